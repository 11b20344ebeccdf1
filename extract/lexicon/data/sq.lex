# Albanian
language Albanian
spaces yes
order svo
apostrophe inside
accents keep
numbers before
adjectives after
construct yes
date-order dmy

[trigger measure=expulsion voice=active]
(tregoi|tregon|treguan|treguar) derën | weak=yes
(ka kërkuar|i ka kërkuar|kërkoi|i kërkoi|urdhëroi|ka urdhëruar) ... (të tërheqë|të tërheqin|të heqë) | weak=yes
dëbon, dëbojnë, dëboi, dëbuan, dëbojmë, dëbuam, dëbonte, përzë, përzuri, përzënë, përjashton, përjashtoi, ka dëbuar, kanë dëbuar, do të dëbojë, të dëbojë, dëbojë
(nxjerr|nxori|nxorën|nxjerrin) jashtë | weak=yes
(urdhëron|urdhëroi|urdhëruan|ka urdhëruar|i kërkon|i kërkoi|kërkon|kërkoi|kërkuan|u kërkoi) ... (të largohet|të largohen|largimin|të lënë vendin|të lërë vendin|largohen) | weak=yes
(jep|i jep|i dha|dha|u dha|dhanë) ... (orë|ditë|javë) ... (të largohet|të largohen|largim|për t'u larguar|të lërë|të lënë|larguar) | weak=yes
(heq|hoqi|anulon|anuloi|revokoi|revokon) ... (akreditimin|statusin diplomatik|akreditimet) | weak=yes
(kthen|ktheu|dërgon|dërgoi) ... në shtëpi | weak=yes
(shpall|shpalli|shpallën|ka shpallur|shpallin|shpallur) ... (të padëshiruar|të padëshirueshëm|të padëshirueshme|të padëshiruara|i padëshiruar|i padëshirueshëm|e padëshiruar|të papranueshëm)
(largon|largoi|largojnë|kthen mbrapsht|ktheu mbrapsht) | weak=yes

[trigger measure=expulsion voice=passive]
(prania|qëndrimi) ... (e padëshiruar|i padëshiruar|e padëshirueshme|i padëshirueshëm) | weak=yes
(i është|u është|iu|i) (kërkuar|kërkua|kërkuan) ... (të largohet|të largohen|të lërë|të lënë|të braktisë) | weak=yes
dëbohet, dëbohen, u dëbua, u dëbuan, është dëbuar, janë dëbuar, dëbuar, u përzunë, u përzu
(duhet|duhej|do të duhet) ... (të largohet|të largohen|të lënë|të lërë) | weak=yes
(iu kërkua|u është kërkuar|iu dhanë|iu dha|kanë|ka) ... (të largohet|të largohen|të lënë vendin|për t'u larguar|larguar) | weak=yes

[trigger measure=expulsion voice=noun]
dëbimi, dëbimin, dëbimit, dëbim, dëbime, dëbimet, dëbimeve, përzënia, përzënien
largimi, largimin, largim | weak=yes

[trigger measure=expulsion voice=phrase]
persona non grata, person non grata, personave non grata, persona non gratae, non grata
(person|persona|persona|personi) (i padëshiruar|të padëshiruar|të padëshirueshëm|i padëshirueshëm)

[trigger measure=staff_cap voice=active]
(zvogëlon|zvogëloi|ul|uli|shkurton|shkurtoi|pakëson|pakësoi|të ulë|të zvogëlojë|të shkurtojë|reduktoi|redukton) ... (numrin|stafin|personelin|punonjës) | weak=yes

[trigger measure=staff_cap voice=noun]
(ulje|uljen|zvogëlimin|zvogëlim|shkurtim|shkurtimin|reduktim|reduktimin) (e|të|i|) (numrit|stafit|personelit) | weak=yes

[trigger measure=closure voice=active]
mbyll, mbylli, mbyllin, mbyllën, të mbyllë, do të mbyllë | weak=yes own=yes

[trigger measure=closure voice=noun]
mbyllja, mbylljen, mbyllje | weak=yes

[trigger measure=severance voice=active]
(ndërpret|ndërpreu|ndërprenë|ndërprerje|këput|këputi|prish|prishi|prerë|ndërprerja|ndërpresin|shkëput|shkëputi) (të gjitha|) (marrëdhëniet|lidhjet|marrëdhënieve) (diplomatike|)
(ndërpret|ndërpreu|ndërprenë|ndërprerje|ndërprerjen|këput|këputi|prish|prishi|prerë|ndërprerë|ndërprerja|ndërpresin|ndërpresë|shkëput|shkëputi|shkëputur|ndërprerjes) (e|të gjitha|) (marrëdhëniet|lidhjet|marrëdhënieve) diplomatike

[trigger measure=downgrade voice=active]
(ul|uli|ulje|uljen) (e|) (nivelin|nivelit) (e|të) marrëdhënieve

[people staff=diplomatic]
atashe, atashetë, atasheve | plural=yes
sekretari i parë, sekretarin e parë, sekretar të parë, sekretari i dytë, sekretarin e dytë, sekretar të dytë, sekretari i tretë, sekretarin e tretë | plural=no
(këshilltar|këshilltarin|këshilltari) (i|të|e) (ambasadës|parë) | plural=no
diplomat, diplomati, diplomatin, diplomatit, diplomate, diplomatja, diplomaten, diplomates | plural=no
diplomatë, diplomatët, diplomatëve | plural=yes
(sekretar|sekretari|sekretarin) (i parë|i dytë|i tretë|e parë) | plural=no
këshilltar i ambasadës, këshilltari, këshilltarin, këshilltarit, këshilltari i parë, këshilltarin e parë, atasheu, atasheun, atasheut, zëvendësambasador, zëvendësambasadori, zëvendësambasadorin, shef i misionit, i ngarkuari i misionit | plural=no
personel diplomatik, personeli diplomatik, staf diplomatik, përfaqësues diplomatikë | plural=yes

[people staff=ambassador]
ambasador, ambasadori, ambasadorin, ambasadorit, ambasadore, ambasadorja, ambasadoren, ambasadores, nunci | plural=no
ambasadorë, ambasadorët, ambasadorëve | plural=yes

[people staff=charge]
i ngarkuari me punë, të ngarkuarin me punë, të ngarkuarit me punë, e ngarkuara me punë, i ngarkuar me punë | plural=no

[people staff=consular]
konsullin e përgjithshëm, konsull i përgjithshëm, konsull të përgjithshëm | plural=no
(punonjës|punonjësi|punonjësin|zyrtar|zyrtari|zyrtarin|nëpunës) konsullor | plural=no
(punonjës|punonjësit|zyrtarë|zyrtarët|nëpunës|nëpunësit|staf|personel) konsullorë | plural=yes
konsull, konsulli, konsullin, konsullit, konsulli i përgjithshëm, konsulli i nderit | plural=no
konsuj, konsujt, konsujve | plural=yes

[people staff=military]
atasheun ushtarak, atasheu ushtarak, atashe ushtarak, atasheun e mbrojtjes, atasheu i mbrojtjes | plural=no
(atashe|atasheu|atasheun|atasheut) (ushtarak|i mbrojtjes|) | plural=no
atashetë ushtarakë | plural=yes

[people staff=intelligence]
spiunë, spiunët | plural=yes weak=yes
spiun, spiuni, spiunin | plural=no weak=yes
(oficer|oficeri|agjent|agjenti) (i|të) (inteligjencës|shërbimit sekret|zbulimit) | plural=no
(oficerë|oficerët|agjentë|agjentët) (të|) (inteligjencës|shërbimit sekret|zbulimit) | plural=yes

[people staff=official]
oficerë, oficerëve, oficerët | plural=yes weak=yes
(punonjës|punonjësi|zyrtar|nëpunës) (i ambasadës|i misionit|i konsullatës) | plural=no
(punonjës|punonjësit|punonjësve|zyrtarë|zyrtarët|nëpunës|staf|stafi|anëtarë|anëtarë të stafit) (të|i|e) (ambasadës|misionit|konsullatës) | plural=yes
punonjës, zyrtar, nëpunës, anëtar, person | weak=yes
punonjësit, punonjësve, zyrtarë, zyrtarët, zyrtarëve, nëpunësit, anëtarë, anëtarët, persona, stafi, stafit, personeli, personelit, përfaqësues, të tjerë | plural=yes weak=yes

[mission type=embassy]
ambasadë, ambasada, ambasadën, ambasadës | plural=no
ambasadat, ambasadave | plural=yes
(komisariati i lartë|komisariatit të lartë|komisionit të lartë) | plural=no

[mission type=consulate]
konsullatë, konsullata, konsullatën, konsullatës, konsullata e përgjithshme, konsullatën e përgjithshme | plural=no
konsullatat, konsullata të | plural=yes

[mission type=mission]
përfaqësi tregtare, përfaqësia tregtare, përfaqësisë tregtare, përfaqësinë tregtare, përfaqësisë, misionit tregtar, misioni tregtar | plural=no
mision, misioni, misionin, misionit, përfaqësi, përfaqësia, përfaqësinë, misioni diplomatik, zyra ndërlidhëse, zyrës ndërlidhëse, zyrën ndërlidhëse, zyrë ndërlidhëse, zyra e ndërlidhjes, zyrës së ndërlidhjes | plural=no

[other]
(ambasadorin e vet|ambasadorin e saj|ambasadorin e tij|ambasadorin tonë|diplomatët e saj|diplomatët e vet|diplomatët e tij|ambasadoren e saj|ambasadoren e vet)
(gazetar|gazetari|gazetarin|gazetarë|gazetarët|korrespondent|korrespondenti|korrespondentin|gazetare)
(student|studentë|studentët|studenti|profesor|profesorë|mësues)
(lojtar|lojtari|lojtarë|lojtarët|tifozë|tifozët|futbollist|futbollisti|trajneri)
(emigrant|emigrantë|emigrantët|refugjatë|refugjatët|azilkërkues|azilkërkuesit|migrantë|migrantët)
(deputet|deputeti|deputetë|deputetin|ministër|ministrin|anëtarë të partisë)
(ushtarë|ushtarët|trupat|trupa|banorë|banorët|imam|imami|imamë|shoferë|turistë|aktivistë|murgj|priftërinj)

[negation]
ende nuk, ende s | weak=yes
askush, askënd
nuk, s', mos, pa, as, asnjë, kurrë, jo
(refuzon|refuzoi) | weak=yes

[considered]
nuk (e|) (përjashton|përjashtoi|përjashtohet)
(është|janë|ishte) gati (të|për të)
së shpejti ... (dëbojë|shpallë|njoftojë), po përgatitet të, nuk përjashtoi, nuk përjashton
shqyrton, po shqyrton, shqyrtoi, shqyrtojnë, konsideron, po konsideron, konsideroi, planifikon, mendon, synon, mund të, mundësi, mundësinë, diskuton, po mendon, pritet, parasheh, vlerëson
(propozoi|propozon|propozuan|sugjeroi|rekomandoi)

[threatened]
nuk do të ketë zgjidhje tjetër
kërcënon, kërcënoi, kërcënojnë, kërcënuan, kërcënim, paralajmëroi, paralajmëron, nëse, në rast se, po qe se, rezervon të drejtën

[denied]
(mohoi|mohon|përgënjeshtroi) (lajmet|raportimet|pretendimet|informacionet)
nuk është në (agjendë|rend të ditës|tavolinë|plan), nuk (po shqyrton|po shqyrtohet|planifikon|ka ndërmend|synon), (hodhi poshtë|hedh poshtë|përjashtoi|përjashton) (idenë|kërkesën|mundësinë|thirrjet|këtë), nuk ka vendim
mohon, mohoi, mohuan, mohojnë, përgënjeshtroi, përgënjeshtron, e pavërtetë, të pavërteta, nuk është e vërtetë, lajm i rremë, hedh poshtë, hodhi poshtë

[reversed]
(tërhequr|tërheq|tërhoqi|anuloi|anulon|anuluar|revokoi|revokuar|shfuqizuar) (vendimin|urdhrin|dëbimin|dëbimet)
(mund të|do të mund të) (qëndrojë|qëndrojnë), (tërhoqi|anuloi|shfuqizoi|tërheq) (vendimin|dëbimin|urdhrin)
(tërheq|tërhoqi|anulon|anuloi|revokoi|pezulloi|ndryshoi) (vendimin|urdhrin|dëbimin)

[retracted]
e falsifikuar, i falsifikuar, letër e rreme, falsifikim

[reported]
(sipas|thanë|tha|thonë) (burimeve|burime|një burim|mediave|mediat|burimet) (të paidentifikuara|diplomatike|)
thuhet se, sipas raportimeve, raportohet se, me kusht anonimati

[carried-out]
(u larguan|janë larguar|u kthyen|kanë lënë|lanë) (nga|vendin|në|)

[demand]
(bërë thirrje|bëri thirrje|bën thirrje|kërkuar|kërkoi) ... (të dëbojë|të dëbojnë)
(kërkojnë|kërkon|kërkoi|kërkuan|bën thirrje|bëri thirrje|bënë thirrje|thirrje|peticion|propozoi|nxit) | weak=yes
(është|erdhi|ka ardhur) koha, (bëjmë thirrje|kërkojmë|i bëjmë thirrje)
(propozoi|propozon|propozuan|sugjeroi|rekomandoi) | weak=yes
(presion|trysni) (mbi|ndaj|tek), (ushtron|ushtroi|ushtruar) presion

[demand modal=yes]
(duhet|duhen|duhej|do të duhej)

[nonstate]
opozita, opozitës, opozitar, opozitarë, deputet, deputetë, deputetët, parlamenti, parti, partia, partisë, peticion, protestues, protestuesit, aktivistë, analist, analistë, ekspert, ish, sondazh, organizata
kryetari i bashkisë, kryebashkiaku, aktivistët

[generic]
<n> (vende|shtete), (dhjetëra|disa|shumë) (vende|shtete), vende, shtete
(vendeve|vendet|shteteve|shtetet|anëtarëve|anëtarët) të (bashkimit evropian|be|nato)
vendet perëndimore, vende perëndimore, vendet evropiane, vende të tjera, vendet e bashkimit evropian, vende evropiane, aleatët, aleatë, disa vende, shumë vende, vendet, shtetet, perëndimi, qeveritë

[background sum=yes]
gjithsej

[background]
që nga (dëbimi|fillimi|koha|viti), që prej
(vit|vjet|muaj) (më vonë|pas)
(janarin|shkurtin|marsin|prillin|majin|qershorin|korrikun|gushtin|shtatorin|tetorin|nëntorin|dhjetorin) e (kaluar|shkuar), në atë kohë, që kur, atëherë
(në|në fillim|nga fillimi) (të|) (fillim|fund|) (të|) (këtij|atij) (viti|muaji|shekulli)
(patën|pati|kishte|kishin|ishte|ishin) (qenë|) (shpallur|dëbuar|urdhëruar|larguar) | weak=yes
herën e parë, hera e dytë, hera e tretë
(vitin|muajin|javën) (e kaluar|e shkuar|e kaluar|që shkoi)
(vitin|muajin) e kaluar
<n> (vjet|muaj|javë|ditë) më parë
(dy|tre|tri|katër|pesë|disa|një) (vjet|vite|muaj|javë|ditë) më parë
më parë, më herët, në të kaluarën, që nga, prej fillimit, deri tani, në total, përvjetor, përvjetorin, histori, kujtojmë se, valë, kishte dëbuar, kishin dëbuar
(vitin pasues|vitin tjetër|një vit më vonë)

[response next=yes]
(në|si) (përgjigje|kundërpërgjigje|hakmarrje|reagim|shenjë hakmarrjeje) (të|ndaj|për|ndaj)
kundërpërgjigje ndaj

[response next=yes weak=yes]
pasi, pas që
pas

[response]
si (përgjigje|kundërmasë) (simetrike|reciproke|), (simetrike|reciprokisht|në mënyrë simetrike)
(u|iu) (përgjigj|përgjigjën|përgjigjet) me, nga ana e saj
kundërpërgjigje, hakmarrje, në përgjigje, reciprocitet, reciprociteti, masë reciproke, masa reciproke, kundërmasë, si kundërmasë, hap i ngjashëm

[answered]
dëbimi, dëbimit, dëbimin, sanksionet, sanksione, mbyllja
(vendimi|vendimit|hapi|masa|masës|veprimi) (i ngjashëm|)

[clause]
ndërsa, kurse, sepse, por, që, i cili, të cilët, kur, pasi, para se, megjithëse, se

[by]
nga, nga ana e, prej

[of]
i, e, të, së

[in]
në, te, tek

[from]
nga, prej, jashtë

[to]
në, pranë

[with]
me, kundër, midis, mes

[we]
ne, ministria, ministria jonë, qeveria jonë, vendosëm, shpallëm, ministria për evropën dhe punët e jashtme, ministria e punëve të jashtme

[our]
tonë, ynë, jonë, tanë

[its]
e vet, e saj, e tij, të tij, të saj, e tyre

[mutual]
njëri-tjetrit, njëra-tjetrës, reciprokisht

[body]
institucionet, institucionet e shtetit, republika, republikës, republika islamike, republikës islamike, regjimi, regjimit, diplomacia, diplomacisë, ministria e jashtme, ministria e punëve të jashtme, ministrja e jashtme, ministri i jashtëm, qeveria, qeverinë, presidenti, presidentja, kryeministri, kryeministrja, autoritetet, autoriteteve, zëdhënësi, zëdhënësja, ministria, ministri

[article]
një

[definite]
këta, këto, këtë, ky, kjo

[and]
dhe, e po ashtu, si dhe, apo, ose

[including]
përfshirë, mes tyre, ndër ta

[ambassadors]
përfshirë ambasadorin, mes tyre ambasadori

[number]
gjysmë duzine | value=6
një | value=1
dy, dyja | value=2
tre, tri | value=3
katër | value=4
pesë | value=5
gjashtë | value=6
shtatë | value=7
tetë | value=8
nëntë | value=9
dhjetë | value=10
njëmbëdhjetë | value=11
dymbëdhjetë | value=12
trembëdhjetë | value=13
katërmbëdhjetë | value=14
pesëmbëdhjetë | value=15
gjashtëmbëdhjetë | value=16
shtatëmbëdhjetë | value=17
tetëmbëdhjetë | value=18
nëntëmbëdhjetë | value=19
njëzet | value=20
njëzet e një | value=21
njëzet e dy | value=22
njëzet e (tre|tri) | value=23
njëzet e katër | value=24
njëzet e pesë | value=25
njëzet e gjashtë | value=26
njëzet e shtatë | value=27
njëzet e tetë | value=28
njëzet e nëntë | value=29
tridhjetë | value=30
tridhjetë e një | value=31
tridhjetë e dy | value=32
tridhjetë e (tre|tri) | value=33
tridhjetë e katër | value=34
tridhjetë e pesë | value=35
tridhjetë e gjashtë | value=36
tridhjetë e shtatë | value=37
tridhjetë e tetë | value=38
tridhjetë e nëntë | value=39
dyzet | value=40
dyzet e një | value=41
dyzet e dy | value=42
dyzet e (tre|tri) | value=43
dyzet e katër | value=44
dyzet e pesë | value=45
dyzet e gjashtë | value=46
dyzet e shtatë | value=47
dyzet e tetë | value=48
dyzet e nëntë | value=49
pesëdhjetë | value=50
pesëdhjetë e një | value=51
pesëdhjetë e dy | value=52
pesëdhjetë e (tre|tri) | value=53
pesëdhjetë e katër | value=54
pesëdhjetë e pesë | value=55
pesëdhjetë e gjashtë | value=56
pesëdhjetë e shtatë | value=57
pesëdhjetë e tetë | value=58
pesëdhjetë e nëntë | value=59
gjashtëdhjetë | value=60
gjashtëdhjetë e një | value=61
gjashtëdhjetë e dy | value=62
gjashtëdhjetë e (tre|tri) | value=63
gjashtëdhjetë e katër | value=64
gjashtëdhjetë e pesë | value=65
gjashtëdhjetë e gjashtë | value=66
gjashtëdhjetë e shtatë | value=67
gjashtëdhjetë e tetë | value=68
gjashtëdhjetë e nëntë | value=69
shtatëdhjetë | value=70
shtatëdhjetë e një | value=71
shtatëdhjetë e dy | value=72
shtatëdhjetë e (tre|tri) | value=73
shtatëdhjetë e katër | value=74
shtatëdhjetë e pesë | value=75
shtatëdhjetë e gjashtë | value=76
shtatëdhjetë e shtatë | value=77
shtatëdhjetë e tetë | value=78
shtatëdhjetë e nëntë | value=79
tetëdhjetë | value=80
tetëdhjetë e një | value=81
tetëdhjetë e dy | value=82
tetëdhjetë e (tre|tri) | value=83
tetëdhjetë e katër | value=84
tetëdhjetë e pesë | value=85
tetëdhjetë e gjashtë | value=86
tetëdhjetë e shtatë | value=87
tetëdhjetë e tetë | value=88
tetëdhjetë e nëntë | value=89
nëntëdhjetë | value=90
nëntëdhjetë e një | value=91
nëntëdhjetë e dy | value=92
nëntëdhjetë e (tre|tri) | value=93
nëntëdhjetë e katër | value=94
nëntëdhjetë e pesë | value=95
nëntëdhjetë e gjashtë | value=96
nëntëdhjetë e shtatë | value=97
nëntëdhjetë e tetë | value=98
nëntëdhjetë e nëntë | value=99
qind | value=100 scale=yes
njëqind | value=100

[vague]
disa (qindra|dhjetëra)
disa, shumë, dhjetëra, qindra, një numër, një grup, të gjithë, të gjitha, mijëra

[qualifier is=at_least]
jo më pak se
të paktën, së paku, më shumë se, mbi

[qualifier is=at_most]
deri në, më së shumti, më pak se

[qualifier is=about]
rreth, afërsisht, gati, pothuajse

[change order=from-to]
nga <n> në <n>

[change order=ceiling]
në <n>

[unit hours=1]
orë, orësh, orëve

[unit hours=24]
ditë, ditësh, ditëve

[unit hours=168]
javë, jave, javësh, javëve

[unit hours=720]
muaj, muajsh

[unit hours=0]
vitin, vitit, viti
vjet, vite, minuta, përqind, milionë, mijë, vende, shtete, vende anëtare, viktima, euro, dollarë, herë

[deadline side=before]
brenda, në, për, dha, i dha, jep, i jep

[deadline side=after]
kohë, për të lënë, për të lëshuar
të largohet, të largohen, për t'u larguar, afat

[until]
deri, deri më, para, jo më vonë se

[deadline-phrase is=immediate]
menjëherë, sa më shpejt

[month]
janar | value=1
shkurt | value=2
mars | value=3
prill | value=4
maj | value=5
qershor | value=6
korrik | value=7
gusht | value=8
shtator | value=9
tetor | value=10
nëntor | value=11
dhjetor | value=12

[weekday]
e hënë, të hënën | value=1
e martë, të martën | value=2
e mërkurë, të mërkurën | value=3
e enjte, të enjten | value=4
e premte, të premten | value=5
e shtunë, të shtunën | value=6
e diel, të dielën | value=7

[day]
sot | value=0
dje | value=-1
nesër | value=1

[reason is=espionage]
spiunazh, spiunazhi, spiunim, spiunë, inteligjencës

[reason is=retaliation]
hakmarrje, kundërpërgjigje, reciprocitet

[reason is=incompatible_status]
në kundërshtim me statusin, konventën e vjenës, të papajtueshme

[reason is=interference]
ndërhyrje, ndërhyrjen

[reason is=war]
agresion, agresioni, luftë, lufta, luftës, pushtimi, konflikti, konfliktit

[reason is=security]
sigurinë kombëtare, siguria kombëtare

[passive]
u, është, janë, iu

[speech]
tha, thanë, njoftoi, njofton, njoftuan, deklaroi, bëri të ditur, sipas, theksoi, konfirmoi, shkroi

[same]
po aq, numër të njëjtë

[ignore]
konventa e vjenës, konventën e vjenës, konventës së vjenës

[common]
dhe, në, të, për, me, që, nga, një, është, se, nuk, do, ka, si, janë, kanë, më, por, tha, edhe, ishte

[again]
(u përgjigj|u përgjigjën|është përgjigjur) (me të njëjtën masë|me të njëjtën monedhë|në të njëjtën mënyrë) | is=answer
përgjigjet me të njëjtën | weak=yes
(masë|masa|hap|hapa) (të ngjashme|të ngjashëm|të tillë|i ngjashëm|e ngjashme) | weak=yes
nuk do të bashkohet, nuk do të ndjekë
(bëri|bënë|bën|bëjnë|bëjë) (të njëjtën gjë|të njëjtën), (ndoqi|ndoqën|ndjek|ndjekë) ... shembull*, (iu bashkua|iu bashkuan|i bashkohet|bashkohet) (dëbim*|këtij vendimi|masës)
(bëri|bënë|ka bërë|kanë bërë) (të njëjtën gjë|të njëjtin veprim|njësoj), (ndoqi|ndoqën) shembullin, (mori|morën|ka marrë) (të njëjtin vendim|vendim të ngjashëm|masa të ngjashme)

[withdrawal]
(evakuim*|evakuoi|trazira*|pandemi*|epidemi*), arsye sigurie, përkohësisht, deri në një njoftim të dytë, jo thelbësor

[each]
nga <n>, secila, secili

[range]
deri, deri në, ose

[range side=before]
midis, ndërmjet

[people staff=administrative_technical]
personel administrativ, personelin administrativ, personelit administrativ, personelit teknik, (anëtarë|anëtarët|punonjës|punonjësit) (të|) (personelit|stafit) (administrativ|teknik|administrativ dhe teknik) | plural=yes

[deadline-phrase is=month_end]
deri në fund të (muajit|këtij muaji), para fundit të muajit

[deadline-phrase is=week_end]
deri në fund të javës

[background soft=yes]
(folën|foli|flasin|biseduan|bisedoi|diskutuan|diskutoi|pyetur) ... (për|mbi), (përmendi|përmendën|trajtuan|komentoi), (çështja|çështjen|tema|pasojat|rasti) (e|për|mbi), (kriza|mosmarrëveshja|tensionet) (për|lidhur me|rreth) | side=before
këtë vit, sivjet, (vazhdimisht|disa herë|shumë herë|në disa raste|kohët e fundit|së fundi|para pak kohe), (gjatë|në) (vitit të fundit|vitit të kaluar|muajve të fundit|viteve të fundit|vitin e fundit), (vjeshtën|pranverën|verën|dimrin) (e|të) kaluar
(çoi|çuan|solli|sollën|rezultoi|përfundoi) (në|me|deri te) | side=before
(mbrojti|mbron|justifikoi|arsyetoi) ... vendimin | side=before
(hasur|hasi|ngjalli|shkaktoi|prit) ... (kritika|kritikat|indinjatë|protesta) | side=after
marrëdhëniet ... (përkeqësuan|u ftohën|acaruan)
(një nga|ndër|midis) (vendet|shtetet) që

[relative]
që

[response next=noun weak=yes]
për shkak (të|)

[among]
(mes|ndër|midis)
