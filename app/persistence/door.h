#pragma once

#include "app/deploy/reach.h"
#include "app/persistence/report.h"
#include "remote/core/result.h"

#include <QObject>

namespace vigie::persistence {

// What a proof would do, before anything is touched.
struct Plan {
    Level level = Level::Recreate;
    milliseconds expected{0};
    QMap<QString, QString> items;               // per service, what will be written: "1 row of each type"
    QStringList alsoStops;                      // containers of others that stop as well: "caddy (proxy)"
    bool copyKnown = false;                     // a backup of this server is known
    QStringList remarks;                        // sentences to show before starting: "No copy of the data is known."
    QString toType;                             // what has to be typed; empty: nothing
    QList<Step> steps;
};

// A first-time call leaves `typed` empty; Kind::NeedsAnswer says what is missing.
struct Wish {
    Level level = Level::Recreate;
    QString typed;
};

// The persistence proof. Main thread only; calls on an unconnected server connect first. Reports are read from the embedded database.
class Door : public QObject
{
    Q_OBJECT

public:
    ~Door() override = default;

    [[nodiscard]] virtual Async<Plan> plan(QUuid server, Level level) = 0;
    // Returns once the test data are about to be written; follow() waits for the end. Kind::Conflict while another proof or deploy runs there.
    [[nodiscard]] virtual Async<Proof> start(QUuid server, Wish wish) = 0;
    // Until the report is signed, or the proof was stopped or failed; proofChanged on the way. Also goes on with a proof of an earlier
    // start of Vigie: it looks at what the server did meanwhile and ends in a verdict or a clean stop.
    [[nodiscard]] virtual Async<Proof> follow(QUuid server, QString proof) = 0;
    // After what runs on the server now; the test data are removed and no report is made.
    [[nodiscard]] virtual Async<> cancel(QUuid server, QString proof) = 0;

    // The one that is running, or was left unfinished by an earlier start of Vigie.
    [[nodiscard]] virtual std::optional<Proof> unfinished(QUuid server) const = 0;
    [[nodiscard]] virtual Result<QList<ReportSummary>> reports(QUuid server) const = 0;        // newest first
    [[nodiscard]] virtual std::optional<ReportSummary> lastProof(QUuid server) const = 0;      // "Proven 2 days ago", or never
    [[nodiscard]] virtual Result<Verification> report(QString id) const = 0;                   // checked again when read
    [[nodiscard]] virtual Result<Documents> documents(QString id) const = 0;
    // How each service is reached from the server itself and from inside the stack's network; what is written there is removed.
    [[nodiscard]] virtual Async<deploy::Places> places(QUuid server) = 0;
    // Kind::BadReply: changed, cut or not a report of Vigie's; `why` says which.
    [[nodiscard]] virtual Result<Verification> verify(QByteArray file) const = 0;

Q_SIGNALS:
    void proofChanged(QUuid server, const vigie::persistence::Proof &proof);
    void reportsChanged(QUuid server);
};

} // namespace vigie::persistence
