# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes flags again from the CSV export under changed rules and compares with precedentctl.

Shares nothing with the program: the definitions are written down once more here."""
import collections
import csv
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

AGENTS_LIMIT = 6000  # minor units, of every type, in USD
CASES = [
    {},
    {"fast-decision-seconds": 600, "repeat-customer-count": 2, "repeat-customer-days": 30, "outlier-factor": 2},
    {"near-limit-percent": 20, "outlier-least-cases": 40, "stale-pending-hours": 500, "odd-hours": 1},
    {"near-limit-percent": 1, "odd-hours": 1, "workday-first-hour": 10, "workday-end-hour": 15,
     "fast-decision-seconds": 60},
]
USUAL = {"near-limit-percent": 5, "repeat-customer-count": 3, "repeat-customer-days": 90, "fast-decision-seconds": 10,
         "stale-pending-hours": 24, "outlier-factor": 3, "outlier-least-cases": 20, "odd-hours": 0,
         "workday-first-hour": 7, "workday-end-hour": 19}


def run(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True).stdout.decode()


def minor(text):
    return int(text.replace(".", "")) if text else None


def instant(text):
    return datetime.datetime.fromisoformat(text) if text else None


def fold(text):
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def decided(row):
    return row["decision"] in ("approved", "denied")


def fast(rows, rules):
    return {row["record_id"] for row in rows if decided(row) and row["decided_via"] != "auto"
            and row["turnaround_seconds"] and int(row["turnaround_seconds"]) < rules["fast-decision-seconds"]}


def repeat(rows, rules):
    found, seen = set(), collections.defaultdict(list)
    window = datetime.timedelta(days=rules["repeat-customer-days"])
    for row in rows:
        if row["decision"] != "approved" or not fold(row["customer"]):
            continue
        at = instant(row["requested_at"])
        seen[fold(row["customer"])].append(at)
        recent = [other for other in seen[fold(row["customer"])] if other >= at - window]
        if len(recent) >= rules["repeat-customer-count"]:
            found.add(row["record_id"])
    return found


def outliers(rows, rules):
    amounts = collections.defaultdict(list)
    for row in rows:
        if row["amount"]:
            amounts[row["type"], row["currency"]].append(minor(row["amount"]))
    medians = {kind: sorted(values)[-(-len(values) // 2) - 1] for kind, values in amounts.items()
               if len(values) >= rules["outlier-least-cases"]}
    return {row["record_id"] for row in rows if row["amount"] and (row["type"], row["currency"]) in medians
            and minor(row["amount"]) > rules["outlier-factor"] * medians[row["type"], row["currency"]]}


def odd(rows, rules):
    if not rules["odd-hours"]:
        return set()
    found = set()
    for row in rows:
        at = instant(row["decided_at"])
        if at and (at.isoweekday() > 5 or not rules["workday-first-hour"] <= at.hour < rules["workday-end-hour"]):
            found.add(row["record_id"])
    return found


def near(rows, rules):
    return {row["record_id"] for row in rows if row["currency"] == "USD" and row["amount"]
            and AGENTS_LIMIT * (100 - rules["near-limit-percent"]) < minor(row["amount"]) * 100 <= AGENTS_LIMIT * 100}


def business_seconds(begin, end):
    """Between two instants, Saturdays and Sundays not counted, hour by hour and then the rest."""
    hour = datetime.timedelta(hours=1)
    passed = 0.0
    while begin < end:
        step = min(begin.replace(minute=0, second=0, microsecond=0) + hour, end)
        passed += (step - begin).total_seconds() if begin.isoweekday() < 6 else 0
        begin = step
    return passed


def stale(rows, rules, last_sync):
    return {row["record_id"] for row in rows if row["decision"] == "pending"
            and business_seconds(instant(row["requested_at"]), last_sync) > rules["stale-pending-hours"] * 3600}


def main():
    program = sys.argv[1]
    compared = 0
    with tempfile.TemporaryDirectory() as folder:
        ledger = str(pathlib.Path(folder, "rules.precedent"))
        run(program, "demo", "--decisions", "500", "--seed", "19", "--months", "6", "--ledger", ledger)
        run(program, "limits", "set", "agents", "60", "USD", "--ledger", ledger)
        status = json.loads(run(program, "status", "--json", "--ledger", ledger))["data"]
        last_sync = max(instant(channel["last_sync"].replace("Z", "+00:00")) for channel in status["channels"])
        for case in CASES:
            run(program, "rules", "reset", "--ledger", ledger)
            # The end of the day first: it may never be before the beginning.
            for rule in sorted(case):
                run(program, "rules", "set", rule, str(case[rule]), "--ledger", ledger)
            rules = {**USUAL, **case}
            path = str(pathlib.Path(folder, "rows.csv"))
            run(program, "export", "-o", path, "--ledger", ledger)
            with open(path, newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file, strict=True))
            expected = {"fast-decision": fast(rows, rules), "repeat-customer": repeat(rows, rules),
                        "outlier-amount": outliers(rows, rules), "odd-hours": odd(rows, rules),
                        "near-limit": near(rows, rules), "stale-pending": stale(rows, rules, last_sync)}
            for flag, ids in expected.items():
                told = {row["record_id"] for row in rows if flag in row["flags"].split()}
                if told != ids:
                    sys.exit(f"{case}: {flag} differs: {sorted(told ^ ids)[:5]} ({len(told)} told, {len(ids)} counted)")
                compared += 1
    print(f"{compared} comparisons, none differs")


main()
