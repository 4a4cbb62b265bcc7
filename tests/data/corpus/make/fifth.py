#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_fifth from the lines of fifth_*.py; the same seed gives the same files."""
from pathlib import Path

import fifth_cards
import fifth_people
import fifth_talk
from world import World, write


def main():
    world = World("v", 20261003, fifth_people.PEOPLE, 1759500000)
    for part in (fifth_cards, fifth_talk):
        part.make_all(world)
    formats = sorted({row.format for row in world.rows})
    folder = Path(__file__).resolve().parent.parent / "written_fifth"
    folder.mkdir(exist_ok=True)
    write(world, folder, {"requests.jsonl": [f for f in formats if not f.startswith("chat-")], "chatter.jsonl": [f for f in formats if f.startswith("chat-")]})


if __name__ == "__main__":
    main()
