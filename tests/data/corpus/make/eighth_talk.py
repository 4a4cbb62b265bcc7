# SPDX-License-Identifier: GPL-3.0-or-later
"""What support teams of shops, airlines, hotels, banks, carriers, games and kitchens type in English, eighth part of the written half."""
from eighth_people import lines_of, play_all
from eighth_threads import ENDINGS, SCENES

ASKS = r"""
# shops
refund :: 49.99 USD :: hey {b}, Ms. Okonjo got charged twice for #88213 ($49.99 each time). ok to refund one of them?
refund :: 120.00 USD :: Can I get the ok on a refund? Order 5512-A, customer Pilar Echeverría, total was $310 but only the lamp ($120) came broken
refund :: 18.50 GBP :: morning all, £18.50 back to Mr Hargreaves for the mug set? two of six were in bits
refund :: 64.00 EUR :: custmer says shoes fell apart after 3 wks, hes sent pics. want 64 euro back. ok?
refund :: 35.00 USD :: TLDR: need yes/no on $35 refund.\nLong story: Bao Tran ordered the blue throw on 12/03, we sent green, then sent green again, now she's done with us.
refund :: 212.40 USD :: Requesting approval to issue a partial refund of USD 212.40 out of USD 849.60 to Whitfield Interiors, PO 20317. One of four chairs arrived with a split leg.
refund :: 27.00 USD :: pls can someone ok 27 bucks back to kelly s., candle melted in transit
refund :: 20.00 GBP :: 20 quid refund for Denise P? she paid next-day delivery n it came on day 5
refund|exception :: 89.00 USD :: Can we bend the 30-day rule for Mrs. Abernethy and take the blender back? She was in hospital. Refund would be $89
refund|exception :: 140.00 USD :: need exception: Jorge M. is on day 41 (window 30) but the jacket has never been worn, tags on. refund 140 USD?
refund :: 75.00 CAD :: {b} would you be ok w/ C$75 back on order CA-99102? courier left the parcel at the wrong door and it's gone
refund :: 33.00 AUD :: A$33 refund, Matilda Crewe, mouldy bread in the hamper. Photos in Gorgias. Yay or nay?
refund :: 9.99 USD :: tiny one: $9.99 shipping back for order 7781? arrived 11 days late
refund :: 1250.00 USD :: Big one, sorry. Sofa for the Lindholms ($3,400) has been reupholstered twice already and still sags. They'd keep it for $1,250 back. Their card was charged on Feb 3, phone +1 415 555 0137. Can we?
refund :: :: can i refund 45 for order 8812? zip broke
refund :: 56.00 EUR :: approve pls :pray: refund €56 / Giulia Ferrante / wrong size twice / no stock left
refund :: 15.00 USD :: Anyone around to sign off fifteen dollars for a missing sauce set? Cust: Tremaine, order T-4410
credit|comp|other :: 25.00 USD :: could we send Lakshmi a $25 gift card? her birthday order never showed up and she was really sweet about it
credit|comp|other :: 30.00 GBP :: ok to give Mr. Bevan a £30 voucher? 3 calls, 3 different answers from us
credit|comp|other :: 10.00 EUR :: 10€ voucher for Frau Pichler so she gives us another chance? yes/no
credit :: 60.00 USD :: store credit $60 for Renee Duval ok? she lost the receipt but I can see the purchase on her card ending 4417
credit :: 40.00 USD :: I'd love to drop 40 dollars store credit on Imani W's account, we cancelled her preorder a day before launch. Good with you?
comp|other|exception :: :: Can we ship Nadia a replacement kettle? hers hums. out of warranty by 6 days, order K-20931
comp|other|exception :: :: need a thumbs up to send a new pan to Walter Brandt, the coating came off after two uses. he doesn't want money just the pan
comp|other|exception :: :: Resend approval please: parcel for D. Achterberg shows delivered but neighbour confirms nothing came. It's the 3-piece set.
exception|other :: :: extended return for Chiara B.? she's travelling until the 20th, window closes on the 12th
exception|other :: :: {b} can we give the Hoang family 2 more weeks to return the crib? baby's not here yet lol
exception|other :: :: Policy exception pls. Opened software box, normally final sale. Cust Ines Tavares says it was a gift and she has a Mac. Accept the return?
discount|exception|refund :: 22.00 USD :: price match ok? Rosalind saw the same drill for $22 less at the big orange store, link: <https://shop.test/p/drill-18v>
discount|exception|refund :: 30.00 GBP :: pricematch request - tv £479 with us, £449 elsewhere, customer bought on Sunday. ok to give back the 30 quid difference?
discount :: :: Can i give 15% to Yusuf for the scratched display model? he'd take it today
discount :: :: 10% off the next order for Karin? she had to wait for the fitter all day
discount :: :: Teachers' discount for a non-teacher, lol. She runs a library and buys 40 copies. 20% ok?
discount :: 50.00 USD :: {b} would you let me take $50 off the floor-model fridge for the Castellanos? dent on the left side, list is $899
# software
refund :: 588.00 USD :: Annual renewal went through on 3/1 for Brightwell Clinics, they'd emailed cancellation on 2/26 (ticket 40117). Requesting approval to refund the $588.
refund :: 19.00 USD :: trial -> paid without reminder mail, user a.petrov@mail.test wants $19 back. I'd say yes, ok?
refund :: 2340.50 USD :: Hi {B}, Tessellate Ltd were billed for 61 seats but have had 43 since November. Calculated overcharge is USD 2,340.50 in total. May I refund that?
refund :: 1200.00 USD :: {b} wdyt, refund 1.2k USD to Ferrous? they never onboarded, CSM left in the middle
refund :: 96.00 EUR :: Can we refund the second half of the year for Atelier Nord (96 EUR)? The feature they bought it for was sunset in June
credit :: 300.00 USD :: SLA credit for Quillon: 99.2% in May, contract says 99.9. They ask for 10% of the monthly fee ($3,000) = $300. Approve?
credit :: 75.00 USD :: can we credit ops@tidewater.test $75? export was down for their board meeting
credit :: 140.00 GBP :: Proposing a £140 account credit for Pemberton & Daughters, invoice INV-2291 was sent with wrong VAT and they spent hours with their accountant. OK?
comp|other|exception :: :: could we add two free months for Studio Hoshi? the migration took us 7 weeks instead of 2
comp|other|exception :: :: {b} free month for greta@fjell.test? import lost her tags
comp|other|exception :: :: Asking to extend the trial for Delacroix Conseil by 14 days, their IT only whitelisted us yesterday
comp|other|exception :: :: ok if I bump Sprig & Stem to Pro for the rest of the term at no charge? we deprecated their plan
comp|credit|other|exception :: :: Need approval for 5,000 extra API calls for Kumo Labs this month, a bug on our side burned their quota
discount :: :: renewal at risk: Marlow Press, ARR 14,400 USD, competitor offers 30% less. Can I go to 20%?
discount :: :: Nonprofit pricing for a co-op? they're not a registered charity but do food banks. Would be 40% off, need your ok
discount :: :: hi {B}! is 12.5% off for a two year commitment fine for Oakhaven? sales already hinted at it (sigh)
exception|other :: :: Can Hildegard Weber switch back to the legacy plan? It's closed for new sign-ups but she only left it by accident on Friday
exception|other :: :: pay by invoice for a monthly plan - not allowed normally, Univ. of Tartu can't do cards. OK to make an exception?
exception|other :: :: account 77120 is 45 days overdue, they promise to pay on the 15th. may we keep them live until then?
other|exception|credit :: 212.00 USD :: write-off request: $212 open on acct 30991, company dissolved in March, collections says no chance
other|exception|credit :: 38.20 EUR :: Can we write off the €38.20 from Baptiste L.? Dunning costs more than that
off_policy_reply|exception|other :: :: can I tell Novaterra that SSO comes in Q3? they won't sign without a date and the macro says never to promise one
# airlines and travel
refund :: 412.00 USD :: PNR K7QXLM, pax Adewale/Tunde. Missed connection because our first leg was 3h late, bought a new ticket for $412. Asking to refund that.
refund :: 85.00 EUR :: bag fee refund €85? pax Kowalczyk, bag went to Oslo, she went to Porto :see_no_evil:
refund|exception :: 230.00 GBP :: Non-refundable fare, passenger's father passed away on Tuesday (certificate attached). Total £460 for two, can we refund hers, i.e. £230?
refund :: 60.00 SGD :: seat selection S$60, aircraft swap, family of 4 split over 3 rows. Refund the seats ok?
exception|other :: 75.00 USD :: Waive the $75 change fee for pax Sorensen? embassy closed on the appointment day
exception|other :: 150.00 EUR :: can we waive no-show fee (150 €) for M. Benhaddou, he was in our own check-in queue, verified on CCTV
credit|comp|other :: 200.00 USD :: travel voucher USD 200 for Gwen Ashdown? bag delayed 4 days on her honeymoon. tariff would be 0
comp|credit|other :: :: 10k miles for Sir Grumpy of row 3, IFE was dead for 11 hours. Member no. 40022871. ok?
comp|other|exception :: :: lounge access for the Mukherjee family please? 7 hours delay, kid is ill. flight 218
comp|other|exception :: :: op-up to business for Prof. Ito tomorrow? her seat is broken and eco is full
refund :: 95.00 USD :: tour got rained out, operator keeps the money, guests want theirs back: 2 x $47.50 = $95. We eat it?
refund :: 540.00 EUR :: Villa Serena had no pool (listing said pool!!). Booking HX-20118, 7 nights, 1.890 €. Guest asks for everything, I would propose 540 €. Okay?
refund|exception :: 128.00 EUR :: hi {b} rail ticket of Mme Charpentier, strike day, she bought a bus instead. 128 EUR back although the fare is non-flex?
# hotels and restaurants
comp :: :: Rm 412, AC out since yesterday. Can we comp tonight?
comp :: 84.00 USD :: guest in 1107 found a roach in the minibar, ugh. Comp the dinner ($84)?
comp|exception|other :: :: early check-in fee - comp it for the Rasmussens? They came from the delayed ferry
comp|other|exception :: :: upgrade to the sea view for Mr. and Mrs. Fontaine ok? 25th anniversary, room's empty anyway
refund :: 310.00 USD :: Booking.com guest K. Stavrou left after one night because of the building works, prepaid 3 nights 465 USD. Refund 2 nights = 310 USD?
refund :: 46.00 GBP :: table 9 yesterday, hair in the risotto, manager not in. They called today: want £46 back of £112. {b}?
refund :: 70.00 CHF :: Gast aus 203 sorry, english: guest of 203 paid parking CHF 70 but garage was closed. refund it?
exception|other :: :: late checkout 3pm for the wedding party (6 rooms)? policy says noon in high season
exception|other :: 199.00 USD :: Waive the cancellation fee for res. 5520117? $199, guest has covid and sent the test
exception|other :: :: can the Petersens bring the dog? pets not allowed in the garden rooms but that's all we have left
discount :: :: 25% off for the guests on floor 3 tonight? elevator is dead till tomorrow
# banks, telecoms, insurers
exception|refund|other :: 35.00 USD :: reverse the overdraft fee for acct ****2291? $35, salary came in an hour late
exception|refund|other :: 29.00 USD :: Late fee reversal $29, customer Olu Adebayo, autopay failed because of our outage on the 5th. Approve?
exception|other :: 25.00 GBP :: waive £25 late payment charge for Mrs Pryce? 82 yrs old, sent a cheque, post took 9 days
credit :: 15.00 USD :: ok to put a $15 bill credit for 555-0182? three dropped calls with us alone lol
credit :: 50.00 USD :: Line down 4 days at the Gutierrez farm, tech no-showed twice. I offered 20, she wants 50 USD credit. She has 4 lines. Can I?
credit :: 42.75 USD :: prorated credit for 9.5 days outage, comes to 42.75 USD, acct 7719-0041. permission?
refund :: 65.00 USD :: roaming bill $465. He bought the $400 pack, then we charged him the extra $65 on top since the pack activated late. Refund the 65?
discount :: :: retention: Kofi A. will port out on Friday, can I give him 30% for 12 months? (limit for us is 20)
comp|other|exception :: :: free router swap for the Nowickis? 3 y old, contract says rental fee applies
exception|other :: :: can we skip the early termination for Sgt. Dobbs, deployed abroad. papers are in the case
other|exception|credit :: 18.30 GBP :: 18.30 GBP left on a closed account, widow called, please let us write it off
exception|other :: :: {b} payment plan over 6 months for Ms Farouk? we normally do max 3
# games, streaming, learning
comp|credit|other :: :: player Xx_Mirelle_xX lost her legendary mount in the rollback. ok to grant it again?
refund :: 79.99 USD :: kid bought $79.99 of gems on dad's tablet. First time, account 2 y old. Refund?
comp|credit|other :: :: 2000 coins for ticket 118820? event reward didn't drop, logs confirm it
refund :: 14.99 EUR :: season pass 14,99 € back pls? she bought it 10 min before the season ended :joy:
refund|exception :: 299.00 USD :: Student Amir K. wants out of the bootcamp at day 16 (policy: 14). Laptop died. $299 refund of the $1,196 paid so far?
exception|other :: :: exam resit without the fee for Noor? proctor tool crashed at question 31
comp|other|exception :: :: 1 month of premium for free for user 9917, was locked out since 2FA change. May I?
# delivery and rides
refund :: 23.40 USD :: pizza arrived upside down AGAIN, order 5f2c, 23.40$, refund?
refund :: 12.00 USD :: missing drinks, cust angry, $12 back out of $61.20. ok?
credit :: 8.00 EUR :: rider was 1h late, cold ramen. 8 euros credit for Sanne v. d. Berg?
refund :: 31.00 USD :: Trip 0091-A: driver took the tunnel twice, fare 58 instead of 27 dollars. Give her the $31 back?
credit :: 450.00 INR :: Sir/Madam kindly approve ₹450 credit for Mr. Subramaniam, biryani box was leaking, order value ₹1,120.
refund|credit|other :: 280.00 HKD :: HK$280 for Ms. Leung, cake collapsed. can approve?
exception|other :: 5.00 USD :: waive the $5 cleaning... no wait it's the waiting fee, for rider Tomasz? driver was at the wrong gate
# loose, indirect, several ways to say it
refund :: 110.00 USD :: What would you say to 110 USD back for the Kapoors? They've been more than patient.
refund :: 40.00 USD :: Am I allowed to give Ezra his $40 back?
refund :: 72.00 GBP :: Would anyone mind if I refunded Harriet Lowe £72? We did promise Friday.
refund :: 18.00 USD :: Refund, 18 USD, Cho. Double tap at the till. Ok?
refund :: 260.00 EUR :: So. Signora Bellini. Again. Now the grout. She wants 260€. I'm inclined to pay. Your call {b}
refund :: 55.00 USD :: {b} :wave: got a sec? Beatriz M, order 30021, parcel opened by customs, half is gone. She's asking for $55 and I'd do it.
refund :: 47.00 USD :: Hello! Just need your blessing on a refund of forty-seven dollars ($47) for guest checkout 99120, thank you!!
refund :: 99.00 USD :: *REFUND* | $99.00 | Dr. Steinmetz | chair arrived without wheels | need approval
refund :: 83.00 USD :: - who: Lorraine T.\n- what: refund\n- how much: $83 (order was $166)\n- why: one of two jackets has a hole\n- ok?
refund|exception|other :: 38.00 GBP :: ticket 5510, £38, cracked phone case, outside 60 days, nice lady. y/n?
refund :: 500.00 USD :: Escalation from chat: guest threatens with a lawyer, wants $2,000. I think 500 dollars refund settles it. Legal says fine from their side. Do you approve?
refund :: 16.00 EUR :: sry to bother on a saturday, 16 euro refund for Matthijs, wrong cable. allowed?
credit :: 35.00 USD :: Any objections to crediting Dov $35? installer scratched his floor
credit :: 90.00 NZD :: keen to chuck Aroha a NZ$90 credit, powder was off. sweet as?
credit :: 1500.00 USD :: {b} $1.5k service credit to Halcyon Freight, root cause doc is at <https://docs.test/rca-118>. They pay us $11k a month. Approve or push back?
credit :: 20.00 USD :: giving 20 USD credit to Pia unless somebody objects in the next hour, her coupon didn't apply
discount :: :: thoughts on ten percent for Gustavo? he moves 3 trucks of tiles a year
discount :: 15.00 EUR :: may i knock 15 eur off for Oona, box was dented
discount :: :: Wholesale wants 35%, my ceiling is 25%. Customer: Tamarind Stores. Grant?
comp|other|exception :: :: Could we do free shipping for Yvette's exchange? she paid it twice already
comp|other|exception :: :: {B}, are you alright with free installation for the Ogunleyes? booked slot moved 3x
comp|other|exception :: :: would a fruit basket + free breakfast be ok for 305? fire alarm at 4am
exception|other :: :: Is there any way we let Signe return the earrings? hygiene rule, I know, but the seal's intact
exception|other :: 12.50 GBP :: Can you waive the restocking fee (£12.50) for Aled Bowen? our size chart was wrong
exception|other :: :: Requesting an exception to the 24h cancellation rule for Coach Bianchi's group (12 people, snow on the pass)
refund :: 150.00 USD :: please sign off: refund half the deposit, so 150 USD, to Theo Kallis. venue double-booked
refund :: 640.00 AUD :: Seeking authorisation for a refund in the amount of AUD 640 re: claim 22-1180, insured Ms. T. Whetu, premium was debited after the sale of the vehicle.
refund :: 24.00 USD :: 2 of 12 muffins stale, office order. $24 back or nah?
refund :: 5000.00 JPY :: hotel in kyoto cancelled on us, guest Fairbanks paid ¥5,000 booking fee. can i return it to her?
refund :: 75.00 USD :: Heads up and a question in one: I told Marisa we'd look into it, she wants seventy five dollars for the cleaning bill. Can I pay her that as a refund?
# forms typed by hand, tags, threads of mail
refund :: 58.90 USD :: Name: Ottoline Grey\nOrder: 7733-B\nIssue: frame cracked\nOrder total: $117.80\nRequested refund: $58.90\nApprover: {b}
credit :: 25.00 EUR :: [URGENT] customer in the shop right now: 25 EUR credit for Dragan P., till ate his coupon. ok???
refund :: 41.00 USD :: *Who:* Vashti R.\n*Asking for:* $41 refund\n*Why should we:* vase leaks\n*Why not:* bought 4 months ago\nDecision please :point_down:
credit :: 110.00 USD :: 1) Customer: Ironbark Cycles 2) Credit of $110 3) two bikes shipped without pedals 4) I checked stock, there are none. Good to go?
refund :: 37.25 USD :: > "I want my money back, this is a joke"\nThat's Mr. Penhaligon, order 60661, $37.25, kettle without a lid. OK to refund?
refund :: 17.00 GBP :: APPROVAL / REFUND / £17 / M. Iqbal / late flowers (Mother's Day!!)
credit :: 12.00 USD :: approval needed -> credit -> 12 usd -> acct 55021 -> popcorn machine broken at her screening
refund :: 333.00 EUR :: Subject: Herr Lindenthal\nBody: he returned the saddle on the 4th, warehouse scanned it on the 9th, the system says too late. Refund 333 EUR would be correct imo. Can you confirm?
comp|other|exception :: :: what: 1 night free\nwho: Okafor family\nwhy: party next door till 3\nok {b}?
exception|other :: 60.00 USD :: fee: $60 reactivation\ncust: Lamar & Sons\nask: waive it\nbg: they paid the wrong account, 2 digits swapped
# with a story
refund :: 68.00 USD :: Yesterday Anneliese called about her necklace. Then her husband called. Then her mother. The clasp is really bad, I tried one from the shelf. Is a refund of $68 okay?
refund :: 145.00 USD :: you won't believe it, the piano movers went to Springfield. The other Springfield. Mrs Vandermeer paid $145 for the slot and would like that back. May we?
credit :: 30.00 USD :: he's been on hold for 50 min, I feel awful. Could you ok 30 dollars credit for Sione?
refund :: 94.00 GBP :: So I spoke with Rowan Tree Nursery: compost arrived wet, 4 bags out of 10. They paid £235. Four bags are £94. I'd refund the £94, would that be alright?
refund :: 250.00 USD :: Quick background. Event cancelled on 2/14, the client (Fennimore) moved it to 5/2, then we lost the room. She already had a refund of $100 in March. Now asking for the remaining $250. Approve?
exception|other :: :: Tough one. Grandma Ruth bought a console for her grandson, opened, 40 days, wrong region. I'd really like to take it back. Can we make an exception?
credit|comp|other :: 50.00 EUR :: The bride called in tears, cake topper said "Mark & Spencer" instead of Mark & Summer. A 50€ voucher? I mean, please?
refund :: 22.80 USD :: Amt. 22.80 USD, Txn 8f1e-22, card 0093, merchant says void failed. Refund manually? {b}
refund|credit|comp|other :: 15.00 USD :: is $15 ok for the guy with the exploded kombucha, order total 48 and a bit
refund :: 106.00 USD :: 2x $53 sneakers both left feet :man-facepalming: need ok to return 106 dollars to Priscila F.
credit :: 80.00 CAD :: ok w everyone if Zack T gets 80 CAD on his acct? snow plow didn't come, he missed work
refund :: 4200.00 JPY :: ¥4,200 for Ms Hayashi (English desk), tea set chipped. Can this be refunded pls
refund :: 375.00 AED :: dear team, guest Mr. Al Mansoori paid AED 375 for airport transfer, driver absent. Kindly approve refund.
refund :: 900.00 ZAR :: howzit {b}, can we refund Thandi ZAR 900? geyser part was for the wrong model
credit :: 1500.00 PHP :: hi po, ok lang ba: PHP 1,500 credit for Ms. Dimaculangan, internet down 5 days?
refund :: 2499.00 INR :: Respected {B}, customer Mr. Bhattacharya received used phone cover and speaker, INR 2,499 to be refunded, please do the needful and approve
refund :: 65.00 EUR :: {b} grand so, Aoife wants her 65 euro back, the butter dish arrived in smithereens. will we give it to her?
refund|credit|other :: 130.00 USD :: lmk if I can do $130 for Quentin, mattress topper smells
refund|credit|other :: 21.00 USD :: thx for the last one :) next: Noelle, 21 dollars, necklace turned green. same treatment?
refund :: 44.00 USD :: rfnd $44 pls? acct 20931, dbl billed
refund :: 59.00 USD :: wld u approv a refnd of 59$ to Jermaine, headset mic ded on arivval
credit :: 100.00 USD :: {b} {o} whoever sees it first: $100 credit, Blue Heron Lodge, wifi dead all weekend, ok or not ok?
refund|exception :: 500.00 USD :: Deposit question: Cordelia paid $2,000 deposit, wants out, contract keeps 50%. She asks us to give back another $500 as a gesture. Do we refund that?
discount :: 200.00 USD :: sofa display piece, list 1,799, she offers 1,599. So 200 USD off. Deal?
discount :: :: can the paramedic get the staff discount (25%)? saved our colleague's life, not joking
exception|other :: :: Could I accept a handwritten receipt for warranty for Mr. Szabo? He bought it in our old store
exception|other :: :: one more exception... Bibi wants to swap her ticket to the 18th, fare rules say no changes. storm warning though. yes?
off_policy_reply|exception|other :: :: Am I allowed to promise Ludovic a call from engineering by Thursday? not something we do, but he's about to tweet
comp|other|exception :: :: 3 weeks free for the gym members at Eastside? showers closed. it's 1 family asking: the Rosenthals
comp|credit|other :: :: extra 500 loyalty pts for Babajide? cashier forgot to scan his card at the big shop
refund :: 26.00 GBP :: 26 pounds, Myfanwy, haircut booking lost. money back yeah?
refund :: 71.00 USD :: In my opinion we have to refund Svetlana's $71; the tracking stops in Memphis. Is that OK with you, {B}?
other|exception|credit :: 4.17 USD :: $4.17 stuck as negative balance on Lorcan's acct since 2021, blocks his upgrade. can we just zero it out?
credit :: 18.00 EUR :: 18 € credit f. customer 30117 (Zeynep), 2 visits to the locker for nothing, fine?
refund :: 160.00 USD :: Need a manager: refund 160 USD (first class portion only, total 410) for Mr. Tillman, seat didn't recline
"""


def make_all(w):
    endings = lines_of(ENDINGS)
    play_all(w, "k-typed", lines_of(ASKS), endings, again=24)
    play_all(w, "k-scene", lines_of(SCENES), endings)
