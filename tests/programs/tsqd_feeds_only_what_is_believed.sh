# SPDX-License-Identifier: MIT
# Samples of a falseticker are not fed, nor is anything while too few servers agree; leap second and offset are those of
# the sample.
. "$TSQ_SOURCE/tests/programs/tsqd_lib.sh"

# Takes samples as chronyd does, and prints offset and leap indicator of each.
cat >listen.py <<'PYTHON'
import os, socket, struct, sys
listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
listener.bind("tsq.sock")
listener.settimeout(60)
while True:
    sample = listener.recv(100)
    seconds, microseconds, offset, pulse, leap, _, magic = struct.unpack("qqdiiii", sample)
    assert len(sample) == 40 and magic == 0x534F434B and pulse == 0 and 0 <= microseconds < 1000000
    print(f"{offset:.6f} {leap}", flush=True)
PYTHON
python3 listen.py >samples 2>listen.err &
background+=($!)
eventually 10 test -S tsq.sock
fed() { [ "$(wc -l <samples)" -ge "$1" ]; }

start_shifted 100
first=$link
start_shifted 100
second=$link
start_shifted 700
liar=$link
name=${liar#tsq://}
settings() { printf '%s\n' "servers = [$1]" 'poll = { shortest = 1, longest = 1 }' "control = \"$PWD/tsqd.sock\"" \
  "feed = \"$PWD/tsq.sock\"" >tsqd.toml; }

settings "\"$first\", \"$second\", \"$liar\""
start_tsqd --config tsqd.toml
eventually 20 fed 12
eventually 10 grep -q "^Warning: ${name%%\?*} is not used: falseticker, off by [56]" tsqd.err
awk '{ if ($1 < 0.09 || $1 > 0.2 || $2 != 0) exit 1 }' samples || die "a sample of the falseticker was fed: $(cat samples)"
grep -qx "Feeding $PWD/tsq.sock." tsqd.out || die "the feed is not reported: $(cat tsqd.out)"
stop_tsqd

# One of three answers: it may be the liar.
settings "\"$liar\", \"127.0.0.1:9\", \"127.0.0.2:9\""
: >samples
start_tsqd --config tsqd.toml
eventually 20 grep -q "^Warning: only 1 of 3 servers agree, which is too few." tsqd.err
sleep 2
[ ! -s samples ] || die "fed although too few agree: $(cat samples)"
# Unless that is what the settings say.
echo 'min-servers = 1' >>tsqd.toml
kill -HUP "$tsqd_pid"
eventually 10 fed 1
stop_tsqd

# A lost server whose reason changes is reported again.
unused=$(python3 -c 'import socket; s = socket.socket(type=socket.SOCK_DGRAM); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
settings "\"127.0.0.1:$unused\""
echo 'timeout = 0.5' >>tsqd.toml
start_tsqd --config tsqd.toml
lost() { [ "$(grep -c "^Warning: 127.0.0.1:$unused is lost: " tsqd.err)" -ge "$1" ]; }
eventually 10 lost 1
start_background ready python3 -c 'import socket, sys, time
s = socket.socket(type=socket.SOCK_DGRAM); s.bind(("127.0.0.1", int(sys.argv[1]))); print("ready", flush=True); time.sleep(60)' "$unused"
eventually 20 lost 2
stop_tsqd
[ ! -s listen.err ] || die "the listener: $(cat listen.err)"
