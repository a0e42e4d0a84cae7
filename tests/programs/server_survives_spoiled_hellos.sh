# SPDX-License-Identifier: MIT
# First packets that are properly encrypted, as anybody can make them, but with anything inside: the server goes on
# answering others, and keeps nothing of them.
. "$TSQ_SOURCE/tests/programs/lib.sh"

count=100000
# Nothing keeps them off, so that each of them is read.
start_server --self-signed --listen 127.0.0.1:0 --retry never --max-handshakes 100000 --max-connections 200000
"$TSQ_TEST_BIN/hello_flood" "$port" "$count" >flood.out || die "the flood ended early: $(cat flood.out)"
[ "$(cat flood.out)" = "$count packets sent" ] || die "not all was sent: $(cat flood.out)"
# A table full of half-open connections refuses others until these are given up, after 5 s.
deadline=$((SECONDS + 20))
until "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem >out 2>err; do
  [ "$SECONDS" -lt "$deadline" ] || die "nobody is answered any more: $(cat out err)"
  sleep 0.2
done
stop_server
[ "$server_status" = 0 ] || die "the server ended with status $server_status: $(cat server.err)"
