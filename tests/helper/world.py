# SPDX-License-Identifier: MIT
"""The environment of helper_asks_polkit.sh: a system bus with the real polkitd, callers, and the calls of the recording
clock."""

import os
import pathlib
import re
import select
import shutil
import subprocess
import sys
import time

WORLD = pathlib.Path(sys.argv[1])
RECORDING = WORLD / "recording"
PATIENCE = 60  # s; only failures take this long
SANITIZED = "LSAN_OPTIONS" in os.environ  # several times slower, and with red zones around every allocation
ERROR = "error org.tsqtime.Helper1.Error."
NEEDS_PROMPT = "error org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"
ADMINS = 'polkit.addAdminRule(function(action, subject) { return ["unix-group:sudo"]; });'
AUTO, SLEW, STEP = 0, 1, 2
MS = 1_000_000


class Lines:
    """The output of a process, line by line, with a time limit."""

    def __init__(self, descriptor):
        self.descriptor = descriptor
        self.buffer = b""

    def read(self, until=b"\n"):
        deadline = time.monotonic() + PATIENCE
        while until not in self.buffer:
            ready, _, _ = select.select([self.descriptor], [], [], max(0, deadline - time.monotonic()))
            try:
                chunk = os.read(self.descriptor, 4096) if ready else b""
            except OSError:  # a terminal that was closed
                chunk = b""
            assert chunk, f"waited in vain for {until}; so far: {self.buffer}"
            self.buffer += chunk
        line, self.buffer = self.buffer.split(until, 1)
        return line.decode().strip()


class Caller:
    """helper_client, run as a user."""

    def __init__(self, user, *agent):
        command = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--bounding-set=-sys_time",
                   "--inh-caps=-sys_time", "env", f"TSQ_RECORDING={RECORDING}",
                   "QT_LOGGING_RULES=*.debug=false", str(WORLD / "bin/helper_client"), *agent]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.lines = Lines(self.process.stdout.fileno())
        ready = self.lines.read()
        assert ready.startswith("ready "), ready
        self.pid = int(ready.split()[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def send(self, *words):
        self.process.stdin.write((" ".join(map(str, words)) + "\n").encode())

    def ask(self, *words):
        self.send(*words)
        return self.lines.read()

    def measure(self, offset, age_ms=0, shift=0, most=0, estimated=0):
        assert self.ask("measure", offset, age_ms, shift, most, estimated) == "measured"

    def send_adjust(self, mode=AUTO, force=0, interactive=1):
        self.send("adjust", mode, force, interactive)

    def adjust(self, offset, mode=AUTO, force=0, interactive=1):
        self.measure(offset)
        self.send_adjust(mode, force, interactive)
        return self.lines.read()


def calls():
    """Calls of the clock since the last check."""
    path = RECORDING / "calls"
    lines = path.read_text().splitlines()
    path.write_text("")
    return lines


def told():
    """What the kernel was told about its clock since the last check: (status, maxerror, esterror) each time, in us."""
    path = RECORDING / "told"
    lines = path.read_text().splitlines()
    path.write_text("")
    return [tuple(map(int, re.findall(r"=(\d+)", line))) for line in lines]


def stepped(offset):
    seconds, nanoseconds = divmod(offset, 10**9)
    return [f"clock_adjtime modes=8448 sec={seconds} nsec={nanoseconds}"]


def slewed(offset):
    return [f"clock_adjtime modes=32769 offset={offset // 1000}"]


def equal(got, wanted):
    assert got == wanted, f"{got!r} instead of {wanted!r}"


class World:
    def __init__(self):
        self.started = []
        (WORLD / "polkit.log").touch()

    def start(self, *command):
        log = open(WORLD / "log", "ab")
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log)
        self.started.append(process)
        return Lines(process.stdout.fileno()), process

    def rules(self, body=""):
        """Sets new rules, which are in force on return: polkitd reads them when it starts."""
        text = ADMINS
        if body:
            text += "polkit.addRule(function(action, subject) { if (action.id.indexOf('org.tsqtime.') == 0) {" + body + "}});"
        path = WORLD / "rules/10-test.rules"
        path.write_text(text)
        path.chmod(0o644)
        self.restart_polkit()

    def restart_polkit(self):
        if hasattr(self, "polkit"):
            self.polkit.kill()
            self.polkit.wait()
        _, self.polkit = self.start("/usr/lib/polkit-1/polkitd", "--no-debug")
        # It answers once it has its name; on an earlier request the bus would start a second one.
        deadline = time.monotonic() + PATIENCE
        while self.owner("org.freedesktop.PolicyKit1") != self.polkit.pid:
            assert time.monotonic() < deadline and self.polkit.poll() is None, "polkitd does not start"
            select.select([], [], [], 0.02)

    def owner(self, name):
        answer = subprocess.run(
            ["dbus-send", "--system", "--print-reply", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.GetConnectionUnixProcessID", f"string:{name}"], capture_output=True, text=True)
        found = re.search(r"uint32 (\d+)", answer.stdout)
        return int(found[1]) if found else None

    def serve(self, milliseconds):
        """Starts a server that is so far ahead; returns its link, with its pin."""
        folder = WORLD / "server"
        folder.mkdir(exist_ok=True)
        lines, _ = self.start("sh", "-c", f"cd {folder} && exec {WORLD}/bin/tsq-server-shifted --serve-offset "
                              f"{milliseconds} --self-signed --listen 127.0.0.1:0")
        while not (line := lines.read()).startswith("Link: "):
            pass
        return line.removeprefix("Link: ")

    def flood(self, user, callers, messages, seed, *method):
        """Starts helper_flood as a user; returns when it has begun."""
        lines, _ = self.start("setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "env",
                              f"TSQ_RECORDING={RECORDING}", str(WORLD / "bin/helper_flood"), str(callers), str(messages),
                              str(seed), *method)
        equal(lines.read(), "ready")
        return lines

    def log(self):
        return (WORLD / "log").read_text(errors="replace")

    def check_sanitizers(self):
        """Checks the log, where all processes started by the bus, and callers, write their reports."""
        found = re.search(rb"^.*(ERROR: \w+Sanitizer|runtime error:).*$", (WORLD / "log").read_bytes(), re.MULTILINE)
        assert not found, found[0].decode()

    def end_helper(self):
        if pid := self.owner("org.tsqtime.Helper1"):
            os.kill(pid, 9)
            while self.owner("org.tsqtime.Helper1") == pid:
                select.select([], [], [], 0.02)

    def fresh(self):
        """Resets the recording clock and the helper, with its state."""
        self.end_helper()
        shutil.rmtree("/run/tsq-helper", ignore_errors=True)
        shutil.rmtree("/var/lib/tsq-helper", ignore_errors=True)
        for name in ("clock", "calls", "told"):
            path = RECORDING / name
            path.unlink(missing_ok=True)  # not emptied: a process that has mapped it would end
            path.touch()
            path.chmod(0o666)
        self.end_helper()  # one that a late call of the previous case started meanwhile


YES = "return polkit.Result.YES;"
NO = "return polkit.Result.NO;"
KEEP = "return polkit.Result.AUTH_ADMIN_KEEP;"
