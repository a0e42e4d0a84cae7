# SPDX-License-Identifier: MIT
# When the computer's addresses change, --watch measures a burst at once, and only once. Other changes have no effect. In
# a network namespace.
. "$TSQ_SOURCE/tests/programs/lib.sh"

[ "$(id -u)" = 0 ] || skip "client_notices_network_changes: only root can make network namespaces"
if [ "${1:-}" = "" ]; then
  exec unshare --net bash "$0" inside
fi

ip link set lo up
start_server
mkfifo watch.out
# A poll interval of an hour: without the change there would be only the first burst.
"$TSQ_BIN/tsq-client" --watch --interval 3600 --count 1 --ca tsq-selfsigned.pem "127.0.0.1:$port" >watch.out &
client_pid=$!
exec 4<watch.out
rm watch.out
IFS= read -r line <&4
case $line in *selected*) ;; *) die "first line: $line" ;; esac

# measured_after WHAT: one line within 20 s, and no other within 3 s.
measured_after() {
  IFS= read -r -t 20 line <&4 || die "nothing was measured after $1"
  case $line in *selected*) ;; *) die "after $1: $line" ;; esac
  not_measured_after "the measurement after $1"
}
not_measured_after() { ! IFS= read -r -t 3 line <&4 || die "measured after $1: $line"; }

# Frequent changes by virtual machines and routers.
ip route add 198.51.100.9/32 dev lo
ip route add 198.51.100.128/25 dev lo
ip route del 198.51.100.9/32 dev lo
not_measured_after "a route to one host came and went"
ip address change 127.0.0.1/8 dev lo valid_lft 1000 preferred_lft 1000
not_measured_after "the lifetime of an address was renewed"

# Several addresses at once, as when the computer joins a network.
for number in 7 8 9; do
  ip address add "127.0.0.$number/8" dev lo
  sleep 0.2
done
measured_after "three addresses came"
ip route add default dev lo
measured_after "a default route came"
ip address del 127.0.0.9/8 dev lo
measured_after "an address went"

kill -INT "$client_pid"
wait "$client_pid" || die "stopped with a failure"
