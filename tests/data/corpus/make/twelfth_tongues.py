# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms and cards of the twelfth part in eleven languages, ten of each, with labels, verdicts and talk of their own."""
from ninth_cards import code
from ninth_ends import color
from ninth_people import OPEN, Money
from tenth_cards import attach, titled
from twelfth_people import Case, Post
from world import context, fields, header, section

# Labels are those of agent, customer, kind, amount and story. Words between braces are for yes and no; {y} is the reason.
TONGUES = {
    "de": {"titles": ("Ausnahme zur Entscheidung", "Meldung aus dem Kundendienst"), "labels": (("Erfasst von", "Kundschaft", "Vorschlag", "Wert", "Vorgeschichte"), ("Sachbearbeitung", "Zugunsten von", "Wunsch", "Betrag in EUR", "Warum")),
           "kinds": {"refund": "Rückzahlung", "credit": "Guthaben", "discount": "Nachlass", "exception": "Gebührenerlass"}, "money": ("EUR", ("{u} €", "{u} EUR", "€ {u}")), "customers": ("Familie Odenthal", "Radhaus Ulm", "Frau Czerny", "Gärtnerei Lohse"),
           "stories": ("Kühlschrank kam verbeult an", "Kurs ist ausgefallen", "zweimal abgebucht"), "lines": ("{Bewilligt|Abgelehnt} durch {by}\nAnmerkung: {y}", "{by} hat {zugestimmt|widersprochen}: {y}", "Ergebnis: {Ja|Nein}, entschieden von {by}. Grund: {y}"),
           "pairs": (("Ausgang", "{stattgegeben|nicht stattgegeben}"), ("Entscheider", "{by}"), ("Entscheidungsgrund", "{y}")), "said": ("{Ja, machen wir. |Nein, machen wir nicht. }{y}", "{einverstanden, |nicht einverstanden, }{y}", "{geht klar, |geht leider nicht, }{y}", "{Freigabe erteilt. |Freigabe verweigert. }{y}"),
           "short": "{passt so|abgelehnt}", "yes": ("das war unser Lager", "Stammkunde seit zehn Jahren", "haben wir so zugesagt"), "no": ("kein Kaufbeleg", "Frist ist um", "im Juni schon kulant gewesen"), "part": "Teilweise bewilligt: {less}, durch {by}. Grund: {y}", "back": "Von {who} zurückgenommen", "late": "Ohne Entscheidung abgelaufen", "ask": "liegt ein Foto bei?"},
    "fr": {"titles": ("Dossier à trancher", "Demande d'un conseiller"), "labels": (("Saisi par", "Bénéficiaire", "Proposition", "Valeur", "Les faits"), ("Auteur", "Pour le compte de", "Souhait", "Somme demandée", "Pourquoi")),
           "kinds": {"refund": "Remboursement partiel", "credit": "Avoir sur le compte", "discount": "Ristourne", "exception": "Annulation de frais"}, "money": ("EUR", ("{u} €", "{u} EUR")), "customers": ("Mme Kerbrat", "Fleurs du Canal", "Librairie Lepic", "M. Santoni"),
           "stories": ("frigo livré cabossé", "cours annulé la veille", "débité deux fois"), "lines": ("{Accepté|Rejeté} par {by}\nObservation : {y}", "{by} a dit {oui|non} : {y}", "Issue : {favorable|défavorable}, tranché par {by}. Raison : {y}"),
           "pairs": (("Avis", "{favorable|défavorable}"), ("Valideur", "{by}"), ("Raison de l'avis", "{y}")), "said": ("{Oui, faites-le. |Non, on ne le fait pas. }{y}", "{d'accord, |pas d'accord, }{y}", "{c'est bon, |c'est non, }{y}", "{Je valide. |Je refuse. }{y}"),
           "short": "{validé|refusé}", "yes": ("l'erreur vient du dépôt", "fidèle depuis dix ans", "on l'avait promis"), "no": ("pas de ticket de caisse", "le délai est passé", "déjà un geste en juin"), "part": "Accordé en partie : {less}, par {by}. Raison : {y}", "back": "Retiré par {who}", "late": "Expiré sans décision", "ask": "on a une photo ?"},
    "es": {"titles": ("Excepción por decidir", "Aviso de atención al cliente"), "labels": (("Registrado por", "Beneficiario", "Propuesta", "Valor", "Qué pasó"), ("Autor", "En nombre de", "Deseo", "Suma", "Por qué")),
           "kinds": {"refund": "Devolución del dinero", "credit": "Saldo a favor", "discount": "Rebaja", "exception": "Anular recargo"}, "money": ("EUR", ("{u} €", "€{u}", "{u} EUR")), "customers": ("Sra. Quintanilla", "Bicis Ronda", "Floristería Mayo", "Sr. Etxebarria"),
           "stories": ("la nevera llegó abollada", "clase suspendida sin aviso", "cobrado dos veces"), "lines": ("{Concedido|Denegado} por {by}\nNota: {y}", "{by} dijo que {sí|no}: {y}", "Resultado: {favorable|desfavorable}, decidido por {by}. Razón: {y}"),
           "pairs": (("Fallo", "{a favor|en contra}"), ("Responsable", "{by}"), ("Razón del fallo", "{y}")), "said": ("{Sí, hazlo. |No, no lo hagas. }{y}", "{de acuerdo, |no estoy de acuerdo, }{y}", "{vale, |va a ser que no, }{y}", "{Lo autorizo. |No lo autorizo. }{y}"),
           "short": "{aprobado|denegado}", "yes": ("fue culpa del almacén", "cliente de toda la vida", "se lo prometimos"), "no": ("sin ticket de compra", "fuera de plazo", "ya le dimos algo en junio"), "part": "Aprobado en parte: {less}, por {by}. Razón: {y}", "back": "Retirado por {who}", "late": "Caducado sin decisión", "ask": "¿tenemos foto?"},
    "pt": {"titles": ("Exceção para decidir", "Aviso do atendimento"), "labels": (("Registrado por", "Beneficiário", "Proposta", "Valor", "O que houve"), ("Autor", "Em nome de", "Pedido", "Quantia pedida", "Por quê")),
           "kinds": {"refund": "Devolução do valor", "credit": "Crédito em conta", "discount": "Abatimento", "exception": "Isenção de taxa"}, "money": ("BRL", ("R$ {u}", "R${u}", "BRL {u}")), "customers": ("Dona Iracema", "Bikes Moinho", "Floricultura Ipê", "Sr. Amaral"),
           "stories": ("geladeira chegou amassada", "aula cancelada na véspera", "cobrança em dobro"), "lines": ("{Concedido|Negado} por {by}\nNota: {y}", "{by} disse que {sim|não}: {y}", "Resultado: {favorável|desfavorável}, decidido por {by}. Razão: {y}"),
           "pairs": (("Parecer", "{favorável|contrário}"), ("Gestor", "{by}"), ("Justificativa do parecer", "{y}")), "said": ("{Sim, pode fazer. |Não, não pode. }{y}", "{de acordo, |não concordo, }{y}", "{ok por mim, |por mim não, }{y}", "{Autorizo. |Não autorizo. }{y}"),
           "short": "{aprovado|negado}", "yes": ("foi falha do depósito", "cliente há dez anos", "a gente prometeu"), "no": ("sem nota fiscal", "fora do prazo", "já demos algo em junho"), "part": "Aprovado em parte: {less}, por {by}. Razão: {y}", "back": "Retirado por {who}", "late": "Expirou sem decisão", "ask": "tem foto?"},
    "it": {"titles": ("Eccezione da decidere", "Segnalazione del servizio clienti"), "labels": (("Registrato da", "Beneficiario", "Proposta", "Valore", "Cosa è successo"), ("Autore", "Per conto di", "Desiderio", "Somma richiesta", "Perché")),
           "kinds": {"refund": "Rimborso parziale", "credit": "Credito sul conto", "discount": "Abbuono", "exception": "Storno della penale"}, "money": ("EUR", ("{u} €", "€ {u}", "EUR {u}")), "customers": ("Sig.ra Pavan", "Cicli Aurora", "Fioreria Lago", "Sig. Esposito"),
           "stories": ("frigo arrivato ammaccato", "corso annullato il giorno prima", "addebito doppio"), "lines": ("{Concesso|Negato} da {by}\nNota: {y}", "{by} ha detto {sì|no}: {y}", "Risultato: {favorevole|contrario}, deciso da {by}. Ragione: {y}"),
           "pairs": (("Parere", "{favorevole|contrario}"), ("Responsabile", "{by}"), ("Ragione del parere", "{y}")), "said": ("{Sì, fai pure. |No, non farlo. }{y}", "{d'accordo, |non sono d'accordo, }{y}", "{per me ok, |per me no, }{y}", "{Autorizzo. |Non autorizzo. }{y}"),
           "short": "{approvato|negato}", "yes": ("colpa del magazzino", "cliente da dieci anni", "glielo avevamo promesso"), "no": ("manca lo scontrino", "fuori tempo massimo", "già accontentato a giugno"), "part": "Approvato in parte: {less}, da {by}. Ragione: {y}", "back": "Ritirato da {who}", "late": "Scaduto senza decisione", "ask": "abbiamo una foto?"},
    "nl": {"titles": ("Uitzondering ter beslissing", "Melding van de klantenservice"), "labels": (("Vastgelegd door", "Begunstigde", "Voorstel", "Waarde", "Wat er gebeurde"), ("Opsteller", "Namens", "Wens", "Gevraagde som", "Waarom")),
           "kinds": {"refund": "Geld terug", "credit": "Tegoedbon", "discount": "Prijsverlaging", "exception": "Kwijtschelding van kosten"}, "money": ("EUR", ("€ {u}", "€{u}", "{u} euro")), "customers": ("Mevr. Hoekstra", "Fietsen Bolle", "Bloemen Vink", "Dhr. Tromp"),
           "stories": ("koelkast kwam gedeukt aan", "les een dag ervoor geschrapt", "dubbel afgeschreven"), "lines": ("{Toegestaan|Afgewezen} door {by}\nOpmerking: {y}", "{by} zei {ja|nee}: {y}", "Uitkomst: {positief|negatief}, beslist door {by}. Reden: {y}"),
           "pairs": (("Oordeel", "{akkoord|niet akkoord}"), ("Beslisser", "{by}"), ("Reden van oordeel", "{y}")), "said": ("{Ja, doen. |Nee, niet doen. }{y}", "{eens, |oneens, }{y}", "{prima, |helaas niet, }{y}", "{Ik keur het goed. |Ik keur het af. }{y}"),
           "short": "{goedgekeurd|afgewezen}", "yes": ("fout van het magazijn", "klant sinds tien jaar", "wij hadden het beloofd"), "no": ("geen kassabon", "te laat ingediend", "in juni al iets gekregen"), "part": "Gedeeltelijk toegestaan: {less}, door {by}. Reden: {y}", "back": "Teruggenomen door {who}", "late": "Verlopen zonder beslissing", "ask": "is er een foto?"},
    "sv": {"titles": ("Undantag att avgöra", "Anmälan från kundtjänst"), "labels": (("Registrerat av", "Mottagare", "Förslag", "Värde", "Händelse"), ("Upprättad av", "För", "Önskemål", "Belopp i kronor", "Varför")),
           "kinds": {"refund": "Pengarna tillbaka", "credit": "Tillgodo", "discount": "Prisavdrag", "exception": "Slopad avgift"}, "money": ("SEK", ("{n} kr", "{n} SEK", "{n} kronor")), "customers": ("Fru Sandell", "Cykelboden", "Hasselbackens Blommor", "Herr Lundmark"),
           "stories": ("kylskåpet kom bucklat", "kursen ställdes in dagen innan", "dragits två gånger"), "lines": ("{Bifallet|Avslaget} av {by}\nNotering: {y}", "{by} sa {ja|nej}: {y}", "Utfall: {ja|nej}, avgjort av {by}. Skäl: {y}"),
           "pairs": (("Utfall", "{bifall|avslag}"), ("Beslutsfattare", "{by}"), ("Skäl till beslutet", "{y}")), "said": ("{Ja, gör det. |Nej, gör inte det. }{y}", "{håller med, godkänt: |håller inte med, nekas: }{y}", "{okej, |tyvärr nej, }{y}", "{Jag godkänner. |Jag avslår. }{y}"),
           "short": "{godkänt|avslag}", "yes": ("lagret gjorde fel", "kund i tio år", "vi hade lovat det"), "no": ("kvitto saknas", "tiden har gått ut", "fick något redan i juni"), "part": "Delvis bifallet: {less}, av {by}. Skäl: {y}", "back": "Återtaget av {who}", "late": "Utgånget utan beslut", "ask": "finns det en bild?"},
    "no": {"titles": ("Unntak til avgjørelse", "Melding fra kundeservice"), "labels": (("Registrert av", "Mottaker", "Forslag", "Verdi", "Hendelse"), ("Opprettet av", "På vegne av", "Ønske", "Beløp i kroner", "Hvorfor")),
           "kinds": {"refund": "Pengene tilbake", "credit": "Tilgodelapp", "discount": "Prisavslag", "exception": "Sletting av gebyr"}, "money": ("NOK", ("{n} kr", "kr {n}", "{n} NOK")), "customers": ("Fru Aasen", "Sykkelhjørnet", "Blomsterbua", "Herr Myhre"),
           "stories": ("kjøleskapet kom bulkete", "kurset ble avlyst dagen før", "trukket to ganger"), "lines": ("{Innvilget|Avslått} av {by}\nNotat: {y}", "{by} sa {ja|nei}: {y}", "Utfall: {ja|nei}, avgjort av {by}. Grunn: {y}"),
           "pairs": (("Utfall", "{medhold|ikke medhold}"), ("Beslutningstaker", "{by}"), ("Grunn for utfallet", "{y}")), "said": ("{Ja, gjør det. |Nei, ikke gjør det. }{y}", "{enig, godkjent: |uenig, avslag: }{y}", "{greit, |dessverre nei, }{y}", "{Jeg godkjenner. |Jeg avslår. }{y}"),
           "short": "{godkjent|avslått}", "yes": ("lageret tok feil", "kunde i ti år", "vi hadde lovet det"), "no": ("mangler kvittering", "fristen er ute", "fikk noe allerede i juni"), "part": "Delvis innvilget: {less}, av {by}. Grunn: {y}", "back": "Trukket av {who}", "late": "Utløpt uten avgjørelse", "ask": "finnes det bilde?"},
    "da": {"titles": ("Undtagelse til afgørelse", "Melding fra kundeservice"), "labels": (("Registreret af", "Modtager", "Forslag", "Værdi", "Hændelse"), ("Udfyldt af", "På vegne af", "Ønske", "Beløb i kroner", "Hvorfor")),
           "kinds": {"refund": "Pengene retur", "credit": "Tilgodebevis", "discount": "Prisnedslag", "exception": "Eftergivelse af gebyr"}, "money": ("DKK", ("{u} kr.", "{u} kr", "DKK {u}")), "customers": ("Fru Thorup", "Cykelkælderen", "Blomsterhuset", "Hr. Bagger"),
           "stories": ("køleskabet kom med bule", "holdet blev aflyst dagen før", "trukket to gange"), "lines": ("{Imødekommet|Afslået} af {by}\nNote: {y}", "{by} sagde {ja|nej}: {y}", "Udfald: {ja|nej}, afgjort af {by}. Grund: {y}"),
           "pairs": (("Udfald", "{medhold|ikke medhold}"), ("Beslutningstager", "{by}"), ("Grund til udfaldet", "{y}")), "said": ("{Ja, gør det. |Nej, lad være. }{y}", "{enig, godkendt: |uenig, afvist: }{y}", "{fint, |desværre nej, }{y}", "{Jeg godkender. |Jeg afviser. }{y}"),
           "short": "{godkendt|afvist}", "yes": ("lageret tog fejl", "kunde i ti år", "vi havde lovet det"), "no": ("mangler kvittering", "fristen er overskredet", "fik noget allerede i juni"), "part": "Delvist imødekommet: {less}, af {by}. Grund: {y}", "back": "Trukket af {who}", "late": "Udløbet uden afgørelse", "ask": "er der et billede?"},
    "pl": {"titles": ("Wyjątek do rozstrzygnięcia", "Zgłoszenie z obsługi klienta"), "labels": (("Zarejestrował(a)", "Beneficjent", "Propozycja", "Wartość", "Co się stało"), ("Autor", "W imieniu", "Prośba", "Żądana suma", "Dlaczego")),
           "kinds": {"refund": "Zwrot pieniędzy", "credit": "Środki na konto", "discount": "Obniżka ceny", "exception": "Umorzenie opłaty"}, "money": ("PLN", ("{n} zł", "{n} PLN", "{n} złotych")), "customers": ("Pani Gawron", "Rowery Śruba", "Kwiaciarnia Mak", "Pan Bielecki"),
           "stories": ("lodówka przyszła wgnieciona", "zajęcia odwołane dzień wcześniej", "pobrano dwa razy"), "lines": ("{Przyznane|Odmówione} przez {by}\nAdnotacja: {y}", "{by} mówi {tak|nie}: {y}", "Wynik: {zgoda|odmowa}, rozstrzygnął(a) {by}. Powód: {y}"),
           "pairs": (("Rozstrzygnięcie", "{zgoda|odmowa}"), ("Rozstrzygający", "{by}"), ("Powód rozstrzygnięcia", "{y}")), "said": ("{Tak, róbcie. |Nie, nie robimy. }{y}", "{zgadzam się, |nie zgadzam się, }{y}", "{dobrze, |niestety nie, }{y}", "{Zatwierdzam. |Odrzucam. }{y}"),
           "short": "{zatwierdzam|odrzucam}", "yes": ("pomyłka magazynu", "klient od dziesięciu lat", "sami to obiecaliśmy"), "no": ("brak paragonu", "po terminie", "w czerwcu już coś dostał"), "part": "Przyznane częściowo: {less}, przez {by}. Powód: {y}", "back": "Wycofane przez {who}", "late": "Wygasło bez rozstrzygnięcia", "ask": "jest zdjęcie?"},
    "ja": {"titles": ("例外対応の可否確認", "カスタマーサポートからの上申"), "labels": (("登録者", "対象者", "提案", "金額", "いきさつ"), ("起案者", "お客さま", "希望内容", "希望金額", "なぜ")),
           "kinds": {"refund": "ご返金", "credit": "クレジット", "discount": "値引き", "exception": "手数料免除"}, "money": ("JPY", ("{e}円", "¥{e}", "{e} JPY")), "customers": ("佐伯様", "自転車の森", "花屋つぼみ", "大槻様"),
           "stories": ("冷蔵庫がへこんで届いた", "講座が前日に中止になった", "二重に引き落とされた"), "lines": ("{by} が{承認|却下}\nメモ：{y}", "{by}の回答：{可|不可}。{y}", "結果：{承認|否決}　決定者：{by}　理由：{y}"),
           "pairs": (("可否", "{可|不可}"), ("決定者", "{by}"), ("決定理由", "{y}")), "said": ("{はい、お願いします。|いいえ、対応しないでください。}{y}", "{了承します。|了承できません。}{y}", "{問題ありません。承認です。|今回は見送り、却下です。}{y}", "{許可します。|許可しません。}{y}"),
           "short": "{承認します|却下します}", "yes": ("倉庫側のミスです", "十年来のお客様です", "こちらから約束しました"), "no": ("レシートがありません", "期限切れです", "六月に対応済みです"), "part": "一部承認：{less}、{by}。理由：{y}", "back": "{who} が取り下げ", "late": "決定のないまま期限切れ", "ask": "写真はありますか？"},
}
BUTTONS = {"de": ("Bewilligen", "Ablehnen"), "fr": ("Accepter", "Rejeter"), "es": ("Conceder", "Denegar"), "pt": ("Conceder", "Negar"), "it": ("Concedi", "Nega"), "nl": ("Toestaan", "Afwijzen"), "sv": ("Bifall", "Avslag"),
           "no": ("Innvilg", "Avslå"), "da": ("Imødekom", "Afslå"), "pl": ("Przyznaj", "Odmów"), "ja": ("承認", "却下")}
SHAPES = [  # title, (label, value) pairs
    lambda t, p: {"blocks": [section(f"*{t}*"), *[section(f"*{key}*\n{value}") for key, value in p]]},
    lambda t, p: {"text": f"{t}\n" + "\n".join(f"*{key}*: {value}" for key, value in p)},
    lambda t, p: {"attachments": titled(*p[1:], pretext=t, footer=": ".join(p[0]))},
    lambda t, p: {"blocks": [header(t), fields(*[f"{key}: *{value}*" for key, value in p[:4]]), context(f"{p[4][0]}: {p[4][1]}")]},
    lambda t, p: {"text": f"*{t}*\n" + "\n".join(f"– {key}: {value}" for key, value in p[1:] + p[:1])},
    lambda t, p: {"blocks": [context(t), section("\n".join(f"{value}  _({key})_" for key, value in p))]},
    lambda t, p: {"attachments": attach(title=t, text="\n".join(f"{key}\n{value}" for key, value in p))},
    lambda t, p: {"blocks": [section(f":memo: *{t}*"), section("   ".join(f"*{key}* {value}" for key, value in p[:4])), section(f">{p[4][1]}")]},
    lambda t, p: {"text": f"[{t}] " + " | ".join(f"{key}: {value}" for key, value in p)},
    lambda t, p: {"blocks": [code(t, *[f"{key}: {value}" for key, value in p])]},
]
WAYS = ["line", "said", "pairs", "app", "line", "said", "short", "part", "fate", "open"]


def settle(c, t, post, way):
    y = {"y": c.why}
    if way == "line":
        post.edit(lines=c.fill(c.w.pick(t["lines"]), **y).split("\n"), color=color(c), seen=c.w.chance(0.7))
        return c.expect(c.outcome(post.message, reason=c.why))
    if way == "pairs":
        post.edit(pairs=[(key, c.fill(value, **y)) for key, value in t["pairs"]], color=color(c))
        return c.expect(c.outcome(post.message, reason=c.why))
    if way == "app":
        pairs = "\n".join(f"{key}: {c.fill(value, **y)}" for key, value in t["pairs"])
        return c.expect(c.outcome(post.reply(c.w.rng.choice([pairs, c.fill(c.w.pick(t["lines"]), **y)])), "reply", c.why))
    if way == "said":
        return c.expect(c.outcome(c.row.human(c.lead, c.fill(c.w.pick(t["said"]), **y)), "reply", c.why))
    if way == "short":
        return c.expect(c.outcome(c.row.human(c.lead, c.fill(t["short"])), "reply"))
    if way == "part":
        c.turn_to(t, True)
        post.edit(lines=[c.fill(t["part"], y=c.why)], color=color(c))
        return c.expect(c.outcome(post.message, reason=c.why, granted=c.less.label))
    if way == "fate":
        fate = c.w.rng.choice(["back", "late"])
        text = c.fill(t[fate])
        post.edit(lines=[text])
        return c.expect(({"back": "withdrawn", "late": "expired"}[fate], (), ["", text], ["", *c.row.when(post.message, "edit")], None))
    if c.w.chance(0.5):
        c.row.human(c.lead, t["ask"])
    return c.expect(OPEN)


class Local(Case):
    """A request in another language than English."""

    def __init__(self, w, fmt, lang, t, form):
        currency = t["money"][0]
        super().__init__(w, fmt, lang)
        self.row.settings = {"currency": currency} if currency in ("SEK", "NOK", "DKK") else {}
        self.cash = Money(w, currency, w.rng.choice([19, 46, 78, 120, 245, 1150]) * {"EUR": 1, "JPY": 100, "BRL": 2}.get(currency, 10), form)
        self.amount, self.less = self.cash.label, self.cash.less()
        self.type, self.customer, self.story = w.rng.choice(["refund", "refund", "credit", "credit", "discount", "exception"]), w.pick(t["customers"]), w.pick(t["stories"])
        self.kind = t["kinds"][self.type]
        self.type = ["exception", "other"] if self.type == "exception" else self.type
        self.turn_to(t, self.yes)

    def turn_to(self, t, yes):
        self.yes, self.why = yes, self.w.pick(t["yes" if yes else "no"])


def make_all(w):
    for place, (lang, t) in enumerate(TONGUES.items()):
        for number, way in enumerate(WAYS):
            forms = t["money"][1]
            half = (number + place) % 2
            c = Local(w, f"{'gh'[half]}-paper-{lang}", lang, t, forms[number % len(forms)])
            shape = SHAPES[(3 * place + number) % len(SHAPES)]
            who = c.plain if shape is SHAPES[9] else c.who
            content = shape(t["titles"][half], list(zip(t["labels"][half], (who, c.customer, c.kind, c.cash.text, c.story))))
            settle(c, t, Post(c, {"text": t["titles"][half], **content} if "blocks" in content else content, BUTTONS[lang]), way)
