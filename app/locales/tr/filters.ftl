### Filters of the community: words and links that hold a post back, or refuse it.

filters-title = Süzgeçler
filters-lede = Bir gönderiyi biri bakana kadar tutan veya reddeden sözcükler ve bağlantılar. Bütün gruplarda geçerlidir; düzeni sağlayanlar kendi gruplarında muaftır.
filters-add-title = Süzgeç ekle
filters-add = Ekle
filters-kind = Aranan
filters-kind-word = Sözcük veya öbek
filters-kind-link = Bir siteye bağlantılar
filters-pattern = Sözcük, öbek veya site
filters-pattern-hint = Sözcükler bütün olarak bulunur; büyük küçük harf ve aksan fark etmez. Bir site, altındaki her şeyi kapsar.
filters-action = Ne olur
filters-action-hold = Gönderi bekler
filters-action-refuse = Gönderi reddedilir
filters-list = { $count ->
    [0] Süzgeç yok
   *[other] { $count } süzgeç
}
# $count (Number)
filters-most = En çok { $count } süzgeç.
filters-none = Hiçbir şey tutulmuyor, hiçbir şey reddedilmiyor.
filters-remove = Kaldır
filters-remove-of = Kaldır: { $name }
filters-trial-title = Bir metni dene
filters-trial-text = Metin
filters-trial-hint = Hiçbir yerde saklanmaz. Bir üye şimdi yazmış gibi süzgeçlerle karşılaştırılır.
filters-trial = Ne olurdu?
filters-trial-nothing = Hiçbir süzgece takılmaz ve yayımlanırdı.
filters-trial-hold = Biri bakana kadar beklerdi.
filters-trial-refuse = Reddedilirdi. Yazarı, nedenin bir sözcük mü bir bağlantı mı olduğunu öğrenir, hangisi olduğunu öğrenmezdi.
filters-standing = Var olan süzgeç
