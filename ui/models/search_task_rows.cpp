#include "ui/models/search_rows.h"

#include "ui/present/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SearchTasks)
};

using meilisearch::Task;
using search::Import;
using theme::Mark;
using theme::Role;
using Status = Task::Status;

Cell plain(const QString &text, Role role = Role::Text)
{
    Cell cell;
    cell.text = text;
    cell.role = role;
    return cell;
}

Cell stateCell(Mark mark, const QString &word)
{
    Cell cell = plain(word, theme::roleOf(mark));
    cell.kind = Cell::Kind::State;
    cell.mark = mark;
    return cell;
}

Cell numberCell(const QString &text, Role role)
{
    Cell cell = plain(text, role);
    cell.kind = Cell::Kind::Number;
    return cell;
}

int severity(Status status)
{
    switch (status) {
    case Status::Failed: return 0;
    case Status::Processing: return 1;
    case Status::Enqueued: return 2;
    case Status::Succeeded: return 3;
    case Status::Canceled: return 4;
    }
    return 5;
}

QString importWord(Import::State state)
{
    switch (state) {
    case Import::State::Checking: return Tr::tr("Checking");
    case Import::State::Sending: return Tr::tr("Sending");
    case Import::State::Reconnecting: return Tr::tr("Reconnecting");
    case Import::State::Indexing: return Tr::tr("Indexing");
    case Import::State::Done: return Tr::tr("Added");
    case Import::State::Failed: return Tr::tr("Failed");
    case Import::State::Stopped: return Tr::tr("Stopped");
    }
    return {};
}

} // namespace

Mark markOf(Status status)
{
    switch (status) {
    case Status::Enqueued: return Mark::NotYet;
    case Status::Processing: return Mark::Starting;
    case Status::Succeeded: return Mark::Healthy;
    case Status::Failed: return Mark::Failed;
    case Status::Canceled: return Mark::NotNeeded;
    }
    return Mark::Unknown;
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Enqueued: return Tr::tr("Waiting");
    case Status::Processing: return Tr::tr("Running");
    case Status::Succeeded: return Tr::tr("Succeeded");
    case Status::Failed: return Tr::tr("Failed");
    case Status::Canceled: return Tr::tr("Cancelled");
    }
    return {};
}

QString typeWord(const QString &type)
{
    static const QMap<QString, const char *> words{
        {u"documentAdditionOrUpdate"_s, QT_TRANSLATE_NOOP("SearchTasks", "Add documents")},
        {u"documentEdition"_s, QT_TRANSLATE_NOOP("SearchTasks", "Edit documents")},
        {u"documentDeletion"_s, QT_TRANSLATE_NOOP("SearchTasks", "Delete documents")},
        {u"settingsUpdate"_s, QT_TRANSLATE_NOOP("SearchTasks", "Change settings")},
        {u"indexCreation"_s, QT_TRANSLATE_NOOP("SearchTasks", "Make an index")},
        {u"indexUpdate"_s, QT_TRANSLATE_NOOP("SearchTasks", "Change an index")},
        {u"indexDeletion"_s, QT_TRANSLATE_NOOP("SearchTasks", "Delete an index")},
        {u"indexSwap"_s, QT_TRANSLATE_NOOP("SearchTasks", "Swap indexes")},
        {u"taskCancelation"_s, QT_TRANSLATE_NOOP("SearchTasks", "Cancel tasks")},
        {u"taskDeletion"_s, QT_TRANSLATE_NOOP("SearchTasks", "Delete tasks")},
        {u"dumpCreation"_s, QT_TRANSLATE_NOOP("SearchTasks", "Make a dump")},
        {u"snapshotCreation"_s, QT_TRANSLATE_NOOP("SearchTasks", "Make a snapshot")},
    };
    const auto known = words.constFind(type);
    return known == words.cend() ? type : QCoreApplication::translate("SearchTasks", *known);
}

QList<Column> taskColumns()
{
    return {{Tr::tr("State"), 124, Qt::AlignLeft, false, false},
            {Tr::tr("Task"), 66, Qt::AlignRight, false, false},
            {Tr::tr("What"), 170, Qt::AlignLeft, false, false},
            {Tr::tr("Index"), 92, Qt::AlignLeft, false, false},
            {Tr::tr("Reason or progress"), 200, Qt::AlignLeft, true, false},
            {Tr::tr("Started"), 96, Qt::AlignLeft, false, false},
            {Tr::tr("Took"), 76, Qt::AlignRight, false, true}};
}

QList<Row> taskRows(const QList<search::TaskRow> &tasks, const QDateTime &now)
{
    QList<Row> rows;
    for (const search::TaskRow &one : tasks) {
        const Task &task = one.task;
        Cell state = stateCell(markOf(task.status), statusWord(task.status));
        state.sort = severity(task.status);
        Cell number = numberCell(QLocale().toString(task.uid), Role::Text3);
        number.sort = task.uid;
        Cell what = plain(one.what);
        what.sort = one.what;
        Cell index = plain(task.index, Role::Text2);
        index.sort = task.index;
        Cell reason = plain(one.reason, task.status == Status::Failed ? Role::Text : Role::Text3);
        reason.tip = one.reason;
        Cell started = plain(task.started.isValid() ? present::clock(task.started) : QString(), Role::Text3);
        started.tip = present::fullTime(task.started.isValid() ? task.started : task.enqueued);
        started.sort = task.started.isValid() ? task.started : task.enqueued;
        std::optional<std::chrono::milliseconds> span = task.took;
        if (!span && task.status == Status::Processing && task.started.isValid())
            span = std::chrono::milliseconds(std::max<qint64>(task.started.msecsTo(now), 0));
        Cell took = numberCell(span ? present::elapsed(*span) : QString(), Role::Text3);
        took.sort = span ? QVariant(qint64(span->count())) : QVariant();
        rows.append({QString::number(task.uid), {state, number, what, index, reason, started, took}});
    }
    return rows;
}

std::pair<Mark, QString> taskVerdict(const search::TaskBoard &board, bool today)
{
    const int failed = int(board.counts.failed);
    if (failed == 0) {
        if (board.counts.running + board.counts.waiting > 0)
            return {Mark::Starting, Tr::tr("%n task(s) run or wait. None failed.", nullptr, int(board.counts.running + board.counts.waiting))};
        return {Mark::Healthy, today ? Tr::tr("No task failed today.") : Tr::tr("No task failed.")};
    }
    QStringList indexes;
    bool behind = false;
    for (const search::TaskRow &row : board.rows)
        if (row.task.status == Status::Failed && !indexes.contains(row.task.index))
            indexes.append(row.task.index);
    for (const search::TaskRow &row : board.rows)
        behind = behind || (row.task.status == Status::Enqueued && indexes.contains(row.task.index));
    const QString count = today ? Tr::tr("%n task(s) failed today", nullptr, failed) : Tr::tr("%n task(s) failed", nullptr, failed);
    const QString where = indexes.size() != 1 || indexes.first().isEmpty() ? QString()
                          : failed == 1 ? Tr::tr(", in %1").arg(indexes.first()) : failed == 2 ? Tr::tr(", both in %1").arg(indexes.first()) : Tr::tr(", all in %1").arg(indexes.first());
    return {Mark::Failed, count + where + u". "_s + (behind ? Tr::tr("Others wait behind them.") : Tr::tr("Nothing else waits behind them."))};
}

Row importRow(const Import &import)
{
    const bool over = import.isOver();
    const Mark mark = import.state == Import::State::Done ? Mark::Healthy : import.state == Import::State::Failed ? Mark::Failed
                      : import.state == Import::State::Stopped ? Mark::Stopped : Mark::Starting;
    QString reason;
    if (import.error)
        reason = import.error->what;
    else if (import.state == Import::State::Checking)
        reason = Tr::tr("%1 of %2 read").arg(present::disk(import.done), present::disk(import.size));
    else if (import.state == Import::State::Sending || import.state == Import::State::Reconnecting)
        reason = Tr::tr("%1 of %2 sent").arg(present::disk(import.done), present::disk(import.size));
    else
        reason = Tr::tr("%n document(s) indexed", nullptr, int(import.documents));
    return {u"import-"_s + import.id,
            {stateCell(mark, importWord(import.state)), numberCell({}, Role::Text3), plain(Tr::tr("Add %1").arg(QFileInfo(import.file).fileName())), plain(import.index, Role::Text2),
             plain(reason, import.error ? Role::Text : Role::Text3), plain(present::clock(import.begun), Role::Text3),
             numberCell(!over && import.left ? Tr::tr("%1 left").arg(present::duration(*import.left)) : QString(), Role::Text3)}};
}

} // namespace vigie::models
