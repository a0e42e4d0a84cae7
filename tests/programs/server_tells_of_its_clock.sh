# SPDX-License-Identifier: MIT
# The operator's statements are in the clock report of clients, as text and as JSON; a self-signed server sends no report
# without statements.
. "$TSQ_SOURCE/tests/programs/lib.sh"

start_server --self-signed --listen 127.0.0.1:0 --stratum 1 --source gps --source-info roof --clock-class gnss \
  --clock-error 3 --clock-tag gpsdo --metadata site=us-east --metadata rack=7
client=("$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --resumption off)
for transport in datagram stream; do
  expect 0 "${client[@]}" --transport "$transport" --json
  json 'd["servers"][0]["told"]["stratum"] == 1 and d["servers"][0]["told"]["source_type"] == 1'
  json 'd["servers"][0]["told"]["source_info"] == "roof" and d["servers"][0]["told"]["clock_tag"] == "gpsdo"'
  json 'd["servers"][0]["told"]["clock_class"] == 1 and d["servers"][0]["told"]["clock_error_us"] == 3'
  json 'd["servers"][0]["told"]["metadata"]["site"] == "us-east" and d["servers"][0]["told"]["metadata"]["rack"] == "7"'
  json 'd["servers"][0]["told"]["metadata"]["leap"] == "none" and d["servers"][0]["told"]["metadata"]["smear"] == "no"'
done
expect 0 "${client[@]}" --verbose
says out "stratum 1, from GPS (roof); clock: GNSS disciplined, ±3.00 µs, drift ±0 ppb (gpsdo); "
says out "site=us-east"
stop_server

start_server --self-signed --listen 127.0.0.1:0
expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --resumption off --json
json 'd["servers"][0]["told"] is None'
stop_server

# A server that reports an unsynchronised clock is measured but not used.
start_server --self-signed --listen 127.0.0.1:0 --stratum 0
says server.err "Warning: this clock is not synchronised: clients are told so"
expect 0 "$TSQ_BIN/tsq-client" "127.0.0.1:$port" --ca tsq-selfsigned.pem --resumption off
says out "it says itself that its clock is not set"
says out "Nothing is known about this clock"
stop_server

usage() {
  local sentence=$1
  shift
  expect 2 "$TSQ_BIN/tsq-server" --self-signed --listen 127.0.0.1:0 "$@"
  begins err "Error: $sentence"
}
usage "Stratum must be between 0 and 15" --stratum 16
usage "Source must be gps, ptp, ntp, manual or unknown" --source sun
usage "Clock class must be gnss, ptp, ntp, ocxo, unstable or unknown" --clock-class best
usage "Clock error must be between 0 and 65535 microseconds" --clock-error 65536
usage "Clock tag must be UTF-8 of at most 64 bytes" --clock-tag "$(printf '\377')"
usage "Metadata must be KEY=VALUE in UTF-8, at most 253 bytes, not 'site'" --metadata site
for key in maxerror leap smear kernel t2 tsq-t3; do
  usage "Metadata '$key' comes from the server itself" --metadata "$key=yes"
done
usage "Metadata 'site' is given twice" --metadata site=a --metadata site=b
usage "Metadata must have at most 700 bytes altogether to fit one packet" --metadata "a=$(printf '%0240d' 0)" \
  --metadata "b=$(printf '%0240d' 0)" --metadata "c=$(printf '%0240d' 0)"
