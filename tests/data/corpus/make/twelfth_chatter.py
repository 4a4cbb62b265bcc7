# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no request, twelfth part of the written half: other cards with buttons, sums and approvals that land in such a channel."""
from more_cards import bullets, rich, table, word
from ninth_cards import code
from ninth_people import Money
from tenth_cards import attach, titled
from twelfth_people import AGENTS, BOTS, CLASSIC, CUSTOMERS, LEADS, STORIES
from world import DIVIDER, buttons, context, fields, header, section


class Scene:
    """Names and figures for one message."""

    def __init__(self, w):
        self.w, self.a, self.b = w, w.pick(AGENTS), w.pick(LEADS)
        self.me, self.boss, self.c, self.m, self.more, self.n = w.name(self.a), w.name(self.b), w.pick(CUSTOMERS), Money(w).text, Money(w).text, w.rng.randint(200, 9900)
        self.story, self.day = w.pick(STORIES), f"{w.rng.randint(1, 28)} {w.rng.choice(['March', 'June', 'October'])}"


HOUSE = [  # approvals of the house that are told, not asked for: leave, access, deploys, expenses, bills, articles, code
    lambda s: {"blocks": [section(f"<@{s.a}> requests *Friday off*"), context(f"Approved by <@{s.b}>")]},
    lambda s: {"text": f"PTO of {s.me} ({s.day}, 2 days): approved by {s.boss}. Comment: enjoy"},
    lambda s: {"text": f"Access request {s.n}: role *credit-issuer* for {s.me} was denied by {s.boss}. Reason: training not finished"},
    lambda s: {"blocks": [section(f"*credit-notes* build {s.n}: deployment approved by {s.boss}"), context(f"started by {s.me}")]},
    lambda s: {"text": f"Expense EX-{s.n} of {s.me} over {s.m} was rejected by {s.boss}: receipt missing"},
    lambda s: {"text": f"Supplier bill {s.n} ({s.m}) approved by {s.boss}, goes out with the next payment run"},
    lambda s: {"blocks": [section(f"*Help article ready for review*: “When do we refund shipping?”\nAuthor: {s.me}"), buttons("Publish", "Request changes")]},
    lambda s: {"blocks": [section(f"<https://git.bramblegate.test/pr/{s.n}|#{s.n}> *Cap credits at 500* by {s.me}"), context(f"Review: approved by {s.boss} · 2 checks passed")]},
    lambda s: {"text": f"{s.boss} requested changes on pull request {s.n} “Discount codes expire at midnight”"},
    lambda s: {"blocks": [section(f"*Hiring*: offer for a care agent, {s.more} a year, needs a sign-off by {s.boss}"), context("Opened by People team")]},
    lambda s: {"blocks": [section(f"*Contract draft* with Parcel Partners, version 3\nOwner: {s.me}\nLegal: approved\nFinance: pending")]},
]
MOVED = [  # money that has moved, and what payment services tell
    lambda s: {"blocks": [header("Refund processed"), fields(f"*Customer*\n{s.c}", f"*Amount*\n{s.m}", f"*Order*\n{s.n}", f"*Processed by*\n{s.me}", "*Method*\nPayPal")]},
    lambda s: {"text": f"re_{s.n}: refund of {s.m} to {s.c} succeeded"},
    lambda s: {"text": f"Refund {s.n} failed: card of {s.c} has expired ({s.m}). Retry is scheduled."},
    lambda s: {"attachments": titled(("Charge", f"ch_{s.n}"), ("Amount", s.m), ("Customer", s.c), ("Reason", "fraudulent"), ("Evidence due", s.day), title="Chargeback opened", color="danger")},
    lambda s: {"text": f"Dispute {s.n} won: {s.m} are yours again. Thanks to {s.me} for the evidence"},
    lambda s: {"blocks": [section(f"*Credit note CN-{s.n} booked*\nClient: {s.c}\nAmount: {s.m}\nCreated by: {s.me}")]},
    lambda s: {"text": f"Payout of {s.more} is on its way to the bank, 212 payments, 9 refunds"},
    lambda s: {"blocks": [section(f"{s.c} redeemed voucher `SPRING{s.n}` ({s.m} off)")]},
    lambda s: {"text": f"Store credit of {s.c} expires on {s.day}: {s.m} left"},
    lambda s: {"blocks": [header("Payment received"), section(f"{s.c} paid {s.m} for invoice {s.n}"), context("Bank transfer")]},
    lambda s: {"attachments": attach(title=f"Subscription of {s.c} was cancelled", text=f"Plan: {s.m} a month\nReason: {s.story}\nHandled by: {s.me}")},
    lambda s: {"text": f"Gift card {s.n} over {s.m} was issued to {s.c} by the loyalty engine"},
    lambda s: {"blocks": [section(f"Bank feed: returned direct debit of {s.c}, {s.m}, code MS03")]},
]
FIGURES = [  # digests, reminders, announcements
    lambda s: {"blocks": [header("This week in approvals"), section(f"14 refunds approved, 3 denied, 2 withdrawn\nApproved sum: {s.more}"), context(f"Most decisions: {s.boss}")]},
    lambda s: {"text": f"*Monthly digest*\nRefunds approved: 61\nCredits approved: 22\nDiscounts denied: 9\nTop requester: {s.me} (17)"},
    lambda s: {"blocks": [section("*Approvals by manager*"), table(("Manager", "Approved", "Denied"), (s.boss, "31", "8"), ("All", "90", "19"))]},
    lambda s: {"text": f":bell: 3 requests are waiting for you, <@{s.b}>. Oldest: 5 hours."},
    lambda s: {"blocks": [section(f"*{s.boss}*, your queue: 2 refunds, 1 credit, together {s.m}"), buttons("Open queue", url="https://case.bramblegate.test/q")]},
    lambda s: {"blocks": [header("Approval policy changed"), section(f"From {s.day} on credits up to {s.m} need no approval.\nRefunds above {s.more} need two signatures."), context(f"Published by {s.boss}")]},
    lambda s: {"text": f"{s.boss} is out until {s.day}, approvals go to {s.w.name(s.w.pick(LEADS))} meanwhile"},
    lambda s: {"text": f"{s.me} was added to the approvers of *discounts* by {s.boss}"},
    lambda s: {"text": f"Goodwill budget: {s.m} of {s.more} used, 9 days to go"},
    lambda s: {"blocks": [section("*Median time to decision*: 22 minutes (last week 31)"), context("Approved 81% · denied 15% · expired 4%")]},
    lambda s: {"text": f"Export “decisions_q3” is ready, {s.n} rows. Asked for by {s.boss}"},
    lambda s: {"blocks": [section("*Top reasons for denial*"), rich(bullets([word("no proof of purchase (14)")], [word("too late (9)")], [word("already compensated (5)")]))]},
    lambda s: {"blocks": [header("Agent of the week"), section(f"{s.me}: 48 tickets, 6 refunds, not one complaint"), buttons("Applaud", "Next")]},
    lambda s: {"text": "The approval form has a new field “Order date”. Old links still work."},
]
DESK = [  # tickets, surveys, incidents, polls, people, sales
    lambda s: {"blocks": [section(f":star: *CSAT 1/5* by {s.c}\n> I want a refund and an apology"), fields(f"*Agent*\n{s.me}", f"*Ticket*\n{s.n}"), buttons("Claim", "Ignore")]},
    lambda s: {"attachments": attach(author_name=s.c, title=f"Survey: 9/10", text=f"“{s.me} got me my money back in a day”")},
    lambda s: {"text": f"Ticket {s.n} reopened by {s.c}: “still waiting for the {s.m} you promised”. Owner: {s.me}"},
    lambda s: {"text": f"New conversation from {s.c}\nSubject: refund please\nAssigned to {s.me}\nPriority: high"},
    lambda s: {"blocks": [section(f"*Ticket {s.n}* moved from _Waiting for approval_ to _Solved_"), context(f"by {s.me}")]},
    lambda s: {"blocks": [header("Incident SEV2"), fields("*What*\nCheckout charges twice", f"*Commander*\n{s.boss}", "*Status*\nMitigated", f"*Customers hit*\n{s.n}"), buttons("Join", "Follow")]},
    lambda s: {"text": f"Incident closed by {s.boss}. All double charges were refunded by a script, in total {s.more}."},
    lambda s: {"blocks": [section(f"*Poll by {s.me}*: should we refund late deliveries without asking?"), section(":one: Yes – 6\n:two: No – 2"), buttons("1", "2")]},
    lambda s: {"blocks": [section(f"*Welcome form*\nName: {s.me}\nRole: Care agent\nBuddy: {s.boss}\nRefund limit: {s.m}"), context("Sent by the onboarding flow")]},
    lambda s: {"blocks": [section("*Quiz “Refund or credit?”* results"), table(("Who", "Score"), (s.me, "9/10"), ("Team", "7.4/10"))]},
    lambda s: {"attachments": titled(("Account", s.c), ("Amount", s.more), ("Discount", "10%"), ("Stage", "Closed won"), ("Owner", s.me), title="Deal closed")},
    lambda s: {"blocks": [section(f":chart_with_upwards_trend: *{s.c}* moved to _Negotiation_\nValue {s.more} · owner {s.me}\nNext step: call on {s.day}")]},
    lambda s: {"text": f"Lead {s.c} filled in the pricing form: 25 seats, asks for a call about discounts"},
    lambda s: {"blocks": [section(f"QA review of {s.me}: 94%\nComment by {s.boss}: good judgement on the refund, mind the tone")]},
    lambda s: {"text": f"Return {s.n} of {s.c} has arrived at the warehouse. Condition: as new. Value: {s.m}"},
    lambda s: {"blocks": [section(f"*Fraud score 88* on order {s.n} by {s.c}, {s.m}"), buttons("Release order", "Cancel order")]},
    lambda s: {"blocks": [section(f"*Shift swap* {s.me} ↔ {s.w.name(s.w.pick(AGENTS))}, {s.day}"), context(f":white_check_mark: approved by {s.boss}")]},
    lambda s: {"blocks": [section("*Agents may now do this alone:* resend parcels, change addresses, book courier pickups"), DIVIDER, context(f"Care handbook, edited by {s.boss}")]},
    lambda s: {"blocks": [code(f"cron refunds-sync finished in 41 s", f"rows: {s.n}", "errors: 0")]},
    lambda s: {"text": f"Call summary ({s.c} ↔ {s.me}): customer asked how long refunds take, was told five days, happy."},
]
TONGUES = [
    ("de", lambda s: {"text": f"Urlaubsantrag von {s.me} ({s.day}) wurde von {s.boss} genehmigt"}), ("fr", lambda s: {"text": f"Note de frais {s.n} de {s.me} : {s.m}, validée par {s.boss}"}), ("es", lambda s: {"text": f"Resumen semanal: 14 reembolsos aprobados, 3 denegados, 2 pendientes"}),
    ("pt", lambda s: {"text": f"Reembolso {s.n} processado: {s.m} para {s.c}"}), ("it", lambda s: {"text": f"Fattura fornitore {s.n} approvata da {s.boss}, {s.m}"}), ("nl", lambda s: {"text": f"Inkoopaanvraag {s.n} van {s.me} (headset, {s.m}) is goedgekeurd door {s.boss}"}),
    ("sv", lambda s: {"text": f"Påminnelse: 3 ärenden väntar på beslut av {s.boss}"}), ("no", lambda s: {"text": f"Ferie for {s.me} er godkjent av {s.boss}"}), ("da", lambda s: {"text": f"Adgang til kassesystemet: {s.me}, godkendt af {s.boss}"}), ("pl", lambda s: {"text": f"Zwrot {s.n} wykonany: {s.m}, klient {s.c}"}),
    ("ja", lambda s: {"text": f"{s.me} さんの休暇申請（{s.day}）は {s.boss} さんに承認されました"}),
]
REMARKS = ["thanks", "seen", "ok, noted", "nice one", "on it", "who owns this?", "approved, have fun", "done", "great", "will do"]


def post(w, fmt, scene, lang="en"):
    told = Scene(w)
    row, content = w.row(fmt, lang), {"text": "", **scene(told)}
    message = row.app(w.pick(BOTS), classic=w.rng.choice([None, None, w.pick(CLASSIC)]), **content)
    if w.chance(0.25):
        row.human(w.rng.choice([told.a, told.b]), w.pick(REMARKS))
    if w.chance(0.2):
        row.react(message, (w.rng.choice(["white_check_mark", "+1", "eyes", "tada", "x"]), [told.b]))


def make_all(w):
    for fmt, scenes, again in (("v-house", HOUSE, 6), ("v-moved", MOVED, 5), ("v-figures", FIGURES, 4), ("v-desk", DESK, 7)):
        for scene in [*scenes, *w.rng.sample(scenes, again)]:
            post(w, fmt, scene)
    for lang, scene in TONGUES:
        post(w, "v-tongues", scene, lang)
