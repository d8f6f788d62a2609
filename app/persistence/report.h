#pragma once

#include "app/persistence/proof.h"

#include <QByteArray>

namespace vigie::persistence {

// What is signed. Its JSON is described in app/persistence/README.md.
struct Report {
    QString id;
    QUuid server;
    QString serverName;
    QString host;                               // "vps-4f2c.example.net"
    Level level = Level::Recreate;
    QDateTime started;
    QDateTime ended;
    QString by;
    QString project;
    int revision = 0;                           // 0: not deployed by Vigie
    QMap<QString, QString> versions;            // per service
    QStringList standIns;                       // services that something else answered for: said on the first line
    QList<QString> remarks;                     // "Power loss is not tested.", translated in the language of the workstation that wrote it
    QList<Check> checks;
    QList<Evidence> evidence;
    ServerEvidence serverBefore;
    ServerEvidence serverAfter;
    QString previousId;                         // the chain: empty for the first report of this server
    QString previousDigest;                     // "sha256:…" of the previous report's file
    Verdict verdict = Verdict::CannotTell;      // of the whole

    [[nodiscard]] milliseconds took() const { return milliseconds(started.msecsTo(ended)); }
    [[nodiscard]] Verdict verdictOf(const QString &service) const;
    [[nodiscard]] qsizetype count(Verdict wanted) const;
};

// Both in the present language of the program.
[[nodiscard]] QString headline(const Report &report);       // "Persistence is proven for all 4 services.", "Redis lost 1 key."
[[nodiscard]] QString secondLine(const Report &report);     // "Every container was replaced. Every volume is the same one. …"

// One line of the list of reports.
struct ReportSummary {
    QString id;
    QUuid server;
    Level level = Level::Recreate;
    QDateTime started;
    QDateTime ended;
    Verdict verdict = Verdict::CannotTell;
    QString headline;                           // as above, in the present language
    QString digest;                             // "sha256:…" of the file
};

// Read from a file alone: neither the server nor the database nor the vault is asked.
struct Verification {
    Report report;
    QString digest;                             // "sha256:…" of the file
    QString keyFingerprint;                     // "SHA256:…" of the key that signed
    bool ownKey = false;                        // it is this workstation's
};

// A report in the forms that people read, in the present language. PDF is printed from the HTML by `vigie --pdf`.
struct Documents {
    QByteArray json;                            // the signed file, byte for byte
    QString markdown;
    QString html;
};

} // namespace vigie::persistence
