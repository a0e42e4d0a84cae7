# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Sourced by dist/quickstart, tests/run and .ci/run from the top folder: builds a preset quietly.

# build_preset PRESET [TARGET...]: configures and builds. The log is build/PRESET.log; its end is shown on failure.
build_preset() {
  local preset=$1 log=build/$1.log targets=()
  shift
  [ $# -eq 0 ] || targets=(--target "$@")
  mkdir -p build
  echo "Building ($preset; the log is $log) ..."
  if ! { cmake --preset "$preset" && cmake --build --preset "$preset" "${targets[@]}"; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "Error: the $preset build failed; the end of $log is above." >&2
    return 1
  fi
}
