# SPDX-License-Identifier: MIT
# 100,000 exchanges on one connection, and 1,000 connections one after another, leave nothing behind in the server.
. "$TSQ_SOURCE/tests/programs/lib.sh"

memory() { awk '/^VmRSS:/ {print $2}' "/proc/$server_pid/status"; }

start_server
load() { expect 0 "$TSQ_BIN/tsq-load" --ca tsq-selfsigned.pem "127.0.0.1:$port" "$@"; }

# flat OPTIONS...: this load, once more, leaves the server as it was. What the first of everything costs is paid by the
# first time, and how many closed connections are remembered at once varies with the machine's pace: a leak grows with
# every repetition, anything else does not.
flat() {
  local before after
  for _ in {1..4}; do
    before=$(memory)
    load "$@"
    after=$(memory)
    echo "server memory: $before KB before, $after KB after: $(cat out)"
    # A byte for each of 100,000 exchanges, or a hundred for each of 1,000 connections.
    [ "$after" -gt $((before + 100)) ] || return 0
  done
  die "the server grows with every load: tsq-load $*"
}

load --connections 100 --exchanges 20
flat --connections 1 --exchanges 100000
flat --connections 1 --exchanges 100000 --transport stream
flat --connections 1000 --exchanges 1
stop_server
cat server.log
