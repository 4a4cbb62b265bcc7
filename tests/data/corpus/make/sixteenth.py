#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_sixteenth from the lines of sixteenth_*.py; the same seed gives the same files."""
from pathlib import Path

import sixteenth_cards
import sixteenth_chatter
import sixteenth_people
import sixteenth_talk
import sixteenth_threads
import sixteenth_tongues
from tenth import make
from world import World


def main():
    world = World("x16", 20290226, sixteenth_people.PEOPLE, 1796400000)
    parts = (("cards", sixteenth_cards), ("threads", sixteenth_threads), ("talk", sixteenth_talk), ("tongues", sixteenth_tongues), ("chatter", sixteenth_chatter))
    make(world, parts, Path(__file__).resolve().parent.parent / "written_sixteenth")


if __name__ == "__main__":
    main()
