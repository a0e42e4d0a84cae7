# SPDX-License-Identifier: MIT
# tsq-client --watch ends with status 0 on SIGINT and SIGTERM, also during a name lookup; SIGHUP ignored by nohup has no
# effect.
# In a network namespace whose name server never answers.
. "$TSQ_SOURCE/tests/programs/lib.sh"

[ "$(id -u)" = 0 ] || skip "client_ends_when_told: only root can make namespaces"
if [ "${1:-}" = "" ]; then
  exec unshare --net --mount --propagation private bash "$0" inside
fi

ip link set lo up
echo "nameserver 127.0.0.53" >resolv.conf
mount --bind resolv.conf /etc/resolv.conf
printf 'hosts: dns\n' >nsswitch.conf
mount --bind nsswitch.conf /etc/nsswitch.conf
# Reports a query, but never answers it.
mkfifo asked
python3 -c '
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("127.0.0.53", 53))
with open("asked", "w") as out:
  while s.recv(512):
    print("asked", file=out, flush=True)' &
server_pid=$!
exec 4<asked

# watch_then SIGNAL... : starts a watch that looks up, sends these signals one after another; its status is in `status`.
watch_then() {
  "$TSQ_BIN/tsq-client" --watch time.example >out 2>err &
  local pid=$! line
  IFS= read -r -t 20 line <&4 || die "no name was looked up"
  local signal
  for signal in "$@"; do
    kill -s "$signal" "$pid"
    sleep 0.2
  done
  status=0
  wait "$pid" || status=$?
  while IFS= read -r -t 0.1 line <&4; do :; done
}

for signal in INT TERM HUP; do
  watch_then "$signal"
  [ "$status" = 0 ] || die "$signal during a lookup ends it with $status: $(cat err)"
done

# Told again and again until it is gone, it still ends with its own status.
for _ in $(seq 20); do
  "$TSQ_BIN/tsq-client" --watch time.example >out 2>err &
  pid=$!
  IFS= read -r -t 20 line <&4 || die "no name was looked up"
  while kill -TERM "$pid" 2>/dev/null; do :; done
  status=0
  wait "$pid" || status=$?
  [ "$status" = 0 ] || die "many signals end it with $status: $(cat err)"
  while IFS= read -r -t 0.01 line <&4; do :; done
done

trap '' HUP
watch_then HUP TERM
[ "$status" = 0 ] || die "status $status: $(cat err)"
"$TSQ_BIN/tsq-client" --watch time.example >out 2>err &
pid=$!
IFS= read -r -t 20 line <&4 || die "no name was looked up"
kill -HUP "$pid"
sleep 0.5
kill -0 "$pid" 2>/dev/null || die "a SIGHUP that is ignored ended it"
kill -TERM "$pid"
wait "$pid" || die "stopped with status $?"
