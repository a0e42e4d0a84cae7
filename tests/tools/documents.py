#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the documents' statements about the tree.

    documents.py [TOP]     TOP is the tree to look at, this one by default

Every path in `backticks` and every link in a Markdown file leads to a file or folder; code-structure.md names every
folder with sources; each word of the glossary is known in the file that it names; and the four places where T1 to T4
are read are marked in core.
"""

import pathlib
import re
import sys

import folder_graph

STRUCTURE = "dist/doc/code-structure.md"
GLOSSARY = "dist/doc/glossary.md"
# Paths are recognised by their first folder. A * stands for any name.
PATH = re.compile(r"`((?:core|app|helper|tests|dist|resources|translations|\.ci)/[\w./*-]*)`")
LINK = re.compile(r"\[[^]]*\]\(([^)#:]+)(?:#[^)]*)?\)")
WAITS = "dist/doc/waits.md"
WAIT = re.compile(r"^\| .* \| `([^`]+)` in `([^`]+)` \|$", re.MULTILINE)
TERM = re.compile(r"^\| \*\*[^|]+\| [^|]+\| `([^`]+)` in `([^`]+)` \|$", re.MULTILINE)


def documents(top):
    return [*sorted(top.glob("*.md")), *sorted((top / "dist").rglob("*.md")), *sorted((top / "tests").rglob("*.md"))]


def path_problems(top, document):
    text = document.read_text()
    for path in PATH.findall(text):
        if not any(top.glob(path.rstrip("/"))):
            yield f"{document.relative_to(top)}: there is no {path}"
    for link in LINK.findall(text):
        if not (document.parent / link).exists():
            yield f"{document.relative_to(top)}: the link {link} leads nowhere"


def structure_problems(top):
    text = (top / STRUCTURE).read_text()
    for folder in folder_graph.read_graph(top).files:
        if not re.search(rf"`{re.escape(folder)}/", text) and "/" in folder:
            yield f"{STRUCTURE}: the folder {folder}/ is missing"


# The names in the code that a document states, one in each row of its tables.
def name_problems(top, document, row, least):
    names = row.findall((top / document).read_text())
    if len(names) < least:
        yield f"{document}: only {len(names)} terms can be read"
    for name, path in names:
        file = top / path
        if not file.is_file() or not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", file.read_text()):
            yield f"{document}: {path} does not know {name}"


def timestamp_problems(top):
    text = "\n".join(path.read_text() for path in folder_graph.sources(top, "core"))
    for stamp in ("T1", "T2", "T3", "T4"):
        if not re.search(rf"// {stamp}[,:]", text):
            yield f'core: the place where {stamp} is read is not marked with a comment "// {stamp}: ..."'


def problems_of(top):
    found = [problem for document in documents(top) for problem in path_problems(top, document)]
    return [*found, *structure_problems(top), *name_problems(top, GLOSSARY, TERM, 20), *name_problems(top, WAITS, WAIT, 15), *timestamp_problems(top)]


def main(arguments):
    found = problems_of(pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parents[2]).resolve())
    print("\n".join(found), end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
