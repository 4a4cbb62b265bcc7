# SPDX-License-Identifier: GPL-3.0-or-later
"""The source tree as the rules see it: files, modules with their declared links, functions."""
import os
import re
import subprocess
import sys


def arguments():
    return sys.argv[1], sys.argv[2]


def files(root, *folders, endings=(".cpp", ".h")):
    """Paths below the folders that git knows or does not ignore, relative to root, sorted."""
    listing = subprocess.run(
        ["git", "-C", root, "ls-files", "-co", "--exclude-standard", "--", *folders],
        check=True, capture_output=True, text=True).stdout.splitlines()
    return sorted(path for path in set(listing)
                  if path.endswith(endings) and os.path.exists(os.path.join(root, path)))


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def modules(root):
    """Module name -> (folder, declared links), from the precedent_module() calls."""
    found = {}
    for path in files(root, "src", "ui", "app", endings=("CMakeLists.txt",)):
        for name, rest in re.findall(r"precedent_module\((\w+)([^)]*)\)", read(root, path)):
            links = re.search(r"LINKS([^)]*?)(?:EXTERNAL|$)", rest, re.S)
            found[name] = (os.path.dirname(path), links.group(1).split() if links else [])
    return found


def functions(text):
    """(name, first line, number of lines) of each function body, by braces; good enough for clang-formatted code."""
    lines = text.split("\n")
    found = []
    start = None
    for number, line in enumerate(lines):
        if line == "{":
            head = number - 1
            while head > 0 and lines[head - 1].strip() and not lines[head - 1].endswith(("}", ";", "{", ":")):
                head -= 1
            signature = " ".join(lines[head:number])
            start = (signature, number) if "(" in signature and not signature.startswith(("struct", "class")) else None
        elif line.startswith("}") and start is not None:
            found.append((start[0][:80], start[1] + 1, number - start[1] - 1))
            start = None
    return found


def report(problems, summary=""):
    for problem in problems:
        print(problem)
    print(summary or f"{len(problems)} problems")
    sys.exit(1 if problems else 0)
