# SPDX-License-Identifier: GPL-3.0-or-later
"""People of the eighth part of the written half, and how a line of it becomes a thread with its record.

A line is `type :: amount :: what is asked // turn // turn`; `|` parts alternatives that are all right. A turn is a speaker (A asks,
B decides, C is a colleague, O another lead), what the turn does, and its words:

`:` talks · `+` approves · `-` denies · `&` approves first of two · `~` withdraws · `=` edits the request · `*` reacts (`+name`,
`-name`, `:name` without a meaning) · `>+` or `>-` decides in a new root · `+{25.00 USD}` approves another amount.

`[words]` are the reason, `[[words]]` may be taken for it; `{h}` is about half of the amount, `{n}` its bare figure.
"""
import re

from more_people import person
from world import escape, plain

PEOPLE = {
    "UMMARI0001": person("Maria Costa", "maria.costa"), "UMMARI0002": person("Maria Novak", "mnovak"), "UMDANI0001": person("Daniel Mensah", "danm"), "UMDANI0002": person("Daniel Weiss", "daniel.weiss"),
    "UMSIOB0001": person("Siobhán Ní Cheallaigh", "siobhan"), "UMTHUY0001": person("Nguyễn Thu Thủy", "thuy"), "UMBJOR0001": person("Björn Åkesson", "bjorn"), "UMAMAR0001": person("Amara Eze"),
    "UMKOJI0001": person("Koji Watanabe", "koji.w"), "UMJOAO0001": person("João Pedro Alves", "jp"), "UMZOFI0001": person("Zofia Mazur", "zofia"), "UMHAMZ0001": person("Hamza Qureshi", "hamza"),
    "UMLUCA0001": person("Luca De Santis", "luca.ds"), "UMLUCA0002": person("Luca Romano"), "UMFREY0001": person("Freya Dahl", "freya"), "UMTAMA0001": person("Tamar Gelashvili", "tamar"),
    "UNANNA0001": person("Anna Lindqvist", "anna.l"), "UNANNA0002": person("Anna Moreau", "amoreau"), "UNKWAM0001": person("Kwame Boateng", "kwame"), "UNDEEP0001": person("Deepa Krishnan", "deepa"),
    "UNHENR0001": person("Henrik Vestergaard", "henrik"), "UNROSA0001": person("Rosa Delgado Ruiz", "rosa"), "UNMEHM0001": person("Mehmet Yıldız", "mehmet"), "UNCLAI0001": person("Claire O'Donnell"),
    "UNYOKO0001": person("Yoko Ishikawa", "yoko"),
}
AGENTS = [user for user in PEOPLE if user.startswith("UM")]
LEADS = [user for user in PEOPLE if user.startswith("UN")]
KRONER = {"sv": "SEK", "no": "NOK", "da": "DKK"}
SIGNS = {"USD": "${}", "EUR": "€{}", "GBP": "£{}", "JPY": "¥{}", "SEK": "{} kr", "NOK": "{} kr", "DKK": "{} kr", "PLN": "{} zł", "BRL": "R$ {}", "INR": "₹{}", "CAD": "C${}", "AUD": "A${}", "NZD": "NZ${}", "SGD": "S${}"}
LOCAL = {"EUR": "{} €", "JPY": "{}円"}
BECAUSE = r"(?i)\b(because|since|as|bc|cos|given|weil|da|parce que|car|puisque|porque|já que|ya que|perché|visto che|omdat|want|eftersom|fordi|bo|ponieważ)\s*$"
TURN = re.compile(r"([ABCO])(>?)([:+\-&~=*])(?:\{([^}]*)\})?\s*(.*)", re.S)


def reasons(text, less=""):
    """The texts that a careful person may write down as the reason when an answer is this; `less` is the figure it grants."""
    plain_text = re.sub(r"<@\w+>\s*", "", re.sub(r"\[{1,2}([^\]]*)\]{1,2}", r"\1", text)).strip()
    marked = re.search(r"(\[{1,2})([^\]]*)\]{1,2}(.*)", text, re.S)
    found = []
    if marked:
        before, words, tail = text[:marked.start()], marked[2], marked[3]
        found = [words] if marked[1] == "[" else ["", words, plain_text]
        if twofold := re.search(r"\[\[([^\]]*\]\].*?)\[([^\]]*)\]", text, re.S):
            return [twofold[2], twofold[1].replace("]]", "") + twofold[2]]
        if re.search(r"\w", tail):
            found.append(words + tail)
        if why := re.search(BECAUSE, before):
            found.append(f"{why[1]} {words}")
        if less and not re.search(r"\w", tail):
            found += [end for end in ends(plain_text) if end.endswith(words)]
    else:
        found = ["", plain_text, *(ends(plain_text) if less else [])]
    if less:
        found += [" ".join(end.replace(less, " ").split()) for end in found if less in end]
    return list(dict.fromkeys(found))


def ends(text):
    return [text[found.end():] for found in re.finditer(r"[\s,;:–—-]+", text)][:-1]


class Case:
    """One line as a row with its thread and its record."""

    AGENTS, LEADS = AGENTS, LEADS

    def __init__(self, w, fmt, line, lang="en", settings=None):
        self.w, self.lang = w, lang
        self.type, self.amount, self.script = re.split(r"\s*::\s*", line, maxsplit=2)
        self.agent, self.lead = w.pick(self.AGENTS), w.pick(self.LEADS)
        self.other = w.rng.choice([lead for lead in self.LEADS if lead != self.lead])
        self.colleague = w.rng.choice([agent for agent in self.AGENTS if w.first(agent) != w.first(self.agent)])
        self.row = w.row(fmt, lang, **(settings or {}), **({"currency": KRONER[lang]} if lang in KRONER else {}))
        self.amount = "|".join(plain(float(one.split()[0]), one.split()[1]) if one else "" for one in self.amount.split("|"))
        self.figure, self.less, self.half = "", "", ""
        if self.amount and "|" not in self.amount:
            value, currency = float(self.amount.split()[0]), self.amount.split()[1]
            step = next(step for step in (500, 50, 5, 1) if value >= 4 * step or step == 1)
            half = max(1, round(value / 2 / step) * step)
            sign = (LOCAL if lang != "en" else {}).get(currency, SIGNS.get(currency, "{} " + currency))
            self.figure, self.half, self.less = str(half), "€ {}".format(half) if (lang, currency) == ("nl", "EUR") else sign.format(half), plain(half, currency)

    @property
    def scripted(self):
        return " // " in self.script

    def fits(self, ending):
        wants = re.match(r"<(\w+)> ", ending)
        return (self.less or not re.search(r"\{[hn]\}", ending)) and (not wants or wants[1] == "only" or wants[1] in self.type)

    def words(self, text):
        for key, value in {"{b}": f"<@{self.lead}>", "{B}": self.w.first(self.lead), "{o}": f"<@{self.other}>", "{a}": f"<@{self.agent}>", "{A}": self.w.first(self.agent), "{c}": f"<@{self.colleague}>",
                           "{C}": self.w.name(self.colleague), "{h}": self.half, "{n}": self.figure, "\\n": "\n"}.items():
            text = text.replace(key, value)
        return text

    def play(self, ending=""):
        """Writes the messages and the record."""
        if ending.startswith("<only> "):
            self.row.settings["approvers"] = self.LEADS
        ending = re.sub(r"^<\w+> ", "", ending)
        asked, *turns = (self.script + (" // " + ending if ending else "")).split(" // ")
        who = {"A": self.agent, "B": self.lead, "C": self.colleague, "O": self.other}
        agent = f"{self.colleague}|{self.agent}" if "{c}" in asked or "{C}" in asked else self.agent
        lines = {"blocks": []} if "\\n" in asked else {}
        root = self.row.human(self.agent, self.words(asked), **lines)
        decision, by, granted, why, times, first = "pending", [], None, [""], [""], []
        for turn in turns:
            speaker, apart, does, other, text = TURN.fullmatch(turn.strip()).groups()
            user, less = who[speaker], self.half if "{h}" in text else self.figure if "{n}" in text else ""
            text = self.words(text)
            if does == "=":
                self.row.edit(root, text=escape(text), blocks=None)
                continue
            if does == "*":
                signs = text.split()
                self.row.react(root, *[(sign[1:], [user]) for sign in signs])
                verdict = next((sign[0] for sign in signs if sign[0] in "+-"), "")
                if verdict:
                    held = [why] if why != [""] else []
                    decision, by, why, times = "approved" if verdict == "+" else "denied", [user], held[0] if held else [""], self.row.when(root, "seen")
                continue
            said = self.row.human(user, re.sub(r"\[{1,2}([^\]]*)\]{1,2}", r"\1", text) if user != self.agent else text, root=bool(apart))
            if does == "&":
                first = [said]
                by = [user]
            elif does in "+-":
                decision, why = "approved" if does == "+" else "denied", reasons(text, less)
                granted = other or (self.less if less else None)
                by = [first[0].slack["user"], user] if first else [user]
                times = [str(message.ts[0]) for message in [said, *first]]
            elif does == "~":
                decision, by, why, times = "withdrawn", [], ["", text, *ends(text)], ["", str(said.ts[0])]
            elif "[" in text and user != self.agent:
                more = reasons(text)
                why = more if "" in why else [*why, *[f"{one} {two}" for one in why for two in more]]
        if decision == "pending":
            by = []
        if not re.search(r"\d", self.amount):
            granted = granted or ""
        self.row.expect(agent, self.type, decision, by, self.amount, granted if decision == "approved" else None, why, times)


class Endings:
    """Deals the endings in random order; each comes once before any comes again, as far as it fits."""

    def __init__(self, w, lines):
        self.w, self.lines, self.left = w, lines, []

    def __call__(self, case):
        for _ in range(2):
            for number, line in enumerate(self.left):
                if case.fits(line):
                    return self.left.pop(number)
            self.left += self.w.rng.sample(self.lines, len(self.lines))
        raise ValueError(case.script)


def lines_of(text):
    return [line for line in text.strip().splitlines() if line and not line.startswith("#")]


def play_all(w, fmt, asks, endings, lang="en", again=0):
    """Every line once, and a few that have no thread of their own once more."""
    deal = Endings(w, endings)
    loose = [line for line in asks if " // " not in line]
    for line in [*asks, *w.rng.sample(loose, again)]:
        case = Case(w, fmt, line, lang)
        case.play("" if case.scripted else deal(case))
