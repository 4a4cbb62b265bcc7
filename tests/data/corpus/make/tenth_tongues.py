# SPDX-License-Identifier: GPL-3.0-or-later
"""Typed lines and cards in eleven languages, tenth part: each wording and each card comes once."""
from eighth_people import lines_of
from ninth_people import OPEN, Money
from tenth_people import Case, Post, play_all
from world import context, fields, header, section

SPOKEN = {}
SPOKEN["de"] = r"""
refund :: 42.00 EUR :: Schließfach 18 klemmt seit Montag, Frau Bielska will ihre 42 € wieder. Darf ich? // B+ ja klar, [klemmt ja wirklich]
credit :: 65.00 EUR :: ZUR FREIGABE: Gutschrift 65 EUR, Stromkunde Vogt, Zähler doppelt abgelesen // B+ freigegeben
exception|other :: 12.00 EUR :: mahngebühr 12 euro bei hr petzold streichen? lastschrift lief bei uns schief // B- nein, [er hatte sein Konto gesperrt]
discount :: :: Kann der Turnverein 20 % auf die Jahreskarte kriegen? // B+ [[15, mehr nicht]]
refund :: 380.00 EUR :: Sehr geehrte Frau Kollegin, ich bitte um Zustimmung zur Rückzahlung der Prämie in Höhe von 380 € an Herrn Dr. Lenz, Vertrag endete im März. // B+ Zugestimmt. [Der Vertrag war beendet.]
comp|other|exception :: :: Audioguide war kaputt, darf Familie Yilmaz nochmal umsonst rein? // C^+ {N} sagt ja
refund :: 24.00 EUR :: 24€ zurück an Bo, Carsharing stand hinter Schranke, ok? // B: Foto? // A: im Ticket // B+ passt
refund :: 150.00 EUR :: Kursgebühr 150 € für Amelie erstatten, Lehrer weg? // B: schau ich mir morgen an
credit :: 30.00 EUR :: krieg ich ein go für 30 € Gutschrift, Herr Aydin, 3x vertröstet? // A~ hat sich erledigt, er hat gekündigt
"""
SPOKEN["fr"] = r"""
refund :: 42.00 EUR :: casier 18 bloqué depuis lundi, Mme Perrin réclame ses 42 €. je peux rembourser ? // B+ oui bien sûr, [le casier est vraiment mort]
credit :: 65.00 EUR :: POUR VALIDATION : avoir de 65 €, client Marchetti, compteur relevé deux fois // B+ validé
exception|other :: 12.00 EUR :: on annule les 12 € de pénalité de M. Gautier ? prélèvement parti trop tôt // B- non, [il avait bloqué son compte]
discount :: :: l'école de judo demande 20 % sur la carte annuelle, on fait ? // B+ [[15, pas plus]]
refund :: 380.00 EUR :: Madame, je sollicite votre accord pour restituer la prime de 380 € à M. Lenoir, contrat résilié en mars. // B+ Accord donné. [Le contrat était bien résilié.]
comp|other|exception :: :: audioguide en panne, est-ce qu'on laisse revenir la famille Diallo gratuitement ? // C^+ {N} dit oui
refund :: 24.00 EUR :: 24€ à rendre à Basile, voiture coincée derrière la barrière, ok ? // B: une photo ? // A: dans le ticket // B+ c'est bon
refund :: 150.00 EUR :: rembourser 150 € de cours à Amélie, prof parti ? // B: je regarde demain
credit :: 30.00 EUR :: feu vert pour 30 € d'avoir à M. Benali, rdv déplacé 3 fois ? // A~ laisse tomber, il a résilié
"""
SPOKEN["es"] = r"""
refund :: 42.00 EUR :: la taquilla 18 lleva atascada desde el lunes, la sra. Robles quiere sus 42 €. ¿se los devuelvo? // B+ sí claro, [la taquilla no funciona]
credit :: 65.00 EUR :: PARA APROBAR: abono de 65 €, cliente Marín, contador leído dos veces // B+ aprobado
exception|other :: 12.00 EUR :: quitamos el recargo de 12 euros al sr. Gálvez? el cobro salió antes de tiempo // B- no, [tenía la cuenta bloqueada]
discount :: :: el club de judo pide un 20% en el abono anual, lo hacemos? // B+ [[15 y ni uno más]]
refund :: 380.00 EUR :: Estimada Pilar: solicito su conformidad para reintegrar la prima de 380 € a D. Julián Soto, póliza cancelada en marzo. // B+ Conforme. [La póliza estaba cancelada.]
comp|other|exception :: :: la audioguía no iba, ¿dejamos volver gratis a la familia Ochoa? // C^+ {N} dice que sí
refund :: 24.00 EUR :: 24€ de vuelta para Blas, coche atrapado tras la barrera, vale? // B: ¿foto? // A: en el ticket // B+ perfecto, dale
refund :: 150.00 EUR :: devolver 150 € del curso a Amelia, se fue el profe? // B: mañana lo miro
credit :: 30.00 EUR :: ¿me das luz verde para 30 € de saldo a Benítez? tres citas movidas // A~ déjalo, se ha dado de baja
"""
SPOKEN["pt"] = r"""
refund :: 142.00 BRL :: armário 18 travado desde segunda, d. Célia quer os R$ 142 dela. posso devolver? // B+ claro, [o armário tá quebrado mesmo]
credit :: 65.00 BRL :: PARA APROVAÇÃO: crédito de R$ 65, cliente Moura, medidor lido duas vezes // B+ aprovado
exception|other :: 12.00 BRL :: dá pra tirar a multa de R$ 12 do seu Gilson? o débito caiu antes da hora // B- não, [a conta dele tava bloqueada]
discount :: :: escolinha de judô quer 20% no plano anual, fechamos? // B+ [[15 e olhe lá]]
refund :: 380.00 BRL :: Prezada, solicito autorização para restituir o prêmio de R$ 380,00 ao sr. Lobato, apólice encerrada em março. // B+ Autorizado. [A apólice estava encerrada.]
comp|other|exception :: :: audioguia quebrado, deixa a família Prates voltar de graça? // C^+ {N} disse que sim
refund :: 24.00 BRL :: R$ 24 de volta pro Caio, carro preso na cancela, ok? // B: tem foto? // A: no chamado // B+ beleza, pode
refund :: 150.00 BRL :: reembolsar R$ 150 do curso da Amélia, professor saiu? // B: vejo amanhã
credit :: 30.00 BRL :: me libera R$ 30 de crédito pro Benício? remarcamos 3 vezes // A~ esquece, ele cancelou tudo
"""
SPOKEN["it"] = r"""
refund :: 42.00 EUR :: armadietto 18 bloccato da lunedì, la sig.ra Conti rivuole i suoi 42 €. glieli rendo? // B+ sì certo, [l'armadietto è proprio rotto]
credit :: 65.00 EUR :: PER APPROVAZIONE: accredito di 65 €, cliente Marini, contatore letto due volte // B+ approvato
exception|other :: 12.00 EUR :: togliamo la mora di 12 euro al sig. Galli? addebito partito in anticipo // B- no, [aveva bloccato il conto]
discount :: :: la scuola di judo chiede il 20% sull'abbonamento annuale, si fa? // B+ [[15 e basta]]
refund :: 380.00 EUR :: Gentile dott.ssa, chiedo il Suo benestare per restituire il premio di 380 € al sig. Leone, polizza cessata a marzo. // B+ Benestare concesso. [La polizza era cessata.]
comp|other|exception :: :: audioguida guasta, facciamo rientrare gratis la famiglia Russo? // C^+ {N} dice di sì
refund :: 24.00 EUR :: 24€ indietro a Biagio, auto bloccata dalla sbarra, ok? // B: foto? // A: nel ticket // B+ a posto, vai
refund :: 150.00 EUR :: rimborsiamo 150 € del corso ad Amelia? insegnante andato via // B: domani vedo
credit :: 30.00 EUR :: mi dai l'ok per 30 € di credito a Bruni? spostato 3 volte // A~ lascia stare, ha disdetto
"""
SPOKEN["nl"] = r"""
refund :: 42.00 EUR :: kluis 18 zit vast sinds maandag, mw. Bos wil haar € 42 terug. mag dat? // B+ ja hoor, [hij zit echt vast]
credit :: 65.00 EUR :: TER GOEDKEURING: creditnota € 65, klant Vos, meter twee keer opgenomen // B+ goedgekeurd
exception|other :: 12.00 EUR :: boete van 12 euro voor dhr. Peters laten vallen? incasso ging te vroeg // B- nee, [zijn rekening was geblokkeerd]
discount :: :: judoclub vraagt 20% op de jaarkaart, doen we dat? // B+ [[15, meer niet]]
refund :: 380.00 EUR :: Geachte collega, graag uw toestemming om de premie van € 380 terug te betalen aan dhr. Linders, polis eindigde in maart. // B+ Toestemming gegeven. [De polis was beëindigd.]
comp|other|exception :: :: audiotour kapot, mag fam. Demir nog een keer gratis naar binnen? // C^+ {N} zegt ja
refund :: 24.00 EUR :: 24 euro terug voor Bas, deelauto achter de slagboom, oké? // B: foto? // A: zit in het ticket // B+ prima
refund :: 150.00 EUR :: cursusgeld € 150 terug aan Amélie, docent weg? // B: kijk morgen
credit :: 30.00 EUR :: mag ik meneer Bakker € 30 tegoed geven? 3x verzet // A~ laat maar, hij heeft opgezegd
"""
SPOKEN["sv"] = r"""
refund :: 420.00 SEK :: skåp 18 har krånglat sen måndag, fru Berg vill ha sina 420 kr tillbaka. får jag? // B+ ja då, [skåpet är trasigt]
credit :: 650.00 SEK :: FÖR GODKÄNNANDE: kreditera 650 kr, kund Holm, mätaren avläst två gånger // B+ godkänt
exception|other :: 60.00 SEK :: kan vi ta bort förseningsavgiften 60 kr för herr Palm? dragningen gick för tidigt // B- nej, [hans konto var spärrat]
discount :: :: judoklubben vill ha 20 % på årskortet, ska vi? // B+ [[15, inte mer]]
refund :: 3800.00 SEK :: Hej, jag önskar ert godkännande att återbetala premien 3 800 kr till Lars Lindh, avtalet upphörde i mars. // B+ Beviljas. [Avtalet hade upphört.]
comp|other|exception :: :: audioguiden trasig, får familjen Demir komma in gratis en gång till? // C^+ {N} säger ja
refund :: 240.00 SEK :: 240 kr tillbaka till Bo, bilpoolsbilen stod bakom bommen, ok? // B: bild? // A: i ärendet // B+ kör på det
refund :: 1500.00 SEK :: ge tillbaka kursavgiften 1 500 kr till Amelie, läraren slutade? // B: tittar på det sen
credit :: 300.00 SEK :: okej att kreditera herr Blom 300 kr? bokad om tre gånger // A~ glöm det, han har sagt upp sig
"""
SPOKEN["no"] = r"""
refund :: 420.00 NOK :: skap 18 har hengt seg siden mandag, fru Berge vil ha 420 kr tilbake. kan jeg? // B+ ja da, [skapet er ødelagt]
credit :: 650.00 NOK :: TIL GODKJENNING: kreditere 650 kr, kunde Holm, måleren lest av to ganger // B+ godkjent
exception|other :: 60.00 NOK :: kan vi droppe gebyret på 60 kr for Palmer? trekket gikk for tidlig // B- nei, [kontoen hans var sperret]
discount :: :: judoklubben vil ha 20 % på årskortet, skal vi? // B+ [[15, ikke mer]]
refund :: 3800.00 NOK :: Hei, jeg ber om samtykke til å tilbakebetale premien på 3 800 kr til Lars Lien, avtalen opphørte i mars. // B+ Samtykker. [Avtalen var opphørt.]
comp|other|exception :: :: audioguiden røk, får familien Demir komme inn gratis en gang til? // C^+ {N} sier ja
refund :: 240.00 NOK :: 240 kr tilbake til Bård, bilen sto bak bommen, ok? // B: bilde? // A: i saken // B+ kjør på
refund :: 1500.00 NOK :: gi tilbake kursavgiften 1 500 kr til Amalie, læreren sluttet? // B: ser på det senere
credit :: 300.00 NOK :: greit å kreditere Blom 300 kr? flyttet tre ganger // A~ glem det, han har sagt opp
"""
SPOKEN["da"] = r"""
refund :: 420.00 DKK :: boks 18 har bindet siden mandag, fru Bech vil have sine 420 kr tilbage. må jeg? // B+ ja da, [boksen er i stykker]
credit :: 650.00 DKK :: TIL GODKENDELSE: krediter 650 kr, kunde Holm, måleren aflæst to gange // B+ godkendt
exception|other :: 60.00 DKK :: kan vi slette rykkergebyret på 60 kr for hr. Palle? trækket gik for tidligt // B- nej, [hans konto var spærret]
discount :: :: judoklubben vil have 20 % på årskortet, skal vi? // B+ [[15, ikke mere]]
refund :: 3800.00 DKK :: Hej, jeg beder om samtykke til at tilbagebetale præmien på 3.800 kr. til Lars Lind, aftalen ophørte i marts. // B+ Samtykke givet. [Aftalen var ophørt.]
comp|other|exception :: :: audioguiden gik i stykker, må familien Demir komme gratis ind igen? // C^+ {N} siger ja
refund :: 240.00 DKK :: 240 kr tilbage til Bo, delebilen holdt bag bommen, ok? // B: billede? // A: i sagen // B+ kør bare
refund :: 1500.00 DKK :: skal vi give Amalie kursusgebyret på 1.500 kr tilbage, læreren stoppede? // B: kigger senere
credit :: 300.00 DKK :: fint at kreditere hr. Blom 300 kr? flyttet tre gange // A~ glem det, han har opsagt
"""
SPOKEN["pl"] = r"""
refund :: 42.00 PLN :: skrytka 18 zacięta od poniedziałku, pani Bielska chce swoje 42 zł. oddać? // B+ tak, [skrytka faktycznie nie działa]
credit :: 65.00 PLN :: DO AKCEPTACJI: uznanie 65 zł, klient Wolny, licznik odczytany dwa razy // B+ akceptuję
exception|other :: 12.00 PLN :: anulujemy panu Piotrowi opłatę 12 zł? pobranie poszło za wcześnie // B- nie, [miał zablokowane konto]
discount :: :: klub judo prosi o 20% na karnet roczny, dajemy? // B+ [[15 i ani grosza więcej]]
refund :: 380.00 PLN :: Szanowna Pani, proszę o zgodę na zwrot składki 380 zł panu Lisowi, polisa wygasła w marcu. // B+ Wyrażam zgodę. [Polisa wygasła.]
comp|other|exception :: :: audioprzewodnik nie działał, możemy wpuścić rodzinę Nowickich jeszcze raz za darmo? // C^+ {N} mówi, że tak
refund :: 24.00 PLN :: 24 zł dla Bartka, auto stało za szlabanem, zwracamy? // B: jest zdjęcie? // A: w zgłoszeniu // B+ to ok
refund :: 150.00 PLN :: zwrócić Amelii 150 zł za kurs, lektor odszedł? // B: spojrzę jutro
credit :: 30.00 PLN :: mogę dać panu Bąkowi 30 zł na konto? przekładaliśmy 3 razy // A~ nieaktualne, zrezygnował
"""
SPOKEN["ja"] = r"""
refund :: 4200.00 JPY :: ロッカー18番が月曜から故障中で、小林様が4,200円の返金を希望されています。返金してよろしいですか？ // B+ はい、[故障は確認済みです]
credit :: 6500.00 JPY :: 【承認依頼】木村様 検針が二重、6,500円のクレジット付与 // B+ 承認します
exception|other :: 1200.00 JPY :: 延滞料1,200円、森様分を免除してもいいですか？引き落としが早すぎました // B- 不可です。[口座が凍結されていました]
discount :: :: 柔道クラブが年間パス20%引きを希望しています。よいでしょうか // B+ [[15%までならOKです]]
refund :: 38000.00 JPY :: お疲れさまです。佐々木様の保険料38,000円、3月解約済みのため返金のご承認をお願いいたします。 // B+ 承認いたします。[解約済みですので。]
comp|other|exception :: :: 音声ガイドが故障、田村様ご一家を無料で再入場にしてもよいですか？ // C^+ {N}さんからOKもらいました
refund :: 2400.00 JPY :: 2,400円返金したいです、カーシェアがゲートで出られず。OKですか // B: 写真ある？ // A: チケットにあります // B+ ではOK
refund :: 15000.00 JPY :: 受講料15,000円、講師退職につき返金可能でしょうか？ // B: 明日見ます
credit :: 3000.00 JPY :: 原様に3,000円分のポイントではなくクレジット、3回予約変更のお詫びで。承認お願いします // A~ 取り下げます、解約されました
"""
# Labels of agent, customer, what, amount and story; a title; who decided, yes or no, and why.
CARDS = {
    "de": (("Angefragt von", "Mitglied", "Gewünscht", "Betrag", "Begründung"), "Vorlage an die Leitung", ("Rückerstattung", "Gutschrift"), ("EUR", "{u} €"), "{b} hat {v}: {y}", ("zugesagt", "abgesagt"), ("unser Versehen", "Frist vorbei"), "Kurs fiel aus"),
    "fr": (("Demandé par", "Adhérent", "Objet", "Montant", "Motif de la demande"), "À soumettre à la direction", ("Remboursement", "Avoir"), ("EUR", "{u} €"), "{v} par {b} – {y}", ("Accepté", "Refusé"), ("notre bévue", "délai dépassé"), "cours annulé"),
    "es": (("Pedido por", "Socio", "Qué se pide", "Importe", "Motivo"), "Para dirección", ("Reembolso", "Abono"), ("EUR", "{u} €"), "{b}: {v}. {y}", ("Aprobado", "Rechazado"), ("despiste nuestro", "plazo pasado"), "clase suspendida"),
    "pt": (("Pedido por", "Aluno", "O que pede", "Valor", "Motivo"), "Para a gerência", ("Reembolso", "Crédito"), ("BRL", "R$ {u}"), "{v} por {b}. Motivo: {y}", ("Aprovado", "Recusado"), ("mancada nossa", "prazo estourado"), "aula cancelada"),
    "it": (("Chiesto da", "Socio", "Cosa", "Importo", "Perché"), "Da firmare", ("Rimborso", "Accredito"), ("EUR", "€ {u}"), "{v} da {b}: {y}", ("Approvato", "Rifiutato"), ("svista nostra", "termini passati"), "lezione saltata"),
    "nl": (("Aangevraagd door", "Lid", "Wat", "Bedrag", "Waarom"), "Voor de leiding", ("Terugbetaling", "Tegoed"), ("EUR", "€ {u}"), "{v} door {b}: {y}", ("Goedgekeurd", "Afgewezen"), ("foutje van ons", "termijn voorbij"), "les ging niet door"),
    "sv": (("Önskas av", "Medlem", "Vad", "Belopp", "Varför"), "Till chefen", ("Återbetalning", "Kreditering"), ("SEK", "{n} kr"), "{v} av {b}: {y}", ("Godkänd", "Nekad"), ("vår miss", "för sent"), "passet ställdes in"),
    "no": (("Spurt av", "Medlem", "Hva", "Beløp", "Hvorfor"), "Til leder", ("Refusjon", "Kreditering"), ("NOK", "{n} kr"), "{v} av {b}: {y}", ("Godkjent", "Avvist"), ("vår tabbe", "for sent ute"), "timen ble avlyst"),
    "da": (("Spurgt af", "Medlem", "Hvad", "Beløb", "Hvorfor"), "Til lederen", ("Refundering", "Kreditering"), ("DKK", "{u} kr."), "{v} af {b}: {y}", ("Godkendt", "Afvist"), ("vores smutter", "for sent ude"), "holdet blev aflyst"),
    "pl": (("Prosi", "Członek", "O co", "Kwota", "Dlaczego"), "Do kierownika", ("Zwrot", "Uznanie"), ("PLN", "{n} zł"), "{b} – {v}. {y}", ("zatwierdzono", "odrzucono"), ("nasza pomyłka", "za późno"), "zajęcia odwołano"),
    "ja": (("依頼者", "会員名", "依頼内容", "金額", "理由"), "上長への依頼", ("返金", "クレジット"), ("JPY", "{e}円"), "{b}：{v}。{y}", ("承認", "却下"), ("弊社の不手際のため", "期限を過ぎているため"), "レッスン中止"),
}
SHAPES = [
    lambda t, p: {"blocks": [header(t), *[section(f"{key}: *{value}*") for key, value in p]]},
    lambda t, p: {"text": f"*{t}* :pencil:\n" + "\n".join(f"{key} | {value}" for key, value in p)},
    lambda t, p: {"blocks": [context(t), fields(*[f"_{key}_\n{value}" for key, value in p])]},
]


def cards(w, lang):
    labels, title, kinds, (code, form), told, verdicts, whys, story = CARDS[lang]
    for number, shape in enumerate(SHAPES):
        c = Case(w, f"x-card-{lang}", lang)
        c.row.settings = {"currency": code} if "kr" in form else {}
        c.turn(number == 0 or w.chance(0.5))
        c.cash = Money(w, code, w.rng.choice([19, 45, 78, 120]) * {"EUR": 1, "JPY": 100}.get(code, 10), form)
        c.amount, c.type, c.why = c.cash.label, ("refund", "credit")[number % 2], whys[not c.yes]
        post = Post(c, shape(title, [*zip(labels, (w.rng.choice([c.me, c.mention]), c.customer, kinds[number % 2], c.cash.text, story))]))
        line = told.format(b=w.rng.choice([c.boss, f"<@{c.lead}>"]), v=verdicts[not c.yes], y=c.why)
        if number == 2 and w.chance(0.4):
            c.expect(OPEN)
        elif number == 1:
            c.expect(c.outcome(post.reply(line), "reply", c.why))
        else:
            post.edit(lines=[line])
            c.expect(c.outcome(post.message, reason=c.why))


def make_all(w):
    for lang, text in SPOKEN.items():
        play_all(w, "x-" + lang, lines_of(text), lang=lang)
        cards(w, lang)
