# SPDX-License-Identifier: MIT
# Keys of tsq-keygen: a server signs with them, clients verify, and mismatches are refused with a sentence.
. "$TSQ_SOURCE/tests/programs/lib.sh"

expect 0 "$TSQ_BIN/tsq-keygen" ours
says out "Ed25519 key "
[ "$(stat -c %a ours)" = 600 ] || die "the signing key can be read by others: $(stat -c %a ours)"
grep -q 'PRIVATE' ours.pub && die "the private key is in the public file"
expect 1 "$TSQ_BIN/tsq-keygen" ours
says_only err "Error: ours exists already: choose another name"
expect 1 "$TSQ_BIN/tsq-keygen" nowhere/key
says err "Error: cannot write nowhere/key: "
expect 2 "$TSQ_BIN/tsq-keygen"
expect 0 "$TSQ_BIN/tsq-keygen" --hmac shared
[ "$(stat -c %a shared)" = 600 ] || die "the shared secret can be read by others"
[ ! -e shared.pub ] || die "a shared secret has no public half"
expect 0 "$TSQ_BIN/tsq-keygen" other

# Session secrets.
expect 0 "$TSQ_BIN/tsq-keygen" --session-secret secrets
[ "$(stat -c %a secrets)" = 600 ] || die "the session secret can be read by others"
expect 1 "$TSQ_BIN/tsq-keygen" --session-secret secrets
says_only err "Error: secrets exists already: --rotate adds a secret to it"
chmod 640 secrets
expect 0 "$TSQ_BIN/tsq-keygen" --session-secret --rotate secrets
[ "$(stat -c %a secrets)" = 640 ] || die "the rotation changed the permissions"
[ "$(grep -cE '^20[0-9-]+T[0-9:]+Z [0-9a-f]{64}$' secrets)" = 2 ] || die "the rotation left: $(cat secrets)"
ln -s secrets linked
expect 0 "$TSQ_BIN/tsq-keygen" --session-secret --rotate linked
[[ -L linked && "$(grep -c '^20' secrets)" = 3 ]] || die "the rotation replaced a link: $(ls -l linked secrets)"
rotations=()
for _ in 1 2 3 4 5 6 7 8; do
  "$TSQ_BIN/tsq-keygen" --session-secret --rotate secrets >out &
  rotations+=($!)
done
for one in "${rotations[@]}"; do wait "$one" || die "a rotation among several failed"; done
[ "$(grep -c '^20' secrets)" = 11 ] || die "rotations at once lost secrets: $(cat secrets)"
[ "$(find . -name 'secrets.*')" = "" ] || die "something was left: $(ls)"
if [ "$(id -u)" = 0 ]; then # a file of the server's user
  chown 65534:65534 secrets
  chmod 600 secrets
  expect 0 "$TSQ_BIN/tsq-keygen" --session-secret --rotate secrets
  [ "$(stat -c '%u:%g %a' secrets)" = "65534:65534 600" ] || die "the rotation changed the owner: $(stat secrets)"
  chown 0:0 secrets
fi
expect 1 "$TSQ_BIN/tsq-keygen" --session-secret --rotate missing
says err "Error: cannot read missing: "
expect 2 "$TSQ_BIN/tsq-keygen" --session-secret --rotate --valid-from 2026-01-01T00:00:00Z secrets
says err "--valid-from must be in the future"
expect 2 "$TSQ_BIN/tsq-keygen" --session-secret --valid-from tomorrow new
says err "--valid-from must be of the form 2027-01-01T00:00:00Z, not 'tomorrow'"
expect 2 "$TSQ_BIN/tsq-keygen" --rotate secrets
expect 2 "$TSQ_BIN/tsq-keygen" --hmac --session-secret new
chmod 644 secrets
expect 1 "$TSQ_BIN/tsq-keygen" --session-secret --rotate secrets
says err "secrets can be read or changed by others"

start_server --self-signed --listen 127.0.0.1:0 --signing-key ours
client=("$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --resumption off --json)
for transport in datagram stream; do
  expect 0 "${client[@]}" --transport "$transport" --verify-key ours.pub
  json 'd["servers"][0]["verified"] and len(d["servers"][0]["samples"]) == 3'
  expect 1 "${client[@]}" --transport "$transport" --verify-key other.pub
  json 'd["servers"][0]["error"] == "signature-key-unknown" and not d["servers"][0]["samples"]'
done
# A signature authenticates answers without a certificate check.
expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --insecure --verify-key ours.pub --json
json 'd["servers"][0]["verified"]'
expect 2 "${client[@]}" --require-signature
says_only err "Error: --require-signature needs --verify-key FILE to verify with"
expect 2 "${client[@]}" --verify-key ours
says err "only the server may have"
expect 2 "${client[@]}" --verify-key missing
says err "Error: Cannot read missing: "
chmod go+r shared
expect 2 "${client[@]}" --verify-key shared
says err "Error: shared can be read or changed by others"
chmod go-r shared
stop_server

start_server --self-signed --listen 127.0.0.1:0 --signing-key shared
expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --resumption off --verify-key shared --precision
says out "verified"
stop_server

start_server --self-signed --listen 127.0.0.1:0
expect 1 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --resumption off --verify-key ours.pub
says out "it refused the request (this server has no key to sign with)"
stop_server

{ echo "Valid-From: 2100-01-01T00:00:00Z"; cat other; } >future
chmod 600 future
start_server --self-signed --listen 127.0.0.1:0 --signing-key future
says server.err "Warning: the Valid-From of every signing key is in the future: until then, signatures are refused."
stop_server

expect 1 "$TSQ_BIN/tsq-server" --self-signed --listen 127.0.0.1:0 --signing-key ours.pub
says err "a public key cannot sign"
chmod o+r ours
expect 1 "$TSQ_BIN/tsq-server" --self-signed --listen 127.0.0.1:0 --signing-key ours
says err "Error: ours can be read or changed by others, so its key is no secret: chmod go-rwx ours"
