# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests of the twelfth part that apps post: ninety layouts, three of each, and what becomes of them (twelfth_ends)."""
from more_cards import bullets, rich, table, word
from ninth_cards import code, pre, quote, words
from tenth_cards import attach, titled
from twelfth_ends import ENDS
from twelfth_people import Case, linked
from world import DIVIDER, buttons, context, fields, header, section


def steps(*items):
    return {"type": "rich_text_list", "style": "ordered", "indent": 0, "elements": [words(*item) for item in items]}


def row_of(*pairs):
    return "   ".join(f"*{key}* {value}" for key, value in pairs)


BLOCKS = {  # what a Slack app draws
    "t-lodged": lambda c: [header("Concession lodged"), section(f"*Lodged by*  {c.who}"), section(f"*Party*  {c.customer}\n*Relief*  {c.kind}\n*Value*  {c.cash.text}"), context(f"Context: {c.story}")],
    "t-docket": lambda c: [section(f":ticket: *Docket {c.number}*"), fields(f"*Filed by*\n{c.who}", f"*On behalf of*\n{c.customer}", f"*Remedy*\n{c.kind}", f"*Sum*\n{c.cash.text}"), context(f"*Grounds* {c.story}")],
    "t-csr": lambda c: [section(f"*CSR:* {c.who} | *Acct:* {c.customer}\n*Action:* {c.kind} | *Amt:* {c.cash.text}\n*Why:* {c.story}")],
    "t-payee": lambda c: [header("Outgoing money, unsigned"), fields("*Payee*", c.customer, "*Kind*", c.kind, "*$$*", c.cash.text, "*Submitter*", c.who), section(f"*Background*\n{c.story}")],
    "t-loss": lambda c: [section(f":rotating_light: *Revenue loss to be signed off*"), fields(f"*Loss*\n{c.cash.text}", f"*Form of loss*\n{c.kind}", f"*Member*\n{c.customer}", f"*Owner*\n{c.who}"), section(f"_Rationale:_ {c.story}")],
    "t-beneficiary": lambda c: [section(f"*Beneficiary*\n{c.customer}"), section(f"*Benefit*\n{c.kind} · {c.cash.text}"), section(f"*Put forward by*\n{c.who}"), section(f"*Facts*\n{c.story}")],
    "t-below": lambda c: [section(f"{c.customer}\n_client_\n\n{c.kind}\n_what they should get_\n\n{c.cash.text}\n_cost_\n\n{c.who}\n_rep_\n\n{c.story}\n_what happened_")],
    "t-tier-two": lambda c: [section(f"{c.who} in Tier 2 would like to make out *{c.a_kind}* of *{c.cash.text}* to {c.customer}."), context(f"In their words: {c.story}")],
    "t-accessory": lambda c: [{**section(f"*{c.kind}*\nClient {c.customer}\nWorth {c.cash.text}"), "accessory": buttons("Open case", url="https://case.bramblegate.test/7")["elements"][0]}, context(f"Rep {c.who} · {c.story}")],
    "t-assignee": lambda c: [section(f"*<https://jot.bramblegate.test/GW-{c.number}|GW-{c.number}>* Goodwill board"), fields(f"*Reporter*\n{c.who}", f"*Assignee*\n{c.w.name(c.other)}", f"*Customer*\n{c.customer}", f"*Issue type*\n{c.kind}", f"*Amount at stake*\n{c.cash.text}"), section(f"*Description*\n{c.story}")],
    "t-second-pair": lambda c: [section("*Second pair of eyes needed*"), section(f"*Second pair of eyes:* {c.w.name(c.lead)}\n*First pair:* {c.who}\n*Guest:* {c.customer}\n*Ask:* {c.kind}\n*Sum:* {c.cash.text}\n*Comment:* {c.story}")],
    "t-rich-form": lambda c: [rich(words(word("A form was handed in\n", bold=True)), bullets([word("Handler: ", bold=True), *linked(c.who)], [word("Household: ", bold=True), word(c.customer)], [word("Measure: ", bold=True), word(c.kind)], [word("Price: ", bold=True), word(c.cash.text)], [word("Circumstance: ", bold=True), word(c.story)]))],
    "t-rich-steps": lambda c: [rich(words(word("Please go through and sign", italic=True)), steps([word("who asks: "), *linked(c.who)], [word(f"for whom: {c.customer}")], [word(f"what: {c.kind}")], [word(f"how much: {c.cash.text}")], [word(f"why: {c.story}")]))],
    "t-rich-talk": lambda c: [rich(words(word("Hi managers, "), c.asker, word(" is on the line with "), word(c.customer, bold=True), word(f" and proposes {c.a_kind} of {c.cash.text}.")), quote(f"The story: {c.story}"))],
    "t-rich-sum": lambda c: [rich(words(word(c.cash.text, bold=True), word(f" as {c.a_kind} → {c.customer}\n"), word("opened by "), *linked(c.who)), pre(c.story))],
    "t-grid": lambda c: [section("*Concessions awaiting a signature*"), table(("Rep", "Client", "Remedy", "Value", "Grounds"), (c.plain, c.customer, c.kind, c.cash.text, c.story))],
    "t-record": lambda c: [context("Base: Exceptions · view: Unsigned"), table(("Field", "Value"), ("Record", f"EX{c.number}"), ("Created by", c.plain), ("Household", c.customer), ("Relief", c.kind), ("Relief value", c.cash.text), ("Memo", c.story))],
    "t-mono": lambda c: [section("Waiting for a human"), code(f"who     {c.plain}", f"client  {c.customer}", f"ask     {c.kind}", f"worth   {c.cash.text}", f"because {c.story}")],
    "t-boxed": lambda c: [code(f"== APPROVAL {c.number} ==", f"RAISED BY : {c.plain}", f"ACCOUNT   : {c.customer}", f"REMEDY    : {c.kind}", f"VALUE     : {c.cash.text}", f"GROUNDS   : {c.story}", "== END ==")],
    "t-glyphs": lambda c: [section(f":bust_in_silhouette: {c.customer}\n:wrench: {c.kind}\n:moneybag: {c.cash.text}\n:pencil2: {c.story}\n:headphones: {c.who}")],
    "t-german-labels": lambda c: [header("Approval / Freigabe"), section(f"*Bearbeiter:* {c.who}\n*Kunde:* {c.customer}\n*Maßnahme:* {c.kind}\n*Betrag:* {c.cash.text}\n*Anlass:* {c.story}")],
    "t-french-labels": lambda c: [fields(f"*Demandeur*\n{c.who}", f"*Client*\n{c.customer}", f"*Geste*\n{c.kind}", f"*Montant*\n{c.cash.text}"), section(f"*Motif*\n{c.story}")],
    "t-spanish-labels": lambda c: [section(f"*Solicitante* → {c.who}\n*Cliente* → {c.customer}\n*Petición* → {c.kind}\n*Importe* → {c.cash.text}\n*Detalle* → {c.story}")],
    "t-limits": lambda c: [section(f"*{c.kind} above the desk limit*"), fields(f"*Basket*\n{c.cash.of(c.cash.value * 5)}", f"*Desk limit*\n{c.cash.of(6)}", f"*Proposed*\n{c.cash.text}", f"*Spent so far*\n{c.cash.of(c.cash.value * 21)}", f"*Client*\n{c.customer}", f"*Rep*\n{c.who}"), context(c.story)],
    "t-balance": lambda c: [section(f"Statement for *{c.customer}*"), section(f"Balance: {c.cash.of(c.cash.value * 3)}\nLast payment: {c.cash.of(c.cash.value * 2)}\n{c.kind} asked for: {c.cash.text}\nAsked by: {c.who}\nNotes: {c.story}")],
    "t-status-first": lambda c: [fields("*State*\nUnsigned", f"*Raised by*\n{c.who}", f"*For*\n{c.customer}", f"*Remedy*\n{c.kind}", f"*Amt*\n{c.cash.text}", f"*Why*\n{c.story}")],
    "t-status-last": lambda c: [section(f"*{c.customer}*: {c.kind.lower()}, {c.cash.text}"), section(f"{c.story} (says {c.who})"), context("Verdict: _none yet_")],
    "t-two-sections": lambda c: [section(f"*The ask*\n{c.kind}, {c.cash.text}, for {c.customer}"), section(f"*The asker*\n{c.who}"), section(f"*The account of it*\n{c.story}")],
    "t-markdown": lambda c: [{"type": "markdown", "text": f"**Waiting for sign-off**\n\n| | |\n|---|---|\n| Rep | {c.plain} |\n| Client | {c.customer} |\n| Concession | {c.kind} |\n| Value | {c.cash.text} |\n| Why | {c.story} |"}],
    "t-markdown-list": lambda c: [{"type": "markdown", "text": f"# Sign-off {c.number}\n\n1. Opened by: {c.who}\n2. Client: {c.customer}\n3. Remedy: {c.kind}\n4. Sum: {c.cash.text}\n\n*{c.story}*"}],
    "t-card": lambda c: [{"type": "card", "title": {"type": "mrkdwn", "text": f"{c.customer}: {c.kind.lower()}"}, "subtitle": {"type": "mrkdwn", "text": f"{c.cash.text} · submitter {c.who}"}, "body": {"type": "mrkdwn", "text": c.story}}],
    "t-container": lambda c: [{"type": "container", "title": {"type": "plain_text", "text": "Exception to be judged"}, "child_blocks": [section(f"Owner: {c.who}\nClient: {c.customer}"), section(f"Relief: {c.kind}\nSum: {c.cash.text}"), context(f"Memo: {c.story}")]}],
    "t-header-sum": lambda c: [header(f"{c.cash.text} {c.kind.lower()} for {c.customer}?"), context(f"{c.who} wants to know"), section(c.story.capitalize())],
    "t-question": lambda c: [section(f"*May {c.who} give {c.customer} {c.a_kind} of {c.cash.text}?*\n{c.story.capitalize()}."), context(f"Q{c.number}")],
    "t-kanban": lambda c: [section(f":card_index: *{c.kind} · {c.customer}* landed in _Needs a grown-up_"), context(f"by {c.who}", f"worth {c.cash.text}"), section(f">{c.story}")],
    "t-form-answers": lambda c: [section("*New answers in “Bend a rule”*"), section(f"*1. You are*\n{c.who}"), section(f"*2. The customer is*\n{c.customer}"), section(f"*3. You want to give*\n{c.kind}"), section(f"*4. Worth*\n{c.cash.text}"), section(f"*5. Tell the tale*\n{c.story}")],
    "t-workflow-new": lambda c: [rich(words(c.asker, word(" ran the workflow "), word("Ask for leeway", bold=True), word("\n\n"), word("Whose account?\n", bold=True), word(f"{c.customer}\n\n"), word("Which leeway?\n", bold=True), word(f"{c.kind}\n\n"), word("How much money?\n", bold=True), word(f"{c.cash.text}\n\n"), word("What led to it?\n", bold=True), word(c.story)))],
    "t-divided": lambda c: [section(f"Rep {c.who}"), DIVIDER, section(f"Client {c.customer}"), DIVIDER, section(f"Ask {c.kind}"), DIVIDER, section(f"Sum {c.cash.text}"), DIVIDER, section(f"Background {c.story}")],
    "t-bars": lambda c: [section(f"`{c.number}` ┃ {c.customer} ┃ {c.kind} ┃ {c.cash.text} ┃ {c.who}"), context(c.story)],
    "t-row-bold": lambda c: [section(row_of(("Rep", c.who), ("Client", c.customer), ("Remedy", c.kind), ("Sum", c.cash.text))), section(c.story)],
    "t-fields-tall": lambda c: [fields(f"Originator\n*{c.who}*", f"Counterparty\n*{c.customer}*", f"Instrument\n*{c.kind}*", f"Value\n*{c.cash.text}*", f"Remarks\n*{c.story}*")],
    "t-image": lambda c: [{"type": "image", "image_url": "https://img.bramblegate.test/stamp.png", "alt_text": "stamp"}, section(f"*Request {c.number}*\nSubmitter: {c.who}\nGuest: {c.customer}\nGesture: {c.kind}\nPrice tag: {c.cash.text}\nRemarks: {c.story}")],
    "t-snow": lambda c: [section(f"*RITM00{c.number}* – item “Customer concession” needs approval"), fields(f"*Opened by*\n{c.who}", f"*Requested for*\n{c.customer}", f"*Short description*\n{c.kind}", f"*Price*\n{c.cash.text}", "*Assignment group*\nCare managers"), section(f"*Additional comments*\n{c.story}")],
    "t-subject-line": lambda c: [section(f"*[approval] {c.kind} – {c.customer} – {c.cash.text}*"), context(f"sent by {c.who} via care@"), section(f"```{c.story}```")],
    "t-ai-agent": lambda c: [header(":robot_face: Draft action held back"), section(f"I was about to issue {c.a_kind} of *{c.cash.text}* to *{c.customer}*, as {c.who} told me to."), section(f"*Situation:* {c.story}\n*Rule:* over my limit, a manager must agree")],
    "t-yours": lambda c: [section(f"<@{c.lead}>, this one is yours"), section(f"• Ask: {c.kind}\n• Sum: {c.cash.text}\n• Account: {c.customer}\n• Rep: {c.who}\n• Grounds: {c.story}")],
    "t-urgent": lambda c: [section(f":fire: P1 :fire: *{c.kind}* for *{c.customer}*"), fields(f"Due: in 30 min", f"Cost: {c.cash.text}", f"Raised by: {c.who}", f"Background: {c.story}")],
}


def percent(c):
    rate = c.w.rng.choice(["20%", "7.5 %", "35 percent"])
    c.worth("Discount", "discount", f"discount of {rate}")
    return [section(f"*Pricing desk* <https://deals.bramblegate.test/{c.number}|quote {c.number}>"), fields(f"*Seller*\n{c.who}", f"*Buyer*\n{c.customer}", f"*Off list*\n{rate} discount", f"*Term*\n36 months"), context(f"Why: {c.story}")]


def nights(c):
    gift = c.w.rng.choice(["one free night", "two free nights with breakfast"])
    c.worth("Comp", "comp", gift)
    return [header("Comp slip"), section(f"Duty officer: {c.who}\nGuest: {c.customer}\nComp: {gift}\nOccasion: {c.story}")]


def months(c):
    gift = c.w.rng.choice(["one month on the house", "two months free"])
    c.worth("Free months", ["comp", "credit", "exception", "other"], gift)
    return [fields(f"*Subscriber*\n{c.customer}", f"*Gift*\n{gift}", f"*Handler*\n{c.who}", f"*Trigger*\n{c.story}")]


def rule(c):
    wish = c.w.rng.choice(["return after 120 days", "swap without the box", "name change on a fixed ticket"])
    c.worth("Policy exception", "exception", "policy exception")
    return [section(f"*Policy exception* sought by {c.who}"), section(f"*Exception wanted:* {wish}\n*Account:* {c.customer}\n*Grounds:* {c.story}")]


def bare_figure(c):
    """A figure without a currency is no amount."""
    c.amount, c.money, c.what = "", False, c.kind.lower()
    return [section(f"Rep: {c.who}\nClient: {c.customer}\nRemedy: {c.kind}\nValue: {c.cash.value:.0f}\nWhy: {c.story}"), context(f"form 12 · {c.number}")]


def override(c):
    c.kind, c.type, c.what = "Discount", "discount", f"discount of {c.cash.text}"
    return [section(f"*Till {c.number % 20 + 1} asks for a price override*"), fields(f"*Cashier*\n{c.who}", f"*Shopper*\n{c.customer}", f"*Shelf price*\n{c.cash.of(c.cash.value * 6)}", f"*Reduced to*\n{c.cash.of(c.cash.value * 5)}", f"*Discount*\n{c.cash.text}"), context(c.story)]


def reply_draft(c):
    c.worth("Off-policy reply", "off_policy_reply", "off-policy reply")
    return [header("Off-policy reply to be checked"), section(f"*Writer:* {c.who}\n*Recipient:* {c.customer}\n*Situation:* {c.story}"), section("> We will come on a Sunday, although we never do")]


def voucher(c):
    c.kind, c.type = "Voucher", ["credit", "comp", "other"]
    c.what = f"voucher of {c.cash.text}"
    return [section(f":gift: Voucher over *{c.cash.text}*, please release"), fields(f"Recipient: {c.customer}", f"Issuer: {c.who}", f"Occasion: {c.story}")]


BLOCKS |= {"t-percent": percent, "t-nights": nights, "t-months": months, "t-rule": rule, "t-bare-figure": bare_figure, "t-override": override, "t-reply-draft": reply_draft, "t-voucher": voucher}
TEXTS = {  # what webhooks and old workflows write
    "t-old-workflow": lambda c: f"Ask a lead: new submission from {c.mention}\n*Account*\n{c.customer}\n*Ask*\n{c.kind}\n*Amt*\n{c.cash.text}\n*Context*\n{c.story}",
    "t-zap": lambda c: f"New row in Sheet “Leeway”\nSubmitter: {c.plain}\nMember: {c.customer}\nRelief: {c.kind}\nSum: {c.cash.text}\nGrounds: {c.story}\nVerdict:",
    "t-make": lambda c: f"[scenario 41] approval step reached\nOwner = {c.plain}\nClient = {c.customer}\nAction = {c.kind}\nValue = {c.cash.text}\nRationale = {c.story}",
    "t-n8n": lambda c: "Workflow is waiting :pause_button:\n```" + "\n".join(["{", f'  "opened_by": "{c.plain}",', f'  "member": "{c.customer}",', f'  "remedy": "{c.kind.lower()}",', f'  "value": "{c.cash.text}",', f'  "grounds": "{c.story}"', "}"]) + "```",
    "t-flow": lambda c: f"*Approvals | {c.kind} for {c.customer}*\nRequested by {c.plain}\nDetails: {c.story}. Total {c.cash.text}",
    "t-helpdesk": lambda c: f"Ticket #{c.number} was tagged *needs_manager* by {c.plain}\nRequester: {c.customer}\nProposed remedy: {c.kind}\nProposed sum: {c.cash.text}\nInternal note: {c.story}",
    "t-inbox-note": lambda c: f"{c.plain} left a note for managers in the conversation with *{c.customer}*:\n> may I offer {c.a_kind} of {c.cash.text}? {c.story}",
    "t-sentence-long": lambda c: f"On behalf of {c.customer}, {c.who} is seeking {c.a_kind} in the sum of {c.cash.text}, on the ground that {c.story}.",
    "t-sentence-short": lambda c: f"{c.who} → managers: {c.kind.lower()} {c.cash.text} for {c.customer}, ok? ({c.story})",
    "t-slashes": lambda c: f"{c.kind} / {c.cash.text} / {c.customer} / {c.plain} / {c.story}",
    "t-arrows": lambda c: f"{c.plain} ⇒ {c.customer} ⇒ {c.kind} ⇒ {c.cash.text} ⇒ {c.story}",
    "t-hashes": lambda c: f"#approval #{c.number} #waiting\n@rep {c.plain}\n@client {c.customer}\n@remedy {c.kind}\n@sum {c.cash.text}\n@why {c.story}",
    "t-upper": lambda c: f"*** APPROVAL REQUIRED ***\nSUBMITTER: {c.plain}\nCLIENT: {c.customer}\nREMEDY: {c.kind}\nVALUE: {c.cash.text}\nGROUNDS: {c.story}",
    "t-value-label": lambda c: f"{c.plain} ← rep\n{c.customer} ← client\n{c.kind} ← ask\n{c.cash.text} ← sum\n{c.story} ← why",
    "t-label-line": lambda c: f"SUBMITTED BY\n{c.who}\nHOUSEHOLD\n{c.customer}\nRELIEF\n{c.kind}\nCOST\n{c.cash.text}\nMEMO\n{c.story}",
    "t-gform": lambda c: f"Google Forms: *Exceptions 2.0* got a response\n• Timestamp – {c.day('%m/%d/%Y')}\n• Your e-mail – {c.mail}\n• Client name – {c.customer}\n• Remedy you propose – {c.kind}\n• What it costs us – {c.cash.text}\n• In short – {c.story}",
    "t-mail": lambda c: f"*{c.me}* sent an e-mail to this channel\n*Subject:* Sign-off wanted: {c.customer}\n\nGood day,\nmay I pay out {c.a_kind} of {c.cash.text}? {c.story.capitalize()}.\n\n{c.me}\nCustomer care",
    "t-json-line": lambda c: f'approval.created {{"rep":"{c.plain}","client":"{c.customer}","remedy":"{c.kind}","sum":"{c.cash.text}","memo":"{c.story}"}}',
    "t-logfmt": lambda c: f'level=ask id={c.number} rep="{c.plain}" client="{c.customer}" action="{c.kind}" value="{c.cash.text}" why="{c.story}"',
    "t-quoted": lambda c: f"Unsigned so far:\n> Handler · {c.who}\n> Client · {c.customer}\n> Remedy · {c.kind}\n> Sum · {c.cash.text}\n> Memo · {c.story}",
    "t-numbered": lambda c: f"Leeway form\n(1) rep: {c.who}\n(2) client: {c.customer}\n(3) remedy: {c.kind}\n(4) sum: {c.cash.text}\n(5) story: {c.story}",
    "t-crm-move": lambda c: f":twisted_rightwards_arrows: {c.plain} moved *{c.customer}* from _Open_ to _Manager approval_\nRemedy: {c.kind} | Value: {c.cash.text} | Comment: {c.story}",
}
ATTACHED = {  # legacy attachments
    "t-a-fields": lambda c: titled(("Rep", c.who), ("Guest", c.customer), ("Remedy", c.kind), ("Sum", c.cash.text), ("Grounds", c.story), title=f"Sign-off {c.number}"),
    "t-a-author": lambda c: attach(author_name=c.plain, author_subname="Care", title=f"{c.kind}, {c.cash.text}", text=f"Client: {c.customer}\nBackground: {c.story}", footer="Caseloop"),
    "t-a-pretext": lambda c: titled(("Party", c.customer), ("Relief", c.kind), ("Value", c.cash.text), ("Rationale", c.story), pretext=f"Filed by {c.who}, unsigned"),
    "t-a-text": lambda c: attach(pretext="A chit for the managers", text=f"Chit no. {c.number}\nIssued by: {c.plain}\nIn favour of: {c.customer}\nBeing: {c.kind}\nThe sum of: {c.cash.text}\nBecause: {c.story}"),
    "t-a-blocks": lambda c: attach(blocks=[section(f"*{c.kind}* → *{c.customer}*"), fields(f"Sum\n{c.cash.text}", f"Submitter\n{c.who}"), context(c.story)]),
    "t-a-two": lambda c: [*attach(title=f"{c.customer} – {c.kind.lower()}", text=f"{c.cash.text}, asked for by {c.plain}"), {"color": "#dddddd", "text": c.story, "fallback": "story"}],
    "t-a-shop": lambda c: titled(("Order", f"#{c.number}"), ("Order total", c.cash.of(c.cash.value * 4)), ("Shopper", c.customer), ("Requested remedy", c.kind), ("Requested sum", c.cash.text), ("Agent", c.plain), pretext="Over the agent's limit", text=c.story, title="Shop assistant"),
    "t-a-link": lambda c: attach(title=f"Case {c.number}: {c.customer}", title_link=f"https://case.bramblegate.test/{c.number}", text=f"*Ask* {c.kind}\n*Sum* {c.cash.text}\n*Opened by* {c.who}\n*Context* {c.story}", mrkdwn_in=["text"]),
    "t-a-emoji": lambda c: attach(text=f":headphones: *{c.plain}*\n:house_with_garden: *{c.customer}*\n:adhesive_bandage: *{c.kind}*\n:coin: *{c.cash.text}*\n:question: *{c.story}*"),
    "t-a-footer": lambda c: attach(title=f"{c.kind} ({c.cash.text})", text=f"{c.customer}: {c.story}", footer=f"Opened by {c.plain}"),
    "t-a-watchers": lambda c: titled(("Raised by", c.who), ("Watchers", c.w.name(c.other)), ("Approver group", "Care leads"), ("Account", c.customer), ("Concession", c.kind), ("Worth", c.cash.text), ("Why", c.story), title="Exception"),
}


def make_all(w):
    for key, lays in (("blocks", BLOCKS), ("text", TEXTS), ("attachments", ATTACHED)):
        for fmt, lay in lays.items():
            for _ in range(3):
                case = Case(w, fmt)
                content = {key: lay(case)}
                if key == "blocks":
                    content["text"] = w.rng.choice(["", "Something to sign", f"Request {case.number}", "A manager is needed"])
                w.pick(ENDS)(case, content)
