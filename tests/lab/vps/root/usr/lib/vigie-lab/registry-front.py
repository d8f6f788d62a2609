#!/usr/bin/env python3
"""What the practice VPS reaches when it asks Docker Hub or quay.io: TLS and anonymous tokens as there, images from the
registry on this machine, and the faults that the lab asks for in /run/vigie-lab/registry-faults.json:

  {"down": true} or {"images": {"minio/minio": {"fault": "denied|missing|ratelimit|broken|stall", "rate": BYTES_PER_SECOND}}}

Standard library only. The file is read again for every request, and while a slow answer is being sent.
"""
import http.client
import json
import os
import re
import socket
import ssl
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FAULTS = "/run/vigie-lab/registry-faults.json"
UPSTREAM = ("127.0.1.1", 5000)
REPOSITORIES = "/srv/registry/docker/registry/v2/repositories"
REPOSITORY = re.compile(r"^/v2/(.+)/(manifests|blobs|tags)/")


def faults():
    try:
        with open(FAULTS, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def fault_of(repository):
    short = repository[len("library/"):] if repository.startswith("library/") else repository
    images = faults().get("images", {})
    return images.get(short) or images.get("*") or {}


class Front(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "vigie-lab-registry"

    def log_message(self, pattern, *values):
        print(time.strftime("%H:%M:%S"), self.headers.get("Host", "-") if self.headers else "-", pattern % values, flush=True)

    def answer(self, status, body, headers=()):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Docker-Distribution-Api-Version", "registry/2.0")
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def refuse(self, status, code, message, headers=()):
        self.answer(status, {"errors": [{"code": code, "message": message, "detail": None}]}, headers)

    def do_GET(self):  # the name is the base class's
        if faults().get("down"):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            self.close_connection = True
            self.connection.close()
            return
        path = self.path.split("?")[0]
        if path in ("/token", "/v2/auth"):
            self.answer(200, {"token": "vigie-lab", "access_token": "vigie-lab", "expires_in": 300})
            return
        host = (self.headers.get("Host") or "registry-1.docker.io").split(":")[0]
        found = REPOSITORY.match(path)
        repository = found.group(1) if found else ""
        realm = "https://quay.io/v2/auth" if host == "quay.io" else "https://auth.docker.io/token"
        service = "quay.io" if host == "quay.io" else "registry.docker.io"
        challenge = f'Bearer realm="{realm}",service="{service}"'
        if repository:
            challenge += f',scope="repository:{repository}:pull"'
        if not self.headers.get("Authorization"):
            self.refuse(401, "UNAUTHORIZED", "authentication required", [("WWW-Authenticate", challenge)])
            return
        fault = fault_of(repository) if repository else {}
        name = fault.get("fault")
        denied = challenge + ',error="insufficient_scope"'
        if name == "denied" or (repository and not os.path.isdir(f"{REPOSITORIES}/{repository}")):
            # Docker Hub answers the same for a repository that is gone, that never was, and that is private.
            self.refuse(401, "UNAUTHORIZED", "authentication required", [("WWW-Authenticate", denied)])
        elif name == "ratelimit":
            self.refuse(429, "TOOMANYREQUESTS", "You have reached your unauthenticated pull rate limit.")
        elif name == "broken":
            self.refuse(500, "UNKNOWN", "unknown error")
        else:
            gone = name == "missing" and found.group(2) == "manifests"
            self.forward(f"/v2/{repository}/manifests/no-such-tag" if gone else self.path, repository if found and found.group(2) == "blobs" else "")

    do_HEAD = do_GET

    def forward(self, path, repository):
        """Faults of a repository's layers last while they are sent; an empty name means no layer."""
        upstream = http.client.HTTPConnection(*UPSTREAM, timeout=30)
        kept = {name: ", ".join(self.headers.get_all(name)) for name in ("Accept", "Range") if name in self.headers}
        try:
            upstream.request(self.command, path, headers=kept)
            reply = upstream.getresponse()
        except OSError:
            self.refuse(503, "UNAVAILABLE", "the registry is starting")
            return
        self.send_response(reply.status)
        for header, value in reply.getheaders():
            if header.lower() not in ("connection", "transfer-encoding", "date", "server"):
                self.send_header(header, value)
        chunked = reply.getheader("Content-Length") is None and self.command != "HEAD"
        if chunked:
            self.close_connection = True
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.copy(reply, repository)
        upstream.close()

    def copy(self, reply, repository):
        due = time.monotonic()
        while True:
            fault = fault_of(repository) if repository else {}
            rate = fault.get("rate", 0)
            if fault.get("fault") == "stall" or faults().get("stall"):
                time.sleep(0.2)
                continue
            if faults().get("down"):
                self.connection.close()
                return
            data = reply.read(min(65536, max(1024, rate // 10)) if rate else 262144)
            if not data:
                return
            self.wfile.write(data)
            if rate:
                due = max(due, time.monotonic() - 1) + len(data) / rate
                time.sleep(max(0, due - time.monotonic()))


class Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, address):
        super().__init__(address, Front)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain("/etc/vigie-lab/registry.pem", "/etc/vigie-lab/registry.key")

    def finish_request(self, request, client_address):
        # The handshake belongs on the connection's own thread: a client that says nothing must not hold up the others.
        try:
            request.settimeout(120)
            wrapped = self.context.wrap_socket(request, server_side=True)
        except OSError:
            return
        try:
            super().finish_request(wrapped, client_address)
        except OSError:
            pass
        finally:
            wrapped.close()


if __name__ == "__main__":
    threading.stack_size(512 * 1024)
    Server(("127.0.1.1", 443)).serve_forever()
