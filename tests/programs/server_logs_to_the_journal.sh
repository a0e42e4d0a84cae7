# SPDX-License-Identifier: MIT
# The access log in the journal: a message with fields for the requests of each connection. The journal is a socket of
# the test's, in a mount namespace of its own.
. "$TSQ_SOURCE/tests/programs/lib.sh"

has() { grep -qE "$1" journal.out || die "no line '$1' in: $(cat journal.out)"; }

if ! unshare --mount true 2>/dev/null; then
  skip "server_logs_to_the_journal: needs root for a mount namespace"
fi
cat >journal.py <<'PYTHON'
import os, socket, sys
heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
heard.bind("/run/systemd/journal/socket")
heard.settimeout(20)
open("journal.ready", "w").close()
print(heard.recv(65536).decode())
PYTHON
cat >inside.sh <<'SHELL'
set -euo pipefail
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/journal
python3 journal.py >journal.out &
until [ -e journal.ready ]; do sleep 0.05; done
"$TSQ_BIN/tsq-server" --self-signed 127.0.0.1 --listen 127.0.0.1:0 --access-log journal >inside.log &
server=$!
until grep -q '^Link' inside.log; do sleep 0.05; done
port=$(sed -n 's/^Listening on .*:\([0-9]*\)$/\1/p' inside.log)
"$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --count 2 --interval 0 >/dev/null
kill "$server"
wait
SHELL
timeout 40 unshare --mount bash inside.sh || die "the server with a journal: $(cat inside.log journal.out)"
has '^TSQ_QUERIES=2$'
has '^TSQ_CLIENT=127\.0\.0\.1$'
has '^PRIORITY=6$'
has '^MESSAGE=\[TSQ-LOG\] 20[-0-9]+ [0-9:.]+ UTC client=127\.0\.0\.1 protocol=datagram status=SUCCESS queries=2 '
