# SPDX-License-Identifier: MIT
# In a sandbox that refuses system calls the programs work without them, or end with a message: no spinning, hang or abort.
. "$TSQ_SOURCE/tests/programs/lib.sh"

sandboxed=$TSQ_TEST_BIN/sandboxed
refusals="nothing ppoll poll eventfd pipe signals signalfd timerfd threads batches sending options
  addresses sockets netlink clocks files"
# Calls without which the programs have to work, because there is an alternative or they are optional.
without="nothing ppoll signals signalfd timerfd batches options netlink clocks"

works_without() { case " $without " in *" $1 "*) true ;; *) false ;; esac; }

# ends_well REFUSAL STATUS: the status is 0 to 10, or there is a sentence in `out` or `err`.
ends_well() {
  [ "$2" -lt 99 ] || die "without $1: status $2: $(cat out err)"
  if works_without "$1"; then
    [ "$2" = 0 ] || [ "$2" = 3 ] || die "without $1 it does not work: status $2: $(cat out err)"
  else
    [ "$2" != 0 ] || return 0
    [ -s out ] || [ -s err ] || die "without $1: status $2 and not a word"
    ! grep -qE 'terminate|what\(\)' err || die "without $1: $(cat err)"
  fi
}

start_server
for refusal in $refusals; do
  status=0
  timeout 20 "$sandboxed" "$refusal" -- "$TSQ_BIN/tsq-client" "localhost:$port" "127.0.0.1:$port" --timeout 1 \
    --ca tsq-selfsigned.pem >out 2>err || status=$?
  if [ "$refusal" = threads ]; then
    says out "127.0.0.1:$port"
    [ "$status" = 3 ] || die "without threads only the name fails: status $status: $(cat out err)"
    continue
  fi
  ends_well "$refusal" "$status"

  status=0
  timeout 20 "$sandboxed" "$refusal" -- "$TSQ_BIN/tsq-adjtime" --dry-run "127.0.0.1:$port" --ca tsq-selfsigned.pem \
    >out 2>err || status=$?
  ends_well "$refusal" "$status"
done
stop_server

# A server: it serves, without spinning, and ends on SIGTERM; or it reports why it cannot.
for refusal in $refusals; do
  rm -f server.log err # of the one before
  timeout 60 "$sandboxed" "$refusal" -- "$TSQ_BIN/tsq-server" --self-signed --listen 127.0.0.1:4433 >server.log 2>err &
  server_pid=$!
  for _ in $(seq 100); do
    if grep -qs '^Link: ' server.log || ! kill -0 "$server_pid" 2>/dev/null; then
      break
    fi
    sleep 0.05
  done
  if works_without "$refusal"; then
    grep -q '^Link: ' server.log || die "without $refusal the server does not start: $(cat server.log err)"
    expect 0 "$TSQ_BIN/tsq-client" 127.0.0.1:4433 --ca tsq-selfsigned.pem
    child=$(pgrep -P "$server_pid")
    sleep 0.5
    ticks=$(awk '{ print $14 + $15 }' "/proc/$child/stat")
    [ "$ticks" -lt 40 ] || die "without $refusal the server used $ticks hundredths of a second"
  fi
  kill -TERM "$server_pid" 2>/dev/null || true
  status=0
  wait "$server_pid" || status=$?
  server_pid=
  cp server.log out
  case $refusal in
    signals) ;; # then SIGTERM does what it does without us
    *) [ "$status" = 124 ] || [ "$status" = 0 ] || ends_well "$refusal" "$status" ;;
  esac
done

# A server that cannot read the kernel's state of the clock claims nothing about it.
"$sandboxed" clocks -- "$TSQ_BIN/tsq-server" --self-signed --listen 127.0.0.1:4433 --stratum 1 --metrics 0 \
  >server.log 2>server.err &
server_pid=$!
for _ in $(seq 100); do ! grep -qs '^Link: ' server.log || break; sleep 0.05; done
says server.err "Warning: the kernel's state of this clock cannot be read"
says server.err "Warning: only --stratum states that this clock is synchronised."
expect 0 "$TSQ_BIN/tsq-client" 127.0.0.1:4433 --ca tsq-selfsigned.pem --resumption off --json
json 'd["servers"][0]["told"]["metadata"]["kernel"] == "unknown"'
python3 -c 'import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=5).read().decode())' \
  "$(sed -n 's/^Metrics on //p' server.log)" >metrics
says metrics tsq_server_build_info
! grep tsq_server_clock metrics || die "metrics of a clock that cannot be read"
kill -TERM "$server_pid"
wait "$server_pid" || die "the server ended with $?"
server_pid=

# tsqd, which only watches here: it answers tsqctl, without spinning, and ends on SIGTERM; or it reports why it cannot.
start_server
printf '%s\n' "servers = [\"127.0.0.1:$port\"]" "ca = \"$PWD/tsq-selfsigned.pem\"" 'watch = true' \
  "control = \"$PWD/tsqd.sock\"" >tsqd.toml
for refusal in $refusals; do
  rm -f out err
  timeout 60 "$sandboxed" "$refusal" -- "$TSQ_BIN/tsqd" --config tsqd.toml >out 2>err &
  tsqd_pid=$!
  for _ in $(seq 100); do
    if grep -qs '^Selected ' out || [ -s err ] || ! kill -0 "$tsqd_pid" 2>/dev/null; then
      break
    fi
    sleep 0.05
  done
  if works_without "$refusal"; then
    grep -q '^Selected ' out || die "without $refusal tsqd does not work: $(cat out err)"
    "$TSQ_BIN/tsqctl" --control "$PWD/tsqd.sock" tracking >answer || die "without $refusal tsqd does not answer"
    child=$(pgrep -P "$tsqd_pid")
    sleep 0.5
    ticks=$(awk '{ print $14 + $15 }' "/proc/$child/stat")
    [ "$ticks" -lt 40 ] || die "without $refusal tsqd used $ticks hundredths of a second"
  fi
  kill -TERM "$tsqd_pid" 2>/dev/null || true
  status=0
  wait "$tsqd_pid" || status=$?
  case $refusal in
    signals) rm -f tsqd.sock ;; # then SIGTERM does what it does without us
    *) [ "$status" = 124 ] || [ "$status" = 0 ] || ends_well "$refusal" "$status" ;;
  esac
done
stop_server
