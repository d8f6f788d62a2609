#include "ui/models/json_lines.h"

#include "ui/present/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

using theme::Role;
using widgets::MonoLine;

// Writes pieces at the end of the last line.
class Writer
{
public:
    explicit Writer(const JsonShape &shape) : m_shape(shape) { m_lines.append(MonoLine{}); }

    QList<MonoLine> written(const QJsonValue &value)
    {
        write(value, 0);
        return m_lines;
    }

private:
    void add(const QString &text, Role role = Role::Text)
    {
        m_lines.last().pieces.append({text, m_column, role});
        m_column += int(text.size());
    }

    void newLine(int indent)
    {
        m_lines.append(MonoLine{});
        m_column = indent;
    }

    void write(const QJsonValue &value, int indent)
    {
        if (value.isObject())
            writeObject(value.toObject(), indent);
        else if (value.isArray())
            writeArray(value.toArray(), indent);
        else
            writeText(jsonText(value));
    }

    void writeObject(const QJsonObject &object, int indent)
    {
        if (object.isEmpty() || (indent > 0 && fits(object))) {
            writeInline(object);
            return;
        }
        add(u"{"_s, Role::Text3);
        bool first = true;
        for (const QString &key : keysOf(object, indent)) {
            const QJsonValue value = object.value(key);
            if (!first)
                add(u","_s);
            const QString name = u'"' + key + u'"';
            const bool joins = m_shape.packed && !first && m_column + 1 + int(name.size()) + 2 + int(jsonText(value).size()) + 1 <= m_shape.columns;
            if (joins)
                add(u" "_s);
            else
                newLine(indent + 2);
            first = false;
            add(name, Role::Accent);
            add(u": "_s);
            write(value, indent + 2);
        }
        newLine(indent);
        add(u"}"_s, Role::Text3);
    }

    [[nodiscard]] QStringList keysOf(const QJsonObject &object, int indent) const
    {
        if (indent > 0 || m_shape.order.isEmpty())
            return object.keys();
        QStringList keys;
        for (const QString &key : m_shape.order + object.keys())
            if (object.contains(key) && !keys.contains(key))
                keys.append(key);
        return keys;
    }

    void writeArray(const QJsonArray &array, int indent)
    {
        if (m_shape.mostItems > 0 && array.size() > m_shape.mostItems) {
            add(Tr::tr("[ %n item(s) ]", nullptr, int(array.size())));
            return;
        }
        if (array.isEmpty() || fits(array)) {
            writeInline(array);
            return;
        }
        add(u"["_s, Role::Text3);
        for (qsizetype i = 0; i < array.size(); ++i) {
            newLine(indent + 2);
            write(array[i], indent + 2);
            if (i + 1 < array.size())
                add(u","_s);
        }
        newLine(indent);
        add(u"]"_s, Role::Text3);
    }

    void writeInline(const QJsonValue &value)
    {
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            add(array.isEmpty() ? u"[]"_s : u"[ "_s);
            for (qsizetype i = 0; i < array.size(); ++i) {
                writeInline(array[i]);
                add(i + 1 < array.size() ? u", "_s : u" ]"_s);
            }
            return;
        }
        if (!value.isObject()) {
            add(jsonText(value));
            return;
        }
        const QJsonObject object = value.toObject();
        add(object.isEmpty() ? u"{}"_s : u"{ "_s);
        for (auto member = object.begin(); member != object.end(); ++member) {
            add(u'"' + member.key() + u'"', Role::Accent);
            add(u": "_s);
            writeInline(member.value());
            add(std::next(member) != object.end() ? u", "_s : u" }"_s);
        }
    }

    [[nodiscard]] bool fits(const QJsonValue &value) const
    {
        const QString text = jsonText(value);
        return text.size() + 4 + text.count(u',') + text.count(u':') <= m_shape.columns - m_column - 1;
    }

    // Goes on below its own beginning, broken at a blank where there is one near.
    void writeText(const QString &text)
    {
        const int start = m_column;
        const qsizetype room = std::max(m_shape.columns - start - 1, 12);
        qsizetype from = 0;
        while (text.size() - from > room) {
            qsizetype to = text.lastIndexOf(u' ', from + room);
            to = to > from + room / 2 ? to + 1 : from + room;
            add(text.mid(from, to - from));
            newLine(from == 0 ? start + 1 : m_lines.last().pieces.last().column);
            from = to;
        }
        add(text.mid(from));
    }

    JsonShape m_shape;
    QList<MonoLine> m_lines;
    int m_column = 0;
};

} // namespace

QList<MonoLine> jsonLines(const QJsonValue &value, const JsonShape &shape)
{
    return Writer(shape).written(value);
}

QString jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString listed = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return listed.mid(1, listed.size() - 2);
}

QString plainValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isNull() || value.isUndefined() ? QString() : jsonText(value);
}

} // namespace vigie::models
