# SPDX-License-Identifier: MIT
# tsqd with a clock that only records: a step at the start, slews afterwards, the frequency of the last run, and what
# the kernel is told; without the privilege it says so.
. "$TSQ_SOURCE/tests/programs/tsqd_lib.sh"

symbols=$(nm "$TSQ_TEST_BIN/tsqd-recording")
grep -q ' T clock_adjtime$' <<<"$symbols" || die "tsqd-recording would set the real clock"

settings() { printf '%s\n' "servers = [\"$link\"]" 'poll = { shortest = 1 }' "control = \"$PWD/tsqd.sock\"" "$@" >tsqd.toml; }
ctl() { "$TSQ_BIN/tsqctl" --control "$PWD/tsqd.sock" "$@"; }
steps() { grep -c 'modes=8448 ' recording/calls || true; }
# The status of the kernel is synchronised (STA_UNSYNC, 64, is not set).
synchronised() { (($(sed -n '$s/status=\([0-9]*\) .*/\1/p' recording/told) & 64)) && return 1 || return 0; }

start_shifted 0
settings
expect 1 timeout 10 "$TSQ_BIN/tsqd" --config tsqd.toml
begins err "Error: tsqd may not set this computer's clock (clock_adjtime: Operation not permitted): run it as root"
says err "--watch, or watch or feed in tsqd.toml, leave the clock alone"

# Authorities that may not be read are another matter.
printf '%s\n' 'servers = ["localhost:9"]' 'ca = "hidden.pem"' "control = \"$PWD/tsqd.sock\"" >tsqd.toml
cp tsq-selfsigned.pem hidden.pem
chmod 0 hidden.pem
override=-dac_override,-dac_read_search
as_user=()
[ "$(id -u)" != 0 ] || as_user=(setpriv "--bounding-set=$override" "--inh-caps=$override")
expect 2 timeout 10 "${as_user[@]}" "$TSQ_BIN/tsqd" --config tsqd.toml
begins err "Error: tsqd.toml, line 2: cannot read the CA file hidden.pem: Permission denied"

# Three hours wrong: one step.
tsqd=$TSQ_TEST_BIN/tsqd-recording
start_shifted 10800000 --stratum 2
settings
fresh_clock
start_tsqd --config tsqd.toml
eventually 10 grep -q 'Stepped the clock by +' tsqd.out
eventually 10 grep -q '^The clock is synchronised: ' tsqd.out
[ "$(steps)" = 1 ] || die "steps: $(cat recording/calls)"
grep -Eq 'modes=8448 sec=(10799|10800) ' recording/calls || die "another step: $(cat recording/calls)"
eventually 10 synchronised
# Another tsqd would steer against it, whatever its socket is.
sed 's,tsqd.sock,other.sock,' tsqd.toml >other.toml
expect 1 timeout 10 "$tsqd" --config other.toml
says_only err "Error: another tsqd steers this clock already; stop that first, or only watch (--watch)"
ctl tracking --json >out
json 'd["mode"] == "steer" and d["synchronised"] and d["steps"] == 1 and d["refusal"] == "none"'
json 'abs(d["last_step_ns"] / 1e9 - 10800) < 0.1 and abs(d["offset_ns"]) < 5e7'
expect 0 "$TSQ_BIN/tsqctl" --control "$PWD/tsqd.sock" waitsync --timeout 5

# Without servers the clock is right for a while, but it is not corrected.
ctl offline
uncorrected() { ctl tracking --json | grep '"refusal": *"no-answer"' >/dev/null; }
eventually 5 uncorrected
ctl online
eventually 10 grep -q 'Enough servers agree again' tsqd.out

# A tsq-server on this computer asks tsqd for its stratum: one more than that of the server which tsqd follows.
stratum=$(ctl tracking --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["stratum"])')
mkdir chain
(cd chain && exec "$TSQ_BIN/tsq-server" --self-signed 127.0.0.1 --listen 127.0.0.1:0 --source-info chain --tsqd-socket ../tsqd.sock) >chain/out 2>chain/err &
background+=($!)
eventually 10 grep -q '^Link: ' chain/out
told_stratum() {
  "$TSQ_BIN/tsq-client" --json --resumption off "$(sed -n 's/^Link: //p' chain/out)" |
    python3 -c 'import json, sys; sys.exit(json.load(sys.stdin)["servers"][0]["told"]["stratum"] != int(sys.argv[1]))' $((stratum + 1))
}
eventually 10 told_stratum
says out "Mode            : steer"
stop_tsqd
[ "$tsqd_status" = 0 ] || die "tsqd ended with status $tsqd_status: $(cat tsqd.err)"
[ -s "$STATE_DIRECTORY/last-good" ] || die "the last good time is not kept"

# 200 ms wrong: slewed, by at most 500 ppm beside the frequency of the last run; stepped only when told.
start_shifted 200
mkdir -p drift
echo "12.500000 0.010000" >drift/tsqd
settings "drift-file = \"$PWD/drift/tsqd\""
fresh_clock
start_tsqd --config tsqd.toml
eventually 10 grep -q '^The clock is synchronised: ' tsqd.out
grep -q 'modes=16386 tick=10000 freq=819200$' recording/calls || die "not with the frequency of the last run: $(cat recording/calls)"
sed -n 's/.*modes=16386 tick=\([0-9]*\) freq=\(.*\)/\1 \2/p' recording/calls |
  awk '{ ppm = ($1 - 10000) * 100 + $2 / 65536; if (ppm > most) most = ppm } END { exit !(most > 20 && most < 513) }' ||
  die "no slew of 500 ppm at most: $(cat recording/calls)"
[ "$(steps)" = 0 ] || die "steps: $(cat recording/calls)"
ctl makestep >out
says out "Stepped by +"
[ "$(steps)" = 1 ] || die "not stepped when told: $(cat recording/calls)"
grep -q 'modes=8448 sec=0 nsec=1[89]\|modes=8448 sec=0 nsec=2' recording/calls || die "another step: $(cat recording/calls)"
stop_tsqd
# What was measured since may have made it better.
awk '{ exit !($1 > -100 && $1 < 700 && $2 > 0) }' drift/tsqd || die "the frequency that is kept: $(cat drift/tsqd)"
[ "$(stat -c %a drift/tsqd)" = 644 ] || die "the drift file's mode is $(stat -c %a drift/tsqd)"

# A damaged drift file is no reason to leave the clock alone.
echo "nonsense" >drift/tsqd
fresh_clock
start_tsqd --config tsqd.toml
says tsqd.err "Warning: the frequency of the last run is not used: $PWD/drift/tsqd: it does not hold a frequency and its error in ppm."
eventually 10 grep -q '^The clock is synchronised: ' tsqd.out
stop_tsqd

# Steps that are not allowed are not made; beyond the panic limit nothing is.
settings 'makestep = { limit = 0 }' 'panic-limit = 0.1'
fresh_clock
start_tsqd --config tsqd.toml
eventually 10 grep -q "Warning: the clock is not corrected: the offset is larger than panic-limit allows" tsqd.err
sleep 1
[ "$(steps)" = 0 ] || die "steps: $(cat recording/calls)"
synchronised && die "the kernel is told that a clock 200 ms off is right"
ctl makestep >out
eventually 10 grep -q '^The clock is synchronised: ' tsqd.out
stop_tsqd

# One of three servers is not enough to set a clock.
settings
sed -i "1s|.*|servers = [\"$link\", \"127.0.0.1:9\", \"127.0.0.2:9\"]|" tsqd.toml
fresh_clock
start_tsqd --config tsqd.toml
eventually 20 grep -q "Warning: the clock is not corrected: fewer servers agree than are required." tsqd.err
[ "$(steps)" = 0 ] || die "steps: $(cat recording/calls)"
synchronised && die "one server of three synchronised the clock"
stop_tsqd

# Two services on one clock would work against each other. Its own unit is no other one.
settings
fresh_clock
start_bus
start_background ready "$TSQ_TEST_BIN/fake_systemd" tsqd.service=active chrony.service=active
expect 1 timeout 10 "$tsqd" --config tsqd.toml
says_only err "Error: this clock is steered by chrony already; stop that first, or feed it (see tsqd.toml(5))"
[ ! -e recording/calls ] || die "the clock was touched: $(cat recording/calls)"
start_bus
start_background ready "$TSQ_TEST_BIN/fake_systemd" tsqd.service=active
start_tsqd --config tsqd.toml
stop_tsqd
