#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_fourteenth from the lines of fourteenth_*.py; the same seed gives the same files."""
from pathlib import Path

import fourteenth_chatter
import fourteenth_people
import fourteenth_talk
import fourteenth_tongues
import tenth
from world import World


def main():
    world = World("x14", 20281204, fourteenth_people.PEOPLE, 1797200000)
    parts = (("talk", fourteenth_talk), ("tongues", fourteenth_tongues), ("chatter", fourteenth_chatter))
    tenth.make(world, parts, Path(__file__).resolve().parent.parent / "written_fourteenth")


if __name__ == "__main__":
    main()
