# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards of the written half: the shapes S1 to S22 of the domain notes."""
from written_people import AGENTS, APPROVALS, CUSTOMERS, GATE, LEADS, NO_WHY, REFUNDS, STORIES, TYPES, YES_WHY, Cash
from world import DIVIDER, buttons, context, fields, header, section

OPEN = ("pending", (), "", ("",), None)


class Case:
    def __init__(self, w, fmt, currency=None, **settings):
        self.w, self.row = w, w.row(fmt, "en", **settings)
        self.agent, self.lead = w.pick(AGENTS), w.pick(LEADS)
        self.kind, self.type = w.pick(TYPES)
        self.cash, self.customer, self.story = Cash(w, currency), w.pick(CUSTOMERS), w.pick(STORIES)
        self.yes = w.chance(0.6)
        self.why = w.pick(YES_WHY if self.yes else NO_WHY)
        self.word = "Approved" if self.yes else "Denied"
        self.url = f"https://app.intercom.com/a/inbox/abc12/inbox/shared/all/conversation/{w.rng.randint(100000, 999999)}"

    @property
    def decision(self):
        return "approved" if self.yes else "denied"

    def expect(self, outcome, type=None, amount=None, agent=None):
        decision, approver, reason, decided, granted = outcome
        self.row.expect(self.agent if agent is None else agent, type or self.type, decision, approver, self.cash.label if amount is None else amount,
                        granted, reason, decided)

    def outcome(self, message, how="edit", reason=None, approver=None):
        return (self.decision, self.lead if approver is None else approver, self.why if reason is None else reason,
                self.row.when(message, how), None)

    def reply(self):
        """The words of the domain notes, in the thread."""
        w = self.w
        if w.chance(0.2):
            self.row.human(self.lead, w.rng.choice(["hold on", "need more info", "which plan?", "ok, let me check"]))
            self.row.human(self.agent, w.rng.choice(["see ticket", "the big one", "sure"]))
        forms = ["Approved - {}", "approved, {}", "ok go ahead, {}", "yes: {}", "sure, {}"] if self.yes else ["Denied: {}", "no, {}", "decline - {}", "rejected: {}", "can't approve this request, {}"]
        said = self.row.human(self.lead, w.rng.choice(forms).format(self.why))
        if w.chance(0.3):
            self.row.human(self.agent, w.rng.choice(["done, refunded", "thanks!", "ty"] if self.yes else ["ok, will tell them", "thanks!", "ty"]))
        return self.outcome(said, "reply")


def supportman(w):
    for i in range(60):
        case = Case(w, "supportman-card")
        dash = w.rng.choice(["—", "-", "–", ":"])
        who = w.rng.choice([f"<@{case.agent}>", w.name(case.agent)])
        title = f"Approval request from {w.first(case.agent)}{' ' if dash != ':' else ''}{dash} {case.kind}"
        shown = [f"*Requested by:*\n{who}", f"*Requested:*\n<!date^{case.row.clock}^{{date_short}} {{time}}|Today at 2:14 PM>", f"*Details:*\n{case.cash.text}. {case.story}"]

        def card(status, live, *more):
            return [section(status), fields(*shown), context(f"<{case.url}|Open conversation>", *more)] + ([buttons("Approve", "Reject")] if live else [])
        message = case.row.app(APPROVALS, title, blocks=card(f"⏳ *{case.kind}*", True))
        fate = w.rng.choice(["card", "card", "thread", "both", "open", "no comment"])
        if fate == "open":
            case.expect(OPEN)
            continue
        if fate == "thread":
            case.expect(case.reply())
            continue
        mark = "✓" if case.yes else "✗"
        more = [] if fate == "no comment" else [f"Comment: {case.why}"]
        case.row.edit(message, flagged=w.chance(0.75), seen_before=w.chance(0.6), blocks=card(f"{mark} *{case.word}* by <@{case.lead}>", False, *more))
        case.expect(case.outcome(message, reason="" if fate == "no comment" else case.why))


def official(w):
    for _ in range(24):
        case = Case(w, "official-pattern")
        top = [section(f"You have a new request:\n*<https://desk.test/{w.rng.randint(1, 999)}|{w.name(case.agent)} - {case.kind} for {case.customer}>*"),
               fields(f"*Type:*\n{case.kind}", "*When:*\nToday", f"*Reason:*\n{case.story}, {case.cash.text}")]
        message = case.row.app(APPROVALS, "You have a new request", blocks=[*top, buttons("Approve", "Reject")])
        if case.yes:
            case.row.edit(message, blocks=[*top, context(":white_check_mark: You approved this request on 03/14/2025 at 03:45pm")])
            case.expect(case.outcome(message, reason="", approver=()))
        else:
            category = w.rng.choice(["Out of policy", "Invalid request", "Other"])
            case.row.edit(message, blocks=[*top, context(":x: You declined this request on 03/14/2025 at 03:45pm"), context(f":information_source: Reason: {category}"), context(f":memo: Comment: {case.why}")])
            case.expect(case.outcome(message, reason=f"{category}: {case.why}", approver=()))


def simple_status(w):
    """S2 and S4: a word or a line put in place of the buttons."""
    for _ in range(24):
        case = Case(w, "from-dates-reason")
        top = [header("A new time-off request has been submitted"), section(f"*From:* <@{case.agent}>"), section("*Dates:* 2025-05-02 to 2025-05-09"), section(f"*Reason:* {w.rng.choice(['N/A', 'family visit', 'moving house'])}")]
        message = case.row.app(APPROVALS, "A new time-off request", blocks=[*top, {**buttons("Approve", "Deny"), "block_id": "approve-deny-buttons"}])
        case.row.edit(message, flagged=w.chance(0.5), blocks=[*top, context(":white_check_mark: Approved" if case.yes else ":x: Denied")])
        case.expect(case.outcome(message, reason="", approver=()), type="other", amount="")
    for _ in range(24):
        case = Case(w, "approved-by-section")
        top = [section("GitHub Actions Approval Request"), fields(f"*GitHub Actor:*\n{w.name(case.agent)}", "*Repos:*\nnordwind/desk", "*ENV:* prod", "*URL: *https://ci.test/1")]
        message = case.row.app(GATE, "GitHub Actions Approval request", blocks=[*top, DIVIDER, buttons("Approve", "Reject")])
        if w.chance(0.2):
            case.expect(OPEN, type="other", amount="")
            continue
        case.row.edit(message, blocks=[*top, DIVIDER, section(f"{'Approved' if case.yes else 'Rejected'} by <@{case.lead}>")])
        case.expect(case.outcome(message, reason=""), type="other", amount="")


def elevator(w):
    for _ in range(26):
        case = Case(w, "elevator")
        def card(colour, *more):
            return [{**section(f":large_{colour}_circle: Access request :large_{colour}_circle:"), "block_id": "header"},
                    {**fields(f"Requester: <@{case.agent}>", "Account: billing #4410", "Role name: refunder", f"Reason: {case.story}", "Permission duration: 1h 30m"), "block_id": "content"}, *more]
        message = case.row.app(GATE, "Access request", blocks=card("yellow", {**buttons("Approve", "Discard"), "block_id": "buttons"}))
        case.row.app(GATE, f"<@{case.lead}> there is a request waiting for the approval.", gap=2)
        fate = w.rng.choice(["done", "done", "done", "expired", "refused", "open"])
        if fate == "refused":
            other = next(agent for agent in AGENTS if agent != case.agent)
            case.row.app(GATE, f"<@{other}> you can not approve this request")
        if fate in ("open", "refused"):
            case.expect(OPEN, type="other", amount="")
            continue
        if fate == "expired":
            said = case.row.app(GATE, "Request expired after 48 hour(s).")
            case.expect(("expired", (), "", ["", *case.row.when(said, "reply")], None), type="other", amount="")
            continue
        said = case.row.app(GATE, f"Permissions granted to <@{case.agent}> by <@{case.lead}>." if case.yes else f"Request was discarded by<@{case.lead}> ")
        case.row.edit(message, gap=1, blocks=card("green" if case.yes else "red", {**section(f"<@{case.lead}> pressed {'approve' if case.yes else 'discard'} button"), "block_id": "footer"}))
        case.expect((case.decision, case.lead, "", case.row.when(said, "reply"), None), type="other", amount="")


def granted(w):
    for _ in range(22):
        case = Case(w, "status-field")
        url = f"https://granted.test/req/{w.rng.randint(100, 999)}"
        def card(status, *more):
            return [section(f"*<{url}|New request for {case.kind.lower()} desk> from <@{case.agent}>*"), fields("*When:*\nASAP", "*Duration:*\n2 hours", f"*Status:*\n{status}", f"*Request Reason:*\n{case.story}"), *more]
        message = case.row.app(GATE, "New request", blocks=card("Pending", buttons("Approve", "Close Request", url=url)))
        fate = w.rng.choice(["done", "done", "open", "cancelled"])
        if fate == "open":
            case.expect(OPEN, type=[case.type, "other"], amount="")
            continue
        mail = w.people[case.lead]["email"]
        if fate == "cancelled":
            case.row.edit(message, blocks=card("Cancelled"))
            case.expect(("withdrawn", (), "", ["", *case.row.when(message, "edit")], None), type=[case.type, "other"], amount="")
            continue
        at = case.row.clock + 700
        case.row.edit(message, gap=700, blocks=card("Approved" if case.yes else "Declined", context(f"*Reviewed by* {mail} at <!date^{at}^{{date_num}} {{time_secs}}|then>")))
        case.expect(case.outcome(message, reason=""), type=[case.type, "other"], amount="")


def premise(w):
    for _ in range(24):
        case = Case(w, "status-section-mention")
        top = [header(case.kind), DIVIDER, section(f"*Requested By:* <@{case.agent}>"), section(f"*Customer Name:* {case.customer}"), section(f"*Amount:* {case.cash.text}"), section(f"*Business Purpose:* {case.story}"), DIVIDER]
        message = case.row.app(APPROVALS, case.kind, blocks=[*top, section("*Request Pending*"), buttons("Approve", "Reject", "Edit")])
        if w.chance(0.2):
            case.expect(OPEN)
            continue
        case.row.edit(message, blocks=[*top, section(f"*Status: {'Approved' if case.yes else 'Rejected'} by {w.name(case.lead)}* <@{case.agent}>")])
        if not case.yes:
            case.row.app(APPROVALS, f"<@{case.agent}> reason for rejection: {case.why}", gap=1)
        outcome = case.outcome(message, reason="" if case.yes else case.why)
        if not case.yes:
            outcome = (*outcome[:3], [*outcome[3], str(case.row.messages[-1].ts[0])], None)
        case.expect(outcome)


def username_context(w):
    for _ in range(22):
        case = Case(w, "username-context")
        top = [section(f"*{case.kind} request*"), fields(f"*requestor*\n{w.name(case.agent)}", f"*amount*\n{case.cash.text}", f"*account*\n{case.customer}", f"*notes*\n{case.story}")]
        message = case.row.app(APPROVALS, "approval", blocks=[*top, buttons("Approve", "Reject")])
        if w.chance(0.15):
            case.expect(OPEN)
            continue
        name = w.people[case.lead]["name"]
        case.row.edit(message, flagged=w.chance(0.5), blocks=[*top, context(f":tick: Approved by {name}" if case.yes else f":x: Rejected by {name}")])
        case.expect(case.outcome(message, reason=""))


def two_approvers(w):
    for _ in range(20):
        case = Case(w, "two-approvers")
        first, second = w.rng.sample(LEADS, 2)
        mails = [w.people[user]["email"] for user in (first, second)]
        top = [section("*Deployment approval*"), {"type": "context", "elements": [{"type": "plain_text", "text": text} for text in (f"Actor: {w.people[case.agent]['email']}", "Service: refunds", "Commit: 9f2c1ab", f"Build ID: {w.rng.randint(100, 999)}")]}]
        message = case.row.app(GATE, "Deployment approval", blocks=[*top, buttons("Approve", "Reject")])
        if case.yes:
            case.row.edit(message, blocks=[*top, buttons("2nd Approval", "Reject"), context(f"First Approver: {mails[0]}")])
            if w.chance(0.3):
                case.expect(OPEN, type="other", amount="")
                continue
            case.row.edit(message, blocks=[*top, section(":white_check_mark: Deployment was approved"), context(f"First Approver: {mails[0]}"), context(f"Second Approver: {mails[1]}")])
            case.expect(("approved", [first, second], "", case.row.when(message, "edit"), None), type="other", amount="")
        else:
            case.row.edit(message, blocks=[*top, section(f":x: Deployment was rejected by {mails[0]}, build will be failed")])
            case.expect(("denied", first, "", case.row.when(message, "edit"), None), type="other", amount="")


def gate_reply(w):
    for _ in range(20):
        case = Case(w, "gate-tally")
        case.row.app(GATE, "Approval gate", blocks=[header("🔒 Approval required"), fields(f"*Requested by*\n<@{case.agent}>", f"*Request*\n{case.kind} of {case.cash.text}", f"*Customer*\n{case.customer}")])
        tally = case.row.app(GATE, "*Required approvals:* 1\n*Still needed:* 1\n*Eligible approvers:* " + ", ".join(f"<@{lead}>" for lead in LEADS), gap=1)
        fate = w.rng.choice(["yes", "yes", "no", "cancel", "late", "open"])
        if fate == "open":
            case.expect(OPEN)
            continue
        end = {"yes": f"Approved :white_check_mark: by <@{case.lead}>", "no": f"Rejected by <@{case.lead}> :x:", "cancel": "Canceled :stop_sign:", "late": "Timed out :hourglass:"}[fate]
        case.row.edit(tally, text=end)
        decision = {"yes": "approved", "no": "denied", "cancel": "withdrawn", "late": "expired"}[fate]
        when = case.row.when(tally, "edit")
        case.expect((decision, case.lead if fate in ("yes", "no") else (), "", when if fate in ("yes", "no") else ["", *when, str(tally.ts[0])], None))


def teleport(w):
    for _ in range(24):
        case = Case(w, "lines-resolution")
        lines = f"*ID*: {w.rng.getrandbits(24):06x}\n*Cluster*: desk\n*User*: {w.name(case.agent)}\n*Role(s)*: refunder\n*Reason*: {case.kind.lower()} {case.cash.text}: {case.story}\n*Link*: https://teleport.test/1"
        def card(status):
            return [section("You have a new Role Request:"), section(lines), context(f"*Status:* {status}")]
        message = case.row.app(GATE, "You have a new Role Request", blocks=card("⏳ PENDING"))
        if w.chance(0.15):
            case.expect(OPEN, type=[case.type, "other"])
            continue
        state = "✅ APPROVED" if case.yes else "❌ DENIED"
        case.row.edit(message, blocks=card(f"{state}\n*Resolution reason*: {case.why}"))
        said = case.row.app(GATE, f"{w.name(case.lead)} reviewed the request at Fri, 14 Mar 2025 09:26:53 UTC.\nResolution: {state}.\nReason: {case.why}.", gap=1)
        case.expect((case.decision, case.lead, case.why, [*case.row.when(message, "edit"), str(said.ts[0]), "1741944413"], None), type=[case.type, "other"])


def refund_desk(w):
    for _ in range(28):
        case = Case(w, "refund-desk-old", currency="USD")
        paid = Cash(w, "USD", case.cash.value + 20)
        text = (f"📌 *New Refund Request!*\n\n*Request Type*: 💵 Refund back to original form of payment\n\n📧 *Requested by:* <mailto:jo@acme.test|{case.customer}> (jo@acme.test)\n\n*Request Submitted At*: 09/10/25 at 3:21 AM\n\n"
                f"*Order Number*: <https://shop.test/1|#42234>\n\n*Total Paid:* ${paid.value:,.2f}\n\n*Estimated Refund Due:* ${case.cash.value:,.2f}\n\n*Notes provided by requestor*: {case.story}\n\n📋 Refund processing pending")
        message = case.row.app(REFUNDS, "New Refund Request", blocks=[section(text), buttons("Cancel order", "Deny")])
        fate = w.rng.choice(["issued", "part", "not", "denied", "open"])
        if fate == "open":
            case.expect(OPEN, type="refund", agent="")
            continue
        body = {"issued": f"✅ *Order Canceled*, processed by <@{case.lead}>\n${case.cash.value:,.2f} *refund* issued by <@{case.lead}>",
                "part": f"✅ *Order Canceled*, processed by <@{case.lead}>\n${case.cash.half().value:,.2f} *refund* issued by <@{case.lead}>",
                "not": f"✅ *Order Not Canceled*, processed by <@{case.lead}>\n✅ *Not Refunded by <@{case.lead}>*",
                "denied": f"🚫 *Refund Request Denied*\n\n*Order Number:* #42234\n*Requestor:* {case.customer}\n*Processed by:* <@{case.lead}>"}[fate]
        case.row.edit(message, text=body.split("\n")[0], blocks=[section(body + ("" if fate == "denied" else f"\n\n*Estimated Refund Due:* ${case.cash.value:,.2f}"))])
        case.yes = fate in ("issued", "part")
        granted = {"issued": case.cash.label, "part": case.cash.half().label}.get(fate, "")
        case.row.expect("", "refund", case.decision, case.lead, case.cash.label, granted, "", case.row.when(message, "edit"))


def refund_bot(w):
    for _ in range(22):
        case = Case(w, "refund-bullets", currency=w.rng.choice(["TRY", "EUR", "USD"]))
        amount = f"{case.cash.value:.{1 if case.cash.value * 10 % 1 == 0 else 2}f} {case.cash.currency}"
        def card(status, *more):
            return [section(f"*Refund #{case.row.clock % 90}*\n• Order `{case.row.clock % 7000}`\n• Amount *{amount}*\n_Status: *{status}*_"), *more]
        message = case.row.app(REFUNDS, "Refund", blocks=card("PENDING", buttons("Approve", "Reject")))
        if w.chance(0.2):
            case.expect(OPEN, type="refund", agent="")
            continue
        case.row.edit(message, blocks=card("SUCCEEDED" if case.yes else "REJECTED", context(f"Decided by <@{case.lead}>")))
        case.expect(case.outcome(message, reason=""), type="refund", agent="")


def refund_alert(w):
    """S14: a second root message tells the outcome; one request, one record."""
    for _ in range(20):
        case = Case(w, "second-message", currency="USD")
        def card(title, status):
            return [header(title), fields(f"*User:* {case.customer} (jo@acme.test)", "*Plan:* Pro", "*Payment Date:* 2025-03-01", f"*Amount:* {case.cash.text}", f"*Reason:* {case.story}", f"*Status:* {status}")]
        case.row.app(REFUNDS, "Refund Request Submitted", blocks=[*card("Refund Request Submitted", "PENDING"), context("Check the account, then approve"), buttons("Approve")])
        if w.chance(0.5):
            case.expect(OPEN, type="refund", agent="")
            continue
        case.yes = True
        said = case.row.app(REFUNDS, "Refund Approved", blocks=card("Refund Approved", "APPROVED"), root=True)
        case.expect(case.outcome(said, "reply", reason="", approver=()), type="refund", agent="")


def legacy(w):
    for _ in range(28):
        case = Case(w, "legacy-attachment")
        base = [{"title": "Agent", "value": w.name(case.agent), "short": True}, {"title": "Type", "value": case.kind, "short": True}, {"title": "Amount", "value": case.cash.text, "short": True}, {"title": "Customer", "value": case.customer, "short": True}]
        def attachment(status, *more, live=False):
            return [{"title": "APPROVAL NEEDED", "callback_id": "slack_approval", "fallback": "Approval needed", "fields": [*base, {"title": "Status", "value": status, "short": False}, *more],
                     "footer": "This review request will expire on Friday", **({"actions": [{"name": "Reject", "text": "Reject", "type": "button"}, {"name": "Approve", "text": "Approve", "type": "button"}]} if live else {})}]
        message = case.row.app(APPROVALS, "", attachments=attachment(":hourglass: Pending", live=True), classic=w.rng.choice([None, "Approvals"]))
        if w.chance(0.2):
            if w.chance(0.5):
                case.row.edit(message, attachments=attachment(":building_construction: Work in progress", live=True))
            case.expect(OPEN)
            continue
        name = w.people[case.lead]["name"]
        case.row.edit(message, attachments=attachment(f":white_check_mark: Approved by {name}" if case.yes else f":x: Rejected by {name}", {"title": "Comment", "value": case.why, "short": False}))
        case.expect(case.outcome(message))


def linkout(w):
    for _ in range(18):
        case = Case(w, "link-out")
        case.row.app(GATE, f"{case.kind} request", blocks=[section(f"*Request:* {case.kind}\n*Requestor:* <@{case.agent}>\n*Amount:* {case.cash.text}\n*Reason:* {case.story}"), buttons("Approve", "Cancel", url="https://desk.test/r")])
        case.expect(case.reply() if w.chance(0.3) else OPEN)


def expenses(w):
    for _ in range(20):
        case = Case(w, "expense-report")
        top = [section(f":envelope_with_arrow: *{w.name(case.agent)}* ({w.people[case.agent]['email']}) submitted an expense report <https://fyle.test/1|[C/2025/{case.row.clock % 90}]> for your approval"),
               fields("*Report name:*\n Trip to Lyon", f"*Amount:*\n {case.cash.text}", "*Submitted on:*\n March 04, 2025")]
        message = case.row.app(GATE, "Expense report", blocks=[*top, buttons("Approve", "View in Fyle")])
        fate = w.rng.choice(["ok", "ok", "back", "open"])
        if fate == "ok":
            case.yes = True
            case.row.edit(message, blocks=[*top, section("Expense report approved :rocket:")])
            case.expect(case.outcome(message, reason="", approver=()), type="other")
        else:
            if fate == "back":
                case.row.edit(message, blocks=[*top, section("Expense report sent back"), section(">>>*Reason for sending back report:* receipts missing")])
            case.expect((*OPEN[:2], ["", "receipts missing"], *OPEN[3:]), type="other")


def machine(w):
    for _ in range(18):
        case = Case(w, "agent-situation")
        case.row.app(APPROVALS, "Approval Request", blocks=[header("🔔 Approval Request"), fields(f"*Situation:*\n{case.story}", "*Reason for Approval:*\nabove the limit"), section(f"*Context:*\n{case.customer}"), section(f"*Requested Action:*\n{case.kind} {case.cash.text}"), buttons("✅ Approve", "❌ Deny")])
        outcome = case.reply() if w.chance(0.6) else OPEN
        case.expect(outcome, agent=["", "U3BOT00001", "Approvals"])


def make_all(w):
    for part in (supportman, official, simple_status, elevator, granted, premise, username_context, two_approvers, gate_reply, teleport,
                 refund_desk, refund_bot, refund_alert, legacy, linkout, expenses, machine):
        part(w)
