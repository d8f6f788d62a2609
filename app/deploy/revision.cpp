#include "app/deploy/revision.h"

#include "app/stack/env_file.h"
#include "app/stack/planner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

// A line "PATH BASE64" for each file of the revision. $1: its folder.
const QString readFiles = u"cd \"$1\" 2>/dev/null || exit 0; for file in settings docker-compose.yml config/*; do [ -f \"$file\" ] || continue; "
                          "printf '%s ' \"$file\"; base64 -w 0 <\"$file\"; echo; done"_s;

} // namespace

QString revisionFolder(int revision)
{
    return u".vigie/revisions/%1"_s.arg(revision);
}

Async<Revision> readRevision(ssh::LinkPtr link, stack::Definition now, int revision)
{
    const Result<Output> ran = co_await link->run(shellScript(readFiles, {now.folder + u'/' + revisionFolder(revision)}));
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("Revision %1 could not be read.").arg(revision)));
    Revision found{now, {}};
    QByteArray compose, settings;
    for (const QByteArray &line : ran->out.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space <= 0)
            continue;
        const QString path = QString::fromUtf8(line.left(space));
        const QByteArray content = QByteArray::fromBase64(line.mid(space + 1));
        if (path == "settings"_L1)
            settings = content;
        else
            found.files.append({path, content, 0644});
        if (path == "docker-compose.yml"_L1)
            compose = content;
    }
    const std::optional<stack::SecretMode> secrets = stack::secretModeOf(compose);
    if (settings.isEmpty() || !secrets)
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no revision %1 on this server.").arg(revision),
                          Tr::tr("Its files or its settings are not kept there."), Tr::tr("List the deploys with the verb runs."));
    found.definition.secrets = *secrets;
    const QMap<QString, QString> then = stack::parseEnv(settings);
    for (auto it = found.definition.settings.begin(); it != found.definition.settings.end(); ++it)
        it.value() = then.value(it.key(), it.value());
    co_return Result<Revision>(found);
}

} // namespace vigie::deploy
