# Swahili
language Swahili
spaces yes
order svo
apostrophe inside
accents fold
numbers after
adjectives after
construct yes
date-order dmy

[trigger measure=expulsion voice=active]
(imefuta|wamefuta|ilifuta|imeondoa|imebatilisha) (idhini|vibali|kibali|ithibati) | weak=yes
(imeitaka|yaitaka|iliitaka|imeiamuru|yaiamuru) ... (kuwaondoa|kuondoa|kuwarejesha|kuwaita nyumbani) | weak=yes
zimewafukuza, zawafukuza, zamfukuza, zimemfukuza, zimefukuza, zafukuza, ziliwafukuza, zilimfukuza, zitawafukuza, zitamfukuza, zinawafukuza, zimewatimua, zimemtimua, zawatimua, zamtimua, zafukuziana, zimefukuziana, wafukuziana, kufukuziana
yafukuza, yawafukuza, yamfukuza, imewafukuza, imemfukuza, imefukuza, imewatimua, imemtimua, yawatimua, yamtimua, yatimua, imetimua, kuwafukuza, kumfukuza, kufukuza, kuwatimua, kumtimua, kutimua, inawafukuza, inamfukuza, iliwafukuza, ilimfukuza, ilifukuza, itawafukuza, itamfukuza, wamemfukuza, wamewafukuza, tumewafukuza, tumemfukuza, walimfukuza, waliwafukuza, itafukuza, umemfukuza, umewafukuza, utamfukuza, itawatimua, imewafurusha, imemfurusha, yamfurusha, yawafurusha
(imeagiza|yaagiza|imeamuru|yaamuru|imemwamuru|imewaamuru|imemtaka|imewataka|yamtaka|yawataka|yamwamuru|yawaamuru|imemwagiza|imewaagiza|imemwambia) ... (kuondoka|kurejea nyumbani|kuondoka nchini|waondoke|aondoke|kurudi) | weak=yes
(imempa|imewapa|yampa|yawapa|umempa|umewapa|amempa|amewapa|wamempa|wamewapa|ulimpa|uliwapa|ilimpa|iliwapa|kumpa|kuwapa) ... (saa|siku|wiki) ... (kuondoka|aondoke|waondoke) | weak=yes
(imefuta|yafuta|imewafutia|imemfutia) ... (kibali|hadhi ya kidiplomasia|vibali) | weak=yes
(imewarudisha|imemrudisha|yamrudisha|yawarudisha) nyumbani | weak=yes
(yawaondoa|imewaondoa|iliwaondoa) | weak=yes

[trigger measure=expulsion voice=passive]
wafukuzwa, afukuzwa, wamefukuzwa, amefukuzwa, watimuliwa, atimuliwa, wametimuliwa, ametimuliwa, walifukuzwa, alifukuzwa, kufukuzwa kwake, watafukuzwa
(ametakiwa|wametakiwa|wameamriwa|ameamriwa|ameagizwa|wameagizwa|watatakiwa|lazima|wanatakiwa|anatakiwa|wanapaswa|anapaswa|watalazimika) ... (kuondoka|waondoke|aondoke|kurejea) | weak=yes
(amepewa|wamepewa|wana|ana|walipewa|wapewa|apewa) ... (saa|siku|wiki) ... (kuondoka|waondoke|aondoke) | weak=yes

[trigger measure=expulsion voice=noun]
kufukuzwa, kutimuliwa, kufurushwa, hatua ya kuwafukuza

[trigger measure=expulsion voice=phrase]
(watu|mtu) (wasiotakikana|wasiotakiwa|asiyetakikana|asiyetakiwa|wasiohitajika|asiyehitajika) | weak=yes
persona non grata, non grata
(mtu|watu) (asiyetakiwa|wasiotakiwa|asiyehitajika|wasiohitajika|asiyekubalika|wasiokubalika)

[trigger measure=staff_cap voice=active]
(imepunguza|yapunguza|kupunguza|ipunguze|imeagiza kupunguzwa|kupunguzwa|kupunguzwa kwa) ... (idadi|wafanyakazi|maafisa) | weak=yes

[trigger measure=closure voice=active]
imeufunga, yaufunga, kuufunga, itaufunga, iliufunga, imefunga, yafunga, kufunga, ifunge, inafunga, kufungwa, kufungwa kwa | weak=yes

[trigger measure=severance voice=active]
(imevunja|yavunja|kuvunja|imekata|yakata|kukata|imesitisha|inavunja|ilivunja|kuvunjwa kwa) (uhusiano|mahusiano) (wote|) (wa kidiplomasia|)
(imesitisha|yasitisha|ilisitisha|itavunja|itakata|itasitisha|ilikata|kusitisha|yakatisha) (uhusiano|mahusiano) (wote|wake|) wa kidiplomasia
(imevunja|yavunja|kuvunja|imekata|inavunja|ilivunja) (uhusiano|mahusiano) wake wa kidiplomasia

[people staff=diplomatic]
mwambata | plural=no
waambata | plural=yes
mshauri wa ubalozi | plural=no
washauri wa ubalozi | plural=yes
mwanadiplomasia, mjumbe wa kidiplomasia, naibu balozi, katibu wa kwanza | plural=no
wanadiplomasia | plural=yes

[people staff=ambassador]
balozi, kamishna mkuu, mabalozi mmoja | plural=no
mabalozi | plural=yes

[people staff=charge]
kaimu balozi, mkuu wa muda wa ubalozi | plural=no

[people staff=consular]
(ofisa|mfanyakazi) wa ubalozi mdogo | plural=no
(maofisa|wafanyakazi) wa ubalozi mdogo | plural=yes
konseli, konseli mkuu, balozi mdogo | plural=no

[people staff=military]
mwambata wa kijeshi, mwambata wa jeshi | plural=no
(mwambata|mwambata wa) (kijeshi|jeshi|ulinzi) | plural=no
waambata wa kijeshi | plural=yes

[people staff=intelligence]
(afisa) wa ujasusi, jasusi | plural=no
(maafisa) wa ujasusi, majasusi | plural=yes

[people staff=official]
(mfanyakazi|afisa|mtumishi) wa (ubalozi|ubalozini) | plural=no
(wafanyakazi|maafisa|watumishi) wa (ubalozi|ubalozini) | plural=yes
mfanyakazi, afisa, mtumishi, mjumbe | plural=no weak=yes
wafanyakazi, maafisa, watumishi, wajumbe | plural=yes weak=yes

[mission type=embassy]
ubalozi, ubalozini | plural=no
balozi zote, balozi za | plural=yes
ubalozi wa juu, tume ya juu | plural=no

[mission type=consulate]
ubalozi mdogo, konsuleti | plural=no

[mission type=mission]
ofisi ya biashara, ujumbe wa biashara, ofisi ya uwakilishi | plural=no
ujumbe, ujumbe wa kudumu | plural=no

[other]
(balozi wake|wanadiplomasia wake|balozi wao|mabalozi wake|raia wake)
(mwandishi wa habari|waandishi wa habari|mwanahabari|wanahabari|mwandishi|waandishi)
(mwanafunzi|wanafunzi|mhadhiri|wahadhiri|mwalimu|walimu)
(mchezaji|wachezaji|kocha|mashabiki)
(mhamiaji|wahamiaji|mkimbizi|wakimbizi|wahamiaji haramu)
(mbunge|wabunge|waziri|mawaziri|diwani|madiwani|mwanachama|wanachama)
(askari|wanajeshi|majeshi|waasi|walowezi|wakazi|wananchi|padri|imamu|wamishonari|madereva|watalii|wanaharakati|wapangaji)

[negation]
hakuna mtu, hakuna yeyote, hakuna aliyefukuzwa
haijaamua | weak=yes
si, sio, siyo, haita, hakuna, bila, haijafukuza, haitawafukuza, haitamfukuza

[considered]
(iko|yuko|wako|tuko) tayari, haiondoi uwezekano
hivi karibuni (itamfukuza|itawafukuza|itatangaza), inajiandaa, haijaondoa uwezekano
inafikiria, yafikiria, imefikiria, inatafakari, inapanga, inakusudia, inazingatia, huenda, inaweza, uwezekano, inajadili
(alipendekeza|ilipendekeza|anapendekeza|wamependekeza|amependekeza)

[threatened]
ilitishia, ametishia
haitakuwa na chaguo
chatishia, latishia, atishia, watishia, wametishia, yatishia, imetishia, inatishia, imeonya, yaonya, kama, iwapo, endapo, ikiwa, kutishia

[denied]
ilikanusha, imekanusha (taarifa|ripoti|madai|habari|), (ilikanusha|imekanusha) (kuwa|kwamba)
haina (mpango|nia|mipango), hakuna (mpango|uamuzi|nia), haifikirii, haijafikiria, (ilikataa|ilikanusha|imekanusha|imekataa) (wito|madai|taarifa|ombi)
imekanusha, yakanusha, amekanusha, inakanusha, kukanusha, si kweli, uvumi, si za kweli

[reversed]
(imebatilisha|imefuta|yafuta|yabatilisha|imesitisha|ilibatilisha|ilifuta) (kufukuzwa|kufukuzwa kwa|hatua)
(anaweza|wanaweza|ataruhusiwa|wataruhusiwa) kubaki, (imeondoa|ilifuta|imefuta|ilibatilisha|imebatilisha) (amri|uamuzi|agizo)
(imebatilisha|imefuta|yafuta|yabatilisha|imesitisha) (uamuzi|agizo|amri)

[retracted]
ya kughushi, barua bandia, bandia

[reported]
(kwa mujibu wa|kulingana na) (vyanzo|vyombo vya habari|chanzo)
inaripotiwa, inadaiwa, vyanzo vinasema

[carried-out]
(wameondoka|waliondoka|wamerejea|ameondoka) (nchini|)

[demand]
(imeitaka|iliitaka|yaitaka|imetoa wito|ilitoa wito|imeihimiza) ... (kuwafukuza|kumfukuza)
(wametaka|wanataka|wataka|yataka|imetaka|wito|wametoa wito|wamehimiza|ombi|waitaka|wameitaka|ameitaka) | weak=yes
(ni|wakati) (wakati|umefika) (wa|), (tunaitaka|tunaiomba|tunadai|tunawaomba|tunatoa wito)
(alipendekeza|ilipendekeza|anapendekeza|wamependekeza|amependekeza) | weak=yes

[demand modal=yes]
(lazima|inapaswa|wanapaswa|anapaswa|inafaa|yapaswa|inabidi)

[nonstate]
upinzani, wapinzani, wabunge, mbunge, bunge, chama, vyama, waandamanaji, wanaharakati, mchambuzi, wachambuzi, mtaalamu, shirika
meya

[generic]
nchi (kadhaa|nyingi|thelathini|ishirini)
nchi za magharibi, mataifa ya magharibi, nchi za ulaya, mataifa ya ulaya, nchi nyingine, nchi kadhaa, washirika, mataifa mengine, nchi nyingi, mataifa

[background]
(mwaka|miaka|miezi) (tangu|baada|umepita|imepita)
(mwaka|mwezi|wiki|juma) (jana|uliopita|iliyopita|lililopita)
(miaka|miezi|wiki|siku) (miwili|mitatu|minne|mitano|mbili|tatu|tano|<n>|kadhaa) (iliyopita|zilizopita)
awali, hapo awali, hapo zamani, tangu, hadi sasa, jumla ya, kumbukumbu, maadhimisho, kwa jumla, ilikuwa imewafukuza, kabla ya hapo
(mwaka uliofuata|mwaka mmoja baadaye|(miaka|miezi) (miwili|mitatu|minne|mitano|kadhaa|michache|) baadaye)

[response next=yes]
(kujibu|katika kujibu|kwa kujibu|ikijibu|likijibu|wakijibu|kulipiza|kulipiza kisasi|kama jibu kwa|kama majibu kwa|katika kulipiza kisasi) (hatua ya|kufukuzwa|kwa|)

[response next=yes weak=yes]
baada ya, kufuatia, kwa sababu ya

[response]
(ilijibu|imejibu|ikajibu|wamejibu) kwa, hatua ya kujibu, kama hatua ya kujibu
kulipiza kisasi, hatua ya kulipiza kisasi, kwa kulipiza, hatua kama hiyo, ulipizaji kisasi, kujibu

[answered]
kufukuzwa, kuwafukuza, kufukuza, vikwazo, kufungwa
(hatua|uamuzi)

[clause]
huku, wakati, kwa sababu, lakini, ambaye, ambao, ambayo, baada ya, kabla ya, ingawa, kwamba

[by]
kwa amri ya

[of]
wa, ya, za, la, cha, vya

[in]
katika, nchini, mjini, huko

[from]
kutoka, kutoka nchini

[to]
nchini, katika, kwa

[with]
dhidi ya, kati ya

[we]
sisi, wizara, serikali yetu, tumeamua, wizara ya mambo ya nje

[our]
yetu, wetu

[its]
wake, yake, wao

[mutual]
kila mmoja, wa kila mmoja, wao kwa wao

[body]
wizara ya mambo ya nje, wizara ya mambo ya nje ya, wizara ya mambo ya nje wa, waziri wa mambo ya nje, waziri wa mambo ya nje wa, serikali ya, serikali, rais, rais wa, waziri mkuu, waziri mkuu wa, mamlaka ya, mamlaka, utawala wa kijeshi, msemaji wa

[definite]
hao, hawa, huyo, huyu, wote, hilo

[and]
na, pamoja na, au

[including]
akiwemo, wakiwemo, ikiwemo

[ambassadors]
akiwemo balozi, wakiwemo balozi

[number]
nusu dazeni | value=6
mmoja | value=1
wawili, mbili, miwili | value=2
watatu, tatu, mitatu | value=3
wanne, nne, minne | value=4
watano, tano, mitano | value=5
sita | value=6
saba | value=7
wanane, nane, minane | value=8
tisa | value=9
kumi | value=10
kumi na (mmoja|moja) | value=11
kumi na (wawili|mbili) | value=12
kumi na (watatu|tatu) | value=13
kumi na (wanne|nne) | value=14
kumi na (watano|tano) | value=15
kumi na sita | value=16
kumi na saba | value=17
kumi na (wanane|nane) | value=18
kumi na tisa | value=19
ishirini | value=20
ishirini na (mmoja|moja) | value=21
ishirini na (wawili|mbili) | value=22
ishirini na (watatu|tatu) | value=23
ishirini na (wanne|nne) | value=24
ishirini na (watano|tano) | value=25
thelathini | value=30
arobaini | value=40
hamsini | value=50
sitini | value=60
sabini | value=70
themanini | value=80
tisini | value=90
mia | value=100

[vague]
mamia kadhaa
kadhaa, wengi, baadhi ya, makumi ya, mamia ya, wote

[qualifier is=at_least]
angalau, zaidi ya, wasiopungua

[qualifier is=at_most]
hadi, wasiozidi

[qualifier is=about]
wapatao
takriban, karibu

[counter]
wa

[change order=from-to]
kutoka <n> hadi <n>

[change order=ceiling]
hadi <n>

[unit hours=1]
saa, masaa

[unit hours=24]
siku

[unit hours=168]
wiki, juma

[unit hours=720]
mwezi, miezi

[unit hours=0]
mwaka, miaka, dakika, asilimia, milioni, nchi, mataifa, dola

[deadline side=before]
ndani ya, katika, kwa muda wa

[deadline side=after]
kuondoka, waondoke, aondoke

[until]
kufikia
kabla ya, ifikapo, hadi

[deadline-phrase is=immediate]
mara moja, haraka, haraka iwezekanavyo

[month]
januari | value=1
februari | value=2
machi | value=3
aprili | value=4
=Mei | value=5
juni | value=6
julai | value=7
agosti | value=8
septemba | value=9
oktoba | value=10
novemba | value=11
desemba | value=12

[weekday]
jumatatu | value=1
jumanne | value=2
jumatano | value=3
alhamisi | value=4
ijumaa | value=5
jumamosi | value=6
jumapili | value=7

[day]
leo | value=0
jana | value=-1
kesho | value=1

[reason is=espionage]
ujasusi, upelelezi, majasusi

[reason is=retaliation]
kulipiza kisasi, kulipiza

[reason is=interference]
kuingilia, kuingilia masuala ya ndani

[reason is=war]
uvamizi, vita

[speech]
alisema, amesema, imesema, ilisema, imetangaza, yatangaza, ilitangaza, amethibitisha, walisema, aliwaambia, yasema

[ignore]
hatua ya kujibu
mkataba wa vienna

[common]
ya, na, wa, kwa, katika, ni, la, za, kuwa, hiyo, huo, baada, alisema, yake, nchi, hii, kama, pia, hilo, cha

[again]
(ilijibu|imejibu|ikajibu) (vivyo hivyo|kwa njia hiyo hiyo|kwa hatua sawa) | is=answer
(ilifanya|zilifanya|itafanya|imefanya) (hivyo hivyo|vivyo hivyo|jambo hilo hilo), (ilifuata|zilifuata|itafuata) (mfano|nyayo)
(hatua|hatua kama) (hiyo hiyo|kama hiyo|sawa) | weak=yes

[plus]
na (wanadiplomasia|maafisa|wafanyakazi|wajumbe|watu|) wengine <n>
na (wanadiplomasia|maafisa|wafanyakazi|wajumbe|watu|) wengine (wawili|watatu|wanne|watano|sita|saba|wanane|tisa|kumi)

[each]
kila moja, kila mmoja, kila nchi

[range]
hadi, au

[range side=before]
kati ya

[deadline-phrase is=month_end]
(kabla ya|ifikapo|kufikia|hadi) mwisho wa (mwezi|mwezi huu)

[background soft=yes]
(walizungumzia|alizungumzia|walizungumza kuhusu|alizungumza kuhusu|walijadili|alijadili|aligusia|aliulizwa kuhusu), (suala|mada|athari|mgogoro) (la|ya|wa) | side=before
mwaka huu, (mara kwa mara|mara kadhaa|mara nyingi|hivi karibuni|karibuni|hivi majuzi), (katika|kwa) (mwaka|miezi|miaka) (uliopita|iliyopita|michache iliyopita)
(ilisababisha|ilipelekea|zilisababisha|kulikosababisha|kilisababisha) | side=before
(alitetea|anatetea|ilitetea|amtetea) uamuzi | side=before
(umekosolewa|ulikosolewa|imekosolewa|umelaaniwa) | side=after
uhusiano ... (ulizorota|umezorota|uliharibika|ulidorora)
(moja ya|miongoni mwa) nchi

[relative]
ambaye, ambao, aliyefukuzwa, waliofukuzwa

[among]
miongoni mwa
