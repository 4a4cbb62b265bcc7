#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_thirteenth from the lines of thirteenth_*.py; the same seed gives the same files."""
from pathlib import Path

import tenth
import thirteenth_cards
import thirteenth_chatter
import thirteenth_people
import thirteenth_threads
import thirteenth_tongues
from world import World


def main():
    world = World("x13", 20290117, thirteenth_people.PEOPLE, 1779300000)
    parts = (("cards", thirteenth_cards), ("threads", thirteenth_threads), ("tongues", thirteenth_tongues), ("chatter", thirteenth_chatter))
    tenth.make(world, parts, Path(__file__).resolve().parent.parent / "written_thirteenth")


if __name__ == "__main__":
    main()
