# Bosnian
language Bosnian
group sh
spaces yes
order svo
apostrophe inside
accents fold
numbers before
adjectives before
date-order dmy

[trigger measure=expulsion voice=active]
(zatražila|zatražio|zatražilo|zatražili|traži|naredila|naredio|pozvala|pozvao) ... (povuče|povuku|povući|opozove) | weak=yes
proteruje, proterujemo, proteruju, proterao, proterala, proteralo, proterali, proterale, proteraće, proterat, protera, proteraju, proterivala
protjeruje, protjerujemo, protjeruju, protjerao, protjerala, protjeralo, protjerali, protjerale, protjeraće, protjerat, protjera, protjeraju, protjerivala
isteruje, isteruju, isterao, isterala, isterali, isterale, isteraće, istjeruje, istjeruju, istjerao, istjerala, istjerali, istjerale, istjerat, prognala, prognao, prognali
(izbacio|izbacila|izbacili|izbacuje|izbacuju|izbaciti|izbaciće|izbacit|izbacile|izbacilo) | weak=yes
(deportuje|deportovao|deportovala|deportovali|deportira|deportirao|deportirala|deportirali|deportovale|deportovalo|deportirale|deportiralo) | weak=yes
(rešila|riješila|otarasila|rešila|oslobodila) se | weak=yes
(pokazao|pokazala|pokazali|pokazuje|pokazuju|pokazale|pokazalo) ... vrata | weak=yes
(poslati|poslao|poslala|poslali|šalje|šalju|poslaće|poslat|vratiti|vratio|vratila|vratili|vraća|vraćaju|poslale|poslalo|vratile|vratilo) ... (kući|doma|natrag|nazad) | weak=yes
(zatražio|zatražila|zatražili|zatražilo|traži|traže|tražio|tražila|zahteva|zahtevaju|zahtijeva|zahtijevaju|zahtevala|zahtijevala|zamolio|zamolila|zamolili|pozvala|pozvao|zatražile|zamolile|zamolilo) ... (napusti|napuste|napustiti|napusti|ode|odu|otići|otputuje|otputuju|otputovati|napuštanje) | weak=yes
(naredio|naredila|naredili|naređuje|naređuju|naložio|naložila|naložili|nalaže|zapovjedio|zapovjedila|obavezala|obvezala|naredile|naredilo|naložile|naložilo) ... (napusti|napuste|napustiti|ode|odu|otići|otputuju|odlazak|povratak) | weak=yes
(zatražio|zatražila|zatražili|traži|traže|zahteva|zahtijeva|zatražilo|zatražile) (odlazak|povlačenje|opoziv|napuštanje) | weak=yes
(dao|dala|dali|daje|daju|dalo|dale) ... (napusti|napuste|napustiti|napuštanje|odlazak|odu|ode|otići) | weak=yes
(oduzeo|oduzela|oduzeli|oduzima|oduzimaju|povukao|povukla|povukli|povlači|ukinuo|ukinula|ukinuli|ukida|ukidaju|poništio|poništila|poništava|otkazao|otkazala|opozvao|opozvala|uskratio|uskratila|uskraćuje|oduzele|oduzelo|povukle|povuklo|ukinule|ukinulo) ... (akreditaciju|akreditacije|akreditacija|agreman|diplomatski status) | weak=yes
proterati, protjerati, proterivati, protjerivati, isterati, istjerati, prognati | infinitive=yes
(udaljila|udaljio|udaljili|udaljuje|udaljiti) (je|su|) | weak=yes

[trigger measure=expulsion voice=either]
proteran, proterana, proterano, proterani, proterane, proteranog, proteranih, proteranim, proteranu
protjeran, protjerana, protjerano, protjerani, protjerane, protjeranog, protjeranih, protjeranim, protjeranu
isteran, isterani, isterane, istjeran, istjerani, istjerane, prognan, prognani, prognane

[trigger measure=expulsion voice=passive]
(boravak|prisutnost|prisustvo) ... (nepoželjan|nepoželjna|nepoželjno|nije poželjan|nije poželjna), (otkazano|uskraćeno|uskraćuje|otkazuje|otkazalo|uskratilo|uskratila|otkazala) ... gostoprimstvo, (otkazivanje|uskraćivanje|otkaz) gostoprimstva | weak=yes
(zamoljen|zamoljena|zamoljeni|zamoljeno|pozvan|pozvana|pozvani) (je|su) ... (napusti|napuste|napustiti|ode|odu|otići) | weak=yes
(proteruje|proteruju|protjeruje|protjeruju) se
(izbačen|izbačena|izbačeni|izbačene|deportovan|deportovani|deportiran|deportirani) | weak=yes
(mora|moraju|morat|morati|moraće|treba|trebaju|dužan|dužni|dužna|dužno|obavezan|obavezni|obvezni|moraju) (će|da|je|su|hitno|odmah|sada|) (napusti|napuste|napustiti|ode|odu|otići|otputuje|otputuju|otputovati|vratiti|se vrate|se vrati) | weak=yes
(mora|moraju|morat|moraće|morati|treba|trebaju|dužan|dužni|dužna) ... (napusti|napuste|napustiti|ode iz|odu iz|otići|otputuju) | weak=yes
(naređeno|naloženo|zatraženo|traži se|zahteva se|zahtijeva se|rečeno|saopšteno|priopćeno) ... (napusti|napuste|napustiti|ode|odu|otići) | weak=yes
(ima|imaju|dobio|dobila|dobili|dobilo|dobiva|dobija|dobijaju|dato|dano|dat|dan|ostavljeno|dobile) ... (napusti|napuste|napustiti|napuštanje|odlazak|ode|odu|otići|otputuju) | weak=yes
(napustiće|napustit će|će napustiti) | weak=yes
(akreditacija|akreditacije|agreman) ... (oduzeta|oduzete|povučena|povučene|ukinuta|ukinute|poništena|poništene|oduzet|povučen|ukinut|opozvan) | weak=yes
(oduzeta|oduzete|povučena|povučene|ukinuta|ukinute) ... (akreditacija|akreditacije) | weak=yes
(nije|nisu|više nije|više nisu|nijesu) (više|) (dobrodošao|dobrodošla|dobrodošli|poželjan|poželjni|poželjna|dobrodošle|dobrodošlo) | weak=yes
(poslan|poslani|poslat|poslati|vraćen|vraćeni) ... (kući|doma|natrag) | weak=yes
(proglasio|proglasila|proglasilo|proglasili|proglasiti|proglasiće|proglasit|proglašava|proglašavaju|proglašen|proglašena|proglašeni|proglašene|proglašeno|smatra|smatraju|proglasile) ... (nepoželjnim|nepoželjnima|nepoželjnom|nepoželjnog|nepoželjne|nepoželjnog|neprihvatljivim) | weak=yes

(dao|dala|dali|dale|daje) ... <n> (sata|sati|časa|časova|dana) | weak=yes
(nepoželjan|nepoželjna|nepoželjni|nepoželjne) (u|na teritoriji) | weak=yes

[trigger measure=expulsion voice=noun]
proterivanje, proterivanja, proterivanju, proterivanjem, protjerivanje, protjerivanja, protjerivanju, protjerivanjem, izgon, izgona, izgonu, izgonom, isterivanje, isterivanja
(deportacija|deportacije|deportaciju|deportaciji) | weak=yes
(oduzimanje|oduzimanja|povlačenje|ukidanje) (akreditacije|akreditacija) | weak=yes
(napuštanje|napuštanja) (zemlje|države), (odlazak|odlaska) iz (zemlje|države) | weak=yes

[trigger measure=expulsion voice=phrase]
(proglasiti|proglasio|proglasila|proglasilo|proglasili|proglasiće|proglasit|proglasi|proglase|proglašava|proglašavaju|proglašavanje|proglašenje|proglašenja|proglašenju|proglasile) ... (persona|personom|personama|persone|personu|personae) (non|nongrata) (grata|gratae|gratis|gratom)
(proglašen|proglašena|proglašeni|proglašene|proglašeno|postao|postala|postali|postale|postalo) ... (persona|personom|personama|persone|personu|personae) (non|nongrata) (grata|gratae|gratom)
(persona|persone|personu|personom|personama|personi|personae) (non|none) (grata|gratae|gratom|grate)
non grata
(nepoželjna osoba|nepoželjne osobe|nepoželjnu osobu|nepoželjnom osobom|nepoželjnih osoba|nepoželjnim osobama|nepoželjno lice|nepoželjnim licem|nepoželjnim licima|nepoželjna lica|nepoželjan gost|nepoželjnim gostima) | weak=yes

[trigger measure=staff_cap voice=active own=yes]
(smanji|smanje|smanjiti|smanjio|smanjila|smanjili|smanjuje|smanjuju|smanjiće|smanjit|ograniči|ograničiti|ograničio|ograničila|ograničava|ograničavaju|sreže|srezao|srezala|reducira|reducirala|smanjile|smanjilo) | weak=yes

[trigger measure=staff_cap voice=passive]
(smanjen|smanjena|smanjeno|smanjeni|smanjuje se|ograničen|ograničeno|ograničena|smanjiti) | weak=yes

[trigger measure=staff_cap voice=noun own=yes]
(smanjenje|smanjenja|smanjivanje|smanjivanja|smanjenjem|ograničenje|ograničenja) (broja|osoblja|diplomata|diplomatskog|zaposlenih|zaposlenika|službenika) | weak=yes

[trigger measure=closure voice=active own=yes]
(zatvori|zatvore|zatvoriti|zatvorio|zatvorila|zatvorili|zatvara|zatvaraju|zatvoriće|zatvorit|zatvorile|zatvorilo) | weak=yes
(prestane|prestati|prestanu|obustavi|obustaviti|prestaje) ... (rad|radom|s radom|sa radom) | weak=yes

[trigger measure=closure voice=passive]
(zatvoren|zatvorena|zatvoreno|zatvoreni|zatvara se|zatvaraju se) | weak=yes

[trigger measure=closure voice=noun own=yes]
zatvaranje, zatvaranja, zatvaranju, zatvaranjem | weak=yes

[trigger measure=severance voice=active]
(prekinuti|prekinuo|prekinula|prekinuli|prekida|prekidaju|prekinuće|prekinut|raskinuo|raskinula|raskinuli|raskida|prekinule|prekinulo|raskinule|raskinulo) (je|su|će|) (sve|svoje|) (diplomatske|) (odnose|veze)
(prekid|prekida|prekidu|prekidom|raskid|raskida) (svih|) diplomatskih (odnosa|veza)
(diplomatski odnosi|odnosi) (su|) prekinuti

[trigger measure=downgrade voice=active]
(snizio|snizila|snizili|sniziti|snižava|snižavaju|spušta|spustio|spustila|smanjio|smanjila|snizile|snizilo) ... (nivo|razinu) ... (odnosa|predstavništva|predstavljenosti) | weak=yes
(snižavanje|snižavanja|sniženje|spuštanje) (nivoa|razine) ... (odnosa|predstavništva) | weak=yes

[people staff=diplomatic]
diplomat, diplomatu, diplomatom, diplomatkinja, diplomatkinju, diplomatkinje, diplomatkinji | plural=no
diplomata
diplomati, diplomate, diplomatima, diplomatama | plural=yes
(savetnik|savjetnik), (savetniku|savjetniku), (savetnikom|savjetnikom), ministar savjetnik, ministra savjetnika, opunomoćeni ministar | plural=no
savetnika, savjetnika | plural=no
savetnici, savetnike, savjetnici, savjetnike | plural=yes
(prvi|drugi|treći) (sekretar|tajnik), (prvog|drugog|trećeg) (sekretara|tajnika), (prvom|drugom|trećem) (sekretaru|tajniku) | plural=no
ataše, atašea, kulturni ataše | plural=no
diplomatski (predstavnik|službenik|djelatnik|radnik|agent), diplomatskog (predstavnika|službenika|djelatnika|radnika) | plural=no
(diplomatski|diplomatskih|diplomatske|diplomatskim) (predstavnici|predstavnika|predstavnike|službenici|službenika|službenike|službenicima|djelatnici|djelatnika|djelatnike|radnika|agenata), diplomatsko osoblje, diplomatskog osoblja, diplomatskom osoblju, diplomatskim osobljem | plural=yes
(šef|šefa|šefica|šeficu|zamjenik|zamjenika|zamenik|zamenika) (misije|diplomatske misije|ambasadora|veleposlanika|predstavništva) | plural=no
(stalni predstavnik|stalnog predstavnika) | plural=no

[people staff=ambassador]
ambasador, ambasadora, ambasadoru, ambasadorom, ambasadorka, ambasadorku, ambasadorke, ambasadorica, ambasadoricu, ambasadorice, veleposlanik, veleposlanika, veleposlaniku, veleposlanikom, veleposlanica, veleposlanicu, veleposlanice, veleposlanici | plural=no
ambasadori, ambasadore, ambasadorima, veleposlanike, veleposlanicima | plural=yes
nuncij, nuncija, nuncije, visoki komesar, visoki povjerenik | plural=no

[people staff=charge]
(otpravnik|otpravnika|otpravniku|otpravnikom|otpravnica|otpravnicu|otpravnici|otpravnice|vršilac dužnosti|v d) (poslova|ambasadora|veleposlanika) | plural=no

[people staff=consular]
konzularna (službenika|djelatnika|radnika|predstavnika) | plural=yes
konzul, konzula, konzulu, konzulom, generalni konzul, generalnog konzula, počasni konzul, počasnog konzula, vicekonzul, vicekonzula, konzulica | plural=no
konzuli, konzule, konzulima | plural=yes
konzularni (službenik|djelatnik|radnik|predstavnik) | plural=no
(konzularni|konzularnih|konzularne|konzularnim) (službenici|službenika|službenike|djelatnika|radnika|predstavnika), konzularno osoblje, konzularnog osoblja | plural=yes

[people staff=military]
(vojni ataše|vojnog atašea|vojnom atašeu|izaslanik odbrane|izaslanika odbrane|ataše odbrane|atašea odbrane|vojni izaslanik|vojnog izaslanika|izaslanik obrane|izaslanika obrane|pomoćnik vojnog atašea|pomoćnika vojnog atašea) | plural=no
(vojni atašei|vojnih atašea|vojne atašee) | plural=yes

[people staff=intelligence]
(obaveštajac|obavještajac|obaveštajca|obavještajca|špijun|agent) | plural=no weak=yes
špijuna, agenata, agenta | weak=yes
(obaveštajci|obavještajci|obaveštajaca|obavještajaca|obaveštajce|obavještajce|špijuni|špijune|agenti|agente) | plural=yes weak=yes
(obaveštajni|obavještajni) (oficir|časnik|službenik|agent), (obaveštajnog|obavještajnog) (oficira|časnika|službenika) | plural=no weak=yes
(obaveštajni|obavještajni|obaveštajnih|obavještajnih|obaveštajne|obavještajne) (oficiri|časnici|službenici|oficira|časnika|službenika|agenata|agenti) | plural=yes weak=yes

[people staff=official]
(člana|članova|članove|članovi) (veleposlanstva|misije|predstavništva|ambasade|ruskog veleposlanstva|diplomatskog osoblja) | plural=yes
(člana|članova|članove|članovi) osoblja | plural=yes weak=yes
dužnosnik, dužnosniku, zvaničnik, zvaničniku | plural=no weak=yes
dužnosnici, dužnosnike, dužnosnicima, zvaničnici, zvaničnike, zvaničnicima | plural=yes weak=yes
dužnosnika, zvaničnika | weak=yes
službenik, službeniku, službenica, službenicu, zaposlenik, zaposleniku, zaposlenica, zaposlenicu, djelatnik, djelatnica, djelatnicu, radnik, član, člana, pripadnik, predstavnik, predstavnicu, osoba, osobu, osobom, lice, uposlenik, uposlenica, suradnik, saradnik, namještenik | plural=no weak=yes
službenika, zaposlenika, djelatnika, radnika, pripadnika, predstavnika, uposlenika, suradnika, saradnika, namještenika | weak=yes
službenici, službenike, službenicima, zaposleni, zaposlenih, zaposlene, zaposlenima, zaposlenici, zaposlenike, zaposlenicima, djelatnici, djelatnike, djelatnicima, radnici, radnike, članovi, članova, članove, članovima, pripadnici, pripadnike, predstavnici, predstavnike, osobe, osobama, lica, licima, ljudi, ljude, ljudima, građani, građana, građane, državljana, državljani, uposlenici, uposlenike, suradnici, suradnike, saradnici, saradnike, namještenici, kolega, kolege | plural=yes weak=yes
osoblje, osoblja, osoblju, osobljem | plural=yes weak=yes

[people staff=administrative_technical]
(članova|članove|članovi|uposlenika|uposlenike) (administrativnog i tehničkog|administrativno-tehničkog|administrativnog|tehničkog) osoblja | plural=yes
(administrativno-tehničko|administrativno-tehničkog|tehničko|tehničkog|administrativno|administrativnog|pomoćno|pomoćnog|administrativno i tehničko) (osoblje|osoblja|osoblju)
(tehničkih|administrativnih|tehnička|tehnički|tehničke) (radnika|službenika|djelatnika|zaposlenika|saradnika|suradnika|uposlenika|radnici|službenici)

[people staff=family]
(članovi|članova|članove|članovima) (njihovih|) (porodica|porodice|obitelji), (porodice|obitelji) diplomata | plural=yes weak=yes

[people staff=local]
(lokalno|lokalnog|domaće|domaćeg) osoblje, lokalnog osoblja, (lokalni|lokalnih) (zaposleni|zaposlenih|zaposlenika) | plural=yes weak=yes

[mission type=embassy]
veleposlanstava, poslanstava, predstavništava | plural=yes
ambasada, ambasade, ambasadi, ambasadu, ambasadom, veleposlanstvo, veleposlanstvu, veleposlanstvom, veleposlanstva, poslanstvo, poslanstva, diplomatska misija, diplomatske misije, diplomatskoj misiji, diplomatsku misiju, diplomatsko predstavništvo, diplomatskog predstavništva, diplomatskom predstavništvu
ambasadama, veleposlanstvima, diplomatskih misija, diplomatskih predstavništava | plural=yes
(visoka komisija|visoke komisije|visokoj komisiji|visoki komesarijat) | plural=no

[mission type=consulate]
konzulat, konzulatu, konzulatom, generalni konzulat, generalnog konzulata, generalnom konzulatu, konzularni ured, konzularnog ureda, konzularno odjeljenje, konzularno odeljenje | plural=no
konzulata
konzulati, konzulate, konzulatima, generalni konzulati, generalne konzulate, generalnih konzulata | plural=yes

[mission type=mission]
misija, misije, misiji, misiju, misijom, predstavništvo, predstavništva, predstavništvu, predstavništvom, stalna misija, stalne misije, stalnoj misiji, stalno predstavništvo, stalnog predstavništva, delegacija, delegacije, delegaciji, trgovinsko predstavništvo, trgovinskog predstavništva
diplomatski status, diplomatskim statusom, diplomatski imunitet, diplomatskim pokrićem, diplomatskog pokrića, diplomatskom krinkom

[other]
(novinar|dopisnik|reporter|snimatelj|bloger|voditelj)*, (televizijska|novinarska) ekipa
student*, učenik*, učenici*, profesor*, nastavni*, naučni*, znanstveni*
fudbaler*, nogometaš*, igrač*, trener*, sportist*, sportaš*, navijač*, košarkaš*, tenis*
migrant*, izbeglic*, izbjeglic*, tražitelj* azila, azilant*
poslanik, poslanici, poslanike, zastupnik, zastupnici, zastupnike, zastupnika, senator*, odbornik*, vijećnik*
vojnik*, vojnici*, mirovnjak*, mirovnjaci, borac, borci, plaćenik*, plaćenici
sveštenik*, sveštenici*, svećenik*, svećenici*, misionar*, imam, imami, imama, vladika, episkop*, biskup*
turist*, vozač*, volonter*, aktivist*, zatvorenik*, zatvorenici*, stanovni*, stanari, radnici u, privrednik*, poduzetnik*, biznismen*, pevač*, pjevač*
predsednik, predsednika, predsjednik, predsjednika, premijer, premijera, generaln* sekretar*, glavn* tajnik*, pisac, pisca, reditelj*, redatelj*, gradonačelnik*

[negation]
nikome, nijedan, nijednog, nijedna
još nije, još uvijek nije, još nisu, zasad nije | weak=yes
ne, nije, nisu, nijesu, nismo, nisam, neće, nećemo, nema, bez, nikad, nikada, niko, nitko, nikoga, ni, niti, nemojte
(odbio|odbila|odbili|odbija|odbijaju|odbile|odbilo) (da|) (proterati|protjerati|protera|protjera|proglasi|proglasiti)
(suzdržao|suzdržala|uzdržao|uzdržala|umesto|umjesto|pravo da|pravo na|izbegla|izbjegla) | weak=yes
nema (planova|nameru|namjeru), (ne planira|ne planiraju|ne namerava|ne namjerava|nije razmatrala|ne razmatra|ne razmatraju)

[considered]
(bi|) (mogla|mogao|moglo|mogli) (bi|)
(uskoro|ubrzo|narednih dana) će ... (protjerati|proglasiti|objaviti), sprema se, spremaju se
razmatra, razmatraju, razmatrala, razmatrao, razmatrali, razmatra se, razmotriti, razmotri, razmotriće, razmotrit, razmišlja, razmišljaju, razmišljala
(raspravlja|raspravljaju|raspravljala|raspravlja se|vaga|važe)
(planira|planiraju|planirala|planirao|namerava|nameravaju|namjerava|namjeravaju|kani|sprema|spremaju|sprema se|spremaju se|spremna|spreman|spremni|priprema|pripremaju)
očekuje se, očekuju, ne isključuje, nije isključeno, nije isključio, nije isključila, verovatno, vjerojatno, vjerovatno, moguće, mogućnost, mogućnosti, mogući, mogućem, moguća, mogućeg, mogućih, eventualn*
(mogao|mogla|mogli|mogle|mogao bi|mogla bi|mogli bi|može|mogu|moglo) (bi|biti|uskoro|) (biti|) (proterati|protjerati|proteran|protjeran|proterani|protjerani|proglasiti|proglašen|proglašeni|smanjiti|zatvoriti|zatražiti|uslediti|uslijediti)
(želi|žele|hoće|predložio|predložila|predlaže) (da|) (protera|protjera|proterati|protjerati|proglasi|proglasiti|vladi)
(može|mogu|moglo bi|mogli bi) (da|) (bude|budu|biti)
(predložio|predložila|predložili|predlaže|predlažu|preporučio)

[threatened]
zadržava pravo da protjera
(preti|prete|prijeti|prijete|pretio|pretila|prijetio|prijetila|zapretio|zapretila|zapretili|zaprijetio|zaprijetila|zaprijetili|pretnja|pretnje|pretnju|prijetnja|prijetnje|prijetnju|pretnjom|zapretile|zapretilo|zaprijetile|zaprijetilo)
(upozorio|upozorila|upozorili|upozorava|upozoravaju|upozorile|upozorilo)
ako, ukoliko, u slučaju, u protivnom, u suprotnom, pod uslovom, pod uvjetom | weak=yes
(zadržava|zadržavaju|pridržava|zadržao|zadržala) (pravo|sebi pravo)

[denied]
(demantiralo|demantirao|demantirala|demantovalo|opovrglo) (je|) (izvještaje|informacije|navode|vijest|vijesti)
nije na dnevnom redu, ne razmatra, ne razmatraju, ne planira, ne namjerava, (odbacio|odbacila|odbacilo|isključio|isključila) (takvu|mogućnost|zahtjev|to|poziv)
(demantovalo|demantiralo|negiralo|opovrgnulo|odbacilo|demantovao|demantovala|demantovali|demantuje|demantuju|demantirao|demantirala|demantirali|demantira|demanti|poriče|poriču|porekao|porekla|negirao|negirala|negirali|negira|negiraju|odbacio|odbacila|odbacuje|opovrgnuo|opovrgnula|opovrgava|demantovale|demantirale|negirale)
nije tačno, nije točno, neistina, neistinit*, netačn*, netočn*, glasine, glasina
(dezinformacije|lažne vijesti) o

[reversed]
(može|mogu|moći će) (ipak|) (ostati|da ostane|da ostanu), (povukao|povukla|povuklo|poništio|poništila|ukinuo|ukinula) (odluku|protjerivanje|nalog|naredbu), (odustao|odustala|odustali) od (odluke|protjerivanja)
(poništio|poništila|poništili|poništava|ukinuo|ukinula|ukinuli|povukao|povukla|povukli|povlači|opozvao|opozvala|preinačio|obustavio|obustavila|suspendovao|suspendirala|odustao|odustala|odustali|odustaje|poništile|poništilo|ukinule|ukinulo|povukle|povuklo|odustale|odustalo) (je|su|) (svoju|od|) (odluk*|proterivanj*|protjerivanj*|izgon*|naredb*|mer*|mjer*|plan*|namer*|namjer*)
(mogu|može|smeju|smiju|smije|sme) (da|) (ostanu|ostane|ostati)
(odluka|odluku) (je|) (povučena|poništena|ukinuta)

[retracted]
prevara, falsifikat*, krivotvorin*, krivotvoren*, lažn*, patvorin*, podvala, greškom, pogreškom

[reported]
(prema|po|pozivajući se na|navodeći|citirajući) (pisanju|navodima|informacijama|saznanjima|rečima|riječima|) (neimenovan*|anonimn*|svoje|) (izvor*|medija|medije|novina|list|lista|agencije|televizije|portala|upućen*|dobro obaviještenih)
(izvor|izvori|sagovornik|sugovornik|sagovornici|sugovornici) ... (rekao|rekli|kaže|kažu|tvrdi|tvrde|javio|javili|navodi|navode|potvrdio|potvrdili)
(prenose|javljaju|pišu|tvrde|navode|prenijeli|preneli) (mediji|lokalni mediji|novine|portali|izvori|domaći mediji)
(piše|tvrdi|objavljuje) (list|portal|dnevnik|tabloid|izvor|televizija)
mediji (javljaju|prenose|pišu|tvrde|navode), (neimenovan*|anonimn*) (izvor*|zvaničnik*|dužnosnik*|diplomat*), pod uslovom anonimnosti, pod uvjetom anonimnosti, nepotvrđen*, nezvanično, neslužbeno, (zvanične|službene|zvanična|službena) potvrde nema
navodno, tobože | side=before

[carried-out]
(već|) (je|su|) (napustio|napustila|napustili|otišao|otišli|otputovao|otputovali|odleteo|odleteli|odletio|odletjeli|poleteli|poletjeli|vratili se|su se vratili|sletio|sleteo|sletjeli|sleteli|otputovala|napustile|napustilo|otputovale|otputovalo)

[demand]
(poziva|pozivaju|pozvao|pozvala|pozvali|apelovao|apelovala|apelirao|apelirala|apel|apelira|peticij|pozvale|pozvalo)*
(zahteva|zahtevaju|zahtijeva|zahtijevaju|zatražio|zatražila|zatražili|traži|traže|zahtev|zahtjev|glasao|glasali|glasala|glasovali|predložio|predložila|predložili|predlaže|rezolucij*|žele|želi|zatražile|zatražilo|glasale|glasalo|predložile|predložilo) | weak=yes
(treba|trebalo bi|moramo|vreme je|vrijeme je|mora) (odmah|hitno|) (da|) (protera|proterati|protjera|protjerati|proteramo|protjeramo|proglasi|zatvoriti|proglasiti) | weak=yes
(zamolio|zamolila|pozvao|pozvala|pozvali|poziva|traži) (od|) (svoje|) (saveznik*|partner*|ostale zemlje|druge zemlje|eu|evropu|europu)
(vrijeme je|krajnje je vrijeme|došlo je vrijeme), (pozivamo|zahtijevamo|apeliramo|tražimo)
(predložio|predložila|predložili|predlaže|predlažu|preporučio) | weak=yes
(vrši|vršio|vršila|vršile|vršili|izvršio|izvršila) pritisak na
(primila|primio|dobila) ... (zahtjev|molbu) da

[demand modal=yes]
(treba|trebaju|mora|moraju|moramo|valja), bi (se|) (trebao|trebala|trebalo|trebali|morao|morala|morali), (trebao|trebala|trebalo|trebali) bi

[nonstate]
(opozici|poslani|zastupni|parlament|skupštin|sabor|senator|petici|aktivist|analitičar|stručnja|komentator|bivš|političk* analit|demonstrant|prosvjedni|stranka|stranke|kolumnist)*, anketa, ankete, istraživanje javnog mnjenja, partija, oporba, oporbe, oporbeni, demonstranti
načelnik, gradonačelni*, aktivisti

[generic]
(zapadne|zapadnih|evropske|evropskih|europske|europskih|druge|drugih|brojne|brojnih|mnoge|mnogih|neke|nekih|strane|stranih|savezničke|savezničkih|baltičke|baltičkih|više|nekoliko|niz) (zemlje|zemalja|države|država|vlade|vlada|saveznici|saveznika|partneri|partnera|prijestolnica|prestonica)
(zemlje|zemalja|države|država|članice|članica) (zapada|evrope|europe|nato*|eu|evropske unije|europske unije|sveta|svijeta)
saveznici, saveznika, saveznicima, partneri, partnera, partnerima, =Zapad, =Zapada, =Zapadu, =Zapadom, zapadn*, svet, svijet, zemalja, zemljama, državama

[background]
nakon (protjerivanja|izgona)
otkako, (godinu|godine|godina|mjeseci) (dana|) (poslije|kasnije)
ranije, prethodno, prije toga, pre toga, dan ranije
(prošle|prošlog|prošloga|prošli|prošlu|prošlom|minule|minulog|lane|lani) (godine|godinu|sedmice|sedmicu|nedelje|nedelju|tjedna|tjedan|meseca|mjeseca|mesec|proleća|proljeća|leta|ljeta|jeseni|zime|januara|februara|marta|aprila|maja|juna|jula|avgusta|augusta|septembra|oktobra|novembra|decembra|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenog|prosinca|ponedjeljka|ponedeljka|utorka|srijede|četvrtka|petka)
(lani|lane|preklani)
(pre|prije) (<n>|dva|dve|dvije|tri|četiri|pet|šest|sedam|osam|devet|deset|nekoliko|par|godinu|jedan|jedne|više|otprilike|oko|) (dan|dana|sedmice|sedmicu|sedmica|nedelju|nedelje|nedelja|tjedan|tjedna|tjedana|mesec|mjesec|meseca|mjeseca|meseci|mjeseci|godinu|godine|godina|decenij*|desetljeć*)
(dan|dana|sedmicu|sedmice|nedelju|nedelje|tjedan|tjedna|mesec|mjesec|meseci|mjeseci|godinu|godine|godina) (ranije|prije toga|pre toga|kasnije)
(početkom|krajem|sredinom) (ove|ovog|ovoga|prošle|prošlog|) (godine|meseca|mjeseca|sedmice|nedelje|tjedna|januara|februara|marta|aprila|maja|juna|jula|avgusta|augusta|septembra|oktobra|novembra|decembra|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenog|prosinca)
od (početka|izbijanja) (rata|invazije|godine|agresije|sukoba|ruske), otad, od tada, otada, u (poslednjih|posljednjih|zadnjih) (<n>|nekoliko|) (godina|meseci|mjeseci|dana|nedelja|sedmica|tjedana), do sada, dosad, tada, svojevremeno
godišnjic*, obljetnic*, hladnog rata, u istoriji, u povijesti
nedavno, nedavn*, raniji, ranijeg, ranijim, prethodn*, prošlogodišnj*
(bio|bila|bili|bilo|beše|bijaše|biše|bile) (je|su|) (proterao|proterala|proterali|protjerao|protjerala|protjerali|proglasio|proglasila|proglasili|proterale|proteralo|protjerale|protjeralo|proglasile|proglasilo) | weak=yes
podsećamo, podsjećamo, podsetimo, podsjetimo, podsećanja radi, podsjećanja radi, podsjeća, podseća | rest=yes
kao što je poznato, kako smo objavili, kako je objavljeno, kako smo izvijestili, kao što smo javili
(sljedeće godine|naredne godine|iduće godine|godinu dana kasnije)

[response next=noun]
(u odgovor|odgovor|odgovorom|odgovara|odgovaraju|odgovorio|odgovorila|odgovorili|odgovarajući|reaguje|reaguju|reagovao|reagovala|reagovali|reagira|reagirao|reagirala|reagirali|reakcija|reakcijom|reakciju|uzvratio|uzvratila|uzvratili|uzvraća|odgovorile|odgovorilo|reagovale|reagovalo|reagirale|reagiralo|uzvratile|uzvratilo) (je|su|) na
kao odgovor na, u znak odgovora na, (uzvratn*|recipročn*) (mer*|mjer*|potez*|korak*) (za|na|zbog), (mera|mjera|mere|mjere) odgovora na, zbog odluke, kao odmazd* (zbog|za)
povodom
(uzvratn*|recipročn*) (mer*|mjer*|potez*|korak*) na

[response next=yes weak=yes]
nakon što, pošto

[response next=noun weak=yes]
u vezi (s|sa), zbog
nakon, posle, poslije

[response]
kao (simetričan|recipročan) odgovor, (simetričan|simetrično|recipročno)
zauzvrat, za uzvrat
kao odgovor na to, u odgovor na to, kao odgovor, u odgovor, uzvratn* (mera|mere|meru|mjera|mjere|mjeru|potez*|korak*|udar*), protivmer*, protivmjer*, protumjer*, recipročn*, reciprocitet*, simetričn*, istom merom, istom mjerom, po principu reciprociteta, odmazd*
(tako|time|na taj način) ... (odgovorio|odgovorila|odgovorili|uzvratio|uzvratila|uzvratili|odgovorile|odgovorilo|uzvratile|uzvratilo)
(uzvratio|uzvratila|uzvratili|uzvraća|odgovorio|odgovorila|uzvratile|uzvratilo) (je|su|) (proterivanjem|protjerivanjem|izgonom|istom|recipročno)
(uzvratio|uzvratila|uzvratili|uzvratilo|odgovorio|odgovorila|odgovorili|odgovorilo) ... (proterivanjem|protjerivanjem|izgonom)
na recipročan način, recipročno, (uzvratio|uzvratila|uzvratili|uzvratilo|odgovorio|odgovorila|odgovorili|odgovorilo) (je|su|) (istom|istim|na isti način)

[answered]
proterivanje, proterivanja, proterivanju, protjerivanje, protjerivanja, protjerivanju, izgon, izgona, sankcij*, (odbijanje|odbijanja|uskraćivanje) ... (viza|vize|vizu|akreditacij*), zatvaranje, zatvaranja
(neprijateljsk|neosnovan|neutemeljen|sličn|istovetn|istovjetn|isti|ist|jednostran|neopravdan|nepravedn|provokativn|analogn)* (čin*|potez*|korak*|odluk*|mer*|mjer*|akt*|akcij*)
odluka, odluku, odluke, odluci, potez, poteza, korak, mere, mjere
proglašenje, proglašenja, proglašenju, proglašavanje

[clause]
koji, koja, koje, kojeg, kojem, kojoj, koju, kojih, kojim, kojima, kojom, čiji, čija, kojega
gde, gdje, kada, kad, dok, ako, iako, mada, ali, no, međutim, jer, budući da, pošto, nakon što, a, dok je, istovremeno, istodobno, u međuvremenu
kao odgovor na, u odgovor na

[by]
od strane

[of]
od, od strane, iz redova

[in]
u, na, na teritoriji, na teritoriju, na području, unutar, pri

[from]
iz, s teritorija, sa teritorije, van, izvan, (napusti|napuste|napustiti|napustili|napustio|napuštaju) (teritoriju|teritorij|)

[to]
pri, kod, za, prema, k

[with]
zajedno sa, zajedno s
(napada|napad|agresije|invazije) (na|protiv)
sa, s, protiv, spram, između, naspram

[we]
mi, naša zemlja, našu zemlju, naše zemlje, našoj zemlji, ministarstvo, ministarstva, ministarstvu, ministarstvom, naša vlada, naše ministarstvo, naša država, našu državu

[our]
naš, naša, naše, naši, našeg, našega, našoj, našu, našem, našim, našima, naših, moj, moja, moje, moji, mog

[its]
čiji, čija, čije, čijih, čijeg, čijim, čiju, čijem
svoj, svoja, svoje, svoji, svog, svoga, svojeg, svojoj, svoju, svom, svojem, svojim, svojima, svojih, vlastit*, sopstven*, njegov*, njihov*, njen*, njezin*

[mutual]
međusobno, međusobna, međusobnom, uzajamno, uzajamna, uzajamnom, uzajamnog, obostrano, obostran*, jedni drugima, jedna drugoj, jedno drugom, jedni drugih

[body]
mvp, mvep, mvpei, mip, msp, mvip, mzv, ministarstv* (vanjskih|spoljnih|inostranih|vanjskih i europskih|vanjskih i evropskih|spoljašnjih) poslova, ministarstv*, ministar, ministra, ministru, ministrica, ministrice, ministrom, ministarka, šef* (diplomatije|diplomacije|kabineta|države), diplomatija, diplomacija, diplomatije, diplomacije
vlada, vlade, vladi, vladu, vladom, vlasti, vlastima, predsednik*, predsjednik*, predsednic*, predsjednic*, premijer*, glasnogovorni*, portparol*, kabinet*, strana, strane, strani, stranu, rukovodstv*, vodstv*, kancelar*, resor*
Predsjedništvo, Predsjedništva, Predsjedništvu

[definite]
ovi, ovih, ovim, ova, ovaj, ove, ti, tih, tim, tog, te, ta, spomenut*, navedeni, navedenih, pomenut*, preostal*, dotičn*

[and]
i, te, kao i, ili, zajedno sa, zajedno s, uz, plus, &

[except]
osim, izuzev, s izuzetkom, sa izuzetkom, sem

[including]
uključujući, među njima, među kojima, među kojima je, uključivo

[number]
(tridesetak) | value=30 is=about
(petnaestak) | value=15 is=about
(dvadesetak) | value=20 is=about
(pola tuceta|pol tuceta) | value=6
jedan, jedna, jedno, jednog, jednoga, jednu, jednom, jednome, jednoj, jedne, jedan od, jedna od, jedno od, jednog od, jednoga od, jednu od, jednom od, jednome od, jednoj od, jedne od | value=1
dva, dve, dvije, dvoje, dvojica, dvojicu, dvojice, dvojici, dvojicom, dvama, dveju, dvaju, dviju, dvoma, oba, obje, obe, obojica, obojicu, dva od, dve od, dvije od, dvoje od, dvojica od, dvojicu od, dvojice od, dvojici od, dvojicom od, dvama od, dveju od, dvaju od, dviju od, dvoma od, oba od, obje od, obe od, obojica od, obojicu od, obojici, obojicom | value=2
tri, troje, trojica, trojicu, trojice, trojici, trojicom, triju, trima, tri od, troje od, trojica od, trojicu od, trojice od, trojici od, trojicom od, triju od, trima od | value=3
četiri, četvoro, četvero, četvorica, četvoricu, četvorice, četverica, četvericu, četverice, četvorici, četiriju, četiri od, četvoro od, četvero od, četvorica od, četvoricu od, četvorice od, četverica od, četvericu od, četverice od, četvorici od, četiriju od, četvoricom, četverici, četvericom | value=4
pet, petoro, petero, petorica, petoricu, petorice, peterica, petericu, peterice, petorici, pet od, petoro od, petero od, petorica od, petoricu od, petorice od, peterica od, petericu od, peterice od, petorici od, petoricom, peterici, petericom | value=5
šest, šestoro, šestero, šestorica, šestoricu, šestorice, šesterica, šestericu, šesterice, šest od, šestoro od, šestero od, šestorica od, šestoricu od, šestorice od, šesterica od, šestericu od, šesterice od, šestorici, šestoricom, šesterici, šestericom | value=6
sedam, sedmoro, sedmero, sedmorica, sedmoricu, sedmorice, sedmericu, sedam od, sedmoro od, sedmero od, sedmorica od, sedmoricu od, sedmorice od, sedmericu od, sedmorici, sedmoricom | value=7
osam, osmoro, osmero, osmorica, osmoricu, osmorice, osmericu, osam od, osmoro od, osmero od, osmorica od, osmoricu od, osmorice od, osmericu od, osmorici, osmoricom | value=8
devet, devetoro, devetero, devetorica, devetoricu, devetericu, devet od, devetoro od, devetero od, devetorica od, devetoricu od, devetericu od, devetorici, devetoricom | value=9
deset, desetoro, desetero, desetorica, desetoricu, desetericu, desetak, desetorici, desetoricom | value=10
jedanaest, jedanaestoro, jedanaestero, jedanaestorica, jedanaestoricu, jedanaestak, jedanaestorici, jedanaestoricom | value=11
dvanaest, dvanaestoro, dvanaestero, dvanaestorica, dvanaestoricu, dvanaestak, dvanaestorici, dvanaestoricom | value=12
trinaest, trinaestoro, trinaestero, trinaestorica, trinaestoricu, trinaestak, trinaestorici, trinaestoricom | value=13
četrnaest, četrnaestoro, četrnaestero, četrnaestorica, četrnaestoricu, četrnaestak, četrnaestorici, četrnaestoricom | value=14
petnaest, petnaestoro, petnaestero, petnaestorica, petnaestoricu, petnaestak, petnaestorici, petnaestoricom | value=15
šesnaest, šesnaestoro, šesnaestero, šesnaestorica, šesnaestoricu, šesnaestak, šesnaestorici, šesnaestoricom | value=16
sedamnaest, sedamnaestoro, sedamnaestero, sedamnaestorica, sedamnaestoricu, sedamnaestak, sedamnaestorici, sedamnaestoricom | value=17
osamnaest, osamnaestoro, osamnaestero, osamnaestorica, osamnaestoricu, osamnaestak, osamnaestorici, osamnaestoricom | value=18
devetnaest, devetnaestoro, devetnaestero, devetnaestorica, devetnaestoricu, devetnaestak, devetnaestorici, devetnaestoricom | value=19
dvadeset, dvadesetak, dvadesetoro, dvadesetorica, dvadesetoricu, dvadesetorici, dvadesetoricom | value=20
dvadeset i jedan, dvadeset i jedna, dvadeset i jedno, dvadeset i jednog, dvadeset i jednoga, dvadeset i jednu, dvadeset i jednom, dvadeset i jednome, dvadeset i jednoj, dvadeset i jedne | value=21
dvadeset i dva, dvadeset i dve, dvadeset i dvije, dvadeset i dvoje, dvadeset i dvojica, dvadeset i dvojicu, dvadeset i dvojice, dvadeset i dvojici, dvadeset i dvojicom, dvadeset i dvama, dvadeset i dveju, dvadeset i dvaju, dvadeset i dviju, dvadeset i dvoma, dvadeset i oba, dvadeset i obje, dvadeset i obe, dvadeset i obojica, dvadeset i obojicu | value=22
dvadeset i tri, dvadeset i troje, dvadeset i trojica, dvadeset i trojicu, dvadeset i trojice, dvadeset i trojici, dvadeset i trojicom, dvadeset i triju, dvadeset i trima | value=23
dvadeset i četiri, dvadeset i četvoro, dvadeset i četvero, dvadeset i četvorica, dvadeset i četvoricu, dvadeset i četvorice, dvadeset i četverica, dvadeset i četvericu, dvadeset i četverice, dvadeset i četvorici, dvadeset i četiriju | value=24
dvadeset i pet, dvadeset i petoro, dvadeset i petero, dvadeset i petorica, dvadeset i petoricu, dvadeset i petorice, dvadeset i peterica, dvadeset i petericu, dvadeset i peterice, dvadeset i petorici | value=25
dvadeset i šest, dvadeset i šestoro, dvadeset i šestero, dvadeset i šestorica, dvadeset i šestoricu, dvadeset i šestorice, dvadeset i šesterica, dvadeset i šestericu, dvadeset i šesterice | value=26
dvadeset i sedam, dvadeset i sedmoro, dvadeset i sedmero, dvadeset i sedmorica, dvadeset i sedmoricu, dvadeset i sedmorice, dvadeset i sedmericu | value=27
dvadeset i osam, dvadeset i osmoro, dvadeset i osmero, dvadeset i osmorica, dvadeset i osmoricu, dvadeset i osmorice, dvadeset i osmericu | value=28
dvadeset i devet, dvadeset i devetoro, dvadeset i devetero, dvadeset i devetorica, dvadeset i devetoricu, dvadeset i devetericu | value=29
trideset, tridesetak, tridesetoro | value=30
trideset i jedan, trideset i jedna, trideset i jedno, trideset i jednog, trideset i jednoga, trideset i jednu, trideset i jednom, trideset i jednome, trideset i jednoj, trideset i jedne | value=31
trideset i dva, trideset i dve, trideset i dvije, trideset i dvoje, trideset i dvojica, trideset i dvojicu, trideset i dvojice, trideset i dvojici, trideset i dvojicom, trideset i dvama, trideset i dveju, trideset i dvaju, trideset i dviju, trideset i dvoma, trideset i oba, trideset i obje, trideset i obe, trideset i obojica, trideset i obojicu | value=32
trideset i tri, trideset i troje, trideset i trojica, trideset i trojicu, trideset i trojice, trideset i trojici, trideset i trojicom, trideset i triju, trideset i trima | value=33
trideset i četiri, trideset i četvoro, trideset i četvero, trideset i četvorica, trideset i četvoricu, trideset i četvorice, trideset i četverica, trideset i četvericu, trideset i četverice, trideset i četvorici, trideset i četiriju | value=34
trideset i pet, trideset i petoro, trideset i petero, trideset i petorica, trideset i petoricu, trideset i petorice, trideset i peterica, trideset i petericu, trideset i peterice, trideset i petorici | value=35
trideset i šest, trideset i šestoro, trideset i šestero, trideset i šestorica, trideset i šestoricu, trideset i šestorice, trideset i šesterica, trideset i šestericu, trideset i šesterice | value=36
trideset i sedam, trideset i sedmoro, trideset i sedmero, trideset i sedmorica, trideset i sedmoricu, trideset i sedmorice, trideset i sedmericu | value=37
trideset i osam, trideset i osmoro, trideset i osmero, trideset i osmorica, trideset i osmoricu, trideset i osmorice, trideset i osmericu | value=38
trideset i devet, trideset i devetoro, trideset i devetero, trideset i devetorica, trideset i devetoricu, trideset i devetericu | value=39
četrdeset, četrdesetak, četrdesetoro | value=40
četrdeset i jedan, četrdeset i jedna, četrdeset i jedno, četrdeset i jednog, četrdeset i jednoga, četrdeset i jednu, četrdeset i jednom, četrdeset i jednome, četrdeset i jednoj, četrdeset i jedne | value=41
četrdeset i dva, četrdeset i dve, četrdeset i dvije, četrdeset i dvoje, četrdeset i dvojica, četrdeset i dvojicu, četrdeset i dvojice, četrdeset i dvojici, četrdeset i dvojicom, četrdeset i dvama, četrdeset i dveju, četrdeset i dvaju, četrdeset i dviju, četrdeset i dvoma, četrdeset i oba, četrdeset i obje, četrdeset i obe, četrdeset i obojica, četrdeset i obojicu | value=42
četrdeset i tri, četrdeset i troje, četrdeset i trojica, četrdeset i trojicu, četrdeset i trojice, četrdeset i trojici, četrdeset i trojicom, četrdeset i triju, četrdeset i trima | value=43
četrdeset i četiri, četrdeset i četvoro, četrdeset i četvero, četrdeset i četvorica, četrdeset i četvoricu, četrdeset i četvorice, četrdeset i četverica, četrdeset i četvericu, četrdeset i četverice, četrdeset i četvorici, četrdeset i četiriju | value=44
četrdeset i pet, četrdeset i petoro, četrdeset i petero, četrdeset i petorica, četrdeset i petoricu, četrdeset i petorice, četrdeset i peterica, četrdeset i petericu, četrdeset i peterice, četrdeset i petorici | value=45
četrdeset i šest, četrdeset i šestoro, četrdeset i šestero, četrdeset i šestorica, četrdeset i šestoricu, četrdeset i šestorice, četrdeset i šesterica, četrdeset i šestericu, četrdeset i šesterice | value=46
četrdeset i sedam, četrdeset i sedmoro, četrdeset i sedmero, četrdeset i sedmorica, četrdeset i sedmoricu, četrdeset i sedmorice, četrdeset i sedmericu | value=47
četrdeset i osam, četrdeset i osmoro, četrdeset i osmero, četrdeset i osmorica, četrdeset i osmoricu, četrdeset i osmorice, četrdeset i osmericu | value=48
četrdeset i devet, četrdeset i devetoro, četrdeset i devetero, četrdeset i devetorica, četrdeset i devetoricu, četrdeset i devetericu | value=49
pedeset, pedesetak, pedesetoro | value=50
pedeset i jedan, pedeset i jedna, pedeset i jedno, pedeset i jednog, pedeset i jednoga, pedeset i jednu, pedeset i jednom, pedeset i jednome, pedeset i jednoj, pedeset i jedne | value=51
pedeset i dva, pedeset i dve, pedeset i dvije, pedeset i dvoje, pedeset i dvojica, pedeset i dvojicu, pedeset i dvojice, pedeset i dvojici, pedeset i dvojicom, pedeset i dvama, pedeset i dveju, pedeset i dvaju, pedeset i dviju, pedeset i dvoma, pedeset i oba, pedeset i obje, pedeset i obe, pedeset i obojica, pedeset i obojicu | value=52
pedeset i tri, pedeset i troje, pedeset i trojica, pedeset i trojicu, pedeset i trojice, pedeset i trojici, pedeset i trojicom, pedeset i triju, pedeset i trima | value=53
pedeset i četiri, pedeset i četvoro, pedeset i četvero, pedeset i četvorica, pedeset i četvoricu, pedeset i četvorice, pedeset i četverica, pedeset i četvericu, pedeset i četverice, pedeset i četvorici, pedeset i četiriju | value=54
pedeset i pet, pedeset i petoro, pedeset i petero, pedeset i petorica, pedeset i petoricu, pedeset i petorice, pedeset i peterica, pedeset i petericu, pedeset i peterice, pedeset i petorici | value=55
pedeset i šest, pedeset i šestoro, pedeset i šestero, pedeset i šestorica, pedeset i šestoricu, pedeset i šestorice, pedeset i šesterica, pedeset i šestericu, pedeset i šesterice | value=56
pedeset i sedam, pedeset i sedmoro, pedeset i sedmero, pedeset i sedmorica, pedeset i sedmoricu, pedeset i sedmorice, pedeset i sedmericu | value=57
pedeset i osam, pedeset i osmoro, pedeset i osmero, pedeset i osmorica, pedeset i osmoricu, pedeset i osmorice, pedeset i osmericu | value=58
pedeset i devet, pedeset i devetoro, pedeset i devetero, pedeset i devetorica, pedeset i devetoricu, pedeset i devetericu | value=59
šezdeset, šezdesetak, šezdesetoro | value=60
šezdeset i jedan, šezdeset i jedna, šezdeset i jedno, šezdeset i jednog, šezdeset i jednoga, šezdeset i jednu, šezdeset i jednom, šezdeset i jednome, šezdeset i jednoj, šezdeset i jedne | value=61
šezdeset i dva, šezdeset i dve, šezdeset i dvije, šezdeset i dvoje, šezdeset i dvojica, šezdeset i dvojicu, šezdeset i dvojice, šezdeset i dvojici, šezdeset i dvojicom, šezdeset i dvama, šezdeset i dveju, šezdeset i dvaju, šezdeset i dviju, šezdeset i dvoma, šezdeset i oba, šezdeset i obje, šezdeset i obe, šezdeset i obojica, šezdeset i obojicu | value=62
šezdeset i tri, šezdeset i troje, šezdeset i trojica, šezdeset i trojicu, šezdeset i trojice, šezdeset i trojici, šezdeset i trojicom, šezdeset i triju, šezdeset i trima | value=63
šezdeset i četiri, šezdeset i četvoro, šezdeset i četvero, šezdeset i četvorica, šezdeset i četvoricu, šezdeset i četvorice, šezdeset i četverica, šezdeset i četvericu, šezdeset i četverice, šezdeset i četvorici, šezdeset i četiriju | value=64
šezdeset i pet, šezdeset i petoro, šezdeset i petero, šezdeset i petorica, šezdeset i petoricu, šezdeset i petorice, šezdeset i peterica, šezdeset i petericu, šezdeset i peterice, šezdeset i petorici | value=65
šezdeset i šest, šezdeset i šestoro, šezdeset i šestero, šezdeset i šestorica, šezdeset i šestoricu, šezdeset i šestorice, šezdeset i šesterica, šezdeset i šestericu, šezdeset i šesterice | value=66
šezdeset i sedam, šezdeset i sedmoro, šezdeset i sedmero, šezdeset i sedmorica, šezdeset i sedmoricu, šezdeset i sedmorice, šezdeset i sedmericu | value=67
šezdeset i osam, šezdeset i osmoro, šezdeset i osmero, šezdeset i osmorica, šezdeset i osmoricu, šezdeset i osmorice, šezdeset i osmericu | value=68
šezdeset i devet, šezdeset i devetoro, šezdeset i devetero, šezdeset i devetorica, šezdeset i devetoricu, šezdeset i devetericu | value=69
sedamdeset, sedamdesetak, sedamdesetoro | value=70
sedamdeset i jedan, sedamdeset i jedna, sedamdeset i jedno, sedamdeset i jednog, sedamdeset i jednoga, sedamdeset i jednu, sedamdeset i jednom, sedamdeset i jednome, sedamdeset i jednoj, sedamdeset i jedne | value=71
sedamdeset i dva, sedamdeset i dve, sedamdeset i dvije, sedamdeset i dvoje, sedamdeset i dvojica, sedamdeset i dvojicu, sedamdeset i dvojice, sedamdeset i dvojici, sedamdeset i dvojicom, sedamdeset i dvama, sedamdeset i dveju, sedamdeset i dvaju, sedamdeset i dviju, sedamdeset i dvoma, sedamdeset i oba, sedamdeset i obje, sedamdeset i obe, sedamdeset i obojica, sedamdeset i obojicu | value=72
sedamdeset i tri, sedamdeset i troje, sedamdeset i trojica, sedamdeset i trojicu, sedamdeset i trojice, sedamdeset i trojici, sedamdeset i trojicom, sedamdeset i triju, sedamdeset i trima | value=73
sedamdeset i četiri, sedamdeset i četvoro, sedamdeset i četvero, sedamdeset i četvorica, sedamdeset i četvoricu, sedamdeset i četvorice, sedamdeset i četverica, sedamdeset i četvericu, sedamdeset i četverice, sedamdeset i četvorici, sedamdeset i četiriju | value=74
sedamdeset i pet, sedamdeset i petoro, sedamdeset i petero, sedamdeset i petorica, sedamdeset i petoricu, sedamdeset i petorice, sedamdeset i peterica, sedamdeset i petericu, sedamdeset i peterice, sedamdeset i petorici | value=75
sedamdeset i šest, sedamdeset i šestoro, sedamdeset i šestero, sedamdeset i šestorica, sedamdeset i šestoricu, sedamdeset i šestorice, sedamdeset i šesterica, sedamdeset i šestericu, sedamdeset i šesterice | value=76
sedamdeset i sedam, sedamdeset i sedmoro, sedamdeset i sedmero, sedamdeset i sedmorica, sedamdeset i sedmoricu, sedamdeset i sedmorice, sedamdeset i sedmericu | value=77
sedamdeset i osam, sedamdeset i osmoro, sedamdeset i osmero, sedamdeset i osmorica, sedamdeset i osmoricu, sedamdeset i osmorice, sedamdeset i osmericu | value=78
sedamdeset i devet, sedamdeset i devetoro, sedamdeset i devetero, sedamdeset i devetorica, sedamdeset i devetoricu, sedamdeset i devetericu | value=79
osamdeset, osamdesetak, osamdesetoro | value=80
osamdeset i jedan, osamdeset i jedna, osamdeset i jedno, osamdeset i jednog, osamdeset i jednoga, osamdeset i jednu, osamdeset i jednom, osamdeset i jednome, osamdeset i jednoj, osamdeset i jedne | value=81
osamdeset i dva, osamdeset i dve, osamdeset i dvije, osamdeset i dvoje, osamdeset i dvojica, osamdeset i dvojicu, osamdeset i dvojice, osamdeset i dvojici, osamdeset i dvojicom, osamdeset i dvama, osamdeset i dveju, osamdeset i dvaju, osamdeset i dviju, osamdeset i dvoma, osamdeset i oba, osamdeset i obje, osamdeset i obe, osamdeset i obojica, osamdeset i obojicu | value=82
osamdeset i tri, osamdeset i troje, osamdeset i trojica, osamdeset i trojicu, osamdeset i trojice, osamdeset i trojici, osamdeset i trojicom, osamdeset i triju, osamdeset i trima | value=83
osamdeset i četiri, osamdeset i četvoro, osamdeset i četvero, osamdeset i četvorica, osamdeset i četvoricu, osamdeset i četvorice, osamdeset i četverica, osamdeset i četvericu, osamdeset i četverice, osamdeset i četvorici, osamdeset i četiriju | value=84
osamdeset i pet, osamdeset i petoro, osamdeset i petero, osamdeset i petorica, osamdeset i petoricu, osamdeset i petorice, osamdeset i peterica, osamdeset i petericu, osamdeset i peterice, osamdeset i petorici | value=85
osamdeset i šest, osamdeset i šestoro, osamdeset i šestero, osamdeset i šestorica, osamdeset i šestoricu, osamdeset i šestorice, osamdeset i šesterica, osamdeset i šestericu, osamdeset i šesterice | value=86
osamdeset i sedam, osamdeset i sedmoro, osamdeset i sedmero, osamdeset i sedmorica, osamdeset i sedmoricu, osamdeset i sedmorice, osamdeset i sedmericu | value=87
osamdeset i osam, osamdeset i osmoro, osamdeset i osmero, osamdeset i osmorica, osamdeset i osmoricu, osamdeset i osmorice, osamdeset i osmericu | value=88
osamdeset i devet, osamdeset i devetoro, osamdeset i devetero, osamdeset i devetorica, osamdeset i devetoricu, osamdeset i devetericu | value=89
devedeset, devedesetak, devedesetoro | value=90
devedeset i jedan, devedeset i jedna, devedeset i jedno, devedeset i jednog, devedeset i jednoga, devedeset i jednu, devedeset i jednom, devedeset i jednome, devedeset i jednoj, devedeset i jedne | value=91
devedeset i dva, devedeset i dve, devedeset i dvije, devedeset i dvoje, devedeset i dvojica, devedeset i dvojicu, devedeset i dvojice, devedeset i dvojici, devedeset i dvojicom, devedeset i dvama, devedeset i dveju, devedeset i dvaju, devedeset i dviju, devedeset i dvoma, devedeset i oba, devedeset i obje, devedeset i obe, devedeset i obojica, devedeset i obojicu | value=92
devedeset i tri, devedeset i troje, devedeset i trojica, devedeset i trojicu, devedeset i trojice, devedeset i trojici, devedeset i trojicom, devedeset i triju, devedeset i trima | value=93
devedeset i četiri, devedeset i četvoro, devedeset i četvero, devedeset i četvorica, devedeset i četvoricu, devedeset i četvorice, devedeset i četverica, devedeset i četvericu, devedeset i četverice, devedeset i četvorici, devedeset i četiriju | value=94
devedeset i pet, devedeset i petoro, devedeset i petero, devedeset i petorica, devedeset i petoricu, devedeset i petorice, devedeset i peterica, devedeset i petericu, devedeset i peterice, devedeset i petorici | value=95
devedeset i šest, devedeset i šestoro, devedeset i šestero, devedeset i šestorica, devedeset i šestoricu, devedeset i šestorice, devedeset i šesterica, devedeset i šestericu, devedeset i šesterice | value=96
devedeset i sedam, devedeset i sedmoro, devedeset i sedmero, devedeset i sedmorica, devedeset i sedmoricu, devedeset i sedmorice, devedeset i sedmericu | value=97
devedeset i osam, devedeset i osmoro, devedeset i osmero, devedeset i osmorica, devedeset i osmoricu, devedeset i osmorice, devedeset i osmericu | value=98
devedeset i devet, devedeset i devetoro, devedeset i devetero, devedeset i devetorica, devedeset i devetoricu, devedeset i devetericu | value=99
sto, stotinu, stotina | value=100 scale=yes
dvesta, dvjesta, dvesto, dvjesto | value=200 scale=yes
trista, tristo | value=300 scale=yes
četiristo | value=400 scale=yes
tuce | value=12 scale=yes

[vague]
(nekoliko|više) (stotina|desetaka|stotine), stotinama
nekoliko, nekolicina, nekolicinu, više, mnogo, mnogi, mnoge, mnogih, veći broj, velik broj, veliki broj, određeni broj, određen broj, neutvrđen broj, niz, desetine, desetina, desetinama, stotina, dio, deo, dela, dijela, neki, neke, nekih, grupa, grupu, grupe, skupina, skupinu, svi, sve, svih, svima, svim, većina, većinu, većine, cijelo, celo, celokupno, cjelokupno

# no articles; before a unit these make it one: "within (a) week"
[article]
u roku od

[qualifier is=at_least]
najmanje, barem, ne manje od, minimum, preko, više od, bar
ili više, i više | side=after

[qualifier is=at_most]
najviše, ne više od, maksimalno, do, manje od, ispod

[qualifier is=about]
oko, otprilike, približno, gotovo, skoro, nekih, zamalo

[subset]
od kojih, od njih, od toga

[plus]
i još <n>, te još <n>, još <n>, i <n> drugih
(i|te) (još|) (jedan|jednog|dvoje|dvojicu|dva|troje|trojicu|tri|četvero|četvoro|četiri|pet|petero|petoro|šest|šestero|šestoro|sedam|osam|devet|deset) (drugih|ostalih)
(i|te) još (jedan|jednog|dvoje|dvojicu|dva|troje|trojicu|tri|četvero|četvoro|četiri|pet|petero|petoro|šest|sedam|osam|devet|deset)

[change order=from-to]
(sa|s) <n> (osoba|diplomata|zaposlenih|zaposlenika|službenika|) (smanji|smanjiti|smanjila|smanjio|svede|) na <n>, od <n> na <n>

[change order=to-from]
na <n> (sa|s) <n>

[change order=ceiling]
na <n>, (samo|najviše|maksimalno) <n>

[change order=by]
za <n>

[each]
po, svaka, svaki

# words that may stand between a state and its number in a list
[counter]
po, njih, ih

[unit hours=1]
sat, sata, sati, satni, satnog, čas, časa, časova, časovni

[unit hours=24]
dan, dana, dani, dnevni, dnevnog, radnih dana, radna dana, kalendarskih dana

[unit hours=168]
sedmica, sedmice, sedmicu, nedelja, nedelje, nedelju, tjedan, tjedna, tjedana, nedjelju, nedjelje

[unit hours=720]
mesec, meseca, meseci, mjesec, mjeseca, mjeseci

[unit hours=0]
godina, godine, godinu, godini, godišnji, godišnja, godišnjeg, posto, odsto, postotaka, postotak, procenat, procenta, procenata, hiljada, hiljadu, hiljade, tisuća, tisuću, tisuće, milion, miliona, milijun, milijuna, milijardi, milijarde, država, države, zemalja, zemlje, članica, mesta, mjesta, glasova, glasa, km, kilometara, metara, žrtava, žrtve, evra, eura, dinara, kuna, rubalja, dolara, puta, put, minuta, minute, tona, poginulih, ranjenih, ubijenih, raketa, dronova, gradova, škola, člana, članka

[deadline side=before]
u roku od, u roku, roku od, u, za, ima, imaju, dobio, dobila, dobili, dala, dao, daje, daju, dato, rok, rok od, unutar, tokom, tijekom, sledećih, sljedećih, narednih, idućih, ostavljeno, dano

[until]
do, najkasnije do, ne kasnije od, prije, pre, do kraja, do ponoći

[deadline]
napustiti, napusti, napuste

[deadline side=after]
da napusti, da napuste, da ode, da odu, da otputuju, za odlazak, za napuštanje, da se spakuje, da se spakuju, za pakovanje, za pakiranje, otići

[deadline-phrase is=immediate]
odmah, smesta, smjesta, hitno, bez odlaganja, bez odgode, što pre, što prije, što hitnije, neodložno, u najkraćem roku

[deadline-phrase is=same_day]
do ponoći, istog dana, do kraja dana, tokom dana, još danas, u toku dana

[month]
januar, januara, januaru, siječanj, siječnja, siječnju | value=1
februar, februara, februaru, veljača, veljače, veljači | value=2
mart, marta, martu, ožujak, ožujka, ožujku | value=3
april, aprila, aprilu, travanj, travnja, travnju | value=4
maj, maja, maju, svibanj, svibnja, svibnju | value=5
jun, juna, junu, juni, lipanj, lipnja, lipnju | value=6
jul, jula, julu, juli, srpanj, srpnja, srpnju | value=7
avgust, avgusta, avgustu, august, augusta, augustu, kolovoz, kolovoza, kolovozu | value=8
septembar, septembra, septembru, rujan, rujna, rujnu | value=9
oktobar, oktobra, oktobru, listopad, listopada, listopadu | value=10
novembar, novembra, novembru, studeni, studenog, studenoga, studenom | value=11
decembar, decembra, decembru, prosinac, prosinca, prosincu | value=12

[weekday]
ponedeljak, ponedeljka, ponedjeljak, ponedjeljka | value=1
utorak, utorka | value=2
sreda, sredu, srede, srijeda, srijedu, srijede | value=3
četvrtak, četvrtka | value=4
petak, petka | value=5
subota, subotu, subote | value=6
nedjelja, u nedelju, u nedjelju | value=7

[day]
danas, današnj*, danas popodne, jutros, večeras | value=0
juče, jučer, sinoć, dan ranije, jučerašnj*, jučerašnji | value=-1
sutra | value=1
prekjuče, prekjučer | value=-2

[date-mark is=last]
prošlog, prošle, prošli

[reason is=espionage]
špijun*, obaveštajn*, obavještajn*, kontraobaveštajn*, kontraobavještajn*, tajn* služb*, obavještajc*, obaveštajc*

[reason is=retaliation]
reciprocitet*, recipročn*, u odgovor, kao odgovor, odmazd*, protumjer*, protivmer*

[reason is=incompatible_status]
nespojiv*, nije u skladu s, nije u skladu sa, nisu u skladu s, nisu u skladu sa, suprotn* (bečkoj|diplomatsk*|statusu), suprotno bečkoj, kršenj* bečke, kršio bečku, u suprotnosti s, u suprotnosti sa, zloupotreb* diplomatsk*, zlorab* diplomatsk*, poslovima koji nijesu diplomatski

[reason is=interference]
mešanj*, miješanj*, uplitanj*, mešao, miješao, subverzivn*, dezinformacij*

[reason is=war]
invazij*, ratn* zločin*, agresij*, rat* u ukrajini, zverstv*, zvjerstv*, buča, buči, buču

[reason is=security]
nacionaln* (bezbednost*|bezbjednost*|sigurnost*), pretnj* (bezbednosti|po bezbednost), prijetnj* (sigurnosti|bezbjednosti), sabotaž*, diverzij*

[reason is=solidarity]
solidarnost*

[reason is=insult]
uvred*, uvrijed*, nepoštovanj*, izjav*

[reason is=human_rights]
ljudsk* prava, ljudskih prava, represij*, političk* zatvorenik*

[reason is=crime]
ubistv*, ubojstv*, trovanj*, krijumčarenj*, švercovanj*, eksplozij*, atentat*, otmic*, terorist*

[passive]
je, su, bio, bila, bili, bilo, bude, budu, biti, biće, bit

[speech]
saopštio, saopštila, saopštili, saopštilo, saopštava, saopšteno, priopćio, priopćila, priopćilo, priopćili, priopćeno, saopćio, saopćila, saopćilo, saopćeno, izjavio, izjavila, izjavili, rekao, rekla, rekli, kaže, kažu, kazao, kazala, kazali, naveo, navela, naveli, navodi, navode, navelo, objavio, objavila, objavili, objavilo, objavljuje, potvrdio, potvrdila, potvrdili, potvrdilo, potvrđuje, piše, pišu, javio, javila, javljaju, javlja, prenosi, prenose, dodao, dodala, dodaje, ističe, istakao, istaknuo, istakla, istaknula, pojasnio, pojasnila, pojašnjavaju, najavio, najavila, najavili, najavilo, poručio, poručila, poručili, poručeno, poručuju, naglasio, naglasila, tvrdi, tvrde, napisao, napisala, obavestio, obavestila, obavijestio, obavijestila, obavestilo, obavijestilo

[ambassadors]
uključujući ambasadora, uključujući veleposlanika, među njima i ambasador, među njima i veleposlanik, među kojima je i ambasador, među kojima je i veleposlanik, zajedno s ambasadorom, zajedno sa ambasadorom, zajedno s veleposlanikom, na čelu s veleposlanikom, uključujući i ambasadora, uključujući i veleposlanika

[same]
isti broj, jednak broj, istom broju, isto toliko

[ignore]
(pozvalo|pozvao|pozvala) (je|) (danas|jučer|) (na razgovor|ambasadora|otpravnika)
(vratio|vratila|vratili|vratilo|vraća|vraćaju) se (kući|doma|natrag|nazad|)
(partneri|saveznici|partnera|saveznika|prijatelji) (ukrajine|rusije|sad), bečk* konvencij*, ženevsk* konvencij*, new york times, njujork tajms, washington post, vašington post, varšavsk* pakt*, varšavsk* ugovor*, minsk* sporazum*, pariz* sporazum*, dayton*, dejton*, glas amerike, radio slobodn* evrop*, frans pres, rusk* jezik*, deutsche welle, dojče vele
bez navođenja razloga, bez presedana, bez obrazloženja
bez odgađanja, bez odlaganja

[abbreviation]
g, god, br, dr, mr, prof, tj, tzv, ul, st, čl, npr, sv, gen, tel, mil, mlrd, itd, sl, v, d, o, str, inž, ing


[common]
i, u, je, na, da, se, su, za, od, sa, iz, ne, kao, što, koji, koje, koja, nakon, prema, će, bi, ili, te, do, kod, zbog, rekao, tokom, saopćilo, također, ko, evropske, vanjskih, sigurnosti, ambasade, uz, bosne, hercegovine, prenijela, sedmice, ambasador, ambasada, ambasadi, saopćila, protjerala, protjeruje, protjerivanje, ministarstvo, uposlenika, protjerano, hiljada, sedmica, izjavio, protjerale, ruskih, zemlju

[reaction]
(osudio|osudila|osudili|osudilo|osuđuje|osuđuju|kritikovao|kritikovala|kritikovali|kritizirao|kritizirala|kritizirali|odbacio|odbacila|odbacili|odbacuje)
(komentarisao|komentarisala|komentarisali|komentirao|komentirala|komentirali|prokomentarisao|prokomentarisala|reagovao|reagovala|reagovali|reagirao|reagirala|reagirali|reagiralo|žali|požalio|požalila|protestovao|protestovala|prosvjedovao|prosvjedovala)
(nazvao|nazvala|nazvali|naziva|ocenio|ocenila|ocijenio|ocijenila|ocijenili|smatra|smatraju) ... (neosnovan*|neutemeljen*|neprijateljsk*|provokativn*|provokacij*|neprihvatljiv*|nezakonit*|nelegitimn*|apsurdn*)
(izrazio|izrazila|izrazili|izrazilo|izražava|uložio|uložila|uložili) ... (protest|prosvjed|žaljenje|nezadovoljstvo|zabrinutost)
(pozdravio|pozdravila|pozdravili|pozdravlja|podržao|podržala|podržali|podržava)

[again]
(učiniti|učinit će|učiniće|učini) isto, (slijediti|slijedit će|slijediće|slijedi) (primjer|taj primjer), pridružiti se, pridružit će se, pridružiće se
neće pridružiti, neće slijediti
(slične|takve|iste) (mjere|korake|poteze), (sličan|takav) (korak|potez) | weak=yes
(odgovoriti|odgovorit će|odgovoriće) istom mjerom | weak=yes
(uzvratio|uzvratila|uzvratili|uzvratilo|odgovorio|odgovorila|odgovorili|odgovorilo) (je|su|) (istom mjerom|na isti način|recipročno|recipročnom mjerom|recipročnim mjerama) | is=answer
(slijedila|slijedili|slijedio|slijede) (ju|ih|ga|je|) | weak=yes
(učinio|učinila|učinili|uradio|uradila|uradili|napravila|napravili) (je|su|) isto, (postupio|postupila|postupili|postupilo) (je|su|) (isto|na isti način|slično), (sledio|sledila|slijedio|slijedila|slijedili) ... primer, (pridružio|pridružila|pridružili) se
(reč je o|riječ je o|radi se o|odnosi se na) | weak=yes

[withdrawal]
evakuacij*, evakuis*, evakuir*, neredi, nereda, iz bezbednosnih razloga, iz bezbjednosnih razloga, iz sigurnosnih razloga, privremeno, epidemij*, pandemij*, koronavirus*, obustav*

[response next=yes]
zbog toga što, (u vezi s tim|u vezi sa tim) što, zbog činjenice da
(kao odgovor|kao reakcija) na (to|) (što|)

[range]
do, ili

[range side=before]
između

[deadline-phrase is=month_end]
do kraja (mjeseca|ovog mjeseca)

[deadline-phrase is=week_end]
do kraja sedmice

[background soft=yes]
(razgovarali|razgovarao|razgovarala|govorili|govorio|govorila|raspravljali|pitanje|bilo je riječi) ... o, (spomenuo|spomenula|spomenuli), (pitanje|tema|posljedice|slučaj|afera), (spor|kriza|napetosti) (zbog|oko) | side=before
ove godine, (više puta|u više navrata|nekoliko puta|nedavno|ne tako davno|u posljednje vrijeme), (u|tokom) (proteklih godinu dana|posljednjih godinu dana|posljednju godinu|proteklu godinu|proteklih mjeseci|posljednjih mjeseci)
(doveo|dovela|dovelo|doveli|dovele) do, (rezultirao|rezultirala|rezultiralo|završio|završila|završilo) | side=before
(branio|branila|brani|opravdao|opravdala|obrazložio) ... odluku | side=before
(izazvala|izazvao|izazvalo|naišla) ... (kritike|kritiku|osudu|ogorčenje|proteste) | side=after
odnosi ... (pogoršali|zahladili|zaoštrili)
(jedna od|među) (zemalja|zemljama|država|državama)

[among]
među
