# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a card of the thirteenth part. Most ends are told by where the card tells what: `{yes|no}` by the verdict, `{by}` in any
way to name who decided, `{pby}` in one without a mention, `{why}` their words, `{when}` a time; without `{why}` there is no reason."""
from ninth_people import OPEN
from thirteenth_people import clock

PARTS = ("top", "bottom", "ctx")
TOLD = [
    # at the top
    dict(top=":{white_check_mark|no_entry}: {by} {signed this off|did not sign this off} · {when}"),
    dict(top="*{APPROVED|NOT APPROVED}* — {by}\n_{why}_"),
    dict(top="This one is settled: *{granted|refused}*. Settled by {by} ({why})"),
    dict(top="[{OK|NO}] {pby}, {when}", color=True),
    dict(top="> {by} has answered *{yes|no}*", ctx="{why}"),
    dict(top="{Yes, let it through|No, stop it} ({by})\nTheir note: {why}"),
    # at the bottom
    dict(bottom="{by} says {yes|no} because {why}"),
    dict(bottom="{Approval given|Approval refused} – {by} – {when}\n> {why}"),
    dict(bottom="{👍 Thumbs up|👎 Thumbs down} from {by} (“{why}”)"),
    dict(bottom="— — —\n{Authorised for payment|Not authorised for payment}\nName: {by}\nTime: {when}\nNote: {why}"),
    dict(bottom="{by} decided on {when}: {to grant the request|to turn the request down}. In their words: “{why}”"),
    dict(bottom="➤ Manager check {passed|not passed} ({by})\n➤ {why}"),
    dict(bottom="Your request was {accepted|turned down} by {by}.\nMessage from the manager:\n{why}"),
    dict(bottom="*Manager's answer*\n{Please do|Please don't}\n*Manager*\n{by}\n*Why*\n{why}"),
    dict(bottom="Final answer: {go|no go}. Answered by {by} on {when}."),
    dict(bottom="{Consent|No consent}: {by}. Explanation: {why}"),
    dict(bottom="_{by} {gave the green light|put a stop to it}_ — {why}"),
    dict(bottom="{✔ Permitted|✖ Not permitted}   {by}   {when}   {why}"),
    dict(bottom="Answer of {by}: *{allow|disallow}* [{why}]"),
    dict(bottom="{by}: {approve|reject}, since {why}"),
    # in a context line
    dict(ctx="{approved|declined} · {by} · {when}"),
    dict(ctx="last change: {by} set the answer to *{yes|no}* ({why})"),
    dict(ctx="{when} | {pby} | {accept|reject} | {why}"),
    dict(ctx="{Stamped as granted|Stamped as refused} by {by}. Comment left: {why}"),
    dict(ctx="{by} pressed “{Agree|Disagree}” at {when}"),
    dict(ctx=":{unlock|lock}: {Waved through|Stopped} by {by}, “{why}”"),
    # in the title
    dict(title="{✅ Granted|🚫 Refused} ({boss}):"),
    dict(title="{[YES]|[NO]}", bottom="said {by}: {why}"),
    dict(title="{Accepted:|Turned down:}", ctx="{by}, {when}"),
    dict(title=":{large_green_circle|red_circle}: {Approved|Rejected} ·", bottom="Manager: {by}\nComment: {why}"),
    dict(title="{(approved)|(denied)}", pairs="Answer from={by};;Answer={why}"),
    # where the buttons were
    dict(button="{✓ Approved|✗ Declined} by {boss}"),
    dict(button="{Agreed|Not agreed}", ctx="{by}: {why}"),
    dict(button="Answered: {yes|no}", bottom="by {by} on {when}, {why}"),
    # colour and footer
    dict(footer="{approved|rejected} · {pby}", color=True),
    dict(footer="{Signed by|Refused by} {pby} – {why}", color=True),
    dict(footer="{✅|❌} {pby} {when}", color=True),
    # a value that changes
    dict(state="{Accepted|Not accepted}", pairs="Decision taken by={by};;Decision comment={why}"),
    dict(state="{Closed – approved|Closed – rejected} ({by})"),
    dict(state="~waiting~ {Approved|Declined}", ctx="{by}, {when}"),
    dict(state=":{large_green_circle|red_circle}: {Approved|Declined}"),
    dict(state="{Agreed|Refused} on {when}", pairs="Manager={by};;Words of the manager={why}"),
    dict(state="{Granted|Denied} by {by}", bottom="Note on this: {why}"),
    dict(state="{APPROVED|DENIED}", footer="{pby}: {why}", color=True),
    # labels and values
    dict(pairs="Answer={Positive|Negative};;Given by={by};;Given on={when};;Because={why}"),
    dict(pairs="Manager's vote={Yes|No};;Voter={by};;Words={why}"),
    dict(pairs="Approved?={Yes|No};;By={by};;On={when}"),
    dict(pairs="Clearance={granted|refused};;Cleared by={by};;Manager remark={why}", only_yes=True),
    dict(pairs="Permission={given|not given};;Supervisor={by};;Supervisor's note={why}"),
    dict(pairs="Result of review={approve|reject};;Reviewed by={by};;Reviewer comment={why};;Reviewed at={when}"),
    dict(pairs="Outcome of request={Accepted|Declined};;Person in charge={by}"),
    # the request is struck out
    dict(strike=True, bottom="{Approved|Rejected} by {by} – {why}"),
    dict(strike=True, top="{Done with: granted|Done with: refused} ({by}). {why}"),
    dict(strike=True, ctx="{by} {accepted|declined} this on {when}"),
    # the whole is replaced
    dict(gone="{✅|❌} {who}'s request for {c} ({what}) was {approved|declined} by {by}.\n_{why}_"),
    dict(gone="Request {n} has been answered.\nAnswer: {yes|no}\nAnswered by: {by}\nWords: {why}"),
    dict(gone="{Approved|Declined}: {what}, {c}\n{by} · {when}"),
    # part of what was asked
    dict(bottom="Approved: {less} of {m} ({by}). {why}", part=True),
    dict(bottom="{by} lowered it to {less} and approved: {why}", part=True),
    dict(pairs="Asked for={m};;Allowed={less};;Allowed by={by};;Manager comment={why}", part=True),
    dict(ctx="{by} okayed {less}, not {m} – {why}", part=True),
    dict(bottom="{by}: yes to {less}, no to the rest. Reason: {why}", part=True),
    dict(top=":white_check_mark: Approved with changes by {by}\nNew amount: *{less}* (was {m})\nNote: {why}", part=True),
    dict(state="Accepted at {less}", pairs="Manager={by};;Why less={why}", part=True),
    dict(footer="approved for {less} only · {pby}", color=True, part=True),
    dict(bottom="~{m}~ *{less}* ✔ {by}, {when}", part=True),
]


def words_of(c, text):
    """The texts that may be taken for the reason."""
    if "{why}" not in text:
        return [""]
    return [c.why, *[f"{start} {c.why}" for start in ("because", "since") if f"{start} {{why}}" in text]]


def shown(c, post, end, when):
    parts = {}
    for place, text in end.items():
        if place in ("part", "color", "strike", "only_yes", "gone"):
            continue
        text = c.fill(text, when=when)
        if place in PARTS:
            parts[place] = text.split("\n")
        elif place == "pairs":
            parts["pairs"] = [tuple(pair.split("=", 1)) for pair in text.split(";;")]
        else:
            parts[place] = text
    if "state" in parts:
        told = parts.pop("state")
        if post.shows_state():
            c.state = told
        else:
            parts["pairs"] = [("Status", told), *parts.get("pairs", [])]
    else:
        c.state = c.w.rng.choice(["Closed", "Answered", "Decided"])
    if end.get("color"):
        parts["color"] = c.say("#1b9e4b", "#c0392b") if c.w.chance(0.5) else c.say("good", "danger")
    if end.get("strike"):
        parts["strike"] = True
    return parts


def settle(c, post, end):
    if callable(end):
        return end(c, post)
    if end.get("part") or end.get("only_yes"):
        c.turn(True)
    gap = c.w.rng.randint(120, 5000)
    at = c.row.clock + gap
    whole = " ".join(str(text) for text in end.values())
    when, more = clock(c.w, at, "on {when}" not in whole)
    if "gone" in end:
        text = c.fill(end["gone"], when=when)
        c.row.edit(post.message, gap=gap, text=text, blocks=[{"type": "section", "text": {"type": "mrkdwn", "text": text}}], attachments=[])
    else:
        post.show(gap=gap, seen=c.w.chance(0.75), **shown(c, post, end, when))
    decided = [*c.row.when(post.message, "edit"), *(more if "{when}" in whole else [])]
    named = any(name in whole for name in ("{by}", "{pby}", "{boss}"))
    return c.expect((c.decision, c.lead if named else (), words_of(c, whole), list(dict.fromkeys(decided)), c.less.label if end.get("part") else None))


def by_two(c, post):
    """Two signatures, both there in the end."""
    c.turn(True)
    names = c.w.rng.choice([("Shift lead", "Area manager"), ("1st signature", "2nd signature"), ("Four eyes (a)", "Four eyes (b)"), ("Service", "Accounting")])
    first = c.other
    one = (names[0], f"✔ {c.named(first)}")
    post.show(pairs=[one, (names[1], c.w.rng.choice(["…", "to come", "not signed yet"]))], live=True)
    c.state = "Signed by both"
    post.show(pairs=[one, (names[1], f"✔ {c.by}")], bottom=["Both have signed: *approved*"])
    c.expect(c.outcome(post.message, approver=[first, c.lead]))


def one_of_two(c, post):
    names = c.w.rng.choice([("Shift lead", "Area manager"), ("1st signature", "2nd signature"), ("Signature A", "Signature B")])
    post.show(pairs=[(names[0], f"signed, {c.by}"), (names[1], "missing")], live=True)
    c.expect(OPEN)


def second_refuses(c, post):
    c.turn(False)
    first = c.other
    one = f"1. {c.named(first)}: approved"
    post.show(ctx=[one, "2. waiting"], live=True)
    c.state = "Closed"
    post.show(ctx=[one, f"2. {c.by}: refused, {c.why}", "→ the request is refused"])
    c.expect(c.outcome(post.message, reason=c.why))


def counted(c, post):
    c.turn(True)
    first = c.other
    post.show(bottom=[f"Votes: 1 of 2 ({c.w.name(first)})"], live=True)
    c.state = "Closed"
    post.show(bottom=[f"Votes: 2 of 2 ({c.w.name(first)}, {c.boss})", "Result: approved"])
    c.expect(c.outcome(post.message, approver=[first, c.lead]))


def by_rule(c, post):
    yes, text, why = c.w.rng.choice([(True, "Passed by rule R-12 without a manager: {x}. Approved.", "customer score is high"), (True, ":robot_face: approved by the rules ({x})", "amount is in band A"), (True, "No manager needed, approved automatically. Rule: {x}", "first claim of the year"),
                                     (False, "Refused by rule R-30: {x}", "more than two claims in a quarter"), (False, ":robot_face: declined by the rules ({x})", "order is older than a year")])
    c.turn(yes)
    c.state, line = "Closed", text.format(x=why)
    post.show(gap=4, **c.w.rng.choice([{"bottom": [line]}, {"top": [line]}, {"ctx": [line]}]))
    c.expect((c.decision, (), ["", why, line, *[f"{start}: {why}" for start in ("rule R-30", "Rule")]], c.row.when(post.message, "edit"), None))


def lapsed(c, post):
    c.state = c.w.rng.choice(["Expired", "Timed out"])
    text, why = c.w.rng.choice([("⌛ No manager answered in time, the request has expired", "No manager answered in time"), ("Expired on {d}", ""), ("Validity of this request: over (expired unanswered)", "expired unanswered"), ("Timed out after {t} without an answer", "without an answer")])
    text = text.format(d=c.day("%d.%m.%Y"), t=c.due)
    post.show(gap=90000, **c.w.rng.choice([{"bottom": [text]}, {"ctx": [text]}, {"button": text}, {"footer": text}]))
    c.expect(("expired", (), list(dict.fromkeys(["", text, why])), ["", *c.row.when(post.message, "edit")], None))


def lapsed_state(c, post):
    if post.shows_state():
        c.state = "Expired"
        post.show(gap=90000)
    else:
        post.show(gap=90000, title="(expired)")
    c.expect(("expired", (), ["", "Expired"], ["", *c.row.when(post.message, "edit")], None))


def taken_back(c, post):
    why = c.w.rng.choice(["customer called off", "made by mistake", "found another way", "same as the one of yesterday"])
    c.state = "Withdrawn"
    text = c.fill(c.w.rng.choice(["{who} has withdrawn this request ({x})", "Taken back by {who}: {x}", "Request withdrawn. Comment of the requester: {x}", ":wastebasket: {first} cancelled this request – {x}"]), x=why)
    post.show(**c.w.rng.choice([{"bottom": [text]}, {"top": [text]}, {"ctx": [text]}, {"strike": True, "bottom": [text]}]))
    c.expect(("withdrawn", (), ["", why, text, f"Comment of the requester: {why}"], ["", *c.row.when(post.message, "edit")], None))


def taken_back_state(c, post):
    if post.shows_state():
        c.state = c.w.rng.choice(["Withdrawn", "Cancelled by requester"])
        post.show()
    else:
        post.show(title="[withdrawn by the requester]")
    c.expect(("withdrawn", (), ["", c.state, "by the requester", "withdrawn by the requester"], ["", *c.row.when(post.message, "edit")], None))


def handed_on(c, post):
    post.show(live=True, **c.w.rng.choice([{"ctx": [f"Now with {c.by} (was with {c.second})"]}, {"bottom": [f"{c.second} passed this on to {c.by}, please decide"]}, {"pairs": [("Forwarded to", c.by), ("Forwarded by", c.second)]}, {"top": [f"↪ delegated to {c.by}"]}]))
    c.expect(OPEN)


def handed_on_decided(c, post):
    handed = c.w.rng.choice([f"{c.second} passed this on to {c.boss}", f"Delegated from {c.second} to {c.boss}"])
    post.show(live=True, ctx=[handed])
    c.state = "Answered"
    post.show(ctx=[handed, c.fill("{by} {accepted|refused}: {why}")])
    c.expect(c.outcome(post.message, reason=c.why))


def opened_again(c, post):
    first = c.other
    post.show(bottom=[c.fill("{Refused|Approved} by {x}", x=c.named(first))])
    post.show(live=True, bottom=[c.w.rng.choice([f"Opened again by {c.second}: the earlier answer no longer counts", f"↺ {c.who} asked for a second look, the earlier answer was taken off"])])
    if c.w.chance(0.4):
        return c.expect(OPEN)
    c.state = "Answered"
    post.show(bottom=[c.fill("Second answer: *{approved|refused}* by {by}"), c.why])
    return c.expect(c.outcome(post.message, reason=c.why))


def corrected(c, post):
    first = c.other
    c.state = "Answered"
    post.show(ctx=[c.fill("{refused|approved} by {x}", x=c.w.name(first))])
    post.show(ctx=[c.fill("~{refused|approved} by {x}~", x=c.w.name(first)), c.fill("corrected to *{approved|refused}* by {by}, {why}")])
    c.expect(c.outcome(post.message, reason=c.why))


def asked(c, post):
    post.show(live=True, **c.w.rng.choice([{"bottom": [f"❓ {c.by} asks: which branch was it?"]}, {"ctx": [f"Question from {c.by} to {c.me}: is the invoice paid?"]}, {"pairs": [("Question", "Do we have this in writing?"), ("Asked by", c.boss)]}, {"top": [f":speech_balloon: {c.by} wants to know more before deciding"]}]))
    c.expect(OPEN)


def looked_at(c, post):
    post.show(live=True, **c.w.rng.choice([{"ctx": [f"opened by {c.by} a minute ago"]}, {"bottom": [f"{c.boss} is reading this"]}, {"ctx": ["Reminder sent to the managers"]}, {"footer": "2nd reminder"}]))
    c.expect(OPEN)


def untouched(_, post):
    post.case.expect(OPEN)


def paid_too(c, post):
    """Decided, and carried out afterwards."""
    c.turn(True)
    c.state, line = "Closed", c.fill("Allowed by {by}: {why}")
    post.show(bottom=[line])
    when = c.row.when(post.message, "edit")
    post.show(bottom=[line], ctx=[c.w.rng.choice(["Carried out by the night run", "Booked, voucher no. 4471", "Transfer is under way"])])
    c.expect((c.decision, c.lead, c.why, list(dict.fromkeys([*when, *c.row.when(post.message, "edit")])), None))


def clicked(c, post):
    c.row.react(post.message, (c.say("white_check_mark", "x"), [c.lead]))
    c.expect(c.outcome(post.message, "seen"))


ENDS = [*TOLD, by_two, by_two, one_of_two, second_refuses, counted, by_rule, by_rule, lapsed, lapsed, lapsed_state, taken_back, taken_back, taken_back_state, handed_on, handed_on_decided, opened_again, corrected, asked, asked, looked_at, untouched, untouched, paid_too, clicked]


def deal(c):
    """The next end that fits: part of a sum needs a sum, a footer needs a place."""
    left = getattr(c.w, "ends_left", [])
    for _ in range(2):
        for number, end in enumerate(left):
            if callable(end) or c.money or not end.get("part"):
                c.w.ends_left = left
                return left.pop(number)
        left = left + c.w.rng.sample(ENDS, len(ENDS))
    raise ValueError(c.row.format)
