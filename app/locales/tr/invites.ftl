### Topluluğa davetler.

invites-title = Davetler
invites-welcome-title = { $name } topluluğuna hoş geldiniz
invites-welcome-intro = { $name } sizi katılmaya davet ediyor.
invites-gone-title = Bu davet sona erdi
invites-gone = Kullanılmış, sonlandırılmış ya da süresi dolmuş. Gönderenden yenisini isteyin.
invites-ready-title = Davet hazır
invites-ready = Bağlantısı yalnızca şimdi gösterilir. Kopyalayıp davet ettiğiniz kişiye gönderin.
invites-make = Davet oluştur
invites-make-link = Davet oluştur
invites-note = Kim için
invites-note-hint = Sonra tanıyabilmeniz için; boş bırakabilirsiniz. Yöneticiler de okur.
invites-uses = Kaç kişi
invites-uses-hint = Bu bağlantıyla en çok bu kadar kişi katılabilir.
invites-span = Geçerlilik
invites-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}
invites-left = { $count ->
    [one] Şimdi { $count } kişi daha davet edebilirsiniz.
   *[other] Şimdi { $count } kişi daha davet edebilirsiniz.
}
invites-may-not = Bu toplulukta yöneticiler davet eder.
invites-own-title = Davetleriniz
invites-own-none = Henüz davet oluşturmadınız.
invites-all-title = Bütün davetler
invites-all-lede = Kim, kim için oluşturdu ve kaç kişi geldi. Daveti sonlandırmak, onunla gelenleri etkilemez.
invites-none = Henüz davet oluşturan yok.
invites-more = Daha fazla
invites-tree-title = Kim kimi davet etti
invites-tree-lede = Davetle gelen herkes, davet edenleriyle birlikte.
invites-tree-none = Henüz davetle gelen yok.
invites-came-by = davet eden:
invites-all-of = { $name } kimleri davet etti: hepsi
invites-column-for = Kim için
invites-column-by = Oluşturan
invites-column-made = Tarih
invites-column-expires = Son gün
invites-column-used = Gelen
invites-column-end = Sonlandır
invites-anybody = Herhangi biri
# $used (Number)
# $uses (Number)
invites-used = { $used } / { $uses }
invites-end = Sonlandır
invites-end-of = Daveti sonlandır: { $name }
invites-over = Bitti
