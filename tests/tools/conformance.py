#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks dist/doc/conformance.md against a build: conformance.py BUILD_FOLDER

No row has an empty cell, every source that it names is compiled there (every other file exists), and every test that it
names is one that ctest runs there: a test program that was built and has this function, or a script."""
import functools
import json
import pathlib
import re
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
TABLE = TOP / "dist/doc/conformance.md"
LEVELS = {"MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY", "OPTIONAL", "RECOMMENDED"}


class Build:
    """The compiled files of a build folder, and the tests that ctest runs."""

    def __init__(self, folder):
        commands = json.loads((folder / "compile_commands.json").read_text())
        self.compiled = {(pathlib.Path(one["directory"]) / one["file"]).resolve() for one in commands}
        listing = subprocess.run(["ctest", "--test-dir", folder, "--show-only=json-v1"],
                                 check=True, capture_output=True, text=True).stdout
        self.tests = {test["name"]: test.get("command", []) for test in json.loads(listing)["tests"]
                      if not any(one["name"] == "DISABLED" and one["value"] for one in test.get("properties", []))}

    @functools.cache
    def functions_of(self, program):
        """Empty if it is no program or was not built."""
        path = pathlib.Path(self.tests[program][-1])
        if path.suffix or not path.is_file():
            return set()
        told = subprocess.run([path, "-functions"], check=True, capture_output=True, text=True).stdout
        return set(re.findall(r"^(\w+)\(\)$", told, re.MULTILINE))

    def runs(self, name):
        program, _, function = name.partition("::")
        return program in self.tests and (not function or function in self.functions_of(program))

    def has(self, path):
        """Headers are not compiled themselves."""
        return (TOP / path).is_file() and (not path.endswith(".cpp") or (TOP / path).resolve() in self.compiled)


def complaints(number, row, build):
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
        if not build.has(path):
            found.append(f"line {number}: there is no file {path}, or it is not compiled")
    named = [name for name in re.findall(r"`([^`]+)`", proof) if not name.startswith("--")]
    for name in named:
        if not build.runs(name):
            found.append(f"line {number}: no test {name} is run in this build")
    if not named and "not applicable" not in proof:
        found.append(f"line {number}: neither a test nor a reason")
    return found


def main():
    build = Build(pathlib.Path(sys.argv[1]).resolve())
    rows = [(number, line) for number, line in enumerate(TABLE.open(), 1)
            if line.startswith("|") and not line.startswith(("| §", "|---"))]
    found = [complaint for number, row in rows for complaint in complaints(number, row, build)]
    for complaint in found:
        print(f"{TABLE.relative_to(TOP)}, {complaint}", file=sys.stderr)
    print(f"{len(rows)} rows")
    return 1 if found or len(rows) < 80 else 0


sys.exit(main())
