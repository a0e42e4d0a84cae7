# SPDX-License-Identifier: MIT
# tsqd's metrics for Prometheus: the clock, and each server with its reach, its offset and its faults.
. "$TSQ_SOURCE/tests/programs/tsqd_lib.sh"

cat >scrape.py <<'PYTHON'
import sys, urllib.request
print(urllib.request.urlopen(sys.argv[1], timeout=5).read().decode(), end="")
PYTHON
# has REGEX: a line of the metrics, all of it.
has() {
  python3 scrape.py "$url" >metrics && grep -qxE "$1" metrics
}
# tells REGEX: before long; the metrics are of every second.
tells() { eventually 15 has "$1" || die "'$1' is not among the metrics: $(cat metrics)"; }
# between NAME LOW HIGH: the value of a metric without labels.
between() {
  awk -v name="$1" -v low="$2" -v high="$3" '$1 == name { found = $2 >= low && $2 <= high } END { exit !found }' metrics ||
    die "$1 is not from $2 to $3: $(cat metrics)"
}

start_shifted 0
right=("$link")
start_shifted 0
right+=("$link")
start_shifted 2000
wrong=$link
server_name() { sed 's,^tsq://,,; s,?.*,,' <<<"$1"; }
printf '%s\n' "servers = [\"${right[0]}\", \"${right[1]}\", \"$wrong\"]" 'poll = { shortest = 1, longest = 2 }' \
  "control = \"$PWD/tsqd.sock\"" 'metrics = "127.0.0.1:0"' 'watch = true' >tsqd.toml
start_tsqd --config tsqd.toml
url=$(sed -n 's/^Metrics on //p' tsqd.out)
[[ $url == http://127.0.0.1:*/metrics ]] || die "not on loopback: $url"
tells 'tsqd_synchronised 1'
between tsqd_offset_seconds -0.05 0.05
between tsqd_max_error_seconds 0.000001 0.1
tells "tsqd_server_falseticker\{server=\"$(server_name "$wrong")\"\} 1"
tells "tsqd_server_used\{server=\"$(server_name "$wrong")\"\} 0"
tells "tsqd_server_offset_seconds\{server=\"$(server_name "$wrong")\"\} (1\.9|2\.0)[0-9]*"
tells 'tsqd_servers\{status="falseticker"\} 1'
tells 'tsqd_servers\{status="unreachable"\} 0'
for one in "${right[@]}"; do
  tells "tsqd_server_falseticker\{server=\"$(server_name "$one")\"\} 0"
  tells "tsqd_server_used\{server=\"$(server_name "$one")\"\} 1"
  tells "tsqd_server_reach_ratio\{server=\"$(server_name "$one")\"\} 1"
  tells "tsqd_server_samples_total\{server=\"$(server_name "$one")\"\} [0-9]{2,}"
done
tells 'tsqd_mode\{mode="watch"\} 1'

# A server that has ended.
kill "${background[0]}"
tells "tsqd_server_reach_ratio\{server=\"$(server_name "${right[0]}")\"\} 0.[0-9]+"
tells "tsqd_server_failures_total\{server=\"$(server_name "${right[0]}")\"\} [1-9][0-9]*"
cp metrics watching

expect 1 timeout 5 "$tsqd" --config <(sed "s,^metrics.*,metrics = \"${url:7:-8}\",; s,tsqd.sock,other.sock," tsqd.toml)
says err "Error: cannot listen on ${url:7:-8} for metrics: another program uses this TCP port"
for mistake in 99999 nowhere:9124 ::1:9124; do
  expect 2 timeout 5 "$tsqd" --config <(echo "metrics = \"$mistake\"")
  says err "Metrics must be a TCP port of 127.0.0.1, or an IP address and a port, as 127.0.0.1:9464, not '$mistake'"
done
sed -i '/^metrics/d' tsqd.toml
kill -HUP "$tsqd_pid"
eventually 5 grep -q 'feed, shm, watch, control and metrics only change with a restart' tsqd.err
stop_tsqd
[ "$tsqd_status" = 0 ] || die "tsqd ended with status $tsqd_status"

# While it steers (a recording clock): the state of the clock.
tsqd=$TSQ_TEST_BIN/tsqd-recording
fresh_clock
printf '%s\n' "servers = [\"${right[1]}\"]" 'poll = { shortest = 1, longest = 2 }' "control = \"$PWD/tsqd.sock\"" \
  'metrics = "0"' "drift-file = \"$PWD/drift\"" >tsqd.toml
start_tsqd --config tsqd.toml
url=$(sed -n 's/^Metrics on //p' tsqd.out)
tells 'tsqd_last_update_timestamp_seconds [0-9.e+]+'
tells 'tsqd_refusal\{reason="no-answer"\} 0'
tells 'tsqd_steps_total 0'
between tsqd_frequency_ratio -0.1 0.1
between tsqd_skew_ratio 1e-12 1e-3
stop_tsqd

# Before the first update nothing is said of the offset; servers of one name are told apart.
printf '%s\n' 'servers = ["127.0.0.1:9"]' "control = \"$PWD/tsqd.sock\"" 'metrics = "0"' '[[server]]' \
  'address = "127.0.0.1:9"' 'transport = "stream"' >tsqd.toml
fresh_clock
start_tsqd --config tsqd.toml
url=$(sed -n 's/^Metrics on //p' tsqd.out)
cp metrics steering
tells 'tsqd_server_reach_ratio\{server="127.0.0.1:9"\} 0'
tells 'tsqd_server_reach_ratio\{server="127.0.0.1:9 #2"\} 0'
! grep -E '^tsqd_(offset|error|max_error)_seconds ' metrics || die "an offset that is not known"
[ -z "$(sed 's/ [^ ]*$//' metrics | sort | uniq -d)" ] || die "a series is there twice: $(cat metrics)"
stop_tsqd
mv steering metrics

# What alerts and dashboard name exists, and is all there is.
cat watching >>metrics
sed -nE 's/^# TYPE (tsqd_[a-z_]+) .*$/\1/p' metrics | sort -u >names
cat "$TSQ_SOURCE"/dist/tsqd/tsqd.{rules.yml,dashboard.json} | grep -oE '\btsqd_[a-z_]+' | sort -u >used
[ "$(cat names)" = "$(cat used)" ] || die "served and used differ: $(diff names used)"
if command -v promtool >/dev/null; then
  promtool check rules "$TSQ_SOURCE/dist/tsqd/tsqd.rules.yml" >promtool.log 2>&1 || die "$(cat promtool.log)"
  complaints=$(promtool check metrics 2>&1 <watching || true)
  [[ $complaints != *tsqd_* ]] || die "promtool: $complaints"
  cp "$TSQ_SOURCE/dist/tsqd/tsqd.rules.yml" rules.yml
  cat >rules_test.yml <<'YAML'
rule_files: [rules.yml]
tests:
  - interval: 1m
    input_series:
      - {series: 'tsqd_synchronised{instance="a"}', values: '0x20'}
      - {series: 'tsqd_synchronised{instance="b"}', values: '1x20'}
      - {series: 'tsqd_server_falseticker{instance="b",server="liar"}', values: '1x40'}
      - {series: 'tsqd_server_falseticker{instance="b",server="honest"}', values: '0x40'}
    alert_rule_test:
      - eval_time: 15m
        alertname: TsqdNotSynchronised
        exp_alerts:
          - exp_labels: {instance: a, severity: critical}
            exp_annotations: {summary: "The clock of a is not synchronised"}
      - eval_time: 35m
        alertname: TsqdFalseticker
        exp_alerts:
          - exp_labels: {instance: b, server: liar, severity: warning}
            exp_annotations: {summary: "liar contradicts the other servers of b"}
      - {eval_time: 15m, alertname: TsqdStepped, exp_alerts: []}
YAML
  promtool test rules rules_test.yml >promtool.log 2>&1 || die "$(cat promtool.log)"
else
  echo "tsqd_serves_metrics: promtool is not installed, so the alert rules' syntax is not checked"
fi
