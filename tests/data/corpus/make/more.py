#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_more from the lines of more_*.py; the same seed gives the same files."""
from pathlib import Path

import more_cards
import more_people
import more_typed
from world import World, write


def main():
    world = World("m", 20260412, more_people.PEOPLE, 1744200000)
    more_cards.make_all(world)
    more_typed.make_all(world)
    formats = sorted({row.format for row in world.rows})
    folder = Path(__file__).resolve().parent.parent / "written_more"
    folder.mkdir(exist_ok=True)
    write(world, folder, {"requests.jsonl": [f for f in formats if not f.startswith("chat-")], "chatter.jsonl": [f for f in formats if f.startswith("chat-")]})


if __name__ == "__main__":
    main()
