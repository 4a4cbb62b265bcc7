# SPDX-License-Identifier: GPL-3.0-or-later
"""Completion in bash offers every command and every option that the program has, and the values that its help names."""
import shlex

import given
from given import LINUX, PRECEDENTCTL, run


def offered(*lines):
    """For each line, with the cursor behind its last word, the words that completion offers."""
    script = [f". {shlex.quote(str(LINUX / 'precedentctl.bash'))}"]
    for line in lines:
        words = " ".join(map(shlex.quote, ("precedentctl", *line)))
        script.append(f"COMP_WORDS=({words}) COMP_CWORD={len(line)}\n"
                      f"_precedentctl {shlex.quote(str(PRECEDENTCTL))} {shlex.quote(line[-1])} "
                      '"${COMP_WORDS[COMP_CWORD - 1]}"\necho "${COMPREPLY[*]}"')
    answers = run("bash", "--norc", "-c", "\n".join(script)).rstrip("\n").split("\n")
    return [answer.split() for answer in answers + [""] * (len(lines) - len(answers))]


class Completion(given.Check):
    def test_every_command(self):
        names = given.commands()
        self.assertGreater(len(names), 40)
        groups = sorted({name.split()[0] for name in names})
        self.assertEqual(sorted(offered([""])[0]), groups)
        answers = offered(*([group, ""] for group in groups))
        for group, answer in zip(groups, answers):
            for name in names:
                if name.startswith(group + " "):
                    self.assertIn(name.split()[1], answer, name)

    def test_every_option(self):
        names = given.commands()
        for name, answer in zip(names, offered(*([*name.split(), "--"] for name in names))):
            self.assertEqual(sorted(answer), sorted(given.options(PRECEDENTCTL, *name.split())), name)

    def test_values(self):
        file = self.folder / "file.csv"
        file.touch()
        rows = {
            ("export", "--format", ""): ["csv", "jsonl", "xlsx"],
            ("export", "--format", "=", "x"): ["xlsx"],
            ("export", "--date-basis", "d"): ["decided"],
            ("stats", "--decision", "a"): ["approved"],
            ("stats", "--from", ""): [],
            ("schedule", "print", "c"): ["cron"],
            ("formats", "add", str(file)[:-3]): [str(file)],
            ("--ledger", str(file), "stats", "--gr"): ["--group-by"],
            ("export", "-o", str(file)[:-3]): [str(file)],
            ("s", ): ["schedule", "stats", "status", "sync"],
            ("nonsense", "x"): [],
        }
        for line, answer in zip(rows, offered(*rows)):
            self.assertEqual(sorted(answer), rows[line], line)


if __name__ == "__main__":
    given.main()
