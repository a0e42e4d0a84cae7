# SPDX-License-Identifier: MIT
# Every usage error gives one sentence and exit status 2.
. "$TSQ_SOURCE/tests/programs/lib.sh"
client=$TSQ_BIN/tsq-client

refuses() {
  local sentence=$1
  shift
  expect 2 "$client" "$@"
  begins err "$sentence"
  says_only out ""
}

for bad in 0 65536 -1 http 443x; do
  refuses "Error: Port must be between 1 and 65535" localhost --port="$bad"
done
refuses "Error: Port must be between 1 and 65535" localhost:0
for bad in 0 101 -3 three; do
  refuses "Error: Count must be between 1 and 100" localhost --count="$bad"
done
refuses "Error: --port has an empty value: give one, or leave the option out" localhost --port ""
refuses "Error: At least one server must be specified"
refuses "Error: Transport must be auto, datagram or stream" localhost --transport udp
refuses "Error: Resumption must be forward-secret, psk-only or off" localhost --resumption yes
refuses "Error: Timeout must be between 0.01 and 60 seconds" localhost --timeout nan
refuses "Error: Interval must be between 0 and 3600 seconds" localhost --interval=-1
refuses "Error: Pin must be sha256: followed by 64 hexadecimal digits" localhost --pin sha256:12

for bad in --bogus "--insecure --pin x" "--count"; do
  # shellcheck disable=SC2086 # several words on purpose
  expect 2 "$client" localhost $bad
  says err "Error: "
  says err "--help"
  [ "$(wc -l <err)" = 1 ] || die "more than one line: $(cat err)"
done

expect 0 "$client" --help
says out "SERVER"
expect 0 "$client" --version
grep -qE '^tsq-client [0-9]+\.[0-9]+\.[0-9]+$' out || die "odd version: $(cat out)"
