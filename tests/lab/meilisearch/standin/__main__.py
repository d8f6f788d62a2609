"""A stand-in for Meilisearch 1.5.1, for tests where no real one can be had. It reads the same variables, answers the same routes with
the same errors, keeps its data in MEILI_DB_PATH, and says what it is in /version: 1.5.1-standin."""
import json
import os
import signal
import socket
import sys
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from errors import ApiError
import routes  # noqa: F401  each module adds its routes
import routes_admin  # noqa: F401
from routing import Request, answer
from store import Store
from tasks import Queue


class Api(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "meilisearch-standin"
    disable_nagle_algorithm = True
    wbufsize = 65536
    store = queue = None

    def log_message(self, pattern, *values):
        pass

    def reply(self):
        parts = urllib.parse.urlsplit(self.path)
        query = {name: values[-1] for name, values in urllib.parse.parse_qs(parts.query, keep_blank_values=True).items()}
        data = self.body()
        request = Request(self.command, urllib.parse.unquote(parts.path), query, self.headers.get("Authorization"), self.headers.get("Content-Type"), data, self.store, self.queue)
        try:
            with self.store.lock:
                status, body = answer(request)
                text = body if body is None or isinstance(body, str) else json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        except ApiError as error:
            status, text = error.status, json.dumps(error.body, ensure_ascii=False, separators=(",", ":"))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            status, text = 400, json.dumps(ApiError(400, "bad_request", f"The request cannot be understood: {error!r}").body)
        self.send(status, text)

    def body(self):
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        pieces = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return b"".join(pieces)

    def send(self, status, text):
        data = (text or "").encode()
        self.send_response(status)
        self.send_header("Vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers")
        if text is not None:
            self.send_header("Content-Type", "application/json" if text[:1] in "{[\"ntf" or text[:1].isdigit() else "text/plain; version=0.0.4")
        if status != 204:
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = reply  # names of the base class


class Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128


def main():
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: os._exit(0))
    if "--version" in sys.argv:
        print("meilisearch 1.5.1-standin")
        return
    if sys.argv[1:]:
        sys.exit(f"error: unexpected argument '{sys.argv[1]}' found (the stand-in reads the environment only)")
    key = os.environ.get("MEILI_MASTER_KEY", "")
    kind = os.environ.get("MEILI_ENV", "development")
    if kind not in ("development", "production"):
        sys.exit(f"error: invalid value '{kind}' for MEILI_ENV: production, development")
    size = len(key.encode())
    if kind == "production" and size < 16:
        provided = f"The provided key is only {size} bytes." if key else "You must provide a master key to secure your instance in a production environment."
        sys.exit(f"Error: The master key must be at least 16 bytes in a production environment. {provided}")
    host, _, port = os.environ.get("MEILI_HTTP_ADDR", "localhost:7700").rpartition(":")
    Api.store = Store(os.path.abspath(os.environ.get("MEILI_DB_PATH", "./data.ms")), key)
    Api.queue = Queue(Api.store, os.environ.get("MEILI_DUMP_DIR", "dumps/"), os.environ.get("MEILI_SNAPSHOT_DIR", "snapshots/"))
    Server.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
    server = Server((host.strip("[]"), int(port)), Api)
    print(f"Stand-in for Meilisearch 1.5.1 ({kind}) on {host}:{server.server_address[1]}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
