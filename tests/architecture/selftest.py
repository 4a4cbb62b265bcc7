# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule is shown a breach and must find it."""
import tempfile
import os
import unittest

import formatting
import layers
import network
import sizes
import tree
import words


class RulesFindBreaches(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def write(self, path, text):
        full = os.path.join(self.folder.name, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def test_include_without_link(self):
        self.write("src/store/x.h", "")
        path = self.write("src/query/y.cpp", '#include "store/x.h"\n')
        modules = {"query": ("src/query", ["base"]), "store": ("src/store", ["query"])}
        self.assertEqual(len(layers.include_problems(self.folder.name, modules, [path])), 1)
        modules["query"] = ("src/query", ["store"])
        self.assertEqual(layers.include_problems(self.folder.name, modules, [path]), [])

    def test_cycle_and_upward_link(self):
        modules = {"query": ("src/query", ["store"]), "store": ("src/store", ["query"])}
        self.assertTrue(layers.cycle_problems(modules))
        self.assertTrue(layers.layer_problems(modules))

    def test_sizes(self):
        self.assertTrue(sizes.file_problems({"src/a.cpp": 351}))
        self.assertTrue(sizes.file_problems({"src/a.h": 141}))
        body = "void f()\n{\n" + "    x();\n" * 51 + "}\n"
        self.assertTrue(sizes.function_problems([("a.cpp", *found) for found in tree.functions(body)]))
        many = "class A\n{\n" + "".join(f"    void f{i}();\n" for i in range(21)) + "};\n"
        self.assertEqual(len(sizes.class_problems("a.h", many)), 1)

    def test_format(self):
        self.write("src/a.cpp", "int a = 1;\n")
        self.write("src/b.cpp", "int  b=1 ;\n")
        self.assertEqual([line.split(":")[0] for line in formatting.problems(self.folder.name, ["src/a.cpp", "src/b.cpp"])],
                         ["src/b.cpp"])

    def test_words(self):
        self.assertTrue(words.rule_problems("src/a.cpp", 'label = tr("x");'))
        self.assertTrue(words.rule_problems("ui/a.cpp", "auto *l = new QLabel(text);"))
        self.assertTrue(words.licence_problems("src/a.cpp", "int x;"))

    def test_network(self):
        self.assertTrue(network.file_problems("src/store/a.cpp", "#include <curl/curl.h>"))
        self.assertTrue(network.file_problems("app/gui/a.cpp", "QTcpSocket socket;"))
        self.assertTrue(network.file_problems("app/gui/singleinstance.cpp", "QTcpSocket socket;"))
        self.assertEqual(network.file_problems("app/gui/singleinstance.cpp", "QLocalSocket socket;"), [])
        self.assertTrue(network.file_problems("ui/pages/a.cpp", "QDesktopServices::openUrl(url);"))
        self.assertTrue(network.link_problems("src/store/CMakeLists.txt", "EXTERNAL CURL::libcurl"))


if __name__ == "__main__":
    unittest.main()
