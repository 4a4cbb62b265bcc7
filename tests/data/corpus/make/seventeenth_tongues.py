# SPDX-License-Identifier: GPL-3.0-or-later
"""Home-made bots and forms in eleven languages, and what people ask and answer in them, seventeenth part."""
from seventeenth_people import R, T, box, card, lines_of, pairs, talk
from world import context, fields, header, section

LAYS = {
    "de-bot": [section(":inbox_tray: *Freigabe {n}*"), fields("Angefragt von\n{A}", "Kundin/Kunde\n{c}", "Maßnahme\n{k}", "Wert\n{m}"), section("Sachverhalt: {s}"), context("Stand: offen")],
    "de-zettel": "Kulanzzettel\nWer fragt: {An}\nFür wen: {c}\nWas: {k}\nWieviel: {m}\nWarum: {s}\nUnterschrift Leitung:",
    "de-tabelle": [section("*1 Vorgang wartet auf Freigabe*"), T(("Vorgang", "Kunde", "Wunsch", "Summe", "Bearbeitung"), ("{n}", "{c}", "{k}", "{m}", "{An}")), context("{s}")],
    "fr-robot": [header("Demande n° {n}"), section("*Demandeur :* {A}\n*Client :* {c}\n*Geste souhaité :* {k}\n*Montant :* {m}\n*Contexte :* {s}"), context("Statut : en attente")],
    "fr-fiche": "FICHE GESTE CO\n- conseillère : {An}\n- cliente : {c}\n- quoi : {k}\n- combien : {m}\n- pourquoi : {s}\n- visa :",
    "es-bot": [section("*Petición de {A}*"), fields("*Para*\n{c}", "*Qué*\n{k}", "*Cuánto*\n{m}", "*Estado*\nPendiente"), section("{s}")],
    "es-hoja": "Fila nueva en *Compensaciones*\nagente={An} | cliente={c} | concepto={k} | total={m} | nota={s} | visto bueno=",
    "pt-bot": [R("*Pedido de aprovação* de {A}\n• Cliente: {c}\n• O quê: {k}\n• Valor: {m}\n> {s}")],
    "pt-ficha": pairs(("Solicitante", "{An}"), ("Cliente", "{c}"), ("Pedido", "{k}"), ("Valor", "{m}"), title="Solicitação {n}", text="{s}", footer="aguardando"),
    "it-bot": [section(":memo: {A} chiede: *{k}*"), section("Cliente: {c}\nImporto: {m}\nMotivazione: {s}"), context("In attesa di risposta")],
    "it-modulo": "Modulo richieste\n1. Operatore: {An}\n2. Cliente: {c}\n3. Richiesta: {k}\n4. Importo: {m}\n5. Perché: {s}\n6. Esito:",
    "nl-bot": [header("Akkoord nodig"), fields("Medewerker: {A}", "Klant: {c}", "Voorstel: {k}", "Bedrag: {m}"), section("Toelichting: {s}")],
    "nl-bon": "```BON {n}\nklant    {c}\nwat      {k}\nbedrag   {m}\ndoor     {An}\nreden    {s}\nakkoord  ...```",
    "sv-bot": [section("*Ny fråga till teamledare*\nFrån: {A}\nKund: {c}\nVad: {k}\nSumma: {m}\nBakgrund: {s}"), context("Ej besvarad")],
    "no-bot": [section("{A} trenger godkjenning"), section("> Kunde: {c}\n> Hva: {k}\n> Beløp: {m}\n> Hvorfor: {s}")],
    "da-bot": [fields("*Sagsbehandler*\n{A}", "*Kunde*\n{c}", "*Ønske*\n{k}", "*Beløb*\n{m}"), section("*Forklaring*\n{s}"), context("Afventer svar")],
    "pl-bot": [section("*Wniosek {n}*"), section("Zgłasza: {A}\nKlient: {c}\nRodzaj: {k}\nKwota: {m}\nOpis: {s}"), context("Status: oczekuje")],
    "pl-karta": "Karta reklamacyjna\npracownik - {An}\nklient - {c}\nprosi o - {k}\nkwota - {m}\nopis - {s}\ndecyzja -",
    "ja-bot": [header("承認のお願い"), fields("*担当者*\n{A}", "*お客様名*\n{c}", "*対応案*\n{k}", "*金額*\n{m}"), section("*経緯*\n{s}")],
    "ja-hyo": "【稟議 {n}】\n起案者：{An}\n顧客：{c}\n件名：{k}\n金額：{m}\n理由：{s}\n決裁：",
}
ROWS = r"""
de :: de-bot ;; Praxis Dr. Uhl ;; Rückerstattung ;; refund ;; 248,00 € ;; 248.00 EUR ;; Liege wackelt seit Lieferung // E+B p:Stand: offen=>Stand: freigegeben durch {B} am {w:%d.%m.} um {w:%H:%M} Uhr · [Liege wird abgeholt]
de :: de-bot ;; Erika Sandmann ;; Nachlass ;; discount ;; 10 % ;; ;; Farbe weicht ab // B: Foto? // A: hängt am Ticket // B- Nein, [das ist der Monitor]
de :: de-zettel ;; Kegelclub Alle Neune ;; Geld zurück ;; refund ;; 72 Euro ;; 72.00 EUR ;; Bahn 3 war gesperrt // E+B p:Unterschrift Leitung:=>Unterschrift Leitung: {Bn}, passt so
de :: de-zettel ;; Frau Grant ;; Guthaben ;; credit ;; 15,50 € ;; 15.50 EUR ;; Kaffee über die Jacke // B+ freigegeben // A: danke // T
de :: de-tabelle ;; Hofladen Brunn ;; Gutschrift ;; credit ;; 310,– € ;; 310.00 EUR ;; Kürbisse matschig // B+{155.00 EUR} Hälfte: 155,– € // A: sie wollen alles // B: bleibt bei der Hälfte
fr :: fr-robot ;; Salon Mirabelle ;; Remboursement ;; refund ;; 54,90 € ;; 54.90 EUR ;; la lampe clignote // E+B p:en attente=>validée par {B} à {w:%Hh%M}
fr :: fr-robot ;; M. et Mme Traoré ;; Avoir ;; credit ;; 80 € ;; 80.00 EUR ;; traversée annulée pour la houle // B: ils ont été relogés ? // A: oui, à nos frais // B- alors non, [l'hôtel suffit]
fr :: fr-fiche ;; École Jules-Verne ;; remise ;; discount ;; 8 % ;; ;; quarante tablettes // E+B p:- visa :=>- visa : {Bi}, d'accord
fr :: fr-fiche ;; Mlle Pons ;; annulation des frais ;; exception|other ;; 25 € ;; 25.00 EUR ;; carte avalée // E-B p:- visa :=>- visa : {Bi}, pas d'accord, [déjà offert en mars]
es :: es-bot ;; Peluquería Nácar ;; Reembolso ;; refund ;; 112,40 € ;; 112.40 EUR ;; secador quemado // E+B p:Pendiente=>Aceptado ++ c:por {B} · [está en garantía]
es :: es-bot ;; Sr. Will Moreno ;; Saldo ;; credit ;; 30 € ;; 30.00 EUR ;; patinete sin batería // B: ¿cuánto duró el viaje? // A: dos minutos // B+ vale, concedido // A: hecho
es :: es-hoja ;; Colegio Arce ;; descuento ;; discount ;; 12 % ;; ;; tercer año // E-B p:visto bueno==>visto bueno=no, {Bn}
pt :: pt-bot ;; Padaria Estrela ;; Reembolso ;; refund ;; R$ 389,00 ;; 389.00 BRL ;; batedeira chegou sem pás // B& por mim pode // O+ por mim também, aprovado
pt :: pt-bot ;; Dona Zulmira ;; Crédito ;; credit ;; R$ 45,00 ;; 45.00 BRL ;; entregador errou o andar // X-B {B} recusou este pedido. Motivo: [o pedido foi entregue ao vizinho certo]
pt :: pt-ficha ;; Clínica Vela ;; Desconto ;; discount ;; 5% ;; ;; pagam à vista // E+B o:aprovada por {Bn}
it :: it-bot ;; Gelateria Boreale ;; Rimborso ;; refund ;; 1.040,00 € ;; 1040.00 EUR ;; vetrina consegnata senza motore // E+B p:In attesa di risposta=>Accolta da {B} · [il motore manca davvero]
it :: it-bot ;; Sig. Fontana ;; Sconto ;; discount ;; 7% ;; ;; cliente dal 1999 // B- respinta // A: posso dirgli perché? // B: [i prezzi sono già da listino 1999]
it :: it-modulo ;; Asilo Girasole ;; Buono ;; credit|comp|other ;; 20 € ;; 20.00 EUR ;; colori seccati // E+B p:6. Esito:=>6. Esito: sì ({Bn})
nl :: nl-bot ;; Fietsenmaker Kok ;; Terugbetaling ;; refund ;; € 65,- ;; 65.00 EUR ;; pomp zonder slang // E+B c:Goedgekeurd door {B} om {w:%H:%M}
nl :: nl-bot ;; Mevr. Jansen ;; Tegoed ;; credit ;; € 10,- ;; 10.00 EUR ;; chatbot bleef hangen // B: welke chatbot? // A: de onze // B+ akkoord dan, [die is van ons]
nl :: nl-bon ;; Zwemclub Dolfijn ;; korting ;; discount ;; 20% ;; ;; bad twee weken dicht // E-B p:akkoord  ...=>akkoord  nee, {Bn}\nwaarom   [abonnement is al gepauzeerd]
sv :: sv-bot ;; Café Lingon ;; Återbetalning ;; refund ;; 875 kr ;; 875.00 SEK ;; kaffekvarn utan kontakt // E+B p:Ej besvarad=>Bifallen av {B} · {w:%Y-%m-%d %H:%M}
sv :: sv-bot ;; Herr Ågren ;; Slopad avgift ;; exception|other ;; 60 kr ;; 60.00 SEK ;; fakturan låg i fel låda // B: vems låda? // A: hans // B- då får han betala
no :: no-bot ;; Hytta på Vemork ;; Refusjon ;; refund ;; 1 490 kr ;; 1490.00 NOK ;; vedovn uten pipe // E+B c:Innvilget av {B} – [pipa mangler på bildet]
no :: no-bot ;; Fru Halvorsen ;; Rabatt ;; discount ;; 10 % ;; ;; kjøper tolv dyner // E-B c:Ikke innvilget av {B}
da :: da-bot ;; Bageriet Nord ;; Refusion ;; refund ;; 640 kr. ;; 640.00 DKK ;; røremaskine larmer // E+B p:Afventer svar=>Imødekommet af {B}
da :: da-bot ;; Hr. Friis ;; Kredit ;; credit ;; 150 kr. ;; 150.00 DKK ;; færgen glemte hans cykel // B: glemte? // A: den står stadig i Odden // B+ ja for pokker, godkendt
pl :: pl-bot ;; Kwiaciarnia Irys ;; Zwrot ;; refund ;; 212,00 zł ;; 212.00 PLN ;; wazon pęknięty // E+B p:Status: oczekuje=>Status: zaakceptowany przez {B} · [pęknięcie z transportu]
pl :: pl-bot ;; Pan Grantowski ;; Rabat ;; discount ;; 5% ;; ;; pyta co miesiąc // E-B p:Status: oczekuje=>Status: odrzucony przez {B}
pl :: pl-karta ;; Szkoła nr 4 ;; kredyt ;; credit ;; 90 zł ;; 90.00 PLN ;; kreda się kruszy // E+B p:decyzja -=>decyzja - zgoda, {Bn}
ja :: ja-bot ;; 喫茶ひなた ;; 返金 ;; refund ;; 6,480円 ;; 6480 JPY ;; ミルの刃が欠けていた // E+B c:承認：{B}（{w:%H:%M|9|JST}）\t[初期不良のため]
ja :: ja-bot ;; 大和様 ;; 値引き ;; discount ;; 10％ ;; ;; 色違いでも受け取るとのこと // B: 写真はありますか？ // A: 添付しました // B+ 承認です
ja :: ja-hyo ;; 山猫出版 ;; ポイント付与 ;; credit|comp|other ;; 3,000円相当 ;; 3000 JPY| ;; 配送が三日遅れた // E-B p:決裁：=>決裁：否認（{Bn}）\n備考：[台風のため]
"""

SPOKEN = {}
SPOKEN["de"] = r"""
refund :: 33.50 EUR :: Ich möchte Herrn Tischler 33,50 € zurückgeben, der Hobel kam ohne Eisen. Einverstanden? // B: Ersatzeisen da? // A: erst im Herbst // B+ einverstanden
exception|other :: :: Darf Familie Noack einen Tag länger im Lager bleiben, ohne dass wir's berechnen? // B- das geht leider nicht, [der Nachmieter steht vor der Tür]
refund :: 95.00 EUR :: {B} 95 € an die Segelschule zurück? Boot 4 war leck // B+ ja // O: nein, halt // O- [Boot 4 war gar nicht verliehen], abgelehnt
"""
SPOKEN["fr"] = r"""
refund :: 67.00 EUR :: Mme Garnier réclame 67 €, le fauteuil grince. Je rembourse ? // B: il grince depuis quand ? // A: le premier jour // B+ alors rembourse
comp|other|exception :: :: On offre le petit-déjeuner aux clients de la 14 ? la douche était froide // B* +white_check_mark // A: c'est fait
"""
SPOKEN["es"] = r"""
refund :: 41.20 EUR :: Pido permiso para reembolsar 41,20 € a Noa Rivas: el curso empezó sin profesor. // B+ permiso concedido, [sin profesor no hay curso]
exception|other :: :: ¿Dejamos que el señor Lago cambie el nombre del billete? Se equivocó en una letra // B+ déjale // A: cambiado
"""
SPOKEN["pt"] = r"""
refund :: 88.00 EUR :: Peço autorização para devolver 88 € à dona Lurdes, a mala veio sem roda // B- não autorizado, [a roda está na caixa] // A: vou ver // A: tem razão
credit :: 30.00 BRL :: posso dar 30 reais de crédito pro Caio? app travou na corrida // B+ pode // A: dado
"""
SPOKEN["it"] = r"""
refund :: 29.00 EUR :: Chiedo l'ok per restituire 29 € a Serena: il corso di ceramica era pieno. // B+ ok // A: fatto, grazie
exception|other :: :: Lasciamo entrare il signor Neri col cane? È un cane guida // B+ ma certo, [lo dice la legge]
"""
SPOKEN["nl"] = r"""
refund :: 44.00 EUR :: Vraag: mag Joost zijn € 44 terug? De tent lekte // B: was ie opgezet volgens de handleiding? // A: ja, foto's zijn er // B+ dan mag het
comp|other|exception :: :: Gratis taart voor tafel 6? We vergaten hun kinderen // B* +thumbsup
"""
SPOKEN["sv"] = r"""
refund :: 320.00 SEK :: Kan vi ge Liv 320 kr tillbaka? Kursen ställdes in. // B+ absolut // A: tack, fixat
discount :: :: Får jag lämna 8 % till Bruket för en större order? // B- tyvärr inte, [marginalen är redan låg]
"""
SPOKEN["no"] = r"""
refund :: 410.00 NOK :: Får Solveig igjen de 410 kr? Kajakken lakk // B: hvor mye lakk den? // A: hun svømte // B+ oi, ja, godkjent
"""
SPOKEN["da"] = r"""
refund :: 175.00 DKK :: Kan vi give Asta 175 kr. tilbage? Billetterne var til i går // B- nej, [datoen står på billetten] // A: ok, siger det
credit :: 60.00 DKK :: 60 kr. kredit til Bo, kaffen var kold. Er det i orden? // B+ det er i orden
"""
SPOKEN["pl"] = r"""
refund :: 75.00 PLN :: Proszę o zgodę na zwrot 75 zł dla pana Wilka, rower bez dzwonka // B: a ile kosztuje dzwonek? // A: 15 // B+{15.00 PLN} to zgoda na 15 zł
exception|other :: :: Czy możemy przedłużyć pani Sowie termin o tydzień? // B+ możemy, [święta po drodze]
"""
SPOKEN["ja"] = r"""
refund :: 4400 JPY :: 岡本様に4,400円返金してもよろしいでしょうか。教室が休講でした。 // B+ どうぞ、承認します // A: 対応しました
exception|other :: :: 締切を一日延ばしてほしいとのことです。可能でしょうか // B- 申し訳ないですが不可です、[抽選が明日なので]
"""


def make_all(w):
    for line in lines_of(ROWS):
        lang, line = line.split(" :: ", 1)
        card(w, "r", LAYS, line, lang)
    for lang, lines in SPOKEN.items():
        for line in lines_of(lines):
            talk(w, "r-tongues", line, lang)
