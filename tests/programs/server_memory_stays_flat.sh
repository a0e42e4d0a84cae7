# SPDX-License-Identifier: MIT
# The server's memory does not grow after 20,000 exchanges on one connection, and 1,000 connections one after another.
. "$TSQ_SOURCE/tests/programs/lib.sh"

memory() { awk '/^VmRSS:/ {print $2}' "/proc/$server_pid/status"; }

start_server --self-signed --listen 127.0.0.1:0 "${unlimited[@]}"
load() { expect 0 "$TSQ_BIN/tsq-load" --ca tsq-selfsigned.pem "127.0.0.1:$port" "$@"; }

# flat OPTIONS...: repeats this load; memory must not grow. The first run allocates caches, and the number of connections
# in their closing period varies with the speed of the machine, so two runs may grow: it may become faster twice. A leak
# grows with every repetition.
repetitions=5
flat() {
  local before after grown=0
  load "$@"
  for ((i = 0; i < repetitions; i++)); do
    before=$(memory)
    load "$@"
    after=$(memory)
    echo "server memory: $before KB before, $after KB after: $(cat out)"
    # Three bytes for each of 20,000 exchanges, or 64 for each of 1,000 connections.
    [ "$after" -le $((before + 64)) ] || grown=$((grown + 1))
  done
  [ "$grown" -le 2 ] || die "the server grew in $grown of $repetitions times: tsq-load $*"
}

load --connections 100 --exchanges 20
flat --connections 1 --exchanges 20000
flat --connections 1 --exchanges 20000 --transport stream
flat --connections 1000 --exchanges 1
stop_server
cat server.log
