# Serbian
language Serbian
group sh
also sh cnr
spaces yes
order svo
apostrophe inside
accents fold
numbers before
adjectives before
date-order dmy

[trigger measure=expulsion voice=active]
(затражила|затражио|затражило|затражили|тражи|наредила|наредио|позвала|позвао) ... (повуче|повуку|повући|опозове) | weak=yes
(zatražila|zatražio|zatražilo|zatražili|traži|naredila|naredio|pozvala|pozvao) ... (povuče|povuku|povući|opozove) | weak=yes
proteruje, proterujemo, proteruju, proterao, proterala, proteralo, proterali, proterale, proteraće, proterat, protera, proteraju, proterivala
протерује, протерујемо, протерују, протерао, протерала, протерало, протерали, протерале, протераће, протерат, протера, протерају, протеривала
protjeruje, protjerujemo, protjeruju, protjerao, protjerala, protjeralo, protjerali, protjerale, protjeraće, protjerat, protjera, protjeraju, protjerivala
протјерује, протјерујемо, протјерују, протјерао, протјерала, протјерало, протјерали, протјерале, протјераће, протјерат, протјера, протјерају, протјеривала
isteruje, isteruju, isterao, isterala, isterali, isterale, isteraće, istjeruje, istjeruju, istjerao, istjerala, istjerali, istjerale, istjerat, prognala, prognao, prognali
истерује, истерују, истерао, истерала, истерали, истерале, истераће, истјерује, истјерују, истјерао, истјерала, истјерали, истјерале, истјерат, прогнала, прогнао, прогнали
(izbacio|izbacila|izbacili|izbacuje|izbacuju|izbaciti|izbaciće|izbacit|izbacile|izbacilo) | weak=yes
(избацио|избацила|избацили|избацује|избацују|избацити|избациће|избацит|избациле|избацило) | weak=yes
(deportuje|deportovao|deportovala|deportovali|deportira|deportirao|deportirala|deportirali|deportovale|deportovalo|deportirale|deportiralo) | weak=yes
(депортује|депортовао|депортовала|депортовали|депортира|депортирао|депортирала|депортирали|депортовале|депортовало|депортирале|депортирало) | weak=yes
(rešila|riješila|otarasila|rešila|oslobodila) se | weak=yes
(решила|ријешила|отарасила|решила|ослободила) се | weak=yes
(pokazao|pokazala|pokazali|pokazuje|pokazuju|pokazale|pokazalo) ... vrata | weak=yes
(показао|показала|показали|показује|показују|показале|показало) ... врата | weak=yes
(poslati|poslao|poslala|poslali|šalje|šalju|poslaće|poslat|vratiti|vratio|vratila|vratili|vraća|vraćaju|poslale|poslalo|vratile|vratilo) ... (kući|doma|natrag|nazad) | weak=yes
(послати|послао|послала|послали|шаље|шаљу|послаће|послат|вратити|вратио|вратила|вратили|враћа|враћају|послале|послало|вратиле|вратило) ... (кући|дома|натраг|назад) | weak=yes
(zatražio|zatražila|zatražili|zatražilo|traži|traže|tražio|tražila|zahteva|zahtevaju|zahtijeva|zahtijevaju|zahtevala|zahtijevala|zamolio|zamolila|zamolili|pozvala|pozvao|zatražile|zamolile|zamolilo) ... (napusti|napuste|napustiti|napusti|ode|odu|otići|otputuje|otputuju|otputovati|napuštanje) | weak=yes
(затражио|затражила|затражили|затражило|тражи|траже|тражио|тражила|захтева|захтевају|захтијева|захтијевају|захтевала|захтијевала|замолио|замолила|замолили|позвала|позвао|затражиле|замолиле|замолило) ... (напусти|напусте|напустити|напусти|оде|оду|отићи|отпутује|отпутују|отпутовати|напуштање) | weak=yes
(naredio|naredila|naredili|naređuje|naređuju|naložio|naložila|naložili|nalaže|zapovjedio|zapovjedila|obavezala|obvezala|naredile|naredilo|naložile|naložilo) ... (napusti|napuste|napustiti|ode|odu|otići|otputuju|odlazak|povratak) | weak=yes
(наредио|наредила|наредили|наређује|наређују|наложио|наложила|наложили|налаже|заповједио|заповједила|обавезала|обвезала|наредиле|наредило|наложиле|наложило) ... (напусти|напусте|напустити|оде|оду|отићи|отпутују|одлазак|повратак) | weak=yes
(zatražio|zatražila|zatražili|traži|traže|zahteva|zahtijeva|zatražilo|zatražile) (odlazak|povlačenje|opoziv|napuštanje) | weak=yes
(затражио|затражила|затражили|тражи|траже|захтева|захтијева|затражило|затражиле) (одлазак|повлачење|опозив|напуштање) | weak=yes
(dao|dala|dali|daje|daju|dalo|dale) ... (napusti|napuste|napustiti|napuštanje|odlazak|odu|ode|otići) | weak=yes
(дао|дала|дали|даје|дају|дало|дале) ... (напусти|напусте|напустити|напуштање|одлазак|оду|оде|отићи) | weak=yes
(oduzeo|oduzela|oduzeli|oduzima|oduzimaju|povukao|povukla|povukli|povlači|ukinuo|ukinula|ukinuli|ukida|ukidaju|poništio|poništila|poništava|otkazao|otkazala|opozvao|opozvala|uskratio|uskratila|uskraćuje|oduzele|oduzelo|povukle|povuklo|ukinule|ukinulo) ... (akreditaciju|akreditacije|akreditacija|agreman|diplomatski status) | weak=yes
(одузео|одузела|одузели|одузима|одузимају|повукао|повукла|повукли|повлачи|укинуо|укинула|укинули|укида|укидају|поништио|поништила|поништава|отказао|отказала|опозвао|опозвала|ускратио|ускратила|ускраћује|одузеле|одузело|повукле|повукло|укинуле|укинуло) ... (акредитацију|акредитације|акредитација|агреман|дипломатски статус) | weak=yes
proterati, protjerati, proterivati, protjerivati, isterati, istjerati, prognati | infinitive=yes
протерати, протјерати, протеривати, протјеривати, истерати, истјерати, прогнати | infinitive=yes
(udaljila|udaljio|udaljili|udaljuje|удаљила|удаљио|удаљили|tera|teraju|тера|терају) (je|su|је|су|) | weak=yes

[trigger measure=expulsion voice=either]
proteran, proterana, proterano, proterani, proterane, proteranog, proteranih, proteranim, proteranu
протеран, протерана, протерано, протерани, протеране, протераног, протераних, протераним, протерану
protjeran, protjerana, protjerano, protjerani, protjerane, protjeranog, protjeranih, protjeranim, protjeranu
протјеран, протјерана, протјерано, протјерани, протјеране, протјераног, протјераних, протјераним, протјерану
isteran, isterani, isterane, istjeran, istjerani, istjerane, prognan, prognani, prognane
истеран, истерани, истеране, истјеран, истјерани, истјеране, прогнан, прогнани, прогнане

[trigger measure=expulsion voice=passive]
(boravak|prisutnost|prisustvo|боравак|присутност|присуство) ... (nepoželjan|nepoželjna|nepoželjno|непожељан|непожељна|непожељно), (otkazano|uskraćeno|uskraćuje|otkazuje|otkazalo|uskratilo|uskratila|otkazala|отказано|ускраћено|ускраћује|отказује|отказало|ускратило|ускратила|отказала) ... (gostoprimstvo|гостопримство), (otkazivanje|uskraćivanje|otkaz) gostoprimstva, (отказивање|ускраћивање|отказ) гостопримства | weak=yes
(замољен|замољена|замољени|замољено|позван|позвана|позвани|затражено) (је|су) ... (напусти|напусте|напустити|оде|оду|отићи) | weak=yes
(zamoljen|zamoljena|zamoljeni|zamoljeno|pozvan|pozvana|pozvani) (je|su) ... (napusti|napuste|napustiti|ode|odu|otići) | weak=yes
(proteruje|proteruju|protjeruje|protjeruju) se
(протерује|протерују|протјерује|протјерују) се
(izbačen|izbačena|izbačeni|izbačene|deportovan|deportovani|deportiran|deportirani) | weak=yes
(избачен|избачена|избачени|избачене|депортован|депортовани|депортиран|депортирани) | weak=yes
(mora|moraju|morat|morati|moraće|treba|trebaju|dužan|dužni|dužna|dužno|obavezan|obavezni|obvezni|moraju) (će|da|je|su|hitno|odmah|sada|) (napusti|napuste|napustiti|ode|odu|otići|otputuje|otputuju|otputovati|vratiti|se vrate|se vrati) | weak=yes
(мора|морају|морат|морати|мораће|треба|требају|дужан|дужни|дужна|дужно|обавезан|обавезни|обвезни|морају) (ће|да|је|су|хитно|одмах|сада|) (напусти|напусте|напустити|оде|оду|отићи|отпутује|отпутују|отпутовати|вратити|се врате|се врати) | weak=yes
(mora|moraju|morat|moraće|morati|treba|trebaju|dužan|dužni|dužna) ... (napusti|napuste|napustiti|ode iz|odu iz|otići|otputuju) | weak=yes
(мора|морају|морат|мораће|морати|треба|требају|дужан|дужни|дужна) ... (напусти|напусте|напустити|оде из|оду из|отићи|отпутују) | weak=yes
(naređeno|naloženo|zatraženo|traži se|zahteva se|zahtijeva se|rečeno|saopšteno|priopćeno) ... (napusti|napuste|napustiti|ode|odu|otići) | weak=yes
(наређено|наложено|затражено|тражи се|захтева се|захтијева се|речено|саопштено|приопћено) ... (напусти|напусте|напустити|оде|оду|отићи) | weak=yes
(ima|imaju|dobio|dobila|dobili|dobilo|dobiva|dobija|dobijaju|dato|dano|dat|dan|ostavljeno|dobile) ... (napusti|napuste|napustiti|napuštanje|odlazak|ode|odu|otići|otputuju) | weak=yes
(има|имају|добио|добила|добили|добило|добива|добија|добијају|дато|дано|дат|дан|остављено|добиле) ... (напусти|напусте|напустити|напуштање|одлазак|оде|оду|отићи|отпутују) | weak=yes
(napustiće|napustit će|će napustiti) | weak=yes
(напустиће|напустит ће|ће напустити) | weak=yes
(akreditacija|akreditacije|agreman) ... (oduzeta|oduzete|povučena|povučene|ukinuta|ukinute|poništena|poništene|oduzet|povučen|ukinut|opozvan) | weak=yes
(акредитација|акредитације|агреман) ... (одузета|одузете|повучена|повучене|укинута|укинуте|поништена|поништене|одузет|повучен|укинут|опозван) | weak=yes
(oduzeta|oduzete|povučena|povučene|ukinuta|ukinute) ... (akreditacija|akreditacije) | weak=yes
(одузета|одузете|повучена|повучене|укинута|укинуте) ... (акредитација|акредитације) | weak=yes
(nije|nisu|više nije|više nisu|nijesu) (više|) (dobrodošao|dobrodošla|dobrodošli|poželjan|poželjni|poželjna|dobrodošle|dobrodošlo) | weak=yes
(није|нису|више није|више нису|нијесу) (више|) (добродошао|добродошла|добродошли|пожељан|пожељни|пожељна|добродошле|добродошло) | weak=yes
(poslan|poslani|poslat|poslati|vraćen|vraćeni) ... (kući|doma|natrag) | weak=yes
(послан|послани|послат|послати|враћен|враћени) ... (кући|дома|натраг) | weak=yes
(proglasio|proglasila|proglasilo|proglasili|proglasiti|proglasiće|proglasit|proglašava|proglašavaju|proglašen|proglašena|proglašeni|proglašene|proglašeno|smatra|smatraju|proglasile) ... (nepoželjnim|nepoželjnima|nepoželjnom|nepoželjnog|nepoželjne|nepoželjnog|neprihvatljivim) | weak=yes
(прогласио|прогласила|прогласило|прогласили|прогласити|прогласиће|прогласит|проглашава|проглашавају|проглашен|проглашена|проглашени|проглашене|проглашено|сматра|сматрају|прогласиле) ... (непожељним|непожељнима|непожељном|непожељног|непожељне|непожељног|неприхватљивим) | weak=yes

(dao|dala|dali|dale|daje) ... <n> (sata|sati|časa|časova|dana) | weak=yes
(дао|дала|дали|дале|даје) ... <n> (сата|сати|часа|часова|дана) | weak=yes
(nepoželjan|nepoželjna|nepoželjni|nepoželjne|непожељан|непожељна|непожељни|непожељне) (u|na teritoriji|у|на територији) | weak=yes

[trigger measure=expulsion voice=noun]
proterivanje, proterivanja, proterivanju, proterivanjem, protjerivanje, protjerivanja, protjerivanju, protjerivanjem, izgon, izgona, izgonu, izgonom, isterivanje, isterivanja
протеривање, протеривања, протеривању, протеривањем, протјеривање, протјеривања, протјеривању, протјеривањем, изгон, изгона, изгону, изгоном, истеривање, истеривања
(deportacija|deportacije|deportaciju|deportaciji) | weak=yes
(депортација|депортације|депортацију|депортацији) | weak=yes
(oduzimanje|oduzimanja|povlačenje|ukidanje) (akreditacije|akreditacija) | weak=yes
(одузимање|одузимања|повлачење|укидање) (акредитације|акредитација) | weak=yes
(napuštanje|napuštanja) (zemlje|države), (odlazak|odlaska) iz (zemlje|države) | weak=yes
(напуштање|напуштања) (земље|државе), (одлазак|одласка) из (земље|државе) | weak=yes

[trigger measure=expulsion voice=phrase]
(proglasiti|proglasio|proglasila|proglasilo|proglasili|proglasiće|proglasit|proglasi|proglase|proglašava|proglašavaju|proglašavanje|proglašenje|proglašenja|proglašenju|proglasile) ... (persona|personom|personama|persone|personu|personae) (non|nongrata) (grata|gratae|gratis|gratom)
(прогласити|прогласио|прогласила|прогласило|прогласили|прогласиће|прогласит|прогласи|прогласе|проглашава|проглашавају|проглашавање|проглашење|проглашења|проглашењу|прогласиле) ... (персона|персоном|персонама|персоне|персону|персонае) (нон|нонграта) (грата|гратае|гратис|гратом)
(proglašen|proglašena|proglašeni|proglašene|proglašeno|postao|postala|postali|postale|postalo) ... (persona|personom|personama|persone|personu|personae) (non|nongrata) (grata|gratae|gratom)
(проглашен|проглашена|проглашени|проглашене|проглашено|постао|постала|постали|постале|постало) ... (персона|персоном|персонама|персоне|персону|персонае) (нон|нонграта) (грата|гратае|гратом)
(persona|persone|personu|personom|personama|personi|personae) (non|none) (grata|gratae|gratom|grate)
(персона|персоне|персону|персоном|персонама|персони|персонае) (нон|ноне) (грата|гратае|гратом|грате)
non grata
нон грата
(nepoželjna osoba|nepoželjne osobe|nepoželjnu osobu|nepoželjnom osobom|nepoželjnih osoba|nepoželjnim osobama|nepoželjno lice|nepoželjnim licem|nepoželjnim licima|nepoželjna lica|nepoželjan gost|nepoželjnim gostima) | weak=yes
(непожељна особа|непожељне особе|непожељну особу|непожељном особом|непожељних особа|непожељним особама|непожељно лице|непожељним лицем|непожељним лицима|непожељна лица|непожељан гост|непожељним гостима) | weak=yes

[trigger measure=staff_cap voice=active own=yes]
(smanji|smanje|smanjiti|smanjio|smanjila|smanjili|smanjuje|smanjuju|smanjiće|smanjit|ograniči|ograničiti|ograničio|ograničila|ograničava|ograničavaju|sreže|srezao|srezala|reducira|reducirala|smanjile|smanjilo) | weak=yes
(смањи|смање|смањити|смањио|смањила|смањили|смањује|смањују|смањиће|смањит|ограничи|ограничити|ограничио|ограничила|ограничава|ограничавају|среже|срезао|срезала|редуцира|редуцирала|смањиле|смањило) | weak=yes

[trigger measure=staff_cap voice=passive]
(smanjen|smanjena|smanjeno|smanjeni|smanjuje se|ograničen|ograničeno|ograničena|smanjiti) | weak=yes
(смањен|смањена|смањено|смањени|смањује се|ограничен|ограничено|ограничена|смањити) | weak=yes

[trigger measure=staff_cap voice=noun own=yes]
(smanjenje|smanjenja|smanjivanje|smanjivanja|smanjenjem|ograničenje|ograničenja) (broja|osoblja|diplomata|diplomatskog|zaposlenih|zaposlenika|službenika) | weak=yes
(смањење|смањења|смањивање|смањивања|смањењем|ограничење|ограничења) (броја|особља|дипломата|дипломатског|запослених|запосленика|службеника) | weak=yes

[trigger measure=closure voice=active own=yes]
(zatvori|zatvore|zatvoriti|zatvorio|zatvorila|zatvorili|zatvara|zatvaraju|zatvoriće|zatvorit|zatvorile|zatvorilo) | weak=yes
(затвори|затворе|затворити|затворио|затворила|затворили|затвара|затварају|затвориће|затворит|затвориле|затворило) | weak=yes
(prestane|prestati|prestanu|obustavi|obustaviti|prestaje) ... (rad|radom|s radom|sa radom) | weak=yes
(престане|престати|престану|обустави|обуставити|престаје) ... (рад|радом|с радом|са радом) | weak=yes

[trigger measure=closure voice=passive]
(zatvoren|zatvorena|zatvoreno|zatvoreni|zatvara se|zatvaraju se) | weak=yes
(затворен|затворена|затворено|затворени|затвара се|затварају се) | weak=yes

[trigger measure=closure voice=noun own=yes]
zatvaranje, zatvaranja, zatvaranju, zatvaranjem | weak=yes
затварање, затварања, затварању, затварањем | weak=yes

[trigger measure=severance voice=active]
(prekinuti|prekinuo|prekinula|prekinuli|prekida|prekidaju|prekinuće|prekinut|raskinuo|raskinula|raskinuli|raskida|prekinule|prekinulo|raskinule|raskinulo) (je|su|će|) (sve|svoje|) (diplomatske|) (odnose|veze)
(прекинути|прекинуо|прекинула|прекинули|прекида|прекидају|прекинуће|прекинут|раскинуо|раскинула|раскинули|раскида|прекинуле|прекинуло|раскинуле|раскинуло) (је|су|ће|) (све|своје|) (дипломатске|) (односе|везе)
(prekid|prekida|prekidu|prekidom|raskid|raskida) (svih|) diplomatskih (odnosa|veza)
(прекид|прекида|прекиду|прекидом|раскид|раскида) (свих|) дипломатских (односа|веза)
(diplomatski odnosi|odnosi) (su|) prekinuti
(дипломатски односи|односи) (су|) прекинути

[trigger measure=downgrade voice=active]
(snizio|snizila|snizili|sniziti|snižava|snižavaju|spušta|spustio|spustila|smanjio|smanjila|snizile|snizilo) ... (nivo|razinu) ... (odnosa|predstavništva|predstavljenosti) | weak=yes
(снизио|снизила|снизили|снизити|снижава|снижавају|спушта|спустио|спустила|смањио|смањила|снизиле|снизило) ... (ниво|разину) ... (односа|представништва|представљености) | weak=yes
(snižavanje|snižavanja|sniženje|spuštanje) (nivoa|razine) ... (odnosa|predstavništva) | weak=yes
(снижавање|снижавања|снижење|спуштање) (нивоа|разине) ... (односа|представништва) | weak=yes

[people staff=diplomatic]
diplomat, diplomatu, diplomatom, diplomatkinja, diplomatkinju, diplomatkinje, diplomatkinji | plural=no
дипломат, дипломату, дипломатом, дипломаткиња, дипломаткињу, дипломаткиње, дипломаткињи | plural=no
diplomata
дипломата
diplomati, diplomate, diplomatima, diplomatama | plural=yes
дипломати, дипломате, дипломатима, дипломатама | plural=yes
(savetnik|savjetnik), (savetniku|savjetniku), (savetnikom|savjetnikom), ministar savjetnik, ministra savjetnika, opunomoćeni ministar | plural=no
(саветник|савјетник), (саветнику|савјетнику), (саветником|савјетником), министар савјетник, министра савјетника, опуномоћени министар | plural=no
savetnika, savjetnika | plural=no
саветника, савјетника
savetnici, savetnike, savjetnici, savjetnike | plural=yes
саветници, саветнике, савјетници, савјетнике | plural=yes
(prvi|drugi|treći) (sekretar|tajnik), (prvog|drugog|trećeg) (sekretara|tajnika), (prvom|drugom|trećem) (sekretaru|tajniku) | plural=no
(први|други|трећи) (секретар|тајник), (првог|другог|трећег) (секретара|тајника), (првом|другом|трећем) (секретару|тајнику) | plural=no
ataše, atašea, kulturni ataše | plural=no
аташе, аташеа, културни аташе | plural=no
diplomatski (predstavnik|službenik|djelatnik|radnik|agent), diplomatskog (predstavnika|službenika|djelatnika|radnika) | plural=no
дипломатски (представник|службеник|дјелатник|радник|агент), дипломатског (представника|службеника|дјелатника|радника) | plural=no
(diplomatski|diplomatskih|diplomatske|diplomatskim) (predstavnici|predstavnika|predstavnike|službenici|službenika|službenike|službenicima|djelatnici|djelatnika|djelatnike|radnika|agenata), diplomatsko osoblje, diplomatskog osoblja, diplomatskom osoblju, diplomatskim osobljem | plural=yes
(дипломатски|дипломатских|дипломатске|дипломатским) (представници|представника|представнике|службеници|службеника|службенике|службеницима|дјелатници|дјелатника|дјелатнике|радника|агената), дипломатско особље, дипломатског особља, дипломатском особљу, дипломатским особљем | plural=yes
(šef|šefa|šefica|šeficu|zamjenik|zamjenika|zamenik|zamenika) (misije|diplomatske misije|ambasadora|veleposlanika|predstavništva) | plural=no
(шеф|шефа|шефица|шефицу|замјеник|замјеника|заменик|заменика) (мисије|дипломатске мисије|амбасадора|велепосланика|представништва) | plural=no
(stalni predstavnik|stalnog predstavnika) | plural=no
(стални представник|сталног представника) | plural=no

[people staff=ambassador]
ambasador, ambasadora, ambasadoru, ambasadorom, ambasadorka, ambasadorku, ambasadorke, ambasadorica, ambasadoricu, ambasadorice, veleposlanik, veleposlanika, veleposlaniku, veleposlanikom, veleposlanica, veleposlanicu, veleposlanice, veleposlanici | plural=no
амбасадор, амбасадора, амбасадору, амбасадором, амбасадорка, амбасадорку, амбасадорке, амбасадорица, амбасадорицу, амбасадорице, велепосланик, велепосланика, велепосланику, велепослаником, велепосланица, велепосланицу, велепосланице, велепосланици | plural=no
ambasadori, ambasadore, ambasadorima, veleposlanike, veleposlanicima | plural=yes
амбасадори, амбасадоре, амбасадорима, велепосланике, велепосланицима | plural=yes
nuncij, nuncija, nuncije, visoki komesar, visoki povjerenik | plural=no
нунциј, нунција, нунције, високи комесар, високи повјереник | plural=no

[people staff=charge]
(otpravnik|otpravnika|otpravniku|otpravnikom|otpravnica|otpravnicu|otpravnici|otpravnice|vršilac dužnosti|v d) (poslova|ambasadora|veleposlanika) | plural=no
(отправник|отправника|отправнику|отправником|отправница|отправницу|отправници|отправнице|вршилац дужности|в д) (послова|амбасадора|велепосланика) | plural=no

[people staff=consular]
konzularna (službenika|radnika|predstavnika), конзуларна (службеника|радника|представника) | plural=yes
konzul, konzula, konzulu, konzulom, generalni konzul, generalnog konzula, počasni konzul, počasnog konzula, vicekonzul, vicekonzula, konzulica | plural=no
конзул, конзула, конзулу, конзулом, генерални конзул, генералног конзула, почасни конзул, почасног конзула, вицеконзул, вицеконзула, конзулица | plural=no
konzuli, konzule, konzulima | plural=yes
конзули, конзуле, конзулима | plural=yes
konzularni (službenik|djelatnik|radnik|predstavnik) | plural=no
конзуларни (службеник|дјелатник|радник|представник) | plural=no
(konzularni|konzularnih|konzularne|konzularnim) (službenici|službenika|službenike|djelatnika|radnika|predstavnika), konzularno osoblje, konzularnog osoblja | plural=yes
(конзуларни|конзуларних|конзуларне|конзуларним) (службеници|службеника|службенике|дјелатника|радника|представника), конзуларно особље, конзуларног особља | plural=yes

[people staff=military]
(vojni ataše|vojnog atašea|vojnom atašeu|izaslanik odbrane|izaslanika odbrane|ataše odbrane|atašea odbrane|vojni izaslanik|vojnog izaslanika|izaslanik obrane|izaslanika obrane|pomoćnik vojnog atašea|pomoćnika vojnog atašea) | plural=no
(војни аташе|војног аташеа|војном аташеу|изасланик одбране|изасланика одбране|аташе одбране|аташеа одбране|војни изасланик|војног изасланика|изасланик обране|изасланика обране|помоћник војног аташеа|помоћника војног аташеа) | plural=no
(vojni atašei|vojnih atašea|vojne atašee) | plural=yes
(војни аташеи|војних аташеа|војне аташее) | plural=yes

[people staff=intelligence]
(obaveštajac|obavještajac|obaveštajca|obavještajca|špijun|agent) | plural=no weak=yes
(обавештајац|обавјештајац|обавештајца|обавјештајца|шпијун|агент) | plural=no weak=yes
špijuna, agenata, agenta | weak=yes
шпијуна, агената, агента | weak=yes
(obaveštajci|obavještajci|obaveštajaca|obavještajaca|obaveštajce|obavještajce|špijuni|špijune|agenti|agente) | plural=yes weak=yes
(обавештајци|обавјештајци|обавештајаца|обавјештајаца|обавештајце|обавјештајце|шпијуни|шпијуне|агенти|агенте) | plural=yes weak=yes
(obaveštajni|obavještajni) (oficir|časnik|službenik|agent), (obaveštajnog|obavještajnog) (oficira|časnika|službenika) | plural=no weak=yes
(обавештајни|обавјештајни) (официр|часник|службеник|агент), (обавештајног|обавјештајног) (официра|часника|службеника) | plural=no weak=yes
(obaveštajni|obavještajni|obaveštajnih|obavještajnih|obaveštajne|obavještajne) (oficiri|časnici|službenici|oficira|časnika|službenika|agenata|agenti) | plural=yes weak=yes
(обавештајни|обавјештајни|обавештајних|обавјештајних|обавештајне|обавјештајне) (официри|часници|службеници|официра|часника|службеника|агената|агенти) | plural=yes weak=yes

[people staff=official]
zaposlena, запослена | weak=yes
(члана|чланова|чланове|чланови) (особља|мисије|представништва|амбасаде|дипломатског особља) | plural=yes weak=yes
(člana|članova|članove|članovi) (osoblja|misije|predstavništva|ambasade|diplomatskog osoblja) | plural=yes weak=yes
званичника, функционера | weak=yes
званичници, званичнике, званичницима, функционери, функционере, функционерима | plural=yes weak=yes
званичник, званичнику, функционер, функционеру | plural=no weak=yes
dužnosnik, dužnosniku, zvaničnik, zvaničniku | plural=no weak=yes
dužnosnici, dužnosnike, dužnosnicima, zvaničnici, zvaničnike, zvaničnicima | plural=yes weak=yes
dužnosnika, zvaničnika | weak=yes
službenik, službeniku, službenica, službenicu, zaposlenik, zaposleniku, zaposlenica, zaposlenicu, djelatnik, djelatnica, djelatnicu, radnik, član, člana, pripadnik, predstavnik, predstavnicu, osoba, osobu, osobom, lice, uposlenik, uposlenica, suradnik, saradnik, namještenik | plural=no weak=yes
службеник, службенику, службеница, службеницу, запосленик, запосленику, запосленица, запосленицу, дјелатник, дјелатница, дјелатницу, радник, члан, члана, припадник, представник, представницу, особа, особу, особом, лице, упосленик, упосленица, сурадник, сарадник, намјештеник | plural=no weak=yes
službenika, zaposlenika, djelatnika, radnika, pripadnika, predstavnika, uposlenika, suradnika, saradnika, namještenika | weak=yes
службеника, запосленика, дјелатника, радника, припадника, представника, упосленика, сурадника, сарадника, намјештеника | weak=yes
službenici, službenike, službenicima, zaposleni, zaposlenih, zaposlene, zaposlenima, zaposlenici, zaposlenike, zaposlenicima, djelatnici, djelatnike, djelatnicima, radnici, radnike, članovi, članova, članove, članovima, pripadnici, pripadnike, predstavnici, predstavnike, osobe, osobama, lica, licima, ljudi, ljude, ljudima, građani, građana, građane, državljana, državljani, uposlenici, uposlenike, suradnici, suradnike, saradnici, saradnike, namještenici, kolega, kolege | plural=yes weak=yes
службеници, службенике, службеницима, запослени, запослених, запослене, запосленима, запосленици, запосленике, запосленицима, дјелатници, дјелатнике, дјелатницима, радници, раднике, чланови, чланова, чланове, члановима, припадници, припаднике, представници, представнике, особе, особама, лица, лицима, људи, људе, људима, грађани, грађана, грађане, држављана, држављани, упосленици, упосленике, сурадници, сураднике, сарадници, сараднике, намјештеници, колега, колеге | plural=yes weak=yes
osoblje, osoblja, osoblju, osobljem | plural=yes weak=yes
особље, особља, особљу, особљем | plural=yes weak=yes

[people staff=administrative_technical]
(članova|članove|članovi|zaposlenih|чланова|чланове|чланови) (administrativnog i tehničkog|administrativno-tehničkog|administrativnog|tehničkog|административног и техничког|административно-техничког|административног|техничког) (osoblja|особља) | plural=yes
(administrativno-tehničko|administrativno-tehničkog|tehničko|tehničkog|administrativno|administrativnog|pomoćno|pomoćnog|administrativno i tehničko) (osoblje|osoblja|osoblju)
(административно-техничко|административно-техничког|техничко|техничког|административно|административног|помоћно|помоћног|административно и техничко) (особље|особља|особљу)
(tehničkih|administrativnih|tehnička|tehnički|tehničke) (radnika|službenika|djelatnika|zaposlenika|saradnika|suradnika|uposlenika|radnici|službenici)
(техничких|административних|техничка|технички|техничке) (радника|службеника|дјелатника|запосленика|сарадника|сурадника|упосленика|радници|службеници)

[people staff=family]
(članovi|članova|članove|članovima) (njihovih|) (porodica|porodice|obitelji), (porodice|obitelji) diplomata | plural=yes weak=yes
(чланови|чланова|чланове|члановима) (њихових|) (породица|породице|обитељи), (породице|обитељи) дипломата | plural=yes weak=yes

[people staff=local]
(lokalno|lokalnog|domaće|domaćeg) osoblje, lokalnog osoblja, (lokalni|lokalnih) (zaposleni|zaposlenih|zaposlenika) | plural=yes weak=yes
(локално|локалног|домаће|домаћег) особље, локалног особља, (локални|локалних) (запослени|запослених|запосленика) | plural=yes weak=yes

[mission type=embassy]
ambasada, ambasade, ambasadi, ambasadu, ambasadom, veleposlanstvo, veleposlanstvu, veleposlanstvom, veleposlanstva, poslanstvo, poslanstva, diplomatska misija, diplomatske misije, diplomatskoj misiji, diplomatsku misiju, diplomatsko predstavništvo, diplomatskog predstavništva, diplomatskom predstavništvu
амбасада, амбасаде, амбасади, амбасаду, амбасадом, велепосланство, велепосланству, велепосланством, велепосланства, посланство, посланства, дипломатска мисија, дипломатске мисије, дипломатској мисији, дипломатску мисију, дипломатско представништво, дипломатског представништва, дипломатском представништву
ambasadama, veleposlanstvima, diplomatskih misija, diplomatskih predstavništava | plural=yes
амбасадама, велепосланствима, дипломатских мисија, дипломатских представништава | plural=yes
(visoka komisija|visoke komisije|visokoj komisiji|visoki komesarijat|visokog komesarijata) | plural=no
(висока комисија|високе комисије|високој комисији|високи комесаријат|високог комесаријата) | plural=no

[mission type=consulate]
konzulat, konzulatu, konzulatom, generalni konzulat, generalnog konzulata, generalnom konzulatu, konzularni ured, konzularnog ureda, konzularno odjeljenje, konzularno odeljenje | plural=no
конзулат, конзулату, конзулатом, генерални конзулат, генералног конзулата, генералном конзулату, конзуларни уред, конзуларног уреда, конзуларно одјељење, конзуларно одељење | plural=no
konzulata
конзулата
konzulati, konzulate, konzulatima, generalni konzulati, generalne konzulate, generalnih konzulata | plural=yes
конзулати, конзулате, конзулатима, генерални конзулати, генералне конзулате, генералних конзулата | plural=yes

[mission type=mission]
misija, misije, misiji, misiju, misijom, predstavništvo, predstavništva, predstavništvu, predstavništvom, stalna misija, stalne misije, stalnoj misiji, stalno predstavništvo, stalnog predstavništva, delegacija, delegacije, delegaciji, trgovinsko predstavništvo, trgovinskog predstavništva
мисија, мисије, мисији, мисију, мисијом, представништво, представништва, представништву, представништвом, стална мисија, сталне мисије, сталној мисији, стално представништво, сталног представништва, делегација, делегације, делегацији, трговинско представништво, трговинског представништва
diplomatski status, diplomatskim statusom, diplomatski imunitet, diplomatskim pokrićem, diplomatskog pokrića, diplomatskom krinkom
дипломатски статус, дипломатским статусом, дипломатски имунитет, дипломатским покрићем, дипломатског покрића, дипломатском кринком

[other]
(novinar|dopisnik|reporter|snimatelj|bloger|voditelj)*, (televizijska|novinarska) ekipa
(новинар|дописник|репортер|сниматељ|блогер|водитељ)*, (телевизијска|новинарска) екипа
student*, učenik*, učenici*, profesor*, nastavni*, naučni*, znanstveni*
студент*, ученик*, ученици*, професор*, наставни*, научни*, знанствени*
fudbaler*, nogometaš*, igrač*, trener*, sportist*, sportaš*, navijač*, košarkaš*, tenis*
фудбалер*, ногометаш*, играч*, тренер*, спортист*, спорташ*, навијач*, кошаркаш*, тенис*
migrant*, izbeglic*, izbjeglic*, tražitelj* azila, azilant*
мигрант*, избеглиц*, избјеглиц*, тражитељ* азила, азилант*
poslanik, poslanici, poslanike, zastupnik, zastupnici, zastupnike, zastupnika, senator*, odbornik*, vijećnik*
посланик, посланици, посланике, заступник, заступници, заступнике, заступника, сенатор*, одборник*, вијећник*
vojnik*, vojnici*, mirovnjak*, mirovnjaci, borac, borci, plaćenik*, plaćenici
војник*, војници*, мировњак*, мировњаци, борац, борци, плаћеник*, плаћеници
sveštenik*, sveštenici*, svećenik*, svećenici*, misionar*, imam, imami, imama, vladika, episkop*, biskup*
свештеник*, свештеници*, свећеник*, свећеници*, мисионар*, имам, имами, имама, владика, епископ*, бискуп*
turist*, vozač*, volonter*, aktivist*, zatvorenik*, zatvorenici*, stanovni*, stanari, radnici u, privrednik*, poduzetnik*, biznismen*, pevač*, pjevač*
турист*, возач*, волонтер*, активист*, затвореник*, затвореници*, становни*, станари, радници у, привредник*, подузетник*, бизнисмен*, певач*, пјевач*
predsednik, predsednika, predsjednik, predsjednika, premijer, premijera, generaln* sekretar*, glavn* tajnik*, pisac, pisca, reditelj*, redatelj*, gradonačelnik*
председник, председника, предсједник, предсједника, премијер, премијера, генералн* секретар*, главн* тајник*, писац, писца, редитељ*, редатељ*, градоначелник*

[negation]
nikome, nijedan, nijednog, nijedna, никоме, ниједан, ниједног
još nije, još uvek nije, još nisu, zasad nije, још није, још увек није, још нису | weak=yes
ne, nije, nisu, nijesu, nismo, nisam, neće, nećemo, nema, bez, nikad, nikada, niko, nitko, nikoga, ni, niti, nemojte
не, није, нису, нијесу, нисмо, нисам, неће, нећемо, нема, без, никад, никада, нико, нитко, никога, ни, нити, немојте
(odbio|odbila|odbili|odbija|odbijaju|odbile|odbilo) (da|) (proterati|protjerati|protera|protjera|proglasi|proglasiti)
(одбио|одбила|одбили|одбија|одбијају|одбиле|одбило) (да|) (протерати|протјерати|протера|протјера|прогласи|прогласити)
(suzdržao|suzdržala|uzdržao|uzdržala|umesto|umjesto|pravo da|pravo na|izbegla|izbjegla) | weak=yes
(суздржао|суздржала|уздржао|уздржала|уместо|умјесто|право да|право на|избегла|избјегла) | weak=yes
nema (planova|nameru|namjeru), (ne planira|ne planiraju|ne namerava|ne namjerava|nije razmatrala|ne razmatra|ne razmatraju)
нема (планова|намеру|намјеру), (не планира|не планирају|не намерава|не намјерава|није разматрала|не разматра|не разматрају)

[considered]
(bi|) (mogla|mogao|moglo|mogli) (bi|) (da|), (би|) (могла|могао|могло|могли) (би|) (да|)
(uskoro|ubrzo|narednih dana) će ... (proterati|proglasiti|objaviti), sprema se da, spremaju se da, ускоро ће, спрема се да
razmatra, razmatraju, razmatrala, razmatrao, razmatrali, razmatra se, razmotriti, razmotri, razmotriće, razmotrit, razmišlja, razmišljaju, razmišljala
разматра, разматрају, разматрала, разматрао, разматрали, разматра се, размотрити, размотри, размотриће, размотрит, размишља, размишљају, размишљала
(raspravlja|raspravljaju|raspravljala|raspravlja se|vaga|važe)
(расправља|расправљају|расправљала|расправља се|вага|важе)
(planira|planiraju|planirala|planirao|namerava|nameravaju|namjerava|namjeravaju|kani|sprema|spremaju|sprema se|spremaju se|spremna|spreman|spremni|priprema|pripremaju)
(планира|планирају|планирала|планирао|намерава|намеравају|намјерава|намјеравају|кани|спрема|спремају|спрема се|спремају се|спремна|спреман|спремни|припрема|припремају)
očekuje se, očekuju, ne isključuje, nije isključeno, nije isključio, nije isključila, verovatno, vjerojatno, vjerovatno, moguće, mogućnost, mogućnosti, mogući, mogućem, moguća, mogućeg, mogućih, eventualn*
очекује се, очекују, не искључује, није искључено, није искључио, није искључила, вероватно, вјеројатно, вјероватно, могуће, могућност, могућности, могући, могућем, могућа, могућег, могућих, евентуалн*
(mogao|mogla|mogli|mogle|mogao bi|mogla bi|mogli bi|može|mogu|moglo) (bi|biti|uskoro|) (biti|) (proterati|protjerati|proteran|protjeran|proterani|protjerani|proglasiti|proglašen|proglašeni|smanjiti|zatvoriti|zatražiti|uslediti|uslijediti)
(могао|могла|могли|могле|могао би|могла би|могли би|може|могу|могло) (би|бити|ускоро|) (бити|) (протерати|протјерати|протеран|протјеран|протерани|протјерани|прогласити|проглашен|проглашени|смањити|затворити|затражити|уследити|услиједити)
(želi|žele|hoće|predložio|predložila|predlaže) (da|) (protera|protjera|proterati|protjerati|proglasi|proglasiti|vladi)
(жели|желе|хоће|предложио|предложила|предлаже) (да|) (протера|протјера|протерати|протјерати|прогласи|прогласити|влади)
(može|mogu|moglo bi|mogli bi) (da|) (bude|budu|biti)
(може|могу|могло би|могли би) (да|) (буде|буду|бити)
(predložio|predložila|predložili|predlaže|predlažu|предложио|предложила|предложили|предлаже|предлажу)

[threatened]
zadržava pravo da protera, neće imati izbora
(preti|prete|prijeti|prijete|pretio|pretila|prijetio|prijetila|zapretio|zapretila|zapretili|zaprijetio|zaprijetila|zaprijetili|pretnja|pretnje|pretnju|prijetnja|prijetnje|prijetnju|pretnjom|zapretile|zapretilo|zaprijetile|zaprijetilo)
(прети|прете|пријети|пријете|претио|претила|пријетио|пријетила|запретио|запретила|запретили|запријетио|запријетила|запријетили|претња|претње|претњу|пријетња|пријетње|пријетњу|претњом|запретиле|запретило|запријетиле|запријетило)
(upozorio|upozorila|upozorili|upozorava|upozoravaju|upozorile|upozorilo)
(упозорио|упозорила|упозорили|упозорава|упозоравају|упозориле|упозорило)
ako, ukoliko, u slučaju, u protivnom, u suprotnom, pod uslovom, pod uvjetom | weak=yes
ако, уколико, у случају, у противном, у супротном, под условом, под увјетом | weak=yes
(zadržava|zadržavaju|pridržava|zadržao|zadržala) (pravo|sebi pravo)
(задржава|задржавају|придржава|задржао|задржала) (право|себи право)

[denied]
(demantovalo|demantovao|demantovala|opovrglo|демантовало|демантовао|демантовала) (je|је|) (izveštaje|informacije|navode|vest|vesti|извештаје|информације|наводе|вест|вести)
nije na dnevnom redu, ne razmatra, ne razmatraju, ne planira, ne namerava, nije razmatrano, (odbacio|odbacila|odbacilo|odbacili|isključio|isključila) (takvu|mogućnost|zahtev|zahteve|to|poziv), није на дневном реду, не разматра, не планира, не намерава, (одбацио|одбацила|одбацило|искључио|искључила) (такву|могућност|захтев|то)
(demantovalo|demantiralo|negiralo|opovrgnulo|odbacilo|demantovao|demantovala|demantovali|demantuje|demantuju|demantirao|demantirala|demantirali|demantira|demanti|poriče|poriču|porekao|porekla|negirao|negirala|negirali|negira|negiraju|odbacio|odbacila|odbacuje|opovrgnuo|opovrgnula|opovrgava|demantovale|demantirale|negirale)
(демантовало|демантирало|негирало|оповргнуло|одбацило|демантовао|демантовала|демантовали|демантује|демантују|демантирао|демантирала|демантирали|демантира|деманти|пориче|поричу|порекао|порекла|негирао|негирала|негирали|негира|негирају|одбацио|одбацила|одбацује|оповргнуо|оповргнула|оповргава|демантовале|демантирале|негирале)
nije tačno, nije točno, neistina, neistinit*, netačn*, netočn*, glasine, glasina
није тачно, није точно, неистина, неистинит*, нетачн*, неточн*, гласине, гласина
(дезинформације|лажне вести) о

[reversed]
(može|mogu|moći će|može ipak) (ipak|) (da ostane|da ostanu|ostati), (povukao|povukla|povuklo|poništio|poništila|poništilo|ukinuo|ukinula|opozvao|opozvala) (odluku|proterivanje|nalog|naredbu), (odustao|odustala|odustali) od (odluke|proterivanja), (повукао|повукла|повукло|поништио|поништила|укинуо) (одлуку|протеривање|налог)
(poništio|poništila|poništili|poništava|ukinuo|ukinula|ukinuli|povukao|povukla|povukli|povlači|opozvao|opozvala|preinačio|obustavio|obustavila|suspendovao|suspendirala|odustao|odustala|odustali|odustaje|poništile|poništilo|ukinule|ukinulo|povukle|povuklo|odustale|odustalo) (je|su|) (svoju|od|) (odluk*|proterivanj*|protjerivanj*|izgon*|naredb*|mer*|mjer*|plan*|namer*|namjer*)
(поништио|поништила|поништили|поништава|укинуо|укинула|укинули|повукао|повукла|повукли|повлачи|опозвао|опозвала|преиначио|обуставио|обуставила|суспендовао|суспендирала|одустао|одустала|одустали|одустаје|поништиле|поништило|укинуле|укинуло|повукле|повукло|одустале|одустало) (је|су|) (своју|од|) (одлук*|протеривањ*|протјеривањ*|изгон*|наредб*|мер*|мјер*|план*|намер*|намјер*)
(mogu|može|smeju|smiju|smije|sme) (da|) (ostanu|ostane|ostati)
(могу|може|смеју|смију|смије|сме) (да|) (остану|остане|остати)
(odluka|odluku) (je|) (povučena|poništena|ukinuta)
(одлука|одлуку) (је|) (повучена|поништена|укинута)

[retracted]
prevara, falsifikat*, krivotvorin*, krivotvoren*, lažn*, patvorin*, podvala, greškom, pogreškom
превара, фалсификат*, кривотворин*, кривотворен*, лажн*, патворин*, подвала, грешком, погрешком

[reported]
(prema|po|pozivajući se na|navodeći|citirajući) (pisanju|navodima|informacijama|saznanjima|rečima|riječima|) (neimenovan*|anonimn*|svoje|) (izvor*|medija|medije|novina|list|lista|agencije|televizije|portala|upućen*|dobro obaviještenih)
(према|по|позивајући се на|наводећи|цитирајући) (писању|наводима|информацијама|сазнањима|речима|ријечима|) (неименован*|анонимн*|своје|) (извор*|медија|медије|новина|лист|листа|агенције|телевизије|портала|упућен*|добро обавијештених)
(izvor|izvori|sagovornik|sugovornik|sagovornici|sugovornici) ... (rekao|rekli|kaže|kažu|tvrdi|tvrde|javio|javili|navodi|navode|potvrdio|potvrdili)
(извор|извори|саговорник|суговорник|саговорници|суговорници) ... (рекао|рекли|каже|кажу|тврди|тврде|јавио|јавили|наводи|наводе|потврдио|потврдили)
(prenose|javljaju|pišu|tvrde|navode|prenijeli|preneli) (mediji|lokalni mediji|novine|portali|izvori|domaći mediji)
(преносе|јављају|пишу|тврде|наводе|пренијели|пренели) (медији|локални медији|новине|портали|извори|домаћи медији)
(piše|tvrdi|objavljuje) (list|portal|dnevnik|tabloid|izvor|televizija)
(пише|тврди|објављује) (лист|портал|дневник|таблоид|извор|телевизија)
mediji (javljaju|prenose|pišu|tvrde|navode), (neimenovan*|anonimn*) (izvor*|zvaničnik*|dužnosnik*|diplomat*), pod uslovom anonimnosti, pod uvjetom anonimnosti, nepotvrđen*, nezvanično, neslužbeno, (zvanične|službene|zvanična|službena) potvrde nema
медији (јављају|преносе|пишу|тврде|наводе), (неименован*|анонимн*) (извор*|званичник*|дужносник*|дипломат*), под условом анонимности, под увјетом анонимности, непотврђен*, незванично, неслужбено, (званичне|службене|званична|службена) потврде нема
navodno, tobože | side=before
наводно, тобоже | side=before

[carried-out]
(već|) (je|su|) (napustio|napustila|napustili|otišao|otišli|otputovao|otputovali|odleteo|odleteli|odletio|odletjeli|poleteli|poletjeli|vratili se|su se vratili|sletio|sleteo|sletjeli|sleteli|otputovala|napustile|napustilo|otputovale|otputovalo)
(већ|) (је|су|) (напустио|напустила|напустили|отишао|отишли|отпутовао|отпутовали|одлетео|одлетели|одлетио|одлетјели|полетели|полетјели|вратили се|су се вратили|слетио|слетео|слетјели|слетели|отпутовала|напустиле|напустило|отпутовале|отпутовало)

[demand]
(poziva|pozivaju|pozvao|pozvala|pozvali|apelovao|apelovala|apelirao|apelirala|apel|apelira|peticij|pozvale|pozvalo)*
(позива|позивају|позвао|позвала|позвали|апеловао|апеловала|апелирао|апелирала|апел|апелира|петициј|позвале|позвало)*
(zahteva|zahtevaju|zahtijeva|zahtijevaju|zatražio|zatražila|zatražili|traži|traže|zahtev|zahtjev|glasao|glasali|glasala|glasovali|predložio|predložila|predložili|predlaže|rezolucij*|žele|želi|zatražile|zatražilo|glasale|glasalo|predložile|predložilo) | weak=yes
(захтева|захтевају|захтијева|захтијевају|затражио|затражила|затражили|тражи|траже|захтев|захтјев|гласао|гласали|гласала|гласовали|предложио|предложила|предложили|предлаже|резолуциј*|желе|жели|затражиле|затражило|гласале|гласало|предложиле|предложило) | weak=yes
(treba|trebalo bi|moramo|vreme je|vrijeme je|mora) (odmah|hitno|) (da|) (protera|proterati|protjera|protjerati|proteramo|protjeramo|proglasi|zatvoriti|proglasiti) | weak=yes
(треба|требало би|морамо|време је|вријеме је|мора) (одмах|хитно|) (да|) (протера|протерати|протјера|протјерати|протерамо|протјерамо|прогласи|затворити|прогласити) | weak=yes
(zamolio|zamolila|pozvao|pozvala|pozvali|poziva|traži) (od|) (svoje|) (saveznik*|partner*|ostale zemlje|druge zemlje|eu|evropu|europu)
(замолио|замолила|позвао|позвала|позвали|позива|тражи) (од|) (своје|) (савезник*|партнер*|остале земље|друге земље|еу|европу|еуропу)
(vreme je|krajnje je vreme|došlo je vreme), (pozivamo|zahtevamo|apelujemo|tražimo)
(време је|крајње је време|дошло је време), (позивамо|захтевамо|апелујемо|тражимо)
(predložio|predložila|predložili|predlaže|predlažu|предложио|предложила|предложили|предлаже|предлажу) | weak=yes
(vrši|vršio|vršila|vršile|vršili|izvršio|izvršila) pritisak na, (врши|вршио|вршила|вршиле|вршили|извршио|извршила) притисак на

[demand modal=yes]
(treba|trebaju|mora|moraju|moramo|valja), bi (se|) (trebao|trebala|trebalo|trebali|morao|morala|morali), (trebao|trebala|trebalo|trebali) bi
(треба|требају|мора|морају|морамо|ваља), би (се|) (требао|требала|требало|требали|морао|морала|морали), (требао|требала|требало|требали) би

[nonstate]
(opozici|poslani|zastupni|parlament|skupštin|sabor|senator|petici|aktivist|analitičar|stručnja|komentator|bivš|političk* analit|demonstrant|prosvjedni|stranka|stranke|kolumnist)*, anketa, ankete, istraživanje javnog mnjenja, partija, oporba, oporbe, oporbeni, demonstranti
(опозици|послани|заступни|парламент|скупштин|сабор|сенатор|петици|активист|аналитичар|стручња|коментатор|бивш|политичк* аналит|демонстрант|просвједни|странка|странке|колумнист)*, анкета, анкете, истраживање јавног мњења, партија, опорба, опорбе, опорбени, демонстранти
gradonačelni*, градоначелни*, aktivisti, активисти

[generic]
(zapadne|zapadnih|evropske|evropskih|europske|europskih|druge|drugih|brojne|brojnih|mnoge|mnogih|neke|nekih|strane|stranih|savezničke|savezničkih|baltičke|baltičkih|više|nekoliko|niz) (zemlje|zemalja|države|država|vlade|vlada|saveznici|saveznika|partneri|partnera|prijestolnica|prestonica)
(западне|западних|европске|европских|еуропске|еуропских|друге|других|бројне|бројних|многе|многих|неке|неких|стране|страних|савезничке|савезничких|балтичке|балтичких|више|неколико|низ) (земље|земаља|државе|држава|владе|влада|савезници|савезника|партнери|партнера|пријестолница|престоница)
(zemlje|zemalja|države|država|članice|članica) (zapada|evrope|europe|nato*|eu|evropske unije|europske unije|sveta|svijeta)
(земље|земаља|државе|држава|чланице|чланица) (запада|европе|еуропе|нато*|еу|европске уније|еуропске уније|света|свијета)
saveznici, saveznika, saveznicima, partneri, partnera, partnerima, =Zapad, =Zapada, =Zapadu, =Zapadom, zapadn*, svet, svijet, zemalja, zemljama, državama
савезници, савезника, савезницима, партнери, партнера, партнерима, =Запад, =Запада, =Западу, =Западом, западн*, свет, свијет, земаља, земљама, државама

[background]
otkako, откако, (годину|године|година|месеци) (дана|) (после|касније), (godinu|godine|godina|meseci) (dana|) (posle|kasnije)
ranije, prethodno, prije toga, pre toga, dan ranije
раније, претходно, прије тога, пре тога, дан раније
(prošle|prošlog|prošloga|prošli|prošlu|prošlom|minule|minulog|lane|lani) (godine|godinu|sedmice|sedmicu|nedelje|nedelju|tjedna|tjedan|meseca|mjeseca|mesec|proleća|proljeća|leta|ljeta|jeseni|zime|januara|februara|marta|aprila|maja|juna|jula|avgusta|augusta|septembra|oktobra|novembra|decembra|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenog|prosinca|ponedjeljka|ponedeljka|utorka|srijede|četvrtka|petka)
(прошле|прошлог|прошлога|прошли|прошлу|прошлом|минуле|минулог|лане|лани) (године|годину|седмице|седмицу|недеље|недељу|тједна|тједан|месеца|мјесеца|месец|пролећа|прољећа|лета|љета|јесени|зиме|јануара|фебруара|марта|априла|маја|јуна|јула|августа|аугуста|септембра|октобра|новембра|децембра|сијечња|вељаче|ожујка|травња|свибња|липња|српња|коловоза|рујна|листопада|студеног|просинца|понедјељка|понедељка|уторка|сриједе|четвртка|петка)
(lani|lane|preklani)
(лани|лане|преклани)
(pre|prije) (<n>|dva|dve|dvije|tri|četiri|pet|šest|sedam|osam|devet|deset|nekoliko|par|godinu|jedan|jedne|više|otprilike|oko|) (dan|dana|sedmice|sedmicu|sedmica|nedelju|nedelje|nedelja|tjedan|tjedna|tjedana|mesec|mjesec|meseca|mjeseca|meseci|mjeseci|godinu|godine|godina|decenij*|desetljeć*)
(пре|прије) (<n>|два|две|двије|три|четири|пет|шест|седам|осам|девет|десет|неколико|пар|годину|један|једне|више|отприлике|око|) (дан|дана|седмице|седмицу|седмица|недељу|недеље|недеља|тједан|тједна|тједана|месец|мјесец|месеца|мјесеца|месеци|мјесеци|годину|године|година|децениј*|десетљећ*)
(dan|dana|sedmicu|sedmice|nedelju|nedelje|tjedan|tjedna|mesec|mjesec|meseci|mjeseci|godinu|godine|godina) (ranije|prije toga|pre toga|kasnije)
(дан|дана|седмицу|седмице|недељу|недеље|тједан|тједна|месец|мјесец|месеци|мјесеци|годину|године|година) (раније|прије тога|пре тога|касније)
(početkom|krajem|sredinom) (ove|ovog|ovoga|prošle|prošlog|) (godine|meseca|mjeseca|sedmice|nedelje|tjedna|januara|februara|marta|aprila|maja|juna|jula|avgusta|augusta|septembra|oktobra|novembra|decembra|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenog|prosinca)
(почетком|крајем|средином) (ове|овог|овога|прошле|прошлог|) (године|месеца|мјесеца|седмице|недеље|тједна|јануара|фебруара|марта|априла|маја|јуна|јула|августа|аугуста|септембра|октобра|новембра|децембра|сијечња|вељаче|ожујка|травња|свибња|липња|српња|коловоза|рујна|листопада|студеног|просинца)
od (početka|izbijanja) (rata|invazije|godine|agresije|sukoba|ruske), otad, od tada, otada, u (poslednjih|posljednjih|zadnjih) (<n>|nekoliko|) (godina|meseci|mjeseci|dana|nedelja|sedmica|tjedana), do sada, dosad, tada, svojevremeno
од (почетка|избијања) (рата|инвазије|године|агресије|сукоба|руске), отад, од тада, отада, у (последњих|посљедњих|задњих) (<n>|неколико|) (година|месеци|мјесеци|дана|недеља|седмица|тједана), до сада, досад, тада, својевремено
godišnjic*, obljetnic*, hladnog rata, u istoriji, u povijesti
годишњиц*, обљетниц*, хладног рата, у историји, у повијести
nedavno, nedavn*, raniji, ranijeg, ranijim, prethodn*, prošlogodišnj*
недавно, недавн*, ранији, ранијег, ранијим, претходн*, прошлогодишњ*
(bio|bila|bili|bilo|beše|bijaše|biše|bile) (je|su|) (proterao|proterala|proterali|protjerao|protjerala|protjerali|proglasio|proglasila|proglasili|proterale|proteralo|protjerale|protjeralo|proglasile|proglasilo) | weak=yes
(био|била|били|било|беше|бијаше|бише|биле) (је|су|) (протерао|протерала|протерали|протјерао|протјерала|протјерали|прогласио|прогласила|прогласили|протерале|протерало|протјерале|протјерало|прогласиле|прогласило) | weak=yes
podsećamo, podsjećamo, podsetimo, podsjetimo, podsećanja radi, podsjećanja radi, podsjeća, podseća | rest=yes
подсећамо, подсјећамо, подсетимо, подсјетимо, подсећања ради, подсјећања ради, подсјећа, подсећа | rest=yes
kao što je poznato, kako smo objavili, kako je objavljeno, kako smo izvijestili, kao što smo javili
као што је познато, како смо објавили, како је објављено, како смо извијестили, као што смо јавили
(следеће године|наредне године|идуће године|годину дана касније)

[response next=noun]
(u odgovor|odgovor|odgovorom|odgovara|odgovaraju|odgovorio|odgovorila|odgovorili|odgovarajući|reaguje|reaguju|reagovao|reagovala|reagovali|reagira|reagirao|reagirala|reagirali|reakcija|reakcijom|reakciju|uzvratio|uzvratila|uzvratili|uzvraća|odgovorile|odgovorilo|reagovale|reagovalo|reagirale|reagiralo|uzvratile|uzvratilo) (je|su|) na
(у одговор|одговор|одговором|одговара|одговарају|одговорио|одговорила|одговорили|одговарајући|реагује|реагују|реаговао|реаговала|реаговали|реагира|реагирао|реагирала|реагирали|реакција|реакцијом|реакцију|узвратио|узвратила|узвратили|узвраћа|одговориле|одговорило|реаговале|реаговало|реагирале|реагирало|узвратиле|узвратило) (је|су|) на
kao odgovor na, u znak odgovora na, (uzvratn*|recipročn*) (mer*|mjer*|potez*|korak*) (za|na|zbog), (mera|mjera|mere|mjere) odgovora na, zbog odluke, kao odmazd* (zbog|za)
као одговор на, у знак одговора на, (узвратн*|реципрочн*) (мер*|мјер*|потез*|корак*) (за|на|због), (мера|мјера|мере|мјере) одговора на, због одлуке, као одмазд* (због|за)
povodom
поводом
(uzvratn*|recipročn*) (mer*|mjer*|potez*|korak*) na
(узвратн*|реципрочн*) (мер*|мјер*|потез*|корак*) на

[response next=yes weak=yes]
nakon što, pošto
након што, пошто

[response next=noun weak=yes]
у вези (с|са), због
u vezi (s|sa), zbog
nakon, posle, poslije
након, после, послије

[response]
као (симетричан|реципрочан) одговор, (симетричан|симетрично|реципрочно)
kao (simetričan|recipročan) odgovor, (simetričan|simetrično|recipročno)
zauzvrat, za uzvrat, заузврат
kao odgovor na to, u odgovor na to, kao odgovor, u odgovor, uzvratn* (mera|mere|meru|mjera|mjere|mjeru|potez*|korak*|udar*), protivmer*, protivmjer*, protumjer*, recipročn*, reciprocitet*, simetričn*, istom merom, istom mjerom, po principu reciprociteta, odmazd*
као одговор на то, у одговор на то, као одговор, у одговор, узвратн* (мера|мере|меру|мјера|мјере|мјеру|потез*|корак*|удар*), противмер*, противмјер*, протумјер*, реципрочн*, реципроцитет*, симетричн*, истом мером, истом мјером, по принципу реципроцитета, одмазд*
(tako|time|na taj način) ... (odgovorio|odgovorila|odgovorili|uzvratio|uzvratila|uzvratili|odgovorile|odgovorilo|uzvratile|uzvratilo)
(тако|тиме|на тај начин) ... (одговорио|одговорила|одговорили|узвратио|узвратила|узвратили|одговориле|одговорило|узвратиле|узвратило)
(uzvratio|uzvratila|uzvratili|uzvraća|odgovorio|odgovorila|uzvratile|uzvratilo) (je|su|) (proterivanjem|protjerivanjem|izgonom|istom|recipročno)
(uzvratio|uzvratila|uzvratili|uzvratilo|odgovorio|odgovorila|odgovorili|odgovorilo) ... (proterivanjem|protjerivanjem|izgonom)
(узвратио|узвратила|узвратили|узвраћа|одговорио|одговорила|узвратиле|узвратило) (је|су|) (протеривањем|протјеривањем|изгоном|истом|реципрочно)
(узвратио|узвратила|узвратили|узвратило|одговорио|одговорила|одговорили|одговорило) ... (протеривањем|протјеривањем|изгоном)
na recipročan način, recipročno, (uzvratio|uzvratila|uzvratili|uzvratilo|odgovorio|odgovorila|odgovorili|odgovorilo) (je|su|) (istom|istim|na isti način)
на реципрочан начин, реципрочно, (узвратио|узвратила|узвратили|узвратило|одговорио|одговорила|одговорили|одговорило) (је|су|) (истом|истим|на исти начин)

[answered]
proterivanje, proterivanja, proterivanju, protjerivanje, protjerivanja, protjerivanju, izgon, izgona, sankcij*, (odbijanje|odbijanja|uskraćivanje) ... (viza|vize|vizu|akreditacij*), zatvaranje, zatvaranja
протеривање, протеривања, протеривању, протјеривање, протјеривања, протјеривању, изгон, изгона, санкциј*, (одбијање|одбијања|ускраћивање) ... (виза|визе|визу|акредитациј*), затварање, затварања
(neprijateljsk|neosnovan|neutemeljen|sličn|istovetn|istovjetn|isti|ist|jednostran|neopravdan|nepravedn|provokativn|analogn)* (čin*|potez*|korak*|odluk*|mer*|mjer*|akt*|akcij*)
(непријатељск|неоснован|неутемељен|сличн|истоветн|истовјетн|исти|ист|једностран|неоправдан|неправедн|провокативн|аналогн)* (чин*|потез*|корак*|одлук*|мер*|мјер*|акт*|акциј*)
odluka, odluku, odluke, odluci, potez, poteza, korak, mere, mjere
одлука, одлуку, одлуке, одлуци, потез, потеза, корак, мере, мјере
proglašenje, proglašenja, proglašenju, proglašavanje
проглашење, проглашења, проглашењу, проглашавање

[clause]
koji, koja, koje, kojeg, kojem, kojoj, koju, kojih, kojim, kojima, kojom, čiji, čija, kojega
који, која, које, којег, којем, којој, коју, којих, којим, којима, којом, чији, чија, којега
gde, gdje, kada, kad, dok, ako, iako, mada, ali, no, međutim, jer, budući da, pošto, nakon što, a, dok je, istovremeno, istodobno, u međuvremenu
где, гдје, када, кад, док, ако, иако, мада, али, но, међутим, јер, будући да, пошто, након што, а, док је, истовремено, истодобно, у међувремену
kao odgovor na, u odgovor na
као одговор на, у одговор на

[by]
od strane
од стране

[of]
od, od strane, iz redova
од, од стране, из редова

[in]
u, na, na teritoriji, na teritoriju, na području, unutar, pri
у, на, на територији, на територију, на подручју, унутар, при

[from]
iz, s teritorija, sa teritorije, van, izvan, (napusti|napuste|napustiti|napustili|napustio|napuštaju) (teritoriju|teritorij|)
из, с територија, са територије, ван, изван, (напусти|напусте|напустити|напустили|напустио|напуштају) (територију|териториј|)

[to]
pri, kod, za, prema, k
при, код, за, према, к

[with]
zajedno sa, zajedno s, заједно са, у координацији са
(напада|напад|агресије|инвазије) (на|против)
(napada|napad|agresije|invazije) (na|protiv)
sa, s, protiv, spram, između, naspram
са, с, против, спрам, између, наспрам

[we]
mi, naša zemlja, našu zemlju, naše zemlje, našoj zemlji, ministarstvo, ministarstva, ministarstvu, ministarstvom, naša vlada, naše ministarstvo, naša država, našu državu
ми, наша земља, нашу земљу, наше земље, нашој земљи, министарство, министарства, министарству, министарством, наша влада, наше министарство, наша држава, нашу државу

[our]
naš, naša, naše, naši, našeg, našega, našoj, našu, našem, našim, našima, naših, moj, moja, moje, moji, mog
наш, наша, наше, наши, нашег, нашега, нашој, нашу, нашем, нашим, нашима, наших, мој, моја, моје, моји, мог

[its]
čiji, čija, čije, čijih, čijeg, čijim, čiju, čijem, чији, чија, чије, чијих, чијег, чијим, чију, чијем
svoj, svoja, svoje, svoji, svog, svoga, svojeg, svojoj, svoju, svom, svojem, svojim, svojima, svojih, vlastit*, sopstven*, njegov*, njihov*, njen*, njezin*
свој, своја, своје, своји, свог, свога, својег, својој, своју, свом, својем, својим, својима, својих, властит*, сопствен*, његов*, њихов*, њен*, њезин*

[mutual]
međusobno, međusobna, međusobnom, uzajamno, uzajamna, uzajamnom, uzajamnog, obostrano, obostran*, jedni drugima, jedna drugoj, jedno drugom, jedni drugih
међусобно, међусобна, међусобном, узајамно, узајамна, узајамном, узајамног, обострано, обостран*, једни другима, једна другој, једно другом, једни других

[body]
mvp, mvep, mvpei, mip, msp, mvip, mzv, ministarstv* (vanjskih|spoljnih|inostranih|vanjskih i europskih|vanjskih i evropskih|spoljašnjih) poslova, ministarstv*, ministar, ministra, ministru, ministrica, ministrice, ministrom, ministarka, šef* (diplomatije|diplomacije|kabineta|države), diplomatija, diplomacija, diplomatije, diplomacije
мвп, мвеп, мвпеи, мип, мсп, мвип, мзв, министарств* (вањских|спољних|иностраних|вањских и еуропских|вањских и европских|спољашњих) послова, министарств*, министар, министра, министру, министрица, министрице, министром, министарка, шеф* (дипломатије|дипломације|кабинета|државе), дипломатија, дипломација, дипломатије, дипломације
vlada, vlade, vladi, vladu, vladom, vlasti, vlastima, predsednik*, predsjednik*, predsednic*, predsjednic*, premijer*, glasnogovorni*, portparol*, kabinet*, strana, strane, strani, stranu, rukovodstv*, vodstv*, kancelar*, resor*
влада, владе, влади, владу, владом, власти, властима, председник*, предсједник*, председниц*, предсједниц*, премијер*, гласноговорни*, портпарол*, кабинет*, страна, стране, страни, страну, руководств*, водств*, канцелар*, ресор*
Predsedništvo, Predsedništva, Predsjedništva, Predsjedništvo, Председништва, Председништво

[definite]
ovi, ovih, ovim, ova, ovaj, ove, ti, tih, tim, tog, te, ta, spomenut*, navedeni, navedenih, pomenut*, preostal*, dotičn*
ови, ових, овим, ова, овај, ове, ти, тих, тим, тог, те, та, споменут*, наведени, наведених, поменут*, преостал*, дотичн*

[and]
i, te, kao i, ili, zajedno sa, zajedno s, uz, plus, &
и, те, као и, или, заједно са, заједно с, уз, плус

[except]
osim, izuzev, s izuzetkom, sa izuzetkom, sem
осим, изузев, с изузетком, са изузетком, сем

[including]
uključujući, među njima, među kojima, među kojima je, uključivo
укључујући, међу њима, међу којима, међу којима је, укључиво

[number]
(tridesetak|тридесетак) | value=30 is=about
(petnaestak|петнаестак) | value=15 is=about
(dvadesetak|двадесетак) | value=20 is=about
(pola tuceta|pol tuceta|пола туцета) | value=6
jedan, jedna, jedno, jednog, jednoga, jednu, jednom, jednome, jednoj, jedne, jedan od, jedna od, jedno od, jednog od, jednoga od, jednu od, jednom od, jednome od, jednoj od, jedne od | value=1
један, једна, једно, једног, једнога, једну, једном, једноме, једној, једне, један од, једна од, једно од, једног од, једнога од, једну од, једном од, једноме од, једној од, једне од | value=1
dva, dve, dvije, dvoje, dvojica, dvojicu, dvojice, dvojici, dvojicom, dvama, dveju, dvaju, dviju, dvoma, oba, obje, obe, obojica, obojicu, dva od, dve od, dvije od, dvoje od, dvojica od, dvojicu od, dvojice od, dvojici od, dvojicom od, dvama od, dveju od, dvaju od, dviju od, dvoma od, oba od, obje od, obe od, obojica od, obojicu od, obojici, obojicom | value=2
два, две, двије, двоје, двојица, двојицу, двојице, двојици, двојицом, двама, двеју, двају, двију, двома, оба, обје, обе, обојица, обојицу, два од, две од, двије од, двоје од, двојица од, двојицу од, двојице од, двојици од, двојицом од, двама од, двеју од, двају од, двију од, двома од, оба од, обје од, обе од, обојица од, обојицу од, обојици, обојицом | value=2
tri, troje, trojica, trojicu, trojice, trojici, trojicom, triju, trima, tri od, troje od, trojica od, trojicu od, trojice od, trojici od, trojicom od, triju od, trima od | value=3
три, троје, тројица, тројицу, тројице, тројици, тројицом, трију, трима, три од, троје од, тројица од, тројицу од, тројице од, тројици од, тројицом од, трију од, трима од | value=3
četiri, četvoro, četvero, četvorica, četvoricu, četvorice, četverica, četvericu, četverice, četvorici, četiriju, četiri od, četvoro od, četvero od, četvorica od, četvoricu od, četvorice od, četverica od, četvericu od, četverice od, četvorici od, četiriju od, četvoricom, četverici, četvericom | value=4
четири, четворо, четверо, четворица, четворицу, четворице, четверица, четверицу, четверице, четворици, четирију, четири од, четворо од, четверо од, четворица од, четворицу од, четворице од, четверица од, четверицу од, четверице од, четворици од, четирију од, четворицом, четверици, четверицом | value=4
pet, petoro, petero, petorica, petoricu, petorice, peterica, petericu, peterice, petorici, pet od, petoro od, petero od, petorica od, petoricu od, petorice od, peterica od, petericu od, peterice od, petorici od, petoricom, peterici, petericom | value=5
пет, петоро, петеро, петорица, петорицу, петорице, петерица, петерицу, петерице, петорици, пет од, петоро од, петеро од, петорица од, петорицу од, петорице од, петерица од, петерицу од, петерице од, петорици од, петорицом, петерици, петерицом | value=5
šest, šestoro, šestero, šestorica, šestoricu, šestorice, šesterica, šestericu, šesterice, šest od, šestoro od, šestero od, šestorica od, šestoricu od, šestorice od, šesterica od, šestericu od, šesterice od, šestorici, šestoricom, šesterici, šestericom | value=6
шест, шесторо, шестеро, шесторица, шесторицу, шесторице, шестерица, шестерицу, шестерице, шест од, шесторо од, шестеро од, шесторица од, шесторицу од, шесторице од, шестерица од, шестерицу од, шестерице од, шесторици, шесторицом, шестерици, шестерицом | value=6
sedam, sedmoro, sedmero, sedmorica, sedmoricu, sedmorice, sedmericu, sedam od, sedmoro od, sedmero od, sedmorica od, sedmoricu od, sedmorice od, sedmericu od, sedmorici, sedmoricom | value=7
седам, седморо, седмеро, седморица, седморицу, седморице, седмерицу, седам од, седморо од, седмеро од, седморица од, седморицу од, седморице од, седмерицу од, седморици, седморицом | value=7
osam, osmoro, osmero, osmorica, osmoricu, osmorice, osmericu, osam od, osmoro od, osmero od, osmorica od, osmoricu od, osmorice od, osmericu od, osmorici, osmoricom | value=8
осам, осморо, осмеро, осморица, осморицу, осморице, осмерицу, осам од, осморо од, осмеро од, осморица од, осморицу од, осморице од, осмерицу од, осморици, осморицом | value=8
devet, devetoro, devetero, devetorica, devetoricu, devetericu, devet od, devetoro od, devetero od, devetorica od, devetoricu od, devetericu od, devetorici, devetoricom | value=9
девет, деветоро, деветеро, деветорица, деветорицу, деветерицу, девет од, деветоро од, деветеро од, деветорица од, деветорицу од, деветерицу од, деветорици, деветорицом | value=9
deset, desetoro, desetero, desetorica, desetoricu, desetericu, desetak, desetorici, desetoricom | value=10
десет, десеторо, десетеро, десеторица, десеторицу, десетерицу, десетак, десеторици, десеторицом | value=10
jedanaest, jedanaestoro, jedanaestero, jedanaestorica, jedanaestoricu, jedanaestak, jedanaestorici, jedanaestoricom | value=11
једанаест, једанаесторо, једанаестеро, једанаесторица, једанаесторицу, једанаестак, једанаесторици, једанаесторицом | value=11
dvanaest, dvanaestoro, dvanaestero, dvanaestorica, dvanaestoricu, dvanaestak, dvanaestorici, dvanaestoricom | value=12
дванаест, дванаесторо, дванаестеро, дванаесторица, дванаесторицу, дванаестак, дванаесторици, дванаесторицом | value=12
trinaest, trinaestoro, trinaestero, trinaestorica, trinaestoricu, trinaestak, trinaestorici, trinaestoricom | value=13
тринаест, тринаесторо, тринаестеро, тринаесторица, тринаесторицу, тринаестак, тринаесторици, тринаесторицом | value=13
četrnaest, četrnaestoro, četrnaestero, četrnaestorica, četrnaestoricu, četrnaestak, četrnaestorici, četrnaestoricom | value=14
четрнаест, четрнаесторо, четрнаестеро, четрнаесторица, четрнаесторицу, четрнаестак, четрнаесторици, четрнаесторицом | value=14
petnaest, petnaestoro, petnaestero, petnaestorica, petnaestoricu, petnaestak, petnaestorici, petnaestoricom | value=15
петнаест, петнаесторо, петнаестеро, петнаесторица, петнаесторицу, петнаестак, петнаесторици, петнаесторицом | value=15
šesnaest, šesnaestoro, šesnaestero, šesnaestorica, šesnaestoricu, šesnaestak, šesnaestorici, šesnaestoricom | value=16
шеснаест, шеснаесторо, шеснаестеро, шеснаесторица, шеснаесторицу, шеснаестак, шеснаесторици, шеснаесторицом | value=16
sedamnaest, sedamnaestoro, sedamnaestero, sedamnaestorica, sedamnaestoricu, sedamnaestak, sedamnaestorici, sedamnaestoricom | value=17
седамнаест, седамнаесторо, седамнаестеро, седамнаесторица, седамнаесторицу, седамнаестак, седамнаесторици, седамнаесторицом | value=17
osamnaest, osamnaestoro, osamnaestero, osamnaestorica, osamnaestoricu, osamnaestak, osamnaestorici, osamnaestoricom | value=18
осамнаест, осамнаесторо, осамнаестеро, осамнаесторица, осамнаесторицу, осамнаестак, осамнаесторици, осамнаесторицом | value=18
devetnaest, devetnaestoro, devetnaestero, devetnaestorica, devetnaestoricu, devetnaestak, devetnaestorici, devetnaestoricom | value=19
деветнаест, деветнаесторо, деветнаестеро, деветнаесторица, деветнаесторицу, деветнаестак, деветнаесторици, деветнаесторицом | value=19
dvadeset, dvadesetak, dvadesetoro, dvadesetorica, dvadesetoricu, dvadesetorici, dvadesetoricom | value=20
двадесет, двадесетак, двадесеторо, двадесеторица, двадесеторицу, двадесеторици, двадесеторицом | value=20
dvadeset i jedan, dvadeset i jedna, dvadeset i jedno, dvadeset i jednog, dvadeset i jednoga, dvadeset i jednu, dvadeset i jednom, dvadeset i jednome, dvadeset i jednoj, dvadeset i jedne | value=21
двадесет и један, двадесет и једна, двадесет и једно, двадесет и једног, двадесет и једнога, двадесет и једну, двадесет и једном, двадесет и једноме, двадесет и једној, двадесет и једне | value=21
dvadeset i dva, dvadeset i dve, dvadeset i dvije, dvadeset i dvoje, dvadeset i dvojica, dvadeset i dvojicu, dvadeset i dvojice, dvadeset i dvojici, dvadeset i dvojicom, dvadeset i dvama, dvadeset i dveju, dvadeset i dvaju, dvadeset i dviju, dvadeset i dvoma, dvadeset i oba, dvadeset i obje, dvadeset i obe, dvadeset i obojica, dvadeset i obojicu | value=22
двадесет и два, двадесет и две, двадесет и двије, двадесет и двоје, двадесет и двојица, двадесет и двојицу, двадесет и двојице, двадесет и двојици, двадесет и двојицом, двадесет и двама, двадесет и двеју, двадесет и двају, двадесет и двију, двадесет и двома, двадесет и оба, двадесет и обје, двадесет и обе, двадесет и обојица, двадесет и обојицу | value=22
dvadeset i tri, dvadeset i troje, dvadeset i trojica, dvadeset i trojicu, dvadeset i trojice, dvadeset i trojici, dvadeset i trojicom, dvadeset i triju, dvadeset i trima | value=23
двадесет и три, двадесет и троје, двадесет и тројица, двадесет и тројицу, двадесет и тројице, двадесет и тројици, двадесет и тројицом, двадесет и трију, двадесет и трима | value=23
dvadeset i četiri, dvadeset i četvoro, dvadeset i četvero, dvadeset i četvorica, dvadeset i četvoricu, dvadeset i četvorice, dvadeset i četverica, dvadeset i četvericu, dvadeset i četverice, dvadeset i četvorici, dvadeset i četiriju | value=24
двадесет и четири, двадесет и четворо, двадесет и четверо, двадесет и четворица, двадесет и четворицу, двадесет и четворице, двадесет и четверица, двадесет и четверицу, двадесет и четверице, двадесет и четворици, двадесет и четирију | value=24
dvadeset i pet, dvadeset i petoro, dvadeset i petero, dvadeset i petorica, dvadeset i petoricu, dvadeset i petorice, dvadeset i peterica, dvadeset i petericu, dvadeset i peterice, dvadeset i petorici | value=25
двадесет и пет, двадесет и петоро, двадесет и петеро, двадесет и петорица, двадесет и петорицу, двадесет и петорице, двадесет и петерица, двадесет и петерицу, двадесет и петерице, двадесет и петорици | value=25
dvadeset i šest, dvadeset i šestoro, dvadeset i šestero, dvadeset i šestorica, dvadeset i šestoricu, dvadeset i šestorice, dvadeset i šesterica, dvadeset i šestericu, dvadeset i šesterice | value=26
двадесет и шест, двадесет и шесторо, двадесет и шестеро, двадесет и шесторица, двадесет и шесторицу, двадесет и шесторице, двадесет и шестерица, двадесет и шестерицу, двадесет и шестерице | value=26
dvadeset i sedam, dvadeset i sedmoro, dvadeset i sedmero, dvadeset i sedmorica, dvadeset i sedmoricu, dvadeset i sedmorice, dvadeset i sedmericu | value=27
двадесет и седам, двадесет и седморо, двадесет и седмеро, двадесет и седморица, двадесет и седморицу, двадесет и седморице, двадесет и седмерицу | value=27
dvadeset i osam, dvadeset i osmoro, dvadeset i osmero, dvadeset i osmorica, dvadeset i osmoricu, dvadeset i osmorice, dvadeset i osmericu | value=28
двадесет и осам, двадесет и осморо, двадесет и осмеро, двадесет и осморица, двадесет и осморицу, двадесет и осморице, двадесет и осмерицу | value=28
dvadeset i devet, dvadeset i devetoro, dvadeset i devetero, dvadeset i devetorica, dvadeset i devetoricu, dvadeset i devetericu | value=29
двадесет и девет, двадесет и деветоро, двадесет и деветеро, двадесет и деветорица, двадесет и деветорицу, двадесет и деветерицу | value=29
trideset, tridesetak, tridesetoro | value=30
тридесет, тридесетак, тридесеторо | value=30
trideset i jedan, trideset i jedna, trideset i jedno, trideset i jednog, trideset i jednoga, trideset i jednu, trideset i jednom, trideset i jednome, trideset i jednoj, trideset i jedne | value=31
тридесет и један, тридесет и једна, тридесет и једно, тридесет и једног, тридесет и једнога, тридесет и једну, тридесет и једном, тридесет и једноме, тридесет и једној, тридесет и једне | value=31
trideset i dva, trideset i dve, trideset i dvije, trideset i dvoje, trideset i dvojica, trideset i dvojicu, trideset i dvojice, trideset i dvojici, trideset i dvojicom, trideset i dvama, trideset i dveju, trideset i dvaju, trideset i dviju, trideset i dvoma, trideset i oba, trideset i obje, trideset i obe, trideset i obojica, trideset i obojicu | value=32
тридесет и два, тридесет и две, тридесет и двије, тридесет и двоје, тридесет и двојица, тридесет и двојицу, тридесет и двојице, тридесет и двојици, тридесет и двојицом, тридесет и двама, тридесет и двеју, тридесет и двају, тридесет и двију, тридесет и двома, тридесет и оба, тридесет и обје, тридесет и обе, тридесет и обојица, тридесет и обојицу | value=32
trideset i tri, trideset i troje, trideset i trojica, trideset i trojicu, trideset i trojice, trideset i trojici, trideset i trojicom, trideset i triju, trideset i trima | value=33
тридесет и три, тридесет и троје, тридесет и тројица, тридесет и тројицу, тридесет и тројице, тридесет и тројици, тридесет и тројицом, тридесет и трију, тридесет и трима | value=33
trideset i četiri, trideset i četvoro, trideset i četvero, trideset i četvorica, trideset i četvoricu, trideset i četvorice, trideset i četverica, trideset i četvericu, trideset i četverice, trideset i četvorici, trideset i četiriju | value=34
тридесет и четири, тридесет и четворо, тридесет и четверо, тридесет и четворица, тридесет и четворицу, тридесет и четворице, тридесет и четверица, тридесет и четверицу, тридесет и четверице, тридесет и четворици, тридесет и четирију | value=34
trideset i pet, trideset i petoro, trideset i petero, trideset i petorica, trideset i petoricu, trideset i petorice, trideset i peterica, trideset i petericu, trideset i peterice, trideset i petorici | value=35
тридесет и пет, тридесет и петоро, тридесет и петеро, тридесет и петорица, тридесет и петорицу, тридесет и петорице, тридесет и петерица, тридесет и петерицу, тридесет и петерице, тридесет и петорици | value=35
trideset i šest, trideset i šestoro, trideset i šestero, trideset i šestorica, trideset i šestoricu, trideset i šestorice, trideset i šesterica, trideset i šestericu, trideset i šesterice | value=36
тридесет и шест, тридесет и шесторо, тридесет и шестеро, тридесет и шесторица, тридесет и шесторицу, тридесет и шесторице, тридесет и шестерица, тридесет и шестерицу, тридесет и шестерице | value=36
trideset i sedam, trideset i sedmoro, trideset i sedmero, trideset i sedmorica, trideset i sedmoricu, trideset i sedmorice, trideset i sedmericu | value=37
тридесет и седам, тридесет и седморо, тридесет и седмеро, тридесет и седморица, тридесет и седморицу, тридесет и седморице, тридесет и седмерицу | value=37
trideset i osam, trideset i osmoro, trideset i osmero, trideset i osmorica, trideset i osmoricu, trideset i osmorice, trideset i osmericu | value=38
тридесет и осам, тридесет и осморо, тридесет и осмеро, тридесет и осморица, тридесет и осморицу, тридесет и осморице, тридесет и осмерицу | value=38
trideset i devet, trideset i devetoro, trideset i devetero, trideset i devetorica, trideset i devetoricu, trideset i devetericu | value=39
тридесет и девет, тридесет и деветоро, тридесет и деветеро, тридесет и деветорица, тридесет и деветорицу, тридесет и деветерицу | value=39
četrdeset, četrdesetak, četrdesetoro | value=40
четрдесет, четрдесетак, четрдесеторо | value=40
četrdeset i jedan, četrdeset i jedna, četrdeset i jedno, četrdeset i jednog, četrdeset i jednoga, četrdeset i jednu, četrdeset i jednom, četrdeset i jednome, četrdeset i jednoj, četrdeset i jedne | value=41
четрдесет и један, четрдесет и једна, четрдесет и једно, четрдесет и једног, четрдесет и једнога, четрдесет и једну, четрдесет и једном, четрдесет и једноме, четрдесет и једној, четрдесет и једне | value=41
četrdeset i dva, četrdeset i dve, četrdeset i dvije, četrdeset i dvoje, četrdeset i dvojica, četrdeset i dvojicu, četrdeset i dvojice, četrdeset i dvojici, četrdeset i dvojicom, četrdeset i dvama, četrdeset i dveju, četrdeset i dvaju, četrdeset i dviju, četrdeset i dvoma, četrdeset i oba, četrdeset i obje, četrdeset i obe, četrdeset i obojica, četrdeset i obojicu | value=42
четрдесет и два, четрдесет и две, четрдесет и двије, четрдесет и двоје, четрдесет и двојица, четрдесет и двојицу, четрдесет и двојице, четрдесет и двојици, четрдесет и двојицом, четрдесет и двама, четрдесет и двеју, четрдесет и двају, четрдесет и двију, четрдесет и двома, четрдесет и оба, четрдесет и обје, четрдесет и обе, четрдесет и обојица, четрдесет и обојицу | value=42
četrdeset i tri, četrdeset i troje, četrdeset i trojica, četrdeset i trojicu, četrdeset i trojice, četrdeset i trojici, četrdeset i trojicom, četrdeset i triju, četrdeset i trima | value=43
четрдесет и три, четрдесет и троје, четрдесет и тројица, четрдесет и тројицу, четрдесет и тројице, четрдесет и тројици, четрдесет и тројицом, четрдесет и трију, четрдесет и трима | value=43
četrdeset i četiri, četrdeset i četvoro, četrdeset i četvero, četrdeset i četvorica, četrdeset i četvoricu, četrdeset i četvorice, četrdeset i četverica, četrdeset i četvericu, četrdeset i četverice, četrdeset i četvorici, četrdeset i četiriju | value=44
четрдесет и четири, четрдесет и четворо, четрдесет и четверо, четрдесет и четворица, четрдесет и четворицу, четрдесет и четворице, четрдесет и четверица, четрдесет и четверицу, четрдесет и четверице, четрдесет и четворици, четрдесет и четирију | value=44
četrdeset i pet, četrdeset i petoro, četrdeset i petero, četrdeset i petorica, četrdeset i petoricu, četrdeset i petorice, četrdeset i peterica, četrdeset i petericu, četrdeset i peterice, četrdeset i petorici | value=45
четрдесет и пет, четрдесет и петоро, четрдесет и петеро, четрдесет и петорица, четрдесет и петорицу, четрдесет и петорице, четрдесет и петерица, четрдесет и петерицу, четрдесет и петерице, четрдесет и петорици | value=45
četrdeset i šest, četrdeset i šestoro, četrdeset i šestero, četrdeset i šestorica, četrdeset i šestoricu, četrdeset i šestorice, četrdeset i šesterica, četrdeset i šestericu, četrdeset i šesterice | value=46
четрдесет и шест, четрдесет и шесторо, четрдесет и шестеро, четрдесет и шесторица, четрдесет и шесторицу, четрдесет и шесторице, четрдесет и шестерица, четрдесет и шестерицу, четрдесет и шестерице | value=46
četrdeset i sedam, četrdeset i sedmoro, četrdeset i sedmero, četrdeset i sedmorica, četrdeset i sedmoricu, četrdeset i sedmorice, četrdeset i sedmericu | value=47
четрдесет и седам, четрдесет и седморо, четрдесет и седмеро, четрдесет и седморица, четрдесет и седморицу, четрдесет и седморице, четрдесет и седмерицу | value=47
četrdeset i osam, četrdeset i osmoro, četrdeset i osmero, četrdeset i osmorica, četrdeset i osmoricu, četrdeset i osmorice, četrdeset i osmericu | value=48
четрдесет и осам, четрдесет и осморо, четрдесет и осмеро, четрдесет и осморица, четрдесет и осморицу, четрдесет и осморице, четрдесет и осмерицу | value=48
četrdeset i devet, četrdeset i devetoro, četrdeset i devetero, četrdeset i devetorica, četrdeset i devetoricu, četrdeset i devetericu | value=49
четрдесет и девет, четрдесет и деветоро, четрдесет и деветеро, четрдесет и деветорица, четрдесет и деветорицу, четрдесет и деветерицу | value=49
pedeset, pedesetak, pedesetoro | value=50
педесет, педесетак, педесеторо | value=50
pedeset i jedan, pedeset i jedna, pedeset i jedno, pedeset i jednog, pedeset i jednoga, pedeset i jednu, pedeset i jednom, pedeset i jednome, pedeset i jednoj, pedeset i jedne | value=51
педесет и један, педесет и једна, педесет и једно, педесет и једног, педесет и једнога, педесет и једну, педесет и једном, педесет и једноме, педесет и једној, педесет и једне | value=51
pedeset i dva, pedeset i dve, pedeset i dvije, pedeset i dvoje, pedeset i dvojica, pedeset i dvojicu, pedeset i dvojice, pedeset i dvojici, pedeset i dvojicom, pedeset i dvama, pedeset i dveju, pedeset i dvaju, pedeset i dviju, pedeset i dvoma, pedeset i oba, pedeset i obje, pedeset i obe, pedeset i obojica, pedeset i obojicu | value=52
педесет и два, педесет и две, педесет и двије, педесет и двоје, педесет и двојица, педесет и двојицу, педесет и двојице, педесет и двојици, педесет и двојицом, педесет и двама, педесет и двеју, педесет и двају, педесет и двију, педесет и двома, педесет и оба, педесет и обје, педесет и обе, педесет и обојица, педесет и обојицу | value=52
pedeset i tri, pedeset i troje, pedeset i trojica, pedeset i trojicu, pedeset i trojice, pedeset i trojici, pedeset i trojicom, pedeset i triju, pedeset i trima | value=53
педесет и три, педесет и троје, педесет и тројица, педесет и тројицу, педесет и тројице, педесет и тројици, педесет и тројицом, педесет и трију, педесет и трима | value=53
pedeset i četiri, pedeset i četvoro, pedeset i četvero, pedeset i četvorica, pedeset i četvoricu, pedeset i četvorice, pedeset i četverica, pedeset i četvericu, pedeset i četverice, pedeset i četvorici, pedeset i četiriju | value=54
педесет и четири, педесет и четворо, педесет и четверо, педесет и четворица, педесет и четворицу, педесет и четворице, педесет и четверица, педесет и четверицу, педесет и четверице, педесет и четворици, педесет и четирију | value=54
pedeset i pet, pedeset i petoro, pedeset i petero, pedeset i petorica, pedeset i petoricu, pedeset i petorice, pedeset i peterica, pedeset i petericu, pedeset i peterice, pedeset i petorici | value=55
педесет и пет, педесет и петоро, педесет и петеро, педесет и петорица, педесет и петорицу, педесет и петорице, педесет и петерица, педесет и петерицу, педесет и петерице, педесет и петорици | value=55
pedeset i šest, pedeset i šestoro, pedeset i šestero, pedeset i šestorica, pedeset i šestoricu, pedeset i šestorice, pedeset i šesterica, pedeset i šestericu, pedeset i šesterice | value=56
педесет и шест, педесет и шесторо, педесет и шестеро, педесет и шесторица, педесет и шесторицу, педесет и шесторице, педесет и шестерица, педесет и шестерицу, педесет и шестерице | value=56
pedeset i sedam, pedeset i sedmoro, pedeset i sedmero, pedeset i sedmorica, pedeset i sedmoricu, pedeset i sedmorice, pedeset i sedmericu | value=57
педесет и седам, педесет и седморо, педесет и седмеро, педесет и седморица, педесет и седморицу, педесет и седморице, педесет и седмерицу | value=57
pedeset i osam, pedeset i osmoro, pedeset i osmero, pedeset i osmorica, pedeset i osmoricu, pedeset i osmorice, pedeset i osmericu | value=58
педесет и осам, педесет и осморо, педесет и осмеро, педесет и осморица, педесет и осморицу, педесет и осморице, педесет и осмерицу | value=58
pedeset i devet, pedeset i devetoro, pedeset i devetero, pedeset i devetorica, pedeset i devetoricu, pedeset i devetericu | value=59
педесет и девет, педесет и деветоро, педесет и деветеро, педесет и деветорица, педесет и деветорицу, педесет и деветерицу | value=59
šezdeset, šezdesetak, šezdesetoro | value=60
шездесет, шездесетак, шездесеторо | value=60
šezdeset i jedan, šezdeset i jedna, šezdeset i jedno, šezdeset i jednog, šezdeset i jednoga, šezdeset i jednu, šezdeset i jednom, šezdeset i jednome, šezdeset i jednoj, šezdeset i jedne | value=61
шездесет и један, шездесет и једна, шездесет и једно, шездесет и једног, шездесет и једнога, шездесет и једну, шездесет и једном, шездесет и једноме, шездесет и једној, шездесет и једне | value=61
šezdeset i dva, šezdeset i dve, šezdeset i dvije, šezdeset i dvoje, šezdeset i dvojica, šezdeset i dvojicu, šezdeset i dvojice, šezdeset i dvojici, šezdeset i dvojicom, šezdeset i dvama, šezdeset i dveju, šezdeset i dvaju, šezdeset i dviju, šezdeset i dvoma, šezdeset i oba, šezdeset i obje, šezdeset i obe, šezdeset i obojica, šezdeset i obojicu | value=62
шездесет и два, шездесет и две, шездесет и двије, шездесет и двоје, шездесет и двојица, шездесет и двојицу, шездесет и двојице, шездесет и двојици, шездесет и двојицом, шездесет и двама, шездесет и двеју, шездесет и двају, шездесет и двију, шездесет и двома, шездесет и оба, шездесет и обје, шездесет и обе, шездесет и обојица, шездесет и обојицу | value=62
šezdeset i tri, šezdeset i troje, šezdeset i trojica, šezdeset i trojicu, šezdeset i trojice, šezdeset i trojici, šezdeset i trojicom, šezdeset i triju, šezdeset i trima | value=63
шездесет и три, шездесет и троје, шездесет и тројица, шездесет и тројицу, шездесет и тројице, шездесет и тројици, шездесет и тројицом, шездесет и трију, шездесет и трима | value=63
šezdeset i četiri, šezdeset i četvoro, šezdeset i četvero, šezdeset i četvorica, šezdeset i četvoricu, šezdeset i četvorice, šezdeset i četverica, šezdeset i četvericu, šezdeset i četverice, šezdeset i četvorici, šezdeset i četiriju | value=64
шездесет и четири, шездесет и четворо, шездесет и четверо, шездесет и четворица, шездесет и четворицу, шездесет и четворице, шездесет и четверица, шездесет и четверицу, шездесет и четверице, шездесет и четворици, шездесет и четирију | value=64
šezdeset i pet, šezdeset i petoro, šezdeset i petero, šezdeset i petorica, šezdeset i petoricu, šezdeset i petorice, šezdeset i peterica, šezdeset i petericu, šezdeset i peterice, šezdeset i petorici | value=65
шездесет и пет, шездесет и петоро, шездесет и петеро, шездесет и петорица, шездесет и петорицу, шездесет и петорице, шездесет и петерица, шездесет и петерицу, шездесет и петерице, шездесет и петорици | value=65
šezdeset i šest, šezdeset i šestoro, šezdeset i šestero, šezdeset i šestorica, šezdeset i šestoricu, šezdeset i šestorice, šezdeset i šesterica, šezdeset i šestericu, šezdeset i šesterice | value=66
шездесет и шест, шездесет и шесторо, шездесет и шестеро, шездесет и шесторица, шездесет и шесторицу, шездесет и шесторице, шездесет и шестерица, шездесет и шестерицу, шездесет и шестерице | value=66
šezdeset i sedam, šezdeset i sedmoro, šezdeset i sedmero, šezdeset i sedmorica, šezdeset i sedmoricu, šezdeset i sedmorice, šezdeset i sedmericu | value=67
шездесет и седам, шездесет и седморо, шездесет и седмеро, шездесет и седморица, шездесет и седморицу, шездесет и седморице, шездесет и седмерицу | value=67
šezdeset i osam, šezdeset i osmoro, šezdeset i osmero, šezdeset i osmorica, šezdeset i osmoricu, šezdeset i osmorice, šezdeset i osmericu | value=68
шездесет и осам, шездесет и осморо, шездесет и осмеро, шездесет и осморица, шездесет и осморицу, шездесет и осморице, шездесет и осмерицу | value=68
šezdeset i devet, šezdeset i devetoro, šezdeset i devetero, šezdeset i devetorica, šezdeset i devetoricu, šezdeset i devetericu | value=69
шездесет и девет, шездесет и деветоро, шездесет и деветеро, шездесет и деветорица, шездесет и деветорицу, шездесет и деветерицу | value=69
sedamdeset, sedamdesetak, sedamdesetoro | value=70
седамдесет, седамдесетак, седамдесеторо | value=70
sedamdeset i jedan, sedamdeset i jedna, sedamdeset i jedno, sedamdeset i jednog, sedamdeset i jednoga, sedamdeset i jednu, sedamdeset i jednom, sedamdeset i jednome, sedamdeset i jednoj, sedamdeset i jedne | value=71
седамдесет и један, седамдесет и једна, седамдесет и једно, седамдесет и једног, седамдесет и једнога, седамдесет и једну, седамдесет и једном, седамдесет и једноме, седамдесет и једној, седамдесет и једне | value=71
sedamdeset i dva, sedamdeset i dve, sedamdeset i dvije, sedamdeset i dvoje, sedamdeset i dvojica, sedamdeset i dvojicu, sedamdeset i dvojice, sedamdeset i dvojici, sedamdeset i dvojicom, sedamdeset i dvama, sedamdeset i dveju, sedamdeset i dvaju, sedamdeset i dviju, sedamdeset i dvoma, sedamdeset i oba, sedamdeset i obje, sedamdeset i obe, sedamdeset i obojica, sedamdeset i obojicu | value=72
седамдесет и два, седамдесет и две, седамдесет и двије, седамдесет и двоје, седамдесет и двојица, седамдесет и двојицу, седамдесет и двојице, седамдесет и двојици, седамдесет и двојицом, седамдесет и двама, седамдесет и двеју, седамдесет и двају, седамдесет и двију, седамдесет и двома, седамдесет и оба, седамдесет и обје, седамдесет и обе, седамдесет и обојица, седамдесет и обојицу | value=72
sedamdeset i tri, sedamdeset i troje, sedamdeset i trojica, sedamdeset i trojicu, sedamdeset i trojice, sedamdeset i trojici, sedamdeset i trojicom, sedamdeset i triju, sedamdeset i trima | value=73
седамдесет и три, седамдесет и троје, седамдесет и тројица, седамдесет и тројицу, седамдесет и тројице, седамдесет и тројици, седамдесет и тројицом, седамдесет и трију, седамдесет и трима | value=73
sedamdeset i četiri, sedamdeset i četvoro, sedamdeset i četvero, sedamdeset i četvorica, sedamdeset i četvoricu, sedamdeset i četvorice, sedamdeset i četverica, sedamdeset i četvericu, sedamdeset i četverice, sedamdeset i četvorici, sedamdeset i četiriju | value=74
седамдесет и четири, седамдесет и четворо, седамдесет и четверо, седамдесет и четворица, седамдесет и четворицу, седамдесет и четворице, седамдесет и четверица, седамдесет и четверицу, седамдесет и четверице, седамдесет и четворици, седамдесет и четирију | value=74
sedamdeset i pet, sedamdeset i petoro, sedamdeset i petero, sedamdeset i petorica, sedamdeset i petoricu, sedamdeset i petorice, sedamdeset i peterica, sedamdeset i petericu, sedamdeset i peterice, sedamdeset i petorici | value=75
седамдесет и пет, седамдесет и петоро, седамдесет и петеро, седамдесет и петорица, седамдесет и петорицу, седамдесет и петорице, седамдесет и петерица, седамдесет и петерицу, седамдесет и петерице, седамдесет и петорици | value=75
sedamdeset i šest, sedamdeset i šestoro, sedamdeset i šestero, sedamdeset i šestorica, sedamdeset i šestoricu, sedamdeset i šestorice, sedamdeset i šesterica, sedamdeset i šestericu, sedamdeset i šesterice | value=76
седамдесет и шест, седамдесет и шесторо, седамдесет и шестеро, седамдесет и шесторица, седамдесет и шесторицу, седамдесет и шесторице, седамдесет и шестерица, седамдесет и шестерицу, седамдесет и шестерице | value=76
sedamdeset i sedam, sedamdeset i sedmoro, sedamdeset i sedmero, sedamdeset i sedmorica, sedamdeset i sedmoricu, sedamdeset i sedmorice, sedamdeset i sedmericu | value=77
седамдесет и седам, седамдесет и седморо, седамдесет и седмеро, седамдесет и седморица, седамдесет и седморицу, седамдесет и седморице, седамдесет и седмерицу | value=77
sedamdeset i osam, sedamdeset i osmoro, sedamdeset i osmero, sedamdeset i osmorica, sedamdeset i osmoricu, sedamdeset i osmorice, sedamdeset i osmericu | value=78
седамдесет и осам, седамдесет и осморо, седамдесет и осмеро, седамдесет и осморица, седамдесет и осморицу, седамдесет и осморице, седамдесет и осмерицу | value=78
sedamdeset i devet, sedamdeset i devetoro, sedamdeset i devetero, sedamdeset i devetorica, sedamdeset i devetoricu, sedamdeset i devetericu | value=79
седамдесет и девет, седамдесет и деветоро, седамдесет и деветеро, седамдесет и деветорица, седамдесет и деветорицу, седамдесет и деветерицу | value=79
osamdeset, osamdesetak, osamdesetoro | value=80
осамдесет, осамдесетак, осамдесеторо | value=80
osamdeset i jedan, osamdeset i jedna, osamdeset i jedno, osamdeset i jednog, osamdeset i jednoga, osamdeset i jednu, osamdeset i jednom, osamdeset i jednome, osamdeset i jednoj, osamdeset i jedne | value=81
осамдесет и један, осамдесет и једна, осамдесет и једно, осамдесет и једног, осамдесет и једнога, осамдесет и једну, осамдесет и једном, осамдесет и једноме, осамдесет и једној, осамдесет и једне | value=81
osamdeset i dva, osamdeset i dve, osamdeset i dvije, osamdeset i dvoje, osamdeset i dvojica, osamdeset i dvojicu, osamdeset i dvojice, osamdeset i dvojici, osamdeset i dvojicom, osamdeset i dvama, osamdeset i dveju, osamdeset i dvaju, osamdeset i dviju, osamdeset i dvoma, osamdeset i oba, osamdeset i obje, osamdeset i obe, osamdeset i obojica, osamdeset i obojicu | value=82
осамдесет и два, осамдесет и две, осамдесет и двије, осамдесет и двоје, осамдесет и двојица, осамдесет и двојицу, осамдесет и двојице, осамдесет и двојици, осамдесет и двојицом, осамдесет и двама, осамдесет и двеју, осамдесет и двају, осамдесет и двију, осамдесет и двома, осамдесет и оба, осамдесет и обје, осамдесет и обе, осамдесет и обојица, осамдесет и обојицу | value=82
osamdeset i tri, osamdeset i troje, osamdeset i trojica, osamdeset i trojicu, osamdeset i trojice, osamdeset i trojici, osamdeset i trojicom, osamdeset i triju, osamdeset i trima | value=83
осамдесет и три, осамдесет и троје, осамдесет и тројица, осамдесет и тројицу, осамдесет и тројице, осамдесет и тројици, осамдесет и тројицом, осамдесет и трију, осамдесет и трима | value=83
osamdeset i četiri, osamdeset i četvoro, osamdeset i četvero, osamdeset i četvorica, osamdeset i četvoricu, osamdeset i četvorice, osamdeset i četverica, osamdeset i četvericu, osamdeset i četverice, osamdeset i četvorici, osamdeset i četiriju | value=84
осамдесет и четири, осамдесет и четворо, осамдесет и четверо, осамдесет и четворица, осамдесет и четворицу, осамдесет и четворице, осамдесет и четверица, осамдесет и четверицу, осамдесет и четверице, осамдесет и четворици, осамдесет и четирију | value=84
osamdeset i pet, osamdeset i petoro, osamdeset i petero, osamdeset i petorica, osamdeset i petoricu, osamdeset i petorice, osamdeset i peterica, osamdeset i petericu, osamdeset i peterice, osamdeset i petorici | value=85
осамдесет и пет, осамдесет и петоро, осамдесет и петеро, осамдесет и петорица, осамдесет и петорицу, осамдесет и петорице, осамдесет и петерица, осамдесет и петерицу, осамдесет и петерице, осамдесет и петорици | value=85
osamdeset i šest, osamdeset i šestoro, osamdeset i šestero, osamdeset i šestorica, osamdeset i šestoricu, osamdeset i šestorice, osamdeset i šesterica, osamdeset i šestericu, osamdeset i šesterice | value=86
осамдесет и шест, осамдесет и шесторо, осамдесет и шестеро, осамдесет и шесторица, осамдесет и шесторицу, осамдесет и шесторице, осамдесет и шестерица, осамдесет и шестерицу, осамдесет и шестерице | value=86
osamdeset i sedam, osamdeset i sedmoro, osamdeset i sedmero, osamdeset i sedmorica, osamdeset i sedmoricu, osamdeset i sedmorice, osamdeset i sedmericu | value=87
осамдесет и седам, осамдесет и седморо, осамдесет и седмеро, осамдесет и седморица, осамдесет и седморицу, осамдесет и седморице, осамдесет и седмерицу | value=87
osamdeset i osam, osamdeset i osmoro, osamdeset i osmero, osamdeset i osmorica, osamdeset i osmoricu, osamdeset i osmorice, osamdeset i osmericu | value=88
осамдесет и осам, осамдесет и осморо, осамдесет и осмеро, осамдесет и осморица, осамдесет и осморицу, осамдесет и осморице, осамдесет и осмерицу | value=88
osamdeset i devet, osamdeset i devetoro, osamdeset i devetero, osamdeset i devetorica, osamdeset i devetoricu, osamdeset i devetericu | value=89
осамдесет и девет, осамдесет и деветоро, осамдесет и деветеро, осамдесет и деветорица, осамдесет и деветорицу, осамдесет и деветерицу | value=89
devedeset, devedesetak, devedesetoro | value=90
деведесет, деведесетак, деведесеторо | value=90
devedeset i jedan, devedeset i jedna, devedeset i jedno, devedeset i jednog, devedeset i jednoga, devedeset i jednu, devedeset i jednom, devedeset i jednome, devedeset i jednoj, devedeset i jedne | value=91
деведесет и један, деведесет и једна, деведесет и једно, деведесет и једног, деведесет и једнога, деведесет и једну, деведесет и једном, деведесет и једноме, деведесет и једној, деведесет и једне | value=91
devedeset i dva, devedeset i dve, devedeset i dvije, devedeset i dvoje, devedeset i dvojica, devedeset i dvojicu, devedeset i dvojice, devedeset i dvojici, devedeset i dvojicom, devedeset i dvama, devedeset i dveju, devedeset i dvaju, devedeset i dviju, devedeset i dvoma, devedeset i oba, devedeset i obje, devedeset i obe, devedeset i obojica, devedeset i obojicu | value=92
деведесет и два, деведесет и две, деведесет и двије, деведесет и двоје, деведесет и двојица, деведесет и двојицу, деведесет и двојице, деведесет и двојици, деведесет и двојицом, деведесет и двама, деведесет и двеју, деведесет и двају, деведесет и двију, деведесет и двома, деведесет и оба, деведесет и обје, деведесет и обе, деведесет и обојица, деведесет и обојицу | value=92
devedeset i tri, devedeset i troje, devedeset i trojica, devedeset i trojicu, devedeset i trojice, devedeset i trojici, devedeset i trojicom, devedeset i triju, devedeset i trima | value=93
деведесет и три, деведесет и троје, деведесет и тројица, деведесет и тројицу, деведесет и тројице, деведесет и тројици, деведесет и тројицом, деведесет и трију, деведесет и трима | value=93
devedeset i četiri, devedeset i četvoro, devedeset i četvero, devedeset i četvorica, devedeset i četvoricu, devedeset i četvorice, devedeset i četverica, devedeset i četvericu, devedeset i četverice, devedeset i četvorici, devedeset i četiriju | value=94
деведесет и четири, деведесет и четворо, деведесет и четверо, деведесет и четворица, деведесет и четворицу, деведесет и четворице, деведесет и четверица, деведесет и четверицу, деведесет и четверице, деведесет и четворици, деведесет и четирију | value=94
devedeset i pet, devedeset i petoro, devedeset i petero, devedeset i petorica, devedeset i petoricu, devedeset i petorice, devedeset i peterica, devedeset i petericu, devedeset i peterice, devedeset i petorici | value=95
деведесет и пет, деведесет и петоро, деведесет и петеро, деведесет и петорица, деведесет и петорицу, деведесет и петорице, деведесет и петерица, деведесет и петерицу, деведесет и петерице, деведесет и петорици | value=95
devedeset i šest, devedeset i šestoro, devedeset i šestero, devedeset i šestorica, devedeset i šestoricu, devedeset i šestorice, devedeset i šesterica, devedeset i šestericu, devedeset i šesterice | value=96
деведесет и шест, деведесет и шесторо, деведесет и шестеро, деведесет и шесторица, деведесет и шесторицу, деведесет и шесторице, деведесет и шестерица, деведесет и шестерицу, деведесет и шестерице | value=96
devedeset i sedam, devedeset i sedmoro, devedeset i sedmero, devedeset i sedmorica, devedeset i sedmoricu, devedeset i sedmorice, devedeset i sedmericu | value=97
деведесет и седам, деведесет и седморо, деведесет и седмеро, деведесет и седморица, деведесет и седморицу, деведесет и седморице, деведесет и седмерицу | value=97
devedeset i osam, devedeset i osmoro, devedeset i osmero, devedeset i osmorica, devedeset i osmoricu, devedeset i osmorice, devedeset i osmericu | value=98
деведесет и осам, деведесет и осморо, деведесет и осмеро, деведесет и осморица, деведесет и осморицу, деведесет и осморице, деведесет и осмерицу | value=98
devedeset i devet, devedeset i devetoro, devedeset i devetero, devedeset i devetorica, devedeset i devetoricu, devedeset i devetericu | value=99
деведесет и девет, деведесет и деветоро, деведесет и деветеро, деведесет и деветорица, деведесет и деветорицу, деведесет и деветерицу | value=99
sto, stotinu, stotina | value=100 scale=yes
сто, стотину, стотина | value=100 scale=yes
dvesta, dvjesta, dvesto, dvjesto | value=200 scale=yes
двеста, двјеста, двесто, двјесто | value=200 scale=yes
trista, tristo | value=300 scale=yes
триста, тристо | value=300 scale=yes
četiristo | value=400 scale=yes
четиристо | value=400 scale=yes
tuce | value=12 scale=yes
туце | value=12 scale=yes

[vague]
(неколико|више) (стотина|десетина|десетака)
(nekoliko|više) (stotina|desetina|desetaka)
nekoliko, nekolicina, nekolicinu, više, mnogo, mnogi, mnoge, mnogih, veći broj, velik broj, veliki broj, određeni broj, određen broj, neutvrđen broj, niz, desetine, desetina, desetinama, stotine, stotina, dio, deo, dela, dijela, neki, neke, nekih, grupa, grupu, grupe, skupina, skupinu, svi, sve, svih, svima, svim, većina, većinu, većine, cijelo, celo, celokupno, cjelokupno
неколико, неколицина, неколицину, више, много, многи, многе, многих, већи број, велик број, велики број, одређени број, одређен број, неутврђен број, низ, десетине, десетина, десетинама, стотине, стотина, дио, део, дела, дијела, неки, неке, неких, група, групу, групе, скупина, скупину, сви, све, свих, свима, свим, већина, већину, већине, цијело, цело, целокупно, цјелокупно

# no articles; before a unit these make it one: "within (a) week"
[article]
u roku od
у року од

[qualifier is=at_least]
najmanje, barem, ne manje od, minimum, preko, više od, bar
најмање, барем, не мање од, минимум, преко, више од, бар
ili više, i više | side=after
или више, и више | side=after

[qualifier is=at_most]
najviše, ne više od, maksimalno, do, manje od, ispod
највише, не више од, максимално, до, мање од, испод

[qualifier is=about]
oko, otprilike, približno, gotovo, skoro, nekih, zamalo
око, отприлике, приближно, готово, скоро, неких, замало

[subset]
od kojih, od njih, od toga
од којих, од њих, од тога

[plus]
i još <n>, te još <n>, još <n>, i <n> drugih
и још <n>, те још <n>, још <n>, и <n> других
(i|te) (još|) (jedan|jednog|dvoje|dvojicu|dva|troje|trojicu|tri|četvero|četvoro|četiri|pet|petero|petoro|šest|šestero|šestoro|sedam|osam|devet|deset) (drugih|ostalih)
(и|те) (још|) (један|једног|двоје|двојицу|два|троје|тројицу|три|четверо|четворо|четири|пет|петеро|петоро|шест|шестеро|шесторо|седам|осам|девет|десет) (других|осталих)
(i|te) još (jedan|jednog|dvoje|dvojicu|dva|troje|trojicu|tri|četvero|četvoro|četiri|pet|petero|petoro|šest|sedam|osam|devet|deset)
(и|те) још (један|једног|двоје|двојицу|два|троје|тројицу|три|четверо|четворо|четири|пет|петеро|петоро|шест|седам|осам|девет|десет)

[change order=from-to]
(sa|s) <n> (osoba|diplomata|zaposlenih|zaposlenika|službenika|) na <n>, od <n> na <n>
(са|с) <n> (особа|дипломата|запослених|запосленика|службеника|) на <n>, од <n> на <n>

[change order=to-from]
na <n> (sa|s) <n>
на <n> (са|с) <n>

[change order=ceiling]
na <n>, (samo|najviše|maksimalno) <n>
на <n>, (само|највише|максимално) <n>

[change order=by]
za <n>
за <n>

[each]
po, svaka, svaki
по, свака, сваки

# words that may stand between a state and its number in a list
[counter]
po, njih, ih
по, њих, их

[unit hours=1]
sat, sata, sati, satni, satnog, čas, časa, časova, časovni
сат, сата, сати, сатни, сатног, час, часа, часова, часовни

[unit hours=24]
dan, dana, dani, dnevni, dnevnog, radnih dana, radna dana, kalendarskih dana
дан, дана, дани, дневни, дневног, радних дана, радна дана, календарских дана

[unit hours=168]
sedmica, sedmice, sedmicu, nedelja, nedelje, nedelju, tjedan, tjedna, tjedana, nedjelju, nedjelje
седмица, седмице, седмицу, недеља, недеље, недељу, тједан, тједна, тједана, недјељу, недјеље

[unit hours=720]
mesec, meseca, meseci, mjesec, mjeseca, mjeseci
месец, месеца, месеци, мјесец, мјесеца, мјесеци

[unit hours=0]
godina, godine, godinu, godini, godišnji, godišnja, godišnjeg, posto, odsto, postotaka, postotak, procenat, procenta, procenata, hiljada, hiljadu, hiljade, tisuća, tisuću, tisuće, milion, miliona, milijun, milijuna, milijardi, milijarde, država, države, zemalja, zemlje, članica, mesta, mjesta, glasova, glasa, km, kilometara, metara, žrtava, žrtve, evra, eura, dinara, kuna, rubalja, dolara, puta, put, minuta, minute, tona, poginulih, ranjenih, ubijenih, raketa, dronova, gradova, škola, člana, članka
година, године, годину, години, годишњи, годишња, годишњег, посто, одсто, постотака, постотак, проценат, процента, процената, хиљада, хиљаду, хиљаде, тисућа, тисућу, тисуће, милион, милиона, милијун, милијуна, милијарди, милијарде, држава, државе, земаља, земље, чланица, места, мјеста, гласова, гласа, км, километара, метара, жртава, жртве, евра, еура, динара, куна, рубаља, долара, пута, пут, минута, минуте, тона, погинулих, рањених, убијених, ракета, дронова, градова, школа, члана, чланка

[deadline side=before]
u roku od, u roku, roku od, u, za, ima, imaju, dobio, dobila, dobili, dala, dao, daje, daju, dato, rok, rok od, unutar, tokom, tijekom, sledećih, sljedećih, narednih, idućih, ostavljeno, dano
у року од, у року, року од, у, за, има, имају, добио, добила, добили, дала, дао, даје, дају, дато, рок, рок од, унутар, током, тијеком, следећих, сљедећих, наредних, идућих, остављено, дано

[until]
do, najkasnije do, ne kasnije od, prije, pre, do kraja, do ponoći
до, најкасније до, не касније од, прије, пре, до краја, до поноћи

[deadline]
napustiti, napusti, napuste
напустити, напусти, напусте

[deadline side=after]
da napusti, da napuste, da ode, da odu, da otputuju, za odlazak, za napuštanje, da se spakuje, da se spakuju, za pakovanje, za pakiranje, otići
да напусти, да напусте, да оде, да оду, да отпутују, за одлазак, за напуштање, да се спакује, да се спакују, за паковање, за пакирање, отићи

[deadline-phrase is=immediate]
odmah, smesta, smjesta, hitno, bez odlaganja, bez odgode, što pre, što prije, što hitnije, neodložno, u najkraćem roku
одмах, сместа, смјеста, хитно, без одлагања, без одгоде, што пре, што прије, што хитније, неодложно, у најкраћем року

[deadline-phrase is=same_day]
do ponoći, istog dana, do kraja dana, tokom dana, još danas, u toku dana
до поноћи, истог дана, до краја дана, током дана, још данас, у току дана

[month]
januar, januara, januaru, siječanj, siječnja, siječnju | value=1
јануар, јануара, јануару, сијечањ, сијечња, сијечњу | value=1
februar, februara, februaru, veljača, veljače, veljači | value=2
фебруар, фебруара, фебруару, вељача, вељаче, вељачи | value=2
mart, marta, martu, ožujak, ožujka, ožujku | value=3
март, марта, марту, ожујак, ожујка, ожујку | value=3
april, aprila, aprilu, travanj, travnja, travnju | value=4
април, априла, априлу, травањ, травња, травњу | value=4
maj, maja, maju, svibanj, svibnja, svibnju | value=5
мај, маја, мају, свибањ, свибња, свибњу | value=5
jun, juna, junu, juni, lipanj, lipnja, lipnju | value=6
јун, јуна, јуну, јуни, липањ, липња, липњу | value=6
jul, jula, julu, juli, srpanj, srpnja, srpnju | value=7
јул, јула, јулу, јули, српањ, српња, српњу | value=7
avgust, avgusta, avgustu, august, augusta, augustu, kolovoz, kolovoza, kolovozu | value=8
август, августа, августу, аугуст, аугуста, аугусту, коловоз, коловоза, коловозу | value=8
septembar, septembra, septembru, rujan, rujna, rujnu | value=9
септембар, септембра, септембру, рујан, рујна, рујну | value=9
oktobar, oktobra, oktobru, listopad, listopada, listopadu | value=10
октобар, октобра, октобру, листопад, листопада, листопаду | value=10
novembar, novembra, novembru, studeni, studenog, studenoga, studenom | value=11
новембар, новембра, новембру, студени, студеног, студенога, студеном | value=11
decembar, decembra, decembru, prosinac, prosinca, prosincu | value=12
децембар, децембра, децембру, просинац, просинца, просинцу | value=12

[weekday]
ponedeljak, ponedeljka, ponedjeljak, ponedjeljka | value=1
понедељак, понедељка, понедјељак, понедјељка | value=1
utorak, utorka | value=2
уторак, уторка | value=2
sreda, sredu, srede, srijeda, srijedu, srijede | value=3
среда, среду, среде, сриједа, сриједу, сриједе | value=3
četvrtak, četvrtka | value=4
четвртак, четвртка | value=4
petak, petka | value=5
петак, петка | value=5
subota, subotu, subote | value=6
субота, суботу, суботе | value=6
nedjelja, u nedelju, u nedjelju | value=7
недјеља, у недељу, у недјељу | value=7

[day]
danas, današnj*, danas popodne, jutros, večeras | value=0
данас, данашњ*, данас поподне, јутрос, вечерас | value=0
juče, jučer, sinoć, dan ranije, jučerašnj*, jučerašnji | value=-1
јуче, јучер, синоћ, дан раније, јучерашњ*, јучерашњи | value=-1
sutra | value=1
сутра | value=1
prekjuče, prekjučer | value=-2
прекјуче, прекјучер | value=-2

[date-mark is=last]
prošlog, prošle, prošli
прошлог, прошле, прошли

[reason is=espionage]
špijun*, obaveštajn*, obavještajn*, kontraobaveštajn*, kontraobavještajn*, tajn* služb*, obavještajc*, obaveštajc*
шпијун*, обавештајн*, обавјештајн*, контраобавештајн*, контраобавјештајн*, тајн* служб*, обавјештајц*, обавештајц*

[reason is=retaliation]
reciprocitet*, recipročn*, u odgovor, kao odgovor, odmazd*, protumjer*, protivmer*
реципроцитет*, реципрочн*, у одговор, као одговор, одмазд*, протумјер*, противмер*

[reason is=incompatible_status]
nespojiv*, nije u skladu s, nije u skladu sa, nisu u skladu s, nisu u skladu sa, suprotn* (bečkoj|diplomatsk*|statusu), suprotno bečkoj, kršenj* bečke, kršio bečku, u suprotnosti s, u suprotnosti sa, zloupotreb* diplomatsk*, zlorab* diplomatsk*, poslovima koji nijesu diplomatski
неспојив*, није у складу с, није у складу са, нису у складу с, нису у складу са, супротн* (бечкој|дипломатск*|статусу), супротно бечкој, кршењ* бечке, кршио бечку, у супротности с, у супротности са, злоупотреб* дипломатск*, злораб* дипломатск*, пословима који нијесу дипломатски

[reason is=interference]
mešanj*, miješanj*, uplitanj*, mešao, miješao, subverzivn*, dezinformacij*
мешањ*, мијешањ*, уплитањ*, мешао, мијешао, субверзивн*, дезинформациј*

[reason is=war]
invazij*, ratn* zločin*, agresij*, rat* u ukrajini, zverstv*, zvjerstv*, buča, buči, buču
инвазиј*, ратн* злочин*, агресиј*, рат* у украјини, зверств*, звјерств*, буча, бучи, бучу

[reason is=security]
nacionaln* (bezbednost*|bezbjednost*|sigurnost*), pretnj* (bezbednosti|po bezbednost), prijetnj* (sigurnosti|bezbjednosti), sabotaž*, diverzij*
националн* (безбедност*|безбједност*|сигурност*), претњ* (безбедности|по безбедност), пријетњ* (сигурности|безбједности), саботаж*, диверзиј*

[reason is=solidarity]
solidarnost*
солидарност*

[reason is=insult]
uvred*, uvrijed*, nepoštovanj*, izjav*
увред*, увријед*, непоштовањ*, изјав*

[reason is=human_rights]
ljudsk* prava, ljudskih prava, represij*, političk* zatvorenik*
људск* права, људских права, репресиј*, политичк* затвореник*

[reason is=crime]
ubistv*, ubojstv*, trovanj*, krijumčarenj*, švercovanj*, eksplozij*, atentat*, otmic*, terorist*
убиств*, убојств*, тровањ*, кријумчарењ*, шверцовањ*, експлозиј*, атентат*, отмиц*, терорист*

[passive]
je, su, bio, bila, bili, bilo, bude, budu, biti, biće, bit
је, су, био, била, били, било, буде, буду, бити, биће, бит

[speech]
saopštio, saopštila, saopštili, saopštilo, saopštava, saopšteno, priopćio, priopćila, priopćilo, priopćili, priopćeno, saopćio, saopćila, saopćilo, saopćeno, izjavio, izjavila, izjavili, rekao, rekla, rekli, kaže, kažu, kazao, kazala, kazali, naveo, navela, naveli, navodi, navode, navelo, objavio, objavila, objavili, objavilo, objavljuje, potvrdio, potvrdila, potvrdili, potvrdilo, potvrđuje, piše, pišu, javio, javila, javljaju, javlja, prenosi, prenose, dodao, dodala, dodaje, ističe, istakao, istaknuo, istakla, istaknula, pojasnio, pojasnila, pojašnjavaju, najavio, najavila, najavili, najavilo, poručio, poručila, poručili, poručeno, poručuju, naglasio, naglasila, tvrdi, tvrde, napisao, napisala, obavestio, obavestila, obavijestio, obavijestila, obavestilo, obavijestilo
саопштио, саопштила, саопштили, саопштило, саопштава, саопштено, приопћио, приопћила, приопћило, приопћили, приопћено, саопћио, саопћила, саопћило, саопћено, изјавио, изјавила, изјавили, рекао, рекла, рекли, каже, кажу, казао, казала, казали, навео, навела, навели, наводи, наводе, навело, објавио, објавила, објавили, објавило, објављује, потврдио, потврдила, потврдили, потврдило, потврђује, пише, пишу, јавио, јавила, јављају, јавља, преноси, преносе, додао, додала, додаје, истиче, истакао, истакнуо, истакла, истакнула, појаснио, појаснила, појашњавају, најавио, најавила, најавили, најавило, поручио, поручила, поручили, поручено, поручују, нагласио, нагласила, тврди, тврде, написао, написала, обавестио, обавестила, обавијестио, обавијестила, обавестило, обавијестило

[ambassadors]
uključujući ambasadora, uključujući veleposlanika, među njima i ambasador, među njima i veleposlanik, među kojima je i ambasador, među kojima je i veleposlanik, zajedno s ambasadorom, zajedno sa ambasadorom, zajedno s veleposlanikom, na čelu s veleposlanikom, uključujući i ambasadora, uključujući i veleposlanika
укључујући амбасадора, укључујући велепосланика, међу њима и амбасадор, међу њима и велепосланик, међу којима је и амбасадор, међу којима је и велепосланик, заједно с амбасадором, заједно са амбасадором, заједно с велепослаником, на челу с велепослаником, укључујући и амбасадора, укључујући и велепосланика

[same]
isti broj, jednak broj, istom broju, isto toliko
исти број, једнак број, истом броју, исто толико

[ignore]
(pozvalo|pozvao|pozvala) (je|) (danas|juče|) (na razgovor|ambasadora|otpravnika)
(vratio|vratila|vratili|vratilo|vraća|vraćaju) se (kući|doma|natrag|nazad|), (вратио|вратила|вратили|вратило|враћа|враћају) се (кући|дома|натраг|назад|)
(partneri|saveznici|partnera|saveznika|prijatelji) (ukrajine|rusije|sad), bečk* konvencij*, ženevsk* konvencij*, new york times, njujork tajms, washington post, vašington post, varšavsk* pakt*, varšavsk* ugovor*, minsk* sporazum*, pariz* sporazum*, dayton*, dejton*, glas amerike, radio slobodn* evrop*, frans pres, rusk* jezik*, deutsche welle, dojče vele
(партнери|савезници|партнера|савезника|пријатељи) (украјине|русије|сад), бечк* конвенциј*, женевск* конвенциј*, неw yорк тимес, њујорк тајмс, wасхингтон пост, вашингтон пост, варшавск* пакт*, варшавск* уговор*, минск* споразум*, париз* споразум*, даyтон*, дејтон*, глас америке, радио слободн* европ*, франс прес, руск* језик*, деутсцхе wелле, дојче веле
без навођења разлога, без преседана, без образложења, bez navođenja razloga, bez presedana
без одлагања, bez odlaganja

[abbreviation]
g, god, br, dr, mr, prof, tj, tzv, ul, st, čl, npr, sv, gen, tel, mil, mlrd, itd, sl, v, d, o, str, inž, ing
г, год, бр, др, мр, проф, тј, тзв, ул, ст, чл, нпр, св, ген, тел, мил, млрд, итд, сл, в, д, о, стр, инж, инг


[common]
i, u, je, na, da, se, su, za, od, sa, iz, ne, kao, što, koji, koje, koja, nakon, posle, prema, će, bi, ili, te, do, kod, zbog, rekao, tokom, saopštilo, takođe, ko, evropske, spoljnih, bezbednosti, ambasade, uz, srbije, prenosi, nedelje, и, у, је, на, да, се, су, за, од, са, о, из, не, као, што, који, које, која, након, после, према, ће, би, или, те, до, код, због, рекао, током, саопштило, такође, ко, европске, спољних, безбедности, амбасаде, влада, уз, србије, преноси, недеље, ambasador, ambasada, ambasadi, saopštila, proterala, proteruje, proterivanje, proterivanjem, proterati, protera, ministarstvo, proterane, predsednik, nedelja, hiljada, izjavio, bezbednost, proterale, diplomatu, ruskih, zemlju, амбасада, амбасадор, протерала, протерује, министарство, саопштила, дипломата, руских, земљу, srpske, preti, zapretila

[reaction]
(osudio|osudila|osudili|osudilo|osuđuje|osuđuju|kritikovao|kritikovala|kritikovali|kritizirao|kritizirala|kritizirali|odbacio|odbacila|odbacili|odbacuje)
(komentarisao|komentarisala|komentarisali|komentirao|komentirala|komentirali|prokomentarisao|prokomentarisala|reagovao|reagovala|reagovali|reagirao|reagirala|reagirali|reagiralo|žali|požalio|požalila|protestovao|protestovala|prosvjedovao|prosvjedovala)
(nazvao|nazvala|nazvali|naziva|ocenio|ocenila|ocijenio|ocijenila|ocijenili|smatra|smatraju) ... (neosnovan*|neutemeljen*|neprijateljsk*|provokativn*|provokacij*|neprihvatljiv*|nezakonit*|nelegitimn*|apsurdn*)
(izrazio|izrazila|izrazili|izrazilo|izražava|uložio|uložila|uložili) ... (protest|prosvjed|žaljenje|nezadovoljstvo|zabrinutost)
(pozdravio|pozdravila|pozdravili|pozdravlja|podržao|podržala|podržali|podržava)
(осудио|осудила|осудили|осудило|осуђује|осуђују|критиковао|критиковала|критиковали|критизирао|критизирала|критизирали|одбацио|одбацила|одбацили|одбацује)
(коментарисао|коментарисала|коментарисали|коментирао|коментирала|коментирали|прокоментарисао|прокоментарисала|реаговао|реаговала|реаговали|реагирао|реагирала|реагирали|реагирало|жали|пожалио|пожалила|протестовао|протестовала|просвједовао|просвједовала)
(назвао|назвала|назвали|назива|оценио|оценила|оцијенио|оцијенила|оцијенили|сматра|сматрају) ... (неоснован*|неутемељен*|непријатељск*|провокативн*|провокациј*|неприхватљив*|незаконит*|нелегитимн*|апсурдн*)
(изразио|изразила|изразили|изразило|изражава|уложио|уложила|уложили) ... (протест|просвјед|жаљење|незадовољство|забринутост)
(поздравио|поздравила|поздравили|поздравља|подржао|подржала|подржали|подржава)

[again]
(učiniti|uradiće|učiniće|uradi|učini) isto, (slediti|slediće|sledi) (primer|taj primer), pridružiti se, pridružiće se, (учинити|урадиће|учиниће|уради|учини) исто, (следити|следиће|следи) (пример|тај пример), придружити се, придружиће се
neće pridružiti, (neće|ne želi) (slediti|pridružiti), неће придружити, (неће|не жели) (следити|придружити)
(slične|takve|iste|slične) (mere|korake|poteze), (sličan|takav) (korak|potez), (сличне|такве|исте) (мере|кораке|потезе), (сличан|такав) (корак|потез) | weak=yes
(odgovoriti|odgovoriće) istom merom, (одговорити|одговориће) истом мером | weak=yes
(uzvratio|uzvratila|uzvratili|uzvratilo|odgovorio|odgovorila|odgovorili|odgovorilo) (je|su|) (istom merom|istom mjerom|na isti način|recipročno|recipročnom merom) | is=answer
(узвратио|узвратила|узвратили|узвратило|одговорио|одговорила|одговорили|одговорило) (је|су|) (истом мером|на исти начин|реципрочно|реципрочном мером) | is=answer
(sledila|sledili|sledio|slede) (je|ih|ga|) | weak=yes
(следила|следили|следио) (је|их|га|) | weak=yes
(učinio|učinila|učinili|uradio|uradila|uradili|napravila|napravili) (je|su|) isto, (postupio|postupila|postupili|postupilo) (je|su|) (isto|na isti način|slično), (sledio|sledila|slijedio|slijedila|slijedili) ... primer, (pridružio|pridružila|pridružili) se
(reč je o|riječ je o|radi se o|odnosi se na) | weak=yes
(учинио|учинила|учинили|урадио|урадила|урадили|направила|направили) (је|су|) исто, (поступио|поступила|поступили|поступило) (је|су|) (исто|на исти начин|слично), (следио|следила|слиједио|слиједила|слиједили) ... пример, (придружио|придружила|придружили) се
(реч је о|ријеч је о|ради се о|односи се на) | weak=yes

[withdrawal]
evakuacij*, evakuis*, evakuir*, neredi, nereda, iz bezbednosnih razloga, iz bezbjednosnih razloga, iz sigurnosnih razloga, privremeno, epidemij*, pandemij*, koronavirus*, obustav*
евакуациј*, евакуис*, евакуир*, нереди, нереда, из безбедносних разлога, из безбједносних разлога, из сигурносних разлога, привремено, епидемиј*, пандемиј*, коронавирус*, обустав*

[response next=yes]
zbog toga što, (u vezi s tim|u vezi sa tim) što, zbog činjenice da
(као одговор|као реакција) на (то|) (што|)

[range]
do, ili, до, или

[range side=before]
između, између

[deadline-phrase is=month_end]
do kraja (meseca|ovog meseca|mjeseca), до краја (месеца|овог месеца|мјесеца)

[deadline-phrase is=week_end]
do kraja (nedelje|sedmice), до краја (недеље|седмице)

[background soft=yes]
(razgovarali|razgovarao|razgovarala|govorili|govorio|govorila|raspravljali|pitanje|bilo je reči) ... o, (pomenuo|pomenula|pomenuli), (pitanje|tema|posledice|slučaj|afera), (spor|kriza|tenzije) (zbog|oko) | side=before
(разговарали|разговарао|разговарала|говорили|говорио|говорила|расправљали|питање|било је речи) ... о, (поменуо|поменула|поменули), (питање|тема|последице|случај|афера), (спор|криза|тензије) (због|око) | side=before
ove godine, (više puta|u više navrata|nekoliko puta|nedavno|ne tako davno|u poslednje vreme), (u|tokom) (proteklih godinu dana|poslednjih godinu dana|poslednju godinu|proteklu godinu|proteklih meseci|poslednjih meseci)
ове године, (више пута|у више наврата|неколико пута|недавно|не тако давно|у последње време), (у|током) (протеклих годину дана|последњих годину дана|последњу годину|протеклу годину|протеклих месеци|последњих месеци)
(doveo|dovela|dovelo|doveli|dovele) do, (rezultirao|rezultirala|rezultiralo|završio|završila|završilo) | side=before
(довео|довела|довело|довели|довеле) до, (резултирао|резултирала|резултирало|завршио|завршила|завршило) | side=before
(branio|branila|brani|opravdao|бранио|бранила|брани|оправдао) ... (odluku|одлуку) | side=before
(izazvala|izazvao|izazvalo|naišla|изазвала|изазвао|изазвало|наишла) ... (kritike|kritiku|osudu|критике|критику|осуду|огорчење|протесте) | side=after
(odnosi|односи) ... (pogoršali|zahladneli|погоршали|захладнели|заоштрили)
(brani|branio|branila|pravda|opravdava|брани|бранио|правда|оправдава) | side=before
(једна од|међу) (земаља|земљама|држава|државама)
када, кад, накнадно

[among]
među
међу
