#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_sixth from the lines of sixth_*.py; the same seed gives the same files."""
from pathlib import Path

import sixth_cards
import sixth_chatter
import sixth_people
import sixth_talk
from world import World, write


def main():
    world = World("x", 20261129, sixth_people.PEOPLE, 1764000000)
    for part in (sixth_cards, sixth_talk, sixth_chatter):
        part.make_all(world)
    formats = sorted({row.format for row in world.rows})
    folder = Path(__file__).resolve().parent.parent / "written_sixth"
    folder.mkdir(exist_ok=True)
    write(world, folder, {"requests.jsonl": [f for f in formats if not f.startswith("chat-")], "chatter.jsonl": [f for f in formats if f.startswith("chat-")]})


if __name__ == "__main__":
    main()
