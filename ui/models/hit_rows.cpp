#include "ui/models/search_rows.h"

#include "ui/models/json_lines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Hits)
};

using meilisearch::Hit;

bool isNumeric(const QString &field, const QList<Hit> &hits)
{
    if (field == scoreField)
        return true;
    bool any = false;
    for (const Hit &hit : hits) {
        const QJsonValue value = hit.document.value(field);
        if (!value.isDouble() && !value.isNull() && !value.isUndefined())
            return false;
        any = any || value.isDouble();
    }
    return any;
}

QString numberText(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    return number == std::floor(number) && std::abs(number) < 1e15 ? QLocale().toString(qint64(number)) : QLocale().toString(number, 'g', 8);
}

// The marked text without its marks, and where they were.
void setMarked(Cell &cell, const QString &marked)
{
    int begin = -1;
    for (const QChar one : marked) {
        if (one == meilisearch::markBegin) {
            begin = int(cell.text.size());
        } else if (one == meilisearch::markEnd) {
            if (begin >= 0)
                cell.found.append({begin, int(cell.text.size()) - begin});
            begin = -1;
        } else {
            cell.text.append(one == u'\n' || one == u'\r' || one == u'\t' ? u' ' : one);
        }
    }
}

Cell cellOf(const QString &field, const Hit &hit, const QString &primaryKey, bool numeric)
{
    Cell cell;
    const QJsonValue value = hit.document.value(field);
    if (field == scoreField) {
        cell.kind = Cell::Kind::Number;
        cell.text = hit.score ? QLocale().toString(*hit.score, 'f', 3) : QString();
        cell.role = theme::Role::Text2;
    } else if (field == primaryKey) {
        cell.text = plainValue(value);
        cell.role = theme::Role::Text2;
    } else if (numeric) {
        cell.kind = Cell::Kind::Number;
        cell.text = numberText(value);
    } else if (value.isArray() && value.toArray().size() > 3) {
        cell.text = Tr::tr("%n item(s)", nullptr, int(value.toArray().size()));
        cell.role = theme::Role::Text2;
    } else if (value.isString() && hit.marked.value(field).isString()) {
        setMarked(cell, hit.marked.value(field).toString());
    } else {
        setMarked(cell, plainValue(value).left(2000));
    }
    return cell;
}

} // namespace

QStringList usualFields(const QStringList &fields, const QList<Hit> &hits, const QString &primaryKey, const QString &sortField)
{
    QStringList texts, numbers, chosen;
    for (const QString &field : fields) {
        const bool simple = std::ranges::none_of(hits, [&field](const Hit &hit) { return hit.document.value(field).isObject() || hit.document.value(field).isArray(); });
        if (field == primaryKey || !simple)
            continue;
        (isNumeric(field, hits) ? numbers : texts).append(field);
    }
    // The id, two texts, a number, and what it is sorted by.
    const QStringList wanted = texts.mid(0, 2) + numbers.mid(0, 1) + QStringList{sortField} + texts.mid(2) + numbers.mid(1);
    if (fields.contains(primaryKey))
        chosen.append(primaryKey);
    for (const QString &field : wanted)
        if (chosen.size() < 5 && fields.contains(field) && !chosen.contains(field))
            chosen.append(field);
    return chosen;
}

QList<Column> hitColumns(const QStringList &fields, const QList<Hit> &hits, const QString &primaryKey)
{
    QList<Column> columns;
    int widest = -1;
    qsizetype most = 0;
    for (const QString &field : fields) {
        const bool numeric = field != primaryKey && isNumeric(field, hits);
        qsizetype longest = 0;
        for (const Hit &hit : hits)
            longest = std::max(longest, cellOf(field, hit, primaryKey, numeric).text.size());
        Column column;
        column.title = field == scoreField ? Tr::tr("Score") : field;
        column.width = int(std::clamp<qsizetype>(longest * 8 + 28, 64, 200));
        column.align = numeric ? Qt::AlignRight : Qt::AlignLeft;
        if (!numeric && field != primaryKey && longest > most) {
            most = longest;
            widest = int(columns.size());
        }
        columns.append(column);
    }
    if (widest < 0)
        widest = int(columns.size()) - 1;
    if (widest >= 0) {
        columns[widest].stretch = true;
        columns[widest].width = std::min(columns[widest].width, 120);
    }
    return columns;
}

QList<Row> hitRows(const QStringList &fields, const QList<Hit> &hits, const QString &primaryKey)
{
    QList<bool> numeric;
    for (const QString &field : fields)
        numeric.append(isNumeric(field, hits));
    QList<Row> rows;
    for (const Hit &hit : hits) {
        Row row;
        row.key = primaryKey.isEmpty() ? QString::number(rows.size()) : documentId(hit.document, primaryKey);
        for (qsizetype i = 0; i < fields.size(); ++i)
            row.cells.append(cellOf(fields[i], hit, primaryKey, numeric[i]));
        rows.append(row);
    }
    return rows;
}

QString documentId(const QJsonObject &document, const QString &primaryKey)
{
    return plainValue(document.value(primaryKey));
}

QList<Row> waitingRows(int columns, int rows)
{
    Cell bar;
    bar.kind = Cell::Kind::Waiting;
    QList<Row> all;
    for (int i = 0; i < rows; ++i)
        all.append({u"waiting-%1"_s.arg(i), QList<Cell>(columns, bar)});
    return all;
}

} // namespace vigie::models
