#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_tenth from the lines of tenth_*.py; the same seed gives the same files."""
from pathlib import Path

import tenth_cards
import tenth_chatter
import tenth_people
import tenth_talk
import tenth_tongues
from world import World, write


def make(world, parts, folder):
    """Each part, a module with its name, becomes the file of that name."""
    files = {}
    for name, part in parts:
        before = len(world.rows)
        part.make_all(world)
        files[f"{name}.jsonl"] = sorted({row.format for row in world.rows[before:]})
    folder.mkdir(exist_ok=True)
    write(world, folder, files)


def main():
    world = World("x10", 20271109, tenth_people.PEOPLE, 1772900000)
    parts = (("talk", tenth_talk), ("cards", tenth_cards), ("tongues", tenth_tongues), ("chatter", tenth_chatter))
    make(world, parts, Path(__file__).resolve().parent.parent / "written_tenth")


if __name__ == "__main__":
    main()
