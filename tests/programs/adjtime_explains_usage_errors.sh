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

# The same of the file has its line, also if it is replaced by what is typed.
printf '%s\n' 'servers = ["localhost", "192.0.2.1"]' 'min-servers = 3' >sync.toml
for typed in --json --min-servers=1 "a b c --min-servers=1"; do
  # shellcheck disable=SC2086 # several arguments
  refuses "Error: sync.toml, line 2: Min servers must be between 1 and the number of servers named, not '3'" --config sync.toml $typed
done
sed -i 's/3/2/' sync.toml
refuses "Error: sync.toml, line 2: Min servers must be between 1 and the number of servers named, not '2'" --config sync.toml 192.0.2.1

expect 0 "$adjtime" --help
for option in --port --queries --min-servers --max-offset --slew-threshold --dry-run --insecure --verbose --ca --pin --transport --json \
  --force --step --slew --via --allow-invalid-dates; do
  says out "$option"
done
expect 0 "$adjtime" --version
