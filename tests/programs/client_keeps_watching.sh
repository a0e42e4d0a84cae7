# SPDX-License-Identifier: MIT
# tsq-client --watch without a terminal: a line for each answer or failure, until SIGINT.
. "$TSQ_SOURCE/tests/programs/lib.sh"

# watch_until LINES OPTIONS...: runs until this many lines were printed, then SIGINT; the lines are in out.
watch_until() {
  local wanted=$1 status=0
  shift
  mkfifo watch.out
  "$TSQ_BIN/tsq-client" --watch --interval 0.05 --ca tsq-selfsigned.pem "$@" >watch.out &
  local pid=$!
  exec 4<watch.out
  rm watch.out
  : >out
  local line
  while [ "$(wc -l <out)" -lt "$wanted" ] && IFS= read -r line <&4; do
    echo "$line" >>out
  done
  kill -INT "$pid"
  cat <&4 >/dev/null
  wait "$pid" || status=$?
  [ "$status" = 0 ] || die "stopped with status $status"
}

start_server
watch_until 6 "127.0.0.1:$port"
[ "$(grep -c "^127.0.0.1:$port  .*  selected  Your clock " out)" = 6 ] || die "odd lines: $(cat out)"
says out "too few to outvote a liar"

watch_until 12 "127.0.0.1:$port" "localhost:$port" 127.0.0.1:9 --json
python3 - <<'PYTHON' || die "see above: $(cat out)"
import json
lines = [json.loads(line) for line in open("out")]
dead = [line for line in lines if line["server"] == "127.0.0.1:9"]
alive = [line for line in lines if line["server"] != "127.0.0.1:9"]
assert dead and alive, lines
assert all(line["status"] == "unreachable" and line["reach"] == 0 and line["offset_ns"] is None for line in dead), dead
assert "nothing listens" in dead[0]["reason"], dead
# A busy machine may spoil a single exchange.
assert any(line["reach"] & 1 for line in alive) and alive[-1]["combined"]["servers_used"] >= 1, alive
assert alive[-1]["combined"]["unverified"] is True, alive
PYTHON

expect 2 "$TSQ_BIN/tsq-client" --watch --interval 0 localhost
says_only err "Error: Interval must be at least 0.05 seconds with --watch"
