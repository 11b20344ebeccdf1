# Portuguese, of Portugal and of Brazil
language Portuguese
spaces yes
order svo
apostrophe inside
accents fold
numbers before
adjectives after
date-order dmy
endings o = o, a, os, as

[trigger measure=expulsion voice=active]
(pediu|pede|pedem|pediram|exigiu|exige|solicitou|solicita) ... que (retirasse|retire|retirassem|chamasse|chame|mandasse retirar) | weak=yes
(põe|pôs|põem|puseram) (fora|na rua) | weak=yes
expulsa, expulsam, expulsar*, expulsando, expulsou, expulsava, expulsavam, expulsámos, expulsamos, expulse, expulsem
(expulso|expulsa|expulsos) do cargo | weak=yes
(põe|põem|pôs|puseram|pôr|colocou|bota|botou) ... (na rua|para fora|fora do país|porta fora) | weak=yes
(manda|mandam|mandou|mandaram|mandar|envia|enviam|enviou|enviaram|enviar|devolve|devolveu) ... (para casa|de volta|embora|para o seu país|de regresso|sair) | weak=yes
(mandou|manda|mandaram) embora | weak=yes
(deporta|deportam|deportou|deportaram|deportar|afasta|afastou|afastaram|retira do país|bane|baniu) | weak=yes
(ordena|ordenou|ordenaram|ordenar|ordenado|determina|determinou|determinaram|determinado|exige|exigem|exigia|exigiam|pedia|pediam|exigiu|exigiram|pede|pedem|pedi*|solicita|solicitou|solicitaram|reclama|intima|intimou|convida|convidou|obriga|obrigou|força|forçou|notifica|notificou|decreta|decretou|insta|instou|impõe|impôs) ... (a saída|a partida|a retirada|o afastamento|a remoção|sua saída|sua retirada|que deixe|que deixem|que abandone|que abandonem|que saia|que saiam|que retire|que retirem|que se retire|que se retirem|que regresse|que regressem|a deixar|a sair|a abandonar|a saírem|a deixarem|a abandonarem|para deixar|para deixarem|para sair|para saírem|para abandonarem|para abandonar|sair do|deixar o|deixem o|saiam do|abandonar o|abandonem o) | weak=yes
(decide|decidiu|decidiram|decidido|anuncia|anunciou|anunciaram|comunica|comunicou) ... (a saída|a partida|o afastamento|que deixe|que deixem|que saia|que saiam) | weak=yes
(dá|dão|dar|dará|deu|deram|dado|conced*|fixa|fixou|estabelece*|deixa) ... (horas|hora|dias|dia|semanas|semana|mês|meses|prazo) ... para (deixar*|sair*|saír*|abandonar*|partir*|ir|irem|fazer*|arrumar*|regressar*|retornar*|que deixe|que deixem|que saia|que saiam|que abandone|que abandonem|evacuar*|retirar*|se retirar*) | weak=yes
(retira|retiram|retirou|retiraram|retirar|revoga|revogam|revogou|revogar|cancela|cancelam|cancelou|cancelaram|cancelar|cassa|cassou|anula|anulou|suspende|suspendeu) ... (acreditação|acreditações|credenciamento|credenciais|agrément|exequatur|estatuto diplomático|status diplomático|imunidade diplomática) | weak=yes
(retirada|revogação|cancelamento) (da|das|do) (acreditação|acreditações|credenciamento|credenciais) | weak=yes
(dá|dão|deu|deram|dado|concede|concedeu) <n> (horas|dias|hora) (de prazo|) (a|ao|à|aos|às) | weak=yes
(dá|deu|deram|concede|concedeu|fixou) (um|) prazo de <n> (horas|dias) (a|ao|à|aos|às) | weak=yes
(pede|pediu|exige|exigiu|solicitou) ... (seja retirado|seja retirada|seja substituído|seja chamado|sejam retirados|fosse retirado|fosse chamado) | weak=yes
(mandou|manda|mandar|mandaram|mande|mandem) (sair|embora) | weak=yes
(retira|retirou|retiraram|cassou|cassa|cancelou) as credenciais | weak=yes
(não renova|não renovará|não renovou) (a acreditação|as acreditações|o credenciamento|o visto diplomático) | weak=yes
(pôs|põe|pôr|dá por terminada|deu por terminada) (fim|termo|) (à missão|às funções|a missão|à acreditação) | weak=yes
(mostra|mostrou) a porta | weak=yes
(considera|declara|declarou) ... (inaceitável|inaceitáveis|não aceitável|não aceitáveis) | weak=yes
(manda|mandou|mandam|mandaram) ... (saírem|sair|deixarem|deixar) (do|o) país | weak=yes
(ordena|ordenou|ordenam|ordenaram|determina|determinou) (a|) saída (de|dos) | weak=yes
(dá|deu|dão|deram) ... horas para ... (deixarem|deixar|saírem|sair) | weak=yes

[trigger measure=expulsion voice=either]
(expulso|expulsos|expulsas|expulsado|expulsados)
(deportad~o|afastad~o|banid~o) | weak=yes

[trigger measure=expulsion voice=passive]
(presença|permanência) ... (indesejável|indesejada|não desejada|deixou de ser desejada) | weak=yes
(é|foi|ser|sendo|será) expulsa
(enviad~o|mandad~o|devolvid~o) (para casa|de volta|embora|de regresso) | weak=yes
(dever*|deve|devem|devia*|terá de|terão de|tem de|têm de|terá que|terão que|tem que|têm que|teve de|tiveram de|tiveram que|precisam|precisa) (ter|) (deixar|deixado|sair|saído|abandonar|abandonado|partir|regressar|retornar|se retirar|retirar-se|fazer as malas|voltar|ser retirad~o) | weak=yes
(convidad~o|obrigad~o|forçad~o|instad~o|intimad~o|instruíd~o) a (deixar*|sair*|saír*|abandonar*|retirar*|se retirar*|partir*|regressar*) | weak=yes
(ordem|ordens|instrução|instruções) (de|para) (deixar*|sair*|saír*|abandonar*) | weak=yes
(foi|foram) (lhes|lhe|-lhes|-lhe|) (pedido|ordenado|solicitado|exigido) que (deixe|deixem|saia|saiam|abandone|abandonem|deixassem|deixasse|saíssem|saísse|abandonassem) | weak=yes
(tem|têm|terá|terão|tinha|tinham|dispõe de|dispõem de|dispunham de|recebe|recebem|recebeu|receberam|ganharam) ... (horas|hora|dias|dia|semanas|semana|mês|meses) (de prazo|) para (deixar*|sair*|saír*|abandonar*|partir*|ir|irem|fazer*|regressar*|retornar*|evacuar*|se retirar*|arrumar*) | weak=yes
(tem|têm|terá|terão) até ... para (deixar*|sair*|saír*|abandonar*|partir*) | weak=yes
(foi|foram|-lhe|lhe|lhes|-lhes) (dado|dada|concedido|concedida|deu|deram|dadas) ... (horas|dias|dia|semanas|semana|mês|prazo) para (deixar*|sair*|saír*|abandonar*|partir*) | weak=yes
(já não|não|deixa de|deixam de|deixou de|deixaram de) (é|são|ser|será|serão) (mais|) (bem vind~o|bem recebid~o|aceitável|aceitáveis|desejad~o|grat~o) | weak=yes
(acreditação|acreditações|credenciamento|credenciais) ... (retirad~o|revogad~o|cancelad~o|cassad~o|anulad~o) | weak=yes
de saída d* | weak=yes
(recebeu|receberam|recebe|recebem) ... ordem (de expulsão|para sair|para deixar|de saída) | weak=yes
(fará|farão|faz|fazem|faça|façam) as malas | weak=yes
(dado|dada|dados) um prazo de ... (horas|dias) | weak=yes
(sairá|sairão|saia|saiam) do país | weak=yes

[trigger measure=expulsion voice=target]
(deve|devem|deverá|deverão|terá de|terão de|tem de) (retirar|chamar|repatriar) | weak=yes

[trigger measure=expulsion voice=noun]
expulsão, expulsões, expulção
(deportação|deportações|afastamento) | weak=yes

[trigger measure=expulsion voice=phrase]
(persona|personas|personae|pessoa|pessoas|diplomata|diplomatas|funcionários) (non|não|no) (grata|gratas|gratae|grato|gratos)
(non|não) (grata|gratas|gratae)
(pessoa|pessoas|indivíduo|indivíduos|elementos) (indesejável|indesejáveis|indesejada|indesejadas) | weak=yes
(declar*|consider*) (indesejável|indesejáveis|indesejad~o) | weak=yes

[trigger measure=staff_cap voice=active]
(reduz|reduzem|reduzir|reduzirá|reduzirão|reduziu|reduziram|reduzindo|reduzid~o|limita|limitam|limitar|limitou|limitará|limitad~o|corta|cortam|cortar|cortou|cortará|diminui|diminuir|diminuiu|encolhe) | weak=yes

[trigger measure=staff_cap voice=noun]
(redução|reduções|corte|cortes|limitação|diminuição) (de|do|da|dos|no|na|a) | weak=yes

[trigger measure=closure voice=active]
(ordena|ordenou|ordenaram|ordenado|exige|exigiu|exigido|pede|pediu|pedido|obriga|obrigou) ... (fechar|a fechar|que feche|que encerre|encerrar|a encerrar|o fecho|o fechamento|o encerramento) | weak=yes
(fecha|fecham|fechar|fechará|fecharão|fechou|fecharam|fechando|encerra|encerram|encerrar|encerrará|encerrou|encerraram) | weak=yes own=yes
(ordena|ordenou|ordenaram|determina|determinou|exige|exigiu|anuncia|anunciou|decide|decidiu|decreta|decretou) (fechar|o fecho|o fechamento|o encerramento|encerrar) | weak=yes

[trigger measure=closure voice=either]
(fechad~o|encerrad~o) | weak=yes own=yes

[trigger measure=closure voice=noun]
(fecho|fechamento|encerramento) (de|do|da|dos) | weak=yes

[trigger measure=severance voice=active]
(rompe|rompem|romper|romperá|romperão|rompeu|romperam|rompido|rompendo|rompemos|corta|cortam|cortar|cortou|cortaram|cortado) (as|suas|as suas|os|todas as|) (relações|laços|vínculos|relação)
(ruptura|rutura|rompimento|corte) (das|de|dos) (relações|laços)
relações (diplomáticas|) rompidas
(encerra|encerrou|encerram|encerrar|termina|terminou|põe fin a|põe fim às|pôs fim às|pôs fim a) (as|suas|as suas|) relações diplomáticas

[trigger measure=downgrade voice=active]
(rebaixa|rebaixam|rebaixar|rebaixou|rebaixado|reduz|reduziu|baixa|baixou) (o nível|as|a) (das|da|suas|de|) (relações|representação)

[people staff=diplomatic]
(chefe|chefes) da (embaixada|missão|representação|legação|delegação) | plural=no
(principal|mais alto) diplomata, representante diplomático, representante diplomática | plural=no
diplomata | plural=no
diplomatas | plural=yes
(chefe de missão|chefe da missão|primeiro secretário|primeira secretária|segundo secretário|terceiro secretário|ministro conselheiro|ministra conselheira|representante diplomático|agente diplomático|número dois|principal diplomata|seu adjunto|sua adjunta|chefe adjunto|chefe da delegação) | plural=no
(chefes de missão|primeiros secretários|segundos secretários|terceiros secretários|conselheiros de embaixada|agentes diplomáticos|representantes diplomáticos|funcionários diplomáticos) | plural=yes
funcionário diplomático | plural=no
pessoal diplomático, corpo diplomático
(conselheiro|conselheira|secretário) | plural=no weak=yes
(conselheiros|secretários) | plural=yes weak=yes

[people staff=ambassador]
(embaixador|embaixadora|embaixatriz|alto comissário|núncio|núncio apostólico|embaixador designado) | plural=no
(embaixadores|embaixadoras|altos comissários|núncios) | plural=yes

[people staff=charge]
(encarregado de negócios|encarregada de negócios|embaixador interino|embaixadora interina) | plural=no
encarregados de negócios | plural=yes

[people staff=consular]
(cônsul|cônsul geral|cônsul honorário|vice cônsul|agente consular|funcionário consular) | plural=no
(cônsules|cônsules gerais|agentes consulares|funcionários consulares|funcionários do consulado|empregados do consulado) | plural=yes
pessoal consular

[people staff=military]
(adido (militar|naval|de defesa|da defesa|aeronáutico|policial)|adido|adida) | plural=no
(adidos (militares|navais|de defesa)|adidos) | plural=yes

[people staff=intelligence]
(agente|oficial) (de inteligência|dos serviços secretos|de informações|dos serviços de informações|do serviço de inteligência) | plural=no
(agentes|oficiais) (de inteligência|dos serviços secretos|de informações|dos serviços de informações|do serviço de inteligência) | plural=yes
espiões | plural=yes weak=yes
espião, espiã | plural=no weak=yes

[people staff=official]
(funcionário|funcionária|alto funcionário) | plural=no weak=yes public=yes
(funcionários|funcionárias|altos funcionários) | plural=yes weak=yes public=yes
(empregado|empregada|membro|servidor|representante|agente|oficial|trabalhador|colaborador) | plural=no weak=yes
(empregados|membros|técnicos|servidores|representantes|agentes|oficiais|trabalhadores|colaboradores|pessoas|indivíduos|cidadãos|elementos|nacionais) | plural=yes weak=yes
(pessoal|efetivo|quadro de pessoal|equipe|equipa|staff) | weak=yes
pessoa | plural=no weak=yes
membros do (pessoal|corpo|staff) | plural=yes weak=yes
membro do (pessoal|staff) | plural=no weak=yes

[people staff=administrative_technical]
(membro|funcionário|elemento) do pessoal (administrativo e técnico|administrativo|técnico|técnico e administrativo|de serviço) | plural=no
(membros|funcionários|elementos) do pessoal (administrativo e técnico|administrativo|técnico|técnico e administrativo|de serviço) | plural=yes
pessoal (administrativo|técnico|administrativo e técnico|técnico e administrativo)
(funcionários|empregados) (administrativos|técnicos|administrativos e técnicos) | plural=yes

[people staff=family]
(familiares|famílias|cônjuges) | plural=yes weak=yes

[people staff=local]
(funcionários|empregados) (locais|contratados localmente) | plural=yes weak=yes
pessoal local | weak=yes

[mission type=embassy]
embaixada, missão diplomática, representação diplomática, legação, nunciatura, alto comissariado | plural=no
embaixadas, missões diplomáticas, representações diplomáticas | plural=yes
(alto comissariado|alta comissão) | plural=no

[mission type=consulate]
consulado, consulado geral, consulado honorário, posto consular, repartição consular, secção consular, seção consular | plural=no
consulados, consulados gerais, postos consulares | plural=yes

[mission type=mission]
missão, rede consular, rede diplomática, missão permanente, delegação, representação, representação permanente, representação comercial, secção de interesses, seção de interesses, escritório comercial | plural=no
missões, delegações, representações | plural=yes
estatuto diplomático, status diplomático, cobertura diplomática, imunidade diplomática, passaporte diplomático

[other]
(secretário geral|secretária geral|ex presidente|antigo presidente|ex ministro)
(jornalista|jornalistas|correspondente|correspondentes|repórter|repórteres|fotógrafo|enviado especial)
(estudante|estudantes|aluno|aluna|alunos|alunas|professor|professores|professora|académicos|acadêmicos|investigadores|pesquisadores|docentes)
(jogador|jogadores|futebolista|futebolistas|treinador|treinadores|técnico do|atleta|atletas|adepto|adeptos|torcedor|torcedores|goleiro|guarda redes|zagueiro|atacante|médio|lateral|árbitro)
(migrante|migrantes|refugiado|refugiados|requerentes de asilo|imigrante|imigrantes|indocumentados|clandestinos|deportados|brasileiros ilegais|ciganos)
(deputado|deputados|deputada|senador|senadores|vereador|vereadores|vereadora|militante|militantes|filiados|parlamentares|eurodeputados|membros do partido)
(soldado|soldados|tropas|militares|capacetes azuis|combatentes|mercenários|guerrilheiros|colonos|garimpeiros)
(padre|padres|missionário|missionários|missionárias|freiras|bispo|pastor|pastores|imã|imãs|ativista|ativistas|voluntários|turistas|manifestantes|presos|detidos|motoristas|inquilinos|médicos|cooperantes|invasores|ong|ongs|crianças)

[negation]
ainda não | weak=yes
ninguém, nenhuns
não se (juntará|juntou|junta)
não, nunca, jamais, nenhum, nenhuma, sem, nem, tampouco, nada
(recusa|recusam|recusou|descarta|descartou|exclui|excluiu|nega|rejeita|rejeitou) (a|expulsar|que|)
(sem intenção|não tem intenção|não há planos|não pretende|não tenciona|não está prevista|não prevê) (de|)
(em vez de|ao invés de|evita|evitar|evitou|direito de|direito a|poder de|faculdade de|abstém se|ainda não|antes que) | weak=yes

[considered]
(vai|vão) (em breve|brevemente) (expulsar|anunciar|declarar), (expulsará|anunciará) em breve, prepara-se para, não descartou, não excluiu, pronto a expulsar
(quer|querem|queria|ponderar|considerar|avaliar|analisar|considera|consideram|considerava|considerando|estuda|estudam|avalia|avaliam|avaliando|analisa|analisam|pondera|ponderam|cogita|cogitam|admite|admitem|planeia|planeja|planejam|planeiam|prevê|pretende|pretendem|tenciona|discute|debate|propõe|propôs|propõem|equaciona|equacionam) (a|expulsar|se|uma|)
(pode|podem|poderá|poderão|poderia|poderiam|pudesse|deveria|deveriam)
(tem|têm|com) (a|) intenção de, prepara se para, preparam se para, prestes a, disposto a, disposta a, sobre a mesa, em cima da mesa, possibilidade, possível, possíveis, eventual, provável, hipótese, não descarta, não descartam, não exclui, não afasta, em estudo
(propôs|propõe|propuseram|proposto|sugeriu|recomendou|recomenda)

[threatened]
não terá (outra|alternativa), reserva-se o direito de expulsar
(podendo|pode|poderá|poderia|podem) (chegar|ir) (à|a|até|até à)
(ameaça|ameaçam|ameaçou|ameaçaram|ameaçado|ameaçando|ameaçar|ameaças|ameaçava)
(adverte|advertem|advertiu|advertência|avisa|avisou|alerta|alertou)
se (for|forem|não|houver|continuar|continuarem|o|a|os|as|portugal|moscovo), caso, em caso de, no caso de, a menos que, a não ser que | weak=yes
(reserva se|reservou se|reservam se|se reserva|se reservou|reservamo nos|nos reservamos) (o|) direito

[denied]
não está (sobre a mesa|na agenda|em cima da mesa|prevista|previsto|em causa|em cogitação), não se (coloca|cogita|põe), (descartou|descarta|descartam|afastou|afasta) (a|uma|qualquer|a hipótese|a possibilidade), nem se cogita, não há intenção, não tenciona, não pondera
(desmente|desmentem|desmentiu|desmentido|desmentir|nega|negam|negou|negaram|falso|falsa|falsas|falsos|rumor|rumores|boato|boatos|não é verdade|não corresponde à verdade)
(informação|informações|notícia|notícias) (é|são|) (totalmente|completamente|) (infundada|infundadas|errada|erradas)
(desinformação|notícias falsas|informação falsa) sobre

[reversed]
(poderá|poderão|pode|podem) (afinal|) (ficar|permanecer), (voltou|voltaram|volta) atrás, (anula|anulou|revoga|revogou|retirou|retira|suspendeu) (a|sua|esta) (ordem|decisão|medida|expulsão), (deixou|deixa) sem efeito
(revoga|revogou|revogaram|revogado|revogada|revogar|anula|anulou|anulado|levanta|levantou|suspende|suspendeu|suspensa|retira|retirou|cancela|cancelou|reverte|reverteu|recua|recuou|desiste|desistiu|reconsidera|abandonou) (na|da|) (a|o|sua|essa|esta|as|) (decisão|ordem|medida|expulsão|expulsões|declaração|ameaça)
(pode|podem|poderá|poderão) (permanecer|ficar|voltar|regressar|continuar)
volta atrás, voltou atrás, marcha atrás

[retracted]
(farsa|falsificado|falsificada|documento falso|carta falsa|nota falsa|comunicado falso|publicado por engano|publicado por erro|divulgado por engano|notícia falsa|forjado|forjada)

[reported]
(segundo|de acordo com|citando|cita) (fontes|uma fonte|várias fontes|fonte) (diplomáticas|diplomática|anónimas|anônimas|próximas|próxima|de segurança|não identificadas|governamentais|)
(segundo|de acordo com|citando) (a imprensa|os média|a mídia|meios de comunicação|um jornal|o jornal|o diário|a televisão|relatos da imprensa|notícias|a comunicação social|veículos)
(fontes|fonte) (anónimas|anônimas|diplomáticas|próximas|que pediram|ouvidas|ligadas)
(noticia|noticiou|noticiaram|informa|informou|revela|revelou|avança|publicou) (a imprensa|o jornal|o diário|a televisão|a mídia|um jornal)
alegadamente, supostamente, presumivelmente | side=before
(teria|teriam|terá expulsado|terão sido|ao que parece|não confirmado|não confirmada|por confirmar|sob anonimato|condição de anonimato|pediu o anonimato)

[carried-out]
(já|) (deixaram|abandonaram|partiram|saíram) (o|do|de|a|já|hoje|ontem|em|para|esta)
(aterrou|aterraram|pousou|pousaram|embarcou|embarcaram|regressaram a casa|já não está|já não estão)

[demand]
pedir, solicitar, exigir | weak=yes
(apela|apelam|apelou|apelaram|insta|instam|instou|exorta|exortou|exortam|defende|defendem|defendeu|clama)
(petição|petições|abaixo assinado|carta aberta)
(exige|exigem|exigiu|exigiram|pede|pedem|pediu|pediram|reclama|reclamou|solicita|solicitou|quer|querem|votou|vota|aprovou|aprova|moção|resolução|propõe|propôs|propuseram) | weak=yes
(deve|deveria|deveriam|devia|é preciso) | weak=yes
(é|está na|chegou a) hora de, (apelamos|pedimos|exigimos|exortamos|instamos|solicitamos)
(propôs|propõe|propuseram|proposto|sugeriu|recomendou|recomenda) | weak=yes
(pressiona|pressionou|pressionado|pressionaram|pressionam|pressionando) ... (a|para)
(recebido|recebeu|receber) (um|o) pedido (formal|oficial|) (dos|de|do|da)

[demand modal=yes]
(deve|devem|deveria|deveriam|tem que|tem de|têm de|têm que|precisa|precisam|é preciso|há que)

[nonstate]
(câmara municipal|prefeitura|município|assembleia municipal|sociedade civil|organizações|movimentos|setores|oposição|deputado|deputados|deputada|senador|senadores|senadora|parlamento|parlamentares|congresso|assembleia|câmara|senado|petição|signatários|manifestantes|ativistas|partido|partidos|sindicato|sindicatos|associação|coletivo|analista|analistas|especialista|especialistas|perito|peritos|colunista|comentador|candidato|candidata|ex|antigo|sondagem|ong|cidadãos|eurodeputado|eurodeputados|bancada|grupo parlamentar|líder do)
autarca, prefeito, presidente da câmara, colunista, ativistas

[generic]
(países|governos|capitais|nações|estados|aliados|aliado|parceiros|vizinhos|chancelarias) (ocidentais|europeus|europeias|membros|membro|africanos|aliados|)
ocidentais, ocidente, bloco
(vários|outros|alguns|muitos|diversos|numerosos) (países|governos|estados|capitais|nações)

[background sum=yes]
no total, ao todo

[background]
há ... que, (ano|anos|meses) depois, desde que
(na|no|da|do|a|o) (semana|mês|ano|verão|inverno|outono|primavera) (passada|passado|anterior)
(semana|mês|ano|verão|inverno|outono|primavera) (passada|passado|anterior)
(janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo) (passado|passada|anterior|último|última)
(há|faz) (já|quase|mais de|cerca de|) (<n>|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|dez|poucos|poucas|alguns|algumas|vários) (anos|ano|meses|mês|semanas|semana|dias|horas)
(<n>|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|dez|poucos|alguns) (anos|ano|meses|mês|semanas|semana|dias|dia|horas) (atrás|antes)
(já|anteriormente|previamente|no passado|outrora|até agora|até à data|até o momento|historicamente|na altura|na época|na ocasião|recorde se|recorda se|lembre se|recordou que|lembrou que)
(no início|no começo|no final|no fim) (da semana|do mês|deste mês|do ano|deste ano|de janeiro|de fevereiro|de março|de abril|de maio|de junho|de julho|de agosto|de setembro|de outubro|de novembro|de dezembro)
desde (o início|o começo|a|que|então|<n>|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)
(nos|nas) últim~o (dias|semanas|meses|anos), na véspera, aniversário, guerra fria, a onda de, uma onda de, vaga de, onda de, décadas, precedente, anteriores
(tinha|tinham|havia|haviam|tivera) (também|já|) (sido|) (expuls~o|expulsado|declarad~o|ordenado|pedido|dado|determinado|retirado|anunciado|deportad~o|mandado) | weak=yes
a exemplo de, como fizeram, ao contrário de
(no ano seguinte|o ano seguinte|no ano a seguir|um ano mais tarde)

[response next=yes]
(de forma|de maneira) recíproca (a|à|ao)
na sequência (da expulsão|do que|da decisão|de)
(valendo se|em virtude|com base) (do|no) princípio da reciprocidade
(em|como) (resposta|represália|retaliação|reação|reacção|réplica|reciprocidade) (direta|) (a|à|ao|às|aos|por|pela|pelo|contra)
(resposta|represália|retaliação|réplica) (recíproca|simétrica|direta|imediata|) (a|à|ao|às|aos|por|pela|pelo|contra)
(responde|respondem|respondeu|responderam|respondendo|responder|reage|reagiu|reagindo|retalia|retaliou|replicou) (assim|) (a|à|ao|às|aos)
(no seguimento de|no seguimento da|em consequência da|na esteira da)
(horas|dias|semanas|dia) (após|depois de|depois da|depois do)

[response next=yes weak=yes]
após, depois de, depois da, depois do, na sequência de, na sequência da, na sequência do, a seguir à, por causa da, por causa do, devido à

[response]
(em|como|por) (resposta|represália|retaliação|reação|reciprocidade|contrapartida)
(medida|medidas|gesto|decisão) (recíproca|recíprocas|de reciprocidade|de retaliação|de represália|simétrica|simétricas|equivalente|espelho|similar)
(reciprocidade|recíproca|recíprocas|retaliação|retaliações|represália|represálias|contramedida|contramedidas|simétrica|olho por olho|mesma moeda|princípio da reciprocidade)
(responde|respondem|respondeu|responderam) (com|expulsando)

[answered]
(expulsão|expulsões|expuls~o|expulsado|expulsar|deportação|encerramento|fechamento|sanções|sanção|recusa de vistos|negação de vistos)
(decisão|decisões|medida|medidas|passo|passos|gesto|ação|ações|ato|atos) (análoga|análogas|semelhante|semelhantes|similar|idêntica|idênticas|inamistosa|inamistosas|hostil|hostis|injustificada|injustificadas|infundada|unilateral|tomada|tomadas|equivalente|de|do|da|adotada)
(decisão|medida|medidas)

[clause]
(o que eleva|elevando|com o que|o que|enquanto|mas|porque|pois|uma vez que|já que|quando|onde|quem|cujo|cuja|o qual|a qual|os quais|as quais|após|depois de|antes de|até que|porém|caso|ao passo que|a menos que)
(em|como) (resposta|represália|retaliação|reação|réplica) (a|à|ao|às|aos)

[by]
por, pelo, pela, pelos, pelas, da parte de, por parte de, por parte do, por parte da
(expulso|expulsos|expulsa|expulsas) (de|da|do|dos)
(deportad~o|afastad~o) (de|da|do)

[of]
(proveniente|provenientes|procedente|procedentes|oriundo|oriundos) (de|do|da|dos|das)
de, do, da, dos, das

[in]
em, no, na, nos, nas, acreditado em, acreditados em, acreditados no, acreditados na, colocados em, destacados em, sediada em

[from]
fora de, fora do, fora da, deixar, deixou, sair de, sair do, sair da, saírem de, saírem da, saírem do, abandonar, deixarem, de saída de, de saída da, de saída do

[to]
a, ao, à, aos, às, junto a, junto ao, junto da, junto do, junto à, perante, para

[with]
(ataque|guerra|invasão|agressão) (à|ao|contra|na|da)
com, contra, entre

[we]
nós, decidimos, declarámos, declaramos, eu, decidi, este ministério, nosso ministério, nosso governo, o ministério, o itamaraty, o governo

[our]
nosso, nossa, nossos, nossas, meu, minha

[its]
seu, sua, seus, suas, deles

[mutual]
de parte a parte, de cada lado, de ambos os lados
mutuamente, reciprocamente
(expulsão|expulsões) (mútua|mútuas|recíproca|recíprocas|cruzadas)
um do outro, do outro, da outra, entre si, respetivos, respectivos

[body]
república, reino, república federativa, república bolivariana, ditadura, principado, monarquia, federação, administração
ministério (dos negócios estrangeiros|das relações exteriores|das relações externas|do exterior|), negócios estrangeiros, relações exteriores, chancelaria, chefe da diplomacia, diplomacia, departamento de estado
(governo|executivo|autoridades|presidente|presidência|primeiro ministro|primeira ministra|premiê|ministro|ministra|chanceler|porta voz|mandatário|chefe de estado|gabinete|junta|regime|conselho de ministros|parte|mne)

[article]
um, uma, outro, outra

[definite]
o, a, os, as, este, esta, estes, estas, esse, esses, essa, todos os, todas as, ambos

[and]
e, bem como, assim como, além de, junto com, ou, &

[except]
exceto, excepto, salvo, com exceção de, com exceção do, menos, mas não

[including]
entre eles os de, entre eles o de, incluindo os de, incluindo, incluído, incluída, entre eles, entre elas, entre os quais, um deles, inclusive

[number]
(meia dúzia|meia-dúzia) | value=6
dois, duas | value=2
tres | value=3
quatro | value=4
cinco | value=5
seis | value=6
sete | value=7
oito | value=8
nove | value=9
dez | value=10
onze | value=11
doze | value=12
treze | value=13
catorze, quatorze | value=14
quinze | value=15
dezasseis, dezesseis | value=16
dezassete, dezessete | value=17
dezoito | value=18
dezanove, dezenove | value=19
vinte | value=20
vinte e um, vinte e uma | value=21
vinte e dois, vinte e duas | value=22
vinte e tres | value=23
vinte e quatro | value=24
vinte e cinco | value=25
vinte e seis | value=26
vinte e sete | value=27
vinte e oito | value=28
vinte e nove | value=29
trinta | value=30
trinta e um, trinta e uma | value=31
trinta e dois, trinta e duas | value=32
trinta e tres | value=33
trinta e quatro | value=34
trinta e cinco | value=35
trinta e seis | value=36
trinta e sete | value=37
trinta e oito | value=38
trinta e nove | value=39
quarenta | value=40
quarenta e um, quarenta e uma | value=41
quarenta e dois, quarenta e duas | value=42
quarenta e tres | value=43
quarenta e quatro | value=44
quarenta e cinco | value=45
quarenta e seis | value=46
quarenta e sete | value=47
quarenta e oito | value=48
quarenta e nove | value=49
cinquenta | value=50
cinquenta e um, cinquenta e uma | value=51
cinquenta e dois, cinquenta e duas | value=52
cinquenta e tres | value=53
cinquenta e quatro | value=54
cinquenta e cinco | value=55
cinquenta e seis | value=56
cinquenta e sete | value=57
cinquenta e oito | value=58
cinquenta e nove | value=59
sessenta | value=60
sessenta e um, sessenta e uma | value=61
sessenta e dois, sessenta e duas | value=62
sessenta e tres | value=63
sessenta e quatro | value=64
sessenta e cinco | value=65
sessenta e seis | value=66
sessenta e sete | value=67
sessenta e oito | value=68
sessenta e nove | value=69
setenta | value=70
setenta e um, setenta e uma | value=71
setenta e dois, setenta e duas | value=72
setenta e tres | value=73
setenta e quatro | value=74
setenta e cinco | value=75
setenta e seis | value=76
setenta e sete | value=77
setenta e oito | value=78
setenta e nove | value=79
oitenta | value=80
oitenta e um, oitenta e uma | value=81
oitenta e dois, oitenta e duas | value=82
oitenta e tres | value=83
oitenta e quatro | value=84
oitenta e cinco | value=85
oitenta e seis | value=86
oitenta e sete | value=87
oitenta e oito | value=88
oitenta e nove | value=89
noventa | value=90
noventa e um, noventa e uma | value=91
noventa e dois, noventa e duas | value=92
noventa e tres | value=93
noventa e quatro | value=94
noventa e cinco | value=95
noventa e seis | value=96
noventa e sete | value=97
noventa e oito | value=98
noventa e nove | value=99
ambos, ambas, par de, dupla de, os dois | value=2
trio de | value=3
meia dúzia de, meia dúzia | value=6
dezena de, dezena | value=10 is=about
dúzia de, dúzia | value=12
quinzena de | value=15 is=about
vintena de | value=20 is=about
trintena de | value=30 is=about
meia centena de | value=50 is=about
centena de, centena | value=100 is=about
cem | value=100
cento | value=100 scale=yes

[vague]
(vários|várias|alguns|algumas|diversos|diversas|numerosos|inúmeros|muitos|muitas|dezenas de|dúzias de|centenas de|um número indeterminado de|um número não especificado de|um número não revelado de|um grupo de|um punhado de|uma série de|um certo número de|um grande número de|a maioria dos|a maior parte dos|a totalidade dos|a totalidade do|todos|todas|todos os|todas as|todo o|toda a|parte do|parte dos)

[qualifier is=at_least]
nada menos que, nada menos do que
pelo menos, ao menos, no mínimo, não menos de, mais de, um mínimo de
ou mais | side=after

[qualifier is=at_most]
até, no máximo, não mais de, menos de, um máximo de, quando muito

[qualifier is=about]
cerca de, perto de, em torno de, por volta de, aproximadamente, quase, uns, umas, mais ou menos, à volta de, pouco mais de, pouco menos de

[subset]
(dos quais|das quais|deles|delas|entre os quais|de entre eles|desses|destes)

[plus]
e (outros|outras|mais) <n>
e <n> (outros|outras|mais)
e (outros|outras|mais) (dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)

[change order=from-to]
de <n> (diplomatas|funcionários|pessoas|membros|) para <n>
de <n> a <n>

[change order=to-from]
para <n> (contra|face a|em vez de) <n>

[change order=ceiling]
(para|a) (um máximo de|apenas|só|no máximo|os|) <n>

[change order=by]
em <n> (pessoas|diplomatas|funcionários|membros|lugares)

[unit hours=1]
hora, horas, h

[unit hours=24]
dia, dias, dias úteis

[unit hours=168]
semana, semanas

[unit hours=720]
mês, meses

[unit hours=0]
ano, anos, minutos, minuto, por cento, milhões, milhão, mil, mil milhões, bilhões, km, quilómetros, quilômetros, lugares no parlamento, assentos, vítimas, mortos, países, governos, estados, capitais, membros da nato, membros da otan, euros, dólares, reais, voos, vezes, ocasiões, feridos, reféns, crianças, pedidos, ucranianos, votos, toneladas

[deadline side=before]
prazo máximo de, um prazo máximo de, em, no prazo de, prazo de, um prazo de, num prazo de, dentro de, nas, próximas, próximos, dá, dão, deu, deram, dado, dada, tem, têm, terá, terão, concedeu, concede, dispõe de, dispõem de, dispõe, dispõem, tinham, com, de

[until]
até, até ao, até o, até à, até dia, antes de, o mais tardar, o mais tardar até, até ao dia

[deadline side=after]
para deixar, para deixarem, para sair, para saírem, para abandonar, para abandonarem, para partir, para partirem, para fazer, para regressar, para fechar, para encerrar, para arrumar, de prazo, seguintes

[deadline-phrase is=immediate]
imediatamente, (saída|retirada|partida) imediata, de imediato, sem demora, o mais rapidamente possível, o mais depressa possível, com efeito imediato, o quanto antes, quanto antes, o mais breve possível

[deadline-phrase is=same_day]
antes da meia noite, até à meia noite, até a meia noite, ainda hoje, no próprio dia, até ao fim do dia, até o fim do dia

[month]
janeiro, jan | value=1
fevereiro, fev | value=2
março | value=3
mar | value=3 weak=yes
abril, abr | value=4
maio | value=5
mai | value=5 weak=yes
junho, jun | value=6
julho, jul | value=7
agosto, ago | value=8
setembro | value=9
set | value=9 weak=yes
outubro, out | value=10
novembro, nov | value=11
dezembro | value=12
dez | value=12 weak=yes

[weekday]
segunda-feira, segunda feira | value=1
terça-feira, terça feira | value=2
quarta-feira, quarta feira | value=3
quinta-feira, quinta feira | value=4
sexta-feira, sexta feira | value=5
sábado | value=6
domingo | value=7

[day]
hoje, esta manhã, esta tarde, esta noite | value=0
ontem | value=-1
amanhã | value=1
anteontem | value=-2

[reason is=espionage]
espionagem, espião, espiões, inteligência, serviços secretos, serviços de informações, espiar

[reason is=retaliation]
retaliação, represália, reciprocidade, em resposta, contramedida

[reason is=incompatible_status]
incompatível com, incompatíveis com, contrárias ao seu, contrárias ao estatuto, violação da convenção, abuso do estatuto

[reason is=interference]
ingerência, ingerências, interferência, interferências, subversivas, subversão, desestabilizar

[reason is=war]
invasão, crimes de guerra, guerra na, guerra da, guerra entre, conflito entre, conflito armado, hostilidades, agressão, bucha, massacre

[reason is=security]
segurança nacional, segurança do país, segurança interna, segurança do estado, ameaça à segurança, sabotagem

[reason is=solidarity]
solidariedade

[reason is=insult]
insulto, insultos, ofensa, ofensas, declarações ofensivas, ofensivas, desrespeito

[reason is=human_rights]
direitos humanos, repressão

[reason is=crime]
assassinato, homicídio, assassínio, envenenamento, atentado, sequestro, rapto, contrabando, tráfico

[passive]
são, foi, foram, ser, será, serão, sido, sendo, era, eram, seja, sejam, fica, ficam, ficou

[speech]
frisou, ressaltou, lamentou, deplorou, respondeu, reiterou, esclareceu, sublinhou, divulgou, adiantou, confirmou, relatou, noticiou, disse, diz, disseram, anunciou, anuncia, anunciaram, anunciado, informou, informa, informaram, afirmou, afirma, indicou, referiu, acrescentou, precisou, confirma, confirmado, comunicou, explicou, escreveu, segundo, comunicado, declarou que, avançou

[ambassadors]
(incluindo|entre eles|inclusive) (o|a) (embaixador|embaixadora|núncio|próprio embaixador)
embaixador incluído

[same]
mesmo número, igual número, número igual, número idêntico, outros tantos

[ignore]
pela (primeira|segunda|terceira|quarta|quinta) vez (este|neste) ano
limitou se a, limita se a, limitaram se a, se limitou a, se limita a, limitar se a, já não, já que, convenção de Viena, convenções de Viena, convenção de Genebra, acordo de Paris, tratado de Roma, estatuto de Roma, pacto de Varsóvia, acordos de Minsk
bloco de esquerda, bloco central, Portugal Alerta
pela primeira vez (em|desde), sem precedentes, (dia|dias|semana|semanas|mês|meses|horas) antes (de|da|do|das|dos)
(um|uma|dois|duas|três|quatro|cinco|poucos|<n>) (dia|dias|semana|semanas|mês|meses|horas) antes (de|da|do|das|dos)
sem demora
pela primeira vez desde <n>, sem aviso prévio, sem aviso

[abbreviation]
sr, sra, dr, dra, gen, cel, col, eng, art, jan, fev, abr, jun, jul, ago, out, nov, aprox, nº, prof, av, exmo, min, tel

[common]
de, é, são, está, o, os, as, e, do, da, dos, das, em, no, na, por, pelo, pela, com, para, uma, um, ao, foi, que, não, mais, seu, sua, segundo, também, pelos, ser

[again]
(respondeu|responderam|reagiu|reagiram) (na mesma moeda|da mesma forma|da mesma maneira|com a mesma medida|com uma medida semelhante|com medida semelhante) | is=answer
(responder|responderá) na mesma moeda | weak=yes
(medida|medidas|passo|passos) (semelhante|semelhantes|idêntica|idênticas|similar|similares|análoga|análogas), tal medida | weak=yes
não se (juntará|juntou|junta)
(fez|fizeram|faz|fazem|fará|farão|fazer) o mesmo, (seguiu|seguiram|segue|seguem|seguirá|seguir) ... exemplo, (juntou-se|juntaram-se|juntar-se|se juntou|se juntaram|se juntará) (a eles|às expulsões|à expulsão|à medida|à decisão)
(fez|fizeram|faz|fazem) o mesmo, o mesmo (aconteceu|ocorreu|sucedeu) com, (tomou|tomaram|adotou|adotaram) (a mesma medida|uma medida semelhante|medidas semelhantes|a mesma decisão|decisão semelhante), (seguiu|seguiram) (o exemplo|os passos|o mesmo caminho)

[withdrawal]
(evacua*|retirada de pessoal|distúrbios|tumultos|pandemia|epidemia|covid|coronavírus), (razões|motivos|questões) de segurança, por segurança, ameaça terrorista, temporariamente, provisoriamente, até nova ordem, até novo aviso, não essencial, não essenciais, constrangimentos económicos, razões económicas, razões orçamentais, contenção de despesas, corte de gastos, combates

[each]
cada, cada um, cada uma, cada país

[range]
a, ou

[range side=before]
entre

[deadline-phrase is=month_end]
(até|até ao|antes do|até o) (fim do mês|final do mês|fim deste mês|final deste mês)

[deadline-phrase is=week_end]
(até|até ao|antes do|até o) (fim da semana|final da semana)

[background soft=yes]
(falaram também|falaram|falou|falam|conversaram|conversou|discutiram|perguntado|questionado) (de|da|do|sobre|acerca da|pela), (mencionou|mencionaram|comentou|referiu-se à), (tema|questão|assunto|caso|consequências) (da|de), (crise|polémica|polêmica|disputa|tensões|tensão) (pela|sobre|em torno da|devido à) | side=before
este ano, neste ano, (repetidamente|várias vezes|por várias vezes|em várias ocasiões|recentemente|há pouco tempo|ultimamente), (no|durante o) último ano, nos últimos (meses|anos|doze meses)
(levou|levaram|conduziu|levado) (à|a), (resultou|resultaram|culminou|terminou) (na|em|com a|com), (provocou|causou|motivou|desencadeou) | side=before
(defendeu|defende|justificou|justifica|elogiou|explicou) ... (decisão|medida) | side=before
(suscitou|provocou|gerou|recebeu|mereceu|motivou) ... (críticas|indignação|protestos|condenação) | side=after
relações ... (deterioraram|deterioram|pioraram|azedaram|esfriaram)
(defende|defendeu|defendem|justifica|justificou|saúda|saudou) | side=before
(um dos|entre os) (muitos|) (países|estados|governos) (europeus|ocidentais|) que
quando, posteriormente

[relative]
que, a quem

[among]
entre (os|esses|estes), dentre os
