#include "app/storage/public_endpoint.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString file(const AccessPtr &access)
{
    return access->core->options.paths.config + u"/storage.ini"_s;
}

QString name(QUuid server)
{
    return u"public-endpoint/"_s + server.toString(QUuid::WithoutBraces);
}

} // namespace

QString publicEndpoint(const AccessPtr &access, QUuid server)
{
    return QSettings(file(access), QSettings::IniFormat).value(name(server)).toString();
}

Result<> setPublicEndpoint(const AccessPtr &access, QUuid server, const QString &endpoint)
{
    // A link that nobody keeps: what cannot be signed for is not kept.
    if (!endpoint.isEmpty())
        if (const Result<QByteArray> link = minio::presigned({}, u"bucket"_s, u"key"_s, 60s, endpoint); !link)
            return failure(link.error().during(Tr::tr("The address was not kept.")));
    if (const Result<> made = access->core->options.paths.make(); !made)
        return made;
    QSettings settings(file(access), QSettings::IniFormat);
    if (endpoint.isEmpty())
        settings.remove(name(server));
    else
        settings.setValue(name(server), endpoint);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return failure(Error::Kind::CommandFailed, Tr::tr("The address was not kept."), Tr::tr("%1 cannot be written.").arg(file(access)));
    return {};
}

} // namespace vigie::storage
