# Latvian
language Latvian
spaces yes
order svo
apostrophe inside
accents keep
numbers before
adjectives before
date-order dmy

# The genitive stands before its noun (Krievijas vēstniecības darbinieks). "diplomātu" is one
# diplomat as object and many as genitive: it stands for one unless a noun of action follows.

[trigger measure=expulsion voice=active]
(lūdza|lūdz|lūgusi|pieprasīja|pieprasa|aicināja) ... (atsaukt|atsaukšanu) | weak=yes
(parāda|parādīja|parādījusi) durvis | weak=yes
(likusi|lika|licis|pieprasījusi|pieprasīja|aicināja|aicinājusi|prasīja) ... (atsaukt|izvest) | weak=yes
izraidīdams, izraidīdama, izraidošā, izraidošās, izraidīšot valsti
(liek|lika|likusi|licis) ... (doties prom|doties mājās|izbraukt|pamest) | weak=yes
izraida, izraidīja, izraidīs, izraidīt, izraidām, izraidījām, izraidījusi, izraidījis, izraidījuši, izraidījušas, izraidīsim, izraidot, izraidīšot
(padzen|padzina|padzīs|padzīt|patriec|patrieca|patrieks|izdzen|izdzina|izdzīt|padzinusi)
(izmet|izmeta|izmetīs|izmest|izsper|izspēra|izsviež|izsvieda) | weak=yes
(sūta|nosūta|nosūtīja|aizsūta|aizsūtīja|sūtīs|aizsūtīt) ... (mājup|mājās|prom|atpakaļ) | weak=yes
(deportē|deportēja|deportēs|deportēt) | weak=yes
(pavēlēja|pavēl|lika|liek|liks|likusi|likt|pavēlējusi|uzdeva|uzdod|uzdevusi|uzdevis|noteica|noteikusi) ... (pamest|atstāt|izbraukt|doties prom|atgriezties|atsaukt|aizbraukt) | weak=yes
(lūdz|lūdza|palūdza|lūgusi|lūdzis|aicina|aicināja|aicinājusi) ... (pamest valsti|atstāt valsti|izbraukt|doties mājup|doties prom|atsaukt savu|pamest|atstāt) | weak=yes
(pieprasīja|pieprasa|pieprasījusi|pieprasījis|pieprasīs|prasa|prasīja) ... (pamest|atstāt|izbraukt|atsaukt|izbraukšanu|atsaukšanu|pamet|pametu|pamestu|atstāj|atstātu|izbrauc|izbrauktu|aizbrauc|aizbrauktu|atsaukt savu) | weak=yes
(deva|dod|devusi|devis|dots|dotas|piešķīra|dos) ... (stundas|stundu|dienas|dienu|diennaktis|nedēļu|nedēļas|mēnesi) (laika|pamest|atstāt|izbraukšanai|lai|izbraukt) | weak=yes
(deva|dod|devusi|devis|piešķīra|dos) ... (stundas|stundu|dienas|dienu|diennaktis|nedēļu|nedēļas|mēnesi) ... (pamestu|atstātu|izbrauktu|pamest valsti|atstāt valsti) | weak=yes
(atņem|atņēma|atņēmusi|atņems|anulē|anulēja|anulējusi|atsauc|atsauca|atsaukusi) ... (akreditāciju|akreditācijas|diplomātisko statusu|diplomātisko imunitāti|agremānu|diplomāta statusu) | weak=yes
(norāda|norādīja|parādīja|rāda) ... durvis | weak=yes
(atvadās|atvadīsies|atvadījās) no | weak=yes
(izsūta|izsūtīja|izsūtījusi|izsūtīs) | weak=yes

[trigger measure=expulsion voice=either]
izraidīts, izraidīta, izraidīti, izraidītas, izraidīto, izraidītie, izraidītais, izraidītajiem, izraidītos, izraidītu, izraidītajam
(padzīts|padzīti|padzīto|padzītie|padzītos|patriekts|patriekti)
(izmests|izmesti|izsviesti|deportēts|deportēti) | weak=yes

[trigger measure=expulsion voice=passive]
(uzturēšanās|klātbūtne) ... (nevēlama|nav vēlama) | weak=yes
(jādodas|jābrauc) (prom|mājās|projām) | weak=yes
prom ... jādodas | weak=yes
(tiek|tiks|tika|ir|tikuši|tikusi|tikts) (izraidīts|izraidīti|izraidīta|izraidītas|padzīti|padzīts)
izraidāmais, izraidāmie, izraidāmo, izraidāms, izraidāmi
(jāpamet|jāatstāj|jāizbrauc|jādodas|jāaizbrauc|jāpakravā|jāatgriežas|bija jāpamet|bija jāatstāj) | weak=yes
(jāpamet|jāatstāj) ... (Latvija|Latviju|valsts|valstis|mūsu valsts|Krievija|Lietuva|Igaunija) | weak=yes
būs (jāpamet|jāatstāj|jāizbrauc|jādodas) | weak=yes
(dotas|dots|dota|atvēlētas|piešķirtas|ir|saņēma|saņēmuši) ... (stundas|stundu|dienas|dienu|diennaktis|nedēļa|nedēļas|mēnesis) (laika|lai pamestu|lai atstātu|pamest|atstāt|izbraukšanai) | weak=yes
(lūgts|lūgti|lūgta|aicināts|aicināti|aicināta|uzdots|pavēlēts|likts) ... (pamest|atstāt|izbraukt|doties prom|doties mājup) | weak=yes
vairs nav (gaidīts|gaidīti|gaidīta|vēlams|vēlami) | weak=yes
(nevēlams|nevēlami|nevēlama) | weak=yes
(akreditācija|akreditācijas|diplomātiskais statuss) ... (atņemta|atņemtas|anulēta|anulētas|atsaukta|atņemts) | weak=yes
(kravā|pakravā) (koferus|somas|čemodānus) | weak=yes

[trigger measure=expulsion voice=noun]
izraidīšana, izraidīšanu, izraidīšanas, izraidīšanai, izraidīšanā, izraidīšanām
(padzīšana|padzīšanu|padzīšanas|patriekšana|patriekšanu)
(deportācija|deportāciju|deportācijas|deportēšana|deportēšanu) | weak=yes
(akreditācijas|akreditāciju) (atņemšana|atņemšanu|anulēšana|anulēšanu) | weak=yes

[trigger measure=expulsion voice=phrase]
(pasludina|pasludināja|pasludinās|pasludināt|pasludinājusi|pasludinājis|pasludinājuši|atzīst|atzina|atzīs|atzīt|atzinusi|atzinuši|atzinis|pasludinām|atzīstam) ... par (persona|personu|personām|persona|persona) non (grata|gratae)
(pasludina|pasludināja|pasludinās|pasludināt|pasludinājusi|atzīst|atzina|atzīs|atzīt|atzinusi|atzinuši|atzinis|pasludinām|izsludina|izsludināja) ... par (Latvijai|valstij|valstī|) (nevēlamu|nevēlamām|nevēlamiem|nevēlamām) (personu|personām|)
(pasludināts|pasludināti|pasludināta|pasludinātas|atzīts|atzīti|atzīta|atzītas) ... par (persona|personu|personām|nevēlamu|nevēlamām) (non grata|personu|personām)
par (persona|personu|personām|personas) non (grata|gratae)
(persona|personu|personām|personas|personae) non (grata|gratae)
non grata
par (Latvijai|valstij|valstī|) (nevēlamu|nevēlamām) (personu|personām)
(nevēlama|nevēlamu|nevēlamas|nevēlamām) (persona|personu|personas|personām)

[trigger measure=staff_cap voice=active]
(samazina|samazināja|samazinās|samazināt|samazinājusi|apcērp|apcirpa|apgriež) | weak=yes

[trigger measure=staff_cap voice=active]
(ierobežo|ierobežoja|ierobežos|ierobežot|ierobežojusi) ... (skaitu|personālu|darbinieku) | weak=yes

[trigger measure=staff_cap voice=either]
(samazināts|samazināta|samazināti|ierobežots|ierobežota|jāsamazina|saruks) | weak=yes

[trigger measure=staff_cap voice=noun]
(samazināšana|samazināšanu|samazināšanas|samazinājums|samazinājumu|ierobežošana|ierobežošanu) | weak=yes

[trigger measure=closure voice=active]
(slēdz|slēdza|slēgs|slēgt|slēgusi|slēdzam|slēgsim|aizver|aizvēra|likvidē|likvidēja|likvidēt) | weak=yes
(uzdod|uzdeva|pavēlēja|lika|liek) ... slēgt | weak=yes
(atsauc|atsauca|atsaukusi|anulē|anulēja|anulējusi) (piekrišanu|atļauju) ... (darbībai|darbību|darboties|pastāvēšanai) | weak=yes

[trigger measure=closure voice=either]
(slēgts|slēgta|slēgti|slēgtas|slēdzams|jāslēdz|jāpārtrauc darbība|jāpārtrauc darbību|darbība jāpārtrauc|likvidēts) | weak=yes

[trigger measure=closure voice=noun]
(slēgšana|slēgšanu|slēgšanas|slēgšanai|likvidēšana) | weak=yes

[trigger measure=severance voice=active]
(pārtrauc|pārtrauca|pārtrauks|pārtraukt|pārtraukusi|sarauj|sarāva|saraut) (visas|) (diplomātiskās|) (attiecības|saites)
diplomātisko (attiecību|saišu) (pārtraukšan*|saraušan*)
(diplomātiskās|) (attiecības|saites) ... (pārtrauktas|sarautas)
(sarauj|sarāva|sarāvusi|saraus|saraut|izbeidz|izbeidza) (visas|) (diplomātiskās|) attiecības

[trigger measure=downgrade voice=active]
(pazemina|pazemināja|pazeminās|pazemināt|pazeminājusi) (diplomātiskās|) attiecības | weak=yes
(pazemina|pazemināja|pazeminās|pazemināt|pazeminājusi|samazina|samazinājusi) ... (attiecību|pārstāvniecības|diplomātisko attiecību) (līmeni|rangu)
(attiecību|pārstāvniecības) līmeņa (pazeminā*|samazinā*)

[people staff=diplomatic]
atašejus, atašeji, atašejiem | plural=yes
diplomāts, diplomāta, diplomātam, diplomātu, diplomāte, diplomāti ar pases, diplomātei | plural=no
diplomāti, diplomātus, diplomātiem, diplomātes, diplomātēm | plural=yes
diplomātu (izraidīšana|izraidīšanu|izraidīšanas|izraidīšanai|padzīšana|padzīšanu|skaits|skaitu|skaita|saraksts) | plural=yes
(pirmais|otrais|trešais|pirmo|otro|trešo|pirmā|otrā|pirmajam|otrajam|trešajam) (sekretārs|sekretāru|sekretāra|sekretāram) | plural=no
(padomnieks|padomnieku|padomnieka|padomniekam|vēstnieka vietnieks|vēstnieka vietnieku|vēstnieka vietnieka) | plural=no
(diplomātiskais|diplomātisko|diplomātiskā) (pārstāvis|pārstāvi|darbinieks|personāls|personālu|pārstāvja|personāla)
(diplomātiskie|diplomātiskos|diplomātiskajiem) (pārstāvji|pārstāvjus|darbinieki|darbiniekus|pārstāvjiem|darbiniekiem) | plural=yes
(sūtnis|sūtni|sūtņa) | plural=no

[people staff=ambassador]
vēstnieks, vēstnieka, vēstniekam, vēstnieku, vēstniece, vēstnieci, vēstnieces, vēstniecei, nuncijs, nunciju, misijas vadītājs, misijas vadītāju, vēstniecības vadītājs, vēstniecības vadītāju | plural=no
vēstnieki, vēstniekus, vēstniekiem, nunciji | plural=yes

[people staff=charge]
(pagaidu|) (pilnvarotais|pilnvaroto|pilnvarotajam|pilnvarotā|pilnvarotajai) (lietvedis|lietvedi|lietvedim|lietveža|lietvede|lietvedei|lietvedes) | plural=no

[people staff=consular]
konsuls, konsula, konsulu, konsulam, konsule, konsuli ar, (ģenerālkonsuls|ģenerālkonsulu|ģenerālkonsula|ģenerālkonsulam|ģenerālkonsule|goda konsuls|goda konsulu|goda konsulam|vicekonsuls|vicekonsulu|vicekonsulam) | plural=no
konsuli, konsulus, konsuliem, ģenerālkonsuli, ģenerālkonsulus, ģenerālkonsuliem | plural=yes
(konsulārais|konsulāro|konsulārā) (darbinieks|darbinieku|amatpersona|amatpersonu) | plural=no
(konsulārie|konsulāros|konsulātu|konsulāta|ģenerālkonsulāta) (darbinieki|darbiniekus|darbiniekiem|darbinieku|amatpersonas) | plural=yes

[people staff=military]
(militārais|aizsardzības|militāro|militārā|militārajam|gaisa spēku) (atašejs|atašeju|atašeja|atašejam), atašejs, atašeju, atašeja, atašejam | plural=no
(militārie|aizsardzības|militāros) (atašeji|atašejus) | plural=yes

[people staff=intelligence]
izlūku, izlūkus, izlūki, izlūkiem, izlūkdienesta darbiniekus, izlūkdienesta darbinieku | plural=yes
(izlūkdienesta|izlūkdienestu|specdienestu|GRU|FSB|SVR|VDK|slepeno dienestu|izlūkošanas) (virsnieks|virsnieka|aģents|aģenta|darbinieks) | plural=no
(izlūkdienesta|izlūkdienestu|specdienestu|GRU|FSB|SVR|VDK|slepeno dienestu|izlūkošanas) (virsnieki|virsniekus|virsniekiem|aģenti|aģentus|darbinieki|darbiniekus) | plural=yes
(izlūkdienesta|izlūkdienestu|specdienestu|GRU|FSB|SVR) (virsnieku|aģentu|darbinieku)
spiegs, aģents, aģenta | plural=no weak=yes
spiegi, spiegus, spiegiem, aģenti, aģentus | plural=yes weak=yes
spiegu, aģentu | weak=yes

[people staff=official]
(vēstniecības|pārstāvniecības|misijas|sūtniecības|vēstniecību|pārstāvniecību) (darbinieks|darbinieka|darbiniekam|darbiniece|darbinieci|pārstāvis|pārstāvi|amatpersona|amatpersonu|loceklis|locekli) | plural=no
(vēstniecības|pārstāvniecības|misijas|sūtniecības|vēstniecību|pārstāvniecību) (darbinieki|darbiniekus|darbiniekiem|pārstāvji|pārstāvjus|pārstāvjiem|amatpersonas|personāls|personālu|personāla|locekļi|locekļus|darbinieces) | plural=yes
(vēstniecības|pārstāvniecības|misijas|sūtniecības|vēstniecību|pārstāvniecību) (darbinieku|pārstāvju)
darbinieks, darbinieka, darbiniekam, darbiniece, darbinieci, pārstāvis, pārstāvi, pārstāvja, pārstāvim, pārstāve, amatpersona, amatpersonu, persona, personu, loceklis, locekli, pilsonis, pilsoni, sekretārs, sekretāru, cilvēks, cilvēka | plural=no weak=yes
darbinieki, darbiniekus, darbiniekiem, pārstāvji, pārstāvjus, pārstāvjiem, amatpersonas, amatpersonām, personas, personām, locekļi, locekļus, pilsoņi, pilsoņus, pilsoņiem, cilvēki, cilvēkus, cilvēkiem, personāls, personālu, personāla, kolēģi, kolēģus | plural=yes weak=yes
darbinieku, pārstāvju, cilvēku, pilsoņu | weak=yes

[people staff=administrative_technical]
(administratīvā un tehniskā|administratīvā|tehniskā|administratīvi tehniskā) personāla (locekli|loceklis|darbinieku|darbinieks|pārstāvi|pārstāvis)
(administratīvā un tehniskā|administratīvā|tehniskā|administratīvi tehniskā) personāla (locekļus|locekļi|locekļiem|darbiniekus|darbinieki|pārstāvjus|pārstāvji) | plural=yes
(administratīvā|tehniskā|administratīvi tehniskā|administratīvie|tehniskie|administratīvi tehniskie|administratīvos|tehniskos) (personāla|personāls|personālu|darbinieki|darbiniekus|darbinieku) | plural=yes

[people staff=family]
ģimenes locekļi, ģimenes locekļus, ģimenes locekļiem, ģimenēm, ģimenes | plural=yes weak=yes

[people staff=local]
vietējie darbinieki, vietējos darbiniekus | plural=yes weak=yes

[mission type=embassy]
vēstniecība, vēstniecības, vēstniecību, vēstniecībai, vēstniecībā, diplomātiskā pārstāvniecība, diplomātiskās pārstāvniecības, diplomātisko pārstāvniecību, diplomātiskajā pārstāvniecībā, diplomātiskā misija, diplomātiskās misijas, nunciatūra, nunciatūras | plural=no
vēstniecībās, vēstniecībām, diplomātisko pārstāvniecību visu, diplomātiskajās pārstāvniecībās | plural=yes
(augstā komisija|augstās komisijas|augstā komisariāta) | plural=no

[mission type=consulate]
konsulāts, konsulāta, konsulātam, konsulātā, ģenerālkonsulāts, ģenerālkonsulāta, ģenerālkonsulātam, ģenerālkonsulātā, konsulārā nodaļa, konsulārās nodaļas, konsulārā iestāde, konsulārā birojs, ģenerālkonsulātu, konsulātu | plural=no
konsulāti, konsulātus, konsulātiem, konsulātos, ģenerālkonsulāti, ģenerālkonsulātus, ģenerālkonsulātiem, ģenerālkonsulātos, konsulārās iestādes, abu iestāžu | plural=yes

[mission type=mission]
pārstāvniecība, pārstāvniecības, pārstāvniecību, pārstāvniecībai, pārstāvniecībā, pastāvīgā pārstāvniecība, pastāvīgās pārstāvniecības, pastāvīgajā pārstāvniecībā, misija, misijas, misiju, misijā, delegācija, delegācijas, sūtniecība, sūtniecības, tirdzniecības pārstāvniecība, tirdzniecības pārstāvniecības | plural=no
pārstāvniecībās, pārstāvniecībām | plural=yes
diplomātisk* status*, diplomāta status*, diplomātisk* aizseg*, diplomātisk* imunit*, diplomātisk* pas*, diplomātisk* korpus*

[other]
žurnālist*, korespondent*, reportier*, preses pārstāv*
student*, skolēn*, skolniek*, zinātniek*, skolotāj*, pasniedzēj*, profesor*
futbolist*, hokejist*, basketbolist*, spēlētāj*, sportist*, trener*, tiesnes*, līdzjutēj*
migrant*, bēgļ*, bēgl*, patvēruma meklētāj*, ārzemniek*, nelegāl*, imigrant*
deputāt*, parlamentāriet*, politiķ*, Saeimas locekļ*, senator*, likumdevēj*
karavīr*, kareiv*, algotņ*, kaujiniek*, miera uzturētāj*
priester*, mācītāj*, misionār*, imam*, garīdzniek*
šofer*, autovadītāj*, vadītājus kravas, tūrist*, protestētāj*, iedzīvotāj*, aktīvist*, ieslodzīt*, ķīlniek*, īrniek*, uzņēmēj*

[negation]
(nepievienosies|nepievienojās|nesekos)
nevienam, nekādus, nekādu
vēl nav, pagaidām nav, līdz šim nav | weak=yes
(regulāri|bieži) (izraida) | weak=yes
ne, nekad, nedz, neviens, nevienu, neviena, nekāds
neizraidīs, neizraidīja, neizraida, neizraidīsim, nepasludinās, neslēgs, neslēdz, nepārtrauks, nepārtrauc, nepasludina, neizraidīt | weak=yes
(negrasās|neplāno|neapsver|nedomā|netaisās|neplānojam|atteicās|atsakās|nav plānu|nav nodoma|nav paredzēts|nav nolūka)
(tā vietā lai|tiesības) | weak=yes

[negation side=after]
(netiek|nav|netika) (pašlaik|šobrīd|pagaidām|) (plānota|plānots|apsvērta|apsvērts|paredzēta|izskatīta)

[considered]
(drīz|drīzumā|tuvākajās dienās|tuvākajā laikā) ... (izraidīs|paziņos|pasludinās), gatavojas izraidīt, nav izslēdz*
apsver, apsvēra, apsvērs, apsverot, plāno, plānoja, plānots, gatavojas, grasās, domā, taisās, izskata, vērtē, izvērtē, izvērtēs
var, varētu, iespējams, iespēja, iespēju, droši vien, visticamāk, neizslēdz, neizslēdza, netiek izslēgts, gaidāms, gaidāma, gaida, paredzams, dienaskārtībā, diskutē, apspriež, vai, vēlas, grib, ierosina, priekšlikums, priekšlikumu, iecere, rosina
(ierosināja|ierosina|ierosinājis|ieteica)

[threatened]
nebūs citas izvēles, patur tiesības izraidīt
draud, draudēja, piedraudēja, piedraud, draudot, draudējusi, draudi, draudus, brīdina, brīdināja, brīdinājusi
ja, gadījumā ja, patur tiesības, paturam tiesības, gadījumā

[denied]
(noliedza|noliedz|noliedzis|atspēkoja) (ziņas|informāciju|baumas)
neapsver, netiek apsvērta, netiek apsvērts, neplāno, netiek plānota, netiek plānots, negrasās, nav (dienaskārtībā|plānots|plānota|paredzēts), (noraidīja|noraida) (iespēju|šādu|to|prasību|aicinājumu), lēmums nav pieņemts
noliedz, noliedza, noliegusi, noliedzis, noraida, noraidīja, noraidījusi, atspēko, atspēkoja, nepatiesi, nepatiesa, nepatiesība, nav taisnība, neatbilst patiesībai, baumas, baumām, spekulācijas, meli
(dezinformāciju|viltus ziņas) par

[reversed]
(atsaukusi|atsauca|atsauc|atcēla|atceļ|atcēlusi|atsaucis|atcēlis|apturēja|apturējusi) ... (izraidīšanu|izraidīšanas)
(drīkst|drīkstēs|varēs|var) (tomēr|) palikt, (atcēla|atceļ|atsauca|atsauc) (lēmumu|izraidīšanu|rīkojumu), (atteicās|atteikusies|atteicies) no (lēmuma|izraidīšanas)
(atceļ|atcēla|atcels|atcēlusi|atsauc|atsauca|atsaukusi|anulēja|aptur|apturēja|apturējusi|mainīja|mainījusi) (savu|) (lēmumu|rīkojumu|izraidīšanu)
(lēmums|lēmumu|rīkojums) ... (atcelts|atcēla|atsaukts|atsauca|anulēts|apturēts|atcēlusi)
(drīkst|drīkstēs|varēs|var) (tomēr|) (palikt|atgriezties), atkāpās no (lēmuma|nodoma|plāna)

[retracted]
(viltot*|safabricēt*) (vēstul*|dokument*|not*), viltojums, mistifikācij*, kļūdaina ziņa, kļūdas dēļ, mānīšan*

[reported]
(pēc|saskaņā ar|atsaucoties uz) (avotu|avotiem|avotu teiktā|mediju|medijiem|anonīmiem|neoficiālu|neoficiālām|nenosauktiem|neoficiālas|plašsaziņas līdzekļu|preses)
(mediji|laikraksts|portāls|telekanāls|televīzija|izdevums) (ziņo|vēsta|raksta|ziņoja|vēstīja|apgalvo)
(nenosaukt*|anonīm*|neoficiāl*|neapstiprināt*|it kā|esot), kā (noskaidroja|uzzināja)

[carried-out]
(izbrauca|izbraukuši|izbraukusi|aizlidoja|aizlidojuši|atgriezās mājās|atgriezušies|pameta|pametuši|atstāja|atstājuši|aizbrauca|aizbraukuši)

[demand]
(aicina|aicināja|mudina|mudināja|aicinājums|aicinājumu|petīcija|petīciju|petīcijā|vēršas pie)
(prasa|prasīja|pieprasa|pieprasīja|vēlas|balsoja|balso|rezolūcija|rezolūciju|rosina|ierosina|vajadzētu|būtu) | weak=yes
(ir|pienācis) (pēdējais|) laiks, mēs (aicinām|pieprasām|prasām)
(ierosināja|ierosina|ierosinājis|ieteica) | weak=yes
(spiež|spieda|spiedušas|spiedis|spiediens|spiedienu)
oficiālu ... lūgumu

[demand modal=yes]
(jāizraida|jāizsūta|jāpadzen|jāpasludina|vajadzētu|vajag|nepieciešams)
jāslēdz

[nonstate]
opozīcija, opozīcijas, opozīcijā, deputāt*, parlament*, Saeima, Saeimas, Saeimā, petīcij*, protestētāj*, aktīvist*, komentētāj*, ekspert*, analītiķ*, aptauj*, kritiķ*, bijuš*, partija, partijas, politiķ*, eirodeputāt*, organizācij*, senator*, politolog*, frakcija, frakcijas, apvienīb*
mērs, aktīvisti

[generic]
(eiropas savienības|savienības|es|nato|alianses) (dalībvalstu|dalībvalstis|valstu|valstis)
(valstis|valstu|valstīm|dalībvalstis|dalībvalstu|valdības|valdību|sabiedrotie|sabiedroto|partneri|partneru|galvaspilsētas)
(rietumu|eiropas|citas|citu|vairākas|daudzas|rietumvalstu) (valstis|valstu|valdības|galvaspilsētas)
rietumvalstis, rietumvalstu, =Rietumi, =Rietumu, ārvalstu, ārvalstis, =Eiropa, =Eiropas, uzņēmējvalsts

[background sum=yes]
kopumā, pavisam

[background]
kopš (brīža|laika|izraidīšanas) | side=before
kopš, (pagājis|pagājuši|apritējis|aprit) ... (gads|gadi|mēneši), gadu vēlāk
(pagājušajā|aizvadītajā|iepriekšējā) (nedēļā|mēnesī|gadā|pavasarī|rudenī|ziemā)
(pērn|aizpērn|pagājušā gada|pagājušās nedēļas|šī gada sākumā|gada sākumā|nedēļas sākumā|mēneša sākumā)
(agrāk|iepriekš|savulaik|tolaik|pirms tam|jau iepriekš|pēdējo reizi|atgādināja|atgādina|jāatgādina|līdz šim)
pirms (nedēļas|mēneša|gada|diviem|divām|divām|trim|četriem|pieciem|vairākiem|vairākām|dažām|dažiem|desmit|<n>|kara|dienas)
(nedēļu|mēnesi|gadu|dienu|dienas|nedēļas) (agrāk|iepriekš|pirms tam)
kopš (kara|sākuma|iebrukuma|februāra|marta|aprīļa|maija|janvāra|tā laika|<n>|2022), pēdējos (gados|mēnešos), pēdējās (nedēļās|dienās), gadadien*, aukstā kara, vēstur*
pēc (izraidīšanas|padzīšanas)
(nākamajā gadā|gadu vēlāk|(divus|trīs|četrus|piecus|dažus|vairākus) (gadus|mēnešus) vēlāk)
(jau|kā|iepriekš) (vēstīts|ziņots|rakstīts|vēstījām|ziņojām)

[response next=yes]
(šis|tas) (ir|bija|solis ir) (atbilde|atbildes solis|pretsolis) uz
(atbildot|reaģējot) uz
(kā|par|) (atbilde|atbildi|reakcija|reakciju|pretreakcija|atriebība|atriebību) (uz|par)
(atbildēja|atbild|atbildējusi|atbildējis|reaģēja|reaģē|atbildēs) uz
atbildes (solis|soļi|pasākums|reakcija) uz

[response next=yes weak=yes]
pēc tam
pēc tam kad, jo, tāpēc ka

[response]
(kā|) (atbildes|pret) (pasākumu|pasākumus|soli|soļus), (atbildēja|atbild|atbildējusi) ar
atbildes (solis|soli|soļi|pasākums|pasākumi|reakcija|reakcijā|darbība), atbildot, (simetrisk*|spoguļ*|abpusējīb*|savstarpējīb*|pretpasākum*|atriebīb*|analoģisk* soli)
(atbildēja|atbild|atbildējusi|reaģēja) (ar izraidīšanu|ar to pašu|līdzīgi|simetriski|tāpat|izraidot)
pēc (izraidīšanas|padzīšanas)

[answered]
(izraidīšana|izraidīšanu|izraidīšanas|sankcijas|sankcijām|sankciju|slēgšana|slēgšanu|slēgšanas|vīzu atteikumu)
(līdzīgu|līdzīgiem|līdzīgs|tādu pašu|analoģisku|nedraudzīgu|nedraudzīgiem|naidīgu|naidīgiem|nepamatotu|vienpusēju|nepamatoto|nedraudzīgo) (soli|soļiem|lēmumu|lēmumiem|rīcību|darbību|darbībām|pasākumu)
(Rīgas|Maskavas|Minskas|Viļņas|Tallinas|Varšavas|Latvijas|Krievijas|Baltkrievijas|Rietumu) (lēmumu|lēmums|soli|soļiem|rīcību|darbībām)
(lēmumu|soli) (izraidīt|pasludināt|slēgt|par)
(lēmums|lēmuma|lēmumu|soli)

[clause]
kamēr, kad, kurš, kura, kuri, kuras, kuru, kurus, kuram, kurai, kas, jo, lai gan, kaut gan, bet, taču, savukārt, pēc tam, ka, ja, lai, tāpēc, kur, kā, turpretim, un ka, pēc izraidīšanas, pirms tam, tostarp
atbildot uz, reaģējot uz

[by]
no puses

[of]
no tiem

[in]
strādājošo, strādājošie

[from]
no, pamest, atstāt, pamet, jāpamet, jāatstāj

[to]
uz, pie, līdz ar

[with]
kopā ar, vienlaikus ar
uzbrukuma, uzbrukumu
ar, pret

[we]
=Latvija, mēs, es, mūsu valdība, mūsu ministrija, ministrija, ārlietu ministrija, ārlietu ministrijā, ministrijā, mūsu valsts, mūsu valsti, nolēmām, pasludinām, izraidām, izraidījām, informējam, esam nolēmuši

[our]
mūsu

[its]
kuras
tās, viņa, viņas, to, viņu, savu, savus, savas, sava, šo konsulātu, šīs vēstniecības

[mutual]
savstarpēji, savstarpēja, savstarpēju, abpusēji, abpusēja, viens otra, cits cita, abpusēju

[body]
(ārlietu|ārlietu resora|) (ministrija|ministrijas|ministrijai|ministriju|ministrijā)
(ārlietu|) (ministrs|ministra|ministram|ministru|ministre|ministres)
ĀM, ārlietu resors, valdība, valdības, valdībai, varasiestādes, varas iestādes, varasiestāžu, premjers, premjera, premjerministrs, premjere, prezidents, prezidenta, prezidente, pārstāvis spaudai, runaspersona, preses sekretārs, preses sekretāre, puse, puses, pusei, kabinets, kanclers, hunta, huntas, režīms, režīma, režīmam, vadība, vadītājs, diplomātija, diplomātijas vadītājs

[article]
viens, vienu, viena, vienam, vēl vienu, vēl viens, kāds, kādu, kādam, kādu citu

[definite]
šie, šo, šos, šiem, tie, tos, tiem, visi, visus, visu, visiem, pārējie, pārējos, pārējo, minētie, minētos, minēto, minētajiem, minētajam, abi, abus, abu, šis, tā paša

[and]
un, vai, kā arī, kopā ar, &, tāpat

[except]
izņemot, bez

[including]
tostarp, tai skaitā, tajā skaitā, starp viņiem, ieskaitot, no tiem

[number]
(pusduci|pusducis|pusduča) | value=6

viens, viena, vienu, vienam, vienai, vienas, viens no, vienu no | value=1
divi, divas, divus, divu, diviem, divām, abi, abus, abu, abas, abiem | value=2
trīs, trim, trijiem, triju, trijus | value=3
četri, četras, četrus, četru, četriem, četrām | value=4
pieci, piecas, piecus, piecu, pieciem, piecām | value=5
seši, sešas, sešus, sešu, sešiem, sešām | value=6
septiņi, septiņas, septiņus, septiņu, septiņiem, septiņām | value=7
astoņi, astoņas, astoņus, astoņu, astoņiem, astoņām | value=8
deviņi, deviņas, deviņus, deviņu, deviņiem, deviņām | value=9
desmit, desmitu | value=10
vienpadsmit | value=11
divpadsmit | value=12
trīspadsmit | value=13
četrpadsmit | value=14
piecpadsmit | value=15
sešpadsmit | value=16
septiņpadsmit | value=17
astoņpadsmit | value=18
deviņpadsmit | value=19
divdesmit | value=20
trīsdesmit | value=30
četrdesmit | value=40
piecdesmit | value=50
sešdesmit | value=60
septiņdesmit | value=70
astoņdesmit | value=80
deviņdesmit | value=90
simts, simtu, simt | value=100 scale=yes
ducis, duci, duča | value=12 scale=yes

[vague]
(vairākus|vairāki|vairāku|dažus|daži) (simtus|simti|simtu|desmitus|desmiti)
vairāki, vairākus, vairāku, vairākiem, vairākas, daži, dažus, dažu, dažiem, daudzi, daudzus, daudzu, daudziem, daudz, desmiti, desmitiem, desmitus, simti, simtiem, grupa, grupu, grupas, daļa, daļu, vairākums, vairākumu, nenosauktu skaitu, nezināmu skaitu, lielu skaitu, ievērojamu skaitu, visus, visi, visu, visiem, pāris, virkne, virkni

[qualifier is=at_least]
vismaz, ne mazāk kā, vairāk nekā, vairāk kā, virs, pāri par
vai vairāk | side=after

[qualifier is=at_most]
līdz
ne vairāk kā, augstākais, mazāk nekā, mazāk par, maksimums

[qualifier is=about]
ap, aptuveni, apmēram, gandrīz, teju, ap kādiem, kādi, kādus

[subset]
no tiem, no kuriem, no viņiem, starp tiem

[plus]
un vēl <n>
un <n> (citus|citi|citu)
un vēl (vienu|divi|divus|trīs|četri|četrus|pieci|piecus|seši|sešus)
un (vienu|divus|trīs|četrus|piecus|sešus|divi|četri|pieci) (citus|citi|citu|citiem)

[change order=from-to]
no (pašreizējiem|aptuveni|) <n> līdz <n>
no <n> uz <n>

[change order=to-from]
līdz <n> no <n>

[change order=ceiling]
līdz (ne vairāk kā|) <n>

[change order=by]
par <n>

[unit hours=1]
stunda, stundas, stundu, stundām, h

[unit hours=24]
diena, dienas, dienu, dienām, diennakts, diennaktis, diennakšu, diennaktīm

[unit hours=168]
nedēļa, nedēļas, nedēļu, nedēļām

[unit hours=720]
mēnesis, mēneša, mēneši, mēnešu, mēnešus, mēnešiem, mēnesi

[unit hours=0]
gads, gada, gadu, gadi, gados, gadus, gadiem, gadā, gadīgs, minūtes, minūšu, minūtēm, procenti, procentu, procentus, miljon*, miljard*, tūkst, tūkstoš*, km, kilometr*, vietas, mandāt*, upuri, upuru, bojāgājušo, valstis, valstu, valstīm, eiro, dolāru, reizes, reižu, lidojum*, vīzas, pilsētās, NATO dalībvalstis, viesu, partneriem

[deadline side=before]
dotas, dots, dota, deva, ir, līdz

[deadline side=after]
laikā, lai pamestu, lai atstātu, pamest, atstāt, izbraukšanai, laika, jāpamet, jāatstāj, izbraukt

[until]
līdz, ne vēlāk kā, ne vēlāk kā līdz, vēlākais, līdz pat, vēlākais līdz, pirms

[deadline-phrase is=immediate]
nekavējoties, nekavējoši, tūlītēj*, nekavējoša, pēc iespējas ātrāk, bez kavēšanās, steidzami

[deadline-phrase is=same_day]
līdz pusnaktij, līdz dienas beigām, vēl šodien, tajā pašā dienā

[month]
janvārī, janvāra, janvāris, janvārim | value=1
februārī, februāra, februāris, februārim | value=2
martā, marta, marts, martam | value=3
aprīlī, aprīļa, aprīlis, aprīlim | value=4
maijā, maija, maijs, maijam | value=5
jūnijā, jūnija, jūnijs, jūnijam | value=6
jūlijā, jūlija, jūlijs, jūlijam | value=7
augustā, augusta, augusts, augustam | value=8
septembrī, septembra, septembris, septembrim | value=9
oktobrī, oktobra, oktobris, oktobrim | value=10
novembrī, novembra, novembris, novembrim | value=11
decembrī, decembra, decembris, decembrim | value=12

[weekday]
svētdienai | value=7
sestdienai | value=6
piektdienai | value=5
ceturtdienai | value=4
trešdienai | value=3
otrdienai | value=2
pirmdienai | value=1
pirmdien, pirmdiena, pirmdienas, pirmdienu | value=1
otrdien, otrdiena, otrdienas, otrdienu | value=2
trešdien, trešdiena, trešdienas, trešdienu | value=3
ceturtdien, ceturtdiena, ceturtdienas, ceturtdienu | value=4
piektdien, piektdiena, piektdienas, piektdienu | value=5
sestdien, sestdiena, sestdienas, sestdienu | value=6
svētdien, svētdiena, svētdienas, svētdienu | value=7

[day]
šodien, šorīt, šovakar | value=0
vakar | value=-1
rīt | value=1
aizvakar | value=-2

[date-mark is=last]
pagājušā gada, pērn

[reason is=espionage]
spiegošan*, spiegoj*, spieg*, izlūkošan*, izlūkdienest*, izlūkdarbīb*

[reason is=retaliation]
atbildes solis, atbildes soli, atriebīb*, savstarpējīb*, spoguļ*

[reason is=incompatible_status]
nav savienojam* ar, nesavienojam* ar, neatbilst diplomāt*, vīnes konvencijas pārkāp*, pārkāpj vīnes, diplomātiskajam statusam neatbilst*

[reason is=interference]
iejaukšan*, iejauc*, iejaukties, graujoš*, dezinformācij*

[reason is=war]
iebrukum*, agresij*, kara nozieg*, karu ukrainā, karš ukrainā, kara dēļ, =Buča, =Bučā, =Bučas

[reason is=security]
nacionāl* drošīb*, drošības apdraud*, apdraud* drošīb*, sabotāž*, diversij*

[reason is=solidarity]
solidaritāt*

[reason is=insult]
apvainoj*, aizskar*

[reason is=human_rights]
cilvēktiesīb*, represij*

[reason is=crime]
slepkavīb*, saindēšan*, kontraband*, nolaupīšan*

[passive]
ir, tika, tiek, tiks, bija, būs, tikt, tikuši, tikusi

[speech]
teica, sacīja, paziņoja, paziņojusi, paziņojis, ziņo, norādīja, norāda, apstiprināja, apstiprina, uzsvēra, uzsver, pavēstīja, informēja, informējusi, piebilda, rakstīja, skaidroja, pauda, sacījis

[ambassadors]
tostarp vēstnieks, tostarp vēstnieku, ieskaitot vēstnieku, kopā ar vēstnieku

[same]
tikpat daudz, tādu pašu skaitu, tādu pašu diplomātu skaitu, līdzīgu skaitu

[ignore]
vīnes konvencij*, vīnes konvencija, ženēvas konvencij*, minskas vienošan*, varšavas pakt*, latvijas radio, latvijas televīzija, latvijas televīzijas, latvijas banka, rīgas dome, rīgas domes
Latvija pirmajā vietā

[abbreviation]
dr, prof, ģen, plk, utt, u, c, t, i, piem, tūkst, milj, mljrd, g, nr, tālr, sv, st, plkst, lpp, red, p

[common]
un, ir, ka, no, ar, par, uz, kas, tika, bija, tas, arī, bet, pēc, līdz, lai, tiek, nav, to, kā, šo, jau, tās, viņa, savu, gada, vai, pie, kopš

[again]
(izdarīja|izdarīs|dara|darīt|darīs) to pašu, (rīkojās|rīkosies) (līdzīgi|tāpat), (sekoja|sekos|sekot) ... piemēram, (pievienojās|pievienosies|pievienoties) (izraidīšanai|šim lēmumam|šiem soļiem)
(nepievienosies|nepievienojās|nesekos)
(līdzīgus|tādus|analoģiskus) (soļus|pasākumus), (līdzīgi|šādi) soļi, (līdzīgs|šāds) solis | weak=yes
(atbildēt|atbildēs) ar to pašu | weak=yes
(atbildēja|atbildējusi) (ar to pašu|tāpat|ar identisku rīcību|simetriski) | is=answer
(izdarīja|darīja) (to pašu|tāpat), (rīkojās) (tāpat|līdzīgi), (sekoja) ... piemēram
sekoja | weak=yes

[each]
katra, katrs, pa <n>, abas pa

[range]
līdz, vai

[range side=before]
starp

[deadline-phrase is=month_end]
līdz (mēneša|šī mēneša) beigām

[deadline-phrase is=week_end]
līdz nedēļas beigām

[background soft=yes]
(runāja|runāts|pārrunāja|apsprieda|apspriedās|jautājums|jautāts) ... par | side=before
šogad, šajā gadā, (vairākkārt|vairākas reizes|atkārtoti|nesen|pirms neilga laika|ne tik sen), (pēdējā|pēdējo) (gada|mēnešu|gadu) laikā, pēdējos (mēnešos|gados)
(noveda|noveduši|novedis) pie, (izraisīja|beidzās ar|rezultātā tika) | side=before
(aizstāvēja|aizstāv|pamatoja|attaisnoja) ... lēmumu | side=before
(izpelnījies|izpelnījās|izraisīja|saņēma) ... (kritiku|sašutumu|protestus) | side=after
attiecības ... (pasliktinājās|pasliktinājušās|atdzisa|saspīlējās)
(viena no|to) (valstīm|valstu) (vidū|starpā|)

[among]
(starp|no) (tiem|šiem|)
