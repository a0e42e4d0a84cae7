# SPDX-License-Identifier: MIT
# While another time service steers the clock, tsq-adjtime names it and does not set the clock, unless forced.
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

start_shifted 700
start_bus
start_background ready "$TSQ_TEST_BIN/fake_systemd" chrony.service=active ptp4l@eth0.service=active

fresh_clock
expect 6 "$adjtime" "$link"
says err "Refused: This clock is steered by chrony and ptp4l; stop that first"
recorded ""

expect 6 "$adjtime" --dry-run --json "$link"
json 'd["outcome"] == "other-service" and d["steering"]["services"][0] == {"name": "chrony", "unit": "chrony.service"}'

expect 0 "$adjtime" --force "$link"
says err "Warning: This clock is steered by chrony and ptp4l"
[ "$(wc -l <recording/calls)" = 1 ] || die "the clock was not set once"
