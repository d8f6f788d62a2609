#include "app/health/rules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::health {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

constexpr double closeToLimit = 0.9;
const QDate postgres14Ends(2026, 11, 12);

QString policyText(const QString &policy)
{
    if (policy == u"noeviction")
        return Tr::tr("is set to refuse new writes when full");
    if (policy.startsWith(u"volatile"_s))
        return Tr::tr("then removes keys that have an expiry, sessions included");
    return Tr::tr("has no rule that frees memory");
}

// The next power of two above the limit, in words: 512 MiB → 1 GiB.
Bytes doubled(Bytes limit)
{
    return Bytes{count(limit) * 2};
}

QList<Reason> ofRedis(const Evidence &evidence)
{
    QList<Reason> reasons;
    const RedisFacts &facts = *evidence.inside.redis;
    const QString label = evidence.service.label;
    if (facts.appendOnly == true && facts.lastWriteOk == false)
        reasons.append({Tr::tr("%1 cannot write its append-only file").arg(label), Tr::tr("The last write failed, and Redis refuses new writes until one works."),
                        Tr::tr("Check the free space of the disk, then its logs."), Reason::Action::OpenLogs, State::Degraded});
    if (facts.appendOnly == false)
        reasons.append({Tr::tr("%1 keeps no append-only file").arg(label), Tr::tr("AOF is off: what was written since the last snapshot is lost in a crash."),
                        Tr::tr("Deploy again to bring its configuration back."), Reason::Action::Deploy, State::Degraded});

    // allkeys-* is a cache: being full is its normal state.
    const bool cache = facts.policy.startsWith(u"allkeys"_s);
    if (!facts.used || !facts.limit || count(*facts.limit) <= 0 || cache)
        return reasons;
    if (static_cast<double>(count(*facts.used)) < closeToLimit * static_cast<double>(count(*facts.limit)))
        return reasons;
    QString advice = Tr::tr("Raise the limit to %1.").arg(memoryText(doubled(*facts.limit)));
    if (evidence.host && evidence.host->memoryAvailable)
        advice += u' ' + Tr::tr("The server has %1 free.").arg(memoryText(*evidence.host->memoryAvailable));
    advice += u' ' + Tr::tr("No restart needed.");
    reasons.append({Tr::tr("%1 is close to its memory limit").arg(label),
                    Tr::tr("%1 uses %2 of its %3 limit and %4.").arg(label, memoryText(*facts.used), memoryText(*facts.limit), policyText(facts.policy)), advice,
                    Reason::Action::None, State::Degraded});
    return reasons;
}

QList<Reason> ofDisk(const Evidence &evidence)
{
    const docker::HostFacts &host = *evidence.host;
    if (evidence.service.volume.isEmpty() || !host.diskTotal || !host.diskAvailable || count(*host.diskTotal) <= 0)
        return {};
    const qint64 total = count(*host.diskTotal);
    const qint64 left = count(*host.diskAvailable);
    const qint64 comfortable = std::max(total / 20, std::min(qint64(1) << 30, total / 10));
    if (left > comfortable)
        return {};
    const QString freeText = QLocale().formattedDataSize(left, 1, QLocale::DataSizeSIFormat);
    const QString wholeText = QLocale().formattedDataSize(total, 0, QLocale::DataSizeSIFormat);
    if (left == 0)
        return {{Tr::tr("The server's disk is full"), Tr::tr("Nothing of %1 is free: writes fail.").arg(wholeText), Tr::tr("Make room on the server now."),
                 Reason::Action::None, State::Degraded}};
    return {{Tr::tr("The server's disk is nearly full"), Tr::tr("%1 of %2 is free. When it is full, writes fail.").arg(freeText, wholeText),
             Tr::tr("Make room on the server, or enlarge its disk."), Reason::Action::None, State::Degraded}};
}

int postgresMajor(const Evidence &evidence)
{
    if (evidence.inside.postgresVersion)
        return evidence.inside.postgresVersion->section(u'.', 0, 0).toInt();
    static const QRegularExpression tag(u"postgres(?:ql)?:(\\d+)"_s);
    return evidence.container ? tag.match(evidence.container->image).captured(1).toInt() : 0;
}

QList<Reason> ofPostgres(const Evidence &evidence)
{
    if (postgresMajor(evidence) != 14 || evidence.now.date() < postgres14Ends)
        return {};
    return {{Tr::tr("PostgreSQL 14 is past its end of life"), Tr::tr("It has had no fixes since %1.").arg(QLocale().toString(postgres14Ends, u"d MMM yyyy"_s)),
             Tr::tr("Plan the move to a newer version: dump, new volume, restore."), Reason::Action::None, State::Healthy}};
}

QList<Reason> ofSecrets(const Evidence &evidence)
{
    if (!evidence.inside.defaultSecrets.contains(evidence.service.name))
        return {};
    return {{Tr::tr("%1 has a default password").arg(evidence.service.label), Tr::tr("It is one that everybody tries first."), Tr::tr("Rotate it in the vault."),
             Reason::Action::None, State::Degraded}};
}

QList<Reason> ofRestart(const Evidence &evidence)
{
    const auto &container = *evidence.container;
    if (container.restarts == 0 || !container.started || container.started->secsTo(evidence.now) > 600)
        return {};
    return {{Tr::tr("%1 restarted by itself").arg(evidence.service.label),
             Tr::tr("Docker started it again at %1.").arg(QLocale().toString(container.started->toLocalTime().time(), u"HH:mm:ss"_s)),
             Tr::tr("Its logs say why it ended before."), Reason::Action::OpenLogs, State::Healthy}};
}

} // namespace

QString memoryText(Bytes bytes)
{
    const qint64 value = count(bytes);
    const qint64 gib = qint64(1) << 30;
    const int digits = value >= gib && value % gib != 0 ? 1 : 0;
    return QLocale().formattedDataSize(value, digits, QLocale::DataSizeIecFormat);
}

QList<Reason> insights(const Evidence &evidence)
{
    QList<Reason> reasons;
    if (evidence.service.name == u"redis" && evidence.inside.redis)
        reasons += ofRedis(evidence);
    if (evidence.service.name == u"postgres")
        reasons += ofPostgres(evidence);
    reasons += ofSecrets(evidence);
    if (evidence.host)
        reasons += ofDisk(evidence);
    if (evidence.container)
        reasons += ofRestart(evidence);
    return reasons;
}

} // namespace vigie::health
