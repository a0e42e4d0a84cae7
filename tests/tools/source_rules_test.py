#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The rules of the tree notice what is planted: an include that runs up, one between neighbours, a circle."""

import pathlib
import unittest

from source_rules import Floors, problems_of, read_floors

# REUSE-IgnoreStart
MIT = "// SPDX-License-Identifier: MIT\n"
GPL = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
# REUSE-IgnoreEnd


def problems(path, include, floors=None):
    text = (GPL if path.startswith("app/") else MIT) + f"#include {include}\n"
    return list(problems_of(pathlib.Path(path), text, floors or read_floors()))


class LastResort(unittest.TestCase):
    def test_a_main_that_lets_exceptions_out_is_refused(self):
        planted = pathlib.Path("helper/planted.cpp")
        self.assertTrue(list(problems_of(planted, MIT + "int main() { return 0; }\n", read_floors())))
        guarded = "int main() { return tsq::runGuarded(run).value_or(1); }\n"
        self.assertEqual(list(problems_of(planted, MIT + guarded, read_floors())), [])


class Dangling(unittest.TestCase):
    def test_references_to_values_that_have_ended_are_refused(self):
        planted = pathlib.Path("tests/app/planted.cpp")
        self.assertTrue(list(problems_of(planted, GPL + "const auto [a, b] = std::minmax(f(), g());\n", read_floors())))
        kept = GPL + "const auto [a, b] = std::minmax({f(), g()});\n"
        self.assertEqual(list(problems_of(planted, kept, read_floors())), [])


class Arrows(unittest.TestCase):
    def assert_refused(self, path, include):
        self.assertTrue(problems(path, include), f"{path} may include {include}")

    def assert_allowed(self, path, include):
        self.assertEqual(problems(path, include), [])

    def test_an_upward_include_in_app_is_refused(self):
        self.assert_refused("app/monitor/planted.cpp", '"text/error_text.h"')
        self.assert_refused("app/text/planted.h", '"ui/look/colors.h"')
        self.assert_refused("app/ui/servers/planted.cpp", '"ui/window/main_window.h"')
        self.assert_refused("app/sync/planted.cpp", '"desktop/sync_control.h"')
        self.assert_refused("app/engine/planted.h", '"monitor/server_entry.h"')

    def test_neighbours_in_ui_do_not_know_each_other(self):
        self.assert_refused("app/ui/plot/planted.cpp", '"ui/servers/server_table.h"')
        self.assert_refused("app/ui/tray/planted.cpp", '"ui/sync/sync_sheet.h"')

    def test_app_uses_what_lies_below_and_no_more_of_core_than_it_says(self):
        self.assert_allowed("app/ui/window/planted.cpp", '"ui/servers/server_table.h"')
        self.assert_allowed("app/text/planted.cpp", '"base/error.h"')
        self.assert_refused("app/history/planted.cpp", '"client/fleet.h"')
        self.assert_allowed("app/main.cpp", '"desktop/desktop.h"')

    def test_core_never_looks_into_app(self):
        self.assert_refused("core/client/planted.cpp", '"monitor/monitor.h"')
        self.assert_refused("core/programs/client/planted.cpp", '"monitor/monitor.h"')

    def test_an_upward_include_in_core_is_refused(self):
        self.assert_refused("core/wire/planted.cpp", '"client/fleet.h"')
        self.assert_refused("core/base/planted.cpp", '"programs/common/text.h"')

    def test_a_program_uses_its_own_folder_and_the_common_one(self):
        self.assert_allowed("core/programs/client/planted.cpp", '"programs/common/text.h"')
        self.assert_allowed("core/programs/client/planted.cpp", '"programs/client/table.h"')
        self.assert_refused("core/programs/client/planted.cpp", '"programs/server/options.h"')
        self.assert_refused("core/programs/common/planted.cpp", '"programs/client/table.h"')

    def test_a_part_of_a_program_does_not_know_the_rest_of_it(self):
        self.assert_allowed("core/programs/server/planted.cpp", '"programs/server/log/access_log.h"')
        self.assert_refused("core/programs/server/log/planted.cpp", '"programs/server/options.h"')
        self.assert_refused("core/programs/server/log/planted.cpp", '"programs/server/metrics/metrics.h"')

    def test_a_folder_without_a_library_is_refused(self):
        self.assert_refused("app/attic/planted.cpp", '"base/error.h"')
        self.assert_refused("app/ui/planted.cpp", '"base/error.h"')

    def test_a_circle_of_libraries_is_refused(self):
        self.assertTrue(list(Floors({"a": ["b"], "b": ["a"]}, {}).circles()))
        self.assertTrue(list(Floors({}, {"ui/x": ["ui/y"], "ui/y": ["text"], "text": ["ui/x"]}).circles()))
        self.assertEqual(list(read_floors().circles()), [])


if __name__ == "__main__":
    unittest.main()
