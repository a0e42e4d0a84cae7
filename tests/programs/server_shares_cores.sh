# SPDX-License-Identifier: MIT
# Several workers on one port, and on sockets that systemd has bound: a client keeps its worker, also when its NAT gives it
# another port, again and again.
. "$TSQ_SOURCE/tests/programs/lib.sh"

# A NAT that forgets: every third packet of a client goes on from a new port. Prints how often that was.
cat >nat.py <<'PYTHON'
import select, socket, sys
server = ("127.0.0.1", int(sys.argv[1]))
wanted = int(sys.argv[2])
inner = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
inner.bind(("127.0.0.1", 0))
open("nat.port", "w").write(f"{inner.getsockname()[1]}\n")
outer = {}  # socket: client
current = {}  # client: (socket, packets)
rebound = 0
while True:
    ready, _, _ = select.select([inner, *outer], [], [], 30)
    if not ready:
        break
    for one in ready:
        if one is inner:
            data, client = inner.recvfrom(2048)
            to, packets = current.get(client, (None, 3))
            if packets >= 3:
                rebound += to is not None
                to, packets = socket.socket(socket.AF_INET, socket.SOCK_DGRAM), 0
                to.connect(server)
                outer[to] = client
                for old in list(outer)[:-64]:
                    del outer[old]
                    old.close()
                if rebound == wanted:
                    open("nat.done", "w").close()
            current[client] = (to, packets + 1)
            to.send(data)
        elif one in outer:
            try:
                inner.sendto(one.recv(2048), outer[one])
            except OSError:
                pass
PYTHON

rebindings=1000
for workers in 1 2 4; do
  rm -f nat.port nat.done
  start_server --self-signed 127.0.0.1 --listen 127.0.0.1:0 --workers "$workers" --metrics 0 "${unlimited[@]}"
  python3 nat.py "$port" "$rebindings" &
  nat=$!
  until [ -s nat.port ]; do sleep 0.02; done
  asked=0
  while [ ! -e nat.done ]; do
    asked=$((asked + 1))
    [ "$asked" -le 200 ] || die "the NAT did not rebind often enough"
    "$TSQ_BIN/tsq-client" "127.0.0.1:$(cat nat.port)" --ca tsq-selfsigned.pem --count 64 --resumption off --timeout 1 >out 2>err ||
      die "an exchange was lost with $workers workers, at client $asked: $(cat out err)"
    grep -qE ' 64  datagram ' out || die "with $workers workers, at client $asked: $(cat out)"
  done
  kill "$nat"
  wait "$nat" || true
  # Every worker has its share of new clients.
  for _ in $(seq 24); do "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --resumption off --count 1 >out || die "$(cat out)"; done
  sleep 1.1
  url=$(sed -n 's/^Metrics on //p' server.log)
  python3 -c 'import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=5).read().decode())' "$url" >metrics
  busy=$(grep -cE '^tsq_server_worker_cpu_seconds_total\{worker="[0-9]+"\} (0\.0*[1-9]|[1-9])' metrics || true)
  [ "$busy" = "$workers" ] || die "$busy of $workers workers were busy: $(grep cpu metrics)"
  kill -USR1 "$server_pid"
  kill -HUP "$server_pid"
  stop_server
  [ "$server_status" = 0 ] || die "with $workers workers the server ended with $server_status: $(cat server.err)"
  # On a busy machine a client may ask again before the answer arrives.
  answered=$(sed -nE 's/^Stopped\. Answered ([0-9]+) datagram.*/\1/p' server.log)
  repeated=$((answered - asked * 64 - 24))
  ((repeated >= 0 && repeated <= 20)) || die "odd counters after $asked clients: $(cat server.log)"
  echo "$workers workers: $rebindings rebindings, $((asked * 64)) exchanges, none lost"
done

# The limits are those of all workers together, also when they are loaded again.
# open_with: how many of 200 connections of one client are open.
open_with() {
  start_server --config limits.toml --self-signed 127.0.0.1 --listen 127.0.0.1:0 --workers 4 --metrics 0 --handshake-rate 0 --request-rate 0
  url=$(sed -n 's/^Metrics on //p' server.log)
  open_now
  kill -HUP "$server_pid" # with the same settings
  sleep 0.3
  open_now
  stop_server
}
open_now() {
  "$TSQ_TEST_BIN/greedy_client" 127.0.0.1 "$port" 200 5 1 >greedy.out &
  local greedy=$!
  sleep 4
  python3 -c 'import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=5).read().decode())' "$url" >metrics
  opened=$(sed -nE 's/^tsq_server_connections(\{[^}]*\})? ([0-9.e+]+)$/\2/p' metrics | awk '{sum += $1} END {print int(sum)}')
  wait "$greedy"
  ((opened <= 40)) || die "$opened connections instead of 40 with $(cat limits.toml): $(cat greedy.out)"
  ((opened >= 12)) || die "only $opened connections instead of about 40: $(cat greedy.out metrics)"
}
echo 'max-connections-per-prefix = 40' >limits.toml
open_with
echo 'max-connections = 40' >limits.toml
open_with

# Two programs on one port are still noticed.
start_server --self-signed 127.0.0.1 --listen 127.0.0.1:0 --workers 2
expect 1 timeout 5 "$TSQ_BIN/tsq-server" --self-signed --listen "127.0.0.1:$port" --workers 2
says err "another program uses this UDP port"
stop_server
expect 2 timeout 5 "$TSQ_BIN/tsq-server" --self-signed --workers 65
says err "--workers takes a whole number from 1 to 64"

# Sockets of systemd: as many as workers, fewer, or more, of which no packet is lost.
cat >activate.py <<'PYTHON'
import os, socket, sys, time
count, sort = int(sys.argv[1]), sys.argv[2]
port, fds = 0, []
for _ in range(count):
    one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM if sort == "udp" else socket.SOCK_STREAM)
    one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    one.bind(("127.0.0.1", port))
    port = one.getsockname()[1]
    fds.append(one)
for number, one in enumerate(fds):
    os.dup2(one.fileno(), 40 + number)
for number in range(count):
    os.dup2(40 + number, 3 + number)
    os.close(40 + number)
parent = os.getpid()
if os.fork() == 0:  # systemd keeps the sockets, also those that the server closes
    while os.getppid() == parent:
        time.sleep(0.1)
    os._exit(0)
os.environ["LISTEN_FDS"], os.environ["LISTEN_PID"] = str(count), str(os.getpid())
os.execv(sys.argv[3], sys.argv[3:])
PYTHON
for case in "1 2" "2 2" "2 1" "4 2"; do
  read -r sockets workers <<<"$case"
  : >activated # the one before must not be read as this one's
  python3 activate.py "$sockets" udp "$TSQ_BIN/tsq-server" --self-signed 127.0.0.1 --workers "$workers" >activated 2>&1 &
  server_pid=$!
  until grep -q '^Link' activated; do sleep 0.05; done
  port=$(sed -n 's/^Listening on 127\.0\.0\.1:\([0-9]*\)$/\1/p' activated)
  for _ in $(seq 12); do
    "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --resumption off >out || die "$(cat out activated)"
  done
  ((sockets >= workers)) || says activated "systemd has bound 1 sockets on an address, so there are 1 workers"
  ((sockets <= workers)) || says activated "Warning: systemd has bound $sockets sockets on 127.0.0.1:$port, of which $workers are used"
  kill "$server_pid"
  wait "$server_pid" || die "an activated server ended with $?: $(cat activated)"
  server_pid=
done
expect 1 python3 activate.py 1 tcp "$TSQ_BIN/tsq-server" --self-signed 127.0.0.1
says err "socket 3 from systemd cannot be used: it is no UDP socket; the socket unit needs ListenDatagram="
# Descriptors that are not there are no reason to listen elsewhere.
# shellcheck disable=SC2016 # of the inner shell
expect 1 timeout 5 bash -c 'LISTEN_PID=$$ LISTEN_FDS=3 exec "$0" --self-signed 127.0.0.1' "$TSQ_BIN/tsq-server" 3<&- 4<&- 5<&-
says err "Error: the sockets from systemd cannot be used: Bad file descriptor; "
