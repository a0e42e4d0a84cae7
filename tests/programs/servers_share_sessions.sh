# SPDX-License-Identifier: MIT
# Two servers with one name, certificate and file of session secrets, behind a balancer: the kernel's equal-cost routes. A
# client resumes its sessions at either of them, without a Retry, also when the secret is rotated; when one server dies,
# its clients reconnect to the other. In network namespaces.
. "$TSQ_SOURCE/tests/programs/lib.sh"

if [ "${1:-}" != inside ]; then
  unshare --net true 2>/dev/null || skip "servers_share_sessions: needs root for network namespaces"
  exec unshare --net bash "$0" inside
fi

# member NAME NUMBER: a namespace at 192.168.NUMBER.2, whose router is this one.
declare -A space pid
member() {
  unshare --net sleep 200 &
  space[$1]=$!
  until [ "$(readlink "/proc/${space[$1]}/ns/net")" != "$(readlink /proc/self/ns/net)" ]; do sleep 0.02; done
  ip link add "s$2" type veth peer name "p$2"
  ip link set "p$2" netns "${space[$1]}"
  ip address add "192.168.$2.1/24" dev "s$2"
  ip link set "s$2" up
  within "$1" ip address add "192.168.$2.2/24" dev "p$2"
  within "$1" ip link set lo up
  within "$1" ip link set "p$2" up
  within "$1" ip route add default via "192.168.$2.1"
}
within() {
  local name=$1
  shift
  nsenter --target "${space[$name]}" --net "$@"
}
# start NAME COMMAND...: in the background; sets started.
start() {
  local name=$1
  shift
  nsenter --target "${space[$name]}" --net "$@" &
  started=$!
}
end() { kill -9 "${space[@]}" "${pid[@]}" 2>/dev/null || true; }
trap end EXIT

# Each server has the shared address. The balancer selects by a hash of addresses and ports.
shared=192.168.99.1
ip link set lo up
member client 71
member a 72
member b 73
echo 1 >/proc/sys/net/ipv4/ip_forward
echo 1 >/proc/sys/net/ipv4/fib_multipath_hash_policy
ip route add $shared nexthop via 192.168.72.2 nexthop via 192.168.73.2

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tls.key -out tls.pem -days 30 \
  -subj /CN=time.test -addext "subjectAltName=IP:$shared" 2>/dev/null
chmod 600 tls.key
"$TSQ_BIN/tsq-keygen" --session-secret secrets >out
for name in a b; do
  within $name ip address add $shared/32 dev lo
  start $name "$TSQ_BIN/tsq-server" --cert tls.pem --key tls.key --session-secret secrets --listen $shared:443 \
    --retry always --stratum 2 >"$name.log" 2>&1
  pid[$name]=$started
  for _ in $(seq 250); do ! grep -q '^Link: ' "$name.log" || break; sleep 0.02; done
  says "$name.log" "Link: "
done

# ask TIMES: each run comes from another port. Its session has to be resumed, after the very first.
sessions=
ask() {
  local run
  for run in $(seq "$1"); do
    within client "$TSQ_BIN/tsq-client" $shared --ca tls.pem --count 2 --json >out 2>err || die "run $run: $(cat out err)"
    sessions+="$(python3 -c 'import json; print(json.load(open("out"))["servers"][0]["session"])') "
  done
}
counter() { sed -n "s/.*$2: \([0-9]*\)[;.].*/\1/p" "$1.log" | tail -n 1; }
answered() { sed -n 's/.*nswered \([0-9]*\) datagram.*/\1/p' "$1.log" | tail -n 1; }
counters() { # of both servers
  local name
  for name in a b; do kill -USR1 "${pid[$name]}"; done
  sleep 0.3
  for name in a b; do says "$name.log" "So far answered"; done
}

ask 20
[ "${sessions#full }" != "$sessions" ] || die "the first session was no full one: $sessions"
[[ "${sessions#full }" != *full* ]] || die "a server did not resume the session of the other: $sessions"
counters
for name in a b; do
  [ "$(counter $name 'resumed sessions')" -ge 2 ] || die "server $name had no share: $(cat $name.log)"
done
retries=$(($(counter a retries) + $(counter b retries)))
[ "$retries" = 1 ] || die "address tokens of one server were not accepted at the other: $retries Retries"

# The rotation reaches one server before the other, and both are reloaded.
"$TSQ_BIN/tsq-keygen" --session-secret --rotate --valid-from "$(date -u -d '+2 seconds' +%Y-%m-%dT%H:%M:%SZ)" secrets >out
[ "$(grep -c '^2' secrets)" = 2 ] || die "rotation: $(cat secrets)"
kill -HUP "${pid[a]}"
for _ in $(seq 250); do ! grep -q '^Reloaded' a.log || break; sleep 0.02; done
sessions=
ask 4
kill -HUP "${pid[b]}"
for _ in $(seq 250); do ! grep -q '^Reloaded' b.log || break; sleep 0.02; done
sleep 2
ask 12
[[ "$sessions" != *full* ]] || die "the rotation lost sessions: $sessions"
counters
[ $(($(counter a retries) + $(counter b retries))) = "$retries" ] || die "the rotation lost address tokens"

# One server dies, and the balancer notices a second later.
for number in $(seq 12); do
  start client "$TSQ_BIN/tsq-client" $shared --ca tls.pem --watch --interval 1 --json >"watch$number" 2>&1
  pid[watch$number]=$started
done
for number in $(seq 12); do
  for _ in $(seq 250); do [ "$(wc -l <"watch$number")" -lt 2 ] || break; sleep 0.02; done
done
before=$(answered a)
sleep 4
counters
served=$(($(answered a) - before))
[ "$served" -ge 4 ] || die "server a had no share of the clients: $served answers"
kill -9 "${pid[a]}"
sleep 1
ip route replace $shared via 192.168.73.2
dead=$(date +%s)
sleep 8
for number in $(seq 12); do kill "${pid[watch$number]}"; done
python3 - "$dead" <<'PYTHON' || die "clients lost more than a reconnect"
import json, sys
dead, lost = float(sys.argv[1]), 0
for number in range(1, 13):
    lines = [json.loads(line) for line in open(f"watch{number}")]
    failures = sum(bool(line.get("error")) for line in lines)
    after = sum(line["time"] > (dead + 4) * 1e9 and not line.get("error") for line in lines)
    if failures > 1 or not after:
        lost += 1
        print(f"client {number}: {failures} failures, {after} answers later:", *lines, sep="\n")
sys.exit(lost)
PYTHON
