# SPDX-License-Identifier: MIT
# Without the helper on the bus, tsq-adjtime has systemd's timedated make steps, and explains what that cannot do.
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

start_shifted 700
ahead=$link
start_shifted 40

fresh_clock
expect 1 "$adjtime" --via helper "$ahead"
says err "The clock cannot be set for you (No such file or directory); run this as root."

start_bus
expect 1 "$adjtime" --via helper "$ahead"
says err "tsq-helper is not installed; install it, or run this as root."

start_background ready "$TSQ_TEST_BIN/fake_systemd"
expect 0 "$adjtime" --via helper --json "$ahead"
read -r -t 20 line <&"$output" || die "timedated was not asked"
microseconds=$(python3 -c "import json; print(json.load(open('out'))['applied']['by_ns'] // 1000)")
[ "$line" = "SetTime $microseconds 1 1" ] || die "timedated was asked for: $line"

# timedated cannot slew.
expect 1 "$adjtime" --via helper "$link"
says err "tsq-helper is not installed"
recorded ""

kill "${background[-1]}"
wait "${background[-1]}" || true
start_background ready "$TSQ_TEST_BIN/fake_systemd" timedated=refuse
expect 7 "$adjtime" --via helper "$ahead"
says err "Not authorised; the clock was not changed."
