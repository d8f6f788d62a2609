#include "remote/meilisearch/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::meilisearch {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Meilisearch)
};

using Kind = Error::Kind;
using Table = QHash<QString, Words>;

Table signIn()
{
    return {
        {u"invalid_api_key"_s, {Kind::SignInRefused, Tr::tr("The key is wrong or may not do this."), Tr::tr("Compare the vault with the server's .env file.")}},
        {u"missing_authorization_header"_s, {Kind::SignInRefused, Tr::tr("It asks for a key and none was given."), Tr::tr("Store its key in the vault.")}},
        {u"missing_master_key"_s, {Kind::SignInRefused, Tr::tr("The server has no master key, so it knows no other keys."), Tr::tr("Give it a master key and deploy again.")}},
        {u"api_key_not_found"_s, {Kind::NotFound, Tr::tr("The key does not exist any more."), {}}},
        {u"api_key_already_exists"_s, {Kind::Conflict, Tr::tr("A key of this identity exists already."), {}}},
        {u"invalid_api_key_actions"_s, {Kind::Usage, Tr::tr("One of the rights is not known to this version of Meilisearch."), Tr::tr("Leave it out.")}},
        {u"invalid_api_key_indexes"_s, {Kind::Usage, Tr::tr("One of the names is not a name of an index."), Tr::tr("Names have letters, digits, - and _ only; * stands for all.")}},
        {u"invalid_api_key_expires_at"_s, {Kind::Usage, Tr::tr("A key has to end in the future."), Tr::tr("Choose a later day.")}},
    };
}

Table indexes()
{
    return {
        {u"index_not_found"_s, {Kind::NotFound, Tr::tr("The index does not exist."), {}}},
        {u"index_already_exists"_s, {Kind::Conflict, Tr::tr("An index of this name exists."), Tr::tr("Choose another name.")}},
        {u"invalid_index_uid"_s, {Kind::Usage, Tr::tr("This is not a name for an index."), Tr::tr("Names have letters, digits, - and _ only.")}},
        {u"index_creation_failed"_s, {Kind::CommandFailed, Tr::tr("The server could not make the files of the index."), Tr::tr("Look at its disk and at the log of Meilisearch.")}},
        {u"index_primary_key_already_exists"_s, {Kind::Conflict, Tr::tr("The index has documents with “%1” as the id field, so it cannot be changed."), Tr::tr("Make a new index with the other field and swap the two.")}},
        {u"index_primary_key_no_candidate_found"_s, {Kind::CommandFailed, Tr::tr("No field of the first document ends in “id”, so it is not known which one is the id."), Tr::tr("Choose the id field.")}},
        {u"index_primary_key_multiple_candidates_found"_s, {Kind::CommandFailed, Tr::tr("More than one field ends in “id”, so it is not known which one is the id."), Tr::tr("Choose the id field.")}},
        {u"invalid_swap_indexes"_s, {Kind::Usage, Tr::tr("A swap takes two indexes."), {}}},
        {u"invalid_swap_duplicate_index_found"_s, {Kind::Usage, Tr::tr("An index cannot be swapped with itself."), {}}},
    };
}

Table documents()
{
    return {
        {u"document_not_found"_s, {Kind::NotFound, Tr::tr("The document does not exist."), {}}},
        {u"missing_document_id"_s, {Kind::CommandFailed, Tr::tr("Some documents have no “%1” field."), Tr::tr("Choose another id field, or add it to every document.")}},
        {u"invalid_document_id"_s, {Kind::CommandFailed, Tr::tr("The id %1 cannot be used."), Tr::tr("An id is a whole number, or a text of letters, digits, - and _.")}},
        {u"invalid_document_geo_field"_s, {Kind::CommandFailed, Tr::tr("The field “_geo” of a document is not a place."), Tr::tr("It needs “lat” and “lng” as numbers.")}},
        {u"invalid_document_fields"_s, {Kind::CommandFailed, Tr::tr("A document has a field that cannot be read."), {}}},
        {u"malformed_payload"_s, {Kind::CommandFailed, Tr::tr("The documents cannot be read: they are not what their format says."), Tr::tr("Check the file at the place that the details name.")}},
        {u"missing_payload"_s, {Kind::CommandFailed, Tr::tr("There was nothing to add."), Tr::tr("Check that the file is not empty.")}},
        {u"invalid_content_type"_s, {Kind::CommandFailed, Tr::tr("It does not take this kind of content."), Tr::tr("Send JSON, NDJSON or CSV.")}},
        {u"missing_content_type"_s, {Kind::CommandFailed, Tr::tr("It does not know what kind of content this is."), Tr::tr("Send JSON, NDJSON or CSV.")}},
        {u"payload_too_large"_s, {Kind::CommandFailed, Tr::tr("The documents are more than it takes at once."), Tr::tr("Send smaller batches.")}},
        {u"max_fields_limit_exceeded"_s, {Kind::CommandFailed, Tr::tr("The documents have more different fields than an index can hold: 65,535."), Tr::tr("Put rare fields into one field that holds them all.")}},
        {u"document_fields_limit_reached"_s, {Kind::CommandFailed, Tr::tr("A document has more fields than an index can hold: 65,535."), Tr::tr("Put rare fields into one field that holds them all.")}},
        {u"invalid_document_csv_delimiter"_s, {Kind::Usage, Tr::tr("A CSV file is separated by one plain character."), {}}},
        {u"vector_embedding_error"_s, {Kind::CommandFailed, Tr::tr("The service that makes vectors of the documents refused or did not answer."), Tr::tr("Look at the embedders in the settings of the index.")}},
    };
}

Table searches()
{
    const Words filter{Kind::Usage, Tr::tr("The filter cannot be used."), Tr::tr("Its fields have to be among the filters in the settings of the index.")};
    const Words sort{Kind::Usage, Tr::tr("It cannot be sorted like this."), Tr::tr("Its fields have to be among the sorting fields in the settings of the index.")};
    const Words facet{Kind::Usage, Tr::tr("A field cannot be used as a facet."), Tr::tr("It has to be among the filters in the settings of the index.")};
    return {
        {u"invalid_search_filter"_s, filter},
        {u"invalid_document_filter"_s, filter},
        {u"missing_document_filter"_s, filter},
        {u"invalid_search_sort"_s, sort},
        {u"invalid_search_facets"_s, facet},
        {u"invalid_facet_search_facet_name"_s, facet},
        {u"facet_search_disabled"_s, {Kind::CommandFailed, Tr::tr("Searching in the values of a facet is switched off in the settings of this index."), {}}},
        {u"invalid_search_q"_s, {Kind::Usage, Tr::tr("This cannot be searched for."), {}}},
        {u"too_many_search_requests"_s, {Kind::Unreachable, Tr::tr("Too many searches run at the same time."), Tr::tr("Try again in a moment.")}},
    };
}

Table tasksAndServer()
{
    return {
        {u"task_not_found"_s, {Kind::NotFound, Tr::tr("The task does not exist or was deleted."), {}}},
        {u"batch_not_found"_s, {Kind::NotFound, Tr::tr("The batch does not exist or was deleted."), {}}},
        {u"missing_task_filters"_s, {Kind::Usage, Tr::tr("It was not said which tasks are meant."), {}}},
        {u"no_space_left_on_device"_s, {Kind::CommandFailed, Tr::tr("The disk of the server is full."), Tr::tr("Free some space, then send the documents again.")}},
        {u"database_size_limit_reached"_s, {Kind::CommandFailed, Tr::tr("The index has reached the largest size that it can have."), Tr::tr("Delete documents, or spread them over two indexes.")}},
        {u"too_many_open_files"_s, {Kind::CommandFailed, Tr::tr("The server may not open more files."), Tr::tr("Raise the limit of open files of its container.")}},
        {u"io_error"_s, {Kind::CommandFailed, Tr::tr("The server could not read or write its files."), Tr::tr("Look at its disk and at the log of Meilisearch.")}},
        {u"invalid_store_file"_s, {Kind::CommandFailed, Tr::tr("The files of an index are damaged."), Tr::tr("Restore a backup, or build the index again.")}},
        {u"invalid_state"_s, {Kind::CommandFailed, Tr::tr("The index is in a state that Meilisearch cannot use."), Tr::tr("Restore a backup, or build the index again.")}},
        {u"dump_process_failed"_s, {Kind::CommandFailed, Tr::tr("The dump could not be written."), Tr::tr("Look at the free space of the server.")}},
        {u"feature_not_enabled"_s, {Kind::CommandFailed, Tr::tr("The feature is experimental and switched off."), {}}},
        {u"unretrievable_document"_s, {Kind::CommandFailed, Tr::tr("A document that is to be shown cannot be read from the index."), Tr::tr("Build the index again.")}},
        {u"internal"_s, {Kind::CommandFailed, Tr::tr("Something broke inside Meilisearch."), Tr::tr("Look at its log, then try again.")}},
    };
}

const Table &known()
{
    static const Table table = [] {
        Table all;
        for (const Table &part : {signIn(), indexes(), documents(), searches(), tasksAndServer()})
            all.insert(part);
        return all;
    }();
    return table;
}

// Codes that come in families: invalid_settings_filterable_attributes, invalid_task_statuses …
std::optional<Words> familyOf(const QString &code)
{
    if (code.startsWith("invalid_settings_"_L1))
        return Words{Kind::Usage, Tr::tr("A setting has a value that it cannot have."), Tr::tr("The details name the setting.")};
    if (code.startsWith("immutable_"_L1))
        return Words{Kind::Conflict, Tr::tr("This cannot be changed once it is made."), Tr::tr("Make a new one.")};
    if (code.startsWith("invalid_task_"_L1) || code.startsWith("invalid_search_"_L1) || code.startsWith("invalid_document_"_L1))
        return Words{Kind::Usage, Tr::tr("A part of the request has a value that it cannot have."), Tr::tr("The details name it.")};
    return {};
}

std::optional<Words> byStatus(int status)
{
    switch (status) {
    case 401: return known().value(u"missing_authorization_header"_s);
    case 403: return Words{Kind::SignInRefused, Tr::tr("The key may not do this."), {}};
    case 404: return Words{Kind::NotFound, Tr::tr("It does not know this address."), Tr::tr("This version of Meilisearch may be too old for it.")};
    case 413: return known().value(u"payload_too_large"_s);
    case 415: return known().value(u"invalid_content_type"_s);
    case 429:
    case 502:
    case 503:
    case 504: return Words{Kind::Unreachable, Tr::tr("It is not ready yet."), Tr::tr("Try again in a moment.")};
    default: break;
    }
    if (status >= 300 && status < 400)
        return Words{Kind::BadReply, Tr::tr("It sent us elsewhere, which Meilisearch never does."), Tr::tr("Check the port.")};
    return {};
}

// The name that a message is about: Document doesn't have a `id` attribute.
QString firstQuoted(const QString &message)
{
    static const QRegularExpression quoted(u"`([^`]{1,200})`"_s);
    return quoted.match(message).captured(1).simplified();
}

} // namespace

Words wordsFor(int status, const QString &code, const QString &message)
{
    const auto found = known().constFind(code);
    if (found != known().cend()) {
        Words words = *found;
        if (words.why.contains("%1"_L1))
            words.why = words.why.arg(firstQuoted(message));
        return words;
    }
    if (const auto family = familyOf(code))
        return *family;
    // A code that no table knows is told by Meilisearch itself better than by its status, but for the kind.
    const std::optional<Words> general = byStatus(status);
    if (!message.isEmpty() && !code.isEmpty())
        return {general ? general->kind : Kind::CommandFailed, Tr::tr("Meilisearch says: “%1”").arg(message.left(500).simplified()), {}};
    if (general)
        return *general;
    return {Kind::CommandFailed, message.isEmpty() ? Tr::tr("It did not say why.") : Tr::tr("Meilisearch says: “%1”").arg(message.left(500).simplified()), {}};
}

} // namespace vigie::meilisearch
