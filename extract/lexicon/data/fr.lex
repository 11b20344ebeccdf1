# French
language French
spaces yes
order svo
apostrophe left
accents fold
numbers before
adjectives after
date-order dmy
endings é = é, ée, és, ées
endings s = -, s
endings e = -, e, s, es

[trigger measure=expulsion voice=active]
(déclare|déclaré|déclarent|déclara|a déclaré|ont déclaré) ... (indésirable|indésirables) | weak=yes
expulsent, expulser*, expulsant, expulsait, expulsaient, expulsons, expulsa
(renvoie|renvoient|renvoyer|renvoyons|renvoyant|renverra|renverront|renvoya) | weak=yes
(renvoie|renvoient|renvoyer|renverra|renvoyé|renvoyés) ... (chez (lui|elle|eux|elles)|dans (son|leur) pays|dans leurs foyers) | weak=yes
(chassent|chasser|chassera|chasseront|chassant|bouter|boute|évincer|évince|évincent|écarter|écarte|éloigner|éloigne|éjecter|éjecte|éjectent|bannir|bannit|débarquer) | weak=yes
(met|mettent|mettre|mettra|mettant|mis|mise|mises) ... (dehors|à la porte|à l'index|hors du pays) | weak=yes
(met|mettent|mettre|mis) (dehors|à la porte) | weak=yes
(montre|montrent|montrer|montré) (la porte|la sortie) | weak=yes
(ferme|ferment|fermé) (sa|ses|leur|leurs|la) (porte|portes) | weak=yes
flanqu* ... (dehors|à la porte) | weak=yes
(ordonne|ordonnent|ordonner|ordonnant|demande|demandent|demander|demandant|enjoint|enjoignent|enjoindre|intime|intiment|commande|impose|imposent|signifie|signifient|notifie|notifient|somme|somment|prie|prient|invite|invitent|pousse|poussent|presse|pressent|contraint|contraignent|oblige|obligent|requiert|exige|exigent|exiger|réclame|réclament) ... (de quitter|de partir|de s'en aller|de s'éloigner|de plier bagage|de rentrer|de rappeler|de retirer|de regagner|de se retirer|à quitter|à partir|à se retirer|à plier bagage|à regagner|à s'en aller|qu'il quitte|qu'ils quittent|qu'elle quitte|le départ|son départ|leur départ|le retrait|le rappel|l'ordre de|l'ordre de quitter) | weak=yes
(ordonné|ordonnant|demandé|enjoint|intimé|sommé|prié|invité|exigé|réclamé|obtenu|imposé|signifié|notifié) ... (le départ|le retrait|le rappel|l'ordre de quitter|leur départ|son départ) | weak=yes
(ordonné|demandé|enjoint|intimé) (l'ordre|) (à|au|aux) ... de (quitter|partir|s'en aller|plier bagage|rentrer|rappeler|retirer|regagner|se retirer) | weak=yes
(donn*|accord*|laiss*|fix*|octroy*) ... (heures|heure|jours|jour|semaines|semaine|mois) ... pour (quitter|partir|s'en aller|plier bagage|faire ses|faire leurs|boucler|évacuer|rentrer|rappeler|regagner|sortir|se retirer|vider les lieux|déguerpir|décamper) | weak=yes
(donne|donnent|donné|accorde|accordent|accordé|laisse|laissent|laissé) jusqu'(au|à) ... pour (quitter|partir|s'en aller|plier bagage|rentrer) | weak=yes
(retire|retirent|retirer|retiré|révoque|révoquent|révoquer|révoqué|annule|annulent|annuler|annulé|suspend|suspendent|suspendu) ... (accréditation|accréditations|agrément|agréments|statut diplomatique|exequatur|immunité diplomatique) | weak=yes
(met|mettent|mettre|mis|mettant|mettait|mettaient|mettra|mettront|mit) fin ... (accréditation|accréditations|agrément|mission de l'ambassadeur|mission du|fonctions) | weak=yes
(retrait|révocation|annulation|fin) (de|des|de l'|de son|de leur|de leurs) (accréditation|accréditations|agrément|exequatur) | weak=yes
(priver|prive|privent|privé|privés) ... (accréditation|accréditations|statut diplomatique|agrément) | weak=yes
(juge|jugent|jugé|jugés|déclare|déclarent|déclarer|déclaré|considère|considèrent|considérer) ... (inacceptable|inacceptables|non acceptable|non acceptables) | weak=yes

(donne|donnent|donné|accorde|accordent|accordé|laisse|laissé|fixe|fixé) <n> (heures|heure|jours|h) (à|au|aux) | weak=yes
(donne|donnent|donné|accorde|accordé|laisse|laissé) (vingt quatre|quarante huit|soixante douze|24|48|72|cinq|sept|dix|quinze) (heures|jours|h) (à|au|aux) | weak=yes
(demande|demandent|demandé|exige|exigé|réclame|ordonne|ordonné) ... (soit rappelé|soit rappelée|soient rappelés|soit retiré|soient retirés|soit remplacé|quitte le pays|quittent le pays|quitte le territoire|quittent le territoire) | weak=yes
(met|mettent|mettra|mis|mettant|mettait) (un terme|fin) (aux fonctions|à la mission|à l'accréditation|aux missions|aux accréditations|à l'affectation) | weak=yes
(ne renouvelle|ne renouvellera|ne renouvelleront|ne prolonge|ne prolongera) pas (l'accréditation|les accréditations|le visa diplomatique|les visas diplomatiques) | weak=yes
(signifi~é|signifie|signifiait|donn~é) (leur|son) congé (à|au|aux) | weak=yes
(démis|démet|relève|relevé) ... de (ses|leurs) privilèges diplomatiques | weak=yes
(congédie|congédié|congédient) | weak=yes

[trigger measure=expulsion voice=either]
expuls~é
(renvoy~é|reconduit|reconduits|reconduits à la frontière) | weak=yes
(chass~é|évinc~é|éject~é|banni|bannis|bannie|bannies|écart~é|éloign~é|débarqu~é) | weak=yes

[trigger measure=expulsion voice=passive]
(présence|séjour) ... (indésirable|non désirée|plus souhaitée|plus souhaité|plus souhaitable|inopportune) | weak=yes
(reçu|reçoit|reçoivent) (la notification|notification|l'ordre|l'injonction|un ultimatum|une notification) (des autorités|du gouvernement|de la junte|) ... de quitter | weak=yes
(faire|firent|préparer|boucler) (ses|leurs) (valises|bagages|malles) | weak=yes
(doit|doivent|devra|devront|devaient|devait|ont dû|a dû) (également|aussi|désormais|maintenant|donc|) (avoir|) (quitter|quitté|partir|plier bagage|plié bagage|faire ses|faire leurs|fait ses|fait leurs|rentrer|regagner|regagné|boucler|s'en aller|évacuer|débarrasser le plancher|vider les lieux) | weak=yes
(doit|doivent|devra|devront) ... (avoir quitté|quitter (le|la|les|l'|ce|cette|son|leur|notre)) | weak=yes
(somm~é|pri~é|invit~é|contraint~e|oblig~é|forc~é|requis|requise|tenu~e|enjoint~e) (de|à) (quitter|partir|se retirer|s'en aller|plier bagage|rentrer|regagner|faire ses|faire leurs|s'éloigner|débarrasser le plancher|vider les lieux) | weak=yes
(fait|font|fera|feront|doit faire|doivent faire|prié de faire|priés de faire) (ses|leurs) (valises|bagages|malles) | weak=yes
(appelé|appelés|appelée|appelées) à (quitter|partir|se retirer|regagner|rentrer) | weak=yes
(reçu|reçoit|reçoivent|recevoir) (l'ordre|ordre|pour instruction|la consigne|instruction) de (quitter|partir|rentrer|regagner|plier|s'en aller) | weak=yes
(ordre|injonction) de (quitter|partir|regagner) (le|la|l'|leur|son|) | weak=yes
(a|ont|avait|avaient|aura|auront|avoir|dispose|disposent|disposait|disposera|disposeront|disposant|plus que) ... (heures|jours|jour|semaines|semaine|mois) (pour|afin de) (quitter|partir|s'en aller|plier bagage|faire ses|faire leurs|boucler|évacuer|rentrer|regagner|sortir|se retirer|vider les lieux) | weak=yes
(a|ont|avait|avaient|dispose|disposent) jusqu'(au|à) ... pour (quitter|partir|s'en aller|plier bagage|rentrer) | weak=yes
(il|leur|lui) (leur|lui|) (est|a été) (demandé|ordonné|enjoint|intimé) (de|l'ordre de) (quitter|partir|s'éloigner|s'en aller|rentrer|regagner|se retirer) | weak=yes
(est|sont|a été|ont été) (demandé|ordonné|enjoint|exigé) ... de (quitter|partir|s'éloigner|s'en aller|rentrer|regagner|se retirer) | weak=yes
(n'est|ne sont|n'était|n'étaient|ne seront|ne sera|ne serait|ne seraient) (désormais|) plus (le|la|les|) (bienvenu|bienvenue|bienvenus|bienvenues|désiré|désirés|acceptable|acceptables|acceptés) | weak=yes
mis (dehors|à la porte) | weak=yes
mises (dehors|à la porte) | weak=yes
(accréditation|accréditations|agrément|exequatur) ... (retiré|retirée|retirées|révoqué|révoquée|révoquées|annulée|annulées|suspendue) | weak=yes

[trigger measure=expulsion voice=target]
(doit|doivent|devra|devront|est sommé de|sont sommés de|est prié de|prié de|tenu de) (rappeler|retirer|rapatrier) | weak=yes

[trigger measure=expulsion voice=noun]
expulsion, expulsions
(renvoi|renvois|éviction|évictions|reconduite|éloignement|bannissement) | weak=yes

[trigger measure=expulsion voice=phrase]
(persona|personae|personas|personnes|personne|personna|personæ|persones) non (grata|gratae|gratas|grate|grate|gratæ)
non grata, non gratae
(personne|personnes|persona|diplomate|diplomates|agents|éléments) (indésirable|indésirables) | weak=yes
(déclar~é|déclare|déclarent|déclarer|considér~é|considère|considèrent|jug~é|juge) (comme|) (indésirable|indésirables) | weak=yes

[trigger measure=staff_cap voice=active]
(réduit|réduisent|réduire|réduira|réduiront|réduisant|réduits|réduite|limite|limitent|limiter|limité|limités|plafonne|plafonnent|plafonner|plafonné|ramène|ramènent|ramener|ramené|ramenés|ramenée|diminue|diminuent|diminuer|diminué|abaisse|abaissent|abaisser|abaissé|dégraisse|dégraisser|allège|alléger) | weak=yes
(coupe|coupent|tailler|taille) dans (les|ses|leurs|l') (effectif|effectifs) | weak=yes

[trigger measure=staff_cap voice=noun]
(réduction|réductions|diminution|plafonnement|limitation|baisse) (de|du|des|de l'|à|) | weak=yes

[trigger measure=closure voice=active]
(ordonne|ordonnent|ordonné|ordonner|exige|exigé|demande|demandé|enjoint|impose|imposé|somme|sommé) ... (de fermer|la fermeture) | weak=yes
(ferme|ferment|fermer|fermera|fermeront|fermant) | weak=yes own=yes
(ordonne|ordonnent|ordonné|ordonner|exige|exigent|exigé|demande|demandé|impose|imposé|annonce|annoncé|décide|décidé) (de fermer|la fermeture) | weak=yes

[trigger measure=closure voice=either]
ferm~é | weak=yes own=yes

[trigger measure=closure voice=noun]
(fermeture|fermetures) (de|du|des|d') | weak=yes

[trigger measure=severance voice=active]
(rompt|rompent|rompre|rompra|rompu|rompues|rompant|rompons|coupe|coupent|couper|coupé) (ses|leurs|les|nos|toute|toutes ses|toutes leurs|toutes les|unilatéralement ses|des|) (relations|relation)
(rompt|rompent|rompre|rompra|rompu|rompant|coupe|coupent|couper|coupé) (ses|leurs|les|tous ses|tous les|) (liens|ponts) (diplomatiques|avec)
(rupture) (de|des|de ses|de leurs|de toutes) (relations|liens)
relations (diplomatiques|) (rompues|coupées)
(met|mettent|mis|mettre|mettra) (un terme|fin) (à|aux|à ses|à leurs) (relations|liens) diplomatiques

[trigger measure=downgrade voice=active]
(abaisse|abaissent|abaisser|abaissé|rétrograde|rétrogradent|rétrograder|rétrogradé|dégrade|réduit|réduire) (le niveau (de|des|de ses|de leurs|de la|de sa)|ses|les|leurs) (relations|représentation|représentation diplomatique|liens)

[people staff=diplomatic]
diplomate | plural=no
diplomates | plural=yes
(chef de mission|chef de la mission|cheffe de mission|représentant diplomatique|chef de délégation|premier secrétaire|première secrétaire|deuxième secrétaire|second secrétaire|troisième secrétaire|ministre conseiller|conseiller d'ambassade|numéro deux|son numéro deux|adjoint de l'ambassadeur|son adjoint|son adjointe|son second|agent diplomatique) | plural=no
(chefs de mission|premiers secrétaires|deuxièmes secrétaires|seconds secrétaires|troisièmes secrétaires|conseillers d'ambassade|agents diplomatiques|représentants diplomatiques) | plural=yes
personnel diplomatique, personnels diplomatiques, corps diplomatique
agents (russes|) (couverts par|sous) | plural=yes
(conseiller|conseillère) | plural=no weak=yes
(conseillers|conseillères|secrétaires) | plural=yes weak=yes
secrétaire | plural=no weak=yes

[people staff=ambassador]
(ambassadeur|ambassadrice|haut commissaire|haute commissaire|nonce|nonce apostolique|ambassadeur désigné) | plural=no
(ambassadeurs|ambassadrices|hauts commissaires|nonces) | plural=yes

[people staff=charge]
(chargé d'affaires|chargée d'affaires|ambassadeur par intérim|ambassadrice par intérim) | plural=no
chargés d'affaires | plural=yes

[people staff=consular]
(consul|consule|consul général|consule générale|consul honoraire|vice consul|agent consulaire|fonctionnaire consulaire) | plural=no
(consuls|consuls généraux|agents consulaires|fonctionnaires consulaires|employés consulaires|employés du consulat|agents du consulat) | plural=yes
personnel consulaire

[people staff=military]
(attaché (militaire|de défense|naval|de l'air|de la défense|d'armée)|attaché|attachée) | plural=no
(attachés (militaires|de défense|navals|de l'air)|attachés) | plural=yes

[people staff=intelligence]
(agent|officier) (de renseignement|du renseignement|de renseignements|des services|du GRU|du SVR|du FSB) | plural=no
(agents|officiers) (de renseignement|du renseignement|de renseignements|des services|du GRU|du SVR|du FSB) | plural=yes
(espions|barbouzes) | plural=yes weak=yes
(espion|espionne) | plural=no weak=yes

[people staff=official]
(fonctionnaire|haut fonctionnaire|agent consulaire et diplomatique) | plural=no weak=yes public=yes
(fonctionnaires|hauts fonctionnaires|officiels|agents de l'état|agents diplomatiques et consulaires) | plural=yes weak=yes public=yes
(employé|employée|agent|membre|collaborateur|collaboratrice|représentant|représentante|responsable|salarié) | plural=no weak=yes
(employés|employées|agents|membres|collaborateurs|représentants|responsables|personnes|individus|ressortissants|salariés|personnels|gens) | plural=yes weak=yes
(personnel|effectif|effectifs|équipe) | weak=yes
personne | plural=no weak=yes
membres (du|de son|de leur|des) (personnel|personnels) | plural=yes weak=yes
membre (du|de son|de leur) personnel | plural=no weak=yes

[people staff=administrative_technical]
(membre|agent|employé) du personnel (administratif et technique|administratif|technique|technique et administratif|de service) | plural=no
(membres|agents|employés|salariés) du personnel (administratif et technique|administratif|technique|technique et administratif|de service) | plural=yes
(personnel|personnels) (administratif|administratifs|technique|techniques|administratif et technique|administratifs et techniques|de service)
(employés|agents) (administratifs|techniques|administratifs et techniques) | plural=yes

[people staff=family]
(familles|conjoints|proches|membres de leur famille|membres de leurs familles) | plural=yes weak=yes

[people staff=local]
(employés|agents|personnels) (locaux|recrutés localement|de droit local) | plural=yes weak=yes

[mission type=embassy]
ambassade, haut commissariat, mission diplomatique, représentation diplomatique, nonciature, légation | plural=no
ambassades, missions diplomatiques, représentations diplomatiques | plural=yes
haut-commissariat | plural=no

[mission type=consulate]
consulat, consulat général, consulat honoraire, poste consulaire, section consulaire, agence consulaire, bureau consulaire | plural=no
consulats, consulats généraux, postes consulaires | plural=yes

[mission type=mission]
mission, réseau consulaire, réseau diplomatique, réseau consulaire et diplomatique, réseau diplomatique et consulaire, mission permanente, délégation, représentation, représentation permanente, représentation commerciale, mission commerciale, section d'intérêts | plural=no
missions, délégations, représentations | plural=yes
statut diplomatique, couverture diplomatique, passeport diplomatique, immunité diplomatique

[other]
(ressortissants|ressortissant|citoyens|citoyen) (russes|russe|étrangers|), (ressortissants|citoyens)
(influenceur*|influenceuse*|tiktokeur*|youtubeur*)
(secrétaire général|secrétaire générale|ancien président|ex président|ancien ministre|ex premier ministre)
(journaliste|journalistes|correspondant|correspondants|correspondante|reporter|reporters|photographe|photographes|envoyé spécial|envoyée spéciale)
(étudiant|étudiants|étudiante|étudiantes|élève|élèves|enseignant|enseignants|professeur|professeurs|universitaires|chercheur|chercheurs|lycéen|lycéens|collégien|collégiens)
(joueur|joueurs|footballeur|footballeurs|entraîneur|entraîneurs|sportifs|athlète|athlètes|supporter|supporters|supporteurs|gardien|défenseur|attaquant)
(migrant|migrants|réfugié|réfugiés|sans papiers|demandeurs d'asile|clandestins|immigrés|étrangers en situation irrégulière|subsahariens|roms)
(député|députés|sénateur|sénateurs|élu|élus|militant|militants|adhérents|parlementaires|conseiller municipal|conseillers municipaux|membres du parti|membre du parti)
(soldat|soldats|militaires|troupes|casques bleus|combattants|mercenaires|gendarmes|colons|forces françaises|forces armées)
(prédicateur|prédicateurs|imam|imams|prêtre|prêtres|missionnaire|missionnaires|humanitaires|volontaires|activiste|activistes|locataires|squatteurs|touristes|manifestants|prisonniers|détenus|chauffeurs|ingénieurs|médecins|ong)

[negation]
pas encore, n'a pas encore, n'ont pas encore | weak=yes
personne n', personne ne
ne, n', non, jamais, aucun, aucune, nul, nulle, sans, ni, pas
(refuse|refusent|refusé|exclu|exclut|écarte) (de|d'|l'|)
(pas l'intention|aucune intention|pas question|il n'est pas question|nullement) (de|d'|)
(au lieu de|plutôt que|droit de|éviter|évite|évitent|évité|renonce à|renoncé à|pas encore|s'abstient|s'abstenir|faute de|capacité de) | weak=yes

[considered]
(va|vont) (bientôt|prochainement|sous peu) (expulser|annoncer|déclarer), (sera|seront) (bientôt|prochainement) (expulsé|expulsés|annoncée), s'apprête à, s'apprêtent à, n'exclut pas, n'a pas exclu, n'écarte pas, sous peu
(risque|risquent|risquait|risquerait) (d'|de|)
(envisage|envisagent|envisagé|envisager|envisageait|étudie|étudient|étudier|examine|examinent|réfléchit|réfléchissent|songe|songent|pense|planche|discute|discutent|prévoit|prévoient|projette|projettent|compte|comptent|souhaite|souhaitent|veut|veulent|voudrait|propose|proposent) (d'|de|à|sur|l'|la|)
(pourrait|pourraient|peut|peuvent|devrait|devraient)
(s'apprête|s'apprêtent|se prépare|se préparent|prêt|prête|sur le point) (à|de|d')
(a|ont) l'intention (de|d'), sur la table, possibilité, possible, éventuel, éventuelle, éventuelles, éventualité, hypothèse, envisageable, probable, à l'étude, réflexion
(propose|proposé|proposait|proposent|suggère|suggéré|recommande|recommandé) (de|que|d')
on peut

[threatened]
se réserve le droit d'expulser, n'aura d'autre choix, n'auront d'autre choix, prêt à expulser
(pouvant|pourrait|pourra|pourraient|peut|peuvent|irait|aller) (aller|) jusqu'à
(menace|menacent|menacé|menacer|menaçant|menaces|menaçait)
(averti|avertit|avertissent|avertissement|met en garde|mis en garde|prévient)
si, s'il, s'ils, en cas de, en cas d', au cas où, à moins que | weak=yes
(se|nous) (réserve|réservent|réservons|réservé) le droit, droit de répondre, droit de riposter

[denied]
n'est pas à l'ordre du jour, n'est pas sur la table, n'est pas envisagée, n'est pas envisagé, n'est pas d'actualité, pas question de, il n'est pas question, (écarte|écarté|exclut|exclu) (toute|une|l'idée d'une|l'idée|cette), n'a rien décidé, aucune décision n'a été, n'envisage pas
(dément|démentent|démenti|démentis|démentir|nie|nient|nié|faux|fausse|fausses|rumeur|rumeurs|contredit|réfute|réfutent|réfuté|inexact|inexacte|mensonger)
(information|informations|nouvelle|affirmations) (est|sont|) (totalement|complètement|) (infondée|infondées|erronée|erronées)
(désinformation|fausses informations|fausses nouvelles|fausse information) (sur|concernant|à propos)

[reversed]
(pourra|pourront|peut|peuvent) (finalement|) (rester|demeurer), (est revenu|est revenue|sont revenus|revient|reviennent) sur (sa|cette|la|leur) décision, (annule|annulé|annulée|lève|levé|rapporté|rapporte|retiré|retire) (l'|la |sa |cette |son )(expulsion|décision|ordre|mesure|arrêté), (laisse|laissé) sans effet
(annule|annulent|annulé|annulée|annuler|lève|lèvent|levé|levée|revient sur|revenu sur|revenue sur|reviennent sur|suspend|suspendu|suspendue|abandonne|abandonné|renonce à|renoncé à|rapporte|rapporté|retire|retiré) (la|sa|leur|cette|l'|son|les|ses|une|) (décision|mesure|expulsion|expulsions|ordre|menace|déclaration|déclaration de persona)
(peut|peuvent|pourra|pourront|autorisé à|autorisés à|autorisée à) (finalement|) (rester|revenir|demeurer)
(volte face|fait marche arrière|rétropédale|rétropédalage)

[retracted]
(canular|falsifié|falsifiée|falsification|forgé|intox|infox|fausse note|faux document|faux communiqué|publié par erreur|diffusé par erreur)

[reported]
(selon|d'après|cite|citant|citent|de|à en croire|auprès de) (une|des|plusieurs|deux|) (source|sources) (diplomatique|diplomatiques|anonymes|anonyme|proche|proches|concordantes|gouvernementales|gouvernementale|sécuritaires|bien informées|informées|)
(selon|d'après|à en croire|citant) (la presse|les médias|des médias|plusieurs médias|un média|le quotidien|le journal|les mêmes journaux|l'hebdomadaire|des informations|nos informations|plusieurs titres|la chaîne|un quotidien)
(rapporte|rapportent|écrit|écrivent|révèle|relate|relatent|affirme) (la presse|le quotidien|le journal|les médias|l'hebdomadaire|plusieurs médias)
(croit|croient) savoir
(sous|sous le) (couvert d'|couvert de l'|sceau de l') anonymat
(requis|réclamé|gardé) l'anonymat, n'a pas été confirmé, pas été confirmée, non confirmé, non confirmée, ni confirmé, aurait, auraient, presse parisienne, que l'AFP a pu consulter

[carried-out]
(a|ont|avait|avaient) (déjà|) (quitté|regagné|décollé|embarqué|atterri)
(sont|est|était|étaient) (bien|déjà|) (parti|partis|partie|rentré|rentrés|arrivés à|repartis)

[demand]
pour demander, demander, réclamer, exiger | weak=yes
(réclame|réclament|réclamait|réclamaient|appelait|appelaient|plaidait|réclamé|réclamer|réclamant|appelle|appellent|appelé|appelant|exhorte|exhortent|exhorté|presse|pressent|plaide|plaident|milite|militent|préconise|préconisent|conjure)
(pétition|pétitions|lettre ouverte|tribune)
(demande|demandent|demandé|demandait|demandaient|exige|exigent|exigé|exigeait|exigeaient|veut|veulent|souhaite|souhaitent|vote|voté|résolution|motion|propose|proposent) | weak=yes
(faut|devrait|devraient|doit) | weak=yes
(est|serait) (grand|) temps de, est (grand|) temps d', (appelons|exhortons|implorons|pressons|conjurons)
(propose|proposé|proposait|proposent|suggère|suggéré|recommande|recommandé) (de|que|d') | weak=yes
(fait|faire|font|faisait|exerce|exercé|exercent) ... pression (sur|pour)
(reçu|reçoit|recevoir) (une|la|) demande (formelle|officielle|) (des|de|du|de la)

[demand modal=yes]
(faut|devrait|devraient|doit|doivent|faudrait)
(devait|devra|devront|devaient) fermer

[nonstate]
(conseil municipal|mairie|ville de|commune|société civile|organisations de jeunes|organisations|mouvements|internautes|collectifs|opposition|député|députés|députée|sénateur|sénateurs|parlement|parlementaires|élus|assemblée|sénat|pétition|pétitionnaires|signataires|manifestants|militants|activistes|parti|partis|syndicat|syndicats|association|associations|analyste|analystes|expert|experts|chroniqueur|éditorialiste|candidat|candidats|candidate|ancien|ex|collectif|ong|sondage|citoyens)
le maire, la maire, éditorialiste, militants

[generic]
(pays|gouvernements|capitales|nations|états|alliés|allié|partenaires|voisins|etats membres|pays membres|chancelleries) (occidentaux|européens|occidentales|européennes|membres|africains|alliés|)
occidentaux, occident, bloc
(plusieurs|autres|certains|nombreux|d'autres) (pays|états|gouvernements|capitales|nations)

[background sum=yes]
au total, en tout

[background]
il y a ... (an|ans|mois|semaines) que, (an|ans|mois) (s'est|se sont) écoulés depuis, (un an|deux ans|ans|mois) (après|plus tard), depuis que
(la semaine|le mois|l'an|l'année|l'été|l'hiver|l'automne|le printemps) (dernier|dernière|passé|passée|précédent|précédente)
(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (dernier|précédent)
(il y a|voici|voilà) (<n>|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques|plusieurs) (ans|an|mois|semaines|semaine|jours|jour|heures)
(<n>|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quelques|plusieurs) (ans|an|mois|semaines|semaine|jours|jour|heures) (plus tôt|auparavant|avant)
(déjà|précédemment|auparavant|par le passé|dans le passé|autrefois|jadis|jusqu'ici|jusqu'à présent|historique|historiquement|à l'époque|naguère|rappelons que|rappelle que|rappelle t|pour rappel)
(plus tôt|en début) (dans|cette|ce|de|) (la|) (semaine|mois|journée|année)
depuis (le début|le|la|lors|l'|<n>|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|des années|cette date)
(ces derniers|ces dernières|au cours des derniers|au cours des dernières|lors des) (jours|semaines|mois|années)
la veille, à ce jour, anniversaire, guerre froide, la vague de, une vague de, décennies, précédent, précédente, précédentes, avant elle
(avait|avaient) (déjà|lui même|elle même|en outre|aussi|également|) (été|) (expuls~é|déclar~é|renvoy~é|chass~é|demandé|ordonné|donné|mis|prié|sommé|retiré|annoncé) | weak=yes
comme l'ont fait, à l'instar, contrairement à
(l'année suivante|l'année d'après|l'an d'après|un an après)

[response next=yes]
en (réponse|représailles|réaction|riposte|rétorsion|réplique|réciprocité) (directe|) (à|au|aux|contre|pour|de|du|des|d'|après)
(réponse|réplique|riposte|représailles|contre mesure|rétorsion) (assumée|directe|symétrique|ferme|immédiate|) (à|au|aux|contre|après)
(répond|répondent|répondant|répondre|répondu|riposte|ripostent|ripostant|ripostait|réplique|répliquent|répliqué|répliquant|réagit|réagissant|réagissait) (ainsi|) (à|au|aux|contre)
(fait suite à|font suite à|faisant suite à|au lendemain de|au lendemain du|dans la foulée de|dans la foulée du|faisant écho à|en miroir de|calquée sur|lendemain de)
(heures|jours|semaines|jour|semaine) après (l'expulsion|que|la décision|l'annonce|le renvoi|avoir)

[response next=yes weak=yes]
après, suite à, à la suite de, à la suite du, à la suite des, consécutivement à

[response]
en (représailles|retour|réponse|riposte|réaction|rétorsion)
(mesure|mesures|geste|décision) (de rétorsion|de réciprocité|de représailles|réciproque|réciproques|symétrique|symétriques|miroir|similaire|similaires|équivalente|équivalentes)
(réciprocité|réciproque|réciproques|contre mesure|contre mesures|contremesure|riposte|ripostent|riposté|réplique|répliqué|répliquent|symétrique|représailles|rétorsion|oeil pour oeil|donnant donnant|principe de réciprocité|rend la pareille|rendu la pareille|rendre la pareille|même monnaie|à son tour)
(répond|répondent|répondu|répondant|réagi|réagit) (en|par)

[answered]
(expulsion|expulsions|expuls~é|expulser|renvoi|renvois|fermeture|sanctions|sanction|refus de visa|refus de visas|refus de délivrer)
(décision|décisions|mesure|mesures|geste|acte|actes|action|actions|démarche) (analogue|analogues|similaire|similaires|identique|identiques|inamicale|inamicales|hostile|hostiles|injustifiée|injustifiées|infondée|unilatérale|prise|prises|équivalente|de|du|des|d')
(décision|mesure|mesures)

[clause]
(portant|portant à|ce qui porte|qui|tandis que|alors que|mais|car|parce que|puisque|lorsque|quand|dont|lequel|laquelle|lesquels|lesquelles|après|suite à|à la suite de|avant|jusqu'à ce que|si|s'il|sauf si|où|bien que|cependant que|faute de|or)
(en|) (réponse|représailles|réaction|riposte|rétorsion|réplique) (à|au|aux|contre)

[by]
par, de la part de, de la part du, de la part des
expuls~é (de|du|des|d'|depuis)
(chass~é|renvoy~é|évinc~é) (de|du|des|d')
(expulsion|expulsions|renvoi) par

[of]
(provenant|originaire|originaires|en provenance|venant|venus) (de|du|des|d')
de, d', du, des, représentant, appartenant à, appartenant au

[in]
à, au, aux, en, dans, en poste à, en poste en, en poste au, basé à, basée à, basés à, basés en, basé en, accrédité en, accrédités en, accrédités à, accrédité à, installé à, sur le sol, présents en, affectés à, travaillant à

[from]
hors de, hors du, quitter, quitté, quittent, quitte, quittera, sortir de, rentré de, partir de, revenus de

[to]
auprès de, auprès du, auprès des, auprès d', près, vers, à destination de

[with]
(attaque|guerre|invasion|agression) (contre|en|de) (l'|la|le|)
avec, contre, entre

[we]
nous, je, j', notre ministère, le ministère, notre gouvernement, ce ministère, le gouvernement

[our]
notre, nos, mon, ma

[its]
son, sa, ses, leur, leurs

[mutual]
de part et d'autre, de chaque côté, des deux côtés
(expulsions|expulsion) (mutuelle|mutuelles|réciproque|réciproques|croisée|croisées)
mutuellement, réciproquement, l'un de l'autre, de l'autre, l'une de l'autre, respectifs, respectivement leurs

[body]
république, royaume, principauté, fédération, dictature, état plurinational, émirat
ministère (des affaires étrangères|de l'Europe et des affaires étrangères|des relations extérieures|), affaires étrangères, relations extérieures, chef de la diplomatie, cheffe de la diplomatie, diplomatie, chancellerie
(gouvernement|exécutif|autorités|président|présidente|présidence|premier ministre|première ministre|ministre|porte parole|chef de l'état|chef de l'etat|chef du gouvernement|conseil des ministres|cabinet|junte|pouvoir|régime|parti au pouvoir|partie|chancelier|chancelière|militaires au pouvoir|transition)

[article]
un, une, un autre, une autre

[definite]
le, la, les, l', ce, cet, cette, ces, tous les, toutes les, lesdits, ledit, ladite

[and]
et, ainsi que, ainsi qu', de même que, ou, &, puis

[except]
sauf, hormis, à l'exception de, à l'exception du, excepté, hors, mais pas, y compris pas, à part

[including]
dont ceux, dont celui, dont celle, dont celles, dont, parmi lesquels, parmi lesquelles, y compris, notamment, parmi eux, entre autres

[number]
(demi-douzaine|demi douzaine) | value=6
deux | value=2
trois | value=3
quatre | value=4
cinq | value=5
six | value=6
sept | value=7
huit | value=8
neuf | value=9
dix | value=10
onze | value=11
douze | value=12
treize | value=13
quatorze | value=14
quinze | value=15
seize | value=16
dix sept | value=17
dix huit | value=18
dix neuf | value=19
vingt | value=20
vingt et un, vingt et une | value=21
vingt deux | value=22
vingt trois | value=23
vingt quatre | value=24
vingt cinq | value=25
vingt six | value=26
vingt sept | value=27
vingt huit | value=28
vingt neuf | value=29
trente | value=30
trente et un, trente et une | value=31
trente deux | value=32
trente trois | value=33
trente quatre | value=34
trente cinq | value=35
trente six | value=36
trente sept | value=37
trente huit | value=38
trente neuf | value=39
quarante | value=40
quarante et un, quarante et une | value=41
quarante deux | value=42
quarante trois | value=43
quarante quatre | value=44
quarante cinq | value=45
quarante six | value=46
quarante sept | value=47
quarante huit | value=48
quarante neuf | value=49
cinquante | value=50
cinquante et un, cinquante et une | value=51
cinquante deux | value=52
cinquante trois | value=53
cinquante quatre | value=54
cinquante cinq | value=55
cinquante six | value=56
cinquante sept | value=57
cinquante huit | value=58
cinquante neuf | value=59
soixante | value=60
soixante et un, soixante et une | value=61
soixante deux | value=62
soixante trois | value=63
soixante quatre | value=64
soixante cinq | value=65
soixante six | value=66
soixante sept | value=67
soixante huit | value=68
soixante neuf | value=69
soixante dix, septante | value=70
soixante et onze, septante et un | value=71
soixante douze, septante deux | value=72
soixante treize, septante trois | value=73
soixante quatorze, septante quatre | value=74
soixante quinze, septante cinq | value=75
soixante seize, septante six | value=76
soixante dix sept, septante sept | value=77
soixante dix huit, septante huit | value=78
soixante dix neuf, septante neuf | value=79
quatre vingts, quatre vingt | value=80
quatre vingt un, quatre vingt une | value=81
quatre vingt deux | value=82
quatre vingt trois | value=83
quatre vingt quatre | value=84
quatre vingt cinq | value=85
quatre vingt six | value=86
quatre vingt sept | value=87
quatre vingt huit | value=88
quatre vingt neuf | value=89
quatre vingt dix, nonante | value=90
quatre vingt onze, nonante et un | value=91
quatre vingt douze, nonante deux | value=92
quatre vingt treize, nonante trois | value=93
quatre vingt quatorze, nonante quatre | value=94
quatre vingt quinze, nonante cinq | value=95
quatre vingt seize, nonante six | value=96
quatre vingt dix sept, nonante sept | value=97
quatre vingt dix huit, nonante huit | value=98
quatre vingt dix neuf, nonante neuf | value=99
tous deux, toutes deux, couple de, paire de, les deux | value=2
trio de | value=3
demi douzaine de, demi douzaine | value=6
dizaine de, dizaine d', dizaine | value=10 is=about
douzaine de, douzaine d', douzaine | value=12
quinzaine de, quinzaine d', quinzaine | value=15 is=about
vingtaine de, vingtaine d', vingtaine | value=20 is=about
trentaine de, trentaine d', trentaine | value=30 is=about
quarantaine de, quarantaine d', quarantaine | value=40 is=about
cinquantaine de, cinquantaine d', cinquantaine | value=50 is=about
soixantaine de, soixantaine d', soixantaine | value=60 is=about
centaine de, centaine d', centaine | value=100 is=about
cent, cents | value=100 scale=yes

[vague]
(plusieurs|quelques|divers|diverses|différents|certains|nombreux|nombreuses|de nombreux|de nombreuses|plusieurs dizaines de|des dizaines de|dizaines de|dizaines d'|des centaines de|centaines de|un certain nombre de|un grand nombre de|un nombre important de|un nombre indéterminé de|bon nombre de|une poignée de|un groupe de|beaucoup de|la plupart des|l'ensemble des|la totalité des|la totalité du|tout le|tous les|toutes les|tous|toutes|davantage de|d'autres|tous ses|tous leurs)

[qualifier is=at_least]
au moins, pas moins de, pas moins d', plus de, plus d', un minimum de, minimum
ou plus, au minimum | side=after

[qualifier is=at_most]
au plus, au maximum, jusqu'à, moins de, pas plus de, un maximum de

[qualifier is=about]
environ, autour de, près de, quelque, quelques, à peu près, aux alentours de, presque, approximativement, un peu plus de, un peu moins de, plus ou moins, de l'ordre de

[subset]
(dont|parmi lesquels|parmi eux|d'entre eux|d'entre elles|parmi lesquelles|de ces|de ceux ci)

[plus]
et <n> (autres|autre|de plus|supplémentaires)
(et|ainsi que) (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) (autres|de plus|supplémentaires)

[change order=from-to]
de <n> (diplomates|employés|agents|membres|personnes|postes|fonctionnaires|) à <n>
passer de <n> à <n>, passera de <n> à <n>, passe de <n> à <n>, passent de <n> à <n>

[change order=to-from]
à <n> contre <n>
à <n> (diplomates|employés|agents|membres|personnes|), contre <n>

[change order=ceiling]
(à|au plus à|au maximum de) (un maximum de|seulement|) <n>

[change order=by]
de <n> (personnes|diplomates|employés|agents|postes|membres|unités|fonctionnaires)

[unit hours=1]
heure, heures, h

[unit hours=24]
jour, jours, jours ouvrables, jours ouvrés, jours calendaires

[unit hours=168]
semaine, semaines

[unit hours=720]
mois

[unit hours=0]
an, ans, année, années, minutes, minute, pour cent, millions, million, milliards, mille, km, kilomètres, sièges, victimes, morts, pays, gouvernements, états, capitales, membres de l'otan, euros, dollars, francs, vols, fois, reprises, roubles, blessés, otages, étudiants, tonnes, voix, signatures

[deadline side=before]
délai maximal de, délai maximum de, un délai maximal de, un délai maximum de, sous, dans, dans les, dans un délai de, délai de, un délai de, d'ici, donne, donnent, donné, accorde, accordent, accordé, laisse, laissent, laissé, a, ont, avait, avaient, aura, auront, dispose de, disposent de, dispose, disposent, disposeront, prochaines, en, avec, que, endéans

[until]
d'ici, d'ici le, d'ici au, avant, avant le, jusqu'au, jusqu'à, au plus tard, au plus tard le, pour le

[deadline side=after]
pour quitter, pour partir, pour s'en aller, pour plier bagage, pour faire, pour boucler, pour évacuer, pour rentrer, pour regagner, pour sortir, pour fermer, pour se retirer, suivant, suivantes, qui suivent

[deadline-phrase is=immediate]
immédiatement, (départ|retrait) immédiat, sans délai, sur le champ, dans les plus brefs délais, avec effet immédiat, dans les meilleurs délais, dès que possible, au plus vite, sans attendre

[deadline-phrase is=same_day]
avant minuit, dans la journée, le jour même, avant la fin de la journée, avant ce soir

[month]
janvier, janv | value=1
février, févr, fév | value=2
mars | value=3
avril, avr | value=4
mai | value=5
juin | value=6
juillet, juil | value=7
août | value=8
septembre | value=9
sept | value=9 weak=yes
octobre, oct | value=10
novembre, nov | value=11
décembre, déc | value=12

[weekday]
lundi | value=1
mardi | value=2
mercredi | value=3
jeudi | value=4
vendredi | value=5
samedi | value=6
dimanche | value=7

[day]
aujourd'hui, ce jour, ce matin, ce midi, cet après midi, ce soir | value=0
hier, hier soir | value=-1
demain | value=1
avant hier | value=-2

[reason is=espionage]
espionnage, espion, espions, renseignement, renseignements, services secrets, barbouzes, contre espionnage

[reason is=retaliation]
représailles, réciprocité, rétorsion, riposte, en réponse, contre mesure

[reason is=incompatible_status]
incompatible avec, incompatibles avec, contraires à leur, contraires au statut, contraire à son statut, non conforme au statut, pas conformes à leur, abus de statut, en violation de la convention, contraires à la convention

[reason is=interference]
ingérence, ingérences, immixtion, subversion, subversif, subversives, influence, déstabilisation, menées

[reason is=war]
invasion, crimes de guerre, guerre en, guerre entre, conflit entre, hostilités, agression, boutcha, massacre, massacres

[reason is=security]
sécurité nationale, sécurité du pays, sécurité de l'état, menace pour la sécurité, intérêts de sécurité, ordre public, sabotage, sabotages

[reason is=solidarity]
solidarité

[reason is=insult]
propos, insulte, insultes, injurieux, offensants, méprisants, irrespect

[reason is=human_rights]
droits de l'homme, droits humains, répression

[reason is=crime]
meurtre, assassinat, empoisonnement, attentat, enlèvement, contrebande, trafic

[passive]
est, sont, été, être, était, étaient, sera, seront, fut, furent, soit, soient, se voit, se voient, vu, vus

[speech]
tranché, a lancé, martelé, déploré, déplore, réagi, répondu, a répondu, confié, a fait valoir, fait valoir, faisait savoir, relève, relate, note, notifié, signalé, a dit, annonce, annoncent, annoncé, déclare, indique, indiqué, indiquent, précise, précisé, fait savoir, affirmé, affirme, affirment, assuré, assure, assurent, confirmé, confirme, informé, informe, souligné, expliqué, explique, ajouté, ajoute, rapporté, rapporte, écrit, tweeté, selon, communiqué, rendu publique, fait part

[ambassadors]
(dont|y compris|parmi lesquels|parmi eux) (l'ambassadeur|l'ambassadrice|son ambassadeur|son ambassadrice|le nonce|le haut commissaire)
ambassadeur compris, ambassadeur inclus

[same]
même nombre, nombre égal, nombre identique, autant, nombre équivalent, pareil nombre

[ignore]
pour la (première|deuxième|seconde|troisième|quatrième|cinquième) fois cette année
le pays, du pays, ce pays, son pays, un pays, chaque pays, leur pays, notre pays, source officielle, sources officielles, non respect
se limite à, s'est limité à, s'est limitée à, se limitera à, convention de Vienne, conventions de Vienne, convention de Genève, conventions de Genève, accord de Paris, accords de Paris, traité de Rome, statut de Rome, pacte de Varsovie, accords de Minsk, processus de Berlin, d'après, club de Paris, protocole de Moscou, convention de Varsovie, droit d'asile
(la|) france insoumise, debout la france, en marche france, parti communiste français
pour la première fois depuis, sans précédent, (jour|jours|semaine|semaines|mois|heures) avant (le|la|les|l'|un|une|son|sa)
(un|deux|trois|quatre|cinq|quelques|<n>) (jour|jours|semaine|semaines|mois|heures) avant (le|la|les|l'|un|une|son|sa), pour la première fois depuis (des|plusieurs|de nombreuses) (années|décennies|mois)
sans délai, sans tarder, sans attendre
une première depuis, (pour la première fois|une première) depuis (dix|cinq|vingt|trente|<n>) ans
pour la première fois depuis <n>, sans avertissement, sans préavis, (un|deux|trois|quatre|cinq|dix|quelques|<n>) (an|ans|mois|semaines|jours|heures) après (le|la|l'|les), comme (prévu|attendu)

[abbreviation]
m, mm, mme, mlle, dr, gén, col, lt, st, art, janv, févr, fév, avr, juil, sept, oct, nov, déc, env, no, prof, cf, tél, av, bd

[common]
le, la, les, de, des, du, et, une, dans, il, elle, pas, mais, pour, qui, sur, par, au, aux, est, ont, ses, ce, cette, avec, été, plus, selon, leur, d', l', s', qu', n'

[again]
(a|ont) (répondu|répliqué|riposté) (de la même manière|de la même façon|à l'identique|par une mesure similaire|par une mesure identique|par la même mesure), (a|ont) rendu la pareille | is=answer
rendre la pareille | weak=yes
(mesure|mesures) (similaire|similaires|identique|identiques|analogue|analogues|équivalente), de la même manière, telle mesure, tel pas | weak=yes
(a|ont) (fait|agi) de même, (fait|font|faire|fera|feront|ferait) de même, (emboîté|emboîte|emboîtent|emboîter|emboîtera) ... le pas, (suivi|suivre|suivra|suit|suivent) ... (exemple|mouvement), (se joint|se joindre|se joindra|s'est jointe|s'est joint|se sont joints|se joignent) à
(a|ont|avait|avaient) fait (de même|pareil|la même chose), (a|ont) pris (une mesure|des mesures|une décision|des décisions) (similaire|similaires|identique|identiques|analogue|analogues), (a|ont) (emboîté le pas|suivi le mouvement|suivi l'exemple), (en|) (a|ont) fait autant, (fait|font) de même, il en va de même (pour|de), (même|) sort (réservé|pour)

[withdrawal]
(évacu*|émeute|émeutes|violences|épidémie|pandémie|covid|coronavirus), (raisons|mesure|mesures|motifs|conditions|situation) (de sécurité|sécuritaires|sécuritaire), pour des raisons de sécurité, menace terroriste, menaces terroristes, risque d'attentat, temporairement, provisoirement, jusqu'à nouvel ordre, non essentiel, non essentiels, non indispensable, raisons budgétaires, combats

[each]
chacun, chacune, chacun des pays, par pays, respectivement

[range]
à, ou

[range side=before]
entre

[deadline-phrase is=month_end]
(d'ici|d'ici à|avant|jusqu'à|d ' ici à|d ' ici|pour) (la|) fin (du|de ce) mois

[deadline-phrase is=week_end]
(d'ici|d'ici à|avant|jusqu'à) (la|) fin de (la|cette) semaine

[background soft=yes]
(évoqué|évoqua|évoque|évoquent|évoquant|évoquer|abordé|mentionné|mentionne|discuté de|parlé de|parle de|parlant de|interrogé sur|interrogée sur|commenté|commente), (question|sujet|affaire|conséquences|thème) de, (crise|querelle|polémique|différend|tensions) (autour|à propos|au sujet|sur) | side=before
cette année, (à plusieurs reprises|à maintes reprises|plusieurs fois|récemment|il y a peu|dernièrement|naguère), (au cours|ces|durant|pendant) (de l'année écoulée|de la dernière année|des derniers mois|derniers mois|l'année écoulée|dernières années), l'an passé
(a|ont|avait|avaient) (conduit|abouti|mené|débouché) (à|sur), (conduisant|aboutissant|menant) à, (conduit|aboutit|mène) à, a (entraîné|provoqué|causé) | side=before
(défendu|défend|défendait|justifié|justifie|salué|expliqué) ... (décision|mesure) | side=before
(suscité|provoqué|soulevé|déclenché|entraîné|valu|attiré) ... (critiques|indignation|tollé|protestations|condamnations), a été (critiquée|condamnée) | side=after
relations ... (dégradées|détériorées|tendues|refroidies|envenimées)
(défend|défendent|défendu|justifie|justifié|salue|salué|saluent) | side=before
(l'un des|un des|parmi les) (nombreux|) (pays|états) (européens|occidentaux|) (qui|ayant)
quand, lorsque, lorsqu'

[among]
parmi, au nombre des
