# SPDX-License-Identifier: MIT
# systemd accepts the units of tsq-server, and the service is sandboxed.
. "$TSQ_SOURCE/tests/programs/lib.sh"

command -v systemd-analyze >/dev/null ||
  skip "server_units_are_valid: systemd-analyze is not installed; run dist/setup"
unit=tsq-server.service
sed "s|^ExecStart=[^ ]*|ExecStart=$TSQ_BIN/tsq-server|" "$TSQ_SOURCE/dist/server/$unit.in" >"$unit"
cp "$TSQ_SOURCE/dist/server/tsq-server.socket" .
systemd-analyze verify --man=no ./tsq-server.service ./tsq-server.socket 2>verify.log || die "the unit: $(cat verify.log)"
systemd-analyze security --offline=true --threshold=20 "$unit" >security.log || die "$(tail -n 1 security.log)"
# The server reads the kernel's state of the clock, which ProtectClock= and most filters refuse.
! grep -q '^ProtectClock=yes' "$unit" || die "the unit keeps the server from reading the kernel's clock state"
grep -q '^SystemCallFilter=.*clock_adjtime' "$unit" || die "the unit refuses clock_adjtime"

# The user of the unit can read the keys that the guide makes.
guide=$TSQ_SOURCE/dist/doc/administrators-guide.md
sed -n '/^### Many servers/,/^###* [^M]/p' "$guide" | grep -E '^(tsq-keygen|chgrp|chmod) ' | grep -v -e --rotate >commands
for file in session.secret signing.pem; do grep -q "^chgrp tsq .*$file" commands || die "the group tsq cannot read $file"; done
sed -i "s/^chgrp tsq/chgrp $(id -gn)/" commands
PATH=$TSQ_BIN:$PATH bash -e ./commands >out 2>err || die "$(cat err)"
for file in session.secret signing.pem; do [ "$(stat -c %a $file)" = 640 ] || die "the group cannot read $file"; done
