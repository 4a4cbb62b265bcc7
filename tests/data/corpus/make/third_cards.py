# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards of workflows, forms, trackers and small bots, third part of the written half."""
from more_cards import bullets, rich, table, word
from third_people import CASEBOOK, FLOW, OPEN, SWITCH, Cash, each
from world import DIVIDER, buttons, context, fields, header, section


def workflows(w):
    """Forms of Slack's workflow builder: no user, the answers one after another."""
    for case in each(w, "wf-submitted-by"):
        text = f"*New approval request*\nSubmitted by: <@{case.agent}>\n\n*Account name:* {case.customer}\n*Request:* {case.kind}\n*How much?* {case.cash.text}\n*What happened?* {case.story}"
        case.row.app(FLOW, text, classic="Approval workflow")
        case.threaded()
    for case in each(w, "wf-thank-you"):
        text = f"Thanks for the submission <@{case.agent}>! <@{case.lead}> please take a look.\n\n*What do you want to give?*\n{case.kind} - {case.cash.text}\n\n*To whom?*\n{case.customer}\n\n*Why?*\n{case.story}"
        case.row.app(FLOW, text, classic="Goodwill requests")
        if case.open:
            case.expect(OPEN)
            continue
        said = case.row.app(FLOW, f"<@{case.lead}> {case.say('approved', 'rejected')} the request :{case.say('tada', 'pensive')}:", classic="Goodwill requests")
        case.expect(case.outcome(said, "reply"))
    for case in each(w, "wf-quoted-answers"):
        text = f"<@{case.agent}> filled in *Refund & credit form*\n> Customer: {case.customer}\n> Type: {case.kind}\n> Value: {case.cash.text}\n> Background: {case.story}"
        case.row.app(FLOW, text, classic="Forms")
        case.threaded()
    for case in each(w, "wf-button-step"):
        top = [section(f"Hi team, <@{case.agent}> needs a decision on the below :point_down:"), section(f"*Customer*\n{case.customer}\n*Requested action*\n{case.kind} of {case.cash.text}\n*Business case*\n{case.story}")]
        message = case.row.app(FLOW, "needs a decision", blocks=[*top, buttons("Approve", "Deny")], classic="Decision desk")
        if case.open:
            case.expect(OPEN)
            continue
        case.row.edit(message, flagged=False, blocks=[*top, context(f":{case.say('white_check_mark', 'x')}: <@{case.lead}> clicked {case.say('Approve', 'Deny')}")])
        case.row.app(FLOW, f"<@{case.agent}> your request was {case.say('approved', 'denied')} by <@{case.lead}>.\n*Comment:* {case.why}", classic="Decision desk")
        case.expect(case.outcome(case.row.messages[-1], "reply", case.why))
    for case in each(w, "form-qa-lines"):
        lines = [f"Q: Who is asking?\nA: {case.me}", f"Q: Which customer?\nA: {case.customer}", f"Q: What are you asking for?\nA: {case.kind}", f"Q: Amount\nA: {case.cash.text}", f"Q: Anything else we should know?\nA: {case.story}"]
        case.row.app(CASEBOOK, "New response: Approval form\n" + "\n".join(lines))
        case.threaded()
    for case in each(w, "form-arrows"):
        lines = [f"Your name → {case.me}", f"Customer → {case.customer}", f"Type of compensation → {case.kind}", f"Amount requested → {case.cash.text}", f"Explanation → {case.story}"]
        case.row.app(CASEBOOK, ":inbox_tray: New form response (Compensation approval)\n" + "\n".join(lines))
        case.threaded()
    for case in each(w, "form-numbered"):
        lines = [f"1. Requester: {case.me}", f"2. Client: {case.customer}", f"3. Type of request: {case.kind}", f"4. Amount: {case.cash.text}", f"5. Justification: {case.story}"]
        case.row.app(CASEBOOK, "*Approval form – new entry*\n" + "\n".join(lines))
        case.threaded()


def trackers(w):
    for case in each(w, "jira-transition"):
        top = [section(f"*<https://jira.test/browse/CS-{case.number}|CS-{case.number} {case.kind} for {case.customer}>*\nStatus: *Pending approval*"), context(f"Assignee: {case.boss} | Reporter: {case.me} | Amount: {case.cash.text}")]
        message = case.row.app(CASEBOOK, f"CS-{case.number} was created and needs approval", blocks=[*top, section(f">{case.story}")])
        if case.open:
            case.expect(OPEN)
            continue
        said = case.row.app(CASEBOOK, f"*{case.boss}* transitioned CS-{case.number} from `Pending approval` ⟶ `{case.say('Approved', 'Rejected')}`")
        case.expect(case.outcome(said, "reply"))
    for case in each(w, "snow-approval"):
        def card(state, *more):
            return [section(f"*Approval request RITM00{case.number}*"), fields(f"*Requested for:*\n{case.customer}", f"*Opened by:*\n{case.me}", f"*Approver:*\n{case.boss}", f"*State:*\n{state}", f"*Price:*\n{case.cash.text}"), section(f"*Short description:* {case.kind.lower()}, {case.story}"), *more]
        message = case.row.app(CASEBOOK, "Approval request", blocks=card("Requested", buttons("Approve", "Reject")))
        if case.open:
            case.expect(("pending", (), "", ("",), None))
            continue
        case.edited(message, reason=case.why, blocks=card(case.say("Approved", "Rejected"), context(f"Approval comments: {case.why}")))
    for case in each(w, "sf-process"):
        text = f"{case.me} submitted *{case.kind} – {case.customer}* for approval.\nAmount: {case.cash.text}\nComments: {case.story}"
        message = case.row.app(CASEBOOK, text, blocks=[section(text), buttons("Approve", "Reject", "Reassign")])
        if case.open:
            case.expect(OPEN)
            continue
        case.edited(message, reason=case.why, blocks=[section(text), DIVIDER, section(f"*{case.say('Approved', 'Rejected')}* by {case.boss}\n_{case.why}_")])
    for case in each(w, "hubspot-quote"):
        top = [header("Deal needs approval"), section(f"*Deal:* {case.customer} renewal\n*Owner:* {case.me}\n*Discount requested:* {case.cash.text}\n*Deal notes:* {case.story}")]
        case.type = "discount"
        message = case.row.app(SWITCH, "Deal needs approval", blocks=[*top, buttons("Approve", "Request changes", "Decline")])
        if case.open:
            case.expect(OPEN)
            continue
        case.edited(message, blocks=[*top, section(f"{case.say(':large_green_circle: Approved', ':red_circle: Declined')} · {case.boss}")])
    for case in each(w, "zendesk-side"):
        attachment = {"title": f"Ticket #{case.number}: {case.story}", "title_link": f"https://acme.zendesk.com/agent/tickets/{case.number}", "fields": [
            {"title": "Requester", "value": case.customer, "short": True}, {"title": "Assignee", "value": case.me, "short": True}, {"title": "Action", "value": case.kind, "short": True}, {"title": "Amount", "value": case.cash.text, "short": True}]}
        message = case.row.app(SWITCH, "Manager approval required", attachments=[{**attachment, "actions": [{"name": "ok", "text": "Approve", "type": "button"}, {"name": "no", "text": "Decline", "type": "button"}]}])
        if case.open:
            case.expect(OPEN)
            continue
        case.edited(message, reason=case.why, attachments=[attachment, {"color": "good", "text": f"{case.say('Approved', 'Declined')} by <@{case.lead}>: {case.why}"}])
    for case in each(w, "intercom-note"):
        text = f":envelope: *{case.me}* left a note asking for approval\n> {case.kind} {case.cash.text} for {case.customer} because {case.story}\n<https://app.intercom.com/a/inbox/x1/inbox/shared/all/conversation/{case.number}|Open in Intercom>"
        case.row.app(SWITCH, text, blocks=[section(text)])
        case.threaded()
    for case in each(w, "desk-custom-status"):
        def text(mark, *more):
            return "\n".join([f"{mark} *#{case.number}* | {case.customer}", f"Agent: {case.me}", f"Proposed: {case.kind.lower()} of {case.cash.text}", f"Reason: {case.story}", *more])
        message = case.row.app(CASEBOOK, text(":new: awaiting review"), blocks=[section(text(":new: awaiting review"))])
        if case.open:
            case.expect(OPEN)
            continue
        done = text(case.say(":approved: approved", ":rejected: rejected"), f"Reviewer: {case.boss}", f"Reviewer comment: {case.why}")
        case.edited(message, reason=case.why, text=done, blocks=[section(done)])


def decisions(w):
    """How a card says who decided."""
    def top(case):
        return [section(f"*{case.kind} request*"), fields(f"*Agent:*\n{case.me}", f"*Customer:*\n{case.customer}", f"*Amount:*\n{case.cash.text}", f"*Context:*\n{case.story}")]
    endings = {
        "end-decision-reviewer": lambda c: section(f"Decision: {c.say('Approved', 'Denied')}\nReviewer: {c.boss}\nNotes: {c.why}"),
        "end-verdict-line": lambda c: section(f"Verdict – {c.say('approve', 'reject')} – {c.boss} – {c.why}"),
        "end-button-footer": lambda c: buttons(f"{c.say('Approved', 'Rejected')} by {c.w.first(c.lead)}"),
        "end-status-by": lambda c: fields(f"*Status:*\n{c.say('Approved', 'Declined')}", f"*By:*\n<@{c.lead}>", f"*Remark:*\n{c.why}"),
        "end-handled": lambda c: context(f"Handled by {c.boss} → {c.say('approved', 'declined')}"),
        "end-emoji-person": lambda c: context(f":{c.say('heavy_check_mark', 'no_entry')}: <@{c.lead}>"),
        "end-quote": lambda c: section(f"{c.boss} {c.say('approved this request', 'declined this request')}\n> {c.why}"),
        "end-passive": lambda c: section(f"This request has been {c.say('approved', 'turned down')} by <@{c.lead}>. Reason given: {c.why}"),
        "end-outcome-arrow": lambda c: section(f"Outcome → *{c.say('APPROVED', 'REJECTED')}* ({c.boss})\nManager note → {c.why}"),
        "end-signature": lambda c: section(f"*{c.say('Approved', 'Not approved')}*\n“{c.why}” — {c.boss}"),
    }
    quoting = {"end-decision-reviewer", "end-verdict-line", "end-status-by", "end-quote", "end-passive", "end-outcome-arrow", "end-signature"}
    for fmt, ending in endings.items():
        for case in each(w, fmt):
            message = case.row.app(SWITCH, f"{case.kind} request", blocks=[*top(case), buttons("Approve", "Decline")])
            if case.open:
                case.expect(OPEN)
                continue
            case.edited(message, reason=case.why if fmt in quoting else "", blocks=[*top(case), ending(case)])
    for case in each(w, "end-second-post"):
        message = case.row.app(SWITCH, f"{case.kind} request", blocks=top(case))
        if case.open:
            case.expect(OPEN)
            continue
        said = case.row.app(SWITCH, "", blocks=[section(f":{case.say('white_check_mark', 'x')}: <@{case.lead}> {case.say('approved', 'declined')} this"), context(f"Note: {case.why}")])
        case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "end-metadata"):
        meta = {"event_type": "approval_updated", "event_payload": {"status": "pending", "request_id": case.number}}
        message = case.row.app(SWITCH, f"{case.kind} request", blocks=[*top(case), buttons("Approve", "Decline")], metadata=meta)
        if case.open:
            case.expect(OPEN)
            continue
        done = {"event_type": "approval_updated", "event_payload": {"status": case.decision, "approver": case.lead, "request_id": case.number, "comment": case.why}}
        case.edited(message, reason=case.why, blocks=[*top(case), context("This request is closed.")], metadata=done)
    for case in each(w, "end-two-steps"):
        first = case.other
        message = case.row.app(SWITCH, f"{case.kind} request", blocks=[*top(case), section("*Step 1 (lead):* waiting\n*Step 2 (finance):* waiting"), buttons("Approve", "Decline")])
        one = f"*Step 1 (lead):* approved by <@{first}>"
        case.row.edit(message, blocks=[*top(case), section(f"{one}\n*Step 2 (finance):* waiting"), buttons("Approve", "Decline")])
        if case.open:
            case.expect(OPEN)
            continue
        case.row.edit(message, blocks=[*top(case), section(f"{one}\n*Step 2 (finance):* {case.say('approved', 'rejected')} by <@{case.lead}>")])
        case.expect(case.outcome(message, approver=[first, case.lead] if case.yes else [case.lead]))
    for case in each(w, "end-edited-later"):
        message = case.row.app(SWITCH, f"{case.kind} request", blocks=[*top(case), buttons("Approve", "Decline")])
        if case.open:
            case.expect(OPEN)
            continue
        ending = section(f"{case.say('Approved', 'Declined')} by <@{case.lead}>\nComment: {case.why}")
        case.row.edit(message, flagged=True, blocks=[*top(case), ending])
        decided = case.row.when(message, "edit")
        case.row.edit(message, flagged=True, blocks=[*top(case), ending, context(f":gear: {case.say('Paid out', 'Closed')}, ref {case.number}")])
        case.expect((case.decision, case.lead, case.why, decided, None))
    for case in each(w, "end-auto"):
        case.yes = True
        case.row.app(SWITCH, f"{case.kind} request", blocks=[*top(case), context(w.rng.choice(["Auto-approved: below the agent's limit", ":robot_face: Automatically approved by policy", "Approved automatically (under threshold)"]))])
        case.expect(("approved", (), ["", "below the agent's limit", "by policy", "under threshold"], [str(case.row.messages[0].ts[0])], None))
    for case in each(w, "end-expired"):
        message = case.row.app(SWITCH, f"{case.kind} request", blocks=[*top(case), buttons("Approve", "Decline")])
        case.row.edit(message, blocks=[*top(case), context(w.rng.choice([":hourglass: Expired, nobody answered in 24 hours", "This request timed out", "⌛ Request expired"]))])
        case.expect(("expired", (), "", ("",), None))
    for case in each(w, "end-cancelled"):
        message = case.row.app(SWITCH, f"{case.kind} request", blocks=[*top(case), buttons("Approve", "Decline", "Cancel")])
        case.row.edit(message, blocks=[*top(case), context(w.rng.choice([f"Cancelled by <@{case.agent}>", f"{case.me} withdrew this request", f"Withdrawn by {case.me}"]))])
        case.expect(("withdrawn", (), "", ("",), None))


def shapes(w):
    """How a card lays out the request."""
    def done(case):
        return context(f"{case.say('Approved', 'Declined')} by <@{case.lead}>")
    lays = {
        "lay-dots": lambda c: [section(f"{c.kind} · {c.cash.text} · {c.customer} · by <@{c.agent}>\n{c.story}")],
        "lay-semicolons": lambda c: [section(f"Request: {c.kind}; Agent: {c.me}; Customer: {c.customer}; Sum: {c.cash.text}; Cause: {c.story}")],
        "lay-commas": lambda c: [section(f"type={c.kind}, agent={c.me}, customer={c.customer}, amount={c.cash.text}, note={c.story}")],
        "lay-code": lambda c: [section(f"*Approval needed*\n```\nagent:    {c.me}\nclient:   {c.customer}\nkind:     {c.kind.lower()}\namount:   {c.cash.text}\nreason:   {c.story}\n```")],
        "lay-headings": lambda c: [header(f"{c.kind} approval"), section(f"*Who*\n{c.me}"), section(f"*For*\n{c.customer}"), section(f"*How much*\n{c.cash.text}"), section(f"*Why*\n{c.story}")],
        "lay-icons": lambda c: [section(f":bust_in_silhouette: *{c.me}* → :office: *{c.customer}*\n:money_with_wings: {c.kind} {c.cash.text}\n:speech_balloon: {c.story}")],
        "lay-table-pipes": lambda c: [section(f"*Approval required*\n`Agent` | {c.me}\n`Customer` | {c.customer}\n`Request` | {c.kind}\n`Amount` | {c.cash.text}\n`Detail` | {c.story}")],
        "lay-rich-list": lambda c: [rich({"type": "rich_text_section", "elements": [word("Approval requested by "), {"type": "user", "user_id": c.agent}]}, bullets([word(f"{c.kind}: {c.cash.text}")], [word(f"Customer: {c.customer}")], [word(f"Situation: {c.story}")]))],
        "lay-on-behalf": lambda c: [section(f"*{c.kind} of {c.cash.text}* on behalf of <@{c.agent}>\nCustomer: {c.customer}\n{c.story}")],
        "lay-fields-emoji": lambda c: [header("Sign-off needed"), fields(f":bust_in_silhouette: *Rep*\n{c.me}", f":briefcase: *Client*\n{c.customer}", f":moneybag: *Total*\n{c.cash.text}", f":label: *Category*\n{c.kind}", f":memo: *Rationale*\n{c.story}")],
        "lay-table-block": lambda c: [section("Request for approval"), table(("Rep", "Client", "Kind", "Value", "Background"), (c.me, c.customer, c.kind, c.cash.text, c.story))],
        "lay-from-line": lambda c: [section(f"From: <@{c.agent}>\nRe: {c.kind.lower()} for {c.customer}\n\nPlease approve {c.cash.text}. {c.story.capitalize()}.")],
    }
    for fmt, lay in lays.items():
        for case in each(w, fmt):
            message = case.row.app(FLOW, w.rng.choice(["Approval needed", "New request for approval", "Please review"]), blocks=[*lay(case), buttons("Approve", "Decline")])
            if case.open:
                case.expect(OPEN)
            elif w.chance(0.3):
                case.expect(case.reply())
            else:
                case.edited(message, blocks=[*lay(case), done(case)])
    for case in each(w, "lay-csv"):
        case.row.app(FLOW, f"request_id,agent,customer,type,amount,note\n{case.number},{case.me},{case.customer},{case.kind.lower()},{Cash(w, case.cash.currency, case.cash.value, '{f} ' + case.cash.currency).text.replace(',', '')},{case.story}\nApprove or reject in thread")
        case.threaded()
    for case in each(w, "lay-partial-card"):
        case.yes = True
        less = case.cash.less()
        top = [section(f"*{case.kind} request* from <@{case.agent}>"), fields(f"*Requested:*\n{case.cash.text}", f"*Customer:*\n{case.customer}", f"*Reason:*\n{case.story}")]
        message = case.row.app(FLOW, "Approval needed", blocks=[*top, buttons("Approve", "Approve less", "Decline")])
        if case.open:
            case.expect(OPEN)
            continue
        ending = w.rng.choice([f"Approved by <@{case.lead}> for {less.text} instead of {case.cash.text}", f"<@{case.lead}> approved {less.text}", f"*Approved amount:* {less.text}\n*Approved by:* <@{case.lead}>"])
        case.row.edit(message, blocks=[*top, section(ending)])
        case.expect(case.outcome(message, granted=less.label))
    for case in each(w, "lay-percent"):
        rate = w.rng.choice(["10%", "15 %", "25 percent", "20%"])
        top = [section(f"*Discount request*\nRep: {case.me}\nAccount: {case.customer}\nDiscount: {rate}\nTerm: 12 months\nRationale: {case.story}")]
        message = case.row.app(FLOW, "Discount request", blocks=[*top, buttons("Approve", "Decline")])
        if case.open:
            case.expect(OPEN, type="discount", amount="")
            continue
        case.edited(message, expect={"type": "discount", "amount": ""}, blocks=[*top, done(case)])


def make_all(w):
    for part in (workflows, trackers, decisions, shapes):
        part(w)
