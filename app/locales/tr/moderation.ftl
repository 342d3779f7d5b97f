### Keeping order: the queue, the log, reports, notices and objections.

moderation-title = Moderasyon
moderation-queue = Bakılacaklar
moderation-audit = Kayıt
moderation-pages = Sayfalar
moderation-earlier = Daha eski
moderation-more = Devamı
moderation-cancel = Vazgeç
moderation-reason = Neden
moderation-reason-told = İlgili kişi bunu okur; kayıtta da durur.
moderation-reason-optional = Boş bırakılabilir. Kayıtta durur.
moderation-reason-decide-hint = Gizlemek veya uyarmak için gerekli: yazar bunu okur.
moderation-reason-appeal-hint = İtiraz eden kişi bunu okur.
moderation-queue-title = { $count ->
    [0] Bakılacak bir şey yok
   *[other] Bakılacak { $count } şey
}
moderation-queue-lede = En eskisi: { $since }. Her karar kayda geçer ve yazarına nedeni bildirilir.
moderation-queue-lede-empty = Her karar kayda geçer ve yazarına nedeni bildirilir.
moderation-queue-empty-title = Bekleyen bir şey yok
moderation-queue-empty = Üyeler bir gönderiyi bildirdiğinde veya bir karara itiraz ettiğinde burada görünür.
moderation-decided = Karar verildi ve kayda geçti.
moderation-waiting = { $count ->
   *[other] Moderasyon: { $count } şey bekliyor
}
moderation-reported-by = { $count ->
   *[other] { $count } üye bildirdi
}
moderation-is-hidden = Artık gösterilmiyor
moderation-wrote = { $name } yazdı
moderation-own-post = Bu sizin gönderiniz: hakkında başkası karar verir, kimin bildirdiği de size gösterilmez.
moderation-dismiss = Sorun yok
moderation-hide-post = Gönderiyi gizle
moderation-hide-topic = Konuyu gizle
moderation-hide-topic-text = Tüm listelerden çıkar. Yalnızca düzeni sağlayanlar görür ve geri getirebilir.
moderation-warn-author = Yazarı uyar
moderation-objection = İtiraz
moderation-objects = { $name } itiraz ediyor
moderation-done-by = İşlemi yapan: { $name }, { $date }.
moderation-own-act = Bunu siz yaptınız: başka kimse yoksa dışında, kararı başkası verir.
moderation-grant = Geri al
moderation-refuse = Olduğu gibi bırak
moderation-how-title = Nasıl karar veririz
moderation-how-read = Önce gönderiyi konusu içinde okuyun.
moderation-how-mild = Gizlemek yerine uyarmayı, askıya almak yerine gizlemeyi yeğleyin.
moderation-how-other = Kimse kendisine yapılan itiraz hakkında karar vermez.
moderation-keys-title = Tuşlar
moderation-keys = İlk kaydın düğmeleri tarayıcınızın 1–4 erişim tuşlarıyla çalışır, örneğin Alt+Shift+1.
moderation-audit-title = İşlemler kaydı
moderation-audit-lede = Düzeni sağlayanların yaptıkları, en yenisi önce. Fark edilmeden değiştirilemez.
moderation-audit-empty-title = Burada bir şey yok
moderation-audit-empty = Kaydın bu bölümünde böyle bir işlem yok.
moderation-audit-filter = Hangi işlemler
moderation-audit-all = Tümü
moderation-audit-show = Göster
moderation-object-site = topluluk
moderation-object-gone = artık olmayan bir şey
moderation-object-unseen = size açık olmayan bir şey
moderation-until = bitiş: { $date }
moderation-until-ended = biri bitirene kadar
moderation-yes = evet
moderation-no = hayır

moderation-capacity-program = program veya işletmeni
moderation-capacity-member = üye olarak
moderation-capacity-keeper = grup moderatörü olarak
moderation-capacity-moderator = moderatör olarak
moderation-capacity-admin = yönetici olarak

moderation-act-role-given = Rol değiştirildi
moderation-act-suspended = Askıya alındı
moderation-act-unsuspended = Askı bitirildi
moderation-act-reset-link-made = Yeni parola bağlantısı oluşturuldu
moderation-act-access-changed = Grubu kimin okuduğu değiştirildi
moderation-act-group-role-given = Gruptaki rol verildi
moderation-act-group-member-removed = Gruptan çıkarıldı
moderation-act-group-made = Grup oluşturuldu
moderation-act-group-changed = Grup değiştirildi
moderation-act-category-changed = Kategori değiştirildi
moderation-act-site-changed = Topluluk ayarları değiştirildi
moderation-act-post-hidden = Gönderi gizlendi
moderation-act-post-restored = Gönderi geri getirildi
moderation-act-topic-hidden = Konu gizlendi
moderation-act-topic-restored = Konu geri getirildi
moderation-act-topic-closed = Konu kapatıldı
moderation-act-topic-reopened = Konu yeniden açıldı
moderation-act-topic-pinned = Konu sabitlendi
moderation-act-topic-unpinned = Sabitleme kaldırıldı
moderation-act-topic-moved = Konu taşındı
moderation-act-reports-dismissed = Bildirimler reddedildi
moderation-act-warned = Uyarıldı
moderation-act-silenced = Yazması durduruldu
moderation-act-unsilenced = Yeniden yazabilir
moderation-act-appeal-refused = İtiraz reddedildi
moderation-act-appeal-granted = İtiraz kabul edildi
moderation-act-joining-decided = Katılma isteği karara bağlandı
moderation-act-invite-changed = Davet oluşturuldu veya bitirildi
moderation-act-members-exported = Üye tablosu indirildi
moderation-act-members-invited = Tabloyla davet edildi

moderation-told-post-hidden = Bir gönderiniz gizlendi.
moderation-told-post-restored = Bir gönderiniz geri getirildi.
moderation-told-topic-hidden = Bir konunuz gizlendi.
moderation-told-topic-restored = Bir konunuz geri getirildi.
moderation-told-topic-closed = Bir konunuz kapatıldı.
moderation-told-topic-reopened = Bir konunuz yeniden açıldı.
moderation-told-topic-moved = Bir konunuz başka bir gruba taşındı.
moderation-told-post-moved = Bir gönderiniz taşındı.
moderation-away = Artık sizin okuyamadığınız bir yerde duruyor.
moderation-you-wrote = Şunu yazdınız
moderation-told-warned = Uyarıldınız.
moderation-told-silenced = Okuyabilirsiniz, ama yazamazsınız.
moderation-told-unsilenced = Yeniden yazabilirsiniz.
moderation-told-suspended = Hesabınız askıya alındı.
moderation-told-unsuspended = Hesabınızın askısı bitti.
moderation-told-appeal-refused = Bir işleminize yapılan itiraz reddedildi.
moderation-told-appeal-granted = Bir işleminize yapılan itiraz kabul edildi.

moderation-report = Bildir
# $number (Number)
moderation-report-title = { $number } numaralı gönderiyi bildir
moderation-report-lede = Bu grupta düzeni sağlayanlar bakar. Yazar, bildirenin siz olduğunuzu öğrenmez.
moderation-report-why = Sorun nedir?
moderation-report-text-hint = Ne bilmeleri gerekir? Boş bırakılabilir.
moderation-report-send = Bildirimi gönder
moderation-report-sent = Teşekkürler. Düzeni sağlayanlar bakacak.
moderation-report-spam = Reklam veya tekrar
moderation-report-insult = Hakaret, tehdit veya nefret
moderation-report-personal-data = Birinin özel bilgisini açıklıyor
moderation-report-off-topic = Buraya ait değil
moderation-report-something-else = Başka bir şey

moderation-keep-title = Bu konuda düzeni sağla
moderation-keep = Kapat, sabitle, taşı
moderation-close = Konuyu kapat
moderation-close-text = Herkes okuyabilir, artık kimse yanıt yazamaz.
moderation-reopen = Konuyu yeniden aç
moderation-reopen-text = Yeniden yanıt yazılabilir.
moderation-pin = Konuyu sabitle
moderation-unpin = Sabitlemeyi kaldır
moderation-pin-text = Sabitlenen konu, tarihe kadar grubunda en üstte durur.
moderation-pin-span = Ne kadar süre
moderation-pinned-until = Sabit. Bitiş: { $date }
moderation-pinned = Sabit
moderation-closed = Kapalı
moderation-closed-text = Bu konu kapalı. Okuyabilirsiniz, ama yanıt yazamazsınız.
moderation-move = Konuyu taşı
moderation-move-to = Hangi gruba
moderation-move-hint = Düzenini sağladığınız gruplar.
moderation-move-text = Adresi değişmez. Öteki grubu okuyamayanlar o andan sonra konuyu bulamaz.

moderation-restrain-title = Uyar veya yazmasını durdur
moderation-warn = Uyar
moderation-warn-title = Uyar: { $name }
moderation-warn-text = Nedeninizi bildirimlerinde okur. Başka bir şey değişmez.
moderation-silence = Yazmasını durdur
moderation-silence-title = Yazmasını durdur: { $name }
moderation-silence-text = Okuyabilir ve oturum açabilir, ama yazamaz. İstediğiniz zaman bitirebilirsiniz.
moderation-unsilence = Yeniden yazmasına izin ver
moderation-silenced = Yazamıyor
moderation-silenced-until = Yazamıyor. Bitiş: { $date }

moderation-restraint-label = Hesabınız hakkında
moderation-suspended-title = Hesabınız askıda.
moderation-suspended-until-title = Hesabınız askıda. Bitiş: { $date }.
moderation-suspended-text = O zamana kadar ziyaretçilerin okuduğunu okursunuz. Bildirimlerinizi okuyabilir ve itiraz edebilirsiniz.
moderation-silenced-title = Okuyabilirsiniz, ama yazamazsınız.
moderation-silenced-until-title = { $date } tarihine kadar okuyabilirsiniz, ama yazamazsınız.
moderation-silenced-text = Bildirimlerinizde buna itiraz edebilirsiniz.
moderation-notices-open = Bildirimleriniz

moderation-notices-title = Bildirimler
moderation-notices-new = { $count ->
   *[other] { $count } yeni bildirim
}
moderation-notices-empty-title = Bildirim yok
moderation-notices-empty = Düzeni sağlayan biri sizi ilgilendiren bir şey yaptığında, ne olduğunu ve nedenini burada okursunuz.
moderation-notice-new = Yeni
moderation-undone = Geri alındı: { $date }
moderation-appeal-link = İtiraz et
moderation-appeal-title = İtiraz
moderation-appeal-label = Neye yeniden bakılsın?
moderation-appeal-hint = Bir kez itiraz edebilirsiniz. Kararı veren değil, başka biri okur ve yanıtlar.
moderation-appeal-send = İtirazı gönder
moderation-appeal-sent = İtirazınız başka birine iletildi.
moderation-appeal-waits = Yanıt bekliyor
moderation-appeal-granted = Kabul edildi
moderation-appeal-refused = Reddedildi
moderation-appeal-replaced = Kapandı: bunun yerine yeni bir karar verildi. Ona itiraz edebilirsiniz.
moderation-you-objected = İtiraz ettiniz · { $when }

moderation-act-post-approved = Gönderi onaylandı
moderation-act-post-refused = Gönderi reddedildi
moderation-act-post-withdrawn = Gönderiyi yazarı geri çekti
moderation-act-holding-changed = Kimin gönderilerinin bekleyeceği değişti
moderation-act-slow-mode-changed = Gönderiler arası süre değişti
moderation-act-filter-changed = Süzgeç eklendi veya kaldırıldı
moderation-told-post-approved = Bir gönderiniz onaylandı ve yayımlandı.
moderation-told-post-refused = Bir gönderiniz reddedildi.
moderation-act-topic-split = Gönderiler ayrıldı
moderation-act-topic-merged = Konu birleştirildi
moderation-act-reshape-undone = Bölme veya birleştirme geri alındı
moderation-told-topic-split = Bir konunuzdan gönderiler ayrıldı.
moderation-told-topic-merged = Bir konunuz başka bir konuyla birleştirildi.
moderation-act-entry-changed = Bir gruba giriş biçimi değişti
moderation-act-writing-changed = Bir grupta kimin yazdığı değişti
moderation-act-door-changed = Topluluğa giriş biçimi değişti
moderation-act-kind-given = Üyenin türü belirtildi
moderation-act-kinds-changed = Bir grubun hangi türden üyeler için olduğu değişti
moderation-act-topic-slowed = Bir konudaki yanıtlar arası süre değişti
moderation-act-token-made = Programlar için erişim anahtarı oluşturuldu
moderation-revert = Eski haline getir
moderation-revert-title = Eski haline getirilsin mi?
moderation-revert-text = Bu andan başlayarak önceki haline döner; kayıtta bunu sizin yaptığınız yazar.
moderation-revert-stale = Bundan sonra yeniden değiştirilmiş: en yeni kayda bakın.
moderation-outcome = Karar veren: { $name }, { $date }:
