# SPDX-License-Identifier: MIT
# A clock that has lost its battery may show 1970: no certificate is valid then. tsq-adjtime sets it only on request,
# with two servers or a pinned one, and not to a time that is past. Only a recording clock is ever set.
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

# server NAME MILLISECONDS: starts a server that is so far ahead; makes NAME.pem, and notes its address and link.
declare -A at link_of
server() {
  start_shifted "$2"
  mv tsq-selfsigned.pem "$1.pem"
  link_of[$1]=$link
  local address=${link#tsq://}
  at[$1]=${address%%\?*}
}
by_name() { echo "localhost:${at[$1]##*:}"; }

server a 0
server b 0
server c 0
server hour 3600000
cat a.pem b.pem c.pem hour.pem >ca.pem

# clock_at DATE: the time that the next programs read, until they set it.
clock_at() { export TSQ_RECORDING_AHEAD=$(($(date -ud "$1" +%s) - $(date +%s))); }
forget_last_good() { rm -f state/last-good; }

# asks STATUS OUTCOME EXPRESSION ARGUMENTS...: runs with --json and a fresh clock; the expression can use `d`.
asks() {
  local status=$1 outcome=$2 expression=$3
  shift 3
  fresh_clock
  expect "$status" "$adjtime" --json "$@"
  json "d['outcome'] == '$outcome' and ($expression)"
}
unset_clock="d['applied'] is None"
both=("${at[a]}" "$(by_name b)" --ca ca.pem)

# Without permission: every program reports what could be done.
clock_at 1970-01-02
fresh_clock
expect 10 "$adjtime" "${both[@]}"
says err "Refused: By this clock, which says 1970-01-02 00:00:0"
says err "--allow-invalid-dates has it set, with care: see tsq-adjtime(8)."
says err "its certificate is not valid yet (valid from 20"
says err "; checked for 1970-01-02); if the clock of this computer is that wrong, tsq-adjtime --allow-invalid-dates sets it"
asks 10 clock-far-off "$unset_clock and d['far_clock'] is None" "${both[@]}"
recorded ""

# With permission it is set.
for year in 1970 2100; do
  forget_last_good
  clock_at $year-01-02
  asks 0 "done" "d['applied'] == d['planned'] and d['planned']['method'] == 'step' and
    abs(d['after']['offset_ns']) < 1e8 and d['far_clock']['last_good'] is None and
    abs(d['planned']['by_ns'] + $TSQ_RECORDING_AHEAD * 1e9) < 3e9 and all(s['verified'] for s in d['servers'])" \
    --allow-invalid-dates "${both[@]}"
  cp out done.json
  [ "$(wc -l <recording/calls)" = 1 ] || die "the clock was not set once"
  grep -q '^clock_adjtime modes=8448 ' recording/calls || die "odd: $(cat recording/calls)"
  [ "$(stat -c %a state/last-good)" = 644 ] || die "the last good time can be read by others, and by nobody changed"
  kept=$(date -ud "$(cat state/last-good)" +%s)
  now=$(date +%s)
  ((kept <= now && kept > now - 60)) || die "the clock was last good at $(cat state/last-good)"
done

# Text output, without last-good; and nothing is done with --dry-run.
forget_last_good
clock_at 1970-01-02
fresh_clock
expect 0 "$adjtime" --verbose --dry-run --allow-invalid-dates "${both[@]}"
says out "no server can be believed. Once, the dates of certificates are ignored (--allow-invalid-dates)."
says out "When this clock was right before is not known: $STATE_DIRECTORY/last-good: No such file or directory."
says out "years behind, ±"
says out "At the time that they tell, 20"
says out "Would step the clock by +"
says_only err ""
recorded ""
[ ! -e state/last-good ] || die "--dry-run kept a time"

# Days exceed the sanity limit of samples; certificates are still valid then.
export TSQ_RECORDING_AHEAD=172800
asks 10 clock-far-off "$unset_clock" "${both[@]}"
asks 0 "done" "abs(d['planned']['by_ns'] + 172800e9) < 1e9" --allow-invalid-dates "${both[@]}"

# Three verified servers that agree outvote the clock; it is still not set without permission.
asks 10 clock-far-off "$unset_clock and d['combined']['far_off'] and d['combined']['servers_agreeing'] == 3 and
  abs(d['combined']['offset_ns'] + 172800e9) < 1e9 and '3 verified servers agree that it is 20' in d['reason'] and
  [s['status'] for s in d['servers']].count('anomalous') == 0" "${both[@]}" "${at[c]}"
recorded ""
asks 0 "done" "not d['combined']['far_off']" --allow-invalid-dates "${both[@]}" "${at[c]}"

# Which servers suffice.
clock_at 1970-01-02
asks 10 clock-far-off "'--pin' in d['reason'] and $unset_clock" --allow-invalid-dates "${at[a]}" --ca ca.pem
asks 10 clock-far-off "$unset_clock" --allow-invalid-dates "${at[a]}" "$(by_name a)" --ca ca.pem
asks 0 "done" "d['combined']['servers_used'] == 1" --allow-invalid-dates "${link_of[a]}"
asks 4 servers-disagree "$unset_clock" --allow-invalid-dates "${at[a]}" "$(by_name hour)" --ca ca.pem
asks 0 "done" "d['servers'][1]['status'] == 'falseticker'" --allow-invalid-dates "${at[a]}" "${at[hour]}" \
  "$(by_name b)" --ca ca.pem
# Only dates are ignored.
asks 1 failed "d['servers'][0]['error'] == 'certificate-untrusted' and d['far_clock'] is None" --allow-invalid-dates \
  "${at[a]}" --ca b.pem
asks 1 failed "d['servers'][0]['error'] == 'pin-mismatch'" --allow-invalid-dates "${at[a]}" \
  --pin "sha256:$(printf '0%.0s' {1..64})"

# Times before the time floor. The build date is in the document.
made=$(python3 -c "import json; print(json.load(open('done.json'))['far_clock']['program_made'])")
ahead_of_made=$((($(date -ud "$made" +%s) - $(date +%s)) * 1000))
server past $((ahead_of_made - 86400000))
server old $((ahead_of_made - 40 * 86400000))
forget_last_good
asks 10 clock-far-off "d['reason'].startswith('The servers tell 20') and 'this program was made later' in d['reason']" \
  --allow-invalid-dates "${link_of[past]}"
asks 10 clock-far-off "'too old whatever the time is' in d['reason'] and
  d['servers'][0]['error'] == 'certificate-too-old'" --allow-invalid-dates "${link_of[old]}"
recorded ""
echo 2100-01-01T00:00:00Z >state/last-good
asks 10 clock-far-off "'known to be right later (2100-01-01 00:00:00 UTC)' in d['reason'] and
  'remove $STATE_DIRECTORY/last-good' in d['reason']" --allow-invalid-dates "${link_of[a]}"
[ "$(cat state/last-good)" = 2100-01-01T00:00:00Z ] || die "a refused time was kept"
echo soon >state/last-good
fresh_clock
expect 0 "$adjtime" --verbose --allow-invalid-dates "${link_of[a]}"
says out "When this clock was right before is not known: $STATE_DIRECTORY/last-good: it says no time."
date -ud "$(cat state/last-good)" >/dev/null || die "what was damaged stays"

# The step succeeded, but the clock still shows the old time.
fresh_clock
TSQ_RECORDING_STUCK=1 expect 1 "$adjtime" --allow-invalid-dates "${link_of[a]}"
says out "Stepped the clock by +"
says err "Error: The clock was set, but by the new time the servers could not be verified again; check the date"

# The time of a correct clock is saved as well, but not the time of unverified servers.
unset TSQ_RECORDING_AHEAD
forget_last_good
fresh_clock
expect 3 "$adjtime" --insecure "${at[a]}"
[ ! -e state/last-good ] || die "a time that was not verified was kept"
expect 3 "$adjtime" --dry-run "${link_of[a]}"
[ ! -e state/last-good ] || die "--dry-run kept in mind that the clock is right"
expect 3 "$adjtime" "${link_of[a]}"
date -ud "$(cat state/last-good)" >/dev/null || die "a right clock was not kept in mind"

# A setting in the configuration file, for the service.
clock_at 1970-01-02
printf 'servers = ["%s"]\n' "${link_of[a]}" >sync.toml
fresh_clock
expect 10 "$adjtime" --config sync.toml
echo 'allow-invalid-dates = true' >>sync.toml
expect 10 "$adjtime" --config sync.toml --slew # which never steps
recorded ""
expect 0 "$adjtime" --config sync.toml
