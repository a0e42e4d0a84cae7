# SPDX-License-Identifier: MIT
"""Limits of the helper in the environment of helper_asks_polkit.sh: callers cannot move the clock without end, block
other callers, or claim a better clock than they have measured."""

import pathlib
import subprocess
import time

from world import AUTO, ERROR, MS, NO, RECORDING, SANITIZED, STEP, WORLD, YES, Caller, calls, equal, stepped, told

MINUTE = 60_000 * MS
KEPT = "if (action.id == 'org.tsqtime.adjust-clock') " + YES
APPLIED = pathlib.Path("/run/tsq-helper/applied.json")
LAST_GOOD = pathlib.Path("/var/lib/tsq-helper/last-good")


def one_authorisation_moves_the_clock_by_a_quarter_of_an_hour(world):
    world.rules(KEPT + NO)
    with Caller("bob") as bob:
        answers = [bob.adjust(15 * MINUTE) for _ in range(1000)]
        equal(answers[0], f"reply 2 {15 * MINUTE}")
        equal(set(answers[1:]), {ERROR + "NotAuthorised", ERROR + "TooOften"})
    equal(calls(), stepped(15 * MINUTE))


def beyond_that_a_new_password_is_asked_for(world):
    world.rules(KEPT)
    with Caller("bob", "--agent", "right") as bob:
        equal(bob.adjust(10 * MINUTE), f"reply 2 {10 * MINUTE}")
        assert bob.adjust(10 * MINUTE).startswith("prompt org.tsqtime.step-clock: ")
        equal(bob.lines.read(), f"reply 2 {10 * MINUTE}")
        equal(bob.adjust(-15 * MINUTE), f"reply 2 {-15 * MINUTE}")
        assert bob.adjust(MS, STEP).startswith("prompt org.tsqtime.step-clock: ")
        equal(bob.lines.read(), f"reply 2 {MS}")
    equal(len(calls()), 4)


def correction_during_systemds_answer_is_not_made_twice(world):
    world.rules(YES)
    lines, systemd = world.start("env", f"TSQ_RECORDING={RECORDING}", str(WORLD / "bin/fake_systemd"), "wait=600",
                                 f"step={700 * MS}")
    equal(lines.read(), "ready")
    with Caller("bob") as bob:
        equal(bob.adjust(700 * MS), ERROR + "ClockMoved")
    systemd.kill()
    systemd.wait()
    equal(calls(), [])


def damaged_record_is_put_aside(world):
    world.rules(YES)
    APPLIED.parent.mkdir(mode=0o700, exist_ok=True)
    APPLIED.write_text('{"at_ns": ')
    with Caller("bob") as bob:
        # The earlier measurement may have been applied.
        equal(bob.adjust(700 * MS), ERROR + "AlreadyApplied")
        equal(bob.adjust(700 * MS), f"reply 2 {700 * MS}")
    equal(APPLIED.with_name("applied.json.damaged").read_text(), '{"at_ns": ')
    assert "applied.json cannot be read and is kept as " in world.log()
    equal(calls(), stepped(700 * MS))


def kernel_is_told_how_right_the_clock_is(world):
    world.rules(YES)
    with Caller("bob") as bob:
        bob.measure(700 * MS, most=3 * MS, estimated=40_000)
        equal(bob.ask("adjust", AUTO, 0, 0), f"reply 2 {700 * MS}")
        [(status, most, estimated)] = told()
        # It grows by 500 us per second from the measurement on.
        assert status == 0 and 3000 <= most < 8000 and estimated == 40, (status, most, estimated)
        assert "kernel-synchronised=true" in bob.ask("status")
        equal(bob.ask("undo"), f"reply 2 {-700 * MS}")
        bob.measure(700 * MS)  # its error is unknown
        equal(bob.ask("adjust", AUTO, 0, 0), f"reply 2 {700 * MS}")
        equal(told(), [])
    equal(len(calls()), 3)


def clock_is_not_set_to_before_it_was_right(world):
    world.rules(YES)
    with Caller("bob") as bob:
        bob.measure(700 * MS, most=3 * MS, estimated=40_000)
        equal(bob.ask("adjust", AUTO, 0, 0), f"reply 2 {700 * MS}")
        equal(bob.adjust(-10 * MINUTE), ERROR + "BeforeLastGood")
        equal(bob.adjust(-525_960 * MINUTE), ERROR + "BeforeLastGood")
        assert "last-good-ns=" in bob.ask("status")
    seen = subprocess.run(["setpriv", "--reuid=bob", "--regid=bob", "--init-groups", "cat", str(LAST_GOOD)],
                          capture_output=True, text=True)
    said = time.mktime(time.strptime(seen.stdout, "%Y-%m-%dT%H:%M:%SZ\n")) - time.timezone
    assert abs(said - time.time()) < 30, seen.stdout
    equal(calls(), stepped(700 * MS))


def adjtime_leaves_a_synchronised_clock_by_the_helper(world):
    world.rules(YES)
    done = subprocess.run(["setpriv", "--reuid=bob", "--regid=bob", "--init-groups", "env",
                           f"TSQ_RECORDING={RECORDING}", str(WORLD / "bin/tsq-adjtime-recording"),
                           world.serve(700)], capture_output=True, text=True)
    equal(done.returncode, 0)
    [(status, most, estimated)] = told()
    assert status == 0 and 0 < estimated <= most < 100_000, (status, most, estimated)
    assert LAST_GOOD.exists()
    equal(len(calls()), 1)


def adjtime_says_that_the_clock_was_right_later(world):
    world.rules(YES)
    with Caller("bob") as bob:
        bob.measure(700 * MS, most=3 * MS, estimated=40_000)
        equal(bob.ask("adjust", AUTO, 0, 0), f"reply 2 {700 * MS}")
    done = subprocess.run(["setpriv", "--reuid=bob", "--regid=bob", "--init-groups", "env",
                           f"TSQ_RECORDING={RECORDING}", str(WORLD / "bin/tsq-adjtime-recording"), "--max-offset",
                           "1000000", world.serve(-600_000)], capture_output=True, text=True)
    equal(done.returncode, 10)
    assert "was known to be right at" in done.stderr and str(LAST_GOOD) in done.stderr, done.stderr
    equal(calls(), stepped(700 * MS))


def prompt_ends_when_its_measurement_is_too_old(world):
    world.rules()
    with Caller("bob", "--agent-hang") as bob:
        bob.measure(700 * MS, age_ms=118_500)
        bob.send_adjust()
        assert bob.lines.read().startswith("prompt ")
        equal({bob.lines.read(), bob.lines.read()}, {"prompt taken back", ERROR + "TooOld"})
    equal(calls(), [])


def prompts_of_two_users_keep_no_third_one_waiting(world):
    world.rules("if (subject.user == 'alice') return polkit.Result.YES;")
    callers = [Caller(user, "--agent-hang") for user in ("bob", "carol") for _ in range(4)]
    for caller in callers:
        assert caller.adjust(700 * MS).startswith("prompt ")
    with Caller("alice") as alice, Caller("bob", "--agent", "right") as bob:
        equal(alice.adjust(700 * MS), f"reply 2 {700 * MS}")
        equal(alice.ask("undo"), f"reply 2 {-700 * MS}")
        equal(bob.adjust(700 * MS), ERROR + "Busy")
    for caller in callers:
        caller.__exit__()
    equal(len(calls()), 2)


def flood_of_status_calls_leaves_others_served(world):
    world.rules("if (subject.user == 'alice') return polkit.Result.YES;")
    each = 60 if SANITIZED else 300
    with Caller("alice") as alice:
        lines = world.flood("bob", 200, each, 1, "GetStatus")
        begin = time.monotonic()
        equal(alice.adjust(700 * MS), f"reply 2 {700 * MS}")
        waited = time.monotonic() - begin
        equal(lines.read(), f"answered {200 * each}")
        print(f"       {200 * each} calls in {time.monotonic() - begin:.1f} s; another user was served after {waited:.1f} s")
        assert waited < 20, f"{waited:.1f} s"
    equal(calls(), stepped(700 * MS))


def flood_of_refused_requests_does_not_fill_the_journal(world):
    world.rules(NO)
    before = len(world.log())
    begin = time.monotonic()
    lines = world.flood("bob", 50, 200, 1, "Adjust")
    equal(lines.read(), "answered 10000")
    seconds = time.monotonic() - begin
    text = world.log()[before:]
    refused = [line for line in text.splitlines() if " refused: " in line]
    assert 1 <= len(refused) <= seconds + 2, f"{len(refused)} lines in {seconds:.1f} s"
    equal(calls(), [])


CASES = [
    one_authorisation_moves_the_clock_by_a_quarter_of_an_hour,
    beyond_that_a_new_password_is_asked_for,
    correction_during_systemds_answer_is_not_made_twice,
    damaged_record_is_put_aside,
    kernel_is_told_how_right_the_clock_is,
    clock_is_not_set_to_before_it_was_right,
    adjtime_leaves_a_synchronised_clock_by_the_helper,
    adjtime_says_that_the_clock_was_right_later,
    prompt_ends_when_its_measurement_is_too_old,
    prompts_of_two_users_keep_no_third_one_waiting,
    flood_of_status_calls_leaves_others_served,
    flood_of_refused_requests_does_not_fill_the_journal,
]
