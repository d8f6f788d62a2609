#!/usr/bin/env python3
"""A TCP proxy that makes the faults of a network: one listening port that obeys, one that always passes.

  faultproxy.py --port P --direct P --target-file F --control SOCKET

The target file holds HOST PORT and is read for every connection, because a rebooted server may have another address.
The control socket takes one line and answers one line:

  pass                  carry everything, and let go of what was held back
  stall                 existing connections carry nothing more, new ones are accepted and stay silent
  delay MS              each piece arrives that much later, in both directions
  throttle BYTES        bytes a second, each direction of each connection
  refuse                new connections are reset at once; existing ones go on
  reset                 every existing connection is reset, once; the mode stays
  halfclose             the server's side of every existing connection ends, once; the client's side stays open
  status                {"mode": …, "connections": N, "accepted": N, "bytes": N}
"""
import argparse
import asyncio
import json
import os
import signal
import socket
import struct
import sys
import time

CHUNK = 32768


class Faults:
    def __init__(self):
        self.mode = "pass"
        self.amount = 0
        self.changed = asyncio.Event()
        self.pairs = set()
        self.accepted = 0
        self.carried = 0

    def set(self, mode, amount=0):
        self.mode, self.amount = mode, amount
        self.changed.set()
        self.changed = asyncio.Event()

    async def until_not(self, mode):
        while self.mode == mode:
            await self.changed.wait()


def reset(writer):
    """Closes with RST instead of FIN."""
    raw = writer.get_extra_info("socket")
    if raw is not None:
        try:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        except OSError:
            pass
    writer.transport.abort()


def no_delay(writer):
    raw = writer.get_extra_info("socket")
    if raw is not None:
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


class Pair:
    """A client's connection and the one to the server that belongs to it."""

    def __init__(self, faults, client_reader, client_writer):
        self.faults = faults
        self.client = (client_reader, client_writer)
        self.server = None
        self.half_closed = False

    async def carry(self, reader, writer):
        faults = self.faults
        queue = asyncio.Queue(64)

        async def take():
            while True:
                try:
                    data = await reader.read(CHUNK)
                except OSError:
                    data = None  # reset, as by a program that was killed before it had read everything
                await queue.put((time.monotonic(), data))
                if not data:
                    return

        taking = asyncio.create_task(take())
        try:
            while True:
                arrived, data = await queue.get()
                if faults is not None:
                    await self.hold(arrived, len(data or b""))
                if data is None:
                    reset(writer)
                    return
                if not data:
                    if not self.half_closed and writer.can_write_eof():
                        writer.write_eof()
                    return
                if self.half_closed:
                    continue
                writer.write(data)
                await writer.drain()
                if faults is not None:
                    faults.carried += len(data)
        finally:
            taking.cancel()

    async def hold(self, arrived, size):
        faults = self.faults
        await faults.until_not("stall")
        if faults.mode == "delay":
            await asyncio.sleep(max(0.0, arrived + faults.amount / 1000 - time.monotonic()))
        elif faults.mode == "throttle" and size:
            await asyncio.sleep(size / faults.amount)
        await faults.until_not("stall")

    async def run(self, target):
        reader, writer = self.client
        if self.faults is not None:
            await self.faults.until_not("stall")
        try:
            self.server = await asyncio.wait_for(asyncio.open_connection(*target, limit=CHUNK * 2), 10)
        except (OSError, asyncio.TimeoutError):
            reset(writer)
            return
        no_delay(writer)
        no_delay(self.server[1])
        try:
            await asyncio.gather(self.carry(reader, self.server[1]), self.carry(self.server[0], writer))
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            for each in (writer, self.server[1]):
                each.close()

    def reset(self):
        for side in (self.client, self.server):
            if side is not None:
                reset(side[1])

    def half_close(self):
        self.half_closed = True
        if self.server is not None:
            reset(self.server[1])
        if self.client[1].can_write_eof():
            self.client[1].write_eof()


class Proxy:
    def __init__(self, options):
        self.options = options
        self.faults = Faults()

    def target(self):
        with open(self.options.target_file, encoding="ascii") as file:
            host, port = file.read().split()
        return host, int(port)

    async def obeying(self, reader, writer):
        faults = self.faults
        if faults.mode == "refuse":
            reset(writer)
            return
        faults.accepted += 1
        pair = Pair(faults, reader, writer)
        faults.pairs.add(pair)
        try:
            await pair.run(self.target())
        finally:
            faults.pairs.discard(pair)

    async def passing(self, reader, writer):
        await Pair(None, reader, writer).run(self.target())

    async def control(self, reader, writer):
        line = (await reader.readline()).decode("ascii", "replace").split()
        try:
            reply = self.obey(line)
        except (ValueError, IndexError):
            reply = "error: pass, stall, delay MS, throttle BYTES, refuse, reset, halfclose, status"
        writer.write(reply.encode() + b"\n")
        await writer.drain()
        writer.close()

    def obey(self, words):
        faults, verb = self.faults, words[0]
        if verb in ("pass", "stall", "refuse"):
            faults.set(verb)
        elif verb in ("delay", "throttle"):
            amount = int(words[1])
            if amount <= 0:
                raise ValueError(amount)
            faults.set(verb, amount)
        elif verb == "reset":
            for pair in list(faults.pairs):
                pair.reset()
        elif verb == "halfclose":
            for pair in list(faults.pairs):
                pair.half_close()
        elif verb == "status":
            return json.dumps({"mode": faults.mode, "connections": len(faults.pairs), "accepted": faults.accepted, "bytes": faults.carried})
        else:
            raise ValueError(verb)
        return "ok"

    async def serve(self):
        options = self.options
        stopped = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
        if os.path.exists(options.control):
            os.unlink(options.control)
        servers = [
            await asyncio.start_server(self.obeying, "127.0.0.1", options.port, limit=CHUNK * 2),
            await asyncio.start_server(self.passing, "127.0.0.1", options.direct, limit=CHUNK * 2),
            await asyncio.start_unix_server(self.control, options.control),
        ]
        os.chmod(options.control, 0o600)
        await stopped.wait()
        for server in servers:
            server.close()
        os.unlink(options.control)
        os._exit(0)


def main():
    parser = argparse.ArgumentParser()
    for name, kind in (("--port", int), ("--direct", int), ("--target-file", str), ("--control", str)):
        parser.add_argument(name, type=kind, required=True)
    asyncio.run(Proxy(parser.parse_args()).serve())


if __name__ == "__main__":
    sys.exit(main())
