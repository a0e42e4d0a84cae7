# SPDX-License-Identifier: MIT
# Compiles core for macos or freebsd, see run. The working directory is empty and private.
exec python3 "$TSQ_SOURCE/tests/portability/compile.py" "$TSQ_SOURCE" "$TSQ_ZIG" "$1"
