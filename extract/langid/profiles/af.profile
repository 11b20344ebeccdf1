# af: a weight in 1/8 bits, then the runs of letters that have it; _ is the edge of a word
87 ê
82 ë
73 é
72 _die_
64 _en_ ŉ
58 _nie_ _wat_
57 á ö
56 _van_
55 _het_ _n_
54 die_ ó
53 ie_
52 _met_
51 _die _en _vir_
50 _dat_ _dit_ _ons_
49 _word_
48 _hulle_
47 _di â
46 í ï
45 e_
44 _daar_ _ge _is_ _oor_ at_
43 _aan_ _deur_ _hierdie_ _kan_ n_
42 _sal_ aa
41 wat_ à ü ý
40 _jou_ _maar_ _moet_ nie_ van_
39 _n _s _van _ver _wat se_
38 _e die van
37 _het _ook_ _se_ _soos_ _te _te_ aar_ et_ het_ ou_
36 _a _as_ _ek_ _gaan_ _in_ _nie _was_ _wees_ aan_ an_ er_ oe
35 _is g_ ge is_ ç ÿ
34 _ander_ _da _haar_ _i _k _kom_ _m _mense_ _wa aan dat_ eer_ it_ lle_ oor s_ se û
33 _aan _baie_ _in _maak_ _nou_ _on _oor _so _tot_ _va _wil_ in_ k_ ord_ vir_ è ô
32 _dit _god_ _he _hom_ _laat_ _me _ons _sy_ _toe_ _uit_ _vir aar an ing_ lik met_ nde_ om_ r_ wat ä
31 _as _daa _hoe_ _hul _met _om_ _op _se _v as as_ daar der dit_ es_ hull ie is lle te ulle y_
30 _dis_ _ek _o _sou_ _t _teen_ ar_ ee eer ek_ in it ke_ lik_ nde ste ver
29 _be _d _dan_ _ma _maa _my_ _oo _waar_ het hier nt onde ons_ te_ uit word
28 _dat _eerste_ _g _hie _ko _uit _ve and ik_ le nie oo
27 _aa _b _ges _h _hy_ _jesus_ _julle_ _meer_ _net_ _nog_ _op_ _weet_ a_ aak_ ag_ deur ees_ el_ en et ges ing ir_ na on ord rdie
26 _almal_ _begin_ _deu _doen_ _egter_ _groot_ _hier_ _mens_ _na_ _sa _st _terwyl_ _wor ar at be ede ede_ ei ek ers eur_ heid ierd le_ m_ maa nder ng_ ns_ re sie ste_ sy_ ter ull va
25 _by_ _dag_ _here_ _iets_ _jy_ _ka _kan _kon_ _kyk_ _lees_ _lewe_ _moe _na _ni _om _toe _tyd_ _vi _want_ ak_ da de een_ eid_ el er ers_ es gte ig_ kan_ li oor_ op_ ri ring sk so ui we
24 _af _bes _bly_ _een_ _gebruik_ _ho _hul_ _men _p _sal _twee_ _wee _werk_ al_ daa de_ ende hul ier ies ies_ ko kom_ me na_ ont oord sal_ ter_ uit_ vir waar
23 _by _dink_ _dus_ _eie_ _geen_ _jou _re _selfs_ _sien_ _ste _tussen_ dat dit een eg end ens_ ewe gel gter ike_ ings ka kom mens nd ns oet_ sta
22 _elke_ _gel _gemaak_ _hu _jaar_ _kon _la _leer_ _mo _nuwe_ _staan_ _ui _waa _wo al der_ eid ens erdi erk eur ige_ jou_ l_ like ma maar moet ond ra rd_ si stel ur_ wa wee wer werk
21 _dieselfde_ _gehad_ _goed_ _j _kom _kry_ _l _le _my _pr _voor_ _we ak am and_ en_ ent erd erde gaan ha he iese ik ll men met my_ ne_ nse_ ook_ op or or_ rin self sie_ st taa tel_ u_ us_ vers
20 _al _alle_ _gesien_ _gesê_ _gro _hi _hy _jo _kerk_ _laa _lee _no _onder_ _ont _ook _pro _sk _slegs_ _suid_ _sy _ten_ _to _vandag_ _verder_ _vo _vr _w ande ang deu eel_ eli elik erst ese_ f_ hy_ ien ien_ la laa maak nd_ ne nge ngs_ oos_ ot ou re_ rs_ t_ ta tee voor we_
19 _and _binne_ _christus_ _enige_ _god _goeie_ _ha _hand_ _hele_ _r _sluit_ _soo _sta _stel_ _ter _veral_ _voo _was aat_ ant_ asie bes dag_ di ere erk_ ese hie id_ ke ker_ lee lo moe ng nte oet om ons ot_ raa soos toe waa was_ woor
18 _afr _afrikaanse_ _an _boek_ _deel_ _dié_ _do _glo_ _go _help_ _hou_ _jy _lekker_ _lig_ _mag_ _november_ _omdat_ _plek_ _probeer_ _reeds_ _saam_ _soms_ _speel_ _tog_ _wanneer_ _weer_ _wie_ aal_ af af_ afri by_ ders eel ees els_ em erw esi ewe_ gt hei ier_ ig jy_ kan kke lewe ni nt_ p_ rde rder ro sel staa teen tel ti tjie tr wees wor
17 _anders_ _beteken_ _daarvan_ _dood_ _gaa _geb _geregtigheid_ _gev _haa _her _hom _kant_ _land_ _mekaar_ _nou _ond _so_ _sonder_ _stap_ _tee _tot _vanaf_ _vier_ _vra_ _vrou_ ag agte ange ans asi del dig ed eers eke ere_ ersk gs_ il kon lie ngs nse on_ ru sa sal sien skap
16 _alles_ _daarom_ _ee _eers_ _gee _hoo _man_ _neem_ _plaas_ _raak_ _universiteit_ _verstaan_ _wer _woord_ _woorde_ _wêreld_ aak aat ad aie_ ale_ deli dig_ ee_ egte ele ense erin ger haar hand ist jou klik laat lan ling nee nne nou_ oe_ oer os_ pa pr pro rdi rede rs rt ska soo ster taan to tot_ tre us wil_
15 _afrika_ _ba _bai _daaroor_ _drie_ _eer _foto_ _ger _gr _jong_ _keer_ _lew _man _onthou_ _seun_ _soek_ _sê_ _tydens_ _vader_ _ver_ _verwag_ _vol _water_ _wi _wil ad_ ale anne ant baie by doen eet_ eg_ elf end_ esk este ew ge_ gro gte_ haa han hom_ hoo ike ken_ ker laas min nn oen oen_ oop_ os rde_ reg roe rste ry tig toe_ tro tyd_ ve vol wi
14 _afgelope_ _agter_ _al_ _all _altyd_ _beg _buite_ _daardie_ _dan _dis _dr _een _f _familie_ _genade_ _goe _hel _hoe _kontak_ _lan _leef_ _mee _meeste_ _min_ _nooit_ _of_ _ontvang_ _praat_ _regte_ _sel _tyd _u _wan _weg_ aam aans ade alle ann besk ding eem_ egt ei_ eke_ eld em_ ert erwy eu frik gaa geb gesi gesk god_ hou_ ighe ite kaa ken kli lang leer mo nis nis_ nne_ oek_ orde rik rika rsk sond stu ul ur vang vo volg
13 _af_ _beh _behoort_ _bel _bied_ _bl _daarin_ _geld_ _geloof_ _geskep_ _kaap_ _ke _laaste_ _makliker_ _min _ouers_ _pa _per _ryk_ _saa _sit_ _sommer_ _sou _twe _volgende_ _woo aal aand aard ba dag dien din eie_ eken ele_ eni est gebr gest gew gin hoe_ hoor id ige il_ inge iste itei jie jie_ kr kry ls_ meer ment mi ning no nter ok_ ol oort oos pe per ree ron roo rst sies soek sou_ sp str tand teit ten tu twee tyd vert verw vi voo vr
12 _antwoord_ _beskikbaar_ _beskou_ _bestaan_ _beste_ _bet _bo _boe _dae_ _dankie_ _doe _enigste_ _ga _gedoen_ _gees_ _gem _gen _groep_ _hof_ _iemand_ _ker _klein_ _kr _kuier_ _louw_ _manier_ _mi _nodig_ _opsigte_ _oud_ _persoonlike_ _reg _rol_ _sodat_ _stellenbosch_ _sterk_ _voel_ aang aas aas_ are_ bel den dis_ do doe eb ef ef_ egin eri gee gelo ghei god groo hris i_ ili jaar jo kie land lei lew luit man mee ndig oek of_ oms_ oon regt rig root rou saa saam sko skry slui sse stan sê_ tie ting tus was woo yd_ yk_
11 _beter_ _bly _bydrae_ _ch _chr _daarna_ _din _ding_ _geh _har _heilige_ _indien_ _internasionale_ _ken_ _kies_ _maande_ _nader_ _nee_ _net _niks_ _oktober_ _redelik_ _saak_ _self_ _skuld_ _sp _sulke_ _trou_ _vind_ _volgens_ _vorige_ _vrae_ _vrede_ _waarvan_ aai_ aam_ ader afr agt am_ ap ap_ arin ber best chri d_ dan_ deel ekke eme ene ente gele gen gere gev ging gs ins ki kk kke_ kyk_ lin lui mal_ me_ mer ms_ my neem net_ ook oot_ ort pie pre rd rek rie rist rlik rond rou_ ski ss sti tig_ tji tot uis uur_ weet wil wo wy
10 _aand_ _afrikaans_ _alm _asook_ _belangrik_ _besig_ _betrokke_ _bietjie_ _bybel_ _dien_ _dikwels_ _evangelie_ _feit_ _figuur_ _gehoor_ _gek _get _han _hee _hoor_ _israel_ _ja _kind_ _kinders_ _kl _kle _krag_ _later_ _lei_ _liefde_ _lyk_ _maatskappy_ _natuurlik_ _ne _ou _paar_ _regering_ _rigting_ _skole_ _skryf_ _sl _son _str _ten _verseker_ _vraag_ _waarop_ _wag_ _week_ aaro aie alma ang_ begi bela ber_ br brui dige dr ebru eek_ eet eit_ elfs elin elke elo els erke erl erm eski eva fri geha gin_ goed hede hel her ind ink_ jull kaan kap kin king kker kl lek lie_ lke_ loo nk nou nste o_ od oel_ og_ omme oud red ris rt_ ruik rw ryf_ sen sion skr so_ stig sy taal tor un usse weer yd
9 _afriforum_ _armoede_ _c _de _ged _grond_ _jes _kommentaar_ _kyk _li _maand_ _mans_ _minste_ _minute_ _nog _ontwikkeling_ _pretoria_ _sam_ _sie _sle _tweede_ _ty _vanjaar_ _verskillende_ _vra _vriende_ _vry_ _wel_ aai all ame anda ans_ are ari art ater bet bl dee dis ds ebr ed_ eens eerd ein eld_ ema enis era ereg esel esie esus ewer fde_ gem gti hee ho hu hy ief_ iet iewe igt ika ikaa inte ion ir isie jesu kap_ koms kry_ lees lmal mme ndi neer nk_ nni nog_ nst nte_ od_ oed oed_ oei oel oof oof_ oop org pe_ rek_ rk_ rte rwyl ry_ sing ske sus_ ters tus_ tuur uik_ uur verd verk want wyl_
8 _aangedui_ _aanvaar_ _aarde_ _afg _albei_ _alleen_ _amerikaanse_ _bedoel_ _beskik_ _beskryf_ _beslis_ _bew _beweeg_ _bewys_ _bou_ _br _christene_ _doel_ _dra_ _draai_ _duisternis_ _egt _eie _einde_ _elk _elkeen_ _erken_ _gee_ _geestelike_ _gelede_ _geluk_ _gemeenskap_ _genoem_ _geplaas_ _gesels_ _gesin_ _gespeel_ _gestel_ _getroud_ _getuienis_ _gevaar_ _gew _godsdienstige_ _gou_ _graag_ _hare_ _hoof_ _iet _inligting_ _int _kliek_ _koop_ _lank_ _leerders_ _leiding_ _lewens_ _mening_ _miskien_ _moontlik_ _mos_ _naaste_ _nee _of _omgewing_ _omstandighede_ _ondersoek_ _ontspan_ _oop_ _ops _optree_ _pad_ _psalms_ _reeks_ _reg_ _sake_ _seker_ _sekere_ _seuns_ _skrywer_ _sonde_ _sowel_ _span_ _steeds_ _stem_ _su _swart_ _sê _tee_ _terug_ _tw _tye_ _vanuit_ _verdere_ _verdien_ _verlede_ _vertel_ _vol_ _volg_ _volk_ _vry _vyf_ _werklik_ aag_ afge alm app bai boe boek dan dink dui eem eha eie eili eit eker eko ekom ela elan emaa ene_ erso erug esta ets_ ewen ged gek gema get geva goe groe gtig hoe hom ief iets igte inde int kies kind kont ku lekk lig mer_ ngel nin oms one ooi ooi_ oot opge ort_ oud_ plaa plek reld rg rge rk rug rui rvan seke sit_ sl soe son span spre sto tan tei teru terw tin ts twe ty verb wee_ wel wys wys_ yn
7 _bed _bi _dag _derde_ _ei _eni _geval_ _gevoel_ _huidige_ _jaa _je _jul _kaa _kennis_ _lo _mag _minstens_ _moo _oud _pe _pl _po _pre _red _ro _seu _som _spe _stil_ _the_ _tus _volle_ _vor _vorm_ _wêr aarv anse beg beh bly_ eder eed eek egi ekte elk enni ent_ ep erh erse ete eun ev ga geno ghe gi here hi hou hul_ idin iens ink isi ja jy kaap kenn kie_ kon_ ks kte lief lis lke lu mal nade nda ndel nlik nnis olg oon_ oorg orge ori pers pl ran reek rwy seun sig sin sit spe stor teke ties tree trek uitg vaar voer wan wêre yf_ ys_ êrel
6 _agt _augustus_ _bev _dee _du _dui _duisend_ _dus _eerder_ _fo _geg _gesterf_ _heen_ _hui _huis_ _ins _kaapstad_ _ken _kin _kli _ku _lig _media_ _ongeveer_ _oom_ _opg _oudtshoorn_ _per_ _ska _ske _sko _skr _ta _toon_ _werknemers_ ank aro baar bewe bly bo bru des_ dra dus_ edel eds_ eeds eef_ ege ekk elde elf_ ell elle eloo ena enig ep_ erg ern erte etji etro fs geen geh geme gevo gewe go gr gron gste gtin h_ igin inne inst ite_ itie jies kerk kkel koo kryf kte_ lde_ len lig_ lli logi ly maan man_ ndag net nge_ nuwe of olle omm oom_ ors ose oue pi prob rig_ rus_ rva seer sek skei skik sleg sou spee spr stus su tell tem tlik tori tra tte tuss ud uite ul_ ver_ vera verl wer_ yn_ ê_
5 _aangebied_ _afstand_ _algemeen_ _allerhande_ _beheer_ _bek _belangrike_ _bepaalde_ _besoek_ _bevestig_ _bin _blo _boodskappe_ _dadelik_ _dalk_ _dawid_ _dekades_ _donker_ _druiwe_ _eens_ _eet_ _ens_ _ervaring_ _fa _finaal_ _geeste_ _geglo_ _geneem_ _genoeg_ _gerus_ _geskryf_ _gevolg_ _geword_ _geëindig_ _hart_ _heelwat_ _helfte_ _helpende_ _jer_ _johannes_ _kar _kknk_ _klink_ _koningskap_ _koppies_ _kort_ _laer_ _lie _luister_ _manne_ _mees_ _mev_ _miljoen_ _naam_ _nuutste_ _nuw _ontwikkel_ _optredes_ _par _pla _ra _ree _rotse_ _si _skakel_ _skyn_ _sto _storm_ _stukke_ _swa _taal_ _tans_ _ter_ _testament_ _tipe_ _titel_ _uitkomste_ _uni _val_ _vanweë_ _verband_ _verkoop_ _verskeie_ _vertaal_ _vertrek_ _vervul_ _vis_ _voordeel_ _vrees_ _vro _waarmee_ _ware_ _warm_ _weg _weke_ _wes_ _wet_ _wit_ _woordvoerder_ _zuma_ aanv akli appe ard art_ arva aste bee boer derd dies du eh ehoo eidi ein_ ekt elfd emee emen eru erv erwa fde gees geko haal har hed hoof ide iend igh igti iks ill indi ise itge iver jaa kers kle komm ksie lde lede leg lf lfde lfs lfs_ llin mber mmer ntli og ol_ olge one_ onge ontl onts ood par peel per_ pla raak rdig rel res rie_ rli rm rob roep rus skie spa ssen stee stre teer teli tens terk tern tige trou ug val val_ verh voe vor vra wag_ wond yden
4 _aangesien_ _afrikaner_ _anc_ _ant _antwoorde_ _appellant_ _ber _berg_ _beskikbare_ _besluit_ _besonderhede_ _betaal_ _beurt_ _bewaar_ _boervolk_ _bring_ _bybelse_ _daagliks_ _daai_ _denke_ _diep_ _doo _dri _eg _eintlik_ _eis_ _el _engels_ _eva _fi _gay_ _gebooie_ _gedigte_ _gehang_ _gehou_ _gekom_ _gekoop_ _gekyk_ _geleentheid_ _gelowiges_ _gep _geskiedenis_ _gevalle_ _geweet_ _godsdiens_ _godsdienste_ _hede_ _heeltyd_ _heerlike_ _hiermee_ _hoef_ _hoop_ _ideale_ _ie _ing _inheemse_ _jare_ _jouself_ _ju _kamer_ _klik_ _kook_ _kos_ _koste_ _koöperasie_ _kry _kultuur_ _langs_ _lei _lewendig_ _lief_ _maklik_ _meisies_ _menslike_ _moses_ _naweek_ _neiging_ _oorvloed_ _oudste_ _pas_ _politieke_ _presies_ _probleem_ _projek_ _psalm_ _raa _reaksie_ _regtig_ _res _res_ _rondom_ _sek _seuntjie_ _skool_ _soort_ _standpunt_ _steek_ _toekoms_ _toernooi_ _tr _tradisie_ _tu _uur_ _veel_ _verborge_ _verhaal_ _verkondig_ _veroorsaak_ _verteenwoordig_ _vonnis_ _vre _waarheid_ _waarin_ _watter_ _welkom_ _wereld_ _werkers_ _woon_ _wou_ _wyse_ aad_ ae_ ai_ antw arde ardi baa beho besi beso bete ch_ che des duis eeld eest eho embe enee enn erb erha erkl erko erli erp eskr esl esu etr ets eun_ eval evan ewee fo fst gese gewo gge glo_ help hri huis ia ia_ ied_ ille keer kel klei kyk ld leef lein lek_ ler lk lma maat makl meen mees mili mins moed ms ner nges nog nska nts ntw ntwo oede oep_ ok olog ond_ oors ops opsi ouer pa_ punt raat ras rasi rei rl rtee ryf see sel_ sels send skoo skou sle slu sorg sse_ stra tte_ twoo uid uss uwe_ verm verv vier vrou wen win wing wit êre
3 _boo _co _joh _nav _pie ai anna binn chr dri egti ehad enhe fa gelu ger_ gie gods iek ieke ikke ilie ilig joh liks mil nav nb ner_ nig nige nna nta odsd oh oj ood_ oont ppe reed rey rke rle ssi sus th_ tief tt uers uik ure_ voel
-3 _a_ _naa _ron _ser _sh _the beke est_ gd gt_ iev li_ lv mt onie ouw pen_ urd ut work
-4 _naar_ au ay ci cl ec erie ex ez ieu len_ mit nen_ orm orma rden ren_ rma rop teld tri vel vie za
-5 _date_ _er _er_ aakt ate_ ht ic ju kt_ nen pt rz zi
-6 _ze ce date ea men_ oc zo
-7 den_ sh uw
-10 ij ze
-11 st_
-12 _z
-21 _de_
