# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no request, ninth part of the written half: the other things that apps post into such a channel."""
from more_cards import bullets, rich, table, word
from ninth_people import AGENTS, BOTS, CUSTOMERS, LEADS, STORIES, Money
from world import DIVIDER, buttons, context, fields, header, section

VIEW = {"url": "https://hub.fernhill.test/v"}


class Scene:
    """Names and figures for one message."""

    def __init__(self, w):
        self.w, self.a, self.b = w, w.pick(AGENTS), w.pick(LEADS)
        self.me, self.boss, self.c, self.m, self.n = w.name(self.a), w.name(self.b), w.pick(CUSTOMERS), Money(w).text, w.rng.randint(100, 9999)
        self.story, self.other = w.pick(STORIES), Money(w).text


NOTICES = [  # money that was moved, and figures about it: nobody is asked
    lambda s: {"text": f"Refund issued: {s.m} to {s.c}\nReference: RF-{s.n}\nProcessed by: {s.me}\nArrives in 3-5 days"},
    lambda s: {"blocks": [header("Refund completed"), fields(f"*Customer*\n{s.c}", f"*Amount*\n{s.m}", f"*Method*\nVisa", f"*Reference*\nRF-{s.n}")]},
    lambda s: {"attachments": [{"color": "good", "title": "Credit note booked", "fields": [{"title": "Customer", "value": s.c, "short": True}, {"title": "Amount", "value": s.m, "short": True}, {"title": "Document", "value": f"CN-{s.n}", "short": True}], "footer": "Tillroll ERP"}]},
    lambda s: {"text": f"Payout of {s.m} to merchant {s.c} was sent to the bank. Batch {s.n}."},
    lambda s: {"blocks": [section(f"*Weekly payout report*\nPaid out: {s.m}\nHeld: {s.other}\nMerchants: 41")]},
    lambda s: {"blocks": [header("Invoice sent"), fields(f"*To*\n{s.c}", f"*Total*\n{s.m}", "*Due*\n30 days", f"*No.*\nIN-{s.n}")]},
    lambda s: {"text": f"Invoice IN-{s.n} of {s.c} is overdue by 12 days ({s.m})"},
    lambda s: {"attachments": [{"color": "danger", "title": f"Dispute lost: {s.c}", "text": f"{s.m} were taken back by the card network. Reason code 13.1", "footer": "payments"}]},
    lambda s: {"text": f"A customer was charged: {s.c} paid {s.m} for order {s.n}"},
    lambda s: {"blocks": [section(f"Gift card of {s.m} was bought by {s.c}"), context("Delivered by e-mail")]},
    lambda s: {"blocks": [header("Approvals of yesterday"), section("Approved: 14\nDeclined: 3\nExpired: 1"), context(f"Quickest approver: {s.boss}")]},
    lambda s: {"blocks": [section("*Daily summary*"), rich(bullets([word(f"12 refunds, {s.m}")], [word(f"5 credits, {s.other}")], [word("2 requests are still waiting")]))]},
    lambda s: {"text": f"*Digest of decisions, week 12*\nrequests 48 · approved 39 · declined 7 · withdrawn 2\nMost frequent reason: {s.story}"},
    lambda s: {"blocks": [section("*Scoreboard*"), table(("Agent", "Requests", "Approved"), (s.me, "9", "8"), ("Team", "61", "50"))]},
    lambda s: {"text": f":alarm_clock: 4 requests are pending for more than a day. <@{s.b}>, please look at the approval queue."},
    lambda s: {"blocks": [section(f"Reminder for {s.boss}: *3 approvals* wait in your list"), buttons("Open the list", **VIEW)]},
    lambda s: {"text": f"Goodwill budget of the month: {s.m} used, {s.other} left"},
    lambda s: {"blocks": [header("Refund rate alert"), section(f"Refunds are 12% above the average of the last four weeks.\nTotal today: {s.m}"), buttons("Open dashboard", **VIEW)]},
    lambda s: {"text": f"Limit changed: agents may now give credits up to {s.m} without approval. Changed by {s.boss}."},
    lambda s: {"text": f"Export ready: refunds_q1.csv (1,204 rows, {s.m})"},
]
DESK = [  # tickets, surveys, alerts
    lambda s: {"blocks": [section(f"Ticket <https://desk.fernhill.test/{s.n}|#{s.n}> changed: *open* → *pending*"), context(f"Assignee {s.me}", f"Customer {s.c}")]},
    lambda s: {"text": f"[#{s.n}] New ticket\nFrom: {s.c}\nSubject: Where is my refund?\nAssigned to: {s.me}"},
    lambda s: {"attachments": [{"color": "#36a64f", "author_name": s.c, "title": f"Ticket {s.n} solved", "text": s.story, "footer": f"Solved by {s.me}"}]},
    lambda s: {"blocks": [section(f"*CSAT 2/5* from {s.c}\n>{s.story}"), fields(f"*Agent*\n{s.me}", f"*Ticket*\n{s.n}")]},
    lambda s: {"text": f"New review :star::star::star::star: by {s.c}: “got my money back within two days”"},
    lambda s: {"blocks": [section(f":rotating_light: *Queue alert*: 27 chats waiting, longest 11 minutes"), buttons("Acknowledge", "Snooze")]},
    lambda s: {"text": f"SLA breached on ticket {s.n} ({s.c}). Owner: {s.me}. Details: {s.story}"},
    lambda s: {"blocks": [section(f"{s.c} is typing in chat and asks for an agent"), buttons("Take the chat", "Ignore")]},
    lambda s: {"blocks": [section(f"Missed call from *{s.c}*"), context(f"Callback promised by {s.me}"), buttons("Claim", "Not now")]},
    lambda s: {"text": f"<@{s.a}> you were assigned to ticket {s.n} by {s.boss}"},
    lambda s: {"blocks": [header("Macro updated"), section(f"*Refund sent* was changed by {s.me}"), buttons("Show the change", **VIEW)]},
    lambda s: {"blocks": [section(f"Was this answer of help to {s.c}?"), buttons("Yes", "No")]},
    lambda s: {"text": f"Return label created for {s.c}, order {s.n}. Value of goods: {s.m}"},
    lambda s: {"blocks": [section(f"*Stock alert*: item {s.n} is sold out"), buttons("Reorder later", "Dismiss")]},
    lambda s: {"attachments": [{"color": "warning", "title": "Fraud check", "text": f"Order {s.n} of {s.c} over {s.m} was released automatically, score 12", "fallback": "Fraud check"}]},
    lambda s: {"text": f"Customer note by {s.me}: {s.c} prefers to be called after 5 pm"},
]
BUILDS = [  # machines, code, documents
    lambda s: {"blocks": [section(f":rocket: *checkout-api* 4.{s.n} is live in production"), context(f"Triggered by {s.me}", f"Approved by {s.boss}")]},
    lambda s: {"text": f"Pull request #{s.n} “Round refunds half up” was approved by {s.boss} and merged"},
    lambda s: {"attachments": [{"color": "danger", "title": "Build failed", "fields": [{"title": "Project", "value": "refund-worker", "short": True}, {"title": "Author", "value": s.me, "short": True}], "footer": "CI"}]},
    lambda s: {"blocks": [section(f"<@{s.a}> asks for your review: *<https://git.fernhill.test/{s.n}|Credit notes without VAT>*"), context("3 files, +41 −7")]},
    lambda s: {"text": f"RESOLVED: refund-worker latency is back to normal (incident {s.n}, 18 minutes)"},
    lambda s: {"blocks": [header("Incident declared"), fields("*Severity*\n2", "*Service*\nrefunds", f"*Commander*\n{s.me}"), buttons("Join call", "Follow")]},
    lambda s: {"text": f"Terraform plan for billing: 2 to add, 0 to destroy. Applied by {s.boss}."},
    lambda s: {"blocks": [section(f"*Article published*: How to return a mattress"), context(f"Author {s.me} · approved by {s.boss}")]},
    lambda s: {"text": f"{s.boss} approved your suggestion in the document “Compensation guide”"},
    lambda s: {"blocks": [section(f"Certificate of pay.fernhill.test expires in 9 days"), buttons("Renewed", "Remind me")]},
    lambda s: {"text": f"Access granted: {s.me} may now use *Refund console* (approved by {s.boss}, ends in 30 days)"},
    lambda s: {"text": f"Login of {s.me} from a new device was approved with a second factor"},
]
STAFF = [  # people of the house: leave, travel, meetings
    lambda s: {"blocks": [section(f":palm_tree: {s.me} is on leave from Monday to Thursday"), context(f"Approved by {s.boss}")]},
    lambda s: {"text": f"Your time-off for 3 days in May was approved by {s.boss}. Balance: 14 days. Enjoy, <@{s.a}>!"},
    lambda s: {"text": f"Expense report ER-{s.n} of {s.me} was approved by {s.boss} and goes to payroll ({s.m})"},
    lambda s: {"blocks": [section(f"Travel booked for <@{s.a}>: train to Ghent, {s.m}"), context(f"Trip approved by {s.boss} · policy ok")]},
    lambda s: {"blocks": [header("Welcome aboard"), section(f"{s.me} starts today. Checklist: 2 of 9 done"), buttons("Open the checklist", **VIEW)]},
    lambda s: {"text": f"Stand-up of {s.me}\nYesterday: refund backlog\nToday: credits for {s.c}\nBlocked by: nothing"},
    lambda s: {"blocks": [section("*Retro on Friday, 15:00*"), context(f"Organised by {s.boss}"), buttons("I'm in", "Can't make it")]},
    lambda s: {"blocks": [section(f"*Poll by {s.me}:* Which tea for the kitchen?\n:one: green\n:two: black"), buttons("1", "2")]},
    lambda s: {"text": f"*Today in your calendar*\n09:30 Stand-up\n11:00 Refund policy, with {s.boss}\n14:00 1:1"},
    lambda s: {"text": f"{s.boss} accepted your invitation: Credits and comps, how to (Wed 10:00)"},
    lambda s: {"text": f"{s.me} declined: Weekly sync. Note: at the dentist"},
    lambda s: {"blocks": [section(f"*Newsletter*: new tariff from April, {s.m} a month for new customers"), buttons("Read", **VIEW)]},
    lambda s: {"blocks": [section(f"Shift swap done: {s.me} takes Saturday"), context("Confirmed by the planner")]},
    lambda s: {"text": f":birthday: {s.me} has a birthday today!"},
    lambda s: {"blocks": [section(f"Lunch order closes in 20 minutes. Menu of the day: {s.m}"), buttons("Order", "Skip today")]},
    lambda s: {"text": f"Quiz result: {s.me} passed “When to refund” with 92%"},
    lambda s: {"text": f"Donut time! <@{s.a}> and <@{s.b}>, you were matched for a coffee"},
    lambda s: {"blocks": [section("*How was your week?*"), buttons("Great", "Fine", "Rough")]},
]
SALES = [  # help texts, sales, tongues
    lambda s: {"text": "How to ask for an approval: type `/goodwill`, choose the customer and the amount, and press *Send*"},
    lambda s: {"text": f"Hi <@{s.a}>, the form was not sent: the field *Amount* is empty"},
    lambda s: {"blocks": [section(":wave: I post requests for refunds and credits here. Managers answer with the buttons."), DIVIDER, context("Settings: /signpost config")]},
    lambda s: {"blocks": [section(f":bell: *Deal won*: {s.c}, {s.m} a year"), context(f"Owner {s.me}")]},
    lambda s: {"text": f"Lead {s.c} opened the quote of {s.m} for the third time"},
    lambda s: {"text": f"Subscription cancelled by {s.c} (plan {s.m} a month). Reason: {s.story}"},
    lambda s: {"text": f"Erstattung an {s.c} ausgeführt: {s.m}. Beleg {s.n}"},
    lambda s: {"text": f"Le remboursement de {s.m} pour {s.c} a été versé. Référence {s.n}"},
    lambda s: {"text": f"Resumen del día: 11 reembolsos, 4 rechazados, 2 pendientes"},
    lambda s: {"text": f"Fatura {s.n} enviada para {s.c}"},
    lambda s: {"text": f"Ticket {s.n} chiuso da {s.me}. Cliente: {s.c}"},
    lambda s: {"text": f"Verlof van {s.me} is goedgekeurd door {s.boss}"},
    lambda s: {"text": f"Återbetalning klar: {s.c}, ärende {s.n}"},
    lambda s: {"text": f"Zgłoszenie {s.n} zostało zamknięte. Klient: {s.c}"},
    lambda s: {"text": f"本日の返金件数：8件、承認待ち：2件"},
]
REMARKS = ["thanks", "nice", "ok", "looking", "on it", "good to know", "who takes this?", ":eyes:", "great", "yes, I'll do it", "done"]


def make_all(w):
    for fmt, scenes, times in (("chat-notices", NOTICES, 3), ("chat-desk", DESK, 3), ("chat-builds", BUILDS, 2), ("chat-staff", STAFF, 2), ("chat-sales", SALES, 2)):
        for scene in scenes:
            for _ in range(times):
                told = Scene(w)
                row = w.row(fmt)
                content = {"text": "", **scene(told)}
                if "blocks" in content and w.chance(0.6):
                    content["text"] = "New notification"
                message = row.app(w.pick(BOTS), classic=w.rng.choice([None, None, "incoming-webhook"]), **content)
                if w.chance(0.25):
                    row.human(w.rng.choice([told.a, told.b]), w.pick(REMARKS))
                if w.chance(0.2):
                    row.react(message, (w.rng.choice(["white_check_mark", "+1", "eyes", "tada", "x"]), [told.b]))
