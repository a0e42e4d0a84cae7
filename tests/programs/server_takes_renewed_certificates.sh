# SPDX-License-Identifier: MIT
# A running server reloads its certificate and signing keys, on SIGHUP and when the files change; it refuses unusable
# files and keeps the current ones. Connections stay open.
. "$TSQ_SOURCE/tests/programs/lib.sh"

certificate() { # NAME [LINES]: of the template, instead of those of a usable certificate
  certtool --generate-privkey --key-type ecdsa --outfile "$1.key" 2>/dev/null
  printf 'cn = "%s"\nsigning_key\n%b\n' "$1" "${2:-ip_address = 127.0.0.1\ntls_www_server}" >template
  certtool --generate-self-signed --load-privkey "$1.key" --template template --outfile "$1.pem" 2>/dev/null
}
for name in one two three; do certificate "$name"; done
"$TSQ_BIN/tsq-keygen" before >/dev/null
"$TSQ_BIN/tsq-keygen" after >/dev/null
take() { ln -sfn "$1.pem" live.pem && ln -sfn "$2.key" live.key; }
ask() { "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --resumption off "$@" >out 2>err; }
# until_true COMMAND...: within ten seconds.
until_true() {
  for _ in $(seq 100); do
    if "$@"; then return 0; fi
    sleep 0.1
  done
  die "not within ten seconds: $*; the server says: $(cat server.err)"
}

take one one
cp -p before signing
start_server --cert live.pem --key live.key --signing-key signing --stratum 1 --listen 127.0.0.1:0
timeout --foreground -s INT 30 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca one.pem --resumption off --watch --interval 0.5 --json >watched 2>&1 &
watcher=$!  # timeout passes one signal on with --foreground, two without
ask --ca one.pem --verify-key before.pub || die "the first certificate: $(cat out)"
until_true grep -q '"status":"selected"' watched

take two two
cp -p after signing
kill -HUP "$server_pid"
until_true ask --ca two.pem --verify-key after.pub
ask --ca one.pem && die "the old certificate is still shown"

# A key of another certificate, and files that are gone.
take three two
kill -HUP "$server_pid"
until_true grep -q "the key does not belong to the certificate" server.err
says server.err "Error: the changed files cannot be used, and the current certificate and keys stay: "
ask --ca two.pem || die "a bad certificate ended the service: $(cat out)"
rm live.pem
kill -HUP "$server_pid"
until_true grep -q "cannot read live.pem" server.err
ask --ca two.pem || die "a missing certificate ended the service: $(cat out)"

# Certificates that clients would refuse.
address='ip_address = 127.0.0.1'
certificate expired "$address\ntls_www_server\nactivation_date = \"2020-01-01\"\nexpiration_date = \"2021-01-01\""
certificate early "$address\ntls_www_server\nactivation_date = \"2090-01-01\"\nexpiration_date = \"2091-01-01\""
certificate purpose "$address\ntls_www_client"
certificate nameless "tls_www_server"
refuses() { # NAME WHY
  take "$1" "$1"
  kill -HUP "$server_pid"
  until_true grep -qF "the current certificate and keys stay: $2" server.err
  ask --ca two.pem || die "a bad certificate was taken: $(cat out server.err)"
}
refuses expired "the certificate has expired, on 2021-01-01"
refuses early "the certificate is not valid before 2090-01-01"
refuses purpose "the certificate's extended key usage lacks serverAuth"
refuses nameless "the certificate has no subject alternative name"

# Without a signal; also a key that only its mode has kept from being read.
chmod go+r three.key
take three three
until_true grep -qF "chmod go-rwx" server.err
chmod go-rwx three.key
until_true ask --ca three.pem

kill -INT "$watcher"
wait "$watcher" || die "the watcher: $?"
! grep -q '"reach":[0-9]*[02468],' watched || die "an answer was missed: $(cat watched)"
[ "$(grep -c '"status":"selected"' watched)" -ge 3 ] || die "the connection did not stay: $(tail -n 3 watched)"
stop_server
[ "$server_status" = 0 ] || die "the server ended with $server_status"
[ "$(grep -c '^Reloaded: certificate valid until ' server.log)" -ge 2 ] || die "nothing was said: $(cat server.log)"

# Other files, which server.toml names now.
settings() { printf '%s\n' "cert = \"$1.pem\"" "key = \"$1.key\"" 'listen = "127.0.0.1:0"' 'stratum = 1' >server.toml; }
settings one
start_server --config server.toml
settings two
kill -HUP "$server_pid"
until_true ask --ca two.pem
stop_server
! grep -E "Error|reload" server.err || die "taking other files, it says what is above"
