# SPDX-License-Identifier: MIT
# Readiness, reloads, signs of life and the end, as systemd asks for them, and signals at any time.
. "$TSQ_SOURCE/tests/programs/lib.sh"

# listen_as_systemd: what is sent to $NOTIFY_SOCKET goes to notify.out, a line for each message.
listen_as_systemd() {
  rm -f notify
  : >notify.out
  python3 - >notify.out <<'PYTHON' &
import socket
said = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
said.bind("notify")
said.settimeout(30)
while True:
    print(said.recv(4096).decode().replace("\n", " "), flush=True)
PYTHON
  listener=$!
  until [ -S notify ]; do sleep 0.01; done
  export NOTIFY_SOCKET=$PWD/notify
}
await() { # PATTERN FILE, within ten seconds
  for _ in $(seq 200); do
    ! grep -q "$1" "$2" || return 0
    sleep 0.05
  done
  die "no '$1' in $2: $(cat "$2")"
}

# While a name is looked up it is not ready, and may be told to end. In a network namespace whose name server never
# answers.
if [ "${1:-}" = inside ]; then
  ip link set lo up
  echo "nameserver 127.0.0.53" >resolv.conf
  mount --bind resolv.conf /etc/resolv.conf
  echo 'hosts: dns' >nsswitch.conf
  mount --bind nsswitch.conf /etc/nsswitch.conf
  : >asked
  timeout 60 python3 -c '
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("127.0.0.53", 53))
print("ready", flush=True)
while s.recv(512):
    print("asked", flush=True)' >asked &
  names=$!
  await ready asked
  listen_as_systemd
  "$TSQ_BIN/tsq-server" --self-signed 127.0.0.1 --listen time.example:4433 >out 2>err &
  server_pid=$!
  await asked asked
  kill -HUP "$server_pid"
  await '^Reloaded' out
  kill -TERM "$server_pid"
  wait "$server_pid" || die "told to end while it looks a name up, it ends with $?: $(cat err)"
  server_pid=
  kill "$listener" "$names"
  [ ! -s err ] || die "told to end, it complains: $(cat err)"
  ! grep -q READY notify.out || die "it said to be ready: $(cat notify.out)"
  exit 0
fi

listen_as_systemd
export WATCHDOG_USEC=200000
start_server --self-signed 127.0.0.1 --listen 127.0.0.1:0
unset NOTIFY_SOCKET WATCHDOG_USEC

await WATCHDOG=1 notify.out
kill -HUP "$server_pid"
until [ "$(grep -c READY=1 notify.out)" = 2 ]; do sleep 0.05; done
# Frequent reloads do not keep it from telling that it lives.
signs=$(grep -c WATCHDOG=1 notify.out)
for _ in $(seq 40); do
  kill -HUP "$server_pid"
  sleep 0.03
done
[ "$(grep -c WATCHDOG=1 notify.out)" -ge $((signs + 3)) ] || die "no sign of life during reloads: $(cat notify.out)"

# A reload while it ends does not make it ready again.
"$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --count 100 --interval 0.05 --timeout 1 >burst 2>&1 &
burst=$!
sleep 1
kill -TERM "$server_pid"
await STOPPING=1 notify.out
kill -HUP "$server_pid"
stop_server
[ "$server_status" = 0 ] || die "the server ended with status $server_status"
kill "$burst" 2>/dev/null || true
kill "$listener"
grep -q '^READY=1 STATUS=Listening on 127.0.0.1:' notify.out || die "$(cat notify.out)"
grep -q '^RELOADING=1 MONOTONIC_USEC=' notify.out || die "$(cat notify.out)"
[ "$(grep -v WATCHDOG notify.out | tail -n 1)" = STOPPING=1 ] || die "not the last word: $(cat notify.out)"

# A reload before it is ready waits until then.
mkfifo slow.toml
exec 7<>slow.toml
"$TSQ_BIN/tsq-server" --self-signed 127.0.0.1 --listen 127.0.0.1:0 --config slow.toml >early.out 2>early.err 7>&- &
server_pid=$!
reads_its_settings() {
  [[ "$(readlink "/proc/$server_pid/exe")" == */tsq-server &&
    "$(readlink "/proc/$server_pid"/fd/* 2>/dev/null)" == *slow.toml* ]]
}
until reads_its_settings; do
  kill -0 "$server_pid" || die "it has ended: $(cat early.err)"
  sleep 0.05
done
kill -HUP "$server_pid"
echo 'request-rate = 5' >&7
exec 7>&-
await '^Reloaded' early.out
kill -TERM "$server_pid"
wait "$server_pid" || die "after an early SIGHUP it ends with $?: $(cat early.err)"
server_pid=

[ "$(id -u)" = 0 ] || skip "server_tells_systemd: only root can make a name server that never answers"
unshare --net --mount --propagation private bash "$0" inside
