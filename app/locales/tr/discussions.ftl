### Konular ve gönderiler.

discussions-set-up-title = Bu topluluk henüz kurulmadı
discussions-set-up-text = Program, kurulum bağlantısını başlarken yazdırdı: onu çalıştıran kişi bağlantıyı uçbirimde ya da hizmetin günlüğünde bulur.
discussions-hello = Merhaba { $name }
discussions-hello-lede = Gruplarınızda bunlar konuşuluyor.
discussions-welcome = { $site }
discussions-welcome-lede = Okuyun; yazmak isterseniz katılın.
discussions-read-all = Tümünü okundu say
discussions-latest = Son konular
discussions-earlier = Daha eski
discussions-next = Sonraki
discussions-pages = Sayfalar
# $number (Number)
discussions-page = Sayfa { $number }
discussions-behind-the-end = Son sayfadan sonra başka sayfa yok.
discussions-first-page = İlk sayfaya git
discussions-today = Bugün
discussions-topics = Konular
discussions-posts = Gönderiler
discussions-empty-title = Henüz konu yok
discussions-empty-member = Sevdiğiniz bir grupta ilk konuyu açın.
discussions-empty-visitor = Ziyaretçilere açık bir şey henüz yok. Daha fazlası için giriş yapın.
discussions-empty-group = İlk soruyu sorun ya da bildiğinizi anlatın.
discussions-closed-title = Bu grubun üyelerine açık
discussions-closed-text = Buraya davetle girilir: grupla ilgilenen biri sizi davet edebilir.
discussions-empty-reader = Burada henüz kimse yazmadı.
discussions-closed-join = Burayı yalnızca grubun üyeleri okur. Katılın, hemen okuyun.
discussions-closed-ask = Burayı yalnızca grubun üyeleri okur. Katılmak isteyin; grupla ilgilenenler karar verir.

discussions-unread = Okunmamış.
discussions-new-topic-mark = Yeni konu
discussions-new-posts = { $count } yeni
discussions-answered = Yanıtlandı
discussions-waiting = Yanıt bekliyor
discussions-replies = { $count ->
    [0] Henüz yanıt yok
   *[other] { $count } yanıt
}
discussions-members = { $count } üye
discussions-topic-count = { $count } konu

discussions-you-are-here = Buradasınız
discussions-join-group = Bu gruba katıl
discussions-leave-group = Ayrıl
discussions-group-settings = Ayarlar
discussions-about = Bu grup hakkında
discussions-looked-after = Grupla ilgilenenler
discussions-good-to-know = Bilmekte yarar var
discussions-in-this-topic = Bu konuda
discussions-keeping-order = Düzeni sağlama

discussions-asked = sordu · { $when }
discussions-started = konuyu açtı · { $when }
discussions-go-to-answer = Yanıtlayan: { $name }. Yanıta git
discussions-chosen = Çözüm olarak seçildi
discussions-asked-this = Soruyu soran
discussions-moderator = Moderatör
discussions-administrator = Yönetici
# $number (Number)
discussions-post-label = Gönderi { $number }
# $number (Number)
discussions-post-link = Bağlantı: gönderi { $number }
discussions-edited = düzenlendi: { $when }
discussions-quote = Alıntıla
discussions-quote-gone = Alıntılanan gönderi kullanılamıyor.
discussions-edit = Düzenle
discussions-delete = Sil
# $number (Number)
discussions-more = Daha fazlası: gönderi { $number }
discussions-choose = Çözüm olarak seç
discussions-unchoose = Seçimi geri al
discussions-restore = Geri getir
# $number (Number)
discussions-deleted-by-author = Gönderi { $number } yazarı tarafından silindi.
# $number (Number)
discussions-deleted-by-moderator = Gönderi { $number } bir moderatör tarafından silindi.
# $number (Number)
discussions-post-deleted = Gönderi { $number } silindi.
discussions-topic-deleted = Bu konu silindi. Artık yalnızca düzeni sağlayanlar görüyor.

discussions-your-reply = Yanıtınız
discussions-sign-in-to-reply = Yanıtlamak için giriş yapın.
discussions-body = Metin
discussions-body-hint = Markdown kullanabilirsiniz: **kalın**, > alıntı, - liste, [bağlantı](https://…).
discussions-marks = Kalın yazı, bağlantı ve diğerleri nasıl yapılır?
discussions-marks-bold = kalın
discussions-marks-italic = italik
discussions-marks-link = bağlantı
discussions-marks-list = liste
discussions-marks-quote = alıntı
discussions-marks-code = kod
discussions-send-reply = Yanıtı gönder
discussions-preview = Önizleme
discussions-preview-failed = Önizleme hazırlanamadı. Metniniz hâlâ burada.
discussions-draft-restored = Yazmaya başladığınız metni sakladık.
discussions-draft-discard = Metni sil
discussions-live-new = { $count } yeni yanıt geldi.

discussions-choose-group = Hangi gruba ait?
discussions-no-group = Yazabileceğiniz bir grup yok. Gruplara bakın: bazılarına katılabilir ya da katılmak isteyebilirsiniz.
discussions-title = Başlık
discussions-title-hint = Ne hakkında olduğunu yazın ki başkaları bulabilsin.
discussions-tags = Etiketler
discussions-tags-hint = En fazla beş sözcük, virgülle ayrılmış. Boş bırakabilirsiniz.
discussions-kind = Türü nedir?
discussions-kind-discussion = Sohbet
discussions-kind-discussion-hint = Haberler, düşünceler, öyküler.
discussions-kind-question = Soru
discussions-kind-question-hint = Size yardımcı olan yanıtı seçebilirsiniz.
discussions-start = Konuyu aç
discussions-save = Kaydet
discussions-cancel = Vazgeç
# $number (Number)
discussions-edit-post = Düzenle: gönderi { $number }
discussions-newer-text = Metnin şimdiki hâli
discussions-edit-topic = Konuyu düzenle
# $number (Number)
discussions-delete-post = Gönderi { $number } silinsin mi?
discussions-delete-post-text = Ardından yanıt geldiyse yerinde kısa bir not kalır. Geri getirebilirsiniz.
discussions-delete-whole-text = Kimse yanıtlamadığı için konunun tümü silinir. Bir moderatör geri getirebilir.
discussions-delete-topic = Konuyu sil
discussions-delete-topic-text = Konu, bütün gönderileriyle birlikte listelerden kalkar. Geri getirebilirsiniz.

# $number (Number)
discussions-history = Sürümler: gönderi { $number }
# $number (Number)
discussions-version = Sürüm { $number }
discussions-added = Eklendi:
discussions-removed = Çıkarıldı:
# $count (Number)
discussions-lines-unchanged = { $count ->
    [one] { $count } satır aynı
   *[other] { $count } satır aynı
}
# $count (Number)
discussions-lines-more = { $count ->
    [one] { $count } satır daha var, gösterilmiyor
   *[other] { $count } satır daha var, gösterilmiyor
}
