#pragma once

#include "app/cli/verbs.h"
#include "app/search/door.h"

#include <QJsonArray>

namespace vigie::cli {

// The server and its search room. With `write`, write mode is on for as long as this program runs.
struct SearchRoom {
    Server server;
    search::Door *door = nullptr;
};
[[nodiscard]] Result<SearchRoom> searchRoom(ContextPtr context, const std::string &name, bool write = false);

// "price:desc, _geoPoint(48.8,2.3):asc": separated by the commas that are not within brackets.
[[nodiscard]] QStringList listOf(const std::string &text);
// "2027-01-12", the end of that day or its beginning, or a moment with its zone. Kind::Usage otherwise.
enum class EdgeOfDay { Begin, End };
[[nodiscard]] Result<QDateTime> momentOf(const std::string &text, EdgeOfDay edge);

// What was given with --confirm, else what is typed at the terminal; empty when nobody can be asked or nothing may be written anyway.
[[nodiscard]] Async<QString> typedOr(ContextPtr context, std::string given, bool write, QString question);
// A door's question, as the command line answers it.
[[nodiscard]] Error answerable(Error error);

// How a write ended.
[[nodiscard]] Result<int> told(const ContextPtr &context, const Result<search::TaskRow> &row);

[[nodiscard]] QJsonObject shape(const search::IndexInfo &index);
[[nodiscard]] QJsonObject shape(const meilisearch::SearchPage &page);
[[nodiscard]] QJsonObject shape(const search::TaskRow &row);
[[nodiscard]] QJsonObject shape(const search::Import &import);
[[nodiscard]] QJsonObject shape(const search::SettingsPlan &plan);
[[nodiscard]] QJsonArray shape(const QList<search::KeyUser> &users);
[[nodiscard]] QJsonObject shape(const search::KeyInfo &key);

// Documents as a table of their first fields.
[[nodiscard]] QString documentTable(const QList<QJsonObject> &documents, const QStringList &fields);

} // namespace vigie::cli
