# SPDX-License-Identifier: GPL-3.0-or-later
"""What people at boat yards, bootcamps, undertakers, registrars, photographers and the like ask in English, with the threads that follow, seventeenth part."""
from seventeenth_people import lines_of, talk, two

ASKS = r"""
refund :: 64.00 USD :: Asking for permission to return $64.00 to Hester Lowry. The e-book she bought cannot be opened on any of her devices. // B: did she try the web reader? // A: yes, blank page // B+ Permission granted, [blank page is on us] // A: returned, thank you
refund :: 145.00 GBP :: Could somebody senior look at Alder & Ash please? Delivery came with half the slats, they'd like £145 back and keep the bed. // B: is £145 half? // A: it's a third // B+ ok then, do it // A: cheers
credit :: 30.00 EUR :: {B} permission to put 30 € on Maarten's wallet? charging post ate his session // B+ granted
credit :: 75.00 USD :: For approval please -- account credit, seventy-five dollars (USD 75), Marigold Laundry, router rebooted itself nightly for two weeks. // B+ Approve. [[Log shows 14 reboots.]] // A: done
refund :: 18.00 GBP :: eighteen quid back to Nan Hobbs?? her fish supper had no fish // B+ :joy: yes // A: £18 sent
discount :: :: Arden Legal wants 12.5% for prepaying two years. Can we live with that? // B: what did they get last time // A: nothing // B+ we can live with that // O: nice deal
discount :: :: would anyone object to a tenner per head less for the school trip (32 kids)? // B- I object, [margin's already gone on buses] // A: ok ok
exception|other :: 40.00 USD :: Late check-out at the storage place: Ms Tarrant handed in her key 3 hrs after midnight, system wants another $40. Let her off? // B+ let her off // A: :heart:
exception|refund :: 212.00 EUR :: The Kellermanns cancelled 13 days before arrival; our line is 14. EUR 212. Grandmother in hospital. Stretch it? // B: is there paper? // A: admission form in the ticket // B+ stretched, [one day and a hospital] // A: told them
comp|other|exception :: :: Fancy sending the Pooles a fruit basket? We lost their urn for an hour. An HOUR. // B+ a basket and a phone call from me // B: nobody else calls them please
comp|other|exception :: :: I'd like to throw in a second engraving for Mr Sze, the first has his wife's name with one n too few. // B+ naturally // A: engraver knows
refund :: 1500.00 USD :: Big one. Bootcamp fee 1.5k USD, Priyanka S., instructor changed, schedule changed, language changed. I'm for refunding. You? // B: {O}? // O& for // B+ also for. Approved
refund :: 1500.00 USD :: Another big one, $1,500.00, Gerard M. wants a refund – passed the course, then failed the job interview. // B- lol no, [he passed] // A: will be gentle
refund :: 27.50 EUR :: Refund €27,50 – Lotte – knitting kit, wrong needles – she bought needles elsewhere meanwhile // B+ pay her needles // A: that's 9 // B+{9.00 EUR} yes the 9, not the 27.50
refund :: 380.00 USD :: Prints for the Okafor wedding are green. $380. Lab says 'artistic'. // B: show me one // A: :frame_with_picture: in the ticket // B+ wow. Approved, [that groom is a martian]
refund|credit|other :: 55.00 GBP :: £55 either as money or as vouchers for the hen party, paddle boards deflated mid-lake // B+ money please, [vouchers would be cynical] // C: glad they can swim
refund :: 90.00 EUR|45.00 EUR :: Twins, 45 € each, both swimming courses cancelled by the pool. Return it all? // B+ all of it
refund :: 12.99 USD :: $12.99 back to R. Castle, domain privacy that he never ticked // A: it's ok {B}, I may do those myself // B: not for premium names // B+ but yes
credit :: 20.00 GBP :: do i need an ok for £20 credit? if so: can i have one? mrs pratt, boiler visit moved thrice // B: you do // B+ and you have it
exception|other :: :: Mr. Grant Denham (really his name) asks to skip the queue at the embassy desk, flight tonight. Approve? // B- Deny Denham, [everybody there flies tonight]
exception|other :: 60.00 USD :: Please waive $60 restocking, Gable Roofing, we shipped the wrong gauge and they're polite about it. // B+ Waived // B: polite people first // A: done
refund :: 70.00 USD :: refund of $50 for Odalys, cello lesson, teacher's bow broke // A= refund of $70 for Odalys, cello lesson, teacher's bow broke // B+ ok for the 70
refund :: 24.00 EUR :: 42 € für… sorry, 42 € back to Ruben, museum closed a wing // A= 24 € back to Ruben, museum closed a wing (typo before) // B: 24 or 42? // A: 24! // B+ approved
refund :: 260.00 USD :: Can I refund 260 USD to Silver Birch Dental? Their staff training was held in the wrong time zone. // B+ Yes, [that is on our calendar bot] // A: refunded // T
refund|credit|comp|other :: 15.00 GBP :: £15 to Cyril, jam jar, glass in jam // B+ pay & recall the batch! // O: recall started // T
credit :: 48.00 USD :: may we credit $48 to Lantern Books, 4 hardbacks with wet corners // B* +thumbsup // A: credited
credit :: 48.00 USD :: and may we credit $48 to Owl & Quill, 4 hardbacks, wet corners as well? // B* +ok_hand // A: credited too
refund|credit|comp|discount|other :: 200.00 USD :: Thoughts on $200 for the Hendersons? The clown scared the kids. // B* -thumbsdown // A: why though // B: [scary clown was their request]
refund :: 88.00 USD :: refund 88 bucks to Miguel Ángel, horse was lame // B%+white_check_mark
refund|credit|comp|other :: 19.00 EUR :: €19 for Saskia, audio book skips // B* +white_check_mark // B%-x // A: oh?
refund :: 58.00 GBP :: I would like to pay Mrs Threlfall £58 (hedge trimmed to death). OK? // C: ok! // A: thanks {C}, still need a lead // B+ ok from a lead too
<only> refund :: 58.00 GBP :: I would like to pay Mr Threlfall £58 too (same hedge, other side). OK? // C: ok! // A: {B}? // B- one hedge, one payment. No.
<only> credit :: 10.00 USD :: 10 dollar credit, Bennie, sprinkler // C: approved // C: wait, I can't do that, can I // A: no :)
<only> exception|other :: :: Let Dove Street keep the demo unit until May? // O+ fine by me, until May
refund :: 31.00 USD :: Self-service question: my own order, $31, arrived broken. May I refund myself? // A: approved :) // B: nice try // O+ I'll approve it, [saw the pieces]
refund :: 99.00 AUD :: Refund A$99 to Coogee Surf, wax melted in the van // A* +white_check_mark // A: self-approved since nobody's here
refund :: 410.00 EUR :: Refund €410, Villa Amsel, hot tub cold. Guests stay till Sunday. // B- denied // A: they post videos // B- still denied, [engineer is there at 4]
refund :: 410.00 EUR :: Refund €410, Villa Drossel, hot tub hot but brown // B- denied, [it's iron in the water] // O: lab says it isn't iron // B+ then I reverse myself: approved
credit|refund|comp|other :: 25.00 USD :: $25 to Ida-Jo for waiting, ok? // B+ ok // B: wait, which Ida-Jo? // A: the one from Tuesday // B- no then, [Tuesday's was sorted by phone]
refund :: 140.00 USD :: 140$ refund for Chapel Hill Yoga // B: for what? // A: floor heating, 40 degrees // B: isn't that hot yoga? // A: it is not // B+ alright, yes
exception|other :: :: Could Pennywhistle Toys pay at 60 days just this once? // B: not my call, {O} owns terms // O: I'm in court all day // O+ ok, 60 once, [clean record]
refund :: 36.00 GBP :: {C}'s customer, I'm only typing for {C} who has wet hands: £36 back, paint tin burst in the bag. OK? // B+ ok {C}, dry your hands
discount :: 500.00 USD :: Knock $500 off for Tall Pines Lodge if they sign by 6 pm? // B+ only if by 6, [[quarter ends]] // A: signed 5:52
discount :: :: 18% for Pomona Juices on condition of a case study? // B+ yes on that condition // O: get it in the contract
refund :: 120.00 USD :: 120 for the Vaughns (usd), wrong casket lining // B: family present? // A: they noticed at the viewing // B+ refund it all and I'll write to them
refund :: 66.00 USD :: Want to give the Lees $66 back // B: expired on Friday, this offer // A: they wrote on Thursday // B+ then it counts, go
refund :: 45.00 USD :: $45 back to Tomasz – kayak seat broke, ok? // B+ yes up to 45 // A: used 45
credit :: 100.00 GBP :: Can we do 100 pounds credit for Rook & Sons, hopefully they then stay // B+{60.00 GBP} I can do 60 pounds // A: asked, they take it
credit :: 100.00 GBP :: 100 pounds credit for Crow & Sons as well? // B+{60.00 GBP} same, 60 // A: they say 80 or nothing // B- nothing then
refund :: 1250.00 USD :: $1,250.00 to Stonecrop Events? tent had a hole above the cake // B& my half of the yes // O: my limit is 1,000 // O: asking the director // A: any news? // O: not yet
refund :: 250.00 SEK kr :: 250 kr back to Alva, wrong size of ski boots // B: sek? // A: yes sek // B+ ok
refund :: 7.20 GBP :: Refund £7.20. Stamp. Never arrived. Mr. Post (no joke). // B+ approved, [the irony alone]
refund :: 59.00 USD :: Would it be alright to refund Lucia Bell's $59? Two Lucias are in charge today, either will do :) // B+ alright!
exception|other :: :: Open question: may Halyard Sailing bring a 14-year-old on the 16+ trip? // B- we may not, [coast guard rules]
off_policy_reply|exception|other :: :: Can I answer off script to Mr Brandt? He wants to know why his name is in our test data. // B+ you can, show me the draft // A: draft in ticket // B: good
refund|credit|other :: 75.00 CAD :: CAD 75 to Maple & Main, syrup crystallised in transit, yes / no? // B: no opinion, ask {O} // O+ yes
refund :: 540.00 USD :: refund of USD 540.00, Harbor View HOA, gate remote x12 dead on arrival, vendor takes them back // B+ Approve. [Vendor pays.]
refund :: 52.00 USD :: $52 refund for Greta's Gym, rower squeaks // B: which model // A: R3 // O: R3s all squeak // B: let me ask the maker // A: any word? // B: not yet
credit :: 14.00 GBP :: £14 credit, Mr Umber, wrong paint // A~ oh it's the right paint, just dry now. Withdrawing // B: :joy:
refund :: 230.00 EUR :: Can I refund €230 to Haus Lerche? // B: what for? // A: noise // B: how loud? // A~ they just wrote that they don't want it any more, request withdrawn
exception|other :: :: May Mr Orban board without the printed voucher? // B: is he at the pier? // A~ boat's gone by now, forget it
refund :: 37.00 USD :: 37 USD back to Lottie, spoiled kimchi (can kimchi spoil?) // B: good question // C: it can // A: {B}? // B: asking the kitchen
discount :: :: 7% for Delph Pottery? // A: hello? // A: leads? // O: {B} has it // A: still nothing?
comp|other|exception :: :: Free tow for the Sandovals? // B: two leads for free tows please // O& from me yes // A: {B}?
"""
TWOS = r"""
refund :: 40.00 USD :: $40 refund for Halberd Games, dice set with two fives? && refund :: 95.00 USD :: Refund $95 to Pike Anglers, rod snapped on first cast? // 1+ 2- 2={rod has a weight limit} : Halberd Games is approved. Pike Anglers is denied, rod has a weight limit.
credit :: 15.00 EUR :: €15 credit for Romy, sauna closed, ok? && exception|other :: 25.00 EUR :: waive the 25 € card fee for Herr Loibl? // 1+ : Romy's 15 is approved
refund :: 60.00 GBP :: £60 back to Dinah Crewe? oven glove caught fire && refund :: 22.00 GBP :: refund Basil Kerr £22, spice rack one shelf short? // 2- 2={he has the fourth shelf, see photo} : No to the £22 for Basil Kerr: he has the fourth shelf, see photo
refund :: 130.00 USD :: Can I refund Kestrel Drones $130? && discount :: :: 10% for Merlin Optics, ok? // 1+ 2+ : both approved, Kestrel and Merlin
refund :: 18.00 USD :: refund $18 to Mo for the burnt bagels? && credit :: 18.00 USD :: credit $18 to Flo for the cold bagels? // 1- 2- : Mo and Flo both denied
"""


def make_all(w):
    for line in lines_of(ASKS):
        talk(w, "r-talk", line)
    for line in lines_of(TWOS):
        two(w, "r-two", line)
