# SPDX-License-Identifier: MIT
# The completions are those that dist/completions/generate makes from --help now; bash completes with them, zsh and fish
# can read them.
. "$TSQ_SOURCE/tests/programs/lib.sh"

"$TSQ_SOURCE/dist/completions/generate" "$TSQ_BIN" made
for folder in bash zsh fish; do
  for file in made/"$folder"/*; do
    diff "$TSQ_SOURCE/dist/completions/$folder/$(basename "$file")" "$file" ||
      die "out of date: run dist/completions/generate build/dev/bin"
  done
done

# completes PROGRAM WORD WANTED WORDS...: as bash does it after these words.
completes() {
  local program=$1 wanted=$2
  shift 2
  bash -c '. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); "_${1//-/_}"; echo "${COMPREPLY[*]}"' - \
    "made/bash/$program" "$program" "$@" >out
  [ "$(cat out)" = "$wanted" ] || die "$program $*: '$(cat out)' instead of '$wanted'"
}
completes tsq-client "--ca" --ca
completes tsq-client "datagram" --transport da
completes tsq-client "--queries" --qu
completes tsq-adjtime "helper" --via h
touch key.pem
completes tsq-server "key.pem" --key key
completes tsqctl "waitsync" wa
completes tsqctl "" --timeout 1

if [ -x "$TSQ_BIN/tsq-monitor" ]; then
  [ "$(find "$TSQ_SOURCE"/dist/completions -mindepth 2 -type f | wc -l)" = "$(find made -type f | wc -l)" ] ||
    die "a completion of a program that is not there"
fi
for shell in zsh fish; do
  command -v $shell >/dev/null || skip "completions_have_every_option: $shell is not installed; run dist/setup"
  for file in "made/$shell"/*; do $shell -n "$file" || die "$shell cannot read $file"; done
done
