# SPDX-License-Identifier: GPL-3.0-or-later
"""What such firms type in eleven other languages, mostly in everyday words, with the threads that follow, fourteenth part."""
from eighth_people import lines_of
from fourteenth_people import play_all

SPOKEN = {}
SPOKEN["de"] = r"""
refund :: 64.00 EUR :: Hallo {b}, darf ich der Kanzlei Brandt 64 € erstatten? Es wurden zwei Lizenzen zu viel berechnet. // B+ Ja, bitte machen.
refund :: 39.90 EUR :: Guten Morgen, könnte ich bitte eine Freigabe für eine Erstattung von 39,90 € an Herrn Kühn bekommen? Die Lampe kam zerbrochen an. // B+ Freigegeben, danke fürs Nachfragen
credit :: 20.00 EUR :: Hi {b}, ich würde Frau Pohlmann gern 20 € gutschreiben, weil der Techniker nicht gekommen ist. Wäre das in Ordnung? // B+ Klar, [das war unser Fehler].
exception|other :: 15.00 EUR :: Können wir Familie Yilmaz die Mahngebühr von 15 Euro erlassen? Die Rechnung ging an die alte Adresse. // B+ Ja, [[aus Kulanz]] // A: Danke dir!
discount :: :: Die Bäckerei Hofmann möchte ihren Vertrag verlängern und fragt nach 10 % Rabatt. Kann ich das anbieten? // B+ Einverstanden, [[wenn sie für zwei Jahre verlängern]].
refund :: 210.00 EUR :: Hallo zusammen, Gast Dr. Seidel hatte im Zimmer 312 keine Heizung. Dürfen wir ihm 210 € zurückzahlen? // B+{105.00 EUR} Bitte [[nur eine Nacht]], also 105 €.
refund|exception :: 49.00 EUR :: Kundin Ina Roth hat den Jahrestarif versehentlich gebucht und bittet um Rückerstattung von 49 €. Ist zwei Tage über der Frist. Ok? // B- Leider nein, [wir haben das letzte Woche auch abgelehnt].
refund :: 23.50 EUR :: Bitte um Genehmigung: Rückerstattung 23,50 €, Bestellung 55812, Essen kalt und unvollständig. // B* +white_check_mark
comp|other|exception :: :: Darf ich dem Ehepaar Lorenz kostenlos ein Upgrade auf Meerblick geben? Ihr Zimmer war überbucht. // B+ Gerne, machen Sie das.
refund :: 118.00 EUR :: {b} kannst du bitte 118 Euro Erstattung für die Praxis Dr. Oswald genehmigen? Doppelte Abbuchung im November. // B: Ist die zweite Abbuchung schon durch? // A: Ja, seit Montag. // B+ Dann genehmigt.
credit :: 35.00 EUR :: moin, kunde lüders, 3 tage kein internet, 35€ gutschrift ok? // B- ne, [hatte erst im Oktober eine]
exception|other :: :: Wäre es möglich, dass Schülerin Paula Reimann den Kurs ohne Aufpreis wechselt? Ihre Lehrerin ist in Elternzeit. // B: Das muss {P} entscheiden. // O+ Ja, [das ist ja nicht ihre Schuld].
refund :: 75.00 CHF :: Grüezi, können wir Familie Ammann CHF 75 zurückerstatten? Der Skipass ging am ersten Tag nicht. // B+ Ja, ist gut.
refund :: 56.00 EUR :: Herr Tamm will 56 € für den verspäteten Zug zurück. Passt das für dich? // A~ Hat sich erledigt, er hat schon einen Gutschein bekommen.
credit :: 100.00 EUR :: Ich bräuchte eine Freigabe für 100 € Gutschrift, Autohaus Wendt, Schnittstelle war am Freitag tot. // B: Schaue ich mir morgen an
"""
SPOKEN["fr"] = r"""
credit :: 45.00 EUR :: Bonjour à tous, une cliente, Mme Faure, a reçu ses courses avec trois heures de retard. Puis-je lui créditer 45 € ? // B+ Pas de problème pour moi
refund :: 72.00 EUR :: Bonjour {b}, est-ce que je peux rembourser 72 € au cabinet Lemoine ? On leur a facturé trois postes en trop. // B+ Oui, vas-y.
exception|other :: 50.00 EUR :: {b}, on pourrait supprimer les 50 € de frais de modification pour M. Nguyen ? Son père est hospitalisé. // B+ Évidemment, [dans ce cas on ne fait rien payer].
refund :: 14.99 EUR :: Un joueur (pseudo Kestrel9) a acheté le pass de saison en double, 14,99 €. Remboursement possible ? // B+ Accordé
refund :: 190.00 EUR :: Bonjour à tous, le client de la chambre 407 n'a pas eu d'eau chaude pendant deux nuits. Pouvons-nous lui rembourser 190 € ? // B+{95.00 EUR} Plutôt [[95 €]], [la deuxième nuit il a changé de chambre].
discount :: :: Hello {b}, le lycée Jean-Moulin prend 200 licences si on leur fait 15 %. Je peux dire oui ? // B+ [[12 % maximum]], désolé
refund :: 320.00 EUR :: Je demande l'autorisation de rembourser 320 € à la société Albatros : la formation a été annulée par nos soins. // B+ OK pour moi. [C'est prévu au contrat.]
refund :: 145.00 EUR :: {b} tu peux me valider 145 euros de remboursement pour le Dr Vasseur ? Double prélèvement en novembre. // B: Les deux sont encaissés ? // A: Oui, j'ai vérifié. // B+ Alors c'est validé.
refund :: 27.00 EUR :: Le locataire du 12, M. Caron, réclame 27 € pour la clé qu'il a payée deux fois. Ok de lui rendre ? // B- Pas cette fois, [il n'a fourni aucun justificatif]
comp|other|exception :: :: on peut offrir le petit déj à la 305 ? alarme incendie à 5h du mat... // B+ yes carrément
refund :: 85.00 CAD :: Bonjour, Mme Tremblay a payé deux fois son casier, 85 $ CA. Je peux lui en rembourser un ? // B+ Oui, parfait
exception|other :: :: Petite question : le client Hélios veut payer en deux fois au lieu d'une. On accepte ? // B+ Oui [[mais le solde avant fin mars]]
refund :: 110.00 EUR :: Peux-tu approuver le remboursement de 110 € pour la machine à coudre de Mme Petit ? Elle ne démarre pas. // A: approuvé :white_check_mark:
refund :: 46.00 EUR :: M. Charpentier souhaite être remboursé de 46 € pour son train en retard. Tu es d'accord ? // A~ Laissez tomber, il a déjà reçu un bon.
credit :: 60.00 EUR :: Est-ce qu'on peut faire un avoir de 60 € au restaurant Le Tilleul ? Les réservations ne remontaient plus. // B+ oui // B- Attends, finalement non. [Commercial leur a déjà offert un mois.]
"""
SPOKEN["es"] = r"""
refund :: 42.00 EUR :: Hola equipo, a Jorge Molina se le cargó un equipaje que no pidió. ¿Le reembolso los 42 €? // B+ Sí, reembólsalo.
refund :: 27.50 EUR :: Buenos días, ¿me podrían aprobar un reembolso de 27,50 € para Lucía Ferrer? La taza llegó rota. // B+ Aprobado, gracias por consultar
credit :: 25.00 EUR :: {b}, ¿le pongo 25 € de saldo a la señora Ibáñez? Su compra llegó con todo descongelado. // B+ Por mí sí
exception|other :: 35.00 EUR :: ¿Habría forma de no cobrarle los 35 € de gestión al estudiante Iván Gil? Ha perdido la beca. // B+ Sí, hombre, [bastante tiene ya].
refund|exception :: 55.00 EUR :: Marta Cano se olvidó de cancelar y solicita la devolución de 55 €. El plazo terminó hace tres días. ¿La aceptamos? // B- Lo siento, no. [Le avisamos dos veces por correo.]
discount :: :: Muebles Arce firma hoy si le hacemos un 8 %. ¿Lo puedo cerrar así? // B+ Ciérralo
refund :: 9.99 EUR :: Pido permiso para devolver 9,99 €: la jugadora lunaroja pagó un paquete que no le apareció. // B+ Concedido
comp|other|exception :: :: ¿Puedo regalarle un mes gratis al gimnasio Norte? Su app estuvo caída toda la semana. // B+ Claro que sí
refund :: 260.00 EUR :: La empresa Talasa canceló el evento con diez días de antelación y reclama los 260 € de la señal. ¿Se los devolvemos? // B- No podemos. [La señal no es reembolsable y lo firmaron.]
refund :: 74.00 USD :: Hola {b}, la pasajera Noemí Suárez pagó USD 74 por un asiento que luego le cambiaron. Me gustaría devolvérselos, ¿ok? // B: ¿Le cambiaron a uno peor? // A: Sí, al lado del baño. // B+ Ah, pues sí, devuélveselos.
exception|other :: :: ¿Sería posible ampliar dos semanas la prueba de Estudio Sur? Su responsable está de baja. // B: Que lo decida {P}. // O+ Sí, no hay problema.
comp|other|exception :: :: invitamos a cenar a los de la 410? llevan dos días con obras encima // B+ dale
credit :: 50.00 EUR :: ¿Podemos compensar a Gestoría Llano con 50 € de crédito? No pudieron emitir facturas el lunes. // B+{30.00 EUR} Déjalo en [[30 €]]
credit :: 90.00 EUR :: Necesito el visto bueno para un abono de 90 € al taller Peña, les cortamos la línea por error. // B: Lo miro esta tarde
exception|other :: :: El inquilino Raúl Cortés pide diez días más para pagar la fianza. ¿Se los damos? // B- Prefiero que no, [ya se los dimos en verano]
"""
SPOKEN["pt"] = r"""
refund :: 89.00 BRL :: Boa tarde, a passageira Helena Dias pagou R$ 89 por uma bagagem que o app incluiu sozinho. Posso devolver? // B+ Pode devolver
exception|other :: 25.00 BRL :: Podemos isentar a família Prado da multa de R$ 25 por atraso? É a primeira vez. // B+ Ok, [[dessa vez]] pode
credit :: 30.00 BRL :: {b}, coloco R$ 30 de crédito na conta do Thiago? O pedido chegou sem o prato principal. // B+ Beleza, coloca
exception|other :: 45.00 BRL :: Dá para não cobrar os R$ 45 de reemissão do cartão da dona Célia? Ela foi assaltada. // B+ Claro, [coitada, não vamos cobrar isso].
refund :: 380.00 BRL :: Pessoal, o hóspede do 508 ficou duas noites sem ar-condicionado. Podemos devolver R$ 380 para ele? // B+{190.00 BRL} Melhor [[R$ 190]], [na segunda noite ele trocou de quarto].
discount :: :: O colégio São Bento leva 150 licenças se fizermos 12%. Fecho assim? // B+ Fechado!
refund :: 24.90 BRL :: O jogador tatu_bola comprou o passe duas vezes. Reembolso de R$ 24,90, autoriza? // B+ Autorizado
refund :: 32.50 BRL :: Solicito aprovação: estorno de R$ 32,50, pedido 71203, faltou a bebida. // B* +white_check_mark
refund :: 700.00 BRL :: A empresa Marola cancelou o evento e quer os R$ 700 do sinal de volta. Devolvemos? // B- Não dá, [o contrato diz que o sinal não volta]
refund :: 130.00 BRL :: Bom dia {b}, o inquilino da 7B pagou a taxa de chave em dobro, R$ 130. Gostaria de estornar, ok? // B: Tem comprovante? // A: Tem, no chamado. // B+ Então pode estornar
credit :: 60.00 BRL :: oi, cliente Nogueira, 4 dias sem internet, crédito de R$60 ok? // B- não, [já ganhou um em outubro]
comp|other|exception :: :: posso mandar uma sobremesa de cortesia pro quarto 302? barulho de obra desde cedo // B+ manda sim
credit :: 100.00 BRL :: Podemos compensar a Contábil Leste com R$ 100 de crédito? Ficaram sem emitir nota na segunda. // B+{50.00 BRL} Faz [[R$ 50]], [foi só meio período]
refund :: 54.00 EUR :: Olá, a dona Graça pagou duas vezes o estacionamento, 54 €. Posso devolver um dos pagamentos? // B+ Sim, podes devolver
exception|other :: :: A cliente Vânia pede mais uma semana para devolver o carrinho alugado. Liberamos? // A: aprovado por mim mesmo // C: kkk não vale
"""
SPOKEN["it"] = r"""
refund :: 33.00 EUR :: Buonasera, la signora Testa ha ricevuto un paio di scarpe spaiate. Posso restituirle i 33 € appena rientrano? // B+ Sì, fai pure
credit :: 20.00 EUR :: Ciao {b}, vorrei accreditare 20 € al signor Neri perché il tecnico non si è presentato. Per te va bene? // B+ Per me va bene, [è stato un errore nostro].
credit :: 18.00 EUR :: {b}, posso mettere 18 € di credito a Chiara Longo? La spesa è arrivata con i surgelati sciolti. // B+ Nessun problema
exception|other :: 25.00 EUR :: Si può evitare di far pagare i 25 € di duplicato tessera alla signora Pace? Gliel'hanno rubata. // B+ Ma certo, [[poverina]].
discount :: :: Il panificio Serra rinnova e chiede il 10% di sconto. Glielo posso proporre? // B+ Sì, [[purché rinnovino per due anni]].
discount :: :: L'istituto Marconi prende 120 licenze se gli facciamo il 12%. Confermo? // B+ Conferma
credit :: 8.00 EUR :: Mi autorizzi 8 € di credito per il lettore Fabio Ricci? L'audiolibro si interrompe al capitolo 9. // B+ Autorizzato
refund :: 124.00 EUR :: {b} mi approvi un rimborso di 124 euro per il dott. Fontana? Addebito doppio a novembre. // B: Sono stati incassati tutti e due? // A: Sì, ho controllato. // B+ Allora approvato.
refund :: 240.00 EUR :: La scuola di vela vuole indietro 240 € per le cerate ordinate nella taglia sbagliata. Procediamo al rimborso? // B- Purtroppo no, [la taglia l'hanno scelta loro]
refund :: 150.00 EUR :: Ciao {b}, vorrei restituire 150 € all'inquilina Sara Melis, le è stata trattenuta la pulizia ma la casa era pulita. Ok? // B: Ci sono foto? // A: Sì, nella pratica. // B+ Viste, va bene.
refund :: 41.00 EUR :: Il signor Villa vorrebbe 41 € di rimborso per il treno in ritardo. Sei d'accordo? // A~ Lasciate stare, ha già ricevuto un buono.
comp|other|exception :: :: offriamo la colazione alla 212? allarme alle 4 di notte // B+ dai sì
credit :: 60.00 EUR :: Che ne dite di 60 € di credito all'hotel Belvedere, il calendario non si sincronizzava? // B+{40.00 EUR} Per me [[40]]
credit :: 95.00 EUR :: Mi servirebbe un via libera per un credito di 95 € all'officina Rota, gli abbiamo staccato la linea per sbaglio. // B: Lo guardo nel pomeriggio
exception|other :: :: Il condominio Aurora chiede di spostare la lettura del contatore a dopo le ferie. Facciamo un'eccezione? // B+ Ok, [non ci costa nulla]
"""
SPOKEN["nl"] = r"""
refund :: 44.00 EUR :: Goedemiddag, meneer Thijs Kok heeft een verkeerde maat winterbanden gekregen en de montage van €44 betaald. Mag ik die terugbetalen? // B+ Ja, betaal maar terug
refund :: 58.00 EUR :: Hoi {b}, mag ik €58 terugbetalen aan Tandartspraktijk Visser? Er zijn twee licenties te veel gefactureerd. // B+ Ja hoor, ga je gang.
credit :: 12.50 EUR :: {b}, zal ik Lotte Bos €12,50 tegoed geven? Haar luisterboek stopt steeds bij hoofdstuk 3. // B+ Lijkt me netjes, doen
exception|other :: 10.00 EUR :: Hoeft mevrouw de Boer de 10 euro voor een nieuwe pas niet te betalen? Haar tas is gestolen. Graag jullie akkoord. // B+ Akkoord
exception|other :: 15.00 EUR :: Kunnen we de aanmaningskosten van 15 euro voor familie Aydin laten vervallen? Het is de eerste keer. // B+ Akkoord, [[voor deze keer]]
discount :: :: Het Erasmus College neemt 140 licenties als we 12% doen. Mag ik toezeggen? // B+ Zeg maar toe
comp|other|exception :: :: Verzoek: een extra zwemles gratis voor de tweeling Baars, het bad was te koud. // B+ In orde
refund|exception :: 45.00 EUR :: Sanne Mulder is vergeten op te zeggen en vraagt €45 terug. De termijn is drie dagen voorbij. Doen we dat? // B- Helaas niet. [Ze heeft twee herinneringen gehad.]
refund :: 225.00 EUR :: Een klant heeft zelf zijn cv-ketel laten repareren en vraagt ons om €225 terug. Doen we dat? // B- Nee, sorry, [hij had ons eerst moeten bellen]
refund :: 90.00 EUR :: Hoi {b}, huurder Joost Vink is 90 euro schoonmaak in rekening gebracht terwijl het huis schoon was. Terugbetalen? // B: Zijn er foto's? // A: Ja, in het dossier. // B+ Gezien, is goed.
comp|other|exception :: :: Mag ik sportschool Fitpoint een maand gratis geven? Hun app lag er de hele week uit. // B+ Natuurlijk, doe maar
comp|other|exception :: :: zullen we kamer 5 een gratis ontbijt geven? brandalarm om 4 uur vannacht // B+ joh ja
credit :: 70.00 EUR :: Mogen we Administratiekantoor Prent €70 tegoed geven? Ze konden maandag niet factureren. // B+{35.00 EUR} Maak er [[€35]] van, ['s middags deed het het weer]
exception|other :: :: Zou Atelier Noord twee weken langer mogen proberen? Hun beheerder is ziek. // B: Dat laat ik aan {P}. // O+ Ja, geen probleem.
exception|other :: :: Mag Camping Duinrand de reservering na 1 november nog gratis verplaatsen? // B+ Jawel, [het is toch laagseizoen]
"""
SPOKEN["sv"] = r"""
refund :: 420.00 SEK :: Hej, Oskar Hall fick fel däck monterade och betalade 420 kr för arbetet. Ska jag återbetala det? // B+ Ja, återbetala
refund :: 349.00 SEK :: God morgon, skulle någon kunna godkänna en återbetalning på 349 kr till Karin Ek? Vasen kom trasig. // B+ Godkänt, tack för att du frågade
credit :: 120.00 SEK :: {b}, kan jag lägga 120 kr i kredit på Ebba Sjös konto? Hennes matkasse kom upptinad. // B+ Låter rimligt, kör
exception|other :: 95.00 SEK :: Kan vi bjuda Britt Åberg på avgiften för nytt kort (95 kr)? Väskan blev stulen. // B+ Absolut, [[stackarn]]
discount :: :: Bageri Lind ska förnya och undrar om de kan få 10 % rabatt. Får jag erbjuda det? // B+ Ja, [[om de binder sig i två år]].
refund :: 149.00 SEK :: Önskar klartecken för 149 kr tillbaka till Viveka, ljudboken hon köpte går inte att spela upp. // B+ Klartecken
refund :: 2500.00 SEK :: Brf Solrosen anlitade en egen rörmokare och vill att vi ersätter 2 500 kr, alltså återbetalning. Gör vi det? // B- Nej tyvärr, [de skulle ha ringt jouren först]
refund :: 149.00 SEK :: Behöver godkännande: återbetalning 149 kr, order 81177, efterrätten saknades. // B* +white_check_mark
refund :: 900.00 SEK :: Hej {b}, hyresgästen Nils Gran betalade 900 kr för städning fast lägenheten var ren. Kan vi betala tillbaka? // B: Finns det bilder? // A: Ja, i ärendet. // B+ Sett dem, godkänns.
comp|other|exception :: :: bjuder vi rum 8 på frukost? brandlarm kl 4 // B+ japp
credit :: 300.00 SEK :: tja, kund Hedman, 4 dagar utan fiber, 300 kr i kredit ok? // B- nej, [fick en i oktober]
credit :: 800.00 SEK :: Får Redovisningsbyrån Kvitt 800 kr i kredit? De kunde inte fakturera i måndags. // B+{400.00 SEK} [[400 kr]] räcker, [det var bara en halv dag]
exception|other :: :: Får förskolan Myran säga upp elavtalet i förtid utan avgift? De flyttar ihop med en annan. // B+ Det får de, [de är ju fortfarande kund hos oss]
refund :: 240.00 SEK :: Gunilla Ström har betalat parkeringen två gånger, 240 kr. Ska jag återbetala den ena? // B+ Ja tack
refund :: 75.00 EUR :: Gästen Aino Laine i Helsingfors blev debiterad 75 EUR för utebliven ankomst men hon var där. Återbetala? // C^+ {B} säger ja
"""
SPOKEN["no"] = r"""
refund :: 390.00 NOK :: Hei, Jonas Berge kjøpte heiskort, men heisen sto hele dagen. Skal jeg betale tilbake 390 kr? // B+ Ja, betal tilbake
credit :: 200.00 NOK :: Hei {b}, jeg vil gjerne gi Arne Lie 200 kr i kreditt siden montøren ikke kom. Er det greit? // B+ Helt greit, [det var vår feil].
credit :: 110.00 NOK :: {b}, kan jeg legge inn 110 kr i kreditt til Silje Haug? Ladestasjonen stoppet på halvveien. // B+ Høres rimelig ut, kjør på
exception|other :: 120.00 NOK :: Kan vi sløyfe ompakkingsgebyret på 120 kr for Turid Eide? Vi sendte to halve sofaer av ulik farge. // B+ Herregud, ja
refund :: 1600.00 NOK :: Hei alle, gjesten på rom 31 var uten varmtvann i to netter. Kan vi betale tilbake 1 600 kr? // B+{800.00 NOK} Heller [[800 kr]], [natt nummer to byttet han rom].
discount :: :: Fjellskolen tar 130 lisenser hvis de får 12 %. Skal jeg si ja? // B+ Si ja
comp|other|exception :: :: Ber om klarsignal: et ekstra kurskveld gratis for keramikkgruppen, ovnen var ødelagt. // B+ Klarsignal gitt
comp|other|exception :: :: Kan jeg gi treningssenteret Spurt en gratis måned? Appen deres var nede hele uken. // B+ Selvfølgelig
refund :: 2400.00 NOK :: Hyttegjesten Vegard Li dro en dag før på grunn av regn og vil ha 2 400 kr refundert. Gjør vi det? // B- Nei dessverre, [været kan vi ikke noe for]
refund :: 850.00 NOK :: Hei {b}, Pål Strøm fikk levert ved som var våt. Han ber om 850 kr tilbake. Kan vi gi ham det? // B: Har han sendt bilde? // A: Ja, fuktmåleren viser 38. // B+ Da er det greit, godkjennes
exception|other :: :: Er det mulig å forlenge prøveperioden til Studio Fjord med to uker? Lederen deres er syk. // B: Det må {P} avgjøre. // O+ Ja, ikke noe problem.
comp|other|exception :: :: spanderer vi frokost på rom 8? brannalarm kl 4 // B+ jepp
credit :: 700.00 NOK :: Kan rørleggerfirmaet Kran få 700 kr i kreditt? Sms-varslene deres gikk ikke ut. // B+{350.00 NOK} [[350 kr]] holder, [det gjaldt bare den ene avdelingen]
credit :: 850.00 NOK :: Jeg trenger et ja til 850 kr i kreditt til Verksted Nord, vi stengte linjen deres ved en feil. // B: Ser på det i ettermiddag
exception|other :: :: Kan koret få låne salen en kveld til uten leie? // B- Helst ikke, [den er lovet bort]
"""
SPOKEN["da"] = r"""
refund :: 310.00 DKK :: Hej, Jonas Bak fik leveret en cykel uden sadel og har selv købt en til 310 kr. Skal jeg refundere den? // B+ Ja, gør det bare
refund :: 520.00 DKK :: Hej {b}, må jeg refundere 520 kr til Tandlægerne Havnen? De er blevet faktureret for to licenser for meget. // B+ Ja, gør endelig det.
credit :: 90.00 DKK :: {b}, må jeg sætte 90 kr ind som kredit til Sofie Dam? Hendes delebil var løbet tør for strøm. // B+ Det lyder rimeligt, kør bare
discount :: :: Søskolen tager 110 licenser, hvis de får 12 %. Skal jeg sige ja? // B+ Sig ja
exception|other :: 100.00 DKK :: Kan vi fjerne rykkergebyret på 100 kr for familien Kaya? Det er første gang. // B+ Ja, [[for denne gangs skyld]]
comp|other|exception :: :: Anmoder om grønt lys: en gratis klipning til hunden Balder, vi tog det forkerte øre. // B+ Grønt lys
refund :: 1900.00 DKK :: Sommerhusgæsten Ulla rejste hjem på grund af fluer og vil have 1.900 kr tilbage. Gør vi det? // B- Nej desværre, [fluer er en del af landet]
refund|exception :: 399.00 DKK :: Freja Lund glemte at opsige og beder om at få 399 kr igen. Fristen udløb for tre dage siden. Siger vi ja? // B- Desværre ikke. [Hun fik to påmindelser.]
refund :: 650.00 DKK :: Hej {b}, Palle Skovs briller blev slebet med forkert styrke. Må jeg give ham 650 kr retur? // B: Har optikeren set dem? // A: Ja, han er enig. // B+ Så er det fint, godkendes
comp|other|exception :: :: giver vi morgenmad til værelse 8? brandalarm kl 4 // B+ jep
refund :: 980.00 DKK :: {b} vil du godkende 980 kroner retur til doktor Bang? Trukket to gange i november. // B: Er begge bogført? // A: Ja, jeg har tjekket. // B+ Så er det godkendt.
credit :: 600.00 DKK :: Kan VVS-firmaet Hane få 600 kr i kredit? Deres sms'er blev ikke sendt. // B+{300.00 DKK} [[300 kr]] er nok, [det var kun den ene afdeling]
exception|other :: :: Må naturskolen beholde kanoerne en dag mere uden betaling? // B- Helst ikke, [de er lejet ud i morgen]
refund :: 290.00 DKK :: Erik Toft vil have 290 kr tilbage for det forsinkede tog. Er du enig? // A~ Glem det, han har allerede fået en voucher.
refund :: 240.00 DKK :: 240 kr for en ødelagt paraply til Inger Bech, refunderes? // A: godkendt :white_check_mark: // C: den går ikke
"""
SPOKEN["pl"] = r"""
refund :: 145.00 PLN :: Dzień dobry, panu Janowi Rysiowi zamontowaliśmy złe opony, zapłacił 145 zł za usługę. Zwrócić mu? // B+ Tak, zwróćmy
refund :: 89.90 PLN :: Dzień dobry, czy ktoś mógłby zatwierdzić zwrot 89,90 zł dla pani Kowalewskiej? Wazon przyszedł stłuczony. // B+ Zatwierdzone, dzięki za pytanie
credit :: 35.00 PLN :: {b}, mogę dodać 35 zł kredytu Kindze Maj? Hulajnoga stanęła w połowie drogi. // B+ Brzmi rozsądnie, działaj
exception|other :: 20.00 PLN :: Czy możemy nie pobierać 20 zł za nową kartę od pani Heleny? Skradziono jej torebkę. // B+ Oczywiście, [[biedna]]
discount :: :: Piekarnia Kłos chce przedłużyć umowę i pyta o 10% rabatu. Mogę zaproponować? // B+ Tak, [[jeśli przedłużą na dwa lata]].
discount :: :: Liceum nr 4 weźmie 130 licencji, jeśli damy 12%. Mam się zgodzić? // B+ Zgódź się
refund :: 49.00 PLN :: Proszę o zgodę: 49 zł zwrotu za audiobook dla pani Ireny, plik jest uszkodzony. // B+ Zgoda
refund :: 42.00 PLN :: Proszę o akceptację: zwrot 42 zł, zamówienie 90215, brakowało deseru. // B* +white_check_mark
refund :: 850.00 PLN :: Gość wyjechał z domku dzień wcześniej z powodu deszczu i chce zwrotu 850 zł. Oddajemy? // B- Niestety nie, [na pogodę nie mamy wpływu]
refund :: 300.00 PLN :: Hej {b}, Adam Wilk dostał okulary ze złą korekcją. Oddać mu 300 zł? // B: Optyk to potwierdził? // A: Tak, dziś rano. // B+ To akceptuję
refund :: 36.00 PLN :: Pani Lis zapłaciła za parking dwa razy, 36 zł. Zwrócić jedną płatność? // B+ Tak, zwróć
comp|other|exception :: :: dajemy pokojowi 8 śniadanie gratis? alarm o 4 rano // B+ no pewnie
credit :: 240.00 PLN :: Czy hydraulik Kranik może dostać 240 zł kredytu? SMS-y do jego klientów nie wyszły. // B+{120.00 PLN} Wystarczy [[120 zł]], [chodziło tylko o jeden oddział]
credit :: 180.00 PLN :: Potrzebuję zgody na 180 zł kredytu dla warsztatu Auto-Bis, przez pomyłkę odcięliśmy im linię. // B: Zerknę po południu
exception|other :: :: Klub kajakowy prosi, żeby oddać sprzęt dzień później bez dopłaty. Pozwalamy? // B- Raczej nie, [jutro jest zarezerwowany]
"""
SPOKEN["ja"] = r"""
refund :: 4200.00 JPY :: お疲れさまです。高橋様に違うサイズのタイヤを取り付けてしまいました。工賃4,200円を返金してよいでしょうか？ // B+ はい、返金で大丈夫です
refund :: 6800.00 JPY :: {b} さん、青葉歯科様に6,800円を返金してもよろしいでしょうか。ライセンスを2つ多く請求していました。 // B+ はい、お願いします。
credit :: 1200.00 JPY :: {b} さん、三浦様のオーディオブックが途中で止まります。お詫びに1,200円分のクレジットを付けてもいいですか？ // B+ 了解、付けてください
exception|other :: 1000.00 JPY :: カード再発行手数料1,000円、盗難とのことなので松本様は免除でよろしいですか？ // B+ それは免除しましょう
exception|other :: 500.00 JPY :: 田村様の延滞料500円を免除してもいいですか？初めてのことです。 // B+ [[今回に限り]]承認します
discount :: :: 桜丘高校様、12%引きなら120ライセンス契約してくださるそうです。お受けしてよいですか？ // B+ OKです、進めてください
refund :: 25000.00 JPY :: コテージのお客様が雨で一日早く帰られ、25,000円の返金を求めています。返しますか？ // B- いいえ、[天候は対象外です]
refund :: 16000.00 JPY :: 203号室のお客様、2泊ともお湯が出ませんでした。16,000円返金しても大丈夫でしょうか？ // B+{8000 JPY} [[8,000円]]にしましょう。[2泊目は部屋を替わっていただいたので。]
refund :: 9000.00 JPY :: {b} さん、岡様の眼鏡の度数が間違っていました。9,000円返金可能ですか？ // B: 店舗で確認しましたか？ // A: はい、今朝確認済みです。 // B+ それなら承認です。
comp|other|exception :: :: 8号室に朝食サービスで出してもいい？朝4時に火災報知器が鳴った // B+ いいよ！
refund :: 12400.00 JPY :: {b} さん、原先生への12,400円の返金、承認してもらえますか？11月に二重引き落としがありました。 // B: 2件とも確定していますか？ // A: はい、確認しました。 // B+ では承認します。
exception|other :: :: カヌー教室様が返却を一日延ばしたいそうです。追加料金なしで認めますか？ // B- 今回は見送ります。[明日は予約が入っているため]
refund :: 1490.00 JPY :: シーズンパスの二重購入、1,490円の返金をお願いします（プレイヤー yama_5）。承認いただけますか // A: 承認 // C: 自分で承認はだめですよ
refund :: 2200.00 JPY :: 西川様が駐車料金を2回払っています（2,200円）。1回分を返金しますか？ // B+ はい、返金してください
refund :: 5800.00 JPY :: 伊藤様へ5,800円返金希望。ミシンが初期不良です。いかがでしょうか？ // B+ 承認します // B- すみません、訂正します。却下で。[すでに交換品を送っていました]
"""


def make_all(w):
    for lang, lines in SPOKEN.items():
        play_all(w, "z-spoken", lines_of(lines), lang=lang)
