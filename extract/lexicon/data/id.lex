# Indonesian; Malay papers are read with it.
language Indonesian
also ms in may
spaces yes
order svo
apostrophe inside
accents fold
numbers before
adjectives after
construct yes
date-order dmy

[trigger measure=expulsion voice=active]
(meminta|minta|memerintahkan|mendesak|menuntut) ... (menarik|memulangkan|menarik pulang) | weak=yes
mengusir, usir, ngusir, mendepak, depak, tendang keluar, menendang keluar, menyingkirkan, mengeluarkan perintah pengusiran
(mendeportasi|deportasi|memulangkan|pulangkan|mengeluarkan|menghalau|halau|menyuruh pulang|suruh pulang|menyingkirkan) | weak=yes
(memerintahkan|perintahkan|memerintah|meminta|minta|menyuruh|suruh|menginstruksikan|memaksa|mendesak agar) ... (meninggalkan|untuk pergi|angkat kaki|keluar dari|hengkang|untuk pulang|agar pulang|kembali ke negara*|berkemas|untuk keluar|segera pergi|segera pulang|tinggalkan|pulang ke negara*|pulang) | weak=yes
(memberi|memberikan|beri|berikan|kasih) ... (jam|hari|pekan|minggu|bulan) ... (meninggalkan|angkat kaki|pergi|hengkang|keluar|berkemas|pulang|tinggalkan) | weak=yes
(mencabut|cabut|membatalkan|menarik) ... (akreditasi*|status diplomatik*|izin diplomatik*|kekebalan diplomatik*|agreement|agrement|kartu diplomatik*) | weak=yes
(meminta|minta|menuntut) (penarikan|pemulangan|kepergian) | weak=yes
(menyatakan|nyatakan|menetapkan|tetapkan|menganggap|anggap) ... (tidak diterima|tidak diinginkan|tidak dapat diterima|tak diinginkan) | weak=yes
(tunjukkan|menunjukkan) pintu keluar | weak=yes
(tendang|menendang|singkirkan|menyingkirkan) | weak=yes

[trigger measure=expulsion voice=passive]
diusir, didepak, terusir, ditendang keluar, kena usir
(dideportasi|dipulangkan|dikeluarkan dari|dihalau|disuruh pulang|disuruh pergi|diminta pulang|diminta pergi) | weak=yes
(diperintahkan|diminta|disuruh|diinstruksikan|dipaksa|terpaksa|diharuskan|diwajibkan) ... (meninggalkan|pergi|angkat kaki|keluar dari|hengkang|pulang|kembali ke negara*|berkemas|tinggalkan) | weak=yes
(harus|wajib|mesti|musti) ... (meninggalkan|angkat kaki|hengkang|pergi dari|keluar dari|pulang|berkemas|tinggalkan|berada di luar) | weak=yes
(diberi|diberikan|punya|mempunyai|memiliki|mendapat) ... (jam|hari|pekan|minggu|bulan) ... (meninggalkan|angkat kaki|pergi|hengkang|keluar|berkemas|pulang|tinggalkan) | weak=yes
(diberi|diberikan|punya) waktu ... (jam|hari|pekan|minggu|bulan) | weak=yes
(akreditasi*|status diplomatik*|kekebalan diplomatik*) ... (dicabut|dibatalkan|ditarik) | weak=yes
(tidak|tak) lagi (diterima|disambut|diinginkan|dikehendaki) | weak=yes
(dinyatakan|ditetapkan|dianggap) ... (tidak diterima|tidak diinginkan|tidak dapat diterima|tak diinginkan) | weak=yes

[trigger measure=expulsion voice=noun]
pengusiran, pendepakan
deportasi terhadap, pemulangan paksa, pemulangan | weak=yes
(perintah|permintaan) (meninggalkan|untuk meninggalkan) | weak=yes
pencabutan (akreditasi*|status diplomatik*) | weak=yes

[trigger measure=expulsion voice=phrase]
persona non grata, personae non gratae, personae non grata, persona-non-grata, persona nongrata, non grata, dipersona-non-gratakan, mempersona-non-gratakan
(orang|sosok|pihak) yang (tidak|tak) (diinginkan|dikehendaki|disukai|diterima|disenangi)
orang (tidak|tak) (diinginkan|dikehendaki)

[trigger measure=staff_cap voice=active]
(mengurangi|kurangi|memangkas|pangkas|membatasi|batasi|memotong|mengurangkan|menciutkan) ... (jumlah|staf|personel|diplomat|pegawai|kehadiran) | weak=yes

[trigger measure=staff_cap voice=noun]
(pengurangan|pemangkasan|pembatasan) (jumlah|staf|personel|diplomat|pegawai|) | weak=yes

[trigger measure=staff_cap voice=passive]
(dikurangi|dipangkas|dibatasi) | weak=yes

[trigger measure=closure voice=active]
menutup, tutup | weak=yes
(memerintahkan|perintahkan|meminta|minta) ... (penutupan|ditutup|menutup|tutup) | weak=yes
menghentikan (operasi|kegiatan|operasional) | weak=yes

[trigger measure=closure voice=passive]
ditutup, harus ditutup | weak=yes

[trigger measure=closure voice=noun]
penutupan | weak=yes

[trigger measure=severance voice=active]
(memutus|memutuskan|putuskan|putus|diputus|memutuskannya|pemutusan|putusnya|menghentikan) (semua|seluruh|) (hubungan|ikatan) (diplomatik*|bilateral|)
(akhiri|mengakhiri|diakhiri|pengakhiran|memutus|memutuskan|putus|putuskan) hubungan (diplomatik|diplomatiknya)

[trigger measure=downgrade voice=active]
(menurunkan|turunkan|penurunan|diturunkan) (tingkat|level|status|) (hubungan|perwakilan) (diplomatik*|)

[people staff=diplomatic]
sekretaris (pertama|kedua|ketiga) | plural=no
(staf|pegawai|petugas|pejabat|personel|anggota staf|perwira) (diplomatik|diplomasi)
diplomat*, korps diplomatik, utusan diplomatik, perwakilan diplomatik
utusan | weak=yes
(sekretaris) (satu|dua|tiga) (kedutaan|kedubes|)
(konselor|konsuler politik|minister counsellor|wakil duta besar|wakil dubes|kepala misi|wakil kepala misi|kepala perwakilan|wakil kepala perwakilan|pejabat diplomatik)
diplomatik | weak=yes

[people staff=ambassador]
duta besar, dubes, duta besar luar biasa, komisaris tinggi, nunsius, pesuruhjaya tinggi, duta besarnya | plural=no
para duta besar, para dubes, duta-duta besar, dubes-dubes | plural=yes

[people staff=charge]
(kuasa usaha|kuasa usaha ad interim|kuasa usaha sementara|charge d'affaires|penjabat duta besar|pejabat sementara duta besar|plt duta besar) | plural=no

[people staff=consular]
konsul, konsul jenderal, konjen, konsul kehormatan, wakil konsul, pejabat konsuler, petugas konsuler | plural=no
para konsul, staf konsuler, staf konsulat, pegawai konsulat, staf konsulat jenderal | plural=yes

[people staff=military]
(atase) (laut|udara|angkatan laut|angkatan udara|darat|)
atase (militer|pertahanan) | plural=no
para atase (militer|pertahanan) | plural=yes

[people staff=intelligence]
(perwira|agen|petugas|pejabat|mata-mata) (intelijen|mata-mata|rahasia)
mata-mata, agen rahasia | weak=yes

[people staff=official]
(staf|pegawai|pejabat|karyawan|pekerja|personel|petugas) (kedutaan|kedubes|kedutaan besar|misi|perwakilan|komisi tinggi|konsulat)
(anggota) (staf|misi|perwakilan|kedutaan|delegasi)
(staf|pegawai|pejabat|karyawan|pekerja|personel|petugas|anggota|orang|warga|warga negara|perwakilan|perwira|lainnya|individu) | weak=yes

[people staff=administrative_technical]
(staf|pegawai|personel|karyawan) (administrasi|administratif|teknis|pendukung|administrasi dan teknis)

[people staff=family]
(anggota keluarga|keluarga|keluarga mereka|istri|anak-anak) | weak=yes

[people staff=local]
(staf|pegawai|karyawan) lokal | weak=yes

[mission type=embassy]
kedutaan, kedutaan besar, kedubes, komisi tinggi, suruhanjaya tinggi, gedung kedutaan, kedutaannya, kedutaan besarnya | plural=no

[mission type=consulate]
konsulat, konsulat jenderal, konjen, kantor konsuler, bagian konsuler, kantor konsulat, konsulatnya, konsulat jenderalnya | plural=no

[mission type=mission]
misi, misi diplomatik, perwakilan tetap, perutusan tetap, delegasi, perwakilan, misi tetap, kantor perwakilan, kantor dagang | plural=no

[other]
(duta besarnya|dubesnya|diplomat-diplomatnya|para diplomatnya|diplomatnya|stafnya|warganya|warga negaranya|pegawainya|kedutaannya|kedubesnya|konsulnya|perwakilannya)
(jurnalis|wartawan|reporter|koresponden|pewarta|awak media|fotografer)
(mahasiswa|pelajar|siswa|dosen|akademisi|peneliti|guru|santri)
(pemain|pesepak bola|atlet|pelatih|suporter|penonton|kiper|penyerang|bek|gelandang)
(migran|pengungsi|imigran|pencari suaka|imigran gelap|pekerja migran|tki|tkw|tka|pekerja asing|buruh|buruh migran|warga asing|wna|bule|turis|wisatawan|pelancong|overstayer)
(anggota parlemen|anggota dpr|legislator|anggota partai|kader|kader partai|menteri|senator|anggota kongres|politisi)
(tentara|pasukan|prajurit|pemberontak|militan|pemukim|penduduk|penghuni|warga desa|demonstran|pengunjuk rasa|serdadu|warga palestina)
(imam|pendeta|misionaris|ulama|pastor|biarawati|ustaz|penceramah|dai)
(sopir|supir|pengemudi|nelayan|kapal|pekerja bantuan|relawan|aktivis|lsm|ormas|organisasi|pengamat|pengusaha|pebisnis|penyewa|napi|tahanan)

[each]
masing-masing

[negation]
belum juga | weak=yes
tidak seorang pun, tak seorang pun, tidak ada satu pun
tidak, tak, bukan, belum, tanpa, tiada, jangan, tidaklah, nggak, enggak, tidak pernah, belum pernah
(menolak|enggan|urung|batal|gagal) (untuk|) | weak=yes
tidak (berniat|berencana|bermaksud|ada rencana|memiliki rencana|punya rencana|ada niat|akan), belum (memutuskan|berencana|ada keputusan|mengambil keputusan)

[considered]
(bakal|akan) segera (mengusir|mengumumkan|dideportasi), bakal (mengusir|usir), bersiap (mengusir|untuk mengusir), tidak menutup kemungkinan, tidak mengesampingkan, (mendapat|menerima) permintaan
(mendapat|menerima|menyusul|atas|ada) permintaan, diminta dinas, diminta badan, permintaan (untuk mengusir|agar mengusir), merekomendasikan
mempertimbangkan, pertimbangkan, dipertimbangkan, menimbang, mengkaji, kaji, membahas, bahas, dibahas, memikirkan, mewacanakan, wacana, wacanakan
(berencana|berniat|ingin|bermaksud|merencanakan|bersiap|bersiap-siap|siap-siap|hendak|diperkirakan|kemungkinan|mungkin|bisa jadi|dapat|bisa|berpotensi|diprediksi|diduga akan|diusulkan|mengusulkan|usul|opsi|tengah menimbang)
(mengusulkan|usulkan|diusulkan|menyarankan|merekomendasikan)

[threatened]
tidak punya pilihan, berhak mengusir
mengancam, ancam, ancaman, terancam, diancam
memperingatkan, peringatkan, peringatan
jika, kalau, apabila, bila, bilamana, seandainya, kecuali jika, kecuali | weak=yes
berhak (membalas|merespons|mengambil), memiliki hak untuk

[denied]
tidak (ada dalam agenda|berencana|berniat|dipertimbangkan|mempertimbangkan|ada rencana|ada keputusan), belum ada keputusan, bukan pilihan, (menolak|menepis|membantah) (seruan|desakan|usulan|kabar|gagasan|hal itu|tuntutan)
(tidak|tak|belum) (menemukan|ada|punya|memiliki) ... untuk (diusir|dipulangkan)
membantah, bantah, bantahan, dibantah, menyangkal, sangkal, menampik, tampik, menepis, tepis, tidak benar, tak benar, hoaks, hoax, kabar bohong, kabar burung, rumor, isu, desas-desus, bohong, tidak berdasar
(disinformasi|berita bohong|hoaks|kabar bohong) (tentang|soal|mengenai)

[reversed]
(boleh|dapat|bisa|diizinkan) (tetap tinggal|tinggal|menetap|tetap bertugas), (membatalkan|mencabut|menarik kembali|menarik) (perintah|keputusan|pengusiran)
(membatalkan|batalkan|mencabut|cabut|menarik|menangguhkan|tangguhkan|menganulir|dibatalkan|dicabut|pembatalan|urungkan|mengurungkan|meralat) (kembali|) (keputusan|perintah|pengusiran|rencana|niat|status|penetapan|deklarasi|langkah) (pengusiran|untuk mengusir|mengusir|persona non grata|)
(boleh|diizinkan|diperbolehkan) (tetap tinggal|kembali|tinggal)

[retracted]
palsu, dipalsukan, pemalsuan, surat palsu, dokumen palsu, salah kirim, keliru menerbitkan, hoaks

[reported]
(menurut|mengutip|dikutip dari|kata|ujar|ungkap) (sumber|sejumlah sumber|laporan media|media|pejabat yang|laporan|surat kabar|koran|media lokal|media setempat) (anonim|diplomatik|setempat|lokal|yang|)
(sumber|sumber-sumber|seorang sumber) (diplomatik|anonim|yang|mengatakan|menyebut|di)
(media|koran|surat kabar|harian|laporan media) (melaporkan|memberitakan|menyebut|lokal melaporkan|setempat melaporkan|mengabarkan)
dilaporkan, dikabarkan, konon, diberitakan, kabarnya, disebut-sebut, yang enggan disebut, yang tidak mau disebut, tidak disebutkan namanya, belum dikonfirmasi

[carried-out]
(telah|sudah|akhirnya) (meninggalkan|pergi dari|tiba di|kembali ke|terbang|bertolak|pulang)
(tiba|mendarat|bertolak|lepas landas) ... (diplomat*|pesawat)

[demand]
(menyerukan|serukan|mendesak|desak|menuntut|tuntut|minta|meminta|mengusulkan|usulkan) (pengusiran|usir|mengusir|pemerintah usir|pemerintah mengusir|agar pemerintah mengusir)
(seruan|tuntutan|desakan) (untuk|agar|)
(menyerukan|serukan|mendesak|desak|menuntut|tuntut|mengimbau|imbau|meminta pemerintah|minta pemerintah|mendorong|mengusulkan|petisi|memohon|merekomendasikan|minta|meminta|memilih|voting|mosi|resolusi) | weak=yes
(sudah|) saatnya, (sudah|) tiba (saatnya|waktunya), kami (mendesak|meminta|menuntut|menyerukan|mengimbau)
(mengusulkan|usulkan|diusulkan|menyarankan|merekomendasikan) | weak=yes
(menekan|mendesak|didesak)

[demand modal=yes]
(harus|seharusnya|mesti|perlu|sebaiknya|harusnya)

[nonstate]
oposisi, dpr, parlemen, anggota parlemen, anggota dpr, legislator, senator, partai, fraksi, petisi, massa, demonstran, pengunjuk rasa, aktivis, mahasiswa, ormas, analis, pengamat, pakar, komentator, warganet, netizen, survei, jajak pendapat, mantan, lsm, kongres, politisi, serikat, organisasi
wali kota, walikota, bupati

[generic]
<n> negara, (puluhan|belasan|sejumlah|puluh) negara
negara-negara barat, negara barat, negara-negara eropa, negara eropa, negara-negara nato, negara-negara anggota, negara anggota, negara-negara uni eropa, negara lain, negara-negara lain, sejumlah negara, beberapa negara, banyak negara, puluhan negara, negara-negara, sekutu, para sekutu, sekutunya, mitra, pemerintah-pemerintah, =Barat, dunia barat, negara tuan rumah, negara penerima, berbagai negara, negara mana pun

[background sum=yes]
total

[background]
(tahun|bulan) (sejak|setelah|kemudian|berlalu)
saat itu, ketika itu, kala itu, waktu itu, pada saat itu
(tahun|bulan|pekan|minggu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember) (lalu|silam|kemarin|sebelumnya)
(beberapa|dua|tiga|empat|lima|enam|sepekan|seminggu|sehari|sebulan|setahun|berhari-hari|<n>) (hari|pekan|minggu|bulan|tahun|jam) (lalu|silam|sebelumnya|yang lalu|kemudian lalu)
(sepekan|seminggu|sehari|sebulan|setahun|sejam) (lalu|silam|sebelumnya|yang lalu)
sebelumnya, terdahulu, di masa lalu, pernah, dulu, dahulu, lebih awal, awal (pekan|bulan|tahun) ini, sejak, sejauh ini, hingga kini, sampai saat ini, secara total, dalam beberapa (hari|pekan|bulan|tahun) terakhir, dalam beberapa tahun, selama ini, gelombang, sejarah, peringatan, diketahui, seperti diketahui, sebagaimana diketahui
(telah|sudah) lebih dulu
(setahun kemudian|tahun berikutnya|pada tahun berikutnya)

[response next=yes]
(sebagai|dalam|) (balasan|tanggapan|respons|pembalasan|reaksi|jawaban) (atas|terhadap|untuk|pada|dari)
(membalas|merespons|menanggapi|balas|respons|tanggapi|menjawab|bereaksi terhadap|bereaksi atas) (pengusiran|tindakan|langkah|keputusan|sanksi|kebijakan)
(menyusul|buntut|imbas)

[response next=yes weak=yes]
setelah, usai, sesudah, karena, gara-gara, pasca, selepas

[response]
(sebagai|) (balasan|pembalasan|tindakan balasan|langkah balasan|aksi balasan|tanggapan|respons)
balasan, membalas, balas, timbal balik, resiprokal, asas resiprositas, asas timbal balik, prinsip timbal balik, serupa, tindakan serupa, langkah serupa, berbalas, setimpal, tindakan setimpal, pembalasan, gantian, giliran

[answered]
pengusiran, diusir, sanksi, deportasi, penutupan, penolakan visa, pencabutan, pemangkasan, pengurangan
(langkah|tindakan|keputusan|kebijakan) (serupa|sepihak|tidak bersahabat|bermusuhan|yang sama|tak bersahabat|provokatif|)

[clause]
sementara, sedangkan, yang, ketika, saat, karena, namun, tetapi, tapi, meski, meskipun, setelah, usai, sebelum, di mana, sehingga, lantaran, akan tetapi, menyusul, sebagai balasan, padahal, dan mengatakan, serta mengatakan

[by]
oleh, dari pihak

[of]
milik, untuk

[in]
di, dalam, pada, yang bertugas di, yang ditempatkan di, yang berbasis di

[from]
dari, keluar dari, meninggalkan, tinggalkan, asal

[to]
ke, kepada, terhadap, untuk

[with]
dengan, melawan, antara

[we]
kami, kita, kementerian, kementerian ini, kemlu ri, pemerintah kami, kementerian luar negeri ri

[our]
kami

[its]
mereka, miliknya, masing-masing

[mutual]
satu sama lain, saling, timbal balik, saling usir, saling mengusir

[body]
kementerian luar negeri, kemlu, kemenlu, menteri luar negeri, menlu, pemerintah, pemerintahan, presiden, perdana menteri, pm, otoritas, kabinet, juru bicara, jubir, raja, kanselir, junta, junta militer, pihak, kementerian pertahanan, kementerian, wisma putra, wakil presiden, deplu, departemen luar negeri, rezim, pihak berwenang, dewan militer, menteri

[article]
seorang, sebuah, salah satu, salah seorang

[definite]
para, tersebut, itu, ini, sang, kedua, ketiga

[and]
dan, serta, maupun, atau, beserta

[except]
kecuali, selain, tidak termasuk

[including]
termasuk, di antaranya, di antara mereka, antara lain

[ambassadors]
termasuk duta besar, termasuk dubes, termasuk sang duta besar, termasuk duta besarnya

[number]
setengah lusin | value=6
satu, seorang diri, seorang | value=1
dua, sepasang | value=2
tiga | value=3
empat | value=4
lima | value=5
enam | value=6
tujuh | value=7
delapan, lapan | value=8
sembilan | value=9
sepuluh | value=10
sebelas | value=11
dua belas | value=12
tiga belas | value=13
empat belas | value=14
lima belas | value=15
enam belas | value=16
tujuh belas | value=17
delapan belas | value=18
sembilan belas | value=19
dua puluh | value=20
dua puluh satu | value=21
dua puluh dua | value=22
dua puluh tiga | value=23
dua puluh empat | value=24
dua puluh lima | value=25
dua puluh enam | value=26
dua puluh tujuh | value=27
dua puluh delapan | value=28
dua puluh sembilan | value=29
tiga puluh | value=30
tiga puluh satu | value=31
tiga puluh dua | value=32
tiga puluh tiga | value=33
tiga puluh empat | value=34
tiga puluh lima | value=35
tiga puluh enam | value=36
tiga puluh tujuh | value=37
tiga puluh delapan | value=38
tiga puluh sembilan | value=39
empat puluh | value=40
empat puluh satu | value=41
empat puluh dua | value=42
empat puluh tiga | value=43
empat puluh empat | value=44
empat puluh lima | value=45
empat puluh enam | value=46
empat puluh tujuh | value=47
empat puluh delapan | value=48
empat puluh sembilan | value=49
lima puluh | value=50
lima puluh satu | value=51
lima puluh dua | value=52
lima puluh tiga | value=53
lima puluh empat | value=54
lima puluh lima | value=55
lima puluh enam | value=56
lima puluh tujuh | value=57
lima puluh delapan | value=58
lima puluh sembilan | value=59
enam puluh | value=60
enam puluh satu | value=61
enam puluh dua | value=62
enam puluh tiga | value=63
enam puluh empat | value=64
enam puluh lima | value=65
enam puluh enam | value=66
enam puluh tujuh | value=67
enam puluh delapan | value=68
enam puluh sembilan | value=69
tujuh puluh | value=70
tujuh puluh satu | value=71
tujuh puluh dua | value=72
tujuh puluh tiga | value=73
tujuh puluh empat | value=74
tujuh puluh lima | value=75
tujuh puluh enam | value=76
tujuh puluh tujuh | value=77
tujuh puluh delapan | value=78
tujuh puluh sembilan | value=79
delapan puluh | value=80
delapan puluh satu | value=81
delapan puluh dua | value=82
delapan puluh tiga | value=83
delapan puluh empat | value=84
delapan puluh lima | value=85
delapan puluh enam | value=86
delapan puluh tujuh | value=87
delapan puluh delapan | value=88
delapan puluh sembilan | value=89
sembilan puluh | value=90
sembilan puluh satu | value=91
sembilan puluh dua | value=92
sembilan puluh tiga | value=93
sembilan puluh empat | value=94
sembilan puluh lima | value=95
sembilan puluh enam | value=96
sembilan puluh tujuh | value=97
sembilan puluh delapan | value=98
sembilan puluh sembilan | value=99
selusin | value=12
lusin | value=12 scale=yes
seratus | value=100
ratus | value=100 scale=yes

[vague]
(beberapa|sejumlah) (ratus|puluh|lusin)
beberapa, sejumlah, puluhan, belasan, ratusan, banyak, sekelompok, semua, seluruh, para, lusinan, segenap, sebagian, berbagai, sekian

[qualifier is=at_least]
setidaknya, sedikitnya, paling sedikit, sekurang-kurangnya, lebih dari, tidak kurang dari, minimal, di atas, paling tidak, lebih daripada
atau lebih | side=after

[qualifier is=at_most]
hingga, sampai, paling banyak, maksimal, tidak lebih dari, kurang dari, sebanyak-banyaknya, maksimum

[qualifier is=about]
sekitar, kira-kira, hampir, kurang lebih, lebih kurang, mendekati, nyaris
lebih | side=after

[qualifier is=exact]
sebanyak, sejumlah total, berjumlah

[counter]
orang, anggota, staf, pejabat, warga

[subset]
di antaranya, dari mereka, di antara mereka

[plus]
dan <n> (lainnya|lain|orang lainnya|orang lain|staf lainnya)
(serta|dan|bersama) (satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) (orang|staf|pejabat|diplomat|) (lainnya|lain)

[change order=from-to]
dari <n> (menjadi|ke|jadi) <n>
dari <n> (orang|diplomat|staf|pegawai) menjadi <n>

[change order=to-from]
menjadi <n> dari <n>
menjadi <n> (orang|diplomat|staf|pegawai) dari <n>

[change order=ceiling]
(menjadi|jadi|hanya|maksimal|hingga) <n>

[change order=by]
sebanyak <n>, sebesar <n>

[unit hours=1]
jam

[unit hours=24]
hari, hari kerja, hari kalender

[unit hours=168]
pekan, minggu

[unit hours=720]
bulan

[unit hours=0]
tahun, menit, persen, juta, miliar, ribu, kilometer, km, negara, kursi, korban, dolar, euro, rupiah, kali, suara, anggota nato, detik, meter

[deadline side=before]
dalam, dalam waktu, dalam tempo, selama, diberi, diberi waktu, diberikan waktu, waktu, beri, memberi, memberikan, punya waktu, tenggat, memberi waktu, beri waktu, mendapat waktu

[deadline side=after]
untuk meninggalkan, untuk pergi, untuk angkat kaki, untuk hengkang, untuk keluar, untuk berkemas, meninggalkan, angkat kaki, untuk pulang, ke depan

[until]
sebelum, paling lambat, selambat-lambatnya, hingga, sampai, paling lama, per tanggal

[deadline-phrase is=immediate]
segera, secepatnya, sesegera mungkin, seketika, tanpa penundaan, secepat mungkin, sesegera, saat itu juga

[deadline-phrase is=same_day]
sebelum tengah malam, hari itu juga, pada hari yang sama, sebelum akhir hari

[month]
januari, jan | value=1
februari, feb | value=2
maret, mar | value=3
april, apr | value=4
mei | value=5
juni, jun | value=6
juli, jul | value=7
agustus, agu, ogos | value=8
september, sept | value=9
oktober, okt | value=10
november, nov | value=11
desember, des, disember | value=12

[weekday]
senin, isnin | value=1
selasa | value=2
rabu | value=3
kamis, khamis | value=4
jumat, jum'at, jumaat | value=5
sabtu | value=6
=Minggu, =Ahad | value=7

[day]
hari ini, pagi ini, siang ini, malam ini, sore ini | value=0
kemarin, tadi malam, semalam, kemarin malam | value=-1
besok | value=1
kemarin lusa | value=-2

[date-mark is=last side=after]
lalu, silam

[reason is=espionage]
spionase, mata-mata, memata-matai, intelijen, kegiatan intelijen, aksi mata-mata, agen rahasia, spying

[reason is=retaliation]
balasan, pembalasan, membalas, timbal balik, resiprokal, resiprositas

[reason is=incompatible_status]
tidak sesuai dengan status, bertentangan dengan status, melanggar konvensi wina, pelanggaran konvensi wina, menyalahi status, penyalahgunaan, tidak sejalan dengan, bertentangan dengan konvensi, melanggar norma diplomatik, di luar tugas

[reason is=interference]
campur tangan, mencampuri, ikut campur, intervensi, subversif

[reason is=war]
invasi, perang, agresi, kejahatan perang, kekejaman, genosida

[reason is=security]
keamanan nasional, ancaman keamanan, sabotase

[reason is=solidarity]
solidaritas

[reason is=insult]
menghina, penghinaan, komentar, tudingan, pernyataan, pembakaran al-quran

[reason is=human_rights]
hak asasi manusia, ham, penindasan, represi

[reason is=crime]
pembunuhan, peracunan, penyelundupan, pengeboman, penculikan, upaya pembunuhan

[passive]
telah diusir, dinyatakan, ditetapkan, dicap, diberi status

[speech]
mengatakan, katanya, kata, ujar, ungkap, tutur, menyatakan bahwa, mengumumkan, umumkan, menyebut, menyebutkan, menegaskan, menjelaskan, menurut, melaporkan, mengonfirmasi, dikutip, tegas, jelas, menulis, menambahkan, mengungkapkan, terang, dikatakan

[same]
jumlah yang sama, jumlah yang setara, jumlah serupa, sama banyaknya

[ignore]
(menjadi|sebagai|jadi) mata-mata
tidak (diinginkan|disukai|bisa diterima|dapat diterima|diterima)
dewan keamanan pbb, dk pbb, majelis umum pbb
konvensi wina, konvensi jenewa, kesepakatan paris, washington post, new york times, moscow times, jerusalem post, perjanjian minsk, jakarta post
tanpa (menyebutkan|memberikan|menjelaskan) alasan, yang belum pernah terjadi, untuk pertama kalinya dalam (beberapa tahun|bertahun-tahun|puluhan tahun)

[abbreviation]
no, dr, h, hj, ir, tn, ny, jl, gen, letjen, jend, st, hlm

[common]
yang, dan, di, dari, untuk, dengan, pada, ini, itu, dalam, akan, tidak, ke, oleh, karena, juga, telah, adalah, sebagai, tersebut, bahwa, kata, atau, mereka, para, luar, negeri

[again]
(membalas|merespons) dengan (langkah|tindakan|cara) (yang sama|serupa|setimpal) | is=answer
langkah serupa, tindakan serupa, membalas dengan cara yang sama | weak=yes
(melakukan|berbuat|mengambil) (hal yang sama|hal serupa|serupa|langkah serupa|langkah yang sama|tindakan serupa), (mengikuti|ikuti) (jejak|langkah)
mengambil langkah (serupa|yang sama), melakukan hal (serupa|yang sama), mengikuti jejak, (langkah|tindakan) serupa (juga|) (diambil|dilakukan)

[range]
hingga, sampai, atau

[range side=before]
antara

[deadline-phrase is=month_end]
(sebelum|hingga|sampai|paling lambat|pada) akhir (bulan|bulan ini)

[deadline-phrase is=week_end]
(sebelum|hingga|sampai|paling lambat) akhir (pekan|pekan ini|minggu|minggu ini)

[background soft=yes]
(membicarakan|membahas|menyinggung|mendiskusikan|membincangkan|ditanya|berbicara|mengomentari) (juga|) (soal|tentang|mengenai|terkait|), (masalah|isu|soal|topik|dampak|kasus), (krisis|perselisihan|ketegangan) (soal|terkait|akibat) | side=before
tahun ini, (berulang kali|berkali kali|berkali-kali|beberapa kali|baru baru ini|baru-baru ini|belum lama ini|akhir-akhir ini), (selama|dalam) (setahun|beberapa bulan|beberapa tahun|satu tahun) terakhir, musim (gugur|semi|panas|dingin) lalu
(berujung|berakhir|berbuntut) (pada|dengan), (menyebabkan|mengakibatkan|memicu) | side=before
(membela|membenarkan|memuji|menjelaskan) ... keputusan | side=before
(menuai|memicu|mendapat|menimbulkan) ... (kritik|kecaman|protes) | side=after
hubungan ... (memburuk|memanas|merenggang|mendingin)
(salah satu|di antara|termasuk) (di antara|) (negara|negara negara) yang

[relative]
yang

[response next=noun weak=yes]
akibat

[among]
(di antara|antara)
