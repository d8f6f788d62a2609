#pragma once

#include "remote/core/result.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <optional>

namespace vigie::servers {

using namespace std::chrono_literals;

// Whether data of a server may be changed: read-only until asked, and again by itself after a while. It guards the data pages
// (objects, documents, rows, keys); deploys have a gate of their own. Main thread only; not kept between starts.
class WriteMode : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes usual{15};

    WriteMode();

    [[nodiscard]] bool isOn(QUuid server) const;
    // UTC; unset while it is off.
    [[nodiscard]] std::optional<QDateTime> until(QUuid server) const;

    // Beginning again while it is on starts the time anew.
    void begin(QUuid server, std::chrono::milliseconds time = usual);
    void end(QUuid server);

    // For the task that is about to write. Off: Kind::NeedsAnswer, in words for the window and the command line.
    [[nodiscard]] Result<> permits(QUuid server) const;

Q_SIGNALS:
    void begun(QUuid server);       // recorded in the history
    void ended(QUuid server);       // by hand or because the time was over

private:
    void endExpired();

    QHash<QUuid, QDateTime> m_until;
    QTimer m_clock;
};

} // namespace vigie::servers
