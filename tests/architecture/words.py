# SPDX-License-Identifier: GPL-3.0-or-later
"""What may not stand in a source file, and what must."""
import os
import re
import subprocess

import tree

TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "ui", "resources", "src", "tests",
             "translations", "packaging"}
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
# (folders, pattern, why); a line that must break a rule has the reason in a comment with "allowed:".
RULES = [
    (("src",), r"\btr\(", "display text belongs to ui and app"),
    (("src", "app", "ui"), r"\bqDebug\(|\bqWarning\(|\bqInfo\(", "log through a category"),
    (("src", "app", "ui"), r'"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE) ', "SQL stands in src/store/sql"),
    (("ui", "app"), r"\bsetHtml\(|\bsetMarkdown\(|\bQTextBrowser\b", "Slack text is plain text"),
    (("ui", "app"), r"\bnew QLabel\b|\bQLabel m_|^\s*QLabel \w", "use PlainLabel"),
    (("ui", "app"), r"\bQMessageBox::(information|warning|critical|question)\(", "use a MessageStrip"),
    (("ui", "app", "src"), r"QSortFilterProxyModel", "filters run over the snapshot"),
    (("src", "app", "ui"), r"\bstd::regex\b|\bsystem\(|\bstrcpy\(", "banned"),
    (("src", "app", "ui", "tests"), r"\bTODO\b|\bFIXME\b|\bXXX\b", "unfinished"),
    (("src", "app", "ui", "tests", "packaging", "resources"), r"xox[bp]-[0-9]{6,}", "looks like a token"),
]


def rule_problems(path, text):
    problems = []
    for folders, pattern, why in RULES:
        if path.split("/")[0] not in folders:
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if re.search(pattern, line) and "allowed:" not in line:
                problems.append(f"{path}:{number}: {why}: {line.strip()[:80]}")
    return problems


def licence_problems(path, text):
    return [] if LICENCE in text[:400] else [f"{path}: no licence line"]


def top_level_problems(root):
    listing = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard"], check=True,
                             capture_output=True, text=True).stdout.splitlines()
    tops = {path.split("/")[0] for path in listing}
    return [f"{top}: not part of the agreed top level"
            for top in sorted(tops) if top not in TOP_LEVEL and not top.startswith(".")]


def check(root):
    problems = top_level_problems(root)
    endings = (".cpp", ".h", ".py", ".cmake", "CMakeLists.txt")
    for path in tree.files(root, "src", "ui", "app", "tests", "packaging", "resources", endings=endings):
        text = tree.read(root, path)
        if path != os.path.join("tests", "architecture", "words.py"):
            problems += rule_problems(path, text)
        problems += licence_problems(path, text)
    return problems


if __name__ == "__main__":
    source, _ = tree.arguments()
    tree.report(check(source))
