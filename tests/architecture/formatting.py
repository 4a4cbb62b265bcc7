# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source stands as .clang-format says, those not yet committed too."""
import os
import re
import subprocess

import tree

FORMATTER = "clang-format-14"


def problems(root, paths):
    """One line for each file that stands otherwise, with the first place."""
    told = subprocess.run([FORMATTER, "--dry-run", *(os.path.join(root, path) for path in paths)],
                          check=True, capture_output=True, text=True).stderr
    first = {}
    for place, line in re.findall(r"^(.+?):(\d+):\d+: warning: code should be clang-formatted", told, re.M):
        first.setdefault(place, line)
    return [f"{os.path.relpath(place, root)}:{line}: not as {FORMATTER} writes it" for place, line in first.items()]


def check(root):
    return problems(root, tree.files(root, "app", "src", "tests", "ui"))


if __name__ == "__main__":
    source, _ = tree.arguments()
    tree.report(check(source))
