# SPDX-License-Identifier: MIT
# What has changed in tsqd.toml, or in a file that it names, is taken with SIGHUP.
. "$TSQ_SOURCE/tests/programs/tsqd_lib.sh"

ctl() { "$TSQ_BIN/tsqctl" --control "$PWD/tsqd.sock" "$@"; }
settings() { printf '%s\n' "servers = [\"$1\"]" 'poll = { shortest = 1, longest = 1 }' "control = \"$PWD/tsqd.sock\"" "${@:2}" >tsqd.toml; }
reload() {
  : >tsqd.out
  kill -HUP "$tsqd_pid"
  eventually 5 grep -qx "Reloaded: 1 server." tsqd.out
}

# A key that was withdrawn: its path stays the same.
expect 0 "$TSQ_BIN/tsq-keygen" ours
expect 0 "$TSQ_BIN/tsq-keygen" other
start_shifted 0 --signing-key ours
cp ours.pub trusted.pub
settings "$link" 'verify-key = "trusted.pub"' 'watch = true'
start_tsqd --config tsqd.toml
ctl waitsync --timeout 20 >out
reload
ctl sources --json >out
json 'd["sources"][0]["reach"] > 0' # nothing has changed
cp other.pub trusted.pub
reload
sleep 3
expect 3 ctl waitsync --timeout 0
stop_tsqd

# A shorter timeout, while a server does not answer.
start_background ready python3 -c 'import socket, time
s = socket.socket(type=socket.SOCK_DGRAM); s.bind(("127.0.0.1", 0)); print("ready", s.getsockname()[1], flush=True); time.sleep(60)'
silent=127.0.0.1:${line#ready }
settings "$silent" 'timeout = 60' 'watch = true'
start_tsqd --config tsqd.toml
settings "$silent" 'timeout = 0.5' 'watch = true'
reload
eventually 10 grep -q "^Warning: $silent is lost: " tsqd.err
stop_tsqd

# Another drift file.
tsqd=$TSQ_TEST_BIN/tsqd-recording
mkdir drift
echo "0.000000 100.000000" >drift/before
settings "$link" "drift-file = \"$PWD/drift/before\""
fresh_clock
start_tsqd --config tsqd.toml
# The frequency is kept once it is known better than before.
knows_frequency() { ctl tracking --json | python3 -c 'import json, sys; sys.exit(json.load(sys.stdin)["skew_ppm"] > 50)'; }
eventually 30 knows_frequency
settings "$link" "drift-file = \"$PWD/drift/other\""
reload
stop_tsqd
[ -s drift/other ] || die "the frequency is not kept where the new settings say: $(ls -R .)"
