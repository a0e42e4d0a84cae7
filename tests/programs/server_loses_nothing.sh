# SPDX-License-Identifier: MIT
# A hundred new certificates, bad ones among them, changed lists of clients and the end of the server cost no client its
# answer.
. "$TSQ_SOURCE/tests/programs/lib.sh"

certificate() { # NAME DAYS
  certtool --generate-privkey --key-type ecdsa --outfile "$1.key" 2>/dev/null
  printf 'cn = "%s"\nip_address = "127.0.0.1"\nsigning_key\ntls_www_server\nexpiration_days = %s\n' "$1" "$2" >template
  certtool --generate-self-signed --load-privkey "$1.key" --template template --outfile "$1.pem" 2>/dev/null
}
certificate one 90
certificate two 90
certificate short 10
cat one.pem two.pem short.pem >all.pem
until_true() {
  for _ in $(seq 100); do
    if "$@"; then return 0; fi
    sleep 0.1
  done
  die "not within ten seconds: $*; the server says: $(cat server.err)"
}
ask() { "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca all.pem --interval 0 --resumption off "$@"; }
take() {
  cp "$1.key" live.key.new && mv live.key.new live.key
  cp "$2.pem" live.pem.new && mv live.pem.new live.pem
  kill -HUP "$server_pid"
}

cp one.key live.key
cp one.pem live.pem
printf '%s\n' 'cert = "live.pem"' 'key = "live.key"' 'listen = "127.0.0.1:0"' 'stratum = 1' 'handshake-rate = 0' >server.toml
start_server --config server.toml

# One client that stays connected, and one new client after the other.
timeout --foreground -s INT 60 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca all.pem --resumption off --watch --interval 0.2 --json >watched 2>&1 &
watcher=$!  # timeout passes one signal on with --foreground, two without
(
  while [ ! -e enough ]; do
    ask --count 3 >asked.out 2>&1 || { cat asked.out >>lost; }
    echo >>asked
  done
) &
asker=$!
until_true [ -s asked ]
for turn in $(seq 50); do
  take two two
  sleep 0.02
  if [ $((turn % 5)) = 0 ]; then take one two; else take one one; fi
  sleep 0.02
done
touch enough
wait "$asker"
[ "$(wc -l <asked)" -ge 20 ] || die "only $(wc -l <asked) clients asked"
[ ! -e lost ] || die "answers were lost: $(cat lost)"
says server.err "the key does not belong to the certificate"
timeout 0.5 cat <&3 >>server.log || true
[ "$(grep -c '^Reloaded: ' server.log)" -ge 20 ] || die "hardly any certificate was taken: $(cat server.log)"

# Fourteen days before its end a certificate is warned of, once.
take short short
until_true grep -qE '^Warning: the certificate ends on [0-9-]+, in (9|10) days: it has to be renewed' server.err
take short short
sleep 0.3
[ "$(grep -c 'it has to be renewed' server.err)" -le 2 ] || die "said too often: $(cat server.err)"

# A list of clients that is changed while the server runs.
echo 'deny = ["192.0.2.0/24", "127.0.0.0/8"]' >>server.toml
kill -HUP "$server_pid"
until_true eval '! ask --timeout 0.3 >out 2>err'
until_true grep -qE '^Warning: [0-9]+ packets ignored: their addresses are not allowed\.$' server.err
sed -i 's|, "127.0.0.0/8"||' server.toml
kill -HUP "$server_pid"
until_true eval 'ask >out 2>err'
[ "$(grep -c 'their addresses are not allowed' server.err)" = 1 ] || die "said more than once: $(cat server.err)"
sed -i 's|192.0.2.0/24|192.0.2.1/24|' server.toml
kill -HUP "$server_pid"
until_true grep -q "server.toml, line 6: --deny '192.0.2.1/24': the address has bits beyond the prefix's length" server.err
kill -INT "$watcher"
wait "$watcher" || true
! grep -q '"status":"falseticker"' watched || die "$(cat watched)"

# The end: a burst is answered to its end.
"$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca all.pem --count 60 --interval 0.01 --timeout 1 >burst 2>&1 &
burst=$!
sleep 0.3
begin=$(date +%s%N)
kill -TERM "$server_pid"
wait "$burst" || die "the burst was cut off: $(cat burst)"
server_status=0
wait "$server_pid" || server_status=$?
took=$((($(date +%s%N) - begin) / 1000000))
server_pid=
[ "$server_status" = 0 ] || die "the server ended with $server_status"
[ "$took" -lt 3500 ] || die "the server took $took ms to end"
cat <&3 >>server.log
grep -qE '^Stopped\. .*packets of denied addresses: [1-9]' server.log || die "no word of denied packets: $(tail -n 1 server.log)"

# Without clients it ends at once; with one that never stops, at the second signal at the latest.
start_server --self-signed 127.0.0.1 --listen 127.0.0.1:0
begin=$(date +%s%N)
stop_server
took=$((($(date +%s%N) - begin) / 1000000))
[ "$took" -lt 500 ] || die "an idle server took $took ms to end"
