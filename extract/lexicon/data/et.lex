# Estonian
language Estonian
spaces yes
order svo
apostrophe inside
accents keep
numbers before
adjectives before
date-order dmy

# The particle "välja" follows its verb at a distance or stands before it. "kutsus välja" is
# a summons and no act.

[trigger measure=expulsion voice=active]
(palus|palub|nõudis|nõuab|palunud) ... (tagasi kutsuda|tagasikutsumist|koju kutsuda) | weak=yes asks=yes
(ajab|ajas|ajavad|ajasid) ... (maalt välja|riigist välja), (ajab|ajas) maalt välja | weak=yes
(nõudis|nõuab|nõudnud|käskis|palus) ... (kutsuks tagasi|tagasi kutsuda|kutsuda tagasi|kutsuks koju) | weak=yes
(saadab|saadavad|saadame|saadetaks|saatis|saatsid|saatsime|saatnud|saata|saatma|saadaks|saadaksid|saatvat|saates) ... (välja|minema|koju|riigist) | weak=yes
(saadab|saatis|saadavad|saatnud|saata) välja
(saatis|saadab|saatnud|saata) (maalt|riigist) välja
välja (saata|saatma|saatnud|saadab|saatis|saadavad|saatsid|saates|saatvat|saada)
(saada|saadeta) ... välja | weak=yes
(heidab|heitis|heitnud|viskab|viskas|visanud|visata|heita) ... (välja|minema|uksest) | weak=yes
(tõstab|tõstis) ... (välja|ukse taha) | weak=yes
(pagendab|pagendas) | weak=yes
(käskis|käsib|käskinud|käskida|kohustas|kohustab|sundis|sunnib|andis korralduse|andis käsu|andis korralduse) ... (lahkuda|lahkuma|minna|sõitma|kutsuda tagasi) | weak=yes
(palub|palus|palunud|paluda) ... (lahkuda|lahkumist|koju sõita|ära sõita|tagasi kutsuda) | weak=yes
(nõuab|nõudis|nõudnud|nõuda) ... (lahkumist|lahkuks|lahkuksid|tagasikutsumist|kutsuks tagasi) | weak=yes
(soovib|soovis|tahab|tahtis) ... (sõidaksid|lahkuksid|lahkuks|sõidaks) ... (minema|riigist|maalt) | weak=yes
(andis|annab|andnud|andsid|andes) ... (korralduse|käsu|korraldust) ... (lahkuda|lahkumiseks) | weak=yes
(andis|annab|andnud|andsid) ... (tundi|tunni|päeva|ööpäeva|nädala|nädalat) (aega|lahkumiseks|lahkuda) | weak=yes
(andis|annab|andnud|andsid) ... (aega|lahkumiseks|lahkuda) ... (tundi|tunni|päeva|ööpäeva|nädala|nädalat) | weak=yes
(tühistas|tühistab|tühistanud|võttis|võtab|lõpetas|lõpetab|peatas) ... (akrediteeringu|akrediteeringud|akrediteeringut|diplomaatilise staatuse|diplomaatilise puutumatuse|agremaani) | weak=yes
(näitas|näitab) ... (ust|ukse) | weak=yes
(ajab|ajas|ajavad|ajada|ajasid) ... välja | weak=yes

[trigger measure=expulsion voice=passive]
(viibimine|kohalolek) ... (soovimatu|ebasoovitav|ei ole soovitav) | weak=yes
(tundi|päeva|ööpäeva|nädal) (aega|) (riigist|maalt|) (lahkumiseks|lahkuda) | weak=yes
(saadetakse|saadeti|saadetud|saadetaks|saadetavat) ... (välja|minema|koju|riigist) | weak=yes
(saadetakse|saadeti|saadetud) (riigist|maalt|Eestist|Lätist|Leedust|Venemaalt|Valgevenest|) välja
välja (saadetakse|saadeti|saadetud|saadetav|saadetavad|saadetaks)
(visatakse|visati|visatud|heideti|heidetakse) ... välja
(peab|peavad|pidi|pidid|tuleb|tuli|peaks|peaksid|pidanud) ... (lahkuma|lahkuda|sõitma|kohvreid|kohvrid) | weak=yes
(anti|antakse|on|sai|said|jäi) ... (tundi|tunni|päeva|ööpäeva|nädal|nädalat|kuu) (aega|lahkumiseks|lahkuda|aega lahkuda) | weak=yes
(paluti|palutakse|kästi|kästakse|kohustati|palutud|kästud) ... (lahkuda|lahkuma|koju sõita) | weak=yes
(pakib|pakivad|pakkima) ... (kohvrid|kohvreid|asju) | weak=yes
(pole|ei ole) (enam|) (teretulnud|oodatud) | weak=yes
(ebasoovitav|ebasoovitavad|soovimatu) | weak=yes
(akrediteering|akrediteeringud) ... (tühistati|tühistatud|tühistatakse|peatati) | weak=yes

[trigger measure=expulsion voice=either]
väljasaadetud, väljasaadetav, väljasaadetavad, väljasaadetute, väljasaadetavate, väljasaadetavaid
väljavisatud, väljaheidetud, minema saadetud

[trigger measure=expulsion voice=noun]
väljasaatmine, väljasaatmise, väljasaatmist, väljasaatmisele, väljasaatmisest, väljasaatmised, väljasaatmiste, väljasaatmisi, väljasaatmisega, väljasaatmiseks
väljaviskamine, väljaviskamise, väljaheitmine, väljaheitmise
(maalt|riigist) väljasaatmi*
deporteerimi* | weak=yes

[trigger measure=expulsion voice=phrase]
(kuulutas|kuulutasid|kuulutab|kuulutavad|kuulutanud|kuulutada|kuulutame|kuulutasime|tunnistas|tunnistab|tunnistada|tunnistanud|nimetas) ... (persona|isikuks) non (grata|gratae|grataks|gratadeks|gratako|grata'ks|gratae'ks|grata-ks)
(kuulutas|kuulutasid|kuulutab|kuulutavad|kuulutanud|kuulutada|kuulutame|tunnistas|tunnistasid|tunnistab|tunnistada|tunnistanud|tunnistame) ... (ebasoovitavaks|soovimatuks|ebasoovitavateks|soovimatuteks) (isikuks|isikuteks|)
(kuulutati|kuulutatakse|kuulutatud|tunnistati|tunnistatakse|tunnistatud) ... (persona|isikuks) non (grata|gratae|grataks|gratadeks|grata'ks|gratae'ks|grata-ks)
(kuulutati|kuulutatakse|kuulutatud|tunnistati|tunnistatakse|tunnistatud) ... (ebasoovitavaks|soovimatuks|ebasoovitavateks|soovimatuteks) (isikuks|isikuteks|)
(ebasoovitavaks|soovimatuks) isikuks (kuulutatud|tunnistatud|kuulutada|tunnistada|kuulutas)
(persona|personae|personaks) non (grata|gratae|grataks|gratadeks|grata'ks|gratae'ks|grata-ks)
non (grata|grataks|grata'ks|grata-ks)
(ebasoovitav|ebasoovitavaks|ebasoovitavate|ebasoovitavad|soovimatu|ebasoovitavateks) (isik|isikuks|isikud|isikute|isikuteks)

[trigger measure=staff_cap voice=active]
(vähendab|vähendas|vähendavad|vähendada|vähendanud|vähendaks|vähendaksid|vähendama|vähendagu|kahandab|kahandas|kahandada|kärbib|kärpis|kärpida|koondab|koondas) | weak=yes

[trigger measure=staff_cap voice=active]
(piirab|piiras|piirata|piiravad) ... (arvu|koosseisu|personali|suurust) | weak=yes

[trigger measure=staff_cap voice=passive]
(vähendatakse|vähendati|vähendatud|kärbitakse|kärbiti|piiratakse|piirati|väheneb) | weak=yes

[trigger measure=staff_cap voice=noun]
(vähendamine|vähendamise|vähendamist|kärpimine|kärpimise|kärpimist|piiramine|piiramise) | weak=yes

[trigger measure=closure voice=active]
(käskis|käsib|käskinud|nõudis|nõuab) ... sulgeda | weak=yes
(panna|panevad|pani|panid|pannakse|pandi) kinni | weak=yes
(sulgeb|sulges|suleb|suletab|sulgeda|sulgeme|sulgesid|sulgenud|sulgemas|paneb kinni|pani kinni|likvideerib) | weak=yes
(tühistas|tühistab|võttis tagasi) (nõusoleku|loa) ... (tegevuseks|tegutsemiseks) | weak=yes

[trigger measure=closure voice=passive]
(suletakse|suleti|suletud|sulgema|pannakse kinni|pandi kinni|sulgeda tuleb) | weak=yes
(lõpetavad|lõpetab|lõpetama|lõpetada) ... tegevuse | weak=yes
tegevuse (lõpetama|lõpetada|lõpetamine) | weak=yes

[trigger measure=closure voice=noun]
(sulgemine|sulgemise|sulgemist|sulgemisele|sulgemisest) | weak=yes

[trigger measure=severance voice=active]
(katkestab|katkestas|katkestada|katkestanud|katkestame) ... (diplomaatilised|kõik|) suhted
(diplomaatilised|diplomaatiliste) (suhted|suhete) ... (katkestati|katkestatakse|katkestatud|katkestamine|katkestamise|katkestamist|katkestada)
suhete katkestami*
(lõpetab|lõpetas|lõpetada|lõpetanud|lõpetavad) (kõik|) diplomaatilised suhted, diplomaatiliste suhete lõpetami*
(katkestab|katkestas|katkestanud) (kõik|) (diplomaatilised|) suhted

[trigger measure=downgrade voice=active]
(alandab|alandas|alandada|langetab|langetas) ... (suhete|esindatuse|diplomaatiliste suhete) (taset|taseme)
(suhete|esindatuse) taseme (alandami*|langetami*)
suhete taset (alandatakse|alandati)

[people staff=diplomatic]
diplomaadil, diplomaadilt, diplomaat, diplomaadi, diplomaati, diplomaadile, diplomaadist, diplomaadiks, tippdiplomaat, tippdiplomaadi, tippdiplomaati | plural=no
diplomaatidel, diplomaatidelt, diplomaadid, diplomaatide, diplomaate, diplomaatidele, diplomaatidega, diplomaatidest, tippdiplomaadid | plural=yes
*diplomaat, *diplomaadi, *diplomaati | plural=no
*diplomaadid, *diplomaatide, *diplomaate | plural=yes
(esimene|teine|kolmas|esimese|teise|kolmanda) (sekretär|sekretäri) | plural=no
(nõunik|nõuniku|nõunikku|saatkonnanõunik|saatkonnanõuniku|asesaadik|asesaadiku|asesuursaadik|asesuursaadiku) | plural=no
diplomaatiline (töötaja|esindaja|personal), diplomaatilise (töötaja|esindaja|personali) | plural=no
diplomaatilised (töötajad|esindajad), diplomaatiliste (töötajate|esindajate), diplomaatilist töötajat | plural=yes
(saadik|saadiku|saadikut) | plural=no
(saadikud|saadikute|saadikuid) | plural=yes

[people staff=ambassador]
suursaadikul, suursaadikult, suursaadik, suursaadiku, suursaadikut, suursaadikule, suursaadikuga, suursaadikuks, nuntsius, nuntsiuse, missiooni juht, missiooni juhi, esinduse juht, esinduse juhi, saatkonna juht, saatkonna juhi | plural=no
suursaadikud, suursaadikute, suursaadikuid, suursaadikutele | plural=yes

[people staff=charge]
ajutine asjur, ajutise asjuri, ajutist asjurit, ajutisele asjurile, asjur, asjuri, asjurit, asjurile | plural=no

[people staff=consular]
konsul, konsuli, konsulit, konsulile, konsulil, peakonsul, peakonsuli, peakonsulit, peakonsulil, peakonsulile, asekonsul, asekonsuli, aukonsul, aukonsuli | plural=no
konsulid, konsulite, konsuleid, peakonsulid | plural=yes
(konsulaarametnik|konsulaarametniku|konsulaartöötaja|konsulaadi töötaja|konsulaaresindaja) | plural=no
(konsulaarametnikud|konsulaarametnike|konsulaartöötajad|konsulaartöötajat|konsulaadi töötajad|konsulaadi töötajat|konsulaadi töötajate|konsulaatide töötajad|konsulaatide töötajat) | plural=yes

[people staff=military]
(kaitseatašee|sõjaväeatašee|sõjaline atašee|sõjalise atašee|õhujõudude atašee|atašee|mereväeatašee|kultuuriatašee|pressiatašee|kaitseatašeel|sõjaväeatašeel|atašeel|kaitseatašeele|sõjaväeatašeele) | plural=no
(kaitseatašeed|atašeed|sõjaväeatašeed|atašeede|kaitseatašeede|sõjaväeatašeede)
kaks kaitseatašeed | plural=yes

[people staff=intelligence]
(luureohvitser|luureohvitseri|luureohvitserile|luuraja|luurajat|luureagent|luureagendi) | plural=no
(luureohvitserid|luureohvitseride|luureohvitsere|luurajad|luurajate|luurajaid|luureagendid) | plural=yes
(luureteenistuse|eriteenistuse|eriteenistuste|GRU|FSB|SVR) (ohvitserid|ohvitseri|töötajad|töötajat|agendid|agenti)
spioon, spiooni, agent, agendi, agenti | plural=no weak=yes
spioonid, spioonide, spioone, agendid, agentide, agente | plural=yes weak=yes

[people staff=official]
ametnikul, ametnikel, ametnikega, saatkonnatöötajal | weak=yes
(saatkonna|suursaatkonna|esinduse|missiooni|saatkonna diplomaatiline) (töötaja|ametnik|ametniku|esindaja|liige|liikme)
(saatkonna|suursaatkonna|esinduse|missiooni|saatkondade|esinduste) (töötajal|töötajatel|töötajad|töötajate|töötajat|töötajaid|töötajatele|ametnikud|ametnike|ametnikku|ametnikke|personal|personali|esindajat|esindajad|liiget|liikmed|liikme|koosseis|koosseisu) | plural=yes
saatkonnatöötaja, saatkonnaametnik, saatkonnaametniku
saatkonnatöötajad, saatkonnatöötajate, saatkonnatöötajat, saatkonnatöötajaid, saatkonnaametnikud, saatkonnaametnikke | plural=yes
töötajale, ametnikule, töötaja, ametnik, ametniku, esindaja, isik, isiku, inimene, inimese, liige, liikme, kodanik, kodaniku, sekretär, sekretäri | plural=no weak=yes
töötajal, töötajatel, töötajad, töötajate, töötajaid, töötajatele, töötajat, ametnikud, ametnike, ametnikke, ametnikku, esindajad, esindajate, esindajat, esindajaid, isikud, isikute, isikut, isikuid, inimesed, inimeste, inimest, inimesi, liikmed, liikmete, liiget, kodanikud, kodanike, kodanikku, kodanikke, personal, personali, kolleegid, kolleegi | plural=yes weak=yes

[people staff=administrative_technical]
(haldus- ja tehnilise|haldus-tehnilise|tehnilise) personali (liiget|liikmed|liikmeid|töötajat|töötajad)
(haldus|tehniline|tehnilise|administratiivne|administratiivse|haldus ja tehniline|haldus ja tehnilise|administratiiv ja tehnilise) (personal|personali|töötajad|töötajat|töötajate|personaliga) | plural=yes

[people staff=family]
pereliikmed, pereliikmete, pereliikmetega, perekonnaliikmed, pereliiget, perekonnad, perede | plural=yes weak=yes

[people staff=local]
(kohalikud|kohalike|kohalikke) (töötajad|töötajate|töötajaid) | plural=yes weak=yes

[mission type=embassy]
saatkond, saatkonna, saatkonda, saatkonnas, saatkonnast, saatkonnale, suursaatkond, suursaatkonna, suursaatkonda, suursaatkonnas, suursaatkonnast, diplomaatiline esindus, diplomaatilise esinduse, välisesindus, välisesinduse, nuntsiatuur | plural=no
saatkonnad, saatkondade, saatkondi, saatkondades, suursaatkonnad, välisesindused, välisesinduste, diplomaatilised esindused, diplomaatiliste esinduste | plural=yes
(kõrge komissariaat|kõrge komissariaadi|ülemkomissariaadi|kõrgem komissariaat) | plural=no

[mission type=consulate]
konsulaat, konsulaadi, konsulaati, konsulaadis, peakonsulaat, peakonsulaadi, peakonsulaati, peakonsulaadis, konsulaarosakond, konsulaarosakonna, konsulaarosakonna kantselei, konsulaarasutus, konsulaaresindus, aukonsulaat | plural=no
konsulaadid, konsulaatide, konsulaate, konsulaatides, peakonsulaadid, konsulaarasutused, konsulaaresindused | plural=yes
kantselei, kantseleid | plural=no

[mission type=mission]
esindus, esinduse, esindust, esinduses, alaline esindus, alalise esinduse, alalises esinduses, missioon, missiooni, missioonis, delegatsioon, delegatsiooni, kaubandusesindus, kaubandusesinduse | plural=no
esindused, esinduste, esindustes, missioonid | plural=yes
diplomaatili* staatus*, diplomaadi staatus*, diplomaatili* kat*, diplomaatili* puutumatus*, diplomaatili* pass*, diplomaatili* korpus*

[other]
ajakirjani*, korrespon*, reporter*, fotograaf*
üliõpila*, tuden*, õpila*, õpeta*, teadla*, õppejõu*, professor*
jalgpallur*, mängija*, sportla*, treener*, kohtuni*, poolehoid*, fänn*
migran*, põgeni*, pagula*, asüülitaotle*, varjupaigataotle*, välismaal*, sisserända*
riigikogula*, parlamendisaadik*, parlamendiliik*, poliitik*, saadikurühm*, senaator*, volikog*, eurosaadik*
sõdur*, vägede, väed, palgasõdur*, võitleja*, rahuvalva*
preester*, vaimuli*, misjonär*, imaam*, metropoliit*
autojuh*, veokijuh*, turist*, meeleavaldaja*, elanik*, aktivist*, vabatahtlik*, vang*, pantvang*, üürnik*

[negation]
keegi ei, kedagi, mitte keegi, mitte ühtegi
veel ei, pole veel, ei ole veel, seni pole | weak=yes
(regulaarselt|sageli|tihti) (saadavad|saadab) | weak=yes
ei, mitte, ega, pole, kunagi, keegi, ükski, ühtegi
(ei kavatse|ei plaani|ei kaalu|keeldus|keeldub|ei ole plaanis|pole plaanis|ei ole kavas|pole kavas)
(selle asemel|õigus|õigust) | weak=yes

[negation side=after]
(ei ole|pole) (praegu|hetkel|) (plaanis|kavas|kaalumisel|arutatud|kaalutud)
ei kaaluta, ei plaanita

[considered]
(on|oli|olevat) valmis
(peagi|varsti|lähiajal|lähipäevil) ... (saadab|kuulutab|teatab)
kaalub, kaalus, kaalume, kaaluvad, kaalutakse, kaaluda, plaanib, plaanis, plaanivad, plaanitakse, kavatseb, kavatsevad, kavatses, kavandab, valmistub, valmistuvad, kavas, mõtleb
võib, võivad, võiks, võiksid, võimalik, võimalikku, võimalus, võimalust, tõenäoliselt, ilmselt, ei välista, ei välistanud, ei ole välistatud, pole välistatud, oodata, oodatakse, oodatav, laual, arutab, arutatakse, arutab kas, kas, soovib, tahab, ettepanek, ettepaneku, pakub välja
(tegi|teeb) ettepaneku, (soovitas|soovitab)

[threatened]
kui | weak=yes rest=yes
jätab endale õiguse välja saata
ähvardab, ähvardas, ähvardavad, ähvardanud, ähvardus, ähvarduse, ähvardades, hoiatab, hoiatas, hoiatasid
kui peaks, juhul kui, juhul, kui ... ei lõpeta, jätab endale õiguse, jätame endale õiguse, jättis endale õiguse

[denied]
(lükkas ümber|lükkab ümber|eitas|eitab) (teated|väited|info|kuulujutud|uudised)
ei ole (päevakorras|kaalumisel|plaanis|arutlusel), pole (päevakorras|kaalumisel|plaanis|arutlusel), ei kaalu, ei kavatse, ei plaani, (lükkas|lükkab) (selle|nõude|üleskutse|võimaluse) tagasi, välistas (selle|võimaluse), otsust ei ole, otsust pole
eitab, eitas, eitavad, eitanud, lükkas ümber, lükkab ümber, vale, valed, ei vasta tõele, ei pea paika, kuulujutt, kuulujutud, spekulatsioon*, alusetu, alusetud
(desinformatsiooni|valeuudiseid|väärinfot)

[reversed]
(tühistas|tühistab|tühistanud|tühistati|peatas|peatab|võttis tagasi|võtab tagasi) ... (väljasaatmise|väljasaatmised|väljasaatmisotsuse|väljasaatmist)
(võib|võivad|tohib|tohivad|saab|saavad) (siiski|) (jääda|edasi jääda), (tühistas|tühistab|tühistasid|võttis tagasi) (otsuse|korralduse|väljasaatmise), (loobus|loobub|loobusid) (otsusest|väljasaatmisest)
(tühistas|tühistab|tühistanud|tühistati|peatas|peatab|muutis|muudab|võttis tagasi|võtab tagasi) (oma|) (otsuse|väljasaatmise|korralduse|otsust)
(otsus|otsuse|korraldus|väljasaatmine) ... (tühistati|tühistatud|tühistas|peatati|peatatud|tagasi võetud)
(võib|võivad|tohib|tohivad) (siiski|) (jääda|naasta|tagasi tulla), taganes (otsusest|plaanist)

[retracted]
(võltsitud|võltsitav|võlts) (kiri|kirja|kirjad|dokument*|noot|noodi), võltsing*, valeuudis*, libauudis*, ekslik teade, eksituse tõttu, pettus

[reported]
(allikate|meedia|väljaande|ajalehe|portaali|telekanali|anonüümsete|lehe) (sõnul|teatel|andmetel|väitel|kinnitusel)
(ajaleht|väljaanne|portaal|meedia|telekanal) (teatas|kirjutab|kirjutas|teatab|väidab)
(viidates|viitas|tuginedes) ... (allikatele|allikale|meediale|anonüümsetele|nimetutele)
(nimetu*|anonüüm*|mitteametlik*|kinnitamata|väidetavalt|kuuldavasti), allikad (väidavad|ütlesid|kinnitasid)

[carried-out]
(lahkus|lahkusid|on lahkunud|sõitis ära|sõitsid ära|lendas koju|lendasid koju|jõudis koju|jõudsid koju|naasis|naasid|lahkunud)

[demand]
(kutsus|kutsub|kutsunud) ... üles ... (välja saatma|saatma välja)
(kutsub üles|kutsus üles|kutsusid üles|üleskutse|petitsioon|petitsiooni|pöördumine|pöördumises|õhutab) 
(nõuab|nõudis|nõuavad|nõudsid|tahab|tahavad|hääletas|hääletasid|resolutsioon|ettepanek|peaks|tuleks|soovitas) | weak=yes
on (viimane|) aeg, (kutsume|nõuame|palume|üleskutse)
(tegi|teeb) ettepaneku, (soovitas|soovitab) | weak=yes
(survestab|survestas|survestanud|survestama|survestada)
(saanud|sai) ... (ametliku|) (palve|taotluse|üleskutse)

[demand modal=yes]
(peaks|tuleks|tuleb|peab|peavad)

[nonstate]
opositsioon, opositsiooni, opositsiooni*, riigikogu, riigikogula*, parlament, parlamendi, parlamen*, petitsioon*, meeleavaldaja*, aktivist*, kommentaator*, ekspert*, eksperdid, analüütik*, küsitlus*, kriitik*, endine, endised, erakond, erakonna, erakond*, poliitik*, poliitikud, europarlamen*, eurosaadik*, senaator*, EKRE, seim, seimi
linnapea*, aktivistid

[generic]
riiki, riigist, riikidest
(liikmeid|liikmesriike)
(liikmeist|liikmetest|riikidest|liikmed|riigid|liikmesriikidest), (euroopa liidu|liidu|el-i|nato) (liikmeist|liikmetest|riikidest|liikmed|riigid|liikmesriikidest|liikmesriigid)
(riigid|riikide|riike|riikidele|liikmesriigid|liikmesriikide|valitsused|valitsuste|liitlased|liitlaste|partnerid|partnerite|pealinnad)
(lääne|euroopa|teised|teiste|mitmed|mitmete|paljud) (riigid|riikide|riike|valitsused|pealinnad)
lääneriigid, lääneriikide, =Lääs, =Lääne, välisriigid, välisriikide, =Euroopa, vastuvõttev riik, asukohariik

[background sum=yes]
kokku

[background]
(esimene|esimest|esimese) (visiit|visiidi|kohtumine|korda) pärast, pärast ... (väljasaatmist) 
(möödub|möödus|möödunud) ... (aasta|aastat|kuud), (aasta|aastat|kuud) (hiljem|tagasi), sellest kui, sellest ajast
üleeile, üleeelmisel nädalal, ülemöödunud nädalal, (möödunud|eelmisel|läinud) (nädalal|kuul|aastal|kevadel|sügisel|talvel|suvel|reedel|esmaspäeval|neljapäeval|teisipäeval|kolmapäeval)
(eelmisel|möödunud|läinud) (nädalal|kuul|aastal|sügisel|kevadel|suvel|talvel|aasta)
(mullu|tunamullu|toona|kunagi|varem|varasem*|eelnevalt|viimati|meenutas|meenutab|meenutame|seni|senini|tollal|minevikus)
(nädala|kuu|aasta|päeva|kahe|kolme|nelja|viie|mõne|mõni|paari|<n>) (päeva|nädala|kuu|aasta|aastat|nädalat|päev) (eest|tagasi|varem)
(nädal|kuu|aasta|päev) (aega|) (tagasi|varem)
(alates|pärast) (sõja|invasiooni|veebruarist|märtsist|aprillist|sõda|<n>|sellest), (sõja|invasiooni|aasta|veebruari|märtsi|nädala|kuu) algusest, (märtsi|aprilli|mai|nädala|kuu|aasta|veebruari) alguses
viimase (aasta|kuu|nädala|kolme|kahe) jooksul, viimastel (aastatel|kuudel|nädalatel), aastapäev*, külma sõja, ajalu*
sügisest, kevadest
pärast (väljasaatmist|väljasaatmisi)
(järgmisel aastal|aasta hiljem|(mõni|paar|kaks|kolm) kuud hiljem|mõni kuu hiljem|(mõni|paar|kaks|kolm) aastat hiljem)
(nagu|varem) (teatatud|kirjutasime)

[response next=noun]
(vastuseks|vastusena|reageerides|reaktsioonina|vastukaaluks|kättemaksuks|vastureaktsioonina)

[response next=yes]
(vastas|vastab|vastanud|reageeris|reageerib|vastavad|vastasid)

[response next=yes weak=yes]
pärast seda
pärast seda kui, sest, kuna

[response]
(vastas|vastab|vastanud|reageeris) ... (väljasaatmisega|väljasaatmisele) 
(vastumeetme*|vastusamm*|vastukäi*|kättemaks*|peegelda*|sümmeetrili*|vastastikkus*|vastastikuse* põhimõt*|samaväärse* sammu*|vastulöö*)
(vastas|vastab|vastanud|reageeris) (väljasaatmisega|samaga|sellega|sama|samaväärselt|peegelmeetmega)
(vastas|vastab) ... sellega
omakorda | next=yes

[answered]
(väljasaatmisele|väljasaatmise|väljasaatmisest|väljasaatmisi|sanktsioonidele|sanktsioonid|sanktsioonide|sulgemisele|sulgemise|viisakeelule|viisakeeldude|viisakeeldudele)
(sarnasele|samasugusele|samasuguse|sarnase|analoogsele|ebasõbralikule|ebasõbralike|vaenulikule|põhjendamatule|ühepoolsele) (sammule|sammudele|otsusele|teole|tegevusele|käitumisele)
(otsus|otsuse|otsusele|sammule|sammudele)

[clause]
samas kui, kui, kes, kelle, keda, kellest, mis, mille, mida, millega, sest, kuigi, kuid, aga, pärast seda, et, nagu, ehkki, sellepärast, kus, mil, samal ajal, enne kui, millele, pärast väljasaatmist, vaid

[by]
poolt | side=after

[of]
hulgast

[in]
asuva, asuvas, asuvad, resideeriva, ametis oleva, ametis olev, ametis olevate

[from]
riigist, lahkuda

[to]
juurde, juures

[with]
koos, ühiselt | side=after
rünnakut, rünnaku, rünnakust
vastu | side=after
suhtes | side=after

[we]
me, meie, ma, mina, meie valitsus, meie ministeerium, ministeerium, välisministeerium, meie riik, otsustasime, kuulutasime, kuulutame, saadame, teavitame, kutsusime, oleme

[our]
meie

[its]
tema, nende, oma

[mutual]
vastastikku, vastastikune, vastastikuse, vastastikust, teineteise, üksteise

[body]
(välisministeerium|välisministeeriumi|välisministeeriumisse|välisministeeriumist|välisministeeriumile|välisminister|välisministri|välisministrile)
(valitsus|valitsuse|valitsusele|võimud|võimude|võimudele|peaminister|peaministri|president|presidendi|minister|ministri|kantsler|pressiesindaja|kõneisik|kõneisiku|pool|poole|kabinet|hunta|režiim|režiimi|välisamet|välisameti|diplomaatia|juhtkond|asevälisminister|riigipea)

[article]
üks, ühe, ühte, üht, veel ühe, teise, järjekordse, mõni

[definite]
need, nende, neid, neile, see, selle, seda, kõik, kõigi, kõiki, kõigile, ülejäänud, ülejäänute, mainitud, nimetatud, mõlemad, mõlema

[and]
ja, ning, või, samuti, koos, &, kui ka

[except]
välja arvatud, peale, v.a

[including]
sealhulgas, nende seas, kelle seas, kaasa arvatud, nende hulgas, sh

[number]
(pool tosinat|poole tosina) | value=6
üks, ühe, üht, ühte, ühele, ühel, ühelt, ühega, ühest, üheni | value=1
kaks, kahel, kahe, kahte, kaht, kahele, mõlemad, mõlema, mõlemat, paar, kahega, kahelt, kahest, kaheni | value=2
kolm, kolmel, kolme, kolmele, kolmik, kolmega, kolmelt, kolmest, kolmeni | value=3
neli, neljal, nelja, neljale, neljaga, neljalt, neljast, neljani | value=4
viis, viiel, viie, viit, viiele, viiega, viielt, viiest, viieni | value=5
kuus, kuuel, kuue, kuut, kuuele, kuuega, kuuelt, kuuest, kuueni | value=6
seitse, seitsme, seitset, seitsmel, seitsmele, seitsmega, seitsmelt, seitsmest, seitsmeni | value=7
kaheksa, kaheksat, kaheksaga, kaheksale, kaheksalt, kaheksast, kaheksal, kaheksani | value=8
üheksa, üheksat, üheksaga, üheksale, üheksalt, üheksast, üheksal, üheksani | value=9
kümme, kümnel, kümne, kümmet, kümnele, kümnega, kümnelt, kümnest, kümneni | value=10
üksteist, üheteistkümne | value=11
kaksteist, kaheteistkümne, kahteteist | value=12
kolmteist, kolmeteistkümne | value=13
neliteist, neljateistkümne | value=14
viisteist, viieteistkümne | value=15
kuusteist, kuueteistkümne | value=16
seitseteist | value=17
kaheksateist | value=18
üheksateist | value=19
kakskümmend, kahekümne, kahekümnega, kahekümnele, kahekümnelt, kahekümnest, kahekümnel, kahekümneni | value=20
kolmkümmend, kolmekümne, kolmekümnega, kolmekümnele, kolmekümnelt, kolmekümnest, kolmekümnel, kolmekümneni | value=30
nelikümmend, neljakümne, neljakümnega, neljakümnele, neljakümnelt, neljakümnest, neljakümnel, neljakümneni | value=40
viiskümmend, viiekümne | value=50
kuuskümmend | value=60
seitsekümmend | value=70
kaheksakümmend | value=80
üheksakümmend | value=90
sada, saja | value=100 scale=yes
tosin, tosina, tosinat | value=12 scale=yes

[vague]
mitusada, paarsada, mitukümmend
mitu, mitme, mitut, mitmed, mitmete, mitmeid, mõned, mõnede, mõningad, paljud, paljude, palju, kümned, kümneid, kümnete, sajad, sadu, rühm, rühma, grupp, grupi, osa, enamik, enamiku, täpsustamata arvu, teadmata arv, suur arv, suure hulga, rida, kõik, kõigi, kõiki, hulk, hulga

[qualifier is=at_least]
vähemalt, üle, rohkem kui, enam kui, mitte vähem kui
või rohkem, või enam | side=after

[qualifier is=at_most]
kuni, maksimaalselt, mitte rohkem kui, vähem kui, alla, kõige rohkem

[qualifier is=about]
umbes, ligikaudu, ligi, peaaegu, ca, ringis, u, tosinkond

[subset]
neist, nendest, kellest, nende seas, nende hulgast

[plus]
ja (veel|) <n> (teist|muud|ülejäänud)
ja veel <n>
ja (veel|) (kaks|kolm|neli|viis|kuus|seitse) teist
ja viis teist

[change order=from-to]
<n> inimeselt <n>
<n>-lt <n>
<n>-lt <n>-le
<n> töötajalt <n>
<n> pealt <n>

[change order=ceiling]
(kuni|maksimaalselt) <n>

[change order=by]
<n> võrra
<n> (inimese|töötaja|diplomaadi) võrra

[unit hours=1]
tund, tunni, tundi, tunnist, tunniks

[unit hours=24]
päev, päeva, päevaga, päeval, ööpäev, ööpäeva, päevaks

[unit hours=168]
nädal, nädala, nädalat, nädalaks

[unit hours=720]
kuu, kuud, kuu aja

[unit hours=0]
aasta, aastat, aastal, aastat tagasi, minut, minutit, minuti, protsent, protsenti, protsendi, miljon*, miljard*, tuhat, tuhande, tuhandet, kilomeeter, kilomeetri*, km, kohta, kohaga, mandaat*, ohvri*, ohvrit, hukkunu*, riiki, riigi, eurot, dollarit, korda, lendu, viisat, linna, NATO liiget, partneri, liitlase, sõjapõgenik*

[deadline side=before]
hiljemalt, on, anti, sai, jäi, riigist lahkumiseks, maalt lahkumiseks, lahkumiseks aega, aega lahkumiseks, aega lahkuda on, aega riigist lahkumiseks

[until]
kuni, hiljemalt, enne, hiljemalt kuni, lahkuma, tegevuse lõpetama, vähendaks, vähendama, lahkuks, lahkuksid, sulgema, lõpetavad

[deadline side=after]
jooksul, aega, lahkumiseks, lahkuda, lahkuma, möödudes, aega lahkuda, aega riigist

[deadline-phrase is=immediate]
viivitamatult, kohe, viivitamata, otsekohe, esimesel võimalusel, niipea kui võimalik, kiiremas korras

[deadline-phrase is=same_day]
keskööks, enne keskööd, päeva lõpuks, samal päeval, veel täna

[month]
jaanuar, jaanuari, jaanuaril, jaanuaris, jaanuariks | value=1
veebruar, veebruari, veebruaril, veebruaris, veebruariks | value=2
märts, märtsi, märtsil, märtsis, märtsiks | value=3
aprill, aprilli, aprillil, aprillis, aprilliks | value=4
mai, mail, mais, maiks | value=5
juuni, juunil, juunis, juuniks | value=6
juuli, juulil, juulis, juuliks | value=7
august, augusti, augustil, augustis, augustiks | value=8
september, septembri, septembril, septembris, septembriks | value=9
oktoober, oktoobri, oktoobril, oktoobris, oktoobriks | value=10
november, novembri, novembril, novembris, novembriks | value=11
detsember, detsembri, detsembril, detsembris, detsembriks | value=12

[weekday]
esmaspäev, esmaspäeval, esmaspäeva, esmaspäevaks | value=1
teisipäev, teisipäeval, teisipäeva, teisipäevaks | value=2
kolmapäev, kolmapäeval, kolmapäeva, kolmapäevaks | value=3
neljapäev, neljapäeval, neljapäeva, neljapäevaks | value=4
reede, reedel, reedeks | value=5
laupäev, laupäeval, laupäeva, laupäevaks | value=6
pühapäev, pühapäeval, pühapäeva, pühapäevaks | value=7

[day]
täna, täna hommikul, täna õhtul | value=0
eile | value=-1
homme | value=1
üleeile | value=-2

[date-mark is=last]
mullu, möödunud aasta, eelmise aasta

[reason is=espionage]
spionaaž*, spioneeri*, spioon*, luuretegev*, luuraja*, luureohvitser*, luureteg*

[reason is=retaliation]
vastumeetme*, vastusamm*, kättemaks*, vastastikkus*

[reason is=incompatible_status]
vastuolus nende ülesannetega, ei ole kooskõlas diplomaa*, pole kooskõlas, vastuolus diplomaa*, viini konventsiooni rikku*, rikkunud viini konventsiooni, diplomaatilise staatusega kokkusobimatu*, diplomaadi töö hulka see ei kuulu

[reason is=interference]
sekkumi*, sekku*, õõnestav*, desinformatsioon*

[reason is=war]
sissetung*, agressioon*, sõjakurite*, sõja vastu, ukraina sõja, sõda ukraina, sõda ukrainas, sõja ukrainas, sõjategevus*, sõjategevusega ukrainas, =Butša, =Butšat, =Butšas

[reason is=security]
julgeolek*, sabotaaž*, diversioon*

[reason is=solidarity]
solidaarsus*, solidaarse*

[reason is=insult]
solva*, solvang*

[reason is=human_rights]
inimõigus*, repressioon*

[reason is=crime]
mõrv*, mürgita*, salakaubavedu*, inimröö*

[passive]
on, oli, olid, ole, sai, said, olema, olevat

[speech]
ütles, teatas, teatasid, teatab, lisas, märkis, kinnitas, kinnitab, lausus, rõhutas, selgitas, kirjutas, sõnas, edastas, nentis, ütlesid

[ambassadors]
sealhulgas suursaadik, sealhulgas suursaadiku, nende seas suursaadik, koos suursaadikuga

[same]
sama palju, samapalju, sama arvu, samas mahus, sama arv, niisama palju

[ignore]
viini konventsioon*, viini konventsioon, viini konventsiooni, genfi konventsioon*, minski lepe*, minski kokkulep*, varssavi pakt*, eesti rahvusringhääling*, eesti panga, eesti pank, eesti raadio, põhja ameerika*, põhja-ameerika*
persona non grata (nimekirja|nimekirjas|staatus|staatuse|staatusega)
Eesti 200

[abbreviation]
dr, prof, kol, kpt, mjr, nr, jne, jt, lk, st, s, u, ca, tel, mln, mld, vt, sh, k, p, eKr, hr, pr, a

[common]
ja, on, et, ei, kui, see, ka, oli, ta, mis, kes, aga, või, selle, oma, ning, siis, pärast, kuid, nad, olid, tema, mille, veel, eest, sest, juba, vastu, pole

[again]
(tegi|tegid|teeb|teevad|teha) (sama|sedasama), (toimis|toimib|toimisid|toimida) samamoodi, (järgis|järgib|järgisid|järgima|järgneb|järgnes) ... eeskuju, (ühines|ühineb|ühinesid|ühineda) (väljasaatmis*|otsusega|nendega)
ei ühine, ei (järgne|järgi) eeskuju, ei saada kedagi
(sarnaseid|samasuguseid|selliseid) (samme|meetmeid), sarnane samm | weak=yes
(vastata|vastab) samaga | weak=yes
(vastas|vastasid|vastanud) (samaga|samaväärselt|sama|samamoodi) | is=answer
(tegi|tegid) (sama|sedasama|samamoodi), (järgis|järgisid) ... eeskuju
järgnes, järgnesid | weak=yes

[each]
kumbki, igaüks, mõlemad, iga riik

[range]
kuni, või

[deadline-phrase is=month_end]
(kuu|selle kuu|käesoleva kuu) lõpuks, enne kuu lõppu, kuu lõpuni

[deadline-phrase is=week_end]
nädala lõpuks

[background soft=yes]
(rääkisid|rääkis|räägiti|arutasid|arutas|mainis|küsimus) ... (väljasaatmisest|väljasaatmisi|väljasaatmist|väljasaatmise)
tänavu, sel aastal, käesoleval aastal, (korduvalt|mitu korda|hiljuti|äsja|mõne aja eest|lähiminevikus), (viimase|viimaste) (aasta|kuude|aastate) (jooksul|vältel)
(viis|viisid|viinud) ... väljasaatmiseni, (päädis|lõppes)
(kaitses|kaitseb|õigustas|põhjendas) ... otsust | side=before
(pälvinud|pälvis|tekitas|kutsus esile) ... (kriitika|kriitikat|pahameelt|proteste) | side=after
suhted ... (halvenesid|halvenenud|jahenesid|teravnesid)
(üks|nende) (neist|) (riikidest|riikide) (seas|hulgas|)

[among]
(seas|hulgas) | side=after
