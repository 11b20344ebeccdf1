# Italian
language Italian
spaces yes
order svo
apostrophe left
accents fold
numbers before
adjectives after
date-order dmy
endings o = o, a, i, e

[trigger measure=expulsion voice=active]
espelle, espellono, espellere, espellerà, espelleranno, espellendo, espulse, espulsero, espelleva, espellerli, espellerlo, espelliamo, espellerebbe, espella, espellano
(caccia|cacciano|cacciare|caccerà|cacceranno|cacciò|cacciando|allontana|allontanano|allontanare|allontanerà|allontanò|allontanando|scaccia|estromette|estromettere|sfratta) | weak=yes
(caccia|cacciano|cacciare|cacciato|cacciati|mette|mettono|messo|messi|mettere) (via|fuori|alla porta) | weak=yes
(mette|mettono|messo|mettere|sbatte|sbattono|sbattuto) ... (alla porta|fuori) | weak=yes
(manda|mandano|mandare|manderà|mandato|rimanda|rimandano|rimandato|rimandare|rispedisce|rispediscono|rispedito|rispedire|spedisce|spediscono) ... (a casa|in patria|al mittente|via) | weak=yes
(rimpatria|rimpatriare) | weak=yes
(ordina|ordinano|ordinato|ordinare|ordinando|ordinò|chied*|chies*|impone|impongono|imposto|imporre|intim*|ingiung*|ingiunto|esige|esigono|pretende|invita|invitato|obbliga|obbligato|costringe|costretto|dispone|disposto|notificato|notifica|sollecita|sollecitato) ... (di lasciare|di andarsene|di partire|di abbandonare|di andare via|di rientrare|di ritirare|di richiamare|di ripartire|a lasciare|ad abbandonare|a partire|a rientrare|a richiamare|a ritirare|il ritiro|l'allontanamento|la partenza|il richiamo|il rimpatrio|che lasci|che lascino) | weak=yes
(decide|decidono|deciso|annuncia|annunciato|annunciano|comunica|comunicato|ha comunicato) ... (l'allontanamento|la partenza|che lasci|che lascino) | weak=yes
(domandare|domandato|domanda) ... (di lasciare|di andare via|di andarsene|di abbandonare) | weak=yes
(dà|danno|dare|darà|dato|conced*|concesso|accord*|lascia|fissa|fissato|assegn*) ... (ore|ora|giorni|giorno|settimane|settimana|mese|mesi) ... per (lasciare|andarsene|abbandonare|partire|andare|fare|rientrare|evacuare|ripartire|richiamare|ritirare) | weak=yes
(revoca|revocano|revocare|revocato|revocati|ritira|ritirano|ritirare|ritirato|annulla|annullano|annullato|cancella|sospende|sospeso) ... (accredito|accrediti|accreditamento|accreditamenti|gradimento|exequatur|status diplomatico|immunità diplomatica|credenziali) | weak=yes
(dà|danno|dare|darà|dato|concede|concesso|concedendo|accorda) <n> (ore|giorni|ora) (di tempo|) (a|al|all'|allo|alla|ai|agli|alle) | weak=yes
(concede|concesso|concedendo|dà|dato) ... (ore|giorni) ... per (lasciare|abbandonare|andarsene) | weak=yes
(via|fuori) (il|l'|lo|i|gli|la|le) | weak=yes
(tolto|toglie|togliere|tolgono|ritirato|ritira) ... (gradimento|accredito|immunità diplomatica|accreditamento|approvazione) | weak=yes
(chiede|chiesto|chiedono|pretende) ... (sia richiamato|siano richiamati|venga richiamato|vengano richiamati|sia sostituito) | weak=yes
(ordinandogli|ordinando loro|chiedendogli|chiedendo loro|intimandogli|imponendogli|chiedergli|ordinargli) (di|) (partire|lasciare|andarsene|abbandonare) | weak=yes
(fa|fanno|farà|faranno|fare) (le valigie|i bagagli|fagotto) | weak=yes
(revoca|ritiro|cancellazione) (del|dell'|degli|dei) (accredito|accrediti|accreditamento|accreditamenti|gradimento|exequatur) | weak=yes
(pone|mette|posto|messo) fine (alla missione|all'incarico|alle funzioni|al mandato) | weak=yes
(mostra|indica|indicato) la porta | weak=yes
(considera|dichiara|dichiarato) ... (inaccettabile|inaccettabili|non accettabile|non accettabili) | weak=yes

[trigger measure=expulsion voice=either]
espuls~o
(cacciat~o|allontanat~o|scacciat~o|estromess~o|rispedit~o|rimandat~o|rimpatriat~o) | weak=yes

[trigger measure=expulsion voice=passive]
(presenza|permanenza) ... (indesiderata|non gradita|sgradita|non è più gradita|indesiderabile) | weak=yes
(è|viene|fu|era) (stato|) (ordinato|intimato|ingiunto|chiesto|imposto) ... (di lasciare|di abbandonare|di andarsene|di partire) | weak=yes
(rispedit~o|mandat~o|rimandat~o|spedit~o) (a casa|in patria|al mittente) | weak=yes
(russi|diplomatici|funzionari|iraniani|cinesi) a casa | weak=yes
mess~o alla porta | weak=yes
(dovrà|dovranno|deve|devono|doveva|dovevano|ha dovuto|hanno dovuto|dovrebbero) (anche|ora|quindi|) (aver|avere|) (lasciare|lasciato|abbandonare|partire|andarsene|andare via|rientrare|fare le valigie|ripartire|tornare) | weak=yes
(invitat~o|costrett~o|obbligat~o|tenut~o) (a|ad) (lasciare|abbandonare|partire|andarsene|rientrare) | weak=yes
(ordine|ingiunzione|intimazione) di (lasciare|abbandonare) | weak=yes
(è|era) stato (loro|) (chiesto|ordinato|intimato|imposto) ... di (lasciare|andarsene|abbandonare|partire|rientrare) | weak=yes
(ha|hanno|aveva|avevano|avrà|avranno|avere|dispone di|dispongono di|ricevono|riceve) ... (ore|ora|giorni|giorno|settimane|settimana|mese|mesi) (di tempo|) per (lasciare|andarsene|abbandonare|partire|andare|fare|rientrare|evacuare|ripartire|tornare) | weak=yes
(ha|hanno|avrà|avranno) (tempo|) fino (a|al|alla) ... per (lasciare|andarsene|abbandonare|partire|fare) | weak=yes
(non|più) (è|sono|sarà|saranno) (più|) (benvenut~o|gradit~o|accettabile|accettabili|accett~o) | weak=yes
(accredito|accrediti|accreditamento|gradimento|credenziali) ... (revocat~o|ritirat~o|annullat~o|cancellat~o) | weak=yes

[trigger measure=expulsion voice=target]
(deve|devono|dovrà|dovranno) (richiamare|ritirare|rimpatriare) | weak=yes

[trigger measure=expulsion voice=noun]
espulsione, espulsioni
(allontanamento|allontanamenti|cacciata|rimpatrio|estromissione) | weak=yes

[trigger measure=expulsion voice=phrase]
(persona|persone|personae|diplomatici|diplomatico|funzionari) non (grata|grate|gratae|gradita|gradite|gradito|graditi)
non (grata|gratae|gradita|gradite|grate|graditi)
(persona|persone|personaggi) (indesiderata|indesiderate|indesiderabile|indesiderabili|sgradita|sgradite) | weak=yes
(dichiar*|consider*) (indesiderat~o|indesiderabili|sgradit~o) | weak=yes

[trigger measure=staff_cap voice=active]
(riduce|riducono|ridurre|ridurrà|ridurranno|ridotto|ridotta|ridotti|ridusse|riducendo|limita|limitano|limitare|limitato|limiterà|taglia|tagliano|tagliare|tagliato|taglierà|dimezza|dimezzare|dimezzato|sfoltisce|sfoltire) | weak=yes

[trigger measure=staff_cap voice=noun]
(riduzione|riduzioni|taglio|tagli|limitazione|dimezzamento) (di|del|dell'|della|degli|al|a) | weak=yes

[trigger measure=closure voice=active]
(ordina|ordinato|ordinano|ordinò|impone|imposto|chiede|chiesto|intima|intimato) (al|alla|ai|all'|agli) ... di chiudere | weak=yes
(ordina|ordinato|ordinano|ordinò|impone|imposto|chiede|chiesto|intima|intimato) ... (di chiudere|la chiusura) | weak=yes
(chiude|chiudono|chiudere|chiuderà|chiuderanno|chiuse|chiudendo) | weak=yes own=yes
(ordina|ordinato|ordinano|impone|imposto|annuncia|annunciato|dispone|disposto|decide|deciso|chiede|chiesto) (la chiusura|di chiudere) | weak=yes

[trigger measure=closure voice=either]
(chiuso|chiusi|chiusa) | weak=yes own=yes

[trigger measure=closure voice=noun]
(chiusura) (di|del|dell'|della|dei|delle) | weak=yes

[trigger measure=severance voice=active]
(rompe|rompono|rompere|romperà|romperanno|rotto|rotte|ruppe|interrompe|interrompono|interrompere|interrotto|tronca|troncano|troncare|troncato|taglia|tagliato) (le|i|tutte le|ogni|tutti i|) (proprie|sue|) (relazioni|relazione|rapporti|legami|rapporto)
(rottura|interruzione) (delle|dei|di|di ogni) (relazioni|rapporti|legami|rapporto)
(pone|pose|pongono|posto|porre|porrà) fine (alle|a) (sue|loro|proprie|) relazioni diplomatiche

[trigger measure=downgrade voice=active]
(declassa|declassano|declassare|declassato|abbassa|abbassano|abbassare|abbassato|riduce|ridurre|ridotto) (il livello|le|i|la) (delle|dei|della|) (relazioni|rapporti|rappresentanza)

[people staff=diplomatic]
diplomatico, diplomatica | plural=no adjective=yes
diplomatici, diplomatiche | plural=yes adjective=yes
(alto|altro|presunto|giovane|nuovo|principale|ex) diplomatico | plural=no
(alti|altri|presunti|nuovi|numerosi|ex) diplomatici | plural=yes
(vice|il vice|suo vice|il suo vice|numero due|capo delegazione|capo della delegazione|vicecapo missione|vice ambasciatore) | plural=no
(capo missione|capo della missione|vice capo missione|primo segretario|prima segretaria|secondo segretario|terzo segretario|ministro consigliere|rappresentante diplomatico|agente diplomatico|numero due|consigliere d'ambasciata) | plural=no
(capi missione|primi segretari|secondi segretari|terzi segretari|consiglieri d'ambasciata|agenti diplomatici|rappresentanti diplomatici|funzionari diplomatici) | plural=yes
funzionario diplomatico | plural=no
personale diplomatico, corpo diplomatico
(consigliere|consigliera|segretario) | plural=no weak=yes
(consiglieri|segretari) | plural=yes weak=yes

[people staff=ambassador]
(ambasciatore|ambasciatrice|alto commissario|nunzio|nunzio apostolico|ambasciatore designato) | plural=no
(ambasciatori|ambasciatrici|alti commissari|nunzi) | plural=yes

[people staff=charge]
(incaricato d'affari|incaricata d'affari|ambasciatore ad interim) | plural=no
incaricati d'affari | plural=yes

[people staff=consular]
(console|console generale|console onorario|vice console|viceconsole|funzionario consolare|agente consolare) | plural=no
(consoli|consoli generali|viceconsoli|funzionari consolari|agenti consolari|impiegati consolari|dipendenti del consolato|impiegati del consolato|funzionari del consolato) | plural=yes
personale consolare

[people staff=military]
(addetto (militare|navale|aeronautico|alla difesa)|addetto|addetta) | plural=no
(addetti (militari|navali|alla difesa)|addetti) | plural=yes

[people staff=intelligence]
(agente|ufficiale) (dei servizi|dell'intelligence|di intelligence|del gru|dei servizi segreti|segreto) | plural=no
(agenti|ufficiali) (dei servizi|dell'intelligence|di intelligence|del gru|dei servizi segreti|segreti) | plural=yes
spie | plural=yes weak=yes
spia | plural=no weak=yes

[people staff=official]
(funzionario|funzionaria|alto funzionario) | plural=no weak=yes public=yes
(funzionari|funzionarie|alti funzionari) | plural=yes weak=yes public=yes
(dipendente|impiegato|impiegata|membro|rappresentante|collaboratore|collaboratrice|agente|addetto stampa) | plural=no weak=yes
(dipendenti|impiegati|impiegate|membri|rappresentanti|collaboratori|agenti|persone|individui|cittadini|soggetti|operatori) | plural=yes weak=yes
(personale|organico|staff) | weak=yes
persona | plural=no weak=yes
membri (del|dello|dell') (personale|staff|organico) | plural=yes weak=yes
membro (del|dello) (personale|staff) | plural=no weak=yes

[people staff=administrative_technical]
(membro|dipendente|componente|addetto) del personale (amministrativo e tecnico|amministrativo|tecnico|tecnico-amministrativo|di servizio) | plural=no
(membri|dipendenti|componenti|addetti) del personale (amministrativo e tecnico|amministrativo|tecnico|tecnico-amministrativo|di servizio) | plural=yes
personale (amministrativo|tecnico|amministrativo e tecnico|tecnico amministrativo|di servizio)
(impiegati|dipendenti) (amministrativi|tecnici|amministrativi e tecnici) | plural=yes

[people staff=family]
(familiari|famiglie|congiunti|coniugi) | plural=yes weak=yes

[people staff=local]
(dipendenti|impiegati) (locali|a contratto) | plural=yes weak=yes
personale locale | weak=yes

[mission type=embassy]
ambasciata, missione diplomatica, rappresentanza diplomatica, sede diplomatica, nunziatura, legazione, alto commissariato | plural=no
ambasciate, missioni diplomatiche, rappresentanze diplomatiche, sedi diplomatiche | plural=yes
(alto commissariato|alta commissione) | plural=no

[mission type=consulate]
consolato, consolato generale, consolato onorario, ufficio consolare, agenzia consolare, sezione consolare | plural=no
consolati, consolati generali, uffici consolari | plural=yes

[mission type=mission]
missione, rete consolare, rete diplomatica, missione permanente, delegazione, rappresentanza, rappresentanza permanente, rappresentanza commerciale, sezione di interessi, ufficio commerciale | plural=no
missioni, delegazioni, rappresentanze | plural=yes
status diplomatico, copertura diplomatica, immunità diplomatica, passaporto diplomatico

[other]
(cittadini|cittadino), (cittadini|cittadino) (russi|russo|stranieri)
(segretario generale|ex presidente|ex ministro|ex premier|funzionari di governo)
(giornalista|giornalisti|corrispondente|corrispondenti|inviato speciale|reporter|cronista|cronisti|fotografo)
(studente|studenti|studentessa|studentesse|alunno|alunni|docente|docenti|insegnante|insegnanti|accademici|ricercatori|ricercatore|professore)
(calciatore|calciatori|giocatore|giocatori|allenatore|allenatori|atleta|atleti|tifoso|tifosi|difensore|difensori|portiere|attaccante|centrocampista|tecnico della)
(migrante|migranti|profugo|profughi|rifugiato|rifugiati|richiedenti asilo|clandestino|clandestini|immigrato|immigrati|extracomunitari|stranieri irregolari|tunisini irregolari|rom)
(deputato|deputati|senatore|senatori|parlamentare|parlamentari|eurodeputati|iscritti|militanti|consigliere comunale|consiglieri comunali|assessore|dissidenti|membri del partito)
(soldato|soldati|truppe|militari|caschi blu|combattenti|mercenari|coloni)
(imam|predicatore|predicatori|sacerdote|sacerdoti|missionario|missionari|suore|preti|vescovo|attivista|attivisti|volontari|cooperanti|turisti|manifestanti|detenuti|marittimi|autisti|inquilini|abusivi|medici|ong)

[negation]
non ancora, non ha ancora, non hanno ancora, ancora non | weak=yes
non si (unirà|unisce|accoda|accoderà|aggrega)
non, mai, nessun, nessuna, nessuno, senza, né, nemmeno, neppure, neanche
(rifiuta|rifiutano|rifiutato|esclude|escludono|escluso|nega) (di|che|)
(nessuna intenzione|non ha intenzione|non intende|non è previsto|non sono previste) (di|)
(invece di|anziché|piuttosto che|diritto di|potere di|facoltà di|evita|evitato|evitare|si astiene|rinuncia a|rinunciato a|non ancora) | weak=yes

[considered]
non (esclude|escludono|ha escluso|è esclusa)
(presto|a breve|prossimamente) (espellerà|espellere|annuncerà), si appresta a, si preparano a, si prepara a, non ha escluso, pronto ad espeller*, pronti ad espeller*, essere pronto ad
(valuta|valutano|valutando|valutato|considera|considerano|considerando|studia|studiano|medita|meditano|pensa|pensano|esamina|discute|discutono|prevede|prevedono|progetta|pianifica|intende|intendono|vuole|vogliono|vorrebbe|propone|propongono|proposto|ipotizza) (di|la|l'|se|a|)
(potrebbe|potrebbero|può|possono|dovrebbe)
(si prepara|si preparano|si appresta|si apprestano|pronto|pronta|pronti) (a|ad)
(è|ha) (l'|) intenzione di, sul punto di, in procinto di, sul tavolo, al vaglio, allo studio, ipotesi, eventuale, eventuali, eventualità, possibile, possibilità, probabile, non esclude, non escludono
(propone|proposto|proponeva|suggerito|suggerisce|raccomandato)
si può

[threatened]
pronto ad espellerli, essere pronto ad espeller*, si riserva di espellere, non avrà altra scelta
(potendo|può|potrebbe|potrebbero|possono) arrivare (a|fino a|all')
(è|sarebbe|sono|dice|detto) (di essere|) pronto (a|ad)
(minaccia|minacciano|minacciato|minacciando|minacciare|minacce|minacciò)
(avverte|avvertono|avvertito|avvertimento|ammonisce|ammonito)
se, qualora, in caso di, nel caso, a meno che | weak=yes
(si|ci) (riserva|riservano|riserviamo|riservato) il diritto

[denied]
non è (all'ordine del giorno|in agenda|sul tavolo|prevista|previsto|allo studio|in discussione), non si (pone|pensa|valuta), (esclude|escluso|escludono|ha escluso) (l'|ogni|qualsiasi|una|che|per ora), non intende, nessuna espulsione, non c'è alcuna (decisione|intenzione)
(smentisce|smentiscono|smentito|smentita|smentire|nega|negano|negato|falso|falsa|falsi|voci|bufala priva|priva di fondamento|prive di fondamento|non è vero)
(notizia|notizie|informazione|informazioni|voci) (è|sono|) (totalmente|del tutto|) (infondata|infondate|falsa|false)
(disinformazione|notizie false|fake news|false notizie) (sulla|sul|sull'|su|sugli|sulle)

[reversed]
(potrà|potranno|può|possono) (restare|rimanere), (ha|hanno) (revocato|ritirato|annullato) (la|l'|il) (decisione|espulsione|ordine|provvedimento), (fa|ha fatto|fanno) (marcia indietro|dietrofront)
(revoc*|annull*|ritir*|sospend*|sospeso|ritorna sulla|torna sulla|tornato sulla|rinunci*|cancell*|congel*) (a|) (la|il|l'|sua|propria|una|le|) (decisione|ordine|provvedimento|espulsione|espulsioni|misura|minaccia|dichiarazione)
(può|possono|potrà|potranno) (restare|rimanere|tornare)
(fa|fatto|fanno) (marcia indietro|retromarcia|dietrofront)

[retracted]
(bufala|falsificato|falsificata|documento falso|lettera falsa|nota falsa|comunicato falso|pubblicato per errore|diffuso per errore|contraffatto|contraffatta)

[reported]
(secondo|citando|cita|citano|stando a|a detta di) (fonti|una fonte|alcune fonti|diverse fonti|quanto riferito da fonti) (diplomatiche|anonime|vicine|di sicurezza|ben informate|governative|)
(secondo|citando|stando a) (la stampa|i media|media|alcuni media|il quotidiano|il giornale|i giornali|quanto scrive|la tv|indiscrezioni|quanto riporta|quanto riportano)
(fonti|fonte) (anonime|anonima|diplomatiche|vicine|che hanno chiesto|informate)
(riferisce|riferiscono|scrive|scrivono|riporta|riportano|rivela|racconta) (la stampa|il quotidiano|i media|il giornale|i giornali|la tv)
(avrebbe|avrebbero|a quanto pare|pare che|a quanto si apprende|si apprende da fonti|presunto|presunta|presumibilmente|non confermata|non confermato|in forma anonima|sotto anonimato|garanzia di anonimato)

[carried-out]
(ha|hanno|aveva|avevano) (già|) (lasciato|abbandonato)
(è|sono|era|erano) (già|) (partit~o|rientrat~o|decollat~o|ripartit~o|tornati a casa|imbarcat~o|atterrat~o|rientrati in patria|arrivati a casa)

[demand]
chiedere, sollecitare, per chiedere | weak=yes
(chiede a gran voce|sollecita|sollecitano|sollecitato|invoca|invocano|invocato|auspica|auspicano|esorta|esortano|esortato|preme per|premono per|fa appello|appello|appelli)
(petizione|petizioni|lettera aperta|raccolta di firme)
(chiede|chiedono|chiedeva|chiedevano|pretendevano|chiesto|pretende|pretendono|esige|esigono|vuole|vogliono|vota|votato|approva|approvato|mozione|risoluzione|propone|proposto|propongono) | weak=yes
(deve|dovrebbe|dovrebbero|bisogna) | weak=yes
(è|sarebbe) (ora|tempo) di, (chiediamo|esortiamo|invitiamo|sollecitiamo|imploriamo)
(propone|proposto|proponeva|suggerito|suggerisce|raccomandato) | weak=yes
(pressione|pressioni) (su|sul|sulla|sui|sugli|affinché|perché)
(ricevuto|ricevere) (una|la) richiesta (formale|ufficiale|) (dagli|da|dal|dalla|dai)

[demand modal=yes]
(deve|devono|dovrebbe|dovrebbero|bisogna|occorre), (va|vanno) (espuls*|cacciat*|allontanat*|dichiarat*)

[nonstate]
(consiglio comunale|comune di|giunta comunale|società civile|organizzazioni|movimenti|opposizione|opposizioni|deputato|deputati|senatore|senatori|senatrice|parlamento|parlamentari|parlamentare|camera dei deputati|senato|petizione|firmatari|manifestanti|attivisti|attivista|partito|partiti|sindacato|sindacati|associazione|associazioni|comitato|analista|analisti|esperto|esperti|editorialista|candidato|candidati|ex|sondaggio|capogruppo|eurodeputati|cittadini|segretario del partito|leader della lega)
sindaco, sindaca, attivisti, editorialista

[generic]
(paesi|governi|capitali|nazioni|alleati|alleato|partner|vicini|cancellerie) (occidentali|europei|europee|membri|africani|alleati|)
stati (occidentali|europei|membri|africani|alleati|arabi|baltici)
(gli|degli|dagli|agli|altri|alcuni|diversi|vari) stati
occidentali, occidente, blocco
(diversi|altri|alcuni|molti|numerosi|vari) (paesi|governi|stati|capitali|nazioni)

[background sum=yes]
in tutto, in totale, complessivamente

[background]
(dopo|dall') l'espulsione
(è passato|sono passati|è trascorso|sono trascorsi) ... da quando, (anno|anni|mesi) (dopo|fa), da quando
(la settimana|il mese|l'anno|l'estate|l'inverno|l'autunno|la primavera) (scorsa|scorso|passata|passato|precedente)
(scorsa settimana|scorso mese|scorso anno|scorsa estate|scorso autunno|scorso inverno|scorsa primavera)
(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) (scorso|scorsa|precedente)
(nello|nella|lo|la|nel|negli|nelle) (scorso|scorsa|scorsi|scorse)
(<n>|un|una|due|tre|quattro|cinque|sei|sette|otto|dieci|pochi|poche|alcuni|alcune|qualche) (anni|anno|mesi|mese|settimane|settimana|giorni|giorno|ore) (fa|or sono|prima|addietro)
(già|in precedenza|precedentemente|in passato|finora|un tempo|storicamente|all'epoca|allora|ricordiamo che|si ricorda che|va ricordato)
(all'inizio|a inizio|ai primi|alla fine) (di|del|della) (questa settimana|questo mese|quest'anno|mese|anno|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)
(dall'inizio|sin dall'inizio|dallo scoppio|dal <n>|da gennaio|da febbraio|da marzo|da aprile|da maggio|da giugno|da luglio|da agosto|da settembre|da ottobre|da novembre|da dicembre|da allora)
(negli|nelle|nei) ultim~o (giorni|settimane|mesi|anni), il giorno prima, anniversario, guerra fredda, ondata di, decenni, precedente, precedenti
(aveva|avevano) (già|anche|) (espulso|espulsi|dichiarato|cacciato|allontanato|ordinato|chiesto|dato|mandato|rispedito|disposto) | weak=yes
(era|erano) (già|) stat~o (espuls~o|dichiarat~o|allontanat~o|cacciat~o) | weak=yes
come hanno fatto, al pari di, a differenza di
(l'anno seguente|l'anno successivo|l'anno dopo|nell'anno successivo|nell'anno seguente)

[response next=yes]
(in|come|per) (risposta|rappresaglia|reazione|ritorsione|replica|reciprocità) (a|al|all'|alla|alle|agli|ai|contro|per|dell'|della|del)
(risposta|rappresaglia|ritorsione|replica|contromossa) (simmetrica|diretta|immediata|) (a|al|all'|alla|alle|agli|ai|contro|per)
(risponde|rispondono|risposto|rispondendo|rispondere|rispose|replica|replicato|reagisce|reagito|reagendo) (così|) (a|al|all'|alla|alle|agli|ai)
(all'indomani dell'|all'indomani della|all'indomani di|sulla scia di|sulla scia dell'|segue l'|a fronte dell')
(ore|giorni|settimane|giorno) dopo (l'espulsione|che|la decisione|l'annuncio)

[response next=yes weak=yes]
dopo, in seguito a, in seguito all', in seguito alla, a seguito di, a seguito dell', a seguito della

[response]
(in|per|come) (risposta|rappresaglia|ritorsione|reciprocità|replica|reazione)
(misura|misure|provvedimento|gesto|decisione) (di ritorsione|di reciprocità|reciproca|reciproche|simmetrica|simmetriche|speculare|speculari|analoga|analogo|di rappresaglia|equivalente)
(reciprocità|ritorsione|ritorsioni|rappresaglia|rappresaglie|contromisura|contromisure|contromossa|simmetrica|speculare|occhio per occhio|stessa moneta|principio di reciprocità|a sua volta)
(risponde|rispondono|risposto|replica|replicato) (con|espellendo)
(risponde|rispondono|risposto|replica|replicato|rispose) ... (espellendo)

[answered]
(espulsione|espulsioni|espuls~o|espellere|allontanamento|chiusura|sanzioni|sanzione|rifiuto di visti|diniego dei visti|negazione dei visti|rifiuto dei visti)
(decisione|decisioni|misura|misure|passo|passi|gesto|azione|azioni|atto|mossa|provvedimento|provvedimenti) (analoga|analogo|analoghi|simile|simili|identica|identico|ostile|ostili|inamichevole|inamichevoli|ingiustificata|immotivata|unilaterale|presa|prese|equivalente|di|del|della|dell'|adottata)
(decisione|misura|misure|mossa|provvedimento)

[clause]
(portando|portando a|con cui|il che|salgono così|sale così|mentre|ma|perché|poiché|dato che|quando|dove|il quale|la quale|i quali|le quali|cui|dopo|in seguito a|a seguito di|prima di|finché|se|anche se|sebbene|qualora|bensì|però|dopo che)
(in|come) (risposta|rappresaglia|reazione|ritorsione|replica) (a|al|all'|alla|alle|agli|ai)

[by]
da, dal, dalla, dall', dallo, dai, dagli, dalle, da parte di, da parte del, da parte della, da parte dell', ad opera di, per mano di

[of]
(proveniente|provenienti) (da|dal|dalla|dai|dalle|dallo|dagli)
di, del, della, dell', dello, dei, degli, delle, d'

[in]
a, ad, in, nel, nella, nell', nello, nei, negli, nelle, presso, al, di stanza a, di stanza in, accreditati in, accreditati a, accreditati presso, accreditato in, accreditato a, in servizio a, in servizio in, con sede a

[from]
fuori da, fuori dal, fuori dalla, lasciare, lasciato, lasciano, abbandonare, via da, via dalla

[to]
presso la, presso il, presso l', presso le, verso, alla, all', alle

[with]
(attacco|guerra|invasione|aggressione) (contro|in|all'|alla|al|dell')
con, contro, tra, fra

[we]
noi, abbiamo, abbiamo deciso, abbiamo dichiarato, dichiariamo, io, ho deciso, ho dichiarato, questo ministero, il nostro governo, il ministero, la farnesina, il governo, mio incarico

[our]
nostro, nostra, nostri, nostre, mio, mia, miei

[its]
suo, sua, suoi, sue, proprio, propria, propri, proprie, loro

[mutual]
per parte, da ambo le parti, da entrambe le parti
(espulsione|espulsioni) (reciproca|reciproche|incrociate|incrociata)
reciprocamente, vicendevolmente, l'uno dell'altro, dell'altro, rispettivi

[body]
repubblica, regno, dittatura, principato, federazione, amministrazione, giunta
ministero (degli esteri|degli affari esteri|esteri|), affari esteri, esteri, capo della diplomazia, diplomazia, dipartimento di stato
(governo|esecutivo|autorità|presidente|presidenza|primo ministro|premier|ministro|ministra|portavoce|capo di stato|capo dello stato|gabinetto|consiglio dei ministri|cancelliere|cancelleria|giunta|regime|parte)

[article]
un, uno, una, un', un altro, un'altra

[definite]
il, lo, la, i, gli, le, l', questo, questa, questi, queste, tali, quei, quegli, entrambi, tutti i, tutti gli, tutte le

[and]
e, ed, nonché, oltre a, insieme a, così come, o, &

[except]
tranne, eccetto, salvo, ad eccezione di, ad eccezione del, esclusi, escluso, ma non, a parte

[including]
tra cui quelli di, fra cui quelli di, compresi quelli di, tra cui, fra cui, compreso, compresa, compresi, incluso, inclusa, inclusi, tra loro, tra questi, uno di loro, di cui uno

[number]
(mezza dozzina|mezza-dozzina) | value=6
due | value=2
tre | value=3
quattro | value=4
cinque | value=5
sei | value=6
sette | value=7
otto | value=8
nove | value=9
dieci | value=10
undici | value=11
dodici | value=12
tredici | value=13
quattordici | value=14
quindici | value=15
sedici | value=16
diciassette | value=17
diciotto | value=18
diciannove | value=19
venti | value=20
ventuno, ventun | value=21
ventidue | value=22
ventitre | value=23
ventiquattro | value=24
venticinque | value=25
ventisei | value=26
ventisette | value=27
ventotto | value=28
ventinove | value=29
trenta | value=30
trentuno, trentun | value=31
trentadue | value=32
trentatre | value=33
trentaquattro | value=34
trentacinque | value=35
trentasei | value=36
trentasette | value=37
trentotto | value=38
trentanove | value=39
quaranta | value=40
quarantuno, quarantun | value=41
quarantadue | value=42
quarantatre | value=43
quarantaquattro | value=44
quarantacinque | value=45
quarantasei | value=46
quarantasette | value=47
quarantotto | value=48
quarantanove | value=49
cinquanta | value=50
cinquantuno, cinquantun | value=51
cinquantadue | value=52
cinquantatre | value=53
cinquantaquattro | value=54
cinquantacinque | value=55
cinquantasei | value=56
cinquantasette | value=57
cinquantotto | value=58
cinquantanove | value=59
sessanta | value=60
sessantuno, sessantun | value=61
sessantadue | value=62
sessantatre | value=63
sessantaquattro | value=64
sessantacinque | value=65
sessantasei | value=66
sessantasette | value=67
sessantotto | value=68
sessantanove | value=69
settanta | value=70
settantuno, settantun | value=71
settantadue | value=72
settantatre | value=73
settantaquattro | value=74
settantacinque | value=75
settantasei | value=76
settantasette | value=77
settantotto | value=78
settantanove | value=79
ottanta | value=80
ottantuno, ottantun | value=81
ottantadue | value=82
ottantatre | value=83
ottantaquattro | value=84
ottantacinque | value=85
ottantasei | value=86
ottantasette | value=87
ottantotto | value=88
ottantanove | value=89
novanta | value=90
novantuno, novantun | value=91
novantadue | value=92
novantatre | value=93
novantaquattro | value=94
novantacinque | value=95
novantasei | value=96
novantasette | value=97
novantotto | value=98
novantanove | value=99
uno, una sola, uno solo | value=1
entrambi, entrambe, coppia di, paio di, i due | value=2
terzetto di, trio di | value=3
mezza dozzina di, mezza dozzina | value=6
decina di, decina | value=10 is=about
dozzina di, dozzina | value=12
quindicina di, quindicina | value=15 is=about
ventina di, ventina | value=20 is=about
trentina di, trentina | value=30 is=about
quarantina di, quarantina | value=40 is=about
cinquantina di, cinquantina | value=50 is=about
sessantina di | value=60 is=about
centinaio di, centinaio | value=100 is=about
cento | value=100 scale=yes
duecento | value=200
trecento | value=300

[vague]
(diversi|diverse|alcuni|alcune|vari|varie|numerosi|numerose|molti|molte|parecchi|decine di|dozzine di|centinaia di|un certo numero di|un numero imprecisato di|un numero non precisato di|un gruppo di|una serie di|un gran numero di|una manciata di|qualche|la maggior parte dei|la totalità dei|la totalità del|tutti|tutte|tutto il|tutti i|tutti gli|parte del)

[qualifier is=at_least]
almeno, non meno di, più di, oltre, come minimo, un minimo di, perlomeno
o più | side=after

[qualifier is=at_most]
fino a, al massimo, non più di, meno di, un massimo di, tutt'al più

[qualifier is=about]
circa, intorno a, attorno a, quasi, all'incirca, pressappoco, approssimativamente, poco più di, poco meno di, una cosa come

[subset]
(dei quali|delle quali|di cui|di loro|di questi|tra i quali|tra cui|fra cui)

[plus]
e (altri|altre) <n>
e <n> (altri|altre|in più)
(e|più) (altri|altre) (due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici)

[change order=from-to]
da <n> (diplomatici|dipendenti|persone|membri|unità|funzionari|) a <n>
dai <n> (attuali|) a <n>

[change order=to-from]
a <n> dai <n>
a <n> da <n>

[change order=ceiling]
a (un massimo di|soli|sole|) <n>

[change order=by]
di <n> (persone|diplomatici|dipendenti|funzionari|unità|membri|posti)

[unit hours=1]
ora, ore, h

[unit hours=24]
giorno, giorni, giorni lavorativi

[unit hours=168]
settimana, settimane

[unit hours=720]
mese, mesi

[unit hours=0]
anno, anni, minuti, minuto, per cento, milioni, milione, mila, miliardi, km, chilometri, seggi, vittime, morti, paesi, governi, stati membri, stati europei, capitali, membri della nato, euro, dollari, voli, volte, rubli, feriti, ostaggi, connazionali, minori, neonati, firme, voti, tonnellate

[deadline side=before]
termine massimo di, un termine massimo di, entro, in, nel giro di, nell'arco di, dà, danno, dato, ha, hanno, avrà, avranno, concede, concesso, accorda, entro le, entro i, prossime, prossimi, tempo, di

[until]
entro il, entro l', entro la, entro, prima del, prima di, fino al, fino a, non oltre il, al più tardi il, entro e non oltre

[deadline side=after]
per lasciare, per andarsene, per abbandonare, per partire, per andare, per fare, per rientrare, per chiudere, per evacuare, per ripartire, di tempo, successive, successivi

[deadline-phrase is=immediate]
immediatamente, (allontanamento|ritiro) immediato, partenza immediata, subito, senza indugio, con effetto immediato, quanto prima, il prima possibile, senza ritardo, nel più breve tempo possibile, seduta stante

[deadline-phrase is=same_day]
entro mezzanotte, prima di mezzanotte, in giornata, entro la giornata, oggi stesso, entro la fine della giornata, entro stasera

[month]
gennaio, gen | value=1
febbraio, feb | value=2
marzo | value=3
mar | value=3 weak=yes
aprile, apr | value=4
maggio, mag | value=5
giugno, giu | value=6
luglio, lug | value=7
agosto, ago | value=8
settembre, sett | value=9
set | value=9 weak=yes
ottobre, ott | value=10
novembre, nov | value=11
dicembre, dic | value=12

[weekday]
lunedì | value=1
martedì | value=2
mercoledì | value=3
giovedì | value=4
venerdì | value=5
sabato | value=6
domenica | value=7

[day]
oggi, stamattina, stamane, stasera, questa mattina, questo pomeriggio, in mattinata, nel pomeriggio | value=0
ieri, ieri sera | value=-1
domani | value=1
l'altro ieri, altroieri | value=-2

[reason is=espionage]
spionaggio, spia, spie, intelligence, servizi segreti, attività di intelligence, spiare

[reason is=retaliation]
ritorsione, rappresaglia, reciprocità, in risposta, contromisura

[reason is=incompatible_status]
incompatibile con, incompatibili con, contrarie al loro, non conformi, contrari allo status, violazione della convenzione, abuso dello status

[reason is=interference]
ingerenza, ingerenze, interferenza, interferenze, sovversive, eversive, destabilizzare

[reason is=war]
invasione, crimini di guerra, guerra in, guerra tra, guerra fra, conflitto tra, conflitto fra, ostilità, aggressione, bucha, massacro, atrocità

[reason is=security]
sicurezza nazionale, sicurezza del paese, sicurezza dello stato, minaccia alla sicurezza, sabotaggio, sabotaggi

[reason is=solidarity]
solidarietà

[reason is=insult]
insulto, insulti, offesa, offese, dichiarazioni offensive, offensive

[reason is=human_rights]
diritti umani, repressione

[reason is=crime]
omicidio, assassinio, avvelenamento, attentato, sequestro, contrabbando, traffico

[passive]
e' stato, sono, era, erano, stato, stata, stati, state, essere, venire, viene, vengono, verrà, verranno, sarà, saranno, fu, furono, sia, siano, venivano

[speech]
ribadisce, ribadito, lamenta, deplora, deplorato, precisato, precisa, risposto, denunciato, sottolinea, sottolineato, prende atto, preso atto, ha detto, detto, dice, annuncia, annunciano, annunciato, ha annunciato, dichiara, ha dichiarato che, informa, informato, comunica, comunicato, rende noto, reso noto, hanno reso noto, riferisce, riferito, riferiscono, afferma, affermato, spiega, spiegato, conferma, confermato, aggiunto, scrive, scritto, secondo, si legge

[ambassadors]
(tra cui|compreso|incluso|compresa|fra cui) (l'ambasciatore|l'ambasciatrice|il nunzio|anche l'ambasciatore)
ambasciatore compreso, ambasciatore incluso

[same]
stesso numero, egual numero, uguale numero, numero uguale, altrettanti, altrettanto, pari numero

[ignore]
per la (prima|seconda|terza|quarta|quinta) volta quest'anno
si limita a, si è limitato a, si è limitata a, limitarsi a, si limitano a, convenzione di Vienna, convenzioni di Vienna, convenzione di Ginevra, accordo di Parigi, trattato di Roma, statuto di Roma, patto di Varsavia, accordi di Minsk, dopo anche, dopo pure, subito dopo anche
(fratelli d'|forza|azione|viva l'|alleanza per l') italia, italia viva, italia dei valori
per la prima volta (da|dal|in), senza precedenti, (giorno|giorni|settimana|settimane|mese|mesi|ore) prima (di|del|della|dell'|delle|dei)
(un|una|due|tre|quattro|cinque|pochi|<n>) (giorno|giorni|settimana|settimane|mese|mesi|ore) prima (di|del|della|dell'|delle|dei)
senza indugio, senza indugi
per la prima volta dal <n>, senza preavviso, nonostante (gli appelli|le proteste|gli avvertimenti), (poche|alcune) ore prima (di|del|della|dell'|delle), (un|due|tre|quattro|cinque|dieci|<n>) (anno|anni|mesi|settimane|giorni|ore) dopo (l'attentato|l'attacco|l'esplosione|l'invasione|l'avvelenamento|l'incidente|l'omicidio|il golpe|la morte|la guerra|lo scandalo)

[abbreviation]
sig, dott, dr, gen, col, art, on, sen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic, n, prof, ing, avv, min, tel

[common]
in, su, tra, dopo, stato, il, lo, gli, i, di, del, della, dell', e, che, è, per, con, un, una, dei, delle, nel, alla, al, sono, ha, hanno, da, dal, non, anche, si, le, la

[again]
(ha risposto|hanno risposto|rispose|ha replicato|ha reagito) (allo stesso modo|con la stessa moneta|con una misura analoga|con misure analoghe|con la stessa misura|in modo analogo) | is=answer
(rispondere|risponderà) (allo stesso modo|con la stessa moneta) | weak=yes
(misura|misure|passo|passi|provvedimento|provvedimenti) (simile|simili|analogo|analoga|analoghi|analoghe|identica|identici), tale misura, tale passo | weak=yes
non si (unirà|unisce|accoda|accoderà|aggrega)
(ha|hanno|fa|fanno|farà|faranno) fatto lo stesso, (fa|fanno|farà|faranno|fare) (lo stesso|altrettanto), ha fatto altrettanto, hanno fatto altrettanto, (seguirà|seguiranno|seguire|segue) (l'esempio|l' esempio), (si è unita|si è unito|si sono uniti|si unisce|si unirà|unirsi) (alle espulsioni|all'espulsione|alla misura|alla decisione)
(ha|hanno) fatto (lo stesso|altrettanto), (fa|fanno) (lo stesso|altrettanto), (ha|hanno) (preso|adottato) (la stessa decisione|una decisione simile|analoga decisione|una misura analoga|misure analoghe|lo stesso provvedimento|un provvedimento analogo), (ha|hanno) seguito l'esempio, stessa (sorte|misura|decisione) per, lo stesso (vale|è accaduto|è successo) (per|a|con)

[withdrawal]
(evacua*|disordini|pandemia|epidemia|covid|coronavirus), (motivi|ragioni) di sicurezza(|), minaccia terroristica, rischio attentati, temporaneamente, provvisoriamente, fino a nuovo ordine, fino a nuovo avviso, non essenziale, non essenziali, ragioni di bilancio, combattimenti

[each]
ciascuno, ciascuna, a testa, per ciascuno

[range]
a, o, ai

[range side=before]
tra, fra

[deadline-phrase is=month_end]
(entro|prima della|entro la) (la|) (fine del mese|fine mese|fine di questo mese)

[deadline-phrase is=week_end]
(entro|prima della|entro la) (la|) (fine della settimana|fine settimana)

[background soft=yes]
(parlato|parlarono|parlano|parlò|parlando|discusso|discutere|interpellato) ... (di|della|dell'|sulla|sull'), (menzionato|affrontato|commentato|commentando), (tema|questione|caso|conseguenze) (dell'|della|di), (crisi|polemica|disputa|tensioni|scontro) (per|sull'|sulla) | side=before
quest'anno, (più volte|ripetutamente|a più riprese|in più occasioni|di recente|recentemente|da poco|ultimamente|poco tempo fa), nell'ultimo anno, (negli|nel corso degli) ultimi (mesi|anni|dodici mesi), nel corso dell'anno
(ha|hanno|aveva|avevano) portato (all'|alla|a), (ha|aveva|hanno) (provocato|causato|determinato), (portando|culminato|sfociato|culminata|sfociata) (all'|alla|nella|nell'|con l') | side=before
(difeso|difende|difeso|giustificato|giustifica|lodato|spiegato) ... (decisione|misura) | side=before
(suscitato|provocato|sollevato|attirato|scatenato) ... (critiche|polemiche|proteste|indignazione) | side=after
(relazioni|rapporti) ... (deteriorate|deteriorati|peggiorate|peggiorati|inasprite|raffreddate|raffreddati)
(difende|ha difeso|difendono|giustifica|plaude) | side=before
(uno dei|tra i|fra i) (molti|) (paesi|stati|governi) (europei|occidentali|) che
quando, successivamente

[relative]
che

[among]
tra (i|gli|questi), fra (i|gli)
