# SPDX-License-Identifier: GPL-3.0-or-later
"""People, customers and money of the written half."""
from heldout_people import person
from world import grouped, plain

PEOPLE = {
    "U1SARA0001": person("Sara Okafor", "sara"), "U1DEV00001": person("Dev Patel", "dev"), "U1NOOR0001": person("Noor Haddad"),
    "U1SARA0002": person("Sara Lind", "slind"), "U1BEN00001": person("Ben Castillo", "benc"), "U1ANNI0001": person("Annika Berg"),
    "U2MAYA0001": person("Maya Ortiz", "maya"), "U2LEE00001": person("Lee Chen", "lee"), "U2OMAR0001": person("Omar Reyes"),
    "U1YUKI0001": person("鈴木 由紀", "yuki", "yuki.suzuki@nordwind.test"), "U2KENJ0001": person("中村 健二", "kenji", "kenji.nakamura@nordwind.test"),
    "U3BOT00001": person("Approvals", "approvals", bot=True), "U3BOT00002": person("Gatekeeper", "gatekeeper", bot=True),
    "U3BOT00003": person("Refund Bot", "refundbot", bot=True),
}
AGENTS = ["U1SARA0001", "U1DEV00001", "U1NOOR0001", "U1SARA0002", "U1BEN00001", "U1ANNI0001"]
LEADS = ["U2MAYA0001", "U2LEE00001", "U2OMAR0001"]


def bot(number):
    user = f"U3BOT0000{number}"
    return {"id": f"B3BOT0000{number}", "user": user, "app": f"A3BOT0000{number}", "name": PEOPLE[user]["real_name"]}


APPROVALS, GATE, REFUNDS = bot(1), bot(2), bot(3)
CUSTOMERS = ["Acme Ltd", "Globex", "Jo Bloggs", "Initech", "Umbrella Bakery", "Nils Dahl", "Wayne Florist", "Stark Bikes"]
STORIES = ["Item arrived damaged", "double charge on the 4th", "parcel never came", "outage on the 4th", "cancelled within the trial",
           "wrong size sent twice", "billing error, see ticket", "promised by phone: callback never happened", "renewal risk, two seats unused"]
YES_WHY = ["one-time exception", "been with us 3 years", "goodwill", "our warehouse mixed it up", "fair, we were late", "first complaint ever",
           "OK for this renewal only", "the outage was ours"]
NO_WHY = ["outside window", "already credited in May", "no proof of damage", "past 60 days", "duplicate of last week's request",
          "the plan has no refunds", "ask for photos first and file again"]
TYPES = [("Refund", "refund"), ("Credit", "credit"), ("Comp", "comp"), ("Discount", "discount"), ("Exception", "exception"),
         ("Off-policy reply", "off_policy_reply"), ("Store credit", "credit"), ("Refund", "refund"), ("Credit", "credit")]
VALUES = [5, 12.5, 20, 25, 39.99, 50, 64, 75, 95, 120, 150, 199, 250, 300, 480, 750, 1250, 2400]


class Cash:
    FORMS = {"USD": ["${e}", "${f}", "USD {e}", "{e} USD", "${e}", "{i} dollars"], "EUR": ["€{e}", "EUR {e}", "{e} EUR", "€{u}"],
             "GBP": ["£{e}", "{e} GBP", "£{f}"], "TRY": ["{e} TRY", "TRY {e}"], "CAD": ["CAD {e}", "{e} CAD"], "JPY": ["¥{j}", "{j}円"]}

    def __init__(self, w, currency=None, value=None):
        self.w, self.currency = w, currency or w.pick(WEIGHTED)
        self.value = value or w.pick(VALUES)
        if self.currency == "JPY":
            self.value = int(self.value) * 100
        v, cents = self.value, 0 if self.value == int(self.value) else 2
        parts = {"e": grouped(v, cents, ",", "."), "f": f"{v:,.2f}", "u": grouped(v, 2, ".", ","), "j": f"{int(v):,}",
                 "i": grouped(v, cents, ",", ".")}
        self.text = w.rng.choice(self.FORMS[self.currency]).format(**parts)
        self.label = plain(v, self.currency)

    def half(self):
        value = max(4, int(self.value * 0.5))
        return Cash(self.w, self.currency, max(1, value // 100) if self.currency == "JPY" else value)


WEIGHTED = ["USD", "USD", "USD", "USD", "EUR", "EUR", "GBP", "CAD"]
