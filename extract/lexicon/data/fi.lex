# Finnish
language Finnish
spaces yes
order svo
apostrophe inside
accents keep
numbers before
adjectives before
date-order dmy

# "karkottaa" is third person and infinitive; the passive (karkotetaan, karkotettiin) names
# no doer, its people stand before it or after it.

[trigger measure=expulsion voice=active]
(pyysi|pyytää|pyytänyt|vaati|vaatii|vaatinut|kehotti|kehottaa) ... (kutsumaan kotiin|vetämään pois|kutsumaan takaisin) | weak=yes asks=yes
(vaatinut|vaati|vaatii|vaativat|pyytänyt|pyysi|käskenyt|käski|määräsi|määrännyt) ... (vetämään pois|vetämään|kutsumaan kotiin|kutsumaan takaisin|kutsumaan pois) | weak=yes
karkottavansa, karkottavan, karkottaneensa, karkottaneen, karkottavamme, karkottavaan, karkottakoon, karkottaessaan, karkottamalla, karkoittaa, karkoitti, karkoittavat, karkottaa, karkottavat, karkotti, karkottivat, karkottanut, karkottaneet, karkottamaan, karkottamassa, karkottava, karkotamme, karkotimme, karkottaisi
(häätävänsä|häätävän|häätää|hääti|häätänyt|häätävät|häätivät|häätämään)
(heittää|heitti|heittänyt|potkii|potki|potkaisi) ... (maasta|ulos|pihalle) | weak=yes
(ajaa|ajoi|ajanut) ... maasta | weak=yes
(passittaa|passitti|passittanut|passittavat|passittavansa|passittavan|lähettää|lähetti|lähettänyt|lähettävät|lähettivät|lähettävänsä|lähettävän|lähettäneensä|lähettämään) ... (kotiin|maasta|kotimaahan|takaisin) | weak=yes
(poistaa|poisti|poistanut) ... maasta | weak=yes
(käskee|käski|käskenyt|käskevät|käskivät|käskevänsä|käskeneensä|määräsi|määrää|määrännyt|määräsivät|määräävänsä|määränneensä|velvoitti|velvoittaa|velvoittanut|komensi|komentaa|komentanut) ... (poistumaan|lähtemään|poistua|lähteä|palaamaan|ulos maasta|pois maasta) | weak=yes
(pyysi|pyytää|pyytänyt|pyysivät|kehotti|kehottaa|kehottanut) ... (poistumaan|lähtemään|poistua|kutsumaan takaisin|vetämään pois) | weak=yes
(vaatii|vaati|vaatinut|vaativat|vaativansa|vaatineensa) ... (poistuvan|poistumista|lähtevän|lähtöä|poistumaan|kotiuttamista) | weak=yes
(antoi|antaa|antanut|antoivat|antavat|antavansa|antaneensa) ... (tuntia|tunnin|vuorokautta|vuorokauden|päivää|päivän|viikkoa|viikon) (aikaa|poistua|lähteä) | weak=yes
(peruutti|peruuttaa|perui|peruu|peruuttanut|evää|eväsi|perunut) ... (akkreditoinnin|akkreditoinnit|akkreditoinnin|diplomaattistatuksen|diplomaattisen aseman|hyväksynnän|agrementin|diplomaattisen koskemattomuuden) | weak=yes
(näytti|näyttää|osoitti) ... ovea | weak=yes
(käskee|käski|käskenyt|määrää|määräsi|määrännyt|passittaa|passitti|passittanut|häätää|hääti|häätänyt|potkii|potki) ... (maasta|kotiin|ulos maasta) | weak=yes

[trigger measure=expulsion voice=passive]
(oleskelu|läsnäolo) ... (ei-toivottua|ei ole toivottua|ei ole enää toivottua|ei-toivottu) | weak=yes
(tuntia|päivää|vuorokautta|viikko) aikaa (poistua|lähteä) | weak=yes
karkotetaan, karkotettiin, karkotettu, karkotettaisiin, karkotettaisi, karkotettavaksi
(häädetään|häädettiin|häädetty)
(heitetään|heitettiin|potkittiin|poistetaan|poistettiin|lähetetään|lähetettiin|passitetaan|passitettiin|ajettiin) ... (maasta|ulos|kotiin) | weak=yes
(on|oli|piti|pitää|täytyy|tulee|pitäisi|joutuu|joutuvat|joutui|joutuivat|on määrä) ... (poistuttava|lähdettävä|poistua|lähteä|poistumaan|lähtemään|pakata|pakkaamaan|palattava|jätettävä) | weak=yes
(poistuttava|lähdettävä|poistuttavaksi) maasta | weak=yes
(annettiin|annetaan|annettu|on|sai|saivat|saa|saavat|jäi) ... (tuntia|tunnin|vuorokautta|vuorokauden|päivää|päivän|viikkoa|viikon|viikko) (aikaa|poistua|lähteä) | weak=yes
(käskettiin|käsketään|määrättiin|määrätään|määrätty|käsketty|pyydettiin|pyydetään|kehotettiin|pyydetty|velvoitettiin) ... (poistumaan|lähtemään|palaamaan|poistua|maasta) | weak=yes
(eivät|ei) (ole|enää) (enää|) (tervetullut|tervetulleita) | weak=yes
ei-toivottu* | weak=yes
(akkreditointi|akkreditoinnit|akkreditointia) ... (peruttiin|peruutettiin|perutaan|evättiin) | weak=yes
(pakkaavat|pakkaa|pakata|pakkaamaan) ... (laukkunsa|tavaransa) | weak=yes
(sai|saivat|saa|saavat|antoi|antaa|antaneet|antavat) ... (lähtöpassit|lähtökäskyn|passit|karkotuskäskyn) | weak=yes
(saa|saavat|sai|saivat) (lähteä|häipyä) | weak=yes
(on|ovat) (joutunut|joutuneet|määrä) ... (lähtemään|poistumaan|lähteä|poistua) | weak=yes
(oleskelu|oleskelun) maassa päättyy | weak=yes
(joutuvansa|joutuvan|joutuneensa) ... (lähtemään|poistumaan) | weak=yes
(käskettiin|määrättiin|passitettiin|häädettiin|passitetaan|häädetään) ... (maasta|kotiin)

[trigger measure=expulsion voice=either]
karkotetut, karkotettujen, karkotettuja, karkotettava, karkotettavat, karkotettavien, karkotettavia, karkotettuihin, karkotettavalla, karkottamat, karkottamien, karkottama, karkotetun, karkotettavan

[trigger measure=expulsion voice=noun]
karkotus, karkotuksen, karkotusta, karkotukset, karkotusten, karkotuksia, karkotuksiin, karkotukseen, karkotuksesta, karkotuksista, karkotuksella, karkotuksilla, karkottaminen, karkottamisen, karkottamista, karkottamisesta, karkottamiseen, karkottamisella
diplomaattikarkotu*, karkotusmäärä*, karkotuspäätö*, joukkokarkotu*
(häätö|häädön|häätäminen|häätämisen) | weak=yes
maastapoistami* | weak=yes
(akkreditoinnin|akkreditointien) (peruminen|perumisen|peruuttaminen|peruuttamisen|epääminen) | weak=yes

[trigger measure=expulsion voice=phrase]
(julistaa|julisti|julistanut|julistavat|julistivat|julistaneet|julistamme|julistavansa|julistavan|julistaneensa|nimesi|nimittää|todennut|totesi|katsoo|katsoi) ... (persona|personae|henkilöksi) non (grata|grataksi|gratae|gratiksi)
(julistaa|julisti|julistanut|julistavat|julistivat|julistaneet|julistamme|julistavansa|julistavan|julistaneensa|katsoo|katsoi|nimesi|totesi) ... (ei-toivotuksi|ei-toivotuiksi|epätoivotuksi|epätoivotuiksi|ei toivotuksi|ei toivotuiksi) (henkilöksi|henkilöiksi|)
(julistettiin|julistetaan|julistettu) ... (persona|personae|henkilöksi) non (grata|grataksi|gratae|gratiksi)
(julistettiin|julistetaan|julistettu|julistettaviksi|julistettavaksi|julistettavan|julistetuksi) ... (ei-toivotuksi|ei-toivotuiksi|epätoivotuksi|epätoivotuiksi|ei toivotuksi|ei toivotuiksi) (henkilöksi|henkilöiksi|)
(persona|personae) non (grata|grataksi|gratae|gratiksi|gratana|gratoiksi)
non (grata|grataksi)
(ei-toivotuksi|ei-toivotuiksi|epätoivotuksi|epätoivotuiksi) (henkilöksi|henkilöiksi) (julistaminen|julistamisen|julistamista|julistettu|julistetut)
(ei-toivottu|ei-toivotut|ei-toivottuja) (henkilö|henkilöt|henkilöitä)

[trigger measure=staff_cap voice=active]
(vähentää|vähensi|vähentänyt|vähentävät|vähentämään|vähentävänsä|vähentävän|supistavansa|supistaa|supisti|supistanut|supistamaan|leikkaa|leikkasi|leikata|karsii|karsi|karsia|pienentää|pienensi) | weak=yes

[trigger measure=staff_cap voice=active]
(rajoittaa|rajoitti|rajoittamaan|rajoittavat) ... (määrää|määrän|henkilöstöä|henkilökuntaa|kokoa|lukumäärää) | weak=yes

[trigger measure=staff_cap voice=passive]
(vähennetään|vähennettiin|vähennettävä|supistetaan|supistettiin|supistettava|rajoitetaan|rajoitettiin|karsitaan|pienenee|vähenee|leikataan|leikattiin) | weak=yes

[trigger measure=staff_cap voice=noun]
(vähentäminen|vähentämisen|vähentämistä|vähennys|vähennyksen|supistaminen|supistamisen|supistus|supistuksen|rajoittaminen|leikkaus|henkilöstövähenny*) | weak=yes

[trigger measure=closure voice=active]
(sulkee|sulki|sulkenut|sulkevat|sulkea|sulkemaan|sulkevansa|sulkevan|sulkeneensa|suljemme|lakkauttaa|lakkautti|lakkauttanut) | weak=yes
(peruutti|peruuttaa|perui|peruu|perunut) ... (toimiluvan|toimintaluvan|luvan toimia|suostumuksen) | weak=yes

[trigger measure=closure voice=passive]
(suljetaan|suljettiin|suljettu|suljettava|lakkautetaan|lakkautettiin|sulkeutuu) | weak=yes
(lopettamaan|lopetettava) toimintansa | weak=yes

[trigger measure=closure voice=noun]
(sulkeminen|sulkemisen|sulkemista|sulkemisesta|sulkemiseen|lakkauttaminen|lakkauttamisen) | weak=yes

[trigger measure=severance voice=active]
(katkaisee|katkaisi|katkaissut|katkaisevat|katkaista|katkaisemaan) ... (diplomaattisuhteet|diplomaattisuhteensa|diplomaattisuhteita|diplomaattiset suhteet|diplomaattiset suhteensa|suhteet|suhteensa|välinsä|välit)
(diplomaattisuhteiden|diplomaattisten suhteiden|suhteiden) katkaisemi*
(diplomaattisuhteet|diplomaattiset suhteet) (katkaistaan|katkaistiin|poikki)
(lopettaa|lopetti|lopettanut|lopettavat|päättää|päätti) (kaikki|) (diplomaattisuhteet|diplomaattisuhteensa|diplomaattiset suhteet|diplomaattiset suhteensa)
(katkaisee|katkaisi|katkaissut|katkaisevat) (suhteet|suhteensa|välit|välinsä)

[trigger measure=downgrade voice=active]
(alentaa|alensi|laskee|laski|madalsi|alentanut) ... (suhteiden|diplomaattisuhteiden|suhteidensa|edustuksensa|edustuksen) (tasoa|tason)
(suhteiden|edustuksen) tason (alentami*|laskemi*)

[people staff=diplomatic]
(attasea|attasean) | plural=no
(attaseaa|attaseat|attaseoita|attaseoiden) | plural=yes
diplomaatilla, diplomaatti, diplomaatin, diplomaattia, diplomaatille, diplomaatilta, diplomaatiksi, diplomaatista, huippudiplomaatti, huippudiplomaatin | plural=no
diplomaateilla, diplomaatit, diplomaattien, diplomaatteja, diplomaateille, diplomaateilta, diplomaateista, diplomaatteihin, diplomaattejaan, diplomaattinsa, diplomaateistaan | plural=yes
*diplomaatilla, *diplomaatille, *diplomaatti, *diplomaatin, *diplomaattia | plural=no
*diplomaatit, *diplomaattien, *diplomaatteja | plural=yes
(ensimmäinen|toinen|kolmas|ensimmäisen|toisen|kolmannen) (sihteeri|sihteerin|lähetystösihteeri|lähetystösihteerin) | plural=no
lähetystöneuvos, lähetystöneuvoksen, lähetystösihteeri, lähetystösihteerin, varasuurlähettiläs, varasuurlähettilään, apulaissuurlähettiläs, edustuston kakkosmies | plural=no
(diplomaattinen|diplomaattisen) (edustaja|edustajan) | plural=no
(diplomaattiset|diplomaattisten|diplomaattisia) (edustajat|edustajien|edustajia|työntekijät|työntekijöiden|työntekijöitä) | plural=yes
diplomaattihenkilöstö, diplomaattihenkilöstöä, diplomaattihenkilöstön, diplomaattikunta | plural=yes

[people staff=ambassador]
suurlähettiläällä, suurlähettiläs, suurlähettilään, suurlähettilästä, suurlähettiläälle, suurlähettiläänsä, nuntius, nuntiuksen, edustuston päällikkö, edustuston päällikön, edustuston johtaja, Suomen-suurlähettiläs, Suomen-suurlähettilään, päälähettiläs | plural=no
suurlähettiläät, suurlähettiläiden, suurlähettiläitä, suurlähettiläille | plural=yes

[people staff=charge]
asiainhoitaja, asiainhoitajan, asiainhoitajaa, asiainhoitajalle, väliaikainen asiainhoitaja, väliaikaisen asiainhoitajan, vt. suurlähettiläs | plural=no

[people staff=consular]
konsuli, konsulin, konsulia, konsulille, pääkonsuli, pääkonsulin, pääkonsulia, varakonsuli, varakonsulin, kunniakonsuli, kunniakonsulin | plural=no
konsulit, konsulien, konsuleita, konsuleja, pääkonsulit | plural=yes
(konsulivirkailija|konsulivirkailijan|konsulivirkamies|konsulaatin työntekijä|konsulaatin työntekijän|pääkonsulaatin työntekijä) | plural=no
(konsulivirkailijat|konsulivirkailijaa|konsulivirkailijoita|konsulivirkailijoiden|konsulaatin työntekijää|konsulaatin työntekijät|konsulaatin työntekijöitä|konsulaattien työntekijät|pääkonsulaatin työntekijää|pääkonsulaatin työntekijät|konsulaatin henkilökunta) | plural=yes

[people staff=military]
sotilasasiamies, sotilasasiamiehen, sotilasasiamiestä, puolustusasiamies, puolustusasiamiehen, sotilasattasea, puolustusattasea, apulaissotilasasiamies | plural=no
sotilasasiamiehet, sotilasasiamiesten, sotilasasiamiehiä | plural=yes

[people staff=intelligence]
tiedustelu-upseeri, tiedustelu-upseerin, tiedusteluagentti, tiedusteluvirkailija | plural=no
tiedustelu-upseerit, tiedustelu-upseereita, tiedustelu-upseeria, tiedustelu-upseereja, tiedustelu-upseerien, tiedusteluagentit, tiedustelun työntekijä, tiedustelupalvelun työntekijää, tiedustelupalvelun työntekijät | plural=yes
vakooja, vakoojan, agentti, agentin | plural=no weak=yes
vakoojat, vakoojaa, vakoojia, vakoojien, agentit, agenttia, agentteja, agenttien | plural=yes weak=yes

[people staff=official]
(suurlähetystön|lähetystön|edustuston|suurlähetystöjen|edustustojen|edustustonsa) (työntekijä|työntekijän|virkamies|virkamiehen|virkailija|virkailijan|jäsen|jäsenen|edustaja) | plural=no
(suurlähetystön|lähetystön|edustuston|suurlähetystöjen|edustustojen) (työntekijät|työntekijöiden|työntekijöitä|työntekijää|virkamiehet|virkamiestä|virkamiehiä|virkailijaa|virkailijat|virkailijoita|jäsentä|jäsenet|jäsenten|jäseniä|henkilökunta|henkilökuntaa|henkilökunnan|henkilöstö|henkilöstöä|henkilöstön|edustajaa|väki|väkeä) | plural=yes
suurlähetystötyöntekij*, lähetystötyöntekij*
työntekijällä, työntekijälle, virkamiehelle, työntekijä, työntekijän, virkamies, virkamiehen, virkailija, virkailijan, jäsen, jäsenen, henkilö, henkilön, edustaja, edustajan, kansalainen, kansalaisen, ihminen, sihteeri, sihteerin, työtoverini | plural=no weak=yes
työntekijöistä, työntekijöistään, työntekijöillä, virkamiehistä, virkailijoista, jäsenistä, työntekijät, työntekijöiden, työntekijöitä, työntekijää, työntekijöille, virkamiehet, virkamiesten, virkamiehiä, virkamiestä, virkailijat, virkailijaa, virkailijoita, jäsentä, jäsenet, jäsenten, jäseniä, henkilöä, henkilöt, henkilöiden, henkilöitä, edustajaa, edustajat, edustajien, edustajia, kansalaista, kansalaiset, kansalaisten, kansalaisia, ihmistä, ihmiset, ihmisten, ihmisiä, henkilökunta, henkilökuntaa, henkilökunnan, henkilöstö, henkilöstöä, henkilöstön, kollegaa, kollegat, henkeä, työtoveriani | plural=yes weak=yes

[people staff=administrative_technical]
(hallinnollisen ja teknisen|hallinnollisen|teknisen) henkilöstön (jäsentä|jäsenet|jäseniä|jäsenen|jäsenten)
(hallinnollinen|hallinnollisen|hallinnollisia|tekninen|teknisen|teknisiä|hallinto ja tekninen|hallinto ja teknisen|hallinnollista|teknistä) (henkilöstö|henkilöstön|henkilöstöä|henkilökunta|henkilökuntaa|työntekijät|työntekijää|työntekijöitä) | plural=yes

[people staff=family]
perheenjäsen*, perheineen, perheet, perheiden | plural=yes weak=yes

[people staff=local]
(paikalta palkattu|paikalta palkatut|paikallinen|paikalliset|paikallisten|paikallista) (henkilökunta|henkilöstö|työntekijät|työntekijää|työntekijöiden) | plural=yes weak=yes

[mission type=embassy]
suurlähetystö, suurlähetystön, suurlähetystöä, suurlähetystössä, suurlähetystöstä, suurlähetystöön, suurlähetystölle, suurlähetystönsä, lähetystö, lähetystön, lähetystöä, lähetystössä, lähetystöstä, edustusto, edustuston, edustustoa, edustustossa, edustustosta, edustustoon, edustustonsa, diplomaattinen edustusto, ulkomaanedustusto | plural=no
suurlähetystöt, suurlähetystöjen, suurlähetystöjä, suurlähetystöissä, edustustot, edustustojen, edustustoja, edustustoissa, lähetystöt, lähetystöjen | plural=yes
*suurlähetystö, *suurlähetystön, *suurlähetystössä, *suurlähetystöstä, *edustuston, *edustustossa | plural=no
(korkea komissaariaatti|korkean komissaariaatin) | plural=no

[mission type=consulate]
konsulaatti, konsulaatin, konsulaattia, konsulaatissa, konsulaattinsa, pääkonsulaatti, pääkonsulaatin, pääkonsulaattia, pääkonsulaatissa, pääkonsulaattinsa, kunniakonsulaatti, konsuliosasto, konsuliosaston | plural=no
konsulaatit, konsulaattien, konsulaatteja, konsulaateissa, pääkonsulaatit, pääkonsulaattien, pääkonsulaatteja | plural=yes

[mission type=mission]
pysyvä edustusto, pysyvän edustuston, pysyvässä edustustossa, delegaatio, delegaation, kaupallinen edustusto, kaupallisen edustuston, kauppaedustusto, kauppaedustuston, EU-edustusto, valtuuskunta, valtuuskunnan | plural=no
diplomaattistatu*, diplomaatti* asema*, diplomaattipeit*, diplomaatti* koskemattomuu*, diplomaattipass*, diplomaattikun*

[other]
toimittaj*, journalist*, kirjeenvaihtaj*, kuvaaj*, reportter*
opiskelij*, oppila*, tutkija*, tutkijo*, opettaj*, professor*, tiedemie*
pelaaj*, jalkapalloilij*, urheilij*, valmentaj*, erotuomar*, faneja, fanit, kannattaj*, jääkiekkoilij*
siirtolai*, pakolai*, turvapaikanhakij*, maahanmuuttaj*, ulkomaalai*, rikollis*, rikoksente*
kansanedustaj*, parlamentaarik*, poliitik*, senaattor*, valtuutet*, mep*
sotilai*, sotila*, joukko*, joukkoj*, palkkasoturi*, taistelij*, rauhanturvaaj*
pappi*, pappe*, papit, lähetyssaarnaaj*, imaam*, saarnaaj*, nunn*
kuljettaj*, turist*, mielenosoittaj*, asukka*, aktivist*, vapaaehtoi*, vanki*, vangin, vangit, panttivank*, vuokralai*, avustustyönte*

[negation]
ketään, kenellekään, yhtäkään
ei vielä, ei ole vielä, ei ole toistaiseksi | weak=yes
(säännöllisesti|toistuvasti|usein) (karkottavat|karkottaa) | weak=yes
ei, eivät, en, emme, ettei, etteivät, älä, koskaan, yksikään, yhtään, kukaan
(ei aio|eivät aio|ei suunnittele|ei harkitse|emme harkitse|ei ole aikeissa|ei ole suunnitelmia|ei ole tarkoitus|ei ole tarkoituksena|kieltäytyi|kieltäytyy)
(sen sijaan|oikeus|oikeutta) | weak=yes

[negation side=after]
(ei ole|eivät ole) (tällä hetkellä|nyt|toistaiseksi|) (suunnitteilla|harkinnassa|esillä|ajankohtaista)
ei harkita, ei suunnitella

[considered]
(pian|lähiaikoina|lähipäivinä) ... (karkottaa|julistaa|ilmoittaa), valmistelevansa, valmistelevat, aikovansa, harkitsevansa, suunnittelevansa
harkitsee, harkitsi, harkitsevat, harkitaan, harkinnut, harkita, harkinnassa, pohtii, pohti, pohtivat, pohditaan, suunnittelee, suunnitteli, suunnittelevat, suunnitteilla, aikoi, aikeissa, valmistelee, valmistautuu, miettii
voi, voivat, voisi, voisivat, saattaa, saattavat, saattaisi, mahdollisesti, mahdollista, mahdollinen, mahdollisuus, mahdollisuutta, todennäköisesti, ilmeisesti, ei sulje pois, eivät sulje pois, ei sulkenut pois, odotetaan, odotettavissa, pöydällä, keskustelee, haluaa, esittää, ehdottaa, ehdotus, ehdotusta, varautuu, varaudutaan, onko
(ehdotti|ehdottaa|ehdottivat|esitti että|suositteli)

[threatened]
ei jää muuta vaihtoehtoa, pidättää oikeuden karkottaa
uhkaa, uhkasi, uhkaavat, uhkasivat, uhannut, uhkaus, uhkauksen, uhkailee, varoittaa, varoitti, varoittivat, varoittanut
jos, mikäli, siinä tapauksessa, pidättää itsellään oikeuden, pidättää oikeuden, pidätämme oikeuden, varaa oikeuden
(uhkauksestaan|uhkauksensa|uhkauksen|uhkaus) (julistaa|karkottaa)

[denied]
(kiisti|kiistää|kiistänyt|torjui) (tiedot|väitteet|uutiset|huhut)
ei (harkita|suunnitella|ole esillä|ole harkinnassa|ole asialistalla|ole suunnitteilla|aio|aiota|karkoteta ketään), ketään ei karkoteta, ketään ei ole karkotettu, (torjui|torjuu|torjuivat|sulki pois|sulkee pois) (ajatuksen|vaatimuksen|vaatimukset|mahdollisuuden|sen), päätöstä ei ole tehty, ei toistaiseksi harkitse
kiistää, kiisti, kiistivät, kiistänyt, kiistävät, torjuu väitteet, torjui väitteet, perätön, perättömiä, perättömiksi, valhe, valheellinen, ei pidä paikkaansa, eivät pidä paikkaansa, huhu, huhut, huhuja, huhuiksi, spekulaatio*
(disinformaatiota|valeuutisia|väärää tietoa)

[reversed]
(perui|peruu|perunut|perunnut|peruutti|peruuttaa|peruuttanut|kumosi|kumoaa|kumonnut|pyörsi|pyörtänyt) ... (karkotuksen|karkotukset|karkotuspäätöksen|karkottamisen|karkotuspäätökset)
(saa|saavat|voi|voivat|saisivat) (sittenkin|kuitenkin|) (jäädä|jatkaa), (perui|peruu|peruivat|perutti|kumosi|kumoaa|pyörsi|pyörtää) (poistumismääräyksen|poistumiskäskyn|päätöksen|päätöksensä|karkotuksen|karkotusmääräyksen), sallii ... jäädä maahan, sallivansa ... jatkossakin
(perui|peruu|perunut|peruutti|peruuttaa|kumosi|kumoaa|perutaan|peruttiin|keskeytti|muutti|pyörsi|pyörtää) (päätöksen|päätöksensä|karkotuksen|karkotukset|määräyksen|karkotuspäätöksen|karkotuspäätöksensä)
(päätös|päätöksen|karkotus|määräys) ... (perutaan|peruttiin|peruttu|kumottiin|kumottu|peruutettiin|perui|pyörrettiin)
(saa|saavat|voi|voivat) (sittenkin|kuitenkin|) (jäädä|palata|jatkaa)
luopui (karkotuksista|karkotuksesta|suunnitelmasta)

[retracted]
(väärennetty|väärennetyt|väärennetyn|tekaistu) (kirje|kirjeet|kirjeen|asiakirj*|nootti|tiedote), väärennös, väärennökseksi, huijau*, tekaistu*, virheellinen tieto, erehdyksessä, valeuuti*

[reported]
(lähteiden|lehden|median|tiedotusvälineiden|uutistoimiston lähteiden|kanavan|sanomalehden|nimettömien lähteiden|verkkolehden) (mukaan|tietojen mukaan)
(lehti|media|kanava|televisio) (kertoo|kertoi|uutisoi|kirjoittaa|väittää)
(vedoten|viitaten) (lähteisiin|lähteisiinsä|nimettömiin|anonyymeihin|lehteen|mediaan)
(nimettöm*|nimeltä mainitsemat*|anonyymi*|epävirallis*|vahvistamattom*|tiettävästi|väitetysti), lähteet (kertovat|sanovat|kertoivat)

[carried-out]
(poistuivat|poistui|lähtivät|lähti|palasivat|palasi|lensivät|lensi) ... (maasta|kotiin|Suomesta|Moskovaan|Venäjälle|kotimaahan|Moskovasta)
(ovat|on) (jo|) (poistuneet|poistunut|lähteneet|lähtenyt|palanneet|palannut|matkustaneet)

[demand]
(vetoaa|vetosi|vetosivat|vetoomus|vetoomuksen|vetoomuksessa|adressi|adressin|kannustaa|peräänkuuluttaa)
(vaatii|vaati|vaativat|vaativat|vaatinut|haluaa|haluavat|äänesti|äänestivät|ponsi|ehdotti|ehdottaa|esitti|esittää|pitäisi|tulisi|olisi) | weak=yes
on (korkea|) aika, (vetoamme|vaadimme|kehotamme|pyydämme)
(ehdotti|ehdottaa|ehdottivat|esitti että|suositteli) | weak=yes
painosta*
(virallisen|) pyynnön

[demand modal=yes]
(pitäisi|tulisi|täytyy|täytyisi|pitää|karkotettava|karkotettavat), tulee karkottaa
suljettava

[nonstate]
oppositio, opposition, oppositio*, kansanedustaj*, eduskunta, eduskunnan, parlamen*, vetoom*, mielenosoittaj*, aktivist*, kommentaatt*, kolumnist*, asiantuntij*, analyytik*, tutkija*, mielipidemittau*, kyselyssä, kriitik*, entinen, entiset, ex-*, puolue, puolueen, puolueet, perussuomalais*, poliitik*, europarlamentaarik*, meppi, mepit, senaattor*, järjestö*
pormestari*, kaupunginjohtaja*, aktivistit

[generic]
maata, maan hallitukset, maista, kymmenistä maista
(muun|muiden|toisen) (maan|maiden|länsimaan|valtion|länsimaiden)
(maat|maiden|maita|maille|valtiot|valtioiden|jäsenmaat|jäsenmaiden|hallitukset|hallitusten|liittolaiset|liittolaisten|kumppanit|kumppanien|pääkaupungit)
(länsimaat|länsimaiden|länsimaita|länsimaihin|lännen|länsi)
(läntiset|läntisten|läntisiä|länsimaiset|länsimaisten|länsimaisia|eurooppalaiset|eurooppalaisten|eurooppalaisia|ulkomaiset|ulkomaisia|ulkomaisten)
EU-maat, EU-maiden, Nato-maat, Nato-maiden, isäntämaa, vastaanottava valtio, asemamaa

[background sum=yes]
yhteensä, kaikkiaan

[background]
siitä lähtien, (karkottamisen|karkotuksen) jälkeen
(kulunut|kuluu|kului) ... (vuosi|vuotta|kuukautta), (vuosi|vuotta|kuukautta) (myöhemmin|sen jälkeen), siitä kun, sen jälkeen kun
siitä lähtien kun, siitä asti kun
viime (tammikuussa|helmikuussa|toukokuussa|kesäkuussa|heinäkuussa|elokuussa|syyskuussa|lokakuussa|marraskuussa|joulukuussa)
viime (viikolla|kuussa|vuonna|keväänä|syksynä|talvena|kesänä|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|huhtikuussa|maaliskuussa|vuoden)
(aiemmin|aikaisemmin|edellisen kerran|viimeksi|aikoinaan|tuolloin|toissa vuonna|toissaviikolla|muistuttaa|muistutti|tähän mennessä|tähän asti|jo aiemmin|menneisyydessä)
(viikko|kuukausi|vuosi|päivä) sitten
(kaksi|kolme|neljä|viisi|muutama|pari|kymmenen|<n>) (päivää|viikkoa|kuukautta|vuotta|vuosi|viikko|kuukausi) (sitten|aiemmin)
(viikkoa|kuukautta|vuotta|päivää) (sitten|aiemmin)
(sodan|hyökkäyksen|vuoden|helmikuun|maaliskuun|huhtikuun|invaasion) (alun|alettua|alusta|alkamisen), (vuoden|helmikuun|maaliskuun|huhtikuun) jälkeen
(maaliskuun|huhtikuun|toukokuun|vuoden|kuun|viikon) alussa
(viime|viimeisten|kuluneen) (vuosien|kuukausien|viikkojen|vuoden) aikana, viime (vuosina|kuukausina|viikkoina|päivinä), vuosipäiv*, kylmän sodan, historia*
(karkotusten|karkotuksen|karkottamisen) jälkeen
kun (Ruotsi|Suomi|Viro|Venäjä|Norja|Tanska) karkotti
oli (karkottanut|julistanut|määrännyt|antanut), olivat (karkottaneet|julistaneet)
(seuraavana vuonna|vuotta myöhemmin|(kuukausia|kuukautta|muutamaa kuukautta|paria kuukautta) myöhemmin)

[response next=noun]
(vastauksena|vastatoimena|vastatoimenpiteenä|vastalauseena|kostona|vastavetona|vastineena|reaktiona)

[response next=yes]
(kyse on|kyseessä on|kyseessä oli|kyse oli) (vastauksesta|vastatoimesta|vastauksesta)
(vastaa|vastasi|vastanneet|vastannut|vastasivat|reagoi|reagoivat)
(karkotuksiin|karkotukseen|pakotteisiin) vastaten

[response next=yes weak=yes]
sen jälkeen kun, koska, minkä jälkeen

[response]
(vastatoimena|vastatoimina|vastatoimi|vastatoimet|vastavuoroisesti)
(vastato*|vastatoimi*|vastavet*|vastatoimenpi*|kosto*|vastavuoroi*|vastavuoroisuu*|symmetri*|peilikuva*|samalla mitalla|vastaavalla tavalla|vuorostaan|puolestaan karkotti)
(vastasi|vastaa|vastasivat|vastannut) (karkottamalla|karkotuksilla|karkotuksella|samalla|julistamalla)
yhtä mont* | next=yes

[answered]
(karkotuksiin|karkotukseen|karkotuksista|karkotuksesta|karkotusten|karkotuksen|karkottamiseen|karkottamisesta|pakotteisiin|pakotteista|pakotteille|viisumikieltoihin|viisumikieltojen|sulkemiseen|sulkemisesta|viisumien epäämiseen)
(vastaavaan|vastaaviin|samanlaiseen|samanlaisiin|epäystävälliseen|epäystävällisiin|vihamieliseen|vihamielisiin|perusteettomaan|perusteettomiin|yksipuoliseen) (päätökseen|toimeen|toimiin|tekoon|askeleeseen|toimenpiteeseen|liikkeeseen|toimintaan)
(päätös|päätöksen|päätökseen|päätöksestä|toimeen|toimiin|toimista)

[clause]
kun, kun taas, joka, jotka, jonka, joiden, joista, jossa, jota, joita, jolle, jolla, koska, vaikka, mutta, sillä, että, ettei, etteivät, jos, kuten, kuin, missä, mikä, minkä, samalla kun, ennen kuin, puolestaan, sen jälkeen kun, karkotusten jälkeen, kertoo, sanoo

[by]
toimesta | side=after
taholta | side=after

[of]
joukosta

[in]
sijaitsevan, toimivan, työskentelevän, toimivat, työskentelevät

[from]
maasta

[to]
luona, luokse

[with]
kanssa | side=after
vastaan | side=after

[we]
=Suomi, me, minä, ministeriömme, hallituksemme, ulkoministeriö, ministeriö, ulkoministeriön, päätimme, karkotamme, julistamme, olemme, maamme, meidän, ilmoitamme

[our]
meidän, maamme, edustustomme, suurlähetystömme, oma

[its]
sen, hänen, heidän, niiden, oman, omien, omia

[mutual]
toistensa, vastavuoroisesti, molemminpuolisesti, molemminpuoliset, keskinäiset, puolin ja toisin

[body]
(ulkoministeriö|ulkoministeriön|ulkoministeriötä|ulkoministeriössä|ulkoministeriöstä|ulkoministeriöön|ulkoministeri|ulkoministerin|ulkoministeriltä|ulkoasiainministeriö|ulkoasiainministeriön)
(hallitus|hallituksen|hallitusta|presidentti|presidentin|pääministeri|pääministerin|viranomaiset|viranomaisten|ministeri|ministerin|liittokansleri|tiedottaja|tiedottajan|tiedottajansa|kabinetti|juntta|juntan|hallinto|hallinnon|johto|valtiojohto|osapuoli|ulkopolitiikan johto|UM|ulkohallinto)

[article]
yksi, yhden, yhtä, erään, eräs, toisen, toinen, yksi heistä

[definite]
nämä, näiden, näitä, ne, niiden, niitä, se, tämä, kaikki, kaikkien, kaikkia, muut, muiden, loput, loppujen, kyseiset, kyseisten, mainitut, mainittujen, molemmat, molempien

[and]
ja, sekä, tai, samoin kuin, &, että myös

[except]
lukuun ottamatta, paitsi

[including]
mukaan lukien, joukossa, heidän joukossaan, muun muassa, joiden joukossa

[number]
(parikymmentä|parinkymmenen) | value=20 is=about
(puoli tusinaa|puolisen tusinaa|puolentusinaa) | value=6
yksi, yhden, yhtä, yhdelle, yhdeltä, yksi heistä, yhdellä, yhdestä, yhteen, yhdeksi | value=1
kaksi, kahden, kahta, kahdelle, kahdelta, molemmat, molempien, pari, kahdella, kahdesta, kahteen, kahdeksi | value=2
kolme, kolmen, kolmea, kolmelle, kolmelta, kolmella, kolmesta, kolmeen, kolmeksi | value=3
neljä, neljän, neljää, neljälle, neljällä, neljästä, neljään, neljältä | value=4
viisi, viiden, viittä, viidelle, viidellä, viidestä, viiteen, viideltä | value=5
kuusi, kuuden, kuutta, kuudelle, kuudella, kuudesta, kuuteen, kuudelta | value=6
seitsemän, seitsemää, seitsemälle, seitsemällä, seitsemästä, seitsemään, seitsemältä | value=7
kahdeksan, kahdeksaa, kahdeksalle, kahdeksalla, kahdeksasta, kahdeksaan, kahdeksalta | value=8
yhdeksän, yhdeksää, yhdeksälle, yhdeksällä, yhdeksästä, yhdeksään, yhdeksältä | value=9
kymmenen, kymmentä, kymmenelle, kymmenellä, kymmenestä, kymmeneen, kymmeneltä | value=10
yksitoista, yhdentoista, yhtätoista | value=11
kaksitoista, kahdentoista, kahtatoista | value=12
kolmetoista, kolmentoista, kolmeatoista | value=13
neljätoista, neljäntoista, neljäätoista | value=14
viisitoista, viidentoista, viittätoista | value=15
kuusitoista, kuudentoista | value=16
seitsemäntoista | value=17
kahdeksantoista | value=18
yhdeksäntoista | value=19
kaksikymmentä, kahdenkymmenen | value=20
kaksikymmentäyksi | value=21
kaksikymmentäkaksi | value=22
kaksikymmentäkolme | value=23
kaksikymmentäneljä | value=24
kaksikymmentäviisi | value=25
kaksikymmentäkuusi | value=26
kaksikymmentäseitsemän | value=27
kaksikymmentäkahdeksan | value=28
kaksikymmentäyhdeksän | value=29
kolmekymmentä, kolmenkymmenen | value=30
kolmekymmentäkaksi | value=32
kolmekymmentäkolme | value=33
kolmekymmentäviisi | value=35
kolmekymmentäkuusi | value=36
neljäkymmentä, neljänkymmenen | value=40
neljäkymmentäviisi | value=45
viisikymmentä, viidenkymmenen | value=50
kuusikymmentä | value=60
seitsemänkymmentä | value=70
kahdeksankymmentä | value=80
yhdeksänkymmentä | value=90
sata, sadan, sataa | value=100 scale=yes
tusina, tusinan, tusinaa | value=12 scale=yes

[vague]
(useita|joitakin|muutamia) (satoja|kymmeniä)
useita, useiden, usea, usean, useat, useampia, monta, monia, monien, monet, muutama, muutaman, muutamia, muutamien, lukuisia, lukuisten, kymmeniä, kymmenien, kymmenet, satoja, satojen, joukko, joukon, ryhmä, ryhmän, osa, osan, suurin osa, enemmistö, tarkemmin määrittelemätön määrä, suuren määrän, suuri määrä, tuntematon määrä, määrittelemättömän määrän, joitakin, joitain, kaikki, kaikkien, kaikkia, kourallinen, kourallisen

[qualifier is=at_least]
peräti, jopa
vähintään, ainakin, yli, enemmän kuin, vähintäinkin
tai enemmän | side=after

[qualifier is=exact]
ei-toivotuksi, ei-toivotuiksi, ei-toivottu, ei-toivotut, ei-toivottuja

[qualifier is=at_most]
enintään, korkeintaan, alle, enimmillään, vähemmän kuin

[qualifier is=about]
noin, lähes, suunnilleen, n, melkein, vajaat, reilut, parisenkymmentä

[subset]
heistä, joista, näistä, joiden joukossa

[plus]
ja <n> (muuta|muun)
ja (kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahden|kolmen|neljän|viiden|yksi|yhden) (muuta|muun|muu)

[change order=from-to]
<n> hengestä <n>
<n>:stä <n>
<n>:sta <n>
<n> työntekijästä <n>
<n> diplomaatista <n>
<n> ihmisestä <n>

[change order=ceiling]
(enintään|korkeintaan) <n> (henkeen|työntekijään|diplomaattiin)
<n> (henkeen|työntekijään|diplomaattiin)

[change order=by]
<n> (hengellä|työntekijällä|ihmisellä|diplomaatilla|henkilöllä)

[unit hours=1]
tunti, tunnin, tuntia, tunnissa, h

[unit hours=24]
päivä, päivän, päivää, päivässä, vuorokausi, vuorokauden, vuorokautta, vuorokaudessa

[unit hours=168]
viikko, viikon, viikkoa, viikossa

[unit hours=720]
kuukausi, kuukauden, kuukautta, kuukaudessa

[unit hours=0]
vuosi, vuoden, vuotta, vuonna, vuodessa, vuotias, vuotiaan, minuutti, minuuttia, minuutin, prosentti, prosenttia, prosentin, miljoona*, miljardi*, tuhat, tuhatta, tuhannen, kilometri*, km, paikkaa, uhri, uhria, kuollutta, maata, maan, valtiota, jäsenmaata, euroa, dollaria, kertaa, lentoa, viisumia, kaupunkia, kaupungissa, kumppania, liittolaista, siviiliä

[deadline side=before]
viimeistään, on, sai, saivat, annettiin

[until]
viimeistään, ennen
mennessä, saakka, asti | side=after

[deadline side=after]
aikaa, sisällä, kuluessa, aikana, poistua, lähteä, poistumiseen, aikaa poistua

[deadline-phrase is=immediate]
välittömästi, viipymättä, heti, viivytyksettä, mahdollisimman pian, mahdollisimman nopeasti

[deadline-phrase is=same_day]
keskiyöhön mennessä, ennen keskiyötä, päivän loppuun mennessä, saman päivän aikana, vielä tänään

[month]
tammikuu, tammikuun, tammikuuta, tammikuussa | value=1
helmikuu, helmikuun, helmikuuta, helmikuussa | value=2
maaliskuu, maaliskuun, maaliskuuta, maaliskuussa | value=3
huhtikuu, huhtikuun, huhtikuuta, huhtikuussa | value=4
toukokuu, toukokuun, toukokuuta, toukokuussa | value=5
kesäkuu, kesäkuun, kesäkuuta, kesäkuussa | value=6
heinäkuu, heinäkuun, heinäkuuta, heinäkuussa | value=7
elokuu, elokuun, elokuuta, elokuussa | value=8
syyskuu, syyskuun, syyskuuta, syyskuussa | value=9
lokakuu, lokakuun, lokakuuta, lokakuussa | value=10
marraskuu, marraskuun, marraskuuta, marraskuussa | value=11
joulukuu, joulukuun, joulukuuta, joulukuussa | value=12

[weekday]
maanantai, maanantaina, maanantain, maanantai-iltana, maanantaihin | value=1
tiistai, tiistaina, tiistain, tiistai-iltana, tiistaihin | value=2
keskiviikko, keskiviikkona, keskiviikon, keskiviikkoiltana, keskiviikkoon | value=3
torstai, torstaina, torstain, torstai-iltana, torstaihin | value=4
perjantai, perjantaina, perjantain, perjantai-iltana, perjantaihin | value=5
lauantai, lauantaina, lauantain, lauantaihin | value=6
sunnuntai, sunnuntaina, sunnuntain, sunnuntaihin | value=7

[day]
tänään, tänä aamuna, tänä iltana | value=0
eilen | value=-1
huomenna | value=1
toissapäivänä | value=-2

[date-mark is=last]
viime vuoden, viime

[reason is=espionage]
vakoil*, vakoilu*, vakooj*, tiedustelutoimin*, tiedustelu-upseer*, tiedustelupalvelu*, tiedustelutehtäv*

[reason is=retaliation]
vastatoim*, kosto*, vastavuoroisuu*

[reason is=incompatible_status]
vastoin diplomaatti*, wienin sopimuksen vasta*, rikkonut wienin*, diplomaattisen aseman vastai*, diplomaatin asemaan sopimat*, aseman vastais*, yhteensopimat*

[reason is=interference]
sekaantumi*, puuttumi*, puuttua, vaikuttamisyrity*, vaikuttamisoperaatio*, disinformaatio*

[reason is=war]
hyökkäys*, hyökkäyksen, sotarikok*, sota ukrainassa, sodan takia, =Butša, =Butšasta, =Butšan

[reason is=security]
kansallis* turvallisuu*, turvallisuusuhk*, turvallisuut*, sabotaasi*, sabotoin*

[reason is=solidarity]
solidaarisuu*

[reason is=insult]
loukkau*, loukkaava*

[reason is=human_rights]
ihmisoikeu*, sorto*

[reason is=crime]
murha*, myrkyty*, salakuljetu*, sieppau*

[passive]
on, ovat, oli, olivat, tulee, ollaan, ollut

[speech]
sanoi, sanoo, kertoi, kertoo, ilmoitti, ilmoittaa, ilmoittivat, totesi, toteaa, tiedotti, tiedottaa, vahvisti, vahvistaa, lisäsi, kirjoitti, vakuuttaa, vakuutti, kommentoi, sanoivat, kertoivat, täsmensi

[ambassadors]
mukaan lukien suurlähettiläs, suurlähettiläs mukaan lukien, joukossa suurlähettiläs, heidän joukossaan suurlähettiläs

[same]
yhtä monta, yhtä monen, sama määrä, saman määrän, saman verran

[ignore]
wienin sopimu*, wienin yleissopimu*, geneven sopimu*, minskin sopimu*, suomen pankki, suomen pankin, venäjän ja ukrainan sota, ison valiokunnan
ensimmäistä kertaa sitten vuoden <n>, ensimmäistä kertaa vuoden <n> jälkeen

[abbreviation]
dr, prof, ev, kapt, nro, esim, ym, jne, mm, ts, vt, n, klo, puh, kpl, mrd, milj, s, os, tri

[common]
ja, on, ei, että, oli, se, hän, myös, ovat, mukaan, kun, joka, mutta, sen, olla, tai, sekä, jos, niin, ole, kertoo, sanoo, jotka, vuoden, ollut, tämä, hänen, vain, kuin, vielä

[again]
(vastasi|vastasivat|vastannut) (samalla mitalla|samoin|samalla tavalla|samalla tavoin|symmetrisesti) | is=answer
(teki|tekivät|tekee|tekevät|tehdä) (samoin|saman), (toimi|toimii|toimivat|toimia) samoin, (seurasi|seuraa|seurasivat|seurata) ... esimerkkiä, (liittyi|liittyy|liittyivät|liittyä) (karkotuksiin|päätökseen|toimeen)
ei (liity|seuraa) (karkotuksiin|joukkoon|mukaan|esimerkkiä)
(vastaavia|samanlaisia|tällaisia) (toimia|päätöksiä|askelia) | weak=yes
(vastata|vastaa) samalla mitalla | weak=yes
(vastasi|vastasivat|vastanneet|vastannut) (samalla mitalla|samalla tavalla|samalla tavoin|samoin) | is=answer
(teki|tekivät) (samoin|saman), (seurasi|seurasivat) (esimerkkiä|perässä)
seurasi, seurasivat | weak=yes

[each]
kumpikin, kukin, kummastakin, kustakin

[range]
tai

[deadline-phrase is=month_end]
(kuun|kuukauden|tämän kuun) loppuun mennessä

[deadline-phrase is=week_end]
viikon loppuun mennessä

[background soft=yes]
(puhuivat|puhui|puhuvat|keskustelivat|keskusteli|mainitsi|kysyttiin) ... (karkottamisesta|karkotuksesta|karkotuksista|karkottamisista|karkoituksesta)
tänä vuonna, (toistuvasti|useasti|useita kertoja|useaan otteeseen|useaan kertaan|monta kertaa|äskettäin|hiljattain|vastikään|jokin aika sitten), (viime|kuluneen|viimeisen|edellisen) (vuoden|kuukausien|vuosien) (aikana|kuluessa)
(johti|johtivat|johtanut), päättyi siihen että | side=before
(karkottamiseen|karkotukseen|karkotuksiin|karkottamisiin) johta*
(puolusti|puolustaa|perusteli|kehui) ... (päätöstä|päätöksen) | side=before
(saanut|sai|herätti|herättänyt|aiheutti) ... (kritiikkiä|arvostelua|paheksuntaa|vastalauseita) | side=after
(suhteet|välit) ... (huononivat|huonontuneet|viilenivät|viilentyneet|kiristyivät|heikkenivät)
(puolustaa|puolusti|perustelee|perusteli) | side=before
(yksi niistä|yksi|niiden) (maista|maiden joukossa|maiden)

[among]
(joukossa|joukkoon) | side=after
