# SPDX-License-Identifier: GPL-3.0-or-later
"""What people of nine companies type themselves, a shop and a food delivery above all, and the threads that follow, eighteenth part."""
from eighteenth_people import lines_of, talk, two

ASKS = {}
ASKS["shop"] = r"""
refund :: 22.00 GBP :: 10810 Beth Marlow, mittens came with a hole, can I refund the £22? // B+ yes, sorry Beth
credit|comp|other|discount :: 5.00 GBP :: £5 voucher for 10812? we spelled her name wrong on the gift note // B+ ok
refund :: 49.00 GBP :: 10815 Mr Quigley says the throw is itchy. £49 full refund, it's day 12 and he's sending it back anyway // B: then he's in his rights, you don't need me // A: it's a clearance item // B+ ah. yes still, [clearance has the 14 days too]
refund :: 88.00 GBP :: {B} 10818 Anwen Lloyd, £88, cardigan buttons don't match. She's a regular, would you refund? // B+ Refund, and send her the right buttons // A: will do
refund :: 34.00 GBP :: can I refund 10820, £34, he opened it, knitted half a sleeve and doesn't like it // B- er, no. [He's used it] // A: yep
refund :: 17.50 GBP :: 10822 / tea towel / £17.50 / came with a coffee ring on it // B* +white_check_mark // A: refunded, box is binned
exception|other :: :: Would we do an exchange on sale items for 10824? She got two of the same for christmas // B+ Go on. [Exchange costs us nothing]
refund :: 76.00 GBP :: 10829 gone missing at the parcel shop, £76, shop says "ask the courier", courier says "ask the shop" // B: who signed? // A: nobody // B+ classic. refund it and I'll claim it back // A: thank you
refund :: 13.00 GBP :: Refund of £13 shipping for 10831? I promised free delivery on the phone, my bad // B+ then a promise is a promise, yes <= a promise is a promise|then a promise is a promise // A: sorry again // B: happens
discount :: :: 10833 asks for 10% as her order's over 300. Yes or no? // B- no, [we stopped the bulk thing in autumn]
refund :: 28.00 GBP :: order 10442, Mrs Pell, teapot arrived in bits. refund £28 and let her keep the bits? // B+ yes please // A: done x
refund :: 64.50 GBP :: 10457 Carys Owen wants her money back (£64.50), jumper shrunk on first wash, she says 30 degrees wool cycle // B: did she send a pic of the label? // A: yes, in the ticket // B+ fine by me, [that yarn batch has form]
exception|refund|other :: :: Return on day 41, unworn, tags on, she had a baby in between. Ok to accept? 10391 Lowri Bevan // B+ go on then, [babies trump policy] // A: :baby:
credit|comp|other|discount :: 10.00 GBP :: can i send Mr Adebayo a £10 voucher? his parcel did a tour of Scotland // B* +white_check_mark // A: sent
refund :: 119.00 GBP :: Hi {B}, order 10502, blanket £119. Courier photo shows it next to the bins and now it's gone. Refund or resend? // B: is it still in stock? // A: no, sold out // B+ Refund then // A: on it
refund :: 42.00 GBP :: 10511 wants a full refund £42 as scarf is "not the green she imagined" // B- nope. [She can return it like anyone else]
discount :: :: 15% for the Knit & Natter group, they're buying for 14 people // B+ yep ok // C: they're lovely by the way
refund :: 8.95 GBP :: express postage back for 10533? paid £8.95, came on day 4 // B+ Yes
refund|credit|comp|other :: 8.95 GBP :: same for 10536, express but came on day 2 instead of 1. £8.95 // B+ yes, [same van]
exception|other :: :: 10540 Mr Wise has ordered to his old address, label's printed already. Could we recall it on our cost? // B: how much is a recall? // A: 11 quid // B+ ok do it
refund|discount :: 20.00 GBP :: Jumper with a pulled thread, she'd keep it for £20 off. 10561 R. Kaminski // B+ bargain. approve <= bargain
refund :: 210.00 GBP :: 10570 – three cushions, wrong size delivered, customer cut the labels off already. £210. // B- Can't take them back without labels, sorry // A: labels were ours to swap, warehouse stuck the wrong size on // B: oh is that so // B+ then yes of course, [our mislabelling] // A: :pray:
comp|other|credit :: :: Free wool wash for Sheila Pugh? third complaint this year but always polite // B+ aw yes
refund :: 33.00 GBP :: 10588 refund 33.00 gbp pls, lost in post since the 2nd, evri says investigate // B: how many days is it now // A: 16 // B+ over 15, go <= over 15
refund :: 33.00 GBP :: 10602 refund 33.00 gbp pls, lost in post since friday // B- [too early, 15 days first] <= 15 days first|too early
refund|credit|comp|other :: 75.00 GBP :: sorry me again. 10610 throw £75, dog ate it. she's asking nicely // B- haha no. [dogs aren't a fault] // A: thought so, worth a try
exception|other :: :: Gift card expired in January, Mr Hallam found it in a coat. Reactivate? // B+ sure, [[it's his money]]
exception|credit|other :: 50.00 GBP :: gift card expired 2023!! £50, lady is 84 // B+ for 84 year olds always yes
refund :: 18.00 GBP :: 10633: two socks, both left. £18 back? // B: there's left and right socks?? // A: in the hiking range yes // B+ learn something every day. ok
refund|credit|comp|other :: 145.00 GBP :: 10640 J. Tremlett: charged twice, £145, PayPal shows two captures // B+ obviously yes
refund :: 96.00 GBP :: Could you have a look at 10655? Coat £96, zip broke after five weeks, outside our 30 days but inside "reasonable" I'd say // B: [5 weeks is nothing for a coat] // B+ refund in full please // A: thank you, she'll be pleased
discount|exception :: :: 10661 used WELCOME10 although it's her 4th order, system stripped it. Let her have it? // B- no, [it says first order] // O: agreed <by BO|O>
refund|credit :: 25.00 GBP :: £25 to the school in 10670? name tapes spelled "Year Tree" // B+ :joy: yes // A: they loved it actually but took the money
refund :: 54.00 GBP :: 10677 return got lost on its way to us, she has proof of postage, 54 pounds // B+ proof of postage is enough, approve <= proof of postage is enough
refund :: :: @Steph or anyone, 10681 (37.50) gloves with moth holes // B+ ew. yes. // B: and please bin that box in bay 4
refund :: 60.00 GBP :: 10690 £60 wants refund without return, she's in Norfolk Island, postage is £48 // B+ {A} yeah, let her keep them, [postage is silly]
refund :: 12.00 GBP :: Mrs Finch 10695. 12 quid. pattern download won't open. Refund? // B: can we just mail her the pdf? // A: tried, her ipad is from 2011 // B+ then refund :)
refund :: 82.00 GBP :: 10702 R. Soames 82£ poncho smells of mothballs // B: returned? // A: arrived yesterday, it does smell // B+ refund. {C} can you air the rest?
refund :: 44.00 GBP :: 10715 refund £44?\nordered 12 Jan\ndelivered 13 Feb\ncustomer furious\nme too // B+ Yes, [a month is a disgrace]
exception|other :: :: can we hold 10720 until may? house move, already paid // B+ no problem, put a note on it
refund|credit|comp|other :: 29.00 GBP :: 10731 - hat too small - £29 - day 33 - "was on holiday" // B- 3 days late, but no. [Holidays aren't babies] <= 3 days late|3 days late, Holidays aren't babies|3 days late, but no. Holidays aren't babies
refund :: 29.00 GBP|31.00 GBP :: 10738 hat £29 + postage £2, wrong colour sent, all back pls? // B+ all of it, yes
refund :: 57.00 GBP :: Amira Saleh, 10744, £57: shawl came with a signature of some Kevin on it // B: who on earth is Kevin // A: no idea // B+ refund & new one. And find Kevin
refund|credit|comp|other :: 190.00 GBP :: 10750 rug £190 "too woolly" // B- it's a wool shop. no. <= it's a wool shop // A: :joy:
credit :: :: store credit 15 for Mr Lunn? ordered two, got one, other's sold out // B: what did he pay for the one? // A: 30 // B+{|} then credit him 30
refund :: 66.00 GBP :: 10767 £66 Ms Yarrow. she says cancelled within an hour, we shipped anyway // B: true? // A: mail is from 14:02, order 13:20 // B+ Then it's ours, refund, don't wait for the return <= it's ours|Then it's ours
refund :: 71.00 GBP :: 10773 wants £71 back, item on its way back to us // B: wait for it to arrive
refund|credit|comp|other :: 39.00 GBP :: 10780 £39 apron print washed out? // A: ignore, she found the care label :) // A~ closing this one
comp|other :: :: extra ball of Fern no. 4 for Mrs Gwyn, ran out 20cm before the end, dye lot is gone otherwise // B+ send two
refund :: 23.00 GBP :: anyone about? 10791 wants her £23 back, she's in the live chat
"""
ASKS["food"] = r"""
credit :: 6.00 USD :: #88620 $6 credit dumplings leaked // B+ ok
refund :: 23.75 USD :: #88624 driver dropped it in the pool. $23.75. theres a video // B+ omg yes // A: refunded
refund|credit|comp|other :: 30.10 USD :: #88629 $30.10 wrong order, already ate it tho // B: how much of it // A: all // B- then no lol
credit :: 9.00 USD :: #88633 9 dollars credit for late + no napkins, regular since 2027 // B+ sure, [[regular]]
refund :: 55.25 USD :: #88640 party order $55.25 cancelled by resto 10 min before // B+{65.25 USD|55.25 USD} refund and $10 on top // A: both done
exception|other :: :: #88644 student lost access to his .edu mail, keep student plan til summer? // B+ yea fine
refund|credit|comp|other :: 18.60 USD :: #88650 $18.60 no seafood in seafood soup // B+ ok lol // O: third one from that place this week
credit :: 12.50 USD :: #88655 $12.50 credit? salad was all lettuce // B- [salads are lettuce], no // A: tru
refund :: 40.00 USD :: #88661 says wife was charged $40 for his order, same card // B: so not twice? // A: no just once // B- [nothing to refund] then
credit :: 14.20 USD :: #88213 missing 2 of 5 items, $14.20 credit ok? // B+ ok
refund :: 31.75 USD :: #88240 never arrived, driver marked it delivered at a gas station lol. refund $31.75? // B+ comp it // A: k
refund :: 22.10 USD :: #88251 cold food 1h20 late, wants all $22.10 // B: credit first? // A: refused credit // B+ fine refund
refund :: 18.00 USD :: #88266 says no fries, $18 order, wants whole order back // B- no, [fries only] // A: fries are 3.50, i can do that myself
credit :: 25.00 USD :: cust on line 2, #88270, spilled ramen, $25 credit // B+ yes go
refund|credit|comp|other :: 47.30 USD :: #88291 $47.30 missing everything, 5th claim in 30d // B- [fraud flag], no
refund :: 47.30 USD :: #88291 again, he's now posting on X about his $47.30. refund after all? // B- still no, [photo at door is clear]
credit :: 10.00 USD :: $10 for Dee R (#88305)? waited for a driver 55 min then it got cancelled // B+ do it
exception|other :: :: #88311 driver stuck in elevator, customer wants to cancel w/o fee // B+ waive. is driver ok?? // A: fire dept got him out
refund|credit|comp|other :: 63.40 USD :: catering #88320, 63.40 USD, no utensils for 20 people // B: restaurant or us // A: restaurant confirmed they forgot // B+{20.00 USD} $20 then, charge it to them // A: done
refund :: 12.99 USD :: #88333 allergic, peanut sauce on it though "no nuts" in notes, $12.99. she's fine // B+ refund NOW, [allergy] // O: ticket to safety team too pls // A: both done
credit :: 5.00 USD :: 5 bucks credit for #88341, wrong soda // B+ yep
refund :: :: #88356 pizza upside down pic attached 28.60 // B+ wow. ok
refund|credit|comp|other :: 19.45 USD :: #88360: cust ordered to old address. food's there, he isn't. $19.45? // B- his address his loss // A: :+1:
comp|credit|other|exception :: :: scoffly+ member 3 months free for the Ortegas? 4 late orders this month // B+ 1 month not 3 // A: ok 1
refund :: :: #88377 resto closed after accepting. 33.10 back? // B+ yes always for these
refund :: :: #88379 same resto closed, 15.80 // B+ yes // B: pausing that resto
refund :: 52.00 USD :: #88388 driver ate it. im not kidding he told her. $52 // B+ lmaooo approved // O: deactivating driver // A: refunded
credit :: 8.00 USD :: cr 8 usd #88401 soup leaked 1/2 // B* +thumbsup
refund :: :: #88415 sushi warm, 41.25, wants to talk to "the owner of scoffly" // B: lol. credit or cash // A: cash // B+ ok cash
refund|credit|comp|other :: 26.00 USD :: #88420 26$ delivered to neighbour who says thx and ate it // B+ ok this once <= this once
refund :: 16.75 USD :: 88433 $16.75 late 40 min // B: late isn't a refund by itself, what's the eta promise? // A: it was a guaranteed slot // B+ ah ok then yes
refund|credit|comp|other :: 38.90 USD :: #88447 $38.90. burrito bowl had a bandaid in it :nauseated_face: // B+ omg yes // B: health report form too {A} // A: filed
refund|other|exception :: 6.00 USD :: #88452 wants her $6 tip back, driver was rude // B- tips go to drivers, can't <= tips go to drivers // A: told her
credit :: :: #88460 20 credit? diabetic, regular coke instead of zero // B+ credit 20 + refund the coke
refund :: :: #88475 refund 72.15\ncake says "happy birthday satan"\nname is stan // B+ :skull: approve // O: framing this
refund|credit|comp|other :: 13.30 USD :: #88490 $13.30 no sauce // B- no // A: not even $1? // B: not even
refund :: :: #88502 29.99 double charged, bank shows it pending // B- no, [pending drops off in 5 days] // A: ok
refund :: :: #88502 it's been 6 days, both posted now. 29.99? // B+ ok refund
discount :: :: 20% for st. marks shelter, 60 meals weekly? // B: asking finance // O: fine with finance til june // B+ then yes
credit|refund :: 11.00 USD :: #88519 $11 chicken raw inside // B: pic? // A: attached, it's pink // B+{22.50 USD} that's a refund not a credit. whole order, $22.50
refund :: :: #88527 17.20 cust says driver followed her in // B: stop. call safety, i'll take it from here
refund|credit|comp|other :: 24.80 USD :: #88533 $24.80 ice cream soup // B+ aproved // B^+ approved // A: phew
refund :: :: {B} u there? #88540 9.60 bagel w hair // O+ got it, approved
refund :: :: #88551 35 pls. wrong bag, vegan got the brisket // B+ approve, [[and the brisket guy gets his too]]
refund|credit|comp|other :: 21.00 USD :: #88551b brisket guy, $21, got the tofu // B+ as said
credit :: 15.00 USD :: #88560 $15 cr, app charged priority but driver did 3 stops // B: checking the route
refund|credit|comp|other :: 44.00 USD :: #88571 $44 says no show. gps says 12 min at door // B- [gps at door], deny
refund|credit|comp|other :: 44.00 USD :: same 88571 ($44) but she sent doorbell cam, driver was next door // B+ cam wins. approve <= cam wins
"""
ASKS["b2b"] = r"""
credit :: 72.50 EUR :: Hello {B}, may I issue EUR 72,50 to Bäckerei Thoma? Fittings were invoiced twice. // B+ Yes, please
exception|other :: :: Leith Shipyard want delivery to a second site without the split fee. Acceptable? // B+ Acceptable this time. [Same forwarder]
discount :: :: Hi both, Brenner Kältetechnik ask for 10 % on a repeat order of 25 gauges. Margin stays at 34 %. May I? // B+ OK from my side // A: Quote is out, thanks
credit :: 1180.00 EUR :: Good morning {B}, request for a credit note of EUR 1,180.00 for Lohmann Foods: invoiced at list although the frame agreement has 18 % off. // B+ Please proceed, [the frame agreement applies]. // A: Credit note 90117 issued
exception|other :: :: Can we accept the return of 6 controllers from Baltic Grain? Bought in November, seals intact, project cancelled. // B: Restocking fee? // A: they'd accept 15 % // B+ Agreed [[with 15 % restocking]].
comp|exception|other :: :: Free replacement of the display for Ostrava Steel? 26 months old, so two months out of warranty. They buy for 300k a year. // B+ Yes. [Strategic account]. // A: RMA opened
discount :: :: Delhi Metro tender: purchasing wants another 4 points on top of 15. Deadline noon. // B: what does that do to the margin? // A: 21 % // O: below 25 it's me // O- Not at 21. [Tender or not, 25 is the floor.] <= Not at 21. Tender or not, 25 is the floor.
exception|other :: |24000.00 EUR :: Request: payment in three instalments for Casa Motta (EUR 24k order). First time they ask, clean payer since 2019. // B+ Approved. Get it in writing. <= Get it in writing.
refund :: 312.40 USD :: Refund of USD 312.40 freight to Alder Creek Sawmill - we promised DAP and billed EXW // B+ ok, refund it
discount :: :: Kwame at Volta Power would sign today for 7.5%. List is tight on that one. Opinion? // B- I'd rather not. [Price list went down in March already.]
credit :: 540.00 GBP :: {B} {O} need one of you: GBP 540 credit, Tyne Pilotage. Our technician left the valve open. // O+ Approved by me. // A: Great
exception|other :: :: Kann ich... sorry, wrong language: may I extend the loan of the demo unit to Uni Graz by 8 weeks? Thesis is late, as they are. // B+ :smile: yes, 8 weeks
refund|credit|other :: 2750.00 CHF :: Seewer AG ask us to take over half of their crane costs, CHF 2'750. The housing was 40 kg heavier than on the data sheet. // B: data sheet revision? // A: rev. C, corrected in D two weeks later // B+ Approve. [Data sheet was wrong] // A: Seewer say thank you
discount :: :: For Hanseatic Tugs: 3% cash discount if they pay in 7 days. Standard is 2. // B- Please keep to 2. // A: OK
comp|exception|other :: :: Commissioning free of charge for Nile Breweries (2 days + travel)? They lost a week because of our PLC firmware. // B: Travel to Kampala is not nothing. // A: they pay the hotel // B+ Days free, travel at cost. // A: accepted
refund :: 89.00 EUR :: Small one: refund EUR 89,00 express surcharge, Vogt Laborbedarf, delivery was a day late // B+ Yes // A: booked
exception|other :: :: Order 77120 – customer wants to cancel, we've already cut the cable to length. Waive the cancellation fee? It's Ferrant, they cancel once in ten years. // B: let me think about it over lunch // A: any news? They close at 5 // B+ All right, waive it this once
other|exception :: :: May I give Brightwater the raw calibration data? Not in the contract, they'd sign an NDA. // B- Not without legal. // O: Legal says no as well, [data includes other sites] <by BO|O> // A: clear
refund :: 1999.00 USD :: USD 1,999.00 back to Gantry Systems for an unused licence dongle, opened though // B: opened = activated? // A: no, activation log is empty // B+ OK then
discount :: :: Subject: Kodiak Fisheries\n\nHello Robert,\nthey order 12 probes and want the price of 20. I would support it since the second half follows in May.\nRegards // B+ Supported. [[PO for May must be attached.]] // A: attached
exception|other :: :: Ms Okoye (Lagos Ports) asks for an invoice date of last month. Allowed? // B- Absolutely not. [That's backdating.]
credit|refund :: 65.00 EUR :: EUR 65 goodwill, Hofer Molkerei, manual only in Italian // B+ fine
"""
ASKS["hotel"] = r"""
comp|other :: :: Edinburgh reception here: couple in 402 got engaged in our lift, can we send up prosecco? // B+ absolutely :champagne: // A: they cried
refund :: 90.00 GBP :: Typing this for {C} who's at the desk: Rm 16 wants £90 back, no hot water until 10 // B+ Approve
exception|other :: :: Mr Featherstone would like to bring a parrot. House rules say dogs only. May he? // B: noisy? // A: it says "good morning" // B+ Go for it, room at the end of the corridor please
refund :: 155.00 GBP :: the form is down so: Leeds, Ms Abara, refund of £155, she never got her adjoining room for the kids // B+ OK, [[adjoining was guaranteed]]. Fill in the form later please
discount :: :: Wedding block in Bath, 18 rooms, they ask for 12% instead of 10 // B- 10 is already our best. Sorry! <= 10 is already our best
comp :: 44.00 GBP :: can i comp £44 of breakfast for 21 and 22, coach left at 5 so they never had it // B+ yes of course
refund :: 230.00 GBP :: Cardiff Rm 12: guest left after one hour, "haunted". Asks for £230 back. // B: did anything happen? // A: she heard chains. It's the dumbwaiter // B- Then no :ghost: [[and fix the dumbwaiter]]
exception|other :: :: Can the Moreau family check in at 9? They come straight from the night ferry. // B: ask housekeeping // A: room 5 will be ready at 9 // B+ Yes then
"""
ASKS["saas"] = r"""
refund :: 118.00 USD :: Could I refund $118.00 to Larkspur Vets? Sales added a seat nobody had asked for. // B+ approved
credit :: 20.00 USD :: $20 credit for wendy@harbor-crafts.test, import failed twice and she was super patient // B+ approving this, [patience pays]
refund :: 79.00 USD :: billing buddy is down, so by hand: $79.00 refund for Cedar & Salt, cancelled on the 1st, charged on the 2nd // B+ Approved, [they were in time] // A: thanks {Bf}
discount :: :: {B} renewal call in 20 min with Hollis Freight. How far may I go? They'll want 18% // B+ 15, not more // A: closed at 15 // B: :clap:
credit :: 250.00 USD :: Requesting a $250 credit for Umbra Labs. SSO broke during their audit, incident is on our status page. // B+ approved // O: reasonable, I had the same for Lumo last week
exception|other :: :: Can we export the data of a churned workspace (90+ days)? Hilltop Vets need their invoices for the tax office. // B: does the data still exist? // A: backup until Friday // B+ Yes, [tax is tax]
refund :: 2376.00 USD :: heads up, large one: Fenwick Architects, $2,376.00, three years of a seat for someone who left in 2027. They only noticed now. // B: do we see logins on that seat? // A: zero // B: I'd do 12 months // O: 12 months is what we did for Ames too // B+{792.00 USD} ok: 12 months, $792 // A: they accept
comp|exception|discount|other :: :: Extend Nora Lindh's trial by 2 weeks, her laptop was stolen // B* +white_check_mark
refund :: 49.00 USD :: $49 for Bruno's Barbershop, signed up twice with two mails // B+ Yep
discount :: :: Coupon for @startup-hub, 40% first year, 25 companies? // B- can't approve that here, needs a partner contract <= needs a partner contract
refund :: 19.00 USD :: 19 usd back for Oda K., typo in her card so it charged her brother?? // B: how does a typo charge a brother // A: family card, last digit // B+ sure, refund
exception|other :: :: Could Redfern get net-60? // A: legal just told me it's in their contract already, so ignore // A~ never mind
"""
ASKS["game"] = r"""
refund :: 9.99 USD :: `tater.tot` $9.99 back? bought gems, meant the pass, gems untouched // B+ ok // A: :pray:
exception|other :: :: may `Wisp` change her clan tag mid season? it spells something in Finnish // B: something bad? // A: very // B+ approved asap
comp|credit|other :: :: could i give `OldManJenkins` 100 gems? he's 79 and this is the only game he plays with his grandson // B+ give him 500 :heart:
comp|credit|other :: :: 500 gems for `RookieMoon`, tutorial soft-locked her twice? // B+ ye // A: granted
refund :: 34.99 USD :: `Baz_the_Great` bought founders pack on PS, plays on PC. refund $34.99? // B: [can't refund ps store purchases from here, sony has to] // B- so no
refund|credit|comp|other :: 4.99 EUR :: 4,99 € `Löwenzahn` kid bought potion pack // B: first time? // A: yes // B+ cool, go ahead
exception|other :: :: unlink steam for `peach.exe`? her ex has the steam account // B+ yes do it today, [[safety]]
comp|other|credit|exception :: :: {B} could i restore `Mirelle`'s pet? she released it by accident and it was a 2029 event one // B- no pet restores, [[we'd do nothing else all day]] // O: unless it's an anniversary pet, is it? // A: it is // B: fiiine // B+ restore
refund :: 59.98 USD|29.99 USD :: two copies of the DLC on the same account, `ghostpepper`, $59.98 for both, one back // B+{29.99 USD} one back = 29.99, approved
exception|other :: :: lift the chat mute of `NanaPlays` early? she's been good and has her birthday stream tmrw // B* +white_check_mark // A: unmuted
comp|credit|other :: :: compensation for guild `Ember`: their siege crashed in the last minute. 200 gems x 40 ppl? // B: was it only them // A: all sieges on EU-3 // B- then not per guild, [EU-3 gets a mail on monday]
refund :: 24.99 USD :: `tolga_` $24.99, wants refund bc "the boss is unfair" // B- [skill issue] lol. no // A: as expected
"""
ASKS["air"] = r"""
exception|other :: :: At the gate in BGY: pax Moretti, bag 12 kg instead of 10, fee 45. He is on crutches. Waive? // B+ Waive, board him
refund :: 128.00 EUR :: Form gives me an error. Refund request for Lindgren/Ida, PNR 5KTR8D, €128, duplicate booking made 3 min apart // B+ Authorised. [Duplicate is obvious] // A: refunded
credit|comp|other :: 75.00 GBP :: £75 voucher for Ms Ojo, hearing loop announcement failure at LTN, she missed the gate change and nearly the flight // B: which flight? // A: LTN-KRK yesterday evening // B+ authorised
exception|other :: :: Can I put the Novotny honeymoon couple on tonight's LIS without a fare difference? They sit on 22 empty seats // B: load? // A: 158 of 180 // B+ ok, [seats are empty anyway]
refund :: 39.90 EUR :: €39.90, priority not honoured, G. Santoro (PNR ULP33Q) // B- Not authorised, [he came to the gate after closure of priority]
exception|other :: :: {B} duty phone is engaged: may infant Rossi travel on a copy of the birth certificate? domestic // B- negative, [handling agent needs the original] // A: they found it in the car // B: even better
"""
ASKS["tel"] = r"""
credit :: 20.00 EUR :: CareBot asleep? €20 bill credit for Mrs Tuohy, line cut by our own digger // B+ approved, [our digger] // A: thanks a mill
exception|other :: :: Would we let Dermot Fahy out of the contract two months early? Emigrating to Perth, has the visa // B+ let him go, [visa is proof enough] // C: lucky fella
refund :: 150.00 EUR :: customer in the Galway shop wants €150 back on a phone opened but unused, day 16 // B- day 16 is day 16 // A: he's 82 and thought it was the charger // B: ah here // B+ go on so
discount :: :: half price broadband for a year, acct 6610442, threatening comreg // B: on what grounds? // A: price rise mail went to an old address // B+{|} six months, not a year // A: took it
credit|refund|other :: :: 9.99 back for netflix bundle not activated, Aoife Ryan of Ennis // B+ grand // A: credited
"""
ASKS["mkt"] = r"""
refund|credit|exception|other :: 31.20 EUR :: Jira is crawling, so here: reverse €31.20 of fees for Knotted Rope, buyer turned out to be a scammer // B+ ok by me, [he got suspended] // A: reversed
exception|other :: :: Seller wants her shop name back, she lost it when she paused for a year. Somebody else has it but with zero listings. Give it to her? // B: how long zero? // A: 14 months // B+ yes, after a warning mail to the squatter
refund :: 88.00 EUR :: buyer `oma_trudi` paid €88 for a "handmade" bag that has a Shein tag // B+ Refund, and take the listing down // A: both done
refund :: 250.00 EUR :: Chess set short of one bishop, buyer wants all 250 euros. Seller offers to carve a new bishop. // B- no refund for now, [the bishop is a good offer] // A: buyer laughed and agreed
exception|other :: :: can we skip the ID check for Ilka's shop, she's been verified on the old platform // B- No skipping ID checks. Ever.
credit :: 5.00 EUR :: five euro credit for the typo in our mail that called Ms Dickens something else // B+ oh god yes
refund :: 64.00 EUR :: 64 € buyer j.moulin, necklace lost between Lyon and us // B: between Lyon and us? we don't receive anything // A: sorry, between Lyon and Lille // B+ ok. refund
"""
TWOS = {"shop": r"""
refund :: 35.00 GBP :: 10801 Mrs Ogden £35 back, beanie came unravelled? && refund :: 48.00 GBP :: 10802 Tom Feeney £48 back, wants it because it's cheaper now? // 1+ 2- 2={we don't price match} : Ogden yes. Feeney no, we don't price match
""", "food": r"""
credit :: 7.50 USD :: #88601 $7.50 credit wrong dip && credit :: 12.00 USD :: #88602 $12 credit no chopsticks no rice // 1+ 2+ : 88601 and 88602 both ok
refund :: :: #88610 20.40 refund soggy && refund :: :: #88611 refund 36, driver never came // 1- 2+ : 88610 no, 88611 yes
"""}


def make_all(w):
    for team, lines in ASKS.items():
        for line in lines_of(lines):
            talk(w, f"{team}-talk", team, line)
    for team, lines in TWOS.items():
        for line in lines_of(lines):
            two(w, f"{team}-two", team, line)
