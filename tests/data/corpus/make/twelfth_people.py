# SPDX-License-Identifier: GPL-3.0-or-later
"""People, customers and stories of the twelfth part of the written half, and how a request is posted by an app."""
import json
import re

import ninth_ends
import ninth_people
from more_cards import bullets, rich, word
from more_people import person
from world import DIVIDER, context, fields, section


def staff(name, handle, bot=False):
    return person(name, handle, f"{handle}@bramblegate.test", bot=bot)


PEOPLE = {
    "UYNOAH0001": staff("Noah Bergström", "noah.b"), "UYNOAH0002": staff("Noah Pilgrim", "npilgrim"), "UYCHID0001": staff("Chidinma Okeke", "chidinma"), "UYWEIL0001": staff("Wei-Ling Chua", "weiling"),
    "UYFERN0001": staff("Fernanda Braga", "fbraga"), "UYALEK0001": staff("Aleksandra Król", "ola.krol"), "UYYUSU0001": staff("Yusuf Karaca", "yusuf"), "UYTOVE0001": staff("Tove Rasmussen", "tove"),
    "UYHARU0001": staff("Haruka Minami", "haruka.m"), "UYGWEN0001": staff("Gwen Prosser", "gwen"), "UYDESM0001": staff("Desmond Achieng", "dachieng"), "UYSALM0001": staff("Salma Idrissi", "salma"),
    "UYETIE0001": staff("Étienne Caron", "ecaron"), "UYBRID0001": staff("Bridget Mulcahy", "bridget"),
    "UZEVAH0001": staff("Eva Horáková", "eva.horakova"), "UZEVAL0001": staff("Eva Lindgren", "elindgren"), "UZMARC0001": staff("Marcus Threlfall", "marcus.t"), "UZADAE0001": staff("Adaeze Nwosu", "adaeze"),
    "UZTOMA0001": staff("Tomasz Zieliński", "tomasz"), "UZSHRE0001": staff("Shreya Kulkarni", "skulkarni"), "UZPHIL0001": staff("Philippa Vance", "pip.vance"), "UZJUER0001": staff("Jürgen Abt", "jabt"),
    "UWBOT00001": staff("Stampede", "stampede", True), "UWBOT00002": staff("Quillpost", "quillpost", True), "UWBOT00003": staff("Caseloop", "caseloop", True), "UWBOT00004": staff("Hookline", "hookline", True), "UWBOT00005": staff("Deskhand", "deskhand", True),
}
AGENTS = [user for user in PEOPLE if user.startswith("UY")]
LEADS = [user for user in PEOPLE if user.startswith("UZ")]
BOTS = [{"id": f"BWBOT0000{n}", "user": f"UWBOT0000{n}", "app": f"AWBOT0000{n}", "name": PEOPLE[f"UWBOT0000{n}"]["real_name"]} for n in (1, 2, 3, 4, 5)]
TWICE = {"Noah", "Eva"}  # first names that say too little
CUSTOMERS = ["Orla Fitzsimons", "Bramley & Sons", "Nightjar Cycles", "Mr. Teixeira", "Copper Kettle Tearoom", "Dr. Amoah", "Halvorsen Marine", "Priory Choir", "Ms. Takahashi", "Sable Fitness", "Gideon Marsh", "Lowfield Nursery",
             "Tamsin Burke", "Vela Optics"]
STORIES = ["drill bit snapped on first use", "hire van was not at the depot", "concert was moved to a weekday", "curtains were cut ten centimetres short", "the course videos would not load", "fridge arrived with a dented door",
           "charged for a class that never ran", "the voucher code failed at the till", "fibre install slipped three times", "the kennel was double booked", "suitcase wheel broke at the gate", "print run came out blurred",
           "the app took two payments for one ride", "wrong lens in the left frame"]
YES_WHY = ["warehouse confirmed the mix-up", "we quoted it ourselves", "fits the spring campaign", "they have been patient for weeks", "carrier covers half of it", "cheaper than a replacement", "the recording backs them", "never asked for anything before",
           "our own typo", "they bring us three other branches"]
NO_WHY = ["no proof of purchase", "they used it for four months", "sold as seen", "the pickup was missed by them", "already got a voucher in June", "price was clearly shown", "the log shows a normal ride", "outside the ninety days", "the insurer pays for that",
          "they were offered a swap"]
TYPES = [("Refund", "refund"), ("Store credit", "credit"), ("Partial refund", "refund"), ("Discount", "discount"), ("Courtesy credit", "credit"), ("Refund to card", "refund"), ("Account credit", "credit"), ("Late fee waiver", ["exception", "other"]),
         ("One-off discount", "discount"), ("Full refund", "refund"), ("Service credit", "credit")]
LIVE = [("Approve", "Reject"), ("Give it", "Withhold"), ("✔ Agree", "✘ Disagree"), ("Release", "Block", "Ask"), ("Yes, pay", "No, don't"), ("Sign", "Return"), ("Accept", "Decline", "Reassign")]
CLASSIC = ["Queue bot", "zap-approvals", "Ask-a-manager", "Flow runner", "Form mailer"]
PART = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")


class Case(ninth_people.Case):
    """A request with everything that a card may tell about it; `who` is how this card names the one who asks."""

    AGENTS, LEADS, TYPES, CUSTOMERS, STORIES, YES_WHY, NO_WHY = AGENTS, LEADS, TYPES, CUSTOMERS, STORIES, YES_WHY, NO_WHY
    YES_SHARE = 0.57

    def __init__(self, w, fmt, lang="en", currency=None, **settings):
        super().__init__(w, fmt, lang, currency, **settings)
        self.who = self.named(self.agent)
        self.plain = self.w.rng.choice([self.me, self.me, self.mail, f"{self.me[0]}. {self.me.split()[-1]}"])
        self.less = self.cash.less()

    def named(self, user):
        name, handle, mail = self.w.name(user), self.w.people[user]["name"], self.w.people[user]["email"]
        first, last = name.split()
        forms = [f"<@{user}>", f"<@{user}>", f"<@{user}>", name, name, name, f"{first[0]}. {last}", f"{first} {last[0]}.", f"{last}, {first}", mail, f"@{handle}", f"<mailto:{mail}|{mail}>"]
        return self.w.rng.choice(forms if first in TWICE else [*forms, first])

    @property
    def other(self):
        return self.w.rng.choice([lead for lead in LEADS if lead != self.lead])

    @property
    def a_kind(self):
        return f"a {self.kind.lower()}" if self.kind.startswith("One") else super().a_kind

    @property
    def asker(self):
        """The one who asks, as an element of rich text."""
        return {"type": "user", "user_id": self.agent}

    def fill(self, text, **more):
        """`{yes|no}` by the verdict, `{by}` one of the ways to name who decides, and what else the request holds."""
        text = PART.sub(lambda found: self.say(found[1], found[2]), text)
        known = {"by": self.by, "boss": self.boss, "lead": f"<@{self.lead}>", "mail": self.w.people[self.lead]["email"], "me": self.me, "who": self.who, "why": self.why, "n": str(self.number), "c": self.customer, "kind": self.kind,
                 "what": self.what, "m": self.cash.text, "less": self.less.text, "story": self.story, "day": self.day(), "date": self.day("%d/%m/%Y"), "mention": self.mention, "first": self.w.first(self.agent), **more}
        return re.sub(r"\{(\w+)\}", lambda found: known.get(found[1], found[0]), text)


class Post(ninth_ends.Post):
    """A request as an app posts it, with this part's bots, buttons and ways of showing what came of it."""

    def __init__(self, case, content, labels=None, **shown):
        self.case, self.content, self.style = case, content, case.w.rng.randrange(4)
        self.labels, self.bot = labels or case.w.pick(LIVE), case.w.pick(BOTS)
        name = case.w.pick(CLASSIC) if "blocks" not in content and case.w.chance(0.5) else None
        self.message = case.row.app(self.bot, classic=name, **self.shown(**shown, live=not shown))

    def shown(self, lines=None, pairs=None, live=False, color=None):
        """As usual; a card that says what came of it no longer says that nothing has."""
        content = super().shown(lines, pairs, live, color)
        return content if live else json.loads(json.dumps(content).replace("_none yet_", "_as told_").replace("State*\\nUnsigned", "State*\\nClosed"))

    def drawn(self, lines, pairs):
        if pairs:
            return [[rich(bullets(*[[word(f"{key}: ", bold=True), *linked(value)] for key, value in pairs]))], [context(*[f"{key}: *{value}*" for key, value in pairs])], [fields(*[f"{key}\n*{value}*" for key, value in pairs])],
                    [section("\n".join(f"_{key}_  {value}" for key, value in pairs))]][self.style]
        if lines:
            return [[context("\n".join(lines))], [section("\n".join(f"> {line}" for line in lines))], [DIVIDER, context(*lines)], [section("\n".join(lines))]][self.style]
        return []


def linked(text):
    """Rich text of a line with mentions and addresses."""
    found = []
    for part in re.split(r"(<@\w+>|<mailto:[^>]*>)", text):
        if part.startswith("<@"):
            found.append({"type": "user", "user_id": part[2:-1]})
        elif part.startswith("<mailto:"):
            found.append({"type": "link", "url": part[1:-1].split("|")[0], "text": part[1:-1].split("|")[1]})
        elif part:
            found.append(word(part))
    return found
