#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What tsqd costs all day: CPU and memory with four servers on loopback, polled every 64 s.

tsqd steers a clock that only records (tests/tsqd-recording), and has no privilege to set the real one. Without that
program, which is part of the tests, tsqd only watches. The poll interval grows to 64 s within ten minutes; only what
follows is measured. The goals are 0.02 % of a core and 12 MB.
Usage: tests/bench/daemon_cost.py [SECONDS]     (320 unless given; programs from build/release/bin, or $TSQ_BIN)
"""
import contextlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from programs import BIN, Server

SERVERS = 4
INTERVAL = 64  # seconds
SETTLING = 1_200  # seconds within which the interval is reached
MOST_CPU = 0.0002
MOST_MEMORY = 12_000  # kB
RECORDING = BIN.parent / "tests/tsqd-recording"


def cpu_seconds(process):
    return sum(int(task.read_text().split()[0]) for task in pathlib.Path(f"/proc/{process.pid}/task").glob("*/schedstat")) / 1e9


def memory(process):
    """kB that are resident, and of them what this process alone uses."""
    text = pathlib.Path(f"/proc/{process.pid}/smaps_rollup").read_text()
    return tuple(int(re.search(rf"^{name}:\s+(\d+)", text, re.MULTILINE)[1]) for name in ("Rss", "Private_Dirty"))


def sources(folder):
    asked = subprocess.run([BIN / "tsqctl", "--control", f"{folder}/tsqd.sock", "sources", "--json"], capture_output=True,
                           text=True, check=True, timeout=10)
    return json.loads(asked.stdout)["sources"]


def start(folder, servers):
    bundle = pathlib.Path(folder, "ca.pem")
    bundle.write_text("".join(server.ca.read_text() for server in servers))
    pathlib.Path(folder, "recording").mkdir()
    pathlib.Path(folder, "tsqd.toml").write_text(
        f"servers = {[f'127.0.0.1:{server.port}' for server in servers]}\nca = '{bundle}'\ncontrol = '{folder}/tsqd.sock'\n"
        f"drift-file = '{folder}/drift'\npoll = {{ shortest = {INTERVAL}, longest = {INTERVAL} }}\n"
        + ("" if RECORDING.exists() else "watch = true\n"))
    environment = dict(os.environ, TSQ_RECORDING=f"{folder}/recording", STATE_DIRECTORY=folder)
    program = RECORDING if RECORDING.exists() else BIN / "tsqd"
    confined = ["capsh", "--drop=cap_sys_time", "--", "-c", 'exec "$0" "$@"'] if os.geteuid() == 0 else []
    return subprocess.Popen([*confined, program, "--config", f"{folder}/tsqd.toml"], env=environment,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def settle(folder):
    end = time.monotonic() + SETTLING
    while time.monotonic() < end:
        time.sleep(5)
        with contextlib.suppress(subprocess.SubprocessError):
            if all(source["poll_s"] >= INTERVAL for source in sources(folder)):
                return
    sys.exit(f"Error: tsqd did not poll every {INTERVAL} s within {SETTLING} s")


def main():
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 320
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(Server()) for _ in range(SERVERS)]
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        daemon = start(folder, servers)
        try:
            settle(folder)
            before, began = cpu_seconds(daemon), time.monotonic()
            time.sleep(seconds)
            share = (cpu_seconds(daemon) - before) / (time.monotonic() - began)
            resident, private = memory(daemon)
        finally:
            daemon.terminate()
            daemon.wait(10)
    mode = "steers" if RECORDING.exists() else "watches"
    print(f"tsqd {mode}, {SERVERS} servers every {INTERVAL} s, {seconds} s: CPU {100 * share:.4f} % of a core "
          f"(goal {100 * MOST_CPU} %), resident {resident / 1000:.1f} MB (goal {MOST_MEMORY / 1000:.0f} MB), of which its own "
          f"{private / 1000:.1f} MB")
    sys.exit(0 if share <= MOST_CPU and resident <= MOST_MEMORY else 1)


main()
