# Czech
language Czech
spaces yes
order svo
apostrophe inside
accents keep
numbers before
adjectives both
date-order dmy

# Passive participles (vyhoštěn, vyhoštěni) are "either"; the long forms (vyhoštěný) describe.

[trigger measure=expulsion voice=active]
(zrušilo|zrušila|zrušil|ruší|odňalo|odňala) (akreditaci|akreditace), (ukázalo|ukázala|ukázal|ukazuje) dveře | weak=yes
(vyzvala|vyzval|vyzvalo|vyzvali|požádala|požádal|požádalo|nařídila|nařídil|nařídilo) ... (aby stáhla|aby stáhl|aby stáhlo|aby odvolala|aby odvolal|aby odvolalo|stáhnout|odvolat) | weak=yes
(nařídil|nařídila|nařídilo|nařídili|nařídily|nařizuje|nařizují|přikázal|přikázala|přikázalo|přikázali|přikazuje|uložil|uložila|vyzval|vyzvala|vyzvalo|vyzvali|vyzvaly|vyzývá|požádal|požádala|požádalo|požádali|požádaly|žádá|oznámil|oznámila|oznámilo|sdělil|sdělila|sdělilo) ... aby ... (opustil|opustila|opustilo|opustili|opustily|odjel|odjela|odjelo|odjeli|odjely|odcestoval|odcestovali|odešel|odešla|odešli|vycestoval|vycestovali|se vrátil|se vrátila|se vrátili) | weak=yes own=yes
(nechal|nechala|nechalo|nechali|nechá|nechává) ... (vyhostit|vypovědět|vykázat)
(zbavil|zbavila|zbavilo|zbavili|zbaví|zbavuje) se, se (zbavil|zbavila|zbavilo|zbavili|zbaví|zbavuje) | weak=yes
vyhostí, vyhostil, vyhostila, vyhostilo, vyhostili, vyhostily, vyhostit, vyhošťuje, vyhošťují, vyhošťoval, vyhošťovala, vyhošťovat, vyhošťujeme, vyhostíme, vyhostili jsme
(vypoví|vypovídá|vypovídají|vypovídáme|vypověděl|vypověděla|vypovědělo|vypověděli|vypovědět|vypovíme|vypověděly)
(vykáže|vykážou|vykázal|vykázala|vykázalo|vykázali|vykazuje|vykazují|vykázat|vykázaly)
(vyhodil|vyhodila|vyhodili|vyhodí|vyhazuje|vyhazují|vyhodit|vyhazovat|vyhodily)
(vypoklonkoval|vypoklonkovala|vypakovala|vypakoval|vyprovází|vyprovodila|vyprovodil|vypoklonkovaly|vypakovaly|vyprovodily)
(posílá|posílají|poslal|poslala|poslalo|poslali|pošle|pošlou|poslat|poslaly) ... (domů|pryč|zpátky) | weak=yes
(deportuje|deportoval|deportovala|deportovat|odsunul|odsunula|deportovaly|odsunuly) | weak=yes
(nařídil|nařídila|nařídilo|nařídili|nařizuje|nařizují|nařídí|přikázal|přikázala|přikázalo|přikazuje|nařídily|přikázaly) ... (opustit|opuštění|odjet|odjezd|odchod|návrat|aby opustil|aby opustili) | weak=yes
(vyzval|vyzvala|vyzvalo|vyzvali|vyzývá|vyzvat|požádal|požádala|požádalo|požádali|žádá|vyzvaly|požádaly) ... (opustil|opustili|opustila|opustit|k odjezdu|k opuštění|odjel|odjeli|odvolání|odvolat) | weak=yes
(požaduje|požadoval|požadovala|požadují|požadovaly) ... (odchod|odjezd|odvolání|stažení) | weak=yes
(dal|dala|dalo|dali|dává|dávají|dostali|poskytl|poskytla|stanovila|stanovil|daly|poskytly|stanovily) ... (hodin|hodiny|dní|dny|dnů|týden|týdny|týdnů|měsíc) (na opuštění|na odjezd|na odchod|na sbalení|na návrat) | weak=yes
(odebral|odebrala|odebralo|odebere|odebírá|odňal|odňala|zrušil|zrušila|odejmula|odebraly|odňaly|zrušily|odejmuly) ... (akreditaci|akreditace|diplomatický status|diplomatickou imunitu|agrément) | weak=yes
(ukázal|ukázala|ukazuje|ukazují|ukázaly) ... dveře | weak=yes
(vyhání|vyhánějí|vyhnal|vyhnala|vyhnalo|vyhnali|vyžene|vyhodil|vyhodila|vyhodilo|vyhodili|vyhodí|vyhazuje) | weak=yes

[trigger measure=expulsion voice=either]
vyhoštěn, vyhoštěna, vyhoštěno, vyhoštěni, vyhoštěny
vyhoštěných, vyhoštěným, vyhoštěné, vyhoštěný, vyhoštěného
(vypovězen|vypovězena|vypovězeno|vypovězeni|vypovězeny|vypovězených|vypovězený)
(vykázán|vykázána|vykázáno|vykázáni|vykázány|vykázaných)
(vyhozen|vyhozena|vyhozeno|vyhozeni|vyhozených)
(poslán|poslána|posláni) ... (domů|pryč) | weak=yes
(deportován|deportováni|deportovaných|odsunuti) | weak=yes

[trigger measure=expulsion voice=passive]
(přítomnost|pobyt|setrvání|působení) ... (nežádoucí|nežádoucím|nežádoucího|není žádoucí|nadále žádoucí) | weak=yes
(dostal|dostala|dostali|dostalo|dostanou|dostane) (příkaz|pokyn|nařízení) ... (opustit|odjet|odejít|k opuštění|k odjezdu|aby opustil|aby opustili) | weak=yes
(bylo|bude|je) (jim|) (nařízeno|přikázáno|uloženo) ... (opustit|odjet|odcestovat|aby opustil|aby opustili|aby odjeli) | weak=yes
(mají|má|měl|mělo|měli|dostal|dostala|dostalo|dostali|obdržel|obdrželi) ... (hodin|hodiny|dny|dní|týden|lhůtu|čas) ... (opustil|opustila|opustili|opustilo|opustit|opuštění|odjezd|odchod|odcestovat|odletěli|vycestovat|vycestování) | weak=yes
(čeká|čekají) (vyhoštění|odjezd|nucený odjezd) | weak=yes
musí pryč, musejí pryč, (z|ze) ambasády musí pryč | weak=yes
(hodin|hodiny|dní|dny|týden) na (opuštění|odjezd|odchod|sbalení) | weak=yes
(musí|musejí|museli|musel|musela|muselo|mají|má|měl|měli|měla|bude muset|budou muset|musely|měly) ... (opustit|odjet|odcestovat|sbalit|odejít|vrátit se|odletět) | weak=yes
(mají|má|měl|měli|dostal|dostali|dostala|dostalo|dostanou|dostaly) ... (hodin|hodiny|dní|dny|dnů|týden|týdny|měsíc) (na opuštění|na odjezd|na odchod|na sbalení|na návrat|aby opustil|aby opustili|k opuštění|k odjezdu) | weak=yes
(balí|balit) ... kufry | weak=yes
(není|nejsou|nebude|nebudou) (už|zde|tu|v zemi|nadále|) (vítán|vítáni|vítaný|vítaní|vítána|žádoucí|akceptovatelný|akceptovatelní) | weak=yes
(nežádoucím|nežádoucí|nežádoucími) | weak=yes
(akreditace|akreditaci) ... (odebrána|odebrány|odňata|zrušena) | weak=yes
(byl|byla|byli|bylo|byly) (vyzván|vyzvána|vyzváni|vyzváno|vyzvány|požádán|požádáni|požádáno) ... (opustil|opustili|opustila|k opuštění|k odjezdu|opustit) | weak=yes

[trigger measure=expulsion voice=noun]
vyhoštění, vyhoštěním, vyhošťování, vyhošťováním
(vypovězení|vypovězením|vykázání|vykázáním|vyhazov|vyhazovu)
(deportace|deportaci|odsun) | weak=yes
(odebrání|odnětí) ... (akreditace|akreditací|diplomatického statusu) | weak=yes

[trigger measure=expulsion voice=phrase]
(prohlásil|prohlásila|prohlásilo|prohlásili|prohlašuje|prohlašují|prohlásí|prohlásit|označil|označila|označilo|označí|označit|označuje|prohlásily|označily|vyhlásil|vyhlásila|vyhlásilo|vyhlásili|vyhlásit|vyhlašuje|vyhlásí|považuje) ... (za|jako|) (persona|personu|personou|persony|personae|personam) non (grata|gratae|gratas)
(prohlásil|prohlásila|prohlásilo|prohlásili|prohlašuje|prohlašují|prohlásí|prohlásit|označil|označila|označilo|označí|označit|prohlásily|označily|vyhlásil|vyhlásila|vyhlásilo|vyhlásili|vyhlásit|vyhlašuje|vyhlásí|považuje) ... (za|) (nežádoucí|nežádoucího|nevítané|nevítanou|nežádoucími) (osobu|osoby|osobami|)
(prohlášen|prohlášena|prohlášeni|prohlášeno|prohlášeny|označen|označeni|označena|vyhlášen|vyhlášena|vyhlášeni|vyhlášeno|vyhlášeny) ... za (nežádoucí|nevítané|nevítanou|personu|persony|persona|personae|osoby|osobu) (osobu|osoby|non grata|non gratae|nežádoucí|)
(persona|personu|personou|persony|personae|person|personami) non (grata|gratae|gratas)
non grata
(nežádoucí|nežádoucích|nevítaná|nevítanou|nevítané|nežádoucími) (osoba|osobu|osoby|osob|osobou|osobami)
(osoba|osobu|osoby|osob|osobou|osobami) nežádoucí

[trigger measure=staff_cap voice=active own=yes]
(sníží|snižuje|snižují|snížil|snížila|snížilo|snížili|snížit|zredukuje|redukuje|zredukoval|zredukovala|zredukovat|seškrtá|seškrtala|zmenší|zmenšuje|zmenšila|zmenšit|zastropuje|zastropovala|osekává|proškrtá|snižujeme|snížily|omezily|zredukovaly|seškrtaly|zmenšily|zastropovaly) | weak=yes

[trigger measure=staff_cap voice=active own=yes]
(omezí|omezuje|omezil|omezila|omezilo|omezily|omezit) ... (počet|počty|stav|personál|velikost|zaměstnance|pracovníky) | weak=yes

[trigger measure=staff_cap voice=either]
(snížen|snížena|sníženo|sníženy|omezen|omezena|omezeno|zredukován|zredukována) | weak=yes
sníží se | weak=yes
se (sníží|zmenší|snižuje|zredukuje) | weak=yes

[trigger measure=staff_cap voice=noun]
(snížení|omezení|redukce|redukci|zmenšení|strop|zastropování|snižování) | weak=yes

[trigger measure=closure voice=active own=yes]
(zavře|zavírá|zavírají|zavřou|zavřel|zavřela|zavřelo|zavřít|uzavře|uzavírá|uzavřel|uzavřela|uzavřelo|uzavřít|uzavřou|zruší|ruší|zrušil|zrušila|zrušilo|zrušit|zavřely|uzavřely|zrušily) | weak=yes
(nařídil|nařídila|nařídilo|nařizuje|přikázala|přikázal|nařídily|přikázaly) (okamžité|) (uzavření|zavření) | weak=yes
(odebral|odebrala|odebere|odvolal|odvolala|odvolalo|stáhl|stáhla|odnímá|odebraly|odvolaly|stáhly) (souhlas|povolení) ... (s činností|s provozem|k činnosti|s fungováním|k provozování) | weak=yes

[trigger measure=closure voice=either]
(uzavřen|uzavřena|uzavřeno|uzavřeny|zavřen|zavřena|zavřeny|zrušen|zrušena|zrušeno|zrušeny) | weak=yes
(musí|mají|má|musejí) ... (ukončit činnost|zavřít|ukončit provoz|ukončit práci) | weak=yes

[trigger measure=closure voice=noun]
(uzavření|zavření|uzavřením|zavírání) | weak=yes

[trigger measure=severance voice=active]
(přeruší|přerušuje|přerušil|přerušila|přerušilo|přerušili|přerušit|zpřetrhal|zpřetrhala|přerušily|zpřetrhaly) (veškeré|) (diplomatické|) (styky|vztahy)
(diplomatické|) (styky|vztahy) ... (přeruší|přerušuje|přerušil|přerušila|přerušilo|přerušit|přerušeny)
přerušení (diplomatických|) (styků|vztahů)
(ukončuje|ukončila|ukončil|ukončilo|ukončí|ukončují) (všechny|) diplomatické (styky|vztahy)

[trigger measure=downgrade voice=active]
(sníží|snižuje|snížil|snížila|snížilo|snížit|snížily) (úroveň|stupeň) (diplomatických|svých|) (vztahů|styků|zastoupení)
snížení (úrovně|stupně) (diplomatických|) (vztahů|styků|zastoupení)

[people staff=diplomatic]
(velvyslaneckého|velvyslanecký|vyslaneckého) (radu|rada) | plural=no
(radu|rada|radovi) (ruského|ruské|velvyslanectví|ambasády|vyslance) | plural=no
(vedoucí|vedoucího|vedoucímu) (unijní|unijního) (delegace|mise) | plural=no
vedoucí delegace, vedoucí zastoupení, vedoucí diplomatické mise, vedoucího delegace, vedoucího zastoupení, vedoucího diplomatické mise, vedoucímu delegace, vedoucímu zastoupení, vedoucímu diplomatické mise, vedoucím delegace, vedoucím zastoupení, vedoucím diplomatické mise, šéf delegace, šéf zastoupení | plural=no
šéf diplomatické mise, šéfa delegace, šéfa zastoupení, šéfa diplomatické mise, šéfovi delegace, šéfovi zastoupení, šéfovi diplomatické mise, šéfem delegace, šéfem zastoupení, šéfem diplomatické mise, šéfka delegace, šéfka zastoupení, šéfka diplomatické mise, šéfku delegace | plural=no
šéfku zastoupení, šéfku diplomatické mise, šéfce delegace, šéfce zastoupení, šéfce diplomatické mise, diplomatko | plural=no
diplomatkách, diplomatkami | plural=yes
prvnímu tajemníkovi, prvním tajemníkovi, prvním tajemníkem, druhému tajemníkovi, druhém tajemníkovi, druhým tajemníkem, třetímu tajemníkovi, třetím tajemníkovi, třetím tajemníkem, diplomatickému pracovníkovi, diplomatickém pracovníkovi, diplomatickým pracovníkem, diplomatickému zástupci, diplomatickém zástupci | plural=no
diplomatickým zástupcem, diplomatickému zaměstnanci, diplomatickém zaměstnanci, diplomatickým zaměstnancem, diplomatický úředník, diplomatického úředníka, diplomatickému úředníkovi, diplomatickém úředníkovi, diplomatickým úředníkem, diplomatický představitel, diplomatického představitele, diplomatickému představiteli, diplomatickém představiteli, diplomatickým představitelem | plural=no
člen diplomatického personálu, člen diplomatického sboru, člena diplomatického personálu, člena diplomatického sboru, členovi diplomatického personálu, členovi diplomatického sboru, členem diplomatického personálu, členem diplomatického sboru | plural=no
diplomatických pracovnících, diplomatickými pracovníky, diplomatických zástupcích, diplomatickými zástupci, diplomatických zaměstnancích, diplomatickými zaměstnanci, diplomatičtí úředníci, diplomatických úředníků, diplomatickým úředníkům, diplomatické úředníky, diplomatických úřednících, diplomatickými úředníky, diplomatičtí představitelé, diplomatických představitelů | plural=yes
diplomatickým představitelům, diplomatické představitele, diplomatických představitelích, diplomatickými představiteli, členům diplomatického personálu, členům diplomatického sboru, členech diplomatického personálu, členech diplomatického sboru | plural=yes
diplomat, diplomata, diplomatovi, diplomatem, diplomatka, diplomatku, diplomatce, diplomatkou | plural=no
diplomaté, diplomati, diplomatů, diplomatům, diplomaty, diplomatech, diplomatky, diplomatek, diplomatkám | plural=yes
(rada|radu|radou) velvyslanectví | plural=no
(první|druhý|třetí|prvního|druhého|třetího) (tajemník|tajemníka|tajemnice) | plural=no
(zástupce|zástupci|zástupcem|zástupkyně|zástupkyni) (velvyslance|velvyslankyně|velvyslanci), náměstek velvyslance, dvojka ambasády, muž číslo dvě | plural=no
diplomatický (pracovník|zástupce|zaměstnanec|personál), diplomatického (pracovníka|zástupce|zaměstnance) | plural=no
diplomatičtí (pracovníci|zástupci|zaměstnanci), diplomatických (pracovníků|zástupců|zaměstnanců|sil), diplomatické (pracovníky|zástupce|zaměstnance), diplomatickým (pracovníkům|zástupcům|zaměstnancům) | plural=yes
diplomatického personálu, (členové|členů|členy) diplomatického (personálu|sboru) | plural=yes
(vyslanec|vyslance|vyslanci) | plural=no
(vyslanců|vyslance) | plural=yes

[people staff=ambassador]
vysokému komisaři, vysokým komisařem, vysoká komisařka, vysoké komisařky, vysoké komisařce, vysokou komisařkou, nunciem, velvyslancovi, ambasador, ambasadora, ambasadorovi, ambasadorem, ambasadorka, ambasadorku | plural=no
velvyslanci států, velvyslancích, ambasadoři, ambasadorů, ambasadory, vysocí komisaři, vysokých komisařů | plural=yes
velvyslanec, velvyslance, velvyslanci, velvyslancem, velvyslankyně, velvyslankyni, velvyslankyní, nuncius, nuncia, nunciovi, vysoký komisař, vysokého komisaře, vysokou komisařku, šéf mise, šéfa mise, vedoucí mise, šéf ambasády, šéfa ambasády | plural=no
velvyslanců, velvyslancům, velvyslanče, nunciů | plural=yes

[people staff=charge]
chargé d’affaires, charge d’affaires, chargé d'affaires, chargé, chargée, dočasný chargé, pověřenec, pověřence | plural=no

[people staff=consular]
generálnímu konzulovi, generálním konzulovi, generálním konzulem, honorárnímu konzulovi, honorárním konzulovi, honorárním konzulem, konzulárnímu pracovníkovi, konzulárním pracovníkovi, konzulárním pracovníkem, konzulárnímu úředníkovi, konzulárním úředníkovi, konzulárním úředníkem, konzulární zaměstnanec, konzulárního zaměstnance | plural=no
konzulárnímu zaměstnanci, konzulárním zaměstnancem, konzulce, konzulkou, vicekonzulovi, vicekonzulem, generální konzulku, generální konzulce, generální konzulky | plural=no
generální konzulové, generálních konzulů, generálním konzulům, generální konzuly, generálních konzulech, generálními konzuly, honorární konzulové, honorárních konzulů, honorárním konzulům, honorární konzuly, honorárních konzulech, honorárními konzuly, konzulárním pracovníkům, konzulárních pracovnících | plural=yes
konzulárním úředníkům, konzulárních úřednících, konzulárním zaměstnancům, konzulární zaměstnance, konzulárních zaměstnancích | plural=yes
konzul, konzula, konzulovi, konzulem, konzulka, konzulku, generální konzul, generálního konzula, generální konzulka, vicekonzul, vicekonzula, honorární konzul, honorárního konzula | plural=no
konzulové, konzulů, konzulům, konzuly, konzulech, konzulky | plural=yes
(konzulární|konzulárních|konzulárním|konzulárními) (pracovníci|pracovníků|úředníci|úředníků|zaměstnanci|zaměstnanců|pracovníky|úředníky) | plural=yes
(konzulární|konzulárního) (pracovník|pracovníka|úředník|úředníka) | plural=no
(zaměstnanci|zaměstnanců|pracovníci|pracovníků|pracovníky) (konzulátu|konzulátů|konzulátu v) | plural=yes

[people staff=military]
vojenskému přidělenci, vojenském přidělenci, vojenskému atašé, vojenském atašé, vojenským atašé, leteckého přidělence, leteckému přidělenci, leteckém přidělenci, leteckým přidělencem, leteckého atašé, leteckému atašé, leteckém atašé, leteckým atašé, obranného přidělence | plural=no
obrannému přidělenci, obranném přidělenci, obranným přidělencem, obranného atašé, obrannému atašé, obranném atašé, obranným atašé, námořního přidělence, námořnímu přidělenci, námořním přidělenci, námořním přidělencem, námořního atašé, námořnímu atašé, námořním atašé | plural=no
přidělenci obrany, přidělencem obrany | plural=no
vojenským přidělencům, vojenské přidělence, vojenských přidělencích, vojenskými přidělenci, vojenské atašé, vojenskými atašé, letečtí přidělenci, leteckých přidělenců, leteckým přidělencům, letecké přidělence, leteckých přidělencích, leteckými přidělenci, letečtí atašé, leteckých atašé | plural=yes
letecké atašé, leteckými atašé, obranní přidělenci, obranných přidělenců, obranným přidělencům, obranné přidělence, obranných přidělencích, obrannými přidělenci, obranní atašé, obranných atašé, obranné atašé, obrannými atašé, námořní přidělenci, námořních přidělenců | plural=yes
námořním přidělencům, námořní přidělence, námořních přidělencích, námořními přidělenci, námořních atašé, námořními atašé | plural=yes
(vojenský|obranný|letecký|námořní) (atašé|přidělenec), vojenského (atašé|přidělence), atašé, vojenským přidělencem, přidělence obrany, přidělenec obrany | plural=no
vojenských (atašé|přidělenců), vojenští (atašé|přidělenci) | plural=yes

[people staff=intelligence]
zpravodajcům, zpravodajcích, špionům, špiónům, špióny, agentům, agenty, rozvědčíkům, vyzvědačům | plural=yes weak=yes
zpravodajcem, špiónovi, špionovi, agentovi, agentem, rozvědčík, rozvědčíka | plural=no weak=yes
důstojník zpravodajských služeb, důstojník zpravodajské služby, důstojník vojenské rozvědky, důstojníka zpravodajských služeb, důstojníka zpravodajské služby, důstojníka vojenské rozvědky, důstojníkovi rozvědky, důstojníkovi ruské rozvědky, důstojníkovi tajné služby, důstojníkovi tajných služeb, důstojníkovi zpravodajských služeb, důstojníkovi zpravodajské služby, důstojníkovi GRU, důstojníkovi SVR | plural=no
důstojníkovi FSB, důstojníkovi KGB, důstojníkovi vojenské rozvědky, důstojníkem rozvědky, důstojníkem ruské rozvědky, důstojníkem tajné služby, důstojníkem tajných služeb, důstojníkem zpravodajských služeb, důstojníkem zpravodajské služby, důstojníkem GRU, důstojníkem SVR, důstojníkem FSB, důstojníkem KGB, důstojníkem vojenské rozvědky | plural=no
agent zpravodajských služeb, agent zpravodajské služby, agent vojenské rozvědky, agenta zpravodajských služeb, agenta zpravodajské služby, agenta vojenské rozvědky, agentovi rozvědky, agentovi ruské rozvědky, agentovi tajné služby, agentovi tajných služeb, agentovi zpravodajských služeb, agentovi zpravodajské služby, agentovi GRU, agentovi SVR | plural=no
agentovi FSB, agentovi KGB, agentovi vojenské rozvědky, agentem rozvědky, agentem ruské rozvědky, agentem tajné služby, agentem tajných služeb, agentem zpravodajských služeb, agentem zpravodajské služby, agentem GRU, agentem SVR, agentem FSB, agentem KGB, agentem vojenské rozvědky | plural=no
příslušník zpravodajských služeb, příslušník zpravodajské služby, příslušník vojenské rozvědky, příslušníka zpravodajských služeb, příslušníka zpravodajské služby, příslušníka vojenské rozvědky, příslušníkovi rozvědky, příslušníkovi ruské rozvědky, příslušníkovi tajné služby, příslušníkovi tajných služeb, příslušníkovi zpravodajských služeb, příslušníkovi zpravodajské služby, příslušníkovi GRU, příslušníkovi SVR | plural=no
příslušníkovi FSB, příslušníkovi KGB, příslušníkovi vojenské rozvědky, příslušníkem rozvědky, příslušníkem ruské rozvědky, příslušníkem tajné služby, příslušníkem tajných služeb, příslušníkem zpravodajských služeb, příslušníkem zpravodajské služby, příslušníkem GRU, příslušníkem SVR, příslušníkem FSB, příslušníkem KGB, příslušníkem vojenské rozvědky | plural=no
zpravodajský důstojník, zpravodajského důstojníka, zpravodajskému důstojníkovi, zpravodajském důstojníkovi, zpravodajským důstojníkem | plural=no
důstojníci zpravodajské služby, důstojníci vojenské rozvědky, důstojníků zpravodajské služby, důstojníků vojenské rozvědky, důstojníkům rozvědky, důstojníkům ruské rozvědky, důstojníkům tajné služby, důstojníkům tajných služeb, důstojníkům zpravodajských služeb, důstojníkům zpravodajské služby, důstojníkům GRU, důstojníkům SVR, důstojníkům FSB, důstojníkům KGB | plural=yes
důstojníkům vojenské rozvědky, důstojníky zpravodajské služby, důstojníky vojenské rozvědky, důstojnících rozvědky, důstojnících ruské rozvědky, důstojnících tajné služby, důstojnících tajných služeb, důstojnících zpravodajských služeb, důstojnících zpravodajské služby, důstojnících GRU, důstojnících SVR, důstojnících FSB, důstojnících KGB, důstojnících vojenské rozvědky | plural=yes
agenti zpravodajské služby, agenti vojenské rozvědky, agentů zpravodajské služby, agentů vojenské rozvědky, agentům rozvědky, agentům ruské rozvědky, agentům tajné služby, agentům tajných služeb, agentům zpravodajských služeb, agentům zpravodajské služby, agentům GRU, agentům SVR, agentům FSB, agentům KGB | plural=yes
agentům vojenské rozvědky, agenty zpravodajské služby, agenty vojenské rozvědky, agentech rozvědky, agentech ruské rozvědky, agentech tajné služby, agentech tajných služeb, agentech zpravodajských služeb, agentech zpravodajské služby, agentech GRU, agentech SVR, agentech FSB, agentech KGB, agentech vojenské rozvědky | plural=yes
příslušníci zpravodajské služby, příslušníci vojenské rozvědky, příslušníků zpravodajské služby, příslušníků vojenské rozvědky, příslušníkům rozvědky, příslušníkům ruské rozvědky, příslušníkům tajné služby, příslušníkům tajných služeb, příslušníkům zpravodajských služeb, příslušníkům zpravodajské služby, příslušníkům GRU, příslušníkům SVR, příslušníkům FSB, příslušníkům KGB | plural=yes
příslušníkům vojenské rozvědky, příslušníky zpravodajské služby, příslušníky vojenské rozvědky, příslušnících rozvědky, příslušnících ruské rozvědky, příslušnících tajné služby, příslušnících tajných služeb, příslušnících zpravodajských služeb, příslušnících zpravodajské služby, příslušnících GRU, příslušnících SVR, příslušnících FSB, příslušnících KGB, příslušnících vojenské rozvědky | plural=yes
zpravodajští důstojníci, zpravodajských důstojníků, zpravodajským důstojníkům, zpravodajské důstojníky, zpravodajských důstojnících, zpravodajskými důstojníky | plural=yes
(důstojník|důstojníka|agent|agenta|příslušník|příslušníka) (rozvědky|ruské rozvědky|tajné služby|tajných služeb|rozvědné služby|GRU|SVR|FSB|KGB) | plural=no
(důstojníci|důstojníků|důstojníky|agenti|agentů|agenty|příslušníci|příslušníků|příslušníky) (rozvědky|ruské rozvědky|tajné služby|tajných služeb|GRU|SVR|FSB|KGB|zpravodajských služeb|ruských tajných služeb) | plural=yes
zpravodajec, zpravodajce | plural=no weak=yes
zpravodajci, zpravodajců | weak=yes
špion, špiona, vyzvědač, vyzvědače, agent, agenta | plural=no weak=yes
špioni, špionů, špiony, špióni, špiónů, vyzvědači, vyzvědačů, agentů, agenti, rozvědčíci, rozvědčíků | plural=yes weak=yes

[people staff=official]
pracovníkem, zaměstnancem, zaměstnankyně, zaměstnankyni, úředníkovi, úředníkem, členovi, členem, občanovi, občanem, představiteli, představitelem | plural=no weak=yes
úředníkům, členům, občanům, představitelům, pracovnících, zaměstnancích, zástupcích | plural=yes weak=yes
pracovník konzulátu, pracovník diplomatické mise, pracovníka konzulátu, pracovníka diplomatické mise, pracovníkovi konzulátu, pracovníkovi diplomatické mise, pracovníkem ambasády, pracovníkem velvyslanectví, pracovníkem zastoupení, pracovníkem mise, pracovníkem zastupitelského úřadu, pracovníkem zastupitelství, pracovníkem konzulátu, pracovníkem diplomatické mise | plural=no
zaměstnanec konzulátu, zaměstnanec diplomatické mise, zaměstnancem ambasády, zaměstnancem velvyslanectví, zaměstnancem zastoupení, zaměstnancem mise, zaměstnancem zastupitelského úřadu, zaměstnancem zastupitelství, zaměstnancem konzulátu, zaměstnancem diplomatické mise, úředník konzulátu, úředník diplomatické mise, úředníka konzulátu, úředníka diplomatické mise | plural=no
úředníkovi ambasády, úředníkovi velvyslanectví, úředníkovi zastoupení, úředníkovi mise, úředníkovi zastupitelského úřadu, úředníkovi zastupitelství, úředníkovi konzulátu, úředníkovi diplomatické mise, úředníkem ambasády, úředníkem velvyslanectví, úředníkem zastoupení, úředníkem mise, úředníkem zastupitelského úřadu, úředníkem zastupitelství | plural=no
úředníkem konzulátu, úředníkem diplomatické mise, člen konzulátu, člen diplomatické mise, člena konzulátu, člena diplomatické mise, členovi ambasády, členovi velvyslanectví, členovi zastoupení, členovi mise, členovi zastupitelského úřadu, členovi zastupitelství, členovi konzulátu, členovi diplomatické mise | plural=no
členem ambasády, členem velvyslanectví, členem zastoupení, členem mise, členem zastupitelského úřadu, členem zastupitelství, členem konzulátu, členem diplomatické mise, představitel ambasády, představitel velvyslanectví, představitel zastoupení, představitel mise, představitel zastupitelského úřadu, představitel zastupitelství | plural=no
představitel konzulátu, představitel diplomatické mise, představitelem ambasády, představitelem velvyslanectví, představitelem zastoupení, představitelem mise, představitelem zastupitelského úřadu, představitelem zastupitelství, představitelem konzulátu, představitelem diplomatické mise | plural=no
pracovníci zastupitelství, pracovníci diplomatické mise, pracovníků zastupitelství, pracovníků diplomatické mise, pracovníkům zastupitelství, pracovníkům konzulátu, pracovníkům diplomatické mise, pracovníkům konzulátů, pracovníky zastupitelství, pracovníky diplomatické mise, pracovnících ambasády, pracovnících velvyslanectví, pracovnících zastoupení, pracovnících mise | plural=yes
pracovnících zastupitelského úřadu, pracovnících zastupitelství, pracovnících konzulátu, pracovnících diplomatické mise, pracovnících ambasád, pracovnících misí, pracovnících konzulátů, zaměstnanců zastupitelství, zaměstnanců diplomatické mise, zaměstnancům zastupitelství, zaměstnancům konzulátu, zaměstnancům diplomatické mise, zaměstnancům konzulátů, zaměstnance konzulátů | plural=yes
zaměstnancích ambasády, zaměstnancích velvyslanectví, zaměstnancích zastoupení, zaměstnancích mise, zaměstnancích zastupitelského úřadu, zaměstnancích zastupitelství, zaměstnancích konzulátu, zaměstnancích diplomatické mise, zaměstnancích ambasád, zaměstnancích misí, zaměstnancích konzulátů, úředníci zastupitelství, úředníci konzulátu, úředníci diplomatické mise | plural=yes
úředníci konzulátů, úředníků zastupitelství, úředníků konzulátu, úředníků diplomatické mise, úředníků konzulátů, úředníkům ambasády, úředníkům velvyslanectví, úředníkům zastoupení, úředníkům mise, úředníkům zastupitelského úřadu, úředníkům zastupitelství, úředníkům konzulátu, úředníkům diplomatické mise, úředníkům ambasád | plural=yes
úředníkům misí, úředníkům konzulátů, úředníky zastupitelství, úředníky konzulátu, úředníky diplomatické mise, úředníky konzulátů, úřednících ambasády, úřednících velvyslanectví, úřednících zastoupení, úřednících mise, úřednících zastupitelského úřadu, úřednících zastupitelství, úřednících konzulátu, úřednících diplomatické mise | plural=yes
úřednících ambasád, úřednících misí, úřednících konzulátů, členové zastupitelství, členové konzulátu, členové diplomatické mise, členové konzulátů, členů zastupitelství, členů konzulátu, členů diplomatické mise, členů konzulátů, členům ambasády, členům velvyslanectví, členům zastoupení | plural=yes
členům mise, členům zastupitelského úřadu, členům zastupitelství, členům konzulátu, členům diplomatické mise, členům ambasád, členům misí, členům konzulátů, členy zastupitelství, členy konzulátu, členy diplomatické mise, členy konzulátů, členech ambasády, členech velvyslanectví | plural=yes
členech zastoupení, členech mise, členech zastupitelského úřadu, členech zastupitelství, členech konzulátu, členech diplomatické mise, členech ambasád, členech misí, členech konzulátů, představitelé ambasády, představitelé velvyslanectví, představitelé zastoupení, představitelé mise, představitelé zastupitelského úřadu | plural=yes
představitelé zastupitelství, představitelé konzulátu, představitelé diplomatické mise, představitelé ambasád, představitelé misí, představitelé konzulátů, představitelů ambasády, představitelů velvyslanectví, představitelů zastoupení, představitelů mise, představitelů zastupitelského úřadu, představitelů zastupitelství, představitelů konzulátu, představitelů diplomatické mise | plural=yes
představitelů ambasád, představitelů misí, představitelů konzulátů, představitelům ambasády, představitelům velvyslanectví, představitelům zastoupení, představitelům mise, představitelům zastupitelského úřadu, představitelům zastupitelství, představitelům konzulátu, představitelům diplomatické mise, představitelům ambasád, představitelům misí, představitelům konzulátů | plural=yes
představitele ambasád, představitele misí, představitele konzulátů, představitelích ambasády, představitelích velvyslanectví, představitelích zastoupení, představitelích mise, představitelích zastupitelského úřadu, představitelích zastupitelství, představitelích konzulátu, představitelích diplomatické mise, představitelích ambasád, představitelích misí, představitelích konzulátů | plural=yes
představiteli ambasád, představiteli misí, představiteli konzulátů | plural=yes
představitele ambasády, představitele diplomatické mise, představitele konzulátu, představitele mise, představitele velvyslanectví, představitele zastoupení, představitele zastupitelského úřadu, představitele zastupitelství, představiteli ambasády, představiteli diplomatické mise, představiteli konzulátu, představiteli mise, představiteli velvyslanectví, představiteli zastoupení
představiteli zastupitelského úřadu, představiteli zastupitelství, zaměstnance diplomatické mise, zaměstnance konzulátu, zaměstnanci diplomatické mise
(pracovník|pracovníka|pracovníkovi|pracovnice|pracovnici|zaměstnanec|zaměstnance|zaměstnanci|úředník|úředníka|člen|člena) (ambasády|velvyslanectví|zastoupení|mise|zastupitelského úřadu|zastupitelství) | plural=no
(pracovníci|pracovníků|pracovníkům|pracovníky|zaměstnanci|zaměstnanců|zaměstnancům|zaměstnance|úředníci|úředníků|úředníky|členové|členů|členy) (ambasády|velvyslanectví|zastoupení|mise|zastupitelského úřadu|ambasád|misí) | plural=yes
(členové|členů|členy|členům) personálu | plural=yes
(personál|personálu|osazenstvo|osazenstva) (ambasády|velvyslanectví|zastoupení|mise|zastupitelského úřadu) | plural=yes
pracovník, pracovníka, pracovníkovi, pracovnice, pracovnici, zaměstnanec, úředník, úředníka, člen, člena, osobu, osoba, občan, občana, zástupce, tajemník, tajemníka, představitele, představitel | plural=no weak=yes
pracovníci, pracovníků, pracovníkům, pracovníky, zaměstnanců, zaměstnancům, úředníci, úředníků, úředníky, členové, členů, členy, osob, osobám, občané, občanů, občany, lidí, lidé, lidem, zástupců, zástupcům, zástupci, kolegů, personál, personálu, představitelů, představitelé | plural=yes weak=yes
zaměstnance, zaměstnanci, osoby | weak=yes

[people staff=administrative_technical]
(členů|členy|členové|pracovníků|pracovníky|zaměstnanců|zaměstnance) (administrativního a technického|administrativně-technického|administrativního|technického) personálu | plural=yes
(administrativní|administrativních|administrativního|technický|technického|technických|administrativně technických|administrativně technického) (pracovníci|pracovníků|pracovníky|personál|personálu|zaměstnanci|zaměstnanců|zaměstnance) | plural=yes

[people staff=family]
rodinní příslušníci, rodinných příslušníků, rodinnými příslušníky, rodin, rodiny, rodinami | plural=yes weak=yes

[people staff=local]
místní (zaměstnanci|pracovníci), místních (zaměstnanců|pracovníků|sil) | plural=yes weak=yes

[mission type=embassy]
ambasáda, ambasády, ambasádě, ambasádu, ambasádou, velvyslanectví, velvyslanectvím, zastupitelský úřad, zastupitelského úřadu, zastupitelském úřadu, zastupitelskému úřadu, diplomatické zastoupení, diplomatického zastoupení, diplomatická mise, diplomatické mise, diplomatickou misi, nunciatura, nunciatury, nunciatuře | plural=no
ambasád, ambasádách, ambasádám, zastupitelské úřady, zastupitelských úřadů, velvyslanectvích, diplomatických misí, diplomatických zastoupení | plural=yes
(vysoká komise|vysoké komise|vysokého komisařství|vysokém komisařství|vysoké komisi) | plural=no

[mission type=consulate]
konzulát, konzulátu, konzulátem, konzulátě, generální konzulát, generálního konzulátu, generálním konzulátu, konzulární úřad, konzulárního úřadu, konzulární oddělení, konzulárního oddělení, honorární konzulát | plural=no
konzuláty, konzulátů, konzulátech, konzulátům, generální konzuláty, generálních konzulátů, konzulární úřady, konzulárních úřadů | plural=yes

[mission type=mission]
mise, misi, misí, zastoupení, stálé zastoupení, stálá mise, stálé mise, stálou misi, delegace, delegaci, zastupitelství, obchodní zastupitelství, obchodní zastoupení, obchodní mise, kulturní středisko, ruský dům | plural=no
diplomatick* status*, diplomatick* kryt*, diplomatickým krytím, diplomatick* imunit*, diplomatick* pas*, diplomatick* sbor*

[other]
novinář*, žurnalist*, reportér*, zpravodaj, zpravodaje, zpravodajů České televize, dopisovatel*, redaktor*, kameraman*
student*, žák*, učitel*, vědec*, vědců, vědci, akademik*, stipendist*, profesor*
fotbalist*, hráč*, sportovc*, sportovec, trenér*, fanoušk*, hokejist*, rozhodčí, obránce, útočník*, tenist*
migrant*, uprchlík*, uprchlic*, běženc*, azylant*, cizinc*, cizinec, imigrant*
poslanc*, poslanec, poslankyn*, senátor*, zastupitel*, členů strany, zákonodárc*
voják*, vojsk*, žoldnéř*, žoldák*, bojovník*, jednotek, jednotky
kněz*, kněží, misionář*, imám*, duchovní*, pop, řeholn*
řidič*, kamioňák*, turist*, demonstrant*, nájemník*, nájemce, obyvatel*, aktivist*, humanitárn* pracovník*, vězň*, rukojm*

[negation]
ještě ne, dosud ne, zatím ne, zatím nevyhostil, zatím nevyhostila, dosud nevyhostilo, zatím nevyhostilo | weak=yes
nikomu, žádného, žádné, žádní, žádných, žádná
(nepřipojí|nepřipojil|nepřipojila|nepřipojili|nepřidá|nepřidala) se, nebude následovat
ne, nikdy, ani, žádný, nikdo, nikoho
nevyhostí, nevyhostila, nevyhostil, nevyhostili, nevyhostilo, nevyhošťuje, nevypoví, nevypověděl, nevypověděla, nevykáže | weak=yes
(nehodlá|nehodlají|nechystá se|neplánuje|neplánují|neuvažuje|neuvažují|nezvažuje|nezvažují|nezamýšlí|odmítl|odmítla|odmítá) 
nemá v úmyslu, nemá v plánu, není v plánu, nepřipravuje, nebude, nebudou, nebyl, nebyla, nebyli
(místo|namísto|právo na) | weak=yes

[negation side=after]
(nebude|nebudou|nebyl|nebyla|nebylo|nebyli|nebyly|není|nejsou)
(diplomatů|velvyslance|velvyslanců|pracovníků|konzula|zaměstnanců) (neuvažuje|neuvažují|nezvažuje|neplánuje|nechystá|nepřipravuje)
není (nyní|zatím|v současnosti|) (plánováno|na pořadu dne|na stole|v plánu|zvažováno)
se (nezvažuje|neplánuje|nechystá)

[considered]
(by|) (mohlo|mohla|mohl|mohli|mohly) (by|)
(brzy|zanedlouho|v nejbližší době|v nejbližších dnech) (vyhostí|oznámí|vypoví|vykáže), nevyloučilo
(nelze|nemůže|nemohou|nedá se|není možné|není možno|nemůžeme) (vyloučit|vylučovat|vyloučit ani), není vyloučen, není vyloučena, nevylučujeme, nevyloučili
záměr, záměru, záměrem, úmyslu, v úmyslu
zvažuje, zvažují, zvažujeme, zvažoval, zvažovala, zvažovali, uvažuje, uvažují, uvažovala, uvažoval, plánuje, plánují, plánovala, chystá, chystají, chystá se, chystají se, hodlá, hodlají, připravuje, připravují, přemýšlí
může, mohou, mohla by, mohl by, mohly by, mohlo by, možná, možné, možnost, možnosti, nevylučuje, nevylučují, nevyloučil, nevyloučila, není vyloučeno, patrně, zřejmě, pravděpodobně, nejspíš, očekává se, očekává, očekávají, bere v úvahu, ve hře, na stole, diskutuje, debatuje, zda, jestli, chce, chtějí, navrhuje, návrh, počítá s, počítáme s
(navrhl|navrhla|navrhli|navrhuje|navrhují|doporučil|doporučila)
lze

[threatened]
nebude mít jinou možnost, vyhradil si právo vyhostit
hrozí, hrozila, hrozil, pohrozil, pohrozila, pohrozilo, pohrozili, hrozba, hrozbu, hrozby, varuje, varoval, varovala, varovalo
pokud, jestliže, v případě že, v případě, kdyby, jestli | weak=yes
vyhrazuje si právo, vyhrazují si právo, vyhrazujeme si právo, vyhradila si právo

[denied]
(popřelo|popřel|popřela|popírá|dementovalo|dementoval|dementovala|vyvrátilo) (zprávy|informace|tvrzení|spekulace|zprávu)
není na (stole|pořadu dne|programu), není (v plánu|plánováno|zvažováno|ve hře), neuvažuje, neuvažují, nezvažuje, nezvažují, neplánuje, neplánují, nechystá, nechystají, nehodlá (vyhovět|vyhostit), takový krok nezvažuje, (odmítl|odmítla|odmítá|odmítlo|vyloučil|vyloučila|vylučuje) (takový|možnost|to|tuto|požadavek|výzvu), žádné rozhodnutí nepadlo, nepadlo žádné rozhodnutí
popírá, popírají, popřel, popřela, popřelo, popřeli, dementuje, dementoval, dementovala, dementovalo, vyvrátil, vyvrátila, vyvrátilo, nepravda, nepravdivé, nepravdivá, fáma, fámy, dohady, spekulace, nezakládá se na pravdě, nezakládají se na pravdě, vymyšlené
(dezinformace|dezinformaci|falešné zprávy) o

[reversed]
(může|mohou|bude moci|budou moci|smí|smějí) (nakonec|přece jen|) (zůstat|setrvat), (zrušil|zrušila|zrušilo|zruší|odvolal|odvolala|odvolalo|stáhl|stáhla|stáhlo|vzal zpět|vzala zpět|vzalo zpět) (rozhodnutí|příkaz|vyhoštění|nařízení), (ustoupil|ustoupila|ustoupilo) od (rozhodnutí|vyhoštění|příkazu)
(odvolal|odvolala|odvolalo|odvolali|zrušil|zrušila|zrušilo|zrušili|ruší|vzal|vzala|vzalo|bere|stáhl|stáhla|pozastavil|pozastavila|přehodnotil|přehodnotila) (své|svoje|) (rozhodnutí|vyhoštění|příkaz) (zpět|)
(rozhodnutí|vyhoštění|příkaz) ... (zrušeno|zrušil|zrušila|odvoláno|odvolal|odvolala|vzal zpět|vzala zpět|pozastaveno|stáhla|stáhl)
(ustoupil|ustoupila|ustoupilo|upustil|upustila|couvla|couvl) od (vyhoštění|rozhodnutí|záměru|plánu)
(smí|smějí|může|mohou|bude moci|budou moci|směl|mohl) (nakonec|v zemi|přece jen|) (zůstat|se vrátit)

[retracted]
podvrh*, (zfalšovan*|padělan*|falešn*) (dopis*|nót*|dokument*|prohlášen*), hoax, mystifikac*, chybná zpráva, mylná zpráva, omylem

[reported]
podle (médií|zdrojů|anonymních|nejmenovaných|informací|deníku|serveru|listu|televize|tisku|neoficiálních|zpráv médií|diplomatických zdrojů|zdroje)
(média|médií|deník|server|list|televize|agentura s odkazem) (uvedla|uvádějí|píší|napsal|napsala|informoval|informovala|informují|tvrdí|uvedl|píše|zjistil)
s odvoláním na (zdroj|zdroje|nejmenované|nejmenovaný|anonymní|média|informované|diplomaty|své)
(nejmenovan*|anonymn*|údajně|prý|neoficiálně|nepotvrzen*|jak zjistil|jak se dozvěděl|jak se dozvěděla|zdroj blízký|zdroje blízké)

[carried-out]
(opustili|opustil|opustila|opustilo) (už|již|dnes|včera|v|zemi|Prahu|Česko|Rusko)
(odletěli|odletěl|odletělo|odletěla|odcestovali|odcestoval|odcestovalo|odjeli|odjel|odjelo|vrátili se|vrátil se|přistáli|přistál|přiletěli domů)

[demand]
(vyzval|vyzvala|vyzvalo|vyzvali|vyzývá|vyzývají) ... (aby vyhostil|aby vyhostila|aby vyhostilo|aby vyhostili|aby vyhostily|vyhostit)
(je|bylo by|by bylo) na místě, na místě je
(apeluje|apelují|apeloval|apelovala|apel|petice|petici|volá po|volají po|volal po|volala po|volání po|sílí hlasy|sílí volání|naléhá|naléhají)
(vyzval|vyzvala|vyzvali|vyzývá|vyzývají) (vládu|premiéra|prezidenta|ministra|kabinet|ministerstvo|k vyhoštění|k okamžitému)
(požaduje|požadují|požadoval|požadovala|požadovali|žádá|žádají|žádal|žádala|chce|chtějí|nechce|nechtějí|hlasoval|hlasovala|hlasovali|usnesení|rezoluce|rezoluci|návrh|prosazuje|prosazují|měla by|měl by|mělo by|měly by|měli bychom|je třeba|aby vláda) | weak=yes
(je|nastal|přišel) (nejvyšší|) čas, (vyzýváme|žádáme|apelujeme|požadujeme)
(navrhl|navrhla|navrhli|navrhuje|navrhují|doporučil|doporučila) | weak=yes
(tlačí|tlačil|tlačila|tlačily|tlačilo|tlačili|naléhal|naléhala|naléhají|naléhaly) na
(obdrželo|obdržel|obdržela|dostalo) (od|z) ... (žádost|výzvu)

[demand modal=yes]
(měl|měla|mělo|měly|měli) by, by (se|) (měl|měla|mělo|měly|měli), bychom měli, měli bychom, (musí|mělo by se), je (třeba|nutné|potřeba|nezbytné)

[nonstate]
=ODS, =ANO, =SPD, =STAN, =KSČM, =ČSSD, =Piráti, =Pirátů, =TOP 09, =KDU-ČSL, Motoristé, komunisté, starost*, primátor*, zastupitelé, zastupitelstva, radní, petiční, občanské sdružení, spolek
opozice, opoziční*, opozičn*, poslanc*, poslanec, poslankyně, Sněmovna, Sněmovny, sněmovna, parlament*, Senát, senát, Senátu, senátor*, Sejmu, Sejm, Seimas, petice, demonstrant*, aktivist*, komentátor*, expert*, odborník*, odborníci, analytik*, analytici, průzkum*, kritik*, kritici, bývalý, bývalá, bývalí, exministr*, politik, politici, politiků, strana Pirátů, hnutí, europoslan*, odbory, předseda strany, iniciativ*
starosta, aktivisté

[generic]
(členů|členové|zemí|států) (evropské unie|unie|eu|nato|aliance)
(země|zemí|zemím|zeměmi|státy|států|státům|vlády|vlád|spojenci|spojenců|spojenec|partneři|partnerů|metropole|členové|členské země|členských států|členských zemí)
(západní|západních|evropské|evropských|další|dalších|jiné|jiných|unijní|aliančních|alianční) (země|zemí|státy|států|vlády|vlád|metropole|diplomaty|diplomatů)
=Západ, =Západu, západní, západních, (zahraniční|zahraničních|evropští|evropské|evropských) (diplomaté|diplomaty|diplomatů|metropole), =Evropa, =Evropy, přijímající stát, hostitelská země

[background sum=yes]
celkem, celkově

[background]
od (doby|chvíle|vyhoštění|vypovězení|vykázání|té doby|okamžiku)
(uplynul|uplynulo|uplynuly) ... (rok|roky|let|měsíc|měsíců) od, (rok|roky|let|měsíců) poté, od chvíle kdy, od doby co
(minulý|loni|loňský|předloni) (týden|měsíc|rok|)
(minulého|loňského) (týdne|měsíce|roku), v minulém (týdnu|měsíci|roce), v uplynulém (týdnu|roce|měsíci)
(loni|loňské|loňský|předloni|vloni|tehdy|kdysi|dříve|předtím|již dříve|už dříve|v minulosti|naposledy|připomeňme|připomněl|připomněla|připomíná|dosud|doposud|zatím celkem|v součtu)
(už|již) (v|ve|na|o|loni|minulý|minulé|před|dříve|v roce)
před (týdnem|měsícem|rokem|dvěma|třemi|čtyřmi|pěti|několika|lety|válkou|deseti|<n>|dny|časem|nedávnem)
(týden|měsíc|rok|den|dny|týdny|měsíce|roky|let) (předtím|poté|dříve)
od (začátku|počátku|vypuknutí|února|března|dubna|května|ledna|té doby|roku|invaze|zahájení|<n>)
(během|za) (posledních|uplynulých|poslední|uplynulé) (tří|dvou|pěti|let|měsíců|týdnů|dní|dnů|rok|roky|tři|dva)
v (posledních|uplynulých) (dnech|týdnech|měsících|letech), výročí, studené války, historie, historii, na začátku (týdne|měsíce|roku|března|dubna|května), z konce (ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)
po (vyhoštění|vypovězení|vykázání)
(následujícího roku|v následujícím roce|další rok|rok nato|o (rok|dva roky|tři roky|čtyři roky|pět let|několik let|pár let|několik měsíců|pár měsíců|měsíc|dva měsíce|tři měsíce) (později|poté))

[response next=yes]
(jde|šlo|jedná se|jednalo se|je to|byla to|bylo to) ... (odvetu|odvetný krok|reakci|odpověď|odplatu) (na|za)
(očekávaná|symetrická|zrcadlová|předpokládaná|reciproční) (a|) (symetrická|zrcadlová|) (reakce|odpověď|odveta) (na|za)
(je|jde o|byla) (odplata|odplatu|odvetu|odveta) za
v (odpovědi|reakci|odvetě) (na|za)
(jako|) (odpověď|reakce|reakci|odveta|odvetu|odvetou|odpovědí|odvetné opatření) (na|za)
(odpovídá|odpověděl|odpověděla|odpovědělo|odpověděli|odpovídají|reaguje|reagoval|reagovala|reagovalo|reagují|reagovali) (tak|tím|) na
na oplátku za, v návaznosti na, v důsledku

[response next=yes weak=yes]
poté co, poté, protože

[response]
v (odvetě|odpovědi|reakci), na oplátku, odvetou, odvetně
(odvetn*|odvet*|recipročn*|recipro*|symetrick*|zrcadlov*|protiopatřen*|vzájemnost*|princip* vzájemnosti|oplatil*|oplácí|oplatit)
(odpověděl|odpověděla|odpovědělo|odpověděli|odpovídá|reaguje|reagovala|reagoval|reagovalo) (vyhoštěním|vyhostila|stejně|stejným|podobně|obdobně|obdobným|na obdobné)
(odpověděl|odpověděla|odpovědělo|odpověděli|oplatil|oplatila|oplatilo) ... (vyhoštěním|vypovězením)

[answered]
(vyhoštění|vyhoštěním|vypovězení|vykázání|sankce|sankcí|sankcím|uzavření|zavření|odmítnutí víz|neudělení víz|nevydání víz)
(český|ruský|polský|podobný postup|předchozí|dřívější|podobný|podobné|podobnému|obdobný|obdobné|obdobnému|stejný|stejné|stejnému|totožné|nepřátelský|nepřátelské|nepřátelský|nepřátelskému|neodůvodněné|neopodstatněné|jednostranné) (krok|kroky|kroku|rozhodnutí|opatření|postup|čin|jednání)
(rozhodnutí|krok|kroky|opatření|postup) (Prahy|Moskvy|Varšavy|Minsku|Berlína|Londýna|Paříže|Washingtonu|Bratislavy|české|ruské|polské|vlády|z|ze|strany|o)
(rozhodnutí|krok|opatření)

[clause]
zatímco, když, který, která, které, kteří, kterých, kterého, kterou, kterému, jenž, jež, protože, neboť, ačkoli, ačkoliv, přestože, ale, avšak, poté co, poté, než, aby, že, jak, pokud, jestli, což, čímž, kde, zato, kdežto, přičemž, naopak, po vyhoštění, po vypovězení, po vykázání, a to, tím
v odpovědi na, v reakci na, v odvetě za

[by]
ze strany, prostřednictvím

[of]
z řad

[in]
v, ve, na, na území, při, u

[from]
z, ze, z území, opustit, opustí, opustili, opustil, opustila, opuštění

[to]
k, ke, do, při, pro, vůči, u

[with]
společně s, spolu s, v koordinaci s
(útoku|útok|útokem|invaze|invazi|agrese|agresi|napadení|války|válce) (na|proti|vůči|)
proti, vůči, s, se, (styky|vztahy|styků|vztahů) (s|se)

[we]
=Česko, =Česká republika, my, já, náš rezort, naše ministerstvo, naše vláda, ministerstvo, ministerstvo zahraničních věcí, ministerstvo zahraničí, rezort, naše země, naší zemi, rozhodli jsme, rozhodli jsme se, vyhošťujeme, vyhostili jsme, prohlásili jsme, informujeme, předvolali jsme, česká vláda, slovenská vláda

[our]
náš, našeho, naše, našich, našim, našimi, naší, naši

[its]
jeho, její, jejich, svůj, svého, své, svých, svým, svou, svoje, svoji, vlastní, vlastního, vlastních

[mutual]
vzájemně, navzájem, vzájemné, vzájemného, vzájemným, vzájemných, oboustrann*

[body]
(ministerstvo|ministerstva|ministerstvu|ministerstvem|rezort|rezortu|resort) (zahraničí|zahraničních věcí|diplomacie|)
diplomacie, diplomacii, diplomacií, vláda, vlády, vládě, vládou, vládu, úřady, úřadů, orgány, orgánů, premiér, premiéra, premiérka, prezident, prezidenta, prezidentka, ministr, ministra, ministryně, šéf diplomacie, šéfka diplomacie, mluvčí, strana, strany, straně, kabinet, kabinetu, kancléř, junta, junty, režim, režimu, MZV, MID, Kreml, vedení, představitelé

[article]
jeden, jednoho, jedna, jednu, další, dalšího, jistého, jedné

[definite]
ten, toho, ti, těch, těm, ty, tito, těchto, těmto, tyto, tento, tohoto, všichni, všech, všechny, všem, zbylí, zbylých, zbývající, zbývajících, zmínění, zmíněných, oba, obou, uvedení, uvedených

[and]
a (nakonec|následně|poté|vzápětí|rovněž)
a, i, nebo, či, jakož i, spolu s, společně s, a také, stejně jako, &

[except]
kromě, s výjimkou, vyjma, mimo

[including]
včetně, mezi nimi, mezi nimiž, například, z toho

[number]
půl tuctu | value=6
jeden, jedna, jedno, jednoho, jedné, jednu, jedním, jednomu, jeden z, jednoho z, jedna z, jednu z, jedné z | value=1
dva, dvě, dvou, dvěma, dvoje, dvojice, dvojici, oba, obě, obou, oběma | value=2
tři, tří, třem, třemi, třech, trojice, trojici, troje | value=3
čtyři, čtyř, čtyřem, čtyřmi, čtyřech, čtveřice, čtveřici, čtvero | value=4
pět, pěti, pětice, pětici | value=5
šest, šesti, šestice, šestici | value=6
sedm, sedmi, sedmice | value=7
osm, osmi, osmice, osmičlenn* | value=8
devět, devíti | value=9
deset, deseti, desítka, desítku | value=10
jedenáct, jedenácti | value=11
dvanáct, dvanácti | value=12
třináct, třinácti | value=13
čtrnáct, čtrnácti | value=14
patnáct, patnácti | value=15
šestnáct, šestnácti | value=16
sedmnáct, sedmnácti | value=17
osmnáct, osmnácti | value=18
devatenáct, devatenácti | value=19
dvacet, dvaceti, dvacítka, dvacítku | value=20
třicet, třiceti | value=30
čtyřicet, čtyřiceti | value=40
padesát, padesáti | value=50
šedesát, šedesáti | value=60
sedmdesát, sedmdesáti | value=70
osmdesát, osmdesáti | value=80
devadesát, devadesáti | value=90
sto, sta, stovka, stovku | value=100 scale=yes
dvě stě, dvou set | value=200
tucet, tuctu | value=12 scale=yes

[vague]
(několik|několika|pár) (set|stovek|desítek), několikaset
několik, několika, několikero, mnoho, mnoha, řada, řadu, řady, desítky, desítek, stovky, stovek, více než desítka, pár, hodně, část, části, většina, většinu, většiny, skupina, skupinu, skupiny, neupřesněný počet, blíže neurčený počet, nespecifikovaný počet, neznámý počet, velký počet, značný počet, všechny, všech, všichni, všem, veškerý, valnou část, některé, některých, někteří, hrstka, celý, celé, četní, četné, číslo neuvedla

[qualifier is=at_least]
ne méně než
nejméně, alespoň, minimálně, přinejmenším, přes, více než, víc než, nejmíň
nebo více | side=after

[qualifier is=at_most]
až, nejvýše, nejvíce, maximálně, ne více než, méně než

[qualifier is=about]
asi, okolo, kolem, zhruba, přibližně, téměř, skoro, bezmála, takřka, cca

[subset]
z nich, z nichž, z toho, mezi nimi

[plus]
a (dalších|další|jiných) (dva|dvě|dvou|tři|čtyři|pět|pěti|šest|sedm|osm|devět|deset)
a (dalších|další|ostatních|jiných) <n>
a <n> (dalších|další|jiných|ostatních)
a (jeden|jednoho|dva|dvě|dvou|tři|tří|čtyři|čtyř|pět|pěti|šest|šesti|sedm|osm|devět|deset) (další|dalších|dalšího|jiných|ostatních)

[change order=from-to]
z (současných|dosavadních|nynějších|asi|) <n> na <n>
ze (současných|dosavadních|) <n> na <n>

[change order=to-from]
na <n> z <n>
na <n> ze <n>

[change order=ceiling]
na (maximálně|nejvýše|pouhých|) <n>

[change order=by]
o <n>

[unit hours=1]
hodina, hodiny, hodin, hodinu, hodinách, hodinám

[unit hours=24]
den, dne, dny, dní, dnů, dnech, dnům

[unit hours=168]
týden, týdne, týdny, týdnů, týdnech

[unit hours=720]
měsíc, měsíce, měsíců, měsících

[unit hours=0]
rok, roku, roce, roky, let, lety, letech, letý, letého, minut, minuty, procent, procenta, milion*, miliard*, tisíc, tisíce, kilometr*, km, mandátů, křesel, obětí, oběti, mrtvých, zemí, země, států, státy, státům, vlád, eur, dolarů, korun, krát, letů, míst, postů, pozic, víz, měst, členů NATO, spojenců

[deadline side=before]
do, během, v průběhu, za, mají, má, měli, měl, dostali, dostal, dostala, dostalo, dal, dala, dali, dalo, ve lhůtě, lhůtu, lhůta, nejpozději do, na to mají

[until]
do, před, nejpozději do, nejpozději, do konce

[deadline side=after]
na opuštění, na odjezd, na odchod, na sbalení, na návrat, opustit, aby, čas, odjet, odcestovat

[deadline-phrase is=immediate]
okamžitě, neprodleně, bezodkladně, ihned, s okamžitou platností, co nejdříve, co nejrychleji, bez odkladu, bez prodlení, okamžité, okamžitým

[deadline-phrase is=same_day]
do půlnoci, do konce dne, ještě dnes, téhož dne, před půlnocí

[month]
ledna, leden, lednu | value=1
února, únor, únoru | value=2
března, březen, březnu | value=3
dubna, duben, dubnu | value=4
května, květen, květnu | value=5
června, červen, červnu | value=6
července, červenec, červenci | value=7
srpna, srpen, srpnu | value=8
září | value=9
října, říjen, říjnu | value=10
listopadu, listopad | value=11
prosince, prosinec, prosinci | value=12

[weekday]
pondělí, pondělní | value=1
úterý, úterní | value=2
středa, středu, středy, středeční | value=3
čtvrtek, čtvrtka, čtvrteční | value=4
pátek, pátku, páteční | value=5
sobota, sobotu, soboty, sobotní | value=6
neděle, neděli, nedělní | value=7

[day]
dnes, dneska, dnes ráno, dnes večer | value=0
včera | value=-1
zítra | value=1
předevčírem | value=-2

[date-mark is=last]
loňského, minulého, loni v

[reason is=espionage]
špionáž*, špion*, vyzvědač*, zpravodajsk* činnost*, rozvědk*, zpravodajských důstojníků, zpravodajců, zpravodajci

[reason is=retaliation]
odvet*, recipro*, vzájemnosti, zrcadlov*

[reason is=incompatible_status]
neslučiteln* s, v rozporu s vídeňskou, v rozporu s diplomatick*, v rozporu se statusem, porušení vídeňské úmluvy, porušování vídeňské úmluvy, zneužívání diplomatick*

[reason is=interference]
vměšování, vměšov*, zasahování do, zasahov*, podvratn*, dezinformac*

[reason is=war]
invaz*, agres*, válečn* zločin*, války na, válka na, válku na, vpád*, =Buča, =Buči

[reason is=security]
národní bezpečnost*, bezpečnostní hrozb*, ohrožení bezpečnosti, bezpečnostní zájm*, sabotáž*

[reason is=solidarity]
solidarit*

[reason is=insult]
uráž*, urazil*, výroky

[reason is=human_rights]
lidských práv, lidská práva, represe, represí

[reason is=crime]
vražd*, otrav*, pašování, únos*, atentát*

[passive]
je, jsou, byl, byla, bylo, byli, byly, bude, budou, být, jsme

[speech]
řekl, řekla, řekli, uvedl, uvedla, uvedlo, uvedli, oznámil, oznámila, oznámilo, oznámili, sdělil, sdělila, sdělilo, sdělili, informoval, informovala, informovalo, informují, prohlásil, prohlásila, potvrdil, potvrdila, potvrdilo, dodal, dodala, napsal, napsala, vysvětlil, vysvětlila, upřesnil, podotkl, reagoval

[ambassadors]
včetně velvyslance, mezi nimi velvyslanec, mezi nimi i velvyslanec, včetně velvyslankyně

[same]
stejný počet, stejného počtu, stejným počtem, tentýž počet, stejně tolik, obdobný počet

[ignore]
letos (poprvé|podruhé|potřetí|počtvrté), (poprvé|podruhé|potřetí|počtvrté) letos
ne jen, nejen, nejenom, ne pouze
vídeňská úmluva, vídeňskou úmluvou, vídeňské úmluvy, vídeňskou úmluvu, vídeňské úmluvě, ženevské úmluvy, minské dohody, minských dohod, varšavské smlouvy, české televize, český rozhlas, českého rozhlasu, česká televize, česká tisková kancelář, české tiskové kanceláře
poprvé po, poprvé od, bez udání důvodů
bez odkladu, bez prodlení
poprvé od roku <n>, poprvé od <n>, bez varování, navzdory (výzvám|protestům|varováním)

[abbreviation]
dr, ing, mgr, prof, gen, plk, pplk, mjr, kpt, ul, tzv, např, atd, apod, mj, tj, tis, mil, mld, č, čl, sv, cca, resp, str, tel, hod, min, r, st

[common]
a, v, se, na, je, že, s, z, do, o, k, i, ve, by, pro, za, jsou, po, které, jako, ale, podle, od, byl, který, nebo, tím, také, už, však

[reaction]
(odsoudil|odsoudila|odsoudilo|odsoudili|odsuzuje|odsuzují|kritizuje|kritizoval|kritizovala|kritizovali|zkritizoval|zkritizovala|lituje|litují|politoval|politovala|ohradil se|ohradila se|ohradilo se)
(protestuje|protestují|protestoval|protestovala|protestovalo|protest|protestem|protestní nóta|ostrý protest) (proti|kvůli)
(odmítá|odmítl|odmítla|odmítlo) (vyhoštění|vypovězení|rozhodnutí|krok|postup)
(nazval|nazvala|nazvalo|označil|označila|označilo|označuje|považuje|považují) ... (za|) (neopodstatněn*|nepřijateln*|nepřátelsk*|neodůvodněn*|bezdůvodn*|absurdn*|provokac*|nespravedliv*|nepřiměřen*|politováníhodn*)
(vyjádřil|vyjádřila|vyjádřilo|vyjadřuje) ... (politování|nesouhlas|znepokojení|protest) (nad|s|kvůli|proti)
(předvolal|předvolala|předvolalo|předvolává|předvolán|předvolána) ... (kvůli|po|v souvislosti s) (vyhoštění|vypovězení|vykázání)
(je|jsou|byla|bylo|byl) (zklamán|zklamána|zklamáno|překvapen|překvapena|rozhořčen|rozhořčena)

[again]
(odpověděla|odpověděl|odpovědělo|odpověděly|zareagovala|zareagoval) (stejným krokem|tímtéž|stejným způsobem|recipročně|stejnou mincí) | is=answer
(odpoví|odpovědět|odpověděla|odpověděl) stejně | weak=yes
(podobné|obdobné|stejné|takové) (kroky|opatření), (podobný|obdobný|takový) krok, podobného kroku | weak=yes
(nepřipojí|nepřipojil|nepřipojila|nepřipojili|nepřidá|nepřidala) se, nebude následovat
(udělal|udělala|udělali|udělaly|udělalo|udělá) totéž, (učinil|učinila|učinili|učinily|učinilo|učiní|učinit) totéž, (zachoval|zachovala|zachovali|zachovaly|zachová) se stejně, (následoval|následovala|následovali|následovaly|následovat) ... příklad*, (připojil|připojila|připojili|připojily|připojilo|připojí|připojit) se (k vyhošťování|k vyhoštění|k nim|k tomuto kroku|k této akci|k rozhodnutí)
(učinil|učinila|učinilo|učinili|udělal|udělala|udělalo|udělali|udělá|učiní) (totéž|to samé|stejně|podobně), totéž (učinil|učinila|učinilo|učinili|udělal|udělala|udělalo|udělali|platí pro)
(ke|ke stejnému|k podobnému|ke stejným|k podobným|k obdobnému|k témuž) (kroku|krokům|opatření|rozhodnutí) (přistoupil|přistoupila|přistoupilo|přistoupily|přistoupili|sáhl|sáhla|sáhlo|se rozhodla|se rozhodl)
(přistoupil|přistoupila|přistoupilo|přistoupily|přistoupili|sáhl|sáhla|sáhlo|sáhly) (také|i|rovněž|) (ke stejnému|k podobnému|ke stejným|k podobným|k obdobnému) (kroku|krokům|opatření)
(připojil|připojila|připojilo|připojily|připojili|přidal|přidala|přidalo|přidaly|přidali|připojuje|přidává) se, se (připojil|připojila|připojilo|připojily|připojili|přidal|přidala|přidalo|přidaly|přidali)
(následoval|následovala|následovalo|následovaly|následovali|následuje) ... (příklad|příkladu|krok|kroku), (stejný|podobný|obdobný) krok (učinil|učinila|učinilo|učinily|oznámil|oznámila|oznámilo|oznámily)
(stejně|podobně|obdobně) (tak|) (postupoval|postupovala|postupovalo|postupovaly|se zachoval|se zachovala|se zachovalo|rozhodl|rozhodla|rozhodlo|reagoval|reagovala|reagovalo)
(jde|šlo|jedná se|jednalo se) o | weak=yes

[each]
po, každý, každá, každé, shodně po, po jednom

[withdrawal]
(evakuuje|evakuují|evakuoval|evakuovala|evakuovalo|evakuovat|evakuace|evakuaci|evakuován|evakuována|evakuováni|nepokoje|nepokojů|nepokojům|násilí|násilnosti|násilností|epidemie|epidemii|pandemie|pandemii|koronavir*|covid*|ebol*)
(bezpečnostní|bezpečnostních|bezpečnostním) (důvody|důvodů|důvodům|situace|situaci|situací|obavy|obav|hrozba|hrozby|hrozbě|riziko), z bezpečnostních důvodů, kvůli bezpečnosti, (teroristick*|bombov*) (hrozb*|útok*)
dočasně, do odvolání, přechodně, (rozpočtov*|úsporn*) (škrt*|důvod*|opatření), (kvůli|z důvodu) (úsporám|úspor|škrtům|škrtů), úspory, z úsporných důvodů
(opuštění země|rodinám|rodinné příslušníky|rodinným příslušníkům) ... (postradateln*|nezbytn*), (ne|)postradatelný personál, méně nezbytn*

[range]
až, nebo, či

[range side=before]
mezi

[deadline-phrase is=month_end]
do konce (měsíce|tohoto měsíce)

[deadline-phrase is=week_end]
do konce (týdne|tohoto týdne)

[background soft=yes]
(mluvili|mluvil|mluvila|hovořili|hovořil|hovořila|jednali|jednal|diskutovali|otázka|dotaz) ... o, (probrali|zmínil|zmínila|zmínili), (otázku|otázka|téma|následky|důsledky|kauza|kauzu|aféra), (roztržka|spor|krize|napětí) (kvůli|kolem|ohledně) | side=before
letos, tento rok, v letošním roce, (opakovaně|několikrát|mnohokrát|vícekrát|nedávno|nejednou|v poslední době), za (poslední rok|uplynulý rok|poslední měsíce|poslední roky), (během|v) (posledního roku|uplynulého roku|posledních měsíců)
(vedl|vedla|vedlo|vedly|vedli) k, (vyústil|vyústila|vyústilo|skončil|skončila|skončilo) (v|ve|až|) | side=before
(hájil|hájila|hájí|obhajoval|obhajovala|zdůvodnil|ospravedlnil) ... rozhodnutí | side=before
(vyvolalo|vyvolal|vyvolala|sklidilo|setkalo se s) ... (kritiku|kritikou|pobouření|protesty) | side=after
vztahy ... (zhoršily|ochladly|zhoršené|vyostřily)
(hájí|hájil|hájila|obhajuje|obhajoval|obhajovala) | side=before
(jednou ze|jednou z|jedním ze|mezi) (zemí|zeměmi|států|státy)
když, následně

[among]
mezi
