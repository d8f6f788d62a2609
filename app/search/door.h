#pragma once

#include "app/search/values.h"
#include "remote/core/cancel.h"
#include "remote/core/result.h"

#include <QJsonArray>
#include <QObject>

namespace vigie::search {

// Indexes, documents, tasks and keys of a server's Meilisearch, through the tunnel, with the vault's credentials; a key with fewer rights
// is used for reading when there is one. Main thread only; calls connect first.
// Calls that change something need write mode (servers::WriteMode), else Kind::NeedsAnswer; each is recorded in the history. They follow
// their task to its end: what they give is a finished one, and a task that failed is an Error in plain words (taskChanged on the way).
// Stopped with `cancel`, the task is cancelled on the server as well and the call ends as Kind::Cancelled.
// `typed` is what the operator typed to confirm: wrong or empty, Kind::NeedsAnswer says what to type.
class Door : public QObject
{
    Q_OBJECT

public:
    ~Door() override = default;

    // Indexes.
    [[nodiscard]] virtual Async<Overview> overview(QUuid server) = 0;
    [[nodiscard]] virtual Async<TaskRow> createIndex(QUuid server, QString index, QString primaryKey) = 0; // primaryKey may be empty
    // Which field is the id; only as long as the index is empty or has none.
    [[nodiscard]] virtual Async<TaskRow> setPrimaryKey(QUuid server, QString index, QString primaryKey) = 0;
    [[nodiscard]] virtual Async<TaskRow> swapIndexes(QUuid server, QString one, QString other) = 0;
    // `typed` must be the index's name.
    [[nodiscard]] virtual Async<TaskRow> deleteIndex(QUuid server, QString index, QString typed) = 0;

    // Reading. An index that is gone is Kind::NotFound; a filter that cannot be read is Kind::Usage in plain words.
    [[nodiscard]] virtual Async<meilisearch::SearchPage> search(QUuid server, QString index, meilisearch::SearchWish wish) = 0;
    // Values of one facet that begin with `text`, for a facet with many.
    [[nodiscard]] virtual Async<QList<meilisearch::FacetValue>> facetValues(QUuid server, QString index, QString facet, QString text) = 0;
    [[nodiscard]] virtual Async<meilisearch::DocumentPage> documents(QUuid server, QString index, meilisearch::DocumentWish wish) = 0;
    [[nodiscard]] virtual Async<QJsonObject> document(QUuid server, QString index, QString id) = 0;

    // Writing documents.
    [[nodiscard]] virtual Async<TaskRow> putDocuments(QUuid server, QString index, QJsonArray documents, ImportMode mode) = 0;
    [[nodiscard]] virtual Async<TaskRow> deleteDocuments(QUuid server, QString index, QStringList ids) = 0;
    // Everything that matches; `typed` must be the index's name. An empty filter is Kind::Usage.
    [[nodiscard]] virtual Async<TaskRow> deleteMatching(QUuid server, QString index, QString filter, QString typed, Cancel cancel) = 0;

    // Files. Begins at once; importChanged tells how far it is, at most four times a second.
    [[nodiscard]] virtual Result<Import> import(QUuid server, ImportWish wish) = 0;
    [[nodiscard]] virtual Async<Import> outcome(QString import) = 0; // returns when it is over
    virtual void stop(QString import) = 0;
    [[nodiscard]] virtual QList<Import> imports() const = 0; // of this start, of all servers, oldest first
    virtual void forgetFinished() = 0;

    // Settings, as JSON; settings that Vigie does not know are kept.
    [[nodiscard]] virtual Async<QJsonObject> settings(QUuid server, QString index) = 0;
    // What would change; `wanted` may hold only some settings, null sets one back. search::changesOf() gives the same without asking.
    [[nodiscard]] virtual Async<SettingsPlan> planSettings(QUuid server, QString index, QJsonObject wanted) = 0;
    // Sends the patch. The settings before it are kept in the history, as a patch that puts them back.
    [[nodiscard]] virtual Async<TaskRow> applySettings(QUuid server, QString index, QJsonObject patch, Cancel cancel) = 0;

    // Tasks.
    [[nodiscard]] virtual Async<TaskList> tasks(QUuid server, TaskFilter filter) = 0;
    [[nodiscard]] virtual Async<TaskBoard> board(QUuid server, TaskFilter filter) = 0; // `statuses` and `from` are left alone
    [[nodiscard]] virtual Async<TaskRow> task(QUuid server, qint64 uid) = 0;
    // Until it is over, however it ended; taskChanged on the way. `cancel` stops the waiting only.
    [[nodiscard]] virtual Async<TaskRow> follow(QUuid server, qint64 uid, Cancel cancel) = 0;
    [[nodiscard]] virtual Async<TaskRow> cancelTasks(QUuid server, QList<qint64> uids) = 0;

    // Keys. Values go into the vault and are revealed there (Engine::reveal), never here.
    [[nodiscard]] virtual Async<KeyList> keys(QUuid server) = 0;
    [[nodiscard]] virtual Async<KeyInfo> createKey(QUuid server, KeyWish wish) = 0;
    [[nodiscard]] virtual Async<KeyInfo> describeKey(QUuid server, QString uid, QString name, QString description) = 0;
    // Takes the value of a key that was made elsewhere into the vault. Changes nothing on the server and needs no write mode.
    [[nodiscard]] virtual Async<KeyInfo> importKey(QUuid server, QString uid) = 0;
    // Makes a new one and checks it; the old one is deleted when no container has it. `typed` must be the old one's name, or its uid.
    [[nodiscard]] virtual Async<Replacement> replaceKey(QUuid server, QString uid, KeyWish wish, QString typed) = 0;
    // Its value leaves the vault as well. `typed` as above.
    [[nodiscard]] virtual Async<> deleteKey(QUuid server, QString uid, QString typed) = 0;

    // Copies on the server, in Meilisearch's volume. The dump's name is in the task's details ("dumpUid").
    [[nodiscard]] virtual Async<TaskRow> dump(QUuid server, Cancel cancel) = 0;
    [[nodiscard]] virtual Async<TaskRow> snapshot(QUuid server, Cancel cancel) = 0; // servers before 1.5 have none: Kind::NotFound

Q_SIGNALS:
    void indexesChanged(QUuid server); // one was made, deleted, swapped or filled: ask for the overview again
    void documentsChanged(QUuid server, const QString &index);
    void settingsChanged(QUuid server, const QString &index);
    void keysChanged(QUuid server);
    void tasksChanged(QUuid server); // Vigie gave the server a task, or one ended
    void taskChanged(QUuid server, const vigie::search::TaskRow &row);
    void importChanged(const vigie::search::Import &import);
    void importsForgotten();
};

// The changes that lead from one to the other, without documents and expected time; for a form while it is edited.
[[nodiscard]] SettingsPlan changesOf(const QJsonObject &before, const QJsonObject &wanted);

} // namespace vigie::search
