# nl: a weight in 1/8 bits, then the runs of letters that have it; _ is the edge of a word
82 ë
80 é
73 _de_
70 _een_
66 _het_
65 en_
63 _van_
62 è
61 ï
56 ö
55 _de
53 ij
52 _uit_
50 _voor_ _zijn_ de_
49 _dat_ _een _niet_
48 _in_
47 _als_ _het _hij_ _met_ _was_ het_
46 _door_ í
45 _ook_ á ü
44 _naar_
43 _ee
42 _in an_ van_
41 _van _werd_ _z t_
40 _diplomaten_ _en_ _maar_ _tot_ aa oor_ ten_ ó
39 _die_ _name_ _op_ _russische_ aar_ een_ te_ à β
38 _aan_ _bij_ _heeft_ _te_ an het ι
37 _adj_ _deze_ _dit_ _he aar den_ in_
36 _is_ et_ in n_ on
35 _dan_ _ik_ _meer_ _te _uit _va _worden_ aan een en oo voor
34 _cap_ _hebben_ _twee_ _ze cht e_ ijn_
33 _nog_ _p _voo ij_ oor op_ st st_
32 _ge _haar_ _had_ _je_ _k _kan_ _na _wat_ _wordt_ _zij dat_ na nen_ re
31 _be _e _en _geen_ _heb_ _hem_ _moet_ _naa _nie _we a_ at de ee er_ is_ li niet ren_ ri s_ zijn
30 _aan _ambassadeur_ _hun_ _maa _minister_ _onder_ _over_ _ver _wel_ aan_ ar ar_ d_ el ge gen gen_ ie iet_ ken m_ met_ or_ uit_ van ã î ī œ ř ş η λ ξ ο ό ג ד ו ן ע ア イ ェ テ フ リ ル ー 물 전 파 해
29 _al _als _d _gaan_ _hij _moskou_ _naam_ _op _t _vo _zich_ _zou_ eer erd_ hij_ ie_ ijn ing ing_ lijk men_ tie ze ø û
28 _a _ben_ _dat _eerst_ _g _i _ik _is _me _met _ministerie_ _was _wer _zi als_ di el_ ken_ ne ra sch ta va voo was_
27 _ambassade_ _di _er_ _familie_ _h _m _ma _mijn_ _s _st _ui _v _ve _waar_ _weer_ cht_ door eerd er ers is isch je_ jn_ me nder nen ni op ren te ti tie_ ver ä
26 _gaat_ _hier_ _jaar_ _mo _moeten_ _o _ook _soort_ _wa _weg_ aat_ al aten erd ers_ naa nde oe or ste ter ui uit zij
25 _aantal_ _b _doo _er _gepubliceerd_ _goed_ _heb _jij_ _ni _om_ _rusland_ _tegen_ _tijd_ _toen_ _wil_ _ze_ aat acht al_ ame ande at_ atie da ei em ijk it_ le len_ maa ond rij ten ter_
24 _geldig_ _grote_ _hi _je _land_ _nederland_ _weet_ _wetenschappelijke_ den der_ elij ere erk la land lij maar naar nd_ ngen nie ook_ ve ze_
23 _bij _da _die _drie_ _eerste_ _hoe_ _inwoners_ _kunnen_ _moe _no _rus _sta _terug_ _uitgezet_ _zal_ _zo and che_ ed ede eeft ege et he hij iet ijk_ ma men met onde p_ r_ sche ster
22 _alleen_ _doen_ _grata_ _ha _huis_ _j _ko _mi _nee_ _om _r _to _tweede_ _veel_ _verlaten_ _waren_ _zaken_ _zet_ als am and_ bij_ ch chte eft_ eken est ic id j_ ke kt_ laat ng_ nnen over sen_ to wa was wer werd zi
21 _aa _andere_ _buitenlandse_ _dip _gemeente_ _hee _medewerkers_ _mee _non_ _persona_ _plaats_ _rond_ _ru _tot _werden_ _wijst_ _zetten_ _zij_ alle ati dat der die die_ doo eef eer_ egen even ht icht ijd ik_ je lle ls_ nden no nt om sc se ss sta ste_ tot_ ur ven_ vo waar ç
20 _bent_ _bi _binnen_ _dan _dinsdag_ _duitse_ _gaa _geb _gr _ja _jaren_ _komen_ _laten_ _mij_ _nam _nederlandse_ _ons_ _ove _pa _sch _tussen_ _waa _we_ _één_ ad ame_ be ben_ dipl eel_ eli ens eren eri eten eze heef ich iek iplo isc l_ laa lan ll loma mee name omat ou plom rd_ russ ven we
19 _alle_ _amb _daar_ _dit _dus_ _eigen_ _ging_ _ka _komt_ _laat_ _leven_ _nieuwe_ _on _ond _oo _ro _twaalf_ _vaak_ _weten_ _zien_ aakt aans ach all art deze dit_ echt eg eld_ es es_ eve ht_ ig ijke inge ker mo moe moet ng nge nist ns ond_ ont per ro ru scha se_ sisc tijd uw werk word zo
18 _adj _all _am _belgië_ _bes _dagen_ _dez _eer _ga _gee _hebt_ _hie _ho _iets_ _jullie_ _kan _kwam_ _li _min _n _twe _uitzetting_ _vertrekken_ _waarom_ _wil _wor _zei_ aak aats amba ant assa bass bij dan_ eel eid ek eke erla este eu eze_ ho ige ind inis it jn k_ kken ko len llen mate mbas me_ mini ns_ nse nse_ om_ orde rt sade schi ssad ssis tij tten ussi
17 _c _echter_ _ges _gro _groot_ _haa _la _laatste_ _mensen_ _ne _of_ _omdat_ _onze_ _re _sp _toch_ _uur_ _wat _wi _wij_ _zeggen_ aal_ adj_ anse ass ate bi ce ec ens_ erso ert eur geb gel heb hee ijd_ iste lo na_ nam nis ook oord ord pers rde_ rie rie_ rs_ ssen tege tel us uss waa wee å
16 _ben _ca _deel_ _doet_ _gedaan_ _haag_ _had _keer_ _kom_ _maakte_ _man_ _mee_ _mij _nemen_ _nooit_ _per _pr _samen_ _sc _sinds_ _ter _vi _vier_ _werk_ _wijzen_ _wilde_ _za _zegt_ _zoals_ ac ari as_ dag dan del dig dig_ ebbe eden ee_ eft eld ene ent erde erl erst esch ete eur_ ez g_ ge_ hebb hi ig_ ige_ ik ist jke_ ka kt ld_ le_ ling ls mat meer nd nne nog_ oed oen_ oet_ ok_ ol ouw ove pa pen_ rden rt_ rus ssi tig_ ts ts_ tte twee verl vers vi wel_ zet zich
15 _alles_ _cap _consulaat_ _daa _dag_ _denk_ _do _doe _hadden_ _hoe _hoekstra_ _hoogte_ _hu _jou_ _kreeg_ _krijgt_ _l _lan _maakt_ _maken_ _med _moest_ _new_ _niets_ _nog _ont _reactie_ _tij _tijdens_ _toe _u _verder_ _vinden_ _wee _weken_ _wie_ _zeer_ ade am_ amb bben ca daar dag_ dip eder ell ende ent_ erie ette ft_ gev ging ha hem_ hie hier ien ien_ ier_ igen il jk jk_ kke late mi nde_ oet og oma omen ot_ oude pe rs sen sti tr ver_ vert wat_ wee_ wij
14 _bel _con _dem_ _den_ _doe_ _echt_ _eerder_ _elkaar_ _enkele_ _film_ _gemaakt_ _griekenland_ _hand_ _hem _iraanse_ _juni_ _keversoort_ _kleine_ _kom _le _me_ _misschien_ _pro _stuurt_ _telt_ _the_ _vandaag_ _w _wenen_ _wij _zelf_ aal ad_ ag ag_ ang ans aren ben bo cap_ daa deli dere dit eb eers ele em_ ere_ erke ett ev f_ gaa gaan ger haar heb_ hte hu idae ier ies_ ine ipl kan kan_ kte_ lee lic lom maak nt_ oed_ ordt plo pr rd rde re_ rlan sis staa ting tot us_ zelf zen_ zett
13 _af _amerikaanse_ _club_ _diplomatieke_ _dood_ _eens_ _eeuw_ _f _gebruikt_ _goe _gra _kamer_ _krijgen_ _landen_ _ov _personeel_ _plan_ _president_ _staten_ _toe_ _tr _tw _verenigde_ _verklaarde_ _volgens_ _vormen_ _wel _zet _zic _zit_ _zo_ _zonder_ _zou aard ak bas che chi dae_ dt_ ech eid_ ek_ emen end enen era ga goed gt_ had_ he_ heid hter iek_ inde lie man mede naam nede nte oc oen of_ og_ ons ort_ oud raa rdt_ rk rson rui sse tre ubli wel za zet_
12 _al_ _altijd_ _bed _bo _br _co _du _even_ _franse_ _geeft_ _gel _generaal_ _geschiedenis_ _heel_ _hoo _juli_ _kiev_ _kon_ _kr _mag_ _ned _nodig_ _oké_ _plaatsen_ _po _sint_ _snel_ _staat_ _ter_ _vader_ _vanaf_ _vanwege_ _veiligheid_ _verschillende_ _vindt_ _weg _werken_ _wet _zestig_ aam_ adj agen ai akt amer cha ctie dee derl do dse_ ees eest ef eg_ eige ela eme geen geno ges gin gr haa ijde itge jke ld lie_ mer mijn min nee ome on_ oort orm ou_ publ ra_ rat rin ring rst sad schr ssa teg tra trek tt tu tuur uite uitg ur_ uur uwe verk we_ weg wete
11 _ad _album_ _amsterdam_ _an _and _bekend_ _ei _gebied_ _gebouwd_ _ged _gesteld_ _gev _gew _goede_ _hetzelfde_ _huidige_ _hulp_ _hun _iemand_ _ierland_ _kabinet_ _konden_ _kun _later_ _men_ _mos _nam_ _nee _noo _noord_ _nou_ _nu_ _pe _per_ _sl _steeds_ _str _teg _venezuela_ _verklaard_ _vol _vooral_ _wereld_ _willen_ _zeker_ _zette_ adeu age aken akt_ ands ange as ats bli bouw chap chti dez erin erug erv esc gebr gee gi gro hoo houd hun_ ieuw ini inne ite itie jd kend laar leve lin mba nieu oek one onge ons_ ot pel ran rege rek rla rouw sl sla soor stel teri teru tig uis_ weg_ wor zie zou_ ô
10 _aldus_ _allemaal_ _anders_ _athene_ _canada_ _deed_ _dicht_ _diplomaat_ _eind_ _eist_ _enige_ _geh _gem _genoemd_ _gewoon_ _hen_ _idee_ _kwa _lahbib_ _maandag_ _moeder_ _net_ _of _russen_ _spelers_ _sprak_ _staan_ _tel _vr _vrouw_ _week_ _wo _zeg _zelfs_ _zuid_ ake ank ap_ are ast ba bbe bes ch_ con cti din ding dj_ doe ed_ egel eig ein elen elin ema ente ep euw gaat geld gens gewe gra grot had hand hei hem hoe hten huis ich_ ies ille ië_ jd_ kel kers kome kte lang lde lde_ lei lig lli med mij mosk nds nsch nte_ ok ong os osko ov plaa pro rder res rl rote rso rst_ ser sie son stig str tal_ ties toe un usse uw_ verd vin vol wat wo zen ă ș
9 _ba _beg _begon_ _bl _bu _dag _departement_ _der_ _ech _fra _go _grootste_ _helpen_ _hoogste_ _hui _insect_ _jij _ju _lange_ _maart_ _mar _meldt_ _minder_ _mis _mogelijk_ _na_ _nummer_ _ongeveer_ _ontboden_ _ooit_ _orde_ _overleg_ _paar_ _pas_ _persoon_ _petersburg_ _pla _ruim_ _spanje_ _spe _ste _strijd_ _stu _veld_ _vie _vin _zeg_ _zie aag aag_ aant ae_ af akte ali amil bel cap ceer ci co ct deur ebb eet_ ekke end_ eni ensc erk_ est_ esti ets_ ever ewe ger_ gez geze hui id_ ide ili ist_ iten ja jij_ ker_ kk kom kou_ lat ldig lice lle_ mili ndse ne_ ner ning nk ntal o_ ort pen pl po ree rste rti skou sp spel stee sten taa th tin twe u_ ul voe volg vond weer wi wil won zic zien ê
8 _ac _ach _band_ _beslissing_ _bet _bijvoorbeeld_ _buiten_ _dri _dui _eig _fam _gehouden_ _geven_ _geweest_ _gez _han _hel _hield_ _horen_ _jaa _jo _jul _ke _kijk_ _kl _kunt_ _laa _live_ _moesten_ _muziek_ _nieuw_ _nu _ongewenste_ _opnieuw_ _regering_ _regio_ _sluit_ _so _sommige_ _soms_ _stad_ _sturen_ _vanuit_ _verklaart_ _volgende_ _vro _waarvan_ _werkt_ _zie_ _zullen_ aand aaro ale amen anda ang_ anta ap appe arti ast_ ater bl br bu chie chr deel dien eed eks eldi els elt_ enla eno enst epub erg erh erkl ezet fami fran gde_ geme gesc happ hou icee ieke iets ieu ilie io iss jaar klaa krij kun lt_ nke nkel nlan nog nti och oete pla pre rach rec rei rekk rijd rke rsch si spe stri tal teld tge tri veel vind weet wen wil_ wone ñ
7 _bedreiging_ _daarvan_ _dee _din _erg_ _europese_ _gen _gep _gezegd_ _gri _griekse_ _hou_ _ie _kri _lang_ _leger_ _lijkt_ _londen_ _man _nadat_ _onderzoek_ _oorlog_ _oude_ _politie_ _reg _schreef_ _sin _sluiten_ _spelen_ _stuurde_ _ten_ _terwijl_ _trekt_ _uitgewezen_ _vee _vijf_ _vond_ _vorm_ _wist_ _zouden_ acti ade_ ans_ ard ata_ ats_ ber best blic cons ders dewe ds dus_ ebr ebru ect ele_ elf emee ense enti erge ert_ eru ewer geli gem geve gevo ida ilde ings int ip leen lein lgen lich man_ meen ment miss nee_ ners noo nta oe_ oek_ ona oner oni ote ouw_ ouwe pt rdt rge rijk rker roe root sie_ so spr stan stra ta_ toen uden uur_ vorm woo zel zoek zou
6 _bek _belgische_ _beste_ _blijkt_ _brittannië_ _bui _correspondent_ _dacht_ _dezelfde_ _dingen_ _dorp_ _dr _eigendom_ _fe _figuur_ _geest_ _geld_ _gevonden_ _gezien_ _hele_ _ja_ _jou _jouw_ _kle _lat _lev _lie _liep_ _maatregelen_ _meest_ _men _mooi_ _opg _oppervlakte_ _personen_ _pl _relatie_ _ron _saint_ _se _seizoen_ _si _soo _tegenwoordig_ _ti _verdrag_ _vergelding_ _vertrokken_ _voorlopig_ _vri _wacht_ _zal _zitten_ _zodat_ aak_ aam ae air anne ard_ art_ bed bin bou bru brui cent chri dae drie dse ea eb_ edew eens eent egge eide elde elli emaa eman enig enk ern ese_ ets gd_ gebo ged gele gep gew goe grat gri groo hal han hoe_ if im inn itg iti its jde kant king kunn leid les_ lf_ li_ maal mati mee_ mer_ mis ndel ned neer ngs nst nw od oest olge ooi oon oren ote_ par peli pub rech rel rijg rk_ rkla rli rond roo rug_ sch_ scho stu stuu taan tan ters tra_ tw ubl ude uis uitz un_ unne uren uu val wet zal_ zo_
5 _accreditatie_ _achter_ _actief_ _ar _auto_ _bedankt_ _beide_ _bekende_ _bew _bin _bleek_ _boven_ _com _daarna_ _dank_ _den _dertien_ _fi _foto_ _gebouw_ _gebracht_ _geef_ _gekregen_ _geval_ _helemaal_ _hou _jam _journalist_ _ki _kijken_ _kinderen_ _klaar_ _kw _leuk_ _lo _mannen_ _mededeling_ _meneer_ _meteen_ _nacht_ _nat _niemand_ _nummers_ _omgeving_ _par _praten_ _pre _probleem_ _publiek_ _ri _ser _sla _stap_ _the _totaal_ _uitzetten_ _vast_ _vervolgens_ _via_ _vor _vrouwen_ _wanneer_ _water_ _wilt_ _york_ _zat_ _zeven_ _ziet_ aart ak_ ata beke bent besc blij buit chil cie cl dde dden denk dri eda edi eert eker elle enl erda erel erkt ersc esta eter etti evo film ft gd gepu gest go grie h_ hoog hun i_ igde ighe ijf ill ilm ion jden keer keli kin klei kw kwa la_ lev mb mil mme non nsda nto ocht oede oon_ oot oot_ ost ouwd ppe ppel reg rich riek ris rken rna roep rop rug rusl rv sdag slan sona soo sto taat tien tisc ton tse tste tuu uits ure usla vee wijz woor zeg zoe zond
4 _and_ _bedraagt_ _beter_ _bez _bezit_ _bli _blijven_ _boek_ _congo_ _daarnaast_ _diende_ _einde_ _ernstig_ _fr _ga_ _gebruik_ _gezinnen_ _grotendeels_ _hiermee_ _houden_ _iedereen_ _john_ _kans_ _kon _ku _lage_ _langs_ _lee _licht_ _macedonië_ _maria_ _medewerker_ _neemt_ _niks_ _oorspronkelijk_ _pand_ _rec _slechts_ _speelde_ _spijt_ _stijl_ _sto _th _tijdelijk_ _trekken_ _valt_ _vij _vijftien_ _voe _waarbij_ _waarin_ _wedstrijd_ _zag_ _zak _zee _zel _zes_ _zw aang act ain alen alis ann ant_ arom ay belg bied binn bre cho daan ded dige doen du eat egt_ eil eit_ ekk ekt_ elf_ elt enoe erha erli erte ertr ese euw_ euwe ezi fde_ fi fra geda geh gell gene hap hti htin ia ice iden ied iede iend iev ijs ijst ine_ ir itei itse jam jen jst_ kaa ke_ ki kla kle kou ks ldi leg lis ll_ mar md mij_ mst mt nat nce ndi nif nk_ nn noem nsc nu_ oeg of oge oit_ onee onie ood_ oog ooit ord_ ore org orge orma osk oten plan raag rata rh rlij rm rn roc ron rot rte rtu ruik ruim sa schu sin sko tai tat tee tens tere tgez the toch tro tst ttin tur tuss tzet uid um_ uni uni_ uwen vaa val_ ve_ vel vier vijf vrou war ware weed woon ym zake ziek zij_
3 _antwoord_ _brengen_ _broer_ _fa _fil _functie_ _gesloten_ _god_ _india_ _inlichtingenofficieren_ _jon _maanden_ _mu _som _spr _vermoord_ _won_ _zichzelf_ ail alf_ ami anto aria aro deu ebou hel iens igd ind_ io_ ita kwam leu llee mm mos nati nger nig nin non_ noor nsen oofd opge prob qu ric seri tati tell tor uim ut uurd zw
-3 _ch _gre _pie _teen_ aai_ dev dsk erme eto fs geg kon lik_ mins nsi ry tron tz up v_ week é_
-4 _at _by _by_ _ek_ _ev _har _i_ _net _sy_ _tee _web alg asi avi by_ eh eha ei_ ereg erw ey fel gte ile inst net ow ow_ pi pp reen rw saa send ul_ yd
-5 _ek _ope _word_ ala ate_ elo rig sy_ ty wy yn
-6 _as_ _ten by pie
-7 _as _se_ lik
-11 y_
