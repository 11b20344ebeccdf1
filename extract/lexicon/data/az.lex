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



[trigger measure=expulsion voice=active]
(ölkədən|ölkəsindən|ərazisindən|Rusiyadan|Azərbaycandan) ... (çıxarıb|çıxarır|çıxardı|çıxaracaq|çıxarılır|çıxarıldı|çıxarılıb|çıxarılması|çıxarılacaq|çıxarmaq|çıxarılmasını|çıxarmağa|çıxarılmasına|çıxarmağı|çıxarmaqla|çıxarmasına|çıxarılmışdı|çıxarmışdı)
(çıxarıb|çıxarır|çıxardı|çıxaracaq|çıxarılır|çıxarıldı|çıxarılıb|çıxarılacaq|çıxarmaq|çıxarmaqla|çıxarmasına|çıxarmağı|çıxarılmasını|çıxarılması|qovub|qovur|qovdu|qovulub|qovulur|qovacaq|qovuldu|qovmaq|sürgün edib|xaric edib|xaric edir) | weak=yes
(ölkəni|Azərbaycanı|Rusiyanı|ərazini) ... (tərk etməsi|tərk etmələri|tərk etmək|tərk etməyi|tərk etməli|tərk etməlidir|tərk etməlidirlər|tərk edəcək|tərk etməsini|tərk etmələrini) | weak=yes
(akkreditasiyası|akkreditasiyasını) ... (ləğv edib|ləğv edilib|ləğv etdi) | weak=yes
(saat|gün|həftə) ... (vaxt verib|vaxt verilib|möhlət verib|vaxt verildi) | weak=yes

[trigger measure=expulsion voice=noun]
(ölkədən|) (çıxarılma|çıxarılması|çıxarılmasına|qovulması|qovulmasına|qovulmasını)

[trigger measure=expulsion voice=phrase]
persona non qrata, persona non-qrata, persona non grata, non qrata, non grata
arzuolunmaz (şəxs|şəxslər|elan)
arzuedilməz (şəxs|şəxslər)

[trigger measure=staff_cap voice=active]
(sayını|sayının|heyətini|əməkdaşlarının) ... (azaldıb|azaldılması|azaltmaq|azaltmağı|ixtisar|azaldır|azaldılmasını|azaltmasını) | weak=yes

[trigger measure=closure voice=active]
bağlayıb, bağlayır, bağladı, bağlanması, bağlanmasını, bağlanıb, bağlanır, bağlamaq, bağlamağı, bağlayacaq | weak=yes

[trigger measure=severance voice=active]
(diplomatik|) (münasibətləri|əlaqələri|münasibətlərini|əlaqələrini) (kəsib|kəsir|kəsdi|dayandırıb|kəsmək|kəsəcək)

[people staff=diplomatic]
diplomat, diplomatı, diplomatını, diplomatla, diplomata, diplomatın, diplomatının, diplomatına | plural=no
diplomatlar, diplomatları, diplomatlarını, diplomatların, diplomatlarının, diplomatlara, diplomatlarına | plural=yes
(birinci katib|ikinci katib|müşavir|missiya rəhbəri|səfirin müavini) | plural=no

[people staff=ambassador]
səfir, səfiri, səfirə, səfirin, səfirini, səfirinə, səfirinin | plural=no
səfirlər, səfirləri, səfirlərini, səfirlərin, səfirlərinin | plural=yes

[people staff=charge]
müvəqqəti işlər vəkili, müvəqqəti işlər vəkilinin, müvəqqəti işlər vəkilini, müvəqqəti işlər vəkilinə, işlər vəkili, işlər vəkilini, işlər vəkilinə | plural=no

[people staff=consular]
konsul, konsulu, konsulunu, baş konsul | plural=no
konsullar, konsulları | plural=yes

[people staff=military]
(hərbi) (attaşe|attaşesi|attaşesini|attaşesinə|attaşeni) | plural=no

[people staff=intelligence]
(kəşfiyyat) (zabiti|agenti) | plural=no
(kəşfiyyat) (zabitləri|agentləri|zabitlərini) | plural=yes

[people staff=official]
(səfirliyinin|səfirliyin|səfirlik|missiyasının) (əməkdaşı|əməkdaşını|işçisi|işçisini|əməkdaşına|əməkdaşının)
(səfirliyinin|səfirliyin|səfirlik|missiyasının) (əməkdaşları|əməkdaşlarını|işçiləri|işçilərini|əməkdaşlarının) | plural=yes
əməkdaşı, əməkdaşını, əməkdaşının, əməkdaş, işçisi, işçisini, nəfər, nəfəri, şəxs, şəxsi | weak=yes
əməkdaşları, əməkdaşlarını, əməkdaşlarının, işçiləri, işçilərini, şəxslər, üzvləri, heyəti | weak=yes plural=yes

[mission type=embassy]
səfirlik, səfirliyi, səfirliyinin, səfirliyin, səfirliyini, səfirliyində, səfirliyindən, səfirliyinə, səfirliyindəki | plural=no
səfirlikləri, səfirliklər | plural=yes

[mission type=consulate]
konsulluq, konsulluğu, konsulluğunu, konsulluğun, konsulluğunun, baş konsulluğu, baş konsulluğunu, baş konsulluğunun | plural=no

[mission type=mission]
missiya, missiyası, missiyasının, nümayəndəlik, nümayəndəliyi, nümayəndəliyinin | plural=no

[other]
(öz səfirini|öz diplomatlarını|öz səfirini geri|öz vətəndaşlarını)
(jurnalist*|müxbir*|reportyor*)
(tələbə*|müəllim*|professor*|alim*)
(futbolçu*|oyunçu*|idmançı*|məşqçi*|azarkeş*)
(miqrant*|qaçqın*|mühacir*)
(deputat*|nazirlər|partiya üzv*)
(əsgər*|hərbçi*|sülhməramlı*|sakin*|turist*|sürücü*|imam*|missioner*|fəal*|aktivist*)

[negation side=after]
deyil, etməyəcək, çıxarmayacaq, çıxarmayıb, fikrində deyil, niyyətində deyil

[negation]
heç, yox

[considered]
nəzərdən keçirir, düşünür, planlaşdırır, müzakirə edir, müzakirə, baxır, ola bilər, bilər, mümkündür, ehtimal, niyyətindədir, məsələsini nəzərdən

[threatened]
hədələyir, hədələyib, təhdid edib, təhdid edir, hədə, hədəsi, xəbərdarlıq edib, xəbərdarlıq, əgər, halda, təqdirdə

[denied]
təkzib edib, təkzib etdi, təkzib edir, təkzib, yalan, əsassız, həqiqətə uyğun deyil, şayiə

[reversed]
(qərarını|qərarı) (ləğv edib|geri götürüb|dayandırıb)

[retracted]
saxta

[reported]
(mənbələr|mənbə|KİV|media|mətbuat) (məlumatına görə|bildirib|bildirir|yazır|xəbər verir)
iddia olunur

[carried-out]
(ölkəni tərk edib|ölkəni tərk ediblər|vətənə qayıdıblar|yola düşüblər)

[demand]
(tələb edib|tələb edir|tələb|çağırıb|çağırır|çağırış|təklif edib|tələb ediblər) | weak=yes

[nonstate]
müxalifət, müxalifətçi, deputat, deputatlar, parlament, partiya, partiyası, nümayişçilər, fəallar, ekspert, analitik, keçmiş, təşkilat

[generic]
qərb ölkələri, avropa ölkələri, digər ölkələr, bir sıra ölkələr, bəzi ölkələr, müttəfiqlər, ölkələr

[background]
(keçən|ötən) (il|ay|həftə|ilin)
<n> (il|ay|həftə|gün) əvvəl
(iki|üç|dörd|beş|bir|bir neçə) (il|ay|həftə|gün) əvvəl
əvvəllər, daha əvvəl, bundan əvvəl, indiyədək, bu günədək, ildönümü, tarix, xatırladaq, çıxarmışdı, -dan bəri, başlayandan, başlanandan bəri, bəri

[response next=yes side=after]
cavab olaraq, qarşılıq olaraq

[response next=yes weak=yes side=after]
sonra, görə

[response]
cavab addımı, cavab tədbiri, qarşılıqlı, adekvat cavab, cavab

[answered]
çıxarılmasına, qovulmasına, sanksiyalara, qərarına, addımına, bağlanmasına

[clause]
lakin, amma, çünki, isə, ki, halbuki

[by side=after]
tərəfindən

[with side=after]
ilə, qarşı

[we]
biz, nazirlik, nazirliyimiz, xarici işlər nazirliyi

[its]
öz, onun, onların

[mutual]
bir-birinin, qarşılıqlı, bir-birlərinin

[body]
xarici işlər nazirliyi, xin, hökuməti, hökumət, prezidenti, prezident, baş nazir, baş naziri, hakimiyyəti, səlahiyyətliləri, xarici işlər naziri, nazirliyi

[article]
bir

[definite]
bu, həmin, hər iki

[and]
və, həmçinin, ya

[including]
o cümlədən, daxil olmaqla

[number]
bir | value=1
iki | value=2
üç | value=3
dörd | value=4
beş | value=5
altı | value=6
yeddi | value=7
səkkiz | value=8
doqquz | value=9
on | value=10
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
bir neçə, bir sıra, onlarla, çoxsaylı, yüzlərlə, bütün

[qualifier is=at_least]
ən azı, azı
-dan çox | side=after

[qualifier is=about]
təxminən, təqribən

[counter]
nəfər

[unit hours=1]
saat, saatlıq

[unit hours=24]
gün, günlük

[unit hours=168]
həftə, həftəlik

[unit hours=720]
ay

[unit hours=0]
il, dəqiqə, faiz, milyon, min, ölkə, manat, dollar

[deadline side=after]
ərzində, müddətində, vaxt, möhlət

[deadline-phrase is=immediate]
dərhal, təcili

[month]
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
bildirib, bildirir, açıqlayıb, elan edib, deyib, məlumat verib, bildirdi, dedi, bəyan edib, açıqladı

[ignore]
vyana konvensiyası

[common]
və, bu, ilə, üçün, bir, olub, edib, ki, isə, də, da, bildirib, olan, onun, görə, kimi, daha, sonra, nazirliyi, xarici
