#include "app/persistence/marks.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

constexpr qsizetype named = 5;     // how many a detail spells out

} // namespace

const QList<Subject> &subjects()
{
    static const QList<Subject> all{postgresSubject(), redisSubject(), meilisearchSubject(), minioSubject()};
    return all;
}

const Subject *findSubject(const QString &service)
{
    for (const Subject &subject : subjects())
        if (subject.service == service)
            return &subject;
    return nullptr;
}

Result<Port> portOf(const Access &access, const QString &service)
{
    const auto found = access.ports.constFind(service);
    if (found == access.ports.cend())
        return failure(Error::Kind::Unreachable, Tr::tr("There is no tunnel to the service."));
    return *found;
}

QString cornerOf(const QString &proof)
{
    QString corner = u"vigie_proof_"_s + proof.toLower();
    return corner.replace(u'-', u'_');
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray testBytes(const QString &proof, const QString &name, qsizetype size)
{
    QByteArray bytes;
    bytes.reserve(size + 32);
    QByteArray block = (proof + u'/' + name).toUtf8();
    while (bytes.size() < size) {
        block = QCryptographicHash::hash(block, QCryptographicHash::Sha256);
        bytes += block;
    }
    bytes.truncate(size);
    return bytes;
}

QJsonObject toJson(const Samples &samples)
{
    QJsonObject json;
    for (auto it = samples.cbegin(); it != samples.cend(); ++it)
        json.insert(it.key(), QJsonObject{{u"version"_s, it->version}, {u"digest"_s, it->digest}});
    return json;
}

Samples samplesFrom(const QJsonObject &json)
{
    Samples samples;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        samples.insert(it.key(), {it.value()[u"version"_s].toString(), it.value()[u"digest"_s].toString()});
    return samples;
}

QList<Check> compared(Check check, const Samples &before, const Samples &after, bool testDataKept)
{
    if (before.isEmpty())
        return {};
    qsizetype same = 0;
    QStringList changed, gone, damaged;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto now = after.constFind(it.key());
        if (now == after.cend())
            gone.append(it.key());
        else if (now->digest == it->digest)
            ++same;
        else if (!it->version.isEmpty() && now->version == it->version)
            damaged.append(it.key());
        else
            changed.append(it.key());
    }
    const auto some = [](const QStringList &names) { return names.mid(0, named).join(u", "_s); };
    if (!damaged.isEmpty() || (!gone.isEmpty() && !testDataKept)) {
        check.verdict = Verdict::Lost;
        check.detail = damaged.isEmpty() ? Tr::tr("Gone: %1.").arg(some(gone)) : Tr::tr("Damaged: %1.").arg(some(damaged));
        return {check};
    }
    check.verdict = same > 0 ? Verdict::Kept : Verdict::ChangedByApplication;
    check.detail = Tr::tr("%1 of %2 sampled are the same.").arg(same).arg(before.size());
    if (!changed.isEmpty() || !gone.isEmpty())
        check.detail += u' ' + Tr::tr("Changed by the application meanwhile: %1.").arg(some(changed + gone));
    return {check};
}

} // namespace vigie::persistence
