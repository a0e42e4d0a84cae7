# SPDX-License-Identifier: MIT
# Each failure has its own sentence and exit status.
. "$TSQ_SOURCE/tests/programs/lib.sh"
client=$TSQ_BIN/tsq-client

expect 1 "$client" 127.0.0.1:9
says out "nothing listens on that UDP port"
says out "no server gave a usable answer"
expect 1 "$client" 127.0.0.1:9 --json
json 'd["servers"][0]["error"] == "port-unreachable" and d["combined"] is None'
json 'd["servers"][0]["samples"] == [] and d["servers"][0]["verified"] is False'

expect 1 "$client" name.invalid --timeout 1
grep -qE 'no such name|could not be looked up' out || die "$(cat out)" # as this machine's resolver says

# A port that is open but never answers.
python3 - <<'PYTHON' &
import socket, time
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("127.0.0.1", 0))
open("silent.tmp", "w").write(str(s.getsockname()[1]))
__import__("os").rename("silent.tmp", "silent")
time.sleep(30)
PYTHON
silent_pid=$!
until [ -e silent ]; do sleep 0.05; done
expect 1 "$client" "127.0.0.1:$(cat silent)" --timeout 0.3
says out "no answer: the server is down, or a firewall blocks this UDP port"
kill "$silent_pid"

start_server --self-signed example.test --listen 127.0.0.1:0
expect 1 "$client" "127.0.0.1:$port"
says out "not signed by a trusted authority"
expect 1 "$client" "127.0.0.1:$port" --ca tsq-selfsigned.pem
says out "its certificate is for another name"
expect 1 "$client" "127.0.0.1:$port" --pin "sha256:$(printf '0%.0s' {1..64})"
says out "its key is not the pinned one"
expect 1 "$client" "127.0.0.1:$port" --ca missing.pem
begins err "Error: cannot read the CA file missing.pem"
: >empty.pem
expect 1 "$client" "127.0.0.1:$port" --ca empty.pem
says err "no PEM certificate"

# Too few open files: the sentence says what to do, whichever call is refused first. Sanitizers open files themselves.
if [ -z "${LSAN_OPTIONS:-}" ]; then
  told=0
  for limit in 4 5 6 7 8; do
    bash -c 'ulimit -n "$1" && exec "$2" 127.0.0.1:9' bash "$limit" "$client" >few 2>&1 || true
    if grep -q 'Too many open files' few; then
      told=$((told + 1))
      [ "$(grep -c "Too many open files; raise this program's limit with ulimit -n" few)" = 1 ] || die "$(cat few)"
    fi
  done
  [ "$told" -gt 0 ] || die "no limit was too low"
fi

# Without a reachable name server the name may be correct: not "no such name".
[ "$(id -u)" = 0 ] || skip "client_explains_failures: only root can make a machine without a name server"
echo "nameserver 127.0.0.1" >resolv.conf
echo "hosts: files dns" >nsswitch.conf
cat >without_name_server <<'SCRIPT'
mount --bind resolv.conf /etc/resolv.conf && mount --bind nsswitch.conf /etc/nsswitch.conf || exit 99
exec "$@"
SCRIPT
expect 1 unshare --net --mount bash without_name_server "$client" time.example.org
says out "the name could not be looked up"
