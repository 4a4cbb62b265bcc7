# SPDX-License-Identifier: GPL-3.0-or-later
"""People, customers and stories of the thirteenth part of the written half, and how a request is posted and shown again by an app."""
import json
import time

import twelfth_people
from more_cards import bullets, rich, word
from more_people import person
from ninth_people import Money
from twelfth_ends import marked, struck
from twelfth_people import linked
from world import DIVIDER, buttons, context, fields, section


def staff(name, handle, bot=False):
    return person(name, handle, f"{handle}@marrowby.test", bot=bot)


PEOPLE = {
    "UBLIAM0001": staff("Liam Corrigan", "lcorrigan"), "UBLIAM0002": staff("Liam Vasquez", "liam.v"), "UBNGOZ0001": staff("Ngozi Afolabi", "ngozi"), "UBPETR0001": staff("Petra Svoboda", "petra.s"),
    "UBKENJ0001": staff("Kenji Arakawa", "karakawa"), "UBIMAN0001": staff("Iman Haddad", "iman"), "UBRUBE0001": staff("Rubén Castaño", "ruben"), "UBLOTT0001": staff("Lotte Vermeer", "lotte"),
    "UBCALL0001": staff("Callum Reid", "creid"), "UBANJA0001": staff("Anjali Deshmukh", "anjali"), "UBMATH0001": staff("Mathilde Roux", "mroux"), "UBPIOT0001": staff("Piotr Sadowski", "psadowski"),
    "UBSINA0001": staff("Sina Tanoa", "sina.tanoa"), "UBGRET0001": staff("Greta Olofsson", "greta"),
    "UGHELE0001": staff("Helena Marchetti", "hmarchetti"), "UGHELE0002": staff("Helena Brandvold", "helena.b"), "UGOBIN0001": staff("Obinna Eze", "obinna"), "UGFRAN0001": staff("Franziska Keller", "fkeller"),
    "UGDAVI0001": staff("Davide Lombardi", "davide.l"), "UGMEER0001": staff("Meera Pillai", "mpillai"), "UGRHYS0001": staff("Rhys Bevan", "rhys"), "UGSOLV0001": staff("Solveig Haugen", "solveig"),
    "UFBOT00001": staff("Tollgate", "tollgate", True), "UFBOT00002": staff("Pigeonhole", "pigeonhole", True), "UFBOT00003": staff("Relay", "relay", True), "UFBOT00004": staff("Frontdesk", "frontdesk", True), "UFBOT00005": staff("Sidecar", "sidecar", True),
}
AGENTS = [user for user in PEOPLE if user.startswith("UB")]
LEADS = [user for user in PEOPLE if user.startswith("UG")]
BOTS = [{"id": f"BFBOT0000{n}", "user": f"UFBOT0000{n}", "app": f"AFBOT0000{n}", "name": PEOPLE[f"UFBOT0000{n}"]["real_name"]} for n in (1, 2, 3, 4, 5)]
TWICE = {"Liam", "Helena"}  # first names that say too little
CUSTOMERS = ["Dorothea Finch", "Anchor and Rope Ltd", "Mr Kowalczuk", "Saltmarsh Pottery", "Juniper Dance School", "Teodora Ilieva", "Grange Hill Kennels", "Mrs Abernathy", "Low Tide Surf", "Ferris Upholstery", "Ikram Yousfi", "Blackthorn Brewery",
             "Cornelius Vale", "The Paper Lantern", "Agnieszka Wilk", "Northbank Rowing Club"]
STORIES = ["kettle leaked from day one", "train was replaced by a bus without notice", "sofa legs were missing from the box", "paid for express, arrived after eight days", "the portrait shoot was cancelled on the morning", "sim card never activated", "cabin smelled of smoke all week",
           "renewal went through after they had cancelled", "website showed the old price", "the technician went to the wrong street", "half of the bulbs did not sprout", "seat map changed after booking", "batteries hold no charge", "the parking gate would not open for an hour",
           "birthday cake had the wrong name on it", "our driver scratched the hallway", "they were put on the wrong tariff by us", "lessons kept freezing"]
YES_WHY = ["logs prove it was us", "we told them it would be fine", "it costs less than arguing", "they have a point", "store manager vouches for them", "same fault as last week", "first complaint in six years", "the supplier will reimburse us", "we shipped the wrong one",
           "covered by the winter promise", "photo shows the crack", "they renew next month"]
NO_WHY = ["box was opened in the shop", "they were told in the shop", "this is the third claim since January", "warranty ended in autumn", "nothing in the file supports it", "they can claim from the carrier", "the meter reading is correct", "they agreed to the fee", "it was a private sale",
          "the price was right at that time", "we already replaced it", "they never opened a ticket"]
TYPES = [("Repayment", "refund"), ("Wallet credit", "credit"), ("Price reduction", "discount"), ("Shipping fee refund", "refund"), ("Bill credit", "credit"), ("Deposit refund", "refund"), ("Loyalty discount", "discount"), ("Partial repayment", "refund"),
         ("Goodwill credit", "credit"), ("Cancellation fee waiver", ["exception", "other"]), ("Refund outside the window", ["refund", "exception"]), ("Extra discount", "discount")]
FORMS = {"CHF": ["CHF {e}", "{f} CHF"], "USD": ["US${e}", "${f}", "USD {f}"], "EUR": ["{f} EUR", "€{f}", "EUR {e}"], "GBP": ["£{f}", "GBP {e}"], "AUD": ["AU${f}", "AUD {e}"], "CAD": ["CA${e}", "{f} CAD"], "INR": ["₹{e}", "INR {f}"], "NZD": ["NZ${e}"], "MYR": ["MYR {f}"],
         "HKD": ["HK${e}"], "ZAR": ["ZAR {f}"]}
VALUES = [6.5, 11, 14.99, 22, 29.95, 38, 42, 57.5, 66, 84, 105, 129, 148.2, 186, 230, 275, 410, 520, 890, 1450]
LIVE = [("Agree", "Disagree"), ("Allow", "Disallow"), ("👍", "👎"), ("OK", "Not OK", "Ask first"), ("Go", "No go"), ("Approve ✔", "Reject ✘"), ("Let it through", "Stop it"), ("Sign here", "Refuse")]
CLASSIC = ["desk-webhook", "Forms to Slack", "Approvals (old)", "care-cron", "Ask upstairs"]
WAITING = ["Open", "New", "Awaiting manager", "To decide", "Unanswered", "Submitted", "In queue", "Needs a decision"]
MINUTE = ["%d.%m.%Y %H:%M", "%a %d %b, %H:%M UTC", "%B %d, %Y at %I:%M %p", "%-d %b %Y %H.%M", "%Y/%m/%d %H:%M"]
DAY = ["%d/%m/%y", "%A", "%-d %B", "%Y-%m-%d"]


def clock(w, at, hours=True):
    """A way to tell a time, and the seconds that it may be taken for besides those that Slack tells."""
    kind = w.rng.choice(["token", "iso", "minute", "minute", "minute", "day", "day", *(["hour"] if hours else [])])
    if kind == "token":
        return f"<!date^{at}^{{date_num}} {{time_secs}}|{time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(at))}>", [str(at)]
    if kind == "iso":
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at)), [str(at)]
    form = w.rng.choice({"minute": MINUTE, "day": DAY, "hour": ["%H:%M", "%I:%M %p"]}[kind])
    return time.strftime(form, time.gmtime(at)), [str(at - at % 60)] if kind != "day" else []


class Case(twelfth_people.Case):
    """A request; `who` is how its card names the one who asks, `by` how it names the one who decides, `state` what it says of itself."""

    AGENTS, LEADS, TYPES, CUSTOMERS, STORIES, YES_WHY, NO_WHY = AGENTS, LEADS, TYPES, CUSTOMERS, STORIES, YES_WHY, NO_WHY
    YES_SHARE = 0.55

    def __init__(self, w, fmt, lang="en", currency=None, **settings):
        super().__init__(w, fmt, lang, currency, **settings)
        currency = w.rng.choice(list(FORMS))
        self.cash = Money(w, currency, w.pick(VALUES), w.rng.choice(FORMS[currency]))
        self.amount, self.less, self.what = self.cash.label, self.cash.less(), f"{self.kind.lower()} of {self.cash.text}"
        self.shape = self.named(self.lead)
        self.bare = w.rng.choice([self.boss, self.boss, f"{self.boss[0]}. {self.boss.split()[-1]}", w.people[self.lead]["email"], "{1}, {0}".format(*self.boss.split())])
        self.state, self.second, self.asks = w.rng.choice(WAITING), w.name(self.other), self.agent
        self.due, self.risk, self.paid = w.rng.choice(["2 h", "4h 00m", "45 min", "1 day"]), w.rng.randint(3, 97), self.cash.of(self.cash.value * w.rng.randint(2, 6))

    def named(self, user):
        name, handle, mail = self.w.name(user), self.w.people[user]["name"], self.w.people[user]["email"]
        first, last = name.split()
        forms = [f"<@{user}>", f"<@{user}>", name, name, f"{first[0]}. {last}", f"{last}, {first}", mail, f"@{handle}", f"{name} <@{user}>"]
        return self.w.rng.choice(forms if first in TWICE else [*forms, first, first])

    @property
    def by(self):
        return self.shape

    @property
    def other(self):
        return self.w.rng.choice([lead for lead in LEADS if lead != self.lead])

    def fill(self, text, **more):
        return super().fill(text, **{"pby": self.bare, **more})

    def expect(self, outcome, agent=None, type=None, amount=None):
        decision, approver, reason, decided, granted = outcome
        granted = granted if granted is not None else (self.amount if decision == "approved" else "")
        told = json.dumps([version["slack"] for message in self.row.messages for version in message.versions], ensure_ascii=False)
        if not self.asks and (self.who in told or self.me in told or self.w.first(self.agent) in told):
            self.asks = [self.agent, ""]
        self.row.expect(self.asks, self.type, decision, approver, self.amount, granted, reason, decided)


class Post:
    """A request as an app posts it, and posts it again with what came of it at one place or another."""

    def __init__(self, case, lay, labels=None):
        self.case, self.lay, self.style = case, lay, case.w.rng.randrange(5)
        self.labels, self.bot = labels or case.w.pick(LIVE), case.w.pick(BOTS)
        content = self.content()
        self.links = "blocks" not in content and "attachments" not in content and case.w.chance(0.3)
        name = case.w.pick(CLASSIC) if "blocks" not in content and case.w.chance(0.5) else None
        self.message = case.row.app(self.bot, classic=name, **self.drawn(live=True))

    def content(self):
        found = self.lay(self.case)
        if isinstance(found, list):
            return {"blocks": found, "text": f"No. {self.case.number}"}
        return {"text": found} if isinstance(found, str) else {"text": "", **found}

    def drawn(self, live=False, top=(), bottom=(), ctx=(), pairs=(), title="", button="", footer="", color="", strike=False):
        content = json.loads(json.dumps(self.content()))
        content = struck(content) if strike else content
        content = marked(content, title) if title else content
        if "blocks" in content:
            content["blocks"] = [*([section("\n".join(top))] if top else []), *content["blocks"], *([self.row_of(bottom)] if bottom else []), *self.listed(pairs), *([context("\n".join(ctx))] if ctx else []),
                                 *([buttons(button)] if button else []), *([context(footer)] if footer else []), *([buttons(*self.labels)] if live else [])]
            return content
        if "attachments" in content:
            first = content["attachments"][0]
            if live:
                first["actions"] = [{"type": "button", "name": label, "text": label, "value": label} for label in self.labels]
            if top:
                first["pretext"] = "\n".join([*top, *([first["pretext"]] if "pretext" in first else [])])
            if pairs and "fields" in first:
                first["fields"] += [{"title": key, "value": value, "short": self.style < 3} for key, value in pairs]
                pairs = ()
            if footer and "footer" not in first:
                first["footer"] = footer
                footer = ""
            lines = [*bottom, *[f"{key}: {value}" for key, value in pairs], *([button] if button else [])]
            if lines:
                content["attachments"].append({"text": "\n".join(lines), "fallback": lines[0], "color": color or "#9aa5b1"})
            small = " · ".join([*ctx, *([footer] if footer else [])])
            if small and "footer" in content["attachments"][-1]:
                content["attachments"].append({"footer": small, "fallback": small, "color": color or "#9aa5b1"})
            elif small:
                content["attachments"][-1]["footer"] = small
            if color:
                first["color"] = color
            return content
        form = ["{}: {}", "{} > {}", "- {}: {}", "{} = {}", "*{}* {}"][self.style]
        links = ["<https://desk.marrowby.test/y|{}> · <https://desk.marrowby.test/n|{}>".format(*self.labels)] if live and self.links else []
        content["text"] = "\n".join([*top, content["text"], *bottom, *[form.format(key, value) for key, value in pairs], *[f"_{line}_" for line in ctx], *([f"[ {button} ]"] if button else []), *([footer] if footer else []), *links])
        return content

    def row_of(self, lines):
        return section("\n".join(lines)) if self.style != 4 else rich({"type": "rich_text_section", "elements": linked("\n".join(lines))}) if not any(mark in line for line in lines for mark in "*_~>:`") else section("\n".join(lines))

    def listed(self, pairs):
        if not pairs:
            return []
        return [[fields(*[f"*{key}*\n{value}" for key, value in pairs])], [section("\n".join(f"{value}  _{key}_" for key, value in pairs))], [DIVIDER, section("\n".join(f"{key}: *{value}*" for key, value in pairs))],
                [rich(bullets(*[[word(f"{key} – "), *linked(value)] for key, value in pairs]))], [section("  |  ".join(f"*{key}:* {value}" for key, value in pairs))]][self.style]

    def show(self, gap=None, seen=True, **shown):
        """The next version; Slack flags it when its text alone was changed."""
        content = self.drawn(**shown)
        return self.case.row.edit(self.message, gap=gap, flagged="blocks" not in content or self.case.w.chance(0.4), seen_before=seen, **content)

    def shows_state(self):
        """Whether the layout tells in which state the request is."""
        state, self.case.state = self.case.state, "§"
        found = "§" in json.dumps(self.content(), ensure_ascii=False)
        self.case.state = state
        return found

    def reply(self, text="", **more):
        return self.case.row.app(self.bot, text, **more)
