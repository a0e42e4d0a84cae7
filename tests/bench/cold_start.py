#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""From exec to exit: 20 runs of tsq-client against tsq-server on loopback, 8 exchanges each, for both transports.

Beside it, as the baseline of this machine in this minute: `tsq-client --version`, which only loads and exits.
Usage: tests/bench/cold_start.py   (programs from build/release/bin, or $TSQ_BIN)
"""
import statistics
import subprocess
import time

from programs import BIN, Run, Server

RUNS = 20
EXCHANGES = 8


def milliseconds(values):
    return f"median {1e3 * statistics.median(values):6.2f} ms, best {1e3 * min(values):6.2f} ms"


def measure_loading():
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([BIN / "tsq-client", "--version"], stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - start)
    return times


with Server() as server:
    loading = measure_loading()
    print(f"loading only   {milliseconds(loading)}")
    for transport in ("datagram", "stream"):
        runs = [Run([f"127.0.0.1:{server.port}"], "--ca", server.ca, "--count", str(EXCHANGES), "--interval", "0",
                    "--transport", transport) for _ in range(RUNS)]
        samples = [sample for run in runs for sample in run.samples()]
        valid = [sample["offset_ns"] / 1e3 for sample in samples if not sample["invalid"]]
        kernel = sum(sample["t1_source"] == sample["t4_source"] == "kernel" for sample in samples)
        quartiles = statistics.quantiles(valid, n=4)
        walls = [run.wall for run in runs]
        print(f"{transport:<14} {milliseconds(walls)}, {statistics.median(walls) / statistics.median(loading):.1f} x loading; "
              f"offset median {statistics.median(valid):+.2f} us (quartiles {quartiles[0]:+.2f}, {quartiles[2]:+.2f}); "
              f"{len(samples) - len(valid)} of {len(samples)} samples invalid; kernel T1 and T4 in {kernel}")
print(server.farewell)
