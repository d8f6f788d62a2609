#!/usr/bin/env python3
"""Is the server right? Sends the 71 recorded requests in order and compares what comes back with what a real Meilisearch 1.5.1 said:
status, error code, the shape of the JSON and its values (but times, sizes and the like). Three rounds:

  1. the recorded sequence;
  2. the same on another server, with other index names, documents, field names, ids, key ids and master key;
  3. the data of round 2 after a restart on the same path (and after `kill -9`).

  contract_test.py                                 the stand-in
  VIGIE_MEILISEARCH=/path/to/meilisearch …         a real binary
  VIGIE_MEILISEARCH=http://HOST:PORT …             a running, empty server with the recorded master key: round 1 only

Ends with 0 when everything agrees, 1 on a difference, 2 when the server did not start.
"""
import hashlib
import hmac
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

HERE = Path(__file__).resolve().parent
CONTRACT = Path(os.environ.get("VIGIE_CONTRACT", HERE.parent.parent / "data" / "meilisearch-1.5.1"))
RECORDED_KEY = "0123456789abcdef0123"
TIMES = {"createdAt", "updatedAt", "enqueuedAt", "startedAt", "finishedAt", "lastUpdate", "duration", "commitDate"}
# Values that cannot be the same twice; their types are compared, and those that can be checked otherwise are.
FREE = TIMES | {"processingTimeMs", "databaseSize", "dumpUid", "commitSha", "pkgVersion", "_rankingScore", "key"}
TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$")
DURATION = re.compile(r"^PT\d+(\.\d+)?S$")


class Server:
    def __init__(self, folder, master_key):
        self.folder, self.master_key, self.process = folder, master_key, None
        given = os.environ.get("VIGIE_MEILISEARCH", "")
        self.remote = given if given.startswith("http") else None
        self.command = [given] if given and not self.remote else [sys.executable, str(HERE / "standin")]
        self.port = None

    def start(self):
        if self.remote:
            self.host, self.port = urllib.parse.urlsplit(self.remote).hostname, urllib.parse.urlsplit(self.remote).port or 80
            return
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.host, self.port = probe.getsockname()
        environment = {"PATH": os.environ["PATH"], "MEILI_MASTER_KEY": self.master_key, "MEILI_ENV": "production", "MEILI_NO_ANALYTICS": "true",
                       "MEILI_DB_PATH": f"{self.folder}/data.ms", "MEILI_HTTP_ADDR": f"127.0.0.1:{self.port}", "HOME": self.folder}
        self.process = subprocess.Popen(self.command, cwd=self.folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(300):
            try:
                if self.ask("GET", "/health", None, None, None)[0] == 200:
                    return
            except OSError:
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        print("The server did not start.")
        sys.exit(2)

    def stop(self, number=signal.SIGTERM):
        if self.process:
            self.process.send_signal(number)
            self.process.wait(20)

    def ask(self, method, path, token, content_type, body):
        connection = http.client.HTTPConnection(self.host, self.port, timeout=20)
        headers = {"Content-Type": content_type} if content_type else {}
        if token:
            headers["Authorization"] = "Bearer " + token
        data = None if body is None else body.encode() if isinstance(body, str) else json.dumps(body, ensure_ascii=False).encode()
        connection.request(method, path, data, headers)
        reply = connection.getresponse()
        raw = reply.read()
        connection.close()
        try:
            return reply.status, json.loads(raw) if raw else None
        except ValueError:
            return reply.status, raw.decode("utf-8", "replace")

    def settle(self, uid):
        for _ in range(600):
            _, task = self.ask("GET", f"/tasks/{uid}", self.master_key, None, None)
            if not isinstance(task, dict) or task.get("status") not in ("enqueued", "processing"):
                return
            time.sleep(0.01)


def differences(expected, found, path, name, out):
    if isinstance(expected, bool) or expected is None or isinstance(found, bool) or found is None:
        if expected is not found:
            out.append(f"{path}: {found!r}, recorded {expected!r}")
    elif isinstance(expected, (int, float)) and isinstance(found, (int, float)):
        if name == "_rankingScore":
            if not 0 < found <= 1:
                out.append(f"{path}: {found!r} is no score")
        elif name not in FREE and expected != found:
            out.append(f"{path}: {found!r}, recorded {expected!r}")
    elif type(expected) is not type(found):
        out.append(f"{path}: a {type(found).__name__}, recorded a {type(expected).__name__}")
    elif isinstance(expected, dict):
        for key in expected.keys() - found.keys():
            out.append(f"{path}.{key}: missing")
        for key in found.keys() - expected.keys():
            out.append(f"{path}.{key}: not in the recording")
        for key in expected.keys() & found.keys():
            differences(expected[key], found[key], f"{path}.{key}", key, out)
    elif isinstance(expected, list):
        if name == "indexes":  # a set in Meilisearch: its order changes from one run to the next
            expected, found = sorted(expected, key=str), sorted(found, key=str)
        if len(expected) != len(found):
            out.append(f"{path}: {len(found)} entries, recorded {len(expected)}")
        for place, pair in enumerate(zip(expected, found)):
            differences(*pair, f"{path}[{place}]", name, out)
    elif name in TIMES and name not in ("commitDate",):
        if not (DURATION if name == "duration" else TIME).match(found):
            out.append(f"{path}: {found!r} is no time")
    elif name == "message":
        if words_in_any_order(expected) != words_in_any_order(found):
            out.append(f"{path}: {found!r}, recorded {expected!r}")
    elif name not in FREE and expected != found:
        out.append(f"{path}: {found!r}, recorded {expected!r}")


def words_in_any_order(message):
    """The list of filterable attributes is a set in Meilisearch."""
    return re.sub(r"(attributes are: `)([^`]*)`", lambda m: m[1] + " ".join(sorted(m[2].split())) + "`", message)


def free_default_keys(expected, found):
    """The two default keys have a uid that is made on the first start."""
    if isinstance(expected, dict) and isinstance(found, dict) and str(expected.get("name", "")).startswith("Default ") and expected.get("name") == found.get("name"):
        if re.fullmatch(r"[0-9a-f-]{36}", str(found.get("uid"))):
            expected["uid"] = found["uid"]
    for pair in zip(expected.values() if isinstance(expected, dict) else expected, found.values() if isinstance(found, dict) else found) if isinstance(expected, list) and isinstance(found, list) else ():
        free_default_keys(*pair)
    if isinstance(expected, dict) and isinstance(found, dict) and "results" in expected and "results" in found:
        free_default_keys(expected["results"], found["results"])


def check_derived_keys(value, master_key, path, out):
    if isinstance(value, dict):
        if {"key", "uid", "actions"} <= value.keys():
            if value["key"] != hmac.new(master_key.encode(), value["uid"].encode(), hashlib.sha256).hexdigest():
                out.append(f"{path}.key: not derived from the master key and the uid")
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            check_derived_keys(each, master_key, path, out)


# --- round 2: the recording, told with other words ---------------------------------------------------------------------------------------

# Each word keeps what matters about it: its length in messages that count columns, its place in sorted lists, what it starts with.
WORDS = {
    "properties": "catalogues", "properties_new": "catalogues_two", "nothing": "missing", "id": "ref", "title": "topic", "city": "area", "price": "quota", "rooms": "seats",
    "tags": "tips", "maison": "grange", "Maison": "Grange", "jardin": "potager", "Villa": "Manoir", "villa": "manoir", "vue": "mur",
    "Appartement": "Observatoire", "apartement": "obsevatoire", "Loft": "Cave", "loft": "cave", "Studio": "Atelier", "centre-ville": "centre-manoit", "Bordeaux": "Toulouse", "Lyon": "Caen", "Nantes": "Dole",
    "Nice": "Toul", "Lille": "Rodez", "Limoges": "Rouen", "li": "ro", "Annecy": "Ancenis", "Arles": "Apt", "piscine": "verger", "balcon": "perron", "web": "front",
    "Chalet": "Gîte", "Ferme": "Mas", "Mas": "Bastide", "nope": "nada", "fly": "run", "hello": "bonjour", "x": "y",
    "420000": "430000", "310000": "320000", "145000": "155000", "1250000": "1350000", "275000": "285000", "139000": "149000", "560000": "570000", "690000": "680000",
    "98000": "97000", "500000": "510000", "6062abda-a5aa-4414-ac91-ecd7944c0f8d": "0b1e2d3c-4f5a-4b6c-8d7e-9f0a1b2c3d4e", "99999": "88888", "404": "1404",
}
WHOLE = re.compile(r"(?<![\w-])(" + "|".join(re.escape(word) for word in sorted(WORDS, key=len, reverse=True)) + r")(?![\w-])")
OTHER_KEY = "another-master-key-0987654321"


def retold_text(text):
    text = WHOLE.sub(lambda match: WORDS[match.group()], text)
    text = re.sub(r'("ref\\?": ?\\?"?)(\d+)', lambda match: match[1] + str(int(match[2]) + 100), text)
    text = re.sub(r"(/documents/)(\d+)", lambda match: match[1] + (match[2] if match[2] == "1404" else str(int(match[2]) + 100)), text)
    return text.replace("\\n8,Mas", "\\n108,Mas")


def retold(case):
    status = case["response"]["status"]
    case = json.loads(retold_text(json.dumps(case, ensure_ascii=False)).replace("got missing", "got nothing"))
    case["response"]["status"] = status
    request, response = case["request"], case["response"]
    if request["path"].endswith("/documents/delete-batch"):
        request["body"] = [each + 100 for each in request["body"]]
    body = response["body"]
    for each in [body] + list((body.get("indexes") or {}).values() if isinstance(body, dict) and isinstance(body.get("indexes"), dict) else []):
        if isinstance(each, dict) and "ref" in each.get("fieldDistribution", {}):
            each["fieldDistribution"]["ref"] -= 100  # a count, not an id
    # This message counts the characters of what was sent.
    if isinstance(body, dict) and case["name"].startswith("documents-add-malformed"):
        body["message"] = re.sub(r"column \d+", f"column {len(request['body'])}", body["message"])
    return case


# --- running -----------------------------------------------------------------------------------------------------------------------------


def play(server, cases, label):
    wrong, created = 0, None
    for case in cases:
        request, expected = case["request"], case["response"]
        token = {"none": None, "master key": server.master_key, "other key": created or "not-a-key-of-this-server"}[request["authorization"]]
        status, body = server.ask(request["method"], request["path"], token, request["contentType"], request["body"])
        out = []
        if status != expected["status"]:
            out.append(f"status {status}, recorded {expected['status']}")
        free_default_keys(expected["body"], body)
        differences(expected["body"], body, "body", "", out)
        check_derived_keys(body, server.master_key, "body", out)
        for line in out:
            print(f"{label} {case['file']}: {line}")
        wrong += bool(out)
        if status == 201 and isinstance(body, dict):
            created = body.get("key")
        if isinstance(body, dict) and "taskUid" in body:
            server.settle(body["taskUid"])
    print(f"{label}: {len(cases) - wrong} of {len(cases)} agree")
    return wrong


READS = ("/indexes", "/indexes/catalogues", "/indexes/catalogues/documents?limit=100", "/indexes/catalogues/settings", "/indexes/catalogues/stats", "/keys", "/tasks?limit=100",
         "/experimental-features")


def memory_of(server):
    found = {path: server.ask("GET", path, server.master_key, None, None) for path in READS}
    found["search"] = server.ask("POST", "/indexes/catalogues/search", server.master_key, "application/json", {"q": "grange", "filter": "area = Toulouse"})
    found["search"][1].pop("processingTimeMs", None)
    return found


def restart_round(server):
    wrong = 0
    before = memory_of(server)
    if before["search"][1].get("estimatedTotalHits") != 1:
        print(f"restart: the search before it finds {before['search']}")
        wrong += 1
    for number in (signal.SIGTERM, signal.SIGKILL):
        # Settings and a document whose tasks succeeded just before the end must be there afterwards.
        _, task = server.ask("PATCH", "/indexes/catalogues/settings", server.master_key, "application/json", {"stopWords": [number.name]})
        server.settle(task["taskUid"])
        _, task = server.ask("POST", "/indexes/catalogues/documents", server.master_key, "application/json", [{"ref": 1000 + number, "topic": "last"}])
        server.settle(task["taskUid"])
        before = memory_of(server)
        server.stop(number)
        server.start()
        after = memory_of(server)
        for path in before:
            if before[path] != after[path]:
                print(f"restart by {number.name}: {path} changed\n  before {before[path]}\n  after  {after[path]}")
                wrong += 1
    _, task = server.ask("DELETE", "/indexes/catalogues", server.master_key, None, None)
    if not isinstance(task, dict) or task.get("taskUid") != max(each["uid"] for each in after["/tasks?limit=100"][1]["results"]) + 1:
        print(f"restart: task numbers do not go on: {task}")
        wrong += 1
    print(f"restart: {'agrees' if not wrong else 'differs'}")
    return wrong


def startup_round(folder):
    """In production a short master key is refused."""
    for key in ("", "short"):
        server = Server(folder, key)
        with tempfile.TemporaryDirectory() as place:
            environment = {"PATH": os.environ["PATH"], "MEILI_MASTER_KEY": key, "MEILI_ENV": "production", "MEILI_DB_PATH": place + "/data.ms", "MEILI_HTTP_ADDR": "127.0.0.1:0"}
            try:
                ended = subprocess.run(server.command, cwd=place, env=environment, capture_output=True, text=True, timeout=10)
                refused = ended.returncode != 0 and "at least 16 bytes" in ended.stdout + ended.stderr
            except subprocess.TimeoutExpired:
                refused = False
        if not refused:
            print(f"start: a master key of {len(key)} bytes was not refused")
            return 1
    print("start: short master keys are refused")
    return 0


def main():
    cases = []
    for file in sorted(CONTRACT.glob("[0-9]*.json")):
        cases.append(json.loads(file.read_text()) | {"file": file.name})
    if len(cases) != 71:
        print(f"{CONTRACT} holds {len(cases)} requests, not 71.")
        return 2
    wrong = 0
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        server = Server(first, RECORDED_KEY)
        server.start()
        try:
            wrong += play(server, json.loads(json.dumps(cases)), "recorded")
        finally:
            server.stop()
        if server.remote:
            return 1 if wrong else 0
        server = Server(second, OTHER_KEY)
        server.start()
        try:
            wrong += play(server, [retold(case) for case in cases], "retold")
            wrong += restart_round(server)
        finally:
            server.stop()
        wrong += startup_round(first)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
