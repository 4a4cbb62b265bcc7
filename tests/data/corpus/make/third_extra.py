# SPDX-License-Identifier: GPL-3.0-or-later
"""Threads in which the request, the decision or the names stand elsewhere than usual, third part of the written half."""
from third_people import AGENTS, CASEBOOK, CUSTOMERS, FLOW, LEADS, OPEN, Cash, Case, each
from third_threads import posted
from world import buttons, context, fields, section

SAYS = [  # without a word for the type, or without a question
    ("{m} back to {c}? {s}", "refund"), ("Going to refund {c} {m} unless anyone objects, {s}", "refund"), ("{c} wants a refund of {m}, {s}", "refund"),
    ("Refund {m} - {c} - {s}", "refund"), ("{c}, refund {m}: {s}", "refund"), ("how about we credit {c} {m}? {s}", "credit"),
    ("<@{b}> sign-off on a {m} credit for {c}, {s}", "credit"), ("Would you sign off on refunding {m} to {c}? {s}", "refund"), ("What about a {m} goodwill credit for {c}? {s}", "credit"),
    ("Please confirm I can refund {c} {m}, {s}", "refund"), ("<@{b}> need the go ahead: refund {m} for {c}, {s}", "refund"), ("Kindly approve a refund of {m} for {c}. {s}", "refund"),
    ("{s} - {c} - refund of {m} ok?", "refund"), ("Could I please get approval to credit {c} {m}? {s}", "credit"), ("May I credit {m} to {c}? {s}", "credit"),
    ("I was thinking of a {m} refund for {c}. {s}. Thoughts?", "refund"), ("We'd like to refund {c} {m}. {s}", "refund"), ("Is it possible to refund {m} to {c}? {s}", "refund"),
]
YES = ["no objections, {}", "feel free, {}", "you can refund them, {}", "please process it. {}", "Ok to go, {}", "I'm on board: {}", "it's fine, {}", "signing off. {}", "go right ahead, {}", "sure, do it - {}", "Approved given that {}",
       "yes of course, {}", "A yes from me. {}", "green from my side, {}"]
NO = ["not a chance, {}", "we're not doing this, {}", "sorry but no, {}", "I can't sign off on this: {}", "let's leave it as is, {}", "Don't approve. {}", "that would be a no, {}", "no thanks, {}", "I'd decline, {}", "hard no, {}"]


def answered(case):
    said = case.row.human(case.lead, case.w.rng.choice(case.say(YES, NO)).format(case.why))
    return case.outcome(said, "reply", [case.why, "that " + case.why])


def talk(w):
    for index in range(3 * len(SAYS)):
        case = Case(w, "extra-said")
        text, case.type = SAYS[index % len(SAYS)]
        case.row.human(case.agent, text.format(b=case.lead, c=case.customer, m=case.cash.text, s=case.story))
        if case.open:
            case.open = False
        case.expect(answered(case))
    for case in each(w, "extra-below"):
        case.row.human(case.agent, w.rng.choice(["One for approval please :point_down:", "Refund approval needed, details in thread", "Need a sign-off :thread:"]))
        case.type = "refund"
        case.row.human(case.agent, f"{case.customer}, refund of {case.cash.text}. {case.story.capitalize()}.", gap=45)
        case.expect(OPEN if case.open else answered(case))
    for case in each(w, "extra-notice-decided"):
        case.row.app(CASEBOOK, f"{case.kind} for {case.customer}, {case.cash.text} ({case.story}), opened by {case.me}")
        case.open = False
        case.expect(answered(case))
    for case in each(w, "extra-objections"):
        case.type, case.yes = "refund", True
        case.row.human(case.agent, f"Refunding {case.cash.text} to {case.customer}, {case.story}. Any objections?")
        if case.open:
            case.expect(OPEN)
            continue
        said = case.row.human(case.lead, w.rng.choice(["none from me", "no objections", "No objections from my side"]))
        case.expect(case.outcome(said, "reply"))


def names(w):
    """Short forms of names, and what stands beside them."""
    forms = {
        "extra-initial": lambda c, user: f"{c.w.first(user)} {c.w.name(user).split()[-1][0]}.",
        "extra-last-first": lambda c, user: f"{c.w.name(user).split()[-1]}, {c.w.first(user)}",
        "extra-rank": lambda c, user: f"{c.w.name(user)} (Team Lead)" if user == c.lead else c.w.name(user),
        "extra-rank-comma": lambda c, user: f"{c.w.name(user)}, Support Lead" if user == c.lead else c.w.name(user),
        "extra-dated": lambda c, user: f"{c.w.name(user)} on 12 July 2025" if user == c.lead else c.w.name(user),
        "extra-initial-last": lambda c, user: f"{c.w.first(user)[0]}. {c.w.name(user).split()[-1]}",
    }
    for fmt, form in forms.items():
        for case in each(w, fmt, 6):
            top = [section(f"*{case.kind} request*"), section(f"*Requested by:* {form(case, case.agent)}\n*Customer:* {case.customer}\n*Amount:* {case.cash.text}\n*Details:* {case.story}")]
            message = case.row.app(FLOW, f"{case.kind} request", blocks=[*top, buttons("Approve", "Decline")])
            if case.open:
                case.expect(OPEN)
                continue
            case.edited(message, reason=case.why, blocks=[*top, section(f"*{case.say('Approved', 'Declined')} by:* {form(case, case.lead)}\n*Comment:* {case.why}")])


def endings(w):
    def top(case):
        return [section(f"*{case.kind} request* from <@{case.agent}>"), fields(f"*Customer:*\n{case.customer}", f"*Amount:*\n{case.cash.text}", f"*Reason:*\n{case.story}")]
    ways = {
        "extra-approved-yes": lambda c: [fields(f"*Approved:*\n{c.say('Yes', 'No')}", f"*By:*\n{c.boss}", f"*Comment:*\n{c.why}")],
        "extra-because": lambda c: [section(f"{c.say('Approved', 'Declined')} by <@{c.lead}> because {c.why}")],
        "extra-with-comment": lambda c: [context(f"<@{c.lead}> {c.say('approved', 'rejected')} this with the comment: {c.why}")],
        "extra-next-block": lambda c: [section(f":{c.say('white_check_mark', 'x')}: {c.say('Approved', 'Declined')} by <@{c.lead}>"), context(f"_{c.why}_")],
        "extra-next-quote": lambda c: [section(f"{c.say('Approved', 'Declined')} by {c.boss}"), section(f"> {c.why}")],
        "extra-manager-said": lambda c: [section(f"Decision: *{c.say('approved', 'declined')}*\nManager: {c.boss}\nManager's comment: {c.why}")],
        "extra-speech": lambda c: [section(f"*{c.say('Approved', 'Declined')}* · {c.boss}\n:speech_balloon: {c.why}")],
    }
    for fmt, way in ways.items():
        for case in each(w, fmt, 6):
            message = case.row.app(FLOW, f"{case.kind} request", blocks=[*top(case), buttons("Approve", "Decline")])
            if case.open:
                case.expect(OPEN)
                continue
            case.edited(message, reason=case.why, blocks=[*top(case), *way(case)])
    for case in each(w, "extra-reply-two-lines", 6):
        posted(case)
        if case.open:
            case.expect(OPEN)
            continue
        said = case.row.human(case.lead, f"{case.say('Approved', 'Declined')}\n{w.rng.choice(['Reason: ', 'Comment: ', ''])}{case.why}")
        case.expect(case.outcome(said, "reply", case.why))


def chatter(w):
    lines = """
what about lunch at noon? // works for me
We want a refund from the coffee vendor, {m} for nothing // lol // approved
thinking of going to the lake on Sunday // do it
{c} asked for {m} off, I told them we can't // good
how about we move the meeting? // no objections
I'd like to thank everybody for a great quarter, {m} in new business! // :tada:
Deal closed with {c}, {m} // love it
Is it possible to change the macro? // sure, go ahead
{b} the report says {m} in refunds for June // that's fine // thanks
Rounding: we credited {m} twice, finance will reverse it // ok
any objections to closing early? // none from me
the refund of {m} for {c} was approved yesterday, I just told them // great
"""
    for line in lines.strip().splitlines():
        for _ in range(4):
            row = w.row("chat-extra")
            speakers = [w.pick(AGENTS), w.pick(LEADS)]
            for number, said in enumerate(line.split(" // ")):
                row.human(speakers[number % 2], said.replace("{m}", Cash(w).text).replace("{c}", w.pick(CUSTOMERS)).replace("{b}", f"<@{speakers[1]}>"))


def make_all(w):
    for part in (talk, names, endings, chatter):
        part(w)
