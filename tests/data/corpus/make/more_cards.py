# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards of help desks, trackers, spreadsheets and trades, second part of the written half."""
from more_people import BALLOT, DESK, LEDGER, OPEN, Case
from world import DIVIDER, buttons, context, fields, header, section

EACH = 9


def each(w, fmt, **more):
    for _ in range(EACH):
        yield Case(w, fmt, **more)


def cell(text, bold=False):
    if not bold:
        return {"type": "raw_text", "text": text}
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": text, "style": {"bold": True}}]}]}


def table(*rows, kind="table", **more):
    return {"type": kind, "rows": [[cell(text, bold=number == 0) for text in row] for number, row in enumerate(rows)], **more}


def bullets(*items):
    def line(item):
        return {"type": "rich_text_section", "elements": item}
    return {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [line(item) for item in items]}


def word(text, **style):
    return {"type": "text", "text": text, **({"style": style} if style else {})}


def rich(*elements):
    return {"type": "rich_text", "elements": list(elements)}


def helpdesk(w):
    for case in each(w, "desk-attachment"):
        def attachment(*more, live=False):
            return [{"author_name": case.me, "title": f"{case.kind} needs sign-off · Ticket #{case.number}", "title_link": f"https://nord.zendesk.com/agent/tickets/{case.number}",
                     "text": f"{case.cash.text} for {case.customer}\n{case.story}" + "".join("\n" + line for line in more), "footer": "Deskflow",
                     **({"actions": [{"name": "a", "text": "Approve", "type": "button"}, {"name": "r", "text": "Reject", "type": "button"}]} if live else {})}]
        message = case.row.app(DESK, "", attachments=attachment(live=True))
        if case.open:
            case.expect(OPEN)
            continue
        case.row.edit(message, attachments=attachment(f"{case.say('✅ *Approved*', '⛔ *Rejected*')} by {case.boss} — {case.why}"))
        case.expect(case.outcome(message, reason=case.why))
    for case in each(w, "tracker-issue"):
        top = [section(f"*<https://track.test/SUP-{case.number}|SUP-{case.number}>* {case.kind} for {case.customer}"), context(f"Reporter – {case.me}", f"Amount – {case.cash.text}", "Priority – Medium"), section(f"Description – {case.story}")]
        case.row.app(DESK, f"SUP-{case.number} needs approval", blocks=top)
        if case.open:
            case.expect(OPEN)
            continue
        said = case.row.app(DESK, f"{case.boss} changed the status from *Waiting for approval* to *{case.say('Approved', 'Declined')}*" + f"\nComment: {case.why}")
        case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "crm-flow"):
        def card(status, *more):
            return [header("Approval Request"), section(f"*Record:* OPP-{case.number}\n*Submitter:* {case.me}\n*Account Name:* {case.customer}\n*Request Category:* {case.kind}\n*Requested Value:* {case.cash.text}\n*Submission Comments:* {case.story}"),
                    section("\n".join([f"*Approval Status:* {status}", *more]))]
        message = case.row.app(LEDGER, "Approval Request", blocks=card("Submitted"))
        if case.open:
            case.expect(OPEN)
            continue
        case.row.edit(message, blocks=card(case.say("Approved", "Rejected"), f"*Actual Approver:* {case.boss}", f"*Approver Comments:* {case.why}"))
        case.expect(case.outcome(message, reason=case.why))
    for case in each(w, "issue-bullets"):
        body = bullets([word("Requester: ", bold=True), {"type": "user", "user_id": case.agent}], [word("Ask: ", bold=True), word(f"{case.kind.lower()} of {case.cash.text}")],
                       [word("Client: ", bold=True), word(case.customer)], [word("Background: ", bold=True), word(case.story)])
        title = {"type": "rich_text_section", "elements": [word("Approval needed")]}
        case.card(DESK, [rich(title, body)], [context(case.say(f"✅ Signed off by <@{case.lead}>", f"❌ Turned down by <@{case.lead}>"))], text="Approval needed")


def tables(w):
    for case in each(w, "table-two-columns"):
        body = table(("Field", "Value"), ("Requested by", case.me), ("Request type", case.kind), ("Amount", case.cash.text), ("Customer", case.customer), ("Why", case.story))
        case.card(LEDGER, [header("Approval needed"), body], [section(f"{case.say(':white_check_mark: Approved', ':x: Declined')} by <@{case.lead}>: {case.why}")], text="Approval needed", reason=case.why)
    for case in each(w, "table-one-row"):
        def body(status, by):
            return [section("New goodwill line"), table(("Agent", "Customer", "Type", "Amount", "Reason", "Status", "Approver"), (case.me, case.customer, case.kind, case.cash.text, case.story, status, by))]
        message = case.row.app(LEDGER, "New goodwill line", blocks=body("Pending", "–"))
        if case.open:
            case.expect(OPEN)
            continue
        case.row.edit(message, blocks=body(case.say("Approved", "Rejected"), case.boss))
        case.expect(case.outcome(message))
    for case in each(w, "data-table"):
        body = {"type": "data_table", "caption": "Approval request", **{"rows": table(("Item", "Detail"), ("Submitted by", case.me), ("What", case.kind), ("Sum", case.cash.text), ("Client", case.customer), ("Notes", case.story))["rows"]}}
        case.card(LEDGER, [body], [context(f"{case.say('Approved', 'Rejected')} by {case.boss}")], text="Approval request")
    for case in each(w, "card-block"):
        body = {"type": "card", "title": {"type": "mrkdwn", "text": f"{case.kind} request"}, "subtitle": {"type": "mrkdwn", "text": f"from {case.me}"},
                "body": {"type": "mrkdwn", "text": f"{case.cash.text} to {case.customer}. {case.story}"}}
        live = {**body, "actions": buttons("Approve", "Deny")["elements"]}
        message = case.row.app(DESK, f"{case.kind} request", blocks=[live])
        if case.open:
            case.expect(OPEN)
            continue
        case.row.edit(message, blocks=[{**body, "subtext": {"type": "mrkdwn", "text": f"{case.say('Approved', 'Denied')} by <@{case.lead}>"}}])
        case.expect(case.outcome(message))


def sheets(w):
    for case in each(w, "sheet-row"):
        lines = [f"Agent = {case.me}", f"Customer = {case.customer}", f"Category = {case.kind}", f"Amount = {case.cash.text}", f"Remarks = {case.story}"]
        message = case.row.app(LEDGER, "New row in *Goodwill 2025*\n" + "\n".join([*lines, "Decision = "]))
        if case.open:
            case.expect(OPEN)
            continue
        case.row.edit(message, text="Row changed in *Goodwill 2025*\n" + "\n".join([*lines, f"Decision = {case.say('OK', 'No')}", f"Decided by = {case.boss}", f"Decision note = {case.why}"]))
        case.expect(case.outcome(message, reason=case.why))
    for case in each(w, "status-first-line"):
        def text(state):
            return f"*[{state}]* {case.kind} · {case.cash.text} · {case.customer}\n_{case.story}_\nRequested by <@{case.agent}>"
        message = case.row.app(LEDGER, text("PENDING"), blocks=[section(text("PENDING")), buttons("Approve", "Deny")])
        if case.open:
            case.expect(OPEN)
            continue
        state = f"{case.say('APPROVED', 'DENIED')} by <@{case.lead}>"
        case.row.edit(message, text=text(state), blocks=[section(text(state))])
        case.expect(case.outcome(message))
    for case in each(w, "emoji-labels"):
        lines = f":bust_in_silhouette: {case.me}\n:label: {case.kind}\n:moneybag: {case.cash.text}\n:department_store: {case.customer}\n:memo: {case.story}"
        case.card(DESK, [header("Approval required"), section(lines)], [context(f":ballot_box_with_check: {case.say('Approved', 'Rejected')} · <@{case.lead}> · {case.why}")], text="Approval required", reason=case.why, agent=[case.agent, ""])
    for case in each(w, "button-tells"):
        top = [section(f"*{case.kind} request*\n*Raised by* <@{case.agent}>\n*Sum* {case.cash.text}\n*For* {case.customer}\n*Because* {case.story}")]
        done = [buttons(f"{case.say('✅ Approved', '❌ Rejected')} by {case.boss}")]
        case.card(DESK, top, done, text=f"{case.kind} request")


def sentences(w):
    for case in each(w, "sentence-card"):
        what = w.rng.choice(["would like to give {k} of {m} to {c}", "is asking for a {k} of {m} for {c}", "wants to issue a {k} of {m} to {c}", "requests a {k} of {m} for {c}"])
        line = what.format(k=case.kind.lower(), m=case.cash.text, c=case.customer)
        who = w.rng.choice([f"<@{case.agent}>", f"*{case.me}*", case.me])
        case.card(DESK, [section(f"{who} {line} because {case.story}.")], [context(f"{case.say(':white_check_mark: Approved', ':x: Declined')} by <@{case.lead}> - {case.why}")], text=f"{case.me} {line}", reason=case.why)
    for case in each(w, "sentence-text"):
        case.row.app(LEDGER, f"{case.me} submitted a {case.kind.lower()} request of {case.cash.text} for {case.customer} ({case.story})", classic=w.rng.choice([None, "Requests"]))
        if case.open:
            case.expect(OPEN)
            continue
        said = case.row.app(LEDGER, f"{case.say('Request approved', 'Request rejected')} by {case.boss}: {case.why}")
        case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "sentence-passive"):
        top = [header(f"{case.kind} awaiting approval"), section(f"A {case.kind.lower()} of *{case.cash.text}* was requested by <@{case.agent}> for *{case.customer}*."), section(f"> {case.story}")]
        case.card(DESK, top, [section(f"{case.say('👍', '👎')} <@{case.lead}> {case.say('approved', 'declined')} this: {case.why}")], text="awaiting approval", reason=case.why)
    for case in each(w, "clicked-quote"):
        case.row.app(DESK, f"New {case.kind.lower()} request", blocks=[section(f"New {case.kind.lower()} request"), fields(f"*Opened by*\n{case.me}", f"*Size*\n{case.cash.text}", f"*Guest*\n{case.customer}", f"*What happened*\n{case.story}"), buttons("OK", "Not OK")])
        if case.open:
            case.expect(OPEN)
            continue
        said = case.row.app(DESK, f"<@{case.lead}> clicked *{case.say('Approve', 'Reject')}*\n> {case.why}")
        case.expect(case.outcome(said, "reply", case.why))


def trades(w):
    for case in each(w, "airline-desk"):
        top = [header("Compensation outside tariff"), fields(f"*PNR:*\nQX{case.number}", f"*Passenger:*\n{case.customer}", f"*Compensation:*\n{case.cash.text}", f"*Station agent:*\n{case.me}", f"*Irregularity:*\n{case.story}")]
        case.card(DESK, top, [fields(f"*Duty manager:*\n<@{case.lead}>", f"*Ruling:*\n{case.say('Granted', 'Refused')}", f"*Remarks:*\n{case.why}")], text="Approval wanted", reason=case.why, type=["other", "comp"])
    for case in each(w, "hotel-recovery"):
        top = [section(f"*Service recovery – room {case.number % 700}*\nGuest: {case.customer}\nIssue: {case.story}\nProposed gesture: {case.kind.lower()} {case.cash.text}\nLogged by: {case.me}")]
        case.card(DESK, top, [section(f"Authorised by: {case.boss}\nNote: {case.why}") if case.yes else section(f"Refused by: {case.boss}\nNote: {case.why}")], text="Service recovery, approval needed", reason=case.why)
    for case in each(w, "telecom-adjustment"):
        top = [section("*Bill adjustment*"), fields(f"*Subscriber*\n{case.customer}", f"*Adjustment*\n{case.cash.text}", f"*Rep*\n<@{case.agent}>", f"*Adjustment type*\n{case.kind}", f"*Grounds*\n{case.story}")]
        case.card(LEDGER, top, [context(f"Supervisor decision: {case.say('accepted', 'refused')} ({case.boss})")], text="Adjustment awaiting approval")
    for case in each(w, "bank-reversal"):
        text = f"Fee reversal – approval please\nClient – {case.customer}\nFee – {case.cash.text}\nBanker – {case.me}\nBackground – {case.story}"
        case.row.human(case.agent, text, blocks=[])
        case.expect(OPEN if case.open else case.reply(), type=["exception", "refund", "other"])
    for case in each(w, "freight-claim"):
        top = [section(f"Claim *{case.number}* is waiting for your decision"), fields(f"*Consignee:*\n{case.customer}", f"*Settlement:*\n{case.cash.text}", f"*Handler:*\n{case.me}", f"*Damage:*\n{case.story}", "*Invoice value:*\n$4,000")]
        case.card(LEDGER, top, [context(f"Settlement {case.say('authorized', 'refused')} by {case.boss}")], text="Claim waits", type=["other", "refund"])
    for case in each(w, "delivery-piped"):
        case.row.app(DESK, f"Order {case.number} | {case.kind} {case.cash.text} | {case.customer} | {case.story} | asked by <@{case.agent}> | needs approval")
        case.expect(OPEN if case.open else case.reply())
    for case in each(w, "game-support"):
        gems = w.rng.choice([200, 500, 1500])
        top = [header("Player compensation"), section(f"*Player:* {case.customer}\n*Offer:* {gems} gems\n*Requested by:* <@{case.agent}>\n*Issue:* {case.story}")]
        case.card(DESK, top, [context(f"{case.say('✔️ accepted', '✖️ declined')} by {case.boss}")], text="Approval: player compensation", type=["other", "comp"], amount="")
    for case in each(w, "chain-steps"):
        first = w.rng.choice([lead for lead in ("U6GRAC0001", "U6STEF0001", "U6ELIF0001") if lead != case.lead])
        top = [section(f"*{case.kind} for {case.customer}*"), fields(f"*Initiator*\n{case.me}", f"*Total requested*\n{case.cash.text}", f"*Purpose*\n{case.story}")]
        def steps(*lines):
            return [section("\n".join(lines))]
        message = case.row.app(LEDGER, "Approval chain", blocks=[*top, *steps(":hourglass: Team lead: pending", ":hourglass: Finance: pending")])
        case.row.edit(message, blocks=[*top, *steps(f":white_check_mark: Team lead: approved by <@{first}>", ":hourglass: Finance: pending")])
        if case.open:
            case.expect(OPEN)
            continue
        case.row.edit(message, blocks=[*top, *steps(f":white_check_mark: Team lead: approved by <@{first}>", f"{case.say(':white_check_mark: Finance: approved', ':x: Finance: rejected')} by <@{case.lead}>")])
        case.expect(case.outcome(message, approver=[first, case.lead] if case.yes else [case.lead]))


def make_all(w):
    for part in (helpdesk, tables, sheets, sentences, trades):
        part(w)
