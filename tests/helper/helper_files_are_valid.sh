# SPDX-License-Identifier: MIT
# What the system bus, polkit and systemd are told about the helper is what their own rules allow, and the helper is
# locked up well enough.
set -euo pipefail

for program in xmllint systemd-analyze; do
  command -v "$program" >/dev/null || {
    echo "SKIPPED: helper_files_are_valid: $program is not installed; run dist/setup"
    exit 77
  }
done

files=$TSQ_SOURCE/dist/helper
unit=$TSQ_BIN/../helper/tsq-helper.service
# The DTD that comes with D-Bus lacks what its own files use; the real bus reads this one in helper_asks_polkit.
xmllint --noout --nonet "$files/org.tsqtime.Helper1.conf"
xmllint --noout --nonet --dtdvalid /usr/share/polkit-1/policyconfig-1.dtd "$files/org.tsqtime.policy"

# The unit as shipped, but for the program's place: it is not installed here.
sed "s|^ExecStart=.*|ExecStart=$(realpath "$TSQ_BIN")/tsq-helper|" "$unit" >tsq-helper.service
systemd-analyze verify --man=no ./tsq-helper.service

# Tenths: 2.0 is the most.
systemd-analyze security --offline=true --threshold=20 "$unit" >security.log || {
  tail -n 1 security.log
  exit 1
}

# What starts it is what the unit says.
program=$(sed -n 's/^ExecStart=//p' "$unit")
grep -qx "Exec=$program" "$TSQ_BIN/../helper/org.tsqtime.Helper1.service"
case $program in
  /*/tsq-helper) ;;
  *)
    echo "odd program: $program"
    exit 1
    ;;
esac
