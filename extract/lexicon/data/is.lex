# Icelandic
language Icelandic
spaces yes
order v2
apostrophe inside
accents keep
numbers before
adjectives before
date-order dmy

endings madur = maður, mann, manni, manns, maðurinn, manninn, manninum, mannsins
endings menn = menn, mönnum, manna, mennirnir, mennina, mönnunum, mannanna
endings iw = i, inn
endings aw = a, ann, anum, ans
endings ar = ar, um, arnir, ana, unum, anna

# Most verbs govern the dative and are split: vísa einhverjum úr landi.

[trigger measure=expulsion voice=active]
(vísar|vísaði|vísa|vísað) ... á dyr | weak=yes
(beðið|bað|krafðist|krafist|skipað|skipaði) ... (að kalla heim|að kalla|kalla heim|að flytja) | weak=yes
(gefinn|gefin|gefnir|gefnar|gefið|veittur|veitt) ... (klukkustunda|klukkustundir|daga|sólarhrings|sólarhringa|viku|vikna) (frest*|til að|til þess) | weak=yes
(gaf|gefið|gáfu|gefur|gefa) ... (til að yfirgefa|til að koma sér úr landi|til að fara) | weak=yes
(lýsa|lýsir|lýsti|lýstu|lýst|úrskurða|úrskurðar|úrskurðaði) ... (óvelkominn|óvelkomna|óvelkomnir|óvelkomin|óæskilegan|óæskilega|óæskilegir|óæskilegur|óæskileg)
(vísa|vísar|vísaði|vísuðu|vísi) ... (úr landi|á brott|brott|burt|frá landinu|heim)
(reka|rekur|rak|ráku|reki) ... (úr landi|á brott|brott|burt|heim)
(senda|sendir|sendi|sendu) ... (heim|úr landi|á brott|til síns heima) | weak=yes
(skipa|skipar|skipaði|skipuðu|gera|gerir|gerði|gerðu|fyrirskipa|fyrirskipar|fyrirskipaði|biðja|biður|bað|báðu) ... (að yfirgefa|að fara|að halda heim|að snúa heim|að hverfa) | weak=yes
(gefa|gefur|gaf|gáfu|veita|veitir|veitti) ... (klukkustundir|klukkustunda|daga|sólarhring|sólarhringa|viku|vikur) (til að|frest|til þess) | weak=yes
(afturkalla|afturkallar|afturkallaði|svipta|sviptir|svipti|sviptu) ... (trúnaðarbréf|viðurkenning*|diplómatarétt*|friðhelgi|stöðu) | weak=yes
(henda|hendir|henti|hentu|fleygja|fleygir|fleygði|sparka|sparkar|sparkaði) ... (út|úr landi)
(krefjast|krefst|krafðist|kröfðust) ... (fari|yfirgefi|verði kallaðir heim|brottfarar) | weak=yes
(sparkar|sparkaði|sparka) | weak=yes

[trigger measure=expulsion voice=passive]
(verið beðinn|var beðinn|verið beðin|var beðin|beðnir|voru beðnir|verið skipað|var skipað|gert að) ... (að yfirgefa|um að yfirgefa|að fara) | weak=yes
(vísað|vísa) frá | weak=yes
(rekinn|rekin|reknir|reknar|rekið|rekna) frá | weak=yes
(vísað|vísa) (úr landi|á brott|brott|burt|frá landinu)
vísað ... (úr landi|á brott|brott|burt)
(rekinn|rekin|reknir|reknar|rekið|rekna|rekinna|reknum) (úr landi|á brott|brott|burt)
(rekinn|rekin|reknir|reknar|rekið|rekna) ... (úr landi|á brott)
(brottrekn*|brottvísað*)
(sendur|send|sendir|sendar) (heim|úr landi|á brott) | weak=yes
(gert|skipað|sagt|fyrirskipað|tilkynnt|beðin|beðnir|beðinn|beðnar) ... (að yfirgefa|að fara|að halda heim|að hverfa|að snúa heim) | weak=yes
(verða|verður|þurfa|þarf|eiga|á|ber|skulu|skal|urðu|varð|þurftu) ... (að yfirgefa|yfirgefa|að fara úr landi|að fara frá|að fara heim|að halda heim|að pakka|að hverfa|að vera farin|vera farnir) | weak=yes
(fá|fær|fengu|fékk|hafa|hefur|höfðu) ... (klukkustundir|klukkustunda|daga|sólarhring|sólarhringa|viku|vikur|vikna|stunda|stundir) (til að|til þess|frest) | weak=yes
(trúnaðarbréf|viðurkenning|starfsleyfi|staða) ... (afturkallað|afturkölluð) | weak=yes
(ekki|eigi) lengur (velkomin|velkomnir|velkominn|velkomnar|æskilegir) | weak=yes
(lýstur|lýst|lýstir|lýstar) (óvelkominn|óvelkomnir|óvelkomin|óæskilegur|óæskilegir|óæskilegan|óæskilega|óæskileg)
(er|eru|var|voru) (óvelkominn|óvelkomnir|óvelkomin|óæskilegur|óæskilegir) | weak=yes

[trigger measure=expulsion voice=noun]
brottvísun*, brottvísan*, brottrekstur*, brottrekstr*
brottvikning* | weak=yes

[trigger measure=expulsion voice=phrase]
(persona|personae|personas) non (grata|gratae|grate)
non grata
(óæskileg*|óvelkomn*) (person*|einstakling*|gest*|aðil*)

[trigger measure=staff_cap voice=active]
(krefst|krafðist|skipar|skipaði|gert|gerði|gerir|gera) ... (að fækka|fækki|að lágmarka|lágmarki|að minnka|minnki|að takmarka|takmarki|að draga úr) | weak=yes
(lágmarka|lágmarkar|lágmarkaði) | weak=yes
(fækka|fækkar|fækkaði|fækkuðu|fækki|takmarka|takmarkar|takmarkaði|skera|sker|skar|minnka|minnkar) | weak=yes
[trigger measure=staff_cap voice=passive]
(fækkað|takmarkað|takmarkaður|skorið) | weak=yes
[trigger measure=staff_cap voice=noun]
fækkun*, niðurskurð* | weak=yes

[trigger measure=closure voice=active own=yes]
(loka|lokar|lokaði|lokuðu) | weak=yes
(skipa|skipar|skipaði|fyrirskipa|fyrirskipar|fyrirskipaði) ... (að loka|lokun) | weak=yes
[trigger measure=closure voice=passive own=yes]
lokað | weak=yes
(gert|verður|verða|skipað) ... að loka | weak=yes
[trigger measure=closure voice=noun own=yes]
lokun* | weak=yes

[trigger measure=severance voice=active]
(slíta|slítur|sleit|slitu|slitið|rjúfa|rýfur|rauf|rufu|rofið) ... (stjórnmálasamband*|stjórnmálasambandi|samskiptum|tengsl)
(slit|rof) (stjórnmálasambands|á stjórnmálasambandi)
stjórnmálasamband* ... (slitið|rofið)
(slíta|slítur|sleit|slitu|slitið|rjúfa|rýfur|rauf|rufu|rofið) (öllu|) (stjórnmálasambandi|stjórnmálasamband)
(slit|slitum|slitin|rof|rofi) (á|) (stjórnmálasambandi|stjórnmálasambands)

[trigger measure=downgrade voice=active]
(lækka|lækkar|lækkaði|færir niður) ... stjórnmálasamband*

[people staff=diplomatic]
sendiráðunaut, sendiráðunauti, sendiráðunautnum, sendiráðunautinn, (fyrsti|fyrsta|annar|öðrum|annan|þriðji|þriðja) (sendiráðsritari|sendiráðsritara) | plural=no
diplómat, diplómatinn, diplómats, diplómatans, diplómati, erindreki, stjórnarerindreki, stjórnarerindrekinn, sendifulltrúi, sendifulltrúinn, varasendiherra, menningarfulltrúi, viðskiptafulltrúi, sendiráðunautur, sendiráðsritari, staðgengill sendiherra | plural=no
diplómatar, diplómatarnir, diplómatana, diplómötum, diplómötunum, diplómatanna, stjórnarerindrekar, stjórnarerindrekarnir, stjórnarerindrekum, stjórnarerindrekana, stjórnarerindrekunum, stjórnarerindrekanna, sendifulltrúar, sendifulltrúarnir, sendifulltrúum, sendifulltrúana, sendifulltrúanna, erindrekar, erindrekum, sendiráðunautar, sendiráðsritarar, sendimenn, sendimönnum | plural=yes
diplómata, stjórnarerindreka, sendifulltrúa, erindreka, sendimanna, sendiráðsritara, sendiráðunauta

[people staff=ambassador]
sendiherra, sendiherrann, sendiherrans, sendiherranum, páfasendiherra, sendiherrafrú | plural=no
sendiherrar, sendiherrarnir, sendiherrum, sendiherrunum, sendiherranna, sendiherrana | plural=yes

[people staff=charge]
sendifulltrúanum, sendifulltrúann, sendifulltrúans | plural=no
chargé d'affaires, chargé, sendifulltrúi sem gegnir | plural=no

[people staff=consular]
ræðisstarfs~madur | plural=no
ræðisstarfs~menn, ræðisstarfsfólk* | plural=yes
ræðis~madur, aðalræðis~madur, vararæðis~madur, kjörræðis~madur | plural=no
ræðis~menn, aðalræðis~menn | plural=yes
starfsmenn ræðis*, starfsmönnum ræðis* | plural=yes

[people staff=military]
hermálafulltrúanum, hermálafulltrúann | plural=no
hermálafulltrúi, hermálafulltrúinn, varnarmálafulltrúi | plural=no
hermálafulltrúar, hermálafulltrúum, varnarmálafulltrúar | plural=yes
hermálafulltrúa, varnarmálafulltrúa

[people staff=intelligence]
leyniþjónustu~madur, njósnarinn, leyniþjónustufulltrúi | plural=no
leyniþjónustu~menn, njósnarar, njósnurum, njósnararnir, leyniþjónustufulltrúar | plural=yes
njósnara, njósnari | weak=yes

[people staff=official]
embætti~madur | plural=no weak=yes
sendiráðsstarfs~madur, sendiráðs~madur | plural=no
sendiráðsstarfs~menn, sendiráðs~menn, sendiráðsfólk*, sendiráðsliðar | plural=yes
sendiráðsfólk, starfslið sendiráðs*, starfsfólk sendiráðs*
starfs~madur, fulltrúi, fulltrúinn, einstaklingur | plural=no weak=yes
starfs~menn, fulltrúar, fulltrúum, fulltrúarnir, einstaklingar, einstaklingum | plural=yes weak=yes
fulltrúa, einstaklinga, starfsfólk, starfsfólki, starfsfólks, starfslið, starfsliði, starfsliðs, fólkið, fólk, fólki, manns | weak=yes

[people staff=official weak=yes public=yes]
embættis~madur | plural=no
embættis~menn | plural=yes

[people staff=administrative_technical]
skrifstofu~menn, tæknistarfsfólk | plural=yes weak=yes

[people staff=family]
fjölskyldu~menn, fjölskyldur, fjölskyldum, fjölskyldumeðlimir | plural=yes weak=yes

[people staff=local]
staðarráðn* | plural=yes weak=yes

[mission type=embassy]
sendiráð, sendiráðið, sendiráðs, sendiráðsins, sendiráði, sendiráðinu | plural=no
sendiráðum, sendiráða, sendiráðin, sendiráðanna, sendiráðunum
(sendiskrifstofa|sendiskrifstofu) | plural=no

[mission type=consulate]
ræðismannsskrifstofa, ræðismannsskrifstofu, ræðismannsskrifstofan, ræðismannsskrifstofuna, ræðismannsskrifstofunni, ræðismannsskrifstofunnar, ræðisskrifstofa, ræðisskrifstofu, ræðisskrifstofan, ræðisskrifstofuna, ræðisskrifstofunni, ræðisskrifstofunnar, aðalræðisskrifstofa, aðalræðisskrifstofu, aðalræðisskrifstofunni | plural=no
ræðisskrifstofur, ræðisskrifstofum, ræðisskrifstofurnar, ræðisskrifstofunum, ræðisskrifstofna | plural=yes

[mission type=mission]
viðskiptaskrifstofunnar, viðskiptaskrifstofunni, viðskiptaskrifstofuna, viðskiptafulltrúaskrifstofa, viðskiptanefnd, viðskiptanefndar | plural=no
fastanefnd, fastanefndin, fastanefndinni, sendinefnd, sendinefndin, sendinefndar, sendinefndarinnar, sendiskrifstofa, sendiskrifstofu, viðskiptaskrifstofa, viðskiptaskrifstofu | plural=no
fastanefndir, sendinefndir, sendiskrifstofur, sendiskrifstofum | plural=yes

[other]
ríkisborgar*, borgarar, borgurum
blaða~madur, blaða~menn, frétta~madur, frétta~menn, fréttaritar*, fjölmiðla~menn
nemandi, nemend*, náms~menn, stúdent*, kennar*, fræði~menn, vísinda~menn
leik~madur, leik~menn, knattspyrnu~madur, knattspyrnu~menn, þjálfar*, íþrótta~menn, stuðnings~menn, markvörð*
innflytj*, hælisleitend*, flóttafólk*, flótta~menn, flótta~madur, glæpa~menn, farand*
þing~madur, þing~menn, þingkon*, flokks~menn, bæjarfulltrú*, borgarfulltrú*
her~menn, her~madur, hersveit*, friðargæslulið*, málalið*
prest*, klerk*, trúboð*, imam*, hjálparstarfs~menn
bílstjór*, vörubílstjór*, ferða~menn, mótmælend*, aðgerðasinn*, leigjend*, íbúar, íbúum

[negation]
einskis
ekki enn, enn ekki, hefur ekki enn | weak=yes
(myndi|gæti|kynni|þýddi) (bara|einnig|líka|) (þýða|leiða til|valda|jafnframt|hafa í för með sér) | weak=yes
ekki, ekkert, engin, enginn, engum, engan, engir, aldrei, án þess, hvorki, eigi
stendur ekki til, engin áform, ekki til skoðunar, ekki á dagskrá
í stað þess | weak=yes

[considered]
(er|eru|var) (reiðubúin|reiðubúið|reiðubúinn|reiðubúnir|tilbúin|tilbúið|tilbúinn|tilbúnir) (að|til að)
(mun|ætlar) (brátt|fljótlega|senn) ... (vísa|reka|tilkynna), undirbýr að
(íhugar|íhuga|íhugaði|íhuguðu|íhugað|skoðar|skoða|skoðaði|ræðir|ræða|ræddi|áformar|áforma|undirbýr|undirbúa|hyggst|hyggjast|kannar|kanna)
kæmi til greina, koma til greina, kemur til greina, til skoðunar, til athugunar, til álita, til umræðu, mögulega, mögulegt, hugsanlega, hugsanlegt, sennilega, líklega, útilokar ekki, útiloka ekki, búist við, búist er við, tillaga, kynni að, gæti, gætu, íhugun
(lagði|leggur|lögðu) til, leggja til

[threatened]
áskilur sér rétt til að vísa
(hótar|hóta|hótaði|hótuðu|hótað|hótun|hótanir|hótunum)
(varar|vara|varaði|vöruðu|varað|viðvörun) við
ef, áskilur sér, áskilja sér, nema

[denied]
(neitaði|neita|neitar|neituðu) því að
ekki (á dagskrá|til umræðu|á döfinni|til skoðunar|standi til|verið rætt), ekki standi til að, (hafnaði|hafnar|höfnuðu) (því|kröfunni|hugmyndinni|þessu), engin ákvörðun, hyggjast ... ekki, hyggst ... ekki, (hyggjast|hyggst) íslensk stjórnvöld ekki
(hyggst|hyggjast|hugðist|hugðust|ætlar|ætla|munu|mun) ekki, (hyggst|hyggjast|hugðist|hugðust) ... ekki
(hafnar|hafna|hafnaði|höfnuðu|vísar á bug|vísaði á bug) (kröfu|kröfum|tillögu|hugmyndum) um
stendur ekki til að, engin áform um, ætlar ekki að
(hyggjast|hyggst|ætla|ætlar) ekki, ekki standi til, stendur ekki til
(neitar|neita|neitaði|neituðu) (því|að|fréttum), vísar ... á bug, vísaði ... á bug, ósatt, rangt, orðróm*, uppspuni, ekki rétt, hafnar því, hafnaði því
(rangfærslur|falsfréttir) um

[reversed]
(dregið|dró|dregur|drógu|draga) til baka ... (brottvísun*|ákvörðun*)
(fær|fá|má|mega) (samt|þó|) (að vera áfram|vera áfram|dvelja), (dró|drógu|dregur) (brottvísunina|ákvörðunina) til baka, (afturkallaði|afturkallar) (brottvísunina|ákvörðunina)
(afturkalla|afturkallar|afturkallaði|draga|dregur|dró|ógilda|ógilti|fella|felldi|hætta|hættir|hætti) ... (brottvísun*|ákvörðun*|brottrekst*) (til baka|)
(brottvísun*|ákvörðun*) ... (afturkölluð|dregin til baka|felld úr gildi|frestað|ógilt)
(fær|fá|fengu|fékk) að (vera áfram|snúa aftur|vera|snúa)

[retracted]
falsað*, fölsun*, fölsuð*, falsbréf*, gabb, uppspuni, fyrir mistök

[reported]
samkvæmt (heimildum|ónafngreindum|fjölmiðlum|fréttum|heimildarmönnum|óstaðfestum), heimildir (herma|innan), að sögn (heimildarmanna|fjölmiðla), heimildarmenn, ónafngreind*, óstaðfest*, hermt er, er sagt hafa, ku hafa, eru sögð hafa

[carried-out]
(hefur|hafa|höfðu) (nú|þegar|) yfirgefið, (er|eru|voru) ... (farnir|farin|farinn|flogin|flognir|komnir heim|komin heim), flugu heim, héldu heim, lentu

[demand]
(hvatt|hvatti|hvetur|hvöttu) ... að vísa
(krafa|kröfur|kröfu|kröfum|áskorun|áskoranir) um að
(skorar á|skora á|skoraði á|skoruðu á|hvetur|hvetja|hvatti|hvöttu|kallar eftir|kölluðu eftir|undirskriftasöfnun|áskorun)
(krefst|krefjast|krafðist|kröfðust|krafa|kröfur|vill|vilja|vildi|vildu|greiddi|ályktun|þingsályktun*|leggur til|lagði til) | weak=yes
(ætti|ættu) | weak=yes
kominn tími til að, tími til kominn að, við (skorum|biðlum|krefjumst|hvetjum)
(lagði|leggur|lögðu) til, leggja til | weak=yes
(þrýst|þrýstir|þrýsta|þrýsti|þrýstu) á

[demand modal=yes]
(ætti|ættu|verður|verða|ber|þarf|þurfa) að, vísa (verður|ber|ætti)

[nonstate]
stjórnarandstað*, stjórnarandstöð*, þing~madur, þing~menn, Alþingi, þingið, þingsins, undirskriftasöfnun, mótmælend*, aðgerðasinn*, stjórnmála~menn, flokkur, flokkurinn, flokkar, sérfræðing*, stjórnmálaskýrend*, fræði~menn, skoðanakönnun, gagnrýnend*, fyrrverandi, formaður, Píratar, Samfylkingin, Vinstri

[generic]
<n> (lönd|ríki|löndum|ríkjum), (tugir|tugum|tugi) (landa|ríkja)
(aðildarríki|aðildarríkja|ríki|lönd) (evrópusambandsins|sambandsins|esb|nato|bandalagsins)
(lönd|löndum|landa|ríki|ríkjum|ríkja|ríkisstjórnir|bandamenn|bandamönnum|bandamanna|aðildarríki|aðildarríkjum|höfuðborgir|nágrannaríki|Evrópuríki|Evrópulönd|vesturlönd|Vesturlönd|Vesturlanda|Vesturveldi)
(vestræn*|erlend*|evrópsk*|fleiri|önnur|ýmis|mörg) (lönd|ríki|ríkisstjórnir|sendiráð)
vestræn*, erlend*, evrópsk*

[background sum=yes]
alls, samtals

[background]
(heimsókn|heimsóknin|fundurinn|skiptið) síðan
síðan | side=before
(ár|ári|mánuðir) (er|eru|síðan|liðið|liðnir), (ári|árum) (síðar|seinna)
(urðu|urðu|voru|var|hafði|höfðu|þurftu) þá, á þeim tíma, þá um
(síðastliðinn|síðastliðið|síðasta|fyrra|liðinni|síðustu) (ári|árs|mánuði|mánaðar|viku|vor|haust|vetur|sumar|mánudag|árum|mánuðum|vikum|dögum|daga)
í (fyrra|fyrravor|fyrrahaust|síðustu viku|síðasta mánuði|vor|haust|vetur)
(áður|fyrr|fyrr í|fyrr á|fyrrum|þegar|nýverið|nýlega|á sínum tíma|síðast|hafði áður|höfðu áður)
fyrir (einum|einni|einu|tveimur|þremur|fjórum|fimm|sex|nokkrum|<n>) (degi|dögum|viku|vikum|mánuði|mánuðum|ári|árum)
(frá|síðan) (upphafi|innrás*|stríð*|byrjun|áramótum|febrúar|mars|<n>), hingað til, undanfarin*, undanfarna*, undanförnum, (dögum|vikum|mánuðum|degi|viku|mánuði) (áður|fyrr), daginn áður
afmæli, kalda stríð*
(hafði|höfðu|hafði verið) ... (vísað|rekið|lýst|skipað|gert) | weak=yes
(árið eftir|ári síðar|næsta ár á eftir|(mánuðum|nokkrum mánuðum|tveimur mánuðum) síðar)

[response next=yes]
(í|til) (svari|svar|hefndar|hefndarskyni|andsvar|andsvari|mótvægi|viðbrögð) (við|fyrir|vegna)
(sem|) (svar|andsvar|viðbrögð|viðbragð|hefnd|mótleikur) (við|fyrir|vegna)
(svarar|svara|svaraði|svöruðu|bregst|bregðast|brást|brugðust) ... (við|fyrir)
vegna, í kjölfar, í tilefni

[response next=yes weak=yes]
eftir að, í framhaldi af, eftir

[response]
(sem|) (gagnráðstöfun|gagnaðgerð|gagnaðgerðir|gagnráðstafanir)
í hefndarskyni, hefndarskyni, hefndaraðgerð*, gagnaðgerð*, gagnráðstaf*, mótvægisaðgerð*, svarar í sömu mynt, í sömu mynt, gagnkvæm*, á móti, fyrir sitt leyti, hefnd, mótleik*, svar Rússa, svarað
(svarar|svara|svaraði|svöruðu|bregst|bregðast|brást|brugðust) (með|með því)
(svarar|svara|svaraði|svöruðu) ... (með því að)

[reaction]
(fordæma|fordæmir|fordæmdi|fordæmdu|harma|harmar|harmaði|gagnrýna|gagnrýnir|gagnrýndi|gagnrýndu|mótmæla|mótmælir|mótmælti|mótmæltu)
(kalla|kallar|kallaði) (brottvísunina|ákvörðunina)

[again]
(svaraði|svöruðu) (í sömu mynt|með sama hætti|á sama hátt) | is=answer
fara að (dæmi|fordæmi)
slíkt hið sama, (sambærileg|sambærilegar|svipuð|svipaðar) (aðgerðir|skref), sams konar aðgerð* | weak=yes
svara í sömu mynt | weak=yes
(gerðu|gerði|gera|gerir|gert) ... (slíkt hið sama|hið sama|það sama)
(fylgdu|fylgdi|fylgt) ... (fordæmi|eftir)
um er að ræða, er um að ræða | weak=yes

[answered]
(brottvísun*|brottrekstur*|brottrekstr*|brottvísan*|lokun*|refsiaðgerð*|viðskiptaþving*|þvingunaraðgerð*|vegabréfsárit*)
(sambærileg*|svipað*|sams konar|óvinveitt*|fjandsamleg*|tilefnislaus*|einhliða|fyrri) (aðgerð*|ákvörðun*|skref*|ráðstaf*)
(ákvörðun*|aðgerð*|ráðstaf*) (um|stjórnvalda|í|af)

[clause]
meðan, á meðan, þegar, eftir að, vegna þess, þar sem, en, áður en, ef, enda, þótt, þó að, hvers, sem, auk þess, því
samkvæmt, að sögn

[by]
af, af hálfu

[of]
af

[in]
í, á, við, innan, hjá

[from]
frá, úr, yfirgefa, yfirgefi

[to]
til stuðnings, til stuðnings við
til, hjá, gagnvart

[with]
við, gegn, með

[we]
við, vér, ég, utanríkisráðuneytið, ráðuneytið, ríkisstjórnin, íslensk stjórnvöld, okkur, ríkisstjórn okkar

[our]
okkar, vor, vort

[its]
sinn, sína, sínum, sinni, sitt, sín, sinna, þeirra, hans, hennar, þess

[mutual]
hvors annars, hvor annars, gagnkvæmt, gagnkvæm, gagnkvæma

[body]
(utanríkisráðuneytið|utanríkisráðuneyti|utanríkisráðuneytisins|utanríkisráðuneytinu|utanríkisráðherra|utanríkisráðherrann|utanríkisráðherrans)
(ríkisstjórn|ríkisstjórnin|ríkisstjórnar|ríkisstjórnarinnar|ríkisstjórninni|stjórn|stjórnin|stjórnvöld|stjórnvöldum|stjórnvalda|yfirvöld|yfirvöldum|yfirvalda|forsætisráðherra|forseti|forsetinn|forseta|talsmaður|talskona|ráðherra|ráðuneyti|ráðuneytið|herforingjastjórn*|kanslari|ráðamenn|ráðamönnum)

[definite]
bæði, hvorki
þessir, þessum, þessa, þessara, hinir, hinum, hina, allir, allra, öllum, alla, báðir, báðum, báða

[and]
og, ásamt, auk, eða, sem og

[except]
nema, að undanskildum, fyrir utan, að frátöldum

[including]
þar á meðal, meðal annars, þeirra á meðal, að meðtöldum

[number]
(hálfri tylft|hálfa tylft|hálf tylft|hálfrar tylftar) | value=6
einn, ein, eitt, einum, einni, einu, eins, einnar, eina | value=1
tveir, tvær, tvö, tvo, tveimur, tveim, tveggja, báðir, báðum, báða | value=2
þrír, þrjár, þrjú, þrjá, þremur, þrem, þriggja | value=3
fjórir, fjórar, fjögur, fjóra, fjórum, fjögurra | value=4
fimm | value=5
sex | value=6
sjö | value=7
átta | value=8
níu | value=9
tíu | value=10
ellefu | value=11
tólf | value=12
þrettán | value=13
fjórtán | value=14
fimmtán | value=15
sextán | value=16
sautján | value=17
átján | value=18
nítján | value=19
tuttugu | value=20
þrjátíu | value=30
fjörutíu | value=40
fimmtíu | value=50
sextíu | value=60
sjötíu | value=70
áttatíu | value=80
níutíu | value=90
hundrað | value=100 scale=yes
tylft | value=12 scale=yes
tuttugu og (einn|ein|eitt|einum|einni|einu|eins) | value=21
tuttugu og (tveir|tvær|tvö|tvo|tveimur|tveggja) | value=22
tuttugu og (þrír|þrjár|þrjú|þrjá|þremur|þriggja) | value=23
tuttugu og (fjórir|fjórar|fjögur|fjóra|fjórum|fjögurra) | value=24
tuttugu og (fimm) | value=25
tuttugu og (sex) | value=26
tuttugu og (sjö) | value=27
tuttugu og (átta) | value=28
tuttugu og (níu) | value=29
þrjátíu og (einn|ein|eitt|einum|einni|einu|eins) | value=31
þrjátíu og (tveir|tvær|tvö|tvo|tveimur|tveggja) | value=32
þrjátíu og (þrír|þrjár|þrjú|þrjá|þremur|þriggja) | value=33
þrjátíu og (fjórir|fjórar|fjögur|fjóra|fjórum|fjögurra) | value=34
þrjátíu og (fimm) | value=35
þrjátíu og (sex) | value=36
þrjátíu og (sjö) | value=37
þrjátíu og (átta) | value=38
þrjátíu og (níu) | value=39
fjörutíu og (einn|ein|eitt|einum|einni|einu|eins) | value=41
fjörutíu og (tveir|tvær|tvö|tvo|tveimur|tveggja) | value=42
fjörutíu og (þrír|þrjár|þrjú|þrjá|þremur|þriggja) | value=43
fjörutíu og (fjórir|fjórar|fjögur|fjóra|fjórum|fjögurra) | value=44
fjörutíu og (fimm) | value=45
fjörutíu og (sex) | value=46
fjörutíu og (sjö) | value=47
fjörutíu og (átta) | value=48
fjörutíu og (níu) | value=49
fimmtíu og (einn|ein|eitt|einum|einni|einu|eins) | value=51
fimmtíu og (tveir|tvær|tvö|tvo|tveimur|tveggja) | value=52
fimmtíu og (þrír|þrjár|þrjú|þrjá|þremur|þriggja) | value=53
fimmtíu og (fjórir|fjórar|fjögur|fjóra|fjórum|fjögurra) | value=54
fimmtíu og (fimm) | value=55
fimmtíu og (sex) | value=56
fimmtíu og (sjö) | value=57
fimmtíu og (átta) | value=58
fimmtíu og (níu) | value=59
sextíu og (einn|ein|eitt|einum|einni|einu|eins) | value=61
sextíu og (tveir|tvær|tvö|tvo|tveimur|tveggja) | value=62
sextíu og (þrír|þrjár|þrjú|þrjá|þremur|þriggja) | value=63
sextíu og (fjórir|fjórar|fjögur|fjóra|fjórum|fjögurra) | value=64
sextíu og (fimm) | value=65
sextíu og (sex) | value=66
sextíu og (sjö) | value=67
sextíu og (átta) | value=68
sextíu og (níu) | value=69
sjötíu og (einn|ein|eitt|einum|einni|einu|eins) | value=71
sjötíu og (tveir|tvær|tvö|tvo|tveimur|tveggja) | value=72
sjötíu og (þrír|þrjár|þrjú|þrjá|þremur|þriggja) | value=73
sjötíu og (fjórir|fjórar|fjögur|fjóra|fjórum|fjögurra) | value=74
sjötíu og (fimm) | value=75
sjötíu og (sex) | value=76
sjötíu og (sjö) | value=77
sjötíu og (átta) | value=78
sjötíu og (níu) | value=79
áttatíu og (einn|ein|eitt|einum|einni|einu|eins) | value=81
áttatíu og (tveir|tvær|tvö|tvo|tveimur|tveggja) | value=82
áttatíu og (þrír|þrjár|þrjú|þrjá|þremur|þriggja) | value=83
áttatíu og (fjórir|fjórar|fjögur|fjóra|fjórum|fjögurra) | value=84
áttatíu og (fimm) | value=85
áttatíu og (sex) | value=86
áttatíu og (sjö) | value=87
áttatíu og (átta) | value=88
áttatíu og (níu) | value=89
níutíu og (einn|ein|eitt|einum|einni|einu|eins) | value=91
níutíu og (tveir|tvær|tvö|tvo|tveimur|tveggja) | value=92
níutíu og (þrír|þrjár|þrjú|þrjá|þremur|þriggja) | value=93
níutíu og (fjórir|fjórar|fjögur|fjóra|fjórum|fjögurra) | value=94
níutíu og (fimm) | value=95
níutíu og (sex) | value=96
níutíu og (sjö) | value=97
níutíu og (átta) | value=98
níutíu og (níu) | value=99

[vague]
nokkur (hundruð|hundrað)
nokkrir, nokkrum, nokkra, nokkurra, margir, mörgum, marga, margra, fjölmargir, fjölmörgum, fjölda, fjöldi, tugir, tugum, tugi, tuga, hundruð, hundruðum, allir, öllum, alla, allra, hóp, hópur, hópi, ýmsir, ýmsum, fleiri, einhverjir, einhverjum, allmargir, allnokkrir

[qualifier is=at_least]
að minnsta kosti, minnst, í það minnsta, yfir, meira en, fleiri en, rúmlega, ekki færri en, hið minnsta
eða fleiri | side=after

[qualifier is=at_most]
allt að, í mesta lagi, mest, færri en, innan við

[qualifier is=about]
nær, hátt í
um, um það bil, nærri, næstum, hér um bil, nálægt, kringum, tæplega, um og yfir

[withdrawal]
(rýma|rýmdi|rýmt|rýming|flytja á brott|flutt á brott|flytur burt|óeirðir|óeirða|ofbeldi|heimsfaraldur|faraldur|ebóla)
(öryggisástæðum|öryggisástands|öryggisástandið|öryggisástandsins|hryðjuverkaógn|sprengjuhótun)
(tímabundið|þar til annað|fjölskyldumeðlimir)

[each]
hvort um sig, hvor um sig, hvert um sig
hver, hvor, hvert

[subset]
(þar af|af þeim|af þessum)
af

[plus]
og <n> (aðrir|öðrum|aðra|til viðbótar)
og (einn|tveir|tveimur|þrír|þremur|fjórir|fjórum|fimm|sex) (aðrir|öðrum|aðra|annar|til viðbótar)

[change order=from-to]
úr <n> í <n>
frá <n> í <n>

[change order=ceiling]
í (mesta lagi|aðeins|) <n>
niður í <n>

[change order=by]
um <n>

[unit hours=1]
klukkustund, klukkustundir, klukkustunda, klukkustundum, klukkutíma, klukkutímar, klukkutímum, stunda, stundir, tíma

[unit hours=24]
dagur, dag, daga, dögum, dagar, degi, sólarhring, sólarhringur, sólarhringa, sólarhringum, sólarhringar

[unit hours=168]
vika, viku, vikur, vikna, vikum

[unit hours=720]
mánuður, mánuð, mánuði, mánuðum, mánaða, mánaðar, mánuðir

[unit hours=0]
árið, ársins
ár, ára, árum, ári, ára gamall, mínútur, mínútum, prósent, prósenta, milljón, milljónir, milljónum, milljarð*, þúsund, þúsundum, kílómetr*, þingsæti, fórnarlömb, látnir, látna, lönd, löndum, ríki, ríkjum, króna, krónur, krónum, evr*, dollar*, dala, sinn, sinnum

[deadline side=before]
innan, fá, fær, fengu, hafa, fékk, á, gefur, gefinn

[deadline side=after]
til að, til þess að, frest, frestur, að yfirgefa

[until]
fyrir, til, í síðasta lagi, eigi síðar en, fram til, fyrir lok

[deadline-phrase is=immediate]
tafarlaust, þegar í stað, án tafar, undir eins, umsvifalaust, eins fljótt og auðið er, eins fljótt og hægt er, sem allra fyrst, sem fyrst

[deadline-phrase is=same_day]
fyrir miðnætti, samdægurs, fyrir lok dags

[month]
janúar | value=1
febrúar | value=2
mars | value=3
apríl | value=4
maí | value=5
júní | value=6
júlí | value=7
ágúst | value=8
september | value=9
október | value=10
nóvember | value=11
desember | value=12

[weekday]
mánudag* | value=1
þriðjudag* | value=2
miðvikudag* | value=3
fimmtudag* | value=4
föstudag* | value=5
laugardag* | value=6
sunnudag* | value=7

[day]
í dag, í kvöld, í morgun, í dag síðdegis | value=0
í gær, í gærkvöldi, í gærmorgun | value=-1
á morgun | value=1
í fyrradag | value=-2

[date-mark is=last]
síðasta, síðastliðinn, síðastliðnum

[reason is=espionage]
njósnir, njósnum, njósna, njósnað, njósnaði, njósnuðu, njósnastarfsemi, leyniþjónustu*, njósnar*

[reason is=retaliation]
hefndarskyni, gagnaðgerð*, gagnkvæmni, hefndaraðgerð*, í sömu mynt, mótvægisaðgerð*

[reason is=incompatible_status]
samrýmist ekki, samræmist ekki, samrýmdist ekki, ósamrýmanleg*, Vínarsamning*, Vínarsáttmál*

[reason is=interference]
afskipti, afskiptum, íhlutun, áróð*, undirróðurs*

[reason is=war]
stríðsglæp*, innrás*, stríð*, árásarstríð*, Bucha, Bútsja, fjöldamorð*, grimmdarverk*

[reason is=security]
þjóðaröryggi*, öryggisógn*, skemmdarverk*, netárás*, ógn við öryggi

[reason is=solidarity]
samstöðu, samstaða

[reason is=insult]
móðgun*, móðgandi, ummæli, ummæla, ummælum

[reason is=human_rights]
mannréttind*, mannréttindabrot*, kúgun*

[reason is=crime]
morð*, eitrun*, eiturárás*, tilræði*, mannrán*, smygl*

[auxiliary]
hefur, hafa, hafði, höfðu, ætla, ætlar, ætluðu, mun, munu, vill, vilja

[passive]
er, eru, var, voru, verið, verður, verða, varð, urðu

[speech]
segir, sagði, segja, sögðu, tilkynnti, tilkynntu, tilkynnir, tilkynnt, greinir frá, greindi frá, greindu frá, greint, staðfestir, staðfesti, staðfestu, staðfest, kvaðst, að sögn, samkvæmt, fram kemur, kemur fram, kom fram, upplýsir, upplýsti, skrifar, lýsti því yfir, tísti, frá þessu

[ambassadors]
þar á meðal sendiherrann, þar á meðal sendiherra, að sendiherranum meðtöldum, ásamt sendiherranum

[same]
sama fjölda, sami fjöldi, jafnmarga, jafnmörgum, jafn mörgum, jafnmargir

[ignore]
ekki (fyrsta|fyrsti|fyrstu|eina|eini|einu) (ríkið|landið|ríki|lönd|löndin)
Vínarsamningurinn, Vínarsamningnum, Vínarsáttmálinn, Parísarsamkomulagið, Washington Post, New York Times, Moscow Times

[abbreviation]
t, d, m, a, o, s, frv, þ, e, kl, nr, dr, sr, ca, u, b, skv, sbr, jan, feb, mar, apr, jún, júl, ágú, sep, okt, nóv, des

[common]
og, að, í, á, sem, er, um, til, við, með, af, fyrir, var, ekki, það, en, frá, þeir, hafa, hefur, segir, eru, hann, verið, því, eftir, voru, þá, kemur, fram, úr, landi, vísa, vísað, sé, verði, ráðuneytið, sendiráð, rússneska, rússneskum, starfsmenn, hér, þeim, þessa, sínum, hjá, þegar, gær

[range]
til, eða

[range side=before]
milli

[deadline-phrase is=month_end]
(fyrir|fyrir lok|í síðasta lagi um) (mánaðamót|mánaðamótin|mánaðarlok|mánaðarins|lok mánaðarins)

[background soft=yes]
(ræddu|ræddi|ræða|rætt) (einnig|líka|m.a.|um|) (um|), (spurður|spurð|umræður|deilan|deilur) um, (minntist|minntust) (einnig|líka|) á | side=before
á þessu ári, í ár, (ítrekað|margoft|nokkrum sinnum|oft|nýlega|fyrir skömmu|fyrir stuttu), (á|undanfarið) (undanförnu ári|síðasta ári|undanförnum árum|síðustu árum|síðustu mánuðum|undanförnum mánuðum)
(leiddi|leiddu|leitt) til (þess að|), endaði með því að | side=before
(eitt af|eitt þeirra|meðal) (þeim|) (löndum|ríkjum|landa|ríkja|löndunum|þeirra ríkja) sem

[among]
(meðal|á meðal)
