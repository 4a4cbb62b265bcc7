# SPDX-License-Identifier: GPL-3.0-or-later
"""The logs that the programs of all other tests left hold no token, address, name or words of a message."""
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

PROGRAM, STATE = sys.argv[1], pathlib.Path(sys.argv[2])
PATTERNS = [rb"xox[a-z][-%]", rb"xapp[-%]", rb"[\w.+-]+(@|%40)[\w-]+\.\w", rb"(?i)bearer\s+(?!\[)\S", rb"(?i)cookie:\s*(?!\[)\S",
            rb"[^\x20-\x7e\n]"]
SHORTEST_WORDS = 10


def sample_words(folder):
    """Names, customers, reasons and contexts of the sample workspace, which most tests work with."""
    ledger = str(folder / "demo.precedent")
    env = {"XDG_STATE_HOME": str(folder), "PATH": "/usr/bin:/bin"}

    def ctl(*words):
        return subprocess.run([PROGRAM, *words, "--ledger", ledger], check=True, capture_output=True, env=env).stdout

    ctl("demo", "--decisions", "300", "--seed", "3")
    people = json.loads(ctl("people", "list", "--json"))["data"]["people"]
    found = {person["name"] for person in people}
    for row in csv.DictReader(ctl("export", "-o", "-").decode().splitlines()):
        found |= {row["agent"], row["customer"], row["reason"], row["context"]}
    return {word.encode() for word in found if len(word) >= SHORTEST_WORDS or " " in word}


def problems(content, words):
    found = [f"{pattern.decode()}: {match.group()[:40]!r}" for pattern in PATTERNS for match in
             list(re.finditer(pattern, content))[:3]]
    return found + [f"words of the sample: {word.decode()!r}" for word in sorted(words) if word in content]


def main():
    with tempfile.TemporaryDirectory() as folder:
        words = sample_words(pathlib.Path(folder))
    if len(words) < 50:
        sys.exit("the sample has too few words to look for")
    planted = b"x xoxb-1 ann@example.com " + sorted(words)[0]
    if len(problems(planted, words)) < 3:
        sys.exit("the search does not find what is there")
    logs = sorted(STATE.glob("precedent/*.log*"))
    bad, size = [], 0
    for log in logs:
        content = log.read_bytes()
        size += len(content)
        bad += [f"{log.name}: {problem}" for problem in problems(content, words)]
    print("\n".join(bad) or f"{len(logs)} files, {size} bytes, {len(words)} words looked for: none found")
    sys.exit(1 if bad else 0)


main()
