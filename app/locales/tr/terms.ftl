### Kullanım koşulları: okumak, kabul etmek, yazmak.

terms-title = Kullanım koşulları
# $version (Number)
terms-version = Sürüm { $version }
terms-since = Yürürlük:
terms-agree-label = Kullanım koşullarını kabul ediyorum
terms-read = Kullanım koşullarını okuyun
terms-agree = Kabul ediyorum
terms-agreed = Bu koşulları kabul ettiniz
terms-first-title = Lütfen kullanım koşullarını okuyup kabul edin
terms-changed-title = Kullanım koşulları değişti. Lütfen okuyun.
terms-first = Kabul etmeden okumayı sürdürebilirsiniz; yazmadan önce kabul etmeniz gerekir.
terms-text-kept = Metniniz saklandı; kabul ettiğinizde geri gelir.
terms-lede = Katılan herkes yürürlükteki koşulları kabul eder. Değişiklikten sonra her üye, yazmadan önce yeniden kabul eder.
terms-text = Metin
terms-text-hint = Markdown kullanılabilir. Her değişiklik yeni bir sürüm olur; eskileri burada okunabilir.
terms-publish = Yürürlüğe koy
terms-show = Göster
terms-versions = Sürümler
terms-in-force = Yürürlükte
terms-back = Geri
terms-withdraw = Koşulları kaldır
terms-withdraw-hint = Bundan sonra kimseden bir şey kabul etmesi istenmez. Sürümler burada kalır, biri yeniden yürürlüğe konabilir.
# $version (Number)
terms-agreed-to = Kullanım koşullarının { $version }. sürümünü kabul etti: { $date }.
terms-agreed-to-none = Kullanım koşullarını henüz kabul etmedi.
terms-owes = Yürürlükteki sürümü henüz kabul etmedi.
terms-agreed-count = { $count ->
    [0] Bu sürümü kabul eden yok
   *[other] Bu sürümü { $count } üye kabul etti
}
terms-agreed-nobody = Kabul edenler, günüyle birlikte burada durur.
