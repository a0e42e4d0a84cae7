# SPDX-License-Identifier: MIT
"""Many connections to one tsq-server, made by tests/hostile/greedy_client, and what they take of its memory."""
import pathlib
import re
import signal
import subprocess
import time

from programs import BIN, Server

PATIENCE = 120  # seconds for connections to open


def memory_of(process):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{process.pid}/status").read_text())[1])


def counters(server):
    """Answered datagrams and connections so far."""
    server.process.send_signal(signal.SIGUSR1)
    for line in server.process.stdout:
        if found := re.match(r"So far answered (\d+) datagram and \d+ stream requests on (\d+) connections", line):
            return int(found[1]), int(found[2])
    raise SystemExit("the server has ended")


def crowd(server, connections, seconds, requests=1, interval=1000, kind=()):
    at_once = max(1, connections // 200)  # over four seconds
    return subprocess.Popen([BIN.parent / "tests/greedy_client", "127.0.0.1", str(server.port), str(connections), str(seconds),
                             str(requests), str(at_once), str(interval), *kind], stdout=subprocess.DEVNULL)


def wait_for(server, connections):
    end = time.monotonic() + PATIENCE
    while counters(server)[1] < connections:
        if time.monotonic() > end:
            raise SystemExit(f"only {counters(server)[1]} of {connections} connections could be opened")
        time.sleep(0.2)


def idle_memory(connections):
    """KB of each connection with one exchange a second, and what is kept of it when all have gone (a share)."""
    with Server(options=["--max-connections", "20000"]) as server:
        client = crowd(server, 10, 2)
        client.wait()
        time.sleep(2)
        before = memory_of(server.process)
        client = crowd(server, connections, PATIENCE)
        try:
            wait_for(server, connections + 10)
            time.sleep(2)
            grown = memory_of(server.process) - before
        finally:
            client.terminate()
            client.wait()
        time.sleep(35)  # the idle timeout is 30 s
        return grown / connections, (memory_of(server.process) - before) / grown
