# SPDX-License-Identifier: GPL-3.0-or-later
"""What such trades type in eleven other languages, short and by the way, with the threads that follow, fifteenth part."""
from eighth_people import lines_of
from fifteenth_people import play_all

SPOKEN = {}
SPOKEN["de"] = r"""
refund :: 86.00 EUR :: Fahrschule Hilltop: Prüfung von uns verpennt, 86 Euro Gebühr zurück? // B+ klar, zurück damit
exception|other :: :: Die Frau Quill zieht zwei Monate früher aus. Restmiete schenken? // B- geschenkt wird nichts, sorry
credit :: 25.00 EUR :: Trockner hat 25 € in Münzen gefressen, ich würd's ihm aufs Konto packen // B+ mach, [der Trockner spinnt seit Mai]
refund :: 110.00 EUR :: Stimmer kam einen Tag zu spät, Schule will die 110 € wiederhaben. Zahlen wir? // B+{55.00 EUR} die Hälfte: 55 €
comp|other|exception :: :: Flasche 4 hatte Kork. Neue hinterherschicken, aufs Haus? // B+ logisch
discount :: :: Zehn Prozent für Ottoline, Stammkundin der ersten Stunde? // B: wie viele Kisten im Jahr? // A: zwölf // B+ dann gern
refund :: 59.90 EUR :: Bräuchte mal ein Ja für 59,90 € an Marsh, Akku tot // A^+ {N} hat am Telefon zugestimmt
exception|other :: 40.00 EUR :: Stornogebühr 40 € für den Seminarraum streichen? Corona in der Gruppe // B* +white_check_mark
"""
SPOKEN["fr"] = r"""
refund :: 75.00 EUR :: Le moniteur n'est pas venu, l'élève veut ravoir ses 75 €. On rend ? // B+ on rend, [c'est notre moniteur]
exception|other :: :: On laisse tomber le préavis pour Ferryman ? Ils partent deux mois plus tôt // B- non, [le bail est le bail]
credit :: 30.00 EUR :: Panier de légumes trempé encore une fois, un avoir de 30 € ça te va ? // B+ ça me va
comp|other|exception :: :: Une bouteille bouchonnée, on lui en renvoie une ? // B+ évidemment
discount :: :: 10 % pour une cliente de la première heure, je dis banco ? // B+ [[banco]]
refund :: 210.00 EUR :: Dortoir sans eau chaude, 210 € pour le groupe de 7. Tu valides ? // B: c'était combien de nuits ? // A: deux // B+{105.00 EUR} alors une nuit : 105 €
refund :: 48.00 EUR :: affiche imprimée à l'envers, 48 € à rendre je pense, non ? // A~ laisse, il la trouve drôle et la garde
"""
SPOKEN["es"] = r"""
refund :: 90.00 EUR :: El instructor no apareció, la alumna pide sus 90 €. ¿Se los devolvemos? // B+ sí, devuélveselos
exception|other :: :: Se van dos meses antes, ¿les perdonamos la penalización? // B- esta vez no, [ya la bajamos a la mitad]
credit :: 20.00 EUR :: la secadora se tragó 20 € de doña Elvira, se los meto en la tarjeta? // B+ dale
comp|other|exception :: :: Botella picada. ¿Le mandamos otra de regalo? // B+ faltaría más
discount :: :: ¿Un 10 % para el grupo de 22 del albergue? // B- con el 5 van bien, no más
refund :: 1200.00 MXN :: Batería muerta a los dos viajes, 1,200 MXN para Ezequiel, ¿autorizas? // C^+ {N} dice que si, lo tengo al telefono
refund :: 64.00 EUR :: El afinador llegó un día tarde, piden 64 € // B: ¿avisó? // A: no // B+ pues que sí
"""
SPOKEN["pt"] = r"""
refund :: 350.00 BRL :: Instrutor faltou, aluna quer os R$ 350 de volta. Devolvemos? // B+ devolve sim
exception|other :: :: Perdoa a multa de saída antecipada da Ferryman? // B- nao dá, [contrato assinado ontem]
credit :: 60.00 BRL :: secadora engoliu R$ 60 da dona Ivone, jogo no cartão dela? // B+ joga
comp|other|exception :: :: Garrafa com gosto de rolha, mando outra por nossa conta? // B+ manda
discount :: :: 10% pra sócia mais antiga do clube, rola? // B+ rola, [ela traz gente]
refund :: 120.00 EUR :: O afinador veio no dia errado, a escola quer 120 € de volta // C^- {N} mandou dizer que nao
refund :: 89.00 BRL :: Cartaz saiu de ponta-cabeça. R$ 89 de volta ou reimprime? // B+ [[devolve]]
"""
SPOKEN["it"] = r"""
refund :: 80.00 EUR :: L'istruttore non s'è visto, l'allieva rivuole gli 80 €. Glieli ridiamo? // B+ certo, ridiamoglieli
exception|other :: :: Se ne vanno due mesi prima: lasciamo perdere la penale? // B- no dai, [gliel'avevamo già scontata]
credit :: 15.00 EUR :: l'asciugatrice s'è mangiata 15 € della signora Rosa, glieli carico sulla tessera? // B+ sì sì
comp|other|exception :: :: Bottiglia che sa di tappo, gliene spediamo un'altra gratis? // B+ ci mancherebbe
discount :: :: Il 10% alla socia numero uno, che dici? // B+ dico sì
refund :: 145.00 EUR :: Accordatore in ritardo di un giorno, 145 € alla scuola? // A^+ {N} ha detto di sì al telefono
refund :: 33.00 EUR :: Manifesto stampato al contrario, 33 € indietro? // B: fammi vedere la foto
"""
SPOKEN["nl"] = r"""
refund :: 70.00 EUR :: Instructeur niet komen opdagen, leerling wil z'n 70 euro terug. Doen we dat? // B+ doen we
exception|other :: :: Ze gaan twee maanden eerder weg. Boete kwijtschelden? // B- nee, [contract is contract]
credit :: 18.00 EUR :: droger heeft €18 van mevrouw Kwik opgegeten, op d'r pas zetten? // B+ ja hoor
comp|other|exception :: :: Fles met kurk. Nieuwe nasturen van de zaak? // B+ tuurlijk
discount :: :: Tien procent voor ons oudste lid, mag dat? // B+ mag
refund :: 95.00 EUR :: Stemmer een dag te laat, school vraagt 95 euro terug // C^+ {N} zegt ja, zit in de auto
refund :: 27.50 EUR :: Poster op z'n kop gedrukt, €27,50 terug of opnieuw drukken? // B+ [[terugbetalen]], [opnieuw drukken kost meer]
"""
SPOKEN["sv"] = r"""
refund :: 650.00 SEK :: Läraren kom aldrig, eleven vill ha sina 650 kr. Ska vi betala tillbaka? // B+ ja, det ska vi
exception|other :: :: De flyttar två månader tidigare. Skippar vi avgiften? // B- nä, [de visste om den]
credit :: 120.00 SEK :: torktumlaren åt upp 120 kr av fru Kvist, lägger jag dem på kortet? // B+ gör det
comp|other|exception :: :: Korkdefekt flaska, skickar vi en ny på huset? // B+ självklart
discount :: :: 10 % till vår allra första medlem? // B: hur länge sen? // A: 2009 // B+ ja då
refund :: 480.00 SEK :: Stämmaren kom fel dag, 480 kr tillbaka till skolan? // A^+ {N} sa ja i telefon
"""
SPOKEN["no"] = r"""
refund :: 700.00 NOK :: Kjørelæreren møtte ikke, eleven vil ha 700 kr igjen. Betaler vi? // B+ ja, det er på oss
exception|other :: :: De flytter to måneder før tiden. Dropper vi gebyret? // B- nei, [det står i avtalen]
credit :: 90.00 NOK :: tørketrommelen spiste 90 kr, legge dem på kortet hennes? // B+ gjør det
comp|other|exception :: :: Flaske med kork, sende en ny på huset? // B+ så klart
refund :: 540.00 NOK :: Stemmeren kom en dag for sent, skolen ber om 540 kr // B: sa han fra? // A: nei // B+ da blir det ja
"""
SPOKEN["da"] = r"""
refund :: 600.00 DKK :: Kørelæreren dukkede ikke op, eleven vil have 600 kr igen. Giver vi dem? // B+ ja, det gør vi
exception|other :: :: De flytter to måneder før. Dropper vi gebyret? // B- niks, [de har skrevet under]
credit :: 75.00 DKK :: tørretumbleren har spist 75 kr, skal jeg sætte dem på kortet? // B+ ja tak
comp|other|exception :: :: Flaske med prop, sender vi en ny på husets regning? // B+ naturligvis
refund :: 450.00 DKK :: Klaverstemmeren kom en dag for sent, skolen vil have 450 kr // C^- {N} siger nej, har lige talt med hende
"""
SPOKEN["pl"] = r"""
refund :: 280.00 PLN :: Instruktor nie przyszedł, kursantka chce z powrotem 280 zł. Oddajemy? // B+ oddajemy
exception|other :: :: Wyprowadzają się dwa miesiące wcześniej. Odpuszczamy karę? // B- nie, [umowa to umowa]
credit :: 40.00 PLN :: suszarka zjadła 40 zł pani Kwil, wrzucić jej na kartę? // B+ wrzuć
comp|other|exception :: :: Wino z korkiem, wysyłamy drugie na nasz koszt? // B+ jasne
discount :: :: 10% dla najstarszej klubowiczki, może być? // B+ może być
refund :: 190.00 PLN :: Stroiciel przyjechał dzień za późno, szkoła prosi o 190 zł // C^+ {N} mówi ze tak
"""
SPOKEN["ja"] = r"""
refund :: 8000.00 JPY :: 教官が来なかったので、生徒さんが8,000円を返してほしいそうです。返しますか？ // B+ 返しましょう
exception|other :: :: 二か月早く退去されます。違約金はなしにしますか？ // B- いえ、[契約どおりでお願いします]
credit :: 1500.00 JPY :: 乾燥機が1,500円分の硬貨を飲み込みました。カードに付けてもいい？ // B+ いいですよ
comp|other|exception :: :: ワインがブショネでした。もう一本無料でお送りしていいですか // B+ もちろんです
discount :: :: 一番古い会員さんに10%引き、どうでしょう // B+ いいと思います
refund :: 12000.00 JPY :: 調律師が一日遅れました。学校から12,000円返金の要望です。 // A^+ {N} さんに電話で承認いただきました
"""


def make_all(w):
    for lang, lines in SPOKEN.items():
        play_all(w, "f-spoken", lines_of(lines), lang=lang)
