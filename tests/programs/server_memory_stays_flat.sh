# SPDX-License-Identifier: MIT
# 100,000 exchanges on one connection, and 1,000 connections one after another, leave nothing behind in the server.
. "$TSQ_SOURCE/tests/programs/lib.sh"

memory() { awk '/^VmRSS:/ {print $2}' "/proc/$server_pid/status"; }

start_server
load() { expect 0 "$TSQ_BIN/tsq-load" --ca tsq-selfsigned.pem "127.0.0.1:$port" "$@"; }
# What the first of everything costs belongs to the start, and so do the closed connections that are remembered for a
# moment: about thirty at a time at this pace.
load --connections 1000 --exchanges 1
load --connections 1 --exchanges 1000 --transport stream
before=$(memory)
for transport in datagram stream; do
  load --connections 1 --exchanges 100000 --transport "$transport"
  cat out
done
load --connections 1000 --exchanges 1
cat out
after=$(memory)
echo "server memory: $before KB before, $after KB after"
# A leak of three bytes for each of 200,000 exchanges, or of 512 for each of 1,000 connections, would show; the pace of the
# machine, which decides how many connections are remembered at the same time, does not.
[ "$after" -le $((before + 500)) ] || die "the server grew by $((after - before)) KB"
stop_server
cat server.log
