#include "ui/models/secret_timer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::models {

namespace {

constexpr int shownSeconds = 15;
constexpr int copiedSeconds = 30;

} // namespace

SecretTimer::SecretTimer(std::function<QDateTime()> now, QObject *parent) : QObject(parent), m_now(std::move(now))
{
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &SecretTimer::check);
}

SecretTimer::~SecretTimer()
{
    if (m_copied)
        clearClipboard();
}

void SecretTimer::show(const vault::CredentialId &credential, const Secret &value)
{
    m_shown = credential;
    m_value = value;
    m_hideAt = m_now().addSecs(shownSeconds);
    m_tick.start();
    Q_EMIT changed();
}

void SecretTimer::hideAll()
{
    m_shown.reset();
    m_value = {};
    Q_EMIT changed();
}

void SecretTimer::copy(const vault::CredentialId &credential, const Secret &value)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(value.revealed()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = credential;
    m_clipboard = value;
    m_clearAt = m_now().addSecs(copiedSeconds);
    m_tick.start();
    Q_EMIT changed();
}

int SecretTimer::secondsLeft(const vault::CredentialId &credential) const
{
    return m_copied && *m_copied == credential ? int(std::max<qint64>(m_now().secsTo(m_clearAt), 0)) : 0;
}

void SecretTimer::check()
{
    const QDateTime now = m_now();
    if (m_shown && now >= m_hideAt) {
        m_shown.reset();
        m_value = {};
    }
    if (m_copied && now >= m_clearAt)
        clearClipboard();
    if (!m_shown && !m_copied)
        m_tick.stop();
    Q_EMIT changed();
}

// Only what Vigie put there: something copied since then is the user's own.
void SecretTimer::clearClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (Secret(clipboard->text().toUtf8()) == m_clipboard)
        clipboard->clear();
    m_copied.reset();
    m_clipboard = {};
}

} // namespace vigie::models
