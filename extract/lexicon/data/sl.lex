# Slovene
language Slovene
spaces yes
order svo
apostrophe inside
accents fold
numbers before
adjectives before
date-order dmy

[trigger measure=expulsion voice=active]
(pozvala|pozval|pozvalo|zaprosila|zaprosil|zahtevala|zahteval) ... (odpokliče|odpoklic) | weak=yes
izgnal, izgnala, izgnalo, izgnali, izgnale, izganja, izganjata, izganjajo, izženeta, izganjamo, izžene, izženejo, izganjal, izganjala
pregnal, pregnala, pregnali
(vrgel|vrgla|vrgli|meče|mečejo|vreči|vrgle|vrglo) ... (iz države|ven|iz) | weak=yes
(izključil|deportiral|deportirala|deportirali|deportira|deportirale|deportiralo) | weak=yes
(pokazal|pokazala|pokazali|kaže|pokazale|pokazalo) ... vrata | weak=yes
(poslati|poslal|poslala|poslali|pošilja|pošiljajo|pošlje|poslale|poslalo) ... domov | weak=yes
(pozval|pozvala|pozvali|poziva|pozivajo|zaprosil|zaprosila|prosil|prosila|pozvale|pozvalo) ... (zapusti|zapustijo|zapustita|odide|odidejo|odpotuje|odpotujejo) | weak=yes
(ukazal|ukazala|ukazali|ukazuje|odredil|odredila|odredili|naročil|naročila|naložil|naložila|zahteva|zahtevajo|zahteval|zahtevala|zahtevali|ukazale|ukazalo|odredile|odredilo|zahtevale|zahtevalo) ... (zapusti|zapustijo|zapustita|zapustiti|odide|odidejo|odpotuje|odpotujejo) | weak=yes
(zahteva|zahtevajo|zahteval|zahtevala|zahtevali|zahtevale|zahtevalo) (odhod|umik|odpoklic) | weak=yes
(dal|dala|dali|daje|dajejo|določil|določila|določili|dale|dalo|določile|določilo) ... (zapusti|zapustijo|zapustita|odidejo|odide|za odhod) | weak=yes
(odvzel|odvzela|odvzeli|odvzema|preklical|preklicala|preklicali|preklicuje|umaknil|umaknila|razveljavil|razveljavila|odvzele|odvzelo|preklicale|preklicalo) ... (akreditacijo|akreditacije|agrema|agreman|diplomatski status) | weak=yes
(znebil|znebila|znebili|znebi|znebile|znebilo) se | weak=yes
izgnati, izganjati, pregnati | infinitive=yes

[trigger measure=expulsion voice=either]
izgnan, izgnana, izgnani, izgnane, izgnano, izgnanih, izgnanega, izgnanim, izgnanima, pregnan, pregnani

[trigger measure=expulsion voice=passive]
(prisotnost|bivanje|navzočnost) ... (nezaželena|nezaželeno|ni zaželena|ni več zaželena) | weak=yes
(deportiran|deportirani) | weak=yes
(mora|morajo|morata|moral|morali|morala|morale|moralo) (bo|bodo|bosta|takoj|nemudoma|tudi|zdaj|) (zapustiti|oditi|odpotovati|vrniti) | weak=yes
(mora|morajo|morata|moral|morali|morala|morale|moralo) ... (zapustiti|oditi iz|odpotovati iz) | weak=yes
(ima|imajo|imata|dobil|dobila|dobili|dobi|dobijo|dobile|dobilo) ... (zapusti|zapustijo|zapustita|odide|odidejo|za odhod|zapustiti|odpotuje|odpotujejo) | weak=yes
(bo|bodo|bosta) (zapustil|zapustila|zapustili|moral|morali|zapustile|zapustilo) (zapustiti|) | weak=yes
(akreditacija|akreditacije|agreman|agrema) ... (odvzeta|odvzete|preklicana|preklicane|umaknjena|preklican) | weak=yes
(ni|niso|nista|ni več|niso več|nista več) (več|) (dobrodošel|dobrodošla|dobrodošli|zaželen|zaželeni|dobrodošle|dobrodošlo) | weak=yes
(poslan|poslani|poslana) ... domov | weak=yes
(razglasil|razglasila|razglasilo|razglasili|razglasiti|razglasi|razglaša|razglašajo|razglašen|razglašena|razglašeni|imenoval|označil|razglasile) ... (nezaželenega|nezaželeno|nezaželena|nezaželene|nezaželenim|nesprejemljivega|nezaželen) | weak=yes
(pozvan|pozvani|ukazano|naročeno|odrejeno|sporočeno) ... (zapusti|zapustijo|zapustita|zapustiti|odide|odidejo) | weak=yes

(dal|dala|dali|daje) ... <n> (ur|dni) | weak=yes

[trigger measure=expulsion voice=noun]
izgon, izgona, izgonu, izgonom, izgoni, izgonov, izgone, izganjanje, izganjanja
(deportacija|deportacije|deportacijo|deportaciji) | weak=yes
(odvzem|preklic) (akreditacije|akreditacij) | weak=yes
(odhod|odhoda) iz (države|slovenije) | weak=yes

[trigger measure=expulsion voice=phrase]
(razglasiti|razglasil|razglasila|razglasilo|razglasili|razglasi|razglasijo|razglaša|razglašata|razglašajo|razglasitev|razglasitvi|razglasitve|razglasitvijo|proglasil|proglasila|proglasili|proglaša|razglasile|proglasile|proglasilo) ... (persono|persona|personi|persone|personama|personae) (non) (grata|grato|grate|gratae)
(razglašen|razglašena|razglašeni|razglašene|razglašeno|proglašen|proglašeni) ... (persono|persona|personi|persone|personama|personae) (non) (grata|grato|grate|gratae)
(persona|persono|personi|persone|person|personama|personam|personae|personas) non (grata|grato|grate|gratae|gratas)
non grata
(nezaželena oseba|nezaželeno osebo|nezaželene osebe|nezaželenih oseb|nezaželenim osebam|nezaželenima osebama|nezaželeni osebi|nezaželen gost) | weak=yes
za (nezaželene|nezaželeno|nezaželenega|nezaželeni|nezaželena) (osebe|osebo|) (je|so|) (razglasila|razglasil|razglasili|razglasilo)

[trigger measure=staff_cap voice=active own=yes]
(zmanjša|zmanjšajo|zmanjšati|zmanjšal|zmanjšala|zmanjšali|zmanjšuje|zmanjšujeta|zmanjšujejo|zniža|znižati|znižal|znižala|znižali|omeji|omejiti|omejil|omejila|omejuje|omejujejo|skrči|skrčiti|skrčil|skrčila|zmanjšale|zmanjšalo|znižale|znižalo) | weak=yes

[trigger measure=staff_cap voice=passive]
(zmanjšan|zmanjšano|zmanjšana|zmanjšani|znižano|omejeno|omejen|omejena) | weak=yes
(ostalo|ostal|ostala|ostali|ostane|ostale) brez | weak=yes

[trigger measure=staff_cap voice=noun own=yes]
(zmanjšanje|zmanjšanja|zmanjšanju|znižanje|znižanja|omejitev|krčenje) (osebja|števila|diplomatov|uslužbencev|diplomatskega) | weak=yes

[trigger measure=closure voice=active own=yes]
(zapre|zaprejo|zapreti|zaprl|zaprla|zaprli|zapira|zapirajo|ukine|ukiniti|ukinil|ukinila|ukinja|zaprle|zaprlo) | weak=yes
(preneha|prenehati|prenehal|prenehala|prenehajo) (delovati|z delom|z delovanjem) | weak=yes

[trigger measure=closure voice=passive]
(zaprt|zaprta|zaprto|zaprti|ukinjen|ukinjena|ukinjeno) | weak=yes

[trigger measure=closure voice=noun own=yes]
zaprtje, zaprtja, zaprtju, zaprtjem, ukinitev | weak=yes

[trigger measure=severance voice=active]
(prekiniti|prekinil|prekinila|prekinili|prekinja|prekinjajo|prekine|pretrgal|pretrgala|pretrgali|prekinile|prekinilo|pretrgale|pretrgalo) (je|so|bo|) (vse|svoje|) (diplomatske|) (odnose|stike)
(prekinitev|prekinitve|prekinitvi|prekinitvijo) (vseh|) diplomatskih (odnosov|stikov)
(končuje|končala|končal|končalo|prekinja) diplomatske (odnose|stike)

[trigger measure=downgrade voice=active]
(znižal|znižala|znižali|znižati|znižuje|zniža|spustil|spustila|znižale|znižalo) ... raven ... (odnosov|zastopanosti|predstavništva) | weak=yes
(znižanje|znižanja) ravni ... (odnosov|zastopanosti) | weak=yes

[people staff=diplomatic]
diplomat, diplomata, diplomatu, diplomatka, diplomatko, diplomatke, diplomatki | plural=no
diplomatom, diplomatoma
diplomati, diplomatov, diplomate, diplomatih | plural=yes
svetovalec, svetovalca, svetovalcu, svetovalka, svetovalko, pooblaščeni minister | plural=no
svetovalci, svetovalcev, svetovalce | plural=yes
(prvi|drugi|tretji) (sekretar|tajnik), (prvega|drugega|tretjega) (sekretarja|tajnika) | plural=no
ataše, atašeja, kulturni ataše | plural=no
(diplomatski predstavnik|diplomatskega predstavnika|diplomatski uslužbenec|diplomatskega uslužbenca) | plural=no
(diplomatski predstavniki|diplomatskih predstavnikov|diplomatske predstavnike|diplomatski uslužbenci|diplomatskih uslužbencev|diplomatske uslužbence|diplomatsko osebje|diplomatskega osebja) | plural=yes
(vodja|vodjo|vodje|namestnik|namestnika) (misije|predstavništva|diplomatskega predstavništva|veleposlanika) | plural=no
stalni predstavnik, stalnega predstavnika | plural=no

[people staff=ambassador]
veleposlanik, veleposlanika, veleposlaniku, veleposlanikom, veleposlanica, veleposlanico, veleposlanice, veleposlanici, ambasador, ambasadorja, ambasadorka, ambasadorko | plural=no
veleposlaniki, veleposlanikov, veleposlanike, ambasadorji, ambasadorjev | plural=yes
nuncij, nuncija, visoki komisar, vodja veleposlaništva, vodjo veleposlaništva | plural=no

[people staff=charge]
(začasni|začasnega|začasna|) (odpravnik|odpravnika|odpravniku|odpravnikom|odpravnica|odpravnico|odpravnici) poslov | plural=no

[people staff=consular]
konzularna (uslužbenca|predstavnika|uradnika) | plural=yes
konzul, konzula, konzulu, generalni konzul, generalnega konzula, častni konzul, častnega konzula, konzulka, konzulko, vicekonzul | plural=no
konzuli, konzulov, konzule | plural=yes
(konzularni uslužbenec|konzularnega uslužbenca) | plural=no
(konzularni uslužbenci|konzularnih uslužbencev|konzularne uslužbence|konzularno osebje|konzularnega osebja|konzularnih predstavnikov) | plural=yes

[people staff=military]
(vojaški ataše|vojaškega atašeja|obrambni ataše|obrambnega atašeja|pomočnik vojaškega atašeja|vojaškemu atašeju) | plural=no
(vojaški atašeji|vojaških atašejev|obrambnih atašejev) | plural=yes

[people staff=intelligence]
(obveščevalec|obveščevalca|vohun|vohuna|agent|agenta) | plural=no weak=yes
(obveščevalci|obveščevalcev|obveščevalce|vohuni|vohunov|vohune|agenti|agentov|agente) | plural=yes weak=yes
(obveščevalni časnik|obveščevalnega časnika|obveščevalni agent) | plural=no weak=yes
(obveščevalni časniki|obveščevalnih časnikov|obveščevalne časnike|obveščevalnih agentov) | plural=yes weak=yes

[people staff=official]
uradniki, uradnikov, uradnike, uradnikom, funkcionarji, funkcionarjev, funkcionarje, funkcionarjem, predstavnikom, članom, sodelavcem | plural=yes weak=yes
uradnik, uradnika, uradniku, funkcionar, funkcionarja | plural=no weak=yes
uslužbenec, uslužbenca, uslužbencu, uslužbenka, uslužbenko, sodelavec, sodelavca, delavec, delavca, član, člana, predstavnik, predstavnika, oseba, osebo, zaposleni v | plural=no weak=yes
uslužbenci, uslužbencev, uslužbence, uslužbencem, uslužbenk, sodelavci, sodelavcev, sodelavce, delavci, delavcev, delavce, člani, članov, člane, predstavniki, predstavnikov, predstavnike, osebe, oseb, osebam, ljudje, ljudi, zaposleni, zaposlenih, zaposlene, državljanov, državljani, pripadniki, pripadnikov, kolegi, kolegov | plural=yes weak=yes
osebje, osebja, osebju, osebjem | plural=yes weak=yes

[people staff=administrative_technical]
(članov|člane|člani|članoma) (administrativnega in tehničnega|administrativno-tehničnega|administrativnega|tehničnega) osebja | plural=yes
(administrativno-tehnično|administrativno-tehničnega|tehnično-administrativno|tehnično-administrativnega|tehnično|tehničnega|administrativno|administrativnega|pomožno) (osebje|osebja|osebju)
(tehničnih|administrativnih|tehnično-administrativnih|administrativno-tehničnih|tehnični|administrativni|tehnične|administrativne) (sodelavcev|uslužbencev|delavcev|sodelavci|uslužbenci|sodelavce|uslužbence)

[people staff=family]
(družinski|družinskih|družinske) (člani|članov|člane), družine | plural=yes weak=yes

[people staff=local]
(lokalno|lokalnega|krajevno) (osebje|osebja|zaposleni|zaposlenih) | plural=yes weak=yes

[mission type=embassy]
veleposlaništvo, veleposlaništvu, veleposlaništvom, diplomatsko predstavništvo, diplomatskega predstavništva, diplomatskem predstavništvu, diplomatska misija, diplomatske misije, diplomatski misiji | plural=no
veleposlaništva, ambasada, ambasade, ambasadi, ambasado
veleposlaništev, veleposlaništvih, diplomatskih predstavništev | plural=yes
(visoka komisija|visoke komisije|visokega komisariata|visokem komisariatu) | plural=no

[mission type=consulate]
konzulat, konzulatu, konzulatom, generalni konzulat, generalnega konzulata, generalnem konzulatu, konzularni oddelek | plural=no
konzulata
konzulati, konzulatov, konzulate, generalni konzulati, generalnih konzulatov, generalne konzulate | plural=yes

[mission type=mission]
misija, misije, misiji, misijo, predstavništvo, predstavništva, predstavništvu, stalna misija, stalne misije, stalni misiji, stalno predstavništvo, stalnega predstavništva, delegacija, delegacije
diplomatski status, diplomatskim statusom, diplomatska imuniteta, diplomatsko krinko, diplomatskim kritjem

[other]
(novinar|dopisni|poročeval|snemal|bloger)*, snemaln* ekip*
študent*, dijak*, učenc*, profesor*, učitelj*, znanstveni*
nogometaš*, igral*, trener*, športni*, navijač*, košarkar*
migrant*, begunc*, beguncev, prosil*
poslanec, poslanci, poslancev, poslance, poslanka, senator*, svetnik*
vojak, vojaki, vojakov, vojake, mirovnik*, borec, borci, borcev, plačanc*
duhovnik*, misijonar*, imam, imami, imama, škof*
turist*, vozni*, prostovolj*, aktivist*, zapornik*, prebival*, podjetni*
predsednik, predsednika, premier, premierja, generaln* sekretar*, pisatelj*, režiser*, pevec, pevca, pevka, igralec, igralka, župan*

[negation]
nikogar, nikomur, nobenega, nobena, nobenih
še ne, še ni, še niso, zaenkrat ni | weak=yes
ne, ni, niso, nista, nismo, nisem, nobene, noben, nikoli, brez, nihče, niti, nimajo
(zavrnil|zavrnila|zavrnili|zavrača|zavrnile|zavrnilo) (izgon|izgnati)
(vzdržal|vzdržala|namesto|pravico do|pravica do|izognila|izognil) | weak=yes
nima (načrtov|namena), (ne načrtuje|ne načrtujejo|ne namerava|ne razmišlja|ne gre za|ni razmišljala)

[considered]
(kmalu|v kratkem|v prihodnjih dneh) ... (izgnal|izgnala|izgnali|razglasil|razglasila|sporočil), se pripravlja na, se pripravljajo na
razmišlja, razmišljajo, razmišljala, razmišljal, preučuje, preučujejo, proučuje, proučujejo, obravnava, pretehta, tehta
(razpravlja|razpravljajo|razpravljala|načrtuje|načrtujejo|namerava|nameravajo|pripravlja|pripravljajo|pripravljena|pripravljen|pripravljeni)
pričakuje se, pričakujejo, pričakujemo, je pričakovati, pričakovati je, lahko pričakovali, mogoče pričakovati, po pričakovanjih bo, ne izključuje, ni izključil, ni izključila, verjetno, morebitn*, možno, možnost, možnosti, možen, morda
(lahko|utegne|utegnejo|bi lahko) (bi|tudi|kmalu|) (izgnala|izgnal|izgnali|razglasila|razglasili|zmanjšala|zaprla|zahtevala|sledil|sledili|bili|bil|izgnale|izgnalo|razglasile|razglasilo)
(želi|hoče|predlaga|predlagal|predlagala) (izgon|izgnati|vladi|razglasiti)
(lahko|utegne) (bo|bodo|bi|) (bil|bila|bili)
(predlagal|predlagala|predlagali|predlaga|predlagajo|priporočil)

[threatened]
pridržuje si pravico do izgona
(grozi|grozijo|grozil|grozila|zagrozil|zagrozila|zagrozili|zagrozilo|grožnja|grožnje|grožnjo|zagrozile)
(opozoril|opozorila|opozorili|opozarja|opozarjajo|svari|posvaril|posvarila|opozorile|opozorilo)
če, v primeru, sicer, pod pogojem | weak=yes
(pridržuje|pridržujejo|pridržala) si pravico

[denied]
(zanikalo|zanikal|zanikala|zanika|demantiralo|demantiral) (poročila|navedbe|informacije|vest|novico)
ni na dnevnem redu, ne razmišlja, ne razmišljajo, ne načrtuje, ne namerava, (zavrnil|zavrnila|zavrnilo|izključil|izključila) (to|možnost|zahtevo|zahteve|poziv)
(zanikalo je|zanikal|zanikala|zanikali|zanika|zanikajo|zanikalo|zavrnil|zavrnila|zavrača|zavračajo|demantiral|demantirala|demanti|zanikale)
ni res, neresnic*, govorice, govoric
(dezinformacije|lažne novice) o

[reversed]
(lahko|sme|smejo) (vendarle|kljub temu|) (ostane|ostanejo|ostaneta), (preklical|preklicala|preklicalo|umaknil|umaknila|razveljavil|razveljavila) (odločitev|izgon|ukaz|odredbo)
(preklical|preklicala|preklicali|preklicuje|razveljavil|razveljavila|razveljavili|umaknil|umaknila|umaknili|ustavil|ustavila|zadržal|zadržala|odstopil|odstopila|odpovedal|odpovedala|preklicale|preklicalo|razveljavile|razveljavilo|umaknile|umaknilo) (je|so|se|od|) (svojo|) (odločitev|odločitve|izgon|izgona|ukaz|ukrep|namere|načrta)
(lahko|smejo|sme) (ostanejo|ostane|ostati)

[retracted]
potegavščin*, ponared*, ponarejen*, lažn*, prevara, pomotoma

[reported]
(po|glede na|sklicujoč se na|navajajoč|po navedbah|po poročanju) (neimenovan*|anonimn*|svoje|svojih|) (vir*|medij*|časnik*|dnevnik*|informacijah|neuradnih informacijah|tiskovn*)
(vir|viri|sogovornik|sogovorniki) ... (povedal|povedali|pravi|pravijo|trdi|trdijo|navajajo|navaja|sporočil|sporočili)
(poročajo|navajajo|pišejo|trdijo|poročali) (mediji|tamkajšnji mediji|viri|časniki|domači mediji)
(piše|trdi|poroča) (časnik|portal|dnevnik|tabloid|vir)
mediji (poročajo|navajajo|pišejo), (neimenovan*|anonimn*) (vir*|uradnik*|diplomat*), pod pogojem anonimnosti, nepotrjen*, neuradno, uradne potrditve ni
domnevno, menda, baje | side=before

[carried-out]
(že|) (je|so|) (zapustil|zapustila|zapustili|odšel|odšli|odpotoval|odpotovali|odletel|odleteli|vrnili|pristali|pristal|prispeli|zapustile|zapustilo)

[demand]
(poziva|pozivajo|pozval|pozvala|pozvali|poziv|apeliral|apelirala|peticij|pozvale|pozvalo)*
(zahteva|zahtevajo|zahteval|zahtevala|zahtevali|glasoval|glasovali|glasovala|predlagal|predlagala|predlagali|predlaga|resolucij*|hoče|hočejo|želi|zahtevale|zahtevalo|glasovale|glasovalo|predlagale|predlagalo) | weak=yes
(treba|morali bi|moramo|čas je|morala bi|naj) (takoj|) (izgnati|izžene|zapreti|razglasiti|izgnala|izgnali|izgnale|izgnalo) | weak=yes
(pozval|pozvala|pozvali|poziva|prosil|prosila|zaprosil) (svoje|) (zaveznic*|zavezni*|partner*|druge države|eu|evropo)
(čas je|je čas|skrajni čas je), (pozivamo|zahtevamo|apeliramo)
(predlagal|predlagala|predlagali|predlaga|predlagajo|priporočil) | weak=yes
(pritiska|pritiskal|pritiskala|pritiskale|pritiskali|pritiskajo|pritisk) na

[demand modal=yes]
(treba|mora|morajo|moramo), bi (se|) (moral|morala|moralo|morali|morale), (moral|morala|moralo|morali) bi

[nonstate]
(opozici|poslan|parlament|senator|petici|aktivist|analitik|strokovnjak|komentator|nekdanj|demonstrant|protestnik)*, stranka, stranke, anketa, ankete, kolumnist*, državni zbor
župan*, aktivisti

[generic]
držav, državam, <n> držav
(članic|članice|držav|države) (evropske unije|unije|eu|nata|zavezništva)
(zahodne|zahodnih|evropske|evropskih|druge|drugih|številne|številnih|nekatere|nekaterih|tuje|tujih|zavezniške|zavezniških|baltske|baltskih|več|nekaj|vrsta) (države|držav|vlade|vlad|zaveznice|zaveznic|partnerice|partneric|prestolnice|prestolnic)
(države|držav|članice|članic) (zahoda|evrope|nata|eu|evropske unije|sveta)
zaveznice, zaveznic, zaveznicami, partnerice, partneric, zavezniki, =Zahod, =Zahoda, =Zahodu, zahodn*, svet, državah, državami

[background]
(minilo|mineva|minila) ... (leto|let|mesec|mesecev) odkar, odkar, (leto|let|mesecev) (dni|) pozneje
prej, pred tem, poprej, dan prej
(lani|predlani|lansk*)
(prejšnji|prejšnjega|prejšnje|prejšnjem|minuli|minulega|minule|minulem|pretekli|preteklega|lanskega|lanske) (leto|leta|teden|tedna|tednu|mesec|meseca|mesecu|januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra|ponedeljek|torek|sredo|četrtek|petek|jeseni|pomladi|zime|poletja)
pred (<n>|dvema|tremi|štirimi|petimi|šestimi|sedmimi|desetimi|več|nekaj|enim|tednom|mesecem|letom|) (dnevi|dnevoma|tedni|tednoma|meseci|mesecema|leti|letoma|dnevom|tednom|mesecem|letom)
(dan|dni|teden|tedne|tednov|mesec|mesecev|leto|let) (prej|pred tem|kasneje)
(na začetku|v začetku|konec|sredi) (tega|letošnjega|lanskega|) (leta|meseca|tedna|januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra)
od (začetka|izbruha) (vojne|invazije|leta|agresije|spopada), od takrat, v (zadnjih|preteklih) (<n>|nekaj|) (letih|mesecih|dneh|tednih), doslej, takrat, tedaj
spominja, spomnil, obletnic*, hladne vojne, v zgodovini
nedavno, nedavn*, predhodn*
(bil|bila|bili|bile|bilo) (je|so|) (izgnal|izgnala|izgnali|razglasil|razglasila|izgnale|izgnalo) | weak=yes
spomnimo, naj spomnimo | rest=yes
kot je znano, kot smo poročali, kot smo že poročali
(naslednje leto|leto pozneje|leto kasneje|leto zatem|(dve leti|tri leta|štiri leta|pet let|nekaj let|nekaj mesecev|mesec|dva meseca|tri mesece) (pozneje|kasneje|zatem))

[response next=noun]
(v odgovor|odgovor|odgovorom|odgovarja|odgovarjajo|odgovoril|odgovorila|odgovorili|odziva|odzivajo|odzval|odzvala|odzvali|reakcija|povračilo|v povračilo|odgovorile|odgovorilo|odzvale|odzvalo) (se|je|so|) (na|za)
kot odgovor na, v odziv na, v zvezi z, zaradi odločitve

[response next=yes weak=yes]
potem ko, zatem ko

[response next=noun weak=yes]
po

[response]
kot (simetričen|recipročen|zrcalen) (odgovor|ukrep), (simetričen|simetričnem|simetrično|recipročen|recipročno)
v zameno, v povračilo
v odgovor na to, kot odgovor na to, v odgovor, povračiln*, protiukrep*, recipročn*, vzajemnost*, simetričn*, načel* vzajemnosti, z enako mero, enak ukrep
(tako|s tem) ... (odgovoril|odgovorila|odgovorili|odzvala|odzval|odzvali|odgovorile|odgovorilo|odzvale|odzvalo)
(odgovoril|odgovorila|odgovorili|vrnil|vrnila|odgovarja|odgovorile|odgovorilo) (je|so|) (z izgonom|z enako|z enakim|recipročno)
(odgovoril|odgovorila|odgovorili|vrnil|vrnila|odgovorilo) ... (z izgonom)

[answered]
izgon, izgona, izgonu, sankcij*, (zavrnitev|zavrnitve) ... (vizum*|viz|akreditacij*), zaprtje, zaprtja
(neprijateljsk|sovražn|neutemeljen|podobn|enak|enostransk|neupravičen|provokativn)* (potez*|korak*|odločit*|ukrep*|dejanj*)
odločitev, odločitve, odločitvi, odločitvijo, poteza, potezo, ukrep, ukrepi, ukrepe
razglasitev, razglasitve, razglasitvi

[clause]
kolikor, ki, kjer, ko, kadar, dokler, če, čeprav, ampak, vendar, toda, a, ker, saj, medtem ko, potem ko, medtem, obenem, pa
v odgovor na

[by]
s strani

[of]
od, s strani, izmed

[in]
v, na, na ozemlju, znotraj

[from]
iz, z ozemlja, zunaj, (zapusti|zapustijo|zapustiti|zapustili) (ozemlje|)

[to]
pri, za, k

[with]
skupaj z, skupaj s, v sodelovanju z
(napada|napad|agresije|invazije|invaziji) (na|proti)
z, s, proti, zoper, do, med

[we]
mi, naša država, našo državo, naše države, naši državi, ministrstvo, ministrstva, ministrstvu, naše ministrstvo, naša vlada

[our]
naš, naša, naše, naši, našega, našemu, našo, naših, našim, našimi, moj, moja, moje

[its]
čigar
svoj, svoja, svoje, svoji, svojega, svojemu, svojo, svojih, svojim, svojem, lastn*, njegov*, njihov*, njen*

[mutual]
medsebojno, medsebojn*, vzajemno, vzajemni, vzajemnem, vzajemnega, obojestransk*, drug drugega, druga drugi, drug drugemu

[body]
mzz, mzez, zunanj* ministr*, ministrstv* za zunanje (zadeve|in evropske zadeve), ministrstv*, minister, ministra, ministru, ministrica, ministrice, ministrom, diplomacija, diplomacije, diplomaciji
vlada, vlade, vladi, vlado, oblasti, oblastmi, oblastem, predsedni*, premier*, tiskovn* predstavni*, govornik, govornica, kabinet*, stran, strani, kancler*, vodstv*

[definite]
ti, teh, tem, tema, ta, tega, tej, to, omenjen*, naveden*, preostal*

[and]
in, ter, pa tudi, ali, skupaj z, skupaj s, kot tudi, plus, &

[except]
razen, z izjemo

[including]
vključno z, vključno s, med njimi, med katerimi, tudi

[number]
pol ducata | value=6
en, eden, ena, eno, enega, enemu, eni, ene, enim, enem, en od, eden od, ena od, eno od, enega od, enemu od, eni od, ene od, enim od, enem od | value=1
dva, dve, dveh, dvema, oba, obe, obeh, obema, dvoje, dva od, dve od, dveh od, dvema od, oba od, obe od, obeh od, obema od, dvoje od | value=2
trije, tri, treh, trem, tremi, troje, trije od, tri od, treh od, trem od, tremi od, troje od, trojica, trojico | value=3
štirje, štiri, štirih, štirim, štirimi, četverica, četverico, štirje od, štiri od, štirih od, štirim od, štirimi od, četverica od, četverico od | value=4
pet, petih, petim, petimi, pet od, petih od, petim od, petimi od, peterica, peterico, petero | value=5
šest, šestih, šestim, šestimi, šest od, šestih od, šestim od, šestimi od, šesterica, šesterico | value=6
osem, osmih, osmim, osmimi, osem od, osmih od, osmim od, osmimi od | value=8
devet, devetih, devetim, devetimi, devet od, devetih od, devetim od, devetimi od | value=9
deset, desetih, desetim, desetimi, deset od, desetih od, desetim od, desetimi od, deseterica, deseterico, desetero | value=10
enajst, enajstih, enajstim, enajstimi, enajst od, enajstih od, enajstim od, enajstimi od | value=11
dvanajst, dvanajstih, dvanajstim, dvanajstimi, dvanajst od, dvanajstih od, dvanajstim od, dvanajstimi od | value=12
trinajst, trinajstih, trinajstim, trinajstimi, trinajst od, trinajstih od, trinajstim od, trinajstimi od | value=13
štirinajst, štirinajstih, štirinajstim, štirinajstimi, štirinajst od, štirinajstih od, štirinajstim od, štirinajstimi od | value=14
petnajst, petnajstih, petnajstim, petnajstimi, petnajst od, petnajstih od, petnajstim od, petnajstimi od | value=15
šestnajst, šestnajstih, šestnajstim, šestnajstimi, šestnajst od, šestnajstih od, šestnajstim od, šestnajstimi od | value=16
sedemnajst, sedemnajstih, sedemnajstim, sedemnajstimi, sedemnajst od, sedemnajstih od, sedemnajstim od, sedemnajstimi od | value=17
osemnajst, osemnajstih, osemnajstim, osemnajstimi, osemnajst od, osemnajstih od, osemnajstim od, osemnajstimi od | value=18
devetnajst, devetnajstih, devetnajstim, devetnajstimi, devetnajst od, devetnajstih od, devetnajstim od, devetnajstimi od | value=19
dvajset, dvajsetih, dvajsetim, dvajsetimi, dvajset od, dvajsetih od, dvajsetim od, dvajsetimi od | value=20
enaindvajset, enaindvajsetih, enaindvajsetim | value=21
dvaindvajset, dvaindvajsetih, dvaindvajsetim | value=22
triindvajset, triindvajsetih, triindvajsetim | value=23
štiriindvajset, štiriindvajsetih, štiriindvajsetim | value=24
petindvajset, petindvajsetih, petindvajsetim | value=25
šestindvajset, šestindvajsetih, šestindvajsetim | value=26
sedemindvajset, sedemindvajsetih, sedemindvajsetim | value=27
osemindvajset, osemindvajsetih, osemindvajsetim | value=28
devetindvajset, devetindvajsetih, devetindvajsetim | value=29
trideset, tridesetih, tridesetim, tridesetimi, trideset od, tridesetih od, tridesetim od, tridesetimi od | value=30
enaintrideset, enaintridesetih, enaintridesetim | value=31
dvaintrideset, dvaintridesetih, dvaintridesetim | value=32
triintrideset, triintridesetih, triintridesetim | value=33
štiriintrideset, štiriintridesetih, štiriintridesetim | value=34
petintrideset, petintridesetih, petintridesetim | value=35
šestintrideset, šestintridesetih, šestintridesetim | value=36
sedemintrideset, sedemintridesetih, sedemintridesetim | value=37
osemintrideset, osemintridesetih, osemintridesetim | value=38
devetintrideset, devetintridesetih, devetintridesetim | value=39
štirideset, štiridesetih, štiridesetim, štiridesetimi, štirideset od, štiridesetih od, štiridesetim od, štiridesetimi od | value=40
enainštirideset, enainštiridesetih, enainštiridesetim | value=41
dvainštirideset, dvainštiridesetih, dvainštiridesetim | value=42
triinštirideset, triinštiridesetih, triinštiridesetim | value=43
štiriinštirideset, štiriinštiridesetih, štiriinštiridesetim | value=44
petinštirideset, petinštiridesetih, petinštiridesetim | value=45
šestinštirideset, šestinštiridesetih, šestinštiridesetim | value=46
sedeminštirideset, sedeminštiridesetih, sedeminštiridesetim | value=47
oseminštirideset, oseminštiridesetih, oseminštiridesetim | value=48
devetinštirideset, devetinštiridesetih, devetinštiridesetim | value=49
petdeset, petdesetih, petdesetim, petdesetimi, petdeset od, petdesetih od, petdesetim od, petdesetimi od | value=50
enainpetdeset, enainpetdesetih, enainpetdesetim | value=51
dvainpetdeset, dvainpetdesetih, dvainpetdesetim | value=52
triinpetdeset, triinpetdesetih, triinpetdesetim | value=53
štiriinpetdeset, štiriinpetdesetih, štiriinpetdesetim | value=54
petinpetdeset, petinpetdesetih, petinpetdesetim | value=55
šestinpetdeset, šestinpetdesetih, šestinpetdesetim | value=56
sedeminpetdeset, sedeminpetdesetih, sedeminpetdesetim | value=57
oseminpetdeset, oseminpetdesetih, oseminpetdesetim | value=58
devetinpetdeset, devetinpetdesetih, devetinpetdesetim | value=59
šestdeset, šestdesetih, šestdesetim, šestdesetimi, šestdeset od, šestdesetih od, šestdesetim od, šestdesetimi od | value=60
enainšestdeset, enainšestdesetih, enainšestdesetim | value=61
dvainšestdeset, dvainšestdesetih, dvainšestdesetim | value=62
triinšestdeset, triinšestdesetih, triinšestdesetim | value=63
štiriinšestdeset, štiriinšestdesetih, štiriinšestdesetim | value=64
petinšestdeset, petinšestdesetih, petinšestdesetim | value=65
šestinšestdeset, šestinšestdesetih, šestinšestdesetim | value=66
sedeminšestdeset, sedeminšestdesetih, sedeminšestdesetim | value=67
oseminšestdeset, oseminšestdesetih, oseminšestdesetim | value=68
devetinšestdeset, devetinšestdesetih, devetinšestdesetim | value=69
sedemdeset, sedemdesetih, sedemdesetim, sedemdesetimi, sedemdeset od, sedemdesetih od, sedemdesetim od, sedemdesetimi od | value=70
enainsedemdeset, enainsedemdesetih, enainsedemdesetim | value=71
dvainsedemdeset, dvainsedemdesetih, dvainsedemdesetim | value=72
triinsedemdeset, triinsedemdesetih, triinsedemdesetim | value=73
štiriinsedemdeset, štiriinsedemdesetih, štiriinsedemdesetim | value=74
petinsedemdeset, petinsedemdesetih, petinsedemdesetim | value=75
šestinsedemdeset, šestinsedemdesetih, šestinsedemdesetim | value=76
sedeminsedemdeset, sedeminsedemdesetih, sedeminsedemdesetim | value=77
oseminsedemdeset, oseminsedemdesetih, oseminsedemdesetim | value=78
devetinsedemdeset, devetinsedemdesetih, devetinsedemdesetim | value=79
osemdeset, osemdesetih, osemdesetim, osemdesetimi, osemdeset od, osemdesetih od, osemdesetim od, osemdesetimi od | value=80
enainosemdeset, enainosemdesetih, enainosemdesetim | value=81
dvainosemdeset, dvainosemdesetih, dvainosemdesetim | value=82
triinosemdeset, triinosemdesetih, triinosemdesetim | value=83
štiriinosemdeset, štiriinosemdesetih, štiriinosemdesetim | value=84
petinosemdeset, petinosemdesetih, petinosemdesetim | value=85
šestinosemdeset, šestinosemdesetih, šestinosemdesetim | value=86
sedeminosemdeset, sedeminosemdesetih, sedeminosemdesetim | value=87
oseminosemdeset, oseminosemdesetih, oseminosemdesetim | value=88
devetinosemdeset, devetinosemdesetih, devetinosemdesetim | value=89
devetdeset, devetdesetih, devetdesetim, devetdesetimi, devetdeset od, devetdesetih od, devetdesetim od, devetdesetimi od | value=90
enaindevetdeset, enaindevetdesetih, enaindevetdesetim | value=91
dvaindevetdeset, dvaindevetdesetih, dvaindevetdesetim | value=92
triindevetdeset, triindevetdesetih, triindevetdesetim | value=93
štiriindevetdeset, štiriindevetdesetih, štiriindevetdesetim | value=94
petindevetdeset, petindevetdesetih, petindevetdesetim | value=95
šestindevetdeset, šestindevetdesetih, šestindevetdesetim | value=96
sedemindevetdeset, sedemindevetdesetih, sedemindevetdesetim | value=97
osemindevetdeset, osemindevetdesetih, osemindevetdesetim | value=98
devetindevetdeset, devetindevetdesetih, devetindevetdesetim | value=99
sedem, sedmih, sedmim, sedmimi, sedem od, sedmih od, sedmim od, sedmimi od, sedmerica, sedmerico | value=7
sto | value=100 scale=yes
dvesto | value=200 scale=yes
tristo | value=300 scale=yes
štiristo | value=400 scale=yes
ducat | value=12 scale=yes

[vague]
(več|nekaj) (sto|deset|stotin|desetin)
nekaj, več, več kot nekaj, številne, številni, številnih, veliko, veliko število, določeno število, vrsta, vrsto, desetine, ducate, stotine, del, dela, nekateri, nekatere, nekaterih, skupina, skupino, skupine, vsi, vse, vseh, vsem, večina, večino, večji del, celotno

# no articles; before a unit these make it one: "within (a) week"
[article]
v roku

[qualifier is=at_least]
nič manj kot, nič manj kakor
najmanj, vsaj, ne manj kot, več kot, nad, minimalno
ali več, in več | side=after

[qualifier is=at_most]
največ, ne več kot, kvečjemu, do, manj kot, pod, maksimalno

[qualifier is=about]
okoli, okrog, približno, skoraj, kakih, kakšnih, blizu, domala

[subset]
od katerih, od tega, od njih, med njimi

[plus]
in še <n>, ter še <n>, še <n>, in <n> drugih
(in|ter) še (enega|dva|dve|tri|trije|štiri|štirje|pet|šest|sedem|osem|devet|deset)

[change order=from-to]
(s|z) <n> (oseb|diplomatov|uslužbencev|zaposlenih|) (zmanjša|zmanjšati|zmanjšal|zmanjšala|zniža|znižati|skrči|) na <n>, od <n> na <n>

[change order=to-from]
na <n> (s|z) <n>

[change order=ceiling]
na <n>, (samo|le|največ) <n>

[change order=by]
za <n>

[each]
po, vsaka, vsak

# words that may stand between a state and its number in a list
[counter]
pa, po, jih

[unit hours=1]
ura, ure, ur, uro, urah, urami, urni

[unit hours=24]
dan, dneh, dni, dnevi, dneva, dnevni, dnem, delovnih dni, delovnih dneh

[unit hours=168]
teden, tedna, tedne, tednih, tednov, tednu

[unit hours=720]
mesec, meseca, mesece, mesecev, mesecih, mesecu

[unit hours=0]
leto, leta, let, letu, letni, odstotkov, odstotek, odstotka, odstotke, odstotki, tisoč, milijon, milijona, milijonov, milijard, milijarde, držav, države, držav članic, članic, mest, mesta, glasov, km, kilometrov, metrov, žrtev, žrtve, evrov, evra, dolarjev, rubljev, krat, minut, minute, ton, mrtvih, ranjenih, raket, brezpilotnikov, beguncev, člen, členu, člena

[deadline side=before]
v roku, v, za, ima, imajo, imata, dobil, dobili, dobila, dal, dala, dali, daje, rok, v prihodnjih, v naslednjih, še, znotraj

[until]
do, najkasneje do, najpozneje do, ne kasneje kot, pred, do konca

[deadline]
zapustiti

[deadline side=after]
časa, da zapusti, da zapustijo, da zapustita, za odhod, da odide, da odidejo, za zapustitev, da odpotuje, da odpotujejo

[deadline-phrase is=immediate]
nemudoma, takoj, brez odlašanja, čim prej, čimprej, kar najhitreje, v najkrajšem času

[deadline-phrase is=same_day]
do polnoči, še danes, do konca dneva, isti dan

[month]
januar, januarja, januarju, jan | value=1
februar, februarja, februarju, feb | value=2
marec, marca, marcu | value=3
april, aprila, aprilu | value=4
maj, maja, maju | value=5
junij, junija, juniju | value=6
julij, julija, juliju | value=7
avgust, avgusta, avgustu | value=8
september, septembra, septembru | value=9
oktober, oktobra, oktobru | value=10
november, novembra, novembru | value=11
december, decembra, decembru | value=12

[weekday]
ponedeljek, ponedeljka, ponedeljkov* | value=1
torek, torka | value=2
sreda, sredo, srede | value=3
četrtek, četrtka | value=4
petek, petka | value=5
sobota, soboto, sobote | value=6
nedelja, nedeljo, nedelje | value=7

[day]
danes, današnj*, davi, nocoj | value=0
včeraj, sinoči, včerajšnj*, dan prej | value=-1
jutri | value=1
predvčerajšnjim | value=-2

[date-mark is=last]
lani, lanskega, prejšnjega

[reason is=espionage]
vohun*, obveščeval*, protiobveščeval*, tajn* služb*

[reason is=retaliation]
vzajemnost*, recipročn*, povračiln*, v odgovor, protiukrep*

[reason is=incompatible_status]
nezdružljiv*, ni združljiv*, niso združljiv*, ni v skladu, niso v skladu, v nasprotju z dunajsko, v nasprotju z diplomats*, kršitev dunajske, kršenj* dunajske, zlorab* diplomatsk*

[reason is=interference]
vmešavanj*, vmešava*, vmešal*, subverzivn*, dezinformacij*

[reason is=war]
invazij*, vojn* zločin*, agresij*, vojn* v ukrajini, vojn* proti, grozodej*, buča, buči, bučo, pobojev, poboji, pobojem

[reason is=security]
nacionaln* varnost*, grožnj* varnosti, varnostn* grožnj*, sabotaž*, diverzij*

[reason is=solidarity]
solidarnost*

[reason is=insult]
žalitev, žalitve, žalitvami, žaljiv*, užali*, nespoštovanj*, izjav*

[reason is=human_rights]
človekov* pravic*, represij*, političn* zapornik*

[reason is=crime]
umor*, zastrupit*, tihotap*, eksplozij*, atentat*, ugrabit*, terorist*

[passive]
je, so, sta, bil, bila, bili, bilo, bo, bodo, bosta, biti

[speech]
sporočil, sporočila, sporočili, sporočilo, sporočajo, sporoča, sporočeno, izjavil, izjavila, izjavili, rekel, rekla, rekli, dejal, dejala, dejali, pravi, pravijo, povedal, povedala, povedali, navedel, navedla, navedli, navaja, navajajo, objavil, objavila, objavili, objavilo, potrdil, potrdila, potrdili, potrdilo, piše, pišejo, poroča, poročajo, poročal, dodal, dodala, poudaril, poudarila, pojasnil, pojasnila, pojasnjujejo, pojasnili, napovedal, napovedala, napovedali, napovedalo, zapisal, zapisala, zapisali, trdi, obvestil, obvestila, obvestilo

[ambassadors]
vključno z veleposlanikom, med njimi tudi veleposlanik, med njimi veleposlanik, skupaj z veleposlanikom, vključno z veleposlanico, med njimi tudi veleposlanika, z veleposlanikom vred, med katerimi je tudi veleposlanik

[same]
enako število, prav toliko, ravno toliko, isto število

[ignore]
se je vrnil, se je vrnila, se vrača, so se vrnili
(partnerice|partnerji|zaveznice|zavezniki|zaveznic|partneric) (ukrajine|rusije|zda), dunajsk* konvencij*, ženevsk* konvencij*, new york times, washington post, varšavsk* pakt*, minsk* sporazum*, pariš* sporazum*, dayton*, glas amerike, rusk* jezik*, deutsche welle, dunajsk* cest*
brez navedbe razlogov, brez pojasnila, konec tedna
brez odlašanja

[abbreviation]
g, ga, dr, mag, prof, tj, t i, ul, st, čl, npr, sv, gen, tel, mio, mrd, itd, ipd, oz, št, str, inž, jan, feb, r

[common]
in, v, je, na, da, se, so, za, z, s, ki, pa, bo, tudi, po, ne, kot, ter, iz, pri, do, od, bi, je bil, zaradi, ob, še, po navedbah, sporočili, države, danes, njihov, svoje, kar, leta, lahko, med, že, vendar, veleposlaništvo, veleposlaništva, veleposlanika, veleposlanik, ruskih, ruske, ruska, izgnala, izgon, izgona, izganja, država, državo, ministrstvo, ministrica, zunanje, slovenija, rusija, razglasila, več, brez, oseb

[reaction]
(obsodil|obsodila|obsodili|obsodilo|obsoja|obsojajo|kritiziral|kritizirala|kritizirali|zavrnil|zavrnila|zavrnili|zavrača|komentiral|komentirala|komentirali|obžaluje|obžaloval|obžalovala|protestiral|protestirala|protestirali)
(označil|označila|označili|označilo|imenoval|ocenil|ocenila|ocenili|meni) ... (neutemeljen*|neprijazn*|sovražn*|provokacij*|nesprejemljiv*|nezakonit*|absurdn*|neupravičen*)
(izrazil|izrazila|izrazili|izraža) ... (protest|obžalovanje|nezadovoljstvo|zaskrbljenost)
(pozdravil|pozdravila|pozdravili|pozdravlja|podprl|podprla|podprli)

[again]
(storiti|stori|storila bo|storil bo) (enako|isto), (slediti|sledi) (zgledu|temu zgledu), pridružiti se
se ne bo pridružil*, ne bo sledil*
(podobne|take|enake) (ukrepe|korake|poteze), (podoben|tak) (korak|ukrep) | weak=yes
(odgovoriti|odgovoril bo|odgovorila bo) enako | weak=yes
(odgovoril|odgovorila|odgovorili|odgovorilo|vrnil|vrnila|vrnili|vrnilo) (je|so|) (enako|z enakim ukrepom|z enako mero|recipročno|milo za drago) | is=answer
(sledil|sledila|sledili|sledilo|sledijo) (ji|jim|mu|) | weak=yes
(storil|storila|storili|naredil|naredila|naredili) (je|so|) (enako|isto), (ravnal|ravnala|ravnali) enako, (sledil|sledila|sledili) ... zgledu, (pridružil|pridružila|pridružili) (so|) se
(gre za|zadeva) | weak=yes

[withdrawal]
evakuacij*, evakuir*, umik*, iz varnostnih razlogov, varnostne narave, začasen, začasno, začasni, epidemij*, pandemij*, nemir*

[range]
do, ali

[range side=before]
med

[deadline-phrase is=month_end]
do konca (meseca|tega meseca)

[deadline-phrase is=week_end]
do konca tedna

[background soft=yes]
(govorila|govorili|govoril|pogovarjala|pogovarjali|razpravljali|razpravljala|vprašanje) ... o, (omenil|omenila|omenili|obravnavali), (vprašanje|tema|posledice|afera), (spor|kriza|napetosti) (zaradi|okoli|glede) | side=before
letos, v tem letu, (večkrat|ponovno večkrat|nekajkrat|nedavno|pred kratkim|v zadnjem času), v (zadnjem letu|preteklem letu|zadnjih mesecih|zadnjih letih)
(pripeljal|pripeljala|pripeljalo|privedel|privedla|privedlo|vodil|vodila|vodilo) do, povzroči* | side=before
(zagovarjal|zagovarjala|zagovarja|branil|branila|utemeljil) ... (odločitev|sklep) | side=before
(naletela|naletel|naletelo|sprožila|sprožil|izzvala|požela) ... (kritike|kritiko|ogorčenje|proteste) | side=after
odnosi ... (poslabšali|ohladili|zaostrili)
(brani|branil|branila|zagovarja|zagovarjal) | side=before
(ena od|ena izmed|med) (držav|državami)

[among]
med
