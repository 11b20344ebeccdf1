# Dutch, as it is written in the Netherlands and in Belgium
language Dutch
spaces yes
order v2
apostrophe inside
accents keep
numbers before
adjectives before
date-order dmy

# Verbs that close the clause (participle, infinitive, subordinate finite forms) have their
# people before them, whatever the voice: they stand under voice=passive.

[trigger measure=expulsion voice=active]
(vroeg|vraagt|vragen|verzocht|verzoekt|gevraagd|eist|eiste) ... terug te (roepen|trekken|halen) | weak=yes
(heeft|hebben|had|hadden) ... (gevraagd|opgedragen|gesommeerd|bevolen|verzocht) ... (terug te trekken|terug te roepen|weg te halen|terug te halen|te laten vertrekken) | weak=yes
(heeft|hebben|had|hadden) ... (uur|uren|dagen|dag|week|weken|maand) (de tijd|tijd|) (gegeven|gegund) ... (te verlaten|te vertrekken|vertrekken|weg te zijn) | weak=yes
(heeft|hebben|had|hadden) ... (verordonneerd|gesommeerd|gelast|bevolen|opgedragen|geordonneerd|aangezegd) ... (te verlaten|te vertrekken|het land uit te gaan) | weak=yes own=yes
(verordonneert|verordonneerde|verordonneerden|sommeert|sommeerde|sommeerden|gelast|gelastte|gelastten|beveelt|beval|bevalen) ... (te verlaten|te vertrekken) | weak=yes own=yes
(stuurt|sturen|stuurde|stuurden) ... weg | weak=yes
(verklaart|verklaren|verklaarde|verklaarden|bestempelt|bestempelde) ... (tot|als) (ongewenst|ongewenste|ongewenste vreemdeling|ongewenst persoon|ongewenste persoon|ongewenste personen|ongewenste diplomaten)
(zet|zetten|zette) ... uit
(zet|zetten|zette) ... (het land uit|aan de deur|over de grens)
(zet|zetten|zette) ... (buiten|op straat) | weak=yes
(wijst|wijzen|wees|wezen) ... uit
(wijst|wijzen|wees|wezen|toont|tonen|toonde|toonden) ... de deur | weak=yes
(gooit|gooien|gooide|gooiden|smijt|smijten|trapt|schopt|bonjourt) ... (eruit|het land uit|naar buiten)
(werkt|werkte) ... het land uit
(stuurt|sturen|stuurde|stuurden|zendt|zenden) ... (naar huis|weg|terug|de laan uit|het land uit|wandelen|naar hun land) | weak=yes
(verzoekt|verzoeken|verzocht|vraagt|vragen|vroeg|vroegen|gelast|gelastte|beveelt|beval|sommeert|sommeerde|draagt|droeg|dwingt|dwong) ... te (verlaten|vertrekken|laten vertrekken|reizen) | weak=yes
(geeft|geven|gaf|gaven) ... (uur|uren|dagen|dag|week|weken|maand) (de tijd|tijd|om) | weak=yes
(trekt|trekken|trok|trokken) ... (accreditatie|accreditaties|accreditering|diplomatieke status|agrement|erkenning) ... in | weak=yes
(ontneemt|ontnemen|ontnam|ontnamen) ... (accreditatie|diplomatieke status|diplomatieke onschendbaarheid) | weak=yes
(eist|eisen|eiste|eisten|verlangt|verlangde) (het|de) (vertrek|terugtrekking|terugroeping) van | weak=yes
(jaagt|joeg) ... het land uit
(bant|verbant|verbande|verdrijft) | weak=yes
(wil|willen) ... (weg|kwijt) | weak=yes

[trigger measure=expulsion voice=passive]
(aanwezigheid|verblijf) ... (ongewenst|niet langer gewenst|niet meer gewenst) | weak=yes
(kreeg|kregen|krijgt|krijgen|hebben|heeft) ... (opdracht|bevel|aanzegging) ... te (verlaten|vertrekken) | weak=yes
(het land|land) uit (zet|zetten|gezet|te zetten|wijst|wijzen|te wijzen|gooit|gooien)
(hun|zijn|haar) (koffers|biezen) (mogen|moeten|moet|mag|kunnen) (pakken|inpakken) | weak=yes
(uitwijst|uitwijzen|uitwezen|heenzenden|heengezonden|heen te zenden) | weak=yes
(aangezegd|gekregen) ... (te vertrekken|te verlaten) | weak=yes
(de wacht aangezegd|de laan uitgestuurd) | weak=yes
(moet|moeten|moest|moesten|dient|dienen) ... (ons land|Nederland|België|grondgebied) (verlaten|te verlaten|uit) | weak=yes
uit ... gezet | weak=yes
(moet|moeten|moest|moesten) ... (hebben verlaten|verlaten hebben|vertrokken zijn|zijn vertrokken) | weak=yes
(aangemerkt|beschouwd|uitgeroepen) (als|tot) (ongewenst|ongewenste personen) | weak=yes
uitgezet, uitzet, uitzetten, uitzette, uit te zetten, uitgewezen, uitwijst, uitwijzen, uitwees, uitwezen, uit te wijzen
(uitgezette|uitgewezen) (Russische|diplomaat|diplomaten) | voice=either
(het land|land) (uitgezet|uitzet|uitzetten|uit te zetten|uitgewezen|uitgegooid|uit gezet|uitgewerkt|uit moeten|uit moet|uitgestuurd)
(aan de deur|aan de dijk|buiten) (gezet|zet|zetten|te zetten) | weak=yes
(naar huis|weg|terug|naar hun land) (gestuurd|stuurt|sturen|stuurde|te sturen|gezonden|moeten) | weak=yes
(weggestuurd|wegstuurt|wegsturen|weg te sturen|teruggestuurd|terugsturen|teruggezonden|verbannen|buitengezet|eruit gegooid|verwijderd) | weak=yes
de deur gewezen
de deur (wijzen|wijst|te wijzen) | weak=yes
(moet|moeten|moest|moesten|dient|dienen|zullen|zal|mag|mogen) ... (verlaten|vertrekken|te vertrekken|weg|opstappen|hun koffers pakken|zijn koffers pakken|koffers pakken|uit|terugkeren) | weak=yes
(moet|moeten|moest|moesten) ... (land uit|land verlaten|naar huis)
(gevraagd|verzocht|opgedragen|gesommeerd|opgeroepen|gelast|bevolen|gedwongen|verplicht) ... te (verlaten|vertrekken|verlaten hebben) | weak=yes
(krijgt|krijgen|kreeg|kregen|heeft|hebben|hadden) ... (uur|uren|dagen|dag|week|weken|maand) (de tijd|tijd|om) | weak=yes
(krijgt|krijgen|kreeg|kregen|heeft|hebben) tot ... (te verlaten|te vertrekken) | weak=yes
(accreditatie|accreditaties|accreditering|diplomatieke status|agrement) ... (ingetrokken|intrekt|intrekken|in te trekken|ontnomen|kwijt|beëindigd) | weak=yes
niet (meer|langer) (welkom|gewenst|toelaatbaar|aanvaardbaar) | weak=yes
(ongewenst|onwelkom) (verklaard|verklaart|verklaren|te verklaren)
(verklaart|verklaren|verklaarde|verklaarden) ... ongewenst
(maakt|maken|maakte|maakten) ... ongewenst | weak=yes
(is|zijn|was|waren) ... ongewenst | weak=yes
(moet|moeten|mag|mogen) (zijn|hun|haar) (koffers|biezen) (pakken|te pakken) | weak=yes

[trigger measure=expulsion voice=noun]
het uitzetten van, het uitwijzen van, uitzetting, uitzettingen, uitwijzing, uitwijzingen, massa-uitzetting
verwijdering van | weak=yes

[trigger measure=expulsion voice=phrase]
(hij|zij|deze|ze) (niet langer|niet meer|) (ongewenst|welkom|gewenst) (is|zijn|was|waren)
(verklaart|verklaren|verklaarde|verklaarden|bestempelt|bestempelde|beschouwt) ... (tot|als) (persona|personae|personas|persona's) non (grata|gratae|gratas)
(tot|als) (persona|personae|personas|persona's) non (grata|gratae|gratas)
(persona|personae|personas|persona's) non (grata|gratae|gratas|grate)
non grata
(tot|als) (ongewenst|ongewenste) (persoon|personen|vreemdeling|vreemdelingen|diplomaten)
(ongewenst|ongewenste) (persoon|personen)

[trigger measure=staff_cap voice=active own=yes]
(vermindert|verminderen|verminderde|verlaagt|verlagen|verkleint|verkleinen|beperkt|beperken|beperkte|reduceert|reduceren|halveert|halveren) | weak=yes
(brengt|brengen|bracht|brachten) ... terug | weak=yes
(bouwt|bouwen) ... af | weak=yes

[trigger measure=staff_cap voice=passive]
(verminderd|verlaagd|verkleind|beperkt|gereduceerd|gehalveerd|teruggebracht|ingekrompen|teruggeschroefd) (worden|wordt|werd|werden|tot|met) | weak=yes
te (verminderen|verlagen|verkleinen|beperken|reduceren|halveren) | weak=yes
(verminderen|verlagen|verkleinen|reduceren|halveren|inkrimpen|terugbrengen|terug te brengen|in te krimpen|terugschroeven) | weak=yes
(verkleind|ingekrompen|teruggebracht|gehalveerd) | weak=yes

[trigger measure=staff_cap voice=noun]
(vermindering|inkrimping|verkleining|reductie|personeelsvermindering|halvering|afbouw) | weak=yes

[trigger measure=closure voice=active own=yes]
(sluit|sluiten|sloot) | weak=yes
(doekt|doekte) ... op | weak=yes
(beveelt|beval|gelast|gelastte) ... sluiting | weak=yes

[trigger measure=closure voice=passive]
(gesloten|te sluiten|opgedoekt|dicht) | weak=yes
(moet|moeten|moest|moesten) ... (sluiten|dicht) | weak=yes
(dicht|sluiten) (moet|moeten) | weak=yes

[trigger measure=closure voice=noun]
sluiting | weak=yes

[trigger measure=severance voice=active]
(verbreekt|verbreken|verbrak|verbraken) ... (betrekkingen|banden|relaties)
(betrekkingen|banden|relaties) ... (verbroken|verbreekt|verbreken|te verbreken|verbrak)
(verbreking|breuk) van de (diplomatieke|) (betrekkingen|banden)
(beëindigt|beëindigde|beëindigd|beëindigen|stopzet) (alle|de|zijn|haar|) diplomatieke (betrekkingen|relaties|banden), diplomatieke (betrekkingen|relaties|banden) ... beëindigd
(verbreekt|verbreken|verbrak|verbraken) (alle|de|zijn|haar|) (diplomatieke|) (betrekkingen|banden|relaties)

[trigger measure=downgrade voice=active]
(verlaagt|verlagen|verlaagde) ... (betrekkingen|vertegenwoordiging)
(betrekkingen|vertegenwoordiging) ... (verlaagd|te verlagen|afgewaardeerd)

[people staff=diplomatic]
hoofd van de (delegatie|vertegenwoordiging|missie|EU-delegatie|EU-missie), (delegatiehoofd|delegatieleider|delegatieleidster) | plural=no
diplomaat, diplomate, topdiplomaat, ambassaderaad, gezant, zaakwaarnemer, cultureel attaché, handelsattaché, persattaché, plaatsvervangend ambassadeur, tweede man van de ambassade | plural=no
diplomaten, topdiplomaten, ambassaderaden, gezanten, afgezanten | plural=yes
(eerste|tweede|derde) (secretaris|ambassadesecretaris) | plural=no
(eerste|tweede|derde) secretarissen | plural=yes
diplomatieke (medewerker|vertegenwoordiger) | plural=no
diplomatieke (medewerkers|vertegenwoordigers|personeelsleden|functionarissen|ambtenaren) | plural=yes
diplomatiek personeel, corps diplomatique, missiehoofd, hoofd van de missie

[people staff=ambassador]
ambassadeur, ambassadrice, nuntius, hoge commissaris, permanent vertegenwoordiger, permanente vertegenwoordiger | plural=no
ambassadeurs, nuntii | plural=yes

[people staff=charge]
zaakgelastigde, zaakgelastigden, chargé d'affaires, chargé, tijdelijk zaakgelastigde | plural=no

[people staff=consular]
consul, consul-generaal, vice-consul, ereconsul, consulair medewerker, consulair ambtenaar | plural=no
consuls, consuls-generaal, consulaire medewerkers, consulaire ambtenaren, consulaatmedewerkers, consulaatsmedewerkers | plural=yes
consulair personeel, consulaatpersoneel, consulaatspersoneel

[people staff=military]
militair attaché, defensieattaché, militaire attaché, attaché, luchtmachtattaché, marineattaché | plural=no
militair attachés, militaire attachés, defensieattachés, attachés, attaché's | plural=yes

[people staff=intelligence]
inlichtingenofficier, inlichtingenagent, inlichtingenmedewerker, geheim agent | plural=no
inlichtingenofficieren, inlichtingenagenten, inlichtingenmedewerkers, inlichtingenmensen, geheim agenten, geheim agentes | plural=yes
spionnen, agenten | plural=yes weak=yes
spion, agent | plural=no weak=yes

[people staff=official]
ambassademedewerker, ambassademedewerkster, ambassadefunctionaris, ambassadebeambte | plural=no
ambassademedewerkers, ambassadefunctionarissen, ambassademensen, ambassadewerknemers, ambassadestafleden | plural=yes
ambassadepersoneel
medewerker, medewerkster, functionaris, personeelslid, werknemer, beambte, vertegenwoordiger, staflid, persoon, lid | plural=no weak=yes
medewerkers, functionarissen, personeelsleden, werknemers, beambten, vertegenwoordigers, stafleden, stafmedewerkers, personen, mensen, leden, collega's, betrokkenen, officials | plural=yes weak=yes
personeel, staf | weak=yes

[people staff=administrative_technical]
(administratief|technisch|administratief en technisch|ondersteunend) personeel
(administratieve|technische|ondersteunende) medewerkers | plural=yes

[people staff=family]
familieleden, gezinsleden, gezinnen, families, partners en kinderen | plural=yes weak=yes

[people staff=local]
(lokale|plaatselijke) (medewerkers|werknemers|krachten) | plural=yes weak=yes
lokaal personeel | weak=yes

[mission type=embassy]
ambassade, diplomatieke missie, hoog commissariaat, diplomatieke vertegenwoordiging, nuntiatuur, kanselarij | plural=no
ambassades, diplomatieke missies, diplomatieke vertegenwoordigingen | plural=yes
(hoge commissariaat|hoge commissie) | plural=no

[mission type=consulate]
consulaat, consulaat-generaal, ereconsulaat, consulaire afdeling, consulaire post | plural=no
consulaten, consulaten-generaal, consulaire posten | plural=yes

[mission type=mission]
vertegenwoordiging, permanente vertegenwoordiging, missie, delegatie, handelsmissie, handelskantoor, handelsvertegenwoordiging, diplomatieke post | plural=no
vertegenwoordigingen, missies, delegaties, diplomatieke posten | plural=yes
diplomatieke status, diplomatieke dekmantel, diplomatiek paspoort

[other]
onderdanen, onderdaan, burgers, staatsburgers
journalist*, correspondent*, verslaggever*, mediamedewerker*, *correspondent, *correspondenten
student*, leerling*, docent*, wetenschapper*, leraar, leraren, academici, onderzoeker*
speler*, voetballer*, trainer*, atleet, atleten, sporter*, supporter*, doelman, aanvoerder
migrant*, vluchteling*, asielzoeker*, illegalen, vreemdeling*, uitgeprocedeerde*, crimineel, criminelen
parlementariër*, kamerlid, kamerleden, volksvertegenwoordiger*, partijleden, partijlid, raadslid, raadsleden, senator*
soldaat, soldaten, militairen, troepen, blauwhelm*, huurling*, strijders, rebellen, kolonisten
imam*, priester*, missionaris*, prediker*, geestelijke*, hulpverlener*, zendeling*
vrachtwagenchauffeur*, chauffeurs, chauffeur, toeristen, demonstranten, actievoerders, huurders, bewoners, krakers, arbeiders, patiënten

[negation]
nog niet, nog geen, vooralsnog niet, tot nu toe niet | weak=yes
is geen sprake, was geen sprake, komt er niet | weak=yes side=after
vraagt zich af of, vroeg zich af of, de vraag of, onduidelijk of, onbekend of | weak=yes
niet, geen, nooit, zonder, noch, niemand, niets, nee
niet van plan, geen plannen, niet aan de orde, geen sprake van, geen reden om, (ziet|zag|zien) af van, (weigert|weigerde|weigeren) om
in plaats van | weak=yes

[considered]
wellicht
(zal|gaat|wil) (binnenkort|spoedig) ... (uitzetten|uitwijzen|aankondigen), houdt men er rekening mee, staat op het punt
(niet|) (uit te sluiten|valt niet uit te sluiten|is niet uit te sluiten), kan niet worden uitgesloten, sluiten ... niet uit, sloot ... niet uit, sloten ... niet uit
(overweegt|overwegen|overwoog|overwogen|bekijkt|bekijken|onderzoekt|onderzoeken|beraadt|beraden|denkt aan|denken aan|bespreekt|bespreken|overleg over)
(van plan|voornemens|plannen om|plan om), naar verwachting, verwacht wordt, waarschijnlijk, mogelijk, mogelijke, zou kunnen, zouden kunnen, kan ook, houdt ... rekening mee, houdt er rekening mee, sluit ... niet uit, niet uitgesloten, ligt op tafel, liggen op tafel, voorstel, bereid, in overweging
(stelde|stelt|stelden|stellen) voor, voorgesteld, (adviseerde|adviseert)
(kan men|men kan)

[threatened]
als | weak=yes rest=yes
geen andere keuze, behoudt zich het recht voor om
(heeft|hebben|had|hadden) ... gedreigd
(dreigt|dreigen|dreigde|dreigden|gedreigd|dreigement|dreigementen|bedreigt)
(waarschuwt|waarschuwde|waarschuwen|waarschuwing)
indien, mocht, tenzij, als Nederland, als België, als Den Haag, als het, als ze, als Moskou, als Londen, als Washington, als Rusland, als Iran | weak=yes
behoudt zich het recht voor, recht voor

[denied]
is niet aan de orde, niet aan de orde zijn, niet op de agenda, niet van plan, niet overwogen, geen sprake van, is er geen sprake, (wees|wijst|wezen) (dat|dit|het|de oproep|de eis|het verzoek) (van de hand|af), (sluit|sloot) (dat|dit|een uitzetting) uit, geen besluit, geen aanleiding
(niet van plan|geen plannen|geen sprake van|geen reden om), (ziet|zag|zien) (er|) van af, (sluit|sloot|sluiten) ... uit
(wijst|wijzen|wees|wezen) (de|alle|het|) (kritiek|beschuldigingen|beschuldiging|verwijten|verwijt|aantijgingen|bericht|berichten) ... (van de hand|af)
(ontkent|ontkende|ontkennen|ontkenden|ontkracht|ontkrachtte|onwaar|onjuist|onzin|gerucht|geruchten|uit de lucht gegrepen)
(spreekt|sprak|spreken|spraken) ... tegen, tegengesproken, klopt niet, kloppen niet, niet juist, wijst ... van de hand, niet aan de orde
geen (verzoek|eis|bericht|mededeling) (uit|van|) ... (ontvangen|gekregen)
(desinformatie|nepnieuws|valse berichten) over

[reversed]
(mag|mogen|kan|kunnen) (toch|alsnog|voorlopig|) blijven, (trok|trekt|trokken|trekken) (het|de|dat|zijn) (besluit|bevel|uitzetting|uitwijzing|maatregel) (weer|) in, (draait|draaide|draaiden) (het|de) (besluit|uitzetting|uitwijzing) terug, (ziet|zag|zagen) af van (de|) (uitzetting|uitwijzing)
(draait|draaide|trekt|trok|maakt|maakte) ... (uitzetting|uitwijzing|besluit|beslissing|maatregel) ... (terug|in|ongedaan)
(uitzetting|uitwijzing|uitzettingen|besluit|beslissing|maatregel) ... (teruggedraaid|ingetrokken|ongedaan gemaakt|opgeschort|herroepen|in te trekken|terug te draaien)
(mag|mogen) ... (blijven|terugkeren), komt terug op, herroept

[retracted]
vervalst, vervalsing, nepbrief, nepbericht, nepnieuws, verzonnen, abusievelijk, per abuis, vals bericht

[reported]
volgens (media|berichten|bronnen|ingewijden|anonieme bronnen|diplomaten|mediaberichten|lokale media), naar verluidt, bronnen (zeggen|melden|rond|binnen), op basis van (anonieme|) bronnen, ingewijden, anonieme*, onbevestigd*, niet bevestigd, media melden, zouden zijn uitgezet, zou zijn uitgezet, zou ... hebben uitgezet, zou ... hebben uitgewezen, zou ... hebben verklaard, naar eigen zeggen van bronnen

[carried-out]
(teruggekeerd|terug) (in|naar) (Nederland|België|eigen land|huis), weer thuis
(heeft|hebben|hadden) ... (inmiddels|al|intussen) ... verlaten
(zijn|is) ... (vertrokken|teruggekeerd|afgereisd|geland|aangekomen), vertrokken, vertrok, opgestegen, gevlogen, thuisgekomen

[demand]
(opgeroepen|aangespoord|verzocht|gevraagd) ... uit te zetten
dat (vindt|vinden|eist|eisen|meent|menen|wil|willen|bepleit) | weak=yes
(roept|riep|roepen|riepen) ... op, oproep, pleit, pleiten, pleitte, dringt ... aan, dringen ... aan, petitie, aandringen op
(eist|eisen|eiste|eisten|wil|willen|wilde|wilden|vraagt|vragen|vroeg|motie|stemde|stemt|vindt|vinden|vond|resolutie|wenst|wens) | weak=yes
(het is|wordt het|hoog|de hoogste) tijd om, (roepen|verzoeken|vragen|eisen) (wij|we), (wij|we) (roepen|verzoeken|vragen|eisen)
(stelde|stelt|stelden|stellen) voor, voorgesteld, (adviseerde|adviseert) | weak=yes
onder druk gezet, druk uitgeoefend, (dringt|drong|drongen) ... aan
(formeel|officieel|) verzoek (van|uit) ... (ontvangen|gekregen)

[demand modal=yes]
(moet|moeten), (zou|zouden) ... moeten

[nonstate]
=Kamer, =DENK, =Denk, =JA21, =FVD, PvdD, SGP, Kamerbreed, Kamercommissie, Eerste Kamer, burgerinitiatief*, raadslid, raadsleden
oppositie, oppositie*, Kamerleden, Kamerlid, Tweede Kamer, parlement, parlementariër*, petitie, betogers, demonstranten, actievoerders, politici, partij, partijen, fractie*, commentator*, analist*, deskundige*, expert*, peiling, critici, senator*, vakbond, oud-*, voormalig*, =PVV, =VVD, =CDA, =SP, =NSC, =BBB, D66, GroenLinks, PvdA, ChristenUnie, Volt, N-VA, Vlaams Belang, cd&v, Vooruit, Open Vld, Ecolo, partijleider, fractieleider, Kamermeerderheid, volksvertegenwoordiger*, leden van
burgemeester, columnist, activisten

[generic]
(lidstaten|leden|landen) van (de|) (europese unie|eu|unie|navo|alliantie)
(EU-leden|NAVO-leden|EU-lidstaten|NAVO-lidstaten|EU-partners)
(landen|regeringen|hoofdsteden|staten|bondgenoten|bondgenoot|lidstaten|partners|buurlanden|lidstaat|EU-landen|NAVO-landen)
(westerse|buitenlandse|Europese|andere|verschillende|meerdere|diverse|heel wat|veel|gelijkgezinde) (landen|regeringen|diplomaten|hoofdsteden|staten|bondgenoten)
westerse, buitenlandse, Europese, =Westen, het Westen, gastland

[background sum=yes]
in totaal

[background]
(jaar|maanden|weken) geleden (dat|), (jaar|maanden) (later|na dato), sinds
(vorige|afgelopen) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)
(moesten|moest|werden|werd|zijn|waren|hadden|dienden) toen
(vorige|afgelopen|voorbije) (week|maand|jaar|lente|zomer|herfst|winter|zondag|weken|maanden|jaren|dagen|nacht)
vorig (jaar|voorjaar|najaar), eerder (deze|dit|vorige|vandaag|al|), al eerder, destijds, toen, voorheen, vroeger, onlangs, recent, recentelijk, reeds, deze winter, deze zomer, dit voorjaar, voor het laatst
(een|twee|drie|vier|vijf|zes|enkele|paar|<n>) (dag|dagen|week|weken|maand|maanden|jaar) (geleden|eerder)
(dagen|weken|maanden|jaren) (geleden|eerder), (begin|eind|half|midden) (deze|dit|vorige|van de) (week|maand|jaar)
sinds (het begin|de start|de inval|de invasie|begin|eind|vorig|toen|februari|maart|april|januari|<n>|de oorlog), tot nu toe, tot dusver, in de afgelopen (dagen|weken|maanden|jaren), de dag ervoor, een dag eerder
jubileum, verjaardag van, Koude Oorlog, de eerdere, de recente, eerdere
(had|hadden) ... (uitgezet|uitgewezen|verklaard|gevraagd|gestuurd) | weak=yes
(waren|was) ... (uitgezet|uitgewezen|verklaard) | weak=yes
(het jaar daarop|het jaar erop|het jaar daarna|het volgende jaar|een jaar daarna)

[response next=yes]
(als|in|bij wijze van|) (reactie|antwoord|vergelding|represaille|tegenmaatregel|wraak|wederdienst) (op|voor|tegen)
(een|het|Moskous|Russische) (reactie|antwoord|vergelding) (op|voor)
(reageert|reageren|reageerde|reageerden|gereageerd|antwoordt|antwoordde|antwoorden) ... op
naar aanleiding van, als gevolg van

[response next=yes weak=yes]
nadat, nu, omdat

[response next=noun weak=yes]
na de, na het, wegens de, vanwege de

[response]
(volgde|kwam|volgt|komt) het antwoord
(wees|wijst|zette|zet|stuurde|stuurt) daarop
(reageert|antwoordt|reageerde|antwoordde) en
(als|bij wijze van) (vergelding|represaille|tegenmaatregel|wraak|tegenzet|antwoord|reactie|wederkerigheid)
vergelding, vergeldingsactie, wraakactie, vergeldingsmaatregel, vergeldingsmaatregelen, tegenmaatregel, tegenmaatregelen, represaille, represailles, op zijn beurt, op haar beurt, op hun beurt, wederkerig*, wederkerigheid, symmetrisch*, oog om oog, slaat terug, sloeg terug, met gelijke munt, tegenzet, spiegelt
(reageert|reageren|reageerde|antwoordt|antwoordde|antwoorden) (met|door)

[reaction]
(veroordeelt|veroordeelde|betreurt|betreurde|betreuren|bekritiseert|hekelt|hekelde|laakt|laakte|noemt|noemde|noemden)
(protesteert|protesteerde|protest|kritiek|woede|verontwaardiging) (tegen|op|over)
(ontboden|ontbiedt|ontbood|op het matje) ... (na|wegens|vanwege|om)

[again]
(reageerde|reageerden|antwoordde|antwoordden) (met gelijke munt|met dezelfde maatregel|op dezelfde manier) | is=answer
met gelijke munt | weak=yes
(soortgelijke|vergelijkbare|dergelijke|zulke) (stap|stappen|maatregel|maatregelen|uitzetting|uitzettingen) | weak=yes
hetzelfde doen, zich (aansluiten|aan te sluiten), volgt ... niet
(neemt|nam|nemen|namen) ... (een soortgelijke|dezelfde|eenzelfde|soortgelijke|vergelijkbare) (beslissing|maatregel|stap|maatregelen|stappen)
hetzelfde geldt (ook|) voor
(deed|deden|doet|doen) ... hetzelfde, (volgde|volgden|volgt|volgen) ... (voorbeeld|stap)
(sloot|sloten|sluit|sluiten) zich ... aan, zich ... aangesloten
(gaat|ging|gaan|zou) (het|) ... om | weak=yes
(zijn|waren) het | weak=yes

[answered]
(uitzetting|uitzettingen|uitwijzing|uitwijzingen|uitzetten|uitwijzen|sluiting|sancties|sanctie|visumweigering|weigering van visa|visa geweigerd|inreisverbod|inreisverboden|strafmaatregelen|sanctiepakket)
(soortgelijk|soortgelijke|vergelijkbare|gelijke|dezelfde|onvriendelijke|vijandige|vijandelijke|ongegronde|eenzijdige|eerdere) (stap|stappen|maatregel|maatregelen|besluit|beslissing|actie|acties)
(besluit|beslissing|maatregel|maatregelen|stap|stappen) (van|door|uit|om)

[clause]
terwijl, nadat, toen, omdat, hoewel, maar, wiens, waarbij, waarna, zodat, voordat, zodra, wat, waar, want, zoals, aangezien, waardoor, aldus
volgens, als reactie op, op zijn beurt

[by]
door, vanwege

[of]
van, van de, van het, der

[in]
in, te, bij, op, aan, binnen, gestationeerd in

[from]
afkomstig uit, afkomstig van
uit, vanuit, verlaten

[to]
voor
bij, bij de, naar, om te, geaccrediteerd in

[with]
(aanval|aanvallen|oorlog|inval|agressie) (op|tegen|in)
met, tegen, tegenover

[we]
wij, we, ik, ons ministerie, onze regering, het ministerie, het ministerie van Buitenlandse Zaken, het kabinet, ons land, ons, het departement, onze minister

[our]
onze, ons

[its]
van (zijn|haar|hun|diens)
hun, haar, zijn eigen, hun eigen, haar eigen, eigen, diens

[mutual]
elkaars, elkaar, over en weer, wederzijds, wederzijdse

[body]
(ministerie van Buitenlandse Zaken|ministerie|Buitenlandse Zaken|minister van Buitenlandse Zaken|buitenlandminister|minister|buitenlandministerie|bewindsvrouw|bewindsman)
(regering|premier|president|presidente|kabinet|autoriteiten|overheid|woordvoerder|woordvoerster|junta|machthebbers|bewind|regime|leiding|minister-president|regeringsleider|zijde|kant|kanselier|staatshoofd|departement)

[article]
een, nog een

[definite]
zowel
de, het, die, deze, dit, alle, alle andere, overige, resterende, beide

[and]
en (ten slotte|tot slot|daarna|vervolgens|later|uiteindelijk), ten slotte, tot slot
en, alsook, evenals, of, alsmede, plus, samen met

[except]
behalve, uitgezonderd, op ... na, niet meegerekend

[including]
onder wie, waaronder, inclusief, onder meer, onder andere, onder hen

[number]
(half dozijn|half-dozijn) | value=6
één, een, eén, een van de, één van de, enige | value=1
twee, beide, tweetal | value=2
drie, drietal | value=3
vier, viertal | value=4
vijf, vijftal | value=5
zes, zestal | value=6
zeven, zevental | value=7
acht, achttal | value=8
negen, negental | value=9
tien | value=10
tiental | value=10 is=about
elf | value=11
twaalf, twaalftal | value=12
dertien | value=13
veertien | value=14
vijftien | value=15
vijftiental | value=15 is=about
zestien | value=16
zeventien | value=17
achttien | value=18
negentien | value=19
twintig, twintigtal | value=20
eenentwintig | value=21
tweeëntwintig, tweeentwintig | value=22
drieëntwintig, drieentwintig | value=23
vierentwintig | value=24
vijfentwintig | value=25
zesentwintig | value=26
zevenentwintig | value=27
achtentwintig | value=28
negenentwintig | value=29
dertig, dertigtal | value=30
eenendertig | value=31
tweeëndertig, tweeendertig | value=32
drieëndertig, drieendertig | value=33
vierendertig | value=34
vijfendertig | value=35
zesendertig | value=36
zevenendertig | value=37
achtendertig | value=38
negenendertig | value=39
veertig, veertigtal | value=40
eenenveertig | value=41
tweeënveertig, tweeenveertig | value=42
drieënveertig, drieenveertig | value=43
vierenveertig | value=44
vijfenveertig | value=45
zesenveertig | value=46
zevenenveertig | value=47
achtenveertig | value=48
negenenveertig | value=49
vijftig, vijftigtal | value=50
eenenvijftig | value=51
tweeënvijftig, tweeenvijftig | value=52
drieënvijftig, drieenvijftig | value=53
vierenvijftig | value=54
vijfenvijftig | value=55
zesenvijftig | value=56
zevenenvijftig | value=57
achtenvijftig | value=58
negenenvijftig | value=59
zestig, zestigtal | value=60
eenenzestig | value=61
tweeënzestig, tweeenzestig | value=62
drieënzestig, drieenzestig | value=63
vierenzestig | value=64
vijfenzestig | value=65
zesenzestig | value=66
zevenenzestig | value=67
achtenzestig | value=68
negenenzestig | value=69
zeventig, zeventigtal | value=70
eenenzeventig | value=71
tweeënzeventig, tweeenzeventig | value=72
drieënzeventig, drieenzeventig | value=73
vierenzeventig | value=74
vijfenzeventig | value=75
zesenzeventig | value=76
zevenenzeventig | value=77
achtenzeventig | value=78
negenenzeventig | value=79
tachtig, tachtigtal | value=80
eenentachtig | value=81
tweeëntachtig, tweeentachtig | value=82
drieëntachtig, drieentachtig | value=83
vierentachtig | value=84
vijfentachtig | value=85
zesentachtig | value=86
zevenentachtig | value=87
achtentachtig | value=88
negenentachtig | value=89
negentig, negentigtal | value=90
eenennegentig | value=91
tweeënnegentig, tweeennegentig | value=92
drieënnegentig, drieennegentig | value=93
vierennegentig | value=94
vijfennegentig | value=95
zesennegentig | value=96
zevenennegentig | value=97
achtennegentig | value=98
negenennegentig | value=99
honderd | value=100 scale=yes
dozijn | value=12 scale=yes
tweehonderd | value=200
driehonderd | value=300

[vague]
meerdere, verschillende, enkele, verscheidene, diverse, talrijke, vele, veel, tientallen, honderden, alle, aantal, een aantal, enige, een paar, een handvol, een groep, een reeks, een grote groep, een onbekend aantal, een aanzienlijk aantal, een groot aantal, een niet nader genoemd aantal, tal van, heel wat, sommige, nog meer

[qualifier is=at_least]
minstens, ten minste, minimaal, meer dan, ruim, niet minder dan, op zijn minst, zeker
of meer | side=after

[qualifier is=at_most]
maximaal, hooguit, hoogstens, niet meer dan, tot wel, minder dan, ten hoogste

[qualifier is=about]
ongeveer, zo'n, circa, rond de, rond, bijna, om en nabij, grofweg, omstreeks, een kleine

[subset]
(van wie|van hen|waarvan|onder wie|onder hen)
van de

[plus]
en <n> (andere|anderen|collega's)
en (een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (andere|anderen|collega's)

[change order=from-to]
van <n> naar <n>
van <n> tot <n>

[change order=to-from]
naar <n> van <n>

[change order=ceiling]
(tot|naar) (nog|maximaal|hooguit|slechts|) <n>

[change order=by]
met <n>

[unit hours=1]
uur, uren

[unit hours=24]
dag, dagen, werkdagen, kalenderdagen, etmaal

[unit hours=168]
week, weken

[unit hours=720]
maand, maanden

[unit hours=0]
jaar, jaren, jarige, minuten, minuut, procent, miljoen, miljard, duizend, kilometer, zetels, slachtoffers, doden, landen, land, regeringen, staten, lidstaten, euro, dollar, keer, maal, vluchten, posten, plaatsen, namen, landgenoten, fracties, staats

[deadline side=before]
binnen, binnen de, heeft, hebben, krijgt, krijgen, kreeg, kregen, binnen een, in, geeft, gaf, komende

[deadline side=after]
om, de tijd, te verlaten, te vertrekken, tijd, verlaten, weg, het land uit

[until]
tot, uiterlijk, vóór, voor, tegen, uiterlijk op, ten laatste, tot en met

[deadline-phrase is=immediate]
onmiddellijk, per direct, zo snel mogelijk, zo spoedig mogelijk, onverwijld, meteen, met onmiddellijke ingang, op staande voet

[deadline-phrase is=same_day]
voor middernacht, vandaag nog, nog vandaag, voor het einde van de dag, dezelfde dag nog

[month]
januari, jan | value=1
februari, feb | value=2
maart, mrt | value=3
april, apr | value=4
mei | value=5
juni, jun | value=6
juli, jul | value=7
augustus, aug | value=8
september, sept | value=9
oktober, okt | value=10
november, nov | value=11
december, dec | value=12

[weekday]
maandag, maandagavond, maandagochtend, maandagmiddag | value=1
dinsdag, dinsdagavond, dinsdagochtend, dinsdagmiddag | value=2
woensdag, woensdagavond, woensdagochtend, woensdagmiddag | value=3
donderdag, donderdagavond, donderdagochtend, donderdagmiddag | value=4
vrijdag, vrijdagavond, vrijdagochtend, vrijdagmiddag | value=5
zaterdag, zaterdagavond, zaterdagochtend | value=6
zondag, zondagavond, zondagochtend | value=7

[day]
vandaag, vanavond, vanochtend, vanmorgen, vanmiddag, heden, zojuist | value=0
gisteren, gisteravond, gisterenavond | value=-1
morgen | value=1
eergisteren | value=-2

[date-mark is=last]
vorige, afgelopen, vorig

[reason is=espionage]
spionage, spionnen, spioneren, spioneerde, spioneert, spioneerden, gespioneerd, inlichtingenofficieren, inlichtingenwerk, inlichtingenactiviteiten, inlichtingenmedewerkers, inlichtingendienst

[reason is=retaliation]
vergelding, vergeldingsmaatregel, represaille, tegenmaatregel, wederkerigheid, als reactie, als antwoord, op zijn beurt

[reason is=incompatible_status]
onverenigbaar met, niet verenigbaar met, in strijd met hun, in strijd met het Verdrag, Verdrag van Wenen, misbruik van hun diplomatieke

[reason is=interference]
inmenging, bemoeienis, beïnvloeding, desinformatie

[reason is=war]
oorlogsmisdaden, invasie, inval, oorlog in, agressie, Boetsja, gruweldaden

[reason is=security]
nationale veiligheid, staatsveiligheid, sabotage, bedreiging voor de veiligheid, veiligheidsrisico, cyberaanval

[reason is=solidarity]
solidariteit, solidair

[reason is=insult]
belediging, beledigend, beledigende, beledigd, uitlatingen

[reason is=human_rights]
mensenrechten, mensenrechtenschendingen, onderdrukking, repressie

[reason is=crime]
moord, vergiftiging, aanslag, ontvoering, smokkel, liquidatie

[auxiliary]
heeft, hebben, had, hadden, is, zijn, was, waren, moet, moeten, zal, zullen, gaat, gaan, kan, mag, mogen, wil, willen, krijgt, krijgen

[passive]
heeft, hebben, had, hadden, is, zijn, was, waren, moet, moeten, zal, zullen, gaat, gaan, kan, mag, mogen, wil, willen, krijgt, krijgen, wordt, worden, werd, werden

[speech]
zei, zegt, zeggen, meldt, meldde, melden, meldden, laat ... weten, liet ... weten, lieten ... weten, kondigt ... aan, kondigde ... aan, aangekondigd, aankondigde, bevestigt, bevestigde, bevestigd, maakt ... bekend, maakte ... bekend, bekendgemaakt, bekend, deelt ... mee, deelde ... mee, meegedeeld, aldus, twittert, schreef, schrijft, verklaarde, stelt, stelde, volgens, bericht

[ambassadors]
onder wie de ambassadeur, inclusief de ambassadeur, waaronder de ambassadeur, met inbegrip van de ambassadeur, ook de ambassadeur

[same]
hetzelfde aantal, evenveel, een gelijk aantal, net zoveel

[ignore]
voor de (eerste|tweede|derde|vierde|vijfde) keer dit jaar
als (reactie|antwoord|tegenmaatregel|tegenmaatregelen|vergelding|represaille|gevolg|tegenzet|straf|teken|protest|eerste|enige|laatste|sanctie|onderdeel|diplomaat|diplomaten|spion|spionnen|waarschuwing|signaal)
niet (alleen|slechts|enkel), niet in de laatste plaats
Verdrag van Wenen, Conventie van Wenen, Conventies van Genève, Akkoord van Parijs, Washington Post, New York Times, Moscow Times, Minsk-akkoorden, Unie van Parijs
(heeft|hebben) nu, voor het eerst (in|sinds)
voor het eerst sinds <n>, zonder waarschuwing, afgelopen (nacht|avond|vrijdag|maandag|dinsdag|woensdag|donderdag|weekend)

[abbreviation]
dhr, mevr, dr, prof, mr, ir, drs, nr, art, st, bv, ca, jan, feb, mrt, apr, jun, jul, aug, sept, okt, nov, dec, blz, gen, kol, tel

[common]
de, het, een, van, en, in, is, dat, op, te, zijn, voor, met, die, aan, niet, door, uit, naar, ook, werd, heeft, hebben, om, bij, als, er, maar, worden, was, wordt, hun, ze, nog, over, minister, ministerie, diplomaten, Russische, land, moet, moeten

[each]
elk, ieder, elke, iedere, per land, stuks

[withdrawal]
(evacueert|evacueren|evacueerde|evacueerden|geëvacueerd|evacuatie|onlusten|rellen|ongeregeldheden|geweld|epidemie|pandemie|coronavirus|corona|covid|ebola)
(veiligheidsredenen|veiligheidsoverwegingen|veiligheidssituatie|veiligheidsrisico's|terreurdreiging|bommelding|aanslagdreiging), (veiligheid|veiligheid van het personeel)
(tijdelijk|voorlopig|tot nader order|tot nader bericht|bezuinigingen|bezuiniging|bezuinigingsmaatregelen|personeelsgebrek|niet-essentieel|niet-essentiële)

[range]
tot, of, à

[range side=before]
tussen

[deadline-phrase is=month_end]
(voor|tot|uiterlijk|tegen) (het|) (einde van de maand|eind van de maand|eind deze maand|einde van deze maand|eind van deze maand)

[deadline-phrase is=week_end]
(voor|tot|uiterlijk|tegen) (het|) (einde van de week|eind van de week|eind deze week)

[background soft=yes]
(spraken|sprak|gesproken|spreken|praatten|praten|gepraat|discussie|vraag|vragen) ... over, (kwam|kwamen) ... ter sprake, (kwestie|gevolgen|onderwerp|zaak) van, (ruzie|rel|crisis|conflict|spanningen|ophef) (over|om|rond) | side=before
dit jaar, (herhaaldelijk|meermaals|meermalen|meerdere keren|verschillende keren|onlangs|recent|recentelijk|kort geleden|niet lang geleden), het (afgelopen|voorbije) jaar, (de|in de) (afgelopen|voorbije) (maanden|jaren)
(leidde|leidden|geleid|mondde|eindigde|resulteerde) (tot|uit in|met|in) | side=before
(verdedigde|verdedigt|rechtvaardigde|prees) ... (besluit|beslissing|stap) | side=before
(kreeg|krijgt|oogstte|leidde tot|stuitte op) ... (kritiek|verontwaardiging|protest) | side=after
(betrekkingen|relaties|verhoudingen) ... (verslechterden|verslechterd|bekoelden|bekoeld|verzuurden|verslechterde)
(verdedigt|verdedigde|rechtvaardigt|verwelkomt) | side=before
(een van de|tot de|onder de) (europese|westerse|) (landen|staten) die

[relative]
die, dat

[among]
onder (de|deze|die)
