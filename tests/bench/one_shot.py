#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How far off a single run is over a WAN-like path: 10 ms and 3 ms of exponential queueing each way, 8 questions.

Both ends share one clock, so every reported offset is error. The baselines are computed from the very same samples: the
one with the smallest delay (RFC 5905's clock filter), and the plain mean.
Usage: tests/bench/one_shot.py   (programs from build/release/bin, or $TSQ_BIN)
"""
import statistics

from programs import Run, Server
from relay import Relay

RUNS = 40
QUESTIONS = 8
DELAY = 0.010
QUEUEING = 0.003


def show(name, errors):
    errors = sorted(abs(error) / 1e6 for error in errors)
    print(f"{name:<16} |error| p50 {statistics.median(errors):.3f} ms, p95 {errors[int(0.95 * (len(errors) - 1))]:.3f} ms")


for transport in ("datagram", "stream"):
    runs = []
    with Server() as server:
        for seed in range(RUNS):
            with Relay(server.port, DELAY, QUEUEING, seed) as relay:
                runs.append(Run([f"127.0.0.1:{relay.port}"], "--ca", server.ca, "--count", str(QUESTIONS),
                                "--transport", transport))
    valid = [[sample for sample in run.samples() if not sample["invalid"]] for run in runs]
    print(f"{RUNS} runs of {QUESTIONS} questions ({transport}), {statistics.median(run.wall for run in runs):.2f} s each")
    show("  tsq-client", [run.servers[0]["offset_ns"] for run in runs])
    show("  smallest delay", [min(samples, key=lambda s: s["rtt_ns"])["offset_ns"] for samples in valid])
    show("  plain mean", [statistics.mean(s["offset_ns"] for s in samples) for samples in valid])
    covered = sum(abs(run.servers[0]["offset_ns"]) <= 2 * run.servers[0]["error_ns"] for run in runs)
    bounded = sum(abs(run.combined["offset_ns"]) <= run.combined["uncertainty_ns"] for run in runs)
    print(f"  twice the estimated error covers {covered} of {RUNS}, the bound {bounded}")
