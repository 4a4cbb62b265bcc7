# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests and answers as people type them in German, French, Spanish, Portuguese and Italian, eighth part of the written half."""
from eighth_people import lines_of, play_all

SPOKEN = {}
SPOKEN["de"] = r"""
refund :: 49.90 EUR :: moin {b}, darf ich Frau Petersen 49,90 € zurückgeben? Die Tasche hat nach 2 Tagen den Henkel verloren
refund :: 120.00 EUR :: Kunde Yilmaz, Best.-Nr. 88123: von 3 Stühlen (360 €) kam einer kaputt an. Würde ihm 120 € erstatten, passt das?
refund :: 18.00 EUR :: 18 euro rück an fr. bodmer, falsche größe zum 2. mal, ok?
credit :: 30.00 EUR :: kann ich dem Herrn aus Gera 30€ gutschreiben? hing 40 min in der Warteschleife, der Arme
comp|other|exception :: :: Dürfen wir Familie Krause nen Gratismonat geben? Das Internet war jetzt zweimal weg
exception|other :: 25.00 EUR :: Mahngebühr (25 EUR) für Kd. 40177 erlassen? Lastschrift ist wegen unserer Umstellung geplatzt
discount :: :: Meint ihr 10 % auf die Anschlussrechnung von Möbel Rieger gehen klar? Sonst kündigt er
credit|comp|other :: 20.00 EUR :: Bräuchte mal ein Go für nen Gutschein über 20 € an Lena Maurer, Paket lag 1 Woche beim falschen Nachbarn
refund :: 1250.00 EUR :: Antrag auf Erstattung: 1.250,00 € an die Hausverwaltung Obermüller (Rechnung 2024-118 über 2.480,00 €, zweite Anfahrt fand nie statt). Bitte um Freigabe.
exception|other :: :: Frist ist seit 3 Tagen rum, Frau Dr. Stahl lag im Krankenhaus. Nehmen wir die Stiefel trotzdem zurück?
comp|other|exception :: :: Zimmer 214, Heizung kalt. Upgrade auf Suite? Ist eh leer
refund :: 80.00 CHF :: Grüezi {B}, chani de Frau Aebischer CHF 80.– zrugg gäh? Skipass am Sturmtag, Lift zu
refund :: 37.50 EUR :: hat jmd was dagegen wenn ich Jonas W. die 37,50 erstatte (€)? Versand 2x berechnet
credit :: 15.00 EUR :: Gutschrift 15 € Kd-Nr 5521, Techniker kam nicht. Machen? // B: der von gestern? // A: ja genau // B+ dann ja, [zwei Ausfälle sind zu viel]
refund :: 66.00 EUR :: Erstattung 66 € für Aylin K., Mixer raucht, okay? // A~ hat sich erledigt, sie will lieber nen neuen
refund :: 230.00 EUR :: Kurze Frage zu PNR K7QXLM: Anschluss verpasst, Gast hat sich selbst ein Bahnticket für 230 € gekauft. Übernehmen wir das, also Erstattung aufs Konto?
comp|credit|other :: :: Spieler Drachentöter88 hat beim Rollback sein Reittier verloren. Dürfen wir's ihm wiedergeben?
other|exception|credit :: 4.10 EUR :: 4,10€ Restforderung bei ner verstorbenen Kundin... können wir das bitte einfach ausbuchen?
---
B+ jo mach ruhig
B+ Ja, [das war unser Bock]
B+ von mir aus gern, [ist ne treue Kundin]
B+ Freigabe hast du. [Bitte aber nur dieses eine Mal.]
B- nee sorry, [da war die Frist schon lange rum]
B- Leider nicht. [Der Karton war schon offen und die Ware benutzt.]
B- geht nicht
B+ mach {n} draus
B+ {h} sind ok, [mehr ist da nicht drin]
B: hat der nicht neulich schon was gekriegt? // A: nein, war sein Bruder // B+ ok dann passt es
B: schau ich mir morgen an
B: puh, frag mal {o} // O+ geht in Ordnung
B* +white_check_mark
B: gibts Fotos?
B- Nein. // B: [Wir haben ihm letzte Woche schon Ersatz geschickt.]
B+ Passt scho, [bei dem Wetter hätt ich auch geschimpft]
B* -x
"""
SPOKEN["fr"] = r"""
refund :: 49.90 EUR :: coucou {b}, je peux rembourser 49,90 € à Mme Lefèvre ? le sac a lâché au bout de 2 jours
refund :: 75.00 EUR :: Client Benali, cde 88123, total 225 €, un des trois vases est arrivé en miettes. Ok pour lui rendre 75 € ?
refund :: 18.00 EUR :: 18 balles (euros hein) à rendre à un client, mauvaise taille 2 fois de suite. tu valides ?
credit :: 30.00 EUR :: on peut mettre un avoir de 30€ sur le compte de M. Diallo ? 3 appels, 3 réponses différentes…
comp|other|exception :: :: Est-ce qu'on offre un mois à la famille Roussel ? deux coupures en une semaine, ils sont à bout
exception|other :: 25.00 EUR :: Besoin d'une dérogation svp : annuler les frais de retard (25 EUR) du dossier 40177, le prélèvement a sauté à cause de nous
discount :: :: 10 % de remise pour l'agence Morvan sur le renouvellement, vous en pensez quoi ? sinon ils partent
credit|comp|other :: 20.00 EUR :: Je voudrais envoyer un bon d'achat de 20 € à Inès pour s'excuser du colis perdu une semaine, t'es d'accord ?
refund :: 1250.00 EUR :: Bonjour, je sollicite votre accord pour le remboursement de 1 250,00 € à la SCI Beaulieu (facture n° 2024-118 d'un montant de 2 480,00 €, seconde intervention jamais réalisée). Merci d'avance.
exception|other :: :: hors délai de 3 jours mais elle était hospitalisée, on accepte quand même le retour des bottes de Mme Garcin ?
comp|other|exception :: :: ch. 214 sans chauffage, je les passe en suite sans supplément ? elle est libre
refund :: 60.00 CAD :: allo {B}! correct si je rembourse 60 $ CA à madame Tremblay? le déneigeur est pas venu pantoute
refund :: 37.50 EUR :: qqn voit un inconvénient à ce que je rembourse 37,50€ à Théo ? frais de port comptés deux fois
credit :: 15.00 EUR :: 15 € d'avoir pour le client 5521, technicien pas venu. J'y vais ? // B: celui d'hier ? // A: oui lui // B+ alors oui, [deux rdv ratés c'est trop]
refund :: 66.00 EUR :: remboursement 66 € pour Aïcha, le mixeur fume, ok ? // A~ laisse tomber, elle préfère un échange
refund :: 230.00 EUR :: vol annulé PNR K7QXLM, Mme Sarr a pris un hôtel à 230 € de sa poche (nuit à 310 € taxes comprises, elle demande que la chambre). On lui rembourse ?
exception|other :: :: La petite dame du guichet 3 n'a plus son ticket de caisse… je reprends la bouilloire ou pas ?
discount :: :: -15% pour un prof qui commande 40 manuels, je peux lui faire ?
---
B+ vas-y fonce
B+ Oui, [c'est nous qui avons merdé]
B+ ça marche pour moi, [bonne cliente]
B+ Accord donné. [À titre exceptionnel.]
B- nan désolé, [le délai est largement passé]
B- Malheureusement non. [L'article a déjà été porté et la boîte est ouverte.]
B- pas possible
B+ mets {n} plutôt
B+ ok mais {h} max, [faut pas exagérer]
B: il a pas déjà eu un geste en mars ? // A: non, c'était son frère // B+ bon, alors c'est ok
B: je regarde ça demain
B: vois avec {o} stp // O+ c'est bon pour moi
B* +white_check_mark
B: t'as des photos ?
B- Non. // B: [On lui a déjà renvoyé un neuf la semaine dernière.]
B+ allez, [pour cette fois]
B* -x
"""
SPOKEN["es"] = r"""
refund :: 49.90 EUR :: hola {b}, ¿le puedo devolver 49,90 € a la Sra. Ibáñez? el bolso se rompió a los dos días
refund :: 75.00 EUR :: Cliente Benítez, pedido 88123 (225 € en total), de los tres jarrones uno llegó hecho polvo. ¿Le reembolso 75 €?
refund :: 18.00 EUR :: 18 eurillos de vuelta para Noa, talla mal 2 veces, vale?
credit :: 30.00 EUR :: podemos abonarle 30€ en cuenta al señor Duarte?? lleva 40 min en espera el pobre
comp|other|exception :: :: ¿Le regalamos un mes a la familia Rojas? se les ha caído internet dos veces esta semana
exception|other :: 25.00 EUR :: Pido excepción: quitar el recargo por retraso (25 EUR) del expediente 40177, el recibo falló por culpa nuestra
discount :: :: un 10% para Muebles Rivas en la renovación, ¿cómo lo ves? si no, se van
credit|comp|other :: 20.00 EUR :: necesito el visto bueno para un vale de 20 € para Lucía M., su paquete estuvo una semana perdido
refund :: 1250.00 EUR :: Buenos días. Solicito autorización para reembolsar 1.250,00 € a la comunidad de propietarios Las Lomas (factura 2024-118 por 2.480,00 €, la segunda visita no se hizo).
exception|other :: :: Se pasó 3 días del plazo pero estaba ingresada, ¿le aceptamos la devolución de las botas igualmente? Clienta: Dra. Salas
comp|other|exception :: :: hab 214 sin calefacción, los subo a suite sin cargo? está vacía
refund :: 900.00 MXN :: qué onda {B}, me autorizas regresarle 900 MXN a don Chucho? le cobraron doble el envío
refund :: 150.00 PEN :: ¿Te parece si le devolvemos S/ 150 (soles) a la señora Quispe? canceló a tiempo y no se procesó
credit :: 15.00 EUR :: abono de 15 € al cliente 5521, el técnico no fue. ¿lo hago? // B: ¿el de ayer? // A: ese mismo // B+ pues sí, [dos plantones ya es mucho]
refund :: 66.00 EUR :: reembolso de 66 € para Aisha, la batidora echa humo, ok? // A~ nada, olvídalo, prefiere un cambio
refund :: 230.00 EUR :: vuelo cancelado, loc. K7QXLM, el pasajero se pagó un AVE de 230 €. se lo reembolsamos??
exception|other :: :: Don Evaristo (82 años) quiere cambiar el nombre de la reserva, la tarifa no lo permite. ¿Hacemos la vista gorda?
discount :: :: me deja hacerle un quince por ciento a la profe que se lleva 40 libros?
---
B+ dale, hazlo
B+ Sí, [la cagamos nosotros]
B+ por mí perfecto, [es buena clienta]
B+ Autorizado. [Que quede como caso excepcional.]
B- no, lo siento, [se pasó mucho del plazo]
B- Lamentablemente no. [El producto ya está usado y sin caja.]
B- va a ser que no
B+ mejor {n}
B+ vale pero {h} como mucho, [no hay más margen]
B: ¿a este no le dimos algo en marzo? // A: no, fue a su hermano // B+ ah vale, entonces sí
B: mañana lo miro
B: pregúntale a {o} porfa // O+ por mi parte ok
B* +white_check_mark
B: ¿tienes fotos?
B- No. // B: [Ya le mandamos uno nuevo la semana pasada.]
B+ venga va, [pero que no se entere nadie]
B* -x
"""
SPOKEN["pt"] = r"""
refund :: 149.90 BRL :: oi {b}, posso devolver R$ 149,90 pra dona Cleide? a bolsa rasgou em 2 dias
refund :: 75.00 EUR :: Cliente Moutinho, enc. 88123 (225 € no total): uma das três jarras chegou partida. Devolvo-lhe 75 €, pode ser?
refund :: 80.00 BRL :: 80 reais de volta pro Wesley, tamanho errado 2x, blz?
credit :: 30.00 EUR :: dá pra pôr 30€ de crédito na conta da D. Graça? ficou 40 min à espera, coitada
comp|other|exception :: :: Podemos dar um mês grátis pra família Nogueira? a internet caiu duas vezes essa semana
exception|other :: 25.00 EUR :: Peço exceção: anular a taxa de atraso (25 EUR) do processo 40177, o débito falhou por nossa causa
discount :: :: 10% de desconto pra Móveis Rivera na renovação, o que acham? senão cancelam
credit|comp|other :: 50.00 BRL :: preciso de um ok pra mandar um vale de R$50 pra Luana, o pacote dela ficou perdido uma semana
refund :: 1250.00 EUR :: Boa tarde. Venho solicitar autorização para o reembolso de 1.250,00 € ao condomínio Vista Rio (fatura 2024-118 no valor de 2.480,00 €; a segunda visita não foi realizada).
exception|other :: :: passou 3 dias do prazo mas ela tava internada, aceitamos a devolução das botas da Dra. Sílvia mesmo assim?
comp|other|exception :: :: qto 214 sem aquecimento, posso passar pra suíte sem custo? tá vazia
refund :: 37.50 EUR :: alguém se opõe a que eu reembolse 37,50€ ao Tiago? portes cobrados em duplicado
credit :: 200.00 BRL :: chefe, libera R$ 200 de crédito pro restaurante Sabor da Ilha? o sistema caiu no sábado à noite
credit :: 15.00 EUR :: crédito de 15 € p/ cliente 5521, o técnico não apareceu. Avanço? // B: o de ontem? // A: esse mesmo // B+ então sim, [duas faltas já é demais]
refund :: 66.00 BRL :: reembolso de R$ 66 pra Aisha, o mixer tá soltando fumaça, ok? // A~ deixa pra lá, ela prefere trocar
refund :: 1320.00 BRL :: voo cancelado, loc K7QXLM, passageiro pagou hotel do bolso: R$ 1.320,00. Reembolsa?
exception|other :: :: Seu Raimundo perdeu a nota fiscal da chaleira, dá pra trocar mesmo assim?
discount :: :: posso fazer 15% pra professora que vai levar 40 livros?
---
B+ manda ver
B+ Sim, [o erro foi nosso]
B+ por mim tranquilo, [é cliente antiga]
B+ Autorizado. [Mas só desta vez.]
B- não vai dar, [passou muito do prazo]
B- Infelizmente não. [O produto já foi usado e está sem caixa.]
B- negativo
B+ faz {n} então
B+ ok mas {h} no máximo, [não temos mais margem]
B: esse não ganhou algo em março? // A: não, foi o irmão dele // B+ ah tá, então pode
B: amanhã eu vejo isso
B: vê com {o} por favor // O+ por mim ok
B* +white_check_mark
B: tem foto?
B- Não. // B: [Já mandamos um novo na semana passada.]
B+ beleza, libera, [ela merece]
B* -x
"""
SPOKEN["it"] = r"""
refund :: 49.90 EUR :: ciao {b}, posso ridare 49,90 € alla sig.ra Ferri? la borsa si è rotta dopo due giorni
refund :: 75.00 EUR :: Cliente Bianco, ordine 88123 (225 € in tutto): dei tre vasi uno è arrivato in pezzi. Gli rimborso 75 €, va bene?
refund :: 18.00 EUR :: 18 euro indietro a Noemi, taglia sbagliata 2 volte, ok?
credit :: 30.00 EUR :: possiamo mettere 30€ di credito sul conto del sig. Duranti? 40 min in attesa poveretto
comp|other|exception :: :: Regaliamo un mese alla famiglia Russo? la linea è caduta due volte in una settimana
exception|other :: 25.00 EUR :: Chiedo una deroga: togliere la mora (25 EUR) sulla pratica 40177, l'addebito è saltato per colpa nostra
discount :: :: 10% di sconto ai Mobili Riva sul rinnovo, che dite? sennò se ne vanno
credit|comp|other :: 20.00 EUR :: mi serve l'ok per un buono da 20 € a Lucia M., il suo pacco è rimasto disperso una settimana
refund :: 1250.00 EUR :: Buongiorno, chiedo l'autorizzazione al rimborso di 1.250,00 € al Condominio Aurora (fattura 2024-118 di 2.480,00 €, il secondo intervento non è mai stato eseguito).
exception|other :: :: è fuori di 3 giorni ma era ricoverata, accettiamo lo stesso il reso degli stivali della dott.ssa Sala?
comp|other|exception :: :: camera 214 senza riscaldamento, li sposto in suite gratis? tanto è vuota
refund :: 70.00 EUR :: {B} scusa se rompo, 70 eurini di rimborso per il tavolo 9? capello nel risotto, conto da 112
refund :: 37.50 EUR :: qualcuno è contrario se rimborso 37,50€ a Tommaso? spedizione addebitata due volte
credit :: 15.00 EUR :: accredito di 15 € al cliente 5521, il tecnico non è venuto. Procedo? // B: quello di ieri? // A: sì lui // B+ allora sì, [due bidoni sono troppi]
refund :: 66.00 EUR :: rimborso 66 € per Aisha, il frullatore fa fumo, ok? // A~ lascia stare, preferisce il cambio
refund :: 230.00 EUR :: volo cancellato PNR K7QXLM, il passeggero s'è preso un Frecciarossa da 230 €. Glielo rimborsiamo?
exception|other :: :: Il signor Evaristo ha perso lo scontrino della caffettiera, gliela cambio lo stesso?
discount :: :: posso fare un 15% alla prof che prende 40 libri?
---
B+ vai vai
B+ Sì, [abbiamo sbagliato noi]
B+ per me ok, [è una buona cliente]
B+ Autorizzato. [Solo per questa volta.]
B- no mi spiace, [è troppo fuori tempo]
B- Purtroppo no. [L'articolo è già stato usato e manca la scatola.]
B- non se ne parla
B+ fai {n}
B+ ok ma {h} al massimo, [di più non si può]
B: questo non ha già avuto qualcosa a marzo? // A: no, era suo fratello // B+ ah ok, allora sì
B: domani ci guardo
B: senti {o} per favore // O+ per me va bene
B* +white_check_mark
B: hai delle foto?
B- No. // B: [Gliene abbiamo già mandato uno nuovo la settimana scorsa.]
B+ ma sì dai, [per una volta]
B* -x
"""


def speak(w, spoken):
    for lang, text in spoken.items():
        asks, endings = text.split("\n---\n")
        play_all(w, "k-" + lang, lines_of(asks), lines_of(endings), lang, again=4)


def make_all(w):
    speak(w, SPOKEN)
