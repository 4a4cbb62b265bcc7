#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_ninth from the lines of ninth_*.py; the same seed gives the same files."""
from pathlib import Path

import ninth_cards
import ninth_chatter
import ninth_people
import ninth_threads
import ninth_tongues
from world import World, write


def main():
    world = World("n9", 20270311, ninth_people.PEOPLE, 1772000000)
    homes = {"cards.jsonl": (ninth_cards, ninth_tongues), "threads.jsonl": (ninth_threads,), "chatter.jsonl": (ninth_chatter,)}
    files = {}
    for name, parts in homes.items():
        before = len(world.rows)
        for part in parts:
            part.make_all(world)
        files[name] = sorted({row.format for row in world.rows[before:]})
    folder = Path(__file__).resolve().parent.parent / "written_ninth"
    folder.mkdir(exist_ok=True)
    write(world, folder, files)


if __name__ == "__main__":
    main()
