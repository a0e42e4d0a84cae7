# SPDX-License-Identifier: MIT
# The access log: a line for the requests of each connection, as text or as JSON. It survives logrotate,
# and a full disk or a reader that has stopped costs lines, never answers.
. "$TSQ_SOURCE/tests/programs/lib.sh"

ask() { "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --interval 0 --resumption off "$@" >out 2>err; }
# Lines arrive within ten seconds.
await_lines() { # FILE COUNT
  for _ in $(seq 200); do
    ! [ -e "$1" ] || [ "$(wc -l <"$1")" -lt "$2" ] || return 0
    sleep 0.05
  done
  die "no $2 lines in $1: $(cat "$1"); the server says: $(cat server.err)"
}
has() { grep -qE "$2" "$1" || die "no line '$2' in $1: $(cat "$1")"; }
serve() { start_server --self-signed 127.0.0.1 --listen 127.0.0.1:0 "$@"; }

umask 077 # of tsq-server.service
time='20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3} UTC'
success='queries=[0-9]+ duration=[0-9]+\.[0-9]{3}ms processing_time=[0-9]+\.[0-9]{3}ms'

serve --access-log access.log
ask --count 3 --transport datagram || die "$(cat out err)"
ask --count 2 --transport stream || die "$(cat out err)"
await_lines access.log 2
has access.log "^\[TSQ-LOG\] $time client=127\.0\.0\.1 protocol=datagram status=SUCCESS $success$"
has access.log 'protocol=datagram status=SUCCESS queries=3 '
has access.log 'protocol=stream status=SUCCESS queries=2 '
"$TSQ_BIN/tsq-keygen" key >/dev/null
if ask --verify-key key.pub --transport stream; then die "an unsigned answer was taken"; fi
await_lines access.log 3
has access.log 'protocol=stream status=FAILED error="no signing key" queries=[1-9] duration=[0-9.]+ms processing_time=N/A$'
[ "$(stat -c %a access.log)" = 640 ] || die "others may read the log: $(stat -c %a access.log)"

# What is under way when the file is moved is in the old one, what comes later in the new one.
mv access.log access.log.1
ask || die "$(cat out err)"
await_lines access.log.1 4
kill -HUP "$server_pid"
until [ -e access.log ]; do sleep 0.05; done
ask || die "$(cat out err)"
await_lines access.log 1
[ "$(wc -l <access.log.1)" = 4 ] || die "the old file goes on: $(cat access.log.1)"

# A connection that is open at the end is in the log, too.
timeout --foreground 20 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --watch --json --interval 0.2 >watched 2>&1 &
watcher=$!  # timeout passes one signal on with --foreground, two without
: >>watched
until grep -q '"selected"' watched; do sleep 0.05; done
stop_server
kill -INT "$watcher"
wait "$watcher" || true
await_lines access.log 2
[ "$server_status" = 0 ] || die "the server ended with $server_status"

# A full disk.
cat >server.toml <<'TOML'
self-signed = "127.0.0.1"
listen = "127.0.0.1:0"
access-log = "/dev/full"
TOML
serve_again() { start_server --config server.toml; }
serve_again
for _ in 1 2 3; do ask --count 4 --timeout 1 || die "a full disk costs answers: $(cat out err)"; done
until grep -q 'No space left' server.err; do sleep 0.05; done
[ "$(grep -c '^Warning: the access log cannot be written' server.err)" = 1 ] || die "not said once: $(cat server.err)"
sed -i 's|/dev/full|later.json|; $ a access-log-format = "json"\nlog-privacy = "prefix"' server.toml
kill -HUP "$server_pid"
until [ -e later.json ]; do sleep 0.05; done
ask --count 5 || die "$(cat out err)"
await_lines later.json 1
has server.err '^The access log is written again; [3-9] lines were lost\.$'
cp later.json out
json 'd["client"] == "127.0.0.0/24" and d["status"] == "success" and d["queries"] == 5 and d["protocol"] == "datagram"'
json 'd["processing_ms"] > 0 and d["duration_ms"] >= 0 and d["time"].endswith("Z")'
sed -i 's|prefix|none|' server.toml
kill -HUP "$server_pid"
ask || die "$(cat out err)"
until [ "$(wc -l <later.json)" = 2 ]; do sleep 0.05; done
tail -n 1 later.json >out
json 'd["client"] == "-"'
# A file that cannot be opened: the current one goes on, with its format and privacy.
sed -i 's|later.json|no/such/folder|; s|"json"|"text"|; s|"none"|"full"|' server.toml
kill -HUP "$server_pid"
until grep -q 'the current one stays: no/such/folder: No such file' server.err; do sleep 0.05; done
ask || die "$(cat out err)"
await_lines later.json 3
tail -n 1 later.json >out
json 'd["client"] == "-"'
# Without a file nothing is logged any more, until there is one again.
reload() { # and waits until that is done
  local line
  while IFS= read -r -t 0.2 line <&3; do :; done
  kill -HUP "$server_pid"
  while IFS= read -r -t 10 line <&3; do [[ $line != Reloaded:* ]] || return 0; done
  die "no reload: $(cat server.err)"
}
sed -i '/^access-log = /d' server.toml
reload
ask || die "$(cat out err)"
echo 'access-log = "none/such"' >>server.toml
reload
until grep -q 'and nothing is logged: none/such: No such file' server.err; do sleep 0.05; done
sed -i 's|none/such|added.log|' server.toml
reload
ask || die "$(cat out err)"
await_lines added.log 1
stop_server
[ "$(wc -l <later.json) $(wc -l <added.log)" = "3 1" ] || die "lines without a log: $(cat later.json added.log)"
has added.log '^\[TSQ-LOG\] .* client=127\.0\.0\.1 '

# A limit of the size of files is like a full disk.
(ulimit -f 8 && exec "$TSQ_BIN/tsq-server" --self-signed 127.0.0.1 --listen 127.0.0.1:0 --access-log small.log >small.out 2>small.err) &
server_pid=$!
until grep -q '^Link' small.out 2>/dev/null; do sleep 0.05; done
port=$(sed -n 's/^Listening on .*:\([0-9]*\)$/\1/p' small.out)
truncate -s 8K small.log
ask || die "$(cat out err small.err)"
until grep -q '^Warning: the access log cannot be written, and lines are lost: File too large' small.err; do sleep 0.05; done
ask || die "a limit of the size costs answers: $(cat out err small.err)"
kill -TERM "$server_pid"
wait "$server_pid" || die "the server ended with $?: $(cat small.err)"
server_pid=

# A pipe whose reader has stopped, and more lines than are wanted.
mkfifo pipe
bash -c 'exec 9<pipe; exec sleep 60' &
reader=$!
serve --access-log pipe --access-log-rate 2
for _ in $(seq 12); do ask --timeout 1 || die "$(cat out err)"; done
until grep -q 'more than 2 lines per second for the access log' server.err; do ask || die "$(cat out err)"; done
[ "$(grep -c 'for the access log' server.err)" = 1 ] || die "not said once: $(cat server.err)"
kill "$reader"
stop_server
[ "$server_status" = 0 ] || die "the server ended with $server_status"

expect 1 timeout 5 "$TSQ_BIN/tsq-server" --self-signed --listen 127.0.0.1:0 --access-log /no/such/folder/log
says err 'Error: cannot write the access log /no/such/folder/log: No such file or directory'
