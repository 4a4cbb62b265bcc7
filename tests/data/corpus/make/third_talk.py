# SPDX-License-Identifier: GPL-3.0-or-later
"""What people type, in twelve languages, third part of the written half."""
from third_people import OPEN, Cash, Case, each

ASKS = [
    "Hey team, can I give {c} {m} back? {s}", "hi <@{b}>, {c} had a bad experience ({s}). Could we refund {m}?", "{c} is asking for a refund of {m}, {s}. Are we ok with that?",
    "need approval to refund {m} to {c} - {s}", "<@{b}> quick one: {m} refund for {c}? {s}", "Looking for a sign-off: refund {c} {m}. {s}",
    "Requesting approval for a {m} refund ({c}). {s}", "{c}: {s}. I'd like to refund {m}, objections?", "Can someone okay a refund of {m} for {c}? {s}",
    "<@{b}> please can you approve refunding {c} {m}? {s}", "Refund approval needed. {c}, {m}, {s}", "Good morning! {c} wrote in, {s}. May I refund them {m}?",
    "could i get the thumbs up on refunding {m} for {c}, {s}", "how do we feel about a {m} refund for {c}? {s}", "{s}, so I want to refund {c} {m}. <@{b}> ok?",
    "Requesting: refund {m}\nCustomer: {c}\n{s}", "@here refund request: {c} / {m} / {s}", "<@{b}> permission to send {c} a refund of {m}? {s}",
]
CREDITS = [
    "Can we credit {c} {m} for the trouble? {s}", "<@{b}> wdyt about {m} in credit for {c}? {s}", "I'd like to apply a {m} credit to {c}'s account. {s}. Can you approve?",
    "Would you be comfortable with a {m} credit for {c}? {s}", "Asking for approval: credit of {m} to {c}. {s}", "{c} - {s} - ok to add {m} credit?",
]
LESS = ["Approved, but only {l}", "let's do {l} instead", "Yes, up to {l}", "ok for {l}, not more", "Approve {l} please", "I can do {l}", "half of it is fine: {l}", "go with {l}"]
LESS_WHY = ["", "only", "instead", "not more", "please", "half of it is fine", "but only", "up to", "go with", "let's do"]


def ask(case, forms, index):
    text = forms[index % len(forms)].format(b=case.lead, c=case.customer, m=case.cash.text, s=case.story)
    return text[0].upper() + text[1:] if case.w.chance(0.5) and not text.startswith("<") else text


def prose(w):
    for index in range(2 * len(ASKS)):
        case = Case(w, "say-refund")
        case.type = "refund"
        case.row.human(case.agent, ask(case, ASKS, index))
        case.threaded()
    for index in range(2 * len(CREDITS)):
        case = Case(w, "say-credit")
        case.type = "credit"
        case.row.human(case.agent, ask(case, CREDITS, index))
        case.threaded()
    for index, case in enumerate(each(w, "say-less", 10)):
        case.type, case.yes = "refund", True
        case.row.human(case.agent, ask(case, ASKS, w.rng.randrange(14)))
        less = case.cash.less()
        said = case.row.human(case.lead, LESS[index % len(LESS)].format(l=less.text))
        reason = [f"{text} {less.text}" for text in LESS_WHY] + [f"{less.text} {text}" for text in LESS_WHY] + [f"for {less.text}, not more", f"half of it is fine: {less.text}"] + LESS_WHY
        case.expect(case.outcome(said, "reply", reason, granted=less.label))
    for case in each(w, "say-words"):
        words, value = w.rng.choice([("fifty bucks", 50), ("twenty dollars", 20), ("a hundred dollars", 100), ("thirty bucks", 30), ("two hundred dollars", 200)])
        case.type, case.cash = "refund", Cash(w, "USD", value, words)
        case.row.human(case.agent, w.rng.choice(["Can I refund {c} {m}? {s}", "ok to give {c} {m} back? {s}", "Could we refund {m} to {c}? {s}"]).format(c=case.customer, m=words, s=case.story))
        case.threaded()
    for case in each(w, "say-seats"):
        seats, price = w.rng.choice([(3, 25), (12, 40), (5, 19)])
        case.type, case.cash = "credit", Cash(w, "USD", seats * price)
        case.row.human(case.agent, w.rng.choice(["Can we credit {c} for {n} seats x ${p} = {m}? {s}", "ok to credit {c} {m} ({n} seats at ${p} each)? {s}", "Requesting a credit of {m} for {c}: {n} x ${p}. {s}"])
                       .format(c=case.customer, n=seats, p=price, m=case.cash.text, s=case.story))
        case.threaded()
    for case in each(w, "say-percent"):
        case.type = "discount"
        case.row.human(case.agent, w.rng.choice(["Can I offer {c} {p} off their renewal? {s}", "<@{b}> is {p} discount ok for {c}? {s}", "Need approval for a {p} discount on {c}'s renewal, {s}", "{c} wants {p} off or they leave. Can we do it?"])
                       .format(b=case.lead, c=case.customer, p=w.rng.choice(["10%", "15%", "20 %", "30 percent"]), s=case.story))
        case.threaded(amount="")
    for case in each(w, "say-comp"):
        gift = w.rng.choice(["a free month", "two free weeks", "a complimentary night", "free shipping on the next order", "a month for free"])
        case.row.human(case.agent, w.rng.choice(["Can I offer {c} {g}? {s}", "<@{b}> ok to comp {c} {g}? {s}", "Requesting approval to give {c} {g}. {s}"]).format(b=case.lead, c=case.customer, g=gift, s=case.story))
        case.threaded(type=["comp", "other", "exception"], amount="")
    for case in each(w, "say-exception"):
        case.row.human(case.agent, w.rng.choice(["Can we make an exception for {c} and accept the return after 45 days? {s}", "<@{b}> exception request: waive the late fee of {m} for {c}, {s}", "Requesting an exception to policy for {c}: waive the {m} cancellation fee. {s}"])
                       .format(b=case.lead, c=case.customer, m=case.cash.text, s=case.story))
        named = case.cash.text in case.row.messages[0].slack["text"]
        case.threaded(type=["exception", "other"], amount=case.cash.label if named else "")
    layouts = {
        "type-lines": "{K} request\nCustomer: {c}\nAmount: {m}\nWhat happened: {s}\ncc <@{b}>",
        "type-pipes": "{K} | {c} | {m} | {s} | <@{b}> ok?",
        "type-slashes": "Approval: {K} / {c} / {m} / {s}",
        "type-bold-lead": "*{K} for {c}*\n{m} – {s}\n<@{b}> approve?",
        "type-quote": "{K} {m} please approve <@{b}>\n> {c}: \"{s}\"",
        "type-template": "*Customer name:* {c}\n*Ticket:* #{n}\n*Issue:* {s}\n*Proposed solution:* {K} of {m}\n*Approval needed from:* <@{b}>",
        "type-checklist": "Need a decision :pray:\n- customer: {c}\n- ask: {K}\n- value: {m}\n- background: {s}\n- approver: <@{b}>",
        "type-short-labels": "cust: {c}\namt: {m}\ntype: {K}\nwhy: {s}",
        "type-tagged": "[{K}] {c} - {m} - {s} - approval needed",
        "type-pre": "```customer  {c}\nrequest   {K}\namount    {m}\nreason    {s}```\n<@{b}> for approval please",
    }
    for fmt, layout in layouts.items():
        for case in each(w, fmt):
            extra = {"blocks": []} if "\n" in layout else {}
            case.row.human(case.agent, layout.format(K=case.kind, c=case.customer, m=case.cash.text, s=case.story, b=case.lead, n=case.number), **extra)
            case.threaded()


SPOKEN = {  # asks, money form, approvals, denials, why yes, why no
    "de": (["Kann ich {c} {m} erstatten? {s}", "<@{b}> darf ich {c} {m} zurückzahlen? {s}", "Bitte um Freigabe: Erstattung {m} an {c}, {s}"], "{u} €", ["Freigegeben, {}", "Ja, {}", "passt, {}", "genehmigt: {}"],
           ["Nein, {}", "leider abgelehnt, {}", "nicht genehmigt: {}"], "war unser Fehler", "Frist ist vorbei", ["Lieferung kam beschädigt an", "Techniker kam nicht"]),
    "fr": (["Puis-je rembourser {m} à {c} ? {s}", "<@{b}> est-ce que je peux rembourser {c} de {m} ? {s}", "Demande de validation : remboursement de {m} pour {c}, {s}"], "{u} €", ["Validé, {}", "Oui, {}", "d'accord, {}", "c'est bon, {}"],
           ["Non, {}", "refusé, {}", "pas possible : {}"], "c'est notre erreur", "délai dépassé", ["colis arrivé abîmé", "double prélèvement en mai"]),
    "es": (["¿Puedo reembolsar {m} a {c}? {s}", "<@{b}> ¿podemos devolver {m} a {c}? {s}", "Solicito aprobación: reembolso de {m} para {c}, {s}"], "{u} €", ["Aprobado, {}", "Sí, {}", "adelante, {}", "dale, {}"],
           ["No, {}", "rechazado: {}", "denegado, {}"], "fue culpa nuestra", "fuera de plazo", ["el paquete llegó roto", "se cobró dos veces"]),
    "pt": (["Posso reembolsar {m} ao {c}? {s}", "<@{b}> podemos devolver {m} para {c}? {s}", "Peço aprovação: reembolso de {m} para {c}, {s}"], "{u} €", ["Aprovado, {}", "Sim, {}", "pode fazer, {}"],
           ["Não, {}", "recusado: {}", "negado, {}"], "foi erro nosso", "fora do prazo", ["a encomenda chegou partida", "foi cobrado duas vezes"]),
    "it": (["Posso rimborsare {m} a {c}? {s}", "<@{b}> possiamo rimborsare {c} di {m}? {s}", "Chiedo approvazione: rimborso di {m} per {c}, {s}"], "{u} €", ["Approvato, {}", "Sì, {}", "va bene, {}", "procedi pure, {}"],
           ["No, {}", "rifiutato: {}", "non approvato, {}"], "colpa nostra", "fuori tempo massimo", ["il pacco è arrivato rotto", "addebito doppio"]),
    "nl": (["Mag ik {c} {m} terugbetalen? {s}", "<@{b}> akkoord met terugbetaling van {m} aan {c}? {s}", "Graag goedkeuring: terugbetaling {m} voor {c}, {s}"], "€ {u}", ["Goedgekeurd, {}", "Ja, {}", "akkoord, {}", "prima, {}"],
           ["Nee, {}", "afgekeurd: {}", "niet akkoord, {}"], "onze fout", "te laat gemeld", ["pakket kwam kapot aan", "dubbel afgeschreven"]),
    "sv": (["Kan jag återbetala {m} till {c}? {s}", "<@{b}> får jag återbetala {c} {m}? {s}", "Behöver godkännande: återbetalning {m} till {c}, {s}"], "{u} EUR", ["Godkänt, {}", "Ja, {}", "okej, {}", "kör på, {}"],
           ["Nej, {}", "avslås, {}", "inte godkänt: {}"], "vårt fel", "för sent anmält", ["paketet kom trasigt", "dubbeldebiterad"]),
    "no": (["Kan jeg refundere {m} til {c}? {s}", "<@{b}> får jeg refundere {c} {m}? {s}", "Trenger godkjenning: refusjon {m} til {c}, {s}"], "{u} EUR", ["Godkjent, {}", "Ja, {}", "greit, {}"],
           ["Nei, {}", "avslått: {}", "ikke godkjent, {}"], "vår feil", "for sent meldt", ["pakken kom ødelagt", "trukket to ganger"]),
    "da": (["Må jeg refundere {m} til {c}? {s}", "<@{b}> kan jeg refundere {c} {m}? {s}", "Har brug for godkendelse: refusion {m} til {c}, {s}"], "{u} EUR", ["Godkendt, {}", "Ja, {}", "fint, {}"],
           ["Nej, {}", "afvist: {}", "ikke godkendt, {}"], "vores fejl", "for sent anmeldt", ["pakken var i stykker", "trukket to gange"]),
    "pl": (["Czy mogę zwrócić {m} klientowi {c}? {s}", "<@{b}> czy możemy zwrócić {m} dla {c}? {s}", "Proszę o zgodę: zwrot {m} dla {c}, {s}"], "{u} EUR", ["Zatwierdzam, {}", "Tak, {}", "zgoda, {}", "akceptuję, {}"],
           ["Nie, {}", "odrzucam: {}", "brak zgody, {}"], "to nasz błąd", "po terminie", ["paczka dotarła uszkodzona", "pobrano dwa razy"]),
    "ja": (["{c}様に{m}返金してもよろしいでしょうか？{s}", "<@{b}> {c}様へ{m}の返金の承認をお願いします。{s}", "返金申請：{c}様、{m}、{s}"], "{e}円", ["承認します。{}", "はい、{}", "OKです。{}", "了解、承認。{}"],
           ["却下します。{}", "いいえ、{}", "承認できません。{}"], "弊社のミスです", "期限切れです", ["商品が破損していました", "二重に請求されました"]),
}


def languages(w):
    for lang, (asks, form, yes, no, good, bad, stories) in SPOKEN.items():
        for index in range(6):
            case = Case(w, "say-" + lang, lang, currency="EUR")
            value = w.rng.choice([15, 24.5, 40, 65.9, 120, 380])
            case.cash = Cash(w, "JPY", int(value) * 100, form) if lang == "ja" else Cash(w, "EUR", value, form)
            case.type, case.story = "refund", w.rng.choice(stories)
            case.row.human(case.agent, asks[index % len(asks)].format(b=case.lead, c=case.customer, m=case.cash.text, s=case.story))
            if case.open:
                case.expect(OPEN)
                continue
            case.why = good if case.yes else bad
            said = case.row.human(case.lead, w.rng.choice(yes if case.yes else no).format(case.why))
            case.expect(case.outcome(said, "reply", case.why))


def make_all(w):
    prose(w)
    languages(w)
