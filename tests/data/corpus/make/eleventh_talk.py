# SPDX-License-Identifier: GPL-3.0-or-later
"""What ferries, vets, storage halls, movers, registrars, pest controllers, camp sites and the like type in English, eleventh part."""
from eighth_people import lines_of
from eleventh_people import play_all

ASKS = r"""
# ferries, roaming, parking
refund :: 86.00 GBP :: Jollife fam, 11.40 sailing, car deck was full even tho they had a booking. they paid 86 and want it back. pls adv
refund :: 24.00 EUR :: cabin light didnt work all night, pax in 4112 asks for the cabin supplement back (24 EUR). can do?
credit|comp|other :: 50.00 USD :: cx Delacorte missed her sister's wedding bc of our engine trouble. I know weather/engine isn't covered. $50 voucher for the next crossing, ok?
exception|other :: 15.00 GBP :: Any objection to dropping the 15 quid name-change charge for Mrs Ifeoma Bright? autocorrect did it, she noticed within the hour
refund|credit|other :: 112.40 EUR :: roaming shock again: acct 7781-20, 112.40 eur in one evening in the Channel (ship network). first time. can I take it off?
credit :: 30.00 USD :: sub 5510 had no data in Peru for 6 of 10 days. want to put 30 usd on his acct as credit, any concerns?
refund :: 12.50 GBP :: parking app charged S. Whelan twice for one stay (12.50 each). ok to reverse one
exception|other :: 60.00 GBP :: PCN 60 pounds, plate typo O vs 0, guy clearly paid. cancel the notice?
exception|refund|other :: 35.00 EUR :: driver says barrier was open and the machine dead, we sent him a 35 euro penalty. camera agrees w/ him. void it?
credit|comp|refund|other :: 10.00 USD :: 10 bucks for Kwabena, app crashed and he got towed to the next level of hell (his words)
# vets, pet insurance
refund :: 140.00 USD :: Biscuit (beagle, owner Tran-Hughes) had bloods done twice because we lost the first tube. $140 was the 2nd round. refund it?
exception|other :: :: pet policy 30-day wait: kitten Mochi got sick on day 29. owner beside herself. may i let the claim through
credit :: 45.00 GBP :: thinking £45 account credit for the Rosenbaums, nurse gave them the wrong worming tablets. nothing happened to the dog luckily
discount :: :: 3 cats 1 rabbit 1 very old tortoise. owner wants a multi pet discount, we do 5%, she's asking 12. yes?
refund|exception :: 210.00 USD :: owner put the dog down the day after the dental. 210 for the dental. Policy says services rendered are final but honestly... refund?
comp|other|exception :: :: free recheck for Pickles? stitches came open and it was our glue
# self storage, movers, furniture rental
refund :: 79.00 USD :: unit B-117, Marchetti-Lowe, moved out on the 2nd and autopay still took all of June, $79. Can I give it back
credit|discount :: 40.00 USD :: Roof dripped on his mattress. Not insured w/ us. He'd settle for 40 off next month's rent as a credit ($). Good?
exception|other :: 25.00 USD :: lock cut fee 25$ for Ms Ottoway, she has the key but our guy cut the wrong lock... waive obviously?
refund :: 320.00 EUR :: movers came 5 hrs late, the van der Meydens had to pay the lift company an extra 320 euro and have the invoice. ok if we cover it as refund?
refund|credit|other :: 180.00 USD :: scratched piano lid. claim form says 600, tuner says 180 fixes it. I'd pay the 180 usd. ok?
refund :: 95.00 USD :: customer booked 2 men + truck, one man showed up (hungover). he'd like $95 of the $380 back. your call
discount :: :: long time student customer, rents the desk again for a 3rd year if we knock 10 percent off. can i
exception|other :: 150.00 GBP :: rental sofa came back w/ cat hair. cleaning is 150 gbp per contract. cat hair comes off in ten min with a roller. skip the charge?
refund :: 60.00 CAD :: {b} 60 cad delivery fee back for Arsène Thibodeau? stairs team never came so he carried the wardrobe w/ his dad
# ticket resale, dating, meal kits
refund :: 248.00 USD :: Seller uploaded the wrong night, buyer (Yolanda Fitch) stood at the door. 2 x $124 = 248. Asking to refund in full.
credit :: 20.00 USD :: buyer got seats behind a pillar. listing didn't say. 20 usd site credit as goodwill?
refund|exception :: 89.99 USD :: dating sub, 6 mo, $89.99. Reason: "I met him in real life". Lol. Outside the 14d. Do we pay it back?
refund :: 29.99 EUR :: boost pack €29.99, got used up while her profile was hidden by our mod team. would like to return the money
comp|other|exception :: :: could I give Garrett his 12 lost superlikes back plus a wk of gold? sync bug
exception|other :: :: user banned by the photo filter, it was a swimming medal photo ffs. unban as exception?
refund :: 47.94 USD :: box came w/o the salmon. AGAIN. ref MK-20981. wants the whole box refunded = $47.94, normally we only do the item
credit :: 9.00 USD :: mouldy lime. $9 credit? (yes for a lime, she's a 4 yr sub)
comp|other|exception :: :: Ok to ship the Abrahamssons a free box? courier left theirs in the sun
credit|refund|other :: 15.00 GBP :: vegan got chorizo. apologised a lot, offered nothing yet. 15 pounds?
# hearing aids, medical alarms, opticians
refund|exception :: 1190.00 EUR :: Trial of the Aria 5 pair ended Fri, Herr Dollinger posted them back Sat. €1,190. one day over. accept the return and refund?
exception|other :: :: warranty on the left aid ran out 3 wks ago. client is 91 and lives alone, I'd love to do the repair under warranty still
refund :: 34.95 USD :: alarm pendant monthly fee, $34.95, charged the month after he passed. Daughter on the phone in tears. please let me refund
credit :: 70.00 USD :: Base station dead for 2 months & nobody noticed incl. us. 70 usd credit for Mrs. Applewhite (2x 35). ok
discount :: :: care home w/ 14 pendants asks 20% on the monitoring, ours stops at 15. Am I allowed
comp|other|exception :: :: could I throw in a charger case for Mr. Szabo? third visit for the same whistle
# language schools, translation, wedding
refund|exception :: 540.00 GBP :: Visa refused!! student Minh Anh can't come, course £540, non refundable per our own terms. embassy letter attached. exception?
credit :: 120.00 EUR :: teacher swapped 4 times in 6 wks, group is fed up. suggests 120 eur credit for Ottoline's next module. I think fair
comp|other|exception :: :: let Giancarlo resit the B2 for free? fire alarm in the listening part
discount :: :: two siblings from the same family, early bird ended yest. give them the early bird price anyway?
refund :: 275.00 EUR :: certified transl. of a birth certificate has the wrong birth year. embassy sent them home. client Adebayo-Klein wants all 275 euro back
discount :: :: law firm, 80k words, wants volume rate. I can go 8%, they said 15 or bye. wdyt
refund|credit|other :: 65.00 USD :: proofreader missed "pubic relations" on 400 flyers :see_no_evil: client wants $65 reprint money. agree?
refund :: 750.00 GBP :: So the marquee blew over the night before, the Henshaw-Patels got married in our barn instead and it looked lovely but marquee was 2,250 on the invoice. They'd be happy w/ 750 pounds back. Up to me is 500
refund|exception :: 400.00 USD :: Groom has left. As in left left. Bride asks for her deposit back, 400 dollars, we'd resell the date easily. can we be human here
comp|other|exception :: :: toast on the house for table 9? cake fell
# hosting, domains, tax software, photo books
refund :: 18.99 USD :: auto renewed brightpelican.test on the 1st, cx says turned it off (log: he did!). 18.99 usd, ok to refund the domain? registry grace is over tmrw
exception|other :: 80.00 USD :: Redemption fee $80. Domain lapsed bc our reminder mails bounced (our SPF). Could we waive
credit :: 36.00 USD :: shared host down 9h on Monday. SLA says credit of 1 day, customer Fenwick Ceramics wants 3 months = $36. I'd do it, they run a shop
refund|exception :: 143.88 EUR :: yearly plan 143.88€, cancelled day 33 of 30. Never even pointed DNS at us. refund y/n
comp|other|exception :: :: add 1 yr of the ssl addon for Nilufar free of charge? we broke her cert on migration
discount :: :: agency w 60 sites threatens to move. asking for 25% on renewals. I'd counter w/ 18. ok to send 18?
refund :: 59.00 USD :: paid for Deluxe ($59), needed Basic. filed already so system won't let me. Refund manually?
credit|refund|other :: 100.00 USD :: our tax import dropped a 1099 and he got an IRS penalty of $100. guarantee team is slow as ever. may i pay it from the goodwill pot
refund :: 42.50 GBP :: Photo book pages 14+15 swapped, gran's 90th is on Sat. reprint won't make it. 42.50 gbp back to Imogen, agree?
comp|other|exception :: :: reprint of the baby book for Saoirse, spine glue. technically she approved the preview so not our duty
credit :: 8.00 EUR :: shipping upgrade didnt upgrade anything, 8€ credit for J. Wouters. thx
# tyre shops, pest control, solar
refund :: 22.00 GBP :: he paid for nitrogen and we put in plain air lol. £22 back to Mr. Cattermole?
discount :: 30.00 USD :: We fitted the wrong size on his Civic & he waited 3 hrs. $30 off the invoice of 412, boss?
exception|other :: :: run-flat w/ a nail, outside tread warranty by 1/32. Replace under road hazard anyway?
comp|other|exception :: :: free rotation+balance for the nurse w/ the Corolla? we forgot her valve caps and she drove back twice
refund :: 185.00 USD :: wasps are back after 8 days, guarantee is 7. the Lindgren-Osei household wants the 185 or a re-treat. re-treat has no slot until Aug so refund?
credit :: 55.00 USD :: mouse guy left the bait station in the toddler's room. No harm. credit 55 usd and a sorry?
exception|other :: 75.00 AUD :: no-show fee A$75. she was home, tech went to no. 14 instead of 41. wipe it?
refund :: 640.00 EUR :: solar: inverter swap took 7 weeks, Fam. Brugger lost feed-in of approx 640€ (their calc attached, I checked, it's about right). Company limit for me 250. How about we refund 640
credit :: 200.00 AUD :: 200 aud bill credit for Jacinta, panel count on her quote said 14, roof has 12
exception|other :: :: finance clawback: customer sold the house in month 10 of 12, buyer keeps the panels. waive the early exit?
# crypto, camp sites, misc
refund|credit|other :: 12.00 USD :: network fee shown 3, charged 15. Wants the 12 usd difference. ticket CX-8841
exception|other :: :: Withdrawal hold 7d after pw reset, he's got a house closing on Thursday and passed video KYC. Lift hold early?
credit :: 25.00 USD :: referral bonus $25 didn't pay bc friend signed up w/ capital letters in the code. credit manually?
refund :: 58.00 EUR :: pitch 33 flooded, they slept in the car. 2 nights á 29 = 58 euros. Give back?
comp|other|exception :: :: late checkout for the camper w the broken clutch, free? tow truck comes at 5
exception|other :: :: dogs aren't allowed on the lake side but hers is a guide dog in training (not certified yet). ok to let them stay
discount :: :: scouts 22 ppl 4 nights. Group rate starts at 25. Give it to em?
# who says what
refund|credit|other :: 39.00 USD :: > "I have asked you three times. THREE. I want my $39 and I want it today."\ncan she have it back
credit :: 15.00 USD :: "a $15 credit and I'll take the review down" - not sure how I feel abt that but the outage was real. do we?
refund :: 66.50 EUR :: He wrote "keep the money if it makes you happy but it's theft" :grimacing: 66,50 eur, double charge is real btw. refund ok
refund|exception :: 199.00 USD :: cx verbatim: i didnt know it was a subscription. (it's in the headline.) 199 usd, no usage at all. soft heart says refund
comp|discount|other|exception :: :: customer asks, and I quote, "for something nice". been w us 11 yrs. could do a free month?
# plans and statements
refund :: 20.00 USD :: planning to give Lorraine her 20 usd back at 3 unless somebody objects
credit :: 35.00 GBP :: I'd credit Mr Oyelaran 35 pounds for the missed slot. shout if not ok
refund :: 90.00 EUR :: Will refund 90€ to the Castelnau booking once I hear from you {b}
exception|other :: :: Going to let the Pemberley kid join mid term w/o the placement test if that's alright with mgmt
discount :: :: I'd offer Brockhurst 7%, he'd stay. waiting for your word
refund :: 130.00 USD :: need someone w/ powers: 130 usd refund stuck at my limit (100). damaged bookshelf, Hollis, photos in case
refund :: 54.00 USD :: my proposal for case 91177 is to refund the last invoice (54 usd) and leave the older ones. agreed?
credit :: 28.00 EUR :: recommend crediting €28 to Ludmila V., 4 days w/o hot water in the rental flat. awaiting approval
# several figures
refund|credit|other :: 31.00 USD :: total 124, one of four chairs wobbles, so 31 usd. limit for me is 25. can you clear it
refund :: 70.00 GBP :: charged 210, should've been 140. so 70 gbp to go back to Whitcroft. ok?
credit|refund|other :: 50.00 USD|75.00 USD| :: he'd take something between 50 and 75 usd for the ruined rug (value 400). what do you say?
credit :: 40.00 USD :: can i go up to $40 credit w Tanisha? she's at "cancel everything" right now
refund :: 45.00 EUR :: 3 lessons x 15 EUR = 45 EUR refund to Beate, zoom was down. OK?
refund :: 480.00 USD|40.00 USD :: $40 a head for 12 ppl, the whale boat saw nothing & hit the pier. total $480. refund?
refund|exception :: 325.00 GBP :: She wants £650 back. Contract gives her 0. I'd go half, £325. Thoughts {b}?
refund :: 99.00 USD :: 1,099 paid, 1,000 in the other shop, price promise says we give the difference. 99 usd refund then?
refund|credit|other|discount :: :: can I knock half off for the stag party, bar ran out of beer at 9
refund|credit|other :: :: would like to give them 30% of the tour price back, guide only spoke Finnish
# currencies
refund :: 1450.00 SEK :: stuga Bokvik had no water. SEK 1450 back to Familjen Rask ok?
refund :: 3400.00 INR :: Mr. Venkataraman paid Rs 3,400 for express visa docs, we delivered after his flight. Please approve refund
refund :: 220.00 AED :: AED 220 back to Latifa for the second driver she never used?
credit :: 75.00 NZD :: nz$75 credit, kayak had a hole, Te Rangi whanau. sweet as?
refund :: 9800.00 JPY :: Guest Okabe, capsule ferry bunk, 9,800 yen charged twice, needs one refunded. May I
refund :: 85.00 CHF :: CHF 85.- retour to Mr Ammann for the cancelled glacier bus, ok for you?
refund :: 260.00 ZAR :: R260? no: ZAR 260 refund for Thandeka, cab never came to the campsite. approve pls
refund :: 45.00 SGD :: hi boss, sgd 45 refund for Mdm Lim, pest guy no show, can?
# typos, shorthand
refund :: 33.00 USD :: aprove refnd 33usd pls, cust Delroy, wrng tyre valve
refund :: 17.00 GBP :: need apprvl 4 refund £17, cx Babs, dbl booked bay
credit|comp|refund|other :: 20.00 USD :: gw 20 usd cx #5581 agent hung up on her (me. sorry)
refund :: 74.00 USD :: can i pls refnud cx ramona $74 teh tickets never transfered
exception|other :: 10.00 USD :: late pmt fee $10 acct ..2207, bank holiday, rmv?
refund|credit|other :: :: cn i give him 15 bk? app ate his coins
discount :: :: 10pc off for Lars renewal?? hes on the fone now
refund :: 41.00 USD :: rqst: rfd $41, ord 33120, rsn: pkg mt. ok 2 proceed
# story first
refund :: 26.00 USD :: ok so. Lady calls. Says her parrot ordered the photo book. I laughed. She did not. There's a recording. The parrot says "buy now". It's $26. I believe her. May I refund the parrot
credit :: 60.00 USD :: Long one sorry. Mr. Beauregard rents 2 units, his gate code got reset on a Sunday, no one on call, he had a van full of stuff & helpers by the hour. He isn't asking for anything but I feel bad. Could we credit him $60?
refund :: 149.00 GBP :: Background: the Hallworths booked the dog-friendly cabin on the night ferry, got one without, and the dog spent the night on the car deck howling. They paid £149 for that cabin. I've said sorry, they've been decent about it. Can they have the £149
exception|other :: :: This man drove 200 km to us with a flat spare because our site said open Sundays. We're not. He now stands at the closed gate. Tomorrow's slots are all gone. Squeeze him in without an appointment?
# split over two posts
refund :: 64.00 USD :: urgh, Fontaine-Reyes wedding again, chair covers were beige not ivory >> can I refund them $64 for the covers?
credit :: 25.00 EUR :: Vet line: mrs. Kowal waited 50 min for a callback, cat is ok >> 25 eur credit for her, ok?
refund|credit|other :: 15.50 GBP :: so the machine in bay 6 ate a tenner and then some >> need an ok to send Mr Purdy £15.50
exception|other :: :: you know the guy with the three expired domains >> would it be ok to restore all of them without the redemption fee?
refund :: 210.00 USD :: quick q about Hollowell, the piano movers thing >> They want 210 usd back for the extra hours, may I?
discount :: :: hi all :wave: >> any chance I can do 15% for the Dutch campers? third summer in a row
"""
ENDINGS = r"""
B+ ya
B+ yuppers
B+ kk
B+ okey dokey
B+ sgtm
B+ wfm
B+ send it
B+ yessir
B+ ofc
B+ Ok w me
B+ approving
B+ that works
B+ no objections here
B+ be my guest
B+ I'm good with it
B+ makes sense, proceed
B+ alright, you have my blessing
B+ Happy to approve this one
B+ tick from me
B+ roger that, proceed
B+ I don't see why not
B+ can't argue with that. ok
B+ ok i guess
B+ ugh. fine
B+ thumbs up from this end
B+ +1
B+ oui oui
B+ say no more, approved
B+ yes, [[poor thing]]
B+ yes pls and quickly, [they're tweeting about it]
B+ Approved – [third ticket on the same fault]
B+ yep. [our typo our cost]
B+ ok since [they've paid on time for six years]
B+ cleared. [it's the vendor's screwup]
B+ yeah [that's on us tbh]
B+ do it, [not worth the bad review]
B+ [our confirmation mail was wrong], so yes
B+ [they did everything right on their side] – approved
B+ [can't leave them hanging over that], go
B+ sure, [morning shift dropped the ball]
B+ Yes. [I'd expect the same if it were my money]
B+ ok, [[and pls put the case number in the notes]]
B+ yes, [[but take it from the marketing budget]]
B+ ok [[but warn them it won't happen twice]]
B+ yes [[assuming the story checks out]]
B+ fine [[so long as it's under 90 days]]
B+ ok [[unless they already got something in spring]]
B+ Approved. // B: [we promised it in the newsletter]
B+ ok // B: [only because of the outage]
B+ Totally // A: ty!! // B: np
B+ yep // A: done, thanks! // C: nice
B+ ok // A: thx, processed // B: legend
B- nay
B- nope.
B- naw
B- gotta say no here
B- can't, sorry
B- pass on this one
B- not a chance
B- unfortunately no
B- let's not
B- please don't
B- we're not doing that
B- thumbs down
B- denying this
B- not approving this, [we told them twice]
B- no – [it's in the T&Cs they ticked]
B- sorry but no, [that ship sailed in February]
B- nope, [screenshot is from another company]
B- Declining. [Fair use was exceeded by a lot.]
B- [that's a user error], no
B- [already compensated by the insurer], so it's a no
B- can't do, [finance froze these until the 1st]
B- not this one. [price was shown before they clicked]
B- no bc [the partner refuses to share it]
B- I don't feel good about it, no
B- tempting but no, [audit would roast us]
B- no // B: [we did that once and regretted it]
B- no // A: understood, telling them // B: ty
B+ could do {h}
B+ let's say {h}
B+ half of it, so {h}
B+ meet them halfway: {h}
B+ cap it at {h} pls
B+ too steep, {h} ok
B+ approve {h}, [the rest was used]
B+ yes to {n}, no to the rest
B+ bring it down to {h} and it's a yes
B+ ok with {h}. [They did get some use out of it]
B: let me check the logs first // B+ ok logs agree, go
B: lemme think // B- no, I don't think we should
B: hold on, reading the ticket // B+ read it. fine
B: give me till lunch // A: no rush // B+ alright, yes
B: can you resend the link? it 404s // A: fixed, try now // B+ got it. yes
B: did they try the other fix? // A: twice // B+ do it then
B: anything signed? // A: nope // B- then I can't
B: how much have they spent with us? // A: about 4k // B+ easy yes
B: who told them that? // A: chat, I have the transcript // B+ ugh. ok, [we have to honor that]
B: was it the first time? // A: as far as I can see, first // B+ [first time gets a pass], approved
B: is {P} aware? // A: yep, told {P} this morning // B+ then you're good to go
B: their word or do we have proof // A: just their word // B- not enough, denied
B: what does the contract say? // A: nothing really // B: hmm // B+ ok let's be nice, approved
B: hmm, not my area
B: can you get me their last 3 invoices
B: need more info pls
B: parking this until Thursday
B: asking legal
B: which account is this?? // A: sent you the link in dm
B: in a call, 20 min // A: ok
A: up
A: anyone? it's been 2 hrs
C: following
A: approved :white_check_mark:
A: ok I'll take the silence as a yes then
A: going ahead with it, they're waiting
A* :white_check_mark
B* +white_check_mark // B: [[just make sure it's logged]]
B* +ballot_box_with_check
B* ++1::skin-tone-4
B* +large_green_circle
B* -no_entry
B* -negative_squared_cross_mark
B* :hourglass_flowing_sand
C* :pray
B: [fraud team flagged the card] // B* -x
B: [they really were unlucky] // B* +ok_hand
C^+ {B} says fine
C^+ spoke to {B}, we're good to go
C^- {B} said no, [budget's gone for July]
C^+ from {B} in standup: approved
O^+ {B} is ok with this one
C^+ {B}: "yes, [it's cheaper than a chargeback]"
C^- just asked {B}, not approved
B: that's {P}'s call // O+ ok by me
B: {P} decides on those // O- no, [not for this plan]
B: {o} your turf // C%+ {P} says yes, no laptop today
B: ask {P} // A: {o}? // O+ approved, [heard about it from sales]
B: I'm out, {P} covers // C%- {M} says no
B& ok for me, {P} needs to confirm // O+ confirmed
B+ yes // B- actually no, hold up. [They got a refund yesterday]
B- no // B: oh wait // B+ [just saw the outage report], ok do it
B+ go // B- sorry misread, that's a no
B+ approved // O- overriding this one, [they're in collections]
B- nope // A: the manager on site promised it in writing // B+ oh ok. then yes
A~ nvm, cx is happy with an apology
A~ scratch this, they've hung up
A~ pls close, dup of the one above
A!~ too late now, they cancelled
A!~ never mind, the offer window is over
<only> C: I'd do it
<only> C: approved lol // B- no, [we can't set that precedent]
<only> C: sure go ahead // A: are you a lead now? // C: no :D
"""
SCENES = r"""
# what may I offer
other|exception|credit|refund|comp|discount|off_policy_reply :: :: what can I offer the Jollife family for the full car deck? they're fuming // B+{40.00 GBP} [[40 pounds off their next crossing]]
other|exception|credit|refund|comp|discount|off_policy_reply :: :: how far can I go w/ Ms Delacorte? // B: what does she want // A: "make it right" // B+{75.00 USD} [[up to $75]], [she missed a wedding]
other|exception|credit|refund|comp|discount|off_policy_reply :: :: whats the most i can do for a customer whose sofa smells of smoke // B: furniture one? // A: yes Hollis // B+{120.00 USD} [[you can go to 120 usd]]
discount :: :: How much discount am I allowed for Brockhurst before he walks? // B+ [[12%, that's my limit too]]
other|exception|credit|refund|comp|discount|off_policy_reply :: :: anything I can give the parrot lady? // B- nothing, [the parrot already has a history]
comp|other|exception|credit|refund|discount|off_policy_reply :: :: do we have something nice for Mr Szabo? 3rd visit // B: like? // A: batteries for a year? // B+ love it, yes
# bargaining
refund :: 112.00 GBP :: can Mrs Bright get all £112 back, ferry was 6h late // B- all is too much // A: £60? // B+{60.00 GBP} [[60 I can do]]
credit :: 90.00 USD :: $90 credit for the Applewhites, alarm dead // B+{70.00 USD} do [[70 instead]]
credit :: 30.00 EUR :: 30€ credit for Beate, 2 lessons gone // B+{15.00 EUR} [[15. One lesson was made up later]]
refund :: 400.00 USD :: could I refund 400 USD to Yolanda, 4 tickets wrong row // B: how wrong // A: row 4 vs row 40 // B+{250.00 USD} lol ok [[250]], [they did see the show]
refund :: 66.00 USD :: can Fitch get his $66 resale fees back? // B+{66.00 USD} was thinking 50 but ok, 66 it is
discount :: :: 25% for the 60-site agency? // B: 18 // A: they said 20 and they sign today // B+ [[20 and done]]
credit :: 20.00 GBP :: £20 credit, Mr Purdy, bay 6 again // B+{35.00 GBP} [[make it 35]], [it's the third time that machine eats his money]
refund :: 185.00 USD :: wasps came back, Lindgren-Osei want 185 usd // B- [[no refund]]. [Send the team again] // A: they refuse a 2nd visit // B+{90.00 USD} [[ok then 90]]
refund :: 58.00 EUR :: pitch 33, 58 euro back? // B: for both nights? // A: yes 2x29 // B+{29.00 EUR} one night, [[29]], [the second night was dry]
credit :: 100.00 USD :: Novotny's penalty was our import bug, credit him 100 usd? // B+ [[yes but in two halves, 50 now 50 after the letter]]
# who asks first, who answers later
refund :: 18.99 USD :: brightpelican domain, 18.99 usd, refund? // B: logs say he turned it off? // A: 14 May 09:12 // B: ok and we charged? // A: 1 June // B+ clear cut, refund
exception|other :: :: can I lift the 7-day withdrawal hold for a house closing? // B: video kyc done? // A: yes passed // B: risk score? // A: 12 // B+ ok lift it, [12 is nothing]
exception|other :: :: Lift hold on wallet ..c41? says emergency // B: risk score // A: 88 // B- lol no. [[88]]
refund :: 29.99 EUR :: boost refund €29.99? profile was hidden // B: by us or by her // A: us // B: how long // A: whole boost // B+ k refund
exception|other :: :: could kitten Mochi's claim go through? day 29 of 30 // B: vet report? // A: attached now // B: reading // B: poor Mochi // B+ approved, [symptoms started after day 30 acc. to the vet]
refund :: 140.00 USD :: Biscuit, second blood test, $140 back to the owner? // B: who lost the tube? // A: night lab // B: {P}'s lab then, {o}? // O+ we lost it, [our bill]. refund it
comp|other|exception :: :: another free visit for Pickles? // B: how many so far // A: 2 // B- then no more, [vet says it's the dog chewing]
credit :: 36.00 USD :: OK to credit Fenwick Ceramics $36? site was down on their sale day // B: {o} did infra post the RCA? // O: yes, storage // B+ ok then credit
refund :: 47.94 USD :: box MK-20981 came w/o its main ingredient, refund the whole thing (47.94 usd)? // B: again salmon?? // A: again salmon // B: I'm calling the supplier // B+ and yes, refund her
discount :: :: 12% multi pet? // B: how many pets // A: five // B: names // A: you don't need the names // B: names!! // A: Ada, Bob, Cy, Dot, Ed // B+ ok approved, 12
# thinking aloud, then a decision
refund|exception :: 89.99 USD :: found love, wants the rest of the sub back, $89.99. do we? // B: part of me says yes // B: part of me sees the numbers // B- part 2 wins, no
refund|exception :: 210.00 USD :: dental 210 usd, dog died next day, refund? // B: oh no // B: policy says no // B+ I don't care what policy says. yes, [it's a dog]
exception|other :: :: no dogs on the lake side, I know. Exception for a guide dog in training? // B: I'd say ok but the neighbours... // A: pitch 40 has no neighbours // B+ then ok
credit :: 45.00 GBP :: wrong worming tablets, can we credit the Rosenbaums 45 gbp? // B: not against it // B: let me ask the practice // B+ practice agrees, go
refund :: 149.00 GBP :: Howling dog case: they'd like the cabin money back, 149 gbp. Yes? // B: I'm leaning no // A: there's a video, 2m views // B: ... // B+ leaning yes now. approved
refund|credit|other|exception :: 65.00 USD :: would you cover $65 of reprint for the client with the, erm, public relations flyers? // B: :joy: :joy: // B: sorry // B+ yes of course
comp|other|exception :: :: free resit for Giancarlo? // B: can't say before I've spoken to the exam board // A: ok // B+ board is fine with it, so am I
refund|exception :: 540.00 GBP :: student's visa was refused, wants her £540 course fee back. Possible? // B: give me till tomorrow // B: sorry, day after // B- finally: no. [Embassies refuse all the time, the terms are clear on that.]
# the other lead decides
refund :: 750.00 GBP :: Henshaw-Patel ask for £750 back because of the marquee. can I? // B: above me. {o} // O: on it // O+ ok, [venue insurance pays most of it]
exception|other :: :: can we reinstate three lapsed domains for an old lady w/o the fee? // B: {P} knows the registry side // O: it costs us 40 each // B: so? // O- so no
credit :: 25.00 USD :: could i credit the 25$ referral bonus although she typed the code in caps? // B: {o} growth pays for that, your decision // O+ sure, credit it
refund :: 640.00 EUR :: can we refund the Bruggers the feed-in they lost, 640€? // B: I'd say yes // B: but {P} has to // O- sorry, no. [Loss of yield is excluded in writing]
exception|other :: 150.00 GBP :: skip the 150 gbp cat hair cleaning? // B: {o}? // O: {b}? // B: you first // O+ fine: skip it
refund :: 320.00 EUR :: late movers, customer had to pay a lift company. do we refund him the 320 euro? // B: I'm on the road, {P} is in charge // O+ In charge: yes
discount :: :: early bird price one day late for two siblings, possible? // O: not my course, {b} // B+ ok for both
refund|exception :: 1190.00 EUR :: return of an Aria 5 pair, 1 day late: may I still refund the 1.190€? // C: {P} did one last week // B: {o} right? // O: yes, same case // B+ same treatment then, approved
# decisions handed on
refund :: 86.00 GBP :: need a yes for the Jollife refund, 86 pounds // C: I sit next to {B}, shall I ask // A: pls // C^+ {B} nods. So yes
credit :: 30.00 USD :: wants 30 usd credited, no data in Peru. Do we? // A: {b}? // C^- {B} says nope, [his handset was in airplane mode]
exception|other :: 60.00 GBP :: cancel the PCN? // O^+ had {B} on the line: cancel it
refund :: 24.00 EUR :: 24 eur back for the dark cabin, ok to do? // C%+ {P} approved it, asked me to write it here
comp|other|exception :: :: give Garrett his superlikes back for free plz? // C: {P} is looking // C%+ {P} says OK, [bug is confirmed]
exception|other :: 35.00 EUR :: can somebody cancel a 35 eur penalty, driver swears the barrier was open // C%- {M} has decided: no. [He left the car for two days.]
refund :: 95.00 USD :: is it fine to refund 95 usd for one hungover mover instead of two sober ones // B: ask {P} when you see them // C%+ {P} says fine
exception|other :: :: unban the medal swimmer? // C^+ on behalf of {N}: unban
refund :: 22.00 GBP :: no nitrogen in the tyres though paid, refund £22? // C^+ {B} just shouted "yes" through the workshop
refund :: 34.95 USD :: pendant fee 34.95 usd charged after he passed. pay it back to the daughter? // O^+ {B} texted: of course
# two of them
refund :: 1800.00 USD :: Refund of $1,800 to Hollowell, crane damage. >1k so I need two // B& yes // O+ yes
refund :: 2400.00 EUR :: refunding 2.400 EUR, wedding cancelled by us, two approvals please {b} {o} // B& approved // O: reading // O+ approved as well
credit :: 900.00 USD :: 900 usd SLA credit Quillfeather, both of you please // B& I'm fine // O+ me too
refund :: 1250.00 GBP :: £1,250 refund for the customer whose van our barrier hit, double sign off needed // B& signing // A: {o} ? // A: still one missing
exception|other :: :: exception: reopen a 2022 tax return after the deadline? needs 2 managers // B: ok from compliance // O- not from me, [statute has run out]
refund :: 3100.00 USD :: need both {b} and {o}: give back 3,100 usd solar deposit, roof unsuitable // O: {b} first // B& go // O+ go
# reasons before or after
refund :: 74.00 USD :: tickets never transferred, $74 back? // B: [transfer log is empty] // B+ approve
credit :: 9.00 USD :: mouldy lime, 9 usd credit? // B+ yes // B: [4 years and one lime, come on]
refund :: 42.50 GBP :: pages swapped in a photo book, ok to refund Imogen 42.50 gbp? // B: [printer confirmed it] // B* +white_check_mark
exception|other :: 75.00 AUD :: wipe the A$75 no show? // B- no // A: can I tell her why? // B: [GPS shows the tech at no. 14 AND no. 41]
refund :: 33.00 USD :: Delroy says the valve leaks and wants 33 usd refunded // B- [photo shows a valve we don't sell], denied
credit :: 25.00 EUR :: 25€ credit for mrs Kowal's 50 min on hold, agreed? // B* +thumbsup // B: [50 min is a scandal]
discount :: :: 8% for the law firm? // B: [margin on legal is 40] // B+ so yes, 8
refund :: 31.00 USD :: May we send back 31 usd for a wobbly chair? // B- no // B: [they assembled it w/o the washers]
refund :: 275.00 EUR :: birth year is wrong in the translation, client asks for a refund of 275 eur. ok? // B+ refund. // B: [QA missed it and so did I]
comp|other|exception :: :: may table 9 have their toast for free? // B+ [the cake was ours], so pour
# turned around
refund :: 60.00 CAD :: Arsène carried his own wardrobe. refund the 60 cad? // B+ ok // B- correction: denied, [he got the no-stairs rate]
credit :: 55.00 USD :: bait station, 55 usd credit? // B- no // B+ scrap my no. Yes, [I read toddler only now]
refund :: 79.00 USD :: June rent of B-117 should go back to them, $79, ok? // B- denied // A: moveout form was stamped on the 2nd // B: hm show me // A: in the case // B+ you're right, approved
exception|other :: 25.00 USD :: waive the 25 usd lock fee? // B+ yes // A: done // B- uhm, I mixed up the units. That's a no for this one
refund :: 64.00 USD :: can the couple have $64 back for the chair covers // O- no // B+ it's my venue: yes, [we ordered the beige ones]
discount :: 30.00 USD :: $30 off the Civic job? // B+ sure // O- {b} sorry, no, [the invoice already has the voucher on it]
refund :: 59.00 USD :: bought Deluxe, needed Basic: refund 59 usd manually? // B- no // A: the box in the shop says Basic on it // B+ good catch. approved
credit :: 40.00 USD :: roof dripped, $40 credit? // B+ yes // B+{20.00 USD} sorry, [[only 20]], [half the month is already free]
refund :: 130.00 USD :: is a 130 usd refund for the Hollis bookshelf alright? // B+{65.00 USD} [[65]] // A: they'd rather send it back then // B+ fine, full refund
# the agent edits
credit :: 35.00 GBP :: credit £53 to Mr Oyelaran? // A= credit £35 to Mr Oyelaran? (sorry fat fingers) // B+ fine w/ 35
refund :: 99.00 USD :: refund $90 price promise? // A= refund $99 price promise? // A: edited, it's 99 // B+ k yes
refund :: 54.00 USD :: 91177: refund 54 usd? // A= 91177: refund 54 usd? UPDATE cx sent the receipt // B+ receipt is good, yes
# taken back or too late
refund :: 58.00 EUR :: pitch 33 was a pond. 58 eur back? // B: looking at weather data // A~ nvm they're happy w/ two free nights from reception
credit :: 20.00 USD :: buyer sat behind a pillar, $20 credit please? // B: who's the seller // A~ forget it, seller refunded
comp|other|exception :: :: can the one with the broken clutch stay till 5 for free? // A: it's 4.50 // A!~ too late now, tow truck was faster
exception|other :: :: make an exception and squeeze in the man at the gate? no appointment // A: {b}?? // A!~ he drove off. too late
refund :: 41.00 USD :: pls approve refund on ord 33120, 41 usd // A~ my bad wrong channel, pls ignore
discount :: :: 15% Dutch campers? // A~ withdrawn, they booked at full price :D
refund|exception :: 400.00 USD :: groom left, may I give the deposit back, 400 usd? // A~ groom is back. no refund needed
# left open
refund :: 26.00 USD :: parrot refund $26? // B: I need to hear the recording // A: sent // B: :joy: crying
credit :: 28.00 EUR :: 28€ credit to Ludmila for the cold showers? // B: which building // A: Lindenhof 3 // B: that's the landlord's boiler I think, checking
refund :: 220.00 AED :: could we refund AED 220 for a second driver who never drove? // B: tmrw // A: ok
exception|other :: :: placement test waiver for the Pemberley kid? // B: what level is he // A: no idea // B: hence the test :)
refund :: 17.00 GBP :: refund £17, dbl booked bay, ok? // C: happened to me too // C: they should fix that bay
credit :: 200.00 AUD :: panel count wrong, would like to credit 200 aud // A: approved by me :white_check_mark: // C: haha you can't do that
refund :: 45.00 SGD :: refund sgd 45, pest guy no show? // A: Approved // A: (joking) anyone?
exception|other :: :: tread is 1/32 over the limit, accept it under road hazard all the same? // A* :+1
refund :: 12.50 GBP :: two charges for one stay, need ok to refund £12.50 // A: processing it now since it's obvious // C: shouldn't you wait // A: it's 12 quid
refund|credit|other :: 180.00 USD :: pay the piano owner 180 usd for the tuner instead of a claim of 600? // B: nice find // A: so... yes? // B: in a meeting, later
discount :: :: 20% for 14 pendants // B: if it were up to me // A: isn't it? // B: no, regional
refund :: 260.00 ZAR :: Refund ZAR 260 to Thandeka for the cab that got lost? // B: not yes and not no. Ask me Monday
credit|comp|refund|other :: 20.00 USD :: goodwill of $20 please, I hung up on her // B: why tho // A: sneezed on the mouse
# conditions fulfilled or not
refund :: 15.50 GBP :: Mr Purdy says bay 6 swallowed 15.50 gbp, refund? // B: only if the counter shows an overage // A: it does, 16 over // B+ there you go then, yes
exception|other|comp :: :: free repair out of warranty for a 91 yr old, can we? // B: if the part is under 50 // A: 48 // B+ :ok_hand: do it
exception|other :: 80.00 USD :: waive redemption fee $80? // B: depends on whether the reminders bounced // A: SPF fail on all three // B+ waive
refund :: 248.00 USD :: wrong night on the tickets, refund the buyer 248 usd? // B: did the seller reply? 24h rule // A: not a word // B+ 24h are over, refund
refund :: 9800.00 JPY :: Okabe sees 9,800 yen twice on his card, may I refund one? // B: if it's settled, not just authorized // A: just authorized, I see now // B- then no, [it drops off by itself]
comp|other|exception :: :: free box for the Abrahamssons? // B: photo or it didn't melt // A: <https://pics.example/abrahamsson.jpg> // B+ it melted. yes
# sideways
refund :: 50.00 USD :: is 50 usd back to Ramona ok? // B: for... // A: tickets not transferred // B: how does one not transfer a ticket // A: seller fell in love // B+ approved, [you can't make this up]
exception|other :: 10.00 USD :: rmv 10 usd late fee, bank holiday? // B+ rmv
exception|other :: 15.00 GBP :: Take the £15 name change fee off for Bright? // B+ drop it
exception|other :: 75.00 GBP :: no show fee £75 for the Kowalczyk cat, waive? // B+ waived in my head already
refund :: 149.00 USD :: can I refund 149 usd to the wrong-deck couple? // B- can you? yes. May you? no. [Deck was in the confirmation]
refund :: 39.00 USD :: refund 39 usd, THREE mails? // B- no and no and no, one per mail // A: lol // B: [it's all used up, really]
credit|refund|other :: 15.00 GBP :: Vegan found chorizo in her bag, may I send her 15 pounds? // B+ omg yes
discount :: :: stag party, half off? // B+ [[a third off. half is for weddings]]
comp|other|exception :: :: reprint the baby book at no charge? // B: did she approve the preview // A: yes // B: is the spine in the preview // A: no // B+ there's your answer: reprint it
refund :: 90.00 EUR :: asking again about the refund to Castelnau, 90€ // B+ hello, sorry for the delay, yes of course you can refund Castelnau, thank you for your patience with me today
refund :: 3400.00 INR :: Can 3,400 rupees be refunded to Mr. Venkataraman? // B+ Pls go ahead and do the needful
refund :: 85.00 CHF :: glacier bus cancelled, CHF 85 refund? // B+ isch guet, approved
credit :: 75.00 NZD :: kayak with a hole, credit nz$75? // B+ sweet as bro
refund :: 16.00 GBP :: £16 refund for a wet ferry sandwich tray? // B+ aye go on then
exception|other|comp :: :: let the choir rehearse in the wedding barn free? it's a charity one // B- Not this month, [fire inspection]
exception|other :: :: visa docs client asks to pay in 3 instalments instead of 2, fine? // B+ 3 is fine
refund :: 120.00 USD :: asking for {c}, stuck on a call: 120 usd back to Hollis for the mattress? // B+ tell them yes
credit :: 18.00 EUR :: For {c}: 18€ credit, wrong parking zone sign. ok? // B- no. [The sign is correct since May]
refund :: 70.00 GBP :: Whitcroft got overcharged, 70 gbp to refund, ok? // B>+ {a} re Whitcroft: yes to the 70
refund :: 205.00 USD :: Hollowell asks 205 usd back for the late truck, approve? // B>- {a} Hollowell: no from me, [they were 2 hours late themselves]
"""


def make_all(w):
    play_all(w, "y-typed", lines_of(ASKS), lines_of(ENDINGS))
    play_all(w, "y-scene", lines_of(SCENES))
