# SPDX-License-Identifier: MIT
# What the conformance table says to be tested is tested by tests that exist.
. "$TSQ_SOURCE/tests/programs/lib.sh"

expect 0 python3 "$TSQ_SOURCE/tests/tools/conformance.py"
