# Norwegian, nynorsk; forms that it shares with bokmål, or borrows from it, are given too
language Norwegian Nynorsk
group no
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
(gir|gi|ga|gav|gjev|gje|gitt|gjeve) ... (døgn|dagar|dager|veke|veker|månad) (på å|til å) | weak=yes
utviser, utvise
(viser|vise|viste) ut
(viser|vise|viste|vist) ... (ut|bort|ut av landet) | weak=yes
(erklærer|erklære|erklærte|erklært|stemplar|stempla) ... (uønsket|uønskede|uønska|uønskt|uønskte|uynskt|uynskte|ikkje ønskte)
(gjer|gjere|gjorde|gjort) ... (uønskt|uønskte|uønska)
(bortviser|bortvise|bortviste) | weak=yes
(kaster|kaste|kastet|kasta|kastar|hiver|hive|hiv|hev|heiv|sparker|sparke|sparket|sparkar|sparka|jagar|jage|jaga) ut
(kaster|kaste|kastet|kasta|kastar|hiver|hive|hiv|hev|heiv|sparker|sparke|sparket|sparkar|sparka|jagar|jage|jaga) ... (ut|på dør)
(sender|sende|sendte) (hjem|ut|bort|tilbake|vekk|heim) | weak=yes
(sender|sendte|sende|sendt) ... (hjem|ut|bort|tilbake|vekk|ut av landet|heim) | weak=yes
(viser|viste|vise) ... (døra|døren|bort|på dør) | weak=yes
(ber|be|bed|bad|ba|bede|bedt|pålegg|pålegge|påla|pålagt|beordrar|beordre|beordra|oppmodar|oppmode|oppmoda|tvingar|tving|tvang|tvinga|krev|krevje|kravde|kravd) ... (forlate|forlèt|forlet|reise|dra|pakke|om å ta seg ein tur heim|ut av landet|kome seg ut|kome seg heim) | weak=yes
(krev|krevje|kravde|kravd) at ... (forlèt|forlet|forlate|reiser|blir kalla heim|blir trekte tilbake) | weak=yes
(ber|bed|bad|bede|bedt|oppmodar|oppmoda|beordrar|beordra) ... (trekkje tilbake|trekke tilbake|kalle heim|hente heim) | weak=yes
(gir|gi|ga|gav|gjev|gje|gitt|gjeve) ... (timer|timers|timar|timars|døgn|dagar|dager|dagars|veke|veker) (på seg|frist|på å|til å|for å|varsel) | weak=yes
(gir|gi|ga|gav|gjev|gje|gitt|gjeve) ... (på å|til å|for å) (kome seg|forlate|reise|dra|pakke) | weak=yes
(fratek|fråtek|frata|fråta|fratok|fråtok|fråteke|trekkjer|trekker|trekk|trekkje|trekke|trekte|trakk|trekt|kallar|kalla|inndrar|inndreg|inndrog|opphevar|oppheva|annullerer|annullerte) ... (akkreditering*|diplomatstatus*|diplomatiske status|agrément) | weak=yes
(deporterer|deporterte|deportere) | weak=yes
(vil|ønskjer|ønskte) ... (ut av landet|bort) | weak=yes
(viser|vise|viste|har vist) ut

[trigger measure=expulsion voice=either]
utvist, utviste
viste ut, vist ut

[trigger measure=expulsion voice=passive]
(får|fekk|fått) ... (beskjed|ordre|pålegg) om å (forlate|reise|dra|pakke|kome seg ut) | weak=yes
(beden|bedne|bede) om å (forlate|reise|dra|pakke) | weak=yes
(mistar|miste|mista) (akkreditering*|diplomatstatus*) | weak=yes
(skal|må|måtte|skulle) (ut|reise|dra|pakke|reise heim|ut av|ut frå) | weak=yes
(må|skal|måtte|får beskjed om å) ... (pakke kofferten|pakke koffertane|pakke sakene|kome seg ut|reise heim|ut av landet) | weak=yes
(skal|må|har) ... ha (forlate|forlatt) | weak=yes
(blir|bli|blei|vart|vert|er|var|blitt|vorte) (utvist|utviste|bortvist|bortviste|kasta ut|kasta på dør|sendt heim|send heim|sende heim|sendt ut|send ut|sende ut|sparka ut|jaga ut|vist ut|viste ut|hivne ut)
(kasta|sparka|jaga|hivne) (ut|på dør|ut av)
(send|sendt|sende) (heim|ut|bort|tilbake|ut av) | weak=yes
(bortvist|bortviste|heimsend|heimsende) | weak=yes
(bedt|bede|bedne|oppmoda|pålagt|pålagde|beordra|tvinga|tvungne) (om|til|) ... (forlate|reise|dra|pakke) | weak=yes
(skal|må|måtte|skulle|er nøydd til å|er nøydde til å|bør|får beskjed om å|fekk beskjed om å|fått beskjed om å|pliktar å) ... (forlate|reise|vere ute|vere ute av|pakke|dra|ut av landet|reise heim) | weak=yes
(får|fikk|fekk|har|fått) ... (timer|døgn|dager|uke|uker|måned|timar|dagar|veke|veker|månad) (på seg|til å|på å) | weak=yes
(akkreditering|akkrediteringa|akkrediteringar|akkrediteringane|diplomatstatus|diplomatiske status|visumet|visuma) ... (trekt tilbake|trekte tilbake|trekt|inndregen|inndregne|kalla tilbake) | weak=yes
(ikkje lenger|ikkje meir) (velkomen|velkomne|ønskt|ønskte|ønska) | weak=yes
(erklært|erklærte|blir erklært|blir erklærte|skal erklærast|erklærast) ... (uønsket|uønskede|uønska|uønskt|uønskte|uynskt|uynskte)
(stempla) som (uønska|uønskt|uønskte)
(er|var|blir|blei|vart|vert) (uønska|uønskt|uønskte) | weak=yes
(vist) (døra) | weak=yes

[trigger measure=expulsion voice=target]
(må|måtte|skal|bedt om å|bede om å|beskjed om å|ordre om å|pålagt å|tvinga til å) (kalle|hente|trekkje|trekke|ta|sende) (heim|tilbake|ut) | weak=yes
(må|måtte|bedt om å|bede om å|beskjed om å|ordre om å|pålagt å|tvinga til å) (kalle|hente|trekkje|trekke|ta|sende) ... (heim|tilbake|ut) | weak=yes

[trigger measure=expulsion voice=noun]
utvisning, utvising, utvisninger, utvisingar, utvisningen, utvisinga, utvisningene, utvisingane, diplomatutvisning*, masseutvisning*
bortvisning*, hjemsendelse*, deportasjon* | weak=yes
diplomatutvising*

[trigger measure=expulsion voice=phrase]
(erklærer|erklære|erklærte|erklært|erklæres|gjør|gjorde|gjort|gjøres|gjer|blir gjort) ... (personae|persona|personer|personar) non (grata|gratae)
(som|til|) (persona|personae|personas|personer|personar) non (grata|gratae|grate)
non grata
(uønskede|uønsket|uønska|uønskte|uønskt) (personer|person|diplomater|diplomat|personar|diplomatar)
som (uønskede|uønsket|uønska|uønskte|uønskt)

[trigger measure=staff_cap voice=active]
(reduserer|redusere|reduserte|redusert|kuttar|kutte|kutta|skjer|skjere|skar|skore|halverer|halvere|halverte|avgrensar|avgrense|avgrensa|begrensar|begrense|minskar|minske|minska|trappar|trappe|trappa) (ned|) | weak=yes
(krev|kravde|ber|bad|bede|pålegg|påla|beordrar|beordra) ... (reduserer|redusere|kuttar|kutte|minskar|minske|halvere|halverer|skjere ned) | weak=yes

[trigger measure=staff_cap voice=passive]
(blir|vert|vart|blei|skal|må) ... (redusert|reduserte|kutta|halvert|halverte|avgrensa|trappa ned|ned|skore ned) | weak=yes

[trigger measure=staff_cap voice=noun]
(reduksjon|reduksjonen|nedskjering|nedskjering|nedtrapping|avgrensing|halvering|kutt) | weak=yes

[trigger measure=closure voice=active own=yes]
(stengjer|stengje|stenger|stenge|stengde|stengte|lukkar|lukke|lukka|legg ned|leggje ned|la ned) | weak=yes
(beordrar|beordra|krev|kravde|krevje) ... (stenging|stengt|stengje|stenge|stengd|blir stengd) | weak=yes

[trigger measure=closure voice=passive own=yes]
(stengd|stengt|stengde|blir stengd|blir stengt|blir lagt ned|lagt ned) | weak=yes
(må|skal|måtte|beskjed om å|pålagt å|bede om å|bedt om å) (stengje|stenge|leggje ned) | weak=yes

[trigger measure=closure voice=noun own=yes]
stenging, stenginga, nedlegging, nedlegginga | weak=yes

[trigger measure=severance voice=active]
(bryt|bryte|braut|brote|kuttar|kutta) (alle|dei|) (diplomatiske|) (forbindelsar|forbindelsane|relasjonar|relasjonane|band|banda|samband|sambandet)
(forbindelsar|forbindelsane|relasjonar|samband|sambandet) ... (brotne|brote)
(brot|brotet) ... (forbindelsane|forbindelsar|samband|sambandet)
(bryt|bryte|braut|brote|avsluttar|avslutta) (alle|dei|sine|) diplomatiske (samband|sambandet|sambanda|relasjonar|relasjonane|forbindelsar)

[trigger measure=downgrade voice=active]
(nedgraderer|nedgraderte|nedgradere) ... (forbindelsar|forbindelsane|relasjonar|relasjonane|samband|sambandet)
(forbindelsar|forbindelsane|relasjonar|relasjonane|samband|sambandet) ... (nedgradert|nedgraderte)

[people staff=diplomatic]
diplomat, diplomaten, toppdiplomat, ambassaderåd, ambassaderåden, sendemann, sendemannen, kulturattaché, presseattaché, handelsattaché, misjonsleder, nestleder ved ambassaden, visesjef ved ambassaden, ambassadesekretær, utsending, utsendingen, ministerråd | plural=no
diplomater, diplomatar, diplomatene, diplomatane, diplomaters, toppdiplomater, sendemenn, ambassadesekretærer, utsendinger, utsendingar | plural=yes
(førstesekretær|andresekretær|annensekretær|tredjesekretær|førstesekretæren) | plural=no
diplomatiske (medarbeidere|representanter|utsendinger|ansatte|medarbeidarar|representantar|utsendingar|tilsette) | plural=yes
diplomatisk personell, diplomatiske personell, diplomatisk personale

[people staff=ambassador]
ambassadør, ambassadøren, ambassadørens, nuntius, høykommissær, høykommissæren | plural=no
ambassadører, ambassadørar, ambassadørene, ambassadørane, nuntier | plural=yes

[people staff=charge]
chargé d'affaires, chargé, fungerende ambassadør, midlertidig leder av ambassaden | plural=no

[people staff=consular]
konsul, konsulen, generalkonsul, generalkonsulen, visekonsul, honorærkonsul | plural=no
konsuler, konsular, konsulene, konsulane, generalkonsuler | plural=yes
konsulatansatt, konsulatmedarbeider | plural=no
konsulatansatte, konsulatmedarbeidere, konsulære (medarbeidere|medarbeidarar) | plural=yes
konsulatpersonell, konsulært personell

[people staff=military]
militærattaché, militærattacheen, forsvarsattaché, forsvarsattacheen, attaché, attacheen, flyattaché, marineattaché | plural=no
militærattacheer, forsvarsattacheer, attacheer, attachéer, attacheene | plural=yes

[people staff=intelligence]
etterretningsoffiser, etterretningsoffiseren, etterretningsagent | plural=no
etterretningsoffiserer, etterretningsoffiserar, etterretningsoffiserene, etterretningsoffiserane, etterretningsagenter, etterretningsagentar, etterretningsfolk, etterretningsmedarbeidere | plural=yes
spion, agent | plural=no weak=yes
spioner, spionar, spionene, agenter, agentar, agentene | plural=yes weak=yes

[people staff=official]
medlemer, medlemene | plural=yes weak=yes
folk | plural=yes weak=yes
ambassadeansatt, ambassadetilsett, ambassademedarbeider, ambassadetjenestemann | plural=no
ambassadeansatte, ambassadetilsette, ambassademedarbeidere, ambassademedarbeidarar, ambassadefolk, ambassadetjenestemenn, ambassadetenestemenn | plural=yes
ambassadepersonell, ambassadepersonale, ambassadepersonalet
medarbeider, medarbeidar, medarbeideren, tjenestemann, tenestemann, ansatt, tilsett, representant, person, medlem, embetsmann | plural=no weak=yes
medarbeidere, medarbeidarar, medarbeiderne, tjenestemenn, tenestemenn, embetsmenn, ansatte, tilsette, representanter, representantar, personer, personar, mennesker, menneske, medlemmer, kolleger, kollegaer | plural=yes weak=yes
personale, personalet, personell, personellet, stab, staben | weak=yes

[people staff=administrative_technical]
(administrativt|teknisk|administrativt og teknisk) (personell|personale)
(administrative|tekniske) (medarbeidere|ansatte|medarbeidarar|tilsette) | plural=yes

[people staff=family]
familiemedlemmer, familier, familiar, pårørende, ektefeller | plural=yes weak=yes

[people staff=local]
lokalt (ansatte|tilsette), lokalansatte | plural=yes weak=yes

[mission type=embassy]
ambassade, ambassaden, ambassadens, ambassades, diplomatisk representasjon, nuntiatur, høykommissariat | plural=no
ambassader, ambassadar, ambassadene, ambassadane, diplomatiske representasjoner | plural=yes

[mission type=consulate]
konsulat, konsulatet, generalkonsulat, generalkonsulatet, konsulatets, konsulære avdeling, honorærkonsulat | plural=no
konsulater, konsulatene, konsulata, generalkonsulater, generalkonsulatene | plural=yes

[mission type=mission]
handelsrepresentasjonen, handelsdelegasjonen | plural=no
representasjon, representasjonen, delegasjon, delegasjonen, misjon, misjonen, handelsrepresentasjon, handelsdelegasjon, FN-delegasjon, EU-delegasjon | plural=no
representasjoner, delegasjoner, delegasjonar | plural=yes
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
ikkje nokon
enno ikkje, ikkje enno, framleis ikkje, førebels ikkje, så langt ikkje | weak=yes
(vil|ville|kan|kunne) (berre|også|truleg|) (bety|tyde|føre til|medføre|innebere|utløyse) | weak=yes
ikke, ikkje, aldri, ingen, intet, (uten|utan) å, verken, hverken, neppe, ingenting
ingen planer, (ikke|ikkje) aktuelt, (ikke|ikkje) på tale, ingen hensikt, ingen intensjon, (avstår|avstod) (fra|frå), (nekter|nektet) å, (avviser|avviste) å
i stedet for, istedenfor | weak=yes
korkje

[considered]
(kan|kunne) koma til å, (er|var) (klar|reiede|klare|budd) til å
(vil|skal) (snart|om kort tid) ... (utvise|erklære), tenkjer på å, gjer seg klar til å, ikkje utelukke
(vurderer|vurderte|vurderes|vurdert|vurdere|drøfter|drøftet|drøftes|planlegger|planla|planlegges|undersøker|diskuterer|tenker på|overveier|overveide|blir vurdert)
kan bli aktuelt, kan komme på tale, kan også, kunne, muligens, mogleg, kanskje, sannsynligvis, truleg, trolig, eventuelt, eventuell, utelukker (ikke|ikkje), utelukket (ikke|ikkje), (ikke|ikkje) utelukket, ventes, forventes, venter, på bordet, til vurdering, forslag, foreslår, føreslår, klar til å, under vurdering, kan skje
kan hende, utelukkar ikkje, ikkje utelukka
(føreslo|føreslår|føreslått|foreslo)

[threatened]
ikkje noko anna val
(truer|truet|trua|trussel|trusler|trusselen|trugar|truga)
(advarer|advarte|advart|advarsel|åtvarar|åtvara)
hvis, viss, dersom, med mindre, forbeholder seg

[denied]
(avviste|avviser|avvist|nekta|dementerte) (rapportar|meldingar|opplysningar|påstandar) (om|)
avkreftar, avkrefta, avkreftet, dementerer, dementerte
ikkje (aktuelt|på tale|på bordet|på dagsordenen), (ingen|ikkje) planar om, (avviste|avviser|avvist) (det|framlegget|kravet|tanken|at), seier nei, sa nei, seier nei no, ingen avgjerd
(avviser|avviste|avvist|avslår|seier nei til|sa nei til) (eit|alle|) (krav|kravet|krava|oppmoding|oppmodingar|forslag|forslaget|ønske|ønsket) om
har ikkje tenkt å, ser ingen grunn til, ønskjer ikkje å
ikkje aktuelt, ingen planar, (avviser|avviste) å
(benekter|benektet|nekter for|dementerer|dementerte|dementert|dementi|usant|usann|falsk|falske|rykte|rykter|tilbakeviser|tilbakeviste|nektar)
stemmer (ikke|ikkje), (ikke|ikkje) sant, (ikke|ikkje) riktig, (uten|utan) hold, medfører (ikke|ikkje) riktighet

[reversed]
(trekt|trekte|trekt tilbake|trekkjer|trekkjer tilbake|drege tilbake) (utvisinga|utvisingane|avgjerda|vedtaket)
(får|kan) (likevel|) bli, (trekte|trekkjer|drog) (utvisinga|avgjerda|vedtaket) tilbake, (gjorde om|oppheva) (utvisinga|avgjerda|vedtaket)
(opphever|opphevet|tilbakekaller|tilbakekalte|trekker|trakk|omgjør|omgjorde|annullerer|annullerte|dropper|droppet|kallar tilbake|trekkjer|trekte) ... (utvisning|utvisningen|utvisninger|utvisningene|beslutning|beslutningen|vedtak|vedtaket|utvising|utvisinga|utvisingar|utvisingane|avgjerd|avgjerda) (tilbake|)
(utvisningen|utvisningene|beslutningen|vedtaket|utvisningsvedtaket|utvisinga|utvisingane|avgjerda) ... (oppheves|opphevet|tilbakekalles|tilbakekalt|trukket tilbake|trekkes tilbake|omgjort|annullert|droppet|utsatt|stanset)
(får|fikk|fekk) (bli|likevel bli|bli værende|vende tilbake|komme tilbake|lov til å bli)

[retracted]
forfalsket, forfalskning, falskneri, falskt brev, bløff, oppdiktet, ved (en|ein) feil, ved (en|ein) feiltakelse

[reported]
(ifølge|ifølgje) (medier|kilder|anonyme kilder|ikke navngitte kilder|ubekreftede opplysninger|lokale medier|medieopplysninger|medium|kjelder|anonyme kjelder|ikkje navngitte kjelder|lokale medium), kilder, kjelder, angivelig, skal ha utvist, etter sigende, anonyme, anonym, ubekreftet, ubekreftede, (ikke|ikkje) (bekreftet|stadfesta), visstnok

[carried-out]
(har|hadde) (nå|allerede|dermed|i dag|allereie) (forlatt|reist|dratt)
(er|var) ... (reist|utreist|fløyet|dratt hjem|kommet hjem|dratt heim|kommet heim), fløy (hjem|heim), reiste (hjem|heim), dro (hjem|heim), har forlatt, hadde forlatt

[demand]
(oppmoda|oppmodar|bede|bad) ... å utvise
(krav|kravet|krava|oppmodingar|oppmoding|ønske) om (å|at)
(oppfordrer regjeringen|oppfordret regjeringen|appellerer|appellerte|underskriftskampanje|opprop|etterlyser|etterlyste|tar til orde for|tok til orde for|ber regjeringen|ba regjeringen|oppmodar regjeringa|oppmoda regjeringa|bed regjeringa|ba regjeringa)
(krever|krevde|krav|vil|vil ha|vil at|ville ha|ønsker|stemmer|stemte|forslag|resolusjon|foreslår|oppfordrer|oppfordret|mener|krev|kravde|ønskjer|føreslår|oppmodar|oppmoda|meiner) | weak=yes
(bør|burde) | weak=yes
(er det|det er) på (høg|) tide å, vi (oppmodar|krev|ber|appellerer)
(føreslo|føreslår|føreslått|foreslo) | weak=yes

[demand modal=yes]
(bør|burde|må)

[nonstate]
opposisjonen, opposisjons*, stortingsrepresentant*, Stortinget, parlamentet, parlamentariker*, underskriftskampanje, demonstranter, aktivister, politikere, parti, partiet, partier, partiene, partileder*, lederskribent*, analytiker*, ekspert*, meningsmåling, kritikere, senator*, fagforening*, (tidligere|tidlegare) (utenriksminister|utanriksminister), talsperson for, utenrikspolitisk talsperson, utenrikspolitiske talsperson, =SV, =Ap, =MDG, =KrF, =Sp, Høyre, Arbeiderpartiet, Senterpartiet, Frp, Fremskrittspartiet, Rødt, Venstre, stortingspolitiker*
Raudt, Høgre, Arbeidarpartiet, Framstegspartiet

[generic]
(land|landene|regjeringer|hovedsteder|stater|allierte|medlemsland|partnere|naboland|EU-land|NATO-land|Nato-land), landa, regjeringar, statar
(vestlige|utenlandske|europeiske|andre|flere|mange|fleire) (land|regjeringer|diplomater|stater|hovedsteder|allierte|regjeringar|diplomatar|statar)
vestlige, utenlandske, europeiske, =Vesten, vertsland, EU-(landene|landa), NATO-(landene|landa)

[background]
(vore|besøket|møtet|gongen|var) ... sidan
(år|månader|veker) sidan, (år|månader) (seinare|etter), har gått sidan
den gongen, på den tida
(forrige|sist|førre) (uke|måned|år|veke|månad), i (forrige|førre) (uke|måned|veke|månad), i fjor, i fjor (høst|vår|sommer), i vår, i høst, i vinter, i sommer
(tidligere|tidlegare) (i uka|i uken|i måneden|i år|i dag|denne|samme|på|same), tidligere, tidlegare, allerede, allereie, før dette, den gangen, den gang, sist, nylig, nyleg, forleden
for (en|ett|to|tre|fire|fem|seks|noen|få|<n>|ein|eitt|nokre) (dag|dager|uke|uker|måned|måneder|år|dagar|veke|veker|månad|månader) (siden|sidan)
(siden|sidan) (krigens|invasjonen|begynnelsen|årsskiftet|starten|februar|mars|april|i fjor|<n>), hittil, til sammen, så langt, (de|dei) siste (dagene|ukene|månedene|årene|dagane|vekene|månadene|åra), dagen før, (dager|uker|måneder|uka|uken|dagar|veker|månader) (tidligere|etter|før|tidlegare)
i begynnelsen av (uka|uken|måneden|året), i slutten av (uka|uken|måneden|forrige|førre), kort tid senere, årsdag*, kald krig, kalde krigen, (de|dei) (tidligere|tidlegare), den (tidligere|tidlegare)
hadde (utvist|erklært|sendt|bedt|kastet|beordret|blitt|kasta|beordra) | weak=yes
også andre land
alt, i fjor haust, for eit dag sidan, for eit dagar sidan, for eit veke sidan, for eit veker sidan, for eit månad sidan, for eit månader sidan, for eit år sidan
hadde bede

[response next=yes]
(som|i|) (svar|gjengjeldelse|reaksjon|mottrekk|hevn|represalie|mottiltak|gjengjeld) (på|for|mot|til)
(svarer|svarte|svart|reagerer|reagerte|reagert|svarar|svara) ... på
i kjølvannet av, (et|eit) svar på, svaret på, (en|ein) reaksjon på, i anledning

[response next=yes weak=yes]
etter at, da, etter, fordi

[response]
(svarer|svarte|reagerer|reagerte|svarar|svara) (nå|) og, som (gjengjeldelse|gjengjeld)
som svar, til gjengjeld, i gjengjeld, gjengjeldelse, gjengjeld, gjengjeldelsesaksjon, gjengjelder, gjengjeldte, mottrekk, mottiltak, motsvar, represalie*, gjensidighet, resiproker*, symmetrisk*, hevn, slår tilbake, slo tilbake, (svarer|svarar) med (samme|same) mynt, (samme|same) mynt, på sin side, kvitterer, kvitterte, kvittert, tar igjen
(svarer|svarte|reagerer|reagerte|svarar|svara) (med|ved)

[reaction]
(fordømer|fordømde|fordømt|beklagar|beklaga|kritiserer|kritiserte)
(kallar|kalla) (utvisinga|utvisingane|avgjerda|vedtaket)
(protesterer|protesterte|protest|kritikk) (mot|av|over)
(kalla inn|innkalla|kallar inn) ... (etter|på grunn av)

[again]
(svara|svarte|reagerte) (med same mynt|på same måte|på same vis) | is=answer
gjere det same, slutte seg til, følgje etter
(liknande|tilsvarande|same) (steg|tiltak|avgjerd) | weak=yes
(svare|svarar) med same mynt | weak=yes
det same (gjeld|galdt) (for|)
(gjer|gjorde|gjort) ... (det same|likeeins|det same)
(følgde|følgjer|følgt) ... (døme|etter)
(gjeld|galdt|dreier) det | weak=yes
det (gjeld|dreier seg om|handlar om|galdt) | weak=yes

[answered]
(utvisning|utvisningen|utvisninger|utvisningene|stenging|stengingen|sanksjoner|sanksjonene|sanksjon|visumavslag|visumnekt|innreiseforbud|straffetiltak|utvising|utvisinga|utvisingar|utvisingane|sanksjonar|sanksjonane)
(lignende|tilsvarende|samme|uvennlig|uvennlige|fiendtlig|fiendtlige|ubegrunnet|ubegrunnede|ensidige|tidligere|liknande|tilsvarande|same|uvenleg|uvenlege|fiendtleg|fiendtlege|tidlegare) (skritt|tiltak|beslutning|beslutninger|handling|handlinger|avgjørelse|steg|avgjerd)
(beslutning|beslutningen|avgjørelsen|tiltaket|skrittet|vedtaket|avgjerd|avgjerda) (av|fra|i|om|frå)

[clause]
mens, medan, etter at, når, da, fordi, men, hvis, viss, hvoretter, før, samtidig med at, selv om, der, hvor, ettersom, idet, slik at
ifølge, ifølgje, som svar på
då

[by]
av

[of]
av, for, til

[in]
i, ved, på, innenfor, utstasjonert i

[from]
fra, frå, ut av, ut (fra|frå), forlate, forlater

[to]
til, ved, hos, om å, akkreditert i

[with]
(åtaket|angrepet|invasjonen|krigen) (på|mot|av|i)
med, mot, overfor

[we]
vi, jeg, eg, vår regjering, departementet, Utenriksdepartementet, Utanriksdepartementet, regjeringen, oss, regjeringa

[our]
vår, vårt, våre

[its]
sin, sitt, sine, deres, deira, hans, hennes, hennar, dets, dens, egne, egen
si

[mutual]
hverandres, kvarandres, hverandre, kvarandre, gjensidig, gjensidige

[body]
(utenriksdepartementet|utenriksdepartement|utenriksministeriet|utenriksministeren|utenriksminister|utenriksministerens|utenriksdepartementets|=UD|utanriksdepartementet|utanriksdepartement|utanriksministeren|utanriksminister|utanriksministerens|utanriksdepartementets)
(regjeringen|regjering|regjeringa|regjeringens|statsministeren|statsminister|presidenten|president|myndighetene|myndigheter|talsmann|talskvinne|talsperson|talsmannen|talspersonen|juntaen|militærjuntaen|regimet|styre|styret|ledelse|ministeren|minister|kansler|forbundskansler|side|makthaverne|administrasjonen|departementet|styresmaktene|styresmakter)

[article]
en, ein, et, eit, ei, (ytterligere|ytterlegare) (en|ein), enda (en|ein)

[definite]
både
diplomaten, diplomatene, diplomatane, ambassadøren, medarbeiderne, tjenestemennene
de, dei, den, det, disse, desse, denne, samtlige, alle, øvrige, begge, resterende
båe, ambassadørane, medarbeidarane

[and]
og, samt, eller, så vel som, pluss

[except]
unntatt, bortsett (fra|frå), med unntak av, utenom

[including]
inkludert, inklusive, blant (dem|dei), heriblant, blant andre, blant annet, deriblant

[number]
tjueein | value=21
halvt dusin | value=6
en, ein, én, éin, ei, et, eit, ett, eitt, ene, eneste, (en|ein) av | value=1
to, begge, (et|eit) par | value=2
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
éi | value=1
båe | value=2

[vague]
flere, fleire, noen, nokre, mange, adskillige, dusinvis, titalls, hundrevis, alle, samtlige, (en|ein) rekke, (et|eit) antall, (et||eit) (stort|større|ukjent|betydelig|ikke oppgitt|ikkje oppgitt) antall, (en|ein) gruppe, (en|ein) håndfull, diverse, (et|eit) titalls, ytterligere, ytterlegare, ulike, enkelte, einskilde

[qualifier is=at_least]
minst, minimum, over, (mer|meir) enn, (flere|fleire) enn, (ikke|ikkje) færre enn, godt over, (ikke|ikkje) mindre enn
eller (flere|fleire) | side=after

[qualifier is=at_most]
høyst, høgst, inntil, opptil, opp mot, maksimalt, færre enn, mindre enn, (ikke|ikkje) (flere|fleire) enn

[qualifier is=about]
rundt, cirka, ca, omtrent, om lag, omkring, nesten, nærmere, knapt, anslagsvis

[withdrawal]
(evakuerer|evakuere|evakuerte|evakuert|evakuering|evakueringa|uro|opptøyar|vald|epidemi|pandemi|korona|ebola)
(tryggingssituasjonen|tryggleikssituasjonen|sikkerheitssituasjonen|tryggleiksgrunnar|tryggingsgrunnar|terrortrussel|bombetrussel|trusselbiletet)
(mellombels|førebels|inntil vidare|for publikum|familiemedlemmer)

[each]
kvar, kvart

[subset]
(hvorav|av dem|av disse|av desse|av dei)
av de

[plus]
og <n> (andre|øvrige|til|ytterligere|ytterlegare)
og (en|én|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|ein|éin|eitt) (andre|annen|til)

[change order=from-to]
(fra|frå) <n> til <n>

[change order=to-from]
til <n> (fra|frå) <n>

[change order=ceiling]
til (høyst|maksimalt|kun|bare||høgst) <n>

[change order=by]
med <n>

[unit hours=1]
time, timer, timar, timers

[unit hours=24]
dag, dager, dagar, dagers, døgn, døgns, virkedager, arbeidsdager

[unit hours=168]
uke, veke, uker, veker, ukers, ukes

[unit hours=720]
måned, månad, måneder, månader, måneders, måneds

[unit hours=0]
år, årig, årige, åring, minutter, minutt, prosent, millioner, milliarder, million, tusen, kilometer, mandater, ofre, drepte, drepne, døde, land, regjeringer, regjeringar, stater, statar, kroner, euro, dollar, ganger, fly, stillinger, plasser, medlemsland

[deadline side=before]
innen, innan, får, fikk, fekk, har, i løpet av, gir, gjev, ga, gav, innenfor

[deadline side=after]
på seg, til å, å forlate, frist, på å forlate

[until]
senest, seinast, før, innen, innan, (innen|innan) den, (innen|innan) utgangen av, fram til, frem til

[deadline-phrase is=immediate]
umiddelbart, omgåande, straks, øyeblikkelig, snarest, snarast, (snarest|snarast) mulig, så raskt som mulig, så snart som mulig, med umiddelbar virkning, (uten|utan) opphold

[deadline-phrase is=same_day]
før midnatt, (innen|innan) midnatt, (samme|same) dag, (innen|innan) dagen er omme, (allerede|allereie) i dag

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
mandag, måndag, mandagens, måndagens, (mandag|måndag) kveld, (mandag|måndag) (morgen|morgon) | value=1
tirsdag, tysdag, tirsdagens, tysdagens, (tirsdag|tysdag) kveld, (tirsdag|tysdag) (morgen|morgon) | value=2
onsdag, onsdagens, onsdag kveld, onsdag (morgen|morgon) | value=3
torsdag, torsdagens, torsdag kveld, torsdag (morgen|morgon) | value=4
fredag, fredagens, fredag kveld, fredag (morgen|morgon) | value=5
lørdag, laurdag, lørdagens, (lørdag|laurdag) kveld | value=6
søndag, søndagens, søndag kveld | value=7

[day]
i dag, idag, i kveld, i dag tidlig, i morges, i ettermiddag, i formiddag | value=0
i går, igår, i går kveld | value=-1
i (morgen|morgon), imorgen | value=1
i forgårs | value=-2
i dag tidleg, i føremiddag | value=0

[date-mark is=last]
forrige, førre, i (forrige|førre), sist

[reason is=espionage]
spionasje, spionert, spionerte, spionere, spioner, spionar, etterretningsvirksomhet, etterretningsarbeid, etterretningsoffiser, etterretningsoffiserer, etterretningsoffiserar, etterretning, etterretningsaktivitet

[reason is=retaliation]
gjengjeldelse, gjengjeld, mottiltak, mottrekk, gjensidighet, represalier, som svar, til gjengjeld

[reason is=incompatible_status]
(uforenlig|uforeinleg) med, (ikke|ikkje) forenlig med, (ikke|ikkje) er forenlig, i strid med Wienkonvensjonen, strider mot Wienkonvensjonen, i strid med (deres|deira) diplomatiske

[reason is=interference]
innblanding, påvirkning, påvirkningsoperasjoner, desinformasjon

[reason is=war]
invasjon, invasjonen, krigsforbrytelser, krigen i, aggresjon, Butsja, overgrep

[reason is=security]
nasjonal sikkerhet, nasjonale sikkerhet, rikets sikkerhet, sikkerhetstrussel, trussel mot sikkerheten, sabotasje, dataangrep

[reason is=solidarity]
solidaritet

[reason is=insult]
fornærmelse, fornærmende, krenkende, uttalelser, utsegner

[reason is=human_rights]
menneskerettigheter, menneskerettar, menneskerettsbrudd, undertrykkelse

[reason is=crime]
drap, drapet, mord, forgiftning, forgifting, forgiftningen, forgiftinga, attentat, attentatplaner, bortføring, smugling, nervegift

[auxiliary]
har, hadde, vil, skal, skulle, må, måtte, kan, får, fikk, fekk, kommer, kjem

[passive]
vil, skal, skulle, må, måtte, kan, blir, ble, vart, blei, blitt, er, var
vert, verte, vore

[speech]
sier, seier, sa, opplyser, opplyste, melder, meldte, meldt, meddeler, meddelte, rapporterer, rapporterte, skriver, skriv, skrev, kunngjør, kunngjer, kunngjorde, bekrefter, stadfestar, bekreftet, stadfesta, ifølge, ifølgje, uttaler, uttalte, forteller, fortalte, heter det, hevder, opplyst, meddelt, (sier|seier) til
fortel, fortalde, skreiv

[ambassadors]
inkludert ambassadøren, blant (dem|dei) ambassadøren, heriblant ambassadøren, deriblant ambassadøren

[same]
(samme|same) antall, like mange, (tilsvarende|tilsvarande) antall

[ignore]
ikkje (berre|einast)
Wienkonvensjonen, Wienkonvensjonens, Genèvekonvensjonen, Parisavtalen, Washington Post, New York Times, Moscow Times, Minsk-avtalen

[abbreviation]
f, eks, bl, a, d, v, s, k, dr, prof, nr, kl, ca, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, des, osv, m, fl, tlf, mill, mrd, pst, hhv

[common]
og, å, at, det, i, som, på, er, av, for, med, til, den, har, om, men, var, seg, ved, etter, han, når, under, ut, opp, no, mot
ikkje, frå, dei, ein, eit, seier, vart, vere, ho, meir, kva, korleis, sidan, ifølgje, vore, viser, vist, viste, utanriksminister, utanriksministeren, utanriksdepartementet, veke, dagar, diplomatar, timar, heim, veker, månad, tilsette, nokre, desse, utvising, utvisinga, saman, kjem, kallar, ambassadørane, opplyste, offiserar, heiter, vedteke, gjort, erklærte, noreg, fleire

[range]
til, eller

[range side=before]
mellom

[deadline-phrase is=month_end]
(innan|før|ved) (utgangen av månaden|månadsskiftet|slutten av månaden)

[background soft=yes]
(snakka|prata|diskuterte|drøfta|spørsmålet|spurt) ... om, (nemnde|drøfta|diskuterte|kommenterte), (følgjene|konsekvensane) av | side=before
i år, (gjentekne gonger|fleire gonger|gong på gong|nyleg|for ikkje lenge sidan), det siste året, dei siste (månadene|åra)
(førte|ført) til (at|), (resulterte|munna ut|enda) (i|med) (at|) | side=before

[relative]
som

[response next=noun weak=yes]
på grunn av, som følgje av

[among]
blant (dei|desse)
