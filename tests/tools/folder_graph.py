#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints the folder graph of core and app from their includes, and the sizes of their files and functions.

    folder_graph.py [TOP]     TOP is the tree to look at, this one by default

One line per folder: how many source files it has, and the folders whose headers they include. It fails, with one line
per problem, on folders that reach each other, on an include that DEPENDS in core/CMakeLists.txt or app/CMakeLists.txt
does not allow, on a folder with too many files, and on files and functions that are too long.
"""

import dataclasses
import pathlib
import re
import statistics
import sys

import function_sizes

ROOTS = ("core", "app")
SIZED_ROOTS = ("core", "app", "helper")
MAX_FILES = 30  # as many as one can look over
MAX_MEDIAN_LINES = 90
MAX_LINES = 500
MAX_FUNCTION_LINES = 25  # of nine functions in ten
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
LIBRARY = re.compile(r"^tsq_(core|app)_library\(([^)]*)\)", re.MULTILINE)


@dataclasses.dataclass
class Graph:
    files: dict  # folder -> its files
    arrows: dict  # folder -> {folder that it includes: one include as FILE includes HEADER}


def sources(top, root):
    return sorted(path for path in (top / root).rglob("*") if path.suffix in (".cpp", ".h"))


def find_header(top, path, header):
    """Searches like the compiler: first beside the including file, then in the roots."""
    for place in (path.parent, *(top / root for root in ROOTS)):
        if (place / header).is_file():
            return (place / header).resolve()
    return None  # another project's, or generated


def read_graph(top):
    graph = Graph({}, {})
    for path in (path for root in ROOTS for path in sources(top, root)):
        folder = path.parent.relative_to(top).as_posix()
        graph.files.setdefault(folder, []).append(path)
        arrows = graph.arrows.setdefault(folder, {})
        for header in INCLUDE.findall(path.read_text(errors="replace")):
            found = find_header(top, path, header)
            if found and found.parent != path.parent:
                target = found.parent.relative_to(top).as_posix()
                arrows.setdefault(target, f"{path.relative_to(top)} includes {header}")
    return graph


def read_depends(top):
    """For each folder that is a library: the folders that its DEPENDS names. One of app may name folders of core."""
    named = {}
    for root in ROOTS:
        build_file = top / root / "CMakeLists.txt"
        text = build_file.read_text() if build_file.is_file() else ""
        for kind, call in LIBRARY.findall(text):
            words = re.sub(r"#.*", "", call).split()
            sections = {"DEPENDS": []}
            section = None
            for word in words[1:]:
                if word.isupper():
                    section = sections.setdefault(word, [])
                elif section is not None:
                    section.append(word)
            named[f"{kind}/{words[0]}"] = (kind, sections["DEPENDS"])

    def resolve(kind, name):
        return f"{kind}/{name}" if f"{kind}/{name}" in named else f"core/{name}"

    return {folder: {resolve(kind, name) for name in names} for folder, (kind, names) in named.items()}


def reachable(start, arrows):
    """Every folder that is reachable from this one."""
    found = set()
    waiting = list(arrows.get(start, ()))
    while waiting:
        folder = waiting.pop()
        if folder not in found:
            found.add(folder)
            waiting += arrows.get(folder, ())
    return found


def cycle_problems(graph):
    knots = set()
    for folder in graph.arrows:
        knot = {other for other in reachable(folder, graph.arrows) if folder in reachable(other, graph.arrows)}
        if knot:
            knots.add(frozenset(knot | {folder}))
    for knot in sorted(knots, key=sorted):
        yield f"{', '.join(sorted(knot))} include each other in a circle:"
        for folder in sorted(knot):
            for target, include in sorted(graph.arrows[folder].items()):
                if target in knot:
                    yield f"  {folder} -> {target}: {include}"


def upward_problems(graph, depends):
    for folder, arrows in sorted(graph.arrows.items()):
        for target, include in sorted(arrows.items()):
            if folder.startswith("core/") and target.startswith("app"):
                yield f"core knows nothing of app: {include}"
    for folder in sorted(depends):
        if folder not in graph.files:
            yield f"{folder} is named as a library, but there is no such folder with sources"
        allowed = reachable(folder, depends)
        for target, include in sorted(graph.arrows.get(folder, {}).items()):
            if target not in allowed:
                yield f"{folder} does not depend on {target} (see DEPENDS): {include}"


def count_problems(graph):
    for folder, files in sorted(graph.files.items()):
        if len(files) > MAX_FILES:
            yield f"{folder} has {len(files)} source files; divide it, {MAX_FILES} is the most"


def graph_problems(top):
    graph = read_graph(top)
    return [*cycle_problems(graph), *upward_problems(graph, read_depends(top)), *count_problems(graph)]


def print_graph(graph):
    width = max(map(len, graph.files), default=0)
    for folder, files in sorted(graph.files.items()):
        targets = " ".join(sorted(graph.arrows[folder]))
        print(f"{folder:{width}} {len(files):3} files" + (f" -> {targets}" if targets else ""))


def size_problems(top):
    """Prints the sizes, and returns what is too long."""
    files = {path: len(path.read_text(errors="replace").splitlines()) for root in SIZED_ROOTS for path in sources(top, root)}
    if not files:
        return
    functions = [function for path in files for function in function_sizes.functions_of(path)]
    median = statistics.median(files.values())
    largest = max(files, key=files.get)
    print(f"{len(files)} files: median {median:.0f} lines, largest {files[largest]} ({largest.relative_to(top)})")
    for path, lines in files.items():
        if lines > MAX_LINES:
            yield f"{path.relative_to(top)}: {lines} lines; divide it, {MAX_LINES} is the most"
    if median >= MAX_MEDIAN_LINES:
        yield f"half of the files have {median:.0f} lines or more; {MAX_MEDIAN_LINES} is too many"
    if functions:
        lengths = sorted(function.lines for function in functions)
        ninth = lengths[len(lengths) * 9 // 10]
        longest = max(functions, key=lambda function: function.lines)
        print(f"{len(functions)} functions: median {statistics.median(lengths):.0f} lines, nine in ten at most {ninth}, "
              f"longest {longest.lines} ({longest.path.relative_to(top)}:{longest.line})")
        if ninth >= MAX_FUNCTION_LINES:
            yield f"one function in ten has {ninth} lines or more; {MAX_FUNCTION_LINES} is too many"


def main(arguments):
    top = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parents[2]).resolve()
    print_graph(read_graph(top))
    problems = [*graph_problems(top), *size_problems(top)]
    print("\n".join(problems), end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
