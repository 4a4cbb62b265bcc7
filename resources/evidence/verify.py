#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an evidence package with Python's standard library alone: python3 -I verify.py, in the package's folder."""
import base64, hashlib, json, os, sys

def true(holds, what):
    return holds or sys.exit("FALSE: " + what)

def read(name):
    with open(name, "rb") as file:
        return file.read()

def sha(data):
    return hashlib.sha256(data).digest()

def root_of(node, index, size, proof):  # RFC 9162, section 2.1.3.2
    last = size - 1
    for sibling in map(bytes.fromhex, proof):
        true(last > 0, f"leaf {index} has a proof that is too long")
        left = index & 1 or index == last
        node = sha(b"\1" + (sibling + node if left else node + sibling))
        while left and index and not index & 1:
            index, last = index >> 1, last >> 1
        index, last = index >> 1, last >> 1
    return node if last == 0 else None

for digest, name in (line.split("  ", 1) for line in read("SHA256SUMS").decode().splitlines()):
    true(sha(read(name)).hex() == digest, name + " is not the file of SHA256SUMS")
origin, size, root = read("checkpoint").decode().split("\n")[:3]
before, raws, own, roots = -1, set(), {}, set()
for leaf in map(json.loads, open("leaves.jsonl", encoding="utf-8")):
    number, body = leaf["leaf"], json.loads(leaf["body"])
    true(before < number < int(size) and (number == 0 or before >= 0), f"leaf {number} is not where it belongs")
    proved = root_of(sha(b"\0" + leaf["body"].encode()), number, int(size), leaf["proof"])
    true(proved == base64.b64decode(root), f"leaf {number} is not in the log of the checkpoint")
    if number == 0:
        true(body["kind"] == "genesis" and origin == "precedent/" + body["ledger"], "the checkpoint is of another log")
        key = base64.b64decode(body["key"])
        pem = base64.b64decode(b"".join(read("public-key.pem").split(b"\n")[1:-2])) if key else b""
        true(not key or read("public-key.raw") == key == pem[-32:], "the public key is not the one of leaf 0")
    for name, (salt, value) in leaf["fields"].items():
        made = sha(json.dumps([salt, name, value], ensure_ascii=False, separators=(",", ":")).encode())
        true(base64.b64encode(made).decode() == body["commitments"].get(name), f"{name} of leaf {number} was changed")
    raw = read(f"raw/{number}.json") if leaf["raw"] else b""
    true(leaf["fields"].get("raw", ["", sha(b"").hex()])[1] == sha(raw).hex(), f"raw/{number}.json was changed")
    true(body["kind"] != "format" or sha(read(f"formats/{number}.json")).hex() == leaf["fields"]["content"][1], "rule")
    if leaf["raw"]:
        ts = json.loads(raw).get("thread_ts") or body["ts"]
        true(leaf["thread"] == body["channel"] + "-" + ts.replace(".", ""), f"leaf {number} is of another thread")
        raws.add(f"{number}.json")
    roots.add(body.get("channel", "") + "-" + body.get("ts", "").replace(".", ""))
    count = own.setdefault(leaf["record"], [0, 0, 0])
    erased = len(leaf["fields"]) < len(body.get("commitments", {}))
    before, count[:] = number, [count[0] + 1, count[1] + leaf["raw"], count[2] + erased]
true(before >= 0 and raws == set(os.listdir("raw") if raws else []), "raw holds files that no leaf is about")
for record in (json.loads(line)["record_id"] for line in open("decisions.jsonl", encoding="utf-8")):
    true(record in roots and record in own, f"no message stands behind {record}")
    print("{}: true. Leaves: {}, messages as Slack sent them: {}, erased: {}".format(record, *own.pop(record)))
true(not set(own) - {""}, "there are leaves of records without a row")
print(f"Everything is as the log of {size} leaves has it, whose root is {root}")
