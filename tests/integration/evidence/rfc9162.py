# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader of evidence packages, written from RFC 9162 and the description of log leaves; it shares nothing with the
verify.py of a package."""
import base64
import hashlib
import io
import json
import os
import subprocess
import tempfile
import zipfile


class Refused(Exception):
    """What in a package is not true."""


def demand(holds, why):
    if not holds:
        raise Refused(why)


def digest(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def largest_power_below(n):
    return 1 << ((n - 1).bit_length() - 1)


def root_by_path(path, m, n, leaf):
    """The inverse of PATH(m, D_n) in section 2.1.3.1: what MTH(D_n) has to be."""
    demand(0 <= m < n, "a leaf beyond the end of the log")
    if n == 1:
        demand(not path, "a proof that is too long")
        return leaf
    demand(path, "a proof that is too short")
    k = largest_power_below(n)
    if m < k:
        return digest(b"\x01", root_by_path(path[:-1], m, k, leaf), path[-1])
    return digest(b"\x01", path[-1], root_by_path(path[:-1], m - k, n - k, leaf))


def parse_checkpoint(text):
    lines = text.decode("utf-8").split("\n")
    demand(len(lines) >= 4 and lines[1].isdigit(), "no checkpoint")
    return lines[0], int(lines[1]), base64.b64decode(lines[2], validate=True)


def check_signature(text, signature, key):
    """By openssl, with a key file of our own making (RFC 8410)."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in (("key", bytes.fromhex("302a300506032b6570032100") + key), ("text", text),
                              ("signature", signature)):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content)
        command = "openssl pkeyutl -verify -pubin -keyform DER -inkey key -rawin -in text -sigfile signature"
        done = subprocess.run(command.split(), cwd=folder, capture_output=True, check=False)
    demand(done.returncode == 0, "the signature does not hold")


def check_key(files, genesis):
    key = base64.b64decode(genesis["key"], validate=True)
    if key:
        lines = files["public-key.pem"].decode().split()
        demand(files["public-key.raw"] == key, "another key than that of the first leaf")
        demand(base64.b64decode(lines[3]).endswith(key) and len(key) == 32, "another key for openssl")
    return key


def check_field(leaf, body, name):
    salt, value = leaf["fields"][name]
    text = "[" + ",".join(json.dumps(part, ensure_ascii=False) for part in (salt, name, value)) + "]"
    stated = base64.b64decode(body["commitments"].get(name, ""))
    demand(digest(text.encode("utf-8")) == stated, f"{name} is not what the leaf commits to")


def check_raw(files, leaf, body):
    content = files.get(f"raw/{leaf['leaf']}.json", b"")
    demand(bool(content) == leaf["raw"], "a message that is there or not, against what its leaf says")
    if "raw" in leaf["fields"]:
        demand(leaf["fields"]["raw"][1] == hashlib.sha256(content).hexdigest(), "other bytes than those logged")
    else:
        demand(not content, "bytes that no leaf commits to")
    if content:
        message = json.loads(content)
        thread = body["channel"] + "-" + (message.get("thread_ts") or message["ts"]).replace(".", "")
        demand(thread == leaf["thread"] and message["ts"] == body["ts"], "a message of another thread")
    return body.get("channel", "") + "-" + body.get("ts", "").replace(".", "")


def check_leaves(files, origin, size, root):
    numbers, proved, genesis = [], {}, None
    for line in files["leaves.jsonl"].decode("utf-8").splitlines():
        leaf = json.loads(line)
        body = json.loads(leaf["body"])
        path = [bytes.fromhex(node) for node in leaf["proof"]]
        demand(root_by_path(path, leaf["leaf"], size, digest(b"\x00", leaf["body"].encode("utf-8"))) == root,
               "a leaf that is not in the tree")
        for name in leaf["fields"]:
            check_field(leaf, body, name)
        if body["kind"] == "format":
            taught = hashlib.sha256(files[f"formats/{leaf['leaf']}.json"]).hexdigest()
            demand(taught == leaf["fields"]["content"][1], "another format")
        proved.setdefault(leaf["record"], set()).add(check_raw(files, leaf, body))
        numbers.append(leaf["leaf"])
        genesis = genesis or body
    demand(numbers and numbers[0] == 0 and numbers == sorted(set(numbers)), "leaves out of order")
    demand(genesis["kind"] == "genesis" and origin == "precedent/" + genesis["ledger"], "a log of another name")
    return genesis, numbers, proved


def check(files):
    """The record ids of a package (file contents by name), or Refused."""
    for line in files["SHA256SUMS"].decode().splitlines():
        sum_, name = line.split("  ", 1)
        demand(hashlib.sha256(files[name]).hexdigest() == sum_, f"{name} is damaged")
    origin, size, root = parse_checkpoint(files["checkpoint"])
    genesis, numbers, proved = check_leaves(files, origin, size, root)
    key = check_key(files, genesis)
    if "checkpoint.sig" in files:
        check_signature(files["checkpoint"], files["checkpoint.sig"], key)
    known = {f"raw/{number}.json" for number in numbers}
    demand(known.issuperset(name for name in files if name.startswith("raw/")), "messages of no leaf")
    records = [json.loads(line)["record_id"] for line in files["decisions.jsonl"].decode("utf-8").splitlines()]
    demand(set(proved) - {""} == set(records), "leaves and rows of different records")
    for record in records:
        demand(record in proved[record], f"the root of {record} is not there")
    return records


def files_of(archive):
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


if __name__ == "__main__":
    import sys
    with open(sys.argv[1], "rb") as package:
        print("\n".join(check(files_of(package.read()))))
