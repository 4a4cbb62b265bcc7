# SPDX-License-Identifier: GPL-3.0-or-later
"""People of the eleventh part of the written half, and what its lines have beyond those of the tenth.

`%` after C: tells what O has decided, whose names are `{M}` and `{P}`; `A!~` gives up because it is too late; ` >> ` parts a
message that was posted alone from the next one, which asks. A reason may stand in a message before the decision.
"""
import re

import tenth_people
from eighth_people import reasons
from more_people import person

PEOPLE = {
    "UXABEN0001": person("Abena Sarpong", "abena"), "UXTOBI0001": person("Tobias Kell", "tkell"), "UXMIRE0001": person("Mireille Gagnon", "mireille"), "UXDRAG0001": person("Dragan Petrović", "dragan"),
    "UXSUKI0001": person("Suki Morimoto", "suki"), "UXALVA0001": person("Álvaro Quintana", "alvaro.q"), "UXHANN0001": person("Hanneke Verbeek", "hanneke"), "UXRAFA0001": person("Rafaela Tavares", "rafa"),
    "UXEIRI0001": person("Eirik Stensrud", "eirik"), "UXLOUI0001": person("Louisa Okello", "louisa"), "UXJARE0001": person("Jarek Sobczak", "jsobczak"), "UXNOOR0001": person("Noor Haddad", "noor"),
    "UYPRER0001": person("Prerna Rao", "prerna"), "UYGUST0001": person("Gustaf Lindahl", "gustaf"), "UYANAB0001": person("Ana Belmonte", "ana.b"), "UYDOUG0001": person("Doug Farraday", "doug"),
    "UYWANJ0001": person("Wanjiru Kamau", "wanjiru"), "UYCOSI0001": person("Cosima Arnold", "carnold"), "UYTHEO0001": person("Théo Lambert", "theo"), "UYMAGN0001": person("Magnus Thrane", "magnus"),
}
AGENTS = [user for user in PEOPLE if user.startswith("UX")]
LEADS = [user for user in PEOPLE if user.startswith("UY")]


class Line(tenth_people.Line):
    AGENTS, LEADS = AGENTS, LEADS

    def words(self, text):
        return super().words(text.replace("{M}", self.w.name(self.other)).replace("{P}", self.w.first(self.other)))

    def play(self, ending=""):
        story, apart, self.script = self.script.rpartition(" >> ")
        marks = re.findall(r"\b[AC]([%!])[+\-~]", self.script + " // " + ending)
        self.script, ending = (re.sub(r"\b([AC])[%!]([+\-~])", r"\1\2", text) for text in (self.script, ending))
        if apart:
            told = self.row.human(self.agent, self.words(story))
            self.row.messages.clear()
            self.row.clock += self.w.rng.randint(6, 70)
        earlier = re.search(r"// ([BO]): ([^/]*\[[^/]*) // \1[+-][^\[]*$", self.script + " // " + ending)
        super().play(ending)
        record = self.row.records[-1]
        if "%" in marks:
            record["approver"] = [self.other]
        if earlier:
            record["reason"] = [why for early in reasons(earlier[2]) for why in (early, *(f"{early} {late}" for late in record["reason"] if late))]
        if "!" in marks:
            record["decision"] = ["withdrawn", "expired"]
        if apart:
            self.row._thread_counters()
            self.row.messages.insert(0, told)


def play_all(w, fmt, asks, endings=(), lang="en"):
    tenth_people.play_all(w, fmt, asks, endings, lang, Line)
