# SPDX-License-Identifier: MIT
# When somebody else steps the clock between measuring and applying, what was measured is true no more: nothing is
# applied. Only a recording clock is ever set.
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

start_shifted 700
start_bus
# The clock is moved when systemd is asked who steers it: after measuring, and before applying.
fresh_clock

# moved_by NANOSECONDS: from now on.
moved_by() {
  if [ -n "${systemd:-}" ]; then
    kill "$systemd"
    wait "$systemd" || true
  fi
  start_background ready "$TSQ_TEST_BIN/fake_systemd" "step=$1"
  systemd=${background[-1]}
}

for step in 3000000000 -3000000000 700000000 2000000 -2000000; do
  moved_by "$step"
  for method in --step --slew; do
    fresh_clock
    expect 8 "$adjtime" --json "$method" "$link"
    json 'd["outcome"] == "stale" and d["applied"] is None and "measure again" in d["reason"]'
    recorded ""
  done
done
fresh_clock
expect 8 "$adjtime" "$link"
says err "Refused: The clock was moved after it was measured; measure again."

# Readings of the clocks differ by less than that.
for step in 0 300000; do
  moved_by "$step"
  fresh_clock
  expect 0 "$adjtime" --json "$link"
  [ "$(wc -l <recording/calls)" = 1 ] || die "the clock was not set once"
done
