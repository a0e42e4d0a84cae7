# SPDX-License-Identifier: MIT
# A flood of first packets, from as many ports as there are: new clients are served within their usual time, and the
# server keeps nothing.
. "$TSQ_SOURCE/tests/programs/lib.sh"

memory() { awk '/^VmHWM:/ {print $2}' "/proc/$server_pid/status"; }

start_server
before=$(memory)
"$TSQ_TEST_BIN/hello_flood" "$port" 40000 >flood.out &
flood=$!
served=0
asked=0
while kill -0 "$flood" 2>/dev/null && [ "$asked" -lt 40 ]; do
  asked=$((asked + 1))
  "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --timeout 2 >out 2>err && served=$((served + 1))
done
wait "$flood" || die "the flood ended early: $(cat flood.out)"
[ "$asked" -ge 5 ] || die "the flood was over before anybody could ask"
[ "$served" = "$asked" ] || die "only $served of $asked clients were served: $(cat out err)"
grown=$((($(memory) - before) / 1024))
# 256 handshakes under way at 100 KB each, and as much again for what the allocator keeps.
[ "$grown" -le 64 ] || die "the server took $grown MB more"
stop_server
grep -q 'retries: [1-9]' server.log || die "no Retry was asked for: $(cat server.log)"
