#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../heldout from the lines of heldout_*.py; the same seed gives the same files."""
from pathlib import Path

import heldout_chatter
import heldout_forms
import heldout_people
import heldout_threads
from world import World, write


def files(world):
    formats = sorted({row.format for row in world.rows})
    return {"talk.jsonl": [f for f in formats if f.startswith("people-")],
            "chatter.jsonl": [f for f in formats if f.startswith("chat-")],
            "cards.jsonl": [f for f in formats if not f.startswith(("people-", "chat-"))]}


def main():
    world = World("h", 20260917, heldout_people.PEOPLE, 1736150000)
    heldout_threads.make_all(world)
    heldout_forms.make_all(world)
    heldout_chatter.make_all(world)
    folder = Path(__file__).resolve().parent.parent / "heldout"
    folder.mkdir(exist_ok=True)
    write(world, folder, files(world))


if __name__ == "__main__":
    main()
