# SPDX-License-Identifier: MIT
# With software timestamps, which every Linux loopback has, T1, T2 and T4 are kernel timestamps.
. "$TSQ_SOURCE/tests/programs/lib.sh"

start_server
for transport in datagram stream; do
  expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --count 20 --transport "$transport" --json
  json 'all(s["t1_source"] == s["t4_source"] == "kernel" for s in d["servers"][0]["samples"])'
done
stop_server
says server.log "Answered 20 datagram and 20 stream requests on 2 connections; kernel receive times: 40;"
