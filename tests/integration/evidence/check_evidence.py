# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence packages of a demo ledger: as README.txt says, they are checked with sha256sum, openssl and verify.py, and
by rfc9162.py; both refuse random alterations. PRECEDENT_SEED and PRECEDENT_TRIALS as elsewhere."""
import hashlib
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import alterations
import rfc9162

PYTHON = "/usr/bin/python3"


def fail(why):
    sys.exit("FAIL: " + why)


def run(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, check=False)
    if done.returncode != 0:
        fail(f"{arguments}: {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def packed(program, ledger, folder, *what):
    path = os.path.join(folder, "package.zip")
    run(program, "evidence", "-q", "--ledger", ledger, "-o", path, *what)
    with open(path, "rb") as package:
        return package.read()


def unpack(files, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(os.path.join(folder, "raw"))
    for name, content in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)


def commands_of(files):
    """Those of README.txt, as they stand there, by their tool."""
    lines = re.findall(r"^    (\S.*)$", files["README.txt"].decode(), re.M)
    return {line.split()[0]: line for line in lines}


def accepts(command, folder):
    done = subprocess.run(command, cwd=folder, shell=True, capture_output=True, check=False)
    return done.returncode == 0, (done.stdout + done.stderr).decode()


def outsider_accepts(files):
    try:
        return rfc9162.check(files)
    except (rfc9162.Refused, KeyError, ValueError, IndexError, TypeError):
        return None


def check_whole(archive, folder, records):
    files = rfc9162.files_of(archive)
    if outsider_accepts(files) != records:
        fail(f"{rfc9162.check(files)} and not {records}")
    unpack(files, folder)
    commands = commands_of(files)
    if sorted(commands) != ["openssl", "python3", "sha256sum"]:
        fail(f"README.txt asks for {sorted(commands)}")
    for command in commands.values():
        holds, words = accepts(command, folder)
        if not holds:
            fail(f"{command}\n{words}")
        if command.startswith("python3"):
            told = [line.split(":")[0] for line in words.splitlines() if ": true." in line]
            if told != records:
                fail(words)
    return files


def add_sums(files):
    names = re.findall(r"  (.*)\n", files["SHA256SUMS"].decode())
    names = [name for name in names if name in files] + sorted(name for name in files if name not in names)
    names.remove("SHA256SUMS") if "SHA256SUMS" in names else None
    lines = (f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in names)
    files["SHA256SUMS"] = "".join(lines).encode()


def try_lie(whole, folder, change, source):
    files = dict(whole)
    change(files, source)
    if change.found_by != "sha256sum":
        add_sums(files)
    if files == whole:
        return
    commands = dict(commands_of(whole), script=f"{PYTHON} -I verify.py")
    unpack(files, folder)
    if accepts(commands[change.found_by], folder)[0]:
        fail(f"{change.found_by} accepts a lie: {change.__name__}")
    if outsider_accepts(files) is not None:
        fail(f"rfc9162.py accepts a lie: {change.__name__}")


def check_script_is_short(files):
    lines = files["verify.py"].decode().splitlines()
    if len(lines) > 60 or max(map(len, lines)) > 120:
        fail(f"verify.py has {len(lines)} lines")
    imported = set(re.findall(r"\w+", " ".join(re.findall(r"^import (.*)$|^from (\w+)", files["verify.py"].decode(),
                                                          re.M)[0])))
    if not imported <= set(sys.stdlib_module_names):
        fail(f"verify.py imports {imported}")


def check_nothing_else_is_shown(files, record):
    """Only the record's own thread: the rest of the log are hashes."""
    own = set()
    for entry in alterations.leaves(files):
        body = json.loads(entry["body"])
        own.add(entry["thread"])
        is_of_all = entry["record"] == "" and body["kind"] in ("genesis", "coverage", "gone", "format")
        if entry["record"] != record and not is_of_all:
            fail(f"a leaf of {entry['record']}: {body['kind']}")
    if own != {record, ""}:
        fail(f"threads {own}")


def check_calls(program, ledger, folder, record):
    """Exit codes, and that a call that fails leaves no file."""
    def call(*arguments):
        return subprocess.run([program, "evidence", "--json", "--ledger", ledger, *arguments], capture_output=True,
                              check=False)
    target = os.path.join(folder, "called.zip")
    for expected, arguments in ((2, [record]), (2, [record, "-o", "-"]), (2, ["C0-1", "-o", target]),
                                (2, [record, "--type", "refund", "-o", target]), (2, [record, record, "-o", target]),
                                (2, ["--query", "agent", "--query", "typ:x", "-o", target]),
                                (3, ["--channel", "#nowhere", "-o", target]), (3, ["--view", "none", "-o", target]),
                                (8, [record, "-o", os.path.join(folder, "nowhere", "x.zip")]),
                                (8, [record, "-o", folder])):
        done = call(*arguments)
        answer = json.loads(done.stdout)
        if done.returncode != expected or answer["ok"] or answer["command"] != "evidence" or os.path.exists(target):
            fail(f"{arguments}: {done.returncode} and not {expected}: {done.stdout}")
    answer = json.loads(call(record, "-o", target).stdout)
    data = answer["data"]
    told = (answer["ok"], data["records"], data["signed"], data["file"], len(data["root"]))
    if told != (True, 1, True, target, 64):
        fail(f"{answer}")


def main(program):
    seed = int(os.environ.get("PRECEDENT_SEED") or random.SystemRandom().randrange(1 << 32))
    trials = int(os.environ.get("PRECEDENT_TRIALS") or 120)
    print(f"PRECEDENT_SEED={seed} PRECEDENT_TRIALS={trials}", flush=True)
    source = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        ledger, place = os.path.join(folder, "demo.precedent"), os.path.join(folder, "unpacked")
        run(program, "demo", "-q", "--ledger", ledger, "--decisions", "120", "--seed", "5", "--months", "2")
        with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as database:
            edited = [row[0] for row in database.execute(
                "SELECT record.id FROM record JOIN channel ON channel.id = record.channel "
                "JOIN message ON message.channel = channel.number AND message.root = record.root "
                "JOIN observation ON observation.message = message.id GROUP BY record.id "
                "ORDER BY count(*) DESC, record.id LIMIT 3")]
        one = check_whole(packed(program, ledger, folder, edited[0]), place, [edited[0]])
        check_script_is_short(one)
        check_calls(program, ledger, folder, edited[0])
        check_nothing_else_is_shown(one, edited[0])
        query = ["--query", "decision:denied"]
        lines = run(program, "export", "-q", "--ledger", ledger, "--format", "jsonl", "-o", "-", *query)
        denied = [json.loads(line)["record_id"] for line in lines.splitlines()]
        archive = packed(program, ledger, folder, *query)
        if archive != packed(program, ledger, folder, *query):
            fail("the same ledger and filter gave other bytes")
        some = check_whole(archive, place, denied)
        if some["decisions.jsonl"] != lines:
            fail("the rows are not those of export")
        for trial in range(trials):
            change = alterations.ALL[trial % len(alterations.ALL)]
            try_lie(one if source.random() < 0.5 else some, place, change, source)
    print(f"{len(denied)} records and one, {trials} alterations of {len(alterations.ALL)} kinds refused")


if __name__ == "__main__":
    main(sys.argv[1])
