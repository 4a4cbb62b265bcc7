# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests and answers as people type them in Dutch, Swedish, Norwegian, Danish, Polish and Japanese, eighth part of the written half."""
from eighth_languages import speak

SPOKEN = {}
SPOKEN["nl"] = r"""
refund :: 49.90 EUR :: hoi {b}, mag ik mevr. De Boer € 49,90 terugstorten? tas na 2 dagen al kapot
refund :: 75.00 EUR :: Klant Bakkali, order 88123, totaal €225. Eén van de drie vazen kwam in stukken aan. Zal ik 75 euro terugbetalen?
refund :: 18.00 EUR :: 18 eurootjes terug voor Noor? 2x verkeerde maat gestuurd
credit :: 30.00 EUR :: kunnen we dhr. Postma €30 tegoed geven? hing 40 min in de wacht, arme man
comp|other|exception :: :: Zullen we fam. Jansen een maand gratis doen? internet lag er deze week al 2x uit
exception|other :: 25.00 EUR :: Aanmaningskosten (25 EUR) kwijtschelden voor dossier 40177? incasso mislukte door onze overstap
discount :: :: 10% korting voor Meubelhuis Rietveld op de verlenging, wat vinden jullie? anders zijn ze weg
credit|comp|other :: 20.00 EUR :: graag een go voor een bon van 20,- euro voor Lotte M., haar pakje was een week zoek
refund :: 1250.00 EUR :: Goedemorgen, graag uw akkoord voor een terugbetaling van € 1.250,00 aan VvE Parkzicht (factuur 2024-118 à € 2.480,00, het tweede bezoek heeft nooit plaatsgevonden).
exception|other :: :: 3 dagen over de retourtermijn maar ze lag in het ziekenhuis, nemen we de laarzen van mw. Smit toch terug?
comp|other|exception :: :: kamer 214 heeft geen verwarming, mag ik ze upgraden naar de suite? staat toch leeg
refund :: 40.00 EUR :: {B} ff checken: 40 euro terug aan tafel 9, haar in de soep, ok?
refund :: 37.50 EUR :: heeft iemand bezwaar als ik Thijs € 37,50 terugbetaal? verzendkosten dubbel gerekend
credit :: 15.00 EUR :: €15 tegoed voor klant 5521, monteur kwam niet opdagen. Doen? // B: die van gisteren? // A: ja die // B+ dan ja, [twee keer is te veel]
refund :: 66.00 EUR :: terugbetaling € 66 voor Aisha, blender rookt, oké? // A~ laat maar, ze ruilt liever
refund :: 230.00 EUR :: trein uitgevallen, reiziger Verhoeven nam een taxi van €230 naar Schiphol. Vergoeden we die?
exception|other :: :: mevrouw zonder bonnetje wil de waterkoker ruilen, doen we dat voor haar?
discount :: :: 15 procentjes voor een juf die 40 boeken koopt, goed?
---
B+ tuurlijk, doe maar
B+ Ja, [foutje van ons]
B+ prima hoor, [trouwe klant]
B+ Akkoord. [Wel eenmalig.]
B- nee sorry, [veel te laat]
B- Helaas niet. [Het artikel is al gebruikt en de doos ontbreekt.]
B- gaan we niet doen
B+ maak er {n} van
B+ ok maar max {h}, [meer zit er niet in]
B: had die in maart niet al wat gekregen? // A: nee, zijn broer // B+ oh dan is het goed
B: kijk ik morgen naar
B: vraag {o} even // O+ vind ik goed
B* +white_check_mark
B: heb je foto's?
B- Nee. // B: [Hij heeft vorige week al een nieuwe gehad.]
B+ vooruit, [omdat het bijna kerst is]
B* -x
"""
SPOKEN["sv"] = r"""
refund :: 499.00 SEK :: hej {b}, kan jag ge tillbaka 499 kr till Gunilla Persson? väskan gick sönder efter två dagar
refund :: 750.00 SEK :: Kund Hassan, order 88123 (totalt 2 250 kr), en av tre vaser kom i bitar. Återbetala 750 kr, okej?
refund :: 180.00 SEK :: 180 spänn tillbaka till Nova? fel storlek 2 ggr
credit :: 300.00 SEK :: får jag lägga 300:- som kredit på Lennarts konto? satt 40 min i kö stackarn
comp|other|exception :: :: Ska vi bjuda familjen Nyström på en månad? nätet har legat nere två gånger denna vecka
exception|other :: 60.00 SEK :: Kan vi stryka påminnelseavgiften (60 kr) på ärende 40177? autogirot failade pga oss
discount :: :: 10 % rabatt till Möbelhuset Ek vid förlängning, vad säger ni? annars går de
credit|comp|other :: 200.00 SEK :: behöver ok på ett presentkort à 200 kr till Linnea, paketet var borta i en vecka
refund :: 12500.00 SEK :: Hej! Jag ber om godkännande att återbetala 12 500,00 kr till Brf Solgläntan (faktura 2024-118 på 24 800 kr, andra besöket blev aldrig av).
exception|other :: :: 3 dagar för sent men hon låg på sjukhus, tar vi ändå tillbaka Dr Sahlins stövlar?
comp|other|exception :: :: rum 214 har ingen värme, uppgradera till svit? den står ändå tom
refund :: 375.00 SEK :: nån som har nåt emot att jag betalar tillbaka 375 kr till Tove? frakten drogs dubbelt
refund :: 1200.00 SEK :: {B}, 1 200 kr till Sven-Åke för den inställda turen, kör vi på det?
credit :: 150.00 SEK :: 150 kr kredit till kund 5521, teknikern kom aldrig. Göra det? // B: han från igår? // A: precis // B+ då är det ok, [två gånger är för mycket]
refund :: 660.00 SEK :: återbetalning 660 kr till Aisha, mixern ryker, ok? // A~ strunt i det, hon vill hellre byta
refund :: 2300.00 SEK :: inställt tåg, resenären Wallin tog taxi för 2 300 kr till Arlanda. Ersätter vi den, alltså återbetalning till kortet?
exception|other :: :: tant utan kvitto vill byta vattenkokaren, gör vi ett undantag?
discount :: :: 15 procent till en lärare som köper 40 böcker, går det bra?
---
B+ absolut, kör
B+ Ja, [det var vår miss]
B+ helt ok för mig, [bra kund]
B+ Godkänt. [Men bara den här gången.]
B- nä tyvärr, [alldeles för sent]
B- Tyvärr inte. [Varan är använd och kartongen saknas.]
B- det blir nej
B+ ta {n} istället
B+ ok men max {h}, [mer går inte]
B: fick inte han nåt i mars? // A: nej det var brorsan // B+ jaha, då är det lugnt, godkänt
B: kollar på det imorgon
B: fråga {o} // O+ okej för mig
B* +white_check_mark
B: har du bilder?
B- Nej. // B: [Han fick en ny förra veckan.]
B+ okejrå, [det är ju snart jul]
B* -x
"""
SPOKEN["no"] = r"""
refund :: 499.00 NOK :: hei {b}, kan jeg gi tilbake kr 499,- til Solveig Berg? veska røyk etter to dager
refund :: 750.00 NOK :: Kunde Hassan, ordre 88123 (2 250 kr totalt), en av tre vaser kom knust. Refundere 750 kr, ok?
refund :: 180.00 NOK :: 180 kroner tilbake til Nora? feil størrelse 2 ganger
credit :: 300.00 NOK :: får jeg legge inn 300 kr i kreditt til Odd Arne? han satt 40 min i kø stakkar
comp|other|exception :: :: Skal vi gi familien Haugen en måned gratis? nettet har vært nede to ganger denne uka
exception|other :: 70.00 NOK :: Kan vi frafalle purregebyret (70 kr) på sak 40177? avtalegiro feila pga oss
discount :: :: 10 % rabatt til Møbelhuset Eik ved fornying, hva tenker dere? ellers stikker de
credit|comp|other :: 200.00 NOK :: trenger ok på et gavekort på 200 kr til Linn, pakka var borte i ei uke
refund :: 12500.00 NOK :: Hei! Jeg ber om godkjenning til å refundere kr 12 500,00 til Borettslaget Solbakken (faktura 2024-118 på kr 24 800,00, andre besøk ble aldri gjennomført).
exception|other :: :: 3 dager over fristen, men hun lå på sykehus. Tar vi støvlene til dr. Lien i retur likevel?
comp|other|exception :: :: rom 214 er uten varme, oppgradere til suite? den står jo tom
refund :: 375.00 NOK :: noen som har noe imot at jeg refunderer 375 kr til Tuva? frakta ble trukket dobbelt
refund :: 1200.00 NOK :: {B}, kr 1 200 til Per Ivar for den avlyste turen, går det bra?
credit :: 150.00 NOK :: 150 kr kreditt til kunde 5521, teknikeren kom aldri. Gjøre det? // B: han fra i går? // A: jepp // B+ da er det greit, [to ganger er for mye]
refund :: 660.00 NOK :: refusjon 660 kr til Aisha, mikseren ryker, ok? // A~ glem det, hun vil heller bytte
refund :: 2300.00 NOK :: innstilt fly, passasjer Moen tok drosje til 2 300 kr. Skal vi refundere den?
exception|other :: :: dame uten kvittering vil bytte vannkokeren, gjør vi et unntak?
discount :: :: 15 prosent til en lærer som kjøper 40 bøker, greit det?
---
B+ bare kjør
B+ Ja, [det var vår tabbe]
B+ helt greit for meg, [god kunde]
B+ Godkjent. [Men bare denne gangen.]
B- nei dessverre, [altfor sent]
B- Dessverre ikke. [Varen er brukt og esken mangler.]
B- det blir nei
B+ ta {n} i stedet
B+ ok men maks {h}, [mer går ikke]
B: fikk ikke han noe i mars? // A: nei det var broren // B+ å ja, da er det i orden
B: ser på det i morgen
B: spør {o} // O+ ok for meg
B* +white_check_mark
B: har du bilder?
B- Nei. // B: [Han fikk ny forrige uke.]
B+ greit da, [det er jo snart jul]
B* -x
"""
SPOKEN["da"] = r"""
refund :: 499.00 DKK :: hej {b}, må jeg give Birthe Olsen 499 kr. retur? tasken gik i stykker efter 2 dage
refund :: 750.00 DKK :: Kunde Hassan, ordre 88123 (2.250 kr. i alt), en af tre vaser kom i stumper. Skal vi refundere 750 kr.?
refund :: 180.00 DKK :: 180 kr tilbage til Nanna? forkert str. 2 gange
credit :: 300.00 DKK :: må jeg lægge 300 kr. ind som tilgodehavende hos Flemming? han hang 40 min i telefonen, stakkels mand
comp|other|exception :: :: Skal vi give familien Holm en gratis måned? nettet har været nede to gange i denne uge
exception|other :: 100.00 DKK :: Kan vi eftergive rykkergebyret (100 kr.) på sag 40177? betalingsservice fejlede pga. os
discount :: :: 10 % rabat til Møbelhuset Eg ved fornyelse, hvad siger I? ellers skrider de
credit|comp|other :: 200.00 DKK :: skal bruge et ok til et gavekort på 200,- kr til Line, pakken var væk i en uge
refund :: 12500.00 DKK :: Hej. Jeg anmoder om godkendelse til at tilbagebetale kr. 12.500,00 til E/F Solbakken (faktura 2024-118 på kr. 24.800,00, andet besøg blev aldrig udført).
exception|other :: :: 3 dage over fristen, men hun lå på hospitalet. Tager vi alligevel støvlerne retur fra dr. Friis?
comp|other|exception :: :: vær. 214 har ingen varme, må jeg opgradere til suiten? den står jo tom
refund :: 375.00 DKK :: er der nogen der har noget imod at jeg refunderer 375 kr til Tobias? fragten blev trukket dobbelt
refund :: 1200.00 DKK :: {B}, 1.200 kr til Jens Peter for den aflyste tur, er det fint?
credit :: 150.00 DKK :: 150 kr kredit til kunde 5521, teknikeren kom aldrig. Skal jeg? // B: ham fra i går? // A: ja ham // B+ så er det fint, [to gange er for meget]
refund :: 660.00 DKK :: refusion 660 kr til Aisha, blenderen ryger, ok? // A~ glem det, hun vil hellere bytte
refund :: 2300.00 DKK :: aflyst fly, passager Bruun tog en taxa til 2.300 kr. Refunderer vi den?
exception|other :: :: dame uden bon vil bytte elkedlen, laver vi en undtagelse?
discount :: :: 15 procent til en lærer der køber 40 bøger, er det okay?
---
B+ ja da, bare gør det
B+ Ja, [det var vores fejl]
B+ fint med mig, [god kunde]
B+ Godkendt. [Men kun denne ene gang.]
B- nej desværre, [alt for sent]
B- Desværre ikke. [Varen er brugt og kassen mangler.]
B- den går ikke
B+ sig {n} i stedet
B+ ok men højst {h}, [mere er der ikke til]
B: fik han ikke noget i marts? // A: nej det var hans bror // B+ nå, så er det i orden
B: kigger på det i morgen
B: spørg {o} // O+ det er ok med mig
B* +white_check_mark
B: har du billeder?
B- Nej. // B: [Han fik en ny i sidste uge.]
B+ nå ja, okay så, [det er jo snart jul]
B* -x
"""
SPOKEN["pl"] = r"""
refund :: 149.90 PLN :: hej {b}, mogę oddać 149,90 zł pani Nowak? torebka rozleciała się po 2 dniach
refund :: 225.00 PLN :: Klient Wójcik, zam. 88123 (razem 675 zł), jeden z trzech wazonów przyszedł w kawałkach. Zwracamy mu 225 zł?
refund :: 80.00 PLN :: 80 zeta do zwrotu dla Kuby, 2x zły rozmiar, ok?
credit :: 50.00 PLN :: czy możemy dopisać 50 zł kredytu na konto pana Zenona? wisiał 40 min na linii, biedak
comp|other|exception :: :: Damy rodzinie Lis miesiąc gratis? internet padł im dwa razy w tym tyg
exception|other :: 25.00 PLN :: Proszę o wyjątek: umorzyć opłatę za opóźnienie (25 PLN) w sprawie 40177, polecenie zapłaty nie przeszło przez nas
discount :: :: 10% rabatu dla Mebli Rogowskich przy przedłużeniu, co myślicie? inaczej odejdą
credit|comp|other :: 40.00 PLN :: potrzebuję zgody na bon 40 zł dla Leny M., jej paczka przez tydzień była nie wiadomo gdzie
refund :: 1250.00 PLN :: Dzień dobry, zwracam się z prośbą o zatwierdzenie zwrotu kwoty 1 250,00 zł dla wspólnoty Parkowa 7 (faktura 2024-118 na 2 480,00 zł, druga wizyta się nie odbyła).
exception|other :: :: 3 dni po terminie, ale leżała w szpitalu. Przyjmiemy jednak kozaki od dr Sadowskiej?
comp|other|exception :: :: pokój 214 bez ogrzewania, przenieść ich za darmo do apartamentu? i tak stoi pusty
refund :: 37.50 PLN :: ktoś ma coś przeciwko, żebym zwróciła 37,50 zł Tomkowi? przesyłka policzona podwójnie
refund :: 120.00 PLN :: {B} szefie, 120 złotych zwrotu dla stolika 9, włos w zupie, może być?
credit :: 15.00 PLN :: 15 zł kredytu dla klienta 5521, technik nie dojechał. Robić? // B: to ten wczorajszy? // A: ten sam // B+ to tak, [dwa razy to za dużo]
refund :: 66.00 PLN :: zwrot 66 zł dla Aiszy, blender dymi, ok? // A~ nieaktualne, woli wymianę
refund :: 640.00 PLN :: odwołany lot, pasażer Górski wziął taksówkę za 640 zł. Zwracamy mu to?
exception|other :: :: starsza pani bez paragonu chce wymienić czajnik, robimy wyjątek?
discount :: :: 15 procent dla nauczycielki, bierze 40 książek, może być?
---
B+ pewnie, rób
B+ Tak, [nasza wina]
B+ dla mnie spoko, [dobra klientka]
B+ Zatwierdzam. [Ale tylko ten jeden raz.]
B- nie, sorki, [dawno po terminie]
B- Niestety nie. [Towar jest używany i nie ma pudełka.]
B- nie ma opcji
B+ daj {n}
B+ ok ale max {h}, [więcej nie możemy]
B: on czegoś nie dostał w marcu? // A: nie, to jego brat // B+ aha, to w takim razie zgoda
B: jutro zerknę
B: zapytaj {o} // O+ ja nie mam nic przeciwko, zgoda
B* +white_check_mark
B: masz zdjęcia?
B- Nie. // B: [W zeszłym tygodniu wysłaliśmy mu nowy.]
B+ no dobra, [święta idą]
B* -x
"""
SPOKEN["ja"] = r"""
refund :: 4980.00 JPY :: {b} お疲れさまです。佐々木様に4,980円返金してもいいですか？バッグが2日で壊れたそうです
refund :: 2500.00 JPY :: 注文88123（合計7,500円）、花瓶3つのうち1つが割れて届きました。2,500円の返金でいかがでしょうか？
refund :: 1800.00 JPY :: 小林様、サイズ違い2回目です…1800円返してあげたいんですがOKですか
credit :: 3000.00 JPY :: 高橋様のアカウントに3,000円分のクレジットを付けてもよいでしょうか。40分もお待たせしてしまいました
comp|other|exception :: :: 今週2回も回線が落ちたので、渡辺様に1か月無料をご提案してもよろしいですか？
exception|other :: 500.00 JPY :: 案件40177の延滞手数料500円、こちらの移行ミスなので免除でお願いできますか
discount :: :: リバ家具さんの更新、10%引きにしても大丈夫ですか？でないと解約されそうです
credit|comp|other :: 2000.00 JPY :: 中村様に¥2,000のギフト券を送りたいです。荷物が一週間行方不明でした。承認お願いします！
refund :: 125000.00 JPY :: いつもお世話になっております。パークサイド管理組合様への125,000円の返金（請求書2024-118、総額248,000円、2回目の訪問未実施）につきまして、ご承認のほどお願い申し上げます。
exception|other :: :: 返品期限を3日過ぎていますが、入院されていたとのこと。田中様のブーツ、特例で受け付けてもいいでしょうか
comp|other|exception :: :: 214号室、暖房が故障中。空いてるスイートに無料でアップグレードしていい？
refund :: 5000.00 JPY :: {b} 欠航の件、藤井様に5千円返金でよろしいですか
refund :: 10000.00 JPY :: 山本様に1万円返金したいです。二重請求でした。確認お願いします🙏
credit :: 1500.00 JPY :: 顧客5521へ1,500円のクレジット、技術者が来なかったため。進めていいですか？ // B: 昨日の方ですか？ // A: はい、そうです // B+ それならOKです。[二回は多すぎます]
refund :: 6600.00 JPY :: アイシャ様、ミキサーから煙。6,600円返金でよいですか？ // A~ すみません、取り下げます。交換をご希望です
refund :: 23000.00 JPY :: 欠航でタクシーを使われた森様、23,000円です。返金の対応でよろしいでしょうか
exception|other :: :: レシートのないお客様、ポットの交換を希望されています。例外で受けてもいいですか？
discount :: :: 40冊まとめ買いの先生に15％オフ、いけますか？
---
B+ いいよ
B+ はい、[こちらのミスなので]
B+ 問題ないです。[常連さんですし]
B+ 承認します。[今回限りでお願いします]
B- うーん、だめです。[期限をだいぶ過ぎています]
B- 申し訳ないですが却下です。[使用済みで箱もないため]
B- 無理です
B+ {n}円にしてください
B+ {h}までならOKです
B: 3月にも何か出してませんでした？ // A: いえ、別の方です // B+ では承認で
B: 明日確認します
B: {o} さんに聞いてください // O+ 私は大丈夫です、承認
B* +white_check_mark
B: 写真ありますか？
B- だめです。 // B: [先週新しいものを送ったばかりです]
B+ 了解です、進めてください。[長くお待たせしましたし]
B* -x
"""


def make_all(w):
    speak(w, SPOKEN)
