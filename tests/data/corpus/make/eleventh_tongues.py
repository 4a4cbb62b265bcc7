# SPDX-License-Identifier: GPL-3.0-or-later
"""What the same trades type to colleagues in eleven languages, with the threads that follow, eleventh part."""
from eighth_people import lines_of
from eleventh_people import play_all

SPOKEN = {}
SPOKEN["de"] = r"""
refund :: 58.00 EUR :: huhu, stellplatz 33 stand komplett unter wasser, familie brugger hat im auto geschlafen. 2x29 = 58 € zurück? // B+ klaro
refund :: 18.99 EUR :: Domain wurde verlängert, obwohl er's abgestellt hatte (hab im Log geschaut). 18,99 € retour, oder was meinst du? // B: Registry macht mit? // A: nur noch heute // B+ dann schnell, [der Fehler liegt ja bei uns]
refund|credit|other :: 15.00 EUR :: würde der Veganerin mit der Chorizo 15 € schicken, es sei denn jemand schreit // O: haha die Arme // B+ schick ab
exception|other :: 35.00 EUR :: Parkstrafe 35 Euro, Schranke war offen u Automat tot. Stornieren wir die? // B- nö, [der stand zwei Tage da]
discount :: :: Der will 12% für fünf Haustiere, Standard sind 5. Geht da was? // B+ [[na gut, 10]]
refund :: 320.00 EUR :: Umzug kam 5 Std zu spät, Kundin musste Möbellift selbst zahlen, 320 € lt. Rechnung. Dürfen wir die übernehmen, also erstatten? // B+{200.00 EUR} [[200 kannst du ihr geben]], [der Lift war eh bestellt]
refund|exception :: 89.99 EUR :: "Hab den Mann meines Lebens getroffen" und will ihr Halbjahresabo zurück, 89,99. (€ natürlich.) Frist is rum. Kulanz? // B: süß // B: aber // B- nee, [sonst verlieben sich alle]
comp|other|exception :: :: darf ich Herrn Szabo n Ladeetui dazulegen? 3. Mal da wegen demselben Pfeifen // C^+ {B} meint passt
refund :: 34.95 EUR :: Notrufknopf wurde nach dem Tod noch abgebucht, 34,95€. Tochter weint am Telefon. Bitte ok geben // B+ selbstverständlich, [da wird nicht diskutiert]
credit :: 45.00 EUR :: Katze hat falsche Wurmtabletten gekriegt, ist aber fit. 45 € aufs Kundenkonto gutschreiben? // B: muss ich mit der Praxis klären // B+ geklärt, ja
refund :: 1800.00 EUR :: Kranschaden Hollweg, 1.800 € zurückzahlen. Ist über 1000, also bräuchte ich zwei Leute // B& von mir ein Ja // O+ von mir auch
exception|other :: :: Kursteilnehmer ohne Einstufungstest reinlassen? ausnahmsweise // B: entscheidet {P} // O- bitte nicht, [der sitzt dann wieder nur rum]
refund :: 275.00 EUR :: Geburtsjahr falsch übersetzt, Kunde will 275 € zurück. Okay? // B: [ist uns im Lektorat durchgerutscht] // B+ also ja
credit :: 25.00 EUR :: mag wer kurz nicken? 25€ Gutschrift f. Fr. Kowal, 50 Minuten Warteschleife // B: bin im Termin, später
refund|exception :: 540.00 EUR :: Visum abgelehnt, Schülerin hätte gern die Kursgebühr von 540 € wieder. Machbar? // A: {b} sie wartet // A!~ zu spät, hat die Bank eingeschaltet
other|exception|credit|refund|comp|discount|off_policy_reply :: :: was darf ich der Familie anbieten, die nicht aufs Autodeck kam? die sind stinksauer // B+{40.00 EUR} [[40 Euro auf die nächste Überfahrt]]
refund :: 86.00 EUR :: Fähre 11:40, Autodeck voll trotz Buchung. Fam. Jollasse hätte gern die 86 € wieder // B+ ja // B- Moment, doch nicht. [Die sind um 13 Uhr mitgefahren]
credit|comp|other :: 20.00 EUR :: Gemüsebox mit Chorizo an Veganer geschickt… 20€-Gutschein als Entschuldigung? // A: genehmigt :white_check_mark: // C: so läuft das nicht :D
"""
SPOKEN["fr"] = r"""
refund :: 58.00 EUR :: coucou, emplacement 33 inondé, les Brugère ont dormi dans la voiture. 2 nuits à 29 soit 58€, je leur rends ? // B+ bah oui
refund :: 18.99 EUR :: domaine renouvelé alors qu'il avait décoché (vu dans les logs). 18,99 € a rembourser, t'es d'accord ? // B: jusqu'à quand on peut ? // A: ce soir // B+ alors fonce, [c'est notre faute]
credit :: 40.00 EUR :: fuite au plafond du box de Mme Hautin, je lui mettrais bien 40 € d'avoir. qqn contre ? // B+ personne contre
exception|other :: 35.00 EUR :: on annule l'amende de 35€ ? barriere ouverte et borne en panne d'après lui // B- nan, [il est resté garé deux jours]
discount :: :: elle demande 12% pour ses cinq animaux, d'habitude c'est 5. On peut faire un geste ? // B+ [[10, dernier prix]]
refund :: 320.00 EUR :: déménageurs arrivés avec 5h de retard, la cliente a payé le monte-meuble elle-même, 320€ facture à l'appui. on prend en charge (remboursement) ? // B+{200.00 EUR} [[200 max]], [elle l'aurait loué de toute façon]
refund|exception :: 89.99 EUR :: « j'ai rencontré quelqu'un » donc elle veut récupérer ses 89,99€ d'abo. hors délai. on fait quoi ? // B: trop mignon // B: mais // B- c'est non, [sinon tout le monde va tomber amoureux]
refund :: 24.00 EUR :: pas de lumière dans la cabine 4112 de toute la nuit, remboursement du supplément, 24€, qui valide ? // B: vois avec {P} // C%+ {P} est d'accord
refund :: 34.95 EUR :: téléalarme prélevée apres le décès, 34,95 €. la fille pleure au tel. je rembourse svp ? // B+ évidemment, [on discute même pas]
credit :: 45.00 EUR :: mauvais vermifuge donné au chat (il va bien), 45€ d'avoir pour la maîtresse ? // B: faut que je voie avec la clinique // B+ vu, c'est oui
refund :: 1800.00 EUR :: Remboursement 1 800 € à Hollet, dégâts de grue. plus de 1000 donc il me faut deux accords // B& ok pour ma part // O+ pareil, ok
exception|other :: :: laisser entrer un élève sans test de niveau, à titre exceptionnel ? // B: c'est {P} qui tranche // O- non merci, [il va encore s'ennuyer]
exception|other :: 60.00 EUR :: faute d'autocorrect dans le nom du passager, on lui fait sauter les 60€ de frais ? // B: [il a prévenu dans l'heure] // B+ donc oui
credit :: 25.00 EUR :: un ptit feu vert ? 25€ d'avoir pour mme Kowal, 50 min d'attente // B: suis en réu, plus tard
refund|exception :: 540.00 EUR :: visa refusé, l'étudiante veut récupérer ses 540 € de cours. possible ? // A: {b} elle attend // A!~ trop tard, elle a saisi sa banque
discount :: :: il veut 15% sur le pack solaire sinon il signe ailleurs. je lui accorde ? // B- hors de question
refund :: 86.00 EUR :: ferry de 11h40, pont voitures complet malgré résa. La famille Jolivet veut récupérer ses 86 € // B+ oui // B- attends non en fait. [Ils ont pris celui de 13h]
credit :: 30.00 EUR :: 6 jours sans data au Pérou, 30€ de crédit sur sa ligne ? // B- non // A: la panne est confirmée par l'opérateur local // B+ ah d'accord, alors oui
"""
SPOKEN["es"] = r"""
refund :: 58.00 EUR :: buenas, la parcela 33 se inundó y los Bruguera durmieron en el coche. son 2 noches a 29, 58€. se lo devuelvo? // B+ hombre claro
refund :: 18.99 EUR :: dominio renovado cuando él ya lo había desactivado (está en el log). 18,99 € a devolver, te parece? // B: hasta cuándo hay plazo? // A: hoy // B+ pues corre, [el fallo es nuestro]
refund|credit|other :: 15.00 EUR :: pensaba mandarle 15 euros a la vegana del chorizo si nadie dice lo contrario // O: jaja pobre // B+ mándaselos, venga
exception|other :: 35.00 EUR :: le anulamos la multa de 35 euros? dice q la barrera estaba abierta y el cajero muerto // B- qué va, [estuvo dos días aparcado]
other|exception|credit|refund|comp|discount|off_policy_reply :: :: qué le puedo ofrecer a una familia con la cubierta llena? están que trinan // B+{40.00 EUR} [[40 euros de descuento en la próxima]]
refund :: 320.00 EUR :: los de la mudanza llegaron 5h tarde y la clienta pagó el elevador de su bolsillo, 320 € con factura. se lo reembolsamos? // B+{200.00 EUR} [[dale 200]], [el elevador lo iba a pagar igual]
refund|exception :: 89.99 EUR :: "he conocido a alguien" y quiere que le devolvamos los 89,99€ del semestre. fuera de plazo. qué hacemos? // B: qué bonito // B: pero // B- no, [que luego se enamoran todos]
comp|other|exception :: :: puedo regalarle un estuche cargador al sr. Szabo? tercera visita por el mismo pitido // C^+ {B} dice q vale
refund :: 34.95 EUR :: botón de emergencia cobrado después de fallecer, 34,95€. la hija llorando. porfa, ok para devolver? // B+ por supuesto, [eso ni se discute]
credit :: 45.00 EUR :: le dieron al gato las pastillas que no eran (está bien). abono de 45€ a la dueña? // B: lo hablo con la clínica // B+ hablado, adelante
refund :: 1800.00 EUR :: Reembolso de 1.800 € a Hollado por daños de grúa. pasa de mil, necesito dos síes // B& el mío lo tienes // O+ y el mío
exception|other :: :: dejamos entrar a un alumno sin prueba de nivel, por esta vez? // B: eso lo decide {P} // O- mejor no, [luego se aburre en clase]
refund :: 33.00 EUR :: válvula que pierde, 33 pavos de vuelta a Delgado (€), ok? // B* +white_check_mark // B: [lo pone el parte del taller]
credit :: 25.00 EUR :: alguien que me dé el visto bueno? 25€ de saldo a la sra. Kowal, 50 min en espera // B: en reunión, luego
refund :: 42.50 EUR :: álbum con páginas cambiadas, la abuela cumple 90 el sábado. 42,50€ a Imelda, se devuelve? // A~ ya está, lo arregla la imprenta
refund :: 275.00 EUR :: partida de nacimiento traducida con el año mal, el cliente reclama los 275 €. devolución? // B: [se nos pasó en revisión] // B+ así que sí
exception|other :: :: reabrimos la cuenta vetada por error del filtro? era una foto de natación // B>+ {a} lo de la nadadora: sí, [el filtro falló]
credit|comp|other :: 20.00 EUR :: chorizo en la caja de un vegano… vale de 20€ para disculparnos? // A: aprobado :white_check_mark: // C: jaja tú no puedes
"""
SPOKEN["pt"] = r"""
refund :: 158.00 BRL :: oi gente, vaga 33 alagou e a família Brito dormiu no carro. 2 diárias de 79 = R$ 158, devolvo? // B+ com ctz
refund :: 89.90 BRL :: domínio renovou sozinho e ele tinha desligado (vi no log). R$ 89,90 pra estornar, pode ser? // B: até quando dá? // A: só hj // B+ então corre, [erro nosso]
credit :: 40.00 BRL :: goteira no box da dona Otília, queria pôr 40 reais de crédito pra ela. alguém contra? // B+ ninguém contra não
exception|other :: 135.00 BRL :: da pra cancelar a multa de 135 reais do estacionamento? ele jura que a cancela tava aberta // B- não dá, [ficou dois dias parado lá]
discount :: :: cliente com 5 bichos pede 12%, a gente costuma dar 5. rola? // B+ [[10 e fecha]]
refund :: 320.00 BRL :: mudança chegou 5h atrasada, ela pagou o içamento do bolso, R$320 com nota. a gente reembolsa? // B+{200.00 BRL} [[pode dar 200]], [o içamento ela ia pagar de qualquer jeito]
refund|exception :: 189.90 BRL :: "conheci alguém" e quer os R$ 189,90 do plano semestral de volta. fora do prazo. e aí? // B: que fofo // B: mas // B- não, [senão todo mundo se apaixona]
refund :: 124.00 BRL :: cabine 4112 sem luz a noite toda, R$ 124 do adicional de volta, quem libera? // B: vê com {P} // C%+ {P} liberou
refund :: 34.95 BRL :: botão de emergência cobrado depois do falecimento, R$ 34,95. filha chorando na linha. libera por favor a devolução? // B+ lógico, [isso nem se discute]
credit :: 45.00 BRL :: deram vermífugo errado pro gato (tá bem). 45 reais de crédito pra tutora? // B: vou ver com a clínica // B+ vi, pode sim
refund :: 1800.00 BRL :: Estorno de R$ 1.800 pra Holanda, dano do guindaste. passou de mil então preciso de dois oks // B& o meu vc tem // O+ e o meu tb
exception|other :: :: deixa um aluno entrar sem nivelamento, só dessa vez? // B: quem decide é {P} // O- melhor não, [vai ficar perdido na turma]
exception|other :: 60.00 BRL :: corretor trocou o nome da passageira, dá pra isentar a taxa de 60 reais? // B: [avisou na mesma hora] // B+ então pode
credit :: 25.00 BRL :: alguém dá um joinha? R$25 de crédito pra d. Kátia, 50 min na fila // B: tô em reunião, já vejo
refund|exception :: 1540.00 BRL :: visto negado, aluna quer os R$ 1.540 do curso de volta. dá? // A: {b} ela tá esperando // A!~ tarde demais, já abriu disputa no cartão
discount :: :: quer 15% no kit solar senão fecha com o concorrente. dou? // B- nem pensar
refund :: 86.00 EUR :: ferry das 11h40, convés cheio apesar da reserva. A família Jordão quer os 86 € de volta, devolvemos? // B+ sim // B- espera, afinal não. [Foram no das 13h]
credit :: 30.00 BRL :: 6 dias sem dados no Peru, 30 reais de crédito na linha? // B- não // A: a operadora de lá confirmou a pane // B+ ah bom, aí sim
"""
SPOKEN["it"] = r"""
refund :: 58.00 EUR :: ciao, piazzola 33 allagata, i Brugnoli hanno dormito in macchina. 2 notti da 29, cioè 58€. glieli ridiamo? // B+ eh certo
refund :: 18.99 EUR :: dominio rinnovato ma lui l'aveva disattivato (ho visto il log). 18,99 € da restituire, sei d'accordo? // B: fino a quando si può? // A: oggi // B+ allora sbrigati, [errore nostro]
refund|credit|other :: 15.00 EUR :: pensavo di mandare 15 euro al vegano del chorizo, salvo obiezioni // O: ahah poverino // B+ mandali pure
exception|other :: 35.00 EUR :: annulliamo la multa da 35 euro? dice che la sbarra era aperta e la cassa morta // B- macché, [è rimasto lì due giorni]
other|exception|credit|refund|comp|discount|off_policy_reply :: :: cosa posso offrire a una famiglia rimasta a terra? sono furiosi // B+{40.00 EUR} [[40 euro sulla prossima traversata]]
refund :: 320.00 EUR :: traslocatori in ritardo di 5 ore, la cliente ha pagato di tasca sua la piattaforma, 320 € con fattura. rimborsiamo noi? // B+{200.00 EUR} [[dalle 200]], [la piattaforma la prendeva comunque]
refund|exception :: 89.99 EUR :: "ho conosciuto uno" e rivuole gli 89,99€ dell'abbonamento. fuori termine. che si fa? // B: carina // B: però // B- no, [se no si innamorano tutti]
comp|other|exception :: :: posso regalare una custodia di ricarica al sig. Szabo? terza volta per lo stesso fischio // C^+ {B} dice va bene
refund :: 34.95 EUR :: telesoccorso addebitato dopo il decesso, 34,95€. la figlia piange. mi dai l'ok per restituirli? // B+ ci mancherebbe, [non si discute nemmeno]
credit :: 45.00 EUR :: vermifugo sbagliato al gatto (sta bene). 45€ di credito alla padrona? // B: sento l'ambulatorio // B+ sentito, procedi
refund :: 1800.00 EUR :: Rimborso di 1.800 € a Olandini, danno della gru. sopra i mille quindi mi servono due sì // B& il mio ce l'hai // O+ anche il mio
exception|other :: :: facciamo entrare un allievo senza test d'ingresso, per stavolta? // B: decide {P} // O- meglio di no, [poi si annoia]
refund :: 33.00 EUR :: valvola che perde, 33 eurini indietro a Delmonte, ok? // B* +white_check_mark // B: [c'è scritto nel foglio dell'officina]
credit :: 25.00 EUR :: chi mi dà un ok? 25€ di credito alla sig.ra Kowal, 50 min in attesa // B: sono in riunione, dopo
refund :: 42.50 EUR :: fotolibro con pagine scambiate, la nonna fa 90 anni sabato. 42,50€ a Imma, rimborso? // A~ sistemato, ci pensa la tipografia
refund :: 275.00 EUR :: traduzione con l'anno di nascita sbagliato, il cliente chiede il rimborso di 275 €. ok? // B: [ci è scappato in revisione] // B+ quindi sì
exception|other :: :: sblocchiamo l'utente bannato dal filtro? era una foto in piscina con la medaglia // B>+ {a} per la nuotatrice: sì, [il filtro ha toppato]
credit|comp|other :: 20.00 EUR :: chorizo nella box di un vegano… buono da 20€ per scusarci? // A: approvato :white_check_mark: // C: ahah non vale
"""
SPOKEN["nl"] = r"""
refund :: 58.00 EUR :: hoi, plek 33 stond blank, fam Brugman heeft in de auto geslapen. 2x29 = €58, geef ik ze dat terug? // B+ tuurlijk
refund :: 18.99 EUR :: domein verlengd terwijl hij t uit had staan (zie log). 18,99 euro terugstorten, akkoord? // B: tot wanneer kan dat? // A: vandaag nog // B+ dan snel, [fout ligt bij ons]
credit :: 40.00 EUR :: lekkage in de box van mw Otten, ik zou haar €40 tegoed geven. iemand bezwaar? // B+ geen bezwaar
exception|other :: 35.00 EUR :: parkeerboete van 35 euro schrappen? slagboom stond open en automaat was dood zegt ie // B- neuh, [hij stond er twee dagen]
discount :: :: klant met 5 beesten wil 12%, normaal 5. zit daar nog rek in? // B+ [[vooruit, 10]]
refund :: 320.00 EUR :: verhuizers 5 uur te laat, klant moest verhuislift zelf betalen, €320 met bon. vergoeden wij dat? // B+{200.00 EUR} [[doe maar 200]], [die lift was sowieso nodig]
refund|exception :: 89.99 EUR :: "ik heb iemand ontmoet" en wil 89,99 euro van d'r abo terug. buiten termijn. doen? // B: lief // B: maar // B- nee joh, [straks wordt iedereen verliefd]
refund :: 24.00 EUR :: hut 4112 hele nacht geen licht, toeslag van 24 euro terug, wie tekent? // B: vraag {P} // C%+ {P} is akkoord
refund :: 34.95 EUR :: alarmknop afgeschreven na overlijden, €34,95. dochter in tranen. graag akkoord voor terugbetaling // B+ vanzelfsprekend, [daar doen we niet moeilijk over]
credit :: 45.00 EUR :: kat kreeg verkeerde ontwormpil (gaat goed). 45 euro tegoed voor t baasje? // B: ff met de praktijk overleggen // B+ overlegd, doen
refund :: 1800.00 EUR :: Terugbetaling €1.800 aan Hollander, kraanschade. boven de 1000 dus twee akkoorden nodig // B& van mij heb je m // O+ van mij ook
exception|other :: :: cursist zonder niveautoets toelaten, voor één keer? // B: gaat {P} over // O- liever niet, [die verveelt zich dood]
exception|other :: 60.00 EUR :: autocorrect in de naam, laten we de 60 euro wijzigingskosten vallen? // B: [ze meldde t binnen t uur] // B+ dus ja
credit :: 25.00 EUR :: wie knikt er even? €25 tegoed mw Kowal, 50 min in de wacht // B: zit in overleg, straks
refund|exception :: 540.00 EUR :: visum geweigerd, student wil haar cursusgeld (€540) terug. kan dat? // A: {b} ze wacht // A!~ te laat, ze is al naar de bank gestapt
discount :: :: wil 15% op t zonnepakket anders gaat ie naar de buren. geven? // B- echt niet
refund :: 86.00 EUR :: boot van 11.40, autodek vol ondanks boeking. fam Jolink wil die 86 euro terug, ok? // B+ ja // B- ho wacht, toch niet. [Ze zijn met die van 13 uur mee]
credit :: 30.00 EUR :: 6 dagen geen data in Peru, 30 euro tegoed op z'n nummer? // B- nee // A: de provider daar bevestigt de storing // B+ o oké, dan wel
"""
SPOKEN["sv"] = r"""
refund :: 580.00 SEK :: hejsan, plats 33 var översvämmad, familjen Brugge sov i bilen. 2 nätter à 290 = 580 kr, ger jag tillbaka? // B+ japp
refund :: 189.00 SEK :: domänen förnyades fast han stängt av det (ser i loggen). 189 spänn tillbaka, alltså 189 kr, okej? // B: hur länge går det? // A: bara idag // B+ skynda dig då, [vårt fel]
refund|credit|other :: 150.00 SEK :: tänkte skicka 150 kr till veganen med chorizon om ingen protesterar // O: haha stackarn // B+ skicka du
exception|other :: 350.00 SEK :: ska vi stryka p-boten på 350 kr? bommen var uppe o automaten död säger han // B- nix, [han stod där i två dygn]
other|exception|credit|refund|comp|discount|off_policy_reply :: :: vad får jag erbjuda familjen som inte kom med båten? de är rasande // B+{400.00 SEK} [[400 kr på nästa resa]]
refund :: 3200.00 SEK :: flyttfirman kom 5 h sent, kunden fick betala möbelhissen själv, 3 200 kr mot kvitto. ersätter vi det? // B+{2000.00 SEK} [[ge henne 2000]], [hissen hade hon behövt ändå]
refund|exception :: 899.00 SEK :: "har träffat nån" och vill ha tillbaka 899 kr för sitt abb. utanför ångerfristen. ska vi? // B: gulligt // B: men // B- nä, [då blir alla kära]
comp|other|exception :: :: får jag skicka med ett laddfodral gratis till Szabo? tredje gången för samma tjut // C^+ {B} säger kör
refund :: 349.00 SEK :: trygghetslarmet drogs efter att han gått bort, 349 kr. dottern gråter. snälla ok på att betala tillbaka // B+ givetvis, [inget att diskutera]
credit :: 450.00 SEK :: katten fick fel avmaskning (mår bra). 450 kr kredit till matte? // B: kollar med kliniken // B+ kollat, gör så
refund :: 18000.00 SEK :: Återbetala 18 000 kr till Hollström, kranskada. över 10 tusen så jag behöver två ja // B& ett från mig // O+ och ett från mig
exception|other :: :: släppa in en elev utan nivåtest, bara denna gång? // B: det är {P} som bestämmer // O- helst inte, [hen tröttnar direkt]
refund :: 330.00 SEK :: ventilen läcker, 330 kr tillbaka till Dellborg va? // B* +white_check_mark // B: [står i verkstadsrapporten]
credit :: 250.00 SEK :: nån som kan nicka? 250 kr i kredit till fru Kowal, 50 min i kö // B: sitter i möte, sen
refund :: 425.00 SEK :: fotobok med omkastade sidor, mormor fyller 90 på lördag. 425 kr till Imse? tänkte återbetala // A~ löst, tryckeriet kör ut en ny
refund :: 2750.00 SEK :: fel födelseår i översättningen, kunden vill ha 2 750 kr tillbaka. okej? // B: [vi missade det i granskningen] // B+ så ja
exception|other :: :: kan vi göra ett undantag och häva avstängningen? filtret tog en simmarbild // B>+ {a} simmaren: ja, [filtret hade fel]
credit|comp|other :: 200.00 SEK :: chorizo till en vegan… presentkort 200 kr som plåster? // A: godkänt :white_check_mark: // C: haha det får du inte
"""
SPOKEN["no"] = r"""
refund :: 580.00 NOK :: heisann, plass 33 sto under vann, fam. Brugge sov i bilen. 2 netter á 290 = 580 kr, gir jeg tilbake? // B+ jepp
refund :: 189.00 NOK :: domenet ble fornyet enda han hadde slått det av (står i loggen). 189 kr tilbake, greit? // B: hvor lenge går det? // A: bare i dag // B+ da haster det, kjør, [vår feil]
credit :: 400.00 NOK :: det drypper i boden til Otterlei, har lyst til å kreditere 400 kr. noen imot? // B+ ikke jeg, bare gjør det
exception|other :: 350.00 NOK :: skal vi slette p-gebyret på 350 kr? bommen sto oppe sier han // B- niks, [han sto der i to døgn]
discount :: :: kunde m/ 5 dyr vil ha 12 %, vi pleier å gi 5. går det an? // B+ [[10 da]]
refund :: 3200.00 NOK :: flyttefolka kom 5 t for sent, kunden måtte betale møbelheisen sjøl, 3200 kr med kvittering. refunderer vi? // B+{2000.00 NOK} [[gi henne 2000]], [heisen trengte hun uansett]
refund|exception :: 899.00 NOK :: "har truffet en" og vil ha 899 kr tilbake for abonnementet. over fristen. skal vi? // B: søtt // B: men // B- nei ass, [da blir alle forelska]
refund :: 240.00 NOK :: lugar 4112 uten lys hele natta, vil refundere tillegget på 240 kr, hvem tar den? // B: spør {P} // C%+ {P} sier ok
refund :: 349.00 NOK :: trygghetsalarm trukket etter at han døde, 349 kr. dattera gråter. får jeg betale tilbake? // B+ selvfølgelig, [ikke noe å diskutere]
credit :: 450.00 NOK :: pus fikk feil ormekur (går bra). 450 kr i kreditt til eier? // B: sjekker med klinikken // B+ sjekka, ja
refund :: 18000.00 NOK :: Refusjon 18 000 kr til Hollseth, kranskade. over 10k så jeg trenger to som sier ja // B& ja fra meg // O+ ja herfra og
exception|other :: :: slippe inn en elev uten nivåtest, bare denne gangen? // B: det er {P} sitt bord // O- helst ikke, [han faller av lasset]
exception|other :: 600.00 NOK :: autokorrektur i navnet, kan vi frafalle endringsgebyret på 600 kr? // B: [hun sa fra med en gang] // B+ så ja
credit :: 250.00 NOK :: noen som kan nikke? 250 kr kreditt til fru Kowal, 50 min i kø // B: i møte, kommer tilbake
refund|exception :: 5400.00 NOK :: avslag på visum, studenten vil ha kursavgifta på 5400 kr tilbake. går det? // A: {b} hun venter // A!~ for seint, hun har gått til banken
discount :: :: vil ha 15% på solpakka ellers drar han til naboen. gir vi? // B- aldri
refund :: 860.00 NOK :: ferja 11.40, fullt bildekk tross booking. fam. Jolstad vil ha igjen sine 860 kr, ok? // B+ ja // B- vent, nei likevel. [De ble med 13-ferja]
credit :: 300.00 NOK :: 6 dager uten data i Peru, 300 kr kreditt på nummeret? // B- nei // A: operatøren der nede bekrefter feilen // B+ åja, da så, ja
"""
SPOKEN["da"] = r"""
refund :: 580.00 DKK :: hejsa, plads 33 stod under vand, fam. Brygge sov i bilen. 2 nætter á 290 = 580 kr, giver jeg dem det igen? // B+ jep
refund :: 189.00 DKK :: domænet blev fornyet selvom han havde slået det fra (jf. loggen). 189,- kr retur, okay? // B: hvor længe kan vi? // A: kun i dag // B+ så skynd dig, [det er os der har kvajet os]
refund|credit|other :: 150.00 DKK :: havde tænkt mig at sende 150 kr til veganeren med chorizoen hvis ingen siger noget // O: haha stakkels // B+ send du bare
exception|other :: 350.00 DKK :: skal vi droppe p-afgiften på 350 kr? bommen stod åben siger han // B- næ, [han holdt der i to døgn]
other|exception|credit|refund|comp|discount|off_policy_reply :: :: hvad må jeg tilbyde familien der ikke kom med færgen? de er rasende // B+{400.00 DKK} [[400 kr på næste tur]]
refund :: 3200.00 DKK :: flyttefolkene kom 5 t for sent, kunden måtte selv betale møbelliften, 3.200 kr mod kvittering. dækker vi den (refundering)? // B+{2000.00 DKK} [[gi hende 2000]], [liften skulle hun bruge alligevel]
refund|exception :: 899.00 DKK :: "har mødt en" og vil have 899 kr tilbage for abonnementet. efter fristen. skal vi? // B: sødt // B: men // B- nej desværre, [ellers bliver alle jo forelskede]
comp|other|exception :: :: må jeg lægge et ladeetui ved gratis til hr. Szabo? tredje gang med samme hylen // C^+ {B} siger det er fint
refund :: 349.00 DKK :: nødkaldet er trukket efter han gik bort, 349 kr. datteren græder. må jeg betale dem tilbage? // B+ naturligvis, [det er slet ikke til diskussion]
credit :: 450.00 DKK :: missen fik forkert ormekur (har det fint). 450 kr i kredit til ejeren? // B: hører lige klinikken // B+ hørt, det er i orden
refund :: 18000.00 DKK :: Refusion på 18.000 kr til Hollund, kranskade. over 10.000 så jeg skal bruge to ja'er // B& et herfra // O+ og et fra mig
exception|other :: :: lukke en kursist ind uden niveautest, bare denne ene gang? // B: det er {P}s bord // O- helst ikke, [han kommer bare bagud]
refund :: 330.00 DKK :: ventilen er utæt, 330 kr retur til Dellgaard, ik? // B* +white_check_mark // B: [det står i værkstedsrapporten]
credit :: 250.00 DKK :: er der en der kan nikke? 250 kr kredit til fru Kowal, 50 min i kø // B: sidder i møde, lige om lidt
refund :: 425.00 DKK :: fotobog med ombyttede sider, mormor fylder 90 på lørdag. 425 kr tilbage til Inga? // A~ den er løst, trykkeriet kører en ny ud
refund :: 2750.00 DKK :: forkert fødselsår i oversættelsen, kunden vil have 2.750 kr tilbage. ok? // B: [vi overså det i korrekturen] // B+ altså ja
exception|other :: :: kan vi gøre en undtagelse og ophæve udelukkelsen? filteret tog et svømmebillede // B>+ {a} svømmeren: ja, [filteret tog fejl]
credit|comp|other :: 200.00 DKK :: chorizo til en veganer… gavekort på 200 kr som plaster? // A: godkendt :white_check_mark: // C: haha den går ikke
"""
SPOKEN["pl"] = r"""
refund :: 158.00 PLN :: hejka, parcela 33 zalana, rodzina Bródków spała w aucie. 2 noce po 79 = 158 zł, oddaję? // B+ jasne
refund :: 79.99 PLN :: domena odnowiła się, a klient to wyłączył (jest w logu). 79,99 zł do oddania, pasuje? // B: do kiedy można? // A: dziś // B+ to szybko, [nasz błąd]
credit :: 40.00 PLN :: kapie do boksu pani Otockiej, dałabym jej 40 zł na konto jako kredyt. ktoś przeciw? // B+ nikt, rób
exception|other :: 95.00 PLN :: anulujemy te 95 zł opłaty parkingowej? szlaban byl otwarty podobno // B- nie no, [stał tam dwa dni]
discount :: :: klientka z 5 zwierzakami chce 12%, zwykle dajemy 5. da się? // B+ [[niech będzie 10]]
refund :: 320.00 PLN :: przeprowadzka spóźniona 5h, klientka sama zapłaciła za windę, 320 zł, ma fakturę. zwracamy jej to? // B+{200.00 PLN} [[daj 200]], [winda i tak była potrzebna]
refund|exception :: 189.99 PLN :: "poznałam kogoś" i chce z powrotem 189,99 zł za abonament. po terminie. co robimy? // B: słodkie // B: ale // B- nie, [bo się wszyscy zakochają]
refund :: 124.00 PLN :: kabina 4112 bez światła całą noc, 124 zł dopłaty do zwrotu, kto podpisze? // B: spytaj {P} // C%+ {P} się zgadza
refund :: 34.95 PLN :: przycisk alarmowy pobrany po śmierci klienta, 34,95 zł. córka płacze. proszę o zgodę na zwrot // B+ oczywiście, [tu nie ma o czym gadać]
credit :: 45.00 PLN :: kot dostał złe tabletki na robaki (żyje, ma się dobrze). 45 zł kredytu dla właścicielki? // B: dopytam lecznicę // B+ już dopytane, dawaj
refund :: 1800.00 PLN :: Zwrot 1 800 zł dla Holendra, szkoda od dźwigu. ponad tysiąc, więc potrzebuję dwóch zgód // B& moją masz // O+ moją też
exception|other :: :: wpuścić kursanta bez testu poziomującego, wyjątkowo? // B: o tym decyduje {P} // O- lepiej nie, [będzie się nudził]
exception|other :: 60.00 PLN :: autokorekta w nazwisku, darujemy 60 zł za zmianę? // B: [zgłosiła w ciągu godziny] // B+ więc tak
credit :: 25.00 PLN :: kto klepnie? 25 zł na konto pani Kowal (kredyt), 50 min na linii // B: mam spotkanie, potem
refund|exception :: 1540.00 PLN :: odmowa wizy, studentka chce zwrotu 1540 zł za kurs. da radę? // A: {b} ona czeka // A!~ za późno, poszła do banku
discount :: :: chce 15% na fotowoltaikę, inaczej idzie do konkurencji. dajemy? // B- mowy nie ma
refund :: 386.00 PLN :: prom 11:40, pokład pełny mimo rezerwacji. Jolscy chcą z powrotem swoje 386 zł, ok? // B+ tak // B- czekaj, jednak nie. [Popłynęli o 13]
credit :: 30.00 PLN :: 6 dni bez internetu w Peru, 30 zł kredytu na numer? // B- nie // A: tamtejszy operator potwierdził awarię // B+ a, no to tak
"""
SPOKEN["ja"] = r"""
refund :: 5800.00 JPY :: おつです、33番サイトが水没して古川様が車中泊に…2泊分5,800円返金でいいですかね // B+ もちろん
refund :: 1980.00 JPY :: ドメイン自動更新、お客様はオフにしてました(ログ確認済)。1,980円返金いい？ // B: いつまで可能？ // A: 今日中です // B+ 急いでやって、[うちのミスだし]
refund|credit|other :: 1500.00 JPY :: 反対がなければチョリソーの件のお客様に1,500円お送りするつもりです // O: お気の毒に // B+ 送ってあげてください
exception|other :: 3500.00 JPY :: 駐車違約金3,500円、ゲート開いてたらしいので免除できます？ // B- いや、[二日も停めてたので]
other|exception|credit|refund|comp|discount|off_policy_reply :: :: 乗れなかったご家族に何をご提案できますか？かなりお怒りです // B+{4000 JPY} [[次回4,000円引きで]]
refund :: 32000.00 JPY :: 引越し5時間遅れで、お客様が吊り上げ代32,000円を自腹で…返金対応しても大丈夫でしょうか // B+{20000 JPY} [[2万円でお願いします]]。[どのみち必要だった作業なので]
refund|exception :: 8990.00 JPY :: 「彼氏できたので」と半年プラン8,990円の返金希望です。期間過ぎてますがどうします？ // B: かわいい // B: けど // B- 今回は見送りで。[みんな恋しちゃうので]
comp|other|exception :: :: スザボ様に充電ケースを無料でお付けしてもいいですか。同じ音鳴りで3回目です // C^+ {B}さん、いいって言ってました
refund :: 3495.00 JPY :: 緊急ボタンの月額3,495円、ご逝去後に引き落とし。娘さん泣いてます、返金させてください // B+ 当然です、[議論の余地なし]
credit :: 4500.00 JPY :: 猫ちゃんに違う虫下しを渡してしまい(元気です)、飼い主様へ4,500円クレジットよろしいですか // B: 病院に聞いてみる // B+ 聞きました、進めて
refund :: 180000.00 JPY :: クレーン破損の堀田様へ18万円返金、10万超なのでお二人の承認が必要です // B& 一人目OKです // O+ 二人目もOK
exception|other :: :: レベルテストなしで受講させても良いでしょうか、今回だけ特例で // B: {P}さんの判断で // O- 避けたいです。[ついていけないので]
refund :: 3300.00 JPY :: バルブ漏れ、出口様に3300円返しちゃっていい？ // B* +white_check_mark // B: [作業報告書にも書いてある]
credit :: 2500.00 JPY :: 誰か承認いただけますか、小春様 50分待たせたので2,500円分クレジット // B: 会議中、あとで
refund :: 4250.00 JPY :: フォトブックのページ入れ替わり、おばあ様の卒寿が土曜。4,250円返金でいいですか // A~ 解決しました、印刷所が届けるそうです。取り下げます
refund :: 27500.00 JPY :: 出生年の誤訳、お客様が27,500円の返金をご希望です。よろしいですか // B: [校正で見落としました] // B+ ですので承認
exception|other :: :: フィルター誤判定で停止されたアカウント、特例で復活させていいですか（水泳の写真でした） // B>+ {a} 水泳の件、復活OKです。[フィルターの誤りなので]
credit|comp|other :: 2000.00 JPY :: ヴィーガンの方にチョリソーが…お詫びに2,000円のギフト券送っていい？ // A: 承認 :white_check_mark: // C: 自分で押すのはダメですよ笑
"""


def make_all(w):
    for lang, text in SPOKEN.items():
        play_all(w, "y-" + lang, lines_of(text), lang=lang)
