# SPDX-License-Identifier: MIT
# Texts of servers, files and command lines cannot control the terminal or forge lines, in tables, sentences and JSON.
. "$TSQ_SOURCE/tests/programs/lib.sh"

# An escape sequence, a C1 control, a line end, bidi overrides and isolates, and invisible characters.
evil=$'x\e[2J\u009b31m\nYour clock is right\u202e\u2066\u200b\u2028\ufeffy'

plain() {
  local what
  for what in $'\e' $'\u009b' $'\u202e' $'\u2066' $'\u200b' $'\u2028' $'\ufeff'; do
    ! grep -qF -- "$what" "$1" || die "raw text in $1: $(cat -v "$1")"
  done
  ! grep -q '^Your clock is right.*y$' "$1" || die "a forged line in $1: $(cat -v "$1")"
}

start_server --self-signed --listen 127.0.0.1:0 --stratum 1 --source gps --source-info "$evil" --clock-tag "$evil" \
  --metadata "$evil=$evil"
for options in -v --json "--json --watch"; do
  status=0
  # shellcheck disable=SC2086 # several options
  timeout -s INT 1 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --insecure $options >out 2>err || status=$?
  plain out
  plain err
done
says_metadata() { "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --insecure "$@" >out 2>err; says out 'x?[2J?31m?Your clock is right?????y'; }
says_metadata -v
says_metadata --json
expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --insecure --json
json 'd["servers"][0]["told"]["source_info"] == "x?[2J?31m?Your clock is right?????y"'
stop_server

for arguments in "$evil" "tsq://$evil" "--ca $evil" "--pin $evil" "--verify-key $evil" "--$evil" "--port $evil"; do
  for program in tsq-client "tsq-adjtime --dry-run"; do
    # shellcheck disable=SC2086 # a program with an option
    IFS= read -r -d '' -a words < <(printf '%s\0' "$arguments") || true
    case $arguments in
      --[cpv]*\ *) words=("${arguments%% *}" "${arguments#* }" 127.0.0.1:9) ;;
    esac
    # shellcheck disable=SC2086
    timeout 5 "$TSQ_BIN"/$program "${words[@]}" >out 2>err && die "accepted: $arguments"
    plain out
    plain err
  done
done
for option in --cert --key --listen --host --signing-key --session-secret --metadata "--$evil"; do
  timeout 5 "$TSQ_BIN/tsq-server" "$option" "$evil" >out 2>err && die "accepted: $option"
  plain out
  plain err
done
timeout 5 "$TSQ_BIN/tsq-keygen" "missing/$evil" >out 2>err && die "a key in a folder that is missing"
plain err
printf '%s = 1\n' "\"$(printf '%s' "$evil" | sed ':a;N;$!ba;s/\n/\\n/g;s/\x1b/\\u001b/g')\"" >sync.toml
timeout 5 "$TSQ_BIN/tsq-adjtime" --dry-run --config sync.toml >out 2>err && die "an unknown setting"
plain err
exit 0
