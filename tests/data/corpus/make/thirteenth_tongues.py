# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms and cards of the thirteenth part in eleven languages, nine of each, with labels, outcome lines and answers of their own."""
from more_cards import rich, word
from ninth_cards import code, words
from ninth_people import OPEN, Money
from tenth_cards import attach, titled
from thirteenth_people import Case, Post
from twelfth_people import linked
from world import DIVIDER, context, fields, header, section

# Labels are those of agent, customer, kind, amount and story. Words between braces are for yes and no; {y} is the reason.
TONGUES = {
    "de": {"titles": ("Rückfrage an die Teamleitung", "Kulanzfall wartet auf Antwort"), "labels": (("Angelegt von", "Wer ruft an", "Vorgesehene Leistung", "Höhe", "Was ist passiert"), ("Kollege/Kollegin", "Vertragspartner", "Gewünschte Lösung", "Kostenpunkt", "Hintergrund")),
           "kinds": {"refund": "Erstattung der Versandkosten", "credit": "Gutschrift aufs Kundenkonto", "discount": "Rabatt auf die nächste Rechnung"}, "money": ("EUR", ("{u} €", "EUR {u}")), "customers": ("Frau Wiedemann", "Zweirad Pohl", "Herr Sarikaya", "Kita Regenbogen"),
           "stories": ("Wasserkocher undicht", "Techniker ist nicht erschienen", "Preis im Shop war veraltet"), "status": ("Stand", "offen", "{genehmigt|abgelehnt}"), "who": ("Entschieden hat", "Begründung"),
           "lines": ("{✔ Freigegeben|✘ Nicht freigegeben} – {by}: {y}", "{by} hat am {d} {zugesagt|abgesagt}. Begründung: {y}", "{by} ist {einverstanden|nicht einverstanden}\n„{y}“", "Antwort der Teamleitung: *{ja|nein}* ({by})\n{y}"),
           "said": ("{Kannst du machen, |Kannst du nicht machen, }{y}", "{Von mir aus gern. |Da gehe ich nicht mit. }{y}", "{Jo, passt. |Nee, lieber nicht. }{y}", "{Ist genehmigt, |Muss ich leider ablehnen, }{y}", "{Gerne freigeben – |Bitte nicht freigeben – }{y}"), "app": "{by} hat die Anfrage soeben {genehmigt|abgelehnt}: {y}",
           "yes": ("der Fehler lag bei uns", "die Kundin ist seit Jahren dabei", "Fotos sind eindeutig"), "no": ("Garantie ist abgelaufen", "steht so im Vertrag", "war schon der dritte Fall"), "part": "{by} genehmigt nur {less}: {y}", "back": "Anfrage von {who} zurückgezogen", "late": "Frist verstrichen, keine Antwort", "ask": ("War das vor dem Umzug?", "Ja, davor")},
    "fr": {"titles": ("Un conseiller a besoin d'un accord", "Geste commercial à valider"), "labels": (("Ouvert par", "Abonné", "Geste envisagé", "À hauteur de", "Contexte"), ("Collègue", "Acheteur", "Solution souhaitée", "Coût", "Ce qui s'est passé")),
           "kinds": {"refund": "Remboursement des frais de port", "credit": "Avoir commercial", "discount": "Remise sur la prochaine facture"}, "money": ("EUR", ("{u} €", "{u} EUR")), "customers": ("Mme Delmotte", "Cycles Garonne", "M. Belkacem", "École du Parc"),
           "stories": ("bouilloire qui fuit", "le technicien n'est pas venu", "ancien prix affiché sur le site"), "status": ("État", "en cours", "{accordé|refusé}"), "who": ("Décision prise par", "Commentaire du responsable"),
           "lines": ("{✔ Accordé|✘ Refusé} – {by} : {y}", "{by} a {donné|refusé} son accord le {d}. Motif : {y}", "{Feu vert|Feu rouge} de {by}\n« {y} »", "Réponse du responsable : *{oui|non}* ({by})\n{y}"),
           "said": ("{Vas-y, |Non, laisse tomber, }{y}", "{Ok pour moi. |Pas possible. }{y}", "{Tu peux y aller, |Je ne peux pas accepter, }{y}", "{Accord donné, |Demande refusée, }{y}", "{Bien sûr, c'est accordé : |Désolé, c'est refusé : }{y}"), "app": "{by} vient {d'accepter|de refuser} la demande : {y}",
           "yes": ("l'erreur est de notre côté", "cliente depuis des années", "les photos sont claires"), "no": ("la garantie est expirée", "c'est écrit au contrat", "c'est déjà la troisième fois"), "part": "{by} accorde seulement {less} : {y}", "back": "Demande retirée par {who}", "late": "Délai dépassé, pas de réponse", "ask": ("C'était avant le déménagement ?", "Oui, avant")},
    "es": {"titles": ("Consulta al supervisor", "Compensación pendiente de visto bueno"), "labels": (("Abierto por", "Titular", "Compensación propuesta", "Por valor de", "Antecedentes"), ("Compañero/a", "Comprador", "Solución que se pide", "Coste", "Qué ocurrió")),
           "kinds": {"refund": "Reembolso de los gastos de envío", "credit": "Abono en cuenta", "discount": "Descuento en la próxima factura"}, "money": ("EUR", ("{u} €", "{u} EUR")), "customers": ("Sra. Iriarte", "Talleres Pinto", "Sr. Boukhari", "Escuela Olmo"),
           "stories": ("el hervidor pierde agua", "el técnico no se presentó", "la web mostraba el precio antiguo"), "status": ("Situación", "abierta", "{aprobada|rechazada}"), "who": ("Quién decidió", "Comentario del supervisor"),
           "lines": ("{✔ Aceptada|✘ Rechazada} – {by}: {y}", "{by} {dio|no dio} el visto bueno el {d}. Motivo: {y}", "{Luz verde|Luz roja} de {by}\n«{y}»", "Respuesta del supervisor: *{sí|no}* ({by})\n{y}"),
           "said": ("{Dale, |No, déjalo, }{y}", "{Por mí bien. |Por mí no. }{y}", "{Adelante, |No podemos, }{y}", "{Queda aprobado, |Queda rechazado, }{y}", "{Claro que sí: |Lo siento, rechazado: }{y}"), "app": "{by} acaba de {aprobar|rechazar} la solicitud: {y}",
           "yes": ("el fallo es nuestro", "lleva años con nosotros", "las fotos lo dejan claro"), "no": ("la garantía venció", "lo dice el contrato", "ya es la tercera vez"), "part": "{by} aprueba solo {less}: {y}", "back": "Solicitud anulada por {who}", "late": "Plazo vencido sin respuesta", "ask": ("¿Fue antes de la mudanza?", "Sí, antes")},
    "pt": {"titles": ("Atendente pede autorização", "Compensação aguardando o gestor"), "labels": (("Aberto por", "Assinante", "Compensação sugerida", "No valor de", "Histórico"), ("Colega", "Comprador", "Solução pedida", "Custo", "O que aconteceu")),
           "kinds": {"refund": "Reembolso do frete", "credit": "Crédito na fatura", "discount": "Desconto na próxima mensalidade"}, "money": ("BRL", ("R$ {u}", "BRL {u}")), "customers": ("Sra. Falcão", "Oficina Pinhal", "Sr. Tanaka", "Escola Girassol"),
           "stories": ("chaleira com vazamento", "o técnico não apareceu", "site mostrava o preço antigo"), "status": ("Andamento", "em aberto", "{liberado|recusado}"), "who": ("Quem decidiu", "Observação do gestor"),
           "lines": ("{✔ Liberado|✘ Recusado} – {by}: {y}", "{by} {autorizou|não autorizou} em {d}. Motivo: {y}", "{Sinal verde|Sinal vermelho} de {by}\n“{y}”", "Resposta do gestor: *{sim|não}* ({by})\n{y}"),
           "said": ("{Pode fazer, |Não dá, }{y}", "{Por mim tudo bem. |Por mim não rola. }{y}", "{Manda ver, |Melhor não, negado, }{y}", "{Está aprovado, |Está reprovado, }{y}", "{Liberado: |Não vou liberar: }{y}"), "app": "{by} acabou de {aprovar|recusar} o pedido: {y}",
           "yes": ("o erro foi nosso", "cliente de muitos anos", "as fotos são claras"), "no": ("a garantia venceu", "está no contrato", "já é a terceira vez"), "part": "{by} aprovou só {less}: {y}", "back": "Pedido cancelado por {who}", "late": "Prazo encerrado sem resposta", "ask": ("Foi antes da mudança?", "Foi, antes")},
    "it": {"titles": ("Serve il via libera di un responsabile", "Gesto commerciale da approvare"), "labels": (("Aperto da", "Abbonato", "Gesto proposto", "Per un valore di", "Contesto"), ("Collega", "Acquirente", "Soluzione richiesta", "Costo", "Che cosa è accaduto")),
           "kinds": {"refund": "Rimborso delle spese di spedizione", "credit": "Accredito sul conto cliente", "discount": "Sconto sulla prossima fattura"}, "money": ("EUR", ("{u} €", "EUR {u}")), "customers": ("Sig.ra Bellini", "Officina Torri", "Sig. Haddouch", "Scuola Pineta"),
           "stories": ("bollitore che perde", "il tecnico non si è presentato", "sul sito c'era il prezzo vecchio"), "status": ("Situazione", "in attesa", "{accolta|respinta}"), "who": ("Chi ha deciso", "Commento del responsabile"),
           "lines": ("{✔ Accolta|✘ Respinta} – {by}: {y}", "{by} {ha dato|non ha dato} l'ok il {d}. Motivo: {y}", "{Via libera|Stop} da {by}\n«{y}»", "Risposta del responsabile: *{sì|no}* ({by})\n{y}"),
           "said": ("{Vai pure, |No, lascia stare, }{y}", "{Per me va bene. |Per me non va bene. }{y}", "{Procedi, |Non possiamo, }{y}", "{Approvata, |Respinta, }{y}", "{Certo, approvato: |Mi spiace, non approvo: }{y}"), "app": "{by} ha appena {approvato|respinto} la richiesta: {y}",
           "yes": ("l'errore è nostro", "è con noi da anni", "le foto parlano chiaro"), "no": ("la garanzia è scaduta", "c'è scritto nel contratto", "è già la terza volta"), "part": "{by} approva solo {less}: {y}", "back": "Richiesta annullata da {who}", "late": "Termine scaduto, nessuna risposta", "ask": ("Era prima del trasloco?", "Sì, prima")},
    "nl": {"titles": ("Collega vraagt toestemming", "Coulance wacht op de teamleider"), "labels": (("Geopend door", "Abonnee", "Voorgestelde coulance", "Ter waarde van", "Achtergrond"), ("Medewerker", "Koper", "Gewenste oplossing", "Kosten", "Wat ging er mis")),
           "kinds": {"refund": "Terugbetaling verzendkosten", "credit": "Tegoed op klantaccount", "discount": "Korting op volgende factuur"}, "money": ("EUR", ("€ {u}", "EUR {u}")), "customers": ("Mevr. Dijkhuis", "Garage Smit", "Dhr. El Amrani", "Basisschool De Linde"),
           "stories": ("waterkoker lekt", "monteur kwam niet opdagen", "site toonde de oude prijs"), "status": ("Stand van zaken", "open", "{toegekend|geweigerd}"), "who": ("Besloten door", "Toelichting teamleider"),
           "lines": ("{✔ Toegekend|✘ Geweigerd} – {by}: {y}", "{by} gaf op {d} {wel|geen} toestemming. Reden: {y}", "{Groen licht|Rood licht} van {by}\n“{y}”", "Antwoord teamleider: *{ja|nee}* ({by})\n{y}"),
           "said": ("{Doe maar, |Doe maar niet, }{y}", "{Wat mij betreft prima. |Wat mij betreft niet. }{y}", "{Is goed, |Kan niet, }{y}", "{Goedgekeurd hoor, |Afgekeurd helaas, }{y}", "{Ja hoor, akkoord: |Nee, niet akkoord: }{y}"), "app": "{by} heeft de aanvraag zojuist {goedgekeurd|afgewezen}: {y}",
           "yes": ("de fout ligt bij ons", "is al jaren klant", "de foto's zijn duidelijk"), "no": ("de garantie is verlopen", "staat zo in het contract", "is al de derde keer"), "part": "{by} keurt alleen {less} goed: {y}", "back": "Aanvraag ingetrokken door {who}", "late": "Termijn verstreken, geen antwoord", "ask": ("Was dat voor de verhuizing?", "Ja, ervoor")},
    "sv": {"titles": ("Kollega behöver klartecken", "Goodwillärende väntar på svar"), "labels": (("Öppnat av", "Abonnent", "Föreslagen gottgörelse", "Till ett värde av", "Bakgrund"), ("Medarbetare", "Köpare", "Önskad lösning", "Kostnad", "Vad gick fel")),
           "kinds": {"refund": "Återbetalning av frakten", "credit": "Tillgodohavande på kontot", "discount": "Rabatt på nästa faktura"}, "money": ("SEK", ("{n} kr", "{n} SEK")), "customers": ("Fru Ekdahl", "Bilverkstan Nord", "Herr Rashid", "Förskolan Myran"),
           "stories": ("vattenkokaren läcker", "teknikern dök inte upp", "sajten visade gammalt pris"), "status": ("Läge", "öppet", "{beviljat|nekat}"), "who": ("Beslutat av", "Kommentar från chefen"),
           "lines": ("{✔ Beviljat|✘ Nekat} – {by}: {y}", "{by} gav {klartecken|inget klartecken} den {d}. Motivering: {y}", "{Grönt ljus|Rött ljus} från {by}\n”{y}”", "Svar från chefen: *{ja|nej}* ({by})\n{y}"),
           "said": ("{Kör på, |Nej, låt bli, }{y}", "{Helt okej för mig. |Inte okej för mig. }{y}", "{Absolut, |Det går inte, }{y}", "{Godkänns, |Godkänns inte, }{y}", "{Javisst, beviljat: |Tyvärr, nekas: }{y}"), "app": "{by} har precis {godkänt|nekat} begäran: {y}",
           "yes": ("felet är vårt", "kund sedan många år", "bilderna är tydliga"), "no": ("garantin har gått ut", "det står i avtalet", "det är redan tredje gången"), "part": "{by} godkänner bara {less}: {y}", "back": "Begäran återkallad av {who}", "late": "Tiden har gått ut, inget svar", "ask": ("Var det före flytten?", "Ja, före")},
    "no": {"titles": ("Kollega trenger klarsignal", "Kulansesak venter på svar"), "labels": (("Åpnet av", "Abonnent", "Foreslått kompensasjon", "Til en verdi av", "Bakgrunn"), ("Medarbeider", "Kjøper", "Ønsket løsning", "Kostnad", "Hva gikk galt")),
           "kinds": {"refund": "Refusjon av frakt", "credit": "Kreditt på kundekonto", "discount": "Rabatt på neste faktura"}, "money": ("NOK", ("{n} kr", "NOK {n}")), "customers": ("Fru Bakken", "Bilverksted Sør", "Herr Rahimi", "Barnehagen Mauren"),
           "stories": ("vannkokeren lekker", "teknikeren møtte ikke opp", "nettsiden viste gammel pris"), "status": ("Stilling", "åpen", "{godtatt|avvist}"), "who": ("Besluttet av", "Kommentar fra lederen"),
           "lines": ("{✔ Godtatt|✘ Avvist} – {by}: {y}", "{by} ga {klarsignal|ikke klarsignal} den {d}. Begrunnelse: {y}", "{Grønt lys|Rødt lys} fra {by}\n«{y}»", "Svar fra lederen: *{ja|nei}* ({by})\n{y}"),
           "said": ("{Kjør på, |Nei, la være, }{y}", "{Helt greit for meg. |Ikke greit for meg. }{y}", "{Absolutt, |Det går ikke, }{y}", "{Godkjennes, |Godkjennes ikke, }{y}", "{Ja da, innvilget: |Beklager, avslås: }{y}"), "app": "{by} har nettopp {godkjent|avslått} forespørselen: {y}",
           "yes": ("feilen er vår", "kunde i mange år", "bildene er tydelige"), "no": ("garantien er utløpt", "det står i avtalen", "det er allerede tredje gang"), "part": "{by} godkjenner bare {less}: {y}", "back": "Forespørselen ble trukket tilbake av {who}", "late": "Fristen er gått ut, ingen svar", "ask": ("Var det før flyttingen?", "Ja, før")},
    "da": {"titles": ("Kollega skal bruge et ja", "Kulancesag venter på svar"), "labels": (("Åbnet af", "Abonnent", "Foreslået kompensation", "Til en værdi af", "Baggrund"), ("Medarbejder", "Køber", "Ønsket løsning", "Omkostning", "Hvad gik galt")),
           "kinds": {"refund": "Refusion af fragt", "credit": "Kredit på kundekonto", "discount": "Rabat på næste regning"}, "money": ("DKK", ("{u} kr.", "DKK {u}")), "customers": ("Fru Kjeldsen", "Autoværksted Syd", "Hr. Yilmaz", "Børnehaven Myretuen"),
           "stories": ("elkedlen er utæt", "teknikeren mødte ikke op", "siden viste den gamle pris"), "status": ("Stilling", "åben", "{bevilget|nægtet}"), "who": ("Besluttet af", "Lederens kommentar"),
           "lines": ("{✔ Bevilget|✘ Nægtet} – {by}: {y}", "{by} gav {grønt lys|ikke grønt lys} den {d}. Begrundelse: {y}", "{Ja|Nej} fra {by}\n»{y}«", "Svar fra lederen: *{ja|nej}* ({by})\n{y}"),
           "said": ("{Kør bare, |Nej, drop det, }{y}", "{Helt fint med mig. |Ikke fint med mig. }{y}", "{Klart, |Det går ikke, }{y}", "{Godkendes, |Godkendes ikke, }{y}", "{Jo, bevilget: |Beklager, afvises: }{y}"), "app": "{by} har netop {godkendt|afvist} anmodningen: {y}",
           "yes": ("fejlen er vores", "kunde i mange år", "billederne er tydelige"), "no": ("garantien er udløbet", "det står i aftalen", "det er allerede tredje gang"), "part": "{by} godkender kun {less}: {y}", "back": "Anmodningen er trukket tilbage af {who}", "late": "Fristen er udløbet, intet svar", "ask": ("Var det før flytningen?", "Ja, før")},
    "pl": {"titles": ("Konsultant prosi o zgodę", "Gest handlowy czeka na kierownika"), "labels": (("Założone przez", "Abonent", "Proponowana rekompensata", "Na kwotę", "Tło sprawy"), ("Pracownik", "Kupujący", "Oczekiwane rozwiązanie", "Koszt", "Co poszło nie tak")),
           "kinds": {"refund": "Zwrot kosztów wysyłki", "credit": "Doładowanie salda klienta", "discount": "Rabat na kolejną fakturę"}, "money": ("PLN", ("{n} zł", "{n} PLN")), "customers": ("Pani Rogalska", "Warsztat Kowal", "Pan Hryhorenko", "Przedszkole Jeżyk"),
           "stories": ("czajnik przecieka", "technik się nie zjawił", "strona pokazywała starą cenę"), "status": ("Stan", "otwarte", "{przyznano|odmówiono}"), "who": ("Decyzję podjął/podjęła", "Komentarz kierownika"),
           "lines": ("{✔ Przyznano|✘ Odmówiono} – {by}: {y}", "{by} {wyraził(a)|nie wyraził(a)} zgody dnia {d}. Uzasadnienie: {y}", "{Zielone światło|Czerwone światło} od {by}\n„{y}”", "Odpowiedź kierownika: *{tak|nie}* ({by})\n{y}"),
           "said": ("{Działaj, |Nie, odpuść, }{y}", "{Dla mnie w porządku. |Dla mnie nie. }{y}", "{Jasne, |Nie da rady, }{y}", "{Zgoda, |Brak zgody, }{y}", "{Oczywiście, akceptuję: |Przykro mi, nie akceptuję: }{y}"), "app": "{by} właśnie {zaakceptował(a)|odrzucił(a)} prośbę: {y}",
           "yes": ("błąd jest po naszej stronie", "klientka od wielu lat", "zdjęcia są wyraźne"), "no": ("gwarancja wygasła", "tak jest w umowie", "to już trzeci raz"), "part": "{by} akceptuje tylko {less}: {y}", "back": "Prośba wycofana przez {who}", "late": "Termin minął, brak odpowiedzi", "ask": ("To było przed przeprowadzką?", "Tak, przed")},
    "ja": {"titles": ("責任者の判断をお願いします", "特別対応の確認待ち"), "labels": (("起票", "ご契約者", "対応案", "対応金額", "背景"), ("スタッフ", "ご購入者", "ご要望", "費用", "発生したこと")),
           "kinds": {"refund": "送料の返金", "credit": "ポイント残高への付与", "discount": "次回請求の割引"}, "money": ("JPY", ("{e}円", "¥{e}")), "customers": ("小田切様", "村瀬自動車", "ひまわり保育園", "アリ様"),
           "stories": ("ケトルから水が漏れた", "作業員が来なかった", "サイトの価格が古かった"), "status": ("状況", "確認中", "{承認済み|却下済み}"), "who": ("判断者", "判断者コメント"),
           "lines": ("{✔ 許可|✘ 不許可}：{by}「{y}」", "{d} {by} が{承認しました|却下しました}。理由：{y}", "{by} の判断：{可|否}\n{y}", "責任者の回答：*{はい|いいえ}*（{by}）\n{y}"),
           "said": ("{どうぞ進めてください。|進めないでください。}{y}", "{OKです。|NGです。}{y}", "{いいですよ、承認で。|申し訳ないですが却下で。}{y}", "{承認いたします。|承認できません。}{y}", "{対応してあげてください。|今回はお断りしてください。}{y}"), "app": "{by} がたった今、申請を{承認|却下}しました。理由：{y}",
           "yes": ("当社のミスです", "長年のお客様です", "写真が明確です"), "no": ("保証期間外です", "契約書に記載があります", "すでに三回目です"), "part": "{by} が {less} のみ承認。理由：{y}", "back": "{who} が申請を取り消しました", "late": "回答がないまま期限を過ぎました", "ask": ("引っ越しの前ですか？", "はい、前です")},
}
BUTTONS = {"de": ("Zusagen", "Absagen"), "fr": ("Oui", "Non"), "es": ("Visto bueno", "Rechazar"), "pt": ("Liberar", "Recusar"), "it": ("Accogli", "Respingi"), "nl": ("Toekennen", "Weigeren"), "sv": ("Bevilja", "Neka"), "no": ("Godta", "Avvis"), "da": ("Bevilg", "Nægt"), "pl": ("Zgoda", "Odmowa"), "ja": ("許可", "不許可")}
SHAPES = [  # title, (label, value) pairs
    lambda t, p: [header(t), *[context(f"{key}: {value}") for key, value in p]],
    lambda t, p: f":inbox_tray: {t}\n" + "\n".join(f"{key} → {value}" for key, value in p),
    lambda t, p: [section(f"*{t}*"), fields(*[f"{value}\n_{key}_" for key, value in p])],
    lambda t, p: {"attachments": titled(*p, title=t)},
    lambda t, p: [rich(words(word(f"{t}\n", bold=True), *[part for key, value in p for part in (word(f"{key}: ", italic=True), *linked(value), word("\n"))]))],
    lambda t, p: f"{t}\n" + "\n".join(f"[{key}] {value}" for key, value in p),
    lambda t, p: [section(f"*{t}*\n" + " · ".join(f"{key}: *{value}*" for key, value in p[:4])), DIVIDER, section(f"{p[4][0]}\n>{p[4][1]}"), *[context(f"{key}: {value}") for key, value in p[5:]]],
    lambda t, p: {"attachments": attach(pretext=t, text="\n".join(f"*{key}* {value}" for key, value in p[1:]), footer=f"{p[0][0]} {p[0][1]}")},
    lambda t, p: [section(t), code(*[f"{key} = {value}" for key, value in p])],
]
WAYS = ["line", "said", "state", "app", "said", "part", "fate", "line", "talk"]


class Local(Case):
    """A request in another language than English."""

    def __init__(self, w, fmt, lang, t, form, status):
        currency = t["money"][0]
        super().__init__(w, fmt, lang)
        self.row.settings = {"currency": currency} if currency in ("SEK", "NOK", "DKK") else {}
        self.cash = Money(w, currency, w.rng.choice([24, 38, 65, 140, 310]) * {"EUR": 1, "JPY": 100, "BRL": 2}.get(currency, 10), form)
        self.amount, self.less = self.cash.label, self.cash.less()
        self.type, self.customer, self.story = w.rng.choice(["refund", "credit", "discount"]), w.pick(t["customers"]), w.pick(t["stories"])
        self.kind, self.state, self.status = t["kinds"][self.type], t["status"][1], status
        self.turn_to(t, self.yes)

    def turn_to(self, t, yes):
        self.yes, self.why = yes, self.w.pick(t["yes" if yes else "no"])


def settle(c, t, post, way):
    more = {"y": c.why, "d": c.day("%d.%m.%Y")}
    if way == "state":
        c.state = c.fill(t["status"][2])
        post.show(pairs=list(zip(t["who"], (c.by, c.why))), color=c.say("good", "danger"))
        return c.expect(c.outcome(post.message, reason=c.why))
    if way == "line":
        lines = c.fill(c.w.pick(t["lines"]), **more).split("\n")
        post.show(seen=c.w.chance(0.7), color=c.say("good", "danger"), **c.w.rng.choice([{"bottom": lines}, {"top": lines}, {"ctx": lines}]))
        return c.expect(c.outcome(post.message, reason=c.why))
    if way == "app":
        return c.expect(c.outcome(post.reply(c.fill(t["app"], **more)), "reply", c.why))
    if way in ("said", "talk"):
        if way == "talk":
            c.row.human(c.lead, t["ask"][0])
            c.row.human(c.agent, t["ask"][1])
        return c.expect(c.outcome(c.row.human(c.lead, c.fill(c.w.pick(t["said"]), **more)), "reply", c.why))
    if way == "part":
        c.turn_to(t, True)
        post.show(bottom=[c.fill(t["part"], y=c.why)], color="good")
        return c.expect(c.outcome(post.message, reason=c.why, granted=c.less.label))
    fate = c.w.rng.choice(["back", "late", "open", "open"])
    if fate == "open":
        c.row.human(c.lead, t["ask"][0])
        return c.expect(OPEN)
    text = c.fill(t[fate])
    post.show(ctx=[text])
    return c.expect(({"back": "withdrawn", "late": "expired"}[fate], (), ["", text], ["", *c.row.when(post.message, "edit")], None))


def make_all(w):
    for place, (lang, t) in enumerate(TONGUES.items()):
        for number, way in enumerate(WAYS):
            forms, half = t["money"][1], (number + place) % 2
            c = Local(w, f"{'mn'[half]}-note-{lang}", lang, t, forms[number // 2 % len(forms)], way == "state" or number % 4 == 3 and way not in ("line", "part", "fate"))
            shape = SHAPES[(4 * place + number) % len(SHAPES)]
            who = c.plain if shape is SHAPES[8] else c.who

            def lay(c, shape=shape, who=who, half=half, t=t):
                pairs = list(zip(t["labels"][half], (who, c.customer, c.kind, c.cash.text, c.story)))
                return shape(t["titles"][half], pairs + ([(t["status"][0], c.state)] if c.status else []))
            settle(c, t, Post(c, lay, BUTTONS[lang]), way)
