# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards that stay as they are while people ask back, bargain, sign, hand on, delete and decide below them or elsewhere, seventeenth part."""
from seventeenth_people import R, T, box, card, lines_of, pairs
from world import DIVIDER, context, fields, header, section

LAYS = {
    "builder": "*Goodwill form* was filled in by {A}\n\n*Who are we doing this for?*\n{c}\n\n*What would you like to do?*\n{k}\n\n*How much money is that?*\n{m}\n\n*Anything else we should know?*\n{s}",
    "steps": [section("*Step 2: a lead answers in this thread*"), section("1. Colleague: {A}\n2. Customer: {c}\n3. Idea: {k}\n4. Price of it: {m}\n5. Because: {s}")],
    "gatekeep": [header("🔐 Release needed"), fields("*Case*\n{n}", "*Customer*\n{c}", "*Release of*\n{k}", "*Volume*\n{m}"), section("{s}"), context("opened by {A}")],
    "intercom2": [section("*{Af}* asks for a *{k}* in Intercom"), section(">{m}. {s}"), context("Customer: {c}", "<https://app.intercom.test/a/inbox/f2/inbox/shared/all/conversation/{n}|conversation>")],
    "front2": box(author_name="{An}", author_icon="https://img.fernbank.test/a.png", title="{c}", text="{k}, {m}\n{s}", footer="Front"),
    "chargebee": pairs(("Subscription", "sub_{n}"), ("Customer", "{c}"), ("Operation", "{k}"), ("Amount", "{m}"), ("User", "{An}"), text="Comment: {s}", title="Operation needs approval"),
    "crmline": [section("{An} › {c} › {k} › {m}"), context("{s}")],
    "hotline": "☎ Escalation from the hotline\nAgent {An} (desk {n})\nCaller {c}\nCaller wants: {k}\nThat would be: {m}\nWhy: {s}",
    "listing": [R("A new one for the leads:\n• {c}\n• {k} ({m})\n• from {A}\n> {s}")],
    "survey2": "Response to *Can we do this?*\n\nYour name — {An}\nCustomer — {c}\nThe thing — {k}\nThe money — {m}\nThe why — {s}",
    "two-col": [fields("Agent", "{A}", "Customer", "{c}", "Action", "{k}", "Sum", "{m}"), context("{s}")],
    "mailin": "From: {An} &lt;{Ae}&gt;\nTo: leads\nRe: {c}\n\nCould we please do the following: {k}, {m}.\n{s}.\n\n-- \nSent by the mail bridge",
    "cmd": [section("{A} used `/ask {k} | {c} | {m} | {s}`")],
    "headline": [header("{c}: {m}"), section("*{k}* wanted by {A}"), section("{s}")],
    "tick": [section(":ticket: {n} :bust_in_silhouette: {c}\n:raised_hand: {A} :label: {k} :coin: {m}"), section("_{s}_")],
    "grid": [section("*Open approvals: 1*"), T(("#", "By", "For", "Ask", "Sum"), ("{n}", "{An}", "{c}", "{k}", "{m}")), section("Note to #{n}: {s}")],
    "memo": "MEMO {n}\nre: {c}\nwe propose: {k}\ncost: {m}\nbackground: {s}\nproposed by: {An}\nanswer below please",
    "dash": [section("– *for* {c}\n– *by* {A}\n– *ask* {k}\n– *sum* {m}\n– *story* {s}")],
    "hub": box(pretext="Approval task from {An}", title="{k} – {c}", fields=[{"title": "Value", "value": "{m}", "short": True}, {"title": "Due", "value": "today", "short": True}], text="{s}"),
    "para": [section("Hello leads! {A} is talking to {c} right now. They could be made happy with a {k} of {m}. The story so far: {s}.")],
    "kiosk": "```KIOSK 4   ASK {n}\nGUEST  {c}\nASK    {k}\nSUM    {m}\nSTAFF  {An}\nTEXT   {s}```",
    "voice": [section(":studio_microphone: *Voice note, transcribed* ({An})"), section("“Hi, it's about {c}. They'd like a {k}, {m}. {s}. Let me know, bye.”")],
    "tags": [section("`{k}` `{m}` `{c}`\n{s}"), context("tagged by {A}")],
    "erp": pairs(("Cust.", "{c}"), ("Txn", "{k}"), ("Val.", "{m}"), ("Clerk", "{As}"), ("Txt", "{s}"), title="Block {n} – release required"),
    "quotebot": [section("{A}:"), section(">>> {k} for {c}\n{m}\n{s}"), context("Reply *in thread* to decide")],
    "mobile": [section("*App feedback → lead*"), fields("*User*\n{c}", "*Suggested*\n{k}", "*Cost*\n{m}", "*Support*\n{A}"), DIVIDER, section("{s}")],
    "late": [context(":hourglass: new"), section("{A} wants to give *{c}*"), section("*{k}* ({m})"), section("since {s}")],
    "colons": "Agent : {An} :: Customer : {c} :: Type : {k} :: Amount : {m} :: Context : {s}",
    "letter2": "To whom it may concern\n\n{An} kindly requests {k} in the amount of {m} in favour of {c}, on the following grounds: {s}.\n\nNo reply within two days means no.",
    "named": [section("*Requested for:* {c}\n*Requested by:* {An}\n*Entered by:* {C}\n*What:* {k}\n*How much:* {m}\n*Notes:* {s}")],
    "photo": box(title="{k} / {c}", text="{m} – asked by {An}\n{s}", image_url="https://img.fernbank.test/{n}.jpg"),
    "wfb": [R("*A lead is needed* :wave:\n*Name of colleague* {A}\n*Name of customer* {c}\n*Measure* {k}\n*Costs us* {m}\n*Short story* {s}")],
    "kust": [section("*{c}* › timeline › *approval note*"), section("by {An}\nask: {k}\nsum: {m}\n“{s}”")],
    "dixa": "Dixa · internal note by {An}\nContact: {c}\nCan I give them {k} ({m})?\n{s}",
    "lines3": "{k} / {m}\n{c} / {s}\n({An})",
    "gladly": box(author_name="{An} needs a lead", title="{c}", text="*{k}* · *{m}*\n{s}", footer="Gladly task due {w:%H:%M}"),
    "cont": [{"type": "container", "title": {"type": "plain_text", "text": "Ask {n}"}, "child_blocks": [section("*{c}*\n{k}: {m}"), section("{s}")]}, context("by {A}")],
    "script": "ask.sh: who={An} cust='{c}' what='{k}' sum='{m}' why='{s}' -> leads, please answer here",
    "deskq": [section("*Desk {n} has a question*"), section("May {A} do this: {k}, {m}, for {c}?"), section("What we know: {s}")],
    "parent": [section("*Sub-task of CARE-{n}*: get a yes for {k}"), section("Customer {c} · {m} · reporter {A}"), section("{s}")],
}

ROWS = r"""
builder ;; Otter Brook Camping ;; Refund ;; refund ;; $180 ;; 180.00 USD ;; pitch was under water // B: All three nights? // A: The last two, but they left // B: So two nights is 120 // A: Yes // B+{120.00 USD} Then $120, [two wet nights]
builder ;; Mrs Grantham ;; Credit ;; credit ;; $35 ;; 35.00 USD ;; newsletter promised 10% and the till did not know // C: same here yesterday // B+ approve, [marketing's typo] // A: :bow: // A: booked
builder ;; Ferrers Fencing Club ;; Exception ;; exception|other ;; no money ;; ;; want to move from yearly to monthly mid term // B- No. [They took the yearly price.] // A: They'd pay the difference // B- still no, [the difference isn't the point]
steps ;; Lukas & Ida ;; Refund ;; refund ;; €260 ;; 260.00 EUR ;; DJ cancelled in the morning // B& yes // A: needs a second one {O} // O+ and yes
steps ;; Bo Richter ;; Voucher ;; credit|comp|other ;; €20 ;; 20.00 EUR ;; sauna stones cold // B: which branch? // A: Altstadt // B: again?! // A: third time // B+ Fine, go. [Altstadt knows.]
gatekeep ;; Pavilion Ice Rink ;; Refund ;; refund ;; £615 ;; 615.00 GBP ;; compressor died on party day // X: *Required approvals:* 2\n*Still needed:* 2\n*Eligible approvers:* {B}, {O} // X&B *Required approvals:* 2\n*Still needed:* 1\n*Approved by:* {B} // X+BO *Required approvals:* 2\n*Still needed:* 0\n*Approved by:* {B}, {O}\nApproved :white_check_mark:
gatekeep ;; Ms Achterfeld ;; Refund ;; refund ;; £40 ;; 40.00 GBP ;; skates were blunt // X: *Required approvals:* 1\n*Still needed:* 1 // X-B Rejected by {B} :x:
gatekeep ;; Under-12 Penguins ;; Discount ;; discount ;; 20% ;; ;; lost two weeks of training // X: *Required approvals:* 1\n*Still needed:* 1 // X! Timed out :hourglass:
intercom2 ;; Sofia ;; Refund ;; refund ;; $29 ;; 29.00 USD ;; export button did nothing // B+ sure thing – [the export bug is ours] // A: Refunded :white_check_mark: // X: Conversation closed by {An}
intercom2 ;; Coldwater Labs ;; Credit ;; credit ;; $600 ;; 600.00 USD ;; sync was stuck from Friday to Monday // B: Can I see the incident? // A: INC-204 // B: That one was 6 hours, not 3 days // A: They noticed on Monday // B+{150.00 USD} Then $150. [INC-204 was six hours]
intercom2 ;; P. Okonjo ;; Off-policy reply ;; off_policy_reply ;; no amount ;; ;; asks if we ever sold data to brokers // B: legal? // O: we have an answer for that, I'll paste it // B+ with legal's text, yes
front2 ;; Little Elm Nursery ;; refund ;; refund ;; $74.50 ;; 74.50 USD ;; sand arrived instead of soil // B+ Approved // B^+ Approved, [photo is proof enough]
front2 ;; Greta Nyberg ;; replacement ;; other|exception|comp ;; 1 kettle ;; ;; lid does not close // B- Declined // B^- Declined, [she has the old model, lids are swapped in store]
chargebee ;; Hive & Honey ;; Refund ;; refund ;; €348.00 ;; 348.00 EUR ;; renewed the day after they mailed us // B+ ok, refund it // A: thx // T
chargebee ;; quarrel.test ;; Credit ;; credit ;; €58.00 ;; 58.00 EUR ;; seats counted twice // B: {O} do you know this one? // O: yes, we promised it in Q1 // B+ good, then [we promised it]: approved
chargebee ;; Mount Olive ;; Discount ;; discount ;; 25% ;; ;; non profit, forgot to say so // B- no proof, no discount // A: here is their certificate // B: checking // B+ certificate is good, [registered since 1998], go
crmline ;; Ricardo Vale ;; Refund ;; refund ;; R$ 310,00 ;; 310.00 BRL ;; mattress sags // B+ ok // A: he wants pickup as well // B: pickup is free anyway
crmline ;; Tea & Sons ;; Waive setup fee ;; exception|discount|other ;; £150 ;; 150.00 GBP ;; same hardware as before // O+ ok by me // A: :tada: // O- sorry, I take that back, [firmware has to be flashed anyway]
hotline ;; Mrs Berridge ;; refund ;; refund ;; £88 ;; 88.00 GBP ;; taxi never came and she missed the ferry // B: Did she book for the right day? // A: Yes, I heard the tape // B: And who drove? // A: Nobody // B+ then 88 it is, approved
hotline ;; Pvt. Solomon ;; early exit ;; exception|other ;; none ;; ;; deployed overseas from Monday // B+ of course, [soldiers leave free of charge] // C: :salute:
listing ;; Brackenridge Vets ;; Credit ;; credit ;; $410 ;; 410.00 USD ;; freezer packs were empty // B* +white_check_mark // B: [pack lot 7 again] // A: done
listing ;; Ella-Mae Stone ;; Refund ;; refund ;; $15.75 ;; 15.75 USD ;; cupcakes with the wrong name // B* -x // A: may I ask why? // B: [she spelled it like that in the order]
listing ;; Ferris Books ;; Discount ;; discount ;; 30% ;; ;; bankruptcy sale, wants all of shelf 9 // B* :eyes // B: will look tonight // A: they close at 5 // B: they always say that
survey2 ;; Jonah Whitcombe ;; refund ;; refund ;; A$95 ;; 95.00 AUD ;; paddle board came without fin // C: I had him on the phone too, nice man // B+ Nice man gets his money. [Fin was never packed]
survey2 ;; Fig & Thistle ;; store credit ;; credit ;; A$40 ;; 40.00 AUD ;; scent changed // B: what does the lab say // A: recipe was changed in May // B- then no, [new recipe is printed on the label]
two-col ;; Teodor Banks ;; Refund ;; refund ;; €33,30 ;; 33.30 EUR ;; three of nine mugs broke // B+{11.10 EUR} I make that 11.10 // A: it's 3 × 11.10 // B+{33.30 EUR} you're right, 33.30 then, [three mugs]
two-col ;; Nadine Power ;; Upgrade ;; comp|exception|other ;; free ;; ;; her cabin had no window // B@+ yes, give her the suite, [no window is no holiday]
two-col ;; Aunt Vi's Diner ;; Credit ;; credit ;; $52 ;; 52.00 USD ;; fryer basket bent // B: on holiday until the 9th, {O} decides // O- not bent by us: no
mailin ;; Stowe Hall ;; refund ;; refund ;; £1,240 ;; 1240.00 GBP ;; coach had no lift for wheelchairs // B>+ {A} Stowe Hall is approved, the whole £1,240. [We confirmed the lift in writing]
mailin ;; Dr Penrose ;; goodwill ;; credit|comp|other ;; £30 ;; 30.00 GBP ;; prescription lenses a week late // B>- {A} no goodwill for Dr Penrose please, [he collected them himself on day 3]
cmd ;; Arno Fels ;; refund ;; refund ;; 22 CHF ;; 22.00 CHF ;; gondola stopped for an hour // B+ :+1:
cmd ;; Alpenclub Thun ;; credit ;; credit ;; 340 CHF ;; 340.00 CHF ;; hut was closed without notice // B: hut or warden's fault? // A: warden forgot the date // B+ approved // O: which cost centre? // B: huts
cmd ;; Skischule Arni ;; discount ;; discount ;; 10% ;; ;; 90 kids // B* -no_entry_sign
headline ;; Wren's Nest B&B ;; Refund ;; refund ;; £64 ;; 64.00 GBP ;; eggs delivered hard-boiled by the sun // B%+white_check_mark
headline ;; Mr Dalloway ;; Refund ;; refund ;; £12.80 ;; 12.80 GBP ;; flowers were for yesterday // B* +white_check_mark // B%-x
headline ;; Gull Rock Lighthouse ;; Replacement ;; other|exception|comp ;; £0 ;; |0.00 GBP ;; third lamp from this lot // B* +heavy_check_mark // A: thanks, sent // A: tracking is in the ticket
tick ;; Imani Cole ;; Refund ;; refund ;; $49.99 ;; 49.99 USD ;; bootcamp week 1 was a recording // A: anyone? // A: bump, she writes every hour // B+ sorry was in a meeting. Approved. // B: [a recording isn't a class]
tick ;; Cohort 14 ;; Extension ;; exception|other ;; 2 weeks ;; ;; mentor quit // B: how many people? // A: 23 // B: {O} budget? // O: none needed // B+ granted to all 23
tick ;; Denny Grant ;; Discount ;; discount ;; $300 ;; 300.00 USD ;; says his friend got it // B: grant or no grant lol // A: he's really called that // B- no. [friend got the early bird]
grid ;; Mallard Marina ;; Refund ;; refund ;; €525 ;; 525.00 EUR ;; berth was double let // B+ Approved for €500 // B^+{525.00 EUR} Approved for €525
grid ;; SV Petrel ;; Fee waiver ;; exception|other ;; €45 ;; 45.00 EUR ;; came in with engine trouble // B+ waive // A: and the second night? // B: one night is an emergency, two is a holiday
memo ;; Casement Windows ;; price reduction ;; discount|credit|refund|other ;; 8 % ;; ;; one pane scratched // B: whose scratch? // A: fitter's // B: ask the fitter then // A: fitter pays half // B+ ok for the other half, [fitter pays his]
memo ;; Frau Eberle ;; refund ;; refund ;; 199,00 € ;; 199.00 EUR ;; awning motor hums // B- abgelehnt / declined, [humming is below 40 dB]
memo ;; Kita Sonnenhang ;; refund ;; refund ;; 88,00 € ;; 88.00 EUR ;; paint was not child safe // O: {B} please decide quickly, press is calling // B+ YES
dash ;; Ogden Ellery ;; Refund ;; refund ;; $230 ;; 230.00 USD ;; drone fell out of the sky, day 2 // A: approved by {Bf} in the hallway // B: I said I'd look at it! // B: what does the log say // A: motor fault // B+ now yes. [motor fault]
dash ;; Trina Foss ;; Refund ;; refund ;; $18 ;; 18.00 USD ;; propellers mixed up // C+B {Bn} says ok to Trina's 18
hub ;; Polar Freight ;; Credit ;; credit ;; $3,150 ;; 3150.00 USD ;; twelve containers misrouted // B: above my limit // X: Task reassigned to {On} // O: numbers? // A: 12 × 262.50 // O+ checks out, approved
hub ;; Anvil Insurance ;; SLA waiver ;; exception|other|credit ;; $0 ;; |0.00 USD ;; their firewall, our deadline // B- denied, [we don't waive in their favour twice] // A: ok telling them
hub ;; Bexley Choir ;; Refund ;; refund ;; $260 ;; 260.00 USD ;; hall was locked // A~ Please disregard, the hall pays them directly // B: 👍
para ;; Ms Quennell ;; voucher ;; credit|comp|other ;; £10 ;; 10.00 GBP ;; our chat dropped her twice // B+ do // A: did
para ;; Alistair Hume ;; refund ;; refund ;; £499 ;; 499.00 GBP ;; hearing aid whistles // B: has he been to the fitting? // A: twice // B: audiologist's word? // A: "send it back" // B+ then send it back and pay him, [audiologist agrees]
para ;; Dalton Mews ;; rebate ;; discount|refund|credit ;; £75 ;; 75.00 GBP ;; broadband half as fast as sold // B+ ok // O- stop: [line test shows full speed since May] // B: fair, {O} is right
kiosk ;; ROOM 212 ;; FREE PARKING ;; comp|exception|other ;; €18 ;; 18.00 EUR ;; BARRIER WOULD NOT OPEN // B+ OK {B2}
kiosk ;; ROOM 9 ;; REFUND ;; refund ;; €140 ;; 140.00 EUR ;; MICE // B: mice as in animals? // A: as in two animals // B+ refund and move them, [no mice at my place]
voice ;; Annelie ;; refund ;; refund ;; 25 euros ;; 25.00 EUR ;; the audio guide spoke Finnish // B+ Ha. Yes. // A: kiitos
voice ;; the Brodie wedding ;; discount ;; discount ;; five percent ;; ;; they moved the date for us // B+{|} give them ten, [they saved our Saturday]
tags ;; Juniper Row ;; Refund ;; refund ;; $62 ;; 62.00 USD ;; planter leaks onto the parquet // B: pics? // A: in ticket // B: saw them // B- no – [it's sold as 'outdoor only']
tags ;; Ozzie K. ;; Credit ;; credit ;; $8 ;; 8.00 USD ;; extra cheese forgotten // A* +white_check_mark // B: {A} don't tick your own // B- and it's a no, [app credits cheese by itself]
tags ;; Moor End Farm ;; Refund ;; refund ;; $890 ;; 890.00 USD ;; generator starts only when warm // B& first ok // O: what's the warranty // A: 24 months, month 3 // O- no second ok from me, [warranty repairs it]
erp ;; K-4471 Brauhaus ;; GUTSCHR ;; credit ;; EUR 612,40 ;; 612.40 EUR ;; Flaschen ohne Etikett // B+ released, [same batch as K-4402]
erp ;; K-1010 Reitstall ;; STORNO ;; exception|refund|other ;; EUR 95,00 ;; 95.00 EUR ;; Hafer statt Heu // B- stays blocked // A: why? // B: [they ordered oats on the phone]
quotebot ;; Hollis ;; refund ;; refund ;; $5 ;; 5.00 USD ;; arcade token stuck // B+ y
quotebot ;; Sixth form ball ;; refund ;; refund ;; $1,100 ;; 1100.00 USD ;; photo booth printed only cats // B: all of it? cats are funny // A: parents disagree // B+{550.00 USD} half: $550, [cats are funny]
quotebot ;; Lady Ashcombe ;; comp ;; comp|other ;; 1 night ;; ;; peacock in the corridor // B- n
<only> mobile ;; user_5512 ;; refund ;; refund ;; €6.99 ;; 6.99 EUR ;; bought twice on a slow train // C: approved :white_check_mark:
<only> mobile ;; user_8800 ;; premium month ;; comp|credit|other ;; €9.99 ;; 9.99 EUR ;; streak lost over a server fault // C: yes // A: you aren't a lead, {C} // B+ I am: yes
<only> late ;; Cosmo Fitch ;; refund ;; refund ;; $77 ;; 77.00 USD ;; guitar string cut his hand // C* +white_check_mark // A: {C} thanks but it has to be a lead
late ;; Mrs Ndlovu ;; refund ;; refund ;; R 420 ;; 420.00 ZAR ;; water heater quote was for another house // B: I'm sitting next to her and she is happy, no need // A~ ok withdrawn then
colons ;; Fallow & Fox ;; refund ;; refund ;; £31.10 ;; 31.10 GBP ;; candle tunnelled // B+ Yes : [candle fault]
colons ;; Peregrine Cabs ;; credit ;; credit ;; £200 ;; 200.00 GBP ;; dispatch down on New Year's Eve // B- no: [force majeure, clause 9]
letter2 ;; the estate of Mr Crane ;; a refund ;; refund ;; $212.00 ;; 212.00 USD ;; the subscription ran on after his death // B+ Granted. With our condolences. // A: I'll write to the family
letter2 ;; Hotel Miramar ;; a credit ;; credit ;; $90.00 ;; 90.00 USD ;; towels were pink // X! No reply within two days. Request closed.
named ;; Isla McKay ;; Refund ;; refund ;; €41 ;; 41.00 EUR ;; child seat missing in the rental // B: who is the requester here, {A} or {C}? // C: {Af}, I only typed it // B+ ok, approved, [seat was on the voucher]
named ;; Sven Aker ;; Exception ;; exception|other ;; none ;; ;; licence is 11 months old, rule says 12 // B- no, [rule says 12 and so does the insurer]
photo ;; Barnaby Loft ;; Refund ;; refund ;; $36 ;; 36.00 USD ;; cat tree collapsed under a small cat // B: how small // A: 3 kg // B+ ok that's small, approved
photo ;; Mina Rahal ;; Reprint ;; other|exception|comp ;; $22 ;; 22.00 USD ;; face cropped // B+ reprint // B: and tell print to turn smart crop off
parent ;; Glenorchy Wool ;; Refund ;; refund ;; NZ$640 ;; 640.00 NZD ;; moths // B: from us or from them? // A: larvae were in the sealed bag // B+ From us then. Approved in full
parent ;; Takapuna Tri Club ;; Discount ;; discount ;; 15% ;; ;; 40 wetsuits // B+{|} 12 and it's a deal // A: they said yes to 12 // B: :handshake:
wfb ;; Cliffside Weddings ;; Refund ;; refund ;; $720 ;; 720.00 USD ;; harpist came a day late // B: a day? // A: wrong date in our sheet // B: did they find another one? // A: an uncle with an accordion // B+ refund in full, [wrong date was ours] // A: the uncle was great by the way // B: good for him
wfb ;; Noor's Flowers ;; Credit ;; credit ;; $64 ;; 64.00 USD ;; tulips came as bulbs // B: is this {Af}'s cousin again? // A: no relation, other Noor // B: ok // B+ credit them // X: Case updated // A: done
wfb ;; Hector Paz ;; Refund ;; refund ;; $33.25 ;; 33.25 USD ;; hot sauce not hot // C: tried it, it's mild // B: does the label say hot? // A: "medium" // B- then no, [medium is medium] // A: he'll be fuming // C: unlike the sauce
kust ;; Mr Olafsen ;; partial refund ;; refund ;; 1 200 kr ;; 1200.00 NOK kr ;; cabin had mice // B: what did he pay in total? // A: 3 600 // B: how many nights? // A: three // B+{2400.00 NOK} make it 2 400, [two of the nights were mouse nights] // A: 2 400 sent
kust ;; Mira & Tove ;; voucher ;; credit|comp|other ;; 300 kr ;; 300.00 NOK kr ;; concert cut short by rain // B: {O} you were there? // O: I was, 40 of 90 minutes // B: ok so // B+ voucher yes, [they got less than half]
dixa ;; Lakeside Tennis ;; a refund ;; refund ;; €145 ;; 145.00 EUR ;; court lights went out // B: which court // A: 5 // B: lights on 5 work since Monday // A: this was Sunday // B: ah // B+ approve // A: ta // T
dixa ;; Ola Brandt ;; store credit ;; credit ;; €12 ;; 12.00 EUR ;; balls had no bounce // B- no // A: may I ask again with photos? // B: sure // A: photos are up // B+ ha, ok, yes: [those are dead]
lines3 ;; Ms Faulkner ;; Refund ;; refund ;; £1,010 ;; 1010.00 GBP ;; bookcase leans // A: she measured 4 degrees // O: Pisa has 4 degrees // B: did the fitter see it? // A: he says the floor leans // B: and does it? // A: spirit level says no // B+ approved // B: [fitter owes us an apology]
lines3 ;; Hugh Petrie ;; Late fee off ;; exception|other ;; £9 ;; 9.00 GBP ;; library closed early // X: {Bn} was asked // X: {Bn} was asked again // B+ off it comes // A: thanks!
gladly ;; Ruth Ekeland ;; Refund ;; refund ;; $410 ;; 410.00 USD ;; blender caught fire // B: is she ok? // A: yes, the curtains aren't // B: lawyer? // O: I've talked to legal // B: and? // O: refund yes, curtains later // B+ refund approved then // A: sent
gladly ;; Cyprus Kebab ;; Discount ;; discount ;; 10% ;; ;; big order of boxes // B: how big? // A: 9,000 // B: weekly or once? // A: monthly // B+{|} 6% monthly, [ten is for weekly] // A: they're happy with 6
gladly ;; Tyne Rowers ;; Comp ;; comp|other ;; 4 caps ;; ;; ours ran in the wash // B* +white_check_mark // A: posted // A: tracking {n}
cont ;; Emre Aksoy ;; Refund ;; refund ;; €59.90 ;; 59.90 EUR ;; subscription box twice // B: send one back? // A: he ate both // B: both?? // A: hungry man // B- no refund for eaten boxes // A: fair
cont ;; Wool & Weft ;; Credit ;; credit ;; €200 ;; 200.00 EUR ;; needles bent // O& fine with me up to 200 // B: let me see the invoice // A: attached // B+ me too, approved // X: All approvals are in
script ;; bistro-9 ;; refund ;; refund ;; 84.00 EUR ;; 84.00 EUR ;; oysters on Tuesday // B: what's wrong with Tuesday // A: they were from Friday // B+ oh no. refund, now // B: and throw out the rest
script ;; hostel-2 ;; extension ;; exception|other ;; 0 ;; ;; guests missed their bus // A: they're sitting in the hall // B: how many? // A: six // B: beds? // A: eight free // B+ let them stay
script ;; clinic-5 ;; waiver ;; exception|other ;; 45.00 EUR ;; 45.00 EUR ;; patient was in the wrong queue for an hour // C: my fault, I sent him there // B+ waive it, [own mistake]
deskq ;; gym 7 ;; refund ;; refund ;; 39.00 EUR ;; 39.00 EUR ;; locker jammed with his trousers inside // B: is he still there? // A: in shorts // X: Escalated to {On} // O: looking
kust ;; Atelier Foss ;; refund ;; refund ;; 450 kr ;; 450.00 NOK kr ;; frame crooked // X: Reminder 1 // X: Reminder 2 // X! This request has lapsed, nobody answered within 5 days
dixa ;; Omar & Lin ;; Discount ;; discount ;; $75 ;; 75.00 USD ;; floor sample with a scratch // B: photo? // A: they left the shop without it // A~ cancelling this one
deskq ;; Viola Stern ;; refund ;; refund ;; CHF 66 ;; 66.00 CHF ;; opera glasses blind on one side // B: which side // A: does it matter? // B: no // B+ I was only curious, yes
deskq ;; Bergbahn Egg ;; rebate ;; discount|refund|credit ;; CHF 1'100 ;; 1100.00 CHF ;; signage in the wrong language // B: what did we print // A: Romansh // B: what did they order // A: Romance languages // B- [[order says Romansh, I checked]], no // A: oh
"""


def make_all(w):
    for line in lines_of(ROWS):
        card(w, "rt", LAYS, line)
