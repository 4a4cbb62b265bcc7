# SPDX-License-Identifier: GPL-3.0-or-later
"""People, customers and stories of the fifteenth part of the written half; its lines are those of the eleventh, its cards those of the thirteenth."""
import eleventh_people
import tenth_people
import thirteenth_people
from more_people import person


def staff(name, handle, bot=False):
    return person(name, handle, f"{handle}@oxbowhouse.test", bot=bot)


PEOPLE = {
    "UJTARA0001": staff("Tara Whitlow", "tara"), "UJODIN0001": staff("Odin Haraldsen", "odin"), "UJLEIL0001": staff("Leila Rahmani", "leila.r"), "UJCORM0001": staff("Cormac Flynn", "cflynn"),
    "UJYUNA0001": staff("Yuna Takeda", "yuna"), "UJSTEF0001": staff("Stefano Galli", "sgalli"), "UJBERE0001": staff("Berenike Lang", "berenike"), "UJJUAN0001": staff("Juanita Flores", "juanita"),
    "UJMILO0001": staff("Miłosz Krawiec", "mkrawiec"), "UJHELO0001": staff("Héloïse Garnier", "heloise"), "UJDEMB0001": staff("Demba Cissé", "demba"), "UJRUTH0001": staff("Ruth Ashdown", "ruth.a"),
    "UKVICT0001": staff("Victor Osei", "victor"), "UKADEL0001": staff("Adela Nowak", "adela"), "UKBENE0001": staff("Benedikt Huber", "bhuber"), "UKCHAR0001": staff("Charlotte Mills", "charlotte"),
    "UKEMIR0001": staff("Emir Hadžić", "emir"), "UKFLOR0001": staff("Florence Okoye", "florence.o"), "UKGONZ0001": staff("Gonzalo Prieto", "gonzalo"), "UKSANN0001": staff("Sanne Dijkstra", "sanne"),
    "ULBOT00001": staff("Turnstile", "turnstile", True), "ULBOT00002": staff("Ledgerline", "ledgerline", True), "ULBOT00003": staff("Queuekeeper", "queuekeeper", True), "ULBOT00004": staff("Flowhand", "flowhand", True),
}
AGENTS = [user for user in PEOPLE if user.startswith("UJ")]
LEADS = [user for user in PEOPLE if user.startswith("UK")]
BOTS = [{"id": f"BLBOT0000{n}", "user": f"ULBOT0000{n}", "app": f"ALBOT0000{n}", "name": PEOPLE[f"ULBOT0000{n}"]["real_name"]} for n in (1, 2, 3, 4)]
CUSTOMERS = ["Sable Tattoo Studio", "Mrs Quill", "Hilltop Driving School", "Ezekiel Marsh", "Barley & Oak Wine Club", "Ottoline Pruett", "Greenfold Solar", "Mr Achterberg", "Piccolo Music Lessons", "Zainab Idris", "The Linen Press", "Rookwood Hostel",
             "Dmitri Sallow", "Ferryman Coworking"]
STORIES = ["aligners arrived in the wrong size", "inverter was offline for eleven days", "instructor did not turn up", "bottle number four was corked", "the veg box was left in the rain", "bike battery died after two rides", "desk was double booked", "the piano tuner came a day late",
           "poster was printed upside down", "vet claim was processed twice", "dryer kept the coins", "the dorm was closed for painting", "lesson link never worked", "tyres were fitted the wrong way round"]
YES_WHY = ["the driver admitted it", "we said so on the phone", "that plan should never have been sold", "eleven days is too long", "they brought us four friends", "camera footage agrees", "the printer is at fault", "we can claim it from the insurer", "her doctor's note is fine", "it is in our promise"]
NO_WHY = ["the bottle is empty", "they rode it off road", "the note is dated last year", "he signed the handover", "rain is not a defect", "they had two lessons already", "we paid this out in June", "the proof was approved by them", "claim limit is used up", "nobody saw the damage"]


class Line(eleventh_people.Line):
    AGENTS, LEADS = AGENTS, LEADS


def play_all(w, fmt, asks, endings=(), lang="en"):
    tenth_people.play_all(w, fmt, asks, endings, lang, Line)


class Case(thirteenth_people.Case):
    AGENTS, LEADS, CUSTOMERS, STORIES, YES_WHY, NO_WHY = AGENTS, LEADS, CUSTOMERS, STORIES, YES_WHY, NO_WHY

    @property
    def other(self):
        return self.w.rng.choice([lead for lead in LEADS if lead != self.lead])


class Post(thirteenth_people.Post):
    def __init__(self, case, lay, labels=None):
        super().__init__(case, lay, labels)
        bot = case.w.pick(BOTS)
        for version in self.message.versions:
            slack = version["slack"]
            slack["bot_id"] = bot["id"]
            if "user" in slack:
                slack.update(user=bot["user"], app_id=bot["app"], bot_profile={"id": bot["id"], "app_id": bot["app"], "name": bot["name"], "deleted": False})
        self.bot = bot
