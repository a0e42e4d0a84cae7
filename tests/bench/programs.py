# SPDX-License-Identifier: MIT
"""Shared by the benchmarks: starting a real server on loopback, and running the real client."""
import json
import os
import pathlib
import resource
import subprocess
import tempfile
import time

BIN = pathlib.Path(os.environ.get("TSQ_BIN", pathlib.Path(__file__).parents[2] / "build/release/bin")).resolve()


class Server:
    """A tsq-server on a port of the system's choice, for a `with` block: self-signed, or with a certificate and its key.

    On loopback, or at another address and behind a command that runs it elsewhere, such as `ip netns exec NAME`.
    """

    def __init__(self, address="127.0.0.1", within=(), options=(), certificate=None, key=None):
        self.address, self.within, self.options = address, within, options
        self.ca = certificate
        self.identity = ["--cert", certificate, "--key", key] if certificate else ["--self-signed", address]

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen(
            [*self.within, BIN / "tsq-server", *self.identity, "--listen", f"{self.address}:0",
             "--handshake-rate", "0", "--request-rate", "0", "--max-connections-per-prefix", "1000000", *self.options],
            cwd=self.folder.name, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if line.startswith("Listening on "):
                self.port = int(line.rsplit(":", 1)[1])
            if line.startswith("Link: "):
                break
        self.ca = self.ca or pathlib.Path(self.folder.name, "tsq-selfsigned.pem")
        self.farewell = ""
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.farewell = self.process.communicate()[0].strip()
        self.folder.cleanup()


class Run:
    """One run of tsq-client --json: start (ns since 1970), wall and CPU seconds from exec to exit, the document."""

    def __init__(self, servers, *options):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.started = time.time_ns()
        start = time.perf_counter()
        done = subprocess.run([BIN / "tsq-client", *servers, "--json", *options], capture_output=True, text=True)
        self.wall = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if done.returncode != 0:
            raise SystemExit(f"tsq-client failed: {done.stderr}{done.stdout}")
        document = json.loads(done.stdout)
        self.servers = document["servers"]
        self.combined = document["combined"]

    def samples(self):
        return [sample for server in self.servers for sample in server["samples"]]
