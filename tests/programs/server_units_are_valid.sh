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
