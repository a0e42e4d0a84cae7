#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""2 servers x 5 exchanges: wall time, CPU time and round trips.

TSQ 0.1.0 reported 2.06 s for this with datagrams, of which 2.0 s were its own pauses: 0.2 s for each of the ten queries.
So it is measured without pauses and with that spacing.
The round trips are counted through relays that add 50 ms each way: what a run takes longer there, divided by 100 ms.
Usage: tests/bench/two_servers.py   (programs from build/release/bin, or $TSQ_BIN)
"""
import statistics

from programs import Run, Server
from relay import Relay

RUNS = 10
ONE_WAY = 0.05
PAUSE = 0.2


def measure(title, ports, ca, *options, runs=RUNS):
    results = [Run([f"127.0.0.1:{port}" for port in ports], "--ca", ca, "--count", "5", *options) for _ in range(runs)]
    wall = statistics.median(run.wall for run in results)
    cpu = statistics.median(run.cpu for run in results)
    print(f"{title:<34} wall {1e3 * wall:8.1f} ms   client CPU {1e3 * cpu:5.1f} ms")
    return wall


with Server() as one, Server() as two:
    both = f"{one.folder.name}/both.pem"
    with open(both, "w") as bundle:
        bundle.write(one.ca.read_text() + two.ca.read_text())
    for transport in ("datagram", "stream"):
        ports = [one.port, two.port]
        direct = measure(f"{transport}, no pauses", ports, both, "--transport", transport)
        measure(f"{transport}, 0.2 s between exchanges", ports, both, "--transport", transport, "--interval",
                str(PAUSE), runs=3)
        with Relay(one.port, ONE_WAY) as first, Relay(two.port, ONE_WAY) as second:
            far = measure(f"{transport}, 100 ms round trip", [first.port, second.port], both, "--transport", transport,
                          runs=3)
        print(f"{transport}: {(far - direct) / (2 * ONE_WAY):.2f} round trips (1 for the handshake, 5 for the exchanges; "
              "both servers side by side)")
