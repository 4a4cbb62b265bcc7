# SPDX-License-Identifier: GPL-3.0-or-later
"""The bill of materials is CycloneDX, has every library that the programs load with its package's version, and is the
same twice. Where npm brought the standard's schema (npm install --prefix build/peers @cyclonedx/cyclonedx-library) and
python3-jsonschema is there, it is held against that too."""
import datetime
import json
import os
import re
import subprocess

import given
from given import PACKAGING, PRECEDENT, PRECEDENTCTL, run

SCHEMAS = given.ROOT / "build/peers/node_modules/@cyclonedx/cyclonedx-library/res/schema"


class Bill(given.Check):
    def bill(self):
        return run(PACKAGING / "sbom", given.version(), PRECEDENT, PRECEDENTCTL)

    def test_form(self):
        bill = json.loads(self.bill())
        self.assertEqual((bill["bomFormat"], bill["specVersion"], bill["version"]), ("CycloneDX", "1.5", 1))
        self.assertRegex(bill["serialNumber"], r"^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
        moment = re.search(r", (\d+ \w+ \d+ [\d:]+) \+0000\n", (PACKAGING / "linux/changelog").read_text()).group(1)
        self.assertEqual(bill["metadata"]["timestamp"],
                         datetime.datetime.strptime(moment, "%d %b %Y %H:%M:%S").strftime("%Y-%m-%dT%H:%M:%SZ"))
        self.assertEqual(bill["metadata"]["component"]["version"], given.version())
        names = [component["bom-ref"] for component in bill["components"]] + ["precedent"]
        self.assertEqual(len(names), len(set(names)))
        for component in bill["components"]:
            self.assertRegex(component["purl"], r"^pkg:deb/[a-z]+/[^@/?]+@[^?]+\?arch=[a-z0-9]+&distro=\S+$")
        self.assertEqual(sorted(names), sorted(entry["ref"] for entry in bill["dependencies"]))
        for entry in bill["dependencies"]:
            self.assertLessEqual(set(entry["dependsOn"]), set(names))

    def test_every_library_is_in_it_with_the_version_installed(self):
        components = {component["name"]: component for component in json.loads(self.bill())["components"]}
        files = {file["name"] for component in components.values() for file in component.get("components", ())}
        for program in (PRECEDENT, PRECEDENTCTL):
            for path in re.findall(r"=> (/\S+)", run("ldd", program)):
                self.assertIn(os.path.realpath(path), files)
        listing = run("dpkg-query", "-W", "-f", "${Package} ${Version}\n", *components)
        self.assertEqual(dict(line.split() for line in listing.splitlines()),
                         {name: component["version"] for name, component in components.items()})
        uses = {name: component["properties"][0]["value"] for name, component in components.items()}
        self.assertEqual(uses["libqt6core6"], "linked")
        self.assertEqual(uses["libsecret-1-0"], "loaded at run time")
        self.assertEqual(uses["nlohmann-json3-dev"], "compiled in")
        file = components["libsqlite3-0"]["components"][0]
        self.assertEqual(file["hashes"][0]["content"], run("sha256sum", file["name"]).split()[0])

    def test_the_same_twice(self):
        self.assertEqual(self.bill(), self.bill())

    def test_the_standards_schema(self):
        known = subprocess.run(["/usr/bin/python3", "-c", "import jsonschema"], capture_output=True, check=False)
        if not SCHEMAS.exists() or known.returncode:
            self.skipTest("no schema or no python3-jsonschema here")
        (self.folder / "bill.json").write_text(self.bill())
        run("/usr/bin/python3", "-c", f"""
import json, jsonschema, pathlib
folder = pathlib.Path({str(SCHEMAS)!r})
load = lambda name: json.loads((folder / name).read_text())
store = {{f"http://cyclonedx.org/schema/{{name}}": load(name) for name in ("spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json")}}
schema = load("bom-1.5.SNAPSHOT.schema.json")
resolver = jsonschema.RefResolver.from_schema(schema, store=store)
jsonschema.Draft7Validator(schema, resolver=resolver).validate(json.load(open({str(self.folder / 'bill.json')!r})))
""")


if __name__ == "__main__":
    given.main()
