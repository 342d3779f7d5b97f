### Kullanım koşulları: okumak, kabul etmek, yazmak.

terms-title = Kullanım koşulları
# $version (Number)
terms-version = Sürüm { $version }
terms-since = Yürürlük:
terms-agree-label = Kullanım koşullarını kabul ediyorum
terms-read = Kullanım koşullarını okuyun
terms-agree = Kabul ediyorum
terms-agreed = Bu koşulları kabul ettiniz
terms-first-title = Kullanım koşulları değişti
terms-first = Lütfen okuyun. Kabul etmeden okumayı sürdürebilirsiniz; yazmadan önce kabul etmeniz gerekir.
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
