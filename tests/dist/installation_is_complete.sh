# SPDX-License-Identifier: MIT
# `cmake --install` puts every file of every component where it belongs, under any prefix, and leaves the
# configuration alone that is there already.
set -euo pipefail
. "$TSQ_SOURCE/tests/programs/lib.sh"

build=$(realpath "$TSQ_BIN/..")
components=(client server tsqd)
[ ! -x "$TSQ_BIN/tsq-monitor" ] || components+=(helper monitor)
printf '%s\n' "${components[@]}" >components
awk 'FNR == NR { built[$1]; next } $1 in built' components "$TSQ_SOURCE/tests/dist/installed.txt" | sort >wanted

# install_into FOLDER PREFIX: all components, each into its own folder below.
install_into() {
  local component
  for component in "${components[@]}"; do
    DESTDIR=$PWD/$1/$component cmake --install "$build" --prefix "$2" --component "$component" >install.log ||
      die "$component: $(cat install.log)"
  done
}

install_into usual /usr
for component in "${components[@]}"; do
  (cd "usual/$component" && find . ! -type d -printf "$component %m /%P\n")
done | sort >found
diff wanted found || die "more (>) or less (<) is installed than tests/dist/installed.txt says"

# What the units, the bus and the desktop start is installed.
grep -hrIE '^(Exec|ExecStart|TryExec)=' usual | sed -E 's/^[A-Za-z]*=//; s/ .*//' | sort -u >programs
[ "$(wc -l <programs)" -ge 2 ] || die "too few units: $(cat programs)"
while read -r program; do
  compgen -G "usual/*${program/#tsq-//usr/bin/tsq-}" >/dev/null || die "$program is started but not installed"
done <programs
! grep -r '@[A-Z_]*@' usual/*/usr/lib usual/*/etc || die "a template is not filled"

# Another prefix moves the programs, and the units follow.
install_into moved /opt/tsq
grep -q '^ExecStart=/opt/tsq/bin/tsq-server ' moved/server/usr/lib/systemd/system/tsq-server.service || die "the unit stayed"
[ -x moved/client/opt/tsq/bin/tsq-client ] || die "tsq-client is not in /opt/tsq"

echo '# changed by the administrator' >>usual/server/etc/tsq/server.toml
install_into usual /usr
grep -q administrator usual/server/etc/tsq/server.toml || die "a changed server.toml was overwritten"

# Everything at once, without components.
DESTDIR=$PWD/all cmake --install "$build" --prefix /usr >install.log || die "$(cat install.log)"
(cd all && find . ! -type d -printf '%m /%P\n') | sort >found
cut -d ' ' -f 2- wanted | sort | diff - found || die "without --component other files are installed"
