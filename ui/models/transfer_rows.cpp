#include "ui/models/transfer_rows.h"

#include "ui/present/objects.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Transfers)
};

using storage::Transfer;
using State = Transfer::State;
using theme::Mark;
using theme::Role;

// A folder's files keep their path below it on both sides: what both ends have in common begins with the folder's name.
struct Common {
    QString folder;             // empty: a file of its own
    QString base;               // the key before it
};

Common commonOf(const Transfer &transfer)
{
    const QStringList key = transfer.key.split(u'/'), file = transfer.file.split(u'/');
    qsizetype same = 0;
    while (same < std::min(key.size(), file.size()) && key[key.size() - 1 - same] == file[file.size() - 1 - same])
        ++same;
    if (same < 2)
        return {{}, key.mid(0, key.size() - 1).join(u'/')};
    return {key[key.size() - same], key.mid(0, key.size() - same).join(u'/')};
}

QString groupKey(const Transfer &transfer, const Common &common)
{
    return QStringList{transfer.server.toString(), QString::number(int(transfer.direction)), transfer.bucket, common.base, common.folder}.join(u'\n');
}

int weight(State state)
{
    static const QList<State> order{State::Done, State::Stopped, State::Waiting, State::Paused, State::Interrupted, State::Checking, State::Running, State::Reconnecting, State::Failed};
    return int(order.indexOf(state));
}

QString placeOf(const Transfer &transfer, const QString &base)
{
    QStringList parts{transfer.bucket};
    parts += base.split(u'/', Qt::SkipEmptyParts);
    return present::visible(parts.mid(std::max<qsizetype>(0, parts.size() - 2)).join(u" / "_s));
}

void add(TransferGroup &group, const Transfer &transfer)
{
    group.ids.append(transfer.id);
    ++group.files;
    group.filesDone += transfer.state == State::Done;
    group.size = Bytes{count(group.size) + count(transfer.size)};
    group.done = Bytes{count(group.done) + count(transfer.done)};
    group.rate += transfer.rate.value_or(0);
    group.left = transfer.left;
    if (weight(transfer.state) >= weight(group.state) || group.files == 1)
        group.state = transfer.state;
    if (transfer.error)
        group.error = transfer.error;
}

QString stateText(const TransferGroup &group)
{
    switch (group.state) {
    case State::Waiting: return Tr::tr("Waiting");
    case State::Running: return group.left ? present::timeLeft(*group.left) : QString();
    case State::Reconnecting: return Tr::tr("Reconnecting");
    case State::Paused: return Tr::tr("Paused");
    case State::Interrupted: return Tr::tr("Interrupted");
    case State::Checking: return Tr::tr("Comparing");
    case State::Done: return Tr::tr("Done");
    case State::Failed: return Tr::tr("Failed");
    case State::Stopped: return Tr::tr("Stopped");
    }
    return {};
}

std::optional<Mark> stateMark(State state)
{
    switch (state) {
    case State::Reconnecting: return Mark::Unknown;
    case State::Paused: return Mark::Stopped;
    case State::Interrupted: return Mark::Degraded;
    case State::Done: return Mark::Healthy;
    case State::Failed: return Mark::Failed;
    case State::Stopped: return Mark::Stopped;
    default: return {};
    }
}

QString doneText(const TransferGroup &group)
{
    if (group.error && group.state == State::Failed)
        return QStringList{group.error->what, group.error->why}.join(u' ').trimmed();
    if (group.files > 1)
        return Tr::tr("%1 of %n file(s), %2", nullptr, group.files).arg(group.filesDone).arg(present::fileSize(group.done));
    return group.isOver() ? present::fileSize(group.size) : present::sizeOf(group.done, group.size);
}

} // namespace

bool TransferGroup::isOver() const
{
    return state == State::Done || state == State::Failed || state == State::Stopped;
}

bool TransferGroup::mayPause() const
{
    return state == State::Running || state == State::Waiting || state == State::Reconnecting;
}

bool TransferGroup::mayResume() const
{
    return state == State::Paused || state == State::Interrupted;
}

QList<TransferGroup> transferGroups(const QList<Transfer> &transfers)
{
    QHash<QString, int> members;
    for (const Transfer &transfer : transfers)
        ++members[groupKey(transfer, commonOf(transfer))];
    QList<TransferGroup> groups;
    QHash<QString, qsizetype> places;
    for (const Transfer &transfer : transfers) {
        const Common common = commonOf(transfer);
        const QString key = groupKey(transfer, common);
        const bool together = !common.folder.isEmpty() && members.value(key) > 1;
        const QString id = together ? key : transfer.id;
        if (!places.contains(id)) {
            places.insert(id, groups.size());
            TransferGroup group;
            group.key = id;
            group.direction = transfer.direction;
            const QString own = transfer.direction == Transfer::Direction::Upload ? transfer.key.section(u'/', -1) : transfer.file.section(u'/', -1);
            group.name = present::visible(together ? common.folder : own);
            group.folder = transfer.direction == Transfer::Direction::Upload ? placeOf(transfer, together ? common.base : transfer.key.section(u'/', 0, -2))
                                                                             : present::visible(transfer.file.section(u'/', 0, -2).section(u'/', -2));
            groups.append(group);
        }
        add(groups[places.value(id)], transfer);
    }
    // The rest of a group at its own pace: what is left over what moves.
    for (TransferGroup &group : groups) {
        if (group.files > 1 && group.rate > 0)
            group.left = std::chrono::seconds((count(group.size) - count(group.done)) / group.rate);
        if (group.files > 1 && group.state == State::Done && group.filesDone < group.files)
            group.state = State::Waiting;
    }
    std::ranges::stable_sort(groups, [](const TransferGroup &left, const TransferGroup &right) { return !left.isOver() && right.isOver(); });
    return groups;
}

QList<Column> transferColumns()
{
    return {{{}, 300, Qt::AlignLeft, true}, {{}, 220}, {{}, 210}, {{}, 112, Qt::AlignRight}, {{}, 72}};
}

QList<Row> transferRows(const QList<TransferGroup> &groups)
{
    QList<Row> rows;
    for (const TransferGroup &group : groups) {
        const bool up = group.direction == Transfer::Direction::Upload;
        Cell name, bar, done, state;
        name.kind = Cell::Kind::Name;
        name.icon = up ? u"upload"_s : u"download"_s;
        name.text = group.files > 1 ? Tr::tr("%1 (%n file(s))", nullptr, group.files).arg(group.name) : group.name;
        name.after = Tr::tr("to %1").arg(group.folder);
        name.tip = name.text + u' ' + name.after;
        if (!group.isOver())
            bar.progress = count(group.size) > 0 ? double(count(group.done)) / double(count(group.size)) : 0;
        done.text = doneText(group);
        done.role = group.state == State::Failed ? Role::Failed : Role::Text2;
        done.tip = done.text;
        state.text = stateText(group);
        state.role = Role::Text2;
        state.mark = stateMark(group.state);
        rows.append({group.key, {name, bar, done, state, {}}});
    }
    return rows;
}

TransferSum transferSum(const QList<Transfer> &transfers)
{
    TransferSum sum;
    int running = 0, done = 0, failed = 0, resting = 0;
    qint64 up = 0, down = 0, all = 0, arrived = 0;
    // Files that go together count as one.
    for (const TransferGroup &group : transferGroups(transfers)) {
        if (group.isOver()) {
            sum.anyOver = true;
            ++(group.state == State::Done ? done : failed);
        } else if (group.mayResume()) {
            ++resting;
        } else {
            ++running;
            (group.direction == Transfer::Direction::Upload ? up : down) += group.rate;
            all += count(group.size);
            arrived += count(group.done);
        }
    }
    QStringList words, rates;
    if (running > 0)
        words.append(Tr::tr("%n running", nullptr, running));
    if (resting > 0)
        words.append(Tr::tr("%n paused", nullptr, resting));
    if (failed > 0)
        words.append(Tr::tr("%n not done", nullptr, failed));
    if (done > 0)
        words.append(Tr::tr("%n done", nullptr, done));
    sum.count = words.join(u", "_s);
    if (up > 0)
        rates.append(Tr::tr("%1 up").arg(present::perSecond(Bytes{up})));
    if (down > 0)
        rates.append(Tr::tr("%1 down").arg(present::perSecond(Bytes{down})));
    sum.rate = rates.join(u", "_s);
    if (running > 0)
        sum.part = all > 0 ? double(arrived) / double(all) : 0;
    if (up + down > 0)
        sum.left = present::timeLeft(std::chrono::seconds((all - arrived) / (up + down)));
    return sum;
}

} // namespace vigie::models
