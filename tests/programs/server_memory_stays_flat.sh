# SPDX-License-Identifier: MIT
# 100,000 exchanges on one connection, and 1,000 connections one after another, leave nothing behind in the server.
. "$TSQ_SOURCE/tests/programs/lib.sh"

memory() { awk '/^VmRSS:/ {print $2}' "/proc/$server_pid/status"; }

start_server
load() { expect 0 "$TSQ_BIN/tsq-load" --ca tsq-selfsigned.pem "127.0.0.1:$port" "$@"; }
# What the first of everything costs belongs to the start.
load --connections 50 --exchanges 10
before=$(memory)
for transport in datagram stream; do
  load --connections 1 --exchanges 100000 --transport "$transport"
  cat out
done
load --connections 1000 --exchanges 1
cat out
after=$(memory)
echo "server memory: $before KB before, $after KB after"
# A leak of one byte for each of 200,000 exchanges, or of 1 KB for each connection, would show.
[ "$after" -le $((before + 200)) ] || die "the server grew by $((after - before)) KB"
stop_server
cat server.log
