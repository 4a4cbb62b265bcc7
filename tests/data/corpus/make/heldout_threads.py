# SPDX-License-Identifier: GPL-3.0-or-later
"""Threads of people, out of the lines of heldout_talk."""
from heldout_people import AGENTS, CUSTOMERS, LEADS, Cash
from heldout_talk import FLIP_REASONS, LANGS

FORMATS = {"en": "people-en", "de": "people-de", "fr": "people-fr", "es": "people-iberia", "pt": "people-iberia",
           "it": "people-it-nl", "nl": "people-it-nl", "sv": "people-nordic", "no": "people-nordic",
           "da": "people-nordic", "pl": "people-pl", "ja": "people-ja"}
LOCAL = {"sv": "SEK", "no": "NOK", "da": "DKK"}
ENDINGS = (["yes"] * 9 + ["no"] * 6 + ["part"] * 3 + ["react_yes"] * 3 + ["react_no"] * 2 + ["wait", "silence", "drop",
           "flip_no", "flip_yes", "self", "self_react", "outsider", "both"])
YES_EMOJI = ["white_check_mark", "+1", "+1::skin-tone-3", "heavy_check_mark", "ok_hand", "ballot_box_with_check"]
NO_EMOJI = ["x", "no_entry_sign", "-1", "no_entry", "-1::skin-tone-5"]


class Talk:
    def __init__(self, w, lang, fmt=None, currency_set=True):
        self.w, self.lang, self.lines = w, lang, LANGS[lang]
        self.agent, self.lead = w.pick(AGENTS[lang]), w.pick(LEADS[lang])
        settings = {}
        if lang in LOCAL and currency_set:
            settings["currency"] = LOCAL[lang]
        self.outsider = next(user for user in AGENTS[lang] + AGENTS["en"] if user != self.agent)
        self.row = w.row(fmt or FORMATS[lang], lang, **settings)
        self.cash = Cash(w, lang)
        self.label = ""

    def fill(self, line, cash=None):
        addressed = f"<@{self.lead}>" if self.w.chance(0.6) else self.w.first(self.lead)
        return (line.replace("{m}", (cash or self.cash).text).replace("{s}", (cash or self.cash).text)
                .replace("{c}", self.w.pick(CUSTOMERS[self.lang])).replace("{b}", addressed)
                .replace("{n}", str(self.w.rng.choice([5, 10, 15, 20, 25, 30]))))

    def ask(self):
        line, self.type = self.w.pick(self.lines["asks"])
        self.label = self.cash.label if "{m}" in line else ""
        return self.row.human(self.agent, self.fill(line))

    def between(self):
        w, row = self.w, self.row
        if w.chance(0.3):
            question, answer = w.pick(self.lines["qa"])
            row.human(self.lead, question)
            row.human(self.agent, answer)
        if w.chance(0.15):
            row.human(self.outsider, w.pick(self.lines["noise"]))

    def after(self):
        if self.w.chance(0.4):
            self.row.human(self.agent, self.w.pick(self.lines["done"]))

    def verdict(self, kind, user=None):
        line, reason = self.w.pick(self.lines[kind])
        return self.row.human(user or self.lead, line), reason

    def close(self, decision, message=None, reason="", how="reply", granted=None, approver=None):
        decided = self.row.when(message, how) if message else ("",)
        self.row.expect(self.agent, self.type, decision, approver or (self.lead if message else ()), self.label,
                        granted, reason, decided)

    # endings -------------------------------------------------------------------------------------------------------

    def yes(self):
        message, reason = self.verdict("yes")
        self.close("approved", message, reason)
        self.after()

    def no(self):
        message, reason = self.verdict("no")
        self.close("denied", message, reason)

    def part(self):
        if not self.label:
            return self.yes()
        line, reason = self.w.pick(self.lines["part"])
        less = self.cash.half()
        message = self.row.human(self.lead, line.replace("{s}", less.text))
        self.close("approved", message, reason.replace("{s}", less.text), granted=less.label)
        self.after()

    def react(self, names, decision):
        root = self.row.messages[0]
        self.row.react(root, (self.w.rng.choice(names), [self.lead]), *([("eyes", [self.outsider])] if self.w.chance(0.3) else []))
        self.close(decision, root, how="seen")

    def react_yes(self):
        self.react(YES_EMOJI, "approved")

    def react_no(self):
        self.react(NO_EMOJI, "denied")

    def wait(self):
        self.row.human(self.lead, self.w.pick(self.lines["wait"]))
        self.close("pending")

    def silence(self):
        self.close("pending")

    def drop(self):
        message = self.row.human(self.agent, self.w.pick(self.lines["drop"]))
        self.row.expect(self.agent, self.type, "withdrawn", (), self.label, decided=["", str(message.ts[0])],
                        reason=["", message.slack["text"]])

    def _flip(self, first, second, decision):
        self.verdict(first)
        line = self.w.pick(self.lines[second])
        self.close(decision, self.row.human(self.lead, line), FLIP_REASONS[line])

    def flip_no(self):
        self._flip("yes", "flip_no", "denied")

    def flip_yes(self):
        self._flip("no", "flip_yes", "approved")

    def self(self):
        self.row.human(self.agent, self.w.pick(self.lines["self"]))
        self.close("pending")

    def self_react(self):
        self.row.react(self.row.messages[0], ("white_check_mark", [self.agent]))
        self.close("pending")

    def both(self):
        """An emoji of one sort and words of the other, by the same person: the words count."""
        message, reason = self.verdict("no")
        self.row.react(self.row.messages[0], ("+1", [self.outsider]), ("eyes", [self.lead]))
        self.close("denied", message, reason)


def _outsider(talk):
    """Somebody who may not decide here says yes; the one who may says no, or nothing."""
    talk.row.settings["approvers"] = [talk.lead]
    talk.row.human(talk.outsider, talk.w.pick(talk.lines["yes"])[0])
    if talk.w.chance(0.5):
        talk.no()
    else:
        talk.close("pending")


def make(w, lang, count, fmt=None):
    for _ in range(count):
        talk = Talk(w, lang, fmt)
        talk.ask()
        talk.between()
        ending = w.pick(ENDINGS)
        if ending == "outsider":
            _outsider(talk)
        else:
            getattr(talk, ending)()


def make_all(w):
    for lang, count in {"en": 90, "de": 42, "fr": 38, "es": 24, "pt": 18, "it": 18, "nl": 18, "sv": 14, "no": 14,
                        "da": 14, "pl": 26, "ja": 28}.items():
        make(w, lang, count)
