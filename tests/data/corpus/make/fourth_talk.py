# SPDX-License-Identifier: GPL-3.0-or-later
"""What people type and react with, fourth part of the written half."""
from fourth_people import OPEN, Cash, Case, each

ASKS = [
    "{c} is pretty upset, {s}. Can we do {m} back?", "{s} at {c}. I'd offer a {m} refund. <@{b}>?", "Would like to refund {m} to {c}. Context: {s}", "need a yes/no: {m} refund, {c}, {s}",
    "<@{b}> when you have a minute: {c} / {s} / refund {m}", "Asking permission to return {m} to {c}, since {s}", "refund {c} {m}? they wrote three times, {s}", "Hi! Is a {m} refund for {c} alright with you? {s}",
    "Please approve: {m} refund to {c} ({s})", "{s}. {c} would be happy with {m} back, shall I?", "Hello <@{b}>, {s} for {c}, so I suggest refunding {m}. Is that fine?", "can someone approve {m} for {c}? refund, {s}",
    "Proposal: refund {c} {m} as {s}. Ok?", "Seeking approval for refunding {c} in the amount of {m}, {s}", "<@{b}> refund approval pls! {c}, {m}. {s}", "I need your approval on a refund. Customer is {c}, amount {m}, {s}",
    "thinking we should refund {c} their {m}, {s}. agree?", "Ok if I refund {m} for {c}? {s}",
]
YES = ["k", "do it", "ok for me", "go ahead", "lgtm", "pls proceed", "yep", "sure", "fine by me", "you're good to go", "go for it", "agreed", "all good", "ok 👍", "approved ty", "yes pls", "sgtm", "Y", "okay!", "sure thing",
       "no problem", "works for me", "good with me", "cool, do it", "approve", "yup", "that's ok", "Go.", "happy with that", "makes sense, go ahead", "👍", "✅", ":shipit:", "ok, thanks for asking", "absolutely", "by all means"]
NO = ["nope", "won't do", "nah", "no can do", "not this one", "negative", "can't do that", "not approving this", "veto", "no.", "n", "sorry, no", "👎", "❌", "I'd rather not", "no way", "not happening", "rejected", "let's not", "we don't do that", "Denied", "that's a no"]
YES_BECAUSE = ["yep - {}", "ok for me, {}", "lgtm. {}", "Sure! {}", "go ahead ({})", "do it, {}", "fine, {}", "approved since {}", "Approved because {}", "👍 {}", "yes — {}", "agreed, {}", "✅ {}", "I approve. {}", "You can go ahead, {}", "It's a yes: {}",
               "please proceed, {}", "Granted. {}", "No issue with that, {}", "I'm ok with this, {}"]
NO_BECAUSE = ["nope, {}", "declined - {}", "Won't do: {}", "can't, {}", "no because {}", "👎 {}", "Not approved ({})", "I'm declining this one. {}", "We shouldn't, {}", "Denied as {}", "Not ok, {}", "Nah, {}", "Rejecting: {}", "❌ {}", "I have to say no, {}",
              "Have to pass on this, {}", "I cannot approve that, {}", "No go. {}", "negative, {}", "Please don't, {}"]
LESS = ["fine but max {l}", "cap it at {l}", "ok but only {l}", "{l} max", "make it {l}", "approved for {l}", "I'd go up to {l}", "yes, though keep it to {l}", "Let's meet in the middle: {l}", "happy to approve {l}", "not the full amount, {l} is ok", "{l} and no more", "reduce to {l} and go ahead",
        "Approved at {l}", "only {l} please", "we can do {l}"]


def ask(case, text=None):
    case.type = "refund"
    return case.row.human(case.agent, (text or case.w.pick(ASKS)).format(b=case.lead, c=case.customer, m=case.cash.text, s=case.story))


def bare(case, text):
    said = case.row.human(case.lead, text)
    return case.outcome(said, "reply", ["", text])


def words(w):
    for index in range(len(YES)):
        case = Case(w, "short-yes")
        ask(case)
        case.yes = True
        case.expect(bare(case, YES[index]))
    for index in range(len(NO)):
        case = Case(w, "short-no")
        ask(case)
        case.yes = False
        case.expect(bare(case, NO[index]))
    for fmt, forms, yes in (("why-yes", YES_BECAUSE, True), ("why-no", NO_BECAUSE, False)):
        for index in range(2 * len(forms)):
            case = Case(w, fmt)
            ask(case)
            while case.yes != yes:
                case = Case(w, fmt)
                w.rows.pop(-2)
                ask(case)
            said = case.row.human(case.lead, forms[index % len(forms)].format(case.why))
            case.expect(case.outcome(said, "reply", [case.why, "because " + case.why, "since " + case.why, "as " + case.why]))
    for index in range(2 * len(LESS)):
        case = Case(w, "less")
        ask(case)
        case.yes, less = True, case.cash.less()
        text = LESS[index % len(LESS)].format(l=less.text)
        said = case.row.human(case.lead, text)
        decision, approver, _, decided, _ = case.outcome(said, "reply")
        case.row.expect(case.agent, case.type, decision, approver, case.cash.label, less.label, ["", text, *pieces(text, less.text)], decided)


def pieces(text, figure):
    """What may be left of an answer when its verdict and figure are taken away."""
    found = set()
    for verdict in ("fine but ", "ok but ", "fine ", "ok ", "yes, ", "approved ", "Approved ", "Let's meet in the middle: ", "happy to approve ", "", "yes, though ", "not the full amount, ", "fine, ", "make it "):
        rest = text.removeprefix(verdict)
        found |= {rest, rest.replace(figure, "").strip(" :,"), rest.replace(" and go ahead", "")}
    return sorted(found | {"not the full amount", "Let's meet in the middle", "max", "only", "though keep it to " + figure, "reduce to " + figure, "no more", "and no more"})


def signs(w):
    yes = ["white_check_mark", "+1", "heavy_check_mark", "ballot_box_with_check", "ok_hand", "green_tick", "check", "approved-by-manager", "thumbsup_all", "shipit", "yes_green", "ok", "large_green_circle", "heavy_tick"]
    no = ["x", "-1", "no_entry", "thumbsdown", "no_good", "red_x", "rejected-stamp", "nope_nope", "red_circle", "denied_by_manager"]
    for fmt, names, good in (("sign-yes", yes, True), ("sign-no", no, False)):
        for name in names:
            case = Case(w, fmt)
            case.yes = good
            root = ask(case)
            case.row.react(root, ("eyes", [case.lead]), (name, [case.lead]))
            case.expect(case.outcome(root, "seen"))
    for case in each(w, "sign-other"):
        root = ask(case)
        case.row.react(root, (w.rng.choice(["eyes", "pray", "sob", "heart", "thinking_face", "hourglass", "raised_hands"]), [case.lead]), ("+1", [case.agent]))
        case.expect(OPEN)
    for case in each(w, "sign-on-comment"):
        ask(case)
        comment = case.row.human(case.agent, "photos are in the ticket now")
        case.row.react(comment, ("pray", [case.lead]))
        case.threaded()


def talks(w):
    def open_or(case):
        if case.open:
            case.expect(OPEN)
        return not case.open
    for case in each(w, "turn-question"):
        ask(case)
        case.row.human(case.lead, w.rng.choice(["have they had one before?", "is that the full price?", "why not a replacement?", "who sold it to them?", "ok? what did they say exactly?", "did you check with logistics?"]))
        case.row.human(case.agent, w.rng.choice(["no, first one", "yes that's all of it", "out of stock sadly", "approved by logistics already, they confirmed the loss", "they sent a video"]))
        case.threaded()
    for case in each(w, "turn-quote"):
        ask(case)
        if open_or(case):
            said = case.row.human(case.lead, f"> refund {case.cash.text}\n{case.say('approved', 'declined')}, {case.why}", blocks=[])
            case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "turn-mention"):
        ask(case)
        if open_or(case):
            said = case.row.human(case.lead, f"<@{case.agent}> {case.say('approved', 'declined')}, {case.why}")
            case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "turn-reversed", 12):
        ask(case)
        case.row.human(case.lead, case.say("no", "approved"))
        text = case.say(["ok after reading the ticket: approved, {}", "Changing my answer to yes, {}", "I take that back, approved. {}", "on reflection, go ahead: {}"],
                        ["wait, actually don't, {}", "Hold off, I'm reversing this: denied, {}", "sorry, need to revoke my approval. {}", "undo that please, not approved: {}"])
        said = case.row.human(case.lead, w.rng.choice(text).format(case.why))
        case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "turn-then-task"):
        ask(case)
        if open_or(case):
            text = case.say(["Approved. Please add a note to the ticket.", "yes, and tell them we are sorry", "ok, but log it in the tracker"], ["No. Please offer a voucher instead.", "declined, send them the terms please", "Not approved. Let me know if they escalate."])
            text = w.rng.choice(text)
            said = case.row.human(case.lead, text)
            tail = text.split(" ", 1)[1]
            case.expect(case.outcome(said, "reply", ["", tail, tail.removeprefix("approved. "), tail.removeprefix("but "), tail.removeprefix("and "), text.split(". ", 1)[-1]]))
    for case in each(w, "turn-looking"):
        ask(case)
        case.row.human(case.lead, w.rng.choice(["looking", "ok let me see", "I'll get back to you", "on it", "hm, not sure yet", "need to think about this one", "give me 5", "Good question, let me ask Lena"]))
        case.threaded()
    for case in each(w, "turn-handover"):
        ask(case)
        case.row.human(case.lead, w.rng.choice(["I'm off today, <@{o}> please take it", "<@{o}> your call", "can't approve this much myself, <@{o}>?"]).format(o=(boss := case.other)))
        if open_or(case):
            case.lead = boss
            case.expect(case.reply())
    for case in each(w, "turn-thanks"):
        ask(case)
        if open_or(case):
            outcome = case.reply()
            case.row.human(case.agent, w.rng.choice(["thx!", "ok 👍", "perfect, will do", "got it", "ok thanks, done", "cheers, refunded" if case.yes else "fair, told them no"]))
            case.expect(outcome)
    for case in each(w, "turn-chasing"):
        ask(case)
        case.row.human(case.agent, w.rng.choice(["<@{b}> any news?", "bump", "they are asking again, can you approve?", "gentle reminder :)"]).format(b=case.lead))
        case.threaded()
    for case in each(w, "turn-withdrawn"):
        ask(case)
        case.row.human(case.agent, w.rng.choice(["forget it, they changed their mind", "no longer needed, thanks", "solved it another way, please ignore", "scratch this request", "withdrawn - customer got a replacement"]))
        case.expect(("withdrawn", (), "", ("",), None))
    for case in each(w, "turn-colleague"):
        ask(case)
        case.row.human(case.colleague, w.rng.choice(["had the same customer yesterday", "poor them", "I can take over the chat", "+1 for better packaging", "lol same carrier again"]))
        case.threaded()
    for case in each(w, "turn-passive"):
        ask(case)
        if open_or(case):
            case.row.human(case.lead, w.rng.choice(["ok so the outage was real?", "right, the one from last week?"]))
            case.row.human(case.agent, w.rng.choice(["exactly", "yes it was"]))
            said = case.row.human(case.lead, case.say(f"then it's approved, {case.why}", f"then I'm afraid it's declined, {case.why}"))
            case.expect(case.outcome(said, "reply", case.why))
    for case in each(w, "turn-other-kind"):
        ask(case)
        if open_or(case):
            case.row.human(case.lead, "would they take a credit?")
            case.row.human(case.agent, "no, they want the money")
            said = case.row.human(case.lead, case.say(f"ok then, approved - {case.why}", f"then no - {case.why}"))
            case.expect(case.outcome(said, "reply", case.why))


TEMPLATES = {
    "own-stars": "★ Customer ★ {c}\n★ Ask ★ {K}, {m}\n★ Why ★ {s}\n<@{b}> ok?",
    "own-md-list": "*Approval needed*\n* Customer: {c}\n* Compensation: {K}\n* Amount: {m}\n* Why: {s}",
    "own-inline": "Approval request - Customer: {c} - Type: {K} - Amount: {m} - Details: {s}",
    "own-brackets": "[Customer] {c} [Type] {K} [Amount] {m} [Reason] {s}",
    "own-equals": "customer={c}\ntype={K}\namount={m}\nreason={s}\n<@{b}> please approve",
    "own-tldr": "TL;DR {K} of {m} for {c}.\nLong version: {s}, they have been waiting for days and are losing patience.\nCan I get an approval?",
    "own-for-review": "For review: {K} / {c} / {m}\n{s}",
    "own-hash": "#{k} {m} {c}\n{s}\n<@{b}>",
    "own-struck": "{K} request: ~{o}~ {m} for {c}, {s}. <@{b}> please approve",
    "own-plz": "plz approve {k} {m} {c} thx ({s})",
}


def templates(w):
    for fmt, layout in TEMPLATES.items():
        for case in each(w, fmt):
            more = Cash(w, case.cash.currency, case.cash.value * 3)
            tag = {"refund": "refund", "credit": "credit", "discount": "discount"}[case.type]
            case.row.human(case.agent, layout.format(K=case.kind, k=tag, c=case.customer, m=case.cash.text, s=case.story, b=case.lead, o=more.text), **({"blocks": []} if "\n" in layout or "~" in layout else {}))
            case.threaded()
    for case in each(w, "own-exception"):
        case.row.human(case.agent, w.rng.choice(["{c} wants to return after 60 days, can we make an exception? {s}", "Policy exception for {c}? {s}, they missed the deadline by a day", "Need an exception approved: {c}, late return, {s}"]).format(c=case.customer, s=case.story))
        case.threaded(type=["exception", "other"], amount="")
    for case in each(w, "own-comp"):
        gift = w.rng.choice(["two months free", "a free upgrade", "one free session", "free delivery"])
        case.row.human(case.agent, w.rng.choice(["could we give {c} {g}? {s}", "<@{b}> ok to offer {g} to {c}? {s}", "Approval please: {g} for {c}, {s}"]).format(b=case.lead, c=case.customer, g=gift, s=case.story))
        case.threaded(type=["comp", "other", "exception"], amount="")
    for case in each(w, "own-discount"):
        rate = w.rng.choice(["12%", "15 %", "20 percent", "30%"])
        case.row.human(case.agent, w.rng.choice(["{c} asks for {p} off for the next year, can I agree? {s}", "<@{b}> {p} discount for {c} ok? {s}", "Requesting discount approval: {c}, {p}, {s}"]).format(b=case.lead, c=case.customer, p=rate, s=case.story))
        case.threaded(type="discount", amount="")


SPOKEN = {  # asks, money, approvals, denials (each alone and with {}), why yes, why no, stories
    "de": (["Moin, {c} möchte {m} zurück. {s}. Ok?", "Können wir {c} {m} gutschreiben? {s}", "<@{b}> Erstattung über {m} für {c} in Ordnung? {s}", "Freigabe bitte: {c}, {m} Erstattung, {s}"], "{u} €",
           ["ok", "geht klar", "machen", "in Ordnung, {}", "Freigabe erteilt, {}", "kannst du machen, {}"], ["nein", "geht nicht", "lehne ich ab, {}", "leider nein, {}", "keine Freigabe: {}"], "ist Kulanz", "ist außerhalb der Richtlinie", ["Sofa kam kaputt an", "doppelt abgebucht"]),
    "fr": (["{c} demande {m} en retour, {s}. On accepte ?", "<@{b}> ok pour rembourser {m} à {c} ? {s}", "Besoin d'un accord : remboursement {m}, {c}, {s}", "Peut-on accorder un avoir de {m} à {c} ? {s}"], "{u} €",
           ["ok pour moi", "vas-y", "accordé, {}", "c'est validé, {}", "oui bien sûr, {}"], ["non", "refusé", "je refuse, {}", "malheureusement non, {}", "on ne peut pas, {}"], "client fidèle", "hors politique", ["le canapé est arrivé cassé", "débité deux fois"]),
    "es": (["{c} pide {m} de vuelta, {s}. ¿Lo hacemos?", "<@{b}> ¿ok para reembolsar {m} a {c}? {s}", "Necesito aprobación: reembolso de {m}, {c}, {s}", "¿Le damos un crédito de {m} a {c}? {s}"], "{u} €",
           ["ok", "dale", "aprobado", "sí, claro, {}", "autorizado, {}"], ["no", "no procede", "rechazado, {}", "lamentablemente no, {}", "no podemos, {}"], "cliente de siempre", "fuera de política", ["el sofá llegó roto", "cobro doble"]),
    "pt": (["{c} quer {m} de volta, {s}. Pode ser?", "<@{b}> ok reembolsar {m} para {c}? {s}", "Preciso de aprovação: reembolso de {m}, {c}, {s}", "Podemos dar um crédito de {m} ao {c}? {s}"], "{u} €",
           ["ok", "pode sim", "aprovado", "sim, pode fazer, {}", "autorizado, {}"], ["não", "não dá", "recusado, {}", "infelizmente não, {}", "não podemos, {}"], "cliente antigo", "fora da política", ["o sofá chegou partido", "cobrança dupla"]),
    "it": (["{c} chiede {m} indietro, {s}. Va bene?", "<@{b}> ok rimborsare {m} a {c}? {s}", "Serve approvazione: rimborso di {m}, {c}, {s}", "Possiamo dare un credito di {m} a {c}? {s}"], "{u} €",
           ["ok", "vai", "approvato", "sì, certo, {}", "autorizzato, {}"], ["no", "non si può", "rifiutato, {}", "purtroppo no, {}", "non possiamo, {}"], "cliente storico", "fuori dai termini", ["il divano è arrivato rotto", "addebito doppio"]),
    "nl": (["{c} wil {m} terug, {s}. Akkoord?", "<@{b}> ok om {m} terug te betalen aan {c}? {s}", "Goedkeuring nodig: terugbetaling van {m}, {c}, {s}", "Mogen we {c} {m} tegoed geven? {s}"], "€ {u}",
           ["ok", "doe maar", "akkoord", "is goed, {}", "ja hoor, {}"], ["nee", "doen we niet", "afgewezen, {}", "helaas niet, {}", "kan niet, {}"], "trouwe klant", "buiten het beleid", ["de bank kwam kapot aan", "dubbel afgeschreven"]),
    "sv": (["{c} vill ha {m} tillbaka, {s}. Ok?", "<@{b}> ok att återbetala {m} till {c}? {s}", "Godkännande behövs: återbetalning {m}, {c}, {s}", "Kan vi ge {c} {m} i kredit? {s}"], "{u} EUR",
           ["ok", "kör", "godkänt", "ja visst, {}", "det är okej, {}"], ["nej", "går inte", "avslag, {}", "tyvärr inte, {}", "nekas, {}"], "trogen kund", "utanför policyn", ["soffan kom trasig", "dubbel debitering"]),
    "no": (["{c} vil ha {m} tilbake, {s}. Ok?", "<@{b}> ok å refundere {m} til {c}? {s}", "Godkjenning trengs: refusjon {m}, {c}, {s}", "Kan vi gi {c} {m} i kreditt? {s}"], "{u} EUR",
           ["ok", "kjør på", "godkjent", "ja, det går fint, {}", "helt greit, {}"], ["nei", "går ikke", "avslag, {}", "dessverre ikke, {}", "avvist, {}"], "trofast kunde", "utenfor retningslinjene", ["sofaen kom ødelagt", "trukket to ganger"]),
    "da": (["{c} vil have {m} tilbage, {s}. Ok?", "<@{b}> ok at refundere {m} til {c}? {s}", "Godkendelse ønskes: refusion {m}, {c}, {s}", "Kan vi give {c} {m} i kredit? {s}"], "{u} EUR",
           ["ok", "gør det", "godkendt", "ja, det er fint, {}", "helt i orden, {}"], ["nej", "går ikke", "afslag, {}", "desværre ikke, {}", "afvist, {}"], "trofast kunde", "uden for reglerne", ["sofaen var i stykker", "trukket to gange"]),
    "pl": (["{c} chce zwrotu {m}, {s}. Może być?", "<@{b}> czy mogę oddać {m} klientowi {c}? {s}", "Potrzebna zgoda: zwrot {m}, {c}, {s}", "Czy damy {c} kredyt {m}? {s}"], "{u} EUR",
           ["ok", "zrób to", "zgoda", "jasne, {}", "zatwierdzone, {}"], ["nie", "nie da rady", "odmowa, {}", "niestety nie, {}", "odrzucone, {}"], "stały klient", "niezgodne z zasadami", ["sofa przyszła uszkodzona", "podwójne obciążenie"]),
    "ja": (["{c}様が{m}の返金を希望されています。{s}。よろしいですか？", "<@{b}> {c}様に{m}を返金したいです。{s}。承認いただけますか？", "返金の承認をお願いします。{c}様、{m}、{s}", "{c}様へ{m}のクレジット付与は可能でしょうか？{s}"], "{e}円",
           ["OK", "承認", "問題ありません", "大丈夫です。{}", "進めてください。{}"], ["却下", "だめです", "認められません。{}", "申し訳ないですが不可です。{}"], "長年のお客様です", "規定外です", ["商品が破損", "二重請求"]),
}
CREDITS = ("gutschreiben", "avoir", "crédito", "credito", "tegoed", "kredit", "kreditt", "kredyt", "クレジット")


def languages(w):
    for lang, (asks, form, yes, no, good, bad, stories) in SPOKEN.items():
        for index in range(10):
            case = Case(w, "tongue-" + lang, lang, currency="EUR")
            value = w.rng.choice([15, 24.5, 40, 65.9, 120, 380])
            case.cash = Cash(w, "JPY", int(value) * 100, form) if lang == "ja" else Cash(w, "EUR", value, form)
            text = asks[index % len(asks)]
            case.type, case.story, case.yes = "credit" if any(word in text for word in CREDITS) else "refund", w.rng.choice(stories), index % 5 < 3
            case.row.human(case.agent, text.format(b=case.lead, c=case.customer, m=case.cash.text, s=case.story))
            words = yes if case.yes else no
            answer = words[(index // 2) % len(words)]
            case.why = good if case.yes else bad
            said = case.row.human(case.lead, answer.format(case.why))
            case.expect(case.outcome(said, "reply", [case.why] if "{}" in answer else ["", answer]))


def make_all(w):
    for part in (words, signs, talks, templates, languages):
        part(w)
