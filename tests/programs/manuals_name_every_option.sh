# SPDX-License-Identifier: MIT
# The manual of each program has exactly the options of --help.
. "$TSQ_SOURCE/tests/programs/lib.sh"
export QT_QPA_PLATFORM=offscreen

programs=0
for manual in "$TSQ_SOURCE"/dist/man/*.[18]; do
  name=$(basename "${manual%.*}")
  [ -x "$TSQ_BIN/$name" ] || [ "$name" = tsq-monitor ] || [ "$name" = tsq-helper ] || die "a manual for a program that is not there: $name"
  [ -x "$TSQ_BIN/$name" ] || continue # built without Qt
  [ "$name" != tsq-helper ] || continue # takes no options
  expect 0 "$TSQ_BIN/$name" --help
  grep -oE '^  +(-[a-zA-Z],? ?)?--[a-z-]+(,--[a-z-]+)*' out | grep -oE -- '--[a-z-]+' | sort -u >explained
  # In mdoc: `Fl -port Ar PORT`, `Fl v , -verbose`; of the latter kind only what begins an item is the program's own.
  grep -oE '(Fl|,) -[a-z-]{2,}' "$manual" | sed 's/.* /-/' | sort -u >named
  { grep '^\.It Fl' "$manual" || true; } | { grep -oE '(Fl|,) -[a-z-]{2,}' || true; } | sed 's/.* /-/' | sort -u >items
  missing=$(comm -23 explained named | grep -vxE -- '--(help|help-all|version)' || true)
  [ -z "$missing" ] || die "the manual of $name does not have" "$missing"
  invented=$(comm -13 explained items)
  [ -z "$invented" ] || die "$name does not have" "$invented"
  programs=$((programs + 1))
done
[ $programs -ge 4 ] || die "only $programs manuals were read"
