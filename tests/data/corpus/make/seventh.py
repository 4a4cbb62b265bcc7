#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_seventh from the lines of seventh_*.py; the same seed gives the same files."""
from pathlib import Path

import seventh_chatter
import seventh_requests
import sixth_people
from world import World, write


def main():
    world = World("y", 20261130, sixth_people.PEOPLE, 1770000000)
    for part in (seventh_requests, seventh_chatter):
        part.make_all(world)
    formats = sorted({row.format for row in world.rows})
    folder = Path(__file__).resolve().parent.parent / "written_seventh"
    folder.mkdir(exist_ok=True)
    write(world, folder, {"requests.jsonl": [f for f in formats if not f.startswith("chat-")], "chatter.jsonl": [f for f in formats if f.startswith("chat-")]})


if __name__ == "__main__":
    main()
