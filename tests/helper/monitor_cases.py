# SPDX-License-Identifier: MIT
"""The monitor in the environment of helper_asks_polkit.sh: its own windows, offscreen, call the real helper."""

import re
import shutil
import subprocess

from world import MS, RECORDING, WORLD, YES, Lines, calls, equal, slewed, stepped

CLOSE = 20 * MS  # maximum error of a measurement over the loopback


class Monitor:
    """sync_driver as bob: a monitor with one server; presses its buttons."""

    def __init__(self, world, ahead, *agent):
        home = WORLD / "home"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(mode=0o700)
        shutil.chown(home, "bob")
        command = ["setpriv", "--reuid=bob", "--regid=bob", "--init-groups", "env", "-i", f"HOME={home}",
                   f"XDG_RUNTIME_DIR={home}", "LC_ALL=C.UTF-8", "QT_QPA_PLATFORM=offscreen", f"TSQ_RECORDING={RECORDING}",
                   "QT_LOGGING_RULES=*.debug=false", str(WORLD / "bin/sync_driver"), world.serve(ahead), *agent]
        log = open(WORLD / "log", "ab")
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, bufsize=0)
        self.lines = Lines(self.process.stdout.fileno())
        equal(self.lines.read(), "ready")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def press(self, button):
        self.process.stdin.write((button + "\n").encode())

    def expect(self, start):
        """Returns the next line that is not just progress."""
        while (line := self.lines.read()).endswith("…") and not line.startswith(start):
            pass
        assert line.startswith(start), f"{line!r} instead of {start!r}"
        return line

    def propose(self, title):
        self.press("syncClockButton")
        self.expect(title)


def moved(pattern):
    """The correction by the only call."""
    asked = calls()
    assert len(asked) == 1 and (found := re.fullmatch(pattern, asked[0])), asked
    return int(found[1])


def monitor_steps_the_clock_after_the_password_and_undoes_it(world):
    world.rules()
    with Monitor(world, 700, "--agent", "right") as monitor:
        monitor.propose("Move the clock forward by ")
        equal(calls(), [])
        monitor.press("syncAdjust")
        prompt = monitor.expect("prompt org.tsqtime.adjust-clock: ")
        assert re.search(r"\+0\.(69|70)\d s", prompt), prompt
        monitor.expect("Your clock is ")
        offset = moved(r"clock_adjtime modes=8448 sec=0 nsec=(\d+)")
        assert abs(offset - 700 * MS) < CLOSE, offset
        monitor.press("syncUndo")
        monitor.expect("Your clock is ")
        equal(calls(), stepped(-offset))


def monitor_slews_the_clock_and_ends_that(world):
    world.rules(YES)
    with Monitor(world, -40) as monitor:
        monitor.propose("Move the clock back by ")
        monitor.press("syncAdjust")
        monitor.expect("Correcting the clock…")
        offset = moved(r"clock_adjtime modes=32769 offset=(-?\d+)") * 1000
        assert abs(offset + 40 * MS) < CLOSE, offset
        monitor.press("syncUndo")
        # Nothing was applied yet, because the recording clock does not run.
        monitor.expect("Your clock is ")
        equal(calls(), slewed(0))


def monitor_says_that_nothing_was_changed(world):
    world.rules()
    for agent in (("--agent", "wrong"), ("--agent-dismiss",)):
        with Monitor(world, 700, *agent) as monitor:
            monitor.propose("Move the clock forward by ")
            monitor.press("syncAdjust")
            monitor.expect("prompt org.tsqtime.adjust-clock: ")
            monitor.expect("The clock was not changed")
    equal(calls(), [])


def monitor_without_an_agent_says_what_is_missing(world):
    world.rules()
    with Monitor(world, 700) as monitor:
        monitor.propose("Move the clock forward by ")
        monitor.press("syncAdjust")
        monitor.expect("The clock was not changed")
        monitor.press("syncText")
        monitor.expect("An administrator's password is needed, but no program is running that could ask for it.")
    equal(calls(), [])


def monitor_takes_its_question_back(world):
    world.rules()
    with Monitor(world, 700, "--agent-hang") as monitor:
        monitor.propose("Move the clock forward by ")
        monitor.press("syncAdjust")
        monitor.expect("prompt org.tsqtime.adjust-clock: ")
        monitor.press("syncClose")
        monitor.expect("prompt taken back")
        # There is room for the next.
        monitor.propose("Move the clock forward by ")
    equal(calls(), [])


def monitor_asks_for_more_before_a_large_step(world):
    world.rules()
    with Monitor(world, 20 * 60_000, "--agent", "right") as monitor:
        monitor.propose("Move the clock forward by ")
        monitor.press("syncConfirmation")
        monitor.press("syncAdjust")
        monitor.expect("prompt org.tsqtime.step-clock: ")
        monitor.expect("Your clock is ")
    assert abs(moved(r"clock_adjtime modes=8448 sec=(\d+) nsec=\d+") - 1200) <= 1


CASES = [
    monitor_steps_the_clock_after_the_password_and_undoes_it,
    monitor_slews_the_clock_and_ends_that,
    monitor_says_that_nothing_was_changed,
    monitor_without_an_agent_says_what_is_missing,
    monitor_takes_its_question_back,
    monitor_asks_for_more_before_a_large_step,
]
