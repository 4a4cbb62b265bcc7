# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards of the twelfth part that stay as they are, while people and the app talk and decide below them.

A script is a row of turns. A turn is a speaker (A asks, B decides, C is a colleague who may not, O another lead, X the app), what the
turn does, whose act it is when not the speaker's own, and its words:

`:` talks · `+` approves · `-` denies · `&` approves first of two · `~` withdraws · `!` lets it expire · `0` opens it again · `*` reacts

`[words]` are the reason and `[[words]]` may be taken for it; `{y}` is a reason that is dealt, `{less}` about half of the amount. A
script that begins with `$` needs an amount of money, one with `=` a list of approvers.
"""
import re

from eighth_people import Endings, lines_of, reasons
from more_cards import bullets, rich, table, word
from ninth_cards import code, quote, words
from tenth_cards import attach, titled
from twelfth_people import AGENTS, LEADS, Case, Post, linked
from world import DIVIDER, context, fields, header, section

TURN = re.compile(r"([ABCOX])([:+\-&~!0*])([BOA]*)\s+(.*)", re.S)
SCRIPTS = r"""
B+ fine, approved: [the depot rang me about it this morning]
B+ ok from my side
B+ you have my blessing, [they waited long enough]
B+ Approved – [I was on that call]
B+ do it [[and apologise properly]]
B+ [[If they send the part back]], yes
B+ yes from me. [Same thing happened to my neighbour.]
B+ no objection
B+ 100% yes, [that page has been wrong since May]
B+ Sure. [Put it on the supplier's account.]
B+ Happy with that, [it's our mess]
B+ That's approved then, [thanks for the photos]
B+ no problem, approved
B+ not ideal but approved, [we have nothing in writing]
B+ [[can't say no to that]], approved
B- nope, [they signed for it]
B- No way. [We are not their insurer.]
B- That's a hard pass: [two of these in one quarter]
B- I'd rather not, so no. [Offer the next size down.]
B- denied, [ask again with a receipt]
B- Sorry {A}, can't do this one. [It's clearly wear.]
B- Not approved. [The terms changed in April and they agreed.]
B- Turning this down, [it was never our delivery]
B- no. [read the file again please, page two]
B- Let's not. [Nobody else got that.]
B- won't sign, [the maths is off]
B- [[I don't see a case here]], declined
B- ok no
B- would love to say yes but no, [budget is gone until July]
$ B+ {less} and not a penny more
$ B+ approved for {less}, [the rest was used]
$ B+ ok but make it {less}
$ B+ halve it: {less} approved
$ B: could they live with {less}? // A: I think so // B+ then {less} it is, approved
$ B: I'd do {less} // A: they insist on all of it // B- then no, [that was the offer]
$ B: I'd do {less} // A: they insist on all of it // B+ all right, the full amount then
$ A: they'd also take {less} // B+ great, {less} approved
$ X+B {by} approved {less} (asked: {m}). Comment: [{y}]
B: whose van was it? // A: the one of the agency // B+ then yes, [agency pays]
B: Did you see the tracking? // A: yes: left at a neighbour's // B- in that case no, [neighbour has it]
B: how old is it? // A: five weeks // B: and the receipt? // A: attached // B+ good, go ahead
B: is this the one from the newspaper? // A: the very same // B+ ok!! approved, [please call them today]
B: what do we normally do here? // C: we normally say no // B- [[let's stay with that]]: no
B: hmm // B: let me ask legal // B- [legal says we must not], so denied
B: need to think // B: back in ten // B+ thought about it: yes
B: Please add the order no. // A: done // X: Attachment added by {me} // B+ Thanks. Approved.
B: who promised that? // A: I did, sorry // B+ [[a promise is a promise]]. approved
B: is that gross or net? // A: gross
B: I have three questions, call me
B: on the phone, later
B: not now, stand-up // B: ok read it. // B- no, [too thin]
B: leaning no // A: they have been here since 2011 // B: … // B+ fine. yes
B: leaning yes, but {o} should look as well // O+ [[looks right to me]], approved
B: not my area, {o}? // O- mine, and it's a no: [stock was fine]
B: {o} can you take this // O: taking it // O+ approved, [checked with the shop]
B: {o} decides this one
O: {b}, yours or mine? // B+ mine. approve
C: I had the same client last week // B: and? // C: got a voucher // B- then no, [once is enough]
C: good luck // B+ [[no luck needed]], approved
=C: approved :) // B: not you :) // B- and not me either, [wrong branch]
=C: yes, go // A: you can't decide that, can you? // C: no, sorry
=C: I'd approve
=C: denied imho // B+ [[I see it differently]]: approved
=C: ok from me // X: {C} is not an approver, this does not count
=C: +1 // C: please don't make them wait // B+ yes yes, approved
A: approved // B: nice try // B- but no, [not under your own name]
A: approving this myself as nobody answers
A: I'd say yes // X: {me}, you cannot decide on your own request
A: ok, approved by me, urgent // B+ fine, approved, [[but call next time]]
A: anyone? // A: client is waiting // B+ sorry! yes
A: pls pls // B- no, [[and please means no begging]]
A: gentle nudge // X: Reminder: waiting for {boss} // B+ Done: approved
A: more detail: they have two sites // B+ [[that helps]]. approved
B+ Approved // A: paid, ref 88-1 // B: thanks
B- Declined // A: will tell them // C: phew
B- no // A: see the mail from the vendor // B+ ah. [vendor admits it], so yes
B+ yes // B- stop, take that back: no, [finance just called]
B- Denied. // O: I know that client, we should // B+ ok {o}, [[overruled myself]]: approved
B+ ok // O- I have to overrule, no. [We paid that in May.]
B- declined // X0 {me} re-opened the request // B+ second look: approved, [new photos are clear]
B- declined // X0 {me} re-opened the request
X+B {by} approved this in the app: [{y}]
X-B {by} declined this in the app: [{y}]
X+B ✅ {boss} agreed. Note to {A}: [{y}]
X-B ⛔ {boss} did not agree. Note to {A}: [{y}]
X+B Reply by e-mail from {boss}: yes, [{y}]
X-B Reply by e-mail from {boss}: no, [{y}]
X: Assigned to {boss} // X+B Resolved by {by} as approved. Resolution note: [{y}]
X: Viewed by {boss} // X: Viewed by {O} // X-B {by} pressed Reject and wrote: [{y}]
X+ Auto-approved after the check: [[score below 10]]
X- Auto-declined: [[limit of the year is used up]]
X! Nobody answered in 24 hours, the request has expired
X: Escalated: {boss} did not answer, now with {O} // X! Expired without a decision
X: Escalated from {O} to {boss} // B+ ok, approved [[here as well]]
X~ {me} cancelled the request
X~ Withdrawn by {mention}: [client keeps it]
A~ forget it, solved with a spare part
A~ I withdraw this, wrong client
A~ never mind, they have rung off
B: ok if they return it? // A~ they won't, so I withdraw
B&  first signature from me, approved // X: 1 of 2 signatures // O+BO second one: approved, [numbers are right]
B& ok (1/2) // X: 1 of 2, waiting for one more lead
B& approved, needs a second // O- I won't second that: [not our fault]
X: Two leads must agree // B& agree // O+BO agree too
X&B {by} signed (1 of 2) // X+BO {O} signed (2 of 2). Approved.
C+B {boss} says ok, they're driving
C-B {boss} just told me no, [{y}]
C+B talked to {boss} on the way in: approved
C+O on behalf of {O}: approved, [{y}]
O: {boss} and I spoke. // B+ yes. approved [[as discussed]]
*+B white_check_mark
*-B x
*+B thumbsup
B: [they are right] // *+B white_check_mark
B+ approved [[as a one-off]]
B+ go, [but as credit next time]
B+ aye, [[subject to the usual form]]
B+ Approved. Reason: [{y}]
B- Rejected. Reason: [{y}]
B+ approve: [{y}]
B- deny: [{y}]
B+ yes - [{y}]
B- no - [{y}]
B- cannot support this, [{y}]
B+ I can live with that. [{y}]
B- Not this time, [{y}]
B+ OK [{y}]
"""
LAYS = {
    "u-leeway": lambda c: {"blocks": [section(f"*Leeway wanted* ({c.number})"), fields(f"*Rep*\n{c.who}", f"*Member*\n{c.customer}", f"*Leeway*\n{c.kind}", f"*Cost*\n{c.cash.text}"), section(f"> {c.story}"), context("Decide in the thread")]},
    "u-chit": lambda c: {"text": f"Chit {c.number}\nRep {c.plain}\nGuest {c.customer}\nGesture {c.kind}\nSum {c.cash.text}\nStory {c.story}"},
    "u-could": lambda c: {"text": f"{c.who} would like to know whether {c.customer} could have {c.a_kind} of {c.cash.text}, as {c.story}"},
    "u-sheet": lambda c: {"blocks": [table(("Who", "For", "What", "Sum", "Why", "Decision"), (c.plain, c.customer, c.kind, c.cash.text, c.story, ""))]},
    "u-hook": lambda c: {"text": f"POST /concessions\nsubmitter: {c.plain}\nparty: {c.customer}\nremedy: {c.kind}\nvalue: {c.cash.text}\nmemo: {c.story}"},
    "u-list": lambda c: {"blocks": [rich(words(word("To be agreed in this thread", bold=True)), bullets([word(c.customer)], [word(f"{c.kind} of {c.cash.text}")], [word("wanted by "), *linked(c.who)], [word(c.story)]))]},
    "u-attach": lambda c: {"attachments": titled(("Wanted by", c.who), ("Wanted for", c.customer), ("Wanted", c.kind), ("Price", c.cash.text), ("Occasion", c.story), footer="Answer below")},
    "u-ticket": lambda c: {"attachments": attach(author_name=c.plain, title=f"#{c.number} {c.customer}: {c.kind.lower()}?", text=f"{c.story}\n*Cost:* {c.cash.text}")},
    "u-inbox": lambda c: {"text": f":speech_balloon: {c.plain} mentioned *managers* in a chat with *{c.customer}*\n“Can we do {c.a_kind} of {c.cash.text}? {c.story}”"},
    "u-banner": lambda c: {"blocks": [header("Manager wanted"), section(f"{c.who} · {c.customer} · {c.kind} · {c.cash.text}"), section(c.story), DIVIDER, context(f"no. {c.number}")]},
    "u-steps": lambda c: {"text": f"*Approval step* of {c.plain}'s flow\n1. customer = {c.customer}\n2. remedy = {c.kind}\n3. sum = {c.cash.text}\n4. note = {c.story}"},
    "u-mono": lambda c: {"blocks": [section("*unsigned*"), code(f"rep={c.plain}", f"client={c.customer}", f"remedy={c.kind}", f"sum={c.cash.text}", f"memo={c.story}")]},
    "u-letter": lambda c: {"text": f"Dear leads,\n{c.customer} should get {c.a_kind} of {c.cash.text}. {c.story.capitalize()}.\nSubmitted by {c.plain}"},
    "u-colons": lambda c: {"text": f"RAISED BY:: {c.who}\nCLIENT:: {c.customer}\nASK:: {c.kind}\nSUM:: {c.cash.text}\nCONTEXT:: {c.story}"},
    "u-quote": lambda c: {"blocks": [rich(words(*linked(c.who), word(f" on {c.customer}, {c.kind.lower()}, {c.cash.text}:")), quote(c.story))]},
    "u-emoji": lambda c: {"text": f":inbox_tray: {c.kind} · :dollar: {c.cash.text} · :office: {c.customer} · :raising_hand: {c.who}\n:thought_balloon: {c.story}"},
    "u-twin": lambda c: {"blocks": [fields(f"*Agent* {c.who}", f"*Customer* {c.customer}"), fields(f"*Type* {c.kind}", f"*Amount* {c.cash.text}"), context(f"*Remarks* {c.story}")]},
    "u-memo": lambda c: {"blocks": [section(f"*To:* care leads\n*From:* {c.who}\n*About:* {c.customer}\n*Wish:* {c.kind}\n*Sum:* {c.cash.text}\n\n{c.story}")]},
    "u-crm": lambda c: {"attachments": attach(pretext="Approval process started", title=c.customer, text=f"Submitter: {c.plain}\nObject: {c.kind}\nValue: {c.cash.text}\nComments: {c.story}", footer="Step 1: Manager")},
    "u-slash": lambda c: {"blocks": [section(f"{c.mention} used */leeway*"), section(f"`{c.kind}` `{c.cash.text}` `{c.customer}` `{c.story}`")]},
    "u-ops": lambda c: {"text": f"[ops-desk] {c.plain} needs a lead: {c.kind} {c.cash.text} | {c.customer} | {c.story}"},
    "u-board": lambda c: {"blocks": [section(f":clipboard: *{c.customer}* – {c.kind}"), context(f"Filed by {c.who}", f"Amt {c.cash.text}"), section(f"_{c.story}_")]},
    "u-poll": lambda c: {"blocks": [section(f"*{c.kind} of {c.cash.text} for {c.customer}: yes or no?*\nAsked by {c.who}"), context(c.story)]},
    "u-form": lambda c: {"text": f"*Form “Off the rails”* was sent\n*Sent by*\n{c.who}\n*Customer*\n{c.customer}\n*Wish*\n{c.kind}\n*Worth*\n{c.cash.text}\n*Explain*\n{c.story}"},
    "u-erp": lambda c: {"attachments": titled(("Clerk", c.plain), ("Debtor", c.customer), ("Document", c.kind), ("Net", c.cash.text), pretext=f"Document {c.number} is blocked, please release", text=c.story)},
    "u-tail": lambda c: {"text": f"{c.kind} for {c.customer}\n{c.cash.text}\n{c.story}\n– {c.who}"},
    "u-json": lambda c: {"text": "```" + "\n".join(["{", f'  "from": "{c.plain}",', f'  "customer": "{c.customer}",', f'  "ask": "{c.kind.lower()}",', f'  "sum": "{c.cash.text}",', f'  "because": "{c.story}"', "}"]) + "```"},
    "u-voice": lambda c: {"blocks": [section(f":telephone_receiver: Call note by {c.who}: *{c.customer}* asks for *{c.kind.lower()}*, {c.cash.text}. {c.story.capitalize()}."), context("A lead must agree")]},
}


class Thread(Case):
    """A card and the script below it."""

    def fits(self, script):
        return self.money or not script.startswith("$")

    def play(self, lay, script):
        if script.startswith("="):
            self.row.settings = {"approvers": LEADS}
        post, second = Post(self, lay(self)), self.other
        colleague = self.w.rng.choice([agent for agent in AGENTS if self.w.first(agent) != self.w.first(self.agent)])
        people = {"A": self.agent, "B": self.lead, "C": colleague, "O": second}
        self.found = ("pending", [], [""], [""], None)
        for turn in script.lstrip("$= ").split(" // "):
            if turn.startswith("*"):
                self.found = ("approved" if turn[1] == "+" else "denied", [self.lead], self.found[2], None, None)
                self.row.react(post.message, (turn[4:], [self.lead]))
                self.found = (*self.found[:3], self.row.when(post.message, "seen"), None)
                continue
            speaker, does, whose, text = TURN.fullmatch(turn).groups()
            less = self.less.text if "{less}" in text else ""
            text = self.fill(text, y=self.w.pick(self.YES_WHY if does != "-" else self.NO_WHY), b=f"<@{self.lead}>", o=f"<@{second}>", A=self.w.first(self.agent), C=self.w.name(colleague), O=self.w.name(second), less=less)
            said = re.sub(r"\[{1,2}([^\]]*)\]{1,2}", r"\1", text)
            message = post.reply(said) if speaker == "X" else self.row.human(people[speaker], said)
            self.take(does, [people[one] for one in whose or speaker if one in people], reasons(text) if does in "+-~" or "[" in text else [""], message, less)
        decision, by, why, decided, granted = self.found
        self.expect((decision, sorted(by), why, decided, granted))

    def take(self, does, by, why, message, less):
        """What the record says after this turn."""
        at = [str(message.ts[0])]
        if does in "+-":
            self.found = ("approved" if does == "+" else "denied", by, why, at, self.less.label if less else None)
        elif does in "~!":
            self.found = ("withdrawn" if does == "~" else "expired", [], list(dict.fromkeys(["", message.slack["text"], *why])), ["", *at], None)
        elif does == "0":
            self.found = ("pending", [], [""], [""], None)
        elif why != [""]:
            self.found = (*self.found[:2], [*why, ""], *self.found[3:])


def make_all(w):
    deal = Endings(w, lines_of(SCRIPTS))
    for fmt, lay in LAYS.items():
        for _ in range(5):
            case = Thread(w, fmt)
            case.play(lay, deal(case))
