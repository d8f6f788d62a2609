#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace vigie::test {

// A folder that plays a server, with a stand-in for docker and compose that keeps containers as files. Switches are files in fake/:
// slow (seconds for a pull), slow-buckets, refuse-pull, data-loss, restarts (how often Docker started each container again).
class FakeServer
{
public:
    FakeServer()
    {
        write(QStringLiteral("bin/docker"), fakeDocker);
        QFile::setPermissions(path(QStringLiteral("bin/docker")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QDir().mkpath(path(QStringLiteral("fake")));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool has(const QString &name) const { return QFile::exists(path(name)); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path(name)));
    }
    [[nodiscard]] QProcessEnvironment environment(const QString &health = QStringLiteral("healthy")) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), path(QStringLiteral("bin")) + QLatin1Char(':') + environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("FAKE"), path(QStringLiteral("fake")));
        environment.insert(QStringLiteral("HEALTH"), health);
        return environment;
    }

private:
    static constexpr auto fakeDocker = R"sh(#!/bin/sh
cd "$FAKE" || exit 1
case "$*" in
  'ps -aq'*) for s in c-*; do [ ! -e "$s" ] || echo "id-${s#c-}"; done ;;
  'inspect --format '*) shift 3; for id; do echo "${id#id-} $id $(cat "c-${id#id-}") $(cat restarts 2>/dev/null || echo 0)"; done ;;
  'image inspect '*) [ -e "i-$3" ] ;;
  'pull '*) echo "$2: Pulling"; if [ -e slow ]; then sleep "$(cat slow)"; fi; [ ! -e refuse-pull ] || { echo 'pull access denied'; exit 1; }; touch "i-$2" ;;
  'compose up -d '*) env | grep -c '^REDIS_PASSWORD=' >seen-secret; shift 3; for s; do echo "Container viridial-$s-1  Started"; echo "${STATE:-running} ${HEALTH:-healthy}" >"c-$s"; done; [ ! -e data-loss ] || echo 'Recreate (data will be lost)?' ;;
  'compose run --rm --no-deps -T minio-init') [ ! -e slow-buckets ] || sleep "$(cat slow-buckets)"; echo 'Bucket created'; touch buckets ;;
  *) echo "unexpected: $*"; exit 1 ;;
esac
)sh";
    QTemporaryDir m_folder;
};

} // namespace vigie::test
