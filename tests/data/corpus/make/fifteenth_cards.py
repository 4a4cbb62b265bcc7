# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards of workflow tools, tills and surveys, and where they tell what came of them, fifteenth part; ends as in thirteenth_ends."""
from fifteenth_people import BOTS, LEADS, Case, Post
from more_cards import bullets, rich, word
from ninth_cards import code, words
from ninth_people import OPEN
from thirteenth_cards import box, cells
from thirteenth_ends import settle
from twelfth_people import linked
from world import context, fields, header, section

LAYS = {
    "k-power-automate": lambda c: [section(f"*Approval requested* – {c.kind}: {c.customer}"), section(f"{c.story}\n\nAmount {c.cash.text}"), context(f"Requested by {c.plain} <{c.mail}>", f"Date created {c.day('%A, %B %d, %Y')}")],
    "k-servicenow": lambda c: f"Approval request for *RITM00{c.number}*\nOpened for: {c.customer}\nOpened by: {c.plain}\nItem: {c.kind}\nPrice: {c.cash.text}\nShort description: {c.story}\nApproval state: {c.state}",
    "k-jsm": lambda c: [section(f"<https://jira.oxbowhouse.test/browse/CARE-{c.number}|CARE-{c.number}> {c.kind} for {c.customer}"), context(f"Reporter: {c.who}", f"Status: *{c.state}*"), section(f"*Sum:* {c.cash.text}\n*Description:* {c.story}")],
    "k-trello": lambda c: box(pretext=f"{c.plain} added a card to *Asks*", title=f"{c.customer}: {c.kind} {c.cash.text}", text=c.story, footer="Trello"),
    "k-asana": lambda c: [section(f":large_purple_circle: *Approval task* from {c.who}\n{c.kind} – {c.customer} – {c.cash.text}"), section(f">{c.story}")],
    "k-clickup": lambda c: cells(("List", "Money back"), ("Assigner", c.plain), ("Client", c.customer), ("Worth", c.cash.text), ("Status", c.state), title=f"{c.kind} #{c.number}", text=c.story),
    "k-google-form": lambda c: f"New response: *Ask the manager*\nEmail address: {c.mail}\nWho is the customer? {c.customer}\nWhat should we give? {c.kind}\nHow much, with currency? {c.cash.text}\nTell the story: {c.story}",
    "k-survey": lambda c: [section("*Survey tool · response 1 of 1*"), section(f"1. You are\n→ {c.who}\n2. It concerns\n→ {c.customer}\n3. You suggest\n→ {c.kind}\n4. It would come to\n→ {c.cash.text}\n5. In your own words\n→ {c.story}")],
    "k-arrow-left": lambda c: [section("\n".join(f"{value} ← {key}" for key, value in (("agent", c.who), ("client", c.customer), ("request", c.kind), ("amount", c.cash.text), ("background", c.story), ("state", c.state))))],
    "k-arrow-left-plain": lambda c: f"ask no. {c.number}\n{c.plain} <- asked by\n{c.customer} <- customer\n{c.kind} <- type\n{c.cash.text} <- total\n{c.story} <- details",
    "k-till-slip": lambda c: [code("      OXBOW HOUSE 3      ", f"CLERK  {c.plain.upper()}", f"CUST   {c.customer}", "-" * 25, f"{c.kind:<16}{c.cash.text:>9}", "-" * 25, f"*{c.story}*", "NEEDS SUPERVISOR")],
    "k-till-slip-back": lambda c: f"```{c.cash.text}   {c.kind.upper()}\n{c.customer}\nserved by {c.plain}\nreason {c.story}\n** AUTHORISATION **```",
    "k-bold-value": lambda c: [section(f"asker *{c.who}* / for *{c.customer}* / thing *{c.kind}* / sum *{c.cash.text}* / tale *{c.story}*")],
    "k-kissflow": lambda c: [header(f"Your action is needed: {c.kind}"), fields(f"*Initiator*\n{c.who}", f"*Step*\n{c.state}", f"*Party*\n{c.customer}", f"*Claim value*\n{c.cash.text}"), context(f"Narrative: {c.story}")],
    "k-smartsheet": lambda c: f"*Update request* row {c.number % 900}\n| Customer | {c.customer} |\n| Measure | {c.kind} |\n| Cost | {c.cash.text} |\n| Owner | {c.plain} |\n| Comment | {c.story} |\n| Sign-off | {c.state} |",
    "k-hubspot": lambda c: [section(f"*{c.customer}* · ticket {c.number} · pipeline stage *{c.state}*"), section(f"Ticket owner {c.who} requests {c.a_kind} of {c.cash.text}."), section(f"Note: {c.story}")],
    "k-gorgias": lambda c: box(author_name=f"{c.plain} via Gorgias", text=f"Internal note @managers: {c.kind} {c.cash.text} for {c.customer}? {c.story}", footer=f"ticket {c.number}"),
    "k-n8n": lambda c: f"→ approval node reached (run {c.number})\nuser={c.plain}\ncustomer={c.customer}\naction={c.kind}\nvalue={c.cash.text}\ncontext={c.story}",
    "k-telegraph": lambda c: f"{c.plain.upper()} ASKS STOP {c.kind.upper()} {c.cash.text} STOP {c.customer.upper()} STOP {c.story.upper()} STOP ANSWER BY {c.due}",
    "k-rich-pairs": lambda c: [rich(words(word("To be answered", bold=True)), bullets([*linked(c.who), word(" asks")], [word(f"{c.customer} gets")], [word(f"{c.kind}, {c.cash.text}", italic=True)], [word(f"since {c.story}")]))],
    "k-coda": lambda c: [section(f"*Row added to* :ledger: *Exceptions*"), context(f"Person {c.who}", f"Account {c.customer}", f"Ask {c.kind}", f"€/$/£ {c.cash.text}"), section(f"Why it matters\n{c.story}")],
    "k-letter": lambda c: f"Dear managers,\n\nI, {c.plain}, would like to grant {c.customer} {c.a_kind} of {c.cash.text}.\nGrounds: {c.story}.\n\nSent from the approval form",
    "k-two-columns": lambda c: [fields("*Asked by*", c.who, "*Asked for*", c.customer, "*Kind*", c.kind, "*Amount*", c.cash.text), section(f"*Story* {c.story}")],
    "k-no-agent": lambda c: [section(f"*Decision wanted:* {c.kind} of {c.cash.text} for {c.customer}"), context(c.story)],
}
TOLD = [
    dict(bottom="*Outcome:* {Approve|Reject}\n*Responder:* {by}\n*Response date:* {when}\n*Comments:* {why}"),
    dict(bottom="{boss} moved this card from *Asks* to *{Yes|No}*\n{boss} commented: {why}"),
    dict(ctx="{by} marked this approval as *{Approved|Rejected}*"),
    dict(state="{Approved|Rejected}", ctx="State changed by {by} at {when}. Work note: {why}"),
    dict(top="{✅ Go|⛔ No go} from {by}", ctx="{when}"),
    dict(bottom="{SUPERVISOR OK|SUPERVISOR VOID}   {pby}   {when}"),
    dict(bottom="{yes|no} ← answer\n{by} ← answered by\n{why} ← why"),
    dict(bottom="6. Manager's answer\n→ {Yes|No}\n7. Manager\n→ {by}\n8. Remark\n→ {why}"),
    dict(footer="{Approve|Reject} clicked by {pby}", color=True),
    dict(pairs="Step result={Accepted|Rejected};;Completed by={by};;Completed on={when};;Note={why}"),
    dict(title="{[granted]|[refused]}", ctx="{by} – {why}"),
    dict(bottom="Step 1 of 1 finished. {by} chose “{Approve|Decline}” and wrote “{why}”"),
    dict(bottom="opened {when} by {by}\n{approved|declined} {when}"),
    dict(button="{Approved|Declined} · {by} · {when}"),
    dict(top="~Decision wanted~ {Approved|Declined} ({by})", bottom="{why}"),
    dict(gone="{by} {approved|declined} request {n} of {who}: {what}, {c}. {why}"),
    dict(bottom="Approved amount: {less} (asked: {m})\nApprover: {by}\nNote: {why}", part=True),
    dict(ctx="{by} agreed to {less} only. {why}", part=True),
    dict(bottom="Countersigned: {by}\nVerdict: {positive|negative}\nPostscript: {why}"),
    dict(bottom="{by} → {yes|no}, {when}"),
]


def replied(c, post):
    """Below the card, by hand."""
    text = c.w.rng.choice(c.say(["yes, {}", "go ahead – {}", "Approved. {}", "fine: {}"], ["no, {}", "not this one – {}", "Denied. {}", "won't do: {}"])).format(c.why)
    c.expect(c.outcome(c.row.human(c.lead, text), "reply", c.why))


def bot_reply(c, post):
    text = c.fill(c.w.rng.choice(["{by} has {approved|declined} this request. Comment: {why}", "Outcome: {Approve|Reject} ({by})\nComments: {why}", "Task completed by {by} – {Approved|Rejected}\n> {why}"]))
    c.expect(c.outcome(post.reply(text), "reply", [c.why, f"Comment: {c.why}"]))


def told_anew(c, post):
    """A new message for the outcome, which names what it was about."""
    text = c.fill(c.w.rng.choice(["Request {n} ({c}, {what}) has been {approved|declined} by {lead}.", ":{white_check_mark|x}: {Approved|Declined} by {lead}: {what} for {c}"]))
    said = c.row.app(post.bot, text, root=True)
    c.expect((c.decision, c.lead, [""], [str(said.ts[0])], None))


def by_hand_anew(c, post):
    text = c.fill("{mention} {yes|no} on {c}, {why}")
    said = c.row.human(c.lead, text, root=True)
    c.expect((c.decision, c.lead, [c.why], [str(said.ts[0])], None))


def nudged(c, post):
    post.reply(c.w.rng.choice(["Still waiting for an answer", "Reminder: this approval is due today", "Escalated to the next level"]))
    c.expect(OPEN)


def untouched(c, post):
    c.expect(OPEN)


def stamped(c, post):
    c.row.react(post.message, (c.say("white_check_mark", "x"), [c.lead]))
    c.expect(c.outcome(post.message, "seen"))


ENDS = [*TOLD, replied, replied, bot_reply, bot_reply, told_anew, told_anew, by_hand_anew, nudged, untouched, untouched, stamped]


def deal(w, c):
    left = getattr(w, "fifteenth_ends", [])
    for _ in range(2):
        for number, end in enumerate(left):
            if callable(end) or c.money or not end.get("part"):
                w.fifteenth_ends = left
                return left.pop(number)
        left = left + w.rng.sample(ENDS, len(ENDS))
    raise ValueError(c.row.format)


def make_all(w):
    for fmt, lay in LAYS.items():
        for _ in range(4):
            case = Case(w, fmt)
            if fmt == "k-no-agent":
                case.asks = ""
            settle(case, Post(case, lay), deal(w, case))
