# Norwegian, bokmål; also what is only declared as Norwegian
language Norwegian Bokmål
group no
also no
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
(ba|ber|bad) ... om å være (ute av landet|ute|borte) | weak=yes
(krever|kreve|krevde|krevd) at ... (forlater|forlate|reiser|kalles hjem|trekkes tilbake|drar) | weak=yes
(ber|be|ba|bad|bedt|oppfordrer|oppfordre|oppfordret|pålegger|pålagt|beordrer|beordret) ... (trekke tilbake|kalle hjem|hente hjem|trekke ut|ta hjem) | weak=yes
(gjør|gjøre|gjorde|gjort) ... (uønsket|uønskede)
(ber|ba|bad|beordrer|beordret) ... (hjem|om å reise hjem|om å dra hjem) | weak=yes
(gir|gi|ga|gav|gitt) ... (på å|til å|for å) (komme seg|forlate|reise|dra|pakke) | weak=yes
(erklærer|erklære|erklærte|erklært|erklæres|stempler|stemplet) ... (uønsket|uønskede|uønska)
utviser, utvise
(bortviser|bortvise|bortviste) | weak=yes
(kaster|kaste|kastet|kasta|hiver|hive|hev|sparker|sparke|sparket) ut
(kaster|kaste|kastet|kasta|hiver|hive|hev|sparker|sparke|sparket|jager|jage|jaget) ... (ut|på dør)
(sender|sende|sendte) (hjem|ut|bort|tilbake|vekk) | weak=yes
sendt ... (hjem|ut av landet) | weak=yes
(sender|sendte|sende) ... (hjem|ut|bort|tilbake|vekk|ut av landet) | weak=yes
(viser|vise|viste) ... (døra|døren|bort|på dør) | weak=yes
(ber|be|ba|bad|pålegger|påla|beordrer|beordret|oppfordrer|oppfordret|tvinger|tvang|krever|krevde) ... (forlate|forlater|reise|dra|pakke|om å reise hjem|ut av landet) | weak=yes
(gir|gi|ga|gav|gitt) ... (timer|timers|døgn|dager|dagers|uke|uker) (på seg|frist|på å|til å|varsel) | weak=yes
(fratar|fratok|frata|fratatt|trekker|trekke|trakk|trukket|tilbakekaller|tilbakekalle|tilbakekalte|tilbakekalt|inndrar|inndra|inndro|inndratt|annullerer|annullere|annullerte|annullert|opphever|oppheve|opphevet) ... (akkreditering*|diplomatstatus*|diplomatiske status|diplomatisk status|agrément|visumet til|visumene til) | weak=yes
(deporterer|deporterte|deportere) | weak=yes
(vil|ønsker) ... (ut av landet|bort) | weak=yes
(viser|vise|viste|har vist) ut
(viser|vise|viste|vist) ... ut | weak=yes

[trigger measure=expulsion voice=either]
utvist, utviste

[trigger measure=expulsion voice=passive]
(nærvær|opphold|tilstedeværelse) ... (uønsket|ikke lenger ønsket|ikke ønsket) | weak=yes
(får|fikk|fått) ... (beskjed|ordre|pålegg) om å (forlate|reise|dra|pakke|komme seg ut) | weak=yes
(mister|miste|mistet) (akkreditering*|diplomatstatus*) | weak=yes
(visumet|visumene|visum) ... (trukket tilbake|inndratt|trekkes|kansellert|annullert|tilbakekalt) | weak=yes
(bes|bedes) ... (forlate|reise|dra) | weak=yes
(må|skal|måtte|skulle) (reise|dra|pakke|reise hjem|dra hjem|vende hjem|ut) | weak=yes
(skal|må|måtte|skulle) ut (av|fra)
(må|skal|måtte|får beskjed om å) ... (pakke kofferten|pakke koffertene|pakke sakene|komme seg ut|ut av Norge|ut av Russland|ut av landet) | weak=yes
(skal|må|har) ... ha forlatt | weak=yes
(blir|bli|ble|blei|er|var) (utvist|bortvist|kastet ut|kasta ut|sendt hjem|sendt ut|sendt bort|sparket ut|hivd ut)
utvises, utvistes
(kastes|kastet|kasta|hives|sparkes) (ut|på dør|ut av)
(sendes|sendt) (hjem|ut|bort|tilbake|ut av) | weak=yes
(hjemsendes|hjemsendt|hjemsendte|bortvises|bortvist) | weak=yes
(bedt|anmodet|oppfordret|pålagt|beordret|tvunget) (om|til|) ... (forlate|reise|dra|pakke) | weak=yes
(skal|må|måtte|skulle|er nødt til å|bør|får beskjed om å|fikk beskjed om å|har fått beskjed om å|plikter å) ... (forlate|reise|være ute|være ute av|pakke|dra|reise hjem|ut av landet) | weak=yes
(får|fikk|har) ... (timer|døgn|dager|uke|uker|måned) (på seg|til å) | weak=yes
(akkreditering|akkrediteringer|akkrediteringen|akkrediteringene|diplomatstatus|diplomatiske status) ... (trukket tilbake|trukket|inndratt|tilbakekalt|fratatt|trekkes|inndras|tilbakekalles) | weak=yes
(ikke lenger|ikke mer) (velkommen|velkomne|ønsket|ønskede|ønskes) | weak=yes
(erklæres|erklært) (uønsket|uønskede|uønska)
(stemplet|stemples|stempla) som (uønsket|uønskede|uønska)
(er|var|blir|ble) (uønsket|uønskede|uønska) | weak=yes
(vises|vist) (døra|døren) | weak=yes
(vises|vist) ut

[trigger measure=expulsion voice=target]
(må|måtte|skal|bedt om å|beskjed om å|ordre om å|pålagt å|tvunget til å|beordret til å) (kalle|hente|trekke|ta|sende) (hjem|tilbake|ut) | weak=yes
(må|måtte|bedt om å|beskjed om å|ordre om å|pålagt å|tvunget til å|beordret til å) (kalle|hente|trekke|ta|sende) ... (hjem|tilbake|ut) | weak=yes

[trigger measure=expulsion voice=noun]
utvisning, utvisninger, utvisningen, utvisningene, diplomatutvisning*, masseutvisning*
bortvisning*, hjemsendelse*, deportasjon* | weak=yes

[trigger measure=expulsion voice=phrase]
(erklærer|erklære|erklærte|erklært|erklæres|gjør|gjorde|gjort|gjøres) ... (personae|persona|personer) non (grata|gratae)
(som|til|) (persona|personae|personas|personer) non (grata|gratae|grate)
non grata
(uønskede|uønsket|uønska) (personer|person|diplomater|diplomat)
som (uønskede|uønsket|uønska)

[trigger measure=staff_cap voice=active]
(krever|krevde|krevd|ber|ba|bad|bedt|pålegger|påla|pålagt|beordrer|beordret|tvinger|tvang) ... (reduserer|redusere|kutter|kutte|halverer|halvere|minsker|skjærer ned|skjære ned|trapper ned) | weak=yes
(reduserer|redusere|reduserte|kutter|kutte|kuttet|skjærer|halverer|halvere|halverte|begrenser|begrense|begrenset|minsker|trapper) (ned|) | weak=yes

[trigger measure=staff_cap voice=passive]
(reduseres|redusert|kuttes|kuttet|halveres|halvert|begrenses|trappes) (ned|) | weak=yes

[trigger measure=staff_cap voice=noun]
(reduksjon|reduksjonen|nedskjæring|nedtrapping|begrensning|halvering|kutt) | weak=yes

[trigger measure=closure voice=active own=yes]
(stenger|stenge|stengte|lukker|lukke|legger ned|la ned|legge ned) | weak=yes
(beordrer|beordret|krever|krevde) ... (stenging|stengt|stenge|stenges) | weak=yes

[trigger measure=closure voice=passive own=yes]
(stenges|stengt|lukkes|legges ned) | weak=yes
(må|skal|måtte|beskjed om å|pålagt å|bedt om å|tvinges til å) stenge | weak=yes

[trigger measure=closure voice=noun own=yes]
stenging, stengingen, stengning, nedleggelse | weak=yes

[trigger measure=severance voice=active]
(bryter|bryte|brøt|brutt|kutter|kuttet) (alle|de|) (diplomatiske|) (forbindelser|forbindelsene|relasjoner|relasjonene|bånd)
(forbindelser|forbindelsene|relasjoner) ... (brytes|brutt)
(brudd) ... (forbindelser|forbindelsene)
(bryter|bryte|brøt|brutt|kutter|kuttet|avslutter|avsluttet|avslutte) (alle|de|sine|) diplomatiske (forbindelser|forbindelsene|relasjoner|relasjonene)

[trigger measure=downgrade voice=active]
(nedgraderer|nedgraderte|nedgradere) ... (forbindelser|forbindelsene|relasjoner|relasjonene)
(forbindelser|forbindelsene|relasjoner|relasjonene) ... (nedgraderes|nedgradert)

[people staff=diplomatic]
diplomatisk ansatte, diplomatisk tilsatte, diplomatiske tjenestemenn | plural=yes
diplomatisk ansatt | plural=no
diplomat, diplomaten, toppdiplomat, ambassaderåd, ambassaderåden, sendemann, sendemannen, kulturattaché, presseattaché, handelsattaché, misjonsleder, nestleder ved ambassaden, visesjef ved ambassaden, ambassadesekretær, utsending, utsendingen, ministerråd | plural=no
diplomater, diplomatene, diplomaters, toppdiplomater, sendemenn, ambassadesekretærer, utsendinger | plural=yes
(førstesekretær|andresekretær|annensekretær|tredjesekretær|førstesekretæren) | plural=no
diplomatiske (medarbeidere|representanter|utsendinger|ansatte) | plural=yes
diplomatisk personell, diplomatiske personell, diplomatisk personale

[people staff=ambassador]
ambassadør, ambassadøren, ambassadørens, nuntius, høykommissær, høykommissæren | plural=no
ambassadører, ambassadørene, nuntier | plural=yes

[people staff=charge]
chargé d'affaires, chargé, fungerende ambassadør, midlertidig leder av ambassaden | plural=no

[people staff=consular]
konsul, konsulen, generalkonsul, generalkonsulen, visekonsul, honorærkonsul | plural=no
konsuler, konsulene, generalkonsuler | plural=yes
konsulatansatt, konsulatmedarbeider | plural=no
konsulatansatte, konsulatmedarbeidere, konsulære medarbeidere | plural=yes
konsulatpersonell, konsulært personell

[people staff=military]
militærattaché, militærattacheen, forsvarsattaché, forsvarsattacheen, attaché, attacheen, flyattaché, marineattaché | plural=no
militærattacheer, forsvarsattacheer, attacheer, attachéer, attacheene | plural=yes

[people staff=intelligence]
etterretningsoffiser, etterretningsoffiseren, etterretningsagent | plural=no
etterretningsoffiserer, etterretningsoffiserene, etterretningsagenter, etterretningsfolk, etterretningsmedarbeidere | plural=yes
spion, agent | plural=no weak=yes
spioner, spionene, agenter, agentene | plural=yes weak=yes

[people staff=official]
folk | plural=yes weak=yes
ambassadeansatt, ambassademedarbeider, ambassadetjenestemann | plural=no
ambassadeansatte, ambassademedarbeidere, ambassadefolk, ambassadetjenestemenn | plural=yes
ambassadepersonell, ambassadepersonale, ambassadepersonalet
medarbeider, medarbeideren, tjenestemann, ansatt, representant, person, medlem, embetsmann | plural=no weak=yes
medarbeidere, medarbeiderne, tjenestemenn, embetsmenn, ansatte, representanter, personer, mennesker, medlemmer, kolleger, kollegaer | plural=yes weak=yes
personale, personalet, personell, personellet, stab, staben | weak=yes

[people staff=administrative_technical]
(administrativt|teknisk|administrativt og teknisk) (personell|personale)
(administrative|tekniske) (medarbeidere|ansatte) | plural=yes

[people staff=family]
familiemedlemmer, familier, pårørende, ektefeller | plural=yes weak=yes

[people staff=local]
lokalt ansatte, lokalansatte | plural=yes weak=yes

[mission type=embassy]
ambassade, ambassaden, ambassadens, ambassades, diplomatisk representasjon, nuntiatur, høykommissariat | plural=no
ambassader, ambassadene, diplomatiske representasjoner | plural=yes
(høykommissariatet|høykommissariat) | plural=no

[mission type=consulate]
konsulat, konsulatet, generalkonsulat, generalkonsulatet, konsulatets, konsulære avdeling, honorærkonsulat | plural=no
konsulater, konsulatene, generalkonsulater, generalkonsulatene | plural=yes

[mission type=mission]
handelsrepresentasjonen, handelsdelegasjonen | plural=no
representasjon, representasjonen, delegasjon, delegasjonen, misjon, misjonen, handelsrepresentasjon, handelskontor, handelskontoret, handelsdelegasjon, FN-delegasjon, EU-delegasjon | plural=no
representasjoner, delegasjoner | plural=yes
diplomatstatus, diplomatisk status, diplomatisk dekke, diplomatpass

[other]
statsborger*, borgere
journalist*, reporter, reporteren, reportere, korrespondent*, *korrespondent, *korrespondenter, *journalist, *journalister, mediefolk
student*, elev, elever, elevene, lærer, lærere, lærerne, forsker, forskere, forskeren, akademikere
spiller, spillere, spilleren, fotballspiller*, trener, treneren, idrettsutøver*, fans, supportere, målvakt, keeper, kaptein, midtbanespiller*, back
migrant*, flyktning*, asylsøker*, kriminell, kriminelle, straffedømt*, papirløse
stortingsrepresentant*, parlamentsmedlem*, partimedlem*, kommunepolitiker*, parlamentariker*, senator*
soldat*, tropper, troppene, fredsbevarende, leiesoldat*, bosettere, krigere
imam*, prest, prester, presten, misjonær*, predikant*, nødhjelpsarbeider*, hjelpearbeider*, bistandsarbeider*
lastebilsjåfør*, sjåfør*, turister, demonstrant*, aktivist*, leietakere, arbeidere, beboere

[negation]
ikke noen
ennå ikke, ikke ennå, fortsatt ikke, foreløpig ikke, så langt ikke | weak=yes
(vil|ville|kan|kunne) (bare|også|trolig|sannsynligvis|) (bety|føre til|medføre|innebære|resultere i|utløse) | weak=yes
er det ikke snakk om, blir det ikke noe av | weak=yes side=after
spørsmål om, spurt om, uklart om, usikkert om, uvisst om | weak=yes
ikke, ei, aldri, ingen, intet, uten å, verken, hverken, neppe, ingenting
ikke på tale, ingen intensjon, (nekter|nektet) å
i stedet for, istedenfor | weak=yes

[considered]
(kan|kunne) komme til å, (er|var) (klar|rede|beredt|klare) til å
(vil|skal) (snart|om kort tid) ... (utvise|erklære|kunngjøre), tenker på å, står klar til å, gjør seg klar til å, ikke utelukke
(vurderer|vurderte|vurderes|vurdert|vurdere|drøfter|drøftet|drøftes|planlegger|planla|planlegges|undersøker|diskuterer|tenker på|overveier|overveide)
kan bli aktuelt, kan komme på tale, kan også, kunne, muligens, kanskje, sannsynligvis, trolig, eventuelt, eventuell, utelukker ikke, utelukket ikke, ikke utelukket, ventes, forventes, venter, på bordet, til vurdering, forslag, foreslår, klar til å, under vurdering, kan skje
(foreslo|foreslår|foreslått|anbefalte)
(kan man|man kan)

[threatened]
ikke noe annet valg, forbeholder seg retten til å utvise
(truer|truet|trua|trussel|trusler|trusselen)
(advarer|advarte|advart|advarsel)
hvis, dersom, med mindre, forbeholder seg

[denied]
(avviste|avviser|avvist|benektet|benekter|dementerte|dementerer) (rapporter|meldinger|opplysninger|påstander) (om|)
avkrefter, avkreftet, avkreftede, dementerer, dementerte
ikke (aktuelt|på tale|på bordet|på dagsordenen), ikke aktuelt å, (ingen|ikke) planer om, (avviste|avviser|avvist) (det|forslaget|kravet|ideen|tanken|at), sier nei, sa nei, utelukker (det|en utvisning), ingen beslutning, ingen grunn til
(avviser|avviste|avvist|avslår|avslo|nekter|nektet|sier nei til|sa nei til) (et|alle|ethvert|) (krav|kravet|kravene|oppfordring|oppfordringer|forslag|forslaget|ønske|ønsket) om
har ikke tenkt å, ser ingen grunn til
ikke aktuelt, ingen planer, ingen hensikt, (avstår|avstod) fra, (avviser|avviste) å, (utelukker|utelukket) å
(benekter|benektet|nekter for|dementerer|dementerte|dementert|dementi|usant|usann|falsk|falske|rykte|rykter|tilbakeviser|tilbakeviste)
stemmer ikke, ikke sant, ikke riktig, uten hold, medfører ikke riktighet
(desinformasjon|falske nyheter|falske opplysninger) om

[reversed]
(omgjort|annullert|tilbakekalt) (utvisningen|utvisningene|beslutningen|vedtaket)
(trukket|trakk|trekker|trekke|trukket tilbake) (utvisningen|utvisningene|beslutningen|vedtaket|ordren)
(får|kan) likevel bli, får bli (i landet|værende|likevel), (trakk|trekker|trukket) (utvisningen|beslutningen|vedtaket|ordren) tilbake, (omgjorde|omgjør|opphevet|opphever) (utvisningen|beslutningen|vedtaket)
(opphever|opphevet|tilbakekaller|tilbakekalte|trekker|trakk|omgjør|omgjorde|annullerer|annullerte|dropper|droppet) ... (utvisning|utvisningen|utvisninger|utvisningene|beslutning|beslutningen|vedtak|vedtaket) (tilbake|)
(utvisningen|utvisningene|beslutningen|vedtaket|utvisningsvedtaket) ... (oppheves|opphevet|tilbakekalles|tilbakekalt|trukket tilbake|trekkes tilbake|omgjort|annullert|droppet|utsatt|stanset)
(får|fikk) (bli|likevel bli|bli værende|vende tilbake|komme tilbake|lov til å bli)

[retracted]
forfalsket, forfalskning, falskneri, falskt brev, bløff, oppdiktet, ved en feil, ved en feiltakelse

[reported]
ifølge (medier|kilder|anonyme kilder|ikke navngitte kilder|ubekreftede opplysninger|lokale medier|medieopplysninger), kilder, angivelig, skal ha utvist, etter sigende, anonyme, anonym, ubekreftet, ubekreftede, ikke bekreftet, visstnok

[carried-out]
(er|var) ... (tilbake|hjemme) i, (landet|landa) ... (Gardermoen|i Norge), kommet hjem
(har|hadde) (nå|allerede|dermed|i dag) (forlatt|reist|dratt)
(er|var) ... (reist|utreist|fløyet|dratt hjem|kommet hjem), fløy hjem, reiste hjem, dro hjem, har forlatt, hadde forlatt

[demand]
(oppfordret|oppfordrer|bedt|ba) ... å utvise
(krav|kravet|kravene|oppfordringer|oppfordring|ønske) om (å|at)
tross krav om
(oppfordrer regjeringen|oppfordret regjeringen|appellerer|appellerte|underskriftskampanje|opprop|etterlyser|etterlyste|tar til orde for|tok til orde for|ber regjeringen|ba regjeringen)
(krever|krevde|krav|vil|vil ha|vil at|ville ha|ønsker|stemmer|stemte|forslag|resolusjon|foreslår|oppfordrer|oppfordret|mener) | weak=yes
(bør|burde) | weak=yes
(er det|det er) på (høy|) tide å, vi (oppfordrer|krever|ber|appellerer)
(foreslo|foreslår|foreslått|anbefalte) | weak=yes
(presser|presset|la press) ... (til|for)
(fått|mottatt|fikk) (en|) (formell|offisiell|) (anmodning|forespørsel|oppfordring) (fra|av)

[demand modal=yes]
(bør|burde|må)
skal (stenge|lukke|legge ned|nedlægge)

[nonstate]
opposisjonen, opposisjons*, stortingsrepresentant*, Stortinget, parlamentet, parlamentariker*, underskriftskampanje, demonstranter, aktivister, politikere, parti, partiet, partier, partiene, partileder*, lederskribent*, analytiker*, ekspert*, meningsmåling, kritikere, senator*, fagforening*, tidligere utenriksminister, talsperson for, utenrikspolitisk talsperson, utenrikspolitiske talsperson, =SV, =Ap, =MDG, =KrF, =Sp, Høyre, Arbeiderpartiet, Senterpartiet, Frp, Fremskrittspartiet, Rødt, Venstre, stortingspolitiker*
ordfører*

[generic]
baltiske land
(land|landene|regjeringer|hovedsteder|stater|allierte|medlemsland|partnere|naboland|EU-land|NATO-land|Nato-land)
(vestlige|utenlandske|europeiske|andre|flere|mange) (land|regjeringer|diplomater|stater|hovedsteder|allierte)
vestlige, utenlandske, europeiske, =Vesten, vertsland, EU-landene, NATO-landene

[background sum=yes]
til sammen

[background]
(vært|besøket|møtet|gangen|året|var) ... siden (utvisningen|utvisninga|det), (vært|er|ble|blitt) ... siden
(år|måneder|uker) siden, (år|måneder) (senere|etter), har gått siden
på den tiden
(forrige|sist) (uke|måned|år), i forrige (uke|måned), i fjor, i fjor (høst|vår|sommer), i vår, i høst, i vinter, i sommer
tidligere (i uka|i uken|i måneden|i år|i dag|denne|samme|på), tidligere, allerede, før dette, den gangen, den gang, sist, nylig, forleden
for (en|ett|to|tre|fire|fem|seks|noen|få|<n>) (dag|dager|uke|uker|måned|måneder|år) siden
siden (krigens|invasjonen|begynnelsen|årsskiftet|starten|februar|mars|april|i fjor|<n>), hittil, så langt, de siste (dagene|ukene|månedene|årene), dagen før, (dager|uker|måneder|uka|uken) (tidligere|etter|før)
i begynnelsen av (uka|uken|måneden|året), i slutten av (uka|uken|måneden|forrige), kort tid senere, årsdag*, kald krig, kalde krigen, de tidligere, den tidligere
hadde (utvist|erklært|sendt|bedt|kastet|beordret|blitt) | weak=yes
også andre land
(året etter|det følgende året|året derpå|ett år senere|et år senere)

[response next=yes]
(som|i|) (svar|gjengjeldelse|reaksjon|mottrekk|hevn|represalie|mottiltak) (på|for|mot|til)
(svarer|svarte|svart|reagerer|reagerte|reagert) ... på
i kjølvannet av, et svar på, svaret på, en reaksjon på, i anledning
(som|) respons på (at|), som reaksjon på (at|)

[response next=yes weak=yes]
etter at, da, etter, fordi

[response]
(svarer|svarte|reagerer|reagerte) (nå|) og, som gjengjeldelse
som svar, til gjengjeld, i gjengjeld, gjengjeldelse, gjengjeldelsesaksjon, gjengjelder, gjengjeldte, mottrekk, mottiltak, motsvar, represalie*, gjensidighet, resiproker*, symmetrisk*, hevn, slår tilbake, slo tilbake, svarer med samme mynt, samme mynt, på sin side, kvitterer, kvitterte, kvittert, tar igjen
(svarer|svarte|reagerer|reagerte) (med|ved)

[reaction]
(fordømmer|fordømte|fordømt|beklager|beklaget|kritiserer|kritiserte)
(kaller|kalte) (utvisningen|utvisningene|beslutningen|avgjørelsen)
(protesterer|protesterte|protest|kritikk) (mot|av|over)
(kalt inn|innkalt|kaller inn|kalte inn) ... (etter|på grunn av)

[again]
(svarte|reagerte|gjengjeldte) (med samme mynt|på samme måte|med samme tiltak) | is=answer
gjøre det samme, slutte seg til, følge etter
(lignende|tilsvarende|samme) (skritt|tiltak|beslutning) | weak=yes
(svare|svarer) med samme mynt | weak=yes
(fatter|fattet|tar|tok|treffer|traff) (tilsvarende|samme|lignende) (beslutning|beslutninger|grep|skritt)
det samme (gjelder|gjaldt) (for|)
(gjør|gjorde|gjort) ... (det samme|likedan)
(fulgte|følger|fulgt) ... (eksempel|etter), (slutter|sluttet) seg
(gjelder|gjaldt|dreier) det | weak=yes
det (gjelder|dreier seg om|handler om|gjaldt) | weak=yes

[answered]
(utvisning|utvisningen|utvisninger|utvisningene|stenging|stengingen|sanksjoner|sanksjonene|sanksjon|visumavslag|visumnekt|innreiseforbud|straffetiltak)
(lignende|tilsvarende|samme|uvennlig|uvennlige|fiendtlig|fiendtlige|ubegrunnet|ubegrunnede|ensidige|tidligere) (skritt|tiltak|beslutning|beslutninger|handling|handlinger|avgjørelse)
(beslutning|beslutningen|avgjørelsen|tiltaket|skrittet|vedtaket) (av|fra|i|om)

[clause]
mens, etter at, når, da, fordi, men, hvis, hvoretter, før, samtidig med at, selv om, der, hvor, ettersom, idet, slik at
ifølge, som svar på

[by]
av

[of]
av, for, til

[in]
i, ved, på, innenfor, utstasjonert i

[from]
fra, ut av, ut fra, forlate, forlater

[to]
til, ved, hos, om å, akkreditert i

[with]
(angrepet|invasjonen|krigen) (på|mot|av|i)
med, mot, overfor

[we]
vi, jeg, vår regjering, departementet, Utenriksdepartementet, regjeringen, oss, regjeringa

[our]
vår, vårt, våre

[its]
sin, sitt, sine, deres, hans, hennes, dets, dens, egne, egen

[mutual]
hverandres, hverandre, gjensidig, gjensidige

[body]
(utenriksdepartementet|utenriksdepartement|utenriksministeriet|utenriksministeren|utenriksminister|utenriksministerens|utenriksdepartementets|=UD)
(regjeringen|regjering|regjeringa|regjeringens|statsministeren|statsminister|presidenten|president|myndighetene|myndigheter|talsmann|talskvinne|talsperson|talsmannen|talspersonen|juntaen|militærjuntaen|regimet|styre|styret|ledelse|ministeren|minister|kansler|forbundskansler|side|makthaverne|administrasjonen|departementet)

[article]
en, et, ei, ytterligere en, enda en

[definite]
både
diplomaten, diplomatene, ambassadøren, medarbeiderne, tjenestemennene
de, den, det, disse, denne, samtlige, alle, øvrige, begge, resterende

[and]
og, samt, eller, så vel som, pluss

[except]
unntatt, bortsett fra, med unntak av, utenom

[including]
inkludert, inklusive, blant dem, heriblant, blant andre, blant annet, deriblant

[number]
halvt dusin | value=6
en, én, ei, et, ett, ene, eneste, en av | value=1
to, begge, et par | value=2
tre | value=3
fire | value=4
fem | value=5
seks | value=6
sju, syv | value=7
åtte | value=8
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
tjue, tyve | value=20
tjueen, tjueén, tjueett, enogtyve | value=21
tjueto, toogtyve | value=22
tjuetre, treogtyve | value=23
tjuefire, fireogtyve | value=24
tjuefem, femogtyve | value=25
tjueseks, seksogtyve | value=26
tjuesju, tjuesyv, sjuogtyve | value=27
tjueåtte, åtteogtyve | value=28
tjueni, niogtyve | value=29
tretti, tredve | value=30
trettien, trettién, trettiett, enogtredve | value=31
trettito, toogtredve | value=32
trettitre, treogtredve | value=33
trettifire, fireogtredve | value=34
trettifem, femogtredve | value=35
trettiseks, seksogtredve | value=36
trettisju, trettisyv, sjuogtredve | value=37
trettiåtte, åtteogtredve | value=38
trettini, niogtredve | value=39
førti | value=40
førtien, førtién, førtiett, enogførti | value=41
førtito, toogførti | value=42
førtitre, treogførti | value=43
førtifire, fireogførti | value=44
førtifem, femogførti | value=45
førtiseks, seksogførti | value=46
førtisju, førtisyv, sjuogførti | value=47
førtiåtte, åtteogførti | value=48
førtini, niogførti | value=49
femti | value=50
femtien, femtién, femtiett, enogfemti | value=51
femtito, toogfemti | value=52
femtitre, treogfemti | value=53
femtifire, fireogfemti | value=54
femtifem, femogfemti | value=55
femtiseks, seksogfemti | value=56
femtisju, femtisyv, sjuogfemti | value=57
femtiåtte, åtteogfemti | value=58
femtini, niogfemti | value=59
seksti | value=60
sekstien, sekstién, sekstiett, enogseksti | value=61
sekstito, toogseksti | value=62
sekstitre, treogseksti | value=63
sekstifire, fireogseksti | value=64
sekstifem, femogseksti | value=65
sekstiseks, seksogseksti | value=66
sekstisju, sekstisyv, sjuogseksti | value=67
sekstiåtte, åtteogseksti | value=68
sekstini, niogseksti | value=69
sytti | value=70
syttien, syttién, syttiett, enogsytti | value=71
syttito, toogsytti | value=72
syttitre, treogsytti | value=73
syttifire, fireogsytti | value=74
syttifem, femogsytti | value=75
syttiseks, seksogsytti | value=76
syttisju, syttisyv, sjuogsytti | value=77
syttiåtte, åtteogsytti | value=78
syttini, niogsytti | value=79
åtti | value=80
åttien, åttién, åttiett, enogåtti | value=81
åttito, toogåtti | value=82
åttitre, treogåtti | value=83
åttifire, fireogåtti | value=84
åttifem, femogåtti | value=85
åttiseks, seksogåtti | value=86
åttisju, åttisyv, sjuogåtti | value=87
åttiåtte, åtteogåtti | value=88
åttini, niogåtti | value=89
nitti | value=90
nittien, nittién, nittiett, enognitti | value=91
nittito, toognitti | value=92
nittitre, treognitti | value=93
nittifire, fireognitti | value=94
nittifem, femognitti | value=95
nittiseks, seksognitti | value=96
nittisju, nittisyv, sjuognitti | value=97
nittiåtte, åtteognitti | value=98
nittini, niognitti | value=99
hundre | value=100 scale=yes
dusin | value=12 scale=yes

[vague]
flere, noen, mange, adskillige, dusinvis, titalls, hundrevis, alle, samtlige, en rekke, et antall, (et|) (stort|større|ukjent|betydelig|ikke oppgitt) antall, en gruppe, en håndfull, diverse, et titalls, ytterligere, ulike, enkelte

[qualifier is=at_least]
minst, minimum, over, mer enn, flere enn, ikke færre enn, godt over, ikke mindre enn
eller flere | side=after

[qualifier is=at_most]
høyst, inntil, opptil, opp mot, maksimalt, færre enn, mindre enn, ikke flere enn

[qualifier is=about]
rundt, cirka, ca, omtrent, om lag, omkring, nesten, nærmere, knapt, anslagsvis

[withdrawal]
(evakuerer|evakuere|evakuerte|evakuert|evakueres|evakuering|evakueringen|uroligheter|uro|opptøyer|vold|epidemi|pandemi|korona|ebola)
(sikkerhetssituasjonen|sikkerhetssituasjon|sikkerhetsgrunner|sikkerhetshensyn|sikkerhetsmessige|terrortrussel|terrorfare|bombetrussel|trusselbildet)
(midlertidig|inntil videre|for publikum|ikke-nødvendig|familiemedlemmer)

[each]
hver, hvert, hver seg

[subset]
(hvorav|av dem|av disse)
av de

[plus]
og <n> (andre|øvrige|til|ytterligere)
og (en|én|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti) (andre|annen|til)

[change order=from-to]
fra <n> til <n>

[change order=to-from]
til <n> fra <n>

[change order=ceiling]
til (høyst|maksimalt|kun|bare|) <n>

[change order=by]
med <n>

[unit hours=1]
time, timer, timers

[unit hours=24]
dag, dager, dagers, døgn, døgns, virkedager, arbeidsdager

[unit hours=168]
uke, uker, ukers, ukes

[unit hours=720]
måned, måneder, måneders, måneds

[unit hours=0]
år, årig, årige, åring, minutter, minutt, prosent, millioner, milliarder, million, tusen, kilometer, mandater, ofre, drepte, døde, land, regjeringer, stater, kroner, euro, dollar, ganger, fly, stillinger, plasser, medlemsland

[deadline side=before]
innen, får, fikk, har, i løpet av, gir, ga, innenfor

[deadline side=after]
på seg, til å, å forlate, frist, på å forlate

[until]
frist til, til
senest, før, innen, innen den, innen utgangen av, fram til, frem til

[deadline-phrase is=immediate]
umiddelbart, straks, øyeblikkelig, snarest, snarest mulig, så raskt som mulig, så snart som mulig, med umiddelbar virkning, uten opphold

[deadline-phrase is=same_day]
før midnatt, innen midnatt, samme dag, innen dagen er omme, allerede i dag

[month]
januar, jan | value=1
februar, feb | value=2
mars | value=3
april, apr | value=4
mai | value=5
juni, jun | value=6
juli, jul | value=7
august, aug | value=8
september, sept | value=9
oktober, okt | value=10
november, nov | value=11
desember, des | value=12

[weekday]
mandag, mandagens, mandag kveld, mandag morgen | value=1
tirsdag, tirsdagens, tirsdag kveld, tirsdag morgen | value=2
onsdag, onsdagens, onsdag kveld, onsdag morgen | value=3
torsdag, torsdagens, torsdag kveld, torsdag morgen | value=4
fredag, fredagens, fredag kveld, fredag morgen | value=5
lørdag, lørdagens, lørdag kveld | value=6
søndag, søndagens, søndag kveld | value=7

[day]
i dag, idag, i kveld, i dag tidlig, i morges, i ettermiddag, i formiddag | value=0
i går, igår, i går kveld | value=-1
i morgen, imorgen | value=1
i forgårs | value=-2

[date-mark is=last]
forrige, i forrige, sist

[reason is=espionage]
spionasje, spionert, spionerte, spionere, spioner, etterretningsvirksomhet, etterretningsarbeid, etterretningsoffiser, etterretningsoffiserer, etterretning, etterretningsaktivitet

[reason is=retaliation]
gjengjeldelse, mottiltak, mottrekk, gjensidighet, represalier, som svar, til gjengjeld

[reason is=incompatible_status]
uforenlig med, ikke forenlig med, ikke er forenlig, i strid med Wienkonvensjonen, strider mot Wienkonvensjonen, i strid med deres diplomatiske

[reason is=interference]
innblanding, påvirkning, påvirkningsoperasjoner, desinformasjon

[reason is=war]
invasjon, invasjonen, krigsforbrytelser, krigen i, aggresjon, Butsja, overgrep

[reason is=security]
nasjonal sikkerhet, nasjonale sikkerhet, rikets sikkerhet, sikkerhetstrussel, trussel mot sikkerheten, sabotasje, dataangrep

[reason is=solidarity]
solidaritet

[reason is=insult]
fornærmelse, fornærmende, krenkende, uttalelser

[reason is=human_rights]
menneskerettigheter, menneskerettsbrudd, undertrykkelse

[reason is=crime]
drap, drapet, mord, forgiftning, forgiftningen, attentat, attentatplaner, bortføring, smugling, nervegift

[auxiliary]
har, hadde, vil, skal, skulle, må, måtte, kan, får, fikk, kommer

[passive]
vil, skal, skulle, må, måtte, kan, blir, ble, blei, blitt, er, var

[speech]
sier, sa, opplyser, opplyste, melder, meldte, meldt, meddeler, meddelte, rapporterer, rapporterte, skriver, skrev, kunngjør, kunngjorde, bekrefter, bekreftet, ifølge, uttaler, uttalte, forteller, fortalte, heter det, hevder, opplyst, meddelt, sier til

[ambassadors]
inkludert ambassadøren, blant dem ambassadøren, heriblant ambassadøren, deriblant ambassadøren

[same]
samme antall, like mange, tilsvarende antall

[ignore]
ikke (bare|kun|alene)
Wienkonvensjonen, Wienkonvensjonens, Genèvekonvensjonen, Parisavtalen, Washington Post, New York Times, Moscow Times, Minsk-avtalen
for første gang (på|siden)

[abbreviation]
f, eks, bl, a, d, v, s, k, dr, prof, nr, kl, ca, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, des, osv, m, fl, tlf, mill, mrd, pst, hhv

[common]
og, å, at, det, i, en, som, på, er, av, for, med, til, den, ikke, har, de, et, om, fra, men, var, seg, ved, etter, også, ble, sier, ifølge, blir, han, være, blitt, hvor, når, under, ut, opp, nå, mot, utviser, utvist, utvise, utviste, utenriksminister, utenriksministeren, utenriksdepartementet, uke, dager, mer, enn, forlate, russiske, diplomater, russland, landet, to, norge, sverige, uttaler, opplyser, melder

[range]
til, eller

[range side=before]
mellom

[deadline-phrase is=month_end]
(innen|før|ved) (utgangen av måneden|månedens utgang|månedsskiftet|slutten av måneden)

[deadline-phrase is=week_end]
(innen|før) (utgangen av uken|helgen|ukens slutt)

[background soft=yes]
(snakket|snakker|pratet|diskuterte|drøftet|spørsmålet|spurt) ... om, (nevnte|drøftet|diskuterte|kommenterte), (følgene|konsekvensene) av, (krisen|striden|konflikten|saken) om | side=before
i år, (gjentatte ganger|flere ganger|gang på gang|nylig|nettopp|for ikke lenge siden|ganske nylig), (det|i løpet av det) (siste|forløpne) året, (de|i de) siste (månedene|årene)
(førte|ført) til (at|), (resulterte|munnet ut|endte) (i|med) (at|) | side=before
(forsvarte|forsvarer|begrunnet|roste) ... (beslutningen|beslutning|avgjørelsen) | side=before
(møtt|møtte|møter|vakt|vakte|fått|fikk) ... (kritikk|protester|sinne) | side=after
(forholdet|relasjonene|forbindelsene) ... (forverret|dårligere|surnet|kjølnet)
(forsvarer|forsvarte|rettferdiggjør) | side=before
(et av|ett av|blant) (de|) (landene|land|statene) som
da

[relative]
som

[response next=noun weak=yes]
på grunn av, som følge av

[among]
blant (de|disse|dem)
blant
