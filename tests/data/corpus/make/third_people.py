# SPDX-License-Identifier: GPL-3.0-or-later
"""People, customers, money and a case of the third part of the written half."""
import more_people
from more_people import OPEN, person
from world import grouped, plain

PEOPLE = {
    "U8TOMA0001": person("Tomás Ferreira", "tomas.f"), "U8AISH0001": person("Aisha Bello", "aisha"), "U8GREG0001": person("Greg Sutherland", "gsutherland"),
    "U8HANN0001": person("Hanna Wiśniewska", "hanna"), "U8WEI00001": person("Wei Zhang"), "U8PRIY0001": person("Priya Nair", "priya.nair"),
    "U8LARS0001": person("Lars Holm", "lars"),
    "U9DIAN0001": person("Diane Kowalski", "diane"), "U9MARC0001": person("Marcus Webb", "mwebb"), "U9FATI0001": person("Fatima Zahra", "fatima"),
    "U9OLIV0001": person("Oliver Stone-Hart", "oliver"),
    "UABOT00001": person("Switchboard", "switchboard", bot=True), "UABOT00002": person("Flowkeeper", "flowkeeper", bot=True),
    "UABOT00003": person("Casebook", "casebook", bot=True),
}
AGENTS = ["U8TOMA0001", "U8AISH0001", "U8GREG0001", "U8HANN0001", "U8WEI00001", "U8PRIY0001", "U8LARS0001"]
LEADS = ["U9DIAN0001", "U9MARC0001", "U9FATI0001", "U9OLIV0001"]


def bot(number):
    user = f"UABOT0000{number}"
    return {"id": f"BABOT0000{number}", "user": user, "app": f"AABOT0000{number}", "name": PEOPLE[user]["real_name"]}


SWITCH, FLOW, CASEBOOK = bot(1), bot(2), bot(3)
CUSTOMERS = ["Northwind Traders", "Ella Brandt", "Pacific Dental", "Riverside Yoga", "Kilo Logistics", "Samir Haddad", "Brightside Solar", "Mrs. Albright",
             "The Copper Kettle", "Zenith Labs"]
STORIES = ["package was lost in transit", "we charged them after they cancelled", "the app was down on Monday", "wrong colour was shipped", "installer missed the appointment",
           "promo code did not apply", "they were double booked", "invoice went out with the old price", "checkout crashed and they paid twice", "the technician came three hours late"]
YES_WHY = ["they have waited long enough", "our mistake", "great customer since 2019", "cheaper than losing them", "makes sense given the outage", "carrier confirmed the loss",
           "this once", "covered by the SLA"]
NO_WHY = ["they used the product for two months", "terms are clear on this", "we already gave them a voucher", "no photos in the ticket", "it's a known reseller",
          "the delay was announced upfront", "outside the 14 days"]
TYPES = [("Refund", "refund"), ("Credit", "credit"), ("Discount", "discount"), ("Refund", "refund"), ("Account credit", "credit"), ("Full refund", "refund"), ("Credit", "credit")]
VALUES = [9, 18, 22.5, 35, 48, 50, 69.99, 90, 115, 140, 185, 240, 375, 520, 890, 1450]
SIGNS = {"USD": ["${e}", "{e} USD", "${f}", "US${e}", "${e}", "{e} dollars"], "EUR": ["€{e}", "{e} EUR", "{u} €", "EUR {f}", "{e} euros"], "GBP": ["£{e}", "£{f}", "GBP {e}"],
         "CAD": ["C${e}", "{e} CAD"], "AUD": ["A${e}", "AUD {f}"], "CHF": ["CHF {e}", "{e} CHF"], "INR": ["₹{e}", "INR {f}"]}
CURRENCIES = ["USD", "USD", "USD", "EUR", "EUR", "GBP", "CAD", "AUD", "CHF", "INR"]


class Cash:
    def __init__(self, w, currency=None, value=None, form=None):
        self.w, self.currency, self.value = w, currency or w.pick(CURRENCIES), value or w.pick(VALUES)
        cents = 0 if self.value == int(self.value) else 2
        form = form or w.rng.choice(SIGNS[self.currency])
        self.text = form.format(e=grouped(self.value, cents, ",", "."), f=f"{self.value:,.2f}", u=grouped(self.value, 2, ".", ","))
        self.label = plain(self.value, self.currency)

    def less(self):
        return Cash(self.w, self.currency, max(4, int(self.value / 2)))


class Case(more_people.Case):
    """A request with everything that a format may tell about it."""

    def __init__(self, w, fmt, lang="en", currency=None, **settings):
        self.w, self.row = w, w.row(fmt, lang, **settings)
        self.agent, self.lead = w.pick(AGENTS), w.pick(LEADS)
        self.kind, self.type = w.pick(TYPES)
        self.cash, self.customer, self.story = Cash(w, currency), w.pick(CUSTOMERS), w.pick(STORIES)
        self.yes = w.chance(0.6)
        self.why = w.pick(YES_WHY if self.yes else NO_WHY)
        self.number = w.rng.randint(1000, 99999)
        self.me, self.boss = w.name(self.agent), w.name(self.lead)
        self.open = w.chance(0.16)

    @property
    def other(self):
        """Another lead."""
        return self.w.rng.choice([lead for lead in LEADS if lead != self.lead])

    def plain_type(self, *kinds):
        """Until the type is one of these."""
        while self.kind not in kinds:
            self.kind, self.type = self.w.pick(TYPES)

    def verdict(self):
        """A lead's own words: the whole reply."""
        forms = self.say(["Approved — {}", "Yes. {}", "ok to proceed, {}", "Approved ✅ {}", "👍 go for it, {}", "Fine, {}", "Approving this one: {}", "all good, {}", "Yep, {}", "approved. {}"],
                         ["Declined. {}", "Sorry, no. {}", "Not this time, {}", "Denied: {}", "No - {}", "❌ {}", "can't approve this, {}", "I have to decline: {}", "Rejecting, {}"])
        return self.w.rng.choice(forms).format(self.why)

    def reply(self):
        said = self.row.human(self.lead, self.verdict())
        return self.outcome(said, "reply", self.why)

    def threaded(self, **kwargs):
        """Left open, or answered by a lead in the thread."""
        self.expect(OPEN if self.open else self.reply(), **kwargs)

    def edited(self, message, reason="", expect=None, flagged=None, **content):
        """The app shows the outcome by an edit."""
        self.row.edit(message, flagged=self.w.chance(0.7) if flagged is None else flagged, **content)
        self.expect(self.outcome(message, reason=reason), **(expect or {}))


def each(w, fmt, count=7, lang="en", **more):
    for _ in range(count):
        yield Case(w, fmt, lang, **more)
