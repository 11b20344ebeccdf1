# Hungarian
language Hungarian
spaces yes
order svo
possessor bare
apostrophe inside
accents keep
numbers before
adjectives before
date-order ymd

endings diplo = a, át, ája, áját, ának, ájának, ával, áját, ájának, ájával, áról, ájáról, ához, ától, áért, ában
endings diplop = ák, ákat, áknak, ákkal, ákról, áinak, áit, ái, áival, áiról, ákra, ákhoz, áktól
endings c = -, t, nek, nak, e, ét, ének, jének, jét, je, ével, jével, tel, ről, éről, jéről, hez, éhez
endings kov = -, et, nek, e, ét, ének, ével, tel, éről, ről, hez, éhez, ünk, ünket, ünknek, től
endings kovp = ek, eket, eknek, ei, eit, einek, eivel, ekkel, ekről, eiről, eink, einket
endings seg = -, et, e, ét, ének, én, éről, nek, en, éhez, ére, ről, ei, től, étől
endings segp = ek, eket, eknek, ei, eit, einek, eken, ein
endings latus = -, t, a, át, ának, ára, án, áról, ot, nak, on, ról, ról, ától
endings latusp = ok, okat, oknak, ai, ait, ainak, okban, okon
endings munk = a, át, ának, ával, áját, áról, ja, ját
endings munkp = ai, ait, ainak, aival, ak, akat, aknak, airól

[trigger measure=expulsion voice=active]
(megvonta|megvonja|visszavonta|elvette) ... (diplomáciai státuszt|diplomáciai státuszát|akkreditációt|akkreditációját) | weak=yes
(felszólította|felszólított|kérte|utasította|arra kérte) ... (hogy vonjon vissza|hogy vonja vissza|hogy hívja vissza|hogy hívjon vissza|hívja haza|visszahívására|kivonására) | weak=yes
(arra|) (utasított|utasította|utasították|utasítottak|utasítja|utasítják|kötelezte|kötelezett|kérte|kérték|kért|kértek|szólította fel|szólították fel|szólított fel|szólítottak fel|felszólította|felszólították|felkérte|felkérték|kérte fel|kérték fel|kértek fel|kért fel) ... hogy ... (hagyja el|hagyják el|távozzon|távozzanak|menjen haza|menjenek haza|térjen haza|térjenek haza|utazzon haza|utazzanak haza|csomagoljon) | weak=yes own=yes
(mutat|mutatott|mutattak|mutatnak) ajtót | weak=yes
(nyilvánít|nyilvánítja|nyilvánítják|nyilvánított|nyilvánította|nyilvánították|nyilvánítottak|nyilvánítottunk|nyilvánítottuk|minősít|minősített|minősítette|minősítették) (nemkívánatosnak|nem kívánatosnak|nemkívánatossá|nem kívánatossá)
(nemkívánatosnak|nem kívánatosnak|nemkívánatossá|nem kívánatossá) (nyilvánít|nyilvánítja|nyilvánítják|nyilvánított|nyilvánította|nyilvánították|nyilvánítottak|nyilvánítottunk|nyilvánítottuk|minősít|minősített|minősítette|minősítették)
(nyilvánít|nyilvánított|nyilvánítottak|nyilvánítottunk|nyilvánította|nyilvánították) (nemkívánatos|nem kívánatos) (személynek|személlyé|személyeknek|személyekké)
(kiutasít|kiutasítja|kiutasítják|kiutasítanak|kiutasítottak|kiutasította|kiutasították|kiutasítunk|kiutasítjuk|kiutasítottunk|kiutasítottuk|kiutasítani|kiutasítaná|kiutasítva|kiutasítsa|kiutasítson)
(utasít|utasítja|utasítják|utasítanak|utasított|utasítottak|utasította|utasították|utasítunk|utasítottunk|utasítottuk|utasítsa|utasítson|utasítsanak|utasítana|utasítani) ki
ki (akarja|akarják|fogja|fogják|fog|kívánja|kell|kellett|szándékozik) utasítani
(kitilt|kitiltja|kitiltotta|kitiltották|kitiltottak|tiltott ki|tiltotta ki|tilt ki) | weak=yes
(hazaküld|hazaküldi|hazaküldik|hazaküldte|hazaküldték|hazaküldött|hazaküldtek|küldött haza|küld haza|küldte haza|küldenek haza|küldtek haza) | weak=yes
(kidob|kidobja|kidobta|kidobták|kirúgja|kirúgta|kirúgták|kirúg|kitessékel|kitessékelte|kipenderítette|kitoloncolja|kitoloncolta|kitoloncolták|kitoloncol) | weak=yes
(nemkívánatos|nem kívánatos|nemkivánatos) (személynek|személlyé|személyeknek|személyekké|diplomatának) (nyilvánít|nyilvánítja|nyilvánítják|nyilvánítanak|nyilvánított|nyilvánította|nyilvánították|nyilvánítottak|nyilvánítottuk|nyilvánítjuk|nyilvánítunk|minősít|minősített|minősítette|minősítették|minősíti|minősítjük|minősítik|tekinti|tekintjük|tekintik|tekint|nyilvánítottunk|nyilvánítani|nyilvánítva)
persona non (gratának|gratává|gratáknak|grata) (nyilvánít|nyilvánítja|nyilvánítják|nyilvánítanak|nyilvánított|nyilvánította|nyilvánították|nyilvánítottak|nyilvánítottuk|nyilvánítjuk|minősít|minősített|minősítette|minősítették|minősíti|minősítjük|tekinti|tekintjük|tekintik|tekint|nyilvánítani)
(nyilvánít|nyilvánítja|nyilvánítják|nyilvánított|nyilvánította|nyilvánították|nyilvánítottak|minősítette|minősítették|minősített) ... (nemkívánatos|nem kívánatos) (személynek|személlyé|személyeknek|személyekké)
(nyilvánít|nyilvánítja|nyilvánítják|nyilvánított|nyilvánította|nyilvánították|nyilvánítottak|minősítette|minősítették|minősített) ... persona non (gratának|gratává|gratáknak)
(távozásra|az ország elhagyására|hazatérésre|elutazásra) (szólított|szólította|szólították|szólítottak|szólít|szólítja|szólítanak|szólítják|szólítottuk) fel | weak=yes
(felszólít|felszólítja|felszólította|felszólították|felszólítottak|felszólított|szólította fel|szólítottak fel|szólított fel|szólították fel|szólítja fel|szólít fel|felkérte|kérte|kérték|utasította|kötelezte) ... (távozásra|távozzon|távozzanak|elhagyására|hagyja el|hagyják el|elhagyja|elhagyják) | weak=yes
(ad|adott|adtak|adnak|adtunk) ... (órát|napot|hetet|időt|haladékot) | weak=yes
(órát|napot|hetet|haladékot) (ad|adott|adtak|adnak|adtunk|biztosított) | weak=yes
(akkreditációját|akkreditációjukat|agrémanját|diplomáciai státuszát) (vonta vissza|vonták vissza|vonja vissza|vonta meg|vonták meg|vonja meg|visszavonta|visszavonták|megvonta|megvonták) | weak=yes
(megvonja|megvonta|megvonták|visszavonja|visszavonta|visszavonták|visszavontuk|érvénytelenítette|megvont|visszavont) ... (akkreditációját|akkreditációjukat|agrémentjét|agrémanját|diplomáciai státuszát|diplomáciai mentességét|működési engedélyét) | weak=yes
ajtót (mutat|mutatott|mutattak|mutatnak) | weak=yes
kipenderít* | weak=yes

[trigger measure=expulsion voice=either]
kiutasított
(kiutasítottakat|kiutasítottaknak)

[trigger measure=expulsion voice=passive]
(jelenléte|jelenlétét|tartózkodása|tartózkodását) ... (nemkívánatos|nemkívánatosnak|nem kívánatos|nem kívánatosnak) | weak=yes
(órája|napja|hete) van ... (elhagyja|elhagyják|távozásra|elhagyására|hogy távozzon|távozzanak|csomagolásra) | weak=yes
(el kell|el kellett) (hagynia|hagyniuk|hagyni) | weak=yes
el kell ... hogy (hagyja|hagyják) | weak=yes
(elhagynia|elhagyniuk) (kell|kellett) | weak=yes
kell (elhagynia|elhagyniuk|távoznia|távozniuk|hazatérnie|hazatérniük|csomagolnia|csomagolniuk) | weak=yes
kellett (elhagynia|elhagyniuk|távoznia|távozniuk|csomagolnia|csomagolniuk) | weak=yes
(távoznia|távozniuk|hazatérnie|hazatérniük|elutaznia|elutazniuk) (kell|kellett) | weak=yes
(köteles|kötelesek) (elhagyni|távozni) | weak=yes
(kapott|kaptak|kap|kapnak) ... (órát|napot|hetet|időt) | weak=yes
(órát|napot|hetet) (kapott|kaptak|kap|kapnak) | weak=yes
nem tartózkodhat*, nem (látják|látjuk) szívesen, mehetnek haza, mehet haza | weak=yes
(nemkívánatos|nem kívánatos) (személlyé|személyekké) (vált|váltak|válik)
persona non gratává (vált|váltak)
(kiutasítva|kitiltva) | weak=yes
(akkreditációja|akkreditációját) (megszűnt|visszavonták|megvonták) | weak=yes

[trigger measure=expulsion voice=passive]
(kiutasítása|kiutasítását|kiutasításáról|kiutasítására|kiutasításával|kiutasításának|kiutasításához|kiutasítások|kiutasításokra|kiutasítást|kiutasításra|kiutasításból|kiutasításokról|kiutasítások|kiutasításért|kiutasításaként|kiutasítását|kiutasításai|kiutasításról|kiutasításokat|kiutasításukról|kiutasításuk|kiutasításukat|kiutasításukra|kiutasításán|kiutasításon)
(kitoloncolása|kitoloncolását|hazaküldése|hazaküldését|hazaküldésével|hazaküldéséről|hazaküldésére|kitiltása|kitiltását) | weak=yes

[trigger measure=expulsion voice=noun]
kiutasítás, kiutasítások

[trigger measure=expulsion voice=phrase]
persona non (grata|gratának|gratává|gratáknak|gratanak)
(nemkívánatos|nem kívánatos) (diplomata|diplomaták|személy|személyek|személynek|személlyé|személyeknek|személyekké)

[trigger measure=staff_cap voice=active own=yes]
(csökkenti|csökkentik|csökkentette|csökkentették|csökkent|csökkentjük|csökkenteni|korlátozza|korlátozta|korlátozzák|mérsékli|lefaragja|leépíti|leépítette|felére vágja) | weak=yes

[trigger measure=staff_cap voice=passive]
(csökkentése|csökkentését|csökkentéséről|csökkentésére|csökkentésével|létszámcsökkentés*|leépítését|korlátozása|korlátozását) | weak=yes

[trigger measure=closure voice=active own=yes]
(bezárja|bezárják|bezárta|bezárták|bezár|bezárat|bezáratja|bezáratta|bezárt|bezárni|zárja be|zárta be|zárnak be|zár be|zárt be|bezárjuk|zárat be|záratja be|bezáratják) | weak=yes

[trigger measure=closure voice=passive]
(bezárása|bezárását|bezárásáról|bezárására|bezárásával|bezáratása|bezáratását) | weak=yes

[trigger measure=severance voice=active]
(megszakítja|megszakította|megszakították|megszakítják|megszakítjuk|megszakít|megszakított|szakította meg|szakítja meg|megszakítani) (minden|a|) (diplomáciai|) (kapcsolatait|kapcsolatát|kapcsolatot|kapcsolatokat|viszonyt)
(megszakítja|megszakította|megszakították|megszakítják|megszakítjuk) ... (diplomáciai|) (kapcsolatait|kapcsolatát|kapcsolatot|kapcsolatokat)
(kapcsolatok|kapcsolatait|kapcsolatát|kapcsolatot|kapcsolatokat) (megszakítása|megszakítását|megszakításáról|megszakította|megszakítja|megszakították)
(megszünteti|megszüntette|megszüntetik|felszámolja|beszünteti) (minden|a|) diplomáciai (kapcsolatait|kapcsolatát|kapcsolatot|kapcsolatokat)
diplomáciai kapcsolatok (megszüntetését|megszüntetése|megszakítását|megszakítása)

[trigger measure=downgrade voice=active]
(leminősíti|leminősítette|csökkenti|csökkentette) ... (diplomáciai|) (kapcsolatok|kapcsolatai) szintjét
(diplomáciai kapcsolatok|diplomáciai kapcsolatai) (szintjét|szintjének csökkentése)

[people staff=diplomatic]
(küldöttségvezető|küldöttségvezetője|küldöttségvezetőjét|küldöttségvezetőjének|küldöttségvezetőt|küldöttségvezetőnek|delegációvezető|delegációvezetője|delegációvezetőjét|delegációvezetőjének|(képviseletének|delegációjának|küldöttségének) (vezetője|vezetőjét|vezetőjének)) | plural=no
diplomat~diplo | plural=no
diplomat~diplop | plural=yes
(tanácsos|tanácsost|tanácsosa|tanácsosát|tanácsosnak|tanácsosának|első titkár|első titkárt|első titkára|első titkárát|másodtitkár|másodtitkárt|másodtitkára|másodtitkárát|első beosztott|első beosztottja|első beosztottját|követtanácsos*|misszióvezető*|nagykövet-helyettes*|nagykövethelyettes*|kulturális attasé*|kereskedelmi attasé*) | plural=no
diplomáciai (képviselő|képviselője|képviselőjét|képviselőt) | plural=no
diplomáciai (képviselők|képviselőket|képviselői|képviselőit|munkatársait|munkatársai|alkalmazottait|személyzet*|állomány*|testület tagja*) | plural=yes

[people staff=ambassador]
nagykövet~kov, nuncius*, főbiztos* | plural=no
nagykövet~kovp | plural=yes

[people staff=charge]
(ügyvivő|ügyvivőt|ügyvivője|ügyvivőjét|ügyvivőnek|ügyvivőjének|ideiglenes ügyvivő*) | plural=no

[people staff=consular]
(konzul|konzult|konzulja|konzulját|konzulnak|konzuljának|főkonzul|főkonzult|főkonzulja|főkonzulját|főkonzulnak|alkonzul*|tiszteletbeli konzul*|konzuli tisztviselő|konzuli tisztviselőt|konzuljaként) | plural=no
(konzulok|konzulokat|konzuljai|konzuljait|konzuljuk|főkonzulok*|konzuli munkatárs*|konzuli tisztviselők*|konzuli alkalmazott*|konzulátusi alkalmazott*|konzulátusi dolgozó*|konzulátusi munkatárs*) 

[people staff=military]
(katonai|véderő|védelmi) attasé (helyettese|helyettesét) | plural=no
(katonai|véderő|védelmi|haditengerészeti|légügyi) (attaséval|attaséjával|attaséról|attaséjáról|attaséhoz), attaséval, attaséjával, attaséjának | plural=no
(katonai|véderő|védelmi) (attaséknak|attasékkal|attaséinak|attaséival) | plural=yes
(katonai|véderő|védelmi|haditengerészeti|légügyi) (attasé|attasét|attaséja|attaséját|attasénak|attaséjának), attasé, attasét, attaséja, attaséját, véderőattasé* | plural=no
(katonai|véderő|védelmi) (attasék|attasékat|attaséi|attaséit), attasék, attasékat, attaséit, attaséi | plural=yes

[people staff=intelligence]
(hírszerző|hírszerzőt|hírszerzőnek|kémet|kém)
(hírszerzővel|hírszerzőnek|hírszerzője|hírszerzőjét|kémnek|kémmel|ügynökével) | plural=no
(hírszerző|hírszerzőt|hírszerzőtiszt|hírszerzőtisztet|hírszerző tiszt|hírszerző tisztet|titkosszolgálati tiszt|titkosszolgálati tisztet|ügynök|ügynököt|kém|kémet) | plural=no
(hírszerzők|hírszerzőket|hírszerzőtisztek*|hírszerző tisztek*|hírszerzőtisztjét|ügynökök|ügynököket|ügynökeit|kémek|kémeket) | plural=yes

[people staff=official]
(munkatársnak|beosztottjának|beosztottnak|beosztottját|diplomatájával|tagjának|tagjával|tisztviselőjének|tisztviselőnek|dolgozójának|dolgozónak|képviselőjének) | plural=no weak=yes
(beosztottjainak|beosztottjait|tagjainak|munkatársaival|alkalmazottainak|tisztviselőjük|tisztviselői|tisztviselőit|tisztviselőinek|dolgozóinak) | plural=yes weak=yes
(nagykövetségi|követségi|képviseleti) (munkatárs|munkatársat|munkatársa|munkatársát|munkatársnak|alkalmazott|alkalmazottat|alkalmazottját|alkalmazottnak|dolgozó|dolgozót|dolgozója|tisztviselő|tisztviselőt|beosztott|beosztottat) 
(nagykövetségi|követségi|képviseleti) (munkatársak*|munkatársai*|alkalmazottak*|alkalmazottai*|alkalmazottait|dolgozók*|dolgozói*|tisztviselők*|személyzet*) | plural=yes
(munkatárs|munkatársat|munkatársa|munkatársát|munkatársának|munkatársnak|munkatársával|munkatársukat|alkalmazott|alkalmazottat|alkalmazottja|alkalmazottját|alkalmazottjának|alkalmazottnak|dolgozót|dolgozója|dolgozóját|tisztviselő|tisztviselőt|tisztviselője|tisztviselőjét|beosztott|beosztottja|beosztottját|tag|tagját|tagja|képviselőjét) | plural=no weak=yes
(embert|személyt|főt|ember|személy) | weak=yes
(munkatársak|munkatársakat|munkatársai|munkatársait|munkatársainak|alkalmazottak|alkalmazottakat|alkalmazottai|alkalmazottait|alkalmazottaknak|dolgozók|dolgozókat|dolgozói|dolgozóit|tisztviselők|tisztviselőket|beosztottai|tagjai|tagjait|emberek|személyeket|állampolgárokat) | plural=yes weak=yes
(létszám|létszámot|létszáma|létszámát|személyzete|személyzetét|személyzetének|személyzet|személyzetet|állomány|állományát|stáb|stábját) | plural=yes weak=yes

[people staff=administrative_technical]
(adminisztratív|műszaki|technikai|adminisztratív és műszaki|adminisztratív-technikai) (személyzet*|munkatárs*|alkalmazott*|dolgozó*) | plural=yes

[people staff=family]
(családtagok*|családtagjai*|családtagja*|hozzátartozói*) | plural=yes weak=yes

[people staff=local]
helyi (alkalmazott*|munkatárs*|személyzet*) | plural=yes weak=yes

[mission type=embassy]
nagykövetség~seg, követség~seg, diplomáciai (képviselet|képviselete|képviseletét|képviseletének|misszió*) | plural=no
nagykövetség~segp, diplomáciai (képviseletek*|képviseletei*|missziók*) | plural=yes
(főbiztosság|főbiztosságának|főbiztosságának|főbiztosságon) | plural=no

[mission type=consulate]
konzulátus~latus, főkonzulátus~latus, konzuli (képviselet|iroda|irodáját|hivatal) | plural=no
konzulátus~latusp, főkonzulátus~latusp | plural=yes

[mission type=mission]
(misszió|missziója|misszióját|missziójának|missziónál|állandó képviselet*|képviselete|képviseletét|képviseletének|képviseletén|delegáció|delegációja|delegációjának|kereskedelmi képviselet*) | plural=no
(missziók|misszióinak|missziói|misszióit|képviseleteinek|képviseletek) | plural=yes

[other]
határt, határait, határátkelő*, utcát, utcákat, iskolát, repülőteret
újságíró*, tudósító*, riporter*, sajtómunkatárs*
diák*, hallgató*, egyetemist*, tanár*, tanuló*, kutató*
játékos*, futballist*, labdarúgó*, edző*, sportoló*, szurkoló*, drukker*
migráns*, menekült*, menedékkérő*, bevándorló*, embercsempész*, állampolgárt, állampolgára
képviselőt a pártból, országgyűlési képviselő*, parlamenti képviselő*, párttag*, szenátor*, polgármester*
katoná*, katona, csapat*, békefenntartó*, telepes*, harcos*
pap, papot, papok*, lelkész*, imám*, misszionárius*, püspök*
sofőr*, turist*, tüntető*, lakó*, rabok*, vendégmunkás*

[negation]
senki, senkit, senkinek, egyetlen, egyet sem
még nem, egyelőre nem, eddig nem | weak=yes
(ideiglenesen|átmenetileg) | weak=yes
nem, sem, ne, soha, sosem, nélkül, egyetlen ... sem
(elutasította|elutasítja|elzárkózott|tartózkodik|tartózkodott) | weak=yes
ahelyett | weak=yes

[considered]
(hamarosan|rövidesen|napokon belül) ... (kiutasít|kiutasítja|bejelenti|nyilvánítja), készül kiutasítani, készülnek kiutasítani, nem zárta ki, nem zárja ki, nem zárták ki
(nem|) (zárható|zárhatja|zárhatják|zárhatjuk) ki, nem (kizárt|elképzelhetetlen), (nem|) (zárta|zárja|zárjuk|zárják) ki, elképzelhető
(fontolgatja|fontolgatják|fontolgat|fontolóra vette|fontolóra veszi|fontolóra vették|mérlegeli|mérlegelik|mérlegelte|tervezi|tervezik|tervez|terveznek|vizsgálja|vizsgálják|megvitatja|tárgyal|javasolja|javasolta|készül|készülnek|szándékozik|szándékozik|szándékában|várható|várhatóan|lehetőségét|lehetősége|lehetséges|kilátásba helyezte|napirenden|felmerült|latolgatja)
(fenyegetőzik|fenyegetőzött|fenyegetőznek|fenyegetett|fenyeget)
(nem|) (zárja ki|zárta ki), még nem döntött*, (kiutasíthat|kiutasíthatja|kiutasíthatnak)
(javasolta|javasolja|javasolták|indítványozta|ajánlotta)

[threatened]
fenyegetett, fenyegetőzött, fenyeget
fenntartja a jogot a kiutasítás*, nem lesz más választása
(fenyeget|fenyegetett|fenyegetőzik|fenyegetőzött|fenyegette|fenyegetés|fenyegetésével|megfenyegette|figyelmeztet|figyelmeztetett|figyelmeztette|figyelmeztettek)
ha, amennyiben, abban az esetben | weak=yes
fenntartja a jogot, fenntartja magának a jogot

[denied]
(cáfolta|cáfolja|tagadta|tagadja) (a híreket|a híresztelést|azokat a híreket|azt|a hírt)
nincs napirenden, nincs (tervben|szó róla|szó|ilyen terv|döntés), nem (tervezi|tervezik|tervez|fontolgatja|mérlegeli|merült fel|áll szándékában|született döntés), fel sem merült, (elutasította|elutasítja|elutasították|elvetette|elveti|kizárta|kizárja) (ezt|ilyen), azonban elvetette, elvetette
(cáfolja|cáfolta|cáfolták|megcáfolta|tagadja|tagadta|alaptalan|valótlan|nem igaz|nem felel meg a valóságnak|kacsa|álhír)
(dezinformációt|álhírt|álhíreket) (terjeszt*|)

[reversed]
(maradhat|maradhatnak|mégis maradhat|mégis maradhatnak), (visszavonta|visszavonja|visszavonták|érvénytelenítette|eltörölte|megsemmisítette) (a|az|) (döntést|döntését|kiutasítást|kiutasítását|utasítást), (elállt|eláll) a (kiutasítástól|döntéstől)
(visszavonja|visszavonta|visszavonták|felülbírálta|felfüggeszti|felfüggesztette|törölte|eláll|elállt|hatályon kívül helyezte) (a|az|) (döntést|döntését|kiutasítást|kiutasítását|határozatot|határozatát|döntéstől)
(visszavonja|visszavonta|visszavonták|módosította|megváltoztatta) ... (döntését|döntést|határozatát|kiutasítását)
maradhat az országban, maradhatnak, visszatérhet, visszatérhetnek

[retracted]
hamisítvány*, hamis levél, hamisított

[reported]
(értesülések|értesülései|források|forrásokra|forrásai|források szerint|név nélkül|névtelen|neve elhallgatását|sajtóhírek|sajtóértesülések|sajtójelentések|meg nem erősített|állítólag|lapértesülések|úgy tudja|információi szerint|értesülései szerint)

[carried-out]
(elhagyta|elhagyták|elutazott|elutaztak|hazautazott|hazautaztak|hazatért|hazatértek|felszállt|távoztak|távozott)

[demand]
petíció*, aláírásgyűjtés*
(követeli|követelik|követelte|követelték|kéri|kérik|kérte|kérték|sürgeti|sürgetik|sürgette|felszólította|felszólítja|szeretné|szavazott|megszavazta|indítványozta|javasolja|kellene) | weak=yes
(ideje|itt az ideje|legfőbb ideje), (felszólítjuk|követeljük|kérjük|sürgetjük)
(javasolta|javasolja|javasolták|indítványozta|ajánlotta) | weak=yes

[demand modal=yes]
(kell|kellene|kéne|szükséges)
(kell zárnia|kell zárniuk)

[nonstate]
=DK, =MSZP, =LMP, Momentum, Jobbik, Tisza Párt, Párbeszéd, Mi Hazánk, Fidesz-frakció*, európai parlamenti képviselő*, EP-képviselő*, polgármester*, civilek
ellenzék*, ellenzéki*, képviselő*, parlament*, országgyűlés*, párt, pártja, pártok, pártnak, tüntetők*, aktivist*, civil szervezet*, elemző*, szakértő*, volt miniszter, egykori, szenátor*, frakció*, politikus*, aláíró*
polgármester, polgármestere, főpolgármester, aktivisták

[generic]
(országok|országokból|ország|országot|országból|államok|állam|tagállamok|tagállam|kormányok|szövetségesek|fővárosok|partnerek|országai|országa)
(nyugati|európai|nyugat|uniós|szövetséges)

[background sum=yes]
összesen

[background]
azóta ... hogy
(éve|hónapja|hete) (annak|) hogy, (évvel|hónappal) (később|azután), amióta, mióta
múlt (januárban|februárban|márciusban|áprilisban|májusban|júniusban|júliusban|augusztusban|szeptemberben|októberben|novemberben|decemberben)
akkor, akkoriban, annak idején
tavaly*, tavalyelőtt, múlt (héten|hónapban|évben|év|heti|havi), az elmúlt (hetekben|hónapokban|években|napokban|évben), korábban, korábbi, előzőleg, azelőtt, addig, eddig, óta, idén eddig, a múltban, a közelmúltban
(egy|két|három|négy|öt|hat|néhány|több|pár) (nappal|napja|héttel|hete|hónappal|hónapja|évvel|éve) (ezelőtt|korábban|)
<n> (nappal|héttel|hónappal|évvel|éve) (ezelőtt|korábban|)
(januárban|februárban|márciusban|áprilisban|májusban|júniusban|júliusban|augusztusban|szeptemberben|októberben|novemberben|decemberben) már

kiutasítására, kiutasításáért, kiutasítása miatt, kiutasítása után, kiutasítására válaszul
évfordul*, hidegháború*, emlékeztetett, mint ismert
az év (eleje|elején) , a hónap (eleje|elején), a háború (kezdete|kitörése) óta
(a következő évben|a rákövetkező évben|egy évvel később|(hónapokkal|pár hónappal|néhány hónappal|egy hónappal|két hónappal|három hónappal) később)

[response next=yes]
(válaszul|válaszként|feleletül|reagálásként|megtorlásul|megtorlásként|viszonzásul|ellenlépésként) (a|az|arra|amiért)
(reagálva|válaszolva|válasz|reakció) (a|az|arra)

[response next=yes side=after]
(reagálva|válaszul|válaszolva|válaszként|megtorlásul)

[response next=yes weak=yes]
miután, mert, mivel

[response]
(válaszul|válaszlépés|válaszlépésként|válaszként|megtorlásul|megtorlásként|megtorló|viszonzásul|ellenlépés|ellenlépésként|ellenintézkedés*|viszonosság*|viszontválasz*|válaszolt|válaszol|válaszként|reciprocitás*|ugyanolyan mértékben|ugyanilyen lépés*|reagált|tükörválasz*|válaszintézkedés*)

[answered]
(kiutasítására|kiutasítása|kiutasításáért|kiutasításáról|kiutasítás|kiutasítások|kiutasításokra|kiutasításra|szankciók|szankciókra|bezárására|vízum megtagadására)
(döntését|döntésük|döntése|lépésére|lépésre|lépéseire|döntésére|döntésre|intézkedésére|intézkedésre|intézkedéseire|hasonló lépésére|barátságtalan lépésére)

[clause]
ami, amely, aki, akik, akiket, akit, amelyek, akinek, akiknek, amire, amelyet, miközben, miután, amikor, mert, mivel, hanem, ám, de, viszont, azonban, hogy, ha, amennyiben, mielőtt, válaszul, válaszként, megtorlásul, ugyanis, míg

[by]
által, részéről | side=after

[of]
közül | side=after

[in]
ban, ben

[from]
ról

[to]
mellett

[with]
ellen, szemben, között | side=after
=Marokkóval, =Oroszországgal
*kkal, *nnal, *llel, *nnel, *ával, *ével, *ssal, *ggal

[we]
minisztériumunk, tárcánk, kormányunk, a külügyminisztérium, nyilvánítjuk, nyilvánítottuk, kiutasítjuk, kiutasítottuk, kiutasítunk, tekintjük, bekérettük, kérettük, a minisztérium, külgazdasági és külügyminisztérium, felszólítottuk, döntöttünk

[our]
mieinket, saját, nagykövetségünk

[its]
saját

[mutual]
kölcsönösen, egymás, egymásnak, kölcsönös

[body]
(külügyminisztérium|külügyminisztériuma|külügyminisztériumának|külügyminisztériumban|külügyminiszter|külügyminisztere|külügyminiszterének|külügy|külügyi tárca|külügyi tárcája|külügyi szóvivő|kül- és|külügyi hivatal|kormány|kormánya|kormányának|hatóságok|hatóság|hatóságai|szóvivő|szóvivője|kormányfő|kormányfője|miniszterelnök|miniszterelnöke|államfő|államfője|elnök|elnöke|kancellár|tárca|tárca honlapján|kabinet|diplomácia|vezetés|vezetése|katonai vezetése|katonai junta|fél|külügyminisztérium szóvivője|belügyminiszter|belügyminisztere|miniszter|külügyi|külgazdasági és külügyminiszter)

[article]
egy, egyik, még egy, újabb egy

[definite]
a, az, ezek, azok, ezeket, mindkét, mindhárom, említett, érintett, szóban forgó

[and]
és (végül|később|ezután)
és, pedig, valamint, illetve, meg, továbbá

[except]
kivéve, kivételével

[including]
köztük, közöttük, beleértve, többek között

[number]
(fél tucat|féltucat|féltucatnyi|fél tucatnyi) | value=6
egy, egyet | value=1
két, kettő, kettőt, két-két | value=2
három, hármat, három-három | value=3
négy, négyet, négy-négy | value=4
öt, ötöt, öt-öt | value=5
hat, hatot, hat-hat | value=6
hét, hetet, hét-hét | value=7
nyolc, nyolcat | value=8
kilenc, kilencet | value=9
tíz, tízet | value=10
tizenegy, tizenegyet | value=11
tizenkét, tizenkettő, tizenkettőt, tucat, tucatnyi | value=12
tizenhárom, tizenhármat | value=13
tizennégy, tizennégyet | value=14
tizenöt, tizenötöt | value=15
tizenhat, tizenhatot | value=16
tizenhét, tizenhetet | value=17
tizennyolc, tizennyolcat | value=18
tizenkilenc, tizenkilencet | value=19
húsz, húszat | value=20
huszonegy | value=21
huszonkét, huszonkettő | value=22
huszonhárom | value=23
huszonnégy | value=24
huszonöt, huszonötöt | value=25
huszonhat | value=26
huszonhét | value=27
huszonnyolc | value=28
huszonkilenc | value=29
harminc, harmincat | value=30
harmincegy | value=31
harminckét, harminckettő | value=32
harminchárom | value=33
harmincnégy | value=34
harmincöt, harmincötöt | value=35
harminchat | value=36
harminchét | value=37
harmincnyolc | value=38
harminckilenc | value=39
negyven, negyvenet | value=40
negyvenöt, negyvenötöt | value=45
ötven, ötvenet | value=50
hatvan | value=60
hetven | value=70
nyolcvan | value=80
kilencven | value=90
száz, százat | value=100
kétszáz | value=200
fél tucat | value=6

[vague]
több száz, pár száz, néhány száz
több, számos, néhány, sok, tucatnyi, több tucat, tucatszám, összes, valamennyi, egy sor, jó néhány, pár, bizonyos számú, nagyszámú, meg nem nevezett számú, minden

[qualifier is=at_least]
legalább, több mint, minimum, nem kevesebb mint, bő

[qualifier is=at_most]
legfeljebb, maximum, kevesebb mint, nem több mint

[qualifier is=about]
mintegy, körülbelül, kb, nagyjából, hozzávetőleg, megközelítőleg, közel, csaknem, majdnem
körül, körüli | side=after

[subset]
közülük, akik közül, köztük

[plus]
és <n> (másik|további|más)
és (két|három|négy|öt|hat|hét|nyolc|kilenc|tíz) (másik|további|más)
és további <n>
és további (két|három|négy|öt|hat|hét|nyolc|kilenc|tíz)

[change order=from-to]
<n> ról <n> ra
<n> ről <n> re
<n> főről <n> főre

[change order=by]
<n> fővel
<n> személlyel
<n> munkatárssal
<n> emberrel

[change order=ceiling]
<n> főre
<n> re
<n> ra

[unit hours=1]
óra, órát, órán, órás, óráján

[unit hours=24]
nap, napot, napon, napos

[unit hours=168]
hét alatt, héten, hetet, hetes, héten belül

[unit hours=720]
hónap, hónapot, hónapon, hónapos

[unit hours=0]
év, éves, évet, éve, perc, perce, percet, százalék, százaléka, millió, milliárd, ezer, kilométer, áldozat*, halott*, ország, országban, állam, kormány, euró, dollár, forint, alkalommal, mandátum, helyet, oldal*, pont, cikk

[deadline]
kapott, kaptak, adott, adtak, kap, kapnak, ad, adnak

[deadline side=after]
az ország elhagyására, elhagyására, távozásra, van az ország
belül, múlva, alatt, áll rendelkezésükre

[until]
-ig, ig | side=after
legkésőbb

[deadline-phrase is=immediate]
azonnal, haladéktalanul, mihamarabb, a lehető leghamarabb, azonnali hatállyal

[deadline-phrase is=same_day]
éjfélig, még aznap, a nap végéig

[month]
január, januárban, januári | value=1
február, februárban, februári | value=2
március, márciusban, márciusi | value=3
április, áprilisban, áprilisi | value=4
május, májusban, májusi | value=5
június, júniusban, júniusi | value=6
július, júliusban, júliusi | value=7
augusztus, augusztusban, augusztusi | value=8
szeptember, szeptemberben, szeptemberi | value=9
október, októberben, októberi | value=10
november, novemberben, novemberi | value=11
december, decemberben, decemberi | value=12

[weekday]
vasárnapig | value=7 side=before
szombatig | value=6 side=before
péntekig | value=5 side=before
csütörtökig | value=4 side=before
szerdáig | value=3 side=before
keddig | value=2 side=before
hétfőig | value=1 side=before
hétfőn, hétfő, hétfői | value=1
kedden, kedd, keddi | value=2
szerdán, szerda, szerdai | value=3
csütörtökön, csütörtök, csütörtöki | value=4
pénteken, péntek, pénteki | value=5
szombaton, szombat, szombati | value=6
vasárnap, vasárnapi | value=7

[day]
ma, ma reggel, ma délután, mai | value=0
tegnap, tegnapi | value=-1
holnap | value=1
tegnapelőtt | value=-2

[date-mark is=last]
múlt

[reason is=espionage]
kémked*, kémtevékenység*, hírszerz*, titkosszolgálat*, kémek*, kémgyan*

[reason is=retaliation]
megtorl*, válaszlépés*, válaszul, viszonosság*, ellenlépés*

[reason is=incompatible_status]
összeegyeztethetetlen, ellentétes, nem összeegyeztethető, bécsi egyezménybe ütköző, bécsi egyezményt sértő, státuszával, státuszukkal

[reason is=interference]
beavatkoz*, belügyeibe

[reason is=war]
háború*, invázió*, háborús bűn*, bucsai*, agresszió*

[reason is=security]
nemzetbiztonság*, biztonsági fenyegetés, szabotázs*

[reason is=solidarity]
szolidarit*

[reason is=insult]
sértő, sértés*, sértegette

[reason is=human_rights]
emberi jog*

[reason is=crime]
gyilkosság*, mérgezés*, csempész*, emberrablás*

[passive]
lett, lettek

[speech]
közölte, közölték, mondta, mondták, jelentette be, bejelentette, bejelentették, nyilatkozta, tájékoztatott, írta, írja, megerősítette, hozzátette, elmondta, kijelentette, jelentette, ismertette, áll a közleményben, jelezte, hangsúlyozta, fogalmazott

[ambassadors]
köztük a nagykövetet, köztük a nagykövet, beleértve a nagykövetet, a nagykövettel együtt

[same]
ugyanannyi, azonos számú, ugyanennyi, hasonló számú

[ignore]
nem (csak|csupán)
bécsi egyezmény*, bécsi szerződés*, genfi egyezmény*, párizsi megállapodás*, minszki megállapodás*
évek óta először, évek óta, indoklás nélkül, magyarázat nélkül, (egy|két|három|néhány) nappal később, (egy|két|három|néhány) (nappal|héttel) (a|az)
<n> óta először, figyelmeztetés nélkül, (egy|két|három|négy|öt|tíz|<n>) (évvel|hónappal|héttel|nappal|órával) (a|az)

[abbreviation]
dr, kb, pl, stb, ifj, id, gen, jan, feb, febr, márc, ápr, máj, jún, júl, aug, szept, okt, nov, dec, ún, ill

[common]
a, az, és, hogy, nem, is, egy, ez, volt, meg, csak, már, még, de, azt, szerint, el, ki, van, mint, vagy, után, ezt, lesz, aki, amely, közölte, pedig, diplomatát, diplomata, orosz, nagykövetség, külügyminisztérium, külügyminiszter, kiutasított, kiutasítja, órán, belül, két, három, elhagynia, kell, országot, miniszter, kormány, ellen, alatt, által

[reaction]
(elítélte|elítéli|elítélték|bírálta|bírálja|bírálták|sajnálja|sajnálta|sajnálatát|sérelmezi|sérelmezte|kifogásolja|kifogásolta|nehezményezi|nehezményezte)
(tiltakozik|tiltakozott|tiltakoztak|tiltakozását|tiltakozó jegyzéket) (a|az|amiatt|)
(nevezte|minősítette|nevezi|minősíti|tartja|tartotta) ... (megalapozatlan*|elfogadhatatlan*|barátságtalan*|ellenséges*|indokolatlan*|abszurd*|provokáció*|igazságtalan*|sajnálatos*)
(megalapozatlannak|elfogadhatatlannak|barátságtalannak|ellenségesnek|indokolatlannak|provokációnak|abszurdnak) (nevezte|minősítette|nevezi|minősíti|tartja|tartotta)
(felháborodását|felháborodottan|csalódott|csalódottan)
(bekérette|bekérették|bekéreti|berendelte) ... (kiutasítása|kiutasítás) (miatt|után)

[again]
(válaszolt|válaszoltak|reagált) (ugyanígy|ugyanezzel|tükörlépéssel|azonos lépéssel) | is=answer
(ugyanezt|ugyanígy|hasonlóképpen|ugyanúgy) (tette|tett|tettek|tesz|tesznek|járt el|jártak el|tenne), (követte|követi|követték|követik) ... példáját, (csatlakozott|csatlakoztak|csatlakozik|csatlakoznak|csatlakozni) (a kiutasít*|hozzájuk|a döntéshez|a lépéshez)
nem (csatlakozott|csatlakozik|csatlakoznak|követi|követte)
hasonló (lépés|lépést|lépésre|lépéseket|intézkedés|intézkedést), ilyen (lépés|lépést|lépésre|intézkedés) | weak=yes
ugyanezzel (válaszol|válaszolt|felel) | weak=yes
(ugyanezt|ugyanígy|hasonlóan|hasonlóképpen|ugyanúgy) (tette|tették|tett|tettek|teszi|teszik|járt el|jártak el|cselekedett|döntött|döntöttek|reagált|reagáltak)
(hasonló|ugyanilyen|azonos) (lépést|lépésre|döntést|intézkedést|lépéseket|intézkedéseket) (tett|tettek|hozott|hoztak|szánta|jelentett be|jelentettek be|tesz|hoz)
(csatlakozott|csatlakoztak|csatlakozik) (hozzá|ehhez|a lépéshez|az akcióhoz|hozzájuk|), (követte|követték|követi) ... (példáját|példájukat|lépését)
(ugyanez|hasonló) (történt|vonatkozik|érvényes)

[each]
két-két, egy-egy, három-három, négy-négy
egyaránt, fejenként, egyenként, országonként, mindkét

[withdrawal]
(evakuál|evakuálja|evakuálják|evakuálta|evakuálták|evakuálás*|kimenekít*|zavargás*|erőszak*|járvány*|koronavírus*|covid*|ebola*)
(biztonsági|biztonságpolitikai) (okokból|ok|okok|okból|helyzet*|aggályok*|kockázat*|fenyegetés*|riadó*), biztonsági okok miatt, terrorveszély*, terrorfenyegetés*, bombafenyegetés*
(ideiglenesen|átmenetileg|további intézkedésig|határozatlan időre|takarékosság*|költségvetési megszorítás*|megszorítások*|költségcsökkentés*|nem alapvető fontosságú)

[range]
vagy

[deadline-phrase is=month_end]
(a|) hónap végéig, hónap vége előtt

[deadline-phrase is=week_end]
(a|) hét végéig

[unit]
napjuk, napja | hours=24
hetük, hete | hours=168
órájuk, órája | hours=1

[background soft=yes]
(szó|szó volt|szó esett|beszéltek|beszélt|tárgyaltak) ... (kiutasításáról|kiutasításról|kiutasításairól), (kiutasításáról|kiutasításról) (is|) (beszéltek|beszélt|tárgyaltak|volt szó|esett szó|kérdezték)
idén, ez évben, ebben az évben, (többször|többször is|több alkalommal|ismételten|számos alkalommal|nemrég|nemrégiben|a közelmúltban|legutóbb), az (elmúlt|utolsó) (évben|egy évben|hónapokban|években|hónapok során), azóta
(vezetett|vezettek), (kiutasításához|kiutasításukhoz) vezet*
(megvédte|védte|védi|indokolta|igazolta) ... (döntést|döntését) | side=before
(bírálta|bírálták|kritizálta|elítélte|kritikát váltott ki|felháborodást keltett) | side=after
(kapcsolatok|viszony) ... (megromlottak|megromlott|romlottak|elhidegültek|romlott)
(egyike azoknak|egyike|azon|azok között) (az|) (országoknak|országok|államoknak|államok) (között|), (egyike azoknak az országoknak|azon országok között|azon államok között)

[among]
(között|közt|közül|közé|sorában) | side=after
