# SPDX-License-Identifier: GPL-3.0-or-later
"""What is near a request and is none, in twelve languages, eighth part of the written half; `//` parts what one and the other say."""
from eighth_people import AGENTS, LEADS, lines_of

LINES = r"""
starting Monday the courtesy credit limit goes from $25 to $40, no ask needed below // finally! // :tada:
PSA the refund button is greyed out for PayPal orders, engineering knows // thx
How do I tag a goodwill refund in the CRM, "goodwill" or "retention"? // goodwill // ta
Do we usually refund shipping when only part of the order is late? // no, only if all of it is // ok
what's the max discount for nonprofits these days? // 40, it's on the wiki
are gift cards refundable at all // nope, never
If somebody returns a gift, who gets the money, giver or receiver? // the giver
Just refunded Mrs. Okafor her £18.50 as agreed, ref 88122 // :+1:
Done: $120 back to Echeverría, credit note sent // thank you!
fyi the credit for Tidewater ($75) is on their June invoice // perfect
Update on Halcyon: they got the $1,500 and renewed // that was worth it
refunds issued today: 14, total $912.40, biggest 240
April recap - 212 asks, 171 yes, 38 no, 3 still open. Avg time to answer 19 min // nice pace
customer: "approve my refund or I eat the receipt" // :joy: // please approve the eating
Chat of the day: "Hi, can I get a refund for my ex?" // denied, outside return window
he literally wrote "I demand 5000 dollars and an apology from the CEO" // lol // good luck
She says another agent promised her $50. Nobody here I guess? // not me // nor me
I quote: "your competitor gives 30% off". They don't, I checked // haha
guest wrote us: can you waive the cancellation fee? I already answered with the macro // ok
thanks {b} for the quick ok earlier, guest was super happy // any time
ty all for covering my queue, not a single refund left // :heart:
shoutout to {b}, cleared 60 approvals in one morning // machine!
sync on the returns policy moved to Wed 10:30 // works // I'll be late
{b} 1:1 tomorrow at 9 ok? // yes
can I swap my Tuesday with somebody? // me! approved by {b}? // yes
Vacation 14-25 July, please approve in the HR tool // done, enjoy
my leave got denied :( // which days? // the 24th
PR 2291 fixes the rounding in refund mails, review pls // approved // merged
who approves deploys on Fridays? // nobody, ever
ok to merge the new macro texts? // yes
lunch order closes at 11, salads are $9.50 // chicken for me // veggie
Pizza budget is approved, $150 // best day
farewell gift was about $60, went on the team card // great, thanks
the printer ate my expense receipt, do I get a refund from karma // no
I'd approve this weather anytime // seconded
new intern asked me "is the customer always right" // approved for training lol
reminder: put amount AND reason in the request, otherwise {b} gets grumpy // true
please stop asking for refunds in DMs, this channel only // will do
Template for next time: "Refund <amount> to <customer> because <why>" // pinned
Sample from the handbook: "May I refund $30 to Jane? Parcel lost." That is how it should look // clear
for the audit: the $310 refund to K. Stavrou was approved by {b} on the 3rd // got it
auditors ask why we refunded $465 in February. Anybody remember? // building works, all in the case
any word from the bank about the chargeback of 96 EUR? // they want papers
the bank reversed a $412 payment again // third time this week
Stripe says the refund to ****2291 failed, card closed // I'll call him
Did Mr. Teale ever get his money? // yes on the 9th
was the Fennimore thing approved in the end? // yep, in full
where can I see what was denied last quarter? // dashboard, second tab
I denied two chat transfers, they were in the wrong queue // fine
Their procurement denied our quote of $14,400 // ouch
Marlow Press accepted the 20%, signed this morning // woohoo
customer declined the voucher, wants nothing but an apology // send a card
upsold the Fontaines to a sea view, +$80 // :muscle:
sold! 200 USD over list // wow
carrier gave US a credit for a change, $2,300 // miracle
vendor wants to charge us a late fee of $75, I told them no way // ok
I need a discount on sleep // 100% off tonight
petition: free coffee refills as compensation for Mondays // +1 // +1
can we PLEASE get a second coffee machine // budget denied :joy:
If I get one more kombucha ticket I'm refunding myself // haha
my gym refused to refund me, now I know how customers feel // karma
wife got a $200 voucher from the airline, jealous // which one
what does "comp" even stand for? // complimentary
difference between credit and refund for the new folks: credit stays with us // good to know
Is a fee waiver a refund in the stats? // no, separate
should exceptions expire after a week? // let's talk in the retro
Thinking about dropping the 2-approver rule for < $1k. Opinions by Friday please // in favour // me too
draft policy v4: travel vouchers up to $200 w/o approval. Comments in the doc // reading
hotel comps are frozen till the audit is over // oh no
No more freebies for influencers, order from above // thank god
SLA credits are now automatic, you don't have to ask // great
Blackout: no refunds 22:00-23:00 tonight, migration // noted
the outage is over, macros for credits are in the folder // thx
who's lead on duty on Saturday? // {b} // ok
{b} is at the dentist, back at 2 // get well
morning! // morning // coffee?
ok // ?
approved // approved what? // sorry wrong window
yes please // wrong chat haha
:white_check_mark:
np
@here fire drill at 3
brb
I forwarded the Lindholm sofa case to furniture, they handle it // thanks
closed all tickets about the kettle recall // hero
the kettle recall: everyone gets a full refund automatically, nothing to do for us // ok good
recall stats: 88 refunds, $6,200 // could be worse
QA: you forgot to log two credits last week // fixed
Survey says refund speed 4.7/5 // :fire:
quiz: customer asks for 15% off a sale item, what do you say? // no // correct
training tmrw: how to say no nicely // can't wait
In the role play I was the customer wanting $100 back and {b} crushed me // :joy:
does anyone speak Portuguese? // I do // dm you
phone line 2 is dead // restarted
Whose customer is Pilar E.? // mine
please update your status when you're on break // ok
I got promoted!! // congrats // deserved
rumor: bonus approved for Q2 // source? // trust me
parking spots: request denied for everyone, garage is full // sigh
new headset request goes to IT, not here // ok
tickets to the game, $40 each, who wants one? // me // two for me
lost: blue umbrella, reward 5 bucks // lol
How much did we give to the Whitlocks last time? // 175
the refund limit for new joiners is 50 USD in the first month // ok, told them
do I have to ask for a replacement part below $20? // no
Ms. Hayashi says thank you for the ¥4,200, she sent a postcard // awww
if a guest asks for an upgrade, check the occupancy first // ok
{b} the customer you approved yesterday came back with cookies // save me one
"""
FOREIGN = r"""
de :: ab 1.5. dürfen wir bis 30 € selbst gutschreiben // endlich
de :: Erstattung an Petersen (49,90 €) ist raus // top
de :: wie war nochmal die Grenze für Kulanz? // 50 Euro // danke
de :: Urlaub im August ist durch, {b} hat genehmigt // neidisch
de :: Kunde wörtlich: "ich will sofort 500 Euro zurück sonst Anwalt" // haha klar
de :: wer hat Lust auf Döner? // ich // genehmigt :joy:
de :: Zahlen April: 41 Erstattungen, 9 abgelehnt // sauber
de :: darf ich morgen später kommen? // na klar
de :: Danke fürs schnelle Okay vorhin! // gerne
fr :: à partir de lundi, avoirs jusqu'à 30 € sans validation // enfin
fr :: remboursement Lefèvre fait hier soir, 49,90 € // merci
fr :: c'est quoi déjà le plafond pour les gestes co ? // 50 euros // merci
fr :: mes congés sont validés !! // chanceux
fr :: le client m'écrit « remboursez-moi 500 € ou j'appelle la télé » // mdr
fr :: qui prend un kebab ce midi ? // moi // validé
fr :: bilan avril : 41 remboursements, 9 refus // pas mal
fr :: je peux partir à 16h demain ? // oui
fr :: merci pour l'accord de tout à l'heure, cliente ravie // avec plaisir
es :: desde el lunes, abonos de hasta 30 € sin pedir permiso // por fin
es :: ya le devolví los 49,90 € a Ibáñez // genial
es :: ¿cuál era el tope para los vales? // 50 euros // gracias
es :: me aprobaron las vacaciones!! // qué envidia
es :: el cliente literal: "o me devuelven 500 € o los denuncio" // jajaja
es :: ¿quién se apunta a unas tapas? // yo // aprobado
es :: abril: 41 reembolsos, 9 denegados // bien
es :: ¿puedo salir a las 4 mañana? // sí claro
es :: gracias por el ok tan rápido // a ti
pt :: a partir de segunda, crédito até R$ 100 sem aprovação // até que enfim
pt :: estorno da Cleide feito ontem, R$ 149,90 // valeu
pt :: qual era o limite de desconto mesmo? // 15% // obg
pt :: minhas férias foram aprovadas! // que inveja
pt :: cliente escreveu: "devolve meus 500 reais ou vou no Procon" // kkkk
pt :: bora de feijoada hoje? // bora // aprovado
pt :: abril: 41 reembolsos, 9 negados // boa
pt :: posso sair às 16h amanhã? // pode
pt :: obrigada pela aprovação rápida // imagina
it :: da lunedì crediti fino a 30 € senza chiedere // finalmente
it :: rimborso Ferri fatto ieri, 49,90 € // grazie
it :: qual era il tetto per i buoni? // 50 euro // grazie
it :: ferie approvate!!! // beato te
it :: il cliente testuale: "ridatemi 500 € o chiamo Striscia" // ahahah
it :: chi viene a prendere un caffè? // io // approvato
it :: aprile: 41 rimborsi, 9 rifiutati // bene
it :: domani posso uscire alle 16? // certo
it :: grazie dell'ok di prima // di niente
nl :: vanaf maandag tegoed tot € 30 zonder akkoord // eindelijk
nl :: terugbetaling De Boer is gedaan, € 49,90 // top
nl :: wat was de limiet voor korting ook alweer? // 15% // thx
nl :: m'n vakantie is goedgekeurd! // lekker
nl :: klant letterlijk: "500 euro terug of ik bel Radar" // haha
nl :: wie wil er kroketten? // ik // goedgekeurd
nl :: april: 41 terugbetalingen, 9 afgewezen // netjes
nl :: mag ik morgen om 4 uur weg? // ja hoor
nl :: dank voor je snelle akkoord net // graag gedaan
sv :: från måndag får vi ge 300 kr i kredit utan att fråga // äntligen
sv :: återbetalningen till Persson är gjord, 499 kr // toppen
sv :: vad var gränsen för rabatt nu igen? // 15 % // tack
sv :: semestern är godkänd! // avundsjuk
sv :: kunden skriver ordagrant "5000 kr tillbaka annars ringer jag tidningen" // haha
sv :: nån som vill ha fika? // jag // godkänt
sv :: april: 41 återbetalningar, 9 avslag // snyggt
sv :: kan jag gå kl 16 imorgon? // javisst
no :: fra mandag kan vi gi 300 kr i kreditt uten å spørre // endelig
no :: refusjonen til Berg er sendt, kr 499,- // supert
no :: hva var grensa for rabatt igjen? // 15 % // takk
no :: ferien er godkjent! // misunnelig
no :: kunden skriver ordrett "5000 kr tilbake ellers ringer jeg avisa" // haha
no :: noen som vil ha vafler? // meg // godkjent
no :: kan jeg gå kl 16 i morgen? // ja da
da :: fra mandag må vi give 300 kr. i kredit uden at spørge // endelig
da :: refusionen til Olsen er sendt, 499 kr. // super
da :: hvad var grænsen for rabat nu? // 15 % // tak
da :: ferien er godkendt! // misundelig
da :: kunden skriver ordret "5000 kr tilbage ellers ringer jeg til avisen" // haha
da :: hvem vil have kage? // mig // godkendt
da :: må jeg gå kl. 16 i morgen? // ja da
pl :: od poniedziałku kredyty do 100 zł bez pytania // nareszcie
pl :: zwrot dla pani Nowak poszedł wczoraj, 149,90 zł // super
pl :: jaki był limit rabatu? // 15% // dzięki
pl :: urlop zatwierdzony! // zazdro
pl :: klient dosłownie: "500 zł zwrotu albo idę do rzecznika" // haha
pl :: kto idzie na pierogi? // ja // zatwierdzone
pl :: kwiecień: 41 zwrotów, 9 odmów // nieźle
pl :: mogę jutro wyjść o 16? // jasne
ja :: 月曜から3,000円までのクレジットは承認不要になります // ついに！
ja :: 佐々木様への返金4,980円、昨日完了しました // ありがとうございます
ja :: 割引の上限っていくつでしたっけ？ // 15％です // どうも
ja :: 有給の承認おりました！ // いいなあ
ja :: お客様から「今すぐ5万円返せ」とのメールが… // うわあ
ja :: お昼ラーメン行く人？ // 行きます // 承認
ja :: 4月の集計：返金41件、却下9件 // お疲れさまです
ja :: 明日16時に上がってもいいですか？ // いいですよ
"""


def talk(w, fmt, text, lang="en"):
    row = w.row(fmt, lang)
    speakers = [w.pick(AGENTS), w.pick(LEADS)]
    for number, said in enumerate(text.split(" // ")):
        row.human(speakers[number % 2], said.replace("{b}", f"<@{speakers[1]}>"))
    if w.chance(0.25):
        row.react(row.messages[0], (w.rng.choice(["white_check_mark", "+1", "x", "joy", "eyes", "heart"]), [w.pick(LEADS)]))


def make_all(w):
    for line in lines_of(LINES):
        talk(w, "chat-eighth", line)
    for line in lines_of(FOREIGN):
        lang, text = line.split(" :: ")
        talk(w, "chat-eighth-tongues", text, lang)
