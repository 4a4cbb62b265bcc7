# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests that apps post at many kinds of companies, and the app itself tells what came of them, sixteenth part."""
from sixteenth_people import R, T, box, card, lines_of, pairs
from world import DIVIDER, context, fields, header, section

LAYS = {
    "air": [header("Commercial waiver"), fields("*Passenger*\n{c}", "*PNR*\nQ{n}", "*Gesture*\n{k}", "*Value*\n{m}"), section("*Remarks*\n{s}"), context("Keyed in by {A} at {w:%H:%MZ}")],
    "folio": "FOLIO ADJUSTMENT - NEEDS DUTY MANAGER\nGuest: {c}\nRoom: 4{n}\nPosting: {k}\nAmount: {m}\nClerk: {An}\nNarrative: {s}",
    "saas": [R("*Concession request* from {A}\n• Workspace: {c}\n• Lever: {k}\n• Worth: {m}\n> {s}")],
    "rma": pairs(("Order", "#{n}"), ("Shopper", "{c}"), ("Resolution", "{k}"), ("Resolution value", "{m}"), ("Handled by", "{As}"), ("Comment", "{s}"), title="RMA {n} waits for a supervisor"),
    "bank": [section("*Fee reversal above teller limit*"), section("Customer: {c}\nProduct: {k}\nReversal: *{m}*\nTeller: {Al}\nJustification: {s}"), DIVIDER, context("Status: :large_yellow_circle: open")],
    "telco": [section(":satellite_antenna: Bill adjustment {n}"), T(("Field", "Value"), ("Subscriber", "{c}"), ("Adjustment", "{k}"), ("Sum", "{m}"), ("Entered by", "{An}"), ("Cause", "{s}"))],
    "dispute": [header("Buyer v. seller: your ruling, please"), context("Case {n}", "prepared by {A}", "stage: *awaiting ruling*"), section("{c} claims: _{s}_"), section("Proposed remedy: *{k}, {m}*")],
    "rider": [{**section(":bike: *{c}* – {s}"), "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Open order"}, "url": "https://ops.quayline.test/o/{n}"}}, context("{A} proposes {k} of {m}")],
    "games": [section("`/grant` was used by {A} above their cap"), R("```player   {c}\n```grant    {k}\n```worth    {m}\n```ticket   {n}\n```note     {s}")],
    "clinic": [fields("*Patient account*\n{c}", "*Front desk*\n{An}", "*Adjustment type*\n{k}", "*Adjustment*\n{m}"), section("*Grounds:* {s}"), context(":hourglass: *Pending* review by practice manager")],
    "energy": "adj_request {n}\nhousehold = {c}\nkind = {k}\nsum = {m}\nadviser = {Ae}\nbackground = {s}\nresult = waiting",
    "tuition": "*Tuition concession form*\n*1. Your name*\n{An}\n*2. Student or parent*\n{c}\n*3. What should we do?*\n{k}\n*4. How much is it?*\n{m}\n*5. What happened?*\n{s}",
    "jira": [section("<https://quayline.atlassian.test/browse/COMP-{n}|COMP-{n}> *{k} for {c}*"), fields("*Type*\nApproval", "*Reporter*\n{An}", "*Status*\nWaiting for approval", "*Compensation*\n{m}"), section("{s}")],
    "zendesk": box(author_name="{An} (Zendesk)", title="#{n} {c}: approval requested", title_link="https://quayline.zendesk.test/agent/tickets/{n}", text="Requested: {k}\nTotal: {m}\n\n{s}", footer="Zendesk | Pending"),
    "sfdc": [section("*Approval request pending*\nCase 000{n} · {c}\n"), fields("Submitter\n*{An}*", "Record\n*{k}*", "Amount\n*{m}*", "Step\n*1 of 1*"), section("Submitter's comment: “{s}”")],
    "deal": [section(":handshake: *{c}* – deal desk"), section("{A} asks for {k} ({m}) because {s}"), context("Stage: Contract sent | Owner {An}")],
    "psp": [header("Refund held for review"), section("A refund of *{m}* to *{c}* was started by {Am} and exceeds the limit of the role _Support_."), section("Memo: {s}"), context("Type: {k}", "re_{n}")],
    "sman": [section("Approval request from {Af} — {k}"), section("⏳ {k}"), fields("*Requested by:*\n{A}", "*Requested:*\n{d:{date_short_pretty} at {time}}"), section("*Details:*\n{m}. {c}: {s}"), context("<https://app.intercom.test/a/inbox/q1/conversation/{n}|Open conversation>")],
    "steps": "Ask no. {n}\n1) who: {An}\n2) customer: {c}\n3) what: {k}\n4) how much: {m}\n5) why: {s}\n6) answer: –",
    "emoji": [section(":raising_hand: {A}\n:bust_in_silhouette: {c}\n:gift: {k}\n:moneybag: {m}\n:scroll: {s}\n:traffic_light: :yellow_circle:")],
    "mailed": "*From:* {An} {Am}\n*To:* approvals@quayline.test\n*Subject:* {k} for {c} – {m}\n\nHello,\n\n{s}. Please approve or reject this.\n\nThanks\n{Af}",
    "fresh": pairs(("Ticket", "FD-{n}"), ("Requester", "{c}"), ("Agent", "{An}"), ("Approval type", "{k}"), ("Cost", "{m}"), ("Approval status", "Requested"), pretext="An approval was requested in Freshdesk", text="{s}"),
    "mono": [section("```ACTION    {k}\nACCOUNT   {c}\nAMOUNT    {m}\nBY        {An}\nREF       {n}\nTEXT      {s}```"), context("two eyes needed")],
    "json": "New payload on *approvals*\n```{\n  \"id\": {n},\n  \"agent\": \"{Ae}\",\n  \"customer\": \"{c}\",\n  \"action\": \"{k}\",\n  \"amount\": \"{m}\",\n  \"explanation\": \"{s}\",\n  \"decision\": null\n}```",
    "notion": [section(":notebook: *Concessions* › new page: *{c}*"), fields("Person\n{A}", "Select\n{k}", "Number\n{m}", "Status\nNot started"), section("> {s}")],
    "board": box(pretext=":large_blue_circle: *{An}* created an item on *Make it right*", title="{c}", text="Group: {k}\nNumbers: {m}\nLong text: {s}\nStatus: Stuck"),
    "bare-fields": [fields("Shopper", "{c}", "Wanted", "{k}", "Figure", "{m}", "Colleague", "{A}"), section("{s}")],
    "sentence": "{An} would like to give {c} a {k} worth {m}, since {s}. Reply with the buttons or in the thread.",
    "quoted": [section("{A} writes:\n>{c} should get a {k} of {m}.\n>{s}."), context("form 12b, no. {n}")],
    "compact": [context("*{k}* · {m} · {c} · {Ai} · {s}")],
    "linked": [section("<https://desk.quayline.test/r/{n}|{k}: {c}, {m}>\nopened by {Ah}"), context("{s}")],
    "one-head": [header("{k} {m} – {c}"), section("{s}"), context("asked by {A}")],
    "sheet": "Row {n} was added to *Goodwill 2026*\nA: {w:%d/%m/%Y}\nB: {An}\nC: {c}\nD: {k}\nE: {m}\nF: {s}\nG:",
    "listed": [R("*New item in* :clipboard: *Exceptions list*\n• *Name* {c}\n• *Assignee* {A}\n• *Kind* {k}\n• *Budget* {m}\n• *Notes* {s}\n• *State* open")],
    "copilot": [header("AI agent asks for a human"), section("*Situation:*\n{c}: {s}"), section("*Suggested action:*\n{k}, {m}"), fields("*Confidence*\n81 %", "*Handing over to*\n{A}")],
    "behalf": [section("*{k}* of *{m}* for *{c}*"), section("Filed by {C} on behalf of {A}"), context("{s}")],
    "anon": [section(":inbox_tray: *Portal claim {n}*\n*Claimant:* {c}\n*Claims:* {k}, {m}\n*Says:* {s}"), context("no agent assigned")],
    "order": [section("*Order {n}* ({c})"), section("• 1 × item as sold\n• 1 × express shipping"), fields("*To give back*\n{m}", "*As*\n{k}", "*Till operator*\n{As}"), context("{s}")],
    "two-sums": [header("Partial or full?"), fields("*Customer*\n{c}", "*Paid in total*\n€480.00", "*{k} requested*\n{m}", "*Agent*\n{A}"), section("*Case notes*\n{s}")],
    "power": box(title="Approval: {k} for {c}", text="{m}\n{s}", author_name="Power Automate", fields=[{"title": "Requested by", "value": "{An}", "short": True}, {"title": "Priority", "value": "Normal", "short": True}]),
    "antrag": [header("Kulanzantrag {n}"), fields("*Sachbearbeiter*\n{A}", "*Kunde*\n{c}", "*Art*\n{k}", "*Betrag*\n{m}"), section("*Begründung des Antrags:* {s}")],
    "demande": "Demande de geste commercial\nConseiller : {An}\nClient : {c}\nNature : {k}\nMontant : {m}\nMotif de la demande : {s}",
    "solicitud": [section("*Solicitud de compensación*\n*Agente:* {A}\n*Cliente:* {c}\n*Tipo:* {k}\n*Importe:* {m}\n*Detalle:* {s}")],
    "shinsei": [section("*返金・補償の申請*\n申請者：{A}\nお客様：{c}\n種別：{k}\n金額：{m}\n内容：{s}"), context("状態：承認待ち")],
    "begaran": [section("*Begäran om kompensation*"), fields("*Handläggare*\n{A}", "*Kund*\n{c}", "*Typ*\n{k}", "*Belopp*\n{m}"), context("{s}")],
}

ROWS = r"""
air ;; Delgado/Marta ;; Change fee waiver ;; exception|other ;; USD 200 ;; 200.00 USD ;; funeral in the family, certificate seen // E+B u:Granted by {Bn} ++ c:{w:%d%b %H%MZ}\t[certificate is enough]
air ;; Okonedo/Tayo ;; Travel voucher ;; credit|comp|other ;; £150 ;; 150.00 GBP ;; bag came two days after the wedding // E-B c::no_entry: *Denied* by {B}\tReason: [Montreal claim is already open]
air ;; Brandt/Lena ;; Refund of seat fee ;; refund ;; 48 EUR ;; 48.00 EUR ;; exit row was given away at the gate // E+B{24.00 EUR} t:*Approved in part* – {Bf} allows 24 EUR of 48 EUR ++ c:[one leg flown as booked]
folio ;; Mr and Mrs Achebe ;; Rebate on room ;; refund|discount|credit|other ;; CHF 180.- ;; 180.00 CHF ;; air conditioning dead both nights // E+B b:DUTY MANAGER: {BN}\nDECISION: OK\nREMARK: [engineer confirmed it]
folio ;; Tora Winterbourne ;; Minibar write-off ;; refund|credit|exception|other ;; $64.50 ;; 64.50 USD ;; says the fridge was empty on arrival // E-B p:NEEDS DUTY MANAGER=>REFUSED BY {Bi} ++ b:[housekeeping logged a full fridge]
saas ;; Lumenworks GmbH ;; Service credit ;; credit ;; €1.450,00 ;; 1450.00 EUR ;; API was down for 7 h on the 3rd // E+B q::white_check_mark: {B} approved this\n> [SLA says 10 %, so this is fair]
saas ;; Papaya Payroll ;; 20% off ;; discount ;; $1.2k ;; 1200.00 USD ;; they compare us with a cheaper rival // E-B p:Concession request=>Declined concession request ++ c:{Be}, {w:%Y-%m-%d %H:%M UTC}\t“[they pay list until renewal]”
saas ;; Tidepool Labs ;; Seat refund ;; refund ;; 12 x $9 ;; 108.00 USD|9.00 USD ;; twelve seats were left on by our import // X+B Approved by {B} :tada:\nComment: [import bug, number 881]
rma ;; Osei, Abena ;; Replacement ;; other|exception|comp ;; £0 ;; |0.00 GBP ;; second kettle with the same leak // E+B f:Verdict=replace; Supervisor={Bn}; Note=[known bad batch]
rma ;; Carla Hinojosa ;; Refund without return ;; refund|exception ;; 89,90 € ;; 89.90 EUR ;; sofa leg split, courier will not take it back // E-B f:Verdict=no; Supervisor={Bs}; Note=[they can have a spare leg]
rma ;; P. Lindqvist ;; Store credit ;; credit ;; kr 499 ;; 499.00 SEK|499.00 NOK|499.00 DKK| ;; 45 days after delivery, unopened // E! o:Expired {w:%d %b %H:%M UTC}, [nobody picked this up]
bank ;; Account …4471 ;; Overdraft fee ;; refund|exception|other ;; $35.00 ;; 35.00 USD ;; salary was posted a day late by us // E+B p::large_yellow_circle: open=>:large_green_circle: approved – {Bl}
bank ;; Account …0098 ;; Wire fee ;; refund|exception|other ;; $25 ;; 25.00 USD ;; beneficiary bank sent it back twice // E-B p::large_yellow_circle: open=>:red_circle: rejected – {Bl} ++ c:[second wire was keyed by the customer]
bank ;; Mrs Yilmaz ;; Card replacement fee ;; refund|exception|other ;; CHF 20.- ;; 20.00 CHF ;; card eaten by our own machine // E: b:{B} has opened this request // E+B b:{B} decided: *reverse it*. [[No customer pays for our machine]]
telco ;; Jakub Wieczorek ;; Bill credit ;; credit ;; 49,90 zł ;; 49.90 PLN ;; roaming packet never switched on // E+B c::heavy_check_mark: {Bn} · {w:%H:%M|1|CET} · [switch log checked]
telco ;; 0171-558 ;; Device discount ;; discount ;; 100 € ;; 100.00 EUR ;; nine years with us, wants the new handset // E-B c::heavy_multiplication_x: {Bn} · {w:%H:%M|1|CET} · [already on the staff tariff]
telco ;; Norrland Taxi ;; Termination fee ;; exception|refund|other ;; 2 400 kr ;; 2400.00 SEK|2400.00 NOK|2400.00 DKK| ;; firm is being wound up // X-B {Bn} answered *No*.\n>[the guarantor has to pay]
dispute ;; Buyer Kestrel77 ;; Refund ;; refund ;; $312.40 ;; 312.40 USD ;; camera came with a scratched lens // E+B p:awaiting ruling=>ruled for the buyer ++ b:{B} ruled: refund the buyer in full.\n_[seller did not answer in 72 h]_
dispute ;; Ms Appiah ;; Refund ;; refund ;; $58 ;; 58.00 USD ;; dress is “more teal than green” // E-B p:awaiting ruling=>ruled for the seller ++ b:{B} ruled: no refund.\n_[the photos show teal]_
dispute ;; Bookbarn ;; Fee credit ;; credit ;; £15 ;; 15.00 GBP ;; double listing fee for a relist // E+_ p:awaiting ruling=>closed by policy engine: approved ++ c:[[rule SELLER-FEE-02]]
rider ;; Ramen Kuro, Bay 4 ;; credit ;; credit ;; $18 ;; 18.00 USD ;; ninety minutes late, soup in the bag // E+B c::white_check_mark: {Bf} said yes, {w:%-I:%M %p|-5|EST}
rider ;; Flat 9, Hope Rd ;; refund ;; refund ;; £22.75 ;; 22.75 GBP ;; dropped at the neighbour's, dog ate it // E-B c::x: {Bf} said no, {w:%-I:%M %p|0|GMT}: [photo shows the right door]
rider ;; Bento Box (catering) ;; refund ;; refund ;; ¥12,000 ;; 12000 JPY ;; whole order went to the other branch // E+B{6000 JPY} c::white_check_mark: {B}: ¥6,000, not ¥12,000\t[they ate half of it]
games ;; xX_Mothra_Xx ;; 4,000 gems ;; credit|comp|other ;; – ;; ;; purchase never arrived after the patch // E+B b:`granted` by {Bh}: [receipt matches]
games ;; PelicanPete ;; Unban and refund ;; refund|exception|other ;; €19.99 ;; 19.99 EUR ;; says his brother cheated // E-B b:`refused` by {Bh}: [brothers are always the ones]
games ;; NorthernLite ;; Season pass ;; comp|credit|exception|other ;; $9.99 ;; 9.99 USD ;; progress lost in the server move // E~ b:`withdrawn` by {Ah}: [progress was restored]
clinic ;; Household Ferreira ;; No-show fee waived ;; exception|other|refund ;; $40 ;; 40.00 USD ;; reminder text went to an old number // E+B p::hourglass: *Pending* review by practice manager=>:white_check_mark: *Approved* by {Bn}. Comment: [first time]
clinic ;; Ines Novotná ;; Courtesy discount ;; discount ;; 15% ;; ;; third crown this year // E-B p::hourglass: *Pending* review by practice manager=>:x: *Rejected* by {Bn}. Comment: [insurer forbids discounts]
clinic ;; D. Abernethy ;; Refund of copay ;; refund ;; $55 ;; 55.00 USD ;; paid twice at the kiosk // E: p::hourglass: *Pending* review by practice manager=>:information_source: {B} asked for the second receipt // E+B p::hourglass: *Pending* review by practice manager=>:white_check_mark: *Approved* by {B}
energy ;; 12 Mill Lane ;; goodwill credit ;; credit ;; £75.00 ;; 75.00 GBP ;; three estimated bills in a row // E+B p:result = waiting=>result = approved\napproved_by = {Be}\napproved_at = {w:%Y-%m-%dT%H:%M:00Z}\ncomment = [meter could not be read, our fault]
energy ;; The Otter Pub ;; late payment waiver ;; exception|other ;; £12 ;; 12.00 GBP ;; direct debit was set up a week late // E-B p:result = waiting=>result = rejected\nrejected_by = {Be}\ncomment = [fourth time since spring]
energy ;; Flat 2B ;; credit ;; credit ;; £30 ;; 30.00 GBP ;; engineer did not turn up // E+_ p:result = waiting=>result = auto_approved\nrule = [[missed appointment, fixed sum]]
tuition ;; Family Demir ;; Refund of two lessons ;; refund ;; 2 x £15 ;; 30.00 GBP|15.00 GBP ;; teacher was ill and nobody told them // E+B b:*6. Head of school*\n{Bn}\n*7. Do you agree?*\nYes\n*8. Comment*\n[please write them a note too]
tuition ;; Oskar Nyman ;; Deadline extension ;; exception|other ;; none ;; ;; fever during exam week // E-B b:*6. Head of school*\n{Bn}\n*7. Do you agree?*\nNo\n*8. Comment*\n[he had one in May]
tuition ;; Priyanka R. ;; Sibling discount ;; discount ;; $120 ;; 120.00 USD ;; brother has another surname // X+B {Be} filled in step 2 of your form: *Agree*
jira ;; Havenport Ferries ;; SLA waiver ;; exception|other|credit ;; €800 ;; 800.00 EUR ;; report was late because of their firewall // E-B p:Waiting for approval=>Declined ++ c:{Bn} moved this from *Waiting for approval* to *Declined*
jira ;; Kiosk 14 ;; Refund ;; refund ;; AU$45.60 ;; 45.60 AUD ;; terminal charged three times // E+B p:Waiting for approval=>Approved ++ c:{Bn} moved this from *Waiting for approval* to *Approved*\t{w:%d/%b/%y %-I:%M %p}
jira ;; Leoni Optics ;; Credit note ;; credit ;; 240 EUR ;; 240.00 EUR ;; wrong lens coating delivered // X+B {Bn} transitioned COMP to *Approved* and commented:\n> [coating was ours]
zendesk ;; T. Marchetti ;; Voucher ;; credit|comp|other ;; €20 ;; 20.00 EUR ;; waited nine days for an answer // E+B o:Zendesk | Approved by {Bn}
zendesk ;; Rowan Pike ;; Return outside policy ;; exception|refund|other ;; $79 ;; 79.00 USD ;; boots worn once, 41 days // E-B o:Zendesk | Denied by {Bn} ++ b:*{Bn}:* [worn is worn]
zendesk ;; Studio Brava ;; Plan refund ;; refund ;; $348 ;; 348.00 USD ;; annual plan bought by a former employee // E~ o:Zendesk | Withdrawn by requester
sfdc ;; Arbor Dental Supply ;; Credit memo ;; credit ;; USD 2,310.75 ;; 2310.75 USD ;; pallet left in the rain by our carrier // E+B p:1 of 1=>Final approval ++ f:Approver={Bn}; Outcome=Approved; Approver's comment=[carrier has accepted liability]
sfdc ;; Northgate Schools ;; Non-standard discount ;; discount ;; 18% ;; ;; three year deal if we come down // E-B p:pending=>rejected ++ f:Approver={Bn}; Approver's comment=[fifteen is the floor]
sfdc ;; Gull and Sons ;; Extension of payment terms ;; exception|other ;; 60 days ;; ;; their own customer pays late // N+B Approval request for case 000{n} · Gull and Sons is *approved* by {Bn}.
deal ;; Quarry Analytics ;; 15% off ;; discount ;; $6,750 a year ;; 6750.00 USD ;; they sign before Friday // E&O c:Manager: {On} :heavy_check_mark:\tFinance: pending // E+BO c:Manager: {On} :heavy_check_mark:\tFinance: {Bn} :heavy_check_mark:\tAll approvals in
deal ;; Velo Verde ;; three free months ;; comp|discount|exception|other ;; 3 months ;; ;; migration takes longer than sold // E&O c:Manager: {On} :heavy_check_mark:\tFinance: pending // E-B c:Manager: {On} :heavy_check_mark:\tFinance: {Bn} :x: “[no revenue this year at all]”
deal ;; Sundial Clinics ;; 25% off ;; discount ;; 25% ;; ;; competitor offers the same // E&O c:Manager: {On} :heavy_check_mark:\tFinance: pending
psp ;; Yara Haddad ;; refund ;; refund ;; $1,049.00 ;; 1049.00 USD ;; laptop was never sent // E+B x::white_check_mark: {B} released the refund of $1,049.00 to Yara Haddad ({An}).
psp ;; K. Thorsen ;; refund ;; refund ;; 899 NOK ;; 899.00 NOK ;; cardholder does not know the shop // E-B x::no_entry_sign: {B} blocked the refund of 899 NOK to K. Thorsen. Why: [it is under chargeback]
psp ;; Atelier Moss ;; refund ;; refund ;; 260.40 EUR ;; 260.40 EUR ;; paid by card and by transfer // X: Reminder 1 of 3 was sent to {Bn} // X: Reminder 2 of 3 was sent to {Bn}
sman ;; Greta ;; Refund ;; refund ;; $50 ;; 50.00 USD ;; item arrived damaged // E+B p:⏳ Refund=>✓ Approved · Today at {w:%-I:%M %p} ++ c:{B}: “[keep it, first order]”
sman ;; Ilan Roth ;; Credit ;; credit ;; $30 ;; 30.00 USD ;; promised by chat in March // E-B p:⏳ Credit=>✗ Denied · Today at {w:%-I:%M %p} ++ c:{B}: “[chat log says otherwise]”
sman ;; Meadow Farm ;; Off-policy reply ;; off_policy_reply ;; No money ;; ;; wants our recall statement before legal is done // X-B {B} rejected this request: [wait for legal]
steps ;; Hotel Bellavue ;; discount ;; discount ;; 10% ;; ;; forty covers every week // E+B p:6) answer: –=>6) answer: yes ({B2})
steps ;; Mo Karimi ;; refund ;; refund ;; 35,00 € ;; 35.00 EUR ;; voucher code was dead // E-B p:6) answer: –=>6) answer: no ({B2}), [code was for another shop]
steps ;; Anouk Visser ;; comp dinner ;; comp|other|exception ;; 2 menus ;; ;; steak sent back twice // E+B p:6) answer: –=>6) answer: ok {Bf} {w:%H:%M}
emoji ;; Sam Duarte ;; store credit ;; credit ;; $15 ;; 15.00 USD ;; candle without a wick // E+B p::yellow_circle:=>:large_green_circle: {B}
emoji ;; Bilal Chaudhry ;; full refund ;; refund ;; £310 ;; 310.00 GBP ;; pram wheel fell off // E-B p::yellow_circle:=>:red_circle: {B} :speech_balloon: [wheel first, money later]
emoji ;; Orchard St Gym ;; waived joining fee ;; exception|discount|other ;; $49 ;; 49.00 USD ;; whole office wants to join // E! p::yellow_circle:=>:black_circle: timed out
mailed ;; Mrs Halloran ;; Refund ;; refund ;; £84 ;; 84.00 GBP ;; the coach left ten minutes early // X+B *From:* {Bn}\n*Subject:* Re: Refund for Mrs Halloran – £84\n\nApproved. [The driver has admitted it.]\n\n{Bf}
mailed ;; Peder Aune ;; Credit ;; credit ;; NOK 600 ;; 600.00 NOK ;; cabin heater failed for a night // X-B *From:* {Bn}\n*Subject:* Re: Credit for Peder Aune – NOK 600\n\nRejected. [He was moved to another cabin the same evening.]
mailed ;; Casa Limón ;; Replacement goods ;; other|exception|comp|refund ;; €96 ;; 96.00 EUR ;; twelve glasses out of forty broke // X+B *From:* {Bn}\n*Subject:* Re: Replacement goods for Casa Limón – €96\n\nYes, please go ahead
fresh ;; oluwakemi@pearlpost.test ;; Refund ;; refund ;; ₦45,000 ;; 45000.00 NGN ;; parcel returned to the wrong depot // E+B p:Requested=>Approved ++ f:Approved by={Bn}; Approved on={w:%d %b %Y %H:%M}
fresh ;; hans@meisterhaus.test ;; Expense of return ;; refund|exception|other ;; 18,60 EUR ;; 18.60 EUR ;; paid the label himself // E-B p:Requested=>Rejected ++ f:Rejected by={Bn}; Remarks=[a free label was in the box]
fresh ;; luz@verdant.test ;; Goodwill ;; credit|comp|other ;; US$25 ;; 25.00 USD ;; plants arrived frozen // E~ p:Requested=>Cancelled
mono ;; 88-1047 Bergmann ;; WAIVE FEE ;; exception|other ;; EUR 12.50 ;; 12.50 EUR ;; statement went to a dead address // E+B b:```2ND EYES  {BN}\nRESULT    RELEASED {w:%H:%M}```
mono ;; 88-2210 Castell ;; REFUND ;; refund ;; EUR 1.780,00 ;; 1780.00 EUR ;; transfer executed twice // E-B b:```2ND EYES  {BN}\nRESULT    STOPPED {w:%H:%M}\nTEXT      [second one was recalled yesterday]```
json ;; acct_771 ;; credit ;; credit ;; 60 USD ;; 60.00 USD ;; pods would not start for 40 minutes // E+B p:null=>{ "by": "{Be}", "result": "approved", "note": "[inside the error budget talk]" }
json ;; acct_902 ;; overage waiver ;; exception|other|credit ;; 1,930 USD ;; 1930.00 USD ;; runaway cron on their side // E-B p:null=>{ "by": "{Be}", "result": "denied", "note": "[they got two alerts]" }
notion ;; Ferncliff Yoga ;; Extension ;; exception|other|comp ;; 1 month ;; ;; studio was flooded // E+B p:Not started=>Approved ++ c:{B} changed *Status* {w:%b %d, %Y %-I:%M %p}
notion ;; Ida Brekke ;; Refund ;; refund ;; kr. 245,- ;; 245.00 NOK|245.00 DKK|245.00 SEK| ;; audio book stops in chapter nine // E-B p:Not started=>Declined ++ b:*Comment by {Bn}:* [works on three devices here]
board ;; Mill Road Nursery ;; Refund ;; refund ;; £130 ;; 130.00 GBP ;; closed for a strike for two days // E+B p:Status: Stuck=>Status: Done, pay it ++ b:{Bn} changed the status and wrote: [fees are per day, so back they go]
board ;; Kamil S. ;; Discount ;; discount ;; 8 % ;; ;; paid every invoice early // E-B p:Status: Stuck=>Status: Won't do ++ b:{Bn} changed the status
bare-fields ;; Ros Mulligan ;; refund ;; refund ;; €41.20 ;; 41.20 EUR ;; two left shoes // E+B f:Word of the boss=fine; Boss={B}; Because=[two left shoes can't be argued with]
bare-fields ;; Dr Nakata ;; free upgrade ;; comp|exception|other ;; 1 category ;; ;; speaks at our conference // E-B f:Word of the boss=no; Boss={B}; Because=[sold out on both nights]
bare-fields ;; Wendel Bros. ;; price match ;; discount|refund|exception|other ;; $219 ;; 219.00 USD ;; saw it cheaper the next day // E+B{150.00 USD} f:Word of the boss=match to $150; Boss={B}; Because=[the other shop has no stock]
sentence ;; Solveig Ask ;; goodwill credit ;; credit ;; 300 kr ;; 300.00 NOK|300.00 SEK|300.00 DKK| ;; the cooker was delivered without its door // E+B b:*Outcome:* {Bn} approved ({w:%d.%m.%Y, %H:%M})
sentence ;; Paul Oyelaran ;; replacement ;; other|exception|comp ;; $0 ;; |0.00 USD ;; the first one was lost at sea // E-B b:*Outcome:* {Bn} declined: [wait for the carrier's search]
sentence ;; Bluebell Cottages ;; late cancellation exception ;; exception|other|refund ;; £420 ;; 420.00 GBP ;; guests tested positive // N-B Declined by {Bn}: late cancellation exception for Bluebell Cottages (£420). [They were offered other dates.]
quoted ;; Ms Zielonka ;; refund ;; refund ;; 1 299,00 zł ;; 1299.00 PLN ;; fridge hums louder than promised // E+B t:*Yes* from {B} ++ c:[take it back, supplier pays]
quoted ;; Café Onda ;; credit ;; credit ;; R$ 80,00 ;; 80.00 BRL ;; oat milk delivered sour // E-B k: ++ b:Refused and struck out by {B}: [best before date was passed by them]
quoted ;; Reg Tillman ;; waiver ;; exception|other ;; $15 ;; 15.00 USD ;; lost the library of tapes in a fire // E+B k: ++ b:Done. {B} agreed to it.
compact ;; Tunde's Tyres ;; Refund ;; refund ;; $96 ;; 96.00 USD ;; valve not fitted // E+B c:✅ {Bi}
compact ;; Hof Lindner ;; Rabatt ;; discount ;; 5 % ;; ;; orders for the whole village // E-B c:❌ {Bi} · [village or not]
compact ;; Maeve B. ;; Points ;; credit|comp|other ;; 2,500 pts ;; ;; stamps lost with the old app // E+B{|} c:✅ {Bi} · [but only 1,000 points]
linked ;; Osprey Sailing ;; Deposit refund ;; refund ;; NZ$350 ;; 350.00 NZD ;; gale warning on the day // E+B c:accepted {w:%A %H:%M} by {Bn}
linked ;; Tomi Aalto ;; Trial extension ;; exception|other|comp ;; 14 days ;; ;; was in hospital for the first trial // E+B a:*Approved* by {B}\n[of course, get well]
linked ;; Eva Blum ;; Refund ;; refund ;; 15.– CHF ;; 15.00 CHF ;; ticket machine kept the note // E-B a:*Rejected* by {B}\n[machine count was right]
one-head ;; Mr Pietersen ;; Refund ;; refund ;; R 1 850,00 ;; 1850.00 ZAR ;; lodge had no water // E+B p:Refund R 1 850,00=>✅ Refund R 1 850,00 ++ c:approved by {B}
one-head ;; Fiona Drew ;; Credit ;; credit ;; £40 ;; 40.00 GBP ;; yarn lots did not match // E-B p:Credit £40=>❌ Credit £40 ++ c:declined by {B} – [lot number is printed on the label]
one-head ;; Nile Books ;; Discount ;; discount ;; 30% ;; ;; closing down, wants remainders // E+B{|} p:Discount 30%=>✅ Discount 20% (asked 30%) ++ c:approved by {B} – [20 is what the others got]
sheet ;; Bjarne Holt ;; refund ;; refund ;; 780 DKK ;; 780.00 DKK ;; bike box crushed // E+B p:\nG:=>\nG: ok {Bf}
sheet ;; Adaora N. ;; credit ;; credit ;; $22 ;; 22.00 USD ;; two items out of nine missing // E-B p:\nG:=>\nG: no, {Bf}, [they were refunded by the app at once]
listed ;; Schreiber KG ;; Gutschrift ;; credit ;; 75 € ;; 75.00 EUR ;; Lieferung ohne Schrauben // E+B p: open=> done ++ q:• *Decided by* {B}\n• *Decision* approve\n• *Why* [screws are cheap]
listed ;; Olga P. ;; Refund ;; refund ;; $310 ;; 310.00 USD ;; yoga retreat without a teacher // E-B p: open=> done ++ q:• *Decided by* {B}\n• *Decision* reject\n• *Why* [a teacher came on day two]
copilot ;; M. Castellanos ;; Refund ;; refund ;; $27.80 ;; 27.80 USD ;; asked three times for a human // E+B b:Human in the loop: {B} → *approve*. Message: [bot was right for once]
copilot ;; Guest 3391 ;; Free night ;; comp|exception|other ;; 1 night ;; ;; room next to the lift shaft // E-B b:Human in the loop: {B} → *reject*. Message: [offer a move, not a night]
copilot ;; Sgt. Pell ;; Reactivation ;; exception|other ;; – ;; ;; number was recycled while deployed // E: b:Human in the loop: {B} → *ask back*. Message: where was the notice sent?
behalf ;; Lin's Pharmacy ;; Credit ;; credit ;; HK$480 ;; 480.00 HKD ;; cooler box arrived warm // E+B c:signed: {Bi}, {w:%d.%m., %H:%M}
behalf ;; Ayla Kurt ;; Refund ;; refund ;; 1.250,00 TL ;; 1250.00 TRY ;; course moved to a day she works // E-B c:not signed: {Bi}, [she may switch groups for free]
anon ;; Widow of Mr Strand ;; Refund of unused days ;; refund ;; $88.12 ;; 88.12 USD ;; pass is no longer needed // E+B b:Handled: paid. Handler: {Bn}
anon ;; seat 31C ;; Compensation ;; credit|refund|comp|other ;; €250 ;; 250.00 EUR ;; three hours late, 900 km // E-B b:Handled: refused. Handler: {Bn}. Ground: [extraordinary circumstances] – [runway closed]
order ;; Jun Park ;; gift card ;; credit|comp|other ;; ₩30,000 ;; 30000 KRW ;; express took six days // E+B u:Approved ✓ {Bn}
order ;; Signe M. ;; refund ;; refund ;; 129,95 kr. ;; 129.95 DKK|129.95 SEK|129.95 NOK| ;; scent is not the one in the shop // E-B u:Declined ✗ {Bn} ++ c:[opened perfume stays sold]
two-sums ;; Baran Aydin ;; Refund ;; refund ;; €120.00 ;; 120.00 EUR ;; one of four days had no guide // E+B f:Granted=€120.00; By={B}; Text=[one day is one quarter]
two-sums ;; Team Zephyr ;; Refund ;; refund ;; €480.00 ;; 480.00 EUR ;; two of four days had fog // E+B{240.00 EUR} f:Granted=€240.00; By={B}; Text=[fog days only]
folio ;; Baroness Tull ;; Room rebate ;; refund|discount|credit|other ;; £95 ;; 95.00 GBP ;; peacocks under the window from four // E+_ b:*** APPROVED ***
mono ;; 88-3007 Duval ;; REFUND ;; refund ;; USD 61.00 ;; 61.00 USD ;; cash machine gave forty instead of a hundred // E-_ c::x: You declined this request on {w:%m/%d/%Y at %I:%M%p}\t:information_source: Reason: [Out of policy]\t:memo: Comment: [past the 60 days]
notion ;; Harbour Radio ;; Credit ;; credit ;; €55 ;; 55.00 EUR ;; ad ran on the wrong day // E+_ p:Not started=>Approved
json ;; acct_113 ;; refund ;; refund ;; 18 USD ;; 18.00 USD ;; duplicate invoice // E-B p:null=>"denied by {Bh}" // E0 p:null=>null, "reopened_by": "{Ae}" // E+O p:null=>"approved by {Oh}"
board ;; Lupin Dry Cleaning ;; Refund ;; refund ;; $140 ;; 140.00 USD ;; wedding dress lost two buttons // E+O p:Status: Stuck=>Status: Approved ({On}) // E-B p:Status: Stuck=>Status: Rejected ({Bn}) ++ b:{Bn} changed *Status* from Approved to Rejected: [buttons were found]
two-sums ;; Greenlee & Co ;; Refund ;; refund ;; €95.00 ;; 95.00 EUR ;; left after one act // E+B{40.00 EUR} b:€40.00 *refund* issued by {B}
listed ;; Marek Z. ;; Refund ;; refund ;; 120 zł ;; 120.00 PLN ;; slept through his slot // E-B p: open=> closed ++ q:✅ *Not refunded*, processed by {B}
order ;; Bao Tran ;; store credit ;; credit ;; $27.50 ;; 27.50 USD ;; strap shorter than in the picture // E! c::hourglass: Request expired after 48 hours
sheet ;; Gwil Morris ;; discount ;; discount ;; £9 ;; 9.00 GBP ;; forgot his code at checkout // E~ p:\nG:=>\nG: withdrawn by {Af}, [he found the code]
behalf ;; Ranch 12 ;; Refund ;; refund ;; $512.00 ;; 512.00 USD ;; feed was for chickens, not for horses // E+B b:*Status: Approved by {Bn}* {A}
anon ;; Miss Ogden ;; Refund ;; refund ;; £14.20 ;; 14.20 GBP ;; ice cream cake melted in the van // N+_ :tada: *Refund approved*\n*Claimant:* Miss Ogden\n*Claims:* Refund, £14.20\n*Status:* APPROVED
power ;; Kestrel Aviation ;; Credit ;; credit ;; $4,800.00 ;; 4800.00 USD ;; charts delivered a week late // E+BO b:Approved\nFirst approver: {Oe}\nSecond approver: {Be}
power ;; Larkspur Vets ;; Credit ;; credit ;; $410.00 ;; 410.00 USD ;; vaccine fridge delivered without a plug // E+B b:Response: Approve\nApprover: {Bn}\nResponse date: {w:%m/%d/%Y %-I:%M %p}\nComments: [plug is on its way too]
power ;; Radio Kvist ;; Refund ;; refund ;; SEK 1 100 ;; 1100.00 SEK ;; licence bought twice // E-B b:Response: Reject\nApprover: {Bn}\nComments: [both are in use]
"""
FOREIGN = r"""
de :: antrag ;; Familie Oberhuber ;; Gutschrift ;; credit ;; 1.234,56 € ;; 1234.56 EUR ;; Heizung fiel über Weihnachten aus // E+B b:Genehmigt von {B} am {w:%d.%m.%Y um %H:%M}\nBemerkung: [Gutachten liegt vor]
de :: antrag ;; Herr Sperling ;; Erlass der Mahngebühr ;; exception|other ;; 7,50 € ;; 7.50 EUR ;; Rechnung kam nie an // E-B b:Abgelehnt von {B}\nBemerkung: [dritte Mahnung in Folge]
fr :: demande ;; Mme Kaba ;; Remboursement ;; refund ;; 62,30 € ;; 62.30 EUR ;; le colis est arrivé ouvert // E+B b:Décision : accordé\nPar : {Bn}\nCommentaire : [photos à l'appui]
fr :: demande ;; Les Jardins d'Orphée ;; Remise ;; discount ;; 12 % ;; ;; commande de 300 pots // E-B b:Décision : refusé\nPar : {Bn}\nCommentaire : [10 % maximum sur les pots]
es :: solicitud ;; Hostal Marisma ;; Reembolso ;; refund ;; 95,00 € ;; 95.00 EUR ;; llegaron sábanas de otra medida // E+B c::white_check_mark: Aprobado por {B} a las {w:%H:%M}
es :: solicitud ;; Rubén Olmedo ;; Crédito ;; credit ;; $1,500 MXN ;; 1500.00 MXN ;; sin internet once días // E-B c::x: Rechazado por {B}\tMotivo: [el corte fue del edificio]
ja :: shinsei ;; 株式会社みなと ;; 返金 ;; refund ;; 12,000円 ;; 12000 JPY ;; 納品が二重に請求された // E+B p:承認待ち=>承認済み ++ c:承認者：{B}\t[請求ミスのため]
ja :: shinsei ;; 佐伯様 ;; クーポン発行 ;; credit|comp|other|discount ;; 1,000円 ;; 1000 JPY ;; 配達が三時間遅れた // E-B p:承認待ち=>却下 ++ c:承認者：{B}\t理由：[天候による遅延]
sv :: begaran ;; Fru Ekdahl ;; Återbetalning ;; refund ;; 349 kr ;; 349.00 SEK ;; mattan hade en reva // E+B c:Godkänd av {B} kl. {w:%H.%M}\t[bilden räcker]
sv :: begaran ;; Bokhandeln Pärlan ;; Rabatt ;; discount ;; 15 % ;; ;; hämtar själva // E-B c:Avslagen av {B}\t[de har redan 20]
"""


def make_all(w):
    for line in lines_of(ROWS):
        card(w, "q", LAYS, line)
    for line in lines_of(FOREIGN):
        lang, line = line.split(" :: ", 1)
        card(w, "q", LAYS, line, lang)
