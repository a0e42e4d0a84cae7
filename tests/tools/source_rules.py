#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks what no compiler checks, over the files that git knows: the one-way arrows between core's folders, no Qt
and no stray sockets in core, a licence line in each file, and no file that is too long to read."""

import pathlib
import re
import subprocess
import sys

MAX_LINES = 700  # the best trees of this field stay below it
SOCKET_HEADERS = {"sys/socket.h", "sys/epoll.h", "netdb.h"}
SOCKET_PLACES = ("core/net/", "core/base/socket_address.")
HELPER_USES = {"base", "clock"}  # it runs as root: the less, the better
GPL_PLACES = ("app/", "tests/app/")  # sources; their build files are MIT like all others

CODE = {".cpp", ".h", ".cmake", ".sh", ".py", ".rs", ".go"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def is_code(path, text):
    return path.suffix in CODE or path.name == "CMakeLists.txt" or text.startswith("#!")


def allowed_folders():
    """For each folder of core, itself and what DEPENDS in core/CMakeLists.txt leads to; programs may use them all."""
    text = pathlib.Path("core/CMakeLists.txt").read_text()
    depends = {}
    for call in re.findall(r"tsq_core_library\(([^)]*)\)", text):
        words = call.split()
        sections = {"DEPENDS": []}
        section = None
        for word in words[1:]:
            if word in ("DEPENDS", "SOURCES", "LIBRARIES"):
                section = sections.setdefault(word, [])
            else:
                section.append(word)
        depends[words[0]] = sections["DEPENDS"]

    def closure(name):
        return {name}.union(*(closure(other) for other in depends[name]))

    allowed = {name: closure(name) for name in depends}
    allowed["programs"] = set(depends) | {"programs"}
    return allowed


def include_problems(path, number, bracket, header, allowed):
    name = str(path)
    if header in SOCKET_HEADERS and not name.startswith(SOCKET_PLACES):
        yield f"{name}:{number}: <{header}> belongs in core/net only; use its interface"
    if path.parts[0] == "helper" and "/" in header and bracket == '"' and header.split("/")[0] not in HELPER_USES:
        yield f'{name}:{number}: the helper uses only core/{" and core/".join(sorted(HELPER_USES))}, not "{header}"'
    if path.parts[0] != "core":
        return
    if re.match(r"Q[A-Z]|Qt[A-Z]", header):
        yield f"{name}:{number}: core never includes Qt ({header})"
    if bracket == '"':
        folder, target = path.parts[1], header.split("/")[0]
        if target not in allowed.get(folder, {folder}):
            yield f'{name}:{number}: core/{folder} does not depend on "{header}" (see DEPENDS in core/CMakeLists.txt)'


def problems_of(path, text, allowed):
    lines = text.splitlines()
    is_gpl = str(path).startswith(GPL_PLACES) and path.suffix in (".cpp", ".h")
    licence = "GPL-3.0-or-later" if is_gpl else "MIT"
    if not any(line.endswith(f"SPDX-License-Identifier: {licence}") for line in lines[:3]):
        yield f"{path}: the first lines lack 'SPDX-License-Identifier: {licence}'"
    if len(lines) > MAX_LINES:
        yield f"{path}: {len(lines)} lines; split it, {MAX_LINES} is the most"
    if path.suffix in (".cpp", ".h") and path.parts[0] in ("core", "app", "helper"):
        for number, line in enumerate(lines, 1):
            if match := INCLUDE.match(line):
                yield from include_problems(path, number, match[1], match[2], allowed)


def main():
    allowed = allowed_folders()
    names = subprocess.run(["git", "ls-files", "-z"], check=True, capture_output=True, text=True).stdout
    problems = []
    for path in map(pathlib.Path, filter(None, names.split("\0"))):
        if path.is_file():
            text = path.read_text(errors="replace")
            if is_code(path, text):
                problems += problems_of(path, text, allowed)
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


sys.exit(main())
