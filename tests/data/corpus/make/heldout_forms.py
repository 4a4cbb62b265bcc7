# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms, bots and cards of the held-out half. None of these shapes stands in the domain notes."""
from heldout_people import AGENTS, AWAY, CUSTOMERS, DESK, LEADS, LEDGERLY, QUORUM, Cash
from heldout_talk import LANGS
from world import DIVIDER, buttons, context, fields, header, section

WHY = {"en": ["arrived with a cracked lid", "billed after the trial ended", "third outage this month", "courier lost it",
              "promo code was rejected", "wrong size, no stock to swap", "agent promised it on the phone"],
       "de": ["Deckel gesprungen", "nach Probezeit abgebucht", "Paket verschollen", "am Telefon zugesagt"],
       "fr": ["couvercle fêlé", "débité après l'essai", "colis perdu", "promis au téléphone"],
       "es": ["tapa rota", "cobrado tras la prueba", "paquete perdido"], "nl": ["deksel gebarsten", "pakket kwijt"],
       "pl": ["pęknięta pokrywka", "zaginiona paczka"], "ja": ["蓋が割れていた", "荷物が紛失"],
       "pt": ["tampa quebrada", "pacote extraviado"], "it": ["coperchio rotto", "pacco smarrito"],
       "sv": ["locket sprucket", "paketet borta"], "no": ["lokket sprukket", "pakken borte"], "da": ["låget revnet", "pakken væk"]}
YES_WHY = ["our mistake, make them whole", "loyal since 2016", "one time only", "cheaper than losing them", "carrier pays this back to us"]
NO_WHY = ["outside the return window", "second claim this month", "no receipt on file", "item shows heavy use", "ask the carrier first"]


class Form:
    """What every form needs: who, what, how much, why, and a verdict by the one who may."""

    def __init__(self, w, fmt, lang="en", currency=None, **settings):
        self.w, self.lang = w, lang
        self.agent, self.lead = w.pick(AGENTS[lang]), w.pick(LEADS[lang])
        self.cash = Cash(w, lang, currency)
        self.customer, self.why = w.pick(CUSTOMERS[lang]), w.pick(WHY[lang])
        self.row = w.row(fmt, lang, **settings)

    def people_answer(self, share_open=0.15):
        """A person answers in the thread, in words of their language."""
        w, lines = self.w, LANGS[self.lang]
        if w.chance(share_open):
            if w.chance(0.5):
                self.row.human(self.lead, w.pick(lines["wait"]))
            return "pending", (), "", ("",), None
        if w.chance(0.3):
            question, answer = w.pick(lines["qa"])
            self.row.human(self.lead, question)
            self.row.human(self.agent, answer)
        if w.chance(0.12):
            line, reason = w.pick(lines["part"])
            less = self.cash.half()
            said = self.row.human(self.lead, line.replace("{s}", less.text))
            return "approved", self.lead, reason.replace("{s}", less.text), self.row.when(said, "reply"), less.label
        decision = "approved" if w.chance(0.6) else "denied"
        line, reason = w.pick(lines["yes" if decision == "approved" else "no"])
        said = self.row.human(self.lead, line)
        if w.chance(0.3):
            self.row.human(self.agent, w.pick(lines["done"]))
        return decision, self.lead, reason, self.row.when(said, "reply"), None

    def expect(self, type, outcome, agent=None, amount=None):
        decision, approver, reason, decided, granted = outcome
        self.row.expect(self.agent if agent is None else agent, type, decision, approver, self.cash.label if amount is None else amount,
                        granted, reason, decided)


# 1 a questionnaire, one question a line, from a spreadsheet form -----------------------------------------------------

QUESTIONS = {
    "en": [("What should we do for them?", "How much?", "Who asks?", "Which customer?", "What happened?"),
           ("Outcome wanted", "Value", "Your name", "Customer name", "Story in one sentence")],
    "de": [("Was soll passieren?", "Wie viel?", "Wer fragt?", "Welcher Kunde?", "Was ist passiert?"),
           ("Gewünschte Lösung", "Betrag", "Dein Name", "Kunde", "Kurz die Lage")],
    "fr": [("Que veux-tu faire ?", "Combien ?", "Qui demande ?", "Quel client ?", "Que s'est-il passé ?")],
    "nl": [("Wat moet er gebeuren?", "Hoeveel?", "Wie vraagt het?", "Welke klant?", "Wat is er gebeurd?")],
    "ja": [("希望する対応", "金額", "申請した人", "お客様名", "経緯")],
}
ANSWERS = {"en": [("Refund to card", "refund"), ("Money back", "refund"), ("Account credit", "credit"), ("Voucher", "credit|comp"), ("Free month", "comp")],
           "de": [("Erstattung", "refund"), ("Gutschrift", "credit")], "fr": [("Remboursement", "refund"), ("Avoir", "credit")],
           "nl": [("Terugbetaling", "refund"), ("Tegoed", "credit")], "ja": [("返金", "refund"), ("クレジット", "credit")]}


def questionnaire(w):
    for _ in range(40):
        lang = w.rng.choice(["en", "en", "en", "de", "fr", "nl", "ja"])
        form = Form(w, "form-questionnaire", lang)
        what, much, who, which, story = w.rng.choice(QUESTIONS[lang])
        answer, kind = w.pick(ANSWERS[lang])
        asker = w.rng.choice([f"<@{form.agent}>", w.name(form.agent)])
        lines = [(who, asker), (what, answer), (much, form.cash.text), (which, form.customer), (story, form.why)]
        w.rng.shuffle(lines)
        style = w.rng.choice(["numbered", "bold", "arrow"])
        if style == "numbered":
            text = "New response in \"Make it right\"\n" + "\n".join(f"{i}. {q} {a}" if q.endswith("?") else f"{i}. {q}: {a}" for i, (q, a) in enumerate(lines, 1))
            form.row.app(DESK, text, classic="Form Courier")
        elif style == "bold":
            text = "\n".join(f"*{q}*\n{a}" for q, a in lines)
            form.row.app(DESK, "A form was sent in", classic="Form Courier", blocks=[section(text)])
        else:
            text = "Form sent in:\n" + "\n".join(f"{q} → {a}" for q, a in lines)
            form.row.app(DESK, text, classic="Form Courier")
        agent = form.agent if asker.startswith("<@") else [form.agent]
        form.expect(kind, form.people_answer(), agent=agent)


# 2 aligned columns in a code block, typed by a slash command -----------------------------------------------------------

COLUMNS = [("WHO", "WHAT", "HOW MUCH", "FOR", "BECAUSE"), ("agent", "action", "amount", "client", "notes"),
           ("Raised by", "Kind", "Sum", "Account", "Background")]
KINDS = [("refund", "refund"), ("service credit", "credit"), ("complimentary upgrade", "comp"), ("price reduction", "discount"),
         ("policy exception", "exception"), ("partial refund", "refund"), ("goodwill credit", "credit|comp")]


def code_block(w):
    for _ in range(36):
        form = Form(w, "code-block-table")
        names = w.rng.choice(COLUMNS)
        kind, label = w.pick(KINDS)
        values = (f"{w.name(form.agent)}", kind, form.cash.text, form.customer, form.why)
        width = max(map(len, names)) + 2
        bar = w.rng.choice([": ", "| ", ""])
        lines = "\n".join(f"{name.ljust(width)}{bar}{value}" for name, value in zip(names, values))
        lead_in = w.rng.choice(["Approval wanted", "Please decide :point_down:", f"<@{form.lead}> your call please", "Needs a decision"])
        if w.chance(0.5):
            form.row.human(form.agent, f"{lead_in}\n```{lines}```", blocks=[])
            del form.row.messages[0].slack["blocks"]
        else:
            form.row.app(DESK, f"{lead_in}\n```\n{lines}\n```")
        form.expect(label, form.people_answer())


# 3 one line with middle dots, stamped by the bot when decided ----------------------------------------------------------

def dot_line(w):
    for _ in range(44):
        form = Form(w, "dot-line-stamp")
        kind, label = w.pick(KINDS)
        body = " · ".join([kind.capitalize(), form.cash.text, form.customer, f"by <@{form.agent}>", form.why])
        ref = f"REQ-{w.rng.randint(100, 9999)}"
        message = form.row.app(DESK, f"[{ref}] {body}", blocks=[section(f"`{ref}` {body}"), buttons("Allow", "Refuse")])
        fate = w.rng.choice(["yes"] * 4 + ["no"] * 3 + ["open", "late"])
        if fate == "open":
            form.expect(label, ("pending", (), "", ("",), None))
            continue
        if fate == "late":
            gone = f"[LAPSED after 72 h] {body}"
            form.row.edit(message, text=gone, blocks=[section(f"*LAPSED* after 72 h — `{ref}` {body}")])
            form.expect(label, ("expired", (), "", ["", *form.row.when(message, "edit")], None))
            continue
        yes = fate == "yes"
        why = w.pick(YES_WHY if yes else NO_WHY) if w.chance(0.75) else ""
        word = w.rng.choice(["ALLOWED", "GRANTED", "APPROVED"] if yes else ["REFUSED", "DECLINED", "REJECTED"])
        stamp = f"*{word}* by <@{form.lead}>" + (f" — “{why}”" if why else "")
        form.row.edit(message, flagged=w.chance(0.7), seen_before=w.chance(0.6), text=f"{word}: {body}",
                      blocks=[section(f"{stamp}\n~`{ref}` {body}~" if w.chance(0.4) else f"{stamp}\n`{ref}` {body}")])
        form.expect(label, ("approved" if yes else "denied", form.lead, why, form.row.when(message, "edit"), None))


# 4 an issue tracker that posts transitions into the thread --------------------------------------------------------------

TRANSITIONS = {"approved": ["moved this from *Awaiting decision* to *Approved*", "changed status: Waiting for approval → Approved",
                            "set the resolution to *Granted*"],
               "denied": ["moved this from *Awaiting decision* to *Declined*", "changed status: Waiting for approval → Rejected",
                          "set the resolution to *Turned down*"]}


def tracker(w):
    for _ in range(40):
        form = Form(w, "tracker-transition")
        kind, label = w.pick(KINDS)
        key = f"CARE-{w.rng.randint(200, 9800)}"
        form.row.app(LEDGERLY, "", attachments=[{
            "color": "#f2c744", "title": f"{key} {kind.capitalize()} for {form.customer}", "title_link": f"https://tracker.test/{key}",
            "text": form.why.capitalize(), "fallback": f"{key} created", "footer": "Care desk",
            "fields": [{"title": "Reporter", "value": w.name(form.agent), "short": True}, {"title": "Value", "value": form.cash.text, "short": True},
                       {"title": "State", "value": "Awaiting decision", "short": True}]}])
        if w.chance(0.3):
            form.row.app(LEDGERLY, f"{w.name(form.lead)} changed priority: Normal → High")
        if w.chance(0.15):
            form.expect(label, ("pending", (), "", ("",), None))
            continue
        decision = w.rng.choice(["approved", "approved", "denied"])
        why = w.pick(YES_WHY if decision == "approved" else NO_WHY) if w.chance(0.6) else ""
        mention = w.chance(0.5)
        who = f"<@{form.lead}>" if mention else w.name(form.lead)
        said = form.row.app(LEDGERLY, f"{who} {w.pick(TRANSITIONS[decision])}" + (f"\n> {why}" if why else ""))
        form.expect(label, (decision, form.lead, why, form.row.when(said, "reply"), None))


# 5 a mail that was forwarded into the channel ------------------------------------------------------------------------------

MAILS = [("Subject: Refund authorisation needed, {c}\n\nHi team,\n\n{c} returned everything unopened but got charged {m} anyway ({y}). May I refund the full {m}?\n\nThanks,\n{a}", "refund"),
         ("Fwd: credit for {c}\n\nHello,\ncould somebody approve a credit of {m}? {y}.\n\nKind regards\n{a}", "credit"),
         ("Subject: exception, please read\n\nDear leads,\n\n{c} missed the deadline by a day: {y}. The fee is {m}. I would like to make an exception and let them off.\n\nBest\n{a}", "exception"),
         ("Betreff: Bitte um Freigabe einer Erstattung\n\nHallo zusammen,\n{c}: {y}. Ich möchte {m} erstatten.\n\nGruß\n{a}", "refund")]


def mail(w):
    for _ in range(32):
        text, kind = w.pick(MAILS)
        lang = "de" if "Betreff" in text else "en"
        form = Form(w, "mail-forward", lang)
        body = text.replace("{m}", form.cash.text).replace("{c}", form.customer).replace("{y}", form.why).replace("{a}", w.name(form.agent))
        form.row.human(form.agent, body)
        form.expect(kind, form.people_answer())


# 6 a table block -------------------------------------------------------------------------------------------------------------

def _cell(text):
    return {"type": "raw_text", "text": text}


def table(w):
    for _ in range(36):
        form = Form(w, "table-block")
        kind, label = w.pick(KINDS)
        rows = [("Asked by", w.name(form.agent)), ("Wanted", kind), ("Figure", form.cash.text), ("Client", form.customer), ("Why", form.why)]

        def card(*more, live):
            return [header("Decision desk"), {"type": "table", "rows": [[_cell(a), _cell(b)] for a, b in [*rows, *more]]}] + ([buttons("Yes", "No")] if live else [])
        message = form.row.app(DESK, f"Decision desk: {kind}, {form.cash.text}", blocks=card(("Verdict", "open"), live=True))
        if w.chance(0.15):
            form.expect(label, ("pending", (), "", ("",), None))
            continue
        yes = w.chance(0.6)
        why = w.pick(YES_WHY if yes else NO_WHY)
        verdict = w.rng.choice(["Approved", "Yes, granted"] if yes else ["Denied", "No, declined"])
        form.row.edit(message, flagged=w.chance(0.5), seen_before=w.chance(0.5),
                      blocks=card(("Verdict", verdict), ("Decided by", w.name(form.lead)), ("Remark", why), live=False))
        form.expect(label, ("approved" if yes else "denied", form.lead, why, form.row.when(message, "edit"), None))


# 7 a card that keeps a trail ------------------------------------------------------------------------------------------------

def trail(w):
    for _ in range(36):
        form = Form(w, "history-trail")
        kind, label = w.pick(KINDS)
        other = next(lead for lead in LEADS["en"] if lead != form.lead)
        top = [section(f"*{kind.capitalize()}* for *{form.customer}*\nWorth {form.cash.text}\n_{form.why}_")]
        steps = [f":inbox_tray: opened by <@{form.agent}>"]
        message = form.row.app(DESK, f"{kind} for {form.customer}", blocks=[*top, context(*steps), buttons("Approve", "Deny", "Pass on")])
        if w.chance(0.4):
            steps.append(f":arrow_right: passed on by <@{other}> to <@{form.lead}>")
            form.row.edit(message, text=message.slack["text"], blocks=[*top, context(*steps), buttons("Approve", "Deny")])
        fate = w.rng.choice(["yes", "yes", "no", "open", "taken back"])
        if fate == "open":
            form.expect(label, ("pending", (), "", ("",), None))
            continue
        if fate == "taken back":
            steps.append(f":leftwards_arrow_with_hook: withdrawn by <@{form.agent}>")
            form.row.edit(message, text=message.slack["text"], blocks=[*top, context(*steps)])
            form.expect(label, ("withdrawn", (), "", ["", *form.row.when(message, "edit")], None))
            continue
        why = w.pick(YES_WHY if fate == "yes" else NO_WHY)
        mark = f":white_check_mark: approved by <@{form.lead}>" if fate == "yes" else f":no_entry: denied by <@{form.lead}>"
        form.row.edit(message, text=message.slack["text"], blocks=[*top, context(*steps, mark, f":speech_balloon: {why}")])
        form.expect(label, ("approved" if fate == "yes" else "denied", form.lead, why, form.row.when(message, "edit"), None))


# 8 the state is the header, in several languages ------------------------------------------------------------------------------

STATE = {"en": ("🟡 OPEN", "🟢 GRANTED", "🔴 REFUSED", "Asked by", "Amount", "Case", "Note", [("Refund", "refund"), ("Store credit", "credit")]),
         "de": ("🟡 OFFEN", "🟢 GENEHMIGT", "🔴 ABGELEHNT", "Beantragt von", "Betrag", "Fall", "Anmerkung", [("Erstattung", "refund"), ("Gutschrift", "credit"), ("Rabatt", "discount")]),
         "fr": ("🟡 EN ATTENTE", "🟢 ACCORDÉ", "🔴 REFUSÉ", "Demandé par", "Montant", "Dossier", "Remarque", [("Remboursement", "refund"), ("Avoir", "credit")]),
         "es": ("🟡 PENDIENTE", "🟢 APROBADO", "🔴 RECHAZADO", "Pedido por", "Importe", "Caso", "Nota", [("Reembolso", "refund"), ("Descuento", "discount")]),
         "pt": ("🟡 EM ABERTO", "🟢 APROVADO", "🔴 RECUSADO", "Pedido por", "Valor", "Caso", "Observação", [("Reembolso", "refund")]),
         "it": ("🟡 IN ATTESA", "🟢 APPROVATO", "🔴 RIFIUTATO", "Richiesto da", "Importo", "Caso", "Nota", [("Rimborso", "refund"), ("Sconto", "discount")]),
         "nl": ("🟡 OPEN", "🟢 GOEDGEKEURD", "🔴 AFGEWEZEN", "Aangevraagd door", "Bedrag", "Zaak", "Opmerking", [("Terugbetaling", "refund")]),
         "sv": ("🟡 VÄNTAR", "🟢 GODKÄND", "🔴 AVSLAGEN", "Begärd av", "Belopp", "Ärende", "Kommentar", [("Återbetalning", "refund")]),
         "no": ("🟡 VENTER", "🟢 GODKJENT", "🔴 AVSLÅTT", "Bedt om av", "Beløp", "Sak", "Merknad", [("Tilbakebetaling", "refund")]),
         "da": ("🟡 AFVENTER", "🟢 GODKENDT", "🔴 AFVIST", "Anmodet af", "Beløb", "Sag", "Bemærkning", [("Tilbagebetaling", "refund")]),
         "pl": ("🟡 OCZEKUJE", "🟢 ZATWIERDZONE", "🔴 ODRZUCONE", "Prosi", "Kwota", "Sprawa", "Uwaga", [("Zwrot", "refund"), ("Rabat", "discount")]),
         "ja": ("🟡 審査中", "🟢 承認", "🔴 却下", "申請者", "金額", "案件", "備考", [("返金", "refund"), ("割引", "discount")])}
REMARK = {"en": ("fair enough, our slip", "no grounds for it"), "de": ("unser Versehen", "kein Anlass"), "fr": ("notre oubli", "aucun motif"),
          "es": ("descuido nuestro", "sin motivo"), "pt": ("descuido nosso", "sem motivo"), "it": ("svista nostra", "nessun motivo"),
          "nl": ("ons foutje", "geen aanleiding"), "sv": ("vår miss", "ingen grund"), "no": ("vår glipp", "ikke grunnlag"),
          "da": ("vores smutter", "intet grundlag"), "pl": ("nasze przeoczenie", "brak podstaw"), "ja": ("こちらの不手際", "理由なし")}


def state_header(w):
    for lang, (wait, yes, no, asked, much, case, note, kinds) in STATE.items():
        for _ in range(7 if lang != "en" else 12):
            currency = {"sv": "SEK", "no": "NOK", "da": "DKK"}.get(lang)
            form = Form(w, "state-header", lang)
            if currency:
                form.row.settings["currency"] = currency
            kind, label = w.pick(kinds)
            colon = "：" if lang == "ja" else " :" if lang == "fr" else ":"
            lines = [f"{asked}{colon} <@{form.agent}>", f"{much}{colon} {form.cash.text}", f"{case}{colon} {form.customer}, {form.why}"]

            def card(state, *more):
                return [header(f"{state} — {kind}"), section("\n".join([*lines, *more]))]
            message = form.row.app(DESK, kind, blocks=card(wait))
            fate = w.rng.choice(["yes", "yes", "no", "open"])
            if fate == "open":
                form.expect(label, ("pending", (), "", ("",), None))
                continue
            remark = REMARK[lang][0 if fate == "yes" else 1]
            form.row.edit(message, flagged=w.chance(0.6), seen_before=w.chance(0.5), blocks=card(yes if fate == "yes" else no, f"{note}{colon} {remark} (<@{form.lead}>)"))
            form.expect(label, ("approved" if fate == "yes" else "denied", form.lead, [remark, *(f"{remark} (@{name})" for name in (w.name(form.lead), w.people[form.lead]["name"]))],
                                form.row.when(message, "edit"), None))


# 9 votes -----------------------------------------------------------------------------------------------------------------

def votes(w):
    for _ in range(30):
        form = Form(w, "votes")
        kind, label = w.pick(KINDS)
        first, second = w.rng.sample(LEADS["en"], 2)
        title = f"<@{form.agent}> asks for a vote: {kind}, {form.cash.text}, {form.customer} ({form.why})"
        message = form.row.app(QUORUM, title, blocks=[section(title), context("0 of 2 votes in favour"), buttons("In favour", "Against")])
        fate = w.rng.choice(["yes", "yes", "no", "half"])
        if fate in ("yes", "half"):
            form.row.edit(message, text=title, blocks=[section(title), context(f"1 of 2 votes in favour: <@{first}>"), buttons("In favour", "Against")])
        if fate == "half":
            form.expect(label, ("pending", (), "", ("",), None))
            continue
        if fate == "yes":
            form.row.edit(message, text=title, blocks=[section(title), context(f"2 of 2 votes in favour: <@{first}>, <@{second}>"), context("*Passed.*")])
            form.expect(label, ("approved", [first, second], "", form.row.when(message, "edit"), None))
        else:
            form.row.edit(message, text=title, blocks=[section(title), context(f"Against: <@{first}>"), context("*Voted down.*")])
            form.expect(label, ("denied", first, "", form.row.when(message, "edit"), None))


# 10 a typed list ------------------------------------------------------------------------------------------------------------

def typed_list(w):
    for _ in range(36):
        form = Form(w, "typed-list")
        kind, label = w.pick(KINDS)
        opening = w.rng.choice([f"<@{form.lead}> one for you", "Would like a yes on this", "Request!", "need a decision pls"])
        items = [f"customer is {form.customer}", f"ask is a {kind}", f"{form.cash.text} in total", form.why]
        w.rng.shuffle(items)
        mark = w.rng.choice(["• ", "- ", "* ", "1"])
        text = opening + "\n" + "\n".join((f"{i}) " if mark == "1" else mark) + item for i, item in enumerate(items, 1))
        blocks = [{"type": "rich_text", "elements": [
            {"type": "rich_text_section", "elements": ([{"type": "user", "user_id": form.lead}, {"type": "text", "text": " one for you"}] if opening.startswith("<@") else [{"type": "text", "text": opening}])},
            {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": item}]} for item in items]}]}]
        form.row.human(form.agent, text, **({"blocks": blocks} if w.chance(0.6) else {}))
        form.expect(label, form.people_answer())


# 11 days off, 12 purchases: requests too, though not about customers ----------------------------------------------------------

def days_off(w):
    for _ in range(26):
        form = Form(w, "days-off")
        days = w.rng.choice(["Mon 3 Mar to Fri 7 Mar", "24 Dec (half day)", "12–16 May", "next Thursday and Friday"])
        kind = w.rng.choice(["annual leave", "time off in lieu", "parental leave", "a study day"])
        line = f"<@{form.agent}> has requested {kind}: {days}"
        message = form.row.app(AWAY, line, blocks=[section(line), buttons("Approve", "Decline")])
        if w.chance(0.2):
            form.expect("other", ("pending", (), "", ("",), None), amount="")
            continue
        yes = w.chance(0.75)
        why = "" if yes else w.rng.choice(["two people are away already", "release week"])
        end = f"{':palm_tree: Approved' if yes else ':x: Declined'} by <@{form.lead}>" + (f": {why}" if why else "")
        form.row.edit(message, text=line, blocks=[section(line), context(end)], seen_before=w.chance(0.6))
        form.expect("other", ("approved" if yes else "denied", form.lead, why, form.row.when(message, "edit"), None), amount="")


def purchases(w):
    things = ["12 headsets", "annual licence for the survey tool", "printer toner", "catering for the offsite", "two standing desks"]
    for _ in range(28):
        form = Form(w, "purchases")
        po = f"PO-{w.rng.randint(1000, 9999)}"
        block = fields(f"*Item*\n{w.pick(things)}", f"*Cost*\n{form.cash.text}", f"*Ordered for*\n<@{form.agent}>", "*Cost centre*\n4410 Support")
        message = form.row.app(LEDGERLY, f"{po} needs your approval", blocks=[header(f"{po} needs approval"), block, buttons("Sign", "Send back")])
        fate = w.rng.choice(["yes", "yes", "no", "back", "open"])
        if fate in ("back", "open"):
            if fate == "back":
                form.row.edit(message, blocks=[header(f"{po} was sent back"), block, context(f"<@{form.lead}> asks: which budget?")])
            form.expect("other", ("pending", (), "", ("",), None))
            continue
        yes = fate == "yes"
        form.row.edit(message, blocks=[header(f"{po} {'signed' if yes else 'rejected'}"), block,
                                       context(f"{'Signed' if yes else 'Rejected'} by <@{form.lead}>" + ("" if yes else " · over budget"))], flagged=w.chance(0.5))
        form.expect("other", ("approved" if yes else "denied", form.lead, "" if yes else "over budget", form.row.when(message, "edit"), None))


# 13 an assistant that recommends, people decide -----------------------------------------------------------------------------

def assistant(w):
    for _ in range(30):
        form = Form(w, "assistant-draft")
        kind, label = w.pick(KINDS)
        advice = w.rng.choice(["I would approve this.", "My recommendation: decline.", "Suggested verdict: approve (82 %)", "Looks within policy."])
        form.row.app(DESK, f"Draft {kind} for review", blocks=[
            section(f":sparkles: *Draft for review*\nOn behalf of <@{form.agent}> I prepared a {kind} of {form.cash.text} for {form.customer}."),
            section(f"Background: {form.why}"), context(advice)])
        form.expect(label, form.people_answer(0.25))


# 14 a sentence by a bot, rewritten when decided -----------------------------------------------------------------------------

SENTENCES = [("{a} would like to give {c} {m} back", "refund"), ("{a} wants to credit {m} to {c}", "credit"), ("{a} proposes a refund of {m} to {c}", "refund"),
             ("{a} asks to waive {m} for {c}", "exception|credit|comp|other")]


def sentence(w):
    for _ in range(36):
        form = Form(w, "sentence-card")
        line, label = w.pick(SENTENCES)
        text = line.replace("{a}", f"<@{form.agent}>").replace("{c}", form.customer).replace("{m}", form.cash.text)
        message = form.row.app(DESK, text, blocks=[section(f"{text}.\n>{form.why}"), buttons("👍 Fine", "👎 No way")])
        fate = w.rng.choice(["yes", "yes", "no", "no", "open", "thread"])
        if fate == "open":
            form.expect(label, ("pending", (), "", ("",), None))
            continue
        if fate == "thread":
            form.expect(label, form.people_answer(0))
            continue
        yes = fate == "yes"
        why = w.pick(YES_WHY if yes else NO_WHY)
        verdict = f"<@{form.lead}> {w.rng.choice(['said yes', 'agreed', 'approved it'] if yes else ['said no', 'turned it down', 'declined it'])}: {why}"
        form.row.edit(message, text=text, blocks=[section(f"{text}.\n>{form.why}"), section(verdict)])
        form.expect(label, ("approved" if yes else "denied", form.lead, why, form.row.when(message, "edit"), None))


def make_all(w):
    for part in (questionnaire, code_block, dot_line, tracker, mail, table, trail, state_header, votes, typed_list, days_off,
                 purchases, assistant, sentence):
        part(w)
