# SPDX-License-Identifier: GPL-3.0-or-later
"""What every check of this folder is given: the tree, the programs, and a folder that goes away."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

ROOT, BUILD = (pathlib.Path(path) for path in sys.argv[1:3])
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
PRECEDENT, PRECEDENTCTL = BUILD / "app/precedent", BUILD / "app/precedentctl"


def run(*command, **options):
    """Standard output; a failure shows what was said."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, **options)
    if done.returncode:
        raise AssertionError(f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def commands():
    """Every command as the program's help has it: the words up to the first that stands for an argument."""
    block = run(PRECEDENTCTL, "--help").split("\n\n")[1]
    names = []
    for line in block.split("\n")[1:]:
        words = re.split(r" {2,}", line.strip())[0].split()
        names.append(" ".join(word for word in words[:2] if re.fullmatch(r"[a-z][a-z-]*", word)))
    return names


def options(program, *command):
    """The options that the help of a command names, without letters."""
    return re.findall(r"^  (?:-\w, )?(--[a-z-]+)", run(program, *command, "--help"), re.M)


def version():
    return re.search(r"project\(precedent VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text()).group(1)


class Check(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.here = {**os.environ, "HOME": folder.name, "XDG_RUNTIME_DIR": folder.name, "PRECEDENT_NO_KEYCHAIN": "1"}

    def ledger(self):
        path = self.folder / "a.precedent"
        run(PRECEDENTCTL, "demo", "--decisions", "20", "--seed", "1", "--ledger", path, "--quiet", env=self.here)
        return path


def main():
    unittest.main(argv=sys.argv[:1])
