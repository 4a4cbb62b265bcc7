# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes follow the declared links, links go downwards without a cycle, precedentctl loads no Gui."""
import os
import re
import subprocess

import tree

LAYERS = [["base"], ["domain", "query", "logging"],
          ["slack", "store", "recognize", "insight", "export", "secrets", "sample"],
          ["records", "sync", "live", "workspace", "audit", "evidence", "reconcile", "report"],
          ["text", "widgets", "models", "charts", "help", "dialogs", "pages", "firstrun", "shell", "reports"]]
FORBIDDEN_IN_CTL = re.compile(r"libQt6(Gui|Widgets|Charts)")


def owner(path, modules):
    inside = [name for name, (folder, _) in modules.items() if path.startswith(folder + "/")]
    return max(inside, key=lambda name: len(modules[name][0]), default=None)


def included_path(include, root):
    for candidate in (include, "src/" + include):
        if os.path.exists(os.path.join(root, candidate)):
            return candidate
    return None


def include_problems(root, modules, paths=None):
    problems = []
    for path in paths if paths is not None else tree.files(root, "src", "ui"):
        module = owner(path, modules)
        if module is None:
            continue
        for include in re.findall(r'^#include "([^"]+)"', tree.read(root, path), re.M):
            target = included_path(include, root)
            other = owner(target, modules) if target else None
            if other and other != module and other not in modules[module][1]:
                problems.append(f"{path}: includes {include} of {other}, which {module} does not link")
    return problems


def layer_of(name):
    return next((number for number, names in enumerate(LAYERS) if name in names), None)


def cycle_problems(modules):
    problems = []
    done, path = set(), []

    def visit(name):
        if name in path:
            problems.append("cycle: " + " -> ".join(path[path.index(name):] + [name]))
            return
        if name in done or name not in modules:
            return
        path.append(name)
        for link in modules[name][1]:
            visit(link)
        path.pop()
        done.add(name)

    for name in modules:
        visit(name)
    return problems


def layer_problems(modules):
    problems = []
    for name, (_, links) in modules.items():
        if layer_of(name) is None and not name.startswith("app"):
            problems.append(f"module {name} stands in no layer")
            continue
        for link in links:
            if not name.startswith("app") and (layer_of(link) is None or layer_of(link) > layer_of(name)):
                problems.append(f"{name} (layer {layer_of(name)}) links upwards to {link}")
    return problems


def binary_problems(build):
    program = os.path.join(build, "app", "precedentctl")
    if not os.path.exists(program):
        return [f"{program} was not built"]
    loaded = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
    return [f"precedentctl loads {name}" for name in sorted(set(FORBIDDEN_IN_CTL.findall(loaded)))]


if __name__ == "__main__":
    source, binary = tree.arguments()
    declared = tree.modules(source)
    tree.report(include_problems(source, declared) + cycle_problems(declared) + layer_problems(declared) +
                binary_problems(binary), f"{len(declared)} modules")
