# SPDX-License-Identifier: MIT
# When the computer's addresses change, --watch does not wait for its next poll: it measures at once. In a network namespace.
. "$TSQ_SOURCE/tests/programs/lib.sh"

[ "$(id -u)" = 0 ] || skip "client_notices_network_changes: only root can make network namespaces"
if [ "${1:-}" = "" ]; then
  exec unshare --net bash "$0" inside
fi

ip link set lo up
start_server
mkfifo watch.out
# An hour between polls: without the change there would be nothing but the first burst.
"$TSQ_BIN/tsq-client" --watch --interval 3600 --count 1 --ca tsq-selfsigned.pem "127.0.0.1:$port" >watch.out &
client_pid=$!
exec 4<watch.out
rm watch.out
IFS= read -r line <&4
case $line in *selected*) ;; *) die "first line: $line" ;; esac
# A second address, as when the computer joins a network.
ip address add 127.0.0.9/8 dev lo
IFS= read -r -t 20 line <&4 || die "nothing was measured after the change"
case $line in *selected*) ;; *) die "second line: $line" ;; esac
kill -INT "$client_pid"
wait "$client_pid" || die "stopped with a failure"
