# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes limits, flags, audit tests and samples again from the CSV export and compares with precedentctl.

Shares nothing with the program: the definitions are written down once more here. A ledger's own zone is Oslo's."""
import collections
import csv
import datetime
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata
import zoneinfo

OSLO = zoneinfo.ZoneInfo("Europe/Oslo")
HOURS, DAYS = datetime.timedelta(hours=72), datetime.timedelta(days=90)
FILTERS = [[], ["--type", "refund"], ["--query", "date:2026-08..2026-10 -decision:pending"]]


def run(program, *arguments):
    done = subprocess.run([program, *arguments], check=True, capture_output=True)
    return done.stdout.decode()


def asked(program, ledger, *arguments):
    return json.loads(run(program, *arguments, "--json", "--ledger", ledger))["data"]


def minor(text):
    return int(text.replace(".", "")) if text else None


def instant(text):
    return datetime.datetime.fromisoformat(text) if text else None


def fold(text):
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


class Limits:
    """Person, then team, then everybody; the type before every type."""

    def __init__(self, rows, teams):
        self.rows, self.teams = rows, teams

    def best(self, holder, row, currency, day):
        found = [limit for limit in self.rows
                 if limit["holder"] == holder and limit["currency"] == currency
                 and limit["type"] in ("", row["type"])
                 and (limit["from"] or "0000") <= day <= (limit["to"] or "9999")]
        found.sort(key=lambda limit: limit["type"] == "")
        return found[0] if found else None

    def in_force(self, person, everybody, row, currency, day):
        own = self.best("person:" + person, row, currency, day)
        if own:
            return own
        shared = [self.best("team:" + team, row, currency, day) for team, members in self.teams.items()
                  if person in members]
        shared = [limit for limit in shared if limit]
        return max(shared, key=value) if shared else self.best(everybody, row, currency, day)


def value(limit):
    return float("inf") if limit["amount"] == "unlimited" else minor(limit["amount"])


def authority(row, limits):
    if row["decision"] != "approved":
        return None
    if not row["approved_amount"]:
        return "no_amount"
    if not row["approver_id"]:
        return "no_approver"

    def on(time):
        day = time.astimezone(OSLO).date().isoformat()
        found = [limits.in_force(who, "approvers", row, row["currency"], day) for who in row["approver_id"].split("; ")]
        found = [value(limit) for limit in found if limit]
        if not found:
            return "no_limit"
        return "over" if minor(row["approved_amount"]) > max(found) else "within"

    if row["decided_at"]:
        return on(instant(row["decided_at"]))
    if not row["decided_not_after"]:
        return "no_date"
    first = on(instant(row["decided_not_before"] or row["requested_at"]))
    return first if first == on(instant(row["decided_not_after"])) else "no_date"


def own_limit(row, limits):
    if not row["amount"] or not row["agent_id"]:
        return None
    day = instant(row["requested_at"]).astimezone(OSLO).date().isoformat()
    limit = limits.in_force(row["agent_id"], "agents", row, row["currency"], day)
    return value(limit) if limit else None


def ask_keys(row):
    keys = {("url", row["conversation_url"])} if row["conversation_url"] else set()
    if row["customer"] and row["amount"]:
        keys.add((fold(row["customer"]), row["type"], row["amount"], row["currency"]))
    return keys


def splits(rows, limits):
    """By brute force: at each request, those of the last 72 hours that belong with it."""
    parts = [(row, own_limit(row, limits)) for row in rows]
    parts = [(row, limit) for row, limit in parts if limit is not None and 0 < minor(row["amount"]) <= limit]
    flagged = set()
    for group in ("customer", "conversation_url"):
        members = collections.defaultdict(list)
        for row, limit in parts:
            if row[group]:
                members[fold(row[group]) if group == "customer" else row[group], row["type"], row["currency"]].append(
                    (instant(row["requested_at"]), row, limit))
        for listed in members.values():
            window = []
            for time, row, limit in listed:
                window = [entry for entry in window if entry[0] >= time - HOURS and not (
                    entry[1]["decision"] in ("denied", "withdrawn", "expired") and ask_keys(entry[1]) & ask_keys(row))]
                window.append((time, row, limit))
                if len(window) > 1 and sum(minor(entry[1]["amount"]) for entry in window) > max(
                        entry[2] for entry in window):
                    flagged |= {entry[1]["record_id"] for entry in window}
    return flagged


def flags(rows, limits):
    found = {"over-limit": {row["record_id"] for row in rows if authority(row, limits) == "over"},
             "near-limit": set(), "split": splits(rows, limits)}
    for row in rows:
        limit = own_limit(row, limits)
        if limit is not None and limit * 95 < minor(row["amount"]) * 100 <= limit * 100:
            found["near-limit"].add(row["record_id"])
    return found


def flagged(rows, flag):
    return {row["record_id"] for row in rows if flag in row["flags"].split()}


def present(row):
    return [bool(row["agent_id"] or row["agent"]), row["type"] != "other",
            bool(row["customer"] or row["context"] or row["conversation_url"]),
            row["decision"] in ("approved", "denied"), bool(row["reason"]), bool(row["decided_at"])]


def completeness(rows):
    months = collections.defaultdict(list)
    for row in rows:
        months[row["requested_date"][:7]].append(present(row))
    return {month: [len(has), sum(all(each) for each in has)] + [sum(column) for column in zip(*has)]
            for month, has in months.items()}


def mutual(rows):
    pairs = collections.Counter()
    for row in rows:
        if row["decision"] == "approved":
            for who in row["approver_id"].split("; "):
                if who and row["agent_id"] and who != row["agent_id"]:
                    pairs[row["agent_id"], who] += 1
    return {(a, b): (n, pairs[b, a]) for (a, b), n in pairs.items() if a < b and pairs[b, a]}


def repeats(rows, everything):
    """The most approvals within the days up to one of the rows; the earlier ones may be outside of the filter."""
    times = collections.defaultdict(list)
    for row in everything:
        if row["decision"] == "approved" and row["customer"]:
            times[fold(row["customer"])].append(instant(row["requested_at"]))
    most = collections.Counter()
    for row in rows:
        if row["decision"] == "approved" and row["customer"]:
            name, last = fold(row["customer"]), instant(row["requested_at"])
            most[name] = max(most[name], sum(last - DAYS <= time <= last for time in times[name]))
    return {name: count for name, count in most.items() if count >= 3}


def band(row):
    if not row["amount"]:
        return "-"
    whole = row["amount"].split(".")[0].lstrip("-")
    low = "0" if whole == "0" else "1" + "0" * (len(whole) - 1)
    return f"{row['currency']} {'-' if row['amount'].startswith('-') else ''}{low}"


def sample(rows, size, seed, keys):
    strata = collections.defaultdict(list)
    for row in rows:
        name = " ".join([row["type"]] * ("type" in keys) + [band(row)] * ("amount" in keys))
        digest = hashlib.sha256(f"{seed}\n{row['record_id']}".encode()).hexdigest()
        strata[name].append((digest, row["record_id"]))
    size = min(size, len(rows))
    shares = {name: divmod(size * len(members), len(rows)) for name, members in strata.items()}
    counts = {name: whole for name, (whole, _) in shares.items()}
    for name in sorted(shares, key=lambda each: (-shares[each][1], each))[:size - sum(counts.values())]:
        counts[name] += 1
    return [record for name in sorted(strata) for _, record in sorted(strata[name])[:counts[name]]]


class Check:
    def __init__(self):
        self.problems, self.number = [], 0

    def same(self, what, expected, told):
        self.number += 1
        if expected != told:
            self.problems.append(f"{what}\n    counted {expected!r:.400}\n    told    {told!r:.400}")


def check_flags(check, rows, limits):
    for flag, expected in flags(rows, limits).items():
        check.same(flag, sorted(expected), sorted(flagged(rows, flag)))
        assert expected, f"the limits of this test raise no {flag}"


def check_tests(check, program, ledger, rows, everything, limits, filters):
    def told(command):
        return {test["test"]: test for test in asked(program, ledger, "audit", command, *filters)["tests"]}

    outcomes = collections.Counter(authority(row, limits) for row in rows)
    report = told("authority")["authority"]
    for outcome in ("within", "over", "no_limit", "no_amount", "no_approver", "no_date"):
        check.same(f"authority {outcome}", outcomes[outcome], report["figures"][outcome])
    check.same("authority rows", sorted(row["record_id"] for row in rows if authority(row, limits) == "over"),
               sorted(row["record_id"] for row in report["rows"]))

    duties = told("duties")
    check.same("self", sorted(flagged(rows, "self-approved") | flagged(rows, "self-approval-attempt")),
               sorted(row["record_id"] for row in duties["self-approved"]["rows"]))
    check.same("mutual", mutual(rows), {(row["person_a_id"], row["person_b_id"]): (row["approved_for_a"],
               row["approved_for_b"]) for row in duties["mutual-approval"]["rows"]})

    fields = ["records", "complete", "with_agent", "with_type", "with_context", "with_decision", "with_reason",
              "with_times"]
    months = told("completeness")["completeness"]["rows"]
    check.same("completeness", completeness(rows), {row["month"]: [row[name] for name in fields] for row in months})

    payments = told("payments")
    check.same("repeats", repeats(rows, everything), {fold(row["customer"]): row["most_in_window"]
               for row in payments["repeat-payments"]["rows"]})
    check.same("no amount", [row["record_id"] for row in rows
               if row["decision"] == "approved" and not row["approved_amount"]],
               [row["record_id"] for row in payments["no-amount"]["rows"]])
    for command, column, test in (("edits", "edited_after_decision", "edits"),
                                  ("deletions", "deleted_in_slack", "deletions")):
        check.same(command, [row["record_id"] for row in rows if row[column] == "true"],
                   list(dict.fromkeys(row["record_id"] for row in told(command)[test]["rows"])))

    timed = [row for row in rows if row["decision"] in ("approved", "denied") and row["decided_at"]
             and row["decided_via"] != "auto"]
    local = [instant(row["decided_at"]).astimezone(OSLO) for row in timed]
    timing = told("timing")
    check.same("fast", sum(int(row["turnaround_seconds"]) < 10 for row in timed), timing["fast"]["figures"]["fast"])
    check.same("odd hours", sum(time.isoweekday() > 5 or not 7 <= time.hour < 19 for time in local),
               timing["odd-hours"]["figures"]["odd"])


def check_edits(check, program, ledger, rows, filters):
    """What is told as the state after an edit is what the export says."""
    exported = {row["record_id"]: row for row in rows}
    changes = asked(program, ledger, "audit", "edits", *filters)["tests"][0]["rows"]
    for change in changes:
        row = exported[change["record_id"]]
        assert change["field"] and change["before"] != change["after"], change
        assert instant(change["edited_at"]) > instant(row["decided_at"]), change
        now = row[change["field"]]
        if change["field"] in ("amount", "approved_amount"):
            now = f"{now} {row['currency']}"
        check.same(f"after the edit of {change['field']}", now, change["after"])
    for deletion in asked(program, ledger, "audit", "deletions", *filters)["tests"][0]["rows"]:
        assert instant(deletion["first_noticed_at"]) > instant(deletion["requested_at"]), deletion
        assert deletion["log_position"] > 0, deletion
    return len(changes)


def check_samples(check, program, ledger, rows, filters):
    for size, seed, keys in ((25, "2026", []), (40, "Prüfung 7", ["type"]), (33, "x", ["amount"]),
                             (60, "2026-Q4", ["type", "amount"]), (100000, "all", ["type"])):
        stratify = ["--stratify", ",".join(keys)] if keys else []
        told = asked(program, ledger, "audit-sample", "--size", str(size), "--seed", seed, *stratify, *filters)
        check.same(f"sample {size} {seed} {keys}", sample(rows, size, seed, keys),
                   [row["record_id"] for row in told["rows"]])
        assert all(row["permalink"].startswith("https://") for row in told["rows"])


def set_limits(program, ledger, rows):
    """Such that each flag is raised, and each way to a limit is taken."""
    approvers = [row["approver_id"] for row in rows if row["approver_id"] and ";" not in row["approver_id"]]
    (first, _), (second, _), *_ = collections.Counter(approvers).most_common()
    agents = collections.Counter(row["agent_id"] for row in rows if row["agent_id"])
    members = [name for name, _ in agents.most_common(4)]
    run(program, "people", "team", "Night Shift", *members[:3], "--ledger", ledger)
    for words in (["approvers", "100", "USD"], ["approvers", "60", "EUR", "--from", "2026-09-01"],
                  [first, "200", "USD", "--to", "2026-08-31"], [first, "90.50", "USD", "--from", "2026-09-01"],
                  [second, "unlimited", "USD"], [second, "0", "USD", "--type", "credit"],
                  ["agents", "200", "USD"], ["Priya Raman", "200", "USD", "--type", "refund"],
                  ["agents", "150", "EUR"], ["Night Shift", "120", "USD"], [members[3], "60", "USD", "--type", "comp"]):
        run(program, "limits", "set", *words, "--ledger", ledger)
    return {"Night Shift": members[:3]}


def check_round_trip(check, program, ledger, folder):
    first, second = str(folder / "limits.csv"), str(folder / "again.csv")
    run(program, "limits", "export", first, "--ledger", ledger)
    numbers = [str(limit["number"]) for limit in asked(program, ledger, "limits", "list")["limits"]]
    run(program, "limits", "remove", *numbers, "--ledger", ledger)
    check.same("removed", [], asked(program, ledger, "limits", "list")["limits"])
    run(program, "limits", "import", first, "--ledger", ledger)
    run(program, "limits", "import", first, "--ledger", ledger)
    run(program, "limits", "export", second, "--ledger", ledger)
    check.same("round trip", read(first), read(second))
    return read(second)


def main(program):
    check = Check()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        ledger = str(folder / "demo.precedent")
        run(program, "demo", "-q", "--ledger", ledger, "--decisions", "900", "--seed", "23")

        def rows_of(filters, *options):
            path = str(folder / "rows.csv")
            run(program, "export", "-q", "--ledger", ledger, "-o", path, *filters, *options)
            return read(path)

        before = rows_of([])
        assert not any(flagged(before, flag) for flag in ("over-limit", "near-limit", "split"))
        teams = set_limits(program, ledger, before)
        limits = Limits(check_round_trip(check, program, ledger, folder), teams)
        rows = rows_of([])
        check_flags(check, rows, limits)
        check.same("flags in another zone", [row["flags"] for row in rows],
                   [row["flags"] for row in rows_of([], "--tz", "Pacific/Auckland")])
        for filters in FILTERS:
            chosen = rows_of(filters)
            check_tests(check, program, ledger, chosen, rows, limits, filters)
            check_samples(check, program, ledger, chosen, filters)
        assert check_edits(check, program, ledger, rows, []) > 1
        run(program, "verify", "--ledger", ledger)
    print("\n".join(check.problems[:20]))
    print(f"{check.number} comparisons, {len(check.problems)} differences")
    return 1 if check.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
