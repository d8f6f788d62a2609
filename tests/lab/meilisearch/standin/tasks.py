"""The queue: one thread takes tasks in order; a task's effect and its end are one transaction."""
import io
import json
import os
import tarfile
import threading
import time

import settings as index_settings
from errors import ApiError, bad, index_not_found
from search import filter_of
from store import now

STATUSES = ("enqueued", "processing", "succeeded", "failed", "canceled")
TYPES = ("documentAdditionOrUpdate", "documentEdition", "documentDeletion", "settingsUpdate", "indexCreation", "indexDeletion", "indexUpdate", "indexSwap",
         "taskCancelation", "taskDeletion", "dumpCreation", "snapshotCreation")


def summary(task):
    return {"taskUid": task["uid"], "indexUid": task["indexUid"], "status": "enqueued", "type": task["type"], "enqueuedAt": task["enqueuedAt"]}


class Queue:
    def __init__(self, store, dump_folder, snapshot_folder):
        self.store, self.dump_folder, self.snapshot_folder = store, dump_folder, snapshot_folder
        self.waiting = threading.Condition()
        self.pending = []
        with store.transaction():
            for task in store.tasks.values():
                if task["status"] in ("enqueued", "processing"):
                    task["status"], task["startedAt"] = "enqueued", None
                    store.save_task(task)
                    self.pending.append(task["uid"])
        threading.Thread(target=self.run, daemon=True).start()

    def add(self, kind, index_uid, details, work):
        """Accepted means written: the answer leaves after the commit."""
        store = self.store
        with store.transaction():
            task = {"uid": store.next_task_uid(), "indexUid": index_uid, "status": "enqueued", "type": kind, "canceledBy": None, "details": details,
                    "error": None, "duration": None, "enqueuedAt": now(), "startedAt": None, "finishedAt": None}
            store.save_task(task, work)
        with self.waiting:
            self.pending.append(task["uid"])
            self.waiting.notify()
        return summary(task)

    def run(self):
        while True:
            with self.waiting:
                while not self.pending:
                    self.waiting.wait()
                uid = self.pending.pop(0)
            self.carry_out(uid)

    def carry_out(self, uid):
        store = self.store
        with store.lock:
            if uid not in store.tasks or store.tasks[uid]["status"] != "enqueued":
                return
            work = store.work_of(uid)
            store.tasks[uid] = store.tasks[uid] | {"status": "processing", "startedAt": now()}
        started, began = store.tasks[uid]["startedAt"], time.monotonic()
        try:
            with store.transaction():
                task = store.tasks[uid]
                details = getattr(self, "apply_" + task["type"])(task, work)
                if details is not None:
                    task["details"] = (task["details"] or {}) | details
                self.end(task, "succeeded", None, started, began)
        except ApiError as error:
            with store.transaction():
                task = store.tasks[uid]
                if task["type"] == "documentAdditionOrUpdate":
                    task["details"]["indexedDocuments"] = 0
                if task["type"] == "documentDeletion":
                    task["details"]["deletedDocuments"] = 0
                self.end(task, "failed", error.body, started, began)
        except Exception as error:  # the queue must go on; the task says what was wrong
            with store.transaction():
                body = ApiError(500, "internal", f"An internal error has occurred. `{error}`.", "internal").body
                self.end(store.tasks[uid], "failed", body, started, began)

    def end(self, task, status, error, started, began):
        task.update(status=status, error=error, startedAt=started, finishedAt=now(), duration=f"PT{time.monotonic() - began:.9f}S")
        self.store.save_task(task)

    # --- one function a type; each returns what it adds to the task's details --------------------------------------------------------

    def index_or_new(self, uid, primary_key=None):
        return self.store.indexes.get(uid) or self.store.create_index(uid, primary_key, index_settings.defaults())

    def index(self, uid):
        if uid not in self.store.indexes:
            raise index_not_found(uid)
        return self.store.indexes[uid]

    def touched(self, uid):
        self.store.indexes[uid].updated = now()
        self.store.save_index(uid)

    def apply_indexCreation(self, task, work):
        if task["indexUid"] in self.store.indexes:
            raise ApiError(409, "index_already_exists", f"Index `{task['indexUid']}` already exists.")
        self.store.create_index(task["indexUid"], work["primaryKey"], index_settings.defaults())

    def apply_indexUpdate(self, task, work):
        index = self.index(task["indexUid"])
        if work["primaryKey"] is not None:
            if index.documents and index.primary_key:
                raise bad("index_primary_key_already_exists", f"Index already has a primary key: `{index.primary_key}`.")
            index.primary_key = work["primaryKey"]
        self.touched(task["indexUid"])

    def apply_indexDeletion(self, task, work):
        count = len(self.index(task["indexUid"]).documents)
        self.store.drop_index(task["indexUid"])
        return {"deletedDocuments": count}

    def apply_indexSwap(self, task, work):
        store = self.store
        for swap in work["swaps"]:
            missing = [uid for uid in swap["indexes"] if uid not in store.indexes]
            if missing:
                raise index_not_found(missing[0]) if len(missing) == 1 else ApiError(404, "index_not_found", "Indexes " + ", ".join(f"`{uid}`" for uid in missing) + " not found.")
            one, other = swap["indexes"]
            store.indexes[one], store.indexes[other] = store.indexes[other], store.indexes[one]
            store.save_index(one)
            store.save_index(other)

    def apply_settingsUpdate(self, task, work):
        index = self.index_or_new(task["indexUid"])
        index.settings = index_settings.merge(index.settings, work["settings"])
        self.touched(task["indexUid"])

    def apply_documentAdditionOrUpdate(self, task, work):
        documents = work["documents"]
        index = self.index_or_new(task["indexUid"], work["primaryKey"])
        if index.primary_key is None:
            index.primary_key = work["primaryKey"] or guessed_key(documents, task["indexUid"])
        for document in documents:
            document_id = identity(document, index.primary_key)
            if work["replace"] or document_id not in index.documents:
                self.store.put_document(index, document_id, document)
            else:
                self.store.put_document(index, document_id, index.documents[document_id] | document)
        self.touched(task["indexUid"])
        return {"indexedDocuments": len(documents)}

    def apply_documentDeletion(self, task, work):
        index = self.index(task["indexUid"])
        if "ids" in work:
            chosen = [str(each) for each in work["ids"]]
        elif "filter" in work:
            test = filter_of(work["filter"], index.settings, "invalid_document_filter")
            chosen = [each for each, document in index.documents.items() if test(document)]
        else:
            chosen = list(index.documents)
        count = sum(self.store.delete_document(index, each) for each in chosen)
        self.touched(task["indexUid"])
        return {"deletedDocuments": count}

    def apply_taskCancelation(self, task, work):
        waiting = [self.store.tasks[uid] for uid in work["uids"] if self.store.tasks.get(uid, {}).get("status") == "enqueued"]
        for each in waiting:
            each.update(status="canceled", canceledBy=task["uid"], finishedAt=now())
            self.store.save_task(each)
        return {"canceledTasks": len(waiting)}

    def apply_taskDeletion(self, task, work):
        gone = [uid for uid in work["uids"] if self.store.tasks.get(uid, {}).get("status") in ("succeeded", "failed", "canceled")]
        for uid in gone:
            self.store.delete_task(uid)
        return {"deletedTasks": len(gone)}

    def apply_dumpCreation(self, task, work):
        uid = time.strftime("%Y%m%d-%H%M%S", time.gmtime()) + f"{time.time_ns() // 10**6 % 1000:03d}"
        self.archive(os.path.join(self.dump_folder, uid + ".dump"))
        return {"dumpUid": uid}

    def apply_snapshotCreation(self, task, work):
        self.archive(os.path.join(self.snapshot_folder, os.path.basename(self.store.folder) + ".snapshot"))

    def archive(self, path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        store = self.store
        content = {uid: index.body() | {"documents": list(index.documents.values())} for uid, index in store.indexes.items()}
        data = json.dumps({"writtenBy": "Vigie's stand-in", "indexes": content, "keys": list(store.keys.values())}).encode()
        with open(path + ".new", "wb") as file:
            with tarfile.open(fileobj=file, mode="w:gz") as tar:
                entry = tarfile.TarInfo("content.json")
                entry.size = len(data)
                tar.addfile(entry, io.BytesIO(data))
            file.flush()
            os.fsync(file.fileno())
        os.replace(path + ".new", path)


def guessed_key(documents, uid):
    names = [name for name in (documents[0] if documents else {}) if name.lower().endswith("id")]
    if len(names) == 1:
        return names[0]
    if not names:
        raise bad("index_primary_key_no_candidate_found", "The primary key inference failed as the engine did not find any field ending with `id` in its name. "
                                                          "Please specify the primary key manually using the `primaryKey` query parameter.")
    raise bad("index_primary_key_multiple_candidates_found", f"The primary key inference failed as the engine found {len(names)} fields ending with `id` in their names: "
              f"'{names[0]}' and '{names[1]}'. Please specify the primary key manually using the `primaryKey` query parameter.")


def identity(document, key):
    if key not in document:
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        raise bad("missing_document_id", f"Document doesn't have a `{key}` attribute: `{text}`.")
    value = document[key]
    if isinstance(value, bool) or not isinstance(value, (int, str)) or not str(value) or not all(c.isalnum() and c.isascii() or c in "-_" for c in str(value)):
        raise bad("invalid_document_id", f"Document identifier `{json.dumps(value, ensure_ascii=False)}` is invalid. A document identifier can be of type integer or string, "
                  "only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_).")
    return str(value)
