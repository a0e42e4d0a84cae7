# SPDX-License-Identifier: MIT
# If another program steps the clock between measuring and applying, the measurement is stale and nothing is applied.
# Only a recording clock is ever set.
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

start_shifted 700
start_bus
# The clock is moved while systemd is asked what steers it: after measuring, and before applying.
fresh_clock

# moved_by NANOSECONDS: the shift of the clock from now on.
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

# Larger than the difference between two readings of the clocks.
for step in 0 300000; do
  moved_by "$step"
  fresh_clock
  expect 0 "$adjtime" --json "$link"
  [ "$(wc -l <recording/calls)" = 1 ] || die "the clock was not set once"
done
