#include "app/search/rows.h"

#include "remote/meilisearch/parse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using meilisearch::Task;
using meilisearch::wholeNumber;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

int plural(qint64 value)
{
    return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

QString addition(const Task &task)
{
    const auto received = wholeNumber(task.details.value("receivedDocuments"_L1));
    return received ? Tr::tr("Add %n document(s)", nullptr, plural(*received)) : Tr::tr("Add documents");
}

QString deletion(const Task &task)
{
    if (!task.details.value("originalFilter"_L1).toString().isEmpty())
        return Tr::tr("Delete what matches a filter");
    const qint64 ids = wholeNumber(task.details.value("providedIds"_L1)).value_or(0);
    return ids > 0 ? Tr::tr("Delete %n document(s)", nullptr, plural(ids)) : Tr::tr("Delete all documents");
}

QString swap(const Task &task)
{
    const QJsonArray pair = task.details.value("swaps"_L1)[0]["indexes"_L1].toArray();
    return pair.size() == 2 ? Tr::tr("Swap %1 and %2").arg(pair[0].toString(), pair[1].toString()) : Tr::tr("Swap indexes");
}

QString whatOf(const Task &task)
{
    if (task.type == "documentAdditionOrUpdate"_L1)
        return addition(task);
    if (task.type == "documentDeletion"_L1)
        return deletion(task);
    if (task.type == "indexSwap"_L1)
        return swap(task);
    static const QHash<QString, QString> known{{u"documentEdition"_s, Tr::tr("Edit documents")},
                                               {u"settingsUpdate"_s, Tr::tr("Change settings")},
                                               {u"indexCreation"_s, Tr::tr("Create the index")},
                                               {u"indexUpdate"_s, Tr::tr("Change the id field")},
                                               {u"indexDeletion"_s, Tr::tr("Delete the index")},
                                               {u"indexCompaction"_s, Tr::tr("Make the index smaller")},
                                               {u"taskCancelation"_s, Tr::tr("Cancel tasks")},
                                               {u"taskDeletion"_s, Tr::tr("Forget tasks")},
                                               {u"dumpCreation"_s, Tr::tr("Make a dump")},
                                               {u"snapshotCreation"_s, Tr::tr("Make a snapshot")},
                                               {u"export"_s, Tr::tr("Export to another server")},
                                               {u"upgradeDatabase"_s, Tr::tr("Bring the database up to this version")}};
    return known.value(task.type, task.type);
}

QString headline(const Task &task)
{
    const QString uid = number(task.uid);
    if (task.type == "documentAdditionOrUpdate"_L1) {
        const auto received = wholeNumber(task.details.value("receivedDocuments"_L1));
        return received ? Tr::tr("Task %1: %n document(s) were not added.", nullptr, plural(*received)).arg(uid) : Tr::tr("Task %1: the documents were not added.").arg(uid);
    }
    if (task.type == "documentDeletion"_L1)
        return Tr::tr("Task %1: nothing was deleted.").arg(uid);
    if (task.type == "settingsUpdate"_L1)
        return Tr::tr("Task %1: the settings were not changed.").arg(uid);
    return Tr::tr("Task %1 failed: %2.").arg(uid, whatOf(task));
}

Error errorOf(const Task &task)
{
    Error error = meilisearch::errorFrom(task);
    error.what = headline(task);
    if (task.type == "documentAdditionOrUpdate"_L1)
        error.why += u' ' + Tr::tr("Meilisearch refused all of them; the documents that were in the index before are unchanged.");
    return error;
}

QString reasonOf(const Task &task, std::optional<double> part)
{
    if (task.status == Task::Status::Failed)
        return meilisearch::errorFrom(task).why;
    if (task.status == Task::Status::Canceled)
        return task.canceledBy ? Tr::tr("Cancelled by task %1").arg(number(*task.canceledBy)) : Tr::tr("Cancelled");
    if (task.status != Task::Status::Processing)
        return {};
    const auto received = wholeNumber(task.details.value("receivedDocuments"_L1)), indexed = wholeNumber(task.details.value("indexedDocuments"_L1));
    if (received && indexed && *indexed > 0)
        return Tr::tr("%1 of %2 done").arg(number(*indexed), number(*received));
    return part ? Tr::tr("%1 % done").arg(QLocale().toString(static_cast<int>(*part * 100))) : QString();
}

} // namespace

TaskRow rowOf(const Task &task, const Redactor &redactor, std::optional<double> part)
{
    TaskRow row;
    row.task = task;
    row.what = whatOf(task);
    row.part = task.status == Task::Status::Processing ? part : std::nullopt;
    row.reason = redactor.redacted(reasonOf(task, part));
    row.raw = redactor.redacted(QJsonDocument(task.raw).toJson());
    if (task.status == Task::Status::Failed) {
        row.error = errorOf(task);
        for (QString *text : {&row.error->why, &row.error->next, &row.error->detail})
            *text = redactor.redacted(*text);
    }
    return row;
}

void sayTheOrder(QList<TaskRow> &waiting, std::optional<qint64> running)
{
    for (TaskRow &row : waiting) {
        if (running)
            row.reason = Tr::tr("After %1").arg(number(*running));
        running = row.task.uid;
    }
}

} // namespace vigie::search
