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
  json 'len(d["servers"]) == 1'
  json 'd["servers"][0]["transport"] == ("stream" if "'"$transport"'" == "stream" else "datagram")'
  json 'd["servers"][0]["alpn"] == "tsq" and d["servers"][0]["verified"] is True'
  json 'd["servers"][0]["error"] is None and len(d["servers"][0]["samples"]) == 8'
  json 'all(s["t2_source"] is None for s in d["servers"][0]["samples"])'
  # Both clocks are one: whatever the noise of this machine, T1 to T4 lie in their order of one instant.
  json 'all(abs(s["offset_ns"]) < 50_000_000 for s in d["servers"][0]["samples"] if not s["invalid"])'
  json 'all(s["t1"] <= s["t2"] and s["t3"] >= s["t2"] for s in d["servers"][0]["samples"])'
  json 'all(s["t1_source"] == s["t4_source"] for s in d["servers"][0]["samples"])'
  json 'd["combined"]["servers_used"] == 1'
  json '2 * d["combined"]["uncertainty_ns"] - d["servers"][0]["rtt_ns"] in (0, -1)'
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
