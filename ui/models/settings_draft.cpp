#include "ui/models/settings_draft.h"

#include "ui/models/json_lines.h"

#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

using theme::Role;
using widgets::MonoLine;

// The patch as it reads when it is compared: what goes, what comes, and what stays around it.
class Comparison
{
public:
    explicit Comparison(int columns) : m_columns(columns) {}

    QList<MonoLine> of(const QJsonObject &before, const QJsonObject &wanted, const QJsonObject &patch)
    {
        line(Role::Text3, {}, 0, u"{"_s);
        members(before, wanted, patch, 2);
        line(Role::Text3, {}, 0, u"}"_s);
        return m_lines;
    }

private:
    void line(Role role, const QString &sign, int indent, const QString &text)
    {
        MonoLine one;
        if (!sign.isEmpty())
            one.pieces.append({sign, 0, role});
        one.pieces.append({text, 2 + indent, role});
        m_lines.append(one);
    }

    void members(const QJsonObject &before, const QJsonObject &wanted, const QJsonObject &patch, int indent)
    {
        for (auto member = patch.begin(); member != patch.end(); ++member) {
            const QString comma = std::next(member) == patch.end() ? QString() : u","_s;
            const QString name = u"\"%1\": "_s.arg(member.key());
            const QJsonValue old = before.value(member.key()), now = wanted.value(member.key());
            if (member.value().isArray()) {
                line(Role::Text, {}, indent, name + u'[');
                items(old.toArray(), now.toArray(), indent + 2);
                line(Role::Text, {}, indent, u"]"_s + comma);
            } else if (member.value().isObject()) {
                line(Role::Text, {}, indent, name + u'{');
                members(old.toObject(), now.toObject(), member.value().toObject(), indent + 2);
                line(Role::Text, {}, indent, u"}"_s + comma);
            } else {
                if (!old.isUndefined())
                    line(Role::Failed, u"-"_s, indent, name + jsonText(old));
                line(Role::Healthy, u"+"_s, indent, name + jsonText(member.value()) + comma);
            }
        }
    }

    // The longest common run of items stays (several on a line); around it what goes and what comes, each on its own.
    void items(const QJsonArray &old, const QJsonArray &now, int indent)
    {
        qsizetype start = 0, oldEnd = old.size(), nowEnd = now.size();
        while (start < oldEnd && start < nowEnd && old[start] == now[start])
            ++start;
        while (oldEnd > start && nowEnd > start && old[oldEnd - 1] == now[nowEnd - 1]) {
            --oldEnd;
            --nowEnd;
        }
        const auto common = commonRuns(old, start, oldEnd, now, nowEnd);
        const auto text = [&now](qsizetype at) -> QString { return jsonText(now[at]) + (at + 1 < now.size() ? u","_s : QString()); };
        for (qsizetype at = 0; at < start; ++at)
            keep(text(at), indent);
        qsizetype i = start, j = start;
        while (i < oldEnd || j < nowEnd) {
            if (i < oldEnd && j < nowEnd && old[i] == now[j]) {
                keep(text(j), indent);
                ++i;
                ++j;
            } else if (i < oldEnd && (j == nowEnd || common(i + 1, j) >= common(i, j + 1))) {
                flush(indent);
                line(Role::Failed, u"-"_s, indent, jsonText(old[i++]) + u',');
            } else {
                flush(indent);
                line(Role::Healthy, u"+"_s, indent, text(j));
                ++j;
            }
        }
        for (qsizetype at = nowEnd; at < now.size(); ++at)
            keep(text(at), indent);
        flush(indent);
    }

    // How many items two ends have in common. Of very long lists nothing: they are shown as replaced.
    static std::function<int(qsizetype, qsizetype)> commonRuns(const QJsonArray &old, qsizetype start, qsizetype oldEnd, const QJsonArray &now, qsizetype nowEnd)
    {
        const qsizetype rows = oldEnd - start + 1, columns = nowEnd - start + 1;
        if (rows * columns > 250'000)
            return [](qsizetype, qsizetype) { return 0; };
        QList<int> counts(rows * columns, 0);
        for (qsizetype i = rows - 2; i >= 0; --i)
            for (qsizetype j = columns - 2; j >= 0; --j)
                counts[i * columns + j] = old[start + i] == now[start + j] ? counts[(i + 1) * columns + j + 1] + 1
                                                                           : std::max(counts[(i + 1) * columns + j], counts[i * columns + j + 1]);
        return [counts, columns, start](qsizetype i, qsizetype j) { return counts[(i - start) * columns + (j - start)]; };
    }

    void keep(const QString &text, int indent)
    {
        if (!m_kept.isEmpty() && 2 + indent + m_kept.size() + 1 + text.size() > m_columns)
            flush(indent);
        m_kept += m_kept.isEmpty() ? text : u' ' + text;
    }

    void flush(int indent)
    {
        if (!m_kept.isEmpty())
            line(Role::Text, {}, indent, m_kept);
        m_kept.clear();
    }

    int m_columns;
    QString m_kept;
    QList<MonoLine> m_lines;
};

} // namespace

void SettingsDraft::load(const QJsonObject &settings)
{
    m_before = settings;
    m_wanted = settings;
    Q_EMIT draftChanged();
}

void SettingsDraft::discard()
{
    load(m_before);
}

QByteArray SettingsDraft::text() const
{
    return QJsonDocument(m_wanted).toJson(QJsonDocument::Indented);
}

QString SettingsDraft::setText(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        return tr("Line %1: %2.").arg(line).arg(error.errorString());
    }
    if (!document.isObject())
        return tr("The settings are an object: they begin with { and end with }.");
    if (document.object() != m_wanted) {
        m_wanted = document.object();
        Q_EMIT draftChanged();
    }
    return {};
}

void SettingsDraft::set(const QString &name, const QJsonValue &value)
{
    if (m_wanted.value(name) == value)
        return;
    m_wanted.insert(name, value);
    Q_EMIT draftChanged();
}

void SettingsDraft::setWithin(const QString &name, const QString &member, const QJsonValue &value)
{
    const QString outer = member.section(u'/', 0, 0), inner = member.section(u'/', 1);
    QJsonObject whole = m_wanted.value(name).toObject();
    if (inner.isEmpty()) {
        whole.insert(outer, value);
    } else {
        QJsonObject part = whole.value(outer).toObject();
        part.insert(inner, value);
        whole.insert(outer, part);
    }
    set(name, whole);
}

search::SettingsPlan SettingsDraft::plan() const
{
    QJsonObject wanted = m_wanted;
    for (const QString &name : m_before.keys())
        if (!wanted.contains(name))
            wanted.insert(name, QJsonValue::Null);
    return search::changesOf(m_before, wanted);
}

QList<MonoLine> SettingsDraft::difference(int columns) const
{
    return Comparison(columns).of(m_before, m_wanted, plan().patch);
}

} // namespace vigie::models
