#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../written_eleventh from the lines of eleventh_*.py; the same seed gives the same files."""
from pathlib import Path

import eleventh_chatter
import eleventh_people
import eleventh_talk
import eleventh_tongues
import tenth
from world import World


def main():
    world = World("x11", 20280317, eleventh_people.PEOPLE, 1776000000)
    parts = (("talk", eleventh_talk), ("tongues", eleventh_tongues), ("chatter", eleventh_chatter))
    tenth.make(world, parts, Path(__file__).resolve().parent.parent / "written_eleventh")


if __name__ == "__main__":
    main()
