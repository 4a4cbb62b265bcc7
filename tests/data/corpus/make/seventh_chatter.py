# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no request, seventh part of the written half: close to one as often as possible."""
from sixth_people import AGENTS, BRIDGE, CONCIERGE, CUSTOMERS, LEADS, RELAY
from third_people import Cash
from world import buttons, context, fields, header, section

LINES = """
From March on, credits up to {m} need no approval // great // finally
New rule: every refund above {m} goes to {b} // noted
Should the refund limit be {m} or more? // more // let's discuss on Friday
I think we should raise the goodwill budget to {m} // agreed
How about {m} for the team lunch? // yes! // I'm in
We spent {m} on vouchers in May // that's a lot
{c} says they want a refund of {m}, I told them to wait // good
Customer on the line wants {m} back, sounds angry // transfer them to me
They want a discount, again // always
{c} is asking about the refund from last week // it was sent
what is the process for a comp over {m}? // ask {b}
where do I find approved credits? // in the sheet
Did {b} approve the {c} credit? // yes, yesterday // thanks
was the {m} refund for {c} denied? // no, still open
I proposed a {m} discount on the call, they laughed // lol
my proposal for the offsite: {m} per person // ok for me // +1
{b} approved my vacation, see you in two weeks // enjoy!
the vendor offered a {m} credit, nice of them // accept it // done
Our landlord wants {m} more, can we refuse? // lawyers are on it
The airline gave me {m} credit for the delay // lucky
Thanks for approving, customer is happy // great
Approved requests of today are in the sheet // thanks
weekly numbers: 31 refunds, 12 credits, {m} in total // down 8%
I closed {c}, refund of {m} sent // thx
refund for {c} went through, {m} // perfect
reminder to ask before you refund more than {m} // yes boss
please never give {m} credits without asking // sorry
example for new people: "Refund {m} to {c}, damaged" is a good request // helpful
in training we say "can I refund {m}?" and wait for a yes // ok
would you buy this for {m}? // no way // yes
can I borrow {m} till Friday? // sure // approved :joy:
can we get a discount on these chairs? // ask the shop
can I have Friday off? // approved
ok to book the room for the retro? // yes
I'd like to refund my brain // denied
petition to ban Monday meetings, vote :+1: // :+1:
who votes for sushi? // yes // no
Please approve the invoice from the caterer, {m} // forwarded to finance
the card machine declined {c}'s payment of {m} // retry tomorrow
{c} declined our offer of {m} // pity
{c} accepted the {m} credit, all good // nice
insurance denied the claim // of course
Any thoughts on the new refund page? // looks good // approved from my side
is the credit tool down? // yes // fixed
does anyone know why {c} got {m}? // {b} approved it in May
{c} called again about the voucher // I'll call back
we refunded {m} by mistake, finance is informed // ok
on hold with the bank about a chargeback of {m} // good luck
nobody refunds anything today please, system maintenance // ok
just to confirm: we do not give discounts on gift cards? // correct
could somebody explain credits to me? // call me
is {b} in today? // no // ok
{b} are you ok with moving our 1:1? // yes
anyone against moving stand-up to 10? // no // fine
""".strip().splitlines()
APPS = [
    lambda w, a, b, c, m: ("Shop", [section(f"Order cancelled: {c}, {m}. Refund is issued automatically.")]),
    lambda w, a, b, c, m: ("Shop", [section(f"{c} requested a return"), fields("*Items*\n2", f"*Value*\n{m}", "*Status*\nLabel sent")]),
    lambda w, a, b, c, m: ("Pay", [section(f"Refund of {m} to {c} was approved by the bank")]),
    lambda w, a, b, c, m: ("Pay", [section(f"Chargeback opened by {c}: {m}"), context("Respond within 7 days")]),
    lambda w, a, b, c, m: ("HR", [section(f"<@{a}> requested leave"), fields("*From*\n3 March", "*To*\n7 March"), context(f"Approved by {w.name(b)}")]),
    lambda w, a, b, c, m: ("HR", [section(f"Time off: <@{a}> is away today")]),
    lambda w, a, b, c, m: ("CI", [section(f"*main* is green. Release waits for a reviewer"), context("Build 4711")]),
    lambda w, a, b, c, m: ("CI", [section(f"<@{b}> approved the release *2.14*"), context("12 commits")]),
    lambda w, a, b, c, m: ("PR", [section(f"<@{a}> requests your review on *Credit notes as PDF*"), buttons("View", url="https://git.test/pr/1")]),
    lambda w, a, b, c, m: ("CRM", [section(f"Deal moved to *Won* by {w.name(a)}"), fields(f"*Company*\n{c}", f"*Amount*\n{m}")]),
    lambda w, a, b, c, m: ("CRM", [section(f"Task due: call {c} about their invoice of {m}"), context(f"Owner: {w.name(a)}")]),
    lambda w, a, b, c, m: ("Desk", [section(f"*Ticket reopened* by {c}\n> I still have not got my refund")]),
    lambda w, a, b, c, m: ("Desk", [section(f"Ticket assigned to <@{a}> by <@{b}>"), fields(f"*Customer*\n{c}", "*Topic*\nRefund")]),
    lambda w, a, b, c, m: ("Desk", [section("*Daily digest*"), fields("*Open*\n31", "*Waiting for approval*\n4", "*Approved*\n12", "*Denied*\n2")]),
    lambda w, a, b, c, m: ("Form", [section(f"New feedback from {w.name(a)}\n*What went well?*\nrefunds are fast\n*What not?*\nlunch")]),
    lambda w, a, b, c, m: ("Bot", [section("To ask for an approval type `/approve amount customer reason`. Example: `/approve 40 Acme late parcel`")]),
    lambda w, a, b, c, m: ("Bot", [section(f"Hello <@{a}>, your request must have an amount. Please try again.")]),
    lambda w, a, b, c, m: ("Poll", [section("*Should we change the limit?*"), buttons("Yes", "No", "Maybe")]),
    lambda w, a, b, c, m: ("Music", [section(f"<@{a}> added *Under Pressure* to the queue"), context("Vote :+1: or :-1:")]),
    lambda w, a, b, c, m: ("Budget", [header("Goodwill budget"), fields(f"*Spent*\n{m}", "*Left*\n58%", f"*Owner*\n<@{b}>")]),
]


def make_all(w):
    for line in LINES:
        for _ in range(4):
            row = w.row("chat-seventh")
            speakers = [w.pick(AGENTS), w.pick(LEADS)]
            for number, said in enumerate(line.split(" // ")):
                row.human(speakers[number % 2], said.replace("{m}", Cash(w).text).replace("{c}", w.pick(CUSTOMERS)).replace("{b}", f"<@{speakers[1]}>"))
            if w.chance(0.35):
                row.react(row.messages[0], (w.rng.choice(["white_check_mark", "+1", "x", "joy", "eyes", "ok_hand"]), [w.pick(LEADS)]))
    for _ in range(8):
        for card in APPS:
            text, blocks = card(w, w.pick(AGENTS), w.pick(LEADS), w.pick(CUSTOMERS), Cash(w).text)
            row = w.row("chat-seventh-apps")
            row.app(w.rng.choice([BRIDGE, RELAY, CONCIERGE]), text, blocks=blocks)
            if w.chance(0.25):
                row.react(row.messages[0], (w.rng.choice(["white_check_mark", "+1", "tada"]), [w.pick(LEADS)]))
