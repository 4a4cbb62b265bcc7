# SPDX-License-Identifier: GPL-3.0-or-later
"""People, customers and stories of the tenth part of the written half, and how its lines and cards become rows.

The lines are those of eighth_people. Besides, `^` after a speaker says that they tell what B has decided; `{N}` is B's full name.
"""
import eighth_people
import ninth_ends
import ninth_people
from eighth_people import Endings
from more_people import person


def staff(name, handle):
    return person(name, handle, f"{handle}@lanternway.test")


PEOPLE = {
    "USIVOR0001": staff("Ivor Penhallow", "ivor"), "USNKEC0001": staff("Nkechi Obiora", "nkechi"), "USLEAN0001": staff("Leandro Siqueira", "leandro"), "USMART0001": staff("Marta Wiśniewska", "mwisniewska"),
    "USELSE0001": staff("Else Marie Holm", "else.marie"), "USRYOT0001": staff("Ryota Hayakawa", "ryota"), "USFATI0001": staff("Fatima Zahra Benali", "fatima"), "USGRET0001": staff("Greta Sommer", "gsommer"),
    "USCIAR0001": staff("Ciarán Doyle", "ciaran"), "USPOPP0001": staff("Poppy Latham", "poppy"), "USVIKR0001": staff("Vikram Nair", "vikram"), "USYSAL0001": staff("Ysaline Dubois", "ysaline"),
    "UTMARG0001": staff("Margarethe Stolz", "mstolz"), "UTBABA0001": staff("Babatunde Ojo", "tunde"), "UTINGR0001": staff("Ingrid Solheim", "ingrid"), "UTOTTA0001": staff("Ottavia Greco", "ottavia"),
    "UTRENE0001": staff("Renée Fontaine", "rfontaine"), "UTSHAU0001": staff("Shaun Whitcombe", "shaun.w"), "UTLING0001": staff("Ling Zhao", "ling"), "UTPILA0001": staff("Pilar Montes", "pilar"),
    "UVBOT00001": person("Gatekeeper", "gatekeeper", bot=True), "UVBOT00002": person("Formicary", "formicary", bot=True), "UVBOT00003": person("Pennywise Ops", "pennywise", bot=True), "UVBOT00004": person("Relay Desk", "relaydesk", bot=True),
}
AGENTS = [user for user in PEOPLE if user.startswith("US")]
LEADS = [user for user in PEOPLE if user.startswith("UT")]
BOTS = [{"id": f"BVBOT0000{n}", "user": f"UVBOT0000{n}", "app": f"AVBOT0000{n}", "name": PEOPLE[f"UVBOT0000{n}"]["real_name"]} for n in (1, 2, 3, 4)]
CUSTOMERS = ["Thornbury Primary", "Mrs. Achebe", "Fennel & Rye", "Jolanta Bielska", "Kestrel Energy Coop", "Mr. Vandersteen", "Riverbend Climbing", "Dr. Okumura", "Saltmarsh Gallery", "Wendell Pryor", "Aster Pharmacy", "The Lockhart Trust",
             "Noemi Castellano", "Quarry Lane Dental"]
STORIES = ["meter was read twice and billed both times", "pool was shut for nine days", "locker door jammed with the parcel in it", "car was parked behind a closed barrier", "crown had to be made again", "the audio guide was out of order",
           "premium was taken after the policy had ended", "backer got the smaller edition", "the stream froze during the final", "pupil moved away mid-term", "seller posted an empty box", "prescription went to the wrong branch",
           "direct debit ran two days early", "class was called off ten minutes before"]
YES_WHY = ["our meter reader mixed up the flats", "the logs bear them out", "they warned us in time", "we advertised it that way", "cheaper than going to the ombudsman", "no fault of theirs", "board agreed to that in spring", "nine years a member", "the partner pays half",
           "it says so in our own letter"]
NO_WHY = ["the form was never signed", "they had the chance to switch", "usage shows they were on it all month", "the deadline is in bold on page one", "we settled this in autumn", "the receipt belongs to another shop", "not our locker", "the excess applies",
          "seller has to answer for that", "notice came after the term began"]
TYPES = [("Premium refund", "refund"), ("Bill credit", "credit"), ("Refund", "refund"), ("Late fee waiver", ["exception", "other"]), ("Fare refund", "refund"), ("Account credit", "credit"), ("Fee refund", "refund"), ("Loyalty discount", "discount"),
         ("Partial refund", "refund"), ("Goodwill credit", "credit"), ("Admin fee waiver", ["exception", "other"])]
LIVE = [("Wave through", "Send back"), ("Say yes", "Say no"), ("Approve", "Reject"), ("Permit", "Refuse"), ("👍 Allow", "👎 Disallow"), ("Confirm", "Decline", "Comment")]
CLASSIC = ["Front office", "exceptions-hook", "Letterbox", "Approver", "Night desk"]


class Line(eighth_people.Case):
    """A typed line as a row with its thread and its record."""

    AGENTS, LEADS = AGENTS, LEADS

    def words(self, text):
        return super().words(text.replace("{N}", self.w.name(self.lead)))

    def play(self, ending=""):
        relayed = "^" in self.script + ending
        self.script = self.script.replace("^", "")
        super().play(ending.replace("^", ""))
        if relayed:
            self.row.records[-1]["approver"] = [self.lead]


def play_all(w, fmt, asks, endings=(), lang="en", kind=Line):
    deal = Endings(w, list(endings))
    for line in asks:
        case = kind(w, fmt, line, lang)
        case.play("" if case.scripted else deal(case))


class Case(ninth_people.Case):
    """A request with everything that a card may tell about it."""

    AGENTS, LEADS, TYPES, CUSTOMERS, STORIES, YES_WHY, NO_WHY = AGENTS, LEADS, TYPES, CUSTOMERS, STORIES, YES_WHY, NO_WHY
    YES_SHARE = 0.6

    @property
    def other(self):
        return self.w.rng.choice([lead for lead in LEADS if lead != self.lead])

    def named(self, user):
        name, mail = self.w.name(user), self.w.people[user]["email"]
        return self.w.rng.choice([f"<@{user}>", f"<@{user}>", name, name, f"{name.split()[0]} {name.split()[-1][0]}.", f"@{self.w.people[user]['name']}", mail, name.split()[0]])


class Post(ninth_ends.Post):
    """A request as an app posts it, with this part's bots and buttons."""

    def __init__(self, case, content):
        self.case, self.content, self.style = case, content, case.w.rng.randrange(3)
        self.labels, self.bot = case.w.pick(LIVE), case.w.pick(BOTS)
        classic = case.w.pick(CLASSIC) if "blocks" not in content and case.w.chance(0.5) else None
        self.message = case.row.app(self.bot, classic=classic, **self.shown(live=True))


# How a typed request may end, in English; each fits any.
ENDINGS = r"""
B+ yup
B+ Yes.
B+ AGREED
B+ approved!!
B+ affirmative
B+ aye
B+ by all means
B+ no problem at all, do it
B+ consider it done
B+ you bet
B+ fine, off you go
B+ Authority given. Regards, {B}
B+ I hereby approve.
B+ Approved, {B}
B+ :ok_hand: :ok_hand:
B+ :100:
B+ totally fine
B+ yes and thank you for asking first
B+ yes yes yes
B+ APPROVED. [WE MESSED UP]
B+ yes because [the log says so]
B+ OK. [They told us in time.]
B+ absolutely – [we printed the wrong date ourselves]
B+ granted, [nine years and not one complaint]
B+ sure thing, [it costs us less than arguing]
B+ Approved as [it was promised in our own letter]
B+ yes go on, [I remember that call]
B+ Agreed. [The contractor owes us that anyway.]
B+ all good, [same fault in the whole street]
B+ very well, [but this is the last one this year]
B+ go, [regulator would say the same]
B+ fine by me, [it's on the vendor]
B- no.
B- NO
B- negative
B- afraid not
B- Refused.
B- I won't sign that
B- absolutely not
B- hard no
B- that's not on
B- Regrettably I cannot agree. [Clause nine leaves no room.]
B- no can do, [it's the seller's turn to pay]
B- sorry, no – [they had fourteen days]
B- Rejected. [There's no trace of a call.]
B- not happening, [he tried this in March]
B- DENIED. [NO PAPERS NO MONEY]
B- Can't approve, [usage was normal all month]
B- Nope, because [we'd have to do it for all of them]
B- must say no: [head office stopped those]
B- No, thanks. [Offer them the next course.]
B+ {h} tops
B+ Approved w/ cap of {h}
B+ I'd go to {h}, [the other half is theirs]
B+ not the full sum: {h}, yes
B+ make that {h}
B+ {h}, [that is what the last one got]
B+ approved [[if the manager of the branch is told]]
B+ OK [[subject to a signed form]]
B+ yes [[but only once they return the device]]
B: when did it happen? // A: on Sunday // B+ okay, approved
B: did anyone check the logs? // A: yes, they match // B+ good: yes
B: is there a pattern? // A: third this month at that site // B- then no, [site has to fix it first]
B: What would it cost us to fight it? // A: more // B+ lol, then approved
B: are we sure it's our fault? // A: 90 percent // B+ good enough, [ninety is plenty]
B: looking
B: give me an hour
B: I'd need the contract first
B: who sold that to them?
B: not sure at all, let's speak at 3
B: out of office till noon // B+ back, approved
A: second try, anyone? // B+ yes, sorry, lost in the noise
A: @here please, they're at the counter // B- no, [not at the counter, please, only in writing]
C: +1, I know them // B+ ok, yes
C: had the same at my branch // B: and? // C: was denied // B- [[consistent then]]: no
C: popcorn // A: shh
O: not mine // B+ mine: approved
B: {o} yours // O+ yes, [belongs to my region]
B: {o} is on duty today // O- no, sorry
B+ approved // A: ref 5510, done // B: ta
B- no // A: fine, I'll tell them
B+ ok // C: told you
C^+ {N} says yes (no signal up there)
C^+ from {N}: approved, [saw the file on the train]
C^- {N} asked me to pass on a no
O^+ per {N}: ok
A^+ {N} okayed this over the phone
B* +white_check_mark
B* +heavy_check_mark
B* :eyes +thumbsup
B* +approved
B* +ok
B* -x
B* -no_good
B* -thumbsdown
B* :hourglass
B: [the site manager admitted it] // B* +white_check_mark
B- Denied // B: [receipt is from another shop]
B+ Approved // B: [just keep a copy of the letter]
A~ cancel that, they hung up happy
A~ please disregard, wrong account
A~ no longer needed, their bank sorted it
"""
