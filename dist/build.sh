# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Sourced by dist/quickstart and tests/run from the top folder: builds a preset quietly.

# build_preset PRESET: configures and builds; the log stays in build/PRESET.log and its end is shown on failure.
build_preset() {
  local preset=$1 log=build/$1.log
  mkdir -p build
  echo "Building ($preset; the log is $log)"
  if ! { cmake --preset "$preset" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "Error: the $preset build failed; the last lines of $log are above." >&2
    return 1
  fi
}
