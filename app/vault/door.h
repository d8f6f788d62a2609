#pragma once

#include "app/vault/rotation.h"
#include "remote/core/result.h"
#include "remote/core/secret.h"

#include <QObject>

namespace vigie::vault {

// Where values are taken over from. Containers: out of the environment and secret files of the running stack, as root would read them.
struct Source {
    enum class Kind { ServerEnv, Containers, EnvFile, EncryptedFile, Csv };
    Kind kind = Kind::ServerEnv;
    QString file;           // on the workstation; of EnvFile, EncryptedFile and Csv
    Secret passphrase;      // of EncryptedFile
};

// One value that a source offers, beside what the vault holds. Never the value.
struct OfferedValue {
    enum class State { New, Same, Differs };            // compared with the vault
    enum class Opens { Yes, No, Unknown };              // asked of the live service
    CredentialId credential;
    QString label;
    QString account;
    QString place;                                      // ".env line 21", "container viridial-redis-1"
    State state = State::New;
    Opens opens = Opens::Unknown;                       // the offered value
    Opens storedOpens = Opens::Unknown;                 // the one in the vault, where there is another
    QString fingerprint;
    QString storedFingerprint;
    int length = 0;
};

struct Offer {
    QList<OfferedValue> values;
    QStringList missing;                                // needed by the stack, not found there
    QStringList taken;                                  // after accept(): what was written
};

// A place where a known value was found. Never the value.
struct Finding {
    enum class Place { ServerFile, ShellHistory, Container, ContainerLog, SystemLog, CommandLine, Backup, Workstation };
    Place place = Place::ServerFile;
    QString where;          // "/opt/viridial/.env.bak", "container api, DATABASE_URL"
    int line = 0;           // of a file, 0 unknown
    QString credential;     // "POSTGRES_PASSWORD"
    QString label;
    QString form;           // "plain", "base64", "url"
    bool previous = false;  // the value before the last rotation, which opens nothing any more
    bool accepted = false;  // where it has to be: the 0600 .env and the stack's own containers, in .env mode
    QString fix;            // a sentence, with the command
};

struct ScanReport {
    QDateTime at;
    QList<Finding> findings;            // leaks first, then what is accepted
    int places = 0;                     // kinds of places that were looked at
    qint64 files = 0;
    qint64 bytes = 0;
    int values = 0;                     // how many were looked for
    QStringList skipped;                // sentences: what was not looked at or for, and why

    [[nodiscard]] int leaks() const;
    [[nodiscard]] int leaksOf(const QString &credential) const;
};

struct PolicyFinding {
    enum class Kind { Old, Weak, Default, NoRecoveryFile };
    Kind kind = Kind::Old;
    CredentialId credential;            // of NoRecoveryFile: without a name
    QString what;                       // sentences
    QString advice;
};

// What the operator chose for a server.
struct PolicyRules {
    int oldestDays = 90;                // a credential that was not rotated for longer is old
    int keptDays = 7;                   // the value before a rotation can be shown for so long; 0: not at all
    bool operator==(const PolicyRules &) const = default;
};

// Ready to copy. `masked` is what may be painted.
struct ConnectionString {
    QString name;           // "psql", "redis", "s3", "curl", "env", "spring": in every language
    QString label;          // "psql URL"
    QString masked;
    Secret text;
};

struct ExportWish {
    enum class Format { EncryptedFile, Csv, Env };
    QString file;           // must not exist
    Format format = Format::EncryptedFile;
    Secret passphrase;      // of EncryptedFile, the same typed twice
    QStringList typed;      // Csv and Env hold readable values: Kind::NeedsAnswer tells what to type
};

struct Exported {
    QString file;
    int credentials = 0;
    bool readBack = false;  // opened again and compared
};

// The vault's own calls: a credential's whole life. Values go in and out as Secret only; every call is recorded in the history.
// Calls on an unconnected server connect first. A locked keychain ends every one of them as Kind::VaultLocked before anything was changed.
class Door : public QObject
{
    Q_OBJECT

public:
    ~Door() override = default;

    // Who signs in with it now, asked of the service and read from the containers on the server.
    [[nodiscard]] virtual Async<QList<Consumer>> consumers(CredentialId credential) = 0;
    [[nodiscard]] virtual Async<QList<ConnectionString>> connectionStrings(CredentialId credential) = 0;
    // The value before the last rotation, as long as it is kept. Kind::NotFound when there is none.
    [[nodiscard]] virtual Async<Secret> previous(CredentialId credential) = 0;

    // Rotation. `names` empty: every credential of the stack. What must be typed comes as Rotation::error with Kind::NeedsAnswer, per
    // credential: that one waits, with nothing refused to anybody, and the others go on. Progress through rotationChanged.
    // Kind::Conflict when a rotation of this server is unfinished: repair it first.
    [[nodiscard]] virtual Async<QList<RotationPlan>> rotationPlans(QUuid server, QStringList names) = 0;
    [[nodiscard]] virtual Async<QList<Rotation>> rotate(QUuid server, QStringList names, QStringList typed) = 0;
    // What rotate() does here ends after the step at hand, with Kind::Cancelled; repair() finishes it or puts the old value back.
    virtual void stopRotation(QUuid server) = 0;
    // From the journal, newest first; at once, also without a connection.
    [[nodiscard]] virtual QList<Rotation> rotations(QUuid server) const = 0;
    [[nodiscard]] virtual QList<Rotation> unfinished(QUuid server) const = 0;
    // Asks the services which values they accept.
    [[nodiscard]] virtual Async<QList<RepairOffer>> repairOffers(QUuid server) = 0;
    [[nodiscard]] virtual Async<Rotation> repair(QString rotation, RepairWay way, QStringList typed) = 0;

    // Adopt, import, recover: first what is there, tried on the live service; then take it. New values are taken; one that differs
    // from the vault's only when its name is in `replace`, and never silently.
    [[nodiscard]] virtual Async<Offer> offer(QUuid server, Source source) = 0;
    [[nodiscard]] virtual Async<Offer> accept(QUuid server, Source source, QStringList replace) = 0;
    // A lost workstation: takes what the running containers hold and the vault has not.
    [[nodiscard]] virtual Async<Offer> recover(QUuid server) = 0;

    // Leaks. `otherUsers`: also read other users' files, with the operator's consent.
    [[nodiscard]] virtual Async<ScanReport> scan(QUuid server, bool otherUsers) = 0;
    [[nodiscard]] virtual std::optional<ScanReport> lastScan(QUuid server) const = 0;

    [[nodiscard]] virtual Async<Exported> exportTo(QUuid server, ExportWish wish) = 0;
    // When a recovery file was last exported and read back; vault-only mode needs one.
    [[nodiscard]] virtual std::optional<QDateTime> recoveryFile(QUuid server) const = 0;

    // Old, weak, or a default one; and a recovery file that is missing.
    [[nodiscard]] virtual Async<QList<PolicyFinding>> policy(QUuid server) = 0;
    [[nodiscard]] virtual PolicyRules rules(QUuid server) const = 0;
    [[nodiscard]] virtual Result<> setRules(QUuid server, PolicyRules rules) = 0;

    // Takes it out of the vault, its previous and pending values too. The service keeps its password: Kind::NeedsAnswer tells what to type.
    [[nodiscard]] virtual Async<> forget(CredentialId credential, QStringList typed) = 0;

Q_SIGNALS:
    void rotationChanged(QUuid server, const vigie::vault::Rotation &rotation);
    void credentialsChanged(QUuid server);      // ask again: one was added, rotated or forgotten
    void scanned(QUuid server);                 // lastScan is another one
};

[[nodiscard]] QString placeName(Finding::Place place);          // "server-file", "shell-history", "container", "container-log" …
[[nodiscard]] QString kindName(PolicyFinding::Kind kind);       // "old", "weak", "default", "no-recovery-file"

} // namespace vigie::vault
