# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests of the thirteenth part that apps post: layouts that come three times each, and what becomes of them (thirteenth_ends)."""
from more_cards import bullets, rich, table, word
from ninth_cards import code, quote, words
from tenth_cards import attach, titled
from thirteenth_ends import deal, settle
from thirteenth_people import Case, Post
from twelfth_cards import steps
from twelfth_people import linked
from world import DIVIDER, context, fields, header, section


def box(*args, **more):
    return {"attachments": attach(*args, **more)}


def cells(*pairs, **more):
    return {"attachments": titled(*pairs, **more)}


def worth(c, kind, type, what):
    c.worth(kind, type, what)


LAYS = {
    # Slack apps
    "c-over-limit": lambda c: [header("Over your limit"), section(f"{c.who}, you can give up to {c.cash.of(5)}. This one goes to a manager."), fields(f"*Gesture*\n{c.kind}", f"*Figure*\n{c.cash.text}", f"*Shopper's name*\n{c.customer}", f"*State*\n{c.state}")],
    "c-jsm": lambda c: [section(f":jira: *<https://marrowby.atlassian.test/browse/CARE-{c.number}|CARE-{c.number}>* waiting for approval"), fields(f"*Summary*\n{c.kind} – {c.customer}", f"*Reporter*\n{c.who}", f"*Priority*\nHigh", f"*Time to approval*\n{c.due}", f"*Compensation amount*\n{c.cash.text}", f"*Status*\n{c.state}"), section(f"*Description*\n{c.story}")],
    "c-two-sums": lambda c: [section(f"*Return desk*  `{c.number}`"), fields(f"*Paid*\n{c.paid}", f"*Wants back*\n{c.cash.text}", f"*Buyer*\n{c.customer}", f"*At the desk*\n{c.who}"), section(f"*{c.kind}*: {c.story}")],
    "c-order-lines": lambda c: [section(f"*Order #{c.number}* – {c.customer}"), section(f"• 2 × delivery box, {c.paid}\n• 1 × extra parts, {c.cash.of(9)}"), section(f"*To be given:* {c.kind}, *{c.cash.text}*\n*Entered by:* {c.who}\n*What they say:* {c.story}")],
    "c-kindly": lambda c: [section(f"Good day! {c.who} kindly asks a manager to allow {c.a_kind} of *{c.cash.text}* for *{c.customer}*."), context(c.story)],
    "c-small-print": lambda c: [section(f"*{c.kind}* · {c.customer}"), context(f"figure {c.cash.text}", f"entered by {c.who}", f"case {c.number}", f"state {c.state}"), section(f"“{c.story}”")],
    "c-brackets": lambda c: [section(f"{c.who} [colleague]\n{c.customer} [caller]\n{c.kind} [wish]\n{c.cash.text} [figure]\n{c.story} [what went wrong]")],
    "c-policy-line": lambda c: [header("Goodwill above band B"), section(f"Policyholder: {c.customer}\nHandler: {c.who}\nGesture: {c.kind}\nGesture amount: {c.cash.text}\nBand: B (up to {c.cash.of(4)})\nBasis: {c.story}"), context(f"State: {c.state}")],
    "c-risk": lambda c: [section(f":scales: *Payout check* – risk {c.risk}/100"), fields(f"Customer since\n2019", f"Payout type\n{c.kind}", f"Payout\n{c.cash.text}", f"Payee\n{c.customer}", f"Keyed in by\n{c.who}", f"Check\n{c.state}")],
    "c-no-customer": lambda c: [section(f"*{c.kind}* of *{c.cash.text}*"), fields(f"*Operator*\n{c.who}", f"*Conversation*\n<https://app.intercom.test/a/inbox/m1/conversation/{c.number}|open>"), section(f"*Note to manager*\n{c.story}")],
    "c-no-story": lambda c: [header(f"Permission slip {c.number}"), fields(f"*Teller*\n{c.who}", f"*Account holder*\n{c.customer}", f"*Permission for*\n{c.kind}", f"*Up to*\n{c.cash.text}")],
    "c-tags": lambda c: [section(f"*{c.customer}* `vip` `second-contact` `{c.state}`"), section(f"{c.who} would give: *{c.kind}*\nAt a cost of: *{c.cash.text}*\nSince: {c.story}")],
    "c-rich-three": lambda c: [rich(words(word("Concession ticket\n", bold=True), word("Adviser\t"), *linked(c.who), word(f"\nHousehold\t{c.customer}\nConcession\t{c.kind}\nValue\t{c.cash.text}\n")), quote(c.story))],
    "c-rich-ordered": lambda c: [rich(words(word("Before I press the button, may I?", bold=True)), steps([word("Me: "), *linked(c.who)], [word(f"Them: {c.customer}")], [word(f"The thing: {c.kind}")], [word(f"The money: {c.cash.text}")], [word(f"The mishap: {c.story}")]))],
    "c-rich-bullets-tail": lambda c: [rich(words(word(f"{c.cash.text} "), word(c.kind.lower(), italic=True), word(" wanted")), bullets([word(f"{c.customer} (guest)")], [*linked(c.who), word(" (front office)")], [word(f"{c.story} (event)")]))],
    "c-table-wide": lambda c: [section("*Manager queue, newest row*"), table(("No.", "Opened", "Employee", "Guest", "Measure", "Cost", "Stage"), (str(c.number), c.day(), c.plain, c.customer, c.kind, c.cash.text, c.state)), context(c.story)],
    "c-table-tall": lambda c: [table(("Item", "Entry"), ("Author", c.plain), ("Passenger", c.customer), ("Proposal", c.kind), ("Proposed amount", c.cash.text), ("Fare paid", c.paid), ("Circumstances", c.story), ("Stage", c.state))],
    "c-code-cols": lambda c: [section("`care-tool` needs a second person"), code(f"USER      {c.plain}", f"ACCOUNT   {c.customer}", f"OPERATION {c.kind.upper()}", f"TOTAL     {c.cash.text}", f"REMARK    {c.story}", f"STATE     {c.state}")],
    "c-yaml": lambda c: [code("approval:", f"  id: {c.number}", f"  submitted_by: {c.plain}", f"  account: {c.customer}", f"  action: {c.kind.lower()}", f"  amount: {c.cash.text}", f"  notes: {c.story}", f"  status: {c.state}")],
    "c-csv": lambda c: f"new line in `requests.csv`\n```id;agent;customer;kind;amount;note\n{c.number};{c.plain};{c.customer};{c.kind};{c.cash.text};{c.story}```",
    "c-json-block": lambda c: [section("Incoming approval"), code("{", f'  "approvalId": {c.number},', f'  "requestedBy": "{c.plain}",', f'  "customerName": "{c.customer}",', f'  "adjustmentType": "{c.kind}",', f'  "adjustmentAmount": "{c.cash.text}",', f'  "comment": "{c.story}"', "}")],
    "c-label-right": lambda c: [section("\n".join(f"{value} :small_blue_diamond: {key}" for key, value in (("initiator", c.who), ("subscriber", c.customer), ("goodwill type", c.kind), ("goodwill sum", c.cash.text), ("stage", c.state))))],
    "c-label-above-italic": lambda c: [section(f"_Who is asking_\n{c.who}\n_Who gets it_\n{c.customer}\n_What do they get_\n{c.kind}\n_What does it cost us_\n{c.cash.text}\n_What happened before_\n{c.story}")],
    "c-dots": lambda c: f"Approval sheet no. {c.number}\nClerk ............ {c.plain}\nPatron ........... {c.customer}\nArrangement ...... {c.kind}\nTotal ............ {c.cash.text}\nRemark ........... {c.story}\nSheet is ......... {c.state}",
    "c-side-note": lambda c: [{**section(f"*{c.customer}* wants {c.a_kind}: *{c.cash.text}*"), "accessory": {"type": "image", "image_url": "https://img.marrowby.test/p.png", "alt_text": "avatar"}}, context(f":bust_in_silhouette: {c.who}", f":stopwatch: answer within {c.due}"), section(f">{c.story}")],
    "c-deadline": lambda c: [section(f":alarm_clock: *{c.due} left* to answer {c.who}"), section(f"What: {c.kind} – {c.cash.text}\nWho for: {c.customer}\nWhat for: {c.story}")],
    "c-header-long": lambda c: [header(f"{c.customer} / {c.kind} / {c.cash.text}"), context(f"{c.who} · {c.day('%d.%m.')} · {c.state}"), section(c.story.capitalize() + ".")],
    "c-pipefy": lambda c: [section(f"A card entered *Manager review* in pipe *Customer goodwill*"), fields(f"Card title\n*{c.customer}*", f"Created by\n*{c.who}*", f"Type of goodwill\n*{c.kind}*", f"Goodwill value\n*{c.cash.text}*", f"Due in\n*{c.due}*"), context(f"Details: {c.story}")],
    "c-sfdc": lambda c: [section(f"*Approval Request: Case Credit CC-{c.number}*\n_Submitted for approval by {c.who}_"), section(f"*Account Name*  {c.customer}\n*Credit Reason Code*  SERVICE\n*Record Type*  {c.kind}\n*Amount (converted)*  {c.cash.text}\n*Approval Status*  {c.state}"), section(f"*Submitter Comments*  {c.story}")],
    "c-retool": lambda c: [section(f"*Ops console* › *Adjustments* › *#{c.number}*"), section(f"`user` {c.customer}\n`by` {c.who}\n`op` {c.kind}\n`amt` {c.cash.text}\n`why` {c.story}\n`state` {c.state}")],
    "c-loop": lambda c: [header("Return exception"), section(f"*{c.customer}* has returned an item after the window.\nOrder value: {c.paid}\n{c.kind}: *{c.cash.text}*\nOpened from the return portal by {c.who}"), context(f"Shopper's comment: {c.story}")],
    "c-ai-draft": lambda c: [section(f":sparkles: *Copilot suggests* {c.a_kind} of {c.cash.text} to {c.customer}. {c.who} wants to send it and needs your OK."), context(f"Signals: {c.story}", f"Confidence {c.risk} %")],
    "c-call-card": lambda c: [section(f":telephone: *Live call* – {c.customer} holds the line"), fields(f"*Spoken to by*\n{c.who}", f"*Offers*\n{c.kind}", f"*Worth*\n{c.cash.text}", f"*Queue time*\n{c.due}"), section(f"_{c.story}_")],
    "c-checklist": lambda c: [section(f":ballot_box_with_check: customer found: {c.customer}\n:ballot_box_with_check: agent named: {c.who}\n:ballot_box_with_check: {c.kind.lower()} worked out: {c.cash.text}\n:ballot_box_with_check: story written: {c.story}\n:black_square_button: manager's word")],
    "c-hotel": lambda c: [header("Night audit: rebate over limit"), fields(f"*Room*\n{c.number % 600}", f"*Guest*\n{c.customer}", f"*Folio total*\n{c.paid}", f"*Rebate*\n{c.cash.text}", f"*Posting*\n{c.kind}", f"*Night auditor*\n{c.who}"), context(c.story)],
    "c-utility": lambda c: [section(f"*Bill adjustment*\nMeter point {c.number}\nTenant *{c.customer}*\nAdviser *{c.who}*"), section(f"Billed {c.paid}\nAdjustment {c.kind}\nTo be taken off {c.cash.text}\nFinding {c.story}")],
    "c-from-to": lambda c: [section(f"*from* {c.who} *to* managers *re* {c.customer}"), section(f"*ask* {c.kind}, {c.cash.text}\n*because* {c.story}"), context(f"*now* {c.state}")],
    "c-sentence-we": lambda c: [section(f"We have a wish from {c.who}: *{c.customer}* should receive *{c.cash.text}* as {c.a_kind}. The story behind it: {c.story}. State of play: {c.state}.")],
    "c-sentence-passive": lambda c: [section(f"{c.a_kind.capitalize()} in favour of {c.customer} over {c.cash.text} has been put to the managers by {c.who}."), context(f"ref {c.number}")],
    "c-money-first": lambda c: [section(f"*{c.cash.text}*\n{c.kind}\n\nfor {c.customer}\nby {c.who}"), section(f"```{c.story}```")],
    "c-status-head": lambda c: [section(f"*Status: {c.state}*"), DIVIDER, section(f"Ticket author: {c.who}\nContact: {c.customer}\nRequested action: {c.kind}\nRequested total: {c.cash.text}\nTicket text: {c.story}")],
    "c-status-mid": lambda c: [fields(f"*Made by*\n{c.who}", f"*Made for*\n{c.customer}", f"*Progress*\n{c.state}", f"*Form of relief*\n{c.kind}", f"*Extent*\n{c.cash.text}", f"*History*\n{c.story}")],
    "c-monday": lambda c: [section(f":large_yellow_circle: Item *{c.customer}* on board *Goodwill* has a new status: *{c.state}*"), context(f"Owner {c.who}", f"Kind {c.kind}", f"Numbers {c.cash.text}"), section(f"Update: {c.story}")],
    "c-notion": lambda c: [section(f":page_facing_up: <https://notion.test/{c.number}|{c.kind} for {c.customer}>"), section(f"Created by  {c.who}\nMoney  {c.cash.text}\nStage  {c.state}\nTags  goodwill, care\nPage text  {c.story}")],
    "c-container": lambda c: [{"type": "container", "title": {"type": "plain_text", "text": f"To be allowed: {c.kind}"}, "child_blocks": [fields(f"*Sum wanted*\n{c.cash.text}", f"*Goes to*\n{c.customer}"), context(f"Wanted by {c.who}"), section(c.story)]}],
    "c-card-block": lambda c: [{"type": "card", "title": {"type": "mrkdwn", "text": f"{c.kind} · {c.cash.text}"}, "subtitle": {"type": "mrkdwn", "text": f"{c.customer} – entered by {c.who}"}, "body": {"type": "mrkdwn", "text": f"{c.story}\nStage: {c.state}"}}],
    "c-markdown": lambda c: [{"type": "markdown", "text": f"### Rule break {c.number}\n**Colleague:** {c.plain}  \n**Customer:** {c.customer}  \n**We would give:** {c.kind}  \n**Which costs:** {c.cash.text}  \n\n> {c.story}"}],
    # plain text
    "c-fwd": lambda c: f"Fwd: may I?\nSender: {c.me} &lt;<mailto:{c.mail}|{c.mail}>&gt;\nSubject: {c.kind} for {c.customer} ({c.cash.text})\n\nHello all,\n{c.story}. Could one of you agree please?\nKind regards\n{c.me.split()[0]}",
    "c-helpscout": lambda c: f"{c.plain} added a note to conversation {c.number} with {c.customer} and notified *Managers*\n>>> Can we offer {c.a_kind} of {c.cash.text}? {c.story.capitalize()}.",
    "c-sms": lambda c: f"APPR REQ {c.number}: {c.plain} / {c.customer} / {c.kind} / {c.cash.text}. Txt: {c.story}. Reply Y or N",
    "c-airtable": lambda c: f"*New record in Exceptions*\nName: {c.customer}\nAgent (lookup): {c.plain}\nCategory: {c.kind}\nCurrency amount: {c.cash.text}\nLong text: {c.story}\nSingle select: {c.state}",
    "c-typeform": lambda c: f"Typeform got a reply to *Bending the rules*\n*Hi, who are you?* {c.who}\n*Whom is it about?* {c.customer}\n*What would make them happy?* {c.kind}\n*How much is that?* {c.cash.text}\n*Anything else we should know?* {c.story}",
    "c-tabs": lambda c: f"approval needed\nby\t{c.who}\ncust\t{c.customer}\nact\t{c.kind}\ntot\t{c.cash.text}\nnote\t{c.story}",
    "c-semicolons": lambda c: f"Manager please look: type is {c.kind.lower()}; amount is {c.cash.text}; customer is {c.customer}; asked by {c.who}; story is {c.story}; state is {c.state}",
    "c-log-line": lambda c: f"{c.day('%Y-%m-%d')} INFO approvals - request {c.number} created (user={c.plain}, customer={c.customer}, op={c.kind}, amount={c.cash.text}, text={c.story})",
    "c-legacy-workflow": lambda c: f":wave: {c.mention} has filled in *Can I do this?*\n*Customer or order*\n{c.customer}, {c.number}\n*What do you want to do?*\n{c.kind}\n*Money involved*\n{c.cash.text}\n*Tell us more*\n{c.story}",
    "c-till-slip": lambda c: f"```* SUPERVISOR CALL *\nTILL {c.number % 30 + 1}   CASHIER {c.plain}\nSHOPPER {c.customer}\n{c.kind.upper()}   {c.cash.text}\nTICKET TOTAL   {c.paid}\nNOTE {c.story}```",
    "c-quote-lines": lambda c: f"*waiting for a yes*\n> {c.kind} ({c.cash.text})\n> {c.customer}\n> typed in by {c.who}\n> {c.story}",
    "c-questions": lambda c: f"Q: who? A: {c.who}\nQ: for whom? A: {c.customer}\nQ: what? A: {c.kind}\nQ: how much? A: {c.cash.text}\nQ: why? A: {c.story}",
    "c-front": lambda c: f":email: *Front* – {c.who} assigned a conversation to *Approvers*\nContact: {c.customer}\nDraft action: {c.kind}, {c.cash.text}\nComment: {c.story}",
    # attachments
    "c-a-freshdesk": lambda c: cells(("Ticket", f"#{c.number}"), ("Requester", c.customer), ("Agent", c.plain), ("Approval for", c.kind), ("Approval amount", c.cash.text), ("Approval status", c.state), pretext="Approval sought on a ticket", text=c.story),
    "c-a-odoo": lambda c: cells(("Salesperson", c.who), ("Partner", c.customer), ("Untaxed amount", c.paid), ("Credit note", c.cash.text), ("Operation", c.kind), ("State", c.state), title=f"RINV/2026/{c.number}", footer=c.story),
    "c-a-bar": lambda c: box(title=f"{c.customer}", title_link=f"https://desk.marrowby.test/{c.number}", text=f"{c.who} proposes: {c.kind}\nTo be paid out: {c.cash.text}\n_{c.story}_", footer=c.state),
    "c-a-author": lambda c: box(author_name=f"{c.plain} (agent)", text=f"{c.a_kind.capitalize()} please, {c.cash.text}, {c.customer}.\n{c.story.capitalize()}."),
    "c-a-crm": lambda c: cells(("Deal", c.customer), ("List value", c.paid), ("Price cut", c.cash.text), ("Cut as", c.kind), ("Deal owner", c.plain), pretext=f":handshake: Deal desk, please look (stage: {c.state})"),
    "c-a-blocks": lambda c: box(blocks=[section(f"*{c.kind}: {c.cash.text}*"), context(f"{c.customer}", f"sent in by {c.who}"), section(c.story)]),
    "c-a-chat": lambda c: box(pretext=f"Chat {c.number} was handed to a manager", author_name=c.customer, text=f"Handed over by: {c.plain}\nAsking for: {c.kind}\nAt stake: {c.cash.text}\nLast message: “{c.story}”"),
    "c-a-plain-lines": lambda c: box(title="Sign or refuse", text=f"{c.plain}\n↳ wants {c.kind.lower()} ({c.cash.text})\n↳ for {c.customer}\n↳ after {c.story}", footer=f"slip {c.number}"),
    "c-a-nobody": lambda c: cells(("Customer", c.customer), ("Compensation", c.kind), ("Amount to pay out", c.cash.text), ("Ticket channel", "Chat"), ("Decision", c.state), title="Compensation form", text=c.story),
    # other things than money, and figures without a currency
    "c-percent": lambda c: [section(f"*Price exception* on <https://quotes.marrowby.test/{c.number}|Q-{c.number}>"), fields(f"*Prospect*\n{c.customer}", f"*Account executive*\n{c.who}", f"*Rebate on list*\n{c.rate}", "*Seats*\n60"), context(f"Competitive situation: {c.story}")],
    "c-upgrade": lambda c: [section(f"*Duty manager please:* {c.who} would like to give *{c.customer}* {c.rate} free of charge."), context(c.story)],
    "c-window": lambda c: [header("Outside the rules"), section(f"Advisor: {c.who}\nMember: {c.customer}\nRule to be bent: {c.rate}\nState: {c.state}\nStory: {c.story}")],
    "c-bare-figure": lambda c: [fields(f"*Opened by*\n{c.who}", f"*Opened for*\n{c.customer}", f"*Wish*\n{c.kind}", f"*Figure*\n{c.cash.value:.0f}", f"*Story*\n{c.story}", f"*State*\n{c.state}")],
}


def percent(c):
    c.rate = c.w.rng.choice(["18%", "12.5 %", "40 %"])
    worth(c, "Discount", "discount", f"discount of {c.rate}")


def upgrade(c):
    c.rate = c.w.rng.choice(["an upgrade to a sea-view room", "dinner for two", "a late check-out and breakfast"])
    worth(c, "Comp", ["comp", "other", "exception"], c.rate)


def window(c):
    c.rate = c.w.rng.choice(["exchange after 70 days", "second reschedule without fee", "pause the contract for two months"])
    worth(c, "Exception", ["exception", "other"], "exception")


def bare_figure(c):
    c.amount, c.money, c.what = "", False, c.kind.lower()


def nobody(c):
    c.asks = ""


def always(kind, type):
    def prepare(c):
        c.kind, c.type = kind, type
    return prepare


PREPARE = {"c-a-odoo": always("Credit note", "credit"), "c-sfdc": always("Goodwill credit", "credit"), "c-a-crm": always("One-time discount", "discount"), "c-loop": always("Refund after the window", ["refund", "exception"]),
           "c-hotel": always("Rebate", ["discount", "refund", "credit", "other"]), "c-percent": percent, "c-upgrade": upgrade, "c-window": window, "c-bare-figure": bare_figure, "c-a-nobody": nobody}


def make_all(w):
    for fmt, lay in LAYS.items():
        for _ in range(3):
            case = Case(w, fmt)
            PREPARE.get(fmt, lambda _: None)(case)
            settle(case, Post(case, lay), deal(case))
