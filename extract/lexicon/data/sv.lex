# Swedish, as it is written in Sweden and in Finland
language Swedish
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
(förklarade|förklarar|förklarat|förklaras|förklarades) ... (icke önskvärda|icke önskvärd|oönskade|oönskad|icke välkomna|ej önskvärda) | weak=yes
(dragit in|drog in|drar in|återkallat|återkallade) ... (diplomatiska statusen|diplomatstatus|diplomatiska status|ackreditering|ackrediteringen|ackrediteringar) | weak=yes
(förklarar|förklara|förklarade|förklarat|förklaras|förklarades|förklarats|stämplar|stämplas|stämplade) ... (oönskad|oönskade|icke önskvärd|icke önskvärda|ej önskvärda)
utvisar, utvisa, utvisat
(avvisar|avvisa|avvisade|avvisat) ... diplomat* | weak=yes
(kastar|kasta|kastade|kastat|slänger|slänga|slängde|slängt|sparkar|sparka|sparkade|sparkat|kör|köra|körde|kört) ut
(skickar|skicka|skickade|skickat|sänder|sända|sände|sänt) (hem|ut|tillbaka|iväg) | weak=yes
(skickar|skicka|skickade|skickat|sänder|sända|sände|sänt) ... (hem|ut|tillbaka|iväg) | weak=yes
(visar|visa|visade|visat) ... (på dörren|dörren|ut ur landet) | weak=yes
(visar|visa|visade|visat) ut | weak=yes
(uppmanar|uppmana|uppmanade|uppmanat|beordrar|beordra|beordrade|beordrat|ber|be|bad|bett|tvingar|tvinga|tvingade|tvingat|ålägger|ålade|anmodar|anmodade) ... (lämna|lämnar|resa|åka|ge sig av|avresa|packa) | weak=yes
(ger|ge|gav|gett|givit) ... (timmar|timmars|dagar|dagars|dygn|dygns|vecka|veckor|veckas) (på sig|att lämna) | weak=yes
(ger|gav|gett) ... (timmar|dagar|dygn|vecka|veckor) ... lämna | weak=yes
(drar|dra|drog|dragit|återkallar|återkalla|återkallade|återkallat|upphäver|upphävde|upphävt) ... (in|) (ackreditering*|diplomatstatus|diplomatisk status|diplomatiska status|agremang|agrement) | weak=yes
(drar|drog) in ... (ackreditering*|diplomatstatus) | weak=yes
(fråntar|fråntog|fråntagit) ... (ackreditering*|diplomatstatus|diplomatiska status) | weak=yes
(kräver|krävde) att ... (lämnar|lämnade|kallas hem|kallar hem|reser) | weak=yes
(deporterar|deportera|deporterade|deporterat) | weak=yes
(vill|ville) ... ha ut | weak=yes
(uppmanar|uppmana|uppmanade|uppmanat|beordrar|beordrade|beordrat|ber|bad|bett|tvingar|tvingade|tvingat) ... (dra tillbaka|kalla hem|ta hem) | weak=yes
(kastar|kasta|kastade|kastat|slänger|slänga|slängde|slängt|sparkar|sparka|sparkade|sparkat|kör|köra|körde|kört|portar|porta|portade|portat) ... (ut|på porten) | weak=yes
(gör|gjorde|gjort) ... (oönskad|oönskade)

[trigger measure=expulsion voice=either]
utvisade

[trigger measure=expulsion voice=passive]
(närvaro|vistelse) ... (oönskad|icke önskvärd|inte längre önskvärd|inte önskvärd) | weak=yes
(får|fick|fått) ... (besked|order|uppmaning) om att (lämna|resa|åka|packa|ge sig av) | weak=yes
(förlorar|förlora|förlorade|förlorat|mister) (sin|sina|) (ackreditering*|diplomatstatus*) | weak=yes
(ska|skall|måste|skulle|får) ut (ur|från)
(ska|skall|måste|får|fick) ... (packa|packa ihop|packa väskan|packa sina väskor|åka hem|resa hem) | weak=yes
(ska|skall|måste|tvingas) ... (vara ute ur|ha lämnat) | weak=yes
utvisas, utvisades, utvisats, utvisad, utvisats ut
(kastas|kastades|kastats|slängs|slängdes|sparkas|sparkades|körs|kördes) ut
(utkastad|utkastade|utsparkad|utsparkade|utslängd|utslängda)
(skickas|skickades|skickats|sänds|sändes|sänts|visas|visades) (hem|ut|iväg|tillbaka) | weak=yes
(hemskickad|hemskickade|hemsända|bortvisade|avvisade) | weak=yes
(blir|bli|blev|blivit) (utvisad|utvisade|utkastad|utkastade|hemskickad|hemskickade)
(uppmanas|uppmanades|uppmanats|ombeds|ombads|ombetts|beordras|beordrades|beordrats|tvingas|tvingades|tvingats|åläggs|ålades|anmodas|anmodades) ... (lämna|resa|åka|ge sig av|avresa|packa) | weak=yes
(har|fick|får|blivit) ... (beordrats|uppmanats|ombetts|uppmanade|tillsagda|order|besked) ... lämna | weak=yes
(måste|ska|skall|skulle|får|fick|har att|bör|borde|tvungna att|tvungen att|nödgas) ... (lämna|resa hem|åka hem|ge sig av|ge sig i väg|packa|avresa|resa ut) | weak=yes
(har|får|fick|fått|hade) ... (timmar|dagar|dygn|vecka|veckor|månad) på sig | weak=yes
(visum|visumet|visumen) ... (dras in|drogs in|dragits in|indraget|indragna|återkallats|annulleras|annullerats) | weak=yes
(har|får|fick|hade) ... på sig att lämna | weak=yes
(ackreditering*|diplomatstatus|diplomatiska status|agremang) ... (dras in|drogs in|dragits in|indragen|indragna|återkallas|återkallats|återkallades) | weak=yes
(inte|ej) längre (välkommen|välkomna|önskvärd|önskvärda|önskad|önskade) | weak=yes
(förklaras|förklarades|förklarats|förklarad|förklarade) (oönskad|oönskade|icke önskvärd|icke önskvärda)
(är|var|blir|blev) (oönskad|oönskade|icke önskvärd|icke önskvärda) | weak=yes
(visas|visades) på dörren | weak=yes
(kallas|kallades) hem efter krav | weak=yes

[trigger measure=expulsion voice=target]
(måste|tvingas|tvingats|ska|ombetts att|uppmanats att|beordrats att|besked om att|besked att|order om att|tillsagt att|ålagts att) (kalla|ta|dra|hämta|skicka) (hem|tillbaka) | weak=yes
(måste|tvingas|tvingats|ombetts att|uppmanats att|beordrats att|besked om att|besked att|order om att|tillsagt att|ålagts att) (kalla|ta|dra|hämta|skicka) ... (hem|tillbaka) | weak=yes

[trigger measure=expulsion voice=noun]
utvisning, utvisningar, utvisningen, utvisningarna, diplomatutvisning*, massutvisning*
utkastande*, deportering*, bortvisning* | weak=yes

[trigger measure=expulsion voice=phrase]
(förklarar|förklara|förklarade|förklarat|förklaras|förklarades|förklarats|förklarad|stämplar|stämplas|stämplade|stämplats|klassas|klassar|gör|gjorde|gjordes|görs) ... (personae|persona|personer) non (grata|gratae)
(som|till|) (persona|personae|personas|personer) non (grata|gratae|grate)
non grata
(oönskade|icke önskvärda|oönskad|icke önskvärd|ej önskvärda) (personer|person|diplomater|diplomat)
som (oönskade|oönskad|icke önskvärda|icke önskvärd)

[trigger measure=staff_cap voice=active]
(kräver|krävde|krävt|ber|bad|bett|uppmanar|uppmanade|uppmanat|ålägger|ålade|beordrar|beordrade|beordrat|tvingar|tvingade) ... (minskar|minska|reducerar|reducera|halverar|halvera|skär ned|skära ned|begränsar|begränsa|drar ned|dra ned|drar ner) | weak=yes
(minskar|minska|minskade|minskat|reducerar|reducera|reducerade|reducerat|begränsar|begränsa|begränsade|begränsat|halverar|halvera|halverade|halverat|krymper|krympa|skär|skära|skar|bantar|banta) (ned|ner|) | weak=yes
(drar|dra|drog|dragit) (ned|ner) på | weak=yes

[trigger measure=staff_cap voice=passive]
(minskas|minskades|minskats|reduceras|reducerades|reducerats|begränsas|begränsades|halveras|halverades|skärs|krymps|bantas) (ned|ner|) | weak=yes

[trigger measure=staff_cap voice=noun]
(minskning|minskningen|reducering|reduktion|neddragning|nedskärning|personalminskning|begränsning|halvering) | weak=yes

[trigger measure=closure voice=active own=yes]
(stänger|stänga|stängde|stängt) (ned|ner|igen|) | weak=yes
(beordrar|beordrade|beordrat|kräver|krävde) ... (stängning|stängs|stänga|stängas) | weak=yes

[trigger measure=closure voice=passive own=yes]
(stängs|stängdes|stängts|stängas) (ned|ner|) | weak=yes
(måste|ska|tvingas|beordras) stänga | weak=yes

[trigger measure=closure voice=noun own=yes]
stängning, stängningen, nedstängning, nedläggning | weak=yes

[trigger measure=severance voice=active]
(bryter|bryta|bröt|brutit|avbryter|avbryta|avbröt|avbrutit|kapar|kapat|säger upp) (alla|de|sina|) (diplomatiska|) (förbindelser|förbindelserna|relationer|relationerna|band|kontakter)
(förbindelser|förbindelserna|relationer|relationerna) ... (bryts|bröts|brutits|avbryts|avbröts)
(brytning|avbrott) ... (förbindelser|förbindelserna|relationer)
(avslutar|avslutade|avslutat|avsluta|upphäver) (alla|de|sina|) diplomatiska (förbindelser|förbindelserna|relationer|relationerna)

[trigger measure=downgrade voice=active]
(nedgraderar|nedgradera|nedgraderade|nedgraderat|sänker|sänkte) ... (förbindelser|förbindelserna|relationer|relationerna|nivån)
(förbindelser|förbindelserna|relationer|relationerna) ... (nedgraderas|nedgraderats|nedgraderades)

[people staff=diplomatic]
diplomat, diplomaten, toppdiplomat, ambassadråd, ministerråd, sändebud, kulturattaché, pressattaché, handelsattaché, beskickningschef, vice ambassadör, biträdande ambassadör, legationsråd, ambassadrådet, sändebudet | plural=no
diplomater, diplomaterna, diplomaters, toppdiplomater, ambassadsekreterare
(förste|andre|tredje|första|andra) (sekreterare|sekreteraren|ambassadsekreterare|ambassadsekreteraren) | plural=no
(diplomatiska|diplomatisk) (företrädare|representanter|medarbetare|tjänstemän|anställda) | plural=yes
diplomatisk personal, diplomatiska personal, diplomatpersonal, diplomatkår

[people staff=ambassador]
ambassadör, ambassadören, ambassadörens, nuntie, nuntien, högkommissarie, högkommissarien, ständig representant, ständiga representant | plural=no
ambassadörer, ambassadörerna, nuntier | plural=yes

[people staff=charge]
chargé d'affaires, chargé, chargéen, tillförordnad ambassadör, tillförordnade ambassadör | plural=no

[people staff=consular]
konsul, konsuln, generalkonsul, generalkonsuln, vicekonsul, honorärkonsul | plural=no
konsuler, konsulerna, generalkonsuler | plural=yes
konsulatanställd, konsulattjänsteman | plural=no
konsulatanställda, konsulattjänstemän, konsulära tjänstemän | plural=yes
konsulatpersonal, konsulär personal

[people staff=military]
militärattaché, militärattachén, försvarsattaché, försvarsattachén, attaché, attachén, flygattaché, marinattaché | plural=no
militärattachéer, försvarsattachéer, attachéer, attachéerna | plural=yes

[people staff=intelligence]
underrättelseofficer, underrättelseofficeren, underrättelseagent, underrättelseman | plural=no
underrättelseofficerare, underrättelseofficerarna, underrättelseagenter, underrättelsepersoner, underrättelsemän | plural=yes
spion, agent | plural=no weak=yes
spioner, spionerna, agenter, agenterna | plural=yes weak=yes

[people staff=official]
folk | plural=yes weak=yes
ambassadanställd, ambassadtjänsteman, ambassadmedarbetare | plural=no
ambassadanställda, ambassadtjänstemän, ambassadfolk | plural=yes
ambassadpersonal, ambassadpersonalen
tjänsteman, tjänstemannen, anställd, representant, företrädare, person, medlem | plural=no weak=yes
tjänstemän, tjänstemännen, anställda, representanter, personer, medarbetare, medlemmar, människor, kollegor, kolleger | plural=yes weak=yes
personal, personalen, personalstyrka, personalstyrkan | weak=yes

[people staff=administrative_technical]
(administrativ|teknisk|administrativ och teknisk) personal
(administrativa|tekniska) (medarbetare|tjänstemän) | plural=yes

[people staff=family]
familjemedlemmar, familjer, anhöriga, medföljande | plural=yes weak=yes

[people staff=local]
lokalanställda, lokalt anställda, lokalanställd personal | plural=yes weak=yes

[mission type=embassy]
ambassad, ambassaden, ambassadens, ambassads, beskickning, beskickningen, diplomatisk beskickning, nuntiatur | plural=no
ambassader, ambassaderna, beskickningar, diplomatiska beskickningar | plural=yes
(högkommissariatet|högkommissariat) | plural=no

[mission type=consulate]
konsulat, generalkonsulat, honorärkonsulat, konsulatet, generalkonsulatet, konsulatets, konsulära avdelning | plural=no
konsulaten, generalkonsulaten | plural=yes

[mission type=mission]
handelsrepresentationen, handelsdelegationen | plural=no
representation, representationen, delegation, delegationen, mission, missionen, handelsrepresentation, handelskontor, handelskontoret, handelsdelegation, ständiga representation, FN-representation, EU-representation | plural=no
representationer, delegationer, representationerna, missioner | plural=yes
diplomatstatus, diplomatisk status, diplomatisk täckmantel, diplomatpass

[other]
medborgare, medborgarna, medborgarens
journalist*, reporter, reportern, reportrar, reportrarna, korrespondent*, *korrespondent, *korrespondenter, *korrespondenten, medarbetare på tidningen, *journalist, *journalister
student*, elev, elever, eleverna, lärare, lärarna, forskare, forskaren, akademiker
spelare, spelaren, spelarna, fotbollsspelare, tränare, tränaren, idrottare, supportrar, målvakt*, lagkapten*, back, anfallare, mittfältare
migrant*, flykting*, asylsökande, papperslösa, brottsling*, kriminell*, dömda
riksdagsledamot*, riksdagsledamöter, ledamot, ledamöter, parlamentariker*, partimedlem*, kommunpolitiker
soldat*, trupper, trupperna, fredsbevarare, legosoldat*, militärer, bosättare, stridande
imam*, präst*, missionär*, predikant*, biståndsarbetare, hjälparbetare
lastbilschaufför*, chaufför*, turister, demonstranter, aktivist*, hyresgäst*, arbetare, åskådare

[negation]
ännu inte, inte ännu, fortfarande inte, hittills inte | weak=yes
(skulle|kan|kunde|lär) (bara|också|sannolikt|troligen|) (betyda|innebära|leda till|medföra|resultera i|utlösa) | weak=yes
är det inte tal om, är det inte fråga om | weak=yes side=after
undrar om, undrade om, frågan om, oklart om, osäkert om, fråga om | weak=yes
inte, ej, icke, aldrig, ingen, inga, inget, utan att, varken, vare sig, knappast, ingenting
inget beslut, (vägrar|vägrade|vägrat) att
i stället för, istället för | weak=yes

[considered]
(är|var|är nu|säger sig vara) (berett|beredd|beredda|redo) att
(ska|kommer att|väntas) (snart|inom kort) ... (utvisa|förklara|meddela), gör sig redo att, förbereder sig för att, inte utesluta, funderar på att
(överväger|övervägde|övervägs|överväga|övervägt|funderar|funderade|prövar|utreder|diskuterar|diskuterade|planerar|planerade|planeras|avser att|ser över)
kan komma att, kan bli aktuellt, kan bli, skulle kunna, troligen, sannolikt, möjligen, eventuellt, eventuell, eventuella, utesluter inte, inte uteslutet, väntas, förväntas, på bordet, uppe till diskussion, förslag, föreslår, beredd att, bereder sig
(föreslog|föreslår|föreslagit|rekommenderade)
(kan man|man kan)

[threatened]
om | weak=yes rest=yes
inget annat val än, förbehåller sig rätten att utvisa
(förbehåller|förbehöll) sig rätten, ultimatum
(hotar|hotade|hotat|hot|hotet|hoten)
(varnar|varnade|varnat|varning)
ifall, såvida, förbehåller sig, om inte, om landet, om Sverige, om Ryssland, om Finland, om USA, om EU, om regeringen, om de, om västländer

[denied]
(dementerade|dementerar|förnekade|förnekar|avfärdade|avfärdar) (uppgifter|rapporter|påståenden) (om|)
inte (aktuellt|aktuell|på tal|på bordet|på dagordningen), (inga|inte) planer på, (avfärdade|avfärdar|avvisade|avvisar|avvisat|avslog) (det|detta|förslaget|kravet|idén|tanken|att), säger nej, sade nej, utesluter (det|en utvisning), inget beslut, ingen anledning
(avvisar|avvisade|avvisat|avslår|avslog|säger nej till|sade nej till) (ett|alla|varje|) (krav|kravet|kraven|uppmaning|uppmaningar|förslag|förslaget|önskemål) (om|på|att)
(tänker|avser|ämnar) inte, ser ingen anledning att, ser inget skäl att
inte aktuellt, inga planer, ingen avsikt, (avstår|avstod|avstått) från, (utesluter|uteslöt) att, (avfärdar|avfärdade|avfärdat|avvisar|avvisade)
(förnekar|förnekade|förnekat|dementerar|dementerade|dementerat|dementi|osant|osanna|felaktig|felaktiga|falskt|falska|rykte|rykten|tillbakavisar|tillbakavisade|tillbakavisat)
stämmer inte, inte sant, saknar grund
inte (har|hade|) (mottagit|fått) (något|någon|några) (krav|begäran|uppmaning|besked)
(desinformation|falska uppgifter|falska nyheter) om

[reversed]
(återkallat|återkallade|dragit tillbaka|upphävt|rivit upp|stoppat|ändrat) (utvisningen|utvisningarna|beslutet|ordern)
(får|kan) (ändå|trots allt|) stanna, får stanna kvar, (drog|drar|dragit) tillbaka (utvisningen|beslutet|ordern), (upphävde|upphäver|rev upp|river upp) (utvisningen|beslutet|ordern)
(upphäver|upphävde|återkallar|återkallade|drar tillbaka|drog tillbaka|river upp|rev upp|ändrar|ändrade|stoppar|stoppade|backar från) ... (utvisning|utvisningen|utvisningar|utvisningarna|beslut|beslutet)
(utvisningen|utvisningarna|beslutet|utvisningsbeslutet) ... (upphävs|upphävts|upphävdes|återkallas|återkallats|återkallades|dras tillbaka|drogs tillbaka|dragits tillbaka|rivs upp|ställs in|stoppas|stoppats)
(får|fick) (stanna|stanna kvar|återvända|komma tillbaka), backar

[retracted]
förfalskad, förfalskat, förfalskning, bluff, falskt brev, påhittad, av misstag, felaktigt uppgett

[reported]
enligt (uppgifter|medier|källor|anonyma källor|obekräftade uppgifter|medieuppgifter|lokala medier|uppgift), uppgifter i medier, ska ha (utvisat|utvisats|förklarat|förklarats|beordrat|beordrats), sägs ha, uppges ha, uppges, källor, anonyma, anonym, obekräftad*, inte bekräftats, obekräftat, påstås

[carried-out]
tillbaka i (Sverige|Finland|hemlandet), (är|var) ... (tillbaka|hemma)
(har|hade) (nu|redan|därmed|i dag|) (lämnat|åkt|rest|avrest|flugit)
(landade|landat|avreste|lyfte|anlänt|anlände), reste hem, åkte hem, flög hem, rest hem, kommit hem, hemkomna

[demand]
(uppmanat|uppmanade|uppmanar|manat|manade|bett) ... att utvisa
(krav|kravet|kraven|uppmaningar|uppmaning) (om|på) att
(uppmanar regeringen|uppmanade regeringen|vädjar|vädjade|namninsamling|upprop|efterlyser|efterlyste|pläderar|manar)
(kräver|krävde|kräv|krav|vill|ville|röstar|röstade|motion|resolution|föreslår|uppmanar|uppmanade|begär|begärde) | weak=yes
(borde|bör) | weak=yes
(är det|det är) (hög|) (dags|tid) att, vi (uppmanar|kräver|ber|vädjar)
(föreslog|föreslår|föreslagit|rekommenderade) | weak=yes
(pressar|pressade|pressat|tryckte på) ... att
(fått|mottagit|fick) (en|) (formell|officiell|) (begäran|uppmaning|förfrågan) (från|av)

[demand modal=yes]
(borde|bör|måste)

[nonstate]
oppositionen, oppositions*, riksdagsledamot*, riksdagsledamöter, riksdagen, parlamentet, parlamentariker*, namninsamling, demonstranter, aktivister, politiker, parti, partiet, partiledare*, partierna, ledarskribent*, analytiker*, expert*, opinionsundersökning, kritiker, senator*, facket, tidigare utrikesminister, Sverigedemokraterna, =SD, Miljöpartiet, Centerpartiet, Kristdemokraterna, Socialdemokraterna, gruppledare*, Vänsterpartiet, Moderaterna, Liberalerna, ledamöter, talesperson i utrikesfrågor
borgmästare*

[generic]
baltstaterna, baltstater
(medlemmar|medlemsländer|länder|medlemsstater) i (eu|nato|unionen|europeiska unionen), (europeiska unionens|eu:s|unionens|natos) (medlemmar|medlemsländer|länder|medlemsstater)
(länder|länderna|regeringar|huvudstäder|stater|allierade|medlemsländer|medlemsstater|partner|partners|grannländer|EU-länder|Natoländer)
(västliga|utländska|europeiska|andra|flera|många|västerländska) (länder|regeringar|diplomater|stater|huvudstäder|allierade)
västländer, västländerna, västliga, utländska, europeiska, =Väst, västvärlden, västdiplomater, värdland, EU-land, EU-länderna

[background sum=yes]
sammanlagt, totalt

[background]
(år|månader|veckor) sedan, (år|månader) (senare|efteråt), har gått sedan
vid den tiden, (fick|måste|tvingades|var|blev) då
(förra|förrförra) (veckan|månaden|året|våren|sommaren|hösten|vintern), i (fjol|våras|somras|höstas|vintras), i förra veckan
tidigare (i veckan|i månaden|i år|i dag|under|denna|den här|detta|samma), tidigare, redan, dessförinnan, den gången, senast, nyligen, på senare tid, häromdagen, häromveckan
för (en|ett|två|tre|fyra|fem|sex|några|ett par|<n>) (dag|dagar|vecka|veckor|månad|månader|år) sedan
sedan (krigets början|krigsutbrottet|invasionen|i|början|årsskiftet|februari|mars|april|<n>), hittills, de senaste (dagarna|veckorna|månaderna|åren), dagen innan, dagen före, (dagar|veckor|månader) tidigare
i början av (veckan|månaden|året), i slutet av (veckan|månaden|förra), årsdag*, kalla kriget, de tidigare, den tidigare, de senaste utvisningarna
hade (utvisat|utvisats|förklarat|förklarats|beordrat|skickat|kastat|kastats) | weak=yes
(året därpå|året efter|följande år|ett år senare)

[response next=yes]
(som|i|) (svar|vedergällning|gensvar|repressalie|repressalier|reaktion|motåtgärd|hämnd) (på|för|mot)
(svarar|svarade|svarat|svara|reagerar|reagerade|reagerat) ... på
med anledning av, i kölvattnet av, till följd av, ett svar på, en reaktion på, en vedergällning för, svaret på

[response next=yes weak=yes]
efter att, sedan, efter, eftersom

[response]
(svarar|svarade|reagerar|reagerade) och, som vedergällning, som repressalie
som svar, i gengäld, som motåtgärd, vedergällning, vedergällningsåtgärd*, motåtgärd, motåtgärder, motdrag, repressalier, ömsesidighet, reciprocitet, reciprok*, symmetrisk*, i sin tur, samma mynt, slår tillbaka, slog tillbaka, tit-for-tat, öga för öga, hämnas, hämnades, hämnd, kontrar, kom svaret
(svarar|svarade|svarat|reagerar|reagerade) (med|genom)

[reaction]
(fördömer|fördömde|fördömt|beklagar|beklagade|kritiserar|kritiserade)
(kallar|kallade) (utvisningen|utvisningarna|beslutet)
(protesterar|protesterade|protest|protester|kritik) mot
(kallade upp|kallar upp|kallat upp) ... (efter|på grund av|med anledning av)

[again]
(svarade|reagerade) (med samma mynt|på samma sätt|med samma åtgärd|likadant) | is=answer
göra (detsamma|samma sak|likadant), ansluta sig till, följa (efter|exemplet)
(liknande|motsvarande|samma) (åtgärd|åtgärder|steg|beslut) | weak=yes
(svara|svarar) med samma mynt | weak=yes
(fattar|fattade|tar|tog) (motsvarande|samma|liknande) (beslut|steg|åtgärder)
(samma sak|detsamma) gäller (även|också|för|)
(gör|gjorde|gjort|göra) ... (detsamma|samma sak|likadant|likaså)
(följde|följer|följt) ... (exempel|efter), (anslöt|ansluter|anslutit) sig
(gäller|gällde|handlar|rör|rörde) (det|sig|om) | weak=yes
det (gäller|gällde|handlar om|rör sig om|rör) | weak=yes
(är|blir) det | weak=yes

[answered]
(utvisning|utvisningen|utvisningar|utvisningarna|utvisade|utvisat|utvisa|stängning|stängningen|sanktioner|sanktionerna|sanktion|nekade visum|nej till visum|visumvägran|inreseförbud|straffåtgärder)
(liknande|motsvarande|samma|ovänlig|ovänliga|fientlig|fientliga|ogrundad|ogrundade|ensidiga|tidigare) (steg|åtgärd|åtgärder|beslut|beslutet|handling|handlingar|agerande)
(beslut|beslutet|åtgärd|åtgärder|steget|steg) (av|från|i|att|om)

[clause]
medan, sedan, när, eftersom, men, vars, varefter, varpå, innan, då, samtidigt som, även om, fastän, där, efter att, därför att, såsom
enligt, som svar på

[by]
av

[of]
av, för, till

[in]
i, vid, på, inom, stationerad i, stationerade i

[from]
från, ur, ut ur, lämna, lämnar

[to]
till, vid, hos, om att, ackrediterad i, ackrediterade i

[with]
(anfallet|angreppet|invasionen|attacken|kriget) (mot|av|i)
med, mot, gentemot

[we]
vi, jag, vår regering, departementet, Utrikesdepartementet, regeringen, utrikesförvaltningen, oss, vårt departement, utrikesministeriet

[our]
vår, vårt, våra

[its]
sin, sitt, sina, deras, hans, hennes, dess, sin egen, sina egna, egna

[mutual]
varandras, varandra, ömsesidigt, ömsesidiga

[body]
(utrikesdepartementet|utrikesdepartement|utrikesministeriet|utrikesministerium|utrikesministern|utrikesminister|utrikesministerns|utrikesförvaltning|utrikesförvaltningen|=UD)
(regeringen|regering|regeringens|statsministern|statsminister|premiärminister|premiärministern|presidenten|president|myndigheterna|myndigheter|talesperson|talesman|talespersonen|talesmannen|juntan|militärjuntan|regimen|regim|ledning|departement|departementet|ministern|minister|kansler|förbundskansler|sidan|makthavarna|ministeriet|administrationen)

[article]
en, ett, ytterligare en

[definite]
både, såväl
diplomaten, diplomaterna, ambassadören, ambassadörerna, tjänstemännen, ambassadanställda
de, den, det, dessa, denna, samtliga, alla, övriga, båda, återstående

[and]
och, samt, eller, liksom, jämte, plus

[except]
utom, förutom, undantaget, med undantag för

[including]
inklusive, bland dem, däribland, bland andra, bland annat, varav

[number]
halvt dussin | value=6
en, ett, ena, enda, en av | value=1
två, båda, bägge, tvenne, ett par | value=2
tre | value=3
fyra | value=4
fem | value=5
sex | value=6
sju | value=7
åtta | value=8
nio | value=9
tio | value=10
elva | value=11
tolv | value=12
tretton | value=13
fjorton | value=14
femton | value=15
sexton | value=16
sjutton | value=17
arton | value=18
nitton | value=19
tjugo | value=20
tjugoett, tjugoen | value=21
tjugotvå | value=22
tjugotre | value=23
tjugofyra | value=24
tjugofem | value=25
tjugosex | value=26
tjugosju | value=27
tjugoåtta | value=28
tjugonio | value=29
trettio | value=30
trettioett, trettioen | value=31
trettiotvå | value=32
trettiotre | value=33
trettiofyra | value=34
trettiofem | value=35
trettiosex | value=36
trettiosju | value=37
trettioåtta | value=38
trettionio | value=39
fyrtio | value=40
fyrtioett, fyrtioen | value=41
fyrtiotvå | value=42
fyrtiotre | value=43
fyrtiofyra | value=44
fyrtiofem | value=45
fyrtiosex | value=46
fyrtiosju | value=47
fyrtioåtta | value=48
fyrtionio | value=49
femtio | value=50
femtioett, femtioen | value=51
femtiotvå | value=52
femtiotre | value=53
femtiofyra | value=54
femtiofem | value=55
femtiosex | value=56
femtiosju | value=57
femtioåtta | value=58
femtionio | value=59
sextio | value=60
sextioett, sextioen | value=61
sextiotvå | value=62
sextiotre | value=63
sextiofyra | value=64
sextiofem | value=65
sextiosex | value=66
sextiosju | value=67
sextioåtta | value=68
sextionio | value=69
sjuttio | value=70
sjuttioett, sjuttioen | value=71
sjuttiotvå | value=72
sjuttiotre | value=73
sjuttiofyra | value=74
sjuttiofem | value=75
sjuttiosex | value=76
sjuttiosju | value=77
sjuttioåtta | value=78
sjuttionio | value=79
åttio | value=80
åttioett, åttioen | value=81
åttiotvå | value=82
åttiotre | value=83
åttiofyra | value=84
åttiofem | value=85
åttiosex | value=86
åttiosju | value=87
åttioåtta | value=88
åttionio | value=89
nittio | value=90
nittioett, nittioen | value=91
nittiotvå | value=92
nittiotre | value=93
nittiofyra | value=94
nittiofem | value=95
nittiosex | value=96
nittiosju | value=97
nittioåtta | value=98
nittionio | value=99
hundra | value=100 scale=yes
dussin | value=12 scale=yes

[vague]
flera, några, många, åtskilliga, dussintals, tiotals, hundratals, alla, samtliga, ett antal, ett stort antal, ett okänt antal, ett betydande antal, ett flertal, ett fåtal, en grupp, en rad, en handfull, diverse, ett tiotal, ett femtontal, ett tjugotal, fler, ytterligare, olika

[qualifier is=at_least]
minst, åtminstone, över, mer än, fler än, inte mindre än, drygt, inte färre än
eller fler | side=after

[qualifier is=at_most]
högst, upp till, upp emot, max, maximalt, färre än, mindre än, inte fler än

[qualifier is=about]
-tal | side=after
omkring, cirka, ungefär, runt, närmare, nästan, ca, uppskattningsvis, knappt, kring

[withdrawal]
(evakuerar|evakuera|evakuerade|evakuerat|evakueras|evakuering|evakueringen|oroligheter|oroligheterna|kravaller|våld|epidemi|pandemi|corona|ebola)
(säkerhetsläget|säkerhetsläge|säkerhetsskäl|säkerhetssituationen|terrorhot|bombhot|hotbild|hotbilden)
(tillfälligt|tillsvidare|tills vidare|för allmänheten|familjemedlemmar)

[each]
var, vardera, var och en

[subset]
(varav|av vilka|av dem|av dessa)
av de

[plus]
och <n> (andra|till|ytterligare)
och (en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio) (andra|till|annan)

[change order=from-to]
från <n> till <n>

[change order=to-from]
till <n> från <n>

[change order=ceiling]
till (högst|max|bara|endast|) <n>

[change order=by]
med <n>

[unit hours=1]
timme, timmar, timmars, timmarna

[unit hours=24]
dag, dagar, dagars, dygn, dygns, arbetsdagar, vardagar

[unit hours=168]
vecka, veckor, veckors, veckas

[unit hours=720]
månad, månader, månads, månaders

[unit hours=0]
år, årig, årige, åriga, åring, minuter, minut, procent, miljoner, miljarder, miljon, tusen, kilometer, mil, mandat, offer, döda, länder, regeringar, stater, kronor, euro, dollar, gånger, flyg, tjänster, platser, medlemsländer

[deadline side=before]
inom, har, får, fick, ges, gavs, på, inom loppet av, ger, gav

[deadline side=after]
på sig, att lämna, för att lämna

[until]
senast, före, till och med, till, innan, fram till, till den

[deadline-phrase is=immediate]
omedelbart, genast, omgående, så snart som möjligt, så fort som möjligt, skyndsamt, utan dröjsmål, med omedelbar verkan

[deadline-phrase is=same_day]
före midnatt, samma dag, redan i dag, innan dagen är slut

[month]
januari, jan | value=1
februari, feb | value=2
mars | value=3
april, apr | value=4
maj | value=5
juni, jun | value=6
juli, jul | value=7
augusti, aug | value=8
september, sept | value=9
oktober, okt | value=10
november, nov | value=11
december, dec | value=12

[weekday]
måndag, måndagen, måndags, måndagens, måndagskvällen, måndagsmorgonen, måndagseftermiddagen | value=1
tisdag, tisdagen, tisdags, tisdagens, tisdagskvällen, tisdagsmorgonen, tisdagseftermiddagen | value=2
onsdag, onsdagen, onsdags, onsdagens, onsdagskvällen, onsdagsmorgonen, onsdagseftermiddagen | value=3
torsdag, torsdagen, torsdags, torsdagens, torsdagskvällen, torsdagsmorgonen, torsdagseftermiddagen | value=4
fredag, fredagen, fredags, fredagens, fredagskvällen, fredagsmorgonen, fredagseftermiddagen | value=5
lördag, lördagen, lördags, lördagskvällen, lördagsmorgonen | value=6
söndag, söndagen, söndags, söndagskvällen, söndagsmorgonen | value=7

[day]
i dag, idag, i kväll, i morse, i eftermiddag, nu på förmiddagen | value=0
i går, igår, i går kväll | value=-1
i morgon, imorgon | value=1
i förrgår | value=-2

[date-mark is=last]
förra, i förra, senaste

[reason is=espionage]
spionage, spioneri, spionerat, spionerade, spioner, underrättelseverksamhet, underrättelsearbete, underrättelseofficer, underrättelseofficerare, underrättelseagenter

[reason is=retaliation]
vedergällning, motåtgärd, motåtgärder, ömsesidighet, repressalier, som svar, i gengäld, i sin tur

[reason is=incompatible_status]
oförenlig med, oförenligt med, oförenliga med, inte förenligt med, inte är förenlig, inte är förenligt, i strid med Wienkonventionen, strider mot Wienkonventionen

[reason is=interference]
inblandning, påverkan, påverkansoperationer, desinformation, inre angelägenheter

[reason is=war]
invasion, invasionen, krigsbrott, krigsförbrytelser, kriget i, aggression, Butja, övergrepp

[reason is=security]
nationell säkerhet, rikets säkerhet, säkerhetshot, hot mot säkerheten, sabotage, cyberattack

[reason is=solidarity]
solidaritet

[reason is=insult]
förolämpning, förolämpande, kränkande, uttalanden

[reason is=human_rights]
mänskliga rättigheter, människorättsbrott, förtryck

[reason is=crime]
mord, mordet, förgiftning, förgiftningen, attentat, kidnappning, smuggling, nervgift, nervgiftsattacken

[auxiliary]
har, hade, ska, skall, skulle, måste, kommer, vill, kan, får, fick, tänker, avser

[passive]
ska, skall, skulle, måste, vill, kan, får, fick, blir, blev, blivit, är, var

[speech]
säger, sade, sa, uppger, uppgav, meddelar, meddelade, meddelat, meddelas, rapporterar, rapporterade, rapporterat, skriver, skrev, tillkännager, tillkännagav, bekräftar, bekräftade, bekräftat, enligt, heter det, hävdar, förklarade i, berättar, berättade, twittrar, twittrade, kungör

[ambassadors]
inklusive ambassadören, däribland ambassadören, bland dem ambassadören, även ambassadören

[same]
samma antal, lika många, motsvarande antal

[ignore]
icke önskvärda, icke önskvärd, ej önskvärda, ej önskvärd, icke välkomna, icke välkommen
inte (bara|enbart|endast), icke endast
Wienkonventionen, Wienkonventionens, Genèvekonventionen, Parisavtalet, Washington Post, New York Times, Moscow Times, Minskavtalet, Helsingin Sanomat
för första gången (på|sedan)
för första gången sedan <n>

[abbreviation]
t, ex, bl, a, d, v, s, k, dr, prof, nr, kl, ca, jan, feb, apr, jun, jul, aug, sept, okt, nov, dec, st, mfl, osv, tel, dvs, resp, gen

[common]
och, att, det, i, en, som, på, är, av, för, med, till, den, inte, har, de, ett, om, från, men, var, sig, vid, efter, ska, enligt, säger, också, han, hon, när, eller, under, sin, blir, blev, nu, då, där, utvisar, utvisas, utvisa, utvisat, utrikesminister, utrikesministern, utrikesdepartementet, veckan, dagar, än, lämna, ryska, diplomater, ryssland, ryske, svenska, landet, två, länder

[range]
till, eller

[range side=before]
mellan

[deadline-phrase is=month_end]
(före|innan|till|senast vid) (månadens slut|månadsskiftet|slutet av månaden|utgången av månaden)

[deadline-phrase is=week_end]
(före|innan|till) (veckans slut|slutet av veckan|helgen)

[background soft=yes]
(talade|pratade|talar|pratar|diskuterade|diskuterar|samtalade|frågan|frågor|frågad) ... om, (tog upp|nämnde|nämner|kommenterade|diskuterade), (följderna|konsekvenserna) av, (bråket|krisen|grälet|konflikten|spänningar) (om|kring|över) | side=before
i år, (upprepade gånger|flera gånger|gång på gång|nyligen|på senare tid), (under|de) (det senaste året|det gångna året|senaste månaderna|senaste åren), för inte länge sedan
(ledde|lett) till (att|), (resulterade|mynnade ut|slutade) (i|med) (att|) | side=before
(försvarade|försvarar|motiverade|berömde) ... (beslutet|beslut) | side=before
(mött|mötte|möter|väckt|väckte|fått|fick) ... (kritik|protester|fördömanden|ilska) | side=after
(relationerna|relationer|förbindelserna|förhållandet) ... (försämrades|försämrats|svalnade|surnade)
(försvarar|försvarade|rättfärdigar|välkomnar) | side=before
(ett av|en av|bland) (de|flera|många) (europeiska|västliga|<n>|) (länder|länderna|stater|staterna) som
när

[relative]
som

[response next=noun weak=yes]
på grund av

[among]
bland (de|dessa|dem)
bland
