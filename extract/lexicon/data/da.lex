# Danish
language Danish
spaces yes
order v2
apostrophe inside
accents keep
numbers before
adjectives before
date-order dmy

# Verbs that close the clause (infinitive, supine, participle) may have their people on
# either side; finite verbs have them behind.

[trigger measure=expulsion voice=active]
(erklærer|erklære|erklærede|erklæret|erklæres) ... (uønsket|uønskede)
udviser, udvise
(bortviser|bortvise|bortviste) | weak=yes
(smider|smide|smed|smidt|sparker|sparke|sparkede|sparket|kaster|kaste|kastede|kastet|kyler|kyle|kylede|jager|jog) ... (ud|på porten)
(sender|sende|sendte) (hjem|ud|bort|tilbage|væk) | weak=yes
(sender|sendte|sende) ... (hjem|ud|bort|tilbage|væk|ud af landet) | weak=yes
(viser|vise|viste) ... (døren|vintervejen|bort) | weak=yes
(beder|bede|bad|pålægger|pålagde|beordrer|beordrede|opfordrer|opfordrede|tvinger|tvang|kræver|krævede) ... (forlade|forlader|rejse|om at tage hjem|ud af landet) | weak=yes
(giver|give|gav|givet) ... (timer|timers|døgn|dage|dages|uge|uger|måned) (til|frist|varsel) | weak=yes
(sendt|beordret|viser|vise|viste) ... (hjem|ud af landet) | weak=yes
(kræver|kræve|krævede|krævet) at ... (forlader|rejser|kaldes hjem|trækkes hjem) | weak=yes
(beder|bad|bedt|pålægger|pålagde|pålagt|opfordrer|opfordrede|opfordret|beordrer|beordrede) ... (trække|kalde|sende) ... (hjem|tilbage) | weak=yes
(erklærer|erklære|erklærede|erklæret) ... (uvelkommen|uvelkomne)
(fratager|fratog|fratage|frataget|tilbagekalder|tilbagekalde|tilbagekaldte|tilbagekaldt|inddrager|inddrage|inddrog|inddraget|trækker|trække|trak|trukket|annullerer|annullerede|annulleret|ophæver|ophævede|ophævet) ... (akkreditering*|diplomatstatus*|diplomatiske status|diplomatisk status|agrément) | weak=yes
(deporterer|deporterede|deportere) | weak=yes
(vil|ønsker) ... af med | weak=yes
(viser|vise|viste|vist) ... ud | weak=yes

[trigger measure=expulsion voice=either]
udvist, udviste

[trigger measure=expulsion voice=passive]
(skal|skulle|må) være (væk|ude|ude af landet|ude af Danmark|rejst) | weak=yes
(tilstedeværelse|ophold) ... (uønsket|ikke længere ønsket|ikke ønsket) | weak=yes
(får|fik|fået) ... (besked|ordre|påbud) (på|om|til) at (forlade|rejse|pakke|komme ud|tage hjem) | weak=yes
(mister|miste|mistede|mistet) (akkreditering*|diplomatstatus*) | weak=yes
(skal|må|måtte|skulle) (ud|alligevel ud|nu ud) (af|fra|inden)
(skal|må|måtte) ... (pakke kufferterne|pakke deres kufferter|pakke deres ting|rejse hjem|ud af Danmark|ud af Rusland) | weak=yes
(fået|får|fik|har) ... (dage|timer|døgn|uge|uger) til at (pakke|komme|rejse|finde|forlade|tage) | weak=yes
(skal|må|måtte|skulle) (rejse|rejse hjem|pakke|tage hjem|ud) | weak=yes
(visum|visummet|visa) ... (inddraget|trukket tilbage|inddrages|annulleret) | weak=yes
(fået|får|fik) ... (fejet på porten|vist vintervejen) | weak=yes
(skal|må|har) ... have forladt | weak=yes
(bliver|blive|blev|er|var) (udvist|bortvist|smidt ud|kastet ud|sparket ud|sendt hjem|sendt ud|sendt bort)
udvises, udvistes
(smides|smidt|sparkes|sparket|kastes|kastet) (ud|på porten|ud af)
(sendes|sendt) (hjem|ud|bort|tilbage|ud af) | weak=yes
(hjemsendes|hjemsendt|hjemsendte|bortvises|bortvist) | weak=yes
(bedt|anmodet|opfordret|pålagt|beordret|tvunget) (om|til|) ... (forlade|rejse|udrejse|tage hjem) | weak=yes
(skal|må|måtte|skulle|er nødt til at|bør|får besked på at|fik besked på at|fik besked om at|har at) ... (forlade|rejse|være ude|pakke|pakke kufferten|pakke sammen|udrejse|tage hjem|ud af landet) | weak=yes
(får|fik|har|har fået|havde) ... (timer|døgn|dage|uge|uger|måned) til at | weak=yes
(akkreditering|akkrediteringer|akkrediteringen|akkrediteringerne|diplomatstatus|diplomatiske status) ... (trukket tilbage|inddraget|tilbagekaldt|frataget|trækkes|inddrages|tilbagekaldes) | weak=yes
(ikke længere|ikke mere) (velkommen|velkomne|ønsket|ønskede|ønskes) | weak=yes
(erklæres|erklæret|erklæredes) (uønsket|uønskede)
(er|var|bliver|blev) (uønsket|uønskede) | weak=yes
(vises|vist) (døren|vintervejen) | weak=yes

[trigger measure=expulsion voice=target]
(må|måtte|skal|bedt om at|besked på at|besked om at|ordre om at|ordre til at|pålagt at|tvunget til at|beordret til at) (kalde|trække|tage|sende) (hjem|tilbage) | weak=yes
(må|måtte|bedt om at|besked på at|besked om at|ordre om at|ordre til at|pålagt at|tvunget til at|beordret til at) (kalde|trække|tage|sende) ... (hjem|tilbage) | weak=yes
(må|måtte|bedt om at|besked på at|besked om at|ordre om at|pålagt at) (hjemkalde|hjemsende) | weak=yes

[trigger measure=expulsion voice=noun]
udvisning, udvisninger, udvisningen, udvisningerne, diplomatudvisning*, masseudvisning*
bortvisning*, hjemsendelse*, deportation* | weak=yes

[trigger measure=expulsion voice=phrase]
(erklærer|erklære|erklærede|erklæret|erklæres|gør|gjorde|gjort|gøres) ... (personae|persona|personer) non (grata|gratae)
(som|til|for|) (persona|personae|personas|personer) non (grata|gratae|grate)
non grata
(uønskede|uønsket) (personer|person|diplomater|diplomat)
(for|som) uønskede

[trigger measure=staff_cap voice=active]
(kræver|krævede|krævet|beder|bad|bedt|pålægger|pålagde|pålagt|beordrer|beordrede|beordret|tvinger|tvang) ... (reducerer|reducere|skærer|skære|halverer|halvere|mindsker|mindske|nedbringer|nedbringe) (ned|) | weak=yes
(reducerer|reducere|reducerede|nedskærer|nedskære|skærer|skære|skar|halverer|halvere|halverede|begrænser|begrænse|begrænsede|mindsker|mindske|mindskede|formindsker) (ned|) | weak=yes
(nedbringer|nedbragte|nedbringe) | weak=yes

[trigger measure=staff_cap voice=passive]
(reduceres|reduceret|nedskæres|nedskåret|halveres|halveret|begrænses|begrænset|skæres|skåret|mindskes|mindsket|nedbringes|nedbragt) (ned|) | weak=yes

[trigger measure=staff_cap voice=noun]
(reduktion|reducering|nedskæring|begrænsning|halvering|personalereduktion) | weak=yes

[trigger measure=closure voice=active own=yes]
(lukker|lukke|lukkede|nedlægger) (ned|) | weak=yes
(beordrer|beordrede|kræver|krævede) ... (lukning|lukket|lukke|lukkes) | weak=yes

[trigger measure=closure voice=passive own=yes]
(lukkes|lukket|nedlægges) (ned|) | weak=yes
(skal|må|måtte|tvinges til at|beordres til at) lukke | weak=yes

[trigger measure=closure voice=noun own=yes]
lukning, lukningen, nedlukning | weak=yes

[trigger measure=severance voice=active]
(afbryder|afbryde|afbrød|afbrudt|bryder|bryde|brød|brudt) (alle|de|) (diplomatiske|) (forbindelser|forbindelserne|relationer|relationerna|bånd)
(forbindelser|forbindelserne|relationer) ... (afbrydes|afbrudt)
(afbrydelse|brud) ... (forbindelser|forbindelserne)
(afbryder|afbryde|afbrød|afbrudt|bryder|bryde|brød|brudt|afslutter|afsluttede|afsluttet|indstiller) (alle|de|sine|) diplomatiske (forbindelser|forbindelserne|relationer|relationerne)
(afbryder|afbryde|afbrød|afbrudt|bryder|bryde|brød|brudt) sine (forbindelser|relationer)

[trigger measure=downgrade voice=active]
(nedgraderer|nedgraderede|nedgradere) ... (forbindelser|forbindelserne|relationer|relationerne)
(forbindelser|forbindelserne|relationer|relationerne) ... (nedgraderes|nedgraderet)

[people staff=diplomatic]
diplomat, diplomaten, topdiplomat, ambassaderåd, ambassaderåden, gesandt, gesandten, kulturattaché, presseattaché, handelsattaché, missionschef, viceambassadør, souschef på ambassaden, ambassadesekretær | plural=no
diplomater, diplomaterne, diplomaters, topdiplomater, gesandter, ambassadesekretærer | plural=yes
(førstesekretær|andensekretær|tredjesekretær|førstesekretæren) | plural=no
diplomatiske (medarbejdere|repræsentanter|udsendinge|ansatte) | plural=yes
diplomatisk personale, diplomatiske personale

[people staff=ambassador]
ambassadør, ambassadøren, ambassadørens, nuntius, højkommissær, højkommissæren, ambassadørerne | plural=no
ambassadører, nuntier | plural=yes

[people staff=charge]
chargé d'affaires, chargé, fungerende ambassadør, midlertidig leder af ambassaden | plural=no

[people staff=consular]
konsul, konsulen, generalkonsul, generalkonsulen, vicekonsul, honorærkonsul | plural=no
konsuler, konsulerne, generalkonsuler | plural=yes
konsulatmedarbejder, konsulatansat | plural=no
konsulatmedarbejdere, konsulatansatte, konsulære medarbejdere | plural=yes
konsulatpersonale, konsulært personale

[people staff=military]
militærattaché, militærattachéen, forsvarsattaché, forsvarsattachéen, attaché, attachéen, flyattaché, marineattaché | plural=no
militærattachéer, forsvarsattachéer, attachéer, attachéerne | plural=yes

[people staff=intelligence]
efterretningsofficer, efterretningsofficeren, efterretningsagent, efterretningsmand | plural=no
efterretningsofficerer, efterretningsofficererne, efterretningsagenter, efterretningsfolk, efterretningsmedarbejdere | plural=yes
spion, agent | plural=no weak=yes
spioner, spionerne, agenter, agenterne | plural=yes weak=yes

[people staff=official]
folk | plural=yes weak=yes
ambassadeansat, ambassademedarbejder, ambassadefunktionær | plural=no
ambassadeansatte, ambassademedarbejdere, ambassadefolk, ambassadefunktionærer | plural=yes
ambassadepersonale, ambassadepersonalet
medarbejder, medarbejderen, embedsmand, funktionær, ansat, repræsentant, person, medlem, udsending | plural=no weak=yes
medarbejdere, medarbejderne, embedsmænd, embedsfolk, funktionærer, ansatte, repræsentanter, personer, mennesker, medlemmer, kolleger, udsendinge | plural=yes weak=yes
personale, personalet, stab, staben | weak=yes

[people staff=administrative_technical]
(administrativt|teknisk|administrativt og teknisk) personale
(administrative|tekniske) (medarbejdere|ansatte) | plural=yes

[people staff=family]
familiemedlemmer, familier, pårørende, ægtefæller | plural=yes weak=yes

[people staff=local]
lokalansatte, lokalt ansatte | plural=yes weak=yes

[mission type=embassy]
ambassade, ambassaden, ambassadens, ambassades, diplomatisk repræsentation, nuntiatur, højkommissariat | plural=no
ambassader, ambassaderne, diplomatiske repræsentationer | plural=yes
(højkommissariatet|højkommissariat) | plural=no

[mission type=consulate]
konsulat, konsulatet, generalkonsulat, generalkonsulatet, konsulatets, konsulære afdeling, honorærkonsulat | plural=no
konsulater, konsulaterne, generalkonsulater | plural=yes

[mission type=mission]
handelsrepræsentationen, handelsdelegationen | plural=no
repræsentation, repræsentationen, delegation, delegationen, mission, missionen, handelsrepræsentation, handelskontor, handelskontoret, handelsdelegation, FN-mission, EU-mission | plural=no
repræsentationer, delegationer, missioner | plural=yes
diplomatstatus, diplomatisk status, diplomatisk dække, diplomatpas

[other]
statsborger*, borgere
journalist*, reporter, reporteren, reportere, korrespondent*, *korrespondent, *korrespondenter, *journalist, *journalister, mediefolk
student*, studerende, elev, elever, eleverne, lærer, lærere, lærerne, forsker, forskere, forskeren, akademikere
spiller, spillere, spilleren, fodboldspiller*, træner, træneren, atlet*, fans, tilhængere, målmand, anfører, forsvarsspiller*, midtbanespiller*
migrant*, flygtning*, asylansøger*, kriminel, kriminelle, afviste, bandemedlem*
folketingsmedlem*, parlamentsmedlem*, partimedlem*, byrådsmedlem*, parlamentariker*, senator*
soldat*, tropper, tropperne, fredsbevarende, lejesoldat*, militærfolk, bosættere, krigere
imam*, præst, præster, præsten, missionær*, prædikant*, nødhjælpsarbejder*, hjælpearbejder*
lastbilchauffør*, chauffør*, turister, demonstrant*, aktivist*, lejere, arbejdere, beboere

[negation]
endnu ikke, ikke ... endnu, stadig ikke, foreløbig ikke | weak=yes
(vil|ville|kan|kunne) (kun|bare|også|sandsynligvis|) (betyde|føre til|medføre|indebære|resultere i|udløse) | weak=yes
er der ikke tale om, bliver der ikke noget af | weak=yes side=after
spurgt om, spørgsmålet om, uklart om, uvist om, usikkert om | weak=yes
ikke, ej, aldrig, ingen, intet, uden at, hverken, næppe, ingenting
ikke på tale, (nægter|nægtede) at
i stedet for | weak=yes

[considered]
(kan|kunne) komme til at, (er|var) (klar|rede|parat|klar til|parate) til at
(vil|skal) (snart|inden længe) ... (udvise|erklære|meddele), står på spring til, gør klar til at, ikke udelukke, tænker på at
(overvejer|overvejede|overvejes|overveje|drøfter|drøftede|drøftes|planlægger|planlagde|planlægges|undersøger|diskuterer|har planer om)
kan komme på tale, kan blive aktuelt, kan også, kunne, muligvis, måske, sandsynligvis, formentlig, eventuelt, eventuel, udelukker ikke, udelukkede ikke, ikke udelukket, ventes, forventes, forventer, på bordet, til overvejelse, forslag, foreslår, parat til at, klar til at, lægger op til
(foreslog|foreslår|foreslået|anbefalede)
(kan man|man kan)

[threatened]
ikke andet valg end, forbeholder sig ret til at udvise
(truer|truede|truet|trussel|trusler|truslen)
(advarer|advarede|advaret|advarsel)
hvis, såfremt, medmindre, forbeholder sig

[denied]
(afviste|afviser|afvist|benægtede|benægter|dementerede|dementerer) (rapporter|meldinger|oplysninger|historier|forlydender|påstande) (om|)
(afviste|afviser|afvist) ... at (man|landet|regeringen|der) (vil|ville|skulle|har|havde)
ikke på (tale|tegnebrættet|dagsordenen|bordet), (ikke|ingen) planer om, ikke til overvejelse, (afviste|afviser|afvist) (det|forslaget|kravet|ideen|tanken|at), udelukker (det|en udvisning), ingen beslutning, ingen grund til
(afviser|afviste|afvist|afslår|afslog|siger nej til|sagde nej til) (et|alle|ethvert|) (krav|kravet|kravene|opfordring|opfordringer|forslag|forslaget|ønske|ønsket) om
har ikke tænkt sig at, ser ingen grund til
ikke aktuelt, ingen planer, ingen hensigt, (afstår|afstod) fra, (afviser|afviste) at, (udelukker|udelukkede) at, kommer ikke til at
(benægter|benægtede|nægter|dementerer|dementerede|dementeret|dementi|usandt|usand|falsk|falske|rygte|rygter)
passer ikke, ikke sandt, ikke rigtigt, uden hold
(desinformation|falske nyheder|falske oplysninger) om

[reversed]
(har|) (ophævet|omgjort|annulleret|tilbagekaldt) (udvisningen|udvisningerne|beslutningen|ordren)
(trukket|trak|trækker|trække) (udvisningen|udvisningerne|beslutningen|ordren) ... tilbage
(må|kan|får lov til at) (alligevel|) blive, får lov at blive, (trak|trækker|trukket) (udvisningen|beslutningen|ordren|afgørelsen) tilbage, (omgjorde|omgør|annullerede|ophævede) (udvisningen|beslutningen|ordren|afgørelsen)
(ophæver|ophævede|tilbagekalder|tilbagekaldte|trækker|trak|omgør|omgjorde|omstøder|annullerer|annullerede|dropper|droppede) ... (udvisning|udvisningen|udvisninger|udvisningerne|beslutning|beslutningen) (tilbage|)
(udvisningen|udvisningerne|beslutningen|udvisningsbeslutningen) ... (ophæves|ophævet|tilbagekaldes|tilbagekaldt|trukket tilbage|omgjort|annulleret|droppet|suspenderet|sat i bero)
(får lov at|må gerne|får lov til at|må alligevel) ... (blive|vende tilbage)

[retracted]
forfalsket, forfalskning, falskneri, fup, falsk brev, opdigtet, ved en fejl, fejlagtigt

[reported]
ifølge (medier|kilder|anonyme kilder|unavngivne kilder|ubekræftede oplysninger|lokale medier|medieoplysninger|mediet), kilder, angiveligt, skulle have udvist, skal have udvist, efter sigende, anonyme, anonym, ubekræftet, ubekræftede, ikke bekræftet, forlyder, forlydender

[carried-out]
(er|var) ... (tilbage|hjemme) (i|igen), ført ud i livet
(har|havde) (nu|allerede|dermed|i dag|) forladt
(er|var) ... (rejst|udrejst|fløjet|vendt hjem|ankommet), fløj hjem, rejste hjem, landede

[demand]
kræver ... udvist, kræver ... hjemsendt
(opfordret|opfordrede|opfordrer|bedt|bad) ... at udvise
(krav|kravet|kravene|opfordringer|opfordring|ønske) om (at|)
(opfordrer regeringen|opfordrede regeringen|appellerer|appellerede|underskriftsindsamling|opråb|efterlyser|efterlyste)
(kræver|krævede|krav|vil|vil have|ville have|ønsker|stemmer|stemte|beslutningsforslag|resolution|foreslår|opfordrer|opfordrede|mener) | weak=yes
(bør|burde) | weak=yes
(er det|det er) på (høje|) tide at, vi (opfordrer|kræver|beder|appellerer)
(foreslog|foreslår|foreslået|anbefalede) | weak=yes
(presser|pressede|presset|lægger pres) ... (til|for)
(fået|modtaget|fik) (en|) (formel|officiel|) (anmodning|opfordring|henvendelse) (fra|af)

[demand modal=yes]
(bør|burde|må)
skal (stenge|lukke|legge ned|nedlægge)

[nonstate]
oppositionen, oppositions*, folketingsmedlem*, Folketinget, parlamentet, parlamentariker*, underskriftsindsamling, demonstranter, aktivister, politikere, parti, partiet, partier, partierne, lederskribent*, analytiker*, ekspert*, meningsmåling, kritikere, senator*, fagforening*, tidligere udenrigsminister, ordfører, udenrigsordfører*, =SF, =DF, Alternativet, Radikale, Konservative, Dansk Folkeparti, Enhedslisten, Folkeparti, Socialistisk
borgmester*

[generic]
(lande|landene|regeringer|hovedstæder|stater|allierede|medlemslande|partnere|nabolande|EU-lande|NATO-lande|Nato-lande)
(vestlige|udenlandske|europæiske|andre|flere|mange) (lande|regeringer|diplomater|stater|hovedstæder|allierede)
vestlige, udenlandske, europæiske, =Vesten, værtsland, EU-landene, NATO-landene

[background sum=yes]
i alt

[background]
(været|besøg|møde|gang|var) ... siden (udvisningen|det), (været|er|blev|blevet) ... siden
(år|måneder|uger) siden, (år|måneder) (senere|efter), er gået siden
(sidste|forrige) (uge|måned|år|forår|sommer|efterår|vinter), i sidste (uge|måned), i forrige (uge|måned)
tidligere (på ugen|på måneden|på året|i dag|i år|i denne|denne|samme|på), tidligere, allerede, forinden, dengang, senest, for nylig, fornylig, forleden
for (en|et|to|tre|fire|fem|seks|nogle|få|<n>) (dag|dage|uge|uger|måned|måneder|år) siden
siden (krigens|invasionen|begyndelsen|årsskiftet|starten|februar|marts|april|sidste|<n>), hidtil, indtil videre, de seneste (dage|uger|måneder|år), dagen før, dagen forinden, (dage|uger|måneder) tidligere
i begyndelsen af (ugen|måneden|året), i slutningen af (ugen|måneden|sidste), årsdag*, kolde krig, de tidligere, den tidligere
havde (udvist|erklæret|sendt|bedt|smidt|beordret) | weak=yes
aldrig før
(året efter|det følgende år|året derpå|et år senere)

[response next=yes]
(som|i|) (svar|gengældelse|gengæld|reaktion|modtræk|hævn|repressalie) (på|for|mod|til)
(svarer|svarede|svaret|reagerer|reagerede|reageret) ... på
i kølvandet på, et svar på, svaret på, en reaktion på, i anledning af
som respons på

[response next=yes weak=yes]
efter at, da, efter, fordi

[response]
(svarer|svarede|reagerer|reagerede) (nu|) og, som gengæld, som modtræk
som svar, til gengæld, i gengæld, gengældelse, modsvar, modtræk, modforanstaltning*, repressalie*, gensidighed, reciprok*, symmetrisk*, hævn, (svarer|svarede) ... igen, hævnaktion, gengældelsesaktion, slår igen, slog igen, svarer igen, svarede igen, for sit vedkommende, samme mønt, på sin side, tager til genmæle, kvitterer, kvitterede
(svarer|svarede|reagerer|reagerede) (med|ved)

[reaction]
(fordømmer|fordømte|fordømt|beklager|beklagede|kritiserer|kritiserede)
(kalder|kaldte) (udvisningen|udvisningerne|beslutningen)
(protesterer|protesterede|protest|kritik) (mod|over|af)
(indkaldt|indkalder|indkaldte) ... (efter|på grund af|i anledning af)

[again]
(svarede|reagerede|gengældte) (igen med samme mønt|med samme mønt|med samme skridt|på samme måde) | is=answer
gøre det samme, (slutter|sluttede|sluttet|slutte) sig til, følge trop
(lignende|tilsvarende|samme) (skridt|tiltag|beslutning) | weak=yes
(svare|svarer) igen med samme mønt | weak=yes
(træffer|traf|tager|tog) (tilsvarende|samme|lignende) (beslutning|beslutninger|skridt)
det samme (gælder|gjaldt) (for|)
(gør|gjorde|gjort) ... (det samme|ligeså|ligedan)
(fulgte|følger|fulgt) ... (eksempel|trop|efter), (slutter|sluttede|sluttet) ... op bag
(gælder|gjaldt|drejer|drejede) det | weak=yes
det (gælder|drejer sig om|handler om|gjaldt) | weak=yes

[answered]
(udvisning|udvisningen|udvisninger|udvisningerne|lukning|lukningen|sanktioner|sanktionerne|sanktion|visumafslag|indrejseforbud|straffeforanstaltninger)
(lignende|tilsvarende|samme|uvenlig|uvenlige|fjendtlig|fjendtlige|ubegrundet|ubegrundede|ensidige|tidligere) (skridt|foranstaltning|foranstaltninger|beslutning|beslutninger|handling|handlinger|tiltag)
(beslutning|beslutningen|foranstaltning|skridtet|tiltag|træk) (af|fra|i|om)

[clause]
mens, efter at, når, da, fordi, men, hvis, hvorefter, inden, før, samtidig med at, selv om, selvom, hvor, eftersom, idet, således at
ifølge, som svar på

[by]
af

[of]
af, for, til

[in]
i, ved, på, inden for, udstationeret i

[from]
fra, ud af, forlade, forlader

[to]
til, ved, hos, om at, akkrediteret i

[with]
(angrebet|invasionen|krigen) (på|mod|af|i)
med, mod, over for

[we]
vi, jeg, vores regering, ministeriet, Udenrigsministeriet, regeringen, os, vores ministerium

[our]
vores, vor, vort, vore

[its]
sin, sit, sine, deres, hans, hendes, dets, dens, egne, egen

[mutual]
hinandens, hinanden, gensidigt, gensidige

[body]
(udenrigsministeriet|udenrigsministerium|udenrigsministeren|udenrigsminister|udenrigsministerens|udenrigsministeriets)
(regeringen|regering|regeringens|statsministeren|statsminister|premierminister|premierministeren|præsidenten|præsident|myndighederne|myndigheder|talsmand|talskvinde|talsperson|talsmanden|juntaen|militærjuntaen|regimet|styre|styret|ledelse|ministeriet|ministeren|minister|kansler|forbundskansler|side|magthavere|administrationen)

[article]
en, et, endnu en

[definite]
både, såvel
diplomaten, diplomaterne, ambassadøren, medarbejderne, embedsmændene
de, den, det, disse, denne, samtlige, alle, øvrige, begge, resterende

[and]
og, samt, eller, såvel som, plus

[except]
undtagen, bortset fra, med undtagelse af, ud over

[including]
herunder, inklusive, blandt dem, heriblandt, blandt andre, blandt andet, deriblandt

[number]
halvt dusin | value=6
en, én, et, ét, ene, eneste, en af | value=1
to, begge, et par | value=2
tre | value=3
fire | value=4
fem | value=5
seks | value=6
syv | value=7
otte | value=8
ni | value=9
ti | value=10
elleve | value=11
tolv | value=12
tretten | value=13
fjorten | value=14
femten | value=15
seksten | value=16
sytten | value=17
atten | value=18
nitten | value=19
tyve | value=20
enogtyve, énogtyve | value=21
toogtyve | value=22
treogtyve | value=23
fireogtyve | value=24
femogtyve | value=25
seksogtyve | value=26
syvogtyve | value=27
otteogtyve | value=28
niogtyve | value=29
tredive | value=30
enogtredive, énogtredive | value=31
toogtredive | value=32
treogtredive | value=33
fireogtredive | value=34
femogtredive | value=35
seksogtredive | value=36
syvogtredive | value=37
otteogtredive | value=38
niogtredive | value=39
fyrre, fyrretyve | value=40
enogfyrre, énogfyrre | value=41
toogfyrre | value=42
treogfyrre | value=43
fireogfyrre | value=44
femogfyrre | value=45
seksogfyrre | value=46
syvogfyrre | value=47
otteogfyrre | value=48
niogfyrre | value=49
halvtreds | value=50
enoghalvtreds, énoghalvtreds | value=51
tooghalvtreds | value=52
treoghalvtreds | value=53
fireoghalvtreds | value=54
femoghalvtreds | value=55
seksoghalvtreds | value=56
syvoghalvtreds | value=57
otteoghalvtreds | value=58
nioghalvtreds | value=59
tres | value=60
enogtres, énogtres | value=61
toogtres | value=62
treogtres | value=63
fireogtres | value=64
femogtres | value=65
seksogtres | value=66
syvogtres | value=67
otteogtres | value=68
niogtres | value=69
halvfjerds | value=70
enoghalvfjerds, énoghalvfjerds | value=71
tooghalvfjerds | value=72
treoghalvfjerds | value=73
fireoghalvfjerds | value=74
femoghalvfjerds | value=75
seksoghalvfjerds | value=76
syvoghalvfjerds | value=77
otteoghalvfjerds | value=78
nioghalvfjerds | value=79
firs | value=80
enogfirs, énogfirs | value=81
toogfirs | value=82
treogfirs | value=83
fireogfirs | value=84
femogfirs | value=85
seksogfirs | value=86
syvogfirs | value=87
otteogfirs | value=88
niogfirs | value=89
halvfems | value=90
enoghalvfems, énoghalvfems | value=91
tooghalvfems | value=92
treoghalvfems | value=93
fireoghalvfems | value=94
femoghalvfems | value=95
seksoghalvfems | value=96
syvoghalvfems | value=97
otteoghalvfems | value=98
nioghalvfems | value=99
hundrede, hundred | value=100 scale=yes
dusin | value=12 scale=yes
snes | value=20 scale=yes

[vague]
(et|) (større|betydeligt|betragteligt|anseligt|mindre|ukendt|ikke nærmere angivet) antal
flere, nogle, mange, adskillige, dusinvis, snesevis, hundredvis, alle, samtlige, en række, et antal, et stort antal, en gruppe, en håndfuld, et par stykker, diverse, en halv snes, en snes, yderligere, forskellige, enkelte

[qualifier is=at_least]
mindst, minimum, over, mere end, flere end, ikke færre end, godt, ikke mindre end
eller flere | side=after

[qualifier is=at_most]
højst, op til, op mod, maksimalt, færre end, mindre end, ikke flere end, op imod

[qualifier is=about]
omkring, cirka, ca, omtrent, rundt regnet, næsten, knap, tæt på, omkring ved, anslået

[withdrawal]
(evakuerer|evakuere|evakuerede|evakueret|evakueres|evakuering|evakueringen|uroligheder|uro|optøjer|vold|epidemi|pandemi|corona|ebola)
(sikkerhedssituationen|sikkerhedssituation|sikkerhedsgrunde|sikkerhedshensyn|sikkerhedsmæssige|terrortrussel|terrorfare|bombetrussel|trusselsbilledet)
(midlertidigt|indtil videre|for offentligheden|familiemedlemmer)

[each]
hver, hvert, hver især

[subset]
(hvoraf|heraf|af dem|af disse)
af de

[plus]
og <n> (andre|øvrige|yderligere)
og (en|et|to|tre|fire|fem|seks|syv|otte|ni|ti) (andre|anden|øvrige)

[change order=from-to]
fra <n> til <n>

[change order=to-from]
til <n> fra <n>

[change order=ceiling]
til (højst|maksimalt|kun|blot|) <n>

[change order=by]
med <n>

[unit hours=1]
time, timer, timers

[unit hours=24]
dag, dage, dages, døgn, arbejdsdage, hverdage

[unit hours=168]
uge, uger, ugers, uges

[unit hours=720]
måned, måneder, måneders, måneds

[unit hours=0]
år, årig, årige, minutter, minut, procent, millioner, milliarder, million, tusind, tusinde, kilometer, mandater, ofre, dræbte, døde, lande, regeringer, stater, kroner, euro, dollar, gange, fly, stillinger, pladser, medlemslande

[deadline side=before]
inden for, inden, får, fik, har, i løbet af, giver, gav, indenfor

[deadline side=after]
til at, til at forlade, til at rejse, at forlade, frist

[until]
indtil
senest, før, inden den, til den, inden, inden udgangen af, frem til

[deadline-phrase is=immediate]
øjeblikkeligt, straks, omgående, hurtigst muligt, så hurtigt som muligt, med øjeblikkelig virkning, uden ophold

[deadline-phrase is=same_day]
før midnat, inden midnat, samme dag, inden dagen er omme, allerede i dag

[month]
januar, jan | value=1
februar, feb | value=2
marts | value=3
april, apr | value=4
maj | value=5
juni, jun | value=6
juli, jul | value=7
august, aug | value=8
september, sept | value=9
oktober, okt | value=10
november, nov | value=11
december, dec | value=12

[weekday]
mandag, mandagens, mandags | value=1
tirsdag, tirsdagens, tirsdags | value=2
onsdag, onsdagens, onsdags | value=3
torsdag, torsdagens, torsdags | value=4
fredag, fredagens, fredags | value=5
lørdag, lørdagens, lørdags | value=6
søndag, søndagens, søndags | value=7

[day]
i dag, idag, i aften, i morges, i eftermiddag, nu til formiddag | value=0
i går, igår, i går aftes, i aftes | value=-1
i morgen, imorgen | value=1
i forgårs | value=-2

[date-mark is=last]
sidste, forrige, i sidste

[reason is=espionage]
spionage, spioneret, spionerede, spionere, spioner, efterretningsvirksomhed, efterretningsarbejde, efterretningsofficer, efterretningsofficerer, efterretningsfolk, efterretningsmæssig*

[reason is=retaliation]
gengældelse, modsvar, modtræk, gensidighed, repressalier, som svar, til gengæld, i gengæld

[reason is=incompatible_status]
uforenelig med, uforeneligt med, ikke foreneligt med, ikke forenelige med, i strid med Wienerkonventionen, strider mod Wienerkonventionen, i strid med deres diplomatiske

[reason is=interference]
indblanding, påvirkning, påvirkningsoperationer, desinformation

[reason is=war]
invasion, invasionen, krigsforbrydelser, krigen i, aggression, Butja, overgreb

[reason is=security]
nationale sikkerhed, national sikkerhed, sikkerhedstrussel, trussel mod sikkerheden, sabotage, cyberangreb

[reason is=solidarity]
solidaritet

[reason is=insult]
fornærmelse, fornærmende, krænkende, udtalelser

[reason is=human_rights]
menneskerettigheder, menneskerettighedskrænkelser, undertrykkelse

[reason is=crime]
mord, mordet, drab, forgiftning, forgiftningen, attentat, attentatplan, bortførelse, smugling, nervegift

[auxiliary]
har, havde, vil, skal, skulle, må, måtte, kan, får, fik

[passive]
vil, skal, skulle, må, måtte, kan, bliver, blev, blevet, er, var

[speech]
siger, sagde, oplyser, oplyste, meddeler, meddelte, meddelt, rapporterer, rapporterede, skriver, skrev, bekendtgør, bekendtgjorde, bekræfter, bekræftede, bekræftet, ifølge, lyder det, lød det, udtaler, udtalte, fortæller, fortalte, melder, meldte, tilføjer, tilføjede, påpeger, hævder, annoncerede

[ambassadors]
inklusive ambassadøren, herunder ambassadøren, blandt dem ambassadøren, heriblandt ambassadøren

[same]
samme antal, lige så mange, tilsvarende antal, ligeså mange

[ignore]
ikke (bare|kun|alene)
Wienerkonventionen, Wienerkonventionens, Genèvekonventionen, Parisaftalen, Washington Post, New York Times, Moscow Times, Minskaftalen
for første gang (i|siden)

[abbreviation]
fx, f, eks, bl, a, d, v, s, k, dr, prof, nr, kl, ca, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec, osv, m, fl, tlf, mio, mia, pct, hhv

[common]
og, at, det, i, en, som, på, er, af, for, med, til, den, ikke, har, de, et, om, fra, men, var, sig, ved, efter, også, blev, siger, ifølge, bliver, han, der, være, blevet, hvor, når, under, ud, op, nu, mod, udviser, udvist, udvise, udviste, udenrigsminister, udenrigsministeren, udenrigsministeriet, uge, dage, mere, end, forlade, russiske, diplomater, rusland, landet, to, lande, danmark

[range]
til, eller

[range side=before]
mellem

[deadline-phrase is=month_end]
(inden|før|senest ved|til) (månedens udgang|udgangen af måneden|slutningen af måneden|månedens slutning)

[deadline-phrase is=week_end]
(inden|før) (ugens udgang|udgangen af ugen|weekenden)

[background soft=yes]
(talte|taler|snakkede|drøftede|diskuterede|spørgsmålet|spurgt) ... om, (nævnte|drøftede|diskuterede|kommenterede), (følgerne|konsekvenserne) af, (krisen|striden|konflikten|sagen) om | side=before
i år, (gentagne gange|flere gange|gang på gang|for nylig|for nyligt|nylig|for ikke så længe siden|fornylig), (i|inden for|over|de) (det seneste år|det sidste år|det forløbne år|seneste måneder|seneste år|sidste måneder)
(førte|ført) til (at|), (resulterede|mundede ud|endte) (i|med) (at|) | side=before
(forsvarede|forsvarer|begrundede|roste) ... (beslutningen|beslutning) | side=before
(mødt|mødte|møder|vakt|vakte|fået|fik) ... (kritik|protester|vrede) | side=after
(forholdet|relationerne|forbindelserne) ... (forværret|forværredes|kølnet|kølnedes|dårligere)
(forsvarer|forsvarede|forsvarede|retfærdiggør) | side=before
(et af|blandt) (de|) (lande|landene|stater)
da

[relative]
som

[response next=noun weak=yes]
på grund af, som følge af

[among]
blandt (de|disse|dem)
blandt
