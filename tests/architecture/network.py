# SPDX-License-Identifier: GPL-3.0-or-later
"""Only the Slack client and live updates can reach a network; addresses of others are opened by one class."""
import re

import tree

ALLOWED = ("src/slack/", "src/live/")
REACHING = re.compile(r"curl/|QtNetwork|QtWebSockets|\bQ(Tcp|Udp|Ssl|Web|Local)S(ocket|erver)\b|\bQNetwork\w+|\bQHostInfo\b|\bQDns\w+"
                      r"|<(sys/socket|netdb|netinet/\w+|arpa/inet|winsock2)(\.h)?>|\bgetaddrinfo\b")
# A socket file of this user's, which no network can reach, for the second start of the program.
LOCAL = {"app/gui/singleinstance.cpp": {"QtNetwork", "QLocalServer", "QLocalSocket"},
         "app/gui/singleinstance.h": {"QLocalServer", "QLocalSocket"}}
OPENING = re.compile(r"\bopenUrl\((?!QUrl::fromLocalFile)|\bxdg-open\b")
OPENER = "ui/widgets/linkguard.cpp"
LINKING = re.compile(r"CURL::|Qt6::(Network|WebSockets)")
LINKERS = ("src/slack/CMakeLists.txt", "src/live/CMakeLists.txt", "app/CMakeLists.txt")


def file_problems(path, text):
    problems = []
    for number, line in enumerate(text.split("\n"), 1):
        found = [match.group() for match in REACHING.finditer(line)]
        if found and not path.startswith(ALLOWED) and not set(found) <= LOCAL.get(path, set()):
            problems.append(f"{path}:{number}: reaches a network outside {', '.join(ALLOWED)}: {line.strip()[:80]}")
        if OPENING.search(line) and path != OPENER:
            problems.append(f"{path}:{number}: opens addresses by itself: {line.strip()[:80]}")
    return problems


def link_problems(path, text):
    return [f"{path}: links {found.group()}" for found in LINKING.finditer(text) if path not in LINKERS]


def check(root):
    problems = []
    for path in tree.files(root, "src", "ui", "app"):
        problems += file_problems(path, tree.read(root, path))
    for path in tree.files(root, "src", "ui", "app", endings=("CMakeLists.txt",)):
        problems += link_problems(path, tree.read(root, path))
    return problems


if __name__ == "__main__":
    source, _ = tree.arguments()
    tree.report(check(source))
