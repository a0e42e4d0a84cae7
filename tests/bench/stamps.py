#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Accuracy of single samples if both ends have the same clock, so that every offset is an error.

Over both transports, at spacings from none to a second, on loopback and, as root, across a veth pair between two network
namespaces: with the true T3 that the server tells later. Beside it a bare UDP echo with kernel timestamps at the same
spacings: the error of the kernel's own way out and in (after a pause the way out runs from cold caches, the way back
does not), which no protocol goes below. All of TSQ is judged: of the samples that are used, which are those
that are neither invalid nor marked as perhaps retransmitted, |offset| p50 <= 1 us and p95 <= 10 us, and 95 % are used.
Then T3 as the server foretells it (--time-only), and chronyd -x with and without xleave, when it is installed ($CHRONYD,
or from $PATH): it never touches the clock. Its offsets are those from its own estimate, in which a steady error has gone
already; for a comparison the last column has ours from their median. These are only shown.
Other programs' load shows in the tails: run it on a quiet machine, or with `nice -n -5`. Exit status 1: a goal is missed.
Usage: tests/bench/stamps.py [SAMPLES]   (default 240; at most 24 a second apart; programs from build/release/bin, or
$TSQ_BIN)
"""
import contextlib
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import bare_udp
from programs import Run, Server

SAMPLES = int(sys.argv[1]) if len(sys.argv) > 1 else 240
SPACINGS = (0, 0.0005, 0.001, 0.002, 0.005, 0.010, 0.020, 0.062, 1)  # seconds
SLOW = 24  # samples where they are a second apart
CHRONY_SPACING = 1 / 16  # its fastest
BURST = 60
CHRONY_PORT, BARE_PORT = 11125, 11126  # any that are free
MOST_P50, MOST_P95, LEAST_USED = 1.0, 10.0, 0.95  # microseconds, and a share

chronyd = os.environ.get("CHRONYD") or shutil.which("chronyd") or shutil.which("chronyd", path="/usr/sbin")
missed = []


def quantiles(offsets):
    """Microseconds."""
    sizes = sorted(abs(offset) * 1e6 for offset in offsets)
    return sizes[len(sizes) // 2], sizes[int(0.95 * (len(sizes) - 1))]


def show(name, offsets, note=""):
    """Offsets in seconds."""
    if not offsets:
        print(f"{name:<34} no sample{note}", flush=True)
        return
    median = statistics.median(offsets)
    p50, p95 = quantiles(offsets)
    print(f"{name:<34} |offset| p50 {p50:6.2f} us, p95 {p95:6.2f} us over {len(offsets)} samples{note}; from their median "
          "{:.2f}, {:.2f}".format(*quantiles([offset - median for offset in offsets])), flush=True)


def measure_tsq(server, transport, spacing, *options):
    """The valid offsets, and their share of all requests."""
    used, asked = [], 0
    wanted = SLOW if spacing >= 1 else SAMPLES
    while asked < wanted:
        run = Run([f"{server.address}:{server.port}"], "--ca", server.ca, "--count", str(min(BURST, wanted + 1)),
                  "--interval", str(spacing), "--transport", transport, *options)
        samples = run.samples()
        if not options:
            samples = samples[:-1]  # the last one's T3 is told to nobody
        asked += len(samples)
        used += [sample["offset_ns"] / 1e9 for sample in samples if not sample["invalid"] and not sample["retransmitted"]]
    return used, len(used) / asked


def judge(name, used, share):
    show(name, used, f", {100 * share:.1f} % used")
    p50, p95 = quantiles(used) if used else (float("inf"), float("inf"))
    if p50 > MOST_P50 or p95 > MOST_P95 or share < LEAST_USED:
        missed.append(name)


def measure_spacings(server, where):
    for spacing in SPACINGS:
        count = SLOW if spacing >= 1 else SAMPLES
        show(f"{where}, bare UDP, {1000 * spacing:g} ms",
             bare_udp.measure(server.address, BARE_PORT, spacing, count, server.within))
        for transport in ("datagram", "stream"):
            judge(f"{where}, {transport}, {1000 * spacing:g} ms", *measure_tsq(server, transport, spacing))


@contextlib.contextmanager
def veth_server():
    """A server in another network namespace, at the other end of a veth pair."""
    name = f"tsq-stamps-{os.getpid()}"
    host, peer = f"tsqa{os.getpid()}", f"tsqb{os.getpid()}"
    within = ["ip", "netns", "exec", name]
    subprocess.run(["ip", "netns", "add", name], check=True)
    try:
        subprocess.run(["ip", "link", "add", host, "type", "veth", "peer", "name", peer, "netns", name], check=True)
        subprocess.run(["ip", "address", "add", "198.18.77.1/30", "dev", host], check=True)
        subprocess.run(["ip", "link", "set", host, "up"], check=True)
        subprocess.run([*within, "ip", "address", "add", "198.18.77.2/30", "dev", peer], check=True)
        subprocess.run([*within, "ip", "link", "set", peer, "up"], check=True)
        time.sleep(0.5)
        with Server("198.18.77.2", within) as server:
            yield server
    finally:
        subprocess.run(["ip", "netns", "delete", name], check=False)  # and the pair with it


def measure_chrony(*options):
    """The offset column of chronyd's log of measurements."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tsq-chrony-"))
    folder.chmod(0o750)
    common = ["cmdport 0", "bindcmdaddress /"]
    (folder / "server.conf").write_text("\n".join(
        [*common, "local stratum 1", f"port {CHRONY_PORT}", "allow 127.0.0.1", f"pidfile {folder}/server.pid", ""]))
    (folder / "client.conf").write_text("\n".join(
        [*common, f"server 127.0.0.1 port {CHRONY_PORT} minpoll -4 maxpoll -4 {' '.join(options)}", "port 0",
         f"logdir {folder}", "log rawmeasurements", f"pidfile {folder}/client.pid", ""]))
    processes = [subprocess.Popen([chronyd, "-x", "-n", "-u", "root", "-f", folder / f"{role}.conf"],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for role in ("server", "client")]
    time.sleep((SAMPLES + 20) * CHRONY_SPACING)
    for process in processes:
        process.terminate()
        process.wait()
    lines = (folder / "measurements.log").read_text().splitlines()
    shutil.rmtree(folder)
    return [float(line.split()[11]) for line in lines if line[:1].isdigit()][8:]  # it begins with a burst


with Server() as measured:
    measure_spacings(measured, "loopback")
    for way in ("datagram", "stream"):
        show(f"loopback, {way}, T3 foretold", measure_tsq(measured, way, CHRONY_SPACING, "--time-only")[0])
if os.geteuid() == 0 and shutil.which("ip"):
    with veth_server() as measured:
        measure_spacings(measured, "veth")
else:
    print("veth: not measured, which takes root and the program ip")
if chronyd:
    show("chronyd", measure_chrony())
    show("chronyd xleave", measure_chrony("xleave"))
else:
    print("chronyd is missing; it was not measured")
if missed:
    raise SystemExit("missed: " + "; ".join(missed))
