# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no request, tenth part of the written half: as such channels hold it, often close to one; `||` parts the talks."""
from eighth_people import lines_of
from tenth_people import AGENTS, BOTS, LEADS
from world import context, fields, header, section

LINES = """
paid out the £318.40 to Mrs. Achebe this morning // lovely
Kessler got her $14, case closed
booked: EUR 90 credit, Lockhart Trust, shows on Friday's statement // thx
FYI Dr. Okumura's $61 went back to the card ending 0042
the Brennan registration fee is off their bill now // great
all nine pool credits are out, 22 each // hero
Odile has her €95, she wrote a poem about us // share it!!
refund run finished: 41 items, two bounced
correction to my note above: it was $39, not $93
Yara's toll money arrived, she just confirmed
I had to reverse the credit on 4471, posted it twice by accident // ok, thanks for telling
we gave Riverbend a free week in the end, they're pleased
As decided on Tuesday, Saltmarsh gets 8% from June on // noted
Told Mr Ferris no as agreed, he took it well
the bursar has paid the Adeyemi family herself // nice of her
From Monday agents may waive admin fees up to £20 on their own // finally
The cap for goodwill stays at $75 this quarter
no more extensions for backers once production has begun, please read the wiki
New: refunds over 500 need two names // understood
is the two-signature rule also for credits? // yes, same
what's our limit for locker fees these days? // ten pounds
do bill credits expire? // after twelve months
does a cancelled tour count as a refund or a comp in the report? // refund
how do I book a partial premium refund in the new system? // F4, then "pro rata"
where's the form for waivers? // pinned on top || who signs when {b} is on leave? // Ottavia
can anybody tell me which tariff Kestrel is on? // the old green one
was Thornbury invoiced already? // last week
has Quarry Lane answered about the steriliser? // not a word
why did Ferris get a fob in the first place? // he asked nicely
which locker was it again? // 18, always 18
Did the audio guide supplier ever pay us? // half of it
how long does a card refund take at the moment? // 3 to 5 days
Is the pool open again? // Thursday, they say
does the retainer warranty cover dogs? // asking for a friend? // for a labrador
Week 21: 62 asked, 49 yes, 10 no, 3 open
approval rate is down to 71%, mostly lockers // that door again
avg time to a decision: 14 minutes, best so far :tada:
Goodwill spent in May: $4,310 of $6,000
top reason for refunds was "double reading", 38 cases
May numbers are in, 12% fewer waivers than in April // because of the new letter
gym branch Eastgate: 0 refunds in two weeks, is the till even on? // lol
our three biggest credits this year: 2,400, 1,100 and 900, all energy
Customer quote of the week: "I want my money, my dignity and my towel back" // frame it
he says, quote, "refund me or I release the geese" // the goose seller??
"Please approve my existence", says ticket 60113 // approved :joy:
caller asked if we refund Mondays // I wish
Mr Tolliver sent a photo of the hedge. It recovered. // thoughts and prayers
a six-year-old wrote us: "the dinosaur was closed, I want 2 euros" // best customer ever
mail from Mrs Lyle: > I demand a full refund of the rain.\nI answered with the weather report
client claims somebody promised 50% off. It was him, to himself // haha
She threatened to leave unless we give her $200. I said I'd call her back tomorrow // good
they asked for a discount in the chat, I pointed them to the student plan // right
caller wants to speak to whoever approves things, I said it's complicated // :sweat_smile:
Someone on the forum says we never refund anything. We did 41 today :)
thank you {b} for yesterday's yes, the family cried // happy to hear
big thanks to all who stayed late for the outage credits
cheers for the quick decision {b}! // np || ta for approving so fast, I've sent it
Kudos to Greta, customer withdrew the complaint
I owe {b} a cake for all these sign-offs // chocolate please
good call on the hospice choir, they sang for us // video?
my leave for July has been approved!! // enjoy
can I have the 14th off? // yes, put it in the tool
swap Saturday shift with me anyone? // I can // ok with you {b}? // sure
is it okay if I join at ten tomorrow? dentist // yes
dentist denied my discount, ironically // lol || I'll be ten minutes late, tram // ok
who approves expenses now? // {b}
expense for the team dinner, 212.40, is in the tool // seen
requesting a new chair, mine squeaks // ask facilities
may I get a second monitor please? // order it
would it be ok to work from Lisbon in August? // HR says four weeks max
Ciarán starts his parental leave on Monday // all the best!
performance talks are next week, slots in the calendar || Poppy passed her probation // yay
headcount request was rejected again // sigh
deploy at 4, billing is read-only for ten minutes // ok
approved your merge request // thanks // merging
can someone review !771, it rounds refunds properly now? // looking // approved
rolled back the release, lockers are fine again
payments queue is stuck, vendor informed // any ETA? // no
PSA: the refund button is grey in Safari, use the other browser
build is red // mine, fixing || status page says resolved
certificates expire on Friday, who renews them? // done
ok to reboot the kiosk at branch 6? // yes go || is staging down for all? // yes
meter import ran twice, please do not credit anybody until we have cleaned up // understood
HOLD ALL PAYOUTS UNTIL FURTHER NOTICE // why // bank migration || payouts are on again
next audit: they want ten decisions with reasons from March // I'll pull them
auditor asks who okayed the 720 for Saltmarsh // {b} and Ottavia
Could you send me the list of what was denied in Q1? // in your inbox
for the record: the £85 credit was approved by {b} last Tuesday // thanks, added to the case
pls remember to give a reason when you say no, "no" alone is no use later // fair
reminder: one request per message please // sorry
let's not argue about refunds in public threads // agreed
template: "[amount] [kind] [who] [why]" // nice
how to ask: "May I refund $20 to Jo? Class was dropped." short, complete // copied to the wiki
here's an example of a bad request: "refund pls" // ouch
In training we'll play "approve or deny" with old cases // fun
quiz answer: you would deny that, the form was not signed // got it
draft of the new waiver policy is in the folder, comments till Wed
should we allow credits for streaming freezes under a minute? // no // no // then it stays
I propose we drop the £5 minimum // let's discuss in the weekly
what if we just auto-approved everything below 10? // would save an hour a day
Legal is against the new refund wording // which part? // all of it
the ombudsman ruled for us in the Halloran case
regulator fined the competitor for late refunds // yikes
we lost the chargeback of Gus, $39 // happens || won the dispute about the fake print!
chargeback for 1,299, evidence is due on the 9th // I have the papers
bank rejected the payout to Ms Bielska, IBAN typo // corrected
insurer accepted the Vasquez claim // wow
the reinsurer declined our cover for e-scooters // can't blame them
supplier offers us 3% if we pay within ten days // take it
landlord gave us a rent reduction for the noise // finally something
our own gym refunded me before I even asked // model student
my energy provider owes me 80 euros, karma || Amazon refunded me and let me keep the thing
they refused my return at the bookshop, I cried in the aisle
can anyone lend me 5 dollars for the machine? // come over
coffee fund is at 12 euros, please pay in || lunch? // yes // approved
vote: cake :+1: or fruit :-1:
pizza for the late shift? // yes please // olives or no olives
I need approval to go home // denied // cruel || permission to scream? // granted
is swearing at locker 18 within policy? // only off the record
new emoji :refund-dance: is live // our CFO will love it
nobody: / absolutely nobody: / locker 18: I ate a parcel || happy birthday {b}! // thanks all
morning all, who's on chat? || back from lunch || afk 10 min
lgtm // what does? // sorry, other window || yes // ??? // wrong thread || no
approved! oh wait this is the wrong channel || +1 || thx
great, go ahead with the slides then // ok || fine, I'll take the 3 pm meeting
{b} could you approve my timesheet by noon? // done
{b} please sign the contractor's timesheet too // tomorrow
who can approve access to the ledger? // IT || access request for Vikram: granted, read only
new starter needs a badge, can you sign the form? // signed
Fire inspection passed, all good
museum lift is out until the 20th, tell visitors before they buy
gym at Eastgate has no hot water today
parcel locker in Mill Rd moved to the other side of the street
tariff letters go out on Monday, expect calls
price change: annual pass 65 -> 69 // from when? // June 1
the student discount ends on the 30th // ok
10% off in the shop for staff until Sunday // :heart_eyes:
coupon SPRING15 works again, no need to do it by hand
the loyalty discount is calculated by the system now
anyone remember the code for the members' sale? // HELLO10
All backers of project 88 get their money automatically, don't touch these // ok
recall of test strips: pharmacy takes everything back without a receipt
outage 3 June: everyone affected is credited on the next bill, no single requests please // super
Storm: flights of partners cancelled, bookings move for free till the 12th
Ms Halloran called again, wants to know when // told her Friday
I've asked Mr Pryor for the receipt, waiting for him || case 7719 moved to the meter team
passing Gilchrist to the pharmacist, it's about dosage
The Corrigans sent wedding photos, raincoats and all
I'll write to Fennel & Rye that their fridge cover is being checked
just told Esposito that the second night guard is at full price // he knew
sold a family pass to the people who came to complain about one // legend
upgraded myself to decaf || upsell contest: Fatima 12, Ryota 9
customer paid the full 205 twice more. I can't // he really likes us
Tamsin signed at the normal fee, no discount needed :muscle:
Bram renewed on his own yesterday || Kinsley found her parcel, it was behind the locker
the Harrow twins are happy in their old class || Aster Pharmacy withdrew their complaint
is refunding by cheque still a thing? // no
we should thank the night desk for 30 refunds in one shift // cookies are on the way
does {b} bite when you ask for more than 500? // only before coffee
the word "waive" is not "wave", people :wave: // I wave the fee
never approve your own credits, folks, we had that last year // yikes
question for the retro: why do we say no so late?
notes of today's call: 1. lockers 2. meter backlog 3. nobody likes form R-7
can you believe it, they denied OUR claim
If they ask you for a refund on the phone, open a case first
whoever left a pizza in the server room: you're forgiven // it was the auditor
"""
FOREIGN = """
de :: Frau Bielska hat ihre 42 € bekommen ~ top || ab Juli dürft ihr Mahngebühren bis 10 € selbst streichen ~ endlich || wer zeichnet ab, wenn {b} krank ist? ~ Ottavia || Kunde droht mit Gänsen, wenn er sein Geld nicht kriegt ~ haha || Zahlen KW 21: 49 genehmigt, 10 abgelehnt || Urlaub ist genehmigt, bin dann mal weg || geht morgen Homeoffice klar? ~ ja || Bank hat die Zahlung über 65 € zurückgewiesen ~ IBAN prüfen || Danke {b}, Familie Yilmaz war begeistert
fr :: Mme Perrin a bien reçu ses 42 € ~ parfait || dès juillet vous pourrez annuler seuls les pénalités jusqu'à 10 € || qui signe quand {b} n'est pas là ? ~ Ottavia || le client menace de lâcher ses oies si on ne paie pas ~ ptdr || semaine 21 : 49 accords, 10 refus || mes vacances sont posées et acceptées || télétravail demain, ça te va ? ~ oui || la banque a rejeté le virement de 65 € ~ vérifie l'IBAN || merci {b}, la famille Diallo était aux anges
es :: la sra. Robles ya tiene sus 42 € ~ bien || desde julio podéis quitar recargos de hasta 10 € vosotros mismos || ¿quién firma si {b} no está? ~ Ottavia || el cliente amenaza con soltar los gansos ~ jajaja || semana 21: 49 aprobadas, 10 denegadas || vacaciones concedidas, me voy || ¿mañana teletrabajo, te parece bien? ~ sí || el banco rechazó el pago de 65 € ~ revisa el IBAN || gracias {b}, la familia Ochoa encantada
pt :: d. Célia já recebeu os R$ 142 ~ ótimo || a partir de julho vocês podem tirar multa de até R$ 10 sozinhos || quem assina quando {b} tá fora? ~ Ottavia || cliente ameaçou soltar os gansos ~ kkkk || semana 21: 49 aprovados, 10 negados || férias aprovadas, fui! || amanhã home office, tudo bem? ~ sim || o banco devolveu o pagamento de R$ 65 ~ confere a chave || obrigada {b}, a família Prates amou
it :: la sig.ra Conti ha ricevuto i suoi 42 € ~ bene || da luglio potete togliere da soli le more fino a 10 € || chi firma se {b} non c'è? ~ Ottavia || il cliente minaccia di liberare le oche ~ ahah || settimana 21: 49 approvate, 10 respinte || ferie approvate, ciao a tutti || domani smart working, va bene? ~ sì || la banca ha rifiutato il bonifico di 65 € ~ controlla l'IBAN || grazie {b}, la famiglia Russo era felicissima
nl :: mw. Bos heeft haar € 42 binnen ~ mooi || vanaf juli mag je boetes tot € 10 zelf laten vallen || wie tekent als {b} er niet is? ~ Ottavia || klant dreigt zijn ganzen los te laten ~ haha || week 21: 49 goedgekeurd, 10 afgewezen || vakantie is goedgekeurd, doei || morgen thuiswerken, goed? ~ ja hoor || bank weigerde de betaling van € 65 ~ check het nummer || dank {b}, fam. Demir was superblij
sv :: fru Berg har fått sina 420 kr ~ bra || från juli får ni själva ta bort avgifter upp till 100 kr || vem attesterar när {b} är borta? ~ Ottavia || kunden hotar att släppa lös gässen ~ haha || vecka 21: 49 godkända, 10 nekade || semestern är beviljad, hej då || jobba hemma imorgon, okej? ~ ja
no :: fru Berge har fått sine 420 kr ~ flott || fra juli kan dere selv stryke gebyrer opp til 100 kr || hvem signerer når {b} er borte? ~ Ottavia || kunden truer med å slippe løs gjessene ~ haha || uke 21: 49 godkjent, 10 avslått || ferien er innvilget, ha det || hjemmekontor i morgen, greit? ~ ja
da :: fru Bech har fået sine 420 kr ~ godt || fra juli må I selv slette gebyrer op til 100 kr || hvem skriver under, når {b} er væk? ~ Ottavia || kunden truer med at slippe gæssene løs ~ haha || uge 21: 49 godkendt, 10 afvist || ferien er bevilget, vi ses || hjemmearbejde i morgen, okay? ~ ja
pl :: pani Bielska dostała już swoje 42 zł ~ super || od lipca sami możecie anulować opłaty do 10 zł || kto podpisuje, gdy {b} nie ma? ~ Ottavia || klient grozi, że wypuści gęsi ~ haha || tydzień 21: 49 zaakceptowanych, 10 odrzuconych || urlop zatwierdzony, pa || jutro zdalnie, pasuje? ~ tak
ja :: 小林様への返金4,200円、完了しました ~ ありがとうございます || 7月から延滞料は1,000円まで各自で免除できます || {b}さん不在時の承認者は誰ですか？ ~ Ottaviaさんです || お客様が「ガチョウを放つぞ」と… ~ 笑 || 21週：承認49件、却下10件 || 休暇が承認されました！ || 明日は在宅でいいですか？ ~ どうぞ
"""
CARDS = [  # what apps post besides
    lambda a, b: [header("Leave request"), fields(f"*Employee*\n{a}", "*Type*\nAnnual leave", "*From*\n14 July", "*To*\n25 July"), context(f"Approved by {b}")],
    lambda a, b: [section(f"*Expense report EX-4411*\nSubmitted by {a}\nTotal: $212.40\nPurpose: team dinner"), context(f"Approved by {b}")],
    lambda a, b: [section(f"*Timesheet* of {a} for week 21 was approved by {b}")],
    lambda a, b: [section(f":rocket: `billing` 3.41 deployed by {a}"), context("12 commits, all checks passed")],
    lambda a, b: [section(f"*Change CHG0042 approved* by {b}: replace the certificates of the kiosk")],
    lambda a, b: [header("Poll"), section("Where do we go for the summer outing?\n1. Lake\n2. Museum (again)\n3. Nowhere"), context(f"Asked by {a}")],
    lambda a, b: [section(f"*Purchase request* PR-118: two monitors, €480\nRequested by {a}\nCost centre 4400"), context(f"Declined by {b}: budget is used up")],
    lambda a, b: [section(":money_with_wings: *Payout batch done*\n41 refunds, $2,318.40\n2 failed")],
    lambda a, b: [section(f"Refund receipt R-88122\nCustomer: Thornbury Primary\nAmount: £48.00\nIssued by: {a}\nMethod: original card")],
    lambda a, b: [fields("*Queue*\nEnergy", "*Waiting*\n18", "*Longest*\n12 min", f"*On call*\n{b}")],
    lambda a, b: [section(f"*New survey answer* (2/10)\n\"I had to ask three times for my credit\"\nAgent: {a}")],
    lambda a, b: [section("*Chargeback received*\nCard ending 0042, USD 79.00\nReason: goods not as described\nRespond by 9 June")],
    lambda a, b: [section(f"*Deal won* :tada: Aster Pharmacy, £4,200 a year\nOwner: {a}\nDiscount given: 0%")],
    lambda a, b: [header("Weekly decisions"), fields("*Approved*\n49", "*Denied*\n10", "*Open*\n3", f"*Busiest manager*\n{b}")],
    lambda a, b: [section(f"*Access granted*: {a} can now read _ledger-prod_ (approved by {b}, for 8 hours)")],
    lambda a, b: [section(f"*Budget alert*\nGoodwill for May is at 72% ($4,310 of $6,000)\nOwner: {b}")],
    lambda a, b: [section(":rotating_light: *Error rate of refunds-api above 5%*\nSince 14:02, runbook linked"), context(f"Paged: {a}")],
    lambda a, b: [section(f"Welcome <!here>! {a} joined the team today. Say hello :wave:")],
    lambda a, b: [section("*Policy page changed*: Waivers and gestures, version 7"), context(f"Edited by {b}")],
    lambda a, b: [section(f"*Shift swap*: {a} takes Saturday, confirmed by {b}")],
    lambda a, b: [section(f"*Ticket 60017 solved* by {a}\nSubject: please refund my pool card\nTime to solve: 2 h")],
    lambda a, b: [section("*Direct debit run*\n1,204 collected\n17 returned\nTotal: €58,311.20")],
]


def talk(w, fmt, voices, lang, agents, leads):
    row = w.row(fmt, lang)
    speakers = [w.pick(agents), w.pick(leads)]
    for number, said in enumerate(voices):
        said = said.replace("{b}", f"<@{speakers[1]}>").replace("\\n", "\n")
        row.human(speakers[number % 2], said, **({"blocks": []} if "\n" in said else {}))
    if w.chance(0.2):
        row.react(row.messages[0], (w.rng.choice(["white_check_mark", "+1", "x", "joy", "eyes", "heart"]), [w.pick(leads)]))


def talk_all(w, fmt, lines, foreign, agents=AGENTS, leads=LEADS):
    for text in " || ".join(lines_of(lines)).split(" || "):
        talk(w, fmt, text.split(" // "), "en", agents, leads)
    for line in lines_of(foreign):
        lang, texts = line.split(" :: ")
        for text in texts.split(" || "):
            talk(w, fmt + "-tongues", text.split(" ~ "), lang, agents, leads)


def make_all(w):
    talk_all(w, "xchat", LINES, FOREIGN)
    for card in CARDS:
        w.row("xchat-apps").app(w.pick(BOTS), "", blocks=card(w.name(w.pick(AGENTS)), w.name(w.pick(LEADS))))
