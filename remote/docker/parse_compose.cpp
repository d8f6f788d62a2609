#include "remote/docker/json.h"
#include "remote/docker/parse.h"

using namespace Qt::StringLiterals;

namespace vigie::docker {

QList<ComposeRow> parseComposePs(const QByteArray &text)
{
    QList<ComposeRow> rows;
    for (const QJsonObject &object : objectsIn(text)) {
        ComposeRow row;
        row.name = object["Name"_L1].toString();
        row.service = object["Service"_L1].toString();
        row.state = object["State"_L1].toString();
        row.health = object["Health"_L1].toString();
        if (object["ExitCode"_L1].isDouble())
            row.exitCode = object["ExitCode"_L1].toInt();
        if (!row.name.isEmpty())
            rows.append(row);
    }
    return rows;
}

QList<ComposeImage> parseComposeImages(const QByteArray &text)
{
    QList<ComposeImage> images;
    for (const QJsonObject &object : objectsIn(text)) {
        ComposeImage image;
        image.container = object["ContainerName"_L1].toString();
        image.repository = object["Repository"_L1].toString();
        image.tag = object["Tag"_L1].toString();
        image.id = object["ID"_L1].toString();
        if (const qint64 size = object["Size"_L1].toInteger(-1); size >= 0)
            image.size = Bytes{size};
        if (!image.container.isEmpty())
            images.append(image);
    }
    return images;
}

QList<ComposeProject> parseComposeLs(const QByteArray &text)
{
    QList<ComposeProject> projects;
    for (const QJsonObject &object : objectsIn(text)) {
        ComposeProject project;
        project.name = object["Name"_L1].toString();
        project.status = object["Status"_L1].toString();
        project.files = object["ConfigFiles"_L1].toString().split(u',', Qt::SkipEmptyParts);
        if (!project.name.isEmpty())
            projects.append(project);
    }
    return projects;
}

QMap<QString, QString> parseConfigHashes(const QByteArray &text)
{
    QMap<QString, QString> hashes;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 2 && words[1].size() == 64)
            hashes.insert(QString::fromUtf8(words[0]), QString::fromLatin1(words[1]));
    }
    return hashes;
}

} // namespace vigie::docker
