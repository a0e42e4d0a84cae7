# SPDX-License-Identifier: MIT
# With the portable files alone tsq-adjtime slews through adjtime(3), and refuses what that would take weeks for.
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

start_shifted 40
fresh_clock
expect 0 "$adjtime" "$link"
grep -Eqx 'adjtime sec=0 usec=(3[5-9]|4[0-4])[0-9]{3}' recording/calls || die "the clock was asked for: $(cat recording/calls)"

start_shifted 3000000
fresh_clock
expect 5 "$adjtime" --max-offset 4000000 "$link"
says err "cannot be slewed"
[ ! -e recording/calls ] || die "the clock was asked for: $(cat recording/calls)"
