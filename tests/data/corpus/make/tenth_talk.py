# SPDX-License-Identifier: GPL-3.0-or-later
"""What insurers, utilities, schools, gyms, lockers, car sharers, museums, markets and surgeries type in English, tenth part."""
from eighth_people import lines_of
from tenth_people import ENDINGS, play_all

ASKS = r"""
# very terse
refund :: 14.00 USD :: Kessler. locker 18. $14 back?
credit :: 22.00 GBP :: acct 4471 / £22 credit / two readings same day / ok?
exception|other :: 15.00 EUR :: late fee, Brandvold, 15 EUR, waive?
discount :: :: Pryor renewal, 10%, y/n
refund :: 61.00 USD :: $61. Okumura. wrong crown shade. refund pls?
comp|other|exception :: :: 1 wk free, Riverbend family pass, pool shut. ok?
# very formal
refund :: 318.40 GBP :: Dear {B}, I should be grateful for your authority to refund £318.40 to Mrs. Achebe, being the premium collected after cancellation of policy HB-20771. Kind regards
credit :: 90.00 EUR :: Dear colleagues, we hereby ask for your consent to a credit of EUR 90.00 in favour of the Lockhart Trust, whose guided tour did not take place.
exception|other :: :: With reference to pupil file 2231: may we, by way of exception, accept a notice received four days after the end of term?
refund|exception :: 1450.00 GBP :: Good afternoon. The Adeyemi family seek the return of one half of the term's fees, that is £1,450 of £2,900, as they have been posted abroad. Clause 9 excludes it. We respectfully request your decision.
discount :: :: May it please management to grant Saltmarsh Gallery a reduction of eight per cent on the annual insurance schedule? The broker has made a comparable offer.
# joking
refund :: 39.00 USD :: knock knock. who's there? Gus. Gus who? Gus who wants $39 back for a spin class that had no bikes. can I?
credit :: 20.00 USD :: our e-scooter introduced Mr Tolliver to a hedge. he's fine, the hedge is not. $20 ride credit ok? :sweat_smile:
comp|other|exception :: :: the mummy exhibit was closed and so was the kid's heart :broken_heart: can I give the Odhiambos free re-entry?
refund :: 8.50 GBP :: breaking news: parcel locker eats parcel. victim Dilys wants her £8.50 locker fee back. do we feed her?
discount :: :: Oleander Dental say they'll renew if we "make it sexy". I make it 12%. Will you allow it?
# voice to text
refund :: 55.00 USD :: hey {B} its me so i have mister pruitt on the other line he says we took his membership twice in june its fifty five dollars can i give him that back
credit :: 30.00 USD :: hi um could you please let me put thirty dollars on the account of natalya from the energy coop her smart meter was offline thanks bye
exception|other :: 40.00 USD :: so the lady at the charging station overstayed because the app froze and we billed her forty dollars idle fee can we take that off for her
refund :: 112.00 EUR :: okay so this is about the pharmacy order from wendell he got the wrong strength and paid a hundred and twelve euros i want to refund him all of it are you okay with that
comp|other|exception :: :: good morning can i send the backer from norway a second board game for free the box was crushed full stop
# all caps
refund :: 75.00 USD :: NEED APPROVAL TO REFUND $75 TO QUARRY LANE, STERILISER NEVER DELIVERED
exception|other :: 25.00 GBP :: CAN SOMEONE PLEASE WAIVE THE £25 RECONNECTION FEE FOR FLAT 6, HE HAS A BABY AT HOME
credit :: 100.00 AUD :: BRIGHTON LEISURE WANTS A$100 CREDIT, SAUNA BROKEN SINCE MONDAY. OK TO GIVE?
discount :: 60.00 USD :: {b} $60 OFF THE NIGHT GUARD FOR MR ESPOSITO PLEASE?? SECOND ONE IN A YEAR
# lots of emoji
refund :: 27.00 USD :: :rotating_light::rotating_light: Jolanta :car: stuck behind barrier :construction: $27 back? :pray::pray:
credit :: 12.00 EUR :: :movie_camera: froze :soccer: final :cry: → can I do €12 credit for Matteo R.? :heart_eyes:
comp|other|exception :: :: :tooth: :arrow_right: free polish for Ms Eriksen? :sparkles: hygienist 40 min late :hourglass:
exception|other :: :: :school: trip moved, the Sandovals can't come :disappointed: let them out of the no-cancel rule? :raised_hands:
# numbered lists
refund :: 84.00 USD :: 1. Member: Thaddeus Cole\n2. Club: Eastgate\n3. Charged after cancelling: $84 (2 x $42)\n4. May I refund?
credit :: 45.00 GBP :: 1) customer = Aster Pharmacy\n2) what = £45 bill credit\n3) why = estimated bill 3 times in a row\n4) yes or no = ?
exception|other :: :: 1. Seller "tinyteapots" suspended for late posting\n2. Postal strike, all proof attached\n3. Lift the strike as an exception?
refund :: 230.00 USD :: Three things: (1) policy 88-102 lapsed 3/31, (2) we drew 4/1 anyway, USD 230, (3) client wants it back by Friday. Please approve a refund.
discount :: :: a) Thornbury Primary b) museum school day, 61 kids c) usual 5% d) they ask for 20% e) allowed?
# FYA, for approval
refund :: 66.00 EUR :: FYA: refund EUR 66, Noemi Castellano, brace fitted to the wrong jaw model
credit :: 150.00 USD :: For approval – $150 bill credit – Kestrel Energy Coop – solar feed-in not counted in May
exception|other :: 35.00 GBP :: FYA {b} - admin fee £35, Mr. Vandersteen, change of address only. Waive.
discount :: :: For your approval: 18% multi-car discount for the Lindgrens (max at desk 15%)
refund|credit|comp|other :: 50.00 USD :: 4 approval: $50 goodwill, Backer #2209, rewards went to their old flat twice
comp|other|exception :: :: for sign-off pls: guest pass x4 for the Okonkwos, class double-booked
# forwarded mails with the ask above or below
refund :: 48.00 GBP :: Ask: refund £48?\n---------- Forwarded message ----------\nFrom: Ailsa Munro\nSubject: locker\n"I stood in front of a dead screen for an hour. I paid £48 for the courier on top."
refund :: 29.99 USD :: ---------- Forwarded ----------\nFrom: r.castle@mail.test\nTo: help\n"You renewed me although I switched it off in March. $29.99!"\n----------\nCan I pay that back to him? Settings log says he is right.
credit :: 80.00 EUR :: > Betreff: Strom\n> Dear Sirs, the bill is 80 euros too high since you read my neighbour's meter.\nShe's right, I checked. OK for a credit of 80 euros?
exception|other :: 20.00 USD :: Fwd: "please don't charge me the $20 no show, my son was in the ER". Discharge letter attached. Waive it?
refund :: 95.00 USD :: See mail below, she'd be happy with $95. Approve?\n\n> Hello, the seller sent a photocopy of the painting.\n> I would like to have my money.\n> Odile
comp|other|exception :: :: fw from Miss Tanaka: "the planetarium show stopped in the middle, we had come from Leeds." // A: could we invite them again, free of charge? {b} // B+ yes, [half a show is no show]
# screenshots and links
refund :: 18.75 USD :: <https://img.lanternway.test/s/99x.png|screenshot> - trip 12 min, billed 112. refund the difference, $18.75? cust Yara
credit :: 33.00 GBP :: photo of the meter: <https://img.lanternway.test/m/4410.jpg> reads 20418, we billed 20918. £33 credit ok {b}?
refund :: 140.00 EUR :: <https://desk.lanternway.test/t/55120|#55120> Kinga, hearing-aid battery subscription, cancelled in store, €140 taken. Refund please?
discount :: :: quote here <https://docs.lanternway.test/q/771>, they want 7% less on the boiler plan. Good to send?
exception|other :: :: pls look at <https://desk.lanternway.test/t/60017>: claim 2 days late, broken wrist. can we take it in anyway?
# ask only in the last line
refund :: 260.00 USD :: Spoke to Ms. Halloran for 40 minutes.\nShe joined in January, broke her ankle in February, sent the note in March.\nWe froze the wrong account (her sister's).\nSister noticed last week.\nTotal taken meanwhile: $260.\nRefund it?
credit :: 17.00 GBP :: Mr Baptiste again.\nBins not emptied on the 3rd, nor on the 10th.\nContractor says gate locked, CCTV says gate open.\nI'd like to credit £17, may I?
exception|other :: :: Customer since the beginning.\nLost her job.\nPlan has eleven months left.\nCan she leave without the exit charge?
refund :: 410.00 EUR :: background for {b}: the Corrigans booked the museum terrace, rain plan was promised, nobody put up the tent. They danced in raincoats. Paid 1,640. They ask for 410 euros. Okay to refund that?
discount :: :: Dental plan for a family of seven, oldest is 81, youngest 2 weeks. Never a claim. New broker is circling. 22% off, are you with me?
# utilities, energy, insurance
credit :: 64.00 USD :: leak adjustment for 8 Mill Rd, plumber's invoice is in. Would be a $64 credit. Fine with you?
refund :: 501.17 GBP :: closing credit on a dead account, £501.17, executor Mr Lyle has probate. Need a second pair of eyes, OK to pay it out as a refund?
exception|other :: 30.00 USD :: security deposit waiver ($30) for a women's shelter? not in the tariff but please
other|exception|credit :: 9.60 GBP :: nine pounds sixty left on a meter that was demolished. may I write that off?
exception|other :: :: insurer's excess: can we drop it for Mrs Tembo? other driver admitted fault, other insurer pays in 6 weeks
refund|exception :: 77.00 EUR :: pro rata return premium 77 EUR for Bicycle policy 3301, sold the bike, min. term not over. grant?
exception|other :: :: could the Vasquez claim go through w/o the police report? station flooded, they can't print it
credit :: 200.00 NZD :: NZ$200 credit to the marae for the four-day outage, are we happy with that?
# schools, gyms, lockers, cars
refund :: 185.00 USD :: Kid dropped the violin class after lesson 2 (teacher left!). parents ask for $185. okay?
exception|other :: 60.00 GBP :: any chance to skip the £60 registration for sibling no. 4 of the Brennans?
exception|other :: :: Freeze membership 5 months instead of 3 for Ioana? chemo.
comp|other|exception :: :: two PT sessions on the house for Desh? coach ghosted him
refund :: 6.40 EUR :: locker 204 opened on its own, deposit 6,40 € lost. give it back?
credit :: 25.00 CHF :: CHF 25 drive credit for Reto, car smelled of wet dog. acceptable?
exception|refund|other :: 120.00 USD :: cancel the $120 cleaning fine of user marlo_k? the photo is from another car, plates don't match
refund :: 38.00 CAD :: C$38 toll billed to wrong driver (swap at 14:05). refund it to Ms Arsenault?
# pharmacies, dentists, museums
refund :: 21.90 GBP :: eye drops arrived warm, £21.90, Mr Gilchrist. can't resell, can't reuse. refund yes?
exception|other :: :: Take back an unopened box of test strips from Pell? normally never, but recall of the meter
credit :: 300.00 USD :: implant lab was 3 weeks late. Dr. Farrukh proposes 300 dollars off the bill as account credit. Do you agree {b}?
refund :: 52.00 EUR :: 4 tickets à 13 € for the night at the museum, escalator out, grandma in wheelchair. All four back = 52 €. okay?
comp|other|exception :: :: annual pass for free for Mr. Lam who found our lost loan frame?? I think he deserves one
discount|exception :: :: group rate for 9 (min is 10), choir of a hospice. let it slide?
# marketplaces, streaming, crowdfunding
refund :: 43.00 USD :: buyer opened box: rock. seller: shrug. $43. we pay?
credit :: 5.00 USD :: five bucks fee credit to seller wool_and_wood, listing got hidden by our filter. permission?
exception|other :: :: Reinstate seller "papyrus22"? 3 strikes, third one was our bug
refund :: 79.00 EUR :: Pledge 79 EUR, project delivered a PDF instead of the book. Backer Sanna wants out. OK by you?
comp|credit|other|exception :: :: 3 months Plus for the deaf viewers' club, captions were off all quarter, approve?
refund :: 11.99 GBP :: gran bought the opera stream, got the rugby. £11.99. refund her?
refund|exception :: 1299.00 USD :: pledge manager locked, backer 8812 begs to cancel the $1,299 bike, divorce. production starts tmrw. Let him go?
discount|exception|other :: :: creators' fee down from 8 to 5 percent for Tamsin for a year? she'd bring 3 others
# loose
refund|credit|other :: 31.00 USD :: gonna need a nod for $31, Eun-ji, wet parcel
refund :: 26.00 GBP :: Would 26 pounds back to Mr Ferris break the bank? Fob never worked
credit :: 40.00 EUR :: May I be generous? 40 € credit, Signora Lupo, boiler visit moved 4 times
refund :: 90.00 USD :: I want to give Corey his $90 back. Stop me or tell me yes.
credit :: 70.00 USD :: {b}, {o} - who's got the pen today? credit of $70 to Ms. Nakamura, double direct debit
exception|other :: :: is it alright if we let Abel pay in three parts
refund :: 58.00 USD :: permission to refund Captain Ahab (real name!!) $58, whale tour audio guide dead
refund :: :: refund 60 to Odette? course book never came
discount :: :: could I shave 5% off for Bram, he pays a year up front
refund :: 205.00 SGD :: Boss, Mdm Goh paid S$205 twice for the aircon contract, can refund one?
refund :: 1800.00 INR :: Kindly grant approval for refund of ₹1,800 to Mr. Deshpande, gas connection was never activated.
refund :: 650.00 ZAR :: shap {b}, ZAR 650 back to Lerato? gym shut since load shedding
credit :: 16.00 USD :: hate to ask again: sixteen dollars ($16) credit for Dashiell, same locker, same jam. cool?
"""
SCENES = r"""
refund :: 40.00 USD :: {b} a sec for Mr Pryor? // A: he wants the $40 for the cancelled class back. ok to refund? // B+ yes, [we cancelled, not he]
credit :: 85.00 GBP :: case 7719, Mrs Achebe, see thread please // A: meter was swapped in May and we billed both. Can I credit her £85? // B+ approved
exception|other :: 25.00 EUR :: Question on Castellano's no-show fee (25 EUR) // A: she was in the waiting room, reception forgot to check her in. may we waive it? // B- no, [the camera shows her arriving an hour later]
refund|exception :: 300.00 USD :: Got a tricky one from Thornbury. // A: coach trip, 300 USD deposit, school closed by the council. Refund although non-refundable? // B: what did we do with the others? // A: moved them // B- then [move them as well], no refund
refund :: 35.00 USD :: hello, Kinsley wants her money back, locker failed // A: it's $35 // A: approve? // B+ y
credit :: 20.00 USD :: same as yesterday but for Ines: $20 credit, stream froze. ok? // B+ same answer: yes
refund :: 12.00 GBP :: same story as this morning, other locker. £12 back to Mr Oduya? // B+ [[like this morning]], fine
exception|other :: :: another Brennan: skip registration for the cousin too? // B- no, [cousins aren't siblings]
refund :: 720.00 USD :: over 500, two yeses please: $720 premium back to Saltmarsh, vault sold // B& yes // O+ 2nd
credit :: 1100.00 EUR :: needs a second: 1,100 EUR credit for the Lockhart Trust, eleven tours dropped // B& approved // O+ seconded, [they were very patient]
refund :: 900.00 GBP :: £900 for Kestrel, wrong tariff since May. Two signatures required // B& signed // A: one more please {o} // O+ and signed
refund|credit|other :: 640.00 USD :: 4-eyes: USD 640 to Fennel & Rye, fridge insurance billed twice // B& first yes from me // C: {o} is back at two
refund :: 54.00 USD :: refund $54 for Lena's cracked retainer? // C^+ per {N}: yes
credit :: 28.00 GBP :: {b} £28 credit, Mr Ferris, bins // C^+ {N} is driving, asked me to type: approved, [council pays us back]
refund :: 130.00 EUR :: 130 € back to Dr. Okumura, autoclave visit without engineer. OK? // C^- just had {N} on the phone, answer is no. [Visit was billed to the landlord.]
discount :: :: 15% for the swim club? // O^+ {N} says go, [they fill the pool at six]
exception|other :: :: let the Harrow twins swap classes after the deadline? // O^- Message from {N}: denied, [the other class is full]
refund :: 88.00 USD :: need ok on $88 refund, Abernathy, wrong lenses // A^+ ok'd by phone with {N}
credit :: 45.00 USD :: $45 credit for Pell, recall. approve? // A^+ {N} approved it on the phone just now, noting it here
refund :: 19.00 GBP :: £19 to Dilys pls, locker ate it // A^- talked to {N} at the desk, it's a no
refund :: 64.00 USD :: Refund $64 to Corey, towel fee x8? // B+ > Refund $64 to Corey, towel fee x8?\nYes.
credit :: 75.00 EUR :: credit 75 EUR to Jolanta, blocked car 3h // B+ > credit 75 EUR to Jolanta, blocked car 3h\napproved
exception|other :: 30.00 USD :: waive $30 idle fee, Tolliver? // B- > waive $30 idle fee, Tolliver?\nNo. [App shows he ignored four alerts.]
refund :: 240.00 USD :: may I refund 240 USD to the Sandovals, camp shortened? // B+{120.00 USD} > 240 USD\n[[120 USD]] is ok, [they stayed half the week]
credit :: 500.00 USD :: $500 credit for Riverbend, wall closed 10 days // B+{350.00 USD} Approved [[w/ cap $350]]
refund :: 160.00 GBP :: Refund £160 for cancelled tour, Mrs Lyle // B+{100.00 GBP} approved [[w/ cap: £100]], [guide was already paid]
refund :: 95.00 EUR :: 95 EUR for Odile, fake print. ok? // B+ approved w/ note: [seller gets the bill]
refund :: 33.00 USD :: $33, Yara, toll twice. refund? // B: yes or no depends: private or business account? // A: private // B+ then yes
refund :: 47.00 USD :: 47 USD back for Gus? no bikes in spin // B: asked the club // B+ [they confirm], ok
exception|other :: :: reinstate the seller with the goose logo? // B: which goose // A: the angry one // B+ haha ok, [the angry one is honest]
comp|other|exception :: :: Mr. Lam and his free annual pass - yay? // O: I love this story // B+ yay
discount :: :: 22% for the seven-head family? // B- 22 no // A: 15? // B+ [[15 yes]]
refund :: 400.00 USD :: $400 of the $1,200 tuition for Amina's sick leave? // B: 400 how? // A: a third of the term // B+ clear, go
credit :: 60.00 GBP :: £60 credit for flat 6, no heating 2 days? // A= £60 credit for flat 6, no heating 3 days (not 2)? // B+ fine, [three is too long]
refund :: 25.00 USD :: Refund $52 to Dashiell? // A= Refund $25 to Dashiell? (digits swapped, sorry) // B+ k
refund :: 70.00 USD :: $70 back to Esposito? // B+ approved // B- wait no, [he was refunded on the 2nd, see notes]
credit :: 18.00 EUR :: 18 euro for Matteo, stream, credit? // B- no // A: the incident page names his region // B+ fair, approved, [didn't see the region]
refund :: 310.00 GBP :: £310 Adeyemi, lunch money for the year, moved abroad. Refund? // A~ scrap this, the bursar has already done it
exception|other :: :: can we accept Pell's form without stamp? // A~ Retracting, stamp arrived by post
refund|credit|other :: 23.00 USD :: asking for {c}: $23 to Eun-ji? wet parcel // B+ sure, [wet is wet]
refund :: 99.00 USD :: {C} is on the phones all day, so from me: refund $99 to backer 310, please decide // B- [Shipping is this week, he'll get his game.] // B* -x
credit :: 36.00 GBP :: £36 credit for Mr Gilchrist please // B>+ {a} Gilchrist £36: yes
refund :: 51.00 USD :: 51 USD refund, Halloran, frozen account, thoughts? // B>- {a} on Halloran's $51: I'm saying no, [sister's account was frozen on her own wish]
refund :: 83.00 EUR :: 83 EUR to Sanna, PDF instead of book // B: so we pay for them? // A: platform promise // B: right // B: grr // B+ approved, [a promise is a promise]
refund :: 44.00 USD :: $44 for the opera gran's second stream? // B: LOL // A: is that a yes // B+ it is
exception|other :: 15.00 GBP :: £15 card fee of Mrs Tembo, drop it? // B: {o} thoughts? // O+ drop it
refund :: 600.00 USD :: $600 for Quarry Lane, steriliser // B: I can sign up to 500 // B: {o} // O- No. [Ask the supplier first.]
refund :: 29.00 USD :: $29 for Kinsley's second locker, refund? // B: tomorrow // A: she leaves today // B: can't today, sorry
discount :: :: can Bram have 5% // B: Bram who // A: the baker // B: will look at his file
"""


def make_all(w):
    play_all(w, "x-typed", lines_of(ASKS), lines_of(ENDINGS))
    play_all(w, "x-scene", lines_of(SCENES))
