#include "app/persistence/verdicts.h"

#include "app/stack/definition.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

QString labelOf(const QString &service)
{
    const stack::Service *known = stack::findService(service);
    return known ? known->label : service;
}

Check disturbedCheck(const Evidence &evidence, Level level)
{
    Check check{evidence.service, u"disturbance"_s, Tr::tr("The service was really away"), Verdict::CannotTell, {}, {}};
    if (level == Level::Recreate) {
        check.what = Tr::tr("The container is a new one");
        check.verdict = evidence.newContainer() ? Verdict::Kept : Verdict::CannotTell;
        check.detail = evidence.newContainer() ? Tr::tr("%1 became %2.").arg(evidence.before.container.left(12), evidence.after.container.left(12))
                                               : Tr::tr("The container is still the former one: nothing was proven.");
        return check;
    }
    const bool restarted = evidence.after.startedAt.isValid() && evidence.after.startedAt != evidence.before.startedAt;
    check.verdict = restarted ? Verdict::Kept : Verdict::CannotTell;
    check.detail = restarted ? Tr::tr("Started again at %1.").arg(evidence.after.startedAt.toUTC().toString(Qt::ISODate)) : Tr::tr("The container was never stopped: nothing was proven.");
    return check;
}

Check volumeCheck(const Evidence &evidence, const Reason &reason)
{
    Check check{evidence.service, u"volume"_s, Tr::tr("The data folder is the same one, on a volume that stays"), Verdict::CannotTell, {}, {}};
    const Identity &before = evidence.before;
    const Identity &after = evidence.after;
    if (after.container.isEmpty()) {
        check.detail = Tr::tr("There is no container any more.");
        return check;
    }
    if (!reason.code.isEmpty() && reason.code != "aof-off"_L1) {
        // Lost when it is another folder now; else it only hangs by a thread.
        const bool same = before.container == after.container || (!before.dataInode.isEmpty() && before.dataInode == after.dataInode && before.volume == after.volume);
        check.verdict = same && reason.code != "swapped-volume"_L1 ? Verdict::CannotTell : Verdict::Lost;
        check.detail = reason.sentence;
        check.reason = check.verdict == Verdict::Lost ? reason.code : QString();
        return check;
    }
    if (before.dataInode.isEmpty() || after.dataInode.isEmpty()) {
        check.verdict = !after.volume.isEmpty() && evidence.before.volume == after.volume && before.volumeCreated == after.volumeCreated ? Verdict::Kept : Verdict::CannotTell;
        check.detail = Tr::tr("The folder could not be looked at from inside; the volume has the same name and time of creation.");
        return check;
    }
    check.verdict = Verdict::Kept;
    check.detail = before.mountType == "volume"_L1 ? Tr::tr("%1, the same volume and folder.").arg(after.volume) : Tr::tr("%1, the same folder of the server.").arg(after.more.value(u"source"_s));
    return check;
}

} // namespace

Reason reasonOf(const Evidence &evidence, const QMap<QString, QString> &facts)
{
    const Identity &before = evidence.before;
    const Identity &after = evidence.after;
    const QString folder = before.more.value(u"data-folder"_s);
    const QString label = labelOf(evidence.service);
    if (before.mountType == "tmpfs"_L1)
        return {u"tmpfs"_s, Tr::tr("%1 keeps its data in %2, a tmpfs: it is memory and ends with the container.").arg(label, folder)};
    if (before.mountType.isEmpty() && !before.container.isEmpty()) {
        const QString elsewhere = before.more.value(u"volume-elsewhere"_s);
        if (!elsewhere.isEmpty() && evidence.service != "minio"_L1)
            return {u"outside-the-volume"_s, Tr::tr("%1 keeps its data in %2, but the volume is mounted at %3.").arg(label, folder, elsewhere)};
        return {u"container-layer"_s, Tr::tr("%1 keeps its data in %2, in the container's own layer: it goes with the container.").arg(label, folder)};
    }
    if (before.anonymous)
        return {u"anonymous-volume"_s, Tr::tr("%1 keeps its data on a volume without a name: a new container gets another one.").arg(label)};
    const bool named = before.mountType == "volume"_L1;
    if (!after.container.isEmpty() && before.volume != after.volume)
        return {u"swapped-volume"_s, Tr::tr("The data folder of %1 is on another volume than before: %2 became %3.").arg(label, before.volume, after.volume)};
    const bool otherFolder = !before.dataInode.isEmpty() && !after.dataInode.isEmpty() && before.dataInode != after.dataInode;
    if (otherFolder)
        return {u"swapped-volume"_s, named ? Tr::tr("The volume %1 has the same name, but another folder is behind it now.").arg(after.volume)
                                           : Tr::tr("The folder %1 is another one than before, under the same name.").arg(after.more.value(u"source"_s))};
    if (evidence.service == "redis"_L1 && facts.value(u"aof"_s) == "off"_L1)
        return {u"aof-off"_s, Tr::tr("Redis' append-only file is off: what was written since the last snapshot is lost when it ends.")};
    return {};
}

bool wouldLose(const Identity &identity, Level level)
{
    if (identity.container.isEmpty())
        return false;
    if (identity.mountType == "tmpfs"_L1)
        return true;
    return level == Level::Recreate && (identity.mountType.isEmpty() || identity.anonymous);
}

QList<Check> identityChecks(const Evidence &evidence, Level level, const QMap<QString, QString> &facts)
{
    const Reason reason = reasonOf(evidence, facts);
    QList<Check> checks{disturbedCheck(evidence, level), volumeCheck(evidence, reason)};
    if (evidence.service == "redis"_L1) {
        const bool on = facts.value(u"aof"_s) == "on"_L1;
        checks.append(Check{evidence.service, u"aof"_s, Tr::tr("Redis writes its append-only file"), on ? Verdict::Kept : Verdict::CannotTell,
                            on ? Tr::tr("On, fsync: %1.").arg(facts.value(u"appendfsync"_s)) : Tr::tr("It is off: what is written after the last snapshot is lost in a crash."), {}});
    }
    return checks;
}

QList<Check> countChecks(const Evidence &evidence)
{
    const QString before = evidence.before.more.value(ownCount);
    const QString after = evidence.after.more.value(ownCount);
    if (before.isEmpty() || after.isEmpty() || before == after)
        return {};
    return {Check{evidence.service, u"your-count"_s, Tr::tr("How much of your own there is"), Verdict::ChangedByApplication, Tr::tr("%1 became %2.").arg(before, after), {}}};
}

QList<Check> explained(QList<Check> checks, const Reason &reason)
{
    for (Check &check : checks) {
        if (check.verdict != Verdict::Lost || !check.reason.isEmpty() || reason.code.isEmpty())
            continue;
        check.reason = reason.code;
        check.detail = QString(check.detail + u' ' + reason.sentence).trimmed();
    }
    return checks;
}

Check unread(const QString &service, const Error &error)
{
    return {service, u"read-back"_s, Tr::tr("The test data could be read"), Verdict::CannotTell, QString(error.what + u' ' + error.why).trimmed(), {}};
}

Check counterCheck(const QString &service, qint64 acknowledged, qint64 found, milliseconds lostWithin, const QMap<QString, QString> &facts)
{
    Check check{service, u"counter"_s, Tr::tr("A counter that was written until the kill"), Verdict::CannotTell, {}, {}};
    if (acknowledged == 0) {
        check.detail = Tr::tr("Nothing was acknowledged before the kill.");
        return check;
    }
    const qint64 lost = acknowledged - found;
    const QString fsync = facts.value(u"appendfsync"_s);
    const bool mayLose = service == "redis"_L1 && fsync != "always"_L1;
    const QString promise = mayLose && fsync == "no"_L1 ? Tr::tr("Its settings promise nothing: the server's kernel writes when it likes.") : mayLose ? Tr::tr("Its settings promise at most one second.") : Tr::tr("Its settings promise that nothing is lost.");
    if (lost <= 0) {
        check.verdict = Verdict::Kept;
        check.detail = Tr::tr("All %1 acknowledged writes are there.").arg(acknowledged) + u' ' + promise;
        return check;
    }
    check.verdict = mayLose && lostWithin <= std::chrono::seconds(1) ? Verdict::Kept : Verdict::Lost;
    check.detail = Tr::tr("%1 of %2 acknowledged writes are gone, the last %3 ms before the kill.").arg(lost).arg(acknowledged).arg(lostWithin.count()) + u' ' + promise;
    return check;
}

} // namespace vigie::persistence
