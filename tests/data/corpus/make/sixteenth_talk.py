# SPDX-License-Identifier: GPL-3.0-or-later
"""What people at many kinds of companies ask in English, plain and awkward, with the threads that follow, sixteenth part."""
from sixteenth_people import lines_of, talk

ASKS = r"""
refund :: 45.00 USD :: Can I refund $45 to Lucia Bramante? She was charged twice for her airport transfer on the 12th. // B+ Approved, [duplicate charge is clear].
credit :: 20.00 GBP :: {B} ok to add £20 credit for order 88213? Courier left it in a skip // B+ yes, [poor sod]
discount :: :: Renewal for Northwind Catering (41 seats): they want 15% or they walk. Can I offer it? // B+{|} you can go to 10, [15 needs a two year term]
refund :: 1200.00 USD :: refund ask, $1.2k, Hadley Orthopaedics, they upgraded by mistake and told us within the hour // B+ ok, [within the hour] is fine
exception|refund :: 64.00 EUR :: Customer returned trainers on day 37, policy is 30. 64 €, unworn, tags on. Make an exception? // B- no, [we made two this month already]
exception|other :: 25.00 USD :: :wave: need an exception: waive the $25 rebooking fee for Mr. Adeyinka (visa delay, has the embassy letter) // B* +white_check_mark
comp|other|exception :: :: May I comp dessert for the Rossetti party tonight? We lost their booking and they were lovely about it // B+ please do // A: done :cake:
refund :: 89.00 GBP :: Requesting approval for a refund of £89.00.\nCustomer: Imogen Slade\nBooking: HX-20931\nReason: boiler broke, no hot water for the whole stay // B+ Approved – [no hot water is no stay]
credit :: 15.00 USD :: quick one: $15 credit, driver was rude, customer has voice memo // B: can you post the memo? // A: in the ticket // B** +lgtm
refund :: 250.00 EUR|125.00 EUR :: Two guests, 125 € each, spa day cancelled by us at 8 am. Refund both? // B+ both, yes
refund :: 310.00 USD :: Hi all, Mrs. Pennington would like her $310 back for the cooking class. She broke her wrist. Terms say no refunds within 48h. Thoughts? // O: I'd offer another date first // A: she can't cook for 8 weeks // B+ ok refund her, [broken wrist is force majeure in my book]
credit :: 500.00 USD :: Globex had 3 outages in Nov. They ask for $500 service credit. CSM is {C} and she supports it. // B& ok for CS // O+ ok for finance, approved
exception|other :: :: can we extend Tern Labs' trial by two weeks? their admin was on sick leave // B+ extended is fine, [just once]
off_policy_reply|exception|other :: :: Customer asks whether we'd ship to Kosovo. Policy macro says no but {C} did it last week. Can I answer yes? // B- no, stick to the macro, [customs kept that parcel]
refund :: 18.75 USD :: $18.75 missing items, Jerome, third time this month so over the auto limit // B- not a third one. [[Pattern.]]
refund :: 72.00 AUD :: A$72 back for kayak hire? wind warning came after they'd paid // B* :thinking_face // B+ thought about it: yes
discount :: 200.00 USD :: Fleet customer wants $200 off per van for 6 vans. I'd say $200 in total. OK? // B+ $200 in total, ok
comp|discount|other|exception :: :: One free month for Blue Anchor Gym as thank you for the case study? // B+ absolutely, [worth ten times that]
credit|comp|other :: 30.00 EUR :: Voucher über 30 € – sorry, english channel: a €30 voucher for Frau Lenz, kitchen tap arrived without cartridge, ok? // B+ ok. [cartridge goes out today too]
exception|other :: 12.00 GBP :: Please may I waive the £12 admin charge on policy 55-310? Customer's husband passed away and she is only changing the name. // B+ Of course you may. // B: never charge that in a bereavement
refund :: 399.00 USD :: Annual plan auto renewed, $399, customer emailed us 2 days before asking to cancel and we did not answer. I want to refund in full. // B+ agreed, [we sat on the mail]
refund :: 55.00 USD :: can i do 55 back for the broken planter. usd. pic in ticket // B+{25.00 USD} approve but $25 only, [the plant survived]
refund :: 140.00 EUR :: Refund 140€? Hostel Lagoa, bed bugs, third party confirms // B+{70.00 EUR} half now (70 €), [other half when the lab confirms] // B+ [[lab says yes]], pay the second half too
credit :: 10.00 USD|20.00 USD :: $10-20 credit for Ana? Her grocery slot was moved twice // B+{20.00 USD} $20
refund :: 60.00 USD :: asking for a friend (the friend is Mr Loomis, the ask is $60, the toaster is dead) // B+ lol approved
exception|other :: :: Let ticket 9921 jump the queue for a battery swap? she's on home oxygen // B+ YES. [oxygen beats queue] // O: +1
refund :: 33.50 GBP :: £33.50, Deacon, wrong prescription strength on reading glasses, wants money not new ones // O- remake first please // A: he's adamant // O- still remake, [lab error means remake in our terms]
discount :: :: could I get 5% for the church bazaar? they buy 200 mugs // B+ 5 is fine // A: they now say 300 mugs, 8%? // B+ ok 8 then, [[300 mugs]]
refund :: 480.00 USD :: {B}: 480 USD, Tamarind Events, marquee was delivered without sides. Partial or full? // B+{240.00 USD} 50%, [they still used the roof]
credit :: 25.00 USD :: $25 for the Webers, cold dinner :pizza: // A~ cancel, they were credited by the app already
refund :: 95.00 USD :: Refund for Priscilla Onyango $95 (tutor no show x2) // A* +white_check_mark
refund :: 95.00 CAD :: CA$95, Fraser, snow tyres fitted on the wrong rims. Needs your ok since it's above 75. // A: approved as discussed // B: we did not discuss this // B- no. [Shop refits them for free.]
exception|other :: 150.00 USD :: Waive $150 reconnection for the Malik household? They paid the arrears at 9, crew cut at 9:30. // B+ Waived. [Crew had the old list.]
refund :: 27.00 EUR :: hey hey 27 eur for Noa, escape room got stuck on puzzle 2 (tech fault) // C: can confirm the fault // B+ ok then
refund :: 16.00 GBP :: 16 pound for a soggy pie and chips. Customer sends a poem with it. // B+ send me the poem. [approved for the poem] // A: :scroll:
credit :: 40.00 USD :: Ref CASE-1180 / Credit / USD 40 / L. Baptiste / portal down during enrolment / needs L2 approval // B+ L2 approved // B: reason: [portal outage 14 May]
comp|other|exception :: :: guest in 512 found a hair in the tub. comp breakfast for two? // B+ do it
refund :: 220.00 USD :: Hi {B}, as per our chat I'd like you to approve the $220 for Mr. Vaduva here as well so we have it in writing. // B+ As discussed, approved. [He was told the wrong gate.]
exception|other :: :: Student wants to switch from Tuesday to Thursday group mid term, group is full at 12, she'd be no. 13. Allow? // B- 12 is 12, sorry, [fire regulations]
refund :: 1999.00 EUR :: 1.999,00 EUR Rückzahlung / refund to Möbel Hartmann, container arrived after the fair was over // B: {O} this is above me // O+ approved, [we guaranteed the date]
refund :: 70.00 USD :: Refund req: Dana W. $70. Med spa. Allergic to the numbing cream, we did not patch test. // B+ approve, and file an incident please
refund :: 49.00 USD :: $49 for Mr Kowalski – chargeback threat // B- deny, [let him file it, we have the logs] // O: {B} legal prefers to settle those // B+ reversing: approved, [legal wants to settle]
credit :: 8.50 GBP :: £8.50 credit to Rhys? bakery left out the sourdough. He will ask again tomorrow if we don't // B+ yes!
other|exception|comp :: :: Can I send Lindqvist a replacement scooter? Hers is at the workshop since three weeks and the part is not in sight // B+ yes, a loaner will do. [part arrives Friday]
refund :: 12000 JPY :: ¥12,000 to Mr. Sakamoto – ryokan cancelled because of the typhoon, he paid us not them // B+ Go ahead please.
<only> refund :: 38.00 USD :: $38 refund for Ellie, parking double billed // C: yes approved // B: only leads approve here // B+ but it's right: approved
<only> credit :: 50.00 EUR :: 50 euro credit, Ferrand, wrong engraving // C* +white_check_mark
refund :: 84.00 USD :: $84 Brightside Daycare, charged for a closed week // B* +approved
discount :: 60.00 GBP :: can I knock £60 off for the Tollivers, marquee has a stain // B+ you can. [Stain's been there since Easter.]
refund|exception :: 130.00 USD :: Sorry for the novel. Customer booked 3 nights at the lake house, got the flu on day one, asked to leave early, host agreed by message, host then refused to pay, we are in the middle, guest wants $130 for the last night. The host has been with us for six years. I would refund from our side. // B+ ok from our side, [keeps both of them]
comp|credit|other :: :: Could we give the Bayview team 5,000 bonus points? Points went missing when they merged accounts // B+{|} 3,000 and not a point more
refund :: 65.00 USD :: refund $56 to Mr. Castellano? yoga mats came in the wrong colour // A= refund $65 to Mr. Castellano? yoga mats came in the wrong colour // B+ 65, ok. [[colour was our mistake]]
credit :: 35.00 GBP :: Posting on behalf of {C} who has no laptop today: £35 credit for Mrs Ogilvie, carer came two hours late // B+ yes to that, [two hours is a lot at 90]
refund :: 110.00 EUR :: 110 € back to the Nilsens, ski lesson, no snow // C+B {Bn} approved this by mail at {w:%H:%M|1|CET}
refund :: 23.00 GBP :: £23, Gwyn, parcel shop lost the return // C-B {B2} says no, rang me from the train
exception|other :: :: Permission to ship to a PO box for the lighthouse keeper (really) // B+ what a sentence. Permission granted
refund :: 77.00 USD :: Need two yeses for this one: $77 cash refund, Mrs. Abara has no card // B& first yes // O+ second yes, approved
refund :: 77.70 CHF :: 77.70 Franken for Herr Graf, need two signatures (cash) // B& signed
credit :: 90.00 USD :: Requesting $90 credit for a 3 h outage, Cobalt Dental.\nMonthly fee: $270\nOutage: 3 h\nContract: no SLA // B- Declined. [No SLA, no credit.] // A: they'd accept 30 // B+{30.00 USD} 30 is ok then
discount :: 12.50 EUR :: Sir/Madam, I kindly request authorisation to deduct EUR 12.50 from invoice 2026-118 (Frau Ostrowski), the second pillow was never sent. // B+ Authorised.
refund :: :: Mr Dunne wants his money back for the dead orchids. Do we do that? // B: how much is it // A: don't know yet
"""


def make_all(w):
    for line in lines_of(ASKS):
        talk(w, "q-talk", line)
