#pragma once

#include "ui/pages/page.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace vigie::ui {

// What the desktop is told of one server. A newer note of the same server takes the place of the older one.
struct Note {
    QUuid server;
    QString title;
    QString text;
};

// Tells the desktop only what somebody should know who does not look: a service that has failed for more than 30 s, a deploy or a proof that
// ended while the window had no focus, a link that has been lost for more than 2 min.
class Notifications : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const Note &)>;
    using IsLookedAt = std::function<bool()>;
    Notifications(const Context &context, Show show, IsLookedAt isLookedAt, QObject *parent = nullptr);

    void check();

private:
    void takeSnapshot(QUuid server);
    void takeRun(QUuid server, const deploy::Run &run);
    void followProofs();
    void tell(QUuid server, const QString &title, const QString &text);
    void tellFailed(QUuid server);
    void tellLost(QUuid server);
    [[nodiscard]] QString nameOf(QUuid server) const;

    struct Seen {
        QHash<QString, QDateTime> failed;       // by service, since when
        QSet<QString> told;                     // those of them that were told
        std::optional<QDateTime> lost;
        bool lostTold = false;
    };

    Context m_context;
    Show m_show;
    IsLookedAt m_isLookedAt;
    QHash<QUuid, Seen> m_seen;
    QSet<QString> m_going;                      // runs and proofs that were seen while they went on
};

// Whether one of the windows has the focus.
[[nodiscard]] bool hasFocus();
// Through the desktop's notification service, else through its tray.
void showOnDesktop(const Note &note);

} // namespace vigie::ui
