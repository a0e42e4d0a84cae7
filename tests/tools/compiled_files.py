#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Of the files named on standard input, prints those that a compile database has: compiled_files.py DATABASE."""

import json
import pathlib
import sys

with open(sys.argv[1], encoding="utf-8") as database:
    compiled = {pathlib.Path(entry["directory"], entry["file"]).resolve() for entry in json.load(database)}
for name in map(str.strip, sys.stdin):
    if pathlib.Path(name).resolve() in compiled:
        print(name)
