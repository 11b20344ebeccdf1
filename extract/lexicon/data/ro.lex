# Romanian
language Romanian
also mo
spaces yes
order svo
apostrophe inside
accents fold
numbers before
adjectives after
date-order dmy
endings pp = t, tă, ți, te, tul, ții, ta
endings masc = -, ul, ului, i, ii, ilor, e
endings diplomat = t, tul, tului, ți, ții, ților, tă, ta, te, tei, tele, telor

[trigger measure=expulsion voice=active]
(hotărât|hotărăște|decis|decide|dispus|dispune|stabilit) ... ca ... (să plece|să părăsească|să fie trimis|să fie trimiși|să fie rechemat|să fie rechemați) | weak=yes
expulzează, expuleaza, expulsează, expulza, expulzeze, expulzând, expulzase, expulzaseră, expulzăm, expulzau, expulzară
(izgonește|alungă|gonește|izgoni|alunga|îndepărtează|îndepărta|evacuează|deportează|deporta) | weak=yes
(dă|dau|dat|da|scoate|scot|scos|scoate) afară | weak=yes
(dă|dau|dat|scoate|scot|scos) ... afară | weak=yes
(trimite|trimit|trimis|trimiși|trimită|retrimite|expediază) ... (acasă|înapoi|la plimbare|în țara lor) | weak=yes
(cere|cer|cerut|ceară|solicită|solicitat|ordonă|ordonat|pretinde|pretind|somează|somat|impune|impus|dispune|dispus|invită|invitat|obligă|obligat|notifică|notificat) ... (să părăsească|să plece|să se retragă|să retragă|să recheme|să se întoarcă|să facă bagajele|să își facă bagajele|să își retragă|plecarea|retragerea|rechemarea|părăsirea) | weak=yes
(anunță|anunțat|decide|decis|comunică|comunicat) ... (să părăsească|să plece|plecarea|părăsirea) | weak=yes
(dă|dau|dat|dea|acord*|ofer*|lasă|fix*|stabilit) ... (ore|oră|zile|zi|săptămâni|săptămână|luni) ... (pentru a|să|ca să) (părăsi*|părăseasc*|plec*|plece|se retragă|facă|face|își facă) | weak=yes
(retrage|retrag|retras|retragă|anulează|anulat|revocă|revocat|suspendă|suspendat) ... (acreditarea|acreditările|acreditare|agrementul|exequatur*|statutul diplomatic|imunitatea diplomatică) | weak=yes
(retragerea|revocarea|anularea) (acreditării|acreditărilor|agrementului) | weak=yes
(pune|pun|pus) capăt (misiunii|mandatului|activității) | weak=yes
(arată|arătat) ușa | weak=yes
(consider*|declar*) ... (inacceptabil|inacceptabili|neacceptabil) | weak=yes

[trigger measure=expulsion voice=either]
expulza~pp
(izgoni~pp|alunga~pp|goni~pp|îndepărta~pp|deporta~pp) | weak=yes

[trigger measure=expulsion voice=passive]
(prezența|șederea) ... (nedorită|indezirabilă|nu mai este dorită|nu este dorită) | weak=yes
(trimis|trimiși|trimisă|trimise) (acasă|înapoi) | weak=yes
(trebuie|trebuia|vor trebui|va trebui|urmează|va fi nevoit|vor fi nevoiți) (ca|) (aceștia|acesta|ei|) (să) (părăsească|plece|se întoarcă|facă|fi părăsit|se retragă|își facă) | weak=yes
(invita~pp|soma~pp|obliga~pp|forța~pp|nevoi~pp) să (părăsească|plece|se retragă|se întoarcă) | weak=yes
(ordin|ordinul|dispoziție|instrucțiuni) (să|de a) (plece|pleca|părăsi|părăsească) | weak=yes
(i|li|le) s a (cerut|ordonat|solicitat|pus în vedere|comunicat) (să|ca) (părăsească|plece|se retragă) | weak=yes
(are|au|aveau|va avea|vor avea|dispun de|dispune de|primit|primesc) ... (ore|oră|zile|zi|săptămâni|săptămână|luni) (la dispoziție|) (pentru a|să|ca să) (părăsi*|părăseasc*|plec*|pleca|se retragă|face|facă|își) | weak=yes
(are|au|aveau) termen ... (să|pentru a) (părăsi*|părăseasc*|plec*) | weak=yes
(nu mai|nu) (este|sunt|e|va fi|vor fi) (bine veni~pp|binevenit|bineveniți|dorit|doriți|acceptabil|acceptabili|acceptat|acceptați) | weak=yes
(acreditarea|acreditările|agrementul) ... (retras|retrasă|retrase|anulată|anulate|revocată|suspendată) | weak=yes

[trigger measure=expulsion voice=target]
(trebuie|va trebui|vor trebui) să (își|își mai|) (recheme|retragă|repatrieze) | weak=yes

[trigger measure=expulsion voice=noun]
expulzare, expulzarea, expulzării, expulzări, expulzările, expulzărilor
(alungarea|izgonirea|deportarea|îndepărtarea) | weak=yes

[trigger measure=expulsion voice=phrase]
(persona|persoana|persoane|persoană|persoanele|personae|personas|diplomat|diplomați) non (grata|gratae|gratas)
non (grata|gratae)
(persoană|persoana|persoane|persoanele|persoanelor) (indezirabilă|indezirabile|indezirabila|nedorită|nedorite)
(declar*|consider*) (indezirabil|indezirabili|indezirabilă|indezirabile) | weak=yes

[trigger measure=staff_cap voice=active]
(reduce|reduc|redus|reducă|redusă|reduși|reducând|limitează|limitat|limita|taie|tăiat|diminuează|diminuat|micșorează|înjumătățește) | weak=yes

[trigger measure=staff_cap voice=noun]
(reducerea|reducere|reducerii|limitarea|diminuarea) | weak=yes

[trigger measure=closure voice=active]
(închide|închid|închidă|închizând) | weak=yes own=yes
(ordon*|dispus|dispune|cerut|cere|decis|decide|anunț*) (închiderea) | weak=yes

[trigger measure=closure voice=either]
(închis|închisă|închise) | weak=yes own=yes

[trigger measure=closure voice=noun]
(închiderea|închiderii|închidere) | weak=yes

[trigger measure=severance voice=active]
(rupe|rup|rupt|rupă|rupem|rupând|întrerupe|întrerup|întrerupt|taie|tăiat) (toate|) (relațiile|legăturile|relații)
(ruperea|întreruperea) (tuturor|) (relațiilor|legăturilor|relații)
(încetează|a încetat|încheie|pune capăt|a pus capăt) (toate|) (relațiile|relațiilor) diplomatice

[trigger measure=downgrade voice=active]
(coboară|coborât|reduce|redus|retrogradează|scade|diminuează) (nivelul|rangul) (relațiilor|reprezentării|reprezentanței)

[people staff=diplomatic]
diplomat, diplomatul, diplomatului, diplomată, diplomata, diplomatei | plural=no
diplomați, diplomații, diplomaților, diplomate, diplomatele, diplomatelor | plural=yes
(șef de misiune|șeful misiunii|șefa misiunii|prim secretar|prim secretarul|secretar doi|secretarul doi|secretarul întâi|ministru consilier|ministrul consilier|reprezentant diplomatic|agent diplomatic|adjunctul) | plural=no
(reprezentanți diplomatici|reprezentanții diplomatici|agenți diplomatici|consilieri de ambasadă) | plural=yes
personal diplomatic, personalul diplomatic, personalului diplomatic, corpul diplomatic, corpului diplomatic
(consilier|consilierul|secretar|secretarul) | plural=no weak=yes
(consilieri|consilierii|secretari|secretarii) | plural=yes weak=yes

[people staff=ambassador]
(ambasador|ambasadorul|ambasadorului|ambasadoarea|ambasadoare|ambasadoarei|înalt comisar|nunțiu|nunțiul|nunțiul apostolic|nunțiului) | plural=no
(ambasadori|ambasadorii|ambasadorilor|nunți) | plural=yes

[people staff=charge]
(însărcinat cu afaceri|însărcinatul cu afaceri|însărcinatului cu afaceri|însărcinata cu afaceri|însărcinatei cu afaceri|însărcinat cu afaceri ad interim) | plural=no
(însărcinați cu afaceri|însărcinații cu afaceri) | plural=yes

[people staff=consular]
(consul|consulul|consulului|consul general|consulul general|consul onorific|viceconsul|viceconsulul|agent consular) | plural=no
(consuli|consulii|consulilor|agenți consulari|funcționari consulari|angajați ai consulatului|angajații consulatului) | plural=yes
personal consular, personalul consular

[people staff=military]
(atașat|atașatul|atașatului|atașata) (militar|apărării|naval|al apărării|de apărare|militar adjunct|al apărării adjunct|comercial|cultural|) | plural=no
(atașați|atașații|atașaților) (militari|apărării|navali|) | plural=yes

[people staff=intelligence]
(ofițer|agent|ofițerul|agentul) (de informații|al serviciilor secrete|de spionaj|sru|gru|sub acoperire) | plural=no
(ofițeri|agenți|ofițerii|agenții) (de informații|ai serviciilor secrete|de spionaj|gru|sub acoperire) | plural=yes
(spioni|spionii|spionilor) | plural=yes weak=yes
(spion|spionul|spioană) | plural=no weak=yes

[people staff=official]
ofițeri, ofițerii, ofițerilor | plural=yes weak=yes
(funcționar|funcționarul|oficial|oficialul) | plural=no weak=yes public=yes
(funcționari|funcționarii|funcționarilor|oficiali|oficialii|oficialilor) | plural=yes weak=yes public=yes
(colaborator|colaboratorul|colaboratorului|colaboratoare|angajatului|angajatei|membrului|reprezentantului|agentului|agentul|agent|angajat|angajatul|angajată|funcționară|membru|membrul|reprezentant|reprezentantul|salariat|lucrător|membră) | plural=no weak=yes
(colaboratori|colaboratorii|colaboratorilor|reprezentanților|salariaților|lucrătorilor|agenților|angajați|angajații|angajaților|membri|membrii|membrilor|reprezentanți|reprezentanții|salariați|lucrători|lucrătorii|persoane|persoanele|persoanelor|cetățeni|cetățenii|indivizi|agenți|agenții) | plural=yes weak=yes
(personal|personalul|personalului|efectiv|efectivul|efectivele) | weak=yes
(persoană|persoana) | plural=no weak=yes
(membri|membrii|membrilor) (ai|) (personalului) | plural=yes weak=yes
membru al personalului | plural=no weak=yes

[people staff=administrative_technical]
(membru|angajat) al personalului (administrativ și tehnic|administrativ|tehnic|tehnico-administrativ) | plural=no
(membri|angajați|membrii|angajații) ai personalului (administrativ și tehnic|administrativ|tehnic|tehnico-administrativ) | plural=yes
(personal|personalul|personalului) (administrativ|tehnic|tehnic și administrativ|administrativ și tehnic|tehnico administrativ)

[people staff=family]
(familii|familiile|familiilor|rude|soți|membrii familiilor|membrii de familie) | plural=yes weak=yes

[people staff=local]
(angajați|angajații|personal|personalul) (locali|local|angajat local) | weak=yes

[mission type=embassy]
ambasadă, ambasada, ambasadei, misiune diplomatică, misiunea diplomatică, misiunii diplomatice, reprezentanță diplomatică, reprezentanța diplomatică, reprezentanței diplomatice, nunțiatura, legația | plural=no
ambasade, ambasadele, ambasadelor, misiuni diplomatice, misiunile diplomatice, misiunilor diplomatice, reprezentanțe diplomatice | plural=yes
(înalta comisie|înaltei comisii|înaltul comisariat|înaltului comisariat) | plural=no

[mission type=consulate]
consulat, consulatul, consulatului, consulat general, consulatul general, consulatului general, consulatul onorific, oficiu consular, oficiul consular, secția consulară, biroul consular, biroului consular, oficiului consular | plural=no
consulate, consulatele, consulatelor, consulate generale, consulatele generale, oficii consulare | plural=yes

[mission type=mission]
birou de legătură, biroul de legătură, biroului de legătură | plural=no
misiune, misiunea, misiunii, rețeaua consulară, rețelei consulare, delegație, delegația, delegației, reprezentanță, reprezentanța, reprezentanței, misiunea permanentă, misiunii permanente, reprezentanța permanentă, reprezentanța comercială, secția de interese, centrul cultural | plural=no
misiuni, misiunile, delegații, delegațiile, reprezentanțe | plural=yes
statut diplomatic, acoperire diplomatică, imunitate diplomatică, pașaport diplomatic

[other]
(își|îşi|-și|-şi|și|şi) (va|vor|) (închide|închid|închidă|închis) (ambasada|ambasadele|consulatul|consulatele)
(secretarul general|fostul președinte|fostul ministru)
(jurnalist*|ziarist*|reporter*|corespondent*|fotograf*|gazetar*)
(student*|elev|elevi|elevii|elevul|eleva|eleve|profesor|profesori|profesorul|profesoara|academician*|cercetător*|cadre didactice)
(jucător*|fotbalist*|antrenor*|sportiv|sportivi|sportivii|atlet*|suporter*|fundaș*|portar*|atacant*|arbitru*|mijlocaș*)
(migran*|refugiat*|refugiați*|imigran*|solicitanți de azil|solicitant de azil|ilegali|cetățeni străini ilegali|romi|clandestin*)
(deputat*|deputați*|senator*|parlamentar*|europarlamentar*|militanți|membrii partidului|membri ai partidului|membri de partid|consilier local|consilieri locali|lideri ai partidului)
(soldat*|soldați*|trupe*|militari|militarii|militarilor|căști albastre|luptători|mercenari*|coloniști)
(preot|preoți|preotul|preoții|misionar*|imam*|predicator*|călugăr*|episcop*|activist*|activiști*|voluntar*|turist*|turiști*|manifestan*|protestatar*|deținut*|deținuți*|șofer*|chiriaș*|medici|medicul|ong*)

[negation]
încă nu, nu a ... încă, nu au ... încă | weak=yes
nici un, nici o
nu, n, niciodată, niciun, nicio, nici, fără, nimeni, nimic, deloc
(refuză|refuzat|exclude|exclus|neagă) (să|că|)
(nicio intenție|nu intenționează|nu are de gând|nu plănuiește|nu ia în calcul|nu se pune problema) (să|)
(în loc să|în loc de|evită|evitat|dreptul de a|dreptul să|se abține|s a abținut|renunță la|încă nu|mai degrabă decât) | weak=yes

[considered]
nu (exclude|a exclus|este exclusă)
(va|vor) ... în curând, urmează să (expulzeze|anunțe|declare), se pregătește să, nu a exclus, nu este exclus*
(ia în calcul|iau în calcul|iau în considerare|ia în considerare|analizează|evaluează|studiază|examinează|are în vedere|au în vedere|discută|dezbate|plănuiește|plănuiesc|intenționează|vrea|vor să|dorește|propune|propun|propus|se gândește|cântărește) (să|la|dacă|)
(ar putea|ar urma|poate|pot|ar trebui)
(se pregătește|se pregătesc|pe punctul|gata|este pregătită|este pregătit) (să|de|)
(are|au) (intenția|de gând) (să|de a), pe masă, posibilitatea, posibilă, posibile, posibil, eventuală, eventuale, eventualitatea, probabil, nu exclude, nu exclud, opțiunea
(a propus|au propus|propune|propun|a recomandat|a sugerat)

[threatened]
nu va avea de ales, își rezervă dreptul de a expulza
(putând|poate|ar putea|pot) (ajunge|merge) (la|până la)
(amenință|amenințat|amenințând|amenințare|amenințări|amenințarea|amenințările|amenința)
(avertizează|avertizat|avertisment|avertizând|atenționat)
dacă, în cazul în care, în caz că | weak=yes
(își|ne|și a|și au) (rezervă|rezervăm|rezervat) dreptul

[denied]
(a dezmințit|dezminte|au dezmințit|a negat) (informațiile|știrile|relatările|zvonurile)
nu este (pe masă|pe agendă|luată în calcul|luat în calcul|planificată|în discuție|vorba), nu se pune (problema|în discuție), nu (intenționează|are în vedere|ia în calcul|plănuiește), (exclude|a exclus|au exclus) (expulzarea|o|orice)
(dezminte|dezmint|dezmințit|dezmințire|neagă|negat|fals|falsă|false|neadevărat|neadevărată|zvon|zvonuri|zvonurile|infirmă|infirmat|nu este adevărat)
(dezinformări|știri false|informații false) despre

[reversed]
(poate|pot|va putea|vor putea) (rămâne|rămână|să rămână), (a revenit|revine|au revenit) asupra (deciziei|hotărârii), (a anulat|anulează|a retras|retrage|a revocat|revocă) (decizia|ordinul|măsura|expulzarea)
(anul*|revoc*|a revenit asupra|au revenit asupra|suspend*|retrag*|retras|renunț* la|ridic*) (la|) (decizia|deciziei|ordinul|măsura|expulzarea|expulzările|declarația|hotărârea|amenințarea)
(poate|pot|va putea|vor putea) (să|) (rămână|rămâne|reveni|revină)
(dă înapoi|dat înapoi|face pasul înapoi)

[retracted]
(farsă|falsificat|falsificată|document fals|notă falsă|scrisoare falsă|comunicat fals|publicat din greșeală|publicat din eroare|fake news|contrafăcut|contrafăcută)

[reported]
(potrivit|conform|citând|citează) (unor surse|surselor|unei surse|surse|unor surse diplomatice|unor surse oficiale)
(potrivit|conform|citând|scrie|relatează|notează) (presei|presa|mass media|ziarului|cotidianului|unor relatări|televiziunii|publicației|presei locale|presa locală|presa rusă|relatărilor din presă|mai multor publicații)
(surse|sursele|sursă) (diplomatice|anonime|apropiate|guvernamentale|din|care au cerut)
(scrie|relatează|notează|informează|dezvăluie|titrează) (ziarul|cotidianul|mass media|televiziunea|publicația|presa)
(ar fi|se pare că|neconfirmat|neconfirmată|neconfirmate|sub rezerva anonimatului|sub protecția anonimatului|sub anonimat|cică|presupus|presupusă|pretins)

[carried-out]
(a|au) părăsit, (au|a) plecat (deja|) (din|spre|acasă)
(s au|s a) (îmbarcat|întors acasă), au decolat, a decolat, au aterizat, s au întors în țară, au ajuns acasă

[demand]
(cerut|cere|cer|solicitat|solicită|îndemnat|îndeamnă) ... (să expulzeze|expulzarea)
(îndeamnă|îndemnat|face apel|fac apel|făcut apel|apel|pledează|militează|cheamă la)
(petiție|petiția|petiții|scrisoare deschisă)
(cere|cer|cerut|solicită|solicitat|pretinde|vrea|vor|votat|votează|rezoluție|rezoluția|moțiune|propune|propus|adoptat) | weak=yes
(trebuie|ar trebui) | weak=yes
(este|e|a venit) (timpul|vremea|momentul) (să|), (cerem|solicităm|îndemnăm|facem apel)
(a propus|au propus|propune|propun|a recomandat|a sugerat) | weak=yes
(presează|presat|fac presiuni|face presiuni|făcut presiuni|presiuni asupra)
(primit|primește) (o|) (cerere|solicitare) (oficială|formală|) (din partea|de la)

[demand modal=yes]
(trebuie|ar trebui|trebuiau|se impune|e nevoie)

[nonstate]
(consiliul local|primăria|societatea civilă|organizațiile|organizații|opoziția|opoziției|opoziție|deputat|deputați|deputatul|deputații|senator|senatori|senatorul|senatorii|parlament|parlamentul|parlamentului|parlamentari|parlamentarii|camera deputaților|senat|senatul|petiție|petiția|semnatari|semnatarii|manifestanți|protestatari|protestatarii|activiști|activiștii|partid|partidul|partide|sindicat|sindicatul|asociația|asociații|analist|analiști|analistul|analiștii|expert|experți|experții|comentator|candidat|candidatul|fost|fostul|sondaj|ong|eurodeputați|eurodeputat|liderul partidului|usr|aur)
primarul, primar, activiști

[generic]
(membrilor|membrii|țărilor|țările|statelor|statele) (uniunii europene|uniunii|ue|nato|alianței|membre)
(țări|țările|țărilor|guverne|capitale|state|statele|aliați|aliații|aliat|parteneri|partenerii|vecini|cancelarii) (occidentale|europene|membre|aliate|occidentali|europeni|vestice|)
occidental, occidentul, occidentali, occidentului, vestul, blocul
(mai multe|alte|unele|multe|diverse|numeroase) (țări|state|guverne|capitale)

[background sum=yes]
în total

[background]
de la expulzarea
(trecut|trece) ... (an|ani|luni) de la, (an|ani|luni) (mai târziu|după)
(săptămâna|luna|anul|vara|iarna|toamna|primăvara) (trecută|trecut|precedentă|precedent|anterioară)
(săptămânii|lunii|anului) (trecute|trecut)
(ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|luni|marți|miercuri|joi|vineri|sâmbătă|duminică) (trecut|trecută|anul trecut)
(acum|în urmă cu) (aproape|peste|circa|) (<n>|un|o|două|doi|trei|patru|cinci|șase|șapte|opt|zece|câteva|câțiva|mai multe|mai mulți) (de|) (ani|an|luni|lună|săptămâni|săptămână|zile|zi|ore)
cu (<n>|un|o|două|doi|trei|patru|cinci|șase|șapte|opt|zece|câteva|câțiva) (de|) (ani|an|luni|lună|săptămâni|săptămână|zile|zi|ore) (mai devreme|înainte|în urmă|mai înainte)
(anterior|precedent|în trecut|până acum|până în prezent|istoric|odinioară|pe atunci|amintim că|reamintim că|de asemenea amintim|deja|mai devreme)
(la începutul|la sfârșitul|la finalul) (săptămânii|lunii|anului|acestei luni|acestui an|lui|primăverii)
(de la|din) (începutul|izbucnirea|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|<n>)
de atunci, de când, cu o zi înainte, aniversare, aniversarea, războiul rece, războiului rece, un val de, valul de, val de, decenii, precedente, precedenta, anterioare
în (ultimele|ultimii) (zile|săptămâni|luni|ani)
(expulzase|expulzaseră|declarase|declaraseră|ceruse|ceruseră|trimisese|trimiseseră|alungase|fusese expulzat|fuseseră expulzați|fusese declarat|fuseseră declarați|dispusese|anunțase) | weak=yes
asemenea altor, spre deosebire de
(în anul următor|anul următor|un an mai târziu|în același an)

[response next=yes]
(ca|drept|în|în semn de) (răspuns|represalii|replică|reacție|retorsiune|reciprocitate) (direct|) (la|față de|pentru|împotriva)
(răspuns|replica|replică|represalii|reacție|ripostă|riposta) (simetric|simetrică|direct|directă|sa|) (la|față de|pentru)
(răspunde|răspund|răspuns|răspunzând|răspundă|reacționează|reacționat|reacționând|ripostează|ripostat|replicat) (astfel|) (la|față de)
(la o zi după|la câteva zile după|vine după)
(ore|zile|săptămâni|zi) după (ce|expulzarea|decizia|anunțul)

[response next=yes weak=yes]
după, în urma, ca urmare a, urmare a, pe fondul, după ce

[response]
(ca|drept|în) (răspuns|represalii|replică|reacție|retorsiune)
(măsură|măsuri|măsura|măsurile|gest|decizie) (de retorsiune|de reciprocitate|reciprocă|reciproce|simetrică|simetrice|similară|similare|de represalii|în oglindă|echivalentă)
(reciprocitate|reciprocității|retorsiune|represalii|contramăsură|contramăsuri|contramăsura|simetric|simetrică|ochi pentru ochi|aceeași monedă|principiul reciprocității|la rândul său|la rândul ei)
(răspunde|răspuns|replicat|ripostat|ripostează) (prin|cu)

[answered]
(expulzarea|expulzării|expulzările|expulzărilor|expulzare|expulza~pp|expulza|închiderea|închiderii|sancțiuni|sancțiunile|sancțiunilor|refuzul vizelor|refuzul acordării|refuzul de a)
(decizia|deciziei|decizii|măsura|măsurii|măsuri|măsurile|pas|pasul|gest|gestul|acțiune|acțiunea|acțiuni|act) (analogă|similară|similare|identică|ostilă|ostile|neprietenoasă|neprietenoase|nejustificată|unilaterală|luată|luate|echivalentă|de|a|autorităților|părții)
(decizia|deciziei|măsura|măsurii)

[clause]
(ceea ce|ridicând|aducând|în timp ce|dar|însă|pentru că|fiindcă|deoarece|întrucât|când|unde|care|căruia|căreia|cărora|după|după ce|în urma|înainte de|înainte ca|până când|dacă|deși|iar|ci|în cazul în care)
(ca|drept|în) (răspuns|represalii|replică) (la|față de)

[by]
de către, din partea
expulza~pp de
expulza~pp din
(expulzare|expulzarea|alunga~pp|goni~pp) (de|din)
declarat persona non grata de
declarați persona non grata de

[of]
(provenind|proveniți|provenită|originari) (din|de la)
al, a, ai, ale, reprezentând, aparținând

[in]
în, la, din capitala, acreditat în, acreditați în, acreditat la, acreditați la, detașat la, cu sediul la, pe teritoriul

[from]
din, de la, părăsi, părăsească, părăsit, afara, dinspre

[to]
pe lângă, către, spre, față de

[with]
cu, împotriva, contra, între, dintre

[we]
noi, am, am decis, am declarat, am hotărât, eu, ministerul nostru, acest minister, guvernul nostru, ministerul, mae, guvernul

[our]
nostru, noastră, noștri, noastre, mea, meu

[its]
său, săi, sale, lor, ei, lui, acestuia, acesteia, acestora

[mutual]
(expulzări|expulzarea|expulzările) (reciproce|reciprocă|în oglindă)
reciproc, unul altuia, celuilalt, celeilalte părți

[body]
republica, republicii, regatul, regatului, federația, federației, regimul, regimului, dictatura, dictaturii
ministerul (de externe|afacerilor externe|afacerilor externe și integrării europene|), ministerului (de externe|afacerilor externe|), externe, afacerilor externe, mae, diplomația, diplomației, șeful diplomației, șefa diplomației, departamentul de stat
(guvernul|guvernului|executivul|autoritățile|autorităților|președintele|președintelui|președinta|președinția|premierul|premierului|prim ministrul|ministrul|ministrului|ministra|purtătorul de cuvânt|purtătoarea de cuvânt|cabinetul|cancelarul|junta|regimul|partea|părții|administrația)

[article]
un, o, unui, unei, un alt, o altă

[definite]
cei, cele, cel, cea, acești, aceste, acest, această, acestor, acestui, toți, toate, ambii, respectivii

[and]
și, precum și, alături de, împreună cu, sau, &, plus

[except]
cu excepția, exceptând, în afară de, mai puțin, dar nu

[including]
inclusiv, între care, printre care, dintre care, printre ei, unul dintre ei

[counter]
de

[number]
jumătate de duzină | value=6
doi, doua | value=2
trei | value=3
patru | value=4
cinci | value=5
sase | value=6
sapte | value=7
opt | value=8
noua | value=9
zece | value=10
unsprezece | value=11
doisprezece, douasprezece | value=12
treisprezece | value=13
paisprezece, patrusprezece | value=14
cincisprezece | value=15
saisprezece, sasesprezece | value=16
saptesprezece | value=17
optsprezece | value=18
nouasprezece | value=19
douazeci, douazeci de | value=20
douazeci si unu, douazeci si una, douazeci si unul, douazeci si unu de, douazeci si una de, douazeci si unul de | value=21
douazeci si doi, douazeci si doua, douazeci si doi de, douazeci si doua de | value=22
douazeci si trei, douazeci si trei de | value=23
douazeci si patru, douazeci si patru de | value=24
douazeci si cinci, douazeci si cinci de | value=25
douazeci si sase, douazeci si sase de | value=26
douazeci si sapte, douazeci si sapte de | value=27
douazeci si opt, douazeci si opt de | value=28
douazeci si noua, douazeci si noua de | value=29
treizeci, treizeci de | value=30
treizeci si unu, treizeci si una, treizeci si unul, treizeci si unu de, treizeci si una de, treizeci si unul de | value=31
treizeci si doi, treizeci si doua, treizeci si doi de, treizeci si doua de | value=32
treizeci si trei, treizeci si trei de | value=33
treizeci si patru, treizeci si patru de | value=34
treizeci si cinci, treizeci si cinci de | value=35
treizeci si sase, treizeci si sase de | value=36
treizeci si sapte, treizeci si sapte de | value=37
treizeci si opt, treizeci si opt de | value=38
treizeci si noua, treizeci si noua de | value=39
patruzeci, patruzeci de | value=40
patruzeci si unu, patruzeci si una, patruzeci si unul, patruzeci si unu de, patruzeci si una de, patruzeci si unul de | value=41
patruzeci si doi, patruzeci si doua, patruzeci si doi de, patruzeci si doua de | value=42
patruzeci si trei, patruzeci si trei de | value=43
patruzeci si patru, patruzeci si patru de | value=44
patruzeci si cinci, patruzeci si cinci de | value=45
patruzeci si sase, patruzeci si sase de | value=46
patruzeci si sapte, patruzeci si sapte de | value=47
patruzeci si opt, patruzeci si opt de | value=48
patruzeci si noua, patruzeci si noua de | value=49
cincizeci, cincizeci de | value=50
cincizeci si unu, cincizeci si una, cincizeci si unul, cincizeci si unu de, cincizeci si una de, cincizeci si unul de | value=51
cincizeci si doi, cincizeci si doua, cincizeci si doi de, cincizeci si doua de | value=52
cincizeci si trei, cincizeci si trei de | value=53
cincizeci si patru, cincizeci si patru de | value=54
cincizeci si cinci, cincizeci si cinci de | value=55
cincizeci si sase, cincizeci si sase de | value=56
cincizeci si sapte, cincizeci si sapte de | value=57
cincizeci si opt, cincizeci si opt de | value=58
cincizeci si noua, cincizeci si noua de | value=59
saizeci, saizeci de | value=60
saizeci si unu, saizeci si una, saizeci si unul, saizeci si unu de, saizeci si una de, saizeci si unul de | value=61
saizeci si doi, saizeci si doua, saizeci si doi de, saizeci si doua de | value=62
saizeci si trei, saizeci si trei de | value=63
saizeci si patru, saizeci si patru de | value=64
saizeci si cinci, saizeci si cinci de | value=65
saizeci si sase, saizeci si sase de | value=66
saizeci si sapte, saizeci si sapte de | value=67
saizeci si opt, saizeci si opt de | value=68
saizeci si noua, saizeci si noua de | value=69
saptezeci, saptezeci de | value=70
saptezeci si unu, saptezeci si una, saptezeci si unul, saptezeci si unu de, saptezeci si una de, saptezeci si unul de | value=71
saptezeci si doi, saptezeci si doua, saptezeci si doi de, saptezeci si doua de | value=72
saptezeci si trei, saptezeci si trei de | value=73
saptezeci si patru, saptezeci si patru de | value=74
saptezeci si cinci, saptezeci si cinci de | value=75
saptezeci si sase, saptezeci si sase de | value=76
saptezeci si sapte, saptezeci si sapte de | value=77
saptezeci si opt, saptezeci si opt de | value=78
saptezeci si noua, saptezeci si noua de | value=79
optzeci, optzeci de | value=80
optzeci si unu, optzeci si una, optzeci si unul, optzeci si unu de, optzeci si una de, optzeci si unul de | value=81
optzeci si doi, optzeci si doua, optzeci si doi de, optzeci si doua de | value=82
optzeci si trei, optzeci si trei de | value=83
optzeci si patru, optzeci si patru de | value=84
optzeci si cinci, optzeci si cinci de | value=85
optzeci si sase, optzeci si sase de | value=86
optzeci si sapte, optzeci si sapte de | value=87
optzeci si opt, optzeci si opt de | value=88
optzeci si noua, optzeci si noua de | value=89
nouazeci, nouazeci de | value=90
nouazeci si unu, nouazeci si una, nouazeci si unul, nouazeci si unu de, nouazeci si una de, nouazeci si unul de | value=91
nouazeci si doi, nouazeci si doua, nouazeci si doi de, nouazeci si doua de | value=92
nouazeci si trei, nouazeci si trei de | value=93
nouazeci si patru, nouazeci si patru de | value=94
nouazeci si cinci, nouazeci si cinci de | value=95
nouazeci si sase, nouazeci si sase de | value=96
nouazeci si sapte, nouazeci si sapte de | value=97
nouazeci si opt, nouazeci si opt de | value=98
nouazeci si noua, nouazeci si noua de | value=99
unu, unul, un singur | value=1
ambii, ambele, cei doi, pereche de | value=2
trio de | value=3
jumătate de duzină de | value=6
duzină de, duzină | value=12
sută, sută de | value=100
sute | value=100 scale=yes

[vague]
(câteva|câtorva) (sute|zeci) (de|)
(câțiva|câteva|mai mulți|mai multe|unii|unele|unor|numeroși|numeroase|mulți|multe|diverși|zeci de|sute de|duzini de|un număr de|un număr neprecizat de|un număr nespecificat de|un grup de|o serie de|o parte din|majoritatea|totalitatea|toți|toate|tot|întregul)

[qualifier is=at_least]
cel puțin, nu mai puțin de, peste, mai mult de, mai bine de, minimum, minim
sau mai mulți | side=after

[qualifier is=at_most]
până la, cel mult, maximum, nu mai mult de, mai puțin de, maxim

[qualifier is=about]
circa, aproximativ, în jur de, aproape, vreo, cam, în jurul a, aproape de

[subset]
(dintre care|dintre ei|dintre aceștia|dintre ele|din care|printre care)

[plus]
și (alți|alte|încă) <n>
și <n> (alți|alte)
și (alți|alte|încă) (doi|două|trei|patru|cinci|șase|șapte|opt|nouă|zece)

[change order=from-to]
de la <n> (de|) (diplomați|angajați|persoane|membri|) la <n>

[change order=to-from]
la <n> de la <n>
la <n> față de <n>

[change order=ceiling]
la (maximum|doar|cel mult|numai|) <n>

[change order=by]
cu <n> (de|) (persoane|diplomați|angajați|membri|posturi)

[unit hours=1]
oră, ore, orelor, h

[unit hours=24]
zi, zile, zilelor, zile lucrătoare

[unit hours=168]
săptămână, săptămâni, săptămânilor

[unit hours=720]
lună, luni

[unit hours=0]
an, ani, mai, minute, minut, la sută, milioane, milion, mii, mie, miliarde, km, kilometri, mandate, locuri în parlament, victime, morți, țări, guverne, state, capitale, euro, dolari, lei, zboruri, ori, ruble, răniți, ostatici, refugiați, semnături, voturi, tone

[deadline side=before]
termen maxim de, un termen maxim de, în, în termen de, în decurs de, termen de, în următoarele, următoarele, are, au, aveau, dat, acordat, acordă, dă, dau, primit, vor avea, la dispoziție, timp de, în cel mult

[until]
termen până
până la, până în, până pe, până la data de, cel târziu, cel târziu pe, înainte de

[deadline side=after]
pentru a părăsi, să părăsească, să plece, pentru a pleca, pentru a se, ca să plece, pentru a face, ca să părăsească, să facă, pentru a închide

[deadline-phrase is=immediate]
imediat, plecarea imediată, retragerea imediată, de îndată, fără întârziere, de urgență, cât mai curând, cu efect imediat, neîntârziat, în cel mai scurt timp

[deadline-phrase is=same_day]
până la miezul nopții, înainte de miezul nopții, în aceeași zi, astăzi până la, până la sfârșitul zilei

[month]
ianuarie, ian | value=1
februarie, feb | value=2
martie | value=3
aprilie, apr | value=4
mai | value=5 weak=yes
iunie, iun | value=6
iulie, iul | value=7
august, aug | value=8
septembrie, sept | value=9
octombrie, oct | value=10
noiembrie, noiem | value=11
decembrie, dec | value=12

[weekday]
luni | value=1
marți | value=2
miercuri | value=3
joi | value=4
vineri | value=5
sâmbătă | value=6
duminică | value=7

[day]
astăzi, azi, în această dimineață, în această seară, astă seară, diseară | value=0
ieri, aseară | value=-1
mâine | value=1
alaltăieri | value=-2

[reason is=espionage]
spionaj, spion, spioni, informații clasificate, servicii secrete, serviciile secrete, activități de spionaj, ofițeri de informații

[reason is=retaliation]
represalii, retorsiune, reciprocitate, ca răspuns, contramăsură

[reason is=incompatible_status]
incompatibile cu, contravin, contrare convenției, care contravin, contrare statutului, încălcarea convenției, neconforme cu

[reason is=interference]
ingerință, ingerințe, imixtiune, imixtiuni, amestec, subversive, destabilizare, destabilizarea

[reason is=war]
invazia, invazie, crime de război, crimele de la, războiul din, războiului din, războiul dintre, războiului dintre, conflictul dintre, conflictului dintre, agresiune, agresiunea, bucea, atrocități, masacrul

[reason is=security]
securitatea națională, securitate națională, siguranța națională, securității naționale, amenințare la adresa securității, sabotaj

[reason is=solidarity]
solidaritate, solidaritatea

[reason is=insult]
insultă, insulte, ofensă, jignitoare, jigniri, ofensatoare

[reason is=human_rights]
drepturile omului, represiune, reprimarea

[reason is=crime]
asasinat, asasinarea, crimă, otrăvire, otrăvirea, atentat, răpire, contrabandă, trafic

[passive]
este, sunt, fost, fi, fie, era, erau, vor fi, va fi, fuseseră, fusese, devenit, sunt declarați

[speech]
amintind, amintit, a precizat, subliniat, reiterează, deplâns, regretat, a adăugat, a confirmat, a replicat, a spus, spus, spune, anunță, anunțat, anunțase, declarat că, a declarat că, informează, informat, precizează, precizat, afirmă, afirmat, transmis, transmite, confirmă, confirmat, comunicat, explicat, adăugat, scris, scrie, susține, susținut, potrivit, menționat, arată că
anunțată, anunțate, anunțați

[ambassadors]
(inclusiv|între care|printre care) (ambasadorul|ambasadoarea|pe ambasador|nunțiul)

[same]
același număr, număr egal, tot atâția, un număr identic, la fel de mulți

[ignore]
s a limitat la, se limitează la, s au limitat la, convenția de la Viena, convenției de la Viena, convenția de la Geneva, acordul de la Paris, tratatul de la Roma, statutul de la Roma, pactul de la Varșovia, acordurile de la Minsk
(uniunea|) salvați românia, românia mare
pentru prima dată în ultimii, pentru prima oară, fără precedent, (zile|zi|săptămâni|săptămână|luni|ore) înainte de
(cu|) (o|două|trei|patru|cinci|câteva|<n>) (zile|zi|săptămâni|săptămână|luni|ore) înainte de, pentru prima dată în ultimii ani
fără întârziere
pentru prima dată din <n>, fără avertisment

[abbreviation]
dl, dna, d-na, dr, gen, col, art, ian, feb, apr, iun, iul, aug, sept, oct, nov, dec, nr, prof, ing, str, tel, lt

[common]
ei, țara, către, urma, cei, are, ani, această, acest, iar, ca, și, de, la, în, a, au, cu, pe, din, care, că, să, nu, un, o, este, sunt, fost, al, ale, ai, pentru, mai, după, prin, fi, va, vor, s

[again]
(a răspuns|au răspuns|a reacționat) (cu aceeași monedă|în același mod|cu aceeași măsură|cu o măsură similară) | is=answer
(răspunde|va răspunde|răspundă) (cu aceeași monedă|la fel|în oglindă) | weak=yes
(măsură|măsuri|pas|pași) (similar|similară|similare|similari|asemănătoare|identică|identice), asemenea măsură, asemenea pas, astfel de măsură | weak=yes
nu se va alătura, nu se alătură
(a făcut|au făcut|face|fac|va face|vor face|facă) același lucru, la fel (a procedat|au procedat|va proceda), (a urmat|au urmat|urmează|va urma|urma) (exemplul|aceeași cale), (s-a alăturat|s-au alăturat|se alătură|se va alătura|alăture) (expulzărilor|lor|acestei măsuri|acestei decizii)
(a|au) (făcut|procedat) (la fel|același lucru|similar|în același fel), (a|au) luat (aceeași decizie|o decizie similară|decizii similare|o măsură similară|măsuri similare|aceeași măsură), (i a|i au|a|au) urmat exemplul, același lucru s a întâmplat cu

[withdrawal]
(evacu*|revolte|pandemi*|epidemi*|covid|coronavirus), (motive|rațiuni|considerente) de securitate, amenințare teroristă, temporar, provizoriu, până la noi ordine, neesențial, personalul neesențial, motive bugetare, lupte

[each]
câte, fiecare

[range]
la, până la, sau, ori

[range side=before]
între

[deadline-phrase is=month_end]
până la (sfârșitul lunii|sfârșitul acestei luni|finalul lunii|finele lunii)

[deadline-phrase is=week_end]
până la (sfârșitul săptămânii|finalul săptămânii)

[background soft=yes]
(vorbit|vorbesc|vorbind|discutat|discută|întrebat|întrebată) ... (despre|de), (menționat|amintit|abordat|comentat), (problema|chestiunea|tema|subiectul|cazul|consecințele), (criza|disputa|scandalul|tensiunile) (privind|legată de|pe tema|din cauza) | side=before
anul acesta, în acest an, anul ăsta, (în mod repetat|de mai multe ori|în repetate rânduri|de nenumărate ori|recent|de curând|nu demult|în ultima vreme), (în|în decursul) (ultimul an|ultimele luni|ultimii ani|ultimului an), pe parcursul (ultimului an|ultimelor luni)
(a|au) (dus|condus) la, (ducând|soldat|încheiat) (la|cu), s-a soldat cu | side=before
(apărat|apără|justificat|justifică|lăudat) ... (decizia|măsura) | side=before
(atras|stârnit|provocat|generat|primit) ... (critici|criticile|indignare|proteste) | side=after
relațiile ... (deteriorat|înrăutățit|răcit|tensionat)
(apără|a apărat|justifică|a justificat) | side=before
(una dintre|printre) (țările|statele) care
când, ulterior

[among]
printre
