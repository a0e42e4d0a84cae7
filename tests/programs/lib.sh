# SPDX-License-Identifier: MIT
# Shared by the tests of the programs. Source it first; the working directory is empty and private.
# shellcheck shell=bash disable=SC2034 # the variables are for the scripts that source this
set -euo pipefail

server_pid=
trap 'if [ -n "$server_pid" ]; then kill "$server_pid" 2>/dev/null || true; fi' EXIT

die() {
  echo "FAILED: $*" >&2
  exit 1
}

skip() {
  echo "SKIPPED: $*"
  exit 77
}

# For loads that come from one address.
unlimited=(--handshake-rate 0 --request-rate 0 --signature-rate 0 --max-connections-per-prefix 1000000)

# start_server [OPTIONS...]: a self-signed server on a loopback port of the system's choice, unless the options say
# otherwise. Sets server_pid, and port from the first address printed.
start_server() {
  local options=("$@")
  [ $# -gt 0 ] || options=(--self-signed --listen 127.0.0.1:0)
  # Reads the output through a pipe, to know when the server is ready.
  mkfifo server.out
  "$TSQ_BIN/tsq-server" "${options[@]}" >server.out 2>server.err &
  server_pid=$!
  exec 3<server.out
  rm server.out
  : >server.log
  local line
  while IFS= read -r line <&3; do
    echo "$line" >>server.log
    case $line in "Link: "*) break ;; esac
  done
  grep -q '^Link: ' server.log || die "the server did not start: $(cat server.err)"
  port=$(sed -n 's/^Listening on .*:\([0-9]*\)$/\1/p' server.log | head -n 1)
}

# stop_server: SIGTERM; its exit status is left in server_status, the rest of its output in server.log.
stop_server() {
  kill -TERM "$server_pid"
  cat <&3 >>server.log
  server_status=0
  wait "$server_pid" || server_status=$?
  server_pid=
}

# expect STATUS COMMAND...: runs it; output in out, errors in err.
expect() {
  local wanted=$1 status=0
  shift
  "$@" >out 2>err || status=$?
  [ "$status" = "$wanted" ] || die "exit status $status instead of $wanted from: $*
--- output
$(cat out)
--- errors
$(cat err)"
}

# says FILE TEXT: the text is in the file, word by word.
says() {
  grep -qF -- "$2" "$1" || die "'$2' is missing in $1:
$(cat "$1")"
}

# says_only FILE TEXT: the text is all that is in the file.
says_only() {
  [ "$(cat "$1")" = "$2" ] || die "$1 should say only '$2' but says:
$(cat "$1")"
}

# begins FILE TEXT: the file is one line, which begins with the text.
begins() {
  [[ "$(cat "$1")" == "$2"* && "$(wc -l <"$1")" = 1 ]] || die "$1 should be one line that begins with '$2' but says:
$(cat "$1")"
}

# json EXPRESSION: true of `d`, the document in out.
json() {
  python3 - "$1" <<'PYTHON' || die "not true of the JSON: $1
$(cat out)"
import json, sys
d = json.load(open("out"))
sys.exit(0 if eval(sys.argv[1]) else 1)
PYTHON
}
