# SPDX-License-Identifier: GPL-3.0-or-later
"""What people type in the written half: the shapes P1 to P4, X12 to X15 and S18 of the domain notes, and chatter."""
from written_cards import OPEN, Case
from written_people import AGENTS, APPROVALS, CUSTOMERS, GATE, LEADS, NO_WHY, YES_WHY, Cash
from world import buttons, context, fields, header, section

FREE = [("can I do a {n}% discount for {c}? churn risk", "discount", False), ("Discount {n}% for {c}? renewal risk", "discount", False),
        ("Can I refund {m} to {c}? {s}", "refund", True), ("ok to credit {c} {m}? {s}", "credit", True), ("{b} requesting a refund of {m} for {c}, {s}", "refund", True),
        ("May we make an exception for {c}? {s}", "exception", False), ("Requesting approval: comp for {c} worth {m}. {s}", "comp", True),
        ("Please approve a {m} credit, {c}, {s}", "credit", True), ("{b} can we refund {c} {m} outside policy? {s}", "refund|exception", True),
        ("off-policy reply to {c}: may I promise a date? {s}", "off_policy_reply", False)]


def ending(case, amount):
    """What happens to a typed request; returns the outcome."""
    w, row, root = case.w, case.row, case.row.messages[0]
    fate = w.rng.choice(["reply"] * 6 + ["part", "emoji", "emoji", "deny emoji", "self emoji", "self words", "flip", "hold", "silence", "drop", "both ways"])
    if fate == "reply":
        return case.reply()
    if fate == "part" and amount:
        less = case.cash.half()
        said = row.human(case.lead, w.rng.choice(["yes but only {}", "ok but only {}", "approved, but only {}"]).format(less.text))
        return "approved", case.lead, ["", f"only {less.text}", f"but only {less.text}"], row.when(said, "reply"), less.label
    if fate in ("emoji", "deny emoji"):
        names = ["white_check_mark", "+1", "heavy_check_mark", "ok_hand", "+1::skin-tone-2"] if fate == "emoji" else ["x", "no_entry", "-1"]
        row.react(root, (w.rng.choice(names), [case.lead]))
        return "approved" if fate == "emoji" else "denied", case.lead, "", row.when(root, "seen"), None
    if fate == "self emoji":
        row.react(root, ("white_check_mark", [case.agent]))
        return OPEN
    if fate == "self words":
        row.human(case.agent, w.rng.choice(["approved", "done, refunded", "approved 👍"]))
        return OPEN
    if fate == "flip":
        row.human(case.lead, "approved")
        said = row.human(case.lead, f"scratch that, deny - {w.pick(NO_WHY)}")
        case.yes, case.why = False, said.slack["text"].split(" - ", 1)[1]
        return case.outcome(said, "reply")
    if fate == "hold":
        row.human(case.lead, w.rng.choice(["hold on", "need more info", "let me check", "👀"]))
        return OPEN
    if fate == "drop":
        said = row.human(case.agent, w.rng.choice(["never mind", "please withdraw this", "cancel this request", "withdrawn, customer changed their mind"]))
        return "withdrawn", (), ["", said.slack["text"], "customer changed their mind"], ["", str(said.ts[0])], None
    if fate == "both ways":
        row.react(root, ("+1", [case.lead]), ("x", [next(lead for lead in LEADS if lead != case.lead)]))
        return OPEN
    return case.reply() if fate == "part" else OPEN


def free(w):
    for _ in range(70):
        case = Case(w, "free-text")
        line, kind, has_amount = w.pick(FREE)
        text = (line.replace("{m}", case.cash.text).replace("{c}", case.customer).replace("{s}", case.story).replace("{b}", f"<@{case.lead}>").replace("{n}", str(w.rng.choice([10, 15, 20, 30]))))
        case.row.human(case.agent, text)
        case.type = kind
        case.expect(ending(case, has_amount), amount=None if has_amount else "")


def plain_form(w):
    titles = {"refund": "Refund request", "credit": "Credit request", "comp": "Comp request", "discount": "Discount request", "exception": "Exception request", "off_policy_reply": "Off-policy reply"}
    for _ in range(46):
        case = Case(w, "plain-lines")
        who = w.rng.choice([f"<@{case.agent}>", w.name(case.agent)])
        lines = [f"Agent: {who}", f"Customer: {case.customer}", f"Amount: {case.cash.text}", f"Reason: {case.story}", f"Link: {case.url}"]
        if w.chance(0.3):
            lines[1:4] = w.rng.sample(lines[1:4], 3)
        text = titles[case.type] + "\n" + "\n".join(lines)
        if w.chance(0.5):
            text = text.replace(":", ": ").replace(":  ", ": ").replace("https: ", "https:") if w.chance(0.5) else text.upper().split("\n")[0] + text[len(titles[case.type]):]
        case.row.human(case.agent, text, blocks=[])
        case.expect(ending(case, True))


def piped(w):
    for _ in range(30):
        case = Case(w, "piped-line")
        case.row.human(case.agent, f"Type: {case.kind} | Amount: {case.cash.text} | Customer: {case.customer} (jo@acme.test)\nConversation: {case.url}\nWhy: {case.story}", blocks=[])
        case.expect(ending(case, True))


def workflow(w):
    for _ in range(40):
        case = Case(w, "workflow-form")
        style = w.rng.randint(0, 1)
        if style:
            text = f"<@{case.agent}> submitted a request\n*Type*\n{case.kind}\n*Amount*\n{case.cash.text}\n*Customer*\n{case.customer}\n*Details*\n{case.story}"
        else:
            text = f"<@{case.agent}> submitted *Approval request*\n*What do you need?*\n{case.kind}\n*Amount*\n{case.cash.text}\n*Customer*\n{case.customer}"
        case.row.app(APPROVALS, text, classic="Approval request")
        case.expect(case.reply() if w.chance(0.8) else OPEN)


def stamp(w):
    for _ in range(20):
        case = Case(w, "stamp-ja")
        case.row.lang, agent, lead = "ja", "U1YUKI0001", "U2KENJ0001"
        cash = Cash(w, "JPY")
        case.row.settings["approvers"] = [lead]
        text = w.rng.choice(["{c}への返金 {m} の承認をお願いします", "申請内容: 返金 {m}\n申請者: <@" + agent + ">\n顧客: {c}"]).replace("{m}", cash.text).replace("{c}", case.customer)
        root = case.row.human(agent, text)
        if w.chance(0.3):
            case.row.react(root, ("white_check_mark", [AGENTS[0]]))
            outcome = OPEN
        else:
            case.row.react(root, ("white_check_mark", [lead]))
            outcome = ("approved", lead, "", case.row.when(root, "seen"), None)
        case.agent = agent
        case.expect(outcome, type="refund", amount=cash.label)


CHATTER = """
good morning!
can agents approve refunds under 50 on their own? // yes // cool
we refunded {m} in total yesterday
who approved lunch? 😂 // I did // legend
approved! (the cake, not your request)
From Monday all refunds over {m} need approval
what's our refund policy for software? // 14 days
thanks, customer got the refund
denied boarding again, working from the airport
I approve of this weather
could someone look at the printer? // done
ok
yes
no // no? // wrong thread
+1
lgtm 👍
lunch at 12? // +1 // yes // 👍
is the refund page down? // works for me
{c} is happy now
{c} called to say thanks
FYI {c} moved to the yearly plan
please remember to add the conversation link to each request
weekly numbers: 40 approved, 9 denied, 2 expired
does anyone have the link to the credit form? // it is pinned
[white_check_mark] standup done
[white_check_mark,x] poll: dark mode or light mode?
[+1] great job last week
[x] the old coffee machine is gone
the discount code SUMMER expires today
I never got a reply from {c}
new macro for double charges is live
who is on shift tonight? // me // thanks
why was the Globex credit denied? // see the thread // thx
my dog was denied entry to the office
the exception handler in the new build is broken // rolled back
that comp plan for sales is confusing
our credit card reader is offline // fixed
refund season is coming 🙈
approval rating of the new chair: 10/10
don't forget: no approvals in DMs
approved or denied, that is the question
hey {b}, coffee? // go ahead, I'm in a call
can I go home? // granted // haha
reminder to everyone: a reaction is not an approval if it's your own
"""
MACHINES = ["Build #{n} passed :white_check_mark:", "Deploy {n} was approved by the pipeline", "{who} approved pull request #{n}", "Digest: {n} requests wait for approval", "Payout of {m} sent to your bank",
            "Refund worker restarted {n} times", ":x: Nightly job {n} failed", "Uptime 99.98 %", "{who} was invited to the workspace", "Type /approve help for help", "Reminder: close your tickets", "New subscription: {c}, {m} a month"]


def chatter(w):
    for line in CHATTER.strip().splitlines():
        for _ in range(5):
            names = []
            text = line
            if text.startswith("["):
                names, text = text[1:].split("] ", 1)
                names = names.split(",")
            row = w.row("chat-written")
            speakers = [w.pick(AGENTS), w.pick(LEADS)]
            for number, said in enumerate(text.split(" // ")):
                row.human(speakers[number % 2], said.replace("{m}", Cash(w).text).replace("{c}", w.pick(CUSTOMERS)).replace("{b}", f"<@{speakers[1]}>"))
            if names:
                row.react(row.messages[0], *[(name, w.rng.sample(LEADS, 2)) for name in names])
    for _ in range(110):
        text = w.pick(MACHINES).replace("{n}", str(w.rng.randint(2, 900))).replace("{m}", Cash(w).text).replace("{who}", w.name(w.pick(LEADS))).replace("{c}", w.pick(CUSTOMERS))
        w.row("chat-machines").app(GATE, text, classic=w.rng.choice([None, "ci"]))
    for _ in range(40):
        who, lead = w.pick(AGENTS), w.pick(LEADS)
        subtype, text = w.rng.choice([("channel_join", f"<@{who}> has joined the channel"), ("channel_leave", f"<@{who}> has left the channel"), ("channel_topic", f"<@{lead}> set the channel topic: approvals only"), ("pinned_item", f"<@{lead}> pinned a message")])
        w.row("chat-notices").human(who, text, subtype=subtype, blocks=[])
    for _ in range(40):
        lead, who = w.pick(LEADS), w.pick(AGENTS)
        card = w.rng.choice([[section(f"*Team dinner*\nAccepted: <@{who}>, <@{lead}>\nDeclined: nobody"), buttons("Accept", "Decline")], [section("*Retro on Friday?*\n:white_check_mark: 4  :x: 1"), buttons("Yes", "No")], [section(f"<@{lead}> gave <@{who}> a star"), context("accepted")]])
        w.row("chat-cards").app(GATE, "Invitation", blocks=card)


def make_all(w):
    for part in (free, plain_form, piped, workflow, stamp, chatter):
        part(w)
