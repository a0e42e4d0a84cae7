#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks what no compiler checks, over the files that git knows: the one-way arrows between the folders of core and of
app, no Qt and no stray sockets in core, one way to the terminal, no references to what has ended, a licence line in each file, and no file that is too
long to read."""

import pathlib
import re
import subprocess
import sys

MAX_LINES = 700  # the best trees of this field stay below it
SOCKET_HEADERS = {"sys/socket.h", "sys/epoll.h", "netdb.h"}
SOCKET_PLACES = ("core/net/", "core/base/socket_address.", "core/control/", "core/feed/")  # the last two: AF_UNIX
HELPER_USES = {"base", "clock"}  # it runs as root: the less, the better
# Untrusted text must be printed only through printableUtf8(), and files written only without following links.
OUTPUT_PLACE = "core/programs/common/output."
FILE_PLACE = ("core/base/files.", "core/state/")
RAW_OUTPUT = re.compile(r"\b(fmt::print|std::(print|cout|cerr|clog|puts|fputs|fputc|putchar|fwrite|f?printf)|f?printf|fputs)\b\s*(\(|<<)")
RAW_FILE = re.compile(r"\bstd::(basic_)?[io]?fstream\b|\bfopen\s*\(|\bO_CREAT\b")
# Of two values it returns references to them, which end with the statement; in an optimised build they are garbage.
DANGLING = re.compile(r"\bstd::minmax\((?!\{)")
MAIN = re.compile(r"^int main\(", re.MULTILINE)
LAST_RESORT = re.compile(r"\brun(Guarded|Program)\(")
GPL_PLACES = ("app/", "tests/app/")  # sources; their build files are MIT like all others

CODE = {".cpp", ".h", ".cmake", ".sh", ".py", ".rs", ".go"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def is_code(path, text):
    return path.suffix in CODE or path.name == "CMakeLists.txt" or text.startswith("#!")


def depends_in(build_file, function):
    """The DEPENDS of each folder in the calls of this CMake function."""
    depends = {}
    for call in re.findall(rf"^ *{function}\(([^)]*)\)", pathlib.Path(build_file).read_text(), re.MULTILINE):
        folder, *words = call.split()
        depends[folder] = []
        section = None
        for word in words:
            if word in ("DEPENDS", "SOURCES", "LIBRARIES"):
                section = word
            elif section == "DEPENDS":
                depends[folder].append(word)
    return depends


class Floors:
    """The folders of core and app, each a library, with what each may include: itself and all that its DEPENDS leads
    to. A program's folder stands above all of core and its own sub-folders, beside the other programs; app's main.cpp
    above all of app."""

    def __init__(self, core, app):
        self.depends = {"core": core, "app": core | app}

    def circles(self):
        """DEPENDS must not contain cycles."""
        for name, others in self.depends["app"].items():
            for other in others:
                if name in self.closure("app", other):
                    yield f"DEPENDS runs in a circle: {name} -> {other} -> {name}"

    def closure(self, tree, name):
        found, open_names = set(), [name]
        while open_names:
            if (current := open_names.pop()) not in found:
                found.add(current)
                open_names += self.depends[tree].get(current, [])
        return found

    def allowed(self, path):
        """The folders from which a file of core or app may include."""
        tree, folder = path.parts[0], "/".join(path.parts[1:-1])
        if folder == "":
            return set(self.depends[tree])
        if tree == "core" and path.parts[1] == "programs":
            parts = {f"{folder}/{part.name}" for part in path.parent.glob("*/")}
            return set(self.depends["core"]) | {folder, "programs/common"} | parts
        if folder not in self.depends[tree]:
            return None
        return self.closure(tree, folder)


def read_floors():
    return Floors(
        depends_in("core/CMakeLists.txt", "tsq_core_library"), depends_in("app/CMakeLists.txt", "tsq_app_library")
    )


def arrow_problem(path, header, floors):
    """Why this file of core or app may not include that header; None: it may."""
    build_file = f"{path.parts[0]}/CMakeLists.txt"
    allowed = floors.allowed(path)
    if allowed is None:
        return f"{path.parent} is no library in {build_file}"
    if "/" not in header:
        return None  # generated, or of another project
    target = header.rpartition("/")[0]
    return None if target in allowed else f'{path.parent} does not depend on "{header}" (see DEPENDS in {build_file})'


def include_problems(path, number, bracket, header, floors):
    name = str(path)
    if header in SOCKET_HEADERS and not name.startswith(SOCKET_PLACES):
        yield f"{name}:{number}: <{header}> belongs in core/net only; use its interface"
    if path.parts[0] == "helper" and "/" in header and bracket == '"' and header.split("/")[0] not in HELPER_USES:
        yield f'{name}:{number}: the helper uses only core/{" and core/".join(sorted(HELPER_USES))}, not "{header}"'
    if path.parts[0] == "core" and re.match(r"Q[A-Z]|Qt[A-Z]", header):
        yield f"{name}:{number}: core never includes Qt ({header})"
    if path.parts[0] in floors.depends and bracket == '"':
        if problem := arrow_problem(path, header, floors):
            yield f"{name}:{number}: {problem}"


def gate_problems(path, number, line):
    name = str(path)
    code = line.split("//")[0]
    if path.parts[0] == "core" and not name.startswith(OUTPUT_PLACE) and RAW_OUTPUT.search(code):
        yield f"{name}:{number}: programs write through programs/common/output.h, which makes texts printable"
    if path.parts[0] == "core" and not name.startswith(FILE_PLACE) and RAW_FILE.search(code):
        yield f"{name}:{number}: files are read and written through base/files.h, which follows no links and never throws"


def problems_of(path, text, floors):
    lines = text.splitlines()
    is_gpl = str(path).startswith(GPL_PLACES) and path.suffix in (".cpp", ".h")
    licence = "GPL-3.0-or-later" if is_gpl else "MIT"
    if not any(line.endswith(f"SPDX-License-Identifier: {licence}") for line in lines[:3]):
        yield f"{path}: the first lines lack 'SPDX-License-Identifier: {licence}'"
    if len(lines) > MAX_LINES:
        yield f"{path}: {len(lines)} lines; split it, {MAX_LINES} is the most"
    if path.suffix in (".cpp", ".h"):
        for number, line in enumerate(lines, 1):
            if DANGLING.search(line):
                yield f"{path}:{number}: std::minmax of two values refers to what has ended; write std::minmax({{a, b}})"
    if path.suffix in (".cpp", ".h") and path.parts[0] in ("core", "app", "helper"):
        if MAIN.search(text) and not LAST_RESORT.search(text):
            yield f"{path}: main() lets exceptions out; see base/last_resort.h"
        for number, line in enumerate(lines, 1):
            yield from gate_problems(path, number, line)
            if match := INCLUDE.match(line):
                yield from include_problems(path, number, match[1], match[2], floors)


def main():
    floors = read_floors()
    names = subprocess.run(["git", "ls-files", "-z"], check=True, capture_output=True, text=True).stdout
    problems = list(floors.circles())
    for path in map(pathlib.Path, filter(None, names.split("\0"))):
        if path.is_file():
            text = path.read_text(errors="replace")
            if is_code(path, text):
                problems += problems_of(path, text, floors)
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
