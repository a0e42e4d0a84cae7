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

# Two are; then all goes on as usual.
settings "\"$one\", \"$other\"" 'allow-invalid-dates = true'
fresh_clock
start_tsqd --config tsqd.toml
eventually 20 grep -q '^Stepped the clock by .* when the servers. certificates are valid\.$' tsqd.out
eventually 20 grep -q '^The clock is synchronised: ' tsqd.out
[ "$(steps)" -le 2 ] || die "steps: $(cat recording/calls)"
! grep -q 'another program' tsqd.err || die "its own step is taken for another program's: $(cat tsqd.err)"
"$TSQ_BIN/tsqctl" --control "$PWD/tsqd.sock" tracking --json >out
json 'd["synchronised"] and abs(d["offset_ns"]) < 5e7 and d["servers_agreeing"] == 2'
[ -s "$STATE_DIRECTORY/last-good" ] || die "the last good time is not kept"
stop_tsqd
