"""How a request finds its route: the first match of method and path counts."""
import re

import access
from errors import bad, index_not_found
from payload import read_json

ROUTES = []


def route(method, pattern, action):
    def keep(function):
        ROUTES.append((method, re.compile("^" + pattern + "$"), action, function))
        return function
    return keep


class Request:
    def __init__(self, method, path, query, header, content_type, data, store, queue):
        self.method, self.path, self.query, self.content_type, self.data = method, path, query, content_type, data
        self.store, self.queue, self.header = store, queue, header
        self.allowed = lambda uid: True

    def json(self):
        return read_json(self.data, self.content_type)

    def number(self, name, usual, code):
        text = self.query.get(name)
        if text is None:
            return usual
        if not text.isdigit():
            raise bad(code, f"Invalid value in parameter `{name}`: could not parse `{text}` as a positive integer")
        return int(text)

    def index(self, uid):
        if uid not in self.store.indexes:
            raise index_not_found(uid)
        return self.store.indexes[uid]


def answer(request):
    """(status, body); None as body means none."""
    path_exists = False
    for method, pattern, action, function in ROUTES:
        found = pattern.match(request.path)
        if not found:
            continue
        path_exists = True
        if method != request.method:
            continue
        if action is not None:
            index_uid = found.groupdict().get("uid")
            request.allowed = access.check(request.store, request.header, action, index_uid)
        return function(request, **found.groupdict())
    return (405, None) if path_exists else (404, None)


def page(request, items, code):
    offset, limit = request.number("offset", 0, f"invalid_{code}_offset"), request.number("limit", 20, f"invalid_{code}_limit")
    return {"results": items[offset:offset + limit], "offset": offset, "limit": limit, "total": len(items)}
