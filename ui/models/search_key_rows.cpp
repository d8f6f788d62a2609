#include "ui/models/search_rows.h"

#include "ui/models/vault_rows.h"
#include "ui/present/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SearchKeys)
};

using search::KeyInfo;
using theme::Mark;
using theme::Role;
using State = KeyInfo::State;

Cell two(const QString &text, const QString &second)
{
    Cell cell;
    cell.text = text;
    cell.second = second;
    return cell;
}

Cell stateCell(State state)
{
    const auto cell = [state](Mark mark, const QString &word, const QString &tip) {
        Cell made;
        made.kind = Cell::Kind::State;
        made.mark = mark;
        made.text = word;
        made.role = theme::roleOf(mark);
        made.tip = tip;
        made.sort = int(state);
        return made;
    };
    switch (state) {
    case State::Ended: return cell(Mark::Finished, Tr::tr("Ended"), Tr::tr("It opens nothing any more."));
    case State::EndsSoon: return cell(Mark::Degraded, Tr::tr("Ends soon"), Tr::tr("It ends within 14 days."));
    case State::TooWide: return cell(Mark::Degraded, Tr::tr("Too wide"), Tr::tr("It may do more than its users need."));
    case State::VigieOnly: return cell(Mark::Healthy, Tr::tr("Vigie only"), Tr::tr("No container of an application has it."));
    case State::InVault: return cell(Mark::Healthy, Tr::tr("In the vault"), {});
    case State::NotInVault: return cell(Mark::Unknown, Tr::tr("Not in the vault"), Tr::tr("Vigie cannot show or copy its value."));
    }
    return {};
}

Cell valueCell(const KeyInfo &key)
{
    Cell cell;
    if (!key.credential.isEmpty()) {
        cell.kind = Cell::Kind::Mono;
        cell.text = bullets().left(12);
    } else {
        cell.text = key.state == State::Ended ? Tr::tr("Removed from the vault") : Tr::tr("Not in the vault");
        cell.role = Role::Text3;
    }
    return cell;
}

} // namespace

QString keyTitle(const KeyInfo &key)
{
    return key.master ? Tr::tr("Master key") : key.key.name.isEmpty() ? key.key.uid.left(8) : key.key.name;
}

QString keyUsers(const KeyInfo &key, bool usersKnown)
{
    if (key.master)
        return Tr::tr("Meilisearch, all rights");
    QStringList names;
    for (const search::KeyUser &user : key.users)
        if (!names.contains(user.container))
            names.append(user.container);
    if (!names.isEmpty())
        return Tr::tr("Used by %1").arg(names.join(u", "_s));
    if (key.madeByMeilisearch)
        return Tr::tr("Made by Meilisearch");
    if (!key.key.description.isEmpty())
        return Tr::tr("Note: %1").arg(key.key.description);
    return usersKnown ? Tr::tr("No container uses it") : Tr::tr("Users not known");
}

QString actionWords(const QStringList &actions)
{
    static const QList<std::pair<QString, const char *>> groups{
        {u"search"_s, QT_TRANSLATE_NOOP("SearchKeys", "search")},     {u"documents."_s, QT_TRANSLATE_NOOP("SearchKeys", "documents")},
        {u"indexes."_s, QT_TRANSLATE_NOOP("SearchKeys", "indexes")},  {u"settings."_s, QT_TRANSLATE_NOOP("SearchKeys", "settings")},
        {u"tasks."_s, QT_TRANSLATE_NOOP("SearchKeys", "tasks")},      {u"stats."_s, QT_TRANSLATE_NOOP("SearchKeys", "statistics")},
        {u"dumps."_s, QT_TRANSLATE_NOOP("SearchKeys", "dumps")},      {u"snapshots."_s, QT_TRANSLATE_NOOP("SearchKeys", "snapshots")},
        {u"keys."_s, QT_TRANSLATE_NOOP("SearchKeys", "keys")},
    };
    if (actions.contains(u"*"_s))
        return Tr::tr("All");
    QStringList words;
    for (const auto &[prefix, word] : groups)
        for (const QString &action : actions)
            if (const QString translated = QCoreApplication::translate("SearchKeys", word); action.startsWith(prefix) && !words.contains(translated))
                words.append(translated);
    for (const QString &action : actions)
        if (std::ranges::none_of(groups, [&action](const auto &group) { return action.startsWith(group.first); }))
            words.append(action);
    QString text = words.join(u", "_s);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString indexWords(const QStringList &indexes)
{
    return indexes.contains(u"*"_s) ? Tr::tr("All indexes") : indexes.join(u", "_s);
}

QString daysUntil(const QDateTime &then, const QDateTime &now)
{
    const int days = int(now.toLocalTime().date().daysTo(then.toLocalTime().date()));
    return days > 0 ? Tr::tr("in %n day(s)", nullptr, days) : days < 0 ? Tr::tr("%n day(s) ago", nullptr, -days) : Tr::tr("today");
}

QList<Column> keyColumns()
{
    return {{Tr::tr("Key"), 188, Qt::AlignLeft, false, false},
            {Tr::tr("Value"), 168, Qt::AlignLeft, false, false},
            {Tr::tr("May do, in"), 140, Qt::AlignLeft, true, false},
            {Tr::tr("Ends"), 104, Qt::AlignLeft, false, false},
            {Tr::tr("State"), 132, Qt::AlignLeft, false, false}};
}

QList<Row> keyRows(const QList<KeyInfo> &keys, const QDateTime &now)
{
    QList<Row> rows;
    for (const KeyInfo &one : keys) {
        Cell name = two(keyTitle(one), keyUsers(one, true));
        name.icon = u"key"_s;
        name.strong = true;
        name.sort = name.text;
        Cell rights = two(one.master ? Tr::tr("All") : actionWords(one.key.actions), one.master ? Tr::tr("All indexes") : indexWords(one.key.indexes));
        rights.tip = one.key.actions.join(u", "_s);
        Cell ends = one.key.expires.isValid() ? two(present::date(one.key.expires), daysUntil(one.key.expires, now)) : two(Tr::tr("Never"), {});
        ends.sort = one.key.expires.isValid() ? QVariant(one.key.expires) : QVariant();
        ends.tip = one.key.expires.isValid() ? present::fullTime(one.key.expires) : QString();
        rows.append({one.master ? u"master"_s : one.key.uid, {name, valueCell(one), rights, ends, stateCell(one.state)}});
    }
    return rows;
}

} // namespace vigie::models
