# Spanish
language Spanish
spaces yes
order svo
apostrophe inside
accents fold
numbers before
adjectives after
date-order dmy
endings o = o, a, os, as

[trigger measure=expulsion voice=active]
(dado|dio|da|dan|dieron|fija|fijó|fijado|concede|concedió|concedido) hasta (el|la|este|esta|mañana) ... para (marcharse|irse|salir|abandonar|retirarse|partir|dejar) | weak=yes
expulsa, expulsan, expulsar*, expulsando, expulsó, expulsaba, expulsaban, expulsamos, expulse, expulsen
(echa|echan|echar|echará|echarán|echó|echaron|echando) | weak=yes
(echa|echan|echar|echará|echó|echaron|pone|ponen|puso|pusieron|poner|saca|sacan|sacó|sacar) ... (del país|de su territorio|de patitas en la calle|a la calle|fuera del país) | weak=yes
(manda|mandan|mandó|mandaron|mandar|envía|envían|envió|enviaron|enviar|devuelve|devuelven|devolvió|devolver) ... (a casa|a su país|a sus países|de vuelta) | weak=yes
(deporta|deportan|deportar|deportará|deportó|deportaron|aparta|apartó|retira del país|saca|sacó|destierra|corre|corrió) | weak=yes
(ordena|ordenan|ordenó|ordenaron|ordenar|ordenará|ordenado|dispone|dispus*|dispuesto|exige|exigen|exigi*|exigir|pide|piden|pidi*|pedir|pedido|solicita|solicitan|solicitó|solicitar|solicitado|reclama|reclamó|demanda|demandó|insta|instó|invita|invitó|requiere|requiri*|conmin*|emplaza|emplazó|intima|intimó|obliga|obligó|fuerza|forzó|notifica|notificó) ... (la salida|la partida|la retirada|el retiro|la marcha|el relevo|su salida|su retirada|su retiro|salir del|abandonar el|abandonar la|abandonar su|abandone el|abandonen el|abandone su|abandonen su|abandonaran el|salga de|salgan de|salga del|salgan del|se marche|se marchen|marcharse|dejar el|deje el|dejen el|que salga|que salgan|que se vaya|que se vayan|que retire|que retiren|a salir|a abandonar|a marcharse|a dejar el|retirar a|que abandone|que abandonen|que regrese|que regresen) | weak=yes
(decide|deciden|decidió|decidieron|decidido|anuncia|anuncian|anunció|anunciaron|anunciado|comunica|comunicó|decreta|decretó|resuelve|resolvió|resuelto) ... (la salida|la partida|la marcha|que abandone|que abandonen|que salga|que salgan|que se marche|que se marchen) | weak=yes
(da|dan|dar*|dio|dieron|dado|otorg*|conced*|fij*|deja) ... (horas|hora|días|día|semanas|semana|mes|meses|plazo) ... para (que|) (abandon*|sal*|dej*|march*|se march*|irse|se vay*|hacer|hag*|regres*|evacu*|part*|retir*|se retir*|recog*|cerrar) | weak=yes
(retira|retiran|retiró|retiraron|retirar|retirado|revoca|revocan|revocó|revocaron|revocar|revocado|cancela|cancelan|canceló|cancelar|cancelado|anula|anuló|anulado|suspende|suspendió) ... (acreditación|acreditaciones|plácet|beneplácito|exequátur|estatus diplomático|inmunidad diplomática|credenciales) | weak=yes
(pone|ponen|puso|poner) fin (a|) (la misión|las funciones|la acreditación|las acreditaciones) | weak=yes
(dio|da|dan|dieron|dado|dar) por (terminada|finalizada|concluida|terminadas|concluidas|finalizadas) ... (la misión|las funciones|la acreditación|las misiones) | weak=yes
(da|dan|dio|dieron|dado|otorga|otorgó|concede|concedió|dará) <n> (horas|días|hora) (de plazo|) (a|al) | weak=yes
(da|dan|dio|dieron|dado|otorga|otorgó|concede|concedió) (un|) plazo de <n> (horas|días) (a|al) | weak=yes
(pide|pidió|pedido|exige|exigió|solicita|solicitó) ... (sea retirado|sea retirada|sean retirados|sea relevado|sea llamado|sea removido|sean removidos|sea sustituido) | weak=yes
(dijo|dice|dijeron|indicó|comunicó|avisó) ... que (abandonara|abandonaran|abandonen|abandone|salieran|saliera|salgan|se marcharan|se marchara|dejaran el) | weak=yes
(pidió|pide|ordenó|ordena|exigió|solicitó) (dejar|abandonar|salir de) | weak=yes
(no renueva|no renovará|no renovó) (la acreditación|las acreditaciones|el visado diplomático) | weak=yes
(declara|declaró|declaran|declararon|declarado|declarar|declaraba) (como|) (no grato|no grata|no gratos|non grato)
(retirada|revocación|cancelación) (de la|de las|del) (acreditación|acreditaciones|plácet|beneplácito) | weak=yes
(muestra|mostró|enseña) la puerta | weak=yes
(considera|declara|declaró|declaran) ... (inaceptable|inaceptables|no aceptable|no aceptables) | weak=yes
(despacha|despachó|despachan) | weak=yes

[trigger measure=expulsion voice=either]
expulsad~o
(echad~o|deportad~o|apartad~o|desterrad~o|corrid~o) | weak=yes

[trigger measure=expulsion voice=passive]
(presencia|permanencia|estancia) ... (indeseable|indeseada|no deseada|no es deseada|no grata|ya no es deseada) | weak=yes
(enviad~o|mandad~o|devuelt~o) (a casa|a su país|a sus países|de vuelta) | weak=yes
(se march*|se va|se van|se irán|harán|hará|haga|hagan) (las|sus) maletas | weak=yes
(recib*) (la|una|) orden de (salida|abandonar|salir|expulsión) | weak=yes
(deber*|debe|deben|debía*|tendr* que|tiene* que|tuv* que|habr* de|ha de|han de) (haber|) (abandon*|salir|salido|dejar|dejado|marcharse|irse|regresar|partir|hacer las maletas|retirarse|volver|ser retirad~o) | weak=yes
(conminad~o|instad~o|invitad~o|obligad~o|forzad~o|emplazad~o|requerid~o) a (abandonar|salir|dejar|marcharse|irse|retirarse|regresar) | weak=yes
(orden|instrucción) de (abandonar|salir|dejar) | weak=yes
(se les|se le|les|le) (ha|) (pidió|pide|pedido|ordenó|ordena|ordenado|solicitó|exigió|exige) (que abandone|que abandonen|que salga|que salgan|que se marche|que se marchen|abandonar|salir|dejar) | weak=yes
(tiene|tienen|tendr*|tenía*|cuenta con|cuentan con|contar* con|dispone de|disponen de|dispon* de|recib*) ... (horas|hora|días|día|semanas|semana|mes|meses) (de plazo|) para (abandon*|sal*|dej*|march*|se march*|irse|se vay*|hacer|hag*|regres*|evacu*|part*|retir*|se retir*|recog*|cerrar) | weak=yes
(tiene|tienen|tendrá|tendrán|cuenta con|cuentan con) hasta ... para (abandonar|salir|dejar|marcharse|irse) | weak=yes
(les|le) (ha dado|han dado|dio|dieron|da|conced*|ha concedido|otorg*) ... (horas|días|día|semanas|semana|mes|plazo) (de plazo|) para (abandon*|sal*|dej*|march*|se march*|irse|se vay*|hacer|hag*|regres*|evacu*|part*|retir*|se retir*|recog*|cerrar) | weak=yes
(ya no|no) (es|son|será|serán) (bienvenid~o|bien recibid~o|aceptable|aceptables|grat~o) | weak=yes
dejan de ser bienvenidos | weak=yes
(acreditación|acreditaciones|plácet|beneplácito|credenciales) ... (retirad~o|revocad~o|cancelad~o|anulad~o) | weak=yes

[trigger measure=expulsion voice=target]
(debe|deben|deberá|deberán|tiene que|tendrá que|tendrán que|habrá de) (retirar|llamar|repatriar) | weak=yes

[trigger measure=expulsion voice=noun]
expulsión, expulsiones
(deportación|deportaciones) | weak=yes

[trigger measure=expulsion voice=phrase]
(persona|personas|personae|diplomático|diplomáticos|funcionarios) (no|non) (grata|gratas|gratae|grato|gratos)
(non|no) (grata|gratas|gratae)
(persona|personas|individuo|individuos) (indeseable|indeseables|indeseada|indeseadas) | weak=yes
(declar*|consider*) (indeseable|indeseables|indeseados) | weak=yes

[trigger measure=staff_cap voice=active]
(reduce|reducen|reducir|reducirá|reducirán|redujo|redujeron|reduciendo|reducid~o|limita|limitan|limitar|limitó|limitará|limitad~o|recorta|recortan|recortar|recortará|recortó|recortad~o|disminuye|disminuir|disminuyó|rebaja|rebajan|rebajar|rebajó) | weak=yes

[trigger measure=staff_cap voice=noun]
(reducción|reducciones|recorte|recortes|limitación|disminución) (de|del|en|a) | weak=yes

[trigger measure=closure voice=active]
(ordena|ordenó|ordenan|ordenado|ordenar|exige|exigió|exigido|exigir|pide|pidió|pedido|obliga|obligó|insta|instó) ... (cerrar|a cerrar|que cierre|que cierren|el cierre|la clausura) | weak=yes
(cierra|cierran|cerrar|cerrará|cerrarán|cerró|cerraron|cerrando|clausura|clausuran|clausuró|clausurar|clausuraron) | weak=yes own=yes
(ordena|ordenó|ordenan|ordenado|exige|exigió|anuncia|anunció|decide|decidió|dispone|dispuso|decreta|decretó) (cerrar|el cierre|la clausura) | weak=yes

[trigger measure=closure voice=either]
(cerrad~o|clausurad~o) | weak=yes own=yes

[trigger measure=closure voice=noun]
(cierre|clausura) (de|del) | weak=yes

[trigger measure=severance voice=active]
(rompe|rompen|romper|romperá|romperán|rompió|rompieron|roto|rompiendo|rompemos|corta|cortan|cortar|cortó|cortaron|cortado) (sus|las|los|todas sus|todas las|unilateralmente|) (relaciones|relación|lazos|vínculos)
(ruptura|rotura|rompimiento) de (las|sus|) (relaciones|lazos)
relaciones (diplomáticas|) rotas
(pone|puso|ponen|pusieron|pondrá|poner) fin a (sus|las|todas sus|) relaciones (diplomáticas|), (termina|terminó|finaliza|finalizó) (sus|las|) relaciones diplomáticas

[trigger measure=downgrade voice=active]
(rebaja|rebajan|rebajar|rebajó|rebajado|degrada|degradó|degradar|reduce|redujo) (el nivel de|sus|las|su) (sus|las|su|la|) (relaciones|representación|vínculos)

[people staff=diplomatic]
(jefe|jefa) de la (embajada|legación|representación) | plural=no
diplomático, diplomática | plural=no adjective=yes
diplomáticos, diplomáticas | plural=yes adjective=yes
(alto|nuevo|joven|otro|presunto|supuesto|veterano|principal|único|ex) diplomático | plural=no
(altos|nuevos|otros|presuntos|supuestos|numerosos|exdiplomáticos|antiguos) diplomáticos | plural=yes
(segunda jefatura|segunda jefa|segundo jefe|jefe de la delegación|jefa de la delegación|jefe de la sección|jefa de la sección|jefe de delegación|su segundo|su número dos|su adjunto|su adjunta|la número dos|jefe adjunto|jefa adjunta|máximo representante|principal representante) | plural=no
(jefe de misión|jefa de misión|jefe de la misión|jefa de la misión|primer secretario|primera secretaria|segundo secretario|segunda secretaria|tercer secretario|ministro consejero|ministra consejera|representante diplomático|agente diplomático|número dos) | plural=no
(jefes de misión|primeros secretarios|segundos secretarios|terceros secretarios|consejeros de embajada|agentes diplomáticos|representantes diplomáticos|funcionarios diplomáticos|empleados diplomáticos) | plural=yes
funcionario diplomático | plural=no
personal diplomático, cuerpo diplomático, aparato diplomático, plantel diplomático, equipo diplomático, personal de la misión
(consejero|consejera|secretario|secretaria) | plural=no weak=yes
(consejeros|secretarios) | plural=yes weak=yes

[people staff=ambassador]
(embajador|embajadora|alto comisionado|nuncio|nuncio apostólico|embajador designado) | plural=no
(embajadores|embajadoras|altos comisionados|nuncios) | plural=yes

[people staff=charge]
(encargado de negocios|encargada de negocios|embajador interino|embajadora interina|embajador en funciones) | plural=no
encargados de negocios | plural=yes

[people staff=consular]
(cónsul|cónsul general|cónsul honorario|vicecónsul|agente consular|funcionario consular) | plural=no
(cónsules|cónsules generales|vicecónsules|agentes consulares|funcionarios consulares|empleados consulares|empleados del consulado|funcionarios del consulado) | plural=yes
personal consular

[people staff=military]
(agregado (militar|naval|aéreo|de defensa|policial)|agregado|agregada) | plural=no
(agregados (militares|navales|aéreos|de defensa)|agregados) | plural=yes

[people staff=intelligence]
(agente|oficial) (de inteligencia|de los servicios secretos|de espionaje|del espionaje|de los servicios) | plural=no
(agentes|oficiales) (de inteligencia|de los servicios secretos|de espionaje|del espionaje|de los servicios) | plural=yes
espías | plural=yes weak=yes
espía | plural=no weak=yes

[people staff=official]
(funcionario|funcionaria|alto funcionario) | plural=no weak=yes public=yes
(funcionarios|funcionarias|altos funcionarios|oficiales de enlace) | plural=yes weak=yes public=yes
(colaborador|colaboradora|servidor público|empleado|empleada|miembro|trabajador|trabajadora|representante|agente|oficial|integrante) | plural=no weak=yes
(colaboradores|colaboradoras|servidores públicos|empleados|empleadas|miembros|trabajadores|representantes|agentes|oficiales|integrantes|personas|individuos|ciudadanos|nacionales) | plural=yes weak=yes
(personal|plantilla|dotación) | weak=yes
persona | plural=no weak=yes
miembros del (personal|cuerpo) | plural=yes weak=yes
miembro del personal | plural=no weak=yes

[people staff=administrative_technical]
(miembro|empleado|integrante|funcionario) del personal (administrativo y técnico|administrativo|técnico|técnico y administrativo|de servicio) | plural=no
(miembros|empleados|integrantes|funcionarios) del personal (administrativo y técnico|administrativo|técnico|técnico y administrativo|de servicio) | plural=yes
personal (administrativo|técnico|administrativo y técnico|de servicio|técnico y administrativo)
(empleados|funcionarios) (administrativos|técnicos|administrativos y técnicos) | plural=yes

[people staff=family]
(familiares|familias|cónyuges) | plural=yes weak=yes

[people staff=local]
(empleados|trabajadores) (locales|contratados localmente) | plural=yes weak=yes
personal local | weak=yes

[mission type=embassy]
embajada, legación, nunciatura, misión diplomática, representación diplomática, sede diplomática, delegación diplomática, alta comisión | plural=no
embajadas, misiones diplomáticas, sedes diplomáticas, legaciones | plural=yes
(alto comisionado|alta comisión) | plural=no

[mission type=consulate]
consulado, consulado general, consulado honorario, oficina consular, sección consular, agencia consular | plural=no
consulados, consulados generales, oficinas consulares | plural=yes

[mission type=mission]
misión, red consular, red diplomática, misión permanente, delegación, representación, representación permanente, representación comercial, sección de intereses, oficina de intereses, oficina comercial | plural=no
misiones, delegaciones, representaciones | plural=yes
estatus diplomático, cobertura diplomática, inmunidad diplomática, pasaporte diplomático

[other]
(secretario general|secretaria general|exsecretario general|expresidente|expresidenta|ex presidente|exministro) (de la|del|)
funcionarios de gobierno
(periodista|periodistas|corresponsal|corresponsales|reportero|reporteros|fotógrafo|comunicadores)
(estudiante|estudiantes|alumno|alumna|alumnos|académicos|profesor|profesores|profesora|docentes|maestros|investigadores|universitarios)
(jugador|jugadores|futbolista|futbolistas|entrenador|entrenadores|técnico del|deportistas|deportista|ajedrecistas|atleta|atletas|aficionados|hinchas|zaguero|delantero|portero|árbitro)
(migrante|migrantes|refugiado|refugiados|solicitantes de asilo|indocumentados|inmigrante|inmigrantes|haitianos|desplazados)
(diputado|diputados|diputada|senador|senadores|concejal|concejales|militantes|afiliados|legislador|legisladores|congresistas|eurodiputado|eurodiputados|miembros del partido|parlamentarios)
(soldado|soldados|tropas|militares|cascos azules|combatientes|guerrilleros|mercenarios|colonos|exmilitar)
(sacerdote|sacerdotes|monja|monjas|misionero|misioneros|misioneras|cura|curas|obispo|religiosas|religiosos|imán|imanes|cooperantes|voluntarios|activista|activistas|médicos|turistas|manifestantes|presos|reclusos|conductores|camioneros|inquilinos|ocupantes|empresarios|ong)

[negation]
todavía no, aún no, no ha ... todavía, no ha ... aún | weak=yes
nadie
(no|tampoco) (se sumará|se sumarán|se sumó|seguirá|imitará)
no, nunca, jamás, ningún, ninguna, ninguno, sin, ni, tampoco, nada
(se niega a|se negó a|niega|rechaza|rechazó|descarta|descartó|descartan|descartado|excluye|rehúsa|rehusó) (de|a|que|)
(sin intención|no tiene intención|no hay planes|no contempla|no prevé) (de|)
(en lugar de|en vez de|evita|evitar|evitó|derecho a|derecho de|potestad de|facultad de|se abstiene|abstenerse|antes que|más que|aún no|todavía no) | weak=yes

[considered]
no (descarta|descartan|descartó|ha descartado|excluye)
(va|van) a (expulsar|declarar|anunciar) (pronto|próximamente|en breve|en los próximos días), (expulsará|expulsarán|anunciará) (pronto|próximamente|en breve), no descartó
(considera|consideran|consideraba|considerando|estudia|estudian|estudiar|estudiando|estudiará|evalúa|evalúan|evaluando|evaluará|analiza|analizan|baraja|barajan|sopesa|sopesan|valora|valoran|contempla|contemplan|planea|planean|prevé|prevén|pretende|pretenden|discute|debate|medita|estaría|plantea|plantean|quiere|quieren|quería|desea|desean|busca|buscan|planteado|propone|proponen|propuso) (la|que|si|)
(podría|podrían|puede|pueden|pueda|puedan|pudiera|pudieran|pudiese|pudiesen|debería|deberían)
(tiene|tienen|con) (la|) intención de, se dispone a, se disponen a, se prepara para, se preparan para, a punto de, dispuesto a, dispuesta a, sobre la mesa, posibilidad, posible, posibles, eventual, probable, hipótesis, no descarta, no descartan, no se descarta, en estudio
(propuso|propone|propusieron|propuesto|sugirió|recomendó|recomienda)
se puede

[threatened]
se reserva el derecho de expulsar, no tendrá más remedio, dispuesto a expulsar
(puede|pudiendo|podría|podrían|pueden) llegar (a|hasta)
(amenaza|amenazan|amenazó|amenazaron|amenazado|amenazando|amenazar|amenazas|amenazaba)
(advierte|advierten|advirtió|advirtieron|advertido|advertencia|avisó|avisa)
si, en caso de, en caso que, en el caso de, a menos que | weak=yes
(se|nos) (reserva|reservan|reservó|reservamos|reservado) el derecho

[denied]
no está (sobre la mesa|en la agenda|previsto|prevista|contemplado|contemplada|planteado|planteada), no se (contempla|plantea|ha planteado|estudia|ha decidido), (descartó|descarta|descartan|descartaron|descartado) (una|la|cualquier|toda|que|por ahora|de momento), ni se plantea, no hemos planteado, no ha tomado ninguna decisión, no es una opción
(desmiente|desmienten|desmintió|desmentido|desmentir|niega que|niegan|negó|negaron|negado|falso|falsa|falsas|falsos|rumor|rumores|no es cierto|inexacto|bulo)
(información|informaciones|noticia|versiones) (es|son|) (totalmente|completamente|) (infundada|infundadas|errónea|erróneas)
(desinformación|noticias falsas|información falsa|bulos|un bulo) sobre

[reversed]
(podrá|podrán|puede|pueden) (finalmente|) (quedarse|permanecer), (deja|dejó|dejan|dejaron) sin efecto (la|su|el) (orden|decisión|medida|expulsión), (da|dio|dan) marcha atrás, (anula|anuló|revoca|revocó|retira|retiró|levanta|levantó) (la|su) (orden|decisión|medida|expulsión)
(revoca|revocó|revocado|revocar|anula|anuló|anulado|anular|levanta|levantó|suspende|suspendió|retira|retiró|cancela|canceló|revierte|revirtió|reconsidera) (la|el|su|esa|esta|sus|las) (decisión|orden|medida|expulsión|expulsiones|declaración|amenaza)
(deja sin efecto|dejó sin efecto|dejar sin efecto|dejado sin efecto|renunció a|desistió de) (la|el|su|esa|esta|sus|las) (decisión|orden|medida|expulsión|expulsiones|declaración|amenaza)
(puede|pueden|podrá|podrán|permite|permitirá) (permanecer|quedarse|seguir en|volver|regresar)

(da|dio|dar|dado) marcha atrás

[retracted]
(montaje|falsificado|falsificada|documento falso|carta falsa|nota falsa|comunicado falso|publicado por error|difundido por error|falsificación|noticia falsa)

[reported]
(según|citan|cita|citando|de acuerdo con|de acuerdo a) (fuentes|una fuente|diversas fuentes|varias fuentes) (anónimas|diplomáticas|cercanas|de seguridad|no identificadas|)
(según|citando|de acuerdo con) (la prensa|medios|los medios|varios medios|un diario|el diario|el periódico|la cadena|la televisión|prensa local|medios locales|informes de prensa|informaciones de prensa|publica|publicó)
(fuentes|fuente) (anónimas|diplomáticas|cercanas|consultadas|que pidieron|bajo)
(informa|informó|informan|publica|publicó|reporta|reportó|revela|reveló|recoge) (la prensa|el diario|el periódico|un diario|los medios|la cadena|la televisión)
(supuestamente|presuntamente|al parecer|habría|habrían|no confirmado|no confirmada|sin confirmar|trascendió|bajo condición de anonimato|bajo anonimato|pidió el anonimato|extraoficialmente)

[carried-out]
(ha|han|había|habían) (salido|abandonado|partido|dejado|regresado|volado)
(abandonaron|salieron de|partieron)
(abandonó|abandonaron|salió|salieron|partió|partieron|dejaron|regresaron) (ya|hoy|ayer|este|el|la|de|del|suelo|) (país|suelo|territorio)
(aterriz*|arribaron|llegaron a casa|regresaron a casa|volaron|abordó|abordaron|tomaron un avión|embarcaron|ya no está|ya no están)

[demand]
(pide|piden|pidió|pidieron|pedido|insta|instó|instado|exhortó|exhortado|exige|exigió) ... (que expulse|que expulsen|a expulsar)
pedir, solicitar, exigir | weak=yes
(exhorta|exhortó|exhortaron|insta|instó|instaron|instan|llama a|llaman a|llamó a|aboga|abogó|abogan|urge|urgió|urgen|apela|clama)
(petición|peticiones|carta abierta|recogida de firmas)
(exige|exigen|exigía|exigían|pedía|pedían|reclamaba|reclamaban|exigió|exigieron|pide|piden|pidió|pidieron|reclama|reclaman|reclamó|demanda|demandan|solicita|solicitó|solicitan|quiere|quieren|votó|vota|aprobó|aprueba|moción|resolución|propone|propuso|proponen) | weak=yes
(debe|debería|deberían|hay que) | weak=yes
es hora de, ha llegado (el momento|la hora) de, (pedimos|exigimos|exhortamos|instamos|reclamamos|urgimos|llamamos|solicitamos)
(propuso|propone|propusieron|propuesto|sugirió|recomendó|recomienda) | weak=yes
(presiona|presionó|presionado|presionaron|presionan|presionando) (a|para)

[demand modal=yes]
(debe|deben|debería|deberían|debiera|hay que|tiene que|tienen que|hace falta)

[nonstate]
(ayuntamiento|concejo|municipio|municipalidad|alcaldía|regidores|cabildo|sectores|sociedad civil|organizaciones|colectivos sociales|usuarios|oposición|opositor|opositores|diputado|diputados|diputada|senador|senadores|senadora|parlamento|parlamentarios|congreso|asamblea|senado|legisladores|legislador|petición|firmantes|manifestantes|activistas|activista|partido|partidos|sindicato|sindicatos|asociación|colectivo|colectivos|analista|analistas|experto|expertos|columnista|candidato|candidata|ex|exministro|excanciller|exembajador|encuesta|ong|vecinos|ciudadanos|eurodiputados|portavoz del grupo|grupo parlamentario)
alcalde, alcaldesa, columnista, activistas

[generic]
(países|gobiernos|capitales|naciones|estados|aliados|aliado|socios|vecinos|cancillerías) (occidentales|europeos|europeas|miembros|miembro|latinoamericanos|africanos|)
occidentales, occidente, bloque
(varios|otros|algunos|numerosos|muchos|distintos|diversos) (países|gobiernos|estados|capitales|naciones)

[background sum=yes]
en total

[background]
hace ... que, (año|años|meses) después, desde que
(la semana|el mes|el año|el verano|el invierno|el otoño|la primavera) (pasado|pasada|anterior)
(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo) (pasado|anterior)
(el|la) (pasado|pasada)
hace (ya|casi|más de|apenas|) (<n>|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|unos|unas|varios|varias|pocos) (años|año|meses|mes|semanas|semana|días|horas)
(<n>|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|unos|varios|varias|pocos) (años|año|meses|mes|semanas|semana|días|día|horas) (atrás|antes)
(ya|anteriormente|previamente|en el pasado|antaño|hasta ahora|hasta la fecha|históricamente|en su día|en aquella ocasión|entonces|cabe recordar|recordó que|recuerda que)
(a principios|a comienzos|a finales|a fines) de (la semana|mes|este mes|año|este año|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)
desde (el inicio|el comienzo|la|que|entonces|<n>|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hace|finales|principios)
(en|durante) (los|las) últim~o (días|semanas|meses|años), la víspera, aniversario, guerra fría, la oleada de, una oleada de, ola de, décadas, precedente, anteriores, previas
(había|habían) (también|ya|) (sido|) (expulsad~o|declarad~o|echad~o|ordenado|pedido|dado|dispuesto|retirado|anunciado|deportad~o) | weak=yes
como hicieron, al igual que, a diferencia de
(al año siguiente|el año siguiente|en el año siguiente|un año más tarde)

[response next=yes]
(en|como) (estricta|justa|plena|) (respuesta|represalia|represalias|reacción|réplica|contestación|reciprocidad|retaliación|contrapartida) (directa|) (a|al|por|contra|de|ante|tras|con)
(de forma|de manera) recíproca (a|ante|con)
(responde|respondió|obedece|obedeció) ... a la (orden|decisión|expulsión|medida)
(respuesta|represalia|represalias|réplica|contestación|retaliación) (recíproca|simétrica|directa|inmediata|) (a|al|por|contra|tras)
(responde|responden|respondió|respondieron|respondiendo|responder|replica|replicó|reacciona|reaccionó|reaccionando|contesta|contestó) (así|) (a|al|por|ante)
(a consecuencia de|como consecuencia de|como consecuencia del)
(horas|días|semanas|día|meses) después (de|del)

[response next=yes weak=yes]
tras, luego que, después que, después de, después del, luego de, luego del, a raíz de, a raíz del, a causa de, después de que, luego de que, ante

[response]
(en|como) (respuesta|represalia|represalias|reacción|reciprocidad|retaliación|correspondencia)
(medida|medidas|gesto|decisión) (recíproca|recíprocas|de reciprocidad|de represalia|de retorsión|simétrica|simétricas|espejo|equivalente|similar)
(reciprocidad|recíproca|recíprocas|recíproco|recíprocamente|contramedida|contramedidas|represalia|represalias|retorsión|retaliación|simétrica|ojo por ojo|misma moneda|principio de reciprocidad|a su vez respondió|contraataca)
(responde|responden|respondió|respondieron|replicó) (con|expulsando)

[answered]
(expulsión|expulsiones|expulsad~o|expulsar|deportación|cierre|sanciones|sanción|negativa de visados|denegación de visados|denegación de visas)
(decisión|decisiones|medida|medidas|paso|pasos|gesto|acción|acciones|acto|actos) (análoga|análogas|similar|similares|idéntica|idénticas|inamistosa|inamistosas|hostil|hostiles|injustificada|injustificadas|infundada|unilateral|adoptada|adoptadas|equivalente|de|del|tomada)
(decisión|medida|medidas)

[clause]
(luego que|después que|luego de que|después de que)
(con lo que|con lo cual|elevando|lo que eleva|lo cual|mientras|mientras que|pero|porque|pues|ya que|puesto que|cuando|donde|quien|quienes|cuyo|cuya|cuyos|el cual|la cual|los cuales|las cuales|tras|después de|luego de|antes de|hasta que|si|aunque|sino|a menos que|a raíz de|en tanto)
(en|como) (respuesta|represalia|represalias|reacción|réplica|reciprocidad) (a|al|por|contra|de)

[by]
por, por parte de, por parte del, de parte de
expulsad~o (de|del)
(echad~o|deportad~o) (de|del)

[of]
(procedente|procedentes|proveniente|provenientes|originario|originarios) (de|del)
de, del, de los, perteneciente a

[in]
en, acreditado en, acreditados en, acreditada en, destinado en, destinados en, destacados en, destacado en, con sede en, ante

[from]
fuera de, desde, abandonar, abandonó, salir de, salieron de, dejar, saldrán de, abandonen

[to]
a, al, ante la, ante el, hacia

[with]
(ataque|guerra|invasión|agresión) (a|contra|en|de) (la|el|)
con, contra, entre

[we]
nosotros, hemos, hemos decidido, hemos declarado, decidimos, declaramos, yo, este ministerio, nuestro ministerio, nuestro gobierno, el ministerio, la cancillería, el gobierno, he decidido, he ordenado

[our]
nuestro, nuestra, nuestros, nuestras, mi, mis

[its]
su, sus, suyo, suyos

[mutual]
por cada lado, de cada lado, de parte y parte, por ambas partes
mutuamente, recíprocamente
(expulsión|expulsiones) (mutua|mutuas|recíproca|recíprocas|cruzada|cruzadas)
de la otra parte, respectivos, del otro, entre sí

[body]
república, reino, estado plurinacional, dictadura, principado, monarquía, federación, confederación, administración, tiranía
ministerio (de exteriores|de asuntos exteriores|de relaciones exteriores|del exterior|), exteriores, asuntos exteriores, relaciones exteriores, cancillería, jefe de la diplomacia, jefa de la diplomacia, diplomacia, departamento de estado
(gobierno|ejecutivo|autoridades|presidente|presidenta|presidencia|primer ministro|primera ministra|ministro|ministra|canciller|portavoz|vocero|vocera|mandatario|mandataria|jefe de estado|gabinete|régimen|junta|consejo de ministros|parte)

[article]
un, una, otro, otra

[definite]
el, la, los, las, este, esta, estos, estas, ese, esos, dichos, dicho, todos los, todas las, ambos

[and]
y, e, así como, junto con, junto a, además de, o, &

[except]
excepto, salvo, a excepción de, con excepción de, con excepción del, menos, pero no, excluido

[including]
entre ellos los de, entre ellos el de, incluidos los de, incluido el de, incluido, incluida, incluidos, entre ellos, entre ellas, entre los que, entre los cuales, uno de ellos, incluyendo

[number]
dos | value=2
tres | value=3
cuatro | value=4
cinco | value=5
seis | value=6
siete | value=7
ocho | value=8
nueve | value=9
diez | value=10
once | value=11
doce | value=12
trece | value=13
catorce | value=14
quince | value=15
dieciseis | value=16
diecisiete | value=17
dieciocho | value=18
diecinueve | value=19
veinte | value=20
veintiuno, veintiun, veintiuna | value=21
veintidos | value=22
veintitres | value=23
veinticuatro | value=24
veinticinco | value=25
veintiseis | value=26
veintisiete | value=27
veintiocho | value=28
veintinueve | value=29
treinta | value=30
treinta y uno, treinta y un, treinta y una | value=31
treinta y dos | value=32
treinta y tres | value=33
treinta y cuatro | value=34
treinta y cinco | value=35
treinta y seis | value=36
treinta y siete | value=37
treinta y ocho | value=38
treinta y nueve | value=39
cuarenta | value=40
cuarenta y uno, cuarenta y un, cuarenta y una | value=41
cuarenta y dos | value=42
cuarenta y tres | value=43
cuarenta y cuatro | value=44
cuarenta y cinco | value=45
cuarenta y seis | value=46
cuarenta y siete | value=47
cuarenta y ocho | value=48
cuarenta y nueve | value=49
cincuenta | value=50
cincuenta y uno, cincuenta y un, cincuenta y una | value=51
cincuenta y dos | value=52
cincuenta y tres | value=53
cincuenta y cuatro | value=54
cincuenta y cinco | value=55
cincuenta y seis | value=56
cincuenta y siete | value=57
cincuenta y ocho | value=58
cincuenta y nueve | value=59
sesenta | value=60
sesenta y uno, sesenta y un, sesenta y una | value=61
sesenta y dos | value=62
sesenta y tres | value=63
sesenta y cuatro | value=64
sesenta y cinco | value=65
sesenta y seis | value=66
sesenta y siete | value=67
sesenta y ocho | value=68
sesenta y nueve | value=69
setenta | value=70
setenta y uno, setenta y un, setenta y una | value=71
setenta y dos | value=72
setenta y tres | value=73
setenta y cuatro | value=74
setenta y cinco | value=75
setenta y seis | value=76
setenta y siete | value=77
setenta y ocho | value=78
setenta y nueve | value=79
ochenta | value=80
ochenta y uno, ochenta y un, ochenta y una | value=81
ochenta y dos | value=82
ochenta y tres | value=83
ochenta y cuatro | value=84
ochenta y cinco | value=85
ochenta y seis | value=86
ochenta y siete | value=87
ochenta y ocho | value=88
ochenta y nueve | value=89
noventa | value=90
noventa y uno, noventa y un, noventa y una | value=91
noventa y dos | value=92
noventa y tres | value=93
noventa y cuatro | value=94
noventa y cinco | value=95
noventa y seis | value=96
noventa y siete | value=97
noventa y ocho | value=98
noventa y nueve | value=99
uno, uno solo, una sola | value=1
ambos, ambas, par de, pareja de, los dos | value=2
trío de | value=3
media docena de, media docena | value=6
decena de, decena | value=10 is=about
docena de, docena | value=12
quincena de | value=15 is=about
veintena de, veintena | value=20 is=about
treintena de, treintena | value=30 is=about
cuarentena de | value=40 is=about
cincuentena de, medio centenar de, medio centenar | value=50 is=about
centenar de, centenar | value=100 is=about
cien | value=100
ciento | value=100 scale=yes

[vague]
(varios|varias|algunos|algunas|unos cuantos|numerosos|numerosas|diversos|diferentes|distintos|muchos|decenas de|docenas de|cientos de|centenares de|un número indeterminado de|un número no precisado de|un número no determinado de|un grupo de|un puñado de|una serie de|cierto número de|un gran número de|la mayoría de|la mayoría de los|la totalidad de los|la totalidad del|todos|todas|todos los|todas las|todo el|todos sus|parte del)

[qualifier is=at_least]
al menos, por lo menos, no menos de, más de, como mínimo, un mínimo de, cuando menos
o más, como poco | side=after

[qualifier is=at_most]
hasta, como máximo, a lo sumo, no más de, menos de, un máximo de

[qualifier is=about]
unos, unas, cerca de, alrededor de, en torno a, aproximadamente, casi, más o menos, en torno al, poco más de, poco menos de, aproximado de
aproximadamente hablando, o así | side=after

[subset]
(de los cuales|de las cuales|de ellos|de ellas|de los que|entre ellos|de esos|de entre ellos)

[plus]
y a (otros|otras) <n>, y a (otros|otras) (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)
y (otros|otras|) <n> (otros|más|adicionales)
y otros <n>, y otras <n>
y (otros|otras) (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)
y (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce) más

[change order=from-to]
de <n> (diplomáticos|empleados|funcionarios|personas|miembros|) a <n>
(pasará|pasa|pasar|pasaría) de <n> a <n>

[change order=to-from]
a <n> desde <n>
a <n> desde los <n>

[change order=ceiling]
(a|en|hasta) (un máximo de|solo|sólo|los|) <n>

[change order=by]
en <n> (personas|diplomáticos|empleados|funcionarios|miembros|plazas)

[unit hours=1]
hora, horas, h

[unit hours=24]
día, días, días hábiles, días naturales, jornadas

[unit hours=168]
semana, semanas

[unit hours=720]
mes, meses

[unit hours=0]
año, años, minutos, minuto, por ciento, millones, millón, mil, km, kilómetros, escaños, víctimas, muertos, países, gobiernos, estados, capitales, miembros de la otan, euros, dólares, pesos, vuelos, veces, ocasiones, rublos, heridos, rehenes, ucranianos, firmas, votos, toneladas

[deadline side=before]
plazo máximo de, un plazo máximo de, plazo perentorio de, en, en un plazo de, plazo de, un plazo de, en el plazo de, dentro de, dentro de las, en las, próximas, da, dan, dio, dieron, dado, tiene, tienen, tendrán, tendrá, otorgó, otorga, concedió, concede, cuenta con, cuentan con, dispone de, disponen de, antes de, con

[until]
antes del, antes de, hasta el, hasta, a más tardar, a más tardar el, para el, como muy tarde

[deadline side=after]
para abandonar, para salir, para dejar, para marcharse, para irse, para hacer, para que, para regresar, para partir, para cerrar, para evacuar, para retirarse, de plazo, siguientes

[deadline-phrase is=immediate]
inmediatamente, (retiro|salida|retirada|partida) (inmediato|inmediata), de inmediato, de forma inmediata, de manera inmediata, sin demora, cuanto antes, con efecto inmediato, a la mayor brevedad, en el menor tiempo posible, sin dilación, lo antes posible

[deadline-phrase is=same_day]
antes de medianoche, antes de la medianoche, hoy mismo, en el día, antes de que acabe el día

[month]
enero, ene | value=1
febrero, feb | value=2
marzo | value=3
mar | value=3 weak=yes
abril, abr | value=4
mayo | value=5
may | value=5 weak=yes
junio, jun | value=6
julio, jul | value=7
agosto, ago | value=8
septiembre, setiembre, sep, sept | value=9
octubre, oct | value=10
noviembre, nov | value=11
diciembre, dic | value=12

[weekday]
lunes | value=1
martes | value=2
miércoles | value=3
jueves | value=4
viernes | value=5
sábado | value=6
domingo | value=7

[day]
hoy, esta mañana, esta tarde, esta noche | value=0
ayer, anoche | value=-1
mañana | value=1
anteayer, antier | value=-2

[reason is=espionage]
espionaje, espiar, espía, espías, inteligencia, servicios secretos, actividades de inteligencia

[reason is=retaliation]
represalia, represalias, reciprocidad, retaliación, en respuesta, contramedida

[reason is=incompatible_status]
incompatible con, incompatibles con, contrarias a su, contrarias al estatus, ajenas a su, violación de la convención, impropias de, abuso de su condición

[reason is=interference]
injerencia, injerencias, intromisión, intromisiones, intervencionista, subversión, subversivas, desestabilizar, conspiración, complot

[reason is=war]
invasión, crímenes de guerra, guerra en, guerra de, guerra entre, conflicto entre, hostilidades, agresión, bucha, masacre

[reason is=security]
seguridad nacional, seguridad del país, seguridad del estado, amenaza para la seguridad, intereses de seguridad, sabotaje, sabotajes

[reason is=solidarity]
solidaridad

[reason is=insult]
insulto, insultos, ofensa, ofensas, ofensivas, declaraciones, irrespeto, agravio

[reason is=human_rights]
derechos humanos, represión

[reason is=crime]
asesinato, homicidio, envenenamiento, atentado, secuestro, contrabando, narcotráfico

[passive]
es, son, fue, fueron, ser, será, serán, sido, siendo, era, eran, sea, sean, queda, quedan, quedó

[speech]
matizó, tranzó, aclaró, recordó, lamentó, deploró, denunció, respondió, contestó, reiteró, zanjó, subrayó, adelantó, reveló, apuntó, puntualizó, dijo, dice, dijeron, anunció, anuncia, anunciaron, anunciado, informó, informa, informaron, informado, aseguró, asegura, afirmó, afirma, declaró ante, indicó, señaló, añadió, precisó, confirmó, confirma, confirmado, comunicó, comunicaron, explicó, detalló, agregó, sostuvo, manifestó, escribió, según, comunicado, recalcó

[ambassadors]
(incluido|incluida|entre ellos|incluyendo|entre ellas) (el|la|a la|al|a su|su) (embajador|embajadora|nuncio)
embajador incluido, embajadora incluida

[same]
mismo número, igual número, número igual, similar número, otros tantos, el mismo número

[ignore]
por (primera|segunda|tercera|cuarta|quinta) vez (este|en este) año
ya no, ya que, se limita a, se limitó a, se limitaron a, limitarse a, unión europea y cooperación, cnn en español, en español, medio español, convención de Viena, convenciones de Viena, convención de Ginebra, acuerdo de París, acuerdos de París, tratado de Roma, estatuto de Roma, pacto de Varsovia, acuerdos de Minsk, Nuevo México, carretera de la Habana
más país, unidas por españa
por primera vez (en|desde), sin precedentes, ya (esta mañana|hoy), (día|días|semana|semanas|mes|meses|horas) antes de
(un|una|dos|tres|cuatro|cinco|pocos|<n>) (día|días|semana|semanas|mes|meses|horas) antes (de|del)
sin demora, sin dilación
por primera vez desde <n>, sin previo aviso, sin aviso, (un|una|dos|tres|cuatro|cinco|diez|<n>) (año|años|mes|meses|semana|semanas|días|horas) después (de|del), como se esperaba

[abbreviation]
sr, sra, srta, dr, dra, gral, col, lic, ing, art, ene, feb, mar, abr, may, jun, jul, ago, sep, sept, oct, nov, dic, aprox, núm, no, prof, av, ee, uu, excmo

[common]
a, no, dos, entre, sobre, desde, el, los, las, y, del, por, con, para, una, su, sus, al, que, de, la, en, ha, han, fue, como, más, este, esta, según, tras, lo, se, un

[again]
(respondió|respondieron|contestó|reaccionó|ha respondido|han respondido) (de la misma manera|de igual manera|de la misma forma|con la misma moneda|con la misma medida|con una medida similar|con una medida recíproca), (pagó|pagaron) con la misma moneda | is=answer
(responder|responderá|responderán) (de la misma manera|de igual forma|con la misma moneda|de igual manera) | weak=yes
(medida|medidas|paso|pasos) (similar|similares|semejante|semejantes|parecida|parecidas|idéntica|análoga), tal medida, esa salida, esa medida | weak=yes
(no|tampoco) (se sumará|se sumarán|se sumó|seguirá|imitará)
(hizo|hicieron|hace|hacen|hará|harán|hacer) lo mismo, (siguió|siguieron|sigue|siguen|seguirá|seguirán|seguir) (el|su|ese|) (ejemplo|camino|mismos pasos), (se sumó|se sumaron|se suma|se suman|se sumará|se sumarán|sumarse) a (la expulsión|las expulsiones|la medida|ellos|estas medidas|la decisión), (imitar|imitará|imitó)
(hizo|hicieron|ha hecho|han hecho|hace|hacen) lo mismo, (igual|lo mismo) (ocurrió|sucedió|pasó|ocurre|hizo|hicieron) con, (corrió|corrieron) la misma suerte, (tomó|tomaron|adoptó|adoptaron|ha tomado|han tomado) (la misma medida|una medida similar|medidas similares|una decisión similar|la misma decisión), (siguió|siguieron|ha seguido|han seguido) (el ejemplo|sus pasos|los mismos pasos), (se sumó|se sumaron) a la medida

[withdrawal]
(evacu*|disturbios|pandemia|epidemia|covid|coronavirus), (razones|motivos|cuestiones) de seguridad, por seguridad, amenaza terrorista, riesgo de atentado, temporalmente, provisionalmente, hasta nuevo aviso, no esencial, no esenciales, no imprescindible, razones presupuestarias, razones económicas, combates

[each]
cada uno, cada una, cada país, cada cual

[range]
a, o, u

[range side=before]
entre

[deadline-phrase is=month_end]
(antes de|antes del|hasta|hasta el|a) (fin de mes|final de mes|finales de mes|finales de este mes|fin del mes|finales del mes|finalizar el mes)

[deadline-phrase is=week_end]
(antes de|antes del|hasta|hasta el|a) (fin de semana|final de la semana|finales de semana)

[background soft=yes]
(hablaron|habló|hablan|hablando|conversaron|conversó|dialogaron|preguntado|preguntada) (de|sobre|acerca de|por), (mencionó|mencionaron|comentó|comentaron|se refirió a), (tema|cuestión|asunto|caso|consecuencias) de, (crisis|polémica|disputa|tensión|tensiones|escándalo) (por|sobre|tras) | side=before
este año, (en repetidas ocasiones|repetidamente|varias veces|en varias ocasiones|recientemente|hace poco|últimamente), en el último año, en los últimos (meses|años|doce meses), durante el último año, en lo que va de año
(llevó|llevaron|condujo|condujeron|llevado|conducido|derivó|desembocó) (a|en), (provocó|provocaron|provocado|causó|motivó|desencadenó|resultó en|culminó con|terminó con) | side=before
(defendió|defiende|defendieron|justificó|justifica|elogió|explicó) ... (decisión|medida) | side=before
(suscitado|suscitó|provocado|provocó|recibió|recibido|generó|desató) ... (críticas|críticas|indignación|condena|rechazo|protestas), ha sido criticada | side=after
relaciones ... (deterioraron|deteriorado|empeoraron|enfriaron|tensaron|rompieron a)
(defiende|defendió|defienden|justifica|justificó|celebra|celebró) | side=before
(uno de los|entre los) (muchos|) (países|estados|gobiernos) (europeos|occidentales|) que
cuando, posteriormente

[relative]
que, a quien, a quienes

[among]
entre (los|estos|esos)
