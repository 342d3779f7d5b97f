### Arama.

searching-title = Ara
searching-title-of = Arama: { $words }
searching-site = Konularda ve gönderilerde ara
searching-words = Ne aranacak
searching-button = Ara
searching-hint = Sözcükler her biçimiyle bulunur. "Tırnak içindekiler" yazıldığı gibi aranır; önüne eksi konan sözcük dışarıda kalır. Ayrıca by:ada, group:, tag:, after:2026-01-31, is:question ve is:solved yazılabilir.

searching-narrow = Daralt
searching-kind = Tür
searching-everything = Hepsi
searching-topics = Konular
searching-replies = Yanıtlar
searching-questions = Sorular
searching-solved = Yanıtlanmış sorular
searching-group = Grup
searching-any-group = Bütün gruplar
searching-by = Yazan (kısa adı)
searching-tags = Etiketler
searching-from = Başlangıç
searching-to = Bitiş
searching-apply = Uygula
searching-clear = Temizle

searching-results = Sonuçlar
# $count (Number)
searching-total = { $count ->
    [0] Sonuç yok
   *[other] { $count } sonuç
}
searching-order = Sıralama
searching-best = En uygun
searching-newest = En yeni
searching-groups = Gruplar
searching-people = Kişiler
# $count (Number)
searching-counted = { $name } ({ $count })
searching-reply = Yanıt
searching-pages = Sonuç sayfaları

searching-offers = Öneriler
searching-offered-topic = Konu
searching-offered-member = Üye
searching-offered-tag = Etiket
searching-related = Benzer konular

searching-empty-title = Ne arıyorsunuz?
searching-empty = Birkaç sözcük yazın. Burada okuyabildiğiniz her şeye bakılır.
searching-none-title = Hiçbir şey bulunamadı
searching-none = Daha az ya da başka sözcükler deneyin.
searching-instead = Şunlar sonuç veriyor
searching-spelled = { $word } yerine { $by }
searching-without = { $word } olmadan
searching-wider = Her yerde ara

searching-growing-title = Arama dizini hazırlanıyor
searching-growing = Şimdiye kadar eklenenler gösteriliyor. Bir süre sonra daha fazlası bulunacak.
searching-behind-title = En yeniler henüz tam değil
searching-behind = Az önce çok şey yazıldı; bir kısmı birazdan bulunacak.
searching-slow-title = Arama çok uzun sürdü
searching-slow = Daha az ya da daha uzun sözcükler kullanın.

searching-too-long = Bu çok uzun; yalnızca başı arandı.
searching-too-many = “{ $word }” ve sonrası fazla geldi; dışarıda bırakıldı.
searching-unclosed-quote = Bir tırnak kapanmamış; ardındaki her şey yazıldığı gibi arandı.
searching-no-word = “{ $word }” içinde ne harf ne rakam var; dışarıda bırakıldı.
searching-needs-value = “{ $word }” ardından bir şey eksik.
searching-repeated = “{ $word }” yalnızca bir kez söylenebilir; ilki geçerli.
searching-unknown = “{ $word }” burada bilinmiyor; dışarıda bırakıldı.
searching-bad-date = “{ $word }” bir tarih değil. 2026-05-17 gibi yazın.
searching-cannot-exclude = “{ $word }” dışarıda bırakılamaz.
searching-only-exclusions = Yalnızca olmaması gerekeni değil, olması gerekeni de yazın.
searching-nobody = “{ $word }” adında kimse yok.
searching-no-group = Okuyabildiğiniz “{ $word }” adlı bir grup yok.
searching-bad-tag = “{ $word }” bir etiket değil.
