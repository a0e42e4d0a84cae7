# SPDX-License-Identifier: MIT
# Initial packets with valid encryption, which anybody can make, but arbitrary contents: the server continues to answer
# others, and keeps no state of them.
. "$TSQ_SOURCE/tests/programs/lib.sh"

count=100000
# Nothing keeps them off, so that each of them is read.
start_server --self-signed --listen 127.0.0.1:0 --retry never --max-handshakes 100000 --max-connections 200000
"$TSQ_TEST_BIN/hello_flood" "$port" "$count" >flood.out || die "the flood ended early: $(cat flood.out)"
[ "$(cat flood.out)" = "$count packets sent" ] || die "not all was sent: $(cat flood.out)"
# A table full of incomplete handshakes refuses others until they time out, after 5 s.
deadline=$((SECONDS + 20))
until "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem >out 2>err; do
  [ "$SECONDS" -lt "$deadline" ] || die "nobody is answered any more: $(cat out err)"
  sleep 0.2
done
stop_server
[ "$server_status" = 0 ] || die "the server ended with status $server_status: $(cat server.err)"
