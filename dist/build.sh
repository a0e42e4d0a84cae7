# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Sourced by dist/quickstart, tests/run and .ci/run from the top folder: builds a preset quietly.

# Prints the first error: from Ninja's first "FAILED:" on, or the end of the log if there is none.
show_failure() {
  local line
  line=$(grep -n -m 1 '^FAILED:' "$1" | cut -d: -f1) || true
  if [ -n "$line" ]; then
    sed -n "$line,$((line + 39))p" "$1"
  else
    tail -n 40 "$1"
  fi >&2
}

# build_preset PRESET [TARGET...]: configures and builds; the log is build/PRESET.log.
build_preset() {
  local preset=$1 log=build/$1.log targets=()
  shift
  [ $# -eq 0 ] || targets=(--target "$@")
  # The portable build has most of its sources from the dev build: the compiler cache finds them under relative paths.
  case $preset in
    dev | portable) local -x CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 ;;
  esac
  mkdir -p build
  echo "Building ($preset; the log is $log) ..."
  if ! { cmake --preset "$preset" && cmake --build --preset "$preset" "${targets[@]}"; } >"$log" 2>&1; then
    show_failure "$log"
    echo "Error: the $preset build failed; the first failure in $log is above." >&2
    return 1
  fi
}
