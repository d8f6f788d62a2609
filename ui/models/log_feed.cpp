#include "ui/models/log_feed.h"

#include "ui/pages/when_done.h"
#include "ui/present/text.h"

#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vigie::models {

LogFeed::LogFeed(Engine *engine, int keep, QObject *parent) : QObject(parent), m_engine(engine), m_keep(keep)
{
    connect(engine, &Engine::logLineArrived, this, &LogFeed::take);
}

LogFeed::~LogFeed()
{
    stop();
}

void LogFeed::watch(QUuid server, const QStringList &services, const QString &since)
{
    if (m_following && server == m_server && services == m_services)
        return;
    stop();
    m_server = server;
    m_services = services;
    m_lines.clear();
    m_cancel = Cancel();
    m_following = true;
    Q_EMIT linesChanged();
    ui::whenDone(m_engine->logs(server, services, true, since, m_cancel), this, [this, cancel = m_cancel](const Result<> &ended) {
        if (cancel.requested())
            return;
        m_following = false;
        if (!ended && ended.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(ended.error());
    });
}

void LogFeed::stop()
{
    if (std::exchange(m_following, false))
        m_cancel.request();
}

void LogFeed::take(QUuid server, const deploy::LogLine &line)
{
    if (server != m_server || (!m_services.isEmpty() && !m_services.contains(line.service)))
        return;
    m_lines.append(line);
    if (m_lines.size() > m_keep)
        m_lines.remove(0, m_lines.size() - m_keep);
    if (std::exchange(m_announced, true))
        return;
    // A burst of lines is one repaint.
    QTimer::singleShot(0, this, [this] {
        m_announced = false;
        Q_EMIT linesChanged();
    });
}

QList<widgets::MonoLine> logLines(const QList<deploy::LogLine> &lines, LogShape shape)
{
    using theme::Role;
    static const QRegularExpression bad(u"\\b(error|fatal|panic)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression uneasy(u"\\bwarn(ing)?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QList<widgets::MonoLine> shown;
    for (const deploy::LogLine &line : lines) {
        const QString time = shape == LogShape::Precise ? line.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s) : present::clock(line.at);
        const Role role = line.text.contains(bad) ? Role::Failed : line.text.contains(uneasy) ? Role::Degraded : Role::Text;
        widgets::MonoLine mono{{{time, 0, Role::Text3}}};
        int column = int(time.size()) + 2;
        if (shape != LogShape::TimeOnly) {
            mono.pieces.append({line.service, column, Role::Text2});
            column += 13;
        }
        mono.pieces.append({line.text, column, role});
        shown.append(mono);
    }
    return shown;
}

} // namespace vigie::models
