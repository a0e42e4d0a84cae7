# SPDX-License-Identifier: MIT
# The helper with the real polkitd and D-Bus activation, in a mount and process namespace with its own users, rules and
# bus. cases.py has the cases; this script creates their environment.
set -euo pipefail

skip() {
  echo "SKIPPED: helper_asks_polkit: $*"
  exit 77
}

inside() {
  world=/run/tsq-test
  # The private /etc gets users, the private /run the bus. Installed files of the system stay visible.
  etc=$(mktemp -d)
  mount -t tmpfs -o mode=755 tmpfs "$etc"
  cp -a /etc/. "$etc"
  mount --move "$etc" /etc
  mount -t tmpfs -o mode=755 tmpfs /run
  mount -t tmpfs -o mode=755 tmpfs /var/lib
  mkdir -p /run/dbus "$world"/{bin,recording,rules,folders}
  chmod 777 "$world/recording"
  install -m 755 "$TSQ_TEST_BIN"/{helper_client,helper_flood,tsq-helper-recording,tsq-adjtime-recording,tsq-server-shifted,fake_systemd} \
    ${TSQ_MONITOR:+"$TSQ_TEST_BIN/$TSQ_MONITOR"} "$world/bin"
  # For sanitizers: reports that users can read, and less memory quarantined than the memory case allows.
  if [ -n "${LSAN_OPTIONS:-}" ]; then
    install -m 644 "$TSQ_SOURCE/tests/tools/leaks.supp" "$world/leaks.supp"
    export LSAN_OPTIONS="suppressions=$world/leaks.supp:print_suppressions=0" ASAN_OPTIONS=quarantine_size_mb=8:malloc_context_size=2
    export UBSAN_OPTIONS=print_stacktrace=1
  fi

  private() { # FOLDER: mounts a writable copy
    mkdir -p "$world/folders$1"
    cp -a "$1/." "$world/folders$1"
    mount --bind "$world/folders$1" "$1"
  }
  for folder in /usr/share/dbus-1/system.d /usr/share/dbus-1/system-services /usr/share/polkit-1/actions; do
    private "$folder"
  done
  cp "$TSQ_SOURCE/dist/helper/org.tsqtime.Helper1.conf" /usr/share/dbus-1/system.d
  cp "$TSQ_SOURCE/dist/helper/org.tsqtime.policy" /usr/share/polkit-1/actions
  # The shipped file, but with the program that has a recording clock.
  local environment="TSQ_RECORDING=$world/recording ASAN_OPTIONS=${ASAN_OPTIONS:-} LSAN_OPTIONS=${LSAN_OPTIONS:-}"
  sed "s|^Exec=.*|Exec=/usr/bin/env $environment $world/bin/tsq-helper-recording|" \
    "$TSQ_SOURCE/dist/helper/org.tsqtime.Helper1.service.in" >/usr/share/dbus-1/system-services/org.tsqtime.Helper1.service
  cat >/usr/share/dbus-1/system.d/fake-systemd.conf <<'XML'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><policy user="root">
  <allow own="org.freedesktop.systemd1"/><allow send_destination="org.freedesktop.systemd1"/>
</policy></busconfig>
XML
  # Administrators are only those of this environment, and what the cases add to the rules.
  mkdir -p /etc/polkit-1/rules.d
  rm -f /etc/polkit-1/rules.d/*
  mount --bind "$world/rules" /etc/polkit-1/rules.d
  chmod 755 /etc/polkit-1/rules.d

  groupadd --force --system sudo
  useradd --uid 5001 --no-create-home --home-dir / --groups sudo alice
  useradd --uid 5002 --no-create-home --home-dir / bob
  useradd --uid 5003 --no-create-home --home-dir / carol
  echo "alice:right" | chpasswd
  # shellcheck disable=SC2086 # names of cases, to run only these
  exec python3 "$TSQ_SOURCE/tests/helper/cases.py" "$world" ${TSQ_CASES:-}
}

if [ "${1:-}" = inside ]; then
  inside
fi

[ "$(id -u)" = 0 ] || skip "only root can make namespaces and users"
unshare --mount true 2>/dev/null || skip "this machine does not allow namespaces"
for program in /usr/lib/polkit-1/polkitd /usr/lib/polkit-1/polkit-agent-helper-1 pkttyagent dbus-daemon \
  /usr/lib/dbus-1.0/dbus-daemon-launch-helper python3 useradd chpasswd setpriv; do
  command -v "$program" >/dev/null || skip "$program is not installed; run dist/setup"
done
# Bit 25 of the effective capabilities is CAP_SYS_TIME.
effective=$(sed -n 's/^CapEff:\s*//p' /proc/self/status)
if ((0x$effective >> 25 & 1)); then
  echo "FAILED: this test could set the real clock; run it through tests/tools/run_one"
  exit 1
fi
symbols=$(nm "$TSQ_TEST_BIN/tsq-helper-recording")
grep -q ' T clock_adjtime$' <<<"$symbols" || {
  echo "FAILED: tsq-helper-recording would set the real clock"
  exit 1
}
# All processes in the namespace end with its first one.
exec unshare --mount --pid --fork --kill-child --mount-proc --propagation private bash "$0" inside
