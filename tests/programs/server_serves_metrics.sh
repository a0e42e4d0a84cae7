# SPDX-License-Identifier: MIT
# Metrics for Prometheus: on loopback, true, and without effect on answers, however many ask for them.
. "$TSQ_SOURCE/tests/programs/lib.sh"

cat >scrape.py <<'PYTHON'
import sys, urllib.request
print(urllib.request.urlopen(sys.argv[1], timeout=5).read().decode(), end="")
PYTHON
scrape() { python3 scrape.py "$url" >metrics; }
# until_metric LINE: in the output within ten seconds; it is published once a second.
until_metric() {
  for _ in $(seq 50); do
    scrape
    ! grep -qxF "$1" metrics || return 0
    sleep 0.2
  done
  die "'$1' is not among the metrics: $(cat metrics)"
}

start_server --self-signed 127.0.0.1 --listen 127.0.0.1:0 --metrics 0 --request-rate 1000 --access-log access.log
url=$(sed -n 's/^Metrics on //p' server.log)
[[ $url == http://127.0.0.1:*/metrics ]] || die "not on loopback: $url"
ask() { "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --interval 0 "$@" >out 2>err; }
ask --count 5 || die "$(cat out err)"
ask --count 3 --transport stream || die "$(cat out err)"
until_metric 'tsq_server_answers_total{transport="datagram"} 5'
until_metric 'tsq_server_answers_total{transport="stream"} 3'
until_metric 'tsq_server_processing_seconds_count 8'
until_metric 'tsq_server_processing_seconds_bucket{le="+Inf"} 8'
until_metric 'tsq_server_limit{limit="request-rate"} 1000'
until_metric 'tsq_server_kernel_drops_total{worker="0"} 0'
until_metric 'tsq_server_build_info{version="0.1.0"} 1'
until_metric 'tsq_server_connections{worker="0"} 0'
grep -qE '^tsq_server_certificate_expiry_timestamp_seconds [0-9.e+]+$' metrics || die "no end of the certificate"

# What alerts and dashboard name exists.
sed -nE 's/^# TYPE (tsq_server_[a-z_]+) (.*)$/\1 \2/p' metrics >types
sed -E 's/ .*//; p; s/$/_bucket/' types | sort -u >names
cat "$TSQ_SOURCE"/dist/server/tsq-server.{rules.yml,dashboard.json} | grep -oE 'tsq_server_[a-z_]+' | sort -u >used
unknown=$(comm -13 names used)
[ -z "$unknown" ] || die "alerts or dashboard use what is not served: $unknown"
unused=$(comm -13 <(sed 's/_bucket$//' used | sort -u) <(cut -d' ' -f1 types | sort -u) | grep -vE 'packets_total|connections_accepted|kernel_receive' || true)
[ -z "$unused" ] || die "nobody looks at: $unused"
python3 -c 'import json,sys; d=json.load(open(sys.argv[1])); assert len(d["panels"]) == 12' \
  "$TSQ_SOURCE/dist/server/tsq-server.dashboard.json"
# The rules find the servers of the documents' scrape configuration.
for rules in server/tsq-server tsqd/tsqd; do
  job=$(sed -n 's/.*up{job="\([^"]*\)"}.*/\1/p' "$TSQ_SOURCE/dist/$rules.rules.yml")
  grep -q "job_name: $job\b" "$TSQ_SOURCE/dist/doc/administrators-guide.md" || die "the guide has no job named $job"
done
others=$(grep -oE 'job_name: [a-z-]+' "$TSQ_SOURCE/dist/doc/administrators-guide.md" | grep -vxE 'job_name: (tsq-server|tsqd)' || true)
[ -z "$others" ] || die "no rule asks for the guide's $others"
if command -v promtool >/dev/null; then
  promtool check rules "$TSQ_SOURCE/dist/server/tsq-server.rules.yml" >promtool.log 2>&1 || die "$(cat promtool.log)"
  complaints=$(promtool check metrics 2>&1 <./metrics || true)
  [[ $complaints != *tsq_* ]] || die "promtool: $complaints"
  cp "$TSQ_SOURCE/dist/server/tsq-server.rules.yml" rules.yml
  cat >rules_test.yml <<'YAML'
rule_files: [rules.yml]
tests:
  - interval: 1m
    input_series:
      - {series: 'tsq_server_clock_synchronised{instance="a"}', values: '0x20'}
      - {series: 'tsq_server_clock_synchronised{instance="b"}', values: '1x20'}
      - {series: 'tsq_server_build_info{instance="a"}', values: '1x20'}
      - {series: 'tsq_server_build_info{instance="c"}', values: '1x20'}
      - {series: 'tsq_server_connections{instance="a",worker="0"}', values: '95x20'}
      - {series: 'tsq_server_limit{instance="a",limit="connections"}', values: '100x20'}
      - {series: 'tsq_server_access_log_lines_lost_total{instance="a"}', values: '0 0 0 0 0 5x15'}
    alert_rule_test:
      - eval_time: 15m
        alertname: TsqClockNotSynchronised
        exp_alerts:
          - exp_labels: {instance: a, severity: critical}
            exp_annotations: {summary: "The clock of a is not synchronised, so clients do not use it"}
      - eval_time: 15m
        alertname: TsqClockUnknown
        exp_alerts:
          - exp_labels: {instance: c, severity: warning}
            exp_annotations: {summary: "tsq-server on c cannot read the kernel's state of its clock: see its journal"}
      - eval_time: 15m
        alertname: TsqTableFull
        exp_alerts:
          - exp_labels: {instance: a, severity: warning}
            exp_annotations: {summary: "a has 95 connections, nearly as many as --max-connections allows"}
      - {eval_time: 3m, alertname: TsqAccessLogLost, exp_alerts: []}
      - {eval_time: 15m, alertname: TsqCertificateEnds, exp_alerts: []}
YAML
  promtool test rules rules_test.yml >promtool.log 2>&1 || die "$(cat promtool.log)"
else
  echo "server_serves_metrics: promtool is not installed, so the alert rules' syntax is not checked"
fi

# Fifty that scrape all the time, and twenty that never finish their request.
cat >crowd.py <<'PYTHON'
import socket, sys, threading, time, urllib.request
url = sys.argv[1]
host, port = url.split("/")[2].split(":")
slow = [socket.create_connection((host, int(port))) for _ in range(20)]
for one in slow:
    one.send(b"GET /met")
served = []
def scrape():
    end = time.monotonic() + 4
    while time.monotonic() < end:
        try:
            served.append(len(urllib.request.urlopen(url, timeout=2).read()))
        except OSError:
            pass
threads = [threading.Thread(target=scrape) for _ in range(50)]
for one in threads: one.start()
for one in threads: one.join()
PYTHON
python3 crowd.py "$url" &
crowd=$!
sleep 0.5
asked=0
while kill -0 "$crowd" 2>/dev/null && [ "$asked" -lt 300 ]; do
  ask --count 8 --timeout 1 || die "scrapes cost answers: $(cat out err)"
  asked=$((asked + 8))
done
wait "$crowd"
[ "$asked" -ge 40 ] || die "only $asked requests were made"
until_metric "tsq_server_answers_total{transport=\"datagram\"} $((asked + 5))"

expect 1 timeout 5 "$TSQ_BIN/tsq-server" --self-signed --listen 127.0.0.1:0 --metrics "${url:7:-8}"
says err "Error: cannot listen on ${url:7:-8} for metrics: another program uses this TCP port"
expect 1 timeout 5 "$TSQ_BIN/tsq-server" --self-signed --listen 127.0.0.1:0 --metrics 192.0.2.1:9464
says_only err "Error: cannot listen on 192.0.2.1:9464 for metrics: Cannot assign requested address"
# Not every build of the web server library has IPv6, and not every computer.
timeout 2 "$TSQ_BIN/tsq-server" --self-signed --listen 127.0.0.1:0 --metrics '[::1]:0' >out 2>err || true
grep -q '^Metrics on http://\[::1\]:' out || grep -qE 'has no IPv6; give an IPv4|assign requested|not supported' err ||
  die "IPv6: $(cat out err)"
for wrong in 99999 nowhere:9464 ::1:9464 127.0.0.1: x; do
  expect 2 timeout 5 "$TSQ_BIN/tsq-server" --self-signed --metrics "$wrong"
  says err "as 127.0.0.1:9464, not '$wrong'"
done
stop_server
[ "$server_status" = 0 ] || die "the server ended with $server_status"
