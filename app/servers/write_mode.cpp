#include "app/servers/write_mode.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie::servers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WriteMode)
};

} // namespace

WriteMode::WriteMode()
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &WriteMode::endExpired);
}

bool WriteMode::isOn(QUuid server) const
{
    return until(server).has_value();
}

std::optional<QDateTime> WriteMode::until(QUuid server) const
{
    const QDateTime end = m_until.value(server);
    if (end.isValid() && QDateTime::currentDateTimeUtc() < end)
        return end;
    return {};
}

void WriteMode::begin(QUuid server, std::chrono::milliseconds time)
{
    m_until.insert(server, QDateTime::currentDateTimeUtc().addMSecs(time.count()));
    Q_EMIT begun(server);
    endExpired();
}

void WriteMode::end(QUuid server)
{
    if (m_until.remove(server) > 0)
        Q_EMIT ended(server);
}

Result<> WriteMode::permits(QUuid server) const
{
    if (isOn(server))
        return {};
    return failure(Error::Kind::NeedsAnswer, Tr::tr("Nothing was changed."), Tr::tr("This server's data is read-only until write mode is on."),
                   Tr::tr("Turn on write mode (Ctrl+Shift+W), or add --write to the command."));
}

void WriteMode::endExpired()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::optional<qint64> next;
    for (const QUuid server : m_until.keys()) {
        const qint64 left = now.msecsTo(m_until.value(server));
        if (left <= 0)
            end(server);
        else
            next = std::min(left, next.value_or(left));
    }
    if (next)
        m_clock.start(std::chrono::milliseconds(*next));
}

} // namespace vigie::servers
