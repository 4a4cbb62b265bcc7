# SPDX-License-Identifier: GPL-3.0-or-later
"""What ten companies say and post in their approval channels without asking anything for a customer, eighteenth part; `//` parts the voices."""
from eighteenth_people import AGENTS, BOTS, LEADS, Scene, lines_of
from world import context, fields, header, section

LINES = {}
LINES["saas"] = """
Reminder: refunds over $500 need two sentences in the why field, not two words // fair // guilty
Who changed the Deny button to red? // design system update // looks angry
Stripe payouts are delayed until tomorrow, so nobody panic if refunds show as pending
Do we count VAT in the 500 limit? // no, net // thanks
Billing Buddy posted everything in Comic Sans on my phone, just me? // just you :joy:
PTO from the 12th to the 16th, Neil covers // enjoy!
My PTO got approved, see you all in May // jealous
Has anyone got the retro notes? // pinned in #billing-team
Numbers for February: 61 asks, 44 yes, 12 no, 5 still open. Good month // fewer than January // the new cancel page works
{B} is the new owner of the discount matrix, questions go there // congrats, I think?
Is there a reason why we say "credit" in the bot and "balance" in the app? // history // let's fix it in the next sprint
Deploy of billing-api 4.12 is approved and going out now // :eyes: // all green
No approvals between 2 and 3 please, we're in the planning meeting
"Approved" in the mail macro still has two p's missing, lol // fixed // aproved
Happy birthday {C}! // :birthday: // thank you all
Question about process: if the account owner is gone, who counts as the customer? // the billing contact // ok, adding it to the wiki
I would approve of a coffee right now // denied, drink water // harsh
Card network fees go up in April, finance has a doc
Where do I find last quarter's refunds by reason? // Looker, board 14 // got it
The status page incident from Tuesday is closed, RCA on Friday
"""
LINES["shop"] = """
morning all, kettle's on // two sugars // on my way
the returns shelf is full AGAIN // I'll do an hour after lunch // angel
reminder: our return window stays at 30 days over easter, no extra week this year // noted
Steph's dog is in the office!!! // pics or it didn't happen // :dog:
who has the key for bay 4 // me, sorry
Evri portal is down, don't bother // works again
i love that half of our approvals are about socks // socks are serious business
we sold 212 blankets this weekend // whoop
is it 15 or 20 days for lost parcels now? // 15, since march // cheers
new colour cards have arrived, Fern no. 4 is back in a new dye lot
can someone cover my chat 12-1? dentist // I can // ta x
Colin approved the christmas rota, it's on the wall // I'm on boxing day again :(
the £10 voucher codes for the school fair have been printed, 50 of them, in my drawer
Trustpilot went up to 4.7 :tada: // that's all Sana
we need a rule for gift receipts, it's different every time // put it on monday's list // done
paypal dispute from December closed, we won that one
customers keep asking when the teal wool's coming // mid may // adding it to the FAQ
thank you for the flowers everyone, I'm back on thursday
FYI the label printer swaps left and right. don't ask
who approved these biscuits. they're awful // me. I like them // resign
"""
LINES["air"] = """
Duty manager today: {B} until 14:00, then {O} // thank you
Fog in BGY, expect diversions to MXP tonight // hotels informed? // yes, 80 rooms on hold
Reminder: authorisation codes change on the 1st, use GW13 from then // noted
EU261 training moved to Wednesday 09:30 CET, room Oslo // is it recorded? // yes
Please always write the PNR first, it saves me scrolling // will do
Has the strike in France been called off? // still on for Thursday // ok, macro stays
Crew rest issue on AE414, ops will decide by 16:00, nothing for us yet
New voucher PDF is live, the old one expires in the tool on Sunday
Who is on nights this weekend? // Arjun and me // courage
We've had 41 waivers this week, 30 of them fog // last year it was snow
What is the hotel cap in LHR at the moment? // £140 // and BCN? // €120
My leave for July has been approved by Nuria, yay // lucky you
The 10:40 briefing is on Teams, not Zoom
Interesting: the regulator says vouchers need explicit consent. Link in the wiki // we ask for it already
Passenger singing in the queue at gate B12, video in #fun // amazing
System note: Amadeus maintenance Sat 01:00-03:00 UTC
"We never authorise parking" is now officially on page 4 // except January // except January
Lost property has a blue elephant from AE220 // name tag says Bo
"""
LINES["food"] = """
yo app down?? // login only, eng is on it // back
super bowl sunday all hands pls // in // in // ugh in
reminder dont comp w/o an order number // k
fraud list updated, check before u credit ppl // link? // pinned
who ordered 12 pizzas to the office // me its launch day // legend
rain surge on in nyc til 9
avg handle time 4:10 this week nice
is it 5 or 10 that we can do w/o asking // 10 since monday // sweet
driver hotline number changed, its in the topic
scoffbot says im offline im literally here // same // restart slack
brb 15
shift swap fri eve anyone? // i got u
my expense report finally got approved lol only took 3 weeks
safety training due friday or u get locked out // done // done // doing it now
whoever said "his address his loss" pls be nicer in the actual chat // it was internal!! // still
resto "wok this way" paused for health check
lmao the satan cake made it to linkedin // 4k likes
can we get a :comp: emoji // made one // :comp:
guaranteed slots are off for chicago today, storm
kitchen on 5th has a fire alarm, no food from there til further notice // everyone ok // yep just toast
"""
LINES["hotel"] = """
Good morning, duty GM is Geraldine (ext. 4401) until Sunday
The recovery budget for Q2 is loaded: £1,500 a property // thank you // that's less than Q1
Occupancy tonight: Bath 98, York 91, Leeds 64
Please remember to log recoveries in Opera the same day // sorry, catching up now
Fire drill on Thursday at 11, guests have been told by letter
Who trained the new night porter in Cardiff? He's brilliant // me :blush:
What's our line on emotional support peacocks // not again // no peacocks
TripAdvisor: Edinburgh is no. 4 in the city! // congratulations team Edinburgh :tada:
The website still says our pool's open, can digital fix it? // ticket raised // live now
Is the rate match still 24h before arrival? // yes, same room type, same conditions
Lovely card from the engaged couple in 402, it's on the board
Spa gift cards have a new design, old ones remain valid
{O} is at the owners' meeting all day, be patient please
The wine list was approved by head office, printing on Monday // finally, the Rioja is back
Courtyard works in Brighton are finished. FINISHED. // champagne // on whom?
Audit on the 9th: they'll look at 20 recoveries and want a reason on each
Can't log in to the form? Clear cookies, then use SSO
How do we write "en suite" in mails? // two words // noted
Team night is bowling, vote below // bowling // anything but bowling
"""
LINES["tel"] = """
morning all, queue is 44 already // storm Deirdre // grand
Limits from today: agents 5, seniors 20, TLs 150, above that Orla // saved
CareBot will be down 13-14h for an upgrade // says who // says IT
ComReg complaint report is due Friday, can everyone tag theirs // done mine
who has the good headset // finders keepers
the border mast in Newry was moved, roaming mix-ups should get fewer // about time
Ticket numbers start with CR again, not CQ, somebody fat-fingered it
anyone know the code for bereavement letters // B7 // ta
Congrats to Grainne, 100% QA this month // well done G // cheers all
is it true the free SIM promo ends tonight // it is // thanks be
Brendan F and Brendan T, ye need nicknames // Brendan Junior // I'm older than him
My overtime for Patrick's Day was approved, drinks on me // marking it in the diary
Fibre cut in Athlone repaired at 11:20, credit text is in the macro, tool does it by itself
quiz on the new tariffs at 4, prizes // what prizes // respect
TLs, please don't leave "ok" as a TL note, audit moans // ok // :joy:
Vodka and white, Vantis red, who picks these wifi names
Anyone else's screen reader skip the amount field? // logged it with IT
"""
LINES["bank"] = """
Reg E day counts exclude the weekend in the tool now. Test yours, please. // Checked, correct.
Sign-off matrix v7 is effective Monday: two persons from USD 2,500. // Acknowledged.
Visa reason code 10.4 guidance has been updated, see the portal.
Month-end freeze starts at 18:00 ET. // Thank you, Sharon.
Do provisional credits show as "pending" to the cardholder? // As "temporary credit". // Thanks.
Training completion: 92 %. Outstanding: you know who you are.
The auditors were pleased with our rationales. Keep writing them.
Does anyone have a template for the arbitration cover letter? // In SharePoint, folder 12.
Who is the back-up for Eleanor in week 8? // Dominic.
The case system will log you out after 10 minutes from today. // Joy.
Reminder: account numbers with the last four digits only in this channel.
Dispute volumes: 318 opened, 290 closed, 41 awaiting merchant evidence.
Building access for the Tampa visit has been approved by facilities.
How long do we keep the recordings? // Seven years.
I decline to believe it's Monday. // Seconded.
The crypto exchange case was featured in the newsletter, nice work.
"""
LINES["game"] = """
patch 7.2 is live, expect "where are my gems" tickets // bracing
store is back on EU-3
we ship the compensation mail for EU-3 at 18:00, 300 gems for everyone on the list // list is final? // yes 11,204 players
do NOT tick your own requests, the bot learned to scream // AAAAA // it's beautiful
lunch? // ramen // always ramen
Zoe approved my fursuit pic as team avatar // ok that's canon now
art knows about the skin lighting, fix in 7.2.1
our refund rule in one sentence: 14 days, under 2h, unspent // tattoo it
poll: next charity stream // :one: cats :two: turtles :three: cats and turtles // :three:
anti-cheat had 40 false positives, all restored by script last night
is the 30 days deletion limit legal or technical // technical, backups roll
playtest at 4, bring a friend // in
who keeps giving themselves the king hat on staging // ... // Max
console cert passed!!! // LFG // :rocket:
denied access to the jira board again, anyone? // try vpn // yep vpn
a player named a boss strat after Bea :heart: // I'm honoured, it's terrible
lantern digest is off by an hour because of DST
gg everyone, worst week over
"""
LINES["mkt"] = """
SPA board is sorted by value now // nice // can we sort by age? // click the column
holiday mode explainer is online, send it to sellers before they're angry
our fee table changes 1 April, 9 % stays for ceramics // and vintage? // 11
legal says CLP labels are non-negotiable, EU-wide, no need to ask us each time
payout run took 4 hours today, bank was slow
welcome Joep, who joins from the Dutch team // hoi // welcome!
friday numbers: 88 SPAs, 61 approved, 20 declined, median 3h 10
Does buyer protection start at delivery or at the first message? // delivery scan // thanks
Renata is on a course, Paul does double duty // pray for Paul
the scammer ring with the watches is gone, police have the files // great job trust team
jira is slow for everyone or only in Lyon // everyone // ok
stop putting emojis in SPA titles, the export breaks // :cry:
I approve this meme // *two thumbs* // get back to work
new starter question: what's a squatter? // someone sitting on a shop name // ah
Expense policy update: taxis only after 22:00, receipts in Pleo
seller forum is on fire about shipping labels // marketing answers at 5
Who's taking notes in the fee meeting? // me
"""
LINES["b2b"] = """
Good morning. The price list 2031 is released, valid from 1 March. // Thank you. // Finally
Please use the RMA number in the subject line. // Understood
Trade fair in Hanover: we have 6 exhibitor passes left. // I'd take two // one for me
The firmware note for PLC 3.4 is on the portal, customers have been mailed by product management
Our own credit line with the bank was approved, purchasing can breathe.
Salesforce shows net value with tax since the update, IT is looking into it // saw that too
What's the standard restocking fee? // 15 % // even for cable? // cut cable can't come back
Data sheet rev. D is binding, please delete rev. C from your laptops.
Travel request to Kampala approved, flights on Sunday // safe travels Sunil
Jacqueline is out of office until the 21st, Robert signs for her.
Q1 forecast call moved to 15:00 CET
Margin training on Thursday: bring one deal that hurt // only one?
The crane in hall 2 is in service again.
Do we have the certificate of origin as a template? // in the ERP under documents // merci
The new approval flow has two steps above 20k. Please read before you click.
Annika has won the sailing regatta! // Congratulations // of course she has
Canteen: asparagus from Monday
"""
FOREIGN = """
de :: Mahlzeit ~ Mahlzeit || Ab Montag dürfen wir bis 50 € selbst entscheiden ~ endlich ~ steht auch im Wiki || Wer hat den Stapler zuletzt gehabt? ~ ich, steht in Halle 2 || Mein Urlaub ist durch :palm_tree: ~ schönen Urlaub || Kulanzquote im Februar: 3,1 %, weiter so
fr :: Qui remplace Véro jeudi ? ~ moi ~ top || Le transporteur annonce du retard sur tout le Sud ~ noté || Rappel : toujours joindre les photos ~ oui chef || Mes congés sont validés, youpi ~ profite || La réunion est décalée à 15 h
es :: Buenos días, ¿quién abre la caja? ~ voy || A partir de mañana el plazo de devolución es de 30 días para todo ~ apuntado || ¿Alguien tiene el cargador? ~ en mi mesa || Me han aprobado las vacaciones :tada: ~ ¡qué suerte! || Hoy cerramos a las seis
pt :: bom dia gente ~ bom diaa || caiu o sistema de estorno de novo? ~ voltou agora || férias aprovadas, até dia 20! ~ aproveita || lembrete: foto sempre no chamado ~ blz || quem topa almoço? ~ eu
it :: Buongiorno a tutti ~ buongiorno || Il corriere sciopera venerdì, avvisate i clienti ~ fatto il messaggio || Ferie approvate, ci vediamo il 3 ~ beata te || Il limite resta 50 euro a testa ~ ok || Caffè? ~ arrivo
nl :: Storing in Almere is opgelost ~ mooi || Wie doet zaterdag? ~ ik ~ held || Mijn verlof is goedgekeurd ~ fijn || Let op: de nieuwe opzegregels gaan vrijdag in ~ staat het op intranet? ~ ja || taart in de kantine
sv :: God morgon! ~ morgon || Påminnelse: skriv alltid kundnumret först ~ ska bli || Semestern beviljad, hej då ~ grattis || Elpriset slår rekord idag, räkna med samtal || Fika? ~ ja tack
no :: God morgen ~ morn || Nye fullmakter fra mandag: 300 kr per sak ~ notert || Ferien er godkjent :sunny: ~ kos deg || Hvem har vakt i helga? ~ meg || Køen er nede igjen
da :: Godmorgen ~ godmorgen || Husk billeder på alle rengøringssager ~ ja || Ferien er godkendt! ~ nyd den || Hvem tager telefonen kl. 12? ~ det gør jeg || Kage i køkkenet
pl :: Cześć wszystkim ~ hej || Od poniedziałku limit 50 zł na sprawę ~ super || Urlop zatwierdzony ~ zazdroszczę || Kto ma dziś dyżur? ~ ja || Sortownia w Łodzi stoi, będą telefony ~ dzięki za info
ja :: おはようございます ~ おはようございます || 本日の責任者は山口さんです ~ 承知しました || 有給が承認されました！ ~ よかったですね || 台風のため明日は電話が増えそうです ~ 了解です || 新しい規定を共有フォルダに入れました ~ 確認しました
"""
# What bots post, and what people say below it.
CARDS = [
    ("saas", [header("Billing Buddy · daily digest"), section("Yesterday: *14* requests, *11* approved, *2* denied, *1* open"), context("Median answer time 21 min")], ["nice"]),
    ("saas", [section(":rotating_light: *Incident 3321* · SSO logins failing · severity 2 · commander {Bn}")], ["joining", "resolved 11:42"]),
    ("saas", [section(":github: `billing-web` #1893 *Show tax on invoices* was approved by {On} and merged")], [":ship:"]),
    ("shop", [section(":package: Stock alert: *Fern no. 4* is below 20 balls")], ["reordered"]),
    ("shop", [section(":star::star::star::star::star: New review: “Lovely people, replaced my moth-eaten gloves in two days”")], ["aww"]),
    ("air", [section("*NOTAM summary 06:00Z*\nBGY low visibility procedures in force\nLIS runway 02 closed 01:00-05:00")], ["thanks desk"]),
    ("air", [section("*Shift handover*\nFrom: {Bn}\nTo: {On}\nOpen items: none\nMood: tired")], ["sleep well"]),
    ("food", [section(":chart_with_upwards_trend: *hourly* · orders 9,412 · late 4.1% · credits issued $2,310 · contact rate 2.2%")], ["late is creeping up"]),
    ("food", [section("{An} has joined the channel")], ["sup {Af}"]),
    ("hotel", [section(":bellhop_bell: *Weekly recovery summary*"), fields("*Forms*\n38", "*Given*\n£2,140", "*Top reason*\nnoise", "*Slowest house*\nLeeds")], ["ouch, Leeds", "we had two people off sick!"]),
    ("hotel", [section("Polly: *Which day for the GM lunch?*\n:one: Tuesday (4)\n:two: Thursday (7)")], ["Thursday it is"]),
    ("tel", [section("*CareBot* · shift stats 08-16h\nCRs raised 52 · approved 39 · declined 9 · waiting 4")], ["good shift lads"]),
    ("tel", [section(":warning: *NOC*: fibre cut Athlone–Mullingar, 3,100 customers, ETA 11:30")], ["macro's up"]),
    ("bank", [section("Quarterly access review: *18 of 20* entitlements re-certified by {Bn}"), context("Deadline 31 March")], []),
    ("bank", [section("*Dispute Desk*: 6 cases reach Reg E day 10 within 48 hours"), context("See board “Due soon”")], ["On it."]),
    ("game", [section(":lantern: *Lantern weekly*: 73 sign-offs, 51 :white_check_mark:, 17 :x:, 5 forgotten")], ["forgotten ones are all kit's", "hey"]),
    ("game", [section("*CI* · build `7.2.1-rc3` approved for staging by {Bn}")], ["testing", "works on my rig"]),
    ("mkt", [section("{Bn} published *Seller policy v31* in Confluence")], ["what's new?", "section 4, candles"]),
    ("mkt", [section("*Jira Cloud*: filter “SPA older than 3 days” has 0 results")], [":sparkles:"]),
    ("b2b", [section("*Workday*: your time off *14–18 April* was approved by {Bn}")], []),
    ("b2b", [section("*Purchase requisition 88120* (torque wrenches, EUR 2.310,00) was released by {On}")], ["good, the old ones were older than me"]),
    ("b2b", [section(":calendar: *Deal desk office hours* start in 10 minutes")], ["joining late"]),
]


# What Slack itself notes when people come, go and tidy up.
NOTES = [("shop", "channel_join", "{A} has joined the channel"), ("bank", "channel_leave", "{A} has left the channel"),
         ("mkt", "channel_topic", "{A} set the channel topic: SPAs only, questions go to #stallpoint-help"),
         ("tel", "channel_purpose", "{A} set the channel description: credits above your own limit"), ("game", "channel_join", "{A} has joined the channel")]


def chat(w, team, fmt, voices, lang="en"):
    scene = Scene(w, fmt, team, lang)
    apart = w.chance(0.25)
    for number, said in enumerate(voices):
        user = scene.who["ABCB"[number % 4]]
        scene.row.human(user, scene.fill(said), root=apart and number > 0)
    if w.chance(0.15):
        sign = w.rng.choice(["white_check_mark", "+1", "x", "joy", "eyes", "heart", "tada"])
        scene.row.react(scene.row.messages[0], (sign, [w.pick(LEADS[team])]))


def make_all(w):
    for team, lines in LINES.items():
        for line in lines_of(lines):
            chat(w, team, f"{team}-chat", line.split(" // "))
    for line in lines_of(FOREIGN):
        lang, texts = line.split(" :: ")
        for text in texts.split(" || "):
            chat(w, lang, f"{lang}-chat", text.split(" ~ "), lang)
    for team, subtype, text in NOTES:
        scene = Scene(w, f"{team}-chat", team)
        scene.row._add({"user": scene.who["A"], "subtype": subtype, "text": scene.fill(text)}, None)
    for team, blocks, below in CARDS:
        scene = Scene(w, f"{team}-posts", team)
        scene.row.app(BOTS[team], "", blocks=scene.deep(blocks))
        for number, said in enumerate(below):
            scene.row.human(w.pick([AGENTS, LEADS][number % 2][team]), scene.fill(said))
