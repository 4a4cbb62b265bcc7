#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_seventeenth from the lines of seventeenth_*.py; the same seed gives the same files."""
from pathlib import Path

import seventeenth_cards
import seventeenth_chatter
import seventeenth_people
import seventeenth_talk
import seventeenth_threads
import seventeenth_tongues
from tenth import make
from world import World


def main():
    world = World("x17", 20300417, seventeenth_people.PEOPLE, 1801700000)
    parts = (("cards", seventeenth_cards), ("threads", seventeenth_threads), ("talk", seventeenth_talk), ("tongues", seventeenth_tongues), ("chatter", seventeenth_chatter))
    make(world, parts, Path(__file__).resolve().parent.parent / "written_seventeenth")


if __name__ == "__main__":
    main()
