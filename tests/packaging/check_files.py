# SPDX-License-Identifier: GPL-3.0-or-later
"""Desktop file, AppStream data, file type, manual, units and Flatpak manifest are valid, agree with each other, and say
what the programs do."""
import json
import re
import xml.etree.ElementTree as xml

import given
from given import LINUX, PACKAGING, PRECEDENT, PRECEDENTCTL, run

METAINFO = LINUX / "org.precedent.Precedent.metainfo.xml"
TYPE = "application/x-precedent-ledger"


def plain(page):
    """The text of a page of the manual, without its markup."""
    text = re.sub(r"\\f.", "", page.read_text()).replace("\\-", "-").replace("\\&", "")
    return re.sub(r"\s+", " ", re.sub(r"^\.[A-Z]+ ?", "", text, flags=re.M).replace('"', ""))


class Files(given.Check):
    def test_tools_of_the_desktop_accept_them(self):
        self.assertEqual(run("desktop-file-validate", LINUX / "precedent.desktop"), "")
        run("appstreamcli", "validate", "--no-net", METAINFO)
        for picture in (*LINUX.glob("*.svg"), given.ROOT / "resources/icons/precedent.svg"):
            self.assertEqual(xml.parse(picture).getroot().tag, "{http://www.w3.org/2000/svg}svg", picture)

    def test_metainfo_and_desktop_file_agree(self):
        desktop = (LINUX / "precedent.desktop").read_text()
        data = xml.parse(METAINFO).getroot()
        self.assertEqual(METAINFO.name, data.findtext("id") + ".metainfo.xml")
        self.assertEqual(data.findtext("launchable"), "precedent.desktop")
        self.assertEqual(data.findtext("summary"), re.search("^Comment=(.*)", desktop, re.M).group(1))
        self.assertEqual(data.findtext("provides/mediatype"), TYPE)
        self.assertIn(f"MimeType={TYPE};\n", desktop)
        self.assertEqual({node.text for node in data.findall("provides/binary")}, {"precedent", "precedentctl"})
        for command in re.findall("^Exec=(.*)", desktop, re.M):
            for option in re.findall("--[a-z]+", command):
                self.assertIn(option, given.options(PRECEDENT))

    def test_one_version_everywhere(self):
        self.assertEqual(xml.parse(METAINFO).find("releases/release").get("version"), given.version())
        self.assertIn(f"precedent ({given.version()}) ", (LINUX / "changelog").read_text().split("\n")[0])
        self.assertEqual(run(PRECEDENTCTL, "--version"), f"precedentctl {given.version()}\n")

    def test_every_file_is_installed(self):
        rules = (PACKAGING / "cmake/Install.cmake").read_text()
        for file in LINUX.iterdir():
            self.assertIn(file.name, rules)

    def test_ledgers_are_known_by_content_and_by_name(self):
        folder = self.folder / "share/mime"
        (folder / "packages").mkdir(parents=True)
        (folder / "packages/precedent.xml").write_bytes((LINUX / "precedent-mime.xml").read_bytes())
        run("update-mime-database", folder)
        files = {"no-name": self.ledger().read_bytes(), "b.precedent": b"\1\2\3\4", "other": b"SQLite format 3\0" + bytes(84)}
        for name, content in files.items():
            (self.folder / name).write_bytes(content)
        here = {**self.here, "XDG_DATA_HOME": str(self.folder / "share")}

        def kind(name):
            told = run("gio", "info", "-a", "standard::content-type", self.folder / name, env=here)
            return re.search(r"content-type: (\S+)", told).group(1)

        self.assertEqual(kind("no-name"), TYPE)
        self.assertEqual(kind("b.precedent"), TYPE)
        self.assertEqual(kind("other"), "application/vnd.sqlite3")

    def test_the_manual_formats_and_names_everything(self):
        for page in PACKAGING.glob("*.1"):
            told = given.subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", page], capture_output=True, text=True,
                                        env={**self.here, "MANWIDTH": "80"}, check=True)
            self.assertEqual(told.stderr, "", page)
        text = plain(PACKAGING / "precedent.1")
        for option in given.options(PRECEDENT):
            self.assertTrue(option in text, option)
        text = plain(PACKAGING / "precedentctl.1")
        for command in given.commands():
            first, *second = command.split()
            pattern = rf" {first} (\S*[|\[])?{second[0]}\b" if second else rf" {first} "
            self.assertTrue(re.search(pattern, text), command)

    def test_units_are_valid_and_those_that_the_program_prints(self):
        printed = run(PRECEDENTCTL, "schedule", "print", "systemd", "--ledger", self.folder / "a.precedent")
        timer = (LINUX / "precedent-sync.timer").read_text()
        for line in re.findall("^(?:On|WantedBy).*", timer, re.M):
            self.assertIn(line, printed)
        service = (LINUX / "precedent-sync.service").read_text()
        command = re.search("^ExecStart=(.*)", service, re.M).group(1)
        self.assertEqual(command, "/usr/bin/precedentctl sync --no-input")
        (self.folder / "precedent-sync.timer").write_text(timer)
        (self.folder / "precedent-sync.service").write_text(service.replace("/usr/bin/precedentctl", str(PRECEDENTCTL))
                                                            .replace("man:", "https://man/"))
        run("systemd-analyze", "--user", "--man=no", "verify", self.folder / "precedent-sync.timer", env=self.here)

    def test_flatpak_manifest(self):
        manifest = json.loads((PACKAGING / "flatpak/org.precedent.Precedent.json").read_text())
        self.assertEqual(manifest["id"], xml.parse(METAINFO).findtext("id"))
        self.assertEqual(manifest["rename-desktop-file"], "precedent.desktop")
        self.assertEqual(manifest["command"], "precedent")
        self.assertFalse([grant for grant in manifest["finish-args"] if "filesystem=host" in grant or "home" in grant])
        self.assertIn("--talk-name=org.freedesktop.secrets", manifest["finish-args"])


if __name__ == "__main__":
    given.main()
