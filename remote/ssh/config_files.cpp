#include "remote/ssh/ssh_config.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

constexpr qint64 largest = 1024 * 1024;

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largest) : QByteArray();
}

// Wildcards in the last part of the path only, as everybody writes them.
QList<QByteArray> includedFrom(const QString &folder, const QByteArray &pattern)
{
    QString path = QString::fromUtf8(pattern);
    if (path.startsWith("~/"_L1))
        path = QDir::homePath() + path.sliced(1);
    const QFileInfo wanted(QDir::isAbsolutePath(path) ? path : folder + u'/' + path);
    QList<QByteArray> texts;
    const QStringList names = wanted.dir().entryList({wanted.fileName()}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names)
        texts.append(content(wanted.dir().filePath(name)));
    return texts;
}

} // namespace

SshConfig SshConfig::ofUser()
{
    SshConfig config;
    const QString own = QDir::homePath() + u"/.ssh"_s;
    config.add(content(own + u"/config"_s), [own](const QByteArray &pattern) { return includedFrom(own, pattern); });
    const QString system = u"/etc/ssh"_s;
    config.add(content(system + u"/ssh_config"_s), [system](const QByteArray &pattern) { return includedFrom(system, pattern); });
    return config;
}

} // namespace vigie::ssh
