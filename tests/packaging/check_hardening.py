# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/check-hardening finds each protection that a program lacks, and nothing in one built as Release builds are."""
import re
import subprocess

import given
from given import PACKAGING, run

SOURCE = """
#include <stdio.h>
#include <string.h>
int main(int count, char **words)
{
    char text[64];
    char large[count * 8192];
    strcpy(text, words[0]);
    sprintf(large, "%s %d", text, count);
    return puts(large) < 0;
}
"""


class Hardening(given.Check):
    def lacks(self, *flags):
        source, program = self.folder / "a.c", self.folder / "a"
        source.write_text(SOURCE)
        run("gcc", "-O2", "-w", *flags, source, "-o", program)
        done = subprocess.run([PACKAGING / "check-hardening", program], capture_output=True, text=True, check=False)
        found = re.findall("lacks: (.*)", done.stdout)
        self.assertEqual(done.returncode, 1 if found else 0)
        return found

    def flags(self):
        """Those of Release, read from the build's own settings, as a compiler takes them."""
        text = (PACKAGING / "cmake/Release.cmake").read_text().replace("LINKER:", "-Wl,")
        words = re.findall(r"(?<![\w\"-])-(?:U_|D_|fstack|fcf|pie|Wl)\S*?(?=[\s)])", text)
        return ["-fPIE", "-fstack-protector-strong", *words]

    def test_release_flags_leave_nothing(self):
        self.assertGreater(len(self.flags()), 8)
        self.assertEqual(self.lacks(*self.flags()), [])

    def test_each_lack_is_found(self):
        rows = {
            "position independent (PIE)": ["-fno-pie", "-no-pie"],
            "read-only relocations (RELRO)": ["-Wl,-z,norelro"],
            "symbols bound at start (NOW)": ["-Wl,-z,lazy"],
            "a stack that cannot be executed": ["-Wl,-z,execstack"],
            "no search path for libraries": ["-Wl,-rpath,/tmp"],
            "stack protector": ["-fno-stack-protector"],
            "fortified functions": ["-U_FORTIFY_SOURCE"],
            "stack clash protection": ["-fno-stack-clash-protection"],
            "control flow (endbr64)": ["-fcf-protection=none"],
        }
        for lack, flags in rows.items():
            self.assertIn(lack, self.lacks(*self.flags(), *flags))


if __name__ == "__main__":
    given.main()
