# SPDX-License-Identifier: MIT
# tsq-client against a real tsq-server on loopback: both transports, names and addresses, table, JSON and links.
. "$TSQ_SOURCE/tests/programs/lib.sh"

listen=(--listen 127.0.0.1:0)
if [ -e /proc/net/if_inet6 ] && grep -q ' lo$' /proc/net/if_inet6; then
  listen+=(--listen '[::1]:0')
fi
start_server --self-signed localhost,127.0.0.1,::1 "${listen[@]}"
says server.log "Testing only"
[ "$(find . -name tsq-selfsigned.pem | wc -l)" = 1 ] || die "no ./tsq-selfsigned.pem"
grep -q 'PRIVATE KEY' tsq-selfsigned.pem && die "the private key was written to a file"

for transport in datagram stream auto; do
  expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --count 8 --transport "$transport" --json
  # Client and server have the same clock, so T1 to T4 must be in order, whatever the load of this machine.
  python3 - "$transport" <<'PYTHON' || die "see above: $(cat out)"
import json, sys
document = json.load(open("out"))
[server] = document["servers"]
assert server["transport"] == ("stream" if sys.argv[1] == "stream" else "datagram"), server
assert server["alpn"] == "tsq" and server["verified"] is True and server["error"] is None, server
assert server["address"] == "127.0.0.1" and len(server["samples"]) == 8, server
for sample in server["samples"]:
    assert sample["t1"] <= sample["t2"] <= sample["t3"], sample
    assert sample["t1_source"] == sample["t4_source"] and sample["t2_source"] in ("kernel", "user"), sample
    assert sample["invalid"] or abs(sample["offset_ns"]) < 50_000_000, sample
combined = document["combined"]
assert combined["servers_used"] == 1, combined
assert combined["uncertainty_ns"] >= server["rtt_ns"] // 2 and combined["unverified"] is True, combined
assert server["status"] == "selected" and server["error_ns"] > 0, server
PYTHON
done

expect 0 "$TSQ_BIN/tsq-client" "localhost:$port" --ca tsq-selfsigned.pem
says out "verified"
says out "Your clock"

link=$(sed -n 's/^Link: //p' server.log)
expect 0 "$TSQ_BIN/tsq-client" "$link"
says out "verified"
expect 0 "$TSQ_BIN/tsq-client" 127.0.0.1 --port "$port" --pin "${link#*pin=}"

expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --insecure
says err "Warning: certificates are not verified"
says out "not verified"

if [ ${#listen[@]} -gt 2 ]; then
  six=$(sed -n 's/^Listening on \(\[::1\]:.*\)$/\1/p' server.log)
  expect 0 "$TSQ_BIN/tsq-client" "$six" "127.0.0.1:$port" --ca tsq-selfsigned.pem --json
  json 'd["servers"][0]["address"] == "::1" and len(d["servers"]) == 2 and d["combined"]["servers_used"] >= 1'
fi

expect 3 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" 127.0.0.1:9 --ca tsq-selfsigned.pem
says out "nothing listens on that UDP port"

stop_server
[ "$server_status" = 0 ] || die "the server ended with status $server_status"
says server.log "Stopped."
