# SPDX-License-Identifier: GPL-3.0-or-later
"""seeds.py FOLDER: threads of the corpus that readers are written with, as seeds for fuzz_message and fuzz_recognize: from
nothing a fuzzer does not find its way to a Slack message, and would only try how JSON is refused."""
import json
import pathlib
import sys

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "data/corpus"
EVERY = 31


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for part in sorted(CORPUS.glob("written*")):
        lines = [line for file in sorted(part.glob("*.jsonl")) for line in file.read_text().splitlines()]
        for number, line in enumerate(lines[::EVERY]):
            messages = [message["slack"] for message in json.loads(line)["messages"] if message.get("slack")]
            text = "\n".join(json.dumps(message, ensure_ascii=False) for message in messages)
            (folder / f"{part.name}-{number}").write_text(text)


main()
