# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways in which people and apps decide, third part of the written half."""
from third_people import CASEBOOK, FLOW, OPEN, SWITCH, each
from world import buttons, context, fields, header, section


def asked(case, text=None):
    """A person's plain request."""
    forms = ["Can I refund {m} to {c}? {s}", "Requesting a refund of {m} for {c}: {s}", "Refund request: {m} for {c}, {s}", "Need approval for a {m} refund to {c}, {s}"]
    case.type = "refund"
    return case.row.human(case.agent, (text or case.w.rng.choice(forms)).format(m=case.cash.text, c=case.customer, s=case.story, b=case.lead))


def posted(case, bot=SWITCH, **extra):
    """A small app's request."""
    return case.row.app(bot, f"{case.kind} request", blocks=[section(f"*{case.kind} request* by <@{case.agent}>"), fields(f"*Customer*\n{case.customer}", f"*Amount*\n{case.cash.text}", f"*Why*\n{case.story}")], **extra)


def reactions(w):
    names = {"react-standard": (["white_check_mark", "+1", "heavy_check_mark", "thumbsup", "ok_hand"], ["x", "-1", "no_entry_sign", "thumbsdown"]),
             "react-custom": (["approved", "approve", "yes", "greenlight", "approved_stamp"], ["denied", "rejected", "nope", "declined", "deny"]),
             "react-skin": (["+1::skin-tone-4", "thumbsup::skin-tone-2"], ["-1::skin-tone-3", "thumbsdown::skin-tone-5"])}
    for fmt, (yes, no) in names.items():
        for case in each(w, fmt):
            root = asked(case)
            if case.open:
                case.row.react(root, ("eyes", [case.lead]))
                case.expect(OPEN)
                continue
            case.row.react(root, (w.rng.choice(yes if case.yes else no), [case.lead]))
            case.expect(case.outcome(root, "seen"))
    for case in each(w, "react-on-card"):
        root = posted(case)
        if case.open:
            case.expect(OPEN)
            continue
        case.row.react(root, ("eyes", [case.other]), (case.say("white_check_mark", "x"), [case.lead]))
        case.expect(case.outcome(root, "seen"))
    for case in each(w, "react-then-why"):
        root = asked(case)
        case.row.human(case.lead, case.why)
        case.row.react(root, (case.say("white_check_mark", "x"), [case.lead]))
        case.expect(case.outcome(root, "seen", reason=case.why))
    for case in each(w, "react-self"):
        root = asked(case)
        case.row.react(root, ("white_check_mark", [case.agent]))
        case.expect(OPEN)


def conversations(w):
    for case in each(w, "talk-question-first", 9):
        asked(case)
        case.row.human(case.lead, w.rng.choice(["do we have photos?", "how long have they been with us?", "what plan are they on?", "Was this reported before?"]))
        case.row.human(case.agent, w.rng.choice(["yes, in the ticket", "no, first time", "three years, Pro plan", "just checked, it's all there"]))
        case.threaded()
    for case in each(w, "talk-wait"):
        asked(case)
        case.row.human(case.lead, w.rng.choice(["let me check with finance", "one sec", "hold on, looking into it", "will get back to you after lunch"]))
        case.threaded()
    for case in each(w, "talk-reversal"):
        asked(case)
        first = case.say("No, {}".format("not covered"), "Approved")
        case.row.human(case.lead, first)
        case.row.human(case.agent, w.rng.choice(["but they sent proof yesterday", "note the earlier voucher", "please see the ticket again"]))
        text = case.say(["Ah, then yes, {}", "OK I changed my mind: approved, {}", "Actually approved, {}"], ["Actually no, {}", "Scratch that, denied: {}", "On second thought I have to decline, {}"])
        said = case.row.human(case.lead, w.rng.choice(text).format(case.why))
        case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "talk-withdrawn"):
        asked(case)
        case.row.human(case.agent, w.rng.choice(["never mind, they found the parcel", "please ignore, customer paid", "cancelling this one, it's a duplicate", "Nvm, no longer needed", "withdrawing this, sorry"]))
        case.expect(("withdrawn", (), "", ("",), None))
    for case in each(w, "talk-escalated"):
        asked(case)
        case.row.human(case.lead, w.rng.choice(["above my limit, <@{o}> can you decide?", "escalating to <@{o}>", "over to <@{o}>, not my call"]).format(o=(boss := case.other)))
        if case.open:
            case.expect(OPEN)
            continue
        case.lead = boss
        case.expect(case.reply())
    for case in each(w, "talk-two-needed"):
        first = case.other
        case.row.human(case.agent, f"Refund of {case.cash.text} for {case.customer}, needs two approvals: {case.story}")
        case.type = "refund"
        case.row.human(first, w.rng.choice(["Approved from my side", "Approved (1/2)", "approved by me, waiting for finance"]))
        if case.open:
            case.expect(OPEN)
            continue
        case.yes = True
        said = case.row.human(case.lead, "Approved as well")
        case.expect(("approved", [first, case.lead], ["", "as well"], [str(said.ts[0]), str(case.row.messages[1].ts[0])], None))
    for case in each(w, "talk-long-yes", 9):
        asked(case)
        if case.open:
            case.expect(OPEN)
            continue
        yes = [("I've read the ticket, approved. {}", "{}"), ("Thanks for flagging. Approved: {}", "{}"), ("That's fine by me. {}", "{}"), ("Go ahead and refund them. {}", "{}"), ("Happy to approve, {}", "{}"),
               ("Sure thing, please proceed. {}", "{}"), ("+1 from me, {}", "{}"), ("Makes sense, let's do it. {}", "{}"), ("You have my blessing, {}", "{}"), ("yes please refund, {}", "{}")]
        no = [("I've read the ticket and I'm going to say no. {}", "{}"), ("Thanks for flagging, but no. {}", "{}"), ("I don't think we should. {}", "{}"), ("Not approved. {}", "{}"), ("We can't do this one: {}", "{}"),
              ("Let's not refund this. {}", "{}"), ("-1, {}", "{}"), ("Unfortunately not, {}", "{}"), ("I won't approve this, {}", "{}")]
        text, reason = w.rng.choice(yes if case.yes else no)
        said = case.row.human(case.lead, text.format(case.why))
        lead_in = text.format(case.why)
        case.expect(case.outcome(said, "reply", [reason.format(case.why), lead_in]))
    for case in each(w, "talk-split-reply"):
        asked(case)
        if case.open:
            case.expect(OPEN)
            continue
        said = case.row.human(case.lead, case.say(w.rng.choice(["approved", "yes", "ok", "👍"]), w.rng.choice(["no", "declined", "nope"])))
        case.row.human(case.lead, case.why, gap=40)
        case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "talk-bystander"):
        asked(case)
        case.row.human(case.w.rng.choice(["U8WEI00001", "U8LARS0001"] if case.agent not in ("U8WEI00001", "U8LARS0001") else ["U8GREG0001"]), w.rng.choice(["I had the same with them last week", "their third time this year fyi", "I can call them if you want"]))
        case.threaded()
    for case in each(w, "talk-done-note"):
        asked(case)
        if case.open:
            case.expect(OPEN)
            continue
        outcome = case.reply()
        case.row.human(case.agent, case.say(w.rng.choice(["done, thanks!", "refund issued, ref 8841", "processed ✅"]), w.rng.choice(["ok, told the customer", "understood, closing the ticket"])))
        case.expect(outcome)
    for case in each(w, "talk-edited-reply"):
        asked(case)
        said = case.row.human(case.lead, case.say("approved", "declined"))
        case.row.edit(said, text=case.say(f"approved, {case.why}", f"declined, {case.why}"), blocks=None)
        case.expect((case.decision, case.lead, case.why, [str(said.ts[0])], None))
    for case in each(w, "talk-limited-approvers", approvers=["U9DIAN0001", "U9MARC0001", "U9FATI0001", "U9OLIV0001"]):
        asked(case)
        case.row.human("U8LARS0001" if case.agent != "U8LARS0001" else "U8WEI00001", w.rng.choice(["approved from my side :)", "yes do it", "looks good"]))
        case.threaded()


def reports(w):
    """An app tells in the thread, or in a second message, what became of it."""
    tellings = {
        "app-says-mention": lambda c: f"<@{c.lead}> {c.say('approved', 'declined')} this request :{c.say('white_check_mark', 'x')}:\n> {c.why}",
        "app-says-handle": lambda c: f"@{c.w.people[c.lead]['name']} has {c.say('approved', 'rejected')} this. Reason: {c.why}",
        "app-says-labels": lambda c: f"*Result:* {c.say('approved', 'denied')}\n*Decided by:* {c.boss}\n*Reason:* {c.why}",
        "app-says-dear": lambda c: f"Hi <@{c.agent}>, your {c.kind.lower()} request for {c.customer} was {c.say('approved', 'declined')} by {c.boss}. Comment from approver: {c.why}",
        "app-says-colon": lambda c: f"{c.boss}: {c.say('Approved', 'Declined')} – {c.why}",
        "app-says-via": lambda c: f":{c.say('large_green_circle', 'red_circle')}: {c.say('Approved', 'Declined')} via email by {c.boss} ({c.why})",
    }
    for fmt, tell in tellings.items():
        for case in each(w, fmt):
            posted(case)
            if case.open:
                case.expect(OPEN)
                continue
            said = case.row.app(SWITCH, tell(case))
            case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "app-second-root"):
        posted(case)
        if case.open:
            case.expect(OPEN)
            continue
        first = case.row.messages[0]
        said = case.row.app(SWITCH, "", root=True, blocks=[header(f"{case.kind} request {case.say('approved', 'declined')}"), fields(f"*Customer*\n{case.customer}", f"*Amount*\n{case.cash.text}", f"*Requested by*\n<@{case.agent}>", f"*Decided by*\n<@{case.lead}>", f"*Comment*\n{case.why}")])
        case.row.expect(case.agent, case.type, case.decision, case.lead, case.cash.label, None, case.why, [str(said.ts[0])], root=first)
    for case in each(w, "app-refused-click"):
        posted(case)
        case.row.app(SWITCH, w.rng.choice([f"<@{case.agent}> you are not allowed to approve your own request", f"Sorry <@{case.agent}>, only managers can approve this"]))
        case.expect(OPEN)
    for case in each(w, "app-reminder"):
        posted(case)
        case.row.app(SWITCH, w.rng.choice(["Reminder: this request is still waiting for approval", f"<@{case.lead}> this has been pending for 4 hours", ":bell: Still open. Please approve or decline."]))
        case.threaded()
    for case in each(w, "app-destroyed"):
        message = posted(case)
        if case.open:
            case.expect(OPEN)
            continue
        case.row.edit(message, flagged=True, text=f"{case.say('Approved', 'Declined')} by <@{case.lead}>: {case.why}", blocks=[])
        case.expect(case.outcome(message, reason=case.why))


def sources(w):
    """How the agent and the customer are named."""
    def finish(case, message, blocks):
        if case.open:
            return case.expect(OPEN)
        return case.edited(message, blocks=[*blocks, context(f"{case.say('Approved', 'Declined')} by {case.boss}")])
    opens = {
        "name-opened-by": lambda c: [section(f"*{c.kind} for approval*\n{c.cash.text} to {c.customer}. {c.story}"), context(f"Opened by {c.me}")],
        "name-handle": lambda c: [section(f"New {c.kind.lower()} request from @{c.w.people[c.agent]['name'] or c.me}"), fields(f"*Value:*\n{c.cash.text}", f"*Account:*\n{c.customer}", f"*Issue:*\n{c.story}")],
        "name-mail": lambda c: [section(f"*Requestor:* {c.w.people[c.agent].get('email') or c.me}\n*Type:* {c.kind}\n*Amount:* {c.cash.text}\n*Customer:* {c.customer}\n*Description:* {c.story}")],
        "name-created": lambda c: [section(f"*{c.kind}* {c.cash.text}\n{c.customer}\n>{c.story}"), context(f"Created by <@{c.agent}>", "via /approve")],
        "name-my-request": lambda c: [section(f"<@{c.agent}> says: please approve a {c.kind.lower()} of {c.cash.text} for {c.customer}, {c.story}")],
        "name-two-people": lambda c: [section(f"*Approval needed from* <@{c.lead}>\n*Requested by* <@{c.agent}>\n*{c.kind}:* {c.cash.text}\n*Customer:* {c.customer}\n*Why:* {c.story}")],
        "name-csr": lambda c: [fields(f"*CSR*\n{c.me}", f"*Supervisor*\n{c.boss}", f"*Customer*\n{c.customer}", f"*Remedy*\n{c.kind}", f"*Amount*\n{c.cash.text}", f"*Complaint*\n{c.story}")],
    }
    for fmt, lay in opens.items():
        for case in each(w, fmt):
            blocks = lay(case)
            if case.w.people[case.agent].get("name", "") == "" and fmt == "name-handle":
                blocks[0] = section(f"New {case.kind.lower()} request from {case.me}")
            message = case.row.app(FLOW, "Approval needed", blocks=[*blocks, buttons("Approve", "Decline")])
            finish(case, message, blocks)
    for case in each(w, "name-slash"):
        text = f"/approval {case.kind.lower()} {case.cash.text} {case.customer}: {case.story}"
        case.row.human(case.agent, text)
        case.threaded()
    for case in each(w, "name-mirror"):
        text = f"Shared from #support by <@{case.agent}>: {case.kind.lower()} request, {case.cash.text} for {case.customer}, {case.story}. Please approve."
        case.row.app(CASEBOOK, text)
        case.threaded()
    for case in each(w, "name-batch-line"):
        case.row.human(case.agent, f"For approval today: {case.kind.lower()} {case.cash.text} → {case.customer} ({case.story}). <@{case.lead}> please", blocks=[])
        case.threaded()


def make_all(w):
    for part in (reactions, conversations, reports, sources):
        part(w)
