# SPDX-License-Identifier: GPL-3.0-or-later
"""People of the sixteenth part of the written half, and how a line of it becomes a row with its record.

A line of people is `type :: amount :: what is asked // turn // turn`, one of a card
`layout ;; customer ;; kind ;; type ;; money as written ;; amount ;; story // turn // turn`; `|` parts alternatives that are all right.
A turn is who acts, how, and words. Who: A asks, B decides, C is a colleague, O another lead; `E` edits the card, `X` is the app's reply,
`N` its new message. How: `+` approves, `-` denies, `:` neither, `&` is the first of two, `0` opens again, `~` withdraws, `!` expires,
`=` edits the own request, `*` reacts (`+name`, `-name`, `:name`; `**` on the last message). Between the two: `>` in a new message,
`@` also sent to the channel. After: whose act it is (`_` nobody's), and `{25.00 USD}` when another amount is granted.

`[words]` are the reason, `[[words]]` may be taken for it. `{B}` is a mention, `{Bn}` the name, `{Bf}` the first name, `{Bi}` B. Name,
`{B2}` initials, `{Be}` the address, `{Bm}` the address as a link, `{Bh}` @handle, `{Bl}` Name, First, `{Bs}` First N.; `{w:%H:%M}` is
the time of the act in UTC, `{w:%H:%M|2|CEST}` that of a zone, `{d:{time}}` a date of Slack's.

An edit is parts with ` ++ ` between them: t top, b bottom, c context, f fields, q quote, u where the buttons were, p `old=>new`,
x instead of everything, k strikes out, a an attachment with a colour, o small print.
"""
import json
import re
import time

from eighth_people import BECAUSE, KRONER, reasons
from more_people import person
from world import buttons, context, escape, fields, rich, section


def staff(name, handle, bot=False):
    return person(name, handle, f"{handle}@quayline.test", bot=bot)


PEOPLE = {
    "U1QIVAN001": staff("Ivana Perić", "ivana"), "U1QTOMA001": staff("Thomas Adair", "tadair"), "U1QTOMA002": staff("Thomas Wren", "thomas.wren"), "U1QLING001": staff("Lingyun Hou", "lingyun"),
    "U1QOMAR001": staff("Omar Belkacem", "omar.b"), "U1QPAUL001": staff("Paulina Reyes", "paulina"), "U1QKIRS001": staff("Kirsty Mac", "kirsty"), "U1QDEVA001": staff("Devansh Gupta", "devansh"),
    "U1QZUZA001": staff("Zuzana Malá", "zuzana"), "U1QFABI001": staff("Fabien Leroy", "fleroy"), "U1QNKEM001": staff("Nkem Udo", "nkem"), "U1QEERO001": staff("Eero Salonen", "eero"),
    "U1QRHIA001": staff("Rhiannon Pugh", "rhiannon"), "U1QYASU001": staff("Yasuko Hori", "yasuko"),
    "U2QBEAT001": staff("Beatrix Stoll", "bstoll"), "U2QGABR001": staff("Gabriel Nunes", "gabriel"), "U2QGABR002": staff("Gabriel Frost", "gfrost"), "U2QHIND001": staff("Hind Saleh", "hind"),
    "U2QVERA001": staff("Vera Kowalska", "vera.k"), "U2QSAMU001": staff("Samuel Adjei", "samuel"), "U2QJOSE001": staff("Josefine Dahlberg", "josefine"), "U2QMART001": staff("Martijn Bakker", "mbakker"),
    "U2QCLEM001": staff("Clementine Roy", "clem"),
    "U3QBOT0001": staff("Gatekeeper", "gatekeeper", True), "U3QBOT0002": staff("Approvalist", "approvalist", True), "U3QBOT0003": staff("CX Console", "cxconsole", True), "U3QBOT0004": staff("Zapier", "zapier", True),
    "U3QBOT0005": staff("Back Office", "backoffice", True),
}
AGENTS = [user for user in PEOPLE if user.startswith("U1Q")]
LEADS = [user for user in PEOPLE if user.startswith("U2Q")]
BOTS = [{"id": f"B3QBOT000{n}", "user": f"U3QBOT000{n}", "app": f"A3QBOT000{n}", "name": PEOPLE[f"U3QBOT000{n}"]["real_name"]} for n in (1, 2, 3, 4, 5)]
TWICE = {"Thomas", "Gabriel"}  # first names that say too little
CLASSIC = ["approvals-webhook", "Request form", "ops-cron", "Manager queue", "incoming-webhook"]
LIVE = [("Approve", "Deny"), ("Approve", "Reject"), ("✅ Approve", "❌ Decline"), ("Accept", "Decline", "More info"), ("Yes", "No"), ("Authorise", "Refuse"), ("Approve", "Approve partially", "Reject")]
TURN = re.compile(r"([ABCOEXN])([>@]?)(\*\*|[:+\-&~=!0*])([BOAC_]*)(?:\{([0-9][^}]*|\|)\})?\s*(.*)", re.S)
MARK = re.compile(r"\[{1,2}([^\]]*)\]{1,2}")


def R(text):
    """Rich text, made when the words are known."""
    return {"type": "rich", "of": text}


def T(*rows):
    return {"type": "table", "rows": [[{"type": "raw_text", "text": cell} for cell in row] for row in rows]}


def box(**more):
    return {"attachments": [{"fallback": more.get("title", more.get("text", "request")), "color": "#d9a400", **more}]}


def pairs(*of, **more):
    return box(fields=[{"title": key, "value": value, "short": len(value) < 24} for key, value in of], **more)


def leaves(text):
    found = []
    for part in re.split(r"(<@\w+>|<https?:[^>]*>|:[a-z][a-z0-9_+-]*:|\*[^*\n]+\*|`[^`\n]+`)", text):
        if part.startswith("<@"):
            found.append({"type": "user", "user_id": part[2:-1]})
        elif part.startswith("<http"):
            url, _, label = part[1:-1].partition("|")
            found.append({"type": "link", "url": url, "text": label or url})
        elif re.fullmatch(r":[a-z][a-z0-9_+-]*:", part):
            found.append({"type": "emoji", "name": part.strip(":")})
        elif len(part) > 2 and part[0] == part[-1] and part[0] in "*`":
            found.append({"type": "text", "text": part[1:-1], "style": {"bold" if part[0] == "*" else "code": True}})
        elif part:
            found.append({"type": "text", "text": part})
    return found


def drawn(text):
    """Rich text of lines: `• ` makes a list, `> ` a quote, ` ``` ` code."""
    elements = []
    for line in text.split("\n"):
        kind = "list" if line.startswith("• ") else "quote" if line.startswith("> ") else "preformatted" if line.startswith("```") else "section"
        line = line[3:] if kind == "preformatted" else line[2:] if kind != "section" else line
        last = elements[-1] if elements and elements[-1]["type"] == f"rich_text_{kind}" else None
        if kind == "list":
            item = {"type": "rich_text_section", "elements": leaves(line)}
            if last:
                last["elements"].append(item)
            else:
                elements.append({"type": "rich_text_list", "style": "bullet", "indent": 0, "border": 0, "elements": [item]})
        elif last:
            last["elements"] += [{"type": "text", "text": "\n"}, *leaves(line)]
        else:
            elements.append({"type": f"rich_text_{kind}", "elements": leaves(line)})
    return {"type": "rich_text", "elements": elements}


def told(text):
    """The texts that may be taken for the reason in what an app says."""
    found = [(match.group(0).startswith("[["), match.group(1), text[:match.start()]) for match in MARK.finditer(text)]
    if not found:
        return [""]
    if len(found) > 1:
        (_, one, _), (_, two, _) = found[:2]
        return [f"{one}: {two}", f"{one} – {two}", f"{one}; {two}", f"{one}. {two}", f"{one}, {two}", two]
    maybe, words, before = found[0]
    why = re.search(BECAUSE, before)
    return [*([""] if maybe else []), words, *([f"{why[1]} {words}"] if why else [])]


def said_by_people(text, less):
    marks = MARK.findall(text)
    if len(marks) > 1 and "[[" not in text:
        one, two = marks[:2]
        return [f"{one}: {two}", f"{one}, {two}", f"{one}. {two}", f"{one} {two}", two, one, MARK.sub(r"\1", text)]
    return reasons(text, less)


class Scene:
    """One row: its people, its messages and its record."""

    def __init__(self, w, fmt, lang="en", settings=None):
        self.w, self.lang = w, lang
        self.row = w.row(fmt, lang, **(settings or {}), **({"currency": KRONER[lang]} if lang in KRONER else {}))
        self.who = {"A": w.pick(AGENTS), "B": w.pick(LEADS)}
        self.who["O"] = w.rng.choice([lead for lead in LEADS if w.first(lead) != w.first(self.who["B"])])
        self.who["C"] = w.rng.choice([agent for agent in AGENTS if w.first(agent) != w.first(self.who["A"])])
        self.known = {"n": str(w.rng.randint(10000, 99999)), "br": "["}
        self.times, self.post, self.at = [], None, 0

    def named(self, one, form):
        user = self.who[one]
        name, mail, handle = self.w.name(user), self.w.people[user]["email"], self.w.people[user]["name"]
        first, last = name.split()
        return {"": f"<@{user}>", "u": user, "n": name, "f": name if first in TWICE else first, "i": f"{first[0]}. {last}", "2": first[0] + last[0], "e": mail, "m": f"<mailto:{mail}|{mail}>", "h": f"@{handle}",
                "l": f"{last}, {first}", "s": f"{first} {last[0]}.", "N": name.upper()}[form]

    def fill(self, text):
        at = self.at or self.row.clock

        def clock(found):
            form, *zone = found[1].split("|")
            self.times.append(at - at % 60)
            shift = float(zone[0]) if zone else 0
            return time.strftime(form, time.gmtime(at + shift * 3600)) + (f" {zone[1]}" if zone else "")

        def token(found):
            self.times.append(at)
            return f"<!date^{at}^{found[1]}|{time.strftime('%Y-%m-%d %H:%M UTC', time.gmtime(at))}>"
        text = re.sub(r"\{d:(.*?\})\}", token, text)
        text = re.sub(r"\{w:([^}]*)\}", clock, text)
        text = re.sub(r"\{([ABCO])([a-zN2]?)\}", lambda found: self.named(found[1], found[2]), text)
        return re.sub(r"\{(\w+)\}", lambda found: self.known.get(found[1], found[0]), text).replace("\\n", "\n")

    def deep(self, value):
        if isinstance(value, str):
            return self.fill(value)
        if isinstance(value, list):
            return [self.deep(one) for one in value]
        if isinstance(value, dict):
            return drawn(self.fill(value["of"])) if value.get("type") == "rich" else {key: self.deep(one) for key, one in value.items()}
        return value

    # the card

    def card(self, lay, labels=None):
        self.lay, self.sent, self.labels, self.bot = lay, self.row.clock, labels or self.w.pick(LIVE), self.w.pick(BOTS)
        content = self.content([], live=True)
        classic = self.w.pick(CLASSIC) if "blocks" not in content and self.w.chance(0.5) else None
        self.post = self.row.app(self.bot, classic=classic, **content)
        self.times = []

    def content(self, parts, live=False):
        lay, at, self.at = self.lay, self.at, self.sent
        content = {"blocks": lay, "text": "Request {n}"} if isinstance(lay, list) else {"text": lay} if isinstance(lay, str) else {"text": "", **lay}
        content = self.deep(json.loads(json.dumps(content)))
        self.at = at
        for place, text in parts:
            if place == "p":
                old, new = text.split("=>")
                dumped = json.dumps(content, ensure_ascii=False)
                old, new = json.dumps(old, ensure_ascii=False)[1:-1], json.dumps(new, ensure_ascii=False)[1:-1]
                if old not in dumped:
                    raise ValueError(f"{old!r} is not in {dumped}")
                content = json.loads(dumped.replace(old, new, 1) if old else dumped)
        if "blocks" in content:
            return self.of_blocks(content, parts, live)
        return self.of_attachments(content, parts, live) if "attachments" in content else self.of_text(content, parts)

    def of_blocks(self, content, parts, live):
        blocks = content["blocks"]
        for place, text in parts:
            if place == "x":
                blocks = [section(text)]
                content["text"] = text
            elif place == "k":
                blocks = [json.loads(json.dumps(block)) for block in blocks]
                for block in blocks:
                    if block["type"] == "section" and "text" in block:
                        block["text"]["text"] = "\n".join(f"~{line}~" for line in block["text"]["text"].split("\n") if line)
            elif place == "t":
                blocks = [section(text), *blocks]
            elif place == "b":
                blocks = [*blocks, section(text)]
            elif place == "c":
                blocks = [*blocks, context(*text.split("\t"))]
            elif place == "f":
                blocks = [*blocks, fields(*[f"*{pair.split('=', 1)[0]}*\n{pair.split('=', 1)[1]}" for pair in text.split("; ")])]
            elif place == "q":
                blocks = [*blocks, drawn(text)]
            elif place == "u":
                blocks = [*blocks, buttons(text)]
            elif place in "ao":
                content["attachments"] = [*content.get("attachments", []), {"color": "#2eb67d", "fallback": text, ("text" if place == "a" else "footer"): text}]
        content["blocks"] = [*blocks, *([buttons(*self.labels)] if live else [])]
        if not live and "attachments" not in content:
            content["attachments"] = []
        return content

    def of_attachments(self, content, parts, live):
        first = content["attachments"][0]
        if live:
            first["actions"] = [{"type": "button", "name": label, "text": label, "value": label} for label in self.labels]
        for place, text in parts:
            if place == "x":
                content["attachments"] = [{"text": text, "fallback": text, "color": "#888888"}]
            elif place == "k":
                first["text"] = "\n".join(f"~{line}~" for line in first.get("text", "").split("\n") if line)
            elif place == "t":
                first["pretext"] = text
            elif place in "ba":
                content["attachments"].append({"text": text, "fallback": text, "color": "#2eb67d"})
            elif place in "co":
                content["attachments"][-1]["footer"] = text.replace("\t", " · ")
            elif place == "f":
                first["fields"] = [*first.get("fields", []), *[{"title": pair.split("=", 1)[0], "value": pair.split("=", 1)[1], "short": True} for pair in text.split("; ")]]
            elif place in "qu":
                content["attachments"].append({"text": text, "fallback": text})
        return content

    def of_text(self, content, parts):
        text = content["text"]
        for place, words in parts:
            if place == "x":
                text = words
            elif place == "k":
                text = "\n".join(f"~{line}~" for line in text.split("\n") if line)
            elif place == "t":
                text = f"{words}\n{text}"
            elif place == "f":
                text += "\n" + "\n".join(pair.replace("=", ": ", 1) for pair in words.split("; "))
            elif place in "bqua":
                text += f"\n{words}"
            elif place in "co":
                text += "\n_" + words.replace("\t", " · ") + "_"
        content["text"] = text
        return content

    # the turns

    def play(self, script, type, amount, asks=None):
        for turn in script:
            if not TURN.fullmatch(turn.strip()):
                raise ValueError(turn)
        self.found = {"decision": "pending", "by": [], "why": [""], "at": [""], "granted": None, "first": [], "early": []}
        for turn in script:
            self.turn(*TURN.fullmatch(turn.strip()).groups())
        found = self.found
        found["by"] = found["by"] if found["decision"] in ("approved", "denied") else []
        if found["decision"] == "approved":
            granted = (found["granted"] if found["granted"] is not None else amount)
        else:
            granted = None
        self.row.expect(asks or self.asks(), type, found["decision"], sorted(set(found["by"])), amount, granted, found["why"], list(dict.fromkeys(found["at"])))

    def asks(self):
        """The one who asks, as far as the messages say."""
        if not self.post:
            return [self.who["A"]]
        lay = json.dumps(self.lay)
        if "{A" in lay:
            return [self.who["A"], *([self.who["C"]] if "{C" in lay else [])]
        everything = json.dumps([version["slack"] for message in self.row.messages for version in message.versions], ensure_ascii=False)
        return [self.who["A"], ""] if any(self.named("A", form) in everything for form in "unf") else [""]

    def turn(self, speaker, how, does, whose, granted, text):
        row, who = self.row, self.who
        self.times = []
        if does in ("*", "**"):
            return self.react(speaker, text.split(), row.messages[0] if does == "*" else row.messages[-1])
        if does == "=":
            row.edit(row.messages[0], text=escape(self.fill(text)), blocks=None)
            return None
        if speaker == "E":
            said, when = self.edit(text, live=does in ":&0")
            text = self.fill(text)
            clean = [text]
        else:
            gap = self.w.rng.randint(25, 2400)
            self.at = row.clock + gap
            text = self.fill(text)
            less = (re.search(r"[^\s\d]?\d[\d.,]*", MARK.sub(r"\1", text)) or [""])[0] if granted else ""
            words = MARK.sub(r"\1", text).replace("{br}", "[") if "[" in text else text
            if speaker in "XN":
                said = row.app(self.bot, words, gap=gap, root=speaker == "N")
            else:
                said = row.human(who[speaker], words, gap=gap, root=how == ">", **({"subtype": "thread_broadcast"} if how == "@" else {}), **({"blocks": []} if "\n" in words or how == "@" else {}))
            when = [str(said.ts[0])]
            clean = [text]
        people = [who[one] for one in (whose or ("B" if speaker in "EXN" else speaker)) if one in who]
        when = [*when, *[str(at) for at in self.times]]
        if speaker in "EXN":
            why = told(text)
        else:
            why = said_by_people(text, less) if does in "+-" or "[" in text else [""]
        found = self.found
        if does == "&":
            found["first"], found["early"], found["by"] = people, when, people
            if "[" in text:
                found["held"] = why
        elif does in "+-":
            held = found.pop("held", None)
            if held:
                why = [*why, *held, *[f"{one} {two}" for one in held for two in why if one and two]]
            asked_two = found["first"] if does == "+" else []
            found.update(decision="approved" if does == "+" else "denied", by=[*asked_two, *people], why=why, at=[*when, *(found["early"] if does == "+" and speaker not in "EXN" else [])], granted=granted if granted != "|" else "", first=[], early=[])
        elif does in "~!":
            whole = re.sub(r"(^| \+\+ )[a-z]:(.*?=>)?", r"\1", MARK.sub(r"\1", text))
            found.update(decision="withdrawn" if does == "~" else "expired", by=[], why=list(dict.fromkeys(["", *why, whole])), at=["", *when], granted=None)
        elif does == "0":
            found.update(decision="pending", by=[], why=[""], at=[""], granted=None, first=[], early=[])
        elif "[" in text:
            if found["decision"] == "pending":
                found["held"] = why
            else:
                found["why"] = list(dict.fromkeys([*why, *found["why"], *[f"{one} {two}" for one in found["why"] for two in why if one and two]]))
        if found["decision"] == "pending" and does == ":":
            found["by"] = []
        return clean

    def edit(self, text, live):
        gap = self.w.rng.randint(70, 5200)
        self.at = max(self.row.clock, self.post.ts[0]) + gap
        parts = [(part[0], self.fill(MARK.sub(r"\1", part[2:])).replace("{br}", "[").replace("\\t", "\t")) for part in text.split(" ++ ")]
        content = self.content(parts, live)
        self.times = []
        self.fill(text)
        only_text = "blocks" not in content
        said = self.row.edit(self.post, gap=gap, flagged=only_text or self.w.chance(0.5), seen_before=self.w.chance(0.85) or live, **content)
        return said, self.row.when(said, "edit")

    def react(self, speaker, signs, message):
        before = [(one["name"], one["users"]) for one in message.slack.get("reactions", [])]
        user = self.who[speaker]
        self.row.react(message, *before, *[(sign[1:], [user]) for sign in signs])
        verdict = next((sign[0] for sign in signs if sign[0] in "+-"), "")
        if verdict and user in self.row.settings.get("approvers", PEOPLE) and speaker != "A":
            held = self.found.pop("held", None)
            self.found.update(decision="approved" if verdict == "+" else "denied", by=[user], why=held or [""], at=self.row.when(message, "seen"), granted=None)


def lines_of(text):
    return [line for line in text.strip().splitlines() if line.strip() and not line.startswith("#")]


def only(line):
    """A line that begins with `<only>` is of a channel where only leads decide."""
    return (line[7:], {"approvers": LEADS}) if line.startswith("<only> ") else (line, None)


def talk(w, fmt, line, lang="en"):
    line, settings = only(line)
    type, amount, script = re.split(r"\s*::\s*", line, maxsplit=2)
    scene = Scene(w, fmt, lang, settings)
    asked, *turns = script.split(" // ")
    scene.known["m"] = amount
    scene.row.human(scene.who["A"], scene.fill(asked), **({"blocks": []} if "\\n" in asked else {}))
    scene.times = []
    scene.play(turns, type, amount, [scene.who["C"], scene.who["A"]] if "behalf of {C}" in asked else None)


def card(w, prefix, lays, line, lang="en"):
    line, settings = only(line)
    head, *turns = line.split(" // ")
    lay, customer, kind, type, money, amount, story = (part.strip() for part in head.split(";;"))
    if re.search(r"\b(SEK|NOK|DKK)\|", amount):  # a bare kr is what the channel's setting says
        amount = amount.split("|")[0]
        settings = {**(settings or {}), "currency": amount[-3:]}
    scene = Scene(w, f"{prefix}-{lay}", lang, settings)
    scene.known.update({key: value.replace("&", "&amp;") for key, value in (("c", customer), ("k", kind), ("m", money), ("s", story))})
    scene.card(lays[lay])
    scene.play(turns, type, amount)
