#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_eighth from the lines of eighth_*.py; the same seed gives the same files."""
from pathlib import Path

import eighth_chatter
import eighth_languages
import eighth_people
import eighth_talk
import eighth_tongues
from world import World, write


def main():
    world = World("z", 20261201, eighth_people.PEOPLE, 1772500000)
    for part in (eighth_talk, eighth_languages, eighth_tongues, eighth_chatter):
        part.make_all(world)
    formats = sorted({row.format for row in world.rows})
    english = [name for name in formats if name in ("k-typed", "k-scene")]
    chatter = [name for name in formats if name.startswith("chat-")]
    folder = Path(__file__).resolve().parent.parent / "written_eighth"
    folder.mkdir(exist_ok=True)
    write(world, folder, {"requests.jsonl": english, "languages.jsonl": [name for name in formats if name not in english + chatter], "chatter.jsonl": chatter})


if __name__ == "__main__":
    main()
