# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests of the tenth part that apps post: forty layouts, and twenty-five ways in which their outcome is told."""
from more_cards import bullets, rich, table, word
from ninth_cards import code, pre, quote, user, words
from ninth_people import OPEN
from tenth_people import AGENTS, LEADS, Case, Post
from world import DIVIDER, context, fields, header, section


def attach(**more):
    return [{"color": "#9aa5b1", "fallback": "request", **more}]


def titled(*pairs, **more):
    return attach(fields=[{"title": key, "value": value, "short": len(value) < 30} for key, value in pairs], **more)


LAYS = {
    "xc-underwriter": lambda c: {"blocks": [header("Referral to underwriting lead"), section(f"*Referred by:* {c.me}\n*Insured:* {c.customer}\n*Relief sought:* {c.kind}\n*Relief amount:* {c.cash.text}\n*Narrative:* {c.story}")]},
    "xc-meter": lambda c: {"blocks": [section(f":zap: *Billing adjustment proposal* {c.number}"), fields(f"*Account holder*\n{c.customer}", f"*Adjuster*\n{c.mention}", f"*Adjustment*\n{c.kind}", f"*Adjustment value*\n{c.cash.text}"), context(f"Fault found: {c.story}")]},
    "xc-bursar": lambda c: {"blocks": [section(f"*To the bursar*\n{c.me} applies for {c.a_kind} of {c.cash.text} for the account of {c.customer}."), section(f"*Particulars*\n{c.story}")]},
    "xc-gym": lambda c: {"blocks": [section(f":muscle: *Front desk needs the club manager*"), section(f"Desk: {c.mention}\nMember: {c.customer}\nWants: {c.kind}, {c.cash.text}\nWhat happened: {c.story}")]},
    "xc-locker": lambda c: {"blocks": [section(f"*LOCKER CASE {c.number}*"), code(f"opened_by   {c.me}", f"parcel_of   {c.customer}", f"proposal    {c.kind}", f"money       {c.cash.text}", f"fault       {c.story}")]},
    "xc-trip": lambda c: {"blocks": [header("Trip review"), fields("*Driver*", c.customer, "*Reviewer*", c.me, "*Proposed*", c.kind, "*Proposed sum*", c.cash.text), section(f"> {c.story}")]},
    "xc-dispensary": lambda c: {"blocks": [section(f"*Rx desk · needs the superintendent*\n• *Patient:* {c.customer}\n• *Logged by:* {c.me}\n• *Action wanted:* {c.kind}\n• *Sum:* {c.cash.text}\n• *Circumstances:* {c.story}")]},
    "xc-museum": lambda c: {"blocks": [section(f"*Visitor services*"), table(("Field", "Entry"), ("Visitor", c.customer), ("Steward", c.me), ("Remedy", c.kind), ("Cost to us", c.cash.text), ("Event", c.story))]},
    "xc-market": lambda c: {"blocks": [section(f"*Buyer protection above agent limit* <https://ops.lanternway.test/d/{c.number}|D-{c.number}>"), fields(f"*Buyer*\n{c.customer}", f"*Analyst*\n{c.mention}", f"*Suggested outcome*\n{c.kind}", f"*Claim value*\n{c.cash.text}", f"*Evidence*\n{c.story}")]},
    "xc-backer": lambda c: {"blocks": [section(f"Backer *{c.customer}* · {c.kind} · *{c.cash.text}*"), context(f"Pitched by {c.me}"), section(f"_{c.story}_")]},
    "xc-chair": lambda c: {"blocks": [section(f":tooth: *Practice manager, please decide*"), section(f"Receptionist → {c.me}"), section(f"Patient → {c.customer}"), section(f"Ask → {c.kind} ({c.cash.text})"), section(f"Notes → {c.story}")]},
    "xc-stream": lambda c: {"blocks": [section(f"*viewer-care/exceptions*\n`who` {c.mention}\n`viewer` {c.customer}\n`gesture` {c.kind}\n`size` {c.cash.text}\n`log` {c.story}")]},
    "xc-memo": lambda c: {"blocks": [header("Memorandum"), section(f"*From:* {c.me}\n*Re:* {c.customer}, {c.kind.lower()} in the amount of {c.cash.text}"), section(c.story.capitalize() + ". Your decision is requested.")]},
    "xc-rich-steps": lambda c: {"blocks": [rich(words(word("Sign-off wanted", bold=True)), {"type": "rich_text_list", "style": "ordered", "indent": 0, "elements": [words(word(f"Handled by {c.me}")), words(word(f"Customer is {c.customer}")), words(word(f"{c.kind}, {c.cash.text}")), words(word(c.story))]})]},
    "xc-rich-said": lambda c: {"blocks": [rich(words(user(c), word(f" needs a yes or no: {c.kind.lower()} of "), word(c.cash.text, bold=True), word(f" for {c.customer}")), quote(c.story))]},
    "xc-rich-bullets": lambda c: {"blocks": [rich(words(word("Waiver board", bold=True)), bullets([word("By: "), user(c)], [word(f"Subject: {c.customer}")], [word(f"Motion: {c.kind}")], [word(f"At stake: {c.cash.text}")], [word(f"Facts: {c.story}")]))]},
    "xc-pre-form": lambda c: {"blocks": [rich(words(word("FORM R-7")), pre(f"SUBMITTER ..... {c.me}\nCUSTOMER ...... {c.customer}\nREQUEST ....... {c.kind}\nAMOUNT ........ {c.cash.text}\nREMARKS ....... {c.story}"))]},
    "xc-wide-table": lambda c: {"blocks": [section("Next on the exceptions list"), table(("Customer", "Handled by", "Wanted", "Sum", "Facts"), (c.customer, c.me, c.kind, c.cash.text, c.story))]},
    "xc-one-context": lambda c: {"blocks": [section(f"*{c.kind} wanted: {c.cash.text}*\n{c.story}"), context(f"for {c.customer}", f"by {c.mention}", f"no. {c.number}")]},
    "xc-questions": lambda c: {"blocks": [section(f"*Who are you?*\n{c.mention}"), section(f"*Who is it for?*\n{c.customer}"), section(f"*What would you like to give?*\n{c.kind}"), section(f"*How much is it?*\n{c.cash.text}"), section(f"*What went wrong?*\n{c.story}")]},
    "xc-bilingual": lambda c: {"blocks": [section(f"*Agent / Mitarbeiter:* {c.me}\n*Customer / Kunde:* {c.customer}\n*Request / Antrag:* {c.kind}\n*Amount / Betrag:* {c.cash.text}\n*Reason / Grund:* {c.story}")]},
    "xc-markdown": lambda c: {"blocks": [{"type": "markdown", "text": f"## Escalation {c.number}\n\n- **Raised by** {c.me}\n- **For** {c.customer}\n- **Proposal** {c.kind}\n- **Cost** {c.cash.text}\n\n{c.story}"}]},
    "xc-divided": lambda c: {"blocks": [section(f"{c.mention} is asking"), DIVIDER, fields(f"*{c.kind}*", f"*{c.cash.text}*"), DIVIDER, section(f"Customer: {c.customer}\nStory: {c.story}")]},
    "xc-limit": lambda c: {"blocks": [section(f":no_entry_sign: *Over your limit* – {c.me} cannot book this alone"), section(f"Booking: {c.kind}\nValue: {c.cash.text}\nLimit: {c.cash.of(2)}\nCustomer: {c.customer}\nExplanation: {c.story}")]},
    "xc-invoice-lines": lambda c: {"blocks": [section(f"*Invoice {c.number}* of {c.customer}"), section(f"Invoice total: {c.cash.of(c.cash.value * 4)}\nPaid: {c.cash.of(c.cash.value * 4)}\n{c.kind} requested: *{c.cash.text}*"), context(f"Requested by {c.me}: {c.story}")]},
    "xt-sentence": lambda c: {"text": f"{c.me} would like a manager's consent to {c.a_kind} of {c.cash.text} for {c.customer}. Background: {c.story}."},
    "xt-pipes": lambda c: {"text": f"APPROVAL WANTED | {c.number} | {c.me} | {c.customer} | {c.kind} | {c.cash.text} | {c.story}"},
    "xt-mail": lambda c: {"text": f"*Subject:* Please decide: {c.customer}\n*From:* {c.me} <mailto:{c.mail}|{c.mail}>\n\nHello,\nI ask for approval of {c.a_kind} of {c.cash.text}. {c.story.capitalize()}.\nThank you"},
    "xt-form": lambda c: {"text": f"New response to *Waivers & gestures*\n*Your name*\n{c.me}\n*Name of customer*\n{c.customer}\n*What should we do?*\n{c.kind}\n*Amount*\n{c.cash.text}\n*Tell us more*\n{c.story}"},
    "xt-kv": lambda c: {"text": f"exceptions.new agent=\"{c.me}\" customer=\"{c.customer}\" kind=\"{c.kind}\" amount=\"{c.cash.text}\" note=\"{c.story}\""},
    "xt-hash": lambda c: {"text": f"#{c.number} awaiting approval\nlogged by {c.mention}\n{c.customer}: {c.kind.lower()} {c.cash.text}\nnote: {c.story}"},
    "xt-workflow": lambda c: {"text": f"*{c.mention} submitted \"Can I bend a rule?\"*\n>Customer: {c.customer}\n>Rule bent by: {c.kind}\n>Price tag: {c.cash.text}\n>Reason: {c.story}"},
    "xt-sheet": lambda c: {"text": f"Sheet *Concessions*, new row\nA: {c.day('%d.%m.')}\nAgent: {c.me}\nClient: {c.customer}\nMeasure: {c.kind}\nValue: {c.cash.text}\nStory: {c.story}\nApproved: (empty)"},
    "xa-ticket": lambda c: {"attachments": titled(("Requester", c.me), ("Customer", c.customer), ("Approval for", c.kind), ("Cost", c.cash.text), ("Summary", c.story), title=f"APR-{c.number}", title_link=f"https://track.lanternway.test/{c.number}")},
    "xa-pretext": lambda c: {"attachments": titled(("Concerns", c.customer), ("Gesture", c.kind), ("Gesture value", c.cash.text), ("Origin", c.story), pretext=f"{c.mention} has asked for a decision")},
    "xa-text": lambda c: {"attachments": attach(author_name=c.me, title=f"{c.kind} {c.cash.text}?", text=f"{c.customer}: {c.story}")},
    "xa-crm": lambda c: {"attachments": titled(("Submitted by", c.mail), ("Account name", c.customer), ("Object", c.kind), ("Total", c.cash.text), ("Comments", c.story), title="Approval request from CRM", footer="Pennywise")},
    "xa-blocks": lambda c: {"attachments": attach(blocks=[section(f"*{c.customer}* could get *{c.kind.lower()} {c.cash.text}*"), context(f"if you agree with {c.me}: {c.story}")])},
    "xa-emoji": lambda c: {"attachments": attach(title=":scales: Weigh this", text=f":technologist: {c.me}\n:bust_in_silhouette: {c.customer}\n:gift: {c.kind}\n:euro: {c.cash.text}\n:speech_balloon: {c.story}")},
    "xa-long": lambda c: {"attachments": titled(("Case", str(c.number)), ("Owner of case", c.me), ("Party", c.customer), ("Concession", c.kind), ("Concession sum", c.cash.text), ("Grounds", c.story), pretext="One concession to judge")},
}
EDITED = [  # the card itself tells who, what and why
    lambda c: [f"{c.say('Waved through', 'Sent back as denied')} by {c.by}: {c.why}"], lambda c: [f"Stamp: *{c.say('APPROVED', 'REJECTED')}*", f"Stamped by {c.by}, remark: {c.why}"], lambda c: [f"{c.by} said {c.say('yes', 'no')}. Reason: {c.why}"],
    lambda c: [f":{c.say('unlock', 'lock')}: {c.say('Permitted', 'Not permitted')} by {c.by} · “{c.why}”"], lambda c: [("Verdict", c.say("Allowed", "Disallowed")), ("Judge", c.by), ("Reasoning", c.why)],
    lambda c: [("Manager's answer", c.say("Yes", "No")), ("Manager", c.by), ("Manager's reason", c.why)], lambda c: [("Approved", c.say("✓", "✗")), ("Name", c.by), ("Reason for decision", c.why)], lambda c: [f"Result → {c.say('approved', 'declined')} → {c.by} → {c.why}"],
]
REPLIED = [  # the app answers in the thread
    lambda c: f"Ding! {c.by} has {c.say('approved', 'rejected')} this. They wrote: {c.why}", lambda c: f"Ruling on {c.number}\nRuling: {c.say('permitted', 'refused')}\nRuled by: {c.by}\nGrounds: {c.why}", lambda c: f"{c.mention} good news and bad news? Only one: your request was {c.say('approved', 'denied')} by {c.by}. Why: {c.why}",
    lambda c: f"`decision={c.say('allow', 'deny')}` `by={c.w.people[c.lead]['email']}` `reason={c.why}`", lambda c: f"{c.by} replied by e-mail: \"{c.say('Approved', 'Declined')}. {c.why}\"", lambda c: f"*{c.say('Consent given', 'Consent refused')}*\n_{c.by}_: {c.why}",
    lambda c: f"Closed by {c.by} as {c.say('approved', 'denied')}\nComment: {c.why}",
]


def edited(c, content):
    told = c.w.pick(EDITED)(c)
    post = Post(c, content)
    post.edit(**({"pairs": told} if isinstance(told[0], tuple) else {"lines": told}), seen=c.w.chance(0.75))
    c.expect(c.outcome(post.message, reason=c.why))


def replied(c, content):
    post = Post(c, content)
    c.expect(c.outcome(post.reply(c.w.pick(REPLIED)(c)), "reply", c.why))


def typed(c, content):
    Post(c, content)
    form = c.w.rng.choice(c.say(["Approved. {}", "yes, {}", "Fine by me: {}", "agreed, {}", "go on then, {}"], ["No. {}", "denied, {}", "can't approve this, {}", "Refused: {}"]))
    c.expect(c.outcome(c.row.human(c.lead, form.format(c.why)), "reply", c.why))


def relayed(c, content):
    """A colleague writes down what the lead has said."""
    Post(c, content)
    form = c.w.rng.choice(["per {b}: {v}, {y}", "{b} on the phone: {v}. {y}", "{v} by {b} in person, {y}"])
    said = c.row.human(c.w.rng.choice([one for one in AGENTS if one != c.agent]), form.format(b=c.boss, v=c.say("approved", "denied"), y=c.why))
    c.expect(c.outcome(said, "reply", c.why))


def seconded(c, content):
    c.turn(True)
    first = c.other
    post = Post(c, content)
    post.reply("This one needs two approvals.")
    c.row.human(first, c.w.rng.choice(["approved (1/2)", "first yes", "approve"]))
    said = c.row.human(c.lead, c.w.rng.choice(["seconded, {}", "2nd approval: {}", "approved (2/2), {}"]).format(c.why))
    c.expect(c.outcome(said, "reply", c.why, approver=[first, c.lead]))


def capped(c, content):
    c.turn(True)
    post, less = Post(c, content), c.cash.less()
    told = c.w.rng.choice([[f"Approved with a cap of {less.text} by {c.by}", f"Reason: {c.why}"], [f"Allowed up to {less.text} ({c.by}): {c.why}"]])
    post.edit(lines=told)
    c.expect(c.outcome(post.message, reason=c.why, granted=less.label))


def clicked(c, content):
    post = Post(c, content)
    post.edit(lines=[c.w.rng.choice([f"{c.say('Waved through', 'Turned down')} by {c.by}", f"{c.by} pressed *{c.say('Approve', 'Reject')}*", f"{c.say('✅', '⛔')} {c.say('Approved', 'Denied')} ({c.by})"])])
    c.expect(c.outcome(post.message))


def reacted(c, content):
    post = Post(c, content)
    c.row.react(post.message, (c.say("white_check_mark", "x"), [c.lead]))
    c.expect(c.outcome(post.message, "seen"))


def taken_back(c, content):
    post = Post(c, content)
    said = c.w.rng.choice([f"{c.me} withdrew the request", "Withdrawn by the requester"])
    post.edit(lines=[said])
    c.expect(("withdrawn", (), ["", said], ["", *c.row.when(post.message, "edit")], None))


def lapsed(c, content):
    post = Post(c, content)
    said = c.w.rng.choice(["Lapsed: no manager answered in 24 hours", "Expired, no decision in time"])
    post.edit(lines=[said])
    c.expect(("expired", (), ["", said, "no manager answered in 24 hours", "no decision in time"], ["", *c.row.when(post.message, "edit")], None))


def asked_back(c, content):
    Post(c, content)
    c.row.human(c.lead, c.w.rng.choice(["which branch was it?", "do we have this in writing?", "what did the partner say?"]))
    if c.w.chance(0.5):
        c.row.human(c.agent, "it's in the file now")
        said = c.row.human(c.lead, c.say("Thanks. Approved: {}", "Thanks. Denied: {}").format(c.why))
        return c.expect(c.outcome(said, "reply", c.why))
    return c.expect(OPEN)


def waiting(c, content):
    post = Post(c, content)
    if c.w.chance(0.6):
        post.reply(c.w.rng.choice([f"Nobody has answered yet, <@{c.w.rng.choice(LEADS)}>", "Reminder: still waiting", f"Forwarded to {c.w.name(c.other)} for a decision"]))
    c.expect(OPEN)


ENDS = [*[edited] * 8, *[replied] * 7, typed, typed, relayed, relayed, seconded, capped, capped, clicked, clicked, reacted, taken_back, lapsed, asked_back, waiting]


def make_all(w):
    for number, (fmt, lay) in enumerate(LAYS.items()):
        for _ in range(3 + number % 2):
            case = Case(w, fmt)
            w.pick(ENDS)(case, lay(case))
