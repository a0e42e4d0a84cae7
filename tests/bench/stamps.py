#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How exact single samples are where both ends share one clock, so that every offset is error.

Over both transports, one question after the other and 16 in a second: with T3 as the server foretells it (--time-only),
and with the true one told later. Beside them chronyd -x with and without xleave, when it is installed ($CHRONYD, or from
$PATH): it never touches the clock. Its offsets are those from its own estimate, in which a steady error has gone already;
for a comparison the last column has ours from their median.
Usage: tests/bench/stamps.py [SAMPLES]   (default 1000; programs from build/release/bin, or $TSQ_BIN)
"""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from programs import Run, Server

SAMPLES = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
INTERVALS = {"at once": 0, "16/s": 1 / 16}  # the latter is chronyd's fastest
BURST = 100
PORT = 11125  # any that is free

chronyd = os.environ.get("CHRONYD") or shutil.which("chronyd") or shutil.which("chronyd", path="/usr/sbin")


def quantiles(offsets):
    """Microseconds."""
    sizes = sorted(abs(offset) * 1e6 for offset in offsets)
    return sizes[len(sizes) // 2], sizes[int(0.95 * (len(sizes) - 1))]


def show(name, offsets, note=""):
    """Offsets in seconds."""
    median = statistics.median(offsets)
    p50, p95 = quantiles(offsets)
    print(f"{name:<30} |offset| p50 {p50:6.2f} us, p95 {p95:6.2f} us over {len(offsets)} samples{note}; from their median "
          "{:.2f}, {:.2f}".format(*quantiles([offset - median for offset in offsets])), flush=True)


def measure_tsq(server, transport, interval, *options):
    valid, asked = [], 0
    while len(valid) < SAMPLES:
        run = Run([f"127.0.0.1:{server.port}"], "--ca", server.ca, "--count", str(BURST), "--interval", str(interval),
                  "--transport", transport, *options)
        samples = run.samples()
        # Of a burst the last one's T3 is told to nobody.
        wanted = samples if options else [sample for sample in samples if sample["t3_source"] == "interleaved"]
        asked += len(samples) if options else len(samples) - 1
        valid += [sample["offset_ns"] / 1e9 for sample in wanted if not sample["invalid"]]
    return valid, f", {100 * (asked - len(valid)) / asked:.1f} % lost or invalid"


def measure_chrony(*options):
    """The offset column of chronyd's log of measurements."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tsq-chrony-"))
    folder.chmod(0o750)
    common = ["cmdport 0", "bindcmdaddress /"]
    (folder / "server.conf").write_text("\n".join(
        [*common, "local stratum 1", f"port {PORT}", "allow 127.0.0.1", f"pidfile {folder}/server.pid", ""]))
    (folder / "client.conf").write_text("\n".join(
        [*common, f"server 127.0.0.1 port {PORT} minpoll -4 maxpoll -4 {' '.join(options)}", "port 0",
         f"logdir {folder}", "log rawmeasurements", f"pidfile {folder}/client.pid", ""]))
    processes = [subprocess.Popen([chronyd, "-x", "-n", "-u", "root", "-f", folder / f"{role}.conf"],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for role in ("server", "client")]
    time.sleep((SAMPLES + 20) * INTERVALS["16/s"])
    for process in processes:
        process.terminate()
        process.wait()
    lines = (folder / "measurements.log").read_text().splitlines()
    shutil.rmtree(folder)
    return [float(line.split()[11]) for line in lines if line[:1].isdigit()][8:]  # it begins with a burst


with Server() as measured:
    for way in ("datagram", "stream"):
        for rate, interval in INTERVALS.items():
            show(f"tsq {way}, {rate}, foretold", *measure_tsq(measured, way, interval, "--time-only"))
            show(f"tsq {way}, {rate}, told later", *measure_tsq(measured, way, interval))
if chronyd:
    show("chronyd", measure_chrony())
    show("chronyd xleave", measure_chrony("xleave"))
else:
    print("chronyd is missing; it was not measured")
