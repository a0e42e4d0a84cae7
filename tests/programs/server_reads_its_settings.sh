# SPDX-License-Identifier: MIT
# What server.toml says is what the server does; the command line goes before it, a mistake is told with file, line and
# value, and a reload takes new limits without closing a connection.
. "$TSQ_SOURCE/tests/programs/lib.sh"
server=$TSQ_BIN/tsq-server

settings() { printf '%s\n' "$@" >server.toml; }
refuses() {
  expect 2 timeout 5 "$server" --config server.toml
  says err "$1"
  [ "$(wc -l <err)" = 1 ] || die "more than one line: $(cat err)"
}

settings 'self-signed = "localhost"' 'listen = ["127.0.0.1:0", "[::1]:0"]' 'request-rate = 7' 'strict = true'
expect 0 "$server" --config server.toml --request-rate 9 --check-config
says out "request-rate = 9  # command line"
says out "listen = 127.0.0.1:0, [::1]:0  # server.toml, line 2"
says out "strict = true  # server.toml, line 4"

settings 'self-signed = "localhost"' 'request-rate = -1'
refuses "Error: server.toml, line 2: --request-rate takes a whole number from 0 to 1000000, not '-1'"
settings 'self-signed = "localhost"' '' 'retry = "sometimes"'
refuses "Error: server.toml, line 3: --retry takes pressure, always or never, not 'sometimes'"
# Of several mistakes one is told, with its own place, also before the certificate's lines.
settings 'request-rate = -1' 'retry = "sometimes"' 'self-signed = "localhost"'
refuses "Error: server.toml, line 2: --retry takes pressure, always or never, not 'sometimes'"
settings 'max-connections = 4' 'workers = 16' 'port = 0' 'listen = "127.0.0.1"' 'self-signed = "localhost"' 'cert = "x"'
refuses "Error: server.toml, line 2: --max-connections 4 is less than one for each of the 16 workers"
settings 'self-signed = false'
refuses "Error: A certificate is needed"
settings 'self-signed = "localhost"' 'request-rates = 1'
refuses "Error: server.toml, line 2: there is no setting 'request-rates'; check its spelling"
settings 'self-signed = "localhost"' 'strict = 5'
refuses "Error: server.toml, line 2: strict must be true or false, not '5'"
settings 'self-signed = "localhost"' 'max-connections = [1, 2]'
refuses "Error: server.toml, line 2: max-connections takes one value, not a list"
settings 'self-signed = "localhost"' 'listen = []'
refuses "Error: server.toml, line 2: listen is empty: give a value or leave the line out"
settings 'self-signed = ' 'x = 1'
refuses "Error: server.toml, line 1: "
settings '[limits]' 'request-rate = 1'
refuses "Error: server.toml, line 1: limits must be a text in quotes"
settings 'print-uri = true'
refuses "there is no setting 'print-uri'"
settings 'request-rate = 1'
refuses "Error: A certificate is needed"
rm server.toml
refuses "Error: cannot read server.toml: No such file or directory"

settings 'self-signed = "127.0.0.1"' 'listen = "127.0.0.1:0"' 'request-rate = 1'
start_server --config server.toml

ask() { "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --count 8 --interval 0 --timeout 0.3 >out 2>err; }

settings 'self-signed = "127.0.0.1"' 'listen = "127.0.0.1:0"' 'request-rate = "lots"'
kill -HUP "$server_pid"
until grep -q "the settings are not taken, and those of before stay: server.toml, line 3" server.err; do sleep 0.05; done
settings 'self-signed = "127.0.0.1"' 'listen = "127.0.0.1:0"' 'request-rate = 0'
kill -HUP "$server_pid"
reloads=0
while [ "$reloads" -lt 2 ]; do
  IFS= read -r -t 10 line <&3 || die "the server does not tell of its reload"
  [[ $line != Reloaded:* ]] || reloads=$((reloads + 1))
done
for _ in 1 2 3; do ask || die "not all was answered after the reload: $(cat out err)"; done

kill -USR1 "$server_pid"
IFS= read -r -t 10 line <&3
while [[ $line != "So far answered "* ]]; do IFS= read -r -t 10 line <&3 || die "no counters on SIGUSR1"; done
[[ $line == "So far answered 24 datagram"* ]] || die "odd counters: $line"

# What a reload does not take is named; a default that is written down is no change.
settings 'self-signed = "127.0.0.1"' 'listen = "127.0.0.1:1"' 'request-rate = 0' 'strict = true' 'workers = 2' \
  'resumption = "forward-secret"' 'smear = false'
kill -HUP "$server_pid"
warning="Warning: a reload does not change these settings, a restart does: listen, strict, workers"
until grep -q '^Warning: a reload' server.err; do sleep 0.05; done
[ "$(grep '^Warning: a reload' server.err)" = "$warning" ] || die "$(cat server.err)"

# Output that nobody reads costs no answers.
dd if=/dev/zero of="/proc/$server_pid/fd/1" bs=4096 oflag=nonblock 2>dd.err && die "the pipe is endless"
kill -USR1 "$server_pid"
ask || die "a full pipe stops the server: $(cat out err)"
stop_server
[ "$server_status" = 0 ] || die "the server ended with status $server_status"

# Without names, as --self-signed alone.
settings 'self-signed = true' 'listen = "127.0.0.1:0"'
start_server --config server.toml
ask || die "the certificate is for other names: $(cat out err)"
stop_server

# Renewed certificates arrive whole, readable by nobody else.
mkdir live
echo certificate >live/fullchain.pem
echo key >live/privkey.pem
RENEWED_LINEAGE=$PWD/live TSQ_TLS_FOLDER=$PWD/tls "$TSQ_SOURCE/dist/server/certbot-deploy-hook"
[ "$(cat tls/privkey.pem tls/fullchain.pem)" = "$(printf 'key\ncertificate')" ] || die "the hook copied something else"
[ "$(stat -c %a tls tls/privkey.pem | tr '\n' ' ')" = "750 640 " ] || die "the key can be read by others"

grep -v '^#' "$TSQ_SOURCE/dist/server/server.toml" | sed "s|/etc/tsq/tls/||" >server.toml
sed -n 's/^# \([a-z-]* = .*\)/\1/p' "$TSQ_SOURCE/dist/server/server.toml" >>server.toml
expect 0 "$server" --config server.toml --check-config
says out "request-rate = 2000  # server.toml, line "
