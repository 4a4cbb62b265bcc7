# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests of the ninth part that are settled in their thread, by the app, by people or by both."""
import ninth_ends as ends
from more_cards import bullets, rich, word
from ninth_ends import Post, color
from ninth_people import LEADS, OPEN, Case
from world import context, fields, header, section

TELLS = [
    lambda c: f"Outcome: {c.say('approved', 'declined')}\nDecided by: {c.by}\nComment: {c.why}", lambda c: f"Request {c.number} has been {c.say('honoured', 'refused')} by {c.by}. Note: {c.why}",
    lambda c: f":mega: {c.mention}, your request was {c.say('green-lit', 'turned down')} by {c.by}. {c.why}", lambda c: f"{c.by} answered *{c.say('Accept', 'Reject')}* and added: {c.why}",
    lambda c: f"{c.say('Signed off', 'Vetoed')} – {c.by} – {c.day()} – {c.why}", lambda c: f"*Approval result*\n• Result: {c.say('Granted', 'Not granted')}\n• Approver: {c.by}\n• Remark: {c.why}",
    lambda c: f"`{c.number}` state=waiting → state={c.say('released', 'rejected')}\nuser={c.w.people[c.lead]['email']}\nnote={c.why}", lambda c: f"{{\"request\": {c.number}, \"status\": \"{c.say('APPROVED', 'DENIED')}\", \"approver\": \"{c.w.people[c.lead]['email']}\", \"note\": \"{c.why}\"}}",
    lambda c: f"Hello {c.w.first(c.agent)}, {c.boss} has looked at your request and {c.say('accepted', 'declined')} it.\nReason: {c.why}", lambda c: f"{c.say('Authorised', 'Refused')} via mobile app by {c.by} ({c.why})",
    lambda c: f":{c.say('heavy_check_mark', 'no_entry')}: *{c.say('Accepted', 'Declined')}* by {c.by}\n> {c.why}", lambda c: f"Decision for case {c.number}: {c.say('upheld', 'not upheld')}. Decision maker: {c.by}. Rationale: {c.why}",
]


def app_told(c, content):
    post = Post(c, content)
    said = post.reply(c.w.pick(TELLS)(c))
    c.expect(c.outcome(said, "reply", c.why))


def app_card(c, content):
    post, pairs = Post(c, content), c.w.pick(ends.PAIRS)(c)
    if c.w.chance(0.5):
        said = post.reply("", attachments=[{"color": color(c), "fallback": "Decision", "fields": [{"title": key, "value": value, "short": True} for key, value in pairs]}])
    else:
        said = post.reply("Decision", blocks=[fields(*[f"*{key}:*\n{value}" for key, value in pairs])])
    c.expect(c.outcome(said, "reply", c.why))


TALKS = [("has anybody looked at the call log?", "yes, all in the file"), ("which branch is that?", "the one by the station"), ("is it the same person as in May?", "no, somebody else"), ("what did the supplier say?", "still waiting for them"),
         ("how long is their contract?", "until December"), ("did they send pictures?", "three of them"), ("who promised them that?", "I did, on Tuesday"), ("have they been told anything yet?", "no, not so far"), ("Is this the full price?", "Yes, with delivery")]


def talked(c, times):
    for _ in range(times):
        asked, replied = c.w.pick(TALKS)
        c.row.human(c.lead, asked)
        c.row.human(c.agent, replied)


def questions(c, content):
    Post(c, content)
    talked(c, c.w.rng.choice([1, 1, 2]))
    c.expect(c.answered())


def questions_app(c, content):
    post = Post(c, content)
    talked(c, 1)
    said = post.reply(c.w.pick(TELLS)(c))
    c.expect(c.outcome(said, "reply", c.why))


def both(c, content):
    """A lead writes, then the app shows it on the card."""
    post = Post(c, content)
    said = c.row.human(c.lead, c.verdict())
    post.edit(pairs=[("Status", c.say("Approved", "Declined"))], color=color(c))
    c.expect((c.decision, c.lead, c.why, [str(said.ts[0]), *c.row.when(post.message, "edit")], None))


def click_then_why(c, content):
    post = Post(c, content)
    post.edit(lines=[f"{c.say('Approved', 'Declined')} by {c.by}"], color=color(c))
    when = c.row.when(post.message, "edit")
    c.row.human(c.lead, c.why)
    c.expect((c.decision, c.lead, [c.why, ""], when, None))


def escalated(c, content):
    post, first = Post(c, content), c.other
    if c.w.chance(0.5):
        post.reply(f"{c.named(first)} escalated this request to {c.boss}")
        said = post.reply(c.w.pick(TELLS)(c))
        return c.expect(c.outcome(said, "reply", c.why))
    c.row.human(first, c.w.rng.choice(["above my limit, <@{}> please have a look", "passing this to <@{}>", "<@{}> this one needs you"]).format(c.lead))
    return c.expect(c.answered())


def handed_on(c, content):
    """Escalated, and nobody has said anything since."""
    post = Post(c, content)
    post.reply(f":arrow_up: Escalated to {c.boss} by {c.named(c.other)}")
    c.expect(OPEN)


def less_told(c, content):
    if not c.money:
        return app_told(c, content)
    c.turn(True)
    post, less = Post(c, content), c.cash.less()
    said = post.reply(c.w.rng.choice([f"Decision: approved with a lower amount\nApproved amount: {less.text}\nDecided by: {c.by}\nComment: {c.why}", f"{c.by} approved {less.text} of {c.cash.text}. Comment: {c.why}",
                                      f"Approved by {c.by}\nAmount: {c.cash.text} → {less.text}\nNote: {c.why}"]))
    return c.expect(c.outcome(said, "reply", c.why, granted=less.label))


def less_said(c, content):
    if not c.money:
        return questions(c, content)
    c.turn(True)
    less = c.cash.less()
    Post(c, content)
    text = c.w.rng.choice(["Approved, but only {l}: {y}", "OK for {l}, {y}", "approved for {l}. {y}"]).format(l=less.text, y=c.why)
    said = c.row.human(c.lead, text)
    return c.expect(c.outcome(said, "reply", list(dict.fromkeys([c.why, text, text.split(", ", 1)[-1], text.removeprefix("OK for "), text.removeprefix("approved for "), text.removeprefix("Approved, but ")])), granted=less.label))


def steps_told(c, content):
    post, first = Post(c, content), c.other
    post.reply(f"Step 1 of 2: approved by {c.named(first)}. Waiting for the second approver.")
    if c.w.chance(0.3):
        return c.expect(OPEN)
    said = post.reply(f"Step 2 of 2: {c.say('approved', 'rejected')} by {c.by}. {c.w.rng.choice(['Comment', 'Remark'])}: {c.why}")
    return c.expect(c.outcome(said, "reply", c.why, approver=[first, c.lead] if c.yes else [c.lead]))


def turned_told(c, content):
    post, first = Post(c, content), c.other
    post.reply(f"{c.say('Declined', 'Approved')} by {c.named(first)}")
    said = post.reply(c.w.rng.choice([f"Decision overturned by {c.by}: now *{c.say('approved', 'declined')}*. Reason: {c.why}", f"{c.by} reversed the decision to {c.say('approved', 'declined')}. Comment: {c.why}"]))
    c.expect(c.outcome(said, "reply", c.why))


def turned_said(c, content):
    Post(c, content)
    c.row.human(c.lead, c.say("Declined", "Approved"))
    c.row.human(c.agent, c.w.rng.choice(["please look at the second page of the file", "one more thing, see the note from Monday", "hm, the depot has written since"]))
    said = c.row.human(c.lead, c.w.rng.choice(c.say(["OK, changing that to approved: {}", "Then yes, approved. {}"], ["Then I take it back: declined, {}", "In that case no, declined. {}"])).format(c.why))
    c.expect(c.outcome(said, "reply", c.why))


def took_back(c, content):
    post, note = Post(c, content), ""
    if c.w.chance(0.5):
        note = c.w.rng.choice(["they found it in the garage", "customer has cancelled altogether"])
        said = post.reply(c.w.rng.choice([f"{c.mention} withdrew this request: {note}", f"Request {c.number} cancelled by {c.me}. Reason: {note}"]))
    else:
        said = c.row.human(c.agent, c.w.rng.choice(["please ignore, no longer needed", "withdrawing this one, sorry", "never mind, sorted out with the shop"]))
    words = said.slack["text"]
    c.expect(("withdrawn", (), ends.within(words, note or words, "no longer needed", "sorted out with the shop"), ["", str(said.ts[0])], None))


def timed_out(c, content):
    post = Post(c, content)
    post.reply(f"Reminder: {c.boss}, this request waits for you", gap=9000)
    said = post.reply(c.w.rng.choice(["This request expired without an answer and was closed.", "Expired after 72 hours, no decision was made."]), gap=200000)
    c.expect(("expired", (), ends.within(said.slack["text"], "without an answer", "no decision was made"), ["", str(said.ts[0])], None))


def reminded(c, content):
    post = Post(c, content)
    post.reply(c.w.rng.choice([f"Still waiting for approval. <@{c.lead}>, please accept or reject.", "This request has been open for 4 hours", f"Reassigned from {c.named(c.other)} to {c.boss}"]), gap=14000)
    c.expect(OPEN if c.w.chance(0.5) else c.answered())


def wrong_click(c, content):
    post = Post(c, content)
    post.reply(c.w.rng.choice([f"{c.mention}, you cannot approve your own request", "Only managers may press these buttons"]))
    c.expect(OPEN if c.w.chance(0.4) else c.answered())


def bystander(c, content):
    c.row.settings = {"approvers": LEADS}
    Post(c, content)
    c.row.human(ends.colleague(c), c.w.rng.choice(["yes, approve it", "approved if you ask me", "+1 from me", "no, they did that to me too"]))
    c.expect(OPEN if c.w.chance(0.3) else c.answered())


def done_after(c, content):
    post = Post(c, content)
    said = post.reply(c.w.pick(TELLS)(c))
    c.row.human(c.agent, c.say(c.w.rng.choice(["thanks, sent", "booked, thank you"]), c.w.rng.choice(["ok, I'll tell them", "understood"])))
    c.expect(c.outcome(said, "reply", c.why))


def ticked(c, content):
    """A lead writes and ticks as well."""
    post = Post(c, content)
    said = c.row.human(c.lead, c.verdict())
    c.row.react(post.message, (c.say("white_check_mark", "x"), [c.lead]))
    c.expect(c.outcome(said, "reply", c.why))


ENDS = [app_told, app_told, app_told, app_card, app_card, ends.human, ends.human, questions, questions, questions_app, both, click_then_why, escalated, escalated, handed_on, less_told, less_said, steps_told, turned_told, turned_said,
        took_back, took_back, timed_out, reminded, wrong_click, bystander, done_after, ticked, ends.reacted, ends.relayed, ends.still_open]


LAYS = {
    "th-opened": lambda c: {"blocks": [section(f"*Case {c.number}* opened by {c.mention}"), fields(f"*Member*\n{c.customer}", f"*Remedy*\n{c.kind}", f"*Value*\n{c.cash.text}", f"*Background*\n{c.story}")]},
    "th-let": lambda c: {"text": f"{c.me} asks you to let {c.customer} have {c.a_kind} of {c.cash.text}: {c.story}."},
    "th-sum": lambda c: {"text": f"*Sign-off wanted*\nFiled by: {c.mail}\nShopper: {c.customer}\nAsk: {c.kind}\nSum: {c.cash.text}\nRationale: {c.story}"},
    "th-author": lambda c: {"attachments": [{"color": "#439fe0", "author_name": c.me, "title": f"{c.kind} · {c.cash.text} · {c.customer}", "text": c.story, "footer": "Tillroll", "fallback": f"{c.kind} for {c.customer}"}]},
    "th-reply-yn": lambda c: {"text": f"APR {c.number} | {c.kind.upper()} {c.cash.text} | CUSTOMER {c.customer} | BY {c.me} | {c.story} | answer in thread"},
    "th-steps": lambda c: {"blocks": [header("New entry in the goodwill book"), rich(bullets([word("Colleague: ", bold=True), {"type": "user", "user_id": c.agent}], [word("Customer: ", bold=True), word(c.customer)], [word("Gesture: ", bold=True), word(c.kind)], [word("Cost: ", bold=True), word(c.cash.text)], [word("Story: ", bold=True), word(c.story)]))]},
    "th-below": lambda c: {"text": f"Requestor\n{c.me}\nAccount\n{c.customer}\nWanted\n{c.kind}\nTotal\n{c.cash.text}\nDetails\n{c.story}"},
    "th-owner": lambda c: {"blocks": [section(f"*<https://desk.fernhill.test/t/{c.number}|{c.customer}: {c.kind.lower()}>*\n{c.story}"), context(f"Owner {c.me}", f"Value {c.cash.text}", c.day())]},
    "th-trello": lambda c: {"text": f"{c.me} moved the card *{c.kind} {c.cash.text} – {c.customer}* to the list _Needs a manager_\n> {c.story}"},
    "th-erp": lambda c: {"attachments": [{"pretext": "Workflow item in your worklist", "color": "#f2c744", "fields": [{"title": "Created by", "value": c.me, "short": True}, {"title": "Sold-to", "value": c.customer, "short": True}, {"title": "Request type", "value": c.kind, "short": True},
                                          {"title": "Net value", "value": c.cash.text, "short": True}, {"title": "Text", "value": c.story, "short": False}]}]},
    "th-json": lambda c: {"text": "```" + "\n".join(["{", f'  "event": "approval.requested",', f'  "requested_by": "{c.mail}",', f'  "customer": "{c.customer}",', f'  "kind": "{c.kind.lower()}",', f'  "amount": "{c.cash.text}",', f'  "reason": "{c.story}"', "}"]) + "```"},
    "th-mail": lambda c: {"text": f"*From:* {c.me} &lt;{c.mail}&gt;\n*To:* approvals@fernhill.test\n*Subject:* {c.kind} for {c.customer}\n\nHello,\nI would like your approval for {c.a_kind} of {c.cash.text}. {c.story.capitalize()}.\nKind regards\n{c.w.first(c.agent)}"},
    "th-form": lambda c: {"text": f"New answer in *Ask a manager*\n*Who are you?*\n{c.mention}\n*Whom is it for?*\n{c.customer}\n*What shall they get?*\n{c.kind}\n*How much is it worth?*\n{c.cash.text}\n*What went wrong?*\n{c.story}"},
    "th-low-code": lambda c: {"blocks": [section(":robot_face: *Scenario “Manager OK” needs input*"), context(f"Run {c.number} · started by {c.mention}"), section(f"*{c.customer}* → {c.kind} → *{c.cash.text}*\n_{c.story}_")]},
    "th-speaks": lambda c: {"blocks": [section(f"Hi <@{c.lead}>, {c.mention} would like to give *{c.customer}* {c.a_kind} worth *{c.cash.text}*. Is that all right?"), section(f">{c.story}")]},
    "th-dots": lambda c: {"text": f"REQUESTED BY ..... {c.me}\nMEMBER ........... {c.customer}\nREQUEST .......... {c.kind}\nAMOUNT ........... {c.cash.text}\nREMARKS .......... {c.story}"},
    "th-field-for": lambda c: {"blocks": [section(f"*{c.kind}* waiting for you"), fields(f"Filed for: {c.me}", "Filed via: web form", f"Account: {c.customer}", f"Credit amt: {c.cash.text}", f"Justification: {c.story}")]},
    "th-tracker": lambda c: {"attachments": [{"color": "#e8912d", "title": f"CARE-{c.number} {c.kind} for {c.customer}", "title_link": f"https://track.fernhill.test/CARE-{c.number}", "text": f"Reporter: {c.me}\nValue: {c.cash.text}\nDescription: {c.story}", "footer": "Waiting for approval"}]},
    "th-quote": lambda c: {"text": f"{c.mention} is asking for a decision\n> *Guest:* {c.customer}\n> *Gesture:* {c.kind}\n> *Payout:* {c.cash.text}\n> *Background:* {c.story}"},
    "th-slash": lambda c: {"blocks": [section(f"{c.mention} ran `/goodwill`"), section(f"{c.kind} {c.cash.text} for {c.customer} because {c.story}"), context("Answer with the buttons or in the thread")]},
}


def make_all(w):
    for fmt, lay in LAYS.items():
        for number in range(5):
            case = Case(w, fmt)
            w.pick(ENDS)(case, lay(case))
