# SPDX-License-Identifier: GPL-3.0-or-later
"""What people type, sixth part of the written half."""
from sixth_people import AGENTS, LEADS, NO_WHY, OPEN, YES_WHY, Case, each

ASKS = [
    ("Need a yes/no: {m} refund, {c}. {s}", "refund"), ("Thoughts on refunding {c} {m}? {s}", "refund"), ("{c} – {s}. They'd be happy with {m} credit, can I?", "credit"), ("Permission to knock {m} off for {c}, {s}", "discount"),
    ("are we ok giving {c} {m} back? {s}", "refund"), ("Looking for approval to credit {c} with {m}. {s}", "credit"), ("<@{b}> green light for a {m} refund to {c}? {s}", "refund"), ("Would you sign off {m} as a refund for {c}? {s}", "refund"),
    ("I want to refund {c} ({m}), objections? {s}", "refund"), ("requesting: refund / {c} / {m} / {s}", "refund"), ("Exception please for {c}: refund {m} although outside the window. {s}", "refund|exception"), ("<@{b}> {c} wants {m} back because {s}, do we do it?", "refund"),
    ("Hey team, {s} ({c}). Proposing a {m} refund, please confirm", "refund"), ("ok to give a {m} discount to {c}? {s}", "discount"), ("pls approve credit {m} {c}, {s}", "credit"), ("What do we say to {c}? {s}. I'd refund {m}.", "refund"),
]
YES = ["Confirmed, {}", "Granted. {}", "yup, {}", "You have my OK – {}", "I approve, {}", "Please do, {}", "all yours, {}", "ok by me: {}", "✅ {}", "Yes do it. {}", "Fine by me, {}", "Agreed, {}", "go on then, {}", "Sounds fair, {}", "Sign-off given: {}", "Sure thing. {}"]
NO = ["Refused, {}", "I won't approve that, {}", "nah, {}", "Let's not, {}", "no can do, {}", "❌ {}", "Unfortunately not. {}", "that's a hard no from me: {}", "Not this one – {}", "I disagree, {}", "We can't, {}", "Decline please, {}", "No way, {}", "don't refund, {}", "turning this down, {}", "Not approved. {}"]


def ask(case, number, asks=None):
    text, case.type = (asks or ASKS)[number % len(asks or ASKS)]
    return case.row.human(case.agent, text.format(c=case.customer, m=case.cash.text, s=case.story, b=case.lead))


def decided(case):
    return case.row.human(case.lead, case.w.rng.choice(case.say(YES, NO)).format(case.why))


def answers(w):
    for fmt, forms, yes in (("h-yes", YES, True), ("h-no", NO, False)):
        for number, form in enumerate(forms * 2):
            case = Case(w, fmt)
            case.yes, case.why = yes, w.pick(YES_WHY if yes else NO_WHY)
            ask(case, number)
            said = case.row.human(case.lead, form.format(case.why))
            case.expect(case.outcome(said, "reply", case.why))


def threads(w):
    for number, case in enumerate(each(w, "h-react", 12)):
        message = ask(case, number)
        if case.open:
            case.expect(OPEN)
            continue
        case.row.react(message, (case.say("+1", "-1"), [case.lead]))
        case.expect(case.outcome(message, "reaction"))
    for number, case in enumerate(each(w, "h-react-eyes", 8)):
        message = ask(case, number)
        case.row.react(message, ("eyes", [case.lead]))
        case.threaded() if case.open else case.expect(case.outcome(decided(case), "reply", case.why))
    for number, case in enumerate(each(w, "h-late-why", 8)):
        ask(case, number + 4)
        said = case.row.human(case.lead, case.say("Approved", "Denied"))
        case.row.human(case.agent, w.rng.choice(["Thanks!", "ok, thank you", "noted"]))
        case.expect(case.outcome(said, "reply"))
    for number, case in enumerate(each(w, "h-question", 8)):
        ask(case, number + 8)
        case.row.human(case.lead, w.rng.choice(["How long have they been with us?", "Did they send a photo?", "Which order is that?", "Is that the gross amount?"]))
        case.row.human(case.agent, w.rng.choice(["four years", "yes, two", "the one from Monday", "net"]))
        case.row.human(case.lead, w.rng.choice(["hm", "let me think", "ok, one moment", "checking with ops"]))
        case.expect(OPEN if case.open else case.outcome(decided(case), "reply", case.why))
    for number, case in enumerate(each(w, "h-less", 10)):
        ask(case, number)
        case.yes, less = True, case.cash.less()
        text = w.rng.choice(["Half of it: {l}. {y}", "approve {l}, {y}", "Not all of it. {l} is ok, {y}", "You can give {l}, {y}", "ok for {l} ({y})"]).format(l=less.text, y=case.why)
        said = case.row.human(case.lead, text)
        decision, approver, _, when, _ = case.outcome(said, "reply")
        case.row.expect(case.agent, case.type, decision, approver, case.cash.label, less.label, [case.why, text, text.replace("approve ", ""), text.replace("ok ", "")], when)
    for number, case in enumerate(each(w, "h-reversed", 8)):
        ask(case, number)
        case.row.human(case.lead, case.say("No, sorry", "ok, approved"))
        said = case.row.human(case.lead, case.say("Wait, I misread. Approved: {}", "Hold that: not approved, {}").format(case.why))
        case.expect(case.outcome(said, "reply", case.why))
    for number, case in enumerate(each(w, "h-passed", 8)):
        ask(case, number)
        case.row.human(case.lead, w.rng.choice(["above my limit, <@{o}> please", "<@{o}> wdyt", "let <@{o}> decide"]).format(o=(boss := case.other)))
        case.lead = boss
        case.expect(OPEN if case.open else case.outcome(decided(case), "reply", case.why))
    for number, case in enumerate(each(w, "h-took-back", 8)):
        ask(case, number)
        case.row.human(case.agent, w.rng.choice(["never mind, they found the parcel", "Please ignore, solved differently", "withdrawing this, customer is fine now", "no longer needed"]))
        case.row.expect(case.agent, case.type, "withdrawn", (), case.cash.label)
    for number, case in enumerate(each(w, "h-own-tick", 6)):
        message = ask(case, number)
        case.row.react(message, ("white_check_mark", [case.agent]))
        case.expect(OPEN)
    for number, case in enumerate(each(w, "h-colleague", 6)):
        ask(case, number)
        case.row.human(w.rng.choice([a for a in AGENTS if a != case.agent]), w.rng.choice(["I had the same customer last week", "oh no, again?", "they called me too"]))
        case.expect(OPEN if case.open else case.outcome(decided(case), "reply", case.why))
    for number, case in enumerate(each(w, "h-lines", 8)):
        case.plain_type("Refund", "Credit", "Discount")
        case.row.human(case.agent, f"{case.customer}\n{case.kind} {case.cash.text}\n{case.story}\n<@{case.lead}> ok?")
        case.threaded()
    for number, case in enumerate(each(w, "h-short-labels", 8)):
        case.row.human(case.agent, f"cust: {case.customer}\nask: {case.kind.lower()}\namt: {case.cash.text}\nwhy: {case.story}")
        case.threaded()


SPOKEN = {
    "de": (["Kann ich {c} {m} gutschreiben? {s}", "<@{b}> Rückerstattung {m} an {c}, einverstanden? {s}"], ["credit", "refund"], "{u} €", [("Einverstanden, {}", True), ("Ja, mach das. {}", True), ("Nein, {}", False), ("Das machen wir nicht, {}", False)], "Fehler lag bei uns", "Frist ist abgelaufen", "Paket kam nass an"),
    "fr": (["Je peux rembourser {m} à {c} ? {s}", "Besoin d'un accord : avoir de {m} pour {c}. {s}"], ["refund", "credit"], "{u} €", [("D'accord, {}", True), ("C'est bon pour moi, {}", True), ("Non, {}", False), ("Je refuse, {}", False)], "c'est notre faute", "délai dépassé", "colis arrivé mouillé"),
    "es": (["¿Puedo devolver {m} a {c}? {s}", "Solicito aprobación: descuento de {m} para {c}. {s}"], ["refund", "discount"], "{u} €", [("De acuerdo, {}", True), ("Adelante, {}", True), ("No, {}", False), ("Rechazado, {}", False)], "culpa nuestra", "fuera de plazo", "el paquete llegó mojado"),
    "pt": (["Posso reembolsar {m} ao cliente {c}? {s}", "Preciso de aprovação: crédito de {m} para {c}. {s}"], ["refund", "credit"], "{u} €", [("Pode avançar, {}", True), ("Concordo, {}", True), ("Não, {}", False), ("Negado, {}", False)], "falha nossa", "fora do prazo", "a encomenda chegou molhada"),
    "it": (["Posso rimborsare {m} a {c}? {s}", "Serve approvazione: sconto di {m} per {c}. {s}"], ["refund", "discount"], "{u} €", [("D'accordo, {}", True), ("Procedi pure, {}", True), ("No, {}", False), ("Respinto, {}", False)], "colpa nostra", "fuori termine", "pacco arrivato bagnato"),
    "nl": (["Mag ik {c} {m} terugbetalen? {s}", "Graag akkoord voor {m} korting voor {c}. {s}"], ["refund", "discount"], "€ {u}", [("Akkoord, {}", True), ("Ja hoor, {}", True), ("Nee, {}", False), ("Niet doen, {}", False)], "onze fout", "buiten de termijn", "pakket kwam nat aan"),
    "sv": (["Får jag återbetala {m} till {c}? {s}", "Behöver godkännande: kredit {m} till {c}. {s}"], ["refund", "credit"], "{u} EUR", [("Kör på, {}", True), ("Godkänns, {}", True), ("Nej, {}", False), ("Avslås, {}", False)], "vårt fel", "för sent", "paketet var blött"),
    "no": (["Kan jeg refundere {m} til {c}? {s}", "Trenger godkjenning: rabatt {m} til {c}. {s}"], ["refund", "discount"], "{u} EUR", [("Kjør på, {}", True), ("Greit, {}", True), ("Nei, {}", False), ("Avvist, {}", False)], "vår feil", "for sent", "pakken var våt"),
    "da": (["Må jeg refundere {m} til {c}? {s}", "Har brug for godkendelse: rabat {m} til {c}. {s}"], ["refund", "discount"], "{u} EUR", [("Det er fint, {}", True), ("Ja, gør det. {}", True), ("Nej, {}", False), ("Afslået, {}", False)], "vores fejl", "for sent", "pakken var våd"),
    "pl": (["Czy mogę zwrócić {m} klientowi {c}? {s}", "Proszę o akceptację: rabat {m} dla {c}. {s}"], ["refund", "discount"], "{u} EUR", [("Zgoda, {}", True), ("Tak, proszę. {}", True), ("Nie, {}", False), ("Odmowa, {}", False)], "nasz błąd", "po terminie", "paczka była mokra"),
    "ja": (["{c}様に{m}返金してもよいですか。{s}", "{m}の割引の承認をお願いします。{c}様、{s}"], ["refund", "discount"], "{e}円", [("はい、{}", True), ("承認しました。{}", True), ("いいえ、{}", False), ("却下です。{}", False)], "当方のミスです", "期限切れです", "荷物が濡れていました"),
}


def languages(w):
    from third_people import Cash
    for lang, (asks, types, form, said, good, bad, story) in SPOKEN.items():
        for number, (answer, yes) in enumerate(said * 2):
            case = Case(w, "h-" + lang, lang, currency="EUR")
            value = w.rng.choice([12, 19.5, 45, 70.9, 150, 420])
            case.cash = Cash(w, "JPY", int(value) * 100, form) if lang == "ja" else Cash(w, "EUR", value, form)
            turn = (number // 4 + number) % 2
            case.type, case.yes, case.why = types[turn], yes, good if yes else bad
            case.row.human(case.agent, asks[turn].format(c=case.customer, m=case.cash.text, s=story, b=case.lead))
            reply = case.row.human(case.lead, answer.format(case.why))
            case.expect(case.outcome(reply, "reply", case.why))


def make_all(w):
    for part in (answers, threads, languages):
        part(w)
