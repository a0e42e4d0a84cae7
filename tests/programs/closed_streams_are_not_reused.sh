# SPDX-License-Identifier: MIT
# Closed or full standard streams: no socket gets their descriptors, and output that cannot be written is a failure.
. "$TSQ_SOURCE/tests/programs/lib.sh"

# standard_streams PID: what its descriptors 0 to 2 are.
standard_streams() { for stream in 0 1 2; do readlink "/proc/$1/fd/$stream"; done; }

# has_socket PID: it listens, or is about to.
has_socket() { find "/proc/$1/fd" -lname 'socket:*' 2>/dev/null | grep -q .; }

for streams in "0<&-" "1>&-" "2>&-" "0<&- 1>&- 2>&-"; do
  (eval "exec \"$TSQ_BIN/tsq-server\" --self-signed --listen 127.0.0.1:0 </dev/null >/dev/null 2>&1 $streams") &
  server_pid=$!
  for _ in $(seq 100); do
    if has_socket "$server_pid"; then break; fi
    sleep 0.05
  done
  has_socket "$server_pid" || die "no server with $streams"
  [ "$(standard_streams "$server_pid" | sort -u)" = /dev/null ] ||
    die "with $streams the standard streams are: $(standard_streams "$server_pid")"
  kill -TERM "$server_pid"
  status=0
  wait "$server_pid" || status=$?
  server_pid=
  [ "$status" = 0 ] || die "the server ended with $status with $streams"
done

start_server
status=0
"$TSQ_BIN/tsq-client" "127.0.0.1:$port" --insecure <&- >&- 2>&- || status=$?
[ "$status" = 0 ] || die "tsq-client ended with $status without standard streams"
status=0
"$TSQ_BIN/tsq-adjtime" --dry-run "127.0.0.1:$port" --insecure <&- >&- 2>&- || status=$?
case $status in 0 | 3) ;; *) die "tsq-adjtime ended with $status without standard streams" ;; esac
(umask 077 && "$TSQ_BIN/tsq-keygen" closed.key <&- >&- 2>&-)
grep -q 'BEGIN PRIVATE KEY' closed.key || die "tsq-keygen wrote no key without standard streams"
! grep -q 'key' server.log || die "something was said to a socket"

for program in "tsq-client 127.0.0.1:$port --insecure" "tsq-client 127.0.0.1:$port --insecure --json" "tsq-client --help" \
  "tsq-adjtime --version" "tsq-adjtime --dry-run 127.0.0.1:$port --insecure" "tsq-keygen full.key"; do
  status=0
  # shellcheck disable=SC2086 # a program with its arguments
  "$TSQ_BIN"/$program >/dev/full 2>err || status=$?
  [ "$status" = 1 ] || die "$program ended with $status although nothing could be written"
  [ "$(tail -n 1 err)" = "Error: cannot write to standard output: No space left on device." ] || die "$program: $(cat err)"
done

# A reader that has gone: the signal ends a program silently, and who ignores the signal gets its usual status.
mkfifo pipe
exec 5<>pipe
exec 6>pipe 5<&-
for ends in 141 0; do
  for options in "" "--json" "--help"; do
    status=0
    # shellcheck disable=SC2086 # options
    (
      [ "$ends" = 141 ] || trap '' PIPE
      exec "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem $options >&6 2>err
    ) || status=$?
    [ "$status" = "$ends" ] || die "'$options' without a reader ended with $status"
    [ ! -s err ] || die "'$options' without a reader: $(cat err)"
  done
done
stop_server
