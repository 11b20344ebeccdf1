# Turkish
language Turkish
spaces yes
order sov
apostrophe right
accents keep
case turkish
numbers before
adjectives before
date-order dmy

endings et = tti, diyor, decek, tmiş, tmişti, tmiştir, ttiler, diyorlar, decekler, tmişlerdi, ttiği, ttiğini, ttiğine, ttiğinden, ttiğinin, ttikleri, ttiklerini, ttiklerine, deceği, deceğini, deceğine, deceklerini, tme, tmek, tmeyi, tmeye, tmenin, tmesi, tmesini, tmesine, tmesinin, tmesinden, tmesiyle, tmeleri, tmelerini, tmelerine, tmelerinin, tmelerinden, tmekle, tmekte, tmektedir, derek, dip, dince, den, ttik, diyoruz, deceğiz, ttikten, tmiş oldu, tmemiz
endings edil = di, iyor, ecek, miş, mişti, miştir, diler, iyorlar, ecekler, mişlerdi, diği, diğini, diğine, diğinden, diğinin, dikleri, diklerini, diklerine, eceği, eceğini, eceğine, ecekleri, eceklerini, mesi, mesini, mesine, mesinin, mesinden, mesiyle, meleri, melerini, melerine, melerinin, mek, mekte, mektedir, erek, ip, en, dikten, mesi kararı
endings mis = -, i, e, in, de, den, le, ler, leri, lerin, lerini, lere, lerinin, lerine, lerinde, lerinden, lerdeki
endings lik = liği, liğin, liğinin, liğini, liğine, liğinde, liğindeki, liğinden, lik, likte, likten, lik'teki, liğe
endings lukp = likleri, liklerini, liklerinin, liklerinde, liklerindeki, liklerinden, likler, liklerin, liklerine
endings bk = ğı, ğının, ğından, ğına, ğınca, k, ğı'nın, ğı'ndan


[trigger measure=expulsion voice=active]
(geri çekmesini|geri çağırmasını|çekmesini) (istedi|talep etti|istiyor|talep ediyor|istemişti) | weak=yes asks=yes
akreditasyonunu (iptal etti|iptal ettiğini|geri çekti|geri çektiğini|iptal ediyor) | weak=yes
(geri çekmesini|geri çağırmasını|çekmesini) (istedi|talep etti|istiyor|emretti) | weak=yes
terk etme (emri|talimatı|emrini|talimatını) (verdi|veriyor|verdiğini|vermişti) | weak=yes
(sınır dışı|sınırdışı|kapı dışarı|hudut dışı|deport) e~et
(sınır dışı|sınırdışı|kapı dışarı|hudut dışı) (etmeye|edilmesine|etme yönünde|edilmesi yönünde) (karar|) (karar|) (verdi|veriyor|vermişti|vermiştir|verdiğini|verdiklerini|aldı|aldığını|almıştı|verilmişti)
(istenmeyen (kişi|kişiler|şahıs|adam|insan)|persona non grata) (saydı|sayıyor|sayacak|saydığını|saydıklarını|addetti|addediyor|ilan edebilir)
(ülkeyi|ülkesini|ülkeden|başkenti|topraklarını) (terk etmesi|terk etmeleri|ayrılması|ayrılmaları|çıkması|çıkmaları) (talimatı|talimatını|emri|emrini|yönünde talimat|çağrısında|için talimat) (verdi|veriyor|vermişti|verdiğini|verildi|verildiği|verildiğini|bulundu|verilmişti) | weak=yes
(ülkeyi|ülkesini|ülkeden|'dan|'den|'ı|'i|'yı|'yi|) (terk etmelerini|terk etmesini|ayrılmalarını|ayrılmasını|çıkmalarını|çıkmasını) (istemişti|istenmişti|emretmişti|talep etmişti|buyurdu|şart koştu|tavsiye etti|rica etti|istiyoruz|talep ettik) | weak=yes
(kapıyı gösterdi|kapıyı gösteriyor|kapıyı göstermişti|evine yolladı|evlerine yolladı|evine yollamıştı|evlerine yollamıştı|memleketine gönderdi|memleketlerine gönderdi|yurtlarına gönderdi|ülkelerine yolladı|ülkesine yolladı|defetti|kovmuştu|yolcu etti|paketledi) | weak=yes
(akreditasyonunu|akreditasyonlarını|diplomatik kartını|diplomatik kartlarını|vizesini|çalışma iznini) (iptal edip|iptal ederek|iptal etmişti|sonlandırdı|sonlandırıyor|geri alma) | weak=yes
(saat|gün|hafta|günlük|saatlik|süre|mühlet|cumartesiye kadar|pazara kadar|cumaya kadar) (süre|mühlet|zaman|vakit|) (vermişti|tanımıştı|verip|tanıyıp|vererek|tanıyarak|verildi|tanındı|verilmişti|tanınmıştı) | weak=yes
(dokunulmazlığını|dokunulmazlıklarını) (kaldırdı|kaldırıp|kaldırarak|kaldırıldı) | weak=yes
(sınır dışı|sınırdışı|kapı dışarı|hudut dışı) (edenler|ettirdi|ettiriyor|ettirecek|etmeden|etmeksizin|edebilirler|edebiliriz|edebilir|edebileceğini|ederiz|edecektir)
(ülkeden|ülkesinden|ülke dışına) (çıkarıyor|çıkardı|çıkaracak|çıkarma|çıkardığını|kovdu|kovuyor|kovduğunu|attı|atıyor|gönderdi|gönderiyor|gönderme|uzaklaştırdı|uzaklaştırıyor|çıkarılmasına karar verdi) | weak=yes
(kovdu|kovuyor|kovacak|kovduğunu|kovma) | weak=yes
(ülkesine|ülkelerine|evine|evlerine|geri) (gönderdi|gönderiyor|gönderecek|gönderdiğini|gönderme|yolladı|yolluyor|gönderileceğini) | weak=yes
(istenmeyen (kişi|kişiler|şahıs|adam|adamlar|insan|diplomat)|persona non grata) (ilan|olarak ilan|olarak|kabul|olarak kabul) e~et
(ülkeyi|ülkesini|ülkeden|başkenti) (terk etmesini|terk etmelerini|ayrılmasını|ayrılmalarını|çıkmasını|çıkmalarını|terk etmesi talimatını|terk etmeleri talimatını) (istedi|istiyor|talep etti|talep ediyor|emretti|talep etmiştir|istediğini|istediklerini|talep ettiğini|istemiştir|isteyerek|istedik|bildirdi|tebliğ etti) | weak=yes
(terk etmesini|terk etmelerini|ayrılmasını|ayrılmalarını|çıkmasını|çıkmalarını|gitmesini|gitmelerini|geri çekilmesini|geri çekmesini|geri çağırmasını) (istedi|istiyor|talep etti|talep ediyor|emretti|talep etmiştir|istediğini|istediklerini|talep ettiğini|istemiştir|istedik) | weak=yes
(terk etmesi|terk etmeleri|ayrılması|ayrılmaları|çıkması|çıkmaları) için ... (saat|gün|hafta|süre|mühlet) (verdi|tanıdı|veriyor|tanıyor|verdiğini) | weak=yes
(saat|gün|hafta|günlük|saatlik|süre|mühlet) (süre|mühlet|) (verdi|tanıdı|veriyor|tanıyor|tanımıştır) | weak=yes
(akreditasyonunu|akreditasyonlarını|agremanını|diplomatik statüsünü|diplomatik dokunulmazlığını|dokunulmazlıklarını) (iptal etti|iptal ediyor|geri çekti|iptal ettiğini|geri aldı|kaldırdı|iptal etme) | weak=yes
(görevine|görevlerine) son (verdi|veriyor) | weak=yes
(uzaklaştırdı|uzaklaştırıyor|uzaklaştırma kararı) | weak=yes

[trigger measure=expulsion voice=passive]
(istenmeyen (kişi|kişiler|şahıs|adam|insan)|persona non grata) (sayıldı|sayılıyor|sayılacak|olarak|ilan)
(ülkeyi|ülkesini|ülkeden|'dan|'den|'tan|'ten|) (ayrılması|ayrılmaları|terk etmesi|terk etmeleri|çıkması|çıkmaları) (istendi|istenmişti|istenen|gerektiği|gerektiğini|bildirilmişti|bildirilmiştir|gerektiği bildirilmiştir|gerektiği bildirildi|istenecek|emredilmişti|talep edilmişti|iletildi|iletilmişti|tebliğ edildi) | weak=yes
(ülkeden|ülkesine|ülkelerine|ülke dışına|topraklarından) (çıkarılan|çıkarılması|çıkarılmasının|çıkarılmasını|çıkarılmasına|gönderilen|gönderilmesi|gönderilmesinin|gönderilmesini|gönderilmesine|gönderileceğini|gönderileceği|kovulması|kovulmasının|kovulmasına|uzaklaştırılması|uzaklaştırılan|çıkarılmıştı|gönderilmişti|kovulmuştu) | weak=yes
('dan|'den|'tan|'ten) ... (gönderilmesi|gönderilmesinin|gönderilmesini|gönderilmesine|kovulması|kovulmasının|kovulmasına|çıkarılması|çıkarılmasının|çıkarılmasına|çıkarılan|kovulan) | weak=yes
(valizini|valizlerini|bavulunu|bavullarını) (toplayacak|toplayacaklar|topladı|toplamak zorunda|toplaması istendi|toplamaları istendi|toplamasını istedi) | weak=yes
(görevinin|görevine|görevinin artık) (artık|) (kabul görmediği|kabul görmüyor|son verildi|sona erdirildi) | weak=yes
(görevi|varlığı|varlığının|görevinin) (artık) (kabul edilemez|kabul görmediği|istenmediği|hoş karşılanmadığı)
(sınır dışı|sınırdışı|kapı dışarı|hudut dışı|deport) edil~edil
(sınır dışı|sınırdışı|kapı dışarı|hudut dışı) (edilebileceği|edilebileceğini|edilmiştiler)
(istenmeyen (kişi|kişiler|şahıs|adam)|persona non grata) (ilan|olarak ilan|olarak|) edil~edil
(istenmeyen (adamlar|insan|diplomat)|istenmeye kişi) ilan edil~edil
(istenmeyen (kişi|kişiler)|persona non grata) (oldu|yapıldı)
(ülkeyi|ülkesini|ülkeden|) (terk etmesi|terk etmeleri|ayrılması|ayrılmaları|çıkması|çıkmaları|terk etmesinin|terk etmelerinin|ayrılmasının|ayrılmalarının) (istendi|gerekiyor|gerekecek|gerektiğini|gerektiği|talep edildi|istendiği|istendiğini|emredildi|talep edilmiştir|istenmiştir|bildirildi|zorunlu|gerektiğinin) | weak=yes
(terk etmek|ayrılmak|çıkmak) (zorunda|zorundalar|zorunda olduğunu|zorunda kaldı|zorunda kalacak|durumunda|mecburiyetinde) | weak=yes
(terk edecek|terk edecekler|ayrılacak) | weak=yes
(terk etmesi|terk etmeleri|ayrılması|ayrılmaları|çıkması|çıkmaları) için ... (verildi|tanındı|verildiği|verildiğini|tanındığını|verilmiştir) | weak=yes
(ülkeden|ülkesine|ülkelerine|ülke dışına) (kovuldu|kovulan|çıkarıldı|çıkarılıyor|atıldı|gönderildi|gönderiliyor|geri gönderildi|çıkarılacak|gönderilecek|uzaklaştırıldı) | weak=yes
(kovuldu|kovulan|kovuldular|kapı gösterildi) | weak=yes
(akreditasyonu|akreditasyonları|agremanı) (iptal edildi|geri çekildi|iptal edildiği) | weak=yes
(artık istenmiyor|artık hoş karşılanmıyor) | weak=yes

[trigger measure=expulsion voice=noun]
(sınır dışı|sınırdışı|hudut dışı)
(sınır dışı|sınırdışı|hudut dışı) (etme kararının|etme kararına|etme kararından|etme kararını|etme kararları|etme kararlarına|edilmesi kararına|edilmesi kararının|edilme kararına|kararına|kararından|kararları|kararlarının|hamlesi|hamlesine|işlemleri|talimatı|emri|emrini|kararı|kararını|işlemi|kararının|etme kararı|edilme kararı|edilmeleri|edilmelerini)
(ihraç|ihracı|ihracını|ihraçları|ihraç etti|ihraç edildi|ihraç edilmesi|ihraç ediyor|ihraç edilen) | weak=yes
dışarı gönderme | weak=yes

[trigger measure=expulsion voice=phrase]
persona non grata
istenmeyen (kişi|kişiler|şahıs|adam|insan) (kararı|statüsü|)

[trigger measure=staff_cap voice=active]
(kadrosunu|sayısını|sayısının|mevcudunu|personelini) ... (indirme|indirmeye|indirmesini|indirdi|indirecek|düşürmesini|azaltmasını|azaltmalarını|kısıtlama|kısıtlıyor|kısıtladı|sınırlama) | weak=yes
(azaltıyor|azalttı|azaltacak|azaltma|azaltmaya|azaltılması|azaltılmasını|azaltmasını|azaltmayı|azaltılmasına|düşürdü|düşürüyor|düşürme|düşürmeye|düşürecek|indirdi|indiriyor|indirme|sınırladı|sınırlandırdı|sınırlıyor|kısıtladı) | weak=yes

[trigger measure=staff_cap voice=passive]
(azaltıldı|azaltılacak|azaltılıyor|düşürüldü|düşürülecek|sınırlandırıldı|indirildi|indirilecek) | weak=yes

[trigger measure=closure voice=active]
(kapatma|kapatması|kapatılması) (talimatı|emri|yönünde talimat|talimatını|emrini) (verdi|veriyor|vermişti|verildi|verdiğini) | weak=yes
kapatmıştı, kapattıklarını, kapattık | weak=yes own=yes
kapatmasını istedi, kapatmasını talep etti, faaliyetlerini durdurmasını istedi | weak=yes
(kapatıyor|kapattı|kapatacak|kapatma|kapatmaya|kapatmayı|kapatılmasını|kapatılmasına|kapatmasını|kapatılması|kapattığını|kapatacağını|kapısına kilit vurdu|kapatarak) | weak=yes own=yes

[trigger measure=closure voice=passive]
kapatılmıştı, kapatıldığı | weak=yes own=yes
kapatılacağı | weak=yes
kapatılması istendi, kapatılmasını istedi | weak=yes
(kapatıldı|kapatılıyor|kapatıldığını) | weak=yes own=yes
(kapatılacak|kapatılacağını|kapanacak|kapısına kilit vurulacağını|kapısına kilit vurulacak|kapısına kilit vuruldu) | weak=yes

[trigger measure=severance voice=active]
(diplomatik|) (ilişkileri|ilişkilerini|ilişkilerin|bağları|bağlarını|ilişki) (tamamen|resmen|) (kesti|kesiyor|kestiğini|kesme|kesmeye|kesecek|kopardı|koparıyor|kopardığını|koparma|kesilmesine|kesildi|kesildiğini|sona erdirdi)
diplomatik (ilişkilerini|ilişkileri|ilişkilerine|bağlarını) (sonlandırdı|sonlandırıyor|sonlandıracak|sona erdirdi|sona erdiriyor|bitirdi|son verdi|son veriyor|son vereceğini)

[trigger measure=downgrade voice=active]
(temsil|temsilcilik|diplomatik temsil|diplomatik ilişki|ilişki) (düzeyini|seviyesini|düzeyinin|seviyesinin) (maslahatgüzar seviyesine|maslahatgüzar düzeyine|) (indirdi|indirdiğini|düşürdü|düşürdüğünü|indirildiği|indirildi|düşürüldü|düşürüldüğü|indirme|düşürme|indiriyor|düşürüyor)
(diplomatik|) (ilişkileri|ilişkilerini|ilişkilerin|ilişkilerinin) (seviyesini|düzeyini|seviyesinin|maslahatgüzar seviyesine|) (düşürdü|düşürüyor|düşürdüğünü|düşürme|düşürüldü|düşüreceğini|indirdi|indirdiğini)

[people staff=diplomatic]
diplomatımız, diplomatımızı, diplomatımızın | plural=no
diplomatlarımız, diplomatlarımızı, diplomatlarımızın, diplomatlarla | plural=yes
diplomat, diplomatı, diplomata, diplomatın, diplomattan, diplomatla, diplomatını, diplomatına, diplomatının, diplomatından | plural=no
diplomatlar, diplomatları, diplomatlara, diplomatların, diplomatlarını, diplomatlarına, diplomatlarının, diplomatlardan, diplomatlarından, diplomat sayısını, diplomat sayısı, diplomat sayısının | plural=yes
(diplomatik|diplomasi) (personel*|temsilciler*|çalışanlar*|görevliler*|yetkililer*|memurlar*|misyon mensup*) | plural=yes
(diplomatik|) (misyon şefi*|temsilci|temsilcisi*)
(birinci|ikinci|üçüncü) (sekreter|katip|kâtip|sekreteri*|katibi*) | plural=no
(müsteşar|müsteşarı|müsteşarını|elçi müsteşar*|büyükelçi yardımcısı*|misyon şefi yardımcısı*) | plural=no
elçilik (müsteşarı*|katibi*) | plural=no

[people staff=ambassador]
büyükelçi, büyükelçiyi, büyükelçiye, büyükelçinin, büyükelçisi, büyükelçisini, büyükelçisine, büyükelçisinin, büyükelçisinden, büyükelçiden, büyükelçimiz*, büyükelçisi 'ni, büyükelçisi 'nin, büyükelçisi 'ne, büyükelçisi 'nden, yüksek komiser*, nuncio, papalık elçisi* | plural=no
büyükelçiler, büyükelçileri, büyükelçilere, büyükelçilerin, büyükelçilerini, büyükelçilerine, büyükelçilerinin, büyükelçilerinden | plural=yes

[people staff=charge]
maslahatgüzar, maslahatgüzarı, maslahatgüzara, maslahatgüzarın, maslahatgüzarını, maslahatgüzarının, maslahatgüzarına, geçici maslahatgüzar* | plural=no

[people staff=consular]
konsolos, konsolosu, konsolosun, konsolosa, konsolosunu, konsolosunun, başkonsolos, başkonsolosu, başkonsolosunu, başkonsolosunun, başkonsolosa, viskonsolos*, muavin konsolos* | plural=no
konsoloslar, konsolosları, konsolosların, konsoloslarını, konsolosluk (çalışanlar*|personeli*|görevliler*) | plural=yes
konsolosluk (çalışanı|çalışanını|görevlisi|görevlisini|görevlisinin|memuru|memurunu) | plural=no

[people staff=military]
(askeri|askerî|savunma|deniz|hava) (ataşe|ataşesi|ataşesini|ataşeyi|ataşenin|ataşesinin), ataşe, ataşesi, ataşesini, ataşeyi | plural=no
(askeri|askerî|savunma|deniz|hava) (ataşeler*|ataşeleri*), ataşeler* | plural=yes

[people staff=intelligence]
istihbaratçı, istihbaratçıyı, istihbaratçının, istihbaratçılar, istihbaratçıları, istihbaratçıların
istihbarat (görevlisi|görevlisini|ajanı|ajanını|subayı|subayını|mensubu|mensubunu|memuru|elemanı|elemanını) | plural=no
istihbarat (görevlileri*|ajanları*|subayları*|mensupları*|elemanları*) | plural=yes
(ajan|casus|ajanı|casusu) | plural=no weak=yes
(ajanlar|casuslar|ajanları|casusları) | plural=yes weak=yes

[people staff=official]
yetkililerine, görevlilerine, çalışanlarına, mensuplarına, temsilcilerine, temsilcileri | plural=yes weak=yes
yetkilisine, görevlisine, çalışanına, mensubuna, temsilcisine, temsilcisi | weak=yes
(büyükelçiliği|büyükelçiliğinin|elçiliği|elçiliğinin|konsolosluğu|konsolosluğunun|misyonu|misyonunun) (çalışanlarından|görevlilerinden|personelinden|mensuplarından) (biri|birini|birinin|birine) | plural=no
(büyükelçiliği|büyükelçiliğinin|elçiliği|elçiliğinin|konsolosluğu|misyonu) (çalışanı|görevlisi|çalışanını|çalışanının|görevlisini|görevlisinin) | plural=no
(mensubunun|mensuplarının|mensubundan|çalışanından|çalışanından biri|personelinden|üyesinin|üyelerinden|elemanı|elemanını) | weak=yes
(büyükelçilik|elçilik|misyon) (çalışanı|çalışanını|çalışanının|görevlisi|görevlisini|görevlisinin|yetkilisi|yetkilisini|memuru|memurunu|mensubu|mensubunu) | plural=no
(büyükelçilik|elçilik|misyon) personeli
(büyükelçilik|elçilik|misyon) (çalışanları*|görevlileri*|yetkilileri*|personelini|personelinin|mensupları*|memurları*) | plural=yes
(çalışan|çalışanı|çalışanını|çalışanının|görevli|görevliyi|görevlisi|görevlisini|görevlinin|görevlisinin|yetkili|yetkiliyi|yetkilisi|yetkilisini|memur|memuru|memurunu|mensubu|mensubunu|üyesi|üyesini|temsilcisini|üyemizi) | weak=yes plural=no
(çalışanlar|çalışanları|çalışanlarını|çalışanlarının|çalışanların|görevliler|görevlileri|görevlilerin|görevlilerini|görevlilerinin|yetkililer|yetkilileri|yetkililerini|yetkililerin|memurlar|memurları|mensupları|mensuplarını|üyeleri|üyelerini|vatandaşları|personelin) | plural=yes weak=yes
(personel|personeli|personelini|personelinin|personele|personel sayısını|personel sayısı|personel sayısının|personelinin sayısını) | plural=yes weak=yes
(kişi|kişiyi|kişinin|kişiye|kişiden|isim|ismi|ismin) | weak=yes
(kişiler|kişileri|kişilerin|kişilere) | plural=yes weak=yes

[people staff=administrative_technical]
(idari|teknik|idari ve teknik|hizmet) (personel|personeli|personelini|personelin|personelinin) | plural=yes

[people staff=family]
(aile üyeleri*|aileleri*|aile fertleri*|eşleri*) | plural=yes weak=yes

[people staff=local]
yerel (personel|personeli|çalışanlar*|çalışan) | plural=yes weak=yes

[mission type=embassy]
büyükelçi~lik, elçi~lik, diplomatik (misyon|misyonu|misyonunu|misyonunun|misyonunda|misyonundan|temsilciliği*), yüksek komiserliği*, yüksek komisyonu*, misyon şefliği* | plural=no
büyükelçi~lukp, elçi~lukp, diplomatik misyonlar*, diplomatik temsilcilikler* | plural=yes
(yüksek komiserliği|yüksek komiserliğinde|yüksek komiserliğinin|yüksek komisyonu) | plural=no

[mission type=consulate]
(konsolosluğu|konsolosluğunu|konsolosluğunun|konsolosluğuna|konsolosluğunda|konsolosluğundaki|konsolosluğundan|konsolosluk|konsolosluktan|başkonsolosluğu|başkonsolosluğunu|başkonsolosluğunun|başkonsolosluğunda|başkonsolosluğundaki|başkonsolosluğundan|başkonsolosluk|konsolosluğunun) | plural=no
(konsoloslukları*|konsolosluklar|konsoloslukların|konsoloslukları|başkonsoloslukları*|başkonsolosluklar|başkonsolosluklarını) | plural=yes

[mission type=mission]
(daimi temsilciliği*|daimî temsilciliği*|temsilciliği|temsilciliğini|temsilciliğinde|temsilciliğindeki|temsilciliğinden|delegasyonu|delegasyonundan|delegasyonunu|heyeti|misyonu|misyonunda|misyonundaki|misyonundan|ticaret temsilciliği*) | plural=no
(misyonları*|misyonlarında|misyonlarındaki|temsilcilikleri*|dış temsilcilikler*) | plural=yes

[other]
vatandaş*
sınır kapısı*, caddeyi, caddesini, sokağı, okulu, okullarını, havalimanı*
gazeteci*, muhabir*, spiker*
öğrenci*, akademisyen*, öğretmen*, profesör*
futbolcu*, oyuncu*, sporcu*, teknik direktör*, antrenör*, taraftar*
göçmen*, mülteci*, sığınmacı*, kaçak*, yabancı uyruklu*
milletvekil*, vekil, vekilin, vekili, vekiller*, senatör*, parti üye*, belediye başkan*
asker, askeri, askerler*, askerleri*, birlikler*, barış gücü*, militan*, yerleşimci*
imam*, papaz*, rahip*, misyoner*
sürücü*, şoför*, turist*, gösterici*, mahkum*, mahkûm*, sakinleri*

[negation]
etmemeye, edilmemesine, edilmemesi, etmeme kararı
(katılmayacak|katılmayacağını|katılmadı|benzer adım atmayacak|benzer bir adım atmayacağını)
hiç kimse, kimse, kimseyi, hiç kimseyi, hiçbiri
henüz | weak=yes
(geçici olarak|geçici süreyle) | weak=yes
değil, etmeyecek, asla, hiçbir, hiç bir, olmaksızın
(etmedi|etmedik|etmiyor|etmiyoruz|edilmedi|edilmeyecek|etmeyeceğini|etmeyeceklerini|planlamadıklarını|planlamadığını|planlamıyor|planlamıyoruz|düşünmüyor|düşünmüyoruz|düşünmediğini|düşünmediklerini|gündemde değil|niyetinde değil|niyeti olmadığını|niyetinde olmadığını|niyetinde olmadıklarını|söz konusu değil|kararı almadı|kaçındı|kaçınıyor|reddetti|karar verilmedi) | side=after
(sınır dışı|sınırdışı) (etmeyecek|etmedi|etmiyor|etmeyeceğini|edilmeyecek|edilmedi)

[considered]
edebilir*, edilebilir*, ihtimalini dışlamıyor
ihtimal dışı görm*, ihtimal dışı bırakm*
(yakında|kısa süre içinde|önümüzdeki günlerde) ... (sınır dışı|ilan), hazırlanıyor, hazırlanıyorlar, dışlamadı, dışlamıyor, ihtimal dışı olmadığını
büyük olasılıkla, muhtemelen, olası, niyetini, niyetlendiğini, gündeme geldi, öngörülüyor, tasarlıyor, hazırlığında, hazırlık yapıyor, istiyor olabilir, gündeme gelebilir, sinyalini
(değerlendiriyor|değerlendirdiğini|değerlendirildiğini|değerlendiriliyor|değerlendirdiklerini|düşünüyor|düşündüğünü|düşünülüyor|planlıyor|planladığını|planladıklarını|planlanıyor|hazırlanıyor|hazırlandığını|tartışıyor|tartışılıyor|görüşüyor|ele alıyor|gündeminde|gündemde|masada|olasılığı|ihtimali|ihtimalini|seçeneğini|inceliyor|bekleniyor|beklendiğini|niyetinde|önerdi|edebilir|edilebilir|edebileceğini|edilebileceğini|henüz karar)
(önerdi|öneriyor|önerdiler|teklif etti|tavsiye etti)

[threatened]
başka seçeneği kalmayacak, hakkını saklı tut*
(tehdit etti|tehdidinde|tehdit ediyor|tehdidi|tehditinde|tehdit etmişti|uyardı|uyarıyor|uyarısında|uyarısı|saklı tuttuğunu|hakkını saklı)
halinde, takdirde, eğer, durumunda, sürerse, olursa, *ırsa, *irse, *ürse, *arsa, *erse, *mazsa, *mezse, *acaksa, *ecekse | weak=yes side=after
şayet | weak=yes

[denied]
(gerçeği|gerçekleri) (yansıtmadığını|yansıtmadığı|yansıtmıyor), gerçek (olmadığı|olmadığını|dışı), asılsız olduğu*, gündemde (olmadığını|yok|değil|bulunmadığını), gündemimizde (yok|değil), söz konusu (olmadığını|değil), (düşünmediğini|düşünmediklerini|düşünmüyor|planlamadığını|planlamıyor|niyetinde olmadığını), böyle bir (karar|adım|plan) (yok|olmadığını|alınmadı|alınmadığını), kararı alınmadı
gerçeği yansıtmadığını, gerçeği yansıtmadığı, gerçeği yansıtmamaktadır, gerçek olmadığı, gerçek olmadığını, gerçek değil, doğru olmadığı, asılsız olduğunu, asılsız olduğu, yalan olduğunu, yalan haber, yalanlanmıştır, yalanladığını, iddiaları yalanla*, iddialarını yalanla*, söz konusu olmadığını, söz konusu olmadığı, kesinlikle doğru olma*
(yalanladı|yalanlıyor|yalanlandı|yalanlayarak|asılsız|gerçeği yansıtmıyor|gerçek dışı|doğru olmadığını|doğru değil|iddiaları reddetti|reddetti)

[reversed]
(kalabilecek|kalabilecekler|kalmasına izin|görevine devam edebilecek), (kararı|kararını|emri|emrini) (iptal etti|geri aldı|geri çekti|kaldırdı)
(kararını|kararından|kararı|kararın) (geri aldı|geri çekti|vazgeçti|iptal etti|iptal edildi|askıya aldı|geri alındı|kaldırdı|kaldırıldı|geri adım attı|durdurdu)
(geri adım attı|görevde kalabilecek|kalabilecek|geri dönebilecek)

[retracted]
sahte (mektup|belge|yazı), sahte olduğu, uydurma

[reported]
(iddia edildi|iddia ediliyor|iddiasına göre|iddialara göre|öne sürüldü|öne sürülüyor|ileri sürüldü|kaynaklara göre|kaynaklar|basına göre|basınına göre|adı açıklanmayan kaynak*|ismi açıklanmayan*|adının açıklanmasını istemeyen*|haberine göre|medyasına göre|basınında çıkan|doğrulanmayan|diplomatik kaynaklar|kaynaklarına dayandırdığı)

[carried-out]
yurda döndü, ülkeye döndü, uçağa bindiğini, yola çıktılar, hareket etti, ülkeden ayrılan, havalimanına doğru yola çıktı, geri döndü, ayrılışı
('dan|'den|'tan|'ten) (ayrıldı|ayrıldılar|ayrılmıştı|ayrıldığı)
(ülkeden ayrıldı|ülkeyi terk etti|ülkelerine döndü|ülkesine döndü|ayrıldılar|havalandı|uçağa bindi|ülkeden ayrıldılar|ülkeyi terk ettiler|terk ettiği|ayrıldığı|yola çıktı|ülkesine vardı)

[demand]
(sınır dışı etmeye|sınır dışı etmesi için|sınır dışı etmesini) (çağırdı|çağırıyor|çağrıda bulundu|davet etti|istedi)
(istiyor|istediler|istedi|talebinde|talebi|talep|çağrısı|çağrıları|önerge|önergesi|edilmeli|edilmelidir|kovulmalı|kovulsun|gönderilsin|atılsın|sınır dışı edilsin|sloganı|sloganları|sloganlarıyla) | weak=yes
çağrısında, çağrısı yaptı, çağrıda bulundu, çağrı yaptı, imza kampanyası, hükümeti göreve çağırdı
(istedi|istiyor|talep etti|talep ediyor|isteyen|isteyerek|oyladı|önergesi|edilsin) | weak=yes
(zamanı|vakti) (geldi|gelmiştir|gelmedi), (çağırıyoruz|istiyoruz|talep ediyoruz|davet ediyoruz)
(önerdi|öneriyor|önerdiler|teklif etti|tavsiye etti) | weak=yes
(baskı) (yaptı|yapıyor|yapmıştı|uyguladı|uyguluyor|uygulamıştı|yapan|yapmakta) | side=after

[demand modal=yes]
(gerek|gerekir|gerekiyor|gerekli|gerektiğini|lazım|şart|edilmeli|edilmelidir|etmeli|etmelidir|edilmeliler|kovulmalı|kovmalı|gönderilmeli|göndermeli)
(edilsin|edilsinler|kovulsun|gönderilsin|kapatılsın)

[nonstate]
milletvekili, vekili, vekilleri, muhalefet, sendikası, derneği, dernek, platform*, yürüyüş*, miting*, eylemci*, kampanya*, imza, dilekçe*, köşe yazarı*, yazar, akademisyen*, genel başkanı*, lideri, ittifak*, sosyal medya, komisyon*, senato*, senatosu
muhalefet*, milletvekil*, meclis*, parlamento*, parti, partisi*, partiler*, aktivist*, göstericiler*, protestocu*, sivil toplum*, analist*, uzman*, eski, sendika*, vatandaşlar, senatör*, yorumcu*, anket*
belediye başkanı, aktivistler

[generic]
onlarca ülke, ülkeden
(birliği|avrupa birliği|ab|nato) (üyelerinin|ülkelerinin|üyeleri|ülkeleri|üye ülkelerin) (çoğu|büyük bölümü|büyük kısmı|)
ülkeler, ülkeleri, ülkelerin, ülkesi, ülkenin, ülke, devletler*, hükümetler*, müttefik*, üyeleri, üye ülkeler*, başkentler*
batılı, batı, avrupalı, avrupa, nato üyesi

[background opens=yes]
(yıl|ay|yıllar|aylar|hafta) sonra

[background sum=yes]
toplam, toplamda

[background]
(edilmesinden|etmesinden|çıkarılmasından|gönderilmesinden|ettiğinden|edildiğinden) (sonraki|beri|bu yana)
üzerinden ... (geçti|geçmişken|geçmesine)
o dönem, o dönemde, o zaman, o tarihte
(karar|kararı|kararını) (vermişti|almıştı|alınmıştı|verilmişti|açıklanmıştı)
duyurmuştu, açıklamıştı, bildirmişti, açıklanmıştı, duyurulmuştu, kovmuştu, göndermişti, gönderilmişti, yollamıştı, tanımıştı, istenmişti, edilmişlerdi, ilan edilmişti, anımsatıldı, hatırlatılan, ne olmuştu
üzerinden <n> (yıl|ay|hafta|gün)
üzerinden (bir|iki|üç|beş|on) (yıl|ay|hafta) (geçen|geçti|sonra|geçtikten)
(edilmesinden|etmesinden|çıkarılmasından|gönderilmesinden) (bir|iki|üç|<n>) (yıl|ay|hafta) sonra
geçen (yıl|ay|hafta|ilkbahar|yaz|sonbahar|kış|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)
geçtiğimiz (yıl|ay|hafta|günlerde|aylarda|yıllarda)
daha önce, daha önceki, önceki (gün|hafta|ay|yıl), önceden, geçmişte, bugüne kadar, şimdiye kadar, bu yana, beri, o tarihten, o zamandan
(bir|iki|üç|dört|beş|altı|birkaç) (gün|hafta|ay|yıl) önce
<n> (gün|hafta|ay|yıl) önce
(günler|haftalar|aylar|yıllar) önce, hatırlatıldı, son olarak, yıl dönümü, yıldönümü, soğuk savaş, bu ayın başında, bu yılın başında, bu ay, yılın başından, ayın başında
(sınır dışı|sınırdışı) (etmişti|edilmişti|etmiş|edilmiş)
(sınır dışı|sınırdışı) (ettiği|ettikleri) | weak=yes
(ilan|talep|iptal) (etmişti|edilmişti) | side=after
(etmişti|edilmişti|istemişti|vermişti) | side=after
(ertesi yıl|bir sonraki yıl)

[response next=yes side=after]
yanıt kapsamında, karşılık veren, yanıt veren, cevap veren, misilleme yapan
karşılık, karşılık olarak, misilleme olarak, cevaben, yanıt olarak, misilleme, tepki olarak, cevap olarak, misillemede

[response]
mütekabiliyet gereği, mütekabiliyet çerçevesinde, mukabele olarak, karşılılık ilkesi, aynı şekilde karşılık, mukabil, mukabelede
(misilleme|misilleme olarak|misillemede|misillemesi|misillemeye|karşılık|karşılık olarak|karşılık verdi|karşılıklılık ilkesi|mütekabiliyet|mütekabiliyet ilkesi|yanıt olarak|cevaben|cevap olarak|yanıt verdi|cevap verdi|karşı adım|aynı şekilde karşılık|yanıt niteliğinde|karşı hamle|tepki olarak)

[answered]
(sınır dışı|sınırdışı) (etmesine|edilmesine|etme kararına|edilmesi kararına|kararına|etmesi|edilmesi|etmesinin|edilmesinin|etmelerine)
(yaptırımlara|yaptırımlar|vize reddi|benzer karar|kararına|adımına|adımlarına|hamlesine|tedbirlerine|önlemine)

[clause]
ancak, ama, fakat, çünkü, iken, karşılık, karşılık olarak, misilleme olarak, yanıt olarak, cevaben, ardından, üzerine, sonra, önce, nedeniyle, ise, ve ardından, halbuki, buna karşın, böylece

[by]
tarafından, tarafınca | side=after

[of]
'nın, 'nin, 'nun, 'nün, 'ın, 'in, 'un, 'ün, =nın | side=after

[in]
'da, 'de, 'ta, 'te, 'daki, 'deki, 'taki, 'teki, 'ndaki, 'ndeki, 'nda, 'nde, içinde, nezdindeki, nezdinde | side=after

[from]
'dan, 'den, 'tan, 'ten, 'ndan, 'nden | side=after

[to]
'ya, 'ye, 'a, 'e, 'na, 'ne, karşı | side=after

[with]
ile, 'yla, 'yle, 'la, 'le, arasında, ile olan | side=after
hükümetiyle, yönetimiyle, bakanlığıyla, makamlarıyla, hükümeti ile, yönetimi ile | side=after

[we]
bakanlığımız, bakanlığımızca, bakanlığımıza, hükümetimiz, tarafımızdan, ilan ettik, kararlaştırdık, ediyoruz, talep ettik, bakanlık, bakanlıkça

[our]
büyükelçiliğimiz*, bizim

[its]
kendi

[mutual]
karşılıklı olarak, karşılıklı, birbirlerinin, birbirinin

[body]
dışişleri bakanlı~bk, dışişleri bakanı*, dışişleri, bakanlığı, bakanlığının, bakanlığından, bakanlık, bakanı, hükümeti, hükümetinin, hükümetince, yönetimi, yönetiminin, cumhurbaşkanı*, devlet başkanı*, başbakanı, başbakan, sözcüsü, sözcü, makamları, makamlarının, yetkilileri, hükümet, cuntası, askeri yönetim, askeri yönetimi, tarafı, şansölyesi

[article]
bir, tek bir, bir başka

[definite]
bu, söz konusu, adı geçen, anılan, o

[and]
ve, ile, ile birlikte, ve ayrıca

[except]
hariç, dışında

[including]
dahil, aralarında, dahil olmak üzere

[number]
yarım düzine | value=6
bir, biri, birini | value=1
iki, ikisi, ikisini, ikişer, ikinci diplomat | value=2
üç, üçü, üçünü, üçer | value=3
dört, dördü, dördünü, dörder | value=4
beş, beşi, beşini, beşer | value=5
altı, altısı, altısını, altışar | value=6
yedi, yedisi, yedisini, yedişer | value=7
sekiz, sekizi, sekizini, sekizer | value=8
dokuz, dokuzu, dokuzunu, dokuzar | value=9
on, onu, onunu, onar | value=10
onbir | value=11
oniki, düzine | value=12
onüç | value=13
ondört | value=14
onbeş | value=15
yirmi, yirmişer | value=20
otuz, otuzu | value=30
kırk | value=40
elli | value=50
altmış | value=60
yetmiş | value=70
seksen | value=80
doksan | value=90
yüz | value=100 scale=yes

[vague]
bir ya da birkaç, bir veya birkaç, bir kaç, epey, hatırı sayılır sayıda, kayda değer sayıda, toplu olarak, çoğu, geri kalan, belirtilmeyen sayıda
birkaç, birçok, çok sayıda, bazı, onlarca, yüzlerce, bir grup, bir dizi, pek çok, tüm, bütün, çeşitli, bir kısım, önemli sayıda, sayıları açıklanmayan, belirsiz sayıda, bir miktar

[qualifier is=at_least]
'ü aşkın, 'u aşkın, 'yu aşkın | side=after
en az, asgari, en azından
'den fazla, 'dan fazla, 'ten fazla, 'tan fazla, 'in üzerinde, 'ın üzerinde, 'un üzerinde, 'ün üzerinde, 'yi aşkın, 'ı aşkın, 'i aşkın, aşkın, 'den çok, 'dan çok, 'ten çok, 'e yakından fazla, fazla, veya daha fazla | side=after

[qualifier is=at_most]
en fazla, en çok, azami
'den az, 'dan az, 'ten az, 'tan az, 'e kadar, 'a kadar, 'ye kadar | side=after

[qualifier is=about]
neredeyse
yaklaşık, aşağı yukarı, takriben, civarında
kadar, civarında kişi, 'a yakın, 'e yakın, 'ye yakın, 'ya yakın, civarı | side=after

[counter]
kişi, kişilik, adet

[subset]
'i, 'ü, 'si, 'sı, 'u, 'ı, arasından

[plus]
ve (diğer|) <n> (diğer|) (diplomat*|kişi*|çalışan*)
ve (iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on) (diğer|) (diplomat*|kişi*|çalışan*)

[change order=from-to]
<n> 'den <n> 'e
<n> 'dan <n> 'a
<n> 'ten <n> 'e
<n> 'tan <n> 'a
<n> 'den <n> 'a
<n> 'dan <n> 'e
<n> 'den <n> 'ya
<n> 'dan <n> 'ye
<n> kişiden <n>

[change order=by]
<n> kişi (azalt*|düşür*|indir*)
<n> (azalt*|düşür*|indir*)

[change order=ceiling]
<n> 'e (düşür*|indir*)
<n> 'a (düşür*|indir*)
<n> 'ye (düşür*|indir*)
<n> 'ya (düşür*|indir*)
<n> ile (sınırl*)

[unit hours=1]
saat, saati, saatlik, saatte

[unit hours=24]
gün, günü, günlük, iş günü, günde

[unit hours=168]
hafta, haftalık, haftada

[unit hours=720]
ay, aylık

[unit hours=0]
yıl, yılda, yıllık, yaşında, yaşındaki, dakika, yüzde, milyon, milyar, bin, kilometre, km, ülke, ülkenin, ülkede, ülkeye, ülkesi, devlet, kez, kere, sandalye, euro, avro, dolar, kurban, ölü, metre, lira, sefer, madde, maddesi, milletvekili

[deadline]
süre, mühlet, süresi, süre verildi, içinde, içerisinde, zarfında

[deadline side=after]
verdi, verildi, süre verdi, süre tanıdı, süre tanındı

[until]
'a kadar, 'e kadar, 'ya kadar, 'ye kadar, tarihine kadar, gününe kadar, kadar, sonuna kadar, en geç | side=after
geç

[deadline-phrase is=immediate]
derhal, hemen, bir an önce, en kısa sürede, en kısa zamanda, vakit kaybetmeden, gecikmeksizin, ivedilikle, kısa zaman içinde

[deadline-phrase is=same_day]
gece yarısına kadar, gün sonuna kadar, aynı gün içinde, günün sonuna kadar

[month]
ocak, ocakta | value=1
şubat, şubatta | value=2
mart, martta | value=3
nisan, nisanda | value=4
mayıs, mayısta | value=5
haziran, haziranda | value=6
temmuz, temmuzda | value=7
ağustos, ağustosta | value=8
eylül, eylülde | value=9
ekim, ekimde | value=10
kasım, kasımda | value=11
aralık, aralıkta | value=12

[weekday]
pazara kadar | value=7 side=before
cumartesiye kadar | value=6 side=before
cumaya kadar | value=5 side=before
perşembeye kadar | value=4 side=before
çarşambaya kadar | value=3 side=before
salıya kadar | value=2 side=before
pazartesiye kadar | value=1 side=before
pazara | value=7
cumartesiye | value=6
cumaya | value=5
perşembeye | value=4
çarşambaya | value=3
salıya | value=2
pazartesiye | value=1
=Pazartesi, pazartesi günü, =pazartesi | value=1
=Salı, salı günü | value=2
=Çarşamba, çarşamba günü | value=3
=Perşembe, perşembe günü | value=4
=Cuma, cuma günü | value=5
=Cumartesi, cumartesi günü | value=6
=Pazar, pazar günü | value=7

[day]
bugün, bu sabah, bu akşam, bu gece | value=0
dün, dün akşam, dün gece | value=-1
yarın | value=1
önceki gün | value=-2

[date-mark is=last]
geçen, geçtiğimiz

[reason is=espionage]
casusluk*, casus*, istihbarat faaliyet*, istihbarat görevli*, istihbarat ajan*, ajanlık*, gizli servis*

[reason is=retaliation]
misilleme*, karşılık olarak, mütekabiliyet*, karşılıklılık*, cevaben, yanıt olarak

[reason is=incompatible_status]
statüsüyle bağdaşmayan, statüleriyle bağdaşmayan, bağdaşmayan, görev tanımının dışına, görev tanımı dışında, statüsüne aykırı, viyana sözleşmesine aykırı, diplomatik statüye aykırı, görevleriyle bağdaşmayan

[reason is=interference]
iç işlerine, içişlerine, müdahale*

[reason is=war]
işgal*, savaş suç*, savaş, katliam*, buça*, saldırganlı*

[reason is=security]
ulusal güvenlik*, milli güvenlik*, güvenlik tehdidi, sabotaj*

[reason is=solidarity]
dayanışma*

[reason is=insult]
hakaret*, saygısız*, sözleri nedeniyle

[reason is=human_rights]
insan hakları*, baskı*

[reason is=crime]
cinayet*, suikast*, zehirlen*, zehirleme*, kaçakçılı*

[speech]
çağrılarak, çağrıldı, bakanlığa çağrıl*, bakanlığına çağrıl*, davet edil*, davet edilip, dedi, söyledi, söyleyen, açıkladı, açıklandı, duyurdu, duyuruldu, bildirdi, bildirildi, belirtti, belirtildi, kaydetti, kaydedildi, ifade etti, aktardı, yazdı, doğruladı, ilan etti, açıklamada, vurguladı, hatırlattı

[ambassadors]
büyükelçi dahil, büyükelçi de dahil, aralarında büyükelçinin de, büyükelçisi de dahil

[same]
aynı sayıda, eşit sayıda, bir o kadar

[ignore]
bu yıl (ilk|ikinci|üçüncü|dördüncü|beşinci) (kez|kere|defa)
bu (ülkedeki|ülkede), (söz konusu|o) ülkedeki
Latin Amerika*, Orta Amerika*, Güney Amerika*, Kuzey Amerika*, Amerika kıtası*, Rusya-1, Rusya 1, Rusya-24, Rusya Bugün, Amerika’nın Sesi*, İran Gazetesi, China Daily, Türkiye Gazetesi, Türkiye gazetesi*
viyana sözleşmesi*, paris anlaşması*, cenevre sözleşmesi*, minsk anlaşmaları*, new york times, washington post, moscow times
<n> den bu yana ilk kez, den bu yana ilk kez

[abbreviation]
dr, sn, st, prof, doç, av, org, alb, yrd, no, vb, vs, bkz, örn

[common]
olduğunu, eden, edilen, sözcüsü, kendi, şu, değil, tüm, gün, hafta, bin, arasında, üzerine, karşı, yönelik, şekilde, ettiğini, edildiğini, cumhurbaşkanı, ülkeden, ülke, büyükelçi, büyükelçisi, büyükelçisinin, sözcü, nedeniyle, ayrıca, yeni, geçen, önce, ardından, söz, konusu, bildirildi, belirtildi
ve, bir, bu, için, ile, da, de, olarak, olan, daha, ise, sonra, kadar, göre, çok, gibi, en, ancak, ya, ki, dedi, o, ne, tarafından, etti, edildi, oldu, içinde, saat, ülkeyi, istedi, söyledi, açıkladı, duyurdu, bildirdi, sınır, dışı, diplomat, diplomatı, büyükelçilik, büyükelçiliği, bakanı, bakanlığı, dışişleri, kişi, ilan, karar, kararı, iki, üç, olduğu, terk, etmesini, hükümeti, bugün

[response next=yes side=after weak=yes]
ardından, akabinde, sonrasında, üzerine, takiben, sonra, nedeniyle, yüzünden, sebebiyle

[reaction]
kınadı, kınıyor, kınadığını, kınadıklarını, kınayan, tepki gösterdi, tepki gösteren, tepki verdi, protesto etti, protesto eden, eleştirdi, eleştiriyor, eleştiren, üzüntü duyduğunu, esefle karşıladı, esefle karşıladığını, reddetti, reddettiğini, haksız buldu, provokasyon olarak nitelendirdi, olarak nitelendirdi, olarak niteledi, skandal dedi, doğruladı, yorumladı, değerlendirdi, karşılık vereceğini, yanıt vereceğini, cevap vereceğini, yanıtsız bırakmayacağını, karşılıksız bırakmayacağını, karşılıksız kalmayacağını, yanıtsız kalmayacağını, misilleme yapacağını

[each]
ikişer, birer, üçer, dörder, beşer
her biri, her birinden, karşılıklı üçer, her ikisi de

[again]
(aynı şekilde|aynısıyla|misliyle|benzer adımla|aynı adımla) (karşılık verdi|yanıt verdi|yanıtladı|cevap verdi) | is=answer
aynısını (yaptı|yapacak|yapmayı|yapabilir|yapacağını), aynı (adımı|kararı|yola) (attı|aldı|atacak|başvurdu|atmayı), (örneğini|izinden) (izledi|gitti|izleyecek), benzer (adım|adımı|adımlar|karar|kararı|önlem|önlemler) (attı|aldı|atacak|alacak), (kararına|ihraçlarına|adımına) katıldı
(katılmayacak|katılmayacağını|katılmadı|benzer adım atmayacak|benzer bir adım atmayacağını)
aynı şekilde karşılık (verecek|vereceğini|verdi), misliyle karşılık | weak=yes
(benzer|aynı|aynı yönde|bu yönde) (bir|) (karar|kararı|adım|adımı) (aldı|almıştı|attı|atmıştı|alındı|aldılar|attılar)

[withdrawal]
güvenlik (gerekçesiyle|sebebiyle|nedeniyle|endişesiyle|endişeleri|kaygıları|riski|nedenleriyle|gerekçeleriyle), geçici olarak, geçici (bir|) süre*, geçici süreyle, ikinci bir duyuruya kadar, bir sonraki duyuruya kadar, bir sonraki emre kadar, tahliye*, terör (saldırısı|tehdidi|uyarısı), olası protesto*, olası saldırı*, halka kapa*, pandemi*, salgın*, koronavirüs*

[range]
ile, ila, veya, ya da

[deadline-phrase is=month_end]
(ay|bu ay|ayın) sonuna (kadar|dek), ay sonuna kadar, ayın sonuna kadar

[deadline-phrase is=week_end]
hafta sonuna kadar, haftanın sonuna kadar

[background soft=yes]
(sınır dışı|sınırdışı|istenmeyen kişi) (edilmesini|edilmesi konusunu|edilmesi meselesini|edilmeleri konusunu|etmesini) (de|da|) (konuştu|konuştular|görüştü|görüştüler|ele aldı|ele aldılar|tartıştı|tartıştılar|değerlendirdi|değerlendirdiler|hatırlattı), (sınır dışı|sınırdışı) (edilmesi|edilmeleri|etmesi) (konusunda|konusu|meselesi|hakkında)
bu yıl, bu yıl içinde, (defalarca|pek çok kez|birçok kez|birkaç kez|birden fazla kez|kısa süre önce|kısa bir süre önce|yakın zamanda|geçenlerde|son zamanlarda), (son|geçen|geçtiğimiz) (bir yılda|bir yıl içinde|bir yılda içinde|aylarda|yıllarda|birkaç ayda), (geçen|geçtiğimiz) (sonbaharda|ilkbaharda|yazın|kışın|kış|sonbahar|yaz)
(edilmesine|edilmelerine|etmesine|edilmesiyle|edilmeleriyle) (yol açtı|yol açmıştı|neden oldu|sonuçlandı|sonuçlanmıştı|neden olmuştu)
(etme|ihraç|sınır dışı|sınırdışı) kararı ... (eleştirisini|eleştirilere|tepkisini|tepkilere|eleştirilerini) (çekti|neden oldu|yol açtı|çekmişti)
(etme|edilmesi|ilan) kararını (savundu|savunuyor|eleştirdi|övdü)
(eleştirisini|eleştirilere|tepkisini|tepkilere|eleştirilerini) (çekti|neden oldu|yol açtı|çekmişti) | side=after
ilişkiler ... (bozuldu|kötüleşti|gerildi|soğudu|bozulmuştu)
(eden|etmiş|eden) (ülkelerden biri|ülkelerden biridir|ülkeler arasında*), (ülkelerden biri|ülkelerden biriydi|ülkelerden biridir)

[among]
arasında, arasındaki | side=after
