# SPDX-License-Identifier: GPL-3.0-or-later
"""Talk and app noise that looks like requests and is none, third part of the written half."""
from third_people import AGENTS, CASEBOOK, CUSTOMERS, FLOW, LEADS, SWITCH, Cash
from world import buttons, context, fields, header, section

TALK = """
Is anybody else's refund tool slow today? // yes, same here // restarted, fine now
The refund for {c} went out this morning, {m}
Reminder: please attach the ticket when you ask for approval
Who approved the {m} for {c} last week? // {b} did // thanks
I approve of this coffee :coffee:
{c} asked whether they can get a discount, told them no
Can we get more chairs approved? // haha // ask finance
{b} can I leave early today? // sure // thanks!
Approved the new rota, please check your shifts
PTO for next week approved, thanks {b}
how do refunds work for gift cards? // same way, back to the card
Can I refund a gift card at all? // only unused ones
What's our policy for credits over {m}? // needs a lead
Do discounts need approval below {m}? // no
Anyone know if {c} got their refund of {m}? // yes, yesterday
Finance rejected my taxi receipt again :joy:
rejected by the coffee machine :sob:
:white_check_mark: all tickets from the weekend closed
ok to merge the macro changes? // yes // done
Can you approve my time sheet? // done
Can you approve my PR? // approved // merged
is it ok to close the ticket of {c}? // yes
Can I get access to the billing tool? // approved, IT will set it up
Would anyone like half of my sandwich? // yes please
{c} churned, they paid {m} a month
New price list is live, Pro is {m} now
lunch budget is {m} per person, ok? // ok
Ordering pizza, {m} in total, everyone ok with that? // yes // +1
We refunded {m} too much to {c} in June, booked back by finance
heads-up: refund requests older than 30 days will be rejected automatically
Training: when to give a credit and when to give a discount, Thursday 3pm
I got a parking ticket, can I get a refund lol // no // :joy:
Congrats {b} on being approved as team lead! // :tada: // :clap:
The approval bot is down, please wait // ok // back up
ticket volume: 134 open, 22 pending approval
Yes // no // maybe
thanks! // np
@here standup in 5
can someone cover my shift on Friday? // I can // thank you!
Could I have a word with you, {b}? // sure
do we give discounts to students? // yes, 10%
{c} says we promised 20% off. Did we? // no idea // checking
Q: how many refunds did we do in June? // 41, {m} in sum
Customer: {c}\\nHealth: green\\nARR: {m}
Type: bug\\nCustomer: {c}\\nSeverity: 2
Name: {c}\\nAmount paid: {m}\\nInvoice: 3311
Agent of the month: {b}! // well deserved
Decision: we move to the new office in May
Status: approved by legal, we can publish the article
Reviewer: {b}\\nDocument: macro refunds\\nStatus: approved
i need a refund on this week // same
We should really refund people faster
Why was {c} denied? // outside the window // ok
Refunds: 12\\nCredits: 4\\nDiscounts: 9
Kann ich heute früher gehen? // klar
Wer hat die Erstattung für {c} genehmigt? // {b}
On a remboursé {m} à {c} hier
¿Quién aprobó el reembolso de {c}? // yo
Posso sair mais cedo hoje? // pode
Il rimborso di {m} per {c} è partito ieri
Mag ik morgen thuiswerken? // ja hoor
Kan jag få en kaffe? // ja
Czy mogę wyjść wcześniej? // tak
"""

APPS = (
    lambda w, who, lead, c, m: (f"Refund of {m} issued to {c}", [section(f":money_with_wings: Refund of *{m}* issued to {c}"), context("Stripe")]),
    lambda w, who, lead, c, m: ("Weekly digest", [header("Approvals this week"), fields("*Approved*\n14", "*Denied*\n3", "*Pending*\n2"), context(f"Total value {m}")]),
    lambda w, who, lead, c, m: ("Pull request approved", [section(f"<@{lead}> approved pull request #{w.rng.randint(10, 900)}: refund rounding")]),
    lambda w, who, lead, c, m: ("Time off", [section(f"*{w.name(who)}* is away until Monday"), context("Approved by HR system")]),
    lambda w, who, lead, c, m: ("New review", [section(f"{c} rated the conversation with <@{who}> 5/5: “got my refund fast”")]),
    lambda w, who, lead, c, m: ("Payment failed", [header("Payment failed"), fields(f"*Customer*\n{c}", f"*Amount*\n{m}", "*Reason*\ncard declined")]),
    lambda w, who, lead, c, m: ("Chargeback", [header("Chargeback opened"), fields(f"*Customer*\n{c}", f"*Amount*\n{m}", "*Reason*\nproduct not received", "*Status*\nneeds response"), buttons("Open in Stripe")]),
    lambda w, who, lead, c, m: ("New ticket", [section(f"*New ticket* from {c}: refund please"), fields("*Priority*\nHigh", f"*Assignee*\n{w.name(who)}"), buttons("Claim", "Snooze")]),
    lambda w, who, lead, c, m: ("Deploy", [section("Deploy of `billing` approved and running"), buttons("Logs")]),
    lambda w, who, lead, c, m: ("Standup", [section(f"*{w.name(who)}* posted an update\n*Yesterday:* refunds\n*Today:* credits\n*Blockers:* none")]),
    lambda w, who, lead, c, m: ("Lunch", [section("Lunch on Thursday?"), buttons("Yes", "No")]),
    lambda w, who, lead, c, m: ("New subscription", [section(f":tada: {c} subscribed, {m} per month"), context("Billing")]),
)


def make_all(w):
    for line in TALK.strip().splitlines():
        for _ in range(6):
            row = w.row("chat-third")
            speakers = [w.pick(AGENTS), w.pick(LEADS)]
            for number, said in enumerate(line.replace("\\n", "\n").split(" // ")):
                row.human(speakers[number % 2], said.replace("{m}", Cash(w).text).replace("{c}", w.pick(CUSTOMERS)).replace("{b}", f"<@{speakers[1]}>"))
    for _ in range(12):
        for card in APPS:
            text, blocks = card(w, w.pick(AGENTS), w.pick(LEADS), w.pick(CUSTOMERS), Cash(w).text)
            w.row("chat-third-apps").app(w.rng.choice([SWITCH, FLOW, CASEBOOK]), text, blocks=blocks)
