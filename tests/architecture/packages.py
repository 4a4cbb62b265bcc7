# SPDX-License-Identifier: GPL-3.0-or-later
"""Every library that the programs load comes with a package of packaging/packages.txt, directly or as a dependency."""
import os
import re
import subprocess
import sys

import tree


def installed():
    """Package -> its dependencies, as dpkg knows them."""
    form = "${Package}\t${Depends},${Pre-Depends},${Provides}\n"
    listing = subprocess.run(["dpkg-query", "-W", "-f", form], check=True, capture_output=True, text=True).stdout
    return {name: re.findall(r"[a-z0-9][a-z0-9.+-]+(?=[ :,(|]|$)", rest)
            for name, rest in (line.split("\t", 1) for line in listing.splitlines() if "\t" in line)}


def closure(roots, depends):
    reached, waiting = set(), list(roots)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += depends.get(name, [])
    return reached


def needed_libraries(program):
    dump = subprocess.run(["objdump", "-p", program], check=True, capture_output=True, text=True).stdout
    names = re.findall(r"NEEDED\s+(\S+)", dump)
    paths = dict(re.findall(r"(\S+) => (\S+)", subprocess.run(["ldd", program], check=True, capture_output=True,
                                                              text=True).stdout))
    return [os.path.realpath(paths[name]) for name in names if name in paths]


def package_of(path):
    for candidate in (path, path.replace("/usr/lib/", "/lib/", 1), "/usr" + path):
        found = subprocess.run(["dpkg", "-S", candidate], capture_output=True, text=True).stdout
        if found:
            return found.split(":")[0]
    return None


def check(root, build):
    listed = [line.split()[1] for line in tree.read(root, "packaging/packages.txt").splitlines()
              if line and not line.startswith("#")]
    available = closure(listed, installed())
    problems = []
    for program in ("precedent", "precedentctl"):
        path = os.path.join(build, "app", program)
        if not os.path.exists(path):
            problems.append(f"{program} was not built")
            continue
        for library in needed_libraries(path):
            package = package_of(library)
            if package is None or package not in available:
                problems.append(f"{program} loads {library} of {package}, which packages.txt does not bring")
    return problems


if __name__ == "__main__":
    source, binary = tree.arguments()
    if not os.path.exists("/usr/bin/dpkg-query"):
        print("skipped: no dpkg here")
        sys.exit(0)
    tree.report(check(source, binary))
