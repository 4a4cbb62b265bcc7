# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests of the seventh part of the written half: consoles, ledgers, chats of shops, short talk."""
from sixth_people import BRIDGE, CONCIERGE, LEADS, OPEN, RELAY, each
from world import DIVIDER, buttons, context, fields, header, section


def cards(w):
    lays = {
        "q-console": lambda c: [section(f":lock: Manual approval\n`case` {c.number}\n`by` {c.me}\n`for` {c.customer}\n`wants` {c.kind.lower()}\n`total` {c.cash.text}\n`because` {c.story}")],
        "q-hotel": lambda c: [header("Guest recovery"), fields(f"*Guest*\n{c.customer}", f"*Colleague*\n{c.me}", f"*Gesture*\n{c.kind}", f"*Gesture cost*\n{c.cash.text}"), section(f"_{c.story}_")],
        "q-speaks": lambda c: [section(f"*{c.me}* would like your blessing to give *{c.customer}* a *{c.kind.lower()}* of *{c.cash.text}*."), context(f"They say: {c.story}")],
        "q-two-columns": lambda c: [section("Somebody needs a decision"), fields("*What*", c.kind, "*Amount*", c.cash.text, "*Customer*", c.customer, "*Agent*", c.me, "*Why*", c.story)],
        "q-link-title": lambda c: [section(f"<https://desk.test/t/{c.number}|{c.kind} {c.cash.text} · {c.customer}>\n{c.story}"), context(f"Escalated by <@{c.agent}>")],
        "q-yaml": lambda c: [section(f"```agent: {c.me}\ncustomer: \"{c.customer}\"\ntype: {c.kind.lower()}\namount: {c.cash.text}\nreason: {c.story}```")],
    }
    ends = [
        lambda c: [section(f":{c.say('white_check_mark', 'no_entry')}: {c.say('Approved', 'Denied')} · {c.boss} · “{c.why}”")],
        lambda c: [fields(f"*Verdict*\n{c.say('Approved', 'Rejected')}", f"*Verdict by*\n{c.boss}", f"*Verdict note*\n{c.why}")],
        lambda c: [context(f"{c.boss} {c.say('gave this a yes', 'gave this a no')}: {c.why}")],
        lambda c: [DIVIDER, section(f"*{c.say('Granted', 'Refused')}* by <@{c.lead}>. Their words: {c.why}")],
    ]
    for fmt, lay in lays.items():
        for number, case in enumerate(each(w, fmt)):
            message = case.row.app(w.rng.choice([BRIDGE, CONCIERGE]), "Decision wanted", blocks=[*lay(case), buttons("Approve", "Reject")])
            if case.open:
                case.expect(OPEN)
            elif number % 4 == 3:
                case.expect(case.reply())
            else:
                case.edited(message, reason=case.why, blocks=[*lay(case), *ends[number % 4](case)])


def texts(w):
    ways = {
        "q-row-added": lambda c: f"Row added to *Concessions 2026*\nWho: {c.me}\nCustomer: {c.customer}\nWhat: {c.kind}\nHow much: {c.cash.text}\nStory: {c.story}",
        "q-shop-chat": lambda c: f"[Shop chat] {c.me} flags order {c.number}: {c.customer} should get a {c.kind.lower()} of {c.cash.text} ({c.story}). Approve?",
        "q-voice-note": lambda c: f"Voice memo from <@{c.agent}>, written down:\n\"I need an okay for a {c.kind.lower()} of {c.cash.text} for {c.customer}, {c.story}\"",
        "q-field-arrows": lambda c: f"*Approval ticket {c.number}*\nAgent → {c.me}\nClient → {c.customer}\nAsk → {c.kind}\nAmount → {c.cash.text}\nStory → {c.story}",
    }
    for fmt, lay in ways.items():
        for case in each(w, fmt):
            case.row.app(RELAY, lay(case))
            case.threaded()
    asks = [
        ("{c} got charged twice, {m}. Refund?", "refund"), ("Refund {m} for {c}, ok? {s}", "refund"), ("boss, {c} / credit {m} / {s} / go?", "credit"), ("<@{b}> can you ok a {m} discount for {c}, {s}", "discount"),
        ("I'd like your approval for {m} credit, customer {c}: {s}", "credit"), ("Is {m} back to {c} fine with you? {s}", "refund"), ("{s}. {c} is upset. Could I do a {m} refund?", "refund"), ("needs approval: {c}, {m} refund, {s}", "refund"),
    ]
    yes = ["yes ok", "Approved 👍 {}", "that's fine, {}", "No objection. {}", "you can go ahead, {}", "ok then, {}", "I'm fine with it – {}", "+1, {}"]
    no = ["no :(", "not this time, {}", "I'd rather not: {}", "sorry, but no. {}", "Denying this. {}", "won't do that, {}", "we don't do that, {}", "-1, {}"]
    for number, case in enumerate(each(w, "q-talk", 48)):
        text, case.type = asks[number % 8]
        case.row.human(case.agent, text.format(c=case.customer, m=case.cash.text, s=case.story, b=case.lead))
        if case.open:
            case.expect(OPEN)
            continue
        form = w.rng.choice(case.say(yes, no))
        said = case.row.human(case.lead, form.format(case.why))
        case.expect(case.outcome(said, "reply", case.why if "{}" in form else ["", form, form[3:]]))
    for number, case in enumerate(each(w, "q-ack", 8)):
        text, case.type = asks[number % 8]
        case.row.human(case.agent, text.format(c=case.customer, m=case.cash.text, s=case.story, b=case.lead))
        said = case.row.human(case.lead, case.say("Approved, {}", "Denied, {}").format(case.why))
        case.row.human(w.rng.choice([lead for lead in LEADS if lead != case.lead]), w.rng.choice(["ok", "fine", "thanks for taking this", "yes"]))
        case.expect(case.outcome(said, "reply", case.why))


def make_all(w):
    for part in (cards, texts):
        part(w)
