# shellcheck shell=bash disable=SC2034 # the minima are for those who source this
# SPDX-License-Identifier: MIT
# Sourced by build_peer and dist/setup: the minimum compiler versions for the peers, and the search for them.

# The versions of Rust in Debian 13, and of Go (backports) and Python in Debian 12.
readonly rust_minimum=1.85 go_minimum=1.23 python_minimum=3.11

version_of() {
  case $1 in
    */cargo) "$1" --version | cut -d ' ' -f 2 ;;
    */go) GOTOOLCHAIN=local "$1" env GOVERSION | tr -d go ;;
    */python3) "$1" -c 'import platform; print(platform.python_version())' ;;
  esac 2>/dev/null
}

# use_tool TOOL MINIMUM: puts the first one in $PATH that is new enough at the front. Fails if there is none.
use_tool() {
  local path
  while read -r path; do
    if printf '%s\n%s\n' "$2" "$(version_of "$path")" | sort --check=quiet --version-sort; then
      PATH=$(dirname "$path"):$PATH
      return 0
    fi
  done < <(type -aP "$1")
  return 1
}
