# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said and posted around requests without being one, sixteenth part; `//` parts the voices, `>` begins a new message."""
from sixteenth_people import AGENTS, BOTS, LEADS, R, T, Scene, lines_of
from world import DIVIDER, context, fields, header, section

LINES = """
Morning all :sunny: // morning! // moin
What's our refund window for opened electronics again? // 14 days // thanks, pinned it
Reminder: requests without an amount get bounced from Monday // noted // finally
Refund totals for October: $18,204 over 311 cases // that's down 6% // nice
Who is on approvals duty this afternoon? // {B} until 4, then {O} // :ok_hand:
Is the refund button greyed out for anybody else? // yes here too // IT is on it
The £340 for Hollins went out this morning, fyi // great, customer has confirmed
Customer Slade wrote a five star review after the refund :heart: // we love to see it
Can someone explain the difference between a credit and a credit note to me? // credit = balance, credit note = document // oh ok
I thought credits up to $25 need no approval? // correct since June // good to know
anyone up for lunch at Tamarind? // yes // me too // 12:30 then
approved my own sandwich choice today // bold // no second signature?
{B} is off sick today, please send the urgent ones to {O} // get well {Bf}!
Where do I find the waiver codes? // wiki > billing > codes // found it
New macro is live: "refund-declined-outside-window" // does it mention the goodwill option? // not yet
PSP is down, refunds are delayed by about 2 hours // thanks for the heads up // back up as of 11:40
Finance says: no refunds on Friday after 15:00 because of the migration // ok // will tell the evening shift
Did the bank ever answer about the double transfer? // they did, all sorted
That customer from yesterday (the $1,049 laptop) sent a thank-you card // aww
Just had a caller who wanted a refund for the weather :joy: // did he get one? // no lol, not even a case for this channel
What did we decide on bed bugs, half or full? // full if lab confirms // ta
Please stop tagging me for requests below 50, you may do those on your own // sorry! // ok boss
Retro at 3: what slows approvals down? // I'll bring the numbers // and biscuits
{A} welcome to the team! :wave: // thank you! // welcome!!
The policy page says 30 days, the macro says 28. Which is right? // 30 // fixing the macro
How do I see who approved a case from 2023? // audit log in the console // doesn't go back that far // ask finance then
Chargeback for K. Thorsen was won by us, 899 NOK stay here // yay
I refunded $12 to Mae on my own, below limit, just so nobody does it twice // seen
We got our own money back from the courier: £1,204.50 // :tada: // drinks!
Does a voucher count as a credit in the report? // it does // hm ok
Do not use the old form any more, it posts into the void // which one is the old one? // the blue one
Would you say "declined" or "denied" to a customer? // neither, "we're unable to" // haha true
Our approvals took 41 minutes on average last week // was 55 before // good job all
Someone left a wallet at the desk // it's mine omg // what colour? // brown, with a duck
I'm drafting the new refund policy, comments until Thursday please // I'll read it tonight
Training deck "When to say no" is uploaded // thanks {Bf}
the approval bot has a new avatar // it looks like a toaster // I like toasters
Yes. // was that meant for me? // no, other channel, sorry
Denied. // ?? // my passport renewal :sob:
no no no no // what happened // printer
+1 // to what? // lunch
:white_check_mark: // done with what // my tax return!
Happy Friday everyone // you too // :beers:
what's the record for most refunds in a shift? // 27, that hailstorm day
Can't find ticket 8891 // it was merged into 8870 // thx
Do we have a Spanish speaker in today? // {C} until 2
Heads up: the hotel partner changed its cancellation terms from 24 to 48 h // since when? // today
Escalation training is moved to room 4 // ok
Is Stripe's fee returned when we refund? // no, they keep it
the new limit is $75 for seniors and $25 for juniors // and for leads? // 500
Please all read the note on double approvals before your next shift // done // done
fun fact: one in nine requests is denied // I thought more // me too
I'm looking into why the Pelham refunds show up twice in Looker // it's the join on currency // of course it is
A customer asked me whether I'm a bot and then asked for 20% off // what did you say // beep boop, no
should refunds be in the P&L or netted? asking for the new intern // netted
Monday's numbers: 41 asked, 33 yes, 6 no, 2 open // which two? // both are with legal
I've approved the draft of the apology mail, it goes out at noon // thank you {Bf}
Marketing approved the spring coupon, SPRING10 goes live at midnight // finally
Legal has signed off on the new terms, live on the 1st // great
budget for goodwill next quarter was approved by the board: €40k // wow // less than last year
HR approved my parental leave :baby: // congratulations!!
my landlord denied the dog // booo
Council approved the bike shed behind the office // where do I sign // inside joke
{Bf} approved the new chairs :chair: // my back says thanks
Visa for {Af} came through, approved after 5 months // party!
The old approvals channel gets archived tomorrow // export it first please // did that
Anyone else getting "approval service unavailable"? // yup // restarted, try now // works
Who do I talk to about limits in the console? // {C} has the admin role
Tip: put the conversation link at the end, the preview looks nicer // good tip
Our NPS after a refund is 61, after a "no" it's 12 // who'd have thought
my mic is broken, writing only today // ok
FAQ: How long does a refund take? 3-5 days. How long for PayPal? Instant. // can we pin that? // pinned
Does anyone know the customer 'Vaduva'? He calls every hour // yes, case is settled, $220 on Tuesday // perfect
we lost the Globex renewal despite the credit :( // sorry to hear
So what happens if two leads disagree? // the later one counts // or the higher one // oh dear
please don't write decisions into DMs, I can't audit them // fair
if you refund by voucher use reason 14, by card reason 9 // and by cash? // we don't do cash
Just to close the loop: Mrs Adkins got her $5 // thanks
What is an SLA waiver anyway? // we forgive them, or they forgive us, depends :D
Our Swedish shop shows prices in NOK since the deploy // on it // fixed at 10:12
Can anybody read Polish? // {C} can
Is it just me or are there more "never arrived" cases from Leeds? // not just you // raised with the carrier
The carrier refused all 14 Leeds claims // typical
Carrier now accepted 9 of 14 after I sent the scans // well done!
Fridge is full of my lunch boxes, sorry // monster
Please remember: no customer names in the public channel // sorry, deleted
Second reminder about the customer names thing // ok ok
Who changed the emoji for approved? // me, the old one was ugly // it was not
if the card says "held for review" it's the PSP not us // got it
I'm at the dentist from 2 to 3, no approvals from me // good luck // no sugar
I can approve again from 3 on // ok // numb?
Numbers people: how many credits over 100 did we give in Q3? // 212 // thanks, as I thought
Wrong channel, sorry // np
The demo customer "Acme Test" isn't real, please ignore its requests // haha I wondered
QA: I will post a couple of test cards today between 4 and 5 // ok // don't scare us
Test over, all cards deleted // ok
Congrats {Af} on 1,000 tickets! // :tada: // legend
how do you spell reimbursement // like that // ok wow
Someone from press called about the ferry refunds, please send them to comms // will do
The ferry thing: comms has a statement, we refund nobody before Friday // understood // ok
Customer wants to pay MORE because we were nice. Didn't know what to do // tip jar? // there's a field for tips
Question for the audit: where are decisions of 2022? // on the NAS under /old
Is there an approval matrix somewhere? // handbook page 14
Handbook page 14 is out of date // updating it now
"Refund" and "Rückerstattung" are two categories in the report, can we merge them? // next sprint
I do not accept the new coffee beans // seconded // denied // motion carried
{O} could you look at the dashboard when you have a minute? // looking // it was a filter
Is anybody off next Friday? // me // me too, sorry
Could you send me the Q4 template? // sent
may I borrow a charger // desk 7
ok to start the standup? // yes // go
Should we move the weekly to Tuesdays? // fine with me // me too // Tuesday it is
Are we allowed to mention competitors in replies? // no names // ok
Do we get a discount at the gym downstairs? // 10% with the badge // nice
I won the raffle, 50 dollars! // jealous
My train's late, I want my money back lol // fill in the form like everybody else
they refunded me at the cinema today, £14, no questions asked. Best practice! // which one? // the Rialto
We need a better word than goodwill // kindness budget // no
The $64.50 minibar thing is on the news?? // different hotel, phew
Reading list: "The cost of a no" // good one // added
I was charged twice for my own gym, the irony // did they refund // still fighting
Friendly reminder that {B} isn't a vending machine // :joy: // yes I am
What is the code for a duplicate? // DUP // logical
Offsite is on the 14th, 9 to 5, lunch is paid // yay
Offsite: vegetarian or not? // veg // veg // not
Can we all agree on one date format? // ISO // never // ISO it is
I'm muting this channel for an hour, call me // ok
This channel has 412 members, why // managers
What's the difference between a comp and a discount? // comp is free, discount is cheaper // makes sense
Monthly audit found 3 approvals without a reason // whose? // I'd rather say in private
Sampling for the audit: cases 20, 31, 44. I only need screenshots // sent all three
We should thank the night shift, zero open cases this morning! // :clap: // :clap:
Data question: is "approved_amount" with or without tax? // with // in all countries? // in all
The Zap for approvals failed 12 times last night, expired token // renewed // thanks
Our template says "We are happy to refund", can we drop the happy // yes please // dropped
Small win: Pelham took the swap and is happy // :muscle:
Mr Loomis says hi and the new toaster works // haha good old Loomis
a 30-minute outage cost us $6k in credits in total // ouch // lessons learned doc is linked
Lessons learned doc: https://wiki.quayline.test/ll-77 // reading
RIP to the old approvals form 2019-2026 // it was slow but honest
In case somebody asks: no, we don't price match on Black Friday // I'll add it to the FAQ
Black Friday staffing: who can take Saturday? // me // me after 12 // thank you both
Please use the thread :thread: // sorry
*rolls dice* // 17 // approved, by the dice // the dice has no approver role
new joiners get approver rights after 90 days // why 90? // insurance
what's the VAT on a voucher in Ireland // ask tax // tax says: depends
Two of my refunds bounced, wrong IBANs // ask them again // doing that
The Ibrahim flight was rebooked by the airline itself, we can close it // closed
Not a request, just venting: three angry calls before 9 // hugs // coffee?
Not asking for anything, but the Slade boiler is broken AGAIN // oh no
For information only: Tidepool got 12 seats back last week // noted
I'll write up the Brava case tomorrow, waiting for their invoice // no rush
I may have a big one coming, hotel group, will post once I have figures // ok standing by
Would be nice if the bot could remember my customer // file an idea // filed
{C} do you still need the numbers for Arbor? // no, got them
Is there a limit for points? // 5,000 // per month? // per year
Our weather refund idea was rejected by the steering group // shame
steering group accepted the 48h rule // ok, from when? // January
Who wants my old monitor? // me! // sold
Slack tells me I have 14 unread approvals, that can't be // reload
the ✅ on the announcement means "read", not "approved" // lol ok
Poll: should reasons be mandatory? :one: yes :two: no // :one: // :one: // :two:
Result of the poll: 21 yes, 4 no. Mandatory from next week // democracy
Hello from the Lisbon office :wave: // olá! // rain there too?
Reverted yesterday's release, refunds are back to normal // thank you
Yesterday's refunds ran twice for 4 customers, finance is clawing it back // which ones? // list is in the drive
All four customers from yesterday have sent it back, no harm // phew
Gave Mrs Halloran the good news, she cried // :heart:
Told Mr Sperling no. He took it well, actually // good
{B} thank you for this morning! // any time
It's 5 o'clock somewhere // it's 5 o'clock here // bye
Good night // night!
What does "OBO" in the report mean? // on behalf of
Do we report refunds under $1? // yes all of them // why // auditors
Could the person who took the stapler bring it back // it was me, returning
Is anyone allergic to nuts? Cake is coming // I am // there's a second one without
my cat just walked over the keyboard and approved nothing, luckily // good cat
Have we got a contact at the bank for reversals? // yes, Mrs Frey, extension 4410
Extension 4410 is dead // use 4411
The airline's own waiver list is out, code JAN26 covers all of Tuesday // super
Code JAN26 also covers Wednesday now // :pray:
Which countries have 14 days by law? // all of the EU // and UK? // UK too
I got a parking fine, can I appeal // you can try // £60 for 4 minutes!
"""
FOREIGN = """
de :: Wie lange dauert eine Erstattung bei PayPal? ~ sofort ~ danke || Mittagessen um 12? ~ ja ~ bin dabei || Die Grenze liegt ab Montag bei 50 € ~ endlich || Wer hat heute Freigabe-Dienst? ~ {Bn} bis 16 Uhr || Mein Urlaub ist genehmigt :tada: ~ Glückwunsch || Die 62 Euro für Frau Kunze sind raus ~ super
fr :: Bonjour à tous ~ bonjour ~ salut || Quel est le délai de rétractation déjà ? ~ 14 jours || La machine à café est réparée ~ enfin || Le remboursement de M. Okoumé est passé ce matin ~ parfait || Rappel : pas de nom de client ici ~ ok
es :: Buenos días ~ buenas || ¿Cuál es el límite sin aprobación? ~ 25 € ~ gracias || El banco ya devolvió lo de Ibarra ~ genial || Mañana es festivo en Madrid ~ olé || Aprobaron mi hipoteca :house: ~ ¡enhorabuena!
pt :: Bom dia, gente ~ bom dia || O sistema de reembolso caiu ~ voltou às 11h || Qual é o prazo de troca? ~ 7 dias || Férias de julho confirmadas ~ que inveja
it :: Buongiorno ~ ciao || Entro quanti giorni si può rendere? ~ 14 || La riunione è spostata alle 15 ~ ok || Il cliente Conti ringrazia ~ bello
nl :: Goedemorgen ~ moi || Wat was ook alweer de bedenktijd? ~ 14 dagen || Terugbetalingen lopen een uur achter ~ dank voor de info || Wie haalt er koffie? ~ ik
sv :: God morgon ~ morrn || Hur lång är ångerrätten? ~ 14 dagar || Pengarna till Åsa gick iväg i morse ~ bra || Fika kl 15 ~ kommer
no :: God morgen ~ morn || Angrefristen er 14 dager, ikke 30 ~ ok || Systemet er oppe igjen ~ takk || Vafler kl 14 ~ ja!
da :: Godmorgen ~ hej || Systemet er nede igen ~ det kører nu || Fortrydelsesretten er 14 dage ~ tak || Kage i køkkenet ~ på vej
pl :: Dzień dobry ~ hej || Ile dni jest na zwrot? ~ 14 || Przelew dla pani Sikory poszedł ~ super || Urlop mam zatwierdzony ~ zazdroszczę
ja :: おはようございます ~ おはようございます || 返品期限は何日でしたっけ ~ 14日です ~ ありがとうございます || 田村様への返金は今朝完了しました ~ 了解です || 明日は祝日です ~ 楽しみ
"""
# What apps post, and what people say below it.
CARDS = [
    ([header("Weekly approvals report"), fields("*Requests*\n58", "*Approved*\n44", "*Denied*\n11", "*Median time*\n37 min"), context("Sent every Monday")], ["good week", "denied is up a bit"]),
    ([section("*Refund batch 2231 processed*"), fields("*Items*\n14", "*Total*\n€1,902.40", "*Failed*\n0")], [":white_check_mark:"]),
    ([section(":rotating_light: *Incident 77* – refunds are delayed"), context("Status: monitoring", "Owner {An}")], ["thanks", "resolved at 14:10"]),
    ([section("*{An}* changed their status to :palm_tree: *On leave until Monday*")], ["enjoy!"]),
    ([section("<https://git.quayline.test/pr/412|#412> *refund rounding* was approved by {Bn} and merged")], ["nice one"]),
    ([section("Deploy of `billing` v2.81 to production: *approved by {Bn}*, finished in 4 min")], ["smoke test ok", "thx"]),
    ([header("Survey results"), section("“How easy was it to get a refund?”\n4.4 of 5 (312 answers)")], ["up from 4.1!"]),
    ([section("*Payout report*: $12,480.55 arrived, 9 refunds deducted ($402.10)")], ["matches the ledger"]),
    ([section(":new: *Ticket 55120* “Where is my refund?” assigned to {A}"), context("SLA 4 h")], ["answered, it's on the way"]),
    ([section("*New review* :star::star::star::star::star:\n“Refund in two days, lovely staff”")], [":heart:"]),
    ([section("*New review* :star:\n“They denied my refund. Never again.”")], ["which case is that?", "the boots, 41 days"]),
    ([section("Daily digest: no open requests :tada:")], ["whoop"]),
    ([section("*Access request closed*: {An} may now see _Limits_ (granted by IT)")], ["works, thanks"]),
    ([section("Calendar: *Approvals sync* moved to Thu 11:00 by {Bn}"), context("8 accepted, 1 declined, 2 pending")], ["ok"]),
    ([header("Policy update"), section("From 1 March, refunds above €100 need two approvals. Credits stay as they are."), context("Published by {Bn}")], ["why 100?", "audit asked for it"]),
    ([T(("Agent", "Asked", "Approved", "Denied"), ("{An}", "12", "9", "3"), ("{Cn}", "7", "7", "0"))], ["7 of 7 :muscle:"]),
    ([section("*Chargeback won*: €260.40 returned to us. Reason: buyer withdrew the claim")], ["great"]),
    ([section("*Courier claim 8812* was rejected by the carrier ($96.00)")], ["as expected"]),
    ([R("*On-call this week*\n• Approvals: {B}\n• Billing: {A}\n• Hotline: {C}")], [":saluting_face:"]),
    ([section("*Workflow edited*: “Ask for an OK” now has a field _Reason for the customer_")], ["finally", "love it"]),
    ([section(":warning: 3 approvals of last week have no reason on file"), DIVIDER, context("Q-1180, Q-1192, Q-1201")], ["I'll add mine"]),
    ([section("Bank feed: incoming transfer *£1,204.50* from COURIERS UK, text “claims Leeds”")], [":tada:"]),
    ([section("*Coupon SPRING10* was switched on by marketing. 10% off for everyone until Sunday.")], ["ok, updating the macro"]),
    ([section("Macro *refund-late-parcel* was used 41 times today")], ["storm"]),
    ([section("Zap “Approvals to sheet” is *turned off* after 12 errors")], ["renewing the token"]),
    ([section("{An} joined *#approvals*. Say hi!")], ["hi {Af}!", "hey hey"]),
    ([header("Goodwill budget"), fields("*Spent*\n€31,200", "*Left*\n€8,800", "*Quarter*\nQ4")], ["careful everyone"]),
    ([section("*Reminder* from {Bn}: read the approvals guide before Friday")], ["read it"]),
    ([section("Maintenance: the refund API will be read-only from 02:00 to 03:00 UTC")], ["night shift knows"]),
    ([section("*Duplicate detector*: nothing found today")], []),
]


def talk(w, voices, lang):
    scene = Scene(w, "q-chat" if lang == "en" else "q-chat-tongues", lang)
    voice = [scene.who["A"], scene.who["B"], scene.who["C"]]
    apart = w.chance(0.2)
    for number, said in enumerate(voices):
        said = scene.fill(said)
        scene.row.human(voice[number % len(voice)] if number < 3 else voice[number % 2], said, root=apart and number > 0)
    if w.chance(0.15):
        scene.row.react(scene.row.messages[0], (w.rng.choice(["white_check_mark", "+1", "x", "joy", "eyes", "heart", "tada"]), [w.pick(LEADS)]))


def make_all(w):
    for line in lines_of(LINES):
        talk(w, line.split(" // "), "en")
    for line in lines_of(FOREIGN):
        lang, texts = line.split(" :: ")
        for text in texts.split(" || "):
            talk(w, text.split(" ~ "), lang)
    for blocks, below in CARDS:
        scene = Scene(w, "q-chat-apps")
        scene.sent = scene.row.clock
        scene.row.app(w.pick(BOTS), "", blocks=scene.deep(blocks))
        for number, said in enumerate(below):
            scene.row.human(w.pick([AGENTS, LEADS][number % 2]), scene.fill(said))
