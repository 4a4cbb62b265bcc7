# SPDX-License-Identifier: GPL-3.0-or-later
"""What looks like approvals and is none, fourth part of the written half."""
from fourth_people import AGENTS, APPROVALS, CUSTOMERS, HELPDESK, LEADS, ZAP, Cash
from world import buttons, context, fields, header, section

LINES = """
what's our refund limit for juniors now? // {m} // ok thanks
Is there a doc on when we give credits? // yes, pinned // perfect
{b} do you approve of pineapple on pizza? // absolutely not // rejected, outside policy
I request a refund for the two hours of my life this meeting took // denied :joy:
can I get approval for a nap? // approved // lol
PTO from Monday, {b} is covering approvals // enjoy!
I'll be out Thursday, ping {b} for refunds // ok
who approved the new logo?? // not me // blame marketing
deploy 2.14 approved and rolling out // nice // :rocket:
prod deploy needs a second pair of eyes before 3 // looking // merged
Incident 442: approved the rollback, monitoring // thanks
inc-442 is over, status page updated // good work all
I approved the PR // ty!
can you review my PR? // lgtm
the customer approved the quote of {m}, deal is in // congrats
{c} declined our offer of {m} // too bad
our bank rejected the transfer of {m}, finance is on it // ok
refunds are slow today, {m} total so far // saw that
Stripe shows {m} refunded yesterday, matches the ledger // great
reminder: every refund above {m} needs a manager // noted // yes
new policy: credits up to {m} no longer need approval // yay // finally
do we still need approval for partial refunds? // yes, above {m} // ok
team lunch on Friday, {m} per head, who is in? // me // +1 // can't
happy birthday {b}!! // thank you // :tada:
anyone know how to refund via the new panel? // settings > payments // thx
the refund macro is broken again // fixed // :heart:
{c} left a five star review // :heart:
{c} is happy now, case closed // great job
fyi I told {c} to wait until Monday // ok
{c}'s refund of {m} from last week went through today // finally
has the {m} for {c} been paid out? // yes on Tuesday
should we ask {b} about the discount rules? // good idea
I'm not sure if we should still offer discounts in Q4 // let's discuss on Monday
Monday standup moved to 10 // ok // works
can somebody cover the late shift? // I can // thanks!
need access to the billing tool, who do I ask? // IT // ok thx
{b} can we talk about my schedule? // sure, 3pm?
is it ok if I start later tomorrow? // sure
ok to close the Berlin ticket queue? // yes please
Question for the policy owners: is a late fee waiver a credit? // I'd say an exception // ok
stats: 42 requests this week, 31 approved, 11 denied // good pace
approval rate is down 4 points // we got stricter
please don't post refund requests in DMs, use this channel // will do
how do I request approval here? // post customer, amount and reason // ok
example of a good request: "Refund {m} for Jane, parcel lost" // useful, thanks
training: when the customer asks "can I get a refund of {m}?", answer with the macro // noted
draft macro: "Your refund of {m} has been approved." // looks good
the word "approved" should be in the macro // agreed
the vendor raised the price by {m} // no way
we spent {m} on the offsite // worth it
budget for Q4 is {m} // ok
salary day! // :moneybag:
who wants {m} off coffee with my code? // me!
just saved {m} with the discount code // nice
invoice from the caterer: {m}, forwarded to finance // thanks
{b} your expense report was rejected by the system // ugh // fill in the date
the CFO approved our headcount // :tada:
legal signed off on the new terms // great
QA approved build 311 // shipping
approved vendors list is updated // thanks
no approvals after 6pm please // ok // got it
I vote no on the new font // +1 // agreed
poll: red or blue? // blue // red
+1 // :+1:
ok // ok
yes // cool
no worries // thanks
approved :white_check_mark: // ?
""".strip().splitlines()
FOREIGN = """
Wie hoch ist unser Erstattungslimit? // {m} // danke
Bin ab Montag im Urlaub // viel Spaß
Der Kunde hat das Angebot über {m} abgelehnt // schade
Quel est notre plafond de remboursement ? // {m} // merci
Je suis absent demain // ok
le client a validé le devis de {m} // super
¿cuál es el límite de reembolso? // {m} // gracias
mañana no estoy // ok
Hvad er grænsen for refusion? // {m} // tak
Vad är gränsen för återbetalning? // {m} // tack
qual è il limite dei rimborsi? // {m} // grazie
qual o limite de reembolso? // {m} // obrigado
wat is de limiet voor terugbetalingen? // {m} // dank je
jaki jest limit zwrotów? // {m} // dzięki
返金の上限はいくらですか？ // 5,000円です // ありがとうございます
明日は休みます // 了解です
""".strip().splitlines()
APPS = [
    lambda w, a, b, c, m: ("Weekly refund report", [header("Weekly refund report"), fields("*Requests*\n48", "*Approved*\n39", "*Denied*\n9", f"*Total refunded*\n{m}")]),
    lambda w, a, b, c, m: ("Deploy", [section(f"*Deploy #{w.rng.randint(100, 999)}* to production by <@{a}> finished"), context(f"Approved by <@{b}> in GitHub")]),
    lambda w, a, b, c, m: ("PR", [section(f"<@{b}> approved pull request *Fix refund rounding* by <@{a}>"), context("2 files changed")]),
    lambda w, a, b, c, m: ("Incident", [header("Incident declared"), fields("*Severity*\n2", f"*Commander*\n<@{b}>", "*Status*\nInvestigating")]),
    lambda w, a, b, c, m: ("Payment", [section(f":moneybag: New payment of {m} from {c}")]),
    lambda w, a, b, c, m: ("Payout", [section(f"Payout of {m} is on its way to your bank account")]),
    lambda w, a, b, c, m: ("Dispute", [section(f"{c} disputed a charge of {m}. Reason: product not received"), buttons("View in dashboard", url="https://pay.test/d")]),
    lambda w, a, b, c, m: ("Ticket", [section(f"New ticket from {c}: Where is my refund of {m}?"), context("Priority: normal | Group: Billing")]),
    lambda w, a, b, c, m: ("Ticket", [section(f"<@{a}> replied to {c}\n> We have refunded {m} to your card.")]),
    lambda w, a, b, c, m: ("CSAT", [section(f":star: {c} rated the conversation with <@{a}> 5/5\n> got my refund fast, thanks")]),
    lambda w, a, b, c, m: ("Poll", [section("*Where do we eat?*"), buttons("Pizza", "Sushi"), context("5 votes")]),
    lambda w, a, b, c, m: ("Out", [section(f"<@{a}> is out of office tomorrow. Approver on duty: <@{b}>")]),
    lambda w, a, b, c, m: ("Event", [section(f"*Team dinner*\n<@{a}> invited you"), buttons("Accept", "Decline", "Maybe")]),
    lambda w, a, b, c, m: ("Event", [section("*Team dinner*"), context(f"<@{b}> accepted · <@{a}> declined")]),
    lambda w, a, b, c, m: ("Standup", [section(f"*{w.name(a)}*\n*Yesterday:* refunds backlog\n*Today:* credits\n*Blockers:* waiting for approval of the new macro")]),
    lambda w, a, b, c, m: ("Welcome", [section(f"Welcome <@{a}>! Ask for approvals in this channel with /approval. Approvers: <@{b}>")]),
    lambda w, a, b, c, m: ("Deal", [section(f":tada: <@{a}> closed {c} for {m}!")]),
    lambda w, a, b, c, m: ("Digest", [section(f"Pending approvals: 3\nOldest: 2 days\nTop approver: {w.name(b)} (18)")]),
]


def make_all(w):
    for fmt, lines, times in (("chat-fourth", LINES, 3), ("chat-fourth-tongues", FOREIGN, 3)):
        for line in lines:
            for _ in range(times):
                row = w.row(fmt)
                speakers = [w.pick(AGENTS), w.pick(LEADS)]
                for number, said in enumerate(line.split(" // ")):
                    row.human(speakers[number % 2], said.replace("{m}", Cash(w).text).replace("{c}", w.pick(CUSTOMERS)).replace("{b}", f"<@{speakers[1]}>"))
                if w.chance(0.3):
                    row.react(row.messages[0], (w.rng.choice(["white_check_mark", "+1", "x", "joy", "eyes"]), [w.pick(LEADS)]))
    for _ in range(8):
        for card in APPS:
            text, blocks = card(w, w.pick(AGENTS), w.pick(LEADS), w.pick(CUSTOMERS), Cash(w).text)
            w.row("chat-fourth-apps").app(w.rng.choice([ZAP, APPROVALS, HELPDESK]), text, blocks=blocks)
