"""What is on disk: one SQLite file under MEILI_DB_PATH, written with synchronous=FULL, so what was committed is there after a crash.

Documents are also held in memory, in the order in which they were last written."""
import hashlib
import hmac
import json
import os
import sqlite3
import sys
import threading
import time
import uuid

SCHEMA = """
CREATE TABLE IF NOT EXISTS facts(name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS indexes(uid TEXT PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS documents(place TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY(place, id));
CREATE TABLE IF NOT EXISTS tasks(uid INTEGER PRIMARY KEY, body TEXT NOT NULL, work TEXT);
CREATE TABLE IF NOT EXISTS keys(uid TEXT PRIMARY KEY, body TEXT NOT NULL);
"""


def now():
    nanoseconds = time.time_ns()
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(nanoseconds // 10**9)) + f".{nanoseconds % 10**9:09d}Z"


class Index:
    def __init__(self, place, primary_key, created, settings):
        self.place, self.primary_key, self.created, self.updated = place, primary_key, created, created
        self.settings = settings
        self.documents = {}

    def body(self):
        return {"place": self.place, "primaryKey": self.primary_key, "created": self.created, "updated": self.updated, "settings": self.settings}


class Store:
    def __init__(self, folder, master_key):
        self.folder, self.master_key = folder, master_key
        os.makedirs(folder, exist_ok=True)
        file = os.path.join(folder, "standin.sqlite")
        if os.listdir(folder) and not os.path.exists(file):
            sys.exit(f"{folder} holds a database that this stand-in did not write; it is left alone.")
        self.lock = threading.RLock()
        self.db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self.db.execute("PRAGMA journal_mode=WAL")
        self.db.execute("PRAGMA synchronous=FULL")
        self.db.executescript(SCHEMA)
        self.indexes, self.tasks, self.keys = {}, {}, {}
        self.load()

    def load(self):
        by_place = {}
        for uid, text in self.db.execute("SELECT uid, body FROM indexes"):
            body = json.loads(text)
            index = Index(body["place"], body["primaryKey"], body["created"], body["settings"])
            index.updated = body["updated"]
            self.indexes[uid] = by_place[index.place] = index
        for place, document_id, text in self.db.execute("SELECT place, id, body FROM documents ORDER BY seq"):
            if place in by_place:
                by_place[place].documents[document_id] = json.loads(text)
        self.sequence = self.db.execute("SELECT COALESCE(MAX(seq), 0) FROM documents").fetchone()[0]
        for uid, text in self.db.execute("SELECT uid, body FROM tasks ORDER BY uid"):
            self.tasks[uid] = json.loads(text)
        for uid, text in self.db.execute("SELECT uid, body FROM keys"):
            self.keys[uid] = json.loads(text)
        if self.fact("made") is None:
            with self.transaction():
                self.save_fact("made", now())
                self.save_key(new_key("Default Admin API Key", "Use it for anything that is not a search operation. Caution! Do not expose it on a public frontend", ["*"]))
                self.save_key(new_key("Default Search API Key", "Use it to search from the frontend", ["search"]))

    def transaction(self):
        return Transaction(self)

    def fact(self, name):
        row = self.db.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return json.loads(row[0]) if row else None

    def save_fact(self, name, value):
        self.db.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, json.dumps(value)))

    # --- keys: what is shown is derived from the master key, as in Meilisearch ---------------------------------------------------

    def key_view(self, key):
        view = {"name": key["name"], "description": key["description"], "key": self.key_value(key["uid"])}
        return view | {field: key[field] for field in ("uid", "actions", "indexes", "expiresAt", "createdAt", "updatedAt")}

    def key_value(self, uid):
        return hmac.new(self.master_key.encode(), uid.encode(), hashlib.sha256).hexdigest()

    def save_key(self, key):
        self.keys[key["uid"]] = key
        self.db.execute("INSERT OR REPLACE INTO keys VALUES (?, ?)", (key["uid"], json.dumps(key)))

    def delete_key(self, uid):
        del self.keys[uid]
        self.db.execute("DELETE FROM keys WHERE uid = ?", (uid,))

    # --- tasks -----------------------------------------------------------------------------------------------------------------

    def next_task_uid(self):
        last = self.fact("lastTask")
        uid = 0 if last is None else last + 1
        self.save_fact("lastTask", uid)
        return uid

    def save_task(self, task, work=None):
        self.tasks[task["uid"]] = task
        if work is None:
            self.db.execute("UPDATE tasks SET body = ? WHERE uid = ?", (json.dumps(task), task["uid"]))
        else:
            self.db.execute("INSERT INTO tasks VALUES (?, ?, ?)", (task["uid"], json.dumps(task), json.dumps(work)))

    def work_of(self, uid):
        return json.loads(self.db.execute("SELECT work FROM tasks WHERE uid = ?", (uid,)).fetchone()[0])

    def delete_task(self, uid):
        del self.tasks[uid]
        self.db.execute("DELETE FROM tasks WHERE uid = ?", (uid,))

    # --- indexes and documents --------------------------------------------------------------------------------------------------

    def save_index(self, uid):
        self.db.execute("INSERT OR REPLACE INTO indexes VALUES (?, ?)", (uid, json.dumps(self.indexes[uid].body())))

    def create_index(self, uid, primary_key, settings):
        index = self.indexes[uid] = Index(str(uuid.uuid4()), primary_key, now(), settings)
        self.save_index(uid)
        return index

    def drop_index(self, uid):
        index = self.indexes.pop(uid)
        self.db.execute("DELETE FROM indexes WHERE uid = ?", (uid,))
        self.db.execute("DELETE FROM documents WHERE place = ?", (index.place,))

    def put_document(self, index, document_id, document):
        self.sequence += 1
        index.documents.pop(document_id, None)
        index.documents[document_id] = document
        self.db.execute("INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?)", (index.place, self.sequence, document_id, json.dumps(document)))

    def delete_document(self, index, document_id):
        if index.documents.pop(document_id, None) is None:
            return 0
        self.db.execute("DELETE FROM documents WHERE place = ? AND id = ?", (index.place, document_id))
        return 1

    def size(self):
        return sum(os.path.getsize(os.path.join(self.folder, name)) for name in os.listdir(self.folder))


class Transaction:
    """All of it or none of it, in the file; on failure memory is read again from the file."""

    def __init__(self, store):
        self.store = store

    def __enter__(self):
        self.store.lock.acquire()
        self.store.db.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind, error, trace):
        store = self.store
        try:
            if kind is None:
                store.db.execute("COMMIT")
            else:
                store.db.execute("ROLLBACK")
                store.indexes, store.tasks, store.keys = {}, {}, {}
                store.load()
        finally:
            store.lock.release()


def new_key(name, description, actions, indexes=("*",), expires=None, uid=None):
    time_made = now()
    return {"name": name, "description": description, "uid": uid or str(uuid.uuid4()), "actions": list(actions), "indexes": list(indexes),
            "expiresAt": expires, "createdAt": time_made, "updatedAt": time_made}
