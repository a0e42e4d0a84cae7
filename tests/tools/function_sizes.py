# SPDX-License-Identifier: MIT
"""The number of lines of each function in a C++ file, by its braces. For sources formatted with clang-format: there is a
space before the brace of a function, but not before that of an initialiser."""

import dataclasses
import pathlib
import re

# Comments, then literals: neither their braces nor their semicolons count. Line ends stay.
IGNORED = re.compile(r"""//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])*'""",
                     re.DOTALL)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b[^()]*$")


@dataclasses.dataclass
class Function:
    path: pathlib.Path
    line: int  # where its body begins
    lines: int  # from there to the end of its body


def only_code(text):
    def blank(match):
        return "\n" * match[0].count("\n")

    return DIRECTIVE.sub(blank, IGNORED.sub(blank, text))


def is_scope(head):
    """Whether the text before a brace opens a scope that may contain functions."""
    return bool(SCOPE.search(head))


def functions_of(path):
    """All functions with a body in a file; lambdas and local classes belong to the function around them."""
    code = only_code(path.read_text(errors="replace"))
    found = []
    scopes = []  # for each open brace: "scope", "other", or the line where a function began
    head_start = 0
    line = 1
    for at, character in enumerate(code):
        if character == "\n":
            line += 1
        elif character == ";" or character == "}":
            head_start = at + 1
        if character == "{":
            head = code[head_start:at]
            at_scope = all(scope == "scope" for scope in scopes)
            if at_scope and is_scope(head):
                scopes.append("scope")
            elif at_scope and ")" in head and head[-1:].isspace() and not head.rstrip().endswith("="):
                scopes.append(line)
            else:
                scopes.append("other")
            head_start = at + 1
        elif character == "}" and scopes:
            began = scopes.pop()
            if isinstance(began, int):
                found.append(Function(path, began, line - began + 1))
    return found
