# SPDX-License-Identifier: GPL-3.0-or-later
"""What people ask in eleven other languages, with the threads that follow, sixteenth part."""
from sixteenth_people import lines_of, talk

SPOKEN = {}
SPOKEN["de"] = r"""
refund :: 1234.56 EUR :: Können wir Frau Dr. Lenk 1.234,56 € erstatten? Die Klimaanlage wurde zweimal berechnet. // B+ Genehmigt, [doppelt ist doppelt]
credit :: 40.00 EUR :: {B} 40 € Gutschrift für Hotel Anker, Wäsche kam einen Tag zu spät. Ok? // B- leider nein, [im Vertrag stehen 24 h Kulanz]
exception|other :: 15.00 CHF :: Umbuchungsgebühr CHF 15.- für Herrn Aebi erlassen? Seine Frau liegt im Spital // B+ selbstverständlich erlassen
discount :: :: Kunde will 20 % auf die Verlängerung, sonst kündigt er. Freigabe? // B+{|} 10 % ja, 20 nein, [dafür zwei Jahre Laufzeit]
refund :: 62.00 EUR :: 62 Euro zurück an Frau Kunze? Zahnreinigung wurde von uns abgesagt // B: welche Praxis? // A: Altona // B+ dann ja, [die haben die Absage vergessen]
comp|other|exception :: :: Dürfen wir Familie Brosch eine Nacht schenken? Baustelle ab 6 Uhr // A~ hat sich erledigt, sie ziehen um
"""
SPOKEN["fr"] = r"""
refund :: 58.90 EUR :: Je peux rembourser 58,90 € à M. Okoumé ? Son billet a été débité deux fois. // B+ Oui, validé, [double débit confirmé par la banque]
credit :: 25.00 EUR :: Avoir de 25 € pour la boulangerie Martin, livraison à 11 h au lieu de 7 h, c'est bon pour toi {B} ? // B+ c'est bon
exception|other :: 30.00 EUR :: Peut-on annuler les frais de dossier (30 €) pour Mme Petit ? Elle a 82 ans et s'est trompée de case // B+ annule-les, [on ne va pas chipoter]
discount :: :: Le CE de Valorem demande 15 % sur 60 places. Accord ? // B- non, [10 % c'est déjà le tarif groupe]
refund :: 240.00 EUR :: Remboursement 240 €, gîte sans chauffage, photos jointes // B+{120.00 EUR} d'accord pour la moitié, 120 €, [le poêle marchait]
refund :: 19.00 EUR :: 19€ pour Lina, cours de yoga annulé par nous // B* +white_check_mark
"""
SPOKEN["es"] = r"""
refund :: 75.50 EUR :: ¿Puedo devolver 75,50 € a Carmen Ibarra? El mueble llegó con una pata rota. // B+ Aprobado, [se ve en la foto]
credit :: 200.00 MXN :: Solicito crédito de $200 MXN para Don Chuy, el repartidor se comió las papas // B+ jajaja sí, aprobado
exception|other :: 20.00 EUR :: ¿Le quitamos el cargo de 20 € por cambio de fecha? Le han operado // B+ quítaselo, [faltaría más]
discount :: :: Cliente de 12 años pide 25% para renovar, si no se va con la competencia. ¿Autorizas? // B- no autorizado, [máximo 15%]
refund :: 310.00 EUR :: Reembolso de 310 € a la familia Sanz: la piscina del hotel estaba cerrada. {B} ¿ok? // B: ¿cuántos días? // A: los cinco // B+ pues ok
comp|other|exception :: :: Clase gratis para Nuria? la profe llegó 40 min tarde // B+ dale
"""
SPOKEN["pt"] = r"""
refund :: 1249.90 BRL :: Posso reembolsar R$ 1.249,90 para o Sr. Moacir? Geladeira veio com a porta amassada. // B+ Pode, aprovado. [Transportadora assumiu]
credit :: 50.00 BRL :: crédito de 50 reais pra Jéssica, pedido chegou frio e faltando a bebida, ok? // B+ ok
exception|other :: 35.00 EUR :: Isentar a taxa de 35 € de reativação da D. Graça? O débito direto falhou por nossa causa // B+ isenta, [foi o nosso sistema]
refund :: 90.00 EUR :: 90€ de volta ao Rui, aula de surf com mar flat // B- não, [o mar não é connosco]
discount :: :: 10% de desconto pra escola Girassol renovar? // B* +thumbsup
refund :: 64.00 BRL :: Estorno R$64 / Bia / cobrado em duplicidade // A: aprovado né? // B: calma // B+ agora sim, aprovado
"""
SPOKEN["it"] = r"""
refund :: 48.00 EUR :: Posso rimborsare 48 € alla signora Conti? Il volo è stato cancellato e il parcheggio non serve più. // B+ Approvato, [il parcheggio era legato al volo]
credit :: 15.00 EUR :: Buono? no, credito di 15 € per Davide, pacco bagnato. Va bene? // B+ va benissimo
exception|other :: 10.00 EUR :: Togliamo la penale di 10 € ad Alba? l'app non faceva disdire // B+ toglila pure
discount :: :: Il ristorante Da Pino chiede il 12% sui tovaglioli, ordina da 8 anni // B- negato, [8 anni e paga sempre in ritardo]
refund :: 520.00 EUR :: Rimborso di 520 € ai Ferraris, crociera: cabina senza oblò invece che con balcone // B+{260.00 EUR} metà, 260 €, [la differenza di cabina è quella]
"""
SPOKEN["nl"] = r"""
refund :: 37.95 EUR :: Mag ik €37,95 terugbetalen aan mevrouw De Wit? Het boek kwam met een scheur. // B+ Akkoord, [scheur is duidelijk te zien]
credit :: 20.00 EUR :: tegoed van 20 euro voor Bas, monteur kwam niet opdagen, goed? // B+ prima
exception|other :: 25.00 EUR :: Wijzigingskosten 25 euro laten vallen voor fam. Bos? Kind ziek // B- helaas niet, [annuleringsverzekering dekt dit]
discount :: :: 15% korting voor de hockeyclub op 80 shirts, oké? // B: wat is de marge? // A: 40% // B+ dan oké
refund :: 150.00 EUR :: €150,- retour voor bungalow 14, geen wifi hele week // B* +white_check_mark // B: [wifi staat in de advertentie]
"""
SPOKEN["sv"] = r"""
refund :: 499.00 SEK :: Får jag betala tillbaka 499 kr till Åsa Berg? Hörlurarna kom utan laddare. // B+ Godkänt, [laddaren är slut i lager]
credit :: 150.00 SEK :: kredit 150 kr till Olle, maten kom kall, okej? // B+ okej
exception|other :: 95.00 SEK :: Kan vi stryka påminnelseavgiften på 95 kr för fru Lund? Hon har bytt bank // B- nej, [det är andra gången]
discount :: :: 10 % till bostadsrättsföreningen Eken om de binder sig i två år? // B+ ja, [två år är bra]
refund :: 1200.00 SEK :: Återbetalning 1 200 kr, fam. Ek, stugan hade ingen el // B+{600.00 SEK} hälften, 600 kr, [elen kom på kvällen]
"""
SPOKEN["no"] = r"""
refund :: 899.00 NOK :: Kan jeg refundere 899 kr til Randi Moe? Skoene kom i to forskjellige størrelser. // B+ Godkjent, [det er lagerets feil]
credit :: 200.00 NOK :: 200 kr i kreditt til Hauk Bil, feil deler to ganger, greit? // B+ helt greit
exception|other :: 75.00 NOK :: Sletter vi gebyret på 75 kr for Per? Han lå på sykehus // B+ slett det
refund :: 350.00 NOK :: 350 kr tilbake for guidetur i tåke? // B- avslått, [tåke er vær]
discount :: :: 15 % til korpset på 60 uniformer? // B* -x
"""
SPOKEN["da"] = r"""
refund :: 249.00 DKK :: Må jeg refundere 249 kr. til Jens Toft? Lampen kom i stykker i posten. // B+ Godkendt, [fragtmanden betaler]
credit :: 100.00 DKK :: 100 kr. i kredit til Café Ly, mælken kom for sent, ok? // B+ det er ok
exception|other :: 50.00 DKK :: Skal vi droppe gebyret på 50 kr. for fru Holm? Hun fik aldrig regningen // B- nej desværre, [den ligger i e-Boks]
refund :: 720.00 DKK :: 720 kr. retur til holdet, hallen var aflåst // B: hvem havde nøglen? // A: vores vagt // B+ så ja, naturligvis
discount :: :: 20 % til skolen på gamle tablets? // B+{|} 15 %, ikke 20
"""
SPOKEN["pl"] = r"""
refund :: 149.90 PLN :: Czy mogę zwrócić 149,90 zł pani Sikorze? Buty przyszły w złym rozmiarze. // B+ Zatwierdzam, [pomyłka magazynu]
credit :: 30.00 PLN :: kredyt 30 zł dla Bartka, pizza zimna, ok? // B+ ok
exception|other :: 25.00 PLN :: Anulujemy opłatę 25 zł za zmianę terminu? klient w szpitalu // B+ anulujemy, [nie będziemy brać od chorego]
discount :: :: 15% rabatu dla szkoły językowej na 40 licencji? // B- odmowa, [dostali 10 w maju]
refund :: 560.00 PLN :: zwrot 560 zł, domek bez wody, Nowakowie // B+{280.00 PLN} połowa, 280 zł, [woda wróciła po dobie]
"""
SPOKEN["ja"] = r"""
refund :: 3980 JPY :: 田村様へ3,980円の返金をお願いしたいです。サイズ違いが届きました。 // B+ 承認します。[倉庫のミスです]
credit|comp|other :: 1000 JPY :: 小林様に1,000円分のクーポンを出してもよろしいでしょうか？配達が二時間遅れました // B+ はい、お願いします
exception|other :: 2200 JPY :: 変更手数料2,200円を免除できますか？ご家族が入院されたそうです // B+ 免除で結構です
discount :: :: 更新で15％引きを希望されています。よろしいですか // B- 却下します。[10％が上限です]
refund :: 18000 JPY :: 旅館のお湯が出なかった件、18,000円の返金、いかがでしょう // B+{9000 JPY} 半額の9,000円で承認、[一泊分だけなので]
refund :: 5500 JPY :: 【承認依頼】返金 5,500円／中野様／二重決済のため // B* +white_check_mark
"""


def make_all(w):
    for lang, lines in SPOKEN.items():
        for line in lines_of(lines):
            talk(w, "q-tongues", line, lang)
