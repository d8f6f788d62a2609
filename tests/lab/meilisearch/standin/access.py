"""Who may: the master key, or a key of the store with the action and the index."""
import datetime
import fnmatch
import hmac
import time

from errors import ApiError, bad, wrong_type

ACTIONS = ["*", "search", "documents.*", "documents.add", "documents.get", "documents.delete", "indexes.*", "indexes.create", "indexes.get", "indexes.update",
           "indexes.delete", "indexes.swap", "tasks.*", "tasks.cancel", "tasks.delete", "tasks.get", "settings.*", "settings.get", "settings.update", "stats.*",
           "stats.get", "metrics.*", "metrics.get", "dumps.*", "dumps.create", "snapshots.*", "snapshots.create", "version", "keys.create", "keys.get",
           "keys.update", "keys.delete", "experimental.get", "experimental.update"]


def same(one, other):
    return hmac.compare_digest(one.encode(), other.encode())


def moment(text):
    text = text.replace("Z", "+00:00")
    if len(text) == 10:
        text += "T00:00:00+00:00"
    found = datetime.datetime.fromisoformat(text)
    return (found if found.tzinfo else found.replace(tzinfo=datetime.timezone.utc)).timestamp()


def check(store, header, action, index_uid):
    """Returns a function that says whether an index may be seen; raises when the request may not be made at all."""
    if not store.master_key:
        return lambda uid: True
    if not header:
        raise ApiError(401, "missing_authorization_header", "The Authorization header is missing. It must use the bearer authorization method.", "auth")
    kind, _, token = header.partition(" ")
    refused = ApiError(403, "invalid_api_key", "The provided API key is invalid.", "auth")
    if kind.lower() != "bearer":
        raise refused
    if same(token, store.master_key):
        return lambda uid: True
    for key in list(store.keys.values()):
        if not same(token, store.key_value(key["uid"])):
            continue
        if key["expiresAt"] and moment(key["expiresAt"]) <= time.time():
            break
        group = action.split(".")[0] + ".*"
        if not {"*", action, group}.intersection(key["actions"]):
            break
        allowed = lambda uid: any(fnmatch.fnmatchcase(uid, pattern) for pattern in key["indexes"])
        if index_uid is not None and not allowed(index_uid):
            break
        return allowed
    raise refused


def check_key_body(body, creating):
    if not isinstance(body, dict):
        raise wrong_type("bad_request", ".", "an object", body)
    if creating:
        for field in ("actions", "indexes", "expiresAt"):
            if field not in body:
                code = "missing_api_key_" + {"actions": "actions", "indexes": "indexes", "expiresAt": "expires_at"}[field]
                raise bad(code, f"Missing field `{field}`")
    else:
        for field, code in (("actions", "actions"), ("indexes", "indexes"), ("expiresAt", "expires_at"), ("uid", "uid"), ("key", "key")):
            if field in body:
                raise bad(f"immutable_api_key_{code}", f"Immutable field `{field}`: expected one of `description`, `name`")
    for field in ("name", "description"):
        if body.get(field) is not None and not isinstance(body[field], str):
            raise wrong_type(f"invalid_api_key_{field}", f".{field}", "a string", body[field])
    for place, action in enumerate(body.get("actions") or []):
        if action not in ACTIONS:
            raise bad("invalid_api_key_actions", f"Unknown value `{action}` at `.actions[{place}]`: expected one of " + ", ".join(f"`{each}`" for each in ACTIONS))
    if body.get("expiresAt") is not None:
        try:
            if moment(body["expiresAt"]) <= time.time():
                raise ValueError
        except (ValueError, TypeError, AttributeError):
            raise bad("invalid_api_key_expires_at", f"Invalid value at `.expiresAt`: `{body['expiresAt']}` is not a valid date. It should follow the RFC 3339 format to "
                      "represents a date or datetime in the future or specified as a null value. e.g. 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM:SS'.") from None
