# SPDX-License-Identifier: GPL-3.0-or-later
"""Random lies in an evidence package. Each function changes `files` (contents by name); its `found_by` says which of
the commands in README.txt has to tell, when the sums were made to fit."""
import base64
import hashlib
import json
import os
import subprocess
import tempfile


def lie(found_by="script"):
    def mark(function):
        function.found_by = found_by
        ALL.append(function)
        return function
    return mark


ALL = []


def leaves(files):
    return [json.loads(line) for line in files["leaves.jsonl"].decode("utf-8").splitlines()]


def put_leaves(files, entries):
    lines = (json.dumps(entry, ensure_ascii=False, separators=(",", ":")) + "\n" for entry in entries)
    files["leaves.jsonl"] = "".join(lines).encode("utf-8")


def flipped(content, random):
    place = random.randrange(len(content))
    return content[:place] + bytes([content[place] ^ (1 << random.randrange(8))]) + content[place + 1:]


def other_digit(text, random):
    place = random.randrange(len(text))
    others = [digit for digit in "0123456789abcdef" if digit != text[place]]
    return text[:place] + random.choice(others) + text[place + 1:]


def raw_names(files):
    return [name for name in files if name.startswith("raw/")]


def change_one(files, random, change, fits=lambda entry: True):
    entries = leaves(files)
    change(random.choice([entry for entry in entries if fits(entry)]))
    put_leaves(files, entries)


@lie()
def byte_of_a_message(files, random):
    name = random.choice(raw_names(files))
    files[name] = flipped(files[name], random)


@lie()
def words_of_a_message(files, random):
    name = random.choice(raw_names(files))
    message = json.loads(files[name])
    message["text"] = message.get("text", "") + "!"
    files[name] = json.dumps(message).encode()


@lie()
def messages_change_places(files, random):
    one, other = random.sample(raw_names(files), 2)
    files[one], files[other] = files[other], files[one]


@lie()
def message_without_a_leaf(files, random):
    files["raw/999999999.json"] = files[random.choice(raw_names(files))]


@lie()
def message_is_missing(files, random):
    del files[random.choice(raw_names(files))]


@lie()
def character_of_a_leaf(files, random):
    def change(entry):
        place = random.randrange(1, len(entry["body"]) - 1)
        entry["body"] = entry["body"][:place] + chr(ord(entry["body"][place]) ^ 1) + entry["body"][place + 1:]
    change_one(files, random, change)


@lie()
def time_of_a_leaf(files, random):
    def change(entry):
        body = json.loads(entry["body"])
        body["at"] += random.choice([-1, 1, 3_600_000_000])
        entry["body"] = json.dumps(body, sort_keys=True, separators=(",", ":"))
    change_one(files, random, change)


@lie()
def salt(files, random):
    def change(entry):
        name = random.choice(list(entry["fields"]))
        entry["fields"][name][0] = other_digit(entry["fields"][name][0], random)
    change_one(files, random, change, lambda entry: entry["fields"])


@lie()
def value(files, random):
    def change(entry):
        name = random.choice(list(entry["fields"]))
        entry["fields"][name][1] += random.choice(["x", " ", "0"])
    change_one(files, random, change, lambda entry: entry["fields"])


@lie()
def commitment_of_another_message(files, random):
    """Message, value and commitment belong together; the tree alone knows better."""
    def change(entry):
        name = f"raw/{entry['leaf']}.json"
        files[name] = files[name].replace(b'"ts"', b'"note":"forged","ts"', 1)
        entry["fields"]["raw"][1] = hashlib.sha256(files[name]).hexdigest()
        made = json.dumps([entry["fields"]["raw"][0], "raw", entry["fields"]["raw"][1]], separators=(",", ":"))
        body = json.loads(entry["body"])
        body["commitments"]["raw"] = base64.b64encode(hashlib.sha256(made.encode()).digest()).decode()
        entry["body"] = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    change_one(files, random, change, lambda entry: entry["raw"])


@lie()
def node_of_a_proof(files, random):
    def change(entry):
        place = random.randrange(len(entry["proof"]))
        entry["proof"][place] = other_digit(entry["proof"][place], random)
    change_one(files, random, change)


@lie()
def nodes_change_places(files, random):
    def change(entry):
        one, other = random.sample(range(len(entry["proof"])), 2)
        entry["proof"][one], entry["proof"][other] = entry["proof"][other], entry["proof"][one]
    change_one(files, random, change, lambda entry: len(set(entry["proof"])) > 1)


@lie()
def proof_of_another_length(files, random):
    def change(entry):
        place = random.randrange(len(entry["proof"]))
        if random.random() < 0.5:
            del entry["proof"][place]
        else:
            entry["proof"].insert(place, entry["proof"][place])
    change_one(files, random, change)


@lie()
def index_of_a_leaf(files, random):
    def change(entry):
        old = f"raw/{entry['leaf']}.json"
        entry["leaf"] += random.choice([-2, -1, 1, 2, 1 << 20])
        if old in files:
            files[f"raw/{entry['leaf']}.json"] = files.pop(old)
    change_one(files, random, change)


@lie()
def leaves_change_places(files, random):
    entries = leaves(files)
    one, other = random.sample(range(len(entries)), 2)
    entries[one], entries[other] = entries[other], entries[one]
    put_leaves(files, entries)


@lie()
def leaf_comes_twice(files, random):
    entries = leaves(files)
    place = random.randrange(len(entries))
    put_leaves(files, entries[:place] + [entries[place]] + entries[place:])


@lie()
def first_leaf_is_missing(files, _):
    put_leaves(files, leaves(files)[1:])


@lie()
def leaf_of_a_record_without_a_row(files, random):
    def change(entry):
        entry["record"] = entry["record"] + "0"
    change_one(files, random, change, lambda entry: entry["record"])


@lie()
def row_without_messages(files, random):
    lines = files["decisions.jsonl"].split(b"\n")
    row = json.loads(lines[random.randrange(len(lines) - 1)])
    row["record_id"] = row["record_id"][:-1] + random.choice([d for d in "0123456789" if d != row["record_id"][-1]])
    files["decisions.jsonl"] += json.dumps(row).encode() + b"\n"


@lie()
def size_of_the_log(files, random):
    lines = files["checkpoint"].split(b"\n")
    lines[1] = str(random.choice([1, int(lines[1]) // 3 + 1, int(lines[1]) << 3])).encode()
    files["checkpoint"] = b"\n".join(lines)


@lie()
def root_of_the_log(files, random):
    lines = files["checkpoint"].split(b"\n")
    lines[2] = base64.b64encode(flipped(base64.b64decode(lines[2]), random))
    files["checkpoint"] = b"\n".join(lines)


@lie()
def name_of_the_log(files, random):
    files["checkpoint"] = files["checkpoint"].replace(b"precedent/", f"precedent/{random.random()}".encode())


@lie("openssl")
def time_of_the_checkpoint(files, random):
    files["checkpoint"] = files["checkpoint"].replace(b"\nat ", b"\nat " + str(random.randrange(1, 9)).encode())


@lie("openssl")
def signature(files, random):
    files["checkpoint.sig"] = flipped(files["checkpoint.sig"], random)


def own_key(files):
    """Signs the checkpoint anew, as somebody without the ledger's key would."""
    with tempfile.TemporaryDirectory() as folder:
        def run(command):
            subprocess.run(("openssl " + command).split(), cwd=folder, check=True, capture_output=True)

        def put(name, content):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content)

        def get(name):
            with open(os.path.join(folder, name), "rb") as file:
                return file.read()
        run("genpkey -algorithm ed25519 -out private")
        run("pkey -in private -pubout -out pem")
        run("pkey -in private -pubout -outform DER -out der")
        put("text", files["checkpoint"])
        run("pkeyutl -sign -inkey private -rawin -in text -out signature")
        return get("pem"), get("der")[-32:], get("signature")


@lie()
def another_key_signs(files, _):
    files["public-key.pem"], files["public-key.raw"], files["checkpoint.sig"] = own_key(files)


@lie()
def another_key_for_openssl(files, _):
    files["public-key.pem"], _, files["checkpoint.sig"] = own_key(files)


@lie("sha256sum")
def sum_of_a_file(files, random):
    lines = files["SHA256SUMS"].split(b"\n")
    place = random.randrange(len(lines) - 1)
    lines[place] = other_digit(lines[place][:64].decode(), random).encode() + lines[place][64:]
    files["SHA256SUMS"] = b"\n".join(lines)
