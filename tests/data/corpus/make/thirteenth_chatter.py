# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no request, thirteenth part of the written half: what systems and people post about money, rules and requests in general."""
from more_cards import bullets, rich, table, word
from ninth_cards import code
from ninth_people import Money
from tenth_cards import attach, titled
from thirteenth_people import AGENTS, BOTS, CLASSIC, CUSTOMERS, FORMS, LEADS, STORIES
from world import DIVIDER, buttons, context, fields, header, section


class Scene:
    """Names and figures for one message."""

    def __init__(self, w):
        currency = w.rng.choice(list(FORMS))
        first = Money(w, currency, None, w.rng.choice(FORMS[currency]))
        self.w, self.a, self.b = w, w.pick(AGENTS), w.pick(LEADS)
        self.me, self.boss, self.c, self.m, self.more, self.n = w.name(self.a), w.name(self.b), w.pick(CUSTOMERS), first.text, first.of(first.value * 7), w.rng.randint(300, 9800)
        self.story, self.day = w.pick(STORIES), f"{w.rng.randint(1, 28)}/{w.rng.randint(1, 12):02d}"


SYSTEMS = [  # money that systems have moved, and what payment services tell
    lambda s: {"blocks": [section(f":leftwards_arrow_with_hook: Refund *{s.m}* has reached the card of *{s.c}*"), context(f"started by {s.me}", f"trace {s.n}")]},
    lambda s: {"text": f"Nightly run: 31 refunds sent, 2 bounced (IBAN closed). Total {s.more}. Next run 02:00"},
    lambda s: {"attachments": titled(("Shopper", s.c), ("Gateway", "Adyen"), ("Sum", s.m), ("Result", "Refused by issuer"), ("Code", "05"), title="Payment refused", color="danger")},
    lambda s: {"text": f"{s.c} cancelled within the trial, {s.m} was returned automatically"},
    lambda s: {"blocks": [fields(f"*Invoice*\nRE-{s.n}", f"*Debtor*\n{s.c}", f"*Open*\n{s.m}", "*Dunning level*\n2"), context(f"Clerk: {s.me}")]},
    lambda s: {"text": f"Wallet top-up: {s.c} +{s.m} (promo SUMMER). Balance now {s.more}"},
    lambda s: {"blocks": [header("Settlement report"), section(f"Gross {s.more}\nRefunds −{s.m}\nChargebacks 0\nFees 1.4 %")]},
    lambda s: {"text": f"Bank: incoming transfer {s.m} from {s.c}, purpose “thanks for the quick refund”"},
    lambda s: {"attachments": attach(title="Price change went live", text=f"Plan Plus: {s.m} → {s.more}\nChanged by {s.me}, four-eyes check by {s.boss}")},
    lambda s: {"text": f"[loyalty] 1,200 points of {s.c} expired, worth {s.m}"},
    lambda s: {"blocks": [section(f"*Coupon WELCOME{s.n}* was used 212 times yesterday, {s.more} discount in total")]},
    lambda s: {"text": f"Deposit of {s.c} released: {s.m}. No damage found at return."},
    lambda s: {"blocks": [section(f"Subscription *{s.c}*: invoice {s.n} voided and re-issued, difference {s.m} in their favour"), context("billing-engine")]},
]
DIGESTS = [  # digests, reminders, dashboards
    lambda s: {"blocks": [header("Yesterday at the desk"), section(f"Asked: 18\nGranted: 13\nRefused: 4\nStill open: 1"), context(f"Quickest answer: {s.boss}, 40 s")]},
    lambda s: {"text": f"Good morning! 4 answers are due today: 2 × {s.boss}, 2 × {s.w.name(s.w.pick(LEADS))}"},
    lambda s: {"blocks": [section(f"<@{s.b}>: you have *6* open slips, together {s.more}. The oldest is from {s.day}"), buttons("Show me", url="https://desk.marrowby.test/mine")]},
    lambda s: {"blocks": [section("*Goodwill per agent, May*"), table(("Agent", "Cases", "Sum"), (s.me, "14", s.m), (s.w.name(s.w.pick(AGENTS)), "9", s.more))]},
    lambda s: {"attachments": titled(("Granted", "72 %"), ("Refused", "21 %"), ("Expired", "7 %"), ("Median answer", "18 min"), title="Approval dashboard, week 22", color="good")},
    lambda s: {"text": f"Budget alert: goodwill of team North is at 91 % ({s.more}). Owner: {s.boss}"},
    lambda s: {"blocks": [section("*What we refused most*"), rich(bullets([word("used goods – 11")], [word("no receipt – 7")], [word("promised by nobody – 3")]))]},
    lambda s: {"text": f"{s.me} has reached 100 requests this year :tada: 81 of them got a yes"},
    lambda s: {"blocks": [code("approvals_open          3", "approvals_p90_minutes   47", "refund_sum_today        1204.50", "credit_sum_today        310.00")]},
    lambda s: {"text": f"Handover late shift: nothing open with {s.boss}, two customers wait for their credit until {s.day}"},
    lambda s: {"blocks": [header("Audit sample drawn"), section(f"25 granted refunds of April, seed {s.n}"), context(f"Please upload the papers until {s.day} – {s.boss}")]},
]
RULES = [  # policies, announcements, the tool itself
    lambda s: {"blocks": [header("Refund tool 4.2"), section("• New: reason is mandatory when you decline\n• Fixed: Approve button did nothing on iPad\n• Gone: the field “Other”"), context("Release notes")]},
    lambda s: {"text": f"From {s.day} you may grant up to {s.m} yourselves, above that {s.boss} decides. The form stays the same."},
    lambda s: {"blocks": [section(f"*Reminder of the rule*\nA discount above 15 % needs a yes from two leads, one of them {s.boss}."), DIVIDER, context("pinned by the bot every Monday")]},
    lambda s: {"text": "Maintenance tonight 22:00–23:00: approvals can be read but not answered"},
    lambda s: {"text": f"{s.me} is now allowed to see the approvals of team South (added by {s.boss})"},
    lambda s: {"blocks": [section("*How to ask well*\n1. Name the customer\n2. Name the amount\n3. Say what happened\n4. Say what you want")]},
    lambda s: {"text": f"Test message from the form, please ignore. Customer: Test Tester, amount: 0.00, agent: {s.me}"},
    lambda s: {"text": f"Out of office: {s.boss} answers no approvals until {s.day}. Deputy: {s.w.name(s.w.pick(LEADS))}"},
    lambda s: {"blocks": [section(f"*Training “Saying no nicely”* on {s.day}, host {s.boss}"), buttons("I'm in", "Can't make it")]},
    lambda s: {"text": "The template “Sorry, refund declined” was renamed to “About your refund”"},
]
DESK = [  # tickets, surveys, incidents
    lambda s: {"blocks": [section(f":incoming_envelope: *{s.c}* wrote: “I'd like my money back, {s.story}.”"), context(f"Ticket {s.n}", f"assigned to {s.me}")]},
    lambda s: {"text": f"Ticket {s.n} ({s.c}) breached first reply. Subject: where is my refund of {s.m}? Group: billing"},
    lambda s: {"attachments": titled(("Customer", s.c), ("Score", "2 of 10"), ("Comment", f"{s.story}, and only {s.m} back"), ("Agent", s.me), title="New NPS answer")},
    lambda s: {"text": f"Review on the app store, 1 star: “they denied my refund!!” – {s.c}. Nobody has replied yet."},
    lambda s: {"blocks": [header("Incident 77: credits posted twice"), section(f"Lead: {s.boss}\nStarted: 08:12\nAccounts: {s.n}\nNext update: 10:00"), context("Please promise customers nothing until then")]},
    lambda s: {"text": f"Incident 77 is over. The doubled credits ({s.more}) were taken back overnight, customers have been told."},
    lambda s: {"blocks": [section(f"*Call ended* {s.c} ↔ {s.me}, 11 min\nTopics: refund, delivery\nMood: :slightly_frowning_face:"), context("summary by the voice tool")]},
    lambda s: {"text": f"{s.c} merged into ticket {s.n} by {s.me}: same complaint ({s.story})"},
    lambda s: {"blocks": [section(f"*Return parcel scanned* RMA-{s.n}, {s.c}"), fields("*Condition*\nB", f"*Value*\n{s.m}", "*Next step*\nQuality check")]},
    lambda s: {"text": f"Macro “Refund granted” was sent to {s.c} by {s.me}"},
    lambda s: {"attachments": attach(author_name=s.c, title=f"Order {s.n} was put on hold by the fraud filter", text=f"Sum {s.m}\nRules hit: new card, night order", footer="released automatically after 24 h")},
    lambda s: {"blocks": [section(f":speech_balloon: Chat rating by *{s.c}*: :star::star::star::star::star:\n> refund was quick, thank you {s.w.first(s.a)}!")]},
]
PEOPLE = [  # what people type about it
    lambda s: "does anyone know how long refunds to Klarna take at the moment?",
    lambda s: "who approves credits when everybody is at the offsite? just asking for the rota",
    lambda s: f"fyi {s.c} called again, I told them the {s.m} from last week are on the way",
    lambda s: "the approve button is greyed out for me, is it only me?",
    lambda s: f"reminder: month end on {s.day}, please close your refunds before noon",
    lambda s: "I love how the bot says “declined” in the friendliest green",
    lambda s: f"thanks {s.w.first(s.b)} for clearing the whole queue before lunch 🙌",
    lambda s: f"{s.c} sent flowers for the refund, they are at the reception :tulip:",
]
TONGUES = [
    ("de", lambda s: {"text": f"Wochenbericht Kulanz: 18 Anfragen, 13 genehmigt, 5 abgelehnt, Summe {s.more}"}), ("fr", lambda s: {"text": f"Virement de {s.m} envoyé à {s.c}, référence {s.n}"}), ("es", lambda s: {"text": f"Recordatorio para {s.boss}: quedan 3 solicitudes por responder"}),
    ("pt", lambda s: {"text": f"A partir de {s.day} descontos até {s.m} não precisam mais de aprovação"}), ("it", lambda s: {"text": f"{s.c} ha ricevuto l'accredito di {s.m}"}), ("nl", lambda s: {"text": f"Nieuwe versie: afwijzen vraagt voortaan om een reden"}),
]


def post(w, fmt, scene, lang="en"):
    told = Scene(w)
    row, content = w.row(fmt, lang), {"text": "", **scene(told)}
    message = row.app(w.pick(BOTS), classic=w.rng.choice([None, None, w.pick(CLASSIC)]), **content)
    if w.chance(0.2):
        row.human(w.rng.choice([told.a, told.b]), w.rng.choice(["cheers", "good to know", "oh dear", "looking", "ah ok", "nice"]))
    if w.chance(0.2):
        row.react(message, (w.rng.choice(["eyes", "tada", "white_check_mark", "+1"]), [told.b]))


def make_all(w):
    for fmt, scenes in (("k-systems", SYSTEMS), ("k-digests", DIGESTS), ("k-rules", RULES), ("k-desk", DESK)):
        for scene in scenes:
            post(w, fmt, scene)
    for scene in PEOPLE:
        told, row = Scene(w), w.row("k-people")
        message = row.human(told.a, scene(told))
        if w.chance(0.4):
            row.react(message, (w.rng.choice(["+1", "eyes", "joy"]), [told.b]))
    for lang, scene in TONGUES:
        post(w, "k-tongues", scene, lang)
