#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_fourth from the lines of fourth_*.py; the same seed gives the same files."""
from pathlib import Path

import fourth_cards
import fourth_chatter
import fourth_people
import fourth_talk
from world import World, write


def main():
    world = World("f", 20260911, fourth_people.PEOPLE, 1756900000)
    for part in (fourth_cards, fourth_talk, fourth_chatter):
        part.make_all(world)
    formats = sorted({row.format for row in world.rows})
    folder = Path(__file__).resolve().parent.parent / "written_fourth"
    folder.mkdir(exist_ok=True)
    write(world, folder, {"requests.jsonl": [f for f in formats if not f.startswith("chat-")], "chatter.jsonl": [f for f in formats if f.startswith("chat-")]})


if __name__ == "__main__":
    main()
