# SPDX-License-Identifier: MIT
# Without --ca and --pin, a server is believed that an authority of this system vouches for, and no other.
. "$TSQ_SOURCE/tests/programs/lib.sh"
client=$TSQ_BIN/tsq-client
roots=/etc/ssl/certs/ca-certificates.crt

[ "$(id -u)" = 0 ] || skip "client_trusts_the_system: only root can show a program other authorities than the system's"
[ -s "$roots" ] || skip "client_trusts_the_system: this system keeps its authorities elsewhere than in $roots"

# certificate NAME ISSUER LINES: NAME.key and NAME.pem, signed by ISSUER (itself: self-signed).
certificate() {
  [ -e "$1.key" ] || certtool --generate-privkey --key-type ecdsa --outfile "$1.key" 2>/dev/null
  printf 'cn = "%s"\nexpiration_days = 30\n%b' "$1" "$3" >template
  if [ "$1" = "$2" ]; then
    certtool --generate-self-signed --load-privkey "$1.key" --template template --outfile "$1.pem" 2>>log
  else
    certtool --generate-certificate --load-privkey "$1.key" --load-ca-certificate "$2.pem" \
      --load-ca-privkey "$2.key" --template template --outfile "$1.pem" 2>>log
  fi
}
authority='ca\ncert_signing_key\n'
certificate root root "$authority"
certificate middle root "$authority"
certificate server middle 'ip_address = "127.0.0.1"\nsigning_key\ntls_www_server\n'
cp root.pem genuine.pem
rm root.key
certificate root root "$authority" # another of the same name
mv root.pem namesake.pem
cat server.pem middle.pem >chain.pem
cat chain.pem genuine.pem >whole.pem
cp chain.pem shown.pem
start_server --cert shown.pem --key server.key --listen 127.0.0.1:0

# with STATUS AUTHORITIES...: the client's answer where these are the system's authorities, beside those it has.
with() {
  local status=$1
  shift
  cat "$roots" "$@" >roots.pem
  # shellcheck disable=SC2016 # for the inner shell
  expect "$status" unshare --mount bash -c 'mount --bind roots.pem "$1" && exec "$2" "127.0.0.1:$3" --json --resumption off' \
    bash "$roots" "$client" "$port"
}
verified='d["servers"][0]["verified"] and d["servers"][0]["error"] is None'
untrusted='not d["servers"][0]["verified"] and d["servers"][0]["error"] == "certificate-untrusted"'

with 0 genuine.pem
json "$verified"
with 0 namesake.pem genuine.pem
json "$verified"
with 0 middle.pem
json "$verified"
with 1 namesake.pem
json "$untrusted"
with 1
json "$untrusted"
with 1 server.key
json "$untrusted"
stop_server

# A server that shows its root as well is not believed for that.
cp whole.pem shown.pem
start_server --cert shown.pem --key server.key --listen 127.0.0.1:0
with 0 genuine.pem
json "$verified"
with 1
json "$untrusted"
stop_server

# While a client runs, a replaced bundle counts as soon as it is there; one that is away for a moment changes nothing.
cp chain.pem shown.pem
start_server --cert shown.pem --key server.key --listen 127.0.0.1:0
mkdir authorities
# bundle AUTHORITIES...: replaces the bundle as update-ca-certificates does.
bundle() {
  cat "$roots" "$@" >bundle.new
  mv bundle.new authorities/ca-certificates.crt
}
# watched_until EXPRESSION: reads lines of the client until this is true of one, `d`.
watched_until() {
  local line
  while IFS= read -r line <&5; do
    echo "$line" >out
    ! python3 -c 'import json, sys; sys.exit(0 if eval(sys.argv[1], {"d": json.load(open("out"))}) else 1)' "$1" || return 0
  done
  die "the client ended before: $1"
}
bundle namesake.pem
mkfifo watch.out
# shellcheck disable=SC2016 # for the inner shell
timeout 60 unshare --mount bash -c 'mount --bind authorities "$1" && exec "$2" "127.0.0.1:$3" --watch --json --interval 0.2' \
  bash "${roots%/*}" "$client" "$port" >watch.out &
watcher=$!
exec 5<watch.out
watched_until 'd["reason"] and "authority" in d["reason"]'
bundle genuine.pem
watched_until 'd["reach"] & 1'
rm authorities/ca-certificates.crt
watched_until 'd["reach"] & 15 == 15'
bundle namesake.pem
watched_until 'd["reach"] & 1 == 0'
says out "authority"
kill "$watcher"
wait "$watcher" || die "the client ended with status $?"
stop_server
