### Bloglar ve yazılar.

articles-blogs = Bloglar
articles-blogs-lede = Rahatça okunmak için yazılmış uzun yazılar.
articles-no-blogs = Henüz blog yok
articles-no-blogs-text = Okuyabileceğiniz bir blog açıldığında burada görünür.
articles-open = Blog aç
articles-settings = Blog ayarları
articles-name = Blogun adı
articles-slug = Adreslerdeki kısa ad
articles-slug-hint = Küçük harfler, rakamlar, - ve _. Sonradan değiştirilemez.
articles-group = Bağlı olduğu grup
articles-group-hint = Bu grubu okuyan blogu da okur, grupta düzeni sağlayan blogda da sağlar.
articles-about = Ne hakkında
articles-about-hint = Yazıların üstünde durur. Boş bırakabilirsiniz.
articles-writers = Kim yazar
articles-writers-keepers = Grupta düzeni sağlayanlar
articles-writers-members = Grubun bütün üyeleri
articles-writers-members-hint = Yazdıklarını önerirler, grupta düzeni sağlayanlar yayımlar.

articles-write = Yazı yaz
articles-drafts = Taslaklar
articles-drafts-lede = Başka kimsenin henüz ya da artık okumadığı yazılarınız.
articles-no-drafts = Taslak yok
articles-no-drafts-text = Bir blog açıp yazmaya başlayın: kaydettikleriniz yayımlayana kadar burada bekler.
articles-untitled = Başlıksız
articles-summary = Kısaca
articles-summary-hint = Başlığın altında ve listelerde duran iki üç cümle. Boş bırakabilirsiniz.
articles-language = Yazının dili
articles-language-unsaid = Topluluğun dili
articles-canonical = İlk yayımlandığı yer
articles-canonical-hint = Yazı daha önce başka yerde yayımlandıysa bağlantısı.
articles-save-draft = Taslağı kaydet
articles-save-draft-hint = Taslağı sizden başka kimse görmez. Sonra yayımlayabilirsiniz.
articles-saved = Kaydedildi.
articles-offered-now = Önerildi. Grupta düzeni sağlayanlar artık görüyor.
articles-read = Başkalarının gördüğü gibi oku
articles-discarded = Taslak silindi.

articles-publishing = Yayımlama
articles-offer = Yayımlanması için öner
articles-offer-hint = Grupta düzeni sağlayanlar okur ve yayımlar.
articles-publish = Şimdi yayımla
articles-schedule = Bu saatte yayımla
articles-when = Gün ve saat
articles-when-hint = Sizin saat diliminizde: { $zone }.
articles-unpublish = Yayından kaldır
articles-unpublish-text = Yorumlarıyla birlikte blogdan hemen kalkar ve adresinde kimse bulamaz. Yeniden yayımlanınca yorumlar da geri gelir.
articles-take-back = Yeniden taslak yap
articles-take-back-text = Yayımlanmaz, yalnızca yazarı görür.
articles-discard = Taslağı sil
articles-discard-text = Metin geri getirilemez.
articles-confirm = Hâlâ geçerli
articles-confirm-text = Okurlar bugün bakıldığını görür. Eskidi işareti varsa kalkar.
articles-mark-outdated = Yazılanlar artık geçerli değil
articles-hide = Yazıyı gizle

articles-state-draft = Taslak
articles-state-offered = Yayımlanmayı bekliyor
articles-state-scheduled = { $date } ({ $zone }) tarihinde yayımlanacak
articles-state-published = Yayında
articles-state-unpublished = Yayından kaldırıldı
articles-state-removed = Grupta düzeni sağlayanlar gizledi
articles-offered = Yayımlanmayı bekleyenler

articles-feed = Besleme
articles-latest = En yeni yazılar
articles-empty-title = Henüz yazı yok
articles-empty = Burada henüz kimse bir şey yayımlamadı.
articles-empty-writer = İlk yazıyı siz yazın.
articles-tagged = Etiket: { $tag }
articles-by = { $name } imzalı yazılar
articles-between = { $first } – { $last } arasındaki yazılar
articles-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}
articles-minutes-to-read = { $count ->
    [one] { $count } dakikalık okuma
   *[other] { $count } dakikalık okuma
}
articles-comments = { $count ->
    [0] Henüz yorum yok
    [one] { $count } yorum
   *[other] { $count } yorum
}
articles-comments-title = Yorumlar
articles-checked = Son kontrol: { $date }
articles-outdated = Bu yazıda anlatılanlar artık geçerli değil. Başvurmak için duruyor.
articles-first-at = İlk yayımlandığı yer:
articles-contents = İçindekiler
articles-text = Yazı
articles-text-hidden = Bu yazının metni gizlendi.
articles-to-text = Yazının başına dön
articles-more = Bu blogdan başka yazılar
articles-previous = Bundan önce
articles-next = Bundan sonra
