# Lithuanian
language Lithuanian
spaces yes
order svo
apostrophe inside
accents keep
numbers before
adjectives before
date-order ymd

# The genitive stands before its noun (Rusijos ambasados darbuotojas). Present passive
# participles (išsiunčiamas) are an act; "išsiųsti" is both the infinitive and a participle.

[trigger measure=expulsion voice=active]
namo (siunčia|išsiunčia|siuntė|išsiuntė|grąžina|grąžino) | weak=yes
(paragino|ragina|pareikalavo|nurodė|paprašė|reikalauja) ... (atšaukti|išvežti|atsiimti) | weak=yes
išsiunčiant, išsiuntusi, išsiuntęs, išsiuntusios, išprašydama, (davė|duoda|suteikė|skyrė) ... (išvykti|palikti) ... (valandų|valandas|dienų|dienas|parų|paras|savaitę) | weak=yes
išsiunčia, išsiunčiame, išsiuntė, išsiuntėme, išsiųs, išsiųsime, išsiuntinėja, išsiųsdama, išsiųsdamas, išsiunčianti
išvaro, išvarė, išvarys, išvaryti, išveja, išvijo
(išprašo|išprašė|išprašys|išprašyti|išprašome|išprašėme)
(išmeta|išmetė|išmes|išmesti|išspiria|išspyrė|išgrūdo|išgena|išginė) | weak=yes
(siunčia|pasiuntė|išleidžia|išleido) ... namo | weak=yes
(deportuoja|deportavo|deportuos|deportuoti) | weak=yes
(nurodė|nurodo|nurodys|nurodyti|įsakė|įsako|liepė|liepia|liepti|įpareigojo|įpareigoja|paliepė) ... (išvykti|palikti|išvažiuoti|grįžti|atšaukti) | weak=yes
(paprašė|prašo|paprašyti|paprašėme|prašome|paragino|ragina) ... (išvykti|palikti|keliauti namo|išvažiuoti|grįžti namo|atšaukti savo) | weak=yes
(pareikalavo|reikalauja|reikalaus|pareikalauti) ... (išvykti|išvyktų|palikti|paliktų|atšaukti|atšauktų|išvažiuotų|išvykimo) | weak=yes
(davė|duoda|suteikė|skyrė|duos) ... (valandų|valandas|valandos|dienų|dienas|dienos|paras|parų|savaitę|savaites|savaičių|mėnesį) (išvykti|palikti|išvykimui|susikrauti) | weak=yes
(atšaukė|atšaukia|panaikino|panaikina|atėmė|atima|nutraukė|nutraukia) ... (akreditaciją|akreditacijas|diplomatinį statusą|diplomatinį imunitetą|agremaną) | weak=yes
(parodė|rodo|nurodė) ... duris | weak=yes
(atsisveikina|atsisveikino|atsisveikins) su | weak=yes

[trigger measure=expulsion voice=either]
išsiųsti, išsiųstas, išsiųsta, išsiųstą, išsiųstų, išsiųstus, išsiųstiems, išsiųstieji, išsiųstųjų, išsiųstos
išvarytas, išvaryti diplomatai, išvarytų, išvarytus
(išprašytas|išprašyta|išprašytų|išprašytus) | weak=yes
deportuotas, deportuoti diplomatai, deportuotų | weak=yes

[trigger measure=expulsion voice=passive]
(buvimas|buvimą) ... (nepageidaujamas|nepageidaujamu|nepageidautinas) | weak=yes
išsiunčiamas, išsiunčiama, išsiunčiami, išsiunčiamos, išsiunčiamą, išsiunčiamų, išsiunčiamus
(išvaromas|išvaromi|išvaroma|išprašomas|išprašomi|išprašoma|išprašomos|išvejami)
bus (išsiųsti|išsiųstas|išsiųsta|išprašyti|išprašytas)
(turi|turės|privalo|privalės|turėjo|privalėjo|turintys|turėtų) ... (išvykti|palikti|išvažiuoti|keliauti namo|krautis|susikrauti|grįžti namo|grįžti į) | weak=yes
(gavo|turi|duota|duotos|duotas|suteikta|liko) ... (valandų|valandas|valandos|valandą|dienų|dienas|dienos|paros|parų|savaitė|savaitę|savaites|mėnuo) (išvykti|palikti|išvykimui|susikrauti|susiruošti) | weak=yes
(paprašytas|paprašyti|paprašyta|įpareigotas|įpareigoti|įpareigota|nurodyta|įsakyta|liepta) ... (išvykti|palikti|išvažiuoti) | weak=yes
(nebelaukiamas|nebelaukiami|nepageidaujamas|nepageidaujami|nepageidaujama) | weak=yes
nebėra vietos | weak=yes
(akreditacija|akreditacijos) ... (atšaukta|panaikinta|atšauktos|panaikintos) | weak=yes
(kraunasi|krausis) lagaminus | weak=yes

[trigger measure=expulsion voice=noun]
išsiuntimas, išsiuntimą, išsiuntimo, išsiuntimui, išsiuntimu, išsiuntimai, išsiuntimus, išsiuntimų, išsiuntimais
(išvarymas|išvarymą|išvarymo|išprašymas|išprašymą|išprašymo|išvijimas)
(deportacija|deportaciją|deportacijos|deportavimas|deportavimą|deportavimo) | weak=yes
(akreditacijos|akreditacijų) (atšaukimas|atšaukimą|panaikinimas) | weak=yes

[trigger measure=expulsion voice=phrase]
(paskelbė|paskelbia|paskelbs|skelbia|paskelbti|skelbti|skelbs|paskelbėme|skelbiame|pripažino|pripažįsta|pripažinti|pripažins) ... (persona|personomis|personas|personae|asmenimis|asmeniu) non (grata|gratae)
(paskelbė|paskelbia|paskelbs|skelbia|paskelbti|skelbti|paskelbėme|skelbiame|pripažino|pripažįsta|pripažinti|pripažins|laiko) ... (nepageidaujamais|nepageidaujamu|nepageidaujama|nepageidaujamomis) (asmenimis|asmeniu|)
(paskelbtas|paskelbta|paskelbti|paskelbtos|skelbiamas|skelbiami|skelbiama|pripažintas|pripažinti|pripažinta) (nepageidaujamais|nepageidaujamu|nepageidaujama|nepageidaujamomis|persona|personomis) (asmenimis|asmeniu|non grata)
(persona|personų|personas|personomis|personae|asmenimis|asmuo) non (grata|gratae)
non grata
(nepageidaujamas|nepageidaujamu|nepageidaujami|nepageidaujamais|nepageidaujamą|nepageidaujamus|nepageidaujamo|nepageidaujamų) (asmuo|asmeniu|asmenys|asmenimis|asmenį|asmenis|asmens|asmenų)

[trigger measure=staff_cap voice=active]
(sumažina|sumažino|sumažins|sumažinti|sumažintų|sumažindama|mažina|mažins|mažinti|mažintų|karpo|apkarpė|apkarpo|susiaurino) | weak=yes

[trigger measure=staff_cap voice=active]
(apriboja|apribojo|apribos|apriboti|riboja|ribos|ribojo) ... (skaičių|personalą|darbuotojų) | weak=yes

[trigger measure=staff_cap voice=either]
(sumažintas|sumažinta|sumažinti|mažinamas|mažinama|ribojamas|apribotas|mažės|sumažės) | weak=yes

[trigger measure=staff_cap voice=noun]
(sumažinimas|sumažinimą|sumažinimo|mažinimas|mažinimą|apribojimas|apribojimą) | weak=yes

[trigger measure=closure voice=active]
(uždaro|uždarė|uždarys|uždaryti|uždarome|uždarėme|uždarytų|uždarydama|likviduoja|likvidavo) | weak=yes
(nurodė|nurodo|įsakė|įpareigojo) ... uždaryti | weak=yes
(atšaukė|atšaukia|atsiėmė|panaikino) (sutikimą|leidimą) ... (veikti|veiklai|veikimui) | weak=yes

[trigger measure=closure voice=either]
(uždaromas|uždaromi|uždaroma|uždarytas|uždaryti|uždaryta|uždaromos|uždarytos) | weak=yes
(turi|turės|privalo) ... (užsidaryti|nutraukti veiklą|baigti veiklą|būti uždarytas) | weak=yes

[trigger measure=closure voice=noun]
(uždarymas|uždarymą|uždarymo|uždarymu) | weak=yes

[trigger measure=severance voice=active]
(nutraukia|nutraukė|nutrauks|nutraukti) (visus|) (diplomatinius|) (santykius|ryšius)
(diplomatinių|) (santykių|ryšių) nutraukim*
(diplomatiniai|) (santykiai|ryšiai) ... (nutraukti|nutraukiami)
diplomatinių santykių ... (nutraukimą|nutraukimas|nutraukimo|nutraukimu)

[trigger measure=downgrade voice=active]
(pažemino|pažemina|pažemins|pažeminti) (diplomatinius|) (santykius|ryšius) | weak=yes
(sumažino|sumažina|sumažins|pažemino|pažemina|mažina|sumažinti|mažins) ... (santykių|atstovavimo|diplomatinio atstovavimo) (lygį|lygmenį|rangą)
(santykių|atstovavimo) (lygio|lygmens) (mažinim*|sumažinim*|pažeminim*)

[people staff=diplomatic]
diplomatas, diplomato, diplomatui, diplomatą, diplomatu, diplomatė, diplomatei, diplomatę | plural=no
diplomatai, diplomatų, diplomatams, diplomatus, diplomatais, diplomatėms, diplomates | plural=yes
diplomatės
(pirmasis|antrasis|trečiasis|pirmąjį|antrąjį|trečiąjį|pirmojo|antrojo|trečiojo|pirmajam|antrajam|trečiajam) (sekretorius|sekretorių|sekretoriaus|sekretoriui) | plural=no
(patarėjas|patarėją|patarėjo|patarėjui|ministras patarėjas|ministrą patarėją|ambasadoriaus pavaduotojas|ambasadoriaus pavaduotoją|ambasadoriaus pavaduotojo) | plural=no
(diplomatinis|diplomatinį|diplomatinio) (atstovas|atstovą|darbuotojas|darbuotoją|personalas|atstovo) | plural=no
(diplomatiniai|diplomatinius|diplomatinių|diplomatiniams) (atstovai|atstovus|atstovų|darbuotojai|darbuotojus|darbuotojų|darbuotojams) | plural=yes
diplomatinio personalo narius, diplomatinio personalo nariai, diplomatinio personalo narių | plural=yes
(pasiuntinys|pasiuntinį|pasiuntinio) | plural=no

[people staff=ambassador]
ambasadorius, ambasadoriaus, ambasadoriui, ambasadorių, ambasadoriumi, ambasadorė, ambasadorės, ambasadorę, ambasadorei, nuncijus, nuncijaus, nuncijų, misijos vadovas, misijos vadovą, ambasados vadovas, ambasados vadovą | plural=no
ambasadoriai, ambasadoriams, ambasadoriais, ambasadorius Europos, nuncijai | plural=yes

[people staff=charge]
laikinasis reikalų patikėtinis, laikinąjį reikalų patikėtinį, laikinajam reikalų patikėtiniui, laikinojo reikalų patikėtinio, laikinoji reikalų patikėtinė, laikinajai reikalų patikėtinei, laikinąją reikalų patikėtinę, reikalų patikėtinis, reikalų patikėtinį, reikalų patikėtiniui, reikalų patikėtinio | plural=no

[people staff=consular]
konsulas, konsulo, konsulą, konsului, konsulu, konsulė, konsulę, konsulės, (generalinis|generalinį|generalinio|generaliniam|generaliniu|garbės|vice) (konsulas|konsulą|konsulo|konsului|konsulu), vicekonsulas, vicekonsulą | plural=no
konsulai, konsulų, konsulus, konsulams, generaliniai konsulai | plural=yes
(konsulinis|konsulinį|konsulato|konsulinio) (pareigūnas|pareigūną|darbuotojas|darbuotoją|darbuotojo|pareigūno) | plural=no
(konsuliniai|konsulinius|konsulinių|konsulato|konsulatų) (pareigūnai|pareigūnus|pareigūnų|darbuotojai|darbuotojus|darbuotojų|darbuotojams) | plural=yes

[people staff=military]
(gynybos|karo|karinis|karinį|karinio|oro|jūrų) (atašė|atašė pavaduotojas), atašė | plural=no

[people staff=intelligence]
žvalgybininkai, žvalgybininkus, žvalgybininkų, žvalgybininkams | plural=yes weak=yes
žvalgybininkas, žvalgybininką, žvalgybininko | plural=no weak=yes
(žvalgybos|GRU|FSB|SVR|KGB|slaptųjų tarnybų) (karininkas|karininką|karininkui|agentas|agentą|pareigūnas|pareigūną|darbuotojas|darbuotoją) | plural=no
(žvalgybos|GRU|FSB|SVR|KGB|slaptųjų tarnybų) (karininkai|karininkus|karininkų|karininkams|agentai|agentus|agentų|pareigūnai|pareigūnus|pareigūnų|darbuotojai|darbuotojus|darbuotojų) | plural=yes
žvalgas, žvalgą, žvalgo, šnipas, šnipą, šnipo, agentas, agentą | plural=no weak=yes
žvalgai, žvalgus, žvalgų, šnipai, šnipus, šnipų, agentai, agentus, agentų | plural=yes weak=yes

[people staff=official]
pareigūnams, pareigūnais, tarnautojams, valdininkams, valdininkus, valdininkų, valdininkai | plural=yes weak=yes
(ambasados|atstovybės|misijos|pasiuntinybės|ambasadų|atstovybių) (darbuotojas|darbuotoją|darbuotojo|darbuotojui|darbuotoja|tarnautojas|tarnautoją|pareigūnas|pareigūną|atstovas|atstovą|narys|narį) | plural=no
(ambasados|atstovybės|misijos|pasiuntinybės|ambasadų|atstovybių) (darbuotojai|darbuotojus|darbuotojų|darbuotojams|tarnautojai|tarnautojus|tarnautojų|pareigūnai|pareigūnus|pareigūnų|atstovai|atstovus|atstovų|nariai|narius|narių|personalas|personalą|personalo|personalui) | plural=yes
darbuotojas, darbuotoją, darbuotojo, darbuotojui, darbuotoja, tarnautojas, tarnautoją, pareigūnas, pareigūną, pareigūno, atstovas, atstovą, atstovo, atstovui, asmuo, asmenį, asmens, asmeniui, narys, narį, pilietis, pilietį, piliečio, žmogus, žmogų, sekretorius, sekretorių | plural=no weak=yes
darbuotojai, darbuotojus, darbuotojų, darbuotojams, tarnautojai, tarnautojus, tarnautojų, pareigūnai, pareigūnus, pareigūnų, atstovai, atstovus, atstovų, atstovams, asmenys, asmenis, asmenų, asmenims, nariai, narius, narių, piliečiai, piliečius, piliečių, žmonės, žmones, žmonių, personalas, personalą, personalo, kolegos, kolegas | plural=yes weak=yes

[people staff=administrative_technical]
(administracinio ir techninio|administracinio|techninio|administracinio-techninio) personalo (narius|nariai|nariams|narių|darbuotojus|darbuotojai|darbuotojų) | plural=yes
(administracinio|techninio|administracinis ir techninis|administracinio ir techninio|administracinį ir techninį|administraciniai|administracinius|techniniai|techninius) (personalo|personalas|personalą|darbuotojai|darbuotojus|darbuotojų|personalo narius) | plural=yes

[people staff=family]
šeimos nariai, šeimos narius, šeimos nariais, šeimos narių, šeimos, šeimomis | plural=yes weak=yes

[people staff=local]
vietiniai darbuotojai, vietinius darbuotojus, vietinių darbuotojų | plural=yes weak=yes

[mission type=embassy]
ambasada, ambasados, ambasadą, ambasadai, ambasadoje, diplomatinė atstovybė, diplomatinės atstovybės, diplomatinę atstovybę, diplomatinėje atstovybėje, diplomatinė misija, diplomatinės misijos, nunciatūra, nunciatūros | plural=no
ambasadų, ambasadose, ambasadas, ambasadoms, diplomatinių atstovybių, diplomatinėse atstovybėse, diplomatines atstovybes | plural=yes
(aukštoji komisija|aukštosios komisijos|vyriausiosios komisijos|vyriausiojo komisariato) | plural=no

[mission type=consulate]
konsulatas, konsulato, konsulatą, konsulatui, konsulate, generalinis konsulatas, generalinio konsulato, generalinį konsulatą, generaliniam konsulatui, generaliniame konsulate, konsulinė įstaiga, konsulinę įstaigą, konsulinės įstaigos, konsulinis skyrius, konsulinį skyrių | plural=no
konsulatai, konsulatų, konsulatus, konsulatams, konsulatuose, generaliniai konsulatai, generalinius konsulatus, konsulinės įstaigos visos, konsulines įstaigas | plural=yes

[mission type=mission]
atstovybė, atstovybės, atstovybę, atstovybei, atstovybėje, nuolatinė atstovybė, nuolatinės atstovybės, nuolatinėje atstovybėje, nuolatinę atstovybę, misija, misijos, misiją, misijoje, delegacija, delegacijos, prekybos atstovybė, prekybos atstovybės, diplomatija | plural=no
atstovybių, atstovybes, atstovybėse | plural=yes
diplomatin* status*, diplomatin* priedang*, diplomatin* imunitet*, diplomatin* pas*, diplomatin* korpus*

[other]
žurnalist*, korespondent*, reporter*, operator*
student*, mokini*, moksleiv*, mokslinink*, dėstytoj*, mokytoj*, profesori*
futbolinink*, krepšinink*, žaidėj*, sportinink*, treneri*, teisėj*, sirgali*
migrant*, pabėgėl*, nelegal*, imigrant*, užsienieči*, prieglobsčio prašytoj*
parlamentar*, deputat*, seimo nari*, politik*, tarybos nari*, įstatymų leidėj*, europarlamentar*
kari*, kareivi*, samdini*, pajėg*, kovotoj*, taikdari*
kunig*, misionieri*, imam*, dvasinink*, vienuol*
vairuotoj*, vilkikų vairuotoj*, turist*, protestuotoj*, gyventoj*, aktyvist*, savanori*, nuominink*, kalini*, įkait*, verslinink*

[negation]
(neprisijungs|neprisijungė|nesekė|neseks)
nieko, niekam, nė vienas, nė vieno, jokių, jokio
dar ne, kol kas ne, iki šiol ne | weak=yes
(reguliariai|dažnai) (išsiunčia|išsiuntinėja) | weak=yes
ne, niekada, nei, niekas
neišsiųs, neišsiuntė, neišsiunčia, neišsiųsime, neišvarė, neskelbs, nepaskelbė, neskelbia, neuždarys, neuždaro, neišprašė, nenutrauks, nenutraukė, nenutraukia | weak=yes
(neketina|neplanuoja|nesvarsto|neketinama|neplanuojama|nesvarstoma|neturi planų|nenumato|atsisakė|atsisako|neketinantis)
(užuot|vietoj|vietoje|teisė|teisę) | weak=yes

[negation side=after]
(diplomatų|ambasadoriaus|darbuotojų) (neketina|neplanuoja|nesvarsto)
(nėra|nebuvo) (šiuo metu|dabar|kol kas|) (planuojamas|planuojama|svarstomas|svarstoma|numatytas|numatoma|svarstytas)
nesvarstomas, neplanuojamas, nesvarstoma, neplanuojama

[considered]
(netrukus|artimiausiu metu|artimiausiomis dienomis) ... (išsiųs|paskelbs|išvarys), ruošiasi išsiųsti
rengiantis, ruošiantis, ketinant, planuojant, gali pranešti, svarstant, laukiant
svarsto, svarstė, svarstome, svarstoma, svarstomas, svarstys, planuoja, planavo, planuojama, ketina, ketino, ketinama, rengiasi, ruošiasi, žada, galvoja
gali, galėtų, galbūt, gal, galimybė, galimybę, galimybės, neatmeta, neatmetė, neatmetama, neatmetame, tikėtina, tikriausiai, veikiausiai, tikisi, tikimasi, laukia, laukiama, ant stalo, diskutuoja, diskutuojama, ar, nori, norėtų, siūlo, siūlymas, siūlymą, numato, numatoma
(pasiūlė|siūlo|siūlė|rekomendavo)

[threatened]
neturės kito pasirinkimo, pasilieka teisę išsiųsti
grasina, grasino, pagrasino, grasindama, grasindamas, grasinimas, grasinimą, grasinimai, perspėja, perspėjo, įspėja, įspėjo
jei, jeigu, tuo atveju, pasilieka teisę, pasiliekame teisę, jei tik

[denied]
(paneigė|neigia|neigė) (pranešimus|informaciją|gandus|žinias)
nesvarsto, nesvarstoma, nesvarstomas, neplanuoja, neplanuojama, neketina, nėra (darbotvarkėje|svarstoma|planuojama|numatyta), (atmetė|atmeta|atmestas) (galimybę|tokį|tai|raginimus|reikalavimą), sprendimo nėra, jokio sprendimo
neigia, neigė, paneigė, paneigia, paneigti, paneigta, netiesa, neatitinka tikrovės, gandai, gandus, gandas, spekuliacijos, melagingi, melagingas, melaginga, prasimanym*
(dezinformaciją|melagienas|melagingą informaciją) apie

[reversed]
(atšaukė|atšaukia|atšauks|panaikino|panaikina|sustabdė|stabdo) ... (išsiuntimą|išsiuntimo|išsiuntimus)
(galės|gali|galėtų) (vis dėlto|visgi|) (likti|pasilikti), (atšaukė|atšaukia|panaikino|panaikina) (sprendimą|išsiuntimą|nurodymą|įsakymą), (atsisakė) (sprendimo|plano) išsiųsti
(atšaukė|atšaukia|atšauks|panaikino|panaikina|pakeitė|sustabdė|stabdo|persigalvojo|atsiėmė) (savo|) (sprendimą|įsakymą|nurodymą|išsiuntimą|dėl išsiuntimo)
(sprendimas|sprendimą|įsakymas|nurodymas) ... (atšauktas|atšaukė|panaikintas|panaikino|sustabdytas|pakeistas)
(galės|gali|galės vėl) (likti|pasilikti|grįžti), leista (likti|grįžti), atsisakė (sprendimo|plano|planų)

[retracted]
(suklastot*|klastot*|netikr*) (laišk*|dokument*|not*|rašt*), klastotė, melagien*, falsifikat*, klaidinga žinia, per klaidą, apgavyst*

[reported]
(anot|pasak) (šaltinių|žiniasklaidos|anoniminių|neįvardytų|portalo|dienraščio|leidinio|neoficialių|neįvardinto|neįvardyto)
(žiniasklaida|dienraštis|portalas|laikraštis|televizija|kanalas|leidinys|naujienų agentūra) (rašo|skelbia|pranešė|praneša|teigia|parašė|teigė|tvirtina)
(remdamasi|remdamasis|cituodama|cituodamas|remiantis) (šaltiniais|šaltiniu|neįvardytais|neįvardytu|anoniminiais|žiniasklaidos|dviem|neoficialiais)
(neįvardyt*|neįvardint*|anonimin*|neoficiali*|nepatvirtint*|esą|neva|tariamai), šaltiniai teigia, šaltinių teigimu, šaltinis teigia, kaip sužinojo

[carried-out]
(išvyko|išskrido|išvažiavo|paliko|grįžo namo|sugrįžo|nusileido|parskrido)

[demand]
(ragina|paragino|ragino|raginimas|raginimą|peticija|peticiją|kreipimasis|kreipėsi į|šaukiasi|kviečia vyriausybę) 
(reikalauja|reikalavo|pareikalavo|nori|balsavo|balsuoja|rezoliucija|rezoliuciją|siūlo|siūlė|pasiūlė|turėtų|reikėtų|reikia|privalėtų) | weak=yes
(atėjo|metas|pats) (laikas|), (raginame|reikalaujame|prašome|kviečiame)
(pasiūlė|siūlo|siūlė|rekomendavo) | weak=yes
(spaudžia|spaudė|spaudusi|spaudimą)
oficialų ... prašymą

[demand modal=yes]
(turėtų|reikėtų|reikia|privalo|privalėtų|turi|būtina)

[nonstate]
opozicija, opozicijos, opozicin*, parlamentar*, parlamentas, parlamento, Seimas, Seimo nari*, seimūn*, deputat*, peticij*, protestuotoj*, aktyvist*, komentator*, apžvalginink*, ekspert*, analitik*, apklaus*, kritik*, buvęs, buvusi, buvęs ministras, partija, partijos, politik*, europarlamentar*, organizacij*, senator*, politolog*, konservatori*, socialdemokrat*, lyder* partijos
meras, merė, aktyvistai

[generic]
(europos sąjungos|sąjungos|es|nato|aljanso) (narių|narės|valstybių|šalių)
(šalys|šalių|šalims|šalis narės|valstybės|valstybių|valstybėms|vyriausybės|vyriausybių|sąjungininkai|sąjungininkų|partneriai|partnerių|sostinės|sostinių|narės|narių)
(vakarų|europos|kitos|kitų|kelios|daugelis) (šalys|šalių|valstybės|valstybių|sostinės|vyriausybės)
Vakarai, =Vakarų, =Europa, užsienio, užsienio šalių, priimančioji valstybė, priimančiosios valstybės

[background sum=yes]
iš viso

[background]
(pirmasis|pirmas|pirmoji|pirmą) (vizitas|susitikimas|kartą|vieša) po, po ... (išsiuntimo|išsiuntimų)
nuo tada kai, (praėjo|praėjus) ... (metai|metams|mėnesiai|mėnesių), (metams|metų) praėjus, po metų
(praėjusią|praeitą|pereitą) (savaitę|žiemą|vasarą)
(praėjusį|praeitą|pereitą) (mėnesį|rudenį|pavasarį|pirmadienį|trečiadienį)
(praėjusiais|praeitais|pernai|pernykšti|užpernai) (metais|), praėjusių metų, praėjusio mėnesio, praėjusios savaitės
(anksčiau|kadaise|seniau|tąkart|tuomet|ankstesni*|pastarąjį kartą|primename|priminė|primena|primintina|iki šiol|ligi šiol|jau anksčiau|jau buvo|prieš tai)
(šio|šių) (mėnesio|metų) pradžioje, (kovo|balandžio|gegužės|metų|savaitės|mėnesio|vasario) pradžioje
prieš (savaitę|mėnesį|metus|dvejus|trejus|dvi|tris|keturis|penkias|kelias|kelis|keletą|dešimt|<n>|karą|dieną)
(savaitę|mėnesį|dieną|dienomis|metais|savaitėmis) (anksčiau|prieš)
nuo (karo|invazijos|pradžios|vasario|kovo|balandžio|gegužės|sausio|metų|tada|to laiko|<n>|2022), per (pastaruosius|pastarąsias|paskutinius) (metus|mėnesius|savaites|dienas), pastaraisiais (metais|mėnesiais), metin*, šaltojo karo, istorij*, po to, kai
po (išsiuntimo|išsiuntimų|išvarymo)
(kitais metais|kitąmet), (metams|mėnesiams|dvejiems metams) praėjus
(kaip|anksčiau|jau) (skelbta|skelbėme|rašėme|pranešta)

[response next=yes]
(atsakydama|atsakydamas|atsakydami|reaguodama|reaguodamas|reaguodami|atsakant|reaguojant|atsakė|atsako|sureagavo|reaguoja|atsakys) į
(kaip|) (atsakas|atsakymas|atsaką|atsakymą|atsakymu|atsaku|reakcija|reakciją|atkirtis) į
kerštaudama už, kerštas už, atsakomoji priemonė už, keršydama už, keršydamas už

[response next=yes weak=yes]
po to, nes, kadangi

[response]
atsakydama, atsakydami, reaguodama, (atsakom*|atsakas|atsaką|atsakymą|atsaku|kerštaudama|kerštą|kerštas|simetrišk*|veidrodin*|abipusiškum*|abipus* principu|tuo pačiu|atsikirto|atsilygin*)
(atsakė|atsako|sureagavo|reaguoja) (išsiuntimu|išsiųsdama|išsiųsdamas|tuo pačiu|analogišk*|simetrišk*|panašiai|tokiu pat)
po (išsiuntimo|išsiuntimų)

[answered]
(išsiuntimą|išsiuntimo|išsiuntimus|išsiuntimui|išvarymą|sankcijas|sankcijoms|sankcijų|uždarymą|uždarymo|atsisakymą išduoti vizas|vizų)
(panašų|panašius|analogišką|analogiškus|tokį patį|nedraugišką|nedraugiškus|priešišką|priešiškus|nepagrįstą|nepagrįstus|vienašališką|neteisėtą|neteisėtus) (žingsnį|žingsnius|sprendimą|sprendimus|veiksmą|veiksmus|priemonę|priemones|elgesį)
(sprendimą|sprendimus|žingsnį|žingsnius|veiksmus|priemones) (dėl|išsiųsti|paskelbti|uždaryti)
(Vilniaus|Maskvos|Minsko|Rygos|Talino|Varšuvos|Rusijos|Lietuvos|Baltarusijos|Lenkijos|Latvijos|Estijos|Vakarų) (sprendimą|sprendimus|žingsnį|žingsnius|veiksmus|priemones)
(sprendimas|sprendimo|sprendimą|žingsnį)

[clause]
kurio
o, kai, kol, kuris, kuri, kurie, kurios, kurių, kuriuos, kurį, kurią, kuria, kuriame, nes, kadangi, nors, bet, tačiau, po to, kad, jog, jei, jeigu, prieš tai, todėl, kur, kaip, tuo tarpu, savo ruožtu, ką, po išsiuntimo, užuot
atsakydama į, reaguodama į, tuo metu

[by]
iš pusės

[of]
iš jų

[in]
esančio, esančios, esančioje, dirbančių, dirbantys

[from]
iš, palikti, paliks, paliko, iš savo

[to]
į, prie, prie jos

[with]
kartu su, drauge su
užpuolimo | side=after
invazijos į, karo su
su, prieš, su oficialiąja

[we]
=Lietuva, mes, aš, mūsų vyriausybė, mūsų ministerija, ministerija, užsienio reikalų ministerija, urm, mūsų šalį, mūsų šalis, mūsų šalies, nusprendėme, paskelbėme, išsiunčiame, išsiuntėme, informuojame, iškvietėme, paprašėme

[our]
mūsų

[its]
kurios, kurio
jos, jo, jų, savo

[mutual]
abipusiai, abipusis, abipusį, abipusio, tarpusavyje, vieni kitų, viena kitos

[body]
(užsienio reikalų|) (ministerija|ministerijos|ministerijai|ministeriją)
(užsienio reikalų|) (ministras|ministro|ministrui|ministrė|ministrės|viceministras|viceministrė)
URM, vyriausybė, vyriausybės, vyriausybei, valdžia, valdžios, valdžiai, institucijos, premjeras, premjero, premjerė, prezidentas, prezidento, prezidentė, prezidentui, diplomatijos vadovas, diplomatijos vadovė, atstovas spaudai, atstovė spaudai, pusė, pusės, pusei, kabinetas, kancleris, chunta, chuntos, režimas, režimo, režimui, vadovybė, lyderis, sprendimu, teigimu

[article]
vienas, vieną, viena, vieno, dar vieną, dar vienas, kitą, kitas

[definite]
šie, šių, šiuos, šiems, tie, tų, tuos, tiems, visi, visus, visų, visiems, likę, likusius, likusių, minėti, minėtiems, minėtus, abu, abi, abiejų, šis, šį, šio

[and]
ir, bei, arba, taip pat, kartu su, &

[except]
išskyrus, be

[including]
tarp jų, įskaitant, tarp kurių, iš jų, be kita ko

[number]
(pustuzinį|pustuzinis|pustuzinio|pusę tuzino) | value=6
vienas, viena, vieną, vieno, vienam, vienos, vienai, vienu, vienas iš, vieną iš | value=1
du, dvi, dviejų, dviem, dvejų, abu, abi, abiejų, abiem, dvejetas | value=2
trys, tris, trijų, trims, trimis, trejetas, trejetą | value=3
keturi, keturios, keturis, keturias, keturių, keturiems, keturioms, ketvertas, ketvertą, ketveri | value=4
penki, penkios, penkis, penkias, penkių, penkiems, penketas, penketą | value=5
šeši, šešios, šešis, šešias, šešių, šešiems, šešetas, šešetą | value=6
septyni, septynios, septynis, septynias, septynių, septyniems, septynetas, septynetą | value=7
aštuoni, aštuonios, aštuonis, aštuonias, aštuonių, aštuoniems, aštuonetas, aštuonetą | value=8
devyni, devynios, devynis, devynias, devynių, devyniems, devynetas | value=9
dešimt, dešimties, dešimtis, dešimtį, dešimčiai, dešimtimi | value=10
vienuolika, vienuolikos, vienuoliką, vienuolikai | value=11
dvylika, dvylikos, dvyliką, dvylikai | value=12
trylika, trylikos, tryliką, trylikai | value=13
keturiolika, keturiolikos, keturioliką | value=14
penkiolika, penkiolikos, penkiolikai, penkioliką | value=15
šešiolika, šešiolikos, šešiolikai, šešioliką | value=16
septyniolika, septyniolikos, septynioliką | value=17
aštuoniolika, aštuoniolikos, aštuonioliką | value=18
devyniolika, devyniolikos, devyniolikai, devynioliką | value=19
dvidešimt, dvidešimties | value=20
trisdešimt, trisdešimties | value=30
keturiasdešimt, keturiasdešimties | value=40
penkiasdešimt, penkiasdešimties | value=50
šešiasdešimt | value=60
septyniasdešimt | value=70
aštuoniasdešimt | value=80
devyniasdešimt | value=90
šimtas, šimtą, šimto, šimtų | value=100 scale=yes
tuzinas, tuziną, tuzino | value=12 scale=yes

[vague]
keli, kelis, kelių, keliems, kelios, kelias, keletas, keletą, keleto, daug, daugelis, daugelį, daugybė, dešimtys, dešimtis diplomatų, dešimčių, šimtai, šimtus, grupė, grupę, grupės, dalis, dalį, dauguma, daugumą, kai kurie, kai kuriuos, nemažai, būrys, būrį, keliolika, keliolikos, kelioliką, keliasdešimt, nenurodytą skaičių, neįvardytą skaičių, didelį skaičių, visus, visi, visų, visą, visiems, nemažą, saujelę

[qualifier is=at_least]
bent, mažiausiai, ne mažiau kaip, ne mažiau nei, daugiau kaip, daugiau nei, virš
ar daugiau | side=after

[qualifier is=at_most]
iki, daugiausia, ne daugiau kaip, ne daugiau nei, mažiau nei, mažiau kaip, daugių daugiausia

[qualifier is=exact]
(pranešė|praneša|informavo|paskelbė|kalbėjo|sužinojo|žinia|žinią|sprendimą|informacija|skelbia) apie

[qualifier is=about]
apie, maždaug, apytikriai, beveik, kone, arti

[subset]
iš jų, iš kurių, tarp jų, tarp kurių

[plus]
ir dar <n>
ir <n> (kitus|kiti|kitų)
ir dar (vieną|vienas|du|tris|trys|keturis|keturi|penkis|penki|šešis|šeši)
ir (vieną|du|tris|keturis|penkis|šešis|trys|keturi|penki|šeši) (kitus|kiti|kitų)

[change order=from-to]
nuo (dabartinių|maždaug|) <n> iki <n>

[change order=to-from]
iki <n> nuo <n>

[change order=ceiling]
iki (ne daugiau kaip|) <n>

[change order=by]
<n> (darbuotojais|žmonėmis|asmenimis|diplomatais)

[unit hours=1]
valanda, valandos, valandų, valandas, valandą, val

[unit hours=24]
diena, dienos, dienų, dienas, dieną, paros, parų, paras, parą

[unit hours=168]
savaitė, savaitės, savaičių, savaites, savaitę

[unit hours=720]
mėnuo, mėnesio, mėnesių, mėnesius, mėnesį

[unit hours=0]
metai, metų, metus, metais, m, minučių, minutės, minutes, proc, procentų, procentai, milijon*, milijard*, tūkst, tūkstan*, km, kilometr*, vietų, mandatų, aukų, aukos, žuvusių, šalys, šalių, šalims, valstybės, valstybių, valstybėmis, eurų, dolerių, kartus, kartų, skrydžių, etatų, vizų, miestų, NATO narių, partnerių, sąjungininkų

[deadline side=before]
per, turi, gavo, duota, duotos, suteikė, davė, davus, iki, ne vėliau kaip per, suteiktos, laikotarpį

[until]
iki, ne vėliau kaip, ne vėliau nei, vėliausiai iki, vėliausiai, prieš

[deadline side=after]
išvykti, palikti, išvykimui, laiko, susikrauti, susiruošti

[deadline-phrase is=immediate]
nedelsiant, nedelsdami, nedelsdamas, kuo skubiau, kuo greičiau, iš karto, nedelsiama, tuojau pat, skubiai

[deadline-phrase is=same_day]
iki vidurnakčio, iki dienos pabaigos, dar šiandien, tą pačią dieną

[month]
sausio, sausis, sausį | value=1
vasario, vasaris, vasarį | value=2
kovo, kovas, kovą | value=3
balandžio, balandis, balandį | value=4
gegužės, gegužė, gegužę | value=5
birželio, birželis, birželį | value=6
liepos, liepa, liepą | value=7
rugpjūčio, rugpjūtis, rugpjūtį | value=8
rugsėjo, rugsėjis, rugsėjį | value=9
spalio, spalis, spalį | value=10
lapkričio, lapkritis, lapkritį | value=11
gruodžio, gruodis, gruodį | value=12

[weekday]
pirmadienį, pirmadienis, pirmadienio | value=1
antradienį, antradienis, antradienio | value=2
trečiadienį, trečiadienis, trečiadienio | value=3
ketvirtadienį, ketvirtadienis, ketvirtadienio | value=4
penktadienį, penktadienis, penktadienio | value=5
šeštadienį, šeštadienis, šeštadienio | value=6
sekmadienį, sekmadienis, sekmadienio | value=7

[day]
šiandien, šiandien ryte, šįryt, šįvakar, šiąnakt | value=0
vakar | value=-1
rytoj | value=1
užvakar | value=-2

[date-mark is=last]
praėjusių metų, pernai, praėjusio

[reason is=espionage]
šnipinė*, šnip*, žvalgyb*, žvalgus, žvalgų, žvalgai

[reason is=retaliation]
atsakom*, kerštas, kerštą, abipusiškum*, veidrodin*

[reason is=incompatible_status]
nesuderinam* su, neturėjo nieko bendra su diplomat*, nieko bendra su diplomat*, pažeidži* vienos konvencij*, vienos konvencijos pažeid*, prieštarauja diplomat*, diplomatinio statuso, nesuderinama

[reason is=interference]
kišimasi*, kišosi, kišima*, ardom*, dezinformacij*

[reason is=war]
invazij*, agresij*, karo nusikaltim*, karą prieš, karas prieš, karo prieš, =Buča, =Bučos, =Bučoje

[reason is=security]
nacional* saugum*, grėsm* saugumui, saugumo interes*, sabotaž*, diversij*

[reason is=solidarity]
solidarum*

[reason is=insult]
įžeid*, įžeidim*

[reason is=human_rights]
žmogaus teis*, represij*

[reason is=crime]
nužudym*, žmogžudyst*, nunuodij*, kontraband*, pagrobim*

[passive]
buvo, yra, bus, būti, tapo, esą

[speech]
sakė, pranešė, praneša, paskelbė antradienį, teigė, teigia, nurodė, nurodo, pareiškė, pareiškia, informavo, informuoja, patvirtino, patvirtina, pridūrė, rašė, kalbėjo, pažymėjo, pabrėžė, sako

[ambassadors]
įskaitant ambasadorių, tarp jų ambasadorius, tarp jų ambasadorių, kartu su ambasadoriumi

[same]
tiek pat, tokį patį skaičių, tokį pat skaičių, panašų skaičių, tiek pat diplomatų

[ignore]
tą pačią dieną
vienos konvencij*, vienos konvencija, ženevos konvencij*, minsko susitarim*, minsko susitarimai, varšuvos sutart*, lietuvos radijas, lietuvos rytas, lietuvos banko

[abbreviation]
dr, prof, gen, plk, mjr, kpt, pvz, kt, t, y, pan, tūkst, mln, mlrd, m, d, val, proc, g, pr, al, str, nr, tel, red, šv, vyr, a, j, doc, sav

[common]
ir, kad, yra, į, su, tai, iš, ne, kaip, bet, ar, o, jo, buvo, per, už, nuo, dėl, po, apie, taip, savo, jau, kurie, pagal, pat, tačiau, bus, prie

[again]
(padarė|padarys|daro|daryti|padaryti) tą patį, (pasielgė|pasielgs) (taip pat|panašiai), (pasekė|paseks|seks|sekė|sekti) ... pavyzdžiu, (prisijungė|prisijungs|prisijungti) prie (išsiuntimo|jų|šio sprendimo|šių veiksmų)
(neprisijungs|neprisijungė|nesekė|neseks)
(panašių|tokių|analogiškų) (žingsnių|veiksmų|priemonių), (panašus|toks) žingsnis, panašūs žingsniai | weak=yes
(atsakyti|atsakys) tuo pačiu | weak=yes
(atsakė|atsakiusi) (tuo pačiu|tokiu pat žingsniu|analogišku žingsniu|veidrodiškai) | is=answer
(padarė|pasielgė) (tą patį|taip pat|panašiai), (pasekė|sekė) ... pavyzdžiu
pasekė, sekė | weak=yes

[each]
po <n>, kiekviena, kiekvienas, abi po

[range]
iki, ar, arba

[range side=before]
tarp

[deadline-phrase is=month_end]
iki (mėnesio|šio mėnesio) pabaigos

[deadline-phrase is=week_end]
iki savaitės pabaigos

[background soft=yes]
(kalbėjo|kalbėjosi|kalbama|aptarė|svarstė|klausimas|paklaustas) ... (apie|dėl), (aptarė|svarstė|paminėjo) | side=before
šiemet, šiais metais, (ne kartą|kelis kartus|keletą kartų|daug kartų|neseniai|visai neseniai|prieš kurį laiką|pastaruoju metu), per (pastaruosius|paskutiniuosius|praėjusius) (metus|mėnesius)
(lėmė|sukėlė|baigėsi|privedė prie|nulėmė) | side=before
(gynė|gina|pateisino|pagrindė) ... sprendimą | side=before
(sulaukė|susilaukė|sukėlė|susilaukęs) ... (kritikos|kritiką|pasipiktinimą|protestų) | side=after
santykiai ... (pablogėjo|pablogėję|atšalo|įsitempė|atvėso)
(viena iš|tarp) (šalių|valstybių)

[among]
tarp
kai kurie, kai kurie iš
