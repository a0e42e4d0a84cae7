# SPDX-License-Identifier: MIT
# A server that cannot start prints why and what to do, in one line.
. "$TSQ_SOURCE/tests/programs/lib.sh"
server=$TSQ_BIN/tsq-server

seconds_to_refuse=5 # one that started would run for ever
refuses() {
  local status=$1 sentence=$2
  shift 2
  expect "$status" timeout "$seconds_to_refuse" "$server" "$@"
  says err "$sentence"
  [ "$(wc -l <err)" = 1 ] || die "more than one line: $(cat err)"
  ! grep -qE "(, not '[^']*'){2}" err || die "the value is told twice: $(cat err)"
}

make_certificate() {
  printf 'cn = "%s"\ndns_name = "%s"\nsigning_key\ntls_www_server\n' "$1" "$1" >"$1.template"
  certtool --generate-privkey --key-type ecdsa --outfile "$1.key" 2>certtool.log
  certtool --generate-self-signed --load-privkey "$1.key" --template "$1.template" --outfile "$1.pem" 2>>certtool.log
}
make_certificate one.test
make_certificate two.test

refuses 2 "Error: A certificate is needed"
refuses 2 "Error: A certificate is needed" --cert one.test.pem
refuses 2 "leave --cert and --key out" --self-signed --cert one.test.pem
refuses 2 "--print-uri needs --cert and --key" --self-signed --print-uri
refuses 2 "is not of the form ADDR:PORT" --self-signed --listen 127.0.0.1
refuses 2 "name different ports" --self-signed --listen 127.0.0.1:4433 --port 4434
refuses 2 "name different ports" --self-signed --host 127.0.0.1:4433 --port 4434
refuses 2 "'[::1]4433' is not of the form ADDR:PORT" --self-signed --listen '[::1]4433'
refuses 2 "'*:4433' is not of the form ADDR:PORT" --self-signed --listen '*:4433'
refuses 2 "Port must be between 1 and 65535, not 'junk'" --self-signed --host 127.0.0.1:junk
refuses 1 "cannot listen on [fe80::1]:4433: a link-local address needs its network interface" --self-signed --listen fe80::1 --port 4433
refuses 1 "cannot listen on nowhere.invalid:4433: " --self-signed --listen nowhere.invalid:4433
refuses 2 "Port must be between 1 and 65535" --self-signed --listen 127.0.0.1:70000
refuses 2 "--help" --bogus
refuses 2 "Resumption must be forward-secret, psk-only or off" --self-signed --resumption on
refuses 2 "--retry takes pressure, always or never, not 'sometimes'" --self-signed --retry sometimes
refuses 2 "--max-connections takes a whole number from 1 to 1000000, not '0'" --self-signed --max-connections 0
for option in --max-connections --max-connections-per-prefix --max-handshakes; do
  refuses 2 "$option 4 is less than one for each of the 16 workers" --self-signed "$option" 4 --workers 16
done
refuses 2 "--request-rate takes a whole number from 0 to 1000000, not 'many'" --self-signed --request-rate many
refuses 2 "--deny 'here': an IP address or a prefix is needed" --self-signed --deny here
refuses 2 "--allow '2001:db8::1/64': the address has bits beyond the prefix's length" --self-signed --allow 2001:db8::1/64
refuses 2 "--access-log-rate takes a whole number from 0 to 1000000, not '-5'" --self-signed --access-log-rate=-5
refuses 2 "--access-log-format takes text or json, not 'xml'" --self-signed --access-log log --access-log-format xml
refuses 2 "--access-log-format is for a file" --self-signed --access-log journal --access-log-format json
refuses 2 "--log-privacy takes full, prefix or none, not 'some'" --self-signed --log-privacy some
refuses 1 "cannot write the access log .: Is a directory" --self-signed --listen 127.0.0.1:0 --access-log .
refuses 1 "cannot read missing.pem" --cert missing.pem --key one.test.key
refuses 1 "cannot read missing.key" --cert one.test.pem --key missing.key
refuses 1 "no usable certificate in one.test.key" --cert one.test.key --key one.test.key
refuses 1 "no usable private key in one.test.pem" --cert one.test.pem --key one.test.pem
refuses 1 "the key does not belong to the certificate" --cert one.test.pem --key two.test.key
(umask 077 && head -c 31 /dev/urandom >short.secret)
head -c 32 /dev/urandom >public.secret
chmod 644 public.secret
refuses 1 "cannot read missing.secret" --cert one.test.pem --key one.test.key --session-secret missing.secret
refuses 1 "public.secret can be read or changed by others" --cert one.test.pem --key one.test.key --session-secret public.secret
(umask 077 && echo "2027-01-01T00:00:00Z 5f3a" >damaged.secret)
refuses 1 "damaged.secret, line 1: it must hold an instant" --cert one.test.pem --key one.test.key --session-secret damaged.secret
refuses 1 "short.secret must hold 32 random bytes" --cert one.test.pem --key one.test.key --session-secret short.secret
refuses 1 "does not have that address" --cert one.test.pem --key one.test.key --listen 192.0.2.1:4433

start_server --cert one.test.pem --key one.test.key --stratum 1 --listen 127.0.0.1:0
refuses 1 "another program uses this UDP port" --cert one.test.pem --key one.test.key --listen "127.0.0.1:$port"
expect 0 "$server" --cert one.test.pem --key one.test.key --print-uri
grep -qE '^tsq://one\.test\?pin=sha256:[0-9a-f]{64}$' out || die "odd link: $(cat out)"
expect 0 "$TSQ_BIN/tsq-client" "$(sed -n 's/^Link: //p' server.log)"
stop_server

expect 0 "$server" --help
expect 0 "$server" --version

# Privileges: as an ordinary user, in a network namespace of its own, where 443 is free and privileged as usual.
[ "$(id -u)" = 0 ] || skip "server_explains_start_errors: an unprivileged start can only be tested by root"
chmod 755 .
chmod 600 one.test.key
as_nobody() { timeout "$seconds_to_refuse" unshare --net setpriv --reuid 65534 --regid 65534 --clear-groups --bounding-set=-all --inh-caps=-all "$@"; }
expect 1 as_nobody "$server" --cert one.test.pem --key one.test.key
says err "cannot read one.test.key"
chown 65534 one.test.key
expect 1 as_nobody "$server" --cert one.test.pem --key one.test.key
says err "cannot listen on [::]:443: ports below 1024 need a privilege"
says err "--listen [::]:4433"
says err "cap_net_bind_service"
