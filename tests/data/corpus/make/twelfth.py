#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_twelfth from the lines of twelfth_*.py; the same seed gives the same files."""
from pathlib import Path

import twelfth_cards
import twelfth_chatter
import twelfth_people
import twelfth_threads
import twelfth_tongues
from world import World, write


def main():
    world = World("x12", 20281203, twelfth_people.PEOPLE, 1774400000)
    files = {}
    for name, part in (("cards", twelfth_cards), ("threads", twelfth_threads), ("tongues", twelfth_tongues), ("chatter", twelfth_chatter)):
        before = len(world.rows)
        part.make_all(world)
        files[f"{name}.jsonl"] = sorted({row.format for row in world.rows[before:]})
    folder = Path(__file__).resolve().parent.parent / "written_twelfth"
    folder.mkdir(exist_ok=True)
    write(world, folder, files)


if __name__ == "__main__":
    main()
