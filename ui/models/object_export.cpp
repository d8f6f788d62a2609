#include "ui/models/object_export.h"

#include <QDateTime>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::models {

namespace {

// A spreadsheet would take a text that begins like this for a formula.
QByteArray csvCell(QByteArray text)
{
    if (!text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front()))
        text.prepend('\'');
    if (!text.contains('"') && !text.contains(',') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + text.replace("\"", "\"\"") + '"';
}

QByteArray timeOf(const ObjectEntry &entry)
{
    return entry.modified == 0 ? QByteArray() : QDateTime::fromSecsSinceEpoch(entry.modified, Qt::UTC).toString(Qt::ISODate).toLatin1();
}

QByteArray csvLine(const ObjectEntry &entry, const QByteArray &bucket, const QByteArray &key)
{
    const bool folder = entry.kind == ObjectKind::Folder;
    return csvCell(bucket) + ',' + csvCell(key) + ',' + (folder ? QByteArray() : QByteArray::number(entry.size)) + ',' + timeOf(entry) + '\n';
}

QByteArray jsonLine(const ObjectEntry &entry, const QString &bucket, const QString &key)
{
    QJsonObject object{{QStringLiteral("bucket"), bucket}, {QStringLiteral("key"), key}};
    if (entry.kind == ObjectKind::Folder) {
        object.insert(QStringLiteral("folder"), true);
    } else {
        object.insert(QStringLiteral("size"), entry.size);
        object.insert(QStringLiteral("modified"), QString::fromLatin1(timeOf(entry)));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

bool exportObjects(QIODevice &to, ExportForm form, const ObjectArena &arena, const ObjectRows &rows, const QString &bucket, const QString &prefix)
{
    const auto put = [&to](const QByteArray &bytes) { return to.write(bytes) == bytes.size(); };
    bool good = form == ExportForm::Csv ? put("bucket,key,size,modified\n") : form == ExportForm::Json ? put("[") : true;
    bool first = true;
    for (const quint32 row : rows) {
        if (!good)
            return false;
        const ObjectEntry entry = arena.at(int(row));
        const QString key = prefix + textOf(entry.name) + (entry.kind == ObjectKind::Folder ? QStringLiteral("/") : QString());
        if (form == ExportForm::Csv)
            good = put(csvLine(entry, bucket.toUtf8(), key.toUtf8()));
        else if (form == ExportForm::JsonLines)
            good = put(jsonLine(entry, bucket, key) + '\n');
        else
            good = put((first ? "\n" : ",\n") + jsonLine(entry, bucket, key));
        first = false;
    }
    return good && (form != ExportForm::Json || put("\n]\n"));
}

} // namespace vigie::models
