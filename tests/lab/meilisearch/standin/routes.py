"""The routes of the server, indexes, settings, documents and search."""
import json
import re

import settings as index_settings
from errors import ApiError, bad, wrong_type
from payload import read_documents
from routing import page, route
from search import below, facet_search, filter_of, search

VERSION = {"commitSha": "stand-in", "commitDate": "stand-in", "pkgVersion": "1.5.1-standin"}
UID = re.compile(r"^[a-zA-Z0-9_-]{1,400}$")
FEATURES = {"scoreDetails": False, "vectorStore": False, "metrics": False, "exportPuffinReports": False}


# --- the server ----------------------------------------------------------------------------------------------------------------------


@route("GET", "/health", None)
def health(request):
    return 200, {"status": "available"}


@route("GET", "/version", "version")
def version(request):
    return 200, VERSION


@route("GET", "/stats", "stats.get")
def stats(request):
    store = request.store
    seen = {uid: index for uid, index in sorted(store.indexes.items()) if request.allowed(uid)}
    return 200, {"databaseSize": store.size(), "lastUpdate": max((index.updated for index in seen.values()), default=None),
                 "indexes": {uid: stats_of(request, uid) for uid in seen}}


@route("GET", "/indexes/(?P<uid>[^/]+)/stats", "stats.get")
def index_stats(request, uid):
    request.index(uid)
    return 200, stats_of(request, uid)


def stats_of(request, uid):
    fields = {}
    index = request.store.indexes[uid]
    for document in index.documents.values():
        for name in document:
            fields[name] = fields.get(name, 0) + 1
    working = any(task["status"] == "processing" and task["indexUid"] == uid for task in request.store.tasks.values())
    return {"numberOfDocuments": len(index.documents), "isIndexing": working, "fieldDistribution": dict(sorted(fields.items()))}


@route("GET", "/metrics", "metrics.get")
def metrics(request):
    if not features(request)["metrics"]:
        raise bad("feature_not_enabled", "Getting metrics requires enabling the `metrics` experimental feature. See https://github.com/meilisearch/product/discussions/625")
    return 200, f"# HELP meilisearch_index_count Meilisearch Index Count\n# TYPE meilisearch_index_count gauge\nmeilisearch_index_count {len(request.store.indexes)}\n"


def features(request):
    return FEATURES | (request.store.fact("features") or {})


@route("GET", "/experimental-features", "experimental.get")
def experimental(request):
    return 200, features(request)


@route("PATCH", "/experimental-features", "experimental.update")
def change_experimental(request):
    body = request.json()
    for name, value in body.items():
        if name not in FEATURES:
            raise bad("bad_request", f"Unknown field `{name}`: expected one of " + ", ".join(f"`{each}`" for each in FEATURES))
        if not isinstance(value, bool):
            raise wrong_type(f"invalid_features_{name}", f".{name}", "a boolean", value)
    with request.store.transaction():
        request.store.save_fact("features", features(request) | body)
    return 200, features(request)


@route("POST", "/dumps", "dumps.create")
def dump(request):
    return 202, request.queue.add("dumpCreation", None, {"dumpUid": None}, {})


@route("POST", "/snapshots", "snapshots.create")
def snapshot(request):
    return 202, request.queue.add("snapshotCreation", None, None, {})


# --- indexes -------------------------------------------------------------------------------------------------------------------------


def index_view(uid, index):
    return {"uid": uid, "createdAt": index.created, "updatedAt": index.updated, "primaryKey": index.primary_key}


@route("GET", "/indexes", "indexes.get")
def indexes(request):
    return 200, page(request, [index_view(uid, index) for uid, index in sorted(request.store.indexes.items()) if request.allowed(uid)], "index")


@route("POST", "/indexes", "indexes.create")
def create_index(request):
    body = request.json()
    uid = body.get("uid") if isinstance(body, dict) else None
    if uid is None:
        raise bad("missing_index_uid", "Missing field `uid`")
    if not isinstance(uid, str) or not UID.match(uid):
        raise bad("invalid_index_uid", f"Invalid value at `.uid`: `{uid}` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric "
                                       "characters, hyphens (-) and underscores (_).")
    if not request.allowed(uid):
        raise ApiError(403, "invalid_api_key", "The provided API key is invalid.", "auth")
    key = body.get("primaryKey")
    return 202, request.queue.add("indexCreation", uid, {"primaryKey": key}, {"primaryKey": key})


@route("GET", "/indexes/(?P<uid>[^/]+)", "indexes.get")
def index_one(request, uid):
    return 200, index_view(uid, request.index(uid))


@route("PATCH", "/indexes/(?P<uid>[^/]+)", "indexes.update")
def update_index(request, uid):
    key = request.json().get("primaryKey")
    return 202, request.queue.add("indexUpdate", uid, {"primaryKey": key}, {"primaryKey": key})


@route("DELETE", "/indexes/(?P<uid>[^/]+)", "indexes.delete")
def delete_index(request, uid):
    return 202, request.queue.add("indexDeletion", uid, {"deletedDocuments": None}, {})


@route("POST", "/swap-indexes", "indexes.swap")
def swap_indexes(request):
    swaps = [{"indexes": each["indexes"]} for each in request.json()]
    for swap in swaps:
        if len(swap["indexes"]) != 2:
            raise bad("invalid_swap_indexes", f"Two indexes must be given for each swap. The list `{json.dumps(swap['indexes'])}` contains {len(swap['indexes'])} indexes.")
    return 202, request.queue.add("indexSwap", None, {"swaps": swaps}, {"swaps": swaps})


# --- settings ------------------------------------------------------------------------------------------------------------------------


@route("GET", "/indexes/(?P<uid>[^/]+)/settings", "settings.get")
def settings(request, uid):
    return 200, request.index(uid).settings


def change_settings(request, uid, update):
    index_settings.check(update)
    return 202, request.queue.add("settingsUpdate", uid, update, {"settings": update})


@route("PATCH", "/indexes/(?P<uid>[^/]+)/settings", "settings.update")
def update_settings(request, uid):
    return change_settings(request, uid, request.json())


@route("DELETE", "/indexes/(?P<uid>[^/]+)/settings", "settings.update")
def reset_settings(request, uid):
    return change_settings(request, uid, {name: None for name in index_settings.DEFAULTS})


for setting_path, setting_name in index_settings.PATHS.items():
    base = f"/indexes/(?P<uid>[^/]+)/settings/{setting_path}"
    route("GET", base, "settings.get")(lambda request, uid, name=setting_name: (200, request.index(uid).settings[name]))
    route("DELETE", base, "settings.update")(lambda request, uid, name=setting_name: change_settings(request, uid, {name: None}))
    method = "PATCH" if setting_name in ("typoTolerance", "faceting", "pagination") else "PUT"
    route(method, base, "settings.update")(lambda request, uid, name=setting_name: change_settings(request, uid, {name: request.json()}))


# --- documents -----------------------------------------------------------------------------------------------------------------------


def document_page(request, index, offset, limit, fields, expression):
    test = filter_of(expression, index.settings, "invalid_document_filter")
    found = [document for document in index.documents.values() if test(document)]
    cut = found[offset:offset + limit]
    if fields not in (None, ["*"]):
        cut = [{name: document[name] for name in document if below(name, fields)} for document in cut]
    return 200, {"results": cut, "offset": offset, "limit": limit, "total": len(found)}


@route("GET", "/indexes/(?P<uid>[^/]+)/documents", "documents.get")
def documents(request, uid):
    fields = request.query.get("fields")
    return document_page(request, request.index(uid), request.number("offset", 0, "invalid_document_offset"), request.number("limit", 20, "invalid_document_limit"),
                         fields.split(",") if fields else None, request.query.get("filter"))


@route("POST", "/indexes/(?P<uid>[^/]+)/documents/fetch", "documents.get")
def fetch_documents(request, uid):
    body = request.json()
    return document_page(request, request.index(uid), body.get("offset") or 0, 20 if body.get("limit") is None else body["limit"], body.get("fields"), body.get("filter"))


def add_documents(request, uid, replace):
    if not UID.match(uid):
        raise bad("invalid_index_uid", f"`{uid}` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) "
                                       "and underscores (_).")
    found = read_documents(request.data, request.content_type, request.query.get("csvDelimiter", ","))
    return 202, request.queue.add("documentAdditionOrUpdate", uid, {"receivedDocuments": len(found), "indexedDocuments": None},
                                  {"documents": found, "replace": replace, "primaryKey": request.query.get("primaryKey")})


@route("POST", "/indexes/(?P<uid>[^/]+)/documents", "documents.add")
def replace_documents(request, uid):
    return add_documents(request, uid, True)


@route("PUT", "/indexes/(?P<uid>[^/]+)/documents", "documents.add")
def update_documents(request, uid):
    return add_documents(request, uid, False)


def delete(request, uid, provided, original, work):
    return 202, request.queue.add("documentDeletion", uid, {"providedIds": provided, "deletedDocuments": None, "originalFilter": original}, work)


@route("DELETE", "/indexes/(?P<uid>[^/]+)/documents", "documents.delete")
def delete_all_documents(request, uid):
    return delete(request, uid, 0, None, {})


@route("POST", "/indexes/(?P<uid>[^/]+)/documents/delete-batch", "documents.delete")
def delete_batch(request, uid):
    ids = request.json()
    return delete(request, uid, len(ids), None, {"ids": ids})


@route("POST", "/indexes/(?P<uid>[^/]+)/documents/delete", "documents.delete")
def delete_by_filter(request, uid):
    body = request.json()
    if "filter" not in body:
        raise bad("missing_document_filter", "Missing field `filter`")
    filter_of(body["filter"], index_settings.defaults() | {"filterableAttributes": AnyName()}, "invalid_document_filter")
    return delete(request, uid, 0, json.dumps(body["filter"], ensure_ascii=False), {"filter": body["filter"]})


class AnyName(list):
    """Filterable attributes for a check of the syntax alone."""

    def __contains__(self, name):
        return True


@route("GET", "/indexes/(?P<uid>[^/]+)/documents/(?P<document>[^/]+)", "documents.get")
def document_one(request, uid, document):
    found = request.index(uid).documents.get(document)
    if found is None:
        raise ApiError(404, "document_not_found", f"Document `{document}` not found.")
    fields = request.query.get("fields")
    return 200, {name: value for name, value in found.items() if below(name, fields.split(","))} if fields and fields != "*" else found


@route("DELETE", "/indexes/(?P<uid>[^/]+)/documents/(?P<document>[^/]+)", "documents.delete")
def delete_document(request, uid, document):
    return delete(request, uid, 1, None, {"ids": [document]})


# --- search --------------------------------------------------------------------------------------------------------------------------


@route("POST", "/indexes/(?P<uid>[^/]+)/search", "search")
def search_post(request, uid):
    body = request.json()
    return 200, search(request.index(uid), body)


@route("GET", "/indexes/(?P<uid>[^/]+)/search", "search")
def search_get(request, uid):
    body = {}
    for name, text in request.query.items():
        if name in ("offset", "limit", "page", "hitsPerPage", "cropLength"):
            body[name] = request.number(name, 0, f"invalid_search_{name}")
        elif name in ("facets", "sort") or name.startswith("attributes"):
            body[name] = text.split(",")
        elif name.startswith("show"):
            body[name] = text == "true"
        elif name == "filter" and text.startswith("["):
            body[name] = json.loads(text)
        else:
            body[name] = text
    return 200, search(request.index(uid), body)


@route("POST", "/multi-search", "search")
def multi_search(request):
    results = []
    for place, query in enumerate(request.json()["queries"]):
        uid = query.pop("indexUid", None)
        if uid is None:
            raise bad("missing_index_uid", f"Missing field `indexUid` inside `.queries[{place}]`")
        if not request.allowed(uid):
            raise ApiError(403, "invalid_api_key", "The provided API key is invalid.", "auth")
        results.append({"indexUid": uid} | search(request.index(uid), query))
    return 200, {"results": results}


@route("POST", "/indexes/(?P<uid>[^/]+)/facet-search", "search")
def facets(request, uid):
    return 200, facet_search(request.index(uid), request.json())
