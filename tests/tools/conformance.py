#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks dist/doc/conformance.md: no row has an empty cell, and every file and every test that it names exists."""
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
TABLE = TOP / "dist/doc/conformance.md"
LEVELS = {"MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY", "OPTIONAL", "RECOMMENDED"}


def known_tests():
    """The names of all test functions, as program::function, and of all test scripts."""
    names = {path.stem for path in TOP.glob("tests/programs/*.sh")}
    for path in TOP.glob("tests/*/tst_*.cpp"):
        for function in re.findall(r"^void \w+::(\w+)\(\) \{", path.read_text(), re.MULTILINE):
            names.add(f"{path.stem}::{function}")
    return names


def complaints(number, row, tests):
    cells = [cell.strip() for cell in row.strip("|\n").split("|")]
    if len(cells) != 5 or not all(cells):
        return [f"line {number}: five filled cells are wanted"]
    section, level, _, files, proof = cells
    found = []
    if level not in LEVELS:
        found.append(f"line {number}: '{level}' is no key word of RFC 2119")
    if not re.fullmatch(r"\d+(\.\d+)*(, \d+(\.\d+)*)*", section):
        found.append(f"line {number}: '{section}' names no sections")
    for path in re.findall(r"`([^`]+)`", files):
        if not (TOP / path).is_file():
            found.append(f"line {number}: there is no file {path}")
    named = [name for name in re.findall(r"`([^`]+)`", proof) if not name.startswith("--")]
    for name in named:
        if name not in tests:
            found.append(f"line {number}: there is no test {name}")
    if not named and "not applicable" not in proof:
        found.append(f"line {number}: neither a test nor a reason")
    return found


def main():
    tests = known_tests()
    rows = [(number, line) for number, line in enumerate(TABLE.open(), 1)
            if line.startswith("|") and not line.startswith(("| §", "|---"))]
    found = [complaint for number, row in rows for complaint in complaints(number, row, tests)]
    for complaint in found:
        print(f"{TABLE.relative_to(TOP)}, {complaint}", file=sys.stderr)
    print(f"{len(rows)} rows")
    return 1 if found or len(rows) < 80 else 0


sys.exit(main())
