### Posts that wait until somebody has looked at them, and how fast a group talks.

holding-title = Onay bekleyenler
holding-lede = Henüz başka kimsenin görmediği gönderileriniz ve reddedilenler.
holding-none-title = Bekleyen bir şey yok
holding-none = Bir gönderiniz yayımlanmadan önce incelenecekse burada görünür.
holding-waits = Onay bekliyor
holding-refused = Reddedildi
holding-waits-text = Gönderiniz saklandı. Bu grupta düzeni sağlayanlardan biri bakana kadar onu yalnızca siz ve onlar görür. Onaylandığında o anda yazılmış gibi yayımlanır.
holding-refused-text = Bu grupta düzeni sağlayanlar gönderinin yayımlanmasına izin vermedi. Metniniz burada: kopyalayabilir veya silebilirsiniz.
holding-reply-to = Yanıt
holding-new-topic = Yeni konu
holding-text = Metin
holding-withdraw = Geri çek
holding-throw-away = Sil
holding-back = Geri dön
holding-open = Aç
holding-case = Yayımlanmayı bekliyor
holding-approve = Yayımla
holding-refuse = Reddet
holding-reason-hint = Reddetmek için gerekli: yazar bunu okur.
holding-read-all = Tamamını oku
holding-why-everybody = Bu grupta her gönderi onay bekler.
holding-why-newcomer = Yazarı bu grupta yeni.
holding-why-word = Bir süzgeç içinde bir sözcük buldu.
holding-why-link = Bir süzgeç içinde bir bağlantı buldu.

holding-order = Düzen
holding-order-title = { $name } grubunda düzen
holding-holds = Kimin gönderileri önce incelenir
holding-holds-hint = Burada düzeni sağlayanlar hiç beklemez. Bekleyenler beklemeye devam eder. Gönderileri bekleyenler yayımlananı değiştiremez: değişikliğe kimse bakmış olmaz.
holding-holds-nobody = Kimsenin
holding-holds-nobody-hint = Topluluğun bir süzgeci tutmadıkça her gönderi hemen yayımlanır.
holding-holds-newcomers = Yeni gelenlerin
holding-holds-newcomers-hint = Bir üyenin bu grupta üç gönderisi yayımlanana kadar.
holding-holds-everybody = Herkesin
holding-holds-everybody-hint = Biri bakmadan hiçbir şey yayımlanmaz.
holding-slow = Bir üyenin iki gönderisi arasındaki süre
holding-slow-hint = Gerginleşen konuşmalar için. Burada düzeni sağlayanlar muaftır.
holding-slow-none = Yok
# $count (Number)
holding-seconds = { $count ->
   *[other] { $count } saniye
}
# $count (Number)
holding-minutes = { $count ->
   *[other] { $count } dakika
}
# $count (Number)
holding-hours = { $count ->
   *[other] { $count } saat
}
holding-slow-here = Bu grupta iki gönderi arasında geçmesi gereken süre: { $span }.
holding-slow-topic-title = Bu konuyu yavaşlat
holding-slow-topic-text = Üyeler bu konuda iki yanıt arasında bu kadar bekler. Grubun istediği süre de geçerlidir; düzeni sağlayanlar bundan muaftır.
holding-slow-topic = Bir üyenin iki yanıtı arasındaki süre
holding-slow-topic-here = Bu konuda iki yanıt arasında geçmesi gereken süre: { $span }.
holding-holds-here = Gönderiniz, düzeni sağlayanlardan biri baktıktan sonra burada yayımlanır.
