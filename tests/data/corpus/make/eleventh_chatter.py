# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no request though it sounds like one, eleventh part of the written half; `||` parts the talks, `//` the voices in one."""
from eleventh_people import AGENTS, LEADS
from tenth_chatter import talk_all

LINES = """
should we even refund cabin supplements? half the lights are broken anyway // that's a fleet question
thinking aloud: a flat $10 for every tow would be cheaper than arguing // and who pays for it // good point
do you folks find the 14 day rule for dating subs too harsh? // it's the law in half our markets
I'd rather we credited outages by default instead of waiting for tickets // +1 // put it on the agenda
can we please stop promising credits on the phone before anyone has said yes
my two cents: waiving fees teaches people to pay late // or to love us
why is the goodwill limit 75 and not 100? // history
if we approve every parrot we'll need an aviary // :parrot: // approved
the new wording says "may refund" instead of "will refund", legal is happy // of course they are
is it fair that ferries refund for fog and we don't for rain
system refunded 212 roaming customers overnight, 4.80 each, nothing to do for you
FYI the processor returned £86 to the Jollifes on its own, duplicate detection // nice
auto-refund went out for MK-20981, 47.94
The bot credited Fenwick twice, I've taken one back // thx for cleaning up
heads up: chargeback of 248 usd won, the money is back with us
just closed the Marchetti-Lowe case, they have their 79 dollars
payout report: 63 refunds, 2,911.20 EUR, one stuck on a closed account
Done: Ottoway's lock fee removed per {b}'s ok from yesterday // ta
Whitcroft confirmed the 70 quid has landed :tada:
we've paid Mrs Bright £60 by cheque bc she doesn't trust cards
the Hollises sent the bookshelf back, warehouse has it
Seller refunded the pillar seats himself, we're out of it
customer's bank says our refund never arrived, tracing it now
I credited 36 instead of 63 last week, have fixed it // happens
PTO for 3-14 Aug is approved, calendar is updated // lucky you
can I take Friday off? my sister's getting married on a ferry lol // sure, log it // thx
{b} ok if I leave at 4? vet appointment for my own cat // of course
requesting two days of parental leave next week // granted, all the best
is anyone against me working from the camp site on Thursday? // only if you share the view
sick today, back tmrw hopefully // get well
swapping my Sat late w/ Noor's Sun early, fine w/ you {b}? // fine
who can cover 6-8 pm? // me // approved :)
overtime for last weekend got signed off, 6h // finally
travel request for Rotterdam denied, we're going by video // booo
PR 4410 needs an approver // on it // approved, nice tests
can someone ok my change to the refund macro? it's only a comma // merged
design v3 of the credit dialog: approve or comment pls // love it, approved
{b} may I merge the price-rounding fix before noon? // yes, go
copy for the voucher mail is up for review // two typos, otherwise ok
rollback of pricing service approved by oncall // ok
the schema change was rejected in review, back to the drawing board
security okayed the new payout vendor // after only 5 months
need approval for 3 headsets, 89 each, for the new starters // put it in the procurement tool pls
PO 7120 for the label printers is through // yay
could we get a second fridge for the kitchen? // ask facilities
can I expense the cab from Thursday night? 23.40 // yes w/ receipt
budget for the team day: 40 per head, approved by finance // whoop
license renewal for the screen recorder is 1,200/yr, renew? // IT decides that
our own invoice from the cleaning firm was too high, they'll credit us 110
how do i refund a split payment? // each leg separately, oldest first
where do I see if a credit has expired // billing > ledger > grey rows
what happens to the discount when someone upgrades mid term? // stays till renewal
can agents see who approved something? // yes, hover the tick
who is allowed to waive redemption fees? // {b} and the registrar desk
what's the difference between void and refund again // void = before settlement
does a partial refund cancel the ticket? // no
is there a max for photo book reprints? // two per order I think
how long is the hold after a password reset? 7 or 10? // 7
do we refund in the currency of payment or of the account // payment, always
can a customer have 2 vouchers on one crossing? // nope // ok thx
what is the refund window for pendants in Canada? // 30d
"Best support I've had since my divorce" - Mr Beauregard, 5 stars // :joy:
Mrs Applewhite baked for us. She says keep the credit, eat the cake
shout-out to Suki for calming down the stag party
cx feedback: "they said no so nicely that I said thank you" // goals
Ludmila wrote a 3 page letter. TLDR she likes Jarek
the Castelnaus named their goat after our chat bot
NPS 61 in June, +4 // what happened // no fog
47 requests last week, 31 yes, 12 no, 4 still open
median answer 9 min, worst 26 h (holiday)
most denied: "late return", 18 of 22
credits per 1,000 subs: DE 4.1, FR 3.8, UK 7.7 // weather
June refunds are at 14,220 usd, plan was 15k // :ok_hand:
NEW POLICY from 1 Aug: flooded pitches are refunded in full w/o asking, see handbook 4.2
Refund policy update: pendants charged after a death are returned automatically. No request needed
as of today name changes are free within 24h
the 5% multi pet discount ends in September, please don't promise it any more // noted
limits changed: agents 50, seniors 150, leads 500 // about time
reminder: photos go in the case, not in here
pls close your open asks before you log off :pray:
remember that reasons are read by audit, "lol" is not a reason // lol
Friendly reminder that refunds above 1k need two leads
training tmrw: if a customer asks for a refund outside the window, what do you say? // "let me check" // correct
Example for the handbook: "May I refund $30 to Mr X, the lift was broken?" -> lead says "yes, our fault"
role play: I'm angry, I want $500, you have $50. go // I hear you :smile: // denied
quiz: customer has 3 credits this quarter and asks for a fourth. Approve? // no // depends
if a cx says "I'll go to the press" forward to comms, don't offer money
billing is down, refunds will fail with error 502 // known, ETA 15:00
approve button does nothing on mobile rn // same here // they're on it
voucher tool logs everyone out every 5 min, IT has a ticket
ledger shows credits w/ wrong sign since the update, cosmetic only // phew
Ticketing is slow, please don't click "refund" twice // too late
BBC: airline must refund 2m passengers, court says // not us for once
"Regulator fines parking app for unfair penalties" – that's our competitor // for now
read that a hosting firm gave everyone a free year after an outage // don't give them ideas
thanks {b} for okaying the Novotny thing over the weekend // np
ty all for the quick yes on the wedding deposit in the other channel // :heart:
lunch: ramen or tacos? // ramen // tacos // approved both
:one: bowling :two: karaoke :three: nothing pls // 3
cake in the kitchen, first come first served. No refunds
dad joke: what do you call a refunded sheep? a baaa-lance // denied
my gym just waived my fee because I cried // taking notes
I'd like to request a refund for my Monday // denied, sold as seen // :sob:
can I get an exception from the stand-up? // no :)
permission to nap? // approved for 20 min
Ms Delacorte called back, she'll send the wedding invitation as proof, waiting
Brockhurst renewed at list price btw
told Fitch that resale fees aren't refundable, case closed
the man at the gate got his tyre elsewhere, left us 1 star
asked the seller for a statement on the wrong night tickets, 24h clock is running
Handing over to late shift: Kowal wants a callback, Bruggers wait for the installer
pest guy is at no. 41 now, the right one this time
"""
FOREIGN = """
de :: ab August werden überflutete Stellplätze automatisch erstattet, bitte nicht mehr anfragen ~ endlich || Familie Brugger hat die 58 € auf dem Konto ~ super || wie storniert man eine Parkstrafe im neuen Tool? ~ Reiter "Vorgang", dann Stift || Mein Urlaub im August ist durch! ~ schön || kann jemand meinen Merge Request freigeben? ~ erledigt || was haltet ihr davon, Gutschriften bis 20 € ganz ohne Rückfrage zu machen? ~ Thema fürs Teammeeting
fr :: à partir d'août les emplacements inondés sont remboursés d'office, plus besoin de demander ~ enfin || les 58 € des Brugère sont bien partis || comment on annule une amende dans le nouvel outil ? ~ onglet dossier puis crayon || mes congés d'août sont validés ! ~ chanceux || qqn pour approuver ma PR ? ~ fait || et si on donnait les avoirs < 20 € sans demander ? ~ on en parle jeudi
es :: desde agosto las parcelas inundadas se reembolsan solas, no hace falta pedirlo aquí ~ menos mal || los 58 € de los Bruguera ya salieron || cómo se anula una multa en la herramienta nueva? ~ pestaña expediente y lápiz || vacaciones de agosto: concedidas!! ~ suertudo || alguien me aprueba el PR? ~ hecho || y si los abonos de menos de 20 € van sin preguntar? ~ lo vemos en la reunión
pt :: a partir de agosto vaga alagada é reembolsada automático, não precisa pedir ~ até que enfim || os R$ 158 dos Brito já caíram || como cancela multa no sistema novo? ~ aba processo, lápis || minhas férias foram aprovadas!! ~ sortudo || alguém aprova meu PR? ~ feito
it :: da agosto le piazzole allagate si rimborsano in automatico, inutile chiedere qui ~ finalmente || i 58 € dei Brugnoli sono partiti || come si annulla una multa nel nuovo tool? ~ scheda pratica, matita || ferie di agosto approvate!! ~ beato te || chi mi approva la PR? ~ fatto
nl :: vanaf augustus worden ondergelopen plekken automatisch vergoed, niet meer aanvragen hier ~ eindelijk || de €58 van Brugman is binnen || hoe schrap je een boete in de nieuwe tool? ~ tab dossier, potlood || mijn vrije dagen in augustus zijn goedgekeurd ~ lekker || wie keurt mijn PR goed? ~ done
sv :: från augusti återbetalas översvämmade platser automatiskt, ni behöver inte fråga ~ äntligen || Brugges 580 kr är utbetalda || semestern i augusti är godkänd! ~ grattis || vem kan godkänna min PR? ~ klart
no :: fra august refunderes oversvømte plasser automatisk, ikke spør her ~ endelig || Brugges 580 kr er utbetalt || augustferien er godkjent! ~ heldiggris || hvem kan godkjenne PR-en min? ~ gjort
da :: fra august refunderes oversvømmede pladser automatisk, I skal ikke spørge ~ endelig || Brygges 580 kr er udbetalt || augustferien er godkendt! ~ heldig || hvem kan godkende min PR? ~ klaret
pl :: od sierpnia zalane parcele zwracamy automatycznie, nie trzeba pytać ~ wreszcie || 158 zł Bródków już poszło || urlop w sierpniu zatwierdzony! ~ szczęściarz || kto zatwierdzi mój PR? ~ zrobione
ja :: 8月から水没サイトは自動返金になります、申請不要です ~ やっと || 古川様への5,800円、着金確認できました || 8月の休暇、承認されました！ ~ いいなあ || 誰かPR承認お願いします ~ しました
"""


def make_all(w):
    talk_all(w, "y-chat", LINES, FOREIGN, AGENTS, LEADS)
