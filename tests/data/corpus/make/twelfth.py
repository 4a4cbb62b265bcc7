#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_twelfth from the lines of twelfth_*.py; the same seed gives the same files."""
from pathlib import Path

import tenth
import twelfth_cards
import twelfth_chatter
import twelfth_people
import twelfth_threads
import twelfth_tongues
from world import World


def main():
    world = World("x12", 20281203, twelfth_people.PEOPLE, 1774400000)
    parts = (("cards", twelfth_cards), ("threads", twelfth_threads), ("tongues", twelfth_tongues), ("chatter", twelfth_chatter))
    tenth.make(world, parts, Path(__file__).resolve().parent.parent / "written_twelfth")


if __name__ == "__main__":
    main()
