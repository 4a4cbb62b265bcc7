# SPDX-License-Identifier: GPL-3.0-or-later
"""People, customers, money and a case of the second part of the written half."""
from heldout_people import person
from world import buttons, grouped, plain

PEOPLE = {
    "U5INES0001": person("Inés Carrasco", "ines"), "U5JON00001": person("Jon Aldridge", "jon.a"), "U5MEI00001": person("Mei Tan"),
    "U5RAHU0001": person("Rahul Desai", "rahul"), "U5KLAR0001": person("Klara Vogt", "klara"), "U5LUC00001": person("Luc Marchand", "luc"),
    "U6GRAC0001": person("Grace Obi", "grace"), "U6STEF0001": person("Stefan Brandt", "stefan"), "U6ELIF0001": person("Elif Demir"),
    "U7BOT00001": person("Deskflow", "deskflow", bot=True), "U7BOT00002": person("Ledgerbot", "ledgerbot", bot=True),
    "U7BOT00003": person("Ballot", "ballot", bot=True),
}
AGENTS = ["U5INES0001", "U5JON00001", "U5MEI00001", "U5RAHU0001", "U5KLAR0001", "U5LUC00001"]
LEADS = ["U6GRAC0001", "U6STEF0001", "U6ELIF0001"]


def bot(number):
    user = f"U7BOT0000{number}"
    return {"id": f"B7BOT0000{number}", "user": user, "app": f"A7BOT0000{number}", "name": PEOPLE[user]["real_name"]}


DESK, LEDGER, BALLOT = bot(1), bot(2), bot(3)
CUSTOMERS = ["Contoso", "Harbor Hotels", "Mira Lindqvist", "Bluebird Cafe", "Tailwind Cargo", "Peter Novak", "Orchid Spa", "Quayside Gym", "Fabrikam"]
STORIES = ["parcel arrived crushed", "billed twice in April", "no heating for two nights", "driver never showed up", "bag lost for three days",
           "line was down all weekend", "double booking at check-in", "cold food and an hour late", "trial renewed without notice", "seat was broken"]
YES_WHY = ["fair enough, our fault", "long-time customer", "one-off", "within the spirit of the policy", "retention case", "we caused this", "goodwill for a first incident"]
NO_WHY = ["not covered by the tariff", "already compensated last month", "no evidence attached", "beyond the 30 day window", "customer is in arrears", "second request this quarter"]
TYPES = [("Refund", "refund"), ("Credit", "credit"), ("Discount", "discount"), ("Refund", "refund"), ("Store credit", "credit"), ("Goodwill credit", "credit"),
         ("Partial refund", "refund"), ("Fee waiver", "exception")]
VALUES = [8, 15, 24.5, 30, 45, 59.9, 80, 110, 135, 175, 220, 340, 600, 1200]
SIGNS = {"USD": ["${e}", "{e} USD", "USD {f}", "${f}"], "EUR": ["€{e}", "{e} EUR", "EUR {f}", "€{f}"], "GBP": ["£{e}", "£{f}", "{f} GBP"]}


class Sum:
    def __init__(self, w, currency=None, value=None, form=None):
        self.w, self.currency, self.value = w, currency or w.rng.choice(["USD", "USD", "EUR", "GBP"]), value or w.pick(VALUES)
        cents = 0 if self.value == int(self.value) else 2
        form = form or w.rng.choice(SIGNS[self.currency])
        self.text = form.format(e=grouped(self.value, cents, ",", "."), f=f"{self.value:,.2f}", u=grouped(self.value, 2, ".", ","))
        self.label = plain(self.value, self.currency)

    def less(self):
        return Sum(self.w, self.currency, max(4, int(self.value / 2)))


OPEN = ("pending", (), "", ("",), None)


class Case:
    def __init__(self, w, fmt, lang="en", currency=None, **settings):
        self.w, self.row = w, w.row(fmt, lang, **settings)
        self.agent, self.lead = w.pick(AGENTS), w.pick(LEADS)
        self.kind, self.type = w.pick(TYPES)
        self.cash, self.customer, self.story = Sum(w, currency), w.pick(CUSTOMERS), w.pick(STORIES)
        self.yes = w.chance(0.6)
        self.why = w.pick(YES_WHY if self.yes else NO_WHY)
        self.number = w.rng.randint(1000, 99999)
        self.me, self.boss = w.name(self.agent), w.name(self.lead)
        self.open = w.chance(0.2)

    @property
    def decision(self):
        return "approved" if self.yes else "denied"

    def say(self, yes, no):
        return yes if self.yes else no

    def outcome(self, message, how="edit", reason="", approver=None, granted=None):
        return self.decision, self.lead if approver is None else approver, reason, self.row.when(message, how), granted

    def expect(self, outcome, type=None, amount=None, agent=None):
        decision, approver, reason, decided, granted = outcome
        self.row.expect(self.agent if agent is None else agent, type or self.type, decision, approver, self.cash.label if amount is None else amount, granted, reason, decided)

    def reply(self):
        """A lead's own words in the thread."""
        forms = self.say(["Approved, {}", "yes, {}", "go ahead - {}", "👍 approved: {}", "ok, {}"], ["Declined - {}", "no, {}", "rejected: {}", "not approved, {}", "Denied. {}"])
        said = self.row.human(self.lead, self.w.rng.choice(forms).format(self.why))
        return self.outcome(said, "reply", self.why)

    def card(self, bot, top, done, text="", live=None, reason="", **kwargs):
        """A card with buttons that the decision replaces; sometimes still open, or answered in the thread."""
        live = [buttons("Approve", "Decline")] if live is None else live
        message = self.row.app(bot, text, blocks=[*top, *live])
        if self.open:
            return self.expect(OPEN, **kwargs)
        if self.w.chance(0.15):
            return self.expect(self.reply(), **kwargs)
        self.row.edit(message, flagged=self.w.chance(0.7), blocks=[*top, *done])
        return self.expect(self.outcome(message, reason=reason), **kwargs)
