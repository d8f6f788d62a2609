// What changes between two states of an index's settings, and the patch that does it.
#include "app/search/tasks.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

// Meilisearch puts the keys of these into the old value; of every other setting a new value takes the old one's place.
const QStringList merged{u"typoTolerance"_s, u"faceting"_s, u"pagination"_s};
// A change of these does not touch what is in the index.
const QStringList ofTheSearchOnly{u"displayedAttributes"_s, u"rankingRules"_s, u"pagination"_s,       u"faceting"_s,
                                  u"searchCutoffMs"_s,      u"synonyms"_s,     u"distinctAttribute"_s};

// Their order means nothing: Meilisearch tells them in its own.
const QStringList sets{u"filterableAttributes"_s, u"sortableAttributes"_s, u"stopWords"_s, u"separatorTokens"_s, u"nonSeparatorTokens"_s, u"dictionary"_s};

QString words(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue &one : value.toArray())
            all.append(words(one));
        return all.join(u", "_s);
    }
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.isNull() || value.isUndefined() ? QString() : value.toBool() ? u"true"_s : u"false"_s;
}

// A list's or a map's entries; of a map within a map, those below it.
QStringList entries(const QString &name, const QJsonValue &value, const QString &above = {})
{
    QStringList all;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            all.append(above + words(one));
    } else if (value.isObject()) {
        const QJsonObject map = value.toObject();
        for (auto one = map.begin(); one != map.end(); ++one) {
            if (one.value().isObject())
                all += entries(name, one.value(), above + one.key() + u'.');
            else if (name == "synonyms"_L1)
                all.append(one.key() + u" = "_s + words(one.value()));
            else
                all.append(above + one.key() + u": "_s + words(one.value()));
        }
    } else if (!value.isNull() && !value.isUndefined()) {
        all.append(words(value));
    }
    return all;
}

QStringList without(QStringList all, const QStringList &these)
{
    for (const QString &one : these)
        all.removeOne(one);
    return all;
}

// Of a map that is merged: what is new or different in it; null for what is to go.
QJsonValue difference(const QJsonValue &before, const QJsonValue &after)
{
    if (!before.isObject() || !after.isObject())
        return after;
    QJsonObject patch;
    const QJsonObject old = before.toObject(), wanted = after.toObject();
    for (auto one = wanted.begin(); one != wanted.end(); ++one)
        if (old.value(one.key()) != one.value())
            patch.insert(one.key(), difference(old.value(one.key()), one.value()));
    for (const QString &key : old.keys())
        if (!wanted.contains(key))
            patch.insert(key, QJsonValue::Null);
    return patch;
}

// Of what is sent, nothing but differences: a map that is merged keeps the entries that `wanted` leaves out.
QJsonValue completed(const QString &name, const QJsonValue &before, const QJsonValue &wanted)
{
    if (!merged.contains(name) || !before.isObject() || !wanted.isObject())
        return wanted;
    QJsonObject whole = before.toObject();
    const QJsonObject changes = wanted.toObject();
    for (auto one = changes.begin(); one != changes.end(); ++one)
        whole.insert(one.key(), one.value());
    return whole;
}

} // namespace

qsizetype SettingsPlan::added() const
{
    qsizetype all = 0;
    for (const SettingChange &change : changes)
        all += change.added.size();
    return all;
}

qsizetype SettingsPlan::removed() const
{
    qsizetype all = 0;
    for (const SettingChange &change : changes)
        all += change.removed.size();
    return all;
}

SettingsPlan changesOf(const QJsonObject &before, const QJsonObject &wanted)
{
    SettingsPlan plan;
    plan.before = before;
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        const QString name = one.key();
        const QJsonValue old = before.value(name), after = completed(name, old, one.value());
        if (old == after || (after.isNull() && old.isUndefined()))
            continue;
        SettingChange change{name, old, after, {}, {}, false};
        const QStringList had = entries(name, old), has = entries(name, after);
        change.added = without(has, had);
        change.removed = without(had, has);
        change.moved = change.added.isEmpty() && change.removed.isEmpty();
        if (change.moved && sets.contains(name))
            continue;
        plan.changes.append(change);
        plan.patch.insert(name, merged.contains(name) ? difference(old, after) : after);
        plan.reindexes = plan.reindexes || !ofTheSearchOnly.contains(name);
    }
    return plan;
}

QJsonObject undoOf(const QJsonObject &before, const QJsonObject &after, const QStringList &names)
{
    QJsonObject undo;
    for (const QString &name : names) {
        const QJsonValue old = before.contains(name) ? before.value(name) : QJsonValue(QJsonValue::Null);
        undo.insert(name, merged.contains(name) ? difference(after.value(name), old) : old);
    }
    return undo;
}

} // namespace vigie::search
