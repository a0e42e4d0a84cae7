#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""From exec to exit: 50 runs of tsq-client against tsq-server on loopback, 5 exchanges each.

Each kind of session (a full handshake, then 0-RTT with the ticket of the run before) by both transports, against a CA
file; a full one also against the system's authorities, which takes loading them. The split of a run:

    loading     exec to main() and back, as `tsq-client --version` does it in the same minute
    handshake   from there to the departure of the first question: sockets, TLS, certificates
    exchanges   from there to the arrival of the last answer
    leaving     from there to the end of the process: goodbye, the ticket for the next run, output

Usage: tests/bench/cold_start.py   (programs from build/release/bin, or $TSQ_BIN)
"""
import os
import statistics
import subprocess
import tempfile
import time

from programs import BIN, Run, Server

RUNS = 50
EXCHANGES = 5
GOALS = {"full": 12, "0-RTT": 10}  # ms


def measure_loading():
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([BIN / "tsq-client", "--version"], stdout=subprocess.DEVNULL, check=True)
        times.append(1e3 * (time.perf_counter() - start))
    return times


def split(run, loading):
    """Milliseconds of each part; the timestamps are of the same clock as the start of the run."""
    samples = run.samples()
    first = 1e-6 * (min(sample["t1"] for sample in samples) - run.started)
    last = 1e-6 * (max(sample["t4"] for sample in samples) - run.started)
    return {"loading": loading, "handshake": first - loading, "exchanges": last - first,
            "leaving": 1e3 * run.wall - last}


def show(name, session, runs, loading):
    kinds = {run.servers[0]["session"] for run in runs}
    if kinds != {session}:
        raise SystemExit(f"{name}: sessions were {kinds}")
    walls = [1e3 * run.wall for run in runs]
    parts = [split(run, loading) for run in runs]
    line = ", ".join(f"{part} {statistics.median(p[part] for p in parts):.2f}" for part in parts[0])
    goal = f", goal {GOALS[session]}" if session in GOALS else ""
    print(f"{name:<24} median {statistics.median(walls):6.2f} ms{goal}, best {min(walls):6.2f} ms ({line})")


def accuracy(runs):
    samples = [sample for run in runs for sample in run.samples()]
    valid = [sample["offset_ns"] / 1e3 for sample in samples if not sample["invalid"]]
    kernel = sum(sample["t1_source"] == sample["t4_source"] == "kernel" for sample in samples)
    low, _, high = statistics.quantiles(valid, n=4)
    return (f"offset median {statistics.median(valid):+.2f} us (quartiles {low:+.2f}, {high:+.2f}); "
            f"{len(samples) - len(valid)} of {len(samples)} samples invalid; kernel T1 and T4 in {kernel}")


with Server() as server, tempfile.TemporaryDirectory() as state:
    os.environ["XDG_STATE_HOME"] = state
    loading_times = measure_loading()
    base = statistics.median(loading_times)
    print(f"{'loading only':<24} median {base:6.2f} ms, best {min(loading_times):6.2f} ms")
    target = [f"127.0.0.1:{server.port}"]
    everything = []
    for transport in ("datagram", "stream"):
        options = ["--ca", server.ca, "--count", str(EXCHANGES), "--transport", transport]
        full = [Run(target, *options, "--resumption", "off") for _ in range(RUNS)]
        show(f"{transport}, full", "full", full, base)
        Run(target, *options)  # earns the first ticket
        resumed = [Run(target, *options) for _ in range(RUNS)]
        show(f"{transport}, 0-RTT", "0-RTT", resumed, base)
        everything += full + resumed
    print(accuracy(everything))
print(server.farewell)
