# de: a weight in 1/8 bits, then the runs of letters that have it; _ is the edge of a word
91 ä
87 ü
77 ß
75 ö
63 _der_
61 _und_
58 _die_
55 en_
53 _das_
52 _ist_
51 _sie_
49 _ich_ _mit_
47 _den_ _ein
46 _nicht_ _von_
45 _ein_
44 _auf_ _eine_
43 _der
42 _aus_ _des_ _die _hat_ _wir_ der_
41 _dem_ _für_
40 _als_ _d _name_ _sich_ den_ m_ ten_
39 _de _diplomaten_ _ei eine n_ t_ und_
38 _auch_ _da _werden_ an die_
37 _das _nach_ ein ich_
36 _haben_ _in_ _oder_ _sind_ _wie_ der gen_ ie ie_ r_
35 _aber_ _ge _gen_ _mit _p _was_ ch_ das_ hen_ in s_ te_ ten é
34 _einer_ _ist _nur_ _ver _zu den die er_
33 _adj_ _au _bei_ _cap_ _dass_ _einen_ _g _ha _ich _noch_ _und _war_ _wird_ chen e_ ist_ ung_
32 _aus _e _einem_ _k _mir_ ar at es_ in_ on sie_ ta
31 _di _hier_ _in _m _man_ _russischen_ _sie _so _uns_ _vor_ _wenn_ _wir _zu_ _zur_ cht_ de en gen icht isch mit_
30 _b _den _i _kann_ _mehr_ _mi _zwei_ ben_ das et hen nd_ nen_ re und ung
29 _a _auf _be _dann_ _ihr_ _ma _mich_ _s _si _zum_ as_ ei ein_ ine me mit ng_ te
28 _bis_ _diese_ _es_ _h _habe_ _sagte_ _schon_ _sein_ _un _v _vo _we _wurde_ cht ine_ lich ng ra sche st_ zu
27 _an _botschafter_ _hat _ihre_ _is _n _nic _sch _ve _z _über_ am ber_ ge hr ht_ ier nich sen_ st un von_ wei
26 _alle_ _botschaft_ _dich_ _er _ic _im_ _jetzt_ _russische_ _se _verlassen_ _von _wi ach al auf_ aus be ben ere es isc ist la len_ li nt on_ rt sch sich ver zu_
25 _ausweisung_ _doch_ _durch_ _hab _heute_ _ihn_ _keine_ _können_ _mal_ _moskau_ _muss_ _müssen_ _na _t _wieder_ au da di eite em_ g_ ich ll ma nde nden ne_ nen or ren_ ro um_ ur wir wir_
24 _am_ _außenministerium_ _bin_ _deutschland_ _dir_ _du_ _etwas_ _gibt_ _ihm_ _immer_ _l _nein_ _soll_ a_ als_ ann_ aus_ che che_ dem_ el h_ ha habe le na nn rt_ se sta ste
23 _al _alles_ _als _des _f _für _gut_ _ihnen_ _nac _sei _sei_ _sic _war _wie _zeit_ aten eich ent er ert für_ hat_ ige ir_ it_ lic nach nd ner_ nn_ och_ rden rei ren scha sie so ssen ter_ ti tsch we ã
22 _ab _an_ _dem _hast_ _ko _vom_ _w _wa _wei _wer abe ach_ and as auch auf chaf des_ dies eben eh eit ers erst hr_ iche iert iese ig im_ inen ka lle me_ men_ name nte o_ russ sisc ter u_ uch_ was_ werd
21 _am _bei _du _ent _erklärt_ _es _hatte_ _ih _ihr _im _machen_ _meine_ _mitarbeiter_ _nam _ni _nichts_ _rus _russland_ _seine_ _uns _vor _waren_ aben ag ang ann ar_ ber d_ ell eri ert_ haft il is l_ men mi ne rde tr tz uch us us_ weis ze über
20 _all _bi _bitte_ _daß_ _dieser_ _dip _eines_ _fü _geht_ _gen _ne _o _pr _pro _sa _sehr_ _st _vier_ _zurück_ _übe alle am_ ame_ an_ ass at_ cher des dipl ehen eis eren hat her ien_ iplo ke lan land loma nge nic ol om omat plom schl sen ser sse ster uf_ uss von wer wie wie_
19 _abe _auc _bes _damit_ _ges _he _ka _land_ _non_ _sc _seiner_ _stunden_ _u _was _weist_ _will_ _wurden_ ab als and_ bei chte du_ ebe ei_ eit_ end erde est fen_ hab her_ hre ht im ind iner komm kt lie lte ns_ och oll ri rung sei sein si sic sind ssis tion tt tte ussi ut ve vo wa war wi
18 _anderen_ _beim_ _berlin_ _bist_ _denn_ _er_ _ins_ _j _kommt_ _lassen_ _le _me _mei _mein_ _mo _neue_ _ode _russischer_ _sin _weisen_ _werde_ _zur ame ande asse ate eder elle em ere_ ern_ erun etz fe ge_ haf he_ iel ies ige_ igen ing it ite iter k_ len ls_ lt mein mme ner ngen ni ns nter oder run sch_ sten tag teil unge verl
17 _akkreditierung_ _also_ _amt_ _dan _finden_ _ganz_ _gehen_ _ja _kan _kom _la _man _montag_ _n_ _no _nun_ _personen_ _r _re _ru _sag _schritt_ _sol _sollte_ _sta _unter_ _usa_ _weitere_ _weiß_ _wen _wo _zahl_ al_ all ausw bots ck dem ede eic eil eise ende enn_ ese etzt eu für gt_ hei iede ind_ inem ini iste kann lass le_ llen lo mat mate mmen nac re_ rie rs rst sa se_ soll ssi tell tig tsc tte_ tzt_ ur_ vor ür_
16 _auswärtige_ _bot _einfach_ _en _geh _gr _grata_ _hie _ja_ _jahr_ _leben_ _macht_ _menschen_ _mittwoch_ _nur _sehen_ _so_ _sp _teilte_ _unsere_ _österreich_ aber acht ad age agen ahr ange ass_ ati auc bei_ bes chi dass de_ ech egen ehr_ eht_ ern et_ fen ges gte_ ien ir itt kan ko kom lei lle_ mir_ nam nem_ nnen noch nsch nur_ oma omm otsc pr rd rde_ rsch schi schw son stel tung uns unte vor_ war_ was
15 _andere_ _ang _ausgewiesen_ _außenminister_ _bis _dies_ _diesen_ _einbestellt_ _euch_ _hab_ _ihren_ _je _kein_ _kon _mir _neu _noc _ohne_ _sagen_ _seite_ _staaten_ _um_ _vie _viele_ _vielleicht_ _wegen_ _wer_ _wäre_ _zwischen_ ag_ ah alt arbe art atio beit bi cha chl eb ehe ehr erl eru esch este ete for gt he hier ho ihr ihre ik inde ion itte ll_ lt_ mach mal_ mm nde_ nne pro rat reic rte ru rus sagt sc sis tag_ tet_ tige tlic to ts tun uf um wird zen zen_ zwei übe
14 _china_ _da_ _deutsche_ _deutschen_ _diplomatischen_ _drei_ _einmal_ _fr _fra _gegen_ _hause_ _ihn _jah _kei _meh _mus _nu _pa _persona_ _polen_ _seit_ _steht_ _tr _tun_ _unserer_ _warum_ _weg_ _wur _würde_ _zwe _üb ac aft anz auße ba dip eg ege enn era erd esen eut gege ger hi hie ic ier_ ig_ ion_ ipl ird_ jahr kein ken_ lom lte_ man mehr mei mini ngs ode omme ort plo rau rbei rech ser_ ss ss_ teri tier tra tzt ungs urde ute ute_ vers wenn wurd
13 _auß _beiden_ _ber _c _dieses_ _do _dort_ _ers _ga _griechenland_ _her _hi _jahre_ _ke _lan _per _sollen_ _ste _um _unerwünschten_ _vi _wirklich_ _worden_ _zwölf_ ache alte deut el_ enmi erla ersc f_ fa ft_ fü geb geh ger_ gr halt hl hren hte iere imme llt mal mer mich mitt mmer nis nmin nst nu nz onen ord pa per rn_ rste sag so_ tel tet tio tze tzen ue uns_ ußen vie viel weit zei
12 _auszuweisen_ _cap _dr _estland_ _ga_ _geg _gut _ho _kommen_ _konnte_ _kön _los_ _mac _mic _nehmen_ _new_ _nie_ _platz_ _russen_ _sicher_ _unt _viel_ _weil_ _wissen_ _woche_ _wollen_ _york_ _zei _zw abe_ age_ bot dann dere du eist ene ens erei erw eute ft gte hre_ ih ihr_ inge inis io ise iten kei las ler ler_ ls lten mer_ min nder nist nt_ nten os pers rk rson rück seit sin sp stan sung swei tan tre unde usw wen zeit zur ßen ßenm ür
11 _adj _arbeit_ _arbeiten_ _bleiben_ _danke_ _deine_ _erklärte_ _frau_ _fre _gew _kl _kleinen_ _komm_ _mann_ _mon _neuen_ _od _rund_ _ta _tagen_ _trainer_ _weiter_ _wohl_ _wu _zum adj_ aft_ afte agte ahre ant be_ best cap_ chei chr chw chwe dien durc ele end_ enm erso erte esse ffen fo gehe gesc gew hin hn ied ieru ik_ imm inne is_ ise_ ken kon könn lin llte man_ mus muss neu nie nisc nnt nser nte_ ons or_ pe rbe reis rin rte_ rten scho schr str uc unse urch uswe utsc wei_ wies wo z_ zt_ zur_
10 _ba _besser_ _bin _binnen_ _bo _br _davon_ _deu _dic _dur _ebenfalls_ _entzieht_ _etwa_ _fa _fünf_ _gab_ _ganze_ _gef _genau_ _gesehen_ _gu _hand_ _jahren_ _jeder_ _landes_ _letzten_ _lie _mar _meinen_ _mu _natürlich_ _okay_ _schließt_ _schritte_ _seh _setzen_ _sicherheit_ _sogar_ _te _tut_ _tür_ _welt_ _ze af au_ ausg bis ch chla chli chon chs chts da_ dan dich eche eisu ent_ ents erb erin erk ess euts gebe gel hal hmen hne hon_ htig inn ins inte isun ke_ lang leic llt_ lung ment ndes nehm nein nk nnte no nse ona orde ort_ ot ots piel pl ran rd_ rsc setz sol spie steh tar tei tie tisc zie zum_ ück
9 _allem_ _angaben_ _bet _ca _dabei_ _dar _diplomat_ _dir _erste_ _etw _fe _februar_ _gel _gemacht_ _generalkonsulate_ _gute_ _hal _haltung_ _haus_ _hey_ _hin _hin_ _hätte_ _hätten_ _jedoch_ _jet _kr _las _li _mal _pol _raus_ _richtig_ _samstag_ _son _streit_ _tag_ _unser_ _verlangt_ _verwiesen_ _wies_ _wil _wirft_ _wochen_ _wollte_ _zehn_ arb bis_ chri chti ck_ doch dung ec eht eide ek ellt erf erkl esc etwa eue ga gan geg gend hand hme hten ide int ione isen iti jetz kau kl kt_ les_ mati mir mmt_ neue noc nsc nta nur oc oll_ olle ollt rec res rich rit ritt rti rtig rund seh sehe sere spr ste_ tern tli unt uss_ ut_ uße wied will wur zwe ñ üsse
8 _aires_ _allen_ _angehörige_ _athen_ _außenministerin_ _bu _buenos_ _bundesregierung_ _bzw_ _darf_ _dazu_ _diesem_ _entschieden_ _entzogen_ _erk _fragen_ _geben_ _gehört_ _geld_ _gerade_ _geschäftsträger_ _gott_ _hatten_ _ihrer_ _inzwischen_ _jed _journalisten_ _keinen_ _krieg_ _lettland_ _leute_ _liebe_ _mitgeteilt_ _mitteilte_ _mädchen_ _möchte_ _neben_ _nei _pe _po _reaktion_ _reihe_ _sagt_ _schnell_ _selbst_ _sollten_ _sondern_ _spi _spielen_ _spieler_ _sprecherin_ _stellen_ _tra _uhr_ _washington_ _weißt_ _wel _welche_ _wenig_ _wien_ agt ang_ arte ast_ atte auss auß cke dert echt eden eid eige enst ente erh eriu erne ertr ese_ est_ ew fahr fall ffe fter gest gs gung hau heit ibt_ iebe iel_ iele ihn ill ird ium_ ja_ jah kons lles mac meh mo mt_ nem nes_ nf nmi nner nun nung nze one rch rer_ rf rge rium rla rn sam schu stun sun tal tere ts_ tu uen_ urd usge vier weiß woch zi ße í
7 _ad _antwort_ _ausreise_ _bild_ _damals_ _dein_ _doc _einige_ _erreicht_ _fin _fo _for _geb _gib _glauben_ _gro _grund_ _hallo_ _has _hei _her_ _heu _imm _innerhalb_ _jede_ _kannst_ _kla _klar_ _kri _lange_ _lei _leid_ _liegt_ _meiner_ _mos _müs _par _person_ _recht_ _republik_ _seinen_ _sieht_ _spr _später_ _str _tage_ _tei _unternehmen_ _willst_ _wol ahl_ ai anis att b_ bild bin bin_ br bt_ chie dir_ do ehme eiß ens_ erle err eten ett find form fte gef gene gewi gi glic groß gut_ hatt heut hl_ hnen hte_ hts_ ick ieb ieg iens iger igt ihn_ ing_ ins_ ja klär kr lage lat ld ld_ müss nat nst_ ntag od onsu pie rb rch_ rder reit rgen ris rklä rlas rm rüc slan spi such swe tage tarb tig_ tl tt_ tten twas uche urüc verb vi ware wor zurü önne
6 _abend_ _absicht_ _and _ar _ausweisungen_ _bra _dam _darüber_ _eigenen_ _ende_ _fest_ _fordert_ _gan _gar_ _gesagt_ _gi _gleich_ _große_ _heißt_ _helfen_ _ihm _ins _jeden_ _jemand_ _kö _könnte_ _markus_ _mehreren_ _mindestens_ _muß_ _oft_ _out _paris_ _pla _ra _rei _schön_ _seinem_ _sowie_ _stehen_ _tag _to _treffen_ _weg _wo_ _zudem_ ahl ahme ali ani ank ara ast bar bet betr bo cap chn dein dern deu dr ed eig eil_ eilt eins eits eln_ elt enen erre ete_ fach ff fin ford fra fre führ ga_ ganz gibt gra gu hast haus hn_ iden iell igt_ ihm_ ina itar je jede kau_ klei lau los ltun lärt mann mar mens mic mita mon mosk mu na_ nal nge_ nig nik_ nke nsul of ok onal op oska ost ou out raus ring risc rkl rso scht schä sel skau sla sona sst stag su tes tis twa ucht urc uts vert verw zahl zw ßen_ än änd är ärt üb
5 _abg _dafür_ _dei _dennoch_ _dienstag_ _erf _ersten_ _fall_ _falls_ _fi _frauen_ _gem _geworden_ _gra _großen_ _hau _ihrem_ _informationen_ _let _lo _mai_ _morgen_ _möglich_ _nat _nie _nächsten_ _ou _paar_ _raum_ _rechts_ _regierung_ _schließen_ _september_ _spaß_ _stu _teil_ _vertretungen_ _während_ _zweier_ abge ade adj altu ap_ aren aue bu chst cken det_ dig dj_ edi eim elt_ ema eme ena erg erli fal fi gie gier gli gut han hm hon hri hro hung hwe i_ ihne ike inf ip isse keit kre kön lag laub lebe lein les let ließ loo look lu lä mai mmt ndet ndi nes nik nm nts onde onn ook par pol rag rer rg rin_ rl rli rrei rst_ rü set sge spre sse_ sser sti stra stre stä tand ters test trag tw tä uen uer use usst zt ë
4 _ach_ _ant _antrag_ _arb _art_ _auftrag_ _bereich_ _bericht_ _betroffenen_ _bit _ch _co _dre _entsprechenden_ _erst_ _et _eu _fordern_ _frankreich_ _gegenzug_ _ger _gl _großbritannien_ _han _int _kaum_ _ku _kunden_ _kurz_ _lass_ _leb _links_ _mai _meinem_ _minuten_ _musik_ _mü _nacht_ _pl _präsident_ _rea _rec _setzt_ _sofort_ _spd_ _vereins_ _vom _zah ain alis ans anz_ are ark ata atz_ ause bere berl bil bitt bl bri chic chne cho co denn det dlic dun dur ef ehör eile eim_ einf ene_ ensc etr ette geht gem gese grat heim hla hlan hle hlie hrit hts hör ieß igte ines iss isu ita ite_ ium kb kba kla ktio ku letz lis nahm nfor nien nige nke_ nste ntsc offe onta org os_ p_ pla pre prec rach rad rain rata rein rek res_ ric rlic rne rop rw sei_ ssla stal sula ta_ tat teh tehe tund ussl v_ vom_ weg wis wisc woll wort wär zum ät ç önn ück_ üss
3 _anfang_ _bl _dachte_ _dessen_ _führt_ _mitarbeitern_ _post_ _rau _verstehen_ _wann_ _weder_ _weiterer_ _westliche_ _zeitung_ _ziel_ _zuvor_ _überhaupt_ anc annt anze ata_ bau besc del dra ehm ekt erwe erz fan fer folg füh hend hli hrer hrt_ iege neh nei oche oni ont pi rma ron rre rz sond staa star taat tim usg wirk ô
-3 _a_ ee enc if ude ui
-4 _and_ _de_ _en_ _nau hel hu nau nv oe oi son_
-5 _i_ ust
-6 _under_
