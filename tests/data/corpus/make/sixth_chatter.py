# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no request, sixth part of the written half."""
from sixth_people import AGENTS, BRIDGE, CONCIERGE, CUSTOMERS, LEADS, RELAY, STORIES
from third_people import Cash
from world import buttons, context, fields, header, section

LINES = """
Yesterday: refunds queue, today: credits for the outage, blockers: none // thanks
standup: closed 14 tickets, waiting for {b} to approve my leave // approved :palm_tree:
lunch: I'll have the ramen for {m} // same // +1
who wants pizza? approve with :pizza: // :pizza: // denied, I'm on a diet
I hereby approve this gif // overruled // lol
can I get a refund on this Monday? // no // request denied
{c} left five stars after the refund // yay
quick poll, stand-up at 9 or 10? // 10 // 10 please
{b} can you approve my timesheet? // done
please review the doc about refunds before Thursday // will do
do I need approval for a credit under {m}? // no, just do it // good
how do I request a refund approval? // with the form above // thanks
what was the outcome with {c}? // they got {m} // ok
{c} asked whether we do student discounts // we don't // ok told them
our refund rate went up by 3% // hm // looking into it
Reminder: credits over {m} need a lead // :+1:
refund policy v3 is online // great // approved by legal too
the new discount banner is live // nice
Denied boarding yesterday, {m} compensation from the airline // wow
my card got declined at the vending machine // rip
PSA: Stripe is slow, refunds take longer // thanks
I already refunded {c} {m} yesterday, closing // ok
FYI gave {c} a {m} credit as agreed // cool
{c} got {m} back, case closed // :white_check_mark:
any update on the {c} refund? // still with the bank
why did we refund {c} {m}? // long story // ok
who approved the {m} credit for {c}? // {b} did // thx
thanks for approving that so fast // any time
out sick today, {b} handles approvals // get well
does anybody have the link to the approval form? // pinned
approve? // approve what? // wrong channel sorry
yes // yes what // sorry, wrong thread
no // ?
nope nope nope // :joy:
merge approved, deploying // :rocket:
{b} approved the budget // finally
We are declining all meetings on Friday // love it
New joiner next week, please be kind // :wave:
The customer said "can I have a refund of {m}?" and hung up // oh no
template idea: "We have approved your refund of {m}" // too stiff // ok
if someone asks for a discount, say no // got it
imagine we gave everybody {m} back // bankrupt by noon
coffee machine costs {m}, who pitches in? // me // me too
Budget for the offsite: {m} per head // approved I hope? // not yet
can we get a second monitor? // ask IT
ok if I leave early? // sure // thanks
can I swap shifts with someone on Saturday? // yes, take mine
is it ok to close the survey? // yes
refund call with finance moved to 3pm // ok
training on credits and comps tomorrow // accepted
who is on call? // me
pls approve PR 812 // lgtm
""".strip().splitlines()
FOREIGN = """
Wer kommt mit zum Mittagessen? // ich // ich auch
Urlaub ist genehmigt // schön
Die Erstattung an {c} ist raus ({m}) // danke
Qui prend le café ? // moi // non merci
le remboursement de {c} est parti // merci
¿quién aprueba las vacaciones? // {b} // gracias
ya devolví {m} a {c} // perfecto
Quem aprova as férias? // {b}
o reembolso de {c} foi feito ontem // ótimo
chi approva le ferie? // {b} // grazie
wie keurt mijn verlof goed? // ik // top
vem godkänner semester? // jag
hvem godkender ferie? // {b}
kto zatwierdza urlopy? // ja // dzięki
会議は10時です // 了解
{c}様への返金は完了しました // ありがとう
""".strip().splitlines()
APPS = [
    lambda w, a, b, c, m: ("Deploy", [section(f":rocket: *api* v{w.rng.randint(10, 99)} deployed by <@{a}>"), context(f"Change approved by <@{b}>")]),
    lambda w, a, b, c, m: ("Gate", [section(f"Deployment of *billing* waits for approval"), fields("*Environment*\nproduction", f"*Started by*\n<@{a}>")]),
    lambda w, a, b, c, m: ("RSVP", [section("*Summer party*, Friday 18:00"), context(f"Going: {w.name(a)}, {w.name(b)}"), buttons("Accept", "Decline")]),
    lambda w, a, b, c, m: ("RSVP", [section(f"<@{a}> declined *1:1 with {w.name(b)}*"), context("Reason: on holiday")]),
    lambda w, a, b, c, m: ("Poll", [section("*Poll:* Which snack next week?\n:one: fruit\n:two: crisps"), context("Approved snacks only")]),
    lambda w, a, b, c, m: ("Lunch", [header("Lunch order"), fields(f"*Ordered by*\n<@{a}>", "*Dish*\nRamen", f"*Amount*\n{m}"), context("Closes at 11:30")]),
    lambda w, a, b, c, m: ("Stand-up", [section(f"*{w.name(a)}* posted an update"), fields("*Yesterday*\nrefund tickets", "*Today*\ncredit notes", "*Blockers*\nnone")]),
    lambda w, a, b, c, m: ("Kudos", [section(f"<@{a}> gave :taco: to <@{b}> for *approving things fast*")]),
    lambda w, a, b, c, m: ("Stripe", [section(f"Refund of {m} to {c} succeeded"), context("re_3Nf81 · Visa 4242")]),
    lambda w, a, b, c, m: ("Stripe", [section(f"A payment of {m} from {c} failed: card declined")]),
    lambda w, a, b, c, m: ("Zendesk", [section(f"*Ticket solved*\nRequester: {c}\nAssignee: {w.name(a)}\nTags: refund, billing")]),
    lambda w, a, b, c, m: ("Zendesk", [section(f"SLA breach in 30 minutes: {c}, “{w.pick(STORIES)}”")]),
    lambda w, a, b, c, m: ("Survey", [section(f"*NPS 9* from {c}\n> refund was quick, {w.first(a)} was great")]),
    lambda w, a, b, c, m: ("Leave", [section(f"<@{a}> will be on leave 3-7 March"), context(f"Approved by {w.name(b)}")]),
    lambda w, a, b, c, m: ("GitHub", [section(f"<@{b}> requested changes on *#812 Refund export*"), context("1 approval missing")]),
    lambda w, a, b, c, m: ("Calendar", [section(f"*Today*\n09:00 Stand-up\n11:00 Refund policy review\n15:00 1:1 {w.name(b)}")]),
    lambda w, a, b, c, m: ("Report", [header("Yesterday in numbers"), fields("*Tickets*\n212", f"*Refunded*\n{m}", "*Approvals*\n17", "*Denied*\n4")]),
    lambda w, a, b, c, m: ("Sales", [section(f":bell: {c} signed for {m} ARR"), context(f"Owner: {w.name(a)}")]),
    lambda w, a, b, c, m: ("Access", [section(f"<@{a}> was added to *Refunds* by <@{b}>")]),
    lambda w, a, b, c, m: ("Doc", [section(f"<@{a}> commented on *Credit policy*\n> should the limit be {m}?")]),
    lambda w, a, b, c, m: ("Birthday", [section(f":birthday: It is <@{a}>'s birthday! React to say hi")]),
]


def make_all(w):
    for fmt, lines, times in (("chat-sixth", LINES, 4), ("chat-sixth-tongues", FOREIGN, 3)):
        for line in lines:
            for _ in range(times):
                row = w.row(fmt)
                speakers = [w.pick(AGENTS), w.pick(LEADS)]
                for number, said in enumerate(line.split(" // ")):
                    row.human(speakers[number % 2], said.replace("{m}", Cash(w).text).replace("{c}", w.pick(CUSTOMERS)).replace("{b}", f"<@{speakers[1]}>"))
                if w.chance(0.35):
                    row.react(row.messages[0], (w.rng.choice(["white_check_mark", "+1", "x", "joy", "eyes", "heavy_check_mark"]), [w.pick(LEADS)]))
    for _ in range(8):
        for card in APPS:
            text, blocks = card(w, w.pick(AGENTS), w.pick(LEADS), w.pick(CUSTOMERS), Cash(w).text)
            row = w.row("chat-sixth-apps")
            row.app(w.rng.choice([BRIDGE, RELAY, CONCIERGE]), text, blocks=blocks)
            if w.chance(0.25):
                row.react(row.messages[0], (w.rng.choice(["white_check_mark", "+1", "tada"]), [w.pick(LEADS)]))
