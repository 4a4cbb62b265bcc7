# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms and bots that only ask, of an airline, a hotel chain, a game and five others, and the threads in which people decide, eighteenth part."""
from eighteenth_people import R, card, lines_of
from world import context, fields, section
from eighteenth_cards import LABELS, LAYS, PRESS

FORMS = {
    **LAYS,
    "air": "*Duty manager request*\n\n*PNR / passenger*\n{c}\n*Request*\n{k}\n*Amount*\n{m}\n*Remarks*\n{s}\n*Raised by*\n{A}",
    "hotel": [section(":bellhop_bell: *Guest recovery form*"), section("*Submitted by:* {A}\n*Property & guest:* {c}\n*What would you like to offer?* {k}\n*Value:* {m}\n*What happened?* {s}"),
              context("A duty GM answers in the thread")],
    "game": [section("*Sign-off wanted* by {A}"), R("• player {c}\n• {k}\n• {m}"), section("{s}"), context("React with :white_check_mark: or :x:")],
}
BUTTONS = {**LABELS, "air": (), "hotel": (), "game": ()}
CLASSIC = {"air": "Duty manager request"}

ROWS = {}
ROWS["air"] = r"""
E2HHQ6 Lundqvist ;; Refund of wifi ;; refund ;; €9 ;; 9.00 EUR ;; never connected, BER-HEL // B+ Authorised // A: done
U8RMN4 Petrova ;; Fare difference waiver ;; exception|other|refund ;; €47 ;; 47.00 EUR ;; chat agent quoted the old price, transcript attached // B+ Authorised, [we quoted it, we honour it]
G5BZKD Mr Caffrey ;; Refund of bag fee ;; refund ;; €45 ;; 45.00 EUR ;; paid at gate, says his bag fits the sizer // B- Not authorised, [sizer photo shows it sticking out] // A: closing
K7RXQ2 Halvorsen ;; Refund of seat fees ;; refund ;; €36.00 ;; 36.00 EUR ;; aircraft swap, the XL seats they paid for no longer exist // B+ Authorised // A: refunded to card, thanks
M2PLQD Banerjee ;; Name correction free of charge ;; exception|other ;; £115 ;; 115.00 GBP ;; married name in passport, booked with maiden name // B: same person, same DOB? // A: yes, marriage certificate seen // B+ Authorised, [[one letter would have been free anyway]]
QQ81TF Costa x4 ;; Hotel reimbursement ;; refund ;; €412.50 ;; 412.50 EUR ;; LIS-BER cancelled at 23:10, they booked themselves // B+ OK to reimburse. [No rooms left with our handler that night] // A: bank details requested
TT4KQW Sorensen ;; Refund of non-ref fare ;; refund ;; NOK 2 349 ;; 2349.00 NOK ;; travel companion broke a leg // B- Not authorised. [Light fare, he can move the date for free until Sunday] // A: offered him the date change
HB93LM Dr Achebe ;; Goodwill voucher ;; credit|comp|other ;; €100 ;; 100.00 EUR ;; wheelchair came 50 min late at CDG, connection missed // B+{150.00 EUR} Authorised, make it €150 please // A: voucher 150 issued
J0WQ5N Papadakis ;; Refund of bag fee ;; refund ;; €55 ;; 55.00 EUR ;; bag was loaded a day later // B+ auth
LL2F8C school group 31 pax ;; Change fee waiver ;; exception|other ;; €1,550 ;; 1550.00 EUR ;; strike at the museum, want to fly a day later // B: which fare class is the group? // A: G, 31 seats free on the 14th // B: revenue mgmt informed? // A: {O} is // O: yes, no objection from RM // B+ Authorised
PX7M3R Olsen ;; Taxi costs ;; refund ;; €64.20 ;; 64.20 EUR ;; diverted to EIN, last bus gone // B+ Authorised, [receipt matches]
ZR5Q9H Whitaker ;; Refund ;; refund ;; €218.40 ;; 218.40 EUR ;; claims app let him book yesterday's flight // B: send me the booking log // A: log says booked 23:58 for the 00:20, same date // B- Declined then. [The log shows he picked it himself]
B3VN0K Marchetti ;; EU261 on top of rebooking ;; refund|exception|other|comp ;; €250 ;; 250.00 EUR ;; 3h12 late into BRI // A: ops say technical, not weather // B+ Then [[it's owed]], pay it
B3VN1L Ricci ;; EU261 on top of rebooking ;; refund|exception|other|comp ;; €250 ;; 250.00 EUR ;; same flight, but he missed it // B- Neg, [he wasn't on board]
N8C2XX Ms Quayle ;; Unaccompanied minor fee back ;; refund ;; £50 ;; 50.00 GBP ;; grandmother flew along in the end // B+ Happy to authorise
W6TTBA Iversen ;; Lounge for two ;; comp|exception|other ;; €58 ;; 58.00 EUR ;; 5h delay, gold member // B: is GOT lounge open at that hour? // A: until 22:00 // B+ Go ahead
D4D4EV Kim ;; Miles instead of cash ;; credit|comp|other|exception ;; 15,000 miles ;; ;; entertainment dead on LHR-ICN in business // B+ Authorised. [Full cabin complained]
S9KRHO Lombardi ;; Refund of upgrade ;; refund ;; €180 ;; 180.00 EUR ;; seat would not recline // B: reported on board? // A: crew report attached, 14F inop // B+ authorised // A: :pray:
F7F0PQ Nwosu ;; Refund of unused return ;; refund ;; €96.10 ;; 96.10 EUR ;; missed the outbound, return was cancelled automatically // X: {B} this request has been open for 2 hours // B- Regret no. [No-show rule, taxes only] // A: understood, told her to claim the taxes on the website
CC19ZD Björk ;; Pet in cabin fee ;; refund ;; SEK 650 ;; 650.00 SEK ;; dog was sent to the hold at the gate // B* +white_check_mark // A: refunded
AV2280 Torres ;; Date change after departure ;; exception|other ;; €70 ;; 70.00 EUR ;; was at the wrong terminal, our mail had T2 // B: our mail really said T2? // A: screenshot in the CRM // B+ Waive it. [We sent her to the wrong terminal]
R4E4MU Engström ;; Meal vouchers retroactively ;; refund|comp|credit|other ;; €24 ;; 24.00 EUR ;; nobody handed them out in AGP // A: she has just called again, very calm, still waiting // B: sorry, in a briefing // B+ Authorised
GH77TY Feld ;; Refund of parking ;; refund ;; €84 ;; 84.00 EUR ;; parked three extra days after the cancellation // B- we don't cover parking // O: we did during the January storm, though // B+ OK then, [same as in January], authorised
YU6L2P Mbatha ;; Refund ;; refund ;; €311 ;; 311.00 EUR ;; visa refused, consulate letter attached // B: {O} do you want to take this one? I know the family // O+ Authorised. [Consulate letter is genuine]
OP3C7J Silva ;; Hotel reimbursement ;; refund ;; €690 ;; 690.00 EUR ;; three nights in OPO after the strike // B+{230.00 EUR} One night authorised, [we had seats for him the next morning] // A: he won't be happy // B: I know
DW8KKE Aalto ;; Seat fee refund ;; refund ;; €14 ;; 14.00 EUR ;; sat next to husband in the end // A: never mind, that's within my own limit // A~ withdrawn
IK2R6S Gallagher ;; Sports equipment fee ;; refund ;; €60 ;; 60.00 EUR ;; surfboard came back in two pieces // B: is a PIR filed? // A: asking at DUB // B: let me know
VN5T1X Haddad ;; Companion flies free ;; comp|exception|other ;; – ;; ;; medical escort needed for return // B: forwarded to medical desk, they decide about escorts
"""
ROWS["hotel"] = r"""
Leeds, Rm 204 ;; Parking comp ;; comp ;; £18 ;; 18.00 GBP ;; barrier broken, he circled for half an hour // B+ Approve
Bath, Ms Lindqvist-Hale ;; Refund of spa treatment ;; refund ;; £85 ;; 85.00 GBP ;; therapist called in sick // B+ Yes, [we cancelled on her] // A: refunded and rebooked
York, Rm 7 ;; Refund of two nights ;; refund ;; £290 ;; 290.00 GBP ;; church bells // B- No, sorry. [The bells are on the booking page] // A: ear plugs delivered
London Bridge, Rm 512 ;; Upgrade to suite ;; comp|exception|other ;; £120 ;; 120.00 GBP ;; aircon stuck at 16 degrees // B+ go for it, 601 is free tonight
Edinburgh, Rm 214 Mr Lyle ;; Refund of one night ;; refund ;; £165 ;; 165.00 GBP ;; fire alarm at 3am and again at 5 // B+ Approve // A: processed, thank you {Bf}
Bath, Rm 9 the Ashworths ;; Bottle of champagne ;; comp|other ;; £48 ;; 48.00 GBP ;; anniversary, and we gave their bath tub room away // B+ Of course! [It's the least we can do]
York, Ms Ferrante ;; Waive late cancellation ;; exception|other ;; £210 ;; 210.00 GBP ;; train line closed by flood // B+ Approve, [nobody could get into York that day]
Cardiff, Rm 330 ;; Full refund ;; refund ;; £388 ;; 388.00 GBP ;; smell of smoke // B: did we offer a room move? // A: twice, she declined both times // B- Then no. [We offered two other rooms]
London Bridge, Mr & Mrs Oyelaran ;; Spa credit ;; credit ;; £60 ;; 60.00 GBP ;; pool closed for tiling, website says open // B+ go for it
Leeds, Rm 118 ;; Breakfast comp ;; comp ;; £36 ;; 36.00 GBP ;; cold water both mornings // B+ yes, both days please
Brighton, hen party of 12 ;; Discount on the bill ;; discount ;; 20% ;; ;; karaoke machine broke // B- No, [the karaoke isn't ours, they hired it] // A: ah, got it
Edinburgh, Dr Sandoval ;; Refund of one night ;; refund|credit ;; £199 ;; 199.00 GBP ;; twin instead of king, husband is 2.05 m // B: Could we give F&B credit instead? // A: asked, they'd take £80 in the restaurant // B+{80.00 GBP} Good, £80 F&B credit approved
Bath, coach group Peregrine Tours ;; Room upgrade ;; comp|exception|other ;; 2 rooms ;; ;; driver and guide had attic rooms without window // B+ Fine [[as long as occupancy is under 80]] // A: it's 71
York, Rm 22 Mr Stubbs ;; Refund of parking ;; refund ;; £24 ;; 24.00 GBP ;; our car park was full, he used the council one // B* +white_check_mark
London Bridge, Ms Tanaka ;; Late check-out free of charge ;; exception|comp|other ;; £40 ;; 40.00 GBP ;; flight at 23:00 // B- [Fully booked tonight], I'm afraid // A: luggage room then // B: perfect
Cardiff, Rm 101 ;; Dry cleaning ;; refund|comp|other|exception ;; £32 ;; 32.00 GBP ;; waiter tipped gravy over a suit // B+ Approve, [ours to fix]. Send flowers too
Leeds, Mrs Okonedo ;; Points ;; credit|comp|other ;; 5,000 points ;; ;; stay not credited, then credited to her brother // A: {B} loyalty desk says GM approval needed // B+ Approved from my side
Brighton, Rm 415 ;; Refund of two nights ;; refund ;; £430 ;; 430.00 GBP ;; building work from 7am, not announced // B: how many nights did they stay? // A: 4, works on two of them // O: works were announced on the website since May // B: hm, was it in the confirmation mail? // A: no // B+ Approve the two nights. [It has to be in the mail]
Brighton, Rm 417 ;; Refund of two nights ;; refund ;; £430 ;; 430.00 GBP ;; same building work, other side of the house // B- no, [courtyard rooms can't hear it]
Bath, Ms Prudence Hall ;; Refund of deposit ;; refund ;; £500 ;; 500.00 GBP ;; wedding called off, 30 days' notice // B: What does the contract say? // A: 60 days // B: And can we resell the date? // A: events have a waiting list of two // B+ Approve [[once the date is resold]] // A: resold this morning, refunding now
Edinburgh, Rm 118 ;; Minibar off the bill ;; exception|refund|comp|other ;; £18.50 ;; 18.50 GBP ;; kids opened everything, drank nothing // B+ :+1:
York, Mr Bellwether ;; Match rate ;; discount|exception|other|refund ;; £22 ;; 22.00 GBP ;; found it cheaper on another site after booking // O: same room type? // A: no, that one's without breakfast // B- [Not like for like], so no
London Bridge, Rm 707 ;; Relocation costs ;; refund|comp|exception|other ;; £310 ;; 310.00 GBP ;; overbooked, walked to the competitor // B+ Approve [[and call it Thursday's overbooking in the log]]
Leeds, conference Vantage ;; Credit on next event ;; credit ;; £900 ;; 900.00 GBP ;; projector died during the keynote // B: above my 500, {O}? // O+ Approve // A: told the organiser
Cardiff, Mr Rhys-Pugh ;; Discount ;; discount ;; 10% ;; ;; stays every Tuesday // B: he's on the corporate rate already, isn't he? // A: checking // A: yes he is, sorry // A~ scrap that
Bath, Rm 3 ;; Refund of one night ;; refund ;; £175 ;; 175.00 GBP ;; mouse // B+ Approve // B: and pest control today please // A: booked for 2pm // A: guest asks for the second night as well now // B+{350.00 GBP} OK, both nights, £350 in total
Brighton, Ms Delacourt ;; Comp dinner ;; comp ;; £70 ;; 70.00 GBP ;; waited 90 minutes for a table she had booked // B: I'm with her right now, leave it to me
Edinburgh, Rm 305 ;; Refund of pet fee ;; refund ;; £25 ;; 25.00 GBP ;; assistance dog // B+ Yes, [assistance dogs are free, by law] // O: front desk needs a refresher on this
York, Mr Ames ;; Refund of one night ;; refund ;; £140 ;; 140.00 GBP ;; left at midnight, room next door was a party
"""
ROWS["game"] = r"""
`Okapi` ;; gem grant ;; comp|credit|other ;; 250 gems ;; ;; event shop sold him a coupon that had ended // B* +white_check_mark
`sir_loin` ;; refund ;; refund ;; $4.99 ;; 4.99 USD ;; bought the emote twice because of lag // B* +white_check_mark // A: done
`PolarVera` ;; refund after 14 days ;; refund|exception ;; €39.99 ;; 39.99 EUR ;; expansion, day 15, 0h played // B+ approved, [0h and one day, come on]
`Vexa#2201` ;; refund after 14 days ;; refund|exception ;; $19.99 ;; 19.99 USD ;; bought the season pass on the last day of the season // B* +white_check_mark // A: refunded :tada:
`dadjoke77` ;; refund ;; refund ;; $99.99 ;; 99.99 USD ;; his 6yo bought a mountain of gems, unspent // B* +white_check_mark // B: [unspent, first time]
`xX_Orin_Xx` ;; refund ;; refund ;; $49.99 ;; 49.99 USD ;; same story but gems are spent // B* -x // B: [spent is spent]
`LumiPaws` ;; gem grant ;; comp|credit|other ;; 1,200 gems ;; ;; crash ate her 10-pull // B* :eyes // B: do the logs show the pull? // A: request yes, response no // B* +white_check_mark
`Hexley` ;; restore account ;; exception|other ;; no cost ;; ;; deleted it himself 40 days ago, our limit is 30 // B- nope, [data is gone after 30] // A: F
`mossgoblin` ;; refund ;; refund ;; €4.99 ;; 4.99 EUR ;; skin looks different in game than in store // B+ approved // A: wait, third one for this skin today // B: yeah art knows
`T-Rexina` ;; gem grant ;; comp|credit|other ;; 300 gems ;; ;; daily streak lost during our downtime // C: approve // C: oh wrong channel perms lol // B+ ok 300, [our downtime]
`Pankow_Pete` ;; rename for free ;; exception|comp|other ;; $5.00 ;; 5.00 USD ;; deadname in profile // B+ always yes, no need to ask for these
`gg_wp_99` ;; refund ;; refund ;; $9.99 ;; 9.99 USD ;; lost a ranked match // B* -x // A: lmao fair
`Solstice` ;; unban and refund ;; refund|exception|other ;; $29.99 ;; 29.99 USD ;; banned by mistake in the bot wave // B: confirmed mistake? // A: anti-cheat says false positive // B+ approved both // O: send them the hat too
`KiraKira` ;; bundle swap ;; exception|other|comp ;; $0 ;; |0.00 USD ;; clicked warrior instead of mage, never opened // B* +white_check_mark // A: swapped
`noodlearm` ;; gem grant ;; comp|credit|other ;; 5,000 gems ;; ;; found an exploit and reported it // B: security says bounty is 2,000 // B+ 2,000 gems it is // A: he's happy
`Ferret_King` ;; refund ;; refund ;; €59.99 ;; 59.99 EUR ;; deluxe edition, laptop can't run it, 11h played // B: 11 hours?! // A: in the menu mostly // B- lol no. [11h is 11h]
`ayaya__` ;; refund ;; refund ;; ¥3,000 ;; 3000 JPY ;; charged twice by the store // B: not us, the store has to do it // A: they sent her back to us // B+ ugh, ok refund, [platform ping-pong isn't her fault]
`BricksAndBones` ;; clan transfer ;; exception|other ;; – ;; ;; leader passed away, his sister writes // B+ yes. please be kind // O: I'll write to them myself
`Quill` ;; refund ;; refund ;; $14.99 ;; 14.99 USD ;; mod broke his save // B* -x // O: it's the official mod tho // B: oh it's ours? // B%+white_check_mark
`zzTopaz` ;; gem grant ;; comp|credit|other ;; 100 gems ;; ;; translation error in quest 41 // A: hello? // X: :zzz: nobody reacted for 24h // B* +white_check_mark
`Arbor` ;; refund ;; refund ;; $7.99 ;; 7.99 USD ;; wants gems AND money // A* +white_check_mark // B: {A} you can't tick your own :) // B- pick one, so no for now
`miso_soup` ;; refund ;; refund ;; $12.49 ;; 12.49 USD ;; regional price bug in PLN // B: how many players have this bug? // A: 212 // B: then let's do it as a batch, parking this one
`CptHaddock` ;; gem grant ;; comp|credit|other ;; 50 gems ;; ;; he wrote a sea shanty about our servers // B+ :joy: granted, [best ticket this week]
`UmbraUmbra` ;; refund ;; refund ;; €24.99 ;; 24.99 EUR ;; gifted to the wrong friend // A~ resolved, the friend gave it back
`Tundra` ;; ban appeal ;; exception|other ;; none ;; ;; swears it was his cousin
"""
ROWS["saas"] = r"""
Lakefront Clinics ;; Refund ;; refund ;; $1,416.00 ;; 1416.00 USD ;; HIPAA add-on was sold to them but isn't available in Canada // B+ approving in the thread, button's broken. [Sales shouldn't have sold it] <= button's broken. Sales shouldn't have sold it
Tidy Beavers Cleaning ;; Account credit ;; credit ;; $39.00 ;; 39.00 USD ;; reminder mails went to spam for a week // B+ good to go
Mapletree Coding ;; Discount ;; discount ;; 50% ;; ;; wants black friday price in January // B- can't do this one, [promo ended six weeks ago]
Orchard House ;; Refund ;; refund ;; $99.00 ;; 99.00 USD ;; trial converted while she was in surgery // B: does the account show any usage? // A: none since day 2 // B+ OK to refund // A: done
Vantage Print ;; Policy exception ;; exception|other ;; n/a ;; ;; move invoices from calendar to fiscal year // B: {O} can Stripe do that? // O: with a credit memo, yes // B+ approved then
Jib & Tiller ;; Refund ;; refund ;; $312.00 ;; 312.00 USD ;; cancelled a day after renewal // B+ approved, [within 48h] // A: correction, it's 3 days after // B- ah. then [it's out of window], denying
"""
ROWS["tel"] = r"""
Acct 5520117 ;; Bill credit ;; credit ;; €45 ;; 45.00 EUR ;; eSIM never worked, 3 weeks // B: button greyed out for me. // B+ approved, [three weeks is a joke] // A: credited
086 555 0155 ;; Refund ;; refund ;; €19.99 ;; 19.99 EUR ;; topped up the wrong number // B- no can do, [the other customer used it]
Mr Gilhooly ;; Bill credit ;; credit ;; €50 ;; 50.00 EUR ;; contract says 500Mb, gets 40 // B+{25.00 EUR} 25 for now, and book an engineer // A: engineer Tues 9-11
Ring of Kerry B&B ;; Refund ;; refund ;; €130 ;; 130.00 EUR ;; charged for TV box returned in May // O: have the serial? // A: yes, warehouse has it scanned // B+ work away // A: ta
Acct 1180023 ;; Exit fee waiver ;; exception|other ;; €180 ;; 180.00 EUR ;; going into a nursing home // B+ waive it // X: CR-{n} is still PENDING, please use the buttons // B: I know, I know
"""
ROWS["mkt"] = r"""
Buyer ilse.v ;; Refund ;; refund ;; €27.00 ;; 27.00 EUR ;; pendant broke on day 2, seller says wear and tear // B: photos please // A: two added // B+ refund her, [solder never held]
Mosaik Berlin ;; Fee reversal ;; refund|credit|exception|other ;; €112.00 ;; 112.00 EUR ;; relisted 80 items after our crash, charged twice // B+ ok by me // A: reversed, SPA closed
Buyer grigor_s ;; Buyer protection payout ;; refund|exception|other|credit ;; €520.00 ;; 520.00 EUR ;; paid by bank transfer outside the platform // B- [no cover outside checkout], sorry // A: he's begging // B- still no
Papercut Press ;; Account exception ;; exception|other ;; – ;; ;; two shops under one tax number // B: legal has to look at it // O: legal here: fine if both are named on the invoice // B+ approved [[on that basis]] <by BO>
Buyer f.lund ;; Refund ;; refund ;; DKK 240 ;; 240.00 DKK ;; plant arrived frozen // B+ Godkendt, I mean approved :)
"""
ROWS["bank"] = r"""
L. Farrow (…2087) ;; Provisional credit ;; credit ;; USD 95.10 ;; 95.10 USD ;; Merchant shipped to an old address // B+ Signed off. [AVS mismatch was ignored by merchant]
O. Brandt (…4409) ;; Fee reversal ;; refund|credit|exception|other ;; USD 39.00 ;; 39.00 USD ;; Late fee, autopay was switched off by our update // C: looks fine to me, approve // B+ Approved. // A: posted
W. Castillo (…8136) ;; Provisional credit ;; credit ;; USD 3,999.00 ;; 3999.00 USD ;; Sofa never came, merchant in administration // B: Anything from the administrator? // A: Letter says unsecured creditors get nothing. // B& Needs two. Mine is a yes, {O} please // O+ Concur, approved
E. Novak (…7020) ;; Late claim exception ;; exception|other|credit ;; USD 61.00 ;; 61.00 USD ;; Day 65, was travelling // B- Declined, [travel alone does not extend the window].
Y. Ito (…1553) ;; Provisional credit ;; credit ;; USD 728.00 ;; 728.00 USD ;; Airline refused refund for a cancelled flight // B: Did the airline cancel or the cardholder? // A: Airline, notice attached.
"""
ROWS["b2b"] = r"""
Rheinhafen Logistik ;; Credit note ;; credit ;; EUR 870,00 ;; 870.00 EUR ;; Sensor heads scratched on arrival // B: Has the forwarder been notified? // A: Yes, claim no. 4471 // B+ OK from my side
Talbot Dairy ;; Warranty goodwill ;; exception|comp|credit|other|refund ;; GBP 640.00 ;; 640.00 GBP ;; CIP cleaning with wrong acid, they admit it // B- Sorry, no. [Misuse] // A: would 20 % off a new one be OK? // B: that's in your own authority
Vidrios del Sur ;; Discount 8 % ;; discount ;; EUR 5.150,00 ;; 5150.00 EUR|412.00 EUR| ;; New customer, sister company of Vidrios Norte // B+ please proceed
Blackwater Mining ;; Expedite without fee ;; exception|comp|other ;; USD 300.00 ;; 300.00 USD ;; Plant is down // B+ Yes, ship tonight // A: tracking sent to customer
"""


def make_all(w):
    for team, rows in ROWS.items():
        for line in lines_of(rows):
            card(w, f"{team}-thread", team, FORMS[team], line, BUTTONS[team], PRESS.get(team), classic=CLASSIC.get(team))
