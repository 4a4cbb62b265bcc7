# SPDX-License-Identifier: GPL-3.0-or-later
"""People and a case of the fifth part of the written half."""
import fourth_people
from more_people import OPEN, person
from third_people import Cash

PEOPLE = {
    "UFOMAR0001": person("Omar Haddad", "omar"), "UFJULI0001": person("Julia Stein", "julia.stein"), "UFANDR0001": person("Andrés Molina", "amolina"), "UFMIRA0001": person("Mira Patel", "mira"),
    "UFTOBI0001": person("Tobias Lund"), "UFCHLO0001": person("Chloé Dubois", "chloe"), "UFDANI0001": person("Daniel Kim", "dkim"),
    "UGHELE0001": person("Helen Marsh", "helen.marsh"), "UGIBRA0001": person("Ibrahim Saleh", "isaleh"), "UGNORA0001": person("Nora Vance", "nora"), "UGPETE0001": person("Peter Quinn", "pquinn"),
    "UHBOT00001": person("Flow", "flow", bot=True), "UHBOT00002": person("Greenlight", "greenlight", bot=True), "UHBOT00003": person("Ops Bot", "opsbot", bot=True),
}
AGENTS = [user for user in PEOPLE if user.startswith("UF")]
LEADS = [user for user in PEOPLE if user.startswith("UG")]


def bot(number):
    user = f"UHBOT0000{number}"
    return {"id": f"BHBOT0000{number}", "user": user, "app": f"AHBOT0000{number}", "name": PEOPLE[user]["real_name"]}


FLOW, GREEN, OPS = bot(1), bot(2), bot(3)
CUSTOMERS = ["Maple Dental", "Irene Castle", "Bluewater Tours", "Hassan Foods", "Ms. Linwood", "Vertex GmbH", "Olive & Thyme", "Ruben Ortega", "Peak Fitness", "Nimbus Hosting"]
STORIES = ["the washer leaked on day one", "we billed the old plan again", "two nights without hot water", "the tour bus broke down", "driver went to the wrong address", "a student could not log in for days", "order came without the lid", "import lost half of their contacts"]
YES_WHY = ["we dropped the ball", "they are right", "good standing for years", "cost of losing them is higher", "verified with logistics", "it was promised on the call"]
NO_WHY = ["too long ago", "terms exclude that", "already made good in March", "nothing in the logs", "that is what insurance is for", "not how the plan works"]


class Case(fourth_people.Case):
    """A request with everything that a format may tell about it."""

    def __init__(self, w, fmt, lang="en", currency=None, **settings):
        self.w, self.row = w, w.row(fmt, lang, **settings)
        self.agent, self.lead = w.pick(AGENTS), w.pick(LEADS)
        self.kind, self.type = w.pick(fourth_people.TYPES)
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


def each(w, fmt, count=8, lang="en", **more):
    for _ in range(count):
        yield Case(w, fmt, lang, **more)
