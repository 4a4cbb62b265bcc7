# SPDX-License-Identifier: GPL-3.0-or-later
"""Five companies whose bot tells on the card what a lead pressed, eighteenth part: billing of a software firm, a telecom, a marketplace, a bank, makers of instruments."""
from eighteenth_people import R, box, card, lines_of
from world import context, fields, header, section

LAYS = {
    "saas": [header("Billing exception request"), fields("*Account*\n{c}", "*What*\n{k}", "*Amount*\n{m}", "*Requested by*\n{A}"), section("*Why*\n{s}"),
             context("Ticket <https://brightquill.zendesk.test/agent/tickets/{n}|#{n}>")],
    "tel": [section("*CREDIT REQUEST* `CR-{n}`\nAgent: {An}\nAccount: {c}\nType: {k}\nAmount: {m}\nReason: {s}\nStatus: *PENDING TL*")],
    "mkt": box(pretext="{An} created *SPA-{n}*", title="{k}: {c}", title_link="https://stallpoint.atlassian.test/browse/SPA-{n}", text="{s}",
               fields=[{"title": "Value", "value": "{m}", "short": True}, {"title": "Status", "value": "Waiting for approval", "short": True}], footer="Jira Cloud"),
    "bank": [section("*Dispute DX-{n} needs sign-off*"), R("• Cardholder: {c}\n• Action: {k}\n• Amount: {m}\n• Analyst: {An}\n> {s}")],
    "b2b": box(author_name="Salesforce", title="Approval request: {k}", fields=[
        {"title": "Account", "value": "{c}", "short": True}, {"title": "Net value", "value": "{m}", "short": True}, {"title": "Submitted by", "value": "{An}", "short": True},
        {"title": "Approval status", "value": "Pending approval", "short": True}, {"title": "Comments", "value": "{s}", "short": False}]),
}
LABELS = {"saas": ("Approve", "Deny"), "tel": ("Approve", "Decline"), "mkt": (), "bank": ("Sign off", "Decline"), "b2b": ("Approve", "Reject")}
PRESS = {
    "saas": {"+": "c::white_check_mark: *Approved* by {L}", "-": "c::x: *Denied* by {L}", "note": "\\tNote: %", "sum": " ++ f:Approved amount=%"},
    "tel": {"+": "p:*PENDING TL*=>*APPROVED* ({Ln}, {w:%d/%m %H:%M})", "-": "p:*PENDING TL*=>*DECLINED* ({Ln}, {w:%d/%m %H:%M})", "note": " ++ b:TL note: %", "sum": " ++ b:Amount approved: %"},
    "mkt": {"+": "p:Waiting for approval=>Approved ++ c:Status changed by {Ln}", "-": "p:Waiting for approval=>Declined ++ c:Status changed by {Ln}", "note": " ++ f:Last comment=%", "sum": " ++ f:Approved value=%"},
    "bank": {"+": "c:Signed off by {Ln} · {w:%Y-%m-%d %H:%M} UTC", "-": "c:Declined by {Ln} · {w:%Y-%m-%d %H:%M} UTC", "note": "\\tRationale: %", "sum": " ++ f:Amount signed off=%"},
    "b2b": {"+": "p:Pending approval=>Approved ++ b:*{Ln}* approved this request", "-": "p:Pending approval=>Rejected ++ b:*{Ln}* rejected this request", "note": "\\nComment: %", "sum": "\\nApproved value: %"},
}

ROWS = {}
# Customer ;; kind ;; type ;; money as written ;; amount ;; story // turns
ROWS["saas"] = r"""
Juniper Pediatrics ;; Account credit ;; credit ;; $64.00 ;; 64.00 USD ;; Fax add-on did not send anything for 10 days // @+
Bellweather Wine ;; Refund ;; refund ;; $204.00 ;; 204.00 USD ;; Switched to monthly, still got the annual charge // @+ downgrade shows in the log
Tom Adeyinka ;; Refund ;; refund ;; $39.00 ;; 39.00 USD ;; Account suspended for spam, wants his last month // @- terms 4.2, no refunds on abuse
Northlane Studio ;; Refund ;; refund ;; $588.00 ;; 588.00 USD ;; Auto-renewed on annual. They asked us in chat on the 3rd to cancel and we forgot // @+ we dropped the ball on the cancel
Peartree Dental ;; Account credit ;; credit ;; $49.00 ;; 49.00 USD ;; API was down most of their launch day // @+
Kombinat Theater ;; Discount ;; discount ;; 15% ;; ;; Wants the non-profit rate, sent the registration // @+ registration checks out
hello@sunfold.test ;; Refund ;; refund ;; $29.00 ;; 29.00 USD ;; Second month in a row they forgot to cancel // @- 11 logins this month, that's not forgetting
Quarry & Finch ;; Refund ;; refund ;; $1,188.00 ;; 1188.00 USD ;; Downgraded in June but the annual invoice still went out at the old tier // B: which tier are they on now? // A: Starter, since 2 June // @+{594.00 USD|$594.00} they did use the first half // A: done, refund in Stripe
Delphine Moreau ;; Policy exception ;; exception|other ;; n/a ;; ;; Wants to pause for three months, we only allow one // @+ maternity leave, be nice
Tillerman Logistics ;; Refund ;; refund ;; $240.00 ;; 240.00 USD ;; Removed eight seats, wants them back from the 1st // @- seats were in use until the 28th
Oakbarn Yoga ;; Account credit ;; credit ;; $19.00 ;; 19.00 USD ;; Reminder SMS went out twice to all her clients // @+ // A: thank you!
Brightside Tutors ;; Comp ;; comp|exception|other|discount ;; 1 month free ;; ;; Two week data migration took six // @+ our delay
Vireo Bikes ;; Refund ;; refund ;; $348.00 ;; 348.00 USD ;; Bought two workspaces by accident, second one is empty // X: :bell: Still waiting after 4 hours, {B} // @+
Mr. Thackeray ;; Refund ;; refund ;; $9.00 ;; 9.00 USD ;; Doesn't like the new dashboard // @- not a billing reason
Ostara Skincare ;; Discount ;; discount ;; 20% ;; ;; Competitor offered them 25, renewal is on Friday // O: what's their NPS? // A: 9 // @+ keep them, they're a reference
Halden & Sons ;; Account credit ;; credit ;; $75.00 ;; 75.00 USD ;; Export lost attachments, took her a weekend to redo // @+{150.00 USD|$150.00} a whole weekend is worth more than 75
Ninefold Games ;; Policy exception ;; exception|other ;; $0.00 ;; |0.00 USD ;; Pay by bank transfer although below the 2k minimum // @- finance won't do wires under 2k
lena@kiteworks.test ;; Refund ;; refund ;; $15.00 ;; 15.00 USD ;; Upgraded by mis-click, reverted 2 minutes later // @+
Copperline Realty ;; Refund ;; refund ;; $816.00 ;; 816.00 USD ;; Says their ex-employee renewed without permission // @- he was the account owner at that time // A: they sent a letter from their lawyer // @+ fine, not worth a lawyer // A: refunded
Saltmarsh Brewing ;; Account credit ;; credit ;; $120.00 ;; 120.00 USD ;; VAT number was ignored for five invoices // A: cancel this please, finance reissued the invoices instead // E~ c::leftwards_arrow_with_hook: Withdrawn by {A}
Pelham Charter School ;; Discount ;; discount ;; 30% ;; ;; Education plan ended, they'd like another year // E! c::hourglass: Expired after 5 days without an answer
Moss & Mallow ;; Refund ;; refund ;; $58.00 ;; 58.00 USD ;; Charged in USD and again in EUR, bank statement attached
Foxglove Events ;; Refund ;; refund ;; $420.00 ;; 420.00 USD ;; Conference cancelled, add-on never used // @+ // O: hang on, wasn't this one already charged back? // A: let me check… yes, on Monday // E-O c:Approval by {B} revoked\t:x: *Denied* by {O}\tNote: [already charged back]
"""
ROWS["tel"] = r"""
Acct 3390071 ;; Bill credit ;; credit ;; €25 ;; 25.00 EUR ;; took three calls to port her number // @+
Mr Ó Sé ;; Late fee removal ;; exception|other|credit|refund ;; €12 ;; 12.00 EUR ;; post strike, bill came after the due date // @+ strike is on the news
086 555 0120 ;; Refund ;; refund ;; €40 ;; 40.00 EUR ;; says he never got the top up bonus // @- bonus posted 2 Feb, screenshot in notes
086 555 0142, Mrs Duggan ;; Bill credit ;; credit ;; €15 ;; 15.00 EUR ;; no broadband Sat-Mon, line fault confirmed // @+
Acct 4410982 ;; Bill credit ;; credit ;; €60 ;; 60.00 EUR ;; roaming in Belfast charged as UK, he lives in Dundalk // @+ border mast, happens every week
M. Kavanagh ;; Late fee removal ;; exception|other|credit|refund ;; €12 ;; 12.00 EUR ;; direct debit bounced, bank's error // @- third bounced DD since October
087 555 0199 ;; Refund ;; refund ;; €89.99 ;; 89.99 EUR ;; cancelled inside 14 days, modem is back in Naas // @+
Hanlon Butchers Ltd ;; Bill credit ;; credit ;; €250 ;; 250.00 EUR ;; card terminal line down on the Saturday before Christmas // @+{180.00 EUR|€180} 2 months' rental is the max for business lines // A: he's grand with 180
Acct 7719034 ;; Exit fee waiver ;; exception|other ;; €340 ;; 340.00 EUR ;; moving to a house we don't serve // @+ no coverage at new eircode
Acct 7719120 ;; Exit fee waiver ;; exception|other ;; €220 ;; 220.00 EUR ;; moving in with the girlfriend, she has other crowd // @- we do serve that address
Siobhán Ní Dhomhnaill ;; Discount ;; discount ;; 30% x 6 months ;; ;; retention, has an offer in writing // X: CR-{n} assigned to {B} // @+
085 555 0111 ;; Handset credit ;; credit ;; €99 ;; 99.00 EUR ;; screen dead out of the box, swap out of stock // @+ ?swap when it's back as well
P. O'Driscoll ;; Bill credit ;; credit ;; €5 ;; 5.00 EUR ;; waited 70 min on the phone // A: I know I could do 5 myself, the tool wouldn't let me // @+
Acct 2003318 ;; Refund ;; refund ;; €1,104.50 ;; 1104.50 EUR ;; billed for a dead man's line since 2021, daughter sent the cert // B: have we said sorry in writing? // A: letter is going out today // @+ ?refund every cent
Tullamore GAA ;; Sponsorship in kind ;; comp|other|exception ;; 3 SIMs ;; ;; asks for free SIMs for the U14s // @- goes to marketing, not care
086 555 0177 ;; Bill credit ;; credit ;; €20 ;; 20.00 EUR ;; premium SMS he never signed up to // E~ p:*PENDING TL*=>*CANCELLED BY AGENT*
Mrs Beirne ;; Bill credit ;; credit ;; €40 ;; 40.00 EUR ;; engineer no show x2 // @- // A: {B} can I ask why? she took two days off // B: [[didn't see the second no show]], sorry // E+B p:*PENDING TL*=>*APPROVED* ({Bn}, reopened {w:%d/%m %H:%M})
K. Adeyemi ;; Bill credit ;; credit ;; €30 ;; 30.00 EUR ;; upgrade promised 100GB, got 30 // X: Reminder: CR-{n} is open for 24h // X: Reminder: CR-{n} is open for 48h
Liffey Cabs ;; Plan exception ;; exception|other ;; €0 ;; |0.00 EUR ;; wants to keep the 2017 tariff on a new contract // @- tariff is gone from billing
Acct 9004417 ;; Refund ;; refund ;; €35 ;; 35.00 EUR ;; installation fee charged though self install // @+O // A: go raibh maith agat {Of}
Fr. Lynch ;; Bill credit ;; credit ;; €24 ;; 24.00 EUR ;; parish line crackles since the storm // E! p:*PENDING TL*=>*EXPIRED (72h)*
"""
ROWS["mkt"] = r"""
Tin Robot Toys ;; Listing credit ;; credit ;; €6.00 ;; 6.00 EUR ;; 12 listings rejected by the image filter for no reason // @+ filter bug, known
Buyer c.delaunay ;; Refund ;; refund ;; €72.00 ;; 72.00 EUR ;; Ring size 54 ordered, 51 came, seller offers resize // @- resizing is free and quick // A: ok, buyer agrees too
Buyer marek.z ;; Buyer protection payout ;; refund|exception|other|credit ;; €310.00 ;; 310.00 EUR ;; Parcel held by customs and sent back, seller keeps the money // @+
Kiln Street Ceramics ;; Fee reversal ;; refund|credit|exception|other ;; €18.40 ;; 18.40 EUR ;; Buyer never paid, commission was taken anyway // @+
Buyer h_okonjo ;; Buyer protection payout ;; refund|exception|other|credit ;; €212.00 ;; 212.00 EUR ;; Vintage lens arrived with fungus, seller stopped answering // @+ seller is suspended anyway
LeatherByLou ;; Fee reversal ;; refund|credit|exception|other ;; €64.00 ;; 64.00 EUR ;; Cancelled 9 orders while on holiday, holiday mode was off // @- she has to switch it on herself
Buyer tomas.w ;; Refund ;; refund ;; €45.90 ;; 45.90 EUR ;; Tracking says delivered, neighbour has not got it either // O: GPS of the drop? // A: 2 km away // @+ drop point is 2 km off
Stitchery Lane ;; Listing credit ;; credit ;; €10.00 ;; 10.00 EUR ;; 40 listings vanished in the migration // @+
NordicLampCo ;; Account exception ;; exception|other ;; – ;; ;; Payout hold for new sellers is 14 days, asks for 7 // @- under 20 sales // A: told them
Buyer pia_88 ;; Refund ;; refund ;; €9.50 ;; 9.50 EUR ;; Sticker set never sent, seller vanished // @+
Buyer old.harry ;; Refund ;; refund ;; €1,450.00 ;; 1450.00 EUR ;; Watch is a fake according to the watchmaker // B: report from the watchmaker? // A: attached as PDF // B: and the seller? // A: no reply for 9 days // @+ expert report is clear
Vinyl Vault ;; Chargeback cover ;; refund|credit|exception|comp|other ;; €77.00 ;; 77.00 EUR ;; Shipped with signature, lost the dispute all the same // @+{38.50 EUR|€38.50} half each, label had the wrong postcode
Buyer mireille.t ;; Refund ;; refund ;; €33.00 ;; 33.00 EUR ;; Dress is blue, she thought teal // @- photos show blue
Sprout & Twine ;; Fee discount ;; discount ;; 2 points off ;; ;; Top 50 seller, threatens to move shop // A: no longer needed, they stay // E~ p:Waiting for approval=>Withdrawn
The Map Drawer ;; Fee reversal ;; refund|credit|exception|other ;; €5.20 ;; 5.20 EUR ;; Promoted listing ran one day too long // @+
Buyer jens_k ;; Buyer protection payout ;; refund|exception|other|credit ;; €140.00 ;; 140.00 EUR ;; Case opened on day 31, limit is 30 // @+ day 30 was a Sunday
Buyer jens_k ;; Buyer protection payout ;; refund|exception|other|credit ;; €96.00 ;; 96.00 EUR ;; Another case, day 44 // @- 44 is not 31
Atelier Ombre ;; Account exception ;; exception|other ;; – ;; ;; Wants to sell candles without the CLP label until new labels arrive // @- legal requirement, no room here
Buyer a.farouk ;; Refund ;; refund ;; €58.75 ;; 58.75 EUR ;; Wrong size sent, seller wants him to pay return // @+ // A: should the seller be debited or us? // B: seller
"""
ROWS["bank"] = r"""
V. Osei (…2904) ;; Provisional credit ;; credit ;; USD 19.99 ;; 19.99 USD ;; Streaming trial converted, cancel button led nowhere // @+
I. Bergstrom (…6177) ;; Fee reversal ;; refund|credit|exception|other ;; USD 12.00 ;; 12.00 USD ;; Paper statement fee after opting out // @+ opt-out dated 9 Jan
J. Alvarez (…4471) ;; Provisional credit ;; credit ;; USD 412.88 ;; 412.88 USD ;; Card present in Tampa, cardholder was at work in Denver // @+
P. Nakamura (…0093) ;; Provisional credit ;; credit ;; USD 86.00 ;; 86.00 USD ;; Gym kept billing after written cancellation // @+ cancellation letter on file
Estate of R. Hobbs (…7710) ;; Fee reversal ;; refund|credit|exception|other ;; USD 35.00 ;; 35.00 USD ;; Overdraft fee posted after date of death // @+
D. Whitmore (…2218) ;; Provisional credit ;; credit ;; USD 1,240.00 ;; 1240.00 USD ;; Contractor took deposit and left, merchant says work was done // @- merchant supplied signed completion form
S. Okafor (…5526) ;; Write-off ;; exception|credit|other ;; USD 17.45 ;; 17.45 USD ;; Below the chargeback minimum // @+ under 25, not worth filing
T. Lindqvist (…9034) ;; Provisional credit ;; credit ;; USD 6,800.00 ;; 6800.00 USD ;; Wire-like card payment to crypto exchange, says account takeover // E&O c:1st sign-off {On}, 2nd pending // E+BO c:1st sign-off {On}\t2nd sign-off {Bn}: [device ID differs from enrolment]
M. Castellanos (…1180) ;; Provisional credit ;; credit ;; USD 5,150.00 ;; 5150.00 USD ;; Cruise line bankrupt before sailing // E&O c:1st sign-off {On}, 2nd pending // E-B c:1st sign-off {On}\t2nd reviewer {Bn} declined: [travel insurance paid on 4 Feb]
B. Yarrow (…3307) ;; Late claim exception ;; exception|other|credit ;; USD 220.00 ;; 220.00 USD ;; Reported on day 63, was in hospital from day 20 // @+ hospital record attached
N. Petrov (…6642) ;; Late claim exception ;; exception|other|credit ;; USD 75.99 ;; 75.99 USD ;; Reported on day 140, no explanation // @- outside Reg E window
C. Dupree (…8851) ;; Provisional credit ;; credit ;; USD 150.00 ;; 150.00 USD ;; ATM paid out 100 instead of 250 // B: Has the ATM been balanced? // A: Yes, 150 over // @+ machine was 150 over
K. Soong (…0417) ;; Fee reversal ;; refund|credit|exception|other ;; USD 105.00 ;; 105.00 USD ;; Three overdraft fees in one day, caused by our hold // @+{70.00 USD|USD 70.00} third fee was from his own cheque
A. Mbeki (…7123) ;; Provisional credit ;; credit ;; USD 64.20 ;; 64.20 USD ;; Rideshare cleaning fee she disputes // X: DX-{n} is due today (Reg E day 10) // @+
R. Feldman (…3391) ;; Provisional credit ;; credit ;; USD 389.00 ;; 389.00 USD ;; Headphones never delivered // A: Cardholder received the parcel, closing // E~ c:Withdrawn by analyst
G. Marsh (…5500) ;; Provisional credit ;; credit ;; USD 2,310.00 ;; 2310.00 USD ;; Hotel no-show charge, shows a cancellation mail from the day before // E: c:{Bn} returned it to the analyst\tMissing: the cancellation mail as PDF // A: PDF is uploaded now // @+
H. Tran (…9920) ;; Provisional credit ;; credit ;; USD 48.00 ;; 48.00 USD ;; Duplicate at a petrol station
"""
ROWS["b2b"] = r"""
Fjellheim Vannverk ;; Credit note ;; credit ;; NOK 8 400,00 ;; 8400.00 NOK ;; Invoiced for five probes, four delivered // @+
Cobalt Refining ;; Free training day ;; comp|exception|other ;; USD 1,200.00 ;; 1200.00 USD ;; Their operator left, new one needs the course // @- not our cost, offer the webinar
Kessel Pumpen GmbH ;; Discount 12 % ;; discount ;; EUR 41.600,00 ;; 41600.00 EUR|4992.00 EUR| ;; 40 units, frame contract until 2033 // @+ volume justifies it
Harlow Water Board ;; Warranty goodwill ;; exception|comp|credit|other|refund ;; GBP 1,320.00 ;; 1320.00 GBP ;; Transducer failed four weeks after the warranty ended // @+
Groupe Tavernier ;; Credit note ;; credit ;; EUR 2.215,00 ;; 2215.00 EUR ;; Wrong flange delivered, they machined it themselves // @+ cheaper than a second shipment
Dockside Marine ;; Extended payment terms ;; exception|other ;; USD 18,400.00 ;; 18400.00 USD| ;; Asks for 90 days instead of 45 // @- two invoices overdue
Alpine Messtechnik AG ;; Loan unit free of charge ;; comp|exception|other ;; CHF 0.00 ;; |0.00 CHF ;; Their unit is in repair for 6 weeks // @+
Orion Bottlers ;; Discount 22 % ;; discount ;; USD 9,700.00 ;; 9700.00 USD|2134.00 USD| ;; Competitor bid is lower // B: how much lower, and do we have it in writing? // A: 19 % lower, no paper // @- no paper, no 22
Novák Elektro s.r.o. ;; Return after 60 days ;; exception|refund|other ;; EUR 780,00 ;; 780.00 EUR ;; Project stopped, boxes unopened // @+{663.00 EUR|EUR 663,00} minus 15 % restocking
Sunrise Solar Farm ;; Freight credit ;; credit ;; USD 640.00 ;; 640.00 USD ;; Truck came without a tail lift // @+
Cheviot Distillers ;; Service call free of charge ;; comp|exception|other ;; GBP 450.00 ;; 450.00 GBP ;; Display fogged, second time // X: Approval reminder sent to {Bn} // @+ second failure of the same seal
Marlin Offshore ;; Penalty waiver ;; exception|other ;; EUR 3.000,00 ;; 3000.00 EUR ;; They cancelled two days too late // E&O b:Step 1: *{On}* approved this request // E+BO p:Pending approval=>Approved ++ b:Step 2: *{Bn}* approved this request
Pinecrest Labs ;; Credit note ;; credit ;; USD 95.00 ;; 95.00 USD ;; Calibration certificate came late // A: Customer withdrew the complaint // E~ p:Pending approval=>Recalled ++ b:*{An}* recalled this request
"""


def make_all(w):
    for team, rows in ROWS.items():
        for line in lines_of(rows):
            card(w, f"{team}-card", team, LAYS[team], line, LABELS[team], PRESS[team])
