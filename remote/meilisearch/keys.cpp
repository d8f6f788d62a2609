#include "remote/meilisearch/keys.h"

#include "remote/meilisearch/parse.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::meilisearch {

namespace {

constexpr int pageOfKeys = 100;

QByteArray pathOf(const QString &uid)
{
    return "/keys/" + QUrl::toPercentEncoding(uid);
}

} // namespace

Async<QList<Key>> keys(Client client)
{
    QList<Key> all;
    while (true) {
        const QByteArray path = "/keys?limit=" + QByteArray::number(pageOfKeys) + "&offset=" + QByteArray::number(all.size());
        const Result<QJsonValue> answer = co_await ask(client, "GET", path);
        const Result<KeyPage> page = answer.and_then(parseKeys);
        if (!page)
            co_return failure(page.error());
        all += page->keys;
        if (page->keys.isEmpty() || all.size() >= page->total)
            break;
    }
    co_return all;
}

Async<Key> createKey(Client client, Key wanted)
{
    const QJsonObject body{{u"uid"_s, wanted.uid},
                           {u"name"_s, wanted.name},
                           {u"description"_s, wanted.description},
                           {u"actions"_s, QJsonArray::fromStringList(wanted.actions)},
                           {u"indexes"_s, QJsonArray::fromStringList(wanted.indexes)},
                           {u"expiresAt"_s, wanted.expires.isValid() ? QJsonValue(wanted.expires.toUTC().toString(Qt::ISODate)) : QJsonValue()}};
    const Result<QJsonValue> answer = co_await ask(client, "POST", "/keys", compact(body));
    co_return answer.and_then(parseKey);
}

Async<Key> describeKey(Client client, QString uid, QString name, QString description)
{
    const QByteArray body = compact({{u"name"_s, name}, {u"description"_s, description}});
    const Result<QJsonValue> answer = co_await ask(client, "PATCH", pathOf(uid), body);
    co_return answer.and_then(parseKey);
}

Async<> deleteKey(Client client, QString uid)
{
    const Result<QJsonValue> answer = co_await ask(client, "DELETE", pathOf(uid));
    if (!answer)
        co_return failure(answer.error());
    co_return Result<>();
}

bool permits(const Key &key, const QString &action)
{
    const QString family = action.section(u'.', 0, 0), verb = action.section(u'.', 1);
    return std::ranges::any_of(key.actions, [&](const QString &right) {
        return right == action || right == "*"_L1 || (right == family + u".*"_s) || (!verb.isEmpty() && right == u"*."_s + verb);
    });
}

} // namespace vigie::meilisearch
