#include "ui/models/document_export.h"

#include "ui/models/json_lines.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

QStringList fieldsOf(const QList<QJsonObject> &documents)
{
    QStringList all;
    for (const QJsonObject &document : documents)
        for (const QString &name : document.keys())
            if (!all.contains(name))
                all.append(name);
    return all;
}

// A spreadsheet would take these for formulas.
QString csvCell(QString text)
{
    static const QString formulas = u"=+-@\t\r"_s;
    bool number = false;
    text.toDouble(&number);
    if (!number && !text.isEmpty() && formulas.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csv(const QList<QJsonObject> &documents, const QStringList &fields)
{
    QStringList cells;
    for (const QString &name : fields)
        cells.append(csvCell(name));
    QString text = cells.join(u',') + u"\r\n"_s;
    for (const QJsonObject &document : documents) {
        cells.clear();
        for (const QString &name : fields)
            cells.append(csvCell(plainValue(document.value(name))));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace

QByteArray exported(const QList<QJsonObject> &documents, const QStringList &fields, ExportForm form)
{
    if (form == ExportForm::Csv)
        return csv(documents, fields.isEmpty() ? fieldsOf(documents) : fields);
    QJsonArray list;
    QByteArray lines;
    for (const QJsonObject &document : documents) {
        QJsonObject kept;
        for (auto member = document.begin(); member != document.end(); ++member)
            if (fields.isEmpty() || fields.contains(member.key()))
                kept.insert(member.key(), member.value());
        list.append(kept);
        lines += QJsonDocument(kept).toJson(QJsonDocument::Compact) + '\n';
    }
    return form == ExportForm::Json ? QJsonDocument(list).toJson() : lines;
}

QString suffixOf(ExportForm form)
{
    return form == ExportForm::Csv ? u".csv"_s : form == ExportForm::Json ? u".json"_s : u".jsonl"_s;
}

} // namespace vigie::models
