# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests of the ninth part that are settled on their card: fifty layouts and more."""
import ninth_ends as ends
from more_cards import bullets, rich, table, word
from ninth_people import Case
from world import DIVIDER, buttons, context, fields, header, section

ENDS = [ends.noted, ends.noted, ends.noted, ends.noted, ends.noted, ends.noted, ends.noted, ends.noted, ends.noted, ends.nameless, ends.bare, ends.bare, ends.initials, ends.gone, ends.unseen, ends.granted, ends.granted, ends.levels,
        ends.levels, ends.half, ends.auto, ends.auto, ends.expired, ends.withdrawn, ends.withdrawn, ends.turned, ends.reacted, ends.human, ends.human, ends.relayed, ends.still_open, ends.still_open]


def pre(text):
    return {"type": "rich_text_preformatted", "elements": [word(text)], "border": 0}


def quote(text):
    return {"type": "rich_text_quote", "elements": [word(text)]}


def words(*elements):
    return {"type": "rich_text_section", "elements": list(elements)}


def user(c):
    return {"type": "user", "user_id": c.agent}


def code(*lines):
    return section("```" + "\n".join(lines) + "```")


def ruled(c):
    """A table in letters."""
    rows = [("Rep", c.me), ("Account", c.customer), ("Remedy", c.kind), ("Value", c.cash.text), ("Details", c.story)]
    wide = max(len(value) for _, value in rows)
    return ["+---------+" + "-" * (wide + 2) + "+", *[f"| {key:<7} | {value:<{wide}} |" for key, value in rows], "+---------+" + "-" * (wide + 2) + "+"]


BLOCKS = {
    "cd-exposure": lambda c: [header("Concession desk"), fields(f"*Raised by:*\n{c.mention}", f"*Account:*\n{c.customer}", f"*Ask:*\n{c.kind}", f"*Exposure:*\n{c.cash.text}"), section(f"*Grounds:* {c.story}")],
    "cd-folio": lambda c: [section(f"*Guest recovery* · folio {c.number}"), section(f"*Guest name:* {c.customer}\n*Opened by:* {c.me}\n*Recovery:* {c.kind}\n*Comp value:* {c.cash.text}\n*Duty note:* {c.story}")],
    "cd-merchant": lambda c: [section(f"*Merchant payout review*"), fields(f"*Merchant*\n{c.customer}", f"*Case owner*\n{c.me}", f"*Type*\n{c.kind}", f"*Payout*\n{c.cash.text}", f"*Justification*\n{c.story}"), context(f"Ref MP-{c.number}")],
    "cd-policyholder": lambda c: [header("Claim outside of the terms"), section(f"*Policyholder*\n{c.customer}"), section(f"*Handler*\n{c.mention}"), section(f"*Proposed settlement*\n{c.kind}, {c.cash.text}"), section(f"*Cause*\n{c.story}")],
    "cd-rich-list": lambda c: [rich(words(word("New ask from "), user(c), word(":", bold=True)), bullets([word(f"Shopper: {c.customer}")], [word(f"Remedy: {c.kind}")], [word(f"Sum: {c.cash.text}")], [word(f"Background: {c.story}")]))],
    "cd-rich-quote": lambda c: [rich(words(user(c), word(" asks for "), word(c.a_kind, bold=True), word(f" of {c.cash.text} on behalf of {c.customer}\n")), quote(c.story))],
    "cd-rich-pre": lambda c: [rich(words(word("Please decide\n", bold=True)), pre(f"requestor: {c.me}\nmember:    {c.customer}\nbenefit:   {c.kind}\ncredit amt: {c.cash.text}\nrationale: {c.story}"))],
    "cd-table-left": lambda c: [section("*Approval sheet*"), table(("Entry", "Content"), ("CSR", c.me), ("Subscriber", c.customer), ("Measure", c.kind), ("Total", c.cash.text), ("Explanation", c.story))],
    "cd-table-top": lambda c: [section("One line to sign"), table(("No.", "Owner", "Client", "Kind", "Worth", "Rationale"), (str(c.number), c.me, c.customer, c.kind, c.cash.text, c.story))],
    "cd-value-first": lambda c: [section("*Awaiting a manager*"), fields(f"{c.me}\n_Requestor_", f"{c.customer}\n_Customer_", f"{c.kind}\n_Request_", f"{c.cash.text}\n_Amount_", f"{c.story}\n_Reason for request_")],
    "cd-capitals": lambda c: [section(f"REQUESTOR\n{c.mention}\n\nACCOUNT\n{c.customer}\n\nACTION\n{c.kind}\n\nVALUE\n{c.cash.text}\n\nRATIONALE\n{c.story}")],
    "cd-emoji": lambda c: [section(f":raising_hand: {c.mention}\n:house: {c.customer}\n:label: {c.kind}\n:moneybag: {c.cash.text}\n:memo: {c.story}")],
    "cd-title-link": lambda c: [section(f"*<https://care.fernhill.test/c/{c.number}|{c.kind} for {c.customer} (#{c.number})>*"), context(f"*Rep:* {c.me}   *Value:* {c.cash.text}   *Opened:* {c.day()}"), section(c.story)],
    "cd-let": lambda c: [section(f"*{c.me}* asks you to let *{c.customer}* have *{c.cash.text}* as {c.a_kind}."), context(f"The reason they gave: {c.story}")],
    "cd-figures": lambda c: [section(f"*{c.kind} above limit*"), fields(f"*Requested*\n{c.cash.text}", f"*Order total*\n{c.cash.of(c.cash.value * 3)}", f"*Agent limit*\n{c.cash.of(5)}", f"*Lifetime value*\n{c.cash.of(c.cash.value * 40)}", f"*Shopper*\n{c.customer}", f"*Agent*\n{c.me}", f"*Details*\n{c.story}")],
    "cd-figures-text": lambda c: [section(f"*Requested by:* {c.mention}\n*Order:* {c.number}, total {c.cash.of(c.cash.value * 2)}\n*Already paid back:* {c.cash.of(0)}\n*{c.kind} amount:* {c.cash.text}\n*Customer:* {c.customer}\n*Details:* {c.story}")],
    "cd-accessory": lambda c: [{**section(f"*{c.kind} for {c.customer}*\n{c.cash.text}, asked for by {c.mention}\n{c.story}"), "accessory": buttons("Open the order", url="https://shop.fernhill.test/o/1")["elements"][0]}],
    "cd-markdown": lambda c: [{"type": "markdown", "text": f"### Manager approval\n\n**Submitted by:** {c.me}\n**Beneficiary:** {c.customer}\n**What:** {c.kind}\n**Amount:** {c.cash.text}\n\n> {c.story}"}],
    "cd-card": lambda c: [{"type": "card", "title": {"type": "mrkdwn", "text": f"{c.kind}: {c.cash.text}"}, "subtitle": {"type": "mrkdwn", "text": f"{c.customer} · requested by {c.me}"}, "body": {"type": "mrkdwn", "text": c.story}}],
    "cd-container": lambda c: [{"type": "container", "title": {"type": "plain_text", "text": "Request for approval"}, "child_blocks": [fields(f"*Asked by*\n{c.me}", f"*Customer*\n{c.customer}", f"*Type*\n{c.kind}", f"*Amount*\n{c.cash.text}"), section(f"*Notes*\n{c.story}")]}],
    "cd-ordered": lambda c: [section(f"*Form 27b – deviation*\n1) Employee – {c.me}\n2) Customer – {c.customer}\n3) Deviation – {c.kind}\n4) Cost – {c.cash.text}\n5) Circumstances – {c.story}")],
    "cd-contexts": lambda c: [section(f"*{c.story.capitalize()}*"), context(f"Rep {c.mention}", f"Account {c.customer}"), context(f"Proposed {c.kind.lower()} {c.cash.text}")],
    "cd-json": lambda c: [section("Webhook `approval.created`"), code("{", f'  "id": "AP-{c.number}",', f'  "raised_by": "{c.mail}",', f'  "account": "{c.customer}",', f'  "remedy": "{c.kind}",', f'  "value": "{c.cash.text}",', f'  "grounds": "{c.story}"', "}")],
    "cd-yaml": lambda c: [section("*New file in queue/*"), code("request:", f"  owner: {c.me}", f"  client: {c.customer}", f"  measure: {c.kind.lower()}", f"  sum: {c.cash.text}", f"  background: {c.story}")],
    "cd-csv": lambda c: [section("Line for approval"), code("requestor;customer;request;amount;details", f"{c.me};{c.customer};{c.kind};{c.cash.text};{c.story}")],
    "cd-ruled": lambda c: [section(":lock: Needs a manager"), code(*ruled(c))],
    "cd-arrows": lambda c: [section(f"{c.mention} ⟶ {c.customer}\n{c.kind} ⟶ {c.cash.text}\nWhy ⟶ {c.story}")],
    "cd-voice": lambda c: [section(f"Hey managers :wave: {c.mention} would like to make it up to *{c.customer}* with {c.a_kind} of *{c.cash.text}*. {c.story.capitalize()}. Are you in?")],
    "cd-select": lambda c: [section(f"*Pending approval #{c.number}*"), fields(f"*Raised by*\n{c.me}", f"*For*\n{c.customer}", f"*Concession*\n{c.kind}", f"*Value*\n{c.cash.text}"), section(f"*Notes*\n{c.story}"),
                            {"type": "actions", "elements": [{"type": "static_select", "action_id": "d", "placeholder": {"type": "plain_text", "text": "Choose a decision"}, "options": [{"text": {"type": "plain_text", "text": text}, "value": text} for text in ("Approve", "Decline")]}]}],
    "cd-approver-first": lambda c: [section(f"*Approver group:* Support managers\n*Urgency:* today\n*Member:* {c.customer}\n*Requestor:* {c.mail}\n*Benefit:* {c.kind}\n*Payout:* {c.cash.text}\n*Grounds:* {c.story}")],
    "cd-crm": lambda c: [header("Case needs approval"), section(f"*Case:* 000{c.number}\n*Case owner:* {c.me}\n*Contact name:* {c.customer}\n*Compensation:* {c.kind}\n*Compensation value:* {c.cash.text}\n*Description:* {c.story}"), context("Sent by the flow “Ask manager”")],
    "cd-cells": lambda c: [section("*To be decided*"), fields("Requestor", c.mention, "Account", c.customer, "Credit type", c.kind), fields("Credit amt", c.cash.text, "Background", c.story)],
    "cd-divided": lambda c: [section(f"*{c.kind}*"), DIVIDER, section(f"Account: {c.customer}\nRaised by: {c.me}"), DIVIDER, section(f"Sum: {c.cash.text}"), DIVIDER, section(f"Details: {c.story}")],
    "cd-ticket-moved": lambda c: [section(f"Ticket <https://desk.fernhill.test/{c.number}|{c.number}> changed: *Approval* is now `requested`"), section(f"Agent: {c.me}\nCustomer: {c.customer}\nCompensation: {c.kind} ({c.cash.text})\nComment: {c.story}")],
}


def percent(c):
    c.worth("Discount", "discount", f"discount of {(rate := c.w.rng.choice(['15%', '12.5 %', '30 percent']))}")
    return [section(f"*Deal desk*\n*Rep:* {c.me}\n*Prospect:* {c.customer}\n*Discount asked:* {rate}\n*Contract:* 24 months\n*Rationale:* {c.story}")]


def points(c):
    c.worth("Loyalty points", ["credit", "comp", "other"], f"{(count := c.w.rng.choice(['5,000', '1,200', '800']))} loyalty points")
    return [header("Bonus points"), fields(f"*Member*\n{c.customer}", f"*Agent*\n{c.mention}", f"*Points requested*\n{count}", f"*Reason*\n{c.story}")]


def nights(c):
    c.worth("Complimentary nights", ["comp", "other"], (gift := c.w.rng.choice(["2 complimentary nights", "1 complimentary night"])))
    return [section(f"*Comp request* by {c.me}\n*Guest:* {c.customer}\n*Comp:* {gift}\n*Justification:* {c.story}")]


def months(c):
    c.worth("Free months", ["comp", "other", "exception", "credit"], (gift := c.w.rng.choice(["2 free months", "1 month free of charge", "3 free months"])))
    return [section(f"{c.mention} proposes *{gift}* for *{c.customer}*"), context(f"Because: {c.story}")]


def item(c):
    c.worth("Free item", ["comp", "other", "exception"], (gift := c.w.rng.choice(["a free replacement lid", "a spare part at no charge", "a complimentary upgrade"])))
    return [section(f"*No-charge request*\nRequested by: {c.me}\nShopper: {c.customer}\nItem: {gift}\nDetails: {c.story}")]


def late(c):
    c.worth("Policy exception", ["exception", "other"], "policy exception")
    return [header("Policy exception"), fields(f"*Agent*\n{c.mention}", f"*Customer*\n{c.customer}", f"*Exception*\n{c.w.rng.choice(['accept return after 75 days', 'change the name on the ticket', 'keep the old tariff'])}", f"*Circumstances*\n{c.story}")]


def off_policy(c):
    c.worth("Off-policy reply", ["off_policy_reply"], "off-policy reply")
    return [section(f"*Off-policy reply for review*\n*Author:* {c.me}\n*Customer:* {c.customer}\n*Situation:* {c.story}\n*Draft:*\n> We will call you on Friday with a date")]


def uncounted(c):
    """A figure without a currency is no amount."""
    c.amount, c.money, c.what = "", False, c.kind.lower()
    return [section(f"*Approval*\nRaised by: {c.mention}\nClient: {c.customer}\nRequest: {c.kind}\nAmount: {c.cash.value:.0f}\nBackground: {c.story}")]


def price(c):
    c.kind, c.type, c.what = "Discount", "discount", f"discount of {c.cash.text}"
    return [section(f"*Price override*\n*Clerk:* {c.me}\n*Customer:* {c.customer}\n*List price:* {c.cash.of(c.cash.value * 4)}\n*New price:* {c.cash.of(c.cash.value * 3)}\n*Discount:* {c.cash.text}\n*Reason:* {c.story}")]


BLOCKS |= {"cd-percent": percent, "cd-points": points, "cd-nights": nights, "cd-months": months, "cd-item": item, "cd-late": late, "cd-off-policy": off_policy, "cd-uncounted": uncounted, "cd-price": price}


def pairs(c, *labels):
    return [f"{label}: {value}" for label, value in zip(labels, (c.me, c.customer, c.kind, c.cash.text, c.story))]


TEXTS = {
    "tx-member": lambda c: "New submission\n" + "\n".join(pairs(c, "Submitted by", "Member", "Request type", "Credit amt", "Reason for credit")),
    "tx-dash": lambda c: f"*Approval wanted*\nCSR - {c.me}\nHousehold - {c.customer}\nGesture - {c.kind}\nCost - {c.cash.text}\nGrounds - {c.story}",
    "tx-equals": lambda c: f"approval_request requestor=\"{c.me}\" account=\"{c.customer}\" type=\"{c.kind}\" value=\"{c.cash.text}\" reason=\"{c.story}\"",
    "tx-pipes": lambda c: f"{c.kind} | {c.cash.text} | {c.customer} | raised by {c.me} | {c.story}",
    "tx-brackets": lambda c: f"[Requestor] {c.me}\n[Shopper] {c.customer}\n[Remedy] {c.kind}\n[Total] {c.cash.text}\n[Details] {c.story}",
    "tx-json": lambda c: f"{{\"type\":\"approval\",\"agent\":\"{c.me}\",\"customer\":\"{c.customer}\",\"request\":\"{c.kind}\",\"amount\":\"{c.cash.text}\",\"reason\":\"{c.story}\"}}",
    "tx-yaml": lambda c: f"---\nid: {c.number}\nopened_by: {c.mail}\ncustomer: {c.customer}\nremedy: {c.kind.lower()}\namount: {c.cash.text}\nnote: {c.story}",
    "tx-gform": lambda c: f"*Timestamp:* {c.day('%d/%m/%Y')}\n*Email address:* {c.mail}\n*Which guest?* {c.customer}\n*What are you offering?* {c.kind}\n*What is it worth?* {c.cash.text}\n*Tell us more:* {c.story}",
    "tx-sentence": lambda c: f"{c.me} is asking permission to issue {c.customer} {c.a_kind} worth {c.cash.text}. Background: {c.story}. Please approve or decline.",
    "tx-reversed": lambda c: f"Details: {c.story}\nSum: {c.cash.text}\nAsk: {c.kind}\nAccount: {c.customer}\nRaised by: {c.mention}",
    "tx-bullets": lambda c: f"Manager action needed\n• *Owner:* {c.mention}\n• *Merchant:* {c.customer}\n• *Request:* {c.kind}\n• *Exposure:* {c.cash.text}\n• *Rationale:* {c.story}",
    "tx-tail-labels": lambda c: f"{c.me} (rep)\n{c.customer} (account)\n{c.kind} (ask)\n{c.cash.text} (value)\n{c.story} (why)",
    "tx-tabs": lambda c: f"Rep\t{c.me}\nAccount\t{c.customer}\nAsk\t{c.kind}\nSum\t{c.cash.text}\nDetails\t{c.story}",
    "tx-task": lambda c: f"Task for managers: approve {c.kind.lower()} of {c.cash.text} for {c.customer}\nCreated by {c.me}\nDescription: {c.story}",
    "tx-semicolons": lambda c: f"Approval needed; by {c.mention}; for {c.customer}; {c.kind}; {c.cash.text}; {c.story}",
}


def attached(c, *labels, short=True, **more):
    return [{"color": "#dddddd", "fallback": f"{c.kind} for {c.customer}", "fields": [{"title": label, "value": value, "short": short} for label, value in zip(labels, (c.me, c.customer, c.kind, c.cash.text, c.story))], **more}]


ATTACHED = {
    "at-fields": lambda c: attached(c, "Requested by", "Client", "Concession", "Value", "Justification", pretext="A concession waits for approval", footer=f"Case {c.number}"),
    "at-long": lambda c: attached(c, "CSR", "Shopper", "Remedy", "Sum", "Background", short=False, title=f"Approval {c.number}", title_link=f"https://erp.fernhill.test/a/{c.number}"),
    "at-author": lambda c: [{"color": "#5b8def", "author_name": c.me, "author_icon": "https://img.fernhill.test/u.png", "title": f"{c.kind} request", "text": f"Customer: {c.customer}\nAmount: {c.cash.text}\n{c.story}", "fallback": "request"}],
    "at-blocks": lambda c: [{"color": "#f0c040", "blocks": [section(f"*{c.kind}* for *{c.customer}*"), fields(f"*Opened by*\n{c.mention}", f"*Sum*\n{c.cash.text}"), context(c.story)]}],
    "at-two": lambda c: [{"color": "#888888", "title": f"{c.me} needs a sign-off", "text": f"{c.kind} of {c.cash.text} to {c.customer}", "fallback": "sign-off"}, {"color": "#cccccc", "text": f"Background: {c.story}", "fallback": "background"}],
    "at-credit-memo": lambda c: [{"color": "warning", "pretext": f"ERP: document {c.number} is blocked for approval", "text": f"Created by: {c.mail}\nCustomer: {c.customer}\nDocument type: {c.kind}\nNet amount: {c.cash.text}\nHeader text: {c.story}", "footer": "Tillroll ERP", "fallback": "blocked"}],
}


def make_all(w):
    for fmt, lay in BLOCKS.items():
        for _ in range(4):
            case = Case(w, fmt)
            content = {"blocks": lay(case), "text": w.rng.choice(["Approval needed", "", "Something waits for a manager", f"New item {case.number}"])}
            w.pick(ENDS)(case, content)
    for key, lays in (("text", TEXTS), ("attachments", ATTACHED)):
        for fmt, lay in lays.items():
            for _ in range(4):
                case = Case(w, fmt)
                w.pick(ENDS)(case, {key: lay(case)})
