# Slovak
language Slovak
spaces yes
order svo
apostrophe inside
accents keep
numbers before
adjectives both
date-order dmy

[trigger measure=expulsion voice=active]
(zrušilo|zrušila|zrušil|ruší|odňalo|odňala) (akreditáciu|akreditácie), (ukázalo|ukázala|ukázal|ukazuje) dvere | weak=yes
(vyzvala|vyzval|vyzvalo|vyzvali|požiadala|požiadal|požiadalo|nariadila|nariadil|nariadilo) ... (aby stiahla|aby stiahol|aby stiahlo|aby odvolala|aby odvolal|stiahnuť|odvolať) | weak=yes
(nariadil|nariadila|nariadilo|nariadili|nariaďuje|prikázal|prikázala|prikázalo|prikázali|prikazuje|uložil|uložila|vyzval|vyzvala|vyzvalo|vyzvali|vyzýva|požiadal|požiadala|požiadalo|požiadali|žiada|oznámil|oznámila|oznámilo) ... aby ... (opustil|opustila|opustilo|opustili|odišiel|odišla|odišli|odcestoval|odcestovali|vycestoval|vycestovali|sa vrátil|sa vrátila|sa vrátili) | weak=yes own=yes
(vypovie|vypovedia|vypovedal|vypovedala|vypovedalo|vypovedali|vypovedať)
(nechal|nechala|nechalo|nechali|nechá) ... (vyhostiť|vypovedať|vykázať)
(zbavil|zbavila|zbavilo|zbavili|zbaví|zbavuje) sa, sa (zbavil|zbavila|zbavilo|zbavili|zbaví|zbavuje|rozlúčil|rozlúčila|rozlúčilo), rozlúčil sa, rozlúčila sa, rozlúčilo sa | weak=yes
vyhostí, vyhostia, vyhostil, vyhostila, vyhostilo, vyhostili, vyhostiť, vyhosťuje, vyhosťujú, vyhosťoval, vyhosťovať, vyhosťujeme, vyhostíme, vyhostili sme
(vypovie|vypovedal|vypovedala|vypovedali|vypovedať|vypovedá|vypovedajú|vykáže|vykážu|vykázal|vykázala|vykázalo|vykázali|vykazuje|vykazujú|vykázať)
(vyhodil|vyhodila|vyhodili|vyhodí|vyhadzuje|vyhadzujú|vyhodiť)
(vyprevadil|vyprevadila|vyprevádza|vypakoval|vypakovala)
(posiela|posielajú|poslal|poslala|poslalo|poslali|pošle|pošlú|poslať) ... (domov|preč|naspäť) | weak=yes
(deportuje|deportoval|deportovala|deportovať) | weak=yes
(nariadil|nariadila|nariadilo|nariadili|nariaďuje|nariadi|nariadia|prikázal|prikázala|prikázalo|prikazuje) ... (opustiť|opustenie|odísť|odchod|odcestovať|návrat|aby opustil|aby opustili) | weak=yes
(vyzval|vyzvala|vyzvalo|vyzvali|vyzýva|vyzvať|požiadal|požiadala|požiadalo|požiadali|žiada|vyzve) ... (opustil|opustili|opustila|opustiť|odísť|na odchod|na opustenie|odišiel|odišli|odvolala|odvolalo) | weak=yes
(požaduje|požadoval|požadovala|požadujú) ... (odchod|odvolanie|stiahnutie) | weak=yes
(dal|dala|dalo|dali|dáva|dávajú|poskytla|stanovila|určila) ... (hodín|hodiny|dní|dni|týždeň|týždne|týždňov|mesiac) (na opustenie|na odchod|na zbalenie|na návrat) | weak=yes
(odobral|odobrala|odobralo|odoberie|odoberá|odňal|odňala|zrušil|zrušila) ... (akreditáciu|akreditácie|diplomatický status|diplomatický štatút|diplomatickú imunitu|agrément) | weak=yes
(ukázal|ukázala|ukazuje|ukazujú) ... dvere | weak=yes
(vyháňa|vyháňajú|vyhnal|vyhnala|vyhnalo|vyhnali|vyženie|vyhodil|vyhodila|vyhodilo|vyhodili|vyhodí|vyhadzuje) | weak=yes

[trigger measure=expulsion voice=either]
vyhostený, vyhostená, vyhostené, vyhostení, vyhostených, vyhosteným, vyhosteného, vyhostenú
(vypovedaný|vypovedaní|vypovedaných|vykázaný|vykázaná|vykázaní|vykázaných|vyhodený|vyhodení|vyhodených)
(poslaný|poslaní|poslaná) ... (domov|preč) | weak=yes
(deportovaný|deportovaní|deportovaných) | weak=yes

[trigger measure=expulsion voice=passive]
(prítomnosť|pobyt|zotrvanie|pôsobenie) ... (nežiaduca|nežiaduci|nežiaduce|nežiaducou|nežiaducim|nie je žiaduca|nie je žiaduci) | weak=yes
(dostal|dostala|dostali|dostalo|dostanú|dostane) (príkaz|pokyn|nariadenie|rozkaz) ... (opustiť|odísť|na opustenie|na odchod|aby opustil|aby opustili) | weak=yes
(bolo|bude|je) (im|) (nariadené|prikázané|uložené) ... (opustiť|odísť|odcestovať|aby opustil|aby opustili|aby odišli) | weak=yes
(majú|má|mal|malo|mali|dostal|dostala|dostalo|dostali) ... (hodín|hodiny|dni|dní|týždeň|lehotu|čas) ... (opustil|opustila|opustili|opustiť|opustenie|odchod|odcestovať|odísť|zredukovali|vycestovať) | weak=yes
musia preč, musí preč | weak=yes
(hodín|hodiny|dní|dni|týždeň) na (opustenie|odchod|zbalenie) | weak=yes
(musí|musia|museli|musel|musela|majú|má|mal|mala|mali|bude musieť|budú musieť) ... (opustiť|odísť|odcestovať|zbaliť|odletieť|vrátiť sa) | weak=yes
(majú|má|mal|mali|dostal|dostali|dostala|dostalo|dostanú) ... (hodín|hodiny|dní|dni|týždeň|týždne|mesiac) (na opustenie|na odchod|na zbalenie|aby opustil|aby opustili|na odcestovanie) | weak=yes
(balia|balí) ... kufre | weak=yes
(nie je|nie sú|nebude|nebudú) (už|tu|v krajine|naďalej|) (vítaný|vítaní|vítaná|žiaduci|akceptovateľný|akceptovateľní) | weak=yes
(nežiaducim|nežiaducou|nežiaduci|nežiaducimi) | weak=yes
(akreditácia|akreditácie) ... (odobratá|odobraté|odňatá|zrušená) | weak=yes
(bol|bola|boli|bolo) (vyzvaný|vyzvaná|vyzvaní|vyzvané|vyzvaných|požiadaný|požiadaní|požiadaných) ... (opustil|opustili|na odchod|opustiť|odišiel|odišli) | weak=yes

[trigger measure=expulsion voice=noun]
vyhostenie, vyhostenia, vyhosteniu, vyhostením, vyhosťovanie, vyhosťovania
(vypovedanie|vypovedania|vykázanie|vykázania|vykázaním|vyhadzov)
(deportácia|deportáciu|deportácie) | weak=yes
(odobratie|odňatie|odobratím) ... (akreditácie|akreditácií|diplomatického statusu) | weak=yes

[trigger measure=expulsion voice=phrase]
(vyhlásil|vyhlásila|vyhlásilo|vyhlásili|vyhlasuje|vyhlasujú|vyhlási|vyhlásiť|označil|označila|označilo|označí|označiť) ... (za|) (persona|personu|personou|persony|personae|osoby|osobu) non (grata|gratae|gratas)
(vyhlásil|vyhlásila|vyhlásilo|vyhlásili|vyhlasuje|vyhlasujú|vyhlási|vyhlásiť|označil|označila|označilo|označiť) ... za (nežiaduce|nežiaducu|nežiaduceho|nežiaducich|nevítané|nevítanú|neželané|neželanú) (osobu|osoby|)
(vyhlásený|vyhlásená|vyhlásení|vyhlásené|označený|označení|označená) ... za (nežiaduce|nežiaducu|nežiaducich|neželané|neželanú|personu|persony|persona|personae|osoby|osobu) (osobu|osoby|non grata|non gratae|nežiaduce|)
(persona|personu|personou|persony|personae|person|personami|osoba|osoby|osobu) non (grata|gratae|gratas)
non grata
(nežiaduca|nežiaducu|nežiaduce|nežiaducich|nežiaducou|neželaná|neželanú|neželané) (osoba|osobu|osoby|osôb|osobou)

[trigger measure=staff_cap voice=active own=yes]
(zníži|znižuje|znižujú|znížil|znížila|znížilo|znížili|znížiť|zredukuje|redukuje|zredukoval|zredukovala|zredukovať|zmenší|zmenšuje|zmenšila|zoškrtá|zastropuje|zastropovala|znižujeme) | weak=yes

[trigger measure=staff_cap voice=active own=yes]
(obmedzí|obmedzuje|obmedzil|obmedzila|obmedzilo|obmedzili|obmedziť|znížia) ... (počet|počty|stav|personál|veľkosť|zamestnancov|pracovníkov) | weak=yes

[trigger measure=staff_cap voice=either]
(znížený|znížená|znížené|obmedzený|obmedzená|zredukovaný|zredukovaná) | weak=yes
sa (zníži|zmenší|znižuje|zredukuje) | weak=yes

[trigger measure=staff_cap voice=noun]
(zníženie|znížení|zníženia|obmedzenie|obmedzení|redukcia|redukciu|redukcie|zmenšenie|strop|znižovanie) | weak=yes

[trigger measure=closure voice=active own=yes]
(zatvorí|zatvoria|zatvára|zatvárajú|zatvoril|zatvorila|zatvorilo|zatvoriť|zavrie|zavrel|zavrela|uzavrie|uzatvára|uzavrel|uzavrela|uzavrieť|zruší|ruší|zrušil|zrušila|zrušilo|zrušiť) | weak=yes
(nariadil|nariadila|nariadilo|nariaďuje|prikázala|prikázal) (okamžité|) (zatvorenie|uzavretie) | weak=yes
(odobral|odobrala|odobralo|odvolal|odvolala|stiahla|stiahol) (súhlas|povolenie) ... (s činnosťou|s prevádzkou|na činnosť|s fungovaním) | weak=yes

[trigger measure=closure voice=either]
(zatvorený|zatvorená|zatvorené|uzavretý|uzavretá|uzavreté|zrušený|zrušené) | weak=yes
(musí|musia|majú|má) ... (ukončiť činnosť|zatvoriť|ukončiť prevádzku) | weak=yes
dostane pokyn na ukončenie činnosti | weak=yes
(dostane|dostal|dostali|dostanú) (pokyn|príkaz) (na ukončenie činnosti|na zatvorenie|zatvoriť) | weak=yes

[trigger measure=closure voice=noun]
(zatvorenie|zatvorenia|zatvorením|uzavretie|uzavretia|zrušenie) | weak=yes

[trigger measure=severance voice=active]
(preruší|prerušuje|prerušil|prerušila|prerušilo|prerušili|prerušiť) (všetky|) (diplomatické|) (styky|vzťahy)
(diplomatické|) (styky|vzťahy) ... (preruší|prerušil|prerušila|prerušilo|prerušiť|prerušené)
prerušenie (diplomatických|) (stykov|vzťahov)
(ukončuje|ukončila|ukončil|ukončilo|ukončí|ukončujú) (všetky|) diplomatické (styky|vzťahy)

[trigger measure=downgrade voice=active]
(zníži|znižuje|znížil|znížila|znížilo|znížiť) (úroveň|stupeň) (diplomatických|svojich|) (vzťahov|stykov|zastúpenia)
zníženie (úrovne|stupňa) (diplomatických|) (vzťahov|stykov|zastúpenia)

[people staff=diplomatic]
prvému tajomníkovi, prvom tajomníkovi, prvým tajomníkom, druhému tajomníkovi, druhom tajomníkovi, druhým tajomníkom, tretiemu tajomníkovi, treťom tajomníkovi, tretím tajomníkom, prvá tajomníčka, prvá tajomníčku, prvá tajomníčke, prvej tajomníčka, prvej tajomníčku | plural=no
prvej tajomníčke, prvú tajomníčka, prvú tajomníčku, prvú tajomníčke, druhá tajomníčka, druhá tajomníčku, druhá tajomníčke, druhú tajomníčka, druhú tajomníčku, druhú tajomníčke, tretia tajomníčka, tretia tajomníčku, tretia tajomníčke, tretiu tajomníčka | plural=no
tretiu tajomníčku, tretiu tajomníčke, diplomatickému pracovníkovi, diplomatickom pracovníkovi, diplomatickému zástupcovi, diplomatickom zástupcovi, diplomatickému zamestnancovi, diplomatickom zamestnancovi, diplomatický úradník, diplomatického úradníka, diplomatickému úradníkovi, diplomatickom úradníkovi, diplomatický predstaviteľ, diplomatického predstaviteľa | plural=no
diplomatickému predstaviteľovi, diplomatickom predstaviteľovi, člen diplomatického personálu, člen diplomatického zboru, člena diplomatického personálu, člena diplomatického zboru, členovi diplomatického personálu, členovi diplomatického zboru, vedúci delegácie, vedúci zastúpenia, vedúci diplomatickej misie, vedúca delegácie, vedúca zastúpenia, vedúca diplomatickej misie | plural=no
vedúceho delegácie, vedúceho zastúpenia, vedúceho diplomatickej misie, vedúcu delegácie, vedúcu zastúpenia, vedúcu diplomatickej misie, vedúcemu delegácie, vedúcemu zastúpenia, vedúcemu diplomatickej misie, vedúcej delegácie, vedúcej zastúpenia, vedúcej diplomatickej misie, šéf delegácie, šéf zastúpenia | plural=no
šéf diplomatickej misie, šéfka delegácie, šéfka zastúpenia, šéfka diplomatickej misie, šéfa delegácie, šéfa zastúpenia, šéfa diplomatickej misie, šéfku delegácie, šéfku zastúpenia, šéfku diplomatickej misie, šéfovi delegácie, šéfovi zastúpenia, šéfovi diplomatickej misie, vyslancovi | plural=no
vyslancom | plural=no
diplomatických pracovníkoch, diplomatickými pracovníkmi, diplomatických zástupcoch, diplomatickými zástupcami, diplomatických zamestnancoch, diplomatickými zamestnancami, diplomatickí úradníci, diplomatických úradníkov, diplomatických úradníkoch, diplomatickými úradníkmi, diplomatickí predstavitelia, diplomatických predstaviteľov, diplomatických predstaviteľoch, diplomatickými predstaviteľmi | plural=yes
členoch diplomatického personálu, členoch diplomatického zboru, členmi diplomatického personálu, členmi diplomatického zboru | plural=yes
diplomatickým úradníkom, diplomatickým predstaviteľom, členom diplomatického personálu, členom diplomatického zboru
diplomat, diplomata, diplomatovi, diplomatka, diplomatku, diplomatke, diplomatkou | plural=no
diplomati, diplomatov, diplomatoch, diplomatmi, diplomatky, diplomatiek | plural=yes
diplomatom
(radca|radcu|radcovi) (veľvyslanectva|) | plural=no
(prvý|druhý|tretí|prvého|druhého|tretieho) (tajomník|tajomníka|tajomníčka) | plural=no
(zástupca|zástupcu|zástupcovi|zástupkyňa|zástupkyňu) (veľvyslanca|veľvyslankyne) | plural=no
diplomatický (pracovník|zástupca|zamestnanec|personál), diplomatického (pracovníka|zástupcu|zamestnanca) | plural=no
diplomatickí (pracovníci|zástupcovia|zamestnanci), diplomatických (pracovníkov|zástupcov|zamestnancov), diplomatickým (pracovníkom|zástupcom|zamestnancom) | plural=yes
diplomatického personálu, (členovia|členov) diplomatického (personálu|zboru) | plural=yes
(vyslanec|vyslanca) | plural=no

[people staff=ambassador]
vysokému komisárovi, vysoká komisárka, vysokú komisárku, vysokej komisárke, ambasádor, ambasádora, ambasádorovi, vedúceho misie, vedúca misie | plural=no
veľvyslankyniam, veľvyslancami, vysokí komisári, vysokých komisárov | plural=yes
veľvyslanec, veľvyslanca, veľvyslancovi, veľvyslancom, veľvyslankyňa, veľvyslankyňu, veľvyslankyne, veľvyslankyni, nuncius, nuncia, nunciovi, vysoký komisár, vysokého komisára, šéf misie, šéfa misie, šéf ambasády, vedúci misie | plural=no
veľvyslanci, veľvyslancov, veľvyslancoch, nunciov | plural=yes

[people staff=charge]
chargé d’affaires, charge d’affaires, chargé d'affaires, chargé, dočasný chargé, dočasný poverenec, poverenca | plural=no

[people staff=consular]
generálnemu konzulovi, generálnom konzulovi, honorárnemu konzulovi, honorárnom konzulovi, konzulárnemu pracovníkovi, konzulárnom pracovníkovi, konzulárnemu úradníkovi, konzulárnom úradníkovi, konzulárny zamestnanec, konzulárneho zamestnanca, konzulárnemu zamestnancovi, konzulárnom zamestnancovi, konzulke, konzulkou | plural=no
vicekonzulovi, generálnu konzulku | plural=no
generálni konzuli, generálnych konzulov, generálnych konzuloch, generálnymi konzulmi, honorárni konzuli, honorárnych konzulov, honorárnych konzuloch, honorárnymi konzulmi, konzulárnych pracovníkoch, konzulárnymi pracovníkmi, konzulárnych úradníkoch, konzulárnymi úradníkmi, konzulárnych zamestnancoch, konzulárnymi zamestnancami | plural=yes
generálnym konzulom, honorárnym konzulom, konzulárnym pracovníkom, konzulárnym úradníkom, konzulárnym zamestnancom
konzuloch | plural=yes
konzul, konzula, konzulovi, konzulom, konzulka, konzulku, generálny konzul, generálneho konzula, generálna konzulka, vicekonzul, vicekonzula, honorárny konzul, honorárneho konzula | plural=no
konzuli, konzulov, konzulmi, konzulky | plural=yes
(konzulárni|konzulárnych|konzulárnym) (pracovníci|pracovníkov|úradníci|úradníkov|zamestnanci|zamestnancov) | plural=yes
(konzulárny|konzulárneho) (pracovník|pracovníka|úradník|úradníka) | plural=no
(zamestnanci|zamestnancov|pracovníci|pracovníkov) (konzulátu|konzulátov) | plural=yes

[people staff=military]
vojenskom pridelencovi, vojenskému atašé, vojenskom atašé, letecký pridelenec, leteckého pridelenca, leteckému pridelencovi, leteckom pridelencovi, letecký atašé, leteckého atašé, leteckému atašé, leteckom atašé, obranny pridelenec, obranneho pridelenca, obrannemu pridelencovi | plural=no
obrannom pridelencovi, obranny atašé, obranneho atašé, obrannemu atašé, obrannom atašé, námorny pridelenec, námorneho pridelenca, námornemu pridelencovi, námornom pridelencovi, námorny atašé, námorneho atašé, námornemu atašé, námornom atašé, pridelencovi obrany | plural=no
pridelencom obrany | plural=no
vojenských pridelencoch, vojenskými pridelencami, vojenskí atašé, vojenskými atašé, leteckí pridelenci, leteckých pridelencov, leteckých pridelencoch, leteckými pridelencami, leteckí atašé, leteckých atašé, leteckými atašé, obranni pridelenci, obrannych pridelencov, obrannych pridelencoch | plural=yes
obrannymi pridelencami, obranni atašé, obrannych atašé, obrannymi atašé, námorni pridelenci, námornych pridelencov, námornych pridelencoch, námornymi pridelencami, námorni atašé, námornych atašé, námornymi atašé | plural=yes
vojenským pridelencom, vojenským atašé, leteckým pridelencom, leteckým atašé, obrannym pridelencom, obrannym atašé, námornym pridelencom, námornym atašé
vojenský pridelenec, vojenského pridelenca, pridelenec obrany, pridelenca obrany, vojenský atašé, vojenského atašé, atašé, vojenskému pridelencovi | plural=no
vojenskí pridelenci, vojenských pridelencov, vojenských atašé | plural=yes

[people staff=intelligence]
rozviedčikov, rozviedčici | plural=yes
rozviedčik, rozviedčika | plural=no
dôstojník spravodajských služieb, dôstojník spravodajskej služby, dôstojníka spravodajských služieb, dôstojníka spravodajskej služby, dôstojníkovi rozviedky, dôstojníkovi ruskej rozviedky, dôstojníkovi tajnej služby, dôstojníkovi tajných služieb, dôstojníkovi spravodajských služieb, dôstojníkovi spravodajskej služby, dôstojníkovi GRU, dôstojníkovi SVR, dôstojníkovi FSB, dôstojníkovi KGB | plural=no
agent spravodajských služieb, agent spravodajskej služby, agenta spravodajských služieb, agenta spravodajskej služby, agentovi rozviedky, agentovi ruskej rozviedky, agentovi tajnej služby, agentovi tajných služieb, agentovi spravodajských služieb, agentovi spravodajskej služby, agentovi GRU, agentovi SVR, agentovi FSB, agentovi KGB | plural=no
príslušník spravodajských služieb, príslušník spravodajskej služby, príslušníka spravodajských služieb, príslušníka spravodajskej služby, príslušníkovi rozviedky, príslušníkovi ruskej rozviedky, príslušníkovi tajnej služby, príslušníkovi tajných služieb, príslušníkovi spravodajských služieb, príslušníkovi spravodajskej služby, príslušníkovi GRU, príslušníkovi SVR, príslušníkovi FSB, príslušníkovi KGB | plural=no
spravodajský dôstojník, spravodajského dôstojníka, spravodajskému dôstojníkovi, spravodajskom dôstojníkovi | plural=no
dôstojníci spravodajskej služby, dôstojníkov spravodajskej služby, dôstojníkoch rozviedky, dôstojníkoch ruskej rozviedky, dôstojníkoch tajnej služby, dôstojníkoch tajných služieb, dôstojníkoch spravodajských služieb, dôstojníkoch spravodajskej služby, dôstojníkoch GRU, dôstojníkoch SVR, dôstojníkoch FSB, dôstojníkoch KGB, dôstojníkmi rozviedky, dôstojníkmi ruskej rozviedky | plural=yes
dôstojníkmi tajnej služby, dôstojníkmi tajných služieb, dôstojníkmi spravodajských služieb, dôstojníkmi spravodajskej služby, dôstojníkmi GRU, dôstojníkmi SVR, dôstojníkmi FSB, dôstojníkmi KGB, agenti spravodajskej služby, agentov spravodajskej služby, agentoch rozviedky, agentoch ruskej rozviedky, agentoch tajnej služby, agentoch tajných služieb | plural=yes
agentoch spravodajských služieb, agentoch spravodajskej služby, agentoch GRU, agentoch SVR, agentoch FSB, agentoch KGB, agentmi rozviedky, agentmi ruskej rozviedky, agentmi tajnej služby, agentmi tajných služieb, agentmi spravodajských služieb, agentmi spravodajskej služby, agentmi GRU, agentmi SVR | plural=yes
agentmi FSB, agentmi KGB, príslušníci spravodajskej služby, príslušníkov spravodajskej služby, príslušníkoch rozviedky, príslušníkoch ruskej rozviedky, príslušníkoch tajnej služby, príslušníkoch tajných služieb, príslušníkoch spravodajských služieb, príslušníkoch spravodajskej služby, príslušníkoch GRU, príslušníkoch SVR, príslušníkoch FSB, príslušníkoch KGB | plural=yes
príslušníkmi rozviedky, príslušníkmi ruskej rozviedky, príslušníkmi tajnej služby, príslušníkmi tajných služieb, príslušníkmi spravodajských služieb, príslušníkmi spravodajskej služby, príslušníkmi GRU, príslušníkmi SVR, príslušníkmi FSB, príslušníkmi KGB, spravodajskí dôstojníci, spravodajských dôstojníkov, spravodajských dôstojníkoch, spravodajskými dôstojníkmi | plural=yes
dôstojníkom rozviedky, dôstojníkom ruskej rozviedky, dôstojníkom tajnej služby, dôstojníkom tajných služieb, dôstojníkom spravodajských služieb, dôstojníkom spravodajskej služby, dôstojníkom GRU, dôstojníkom SVR, dôstojníkom FSB, dôstojníkom KGB, agentom rozviedky, agentom ruskej rozviedky, agentom tajnej služby, agentom tajných služieb
agentom spravodajských služieb, agentom spravodajskej služby, agentom GRU, agentom SVR, agentom FSB, agentom KGB, príslušníkom rozviedky, príslušníkom ruskej rozviedky, príslušníkom tajnej služby, príslušníkom tajných služieb, príslušníkom spravodajských služieb, príslušníkom spravodajskej služby, príslušníkom GRU, príslušníkom SVR
príslušníkom FSB, príslušníkom KGB, spravodajským dôstojníkom
spravodajca, spravodajcu, spravodajcovi, špiónovi, agentovi | plural=no weak=yes
spravodajci, spravodajcovia, spravodajcov, špiónom, agentom, vyzvedačom | plural=yes weak=yes
(dôstojník|dôstojníka|agent|agenta|príslušník|príslušníka) (rozviedky|ruskej rozviedky|tajnej služby|tajných služieb|GRU|SVR|FSB|KGB) | plural=no
(dôstojníci|dôstojníkov|agenti|agentov|príslušníci|príslušníkov) (rozviedky|ruskej rozviedky|tajnej služby|tajných služieb|spravodajských služieb|GRU|SVR|FSB|KGB) | plural=yes
špión, špióna, vyzvedač, vyzvedača, agent, agenta | plural=no weak=yes
špióni, špiónov, vyzvedači, vyzvedačov, agentov, agenti | plural=yes weak=yes

[people staff=official]
zamestnancovi, zamestnankyni, úradníkovi, členovi, občanovi, predstaviteľovi | plural=no weak=yes
úradníkom, členom, občanom, predstaviteľom, pracovníkmi, zamestnancami | plural=yes weak=yes
pracovník konzulátu, pracovník diplomatickej misie, pracovníka konzulátu, pracovníka diplomatickej misie, pracovníkovi konzulátu, pracovníkovi diplomatickej misie, zamestnanec konzulátu, zamestnanec diplomatickej misie, zamestnanca konzulátu, zamestnanca diplomatickej misie, zamestnancovi konzulátu, zamestnancovi diplomatickej misie, úradník konzulátu, úradník diplomatickej misie | plural=no
úradníka konzulátu, úradníka diplomatickej misie, úradníkovi ambasády, úradníkovi veľvyslanectva, úradníkovi zastúpenia, úradníkovi misie, úradníkovi zastupiteľského úradu, úradníkovi zastupiteľstva, úradníkovi konzulátu, úradníkovi diplomatickej misie, člen konzulátu, člen diplomatickej misie, člena konzulátu, člena diplomatickej misie | plural=no
členovi ambasády, členovi veľvyslanectva, členovi zastúpenia, členovi misie, členovi zastupiteľského úradu, členovi zastupiteľstva, členovi konzulátu, členovi diplomatickej misie, predstaviteľ ambasády, predstaviteľ veľvyslanectva, predstaviteľ zastúpenia, predstaviteľ misie, predstaviteľ zastupiteľského úradu, predstaviteľ zastupiteľstva | plural=no
predstaviteľ konzulátu, predstaviteľ diplomatickej misie, predstaviteľa ambasády, predstaviteľa veľvyslanectva, predstaviteľa zastúpenia, predstaviteľa misie, predstaviteľa zastupiteľského úradu, predstaviteľa zastupiteľstva, predstaviteľa konzulátu, predstaviteľa diplomatickej misie, predstaviteľovi ambasády, predstaviteľovi veľvyslanectva, predstaviteľovi zastúpenia, predstaviteľovi misie | plural=no
predstaviteľovi zastupiteľského úradu, predstaviteľovi zastupiteľstva, predstaviteľovi konzulátu, predstaviteľovi diplomatickej misie | plural=no
pracovníci zastupiteľstva, pracovníci diplomatickej misie, pracovníci misií, pracovníkov zastupiteľstva, pracovníkov diplomatickej misie, pracovníkov misií, pracovníkom misií, pracovníkoch ambasády, pracovníkoch veľvyslanectva, pracovníkoch zastúpenia, pracovníkoch misie, pracovníkoch zastupiteľského úradu, pracovníkoch zastupiteľstva, pracovníkoch konzulátu | plural=yes
pracovníkoch diplomatickej misie, pracovníkoch ambasád, pracovníkoch veľvyslanectiev, pracovníkoch misií, pracovníkmi ambasády, pracovníkmi veľvyslanectva, pracovníkmi zastúpenia, pracovníkmi misie, pracovníkmi zastupiteľského úradu, pracovníkmi zastupiteľstva, pracovníkmi konzulátu, pracovníkmi diplomatickej misie, pracovníkmi ambasád, pracovníkmi veľvyslanectiev | plural=yes
pracovníkmi misií, zamestnanci zastupiteľstva, zamestnanci diplomatickej misie, zamestnanci misií, zamestnancov zastupiteľstva, zamestnancov diplomatickej misie, zamestnancov misií, zamestnancom misií, zamestnancoch ambasády, zamestnancoch veľvyslanectva, zamestnancoch zastúpenia, zamestnancoch misie, zamestnancoch zastupiteľského úradu, zamestnancoch zastupiteľstva | plural=yes
zamestnancoch konzulátu, zamestnancoch diplomatickej misie, zamestnancoch ambasád, zamestnancoch veľvyslanectiev, zamestnancoch misií, zamestnancami ambasády, zamestnancami veľvyslanectva, zamestnancami zastúpenia, zamestnancami misie, zamestnancami zastupiteľského úradu, zamestnancami zastupiteľstva, zamestnancami konzulátu, zamestnancami diplomatickej misie, zamestnancami ambasád | plural=yes
zamestnancami veľvyslanectiev, zamestnancami misií, úradníci zastupiteľstva, úradníci konzulátu, úradníci diplomatickej misie, úradníci misií, úradníkov zastupiteľstva, úradníkov konzulátu, úradníkov diplomatickej misie, úradníkov misií, úradníkom ambasád, úradníkom veľvyslanectiev, úradníkom misií, úradníkoch ambasády | plural=yes
úradníkoch veľvyslanectva, úradníkoch zastúpenia, úradníkoch misie, úradníkoch zastupiteľského úradu, úradníkoch zastupiteľstva, úradníkoch konzulátu, úradníkoch diplomatickej misie, úradníkoch ambasád, úradníkoch veľvyslanectiev, úradníkoch misií, úradníkmi ambasády, úradníkmi veľvyslanectva, úradníkmi zastúpenia, úradníkmi misie | plural=yes
úradníkmi zastupiteľského úradu, úradníkmi zastupiteľstva, úradníkmi konzulátu, úradníkmi diplomatickej misie, úradníkmi ambasád, úradníkmi veľvyslanectiev, úradníkmi misií, členovia zastupiteľstva, členovia konzulátu, členovia diplomatickej misie, členovia misií, členov zastupiteľstva, členov konzulátu, členov diplomatickej misie | plural=yes
členov misií, členom ambasád, členom veľvyslanectiev, členom misií, členoch ambasády, členoch veľvyslanectva, členoch zastúpenia, členoch misie, členoch zastupiteľského úradu, členoch zastupiteľstva, členoch konzulátu, členoch diplomatickej misie, členoch ambasád, členoch veľvyslanectiev | plural=yes
členoch misií, členmi ambasády, členmi veľvyslanectva, členmi zastúpenia, členmi misie, členmi zastupiteľského úradu, členmi zastupiteľstva, členmi konzulátu, členmi diplomatickej misie, členmi ambasád, členmi veľvyslanectiev, členmi misií, predstavitelia ambasády, predstavitelia veľvyslanectva | plural=yes
predstavitelia zastúpenia, predstavitelia misie, predstavitelia zastupiteľského úradu, predstavitelia zastupiteľstva, predstavitelia konzulátu, predstavitelia diplomatickej misie, predstavitelia ambasád, predstavitelia veľvyslanectiev, predstavitelia misií, predstaviteľov ambasády, predstaviteľov veľvyslanectva, predstaviteľov zastúpenia, predstaviteľov misie, predstaviteľov zastupiteľského úradu | plural=yes
predstaviteľov zastupiteľstva, predstaviteľov konzulátu, predstaviteľov diplomatickej misie, predstaviteľov ambasád, predstaviteľov veľvyslanectiev, predstaviteľov misií, predstaviteľom ambasád, predstaviteľom veľvyslanectiev, predstaviteľom misií, predstaviteľoch ambasády, predstaviteľoch veľvyslanectva, predstaviteľoch zastúpenia, predstaviteľoch misie, predstaviteľoch zastupiteľského úradu | plural=yes
predstaviteľoch zastupiteľstva, predstaviteľoch konzulátu, predstaviteľoch diplomatickej misie, predstaviteľoch ambasád, predstaviteľoch veľvyslanectiev, predstaviteľoch misií, predstaviteľmi ambasády, predstaviteľmi veľvyslanectva, predstaviteľmi zastúpenia, predstaviteľmi misie, predstaviteľmi zastupiteľského úradu, predstaviteľmi zastupiteľstva, predstaviteľmi konzulátu, predstaviteľmi diplomatickej misie | plural=yes
predstaviteľmi ambasád, predstaviteľmi veľvyslanectiev, predstaviteľmi misií | plural=yes
pracovníkom zastupiteľstva, pracovníkom konzulátu, pracovníkom diplomatickej misie, zamestnancom zastupiteľstva, zamestnancom konzulátu, zamestnancom diplomatickej misie, úradníkom ambasády, úradníkom veľvyslanectva, úradníkom zastúpenia, úradníkom misie, úradníkom zastupiteľského úradu, úradníkom zastupiteľstva, úradníkom konzulátu, úradníkom diplomatickej misie
členom ambasády, členom veľvyslanectva, členom zastúpenia, členom misie, členom zastupiteľského úradu, členom zastupiteľstva, členom konzulátu, členom diplomatickej misie, predstaviteľom ambasády, predstaviteľom veľvyslanectva, predstaviteľom zastúpenia, predstaviteľom misie, predstaviteľom zastupiteľského úradu, predstaviteľom zastupiteľstva
predstaviteľom konzulátu, predstaviteľom diplomatickej misie
zástupcovi, zástupkyňa, zástupkyňu | plural=no weak=yes
(pracovník|pracovníka|pracovníkovi|pracovníčka|pracovníčku|zamestnanec|zamestnanca|zamestnancovi|zamestnankyňa|zamestnankyňu|úradník|úradníka|člen|člena) (ambasády|veľvyslanectva|zastúpenia|misie|zastupiteľského úradu|zastupiteľstva) | plural=no
(pracovníci|pracovníkov|pracovníkom|zamestnanci|zamestnancov|zamestnancom|úradníci|úradníkov|členovia|členov) (ambasády|veľvyslanectva|zastúpenia|misie|zastupiteľského úradu|ambasád|veľvyslanectiev) | plural=yes
(členovia|členov|členom) personálu | plural=yes
(personál|personálu|personálny stav|personálneho stavu) (ambasády|veľvyslanectva|zastúpenia|misie|zastupiteľského úradu) | plural=yes
pracovník, pracovníka, pracovníkovi, pracovníčka, zamestnanec, zamestnanca, zamestnankyňa, úradník, úradníka, člen, člena, osobu, osoba, občan, občana, zástupca, zástupcu, tajomník, tajomníka, predstaviteľ, predstaviteľa | plural=no weak=yes
pracovníci, pracovníkov, pracovníkom, zamestnanci, zamestnancov, zamestnancom, úradníci, úradníkov, členovia, členov, osôb, osobám, osoby, občania, občanov, ľudí, ľudia, ľuďom, zástupcov, zástupcovia, kolegov, personál, personálu, predstaviteľov, predstavitelia | plural=yes weak=yes

[people staff=administrative_technical]
(členov|členovia|pracovníkov|zamestnancov) (administratívneho a technického|administratívno-technického|administratívneho|technického) personálu | plural=yes
(administratívni|administratívnych|administratívneho|technickí|technického|technických|administratívno technických|administratívno technického) (pracovníci|pracovníkov|personál|personálu|zamestnanci|zamestnancov) | plural=yes

[people staff=family]
rodinní príslušníci, rodinných príslušníkov, rodinnými príslušníkmi, rodín, rodiny, rodinami | plural=yes weak=yes

[people staff=local]
miestni (zamestnanci|pracovníci), miestnych (zamestnancov|pracovníkov) | plural=yes weak=yes

[mission type=embassy]
ambasáda, ambasády, ambasáde, ambasádu, ambasádou, veľvyslanectvo, veľvyslanectva, veľvyslanectve, veľvyslanectvu, veľvyslanectvom, zastupiteľský úrad, zastupiteľského úradu, zastupiteľskom úrade, diplomatické zastúpenie, diplomatického zastúpenia, diplomatická misia, diplomatickej misie, diplomatickú misiu, nunciatúra, nunciatúry | plural=no
ambasád, ambasádach, zastupiteľské úrady, zastupiteľských úradov, veľvyslanectiev, veľvyslanectvá, diplomatických misií | plural=yes
(vysoká komisia|vysokej komisie|vysokého komisariátu|vysokej komisii) | plural=no

[mission type=consulate]
konzulát, konzulátu, konzulátom, konzuláte, generálny konzulát, generálneho konzulátu, generálnom konzuláte, konzulárny úrad, konzulárneho úradu, konzulárne oddelenie, honorárny konzulát | plural=no
konzuláty, konzulátov, konzulátoch, generálne konzuláty, generálnych konzulátov, konzulárne úrady, konzulárnych úradov | plural=yes

[mission type=mission]
misia, misie, misii, misiu, zastúpenie, zastúpenia, zastúpení, stále zastúpenie, stála misia, stálej misie, stálej misii, delegácia, delegácie, zastupiteľstvo, obchodné zastúpenie, obchodné zastupiteľstvo | plural=no
diplomatick* status*, diplomatick* štatút*, diplomatick* kryt*, diplomatickým krytím, diplomatick* imunit*, diplomatick* pas*, diplomatických pasov, diplomatick* zbor*

[other]
novinár*, žurnalist*, reportér*, spravodajc*, spravodajca, korešpondent*, redaktor*, kameraman*
študent*, žiak*, žiac*, učiteľ*, vedc*, vedec, akademik*, profesor*
futbalist*, hráč*, športovc*, športovec, tréner*, fanúšik*, hokejist*, rozhodc*, obranca, útočník*
migrant*, utečenc*, utečenec, azylant*, cudzinc*, cudzinec, imigrant*
poslanc*, poslanec, poslankyň*, senátor*, zákonodarc*, členov strany
vojak*, vojac*, vojsk*, žoldnier*, bojovník*, bojovníc*, jednotky, jednotiek
kňaz*, misionár*, imám*, duchovn*, rehoľ*
vodič*, kamionist*, turist*, demonštrant*, nájomník*, obyvateľ*, aktivist*, väzň*, väzeň, rukojemn*, humanitárn* pracovník*

[negation]
ešte nie, zatiaľ nie, doposiaľ nie | weak=yes
nikomu, žiadneho, žiadnych, žiadna, žiadni
(nepripojí|nepripojilo|nepripojila|nepripojil|nepridá) sa
nie, nikdy, ani, žiadny, nikto, nikoho
nevyhostí, nevyhostil, nevyhostila, nevyhostili, nevyhostilo, nevyhosťuje, nevykáže, nevykázal | weak=yes
(nechystá sa|neplánuje|neplánujú|neuvažuje|neuvažujú|nezvažuje|nezvažujú|nezamýšľa|nemieni|odmietol|odmietla|odmieta)
nemá v úmysle, nemá v pláne, nie je v pláne, nepripravuje, nebude, nebudú, nebol, nebola, neboli
(namiesto|právo na) | weak=yes

[negation side=after]
(nebude|nebudú|nebol|nebola|nebolo|neboli)
(diplomatov|veľvyslanca|pracovníkov|konzula|zamestnancov) (neuvažuje|neuvažujú|nezvažuje|neplánuje|nechystá|nepripravuje)
nie je (teraz|zatiaľ|v súčasnosti|momentálne|) (plánované|v pláne|na stole|na programe|zvažované)
sa (nezvažuje|neplánuje|nechystá)

[considered]
(by|) (mohlo|mohla|mohol|mohli) (by|)
(čoskoro|zakrátko|v najbližších dňoch) (vyhostí|oznámi|vypovie|vykáže)
(nemožno|nemôže|nemôžu|nedá sa|nie je možné|nemôžeme) (vylúčiť|vylučovať|vylúčiť ani), nie je vylúčený, nie je vylúčená, nevylučujeme, nevylúčili
zámer, zámeru, v úmysle
zvažuje, zvažujú, zvažujeme, zvažoval, zvažovala, uvažuje, uvažujú, uvažovala, plánuje, plánujú, plánovala, chystá, chystajú, chystá sa, chystajú sa, mieni, pripravuje, pripravujú, hodlá
môže, môžu, mohla by, mohol by, mohli by, mohlo by, možno, možné, možnosť, možnosti, nevylučuje, nevylučujú, nevylúčil, nevylúčila, nie je vylúčené, zrejme, pravdepodobne, očakáva sa, očakáva, očakávajú, v hre, na stole, diskutuje, či, chce, chcú, navrhuje, návrh, počíta s, rátajú s
(navrhol|navrhla|navrhli|navrhuje|odporučil|odporučila)

[threatened]
nebude mať inú možnosť, vyhradil si právo vyhostiť
hrozí, hrozila, hrozil, pohrozil, pohrozila, pohrozilo, pohrozili, hrozba, hrozbu, hrozby, varuje, varoval, varovala
ak, pokiaľ, v prípade že, v prípade, keby | weak=yes
vyhradzuje si právo, vyhradzujú si právo, vyhradila si právo

[denied]
(poprelo|poprel|poprela|popiera|dementovalo|dementoval|dementovala|vyvrátilo) (správy|informácie|tvrdenia|špekulácie|správu)
nie je (na stole|na programe|v pláne|plánované), neuvažuje, neuvažujú, nezvažuje, nezvažujú, neplánuje, neplánujú, nechystá, (odmietol|odmietla|odmieta|odmietlo|vylúčil|vylúčila|vylučuje) (taký|možnosť|to|túto|požiadavku|výzvu), žiadne rozhodnutie nepadlo
popiera, popierajú, poprel, poprela, poprelo, popreli, dementuje, dementoval, dementovala, dementovalo, vyvrátil, vyvrátila, vyvrátilo, nepravda, nepravdivé, nepravdivá, fáma, fámy, dohady, špekulácie, nezakladá sa na pravde, nezakladajú sa na pravde, vymyslené
(dezinformácie|dezinformáciu|falošné správy) o

[reversed]
(môže|môžu|bude môcť|budú môcť|smie|smú) (napokon|predsa len|) (zostať|ostať), (zrušil|zrušila|zrušilo|zruší|odvolal|odvolala|stiahol|stiahla|stiahlo|vzal späť|vzala späť|vzalo späť) (rozhodnutie|príkaz|vyhostenie|nariadenie), od (tohto|svojho|) (rozhodnutia|príkazu|vyhostenia) (ustúpil|ustúpila|ustúpilo|upustil), (ustúpil|ustúpila|ustúpilo) od (rozhodnutia|vyhostenia|príkazu)
(odvolal|odvolala|odvolalo|odvolali|zrušil|zrušila|zrušilo|zrušili|stiahla|stiahol|stiahlo|pozastavil|pozastavila|prehodnotila) (svoje|) (rozhodnutie|vyhostenie|príkaz)
(rozhodnutie|vyhostenie|príkaz) ... (zrušené|zrušil|zrušila|odvolané|odvolal|odvolala|vzal späť|vzala späť|pozastavené)
(ustúpil|ustúpila|upustil|upustila|cúvla|cúvol) od (vyhostenia|rozhodnutia|zámeru|plánu)
(smie|smú|môže|môžu|bude môcť|budú môcť) (napokon|nakoniec|predsa|) (zostať|ostať|sa vrátiť)

[retracted]
podvrh*, falošn* list*, (sfalšovan*|falošn*) (dokument*|nót*|vyhlásen*), falzifik*, hoax, mystifikác*, chybná správa, mylná správa, omylom

[reported]
podľa (médií|zdrojov|anonymných|nemenovaných|informácií|denníka|servera|televízie|tlače|neoficiálnych|diplomatických zdrojov|zdroja)
(médiá|denník|server|portál|televízia) (uviedli|uvádzajú|píšu|napísal|napísala|informoval|informovala|informujú|tvrdí|uviedol|píše|zistil)
s odvolaním sa na (zdroj|zdroje|nemenované|nemenovaný|anonymné|médiá|diplomatov|svoje)
(nemenovan*|anonymn*|údajne|vraj|neoficiálne|nepotvrden*|ako zistil|ako sa dozvedel)

[carried-out]
(opustili|opustil|opustila|opustilo) (už|dnes|včera|krajinu|Bratislavu|Slovensko|Rusko|územie)
(odleteli|odletel|odletelo|odcestovali|odcestoval|odcestovalo|odišli|odišlo|vrátili sa domov|vrátil sa domov|pristáli)

[demand]
(vyzval|vyzvala|vyzvalo|vyzvali|vyzýva|vyzývajú) ... (aby vyhostil|aby vyhostila|aby vyhostilo|aby vyhostili|vyhostiť)
(apeluje|apelujú|apeloval|apelovala|apel|petícia|petíciu|petície|volá po|volajú po|volal po|volanie po)
(vyzval|vyzvala|vyzvali|vyzýva|vyzývajú) (vládu|premiéra|prezidenta|prezidentku|ministra|ministerstvo|na vyhostenie|na okamžité)
(požaduje|požadujú|požadoval|požadovala|požadovali|žiada|žiadajú|žiadal|žiadala|chce|chcú|nechce|nechcú|hlasoval|hlasovala|hlasovali|uznesenie|rezolúcia|rezolúciu|návrh|presadzuje|mala by|mal by|malo by|mali by|treba|je potrebné) | weak=yes
(je|nastal|prišiel) (najvyšší|) čas, (vyzývame|žiadame|apelujeme|požadujeme)
(navrhol|navrhla|navrhli|navrhuje|odporučil|odporučila) | weak=yes
(tlačí|tlačil|tlačila|tlačili|tlačilo|nalieha|naliehal|naliehala|naliehali) na
(dostalo|dostal|dostala|dostali) od ... (žiadosť|výzvu)

[demand modal=yes]
(mal|mala|malo|mali) by, by (sa|) (mal|mala|malo|mali), mali by sme, (musí|musia|treba), je (potrebné|nutné|nevyhnutné)

[nonstate]
=PS, =KDH, =OĽaNO, =Smer, =Smeru, =Hlas, Progresívne Slovensko, Za ľudí, Sloboda a Solidarita, primátor*, starost*, poslanecký klub, občianske združenie
opozícia, opozície, opozičn*, poslanc*, poslanec, poslankyňa, parlament*, Národná rada, Národnej rady, Senát, Sejm, senátor*, petíci*, demonštrant*, aktivist*, komentátor*, expert*, odborník*, odborníc*, analytik*, analytic*, prieskum*, kritik*, kritic*, bývalý, bývalá, bývalí, exminister, politik, politici, politikov, hnutie, hnutia, europoslan*, predseda strany, SaS, SNS, iniciatív*
starosta, aktivisti

[generic]
(členov|členovia|krajín|krajiny|štátov) (európskej únie|únie|eú|nato|aliancie)
(krajiny|krajín|krajinám|krajinami|štáty|štátov|štátom|vlády|vlád|spojenci|spojencov|spojenec|partneri|partnerov|metropoly|členovia|členské štáty|členských štátov|členských krajín)
(západné|západných|európske|európskych|ďalšie|ďalších|iné|iných) (krajiny|krajín|štáty|štátov|vlády|vlád|metropoly)
=Západ, =Západu, západní, západných, (zahraniční|zahraničných|európski|európskych) (diplomati|diplomatov), =Európa, =Európy, prijímajúci štát, hostiteľská krajina

[background sum=yes]
celkovo

[background]
od (doby|chvíle|vyhostenia|vypovedania|vykázania)
(uplynul|uplynulo|uplynuli) ... (rok|roky|rokov|mesiac|mesiacov) od, (rok|roky|rokov|mesiacov) potom, odkedy
minulý (týždeň|mesiac|rok), minulého (týždňa|mesiaca|roka), v minulom (týždni|mesiaci|roku)
(vlani|vlaňajšom|predvlani|vtedy|kedysi|predtým|skôr|v minulosti|naposledy|pripomeňme|pripomenul|pripomenula|pripomína|dosiaľ|doteraz|dovedna|spolu už)
už (v|vo|na|minulý|pred|skôr|vlani|v roku)
už <n>
pred (týždňom|mesiacom|rokom|dvoma|troma|tromi|štyrmi|piatimi|niekoľkými|rokmi|vojnou|desiatimi|<n>|dňami|časom|nedávnom)
(týždeň|mesiac|rok|deň|dni|týždne|mesiace|roky) (predtým|skôr)
od (začiatku|vypuknutia|februára|marca|apríla|mája|januára|vtedy|roku|invázie|<n>)
(za|počas) (posledných|uplynulých|posledné|uplynulé) (troch|dvoch|piatich|rokov|mesiacov|týždňov|dní|tri|dva|roky)
v (posledných|uplynulých) (dňoch|týždňoch|mesiacoch|rokoch), výročie, výročia, studenej vojny, história, histórii, začiatkom (týždňa|mesiaca|roka|marca|apríla)
po (vyhostení|vypovedaní|vykázaní)
zo <n> (januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra)
(nasledujúci rok|v nasledujúcom roku|ďalší rok|rok nato|o (rok|dva roky|tri roky|štyri roky|päť rokov|niekoľko rokov|pár rokov|niekoľko mesiacov|pár mesiacov|mesiac|dva mesiace|tri mesiace) (neskôr|potom))

[response next=yes]
(ide|išlo|šlo|jedná sa|je to|bola to) ... (odvetu|odvetný krok|reakciu|odpoveď|odplatu) (na|za)
(zrkadlovo|) (revanšovala|revanšoval|revanšovalo|revanšovali) (sa|) za, sa (zrkadlovo|) (revanšovala|revanšoval|revanšovalo) za
v (odpovedi|reakcii|odvete) (na|za)
(ako|) (odpoveď|reakcia|reakciu|odveta|odvetu|odvetou|odpoveďou|odvetné opatrenie) (na|za)
(odpovedá|odpovedal|odpovedala|odpovedalo|odpovedali|reaguje|reagoval|reagovala|reagovalo|reagujú|reagovali) (tak|tým|) na
na oplátku za, v nadväznosti na, v dôsledku

[response next=yes weak=yes]
po tom ako, po tom, potom ako, pretože

[response]
v (odvete|odpovedi|reakcii), na oplátku, odvetou
(odvetn*|odvet*|recipročn*|recipro*|symetrick*|zrkadlov*|protiopatren*|vzájomnost*|princíp* vzájomnosti|oplatil*|opláca|oplatiť)
(odpovedal|odpovedala|odpovedalo|odpovedali|odpovedá|reaguje|reagovala|reagoval|reagovalo) (vyhostením|vyhostila|rovnako|rovnakým|podobne|obdobne|obdobným)
(odpovedal|odpovedala|odpovedalo|odpovedali|oplatil|oplatila|oplatilo) ... (vyhostením|vypovedaním)

[answered]
(vyhostenie|vyhostenia|vyhosteniu|vyhostením|vypovedanie|vykázanie|vykázania|sankcie|sankcií|sankciám|zatvorenie|zatvorenia|uzavretie|neudelenie víz|odmietnutie víz)
(podobný|podobné|podobnému|obdobný|obdobné|obdobnému|rovnaký|rovnaké|totožné|nepriateľský|nepriateľské|nepriateľskému|neodôvodnené|neopodstatnené|jednostranné) (krok|kroky|kroku|rozhodnutie|opatrenie|opatrenia|postup|čin|konanie)
(rozhodnutie|krok|kroky|opatrenie|postup) (Prahy|Moskvy|Varšavy|Minska|Berlína|Londýna|Bratislavy|českej|ruskej|vlády|slovenskej|z|zo|strany|o)
(rozhodnutie|krok|opatrenie)

[clause]
zatiaľ čo, keď, ktorý, ktorá, ktoré, ktorí, ktorých, ktorého, ktorou, ktorú, ktorému, pretože, lebo, hoci, ale, však, po tom, ako, než, aby, že, ak, pokiaľ, či, čo, čím, kde, zato, kým, pričom, naopak, po vyhostení, po vypovedaní, po vykázaní
v odpovedi na, v reakcii na, v odvete za

[by]
zo strany, prostredníctvom

[of]
spomedzi, z radov

[in]
v, vo, na, na území, pri, u

[from]
z, zo, z územia, opustiť, opustia, opustí, opustili, opustil, opustenie

[to]
k, ku, do, pri, pre, voči

[with]
spoločne s, spolu s, v koordinácii s
(útoku|útok|útokom|invázie|agresie|napadnutia|vojny) (na|proti|voči)
proti, voči, s, so, (styky|vzťahy|stykov|vzťahov) (s|so)

[we]
=Slovensko, =Slovenská republika, my, ja, náš rezort, naše ministerstvo, naša vláda, ministerstvo, ministerstvo zahraničných vecí, rezort, naša krajina, našej krajiny, rozhodli sme, rozhodli sme sa, vyhosťujeme, vyhostili sme, vyhlásili sme, informujeme, predvolali sme, nás

[our]
náš, nášho, naše, našich, našim, našimi, našej, naša, našu

[its]
jeho, jej, ich, svoj, svojho, svoje, svojich, svojim, svojou, svoju, vlastné, vlastného, vlastných

[mutual]
vzájomne, navzájom, vzájomné, vzájomného, vzájomným, vzájomných, obojstrann*

[body]
(ministerstvo|ministerstva|ministerstvu|ministerstvom|rezort|rezortu) (zahraničných vecí|zahraničia|diplomacie|zahraničných vecí a európskych záležitostí|)
diplomacia, diplomacie, diplomaciou, vláda, vlády, vláde, vládou, vládu, úrady, úradov, orgány, premiér, premiéra, prezident, prezidenta, prezidentka, minister, ministra, ministerka, šéf diplomacie, šéfka diplomacie, hovorca, hovorkyňa, strana, strany, strane, kabinet, kabinetu, kancelár, junta, junty, režim, režimu, MZV, rezort diplomacie, vedenie

[article]
jeden, jedného, jedna, jednu, ďalší, ďalšieho, istého, jednej

[definite]
ten, toho, tí, tých, tým, tie, títo, týchto, týmto, tieto, tento, tohto, všetci, všetkých, všetky, všetkým, zvyšní, zvyšných, spomenutí, spomenutých, uvedení, uvedených, uvedené, obaja, oboch

[and]
a (napokon|nakoniec|následne|potom|tiež)
a, i, aj, alebo, či, ako aj, spolu s, a tiež, &

[except]
okrem, s výnimkou, mimo

[including]
vrátane, medzi nimi, medzi ktorými, napríklad, z toho

[number]
(pol tucta|poltucta) | value=6
jeden, jedna, jedno, jedného, jednej, jednu, jedným, jednému, jeden z, jedného z, jedna z, jednu z | value=1
dva, dve, dvaja, dvoch, dvom, dvoma, dvojica, dvojicu, dvojice, obaja, oboch, obidvoch, dvaja z | value=2
tri, traja, troch, trom, troma, tromi, trojica, trojicu, trojice | value=3
štyri, štyria, štyroch, štyrom, štyrmi, štvorica, štvoricu | value=4
päť, piati, piatich, piatim, piatimi, pätica, päticu | value=5
šesť, šiesti, šiestich, šiestim, šestica, šesticu | value=6
sedem, siedmi, siedmich, siedmim | value=7
osem, ôsmi, ôsmich, ôsmim | value=8
deväť, deviati, deviatich | value=9
desať, desiati, desiatich, desiatim, desiatka, desiatku | value=10
jedenásť, jedenásti, jedenástich | value=11
dvanásť, dvanásti, dvanástich | value=12
trinásť, trinásti, trinástich | value=13
štrnásť, štrnásti, štrnástich | value=14
pätnásť, pätnásti, pätnástich | value=15
šestnásť, šestnásti, šestnástich | value=16
sedemnásť, sedemnásti, sedemnástich | value=17
osemnásť, osemnásti, osemnástich | value=18
devätnásť, devätnásti, devätnástich | value=19
dvadsať, dvadsiati, dvadsiatich | value=20
dvadsaťjeden | value=21
dvadsaťdva | value=22
dvadsaťtri | value=23
dvadsaťštyri | value=24
dvadsaťpäť | value=25
dvadsaťšesť | value=26
dvadsaťsedem | value=27
dvadsaťosem | value=28
dvadsaťdeväť | value=29
tridsať, tridsiati, tridsiatich | value=30
tridsaťdva | value=32
tridsaťtri | value=33
tridsaťpäť | value=35
tridsaťšesť | value=36
tridsaťosem | value=38
štyridsať, štyridsiati, štyridsiatich | value=40
štyridsaťpäť | value=45
päťdesiat, päťdesiatich | value=50
šesťdesiat, šesťdesiatich | value=60
sedemdesiat, sedemdesiati, sedemdesiatich | value=70
osemdesiat, osemdesiati, osemdesiatich | value=80
deväťdesiat, deväťdesiati, deväťdesiatich | value=90
sto, stovka, stovku | value=100 scale=yes
dvesto | value=200
tucet, tucta | value=12 scale=yes

[vague]
niekoľkosto, (niekoľko|niekoľkých) (sto|stoviek|desiatok), niekoľkých stoviek
niekoľko, niekoľkých, niekoľkí, viacero, viacerých, viacerí, mnoho, mnohých, rad, desiatky, desiatok, stovky, pár, veľa, časť, časti, väčšina, väčšinu, skupina, skupinu, skupiny, nešpecifikovaný počet, bližšie neurčený počet, neznámy počet, veľký počet, značný počet, všetky, všetkých, všetci, všetkým, celý, celého, niektorých, niektorí, hŕstka, početní, početných

[qualifier is=at_least]
nie menej než
najmenej, aspoň, minimálne, prinajmenšom, vyše, viac ako, viac než, nad, nie menej ako
alebo viac | side=after

[qualifier is=at_most]
až, najviac, maximálne, nie viac ako, menej ako, menej než, nanajvýš

[qualifier is=about]
asi, okolo, zhruba, približne, takmer, skoro, bezmála, cca, približný počet

[subset]
z nich, z ktorých, z toho, medzi nimi, spomedzi nich

[plus]
a (ďalších|iných) (dvoch|troch|štyroch|piatich|päť|šesť|šiestich|sedem|osem|deväť|desať)
a (ďalších|ďalší|ostatných|iných) <n>
a <n> (ďalších|ďalší|iných|ostatných)
a (jeden|jedného|dvaja|dvoch|traja|troch|štyria|štyroch|piati|piatich|päť|šesť|šiestich|sedem|osem|deväť|desať) (ďalších|ďalší|ďalšieho|iných|ostatných)

[change order=from-to]
z (súčasných|doterajších|terajších|) <n> na <n>
zo (súčasných|doterajších|terajších|) <n> na <n>

[change order=to-from]
na <n> z <n>
na <n> zo <n>

[change order=ceiling]
na (maximálne|najviac|) <n>

[change order=by]
o <n>

[unit hours=1]
hodina, hodiny, hodín, hodinu, hodinách, hodinám, h

[unit hours=24]
deň, dňa, dni, dní, dňoch, dňom

[unit hours=168]
týždeň, týždňa, týždne, týždňov, týždňoch

[unit hours=720]
mesiac, mesiaca, mesiace, mesiacov

[unit hours=0]
rok, roka, roku, roky, rokov, rokmi, rokoch, ročný, ročného, minút, minúty, percent, percentá, milión*, miliard*, tisíc, tisíce, kilometr*, km, mandátov, kresiel, obetí, obete, mŕtvych, krajín, krajiny, štátov, štáty, vlád, eur, dolárov, krát, letov, miest, postov, víz, členov NATO, spojencov

[deadline side=before]
do, počas, v priebehu, za, majú, má, mali, mal, dostali, dostal, dostala, dostalo, dal, dala, dali, dalo, v lehote, lehotu, lehota, najneskôr do

[until]
do, pred, najneskôr do, najneskôr, do konca

[deadline side=after]
na opustenie, na odchod, na zbalenie, na návrat, opustiť, aby, odísť, odcestovať

[deadline-phrase is=immediate]
okamžite, bezodkladne, ihneď, s okamžitou platnosťou, čo najskôr, čo najrýchlejšie, bez odkladu, okamžité

[deadline-phrase is=same_day]
do polnoci, do konca dňa, ešte dnes, v ten istý deň, pred polnocou

[month]
januára, január, januári | value=1
februára, február, februári | value=2
marca, marec, marci | value=3
apríla, apríl, apríli | value=4
mája, máj, máji | value=5
júna, jún, júni | value=6
júla, júl, júli | value=7
augusta, august, auguste | value=8
septembra, september, septembri | value=9
októbra, október, októbri | value=10
novembra, november, novembri | value=11
decembra, december, decembri | value=12

[weekday]
pondelok, pondelka, pondelkový | value=1
utorok, utorka, utorkový | value=2
streda, stredu, stredy | value=3
štvrtok, štvrtka | value=4
piatok, piatka | value=5
sobota, sobotu, soboty | value=6
nedeľa, nedeľu, nedele | value=7

[day]
dnes, dnes ráno, dnes večer | value=0
včera | value=-1
zajtra | value=1
predvčerom | value=-2

[date-mark is=last]
vlaňajšieho, minulého

[reason is=espionage]
špionáž*, špión*, vyzvedač*, spravodajsk* činnosť*, rozviedk*, spravodajsk* dôstojník*

[reason is=retaliation]
odvet*, recipro*, vzájomnosti, zrkadlov*

[reason is=incompatible_status]
nezlučiteľn* s, nebola zlučiteľná, v rozpore s viedensk*, v rozpore s diplomatick*, porušenie viedenského, porušovanie viedenského, zneužívanie diplomatick*

[reason is=interference]
zasahovanie do, zasahov*, miešanie sa, podvratn*, dezinformác*

[reason is=war]
inváz*, agres*, vojnov* zločin*, vojny na, vojna na, vojnu na, vpád*, =Buča, =Buči

[reason is=security]
národn* bezpečnos*, bezpečnostn* hrozb*, ohrozenie bezpečnosti, bezpečnostn* záujm*, sabotáž*

[reason is=solidarity]
solidarit*

[reason is=insult]
uráž*, urazil*, výroky

[reason is=human_rights]
ľudských práv, ľudské práva, represie, represií

[reason is=crime]
vražd*, otráv*, otrav*, pašovanie, únos*, atentát*

[passive]
je, sú, bol, bola, bolo, boli, bude, budú, byť, sme

[speech]
povedal, povedala, povedali, uviedol, uviedla, uviedlo, uviedli, oznámil, oznámila, oznámilo, oznámili, informoval, informovala, informovalo, informujú, vyhlásil, vyhlásila, potvrdil, potvrdila, potvrdilo, dodal, dodala, napísal, napísala, vysvetlil, vysvetlila, spresnil, podotkol, konštatoval

[ambassadors]
vrátane veľvyslanca, medzi nimi veľvyslanec, medzi nimi aj veľvyslanec

[same]
rovnaký počet, rovnakého počtu, rovnakým počtom, ten istý počet, rovnako veľa, obdobný počet

[ignore]
nielen, nie len, nie iba
viedensk* dohovor*, viedenský dohovor, viedenským dohovorom, viedenského dohovoru, ženevsk* dohovor*, minsk* dohod*, varšavsk* zmluv*, slovensk* národn* povstan*
bez odkladu, bez meškania

[abbreviation]
dr, ing, mgr, prof, gen, plk, mjr, kpt, ul, tzv, napr, atď, tj, tis, mil, mld, č, čl, sv, cca, resp, str, tel, hod, min, r, st, júd, pplk

[common]
a, v, sa, na, je, že, s, z, do, o, k, aj, vo, by, pre, za, sú, po, ktoré, ako, ale, podľa, od, bol, ktorý, alebo, tým, tiež, už, však

[reaction]
(odsúdil|odsúdila|odsúdilo|odsúdili|odsudzuje|odsudzujú|kritizuje|kritizoval|kritizovala|kritizovali|skritizoval|skritizovala|ľutuje|ľutujú|ohradil sa|ohradila sa|ohradilo sa)
(protestuje|protestujú|protestoval|protestovala|protestovalo|protest|protestom|protestná nóta|ostrý protest) (proti|pre|v súvislosti s)
(odmieta|odmietol|odmietla|odmietlo) (vyhostenie|vypovedanie|rozhodnutie|krok|postup)
(nazval|nazvala|nazvalo|označil|označila|označilo|označuje|považuje|považujú) ... (za|) (neopodstatnen*|neprijateľn*|nepriateľsk*|neodôvodnen*|bezdôvodn*|absurdn*|provokáci*|nespravodliv*|neprimeran*|poľutovaniahodn*|prejav)
(vyjadril|vyjadrila|vyjadrilo|vyjadruje) ... (poľutovanie|nesúhlas|znepokojenie|protest) (nad|s|pre|proti)
(predvolal|predvolala|predvolalo|predvoláva|predvolaný|predvolaná) ... (pre|po|v súvislosti s) (vyhostenie|vyhostením|vyhostení|vypovedaním|vypovedaní)
(je|sú|bola|bolo|bol) (sklamaný|sklamaná|sklamané|prekvapený|prekvapená|pobúrený|pobúrená)

[again]
(odpovedala|odpovedal|odpovedalo|odpovedali|zareagovala) (rovnako|rovnakým krokom|tým istým|rovnakým spôsobom|recipročne|rovnakou mincou) | is=answer
(odpovie|odpovedať) rovnako | weak=yes
(podobné|obdobné|rovnaké|také) (kroky|opatrenia), (podobný|obdobný|taký) krok | weak=yes
(nepripojí|nepripojilo|nepripojila|nepripojil|nepridá) sa
(urobil|urobila|urobili|urobilo|urobí|urobiť) to isté, (učinil|učinila|učinili) tak, (zachoval|zachovala|zachovali) sa rovnako, (nasledoval|nasledovala|nasledovali|nasledovať) ... príklad*, (pripojil|pripojila|pripojili|pripojilo|pripojí|pripojiť) sa (k vyhosteniu|k vyhosťovaniu|k nim|k tomuto kroku|k rozhodnutiu)
(urobil|urobila|urobilo|urobili|spravil|spravila|spravilo|urobí|učinil|učinila|učinilo) (to isté|to samé|rovnako|podobne), to isté (urobil|urobila|urobilo|urobili|spravil|spravila|spravilo|platí pre)
(k rovnakému|k podobnému|k rovnakým|k podobným|k obdobnému) (kroku|krokom|opatreniu|rozhodnutiu) (pristúpil|pristúpila|pristúpilo|pristúpili|siahol|siahla|siahlo|sa rozhodla|sa rozhodol)
(pristúpil|pristúpila|pristúpilo|pristúpili|siahol|siahla|siahlo|siahli) (tiež|aj|rovnako|) (k rovnakému|k podobnému|k rovnakým|k podobným|k obdobnému) (kroku|krokom|opatreniu)
(pripojil|pripojila|pripojilo|pripojili|pridal|pridala|pridalo|pridali|pripája|pridáva) sa, sa (pripojil|pripojila|pripojilo|pripojili|pridal|pridala|pridalo|pridali)
(nasledoval|nasledovala|nasledovalo|nasledovali|nasleduje) ... (príklad|krok), (rovnaký|podobný|obdobný) krok (urobil|urobila|urobilo|urobili|oznámil|oznámila|oznámilo|oznámili)
(rovnako|podobne|obdobne) (postupoval|postupovala|postupovalo|postupovali|sa zachoval|sa zachovala|sa zachovalo|sa rozhodol|sa rozhodla|reagoval|reagovala|reagovalo)
(ide|išlo|jedná sa) o | weak=yes

[each]
po, každý, každá, každé, zhodne po

[withdrawal]
(evakuuje|evakuujú|evakuoval|evakuovala|evakuovalo|evakuovať|evakuácia|evakuáciu|evakuácie|evakuovaný|evakuovaná|evakuovaní|nepokoje|nepokojov|násilie|násilia|násilnosti|násilností|epidémia|epidémie|epidémiu|pandémia|pandémie|pandémiu|koronavír*|covid*|ebol*)
(bezpečnostné|bezpečnostných|bezpečnostným) (dôvody|dôvodov|dôvodom|situácia|situáciu|obavy|obáv|hrozba|hrozby|riziko), bezpečnostná situácia, bezpečnostnú situáciu, z bezpečnostných dôvodov, (teroristick*|bombov*) (hrozb*|útok*), zhoršujúc* situác*
dočasne, do odvolania, prechodne, (rozpočtov*|úsporn*) (škrt*|dôvod*|opatren*), pre úspory, úspory, z úsporných dôvodov

[range]
až, alebo, či

[range side=before]
medzi

[deadline-phrase is=month_end]
do konca (mesiaca|tohto mesiaca)

[deadline-phrase is=week_end]
do konca (týždňa|tohto týždňa)

[background soft=yes]
(hovorili|hovoril|hovorila|rozprávali|rokovali|rokoval|diskutovali|otázka) ... o, (prebrali|spomenul|spomenula|spomenuli), (otázku|otázka|téma|následky|dôsledky|kauza|kauzu|aféra), (roztržka|spor|kríza|napätie) (pre|okolo|ohľadom) | side=before
tento rok, v tomto roku, (opakovane|niekoľkokrát|viackrát|neraz|mnohokrát|nedávno|v poslednom čase), za (posledný rok|uplynulý rok|posledné mesiace|posledné roky), (počas|v) (posledného roka|uplynulého roka|posledných mesiacov)
(viedol|viedla|viedlo|viedli) k, (vyústil|vyústila|vyústilo|skončil|skončila|skončilo) (v|do|) | side=before
(hájil|hájila|obhajoval|obhajovala|obhajuje|zdôvodnil) ... rozhodnutie | side=before
(vyvolalo|vyvolal|vyvolala|zožalo|stretlo sa s) ... (kritiku|kritikou|pobúrenie|protesty) | side=after
vzťahy ... (zhoršili|ochladli|vyostrili)
(háji|hájil|obhajuje|obhajoval|obhajovala) | side=before
(jednou z|jedným zo|medzi) (krajín|krajinami|štátov|štátmi)
keď, následne

[among]
medzi
