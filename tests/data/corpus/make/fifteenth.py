#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_fifteenth from the lines of fifteenth_*.py; the same seed gives the same files."""
from pathlib import Path

import fifteenth_cards
import fifteenth_chatter
import fifteenth_people
import fifteenth_talk
import fifteenth_tongues
from tenth import make
from world import World


def main():
    world = World("x15", 20280517, fifteenth_people.PEOPLE, 1788100000)
    parts = (("talk", fifteenth_talk), ("tongues", fifteenth_tongues), ("cards", fifteenth_cards), ("chatter", fifteenth_chatter))
    make(world, parts, Path(__file__).resolve().parent.parent / "written_fifteenth")


if __name__ == "__main__":
    main()
