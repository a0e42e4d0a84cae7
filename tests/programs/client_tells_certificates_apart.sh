# SPDX-License-Identifier: MIT
# Each flaw of a certificate has its own sentence, which names the certificate.
. "$TSQ_SOURCE/tests/programs/lib.sh"

# certificate NAME ISSUER LINES [OPTIONS...]: NAME.key and NAME.pem, signed by ISSUER (itself: self-signed).
certificate() {
  local name=$1 issuer=$2 lines=$3
  shift 3
  [ -e "$name.key" ] || certtool --generate-privkey --key-type ecdsa --outfile "$name.key" 2>/dev/null
  printf 'cn = "%s"\n%b' "$name" "$lines" >template
  if [ "$name" = "$issuer" ]; then
    certtool --generate-self-signed --load-privkey "$name.key" --template template --outfile "$name.pem" "$@" 2>>log
  else
    certtool --generate-certificate --load-privkey "$name.key" --load-ca-certificate "$issuer.pem" \
      --load-ca-privkey "$issuer.key" --template template --outfile "$name.pem" "$@" 2>>log
  fi
}
old='activation_date = "2020-01-01 00:00:00"\nexpiration_date = "2021-01-01 00:00:00"\n'
authority='ca\ncert_signing_key\nexpiration_days = 40\n'
leaf='ip_address = "127.0.0.1"\ndns_name = "localhost"\nsigning_key\ntls_www_server\n'

certificate root root "$authority"
certificate middle root "$authority"
certificate good root "$leaf"
certificate sha1 root "$leaf" --hash SHA1
certificate purpose root "${leaf/server/client}"
certificate nochain middle "$leaf"
certificate stranger stranger "$authority"
certificate foreign stranger "$leaf"
certificate alone alone "$leaf"
certificate short root "${authority}path_len = 0\n"
certificate below short "$authority"
certificate deep below "$leaf"
certificate narrow root "${authority}nc_permit_dns = example.test\n"
certificate outside narrow "$leaf"
certificate expired root "$leaf$old"
certificate stale root "ca\ncert_signing_key\n$old"
certificate orphan stale "$leaf"
certificate impostor good "$leaf"
certificate named root 'signing_key\ntls_www_server\n'
certificate other root 'dns_name = "other.test"\nsigning_key\ntls_www_server\n'
certtool --generate-privkey --key-type rsa --bits 1024 --outfile weak.key 2>/dev/null
certificate weak root "$leaf"

# refused SENTENCE CERTIFICATE [ISSUERS...]: what the client says of a server that shows these.
refused() {
  local sentence=$1 name=$2
  for issuer in "${@:2}"; do cat "$issuer.pem"; done >chain.pem
  start_server --cert chain.pem --key "$name.key" --listen 127.0.0.1:0
  expect 1 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca root.pem --resumption off
  says out "$sentence"
  [ "$(grep -c 'its certificate' out)" = 1 ] || die "not one sentence: $(cat out)"
  sed -n 's/.*\(its certificate.*\)/\1/p' out >>sentences
  stop_server
}
unacceptable='its certificate cannot be accepted: '
nobody='its certificate is not signed by a trusted authority: give --ca FILE or --pin '
refused "${unacceptable}it is signed with ECDSA-SHA1, and such signatures can be forged" sha1
refused "${unacceptable}it is not for servers: its extended key usage lacks serverAuth" purpose
refused "$nobody(it is signed by 'CN=middle', whose certificate the server does not send: its intermediate may be missing there)" nochain
refused "$nobody(its chain ends at 'CN=stranger')" foreign stranger
refused "$nobody(it is self-signed)" alone
refused "${unacceptable}the authority 'CN=short' allows fewer authorities below it than there are (path length)" deep below short
refused "${unacceptable}one of its authorities may not vouch for this name (name constraints)" outside narrow
refused "its certificate has expired (valid until 2021-01-01" expired
refused "its certificate has expired (the authority 'CN=stale' was valid until 2021-01-01" orphan stale
refused "${unacceptable}the authority 'CN=good' is no authority: it may not sign certificates (basic constraints)" impostor good
refused "its certificate is for another name: ask for the name it was made for (it names no host or address in its subject alternative names, and a common name does not count)" named
refused "its certificate is for another name: ask for the name it was made for (it is for other.test)" other
refused "${unacceptable}it has an RSA key of 1024 bits, and less than 2048 can be broken" weak
[ "$(sort -u sentences | wc -l)" = "$(wc -l <sentences)" ] || die "two refusals sound alike: $(sort sentences)"

# A pin replaces the checks of authorities and names, but a weak key is refused all the same.
start_server --cert named.pem --key named.key --stratum 1 --listen 127.0.0.1:0
link=$(sed -n 's/^Link: //p' server.log)
expect 0 "$TSQ_BIN/tsq-client" "$link" --resumption off
stop_server
start_server --cert weak.pem --key weak.key --listen 127.0.0.1:0
expect 1 "$TSQ_BIN/tsq-client" "$(sed -n 's/^Link: //p' server.log)" --resumption off
says out "it has an RSA key of 1024 bits"
stop_server

# The server itself reports its expired certificate.
start_server --cert expired.pem --key expired.key --listen 127.0.0.1:0
says server.err "Warning: the certificate has expired, on 2021-01-01"
stop_server
