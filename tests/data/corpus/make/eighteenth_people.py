# SPDX-License-Identifier: GPL-3.0-or-later
"""People of the eighteenth part of the written half: ten companies, and a team for each other language; each has its own bot.

A line is that of the seventeenth part, read with the staff of one company. Besides: `@+ note` presses the button of that company's
bot (`@-` the other one, `@+O` by the other lead, `@+{20.00 USD|$20}` with another sum, a note after `?` need not be the reason); ` <= a|b` at the end of a turn names texts that
are right as the reason as well (` <== a|b` nothing but these); ` <by BO|O>` says who may be taken to have decided besides.
"""
import re
import unicodedata

import seventeenth_people
import sixteenth_people
from eighth_people import KRONER
from more_people import person
from seventeenth_people import R, T, box, lines_of, pairs
from sixteenth_people import MARK

__all__ = ["R", "T", "box", "card", "lines_of", "pairs", "talk", "two"]

# Code: address, bot, whether only leads may decide, agents, leads.
STAFF = {
    "saas": ("brightquill.test", "Billing Buddy", False, "Dana Whitlock, Marcus Obi, Tess Lindgren, Jonah Pryce, Aditi Rao", "Carmen Salazar, Neil Forsyth, Priya Menon"),
    "shop": ("woolmoor.test", "Woolly", False, "Holly Barker, Reece Dunn, Sana Mirza, Owen Tully, Becca Frayne", "Steph Garland, Colin Mabey, Yas Pereira"),
    "air": ("aeralis.test", "Duty Manager Desk", False, "Ewa Sikora, Luca Brandi, Siobhan Kerr, Arjun Pillai, Mette Krag", "Henrik Solberg, Nuria Campos, Declan Foyle"),
    "food": ("scoffly.test", "Scoffbot", False, "Jaylen Brooks, Mina Cho, Tariq Aziz, Kayla Ruiz, Bree Nolan", "Rosa Delgado, Dev Patel, Andre Whitlow"),
    "hotel": ("marlowehouse.test", "Guest Recovery", False, "Imogen Clarke, Rafe Holloway, Noemi Duval, Kofi Asante, Lorna Peck", "Geraldine Watt, Marco Bellini, Tamsin Rourke"),
    "tel": ("vantis.test", "CareBot", False, "Aoife Brennan, Brendan Foley, Grainne Daly, Piotr Zalewski, Sinead Walsh", "Fergus Hayes, Orla Keane, Brendan Tighe"),
    "bank": ("corvane.test", "Dispute Desk", True, "Latoya Greene, Victor Salinas, Mei-Lin Hsu, Garrett Boone, Fatou Diop", "Eleanor Voss, Dominic Reyes, Sharon Kapoor"),
    "game": ("moonkite.test", "Lantern", True, "Kit Marlow, Juno Vance, Sakari Laine, Bea Torres, Ravi Iyer", "Max Feldt, Zoe Albright, Ines Roque"),
    "mkt": ("stallpoint.test", "Jira Cloud", False, "Bruno Vidal, Katya Orlova, Selma Nadir, Joep Visser, Anouk Perrin", "Wiebke Lang, Paul Okafor, Renata Kos"),
    "b2b": ("ferrotek.test", "Salesforce", False, "Tobias Renz, Clara Whitby, Sunil Mathur, Greta Moser, Hugo Lemaire", "Annika Faber, Robert Steele, Jacqueline Marti"),
    "de": ("heimwerk.test", "Kulanzbot", False, "Sabine Kern, Tim Oster, Melike Aydin, Lukas Brehm", "Jörg Hansen, Petra Wolff, Nadja Simon"),
    "fr": ("belair.test", "Formulaire SAV", False, "Élise Charpentier, Mehdi Kaci, Sandrine Poulet, Yann Kerbrat", "Véronique Astier, Bastien Royer, Fatima Ouali"),
    "es": ("tiendanova.test", "Solicitudes", False, "Rocío Pardo, Iker Zabala, Nerea Vidal, Álvaro Cuesta", "Marisa Bueno, Javier Olmo, Pilar Santos"),
    "pt": ("entregaja.test", "Aprovações", False, "Thaís Moura, Bruno Sá, Rita Valente, Wesley Prado", "Fernanda Luz, Caio Bastos, Helena Couto"),
    "it": ("casaverde.test", "Richieste", False, "Giulia Marchetti, Davide Pozzi, Sara Lentini, Matteo Riva", "Elena Corsi, Franco Amato, Paola Zanetti"),
    "nl": ("snelnet.test", "Akkoordbot", False, "Femke Postma, Daan Kuipers, Sanne Vos, Youssef Amrani", "Marieke Prins, Bas Hoekstra, Ilse Mulder"),
    "sv": ("norrvind.test", "Kulansrobot", False, "Elin Sandberg, Oskar Lind, Amina Warsame, Jonas Ek", "Karin Åberg, Mikael Norén, Ulla Frid"),
    "no": ("fjordnett.test", "Godkjenning", False, "Ingrid Moe, Sindre Haug, Leila Hosseini, Torstein Lie", "Anne Bakke, Geir Strand, Marit Dahl"),
    "da": ("havblik.test", "Sagsrobot", False, "Mikkel Bruun, Signe Holm, Aisha Khalil, Rasmus Toft", "Lone Kjær, Henrik Skov, Birgitte Juhl"),
    "pl": ("paczkomat.test", "Wnioski", False, "Kasia Wrona, Michał Kot, Agnieszka Lis, Bartek Zych", "Beata Górska, Tomasz Wilk, Ewelina Mazur"),
    "ja": ("hoshizora.test", "申請ボット", False, "佐藤 美咲=sato, 田村 健=tamura, 小林 彩=kobayashi, 中島 悠斗=nakajima", "山口 直子=yamaguchi, 大野 誠=ono, 川端 恵=kawabata"),
}


def known(name, home, bot=False):
    name, _, handle = name.partition("=")
    folded = unicodedata.normalize("NFKD", name.lower().replace("ø", "o").replace("æ", "ae").replace("ł", "l")).encode("ascii", "ignore").decode()
    handle = handle or re.sub(r"[^a-z-]+", ".", folded)
    return person(name, handle, f"{handle}@{home}", bot=bot)


PEOPLE, AGENTS, LEADS, BOTS, ONLY = {}, {}, {}, {}, {}
for code, (home, bot_name, alone, agents, leads) in STAFF.items():
    for letter, names, into in (("A", agents, AGENTS), ("L", leads, LEADS)):
        into[code] = [f"U8{code.upper()}{letter}0{number}" for number in range(1, names.count(",") + 2)]
        PEOPLE.update(zip(into[code], [known(name, home) for name in names.split(", ")]))
    PEOPLE[f"U8{code.upper()}X01"] = person(bot_name, "bot." + code, f"bot@{home}", bot=True)
    BOTS[code] = {"id": f"B8{code.upper()}X01", "user": f"U8{code.upper()}X01", "app": f"A8{code.upper()}X01", "name": bot_name}
    ONLY[code] = alone

PRESS = re.compile(r"@([+-])([BO]?)(?:\{([^|}]*)\|([^}]*)\})?\s*(.*)", re.S)
BY = re.compile(r"\s*<by ([ABCO|]+)>")


class Scene(seventeenth_people.Scene):
    """A row of one company."""

    def __init__(self, w, fmt, team, lang="en", settings=None):
        self.w, self.lang, self.team = w, lang, team
        settings = {**(settings or {}), **({"approvers": LEADS[team]} if ONLY[team] else {})}
        self.row = w.row(fmt, lang, **settings, **({"currency": KRONER[lang]} if lang in KRONER else {}))
        self.who = {"A": w.pick(AGENTS[team]), "B": w.pick(LEADS[team])}
        self.who["O"] = w.rng.choice([lead for lead in LEADS[team] if lead != self.who["B"]])
        self.who["C"] = w.rng.choice([agent for agent in AGENTS[team] if agent != self.who["A"]])
        self.known = {"n": str(w.rng.randint(10000, 99999)), "br": "["}
        self.times, self.post, self.at, self.also = [], None, 0, []

    def named(self, one, form):
        first = self.w.first(self.who[one])
        same = sum(self.w.first(user) == first for user in AGENTS[self.team] + LEADS[self.team])
        return self.w.name(self.who[one]) if form == "f" and same > 1 else sixteenth_people.Scene.named(self, one, form)

    def card(self, lay, labels=("Approve", "Deny"), classic=None):
        self.lay, self.sent, self.labels, self.bot = lay, self.row.clock, labels, BOTS[self.team]
        content = self.content([], live=bool(labels))
        self.post = self.row.app(self.bot, classic=classic, **content)
        self.times = []

    def content(self, parts, live=False):
        return super().content(parts, live and bool(self.labels))

    def play(self, script, type, amount, asks=None, press=None):
        script = [pressed(turn.strip(), press) for turn in script]
        super().play(script, type, amount, asks)
        record = self.row.records[-1]
        for people, time in self.also:
            record["approver"] += ["; ".join(sorted(self.who[one] for one in people))]
            record["decided"] += [time]

    def turn(self, speaker, how, does, whose, granted, text):
        also = BY.search(text)
        text, _, more = BY.sub("", text).partition(" <=")
        super().turn(speaker, how, does, whose, granted, text)
        if more.startswith("="):
            self.found["why"] = [one.strip() for one in more[1:].split("|")]
        elif more:
            self.found["why"] = list(dict.fromkeys([*self.found["why"], *[one.strip() for one in more.split("|")]]))
        if also:
            self.also += [(people, str(self.row.messages[-1].ts[0])) for people in also[1].split("|")]

    def edit(self, text, live):
        """What was marked as edited once stays so, with the time of the newest edit."""
        before = self.post.slack.get("edited")
        said, when = super().edit(text, live)
        slack = said.slack
        if before and slack["edited"] == before:
            slack["edited"] = {"user": before["user"], "ts": f"{self.at}.000000"}
            when = [*self.row.when(said, "edit"), *when[1:]]
        return said, when

    def react(self, speaker, signs, message):
        before = [(one["name"], one["users"]) for one in message.slack.get("reactions", [])]
        user = self.who[speaker]
        self.row.react(message, *before, *[(sign[1:], [user]) for sign in signs])
        verdict = next((sign[0] for sign in signs if sign[0] in "+-"), "")
        if verdict and speaker != "A" and user in self.row.settings.get("approvers", PEOPLE):
            held = self.found.pop("held", None)
            self.found.update(decision="approved" if verdict == "+" else "denied", by=[user], why=held or [""],
                              at=self.row.when(message, "seen"), granted=None)


def pressed(turn, press):
    """The turn of a pressed button as the edit that this company's bot makes of it."""
    found = PRESS.fullmatch(turn)
    if not found:
        return turn
    sign, who, granted, money, note = found.groups()
    who = who or "B"
    text = press[sign] + (press["sum"].replace("%", money) if money else "") + (press["note"].replace("%", f"[[{note[1:]}]]" if note[0] == "?" else f"[{note}]") if note else "")
    return f"E{sign}{who}{'{' + granted + '}' if granted else ''} " + text.replace("{L", "{" + who)


def money_of(amount):
    """A bare kr is what the channel's setting says."""
    return ({"currency": amount.split()[1]}, amount[:-3]) if amount.endswith(" kr") else ({}, amount)


def talk(w, fmt, team, line, lang="en"):
    type, amount, script = re.split(r"\s*::\s*", line, maxsplit=2)
    settings, amount = money_of(amount)
    scene = Scene(w, fmt, team, lang, settings)
    asked, *turns = script.split(" // ")
    scene.row.human(scene.who["A"], scene.fill(asked), **({"blocks": []} if "\\n" in asked else {}))
    scene.times = []
    scene.play(turns, type, amount, [scene.who["C"], scene.who["A"]] if "{C" in asked else None)


def card(w, part, team, lay, line, labels, press, lang="en", classic=None):
    head, *turns = line.split(" // ")
    customer, kind, type, money, amount, story = (field.strip() for field in head.split(";;"))
    settings, amount = money_of(amount)
    scene = Scene(w, part, team, lang, settings)
    scene.known.update({key: value.replace("&", "&amp;") for key, value in (("c", customer), ("k", kind), ("m", money), ("s", story))})
    scene.card(lay, labels, classic)
    scene.play(turns, type, amount, press=press)


def two(w, fmt, team, line):
    """Two asks after each other, and a message that decides one or both of them, as in the seventeenth part."""
    head, verdict = line.split(" // ")
    asks = [re.split(r"\s*::\s*", ask, maxsplit=2) for ask in head.split(" && ")]
    scene = Scene(w, fmt, team)
    row, who = scene.row, scene.who
    people = (who["A"], who["C"])
    roots = [row.human(user, scene.fill(ask[2]), root=True) for user, ask in zip(people, asks)]
    does, words = verdict.split(" : ", 1)
    said = row.human(who["B"], scene.fill(MARK.sub(r"\1", words)), root=True)
    whys = dict(re.findall(r"([12])=\{([^}]*)\}", does))
    for number, (user, root, (type, amount, _)) in enumerate(zip(people, roots, asks), 1):
        sign = re.search(rf"{number}([+-])", does)
        if sign:
            outcome = "approved" if sign[1] == "+" else "denied"
            row.expect([user], type, outcome, [who["B"]], amount, None, whys.get(str(number), "").split("|"), [str(said.ts[0])], root=root)
        else:
            row.expect([user], type, "pending", [], amount, None, "", [""], root=root)
