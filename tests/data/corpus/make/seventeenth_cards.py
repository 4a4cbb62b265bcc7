# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests by bots of known makers, forms, tills and home-made scripts, and the app tells what came of them, seventeenth part."""
from seventeenth_people import R, T, box, card, lines_of, pairs
from world import DIVIDER, context, fields, header, section


def plain_context(*texts):
    return {"type": "context", "elements": [{"type": "plain_text", "text": text, "emoji": True} for text in texts]}


def markdown(text):
    return {"type": "markdown", "text": text}


def native(title, subtitle, body, subtext):
    return {"type": "card", **{key: {"type": "mrkdwn", "text": text} for key, text in (("title", title), ("subtitle", subtitle), ("body", body), ("subtext", subtext))}}


LAYS = {
    "gha": [section("Customer Refund Approval Request"), fields("*Support Actor:*\n{An}", "*Customer:*\n{c}", "*Kind:*\n{k}", "*Amount: *\n{m}"), section("*Message:* {s}"), DIVIDER],
    "snake": [header("Gesture Request"), section("*Customer Name:* {c}"), section("*Gesture Type:* {k}"), section("*Gesture Amount:* {m}"), section("*Business Justification:* {s}"), section("*Requested By:* {An}"), DIVIDER],
    "tele": [section("You have a new request:"), section("*ID*: 0190-{n}\n*Account*: {c}\n*User*: {Ah}\n*Measure(s)*: {k}\n*Value*: {m}\n*Reason*: {s}"), context("*Status:* ⏳ PENDING")],
    "rec": [header("{k} Request — {c}"), fields("*Player*\n{c}", "*League*\nThursday dodgeball", "*Order*\n#4{n}", "*Estimate*\n{m}"), section(":warning: {s}"), context("submitted through the web form")],
    "elev": [{"type": "section", "block_id": "header", "text": {"type": "mrkdwn", "text": ":large_yellow_circle: {k} needs a second person :large_yellow_circle:"}}, {"type": "section", "block_id": "content", "fields": [{"type": "mrkdwn", "text": text} for text in ("Requester: {A}", "Account: {c} #{n}", "Value: {m}", "Reason: {s}")]}],
    "fate": [section("*<https://desk.fernbank.test/r/{n}|New request for {k}> from {A}*"), fields("*For:*\n{c}", "*Worth:*\n{m}", "*Status:*\nPending", "*Request Reason:*\n{s}")],
    "okta": [section(":bell: *support_exception*"), fields("*requested_by*\n{Ah}", "*customer*\n{c}", "*exception_type*\n{k}", "*value*\n{m}", "*business_reason*\n{s}")],
    "pair": [section("*Payout above the one-person limit*"), plain_context("Actor: {Ae}", "Client: {c}", "Payout: {k} {m}", "Ref: {n}"), section("{s}")],
    "claim": [section(":envelope_with_arrow: *{An}* ({Ae}) submitted a goodwill claim <https://g.fernbank.test/{n}|[{n}]> for your approval"), fields("*Claim name:*\n {k} / {c}", "*Amount:*\n {m}"), context("{s}")],
    "retool": [section(":zap: *Retool Workflows*\nUser task `approve_goodwill` was assigned to the group *CX leads*"), section("```customer_name:  {c}\nkind:           {k}\ntotal:          {m}\ncreated_by:     {Ae}\ncomment:        {s}```")],
    "pi": [section("*Payment pi_3{n}* – refund needs a reviewer"), section("*{m}* → {c}\nInitiated by {Am} · {k}"), context("Dashboard note: “{s}”")],
    "flow": box(pretext="Shopify Flow: order tagged `needs-lead`", title="Order #{n} – {c}", text="Staff: {An}\nWants to do: {k}\nOn: {m}\nTimeline comment: {s}"),
    "base": [section(":card_file_box: *New record in Requests*"), fields("Account\n*{c}*", "Ask\n*{k}*", "Value\n*{m}*", "Created by\n*{An}*", "Sign-off\n*Todo*"), context("Airtable automation 4 · {s}")],
    "jot": "*Jotform Approvals*\nSubmission {n} has reached step *Team lead*\n\nStaff name: {An}\nGuest: {c}\nRequest: {k}\nAmount requested: {m}\nExplain: {s}",
    "odoo": [section("*{c}* (HELP/{n})"), R("• Type: {k}\n• Total: {m}\n• Responsible: {An}\n• State: Draft → To Approve"), section("_{s}_")],
    "sap": "Work item 0000{n} in your inbox\nCredit memo request ({k})\nSold-to party : {c}\nNet value     : {m}\nCreated by    : {AN}\nOrder reason  : {s}\nRelease       : open",
    "pos": [section("```MGR CARD NEEDED   CHK {n}\nTABLE  {c}\nACTION {k}\nAMT    {m}\nSVR    {As}\nWHY    {s}```")],
    "zu": pairs(("Account name", "{c}"), ("Memo kind", "{k}"), ("Memo amount", "{m}"), ("Prepared by", "{An}"), ("Posting status", "Held"), title="CM-{n}", footer="Billing | held for approval", text="{s}"),
    "task": [header("Claim task: decide on {k}"), section("Process *care-flow* · instance {n}"), section("starter: {A}\nbusinessKey: {c}\nvariables.amount: {m}\nvariables.remark: {s}")],
    "slist": [section(":ballot_box_with_check: *Give-backs* (Slack list)\n*Name:* {c}\n*Person:* {A}\n*What:* {k}\n*Money:* {m}\n*Text:* {s}\n*Done?* ☐")],
    "wran": [section(":ticket: *Ticket {n}: {k}* · opened by {A}"), section("*Step 1 of 1:* Approval\n*Form answers*\n> Client: {c}\n> Sum: {m}\n> Background: {s}")],
    "teams": box(author_name="Mirrored from Teams", title="Approvals | {k}", text="**Sent by** {An}\n**Customer** {c}\n**Details** {s} ({m})"),
    "md": [markdown("### {k}, please\n| | |\n|---|---|\n| Client | {c} |\n| Amount | {m} |\n| Colleague | {An} |\n\n{s}")],
    "native": [native("{k}: {c}", "{m}", "{s}", "Sent in by {An}")],
    "yaml": [R("```request:\n```  no: {n}\n```  from: {Ah}\n```  for: {c}\n```  kind: {k}\n```  sum: {m}\n```  because: {s}\n```answer: ~")],
    "csv": "no;who;client;kind;sum;text\n{n};{An};{c};{k};{m};{s}",
    "ini": "```[case]\nid={n}\nclerk={An}\nparty={c}\n[wish]\nkind={k}\nsum={m}\nstory={s}\n[ruling]\nby=\nresult=```",
    "boxes": [section("{A} for *{c}*"), section("{k}, {m}\n{s}"), section("☐ approved   ☐ approved with changes   ☐ rejected")],
    "radio": "GIVE-BACK SHEET\nclient    {c}\nasked by  {An}\nkind      {k}\nsum       {m}\nstory     {s}\nmanager says   ( ) yes   ( ) no",
    "bar": [section("`■■□` *Waiting for lead* – {k} {m}"), section("{c}. {s}"), context("1 Draft ✓ {An}   2 Check ✓ robot   3 Lead …")],
    "semi": "Refund desk: agent: {An}; customer: {c}; type: {k}; amount: {m}; note: {s}; decision: open",
    "tale": [section("{c} got in touch through {A}. In short: {s}. What we'd like to do about it is a {k}, which would cost us {m}. Is that all right?")],
    "sms": "SMS gateway +00 700 {n}\n\"{Af} here. {c} wants {k} {m}. {s}. reply Y/N\"",
    "front": [section("*{An}* commented in Front › <https://front.fernbank.test/{n}|{c}>"), section("> @leads {k} {m}? {s}")],
    "scout": box(author_name="{An}", title="Conversation #{n}", title_link="https://scout.fernbank.test/{n}", text="*Customer* {c}\n*Custom field: ask* {k}\n*Custom field: sum* {m}\n*Last note* {s}", footer="Help Scout · tag: approval-wanted"),
    "pms": [section(":hotel: *Rate correction* · resv. {n}"), T(("Guest", "Posting", "Corr.", "User"), ("{c}", "{k}", "{m}", "{As}")), section("Remark: {s}")],
    "caller": "Wrap-up code 77 (needs supervisor)\nCaller: {c}\nAgent: {An}\nPromise wanted: {k}\nPromise value: {m}\nCall summary: {s}",
    "tenant": [section("*Landlord portal*"), fields("Tenant: {c}", "Handled by: {A}", "Request: {k}", "Figure: {m}"), section("“{s}”"), context("answer due in 2 days")],
    "agent-ai": [header("🔔 Human check"), section("*What I know:*\n{c}: {s}"), section("*What I would do:*\n{k} {m}"), context("drafted by the assistant for {A}")],
    "cue": [context("from {A}"), section("*{m}* {k}"), section("{c}"), context("{s}")],
    "hold": [section(":lock: `HOLD {n}` {k} of {m} by {Ah}"), section("beneficiary: {c}\nmemo: {s}"), context("releases after one approval")],
    "contract": [section("*Addendum to contract {n}* ({c})"), section("Sales: {A}\nConcession: {k}\nValue over term: {m}\nRationale: {s}"), context("Legal ✓ · Lead –")],
    "kanban": box(pretext="{An} moved a ticket to *Needs yes*", title="{k} | {c} | {m}", text="{s}", footer="Needs yes"),
    "clinic2": "Write-off sheet\npatient:: {c}\nitem:: {k}\nbalance to write off:: {m}\nentered:: {An}\nwhy:: {s}\nsigned::",
}

ROWS = r"""
gha ;; Harrow & Pine Brewery ;; Refund ;; refund ;; $340.00 ;; 340.00 USD ;; keg coupler did not fit // E+B b:Approved by {B}
gha ;; Otis Bellweather ;; Refund ;; refund ;; $27 ;; 27.00 USD ;; mash kit was one bag short // E-B b:Rejected by {B} // A: ok will tell him
gha ;; Nadine's Bakery ;; Credit ;; credit ;; $66.10 ;; 66.10 USD ;; oven gloves came in one size only // X: Ping <!subteam^S0LEADS01|@leads>: this still waits // E+B b:Approved by {B}
snake ;; Captain Leroux ;; Charter credit ;; credit ;; 400 EUR ;; 400.00 EUR ;; winch jammed on day one // E+B b:*Status: Approved by {Bn}* {A}
snake ;; The Osgood party ;; Refund ;; refund ;; 1,150 EUR ;; 1150.00 EUR ;; skipper left early // E-B b:*Status: Rejected by {Bn}* {A} // X: {A} reason for rejection: [skipper left after the contract hours]
snake ;; Grant Halloway ;; Discount ;; discount ;; 90 EUR ;; 90.00 EUR|60.00 EUR ;; second week in a row with us // E: p:{m}=>60 EUR ++ b:*Status: Pending. Modified  by {Bn}* // X: Modifications: 90 EUR -> 60 EUR // E+B{60.00 EUR} p:90 EUR=>60 EUR ++ b:*Status: Approved by {Bn}* {A}
tele ;; pedalhub.example ;; refund ;; refund ;; €118 ;; 118.00 EUR ;; battery swap: two no-shows // E+B p:*Status:* ⏳ PENDING=>*Status:* ✅ APPROVED\n*Resolution reason*: [second no-show was on us]
tele ;; m.zielinski@mail.test ;; deposit release ;; refund|exception|other ;; €250 ;; 250.00 EUR ;; bike is back since the 4th // E-B p:*Status:* ⏳ PENDING=>*Status:* ❌ DENIED\n*Resolution reason*: [frame is cracked] // X-B {Bh} reviewed the request at {w:%a, %d %b %Y %H:%M UTC}.\nResolution: ❌ DENIED.\nReason: [frame is cracked].
tele ;; courier-coop.example ;; credit ;; credit ;; €35 ;; 35.00 EUR ;; app locked them out // E! p:*Status:* ⏳ PENDING=>*Status:* ⌛ EXPIRED
rec ;; Tamsin Orr ;; Refund ;; refund ;; $95.00 ;; 95.00 USD ;; moved away before week 3 // E+B c::white_check_mark: *Approved* by {B} — $95.00 via original_method · cancel refund · sent to t.orr@mail.test
rec ;; Will Prentiss ;; Refund ;; refund ;; $61.75 ;; 61.75 USD ;; says rain, it was indoors // E-B c::no_entry: *Denied* by {B} // X: The player was notified
rec ;; Joss Adair ;; Store Credit ;; credit ;; $110.00 ;; 110.00 USD ;; knee injury, has a note // E+B{55.00 USD} c::white_check_mark: *Approved* by {B} — $55.00 via store_credit · half season played
elev ;; Kiln & Clay ;; Refund ;; refund ;; £72 ;; 72.00 GBP ;; glaze: wrong colour code // E+B p::large_yellow_circle: Refund needs a second person :large_yellow_circle:=>:large_green_circle: Refund needs a second person :large_green_circle: ++ b:{B} pressed approve button // X+B Refund granted to {A} by {B}.
elev ;; Dunmore Allotments ;; Fee waiver ;; exception|other ;; £18 ;; 18.00 GBP ;; new treasurer: old address // E-B p::large_yellow_circle: Fee waiver needs a second person :large_yellow_circle:=>:red_circle: Fee waiver needs a second person :red_circle: ++ b:{B} pressed discard button // X-B Request was discarded by{B}
elev ;; Abbey Road Scouts ;; Credit ;; credit ;; £40 ;; 40.00 GBP ;; two tents: one pole // X: {C} you can not approve this request // E! p::large_yellow_circle: Credit needs a second person :large_yellow_circle:=>:white_circle: Credit needs a second person :white_circle: // X: Request expired after 24 hour(s).
fate ;; Nimbus Analytics ;; 10% off renewal ;; discount ;; $4,100 ;; 4100.00 USD ;; champion has left // E+B p:\nPending=>\nApproved ++ c:*Reviewed by* {Be} at {d:{date_short} {time}}
fate ;; Hopper Robotics ;; service credit ;; credit ;; $980 ;; 980.00 USD ;; region was down on the 9th // E-B p:\nPending=>\nDeclined ++ c:*Reviewed by* {Be} at {d:{date_short} {time}}
fate ;; Maple Street School ;; extra seats for free ;; comp|exception|discount|other ;; $0 ;; |0.00 USD ;; exam week // E~ p:\nPending=>\nCancelled
okta ;; Lena Fuhrmann ;; late return ;; exception|refund|other ;; 59,00 EUR ;; 59.00 EUR ;; parcel shop was closed // E+B c::tick: Approved by {Bh}
okta ;; Studio Nord ;; rush fee waiver ;; exception|other ;; 35,00 EUR ;; 35.00 EUR ;; files came late from us // E-B c::x: Rejected by {Bh} // A: ok :pensive:
pair ;; Mrs Delacroix-Hunt ;; refund ;; refund ;; CHF 3'400 ;; 3400.00 CHF ;; urn was delivered to the wrong chapel // E&O b:First approval is in, one more needed ++ c:First Approver: {Oe} // E+BO b::white_check_mark: Payout was approved ++ c:First Approver: {Oe}\tSecond Approver: {Be}
pair ;; Bestattungen Kroll ;; credit ;; credit ;; CHF 900 ;; 900.00 CHF ;; flowers for another funeral // E&O b:First approval is in, one more needed ++ c:First Approver: {Oe} // E-B b::x: Payout was rejected by {Be}, nothing will be sent
pair ;; Family Ruoss ;; refund ;; refund ;; CHF 1'250 ;; 1250.00 CHF ;; music was never played // E&B b:First approval is in, one more needed ++ c:First Approver: {Be} // X: Reminder: the second approver is missing
claim ;; Wexford Dental Lab ;; Reprint ;; other|exception|comp|refund ;; $145.00 ;; 145.00 USD ;; crown was one shade off // E+B u:Claim approved :rocket: ++ c:*Approved by:* {B}
claim ;; Ms Penny Farrow ;; Refund ;; refund ;; $48.50 ;; 48.50 USD ;; retainer broke in week one // E: u:Sent back ++ q:> Reason for sending back claim: which lab was it? // A: Wexford // E+B u:Claim approved :rocket: ++ c:*Approved by:* {B}
claim ;; Dr Bouzid ;; Shipping credit ;; credit ;; $19.00 ;; 19.00 USD ;; two boxes instead of one // E-B u:Claim rejected ++ q:> *Reason:* [split shipment is free already] ++ c:*Rejected by:* {B}
retool ;; EV Point Leeds 4 ;; refund ;; refund ;; £31.20 ;; 31.20 GBP ;; charger billed idle time during a fault // E+B b:Task completed · outcome `approve` · {Be} · {w:%Y-%m-%d %H:%M:%SZ}
retool ;; J. Kessler ;; credit ;; credit ;; £10 ;; 10.00 GBP ;; cable would not release // E-B b:Task completed · outcome `reject` · {Be}\nnote: “[he parked on the pavement]”
retool ;; Fleet 22 ;; tariff exception ;; exception|other ;; £0.09 per kWh ;; 0.09 GBP| ;; night drivers only // E! b:Task timed out after 72h
pi ;; Sakura Tea Imports ;; refund ;; refund ;; ¥48,000 ;; 48000 JPY ;; customs returned the crate // E+B t:~Waiting for a reviewer~ Reviewed by {B}: *refund it* ++ c:“[crate is back in Kobe]”
pi ;; hello@lacebark.test ;; refund ;; refund ;; $12.00 ;; 12.00 USD ;; plan downgraded twice // E-B x:*Payment refund refused* – $12.00 to hello@lacebark.test stays with us. {B}: “[the second downgrade was undone]”
flow ;; Marguerite Olds ;; cancel after dispatch ;; exception|refund|other ;; $84.30 ;; 84.30 USD ;; ordered for the wrong grandchild // E+B b:Tag `needs-lead` removed, tag `lead-yes` added by {Bn}
flow ;; Basil Throop ;; refund without return ;; refund|exception ;; $33.00 ;; 33.00 USD ;; mug arrived in nine pieces // E+B b:Tag `needs-lead` removed, tag `lead-yes` added by {Bn}\nTimeline comment: [nine pieces is nine pieces]
flow ;; Ola & Co Gifts ;; 20% code ;; discount ;; 20% ;; ;; reseller asks at every order // E-B b:Tag `needs-lead` removed, tag `lead-no` added by {Bn}
base ;; Corner Crèche ;; Refund ;; refund ;; €212 ;; 212.00 EUR ;; closed for chickenpox // E+B p:*Todo*=>*Yes* ++ c:Last modified by {Bn} {w:%-m/%-d/%Y %-I:%M%p}
base ;; Family Lindholm ;; Waived notice period ;; exception|other ;; €430 ;; 430.00 EUR ;; moving for work // E-B p:*Todo*=>*No* ++ c:Last modified by {Bn} {w:%-m/%-d/%Y %-I:%M%p}\tComment: [notice is in the contract]
base ;; Isla Ferrante ;; Sibling rebate ;; discount|credit|refund ;; €60 ;; 60.00 EUR ;; second child started in June // E+B p:*Todo*=>*Yes* ++ f:Approver=*{Bn}*; Approver note=*[from July on]*
jot ;; Mr Ngata ;; Refund ;; refund ;; NZ$210 ;; 210.00 NZD ;; whale trip without whales // E+B b:Status: *Approved* by {Bn}, {w:%d/%m/%Y %H:%M}\nComment: [whale guarantee is printed on the ticket]
jot ;; Tour group 61 ;; Lunch vouchers ;; comp|credit|other ;; 18 x $15 ;; 270.00 USD|15.00 USD ;; boat came in two hours late // E-B b:Status: *Denied* by {Bn}\nComment: [lunch was served on board]
odoo ;; Tannery Row Café ;; Refund ;; refund ;; 39,00 € ;; 39.00 EUR ;; grinder burrs blunt on arrival // E+B b:Stage changed: To Approve → Approved ({Bn})
odoo ;; Petra Novotny ;; Replacement ;; other|exception|comp ;; 0,00 € ;; |0.00 EUR ;; scale does not tare // E-B b:Stage changed: To Approve → Refused ({Bn})\n[tare is in the second menu]
odoo ;; Bean There ;; Credit note ;; credit ;; 120,50 € ;; 120.50 EUR ;; roast date three months old // X+B {Bn} approved HELP/{n}
sap ;; Stadtwerke Aue ;; price correction ;; credit|refund|discount|exception|other ;; 2.480,00 EUR ;; 2480.00 EUR ;; old price list was used // E+B p:Release       : open=>Release       : released by {BN} {w:%d.%m.%Y %H:%M}
sap ;; Holz Reuter ;; transport damage ;; credit|refund|other ;; 515,20 EUR ;; 515.20 EUR ;; two pallets wet // E-B p:Release       : open=>Release       : rejected by {BN}\nText          : [haulier signed a clean note]
pos ;; TBL 12 ;; COMP 2 DESSERTS ;; comp ;; $19.00 ;; 19.00 USD ;; waited 40 min for mains // E+B b:```MGR {BN}  OK  {w:%H:%M}```
pos ;; BAR 3 ;; VOID RND ;; exception|refund|comp|other ;; $42.50 ;; 42.50 USD ;; rung on the wrong tab // E-B b:```MGR {BN}  NO  {w:%H:%M}\nNOTE [they drank it]```
pos ;; TBL 5 ;; 15 PCT OFF ;; discount ;; $13.80 ;; 13.80 USD ;; hair in the risotto // E+B{92.00 USD} b:```MGR {BN}  OK, COMP WHOLE CHECK 92.00 USD```
zu ;; Brightwell Hospice ;; Goodwill ;; credit|comp|other ;; $300.00 ;; 300.00 USD ;; pager outage over Easter // E+B p:Held=>Posted ++ o:Billing | approved by {Bn} | {w:%b %-d, %Y}
zu ;; Ostrich Media ;; Write-off ;; exception|credit|other ;; $77.77 ;; 77.77 USD ;; invoice to a closed entity // E-B p:Held=>Cancelled, not approved ++ o:Billing | declined by {Bn} | [parent company pays]
task ;; order-991 / R. Achterberg ;; refund ;; refund ;; 64.00 EUR ;; 64.00 EUR ;; lens hood does not click // E+B b:completed by {B} with `decision = approve`
task ;; order-112 / Yves Colin ;; refund ;; refund ;; 230.00 EUR ;; 230.00 EUR ;; tripod returned without a leg // E-B b:completed by {B} with `decision = reject`, `text = [three legs or nothing]`
task ;; order-607 / Kunsthaus ;; store credit ;; credit ;; 85.00 EUR ;; 85.00 EUR ;; frame a hand too narrow // X: claimed by {B} // X: released by {B} // X: claimed by {O} // E+O b:completed by {O} with `decision = approve`
slist ;; Hedda Moen ;; refund ;; refund ;; 640 kr ;; 640.00 NOK kr ;; ski pass on a closed hill // E+B p:*Done?* ☐=>*Done?* ☑ *Lead:* {B} *Verdict:* yes
slist ;; Tor's Kiosk ;; credit ;; credit ;; 95 kr ;; 95.00 NOK kr ;; ice cream order thawed // E-B p:*Done?* ☐=>*Done?* ☑ *Lead:* {B} *Verdict:* no ++ c:[freezer log is fine]
wran ;; Palisade Storage ;; Refund ;; refund ;; $133 ;; 133.00 USD ;; lock was cut by mistake // E+B b::white_check_mark: *Step 1 approved* by {B}\n> [we cut it, we pay it]
wran ;; Unit 88, Mr Vance ;; Waive late fee ;; exception|other ;; $20 ;; 20.00 USD ;; card expired, paid next day // E-B b::x: *Step 1 denied* by {B}\n> [fifth time this year]
teams ;; Larks Garden Centre ;; Credit ;; credit ;; £58 ;; 58.00 GBP ;; roses were all one colour // E+B b:**Final status** Approved\n**Responded** {Bn} ({w:%d/%m %H:%M})\n**Comments** [mixed means mixed]
teams ;; Hort Society ;; Discount ;; discount ;; 12% ;; ;; bulk bulbs // E-B b:**Final status** Rejected\n**Responded** {Bn}
md ;; Lumen Yoga ;; Refund ;; refund ;; €19.50 ;; 19.50 EUR ;; stream froze in both classes // E+B c:*{Bn}* → agreed
md ;; Oriel Press ;; Reprint ;; other|exception|comp ;; €740 ;; 740.00 EUR ;; page 12 is upside down // E-B c:*{Bn}* → not agreed, [the proof was signed with page 12 like that]
native ;; Rowing Club Marl ;; Refund ;; refund ;; €88 ;; 88.00 EUR ;; oar blades not a pair // E+B c:✔ {Bi} {w:%H:%M}
native ;; Ines Bakker ;; Voucher ;; credit|comp|other ;; €15 ;; 15.00 EUR ;; pool was too cold // E-B c:✘ {Bi} {w:%H:%M} – [24 degrees is in the house rules]
yaml ;; petcamp/Biscuit ;; refund ;; refund ;; 96 USD ;; 96.00 USD ;; dog came home with a limp // E+B p:answer: ~=>answer: {yes: {Bh}, note: "[vet bill came with it]"}
yaml ;; petcamp/Mittens ;; credit ;; credit ;; 20 USD ;; 20.00 USD ;; webcam was off // E-B p:answer: ~=>answer: {no: {Bh}, note: "[webcam is a free extra]"}
csv ;; Tolliver & Daughters ;; refund ;; refund ;; 310.00 GBP ;; 310.00 GBP ;; translation was of the wrong file // E+B b:{n};yes;{Bn};{w:%Y-%m-%d}
csv ;; Consulate 9 ;; discount ;; discount ;; 8% ;; ;; hundred pages a month // E-B b:{n};no;{Bn};[eight is below cost]
ini ;; Sgt. Okello ;; refund ;; refund ;; 45.00 USD ;; 45.00 USD ;; domain registered with a typo // E+B p:by=\nresult==>by={Bn}\nresult=granted
ini ;; zebra-shop ;; redemption fee waiver ;; exception|other ;; 80.00 USD ;; 80.00 USD ;; mail to owner bounced // E-B p:by=\nresult==>by={Bn}\nresult=refused ([domain was expired for 40 days])
boxes ;; Amara Bright ;; Refund ;; refund ;; $150 ;; 150.00 USD ;; photographer missed the first dance // E+B{75.00 USD} p:☐ approved with changes=>☑ approved with changes ++ c:{B}: [$75, the rest of the night is on film]
boxes ;; The Villanuevas ;; Extra prints ;; comp|exception|other ;; 20 prints ;; ;; album was late // E+B p:☐ approved   =>☑ approved    ++ c:{B}
boxes ;; Karim & Sons ;; Reshoot ;; other|exception|comp ;; $400 ;; 400.00 USD ;; eyes closed in the group shot // E-B p:☐ rejected=>☑ rejected ++ c:{B}: [there is a second frame]
radio ;; Locker 17 ;; refund ;; refund ;; 12,00 € ;; 12.00 EUR ;; luggage door stuck, train missed // E+B p:( ) yes=>(x) yes ++ b:signed       {Bn}
radio ;; Locker 4 ;; refund ;; refund ;; 9,00 € ;; 9.00 EUR ;; forgot the code // E-B p:( ) no=>(x) no ++ b:signed       {Bn}\nremark       [code was texted twice]
bar ;; Hillcrest Solar ;; Credit ;; credit ;; $510 ;; 510.00 USD ;; meter swapped with the neighbour // E+B p:`■■□` *Waiting for lead*=>`■■■` *Granted* ++ p:3 Lead …=>3 Lead ✓ {Bn}
bar ;; Mrs Iqbal ;; Goodwill ;; credit|comp|other ;; $25 ;; 25.00 USD ;; three calls for one answer // E-B p:`■■□` *Waiting for lead*=>`■■✕` *Turned down* ++ p:3 Lead …=>3 Lead ✕ {Bn} – [she got 25 in March]
semi ;; Gus Abernathy ;; refund ;; refund ;; $17.40 ;; 17.40 USD ;; grocery bag left in the lift // E+B p:decision: open=>decision: approved; approver: {Bn}
semi ;; Apt 5C ;; refund ;; refund ;; $63.15 ;; 63.15 USD ;; whole order, rider gone // E-B p:decision: open=>decision: rejected; approver: {Bn}; remark: [photo shows the bags at the door]
tale ;; Bogdan's Barbers ;; refund ;; refund ;; 55 euros ;; 55.00 EUR ;; the clippers had no plug // E+B b:It is, says {B}.
tale ;; Mx Lowell ;; credit ;; credit ;; 30 dollars ;; 30.00 USD ;; the scarf shed all over the sofa // E-B b:It isn't, says {B}: [scarves shed].
sms ;; MRS ADDO ;; REFUND ;; refund ;; GBP 21 ;; 21.00 GBP ;; PHARMACY BAG HAD SOMEONE ELSES TABLETS // X+B SMS from {Bn}: "Y"
sms ;; NO 14 ;; CREDIT ;; credit ;; GBP 5 ;; 5.00 GBP ;; DRIVER RANG WRONG BELL // X-B SMS from {Bn}: "N. [wrong bell is not late]"
front ;; The Quarrymen Inn ;; refund ;; refund ;; £74.99 ;; 74.99 GBP ;; till roll printer dead // X+B *{Bn}* commented: “approved, [swap it as well]”
front ;; Ledger Lane ;; discount ;; discount ;; 15% ;; ;; loyal since 2014 // X: *{Bn}* commented: “what do they pay today?” // X: *{An}* commented: “£90 a month” // X-B *{Bn}* commented: “then no, [90 is the charity rate]”
scout ;; Rita Solberg ;; refund ;; refund ;; 29.90 CHF ;; 29.90 CHF ;; sock subscription after cancelling // E+B o:Help Scout · tag: approval-given · by {Bn}
scout ;; hans.k@mail.test ;; exchange after 60 days ;; exception|other ;; – ;; ;; gift was in a drawer // E-B o:Help Scout · tag: approval-refused · by {Bn}
pms ;; Dr Yamamoto ;; night 3 ;; refund|credit|exception|discount|comp|other ;; -SGD 220 ;; 220.00 SGD|-220.00 SGD ;; fire drill at 2 am // E+B c:Corr. authorised {Bi} {w:%d%b%y %H%M}
pms ;; Wedding Castell ;; corkage ;; refund|credit|exception|comp|other ;; SGD 180 ;; 180.00 SGD ;; house wine ran out // E-B c:Corr. refused {Bi}: [it was in the banquet order]
caller ;; 07700 900118 ;; half price for 3 months ;; discount ;; £45 ;; 45.00 GBP ;; threatens to leave // E+B b:Supervisor {Bn} took over the line at {w:%H:%M} and agreed
caller ;; Widow Pettigrew ;; no exit fee ;; exception|other ;; £120 ;; 120.00 GBP ;; husband held the contract // E+B b:Supervisor {Bn}: approved. [Bereavement rule]
tenant ;; Flat 3, Ms Duarte ;; rent reduction ;; discount|refund|credit|exception|other ;; €140 ;; 140.00 EUR ;; lift out of order for a month // E+B{100.00 EUR} c:{Bn} offers €100 instead of €140, accepted and approved {w:%d.%m.}
tenant ;; Shop 1, Optik Rau ;; deposit back early ;; refund|exception|other ;; €2.400 ;; 2400.00 EUR ;; handed over keys today // E-B c:{Bn} declined {w:%d.%m.}\t[six months to check, as agreed]
agent-ai ;; Guest "Ziggy" ;; refund ;; refund ;; $14.25 ;; 14.25 USD ;; burrito without filling // E+B p:🔔 Human check=>✅ Human check passed ++ c:{Bn} took over my proposal
agent-ai ;; Unit 7 Robotics ;; credit ;; credit ;; $2,000 ;; 2000.00 USD ;; asks a third time in a new chat // E-B p:🔔 Human check=>🛑 Human check failed ++ c:{Bn} refused my proposal: [same ticket, third chat]
cue ;; Wanda Pike ;; refund ;; refund ;; C$41 ;; 41.00 CAD ;; bus pass charged to old card // E+B a:*yes* {B}
cue ;; Polo Lounge ;; voucher ;; credit|comp|other ;; C$100 ;; 100.00 CAD ;; bachelor party, wrong night // E~ a:taken back by {A}
hold ;; Stichting De Brug ;; refund ;; refund ;; € 1.075,- ;; 1075.00 EUR ;; double donation // E+B p::lock: `HOLD=>:unlock: `RELEASED ++ c:released by {Bh}: [bank shows two]
hold ;; acct 71 ;; refund ;; refund ;; € 99,- ;; 99.00 EUR ;; regret // E-B p::lock: `HOLD=>:no_entry: `DROPPED ++ c:dropped by {Bh}
contract ;; Sable Freight ;; exit at month 6 ;; exception|other ;; $9,000 ;; 9000.00 USD ;; merger // E-B p:Lead –=>Lead ✗ {Bn}
contract ;; Tern & Tide ;; 2 months free ;; comp|discount|exception|other ;; $1,800 ;; 1800.00 USD ;; late go-live on our side // E+B p:Lead –=>Lead ✓ {Bn}, {w:%-d %B}
kanban ;; Ottavia R. ;; Refund ;; refund ;; €23 ;; 23.00 EUR ;; lamp shade dented // E+B o:Moved by {Bn}: Needs yes → Yes
kanban ;; Finch & Sparrow ;; Credit ;; credit ;; €310 ;; 310.00 EUR ;; bird seed with weevils // E+B o:Moved by {Bn}: Needs yes → Yes // E-O o:Moved by {On}: Yes → No ++ b:{On}: [supplier credits them directly]
clinic2 ;; pt. 3317 ;; second x-ray ;; exception|refund|credit|other ;; $68 ;; 68.00 USD ;; first one was blurred by us // E+B p:signed::=>signed:: {Bn} / ok
clinic2 ;; pt. 9020 ;; missed hygiene visit ;; exception|refund|other ;; $50 ;; 50.00 USD ;; says no reminder came // E-B p:signed::=>signed:: {Bn} / not written off, [reminder was opened at 8:02]
"""


def make_all(w):
    for line in lines_of(ROWS):
        card(w, "r", LAYS, line)
