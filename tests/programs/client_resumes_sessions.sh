# SPDX-License-Identifier: MIT
# Session resumption between runs of tsq-client: tickets on disk, their permissions and use.
. "$TSQ_SOURCE/tests/programs/lib.sh"

(umask 077 && head -c 32 /dev/urandom >secret)
start_server --self-signed --listen 127.0.0.1:0 --session-secret secret
tickets=$XDG_STATE_HOME/tsq/tickets

# ask SESSION [OPTIONS...]: one run, whose session must be of this kind.
count=2
ask() {
  local wanted=$1
  shift
  expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --count $count --json "$@"
  json "d['servers'][0]['session'] == '$wanted'"
}

ask full --ca tsq-selfsigned.pem
[ "$(stat -c %a "$tickets")" = 700 ] || die "others see the folder of tickets"
[ "$(find "$tickets" -type f -perm 600 | wc -l)" = 1 ] || die "no private ticket"
ask 0-RTT --ca tsq-selfsigned.pem
ask 0-RTT --ca tsq-selfsigned.pem --transport stream
count=1 # over before the next ticket would have come by itself
ask 0-RTT --ca tsq-selfsigned.pem
ask 0-RTT --ca tsq-selfsigned.pem
count=2
expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem
says out "0-RTT"

# Each kind of trust has separate tickets.
pin=$(sed -n 's/^Link: .*pin=//p' server.log)
ask full --insecure
ask full --pin "$pin"
ask 0-RTT --pin "$pin"
ask 0-RTT --ca tsq-selfsigned.pem

# Off: no ticket is stored.
rm -r "$tickets"
ask full --ca tsq-selfsigned.pem --resumption off
ask full --insecure
[ ! -e "$tickets" ] || die "tickets, though none were wanted"

# With damaged files, or a folder that others can write to, the session is a full one.
ask full --ca tsq-selfsigned.pem
for ticket in "$tickets"/*; do head -c 100 /dev/urandom >"$ticket"; done
ask full --ca tsq-selfsigned.pem
chmod 777 "$tickets"
ask full --ca tsq-selfsigned.pem
chmod 700 "$tickets"
ask 0-RTT --ca tsq-selfsigned.pem

# psk-only needs both ends.
ask full --ca tsq-selfsigned.pem --resumption psk-only
ask full --ca tsq-selfsigned.pem --resumption psk-only

# Several runs at the same time all succeed, and the next one finds a ticket.
for run in 1 2 3 4 5 6; do
  "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem >"run$run" &
  runs[run]=$!
done
for run in 1 2 3 4 5 6; do wait "${runs[run]}" || die "run $run failed: $(cat "run$run")"; done
ask 0-RTT --ca tsq-selfsigned.pem

stop_server
resumed=$(sed -n 's/.*resumed sessions: \([0-9]*\).*/\1/p' server.log)
[ "${resumed:-0}" -ge 9 ] || die "9 sessions were resumed for certain; odd farewell: $(tail -n 1 server.log)"
