# English
language English
spaces yes
order svo
apostrophe right
accents fold
numbers before
adjectives before
date-order mdy

[trigger measure=expulsion voice=active]
(request|requests|requested|requesting|asked for|asks for|sought) (the|) (immediate|) (withdrawal|departure|removal|recall) ... of | weak=yes
(give|gives|giving|gave|given) ... (hours|days|day|week|weeks|month) (notice|' notice) to (leave|depart|quit|pack|go|get out|be gone) | weak=yes
no longer (regard|regards|consider|considers) ... (welcome|as welcome|persona grata) | weak=yes
(asked|requested|urged) ... to (recall|pull out|take back|call back|call home|bring home) | weak=yes
(threaten|threatens|threatened|threatening) ... with (expulsion|deportation|removal) | weak=yes
(ask|asks|asking|tell|tells|telling|told|order|orders|ordering|ordered|urge|urges|urged|instruct|instructs|instructed|forced) ... to (recall|withdraw|pull out|take back|call back|call home|bring home) | weak=yes
(order|orders|ordering) ... to (fly|go|travel) home | weak=yes
(tell|tells|telling|told|ask|asks|asking|asked|order|orders|ordered) ... to take ... back | weak=yes
expel, expels, expelling
(oust|ousts|ousting)
(kick|kicks|kicking) out
(boot|boots|booting) out
(throw|throws|throwing|threw) out
(turf|turfs|turfing) out
(chuck|chucks|chucking|chucked) out
(kick|kicks|kicked|kicking|boot|boots|booted|throw|throws|threw|thrown|toss|tosses|tossed) ... out | weak=yes
(send|sends|sending|sent) ... (home|packing|away) | weak=yes
(order|orders|ordering) ... (out|home|to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to depart|to quit|to go|to be gone|to withdraw|to return) | weak=yes own=yes
(tell|tells|telling) ... (to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to go|to depart|to pack|to quit|to get out|to be gone|to be out) | weak=yes
(ask|asks|asking) ... (to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to depart|to withdraw|to return|to go home) | weak=yes
(instruct|instructs|instructing|instructed) ... (to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to go|to depart|to be gone|to be out) | weak=yes own=yes
(give|gives|giving|gave) ... (hours|days|day|week|weeks|month) to (leave|depart|quit|pack|go|get out|be gone) | weak=yes
(declare|declares|declaring|name|names|naming|consider|deem|deems|deeming) ... (unwelcome|undesirable|unacceptable|not acceptable) | weak=yes
(request|requests|requesting|requested) ... (leave|withdraw|to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to withdraw|recall|to travel) | weak=yes
(demand|demands|demanding|demanded) (the|) (withdrawal|departure|removal|recall) of | weak=yes
(order|orders|ordering|ordered) (the|) (immediate|) (departure|removal|withdrawal|recall|exit) of | weak=yes
(give|gives|giving|gave|given) ... (hours|days|day|week|weeks|month) for ... (to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to depart|to quit|to go|to be out|to be gone) | weak=yes
(give|gives|giving|gave) ... (hours|marching orders) | weak=yes
(issue|issues|issued) ... directive for ... (to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to depart) | weak=yes
(demand|demands|demanding|demanded) that ... (leave|depart|withdraw|go|be withdrawn|be recalled) | weak=yes
(want|wants|wanted) ... gone | weak=yes
(withdraw|withdraws|withdrawing|withdrew|withdrawn|revoke|revokes|revoking|revoked|cancel|cancels|cancelled|canceled|strip|strips|stripped|stripping|terminate|terminates|terminated|rescind|rescinded) ... (accreditation|accreditations|diplomatic status|agrement|diplomatic immunity|diplomatic credentials) | weak=yes
(remove|removes|removing) | weak=yes own=yes
(deport|deports|deporting) | weak=yes
(eject|ejects|ejecting|evict|evicts|evicting|banish|banishes|banishing) | weak=yes
(show|shows|showing|showed) ... the door | weak=yes
(put|puts|putting) out | weak=yes
(boots|booted|booting) (out|) | weak=yes

[trigger measure=expulsion voice=either]
expelled
ousted
(kicked|booted|turfed|chucked) out
booted | weak=yes
ordered out
ordered (to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to depart|to quit|home|to go home|to go|to return) | weak=yes own=yes
ordered ... (out|home|to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to depart|to quit|to go|to be gone|to withdraw|to return) | weak=yes own=yes
told (to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to go|to depart|to pack|to quit|to get out|to be gone|to be out) | weak=yes
told ... (to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to go|to depart|to pack|to quit|to get out|to be gone|to be out) | weak=yes
asked (to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to depart|to withdraw|to go home|to go|to return home) | weak=yes
asked ... (to leave|to immediately leave|to temporarily leave|to promptly leave|to urgently leave|to depart|to withdraw|to go home|to return home) | weak=yes
removed | weak=yes own=yes
deported | weak=yes
(ejected|evicted|banished) | weak=yes
declared (unwelcome|undesirable|unacceptable|not acceptable) | weak=yes
declared ... (unwelcome|undesirable|not acceptable) | weak=yes

[trigger measure=expulsion voice=passive]
(presence|stay) ... (is|was|are|were|as|has become|deemed|considered) (no longer|) (undesirable|unwelcome|undesired|desirable|unwanted|desired) | weak=yes
(can|could|may|cannot) (no longer) (stay|remain) | weak=yes
(told|asked|ordered|instructed|advised) to pack (his|her|their) (bags|suitcases) | weak=yes
thrown out
sent (home|packing|back|away) | weak=yes
shown the door | weak=yes
(instructed|informed|required|directed|obliged|requested|bound|invited) (to leave|to be out|to be gone|to depart|to quit) | weak=yes
(must|have to|has to|had to|should|shall|are to|is to|were to|bound to) (leave|depart|go|be gone|be out|return|now return|pack|quit) | weak=yes
(given|have|has|had|got|get|gets) ... (hours|days|day|week|weeks|month) (of time|) to (leave|depart|quit|pack|go|get out|be gone|be out|return) | weak=yes
(given|have|has|had|got|get) until ... to (leave|depart|quit|pack|go|get out|be gone) | weak=yes
given (hours|days|day|week|weeks|one week|a week|marching orders) | weak=yes
(ordered|announced|enforced) departure of | weak=yes
(their|his|her|its) (diplomatic|) (mission|posting|tour|functions) (is|are|was|were|has been|have been) (over|terminated|ended) | weak=yes
(lose|loses|lost|losing) (their|his|her|its|) (accreditation|accreditations|diplomatic status|diplomatic immunity|credentials) | weak=yes
(accreditation|accreditations|diplomatic status|agrement) ... (withdrawn|revoked|cancelled|canceled|terminated) | weak=yes
no longer welcome | weak=yes
(are|is|were|was) (unwelcome|undesirable|not welcome) | weak=yes

[trigger measure=expulsion voice=target]
(been|was|were|is|are|being) (told|asked|ordered|instructed|forced|obliged|required) to (withdraw|recall|pull out|remove|bring home|take back) | weak=yes
(must|has to|have to|had to) (take back|remove) | weak=yes
(must|has to|have to|had to|was told to|were told to|is to|are to) (recall|withdraw|pull out|call home|bring home) | weak=yes

[trigger measure=expulsion voice=noun]
expulsion, expulsions
ouster | weak=yes
removal | weak=yes
deportation, deportations | weak=yes

[trigger measure=expulsion voice=phrase]
(declare|declares|declared|declaring|make|makes|made|consider|considers|considered|designate|designated|designating|name|named|brand|branded) ... (persona|personae|personas) non (grata|gratae|gratas)
(persona|personae|personas|person|persons|personna|personnae) non (grata|gratae|gratas|grate)
non grata
(unwelcome|undesirable) (person|persons|individual|individuals) | weak=yes

[trigger measure=staff_cap voice=active own=yes]
(reduce|reduces|reducing|cut|cuts|cutting|trim|trims|slash|slashes|slashed|slashing|downsize|downsizes|limit|limits|limiting|limited) | weak=yes
(shed|sheds) | weak=yes
(thin|thins) out | weak=yes
(bring|brings|bringing|brought) ... down | weak=yes
(cap|caps|capping|capped) | weak=yes
(reduced|cut) | weak=yes
(give|gives|giving|gave|order|orders|ordering|ordered|tell|tells|telling|told|ask|asks|asking|asked|instruct|instructs|instructed|require|requires|requiring|required|force|forces|forcing|forced) ... to (reduce|cut|trim|slash|halve|downsize|scale down|scale back|limit) | weak=yes

[trigger measure=staff_cap voice=target]
(urged|asked|told|ordered|requested|required|instructed) to bring ... (in line with|into line with|down to) | weak=yes
to bring ... (in line with|into line with|down to) (that|those|the level) of | weak=yes
(has|have|had) until ... to (shed|cut|reduce|trim|slash|downsize|bring down) | weak=yes

[trigger measure=staff_cap voice=noun]
(reduction|reductions|cut|cuts) (in|of|to) | weak=yes
(staff|personnel) (cut|cuts|reduction|reductions) | weak=yes

[trigger measure=closure voice=active own=yes]
(close|closes|closing|shut|shuts|shutting) (down|) | weak=yes

[trigger measure=closure voice=either]
closed (down|) | weak=yes own=yes
ordered (shut|closed|to close|to shut) | weak=yes
(order|orders|ordering|ordered) ... (shut|closed|to close|to shut|closure|shutdown|shuttering) | weak=yes
(give|gives|giving|gave|tell|tells|telling|told|ask|asks|asking|asked|force|forces|forcing|forced|instruct|instructs|instructed|require|requires|required) ... to (close|shut|shutter) (down|) | weak=yes

[trigger measure=closure voice=noun own=yes]
(closure|shutdown|closing) of | weak=yes

[trigger measure=severance voice=active]
(break|breaks|broke|breaking|broken) (off|) (all|) (diplomatic|) (relations|ties)
(sever|severs|severed|severing|cut|cuts|cutting) (off|) (all|its|their|) (diplomatic|) (relations|ties)
(rupture|severance|severing|breaking off|cutting|cutting off|breaking) of (all|its|their|) (diplomatic|) (relations|ties)
(break|breaks|broke|breaking|broken) (off|) (all of|) (its|their|the|his|her) (diplomatic|) (relations|ties)
(end|ends|ended|ending|terminate|terminates|terminated|terminating|rupture|ruptures|ruptured) (all|its|their|) diplomatic (relations|ties)
(end|termination|rupture) of (all|its|their|the|) diplomatic (relations|ties)

[trigger measure=downgrade voice=active]
(downgrade|downgrades|downgraded|downgrading|lower|lowers|lowered) (its|the|their|) (diplomatic|) (relations|ties|level|representation)

[people staff=diplomatic]
diplomat | plural=no
diplomats | plural=yes
envoy | plural=no
envoys | plural=yes
(counsellor|counselor|first secretary|second secretary|third secretary|minister counsellor|minister counselor|deputy head of mission|deputy chief of mission|chief of mission|deputy ambassador|number two) | plural=no
(counsellors|counselors|first secretaries|second secretaries|third secretaries) | plural=yes
(diplomatic representative|head of mission|head of delegation|top diplomat|chief envoy) | plural=no
diplomatic (delegation|team|representatives|staff|personnel|agents|workers|employees|officials|staffers) | plural=yes
member of (the|its|their|his) (diplomatic|) staff | plural=no
representation

[people staff=ambassador]
(ambassador|high commissioner|nuncio|high comm|hcomm|ambassador designate) | plural=no
ambassadors, high commissioners, nuncios | plural=yes

[people staff=charge]
(charge d affaires|charge d'affaires|chargee d affaires|acting high commissioner|acting ambassador|charges d'affaires) | plural=no
(acting head of mission|acting head of the mission) | plural=no
(charge|chargee) | plural=no weak=yes

[people staff=consular]
(consul|consul general|honorary consul|consular officer|consular official|vice consul) | plural=no
(consuls|consuls general|consular officers|consular officials|consular staff|consular employees|consular agents|consular personnel) | plural=yes
consulate (staff|employees|workers|staffers|officials) | plural=yes

[people staff=military]
((military|defence|defense|naval|air|air force) attache|attache) | plural=no
((military|defence|defense|naval|air|air force) attaches|attaches) | plural=yes

[people staff=intelligence]
intelligence (officer|agent|operative|official) | plural=no
intelligence (officers|agents|operatives|officials) | plural=yes
(operatives|spies) | plural=yes weak=yes
(gru|fsb|svr|kgb|ssd|raw|isi|mossad) (officers|agents|operatives|spies) | plural=yes
(gru|fsb|svr|kgb|ssd|raw|isi|mossad) (officer|agent|operative|spy|chief|resident) | plural=no
(undercover|intelligence) agents | plural=yes weak=yes
(spy|operative) | plural=no weak=yes

[people staff=official]
(government|state|diplomatic) representatives | plural=yes
embassy (official|employee|worker|staffer|staff member) | plural=no
embassy (officials|employees|workers|staff|staffers|personnel|staff members) | plural=yes
(official|employee|staffer|staff member|worker|member|representative|secretary) | plural=no weak=yes
(officials|employees|staffers|staff members|workers|ones|members|representatives|staff|personnel|nationals|people|persons|colleagues|individuals|agents|others) | plural=yes weak=yes
members of staff | plural=yes
(diplomatic|) presence | weak=yes
person | plural=no weak=yes
mission members, mission staff, mission personnel | plural=yes

[people staff=administrative_technical]
(members|member|employees|workers) of (the|its|their|) (administrative and technical|administrative|technical|service) (staff|personnel) | plural=yes
(administrative|technical|administrative and technical|support|service) (staff|personnel|employees|workers) | plural=yes

[people staff=family]
(family members|families|relatives|dependants|dependents|spouses) | plural=yes weak=yes

[people staff=local]
(local|locally hired|locally employed) (staff|employees|workers) | plural=yes weak=yes

[mission type=embassy]
embassy, high commission, chancery, diplomatic mission, diplomatic representation | plural=no
embassies, diplomatic missions, high commissions | plural=yes
diplomatic (outpost|post|facility|compound|office) | plural=no
diplomatic (outposts|posts|facilities|compounds|offices) | plural=yes

[mission type=consulate]
consulate, consulate general, consular post, consular office, consular section, consular department | plural=no
consulates, consulates general, consular posts, consular offices | plural=yes

[mission type=mission]
mission, permanent mission, delegation, permanent representation, diplomatic corps, interests section, trade mission | plural=no
missions, delegations | plural=yes

diplomatic status, diplomatic cover, diplomatic immunity, diplomatic credentials

[other]
(journalist|journalists|reporter|reporters|correspondent|correspondents|media workers|broadcasters)
(student|students|pupil|pupils|academic|academics|teacher|teachers|scholar|scholars)
(player|players|footballer|footballers|coach|coaches|athlete|athletes|fan|fans)
(migrant|migrants|refugee|refugees|asylum seekers|immigrant|immigrants|venezuelans stranded)
(lawmaker|legislator|legislators|mp|mps|party members|councillor|councillors|senator from the party)
(soldier|soldiers|troops|peacekeepers|forces|settlers|militants|rebels|fighters|rebels)
(worker of the charity|aid workers|aid worker|missionary|missionaries|priest|priests|imam|imams|preacher|preachers)
(truck drivers|drivers|tourists|protesters|squatters|tenants|residents|inhabitants|prisoners)

[negation]
none of
not yet, yet to, has not yet, have not yet, so far not, still not | weak=yes
(would|could|might) be (the|a|an) | weak=yes
(would|could|might|may|will|to) (only|also|just|surely|then|likely|) (mean|lead to|result in|entail|trigger|provoke|risk|invite|cost) | weak=yes
no one, nobody | side=after
not, n't, no, never, without, nor, neither, none, nothing
(didn|doesn|don|won|isn|aren|wasn|weren|hasn|haven|hadn|wouldn|couldn|shouldn|can) 't
cannot
(refuse to|refused to|refuses to|declined to|decline to|rule out|ruled out|rules out|ruling out)
no intent, no plans, no intention, no desire, no wish, (have|has|had) no plan
(avoid|avoids|avoided|avoiding|refrain|refrained|refrains|stopped short|stopping short|stop short|stops short|yet to|instead of|rather than|history of|right to|power to|allows|permits) | weak=yes
wont, dont, doesnt, didnt, cant, isnt, arent, hasnt, havent, wouldnt

[considered]
(will|to) (soon|shortly) (expel|announce|be expelled|order|declare), is about to (expel|announce|order|declare), ready to follow, ready to expel, hints at, hinted at, has not ruled out, have not ruled out, does not rule out, do not rule out, up to and including the, an answer in kind is being prepared
(seek|seeks|seeking|sought|table|tables|tabling|hold|holds|holding|call|calls|called|put) (a|the|it to a|to a|this to a) (vote|resolution|motion|parliamentary vote)
(consider|considers|considering|considered|weigh|weighs|weighing|weighed|mull|mulls|mulling|mulled|ponder|ponders|pondering|pondered|contemplate|contemplates|contemplating)
(plan|plans|planning|planned|looking for a way|look at|discuss|discusses|discussing|discussed|debate|debates|debating) (to|on|the|whether|expelling|a|an|)
(=may|might|could) (also|soon|have to|)
(intend|intends|intending|intended|readies|readying|expected|likely|preparing|prepares|prepare|poised|proposes|proposing|propose|proposal|proposed) (to|)
(not|n't) rule out, not excluded, wants, seeks, recommends, recommended, applied for
(study|studies|studying|look into|looks into|looking into|examine|examines|examining|hint at|hints at|hinting at|hinted at)
whether to, seeking to, making arrangements to, arranging to, considering whether, on the table, up for consideration, possibility of, possible, potential
(propose|proposes|proposed|proposing|suggest|suggests|suggested|recommend|recommends|recommended) (that|to|expelling|declaring|the expulsion)
one can

[threatened]
no choice but to, will have no choice but, vowed to expel, vows to expel
(threaten|threatens|threatened|threatening|threat|threats)
(warn|warns|warned|warning)
if, unless, in case, in the event, should the | weak=yes
reserves the right, reserve the right

[denied]
is not on the agenda, not on the agenda, not on the cards, not on the table, not up for discussion, does not arise, not contemplated, never been discussed, was never ordered, nothing of the kind, (rejected|rejects|brushed aside|brushes aside|dismisses|played down) (the|that|such|calls|a) (idea|call|calls|demand|demands|suggestion|for), sees no reason, see no reason, no such decision, no decision has been (taken|made), begs to differ
(reject|rejects|rejected|rejecting|rebuff|rebuffs|rebuffed|resist|resists|resisted|resisting|ignore|ignores|ignored|dismiss|dismisses|dismissing|refuse|refuses|refused|rule out|rules out|ruled out|brushed aside|oppose|opposes|opposed|fend off|fends off) (the|any|new|opposition|growing|renewed|) (call|calls|demand|demands|request|requests|pressure|appeal|appeals|petition|motion|idea|suggestion|proposal)
(falsely|wrongly|mistakenly) (claim|claims|claimed|claiming|reported|reports|stated|says|said), (is|was) (not|n't) the case
(is|are|was|were) (wrong|incorrect|inaccurate|mistaken|not true|not correct|not so|invented|made up)
(deny|denies|denied|denying|untrue|false|rumor|rumors|rumour|rumours|baseless reports|no truth|refute|refutes|refuted|dismissed)
(disinformation|misinformation|fake news|false reports|a hoax) (about|of|on|that)

[reversed]
(took|takes|taken|taking) back the (order|decision|expulsion|notes), (may|can|could|are free to|is free to) (stay|remain) after all, (rescinded|rescinds|revoked|withdrawn|withdrew|lifted|dropped) the (expulsion|order|declaration|notes), can remain, may remain, allowed to remain
(take|takes|took|taken|taking) back (the|its|his|her|their) (decision|order|expulsion|move|measure)
(reverse|reverses|reversed|reversing|revoke|revokes|revoked|rescind|rescinds|rescinded|dropped|drops|drop|lift|lifts|lifted|cancel|cancels|cancelled|canceled|withdrew|withdraws|withdrawn|overturn|overturned|annul|annulled|suspend|suspends|suspended|scrap|scrapped|back down|backs down|backed down) (the|its|his|her|their|a|an|plans|) (decision|order|plan|expulsion|expulsions|threat|declaration|move|measure)
will not have to leave, may stay, can stay, allowed to stay, allowed to return

[retracted]
(hoax|issued in error)
(forged|fake|fabricated|false) (letter|letters|document|documents|statement|statements|note|notes|communique|press release)
(letter|letters|document|documents|statement|statements|note|notes|communique|communiques) ... (forged|forgery|forgeries|fake|fakes|fabricated|not genuine|not authentic|hoax)
(retracted|retracts|retracting|retract) (the|its|his|a|an) (statement|announcement|report|expulsion|declaration|decision|order|letter)

[reported]
reportedly, allegedly | side=before
(according to|citing|cited|quoting|quoted|relying on) (the|an|) (unnamed|anonymous|) (sources|source|people familiar|media|press|reports|media reports|press reports)
(unnamed|anonymous|undisclosed) (source|sources|official|officials)
(not named|not identified|asked not to be (named|identified)|on condition of anonymity|declined to be named|who was not named|unconfirmed|if the claims are right|same people say|people at state house)
(sources|source) (said|say|told|says|close to|familiar)
(media|newspaper|newspapers|daily|press|broadcaster) (reported|report|reports|claims|claim|claimed|said|says|wrote|writes|cited|cite|quoted)
according to people

[carried-out]
(have|has|had) (left|departed|flown|gone home|returned home|returned|arrived|landed)
(depart|departs|departed|arrive|arrives|arrived|land|lands|landed|fly|flies|flew|return|returns|returned) (on|in|home|back|from|at|aboard|to) | side=after
(welcome|welcomes|welcomed|welcoming|take|takes|took) back
(return|returns|returned|arrive|arrives|arrived|fly|flies|flew|depart|departs|departed) (home|) (after|following)
(boarded a plane|flew home|flew out|flown out|arrived home|arrived back)

[demand]
(ask|asks|asked|asking) for (the|) (united nations|un|eu|european union|government|nato|states|state|countries|world) to
(ask|asks|asked|asking|tell|tells|told) the (united nations|un|eu|european union|government|nato) to
(is|are|was|were) (being|) (urged|asked|called on|called upon|pressed) to, ask for, asked for, vote to expel, voting to expel | weak=yes
(call|calls|demands|appeals|clamour|clamor|pleas) to
(amid|despite|faced|faces|face|facing|growing|mounting|renewed|with) (calls|demands|pressure|appeals)
(call for|calls for|called for|calling for|call on|calls on|called on|calling on|urge|urges|urged|urging|appeal|appeals|appealed)
(petition|petitions|asking the government|ask the government|asked the government|asks the government|(ask|asks|asked|asking) (govt|gov 't|gov't|government) to)
(demand|demands|demanded|demanding|wants|want|backed a|backed|vote|voted|motion|resolution) | weak=yes
(should|ought to|must) (be|expel|also|have|declare|order|ask|tell|close|now|immediately|send|kick|throw|cut|sever|act) | weak=yes
(has been|have been|was|were|is|are|being|been) (urged|demanded|sought|called for|requested) | side=after
pressure to, pressure on
(high|about|long past|) time to (expel|send|kick|throw|declare|show|close|cut|break|sever), (the|) time has come to, we (should|must|need to)
(propose|proposes|proposed|proposing|suggest|suggests|suggested|recommend|recommends|recommended) (that|to|expelling|declaring|the expulsion) | weak=yes
(pressed|pressing|pressured|pressuring|lobbied|lobbying) ... to
(ask|asks|asked|asking|seek|seeks|sought) for (the|) expulsion, (seek|seeks|sought|seeking) (the|) expulsion
(received|receiving|gotten|got|had) (a|an|any|the|) (formal|official|similar|written|) (request|appeal|demand|call) (from|by) ... to

[demand modal=yes]
should, ought to, must, (need|needs|deserve|deserves) to be

[nonstate]
(opposition|deputies|members of congress|mp|lawmaker|coalition partner|parliamentarian|councillors|cleric|clerics|lawmaker|lawmakers|parliament|parliamentarians|assembly|senator|senators|petition|petitioners|protesters|protestors|demonstrators|activists|activist|mps|congressman|party|politicians|union|commentator|columnist|analyst|analysts|poll|critics|elected chamber|think tank|experts|expert|former)
mayor, governor, columnist, activist, activists

[generic]
(members|countries|states|members states) of (the|) (eu|european union|union|nato|alliance|bloc)
(most|majority|many|some|several|number) (of the|of|) (eu|european union|union|nato|alliance) (members|member states|countries|states|nations)
(countries|governments|capitals|nations|states|allies|ally|partners|leaders|member states|bloc), (eu|nato|union|alliance|g7|council|league) (member|members)
western, foreign, =West, =Europe, the world, the continent
(western|european|nato|eu|other|many|several|most|some|allied) (countries|governments|nations|capitals|states|allies|members)
receiving states, receiving state, the west, host country, host countries

[background sum=yes]
in total

[background]
since | side=before
(a|one|two|three|four|five|six|several|<n>|half a) (year|years|month|months|week|weeks) since, (year|years|month|months) (has|have) passed since, (year|years|months) (on|later)
at the time, at that time, back then
earlier this (week|month|year), earlier in the (week|month|year)
last (week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|june|july|august|september|october|november|december)
may be recalled that, it may be recalled
(previous|previously|already|before that|in the past|formerly|ever since|long history|historically|recalled that|it is recalled|once before|last took|had already)
(a|one|two|three|four|five|six|seven|several|few) (day|days|week|weeks|month|months|year|years) (ago|earlier)
(days|weeks|months|years) (ago|earlier), hours earlier
since the ... (began|started|start|broke out), since (the (start|beginning|war|invasion|outbreak)|last|then|<n>|early|late|january|february|march|april|june|july|august|september|october|november|december), so far, to date, in recent (days|weeks|months|years), over the past, over the last
earlier in the day, the day before
the latest in, in the wave of, wave of, shortly before
(anniversary|history|looking back|cold war|decades)
(the earlier|an earlier|the previous|a previous|the recent|the mass) | side=before
had (expelled|declared|been expelled|been declared|thrown out|ordered|asked|told|sent home|kicked out|ousted) | weak=yes
like other countries, unlike
(the|a) (following|subsequent) year, the year after, one year later

[response next=yes]
(in|) (response|retaliation|reply|answer|reaction|reprisal|return|tit for tat) (to|for|over|against|after)
(reply|answer|response|countermeasure|reprisal|retaliation) ... to

(answers|answered|answering) (an|the|a|its|that)
(responding|reacting|replying|retaliating|retaliated|retaliate|respond|responds|responded|answers|answered|answering|reacted) (to|for|against)
(in the wake of|hours after|days after|weeks after|a day after|in view of|mirroring|mirrors|matching|matches|prompted by)
to reciprocate (for|)

[response next=yes weak=yes]
after, following, because

[response]
in (response|retaliation|return|reprisal|turn), retaliation, reprisal
(retaliatory|retaliation) (strike|move|step|measure|action|gesture) (over|for|against|to) | next=yes
(retaliatory|reciprocal|tit for tat|tit-for-tat|countermeasure|counter-measure|in kind|mirror|symmetrical|symmetric|like for like|hits back|hit back|hitting back)
(respond|responds|responded|responding|retaliate|retaliates|retaliated|retaliating|reciprocate|reciprocates|reciprocated|reciprocating) (by|with|in kind|)
principle of reciprocity, on the basis of reciprocity, on a reciprocal basis, reciprocity

[reaction]
(denounce|denounces|denounced|denouncing|condemn|condemns|condemned|condemning|decry|decries|decried|decrying|deplore|deplores|deplored|slam|slams|slammed|slamming|blast|blasts|blasted|blasting)
(criticise|criticises|criticised|criticize|criticizes|criticized|criticising|criticizing|reject|rejects|rejected|rejecting|regret|regrets|regretted|lament|laments|lamented)
(protest|protests|protested|protesting) (against|over|at|the|its|a|an|to|)
(describe|describes|described|describing|called|calls|calling) ... (regrettable|unjustified|unjustifiable|baseless|groundless|unacceptable|unfounded|hostile|unfriendly)
(object|objects|objected|objecting) to
(commented|commenting) on
(expresses|expressed|express|voiced|voices|expressing) ... (regret|dismay|disapproval|protest|concern|anger|surprise|outrage|disappointment) (at|over|about|of|)
(note|notes|noted|noting|took note of|takes note of|disappointed by|saddened by|outraged by)
(strong|formal|stern|) (protest|protests|representations) (against|over|at|to)
(hail|hails|hailed|welcome|welcomes|welcomed|welcoming|praise|praises|praised|applaud|applauds|applauded)
(making|made) reference to
(shocked|surprised|dismayed|angered|outraged) (by|at|over)
(summons|summoned|summon|summoning) ... (over|after)
(outrage|anger|fury) (at|over|against)

[again]
do the same, doing the same, done the same, follow suit, (join|joins|joined|joining) (them|in the expulsions|the expulsions|the move|in expelling), go the same way, going the same way, went the same way, (take|taking|taken) (such|similar|the same|like) (a step|a move|steps|action|measures)
of the kind, a similar step, similar steps, such a step, such a move, likewise | weak=yes
(respond|responds|responding|answer|retaliate|reciprocate) in kind | weak=yes
(responded|retaliated|reciprocated|replied|answered) (in kind|likewise|with the same measure|with a similar move|with a reciprocal move|tit for tat) | is=answer
(did|has done|have done|does) the same, (followed|following|follows|follow) suit, the same (goes|applies) (for|to)
(followed|follows) ... (lead|example), (took|take|takes) (similar|the same) (steps|action|measures)

[answered]
(expulsion|expulsions|expelling|expelled|removal|deportation|deportations|closure|closing|sanctions|sanction|visa refusal|refusal of visas|refusing visas|denial of visas)
(similar|analogous|identical|same|unfriendly|hostile|unprovoked|unjustified|groundless|earlier|own|unilateral) (decision|decisions|step|steps|move|moves|action|actions|measure|measures)
(decision|decisions|steps|step|moves|move|measures|measure) (of|by|taken by|in|against|to expel|to declare)
(decision|move|step)

[clause]
(while|after|following|when|because|although|though|whereas|but|as|who|which|whom|whose|where|hours after|days after|before|until|unless|if)
(and then|and said|and says|it said|he said|she said)
(in|) (response|retaliation|reply|answer|reaction) (to|for)
retaliated for, retaliate for

[by]
by

[of]
of, belonging to, representing, for

[in]
in, at, inside, based in, posted in, stationed in, accredited in, serving in

[from]
(coming|hailing|originating) from
from, out of, leave, leaving, quit, left, out of the country of

[to]
to, accredited to, towards, toward

[with]
(attack|attacks|assault|war|aggression|strikes) (on|against|in), invasion of
with, against, between

[possessive]
's, '

[we]
we, i, my ministry, our government, this ministry, the (ministry|department|government), our ministry, us

[our]
our, my

[its]
whose
its, their, his, her, its own, their own, her own, his own

[mutual]
each other's, each other, one another's, one another, each other 's, one another 's
mutual, mutually, reciprocally
the other side 's, the other's, the other 's, (of|from) the other (country|side|state|), respective

[body]
(foreign|) (ministry|ministries) (of foreign affairs|), foreign office, state department, foreign minister, department of foreign affairs
(ministry of external affairs|ministry of foreign affairs|external affairs ministry|mfa|fcdo|foreign ministry|prime minister|president|government|junta|regime|king|queen|emir|crown prince|chancellor|premier|secretary general|secretary-general|authorities|spokesman|spokeswoman|spokesperson|cabinet|minister|administration|side)

[article]
a, an, another, one of

[definite]
the, these, those, all, remaining, this, that
northern, southern, eastern, central

[and]
and, as well as, along with, together with, or, &, plus

[except]
except, excluding, apart from, other than, but not, save for, not including

[including]
including, among them, among whom, one of them, included

[number]
(half a dozen|a half dozen|half dozen) | value=6
one | value=1
two, both, pair of, couple of | value=2
three, trio of | value=3
four | value=4
five | value=5
six | value=6
seven | value=7
eight | value=8
nine | value=9
ten | value=10
eleven | value=11
twelve | value=12
thirteen | value=13
fourteen | value=14
fifteen | value=15
sixteen | value=16
seventeen | value=17
eighteen | value=18
nineteen | value=19
twenty | value=20
thirty | value=30
forty | value=40
fifty | value=50
sixty | value=60
seventy | value=70
eighty | value=80
ninety | value=90
hundred | value=100 scale=yes
dozen | value=12 scale=yes

[vague]
several, many, dozens (of|), scores of, hundreds (of|), a number of, some, numerous, a few, a handful of, a group of, all, various, multiple, an unspecified number of, a significant number of, a large number of, a substantial number of

[qualifier is=at_least]
at least, no fewer than, not fewer than, no less than, not less than, more than, over, upwards of, a minimum of
or more | side=after

[qualifier is=at_most]
up to, at most, no more than, not more than, fewer than, less than, as many as, a maximum of

[qualifier is=about]
or thereabouts, odd | side=after
about, around, some, approximately, roughly, nearly, almost, close to, circa, just over, just under
or so | side=after

[withdrawal]
(whisk|whisks|whisked|airlift|airlifts|airlifted|shelter|relocate|relocates|relocated|relocating)
(suspend|suspends|suspended|suspending|halt|halts|halted) (all|its|embassy|) operations, operations suspended, operations (have been|were|are) suspended
(evacuate|evacuates|evacuated|evacuating|evacuation|evacuations|unrest|riots|riot|violence|epidemic|pandemic|ebola|coronavirus|covid)
(security|safety) (reasons|concerns|concern|fears|situation|threat|threats|alert|warning|grounds), security, safety
(terror|terrorist|terrorism|bomb|attack|qaeda) (threat|threats|fears|alert|plot), (after|over|fears of|threat of|risk of) (an|a|) (attack|attacks|bombing|blast|explosion)
(temporarily|temporary|until further notice|for the day|for a day|for two days|to the public|non-essential|nonessential|non-emergency|dependents|family members|advance of rebels|rebel advance|fighting)
out of (the|) (mid east|middle east|mideast|gulf|region|continent|war zone|danger zone)

[subset]
(of whom|of them|of these|of which|among them|among whom|of those)
of the

[each]
each, apiece

[plus]
and <n> (other|others|more|further|additional)
and (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (other|others|more|further)

[change order=from-to]
from <n> to <n>

[change order=to-from]
to <n> from <n>

[change order=ceiling]
(to|at) (just|only|a maximum of|no more than|) <n>

[change order=by]
by <n>

[unit hours=1]
hour, hours, hrs

[unit hours=24]
day, days, calendar days, working days

[unit hours=168]
week, weeks

[unit hours=720]
month, months

[unit hours=0]
year, years, year-old, minutes, minute, percent, per cent, million, billion, thousand, km, kilometres, miles, seats, victims, countries, governments, states, nations, members of nato, euros, dollars, troops, flights, posts, times

[deadline side=before]
within, inside, in, given, gave, have, has, had, gives, got, get, gets, has given, next

[until]
by, before, until, no later than, not later than, prior to, till, by the end of

[deadline side=after]
are given, were given, was given, to leave, to depart, to go, to pack, to quit, to get out, to be gone, to be out, deadline, to return, to lock up, to close, notice, time to go, of time

[deadline-phrase is=immediate]
immediately, without delay, as soon as possible, in short order, at once, as soon as one can be found, forthwith, with immediate effect

[deadline-phrase is=same_day]
before midnight, by midnight, by the end of the day, same day, within the day

[month]
january, jan | value=1
february, feb | value=2
march, =Mar | value=3
april, apr | value=4
=May, =MAY | value=5
june, jun | value=6
july, jul | value=7
august, aug | value=8
september, sept, sep | value=9
october, oct | value=10
november, nov | value=11
december, dec | value=12

[weekday]
monday | value=1
tuesday | value=2
wednesday | value=3
thursday | value=4
friday | value=5
saturday | value=6
sunday | value=7

[day]
today, tonight, this morning, this afternoon, this evening | value=0
yesterday | value=-1
tomorrow | value=1
the day before yesterday | value=-2

[date-mark is=last]
last, previous

[reason is=espionage]
spying, espionage, spy, spies, intelligence officers, intelligence activities, intelligence operatives, intelligence work, intelligence officer, undercover

[reason is=retaliation]
retaliation, retaliatory, reciprocity, tit for tat, in response, countermeasure

[reason is=incompatible_status]
incompatible with, not compatible with, contrary to their status, at variance with, inconsistent with, abuse of diplomatic, violation of the vienna convention, breach of the vienna convention, at odds with

[reason is=interference]
interference, interfering, meddling, meddled, subversive, influence operations

[reason is=war]
invasion, war crimes, war in, aggression, atrocities, bucha

[reason is=security]
national security, security threat, threat to security, security interests, sabotage

[reason is=solidarity]
solidarity

[reason is=insult]
insult, insulting, insulted, remarks, disrespect

[reason is=human_rights]
human rights, crackdown, repression

[reason is=crime]
murder, killing, assassination, poisoning, smuggling, bomb plot, kidnapping

[passive]
is, are, was, were, been, be, being, get, gets, got, getting

[speech]
informed, notified, informs, notifies
said, says, announced, announces, told, stated, saying, as saying, cited, confirmed, confirms, reported, tweeted, wrote, added

[ambassadors]
including the ambassador, the ambassador among them, the high commissioner among them, including its ambassador, including the high commissioner, ambassador included

[same]
same number, equal number, similar number, as many, likewise

[ignore]
(second|third|fourth|fifth|sixth|first) (time|such|expulsion|diplomat) this year, for the (second|third|fourth|fifth|first) time this year
at the time of
(the|these) following (countries|states|nations|diplomats|governments|members|persons|people|missions), (of|by|from|in) the following
non-EU, non-NATO, non-members
not (only|just|merely|simply)
ousted (president|prime minister|leader|leaders|government|governments|state counsellor|regime|dictator|premier|minister|ministers|king|chief|chairman|ruler|junta|incumbent|lawmaker|lawmakers|mayor|governor)
(asks|asking) to (leave|return|withdraw|depart)
(removal|remove|removes|removing|removed|removal of) (a|the|its|) (statue|statues|monument|monuments|flag|flags|ban|sanctions|restrictions|barriers|checkpoints|page|posts|content)
(expelled|ousted|removed|kicked out|thrown out) from (the|his|her|their|its|) (party|communist party|ruling party|club|school|university|college|group|league|parliament|assembly|office|power|army|military|team|tournament|competition|games|house|senate|congress|caucus|union|federation|church|order|council)
vienna convention, vienna conventions, geneva convention, geneva conventions, paris agreement, washington post, new york times, moscow times, jerusalem post, times of india, treaty of rome, warsaw pact, minsk agreements
Reform UK, Britain First, Advance UK
without (giving|offering|providing) (any|a|) (reason|reasons|explanation|details), without (explanation|warning|elaborating|notice), already (this morning|today|on monday|on tuesday|on wednesday|on thursday|on friday)
without delay
(the|) latest in a (series|string|wave|row) of, for the first time in (ten|<n>|five|twenty|thirty) years
for the first time since <n>, as (had been|was|) (widely|) expected, despite (appeals|calls|pleas|warnings|protests|objections) (from|by|of)

[abbreviation]
mr, mrs, ms, dr, gen, col, lt, cmdr, capt, maj, sgt, adm, amb, rev, hon, st, sen, rep, no, nos, inc, ltd, approx, vs, prof, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, art

[common]
the, of, and, to, in, that, for, on, with, was, is, by, has, from, said, will, its, their, which, after, been, have, were, are, not, this, over

[range]
to, or

[range side=before]
between

[deadline-phrase is=month_end]
(by|before|until|till) (the|) (end of the month|end of this month|month 's end|month's end|month end)

[deadline-phrase is=week_end]
(by|before|until|till) (the|) (end of the week|end of this week|weekend)

[background soft=yes]
(spoke|speak|speaking|talked|talk|talking|talks|asked|questions|question) (about|of|on), (discussed|discuss|discussing|discusses|mentioned|mentions|mentioning|debated|addressed), (referred|referring|refers) to, (touched|comment|comments) on, (issue|question|topic|matter|case|consequences|impact|aftermath|effects|memory) of, (row|dispute|scandal|tensions|crisis|spat|tension|controversy|quarrel|feud) (over|about) | side=before
this year, (repeatedly|recently|lately|on several occasions|several times|on a number of occasions|time and again|more than once|not long ago), (over|in|during) the (past|last) (year|months|few months|two years|years|decade), (in|during) the course of the year
(led|leading|leads) to, (resulted|resulting|results|ended|ending|culminated|culminating) (in|with), (triggering|triggered|prompted|prompting|caused|causing|sparked) | side=before
(defend|defends|defended|defending|justify|justifies|justified|praise|praised|praises|explained|stood by|stands by) ... (decision|move|step) | side=before
(drawn|drew|draws|sparked|provoked|met with|faced|earned) ... (criticism|outrage|condemnation|protests|anger), (was|were|been|being) (widely|sharply|strongly|) (criticised|criticized|condemned) | side=after
(relations|ties) ... (soured|worsened|deteriorated|cooled|hit a low|chilled|nosedived|plummeted|frayed)
(defend|defends|defended|defending|justify|justifies|justified|welcome|welcomes|welcomed|hails|hailed|mocks|mocked) | side=before
(one of|among) (the|several|many|dozens of|a number of|some|more than|) (european|western|eu|nato|other|<n>|) (countries|states|nations|governments|capitals) (that|which|to have|having), (a dozen|two dozen|several|many|dozens of|a number of) (european|western|) (countries|states|nations) (that|which)
when (it|they|he|she|the government|the country|moscow|kyiv|both) (had|) (expelled|declared|ordered|threw|kicked|sent)

[relative]
that

[response next=noun weak=yes]
in connection with, because of, due to, owing to, on account of, as a result of, amid

[among]
among, amongst
