# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards of the thirteenth part that stay as they are, while people and the app talk and decide below them; scripts as in twelfth_threads.

A script that begins with `$` needs an amount of money, one with `=` a list of approvers. `[words]` are the reason and `[[words]]` may be
taken for it; `{y}` is a reason that is dealt, `{less}` about half of the amount.
"""
import re

import twelfth_threads
from eighth_people import Endings, lines_of, reasons
from more_cards import bullets, rich, table, word
from ninth_cards import code, pre, words
from tenth_cards import attach, titled
from thirteenth_people import AGENTS, LEADS, Case, Post
from twelfth_people import linked
from twelfth_threads import TURN
from world import DIVIDER, context, fields, header, section

SCRIPTS = r"""
B+ aprpoved
B+ k
B+ yep go 4 it
B+ aye
B+ Yes, by all means.
B+ ya fine
B+ absolutely, [that was on us]
B+ okey dokey, approved
B+ granted :)
B+ Approved with pleasure. [She has been very kind about it.]
B+ Please proceed. [The evidence is conclusive.]
B+ I hereby approve this. [The circumstances justify it.]
B+ you can do that, [I checked the order]
B+ sure thing {A}. [They were lovely about it.]
B+ No problem at all – [the carrier will pay]
B+ [this happened to three others today], so yes
B+ well ok then. approved
B+ that's fine
B+ :+1::skin-tone-4: approved
B+ APPROVED!!! [[and send flowers]]
B+ fiiine. approved, [but last time]
B+ Looks good to me, go.
B+ consider it approved
B+ you have my ok. [We messed up the label.]
B+ approve, [[book it on the marketing cost centre]]
B- nah
B- Nope nope nope
B- Denied!
B- declinded, [warranty is over]
B- I'm afraid not. [The contract is quite clear here.]
B- we can't, [regulator forbids it]
B- Regretfully I must decline. [The goods were used.]
B- no can do, [it's a marketplace order]
B- absolutely not, [they tried that in another shop too]
B- hmm, no. [The photo is from the internet.]
B- I'm going to say no to this. [There's nothing wrong with the unit.]
B- Rejected - [see clause 9]
B- not a chance, [that's a staff discount already]
B- thats a no from me {A}, [[sorry]]
B- Please tell them no. [We delivered what was ordered.]
B- won't approve that. [Ask the insurer.]
B- refuse, [duplicate of Monday's ticket]
B- [they've had two already], can't approve another
B- Can't sign off on this. [Too much money for too little trouble.]
B- dont approve
$ B+ ok for {less}
$ B+ I can do {less}, not more. [Budget is tight.]
$ B+ approved, but only {less}
$ B+ let's meet in the middle: {less}, approved
$ B+ {less} approved. [The other half is their own fault.]
$ B+ Yes to {less}; the remainder I decline.
$ B: {m} is too much. Would {less} do? // A: I'll ask // A: yes, they take it // B+ great, then {less} approved
$ B: how about {less}? // A: works for them // B+ {less} it is then
$ B+ approved // B+ wait, make that {less} please, approved for {less} only
$ X+B {by} signed for {less} instead of {m}. Note: [{y}]
$ X+B {by} has just granted {less} (of {m}): [{y}]
B: which warehouse? // A: Leeds // B+ ok yes, [Leeds had a bad week]
B: did they pay already? // A: yes in full // B+ then go ahead
B: any photos? // A: none // B- no then, [no photos]
B: is that per month or once? // A: once // B+ approved
B: since when are they with us? // A: April // B- [too new, no history]: declined
B: can't open the ticket // A: rights fixed // B+ read it, approved, [poor woman]
B: Why not a replacement? // A: sold out // B+ Understood. Approved.
B: let me sleep on it
B: on my list for this afternoon
B: need the invoice number first
B: what does the contract say?
B: with me, will come back to you // A: thank you!
B: not sure about this one tbh // O: me neither
B: I'd be inclined to say yes, but get me the receipt first
B: {o} your region // O- no, [we said no to the same club in May]
B: ask {o} please, I know them privately // O+ approved
B: over to {o} // O: ok, reading
B: I'd leave that to {o} // O: busy till noon
O: I'd say no // B: fair point // B- agreed, denied, [{y}]
O: {b} will you take it? // B+ yes. approved, [seen worse]
C: fwiw they were nice on the phone // B+ good to know. approved
C: same here last month, was refused // B- [consistent then]: refused
C: I'd do it // A: waiting for a lead // B+ done, approved
C: lol // B- no, [[and this is not funny]]
=C: approved // A: you aren't a lead // C: right, sorry
=C: go ahead // B- stop. Not approved, [{y}]
=C: looks fine, yes // X: Vote of {C} ignored: not a manager
=C: no way // B+ I say yes. approved, [{y}]
=C: approved from my side // B+ and from mine: approved
A: can I? // B+ you can
A: I'd rather not do this tbh // B- then don't. Denied
A: Approved then? // B: not yet
A: is that a yes? // B+ it is
A: is that a no? // B- yes, it's a no
A: going ahead if nobody objects // B- I object. [They owe us money.]
A: update: they sent the photo // B+ thx, approved, [crack is visible]
A: they are on hold // B+ ok ok yes
A: hello? // X: Reminder no. 1 sent to {boss}
A: it's urgent // B: in a meeting // B+ now: approved
A: ✅ // X: {me} cannot answer their own request
B+ yes // A: done, thanks
B+ Approved // A: credited just now // C: that was fast
B- denied // A: they won't like it // B: I know
B- no // A: but legal said we have to // B+ if [[legal says so]]: approved
B- no // A: please look at page 3 // B- still no
B+ ok // O: are we sure? // B: quite
B+ approved // B- correction: denied, [I read the wrong ticket]
B- Declined // B+ sorry, [[misread]]. Approved!
B- rejected // O+ I'll overrule this as head of care: approved. [{y}]
B+ approved // X0 {me} opened the request again // B- second time round: no, [{y}]
B- refused // X0 Request was opened again by {me}
X+B {boss} has just answered yes: “[{y}]”
X-B {boss} has just answered no: “[{y}]”
X+B ✔ Accepted by {by}. Their comment: [{y}]
X-B ✘ Not accepted by {by}. Their comment: [{y}]
X+B {by} gave permission from the mobile app
X-B {by} refused from the mobile app
X+B Answer: yes\nBy: {by}\nWords: [{y}]
X-B Answer: no\nBy: {by}\nWords: [{y}]
X+B Good news, {A}! {by} let this through. “[{y}]”
X-B Sorry, {A}. {by} did not let this through. “[{y}]”
X+B Status changed: _waiting_ → *accepted* ({by}). Comment: [{y}]
X-B Status changed: _waiting_ → *refused* ({by}). Comment: [{y}]
X+B manager_answer=accept manager={mail} note="[{y}]"
X-B manager_answer=decline manager={mail} note="[{y}]"
X: {boss} opened the request // X: {boss} commented: “hm, odd” // X+B {boss} chose *Accept*
X: {me} added a file // X-B {by} chose *Refuse* and explained: [{y}]
X: Passed on to {O} as {boss} is away // X+O {O} accepted it: [{y}]
X: SLA breach: 4 h without an answer
X: {boss} changed the due date to tomorrow
X: Question from {boss}: is this the old or the new tariff? // A: the old one
X+ Accepted by the rule “[[small sums]]”
X- Refused by the rule “[[one per quarter]]”
X! The request ran out of time: [nobody answered]
X! Closed as expired after 72 hours
X~ {me} has taken the request back
X~ Request withdrawn. Reason given: [customer will wait]
A~ pls ignore, [customer found it]
A~ cancelling this, [they decided to keep it]
A~ withdrawn, [we can do without]
A~ no longer needed :)
B: can we send a new one instead? // A~ yes, good idea, then I take this back
B& yes from me, one more needed // O+BO yes as well, approved. [{y}]
B& ok, first of two // O- second says no: [{y}]
B& approved (first) // X: one signature is missing
X&B First manager: {by} accepted // X+BO Second manager: {O} accepted. Request is approved.
X&B {by} accepted, {O} has to accept too
X&B {by} accepted, second manager pending // X-O {O} refused: [{y}]
C+B {boss} asked me to write that it's approved
C-B {boss} says no, [{y}] – they have no signal up there
C+B just off the phone with {boss}: yes, [{y}]
C+O {O} (sitting next to me): "approved"
O+B {b} told me in the 1:1: approved
*+B heavy_check_mark
*-B no_entry
*+B ok_hand
B+ Approved under one condition: [[they return the old one]]
B+ yes [[if they sign the waiver]]
B+ approved as an exception, [{y}]
B+ okay. Reason for the file: [{y}]
B- Denied. Reason for the file: [{y}]
B+ [{y}]. Approved.
B- [{y}]. Denied.
B+ I say yes, [{y}]
B- I say no, [{y}]
B+ Permission granted – [{y}]
B- Permission refused – [{y}]
B+ green light from me ([{y}])
B- red light from me ([{y}])
"""
LAYS = {
    "d-thread-here": lambda c: [section(f":thread: *Please answer below*"), section(f"Asked by {c.who}\nAbout {c.customer}\nFor {c.kind.lower()}\nOver {c.cash.text}\nDue to {c.story}")],
    "d-voice": lambda c: f"Voicebot summary: {c.plain} asks on behalf of {c.customer}. Asked for: {c.kind.lower()}. Figure: {c.cash.text}. Said: {c.story}.",
    "d-two-cols": lambda c: [fields(f"Employee no. 4{c.number % 1000}\n{c.who}", f"Debtor\n{c.customer}", f"Transaction\n{c.kind}", f"Invoice total\n{c.paid}", f"Transaction amount\n{c.cash.text}"), context(f"Free text: {c.story}")],
    "d-kb": lambda c: [section(f"*Article 14 does not cover this*"), section(f"{c.who} found no rule for *{c.customer}* and suggests *{c.kind.lower()}, {c.cash.text}*."), context(c.story)],
    "d-rows": lambda c: "\n".join(("`ask a manager`", f"`user`    {c.who}", f"`contact` {c.customer}", f"`give`    {c.kind}", f"`sum`     {c.cash.text}", f"`text`    {c.story}")),
    "d-parcel": lambda c: [header("Parcel claim over the desk's limit"), fields(f"*Consignee*\n{c.customer}", f"*Declared value*\n{c.paid}", f"*Claim*\n{c.cash.text}", f"*Settle as*\n{c.kind}", f"*Claims handler*\n{c.who}"), section(f"Report: {c.story}")],
    "d-table-two": lambda c: [table(("Colleague", "Account", "Favour", "Price of it"), (c.plain, c.customer, c.kind, c.cash.text)), section(f"_{c.story}_")],
    "d-numbered": lambda c: f"Form received\n1) Your name: {c.plain}\n2) Customer's name: {c.customer}\n3) Solution you'd like: {c.kind}\n4) Value of the solution: {c.cash.text}\n5) Summary: {c.story}",
    "d-att-cols": lambda c: {"attachments": titled(("Originating agent", c.who), ("End customer", c.customer), ("Settlement", c.kind), ("Settlement value", c.cash.text), title=f"Settlement {c.number}", text=c.story, footer="Reply in this thread")},
    "d-att-line": lambda c: {"attachments": attach(pretext=f"{c.plain} is stuck and needs a lead", text=f"*{c.customer}* — {c.kind} — {c.cash.text}\n{c.story}")},
    "d-rich": lambda c: [rich(words(word("Desk: ", bold=True), *linked(c.who), word("\n"), word("Diner: ", bold=True), word(f"{c.customer}\n"), word("To make good: ", bold=True), word(f"{c.kind}, {c.cash.text}")), pre(c.story))],
    "d-wants-to": lambda c: [section(f"{c.who} wants to refund or credit something:\n> *{c.kind}* of *{c.cash.text}* → {c.customer}\n> {c.story}")],
    "d-labels-after": lambda c: f"{c.customer} (customer)\n{c.kind} (suggestion)\n{c.cash.text} (amount)\n{c.plain} (suggested by)\n{c.story} (background)",
    "d-crm-note": lambda c: f":notebook: Note on *{c.customer}* by {c.plain}: “needs a manager, {c.kind.lower()} {c.cash.text}, {c.story}”",
    "d-jira": lambda c: {"attachments": attach(author_name="Jira Cloud", title=f"CX-{c.number} {c.kind} for {c.customer}", text=f"Reporter: {c.plain}\nCost: {c.cash.text}\nPriority: Medium\n{c.story}", footer="CX | Waiting for approval")},
    "d-intercom": lambda c: f"{c.plain} mentioned you in a note:\n“@managers {c.customer} would be happy with {c.a_kind} of {c.cash.text}. {c.story.capitalize()}.”\n<https://app.intercom.test/a/inbox/m1/conversation/{c.number}|See conversation>",
    "d-mail": lambda c: f"*Subject:* Request no. {c.number}\n*From:* {c.plain}\n\nDear managers,\n\nplease allow {c.a_kind} of {c.cash.text} to {c.customer}.\nBackground: {c.story}.\n\nThank you",
    "d-json": lambda c: [code("{", f'  "author": "{c.plain}",', f'  "contact": "{c.customer}",', f'  "wish": "{c.kind}",', f'  "total": "{c.cash.text}",', f'  "history": "{c.story}"', "}")],
    "d-form-flow": lambda c: f"*A colleague needs your OK*\n*Colleague:* {c.mention}\n*Customer:* {c.customer}\n*OK for:* {c.kind}\n*Total:* {c.cash.text}\n*Reasoning:* {c.story}",
    "d-list": lambda c: [rich(words(word("Up for a decision", bold=True)), bullets([word("adviser: "), *linked(c.who)], [word(f"tenant: {c.customer}")], [word(f"relief: {c.kind}")], [word(f"relief total: {c.cash.text}")], [word(f"events: {c.story}")]))],
    "d-status": lambda c: [section(f"*{c.customer}*  ·  _{c.state}_"), fields(f"*By*\n{c.who}", f"*Remedial action*\n{c.kind}", f"*Expense*\n{c.cash.text}", f"*Timer*\n{c.due}"), context(c.story)],
    "d-caps": lambda c: f"MANAGER CALL\nDESK {c.plain}\nMEMBER {c.customer}\nBENEFIT {c.kind}\nWORTH {c.cash.text}\nCAUSE {c.story}",
    "d-markdown": lambda c: [{"type": "markdown", "text": f"**{c.plain}** would like a decision\n\n- Customer: {c.customer}\n- Remedy type: {c.kind}\n- Remedy value: {c.cash.text}\n\n> {c.story}"}],
    "d-plea": lambda c: [section(f":pleading_face: {c.who}: “May {c.customer} have {c.a_kind}? It would be {c.cash.text}. {c.story.capitalize()}.”")],
    "d-short": lambda c: f"{c.customer}: {c.kind.lower()}, {c.cash.text}, {c.story} ({c.plain} asking)",
    "d-sections": lambda c: [section(f"*Colleague*  {c.who}"), DIVIDER, section(f"*{c.kind}*  {c.cash.text}\n*Goes to*  {c.customer}"), DIVIDER, context(f"*History*  {c.story}")],
    "d-shop": lambda c: [section(f":shopping_trolley: Order *#{c.number}* ({c.paid}) by *{c.customer}*"), section(f"{c.kind}: *{c.cash.text}* – entered in the back office by {c.who}"), context(c.story)],
    "d-pipe": lambda c: f"ask | {c.plain} | {c.customer} | {c.kind} | {c.cash.text} | {c.story}",
    "d-container": lambda c: [{"type": "container", "title": {"type": "plain_text", "text": "Needs a lead"}, "child_blocks": [section(f"{c.who} for {c.customer}"), section(f"{c.kind}: {c.cash.text}"), context(c.story)]}],
    "d-att-author": lambda c: {"attachments": attach(author_name=c.plain, title=f"{c.kind} for {c.customer}?", text=f"Costs {c.cash.text}\nWhy: {c.story}", footer=f"ask no. {c.number}")},
}


class Thread(Case, twelfth_threads.Thread):
    """A card and the script below it."""

    def play(self, lay, script):
        if script.startswith("="):
            self.row.settings = {"approvers": LEADS}
        post, second = Post(self, lay), self.other
        colleague = self.w.rng.choice([agent for agent in AGENTS if self.w.first(agent) != self.w.first(self.agent)])
        people = {"A": self.agent, "B": self.lead, "C": colleague, "O": second}
        self.found = ("pending", [], [""], [""], None)
        for turn in script.lstrip("$= ").split(" // "):
            if turn.startswith("*"):
                self.row.react(post.message, (turn[4:], [self.lead]))
                self.found = ("approved" if turn[1] == "+" else "denied", [self.lead], self.found[2], self.row.when(post.message, "seen"), None)
                continue
            speaker, does, whose, text = TURN.fullmatch(turn).groups()
            less = self.less.text if "{less}" in text else ""
            text = self.fill(text, y=self.w.pick(self.NO_WHY if does == "-" else self.YES_WHY), b=f"<@{self.lead}>", o=f"<@{second}>", A=self.w.first(self.agent), C=self.w.name(colleague), O=self.w.name(second), less=less).replace("\\n", "\n")
            said = re.sub(r"\[{1,2}([^\]]*)\]{1,2}", r"\1", text)
            message = post.reply(said) if speaker == "X" else self.row.human(people[speaker], said)
            self.take(does, [people[one] for one in whose or speaker if one in people], reasons(text) if does in "+-~" or "[" in text else [""], message, less)
        decision, by, why, decided, granted = self.found
        self.expect((decision, sorted(by) if decision in ("approved", "denied") else [], why, decided, granted))


def make_all(w):
    deal = Endings(w, lines_of(SCRIPTS))
    for fmt, lay in LAYS.items():
        for _ in range(5):
            case = Thread(w, fmt)
            case.play(lay, deal(case))
