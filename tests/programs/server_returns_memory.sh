# SPDX-License-Identifier: MIT
# 1,500 connections at the same time take little memory, and it is returned to the system when they have gone.
. "$TSQ_SOURCE/tests/programs/lib.sh"

memory() { awk '/^VmRSS:/ {print $2}' "/proc/$server_pid/status"; }

start_server --self-signed --listen 127.0.0.1:0 "${unlimited[@]}"
expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem
rest=$(memory)
crowd=1500
"$TSQ_TEST_BIN/greedy_client" 127.0.0.1 "$port" $crowd 8 1 >crowd.out &
sleep 7
busy=$(memory)
wait $!
each=$(((busy - rest) / crowd))
echo "$crowd connections: $each KB each: $(cat crowd.out)"
[ "$each" -ge 10 ] || die "there was no crowd: $(cat crowd.out)"
[ "$each" -le 36 ] || die "a connection takes $each KB"
for _ in $(seq 45); do
  kept=$(($(memory) - rest))
  [ $((5 * kept)) -gt $((busy - rest)) ] || break
  sleep 1
done
echo "kept after they have gone: $kept of $((busy - rest)) KB"
[ $((5 * kept)) -le $((busy - rest)) ] || die "the server keeps $kept KB of $((busy - rest)) KB"

stop_server
