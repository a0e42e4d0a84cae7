#!/bin/bash
# SPDX-License-Identifier: MIT
# The programs of the headless build need no Qt library, directly or through another one.
set -euo pipefail

status=0
for name in tsq-adjtime tsq-client tsq-server; do
  program=$TSQ_BIN/$name
  if [ ! -x "$program" ]; then
    echo "$name was not built."
    status=1
    continue
  fi
  libraries=$(ldd "$program")
  if grep -i 'libqt' <<<"$libraries"; then
    echo "$name links Qt."
    status=1
  fi
done
exit $status
