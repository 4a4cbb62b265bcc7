# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards and posts of apps, fifth part of the written half."""
from fifth_people import FLOW, GREEN, OPEN, OPS, each
from more_cards import table
from third_people import Cash
from world import DIVIDER, buttons, context, fields, header, section


def layouts(w):
    lays = {
        "v-summary-line": lambda c: [section(f":ticket: *{c.me}* asks for *{c.kind.lower()}* of *{c.cash.text}*"), context(f"Customer {c.customer}"), section(f"“{c.story}”")],
        "v-fields-colonless": lambda c: [section("*Awaiting your call*"), fields(f"*Colleague*\n{c.me}", f"*Concession*\n{c.kind}", f"*Value of it*\n{c.cash.text}", f"*Household*\n{c.customer}", f"*Circumstances*\n{c.story}")],
        "v-bullets": lambda c: [section(f"Hello approvers, a new case:\n• *Who asks* – <@{c.agent}>\n• *For whom* – {c.customer}\n• *What* – {c.kind}\n• *How much* – {c.cash.text}\n• *Why* – {c.story}")],
        "v-title-bar": lambda c: [header(f"{c.kind} · {c.cash.text}"), section(f"*{c.customer}*\n{c.story}"), context(f"from <@{c.agent}> · case {c.number}")],
        "v-sentence-due": lambda c: [section(f"A {c.kind.lower()} of {c.cash.text} is due to {c.customer} according to <@{c.agent}>. Please confirm.\nBackground: {c.story}")],
        "v-table": lambda c: [section("*Request for a decision*"), table(("Raised by", "Guest", "Kind", "Sum", "Comment"), (c.me, c.customer, c.kind, c.cash.text, c.story))],
        "v-quote-block": lambda c: [section(f"<@{c.agent}> needs a yes or no:\n> *{c.kind}*: {c.cash.text}\n> *Client*: {c.customer}\n> *Issue*: {c.story}")],
        "v-two-names": lambda c: [section(f"*To:* <@{c.lead}>\n*From:* <@{c.agent}>\n*Subject:* {c.kind} for {c.customer}\n*Amount:* {c.cash.text}\n\n{c.story}")],
    }
    ends = [lambda c: [context(f"{c.say('Approved', 'Rejected')} by <@{c.lead}>")], lambda c: [section(f"*Status:* {c.say('Approved', 'Denied')} by {c.boss}")], lambda c: [context(f"{c.boss} {c.say('approved', 'declined')} this request")]]
    for fmt, lay in lays.items():
        for number, case in enumerate(each(w, fmt)):
            message = case.row.app(w.rng.choice([FLOW, GREEN]), "Needs a decision", blocks=[*lay(case), buttons("Approve", "Reject")])
            if case.open:
                case.expect(OPEN)
            elif number % 4 == 3:
                case.expect(case.reply())
            else:
                case.edited(message, blocks=[*lay(case), *ends[number % 3](case)])


def outcomes(w):
    def top(case):
        return [section(f"*New {case.kind.lower()} request*"), fields(f"*Requested by*\n<@{case.agent}>", f"*Customer*\n{case.customer}", f"*Amount*\n{case.cash.text}", f"*Background*\n{case.story}")]
    ways = {
        "w-final": lambda c: [DIVIDER, section(f"*Final decision:* {c.say('APPROVED', 'DECLINED')}\n*Decided by:* {c.boss}\n*Explanation:* {c.why}")],
        "w-tick-name": lambda c: [context(f":{c.say('white_check_mark', 'x')}: {c.boss} — “{c.why}”")],
        "w-after-review": lambda c: [section(f"After review, <@{c.lead}> {c.say('decided to approve', 'decided to reject')} this: {c.why}")],
        "w-went": lambda c: [section(f"<@{c.lead}> went with *{c.say('yes', 'no')}*. {c.why}")],
        "w-answer": lambda c: [fields(f"*Answer*\n{c.say('Yes', 'No')}", f"*Answered by*\n{c.boss}", f"*Remark*\n{c.why}")],
        "w-closed-as": lambda c: [context(f"Closed as *{c.say('approved', 'rejected')}* by {c.boss} on Sep 4 at 14:02"), context(f"Comment: {c.why}")],
        "w-bracketed": lambda c: [section(f"[{c.say('APPROVED', 'REJECTED')}] {c.boss}: {c.why}")],
        "w-manager-says": lambda c: [section(f"{c.boss} says {c.say('yes', 'no')} – {c.why}")],
    }
    for fmt, way in ways.items():
        for case in each(w, fmt):
            message = case.row.app(GREEN, "Request", blocks=[*top(case), buttons("Approve", "Reject")])
            if case.open:
                case.expect(OPEN)
                continue
            case.edited(message, reason=case.why, blocks=[*top(case), *way(case)])
    replies = {
        "r-mail-like": lambda c: f"Dear {c.w.first(c.agent)},\nyour request has been {c.say('approved', 'rejected')} by {c.boss}.\nRemarks: {c.why}",
        "r-update": lambda c: f":arrows_counterclockwise: Update: {c.boss} {c.say('approved', 'declined')} the {c.kind.lower()} ({c.why})",
        "r-list": lambda c: f"• Decision: {c.say('approve', 'decline')}\n• By: {c.boss}\n• Why: {c.why}",
        "r-colon-name": lambda c: f"{c.say('Approved', 'Rejected')}: {c.boss}\nReason: {c.why}",
    }
    for fmt, tell in replies.items():
        for case in each(w, fmt):
            case.row.app(OPS, "Request", blocks=top(case))
            if case.open:
                case.expect(OPEN)
                continue
            said = case.row.app(OPS, tell(case))
            case.expect(case.outcome(said, "reply", case.why))


OTHER = [  # title, labels and values beside the requester, an amount or none
    ("Software access request", ("Tool", "Figma"), ("Role", "Editor"), ""), ("Travel request", ("Destination", "Lisbon"), ("Dates", "3-5 November"), "$640"), ("Contract change", ("Counterparty", "Vertex GmbH"), ("Clause", "payment terms 60 days"), ""),
    ("Overtime request", ("Hours", "6"), ("Shift", "Saturday late"), ""), ("Content approval", ("Page", "Pricing FAQ"), ("Change", "new opening hours"), ""), ("Equipment request", ("Item", "second monitor"), ("Team", "Support"), "$289"),
    ("Expense approval", ("Vendor", "Printworks"), ("Cost center", "CX"), "€75"), ("Data export request", ("Data set", "ticket archive"), ("Retention", "30 days"), ""),
]


def others(w):
    """Requests of other kinds, as the same tools post them."""
    for fmt, count in (("o-card", 16), ("o-lines", 12)):
        for number, case in enumerate(each(w, fmt, count)):
            title, first, second, money = OTHER[number % len(OTHER)]
            case.cash = Cash(w, "EUR" if "€" in money else "USD", float(money[1:]), money) if money else None
            pairs = [("Requested by", f"<@{case.agent}>"), first, second, *([("Amount", money)] if money else []), ("Justification", case.story)]
            label = case.cash.label if money else ""
            top = [header(title), fields(*[f"*{key}*\n{value}" for key, value in pairs])] if fmt == "o-card" else [section(f"*{title}*\n" + "\n".join(f"{key}: {value}" for key, value in pairs))]
            message = case.row.app(GREEN, title, blocks=[*top, buttons("Approve", "Deny")])
            if case.open:
                case.expect(OPEN, type="other", amount=label)
                continue
            case.edited(message, reason=case.why, expect={"type": "other", "amount": label}, blocks=[*top, section(f"{case.say('Approved', 'Denied')} by {case.boss}\n> {case.why}")])


def make_all(w):
    for part in (layouts, outcomes, others):
        part(w)
