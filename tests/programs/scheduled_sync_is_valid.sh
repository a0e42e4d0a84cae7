# SPDX-License-Identifier: MIT
# systemd, tsq-adjtime and mandoc accept the units, the example configuration and the manuals.
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

for program in systemd-analyze mandoc; do
  command -v "$program" >/dev/null || skip "scheduled_sync_is_valid: $program is not installed; run dist/setup"
done

mandoc -T lint -W warning "$TSQ_SOURCE"/dist/man/*.[158] || die "the manuals"

unit=tsq-sync.service
# As shipped, except for the program's path, because it is not installed here.
sed "s|^ExecStart=[^ ]*|ExecStart=$adjtime|" "$TSQ_SOURCE/dist/sync/$unit.in" >"$unit"
cp "$TSQ_SOURCE/dist/sync/tsq-sync.timer" .
systemd-analyze verify --man=no ./tsq-sync.service ./tsq-sync.timer || die "the units"
# In tenths: at most 2.0.
systemd-analyze security --offline=true --threshold=20 "$unit" >security.log || die "$(tail -n 1 security.log)"

# The unit's command with the example, whose servers do not exist: it is parsed, and no server answers.
sed 's/^servers = \[/servers = ["127.0.0.1:9"]\nunused = [/; ' "$TSQ_SOURCE/dist/sync/sync.toml" >sync.toml
expect 2 "$adjtime" --config sync.toml
says err "sync.toml, line "
says err "there is no setting 'unused'; check its spelling"

start_shifted 700
printf 'servers = ["%s"]\nmax-offset = 600\nqueries = 2\n' "$link" >sync.toml
fresh_clock
# shellcheck disable=SC2046 # the options of the unit, one by one
expect 5 "$adjtime" $(sed -n 's|^ExecStart=[^ ]* \(.*\) /etc/tsq/sync.toml$|\1|p' "$unit") sync.toml
says err "more than --max-offset allows (600 ms)"
# The command line takes precedence over the file.
expect 0 "$adjtime" --config sync.toml --max-offset 1000
[ "$(wc -l <recording/calls)" = 1 ] || die "the clock was not set once"

# A key in the file requires signatures, which this server does not make.
expect 0 "$TSQ_BIN/tsq-keygen" key
echo 'verify-key = "key.pub"' >>sync.toml
expect 1 "$adjtime" --config sync.toml --max-offset 1000
says err "this server has no key to sign with"

expect 2 "$adjtime" --config missing.toml
says err "missing.toml: No such file or directory"
