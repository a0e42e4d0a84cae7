# SPDX-License-Identifier: MIT
# Any path, in each option and file: one sentence that names it, the documented exit status, and no hang.
. "$TSQ_SOURCE/tests/programs/lib.sh"

certtool --generate-privkey --key-type ecdsa --outfile good.key 2>/dev/null
printf 'cn = "x"\ndns_name = "x.test"\nsigning_key\ntls_www_server\n' >template
certtool --generate-self-signed --load-privkey good.key --template template --outfile good.pem 2>/dev/null
"$TSQ_BIN/tsq-keygen" signing >/dev/null
mkdir folder
: >empty
head -c 100000 /dev/urandom >noise
truncate -s 40M huge
mkfifo pipe # nobody writes into it
ln -s loop loop
chmod 600 empty noise huge
paths=(folder empty noise huge pipe /dev/null /dev/zero /dev/full loop missing good.pem/below "$(printf '%05000d' 0)")

# judged STATUS PATH COMMAND...: prints one line that names the path, within the timeout.
judged() {
  local status=$1 path=$2
  shift 2
  expect "$status" timeout 10 "$@"
  [ "$(wc -l <err)" = 1 ] || die "not one line from $*: $(cat err)"
  says err "Error: "
  says err "${path:0:200}"
}

for path in "${paths[@]}"; do
  judged 1 "$path" "$TSQ_BIN/tsq-client" 127.0.0.1:9 --ca "$path"
  judged 2 "$path" "$TSQ_BIN/tsq-client" 127.0.0.1:9 --verify-key "$path"
  judged 1 "$path" "$TSQ_BIN/tsq-adjtime" --dry-run 127.0.0.1:9 --ca "$path"
  judged 2 "$path" "$TSQ_BIN/tsq-adjtime" --dry-run 127.0.0.1:9 --verify-key "$path"
  judged 2 "$path" "$TSQ_BIN/tsq-adjtime" --dry-run --config "$path"
  judged 1 "$path" "$TSQ_BIN/tsq-server" --cert "$path" --key good.key --print-uri
  judged 1 "$path" "$TSQ_BIN/tsq-server" --cert good.pem --key "$path" --print-uri
  judged 1 "$path" "$TSQ_BIN/tsq-server" --cert good.pem --key good.key --listen 127.0.0.1:0 --session-secret "$path"
  judged 1 "$path" "$TSQ_BIN/tsq-server" --cert good.pem --key good.key --listen 127.0.0.1:0 --signing-key "$path"
  printf 'servers = ["127.0.0.1:9"]\nverify-key = "%s"\n' "$path" >sync.toml
  judged 2 "sync.toml, line 2: " "$TSQ_BIN/tsq-adjtime" --dry-run --config sync.toml
done
for path in folder pipe good.pem/below missing/below; do
  judged 1 "$path" "$TSQ_BIN/tsq-keygen" "$path"
done

# A shell's pipe, <(...), works like a file.
expect 0 "$TSQ_BIN/tsq-server" --cert <(cat good.pem) --key good.key --print-uri

for option in --ca --pin --verify-key --port --transport --resumption --timeout; do
  expect 2 "$TSQ_BIN/tsq-client" 127.0.0.1:9 "$option" ""
  says_only err "Error: $option has an empty value: give one, or leave the option out"
done
for option in --cert --key --listen --host --port --session-secret --signing-key --stratum --metadata; do
  expect 2 "$TSQ_BIN/tsq-server" "$option" ""
  says_only err "Error: $option has an empty value: give one, or leave the option out"
done

# The state folder belongs to another user, is a file, or cannot be created: programs work without it.
start_server
for state in empty folder/below /proc/none /dev/null; do
  expect 0 env STATE_DIRECTORY="$state" XDG_STATE_HOME="$PWD/$state" "$TSQ_BIN/tsq-client" "127.0.0.1:$port" \
    --ca tsq-selfsigned.pem
done
stop_server
