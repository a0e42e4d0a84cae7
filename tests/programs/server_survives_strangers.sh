# SPDX-License-Identifier: MIT
# Packets that are no QUIC, truncated, or of another version never stop the server, and are handled as in RFC 9000.
. "$TSQ_SOURCE/tests/programs/lib.sh"

start_server
python3 - "$port" <<'PYTHON' || die "see above"
import os, random, socket, sys

random.seed(1)
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.connect(("127.0.0.1", int(sys.argv[1])))
s.settimeout(2)

s.send(b"")
for size in [1, 2, 5, 20, 21, 22, 43, 1199, 1200, 1452, 2047, 2048, 2049, 9000]:
    for first in [0x00, 0x40, 0x7F, 0x80, 0xC0, 0xC3, 0xFF]:
        s.send(bytes([first]) + os.urandom(size - 1))
for _ in range(2000):
    s.send(bytes([0xC0 | random.randrange(64), 0, 0, 0, 1]) + os.urandom(random.randrange(1500)))

def drain():
    s.settimeout(0.2)
    try:
        while True:
            s.recv(65536)
    except TimeoutError:
        pass
    s.settimeout(2)

drain()
# An unknown version: the Version Negotiation packet offers version 1 and mirrors the connection ids.
s.send(b"\xc0\x1a\x2a\x3a\x4a\x08" + b"DDDDDDDD" + b"\x04" + b"SSSS" + bytes(1200))
answer = s.recv(65536)
assert answer[1:5] == bytes(4), answer
assert answer[5:10] == b"\x04SSSS" and answer[10:19] == b"\x08DDDDDDDD", answer
assert answer[19:] == b"\x00\x00\x00\x01", answer
# An unknown connection: a stateless reset, smaller than the packet.
s.send(b"\x40" + b"unknown!" + bytes(60))
answer = s.recv(65536)
assert len(answer) < 69 and answer[0] & 0xC0 == 0x40, answer
PYTHON

expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem
stop_server
[ "$server_status" = 0 ] || die "the server ended with status $server_status: $(cat server.err)"
