# SPDX-License-Identifier: GPL-3.0-or-later
"""People, customers, money and a case of the ninth part of the written half."""
import time

import fourth_people
from more_people import OPEN, person
from world import grouped, plain

PEOPLE = {
    "UPANAK0001": person("Ana Kovačević", "ana.k", "ana.kovacevic@fernhill.test"), "UPANAD0001": person("Ana Duarte", "aduarte", "ana.duarte@fernhill.test"),
    "UPOLUW0001": person("Oluwaseun Bakare", "seun", "oluwaseun.bakare@fernhill.test"), "UPSIOB0001": person("Siobhán Kearney", "siobhan", "siobhan.kearney@fernhill.test"),
    "UPTHUH0001": person("Thu Hà Nguyễn", "thuha", "thuha.nguyen@fernhill.test"), "UPDANI0001": person("Daniel Osei", "d.osei", "daniel.osei@fernhill.test"),
    "UPDANI0002": person("Daniel Fischer", "dfischer", "daniel.fischer@fernhill.test"), "UPROSA0001": person("Rosa Quispe", "rosa", "rosa.quispe@fernhill.test"),
    "UPLUKA0001": person("Łukasz Wrona", "lukasz", "lukasz.wrona@fernhill.test"), "UPMIKA0001": person("Mika Virtanen", "mika.v", "mika.virtanen@fernhill.test"),
    "UPTARI0001": person("Tariq Mahmood", "tariq", "tariq.mahmood@fernhill.test"), "UPSAKU0001": person("Sakura Endo", "sakura", "sakura.endo@fernhill.test"),
    "UPJEAN0001": person("Jean-Luc Moreau", "jlmoreau", "jean-luc.moreau@fernhill.test"), "UPZEYN0001": person("Zeynep Aydın", "zeynep", "zeynep.aydin@fernhill.test"),
    "UQMARI0001": person("Maria Papadopoulou", "maria.p", "maria.papadopoulou@fernhill.test"), "UQMARI0002": person("Maria Lindqvist", "mlindqvist", "maria.lindqvist@fernhill.test"),
    "UQTHAN0001": person("Thandiwe Mokoena", "thandi", "thandiwe.mokoena@fernhill.test"), "UQKOFI0001": person("Kofi Mensah", "kofi", "kofi.mensah@fernhill.test"),
    "UQHYEJ0001": person("Hyejin Park", "hyejin", "hyejin.park@fernhill.test"), "UQGIUL0001": person("Giulia Ferrante", "gferrante", "giulia.ferrante@fernhill.test"),
    "UQPRAK0001": person("Prakash Iyer", "prakash", "prakash.iyer@fernhill.test"), "UQDANI0003": person("Daniel Achterberg", "d.achterberg", "daniel.achterberg@fernhill.test"),
    "URBOT00001": person("Signpost", "signpost", "signpost@fernhill.test", bot=True), "URBOT00002": person("Tillroll", "tillroll", "tillroll@fernhill.test", bot=True),
    "URBOT00003": person("Inbox Bridge", "inboxbridge", "inbox@fernhill.test", bot=True), "URBOT00004": person("Makebot", "makebot", "makebot@fernhill.test", bot=True),
}
AGENTS = [user for user in PEOPLE if user.startswith("UP")]
LEADS = [user for user in PEOPLE if user.startswith("UQ")]
TWICE = {"Ana", "Daniel", "Maria"}  # first names that say too little


def bot(number):
    user = f"URBOT0000{number}"
    return {"id": f"BRBOT0000{number}", "user": user, "app": f"ARBOT0000{number}", "name": PEOPLE[user]["real_name"]}


SIGNPOST, TILLROLL, INBOX, MAKE = bot(1), bot(2), bot(3), bot(4)
BOTS = [SIGNPOST, TILLROLL, INBOX, MAKE]
CUSTOMERS = ["Halcyon Bakery", "Ines Falk", "Port Royal Marina", "Mr. Abubakar", "Tern and Tide", "Yolanda Pruitt", "Copperline Rail", "Dr. Senthil", "Moss Street Dental", "Okafor Textiles", "Villa Azul", "Pemberton Scouts",
             "Hugo Lemaire", "Blue Heron Inn"]
STORIES = ["mattress came with a broken zip", "ferry was called off at short notice", "seat heater failed twice within a week", "tickets were printed with the wrong date", "water leaked into the room overnight",
           "router lost its line for nine days", "the cake collapsed during delivery", "two invoices for the same month", "engineer turned up without parts", "glasses were made to the wrong strength",
           "upgrade promised by chat was never booked", "glitch in the app ate their loyalty stamps", "paint faded after three weeks", "wheelchair ramp was locked on arrival"]
YES_WHY = ["depot owned up to it", "ten years with us and never a complaint", "it was promised in writing", "photos leave no doubt", "costs us less than the return trip", "their case is airtight",
           "we dropped the ball here", "matches what we did for the neighbours", "supplier pays it back to us", "keep them happy before renewal"]
NO_WHY = ["the seal was broken by them", "we replaced it in January", "tracking shows a signature", "nothing in the call log", "their plan has no such clause", "the voucher is still unused", "too late by two months",
          "fourth claim since spring", "damage is from misuse", "the terms exclude weather"]
TYPES = [("Refund", "refund"), ("Store credit", "credit"), ("Partial refund", "refund"), ("Discount", "discount"), ("Goodwill credit", "credit"), ("Refund", "refund"), ("Account credit", "credit"), ("Full refund", "refund"),
         ("Fee waiver", "exception"), ("Credit", "credit"), ("Refund", "refund")]
VALUES = [7.5, 12, 19, 26.4, 33, 41.95, 55, 64, 72.8, 95, 128, 160, 215, 349.99, 410, 780, 1260, 2400]
SIGNS = {"USD": ["${e}", "${f}", "USD {f}", "{e} USD", "US$ {f}"], "EUR": ["€{e}", "{u} €", "EUR {f}", "{f} EUR", "€ {f}"], "GBP": ["£{f}", "GBP {e}", "£{e}"], "CAD": ["CA${f}", "CAD {e}"], "NZD": ["NZ${e}", "NZD {f}"],
         "CHF": ["CHF {f}", "{e} CHF"], "ZAR": ["ZAR {f}", "{e} ZAR"], "SGD": ["S${f}", "SGD {e}"], "AED": ["AED {f}"], "INR": ["₹{e}", "INR {f}"]}
CURRENCIES = ["USD", "USD", "USD", "EUR", "EUR", "GBP", "CAD", "NZD", "CHF", "ZAR", "SGD", "AED", "INR"]


class Money:
    def __init__(self, w, currency=None, value=None, form=None):
        self.w, self.currency, self.value = w, currency or w.pick(CURRENCIES), value or w.pick(VALUES)
        self.form = form or w.rng.choice(SIGNS[self.currency])
        self.text, self.label = self.of(self.value), plain(self.value, self.currency)

    def of(self, value):
        """The same way of writing for another figure."""
        cents = 0 if value == int(value) else 2
        return self.form.format(e=grouped(value, cents, ",", "."), f=f"{value:,.2f}", u=grouped(value, 2, ".", ","), n=grouped(value, 0, " ", ","))

    def less(self):
        return Money(self.w, self.currency, max(4, int(self.value / 2)), self.form)


class Case(fourth_people.Case):
    """A request with everything that a format may tell about it, dealt from the lists of its part."""

    AGENTS, LEADS, TYPES, CUSTOMERS, STORIES, YES_WHY, NO_WHY = AGENTS, LEADS, TYPES, CUSTOMERS, STORIES, YES_WHY, NO_WHY
    YES_SHARE = 0.58

    def __init__(self, w, fmt, lang="en", currency=None, **settings):
        self.w, self.row = w, w.row(fmt, lang, **settings)
        self.agent, self.lead = w.pick(self.AGENTS), w.pick(self.LEADS)
        self.kind, self.type = w.pick(self.TYPES)
        self.cash, self.customer, self.story = Money(w, currency), w.pick(self.CUSTOMERS), w.pick(self.STORIES)
        self.amount, self.money, self.what = self.cash.label, True, f"{self.kind.lower()} of {self.cash.text}"
        self.number = w.rng.randint(10000, 99999)
        self.me, self.mention = w.name(self.agent), f"<@{self.agent}>"
        self.mail, self.handle = w.people[self.agent]["email"], w.people[self.agent]["name"]
        self.turn(w.chance(self.YES_SHARE))
        self.open = False

    def turn(self, yes):
        self.yes = yes
        self.why = self.w.pick(self.YES_WHY if yes else self.NO_WHY)

    def worth(self, kind, type, what):
        """Another kind of thing than the dealt one, and no money."""
        self.kind, self.type, self.what, self.amount, self.money = kind, type, what, "", False
        return what

    def named(self, user):
        """One of the ways in which tools name a person."""
        name, rest = self.w.name(user), self.w.people[user]
        first, last = name.split()[0], name.split()[-1]
        forms = [f"<@{user}>", f"<@{user}>", name, name, name, f"{first} {last[0]}.", f"{first[0]}. {last}", f"@{rest['name']}", rest["email"], f"<mailto:{rest['email']}|{rest['email']}>", f"{last}, {first}", f"{name} ({rest['email']})"]
        return self.w.rng.choice(forms if first in TWICE else [*forms, first])

    @property
    def boss(self):
        return self.w.name(self.lead)

    @property
    def a_kind(self):
        return f"a{'n' if self.kind[0] in 'AEIOU' else ''} {self.kind.lower()}"

    @property
    def by(self):
        return self.named(self.lead)

    @property
    def other(self):
        return self.w.rng.choice([lead for lead in LEADS if lead != self.lead])

    def day(self, form="%d %b %Y"):
        return time.strftime(form, time.gmtime(self.row.clock))

    def expect(self, outcome, agent=None, type=None, amount=None):
        decision, approver, reason, decided, granted = outcome
        granted = granted if granted is not None else (self.amount if decision == "approved" else "")
        self.row.expect(agent or self.agent, type or self.type, decision, approver, self.amount if amount is None else amount, granted, reason, decided)

    def verdict(self):
        return self.w.rng.choice(self.say(SAYS_YES, SAYS_NO)).format(self.why)

    def answered(self):
        """A lead's own words in the thread."""
        return self.outcome(self.row.human(self.lead, self.verdict()), "reply", self.why)


SAYS_YES = ["Signed off. {}", "OK, {}", "Please go ahead – {}", "Green light from me: {}", "Granted. {}", "yes, {}", "Accepted, {}", "approved 👍 {}", "Fine with me. {}", "Go for it. {}", "Happy to sign this off, {}", "Yes please. {}", "approve, {}",
            "Approved: {}", "That's a yes. {}"]
SAYS_NO = ["No from me. {}", "Turned down: {}", "Vetoing this. {}", "Sorry, can't do it. {}", "Declined, {}", "not granted – {}", "Refused. {}", "Please don't, {}", "We won't honour this, {}", "Denied. {}", "no, {}", "❌ {}", "Not approved: {}",
           "That's a no. {}", "I have to decline this one. {}"]
