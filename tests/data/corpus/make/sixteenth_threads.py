# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards by apps that stay as they are, while people decide in the thread below or elsewhere in the channel, sixteenth part."""
from sixteenth_people import R, T, box, card, lines_of, pairs
from world import DIVIDER, context, fields, header, section

LAYS = {
    "form": "{A} submitted the form *Ask for an OK*\n*Who is it for?*\n{c}\n*What do you want to give?*\n{k}\n*Worth*\n{m}\n*Tell us more*\n{s}",
    "wf": [section(":clipboard: *New approval needed* from {A}"), section("*Customer:* {c}\n*Request:* {k}\n*Amount:* {m}\n*Context:* {s}"), context("Please answer in the thread. ✅ = yes, ❌ = no")],
    "hdr": [header("{k}?"), fields("*For*\n{c}", "*From*\n{An}", "*How much*\n{m}", "*Since*\n{w:%d %b}"), section("{s}")],
    "tbl": [section("*Manager decision required*"), T(("Case", "Customer", "Measure", "Cost", "Agent"), ("{n}", "{c}", "{k}", "{m}", "{An}")), context("{s}")],
    "attach": pairs(("Guest", "{c}"), ("Measure", "{k}"), ("Cost to us", "{m}"), ("Front office", "{An}"), text="{s}", title="Guest recovery {n}"),
    "one": "{An} needs a decision on {c}: {k}, {m}. Background: {s}.",
    "rich": [R("*{k}* for *{c}*\nAsked by {A}, value `{m}`\n> {s}")],
    "lead": [section("*<https://crm.quayline.test/t/{n}|{c}>*\n{k} · {m}\n_{s}_"), context(":bust_in_silhouette: {An} · :clock3: {w:%H:%M}")],
    "poll": [section(":ballot_box: *Vote below:* may {A} give {c} {m} as {k}?"), section("Why: {s}")],
    "intercom": [section("⏳ *{k}*"), fields("*Requested by:*\n{Af}", "*Details:*\n{m}. {s} ({c})"), context("<https://app.intercom.test/a/inbox/q1/conversation/{n}|Open in Intercom>")],
    "log": "`{w:%Y-%m-%d %H:%M}` approval.required id={n} agent={Ah} account=\"{c}\" action=\"{k}\" value=\"{m}\" why=\"{s}\"",
    "kv": "Requestor = {An}\nCustomer = {c}\nRequest type = {k}\nAmount = {m}\nExplanation = {s}\nApproved by =",
    "bullets": [R("Hi team, here is one for you:\n• Agent: {A}\n• Caller: {c}\n• Wants: {k}\n• Comes to: {m}\n• Story: {s}")],
    "two": [fields("*Account*\n{c}", "*Owner*\n{A}"), fields("*Proposed*\n{k}", "*Impact*\n{m}"), DIVIDER, section("{s}")],
    "salesbot": box(author_name="{An}", title="{c}", text="{k}: {m}\n{s}", footer="HubSpot · Deal needs approval"),
    "gorgias": [section("*{An}* mentioned @leads in <https://quayline.gorgias.test/{n}|ticket {n}>"), section("> {k} for {c}, {m}. {s}")],
    "slip": "```-- AUTH SLIP {n} --\nCUST {c}\nWHAT {k}\nSUM  {m}\nBY   {An}\nWHY  {s}\n--------------------```",
    "hotelapp": [header("Service recovery"), section("Room 3{n} · {c}"), section("*Idea:* {k}\n*Price tag:* {m}\n*Agent:* {A}\n*What went wrong:* {s}"), context("over the desk's limit")],
    "air": [section(":airplane: `{c}`\n*{k}* {m}\n{s}"), context("Station agent {Ai}")],
    "q-a": "Q: Who are you?\nA: {An}\nQ: Which customer?\nA: {c}\nQ: What would you like to do?\nA: {k}\nQ: Amount?\nA: {m}\nQ: What's the story?\nA: {s}",
    "lines": [section("{k} | {c} | {m} | {An} | {s}")],
    "digest": [header("1 request waits for you"), section("*1.* {A} → {c}\n{k}, {m}\n_{s}_"), context("Sent by the nightly digest")],
    "shop": pairs(("Order", "#{n}"), ("Customer", "{c}"), ("Action", "{k}"), ("Total", "{m}"), ("Staff", "{An}"), title="Action over staff limit", footer="Shop admin", text="{s}"),
    "chatbot": [section(":robot_face: I handed {c} over to {A}, who wants to offer {k} ({m})."), section("Transcript summary: {s}")],
    "card-head": [header("{c}"), section("{A} would like your okay for a *{k}* of *{m}*."), context("{s}", "No. {n}")],
    "mailbr": "New mail in approvals@\nFrom: {Ae}\nSubject: {k} {m} / {c}\n---\n{s}\nKind regards\n{An}",
    "ask-why": [section("*Ask:* {k}\n*Customer:* {c}\n*Cost:* {m}\n*Reason:* {s}\n*Asked by:* {A}")],
    "caps": "APPROVAL NEEDED\nAGENT: {AN}\nCUSTOMER: {c}\nTYPE: {k}\nAMOUNT: {m}\nNOTES: {s}",
    "limit": [section(":warning: {A} is over the {k} limit for *{c}*: {m}"), context("{s}")],
    "reason-cat": [fields("*Agent*\n{A}", "*Category*\n{k}", "*Sub-category*\nService failure", "*Customer*\n{c}", "*Ask*\n{m}"), section("*Free text*\n{s}")],
    "sheet": "Google Sheets: new row in *Exceptions*\nwho {An} / whom {c} / what {k} / how much {m} / why {s}",
    "pre": [R("```agent:    {An}\n```customer: {c}\n```request:  {k}\n```amount:   {m}\n```details:  {s}")],
    "desk": [section("*Front line → second line*\n{A} has {c} waiting."), fields("*Offer*\n{k}", "*Offer value*\n{m}"), context("{s}")],
    "note": box(text="*{An}*: {k} for {c}, {m}?\n{s}", footer="note from the CRM", color="#4a154b"),
    "numbered": "#{n} | awaiting decision\n[who] {An}\n[customer] {c}\n[ask] {k}\n[value] {m}\n[story] {s}",
    "quote": [section("{A} has sent an approval request:"), R("> {k}, {m}\n> {c}\n> {s}")],
    "sla": [context(":stopwatch: answer within 4 h"), section("*{c}*"), section("{k} of {m}, asked for by {An}"), section("Facts: {s}")],
    "arrow": "{An} ➜ {k} ➜ {c} ➜ {m}\n{s}",
    "img": [{**section("*{k}*\n{m} to {c}\nby {A}"), "accessory": {"type": "image", "image_url": "https://img.quayline.test/{n}.png", "alt_text": "photo of the item"}}, section("{s}")],
    "ops": [section(":gear: *Ops tool* wants a manager's yes or no"), section("`user` {An}  `target` {c}\n`what` {k}  `value` {m}\n`note` {s}")],
    "letter": "Dear managers,\n{An} asks for your approval of the following: {k} ({m}) for {c}.\nWhat happened: {s}.\nYour approvals assistant",
}

ROWS = r"""
form ;; Hollins Rail Tours ;; Refund ;; refund ;; £340 ;; 340.00 GBP ;; steam engine replaced by a diesel // B+ approved, [they paid for steam]
form ;; Jia Chen ;; Credit ;; credit ;; $25 ;; 25.00 USD ;; wrong size sent twice // B- no, [second swap is free already]
form ;; Mr Boakye ;; Exception ;; exception|other ;; n/a ;; ;; wants to return an opened mattress topper // B: how long ago? // A: 9 days // B+ that's [inside the comfort promise]. ok
wf ;; Elmfield Library ;; Discount ;; discount ;; 15% ;; ;; public body, budget is fixed // B* +white_check_mark
wf ;; Rosa Abbate ;; Refund ;; refund ;; €37.90 ;; 37.90 EUR ;; pasta maker without a handle // B* -x // B: [handle is in the lid, see page 2]
wf ;; Garage Petit ;; Late fee waiver ;; exception|other|refund ;; 18 € ;; 18.00 EUR ;; their bank was down // B* :eyes
hdr ;; Nadia & Ben ;; Refund of deposit ;; refund ;; $600 ;; 600.00 USD ;; venue double booked their date // B+ Yes. [Double booking is our fault, no discussion.]
hdr ;; Corvid Press ;; Credit note ;; credit ;; CHF 1'250.- ;; 1250.00 CHF ;; colours off by a mile // B+{800.00 CHF} approve but CHF 800 only, [the rest was signed off by them]
hdr ;; Stellan Roos ;; Free replacement ;; other|exception|comp ;; – ;; ;; lamp flickers since day two // O- not from my budget // B+ from mine then, [it's a known fault], approved
tbl ;; Pia Holm ;; Voucher ;; credit|comp|other ;; €10 ;; 10.00 EUR ;; chat was cut off four times // B+ sure
tbl ;; Oasis Spa ;; Refund ;; refund ;; AED 750 ;; 750.00 AED ;; group cancelled by the hotel // B- Rejected: [hotel pays its own cancellations]
tbl ;; Vic Tran ;; Discount ;; discount ;; $80 ;; 80.00 USD ;; asked for a student price // B: enrolled where? // A: can't prove it
attach ;; Colonel Prideaux ;; Free dinner ;; comp|other|exception ;; £90 ;; 90.00 GBP ;; fire alarm at 3 am // B+ give him the dinner, [he led everyone outside]
attach ;; Villa party of 8 ;; Refund of one night ;; refund ;; €1.120 ;; 1120.00 EUR ;; pool was green // B+{560.00 EUR} half, so €560. [[Pool was fixed at noon]]
attach ;; Dr Oduya ;; Late checkout ;; comp|exception|other ;; $0 ;; |0.00 USD ;; flight moved to the night // B+ 👍 fine
one ;; Birchwood Care ;; refund ;; refund ;; £212.50 ;; 212.50 GBP ;; beds were delivered to the old address // B+ ok pay it
one ;; Ola Nordby ;; goodwill ;; credit|comp|other ;; 500 kr ;; 500.00 NOK|500.00 SEK ;; boiler man came at 6 am // C: lol poor Ola // B+ approved // A: done ✅
one ;; Sabine Gross ;; exception to the return window ;; exception|refund|other ;; 64,95 € ;; 64.95 EUR ;; was in rehab for two months // B+ [I won't argue with rehab], approved
rich ;; Quillfish Games ;; Key replacement ;; other|exception|comp ;; 3 keys ;; ;; keys were already redeemed // B- denied // B: [redeemed from their own IP]
rich ;; Lorna Tait ;; Refund ;; refund ;; $14.99 ;; 14.99 USD ;; child bought coins // B+ as always with kids: yes, [first time rule]
rich ;; Skylark Films ;; Discount ;; discount ;; $2,400 ;; 2400.00 USD ;; hundred licences // B& yes from sales // O+ finance is fine with it too, approved
lead ;; Mona El-Sayed ;; Refund ;; refund ;; EGP 1,900 ;; 1900.00 EGP ;; paid for a visa service we do not offer any more // B@+ approved, sending it to the channel so that everyone sees: [we stopped this in March]
lead ;; Bryn Howells ;; Credit ;; credit ;; £8 ;; 8.00 GBP ;; app shows the wrong tariff // B+ 8 quid? yes
lead ;; Petal and Stem ;; Extension ;; exception|other ;; 2 weeks ;; ;; invoice went to the ex partner // B- no more extensions for them, [this is no. 3]
poll ;; Hamlet's Deli ;; credit ;; credit ;; $60 ;; 60.00 USD ;; slicer parts late // B* +approved-stamp
poll ;; Ulla F. ;; refund ;; refund ;; 89 DKK ;; 89.00 DKK ;; podcast subscription renewed // O* +thumbsup
poll ;; Zed Motors ;; discount ;; discount ;; 4% ;; ;; fleet of nine // B* -no_entry
intercom ;; Kelpie Tours ;; Refund ;; refund ;; $75 ;; 75.00 USD ;; boat left without them // B+ Approved - [skipper confirmed]
intercom ;; Yusuf B. ;; Comp ;; comp|other ;; One month free ;; ;; outage on the 4th // B+ yes but two weeks only, [[outage was 9 days]]
intercom ;; S. Marchand ;; Off-policy reply ;; off_policy_reply ;; No amount ;; ;; wants to know which supplier we use // B- please don't, [supplier names are confidential]
log ;; tenant-204 ;; quota exception ;; exception|other ;; 0 ;; ;; launch day tomorrow // B+ lgtm, [revert it on Monday]
log ;; tenant-377 ;; refund ;; refund ;; 129.00 USD ;; 129.00 USD ;; charged after deletion // B- nope. [deletion came after the billing run]
kv ;; Anders Vik ;; Price match ;; discount|refund|exception|other ;; 220 NOK ;; 220.00 NOK ;; campaign started the next morning // B+ ok from me, [one day is bad luck]
kv ;; Sun Valley HOA ;; Fee waiver ;; exception|other ;; $95 ;; 95.00 USD ;; new treasurer missed the date // B- Denied. [New treasurer, same contract.]
kv ;; Mrs Teague ;; Refund ;; refund ;; £19.99 ;; 19.99 GBP ;; jigsaw is missing a piece // A~ she found the piece, please ignore
bullets ;; Rafi Levi ;; reship ;; other|exception|comp ;; ₪140 ;; 140.00 ILS ;; tracking frozen since Sunday // B: give it until Thursday // B: any news? // A: still frozen // B+ then reship
bullets ;; Mattias L. ;; money back ;; refund ;; €520 ;; 520.00 EUR ;; course was in German, ad was in English // B+ approved. [ad was wrong] // O: and the other 11 who booked it? // B: one by one please
bullets ;; Stoneybrook School ;; credit ;; credit ;; $310 ;; 310.00 USD ;; tablets arrived locked // B- no credit, [we unlock them remotely today]
two ;; Fernhurst Dairy ;; payment break ;; exception|other ;; 2 months ;; ;; herd was culled // B+ granted – [that's what the hardship clause is for]
two ;; Gala Theatre ;; refund ;; refund ;; £1,860.00 ;; 1860.00 GBP ;; lighting desk failed on opening night // B- I can't approve that, [{On} settled it with them in January]
two ;; Ivo Petrov ;; partial refund ;; refund ;; 45,50 лв ;; 45.50 BGN ;; two of six glasses chipped // B+ да, approved
salesbot ;; Bright Mills ;; discount ;; discount ;; $5,400 ;; 5400.00 USD ;; multi year // B: 2 or 3 years? // A: 3 // B+ then yes, [3 years pays for it]
salesbot ;; Omnitrack ;; discount ;; discount ;; 35% ;; ;; want to match their old vendor // B- too deep // A: would 20 work? // B+{|} 20 works, approved
salesbot ;; Halden AS ;; free onboarding ;; comp|discount|exception|other ;; 12 000 NOK ;; 12000.00 NOK ;; champion left, new team // B: talk to {O}, it's her team // O+ ok for onboarding, [we want the new team to succeed]
gorgias ;; Nell Byrne ;; refund ;; refund ;; €23.40 ;; 23.40 EUR ;; soap leaked over the rest // B+ yep refund // B: [whole box was wet]
gorgias ;; Theo Varga ;; replacement ;; other|exception|comp ;; 1 item ;; ;; glaze cracked // B- not again Theo. declined, [sixth crack this year]
slip ;; ACME REF 22 ;; VOID ;; exception|refund|other ;; $7.15 ;; 7.15 USD ;; rung up twice // B+ {B2} ok
slip ;; M. ABARA ;; REFUND ;; refund ;; £41.00 ;; 41.00 GBP ;; no receipt but bag is ours // B- {B2} no - [receipt or nothing]
hotelapp ;; The Okafors ;; bottle of champagne ;; comp|other|exception ;; €85 ;; 85.00 EUR ;; honeymoon suite had twin beds // B+ champagne yes, [and move them tonight]
hotelapp ;; Herr Wachter ;; refund of parking ;; refund ;; 22,00 € ;; 22.00 EUR ;; garage was full // B+ natürlich, approved
hotelapp ;; Ms Ruiz ;; upgrade ;; comp|exception|other ;; 1 class ;; ;; drilling next door // B- full house, can't // A: tomorrow then? // B+ tomorrow yes, [two suites leave]
air ;; KOWALCZYK/ADAM ;; Name correction ;; exception|other ;; $75 ;; 75.00 USD ;; booked under nickname // B+ waive it, [nickname is in the passport too]
air ;; IBRAHIM/ZARA ;; Refund of no-show ;; refund|exception ;; 310,40 EUR ;; 310.40 EUR ;; train to the airport derailed // B: which train // A: the 7:12, it was on the news // B+ ok approved, [was on the news]
air ;; GROUP 14 PAX ;; Meal vouchers ;; comp|credit|other ;; 14 x €12 ;; 168.00 EUR|12.00 EUR ;; delay of five hours // C+B {Bn} (duty manager) says yes on the radio
q-a ;; Pinewood Camp ;; Move the booking ;; exception|other ;; nothing ;; ;; bus broke down // B+ okay, move it
q-a ;; Lidia Moraes ;; Refund ;; refund ;; R$ 1.249,90 ;; 1249.90 BRL ;; phone was locked to another carrier // B- não, denied. [seller has 5 days to reply first]
q-a ;; Ken Whitley ;; Voucher ;; credit|comp|other ;; $40 ;; 40.00 USD ;; bought socks, got gloves // B+{20.00 USD} make it $20, [gloves cost more than socks lol]
lines ;; Refund ;; Refund ;; refund ;; $11 ;; 11.00 USD ;; double tap at the gate // B+ done deal, approved
lines ;; Tiber Wines ;; Discount ;; discount ;; 7 % ;; ;; pays in advance // O+ ok // B- hold on, that's my account: no. [They are at 12 already.]
lines ;; Ana Lucia ;; Credit ;; credit ;; MX$450 ;; 450.00 MXN ;; gym closed for a week // B- denied // B+ sorry, wrong thread. This one is approved!
digest ;; Low Fell Scouts ;; tent replacement ;; other|exception|comp ;; £0 ;; |0.00 GBP ;; zip burst on the first night // B>+ yes to the scouts' tent, [zips are on us]
digest ;; A. Sorensen ;; refund ;; refund ;; 1 000 kr ;; 1000.00 DKK|1000.00 SEK ;; concert seats behind a pillar // B+ [pillar is not on the plan], so approved
digest ;; Thule Outdoor ;; credit ;; credit ;; €66 ;; 66.00 EUR ;; jackets came without hoods // X: {Bn} was reminded // X: Escalated to {On} // O+ taking this over: approved, [hoods are lost for good]
shop ;; Ewa Lis ;; Refund ;; refund ;; 249,00 zł ;; 249.00 PLN ;; robot vacuum eats carpets // B- nie. Denied, [it says 'no carpets' on the box]
shop ;; Pat Quinn ;; Free shipping ;; comp|discount|exception|refund|other ;; $6.95 ;; 6.95 USD ;; slow label printer cost him a week // B+ yes yes yes
shop ;; Yves D. ;; Store credit ;; credit ;; CA$33 ;; 33.00 CAD ;; gift wrap forgotten // B+ Approved (phone) // A: booked, thanks {Bf}
chatbot ;; Mrs Adkins ;; callback credit ;; credit ;; $5 ;; 5.00 USD ;; bot looped for twenty minutes // B+ of course. [our bot, our bill]
chatbot ;; DJ Solano ;; refund ;; refund ;; $89 ;; 89.00 USD ;; says the mixer hums // B: did he try another socket? // A: no answer since Monday // X! Closed: no decision within 10 days
card-head ;; Priory Gardens ;; refund ;; refund ;; £55 ;; 55.00 GBP ;; afternoon tea was served at night // B+ very well
card-head ;; Rune & Siri ;; goodwill credit ;; credit ;; 250 NOK ;; 250.00 NOK ;; ferry app crashed in the queue // B- Declined with regret. [Queue was open for cash as well.]
card-head ;; Axon Labs ;; waiver of the minimum term ;; exception|other ;; €0 ;; |0.00 EUR ;; funding round fell through // B: {O}? // O: not mine, ask legal // B: will do
mailbr ;; J. Moriarty ;; Refund ;; refund ;; €150 ;; 150.00 EUR ;; violin lessons, teacher moved away // B>+ yes to J. Moriarty's refund from me. // A: thanks!
mailbr ;; Kite & Co ;; Credit ;; credit ;; $444.00 ;; 444.00 USD ;; stickers peel off // B>- {A} your Kite & Co credit is declined, [surface was oily]
ask-why ;; Tess Greer ;; Refund ;; refund ;; $120 ;; 120.00 USD ;; damaged packaging // B+ Approved. Reason: [first complaint, keep her]
ask-why ;; Noor Bakery ;; Waive delivery fee ;; exception|refund|other ;; £3.99 ;; 3.99 GBP ;; driver was lost // B+ ok // A: and next week's as well? // B: let's see next week
ask-why ;; Ilse Maat ;; Comp ticket ;; comp|other|exception ;; € 32 ;; 32.00 EUR ;; seat was wet // B- Denied. Reason: [dry seats were free in row F]
caps ;; VENDELA BERG ;; REFUND ;; refund ;; SEK 459 ;; 459.00 SEK ;; yarn ran in the wash // B+ OK. [SAME LOT AS LAST WEEK]
caps ;; MARINE SUPPLY 7 ;; CREDIT ;; credit ;; $999.99 ;; 999.99 USD ;; anchor chain too short // B+{500.00 USD} split it: $500 from us, rest from the maker
caps ;; O. KENNEDY ;; EXCEPTION ;; exception|other ;; NONE ;; ;; ID EXPIRED, NEEDS THE CAR TODAY // B- no ID no car
limit ;; Hatice Kaya ;; refund ;; refund ;; 2.100 TL ;; 2100.00 TRY ;; tour bus broke down // B+ tamam, approved
limit ;; Joaquín R. ;; credit ;; credit ;; $70 ;; 70.00 USD ;; three wrong pizzas // A: self approving, it's late // B: no you're not // B+ now it's approved, by me
limit ;; Bea Wong ;; discount ;; discount ;; S$45 ;; 45.00 SGD ;; loyal and loud // A* +white_check_mark
reason-cat ;; Weir Cycling Club ;; Refund ;; refund ;; €315 ;; 315.00 EUR ;; jerseys in last year's design // B- Policy: [custom print], [proof was signed]
reason-cat ;; Leo Santoro ;; Replacement ;; other|exception|comp ;; 79 CHF ;; 79.00 CHF ;; watch strap snapped // B+ yes for the strap, [no for the watch]
sheet ;; Ruth Amsel ;; refund ;; refund ;; 40,- € ;; 40.00 EUR ;; choir trip, seat without a window // B+ :heavy_check_mark:
sheet ;; Tibor N. ;; credit ;; credit ;; HUF 9 000 ;; 9000.00 HUF ;; thermal bath closed early // B- :x: [closed for lightning]
sheet ;; Castle Hotel ;; SLA waiver ;; exception|other|credit ;; £250 ;; 250.00 GBP ;; their wifi guy was ill // B: hmm // O: hmm too
pre ;; Dee Fontaine ;; refund ;; refund ;; $63.20 ;; 63.20 USD ;; gel nails kit without the lamp // B+ aprooved, [lamp is out of stock till june]
pre ;; Mitra Foods ;; credit ;; credit ;; ₹12,500 ;; 12500.00 INR ;; two crates thawed // B- Not approving this. [Temperature log shows -19 all the way.]
<only> desk ;; Bax Couriers ;; Refund ;; refund ;; $47 ;; 47.00 USD ;; label printed twice // C: approved! // B+ agree, approved
<only> note ;; Nomad Desk ;; Credit ;; credit ;; €29 ;; 29.00 EUR ;; coffee machine dead all week // C* +white_check_mark
<only> numbered ;; Sophy Lane ;; Refund ;; refund ;; £16 ;; 16.00 GBP ;; bath bomb was a dud // C: yes from me // A: you can't, you started on Monday // C: oops
<only> quote ;; Ortiz & Daughters ;; Discount ;; discount ;; 10% ;; ;; family of florists // C: no way // B+ way. approved, [they send us everybody]
<only> sla ;; Reed Hall ;; refund ;; refund ;; $205 ;; 205.00 USD ;; projector bulb blew // X: {Cn} is not an approver for this request // B- declined, [bulb was theirs]
arrow ;; Ines Prado ;; Extension ;; exception|other ;; 30 days ;; ;; on parental leave // B+ of course // A: she asks for 60 now // B+ 60 is fine as well, [[babies take their time]]
img ;; Team Lindgren ;; Refund ;; refund ;; €900 ;; 900.00 EUR ;; conference room had no windows // O- no // B: {O} look at the ad please, it shows windows // O+ ok that changes it, approved, [ad shows windows]
ops ;; Bonnie K. ;; refund ;; refund ;; $33 ;; 33.00 USD ;; ghost ride of 4 minutes // X: Auto-check: GPS shows no ride // B+ Approved, [gps says it all]
letter ;; Leif Aas ;; Refund ;; refund ;; 1.450 kr ;; 1450.00 DKK|1450.00 NOK ;; dog crate too small // B: send it back first // A: it's back // B+{1300.00 DKK} 1.300 kr then, [minus freight]
desk ;; Villa Rosa ;; Refund ;; refund ;; €75 ;; 75.00 EUR ;; fan broken // B+ approved // A: now they want 150 // B: no, [75 is 75]
note ;; Ole Brun ;; Refund ;; refund ;; €44 ;; 44.00 EUR ;; coat lost a button // B: would a button do? // A: she says yes // A~ withdrawing, we send the button
numbered ;; Jo March ;; refund ;; refund ;; $210 ;; 210.00 USD ;; annual plan, used one day // O: {B}'s call // B- denied // O: I'd have said yes tbh
quote ;; Ebbe Lund ;; voucher ;; credit|comp|other ;; 200 DKK ;; 200.00 DKK ;; sauna never got hot // B+ Godkendt, [saunaen var kold hos alle]
sla ;; Faye Osgood ;; refund ;; refund ;; $18.50 ;; 18.50 USD ;; museum closed one wing // B+ yes - {B2}
arrow ;; Hive Nine ;; Discount ;; discount ;; 12% ;; ;; want to pay yearly // B+ let's do it, [yearly is worth it], get it in writing
reason-cat ;; Olu's Grill ;; Refund ;; refund ;; £62 ;; 62.00 GBP ;; mystery charge // B: what is the mystery? // A: our test order, I think // B+ then it's ours. Refund. 
log ;; tenant-951 ;; credit ;; credit ;; 75.00 EUR ;; 75.00 EUR ;; webhook backlog // B- deny // O+ overruled, see the incident report. Approved: [incident 77 was ours]
img ;; Greg Pappas ;; Refund ;; refund ;; €13 ;; 13.00 EUR ;; parking app crashed // B+ Approved! (sent from my watch)
ops ;; NAKAMURA/KEN ;; Lounge passes ;; comp|other|exception ;; 2 ;; ;; missed connection // B+ ok 2 passes, [our delay]
letter ;; Marta Lis ;; Points ;; credit|comp|other ;; 1,000 points ;; ;; survey reward never came // B- no points for surveys any more, sorry
"""

def make_all(w):
    for line in lines_of(ROWS):
        card(w, "qt", LAYS, line)
