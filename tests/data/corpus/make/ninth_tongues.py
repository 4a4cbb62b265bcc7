# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms and cards of the ninth part in eleven languages, two layouts each, with labels, verdicts and talk of their own."""
import ninth_ends as ends
from ninth_ends import Post, color
from ninth_people import OPEN, Case, Money
from world import context, fields, header, section

# Labels are those of agent, customer, type, amount and story; verdicts say {b} who decided and {y} why.
TONGUES = {
    "de": {"titles": ("Kulanzantrag", "Neuer Vorgang zur Freigabe"), "labels": (("Eingereicht von", "Kundin/Kunde", "Maßnahme", "Höhe", "Sachverhalt"), ("Mitarbeiter", "Kundenkonto", "Antrag", "Summe", "Hintergrund")),
           "kinds": {"refund": "Erstattung", "credit": "Gutschrift", "discount": "Rabatt"}, "money": ("EUR", "{u} €"), "told": [("Freigegeben von {b} am {d}: {y}", "Abgelehnt von {b} am {d}: {y}"), ("{b} hat zugestimmt. Kommentar: {y}", "{b} hat nicht zugestimmt. Kommentar: {y}")],
           "pairs": ("Entscheidung", "Bewilligt", "Nicht bewilligt", "Entschieden von", "Bemerkung"), "said": (["Passt, {y}", "Ja, bitte auszahlen. {y}", "Genehmigt, {y}"], ["Nein, {y}", "Lehne ich ab: {y}"]), "back": "Zurückgezogen von {a}", "late": "Abgelaufen, keine Entscheidung",
           "yes": "der Fehler lag bei uns", "no": "Garantie ist vorbei", "stories": ["Matratze kam mit Riss an", "Fähre fiel kurzfristig aus"], "open": ("Stand", "Offen")},
    "fr": {"titles": ("Geste commercial à valider", "Nouvelle demande de dérogation"), "labels": (("Déposé par", "Client concerné", "Nature du geste", "Somme", "Explication"), ("Conseiller", "Compte", "Demande", "Montant demandé", "Contexte")),
           "kinds": {"refund": "Remboursement", "credit": "Avoir", "discount": "Remise"}, "money": ("EUR", "{u} €"), "told": [("Accordé par {b} le {d} : {y}", "Refusé par {b} le {d} : {y}"), ("{b} a validé la demande. Commentaire : {y}", "{b} a rejeté la demande. Commentaire : {y}")],
           "pairs": ("Décision", "Acceptée", "Refusée", "Décidé par", "Remarque"), "said": (["C'est accordé, {y}", "Oui, {y}", "Validé : {y}"], ["Non, {y}", "Refusé : {y}"]), "back": "Retirée par {a}", "late": "Demande expirée sans réponse",
           "yes": "erreur de notre part", "no": "garantie dépassée", "stories": ["matelas livré déchiré", "traversée annulée au dernier moment"], "open": ("Statut", "En attente")},
    "es": {"titles": ("Solicitud de compensación", "Caso pendiente de visto bueno"), "labels": (("Enviado por", "Titular", "Compensación", "Cantidad", "Detalle"), ("Agente", "Cuenta", "Petición", "Monto", "Antecedentes")),
           "kinds": {"refund": "Reembolso", "credit": "Crédito", "discount": "Descuento"}, "money": ("EUR", "{u} €"), "told": [("Autorizado por {b} el {d}: {y}", "Denegado por {b} el {d}: {y}"), ("{b} aprobó la solicitud. Comentario: {y}", "{b} rechazó la solicitud. Comentario: {y}")],
           "pairs": ("Resolución", "Concedida", "Denegada", "Resuelto por", "Observaciones"), "said": (["Aprobado, {y}", "Sí, adelante. {y}", "De acuerdo, {y}"], ["No, {y}", "Denegado: {y}"]), "back": "Retirada por {a}", "late": "Solicitud caducada sin respuesta",
           "yes": "el fallo fue nuestro", "no": "garantía vencida", "stories": ["el colchón llegó roto", "cancelaron el ferry a última hora"], "open": ("Estado", "Pendiente")},
    "pt": {"titles": ("Pedido de cortesia comercial", "Solicitação aguardando gestor"), "labels": (("Aberto por", "Titular da conta", "Medida", "Quantia", "Descrição"), ("Atendente", "Cliente", "Solicitação", "Valor solicitado", "Histórico")),
           "kinds": {"refund": "Reembolso", "credit": "Crédito", "discount": "Desconto"}, "money": ("BRL", "R$ {u}"), "told": [("Autorizado por {b} em {d}: {y}", "Negado por {b} em {d}: {y}"), ("{b} aprovou o pedido. Comentário: {y}", "{b} recusou o pedido. Comentário: {y}")],
           "pairs": ("Decisão", "Deferido", "Indeferido", "Decidido por", "Observação"), "said": (["Aprovado, {y}", "Sim, pode seguir. {y}", "Autorizado: {y}"], ["Não, {y}", "Negado: {y}"]), "back": "Cancelado por {a}", "late": "Pedido expirado sem resposta",
           "yes": "o erro foi nosso", "no": "garantia vencida", "stories": ["colchão chegou rasgado", "barco cancelado em cima da hora"], "open": ("Situação", "Pendente")},
    "it": {"titles": ("Richiesta di deroga", "Pratica in attesa di autorizzazione"), "labels": (("Inserito da", "Intestatario", "Intervento", "Cifra", "Descrizione"), ("Operatore", "Cliente", "Richiesta", "Importo richiesto", "Motivazione")),
           "kinds": {"refund": "Rimborso", "credit": "Credito", "discount": "Sconto"}, "money": ("EUR", "€ {u}"), "told": [("Autorizzato da {b} il {d}: {y}", "Respinto da {b} il {d}: {y}"), ("{b} ha approvato la richiesta. Commento: {y}", "{b} ha rifiutato la richiesta. Commento: {y}")],
           "pairs": ("Esito", "Accolta", "Respinta", "Deciso da", "Nota"), "said": (["Approvato, {y}", "Sì, procedi. {y}", "Va bene, {y}"], ["No, {y}", "Respinto: {y}"]), "back": "Ritirata da {a}", "late": "Richiesta scaduta senza risposta",
           "yes": "errore nostro", "no": "garanzia scaduta", "stories": ["materasso arrivato strappato", "traghetto cancellato all'ultimo"], "open": ("Stato", "In attesa")},
    "nl": {"titles": ("Coulanceverzoek", "Nieuwe aanvraag ter goedkeuring"), "labels": (("Ingediend door", "Klantnaam", "Maatregel", "Som", "Toelichting"), ("Medewerker", "Rekening", "Verzoek", "Gevraagd bedrag", "Achtergrond")),
           "kinds": {"refund": "Terugbetaling", "credit": "Tegoed", "discount": "Korting"}, "money": ("EUR", "€ {u}"), "told": [("Toegekend door {b} op {d}: {y}", "Geweigerd door {b} op {d}: {y}"), ("{b} heeft dit goedgekeurd. Opmerking: {y}", "{b} heeft dit afgekeurd. Opmerking: {y}")],
           "pairs": ("Besluit", "Akkoord", "Niet akkoord", "Besloten door", "Toelichting besluit"), "said": (["Akkoord, {y}", "Ja, doe maar. {y}", "Goedgekeurd: {y}"], ["Nee, {y}", "Afgewezen: {y}"]), "back": "Ingetrokken door {a}", "late": "Verlopen zonder besluit",
           "yes": "de fout lag bij ons", "no": "garantie is verlopen", "stories": ["matras kwam gescheurd aan", "veerboot viel op het laatst uit"], "open": ("Status", "In behandeling")},
    "sv": {"titles": ("Goodwillärende", "Nytt ärende att attestera"), "labels": (("Inskickat av", "Kundnamn", "Åtgärd", "Summa", "Bakgrund"), ("Handläggare", "Konto", "Begäran", "Begärt belopp", "Beskrivning")),
           "kinds": {"refund": "Återbetalning", "credit": "Kreditering", "discount": "Rabatt"}, "money": ("SEK", "{n} kr"), "told": [("Beviljat av {b} den {d}: {y}", "Avslaget av {b} den {d}: {y}"), ("{b} godkände begäran. Kommentar: {y}", "{b} nekade begäran. Kommentar: {y}")],
           "pairs": ("Beslut", "Bifall", "Avslag", "Beslutat av", "Anmärkning"), "said": (["Godkänt, {y}", "Ja, kör. {y}", "Beviljas, {y}"], ["Nej, {y}", "Avslås: {y}"]), "back": "Återkallat av {a}", "late": "Ärendet har gått ut utan beslut",
           "yes": "felet var vårt", "no": "garantin har gått ut", "stories": ["madrassen var sönder vid leverans", "färjan ställdes in i sista stund"], "open": ("Status", "Väntar")},
    "no": {"titles": ("Kulansesak", "Ny sak til godkjenning"), "labels": (("Sendt inn av", "Kundenavn", "Tiltak", "Sum", "Bakgrunn"), ("Saksbehandler", "Konto", "Ønske", "Ønsket beløp", "Beskrivelse")),
           "kinds": {"refund": "Refusjon", "credit": "Kreditering", "discount": "Rabatt"}, "money": ("NOK", "{n} kr"), "told": [("Innvilget av {b} den {d}: {y}", "Avslått av {b} den {d}: {y}"), ("{b} godkjente saken. Merknad: {y}", "{b} avviste saken. Merknad: {y}")],
           "pairs": ("Vedtak", "Innvilget", "Ikke innvilget", "Avgjort av", "Merknad"), "said": (["Godkjent, {y}", "Ja, bare gjør det. {y}", "Innvilget, {y}"], ["Nei, {y}", "Avslått: {y}"]), "back": "Trukket av {a}", "late": "Saken utløp uten svar",
           "yes": "feilen var vår", "no": "garantien er utløpt", "stories": ["madrassen var revnet ved levering", "fergen ble innstilt i siste liten"], "open": ("Status", "Venter")},
    "da": {"titles": ("Kulancesag", "Ny sag til godkendelse"), "labels": (("Indsendt af", "Kundens navn", "Foranstaltning", "Sum", "Baggrund"), ("Sagsbehandler", "Konto", "Anmodning", "Ønsket beløb", "Beskrivelse")),
           "kinds": {"refund": "Refusion", "credit": "Kreditering", "discount": "Rabat"}, "money": ("DKK", "{u} kr."), "told": [("Bevilget af {b} den {d}: {y}", "Afslået af {b} den {d}: {y}"), ("{b} godkendte sagen. Bemærkning: {y}", "{b} afviste sagen. Bemærkning: {y}")],
           "pairs": ("Afgørelse", "Imødekommet", "Ikke imødekommet", "Afgjort af", "Bemærkning"), "said": (["Godkendt, {y}", "Ja, gør bare det. {y}", "Bevilget, {y}"], ["Nej, {y}", "Afvist: {y}"]), "back": "Trukket tilbage af {a}", "late": "Sagen udløb uden svar",
           "yes": "fejlen var vores", "no": "garantien er udløbet", "stories": ["madrassen var flænget ved levering", "færgen blev aflyst i sidste øjeblik"], "open": ("Status", "Afventer")},
    "pl": {"titles": ("Wniosek o odstępstwo", "Nowa sprawa do akceptacji"), "labels": (("Złożony przez", "Nazwa klienta", "Działanie", "Suma", "Opis"), ("Pracownik", "Konto", "Wniosek", "Wnioskowana kwota", "Uzasadnienie")),
           "kinds": {"refund": "Zwrot", "credit": "Kredyt", "discount": "Rabat"}, "money": ("PLN", "{n} zł"), "told": [("Zaakceptowane przez {b} dnia {d}: {y}", "Odrzucone przez {b} dnia {d}: {y}"), ("{b} zatwierdza wniosek. Uwagi: {y}", "{b} odrzuca wniosek. Uwagi: {y}")],
           "pairs": ("Decyzja", "Pozytywna", "Negatywna", "Zdecydował(a)", "Uwagi"), "said": (["Zgoda, {y}", "Tak, zatwierdzam. {y}", "Zaakceptowane: {y}"], ["Nie, {y}", "Odrzucam: {y}"]), "back": "Wycofane przez {a}", "late": "Wniosek wygasł bez odpowiedzi",
           "yes": "błąd był po naszej stronie", "no": "gwarancja minęła", "stories": ["materac przyszedł rozdarty", "prom odwołano w ostatniej chwili"], "open": ("Stan", "Oczekuje")},
    "ja": {"titles": ("特別対応の申請", "上長承認待ちの案件"), "labels": (("起票者", "お客様名", "対応内容", "金額", "経緯"), ("担当者", "会員", "申請内容", "申請金額", "詳細")),
           "kinds": {"refund": "返金", "credit": "クレジット付与", "discount": "割引"}, "money": ("JPY", "{e}円"), "told": [("{b} が承認しました（{d}）。コメント：{y}", "{b} が却下しました（{d}）。コメント：{y}"), ("承認済み：{b}\nコメント：{y}", "差し戻し（却下）：{b}\nコメント：{y}")],
           "pairs": ("決裁結果", "承認", "否認", "決裁者", "備考"), "said": (["承認します。{y}", "はい、進めてください。{y}", "OKです。{y}"], ["却下します。{y}", "承認できません。{y}"]), "back": "{a} が取り下げました", "late": "期限切れのため終了しました",
           "yes": "当社の手違いです", "no": "保証期間が過ぎています", "stories": ["マットレスが破れて届きました", "フェリーが直前に欠航になりました"], "open": ("状態", "未決裁")},
}
SHAPES = [  # title, (label, value) pairs
    lambda t, p: {"blocks": [header(t), fields(*[f"*{key}*\n{value}" for key, value in p])]}, lambda t, p: {"text": f"*{t}*\n" + "\n".join(f"{key}: {value}" for key, value in p)},
    lambda t, p: {"attachments": [{"color": "#cccccc", "title": t, "fallback": t, "fields": [{"title": key, "value": value, "short": True} for key, value in p]}]}, lambda t, p: {"text": f"{t}\n" + "\n".join(f"{key}\n{value}" for key, value in p)},
    lambda t, p: {"blocks": [section(f"*{t}*"), section("\n".join(f"• {key} – {value}" for key, value in p))]}, lambda t, p: {"blocks": [section(f"*{t}*\n```" + "\n".join(f"{key}: {value}" for key, value in p) + "```")]},
    lambda t, p: {"text": f":bell: {t}\n" + "\n".join(f"> *{key}:* {value}" for key, value in p)}, lambda t, p: {"blocks": [section(f"*{t}*"), *[section(f"*{key}:* {value}") for key, value in p[1:]], context(": ".join(p[0]))]},
    lambda t, p: {"text": f"*{t}*\n" + "\n".join(f"{key} → {value}" for key, value in p[::-1])}, lambda t, p: {"attachments": [{"color": "#aabbcc", "pretext": t, "fallback": t, "text": "\n".join(f"*{key}:* {value}" for key, value in p)}]},
]


def line(case, t):
    form = case.w.rng.choice(t["told"])[0 if case.yes else 1]
    return form.format(b=case.w.rng.choice([case.boss, case.boss, f"<@{case.lead}>", f"@{case.w.people[case.lead]['name']}"]), d=case.day("%d.%m.%Y"), y=case.why)


def both_columns(case, t):
    decision, yes, no, by, note = t["pairs"]
    return [(decision, case.say(yes, no)), (by, case.boss), (note, case.why)]


def settle(case, content, t, number):
    """Each of the ways once, then the edits again."""
    way = number % 8
    post = Post(case, content)
    if way in (0, 4):
        post.edit(lines=line(case, t).split("\n"), color=color(case))
        return case.expect(case.outcome(post.message, reason=case.why))
    if way in (1, 5):
        post.edit(pairs=both_columns(case, t), color=color(case))
        return case.expect(case.outcome(post.message, reason=case.why))
    if way == 2:
        said = post.reply(line(case, t) if case.w.chance(0.5) else "\n".join(f"{key}: {value}" for key, value in both_columns(case, t)))
        return case.expect(case.outcome(said, "reply", case.why))
    if way in (3, 6):
        said = case.row.human(case.lead, case.w.rng.choice(case.say(*t["said"])).format(y=case.why))
        return case.expect(case.outcome(said, "reply", case.why))
    fate = case.w.rng.choice(["back", "late", "open", "open"])
    if fate == "open":
        return case.expect(OPEN)
    post.edit(lines=[t[fate].format(a=case.w.rng.choice([case.me, case.mention]))])
    return case.expect(({"back": "withdrawn", "late": "expired"}[fate], (), ["", t["late"]] if fate == "late" else "", ["", *case.row.when(post.message, "edit")], None))


def make_all(w):
    number = 0
    for place, (lang, t) in enumerate(TONGUES.items()):
        for half in (0, 1):
            shape = SHAPES[(2 * place + 5 * half + place // 5) % len(SHAPES)]
            for _ in range(4):
                code, form = t["money"]
                case = Case(w, f"{'ab'[half]}-form-{lang}", lang)
                if "kr" in form:
                    case.row.settings = {"currency": code}
                value = w.rng.choice([18, 24.5, 47, 63.9, 129, 410, 1350])
                case.cash = Money(w, code, int(value) * {"ja": 100, "sv": 10, "no": 10, "pl": 10}[lang] if lang in ("ja", "sv", "no", "pl") else value, form)
                case.amount, case.type, case.why = case.cash.label, w.rng.choice(["refund", "refund", "credit", "discount"]), t["yes"] if case.yes else t["no"]
                case.story = w.rng.choice(t["stories"])
                values = (w.rng.choice([case.me, case.me, case.mention, case.mail]), case.customer, t["kinds"][case.type], case.cash.text, case.story)
                pairs = [*zip(t["labels"][half], values)]
                if number % 8 in (2, 3, 6) and w.chance(0.6):
                    pairs.insert(w.rng.choice([1, 4]), t["open"])
                settle(case, shape(t["titles"][half], pairs), t, number)
                number += 1
