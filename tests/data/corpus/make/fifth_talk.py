# SPDX-License-Identifier: GPL-3.0-or-later
"""What people type, fifth part of the written half."""
from fifth_people import AGENTS, CUSTOMERS, GREEN, LEADS, NO_WHY, OPEN, OPS, YES_WHY, Cash, Case, each
from world import buttons, context, header, section

ASKS = [
    ("Quick approval needed :pray: {c} – {s}. Refund of {m}.", "refund"), ("{c} should get {m} credited I think, {s}. <@{b}> agreed?", "credit"), ("Can we please do a refund for {c} ({m})? {s}", "refund"), ("<@{b}> I'd give {c} a {m} credit, {s}. Yes?", "credit"),
    ("{s}, {c} is asking for {m} back. What do you say?", "refund"), ("Approval request: credit {m} to {c}, {s}", "credit"), ("Any chance we refund {c} {m}? {s}", "refund"), ("Requesting sign off on {m} refund // {c} // {s}", "refund"),
    ("hey <@{b}> {c} again.. {s}. Ok to refund {m}?", "refund"), ("May I offer {c} a credit of {m}? {s}", "credit"), ("We owe {c} {m} as {s}. OK to send the refund?", "refund"), ("<@{b}> do you approve a {m} refund for {c}? {s}", "refund"),
]
YES = ["Approved, {}", "yep go, {}", "That's a yes, {}", "fine, {}", "ok ok, {}", "Alright, approved. {}", "yes. {}", "go ahead and do it, {}", "👍 {}", "I'm good with it, {}", "ok from me, {}", "Sure – {}", "Let's do it: {}", "happy to, {}", "approve, {}", "Please go ahead. {}"]
NO = ["Denied, {}", "no go, {}", "That's a no, {}", "nope. {}", "sorry can't, {}", "Not approved, {}", "I don't want to, {}", "Can't sign this off, {}", "👎 {}", "rather not, {}", "no from my side, {}", "Not happening – {}", "Decline: {}", "we won't, {}", "Rejected. {}", "I'd say no. {}"]
BARE_YES = ["yes!", "k go", "okie", "ok do it", "approved!!", "go for it :rocket:", "yes approved", "sure go ahead", "👌", "Approved.", "fine with me", "yeah", "let's go", "okay approved"]
BARE_NO = ["no!", "nope sorry", "denied.", "absolutely not", "no :x:", "can't, sorry", "Declined", "not approved", "noo", "hard no"]
LESS = ["ok but make it {l}", "{l} tops", "approved up to {l}", "let's settle on {l}", "yes but {l} only", "I'd approve {l}, not more", "max {l} please", "go with {l} instead", "can do {l}", "{l} is fine"]


def ask(case, number):
    text, case.type = ASKS[number % len(ASKS)]
    return case.row.human(case.agent, text.format(c=case.customer, m=case.cash.text, s=case.story, b=case.lead))


def answers(w):
    for fmt, forms, yes in (("a-yes", YES, True), ("a-no", NO, False)):
        for number, form in enumerate(forms * 2):
            case = Case(w, fmt)
            case.yes, case.why = yes, w.pick(YES_WHY if yes else NO_WHY)
            ask(case, number)
            said = case.row.human(case.lead, form.format(case.why))
            case.expect(case.outcome(said, "reply", case.why))
    for fmt, forms, yes in (("a-bare-yes", BARE_YES, True), ("a-bare-no", BARE_NO, False)):
        for number, form in enumerate(forms):
            case = Case(w, fmt)
            case.yes = yes
            ask(case, number + 3)
            said = case.row.human(case.lead, form)
            case.expect(case.outcome(said, "reply", ["", form]))
    for number, form in enumerate(LESS * 2):
        case = Case(w, "a-less")
        case.yes, less = True, case.cash.less()
        ask(case, number)
        text = form.format(l=less.text)
        said = case.row.human(case.lead, text)
        decision, approver, _, decided, _ = case.outcome(said, "reply")
        case.row.expect(case.agent, case.type, decision, approver, case.cash.label, less.label, ["", text, f"make it {less.text}", f"but make it {less.text}", f"but {less.text} only", f"{less.text} only", "only", "not more", "max", "instead", "tops"], decided)


def threads(w):
    def decided(case):
        return case.row.human(case.lead, w.rng.choice(case.say(YES, NO)).format(case.why))
    for number, case in enumerate(each(w, "t-detour", 10)):
        ask(case, number)
        case.row.human(case.lead, w.rng.choice(["what did we do last time?", "is it the big account?", "and the invoice?", "hmm how sure are we?"]))
        case.row.human(case.agent, w.rng.choice(["last time a voucher", "yes the big one", "unpaid still", "very sure"]))
        case.expect(OPEN if case.open else case.outcome(decided(case), "reply", case.why))
    for number, case in enumerate(each(w, "t-changed", 10)):
        ask(case, number)
        case.row.human(case.lead, case.say("Denied", "Approved"))
        text = case.say(["Correction: approved, {}", "Ok I was wrong, approved: {}", "changed my mind, yes - {}"], ["Correction: denied, {}", "I take it back. Denied, {}", "changed my mind, no - {}"])
        said = case.row.human(case.lead, w.rng.choice(text).format(case.why))
        case.expect(case.outcome(said, "reply", case.why))
    for number, case in enumerate(each(w, "t-passed-on", 10)):
        ask(case, number)
        case.row.human(case.lead, w.rng.choice(["too big for me, <@{o}>?", "<@{o}> can you take this one", "not mine to decide, over to <@{o}>"]).format(o=(boss := case.other)))
        if case.open:
            case.expect(OPEN)
            continue
        case.lead = boss
        case.expect(case.outcome(decided(case), "reply", case.why))
    for number, case in enumerate(each(w, "t-second-root", 10)):
        case.plain_type("Refund", "Credit")
        case.row.app(OPS, f"{case.kind} request by {case.me}\nCustomer: {case.customer}\nAmount: {case.cash.text}\nReason: {case.story}")
        first = case.row.messages[0]
        if case.open:
            case.expect(OPEN)
            continue
        text = f"{case.kind} request {case.say('approved', 'rejected')}\nRequested by: {case.me}\nCustomer: {case.customer}\nAmount: {case.cash.text}\nApprover: {case.boss}\nComment: {case.why}"
        said = case.row.app(OPS, text, root=True)
        case.row.expect(case.agent, case.type, case.decision, case.lead, case.cash.label, None, case.why, [str(said.ts[0])], root=first)
    for number, case in enumerate(each(w, "t-corrected", 8)):
        text, case.type = ASKS[number % len(ASKS)]
        wrong = Cash(w, case.cash.currency, case.cash.value * 4)
        case.row.human(case.agent, text.format(c=case.customer, m=f"~{wrong.text}~ {case.cash.text}", s=case.story, b=case.lead), blocks=[])
        case.expect(OPEN if case.open else case.outcome(decided(case), "reply", case.why))


SPOKEN = {
    "de": ("Freigabe gesucht: {c} soll {m} erstattet bekommen, {s}", "{u} €", [("Ja passt, {}", True), ("genehmigt, {}", True), ("abgelehnt, {}", False), ("geht leider nicht, {}", False)], "unser Versehen", "ist zu lange her", "Gerät war undicht"),
    "fr": ("<@{b}> on rembourse {m} à {c} ? {s}", "{u} €", [("oui, {}", True), ("validé, {}", True), ("refusé, {}", False), ("non désolé, {}", False)], "erreur de notre part", "trop tard", "appareil défectueux"),
    "es": ("<@{b}> ¿apruebas un reembolso de {m} para {c}? {s}", "{u} €", [("sí, {}", True), ("aprobado, {}", True), ("denegado, {}", False), ("no se puede, {}", False)], "error nuestro", "demasiado tarde", "llegó con fugas"),
    "pt": ("<@{b}> aprovas um reembolso de {m} para {c}? {s}", "{u} €", [("sim, {}", True), ("aprovado, {}", True), ("recusado, {}", False), ("não dá, {}", False)], "erro nosso", "tarde demais", "chegou com fuga"),
    "it": ("<@{b}> approvi un rimborso di {m} per {c}? {s}", "{u} €", [("sì, {}", True), ("approvato, {}", True), ("rifiutato, {}", False), ("non si può, {}", False)], "errore nostro", "troppo tardi", "arrivato difettoso"),
    "nl": ("<@{b}> kunnen we {c} {m} terugbetalen? {s}", "€ {u}", [("ja, {}", True), ("goedgekeurd, {}", True), ("afgewezen, {}", False), ("kan helaas niet, {}", False)], "fout van ons", "te laat", "apparaat lekte"),
    "sv": ("<@{b}> kan vi återbetala {m} till {c}? {s}", "{u} EUR", [("ja, {}", True), ("godkänt, {}", True), ("nekas, {}", False), ("det går inte, {}", False)], "vårt misstag", "för länge sedan", "maskinen läckte"),
    "no": ("<@{b}> kan vi refundere {m} til {c}? {s}", "{u} EUR", [("ja, {}", True), ("godkjent, {}", True), ("avslått, {}", False), ("det går ikke, {}", False)], "vår tabbe", "for lenge siden", "maskinen lakk"),
    "da": ("<@{b}> kan vi refundere {m} til {c}? {s}", "{u} EUR", [("ja, {}", True), ("godkendt, {}", True), ("afvist, {}", False), ("det går ikke, {}", False)], "vores fejl", "for længe siden", "maskinen var utæt"),
    "pl": ("<@{b}> czy zwracamy {m} klientowi {c}? {s}", "{u} EUR", [("tak, {}", True), ("zatwierdzam, {}", True), ("odrzucam, {}", False), ("nie da się, {}", False)], "nasza pomyłka", "za późno", "pralka przeciekała"),
    "ja": ("<@{b}> {c}様への{m}の返金をご承認ください。{s}", "{e}円", [("承認します。{}", True), ("問題ありません。{}", True), ("却下します。{}", False), ("できません。{}", False)], "当社の手違いです", "時間が経ちすぎです", "水漏れがありました"),
}


def languages(w):
    for lang, (text, form, answers_, good, bad, story) in SPOKEN.items():
        for answer, yes in answers_ * 2:
            case = Case(w, "l-" + lang, lang, currency="EUR")
            value = w.rng.choice([15, 24.5, 40, 65.9, 120, 380])
            case.cash = Cash(w, "JPY", int(value) * 100, form) if lang == "ja" else Cash(w, "EUR", value, form)
            case.type, case.yes, case.why = "refund", yes, good if yes else bad
            case.row.human(case.agent, text.format(c=case.customer, m=case.cash.text, s=story, b=case.lead))
            said = case.row.human(case.lead, answer.format(case.why))
            case.expect(case.outcome(said, "reply", case.why))


LINES = """
{b} can you look at the refund queue? // sure
who has the refund numbers for August? // {m} in total // thanks
credit where credit is due, great job // :heart:
{c} wrote that they are happy with the refund // nice
our discount page is down // on it // fixed
I approve of this playlist // lol
the landlord approved the new kitchen // finally
can I leave at four today? // yes
do we have a limit for comps? // {m} // ok
please all: approvals go through the form from now on // ok
{c} got their {m} back, closing // great
the bank approved our loan // :tada:
are we refunding everybody for the outage? // waiting for legal
reject the calendar invite please, wrong room // done
ok to merge? // lgtm
can somebody approve my PR // done
vote for the offsite place until Friday // done // +1
{c} wants to know where the {m} refund is // sent on Monday
my flight was cancelled and they gave me a {m} voucher // lucky
decline all vendors without insurance // ok
what if a customer asks for a discount? // see the guide
Lena approved my vacation // enjoy
we saved {m} this month on credits // wow
did the {m} chargeback for {c} come through? // not yet
I'd love a refund for this weather // denied
yes // ok
the new limit is {m} per case // noted
finance rejected the report again // ugh
""".strip().splitlines()


def chatter(w):
    for line in LINES:
        for _ in range(4):
            row = w.row("chat-fifth")
            speakers = [w.pick(AGENTS), w.pick(LEADS)]
            for number, said in enumerate(line.split(" // ")):
                row.human(speakers[number % 2], said.replace("{m}", Cash(w).text).replace("{c}", w.pick(CUSTOMERS)).replace("{b}", f"<@{speakers[1]}>"))
            if w.chance(0.3):
                row.react(row.messages[0], (w.rng.choice(["white_check_mark", "+1", "x", "joy"]), [w.pick(LEADS)]))
    apps = [lambda a, b, c, m: ("Build", [section(f"Build 331 approved for release by <@{b}>")]), lambda a, b, c, m: ("Sale", [section(f"New sale: {c} {m}"), context("via the shop")]), lambda a, b, c, m: ("Alert", [header("High refund volume"), section(f"Refunds today: {m}")]),
            lambda a, b, c, m: ("Ticket", [section(f"{c} rated <@{a}> *bad*\n> still no refund")]), lambda a, b, c, m: ("Meet", [section(f"<@{a}> invites you to *Retro*"), buttons("Yes", "No", "Maybe")]), lambda a, b, c, m: ("Pay", [section(f"Invoice 991 over {m} was paid by {c}")]),
            lambda a, b, c, m: ("Shift", [section(f"<@{a}> swapped the late shift with <@{b}>"), context("approved automatically")])]
    for _ in range(10):
        for card in apps:
            text, blocks = card(w.pick(AGENTS), w.pick(LEADS), w.pick(CUSTOMERS), Cash(w).text)
            w.row("chat-fifth-apps").app(w.rng.choice([OPS, GREEN]), text, blocks=blocks)


def make_all(w):
    for part in (answers, threads, languages, chatter):
        part(w)
