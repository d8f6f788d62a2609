"""The routes of API keys and tasks."""
import uuid as uuids

import access
from errors import ApiError, bad
from routing import page, route
from store import new_key, now
from tasks import STATUSES, TYPES


# --- keys ----------------------------------------------------------------------------------------------------------------------------


def key_named(request, name):
    for key in request.store.keys.values():
        if name in (key["uid"], request.store.key_value(key["uid"])):
            return key
    raise ApiError(404, "api_key_not_found", f"API key `{name}` not found.")


@route("GET", "/keys", "keys.get")
def keys(request):
    ordered = sorted(request.store.keys.values(), key=lambda key: key["createdAt"], reverse=True)
    return 200, page(request, [request.store.key_view(key) for key in ordered], "api_key")


@route("POST", "/keys", "keys.create")
def create_key(request):
    body, store = request.json(), request.store
    access.check_key_body(body, True)
    uid = body.get("uid") or str(uuids.uuid4())
    try:
        uuids.UUID(uid)
    except (ValueError, AttributeError, TypeError):
        raise bad("invalid_api_key_uid", f"Invalid value at `.uid`: `{uid}` is not a valid UUID") from None
    if uid in store.keys:
        raise ApiError(409, "api_key_already_exists", f"`uid` field value `{uid}` is already an existing API key.")
    key = new_key(body.get("name"), body.get("description"), body["actions"], body["indexes"], body["expiresAt"], uid)
    with store.transaction():
        store.save_key(key)
    return 201, store.key_view(key)


@route("GET", "/keys/(?P<name>[^/]+)", "keys.get")
def key_one(request, name):
    return 200, request.store.key_view(key_named(request, name))


@route("PATCH", "/keys/(?P<name>[^/]+)", "keys.update")
def update_key(request, name):
    body = request.json()
    access.check_key_body(body, False)
    key = key_named(request, name) | {field: body[field] for field in ("name", "description") if field in body} | {"updatedAt": now()}
    with request.store.transaction():
        request.store.save_key(key)
    return 200, request.store.key_view(key)


@route("DELETE", "/keys/(?P<name>[^/]+)", "keys.delete")
def delete_key(request, name):
    uid = key_named(request, name)["uid"]
    with request.store.transaction():
        request.store.delete_key(uid)
    return 204, None


# --- tasks ---------------------------------------------------------------------------------------------------------------------------


def task_view(task):
    return {name: value for name, value in task.items() if not (name == "details" and value is None)}


def chosen_tasks(request):
    """Newest first; and whether any condition was given."""
    tasks = sorted(request.store.tasks.values(), key=lambda task: -task["uid"])
    tasks = [task for task in tasks if task["indexUid"] is None or request.allowed(task["indexUid"])]
    conditions = False
    for parameter, field, known, what in (("statuses", "status", STATUSES, "status"), ("types", "type", TYPES, "type"), ("indexUids", "indexUid", None, None),
                                          ("uids", "uid", int, None), ("canceledBy", "canceledBy", int, None)):
        text = request.query.get(parameter)
        if text in (None, "*"):
            conditions = conditions or text == "*"
            continue
        wanted, conditions = text.split(","), True
        code = {"statuses": "statuses", "types": "types", "uids": "uids", "canceledBy": "canceled_by", "indexUids": ""}[parameter]
        if known is int:
            for each in wanted:
                if not each.isdigit():
                    raise bad(f"invalid_task_{code}", f"Invalid value in parameter `{parameter}`: could not parse `{each}` as a positive integer")
            wanted = [int(each) for each in wanted]
        elif known is not None:
            for each in wanted:
                if each not in known:
                    kinds = {"status": "statuses", "type": "types"}[what]
                    raise bad(f"invalid_task_{code}", f"Invalid value in parameter `{parameter}`: `{each}` is not a valid task {what}. Available {kinds} are "
                              + ", ".join(f"`{name}`" for name in known) + ".")
        tasks = [task for task in tasks if task[field] in wanted]
    for parameter, field in (("EnqueuedAt", "enqueuedAt"), ("StartedAt", "startedAt"), ("FinishedAt", "finishedAt")):
        for side, keeps in (("before", str.__lt__), ("after", str.__gt__)):
            text = request.query.get(side + parameter)
            if text is not None:
                conditions = True
                tasks = [task for task in tasks if task[field] is not None and keeps(task[field], text)]
    return tasks, conditions


@route("GET", "/tasks", "tasks.get")
def tasks_page(request):
    tasks, _ = chosen_tasks(request)
    limit, total = request.number("limit", 20, "invalid_task_limit"), len(tasks)
    first = request.number("from", None, "invalid_task_from")
    if first is not None:
        tasks = [task for task in tasks if task["uid"] <= first]
    cut = tasks[:limit]
    return 200, {"results": [task_view(task) for task in cut], "total": total, "limit": limit, "from": cut[0]["uid"] if cut else None,
                 "next": tasks[limit]["uid"] if len(tasks) > limit else None}


@route("GET", "/tasks/(?P<task>[^/]+)", "tasks.get")
def task_one(request, task):
    if not task.isdigit():
        raise bad("invalid_task_uids", f"Invalid value in parameter `uids`: could not parse `{task}` as a positive integer")
    if int(task) not in request.store.tasks:
        raise ApiError(404, "task_not_found", f"Task `{task}` not found.")
    return 200, task_view(request.store.tasks[int(task)])


def about_tasks(request, kind, verb, counter):
    tasks, conditions = chosen_tasks(request)
    if not conditions:
        raise bad("missing_task_filters", f"Query parameters to filter the tasks to {verb} are missing. Available query parameters are: `uids`, `indexUids`, `statuses`, "
                  "`types`, `canceledBy`, `beforeEnqueuedAt`, `afterEnqueuedAt`, `beforeStartedAt`, `afterStartedAt`, `beforeFinishedAt`, `afterFinishedAt`.")
    asked = "?" + "&".join(f"{name}={text}" for name, text in request.query.items())
    return 200, request.queue.add(kind, None, {"matchedTasks": len(tasks), counter: None, "originalFilter": asked}, {"uids": [task["uid"] for task in tasks]})


@route("POST", "/tasks/cancel", "tasks.cancel")
def cancel_tasks(request):
    return about_tasks(request, "taskCancelation", "cancel", "canceledTasks")


@route("DELETE", "/tasks", "tasks.delete")
def delete_tasks(request):
    return about_tasks(request, "taskDeletion", "delete", "deletedTasks")
