# SPDX-License-Identifier: GPL-3.0-or-later
"""People and a case of the sixth part of the written half."""
import fourth_people
from more_people import OPEN, person
from third_people import Cash

PEOPLE = {
    "UJYUKI0001": person("Yuki Tanabe", "yuki"), "UJDEVO0001": person("Devon Blake", "devon.b"), "UJMARI0001": person("Marisol Vega", "mvega"), "UJCONN0001": person("Connor Walsh", "connor"),
    "UJANNE0001": person("Anneke de Vries", "anneke"), "UJSAMU0001": person("Samuel Adeyemi"), "UJLIVA0001": person("Liva Ozola", "liva"),
    "UKPATR0001": person("Patricia Long", "patricia.long"), "UKRAJI0001": person("Rajiv Menon", "rmenon"), "UKBIRG0001": person("Birgit Sommer", "birgit"), "UKGEOR0001": person("George Tate", "gtate"),
    "ULBOT00001": person("Deskbridge", "deskbridge", bot=True), "ULBOT00002": person("Formrelay", "formrelay", bot=True), "ULBOT00003": person("Concierge", "concierge", bot=True),
}
AGENTS = [user for user in PEOPLE if user.startswith("UJ")]
LEADS = [user for user in PEOPLE if user.startswith("UK")]


def bot(number):
    user = f"ULBOT0000{number}"
    return {"id": f"BLBOT0000{number}", "user": user, "app": f"ALBOT0000{number}", "name": PEOPLE[user]["real_name"]}


BRIDGE, RELAY, CONCIERGE = bot(1), bot(2), bot(3)
CUSTOMERS = ["Harrow & Finch", "Dana Whitlock", "Sable Interiors", "Tomasz Wrona", "Beacon Physio", "Mr. Oyelaran", "Kestrel Outdoors", "Fjord Coffee", "Ada Kimura", "Lakeside Nursery"]
STORIES = ["the kettle came with a cracked lid", "subscription renewed a day after they had cancelled", "courier left the box in the rain", "their team could not sign in all Tuesday", "hotel gave the room away",
           "the voucher code was rejected at checkout", "two jackets were sent instead of one", "the sofa bed is missing its screws", "lesson was moved twice", "they waited 40 minutes on the phone"]
YES_WHY = ["that one is on us", "first complaint in five years", "the courier admitted it", "cheaper than a chargeback", "I promised them as much on Friday", "photos are convincing"]
NO_WHY = ["the box was opened and used", "we sent a replacement already", "they signed for it", "that plan has no credits", "third time they try this", "no receipt, no order number"]
TYPES = [("Refund", "refund"), ("Credit", "credit"), ("Discount", "discount"), ("Partial refund", "refund"), ("Goodwill credit", "credit"), ("Fee waiver", "exception"), ("Refund", "refund")]


class Case(fourth_people.Case):
    """A request with everything that a format may tell about it."""

    def __init__(self, w, fmt, lang="en", currency=None, **settings):
        self.w, self.row = w, w.row(fmt, lang, **settings)
        self.agent, self.lead = w.pick(AGENTS), w.pick(LEADS)
        self.kind, self.type = w.pick(TYPES)
        self.cash, self.customer, self.story = Cash(w, currency), w.pick(CUSTOMERS), w.pick(STORIES)
        self.yes = w.chance(0.58)
        self.why = w.pick(YES_WHY if self.yes else NO_WHY)
        self.number = w.rng.randint(1000, 99999)
        self.me, self.boss = w.name(self.agent), w.name(self.lead)
        self.mail = self.me.lower().replace(" ", ".") + "@acme.test"
        self.open = w.chance(0.16)

    @property
    def other(self):
        """Another lead."""
        return self.w.rng.choice([lead for lead in LEADS if lead != self.lead])


def each(w, fmt, count=8, lang="en", **more):
    for _ in range(count):
        yield Case(w, fmt, lang, **more)
