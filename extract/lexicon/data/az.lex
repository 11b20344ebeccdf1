# Azerbaijani. The verb closes the clause; cases are in the endings.
language Azerbaijani
spaces yes
order sov
apostrophe inside
accents keep
case turkish
numbers before
adjectives before
date-order dmy

endings et = tdi, dib, dir, dəcək, tmək, tməyi, tməyə, tməsi, tməsini, tməsinə, tməsinin, tməsindən, tmələri, tmələrini, tmələrinə, tdiyi, tdiyini, tdiyinə, tdiyindən, tdikləri, tdiklərini, dəcəyi, dəcəyini, dəcəklərini, tmişdi, tmiş, tmişdir, diblər, dibmiş, tdilər, dirlər, dəcəklər, tmişdilər, dən, dərək, tdikdən, tdik, dirik, dəcəyik, tməklə
endings edil = ib, ir, di, əcək, miş, mişdi, mişdir, iblər, dilər, irlər, əcəklər, mişdilər, ən, ərək, məsi, məsini, məsinə, məsinin, məsindən, mələri, mələrini, mələrinə, mələrinin, diyi, diyini, diyinə, dikləri, diklərini, əcəyi, əcəyini, əcəkləri, əcəklərini, dikdən, məyə, mək
endings olun = ub, ur, du, acaq, muş, muşdu, muşdur, ublar, dular, urlar, acaqlar, muşdular, an, araq, ması, masını, masına, masının, masından, maları, malarını, malarına, duğu, duğunu, duğuna, duqları, duqlarını, acağı, acağını, acaqlarını, duqdan
endings qov = du, ub, ur, acaq, maq, mağı, mağa, ması, masını, masına, masının, masından, duğu, duğunu, duqlarını, acağı, acağını, acaqlarını, muşdu, muş, ublar, urlar, dular, acaqlar, muşdular, an, araq, maqla, duqdan
endings car = dı, ıb, ır, acaq, maq, mağı, mağa, ması, masını, masına, masının, masından, dığı, dığını, dıqlarını, acağı, acağını, acaqlarını, mışdı, mış, ıblar, ırlar, dılar, acaqlar, mışdılar, an, araq, maqla, dıqdan
endings ver = di, ib, ir, əcək, mək, məyi, məsi, məsini, diyi, diyini, diklərini, əcəyini, mişdi, iblər, irlər, dilər, əcəklər, ərək, ən



[trigger measure=expulsion voice=active]
(akkreditasiyasını|akkreditasiyalarını) (geri aldı|geri alıb|geri götürdü|dayandırdı), (evə|evinə|vətəninə) (göndərir|göndərdi|göndərib), qapını (göstərdi|göstərir|göstərib) | weak=yes
vətəninə (göndərir|göndərib|göndərdi|göndərəcək|qaytarır|qaytarıb|qaytardı) | weak=yes
(deportasiya) e~et | weak=yes
(persona non-qrata|persona non qrata|persona-non-qrata|persona non grata|persona-non-grata|persona nonqrata|arzuolunmaz şəxs|arzuolunmaz şəxslər|arzuedilməz şəxs|arzuedilməz şəxslər|arzuolunmayan şəxs) (elan e~et|hesab edib|sayıb)
persona (non qrata|non grata) ... (arzuolunmaz|arzuedilməz) (şəxs|şəxslər) ... elan e~et
(ölkəni|ölkəsini|ərazini|ərazisini|paytaxtı|dövləti|respublikanı) (tərk etməyi|tərk etməsini|tərk etmələrini|tərk etməyə) (tələb edib|tələb edir|tələb etdi|əmr edib|göstəriş verib|çağırıb|xahiş edib|məsləhət görüb|tapşırıb|təklif edib) | weak=yes
(tərk etməyi|tərk etməsini|tərk etmələrini|getməsini|getmələrini|ayrılmasını) (tələb edib|tələb edir|tələb etdi|əmr edib|istəyib|göstəriş verib|məsləhət görüb) | weak=yes
(ölkəni|ərazini|ərazisini|ölkədən) (tərk etməsi|tərk etmələri|çıxması|çıxmaları) üçün ... (vaxt verib|vaxt verdi|möhlət verib|vaxt verdiyini|vaxt verir|vaxt verilib) | weak=yes
(geri göndərib|geri göndərir|geri göndərdi|geri göndərəcək|geri göndərən|evinə göndərib|vətəninə göndərib|vətənlərinə göndərib|yola salıb) | weak=yes
(ölkədən|ölkəsindən|ərazisindən|ərazidən|ölkəmizdən) (çıxar~car|qov~qov|göndər~ver|uzaqlaşdır~car)
(çıxar~car|qov~qov|sürgün e~et|xaric e~et) | weak=yes
(ölkəni|Azərbaycanı|Rusiyanı|ərazini) ... (tərk etməsi|tərk etmələri|tərk etmək|tərk etməyi|tərk etməsini|tərk etmələrini) | weak=yes
(akkreditasiyası|akkreditasiyasını|akreditasiyasını|akkreditasiyalarını|akkreditasiyadan) ... (ləğv e~et|geri götür*|məhrum e~et|ləğvi) | weak=yes
(saat|gün|həftə|saatlıq|günlük) ... (vaxt|möhlət) ver~ver | weak=yes

[trigger measure=expulsion voice=noun]
(ölkədən|) (çıxarılmasını|çıxarılmasının|çıxarılmaları|qovulmasının|qovulmaları|qovulmasından|çıxarılmasından|qovma|sürgün|deportasiyası|deportasiya)
(ölkədən|) (çıxarılma|çıxarılması|çıxarılmasına|qovulması|qovulmasına|qovulmasını)

[trigger measure=expulsion voice=phrase]
persona-non-qrata, persona-non-grata, persona non-grata
persona non qrata, persona non-qrata, persona non grata, non qrata, non grata
arzuolunmaz (şəxs|şəxslər|elan)
arzuedilməz (şəxs|şəxslər)

[trigger measure=staff_cap voice=active]
(sayını|sayının|heyətini|ştatını|personalını|əməkdaşlarının) ... (azaldacaq|azaldılıb|azaldıldı|azalda|azaldılacaq|azaltmağa|azaltmasına|endirib|endirmək|endirməyi|məhdudlaşdırıb|ixtisar edib) | weak=yes
(sayını|sayının|heyətini|əməkdaşlarının) ... (azaldıb|azaldılması|azaltmaq|azaltmağı|ixtisar|azaldır|azaldılmasını|azaltmasını) | weak=yes

[trigger measure=closure voice=active]
(bağlamağı|bağlamasını|bağlanmasını) (əmr edib|əmr etdi|əmr edir|tapşırıb|tələb edib|tələb etdi) | weak=yes
bağlayacağını, bağladığını, bağlanacaq, bağlanıldı, bağlanılıb, bağlamışdı, bağlanmasına, bağlanmalıdır, fəaliyyətini dayandırmasını | weak=yes
bağlayıb, bağlayır, bağladı, bağlanması, bağlanmasını, bağlanıb, bağlanır, bağlamaq, bağlamağı, bağlayacaq | weak=yes

[trigger measure=severance voice=active]
(diplomatik|) (münasibətlərini|əlaqələrini|münasibətlər|əlaqələr) (kəsilib|dayandırdı|dayandırır|kəsdiyini|kəsəcəyini|kəsmişdi|üzüb|qırıb)
(diplomatik|) (münasibətləri|əlaqələri|münasibətlərini|əlaqələrini) (kəsib|kəsir|kəsdi|dayandırıb|kəsmək|kəsəcək)
diplomatik (münasibətləri|əlaqələri|münasibətlərini|əlaqələrini|münasibətlərin|əlaqələrin|əlaqələrinə|münasibətlərinə|əlaqələrə|münasibətlərə) (kəsəcək|kəsildiyini|kəsilməsini|kəsilməsi|son qoydu|son qoyur|son qoyub)

[people staff=diplomatic]
(birinci|ikinci|üçüncü) (katib|katibi|katibini|katibinin) | plural=no
(səfirliyinin|səfirliyin|) (müşaviri|müşavirini|müşavirinin|müşavirinə) | plural=no
diplomatik (işçisini|işçisinin|işçi|işçini|nümayəndəsi|nümayəndəsini|təmsilçisi) | plural=no
diplomatik (işçiləri|işçilərini|işçilərinin|korpusunun|nümayəndələri|nümayəndələrini|missiyasının əməkdaşları) | plural=yes
(birinci|ikinci|üçüncü) (katibi|katibini|katibinin|katibə) | plural=no
diplomatdan, diplomatından, diplomatik əməkdaşı, diplomatik əməkdaşını, diplomatik əməkdaşının, diplomatik işçisi, diplomatımız, diplomatımızı, səfirlik diplomatı | plural=no
diplomatlardan, diplomatlarından, diplomatik əməkdaşları, diplomatik əməkdaşlarını, diplomatik heyəti, diplomatik heyətin, diplomatik heyətinin, diplomatlarımız | plural=yes
nümayəndəsi, nümayəndəsini, nümayəndəsinin | plural=no weak=yes
nümayəndələri, nümayəndələrini, nümayəndələrinin | plural=yes weak=yes
diplomat, diplomatı, diplomatını, diplomatla, diplomata, diplomatın, diplomatının, diplomatına | plural=no
diplomatlar, diplomatları, diplomatlarını, diplomatların, diplomatlarının, diplomatlara, diplomatlarına | plural=yes
(birinci katib|ikinci katib|müşavir|missiya rəhbəri|səfirin müavini) | plural=no

[people staff=ambassador]
səfirdən, səfirindən, səfirimiz, səfirimizi, ali komissarı, nunsi | plural=no
səfirlərdən, səfirlərindən | plural=yes
səfir, səfiri, səfirə, səfirin, səfirini, səfirinə, səfirinin | plural=no
səfirlər, səfirləri, səfirlərini, səfirlərin, səfirlərinin | plural=yes

[people staff=charge]
müvəqqəti işlər vəkili, müvəqqəti işlər vəkilinin, müvəqqəti işlər vəkilini, müvəqqəti işlər vəkilinə, işlər vəkili, işlər vəkilini, işlər vəkilinə | plural=no

[people staff=consular]
konsulun, konsulunun, baş konsulu, baş konsulunu, baş konsulunun, vitse-konsul, vitse-konsulu, konsulluq əməkdaşı, konsulluq əməkdaşını, konsulluğun əməkdaşı | plural=no
konsullarını, konsulların, konsulluq əməkdaşları, konsulluq əməkdaşlarını | plural=yes
konsul, konsulu, konsulunu, baş konsul | plural=no
konsullar, konsulları | plural=yes

[people staff=military]
attaşesi, attaşesini, attaşesinin, attaşe, attaşeni, attaşenin, hərbi attaşesinin, hərbi attaşenin | plural=no
hərbi attaşeləri, hərbi attaşelərini, attaşeləri, attaşelərini, attaşelər | plural=yes
(hərbi) (attaşe|attaşesi|attaşesini|attaşesinə|attaşeni) | plural=no

[people staff=intelligence]
kəşfiyyatçısı, kəşfiyyatçısını, kəşfiyyat əməkdaşını
kəşfiyyatçı, kəşfiyyatçını, kəşfiyyatçının, kəşfiyyat zabiti, kəşfiyyat zabitini, casusu, casus | weak=yes
(kəşfiyyat) (zabiti|agenti) | plural=no
(kəşfiyyat) (zabitləri|agentləri|zabitlərini) | plural=yes

[people staff=official]
üzvünü, üzvü, üzvünün | weak=yes
(səfirliyinin|səfirliyin|səfirlik|missiyasının|nümayəndəliyinin|konsulluğunun) (əməkdaşından|əməkdaşlarından biri|əməkdaşlarından birini|işçilərindən biri|işçisinin) | plural=no
(səfirliyində|səfirliyindəki|səfirlikdə) (çalışan|işləyən) (diplomatın|diplomat|diplomatı|əməkdaş|əməkdaşı|əməkdaşın) | plural=no
əməkdaşından, əməkdaşına, işçisinin, işçisindən | weak=yes plural=no
şəxsin, şəxsə, nəfərin, nəfərə | weak=yes
əməkdaşlarından, əməkdaşlarına, işçilərinin, şəxsləri, şəxslərin, şəxslərdən, işçilərindən, heyətini, heyətinin, üzvlərini, üzvlərinin | weak=yes plural=yes
(səfirliyinin|səfirliyin|səfirlik|missiyasının|nümayəndəliyinin|konsulluğunun) (əməkdaşı|əməkdaşını|işçisi|işçisini|əməkdaşına|əməkdaşının) | plural=no
(səfirliyinin|səfirliyin|səfirlik|missiyasının) (əməkdaşları|əməkdaşlarını|işçiləri|işçilərini|əməkdaşlarının) | plural=yes
əməkdaşı, əməkdaşını, əməkdaşının, əməkdaş, işçisi, işçisini | weak=yes plural=no
nəfər, nəfəri, şəxs, şəxsi | weak=yes
əməkdaşları, əməkdaşlarını, əməkdaşlarının, işçiləri, işçilərini, şəxslər, üzvləri, heyəti | weak=yes plural=yes

[mission type=embassy]
səfirlikdə, səfirliklə, səfirliyimiz, səfirliyimizin | plural=no
səfirliklərinin, səfirliklərini | plural=yes
səfirlik, səfirliyi, səfirliyinin, səfirliyin, səfirliyini, səfirliyində, səfirliyindən, səfirliyinə, səfirliyindəki | plural=no
səfirlikləri, səfirliklər | plural=yes
(ali komissarlığı|ali komissarlığının) | plural=no

[mission type=consulate]
konsulluğunda, konsulluqda, baş konsulluq, baş konsulluğunda | plural=no
konsulluqları, konsulluqlarını, baş konsulluqları, konsulluqların, konsulluqlarının | plural=yes
konsulluq, konsulluğu, konsulluğunu, konsulluğun, konsulluğunun, baş konsulluğu, baş konsulluğunu, baş konsulluğunun | plural=no

[mission type=mission]
nümayəndəliyini, nümayəndəliyində, missiyasını, missiyasında, daimi nümayəndəliyi, ticarət nümayəndəliyi | plural=no
nümayəndəlikləri, nümayəndəliklərinin, nümayəndəliklərini | plural=yes
missiya, missiyası, missiyasının, nümayəndəlik, nümayəndəliyi, nümayəndəliyinin | plural=no

[other]
(öz səfirini geri|səfirini geri|səfirlərini geri|səfirini məsləhətləşmələr|diplomatlarını geri çağır*)
(jurnalisti|jurnalistləri|bloger*|tələbəni|tələbələri|dərnək*|iş adamı|biznesmen*|müəllim*|din xadimi|axund*|mühafizəçi*)
(öz səfirini|öz diplomatlarını|öz səfirini geri|öz vətəndaşlarını)
(jurnalist*|müxbir*|reportyor*)
(tələbə*|müəllim*|professor*|alim*)
(futbolçu*|oyunçu*|idmançı*|məşqçi*|azarkeş*)
(miqrant*|qaçqın*|mühacir*)
(deputat*|nazirlər|partiya üzv*)
(əsgər*|hərbçi*|sülhməramlı*|sakin*|turist*|sürücü*|imam*|missioner*|fəal|fəalı|fəalın|fəalları|fəalların|fəallar|fəallarını|aktivist*)

[negation side=after]
çıxarmır, qovmayıb, qovmayacaq, etməyib, etmir, edilməyib, edilməyəcək, niyyətində olmadığını, fikrində olmadığını, planlaşdırmadığını, düşünmədiyini, niyyəti yoxdur, niyyətləri olmadığını, nəzərdə tutulmur, verilməyib, qəbul edilməyib, imtina edib
deyil, etməyəcək, çıxarmayacaq, çıxarmayıb, fikrində deyil, niyyətində deyil

[negation]
heç kəs, heç kimi, heç kəsi
(qoşulmayacaq|qoşulmadı)
heç vaxt, heç kim
heç, yox

[considered]
çıxara bilər, qova bilər, edə bilər, oluna bilər
tezliklə ... (çıxaracaq|elan edəcək), istisna etmir, istisna etmədi
nəzərdən keçirdiyini, düşündüyünü, planlaşdırdığını, müzakirə olunur, gözlənilir, istəyir, hazırlaşır, hazırlaşdığı, niyyətində olduğunu, çıxarıla bilər, qovula bilər, edilə bilər, çox güman, ola bilsin, təklif edib, imkanını
nəzərdən keçirir, düşünür, planlaşdırır, müzakirə edir, müzakirə, baxır, ola bilər, bilər, mümkündür, ehtimal, niyyətindədir, məsələsini nəzərdən
(təklif etdi|təklif edir|təklif etdilər|tövsiyə etdi)

[threatened]
başqa çarəsi qalmayacaq
hədələyir, hədələyib, təhdid edib, təhdid edir, hədə, hədəsi, xəbərdarlıq edib, xəbərdarlıq edir, xəbərdarlıq, xəbərdar edib, hədələdi, hüququnu özündə saxlayır
əgər | weak=yes
halda, təqdirdə, *lasa, *ləsə, *arsa, *ərsə, *irsə, *ırsa, *masa, *məsə, *acaqsa, *əcəksə | weak=yes side=after

[denied]
gündəmdə (deyil|yoxdur), (planlaşdırmır|nəzərdən keçirmir|düşünmür|niyyətində deyil|fikrində deyil), (rədd etdi|rədd edib|istisna etdi|istisna edib), qərar (verilməyib|yoxdur|qəbul edilməyib)
əsassız olduğunu, əsassızdır, əsassız olduğu, həqiqəti əks etdirmir, həqiqəti əks etdirmədiyini, həqiqəti əks etdirmədiyi, həqiqətə uyğun olmadığını, həqiqətə uyğun gəlmir, doğru olmadığı, yalan olduğu, uydurma, doğru deyil, doğru olmadığını, yalan olduğunu, inkar edib, inkar edir, rədd edib, yanlış
təkzib edib, təkzib etdi, təkzib edir, təkzib, yalan, həqiqətə uyğun deyil, şayiə

[reversed]
(qala bilər|qala bilərlər|qala biləcək|qalmasına icazə), (qərarını|qərarı|əmri) (geri götürdü|ləğv etdi|geri çəkdi)
(qərarından|qərardan) (geri çəkilib|imtina edib)
(qala bilər|qalmasına icazə verilib)
(qərarını|qərarı) (ləğv edib|geri götürüb|dayandırıb)

[retracted]
saxta məktub, saxta sənəd, saxta olduğu
saxta

[reported]
(mənbələrə|mətbuata|KİV-ə|mediaya) (istinadən|görə)
adının çəkilməsini istəməyən, adı açıqlanmayan mənbə, iddia edilir, iddia edib
(mənbələr|mənbə|KİV|media|mətbuat) (məlumatına görə|bildirib|bildirir|yazır|xəbər verir)
iddia olunur

[carried-out]
(ölkədən gedib|ölkəni tərk etdilər|ölkəni tərk etdi|vətənə qayıdıb|vətənlərinə qayıdıblar|tərk edib|tərk ediblər|tərk etdi|yola düşdü|uçub|uçublar)
(ölkəni tərk edib|ölkəni tərk ediblər|vətənə qayıdıblar|yola düşüblər)

[demand]
tələb edir, tələb etdi, tələb edib | weak=yes
(çıxarmağa|qovmağa) (çağırıb|çağırır|çağırdı|dəvət edib)
(tələb edirlər|tələbi|tələbləri|çağırırlar|çağırışı|qovulsun|çıxarılsın|qovulmalıdır|istəyirlər|müraciət|petisiya) | weak=yes
(tələb edib|tələb edir|tələb|çağırıb|çağırır|çağırış|təklif edib|tələb ediblər) | weak=yes
(vaxtıdır|vaxtı çatıb|zamanıdır), (çağırırıq|tələb edirik|istəyirik)
(təklif etdi|təklif edir|təklif etdilər|tövsiyə etdi) | weak=yes
təzyiq (göstərib|göstərir|etdi|edib|göstərmişdi) | side=after

[demand modal=yes]
(lazımdır|lazım|gərəkdir|gərək|vacibdir|çıxarılmalı|çıxarılmalıdır|çıxarmalı|çıxarmalıdır|qovulmalı|qovulmalıdır|qovmalı|qovmalıdır)

[nonstate]
müxalifət*
deputatı, deputatları, millət vəkili, millət vəkilləri, milli məclis, senator, partiyanın, hərəkat, hərəkatı, cəmiyyət, birlik, fəal, etirazçılar, nümayiş, aksiya, ekspertlər, politoloq, sabiq, jurnalist, icma, qeyri-hökumət
müxalifət, müxalifətçi, deputat, deputatlar, parlament, partiya, partiyası, nümayişçilər, fəallar, ekspert, analitik, keçmiş, təşkilat
mer, aktivistlər

[generic]
<n> (ölkə|dövlət), (otuza yaxın|onlarla|onlarca|bir çox|yaxın) (ölkə|ölkədən|dövlət)
qərblilər, avropalı, qərbli, aparıcı ölkələr, üzv ölkələr, ölkələrin
qərb ölkələri, avropa ölkələri, digər ölkələr, bir sıra ölkələr, bəzi ölkələr, müttəfiqlər, ölkələr

[background opens=yes]
(il|ay|illər|aylar) sonra

[background]
(il|ay) (keçib|keçir|ötüb)
xatırladılıb, xatırladılır, qeyd edək ki, daha öncə, öncə, bundan öncə, hələ, ötən illər, keçmişdə, o vaxt, həmin vaxt
(keçən|ötən) (yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|dəfə|günlər)
(ötən|keçən) (həftə|ay|il|ilin|ayın|həftənin)
(qovmuşdu|etmişdi|edilmişdi|çıxarmışdı|vermişdi|olunmuşdu|çıxarılmışdı)
(çıxarmasından|qovmasından|çıxarılmasından|qovulmasından) (bir|iki|üç|beş|<n>) (il|ay|həftə) sonra
ötən həftə, ötən il, ötən ay
(keçən|ötən) (il|ay|həftə|ilin)
<n> (il|ay|həftə|gün) əvvəl
(iki|üç|dörd|beş|bir|bir neçə) (il|ay|həftə|gün) əvvəl
əvvəllər, daha əvvəl, bundan əvvəl, indiyədək, bu günədək, ildönümü, tarix, xatırladaq, çıxarmışdı, -dan bəri, başlayandan, başlanandan bəri, bəri
(növbəti il|ertəsi il)

[response next=yes side=after]
cavab tədbiri olaraq, qarşılıq, cavabında, cavab tədbiridir, qarşı cavab, qarşı olan cavab, cavab olub, cavab verib
cavab olaraq, qarşılıq olaraq

[response next=yes weak=yes side=after]
ardınca, nəticəsində, səbəbindən
sonra, görə

[response]
qarşılıqlılıq əsasında, analoji tədbir, adekvat tədbir
cavab tədbirləri, qarşılıqlılıq prinsipi, qarşılıqlılıq, oxşar addım, eyni addım, simmetrik cavab, güzgü cavabı, misilləmə, analoji addım
cavab addımı, cavab tədbiri, qarşılıqlı, adekvat cavab, cavab

[answered]
qərarından, bəyanatından, addımından, ittiham etməsinə, oxşar qərarı, götürülməsinə, tərkibini kəskin ixtisar etməsinə
oxşar hərəkətinə, hərəkətinə, hərəkətlərinə, sanksiyalarına, qərarlarına, addımlarına, çıxarılmasına qarşı, qovulmasına qarşı, elan edilməsinə, elan etməsinə
çıxarılmasına, qovulmasına, sanksiyalara, qərarına, addımına, bağlanmasına

[clause]
ona görə, həmçinin, bununla yanaşı, eyni zamanda, belə ki, nəzərə alsaq, cavab olaraq, ardınca
lakin, amma, çünki, isə, ki, halbuki

[by side=after]
tərəfindən

[to side=after]
diqqətinə, nəzərinə

[with side=after]
ilə, qarşı

[we]
nazirliyimizin, ölkəmiz, qərara aldıq, elan etdik, nazirlikdən, xarici işlər nazirliyindən
biz, nazirlik, nazirliyimiz, xarici işlər nazirliyi

[its]
öz, onun, onların

[mutual]
bir-birinin, qarşılıqlı, bir-birlərinin

[body]
xarici işlər nazirliyinin, xarici işlər nazirliyindən, xarici siyasət idarəsi, xin-in, xin-dən, xin-ə, nazirliyinin, nazirliyindən, nazirlikdən, hökumətinin, hökumətindən, prezidentinin, rəsmi, hakimiyyətinin, ağ ev, ağ evin, sözçüsü, sözçüsünün, rəsmiləri, dövlət katibi, administrasiyası, komitəsi, xarici siyasət
xarici işlər nazirliyi, xin, hökuməti, hökumət, prezidenti, prezident, baş nazir, baş naziri, hakimiyyəti, səlahiyyətliləri, xarici işlər naziri, nazirliyi

[article]
bir

[definite]
adıçəkilən, sözügedən, bu iki, hər üç, bu dörd, qeyd olunan
bu, həmin, hər iki

[and]
həm də, habelə, və həmçinin, eləcə də
və, həmçinin, ya

[including]
aralarında, daxil
o cümlədən, daxil olmaqla

[number]
yarım düjün | value=6
bir, biri, birini | value=1
iki, ikisi, ikisini | value=2
üç, üçü, üçünü | value=3
dörd, dördü, dördünü | value=4
beş, beşi, beşini | value=5
altı, altısı | value=6
yeddi, yeddisi | value=7
səkkiz, səkkizi | value=8
doqquz, doqquzu | value=9
on, onu | value=10
iyirmi | value=20
otuz | value=30
qırx | value=40
əlli | value=50
altmış | value=60
yetmiş | value=70
səksən | value=80
doxsan | value=90
yüz | value=100 scale=yes

[vague]
bir neçə (yüz|onlarla)
bir qrup, çox sayda, xeyli, onlarca, yüzlərcə, bir çox, bəzi, müəyyən sayda, sayı açıqlanmayan, yüzə yaxın
bir neçə, bir sıra, onlarla, çoxsaylı, yüzlərlə, bütün

[qualifier is=at_least]
dən çox, dan çox, dən artıq, dan artıq | side=after
ən azından
ən az, minimum
ən azı, azı
-dan çox | side=after

[qualifier is=about]
az qala, təxmini
yaxın, qədər | side=after
təxminən, təqribən

[counter]
nəfər

[unit hours=1]
saatın, saata
saat, saatlıq

[unit hours=24]
gündən, günü, iş günü
gün, günlük

[unit hours=168]
həftənin
həftə, həftəlik

[unit hours=720]
ay

[unit hours=0]
il, dəqiqə, faiz, milyon, min, ölkə, manat, dollar

[deadline side=after]
ərzində, müddətində, vaxt, möhlət

[deadline-phrase is=immediate]
ən qısa zamanda, qısa müddətdə, yubanmadan
dərhal, təcili

[month]
yanvarın | value=1
fevralın | value=2
martın | value=3
aprelin | value=4
mayın | value=5
iyunun | value=6
iyulun | value=7
avqustun | value=8
sentyabrın | value=9
oktyabrın | value=10
noyabrın | value=11
dekabrın | value=12
yanvar | value=1
fevral | value=2
mart | value=3
aprel | value=4
may | value=5
iyun | value=6
iyul | value=7
avqust | value=8
sentyabr | value=9
oktyabr | value=10
noyabr | value=11
dekabr | value=12

[weekday]
bazar gününə | value=7
şənbəyə | value=6
cüməyə | value=5
cümə axşamına | value=4
çərşənbəyə | value=3
çərşənbə axşamına | value=2
bazar ertəsinə | value=1
bazar ertəsi | value=1
çərşənbə axşamı | value=2
çərşənbə | value=3
cümə axşamı | value=4
cümə | value=5
şənbə | value=6
bazar günü | value=7

[day]
bu gün | value=0
dünən | value=-1
sabah | value=1

[reason is=espionage]
casusluq, kəşfiyyat, casus

[reason is=retaliation]
cavab, qarşılıq

[reason is=interference]
müdaxilə

[speech]
bildirilib, açıqlanıb, deyilib, xəbər verir, məlumatda, bəyanatda, qeyd edib, qeyd olunub, deyilir, bildirilir, verib, söyləyib, vurğulayıb, duyurub, yayıb
bildirib, bildirir, açıqlayıb, elan edib, deyib, məlumat verib, bildirdi, dedi, bəyan edib, açıqladı

[ignore]
diplomat adı altında, diplomatik ad altında, diplomat kimi çalışan
bu (ölkədəki|ölkədə), həmin (ölkədəki|ölkədə)
latın amerikası, cənubi amerika, mərkəzi amerika, şimali amerika, rusiya-1, rusiya-24, rossiya-1, vyana konvensiyasının, amerikanın səsi, avropa.info, new york times, vaşinqton post, minsk qrupu
vyana konvensiyası
illər sonra ilk dəfə

[common]
səfirliyinin, səfirliyi, edilib, ölkəni, ölkədən, qeyd, barədə, məlumat, elan, diplomat, diplomatı, səfiri, tərk, tələb, həmin, əməkdaşı, nazirlik, rusiya, rəsmi, öz, ötən, həftə, gün, saat, iki, xəbər, verir, mətbuat, deyib, haqqında, tərəfindən, cavab, ilin, ərzində, dördü, hökuməti, prezidenti, var, yeni, artıq, çox
və, bu, ilə, üçün, bir, olub, edib, ki, isə, də, da, bildirib, olan, onun, görə, kimi, daha, sonra, nazirliyi, xarici

[trigger measure=expulsion voice=passive]
(ölkəni|ölkəsini|ərazini|ərazisini|Azərbaycanı|Rusiyanı|Rusiya Federasiyasını|*anı|*istanı) ... (tərk etməli|tərk etməlidir|tərk etməlidirlər|tərk edəcək|tərk edəcəklər|tərk etməli olacaq) | weak=yes
(deportasiya) (edil~edil|olun~olun) | weak=yes
(persona non-qrata|persona non qrata|persona-non-qrata|persona non grata|persona-non-grata|persona nonqrata|arzuolunmaz şəxs|arzuolunmaz şəxslər|arzuedilməz şəxs|arzuedilməz şəxslər|arzuolunmayan şəxs) (elan edil~edil|elan olun~olun|hesab edilib|hesab olunub)
persona (non qrata|non grata) ... (arzuolunmaz|arzuedilməz) (şəxs|şəxslər) ... elan (edil~edil|olun~olun)
(ölkəni|ölkəsini|ərazini|ərazisini|paytaxtı|anı|Rusiyanı|Azərbaycanı|Rusiya Federasiyasını) ... (tərk etməsi|tərk etmələri|tərk etməyi) (tələb edil~edil|tələb olun~olun|tapşırılıb|xahiş olunub|bildirilib|istənilib|istənilir|əmr edilib|barədə göstəriş verilib|göstərişi verilib|əmri verilib) | weak=yes
(ölkəni|ərazisini|Rusiyanı|Azərbaycanı|*anı|*istanı) tərk etmək (əmri|göstərişi|tapşırığı) (verilib|verildi|alıb|alıblar) | weak=yes
(çıxarılma|çıxarılması barədə|deportasiya) bildirişi (alıb|alıblar|verilib) | weak=yes
(tərk etmələri|tərk etməsi|tərk etmələrini|tərk etməsini) (istənilib|tələb olunub|tələb edilib|əmr olunub|xahiş edilib|barədə göstəriş verilib) | weak=yes
(tərk etməlidir|tərk etməlidirlər|tərk etməli olacaq|tərk etməlidi|tərk etmək məcburiyyətindədir|ayrılmalıdır|getməlidir|getməlidirlər) | weak=yes
(geri göndəril~edil|ölkədən göndəriləcək|yola salınıb|qovulub|qovulur|qovuldu|qovulacaq|qovulan|qovulmuşdu|qovulublar|qovuldular|qovulduğunu|qovulacağını|qovulduğu|qovulacağı|çıxarılıb|çıxarılır|çıxarıldı|çıxarılacaq|çıxarılan|çıxarılmışdı|çıxarılıblar|çıxarıldılar|çıxarıldığını|çıxarılacağını|çıxarıldığı|çıxarılacağı|uzaqlaşdırılıb|uzaqlaşdırılır|uzaqlaşdırılacaq) | weak=yes
(ölkədən|ölkəsindən|ərazisindən|ərazidən|ölkəmizdən) (çıxarılıb|çıxarılır|çıxarıldı|çıxarılacaq|çıxarılan|çıxarılmışdı|çıxarılıblar|çıxarıldılar|çıxarıldığını|çıxarılacağını|çıxarıldığı|çıxarılacağı|qovulub|qovulur|qovuldu|qovulacaq|qovulan|qovulmuşdu|qovulduğunu|qovulacağını|göndərilib|göndərilir|göndəriləcək|uzaqlaşdırılıb)
(vaxt|möhlət) ver(ilib|ildi|ilir|iləcək|ilmişdi|ildiyi|ildiyini|ilməsi) | weak=yes
(akkreditasiyası|akkreditasiyaları|akreditasiyası|aqremanı|akkreditasiyasının|akkreditasiyadan) (ləğv edil~edil|geri götürülüb|götürülməsi|götürülməsinə|ləğv olun~olun|məhrum edil~edil|məhrum olun~olun) | weak=yes

[trigger measure=downgrade voice=active]
(diplomatik|) (münasibətlərin|əlaqələrin|münasibətləri|əlaqələri|nümayəndəliyin|təmsilçiliyin) (səviyyəsini|dərəcəsini) (aşağı salıb|endirib|azaldıb|aşağı salır|aşağı salmaq|aşağı salacaq|endirməyə)

[people staff=administrative_technical]
inzibati işçi, texniki işçi, inzibati-texniki işçisi, inzibati və texniki işçiləri, inzibati-texniki heyəti, texniki heyəti | plural=yes

[people staff=family]
ailə üzvləri, ailə üzvlərini, ailələri | plural=yes weak=yes

[reaction]
pisləyib, pisləyir, qınayıb, qınayır, etiraz edib, etiraz bildirib, təəssüf edib, təəssüf bildirib, tənqid edib, tənqid edir, rədd edib, rədd edir, cavabsız qalmayacaq, cavabsız qoymayacaq, cavab verəcək, cavab verəcəyini, təxribat adlandırıb, adlandırıb, şərh edib, təsdiqləyib

[until]
dək, dek, ədək, kimi | side=after
günün sonuna qədər, sonunadək, sonuna qədər, tarixinədək, gününədək, günü, qədər | side=after

[reason is=incompatible_status]
diplomatik statusa uyğun olmayan, statuslarına uyğun olmayan, statusuna uyğun olmayan, vyana konvensiyası ilə ziddiyyət

[reason is=war]
müharibə, müharibəsi, müharibənin, müharibədən, münaqişə, işğal, işğalı, hərbi əməliyyat

[reason is=crime]
zəhərlənməsi, zəhərlənmə, sui-qəsd, qətl, qaçaqmalçılıq, terror

[each]
hər biri, hər birindən

[same]
eyni sayda, o qədər

[again]
(eyni addımla|eyni şəkildə|analoji addımla) (cavab verdi|cavab verib) | is=answer
eyni qaydada cavab (verəcək|verdi) | weak=yes
(qoşulmayacaq|qoşulmadı)
(eynisini|eyni şeyi|eyni addımı) (etdi|edib|edəcək|atdı), (nümunəsini|yolunu) (izlədi|təkrarladı), oxşar (addım|addımlar|qərar|tədbir) (atdı|atıb|gördü|qəbul etdi)
(bu cür|oxşar|eyni|analoji|belə bir|həmin) (qərar|qərarı|addım|addımı|tədbir|tədbiri) ... (qəbul edilib|qəbul edib|qəbul ediblər|atıb|atıblar|atılıb|görüb|verib|verilib|veriblər)
eyni (addımı|qərarı|şeyi) (atıb|atıblar|edib|ediblər|verib)

[withdrawal]
təhlükəsizlik (səbəbindən|səbəbi ilə|baxımından|səbəblərinə görə), müvəqqəti olaraq, müvəqqəti dayandır*, təxliyə*, terror təhdidi, pandemiya*, koronavirus*, növbəti xəbərdarlığadək

[with]
*llə, *nla, *nlə, *ylə, *yla, *rla, *rlə
hökuməti ilə, hakimiyyəti ilə | side=after

[plus]
(və|həmçinin) daha <n>
(və|həmçinin) daha (bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on)

[range]
və ya, ya da

[deadline-phrase is=month_end]
(ayın|bu ayın) (sonunadək|sonuna qədər|sonuna kimi)

[deadline-phrase is=week_end]
həftənin (sonunadək|sonuna qədər)

[background soft=yes]
(çıxarılmasından|qovulmasından|çıxarılması haqqında|qovulması haqqında|çıxarılmasını|qovulmasını) (da|də|) (danışıb|danışıblar|müzakirə edib|müzakirə ediblər|bəhs edib), (çıxarılması|qovulması) (haqqında|barədə)
bu il, cari ildə, (dəfələrlə|bir neçə dəfə|bu yaxınlarda|yaxınlarda|son zamanlar|son vaxtlar|bir müddət əvvəl), son (bir ildə|aylarda|illərdə|bir il ərzində), (ötən|keçən) (payız|yay|yaz|qış|payızda|yayda|yazda|qışda)
(səbəb oldu|səbəb olmuşdu|gətirib çıxardı|nəticələndi) | side=after
qərarını (müdafiə|əsaslandırdı)
(tənqidinə|etirazına|qəzəbinə|narazılığına) (səbəb oldu|tuş gəldi) | side=after
münasibətlər (pisləşdi|soyudu|gərginləşdi|korlandı)
(ölkələrdən biri*|ölkələr arasında*)

[response next=yes side=after weak=yes]
çıxarandan sonra, çıxardıqdan sonra, elan etdikdən sonra

[among]
arasında | side=after

# Behind a name: it is the subject, "too", and owns nobody.
[auxiliary]
də, da
