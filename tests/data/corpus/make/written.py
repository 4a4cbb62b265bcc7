#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written from the lines of written_*.py; the same seed gives the same files."""
from pathlib import Path

import written_cards
import written_people
import written_typed
from world import World, write


def main():
    world = World("w", 20260301, written_people.PEOPLE, 1736150000)
    written_cards.make_all(world)
    written_typed.make_all(world)
    formats = sorted({row.format for row in world.rows})
    typed = {"free-text", "plain-lines", "piped-line", "workflow-form", "stamp-ja"}
    folder = Path(__file__).resolve().parent.parent / "written"
    folder.mkdir(exist_ok=True)
    write(world, folder, {"typed.jsonl": [f for f in formats if f in typed], "chatter.jsonl": [f for f in formats if f.startswith("chat-")],
                          "cards.jsonl": [f for f in formats if f not in typed and not f.startswith("chat-")]})


if __name__ == "__main__":
    main()
