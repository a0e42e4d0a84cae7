#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Shows that folder_graph.py detects errors: each case plants one in a small tree."""

import contextlib
import io
import pathlib
import tempfile
import unittest

import folder_graph
import function_sizes

BUILD_FILE = """# comment (with brackets)
tsq_core_library(base SOURCES time.cpp)
tsq_core_library(wire DEPENDS base # the words of all
  SOURCES tlv.cpp LIBRARIES Other::Thing)
tsq_core_library(client DEPENDS wire SOURCES client.cpp)
"""


class FolderGraph(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)
        self.write("core/CMakeLists.txt", BUILD_FILE)
        self.write("core/base/time.h", "")
        self.write("core/wire/tlv.h", '#include "base/time.h"\n')
        self.write("core/client/client.cpp", '#include "base/time.h"\n#include "wire/tlv.h"\n')
        self.write("app/ui/window.h", '#include "client/client.h"\n#include <QWidget>\n')
        self.write("app/model/rows.h", "")

    def write(self, name, text):
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def problems(self):
        return folder_graph.graph_problems(self.top)

    def sizes(self):
        with contextlib.redirect_stdout(io.StringIO()):
            return list(folder_graph.size_problems(self.top))

    def assert_refused(self, *words):
        problems = "\n".join(self.problems())
        for word in words:
            self.assertIn(word, problems)

    def test_tree_with_arrows_down_is_accepted(self):
        self.assertEqual(self.problems(), [])
        self.assertEqual(self.sizes(), [])

    def test_graph_has_the_arrows_of_the_includes(self):
        graph = folder_graph.read_graph(self.top)
        self.assertEqual(set(graph.arrows["core/client"]), {"core/base", "core/wire"})
        self.assertEqual(set(graph.arrows["core/base"]), set())

    def test_upward_arrow_is_refused(self):
        self.write("core/client/client.h", "")
        self.write("core/wire/tlv.cpp", '  #  include "client/client.h"\n')
        self.assert_refused("core/wire does not depend on core/client", "core/wire/tlv.cpp includes client/client.h")

    def test_header_beside_a_file_is_no_arrow(self):
        self.write("core/wire/tlv.cpp", '#include "tlv.h"\n')
        self.assertEqual(self.problems(), [])

    def test_arrow_to_a_sibling_without_depends_is_refused(self):
        self.write("core/net/socket.h", "")
        self.write("core/client/socket.cpp", '#include "../net/socket.h"\n')
        self.assert_refused("core/client does not depend on core/net")

    def test_arrow_from_core_to_app_is_refused(self):
        self.write("core/programs/client/main.cpp", '#include "ui/window.h"\n')
        self.assert_refused("core knows nothing of app: core/programs/client/main.cpp includes ui/window.h")

    def test_circle_of_two_is_refused(self):
        self.write("app/model/rows.cpp", '#include "ui/window.h"\n')
        self.write("app/ui/window.cpp", '#include "model/rows.h"\n')
        self.assert_refused("app/model, app/ui include each other in a circle",
                            "app/model/rows.cpp includes ui/window.h")

    def test_circle_of_three_is_refused(self):
        for name, target in (("a", "b"), ("b", "c"), ("c", "a")):
            self.write(f"app/{name}/x.h", f'#include "{target}/x.h"\n')
        self.assert_refused("app/a, app/b, app/c include each other in a circle")

    def test_thirty_files_are_accepted_and_one_more_is_refused(self):
        for number in range(30):
            self.write(f"app/many/file_{number}.h", "")
        self.assertEqual(self.problems(), [])
        self.write("app/many/one_more.cpp", "")
        self.assert_refused("app/many has 31 source files")

    def test_library_without_a_folder_is_refused(self):
        self.write("app/CMakeLists.txt", "tsq_app_library(modle DEPENDS ui SOURCES rows.cpp)\n")
        self.assert_refused("app/modle is named as a library")

    def test_depends_of_app_count_like_those_of_core(self):
        self.write("app/CMakeLists.txt", "tsq_app_library(model SOURCES rows.cpp)\ntsq_app_library(ui SOURCES w.cpp)\n")
        self.write("app/ui/window.cpp", '#include "model/rows.h"\n')
        self.assert_refused("app/ui does not depend on app/model")

    def test_folder_of_app_may_use_what_it_depends_on_in_core(self):
        self.write("core/client/client.h", "")
        self.write("app/CMakeLists.txt", "tsq_app_library(ui DEPENDS model SOURCES w.cpp)\n"
                                         "tsq_app_library(model DEPENDS client SOURCES rows.cpp)\n")
        self.assertEqual(self.problems(), [])
        self.write("app/CMakeLists.txt", "tsq_app_library(ui DEPENDS model SOURCES w.cpp)\n"
                                         "tsq_app_library(model DEPENDS base SOURCES rows.cpp)\n")
        self.assert_refused("app/ui does not depend on core/client")

    def test_file_of_501_lines_is_refused(self):
        self.write("helper/long.cpp", "\n" * 500)
        self.assertEqual(self.sizes(), [])
        self.write("helper/long.cpp", "\n" * 501)
        self.assertIn("helper/long.cpp: 501 lines", "\n".join(self.sizes()))

    def test_many_long_functions_are_refused(self):
        self.write("core/base/time.cpp", "int f() {\n" + "  step();\n" * 23 + "}\n")
        self.assertIn("one function in ten has 25 lines", "\n".join(self.sizes()))

    def test_functions_are_told_from_other_braces(self):
        self.write("core/base/odd.cpp", """
namespace a::b {
struct Point { int x = 0; int y{1}; };
enum class Kind { One, Two };
constexpr int kNumbers[] = {1, 2};  // not here: f() {
class Door final : public Thing<int> {
 public:
  explicit Door(int x) : x_{x}, y_(x) {}
  int open() const {
    const auto each = [](int a) { return a; };
    if (x_ > 0) {
      return each('{');
    }
    return text("}{") ? 1'000'000 : 0;
  }
};
const auto kLambda = [] { return 1; };
}  // namespace a::b
""")
        found = function_sizes.functions_of(self.top / "core/base/odd.cpp")
        self.assertEqual([(function.line, function.lines) for function in found], [(8, 1), (9, 7)])


unittest.main()
