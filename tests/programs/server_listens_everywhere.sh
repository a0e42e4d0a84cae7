# SPDX-License-Identifier: MIT
# Without --listen the server listens on port 443 of every address, IPv4 and IPv6, and answers from the address of the
# request; on a computer without IPv6 it uses IPv4. In network namespaces, where the port is free.
. "$TSQ_SOURCE/tests/programs/lib.sh"

[ "$(id -u)" = 0 ] || skip "server_listens_everywhere: only root can make network namespaces"
if [ "${1:-}" = "" ]; then
  unshare --net bash "$0" with-ipv6
  exec unshare --net bash "$0" without-ipv6
fi

[ "$1" = with-ipv6 ] || echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6
ip link set lo up
# A second address: the answer must not come from the first one, which the system would choose.
ip address add 127.0.0.5/8 dev lo
start_server --self-signed 127.0.0.1,127.0.0.5,::1
expect 0 "$TSQ_BIN/tsq-client" 127.0.0.1 127.0.0.5 --ca tsq-selfsigned.pem
if [ "$1" = with-ipv6 ]; then
  says server.log "Listening on [::]:443"
  expect 0 "$TSQ_BIN/tsq-client" ::1 --ca tsq-selfsigned.pem
else
  expect 0 "$TSQ_BIN/tsq-client" 127.0.0.5 --ca tsq-selfsigned.pem
fi
says server.log "Link: tsq://"
stop_server
[ "$server_status" = 0 ] || die "the server ended with status $server_status"

# An address given in several ways is bound once, and no other address is bound.
listens_on() {
  local lines=$1
  shift
  start_server --self-signed "$@"
  [ "$(grep '^Listening on ' server.log)" = "$lines" ] || die "from $*: $(cat server.log)"
  [ "$(ss -Hlun | wc -l)" = "$(wc -l <<<"$lines")" ] || die "from $*: $(ss -lun)"
  stop_server
  [ "$server_status" = 0 ] || die "the server ended with status $server_status"
}
listens_on "Listening on 127.0.0.5:4433" --listen 127.0.0.5 --port 4433
listens_on "Listening on 127.0.0.5:4433" --listen 127.0.0.5:4433 --port 4433
listens_on "Listening on 127.0.0.5:4433" --host 127.0.0.5 --port 4433
listens_on "Listening on 127.0.0.5:4433" --host 127.0.0.5:4433
listens_on "Listening on 127.0.0.5:4433" --listen 127.0.0.5:4433 --listen '[::ffff:127.0.0.5]:4433'
listens_on "Listening on 0.0.0.0:4433" --listen 127.0.0.5:4433 --listen 0.0.0.0:4433
if [ "$1" = with-ipv6 ]; then
  listens_on "Listening on [::]:4433" --listen 0.0.0.0:4433 --listen '[::]:4433' --listen '[::1]:4433'
  listens_on "Listening on [::]:4433" --port 4433
  listens_on $'Listening on [::1]:4433\nListening on 127.0.0.5:4434' --listen ::1 --port 4433 --listen 127.0.0.5:4434
  listens_on $'Listening on [::1]:4433\nListening on 127.0.0.1:4433' --listen '[::1]:4433' --host 127.0.0.1 --port 4433
fi
start_server --self-signed localhost --listen localhost:4433
grep -q "^Listening on 127.0.0.1:4433" server.log || die "a name: $(cat server.log)"
expect 0 "$TSQ_BIN/tsq-client" localhost:4433 --ca tsq-selfsigned.pem
