# SPDX-License-Identifier: GPL-3.0-or-later
"""Votes, days off, what people type, other languages and chatter, second part of the written half."""
from more_cards import EACH, each, table
from more_people import AGENTS, BALLOT, CUSTOMERS, DESK, LEADS, LEDGER, OPEN, STORIES, Case, Sum
from world import buttons, context, fields, header, section


def others(case):
    return [lead for lead in LEADS if lead != case.lead]


def votes(w):
    for case in each(w, "poll-bot"):
        def poll(yes, no, *more):
            def tail(users):
                return "  `" + str(len(users)) + "` " + " ".join(f"<@{user}>" for user in users) if users else ""
            return [section(f"*{case.kind} of {case.cash.text} for {case.customer}?* {case.story}"), section(f":one: Approve{tail(yes)}\n:two: Reject{tail(no)}"), context(f"Created by <@{case.agent}> with /poll", *more)]
        message = case.row.app(BALLOT, "Poll", blocks=[*poll([], []), buttons("1", "2")])
        if case.open:
            case.expect(OPEN)
            continue
        won, lost = [case.lead, others(case)[0]], w.rng.choice([[], [others(case)[1]]])
        yes, no = (won, lost) if case.yes else (lost, won)
        case.row.edit(message, blocks=poll(yes, no, "Poll closed"))
        case.expect(case.outcome(message, approver=won))
    for case in each(w, "vote-threshold"):
        root = case.row.human(case.agent, f"Vote please: {case.kind.lower()} {case.cash.text} for {case.customer}, {case.story}. Needs 2 :+1: to go through")
        if case.open:
            case.row.react(root, ("+1", [case.lead]))
            case.expect(OPEN)
            continue
        voters = [case.lead, others(case)[0]]
        case.row.react(root, ("+1" if case.yes else "-1", voters))
        case.expect(case.outcome(root, "seen", approver=voters))
    for case in each(w, "vote-emoji-card"):
        text = f"*{case.kind} proposal* by <@{case.agent}>\n{case.cash.text} for {case.customer}: {case.story}\nReact with :+1: to approve or :-1: to reject"
        root = case.row.app(BALLOT, f"{case.kind} proposal", blocks=[section(text)])
        root.slack["reactions"] = [{"name": "+1", "users": [BALLOT["user"]], "count": 1}, {"name": "-1", "users": [BALLOT["user"]], "count": 1}]
        if case.open:
            case.expect(OPEN)
            continue
        up, down = [BALLOT["user"]], [BALLOT["user"]]
        (up if case.yes else down).append(case.lead)
        case.row.react(root, ("+1", up), ("-1", down))
        case.expect(case.outcome(root, "seen"))
    for case in each(w, "vote-human"):
        root = case.row.human(case.agent, w.rng.choice(["Proposal: {k} of {m} for {c} ({s}). 👍 or 👎?", "{k} {m} for {c}? {s}. Thumbs up or down please", "Quick vote - {k} of {m} to {c}, {s}: 👍 / 👎"])
                              .format(k=case.kind.lower(), m=case.cash.text, c=case.customer, s=case.story))
        if case.open:
            case.expect(OPEN)
            continue
        case.row.react(root, ("thumbsup" if case.yes else "thumbsdown", [case.lead]))
        case.expect(case.outcome(root, "seen"))
    for case in each(w, "vote-tally"):
        def card(yes, no, *more):
            return [header("Committee vote"), fields(f"*Motion*\n{case.kind} {case.cash.text}", f"*Account*\n{case.customer}", f"*Moved by*\n{case.me}", f"*Votes for*\n{yes}", f"*Votes against*\n{no}"), *more]
        message = case.row.app(BALLOT, "Committee vote", blocks=card(0, 0, buttons("For", "Against")))
        if case.open:
            case.row.edit(message, blocks=card(1, 0, buttons("For", "Against")))
            case.expect(OPEN)
            continue
        case.row.edit(message, blocks=card(*case.say((3, 1), (1, 2)), section(f"Result: {case.say('motion carried', 'motion rejected')} ({case.say('3–1', '1–2')})")))
        case.expect(case.outcome(message, approver=()))


def days(w):
    for case in each(w, "day-off-human"):
        n = w.rng.choice(["two days", "one day", "half a day", "3 days"])
        text = w.rng.choice(["Can I give {c} {n} off in lieu for the weekend shift?", "ok to comp {c} {n} off, they covered the outage?", "Requesting {n} of comp time for {c}, worked Sunday"])
        case.row.human(case.agent, text.format(c=case.customer, n=n))
        case.expect(OPEN if case.open else case.reply(), type=["comp", "other"], amount="")
    for case in each(w, "leave-card"):
        top = [header("Leave request"), fields(f"*Employee:*\n<@{case.agent}>", f"*Leave type:*\n{w.rng.choice(['Time off in lieu', 'Annual leave', 'Sick leave'])}", f"*Days:*\n{w.rng.choice(['1', '2', '5'])}", "*From:*\n12 May", f"*Note:*\n{w.rng.choice(['overtime in April', 'moving', 'family'])}")]
        case.card(DESK, top, [context(f"{case.say(':palm_tree: Approved', ':no_entry: Declined')} by <@{case.lead}>")], text="Leave request", type=["comp", "other"], amount="")
    for case in each(w, "comp-night"):
        gift = w.rng.choice(["a free night", "two free nights", "a complimentary upgrade", "a free month", "free breakfast", "a replacement unit"])
        who = w.rng.choice([f"<@{case.agent}>", case.me])
        case.card(DESK, [section(f"{who} wants to offer {case.customer} {gift}: {case.story}")], [section(f"{case.say('Approved', 'Declined')} by {case.boss}")], text="Comp request", type="comp", amount="")


def typed(w):
    for case in each(w, "human-bullets"):
        lines = [f"• who: {case.customer}", f"• what: {case.kind.lower()}", f"• how much: {case.cash.text}", f"• why: {case.story}"]
        case.row.human(case.agent, w.rng.choice(["Need sign-off please 🙏", "Sign-off needed", "Another one for approval"]) + "\n" + "\n".join(lines), blocks=[])
        case.expect(OPEN if case.open else case.reply())
    for case in each(w, "human-headlines"):
        case.row.human(case.agent, f"*{case.kind} - approval needed*\n\n*Guest*\n{case.customer}\n\n*Sum*\n{case.cash.text}\n\n*What happened*\n{case.story}", blocks=[])
        case.expect(OPEN if case.open else case.reply())
    for case in each(w, "human-dashes"):
        case.row.human(case.agent, f"Customer - {case.customer}\nAsk - {case.kind.lower()} {case.cash.text}\nIssue - {case.story}\nCan I get a yes?", blocks=[])
        case.expect(OPEN if case.open else case.reply())
    lines = ["{b} need your blessing for a {k} of {m} to {c}, {s}", "{b} are you good with a {k} of {m} for {c}? {s}", "{c} wants their money back, {m}. {s}. Allowed?", "Would it be alright to send {c} {m} back? {s}",
             "permission for {m} {k} ({c}) - {s}", "{b} thoughts on giving {c} a {k} of {m}? {s}", "I'd like to hand {c} a {k} worth {m}, {s}. OK?", "approval pls: {k} {m}, {c}, {s}", "{b} could you sign off {m} {k} for {c}? {s}",
             "Any objection to a {m} {k} for {c}? {s}", "Seeking a green light to refund {c} {m}, {s}", "happy for me to {k} {c} {m}? {s}"]
    for i in range(30):
        case = Case(w, "human-sentence")
        while case.kind not in ("Refund", "Credit", "Discount"):
            case.kind, case.type = "Refund", "refund"
        line = lines[i % len(lines)]
        case.row.human(case.agent, line.format(b=f"<@{case.lead}>", k=case.kind.lower(), m=case.cash.text, c=case.customer, s=case.story))
        plain = "{k}" not in line
        says = ["Approved, {}", "fine by me, {}", "👍 {}", "yep - {}", "Go for it. {}", "ok do it, {}", "green light, {}", "you're good to go, {}"] if case.yes else ["Nope, {}", "I'd rather not, {}", "can't do that: {}", "no - {}", "not approved. {}", "let's not, {}", "that's a no from me, {}"]
        if case.open:
            case.expect(OPEN, type="refund" if plain else None)
            continue
        said = case.row.human(case.lead, w.rng.choice(says).format(case.why))
        case.expect(case.outcome(said, "reply", case.why), type="refund" if plain else None)
    for case in each(w, "form-questions"):
        case.row.app(DESK, f"*Goodwill form* submission from <@{case.agent}>\n\n*Who is the customer?*\n{case.customer}\n*What would you like to give them?*\n{case.kind}\n*How much is it?*\n{case.cash.text}\n*Why should we do it?*\n{case.story}", classic="Goodwill form")
        case.expect(OPEN if case.open else case.reply())


WORDS = {  # request sentence, labels, approved, denied
    "de": (("Freigabe benötigt", "Mitarbeiter", "Kunde", "Betrag", "Anliegen", "Grund", "Erstattung"), "Freigegeben von", "Abgelehnt von", "✅ freigegeben, {}", "abgelehnt: {}", "Kulanz", "außerhalb der Frist"),
    "fr": (("Validation demandée", "Demandeur", "Client", "Montant", "Type de demande", "Motif", "Remboursement"), "Validé par", "Refusé par", "validé, {}", "refusé : {}", "geste commercial", "hors délai"),
    "es": (("Aprobación necesaria", "Solicitante", "Cliente", "Importe", "Tipo de solicitud", "Motivo", "Reembolso"), "Aprobado por", "Rechazado por", "aprobado, {}", "rechazado: {}", "cliente de años", "fuera de plazo"),
    "pt": (("Pedido de aprovação", "Solicitante", "Cliente", "Valor", "Tipo", "Motivo", "Reembolso"), "Aprovado por", "Recusado por", "aprovado, {}", "recusado: {}", "erro nosso", "fora do prazo"),
    "it": (("Richiesta di approvazione", "Richiedente", "Cliente", "Importo", "Tipo", "Motivo", "Rimborso"), "Approvato da", "Rifiutato da", "approvato, {}", "rifiutato: {}", "errore nostro", "fuori termine"),
    "nl": (("Goedkeuring nodig", "Aanvrager", "Klant", "Bedrag", "Soort", "Reden", "Terugbetaling"), "Goedgekeurd door", "Afgewezen door", "goedgekeurd, {}", "afgewezen: {}", "coulance", "te laat gemeld"),
    "pl": (("Prośba o akceptację", "Wnioskodawca", "Klient", "Kwota", "Rodzaj", "Powód", "Zwrot"), "Zaakceptowane przez", "Odrzucone przez", "zaakceptowane, {}", "odrzucone: {}", "nasz błąd", "po terminie"),
    "sv": (("Godkännande behövs", "Handläggare", "Kund", "Belopp", "Typ", "Orsak", "Återbetalning"), "Godkänt av", "Avslaget av", "godkänt, {}", "avslås: {}", "goodwill", "för sent"),
}


def languages(w):
    for lang, (labels, yes, no, approve, deny, good, bad) in WORDS.items():
        title, agent, customer, amount, kind, reason, refund = labels
        for number in range(5):
            case = Case(w, "labels-" + lang, lang, currency="EUR")
            case.cash = Sum(w, "EUR", case.cash.value, "{u} €" if lang != "nl" else "€ {u}")
            case.type, case.why = "refund", good if case.yes else bad
            if number % 2:
                case.row.human(case.agent, f"{title}\n{kind}: {refund}\n{customer}: {case.customer}\n{amount}: {case.cash.text}\n{reason}: {case.story}", blocks=[])
                said = case.row.human(case.lead, (approve if case.yes else deny).format(case.why))
                case.expect(case.outcome(said, "reply", case.why))
                continue
            top = [header(title), fields(f"*{agent}*\n<@{case.agent}>", f"*{kind}*\n{refund}", f"*{amount}*\n{case.cash.text}", f"*{customer}*\n{case.customer}", f"*{reason}*\n{case.story}")]
            message = case.row.app(DESK, title, blocks=[*top, buttons("OK", "X")])
            case.row.edit(message, blocks=[*top, context(f"{yes if case.yes else no} <@{case.lead}>")])
            case.expect(case.outcome(message))


CHATTER = """
Vote: pizza or sushi on Friday? :pizza: :sushi:
Poll - which logo do you like, 1 or 2? // 2 // definitely 2
I'm taking two days off next week
am I the only one who gets a free coffee voucher? // yes // lucky you
thumbs up if you can hear me
Any objection to moving standup to 10? // none // fine by me
{c} got a refund of {m} last year already
reminder: discounts over {m} go through this channel
From next week every credit above {m} must be approved by a lead
starting in May, refunds need two approvals // noted
Agents may approve up to {m} on their own, see the policy
our approval limit was raised to {m}
How do I request a refund for myself at the cafeteria? // ask Grace
{b} thoughts on the new chairs? // love them
the customer wants to know what our refund window is // 30 days
{c} paid {m} today :tada:
FYI finance credited {m} to the wrong account, being fixed
can someone explain the fee waiver policy? // pinned
Approved budget for the party: {m}!
Who: everyone\\nWhat: team photo\\nWhen: noon
Guest: Ada\\nTopic: refunds at scale\\nRoom: 4
Customer - {c}\\nRenewal - June\\nOwner - {b}
happy to report that {c} renewed at {m}
declined the meeting, sorry
Leave the door open please
all requests from yesterday are approved and closed
"""


def chatter(w):
    for line in CHATTER.strip().splitlines():
        for _ in range(5):
            row = w.row("chat-second")
            speakers = [w.pick(AGENTS), w.pick(LEADS)]
            for number, said in enumerate(line.replace("\\n", "\n").split(" // ")):
                row.human(speakers[number % 2], said.replace("{m}", Sum(w).text).replace("{c}", w.pick(CUSTOMERS)).replace("{b}", f"<@{speakers[1]}>"))
    for _ in range(14):
        who, lead, customer, m = w.pick(AGENTS), w.pick(LEADS), w.pick(CUSTOMERS), Sum(w).text
        for blocks, text in (([table(("Team", "Open", "Closed"), ("Refunds", "4", "19"), ("Credits", "2", "7"))], "Weekly numbers"),
                             ([section(f"*{w.name(who)}* submitted a pull request: fix rounding of refunds"), buttons("Review", "Open")], "Pull request"),
                             ([section(f"<@{who}> requested to join *#refunds*")], "Join request"),
                             ([header("Invoice paid"), fields(f"*Customer*\n{customer}", f"*Amount*\n{m}", "*Method*\nCard")], "Invoice paid"),
                             ([section("*Where shall we eat?*\n:one: Thai  `3`\n:two: Burgers  `1`"), context(f"Created by <@{who}> with /poll")], "Poll"),
                             ([section(f"<@{who}> is out of office: 2 days off"), context("Calendar")], "Out of office"),
                             ([section(f"*{customer}* left a review: would like to thank <@{who}>")], "Review"),
                             ([section(f"Deal won! {w.name(who)} closed {customer}, {m} a year")], "Deal won")):
            w.row("chat-second-apps").app(w.rng.choice([DESK, LEDGER, BALLOT]), text, blocks=blocks)


def make_all(w):
    for part in (votes, days, typed, languages, chatter):
        part(w)
