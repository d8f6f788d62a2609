#include "app/persistence/report.h"

#include "app/stack/definition.h"

#include <QCoreApplication>

#include <algorithm>

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

QStringList servicesWith(const Report &report, Verdict verdict)
{
    QStringList found;
    for (const Evidence &evidence : report.evidence)
        if (report.verdictOf(evidence.service) == verdict)
            found.append(labelOf(evidence.service));
    return found;
}

} // namespace

QString headline(const Report &report)
{
    if (const QStringList lost = servicesWith(report, Verdict::Lost); !lost.isEmpty())
        return lost.size() == 1 ? Tr::tr("%1 lost data.").arg(lost.first()) : Tr::tr("Data was lost: %1.").arg(lost.join(u", "_s));
    if (const QStringList unsure = servicesWith(report, Verdict::CannotTell); !unsure.isEmpty() || report.verdict != Verdict::Kept)
        return Tr::tr("Persistence is not proven: %1 could not be read back completely.").arg(unsure.join(u", "_s));
    return Tr::tr("Persistence is proven for all %n services.", nullptr, static_cast<int>(report.evidence.size()));
}

QString secondLine(const Report &report)
{
    const auto containers = std::ranges::count_if(report.evidence, &Evidence::newContainer);
    const bool allNew = containers == report.evidence.size();
    const bool allSame = std::ranges::all_of(report.evidence, &Evidence::sameVolume);
    QStringList sentences;
    sentences.append(allNew ? Tr::tr("Every container was replaced.") : containers == 0 ? Tr::tr("The containers are the same ones.") : Tr::tr("%n containers were replaced.", nullptr, static_cast<int>(containers)));
    sentences.append(allSame ? Tr::tr("Every volume is the same one.") : Tr::tr("Not every volume is the same one."));
    sentences.append(Tr::tr("%1 of %2 checks passed.").arg(report.count(Verdict::Kept)).arg(report.checks.size() - report.count(Verdict::ChangedByApplication)));
    return sentences.join(u' ');
}

} // namespace vigie::persistence
