# SPDX-License-Identifier: MIT
# A real chronyd, which only watches its clock (-x), selects the reference clock that tsqd feeds, and agrees with tsqd;
# killed and started again, it is fed again.
. "$TSQ_SOURCE/tests/programs/tsqd_lib.sh"

chronyd=$(find_program chronyd) || skip "tsqd_feeds_chronyd: chronyd is not there; run dist/setup"
chronyc=$(find_program chronyc) || skip "tsqd_feeds_chronyd: chronyc is not there; run dist/setup"

mkdir -m 750 chrony
cat >chrony.conf <<TEXT
refclock SOCK $PWD/chrony/tsq.sock refid TSQ poll 0 filter 1
pidfile $PWD/chrony/chronyd.pid
bindcmdaddress $PWD/chrony/chronyd.sock
cmdport 0
port 0
TEXT

start_chronyd() {
  "$chronyd" -x -d -u "$(id -un)" -U -f chrony.conf >chronyd.log 2>&1 &
  chronyd_pid=$!
  background+=("$chronyd_pid")
}
# selected: chronyd has selected the reference clock, and it was updated by a sample of now.
selected() { "$chronyc" -h "$PWD/chrony/chronyd.sock" -c sources 2>/dev/null | grep -q '^#,\*,TSQ,'; }

start_shifted 120
first=$link
start_shifted 120
printf '%s\n' "servers = [\"$first\", \"$link\"]" "feed = \"$PWD/chrony/tsq.sock\"" \
  'poll = { shortest = 1, longest = 1 }' "control = \"$PWD/tsqd.sock\"" >tsqd.toml
start_tsqd --config tsqd.toml
eventually 10 grep -q "Warning: cannot feed $PWD/chrony/tsq.sock: No such file or directory" tsqd.err

start_chronyd
eventually 20 grep -qx "Feeding $PWD/chrony/tsq.sock." tsqd.out
eventually 30 selected
# The servers are 120 ms ahead, so this clock is 120 ms behind, within 40 ms on a very busy machine.
"$chronyc" -h "$PWD/chrony/chronyd.sock" -c sources >sources.csv
awk -F, '{ exit !($9 < -0.08 && $9 > -0.16) }' sources.csv || die "chronyd has another offset: $(cat sources.csv)"

kill -KILL "$chronyd_pid"
wait "$chronyd_pid" 2>/dev/null || true
eventually 10 grep -q "Warning: cannot feed $PWD/chrony/tsq.sock: Connection refused" tsqd.err
start_chronyd
fed_again() { [ "$(grep -c '^Feeding ' tsqd.out)" = 2 ]; }
eventually 10 fed_again
eventually 30 selected
[ "$(grep -c 'cannot feed' tsqd.err)" = 2 ] || die "each loss is reported once: $(cat tsqd.err)"

stop_tsqd
[ "$tsqd_status" = 0 ] || die "tsqd ended with status $tsqd_status: $(cat tsqd.err)"
