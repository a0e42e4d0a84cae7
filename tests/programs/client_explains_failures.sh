# SPDX-License-Identifier: MIT
# What goes wrong on the way to a server is said in words, and the exit status tells.
. "$TSQ_SOURCE/tests/programs/lib.sh"
client=$TSQ_BIN/tsq-client

expect 1 "$client" 127.0.0.1:9
says out "nothing listens on that UDP port"
says out "no server gave a usable answer"
expect 1 "$client" 127.0.0.1:9 --json
json 'd["servers"][0]["error"] == "port-unreachable" and d["combined"] is None'
json 'd["servers"][0]["samples"] == [] and d["servers"][0]["verified"] is False'

expect 1 "$client" name.invalid --timeout 1
grep -qE 'no such name|could not be looked up' out || die "$(cat out)"

# A port that is open but silent.
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
says out "signed by nobody trusted here"
expect 1 "$client" "127.0.0.1:$port" --ca tsq-selfsigned.pem
says out "its certificate is for another name"
expect 1 "$client" "127.0.0.1:$port" --pin "sha256:$(printf '0%.0s' {1..64})"
says out "its key is not the pinned one"
expect 1 "$client" "127.0.0.1:$port" --ca missing.pem
says_only err "Error: cannot read the CA file missing.pem"
: >empty.pem
expect 1 "$client" "127.0.0.1:$port" --ca empty.pem
says err "no PEM certificate"
