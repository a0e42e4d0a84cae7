# SPDX-License-Identifier: MIT
# tsq-adjtime with real servers whose time is shifted: small offsets are slewed, larger ones stepped, huge ones refused,
# falsetickers outvoted. Only a recording clock is ever set.
. "$TSQ_SOURCE/tests/programs/clock_lib.sh"

declare -A at
for shift in 0 0b 40 40b 700 700b -700 -700b 5000; do
  start_shifted "${shift%b}"
  at[$shift]=$link
done

# asks STATUS OUTCOME EXPRESSION ARGUMENTS...: runs with --json; the expression can use the document `d`.
asks() {
  local status=$1 outcome=$2 expression=$3
  shift 3
  fresh_clock
  expect "$status" "$adjtime" --json "$@"
  json "d['outcome'] == '$outcome' and ($expression)"
}

# Python, over `d`: the planned adjustment is near MILLISECONDS and exactly the measured offset.
near() { echo "abs(d['planned']['by_ns'] - $1_000_000) < 20_000_000 and abs(d['combined']['offset_ns'] - d['planned']['by_ns']) < $2"; }
planned() { python3 -c "import json; print(json.load(open('out'))['planned']['by_ns'])"; }

asks 0 "done" "$(near 40 1000) and d['planned']['method'] == 'slew' and d['applied'] == d['planned']" "${at[40]}" "${at[40b]}"
recorded "clock_adjtime modes=32769 offset=$(($(planned) / 1000))"
json "d['slew_remaining_ns'] == d['planned']['by_ns'] and d['planned']['by_ns'] % 1000 == 0"

asks 0 "done" "$(near 700 1) and d['planned']['method'] == 'step' and d['applied'] == d['planned']" "${at[700]}" "${at[700b]}"
recorded "clock_adjtime modes=8448 sec=0 nsec=$(planned)"
json "abs(d['after']['offset_ns']) < 20_000_000 and d['slew_remaining_ns'] == 0"

asks 0 "done" "$(near -700 1) and d['planned']['method'] == 'step'" "${at[-700]}" "${at[-700b]}"
recorded "clock_adjtime modes=8448 sec=-1 nsec=$(($(planned) + 1000000000))"
json "abs(d['after']['offset_ns']) < 20_000_000"

asks 5 offset-too-large "d['applied'] is None and '--max-offset' in d['reason']" "${at[5000]}"
recorded ""
asks 0 "done" "$(near 5000 1) and d['planned']['method'] == 'step'" "${at[5000]}" --max-offset 6000

asks 0 "done" "$(near 40 1000) and [s['status'] for s in d['servers']].count('falseticker') == 1 and
  d['servers'][2]['status'] == 'falseticker'" "${at[40]}" "${at[40b]}" "${at[5000]}"
recorded "clock_adjtime modes=32769 offset=$(($(planned) / 1000))"

asks 4 servers-disagree "d['applied'] is None" "${at[40]}" "${at[5000]}"
recorded ""
asks 3 nothing-to-do "d['applied'] is None" "${at[0]}" "${at[0b]}"
recorded ""

# One agreeing server of two or three is not enough, unless allowed; and the missing servers are named.
asks 11 too-few-servers "d['applied'] is None and '--min-servers' in d['reason']" "${at[40]}" 127.0.0.1:9
asks 11 too-few-servers "d['planned'] is None" "${at[0]}" 127.0.0.1:9 127.0.0.1:7
recorded ""
asks 0 "done" "$(near 40 1000)" "${at[40]}" 127.0.0.1:9 --min-servers 1
asks 11 too-few-servers "d['combined']['servers_agreeing'] == 2" "${at[40]}" "${at[40b]}" "${at[5000]}" --min-servers 3
fresh_clock
expect 11 "$adjtime" "${at[40]}" 127.0.0.1:9
says out "127.0.0.1:9: not counted, unreachable: nothing listens on that UDP port"
says err "Refused: Only 1 of 2 servers agrees on the time, and 2 have to (--min-servers)"
expect 0 "$adjtime" --dry-run "${at[40]}" "${at[40b]}" "${at[5000]}"
says out ": not counted, falseticker, off by "
printf 'servers = ["%s", "127.0.0.1:9"]\nmin-servers = 1\n' "${at[40]}" >sync.toml
expect 0 "$adjtime" --dry-run --config sync.toml

# A server that is given twice, or by two names, has one vote.
by_name=${at[40]/127.0.0.1/localhost}
asks 0 "done" "[s['status'] for s in d['servers']] == ['selected', 'duplicate'] and d['combined']['servers_used'] == 1" \
  "${at[40]}" "$by_name"
asks 4 servers-disagree "d['applied'] is None" "${at[0]}" "${at[40]}" "$by_name" "${at[40]}"
fresh_clock
expect 0 "$adjtime" --dry-run "${at[40]}" "$by_name"
says out "not counted, duplicate: by its key or address it is a server that is asked already"

# Method set manually, and the threshold.
asks 0 "done" "d['applied']['method'] == 'step'" "${at[40]}" --step
asks 0 "done" "d['applied']['method'] == 'slew'" "${at[700]}" --slew
asks 0 "done" "d['applied']['method'] == 'step'" "${at[40]}" --slew-threshold 10

# --dry-run only prints, even where the clock could not be set.
fresh_clock
TSQ_RECORDING_FAILURE=1 expect 0 "$adjtime" --dry-run "${at[700]}"
grep -qE 'Your clock is (69|70|71)[0-9] ms behind' out || die "the offset is not about 700 ms: $(cat out)"
grep -qE '^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z Would step the clock by \+0\.(69|70|71)[0-9]{7} s, at once\. Nothing was changed' out || die "odd plan: $(cat out)"
recorded ""
TSQ_RECORDING_FAILURE=1 asks 7 not-authorised "d['applied'] is None" "${at[700]}"

# The kernel is told that the clock is synchronised, and its error bounds, which a server on this computer reports. The
# kernel's next state is attributed to us, not to another program.
fresh_clock
expect 0 "$adjtime" "${at[700]}" "${at[700b]}"
grep -qE '^status=0 maxerror=[0-9]{1,5} esterror=[0-9]{1,5}$' recording/told || die "told: $(cat recording/told)"
expect 3 "$adjtime" "${at[700]}" "${at[700b]}"
[ "$(wc -l <recording/told)" = 2 ] || die "a clock that is right already is not told: $(cat recording/told)"
expect 0 "$adjtime" --dry-run "${at[40]}" "${at[40b]}"
[ "$(wc -l <recording/told)" = 2 ] || die "--dry-run told the kernel something"
rm "$STATE_DIRECTORY/kernel-told"
expect 6 "$adjtime" "${at[40]}" "${at[40b]}"
says err "This clock is steered by an unknown program"
fresh_clock
expect 0 "$adjtime" "${at[40]}" "${at[40b]}"
[ "$(sed -n 's/.* maxerror=\([0-9]*\) .*/\1/p' recording/told)" -gt 30000 ] || die "a slew that is under way is no error: $(cat recording/told)"

# Lines have a timestamp in a log, but not in the journal, which adds its own.
grep -qE '^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z Slewing' out || die "no time: $(cat out)"
JOURNAL_STREAM=8:1 expect 0 "$adjtime" --dry-run --count 2 "${at[40]}" "${at[40b]}"
grep -q '^Would slew' out || die "a second time stamp: $(cat out)"

fresh_clock
expect 0 "$adjtime" --verbose "${at[40]}" "${at[40b]}"
says out "selected"
says out "Slewing the clock by +0.0"
says out "Measured again."
says out "is still to come"

fresh_clock
expect 1 "$adjtime" 127.0.0.1:9
says err "127.0.0.1:9: unreachable: nothing listens on that UDP port"
says err "Error: No server gave a usable answer."
says_only out ""
recorded ""
