# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs load and open while they run comes with the packages that the Debian package depends on: those of
the libraries they are linked with, and those of group run in packages.txt. Each of the latter is really used."""
import os
import re
import subprocess
import sys

import given
from given import PACKAGING, PRECEDENT, PRECEDENTCTL, run

sys.path.insert(0, str(given.ROOT / "tests/architecture"))
import packages  # noqa: E402

INSTALLED = packages.installed()
USED_WITHOUT_LOADING = {"tzdata": "/usr/share/zoneinfo/Europe/Berlin", "ca-certificates": "/etc/ssl/certs/ca-certificates.crt",
                        "qt6-translations-l10n": "/usr/share/qt6/translations/qtbase_de.qm"}


def declared(group):
    return [line.split()[1] for line in (PACKAGING / "packages.txt").read_text().splitlines()
            if line.startswith(group + " ")]


def owners(paths):
    """Path -> package. A merged /usr knows some files by their old name."""
    names = {alias: path for path in map(os.path.realpath, paths) for alias in (path, path.removeprefix("/usr"))}
    listing = subprocess.run(["dpkg-query", "-S", *names], capture_output=True, text=True, check=False).stdout
    lines = (line.split(": ") for line in listing.splitlines())
    return {names[path]: package.split(":")[0] for package, path in lines if path in names}


def problems(loaded, roots):
    """The loaded libraries that nothing declared brings."""
    available = packages.closure(roots, INSTALLED)
    return sorted(f"{name} of {package}" for name, package in loaded.items() if package not in available)


class Dependencies(given.Check):
    def loaded(self, *command):
        """Library -> package, for every library that one run loads."""
        log = self.folder / f"loads-{len(list(self.folder.iterdir()))}"
        here = {key: value for key, value in self.here.items() if key != "PRECEDENT_NO_KEYCHAIN"}
        run(*command, env={**here, "LD_DEBUG": "files", "LD_DEBUG_OUTPUT": str(log)})
        paths = set()
        for part in self.folder.glob(log.name + ".*"):
            text = part.read_text(errors="replace")
            if re.search(r"initialize program: \S*/app/precedent", text):
                paths |= set(re.findall(r"calling init: (/\S+)", text))
        self.assertTrue(paths, command)
        known = owners(paths)
        return {path: known.get(os.path.realpath(path)) for path in paths}

    def test_everything_loaded_is_declared_and_the_other_way_round(self):
        ledger = self.ledger()
        loaded = self.loaded(PRECEDENT, "--sample", "--page", "decisions", "--screenshot", self.folder / "a.png")
        loaded |= self.loaded(PRECEDENTCTL, "stats", "--ledger", ledger, "--tz", "Europe/Berlin")
        loaded |= self.loaded("dbus-run-session", "--", PRECEDENTCTL, "token", "forget", "--ledger", ledger)
        linked = set(owners([path for program in (PRECEDENT, PRECEDENTCTL)
                             for path in packages.needed_libraries(str(program))]).values())
        run_time = declared("run")
        self.assertEqual(problems(loaded, [*linked, *run_time]), [])
        for package in run_time:
            if package in USED_WITHOUT_LOADING:
                self.assertTrue(os.path.exists(USED_WITHOUT_LOADING[package]), package)
                continue
            self.assertIn(package, loaded.values(), f"{package} is declared and not loaded")
            self.assertTrue(problems(loaded, [*linked, *(set(run_time) - {package})]), f"{package} comes anyway")


if __name__ == "__main__":
    given.main()
