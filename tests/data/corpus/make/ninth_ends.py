# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request of the ninth part ends: a card that changes, a reply of the app, a word of a lead, or nothing."""
import json

from ninth_people import AGENTS, BOTS, INBOX, LEADS, OPEN
from world import DIVIDER, buttons, context, fields, section

LIVE = [("Approve", "Decline"), ("Accept", "Reject"), ("✅ Yes", "🚫 No"), ("Sign off", "Turn down"), ("Approve", "Deny", "Ask a question"), ("Grant", "Refuse"), ("OK", "Not OK")]
CLASSIC = ["Approvals desk", "Concessions", "incoming-webhook", "Case forms", "Back office"]


class Post:
    """A request as an app posts it: blocks, attachments or plain text, and what is shown of its outcome below."""

    def __init__(self, case, content, lines=None, pairs=None):
        self.case, self.content, self.style = case, content, case.w.rng.randrange(3)
        self.labels, self.bot = case.w.pick(LIVE), case.w.pick(BOTS)
        classic = case.w.pick(CLASSIC) if "blocks" not in content and case.w.chance(0.5) else None
        shown = self.shown(lines, pairs, live=not (lines or pairs))
        self.message = case.row.app(self.bot, classic=classic, **shown)

    def shown(self, lines=None, pairs=None, live=False, color=None):
        lines, pairs = list(lines or []), list(pairs or [])
        flat = lines or [f"{key}: {value}" for key, value in pairs]
        if "blocks" in self.content:
            own = any(block["type"] == "actions" for block in self.content["blocks"])
            kept = [block for block in self.content["blocks"] if live or block["type"] != "actions"]
            return {"text": self.content.get("text", "Approval needed"), "blocks": [*kept, *self.drawn(lines, pairs), *([buttons(*self.labels)] if live and not own else [])]}
        if "attachments" in self.content:
            first, *rest = json.loads(json.dumps(self.content["attachments"]))
            if live and "fields" in first:
                first["actions"] = [{"type": "button", "name": label, "text": label, "value": label} for label in self.labels[:2]]
            if color:
                first["color"] = color
            if flat and "blocks" in first:
                first["blocks"] += self.drawn(lines, pairs)
            elif pairs and "fields" in first:
                first["fields"] += [{"title": key, "value": value, "short": True} for key, value in pairs]
            elif len(flat) == 1 and self.style:
                first["footer"] = flat[0]
            elif flat:
                rest.append({"color": color or "#cccccc", "text": "\n".join(flat), "fallback": flat[0]})
            return {"text": self.content.get("text", ""), "attachments": [first, *rest]}
        return {"text": "\n".join([self.content["text"], *flat])}

    def drawn(self, lines, pairs):
        if pairs:
            return [[fields(*[f"*{key}*\n{value}" for key, value in pairs])], [section("\n".join(f"*{key}:* {value}" for key, value in pairs))], [DIVIDER, section("\n".join(f"{key} → {value}" for key, value in pairs))]][self.style]
        if lines:
            return [[section("\n".join(lines))], [context(*lines)], [DIVIDER, *[section(line) for line in lines]]][self.style]
        return []

    def edit(self, lines=None, pairs=None, live=False, color=None, seen=True, **content):
        """The next version; Slack flags it when its text alone was changed."""
        shown = content or self.shown(lines, pairs, live, color)
        return self.case.row.edit(self.message, flagged="blocks" not in shown or self.case.w.chance(0.35), seen_before=seen, **shown)

    def reply(self, text="", **more):
        return self.case.row.app(self.bot, text, **more)


NOTES = [
    lambda c: [f"{c.say('Approved', 'Declined')} by {c.by} · {c.day()} · {c.why}"], lambda c: [f"{c.say('Green-lit', 'Turned down')} by {c.by} – {c.why}"], lambda c: [f"{c.say('Signed off by', 'Vetoed by')} {c.by}", f"Remark: {c.why}"],
    lambda c: [f":{c.say('white_check_mark', 'x')}: {c.by} {c.say('accepted', 'declined')} this request. _{c.why}_"], lambda c: [f"{c.say('Released', 'Not released')} by {c.by} ({c.why})"],
    lambda c: [f"*{c.say('Granted', 'Not granted')}* – {c.by}: {c.why}"], lambda c: [f"{c.say('Upheld', 'Not upheld')} by {c.by} on {c.day('%d/%m/%Y')}", f"Note: {c.why}"], lambda c: [f"{c.by} has {c.say('honoured', 'refused')} this request: {c.why}"],
    lambda c: [f":{c.say('thumbsup', 'thumbsdown')}: from {c.by}: {c.why}"], lambda c: [f"Status: ~Waiting~ ➜ *{c.say('Accepted', 'Declined')}*", f"By {c.by}, who wrote: {c.why}"], lambda c: [f"[{c.say('AUTHORISED', 'REFUSED')}] {c.by} | {c.day('%Y-%m-%d')} | {c.why}"],
    lambda c: [f"{c.say('Permission given', 'Permission denied')} by {c.by}. Their reason: {c.why}"], lambda c: [f"Closed: *{c.say('approved', 'rejected')}*", f"_{c.why}_ – {c.by}"], lambda c: [f":{c.say('large_green_circle', 'red_circle')}: *{c.say('Go', 'No-go')}* ({c.by})", f"> {c.why}"],
]
PAIRS = [
    lambda c: [("Decision", c.say("Accepted", "Declined")), ("Decided by", c.by), ("Comment", c.why)], lambda c: [("Outcome", c.say("Honoured", "Not honoured")), ("Actioned by", c.by), ("Grounds for outcome", c.why)],
    lambda c: [("Resolution", c.say("Authorised", "Refused")), ("Authoriser", c.by), ("Remarks", c.why)], lambda c: [("Sign-off", c.say("Given", "Withheld")), ("Signatory", c.by), ("Manager comment", c.why)],
    lambda c: [("Status", c.say("Approved", "Rejected")), ("Approver", c.by), ("Approver note", c.why)], lambda c: [("Ruling", c.say("Allowed", "Disallowed")), ("Supervisor", c.by), ("Why", c.why)],
    lambda c: [("Final status", c.say("OK'd", "Knocked back")), ("Reviewed by", c.by), ("Review note", c.why)], lambda c: [("Approved?", c.say("Yes", "No")), ("Answered by", c.by), ("Explanation", c.why)],
]
TOLD = NOTES + PAIRS


def told(c):
    """Lines or pairs that tell the verdict, who gave it and why."""
    found = c.w.pick(TOLD)(c)
    return {"pairs": found} if isinstance(found[0], tuple) else {"lines": found}


def color(c):
    return c.say(c.w.rng.choice(["good", "#2eb886", "#36a64f"]), c.w.rng.choice(["danger", "#a30200", "#d72b3f"]))


def within(text, *parts):
    """Nothing, or one of the parts that the text has, may be taken for a reason."""
    return ["", *[part for part in dict.fromkeys(parts) if part in text]]


def noted(c, content):
    post = Post(c, content)
    post.edit(**told(c), color=color(c), seen=c.w.chance(0.7))
    c.expect(c.outcome(post.message, reason=c.why))


def nameless(c, content):
    post = Post(c, content)
    post.edit(pairs=[(c.w.rng.choice(["Status", "State", "Approval status"]), c.say("Approved", "Rejected"))], color=color(c))
    c.expect(c.outcome(post.message, approver=()))


def bare(c, content):
    post = Post(c, content)
    post.edit(lines=[c.w.rng.choice([f"{c.say('Accepted', 'Declined')} by {c.by}", f"{c.say('Approved', 'Denied')} · {c.by} · {c.day('%d %B')}", f"{c.by} {c.say('signed this off', 'turned this down')}", f"Decision: {c.say('approve', 'reject')} ({c.by})"])], color=color(c))
    c.expect(c.outcome(post.message))


def initials(c, content):
    letters = "".join(part[0] for part in c.boss.split())
    post = Post(c, content)
    post.edit(lines=[f"{c.say('Approved', 'Denied')} {letters} {c.day('%d/%m')}: {c.why}"], color=color(c))
    c.expect(c.outcome(post.message, reason=c.why))
    c.row.records[-1]["approver"] += [letters, ""]


def gone(c, content):
    """The outcome takes the place of the request, whose first version was seen."""
    post = Post(c, content)
    text = c.w.rng.choice([f"Request {c.number} was {c.say('accepted', 'declined')} by {c.by}. Note: {c.why}", f":{c.say('heavy_check_mark', 'no_entry')}: {c.say('Approved', 'Rejected')} by {c.by}\n> {c.why}"])
    post.edit(text=text, blocks=[section(text)] if "blocks" in content else [], attachments=[])
    c.expect(c.outcome(post.message, reason=c.why))


def unseen(c, content):
    """As before, but the first version was never seen."""
    post = Post(c, {"text": "…"})
    text = c.w.rng.choice([f"*{c.say('Approved', 'Declined')}:* {c.what} for {c.customer}, requested by {c.me}. {c.say('Approved', 'Declined')} by {c.by}, comment: {c.why}",
                           f":{c.say('white_check_mark', 'x')}: {c.me} asked for {c.what} for {c.customer}\n{c.by} {c.say('approved', 'declined')} it: {c.why}"])
    post.edit(text=text, blocks=[section(text)], seen=False)
    c.expect(c.outcome(post.message, reason=c.why))


def granted(c, content):
    if not c.money:
        return noted(c, content)
    c.turn(True)
    post, less = Post(c, content), c.cash.less()
    post.edit(**c.w.rng.choice([{"lines": [f"Approved by {c.by} for {less.text} instead: {c.why}"]}, {"lines": [f"Partly approved ({less.text}) by {c.by}", f"Note: {c.why}"]},
                                {"pairs": [("Decision", "Approved with changes"), ("Approved amount", less.text), ("Approved by", c.by), ("Comment", c.why)]}]), color=color(c))
    return c.expect(c.outcome(post.message, reason=c.why, granted=less.label))


def levels(c, content):
    first, names = c.other, c.w.rng.choice([("1st approver", "Final approver"), ("Team lead", "Head of support"), ("Level 1", "Level 2"), ("Shift manager", "Finance")])
    waiting = c.w.rng.choice(["pending", "⏳ waiting", "–"])
    one = (names[0], f"{c.w.rng.choice(['approved', '✅ approved', 'signed off'])} by {c.named(first)}")
    post = Post(c, content)
    post.edit(pairs=[one, (names[1], waiting)], live=True)
    if c.open:
        return c.expect(OPEN)
    post.edit(pairs=[one, (names[1], f"{c.say('approved', 'rejected')} by {c.by} ({c.why})")], color=color(c))
    return c.expect(c.outcome(post.message, reason=c.why, approver=[first, c.lead] if c.yes else [c.lead]))


def half(c, content):
    c.open = True
    levels(c, content)


def auto(c, content):
    c.turn(c.w.chance(0.7))
    line, reasons = c.w.rng.choice(c.say([("Auto-approved by rule: under the team limit", ["under the team limit"]), ("Approved automatically ✅", []), ("✔ Approved by policy engine (no manual review needed)", ["no manual review needed", "policy engine"])],
                                         [("Automatically declined: yearly cap reached", ["yearly cap reached"]), ("Auto-rejected – account is blocked", ["account is blocked"])]))
    post = Post(c, content, lines=[line])
    c.expect((c.decision, (), within(line, line, *reasons, *["by rule: " + reason for reason in reasons]), [str(post.message.ts[0])], None))


def expired(c, content):
    post = Post(c, content)
    line = c.w.rng.choice(["⌛ Expired: nobody answered within 48 hours", "This request has expired", "Timed out after 3 days without a decision"])
    post.edit(lines=[line])
    c.expect(("expired", (), within(line, "nobody answered within 48 hours", "after 3 days without a decision", "without a decision"), ["", *c.row.when(post.message, "edit")], None))


def withdrawn(c, content):
    post, note = Post(c, content), c.w.rng.choice(["customer changed their mind", "duplicate of an earlier one"])
    post.edit(lines=[c.w.rng.choice([f"Withdrawn by {c.named(c.agent)} – {note}", f"Cancelled by requester {c.me}: {note}", f":leftwards_arrow_with_hook: {c.mention} took this request back, {note}"])])
    c.expect(("withdrawn", (), ["", note], ["", *c.row.when(post.message, "edit")], None))


def turned(c, content):
    """Decided by one, then the other way by another."""
    first = c.other
    post = Post(c, content)
    post.edit(lines=[f"{c.say('Declined', 'Approved')} by {c.named(first)}"])
    post.edit(lines=[f"~{c.say('Declined', 'Approved')} by {c.w.name(first)}~", c.w.rng.choice([f"Reversed: {c.say('approved', 'declined')} by {c.by}, {c.why}", f"Decision changed to *{c.say('approved', 'declined')}* by {c.by}: {c.why}"])], color=color(c))
    c.expect(c.outcome(post.message, reason=c.why))


def reacted(c, content):
    post = Post(c, content)
    c.row.react(post.message, *([("eyes", [c.other])] if c.w.chance(0.4) else []), (c.w.rng.choice(c.say(["white_check_mark", "+1", "heavy_check_mark"], ["x", "-1", "no_entry"])), [c.lead]))
    c.expect(c.outcome(post.message, "seen"))


def human(c, content):
    Post(c, content)
    c.expect(c.answered())


def still_open(c, content):
    post = Post(c, content)
    if c.w.chance(0.5):
        c.row.react(post.message, (c.w.rng.choice(["eyes", "hourglass_flowing_sand", "pray"]), [c.w.rng.choice(LEADS)]))
    c.expect(OPEN)


def relayed(c, content):
    """A lead answers by e-mail, and a bridge posts the answer."""
    Post(c, content)
    mail = c.w.people[c.lead]["email"]
    said = c.row.app(INBOX, f"*From:* {c.boss} &lt;<mailto:{mail}|{mail}>&gt;\n*Subject:* Re: Approval needed ({c.number})\n\n{c.say('Approved', 'Declined')}, {c.why}.")
    c.expect(c.outcome(said, "reply", c.why))


def colleague(c):
    return c.w.rng.choice([agent for agent in AGENTS if agent != c.agent])
