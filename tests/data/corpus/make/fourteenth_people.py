# SPDX-License-Identifier: GPL-3.0-or-later
"""People of the fourteenth part of the written half; its lines are those of the eleventh."""
import eleventh_people
import tenth_people
from more_people import person

PEOPLE = {
    "UPCARO0001": person("Caroline Whitfield", "caroline"), "UPDEVO0001": person("Devon Marsh", "devon"), "UPISAB0001": person("Isabel Fuentes", "isabel.f"), "UPMATT0001": person("Matthias Krug", "mkrug"),
    "UPAISH0001": person("Aisha Bello", "aisha"), "UPPIOT0001": person("Piotr Zieliński", "piotr.z"), "UPEMMA0001": person("Emma Sjöberg", "emma"), "UPTAKU0001": person("Takumi Endo", "takumi"),
    "UPNICO0001": person("Nicolas Perrin", "nperrin"), "UPGIUL0001": person("Giulia Ferraro", "giulia"), "UPBRAM0001": person("Bram de Wit", "bram"), "UPSIGN0001": person("Signe Holst", "signe"),
    "UQMAYA0001": person("Maya Henderson", "maya"), "UQOLIV0001": person("Oliver Grant", "ogrant"), "UQLETI0001": person("Letícia Barros", "leticia"), "UQJOHA0001": person("Johanna Reuter", "johanna.r"),
    "UQSAMI0001": person("Samir Aziz", "samir"), "UQHELG0001": person("Helge Nordby", "helge"), "UQKEIK0001": person("Keiko Matsuda", "keiko"), "UQPATR0001": person("Patrick Doherty", "patrick"),
}
AGENTS = [user for user in PEOPLE if user.startswith("UP")]
LEADS = [user for user in PEOPLE if user.startswith("UQ")]


class Line(eleventh_people.Line):
    AGENTS, LEADS = AGENTS, LEADS


def play_all(w, fmt, asks, endings=(), lang="en"):
    tenth_people.play_all(w, fmt, asks, endings, lang, Line)
