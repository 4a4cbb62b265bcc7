# SPDX-License-Identifier: GPL-3.0-or-later
"""What software firms, marketplaces, airlines, hotels, carriers, banks, kitchens, games, clinics and landlords type in English, fourteenth part."""
from eighth_people import lines_of
from fourteenth_people import play_all

# Plain and tidy, as most of such a channel is.
EVERYDAY = r"""
refund :: 45.00 USD :: Hi {b}, could I please refund $45 to Brightwater Dental? They were charged for three seats they removed last week.
refund :: 129.00 USD :: Hello {b}, may I refund $129 to Larkfield Media? Their annual plan renewed two days after they asked us to cancel.
credit :: 60.00 USD :: Hi team, would it be okay to give Summit Analytics a $60 credit? The API was down for most of Tuesday morning.
refund :: 312.50 USD :: Requesting approval to refund $312.50 to customer Holloway & Sons. Invoice INV-20418 was paid twice.
discount :: :: Hi {b}, Tidewell Logistics is up for renewal and is asking for a 10% discount. They have been with us for four years. Can I offer it?
refund :: 74.90 EUR :: Could someone approve a refund of €74.90 for Marlene Voss? The blender she ordered arrived with a cracked jug.
credit :: 25.00 GBP :: Good morning, can I add a £25 credit to Mr Redfern's broadband account? The engineer missed two appointments.
exception|other :: 35.00 USD :: Hi {b}, can we waive the $35 overdraft fee for Mrs. Alvarado? Her salary came in one day late and it's her first time.
refund :: 18.40 USD :: Can I refund $18.40 to Jamal Pierce? His food order was delivered to the wrong building and never reached him.
comp|other|exception :: :: Hi {b}, could I give Oakmont Realty one extra month free? Their onboarding was delayed by three weeks because of us.
refund :: 220.00 USD :: May I process a $220 refund for Renata Kovacs? Her flight was moved by nine hours and she no longer wants to travel.
refund :: 98.00 GBP :: Please can I refund Ms Harcourt £98 for Saturday night? The hotel room had no hot water and reception confirmed it.
credit :: 15.00 USD :: Is it all right if I credit $15 to Priya Raman's wallet? Her driver cancelled twice and she was late for work.
exception|refund :: 52.00 USD :: Customer Ellen Brody would like to return a jacket on day 33. Our window is 30 days. Can I make an exception and refund the $52?
refund :: 9.99 USD :: Hi, am I okay to refund $9.99 to player Nightowl77? The gem pack was paid for but never showed up in the game.
credit :: 40.00 EUR :: I'd like to offer Familie Aumann a €40 credit on their next gas bill because we estimated their meter wrongly. Is that okay?
discount :: :: Can I give Penrose Architects 15% off their renewal? They are comparing us with a competitor and will decide on Friday.
refund :: 60.00 USD :: Hi {B}, can you approve a $60 refund for Leo Castellan? The clinic cancelled his appointment and kept the deposit.
refund :: 150.00 AUD :: Hi all, I need approval for a A$150 refund to Mia Thornley. Her rental bond was deducted for a stain that was there before.
exception|other :: 20.00 GBP :: Could we please waive the £20 late payment fee for Dunmore Primary? Their bank was closed for the holiday.
refund :: 480.00 USD :: Refund request: Northgate Fitness, $480. They were billed for 40 licences instead of 24 after the migration. OK to proceed?
credit :: 100.00 USD :: Hi {b}, Crestline Foods had a shipment lost for two weeks. Can I issue a $100 credit towards their next order?
refund :: 37.25 USD :: Would you mind approving a refund of $37.25 for Tomasz Lis? The seller confirmed that the item was out of stock.
comp|other|exception :: :: Hi {b}, can I upgrade Mr. and Mrs. Bellamy to a suite at no charge? Their booked room still smells of paint.
refund :: 89.00 EUR :: Hello! I would like to refund 89 EUR to Katrin Solberg, who paid for a checked bag that our app added by mistake. May I?
credit :: 30.00 USD :: Customer: Owen Mbatha. He lost mobile service for five days after the number transfer. Can I credit him $30?
exception|other :: :: Hi {b}, Juniper Labs needs another two weeks on their trial because their admin was ill. Can I extend it?
refund :: 64.00 USD :: Please approve a refund of $64 for order 7719023. Two of the four chairs arrived without screws.
refund :: 27.00 GBP :: {b} could you approve £27 back to Mr Sandhu? We charged the congestion fee on a day when it did not apply.
discount :: :: A nonprofit, Harbour Lights, is asking whether we can do 20% off the Pro plan. Is that something you would approve?
refund :: 199.00 USD :: Hi {b}, is it ok to refund the $199 setup fee for Vantage Optics? We never did the setup, they managed it on their own.
credit :: 12.00 USD :: Can I apply a $12 credit to Carla Nunez's account? Her dessert was missing and the restaurant has already closed.
refund :: 340.00 CAD :: Morning {b}, Bluenose Outfitters was charged GST twice on invoice 5512. May I refund the CAD 340 difference?
exception|other :: 150.00 USD :: Could I waive the $150 change fee for passenger Hideo Tanabe? He has to fly home for a funeral.
refund :: 14.50 GBP :: Hi, can I please refund £14.50 to Gwen Pritchard? Her groceries were delivered two hours late and the ice cream had melted.
refund :: 76.00 USD :: I have Dana Whitlock on chat. She was charged $76 for a subscription she cancelled in October. Can I refund it?
credit :: 250.00 USD :: Ashgrove Capital missed a board meeting because our export failed. I'd like to credit them $250. Do I have your approval?
comp|other|exception :: :: Can we offer Nadia Fekete a free replacement filter? Hers broke within a week and she has bought from us since 2019.
refund :: 55.00 EUR :: May I have approval to refund €55 to Paolo Rinaldi for the airport transfer that did not come?
refund :: 1250.00 USD :: Hi {b}, Stonebridge Hotels paid $1,250 for a module that was already included in their plan. Can I refund the full amount?
credit :: 20.00 GBP :: Mrs Fairbairn waited in for a smart meter visit that was cancelled without notice. Okay if I put £20 on her account?
exception|other :: :: Hello {b}, can we let Kingsway School switch from annual to monthly billing in the middle of the term? Their budget was cut.
refund :: 42.00 USD :: Could I get an approval for refunding Ben Sorrell $42? The console controller he got was used.
discount :: 300.00 USD :: Hi {b}, Pinehurst Legal will sign today if we take $300 off the first year. May I agree to that?
refund :: 31.90 EUR :: Kindly approve a refund of 31.90 EUR for Annika Beck. The customer received a child's size instead of an adult's.
credit :: 75.00 USD :: Can I offer a $75 travel credit to Ms. Oyelade? Her seat did not recline on a ten hour flight.
refund :: 110.00 USD :: Hi there, requesting a $110 refund for Felix Marrow. The landlord cancelled the holiday flat the evening before arrival.
refund|exception :: 24.99 USD :: Joyce Tan forgot to cancel her trial and was billed $24.99 this morning. She hasn't used it since. Can I refund her as a courtesy?
exception|other :: 12.00 USD :: Is it okay to waive the $12 card replacement fee for Walter Simms? The first card never arrived.
refund :: 67.00 GBP :: Hi {b}, I'd like your okay to refund £67 to Sophie Langton for a washing machine repair that failed twice.
credit :: 50.00 USD :: Could we credit Redwood Clinics $50? Their text reminders were not sent out last Thursday.
refund :: 16.00 USD :: Asking for approval: $16 refund to Marcus Dell, he was charged a small order fee although his basket was over the minimum.
comp|other|exception :: :: Hi {B}, may I add three months of premium for free for Lena Hofstad? Her save file was lost in the last update.
refund :: 405.00 USD :: Approval needed for a refund of $405 to Hartwell Events. They cancelled within 48 hours, which our terms allow.
discount :: :: Hi {b}, could I extend the Black Friday price (25% off) to Milo Andersson? The checkout was broken for him on Friday night.
refund :: 83.20 EUR :: The guest in room 214, Mr. Lefort, was charged €83.20 for a minibar he did not touch. Are you okay with me refunding that?
credit :: 35.00 USD :: Hi {b}, quick one: can I give Tessa Boyd $35 in store credit for the delayed birthday cake?
exception|other :: :: Can I please make an exception for Alan Pike and accept his warranty claim? He is eleven days past the deadline.
refund :: 58.00 USD :: {b}, do you approve a $58 refund for Riya Kapoor? The yoga class she had booked was cancelled and she can't make the new time.
refund :: 22.75 USD :: Pls approve: $22.75 refund to Hector Salas, pizza arrived cold and an hour late, photo is on the ticket.
refund :: 930.00 EUR :: Hi {b}, we invoiced Lindenhof Pharma for December although the contract ended in November. Can I refund the €930?
credit :: 18.00 USD :: Customer Ivy Chen says her cleaner left after one hour of three. I'd like to credit her $18, is that fine?
exception|other :: 45.00 EUR :: Could you approve waiving the €45 reconnection fee for Mr. Haas? He paid on time but to our old bank account.
refund :: 33.00 GBP :: Hello {b}, Mrs Obi was sold a return ticket when she asked for a single. May I return the £33 difference to her card?
discount :: :: Would you be okay with a 5% loyalty discount for Grayson Freight? They have just added 60 users.
refund :: 71.00 USD :: Hi {b}. Customer Neil Abbott reports a duplicate charge of $71 on 3 December. I can see both charges. Okay to refund one?
comp|other|exception :: :: Can I offer Beatrix Hume free express shipping on the replacement? The first parcel was lost.
refund :: 145.00 USD :: Seeking approval to refund $145 to Cobalt Studios because the add-on they bought is not available in their region.
credit|comp|other :: 10.00 EUR :: May I send Jonas Wirth a €10 voucher? His coupon expired while our site was down. // B+ Yes, you may.
refund :: 28.00 USD :: Can someone please approve a $28 refund for Paula Reyes? She was billed for the school lunch plan after her son left.
exception|other :: :: Hi {b}, Meridian Travel would like to pay by bank transfer with 60 days instead of 30. Can we allow it this time?
refund :: 265.00 USD :: I'm asking for a $265 refund for Dr. Whitaker. The training day was postponed twice and he cannot attend the third date.
credit :: 90.00 AUD :: Good afternoon {b}, can I credit A$90 to Coral Bay Rentals for the two cars that came without child seats?
refund :: 11.20 USD :: Hi team! Could I refund $11.20 to Stan Okafor, please? He was double charged for a parking session.
discount :: :: {b} can I do 12% off for Elmwood Bakery? They are opening a second shop and want both on one plan.
refund|exception :: 210.00 USD :: Ms. Petrov broke her leg and cannot use her ski pass. It's non-refundable, but may I refund the $210 this once?
credit :: 45.00 GBP :: Could I please give the Winslows £45 credit? Their installation was rescheduled three times.
refund :: 19.00 USD :: Hi {b}, wanted to check if I can refund $19 to Cody Barnes. He bought the same season pass twice.
exception|other :: 25.00 USD :: Please can we remove the $25 inactivity fee from Lucia Moretti's account? She was in hospital.
refund :: 560.00 USD :: Hi {b}, Fernhill Academy paid for 28 students but only 20 enrolled. They'd like $560 back. Okay with you?
refund :: 49.00 EUR :: Is a refund of 49 euros okay for Sven Ohlin? The spare part does not fit although our chart says so.
comp|other|exception :: :: Hi {b}, would you approve a complimentary dinner for the Garners in 508? The fire alarm went off twice last night.
credit :: 65.00 USD :: Can we please credit $65 to Maple Street Vets? Their phone line was cut off by our mistake on Monday.
refund :: 132.00 GBP :: Hi, Mr Tolland's boiler cover was charged for a property he sold in June. Can I refund £132?
refund :: 39.95 USD :: Approval request: refund of $39.95, customer Ingrid Paulsen, e-book reader charger never delivered.
discount :: :: Hello {b}, Sagebrush Energy asks if they can keep last year's price (about 7% below list) for another 12 months. Can we do that?
"""

# Everyday answers, each of which fits any of these.
EVERYDAY_ENDINGS = r"""
B+ Approved.
B+ Yes, please go ahead.
B+ Approved, thank you!
B+ Fine by me, thanks for checking
B+ Sure, go ahead.
B+ Yes, that's fine.
B+ Okay, approved.
B+ Sounds good to me
B+ Go for it
B+ Absolutely
B+ Of course, please do.
B+ Yep, approved
B+ OK to proceed
B+ Approved {a}, thanks for flagging.
B+ Hi {a}, yes, you can do that.
B+ No problem, approved.
B+ Happy for you to do that.
B+ Looks good, approved!
B+ You have my approval.
B+ Yes, that's okay with me.
B+ Please proceed.
B+ That's approved, thanks.
B+ All good, go ahead please
B+ Approved from my side
B+ thanks for asking, yes
B+ Yes, approved. [That was clearly our mistake.]
B+ Approved - [they have been a great customer]
B+ Sure, [that's our error].
B+ Go ahead, [I can see the problem in the account].
B+ Yes please, [we should have caught that earlier].
B+ Okay. [First time they ask for anything.]
B+ Approved, [the customer did nothing wrong].
B+ Yes. [I checked the ticket and it is legitimate.]
B+ Approved as [a one-time courtesy].
B+ Yes, as [a gesture of goodwill].
B+ Fine with me since [we caused the delay].
B+ [They've waited long enough.] Approved.
B+ [I've seen the case, it's our fault.] Please go ahead.
B+ Agreed, [that's a bad experience.] Yes.
B+ Approved, [[but note it in the account]]
B+ Approved, [[please add a note to the ticket]].
B+ Yes, [[but just this once]].
B+ OK, [[but please make it clear to them that this is an exception]].
B+ Yes, [[as long as it's their first request this year]].
B+ Approved [[on condition that they confirm in writing]].
B+ Sure, [[just let them know it can take 5 days]].
B+ Let's do {h} instead
B+ I can approve {h}.
B+ Approved for {h} only.
B+ Let's offer {h}, [that covers the part they didn't get].
B+ Please do {h} instead, [they did use it for some of the time].
B+ I'm comfortable with {h}
B- Sorry, not this time
B- No, sorry.
B- Denied.
B- Not approved.
B- I'm afraid we can't do that.
B- Declined, sorry
B- Unfortunately not.
B- I'd rather not, [they had a credit last month].
B- No, [we already made an exception for them in the summer].
B- Sorry, [that's outside our policy].
B- I can't approve this one, [they agreed to the terms].
B- Denied. [The customer was informed in advance.]
B- Not this time, [this is their third request in two months].
B- No. [[Please explain the terms to them again.]]
B- Declined - [there's no evidence on the ticket]
B- Hi {a}, no, [we'd need to see proof first].
B- I don't think we should. [It wouldn't be fair to the others.]
B- Let's not do this, [they have an unpaid invoice].
B- Unfortunately I have to say no because [it's too long ago].
B- No, thank you for checking though
B- Sorry {A}, can't do this one. [We've stopped these since January.]
B+ Yes // A: Thank you!
B+ Approved // A: Thanks {b}, done. // B: Great
B- No, sorry // A: Okay, I'll let them know.
B+ Approved. // B: [They've been very patient.]
B- Not approved. // B: [It's been over 90 days.]
B: [This should not have happened in the first place.] // B+ Approved.
B: [I spoke with the account manager about it.] // B+ Yes, please go ahead.
B* +white_check_mark
B* +thumbsup
B* +heavy_check_mark
B* -x
B* +white_check_mark // B: [we let them down here]
B* -x // B: [they already received a voucher]
B: Was this reported before? // A: No, first contact. // B+ Okay, approved then.
B: Do we have a photo? // A: Yes, it's on the ticket. // B+ Thanks, approved.
B: Let me check with billing. // B+ [[Billing confirmed]], please go ahead.
B: I'll look at it this afternoon
B: Could you share the ticket link?
A~ Please ignore, the customer withdrew the request.
"""

# The same, where the answer belongs to what was asked.
EVERYDAY_SCENES = r"""
refund :: 84.00 USD :: Hi {b}, can I refund $84 to Bridget Lowell? Her hotel breakfast was charged for both guests but she travelled alone. // B+{42.00 USD|} OK for half, [she did have breakfast herself]
credit :: 50.00 EUR :: Could I credit €50 to Studio Kessel? They could not log in for two days. // B+{20.00 EUR} Let's do 20 instead
discount :: :: Hi {b}, Orchard Systems would like 20% off to renew for two years. Is that possible? // B+ Yes [[as long as they stay on annual]]
discount :: :: Hi {b}, may I offer Westbury Print 15%? They want to leave for a cheaper provider. // B+ Please [[offer 10% first. If they say no, you can go to 15.]]
refund :: 320.00 USD :: Can I refund $320 to the Delgado family for the cancelled boat tour? // B- Sorry, no. [The tour operator has to refund them, we only took the booking.]
refund :: 29.00 USD :: Hello {b}, could I refund $29 to Amos Field for last month's plan? He says he didn't know it would renew. // B- No, but thank you for asking. [He received two reminders.]
exception|other :: 40.00 USD :: Can we waive the $40 cancellation fee for Noelle Harris? Her child had a fever. // B+ Yes of course, [health comes first].
credit :: 30.00 GBP :: Could we give Mrs Eccles a £30 credit for the missed chimney sweep appointment? // B+{30.00 GBP} £30 is fine, [she has been very patient with us].
comp|other|exception :: :: Hi {b}, can I give Helix Robotics two additional seats free until their renewal? // B+ Sure, [[until the end of March]]. [Sales promised it to them.]
refund :: 75.00 USD :: May I refund the $75 pet fee to Angela Ruiz? The hotel had no pet friendly room left after all. // B+ Yes, please refund the fee. [We should not have charged it.]
refund :: 61.50 EUR :: Hi {b}, is it ok to refund €61.50 for the sushi order of Team Nordwind? Half of the boxes were missing. // B+{30.75 EUR|} [Half were missing], so please refund half.
exception|other :: :: Could we extend Aurora Textiles' payment deadline by ten days? Their accountant is on leave. // B+ Ten days is fine
refund :: 18.00 USD :: Can I refund $18 for the phone case of Ruth Damon? The colour was different from the picture. // B: Has she sent it back? // A: Yes, it arrived at the warehouse yesterday. // B+ Then yes, please refund.
credit :: 120.00 USD :: Could I offer Kingfisher Cargo a $120 credit? Their pallets stood in our depot for a week. // B: How much did they ask for? // A: They asked for $200. // B+ 120 is reasonable, approved
discount :: :: Hi {b}, can I give Dr. Osterman's practice the 3-for-2 offer although it ended on Sunday? // B- I'm sorry, [the offer is over and we refused others]. No.
refund :: 47.00 GBP :: Could you please approve £47 for Callum Reid? His train was replaced by a bus and he took a taxi. I would refund it to his card. // B+ {a} approved, [he sent the receipt]
comp|other|exception :: :: Can we send Mrs. Takagi a free bouquet? Hers was delivered a day after the wedding. // B+ Oh no. Yes, please do
refund :: 510.00 USD :: Hi {b}, Copperfield Schools cancelled 17 laptops rentals before delivery. Can I refund $510? // B+ Approved. [That's within the cancellation period, no need to ask me next time.]
credit :: 80.00 USD :: Hi {b}, can I credit $80 to Vera Lindholm for the missed cleaning? // B+{40.00 USD} I'd prefer $40, [it was only one of two visits].
exception|other :: 15.00 USD :: Is it okay to waive the $15 wire fee for Mr. Banerjee? He has the premium account. // B+ Yes, [premium customers don't pay it anyway].
"""

# Terse, long-winded, misspelt, listed, quoted, in other money or without any.
ROUGH = r"""
refund :: 38.00 USD :: inv 4471 / dbl charge / 38 usd / ok to send back?
refund :: 12.00 GBP :: 12 quid. cold curry. Naz. refund yes no
credit :: 20.00 USD :: Lumen Co, 20 bucks credit, sso down 3h, pls
discount :: :: renewal Dalby, 8%, ok?
refund :: 199.00 USD :: rfnd $199 cust Pax Digital seat added by mistake thx
exception|other :: 25.00 USD :: late fee 25$ Ozturk waive pls first time
comp|other|exception :: :: Room 1108, AC dead, late checkout free + bfast free. ok?
comp|other|exception :: :: 2 mths free 4 Zenith gym app, they lost their data bc of us
refund|credit|other :: 9.00 EUR :: driver dropped her at wrong terminal, 9€, can i
refund :: 64.90 USD :: Can i plz refnd $64.90 to custmer Bairdd, wrnog size came twise
credit :: 35.00 USD :: hi can sum1 aprove 35$ creidt for teh outage, acc Marlowe
exception|other :: :: cust wnats to keep his old numbr after portout,, can we make an excpetion?
refund :: 143.00 EUR :: hey so i got this guy Ruben who flew to Porto but his bag flew to Oslo, he had to buy a suit for a wedding which was 143 euros (i've got the receipt and honestly it's a modest suit), bag came three days later, our cap is 100 per bag without approval. so can i pay him back the 143
refund :: 78.00 GBP :: Right, long story. Mrs Kemble rents a cargo bike from us for the school run, the brakes squealed since day one, she called four times, nobody came, in the end she walked. She's not angry, just tired. Three weeks at £26 makes £78. I would very much like to refund her those three weeks, if you agree.
credit :: 300.00 USD :: Bit of background first: Solway Insurance had their whole call centre on our dialler when it dropped on Monday at 9:05. They lost about 40 min. Contract says service credits are calculated monthly and would be ~$110. Their COO wants $500. I think 300 is where we'd land. Can I tell her $300 as a credit on the January invoice?
exception|other :: :: The thing with the Abara twins' school: they registered one day past the deadline because the form kept crashing (I tried, it does). Two kids, both on the waiting list now. Could we treat them as on time?
refund :: 57.00 USD :: Hi all\n- who: Greta Pohl\n- what: refund $57\n- why: charged after pausing\n- link: <https://app.intercom.com/a/inbox/k3/conversation/90142>\nThanks!
credit :: 45.00 USD :: Customer: Foxglove Farms\nPlan: Growth\nIssue: exports empty since Friday\nAsk: $45 credit\n{b} ok?
discount :: :: Account: Thistle & Co\nRenewal: 14 Jan\nList: $9,600\nThey want: 18%\nI suggest: 12%\nMay I offer the 12%?
refund :: 250.00 USD|125.00 USD :: a) guest Mr. Fontana\nb) 2 nights, $125 each\nc) jackhammers at 6am\nd) refund both nights?
comp|other|exception :: :: • game: Skyforge Isle\n• player: bramble_88\n• lost a 30 day boost in the crash\n• can we grant the boost again?
refund :: 36.00 USD :: "I ordered for my mum's 70th and you sent a birthday balloon that says 7." $36, refund her?
refund :: 88.00 EUR :: > ich habe den Flug nie umgebucht, das war Ihre App\nHe's right, logs show an auto rebooking. 88 EUR fee back?
credit :: 15.00 GBP :: Customer wrote: "My broadband is slower than my nan, and she's dead." Can I do £15 credit? :sweat_smile:
refund :: 50.00 USD :: paid $180, should be $130, refund the $50 diff pls
refund :: 96.00 EUR :: 8 seats × €12 = €96 billed for people who left in spring. refund ok?
credit :: 70.00 USD :: They lost $700 in sales they say, I'd offer a $70 credit, which is one month. fine?
refund :: 24.00 GBP :: bill was £74, meter says £50, so £24 should go back to Mr Tully. Could I?
refund :: 150.00 USD :: my limit is $100, this one is $150: refund for Casa Verde, wrong tariff since May. Need your ok
discount :: :: can I do 30 percent for the first 3 months, then list price? Kestrel Media, 45 seats
refund|credit|other :: :: Passenger in 14C wants a third of the fare back bc his screen was dead to Tokyo. Ok?
refund :: 2400.00 SEK :: SEK 2,400 refund for Familjen Nyberg, cabin was double booked. please approve
refund :: 6500.00 JPY :: Ms. Kuroda got charged 6,500 JPY for a no-show, but she was there, I have the door log. Refund?
refund :: 180.00 PLN :: refund 180 PLN to Agata W., pharmacy sent the wrong lenses
refund :: 1900.00 INR :: Need to refund Rs. 1,900 to Mr. Iyer, his train food order went to another coach. Please confirm
credit :: 55.00 CHF :: CHF 55 credit for Familie Zbinden, ski lockers wouldn't open. ok {b}?
refund :: 340.00 MXN :: MXN 340 back to Don Ramiro, courier never rang, can do?
refund :: 75.00 NZD :: NZ$75 refund to Aroha for the campervan fridge. Yes?
comp|other|exception :: :: Lifetime of the old theme for Pixel & Pine? they designed half of it with us, no money involved
exception|other :: :: Let the Rowans check in at 10 instead of 3? They have a newborn and the room is empty. no fee
exception|other :: :: want to skip the credit check for tenant Odile Ferrand, she's a returning one. allowed?
exception|other :: :: would need the 90 day export window stretched to 120 for Gable Law, court case
comp|other|exception :: :: swap her economy ticket to premium for nothing? she gave up her seat twice this week
exception|other :: 500.00 USD :: early termination fee ($500) for Birch Street Deli. Owner passed away, wife closes the shop. I don't want to bill that. ok to drop it?
refund :: 45.00 USD :: I'd refund the $45 to Kit Sanderson unless you see it differently {b}
credit :: 22.00 USD :: will put 22 usd credit on Tolman's account later today, just waiting for a yes
refund :: 410.00 USD :: {b} need you on this: Bluehaven cruise shuttle, 410 USD, driver drunk. refund all of it
refund :: 17.99 USD :: Kid bought 17.99 of coins on dad's phone, dad wants it back, I'd say refund. thoughts
refund|exception :: 640.00 GBP :: six hundred and forty pounds (£640) for a course she never started, terms say no, my gut says yes. what do you say?
credit :: 1200.00 USD :: $1.2k credit to Vireo Labs for the two outages, their CSM already hinted at it. OK?
refund :: 31.00 USD :: q: overcharged laundry at the Pelican Inn, 31 usd, refundable?
refund :: 109.00 USD :: need an approval on ticket 88214 (refund, $109, dead drone battery)
discount :: :: they'd stay for 10 off, pct not dollars, Rivermark CRM. you good with it?
credit :: 5.00 GBP|5.00 USD| :: fiver credit for Asha, bus wifi never works anyway
refund :: 72.00 EUR :: 72€ retoure Cesare Conti, doubleroom paid / got single. approve?
exception|other :: :: pls allow late drop off for the van, Ms Quist, roads are closed, no extra day charged
refund|credit|other :: 140.00 USD :: need to make the Hadleys whole: $140 for the tow. who can sign?
refund :: 66.00 USD :: So um, I may have charged Mr Stroud twice myself. $66. Can I give it back quietly :sweat_smile:
comp|other|exception :: :: would love to send Granny Mabel a free set of the XL keys, ours are unreadable for her. Yes?
refund :: 350.00 USD :: $350 refund. Wedding singer had laryngitis. Marketplace guarantee. Customer: Fiona Beck. Go?
credit :: 48.00 USD :: 4 weeks x $12 = 48 credit for Tully's paper route, papers soaked
discount :: :: reactivation: old rate (-22%) for Hexagon Gyms if they come back by Monday, deal?
refund :: 13.37 USD :: $13.37 refund, not joking, that's the real amount, player leetle. ok?
exception|other :: 90.00 USD :: strike the ninety dollar lost-key fee for Marisol? neighbour found it
"""

ROUGH_ENDINGS = r"""
B+ y
B+ k go
B+ yess do it
B+ aprroved
B+ Aproved, tks
B+ ok :+1:
B+ fine whatever
B+ green light
B+ you're cleared
B+ no need to ask, yes
B+ alrighty
B+ Signed off by me.
B+ ship it
B+ yes sir
B+ I'm on board
B+ ok but grr
B+ yes. [[and tell product, that's the 5th one]]
B+ ok, [not their fault our vendor went bust]
B+ yea [saw it on the status page]
B+ [this is embarrassing], just do it
B+ well... [it's December]. ok
B+ approving bc [legal said the clause won't hold]
B+ ok [[provided finance doesn't object]]
B+ go, [[book it under goodwill]]
B+ yes [[but no more than once]]
B+ max {h}
B+ {h} and not a cent more
B+ nah, {h}
B+ hm, {h} would be fair. [We did deliver part of it]
B+ ok to {n}
B- n
B- no go
B- nope sry
B- ehm no
B- that's a hard pass
B- cannot approve
B- not ok
B- we can't keep doing this, no
B- no!! [they threatened you on the phone]
B- Nein, pardon: no. [Terms are terms.]
B- rejected, [looks like reselling]
B- [our partner pays for those], so no from us
B- declined bc [the case is with legal]
B- I would if I could. No.
B- no. // A: they'll escalate // B: let them
B- no, [we're not the bank]
B: what's the story here? // A: all in the ticket // B: ok read it // B+ yes
B: is that the same guy as in October? // A: different one // B+ okay then go ahead
B: same one as in October? // A: yes // B- then no, [he's had his share]
B: which invoice // A: last one // B: and is it paid? // A: yes // B+ alright
B: amount is right? // A: double checked // B+ good, do it
B: not now, month end. Tomorrow
B: let me sleep on it
B: on hold till I hear from {o}
B: can you call them first and see if they settle for less
B: leaning towards yes but not yet
B: hm
A: friendly bump
A: anybody around? // C: not today I think
B: ask {o}, I'm off // O+ yes fine
B: {o} knows them better // O- no, [they're leaving us anyway]
B& ok from me, {o} has to agree too // O+ agreed
B: I'd be ok with it, {o} decides // O- No. [Let's stick to the contract]
C^+ {B} is driving, told me on the phone: approved
C^- {B} looked at it and said no
C^+ FYI {B} gave the ok in the huddle
O^+ {B} says yes, posting for them
B+ ok // B- wait. no. [I confused them with someone else]
B- no // B+ changed my mind, ok, [it's the right thing]
B+ approved // B- I have to take that back, [finance blocked it]
B- denied // A: they've now sent the receipt // B+ great, approved then
A: approved, right? :)
A: Approved :white_check_mark: moving on
A: I'm approving this myself, nobody's here
A* :white_check_mark
A* :thumbsup
<only> C: go ahead
<only> C: approved // B+ yes, approved
<only> C: fine by me // A: you're not on the list
<only> C: No, don't. // B+ ignore that, yes
<only> B+ Yes
A~ drop it, they found the money
A~ solved, no need anymore
A~ withdrawing this one
A!~ too late, they've left us
B* :eyes
B* :eyes +white_check_mark
B* -thumbsdown
B* -x // B: [see my note on the ticket]
B* +ok_hand
"""

SCENES = r"""
refund :: 90.00 USD :: $90 for Ida Crane's broken stroller, refund? // B+ approve // B: wait which order // A: the March one // B- ah. [march is out of warranty], so no
credit :: 60.00 EUR :: 60 eur credit for Blumen Ritter? // B: why 60 // A: one month // B: it was down 2 days // A: 20 then? // B+{20.00 EUR} [[20 is ok]]
refund :: 200.00 GBP :: could we return Mr Ashdown £200 of his £650 surveying fee // B: {o} you had him on the phone, what did you think? // O: honest guy // B+ then yes, [{M} vouches for him]
discount :: :: 15 or 20 percent for Nimbus Retail? // B+ [[15]]
discount :: :: 25% off for Selkirk? competitor offers 30 // B- [no price wars], sorry
exception|other :: :: can Lowell & Hart downgrade mid contract? // B: {P} owns contracts // O: what's left on it? // A: 4 months // O+ ok, [4 months won't kill us]
refund :: 33.00 USD|39.00 USD :: $33 refund for wrong pizza x3? // B+ sure // A: sorry I meant $39 // B+{39.00 USD} 39 also fine
refund :: 500.00 USD :: 500 usd deposit back to the Kimuras? // B: pictures of the flat? // A: uploaded // B+{350.00 USD} [[350]], [the oven needs cleaning]
credit :: 40.00 USD :: {b} 40 credit ($) for Alder Tech, yes? // O: I already gave them 40 on Monday // B- then no, [{M} has done it already]
comp|other|exception :: :: free month for Quill? // B: they had one in May // A: that was Quill Books, this is Quill App // B+ oh, different ones. yes
refund :: 70.00 USD :: shall I refund $70 to Sid for the dead headset // C: replace it? // B- yes [replace it, don't refund]
refund :: 102.00 USD :: refund for Lara's cooking class, $120 // A= refund for Lara's cooking class, $102 // A: typo, 102 // B+{102.00 USD} 102 approved
exception|other :: 75.00 USD :: waive $75 reschedule fee, storm // B+ yes, [[and for all the others on that flight too]]
refund :: 1500.00 USD :: Refund over 1k: $1,500 to Tanager Health, needs {b} and {o} // O& ok // B+ ok
refund :: 2200.00 EUR :: €2,200 back to Hotel Miramar, two signatures pls // B& signed // O: will look after lunch
credit :: 25.00 USD :: could you bless a $25 credit for Moss? // B: bless you // B+ blessed :)
refund :: 65.00 GBP :: £65, Mr Yardley, tyre pressure sensor, he says he's owed it. Refund? // B- He isn't. [The sensor was fitted, I have the job sheet]
refund :: 19.50 USD :: refund $19.50 to Delia? ants in the cereal // B+ ew. yes, [anything with ants is a yes]
exception|other :: :: Can Mr. Oduya get his account back? He failed verification 3 times but has the original contract // B: compliance // C%+ just spoke to {P}, allowed
refund :: 85.00 USD :: anyone with rights to ok $85 for a lost suitcase handle // O+ me. ok
refund :: 27.00 USD :: refund $27? she says the mask smells of fish // B- no returns on masks // A: we printed 30 day guarantee on the box // B+ did we. ok then yes, [it's printed on the box]
discount :: 50.00 USD :: can I knock $50 off for Ferris Dance, they refer a lot of people // B: how many? // A: 6 this year // B+{75.00 USD} make it [[75]], [six is impressive]
credit :: 30.00 USD :: for {c} who has no laptop: $30 credit for Pagoda Tea // B+ granted
refund :: 300.00 USD :: 300 dollars to Mr. Keane, wrong hotel booked by our bot. yes? // B>+ {a} Keane is approved
refund :: 55.00 AUD :: refund A$55 dog wash? // B>- {a} no on the dog wash, [the dog was washed]
refund :: 77.00 USD :: can the Oteros get $77 back for the shuttle that left early? // B: {o}, you run the shuttles // O: it did leave early, GPS says 6:52 // B+ so yes, refund them
exception|other :: :: Could we unlock the exam for Idris once more? He had a power cut // B: how many attempts has he had // A: one // B+ one more is ok
refund :: 21.00 GBP :: £21, parcel to Jersey came back twice, refund the postage? // B: third time lucky? // A: she doesn't want it any more // B+ ok refund
credit :: 150.00 USD :: Mistral Foods: 150 credit in usd for the botched import? // B+ yes // O: {b} they're on my list of non payers // B- ok then no, [pay first]
refund :: 600.00 USD :: do I have a yes for the $600 refund to Camp Birchwood? // C: I think {B} said yes yesterday // B: I said maybe // A: and now? // B+ now it's yes
discount :: :: 10% for a teacher? // B+ [[teachers always get it]], you don't need me for that
refund :: 44.00 USD :: 44$ to Wendy, ants again // B: again?? // A: other Wendy // B- [sounds made up], no
exception|other :: :: Please let Farrow Farms pay in June, harvest was bad // B- June is too far // A: April? // B+ [[April is ok]]
refund :: 95.00 CHF :: refund CHF 95, hotel in Zermatt had no view but paid for view // B: and was there fog or a wall // A: a wall // B+ lol. approved
credit :: 35.00 USD :: $35 credit for Sam Ito? // B+ approved // A: he now wants 70 // B: no, stays at 35
refund :: 160.00 USD :: 160 usd for the cancelled massage weekend, ok? // B+{80.00 USD} [[80 now]], [the voucher covered the rest]
exception|other :: 30.00 GBP :: Waive £30 for a bounced cheque of Mrs Loomis // B: who still writes cheques // A: Mrs Loomis // B+ bless her, waived
comp|other|exception :: :: can Team Falcon keep the beta feature free till launch? // B: product must say // C%+ {M} from product side says yes
refund :: 58.50 USD :: 58.50 refund in dollars for the vegan box with bacon in it // B+ how does this keep happening. Yes
refund :: 240.00 EUR :: 240 euro refund Ferienhaus Dahl, no wifi // B: it's not listed with wifi // A: it is, row 4 // B- [row 4 says tv], no
refund :: 48.00 USD :: hi, me again with the Norris flat >> can we give them $48 back for the broken lift?
credit :: 10.00 USD :: small one today >> $10 credit for Trudy, wrong yarn colour, ok?
"""

# Where only some may decide.
GUARDED = r"""
refund :: 53.00 USD :: Hi team, could I refund $53 to Lorna Vance? Her museum audio guide subscription was charged for a closed museum.
credit :: 40.00 GBP :: May I credit £40 to Ridgeway Nursery? The staff rota was lost in Sunday's update.
exception|other :: 60.00 USD :: Can we waive the $60 rebooking fee for Mr. Adeyinka? His wife has just given birth.
refund :: 17.50 EUR :: Could someone approve €17.50 back to Silke Brandt? The bike courier dropped her soup.
discount :: :: Would 10% be possible for Amberley Vets? They are adding a fourth practice.
refund :: 305.00 USD :: Hello, is it fine to refund $305 to Castell Yachts? The insurance add-on was booked twice.
comp|other|exception :: :: Can I give Ruben Palme a second trial lesson for free? The teacher was ill during the first.
credit :: 28.00 USD :: I'd like to credit $28 to Meadow Florist for the four days without card payments, okay?
refund :: 92.00 GBP :: Please may I refund £92 to Mrs Holt? Her stairlift service was booked for the wrong address.
"""
GUARDED_ENDINGS = r"""
<only> C: Sounds fine, go ahead // A: Thanks, but I need a manager. // B+ Approved, go ahead.
<only> C: Approved. // B- Sorry, no. [[Please only ask managers for this.]]
<only> C: Yes, I would do that
<only> C: No, we don't do that // B: Actually we do // B+ Approved, [it's in the new guidelines].
<only> C: Denied :) // A: very funny
<only> A: approved // O+ Approved by me too, please don't do that yourself
<only> C* :white_check_mark
<only> C: OK from my side // C: but I'm not a manager, so wait
<only> B+ Yes, go ahead // C: agreed
"""


def make_all(w):
    play_all(w, "z-everyday", lines_of(EVERYDAY), lines_of(EVERYDAY_ENDINGS))
    play_all(w, "z-everyday", lines_of(EVERYDAY_SCENES))
    play_all(w, "z-guarded", lines_of(GUARDED), lines_of(GUARDED_ENDINGS))
    play_all(w, "z-rough", lines_of(ROUGH), lines_of(ROUGH_ENDINGS))
    play_all(w, "z-scenes", [line for line in lines_of(SCENES) if " >> " not in line])
    play_all(w, "z-scenes", [line for line in lines_of(SCENES) if " >> " in line], lines_of(ROUGH_ENDINGS))
