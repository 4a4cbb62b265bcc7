#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the pictures of the help, in each of its languages: pictures.py PRECEDENT [LANGUAGE…].

They are kept in the repository and not made by the build, because the program that draws them is the one that holds
them. Each is a window of the sample in the light appearance, reduced to 255 colours without dithering, so that all of
them together stay small and the same program gives the same bytes.
"""
import os
import struct
import subprocess
import sys
import tempfile
import zlib

SIZE = "1200x700"
# What only the first picture shows: the rail at the left, the menu above, the status bar below.
RAIL, MENU, STATUS = 200, 32, 28
PICTURES = {
    "overview": ["--page", "overview"],
    "decisions": ["--page", "decisions", "--query", "date:2026-10 decision:denied"],
    "five-hundred": ["--page", "decisions", "--query", "type:credit amount:500 currency:USD"],
    "agents": ["--page", "agents"],
    "policy": ["--page", "policy"],
    "inbox": ["--page", "inbox"],
    "sources": ["--page", "sources"],
}
WHOLE = {"overview"}
LOCALES = {"en": "en_US", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "ja": "ja_JP"}
COLOURS = 255


def chunks(data):
    at = 8
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        yield kind, data[at + 8:at + 8 + length]
        at += length + 12


def paeth(left, up, corner):
    estimate = left + up - corner
    nearest = min((abs(estimate - left), 0, left), (abs(estimate - up), 1, up), (abs(estimate - corner), 2, corner))
    return nearest[2]


def unfilter(kind, line, above, step):
    for i in range(len(line)):
        left = line[i - step] if i >= step else 0
        corner = above[i - step] if i >= step else 0
        line[i] = (line[i] + (0, left, above[i], (left + above[i]) // 2, paeth(left, above[i], corner))[kind]) & 255
    return line


def read_png(path):
    """The width and the rows of a picture with 8 bits a channel, each a list of (red, green, blue)."""
    with open(path, "rb") as file:
        parts = list(chunks(file.read()))
    width, _, depth, colour = struct.unpack_from(">IIBB", parts[0][1])
    assert depth == 8 and colour in (2, 6), "Qt writes RGB or RGBA"
    step = 3 if colour == 2 else 4
    raw = zlib.decompress(b"".join(body for kind, body in parts if kind == b"IDAT"))
    rows, above, stride = [], bytearray(width * step), width * step + 1
    for start in range(0, len(raw), stride):
        above = unfilter(raw[start], bytearray(raw[start + 1:start + stride]), above, step)
        rows.append([tuple(above[i:i + 3]) for i in range(0, len(above), step)])
    return width, rows


def distance(a, b):
    return 2 * (a[0] - b[0]) ** 2 + 4 * (a[1] - b[1]) ** 2 + 3 * (a[2] - b[2]) ** 2


def palette_of(rows):
    """The most frequent colours, those first that no chosen one comes near."""
    counts = {}
    for row in rows:
        for colour in row:
            counts[colour] = counts.get(colour, 0) + 1
    ordered = sorted(counts, key=lambda colour: (-counts[colour], colour))
    for nearest in (400, 150, 60, 0):
        chosen = []
        for colour in ordered:
            if len(chosen) < COLOURS and all(distance(colour, other) > nearest for other in chosen):
                chosen.append(colour)
        if len(chosen) == COLOURS:
            break
    return chosen


def write_png(path, width, rows):
    palette = palette_of(rows)
    places = {}
    lines = bytearray()
    for row in rows:
        lines.append(0)
        for colour in row:
            if colour not in places:
                places[colour] = min(range(len(palette)), key=lambda i: (distance(colour, palette[i]), i))
            lines.append(places[colour])

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, len(rows), 8, 3, 0, 0, 0)) +
                   chunk(b"PLTE", b"".join(bytes(colour) for colour in palette)) +
                   chunk(b"IDAT", zlib.compress(bytes(lines), 9)) + chunk(b"IEND", b""))


def main(program, languages):
    for language in languages:
        draw(program, LOCALES[language], os.path.join(os.path.dirname(os.path.abspath(__file__)), language, "pictures"))


def draw(program, locale, folder):
    os.makedirs(folder, exist_ok=True)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", TZ="UTC")
    with tempfile.TemporaryDirectory() as scratch:
        for name, scene in PICTURES.items():
            drawn = os.path.join(scratch, name + ".png")
            subprocess.run([program, "--sample", "--theme", "light", "--locale", locale, "--size", SIZE, *scene,
                            "--screenshot", drawn], check=True, env=environment)
            path = os.path.join(folder, name + ".png")
            width, rows = read_png(drawn)
            if name not in WHOLE:
                width, rows = width - RAIL, [row[RAIL:] for row in rows[MENU:-STATUS]]
            write_png(path, width, rows)
            print(f"{path}: {os.path.getsize(path):,} bytes")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:] or LOCALES)
