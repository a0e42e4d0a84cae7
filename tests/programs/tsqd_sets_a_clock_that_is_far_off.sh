# SPDX-License-Identifier: MIT
# A clock that has lost its battery: tsqd sets it only if allow-invalid-dates is set, and by enough servers. Only a
# recording clock is ever set.
. "$TSQ_SOURCE/tests/programs/tsqd_lib.sh"

tsqd=$TSQ_TEST_BIN/tsqd-recording
symbols=$(nm "$tsqd")
grep -q ' T clock_adjtime$' <<<"$symbols" || die "$tsqd would set the real clock"

start_shifted 0
first=${link#tsq://}
mv tsq-selfsigned.pem ca.pem
start_shifted 0
second=${link#tsq://}
cat tsq-selfsigned.pem >>ca.pem
# Different names and keys: two witnesses.
one=${first%%\?*}
port=${second%%\?*}
other=localhost:${port##*:}

settings() { printf '%s\n' "servers = [$1]" "ca = \"$PWD/ca.pem\"" 'poll = { shortest = 1, longest = 1 }' 'timeout = 1' \
  "control = \"$PWD/tsqd.sock\"" "${@:2}" >tsqd.toml; }
ctl() { timeout 5 "$TSQ_BIN/tsqctl" --control "$PWD/tsqd.sock" "$@"; }
steps() { grep -c 'modes=8448 ' recording/calls || true; }
TSQ_RECORDING_AHEAD=$(($(date -ud 1970-01-02 +%s) - $(date +%s)))
export TSQ_RECORDING_AHEAD

# Without permission nothing is done, and the journal says what could be.
settings "\"$one\", \"$other\""
fresh_clock
start_tsqd --config tsqd.toml
eventually 20 grep -q 'its certificate is not valid yet' tsqd.err
sleep 2
[ "$(steps)" = 0 ] || die "steps: $(cat recording/calls)"
stop_tsqd

# One server is not enough without dates.
settings "\"$one\"" 'allow-invalid-dates = true'
fresh_clock
start_tsqd --config tsqd.toml
eventually 20 grep -q 'Warning: the clock is not set. Without dates one server is not enough to be believed' tsqd.err
[ "$(steps)" = 0 ] || die "steps: $(cat recording/calls)"
stop_tsqd

# A server that is offline is not asked.
settings "\"$one\", \"$other\"" 'allow-invalid-dates = true'
fresh_clock
start_tsqd --config tsqd.toml
ctl offline "$other"
eventually 20 grep -q 'Warning: the clock is not set. Without dates one server is not enough to be believed' tsqd.err
[ "$(steps)" = 0 ] || die "steps: $(cat recording/calls)"
stop_tsqd

# While a server keeps the attempt waiting, tsqctl is answered, and SIGTERM ends it.
cat >silent.py <<'PYTHON'
import socket, time
silent = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
silent.bind(("127.0.0.1", 0))
print("Port", silent.getsockname()[1], flush=True)
time.sleep(600)
PYTHON
start_background "Port " python3 silent.py
settings "\"$one\", \"127.0.0.1:${line#Port }\"" 'allow-invalid-dates = true'
sed -i 's/^timeout = .*/timeout = 60/' tsqd.toml
fresh_clock
start_tsqd --config tsqd.toml
eventually 20 grep -q 'The dates of certificates are ignored once' tsqd.out
ctl tracking >out || die "tsqd does not answer during an attempt"
timeout 5 tail --pid="$tsqd_pid" -f /dev/null &
ending=$!
stop_tsqd
wait "$ending" || die "SIGTERM does not end an attempt"
[ "$tsqd_status" = 0 ] || die "tsqd ended with status $tsqd_status"

# Two are; then all goes on as usual.
settings "\"$one\", \"$other\"" 'allow-invalid-dates = true'
fresh_clock
start_tsqd --config tsqd.toml
eventually 20 grep -q "^It is .* now, when the servers' certificates are valid\.$" tsqd.out
grep -q '^Stepped the clock by +' tsqd.out || die "the step is not reported: $(cat tsqd.out)"
eventually 20 grep -q '^The clock is synchronised: ' tsqd.out
[ "$(steps)" -le 2 ] || die "steps: $(cat recording/calls)"
! grep -q 'another program' tsqd.err || die "its own step is taken for another program's: $(cat tsqd.err)"
ctl tracking --json >out
json "d['steps'] == $(steps)"
json 'd["synchronised"] and abs(d["offset_ns"]) < 5e7 and d["servers_agreeing"] == 2'
[ -s "$STATE_DIRECTORY/last-good" ] || die "the last good time is not kept"
stop_tsqd

# One pinned server that tells another time is outvoted by those that do not answer.
unset TSQ_RECORDING_AHEAD
start_shifted $((2 * 365 * 86400 * 1000))
settings "\"$link\", \"127.0.0.1:9\", \"127.0.0.2:9\"" 'allow-invalid-dates = true'
sed -i '/^ca = /d' tsqd.toml
fresh_clock
start_tsqd --config tsqd.toml
eventually 20 grep -q 'Warning: the clock is not set. Only 1 of 3 servers agrees on the time, and 2 have to (min-servers)' tsqd.err
[ "$(steps)" = 0 ] || die "steps: $(cat recording/calls)"
stop_tsqd

# Unless that is what the settings want.
settings "\"$link\", \"127.0.0.1:9\", \"127.0.0.2:9\"" 'allow-invalid-dates = true' 'min-servers = 1'
sed -i '/^ca = /d' tsqd.toml
fresh_clock
start_tsqd --config tsqd.toml
eventually 20 grep -q '^Stepped the clock by +2.00 years' tsqd.out
stop_tsqd
