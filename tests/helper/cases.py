# SPDX-License-Identifier: MIT
"""The cases of helper_asks_polkit.sh: callers of two users, real prompts, and the calls of the recording clock."""

import json
import os
import pathlib
import pty
import re
import select
import subprocess
import sys
import termios
import time

import limit_cases
import monitor_cases
from world import (AUTO, ERROR, KEEP, MS, NEEDS_PROMPT, NO, PATIENCE, RECORDING, SANITIZED, SLEW, STEP, WORLD, YES, Caller, Lines,
                   World, calls, equal, slewed, stepped)


def out_of_range_is_refused_without_a_prompt(world):
    world.rules()
    with Caller("alice", "--agent", "right") as alice:
        for offset in (0, 2**63 - 1, -(2**63), 36_525 * 86_400 * 10**9 + 1):
            equal(alice.adjust(offset), ERROR + "OutOfRange")
        equal(alice.adjust(2146 * 10**9, SLEW), ERROR + "OutOfRange")
        equal(alice.adjust(700 * MS, mode=3), "error org.freedesktop.DBus.Error.InvalidArgs")
    equal(calls(), [])


def without_a_rule_and_unasked_nothing_happens(world):
    world.rules()
    with Caller("bob") as bob:
        equal(bob.adjust(700 * MS, interactive=0), NEEDS_PROMPT)
        equal(bob.adjust(700 * MS, interactive=1), NEEDS_PROMPT)  # and there is no agent
    equal(calls(), [])


def whoever_does_not_allow_it_is_not_prompted(world):
    world.rules()
    with Caller("bob", "--agent", "right") as bob:
        equal(bob.adjust(700 * MS, interactive=0), NEEDS_PROMPT)
        assert bob.adjust(700 * MS, interactive=1).startswith("prompt ")
        equal(bob.lines.read(), "reply 2 700000000")
    equal(calls(), stepped(700 * MS))


def rule_can_allow(world):
    world.rules(YES)
    with Caller("bob") as bob:
        equal(bob.adjust(-700_000_123), "reply 2 -700000123")
    equal(calls(), stepped(-700_000_123))


def rule_can_deny(world):
    world.rules(NO)
    with Caller("alice", "--agent", "right") as alice:
        equal(alice.adjust(700 * MS), ERROR + "NotAuthorised")
    equal(calls(), [])


def right_password_applies(world):
    world.rules()
    with Caller("bob", "--agent", "right") as bob:
        prompt = bob.adjust(700 * MS)
        assert prompt.startswith("prompt org.tsqtime.adjust-clock: ") and "+0.700 s" in prompt, prompt
        equal(bob.lines.read(), "reply 2 700000000")
    equal(calls(), stepped(700 * MS))


def wrong_password_does_not(world):
    world.rules()
    with Caller("bob", "--agent", "wrong") as bob:
        assert bob.adjust(700 * MS).startswith("prompt ")
        equal(bob.lines.read(), ERROR + "NotAuthorised")
    equal(calls(), [])


def dismissed_prompt_does_not(world):
    world.rules()
    with Caller("bob", "--agent-dismiss") as bob:
        assert bob.adjust(700 * MS).startswith("prompt ")
        equal(bob.lines.read(), ERROR + "NotAuthorised")
    equal(calls(), [])


def large_steps_are_another_action(world):
    world.rules()
    with Caller("bob", "--agent", "right") as bob:
        equal(bob.adjust(-901 * 10**9).split(":")[0], "prompt org.tsqtime.step-clock")
        equal(bob.lines.read(), "reply 2 -901000000000")
    equal(calls(), stepped(-901 * 10**9))


def type_password(terminal, password):
    """Types once the terminal hides the input: earlier input is discarded."""
    deadline = time.monotonic() + PATIENCE
    while termios.tcgetattr(terminal)[3] & termios.ECHO:
        assert time.monotonic() < deadline, "no password is read"
        select.select([], [], [], 0.01)
    os.write(terminal, password.encode() + b"\n")


class TerminalAgent:
    """pkttyagent for one process, on a separate terminal."""

    def __init__(self, pid):
        self.pid, terminal = pty.fork()
        if self.pid == 0:
            os.execvp("setpriv", ["setpriv", "--reuid=bob", "--regid=bob", "--init-groups", "sh", "-c",
                                  f"exec pkttyagent --process {pid} --notify-fd 1"])
        self.terminal = terminal
        self.lines = Lines(terminal)

    def wait_for_password_question(self):
        return self.lines.read(b"assword: ")

    def type(self, text):
        type_password(self.terminal, text)

    def close(self):
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def with_terminal_agent(bob):
    """Sends requests until the agent, which does not report that it is ready, has registered."""
    agent = TerminalAgent(bob.pid)
    deadline = time.monotonic() + PATIENCE
    bob.measure(700 * MS)
    while True:
        bob.send_adjust()
        ready, _, _ = select.select([agent.terminal, bob.process.stdout], [], [], PATIENCE)
        assert ready and time.monotonic() < deadline, "no agent"
        if bob.process.stdout not in ready:
            return agent
        equal(bob.lines.read(), NEEDS_PROMPT)


def right_password_in_a_terminal_applies(world):
    world.rules()
    with Caller("bob") as bob:
        agent = with_terminal_agent(bob)
        assert "+0.700 s" in agent.wait_for_password_question()
        agent.type("right")
        equal(bob.lines.read(), "reply 2 700000000")
        agent.close()
    equal(calls(), stepped(700 * MS))


def wrong_password_in_a_terminal_does_not(world):
    world.rules()
    with Caller("bob") as bob:
        agent = with_terminal_agent(bob)
        agent.wait_for_password_question()
        agent.type("wrong")
        equal(bob.lines.read(), ERROR + "NotAuthorised")
        agent.close()
    equal(calls(), [])


def caller_that_leaves_changes_nothing(world):
    world.rules()
    with Caller("bob") as other:
        with Caller("bob") as bob, Caller("bob", "--agent-hang", str(bob.pid)) as agent:
            bob.measure(700 * MS)
            bob.send_adjust()
            assert agent.lines.read().startswith("prompt ")
            bob.__exit__()
            equal(agent.lines.read(), "prompt taken back")
        # The request is cancelled as well: there is room for the next.
        assert "undo-available=false" in other.ask("status")
    equal(calls(), [])


def password_for_a_caller_that_left_changes_nothing(world):
    world.rules()
    with Caller("alice") as alice:
        with Caller("bob") as bob:
            agent = with_terminal_agent(bob)
            agent.wait_for_password_question()
        agent.type("right")
        agent.lines.read(b"====")
        agent.close()
        assert "slew-remaining-ns=0" in alice.ask("status")
    equal(calls(), [])


def hanging_prompt_keeps_nobody_waiting(world):
    world.rules("if (subject.user == 'alice') return polkit.Result.YES;")
    with Caller("bob", "--agent-hang") as bob, Caller("alice") as alice:
        assert bob.adjust(700 * MS).startswith("prompt ")
        equal(alice.adjust(40 * MS, interactive=0), "reply 1 40000000")
        # One pending request per caller.
        equal(bob.adjust(600 * MS), ERROR + "Busy")
    equal(calls(), slewed(40 * MS))


def users_cannot_lock_others_out(world):
    world.rules("if (subject.user == 'alice') return polkit.Result.YES;")
    callers = []
    for _ in range(4):
        bob = Caller("bob", "--agent-hang")
        callers.append(bob)
        assert bob.adjust(700 * MS).startswith("prompt ")
    with Caller("bob", "--agent-hang") as bob, Caller("alice") as alice:
        equal(bob.adjust(700 * MS), ERROR + "Busy")
        equal(alice.adjust(700 * MS, interactive=0), "reply 2 700000000")
    for bob in callers:
        bob.__exit__()
    equal(calls(), stepped(700 * MS))


def password_can_be_kept_but_not_for_large_steps(world):
    world.rules("if (action.id == 'org.tsqtime.adjust-clock') " + KEEP)
    with Caller("bob", "--agent", "right") as bob:
        assert bob.adjust(700 * MS).startswith("prompt ")
        equal(bob.lines.read(), "reply 2 700000000")
        equal(bob.adjust(-600 * MS), "reply 2 -600000000")
        for _ in range(2):
            assert bob.adjust(1000 * 10**9).startswith("prompt org.tsqtime.step-clock")
            equal(bob.lines.read(), "reply 2 1000000000000")
    equal(len(calls()), 4)


def stale_measurements_are_refused(world):
    world.rules(YES)
    with Caller("bob") as bob:
        for age, shift, reason in ((121_000, 0, "TooOld"), (-5_000, 0, "FromTheFuture"), (0, 2 * MS, "ClockMoved")):
            bob.measure(700 * MS, age, shift)
            equal(bob.ask("adjust", AUTO, 0, 0), ERROR + reason)
        bob.measure(700 * MS, 100_000)
        equal(bob.ask("adjust", AUTO, 0, 0), "reply 2 700000000")
    equal(calls(), stepped(700 * MS))


def clock_that_moves_during_the_prompt_is_noticed(world):
    world.rules("if (subject.user == 'alice') return polkit.Result.YES;")
    with Caller("bob") as bob, Caller("alice") as alice:
        agent = with_terminal_agent(bob)
        agent.wait_for_password_question()
        equal(alice.adjust(600 * MS), "reply 2 600000000")
        agent.type("right")
        equal(bob.lines.read(), ERROR + "AlreadyApplied")
        agent.close()
    equal(calls(), stepped(600 * MS))


def measurement_is_applied_once_also_across_the_idle_exit(world):
    world.rules(YES)
    with Caller("bob") as bob:
        equal(bob.adjust(700 * MS), "reply 2 700000000")
        first = world.owner("org.tsqtime.Helper1")
        equal(bob.ask("adjust", AUTO, 0, 0), ERROR + "AlreadyApplied")
        equal(bob.ask("wait-gone"), "waiting")
        equal(bob.lines.read(), "gone")
        equal(world.owner("org.tsqtime.Helper1"), None)
        equal(bob.ask("adjust", AUTO, 0, 0), ERROR + "AlreadyApplied")
        assert world.owner("org.tsqtime.Helper1") not in (None, first)
        # This caller's correction can still be undone: by no other caller, and once.
        with Caller("bob") as other:
            equal(other.ask("undo"), ERROR + "NothingToUndo")
        equal(bob.ask("undo"), "reply 2 -700000000")
        equal(bob.ask("undo"), ERROR + "NothingToUndo")
    equal(calls(), stepped(700 * MS) + stepped(-700 * MS))


def small_offsets_are_slewed_and_slews_undone(world):
    world.rules(YES)
    with Caller("bob") as bob:
        equal(bob.adjust(40_000_400), "reply 1 40000000")
        equal(bob.adjust(30 * MS), ERROR + "SlewRunning")
        assert "undo-available=true" in bob.ask("status")
        equal(bob.ask("undo"), "reply 1 0")  # nothing had been applied yet
        equal(bob.adjust(-40 * MS, STEP), "reply 2 -40000000")
        equal(bob.adjust(800 * MS, SLEW), "reply 1 800000000")
    equal(calls(), slewed(40 * MS) + slewed(0) + stepped(-40 * MS) + slewed(800 * MS))


def undo_is_refused_after_somebody_else_moved_the_clock(world):
    world.rules(YES)
    with Caller("bob") as bob, Caller("alice") as alice:
        equal(bob.adjust(700 * MS), "reply 2 700000000")
        equal(alice.adjust(600 * MS), "reply 2 600000000")
        equal(bob.ask("undo"), ERROR + "NothingToUndo")
    equal(len(calls()), 2)


def other_service_is_respected(world):
    world.rules(YES)
    lines, systemd = world.start(str(WORLD / "bin/fake_systemd"), "chrony.service=active")
    equal(lines.read(), "ready")
    with Caller("bob") as bob:
        equal(bob.adjust(700 * MS), ERROR + "OtherService")
        status = bob.ask("status")
        assert "services=chrony" in status and "steered=true" in status, status
        equal(bob.adjust(700 * MS, force=1), "reply 2 700000000")
    world.rules()
    with Caller("bob", "--agent", "right") as bob:
        equal(bob.adjust(600 * MS, force=1).split(":")[0], "prompt org.tsqtime.step-clock")
        equal(bob.lines.read(), "reply 2 600000000")
    systemd.kill()
    systemd.wait()
    equal(calls(), stepped(700 * MS) + stepped(600 * MS))


def name_belongs_to_root(world):
    with Caller("bob") as bob:
        equal(bob.ask("own"), "not owned")


def status_is_for_everybody(world):
    world.rules(NO)
    with Caller("bob") as bob:
        status = bob.ask("status")
        for part in ("can-step=true", "slew-remaining-ns=0", "undo-available=false", "steered=false", "version="):
            assert part in status, status
    equal(calls(), [])


def resident(pid):
    """The memory of a process in KiB."""
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1])


def floods_of_nonsense_leave_others_served(world):
    world.rules("if (subject.user == 'alice') return polkit.Result.YES;")
    with Caller("alice") as alice:
        assert alice.ask("status").startswith("reply ")
        helper = world.owner("org.tsqtime.Helper1")
        sizes = []
        # Messages queued before the helper may take memory; answered ones must not.
        for seed in range(1, 6):
            lines = world.flood("bob", 200, 30, seed)
            begin = time.monotonic()
            equal(alice.adjust(-600 * MS, force=1, interactive=0), "reply 2 -600000000")
            waited = time.monotonic() - begin
            equal(lines.read(), "answered 6000")
            equal(world.owner("org.tsqtime.Helper1"), helper)
            sizes.append(resident(helper) // 1024)
        print(f"       200 callers, five times: served after {waited:.1f} s; the helper holds {sizes} MiB")
        most = 1024 if SANITIZED else 256
        # How many are queued depends on the load; a leak grows with every flood, by 4 MiB if 700 bytes of a call are kept.
        # The sanitizer reports leaks by itself, and its own allocator grows.
        grows = not SANITIZED and all(after >= before + 4 for before, after in zip(sizes, sizes[1:]))
        assert not grows and max(sizes) < most, f"the helper holds {sizes} MiB"
    equal(calls(), 5 * stepped(-600 * MS))


def adjtime(world, *arguments):
    """tsq-adjtime as bob, against a server that is 700 ms ahead."""
    return ["setpriv", "--reuid=bob", "--regid=bob", "--init-groups", "env", f"TSQ_RECORDING={RECORDING}",
            str(WORLD / "bin/tsq-adjtime-recording"), world.serve(700), *arguments]


def adjtime_goes_through_the_helper(world):
    world.rules(YES)
    done = subprocess.run(adjtime(world, "--json"), capture_output=True, text=True)
    equal(done.returncode, 0)
    report = json.loads(done.stdout)
    equal(report["applied"], report["planned"])
    equal(calls(), stepped(report["applied"]["by_ns"]))
    assert abs(report["after"]["offset_ns"]) < 20 * MS, report


def adjtime_has_the_helper_set_a_clock_that_is_far_off(world):
    world.rules("if (action.id == 'org.tsqtime.step-clock') return polkit.Result.YES;")
    at_1970 = {**os.environ, "TSQ_RECORDING_AHEAD": str(86_400 - int(time.time()))}
    done = subprocess.run(adjtime(world, "--json", "--allow-invalid-dates"), capture_output=True, text=True, env=at_1970)
    equal(done.returncode, 0)
    report = json.loads(done.stdout)
    assert report["applied"]["by_ns"] > 50 * 365 * 86_400 * 1000 * MS, report
    equal(calls(), stepped(report["applied"]["by_ns"]))
    assert abs(report["after"]["offset_ns"]) < 20 * MS, report


def adjtime_without_a_terminal_says_what_is_missing(world):
    world.rules()
    done = subprocess.run(adjtime(world), capture_output=True, text=True, stdin=subprocess.DEVNULL)
    equal(done.returncode, 7)
    assert "A password is needed, and nobody can be asked for it" in done.stderr, done.stderr
    done = subprocess.run(adjtime(world, "--via", "direct"), capture_output=True, text=True,
                          env={**os.environ, "TSQ_RECORDING_FAILURE": "1"})
    equal(done.returncode, 7)
    assert "--via helper needs neither" in done.stderr, done.stderr


def adjtime_asks_in_the_terminal(world):
    world.rules()
    for password, status, words in (("wrong", 7, "Not authorised"), ("right", 0, "Stepped the clock by +0.")):
        command = adjtime(world)
        pid, terminal = pty.fork()
        if pid == 0:
            os.execvp(command[0], command)
        lines = Lines(terminal)
        question = lines.read(b"assword: ")
        assert re.search(r"\+0\.(69|70)\d s", question), question  # a loaded machine measures less exactly
        type_password(terminal, password)
        lines.read(words.encode())
        while True:
            try:
                os.read(terminal, 4096)
            except OSError:  # end of file of the terminal
                break
        equal(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), status)
        os.close(terminal)
    equal(len([call for call in calls() if " nsec=" in call]), 1)


CASES = [
    out_of_range_is_refused_without_a_prompt,
    without_a_rule_and_unasked_nothing_happens,
    whoever_does_not_allow_it_is_not_prompted,
    rule_can_allow,
    rule_can_deny,
    right_password_applies,
    wrong_password_does_not,
    dismissed_prompt_does_not,
    large_steps_are_another_action,
    right_password_in_a_terminal_applies,
    wrong_password_in_a_terminal_does_not,
    caller_that_leaves_changes_nothing,
    password_for_a_caller_that_left_changes_nothing,
    hanging_prompt_keeps_nobody_waiting,
    users_cannot_lock_others_out,
    password_can_be_kept_but_not_for_large_steps,
    stale_measurements_are_refused,
    clock_that_moves_during_the_prompt_is_noticed,
    measurement_is_applied_once_also_across_the_idle_exit,
    small_offsets_are_slewed_and_slews_undone,
    undo_is_refused_after_somebody_else_moved_the_clock,
    other_service_is_respected,
    name_belongs_to_root,
    status_is_for_everybody,
    floods_of_nonsense_leave_others_served,
    adjtime_goes_through_the_helper,
    adjtime_has_the_helper_set_a_clock_that_is_far_off,
    adjtime_without_a_terminal_says_what_is_missing,
    adjtime_asks_in_the_terminal,
    *limit_cases.CASES,
    *(monitor_cases.CASES if os.environ.get("TSQ_MONITOR") else []),
]


def main():
    world = World()
    lines, _ = world.start("dbus-daemon", "--system", "--nofork", "--nopidfile", "--print-address=1")
    assert lines.read().startswith("unix:")
    wanted = sys.argv[2:]
    failed = 0
    for case in CASES:
        if wanted and case.__name__ not in wanted:
            continue
        begin = time.monotonic()
        world.fresh()
        try:
            case(world)
            world.check_sanitizers()
            print(f"PASS   {case.__name__} ({time.monotonic() - begin:.1f} s)", flush=True)
        except AssertionError as problem:
            failed += 1
            print(f"FAIL!  {case.__name__}: {problem}", flush=True)
    if failed:
        print((WORLD / "log").read_text())
    return 1 if failed else 0


sys.exit(main())
