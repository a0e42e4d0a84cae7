# SPDX-License-Identifier: MIT
# Samples that cannot be used are counted with the reason, without -v as well. This server's T3 is 50 ms ahead, unless it
# tells it after the answer.
. "$TSQ_SOURCE/tests/programs/lib.sh"

mkfifo input
"$TSQ_TEST_BIN/hasty_server" cert.pem <input >port &
server_pid=$!
exec 4>input
for _ in $(seq 100); do
  [ ! -s port ] || break
  sleep 0.05
done
server=127.0.0.1:$(cat port)
not_positive="not used: round trip not positive"

# The last answer's T3 is told to nobody, so that one sample is lost of six.
expect 0 "$TSQ_BIN/tsq-client" "$server" --ca cert.pem --count 6
says out "  1 sample $not_positive"
says out "Your clock is right to within"
expect 0 "$TSQ_BIN/tsq-client" "$server" --ca cert.pem --count 6 --json
json 'sum(s["invalid"] == "non-positive-delay" for s in d["servers"][0]["samples"]) == 1'

# All of them: nothing is said about the clock.
expect 1 "$TSQ_BIN/tsq-client" "$server" --ca cert.pem --count 4 --time-only
says out "no usable sample"
says out "samples $not_positive"
says out "Nothing is known about this clock: no server gave a usable answer."
expect 1 "$TSQ_BIN/tsq-adjtime" --dry-run "$server" --ca cert.pem --count 4 --time-only
cat out err >said
says said "samples $not_positive"
exec 4>&-
