# SPDX-License-Identifier: MIT
# tsqctl shows what tsqd knows, waits for it, and commands it; without tsqd it says so.
. "$TSQ_SOURCE/tests/programs/tsqd_lib.sh"

# asks STATUS ARGUMENTS...: like expect.
asks() {
  local wanted=$1
  shift
  expect "$wanted" "$TSQ_BIN/tsqctl" --control "$PWD/tsqd.sock" "$@"
}

asks 1 tracking
says_only err "Error: tsqd does not run ($PWD/tsqd.sock: No such file or directory); start it with 'systemctl start tsqd', or name its socket with --control."
asks 1 waitsync --timeout 60 # nor does it wait for one that does not run

asks 2 trackin
says_only err "Error: The command must be tracking, sources, sourcestats, waitsync, makestep, online or offline, not 'trackin'"
asks 2
says_only err "Error: A command must be given: try 'tsqctl --help'"
asks 2 tracking localhost
says_only err "Error: Only online and offline take the name of a server, of at most 500 bytes"
asks 2 waitsync --timeout -1
says_only err "Error: Timeout must be between 0 and 86400 seconds, not '-1'"
asks 2 waitsync --max-error lots
says_only err "Error: Max error must be between 0 and 100000000 milliseconds, not 'lots'"

start_shifted 0
first=$link
start_shifted 0
name=${link#tsq://}
name=${name%%\?*}
printf '%s\n' "servers = [\"$first\", \"$link\"]" 'poll = { shortest = 1 }' "control = \"$PWD/tsqd.sock\"" \
  'watch = true' >tsqd.toml
start_tsqd --config tsqd.toml
asks 0 waitsync --timeout 20
says out "Mode            : watch"
says out "Synchronised    : yes"
says out "Servers         : 2 of 2 agree"
asks 3 waitsync --timeout 0.3 --interval 0.1 --max-error 0
says_only err "Error: the clock is not right within the limits yet; 'tsqctl sources' shows why."

asks 0 tracking --json
json 'd["mode"] == "watch" and d["synchronised"] and d["servers_agreeing"] == 2 and abs(d["offset_ns"]) < 5e7'
asks 0 sources --json
json 'len(d["sources"]) == 2 and all(s["verified"] and s["reach"] > 0 for s in d["sources"])'
json '{s["status"] for s in d["sources"]} <= {"selected", "combined", "too-distant"}'
asks 0 sources
[ "$(wc -l <out)" = 3 ] || die "the table: $(cat out)"
asks 0 sourcestats --json
json 'all(s["samples"] >= 2 and s["frequency_ppm"] is not None for s in d["sources"])'
asks 1 makestep
says_only err "Error: tsqd does not steer the clock (its mode is watch), so it cannot step it."

asks 1 offline nowhere.example
says_only err "Error: there is no server 'nowhere.example'; 'tsqctl sources' names them."
asks 0 offline "$name"
asks 0 sources --json
json '[s["status"] for s in d["sources"]].count("offline") == 1'
asks 0 waitsync --timeout 10 # one of one agrees
asks 0 offline
asks 3 waitsync --timeout 0.2 --interval 0.1
eventually 5 grep -q 'Warning: Nothing is known about this clock' tsqd.err
# However long the interval is, the last look is at the end.
(sleep 0.2 && "$TSQ_BIN/tsqctl" --control "$PWD/tsqd.sock" online >online.out) &
asks 0 waitsync --timeout 5 --interval 60
wait $!

# Reload: what is unchanged keeps its samples.
asks 0 sourcestats --json
before=$(python3 -c 'import json; print(json.load(open("out"))["sources"][0]["samples"])')
sed -i '1s/.*/servers = ["'"${first//\//\\/}"'"]/' tsqd.toml
kill -HUP "$tsqd_pid"
eventually 5 grep -qx "Reloaded: 1 server." tsqd.out
asks 0 sourcestats --json
json "len(d['sources']) == 1 and d['sources'][0]['samples'] >= $before"
echo 'pol = 1' >>tsqd.toml
kill -HUP "$tsqd_pid"
eventually 5 grep -q "the settings are not taken, and those of before stay: tsqd.toml, line 5: there is no setting 'pol'" tsqd.err
sed -i '$d' tsqd.toml

# A server that is offline stays so, whatever else of it has changed.
offline_servers() { json "[s['status'] for s in d['sources']].count('offline') == $1"; }
asks 0 offline
sed -i 's/^poll = .*/poll = { shortest = 2 }/' tsqd.toml
kill -HUP "$tsqd_pid"
reloaded_twice() { [ "$(grep -cx "Reloaded: 1 server." tsqd.out)" = 2 ]; }
eventually 5 reloaded_twice
asks 0 sources --json
offline_servers 1

# A server whose authorities cannot be read is not polled, and whoever asks is told; on reload nothing is taken.
cp tsq-selfsigned.pem ca.pem
printf '[[server]]\naddress = "%s"\nca = "%s"\n' "$name" "$PWD/ca.pem" >>tsqd.toml
kill -HUP "$tsqd_pid"
eventually 5 grep -qx "Reloaded: 2 servers." tsqd.out
asks 0 offline
mv ca.pem moved.pem
asks 1 online "$name"
says_only err "Error: cannot read the CA file $PWD/ca.pem: No such file or directory."
asks 0 sources --json
offline_servers 2
mv moved.pem ca.pem
asks 0 online
asks 0 waitsync --timeout 20
sed -i "s|^ca = .*|ca = \"$PWD/missing.pem\"|; s|^servers = .*|servers = [\"127.0.0.1:9\"]|" tsqd.toml
kill -HUP "$tsqd_pid"
eventually 5 grep -q "Error: the settings are not taken, and those of before stay: .*cannot read the CA file $PWD/missing.pem" tsqd.err
asks 0 sources --json
json 'len(d["sources"]) == 2 and all(s["reach"] > 0 for s in d["sources"])'
sed -i '/^\[\[server/,$d; s|^servers = .*|servers = ["'"$first"'"]|' tsqd.toml

# One at a time; and one that was killed leaves nothing in the way.
expect 1 timeout 5 "$tsqd" --config tsqd.toml
says_only err "Error: cannot make the socket for tsqctl, $PWD/tsqd.sock: Address already in use; another tsqd runs"
(sleep 0.3 && kill -KILL "$tsqd_pid") &
asks 1 waitsync --timeout 1 --interval 0.2 --max-error 0 # what is missing in the end is tsqd
begins err "Error: tsqd does not run ("
wait "$tsqd_pid" 2>/dev/null || true
asks 1 tracking
says err "Connection refused"
start_tsqd --config tsqd.toml
asks 0 waitsync --timeout 20
stop_tsqd
[ "$tsqd_status" = 0 ] || die "tsqd ended with status $tsqd_status"
[ ! -e tsqd.sock ] || die "the socket is left"
