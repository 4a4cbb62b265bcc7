# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards and posts of automations and desks, fourth part of the written half."""
import json

from fourth_people import APPROVALS, HELPDESK, OPEN, ZAP, each
from more_cards import bullets, rich, word
from world import DIVIDER, buttons, context, fields, header, section


def posts(w):
    """One message that an automation posts; people answer in the thread."""
    texts = {
        "zap-new-row": lambda c: f"New row in *Refund requests 2025*\nTimestamp: 9/3/2025 10:14:22\nAgent email: {c.mail}\nOrder #: {c.number}\nCustomer name: {c.customer}\nResolution wanted: {c.kind}\nAmount: {c.cash.text}\nWhat went wrong: {c.story}",
        "make-json": lambda c: "Incoming approval request\n```" + json.dumps({"request_type": c.kind.lower(), "requested_by": c.me, "customer": c.customer, "amount": c.cash.text, "summary": c.story}, indent=2, ensure_ascii=False) + "```",
        "n8n-yaml": lambda c: f"Approval needed :bell:\n```\nrequest:\n  id: {c.number}\n  type: {c.kind.lower()}\n  agent: {c.me}\n  customer: {c.customer}\n  value: {c.cash.text}\n  notes: {c.story}\n```",
        "kv-quoted": lambda c: f'approval.requested id={c.number} agent="{c.me}" type="{c.kind}" amount="{c.cash.text}" customer="{c.customer}" note="{c.story}"',
        "md-table": lambda c: f"*Approval request*\n| Field | Value |\n|---|---|\n| Raised by | {c.me} |\n| Customer | {c.customer} |\n| Request | {c.kind} |\n| Amount | {c.cash.text} |\n| Background | {c.story} |",
        "google-form": lambda c: f"A new response was received for *Compensation request form*\n\nYour full name\n{c.me}\n\nName of the customer\n{c.customer}\n\nWhat would you like to offer?\n{c.kind}\n\nAmount\n{c.cash.text}\n\nPlease describe the situation\n{c.story}",
        "typeform-bold": lambda c: f":clipboard: *Concession form* got a new entry!\n*Who are you?*\n{c.me}\n*Who is the customer?*\n{c.customer}\n*What are you proposing?*\n{c.kind}\n*What's the total amount?*\n{c.cash.text}\n*Tell us what happened*\n{c.story}",
        "wf-mention-answers": lambda c: f"New form submission from <@{c.agent}>\n*Customer or company*\n{c.customer}\n*Type of concession*\n{c.kind}\n*Cost to us*\n{c.cash.text}\n*Explain why*\n{c.story}",
        "mail-subject": lambda c: f"*Subject:* Approval needed: {c.kind} for {c.customer}\n*From:* {c.me} &lt;<mailto:{c.mail}|{c.mail}>&gt;\n\nHi,\nplease approve a {c.kind.lower()} of {c.cash.text} for {c.customer}: {c.story}.\nThanks, {c.w.first(c.agent)}",
        "asana-task": lambda c: f"*{c.me}* created an approval task: *{c.kind} {c.cash.text} – {c.customer}*\n>{c.story}\nAssignee: {c.boss}",
        "bot-sentence": lambda c: f"<@{c.agent}> is asking to give {c.customer} a {c.kind.lower()} of {c.cash.text}. Reason: {c.story}. Who can approve?",
        "bot-sentence-wants": lambda c: f"{c.me} wants to issue a {c.cash.text} {c.kind.lower()} to {c.customer} because {c.story}. Reply in thread to approve or deny.",
        "bracket-list": lambda c: f"[APPROVAL] [{c.kind}] [{c.cash.text}]\nCustomer » {c.customer}\nAgent » {c.me}\nStory » {c.story}",
        "label-dash": lambda c: f"Approval wanted\nAgent - {c.me}\nClient - {c.customer}\nWhat - {c.kind}\nHow much - {c.cash.text}\nWhy - {c.story}",
        "emoji-labels": lambda c: f":rotating_light: *Approval required* :rotating_light:\n:technologist: Agent: {c.me}\n:department_store: Customer: {c.customer}\n:label: Type: {c.kind}\n:dollar: Amount: {c.cash.text}\n:thought_balloon: Reason: {c.story}",
    }
    for fmt, text in texts.items():
        for case in each(w, fmt):
            case.row.app(w.rng.choice([ZAP, HELPDESK]), text(case), classic=w.rng.choice([None, "Approvals flow"]))
            case.threaded()


def boss_line(case):
    return f"{case.say('Approved', 'Declined')} by <@{case.lead}>"


def tops(w):
    """How a card with buttons shows the request."""
    lays = {
        "top-context": lambda c: [context(f"{c.me} • Support • ticket {c.number}"), section(f"*{c.kind} {c.cash.text}* — {c.customer}"), section(f"_{c.story}_")],
        "top-stripe": lambda c: [section(f":credit_card: *{c.kind} of {c.cash.text} needs approval*\nPayment `pi_3N{c.number}` from {c.customer}"), section(f"Note: {c.story}"), context(f"Initiated by {c.mail}")],
        "top-salesforce": lambda c: [header("Approval Request"), fields(f"*Record*\n{c.customer} – {c.number}", f"*Submitter*\n{c.me}", f"*Approval type*\n{c.kind}", f"*Total*\n{c.cash.text}"), section(f"*Submitter comments*\n{c.story}")],
        "top-rich-bullets": lambda c: [rich({"type": "rich_text_section", "elements": [word("Please review")]}, bullets([word("Raised by: "), {"type": "user", "user_id": c.agent}], [word(f"What: {c.kind}")], [word(f"Amount: {c.cash.text}")], [word(f"For: {c.customer}")], [word(f"Because: {c.story}")]))],
        "top-shopify": lambda c: [section(f"*Order <https://shop.test/orders/{c.number}|#{c.number}>* needs a decision"), fields(f"*Buyer:* {c.customer}", f"*Staff member:* {c.me}", f"*Action:* {c.kind}", f"*Amount to return:* {c.cash.text}", "*Order total:* $4,310.00"), section(f"*Note from staff:* {c.story}")],
        "top-name-header": lambda c: [header(f"{c.me} requests a {c.kind.lower()}"), section(f"*{c.cash.text}* for *{c.customer}*"), section(f">>> {c.story}")],
        "top-for-colon": lambda c: [section(f"*{c.kind} for {c.customer}: {c.cash.text}*"), context(f"Asked by <@{c.agent}>"), section(c.story)],
        "top-desk-lines": lambda c: [section(f"Ticket *#{c.number}* is waiting for approval\nRequester: {c.customer}\nAssignee: <@{c.agent}>\nCompensation: {c.kind}, {c.cash.text}\nDescription: {c.story}")],
        "top-freshdesk": lambda c: [section(f"*{c.me}* has requested your approval on ticket <https://fresh.test/t/{c.number}|#{c.number}>"), fields(f"*Subject*\n{c.kind} for {c.customer}", f"*Value*\n{c.cash.text}", f"*Message*\n{c.story}")],
        "top-approvers-label": lambda c: [section(f"*Request:* {c.kind}\n*By:* {c.me}\n*Client:* {c.customer}\n*Worth:* {c.cash.text}\n*Details:* {c.story}\n*Approvers:* <@{c.lead}>, <@{c.other}>")],
    }
    for fmt, lay in lays.items():
        for case in each(w, fmt):
            message = case.row.app(w.rng.choice([APPROVALS, HELPDESK]), "Approval request", blocks=[*lay(case), buttons("Approve", "Decline")])
            if case.open:
                case.expect(OPEN)
            elif w.chance(0.25):
                case.expect(case.reply())
            else:
                case.edited(message, blocks=[*lay(case), context(boss_line(case))])


def endings(w):
    """How a card shows what became of it."""
    def top(case):
        return [section(f"*{case.kind} request* from <@{case.agent}>"), section(f"*Customer:* {case.customer}\n*Amount:* {case.cash.text}\n*Issue:* {case.story}")]
    ways = {
        "fin-signed-off": lambda c: [section(f"This was {c.say('signed off', 'turned down')} by {c.boss}. Comment: {c.why}")],
        "fin-actioned": lambda c: [context(f"Actioned: {c.say('approve', 'reject')} — {c.w.people[c.lead]['name']}"), context(f"Note: {c.why}")],
        "fin-green-light": lambda c: [section(f"<@{c.lead}> {c.say('gave the green light', 'said no')}: {c.why}")],
        "fin-recorded": lambda c: [section(f"Decision recorded: *{c.say('APPROVED', 'DENIED')}* — {c.boss} — {c.why}")],
        "fin-fields": lambda c: [fields(f"*Decision*\n{c.say('Approve', 'Reject')}", f"*Decision maker*\n{c.boss}", f"*Decision notes*\n{c.why}")],
        "fin-button-says": lambda c: [context(f"<@{c.lead}> chose *{c.say('Approve', 'Decline')}* and wrote: {c.why}")],
        "fin-manager-response": lambda c: [DIVIDER, section(f"*Manager response*\n{c.say(':white_check_mark: Approved', ':x: Rejected')} – {c.boss}\n{c.why}")],
        "fin-kv": lambda c: [section(f"`status={c.say('approved', 'rejected')}` `approver={c.w.people[c.lead]['name']}` `comment={c.why}`")],
        "fin-got": lambda c: [section(f":tada: {c.boss} has {c.say('granted', 'refused')} this request, saying “{c.why}”")],
        "fin-approval-from": lambda c: [section(c.say(f"Approval received from <@{c.lead}> ({c.why})", f"Rejection received from <@{c.lead}> ({c.why})"))],
    }
    for fmt, way in ways.items():
        for case in each(w, fmt):
            message = case.row.app(APPROVALS, f"{case.kind} request", blocks=[*top(case), buttons("Approve", "Decline")])
            if case.open:
                case.expect(OPEN)
                continue
            case.edited(message, reason=case.why, blocks=[*top(case), *way(case)])
    for case in each(w, "fin-header-turns"):
        body = top(case)[1]
        def head(state):
            return header(f"{state} {case.kind} request")
        asked = context(f"Requested by <@{case.agent}>")
        message = case.row.app(APPROVALS, f"{case.kind} request", blocks=[head("⏳ Waiting:"), body, asked, buttons("Yes", "No")])
        if case.open:
            case.expect(OPEN)
            continue
        case.edited(message, blocks=[head(case.say("✅ Approved:", "❌ Denied:")), body, asked, context(f"Approver: <@{case.lead}>")])
    for case in each(w, "fin-struck-status"):
        body = top(case)
        message = case.row.app(APPROVALS, f"{case.kind} request", blocks=[*body, section("Status: *Pending*")])
        if case.open:
            case.expect(OPEN)
            continue
        case.edited(message, reason=case.why, blocks=[*body, section(f"Status: ~Pending~ *{case.say('Approved', 'Rejected')}*\nBy: {case.boss}\nRemarks: {case.why}")])
    for case in each(w, "fin-list-of-two"):
        first, body = case.other, top(case)
        def listed(one, two):
            return section(f"*Approvers*\n• <@{first}> {one}\n• <@{case.lead}> {two}")
        message = case.row.app(APPROVALS, f"{case.kind} request", blocks=[*body, listed(":hourglass: waiting", ":hourglass: waiting"), buttons("Approve", "Decline")])
        case.row.edit(message, blocks=[*body, listed(":white_check_mark: approved", ":hourglass: waiting"), buttons("Approve", "Decline")])
        if case.open:
            case.expect(OPEN)
            continue
        case.row.edit(message, blocks=[*body, listed(":white_check_mark: approved", case.say(":white_check_mark: approved", ":x: declined"))])
        case.expect(case.outcome(message, approver=[first, case.lead] if case.yes else [case.lead]))
    for case in each(w, "fin-chain"):
        first, body = case.other, top(case)
        def chain(one, two):
            return section(f"Level 1 – {w.name(first)}: {one}\nLevel 2 – {case.boss}: {two}")
        message = case.row.app(APPROVALS, f"{case.kind} request", blocks=[*body, chain("Pending", "Pending"), buttons("Approve", "Decline")])
        if case.open:
            case.row.edit(message, blocks=[*body, chain("Approved", "Pending"), buttons("Approve", "Decline")])
            case.expect(OPEN)
            continue
        case.row.edit(message, blocks=[*body, chain("Approved", case.say("Approved", "Rejected"))])
        case.expect(case.outcome(message, approver=[first, case.lead] if case.yes else [case.lead]))
    for case in each(w, "fin-attachment"):
        def card(color, **more):
            return [{"color": color, "title": f"{case.kind} request #{case.number}", "text": case.story, "fields": [{"title": "Customer", "value": case.customer, "short": True}, {"title": "Amount", "value": case.cash.text, "short": True}],
                     "author_name": case.me, **more}]
        ask = {"actions": [{"name": "a", "text": "Approve", "type": "button"}, {"name": "b", "text": "Deny", "type": "button"}]}
        message = case.row.app(HELPDESK, "", attachments=card("#cccccc", footer="Awaiting decision", **ask))
        if case.open:
            case.expect(OPEN)
            continue
        case.edited(message, attachments=card(case.say("good", "danger"), footer=f"{case.say('Approved', 'Denied')} by {case.boss}"))
    for case in each(w, "fin-granted-field"):
        case.yes, less = True, case.cash.less()
        message = case.row.app(APPROVALS, f"{case.kind} request", blocks=[*top(case), buttons("Approve", "Adjust", "Decline")])
        if case.open:
            case.expect(OPEN)
            continue
        way = w.rng.choice([f"Approved with changes by <@{case.lead}>\nNew amount: {less.text}", f"Partially approved by {case.boss}: {less.text}", f"*Approved by:* {case.boss}\n*Approved:* {less.text} of {case.cash.text}", f"<@{case.lead}> approved a reduced amount of {less.text}"])
        case.row.edit(message, blocks=[*top(case), section(way)])
        case.expect(case.outcome(message, granted=less.label))


def tellings(w):
    """Something else tells about the outcome: a reply of the app, or a message of its own."""
    def ask(case):
        return case.row.app(ZAP, f"{case.kind} request from {case.me}\nCustomer: {case.customer}\nAmount: {case.cash.text}\nDetails: {case.story}")
    replies = {
        "tell-arrow": lambda c: f"Request #{c.number} → {c.say('approved', 'rejected')} ({c.boss})\nComment: {c.why}",
        "tell-clicked": lambda c: f"{c.boss} clicked *{c.say('Approve', 'Reject')}*. Comment: {c.why}",
        "tell-kv": lambda c: f"outcome={c.say('approved', 'denied')} by={c.w.people[c.lead]['name']} comment=\"{c.why}\"",
        "tell-good-news": lambda c: c.say(f"Good news <@{c.agent}>! <@{c.lead}> approved your request. They said: {c.why}", f"Sorry <@{c.agent}>, <@{c.lead}> rejected your request. They said: {c.why}"),
        "tell-marked": lambda c: f"{c.boss} marked this as *{c.say('Approved', 'Rejected')}* with the note “{c.why}”",
        "tell-has-been": lambda c: f"The {c.kind.lower()} for {c.customer} has been {c.say('approved', 'refused')} by {c.boss}.\nReason: {c.why}",
    }
    for fmt, tell in replies.items():
        for case in each(w, fmt):
            ask(case)
            if case.open:
                case.expect(OPEN)
                continue
            said = case.row.app(ZAP, tell(case))
            case.expect(case.outcome(said, "reply", case.why))
    roots = {
        "root-bot-sentence": lambda c: (None, f"{c.me}'s request ({c.kind.lower()} of {c.cash.text} for {c.customer}) has been {c.say('approved', 'declined')} by {c.boss}: {c.why}"),
        "root-bot-lines": lambda c: (None, f"*{c.say('Approved', 'Declined')}*: {c.kind} request\nRequested by: {c.me}\nCustomer: {c.customer}\nAmount: {c.cash.text}\nDecided by: {c.boss}\nNote: {c.why}"),
        "root-person": lambda c: (c.lead, f"<@{c.agent}> {c.kind.lower()} of {c.cash.text} for {c.customer} is {c.say('approved', 'declined')}, {c.why}"),
    }
    for fmt, tell in roots.items():
        for case in each(w, fmt):
            case.plain_type("Refund", "Credit")
            first = ask(case)
            if case.open:
                case.expect(OPEN)
                continue
            who, text = tell(case)
            said = case.row.human(who, text, root=True) if who else case.row.app(ZAP, text, root=True)
            case.row.expect(case.agent, case.type, case.decision, case.lead, case.cash.label, None, case.why, [str(said.ts[0])], root=first)


WORDS = {  # title, labels (agent, customer, type, amount, reason), type words, money form, (approved by, declined by), comment label, why yes, why no, stories
    "de": ("Freigabe erforderlich", ("Angefragt von", "Kunde", "Art", "Betrag", "Begründung"), {"refund": "Rückerstattung", "credit": "Gutschrift"}, "{u} €", ("Genehmigt von", "Abgelehnt von"), "Anmerkung", "Kulanzfall", "zu spät gemeldet", ["Sofa kam beschädigt an", "doppelt abgebucht"]),
    "fr": ("Demande d'approbation", ("Demandeur", "Client", "Type", "Montant", "Motif"), {"refund": "Remboursement", "credit": "Avoir"}, "{u} €", ("Approuvé par", "Refusé par"), "Commentaire", "client fidèle", "hors délai", ["colis jamais reçu", "facturé deux fois"]),
    "es": ("Solicitud de aprobación", ("Solicitado por", "Cliente", "Tipo", "Importe", "Motivo"), {"refund": "Reembolso", "credit": "Crédito"}, "{u} €", ("Aprobado por", "Rechazado por"), "Comentario", "cliente de siempre", "fuera de política", ["el sofá llegó roto", "cobro duplicado"]),
    "pt": ("Pedido de aprovação", ("Solicitante", "Cliente", "Tipo", "Valor", "Motivo"), {"refund": "Reembolso", "credit": "Crédito"}, "{u} €", ("Aprovado por", "Recusado por"), "Comentário", "cliente antigo", "fora da política", ["produto chegou partido", "cobrança duplicada"]),
    "it": ("Richiesta di approvazione", ("Richiesto da", "Cliente", "Tipo", "Importo", "Motivo"), {"refund": "Rimborso", "credit": "Credito"}, "{u} €", ("Approvato da", "Rifiutato da"), "Commento", "cliente storico", "oltre i termini", ["divano arrivato rotto", "addebito doppio"]),
    "nl": ("Goedkeuring nodig", ("Aangevraagd door", "Klant", "Soort", "Bedrag", "Reden"), {"refund": "Terugbetaling", "credit": "Tegoed"}, "€ {u}", ("Goedgekeurd door", "Afgewezen door"), "Opmerking", "trouwe klant", "buiten de termijn", ["bank kwam kapot aan", "dubbel afgeschreven"]),
    "sv": ("Godkännande krävs", ("Begärd av", "Kund", "Typ", "Belopp", "Orsak"), {"refund": "Återbetalning", "credit": "Tillgodohavande"}, "{u} EUR", ("Godkänd av", "Avslagen av"), "Kommentar", "trogen kund", "för sent anmält", ["soffan kom trasig", "dubbel debitering"]),
    "no": ("Godkjenning kreves", ("Forespurt av", "Kunde", "Type", "Beløp", "Årsak"), {"refund": "Refusjon", "credit": "Kreditt"}, "{u} EUR", ("Godkjent av", "Avslått av"), "Kommentar", "trofast kunde", "for sent meldt", ["sofaen kom ødelagt", "trukket to ganger"]),
    "da": ("Godkendelse påkrævet", ("Anmodet af", "Kunde", "Type", "Beløb", "Årsag"), {"refund": "Refusion", "credit": "Kredit"}, "{u} EUR", ("Godkendt af", "Afvist af"), "Kommentar", "trofast kunde", "for sent anmeldt", ["sofaen var i stykker", "trukket to gange"]),
    "pl": ("Prośba o zatwierdzenie", ("Zgłaszający", "Klient", "Rodzaj", "Kwota", "Powód"), {"refund": "Zwrot", "credit": "Kredyt"}, "{u} EUR", ("Zatwierdzone przez", "Odrzucone przez"), "Komentarz", "stały klient", "po terminie", ["sofa przyszła uszkodzona", "podwójne obciążenie"]),
    "ja": ("承認依頼", ("申請者", "顧客", "種別", "金額", "理由"), {"refund": "返金", "credit": "クレジット"}, "{e}円", ("承認者", "却下者"), "コメント", "長年のお客様です", "期限切れです", ["商品が破損", "二重請求"]),
}


def languages(w):
    """The same card in other languages, decided by an edit."""
    from third_people import Cash
    for lang, (title, labels, kinds, form, by, comment, good, bad, stories) in WORDS.items():
        for case in each(w, "card-" + lang, 8, lang, currency="EUR"):
            value = w.rng.choice([15, 24.5, 40, 65.9, 120, 380])
            case.cash = Cash(w, "JPY", int(value) * 100, form) if lang == "ja" else Cash(w, "EUR", value, form)
            case.type = w.rng.choice(["refund", "refund", "credit"])
            case.story, case.why = w.rng.choice(stories), good if case.yes else bad
            values = (case.me, case.customer, kinds[case.type], case.cash.text, case.story)
            top = [header(title), section("\n".join(f"*{label}:* {value}" for label, value in zip(labels, values)))]
            message = case.row.app(APPROVALS, title, blocks=[*top, buttons("OK", "✗")])
            if case.open:
                case.expect(OPEN)
                continue
            case.edited(message, reason=case.why, blocks=[*top, section(f"*{case.say(*by)}:* {case.boss}\n*{comment}:* {case.why}")])


def make_all(w):
    for part in (posts, tops, endings, tellings, languages):
        part(w)
