#include "app/vault/journal.h"

#include "app/history/columns.h"
#include "app/vault/rotation_json.h"

#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace vigie::vault {

using history::column;

namespace {

Rotation read(const QByteArray &json)
{
    return rotationFrom(QJsonDocument::fromJson(json).object());
}

} // namespace

Result<> Journal::save(const Rotation &rotation)
{
    const QByteArray json = QJsonDocument(toJson(rotation)).toJson(QJsonDocument::Compact);
    const CredentialId &id = rotation.credential;
    const auto done = m_database->run(u"INSERT INTO rotation (id, server, stack, service, name, phase, began, ended, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                      "ON CONFLICT (id) DO UPDATE SET phase = excluded.phase, ended = excluded.ended, json = excluded.json"_s,
                                      {rotation.id, column(id.server), id.stack, id.service, id.name, phaseName(rotation.phase), column(rotation.began),
                                       column(rotation.ended), json});
    return done ? Result<>() : failure(done.error());
}

Result<QList<Rotation>> Journal::rotations(QUuid server)
{
    auto query = m_database->run(u"SELECT json FROM rotation WHERE server = ? ORDER BY began DESC, rowid DESC"_s, {column(server)});
    if (!query)
        return failure(query.error());
    QList<Rotation> all;
    while (query->next())
        all.append(read(query->value(0).toByteArray()));
    return all;
}

Result<std::optional<Rotation>> Journal::find(const QString &id)
{
    auto query = m_database->run(u"SELECT json FROM rotation WHERE id = ?"_s, {id});
    if (!query)
        return failure(query.error());
    return query->next() ? std::optional(read(query->value(0).toByteArray())) : std::nullopt;
}

Result<> Journal::note(QUuid server, const QString &topic, const QByteArray &json)
{
    const auto done = m_database->run(u"INSERT INTO vault_note (server, topic, at, json) VALUES (?, ?, ?, ?) "
                                      "ON CONFLICT (server, topic) DO UPDATE SET at = excluded.at, json = excluded.json"_s,
                                      {column(server), topic, column(QDateTime::currentDateTimeUtc()), json});
    return done ? Result<>() : failure(done.error());
}

Result<std::optional<Journal::Note>> Journal::noted(QUuid server, const QString &topic)
{
    auto query = m_database->run(u"SELECT at, json FROM vault_note WHERE server = ? AND topic = ?"_s, {column(server), topic});
    if (!query)
        return failure(query.error());
    return query->next() ? std::optional(Note{history::time(query->value(0)), query->value(1).toByteArray()}) : std::nullopt;
}

} // namespace vigie::vault
