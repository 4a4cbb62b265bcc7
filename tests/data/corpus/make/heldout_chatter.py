# SPDX-License-Identifier: GPL-3.0-or-later
"""What else stands in an approvals channel: nothing here is a request, and nothing becomes a record.

A thread is one line, or several divided by " // "; the speakers take turns, the first one speaks every other line.
{m} money, {c} customer, {b} somebody's mention. A line of "[…]" gives the first message these reactions."""
from heldout_people import AGENTS, CUSTOMERS, DESK, LEADS, LEDGERLY, NANNY, QUORUM, Cash
from world import buttons, context, fields, header, section

TALK = {
    "chat-banter": ("en", """
morning all ☕
who left the kettle on again // guilty
[white_check_mark] kitchen is clean now
is it just me or is the VPN crawling today? // same here // reboot helped me
happy birthday {b}! 🎂 // thank you!! 🎉
I'm off at three, dentist
anybody seen my blue notebook? // left it on the printer
lunch? // yes! // approved 😂
The new chairs are so good
[heavy_check_mark] standup notes are in the doc
back in 10
sorry, wrong channel
Friday quiz: what year was the first chargeback? // 1974? // no idea // close enough
[+1,tada] we hit 98 % satisfaction last week!!
does anyone have a spare charger for the loaner laptop? // yes, desk 14
that escalation call was rough. {b} handled it like a pro 🔥 // team effort ❤️
coffee machine is declined by my stomach
my request for more sunshine was denied by the weather service 🙈 // appeal it
I hereby approve this weekend
my cat rejected the new food. No reason given. // did she leave a comment? // just a look
can somebody approve my existence today 😂 // denied, try Monday
who wants to refund me my Monday morning
[x] printer on floor 2 is dead
permission to scream? // granted. // thanks, I feel heard
I request a raise, a pony and a nap // pony approved
asked my kid for approval to leave the playground. Denied, no appeal
if this meeting were a refund I'd want it in full
please credit me with at least trying to fix the dishwasher
0 % discount on Mondays, as always
lol the customer wrote "approved by my lawyer" in the subject line // amazing
new hoodie colours: vote with an emoji // green!
[white_check_mark,x,eyes] dark mode for the wiki, yes or no?
heading to the airport, see you Tuesday
the lift is out of order, use the stairs
welcome to the team {b}! // hi everyone 🙂 // welcome!
train's late, will miss the first ten minutes
no no no no // what happened // deleted the wrong tab
yes!!! // ?? // parking spot
ok // ok what? // sorry, meant for someone else
sure // 👍
👍
+1
thanks {b}
nice one
hmm
lgtm // what does? // the cake
"""),
    "chat-policy": ("en", """
What's the limit for refunds these days before we need a manager? // 50 for agents // and leads? // 250
Reminder: anything above {m} needs a lead's sign-off from Monday on.
Can agents approve their own goodwill credits? // no, never
where do I find the refund policy? // pinned at the top
Heads up: discounts over 20% now go through the renewals desk, not this channel.
Does a gift card count as a credit or as a comp? // comp // ok good to know
How do I phrase a denial nicely? // there's a macro called kind no
hypothetically, if somebody returned a fridge after a year, would we ever take it? // never say never // lol
quick survey: should we allow refunds without receipt under {m}? // I'd say yes // I'd say no
FYI the return window in the EU is 14 days, ours is 30. Please don't mix them up in replies.
we approved 212 requests last month, new record
Numbers for the review: 61 refunds, 14 credits, 3 denied. Total paid out {m}.
why was the Kestrel one denied last year? // no idea, before my time
who can approve when {b} is on holiday? // Hannah // thanks
I think the wording "approved" in our macro confuses customers, they believe the money is already there
Is there a report of everything that was denied in Q2? // ask finance
the approval form has a typo: it says "ammount" // fixed
Training on Thursday: how to write a good refund request. Bring examples.
Just so that everybody knows: a check mark from me means I have seen it, not that it's approved.
New rule of thumb: if it's under ten, don't ask, just do it.
what does the exception code EX4 mean? // weather // and EX5? // strike
do we still do price matching? // stopped in January
can we please stop approving things in DMs // +1 // agreed
The discount code SPRING10 expires on Sunday.
refund = money back, credit = stays with us. Please pick the right one in the form!
Did the audit people ever say what they wanted from us? // all decisions above 500
should the SLA credit be automatic? discuss on Wednesday // yes please // no, finance would freak out
Please read the updated goodwill guide before your next shift [link in the wiki]
How much did we give away in April? // about {m} // wow
since when do refunds take ten days? // since the bank changed providers
"""),
    "chat-status": ("en", """
{c} says thanks, the money arrived this morning
FYI {c} got their {m} back yesterday, closing the loop // great
The refund for {c} bounced, bank details were wrong. Fixed and resent.
update on {c}: courier found the parcel // finally
I told {c} that it takes 5 to 7 days
customer {c} left a five star review after the credit 🎉
{c} called again, still angry, I stayed calm
done with the backlog, 0 open tickets!
Ticket merged with the older one
spoke to {c}, they will send the receipt tomorrow
{c} accepted the replacement, no refund needed after all
heads-up: {c} will call {b} directly
payment run of {m} went out at noon
our chargeback rate is down to 0.4 %
Stripe says the payout of {m} is on its way
{c} wanted to know when the refund lands. Told them Friday.
that credit we gave {c} in March has been used up
I emailed {c} the return label
invoice 4471 over {m} has been paid
the bank reversed the {m} from last week, nothing for us to do
For the handover: {c} waits for a call, everything else is quiet
all refunds from yesterday's outage are through // 👏 // nice
I refunded {c} within my own limit, just noting it here
{b} approved the one from {c} in the old tool, I only copy the ticket number here for the search
"""),
    "chat-questions": ("en", """
{b} do you have a minute? // in ten
Where's the button to issue a refund in the new tool? // three dots, top right
anyone know how long {c} has been a customer?
Is the refund API down? // looks fine to me // works again
Which reason code for a damaged box? // D2
has anyone else got complaints about the green version? // two yesterday
do I need to translate the invoice? // no
how do I see who approved something? // click the time stamp
who is on call? // me // thanks
Does {c} have an account manager?
is 3pm ok for the calibration? // yes // works // no, dentist
could you send me the link to the form? // pinned // found it
can I get access to the payments dashboard? // ask IT // done, thanks
May I leave early on Friday?  // sure, enjoy
Would you mind covering my chat shift 2-4? // can do
ok to restart the phone system at six? // yes, nobody is on
are we allowed to say sorry in writing? // of course
Did the {m} thing with {c} ever get solved? // think so
what's the tax on credits? // none until used
could someone review my macro for late parcels? // looks good to me
am I the only one who can't open ticket 55120? // works for me // cache
"""),
    "chat-world": (None, """
de|Guten Morgen zusammen ☕ // moin
de|Wer hat heute Spätdienst? // ich // danke
de|Wie hoch ist nochmal die Grenze für Erstattungen ohne Freigabe? // 50 Euro
de|Der Urlaub ist genehmigt, juhu! 🎉 // schön!
de|Abgelehnt hat mich nur die Kaffeemaschine
de|Kundin Sommer bedankt sich, Geld ist da
de|Ab Montag gilt: Gutschriften über 100 € nur mit Teamleitung.
de|kann jemand den Drucker freigeben? // läuft wieder
de|ja // nein // doch
de|Statistik April: 40 Erstattungen, 12 Gutschriften, 3 abgelehnt
de|[white_check_mark] Küche geputzt
de|Passt euch 15 Uhr für die Teamrunde? // ja // passt
fr|Bonjour à tous ☕
fr|Qui est de garde demain ? // moi
fr|Le seuil sans validation, c'est combien déjà ? // 50 €
fr|Mme Garnier a bien reçu son remboursement, merci
fr|Mes congés sont validés 🎉 // bravo !
fr|refusé par la machine à café, encore
fr|Rappel : les remises de plus de 20 % passent par le service commercial
fr|on déjeune ? // oui ! // ok
es|buenos días equipo
es|¿Alguien sabe el límite para reembolsos sin permiso? // 50
es|me aprobaron las vacaciones!! 🎉 // qué bien
es|el pedido 3309 ya se reembolsó ayer, solo aviso
es|¿comemos? // sí // aprobado 😂
pt|bom dia pessoal ☕
pt|minhas férias foram aprovadas 🎉
pt|qual é o limite de reembolso sem aprovação? // 50
pt|o estorno da dona Célia caiu hoje
it|buongiorno a tutti
it|ferie approvate! 🎉 // beato te
it|qual è il limite senza autorizzazione? // 50 euro
it|il rimborso della signora Bassi è arrivato
nl|goedemorgen allemaal
nl|mijn verlof is goedgekeurd 🎉
nl|wat was de grens ook alweer zonder akkoord? // 50 euro
nl|mevrouw Kuipers heeft haar geld binnen
sv|god morgon!
sv|min semester är godkänd 🎉
sv|vad är gränsen utan godkännande? // 500 kr
no|god morgen!
no|ferien er godkjent 🎉 // gratulerer
no|hva er grensen uten godkjenning? // 500 kr
da|godmorgen!
da|ferien er godkendt 🎉
da|hvad er grænsen uden godkendelse? // 500 kr
pl|dzień dobry wszystkim ☕
pl|urlop zatwierdzony 🎉 // super
pl|jaki jest limit zwrotów bez zgody? // 200 zł
pl|pani Maj dostała już pieniądze, dzięki
pl|odrzucone przez ekspres do kawy
ja|おはようございます
ja|有給が承認されました 🎉 // よかったですね
ja|承認なしの返金上限はいくらでしたっけ？ // 5000円です
ja|高橋様、返金を確認されたそうです
ja|お昼行きますか？ // はい
"""),
    "chat-quotes": ("en", """
customer wrote: "I demand a refund of {m} or I'll sue". Drafting a reply, will keep you posted // good luck
Best line today: "please approve my refund, my goldfish is sad"
They actually replied "denied" to our satisfaction survey
{c} asked the bot: can you approve my loan? // 😂
Reply from {c}: "Yes, approved, thanks for nothing"
the template says "your request has been approved", is that still right? // change it to "accepted"
Quote of the week from {c}: no discount, no problem
In the call they shouted REJECTED at the music on hold
They titled the ticket "Approval request: my patience". // lol
My mother asked me whether I can refund her tax // can you // no
Funny: their shop is called Refund & Sons
The song on hold is literally called Denied
"""),
}


def bots(w):
    """(text, blocks or None, username or None) of machines that also post here."""
    pr, build = w.rng.randint(100, 4000), w.rng.randint(100, 4000)
    who, lead = w.pick(AGENTS["en"]), w.pick(LEADS["en"])
    cash = Cash(w, "en")
    lines = [
        f"Build #{build} passed :white_check_mark:", f"Build #{build} failed :x: on branch main", f"{w.name(lead)} approved pull request #{pr}: fix rounding in refunds",
        f"{w.name(lead)} requested changes on #{pr}", f"Deploy of payments-api to production was approved automatically in {build} s",
        ":rotating_light: p95 latency of refunds-worker above 2 s", ":green_heart: refunds-worker recovered", f"Daily digest: {pr % 9 + 2} requests are waiting for a decision. Open the desk to see them.",
        "Good morning! Today's on-call is " + w.name(who), f"Sales alert: Copper Kettle Cafe upgraded to Pro ({cash.text} a month)", f"New review: 5 stars from {w.pick(CUSTOMERS['en'])}",
        f"Payout {build} of {cash.text} was sent to your bank account", f"Dispute {build} over {cash.text} was won", "Type `/desk help` to see what I can do. `/desk approve` approves, `/desk deny` denies.",
        f"Reminder: submit your time sheets by Friday. {w.pick(CUSTOMERS['en'])} is not an excuse.", f"Password of {w.name(who)} expires in 3 days", "Your weekly report is ready: 41 approved, 9 denied, 2 expired",
        f"Backup finished, {build} files, no errors", f"Certificate for desk.nordwind.test renewed until 2027", "It's standup time! What did you do yesterday?", f"Survey closed. 14 people said yes, 3 said no.",
        f"{w.name(who)} joined the waitlist", f"Invoice {build} over {cash.text} is overdue since 5 days", f"Exchange rates updated, 1 EUR = 1.08 USD", f"Incident {pr} resolved. Thanks for your patience.",
        f"Calendar: {w.name(lead)} accepted your invitation \"1:1\"", f"Calendar: {w.name(lead)} declined \"Retro\" with a note: on the train", f"Release 4.{pr % 90} is out: faster approvals page, fewer clicks",
        f"Spam filter rejected {build} mails last night", f"Document \"Refund guide\" was approved for publication by {w.name(lead)}", f"Job application of S. Weiss moved to *Rejected*", f"Feature flag `refund-v2` enabled for 10 % of accounts by {w.name(who)}"]
    return w.rng.choice(lines)


def rsvp(w):
    lead, who = w.pick(LEADS["en"]), w.pick(AGENTS["en"])
    event = w.rng.choice(["Team dinner", "Quarterly review", "Offsite in Malmö", "Karaoke night", "Refund clinic with finance", "Board game lunch"])
    kind = w.rng.randint(0, 3)
    if kind == 0:
        return event, [header(f":calendar: {event}"), fields("*When*\nThursday 18:00", f"*Host*\n<@{lead}>", f"*Accepted*\n<@{who}>, <@{lead}>", "*Declined*\nnobody yet"), buttons("Going", "Not going", "Maybe")]
    if kind == 1:
        return f"RSVP: {event}", [section(f"*RSVP: {event}*\n:white_check_mark: yes (3): <@{who}>\n:x: no (1): <@{lead}>"), buttons("Yes", "No")]
    if kind == 2:
        return "Poll", [section(f"*Poll by <@{who}>:* where to for {event.lower()}?\n1. Thai  `4`\n2. Pizza  `2`\n3. home `1`"), context("Anonymous: no · closes on Friday")]
    return "Kudos", [section(f":tada: <@{lead}> gave kudos to <@{who}>: _calm under fire_"), context("5 points · accepted")]


def joins(w):
    who, lead = w.pick(AGENTS["en"]), w.pick(LEADS["en"])
    return w.rng.choice([("channel_join", f"<@{who}> has joined the channel"), ("channel_leave", f"<@{who}> has left the channel"),
                         ("channel_topic", f"<@{lead}> set the channel topic: decisions only, approvals in thread"),
                         ("channel_purpose", f"<@{lead}> set the channel purpose: Ask here before you refund more than 50"),
                         ("channel_name", f"<@{lead}> has renamed the channel from \"refunds\" to \"decisions\""), ("pinned_item", f"<@{lead}> pinned a message to this channel."),
                         ("bot_add", f"<@{lead}> added an integration to this channel: Deskhand"), ("reminder_add", f"<@{who}> set up a reminder “approve my time sheet” in this channel at 9AM tomorrow"),
                         ("channel_archive", f"<@{lead}> archived the channel"), ("huddle_thread", "A huddle started")])


def _talk(w, fmt, line, lang):
    reactions = []
    if line.startswith("[") and "]" in line:
        names, line = line[1:].split("] ", 1)
        reactions = names.split(",")
    row = w.row(fmt, lang)
    speakers = [w.pick(AGENTS[lang]), w.pick(LEADS[lang])]
    if w.chance(0.4):
        speakers.reverse()
    for number, said in enumerate(line.split(" // ")):
        said = said.replace("{m}", Cash(w, lang).text).replace("{c}", w.pick(CUSTOMERS[lang])).replace("{b}", f"<@{speakers[1]}>")
        row.human(speakers[number % 2], said)
    if reactions:
        crowd = w.rng.sample(AGENTS["en"] + LEADS["en"], 3)
        row.react(row.messages[0], *[(name, crowd[:w.rng.randint(1, 3)]) for name in reactions])
    elif w.chance(0.08):
        row.react(row.messages[0], (w.rng.choice(["white_check_mark", "+1", "joy", "heart", "x"]), [speakers[1]]))


def make_all(w):
    for fmt, (lang, text) in TALK.items():
        for line in text.strip().splitlines():
            own, line = line.split("|", 1) if lang is None else (lang, line)
            for _ in range(3 if "{" in line else 2):
                _talk(w, fmt, line, own)
    for _ in range(190):
        row = w.row("chat-bots")
        row.app(w.rng.choice([NANNY, LEDGERLY]), bots(w), classic=w.rng.choice([None, "Build Nanny", "pager"]))
        if w.chance(0.15):
            row.human(w.pick(AGENTS["en"]), w.rng.choice(["on it", "👀", "again?", "thanks bot"]))
    for _ in range(60):
        text, blocks = rsvp(w)
        row = w.row("chat-rsvp")
        message = row.app(w.rng.choice([QUORUM, DESK]), text, blocks=blocks)
        if w.chance(0.4):
            row.react(message, (w.rng.choice(["white_check_mark", "x", "+1"]), w.rng.sample(LEADS["en"], 2)))
    for _ in range(45):
        subtype, text = joins(w)
        w.row("chat-joins").human(w.pick(AGENTS["en"]), text, subtype=subtype, blocks=[])
