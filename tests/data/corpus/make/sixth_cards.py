# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards, forms and posts of help desks and tools, sixth part of the written half."""
from sixth_people import BRIDGE, CONCIERGE, OPEN, RELAY, each
from world import DIVIDER, buttons, context, fields, header, section


def layouts(w):
    """What each tool shows of a request; all with buttons that the outcome replaces."""
    lays = {
        "zd-side": lambda c: [section(f"*<https://acme.zendesk.test/agent/tickets/{c.number}|Ticket #{c.number}>* needs a sign-off"),
                              fields(f"*Requester*\n{c.customer}", f"*Assignee*\n<@{c.agent}>", f"*Macro*\n{c.kind}", f"*Refund/credit value*\n{c.cash.text}", f"*Internal note*\n{c.story}")],
        "jira-sm": lambda c: [section(f"*SUP-{c.number}* {c.kind} for {c.customer}"), fields(f"*Reporter:* {c.me}", "*Priority:* Medium", f"*Cost to us:* {c.cash.text}"), section(f"*Description*\n{c.story}")],
        "gorgias-tag": lambda c: [section(f"{c.me} tagged ticket {c.number} with `needs-approval`"), section(f">*{c.customer}*: {c.story}\n>{c.kind} of {c.cash.text} proposed")],
        "sf-process": lambda c: [header("Approval process: Concession"), section(f"*Submitted by:* {c.me}\n*Account Name:* {c.customer}\n*Concession Type:* {c.kind}\n*Concession Amount:* {c.cash.text}\n*Submitter comments:* {c.story}")],
        "hubspot-flow": lambda c: [section(f"A ticket moved to stage *Needs manager*\n\n*Ticket owner*: {c.me}\n*Company*: {c.customer}\n*Remedy*: {c.kind}\n*Remedy value*: {c.cash.text}\n*What went wrong*: {c.story}")],
        "airtable-row": lambda c: [section(f"New record in *Make-goods*"), fields(f"*Added by*\n{c.me}", f"*Client*\n{c.customer}", f"*Make-good*\n{c.kind}", f"*Budget impact*\n{c.cash.text}", f"*Story*\n{c.story}")],
        "notion-page": lambda c: [section(f"<@{c.agent}> created *{c.kind} – {c.customer}* in _Exceptions log_"), context(f"Amount {c.cash.text} · Why: {c.story}")],
        "retool-block": lambda c: [section("*Action required*"), section(f"```submitter  : {c.me}\naccount    : {c.customer}\noperation  : {c.kind.lower()}\namount     : {c.cash.text}\nnote       : {c.story}```")],
        "monday-item": lambda c: [section(f":bell: *{c.me}* moved the item *{c.customer} / {c.kind.lower()} {c.cash.text}* to _Waiting for lead_"), section(f"_Update:_ {c.story}")],
        "slash-run": lambda c: [section(f"<@{c.agent}> used */concession*"), section(f"*{c.kind}* · *{c.cash.text}* · {c.customer}\n{c.story}"), context("Only leads can press the buttons.")],
        "phone-order": lambda c: [header("Call wrap-up: lead needed"), fields(f"*Caller*\n{c.customer}", f"*Taken by*\n{c.me}", f"*Wish*\n{c.kind}", f"*Figure*\n{c.cash.text}"), section(f"*Summary of call*\n{c.story}")],
    }
    ends = {
        "zd-side": lambda c: [section(f"Approval status changed from *Pending* to *{c.say('Approved', 'Rejected')}* by <@{c.lead}>"), context(f"Note: {c.why}")],
        "jira-sm": lambda c: [fields(f"*Status:* {c.say('Approved', 'Declined')}", f"*Approver:* {c.boss}"), section(f"*{c.boss} commented:* {c.why}")],
        "gorgias-tag": lambda c: [context(f":{c.say('large_green_circle', 'red_circle')}: {c.boss} {c.say('approved', 'rejected')}: {c.why}")],
        "sf-process": lambda c: [section(f"*Step 1: Manager review*\n*Outcome:* {c.say('Approved', 'Rejected')}\n*Actual approver:* {c.boss}\n*Comments:* {c.why}")],
        "hubspot-flow": lambda c: [section(f"*Manager decision*: {c.say('Go', 'No go')}\n*Manager*: {c.boss}\n*Manager note*: {c.why}")],
        "airtable-row": lambda c: [fields(f"*State*\n{c.say('🟢 Approved', '🔴 Denied')}", f"*Signed by*\n{c.boss}", f"*Sign-off note*\n{c.why}")],
        "notion-page": lambda c: [context(f"{c.say('✅ Approved', '🚫 Declined')} · <@{c.lead}> · {c.why}")],
        "retool-block": lambda c: [section(f"```decision   : {c.say('approve', 'deny')}\ndecided_by : {c.boss}\ncomment    : {c.why}```")],
        "monday-item": lambda c: [section(f"*{c.boss}* moved the item to _{c.say('Approved', 'Turned down')}_"), section(f"_Update:_ {c.why}")],
        "slash-run": lambda c: [DIVIDER, section(f"<@{c.lead}> pressed *{c.say('Approve', 'Decline')}* and wrote:\n>{c.why}")],
        "phone-order": lambda c: [section(f"*Ruling:* {c.say('Granted', 'Refused')} – {c.boss}\n*Grounds:* {c.why}")],
    }
    for fmt, lay in lays.items():
        for number, case in enumerate(each(w, fmt)):
            message = case.row.app(w.rng.choice([BRIDGE, CONCIERGE]), "Something needs you", blocks=[*lay(case), buttons("Approve", "Decline")])
            if case.open:
                case.expect(OPEN)
            elif number % 5 == 4:
                case.expect(case.reply())
            else:
                case.edited(message, reason=case.why, blocks=[*lay(case), *ends[fmt](case)])


def forms(w):
    """Answers of forms as plain text; people answer in the thread."""
    ways = {
        "gform-zap": lambda c: f"New response: Exception form\nEmail Address: {c.mail}\nWhich customer is it about?: {c.customer}\nWhat would you like to do?: {c.kind}\nHow much money?: {c.cash.text}\nTell us the story: {c.story}",
        "typeform-num": lambda c: f"*Typeform: Ask a lead* (1 new entry)\n1. Your name\n{c.me}\n2. Customer\n{c.customer}\n3. What should we give them\n{c.kind}\n4. Worth\n{c.cash.text}\n5. Background\n{c.story}",
        "wfb-questions": lambda c: f"*Who is asking?*\n<@{c.agent}>\n*Which account?*\n{c.customer}\n*What do they want?*\n{c.kind}\n*What does it cost?*\n{c.cash.text}\n*Anything else we should know?*\n{c.story}",
        "tally-quotes": lambda c: f"New submission for _Concession_\n> *Agent name*\n> {c.me}\n> *Client name*\n> {c.customer}\n> *Concession*\n> {c.kind}\n> *Sum*\n> {c.cash.text}\n> *Motivation*\n> {c.story}",
        "mail-in": lambda c: f"*From:* {c.me} <{c.mail}>\n*Subject:* Approval needed: {c.kind.lower()} {c.cash.text} ({c.customer})\n\nHi,\n{c.story}. Please let me know if this is fine.\nThanks",
        "wfb-sentence": lambda c: f"<@{c.agent}> has a question for the leads: *{c.kind}* of *{c.cash.text}* for *{c.customer}*. The situation: {c.story}.",
        "freshdesk-note": lambda c: f"[Freshdesk] Approval sought on #{c.number}\nAgent - {c.me}\nContact - {c.customer}\nRequested - {c.kind}, {c.cash.text}\nRemarks - {c.story}",
    }
    for fmt, lay in ways.items():
        for number, case in enumerate(each(w, fmt)):
            if fmt.startswith("wfb"):
                message = case.row.app(RELAY, lay(case), classic="Concessions")
            else:
                message = case.row.app(RELAY, lay(case))
            if not case.open and number % 3 == 0:
                case.row.react(message, (case.say("white_check_mark", "x"), [case.lead]))
                case.expect(case.outcome(message, "reaction"))
            else:
                case.threaded()


def attachments(w):
    for case in each(w, "fd-attachment"):
        top = {"color": "#f2c744", "title": f"{case.kind} needs approval", "fields": [{"title": "Raised by", "value": case.me, "short": True}, {"title": "Contact", "value": case.customer, "short": True},
               {"title": "Ask", "value": f"{case.kind} {case.cash.text}", "short": True}, {"title": "Situation", "value": case.story, "short": False}]}
        message = case.row.app(BRIDGE, "", attachments=[{**top, "actions": [{"type": "button", "text": "Approve", "name": "a", "value": "1"}, {"type": "button", "text": "Deny", "name": "d", "value": "0"}]}])
        if case.open:
            case.expect(OPEN)
            continue
        case.edited(message, reason=case.why, attachments=[{**top, "color": case.say("#2eb67d", "#e01e5a"), "footer": f"{case.say('Approved', 'Denied')} by {case.boss}: {case.why}"}])
    for case in each(w, "fd-second-attachment"):
        top = {"pretext": f"*{case.me}* asks for a decision", "text": f"{case.kind} of {case.cash.text} to {case.customer}\n{case.story}"}
        message = case.row.app(BRIDGE, "", attachments=[{**top, "actions": [{"type": "button", "text": "Yes", "name": "a", "value": "1"}, {"type": "button", "text": "No", "name": "d", "value": "0"}]}])
        if case.open:
            case.expect(OPEN)
            continue
        case.edited(message, reason=case.why, attachments=[top, {"color": case.say("good", "danger"), "text": f"{case.boss} said {case.say('yes', 'no')}. {case.why}"}])


def app_replies(w):
    """The app answers below its own post, in other words each time."""
    def top(c):
        return [section(f"*{c.kind} for {c.customer}*"), fields(f"*Opened by*\n<@{c.agent}>", f"*Amount*\n{c.cash.text}", f"*Notes*\n{c.story}")]
    ways = {
        "ar-thumb": lambda c: f":{c.say('thumbsup', 'thumbsdown')}: from <@{c.lead}> – {c.why}",
        "ar-ticket": lambda c: f"Ticket {c.number} was {c.say('approved', 'rejected')} by {c.boss} with the note “{c.why}”",
        "ar-outcome": lambda c: f"*Outcome*: {c.say('approved', 'denied')}\n*Decision maker*: <@{c.lead}>\n*Rationale*: {c.why}",
        "ar-hi": lambda c: f"Hi <@{c.agent}>, {c.boss} has {c.say('approved', 'declined')} your request. Reason given: {c.why}",
        "ar-arrow": lambda c: f"Pending → {c.say('Approved', 'Denied')} ({c.boss})\n{c.why}",
        "ar-may": lambda c: f"<@{c.agent}> you {c.say('may go ahead', 'may not go ahead')}. <@{c.lead}>: {c.why}",
    }
    for fmt, tell in ways.items():
        for case in each(w, fmt):
            case.row.app(CONCIERGE, "Approval needed", blocks=[*top(case), buttons("Approve", "Decline")])
            if case.open:
                case.expect(OPEN)
                continue
            said = case.row.app(CONCIERGE, tell(case))
            case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "ar-reminded"):
        case.row.app(CONCIERGE, "Approval needed", blocks=[*top(case), buttons("Approve", "Decline")])
        case.row.app(CONCIERGE, f"Still waiting for a decision, <@{case.lead}>. Approve or decline above.", gap=7200)
        case.threaded()
    for case in each(w, "ar-expired", 6):
        case.row.app(CONCIERGE, "Approval needed", blocks=[*top(case), buttons("Approve", "Decline")])
        case.row.app(CONCIERGE, "Nobody answered within 3 days. This request was closed automatically.", gap=260000)
        case.row.expect(case.agent, case.type, "expired", (), case.cash.label)
    for case in each(w, "ar-withdrawn", 6):
        case.row.app(CONCIERGE, "Approval needed", blocks=[*top(case), buttons("Approve", "Decline", "Withdraw")])
        case.row.app(CONCIERGE, f"<@{case.agent}> withdrew this request.")
        case.row.expect(case.agent, case.type, "withdrawn", (), case.cash.label)


def make_all(w):
    for part in (layouts, forms, attachments, app_replies):
        part(w)
