#pragma once

#include "remote/core/error.h"
#include "remote/meilisearch/types.h"

#include <QJsonObject>
#include <QMetaType>
#include <QUuid>

namespace vigie::search {

using namespace std::chrono_literals;

struct IndexInfo {
    meilisearch::Index index;
    meilisearch::IndexStats stats;
    qint64 failedToday = 0; // tasks of the last 24 hours
};

// What one look at the server told.
struct Overview {
    QList<IndexInfo> indexes;  // by name
    Bytes databaseSize{0};     // on the disk, of all indexes together
    std::optional<Bytes> used; // of it; older servers do not tell
    QDateTime lastUpdate;      // of any index; invalid: never
    QString version;           // "1.5.1"
    bool standIn = false;      // something answers in Meilisearch's place
    quint16 port = 0;          // the local end of the tunnel
    QString readsWith;         // the name of the key that is used for reading; empty: the master key
};

// Tasks. Filters are combined; an empty list means any.
struct TaskFilter {
    QStringList indexes;
    QStringList types;          // "documentAdditionOrUpdate", …
    QStringList statuses;       // "enqueued", "processing", "succeeded", "failed", "canceled"
    QDateTime since;            // when they were given; invalid: no limit
    std::optional<qint64> from; // this task and older ones
    int limit = 50;
};

struct TaskRow {
    meilisearch::Task task;
    QString what;               // "Add 500 documents"
    QString reason;             // one sentence: why it failed, after which task it waits, who cancelled it, how far it is; else empty
    std::optional<Error> error; // of a failed one: what, why, next. A code that is not known keeps Meilisearch's words, in quotes
    std::optional<double> part; // 0 to 1 of one that runs; older servers do not tell
    QByteArray raw;             // the task as JSON, indented, known secrets masked
};

struct TaskList {
    QList<TaskRow> rows; // newest first
    qint64 total = 0;
    std::optional<qint64> next; // TaskFilter::from of the next page
};

struct TaskCounts {
    qint64 failed = 0, running = 0, waiting = 0, succeeded = 0, cancelled = 0;
};

// What the page of tasks shows: failed, then running, waiting in their order, then the rest by time.
struct TaskBoard {
    QList<TaskRow> rows; // at most TaskFilter::limit of each state
    TaskCounts counts;   // of all that match, shown or not
};

// Settings of an index. `patch` is exactly what is sent: only what changes, and of synonyms and lists the whole new value.
struct SettingChange {
    QString name;               // "filterableAttributes"
    QJsonValue before, after;   // undefined: it was not set, it goes back to Meilisearch's own value
    QStringList added, removed; // entries of a list or a map, as words: "energy", "maison = villa", "maxTotalHits: 2000"
    bool moved = false;         // the same entries in another order
};

struct SettingsPlan {
    QString index;
    QJsonObject before; // as the server has them now
    QJsonObject patch;  // empty: nothing changes
    QList<SettingChange> changes;
    bool reindexes = false; // Meilisearch goes through all documents again; searches keep working with the old settings
    qint64 documents = 0;
    std::optional<std::chrono::milliseconds> expected; // measured at the last run of this kind, unset: none is known

    [[nodiscard]] qsizetype added() const;
    [[nodiscard]] qsizetype removed() const;
};

// Documents from a file.
enum class FileFormat { Json, Ndjson, Csv };
enum class ImportMode {
    Replace, // a document with a known id takes the place of the old one
    Update,  // its fields are put into the old one
};

struct ImportWish {
    QString index;                    // made when there is none
    QString file;                     // full path
    std::optional<FileFormat> format; // unset: by the file's name (.json, .ndjson, .jsonl, .csv)
    ImportMode mode = ImportMode::Replace;
    QString primaryKey; // only for an index that has none yet; empty: Meilisearch finds it
    char csvSeparator = ',';
};

// A file on its way. It is read through first: what is malformed is told before anything is sent. Large files go in parts, each a task of
// its own, so that a cut repeats one part only; what was added before a part that the server refuses stays.
struct Import {
    enum class State {
        Checking,
        Sending,
        Reconnecting, // no connection: goes on where it was as soon as there is one
        Indexing,     // everything has arrived, the server works it off
        Done,
        Failed,  // `error` says why; `documents` were added all the same
        Stopped, // by the operator; `documents` were added all the same
    };
    QString id;
    QUuid server;
    QString index, file;
    FileFormat format = FileFormat::Json;
    ImportMode mode = ImportMode::Replace;
    Bytes size{0};
    Bytes done{0};        // read while checking, then sent
    qint64 documents = 0; // indexed so far
    QList<qint64> tasks;
    State state = State::Checking;
    std::optional<qint64> rate;               // bytes a second over the last seconds
    std::optional<std::chrono::seconds> left; // of the sending
    std::optional<Error> error;
    QDateTime begun; // UTC

    [[nodiscard]] bool isOver() const { return state == State::Done || state == State::Failed || state == State::Stopped; }
};

// Keys.
struct KeyUser {
    QString container; // "worker-1"
    QString variable;  // "MEILI_API_KEY"
};

struct KeyInfo {
    enum class State { // the first that is true
        Ended,         // it opens nothing any more
        EndsSoon,      // within 14 days
        TooWide,       // every right in every index, or the master key in a container that is not the stack's
        VigieOnly,     // the master key as it should be
        InVault,
        NotInVault,
    };
    meilisearch::Key key; // without its value; of the master key only the name
    bool master = false;
    State state = State::NotInVault;
    QString credential;             // its name in the vault ("MEILI_API_KEY_6712a464"), to reveal it; empty: not there
    QString fingerprint;            // keyed, as in the vault; empty: not there
    QList<KeyUser> users;           // containers that have the value in their environment
    bool madeByMeilisearch = false; // one of its default keys
};

struct KeyList {
    QList<KeyInfo> keys;     // the master key first
    bool usersKnown = false; // false: the containers could not be read
};

struct KeyWish {
    QString name;
    QString description;
    QStringList actions;
    QStringList indexes;
    QDateTime expires; // invalid: never
};

// A key's rights cannot be changed: a new one was made, checked and put into the vault.
struct Replacement {
    KeyInfo made;
    bool oldDeleted = false;
    QList<KeyUser> users; // still have the old one; it stays until they have the new one
};

// "checking", "replace", "ndjson", "in-vault" …: the words of the command line's JSON, in every language.
[[nodiscard]] QString stateName(Import::State state);
[[nodiscard]] QString modeName(ImportMode mode);
[[nodiscard]] QString formatName(FileFormat format);
[[nodiscard]] QString stateName(KeyInfo::State state);
[[nodiscard]] QString statusName(meilisearch::Task::Status status);

// By the file's name; unset when it says nothing.
[[nodiscard]] std::optional<FileFormat> formatOf(const QString &file);

} // namespace vigie::search

Q_DECLARE_METATYPE(vigie::search::Import)
Q_DECLARE_METATYPE(vigie::search::TaskRow)
