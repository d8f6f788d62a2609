"""The errors that Meilisearch answers, as values."""


class ApiError(Exception):
    def __init__(self, status, code, message, kind="invalid_request"):
        super().__init__(message)
        self.status = status
        self.body = {"message": message, "code": code, "type": kind, "link": f"https://docs.meilisearch.com/errors#{code}"}


def bad(code, message):
    return ApiError(400, code, message)


def index_not_found(uid):
    return ApiError(404, "index_not_found", f"Index `{uid}` not found.")


def describe(value):
    """What a JSON value is called in Meilisearch's messages."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return f"a boolean: `{str(value).lower()}`"
    if isinstance(value, int):
        return f"a {'positive' if value >= 0 else 'negative'} integer: `{value}`"
    if isinstance(value, float):
        return f"a number: `{value}`"
    if isinstance(value, str):
        return f"a string: `\"{value}\"`"
    return "an array" if isinstance(value, list) else "an object"


def wrong_type(code, where, expected, value):
    return bad(code, f"Invalid value type at `{where}`: expected {expected}, but found {describe(value)}")
