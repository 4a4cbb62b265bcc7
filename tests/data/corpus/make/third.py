#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_third from the lines of third_*.py; the same seed gives the same files."""
from pathlib import Path

import third_cards
import third_chatter
import third_extra
import third_people
import third_talk
import third_threads
from world import World, write


def main():
    world = World("t", 20260728, third_people.PEOPLE, 1751300000)
    for part in (third_cards, third_talk, third_threads, third_chatter, third_extra):
        part.make_all(world)
    formats = sorted({row.format for row in world.rows})
    folder = Path(__file__).resolve().parent.parent / "written_third"
    folder.mkdir(exist_ok=True)
    write(world, folder, {"requests.jsonl": [f for f in formats if not f.startswith("chat-")], "chatter.jsonl": [f for f in formats if f.startswith("chat-")]})


if __name__ == "__main__":
    main()
