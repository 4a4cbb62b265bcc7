# SPDX-License-Identifier: GPL-3.0-or-later
"""What driving schools, wine clubs, solar fitters, hostels, tattoo studios, laundries, insurers of pets and the like type in English, fifteenth part."""
from eighth_people import lines_of
from fifteenth_people import play_all

ASKS = r"""
refund :: :: they paid 86 for the intro lesson and want it back, do we?
refund :: :: Mr Achterberg returned the helmet, tags on. 140. Do we pay it back?
exception|other :: :: Ferryman Coworking are moving out two months early. Waive the early exit?
exception|other :: 30.00 GBP :: Zainab's £30 no-show charge from Tuesday, she was in A&E. Wipe it?
refund :: 59.00 USD :: Inverter quote fee, $59, Greenfold never sent anyone. So refund?
credit :: 18.00 USD :: Dryer 6 at Elm St swallowed $18 of Mrs Quill's quarters over a month. Put it on her card?
discount :: :: wine club renewal, Ottoline's been on since bottle one – could I knock ten percent off?
comp|other|exception :: :: Rookwood has us over the painting. Could we throw in a night for the six in dorm B?
refund :: 240.00 USD :: Sable wants the $240 deposit back, artist left the studio. ok?
refund :: 64.50 EUR :: vet claim 20117 got settled twice the wrong way round, so the owner is short EUR 64.50. shall I pay that out?
exception|other :: :: Hilltop's learner turned 17 a week late. Book her in regardless?
credit :: 45.00 USD :: Veg box left in the rain again (Alder Rd). Thinking $45 on account. Thoughts?
refund :: 33.00 GBP :: poster printed upside down lol. 33 quid back to him or reprint only?
refund :: 510.00 CAD :: Ezekiel M. – CA$510 – e-bike battery, two rides, dead. I have the photos. Over my limit so over to you {b}
discount :: :: Piccolo Music asks for sibling price although the kids have different surnames. Fine?
exception|other :: 12.00 EUR :: can someone take the 12 euro paper bill fee off Dmitri's account pls, he's 84 and has no email
comp|other|exception :: :: One bottle was corked, she'd like another. On the house?
refund :: 1150.00 USD :: Aligners, wrong size, twice. Patient is done with us: wants all $1,150. Your call {b}.
credit :: 25.00 GBP :: I told the lady at desk 14 I'd try for 25 pounds credit because her desk was double booked. Did I promise too much?
refund :: 78.00 USD :: Requesting: refund. Who: Linen Press. How much: seventy-eight dollars ($78). Why: sheets came back grey.
exception|other :: :: Her licence test got moved by the council. Any chance of us moving her package expiry with it?
refund :: 20.00 USD :: $20?? for Jo P., soap exploded in the locker, his shirt is done for
refund :: 46.00 GBP :: Booking ROOK-3391, guest left after one night because of the bedbugs next door (not his room). Wants the other two nights, £46. Do we?
discount :: :: Greenfold will take 40 panels if we come down 6% on list. Green light?
refund :: 95.00 EUR :: Kundin schreibt mir auf Deutsch, short version: lesson link never worked, five times. 95 € back ok?
credit :: 60.00 USD :: Solar app showed zeros for 11 days. Mr. Tindall is polite about it. A 60 dollar bill credit would keep him polite.
exception|other :: 75.00 USD :: is the $75 re-inking charge really due when our guy did the smudging? I'd rather not charge it. ok w/ you?
refund :: 29.99 USD :: $29.99 / annual -> monthly mixup / chat 5581 / y or n
comp|other|exception :: :: can our busker at table 9 (the one we doused) eat free tonight
refund|credit|other :: 35.00 GBP :: Give Mrs Vane her £35 back in whichever form you like, the tyres went on the wrong way round.
exception|other :: :: Student missed the cut-off by forty minutes because our page was down. Count it as in time?
refund :: 132.00 USD :: Pet insurer side: they pre-paid $132 for a plan whose cat had died before the start date :( send it back?
credit :: 15.00 AUD :: Would love a nod for A$15 off next month, Noosa store, machine ate the token
refund :: 210.00 EUR :: 210€, hostel, group of 7, no hot water, manager on site said "sure they'll refund you". Bound by that?
exception|other :: :: Tenant wants to bring her ferret. Our rules say dogs and cats. Let her?
refund :: 8.50 GBP :: oat milk surcharge ×17 by mistake = £8.50. refund, surely?
discount :: :: Could do the student rate for her even though her card ran out in June? She re-enrols in September.
refund :: 400.00 USD :: Band cancelled, venue rebooked them, couple can't make the new date. $400 for two. We normally say no to date changes. Say yes this time?
comp|other|exception :: :: they waited 50 min for the tow. gift them a year of roadside? costs us nothing really
refund :: 56.00 USD :: {b} fifty-six dollars, Harlan, wrong lens. Approve when you see this, he's on the phone til 3
credit :: 22.00 EUR :: Darf… sorry, wrong language. May I credit Frau Lang €22 for the late tuner?
exception|other :: :: Customer 88213 would like the cancelled slot back that someone else has now. Swap them?
refund :: :: Invoice says 9 seats, they have 7. 2 x 31. Should go back to them I think, yes?
refund :: 640.00 GBP :: Heads up before I do anything: the Marlowes were billed for the full course, 640 pounds, and attended none of it. I'd refund all. Objections?
refund :: 17.25 USD :: Charge $17.25 "card test" by our own terminal. I'd like that reversed for him.
exception|other :: 50.00 USD :: Skip the $50 callout for Mrs Quill? Boiler guy went to Mr Quill's (divorced)
comp|other|exception :: :: Lost their season tickets in our own post room. Replacement set free of charge?
credit :: 100.00 USD :: For the record and for approval: $100 credit, Barley & Oak, delivery van blocked by our own skip, decision needed by noon
refund :: |32.00 USD|72.00 USD :: my customer has a point, the tattoo aftercare kit she paid $72 for is the $40 one. So 32 or the lot?
discount :: 80.00 USD :: Closing Greenfold today if I may take $80 off the install. May I?
"""

# What can follow any of them.
ENDINGS = r"""
B+ yes do
B+ Go on then
B+ that's fair, [we'd want the same]
B+ of course. [Poor thing.]
B+ you have my blessing
B+ ticked off, [[go]]
B+ Approved from the airport, [it's our own mess]
B+ yes – [driver confirmed it this morning]
B+ Right you are
B+ I'm in favour
B+ happy with that
B+ Make it so.
B+ ok from my end, [second time that van did this]
B+ Do it and [note it under the branch's cost centre]
B+ yes!! [can't believe we did that]
B+ green light
B- that's a no from upstairs
B- not for me, [they had their go]
B- I'd rather not, sorry
B- Let's not. [It sets the wrong tone.]
B- nah
B- leave it, [he's had three this year]
B- Not this time I'm afraid, [the small print is clear]
B- no – [we'd be paying for the weather]
B- please don't, [legal is on it]
B- That one I have to turn down. [There's no record of it.]
B+{h} could do {h}
B+ yes to {h}, no to the rest
B+ {h} and not a cent more
B: hm. who was on shift?
B: reading up on it, give me till lunch
B: can you find the call?
B: not mine, ask {o} // O+ mine, yes
B: I'd say yes but it's {o}'s budget // O- no, [budget's gone]
A: bump // B+ oh! yes
A^+ {N} said yes on the phone just now
A^+ update: {B} approved it verbally
C^+ {N} says yes, she's in the car
C^- {N} rang, it's a no
O^+ {N} has approved this, posting for the file
B>+ re {a}'s ask above: approved
B>- {a} your ask from earlier is denied, [wrong branch]
B* +white_check_mark
B* +thumbsup
B* -x
B* :thinking_face
B* +white_check_mark // B: [driver confirmed]
A~ scratch this, she found the receipt
A~ never mind, sorted with the venue
A~ pulling this, wrong customer
"""

SCENES = r"""
refund :: 90.00 USD :: $90 to Tessa, both ink sessions cancelled by us? // B+ I'd pay her that, yes. [Cancelled by us is cancelled by us.]
refund :: 160.00 USD :: refund 160 usd to the Abdis, wrong size helmets x2? // B+{80.00 USD} one helmet only, so $80, ok
credit :: 40.00 GBP :: £40 on Rookwood's account for the leak? // B: was it us or the pipe // A: the pipe, but we own the pipe // B+ lol then yes
exception|other :: :: Let Ezekiel in without the medical form? // B- can't, [insurance won't cover him] // A: fair
refund :: 300.00 EUR :: Greenfold deposit 300 €, they chose another fitter within the 14 days. // B+ statutory right, [[nothing to decide]], pay it
refund :: 65.00 USD :: 65$, Marsh. Yes? // B- No. // A: he'll go to the press // B- still no, [let him]
refund :: 65.00 USD :: $65 Osman, photo booth jammed // B- no // A: it jammed during the kiss // B+ oh come on. fine, yes
discount :: :: Ottoline again, 15? // B+{|} 10 percent, [15 is for cases]
comp|other|exception :: :: free tasting for the hen do whose van broke down? // O: {b}? // B+ sure
refund :: 38.00 GBP :: Could I get a second pair of eyes: £38, lens cap, Parcelforce lost it // C: looks right to me // B+ yep all good
credit :: 55.00 USD :: 55 dollars store credit for Dmitri? // B+ approved // O: hang on, he's the one from March // B- revoking that, [he is the one from March]
refund :: 58.00 USD|48.00 USD :: $48 back for the yoga mat that smells // A= $58 back for the yoga mat that smells // B+{58.00 USD} ok 58
exception|other :: :: Open the gate after hours for the Prices, their kid's bear is in there // B* :bear // B: obviously // B+ yes, go get the bear
refund :: 700.00 USD :: Wedding band, $700, rain. Whole thing back? // B: contract? // A: force majeure clause covers rain // B- so there's our answer: no
refund :: 24.00 GBP :: 24 pounds Netta, tumble dryer shrank a jumper // B: which jumper costs 24 // A: a small one now // B+ :joy: approved
credit :: 30.00 USD :: $30 credit Sallow, third late delivery in a row // O- no from billing, [he owes us 200] // B+ overriding that, [three in a row is on us], approved
refund :: 120.00 AUD :: A$120 surf lesson, sharks // B+ yes // B: [[sharks are a valid reason]]
refund :: 85.00 EUR :: 85 Euro tuner fee back to school? // B& fine by me // O+ and by me, approved
exception|other :: :: could we skip ID check for my own gran // B- absolutely no special rules for family, [sorry gran]
refund :: 19.00 USD :: 19 usd seed packets, nothing sprouted // B: did they water them? // A: says so // B: ask for a picture // A: got it, dry as a bone // B- there you go, no
refund :: 44.00 USD :: Refund $44 / Priya / charged after pause. Approver: {b} // B+ confirmed, approved
comp|other|exception :: :: upgrade the honeymooners to the tower room? // B+ if it's free tonight, [[yes]]
refund :: 260.00 USD :: {b} here's the one I told you about: 260 dollars, Linen Press, grey sheets // B+ as discussed, yes
refund :: 31.00 GBP :: £31 for Wyn, tow truck never came // B+ ✅
refund :: 31.00 USD :: $31 for Bly, key card broke // B- ❌ [he lost it, desk saw him]
credit :: 10.00 USD :: can I put $10 on Flo's card // B+ mhm
exception|other :: :: may Hugo retake the theory test w/o the waiting week // B- mm no
refund :: 99.00 USD :: $99 annual fee, club closed in Feb // B+ Closed club, no fee. Refund her.
refund :: 150.00 USD :: 150 bucks, cat plan, cat dead before day one // B+ My condolences to her. Please pay it back in full.
refund :: 88.00 USD :: refund $88 to Kit for the cracked visor? // B: {a} what's the order date // A: May // B: then it's warranty not refund // A: so no? // B- correct, [it goes through warranty]
"""

# Where only some may decide.
GUARDED = r"""
refund :: 52.00 USD :: $52, Mrs Quill, soaked veg box ×2. Refund?
credit :: 20.00 GBP :: Twenty pounds credit (£20) to Piccolo, link died mid scale?
exception|other :: :: Extend Sable's trial to the 30th? They were shut for a funeral.
refund :: 76.00 EUR :: EUR 76 retour to Herr Sommer, desk double booked, agreed?
discount :: :: Hostel group of 22 asks for 12% off. Do we play along?
refund :: 14.00 USD :: pay $14 back to Lou, coin slot
"""
GUARDED_ENDINGS = r"""
<only> C: do it // B+ yes do it
<only> C: I'd approve // O: same // B- I wouldn't, [we did it last week]
<only> C* :+1
<only> C: ok // A: you're not a manager // C: right
<only> B* +white_check_mark
<only> C: approved! // B: not by you it isn't // B+ now it is: approved
"""


def make_all(w):
    play_all(w, "f-asks", lines_of(ASKS), lines_of(ENDINGS))
    play_all(w, "f-scenes", lines_of(SCENES))
    play_all(w, "f-guarded", lines_of(GUARDED), lines_of(GUARDED_ENDINGS))
