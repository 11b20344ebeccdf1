# Polish
language Polish
spaces yes
order svo
apostrophe inside
accents keep
numbers before
adjectives both
date-order dmy

# Participles are "either": beside a passive auxiliary they are an act, before the people
# alone they only describe them. The impersonal -no forms are an act and stand as active.

[trigger measure=expulsion voice=active]
(zwróciła się|zwrócił się|zwróciło się|poprosiła|poprosił|wezwała|wezwał|zażądała|zażądał|zażądało) ... (o odwołanie|do odwołania|odwołania) | weak=yes
(pozbawiła|pozbawił|pozbawiło|pozbawia|odebrała|odebrał|cofnęła|cofnął) ... (statusu dyplomatycznego|status dyplomatyczny|akredytacji|akredytację) | weak=yes
(nakazał|nakazała|nakazało|nakazali|nakazały|nakazuje|nakazano|polecił|poleciła|poleciło|poleciły|polecono|poprosił|poprosiła|poprosiło|poprosiły|poproszono|wezwał|wezwała|wezwało|wezwały|wezwano|zażądał|zażądała|zażądało|zażądały|zażądano|zwrócił się|zwróciła się|zwróciło się) ... (by|aby|żeby) ... (opuścił|opuściła|opuściło|opuścili|opuściły|wyjechał|wyjechała|wyjechali|wyjechały|wrócił|wróciła|wrócili|powrócił|odjechał|odjechali) | weak=yes own=yes
(kazał|kazała|kazało|kazały|kazali|każe|każą|kazano|nakazał|nakazała|nakazało|nakazały|nakazano) ... (wyjechać|wyjechać z|opuścić|spakować|wynosić się|wracać|wrócić) | weak=yes own=yes
(kazał|kazała|kazało|kazały|kazali|kazano|nakazał|nakazała|nakazało|nakazały) (wyjechać|wynosić się|się wynosić|opuścić kraj|się spakować|spakować się|wracać) | weak=yes own=yes
(wskazał|wskazała|wskazało|wskazały|wskazuje|pokazał|pokazała|pokazało|pokazały|pokazuje) drzwi | weak=yes
(wskazał|wskazała|wskazało|wskazały|pokazał|pokazała|pokazało|pokazały) ... drzwi | weak=yes
(żegna|żegnają|pożegnał|pożegnała|pożegnały|pozbywa się|pozbywają się|pozbyły się|pozbędzie się|pozbędą się|pozbył się|pozbyła się|pozbyło się) | weak=yes
żegna, żegnają, pożegnał, pożegnała, pożegnało, pożegnano, pożegnały | weak=yes
(pozbył|pozbyła|pozbyło|pozbyli|pozbywa|pozbyły) się | weak=yes
odprawi*, odprawił, odprawiła | weak=yes
(ogłosił|ogłosiła|uznał|uznała) ... niepożądanym | weak=yes
wydala, wydalają, wydalamy, wydali, wydalą, wydalimy, wydalił, wydaliła, wydaliło, wydalili, wydaliły, wydaliliśmy, wydaliłem, wydalić, wydalać, wydalono, wydalano, wydalając, wydaliwszy
wyrzuca, wyrzucają, wyrzucamy, wyrzuci, wyrzucą, wyrzucił, wyrzuciła, wyrzuciło, wyrzucili, wyrzuciły, wyrzuciliśmy, wyrzucić, wyrzucono, wyrzucać
(wyprasza|wypraszają|wypraszamy|wyprosił|wyprosiła|wyprosili|wyprosić|wyprosi|wyproszono|wyprosiły)
(wypędza|wypędziła|wypędził|wypędzono|wypędzić|przepędza|przepędziła|wypędziły|przepędziły) | weak=yes
(wykopał|wykopała|wykopuje|wykopują|wykopały) | weak=yes
(odsyła|odsyłają|odesłał|odesłała|odesłano|odesłać|odeśle|odsyły|odesłały) | weak=yes
(deportuje|deportował|deportowała|deportowano|deportować|deportowały) | weak=yes
(usuwa|usuwają|usunęła|usunął|usunęli|usunięto|usunie|usunąć|usunęły) | weak=yes
(nakazał|nakazała|nakazało|nakazali|nakazuje|nakazano|nakaże|nakazać|każe|kazał|kazała|kazało|kazano|poleciła|polecił|poleciło|polecono|nakazały|kazały|poleciły) ... (opuścić|opuszczenie|opuszczenia|wyjechać|wyjazd|wrócić|powrót) | weak=yes
(zażądał|zażądała|zażądało|zażądano|żąda|żądają|zażądały|domaga się|zażądać|zażąda) ... (opuścili|opuścił|opuściła|opuściło|opuszczenia|wyjazdu|odwołania|wyjechali|wyjechał|wycofania) | weak=yes
(poprosił|poprosiła|poprosiło|poproszono|prosi|poprosili|poprosiły) ... (o opuszczenie|by opuścił|by opuścili|aby opuścił|aby opuścili|o wyjazd|o wycofanie) | weak=yes
(wezwał|wezwała|wezwano|wezwało|wezwały) ... (do opuszczenia|do wyjazdu|do wycofania|by opuścili|by opuścił) | weak=yes
(zobowiązał|zobowiązała|zobowiązano|zobowiązało|zmusiła|zmusił|zmuszono|zobowiązały|zmusiły) ... (do opuszczenia|do wyjazdu|do powrotu|do wycofania) | weak=yes
(dał|dała|dało|dano|daje|dają|dali|wyznaczono|wyznaczył|wyznaczyła|dały|wyznaczyły) ... (godzin|godziny|dni|dób|doby|tydzień|tygodnie|tygodni|miesiąc|dobę) ... (na opuszczenie|na wyjazd|na spakowanie|na powrót) | weak=yes
(cofnął|cofnęła|cofnęło|cofnięto|cofa|cofnąć|odebrał|odebrała|odebrano|odbiera|unieważnił|unieważniła|unieważniono|wycofała|wycofano|cofnęły|odebrały|unieważniły|wycofały) ... (akredytację|akredytacje|akredytacji|status dyplomatyczny|immunitet|agrément|agrement) | weak=yes
(pokazał|pokazała|pokazuje|pokazano|wskazała|wskazano|pokazały|wskazały) ... drzwi | weak=yes
pożegna* ... dyplomat* | weak=yes
(wypędzają|wypędza|wypędził|wypędziła|wypędziły|wypędzili) | weak=yes

[trigger measure=expulsion voice=either]
wydalony, wydalona, wydaleni, wydalonych, wydalonym, wydalonego, wydalone, wydaloną
wyrzucony, wyrzucona, wyrzuceni, wyrzuconych, wyrzucone, wyrzuconego
(wyproszony|wyproszeni|wyproszonych|wyproszona)
(usunięty|usunięci|usuniętych|odesłany|odesłani|odesłanych|deportowany|deportowani|deportowanych|wypędzeni) | weak=yes

[trigger measure=expulsion voice=passive]
(pobyt|obecność) ... (niepożądany|niepożądana|niepożądane|za niepożądany|za niepożądaną) | weak=yes
(dostał|dostała|dostało|dostali|dostały|otrzymał|otrzymała|otrzymało|otrzymali|otrzymały|mają|ma|miał|miała|mieli|miało) ... (czas|termin|godzin|godziny|dni|tydzień|tygodnie|miesiąc|dobę) ... (na opuszczenie|na wyjazd|do wyjazdu|by opuścić|aby opuścić|żeby opuścić|na spakowanie|na powrót) | weak=yes
(będzie|będą|będzie ich|miał|miało|mieli|miały|ma) (musiał|musiała|musiało|musieli|musiały|zmuszony|zmuszeni) ... (opuścić|wyjechać|odjechać|spakować|wrócić) | weak=yes
(nie jest|nie są|nie będzie|nie będą) (już|dłużej|) (akceptowany|akceptowana|akceptowane|akceptowani|akceptowanych|mile widziany|mile widziani|mile widziana|pożądany|pożądani) | weak=yes
(dostał|dostała|dostali|dostało) ... (dni|godzin|godziny|tydzień|dobę) na (spakowanie|wyjazd|opuszczenie) | weak=yes
nie (jest|są) już (akceptowan*|mile widzian*) | weak=yes
(są|jest|zostali|został) poproszen* o (wyjazd|opuszczenie) | weak=yes
(powinno|powinny|mają|ma|musi|muszą) opuścić terytorium | weak=yes
(godzin|godziny|dni|doby|dób|dobę|tydzień) na (opuszczenie|wyjazd|spakowanie) | weak=yes
(musi|muszą|musiał|musiała|musieli|mają|ma|miał|mieli|będą musieli|będzie musiał|będzie musiała|powinni|powinien|musiały) ... (opuścić|wyjechać|wrócić do|spakować|pakować) | weak=yes
(pakują|pakuje) walizki | weak=yes
(na|) (opuszczenie|wyjazd|spakowanie się|opuszczenie terytorium) ... (dostał|dostali|dostała|dostało|mają|ma|otrzymali|otrzymał) | weak=yes
(mają|ma|mieli|miał|dostali|dostał|dostała|dostało|otrzymali|otrzymał|otrzymała|dostały|otrzymały) ... (godzin|godziny|dni|dób|doby|tydzień|tygodnie|tygodni|miesiąc|dobę) (na opuszczenie|na wyjazd|na spakowanie|na powrót|by opuścić) | weak=yes
(został|została|zostali|zostało|zostały) (poproszony|poproszona|poproszeni|poproszonych|wezwany|wezwani|zobowiązany|zobowiązani) ... (o opuszczenie|o wyjazd|do opuszczenia|do wyjazdu) | weak=yes
(wyjedzie|wyjadą) (z|od nas) | weak=yes
nie (jest|są) (już|) (mile|dłużej|) (widziany|widziani|widziana|pożądany|pożądani) | weak=yes
niepożądan* | weak=yes
(akredytacja|akredytacje|akredytację|status dyplomatyczny) ... (cofnięta|cofnięte|odebrana|odebrano|unieważnione|cofnięty) | weak=yes

[trigger measure=expulsion voice=noun]
wydalenie, wydalenia, wydaleniu, wydaleniem, wydaleniach, wydaleń
wyrzucenie, wyrzucenia, wyrzuceniu, wyrzuceniem
ekspulsj*, wydalanie, wydalania
(usunięcie|usunięcia|usunięciu|deportacja|deportacji|deportację|odesłanie|odesłania|odesłaniu) | weak=yes
(cofnięcie|cofnięcia|cofnięciu) ... (akredytacji|statusu dyplomatycznego) | weak=yes
nakaz (opuszczenia|wyjazdu) | weak=yes

[trigger measure=expulsion voice=phrase]
(uznaje|uznają|uznajemy|uznał|uznała|uznało|uznali|uznaliśmy|uznano|uzna|uznać|ogłosił|ogłosiła|ogłosiło|ogłoszono|ogłasza|ogłosić|ogłosi|uznały|ogłosiły) ... (za|) (persona|personą|personę|personae|persony|person) non (grata|gratae|gratis)
(uznaje|uznają|uznajemy|uznał|uznała|uznało|uznali|uznaliśmy|uznano|uzna|uznać|ogłosiła|ogłosił|ogłoszono|uznały|ogłosiły) ... (za|) (osobę|osoby|osobą|osobami) (niepożądaną|niepożądane|niemile widzianą|niemile widziane|niepożądanymi)
(uznaje|uznają|uznajemy|uznał|uznała|uznało|uznali|uznano|uzna|uznać|uznały) ... za (niepożądanego|niepożądanych|niepożądaną|niepożądane|niemile widzianego|niemile widzianych)
(uznanie|uznania|uznaniu|uznany|uznani|uznana|uznanych|uznanego) ... za (persona|personae|persony|personę|osobę|osoby) (non grata|non gratae|niepożądaną|niepożądane)
(persona|personą|personę|personae|persony|person) non (grata|gratae|gratis)
non grata
status persona non grata
(osoba|osobę|osoby|osobą|osób|osobami) (niepożądana|niepożądaną|niepożądane|niepożądanych|niemile widzianą|niemile widziane|niepożądanymi)

[trigger measure=staff_cap voice=active own=yes]
(zmniejsza|zmniejszają|zmniejszy|zmniejszył|zmniejszyła|zmniejszyło|zmniejszono|zmniejszyć|zmniejszenia|redukuje|redukują|zredukuje|zredukował|zredukowała|zredukowało|zredukowano|zredukować|obniża|obniżyła|obniżyć|uszczupla|uszczupliła|zmniejszyły|zredukowały|ograniczyły|obniżyły|uszczupliły|obcięły) | weak=yes

[trigger measure=staff_cap voice=active own=yes]
(ogranicza|ograniczają|ograniczy|ograniczył|ograniczyła|ograniczyło|ograniczyły|ograniczono|ograniczyć|tnie|obcina|obcięła) ... (liczbę|liczebność|personel|obsadę|skład|kadrę|stan|pracowników) | weak=yes

[trigger measure=staff_cap voice=either]
(zmniejszona|zmniejszony|zmniejszone|zredukowana|zredukowany|zredukowane|ograniczona|ograniczony|ograniczone) | weak=yes

[trigger measure=staff_cap voice=noun]
(redukcja|redukcję|redukcji|zmniejszenie|zmniejszeniu|ograniczenie|ograniczeniu) (liczby|liczebności|personelu|obsady|stanu|składu|kadry|) | weak=yes

[trigger measure=closure voice=active own=yes]
(zamyka|zamykają|zamykamy|zamknie|zamkną|zamknął|zamknęła|zamknęło|zamknęli|zamknięto|zamknąć|zamykać|likwiduje|zlikwidował|zlikwidowała|zlikwidowano|zlikwidować|zamknęły|zlikwidowały) | weak=yes
(nakazał|nakazała|nakazało|nakazano|nakazuje|poleciła|zarządziła|zarządził|nakazały|poleciły|zarządziły) (natychmiastowe|) (zamknięcie|zamknąć) | weak=yes
(cofnął|cofnęła|cofa|cofnięto|wycofała|wycofał|wycofano|wycofuje|cofnęły|wycofały) (zgodę|zgody|pozwolenie|zezwolenie) ... (na działanie|na funkcjonowanie|na działalność|na prowadzenie|na istnienie) | weak=yes
(wycofuję|wycofuje|wycofał|wycofała|wycofało|cofa|cofam|cofnął|cofnęła|cofnęło) zgodę na (działanie|funkcjonowanie|działalność|istnienie) | weak=yes

[trigger measure=closure voice=either]
(zamknięty|zamknięta|zamknięte|zamknięci|zlikwidowany|zlikwidowane) | weak=yes
(ma|mają|musi|muszą) ... (zakończyć działalność|zawiesić działalność|zostać zamknięty|zostać zamknięte|przerwać pracę|zakończyć pracę) | weak=yes

[trigger measure=closure voice=noun]
(zamknięcie|zamknięcia|zamknięciu|zamknięciem|likwidacja|likwidację|likwidacji|zamykanie) | weak=yes

[trigger measure=severance voice=active]
(zrywa|zrywają|zerwie|zerwał|zerwała|zerwało|zerwali|zerwano|zerwać|zrywać|zrywamy|zerwały) (wszelkie|wszystkie|) (stosunki|stosunków|relacje|relacji) (dyplomatyczne|dyplomatycznych|)
(zerwanie|zerwaniu|zerwania) (stosunków|relacji) (dyplomatycznych|)
(stosunki|stosunków) dyplomatyczn* ... (zerwane|zerwano|zerwały)
(kończy|kończą|zakończył|zakończyła|zakończyło|zakończą|zakończy) stosunki dyplomatyczne

[trigger measure=downgrade voice=active]
(obniża|obniżają|obniży|obniżył|obniżyła|obniżyło|obniżono|obniżyć|obniżyły) (rangę|poziom|szczebel|status) (swoich|) (stosunków|relacji|przedstawicielstwa|kontaktów) (dyplomatycznych|)
obniżenie (rangi|poziomu|szczebla) (stosunków|relacji|przedstawicielstwa)

[people staff=diplomatic]
attachés, attaches | plural=yes
radczyni, radczynię, ministra radcę, minister radca, wysłannikowi | plural=no
radcom, radcami, wysłannikom, członkom personelu dyplomatycznego, członkami personelu dyplomatycznego, sekretarzom ambasady | plural=yes
dyplomata, dyplomaty, dyplomatę, dyplomatą, dyplomacie, dyplomatce, dyplomatka, dyplomatkę, dyplomatką | plural=no
dyplomaci, dyplomatów, dyplomatom, dyplomatami, dyplomatach, dyplomatki, dyplomatek | plural=yes
(radca|radcę|radcy|radcą|chargé|wiceambasador|wiceambasadora|zastępca ambasadora|zastępcę ambasadora|zastępcy ambasadora|numer dwa ambasady) | plural=no
(pierwszy|drugi|trzeci|pierwszego|drugiego|trzeciego) sekretarz* | plural=no
radców, radcowie | plural=yes
(pracownik|pracownika|przedstawiciel|przedstawiciela) dyplomatyczn* | plural=no
(pracownicy|pracowników|pracownikom|przedstawiciele|przedstawicieli|przedstawicielom) dyplomatyczn* | plural=yes
personel* dyplomatyczn*, (członkowie|członków) personelu dyplomatycznego | plural=yes
(wysłannik|wysłannika) | plural=no
(wysłannicy|wysłanników) | plural=yes

[people staff=ambassador]
ambasadorce, ambasadorką, nuncjuszowi, wysokiemu komisarzowi, wysokim komisarzem, wysoka komisarz, szefem delegacji, szefem misji, szefowi misji, szefowa misji, szefową misji, szefem placówki | plural=no
wysokim komisarzom, nuncjuszom | plural=yes
ambasador, ambasadora, ambasadorowi, ambasadorem, ambasadorze, ambasadorka, ambasadorki, ambasadorkę, nuncjusz, nuncjusza, nuncjuszem, szef delegacji, szefa delegacji, szefową delegacji, szefowej delegacji, szefowa delegacji, szefowi delegacji, szefowej placówki, szef placówki, szefa placówki, szefowi placówki, szefową placówki, szefowa placówki, wysoki komisarz, wysokiego komisarza, szef misji, szefa misji | plural=no
ambasadorzy, ambasadorów, ambasadorom, ambasadorami, nuncjuszy, nuncjusze, wysokich komisarzy | plural=yes

[people staff=charge]
chargé d’affaires, charge d’affaires, chargé d'affaires, charge d'affaires, chargé, kierownik placówki, kierownika placówki, p.o. ambasadora | plural=no

[people staff=consular]
konsulu, konsul generalnej, konsul generalną, wicekonsul generalny | plural=no
konsulami, konsulach, wicekonsulom, konsulowie generalni, konsulów generalnych | plural=yes
konsul, konsula, konsulowi, konsulem, wicekonsul, wicekonsula, wicekonsulowi, wicekonsulem, (konsul|konsula|konsulem|konsulowi) (generalny|generalnego|generalnym|generalnemu|honorowy|honorowego) | plural=no
konsulowie, konsulów, konsulom, wicekonsulowie, wicekonsulów | plural=yes
(pracownik|pracownika|urzędnik|urzędnika) (konsularny|konsularnego|konsulatu) | plural=no
(pracownicy|pracowników|urzędnicy|urzędników) (konsularni|konsularnych|konsulatu|konsulatów) | plural=yes
personel* konsularn* | plural=yes

[people staff=military]
attaché morskiemu, attaché morskim, attaché lotniczemu, attaché lotniczym, attaché wojskowa, attaché wojskową, attache wojskowym, attache morskiemu, attache morskim, attache lotniczemu, attache lotniczym, attache wojskowa, attache wojskową | plural=no
attaché wojskowych, attaché wojskowi, attaché obrony obu, attache wojskowych, attache wojskowi, attache obrony obu | plural=yes
attaché (wojskowy|wojskowego|wojskowemu|wojskowym|lotniczy|morski|lotniczego|morskiego) | plural=no
attache (wojskowy|wojskowego|wojskowemu) | plural=no
attaché obrony, attaché, attache obrony, attache | plural=no
attachatu
dwóch attaché | plural=yes

[people staff=intelligence]
oficer wywiadu wojskowego, oficera wywiadu wojskowego, oficerowi wywiadu, oficerowi rosyjskiego wywiadu, oficerowi wywiadu wojskowego, oficerowi służb specjalnych, oficerowi FSB, oficerowi GRU, oficerowi SWR, oficerowi KGB, oficerem wywiadu, oficerem rosyjskiego wywiadu, oficerem wywiadu wojskowego, oficerem służb specjalnych | plural=no
oficerem FSB, oficerem GRU, oficerem SWR, oficerem KGB, funkcjonariusz wywiadu wojskowego, funkcjonariusza wywiadu wojskowego, funkcjonariuszowi wywiadu, funkcjonariuszowi rosyjskiego wywiadu, funkcjonariuszowi wywiadu wojskowego, funkcjonariuszowi służb specjalnych, funkcjonariuszowi FSB, funkcjonariuszowi GRU, funkcjonariuszowi SWR, funkcjonariuszowi KGB | plural=no
funkcjonariuszem wywiadu, funkcjonariuszem rosyjskiego wywiadu, funkcjonariuszem wywiadu wojskowego, funkcjonariuszem służb specjalnych, funkcjonariuszem FSB, funkcjonariuszem GRU, funkcjonariuszem SWR, funkcjonariuszem KGB, agent wywiadu wojskowego, agenta wywiadu wojskowego, agentowi wywiadu, agentowi rosyjskiego wywiadu, agentowi wywiadu wojskowego, agentowi służb specjalnych | plural=no
agentowi FSB, agentowi GRU, agentowi SWR, agentowi KGB, agentem wywiadu, agentem rosyjskiego wywiadu, agentem wywiadu wojskowego, agentem służb specjalnych, agentem FSB, agentem GRU, agentem SWR, agentem KGB | plural=no
oficerowie wywiadu wojskowego, oficerów wywiadu wojskowego, oficerom wywiadu, oficerom rosyjskiego wywiadu, oficerom wywiadu wojskowego, oficerom służb specjalnych, oficerom FSB, oficerom GRU, oficerom SWR, oficerom KGB, oficerami wywiadu, oficerami rosyjskiego wywiadu, oficerami wywiadu wojskowego, oficerami służb specjalnych | plural=yes
oficerami FSB, oficerami GRU, oficerami SWR, oficerami KGB, funkcjonariusze wywiadu wojskowego, funkcjonariuszy wywiadu wojskowego, funkcjonariuszom wywiadu, funkcjonariuszom rosyjskiego wywiadu, funkcjonariuszom wywiadu wojskowego, funkcjonariuszom służb specjalnych, funkcjonariuszom FSB, funkcjonariuszom GRU, funkcjonariuszom SWR, funkcjonariuszom KGB | plural=yes
funkcjonariuszami wywiadu, funkcjonariuszami rosyjskiego wywiadu, funkcjonariuszami wywiadu wojskowego, funkcjonariuszami służb specjalnych, funkcjonariuszami FSB, funkcjonariuszami GRU, funkcjonariuszami SWR, funkcjonariuszami KGB, agenci wywiadu wojskowego, agentów wywiadu wojskowego, agentom wywiadu, agentom rosyjskiego wywiadu, agentom wywiadu wojskowego, agentom służb specjalnych | plural=yes
agentom FSB, agentom GRU, agentom SWR, agentom KGB, agentami wywiadu, agentami rosyjskiego wywiadu, agentami wywiadu wojskowego, agentami służb specjalnych, agentami FSB, agentami GRU, agentami SWR, agentami KGB | plural=yes
szpiegowi, agentowi | plural=no weak=yes
szpiegami, agentom, oficerom, agentami | plural=yes weak=yes
(oficer|oficera|funkcjonariusz|funkcjonariusza|agent|agenta) (wywiadu|rosyjskiego wywiadu|służb specjalnych|FSB|GRU|SWR|KGB) | plural=no
(oficerowie|oficerów|funkcjonariusze|funkcjonariuszy|agenci|agentów) (wywiadu|rosyjskiego wywiadu|służb specjalnych|FSB|GRU|SWR|KGB|wywiadów) | plural=yes
szpieg, szpiega, agenta, agent | plural=no weak=yes
szpiedzy, szpiegów, szpiegom, agentów, agenci, oficerów, oficerowie | plural=yes weak=yes

[people staff=official]
pracownik placówki dyplomatycznej, pracownik misji dyplomatycznej, pracownika placówki dyplomatycznej, pracownika misji dyplomatycznej, pracownikowi konsulatu, pracownikowi placówki dyplomatycznej, pracownikowi misji dyplomatycznej, pracownikiem konsulatu, pracownikiem placówki dyplomatycznej, pracownikiem misji dyplomatycznej, pracowniku ambasady, pracowniku placówki, pracowniku przedstawicielstwa, pracowniku misji | plural=no
pracowniku konsulatu, pracowniku placówki dyplomatycznej, pracowniku misji dyplomatycznej, urzędnik placówki dyplomatycznej, urzędnik misji dyplomatycznej, urzędnika placówki dyplomatycznej, urzędnika misji dyplomatycznej, urzędnikowi ambasady, urzędnikowi placówki, urzędnikowi przedstawicielstwa, urzędnikowi misji, urzędnikowi konsulatu, urzędnikowi placówki dyplomatycznej, urzędnikowi misji dyplomatycznej | plural=no
urzędnikiem ambasady, urzędnikiem placówki, urzędnikiem przedstawicielstwa, urzędnikiem misji, urzędnikiem konsulatu, urzędnikiem placówki dyplomatycznej, urzędnikiem misji dyplomatycznej, urzędniku ambasady, urzędniku placówki, urzędniku przedstawicielstwa, urzędniku misji, urzędniku konsulatu, urzędniku placówki dyplomatycznej, urzędniku misji dyplomatycznej | plural=no
członek konsulatu, członek placówki dyplomatycznej, członek misji dyplomatycznej, członka konsulatu, członka placówki dyplomatycznej, członka misji dyplomatycznej, członkowi ambasady, członkowi placówki, członkowi przedstawicielstwa, członkowi misji, członkowi konsulatu, członkowi placówki dyplomatycznej, członkowi misji dyplomatycznej, członkiem ambasady | plural=no
członkiem placówki, członkiem przedstawicielstwa, członkiem misji, członkiem konsulatu, członkiem placówki dyplomatycznej, członkiem misji dyplomatycznej, członku ambasady, członku placówki, członku przedstawicielstwa, członku misji, członku konsulatu, członku placówki dyplomatycznej, członku misji dyplomatycznej, przedstawiciel konsulatu | plural=no
przedstawiciel placówki dyplomatycznej, przedstawiciel misji dyplomatycznej, przedstawiciela konsulatu, przedstawiciela placówki dyplomatycznej, przedstawiciela misji dyplomatycznej, przedstawicielowi ambasady, przedstawicielowi placówki, przedstawicielowi przedstawicielstwa, przedstawicielowi misji, przedstawicielowi konsulatu, przedstawicielowi placówki dyplomatycznej, przedstawicielowi misji dyplomatycznej, przedstawicielem ambasady, przedstawicielem placówki | plural=no
przedstawicielem przedstawicielstwa, przedstawicielem misji, przedstawicielem konsulatu, przedstawicielem placówki dyplomatycznej, przedstawicielem misji dyplomatycznej | plural=no
pracownicy placówki dyplomatycznej, pracownicy misji dyplomatycznej, pracowników placówki dyplomatycznej, pracowników misji dyplomatycznej, pracownikom konsulatu, pracownikom placówki dyplomatycznej, pracownikom misji dyplomatycznej, pracownikami konsulatu, pracownikami placówki dyplomatycznej, pracownikami misji dyplomatycznej, pracownikach ambasady, pracownikach placówki, pracownikach przedstawicielstwa, pracownikach misji | plural=yes
pracownikach konsulatu, pracownikach placówki dyplomatycznej, pracownikach misji dyplomatycznej, pracownikach ambasad, pracownikach placówek, urzędnicy placówki dyplomatycznej, urzędnicy misji dyplomatycznej, urzędników placówki dyplomatycznej, urzędników misji dyplomatycznej, urzędnikom ambasady, urzędnikom placówki, urzędnikom przedstawicielstwa, urzędnikom misji, urzędnikom konsulatu | plural=yes
urzędnikom placówki dyplomatycznej, urzędnikom misji dyplomatycznej, urzędnikom ambasad, urzędnikom placówek, urzędnikami ambasady, urzędnikami placówki, urzędnikami przedstawicielstwa, urzędnikami misji, urzędnikami konsulatu, urzędnikami placówki dyplomatycznej, urzędnikami misji dyplomatycznej, urzędnikami ambasad, urzędnikami placówek, urzędnikach ambasady | plural=yes
urzędnikach placówki, urzędnikach przedstawicielstwa, urzędnikach misji, urzędnikach konsulatu, urzędnikach placówki dyplomatycznej, urzędnikach misji dyplomatycznej, urzędnikach ambasad, urzędnikach placówek, członkowie konsulatu, członkowie placówki dyplomatycznej, członkowie misji dyplomatycznej, członków konsulatu, członków placówki dyplomatycznej, członków misji dyplomatycznej | plural=yes
członkom ambasady, członkom placówki, członkom przedstawicielstwa, członkom misji, członkom konsulatu, członkom placówki dyplomatycznej, członkom misji dyplomatycznej, członkom ambasad, członkom placówek, członkami ambasady, członkami placówki, członkami przedstawicielstwa, członkami misji, członkami konsulatu | plural=yes
członkami placówki dyplomatycznej, członkami misji dyplomatycznej, członkami ambasad, członkami placówek, członkach ambasady, członkach placówki, członkach przedstawicielstwa, członkach misji, członkach konsulatu, członkach placówki dyplomatycznej, członkach misji dyplomatycznej, członkach ambasad, członkach placówek, przedstawiciele konsulatu | plural=yes
przedstawiciele placówki dyplomatycznej, przedstawiciele misji dyplomatycznej, przedstawicieli konsulatu, przedstawicieli placówki dyplomatycznej, przedstawicieli misji dyplomatycznej, przedstawicielom ambasady, przedstawicielom placówki, przedstawicielom przedstawicielstwa, przedstawicielom misji, przedstawicielom konsulatu, przedstawicielom placówki dyplomatycznej, przedstawicielom misji dyplomatycznej, przedstawicielom ambasad, przedstawicielom placówek | plural=yes
przedstawicielami ambasady, przedstawicielami placówki, przedstawicielami przedstawicielstwa, przedstawicielami misji, przedstawicielami konsulatu, przedstawicielami placówki dyplomatycznej, przedstawicielami misji dyplomatycznej, przedstawicielami ambasad, przedstawicielami placówek | plural=yes
członkowi, członkiem, obywatelowi, osobie, funkcjonariuszowi, sekretarzowi, urzędniczka, urzędniczkę, pracowniczka | plural=no weak=yes
członkom, członkami, obywatelom, obywatelami, osobami, funkcjonariuszom, przedstawicielom, urzędnikami, współpracownikom, współpracownicy, ludziom | plural=yes weak=yes
zastępca, zastępcy, zastępcę, zastępczyni, zastępczynię | plural=no weak=yes
(pracownik|pracownika|pracownikowi|pracownikiem|pracownica|pracownicę|urzędnik|urzędnika|przedstawiciel|przedstawiciela|członek|członka) (ambasady|placówki|przedstawicielstwa|misji|ambasad) | plural=no
(pracownicy|pracowników|pracownikom|pracownikami|urzędnicy|urzędników|przedstawiciele|przedstawicieli|członkowie|członków) (ambasady|placówki|przedstawicielstwa|misji|ambasad|placówek|przedstawicielstw) | plural=yes
(członkowie|członków|członkom) personelu | plural=yes
(personel|personelu|obsada|obsadę|obsady|załoga|załogi|załogę|kadra|kadry) (ambasady|placówki|przedstawicielstwa|misji|placówek|ambasad) | plural=yes
przedstawicielowi, urzędnikowi, pracownikiem, pracownicą, pracownik, pracownika, pracownikowi, pracownica, pracownicę, urzędnik, urzędnika, przedstawiciel, przedstawiciela, członek, członka, osoba, osobę, obywatel, obywatela, funkcjonariusza, funkcjonariusz, sekretarz, sekretarza | plural=no weak=yes
pracownicy, pracowników, pracownikom, pracownikami, urzędnicy, urzędników, urzędnikom, przedstawicieli, przedstawiciele, członków, członkowie, osoby, osób, osobom, obywateli, obywatele, funkcjonariuszy, funkcjonariusze, ludzi, ludzie, kolegów, personel, personelu, obsada, obsady, obsadę, sekretarzy, współpracowników | plural=yes weak=yes

[people staff=administrative_technical]
(członków|członkowie|pracowników|pracownicy) personelu (administracyjno-technicznego|administracyjnego i technicznego|administracyjnego|technicznego) | plural=yes
(personel|personelu|pracownicy|pracowników|pracownikom) (administracyjny|administracyjnego|techniczny|technicznego|administracyjno techniczny|administracyjno technicznego|administracyjnych|technicznych|administracyjni|techniczni|administracyjno technicznych) | plural=yes

[people staff=family]
(członkowie|członków|członkami) (ich|jego|) rodzin*, rodziny, rodzinami, rodzin | plural=yes weak=yes

[people staff=local]
(lokalni|lokalnych|miejscowi|miejscowych) (pracownicy|pracowników) | plural=yes weak=yes

[mission type=embassy]
ambasada, ambasady, ambasadzie, ambasadę, ambasadą, placówka dyplomatyczna, placówki dyplomatycznej, placówce dyplomatycznej, placówkę dyplomatyczną, misja dyplomatyczna, misji dyplomatycznej, przedstawicielstwo dyplomatyczne, przedstawicielstwa dyplomatycznego, nuncjatura, nuncjatury, nuncjaturze, wysoka komisja | plural=no
ambasad, ambasadach, ambasadom, placówki dyplomatyczne, placówek dyplomatycznych, placówkach dyplomatycznych, przedstawicielstw dyplomatycznych, misji dyplomatycznych, misje dyplomatyczne | plural=yes
(wysoka komisja|wysokiej komisji|wysokiego komisariatu|wysoką komisję) | plural=no

[mission type=consulate]
(konsulat|konsulatu|konsulacie|konsulatem|konsulatowi) (generalny|generalnego|generalnym|honorowy|), placówka konsularna, placówki konsularnej, placówkę konsularną, agencja konsularna, agencję konsularną, wydział konsularny | plural=no
(konsulaty|konsulatów|konsulatach) (generalne|generalnych|), placówki konsularne, placówek konsularnych | plural=yes

[mission type=mission]
placówka, placówki, placówce, placówkę, misja, misji, misję, przedstawicielstwo, przedstawicielstwa, przedstawicielstwie, stałe przedstawicielstwo, stałego przedstawicielstwa, stałym przedstawicielstwie, delegacja, delegacji, przedstawicielstwo handlowe, przedstawicielstwa handlowego | plural=no
placówek, placówkach, przedstawicielstw, przedstawicielstwach | plural=yes
status* dyplomatyczn*, przykrywk* dyplomatyczn*, immunitet* dyplomatyczn*, paszport* dyplomatyczn*, korpus* dyplomatyczn*

[other]
dziennikarz*, dziennikark*, korespondent*, reporter*, reporterk*, fotoreporter*
student*, studenci, uczni*, uczeń, naukowc*, wykładowc*, profesor*, nauczyciel*, stypendyst*
piłkarz*, zawodnik*, zawodnicy, sportow*, trener*, sędzia, kibic*, graczy, gracz, gracze, hokeist*
migrant*, migranci, uchodźc*, imigrant*, cudzoziemc*, azylant*, nielegaln*
poseł, posła, posłów, posłowie, posłank*, deputowan*, senator*, radn*, parlamentarzyst*
żołnierz*, żołnierze, wojska, wojsk, najemnik*, bojownik*, rezydent* Legii
ksiądz, księdza, księży, misjonarz*, imam*, zakonnic*, duchown*, kapłan*
kierowc*, turyst*, turyści, demonstrant*, lokator*, mieszkańc*, aktywist*, wolontariusz*, więźni*, zakładnik*

[negation]
jeszcze nie, nie ... jeszcze, dotychczas nie, jak dotąd nie | weak=yes
nikogo, nikomu, żadnego, żadnych, żadna, żadnej
nie, nigdy, ani, żaden, nikt
nie zamierza*, nie ma zamiaru, nie planuje, nie planują, nie jest planowane, nie ma planów, nie ma mowy, nie rozważa
nie doszło do
(zamiast|powstrzym*|powstrzymał się|daleki od|uprawnienie do|prawo do) | weak=yes

[negation side=after]
(dyplomatów|ambasadora|pracowników|konsula) nie (rozważa|rozważają|planuje|planują|zamierza|jest)
nie jest (obecnie|na razie|) (planowane|planowany|rozważane|przewidywane|brane)
nie wchodzi w grę, nie było tematem, nie było rozważane

[considered]
(wkrótce|niebawem|niedługo) (wydali|wydalą|ogłosi|ogłoszą|uzna), szykuje się do, przygotowuje się do, nie można wykluczyć, gotowa jest, gotowe są
(rozważane|rozważana|rozważany) jest, nie jest wykluczone, (czeka|czekają) (tylko|) na, gotowe jest, przesądzone jest, grozi
rozważa, rozważają, rozważamy, rozważał, rozważała, rozważane, rozważana, rozważy, zastanawia się, zastanawiają się, analizuje, planuje, planują, planowane, planował, planowała, zamierza, zamierzają, przymierza się, przymierzają się, szykuje się, szykują się, przygotowuje, przygotowują się, przygotowuje się
może, mogą, mogłaby, mógłby, mogłyby, mogłoby, być może, możliwe, możliwość, niewykluczone, nie wyklucza, nie wykluczają, nie wykluczył, nie wykluczyła, prawdopodobnie, spodziewa się, spodziewają się, oczekuje się, brane pod uwagę, bierze pod uwagę, biorą pod uwagę, w grę wchodzi, wchodzi w grę, na stole, dyskutuje, debatuje, czy, chce, chcą, proponuje, propozycja, propozycję
(zaproponował|zaproponowała|zaproponowali|proponuje|proponują|zarekomendował|zasugerował)
można

[threatened]
nie będzie (miał|miała|mieć) wyboru, zastrzega sobie prawo do wydalenia
nie można wykluczyć, nie będzie można wykluczyć
grozi, grożą, groził, groziła, grozili, zagroził, zagroziła, zagroziło, zagrozili, groźba, groźbę, groźby, ostrzega, ostrzegł, ostrzegła, ostrzegają, ostrzegło, zapowiada możliwość
jeśli, jeżeli, o ile, w razie, w przypadku gdy, gdyby | weak=yes
zastrzega sobie prawo, zastrzegają sobie prawo, zastrzegamy sobie prawo

[denied]
(zdementowało|zdementował|zdementowała|zaprzeczyło|zaprzeczył|zaprzeczyła|dementuje) (informacje|informacjom|doniesienia|doniesieniom|pogłoski|pogłoskom|wiadomości)
nie jest (rozważane|planowane|na stole|w planach|brane pod uwagę), nie ma (w planach|takich planów|takiego zamiaru|planów|tematu), nie było takiej decyzji, nie zapadła (żadna|) decyzja, (odrzucił|odrzuciła|odrzuca|odrzucają|wykluczył|wyklucza|wykluczyła) (możliwość|taką|takie|ten|to|pomysł|żądanie), uciął spekulacje, nie wydalamy, nie rozważamy, nie planujemy
zaprzecza, zaprzeczają, zaprzeczył, zaprzeczyła, zaprzeczyło, zaprzeczyli, dementuje, dementują, zdementował, zdementowała, zdementowało, dementi, nieprawda, nieprawdą, nieprawdziwe, nieprawdziwa, nieprawdziwych, fałszywe, plotki, plotka, pogłoski, pogłoskom, bezpodstawne doniesienia, nieprawdziwym
(dezinformację|dezinformacje|fałszywe informacje|fake newsa) o

[reversed]
(może|mogą|będzie mógł|będą mogli|mogą jednak) (zostać|pozostać|pozostaną), (cofnął|cofnęła|cofnęło|cofa|cofnięto|wycofał|wycofała|wycofało|uchylił|uchyliła|uchyliło|odwołał|odwołała|odwołało|anulował|anulowała) (decyzję|nakaz|wydalenie|postanowienie), (wycofał|wycofała|wycofało) się z (decyzji|nakazu|wydalenia), zmienił zdanie, zmieniła zdanie
(cofa|cofnął|cofnęła|cofnęło|cofnięto|anuluje|anulował|anulowała|anulowano|uchylił|uchyliła|uchyliło|uchylono|zawiesił|zawiesiła|zawieszono|unieważnił|unieważniła|odwołał|odwołała|odwołano) (swoją|tę|) (decyzję|nakaz|wydalenie|wydalenia|zarządzenie)
(wycofuje|wycofał|wycofała|wycofali|wycofało) (się z|) (swojej|swoją|tej|tę|) (decyzję|decyzji|nakazu)
(zmienił|zmieniła) (zdanie|decyzję)
(decyzja|decyzję|nakaz) ... (cofnięta|cofnięto|uchylona|uchylono|anulowana|anulowano|odwołana|odwołano|unieważniona|cofnięty|uchylony)
(może|mogą|będzie mógł|będą mogli|będzie mogła) (jednak|) (zostać|pozostać|wrócić)
(wycofuje|wycofał|wycofała|wycofały|wycofało) się z (wydalenia|decyzji|planów|zamiaru)

[retracted]
fałszywk*, (sfałszowan*|sfabrykowan*|podrobion*) (list*|pism*|not*|dokument*|komunikat*), wycofana depesza, depesza wycofana, fake news*, mistyfikacj*, błędna informacja, omyłkowo

[reported]
powołując się na ... (dziennik|gazetę|portal)
według (mediów|doniesień|nieoficjalnych informacji|źródeł|anonimowych|portalu|dziennika|gazety|agencji powołującej|rozmówców)
(jak|) (nieoficjalnie|nieoficjalnych), (media|gazeta|dziennik|portal|stacja) (donosi|donoszą|podaje|podają|informuje|informują|twierdzi|twierdzą|napisał|napisała|pisze|doniosły|podały|podał|ujawnia|ustalił|ustaliła)
powołując się na (dziennik|gazetę|media|portal|prasę|źródła|anonimowe|nieoficjalne|źródło|doniesienia|dwa|dwóch|trzech|rozmówców|osoby)
(anonimowy|anonimowi|anonimowe|anonimowych|nienazwany|nienazwani|proszący o anonimowość|prosząc o anonimowość|nieujawnione|chcące zachować anonimowość)
źródła (podają|twierdzą|mówią|zbliżone|dyplomatyczne|w), (rzekomo|podobno|doniesienia|doniesień|doniesieniach|jak dowiedział się|jak dowiedziała się|jak ustalił|jak ustaliła|niepotwierdzone|niepotwierdzona)

[carried-out]
(opuścili|opuścił|opuściła|opuściło|opuściły) (już|dziś|wczoraj|w|we|)
(wyjechali|wyjechał|wyjechała|wyjechało|odlecieli|odleciał|odleciało|odlecieli|wylecieli|wyleciał|wyleciało|wrócili do|wrócił do|wróciło do|powrócili do|powrócił do|przekroczyli granicę|wylądowali|wylądował)

[demand]
(wezwał|wezwała|wezwali|wezwało|wzywa|wzywają) ... do wydalenia
(apeluje|apelują|apelował|apelowała|zaapelował|zaapelowała|zaapelowali|apelem|apel|petycja|petycję|petycji|nawołuje|nawołują|nawoływał)
(wezwał|wezwała|wezwali|wzywa|wzywają|wezwało) (rząd|władze|premiera|prezydenta|ministra|MSZ|do wydalenia|do wyrzucenia|do natychmiastowego)
(domaga|domagają|domagał|domagała|domagali) się
(żąda|żądają|żądał|żądała|chce|chcą|głosował|głosowali|głosowała|głosuje|uchwała|uchwałę|rezolucja|rezolucję|wniosek|postuluje|postulują|powinien|powinna|powinno|powinniśmy|należy|trzeba) | weak=yes
(czas|pora|najwyższy czas|najwyższa pora), (apelujemy|żądamy|prosimy|domagamy|nawołujemy), wzywamy
(zaproponował|zaproponowała|zaproponowali|proponuje|proponują|zarekomendował|zasugerował) | weak=yes
(naciska|naciskał|naciskała|naciskały|naciskają|naciskało|nacisk|naciski) na
(otrzymała|otrzymał|otrzymało|dostała) (od|z) ... (prośbę|żądanie|wniosek)

[demand modal=yes]
(powinien|powinna|powinno|powinny|powinni|powinniśmy|należy|należałoby|trzeba|musi|muszą)

[nonstate]
=PiS, =KO, =PO, =PSL, =Lewica, =Lewicy, Konfederacja, Konfederacji, Polska 2050, Solidarna Polska, radni, burmistrz, klub poselski, kluby poselskie, posłanki, posłankę, Ordo Iuris, mecenas, mec
opozycja, opozycji, opozycyjn*, poseł, posłanka, posłowie, posłów, posła, parlament*, Sejm, Sejmu, senat*, senator*, petycj*, demonstran*, protestując*, aktywist*, aktywiści, organizacj*, komentator*, publicyst*, ekspert*, eksperci, analityk*, analityc*, sondaż*, krytyc*, były, była, byli, partia, partii, lider partii, polityk, politycy, polityków, europoseł, europosłowie, europosłanka, związek, deputowan*
prezydent miasta, publicysta

[generic]
(kraje|krajów|krajom|krajami|państwa|państw|państwom|rządy|rządów|sojusznicy|sojuszników|sojusznik|partnerzy|partnerów|stolice|stolic|członkowie|członków NATO|kraj|państwo członkowskie)
(zachodnie|zachodnich|zachodni|europejskie|europejskich|inne|innych|liczne|licznych) (kraje|krajów|państwa|państw|rządy|rządów|stolice|stolic|placówki)
=Zachód, =Zachodu, zachodni, zachodnich, (zagraniczni|zagranicznych|europejscy|europejskich) (dyplomaci|dyplomatów), =Europa, =Europy, państwo przyjmujące, państwa przyjmującego

[background sum=yes]
łącznie, w sumie

[background]
odkąd, (mija|minął|minęło|minęły) ... (rok|lat|lata|miesiąc|miesiące|miesięcy), (rok|lata|lat|miesięcy) (później|temu)
(w|) (ubiegłym|zeszłym|minionym|poprzednim) (tygodniu|miesiącu|roku|sezonie)
(w|) (ubiegły|zeszły|miniony|ubiegłą|zeszłą|minioną) (poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|tydzień)
(dwa|trzy|kilka) tygodnie temu, dni temu, tygodni temu, miesięcy temu, tydzień temu, miesiąc temu
(ubiegłej|zeszłej|minionej) (wiosny|jesieni|zimy|niedzieli)
ubiegłego (roku|lata|tygodnia|miesiąca), zeszłego (roku|lata|tygodnia), tego samego roku
na początku (tygodnia|miesiąca|roku|tego|lutego|marca|kwietnia|maja|wojny|inwazji)
wcześniej, poprzednio, uprzednio, niegdyś, dawniej, kiedyś, ostatni raz, przypomnijmy, przypomniał, przypomniała, przypominamy, przypomina, wówczas, dotąd, dotychczas, do tej pory, jak dotąd
(tydzień|miesiąc|rok|dzień|dwa dni|trzy dni|kilka dni|kilka tygodni|dwa tygodnie|trzy tygodnie|kilka miesięcy|dwa miesiące|trzy miesiące|dwa lata|trzy lata|cztery lata|kilka lat|pięć lat|dziesięć lat|<n> dni|<n> lat|<n> lata|<n> miesięcy) (temu|wcześniej)
przed (tygodniem|miesiącem|rokiem|dwoma|trzema|kilkoma|kilku|laty|wojną|pięciu|czterema|dziesięciu)
od (początku|wybuchu|rozpoczęcia|czasu|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|<n>|2022|inwazji|agresji) , od czasu, od początku, od wybuchu, od lutego
w (ostatnich|minionych) (dniach|tygodniach|miesiącach|latach), rocznic*, zimnej wojny, historii, historia
po (wydaleniu|wyrzuceniu|wydaleniach|uznaniu)
dzień wcześniej, dni wcześniej, tygodnie wcześniej, lata wcześniej
(w następnym roku|następnego roku|w kolejnym roku|rok potem)

[response next=yes]
w (odpowiedzi|reakcji|odwecie|rewanżu|ramach odwetu) (na|za)
(jako|jest|to|stanowi|będąca|będące|jako odpowiedź|) (odpowiedź|odwet|rewanż|reakcja|reakcją|odpowiedzią|odwetem|retorsja|retorsją) (na|za)
(odpowiada|odpowiedział|odpowiedziała|odpowiedzieli|odpowiedziało|odpowiadając|zareagował|zareagowała|reaguje|reagując|zareagowało) (w ten sposób|tak|) na
w następstwie, w związku z (wydaleniem|decyzją|uznaniem), na skutek

[response next=yes weak=yes]
po tym, ponieważ, gdyż

[response]
w (odpowiedzi|odwecie|rewanżu|reakcji)
(odwetow*|retorsj*|lustrzan*|symetryczn*|zasad* wzajemności|wzajemności|rewanż*|odwet*|kontruderz*|analogiczn* krok*)
(odpowiada|odpowiedział|odpowiedziała|odpowiedzieli|odpowiedziało|rewanżuje się|zrewanżował się|zrewanżowała się|odwzajemnia się|odwzajemniła się|odwzajemnił się)
(ruch|krok|decyzja) odwetow*
po (wydaleniu|wyrzuceniu|wydaleniach)

[answered]
(wydalenie|wydalenia|wydaleniu|wydaleniem|wyrzucenie|wyrzucenia|sankcje|sankcji|sankcjom|zamknięcie|zamknięcia|zamknięciu|odmowa wydania wiz|odmowę wydania wiz|odmowę wiz)
(podobny|podobne|podobna|podobną|analogiczny|analogiczne|analogiczną|nieprzyjazny|nieprzyjazne|nieprzyjaznych|wrogie|wrogi|bezpodstawne|bezpodstawną|bezpodstawny|identyczny|jednostronne|taki sam) (krok|kroki|kroków|decyzja|decyzję|decyzje|działanie|działania|działań|ruch|posunięcie|gest)
(decyzja|decyzję|decyzje|krok|kroki|posunięcie|posunięcia|działania|ruch) (Warszawy|Moskwy|Mińska|Berlina|Pragi|Paryża|Londynu|Waszyngtonu|władz|rządu|z|o|strony)
(decyzja|decyzję|krok|kroki|posunięcie)

[clause]
podczas gdy, gdy, kiedy, który, która, które, którzy, których, którego, której, którą, któremu, ponieważ, gdyż, bo, choć, chociaż, ale, lecz, natomiast, a także, po tym, zanim, aby, żeby, że, jak, jeśli, jeżeli, dlatego, czym, co, gdzie, po wydaleniu, po wyrzuceniu, po wydaleniach, a, przy czym, zaś, z kolei, tymczasem, dopóki
w odpowiedzi na, w reakcji na, w odwecie za

[by]
przez, ze strony

[of]
spośród

[in]
w, we, na terenie, na terytorium, przy

[from]
z, ze, z terytorium, z terenu, opuścić, opuszczą, opuszcza, opuszczenie, opuszczenia, opuści, opuściło, opuścili, opuścił

[to]
do, przy, wobec, dla, ku

[with]
wspólnie z, razem z, wraz z, w porozumieniu z, solidarnie z
(napaści|ataku|inwazji|agresji|wojny) (na|przeciwko|w)
przeciwko, przeciw, przeciwko interesom, (stosunki|stosunków|relacje|relacji) z, (stosunki|stosunków) (dyplomatyczne|dyplomatycznych) (z|ze), wojnę z

[we]
=Polska, my, ja, nasz rząd, nasze ministerstwo, resort, ministerstwo, ministerstwo spraw zagranicznych, msz, naszego kraju, nasz kraj, zdecydowaliśmy, postanowiliśmy, informujemy, uznaliśmy, uznajemy, wydalamy, wydaliliśmy, wezwaliśmy, przekazaliśmy, polski rząd, polskie władze

[our]
nasz, naszego, naszych, naszym, nasi, nasza, naszej, naszą, nasze, naszemu

[its]
jego, jej, ich, swoich, swojego, swój, swoje, swych, swego, swoją, swojej, swoim, własnych, własnego

[mutual]
wzajemnie, nawzajem, wzajemne, wzajemnego, wzajemnym, wzajemnych, obustronn*, obopóln*

[body]
(ministerstwo|ministerstwa|ministerstwu|ministerstwie|resort|resortu) (spraw zagranicznych|dyplomacji|)
MSZ, MID, resort spraw zagranicznych, dyplomacja, dyplomacji, rząd, rządu, rządowi, władze, władz, władzom, premier, premiera, prezydent, prezydenta, minister, ministra, szef MSZ, szef dyplomacji, szefa dyplomacji, szefowa dyplomacji, wiceminister, rzecznik, rzecznika, rzeczniczka, strona, strony, gabinet, gabinetu, kanclerz, junta, junty, reżim, reżimu, Departament Stanu, Foreign Office, urząd, kierownictwo, przywódca, przywódcy

[article]
jeden, jednego, jedna, jedną, kolejny, kolejnego, kolejną, jednej

[definite]
ci, tych, ten, tego, tym, ta, tę, tej, te, wszyscy, wszystkich, wszystkie, wszystkim, pozostali, pozostałych, wspomnianych, wspomniani, wymienieni, wymienionych, obydwaj, rzeczony

[and]
a (na koniec|następnie|potem|wreszcie|ostatecznie), na koniec, a później
i, oraz, a także, jak również, lub, albo, wraz z, razem z, jak i, &

[except]
oprócz, z wyjątkiem, poza, wyłączając, prócz

[including]
w tym, wśród nich, wśród których, między innymi, m.in., włącznie z, łącznie z, m in

[number]
(pół tuzina|półtuzina) | value=6
jeden, jedna, jedno, jednego, jednej, jedną, jednym, jednemu, jeden z, jednego z, jedna z, jedną z, jednej z | value=1
dwa, dwie, dwaj, dwóch, dwu, dwoma, dwiema, dwom, dwóm, dwoje, dwojga, dwojgu, obaj, obu, oboje, obie, dwóch z, dwaj z | value=2
trzy, trzej, trzech, trzem, trzema, troje, trojga, trojgu, trójka, trójkę, trójki, trzech z | value=3
cztery, czterej, czterech, czterem, czterema, czworo, czworga, czworgu, czwórka, czwórkę, czwórki | value=4
pięć, pięciu, pięcioma, pięcioro, pięciorga, piątka, piątki | value=5
sześć, sześciu, sześcioma, sześcioro, sześciorga, szóstka, szóstki | value=6
siedem, siedmiu, siedmioma, siedmioro, siedmiorga, siódemka | value=7
osiem, ośmiu, ośmioma, ośmioro, ośmiorga, ósemka | value=8
dziewięć, dziewięciu, dziewięcioro | value=9
dziesięć, dziesięciu, dziesięcioma, dziesięcioro, dziesiątka, dziesiątkę | value=10
jedenaście, jedenastu, jedenaścioro | value=11
dwanaście, dwunastu, dwanaścioro | value=12
trzynaście, trzynastu, trzynaścioro | value=13
czternaście, czternastu | value=14
piętnaście, piętnastu | value=15
szesnaście, szesnastu | value=16
siedemnaście, siedemnastu | value=17
osiemnaście, osiemnastu | value=18
dziewiętnaście, dziewiętnastu | value=19
dwadzieścia, dwudziestu, dwudziestoma, dwudziestka | value=20
trzydzieści, trzydziestu, trzydziestoma | value=30
czterdzieści, czterdziestu, czterdziestoma | value=40
pięćdziesiąt, pięćdziesięciu | value=50
sześćdziesiąt, sześćdziesięciu | value=60
siedemdziesiąt, siedemdziesięciu | value=70
osiemdziesiąt, osiemdziesięciu | value=80
dziewięćdziesiąt, dziewięćdziesięciu | value=90
sto, stu, setka, setkę | value=100 scale=yes
dwieście, dwustu | value=200
trzysta, trzystu | value=300
czterysta, czterystu | value=400
tuzin, tuzina, tuzinem | value=12 scale=yes

[vague]
kilku, kilka, kilkoro, kilkorga, kilkunastu, kilkanaście, kilkudziesięciu, kilkadziesiąt, kilkuset, kilkaset, wielu, wiele, liczni, licznych, paru, parę, dziesiątki, dziesiątek, setki, niektórych, niektórzy, część, część z, większość, większości, grupa, grupę, grupy, szereg, nieokreśloną liczbę, nieujawnioną liczbę, nieznaną liczbę, niepodaną liczbę, dużą liczbę, znaczną liczbę, całą, cały, całego, całej, wszystkich, wszyscy, wszystkim, garstkę, niemal wszystkich, rosnącą liczbę

[qualifier is=at_least]
co najmniej, przynajmniej, nie mniej niż, ponad, więcej niż, powyżej, minimum
lub więcej, albo więcej | side=after

[qualifier is=at_most]
do, najwyżej, co najwyżej, maksymalnie, nie więcej niż, mniej niż, poniżej, nawet

[qualifier is=about]
około, ok, mniej więcej, blisko, prawie, niemal, w przybliżeniu, z grubsza, jakieś, niespełna

[subset]
z nich, z których, spośród nich, spośród których, wśród nich, wśród których, w tym

[plus]
i <n> (innych|inne|kolejnych|dalszych|pozostałych)
(i|oraz) (jeden|jednego|dwóch|dwaj|dwoje|trzech|troje|czterech|czworo|pięciu|pięcioro|sześciu|siedmiu|ośmiu|dziewięciu|dziesięciu) (innych|inni|inny|innego|inne|kolejnych|dalszych|pozostałych)

[change order=from-to]
z (obecnych|dotychczasowych|około|) <n> do <n>
z <n> (osób|pracowników|dyplomatów|etatów) do <n>

[change order=to-from]
do <n> z <n>

[change order=ceiling]
do (zaledwie|maksymalnie|najwyżej|) <n> (osób|pracowników|dyplomatów|etatów)

[change order=by]
o <n>

[unit hours=1]
godzina, godziny, godzin, godzinach, godzinę, h, godz

[unit hours=24]
dzień, dnia, dni, dniach, dniu, doba, doby, dób, dobę, dobie

[unit hours=168]
tydzień, tygodnia, tygodnie, tygodni, tygodniu, tygodniach

[unit hours=720]
miesiąc, miesiąca, miesiące, miesięcy

[unit hours=0]
rok, roku, lat, lata, latach, letni, letniego, minut, minuty, procent, proc, milion*, miliard*, tys, tysiąc*, tysięcy, kilometr*, km, miejsc, mandatów, ofiar, ofiary, zabitych, krajów, kraje, państw, państwa, państwami, rządów, sojuszników, euro, dolarów, złotych, zł, razy, lotów, etatów, stanowisk, wiz, miast, członków NATO, partii, sal, sali, posłów, obywateli

[deadline side=before]
w ciągu, w terminie, do, mają, ma, mieli, miał, dostali, dostał, dostało, dostała, otrzymali, otrzymał, dał, dała, dano, dało, dają, daje, w przeciągu, na, przez, nie później niż w ciągu

[until]
do, przed, najpóźniej do, nie później niż, najpóźniej, do końca, do dnia

[deadline side=after]
na opuszczenie, na wyjazd, na spakowanie, na spakowanie się, na powrót, opuścić, na opuszczenie terytorium, czasu, by, żeby

[deadline-phrase is=immediate]
natychmiast, niezwłocznie, bezzwłocznie, ze skutkiem natychmiastowym, w trybie natychmiastowym, jak najszybciej, w trybie pilnym, bez zwłoki, natychmiastowe, natychmiastowego

[deadline-phrase is=same_day]
do północy, do końca dnia, jeszcze dziś, tego samego dnia, jeszcze dzisiaj, przed północą

[month]
stycznia, styczeń, styczniu | value=1
lutego, luty, lutym | value=2
marca, marzec, marcu | value=3
kwietnia, kwiecień, kwietniu | value=4
maja, maju | value=5
czerwca, czerwiec, czerwcu | value=6
lipca, lipiec, lipcu | value=7
sierpnia, sierpień, sierpniu | value=8
września, wrzesień, wrześniu | value=9
października, październik, październiku | value=10
listopada, listopad, listopadzie | value=11
grudnia, grudzień, grudniu | value=12

[weekday]
poniedziałek, poniedziałku, poniedziałkowy, poniedziałkowe | value=1
wtorek, wtorku, wtorkowy, wtorkowe | value=2
środa, środę, środy, środowy, środowe | value=3
czwartek, czwartku, czwartkowy, czwartkowe | value=4
piątek, piątku, piątkowy, piątkowe | value=5
sobota, sobotę, soboty | value=6
niedziela, niedzielę, niedzieli | value=7

[day]
dziś, dzisiaj, dziś rano, dziś wieczorem | value=0
wczoraj | value=-1
jutro | value=1
przedwczoraj | value=-2

[date-mark is=last]
ubiegłego, zeszłego, minionego

[reason is=espionage]
szpiegostw*, szpiegow*, szpieg, szpiedzy, szpiegów, działalność wywiadowcz*, działalności wywiadowczej, wywiad*, agentów, oficerów wywiadu, funkcjonariuszy wywiadu

[reason is=retaliation]
odwet*, retorsj*, w odpowiedzi, wzajemności, lustrzan*

[reason is=incompatible_status]
niezgodn* ze statusem, niezgodną ze statusem dyplomatycznym, nie dając* się pogodzić, niedając* się pogodzić, sprzeczn* z konwencją wiedeńską, naruszenie konwencji wiedeńskiej, sprzeczn* ze statusem, nie licuj*, niezgodn* z konwencją, naruszeni* statusu, wbrew konwencji wiedeńskiej

[reason is=interference]
ingerencj*, mieszanie się, mieszał*, wtrącanie się, wtrącał*, wywrotow*, dezinformacj*

[reason is=war]
inwazj*, agresj*, zbrodni* wojenn*, wojny w, wojna w, wojnę w, napaści, =Bucza, =Buczy

[reason is=security]
bezpieczeństw* (narodow*|państw*|Polski|kraju), zagrożeni* dla bezpieczeństwa, przeciwko bezpieczeństwu, sabotaż*, dywersj*

[reason is=solidarity]
solidarnoś*

[reason is=insult]
obraz*, zniewag*, obraźliw*, znieważ*

[reason is=human_rights]
praw człowieka, prawa człowieka, represj*

[reason is=crime]
zabójstw*, morderstw*, otruci*, przemyt*, porwani*, zamach*

[passive]
jest, są, był, była, było, byli, były, zostać, został, została, zostało, zostali, zostały, zostaje, zostają, zostanie, zostaną, będzie, będą, być

[speech]
powiedział, powiedziała, poinformował, poinformowała, poinformowało, poinformowali, poinformowano, ogłosił, ogłosiła, ogłosiło, oświadczył, oświadczyła, oświadczyło, podał, podała, podało, podały, przekazał, przekazała, przekazało, stwierdził, stwierdziła, dodał, dodała, napisał, napisała, mówi, informuje, potwierdził, potwierdziła, potwierdziło, zapowiedział, zapowiedziała, oznajmił, oznajmiła, zakomunikował, podkreślił, podkreśliła

[ambassadors]
w tym ambasador, w tym ambasadora, łącznie z ambasadorem, wśród nich ambasador, włącznie z ambasadorem

[same]
taką samą liczbę, tyle samo, tylu samo, taka sama liczba, identyczną liczbę, podobną liczbę, tę samą liczbę

[ignore]
po raz (pierwszy|drugi|trzeci|czwarty|piąty) w tym roku, w tym roku po raz (pierwszy|drugi|trzeci|czwarty)
nie (tylko|jedynie)
konwencja wiedeńska, konwencji wiedeńskiej, konwencją wiedeńską, konwencję wiedeńską, konwencji genewskiej, porozumień mińskich, układu warszawskiego, gazety polskiej, polska agencja prasowa, polskiej agencji prasowej, rzeczpospolita, polskiego radia, polskie radio, unii lubelskiej, polska 2050
Polska 2050, Suwerenna Polska, Solidarna Polska, Korona Polska, Konfederacja Korony Polskiej
po raz pierwszy od, bez podania przyczyn
bez zwłoki
po raz pierwszy od (dziesięciu|pięciu|dwudziestu|trzydziestu|<n>) lat
po raz pierwszy od <n> (roku|), bez ostrzeżenia, mimo (apeli|protestów|ostrzeżeń)

[abbreviation]
dr, prof, gen, płk, ppłk, mjr, kpt, im, ul, al, ok, m in, np, tzw, ds, wg, godz, tys, mln, mld, r, św, nr, tel, art, min, pn, wlk, bryt, śp, red, hab, p o

[common]
i, w, z, na, do, nie, się, że, jest, o, to, przez, od, dla, po, jak, został, są, oraz, ale, był, za, który, tym, co, ze, jego, także, przed, będzie

[reaction]
(potępił|potępiła|potępiło|potępili|potępia|potępiają|krytykuje|krytykują|skrytykował|skrytykowała|skrytykowało|żałuje|ubolewa|ubolewają|oburzony|oburzona)
(protestuje|protestują|protestował|protestowała|zaprotestował|zaprotestowała|zaprotestowało|protest|protestem|nota protestacyjna|stanowczy protest) (przeciwko|przeciw|wobec|w związku|z powodu|w sprawie)
(odrzuca|odrzucił|odrzuciła) (wydalenie|decyzję|krok)
(nazwał|nazwała|nazwało|określił|określiła|określiło|uznał|uznała|uznało|ocenił|oceniła) ... (za|jako|) (bezpodstawn*|nieuzasadnion*|nieprzyjazn*|wrog*|nieprzyjaźn*|absurdaln*|prowokac*|niesprawiedliw*|nieproporcjonaln*|godn*)
(wyraził|wyraziła|wyraziło|wyraża|wyrażają) ... (ubolewanie|sprzeciw|oburzenie|zaniepokojenie|protest|rozczarowanie) (z powodu|w związku|wobec|przeciw|przeciwko)
(wezwał|wezwała|wezwało|wezwano|wzywa|wezwany|wezwana) ... (w związku z|z powodu|po|w sprawie) (wydaleniem|wydalenia|wydaleniu|uznaniem|uznania)

[again]
(odpowiedziała|odpowiedział|odpowiedziały|odpowiedzieli) (tym samym|w ten sam sposób|symetrycznie|analogicznie|takim samym krokiem) | is=answer
(odpowie|odpowiedzieć|odpowiedziała|odpowiedział) tym samym | weak=yes
(podobne|podobnych|takie same|analogiczne|analogicznych|takich) (kroki|kroków|działania|działań|decyzje|decyzji|środki), podobny krok, takiego kroku | weak=yes
nie (dołączy|dołącza|dołączyła|dołączył|przyłączy|przyłączyła|pójdzie)
(zrobił|zrobiła|zrobili|zrobiły|zrobiło|zrobi|zrobić) to samo, (uczynił|uczyniła|uczynili|uczyniły|uczyni) to samo, (postąpił|postąpiła|postąpili|postąpiły|postąpiło|postąpi) (tak samo|podobnie|identycznie), (poszedł|poszła|poszli|poszły|pójdzie|pójdą|pójść) (w ... ślady|za ... przykładem|w ślad), (dołączył|dołączyła|dołączyli|dołączyły|dołączyło|dołączy|dołączyć) (do nich|do akcji|do wydal*|do tych państw|do tej decyzji), (przyłączył|przyłączyła|przyłączyli|przyłączy) się
(zrobił|zrobiła|zrobiło|zrobili|zrobiły|uczynił|uczyniła|uczyniło|uczyniły|zrobią|robi) to samo, to samo (zrobił|zrobiła|zrobiło|zrobili|zrobiły|uczynił|uczyniła|uczyniło|uczyniły|dotyczy)
(podobny|taki sam|identyczny|analogiczny|podobne|takie same|analogiczne) (krok|kroki|ruch|decyzję|działania) (wykonał|wykonała|wykonało|wykonały|podjął|podjęła|podjęło|podjęły|podjęli|zapowiedział|zapowiedziała|zapowiedziały|ogłosił|ogłosiła|ogłosiły)
(podjął|podjęła|podjęło|podjęły|podjęli|zapowiedział|zapowiedziała|ogłosił|ogłosiła|ogłosiły) (też|także|również|) (podobny|podobną|podobne|taką samą|analogiczną|analogiczne|identyczną) (krok|kroki|decyzję|decyzje|działania)
(dołączył|dołączyła|dołączyło|dołączyły|dołączyli|przyłączył się|przyłączyła się|przyłączyło się|przyłączyły się|dołącza) do
(poszedł|poszła|poszło|poszły|poszli|idzie) ... (w ślady|śladem|za przykładem), (w ślady|śladem|za przykładem) ... (poszedł|poszła|poszło|poszły|poszli)
(podobnie|tak samo|analogicznie) (postąpił|postąpiła|postąpiło|postąpiły|postąpili|zareagował|zareagowała|zareagowały|zrobił|zrobiła|zrobiły|zachował się|zachowała się)
(chodzi|chodziło) o | weak=yes

[each]
po, każdy, każda, każde

[withdrawal]
(ewakuuje|ewakuują|ewakuował|ewakuowała|ewakuowało|ewakuowano|ewakuować|ewakuacja|ewakuację|ewakuacji|ewakuowany|ewakuowani|zamieszki|zamieszek|przemoc|przemocy|epidemia|epidemii|epidemię|pandemia|pandemii|koronawirus*|covid*|ebol*|ebola)
(względy|względów|względami|przyczyn|powodów|sytuacja|sytuację|sytuacji) bezpieczeństwa, ze względów bezpieczeństwa, dla bezpieczeństwa, (zagrożeni*|groźb*|atak*) (terrorystyczn*|atakiem|bombow*), (po|w obawie przed|z obawy przed|grozi*) (atak*|zamach*|atakiem|atakiem drona)
tymczasowo, czasowo, do odwołania, przejściowo, oszczędności*, cięć budżetowych, cięcia budżetowe, z powodu oszczędności, eskalac*

[range]
do, lub, albo, czy

[range side=before]
między, pomiędzy

[deadline-phrase is=month_end]
(do|przed) (końca miesiąca|końca tego miesiąca|końcem miesiąca|końca bieżącego miesiąca)

[deadline-phrase is=week_end]
do końca tygodnia

[background soft=yes]
(rozmawiali|rozmawiał|rozmawiała|mówił|mówiła|mówili|mowa|pytany|pytana|dyskutowali|pytanie|spór) ... o, (omówili|omówił|wspomniał|wspomniała|poruszyli|poruszył), (kwestia|kwestię|kwestii|sprawa|sprawę|temat|skutki) , (kryzys|napięcia|spór) (wokół|w sprawie|z powodu) | side=before
w tym roku, w bieżącym roku, (wielokrotnie|kilkakrotnie|kilka razy|niejednokrotnie|nieraz|niedawno|nie tak dawno|ostatnimi czasy), (w ciągu|przez) (ostatniego roku|ostatnich miesięcy|ostatnich lat|minionego roku|ostatni rok)
(doprowadził|doprowadziła|doprowadziło|doprowadziły|doprowadzili) do, (zakończył|zakończyła|zakończyło|zakończyły) się, (spowodował|spowodowała|spowodowało|poskutkował|poskutkowała|poskutkowało) | side=before
(bronił|broniła|broni|uzasadnił|uzasadniła|pochwalił|usprawiedliwił) ... (decyzji|decyzję) | side=before
(spotkała|spotkał|spotkało) się z (ostrą|) (krytyką|potępieniem|oburzeniem), (wywołała|wywołał|wywołało) ... (krytykę|oburzenie|protesty) | side=after
(stosunki|relacje) ... (pogorszyły|ochłodziły|zaostrzyły)
(broni|bronił|broniła|uzasadnia|uzasadnił|uzasadniła) | side=before
(jednym z|jedno z|jeden z|wśród|w gronie) (krajów|państw) (europejskich|zachodnich|)
kiedy, gdy, następnie
(wydaliła|wydaliły|wydalił|wydalili) już

[among]
(wśród|spośród)
