# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a real X server (Xvfb): it is drawn, a second start comes to it, and it ends well. With a third
argument the screen is kept there as a PNG."""
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zlib

CTL, WINDOW = sys.argv[1:3]
PICTURE = sys.argv[3] if len(sys.argv) > 3 else None
SKIPPED = 77
PATIENCE = 60
SIZE = (1440, 900)


def expect(truth, what):
    if not truth:
        sys.exit(f"not so: {what}")


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while not condition():
        expect(time.monotonic() < end, what)
        time.sleep(0.2)


def screen(folder):
    """Rows of the screen, four bytes a pixel, blue first; from the X server's own memory, an XWD file."""
    content = (folder / "Xvfb_screen0").read_bytes()
    head = struct.unpack(">25I", content[:100])
    width, height, line, colours = head[4], head[5], head[12], head[19]
    start = head[0] + colours * 12
    return [content[start + row * line:start + row * line + width * 4] for row in range(height)]


def shades(rows):
    return len({row[at:at + 3] for row in rows[::7] for at in range(0, len(row), 28)})


def save_png(rows, path):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    lines = b"".join(b"\0" + b"".join(bytes((row[at + 2], row[at + 1], row[at])) for at in range(0, len(row), 4))
                     for row in rows)
    head = struct.pack(">IIBBBBB", len(rows[0]) // 4, len(rows), 8, 2, 0, 0, 0)
    pathlib.Path(path).write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) +
                                   chunk(b"IEND", b""))


def check(folder, env):
    ledger = str(folder / "demo.precedent")
    subprocess.run([CTL, "demo", "--decisions", "80", "--seed", "2", "--ledger", ledger], check=True, env=env,
                   capture_output=True)
    log = folder / "state/precedent/precedent.log"
    expect(shades(screen(folder)) == 1, "the screen is empty before")
    window = subprocess.Popen([WINDOW, ledger, "--page", "overview", "--size", "1400x860"], env=env)
    wait_for(lambda: shades(screen(folder)) > 20, "the window is drawn")
    time.sleep(2)
    first = screen(folder)
    second = subprocess.run([WINDOW, "--page", "decisions"], env=env, timeout=PATIENCE)
    expect(second.returncode == 0, "a second start hands over and ends")
    expect(log.read_text().count("begin window") == 1, "and opens no window")
    wait_for(lambda: screen(folder) != first, "the window shows the page that the second asked for")
    time.sleep(2)
    if PICTURE:
        save_png(screen(folder), PICTURE)
    window.send_signal(signal.SIGTERM)
    expect(window.wait(PATIENCE) == 0, "it ends well")
    expect("end window well" in log.read_text(), "and says so in the log")


def main():
    if not shutil.which("Xvfb"):
        print("skipped: no Xvfb here")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "run").mkdir(mode=0o700)
        reading, writing = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24",
                                   "-fbdir", name, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        number = os.read(reading, 16).decode().strip()
        world = {key: value for key, value in os.environ.items()
                 if not key.startswith(("PRECEDENT_", "XDG_", "DBUS_", "WAYLAND_"))}
        world |= {"HOME": name, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "PRECEDENT_NO_KEYCHAIN": "1",
                  "XDG_RUNTIME_DIR": str(folder / "run"), "XDG_STATE_HOME": str(folder / "state")}
        try:
            check(folder, world)
        finally:
            server.terminate()
            server.wait()
    print("the real window was drawn, was come back to, and ended well")


main()
