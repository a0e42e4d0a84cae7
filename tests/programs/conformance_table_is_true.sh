# SPDX-License-Identifier: MIT
# The tests in the conformance table are run in this build, and its source files are compiled.
. "$TSQ_SOURCE/tests/programs/lib.sh"

expect 0 python3 "$TSQ_SOURCE/tests/tools/conformance.py" "${TSQ_TEST_BIN%/tests}"

# Errors are detected: a missing test, and misspelt names.
copy=$PWD/copy
mkdir -p "$copy/tests/tools" "$copy/dist/doc"
ln -s "$TSQ_SOURCE/core" "$copy/core"
cp "$TSQ_SOURCE/tests/tools/conformance.py" "$copy/tests/tools"

# complains_when OLD NEW: about the table in which this is replaced.
complains_when() {
  sed "s|$1|$2|" "$TSQ_SOURCE/dist/doc/conformance.md" >"$copy/dist/doc/conformance.md"
  cmp -s "$copy/dist/doc/conformance.md" "$TSQ_SOURCE/dist/doc/conformance.md" && die "the table does not say $1"
  expect 1 python3 "$copy/tests/tools/conformance.py" "${TSQ_TEST_BIN%/tests}"
  says err "$2"
}
complains_when tst_wire::encodes_the_vectors tst_wire::encodes_the_vector
complains_when tst_wire::encodes_the_vectors tst_wires::encodes_the_vectors
complains_when server_counts_kernel_timestamps server_counts_timestamps
complains_when core/tls/tls.cpp core/tls/tsl.cpp
