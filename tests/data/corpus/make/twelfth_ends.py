# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a request of the twelfth part: a card that turns into another, a second message, a click, a word, a sign, nothing."""
import json

from ninth_ends import color, within
from ninth_people import OPEN
from twelfth_people import Post
from world import DIVIDER, context, fields, header, section

NOTES = [  # lines under the card
    "{Approved|Declined} by {by} · “{why}”", "{Cleared|Blocked} by {by} on {day}\nDecision note: {why}", "{Rubber-stamped|Knocked back} by {by}: {why}", "Disposition: *{granted|refused}*\nDisposed by {by}\nRemarks: {why}",
    "Ruling of {by}: *{allowed|disallowed}*, because {why}", "{✔ Authorised|✘ Not authorised} – {by} – {why}", "{by} {signed|refused to sign}. Comment: {why}", ":{white_check_mark|x}: *{Accepted|Declined}* – {by}\n:speech_balloon: {why}",
    "Sign-off: {given|withheld} ({by})\nRationale for sign-off: {why}", "{Approval|Rejection} recorded {date} / {by} / {why}", "Actioned by {by} → {approved|rejected} → {why}", "{Yes|No} said {by}, adding: {why}",
    "Closed as *{approved|denied}* by {by}\n_{why}_", "*Outcome:* {Go ahead|Do not proceed} | *Decided by:* {by} | *Justification:* {why}", "{:unlock: Released|:lock: Held back for good} by {by} [{why}]", "This was {upheld|thrown out} by {by}. Reason given: {why}",
]
PAIRS = [  # labels and values under the card
    [("Verdict", "{In favour|Against}"), ("Reviewer", "{by}"), ("Decision note", "{why}")], [("Disposition", "{Granted|Denied}"), ("Decided by", "{by}"), ("Remarks", "{why}")], [("Sign-off", "{Yes|No}"), ("Signed by", "{by}"), ("Comment", "{why}")],
    [("Ruling", "{Approve|Reject}"), ("Actioned by", "{by}"), ("Justification", "{why}")],
    [("State", "{APPROVED|REJECTED}"), ("Approver", "{by}"), ("Message", "{why}")], [("Result", "{✓ agreed|✗ not agreed}"), ("Second pair of eyes", "{by}"), ("Their comment", "{why}")], [("Resolution", "{Accepted|Declined}"), ("Resolved by", "{by}"), ("Resolution note", "{why}")],
    [("Manager decision", "{Allow|Don't allow}"), ("Manager", "{by}"), ("Manager's words", "{why}")],
]
CLICKS = ["{Approved|Declined} by {by}", "{by} clicked *{Approve|Reject}*", "{Signed|Returned unsigned} – {by}, {day}", ":{heavy_check_mark|no_entry}: {by}", "Decision: {yes|no}. Decided by {by}", "{OK|Not OK} ({by})", "{Released|Blocked} by {by} at the first look", "Final: *{APPROVED|DENIED}* · {by}"]
MARKS = ["✅ Approved|❌ Declined", ":white_check_mark: [APPROVED]|:x: [DENIED]", "🟢|🔴", "[signed off]|[turned down]", "CLOSED – GRANTED –|CLOSED – REFUSED –"]
NEW_CARDS = [  # the card gives way to another
    lambda c: [header(c.fill("{Approved|Declined}: {kind}")), fields(f"*Customer*\n{c.customer}", f"*Raised by*\n{c.who}", f"*Decided by*\n{c.by}", f"*Sum*\n{c.cash.text if c.money else c.what}"), section(f"*Decision note*\n{c.why}")],
    lambda c: [section(c.fill(":{white_check_mark|no_entry_sign}: *{kind} for {c}* ({what}) – *{granted|denied}*")), context(c.fill("Asked by {who}"), c.fill("Answered by {by}")), section(c.fill("> {why}"))],
    lambda c: [section(c.fill("~{what} for {c}, asked by {who}~")), DIVIDER, section(c.fill("*{Granted|Refused}* by {by}\nWhy: {why}"))],
    lambda c: [context(c.fill("Request {n}, closed")), section(c.fill("Client: {c}\nAsk: {what}\nRep: {who}\nVerdict: *{for|against}*\nVerdict by: {by}\nVerdict because: {why}"))],
]
SAYS = [  # the app answers in the thread
    "{by} has {approved|declined} the request of {first}: {why}", "Verdict for {n}: *{approved|rejected}*\nReviewer: {by}\nRemarks: {why}", "{mention} :{tada|disappointed}: {by} said {yes|no}. Reason: {why}", "status: {approved|denied}\nactioned_by: {mail}\ncomment: {why}",
    "{Authorised|Not authorised} by {by} from the phone. Note: {why}", "Outcome → {granted|refused}\nDecided by → {by}\nBecause → {why}", "{boss} replied to the approval mail: {Approved|Rejected}. {why}", '{"id": {n}, "outcome": "{approved|declined}", "by": "{mail}", "justification": "{why}"}',
    "{by} reviewed the request.\nResolution: {✅ APPROVED|❌ DENIED}.\nReason: {why}.", "Approval {n} was {signed off|sent back as refused} by {by} ({why})",
]
ROOTS = [  # the app posts anew and repeats the number
    "Request {n} ({c}) – *{approved|declined}* by {by}\nNote: {why}", ":{white_check_mark|x}: {n} | {c} | {what} | {APPROVED|DENIED} | {by} | {why}", "Decision on request {n}\nClient: {c}\nRaised by: {who}\nOutcome: {granted|refused}\nDecided by: {by}\nDecision note: {why}",
    "Update to {n}: status changed from *waiting* to *{approved|rejected}*\nChanged by: {by}\nRemark: {why}",
]
TYPED = ["{Approved. |Denied. }{why}", "{yes please, |no thanks, }{why}", "{OK by me – |Not OK by me – }{why}", "{signed: |not signing: }{why}", "{granted, |refused, }{why}", "{👍 |👎 }{why}", "{go ahead. |please don't. }{why}", "{I'm fine with it: |I'm against it: }{why}"]


def note(c):
    return c.fill(c.w.pick(NOTES)).split("\n")


def told(c):
    if c.w.chance(0.6):
        return {"lines": note(c)}
    return {"pairs": [(key, c.fill(value)) for key, value in c.w.pick(PAIRS)]}


def numbered(c, content):
    """The same with its number somewhere, so that another message may speak of it."""
    content = json.loads(json.dumps(content))
    if "blocks" in content:
        content["blocks"].append(context(f"Request {c.number}"))
    elif "attachments" in content:
        content["attachments"][-1]["footer"] = f"Request {c.number}"
    else:
        content["text"] = f"Request {c.number}\n{content['text']}"
    return content


def marked(content, mark):
    """The same with a mark before its first words."""
    content = json.loads(json.dumps(content))
    if "attachments" in content:
        first = content["attachments"][0]
        key = next((key for key in ("pretext", "title") if key in first), "pretext")
        first[key] = f"{mark} {first.get(key, '')}".strip()
    elif "blocks" in content:
        first = content["blocks"][0]
        if first["type"] in ("header", "section") and "text" in first and not first["text"]["text"].startswith("```"):
            first["text"]["text"] = f"{mark} {first['text']['text']}"
        else:
            content["blocks"].insert(0, section(f"*{mark}*"))
    else:
        content["text"] = f"{mark} {content['text']}"
    return content


def struck_line(text):
    return text if "```" in text else "\n".join(f"~{line}~" if line.strip() else line for line in text.split("\n"))


def struck(content):
    """The same, struck out where Slack can do so."""
    content = json.loads(json.dumps(content))
    for block in content.get("blocks", []):
        for part in [block.get("text", {}), *block.get("fields", [])] if block["type"] == "section" else []:
            if part:
                part["text"] = struck_line(part["text"])
    for attachment in content.get("attachments", []):
        for field in attachment.get("fields", []):
            field["value"] = f"~{field['value']}~"
    if set(content) == {"text"}:
        content["text"] = struck_line(content["text"])
    return content


def noted(c, content):
    post = Post(c, content)
    post.edit(**told(c), color=color(c), seen=c.w.chance(0.7))
    c.expect(c.outcome(post.message, reason=c.why))


def clicked(c, content):
    post = Post(c, content)
    post.edit(lines=[c.fill(c.w.pick(CLICKS))], color=color(c))
    c.expect(c.outcome(post.message))


def retitled(c, content):
    post = Post(c, content)
    yes, no = c.w.pick(MARKS).split("|")
    post.content = marked(content, c.say(yes, no))
    post.edit(lines=[c.fill(c.w.rng.choice(["{by}: {why}", "Decided by {by}. {why}", "by {by} – {why}"]))], color=color(c))
    c.expect(c.outcome(post.message, reason=c.why))


def retitled_only(c, content):
    """A mark in the title and nothing else."""
    post = Post(c, content)
    post.content = marked(content, c.say("✅ APPROVED", "❌ REJECTED"))
    post.edit(color=color(c))
    c.expect(c.outcome(post.message, approver=()))


def struck_out(c, content):
    post = Post(c, content)
    post.content = struck(content)
    post.edit(**told(c), color=color(c))
    c.expect(c.outcome(post.message, reason=c.why))


def replaced(c, content):
    post = Post(c, content)
    blocks = c.w.pick(NEW_CARDS)(c)
    post.edit(text=c.w.rng.choice(["", c.fill("Request {n} is closed")]), blocks=blocks, attachments=[], seen=c.w.chance(0.7))
    c.expect(c.outcome(post.message, reason=c.why))


def one_line(c, content):
    """All but one line is gone; what was asked stands in the first version."""
    post = Post(c, content)
    text = c.fill(c.w.rng.choice(["{Approved|Declined} by {by}: {why}", "Handled. {Granted|Refused} by {by}, note: {why}", ":{ok|no_good}: {by} {agreed|disagreed} – {why}"]))
    post.edit(text=text, blocks=[section(text)] if "blocks" in content else [], attachments=[])
    c.expect(c.outcome(post.message, reason=c.why))


def nameless(c, content):
    post = Post(c, content)
    post.edit(**c.w.rng.choice([{"lines": [c.fill("*{Approved|Rejected}*")]}, {"pairs": [(c.w.rng.choice(["Outcome", "State", "Disposition"]), c.fill("{Granted|Denied}"))]}, {"lines": [c.fill(":{white_check_mark|x}: You {approved|declined} this request on {date}")]}]), color=color(c))
    c.expect(c.outcome(post.message, approver=()))


def nameless_why(c, content):
    post = Post(c, content)
    post.edit(pairs=[("Outcome", c.fill("{Approved|Rejected}")), ("Decision comment", c.why)], color=color(c))
    c.expect(c.outcome(post.message, approver=(), reason=c.why))


def app_said(c, content):
    post = Post(c, content)
    c.expect(c.outcome(post.reply(c.fill(c.w.pick(SAYS))), "reply", c.why))


def app_fields(c, content):
    post = Post(c, content)
    pairs = [(key, c.fill(value)) for key, value in c.w.pick(PAIRS)]
    said = post.reply("", attachments=[{"color": color(c), "fallback": "outcome", "text": "\n".join(f"*{key}* {value}" for key, value in pairs)}])
    c.expect(c.outcome(said, "reply", c.why))


def both(c, content):
    """The card tells the verdict, a message in the thread who and why."""
    post = Post(c, content)
    post.edit(lines=[c.fill("*{Approved|Declined}* – see thread")], color=color(c))
    said = post.reply(c.fill("{mention} {by} {approved|declined} this: {why}"), gap=2)
    c.expect((c.decision, c.lead, c.why, [str(said.ts[0]), *c.row.when(post.message, "edit")], None))


def new_root(c, content):
    post = Post(c, numbered(c, content))
    said = post.reply(c.fill(c.w.pick(ROOTS)), root=True)
    c.expect(c.outcome(said, "reply", c.why))


def new_card(c, content):
    post = Post(c, numbered(c, content))
    said = post.reply("", root=True, blocks=[header(c.fill("Request {n}: {approved|declined}")), fields(f"*Client*\n{c.customer}", f"*Rep*\n{c.who}", f"*Signed by*\n{c.by}", f"*Decision note*\n{c.why}")])
    c.expect(c.outcome(said, "reply", c.why))


def typed(c, content):
    Post(c, content)
    c.expect(c.outcome(c.row.human(c.lead, c.fill(c.w.pick(TYPED))), "reply", c.why))


def typed_short(c, content):
    Post(c, content)
    c.expect(c.outcome(c.row.human(c.lead, c.w.rng.choice(c.say(["approved", "Signed.", "yes, do", "Granted", "go"], ["denied", "No.", "rejected", "not this time", "Declined"]))), "reply", "" if c.yes else ["", "not this time"]))


def reacted(c, content):
    post = Post(c, content)
    c.row.react(post.message, (c.w.rng.choice(c.say(["white_check_mark", "+1", "heavy_check_mark", "ok_hand"], ["x", "-1", "no_entry_sign"])), [c.lead]))
    c.expect(c.outcome(post.message, "seen"))


def two_steps(c, content, open_still=False):
    first = c.other
    names = c.w.rng.choice([("First signature", "Second signature"), ("Care lead", "Finance"), ("Step 1", "Step 2"), ("Approver A", "Approver B")])
    one = (names[0], f"approved by {c.named(first)}")
    post = Post(c, content)
    post.edit(pairs=[one, (names[1], c.w.rng.choice(["outstanding", "waiting", "not yet"]))], live=True)
    if open_still:
        return c.expect(OPEN)
    post.edit(pairs=[one, (names[1], c.fill("{approved|rejected} by {by}")), ("Remarks", c.why)], color=color(c))
    return c.expect(c.outcome(post.message, reason=c.why, approver=[first, c.lead] if c.yes else [c.lead]))


def first_only(c, content):
    two_steps(c, content, open_still=True)


def tally(c, content):
    """A count that the app keeps in the thread."""
    first, post = c.other, Post(c, content)
    post.reply(f"1 of 2 approvals: {c.named(first)}. One more is needed.")
    if c.w.chance(0.35):
        return c.expect(OPEN)
    c.turn(True)
    said = post.reply(c.fill("2 of 2 approvals: {by}. The request is approved."))
    return c.expect(c.outcome(said, "reply", approver=[first, c.lead]))


def by_rule(c, content):
    c.turn(c.w.chance(0.75))
    text, why = c.w.rng.choice(c.say([("Approved automatically: below the desk limit", "below the desk limit"), ("🤖 Auto-approved (trusted customer)", "trusted customer"), ("No signature needed, approved by the system", "No signature needed")],
                                     [("Automatically rejected: three requests in one month", "three requests in one month"), ("Auto-declined, account is closed", "account is closed")]))
    if c.w.chance(0.5):
        post = Post(c, content, lines=[text])
        return c.expect((c.decision, (), within(text, text, why), [str(post.message.ts[0])], None))
    post = Post(c, content)
    said = post.reply(text, gap=3)
    return c.expect((c.decision, (), within(text, text, why), [str(said.ts[0])], None))


def lapsed(c, content):
    post = Post(c, content)
    text, why = c.w.rng.choice([("⌛ Expired: no signature within two days", "no signature within two days"), ("State: expired", ""), ("This request timed out", ""), ("Expired unanswered, please file again", "please file again")])
    if c.w.chance(0.5):
        post.edit(lines=[text])
        when = c.row.when(post.message, "edit")
    else:
        when = [str(post.reply(text, gap=173000).ts[0])]
    c.expect(("expired", (), within(text, text, *filter(None, [why, "unanswered"])), ["", *when], None))


def pulled(c, content):
    post = Post(c, content)
    why = c.w.rng.choice(["client found the receipt", "filed twice by mistake", "client will wait"])
    text = c.fill(c.w.rng.choice(["Withdrawn by {who}: {x}", "Cancelled by the submitter ({x})", "{mention} pulled this back – {x}", "State: withdrawn. Comment: {x}"]), x=why)
    if c.w.chance(0.6):
        post.edit(lines=[text])
        when = c.row.when(post.message, "edit")
    else:
        when = [str(post.reply(text).ts[0])]
    c.expect(("withdrawn", (), ["", why, text], ["", *when], None))


def raised(c, content):
    """Handed to somebody higher; decided there, or not yet."""
    post, handed = Post(c, content), c.fill("Escalated to {boss} by {x}", x=c.named(c.other))
    post.edit(lines=[handed], live=True)
    if c.w.chance(0.45):
        return c.expect(OPEN)
    post.edit(lines=[handed, c.fill("{Approved|Declined} by {by}: {why}")], color=color(c))
    return c.expect(c.outcome(post.message, reason=c.why))


def reopened(c, content):
    post, first = Post(c, content), c.other
    post.edit(lines=[c.fill("{Declined|Approved} by {x}", x=c.named(first))])
    again = c.fill("Re-opened by {x}, waiting for a decision again", x=c.w.name(c.other))
    post.edit(lines=[again], live=True)
    if c.w.chance(0.5):
        return c.expect(OPEN)
    post.edit(lines=[c.w.rng.choice(["Re-opened once", "Second round"]), c.fill("{Approved|Declined} by {by}: {why}")], color=color(c))
    return c.expect(c.outcome(post.message, reason=c.why))


def overruled(c, content):
    post, first = Post(c, content), c.other
    post.edit(pairs=[("Verdict", c.fill("{Refused|Granted}")), ("Reviewer", c.named(first))])
    post.edit(pairs=[("Verdict", c.fill("~{Refused|Granted}~ {Granted|Refused}")), ("Reviewer", c.fill("~{x}~ {by}", x=c.w.name(first))), ("Reason for the change", c.why)], color=color(c))
    c.expect(c.outcome(post.message, reason=c.why))


def partly(c, content):
    if not c.money:
        return noted(c, content)
    c.turn(True)
    post = Post(c, content)
    if c.w.chance(0.35):
        said = post.reply(c.fill(c.w.rng.choice(["{by} approved {less} out of {m}. Comment: {why}", "Partly granted: {less}\nDecided by: {by}\nComment: {why}"])))
        return c.expect(c.outcome(said, "reply", c.why, granted=c.less.label))
    post.edit(**c.w.rng.choice([{"lines": [c.fill("Approved in part by {by}: {less}"), c.fill("Comment: {why}")]}, {"pairs": [("Verdict", "Granted in part"), ("Granted sum", c.less.text), ("Decided by", c.by), ("Remarks", c.why)]},
                                {"lines": [c.fill("~{m}~ → *{less}* approved by {by}"), c.fill("Why: {why}")]}, {"pairs": [("Asked", c.cash.text), ("Approved", c.less.text), ("Approved by", c.by), ("Decision note", c.why)]}]), color=color(c))
    return c.expect(c.outcome(post.message, reason=c.why, granted=c.less.label))


def own_click(c, content):
    """The one who asks has pressed the button: that stands, and is told apart elsewhere."""
    c.turn(True)
    post = Post(c, content)
    post.edit(lines=[f"Approved by {c.mention}"])
    c.expect(c.outcome(post.message, approver=c.agent))


def not_theirs(c, content):
    """Somebody pressed who may not."""
    post = Post(c, content)
    post.reply(c.w.rng.choice([f"{c.mention}, you may not decide on your own request.", "Sorry, only care leads may sign this.", f"{c.mention} tried to approve but is not on the list of approvers"]))
    c.expect(OPEN)


def busy(c, content):
    """Between click and comment, or claimed: nothing has been decided."""
    post = Post(c, content)
    post.edit(lines=[c.w.rng.choice([f"👀 {c.w.name(c.lead)} is looking at it", "Work in progress …", f"Claimed by {c.by}", f"Waiting for more information from {c.w.first(c.agent)}", f"State: on hold ({c.by})"])], live=True)
    c.expect(OPEN)


def waiting(c, content):
    post = Post(c, content)
    if c.w.chance(0.5):
        post.reply(c.w.rng.choice([f"<@{c.lead}> this is still unsigned", "Reminder 2 of 3: no verdict yet", f"Reassigned to {c.w.name(c.other)}"]), gap=9000)
    c.expect(OPEN)


def dated(c, content):
    """The card tells the second of the decision."""
    post = Post(c, content)
    at = c.row.clock + c.w.rng.randint(300, 4000)
    shown = post.shown(lines=[c.fill("*Reviewed by* {by} at <!date^{x}^{{date_short}} {{time}}|{day}>: *{approved|denied}*", x=str(at)).replace("{{", "{").replace("}}", "}"), f"Review note: {c.why}"])
    c.row.edit(post.message, gap=at - c.row.clock, flagged=False, **shown)
    c.expect((c.decision, c.lead, c.why, [str(at), *c.row.when(post.message, "edit")], None))


def paid_after(c, content):
    """Decided, then carried out by the app."""
    c.turn(True)
    post = Post(c, content)
    found = note(c)
    post.edit(lines=found, color=color(c))
    when = c.row.when(post.message, "edit")
    c.row.edit(post.message, gap=60, flagged="blocks" not in content, **post.shown(lines=[*found, c.w.rng.choice(["Booked in the ledger ✔", "Execution: done", "Payout sent"])]))
    c.expect((c.decision, c.lead, c.why, list(dict.fromkeys([*when, *c.row.when(post.message, "edit")])), None))


ENDS = [*[noted] * 12, *[app_said] * 6, *[clicked] * 4, *[replaced] * 3, *[new_root] * 3, *[retitled] * 2, *[typed] * 3, *[two_steps] * 2, *[partly] * 3, *[by_rule] * 2, *[pulled] * 2, *[waiting] * 2, retitled_only, struck_out, struck_out, one_line,
        one_line, nameless, nameless_why, app_fields, app_fields, both, new_card, typed_short, reacted, first_only, tally, lapsed, lapsed, raised, raised, reopened, overruled, own_click, not_theirs, busy, dated, paid_after]
