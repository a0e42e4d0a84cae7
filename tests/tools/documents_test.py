#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Shows that documents.py detects errors: each case plants one in a small tree."""

import pathlib
import tempfile
import unittest

import documents

SOURCE = """
start = read();  // T1: as the program reads it
// T2, T4: of the kernel
// T3: read late
struct Sample {};
"""


class Documents(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)
        self.write("core/wire/message.cpp", SOURCE + "// T4: here\n")
        self.write("README.md", "See [the structure](dist/doc/code-structure.md#top) and [RFC](https://example.org).\n")
        self.write("dist/doc/code-structure.md", "`core/wire/` holds `core/wire/message.cpp` and `core/*/message.cpp`.\n")
        term = "| **sample** | what was measured | `Sample` in `core/wire/message.cpp` |\n"
        self.write("dist/doc/glossary.md", term * 20)
        self.write("dist/doc/waits.md", "| a sample | 1 s | none | `Sample` in `core/wire/message.cpp` |\n" * 15)

    def write(self, name, text):
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def append(self, name, text):
        self.write(name, (self.top / name).read_text() + text)

    def assert_noticed(self, words):
        self.assertIn(words, "\n".join(documents.problems_of(self.top)))

    def test_true_documents_are_accepted(self):
        self.assertEqual(documents.problems_of(self.top), [])

    def test_file_that_is_gone_is_noticed(self):
        self.append("dist/doc/code-structure.md", "`core/wire/parser.cpp`")
        self.assert_noticed("dist/doc/code-structure.md: there is no core/wire/parser.cpp")

    def test_link_that_leads_nowhere_is_noticed(self):
        self.append("README.md", "[words](dist/doc/words.md)")
        self.assert_noticed("README.md: the link dist/doc/words.md leads nowhere")

    def test_folder_that_is_not_in_the_picture_is_noticed(self):
        self.write("core/tls/trust.h", "")
        self.assert_noticed("the folder core/tls/ is missing")

    def test_term_that_was_renamed_is_noticed(self):
        self.append("dist/doc/glossary.md", "| **reading** | x | `Samples` in `core/wire/message.cpp` |\n")
        self.assert_noticed("core/wire/message.cpp does not know Samples")

    def test_wait_that_is_not_in_the_code_is_noticed(self):
        self.append("dist/doc/waits.md", "| an answer | 1 s | none | `kWait` in `core/wire/message.cpp` |\n")
        self.assert_noticed("dist/doc/waits.md: core/wire/message.cpp does not know kWait")

    def test_glossary_that_cannot_be_read_is_noticed(self):
        self.write("dist/doc/glossary.md", "| sample | no bold | here |\n")
        self.assert_noticed("only 0 terms can be read")

    def test_timestamp_that_is_not_marked_is_noticed(self):
        self.write("core/wire/message.cpp", SOURCE.replace("// T3: ", "// ") + "// T4: here\n")
        self.assert_noticed("the place where T3 is read")


unittest.main()
