# SPDX-License-Identifier: MIT
# Readiness, reloads, signs of life and the end, as systemd asks for them.
. "$TSQ_SOURCE/tests/programs/lib.sh"

python3 - >notify.out <<'PYTHON' &
import socket
said = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
said.bind("notify")
said.settimeout(20)
try:
    while True:
        message = said.recv(4096).decode()
        print(message.replace("\n", " "), flush=True)
        if "STOPPING=1" in message:
            break
except TimeoutError:
    print("silence")
PYTHON
listener=$!
until [ -S notify ]; do sleep 0.01; done
export NOTIFY_SOCKET=$PWD/notify WATCHDOG_USEC=200000
start_server --self-signed 127.0.0.1 --listen 127.0.0.1:0
unset NOTIFY_SOCKET WATCHDOG_USEC

until grep -q WATCHDOG=1 notify.out; do sleep 0.05; done
kill -HUP "$server_pid"
until [ "$(grep -c READY=1 notify.out)" = 2 ]; do sleep 0.05; done
stop_server
[ "$server_status" = 0 ] || die "the server ended with status $server_status"
wait "$listener"
grep -q '^READY=1 STATUS=Listening on 127.0.0.1:' notify.out || die "$(cat notify.out)"
grep -q '^RELOADING=1 MONOTONIC_USEC=' notify.out || die "$(cat notify.out)"
grep -q 'STOPPING=1' notify.out || die "$(cat notify.out)"
