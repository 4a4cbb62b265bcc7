# SPDX-License-Identifier: GPL-3.0-or-later
"""Both programs at work in a network namespace in which every address leads to this test, which sees every packet: at
work that needs no network there is none, and at a sync there is Slack's host alone. Ends with 77, which ctest calls
skipped, where no namespace can be made."""
import os
import pathlib
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

CTL, WINDOW, FAKE_SLACK = sys.argv[1:4]
SKIPPED = 77
RESOLVER, SLACK = "127.0.0.53", "203.0.113.7"
NETWORK_FAILED = 5


def expect(truth, what):
    if not truth:
        sys.exit(f"not so: {what}")


class Packets(threading.Thread):
    """All packets of the namespace as (protocol, source, source port, target, target port)."""

    def __init__(self):
        super().__init__(daemon=True)
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        self.socket.bind(("lo", 0))
        self.seen = set()
        self.start()

    def run(self):
        while True:
            frame = self.socket.recv(65535)
            kind, packet = struct.unpack("!H", frame[12:14])[0], frame[14:]
            if kind == 0x0800:
                ports = struct.unpack("!HH", packet[(packet[0] & 15) * 4:][:4]) if packet[9] in (6, 17) else (0, 0)
                self.seen.add((packet[9], socket.inet_ntoa(packet[12:16]), ports[0], socket.inet_ntoa(packet[16:20]),
                               ports[1]))
            else:
                self.seen.add((hex(kind), packet[:40].hex(), 0, "", 0))

    def take(self):
        time.sleep(0.3)
        seen, self.seen = self.seen, set()
        return seen


class Names(threading.Thread):
    """Answers every question for a name with Slack's stand-in, and keeps the names."""

    def __init__(self):
        super().__init__(daemon=True)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((RESOLVER, 53))
        self.asked = set()
        self.start()

    def run(self):
        while True:
            question, asker = self.socket.recvfrom(512)
            labels, at = [], 12
            while question[at]:
                labels.append(question[at + 1:at + 1 + question[at]].decode())
                at += 1 + question[at]
            self.asked.add(".".join(labels))
            is_address = question[at + 1:at + 3] == b"\0\1"
            answer = b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4" + socket.inet_aton(SLACK) if is_address else b""
            self.socket.sendto(question[:2] + b"\x81\x80\0\1" + bytes([0, 1 if is_address else 0]) + b"\0\0\0\0" +
                               question[12:at + 5] + answer, asker)


def strangers(packets, allowed):
    """Packets that neither come from nor go to one of the allowed (address, port)."""
    return [packet for packet in sorted(packets, key=str)
            if (packet[1], packet[2]) not in allowed and (packet[3], packet[4]) not in allowed]


def run(words, code=0, **more):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=120,
                          env={**os.environ, **more})
    expect(done.returncode == code, f"{words} ends with {code}: {done.returncode} {done.stderr}")


def watch_window(ledger, seconds, **more):
    """The window as it is used: it opens, does what it does by itself, and is closed."""
    window = subprocess.Popen([WINDOW, str(ledger)], env={**os.environ, **more}, stderr=subprocess.PIPE, text=True)
    time.sleep(seconds)
    expect(window.poll() is None, "the window stays open")
    window.send_signal(signal.SIGTERM)
    expect(window.wait(60) == 0, "the window ends well")


def work_without_network(home, ledger):
    run([CTL, "demo", "--decisions", 60, "--seed", 5, "--ledger", ledger])
    for words in (["stats"], ["status"], ["verify"], ["inbox"], ["recognize"], ["people"], ["formats", "list"],
                  ["export", "-o", home / "rows.xlsx", "--manifest"], ["verify", home / "rows.xlsx.manifest.json"],
                  ["evidence", "--type", "refund", "-o", home / "proof.zip"], ["audit-sample", "--size", 5, "--seed", 1],
                  ["backup", home / "copy.precedent"], ["diagnostics", "-o", home / "d.zip"]):
        run([CTL, *words, "--ledger", ledger])
    for page in ("overview", "decisions", "agents", "policy", "inbox", "sources"):
        run([WINDOW, ledger, "--page", page, "--screenshot", home / "p.png"])
    run([WINDOW, "--sample", "--page", "overview", "--screenshot", home / "s.png"])
    watch_window(ledger, 3)
    watch_window("--sample", 3)


def inside():
    home = pathlib.Path(os.environ["HOME"])
    packets, names = Packets(), Names()
    work_without_network(home, home / "demo.precedent")
    expect(not packets.take(), "work on a ledger and on the sample sends nothing")

    slack = subprocess.Popen([FAKE_SLACK, "--messages", "20", "--threads", "2"], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True)
    port = int(slack.stdout.readline())
    fake = {"PRECEDENT_SLACK_API_URL": f"http://127.0.0.1:{port}/api/", "PRECEDENT_SLACK_TOKEN": "xoxb-test-token"}
    ledger = home / "synced.precedent"
    run([CTL, "sync", "--channel", "#approvals", "--ledger", ledger], **fake)
    seen = packets.take()
    expect(seen and not strangers(seen, {("127.0.0.1", port)}), f"a sync talks to its Slack alone: {seen}")
    watch_window(ledger, 4, **fake)
    seen = packets.take()
    expect(seen and not strangers(seen, {("127.0.0.1", port)}), f"the window's own sync too: {seen}")
    slack.communicate("")

    run([CTL, "channels", "--ledger", ledger], NETWORK_FAILED, PRECEDENT_SLACK_TOKEN="xoxb-test-token")
    seen = packets.take()
    expect(names.asked == {"slack.com"}, f"the only name asked for is Slack's: {names.asked}")
    expect(any(packet[3:] == (SLACK, 443) for packet in seen), "and that is where it goes")
    expect(not strangers(seen, {(RESOLVER, 53), (SLACK, 443)}), f"and nowhere else: {seen}")
    print("no packet but to Slack")


def prepare():
    """In the new namespace: every address is this computer, and the resolver is this test."""
    for words in (["link", "set", "lo", "up"], ["route", "add", "local", "0.0.0.0/0", "dev", "lo"],
                  ["-6", "route", "add", "local", "::/0", "dev", "lo"]):
        subprocess.run(["ip", *words], check="-6" not in words, stderr=subprocess.DEVNULL)
    resolver = pathlib.Path(os.environ["HOME"], "resolv.conf")
    resolver.write_text(f"nameserver {RESOLVER}\noptions attempts:1 timeout:2\n", encoding="utf-8")
    subprocess.run(["mount", "--bind", str(resolver), "/etc/resolv.conf"], check=True)


def main():
    if os.environ.get("PRECEDENT_TEST_NAMESPACE"):
        try:
            prepare()
            socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3)).close()
        except (OSError, subprocess.CalledProcessError) as problem:
            print(f"skipped: this namespace cannot be set up: {problem}")
            sys.exit(SKIPPED)
        return inside()
    possible = subprocess.run(["unshare", "-rnm", "true"], capture_output=True, text=True)
    if possible.returncode != 0:
        print(f"skipped: no network namespace can be made here: {possible.stderr.strip()}")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as home:
        os.makedirs(os.path.join(home, "run"), mode=0o700)
        world = {name: value for name, value in os.environ.items()
                 if not name.startswith(("PRECEDENT_", "XDG_", "DBUS_")) and not name.lower().endswith("_proxy")}
        world |= {"HOME": home, "XDG_RUNTIME_DIR": os.path.join(home, "run"), "QT_QPA_PLATFORM": "offscreen",
                  "PRECEDENT_NO_KEYCHAIN": "1", "PRECEDENT_TEST_NAMESPACE": "1"}
        sys.exit(subprocess.run(["unshare", "-rnm", sys.executable, *sys.argv], env=world).returncode)


main()
