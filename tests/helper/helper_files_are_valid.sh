# SPDX-License-Identifier: MIT
# The files for the system bus, polkit and systemd are valid by their own rules, and the helper is sandboxed well
# enough.
set -euo pipefail

for program in xmllint systemd-analyze; do
  command -v "$program" >/dev/null || {
    echo "SKIPPED: helper_files_are_valid: $program is not installed; run dist/setup"
    exit 77
  }
done

files=$TSQ_SOURCE/dist/helper
# The DTD of D-Bus lacks elements that its own files use; helper_asks_polkit has the real bus read this file.
xmllint --noout --nonet "$files/org.tsqtime.Helper1.conf"
xmllint --noout --nonet --dtdvalid /usr/share/polkit-1/policyconfig-1.dtd "$files/org.tsqtime.policy"

# The shipped unit, but with the path of the program, which is not installed here.
sed "s|^ExecStart=.*|ExecStart=$(realpath "$TSQ_BIN")/tsq-helper|" "$files/tsq-helper.service.in" >tsq-helper.service
systemd-analyze verify --man=no ./tsq-helper.service

# Exposure in tenths: 2.0 is the limit.
systemd-analyze security --offline=true --threshold=20 ./tsq-helper.service >security.log || {
  tail -n 1 security.log
  exit 1
}

# D-Bus activation starts this unit's program. What they become is seen by installation_is_complete.
program=$(sed -n 's/^ExecStart=//p' "$files/tsq-helper.service.in")
[ "$program" = @CMAKE_INSTALL_FULL_LIBEXECDIR@/tsq-helper ]
grep -qx "Exec=$program" "$files/org.tsqtime.Helper1.service.in"
