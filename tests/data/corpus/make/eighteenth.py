#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_eighteenth from the lines of eighteenth_*.py; the same seed gives the same files."""
from pathlib import Path

import eighteenth_cards
import eighteenth_chatter
import eighteenth_people
import eighteenth_talk
import eighteenth_threads
import eighteenth_tongues
from tenth import make
from world import World


def main():
    world = World("x18", 20310226, eighteenth_people.PEOPLE, 1804500000)
    parts = (("cards", eighteenth_cards), ("threads", eighteenth_threads), ("talk", eighteenth_talk),
             ("tongues", eighteenth_tongues), ("chatter", eighteenth_chatter))
    make(world, parts, Path(__file__).resolve().parent.parent / "written_eighteenth")


if __name__ == "__main__":
    main()
