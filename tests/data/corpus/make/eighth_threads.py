# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a request in English: scenes of their own, and endings that fit any, eighth part of the written half."""

SCENES = r"""
refund :: 80.00 USD :: Refund $60 to Elke for the broken vase, ok? // A= Refund $80 to Elke for the broken vase + postage, ok? // B+ yes, [postage is on us too]
refund :: 45.00 GBP :: {b} £54 refund for Mr Teale ok? missing shelf // A= {b} £45 refund for Mr Teale ok? missing shelf (typo before, sorry) // B+ fine
credit :: 30.00 EUR :: can I credit Oskar €300? outage // A= can I credit Oskar €30? outage (one zero too many) // A: corrected, it's 30 // B+ ha, ok then
refund :: 70.00 USD :: $70 refund for Lin, missing cushion? // B: is that the one from the March campaign? // A= $70 refund for Lin, missing cushion? (campaign order, March 9) // B- no, [campaign items are final sale]
refund :: 900.00 USD :: Refund of $900 for Castor & Pollux GmbH, duplicate invoice. Over 500 so I need two of you {b} {o} // B& ok from me // O+ and from me
refund :: 1800.00 EUR :: needs 2 approvals (>1k): 1800 EUR back to Reederei Thomsen, container never loaded // B& approved, 1 of 2 // A: {o} could you too please? // O+ Approved
refund|credit|other :: 760.00 USD :: two-signature case: $760 to Larkspur, cancelled workshop // B& I'm in // A: waiting for {o}
refund :: 22.00 USD :: asking for {c} who is on the phone with them: can we refund $22 to Jules, cold coffee machine part? // B+ sure
refund :: 130.00 USD :: {C} has no access to this channel yet so I post it: refund of $130 for Hedda Gran, bike bell and light missing. Ok? // B+ ok, [it is our packing error]
credit :: 50.00 GBP :: On behalf of {c}: may we credit Mr Osgood £50? engineer cancelled at the door // B- no, [he got £40 in January]
exception|other :: :: {c} asked me to put this here (in the air right now): accept Mr. Quist's return without a box? // B: what state is it in? // A: like new // B+ then ok
refund|credit|other :: 48.00 EUR :: For {c}, who's off sick: 48 euros to Claire Petit, dress with a stain. approve please // B* +white_check_mark
discount :: :: filing this for {c}: 15% for Bytown Bikes on the renewal? // B: [they pay late every month] // B* -x
refund :: 66.00 USD :: Refund 66 USD for cust. Ayodele? seam open // B: who's the supplier? // A: Norvik // B: ok lemme ask them // B: they'll take it // B+ refund it
refund :: 34.00 USD :: Hi, $34 for a leaking lunch box, S. Parvez. Shall I refund? // C: those boxes are cursed // A: fourth one this week // B: tell me about it, my own leaks too // A: lol // B+ anyway: approved, [we're pulling them from the shop]
comp|other|exception :: :: can room 18 get breakfast for free? shower was cold // B: was maintenance there? // A: yes at 7, boiler // B: and are they leaving today? // A: tomorrow // B+ [[both mornings then]], [cold showers are no fun]
refund :: 410.00 USD :: Mr. Nakagawa, flight cancelled by weather, hotel $410 on his own. Can we cover? refund to card. // B: weather is not us // A: but we told him at the desk to book one himself // B: who did? // A: it's in the notes, 21:40 // B+ hm. Then yes, [we can't go back on that]
refund|credit|other :: 27.50 GBP :: £27.50 to Ffion for two wrong books? // B- no, sorry // A: they were OUR wrong books, picked the wrong isbn // B+ oh! then of course yes
credit :: 100.00 USD :: 100 USD credit for Verity Shaw ok? moved her session 3 times // B+ ok // B- hang on, [she was credited yesterday by the other team]. so no
refund :: 58.00 USD :: Refund $58 for Otis? tent pole snapped // B- denied, [used for a whole summer] // A: he bought it last week, see order // B+ [[my bad, read the wrong order]]. Approved
refund :: 19.90 EUR :: 19,90€ for Mika, headphone left ear dead. refund? // B+ approved // A: thx // A: done, ref RF-2210
refund :: 240.00 USD :: can I refund Salma $240? course moved online // B: above my limit. {o}? // O+ ok by me, [many others got it too]
credit :: 600.00 USD :: {b} 600 USD credit for Ravenna Dental? two-day outage // B: ask {o}, I'm out this week // A: {o} could you? // O- no. [Their contract has no SLA.]
refund :: 88.00 USD :: $88 refund for Ilse, toaster oven with a dent? // B: not mine, the small appliances team handles that
refund|credit|other :: 14.00 GBP :: £14 for Gareth ok? missing dip // C: did you check the other bag? // A: ohh // A~ found it, scratch that
refund :: 52.00 USD :: Refund request: $52, Moira Flynn, parcel lost // A~ parcel turned up, withdrawing this one
credit :: 25.00 USD :: ok to credit Petra $25 // B: for what? // A~ nvm she just told me it's sorted, pls disregard
exception|other :: :: can Mr. Abdi check out at 4pm? // A~ He's fine with 2pm, no need anymore
refund :: 36.00 USD :: $36 refund - Wanda - broken snow globe - ok? // B: 👀 // A: she is on the line // B: sec
refund :: 29.00 USD :: Could I refund Bo 29 dollars? charger got hot // B: photo? // A: in the ticket // B: safety will want to see that, wait for them please
refund :: 175.00 USD :: 175 USD back to the Whitlocks for the cancelled balloon ride, please ok // B>+ {a} Whitlocks balloon ride, $175: approved, [pilot was ill]
refund :: 63.00 EUR :: Darf... sorry, wrong channel language :) May I refund Ulla Brix 63 EUR, lamp flickers? // B>- {a} about Ulla Brix and her lamp: no refund. [She should send it in first.]
credit :: 45.00 USD :: $45 goodwill credit for Desmond Achebe? we cut him off mid-stream during the final // C: that was a bad night // B>+ {a} yes to the 45 for Desmond
discount :: :: 20% for choir tickets (30 pax)? they sing for free at the gala // B+ [[make it 15%]], [20 is for schools]
discount :: :: {b} 40% off for the Adriatic rollout? // B- [[40 is insane :joy: no]]. [Nobody gets more than 25.]
refund|exception :: 99.00 USD :: Ana-Lucía wants $99 back, yoga retreat, flu. Doctor's note attached. Terms say no. {b}? // B: how did she sound? // A: like someone with the flu // B+{50.00 USD} haha ok. [[do $50]], [terms are terms but she's lovely]
credit :: 40.00 USD :: 40 USD credit for Rohan? app ate his playlists // B+{60.00 USD} [[Give him 60 USD]], [we can't restore them]
refund :: 200.00 EUR :: Refund 200€ to hotel guest Lauwers? bed bugs // B+{300.00 EUR} [[give her 300€ please]], [bed bugs are serious]
refund|credit|comp|other :: 31.00 USD :: 31 dollars for Priscilla, mislabelled allergen!! ok? // B+ YES immediately. [[And tell QA today.]]
refund|credit|other :: 77.00 USD :: $77 to Hank for the lawn chair, ok? // B- No. // B: [He bent it himself, it's on the doorbell video he sent us.]
credit :: 65.00 GBP :: £65 credit for Mrs Adair? stair-lift engineer no-show // B- can't do that one // B: [we've already booked a free visit for her]
refund :: 120.00 USD :: 120 USD refund to Cassius? sunglasses not as pictured // B- Denied. [The photo clearly shows the brown frame. He also wore them to a wedding and posted it. We can offer an exchange at most.]
exception|other :: 40.00 USD :: Waive $40 late return for Bettina (ski rental)? bus broke down // B- I don't think so. [She had until noon the next day, we texted her twice, and the next family stood there without skis.]
refund :: 210.00 USD :: Refund for Dunmore Scouts, $210, tents leaked // B- Sorry, no refund here. [Pitching without the fly sheet is not our fault.] // A: ok I'll tell them
"""
ENDINGS = r"""
B+ Yes, [they've been with us forever]
B+ go for it, [clearly our mess]
B+ Approved. [Carrier admitted it this morning.]
B+ ok but [[please log it under goodwill]]
B+ yeah do it, [I'd be mad too]
B+ approved bc [the photos leave no doubt]
B+ No brainer. Approve. [We said we would.]
B+ sure, [first time they ask for anything]
B+ Yes from me - [cheaper than the phone time]
B+ you can, since [it's under the threshold]
B+ Signed off. [QA found the same fault in that batch]
B+ 👍 [we broke it]
B+ oki, [just this once]
B+ I'm comfortable with that, [the delay was ours]
B+ alright alright, [they waited long enough]
B+ Please proceed. [Finance has set money aside for this incident.]
B+ y
B+ yesss
B+ k do it
B+ ok!
B+ approved, ty for checking
B+ of course
B+ ✅
B+ go
B+ Fine with me {A}
B+ You have my approval.
B+ np, go ahead
B+ okay 👍
B+ 100% yes
B+ yep yep
B+ green light
B- no, [that's on the customer]
B- Nope. [We already sent a replacement last week.]
B- Can't do it, [policy is there for a reason]
B- not this time. [third request this quarter]
B- Sorry {A}, I have to say no. [Legal asked us to stop doing these, and the customer was told so in writing.]
B- Denied: [no proof of purchase]
B- hmm no, [they agreed to the terms at checkout]
B- I'd rather we didn't, [looks like a reseller to me]
B- no go, [open invoice from last year]
B- ✋ no. [Budget for this month is gone.]
B- we don't do that anymore, [new rule since April]
B- Declined as [the claim does not match the photos]
B- nah
B- sorry no
B- no :(
B- that's a no from me
B- Not approved.
B- nope, can't
B- ❌
B+ do {n} instead
B+ {h} and we're good
B+ max {h}, [they got something last time]
B+ only {h} pls, [half of it was usable]
B+ [[Too much]]. {h} is fine.
B+ I can live with {h}
B+ let's split it, {h}
B+ ok for {h}, [the rest was their own mistake]
B+ {n} not more, [we also lost money here]
B+ Approved for {h} [[if they agree in writing]]
B+ yes [[if they close the complaint]]
B+ Approved, [[on condition that it's noted in the account]]
B+ ok [[as long as they don't make a habit of it]]
B+ fine, [[provided that it's the same card]]
B: how long have they been a customer? // A: since 2018 // B+ ok then, [loyal enough]
B: did they call before? // A: twice, last one on Monday // B+ Approved, [we should have fixed it on Monday]
B: any proof? // A: a video, yes // B+ good, approved
B: which warehouse was it? // A: the old one // B- then no, [they have their own insurance]
B: is this the same guy as last month? // A: yep // B- then no
B: And what do they say about a replacement? // A: don't want it // B: understood // B+ ok go
B: hm. what did we do for others? // A: same thing, 2 cases in May // B+ [[consistent then]]. approved
B: let me look // B+ looked, yes
B: one sec, in a meeting // B+ ok back. That's fine, [I know the case]
B: will check with finance tmrw
B: hmmm
B: need to think, ask me again after lunch // A: lunch is over :) // B+ lol ok approved
B: can you add the order history?
B: what's the margin on that? // A: no clue, sorry // B: find out pls
A: bump
A: {b} ?? they're waiting on the line // B+ sorry! yes
A: gentle nudge // B- no, sorry for the wait. [Not covered.]
A: any news here? // A: hello? :)
C: had them last week, nice people // B+ agree, approved
C: same issue on my side with another one // B: noted // B+ Yes to this one, [it's a known defect]
C: oof // A: right? // B- no, [they were warned in advance]
<only> C: yes do it // B- no, [juniors don't decide this]
<only> C: approved from my side :) // B+ Approved, [checked the file]
<only> C: ok for me
<only> C: I'd say yes, go ahead // A: thanks but I need a lead for this
B- no // A: they'd leave us // B+ ok ok, [[changed my mind]], approved
B+ approved // B- sorry, wrong thread. This one is a no: [fraud flag on the account]
B+ approved // O: same from me
B+ Go ahead, [outage confirmed] // A: done ✅ // B: great
B- No, [not within our limits] // A: understood
B: over my limit, {o} please // O+ approved, [looked at it with finance]
B: {o} your region // O- no, [they are not eligible]
B: {o} can you take this? I'm on leave from noon
A~ nvm, solved
A~ pls ignore, customer cancelled the complaint
A~ withdrawing, they took an exchange
B* +white_check_mark
B* +thumbsup
B* :eyes +white_check_mark
B* +approved
B* +heavy_check_mark
B* +ok_hand
B* +manager-approved
B* +yes-please
B* -x
B* -thumbsdown
B* -no_entry
B* -denied
B* -nope
B* :eyes
B* :thinking_face
B: [it's our own fault, honestly] // B* +white_check_mark
B: [nothing in the logs] // B* -x
B+ approved // B: [they were double charged, I checked]
B- no // B: [last one got the same answer]
B- declined // B: [they're past the deadline by months] // A: ok
A: screenshots are in the ticket now // B+ seen, approved
A: (account is in good standing) // B* +white_check_mark
"""
