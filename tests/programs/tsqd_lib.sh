# SPDX-License-Identifier: MIT
# What the tests of tsqd share. Source it instead of clock_lib.sh.
# shellcheck shell=bash disable=SC2034 # the variables are for the scripts that source this
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

tsqd=$TSQ_BIN/tsqd

# find_program NAME: its path, from $PATH, where daemons are, or where dist/setup unpacks them for tests alone.
find_program() { PATH=$PATH:/usr/sbin:/usr/local/lib/tsq-tests/usr/sbin:/usr/local/lib/tsq-tests/usr/bin command -v "$1"; }

# eventually SECONDS COMMAND...: repeats it until it succeeds; otherwise the test fails.
eventually() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -le $deadline ] || die "it has not come true: $* (tsqd says: $(cat tsqd.out tsqd.err 2>/dev/null))"
    sleep 0.1
  done
}

# start_tsqd OPTIONS...: in the background, output in tsqd.out and tsqd.err, until it asks its servers.
start_tsqd() {
  : >tsqd.out
  "$tsqd" "$@" >tsqd.out 2>tsqd.err &
  tsqd_pid=$!
  background+=("$tsqd_pid")
  eventually 10 grep -q '^Asking ' tsqd.out
}

# stop_tsqd: SIGTERM; its exit status is left in tsqd_status.
stop_tsqd() {
  kill -TERM "$tsqd_pid"
  tsqd_status=0
  wait "$tsqd_pid" || tsqd_status=$?
}
