# Vietnamese. Words do not change; the owner's name stands behind its noun; bị marks the passive.
language Vietnamese
spaces yes
order svo
apostrophe inside
accents keep
numbers before
adjectives after
construct yes
date-order dmy

[trigger measure=expulsion voice=active]
cho ... về nước | weak=yes
(yêu cầu|đòi|đề nghị|ra lệnh cho) ... (rút|rút về|triệu hồi|rút bớt) | weak=yes own=yes
trục xuất, đuổi cổ, tống cổ, tống khứ
(đuổi|đuổi về nước|tống|trả về nước|gửi trả|cho về nước|mời ra khỏi) (về nước|khỏi|) | weak=yes
(yêu cầu|ra lệnh|ra lệnh cho|lệnh cho|buộc|đề nghị|bắt|chỉ thị|thông báo cho) ... (rời khỏi|rời|rời đi|về nước|ra đi|xuất cảnh|rút khỏi|phải rời|hồi hương|trở về nước) | weak=yes
(cho|ra hạn cho|ra hạn|ấn định|gia hạn) ... (giờ|tiếng|ngày|tuần|tháng) ... (rời|rời khỏi|về nước|ra đi|thu dọn) | weak=yes
(tước|thu hồi|hủy|huỷ|rút|hủy bỏ|tước bỏ|chấm dứt) ... (tư cách ngoại giao|quy chế ngoại giao|thẻ ngoại giao|giấy chấp nhận|ủy nhiệm|quyền miễn trừ|công nhận|nhiệm kỳ|thư chấp thuận) | weak=yes
(coi|xem|tuyên bố) ... (không được hoan nghênh|không được chào đón|không được chấp nhận) | weak=yes
(yêu cầu|đòi) (rút|triệu hồi) | weak=yes

[trigger measure=expulsion voice=passive]
bị trục xuất, bị đuổi cổ, bị tống cổ, được lệnh trục xuất
bị (đuổi|đuổi về nước|đuổi khỏi|trả về nước|mời về nước|buộc về nước) | weak=yes
(bị yêu cầu|được yêu cầu|bị buộc|bị ra lệnh|nhận lệnh|được lệnh|phải|sẽ phải|buộc phải|bị đề nghị) ... (rời khỏi|rời|rời đi|về nước|ra đi|trở về nước|xuất cảnh|cuốn gói) | weak=yes
(có|được cho|có thời hạn|chỉ có|được ra hạn) ... (giờ|tiếng|ngày|tuần|tháng) ... (rời|rời khỏi|về nước|ra đi|thu dọn) | weak=yes
không còn được (hoan nghênh|chào đón|chấp nhận) | weak=yes
bị (tước|thu hồi|hủy) (tư cách ngoại giao|quy chế ngoại giao|thẻ ngoại giao|ủy nhiệm) | weak=yes
bị (coi|xem|tuyên bố) là (không được hoan nghênh|không được chấp nhận) | weak=yes

[trigger measure=expulsion voice=noun]
việc trục xuất, vụ trục xuất, lệnh trục xuất, quyết định trục xuất, động thái trục xuất, đợt trục xuất

[trigger measure=expulsion voice=phrase]
persona non grata, personae non gratae, non grata, persona-non-grata
(người|nhân vật|cá nhân|những người|đối tượng) không được (hoan nghênh|chào đón|hoan nghinh|chấp nhận|mong muốn)
(người|nhân vật) không mong muốn
nhân vật không được chào đón

[trigger measure=staff_cap voice=active]
(cắt giảm|giảm|giới hạn|hạn chế|giảm bớt|thu hẹp) (số lượng|số|quy mô|nhân viên|nhân sự|biên chế|số nhân viên|) | weak=yes
(yêu cầu|buộc|ra lệnh) ... (cắt giảm|giảm|giảm bớt) | weak=yes

[trigger measure=closure voice=active]
(đóng cửa|đóng) | weak=yes
(yêu cầu|ra lệnh|buộc|lệnh) ... (đóng cửa|đóng) | weak=yes
(chấm dứt|đình chỉ|ngừng) hoạt động (của|) | weak=yes

[trigger measure=closure voice=passive]
(bị|phải|buộc phải) đóng cửa | weak=yes

[trigger measure=closure voice=noun]
việc đóng cửa, lệnh đóng cửa | weak=yes

[trigger measure=severance voice=active]
(cắt đứt|cắt|chấm dứt|đoạn tuyệt) (mọi|toàn bộ|) (quan hệ|bang giao|mối quan hệ) (ngoại giao|)

[trigger measure=downgrade voice=active]
(hạ cấp|hạ|hạ mức|giảm cấp|hạ bậc) (mức|cấp|) (quan hệ|đại diện) (ngoại giao|)

[people staff=diplomatic]
bí thư (thứ nhất|thứ hai|thứ ba) | plural=no
nhà ngoại giao, cán bộ ngoại giao, viên chức ngoại giao, nhân viên ngoại giao, quan chức ngoại giao, các nhà ngoại giao, đại diện ngoại giao
phái viên, đặc phái viên | weak=yes
(bí thư thứ nhất|bí thư thứ hai|bí thư thứ ba|tham tán|tham tán công sứ|phó đại sứ|phó trưởng phái đoàn|trưởng phái đoàn|người đứng đầu phái bộ)

[people staff=ambassador]
đại sứ, vị đại sứ, cao ủy, sứ thần tòa thánh, khâm sứ, nữ đại sứ | plural=no
các đại sứ | plural=yes

[people staff=charge]
đại biện, đại biện lâm thời, quyền đại sứ | plural=no

[people staff=consular]
lãnh sự, lãnh sự danh dự, viên chức lãnh sự, phó lãnh sự, nhân viên lãnh sự

[people staff=military]
tùy viên
(tùy|tuỳ) viên (quân sự|quốc phòng) | plural=no
(các|những) (tùy|tuỳ) viên (quân sự|quốc phòng) | plural=yes

[people staff=intelligence]
(sĩ quan|nhân viên|điệp viên) (tình báo)
điệp viên, gián điệp | weak=yes

[people staff=official]
(nhân viên|cán bộ|quan chức|viên chức) (đại sứ quán|sứ quán|lãnh sự quán|phái bộ|phái đoàn)
nhân viên, cán bộ, quan chức, viên chức, thành viên, cá nhân, công dân, nhân sự, đại diện | weak=yes

[people staff=administrative_technical]
(nhân viên) (hành chính|kỹ thuật|hành chính và kỹ thuật|hành chính - kỹ thuật)

[people staff=family]
(gia đình|người thân|thân nhân) | weak=yes

[people staff=local]
nhân viên bản địa, nhân viên địa phương, nhân viên người địa phương | weak=yes

[mission type=embassy]
đại sứ quán, sứ quán, tòa đại sứ | plural=no
(cao ủy|cao uỷ) | plural=no

[mission type=consulate]
lãnh sự quán, tổng lãnh sự quán, văn phòng lãnh sự, cơ quan lãnh sự | plural=no

[mission type=mission]
phái bộ, phái đoàn, cơ quan đại diện, phái đoàn thường trực, phái bộ ngoại giao, cơ quan đại diện ngoại giao, văn phòng đại diện | plural=no

[other]
(đại sứ của mình|đại sứ nước mình|các nhà ngoại giao của mình|nhà ngoại giao của mình|công dân nước này|nhân viên của mình|đại sứ nước này|công dân của mình|đại sứ quán của mình)
(nhà báo|phóng viên|ký giả|thông tín viên|biên tập viên)
(sinh viên|du học sinh|học sinh|giáo sư|nhà nghiên cứu|giáo viên|học giả)
(cầu thủ|huấn luyện viên|vận động viên|cổ động viên|thủ môn|tiền đạo|hậu vệ)
(người di cư|di dân|người tị nạn|người nhập cư|người xin tị nạn|lao động|công nhân|người nước ngoài|khách du lịch|du khách|người lưu trú)
(nghị sĩ|dân biểu|đại biểu quốc hội|đảng viên|bộ trưởng|thượng nghị sĩ)
(binh sĩ|quân đội|lính|phiến quân|người định cư|cư dân|người dân|chiến binh|tù nhân|người biểu tình|binh lính)
(giáo sĩ|linh mục|nhà truyền giáo|giáo sĩ hồi giáo|mục sư|nhà sư)
(tài xế|lái xe|ngư dân|nhân viên cứu trợ|nhà hoạt động|tổ chức phi chính phủ|doanh nhân|người thuê)

[negation]
vẫn chưa | weak=yes
không ai, chưa ai, không một ai
không, chưa, chẳng, không hề, chưa hề, không có, đừng, chớ
(từ chối|tránh|thay vì) | weak=yes
không có (ý định|kế hoạch|dự định), chưa có (ý định|kế hoạch|quyết định)

[considered]
sắp (trục xuất|tuyên bố|công bố), sẽ sớm (trục xuất|tuyên bố|công bố), không loại trừ, chuẩn bị trục xuất
cân nhắc, xem xét, đang xem xét, tính đến, tính, dự định, có kế hoạch, lên kế hoạch, dự kiến, có ý định, muốn, có thể, có thể sẽ, nhiều khả năng, khả năng, thảo luận, bàn, bàn về, đề xuất, chuẩn bị, để ngỏ, sẵn sàng
(đề xuất|đề nghị|kiến nghị) (tuyên bố|trục xuất|việc)

[threatened]
không còn lựa chọn, bảo lưu quyền trục xuất
dọa, đe dọa, đe doạ, doạ, lời đe dọa, cảnh báo, bảo lưu quyền, có quyền đáp trả
nếu, trừ khi, trong trường hợp | weak=yes

[denied]
không (có kế hoạch|có ý định|xem xét|cân nhắc|nằm trong chương trình|có quyết định|đặt vấn đề), chưa có quyết định, (bác bỏ|gạt bỏ|loại trừ) (lời kêu gọi|đề nghị|khả năng|ý tưởng|yêu cầu|việc), không hề (trục xuất|có)
phủ nhận, bác bỏ, bác, cải chính, sai sự thật, không đúng sự thật, không đúng, tin đồn, tin giả, bịa đặt, vô căn cứ, không có cơ sở

[reversed]
(được|có thể) (phép ở lại|ở lại|tiếp tục ở lại), (rút lại|hủy bỏ|thu hồi|hủy) (lệnh|quyết định|lệnh trục xuất)
(hủy|hủy bỏ|huỷ bỏ|rút lại|thu hồi|đảo ngược|đình chỉ|hoãn|dừng|bãi bỏ|rút) (quyết định|lệnh|lệnh trục xuất|kế hoạch|việc trục xuất|tuyên bố) (trục xuất|)
được phép (ở lại|trở lại)

[retracted]
giả mạo, thư giả, làm giả, ban hành nhầm, công bố nhầm, văn bản giả

[reported]
(theo|dẫn lời|dẫn|trích) (nguồn tin|các nguồn tin|một nguồn tin|truyền thông|báo chí|báo|một tờ báo|tờ|truyền thông địa phương)
(nguồn tin|một nguồn tin|các nguồn tin) (ngoại giao|giấu tên|cho biết|nói|tiết lộ|thân cận)
(truyền thông|báo chí|tờ báo) (đưa tin|cho hay|nói|địa phương đưa tin)
được cho là, nghe nói, giấu tên, không nêu tên, chưa được xác nhận, đề nghị giấu tên

[carried-out]
(đã rời|đã về nước|đã lên máy bay|đã về đến|đã rời khỏi|về đến|đã bay về|đã lên đường về nước)

[demand]
(kêu gọi|đòi|thúc giục|hối thúc|yêu cầu chính phủ|đề nghị chính phủ) trục xuất
(kêu gọi|lời kêu gọi|đòi|yêu sách|thỉnh cầu|kiến nghị|bỏ phiếu|thúc giục|hối thúc|yêu cầu chính phủ|đề nghị chính phủ|nghị quyết) | weak=yes
(đã|) đến lúc, chúng tôi (kêu gọi|yêu cầu|đề nghị|đòi)
(đề xuất|đề nghị|kiến nghị) (tuyên bố|trục xuất|việc) | weak=yes
(gây sức ép|gây áp lực|hối thúc)

[demand modal=yes]
(nên|phải|cần)

[nonstate]
phe đối lập, đối lập, nghị sĩ, các nghị sĩ, quốc hội, nghị viện, đảng, thượng nghị sĩ, hạ nghị sĩ, người biểu tình, nhà hoạt động, chuyên gia, nhà phân tích, giới phân tích, bình luận viên, kiến nghị, cựu, tổ chức, hiệp hội, sinh viên, thăm dò
thị trưởng

[generic]
<n> (nước|quốc gia), (hàng chục|hàng loạt|mươi|chục) (nước|quốc gia)
các nước phương tây, các quốc gia phương tây, phương tây, các nước châu âu, các nước eu, các nước nato, các nước thành viên, các nước khác, nhiều nước, một số nước, các đồng minh, đồng minh, các nước, các quốc gia, nhiều quốc gia, hàng chục nước, các chính phủ, nước sở tại, hàng loạt nước

[background opens=yes]
(năm|tháng) sau

[background sum=yes]
tổng cộng

[background]
(năm|tháng) (kể từ|sau khi), đã (tròn|gần|hơn) (một|<n>) năm
khi đó, lúc đó, khi ấy, hồi đó, lúc bấy giờ, thời điểm đó
(năm|tháng|tuần|mùa hè|mùa thu|mùa đông|mùa xuân) (ngoái|trước|qua)
<n> (năm|tháng|tuần|ngày) (trước|qua)
(một|hai|ba|bốn|năm|sáu|mấy|vài|nhiều|mười) (năm|tháng|tuần|ngày|giờ) (trước|trước đó|qua)
trước đó, trước đây, từng, trong quá khứ, đầu (tuần|tháng|năm) (này|), kể từ, kể từ khi, từ khi, cho đến nay, đến nay, tính đến nay, những năm gần đây, thời gian qua, những tuần gần đây, làn sóng, lịch sử, kỷ niệm, được biết, hồi (tháng|năm|tuần|đầu)
(năm sau đó|năm tiếp theo)

[response next=yes]
(để|nhằm|) (đáp trả|trả đũa) (việc|vụ|quyết định|lệnh|các lệnh) (trục xuất|trừng phạt|cấm vận|)
(đáp trả|để đáp trả|nhằm đáp trả|trả đũa|để trả đũa|nhằm trả đũa|phản ứng|phản ứng trước|đáp lại|phản đối|nhằm phản ứng|để phản đối) (việc|vụ|quyết định|hành động|lệnh|động thái|trước|biện pháp|)

[response next=yes weak=yes]
sau khi, sau, vì, do

[response]
(để|nhằm) (trả đũa|đáp trả)
(đáp trả|trả đũa|phản ứng|đáp lại) bằng (cách|việc)
đáp trả, trả đũa, biện pháp trả đũa, đáp trả tương xứng, biện pháp đáp trả, hành động đáp trả, ăn miếng trả miếng, có đi có lại, nguyên tắc có đi có lại, tương tự, biện pháp tương tự, đáp lại, động thái đáp trả, phản ứng

[answered]
trục xuất, việc trục xuất, lệnh trừng phạt, trừng phạt, đóng cửa, từ chối cấp thị thực, cắt giảm
(quyết định|hành động|động thái|biện pháp|bước đi) (tương tự|thù địch|không thân thiện|đơn phương|vô cớ|của|)

[clause]
trong khi, vì, bởi vì, nhưng, tuy nhiên, khi, sau khi, trước khi, mặc dù, mà, còn, nhằm, do, để, đồng thời, nơi, và cho biết

[by]
bởi, do

[of]
của, thuộc

[in]
ở, tại, trong, trú tại, làm việc tại, đặt tại, đóng tại, công tác tại

[from]
khỏi, từ, ra khỏi, rời, rời khỏi

[to]
đến, tới, tại, cho

[with]
với, chống, giữa, đối với

[we]
chúng tôi, chúng ta, bộ, bộ ngoại giao, chính phủ ta

[our]
của chúng tôi, chúng tôi

[its]
của mình, của họ, nước mình

[mutual]
lẫn nhau, của nhau, nhau, qua lại

[body]
bộ ngoại giao, ngoại trưởng, bộ trưởng ngoại giao, chính phủ, tổng thống, thủ tướng, nhà chức trách, giới chức, chính quyền, chủ tịch nước, người phát ngôn, phát ngôn viên, người phát ngôn bộ ngoại giao, phát ngôn viên bộ ngoại giao, nội các, chính quyền quân sự, phía, bộ quốc phòng, quốc vương, thủ tướng đức, phủ tổng thống, bộ trưởng

[article]
một

[definite]
này, đó, các, những, hai bên, cả

[and]
và, cùng, cùng với, hoặc, cũng như

[except]
ngoại trừ, trừ, không bao gồm

[including]
bao gồm, trong đó có, gồm, kể cả

[ambassadors]
bao gồm đại sứ, trong đó có đại sứ, kể cả đại sứ

[number]
nửa tá | value=6
=Năm | value=5
một | value=1
hai | value=2
ba | value=3
bốn, tư | value=4
=năm | value=5
sáu | value=6
bảy, bẩy | value=7
tám | value=8
chín | value=9
mười | value=10
mười một | value=11
mười hai | value=12
mười ba | value=13
mười bốn | value=14
mười lăm | value=15
mười sáu | value=16
mười bảy | value=17
mười tám | value=18
mười chín | value=19
hai mươi | value=20
hai (mươi|) mốt | value=21
hai mươi hai | value=22
hai mươi ba | value=23
hai mươi (tư|bốn) | value=24
hai (mươi|) lăm | value=25
hai mươi sáu | value=26
hai mươi bảy | value=27
hai mươi tám | value=28
hai mươi chín | value=29
ba mươi | value=30
ba (mươi|) mốt | value=31
ba mươi hai | value=32
ba mươi ba | value=33
ba mươi (tư|bốn) | value=34
ba (mươi|) lăm | value=35
ba mươi sáu | value=36
ba mươi bảy | value=37
ba mươi tám | value=38
ba mươi chín | value=39
bốn mươi | value=40
bốn (mươi|) mốt | value=41
bốn mươi hai | value=42
bốn mươi ba | value=43
bốn mươi (tư|bốn) | value=44
bốn (mươi|) lăm | value=45
bốn mươi sáu | value=46
bốn mươi bảy | value=47
bốn mươi tám | value=48
bốn mươi chín | value=49
năm mươi | value=50
năm (mươi|) mốt | value=51
năm mươi hai | value=52
năm mươi ba | value=53
năm mươi (tư|bốn) | value=54
năm (mươi|) lăm | value=55
năm mươi sáu | value=56
năm mươi bảy | value=57
năm mươi tám | value=58
năm mươi chín | value=59
sáu mươi | value=60
sáu (mươi|) mốt | value=61
sáu mươi hai | value=62
sáu mươi ba | value=63
sáu mươi (tư|bốn) | value=64
sáu (mươi|) lăm | value=65
sáu mươi sáu | value=66
sáu mươi bảy | value=67
sáu mươi tám | value=68
sáu mươi chín | value=69
bảy mươi | value=70
bảy (mươi|) mốt | value=71
bảy mươi hai | value=72
bảy mươi ba | value=73
bảy mươi (tư|bốn) | value=74
bảy (mươi|) lăm | value=75
bảy mươi sáu | value=76
bảy mươi bảy | value=77
bảy mươi tám | value=78
bảy mươi chín | value=79
tám mươi | value=80
tám (mươi|) mốt | value=81
tám mươi hai | value=82
tám mươi ba | value=83
tám mươi (tư|bốn) | value=84
tám (mươi|) lăm | value=85
tám mươi sáu | value=86
tám mươi bảy | value=87
tám mươi tám | value=88
tám mươi chín | value=89
chín mươi | value=90
chín (mươi|) mốt | value=91
chín mươi hai | value=92
chín mươi ba | value=93
chín mươi (tư|bốn) | value=94
chín (mươi|) lăm | value=95
chín mươi sáu | value=96
chín mươi bảy | value=97
chín mươi tám | value=98
chín mươi chín | value=99
tá | value=12 scale=yes
trăm | value=100 scale=yes

[vague]
(vài|mấy) (trăm|chục)
nhiều, một số, vài, hàng chục, hàng trăm, các, những, một nhóm, tất cả, toàn bộ, hàng loạt, một loạt, mấy, vài chục, số lượng lớn, một vài

[qualifier is=at_least]
ít nhất, tối thiểu, hơn, trên, không dưới
trở lên | side=after

[qualifier is=at_most]
tối đa, nhiều nhất, không quá, dưới, lên tới, tới

[qualifier is=about]
khoảng, chừng, gần, xấp xỉ

[counter]
nhà, vị, người, nhân viên, cán bộ

[subset]
trong số đó, trong đó, trong số này

[plus]
và <n> (người khác|nhân viên khác)
(cùng|và) (một|hai|ba|bốn|sáu|bảy|tám|chín|mười) (người khác|nhân viên khác|nhân viên)

[change order=from-to]
từ <n> (người|nhân viên|nhà ngoại giao|) xuống (còn|) <n>

[change order=to-from]
xuống (còn|) <n> (người|) từ <n>

[change order=ceiling]
xuống (còn|) <n>, còn <n>

[change order=by]
<n> người, bớt <n>

[unit hours=1]
giờ, tiếng, giờ đồng hồ, tiếng đồng hồ

[unit hours=24]
ngày

[unit hours=168]
tuần

[unit hours=720]
tháng

[unit hours=0]
phút, phần trăm, triệu, tỷ, nghìn, ngàn, km, quốc gia, nước, ghế, nạn nhân, đô la, đồng, lần, phiếu, tuổi, năm qua, chính phủ

[deadline side=before]
trong, trong vòng, cho, thời hạn, trong thời hạn, có, sau, thời hạn là, hạn

[deadline side=after]
để rời, để về nước, phải rời, để thu dọn, để rời khỏi, tới, rời

[until]
đến, thời hạn đến, tới
trước, trước ngày, chậm nhất, muộn nhất, đến ngày, chậm nhất là, đến hết ngày, chậm nhất vào

[deadline-phrase is=immediate]
ngay lập tức, lập tức, ngay, không chậm trễ, càng sớm càng tốt, sớm nhất có thể

[deadline-phrase is=same_day]
trước nửa đêm, trong ngày, ngay trong ngày

[month]
tháng 1, tháng một, tháng giêng | value=1
tháng 2, tháng hai | value=2
tháng 3, tháng ba | value=3
tháng 4, tháng tư | value=4
tháng 5, tháng năm | value=5
tháng 6, tháng sáu | value=6
tháng 7, tháng bảy | value=7
tháng 8, tháng tám | value=8
tháng 9, tháng chín | value=9
tháng 10, tháng mười | value=10
tháng 11, tháng mười một | value=11
tháng 12, tháng mười hai | value=12

[weekday]
thứ hai | value=1
thứ ba | value=2
thứ tư | value=3
thứ năm | value=4
thứ sáu | value=5
thứ bảy | value=6
chủ nhật | value=7

[day]
hôm nay, sáng nay, chiều nay, tối nay | value=0
hôm qua, tối qua, đêm qua | value=-1
ngày mai | value=1

[date-mark is=last side=after]
trước, qua, vừa qua

[reason is=espionage]
gián điệp, hoạt động gián điệp, do thám, tình báo, điệp viên, hoạt động tình báo

[reason is=retaliation]
trả đũa, đáp trả, có đi có lại, ăn miếng trả miếng

[reason is=incompatible_status]
không phù hợp với, trái với quy chế, vi phạm công ước vienna, không tương thích với, trái với công ước vienna, lạm dụng

[reason is=interference]
can thiệp, can thiệp vào công việc nội bộ

[reason is=war]
xâm lược, chiến tranh, tội ác chiến tranh, chiến dịch quân sự

[reason is=security]
an ninh quốc gia, phá hoại

[reason is=solidarity]
đoàn kết, tình đoàn kết

[reason is=insult]
xúc phạm, phát ngôn, lăng mạ, đốt kinh koran

[reason is=human_rights]
nhân quyền, đàn áp

[reason is=crime]
ám sát, giết, đầu độc, buôn lậu, bắt cóc, vụ đầu độc

[passive]
bị, được

[speech]
nói, cho biết, tuyên bố, thông báo, cho hay, khẳng định, xác nhận, viết, đưa tin, nhấn mạnh, phát biểu, theo, công bố

[same]
số lượng tương đương, số lượng tương tự, cùng số lượng, số người tương đương

[ignore]
làm gián điệp, (các|những) (nước|quốc gia) sau
hội đồng bảo an liên hợp quốc, hội đồng bảo an lhq, đại hội đồng liên hợp quốc
công ước vienna, công ước viên, công ước geneva, washington post, new york times, moscow times, hiệp định paris, thời báo hoàn cầu
(năm|tháng) sau (vụ|cuộc|khi|ngày|sự|lệnh|chiến)
lần đầu tiên sau nhiều năm, chưa từng có, bất chấp phản đối, bất chấp sự phản đối, trong khi đó, (vài|mấy|hai|ba|<n>) giờ sau

[abbreviation]
tp, ts, gs, ths, ô

[common]
của, và, là, các, có, cho, trong, được, với, những, này, đã, một, không, tại, người, để, về, khi, từ, ngày, sẽ, bị, nước, theo

[again]
(đáp trả|đáp lại) (tương tự|bằng biện pháp tương tự|bằng động thái tương tự|bằng hành động tương tự) | is=answer
(bước đi|biện pháp|hành động|động thái) tương tự, đáp trả tương tự | weak=yes
(cũng|) (làm|hành động|có động thái) (tương tự|như vậy|điều tương tự), (theo|noi) gương
cũng (có|đưa ra|thực hiện) (động thái|hành động|biện pháp|bước đi) tương tự, làm điều tương tự, có hành động tương tự, theo bước

[date-mark is=year]
năm

[each]
mỗi nước, mỗi bên, mỗi quốc gia

[range]
đến, tới, hoặc

[deadline-phrase is=month_end]
(trước|vào|đến|cho đến) (cuối tháng|hết tháng|cuối tháng này)

[deadline-phrase is=week_end]
(trước|đến) cuối tuần

[background soft=yes]
(nói về|bàn về|thảo luận|thảo luận về|đề cập|đề cập đến|đề cập tới|nhắc đến|nhắc tới|trao đổi về|bình luận về|được hỏi về), (vấn đề|câu chuyện|hậu quả|hệ quả|khủng hoảng|căng thẳng) (về|của|do|vì|) | side=before
năm nay, trong năm nay, (nhiều lần|đã nhiều lần|liên tục|gần đây|mới đây|cách đây không lâu|thời gian qua), (trong|suốt) (năm qua|một năm qua|những tháng qua|những năm qua|những tháng gần đây)
(đã|) dẫn (đến|tới) (việc|), (gây ra|kết thúc bằng) (việc|) | side=before
(bảo vệ|biện minh|biện hộ) ... quyết định | side=before
(vấp phải|gây ra|bị) ... (chỉ trích|phản đối|lên án) | side=after
quan hệ ... (xấu đi|căng thẳng|lạnh nhạt)
(một trong những|trong số các) (nước|quốc gia)

[relative]
từng, mà

[among]
trong số
