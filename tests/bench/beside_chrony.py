#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""chronyd and tsq-client --watch side by side, through relays with the same delays in the same minutes.

Both servers and both clients share one clock, so every estimate of its offset is error. chronyd runs with -x: it never
touches the clock, but serves the time as it believes it to be, which is asked for here over NTP; nor does tsq-client.
Needs chronyd ($CHRONYD, or from $PATH), and says so. $SETTLE seconds pass before anything counts (70: a full window).
Usage: tests/bench/beside_chrony.py [SECONDS]   (programs from build/release/bin, or $TSQ_BIN)
"""
import collections
import json
import os
import pathlib
import shutil
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import threading
import time

from programs import BIN, Server
from relay import Relay

SETTLE = int(os.environ.get("SETTLE", "70"))
PATHS = {"WAN-like, 10 ms + exp 3 ms, 1 poll/s": (0.010, 0.003, 0, 1.0),
         "Wi-Fi-like, 1 ms + exp 1 ms, 16 polls/s": (0.001, 0.001, -4, 1 / 16)}
SOURCE_PORT, BELIEF_PORT = 11123, 11124  # any that are free
NTP_EPOCH = 2_208_988_800  # seconds from 1900 to 1970

SEARCHED = f"{os.environ['PATH']}:/usr/sbin:/usr/local/lib/tsq-tests/usr/sbin"  # the last is where dist/setup unpacks it
CHRONYD = os.environ.get("CHRONYD") or shutil.which("chronyd", path=SEARCHED)


class Chrony:
    """A chronyd that does not set the clock, with its own files."""

    def __init__(self, name, lines):
        self.folder = tempfile.mkdtemp(prefix=f"tsq-{name}-")
        os.chmod(self.folder, 0o750)
        configuration = pathlib.Path(self.folder, "chrony.conf")
        configuration.write_text("\n".join(
            [*lines, "allow 127.0.0.1", "cmdport 0", "bindcmdaddress /", f"pidfile {self.folder}/pid", ""]))
        self.process = subprocess.Popen([CHRONYD, "-x", "-n", "-u", "root", "-f", configuration],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder)


def believed_error(port):
    """The offset of the server on the port from this machine's clock, by the fastest of five requests."""
    best = None
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ntp:
        ntp.settimeout(1)
        ntp.connect(("127.0.0.1", port))
        for _ in range(5):
            t1 = time.time()
            ntp.send(b"\x23" + bytes(47))
            answer = ntp.recv(512)
            t4 = time.time()
            t2, t3 = (value / 2**32 - NTP_EPOCH for value in struct.unpack("!QQ", answer[32:48]))
            rtt, error = (t4 - t1) - (t3 - t2), ((t2 - t1) + (t3 - t4)) / 2
            best = min(best or (rtt, error), (rtt, error))
    return best[1]


def quantiles(errors):
    """p50 and p95 of the absolute errors, in microseconds."""
    errors = sorted(abs(error) * 1e6 for error in errors)
    return statistics.median(errors), errors[int(0.95 * (len(errors) - 1))]


def compare(delay, queueing, poll, interval, seconds):
    """The quantiles of chronyd and of tsq-client."""
    with Chrony("server", ["local stratum 1", f"port {SOURCE_PORT}"]), Server() as server, \
            Relay(SOURCE_PORT, delay, queueing, 1) as ntp_relay, Relay(server.port, delay, queueing, 1) as tsq_relay, \
            Chrony("client", [f"server 127.0.0.1 port {ntp_relay.port} minpoll {poll} maxpoll {poll}",
                              f"port {BELIEF_PORT}"]):
        watch = subprocess.Popen([BIN / "tsq-client", "--watch", "--json", "--interval", str(interval), "--ca",
                                  server.ca, f"127.0.0.1:{tsq_relay.port}"], stdout=subprocess.PIPE, text=True)
        lines = collections.deque(maxlen=1)
        threading.Thread(target=lambda: lines.extend(watch.stdout), daemon=True).start()
        theirs, ours = [], []
        start = time.monotonic()
        while time.monotonic() < start + SETTLE + seconds:
            time.sleep(1)
            if time.monotonic() < start + SETTLE:
                continue
            theirs.append(believed_error(BELIEF_PORT))
            ours.append(json.loads(lines[-1])["combined"]["offset_ns"] / 1e9)
        watch.terminate()
        watch.wait()
    return quantiles(theirs), quantiles(ours)


def main():
    if not CHRONYD:
        raise SystemExit("beside_chrony: chronyd is missing; nothing was measured")
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 120
    for title, path in PATHS.items():
        print(title, flush=True)
        both = compare(*path, seconds)
        for name, (p50, p95) in zip(("chronyd -x", "tsq-client"), both):
            print(f"  {name:<11} |error| p50 {p50:7.1f} us, p95 {p95:7.1f} us over {seconds} s", flush=True)
        print(f"  tsq-client / chronyd: p50 {both[1][0] / both[0][0]:.2f}, p95 {both[1][1] / both[0][1]:.2f}")


if __name__ == "__main__":
    main()
