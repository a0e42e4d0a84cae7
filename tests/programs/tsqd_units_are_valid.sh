# SPDX-License-Identifier: MIT
# systemd accepts the units of tsqd, they are sandboxed, and no service that steers the clock runs beside tsqd.service.
. "$TSQ_SOURCE/tests/programs/lib.sh"

command -v systemd-analyze >/dev/null || skip "tsqd_units_are_valid: systemd-analyze is not installed; run dist/setup"

units=$TSQ_SOURCE/dist/tsqd
for unit in tsqd tsqd-feed tsq-wait-sync; do
  # As shipped, except for the programs' paths, because they are not installed here.
  sed "s|^ExecStart=[^ ]*/|ExecStart=$TSQ_BIN/|" "$units/$unit.service.in" >"$unit.service"
  # In tenths: at most 2.0.
  systemd-analyze security --offline=true --threshold=20 "./$unit.service" >security.log ||
    die "$unit: $(tail -n 1 security.log)"
  # The programs take the options of their unit.
  # shellcheck disable=SC2046 # one by one
  "$TSQ_BIN/$(sed -n 's|^ExecStart=[^ ]*/\([^ ]*\) .*|\1|p' "$unit.service")" \
    $(sed -n 's|^ExecStart=[^ ]* \(.*\)|\1|p' "$unit.service") --version >/dev/null || die "$unit: its options"
done
systemd-analyze verify --man=no ./tsqd.service ./tsqd-feed.service ./tsq-wait-sync.service 2>verify.log ||
  die "the units: $(cat verify.log)"
! grep -q '^\./\|^tsq' verify.log || die "the units: $(cat verify.log)"

# Each service that is known to steer the clock; ptp4l usually steers a network card's.
known=$(sed -n 's/.*KnownUnit{"\([^"]*\)".*/\1/p' "$TSQ_SOURCE"/core/clock/running_services_linux.cpp | grep -v -e '@' -e ptp4l -e '^tsqd')
[ "$(wc -l <<<"$known")" -ge 9 ] || die "few services are known: $known"
for service in $known; do
  grep -q "^Conflicts=.*\b$service\b" tsqd.service || die "tsqd.service does not conflict with $service"
  grep -q "^After=.*\b$service\b" tsqd.service || die "tsqd.service does not wait for the end of $service"
done
! grep -q '^Conflicts=.*chrony' tsqd-feed.service || die "tsqd-feed.service would stop the service that it feeds"

# timedatectl set-ntp finds it.
grep -qx tsqd.service "$TSQ_SOURCE/dist/tsqd/60-tsqd.list" || die "the list for systemd-timedated"
