# SPDX-License-Identifier: MIT
# tsq-log-stats on the logs of our own server and of TSQ 0.1, from files and pipes.
. "$TSQ_SOURCE/tests/programs/lib.sh"
stats=$TSQ_BIN/tsq-log-stats

start_server --self-signed 127.0.0.1 --listen 127.0.0.1:0 --access-log access.log
for transport in datagram datagram stream; do
  "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --interval 0 --count 4 --transport $transport >out || die "$(cat out)"
done
stop_server
expect 0 "$stats" --json access.log
json 'd["lines"] == 3 and d["other_lines"] == 0 and d["requests"] == d["successful"] == 12 and d["failed"] == 0'
json 'd["by_protocol"]["datagram"]["requests"] == 8 and d["by_protocol"]["stream"]["requests"] == 4'
json 'd["clients"] == {"unique": 1, "unique_is_exact": True, "top": [{"client": "127.0.0.1", "requests": 12}], "top_is_low_by_at_most": 0}'
json '0 < d["processing_ms"]["p50"] <= d["processing_ms"]["p95"] <= d["processing_ms"]["max"] < 100'
json 'd["session_ms"]["count"] == 3 and sum(h["requests"] for h in d["by_hour"]) == 12'

# 100 lines of TSQ 0.1: processing times of 0.001 to 0.100 ms, every tenth request failed; journalctl puts a prefix
# before each.
for i in $(seq 100); do
  printf 'Nov %02d 18:30:45 host tsq[7]: [TSQ-LOG] 2025-11-%02d %02d:30:45.123 UTC client=198.51.100.%d protocol=' \
    $((i % 2 + 7)) $((i % 2 + 7)) $((i % 4)) $((i % 20))
  if [ $((i % 10)) = 0 ]; then
    echo 'stream status=FAILED error="Invalid request" processing_time=N/A'
  else
    printf 'datagram status=SUCCESS processing_time=%d.%03dms\n' 0 "$i"
  fi
done >old.log
{ cat old.log; echo "-- Boot 5 --"; } | expect 0 "$stats" --json --top 3
json 'd["lines"] == 100 and d["other_lines"] == 1 and d["successful"] == 90 and d["success_percent"] == 90'
json 'd["errors"] == [{"error": "Invalid request", "requests": 10}] and d["by_protocol"]["stream"]["successful"] == 0'
json 'd["clients"]["unique"] == 20 and len(d["clients"]["top"]) == 3'
json 'd["processing_ms"] == {"count": 90, "p50": 0.05, "p95": 0.096, "p99": 0.099, "max": 0.099} or d["processing_ms"]'
json '[(e["day"], e["requests"]) for e in d["by_day"]] == [("2025-11-07", 50), ("2025-11-08", 50)]'
json '[h["requests"] for h in d["by_hour"]][:5] == [25, 25, 25, 25, 0] and d["session_ms"] is None'
expect 0 "$stats" --json --since 2025-11-08 old.log
json 'd["lines"] == 50 and d["lines_before_since"] == 50 and d["first_day"] == "2025-11-08"'
expect 0 "$stats" --json --since 1d old.log access.log
json 'd["lines"] == 3 and d["lines_before_since"] == 100'
expect 0 "$stats" old.log - <access.log
grep -qE '^Requests +112   91\.07 % successful$' out || die "odd text: $(cat out)"
says out '  Invalid request                                   10'

# More days than are kept one by one.
python3 -c '
import datetime
for day in range(4500):
    date = datetime.date(2014, 1, 1) + datetime.timedelta(days=day)
    print(f"[TSQ-LOG] {date} 18:30:45.123 UTC client=192.0.2.1 protocol=datagram status=SUCCESS processing_time=0.048ms")
' >long.log
expect 0 "$stats" --json long.log
json 'd["requests"] == 4500 and sum(e["requests"] for e in d["by_day"]) == 4000 and d["requests_before_by_day"] == 500'
expect 0 "$stats" long.log
grep -qE '^  before +500  of earlier days$' out || die "what is left out is not said"

# A log is written by strangers: nothing of it controls the terminal or breaks the JSON.
printf '[TSQ-LOG] 2025-11-07 18:30:47.789 UTC client=\033[2J protocol=datagram status=FAILED error="\033]0;x\007\xff" processing_time=N/A\n' >odd.log
expect 0 "$stats" odd.log
! grep -q $'\033' out || die "a control character came through"
expect 0 "$stats" --json odd.log
json 'd["failed"] == 1'
head -c 3000000 /dev/urandom >noise
expect 0 "$stats" --json noise
json 'd["lines"] == 0 and d["requests"] == 0 and d["processing_ms"] is None'
expect 0 "$stats" --json /dev/null
json 'd["other_lines"] == 0'

expect 1 "$stats" missing.log
says_only err 'Error: cannot read missing.log: No such file or directory'
expect 1 "$stats" .
says_only err 'Error: cannot read .: Is a directory'
gzip -k old.log
expect 1 "$stats" access.log old.log.gz
says_only err 'Error: cannot read old.log.gz: it is compressed: use zcat FILE | tsq-log-stats'
expect 1 "$stats" <old.log.gz
zcat old.log.gz | expect 0 "$stats" --json
json 'd["lines"] == 100'
expect 2 "$stats" --since soon old.log
says err "24h or 7d, not 'soon'"
expect 2 "$stats" --top many old.log
says err "--top takes a whole number from 0 to 10000, not 'many'"
