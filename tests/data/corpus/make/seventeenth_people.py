# SPDX-License-Identifier: GPL-3.0-or-later
"""People of the seventeenth part of the written half; its lines are those of the sixteenth, with a few turns more.

`T` deletes the request, `B^+ words` edits the last message so that it says this (`B^ words` leaves the verdict as it was), `B%-x` takes
the reactions of the request away and sets another. A line of two requests has both asks, parted by ` && `, in one channel.
"""
import json
import re

import sixteenth_people
from eighth_people import KRONER
from more_people import person
from sixteenth_people import MARK, R, T, TURN, box, lines_of, pairs, said_by_people
from world import escape

__all__ = ["R", "T", "box", "card", "lines_of", "pairs", "talk", "two"]


def staff(name, handle, bot=False):
    return person(name, handle, f"{handle}@fernbank.test", bot=bot)


PEOPLE = {
    "U4RAMAR001": staff("Amara Quist", "amara"), "U4RBOGD001": staff("Bogdan Ilie", "bogdan.ilie"), "U4RCATA001": staff("Catalina Mejía", "catalina"), "U4RDILS001": staff("Dilshod Karimov", "dilshod"),
    "U4RELOD001": staff("Élodie Caron", "elodie"), "U4RFINN001": staff("Finn Ågren", "finn"), "U4RMARI001": staff("Maria Lopes", "maria.lopes"), "U4RMARI002": staff("Maria Tischner", "mtischner"),
    "U4RNOOR001": staff("Noor Jansen", "noor"), "U4RPENN001": staff("Penny Wise", "pwise"), "U4RRAJE001": staff("Rajesh Nair", "rajesh"), "U4RSHUN001": staff("Shun Morita", "shun"),
    "U4RTEOD001": staff("Teodora Vasić", "teodora"), "U4RWILL001": staff("Will Tanner", "will"),
    "U5RGRAN001": staff("Grant Mbeki", "grant"), "U5RHANN001": staff("Hannelore Pfister", "hpfister"), "U5RISLA001": staff("Isla Drummond", "isla"), "U5RJOAQ001": staff("Joaquim Serra", "joaquim"),
    "U5RKARI001": staff("Karim Bouzid", "kbouzid"), "U5RLUCI001": staff("Lucia Fontana", "lucia.f"), "U5RLUCI002": staff("Lucia Marsh", "lmarsh"), "U5RNADI001": staff("Nadine Oyelaran", "nadine"),
    "U5RSVEN001": staff("Sven Halvorsen", "sven"),
    "U6RBOT0001": staff("Signoff", "signoff", True), "U6RBOT0002": staff("Fernbank Ops", "fernops", True), "U6RBOT0003": staff("Deskmate", "deskmate", True), "U6RBOT0004": staff("Workbot", "workbot", True),
    "U6RBOT0005": staff("Concierge", "concierge", True), "U6RBOT0006": staff("Airtable", "airtable", True),
}
AGENTS = [user for user in PEOPLE if user.startswith("U4R")]
LEADS = [user for user in PEOPLE if user.startswith("U5R")]
BOTS = [{"id": f"B6RBOT000{n}", "user": f"U6RBOT000{n}", "app": f"A6RBOT000{n}", "name": PEOPLE[f"U6RBOT000{n}"]["real_name"]} for n in range(1, 7)]
TWICE = {"Maria", "Lucia"}  # first names that say too little
CLASSIC = ["webhookbot", "cx-approvals", "Ask a lead", "billing-cron", "Front desk tablet"]
LIVE = [("Approve", "Decline"), ("Allow", "Refuse"), ("👍 Approve", "👎 Reject"), ("Sign off", "Send back", "Reject"), ("OK", "Not OK"), ("Approve", "Deny", "View case"), ("Grant", "Don't grant")]
MORE = re.compile(r"(T)|([ABO])\^([+-]?)(?:\{([0-9][^}]*|\|)\})?\s*(.+)|([BO])%([+-])(\S+)", re.S)


# What is said below a card without deciding anything, before and after.
BEFORE = """
A: customer is on the line, no pressure :)
A: no rush, tomorrow is fine as well
A: pictures are in the case
A: sorry for the double ping
C: I know them, lovely people
C: had one just like it last week
O: not my region, leaving it to {Bf}
B: reading
B: give me ten minutes
B: first time for them? // A: as far as I can see
B: which site was that? // A: the northern one
B: who spoke to them before you? // A: {Cf}
B: is the case number right? // A: yes, {n}
B: when did this happen? // A: last week
B: do they still have the thing? // A: they do
X: Reminder: this is waiting for a lead
X: SLA: 2 h left
X: Priority set to normal
X: {Bn} is looking at this
X: Customer has written again
A: anyone about?
O: {B} yours?
C: following :eyes:
A: they called twice already
A: adding {O} for visibility
"""
AFTER = {"+": """
A: thanks, done
A: booked
A: they are over the moon
A: :pray:
A: thx {Bf}
X: Case {n} closed by {An}
X: Money is on its way
A: paid out, ref {n}
C: nice one
A: customer informed
B: please note it in the case // A: noted
A: will do it after lunch
X: Customer notified
A: done :heavy_check_mark:
O: seen, for the report
A: perfect
""", "-": """
A: understood
A: told them
A: they took it well
A: oh well
C: ouch
X: Case {n} closed by {An}
X: Customer notified
A: will explain it to them
A: thought so
B: sorry {Af} // A: no worries
A: ok :(
A: they want to complain, giving them the address
O: seen, for the report
A: clear
"""}
BEFORE, AFTER = lines_of(BEFORE), {sign: lines_of(text) for sign, text in AFTER.items()}


def with_asides(w, turns):
    """The turns with something said before and after, now and then; the last verdict has to be the app's."""
    last = turns[-1] if turns else ""
    sign = re.match(r"[EXN]([+-])", last)
    if not sign:
        return turns
    return [*(w.pick(BEFORE).split(" // ") if w.chance(0.45) else []), *turns, *(w.pick(AFTER[sign[1]]).split(" // ") if w.chance(0.6) else [])]


class Scene(sixteenth_people.Scene):
    def __init__(self, w, fmt, lang="en", settings=None):
        self.w, self.lang = w, lang
        self.row = w.row(fmt, lang, **(settings or {}), **({"currency": KRONER[lang]} if lang in KRONER else {}))
        self.who = {"A": w.pick(AGENTS), "B": w.pick(LEADS)}
        self.who["O"] = w.rng.choice([lead for lead in LEADS if w.first(lead) != w.first(self.who["B"])])
        self.who["C"] = w.rng.choice([agent for agent in AGENTS if w.first(agent) != w.first(self.who["A"])])
        self.known = {"n": str(w.rng.randint(10000, 99999)), "br": "["}
        self.times, self.post, self.at = [], None, 0

    def named(self, one, form):
        first, last = self.w.name(self.who[one]).split()
        return f"{first} {last}" if form == "f" and first in TWICE else first if form == "f" else super().named(one, form)

    def card(self, lay, labels=None):
        self.lay, self.sent, self.labels, self.bot = lay, self.row.clock, labels or self.w.pick(LIVE), self.w.pick(BOTS)
        content = self.content([], live=True)
        classic = self.w.pick(CLASSIC) if "blocks" not in content and self.w.chance(0.5) else None
        self.post = self.row.app(self.bot, classic=classic, **content)
        self.times = []

    def play(self, script, type, amount, asks=None):
        for turn in script:
            if not (MORE.fullmatch(turn.strip()) or TURN.fullmatch(turn.strip())):
                raise ValueError(turn)
        self.found = {"decision": "pending", "by": [], "why": [""], "at": [""], "granted": None, "first": [], "early": []}
        for turn in script:
            more = MORE.fullmatch(turn.strip())
            if more:
                self.further(*more.groups())
            else:
                before = dict(self.found)
                self.turn(*TURN.fullmatch(turn.strip()).groups())
                self.repeated(before)
        found = self.found
        found["why"] = list(dict.fromkeys(why.split("=>")[-1].strip() for why in found["why"]))
        by = found["by"] if found["decision"] in ("approved", "denied") else []
        granted = (found["granted"] if found["granted"] is not None else amount) if found["decision"] == "approved" else None
        self.row.expect(asks or self.asks(), type, found["decision"], sorted(set(by)), amount, granted, found["why"], list(dict.fromkeys(found["at"])))

    def repeated(self, before):
        """Who says the same once more has decided it then or now."""
        found = self.found
        if found["at"] != before["at"] and all(found[key] == before[key] for key in ("decision", "by", "granted")) and found["decision"] in ("approved", "denied"):
            found["at"] = [*found["at"], *before["at"]]
            found["why"] = list(dict.fromkeys([*found["why"], *before["why"]]))

    def asks(self):
        """A field that says who asks counts for more than one that says who typed it."""
        return [self.who["A"]] if self.post and "Entered by" in json.dumps(self.lay) else super().asks()

    def further(self, gone, editor, verdict, granted, text, swapper, sign, name):
        row, found = self.row, self.found
        if gone:
            for message in row.messages[1:]:
                message.versions[-1].setdefault("seen", message.ts[0] + 10)
            row.clock += 60
            row.edit(row.messages[0], flagged=False, user="USLACKBOT", subtype="tombstone", hidden=True, text="This message was deleted.", blocks=None, attachments=None, client_msg_id=None, bot_id=None, app_id=None, bot_profile=None, username=None)
        elif editor:
            said = row.messages[-1]
            text = self.fill(text)
            row.edit(said, gap=self.w.rng.randint(20, 400), text=escape(MARK.sub(r"\1", text)), blocks=None)
            less = (re.search(r"[^\s\d]?\d[\d.,]*", text) or [""])[0] if granted else ""
            if verdict:
                found.update(decision="approved" if verdict == "+" else "denied", by=[self.who[editor]], granted=granted if granted != "|" else "")
            found["why"] = said_by_people(text, less)
            found["at"] = [str(said.ts[0]), said.slack["edited"]["ts"].split(".")[0]]
        else:
            root = row.messages[0]
            at = row.clock + self.w.rng.randint(600, 4000)
            body = json.loads(json.dumps(root.slack))
            body["reactions"] = [{"name": name, "users": [self.who[swapper]], "count": 1}]
            root.versions[-1].setdefault("seen", root.ts[0] + 300)
            root.versions.append({"seen": at, "slack": body})
            row.clock = at
            found.update(decision="approved" if sign == "+" else "denied", by=[self.who[swapper]], at=row.when(root, "seen"), granted=None)

    def react(self, speaker, signs, message):
        before = [(one["name"], one["users"]) for one in message.slack.get("reactions", [])]
        user = self.who[speaker]
        self.row.react(message, *before, *[(sign[1:], [user]) for sign in signs])
        verdict = next((sign[0] for sign in signs if sign[0] in "+-"), "")
        if verdict and user in self.row.settings.get("approvers", PEOPLE) and speaker != "A":
            held = self.found.pop("held", None)
            self.found.update(decision="approved" if verdict == "+" else "denied", by=[user], why=held or [""], at=self.row.when(message, "seen"), granted=None)


def only(line):
    """A line that begins with `<only>` is of a channel where only leads decide."""
    return (line[7:], {"approvers": LEADS}) if line.startswith("<only> ") else (line, None)


def talk(w, fmt, line, lang="en"):
    """`type :: amount :: ask // turns`; an ask that begins with `{C}'s:` is somebody else's."""
    line, settings = only(line)
    type, amount, script = re.split(r"\s*::\s*", line, maxsplit=2)
    if amount.endswith(" kr"):
        settings, amount = {**(settings or {}), "currency": amount.split()[1]}, amount[:-3]
    scene = Scene(w, fmt, lang, settings)
    asked, *turns = script.split(" // ")
    scene.row.human(scene.who["A"], scene.fill(asked), **({"blocks": []} if "\\n" in asked else {}))
    scene.times = []
    scene.play(turns, type, amount, [scene.who["C"], scene.who["A"]] if "{C" in asked else None)


def card(w, prefix, lays, line, lang="en"):
    line, settings = only(line)
    head, *turns = line.split(" // ")
    lay, customer, kind, type, money, amount, story = (part.strip() for part in head.split(";;"))
    if amount.endswith(" kr"):  # what a bare kr is, the channel's setting says
        settings, amount = {**(settings or {}), "currency": amount.split()[1]}, amount[:-3]
    scene = Scene(w, f"{prefix}-{lay}", lang, settings)
    scene.known.update({key: value.replace("&", "&amp;") for key, value in (("c", customer), ("k", kind), ("m", money), ("s", story))})
    scene.card(lays[lay])
    scene.play(with_asides(w, turns) if lang == "en" else turns, type, amount)


def two(w, fmt, line):
    """Two asks after each other, and a message that decides one or both of them; `1+ 2-` before it says what it does."""
    head, verdict = line.split(" // ")
    asks = [re.split(r"\s*::\s*", ask, maxsplit=2) for ask in head.split(" && ")]
    scene = Scene(w, fmt)
    row, who = scene.row, scene.who
    roots = [row.human(user, scene.fill(ask[2]), root=True) for user, ask in zip((who["A"], who["C"]), asks)]
    does, words = verdict.split(" : ", 1)
    said = row.human(who["B"], scene.fill(MARK.sub(r"\1", words)), root=True)
    whys = dict(re.findall(r"([12])=\{([^}]*)\}", does))
    for number, (user, root, (type, amount, _)) in enumerate(zip((who["A"], who["C"]), roots, asks), 1):
        sign = re.search(rf"{number}([+-])", does)
        if sign:
            row.expect([user], type, "approved" if sign[1] == "+" else "denied", [who["B"]], amount, None, whys.get(str(number), "").split("|"), [str(said.ts[0])], root=root)
        else:
            row.expect([user], type, "pending", [], amount, None, "", [""], root=root)
