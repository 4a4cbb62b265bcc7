# SPDX-License-Identifier: GPL-3.0-or-later
"""A company each in eleven other languages: its own form or bot, and what its people type themselves, eighteenth part."""
from eighteenth_people import R, box, card, lines_of, talk
from world import context, fields, header, section

LAYS = {
    "de": [section("*Kulanzanfrage* von {A}"), section("*Kunde:* {c}\n*Wunsch:* {k}\n*Betrag:* {m}\n*Begründung:* {s}"), context("Status: wartet auf Teamleitung")],
    "fr": [header("Demande de geste commercial"), fields("*Conseiller*\n{A}", "*Client*\n{c}", "*Geste*\n{k}", "*Montant*\n{m}"), section("*Motif*\n{s}"), context("En attente d'un responsable")],
    "es": "*Nueva solicitud de excepción*\nAgente: {A}\nCliente: {c}\nTipo: {k}\nImporte: {m}\nMotivo: {s}",
    "pt": [section("*Pedido de aprovação #{n}*"), R("• Quem pede: {A}\n• Cliente: {c}\n• Tipo: {k}\n• Valor: {m}\n> {s}"), context("Situação: pendente")],
    "it": [section("*Richiesta autorizzazione*\n*Operatore:* {A}\n*Cliente:* {c}\n*Tipo:* {k}\n*Importo:* {m}\n*Motivo:* {s}\n*Stato:* in attesa")],
    "nl": box(title="Akkoord gevraagd door {An}", text="Klant: {c}\nWat: {k}\nBedrag: {m}\nWaarom: {s}", footer="Open"),
    "sv": [section("*Kulansärende {n}*"), section("Handläggare: {A}\nKund: {c}\nÅtgärd: {k}\nBelopp: {m}\nOrsak: {s}"), context("Väntar på beslut")],
    "no": [section("*Ny forespørsel fra {A}*"), fields("*Kunde*\n{c}", "*Type*\n{k}", "*Beløp*\n{m}"), section("{s}"), context("Status: venter")],
    "da": "*Ny anmodning*\nMedarbejder: {A}\nKunde: {c}\nHvad: {k}\nBeløb: {m}\nÅrsag: {s}",
    "pl": [section("*Wniosek o zgodę* od {A}"), section("*Klient:* {c}\n*Rodzaj:* {k}\n*Kwota:* {m}\n*Uzasadnienie:* {s}"), context("Status: do decyzji")],
    "ja": [header("返金・補償 申請"), fields("*申請者*\n{A}", "*お客様*\n{c}", "*種別*\n{k}", "*金額*\n{m}"), section("*理由*\n{s}"), context("ステータス：承認待ち")],
}
LABELS = {"de": ("Genehmigen", "Ablehnen"), "fr": ("Valider", "Refuser"), "pt": ("Aprovar", "Recusar"), "it": ("Autorizza", "Rifiuta"), "nl": (), "sv": ("Godkänn", "Avslå"), "no": ("Godkjenn", "Avslå"),
          "pl": ("Zatwierdź", "Odrzuć"), "ja": ("承認", "却下")}
PRESS = {
    "de": {"+": "p:Status: wartet auf Teamleitung=>Status: genehmigt von {L}", "-": "p:Status: wartet auf Teamleitung=>Status: abgelehnt von {L}", "note": " ++ c:Anmerkung: %", "sum": " ++ f:Genehmigter Betrag=%"},
    "fr": {"+": "p:En attente d'un responsable=>Validé par {L}", "-": "p:En attente d'un responsable=>Refusé par {L}", "note": " ++ c:Commentaire : %", "sum": " ++ f:Montant accordé=%"},
    "pt": {"+": "p:Situação: pendente=>Situação: aprovado por {L}", "-": "p:Situação: pendente=>Situação: recusado por {L}", "note": " ++ c:Observação: %", "sum": " ++ f:Valor aprovado=%"},
    "it": {"+": "p:in attesa=>autorizzata da {L}", "-": "p:in attesa=>rifiutata da {L}", "note": " ++ c:Nota: %", "sum": " ++ f:Importo autorizzato=%"},
    "nl": {"+": "c:Goedgekeurd door {Ln}", "-": "c:Afgewezen door {Ln}", "note": " ++ b:Opmerking: %", "sum": " ++ f:Goedgekeurd bedrag=%"},
    "sv": {"+": "p:Väntar på beslut=>Godkänt av {L}", "-": "p:Väntar på beslut=>Avslaget av {L}", "note": " ++ c:Kommentar: %", "sum": " ++ f:Beviljat belopp=%"},
    "no": {"+": "p:Status: venter=>Status: godkjent av {L}", "-": "p:Status: venter=>Status: avslått av {L}", "note": " ++ c:Kommentar: %", "sum": " ++ f:Godkjent beløp=%"},
    "pl": {"+": "p:Status: do decyzji=>Status: zatwierdzony przez {L}", "-": "p:Status: do decyzji=>Status: odrzucony przez {L}", "note": " ++ c:Komentarz: %", "sum": " ++ f:Przyznana kwota=%"},
    "ja": {"+": "p:ステータス：承認待ち=>ステータス：承認済み（{L}）", "-": "p:ステータス：承認待ち=>ステータス：却下（{L}）", "note": " ++ c:コメント：%", "sum": " ++ f:承認金額=%"},
}
CLASSIC = {"es": "Solicitudes de excepción", "da": "Anmodninger"}

CARDS = {}
CARDS["de"] = r"""
Frau Reinders, Best. 48213 ;; Erstattung ohne Rücksendung ;; refund|exception ;; 39,95 € ;; 39.95 EUR ;; Regalboden gebrochen, Verpackung schon entsorgt // @+ lohnt den Versand nicht
Malerbetrieb Köster ;; Gutschrift ;; credit ;; 120 € ;; 120.00 EUR ;; Farbe kam drei Tage zu spät, Team stand rum // B: steht der Termin in der Auftragsbestätigung? // A: ja, 4.3. fix // @+{80.00 EUR|80 €} einen Tag hätten sie überbrücken können
Herr Yıldız ;; Umtausch nach Frist ;; exception|other|refund ;; 0 € ;; |0.00 EUR ;; Bohrmaschine war ein Geschenk // @- 7 Monate sind zu viel
"""
CARDS["fr"] = r"""
Mme Lemoine ;; Remboursement ;; refund ;; 89,00 € ;; 89.00 EUR ;; colis annoncé livré, rien reçu, enquête transporteur clôturée // @+
Brasserie du Port ;; Remise ;; discount ;; 10 % ;; ;; commande de 60 tabliers, cliente depuis 2019 // @- déjà au tarif pro
M. Benali ;; Bon d'achat ;; credit|comp|other ;; 20 € ;; 20.00 EUR ;; deux rendez-vous manqués par le livreur // @+ ?bien noté pour le transporteur aussi // A: envoyé
"""
CARDS["es"] = r"""
Sra. Quintana, pedido 7731 ;; Reembolso ;; refund ;; 54,90 € ;; 54.90 EUR ;; llegó la talla equivocada y ya no queda la suya // B+ Aprobado // A: hecho
Gimnasio Titán ;; Descuento ;; discount ;; 15 % ;; ;; compran 30 esterillas // B- No procede, [ya tienen el 10 por contrato]
D. Ferrán Soler ;; Envío gratis ;; comp|exception|other|refund ;; 6,95 € ;; 6.95 EUR ;; Seur lo entregó tardísimo // B: ¿cuántos días? // A: cinco // B+ Venga, concedido
"""
CARDS["pt"] = r"""
Cláudia Rezende ;; Reembolso ;; refund ;; R$ 62,40 ;; 62.40 BRL ;; marmita chegou aberta // @+ // A: estornado, obg
Seu Ademir ;; Cupom ;; credit|comp|discount|other ;; R$ 20,00 ;; 20.00 BRL ;; entregador cancelou duas vezes // @+ acontece demais nesse bairro
Larissa P. ;; Reembolso ;; refund ;; R$ 118,90 ;; 118.90 BRL ;; terceiro pedido "não entregue" no mês // @- código de entrega foi confirmado
"""
CARDS["it"] = r"""
Sig.ra Bertolotti ;; Rimborso ;; refund ;; 74,50 € ;; 74.50 EUR ;; lampada arrivata con la spina inglese // @+
Ristorante Da Gino ;; Storno fattura ;; exception|credit|refund|other ;; 310,00 € ;; 310.00 EUR ;; ordine doppio, merce mai partita // @+ verificato in magazzino
Sig. Conti ;; Buono ;; credit|comp|other ;; 25 € ;; 25.00 EUR ;; call center irraggiungibile // @- ne ha già ricevuto uno a gennaio
"""
CARDS["nl"] = r"""
Fam. Verbeek ;; Terugbetaling ;; refund ;; € 45,00 ;; 45.00 EUR ;; twee weken geen internet na verhuizing // @+ monteur kwam niet opdagen
Dhr. Bouzambou ;; Kosten kwijtschelden ;; exception|other ;; € 12,50 ;; 12.50 EUR ;; aanmaning nooit ontvangen // @-
Bakkerij Smit ;; Tegoed ;; credit ;; € 60,00 ;; 60.00 EUR ;; pinautomaat lag op zaterdag plat // A: laat maar, ze hebben al tegoed gekregen // E~ c:Ingetrokken door {An}
"""
CARDS["sv"] = r"""
Birgitta Lundell ;; Återbetalning ;; refund ;; 349 kr ;; 349.00 SEK ;; elräkningen gick till fel adress, påminnelseavgifter // @+ vårt fel
Nils-Erik Bodén ;; Rabatt ;; discount ;; 10 % ;; ;; har fått bättre erbjudande // @- bindningstiden löper till 2032
"""
CARDS["no"] = r"""
Tove Kristoffersen ;; Kreditt ;; credit ;; 200 kr ;; 200.00 NOK ;; nettet nede under eksamen // @+ // A: takk!
Berg Rør AS ;; Gebyr ;; exception|other|refund ;; 690 kr ;; 690.00 NOK ;; vil slippe etableringsgebyr på linje nr. 2 // @- står i avtalen
"""
CARDS["da"] = r"""
Kirsten Vestergaard ;; Refusion ;; refund ;; 425 kr. ;; 425.00 DKK ;; sommerhuset var ikke gjort rent // B+ Godkendt, [billederne taler for sig selv]
Familien Ohm ;; Ombooking ;; exception|other ;; 300 kr. ;; 300.00 DKK ;; barn med skoldkopper // B+ Ja, selvfølgelig
"""
CARDS["pl"] = r"""
Pani Sobczak ;; Zwrot ;; refund ;; 57,80 zł ;; 57.80 PLN ;; paczka zalana w sortowni // @+ zdjęcia są jednoznaczne
Hurtownia Alfa ;; Rabat ;; discount ;; 12% ;; ;; chcą przenieść całą wysyłkę do nas // @- zaczynamy od 8 // A: ok, przekażę
"""
CARDS["ja"] = r"""
渡辺様 ;; 返金 ;; refund ;; 12,800円 ;; 12800 JPY ;; チェックイン時に禁煙ルームが用意できなかった // @+ こちらの手配ミスのため
株式会社みどり ;; 割引 ;; discount ;; 15% ;; ;; 研修で20室ご利用 // @-
"""

SPOKEN = {}
SPOKEN["de"] = r"""
refund :: 24.99 EUR :: kurze Frage, darf ich Frau Petersen die 24,99 € erstatten? Akkuschrauber lädt nicht, Rücksendung ist unterwegs // B+ ja klar // A: danke, ist raus
refund :: 310.00 EUR :: {B} hast du kurz Zeit? Herr Domaschk will 310 € zurück, Parkett hat Farbunterschiede. Hat aber schon verlegt. // B: verlegt = abgenommen. gibt's Fotos vorher? // A: nein // B- dann leider nicht, [verlegte Ware nehmen wir nicht zurück]
credit|comp|other :: 15.00 EUR :: Würde Familie Schaller gern 15 € Gutschein geben, haben 40 min an der Infotheke gewartet // B+ passt // A: :+1:
exception|other :: :: Kunde Maurer möchte ohne Kassenbon umtauschen, hat aber die Kartenabbuchung. Geht das? // B+ geht, [Abbuchung reicht als Nachweis]
discount :: :: Handwerker Bölter fragt nach 8 % auf die ganze Baustelle, sonst geht er zur Konkurrenz // O: was kauft er im Jahr? // A: so 20k // B+ 5 % kannst du ihm geben, mehr nicht <= mehr nicht
refund :: 67.00 EUR :: Fr. Wiechert, 67 € Lieferkosten zurück? Spedition kam dreimal umsonst // B+ Freigegeben // O: und bitte ins Reklamationslog // A: schon drin
refund|credit|comp|other :: 18.50 EUR :: 18,50 € an Hrn Lau wg. vertrocknetem Olivenbaum ok? // B: gegossen hat er? // A: angeblich // B- nö, [Pflanzen sind ausgenommen]
"""
SPOKEN["fr"] = r"""
refund :: 35.00 EUR :: coucou, je peux rembourser 35 € à Mme Da Silva ? le tablier a déteint au premier lavage // B+ oui vas-y // A: c'est fait, merci
refund :: 142.00 EUR :: Bonjour {B}, client très remonté (M. Hervieu, cde 55120), veut les 142 €. La couette est tachée, photos dans le ticket. // B: il l'a depuis quand ? // A: 5 jours // B+ OK pour moi, [le produit est clairement défectueux]
exception|other :: :: On peut accepter un retour à J+45 ? La dame était hospitalisée // B+ ok exceptionnellement, [hospitalisation justifiée] // A: :pray:
refund :: 27.00 EUR :: M. Pichon réclame 27 € de frais de port mais il a choisi l'express lui-même // B- non désolé, [c'est son choix] // A: je m'en doutais
credit :: 50.00 EUR :: avoir de 50 € pour l'hôtel Les Glycines, il manquait 4 taies sur 20 // B: ça vaut 50 les 4 taies ? // A: plutôt 36 // B+{36.00 EUR} alors 36
comp|other :: :: un petit échantillon offert à Mme Nguyen ? elle attend depuis un mois // B* +white_check_mark
refund|credit|comp|other :: 61.00 EUR :: {B} 61 € pour Mme Roche, nappe trouée, vu avec l'atelier c'est chez nous // O+ c'est bon pour moi // A: merci {Of}
"""
SPOKEN["es"] = r"""
refund :: 23.40 EUR :: hola, ¿puedo devolverle 23,40 € a Amparo? la funda vino rota // B+ sí, adelante // A: listo
refund :: 199.00 EUR :: Oye {B}, un cliente de Burgos pide los 199 € del patinete, dice que no pasa de 15 km/h. Día 20. // B: ¿lo ha mandado a revisar? // A: sí, el taller confirma fallo de batería // B+ pues entonces devuélvele todo, [está dentro de garantía]
exception|other :: :: ¿Le cambiamos la dirección al pedido 9917? ya salió del almacén // B- ya no se puede, [lo tiene Correos] // A: vale
credit :: 10.00 EUR :: saldo de 10 € a Joaquín M. por la espera, ¿te parece? // B+ me parece bien
refund|credit|comp|other :: 78.00 EUR :: Dolores Ibáñez, 78 €, zapatos usados dos veces y despegados. Está fuera de los 30 días por tres // B+ ok, [por tres días no vamos a discutir] // C: menos mal, es majísima
refund|credit|comp|other :: 45.00 EUR :: 45 € para el señor Lobo, que el perfume no huele // B- ni hablar jaja // A: ya me lo imaginaba
"""
SPOKEN["pt"] = r"""
refund :: 34.90 BRL :: oi, posso estornar R$ 34,90 pra Juliana? veio sem a bebida e ela não quer reenvio // B+ pode sim
credit :: 15.00 BRL :: {B} consegue liberar 15 reais de crédito pro Marcelo? pizza fria // B: tem foto? // A: foto de pizza fria kkk // B: kkkk verdade // B+ liberado
refund|credit|comp|other :: 210.00 BRL :: pedido 40217, R$ 210,00, festa infantil, entregaram 2h depois do parabéns // B+ aprovado, [estragou a festa da criança] // A: já estornei, ela agradeceu
exception|other :: :: dá pra reativar a conta do seu Nivaldo? foi bloqueada por estorno duplicado, erro do banco // B+ dá, [banco confirmou]
refund :: 55.00 BRL :: cliente quer 55 reais de volta, disse q o açaí derreteu // B- não rola, [ela demorou 40 min pra descer] // A: blz
refund :: 28.00 EUR :: A D. Odete (Braga) pede a devolução de 28 €, o bacalhau vinha sem batatas :D Autorizam? // B+ Autorizado
"""
SPOKEN["it"] = r"""
refund :: 46.00 EUR :: ciao, posso rimborsare 46 € alla signora Pesce? la tenda è arrivata macchiata // B+ sì certo // A: fatto
exception|other :: :: Il sig. Ruggeri vorrebbe restituire dopo 35 giorni, era all'estero. Che faccio? // B: prodotto integro? // A: sigillato // B+ allora va bene, accetta
discount :: :: Agriturismo La Quercia chiede il 12% su 20 sdraio // B- no, [massimo 8 e li ha già] // A: ok glielo dico
refund|credit|comp|other :: 15.90 EUR :: 15,90 € di spedizione a Marta Villa, consegna in ritardo di 9 giorni // B+ ok, [9 giorni sono troppi]
refund :: 120.00 EUR :: {B} ho al telefono il sig. Greco, tavolo graffiato, vuole 120 euro di rimborso e tenerselo // B: quanto costa? // A: 399 // B+{60.00 EUR} digli 60 // A: ha accettato
credit|comp|other :: 20.00 EUR :: buono da 20 € a Chiara F., le abbiamo mandato il pacco di un'altra // B* +thumbsup
refund|credit|comp|other :: 88.00 EUR :: 88 € per il tappeto di Fabio Serra che perde pelo // B: i tappeti di lana perdono pelo... // A: lo so, insiste // B- no allora
"""
SPOKEN["nl"] = r"""
credit :: 25.00 EUR :: hoi, mag ik mevrouw Kuiper € 25 tegoed geven? 3x gebeld, 3x verkeerd doorverbonden // B+ ja hoor // A: dank!
refund :: 79.00 EUR :: Dhr. Scholten wil de € 79 installatiekosten terug, monteur heeft z'n plint gesloopt // B: foto's? // A: zitten erbij // B+ akkoord, [[en schade via de verzekering laten lopen]]
exception|other :: :: Klant gaat emigreren en wil boetevrij opzeggen, heeft uitschrijfbewijs van de gemeente. Goed? // B+ prima, [met uitschrijfbewijs mag het altijd]
discount :: :: mag Jansen Bouw 20% korting op 8 simkaarten? // B- nee, [15 is echt het max]
refund :: 9.95 EUR :: 9,95 euro retour voor Noor de Bruin, dubbel afgeschreven // B+ doen
credit|refund|comp|other :: 40.00 EUR :: {B} 40 euro voor meneer Pinas, storing in Almere, 4 dagen // B: storing was 2 dagen toch? // A: bij hem 4 door een kabelbreuk // B+ oké dan wel // A: staat erop
"""
SPOKEN["sv"] = r"""
refund :: 189.00 SEK :: hej, kan jag betala tillbaka 189 kr till Gunilla Öst? dubbeldragning i februari // B+ ja, kör // A: klart
exception|other :: :: Kunden har flyttat till äldreboende och vill slippa uppsägningstiden. Okej? // B+ självklart, [det gör vi alltid vid äldreboende]
refund :: 1240.00 SEK :: {B} Ture Månsson vill ha 1 240 kr för trasig frys efter strömavbrottet // B: planerat avbrott? // A: ja, aviserat 3 veckor innan // B- nej tyvärr, [det var aviserat]
credit :: 300.00 SEK :: 300 kr på nästa faktura till fam. Persson, mätaren visade fel hela hösten // B: är den bytt nu? // A: i tisdags // B+ godkänt
comp|other|credit :: :: blommor till Astrid 100 år? kund sedan 1961 // B+ åh ja!! // C: <3
refund|credit|comp|other :: 95.00 SEK :: 95 kr pappersfaktura-avgift, Rune Hall, säger att han bett om e-faktura // B: kollar // A: hörde du nåt? // B+ stämmer, hittade mejlet. Ge tillbaka <= hittade mejlet|stämmer, hittade mejlet
"""
SPOKEN["no"] = r"""
refund :: 499.00 NOK :: Hei! Kan jeg refundere 499 kr til Solfrid Aas? Ruteren kom aldri fram // B+ ja, bare kjør på
credit :: 150.00 NOK :: 150 kr i kreditt til Odd Nygård, ventet 2 timer på chat // B: 2 timer?? // A: køen på mandag.. // B+ ok, [det er på oss] // A: fikset
exception|other :: :: Kan Vigdis flytte abonnementet til barnebarnet uten gebyr? // B+ det går fint
refund|credit|comp|other :: 349.00 NOK :: Kunden mener at han sa opp i juni, vi finner ingenting. 349 kr // B- da blir det nei, [ingen oppsigelse registrert] // A: han sender skjermbilde nå // B+ ser det, da tar vi det likevel. Godkjent
discount :: :: Bakeriet i Molde vil ha 20 % på bedriftslinja // B: hva har de i dag? // A: 10 // B- holder det på 10
comp|other|exception :: :: gratis tekniker til fru Tangen? hun er 91 og har dratt ut alle kablene // B+ haha ja, send Roar
"""
SPOKEN["da"] = r"""
refund :: 250.00 DKK :: Hej, må jeg give 250 kr. retur til Poul Erik? spaen var kold hele ugen // B+ ja gør bare det // A: gjort :)
exception|other :: :: Gæsten i 114 vil gerne have sen check-ud til kl. 14, rengøringen siger god for det. OK? // B+ fint
refund :: 1800.00 DKK :: {B} familien Brandt vil have 1.800 kr. tilbage, der var byggeplads ved siden af // B: stod det på siden? // A: nej, naboen gik i gang i mandags // B: hvor mange nætter er tilbage? // A: 2 af 7 // B+{900.00 DKK} så giver vi halvdelen, 900 kr.
credit|comp|other :: 100.00 DKK :: gavekort 100 kr. til Jytte, vi glemte hendes vugge // B* +white_check_mark
refund :: 350.00 DKK :: slutrengøring 350 kr. retur? de siger de selv gjorde rent // B- nej, [det er obligatorisk] // A: ok, siger det til dem
discount :: :: stamgæst spørger om 10% på uge 42 // B+ ok
refund :: 600.00 DKK :: Må hr. Lauge få sine 600 kr. i depositum igen? Udlejer siger ridser i bordet // B: vent på billederne fra udlejer
"""
SPOKEN["pl"] = r"""
refund :: 34.00 PLN :: hej, mogę zwrócić 34 zł pani Kalinie? paczka leżała tydzień w złym paczkomacie // B+ tak, śmiało // A: zrobione
refund :: 260.00 PLN :: {B} p. Nowicki żąda 260 zł za rozbity serwis, nadawca nie dał folii // B: jest protokół szkody? // A: jest, ale bez zdjęcia opakowania // B- to odmawiamy, [źle zapakowane]
credit :: 20.00 PLN :: 20 zł kredytu dla Oli W., aplikacja dwa razy pobrała opłatę // B+ jasne
exception|other :: :: Klient prosi o przedłużenie odbioru o 3 dni, jest w szpitalu. Można? // B+ oczywiście, niech wraca do zdrowia
refund :: 149.00 PLN :: sklep Ptasie Radio, 149 zł, zgubiony kurier (dosłownie, chłopak się zgubił) // B: haha // B+ ok zwracamy // O: paczka się w ogóle znalazła? // A: tak, dziś rano, jest u klienta // O- to cofam zgodę, [paczka doręczona]
discount :: :: zniżka 5% dla szkoły z Gdyni, 200 paczek na święta? // B+ zgoda // A: dzięki
refund :: 18.99 PLN :: 18,99 zł zwrotu, pan Jakub, etykieta się nie wydrukowała // B: czekam na info z IT
"""
SPOKEN["ja"] = r"""
refund :: 3500 JPY :: お疲れ様です。斎藤様へ朝食代3,500円の返金をお願いできますでしょうか。卵アレルギーの件が厨房に伝わっていませんでした。 // B+ 承認します。[厨房との連携ミスです] // A: ありがとうございます。返金しました。
exception|other :: :: 204号室の森様、レイトチェックアウト13時まで無料でよろしいでしょうか // B+ 大丈夫です
exception|refund|other :: 28000 JPY :: {B} さん、キャンセル料28,000円の免除希望です。台風で飛行機が欠航とのこと // B: 欠航証明はありますか？ // A: いただいています // B+ では免除でお願いします
comp|other :: :: 結婚記念日のお客様にケーキをサービスしてもいいですか？ // B* +white_check_mark // A: 手配しました！
discount :: :: 常連の石田様が次回10%引きを希望されています // B- 申し訳ありませんが今回は見送りで。[先月も適用済みです]
refund|credit|comp|other :: 5000 JPY :: 駐車場の機械で傷がついたとのこと、5,000円の補償を求められています // B: 防犯カメラを確認してください // A: 確認しましたが機械には触れていません // B- でしたらお断りしてください
credit|comp|other :: 2000 JPY :: 館内利用券2,000円分、西川様（空調故障） // B+ OKです // A: お渡し済みです
refund :: 9800 JPY :: 前田様 9,800円 二重決済のため返金 // B+ はい、お願いします
"""


def make_all(w):
    for lang, rows in CARDS.items():
        for line in lines_of(rows):
            card(w, f"{lang}-form", lang, LAYS[lang], line, LABELS.get(lang, ()), PRESS.get(lang), lang, CLASSIC.get(lang))
    for lang, lines in SPOKEN.items():
        for line in lines_of(lines):
            talk(w, f"{lang}-talk", lang, line, lang)
