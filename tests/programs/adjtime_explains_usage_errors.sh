# SPDX-License-Identifier: MIT
# Every invalid command line of tsq-adjtime gets one sentence and exit status 2.
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

refuses() {
  local sentence=$1
  shift
  expect 2 "$adjtime" "$@"
  begins err "$sentence"
  says_only out ""
}

for bad in 0 101 five; do
  refuses "Error: Queries must be between 1 and 100" localhost --queries="$bad"
done
for bad in 0 86400001 -1 1s; do
  refuses "Error: Max offset must be between 1 and 86400000 milliseconds" localhost --max-offset="$bad"
done
for bad in 0 3 many; do
  refuses "Error: Min servers must be between 1 and the number of servers named" localhost 192.0.2.1 --min-servers="$bad"
done
refuses "Error: Slew threshold must be between 0 and 2145000 milliseconds" localhost --slew-threshold=-1
refuses "Error: Via must be direct or helper" localhost --via sudo
refuses "Error: Port must be between 1 and 65535" localhost --port 0
refuses "Error: At least one server must be specified"
expect 2 "$adjtime" localhost --step --slew
says err "--help"
expect 2 "$adjtime" localhost --slew --allow-invalid-dates
says err "--help"
refuses "Error: --allow-invalid-dates is for certificates that are verified but for their dates; with --insecure none are" \
  localhost --insecure --allow-invalid-dates

expect 0 "$adjtime" --help
for option in --port --queries --min-servers --max-offset --slew-threshold --dry-run --insecure --verbose --ca --pin --transport --json \
  --force --step --slew --via --allow-invalid-dates; do
  says out "$option"
done
expect 0 "$adjtime" --version
