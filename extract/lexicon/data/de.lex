# German, as it is written in Germany, Austria and Switzerland
language German
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
(fordert|forderte|fordern|forderten) ... auf ... (abzuziehen|zurückzuziehen|zurückzurufen|abzuberufen) | weak=yes
(hat|haben|hatte|hatten) ... (aufgefordert|angewiesen|gebeten|gedrängt) ... (abzuziehen|zurückzuziehen|zurückzurufen|zurückzubeordern|abzuberufen) | weak=yes
(gibt|geben|gab|gaben|setzt|setzte|setzten|räumt|räumte|räumten) ... (Stunden|Tage|Tagen|Wochen|Woche|Frist) ... (zur Ausreise|zum Verlassen|um auszureisen|für die Ausreise|zum Packen) | weak=yes
(hat|haben|hatte|hatten) ... (Stunden|Tage|Wochen) (gegeben|Zeit gegeben|eingeräumt|gesetzt) | weak=yes
(weist|wies|wiesen|weisen) ... die Tür | weak=yes
(schickt|schicken|schickte|schickten) ... (weg|fort) | weak=yes
(weist|weisen|wies|wiesen|weise) ... (aus|weg)
(verweist|verweisen|verwies|verwiesen|verweise) ... (des Landes|vom Land)
(wirft|werfen|warf|warfen|schmeißt|schmeißen|schmiss) ... (hinaus|raus|aus dem Land)
(setzt|setzen|setzte|setzten) ... vor die (Tür|Türe) | weak=yes
(setzt|setzen|setzte|setzten) ... (an die Luft|auf die Straße) | weak=yes
(zeigt|zeigen|zeigte|zeigten) ... (die Tür|die Rote Karte) | weak=yes
(komplimentiert|komplimentieren|komplimentierte) ... hinaus | weak=yes
(schickt|schicken|schickte|schickten) ... (nach Hause|heim|zurück|weg|fort|außer Landes|in die Heimat) | weak=yes
(fordert|fordern|forderte|forderten) ... (zur Ausreise|zur sofortigen Ausreise|zur umgehenden Ausreise|zum Verlassen|zur Rückkehr|zur Abreise|zum Abzug) ... auf | weak=yes
(fordert|fordern|forderte|forderten) ... auf ... zu verlassen | weak=yes
(fordert|fordern|forderte|forderten) ... auf ... (auszureisen|abzureisen|abzuziehen|abzuberufen) | weak=yes
(ordnet|ordneten|ordnete|ordnen) ... (die Ausreise|die Abreise) ... an | weak=yes
(gibt|geben|gab|gaben) ... (Stunden|Tage|Tagen|Woche|Wochen|Monat) (Zeit|Frist) | weak=yes
(entzieht|entziehen|entzog|entzogen|widerruft|widerrufen|widerrief) ... (die Akkreditierung|die Akkreditierungen|den Diplomatenstatus|den diplomatischen Status|das Agrément|Agrément|die Zulassung|die diplomatische Immunität) | weak=yes
(erkennt|erkannte|erkennen|erkannten) ... (Akkreditierung|Diplomatenstatus|diplomatischen Status) ... ab | weak=yes
(zieht|zog) ... (die Akkreditierung|das Agrément) ... zurück | weak=yes
(schiebt|schieben|schob|schoben) ... ab | weak=yes
(befördert|beförderte|beförderten) ... (hinaus|außer Landes) | weak=yes
(weist|wies|wiesen|weisen) ... an ... zu verlassen | weak=yes
(fordert|fordern|forderte|forderten) ... auf ... (abzuziehen|abzuberufen|zurückzurufen) | weak=yes
(verlangt|verlangte|verlangten|verlangen|fordert|forderte|fordern|forderten) (die|den) (Abberufung|Abzug|Ausreise|Abreise|Rückruf) (von|der|des|eines|einer) | weak=yes
(will|wollen) ... (loswerden|los werden) | weak=yes

[trigger measure=expulsion voice=passive]
(Aufenthalt|Anwesenheit|Verbleib) ... (unerwünscht|nicht mehr erwünscht|nicht länger erwünscht) | weak=yes
(verlassen|ausreisen|abreisen|heimreisen|packen) (muss|müssen|müsse|müssten|musste|mussten|soll|sollen|sollte|sollten) | weak=yes
(gebeten|aufgefordert|angewiesen|verpflichtet|gezwungen) (worden|wird|werden|wurde|wurden) ... (zu verlassen|auszureisen|abzureisen|zu gehen) | weak=yes
(muss|müssen|musste|mussten|müsse|müssten) ... (raus|hinaus|heim|nach Hause) | weak=yes
(muss|müssen|soll|sollen) ... (das Land|Deutschland|Österreich|die Schweiz|Russland) (verlassen|verlassen haben) | weak=yes
(Ausreise|Abreise) (angeordnet|verfügt|nahegelegt) | weak=yes
nahegelegt ... (zu verlassen|auszureisen|abzureisen) | weak=yes
ausgewiesen, ausweist, ausweise, ausweisen, auswies, auswiesen, auszuweisen
weggewiesen, wegzuweisen, wegweist, wegweisen, wegwies, wegwiesen
außer Landes gewiesen, (außer|ausser) Landes zu weisen, ausser Landes gewiesen, des Landes gewiesen
(ausgewiesene|ausgewiesenen|ausgewiesener) | voice=either
des Landes (verwiesen|verweist|verweisen|verwies|zu verweisen|verwiesene|verwiesenen)
(hinauswarf|hinauswarfen|rauswarf|rauswarfen|hinausgeworfen|rausgeworfen|hinauswirft|rauswirft|hinauswerfen|rauswerfen|rauszuwerfen|hinauszuwerfen|rausgeschmissen|hinausgeschmissen)
(aus dem Land geworfen|vor die Tür gesetzt|vor die Türe gesetzt|an die Luft gesetzt|vor die Tür setzt|vor die Tür setzen|vor die Tür zu setzen)
(hinauskomplimentiert|hinausgebeten|fortgeschickt|weggeschickt|wegzuschicken|wegschicken|wegschickt|hinausbefördert) | weak=yes
(nach Hause|heim|in die Heimat|außer Landes|zurück) (geschickt|schickt|schicken|schickte|zu schicken) | weak=yes
(heimgeschickt|heimschickt|heimschicken|heimzuschicken|zurückgeschickt|zurückschickt|zurückzuschicken|abgeschoben|abschiebt) | weak=yes
(zur Ausreise|zur sofortigen Ausreise|zur umgehenden Ausreise|zur raschen Ausreise|zum Verlassen|zur Rückkehr|zur Abreise|zum Abzug) ... (aufgefordert|auffordert|auffordern|aufzufordern|gezwungen|angehalten|verpflichtet) | weak=yes
aufgefordert ... (zu verlassen|auszureisen|abzureisen|abzuziehen) | weak=yes
(gebeten|angewiesen|gezwungen|verpflichtet) ... (zu verlassen|auszureisen|abzureisen) | weak=yes
(muss|müssen|musste|mussten|müsse|müssten|sollen|soll|sollten|sollte) ... (verlassen|verlassen haben|ausreisen|abreisen|gehen|heimreisen|heimkehren|abgezogen werden|zurückkehren) | weak=yes
(haben|hat|hätten) ... (zu verlassen|auszureisen|abzureisen) | weak=yes
(darf|dürfen) nicht (mehr|länger) ... (bleiben|arbeiten|tätig sein) | weak=yes
(muss|müssen|sollen|soll|mussten|musste|dürfen|darf) ... (die Koffer|ihre Koffer|seine Koffer|ihren Koffer) packen | weak=yes
(hat|haben|hatten|hätten|habe|bekam|bekamen|bekommt|bekommen|erhielten|erhalten) ... (Stunden|Tage|Tagen|Woche|Wochen|Monat) (Zeit|Frist|um) | weak=yes
(hat|haben|hätten|habe) ... Zeit ... (zu verlassen|auszureisen|ihre Koffer|ihre Sachen|seine Sachen) | weak=yes
(hat|haben|hätten|habe) bis ... Zeit | weak=yes
(bleiben|bleibt) ... (Stunden|Tage|Tagen|Woche) ... (zu verlassen|auszureisen) | weak=yes
(Akkreditierung|Akkreditierungen|Diplomatenstatus|diplomatische Status|diplomatischen Status|Agrément|Zulassung) ... (entzogen|entzieht|entziehen|widerrufen|zurückgezogen|aberkannt|beendet|annulliert|gestrichen|erlischt) | weak=yes
nicht (mehr|länger) (willkommen|erwünscht|tragbar|akzeptabel) | weak=yes
unerwünscht erklärt | weak=yes
(ist|sind|war|waren) ... unerwünscht | weak=yes
(abberufen|abgezogen|abgezogen werden) (muss|müssen|soll|sollen) | weak=yes

[trigger measure=expulsion voice=noun]
Ausweisung, Ausweisungen, Massenausweisung, Massenausweisungen, Diplomatenausweisung, Diplomatenausweisungen
Rauswurf, Rauswurfs, Hinauswurf, Landesverweis, Landesverweise, Landesverweisung, Rausschmiss
Ausreiseaufforderung | weak=yes
Entfernung (von|der|des) | weak=yes
Entzug (der Akkreditierung|des diplomatischen Status|des Agréments) | weak=yes

[trigger measure=expulsion voice=phrase]
(er|sie|dieser|diese) (sei|ist|seien|sind|wäre) (im Land|in Deutschland|nicht mehr|) (unerwünscht|nicht mehr erwünscht|nicht erwünscht|nicht mehr willkommen)
(zur|zu|als) (Persona|Personae|Personen|Personas) non (grata|gratae|gratas|grate)
(erklärt|erklärte|erklären|erklärten) ... (zur|zu|als) (Persona|Personae|Personen|Personas) non (grata|gratae|gratas)
(Persona|Personae|Personen|Personas|Person) non (grata|gratae|gratas|grate)
non grata
(erklärt|erklärte|erklären|erklärten|stuft|stufte|stufen) ... (zur|zu|als) (unerwünschten|unerwünschte|unerwünschter|nicht erwünschten) (Person|Personen|Diplomaten)
(zur|zu|als) (unerwünschten|unerwünschte|unerwünschter|nicht erwünschten) (Person|Personen|Diplomaten)
(unerwünschte|unerwünschten|unerwünschter) (Person|Personen)
(zur|für|als) unerwünscht | weak=yes

[trigger measure=staff_cap voice=active own=yes]
(reduziert|reduzieren|reduzierte|reduzierten|verringert|verringern|verringerte|verkleinert|verkleinern|kürzt|kürzen|kürzte|halbiert|halbieren|halbierte|begrenzt|begrenzen|begrenzte|beschränkt|beschränken|beschränkte|deckelt|senkt|senken|senkte|vermindert) | weak=yes
(baut|bauen|baute) ... ab | weak=yes

[trigger measure=staff_cap voice=passive]
(sinken|sinkt|schrumpfen|schrumpft|herabgesetzt) | weak=yes
(reduziert|verringert|verkleinert|gekürzt|halbiert|begrenzt|beschränkt|gesenkt|gedeckelt|abgebaut|vermindert|verkleinern|reduzieren|verringern|kürzen|abbauen|senken|begrenzen|beschränken) (werden|wird|wurde|wurden|worden|muss|müssen|soll|sollen|sei|seien) | weak=yes
zu (reduzieren|verringern|verkleinern|kürzen|halbieren|begrenzen|beschränken|senken) | weak=yes
abzubauen | weak=yes

[trigger measure=staff_cap voice=noun]
(Reduzierung|Verringerung|Verkleinerung|Kürzung|Reduktion|Begrenzung|Abbau|Personalabbau|Halbierung|Obergrenze) | weak=yes

[trigger measure=closure voice=active own=yes]
(widerruft|widerrief|entzieht|entzog) ... (Zustimmung|Genehmigung) ... (Konsulat|Konsulats|Generalkonsulat|Generalkonsulats|Konsulate|Generalkonsulate|Generalkonsulaten) | weak=yes
(schließt|schließen|schloss) | weak=yes
(macht|machen|machte) ... dicht | weak=yes
(ordnet|ordnete|ordnen|verfügt|verfügte) (die|) Schließung | weak=yes
(entzieht|entzog|widerruft|widerrief) ... (Konsulat|Generalkonsulat|Konsulaten) (die Zulassung|die Genehmigung) | weak=yes

[trigger measure=closure voice=passive]
geschlossen | weak=yes own=yes
(zu schließen|schließen muss|schließen müssen|dichtgemacht|dichtmachen) | weak=yes
(muss|müssen|soll|sollen|musste|mussten|müsse|müssten) ... schließen | weak=yes

[trigger measure=closure voice=noun]
Schließung, Schließungen | weak=yes

[trigger measure=severance voice=active]
(bricht|brechen|brach|brachen) ... (Beziehungen|Kontakte) ... ab
(bricht|brechen|brach|brachen) ... mit ... ab | weak=yes
(Beziehungen|Kontakte) ... (abgebrochen|abbricht|abbrechen|abzubrechen|abbrach)
(Abbruch|Abbruchs) der (diplomatischen|) Beziehungen
(kappt|kappen|kappte) ... Beziehungen
(beendet|beendete|beendeten|beenden|kappt|kappte|kappten) (alle|die|seine|ihre|) diplomatischen (Beziehungen|Kontakte), (beendet|beendete|beenden) (alle|) diplomatische (Beziehungen|Kontakte), diplomatischen Beziehungen ... (beendet|gekappt)
(bricht|brechen|brach|brachen) (die|alle|seine|ihre|) (diplomatischen|diplomatische|) Beziehungen

[trigger measure=downgrade voice=active]
(stuft|stufen|stufte) ... Beziehungen ... (herab|herunter|zurück)
Beziehungen ... (herabgestuft|heruntergestuft|zurückgestuft|herabzustufen)
Herabstufung der (diplomatischen|) Beziehungen

[people staff=diplomatic]
(Leiter|Leiterin|Leiters|Chef|Chefin|Chefs) der (EU-Delegation|Delegation|Vertretung|EU-Vertretung|Mission|EU-Mission), (Delegationsleiter|Delegationsleiterin|Delegationschef|Delegationschefin) | plural=no
Diplomat, Diplomatin, Topdiplomat, Spitzendiplomat, Botschaftsrat, Botschaftsrätin, Gesandter, Gesandte, Kulturattaché, Handelsattaché, Presseattaché | plural=no
Diplomaten
Diplomatinnen, Diplomatinnen und Diplomaten, Diplomat innen, DiplomatInnen, Spitzendiplomaten, Topdiplomaten, Botschaftsräte, Diplomatenpersonal | plural=yes
(Erster|Ersten|Erste|Zweiter|Zweiten|Zweite|Dritter|Dritten|Dritte) (Sekretär|Sekretärin|Botschaftssekretär) | plural=no
(diplomatisches|diplomatische|diplomatischen|diplomatischem) (Personal|Personals) | plural=yes
diplomatische (Vertreter|Mitarbeiter|Angestellte|Bedienstete) | plural=yes
(Angehörige|Angehörigen|Mitglieder|Mitgliedern) des (diplomatischen|) Personals | plural=yes
diplomatischen (Vertretern|Mitarbeitern|Vertreter|Mitarbeiter)
diplomatischer (Vertreter|Mitarbeiter)
(stellvertretender|stellvertretenden|stellvertretende) (Botschafter|Missionschef|Missionschefin|Botschafterin) | plural=no
(Vizebotschafter|Gesandten|Missionschef|Delegationsleiter)
Nummer zwei (der|in der) Botschaft | plural=no

[people staff=ambassador]
Botschafter, Botschafterin, Botschafters, Nuntius, Hochkommissar, Hochkommissarin, Chefdiplomat, Ständiger Vertreter, Ständigen Vertreter | plural=no
Botschaftern, Botschafterinnen, Nuntien | plural=yes

[people staff=charge]
Geschäftsträger, Geschäftsträgerin, Geschäftsträgers, Chargé d Affaires, Chargé d'affaires, Chargé | plural=no

[people staff=consular]
Konsul, Konsulin, Generalkonsul, Generalkonsulin, Konsuls, Generalkonsuls, Honorarkonsul, Vizekonsul, Konsularbeamter, Konsularbeamten | plural=no
Konsuln, Generalkonsuln, Konsularbeamte, Konsulatsmitarbeiterinnen, Konsularmitarbeiter, konsularische Mitarbeiter | plural=yes
Konsulatsmitarbeiter, Konsulatsmitarbeitern, Konsulatsangestellte, Konsulatsangestellten, Konsulatspersonal, Konsulatsbeschäftigte

[people staff=military]
(Militärattaché|Verteidigungsattaché|Attaché|Luftwaffenattaché|Marineattaché|Militärattache|Attache|Wehrattaché|Verteidigungsattachés) | plural=no
(Militärattachés|Attachés|Militärattaches) | plural=yes

[people staff=intelligence]
Geheimdienstoffizier, Geheimdienstagent, Geheimagent, Nachrichtendienstler | plural=no
Geheimdienstmitarbeiter, Geheimdienstmitarbeitern, Geheimdienstler, Geheimdienstlern, Agenten, Spione, Spionen | weak=yes
Geheimdienstoffiziere, Geheimdienstoffizieren, Nachrichtendienstoffiziere, Geheimagenten, Geheimdienstagenten, Geheimdienstleute | plural=yes
Spion, Agent | plural=no weak=yes

[people staff=official]
Mitgliedern, Mitarbeiterstab | plural=yes weak=yes
Botschaftsmitarbeiter, Botschaftsmitarbeitern, Botschaftsangehörige, Botschaftsangehörigen, Botschaftsangestellte, Botschaftsangestellten, Botschaftsbeschäftigte, Botschaftsbedienstete, Botschaftsbediensteten, Botschaftsvertreter, Botschaftsleute, Botschaftspersonal, Botschaftsmitglieder
Botschaftsmitarbeiterin, Botschaftsangestellter, Botschaftsangehöriger | plural=no
Botschaftsmitarbeiterinnen | plural=yes
Mitarbeiterin, Angestellter, Beamter, Bediensteter, Angehöriger, Vertreterin, Person, Beschäftigter | plural=no weak=yes
Mitarbeiter, Mitarbeitern, Mitarbeiters, Mitarbeitende, Mitarbeitenden, Mitarbeiterinnen, Mitarbeiter innen, Angestellte, Angestellten, Beschäftigte, Beschäftigten, Bedienstete, Bediensteten, Angehörige, Angehörigen, Beamte, Beamten, Vertreter, Vertretern, Offizielle, Offiziellen, Personal, Personals, Sekretär, Vertreterinnen, Repräsentanten, Gesandtschaftsmitglieder | weak=yes
Personen, Leute, Menschen, Mitarbeiterinnen und Mitarbeiter, Mitglieder, Kollegen, Betroffene, Betroffenen | plural=yes weak=yes

[people staff=administrative_technical]
(Verwaltungsangestellte|Verwaltungsangestellten|Verwaltungsangestellter|Verwaltungsmitarbeiter|Verwaltungsmitarbeitern|technische Mitarbeiter|technischen Mitarbeiter|technische Angestellte|Verwaltungspersonal)
(administratives|technisches|administrative|administrativen|administratives und technisches) (Personal|Mitarbeiter|Angestellte) | plural=yes
Verwaltungsmitarbeiter, Verwaltungspersonal, Techniker | plural=yes weak=yes

[people staff=family]
Familienangehörige, Familienangehörigen, Familienmitglieder, Familienmitgliedern, Familien, Ehepartner | plural=yes weak=yes

[people staff=local]
Ortskräfte, Ortskräften, (lokale|lokalen|örtliche|örtlichen) (Mitarbeiter|Beschäftigte|Beschäftigten|Angestellte) | plural=yes weak=yes

[mission type=embassy]
Botschaft, Botschaftsgebäude, Hochkommissariat, Auslandsvertretung, diplomatische Vertretung, diplomatischen Vertretung, Nuntiatur, Gesandtschaft | plural=no
Botschaften, Auslandsvertretungen, diplomatische Vertretungen, diplomatischen Vertretungen | plural=yes

[mission type=consulate]
Konsulat, Generalkonsulat, Konsulats, Generalkonsulats, Konsularabteilung, Honorarkonsulat | plural=no
Konsulate, Generalkonsulate, Konsulaten, Generalkonsulaten, konsularische Vertretungen, konsularischen Vertretungen, konsularischer Vertretungen, Honorarkonsulate | plural=yes

[mission type=mission]
Vertretung, Ständige Vertretung, Ständigen Vertretung, Mission, Delegation, Handelsvertretung, Handelsbüro, Handelsmission, UN-Mission, EU-Mission, Verbindungsbüro | plural=no
Vertretungen, Missionen, Delegationen, Handelsvertretungen | plural=yes
Diplomatenstatus, diplomatischen Status, diplomatische Status, Diplomatenpass, diplomatischer Tarnung, diplomatische Immunität

[other]
(ARD-|ZDF-|DW-|BBC-|RT-|CNN-|WDR-|Sender-|Senders-|Zeitungs-|Medien-)Mitarbeiter*, (ARD|ZDF|WDR|BBC|RT|CNN|DW) (Mitarbeiter*|Korrespondent*|Team*)
Staatsbürger*, Staatsangehörige*, Bürger, Bürgerinnen
Journalist*, Korrespondent*, Reporter*, *korrespondent*, Medienvertreter*
Student*, Studierende*, Schüler*, Lehrer*, Wissenschaftler*, Professor*, Forscher*, Dozent*
Spieler*, Fußballer*, Fußballspieler*, Trainer*, Athlet*, Sportler*, Stürmer*, Verteidiger, Kapitän, Fans, Anhänger
Migrant*, Flüchtling*, Asylbewerber*, Asylsuchende*, Geflüchtete*, Gefährder*, Straftäter*, Islamist*, Häftling*, Gefangene*
Abgeordnete*, Parlamentarier*, Parteimitglied*, Stadtrat, Politiker*, Senator*
Soldat*, Truppen, Blauhelm*, Friedenstruppe*, Söldner*, Siedler*, Kämpfer*, Milizen
Imam*, Priester*, Missionar*, Prediger*, Geistliche*, Entwicklungshelfer*, Helfer, Ordensleute
Lastwagenfahrer*, Fahrer, Touristen, Demonstrant*, Mieter*, Bewohner*, Arbeiter*, Aktivist*

[negation]
niemand, niemanden, niemandem
noch nicht, bislang nicht, bisher nicht, noch keine, noch keinen, bislang keine, bisher keine | weak=yes
ist keine Rede, ist nicht die Rede, sei keine Rede, war keine Rede, kommt nicht in Frage | weak=yes side=after
ob, fragt sich ob | weak=yes
nicht, kein, keine, keinen, keiner, keinem, keines, nie, niemals, ohne, weder, noch nie, nichts
keine Absicht, keine Pläne, kein Anlass, nicht geplant, nicht vorgesehen, nicht die Absicht
statt, anstatt, anstelle | weak=yes

[considered]
schließe ... nicht aus
(wird|will|werde|werden|wollen) (in Kürze|demnächst|bald) ... (ausweisen|bekanntgeben|erklären), will ... ausweisen lassen
(würde|würden) ... (erklärt|ausgewiesen|verwiesen) ... (müsste|müssten)
(nicht|) auszuschließen, schließen ... nicht aus, schloss ... nicht aus, schlossen ... nicht aus, wollte ... nicht ausschließen, nicht ausschließen
(erwägt|erwägen|erwog|erwogen|prüft|prüfen|prüfte|überlegt|überlegen|plant|planen|plante|planten|beabsichtigt|diskutiert|debattiert|berät|beraten)
in Erwägung, in Betracht, geprüft, denkbar, möglich, möglicherweise, womöglich, eventuell, könnte, könnten, dürfte, dürften
schließt ... nicht aus, nicht ausgeschlossen, steht im Raum, stehen im Raum, zur Debatte, zur Diskussion, auf dem Tisch
(erwartet|erwarten|rechnet|rechnen) (mit|damit|), voraussichtlich, offenbar vor, will prüfen, Überlegungen, wird erwogen, Vorschlag
(schlägt|schlug|schlugen|schlagen) ... vor, vorgeschlagen, empfahl, empfiehlt
(kann man|man kann)

[threatened]
bleibt keine andere Wahl, keine andere Wahl
=Würde, =Würden | weak=yes
(hat|haben|hatte|hatten) ... (gedroht|angedroht)
(droht|drohen|drohte|drohten|gedroht|androht|angedroht|angedrohte|angedrohten|androhte|Drohung|Drohungen|Ultimatum)
(warnt|warnte|warnten|warnen|gewarnt)
falls, =Sollte, =Sollten, sofern, wenn | weak=yes
behält sich ... vor, vorbehalten, behalte sich, würde, würden

[denied]
nicht zur Debatte, steht nicht zur Debatte, kein Thema, ist kein Thema, stellt sich nicht, (hat|habe) (das|dies|so etwas) nicht vor, wies das zurück, (wies|weist) (dies|das|die Forderung|die Forderungen) zurück, (lehnte|lehnt) (dies|das) ab, nie erwogen worden, (keine|keinerlei) (nationalen|solchen|derartigen) (Maßnahmen|Schritte), niemanden hinausgeworfen, sieht keinen Anlass, sehe keinen Anlass
(verzichtet|verzichten|verzichtete|verzichteten|Verzicht) (darauf|auf), (sieht|sehen|sah) davon ab, (lehnt|lehnte|lehnen) es ab, beteiligt sich nicht
(gegen) (eine|) (Ausweisung|Ausweisungen) (entschieden|ausgesprochen|gestellt)
(hat|haben|habe|hatte) ... ausgeschlossen, (schließt|schloss|schließen) ... aus, ausschließen
(Ausweisung|Ausweisungen) ... (kein Thema|nicht auf der Agenda|nicht zur Debatte|keine Option|keine Rede|nicht auf der Tagesordnung|nie erwogen)
nicht auf der (Agenda|Tagesordnung), (kein|keinen) Handlungsbedarf
(weist|weisen|wies|wiesen) (die|den|alle|jede|jegliche|sämtliche|) (Vorwürfe|Vorwurf|Kritik|Anschuldigungen|Anschuldigung|Behauptungen|Behauptung|Berichte|Bericht) ... zurück
nicht die Absicht, keine Absicht, keine Pläne, kein Anlass, nicht geplant, nicht vorgesehen, nicht vor, denkt nicht daran, keinen Grund
(plant|planen|plante|planten|beabsichtigt|erwägt) ... (nicht|keine)
(bestreitet|bestritt|bestreiten|dementiert|dementierte|dementieren|dementierten|Dementi|unwahr|falsch|Falschmeldung|Gerücht|Gerüchte|Gerüchten|haltlos)
(weist|weisen|wies|wiesen) ... zurück, zurückgewiesen, trifft nicht zu, treffe nicht zu, treffen nicht zu, stimmt nicht, nicht zutreffend, (Bericht|Berichte|Meldung|Meldungen|Gerüchte) ... (entbehrt|entbehren)
keine (Aufforderung|Forderung|Mitteilung|Anweisung|Note) (erhalten|bekommen)
(Desinformation|Falschmeldungen|Falschmeldung|Falschnachrichten) (über|zur|von)

[reversed]
(darf|dürfen|kann|können) (nun|jetzt|doch|vorerst|nun doch|weiterhin) (bleiben|im Land bleiben), (nahm|nimmt|nehmen|nahmen) (die|seine|ihre) (Ausweisung|Anordnung|Entscheidung|Verfügung) zurück, (hob|hebt|hoben) (die|seine|ihre) (Ausweisung|Anordnung|Entscheidung) (wieder|) auf, doch bleiben dürfen
(nimmt|nahm|nehmen|nahmen) ... (Ausweisung|Ausweisungen|Entscheidung|Beschluss|Anordnung) ... zurück
(Ausweisung|Ausweisungen|Entscheidung|Beschluss|Anordnung|Ausweisungsbeschluss) ... (zurückgenommen|widerrufen|rückgängig gemacht|aufgehoben|ausgesetzt|zurückzunehmen)
(widerruft|widerrief|widerrufen|hebt|hob|setzt|setzte) ... (Ausweisung|Ausweisungen|Entscheidung|Beschluss)
(macht|machte|machen|machten) ... rückgängig
(darf|dürfen) ... (bleiben|zurückkehren), Rücknahme der (Ausweisung|Ausweisungen|Entscheidung), lenkt ein

[retracted]
gefälscht, Fälschung, Falschmeldung, irrtümlich, Fehlmeldung, Scherz

[reported]
Medienberichten zufolge, Berichten zufolge, laut Medienberichten, nach Medienberichten, laut Berichten, nach einem Bericht, laut einem Bericht, einem Bericht zufolge, Medienberichte
(aus|nach) (Regierungskreisen|Diplomatenkreisen|diplomatischen Kreisen|Kreisen|informierten Kreisen), wie aus ... verlautete, verlautete, unter Berufung auf (Insider|Kreise|Diplomaten|informierte|nicht genannte|ungenannte|eine mit)
(soll|sollen) ... (ausgewiesen|erklärt|verfügt|angeordnet|aufgefordert) haben, soll ... ausgewiesen worden sein, sollen ... ausgewiesen worden sein
angeblich, nicht offiziell bestätigt, offiziell nicht bestätigt, unbestätigt*, ungenannte*, mit der Sache vertraut*, anonym

[carried-out]
(zurück|wieder) in (der Heimat|Deutschland|Österreich|Moskau), in (Teheran|Moskau|der Heimat) (eingetroffen|gelandet)
(sind|ist) ... eingetroffen
(haben|hat) ... (das Land|die Botschaft) verlassen
(haben|hat|hatten) ... (bereits|inzwischen|mittlerweile) ... verlassen
(ausgereist|abgereist|abgeflogen|ausgeflogen|abgezogen), in der Heimat (gelandet|eingetroffen|angekommen), verließen ... (das Land|die Botschaft), verließ das Land, sind ... (ausgereist|abgereist|gelandet|eingetroffen)

[demand]
(aufgefordert|gedrängt|aufgerufen|gebeten|ermuntert) ... auszuweisen
soll ... abstimmen lassen, will ... abstimmen lassen | weak=yes
(Ruf|Rufe|ruft|rufen|Forderungen|Drängen) nach
(drängt|drängen|drängte) auf
(fordert|fordern|forderte|forderten|gefordert|Forderung|Forderungen|appelliert|appellierte|Petition|Aufruf|plädiert|plädierte|ruft dazu auf)
(verlangt|verlangte|verlangten|verlangen|will|wollen|stimmt|stimmte|stimmten|Antrag|Resolution) | weak=yes
(solle|sollte|sollten|müsse|müssten|muss) | weak=yes
(es ist|höchste|wird es|an der) (Zeit|zeit), ist es Zeit
(schlägt|schlug|schlugen|schlagen) ... vor, vorgeschlagen, empfahl, empfiehlt | weak=yes
(drängt|drängte|drängten|gedrängt), Druck (ausgeübt|auf)
(Bundesregierung|Regierung|Bundesrat|Kanzler|Kanzlerin|Bundeskanzler|Außenminister|Außenministerin|Baerbock) (dazu|nachdrücklich|erneut|) (aufgefordert|gedrängt)
(formelle|offizielle|förmliche|) (Bitte|Aufforderung|Anfrage) (der|aus|von) ... (erhalten|bekommen)

[demand modal=yes]
(sollte|sollten|müsste|müssten|muss|müssen|gehört|gehören)

[nonstate]
=Linke, =Linken, Linkspartei, Liste Pilz, Grünenpolitiker*, Nationalratsabgeordnet*, Bürgerbewegung*, Bürgerinitiative*
Vize, FDP-Vize, *fraktionschefin, *fraktionschef, *fraktion, *partei, Bundestagsvizepräsident*, Bundestagsdebatte, Geschäftsführer, Opposition, Oppositions*, Abgeordnet*, Parlament, Parlamentarier*, Bundestag, Nationalrat, Petition, Demonstranten, Aktivist*, Politiker*, Partei, Fraktion*, Kommentator*, Analyst*, Experte*, Experten, Umfrage, Kritiker*, Senator*, Union, Grünen, Gewerkschaft*, ehemalig*, Grüne, Außenpolitiker*, =SPD, =CDU, =CSU, =FDP, =AfD, =SP, =SVP, =ÖVP, =SPÖ, =FPÖ, =BSW, Neos, Linke, Linken, SPD-Politiker*, CDU-Politiker*, FDP-Politiker*, Nationalrät*, Ständerat, Ständerät*, Kantonsrat, Bürgermeister*, Lobby, Verband, Parteichef*, Fraktionschef*, Volkspartei
Bürgermeister, Bürgermeisterin, Oberbürgermeister, Kolumnist, Aktivisten
(cdu|csu|spd|fdp|afd|bsw), Fachpolitiker*

[generic]
(Mitglieder|Mitgliedern|Mitgliedsländer|Mitgliedstaaten|Mitgliedsstaaten|Staaten|Länder) der (Europäischen Union|EU|Union|NATO|Nato|Allianz)
(EU-Mitglieder|EU-Mitgliedern|EU-Mitgliedsländer|EU-Mitgliedsstaaten|EU-Mitgliedstaaten|NATO-Mitglieder|Nato-Mitglieder|NATO-Mitgliedern|NATO-Staaten|NATO-Länder|Bündnispartner)
(Länder|Ländern|Staaten|Regierungen|Verbündete|Verbündeten|Verbündeter|Mitgliedstaaten|Mitgliedsstaaten|Mitgliedsländer|Partner|Partnern|Hauptstädte|Partnerländer|EU-Staaten|EU-Länder|EU-Ländern|Nato-Staaten|Nachbarländer)
(westliche|westlichen|westlicher|ausländische|ausländischen|mehrere|zahlreiche|viele|andere|europäische|europäischen) (Länder|Staaten|Regierungen|Verbündete|Diplomaten|Hauptstädte)
der Westen, des Westens, EU-Staaten, westliche, westlichen, westlicher, europäische, europäischen, europäischer, ausländische, ausländischen, ausländischer, =Westen, =Gastland

[background sum=yes]
insgesamt

[background]
seit | side=before
(Jahr|Jahre|Monate|Wochen|Tage) ist es her, (ist|sind) ... her, (Jahr|Jahre|Monate|Wochen) (danach|später), vergangen seit, vergangen seitdem
(vergangenen|letzten|vorigen) (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)
(vergangene|vergangenen|letzte|letzten|vorige|voriger|vorigen) (Woche|Monat|Jahr|Jahres|Frühjahr|Sommer|Herbst|Winter|Jahren|Wochen|Monaten|Tagen)
(in der|im) (vergangenen|letzten|vorigen) (Woche|Monat|Jahr), Vorjahr, Vorwoche, im Vormonat
(Anfang|Mitte|Ende) (der Woche|des Monats|des Jahres|vergangener Woche|voriger Woche|letzter Woche)
(früher|zuvor|bereits|einst|damals|seinerzeit|zuletzt|wiederholt|mehrfach|schon einmal|schon mehrfach|erinnert) 
vor (einem|einer|zwei|drei|vier|fünf|sechs|wenigen|einigen|mehreren|<n>) (Tag|Tagen|Woche|Wochen|Monat|Monaten|Jahr|Jahren)
seit (Beginn|Kriegsbeginn|dem Beginn|Jahresbeginn|Jahresanfang|dem Einmarsch|Anfang|Ende|Mitte|2022|damals|Februar|März|<n>), bislang, bisher, in den vergangenen (Tagen|Wochen|Monaten|Jahren), im Laufe (des Jahres|der Jahre)
ausgewiesene, ausgewiesenen, ausgewiesener, verwiesenen
(Tage|Wochen|Monate|Jahre|Tag) zuvor, am Vortag, Jahrestag, Kalter Krieg, Kalten Krieg, jüngsten Ausweisungen, früheren Ausweisungen
(hatte|hatten) ... (ausgewiesen|erklärt|verwiesen|aufgefordert|geschickt|hinausgeworfen|rausgeworfen|verfügt) | weak=yes
(war|waren) ... (ausgewiesen|erklärt|verwiesen|aufgefordert) worden | weak=yes
(im Jahr darauf|im Jahr danach|ein Jahr danach|im folgenden Jahr|im darauffolgenden Jahr|im Folgejahr|im nächsten Jahr darauf)

[response next=yes]
(als|in|) (Reaktion|Antwort|Erwiderung|Replik) auf
(als|aus|) (Vergeltung|Rache|Retourkutsche|Quittung|Revanche) (für|auf)
(reagiert|reagieren|reagierte|reagierten) ... auf
(antwortet|antworten|antwortete|antworteten|erwidert|erwiderte) ... auf
(Gegenmaßnahme|Gegenmaßnahmen|Vergeltungsmaßnahme|Gegenschritt) (auf|zu|gegen|für)
im Gegenzug (für|zu), in Beantwortung, infolge, zuvor hatte, vorausgegangen
als Reaktion darauf

[response next=yes weak=yes]
=Auf die, =Auf den, nachdem, weil

[response next=noun weak=yes]
nach der, nach dem, nach den, wegen der, wegen des, wegen

[response]
kam die Antwort, folgte die Antwort, kam die Retourkutsche, folgt die Antwort, prompt die Antwort
im Gegenzug, Gegenzug, Gegenmaßnahme, Gegenmaßnahmen, Vergeltung, Vergeltungsmaßnahme, Vergeltungsmaßnahmen, Vergeltungsschritt, antwortet und, reagiert und, reagierte und, antwortete und, Retourkutsche, Revanche, Quittung, Gegenreaktion, Antwort Moskaus, revanchiert sich, schlägt zurück, zieht nach, spiegelbildlich*, symmetrisch*, reziprok*, Prinzip der Gegenseitigkeit, Gegenseitigkeit, wie du mir so ich dir, ihrerseits, seinerseits, kontert, vergilt, kehrt ... um
(reagiert|reagieren|reagierte|reagierten|antwortet|antwortete|antworten|beantwortet|beantwortete|beantworteten|erwidert|erwiderte|quittiert|quittierte) ... mit
(zahlt|zahlte) ... (heim|mit gleicher Münze|in gleicher Münze zurück), mit gleicher Münze

[reaction]
(verurteilt|verurteilte|verurteilten|verurteilen|kritisiert|kritisierte|kritisierten|bedauert|bedauerte|bedauern|beklagt|beklagte|rügt|rügte|verurteilung der)
(protestiert|protestierte|protestierten|Protest|Proteste|Kritik|Empörung|empört sich|empört) (gegen|an|über)
(reagiert|reagierte|reagieren) (empört|verärgert|scharf|mit Unverständnis|gelassen) auf
(einbestellt|einbestellte|bestellt ... ein|bestellte ... ein) ... (wegen|nach|als Reaktion auf)
(nennt|nannte|nannten|bezeichnet|bezeichnete|bezeichneten)
(weist|wies) ... als ... zurück

[again]
es ... gleichtun, nachziehen, sich ... anschließen, dasselbe tun, das Gleiche tun
(ähnliche|vergleichbare|entsprechende|solche|gleiche) Schritte, (ähnlichen|vergleichbaren|solchen) Schritt, spiegelbildlich* | weak=yes
mit gleicher Münze | weak=yes
(reagierte|antwortete|reagierten|antworteten) (ebenso|mit gleicher Münze|spiegelbildlich|auf gleiche Weise|mit dem gleichen Schritt) | is=answer
(folgte|folgten|folgt|folgen) ... mit | weak=yes
(trifft|treffen|traf|trafen|fasst|fasste|fassten) (die gleiche|dieselbe|eine ähnliche|eine entsprechende|einen entsprechenden|entsprechende) (Entscheidung|Entscheidungen|Beschluss|Maßnahmen)
(das Gleiche|dasselbe|gleiches|ähnliches) (gilt|galt|gelte) (auch|) für
(tat|taten|tun|tut|machte|machten|macht|machen) ... (dasselbe|das Gleiche|es ... gleich|es ... nach|ebenso)
(zog|zieht|zogen|ziehen) ... nach, nachgezogen, (folgte|folgten|folgt|folgen) ... (Beispiel|Schritt|Vorbild)
(schloss|schlossen|schließt|schließen) sich ... an, (haben|hat|hätten) sich ... angeschlossen
(handelt|handele|handelte) (es|) sich ... um | weak=yes
(betroffen|Betroffen) (sind|seien|ist|sei|waren), (sind|seien|waren) ... betroffen | weak=yes
(sind|waren|seien) es, (geht|ginge|gehe|ging) es ... um | weak=yes

[answered]
(Ausweisung|Ausweisungen|Schließung|Sanktionen|Sanktion|Strafmaßnahmen|Visaverweigerung|Verweigerung von Visa|Visasperre|Einreiseverbote|Einreiseverbot|Rauswurf|Sanktionspaket)
(ähnliche|ähnlichen|entsprechende|entsprechenden|gleiche|gleichen|unfreundliche|unfreundlichen|feindselige|feindlichen|unbegründete|unbegründeten|einseitige) (Schritt|Schritte|Schritten|Maßnahme|Maßnahmen|Entscheidung|Entscheidungen|Akt|Handlungen|Aktionen|Vorgehen)
(Entscheidung|Entscheidungen|Maßnahme|Maßnahmen|Schritt|Schritte|Vorgehen|Beschluss) (der|des|von|Berlins|Wiens|Londons|in|Moskaus)
Entscheidung, Beschluss

[clause]
während, nachdem, weil, obwohl, sodass, wobei, woraufhin, worauf, bevor, sondern, aber, jedoch, wohingegen, deren, dessen, als, sobald, indem, denn, damit, bis, wie, wo
nach Angaben, im Gegenzug, und teilte, und sagte

[by]
von, durch, vonseiten, seitens

[of]
von, der, des, vom

[in]
in, im, an, am, bei, beim, innerhalb, in der

[from]
aus, aus der, aus dem, aus den

[to]
bei, bei der, bei den, beim, zu, zur

[with]
(Angriff|Angriffs|Überfall|Überfalls|Angriffskrieg|Angriffskriegs|Krieg|Invasion|Einmarsch) (auf|gegen|in) (die|den|das|)
mit, gegen, gegenüber

[we]
wir, ich, unser Haus, unser Ministerium, unsere Regierung, das Ministerium, das Außenministerium, das Auswärtige Amt, das Departement, das Aussendepartement, uns, unser Land, die Bundesregierung

[our]
unser, unsere, unseren, unserer, unseres, unserem

[its]
sein, seine, seinen, seiner, seinem, seines, ihr, ihre, ihren, ihrer, ihrem, eigene, eigenen, eigener

[mutual]
gegenseitig, wechselseitig, jeweils, einander, beiderseits

[body]
(Außenministerium|Außenministeriums|Aussenministerium|Außenministerin|Außenminister|Außenministers|Außenamt|Außenamts|Auswärtiges Amt|Aussendepartement|Aussenminister|Aussenministerin|Vizeaußenminister*|Außenamtssprecher*)
(Regierung|Regierungschef|Regierungschefin|Präsident|Präsidentin|Präsidenten|Premier|Premierminister|Premierministerin|Premierministers|Ministerpräsident|Ministerpräsidentin|Kanzler|Bundeskanzler|Behörden|Behörde|Führung|Staatsführung|Junta|Militärjunta|Militärregierung|Kabinett|Staatschef|Sprecher|Sprecherin|Ministerium|Ministeriums|Minister|Ministerin|Seite|Chefdiplomat|Bundesrat|Machthaber|Regime|Militärrat)

[article]
ein, eine, einen, einem, einer, eines, ein weiterer, einen weiteren, eine weitere

[definite]
sowohl
der, die, das, den, dem, des, diese, dieser, diesen, alle, jene, sämtliche, übrigen, verbleibenden, beide

[and]
und (schließlich|zuletzt|danach|anschließend|später)
als auch
und, sowie, oder, wie auch, plus, samt

[except]
außer, ausgenommen, mit Ausnahme, bis auf

[including]
darunter, einschließlich, inklusive, unter ihnen, auch, davon

[number]
(halbes Dutzend|halben Dutzend|halbe Dutzend) | value=6
ein, eine, einen, einem, einer, eines, einzige, einzigen, einziger, einer der, eine der, einen der | value=1
zwei, zweier, beide, beiden, beider, zweien | value=2
drei, dreier, dreien | value=3
vier, vieren | value=4
fünf, fuenf | value=5
sechs | value=6
sieben | value=7
acht | value=8
neun | value=9
zehn | value=10
elf | value=11
zwölf, zwoelf | value=12
dreizehn | value=13
vierzehn | value=14
fünfzehn | value=15
sechzehn | value=16
siebzehn | value=17
achtzehn | value=18
neunzehn | value=19
zwanzig | value=20
einundzwanzig | value=21
zweiundzwanzig | value=22
dreiundzwanzig | value=23
vierundzwanzig | value=24
fünfundzwanzig | value=25
sechsundzwanzig | value=26
siebenundzwanzig | value=27
achtundzwanzig | value=28
neunundzwanzig | value=29
dreißig | value=30
einunddreißig | value=31
zweiunddreißig | value=32
dreiunddreißig | value=33
vierunddreißig | value=34
fünfunddreißig | value=35
sechsunddreißig | value=36
siebenunddreißig | value=37
achtunddreißig | value=38
neununddreißig | value=39
vierzig | value=40
einundvierzig | value=41
zweiundvierzig | value=42
dreiundvierzig | value=43
vierundvierzig | value=44
fünfundvierzig | value=45
sechsundvierzig | value=46
siebenundvierzig | value=47
achtundvierzig | value=48
neunundvierzig | value=49
fünfzig | value=50
einundfünfzig | value=51
zweiundfünfzig | value=52
dreiundfünfzig | value=53
vierundfünfzig | value=54
fünfundfünfzig | value=55
sechsundfünfzig | value=56
siebenundfünfzig | value=57
achtundfünfzig | value=58
neunundfünfzig | value=59
sechzig | value=60
einundsechzig | value=61
zweiundsechzig | value=62
dreiundsechzig | value=63
vierundsechzig | value=64
fünfundsechzig | value=65
sechsundsechzig | value=66
siebenundsechzig | value=67
achtundsechzig | value=68
neunundsechzig | value=69
siebzig | value=70
einundsiebzig | value=71
zweiundsiebzig | value=72
dreiundsiebzig | value=73
vierundsiebzig | value=74
fünfundsiebzig | value=75
sechsundsiebzig | value=76
siebenundsiebzig | value=77
achtundsiebzig | value=78
neunundsiebzig | value=79
achtzig | value=80
einundachtzig | value=81
zweiundachtzig | value=82
dreiundachtzig | value=83
vierundachtzig | value=84
fünfundachtzig | value=85
sechsundachtzig | value=86
siebenundachtzig | value=87
achtundachtzig | value=88
neunundachtzig | value=89
neunzig | value=90
einundneunzig | value=91
zweiundneunzig | value=92
dreiundneunzig | value=93
vierundneunzig | value=94
fünfundneunzig | value=95
sechsundneunzig | value=96
siebenundneunzig | value=97
achtundneunzig | value=98
neunundneunzig | value=99
hundert, einhundert | value=100 scale=yes
dutzend | value=12 scale=yes
zweihundert | value=200
dreihundert | value=300
vierhundert | value=400

[vague]
gut ein Drittel, ein Drittel, die Hälfte
mehrere, mehreren, mehrerer, einige, einigen, einiger, etliche, etlichen, zahlreiche, zahlreichen, zahlreicher, viele, vielen, vieler, Dutzende, Dutzenden, Dutzende von, Hunderte, Hunderte von, Hunderten, alle, allen, aller, sämtliche, sämtlichen, verschiedene, verschiedenen, diverse, wenige, weitere, weiteren, weiterer
(eine|einer) (Reihe|Gruppe|Anzahl|Handvoll|Vielzahl|Zahl) (von|)
(eine|einer) (erhebliche|erheblichen|große|großen|größere|größeren|hohe|hohen|beträchtliche|beträchtlichen|ungenannte|ungenannten|unbestimmte|nicht genannte|bedeutende|unbekannte|unbekannten|signifikante|zweistellige) (Zahl|Anzahl|Gruppe) (von|)

[qualifier is=at_least]
mindestens, wenigstens, zumindest, mehr als, über, nicht weniger als, gut, rund mehr als
oder mehr | side=after

[qualifier is=at_most]
bis zu, höchstens, maximal, nicht mehr als, weniger als, knapp unter

[qualifier is=about]
etwa, rund, ungefähr, circa, ca, um die, knapp, fast, annähernd, beinahe, an die, schätzungsweise

[subset]
(davon|von ihnen|von denen|darunter|unter ihnen)
der

[plus]
und <n> (weitere|weiteren|weiterer|andere|anderen|Kollegen)
und (ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (weitere|weiteren|weiterer|andere|anderen)

[change order=from-to]
von <n> auf <n>
von (derzeit|bisher|aktuell|rund) <n> auf <n>

[change order=to-from]
auf <n> von <n>

[change order=ceiling]
auf (nur noch|nur|maximal|höchstens|noch|) <n>

[change order=by]
um <n>

[unit hours=1]
Stunde, Stunden

[unit hours=24]
Tag, Tage, Tagen, Kalendertage, Werktage, Arbeitstage, Werktagen, Arbeitstagen

[unit hours=168]
Woche, Wochen

[unit hours=720]
Monat, Monate, Monaten, Monats

[unit hours=0]
Jahr, Jahre, Jahren, jähriger, jährige, jährigen, Minute, Minuten, Prozent, Million, Millionen, Milliarden, Milliarde, Tausend, tausend, Kilometer, km, Sitze, Opfer, Tote, Todesopfer, Länder, Ländern, Staaten, Staat, Regierungen, Euro, Dollar, Franken, Mal, Male, Flüge, Stellen, Posten, Uhr, Organisationen, Partner, Partnern

[deadline side=before]
binnen, innerhalb, innerhalb von, innert, in, haben, hat, bleiben, bleibt, bekamen, erhielten, bekommen, gibt, gab, Frist von, Ausreisefrist von, nächsten

[deadline side=after]
zu verlassen, verlassen, verlassen haben, auszureisen, ausreisen, Zeit, um, abreisen, Frist, abzureisen

[until]
bis, bis zum, bis spätestens, spätestens, vor dem, bis Ende, bis Mitternacht

[deadline-phrase is=immediate]
umgehend, unverzüglich, sofort, umgehende, umgehenden, mit sofortiger Wirkung, schnellstmöglich, so schnell wie möglich, so bald wie möglich, ohne Verzug, binnen Stunden

[deadline-phrase is=same_day]
vor Mitternacht, bis Mitternacht, noch am selben Tag, noch heute, bis zum Ende des Tages

[month]
Januar, Jänner, Jan | value=1
Februar, Feber, Feb | value=2
März, Maerz | value=3
April, Apr | value=4
Mai | value=5
Juni, Jun | value=6
Juli, Jul | value=7
August, Aug | value=8
September, Sept | value=9
Oktober, Okt | value=10
November, Nov | value=11
Dezember, Dez | value=12

[weekday]
Montag, Montagabend, Montagmorgen, Montagnachmittag, Montagvormittag | value=1
Dienstag, Dienstagabend, Dienstagmorgen, Dienstagnachmittag, Dienstagvormittag | value=2
Mittwoch, Mittwochabend, Mittwochmorgen, Mittwochnachmittag | value=3
Donnerstag, Donnerstagabend, Donnerstagmorgen, Donnerstagnachmittag | value=4
Freitag, Freitagabend, Freitagmorgen, Freitagnachmittag | value=5
Samstag, Sonnabend, Samstagabend, Samstagmorgen | value=6
Sonntag, Sonntagabend, Sonntagmorgen | value=7

[day]
heute, heutigen, heute Vormittag, heute Nachmittag, heute Abend, heute Morgen | value=0
gestern | value=-1
morgen | value=1
vorgestern | value=-2

[date-mark is=last]
vergangenen, letzten, vorigen

[reason is=espionage]
Spionage, Spionagetätigkeit, Spionageverdacht, Spionagevorwürfen, spioniert, Spione, Spionen, Geheimdienstmitarbeiter, Geheimdiensttätigkeit, nachrichtendienstliche*, geheimdienstliche*, Agenten, Agententätigkeit, Nachrichtendiensten, ausspioniert, auszuspähen

[reason is=retaliation]
Vergeltung, Gegenzug, Gegenmaßnahme, Gegenmaßnahmen, Gegenseitigkeit, Retourkutsche, als Reaktion, als Antwort

[reason is=incompatible_status]
(nicht mit|unvereinbar mit) ... (Status|Aufgaben|vereinbar|Rolle), unvereinbar mit, nicht vereinbar, mit ihrem diplomatischen Status, Wiener Übereinkommen, Wiener Konvention, nicht zu den Aufgaben, nicht Aufgabe von Diplomaten

[reason is=interference]
Einmischung, eingemischt, Einflussnahme, Desinformation, Wahlbeeinflussung

[reason is=war]
Angriffskrieg, Kriegsverbrechen, Krieg in der Ukraine, Invasion, Butscha, Gräueltaten, Einmarsch, Überfall

[reason is=security]
nationale Sicherheit, nationalen Sicherheit, Sicherheitsrisiko, Gefahr für die Sicherheit, Sabotage, Cyberangriff, Cyberangriffe, Bedrohung

[reason is=solidarity]
Solidarität, solidarisch

[reason is=insult]
Beleidigung, beleidigt, Beleidigungen, Äußerungen, abfällig*, respektlos*

[reason is=human_rights]
Menschenrechte, Menschenrechtsverletzungen, Unterdrückung, Repression, Repressionen

[reason is=crime]
Mord, Ermordung, Giftanschlag, Anschlag, Tiergartenmord, Entführung, Schmuggel, Attentat, Anschlagsplan

[auxiliary]
hat, haben, hatte, hatten, habe, hätten, muss, müssen, soll, sollen, will, wollen, darf, dürfen, kann, können, ist, sind, lässt

[passive]
hat, haben, hatte, hatten, habe, hätten, muss, müssen, soll, sollen, will, wollen, darf, dürfen, wird, werden, wurde, wurden, worden, geworden, sei, seien

[speech]
sagte, sagten, erklärte das, erklärte die, erklärte der, teilte ... mit, teilten ... mit, mitteilte, mitgeteilt, hieß es, heißt es, meldet, meldete, meldeten, berichtet, berichtete, berichteten, gab ... bekannt, gaben ... bekannt, bekannt gegeben, bekanntgab, kündigte ... an, kündigten ... an, kündigt ... an, angekündigt, ankündigte, bestätigte, bestätigt, bestätigten, twitterte, schrieb, schreibt, betonte, zufolge, so das, so der, so die, aus dem, gab an, weist darauf hin, wies darauf hin, nach Angaben, nach eigenen Angaben, eigenen Angaben zufolge

[ambassadors]
einschließlich des Botschafters, darunter der Botschafter, darunter den Botschafter, darunter auch der Botschafter, samt Botschafter, inklusive Botschafter, auch der Botschafter

[same]
gleiche Anzahl, gleiche Zahl, gleich viele, ebenso viele, genauso viele, dieselbe Anzahl, dieselbe Zahl

[ignore]
(zum|das) (ersten|zweiten|dritten|vierten|fünften|zweite|dritte|vierte) Mal in diesem Jahr, in diesem Jahr (bereits|schon) zum (zweiten|dritten|vierten|fünften) Mal
Nicht-EU-Länder*, Nicht-EU-Staaten, Nicht-EU-Mitglied*, Nicht-Mitglied*, Nicht-NATO-*
nicht (nur|allein|bloß), keineswegs nur, nicht zuletzt
Wiener Übereinkommen, Wiener Übereinkommens, Wiener Konvention, Wiener Vertrag, Genfer Konvention, Genfer Konventionen, Pariser Abkommen, Washington Post, New York Times, Moscow Times, Minsker Abkommen, Londoner Times, Berliner Mauer, Warschauer Pakt, Russische Haus, Russischen Haus, Neue Zürcher Zeitung
Alternative für Deutschland, Kommunistische Partei Österreichs, Sozialdemokratische Partei Deutschlands
(erstmals|zum ersten Mal) seit (Jahren|Jahrzehnten|langem|Langem|dem Ende des Kalten Krieges), bereits (heute|am Morgen|am Vormittag|am Mittag|am Nachmittag|am Abend|am Montag|am Dienstag|am Mittwoch|am Donnerstag|am Freitag)
(erstmals|zum ersten Mal|der erste derartige Schritt|der erste Schritt dieser Art) seit (zehn|fünf|zwanzig|dreißig|<n>) Jahren
(zum ersten Mal|erstmals) seit <n>, wie erwartet, erwartungsgemäß

[abbreviation]
dr, prof, st, nr, abs, art, bzw, ca, z, d, h, u, a, ggf, evtl, inkl, exkl, usw, etc, jan, feb, mär, apr, jun, jul, aug, sept, okt, nov, dez, mio, mrd, tel, hrsg, gen, mag

[common]
der, die, das, und, in, den, von, zu, mit, ist, im, für, auf, nicht, ein, eine, dem, des, sich, als, auch, es, an, werden, aus, hat, dass, sie, nach, wird, bei, wurde, am, haben

[each]
je, jeweils, jeder, jede, pro Land

[withdrawal]
(evakuiert|evakuieren|evakuierte|evakuierten|Evakuierung|Unruhen|Ausschreitungen|Gewalt|Epidemie|Pandemie|Coronavirus|Corona|Covid|Ebola)
(Sicherheitsgründe|Sicherheitsgründen|Sicherheitslage|Sicherheitsbedenken|Sicherheitsrisiken|Terrorgefahr|Terrorwarnung|Anschlagsgefahr|Bombendrohung|Anschlagsdrohung), zur Sicherheit
(vorübergehend|vorläufig|bis auf weiteres|bis auf Weiteres|zeitweise|Sparmaßnahmen|Sparzwang|Spargründen|Kostengründen|Einsparungen|Etatkürzungen|nicht zwingend benötigtes|nicht notwendiges|Familienangehörigen ihrer)

[range]
bis, oder

[range side=before]
zwischen

[deadline-phrase is=month_end]
(bis|vor|spätestens bis|bis zum) (Ende des Monats|Ende dieses Monats|Monatsende|Ende des laufenden Monats), zum Monatsende

[deadline-phrase is=week_end]
(bis|vor|bis zum) (Ende der Woche|Ende dieser Woche|Wochenende)

[background soft=yes]
(sprach|sprachen|spricht|sprechen|gesprochen|redeten|redete|diskutierten|diskutierte|berieten|Gespräch|Gespräche|Frage|Fragen) ... (über|um|nach|zu|zur), (ging|geht) ... um, (Streit|Krise|Affäre|Skandal|Konflikt|Debatte|Spannungen) (um|wegen|über), (Folgen|Thema|Frage|Auswirkungen) der | side=before
in diesem Jahr, dieses Jahr, heuer, (kürzlich|neulich|jüngst|unlängst|mehrmals|mehrfach|immer wieder|wiederholt|vor kurzem|in jüngster Zeit), (innerhalb|binnen) eines Jahres
(führte|führten|geführt) (schließlich|) (zur|zu), (endete|endeten|gipfelte|mündete) (mit|in) (der|) | side=before
(verteidigt|verteidigte|verteidigten|rechtfertigt|rechtfertigte|lobte|begründete) ... (Entscheidung|Schritt|Beschluss) | side=before
(stieß|stößt|gestoßen|stießen) ... Kritik, (löste|lösten|sorgte|sorgten|hervorgerufen) ... (Kritik|Empörung|Proteste), wurde ... kritisiert | side=after
Beziehungen ... (verschlechterten|verschlechtert|abgekühlt|eingetrübt|auf dem Tiefpunkt), (Verhältnis|Beziehungen) ... (belastet|angespannt)
(verteidigt|verteidigte|verteidigten|verteidigen|rechtfertigt|rechtfertigte|begrüßt|begrüßte|begrüßen) | side=before
(eines|einer|eins) (der|von) (europäischen|westlichen|<n>|) (Länder|Staaten), (zu den|unter den) (europäischen|westlichen|) (Ländern|Staaten)

[among]
unter (den|diesen|jenen)
