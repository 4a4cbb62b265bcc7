# SPDX-License-Identifier: GPL-3.0-or-later
"""People, customers, money and a case of the fourth part of the written half."""
import more_people
import third_people
from more_people import OPEN, person
from third_people import Cash

PEOPLE = {
    "UCNADI0001": person("Nadia Rahman", "nadia.r"), "UCBEN00001": person("Ben Okafor", "benok"), "UCSOFI0001": person("Sofia Lindgren", "sofia"), "UCKENJ0001": person("Kenji Mori", "kenji"),
    "UCELOD0001": person("Élodie Garnier", "elodie"), "UCPABL0001": person("Pablo Reyes"), "UCTESS0001": person("Tess O'Brien", "tess"),
    "UDRUTH0001": person("Ruth Abernathy", "ruth"), "UDVICT0001": person("Victor Osei", "vosei"), "UDLENA0001": person("Lena Fuchs", "lena.fuchs"), "UDCHAR0001": person("Charlie Dunn", "charlie"),
    "UEBOT00001": person("Zapier", "zapier", bot=True), "UEBOT00002": person("Approvals", "approvals", bot=True), "UEBOT00003": person("Helpdesk", "helpdesk", bot=True),
}
AGENTS = [user for user in PEOPLE if user.startswith("UC")]
LEADS = [user for user in PEOPLE if user.startswith("UD")]


def bot(number):
    user = f"UEBOT0000{number}"
    return {"id": f"BEBOT0000{number}", "user": user, "app": f"AEBOT0000{number}", "name": PEOPLE[user]["real_name"]}


ZAP, APPROVALS, HELPDESK = bot(1), bot(2), bot(3)
CUSTOMERS = ["Lumen Studio", "Harriet Boyle", "Greenfield Farms", "Otto Keller GmbH", "Sunrise Pilates", "Mr. Petrov", "Delta Freight", "Café Mirabeau", "Juniper & Co", "Amara Diallo"]
STORIES = ["the sofa arrived with a torn cushion", "duplicate charge on the 3rd", "service outage for six hours", "course was cancelled by the teacher", "the parcel never showed up", "plan downgrade was not applied",
           "wrong size sent twice", "sync was broken for a week", "the guest found the room dirty", "battery died after two days"]
YES_WHY = ["clear mistake on our end", "loyal customer", "we owe them that", "photos show the damage", "worth keeping them", "outage was confirmed", "policy allows it", "first complaint ever"]
NO_WHY = ["outside policy", "past the return window", "they were warned twice", "we already gave them a month", "item was used", "this is their third claim", "contract excludes it", "not our responsibility"]
TYPES = [("Refund", "refund"), ("Credit", "credit"), ("Discount", "discount"), ("Refund", "refund"), ("Service credit", "credit"), ("Partial refund", "refund"), ("Store credit", "credit")]


class Case(more_people.Case):
    """A request with everything that a format may tell about it."""
    verdict = third_people.Case.verdict
    reply = third_people.Case.reply
    threaded = third_people.Case.threaded
    edited = third_people.Case.edited
    plain_type = third_people.Case.plain_type

    def __init__(self, w, fmt, lang="en", currency=None, **settings):
        self.w, self.row = w, w.row(fmt, lang, **settings)
        self.agent, self.lead = w.pick(AGENTS), w.pick(LEADS)
        self.kind, self.type = w.pick(TYPES)
        self.cash, self.customer, self.story = Cash(w, currency), w.pick(CUSTOMERS), w.pick(STORIES)
        self.yes = w.chance(0.6)
        self.why = w.pick(YES_WHY if self.yes else NO_WHY)
        self.number = w.rng.randint(1000, 99999)
        self.me, self.boss = w.name(self.agent), w.name(self.lead)
        self.mail = self.me.lower().replace(" ", ".").replace("é", "e").replace("'", "") + "@acme.test"
        self.open = w.chance(0.16)

    @property
    def other(self):
        """Another lead."""
        return self.w.rng.choice([lead for lead in LEADS if lead != self.lead])

    @property
    def colleague(self):
        """Another agent."""
        return self.w.rng.choice([agent for agent in AGENTS if agent != self.agent])


def each(w, fmt, count=8, lang="en", **more):
    for _ in range(count):
        yield Case(w, fmt, lang, **more)
