# SPDX-License-Identifier: MIT
# What the tests of the programs that set the clock share: servers whose time is shifted, a clock that only records, and
# the certainty that the real one is out of reach. Source it instead of lib.sh.
# shellcheck shell=bash disable=SC2034 # the variables are for the scripts that source this
. "$TSQ_SOURCE/tests/programs/lib.sh"

# Bit 25 of the effective capabilities is CAP_SYS_TIME.
effective=$(sed -n 's/^CapEff:\s*//p' /proc/self/status)
((0x$effective >> 25 & 1)) && die "this test could set the real clock; run it through tests/tools/run_one"

adjtime=$TSQ_TEST_BIN/tsq-adjtime-recording
symbols=$(nm "$adjtime")
grep -q ' T clock_adjtime$' <<<"$symbols" || die "$adjtime would set the real clock"

# Nothing of this machine's own services is asked.
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nonexistent/bus

# Where the clock was last good is kept here, and not where this machine keeps it.
export STATE_DIRECTORY=$PWD/state
mkdir "$STATE_DIRECTORY"

background=()
cleanup() { [ ${#background[@]} -eq 0 ] || kill "${background[@]}" 2>/dev/null || true; }
trap cleanup EXIT

# start_background FIRST COMMAND...: runs it until the test ends, and waits for the first line that begins with FIRST,
# which is left in `line`; the rest can be read from the descriptor left in `output`.
start_background() {
  local first=$1
  shift
  mkfifo background.out
  "$@" >background.out 2>background.err &
  background+=($!)
  exec {output}<background.out
  rm background.out
  while IFS= read -r line <&"$output"; do
    case $line in "$first"*) return ;; esac
  done
  die "it did not start: $* $(cat background.err)"
}

# start_shifted MILLISECONDS [OPTIONS...]: a server whose time is so much ahead; its link, with its pin, is left in `link`.
start_shifted() {
  start_background "Link: " "$TSQ_TEST_BIN/tsq-server-shifted" --serve-offset "$1" --self-signed --listen 127.0.0.1:0 "${@:2}"
  link=${line#Link: }
}

# start_bus: a private bus in the place of the system's.
start_bus() {
  start_background unix: dbus-daemon --session --nofork --nopidfile --print-address
  export DBUS_SYSTEM_BUS_ADDRESS=$line
}

# fresh_clock: forgets what was recorded.
fresh_clock() {
  rm -rf recording
  mkdir recording
  export TSQ_RECORDING=$PWD/recording
}

# recorded CALLS: that is all the clock was asked for.
recorded() { [ "$(cat recording/calls 2>/dev/null)" = "$1" ] || die "the clock was asked for: $(cat recording/calls)"; }
