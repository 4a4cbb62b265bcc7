# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no request in and around such a channel, fifteenth part; `||` parts the talks, `//` the voices in one."""
from fifteenth_people import AGENTS, BOTS, LEADS
from tenth_chatter import talk_all
from world import context, fields, header, section

LINES = """
Dryer 6 is fixed, no more coin refunds from Elm St please // hallelujah
Does the wine club discount stack with the birthday one? // It doesn't
RSVP for Friday's tasting: yes or no by noon // yes // yes // no, driving
Who's in for the escape room, £18 each? // me // me if {b} drives
I said yes to the landlord about the new sign, fyi
{b} said yes!! we're getting the second printer
can we get a dog. // denied // [shocked cat] // approved by HR in my dreams
New hostel rates from May: dorm £23, twin £61, deposit £10
Just so everyone knows, the no-show charge is £30 since January, it was £25 before.
Ezekiel's battery: supplier has paid us the CA$510 back
Parcelforce finally refunded us for the lens cap, £38 :tada:
Lost property: one helmet, tags on, says 140 on the sticker. Whose is it?
I owe Ruth a coffee, she took my Saturday // you owe me two
My landlord wants 400 back for the carpet, can he do that? // only with receipts
Standup notes: - aligner sizes again - veg box covers ordered - Tara off Thursday
Approvals are slow today because {b} is on a train, please be patient
Reminder: amounts in the request, not in the thread. Love, {b}
How long does a card refund take to show for Amex? // about a week
Which of you told the customer we'd refund the surf lesson? // not me
FAQ draft: "Can I get my money back if it rains?" – No, rain dates are in the terms. Comments?
Training at 2: how to say no nicely // can't make it, denied lol
Someone approved the wrong invoice in SAP yesterday, $6,120, finance is looking into it
Monthly: 61 requests, 49 yes, 9 no, 3 open; $2,118 given // thanks for the numbers
Card machine at gate B declined everything between 10 and 11
Council approved our terrace!! // drinks on {b}
The bank declined Greenfold's financing, not our problem but sad
Is 10% off the max we can do on our own or 15? // 10
Do we waive early exit for students in general? // only with a letter
Whoever wiped the whiteboard: I needed that // sorry
Should we pay for the hens' tasting or do they? // They do, it's prepaid.
Customer just sent flowers because of the £46 thing :smiling_face_with_3_hearts: // that's lovely
Poll: refund screen left or right? :one: left :two: right // :one: // :two:
the till printed 'REFUND -0.00' all morning, ignore it
I've closed 14 tickets about the solar app outage, macro is "solar-zero"
What was the amount we gave the Marlowes in the end? // 640 // ta
{b} can you reset my password? // done
{b} are you ok to take the 4pm call? // yes
could you cover for me at desk 14 from 1 to 2? // sure thing
may I leave at 3 today? dentist // of course
ok to order 200 more veg covers from Hansson, 1,900 kr? // I'd wait for the spring price
please approve my timesheet before 5 or payroll will eat me // done
Expenses: train to Leeds £84.20, receipts attached, {b} pls approve // in Concur please
The prize draw winner wants cash instead of the e-bike lol // no cash, rules
Review from Trustpilot: "They refunded me £25 in an hour. Five stars." // :clap:
so if the tuner's late it's a credit and if he doesn't come it's a refund, right? // right
does anyone remember why we refunded the choir in 2022? // snow
if a customer asks for a refund in cash say no, card only
Got a scam mail: "Approve refund of $900 by clicking here". Don't click!
yes // ?? // wrong window
approved // what is? // my mortgage!!
no. // no what // no milk
+1 // to what
10/10 would refund again :joy:
heads-up chargeback won, $132 stays with us
Linen Press are annoyed, calling them at 3. Nothing to decide yet.
I'll post a request for the Idris case once I have the letter
Anyone else see $18 refunds twice in the report? // yes, known bug
the coupon OXBOW10 dies tonight at midnight
Don't forget: credits above £50 need two yeses from today
Did we ever hear back from the Abdis? // they took the helmet
"""
FOREIGN = """
de :: Trockner 6 läuft wieder ~ endlich || Wer hat dem Kunden die Erstattung versprochen? ~ ich nicht || Wie lange dauert so eine Gutschrift bei Amex? ~ ne Woche || Kommt ihr am Freitag zur Weinprobe, 18 € pro Nase? ~ ja! ~ leider nein || Meine Elternzeit ist genehmigt :tada: || Bitte denkt dran: ohne Betrag keine Freigabe || Die Bank hat uns die 86 € schon erstattet
fr :: Le séchoir 6 remarche ! ~ enfin || Qui vient à la dégustation vendredi, 18 € par tête ? ~ moi ~ non, je conduis || Rappel : pas de montant, pas de validation || Le fournisseur nous a remboursé la batterie || {b} tu peux valider mes congés ? ~ c'est fait
es :: La secadora 6 ya funciona ~ por fin || ¿Quién se apunta a la cata del viernes? 18 € ~ yo ~ yo no || El banco nos devolvió los 90 € || ¿Hasta cuánto podemos dar sin preguntar? ~ 25
pt :: A secadora voltou ~ aleluia || Quem vai na degustação sexta? R$ 80 ~ eu ~ não posso || O fornecedor reembolsou a bateria pra gente || Minhas férias foram aprovadas!
it :: L'asciugatrice va di nuovo ~ era ora || Chi viene alla degustazione? 18 € a testa ~ io ~ no, guido || Il fornitore ci ha rimborsato la batteria || Fino a quanto possiamo senza chiedere? ~ 25 €
nl :: Droger 6 doet het weer ~ eindelijk || Wie gaat er mee proeven vrijdag, 18 euro? ~ ik ~ nee || De leverancier heeft ons de accu vergoed || Mijn verlof is goedgekeurd!
sv :: Torktumlaren funkar igen ~ äntligen || Vem hänger med på provning, 180 kr? ~ jag ~ nej || Leverantören har ersatt batteriet
no :: Tørketrommelen virker igjen ~ endelig || Hvem blir med på smaking, 180 kr? ~ jeg ~ nei || Leverandøren har betalt for batteriet
da :: Tørretumbleren virker igen ~ endelig || Hvem vil med til smagning, 150 kr? ~ mig ~ nej || Leverandøren har betalt for batteriet
pl :: Suszarka 6 znów działa ~ nareszcie || Kto idzie na degustację, 80 zł? ~ ja ~ nie mogę || Dostawca oddał nam za baterię
ja :: 乾燥機6号が直りました ~ やっと || 金曜のワイン会、参加しますか？会費2,000円 ~ します ~ 欠席で || 仕入先から電池代が返金されました
"""
CARDS = [
    lambda a, b: [section("*Survey closed:* How was the refund process for you?"), fields("*Answers*\n41", "*Average*\n4.2 of 5", "*Would ask again*\nYes 38 · No 3")],
    lambda a, b: [header("Daily till report"), section("Till 3 · Cashier " + a + "\nSales £1,204.10\nRefunds £46.00\nVoids 2")],
    lambda a, b: [section(f"Calendar: *{b}* accepted your invitation *Refund policy review*"), context("Friday 10:00")],
    lambda a, b: [section(f"*{a}* requested access to *Wine club price list*"), context(f"{b} approved")],
    lambda a, b: [section(":chart_with_upwards_trend: Approvals this week"), fields("*Asked*\n22", "*Approved*\n17", "*Denied*\n4", "*Open*\n1", "*Sum*\n$1,310")],
    lambda a, b: [section(f"Timesheet of {a} for week 31 was approved by {b}")],
    lambda a, b: [section("*Bank feed:* incoming credit £132.00 from PARCELFORCE, ref REFUND 2291")],
    lambda a, b: [section(f"Pull request #88 *refund button colour* approved by {b}, merged by {a}")],
    lambda a, b: [section(f":birthday: It's {a}'s birthday! Say yes to cake."), context("Approved by everyone")],
    lambda a, b: [section("Ticket OX-2201 *Customer asks for refund* was assigned to " + a), context("Priority normal · SLA 4 h")],
    lambda a, b: [section(f"Inventory: 12 helmets returned to stock, value CA$1,680. Checked by {b}")],
    lambda a, b: [section("Stripe: payout of $8,402.11 is on its way"), context("Includes 3 refunds, $84.00")],
]


def make_all(w):
    talk_all(w, "f-chat", LINES, FOREIGN, AGENTS, LEADS)
    for card in CARDS:
        w.row("f-chat-apps").app(w.pick(BOTS), "", blocks=card(w.name(w.pick(AGENTS)), w.name(w.pick(LEADS))))
