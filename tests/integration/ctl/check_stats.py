# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts an exported CSV again and compares with `precedentctl stats`: every group key, three zones, both date bases.

Shares nothing with the program: the export is taken in UTC and zones come from Python's zoneinfo."""
import collections
import csv
import datetime
import fractions
import json
import math
import pathlib
import subprocess
import sys
import tempfile
import zoneinfo

ZONES = ["Europe/Oslo", "America/St_Johns", "Pacific/Auckland"]
DATE_KEYS = ["month", "week", "day", "weekday", "hour"]
COLUMN_KEYS = ["type", "agent", "team", "approver", "customer", "decision", "currency", "channel"]
COMBINATIONS = [["type", "decision"], ["month", "agent"], ["weekday", "hour"]]
FILTERS = [[], ["--type", "refund", "--type", "credit"], ["--min-amount", "100"], ["--query", "flag:no-reason"]]
DECIDED = ("approved", "denied")


def run(program, *arguments):
    done = subprocess.run([program, *arguments], check=True, capture_output=True)
    return done.stdout.decode()


def unguarded(cell):
    rest = cell.lstrip("'")
    triggered = rest.lstrip(" \u00a0")[:1] in tuple("=+-@\t\r\n＝＋－＠")
    return cell[1:] if cell.startswith("'") and triggered else cell


def moment(row, column, zone):
    text = row[column]
    return datetime.datetime.fromisoformat(text).astimezone(zone) if text else None


def date_key(name, time):
    if time is None:
        return None
    if name == "week":
        return (time.date() - datetime.timedelta(days=time.weekday())).isoformat()
    return {"month": time.strftime("%Y-%m"), "day": time.date().isoformat(), "weekday": time.isoweekday(),
            "hour": time.hour}[name]


def decided_key(row, name, zone):
    """What both bounds of a decision without a time say; its weekday is known only with its day, its hour never."""
    if row["decided_at"] or name == "hour":
        return date_key(name, moment(row, "decided_at", zone))
    bounds = [moment(row, column, zone) for column in ("decided_not_before", "decided_not_after")]
    if None in bounds:
        return None
    known = {date_key("day" if name == "weekday" else name, bound) for bound in bounds}
    return date_key(name, bounds[1]) if len(known) == 1 else None


def key_of(row, name, basis, zone):
    if name in DATE_KEYS and basis == "decided":
        return decided_key(row, name, zone)
    if name in DATE_KEYS:
        return date_key(name, moment(row, "requested_at", zone))
    return unguarded(row[name]) or None


def minor(decimal):
    return int(decimal.replace(".", ""))


def sums(rows, column):
    totals = collections.Counter()
    for row in rows:
        if row[column]:
            totals[row["currency"]] += minor(row[column])
    return dict(totals)


def nearest_rank(values, share):
    return sorted(values)[math.ceil(share * len(values)) - 1] if values else None


def four_decimals(share):
    """Half up, exactly: Python's round() takes halves to the even digit."""
    return math.floor(share * 10000 + fractions.Fraction(1, 2)) / 10000


def figures(rows):
    decisions = collections.Counter(row["decision"] for row in rows)
    decided = decisions["approved"] + decisions["denied"]
    times = [int(row["turnaround_seconds"]) for row in rows
             if row["turnaround_seconds"] and row["decision"] in DECIDED]
    return {
        "count": len(rows), **{word: decisions[word] for word in ("approved", "denied", "pending", "withdrawn",
                                                                   "expired")},
        "approval_rate": four_decimals(fractions.Fraction(decisions["approved"], decided)) if decided else None,
        "turnaround_median_s": nearest_rank(times, 0.5), "turnaround_p90_s": nearest_rank(times, 0.9),
        "turnaround_n": len(times), "amount_minor": sums(rows, "amount"),
        "approved_amount_minor": sums(rows, "approved_amount"),
        "without_amount": sum(not row["amount"] for row in rows),
        "no_reason": sum("no-reason" in row["flags"].split() for row in rows),
    }


def counted(rows, names, basis, zone):
    groups = collections.defaultdict(list)
    for row in rows:
        groups[tuple(key_of(row, name, basis, zone) for name in names)].append(row)
    return {key: figures(members) for key, members in groups.items()}


def told(program, ledger, names, basis, zone, filters):
    answer = json.loads(run(program, "stats", "--json", "--ledger", ledger, "--tz", zone, "--date-basis", basis,
                            "--group-by", ",".join(names), *filters))
    groups = {}
    for row in answer["data"]["rows"]:
        key = tuple(row.pop(name) for name in names)
        assert key not in groups, f"{names}: {key} comes twice"
        groups[key] = row
    return groups


def is_ascending(keys):
    order = [tuple((part is not None, part) for part in key) for key in keys]
    last = [tuple((part is None, part) for part in key) for key in keys]
    return all(a < b for a, b in zip(order, order[1:])) or all(a < b for a, b in zip(last, last[1:]))


def differences(expected, actual):
    for key in sorted(set(expected) | set(actual), key=repr):
        if expected.get(key) != actual.get(key):
            yield f"{key}\n    counted {expected.get(key)}\n    told    {actual.get(key)}"


def check(program, ledger, csv_path, names, basis, zone, filters):
    run(program, "export", "-q", "--ledger", ledger, "--tz", "UTC", "-o", csv_path, *filters)
    with open(csv_path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert rows, f"no rows for {filters}"
    actual = told(program, ledger, names, basis, zone, filters)
    problems = list(differences(counted(rows, names, basis, zoneinfo.ZoneInfo(zone)), actual))
    if not is_ascending(list(actual)):
        problems.append("not ascending: " + repr(list(actual)))
    return [f"{','.join(names)} {basis} {zone} {filters}: {problem}" for problem in problems]


def cases():
    for name in [[key] for key in DATE_KEYS + COLUMN_KEYS] + COMBINATIONS:
        for zone in ZONES:
            yield name, "requested", zone, []
            yield name, "decided", zone, []
    for filters in FILTERS[1:]:
        yield ["month"], "requested", ZONES[0], filters


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        ledger = str(pathlib.Path(folder, "demo.precedent"))
        run(program, "demo", "-q", "--ledger", ledger, "--decisions", "800", "--seed", "11")
        problems, number = [], 0
        for names, basis, zone, filters in cases():
            problems += check(program, ledger, str(pathlib.Path(folder, "rows.csv")), names, basis, zone, filters)
            number += 1
    print("\n".join(problems[:20]))
    print(f"{number} comparisons, {len(problems)} differences")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
