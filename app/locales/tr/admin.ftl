### Yönetim: gruplar ve kategoriler, üyeler, topluluk.

admin-save = Kaydet
admin-saved = Kaydedildi.
admin-members = Üyeler
admin-members-of = Üyeler: { $name }
admin-settings = Ayarlar
admin-settings-of = Ayarlar: { $name }

admin-groups-title = Gruplar ve kategoriler
admin-groups-lede = Kategoriler başlıktır. Gruplar onların altında durur, konular da grupların içinde.
admin-new-group = Yeni grup
admin-new-group-button = Grubu oluştur
admin-new-group-no-category-title = Önce bir kategori ekleyin
admin-new-group-no-category = Her grup bir kategoride durur.

admin-welcome-title = Hoş geldiniz
admin-welcome-intro = Topluluğunuz kuruldu. Üç adım sonra sohbet başlayabilir.
admin-welcome-category = Bir kategori ekleyin, örneğin “Genel”.
admin-welcome-group = İçinde bir grup oluşturun ve kimlerin okuyacağını seçin.
admin-welcome-invite = İnsanları davet edin. Katılmak için topluluğunuzun adresinin sonuna şunu ekleyip açarlar:

admin-category-name = Kategorinin adı
admin-category-name-hint = Birbirine yakın gruplar için bir başlık.
admin-category-add-title = Kategori ekleyin
admin-category-add = Kategori ekle
admin-category-empty = Burada henüz grup yok.
admin-category-groups = { $count } grup
admin-category-rename = Yeniden adlandır
admin-category-up = Yukarı taşı
admin-category-up-of = Yukarı taşı: { $name }
admin-category-down = Aşağı taşı
admin-category-down-of = Aşağı taşı: { $name }
admin-category-remove = Kaldır
admin-category-remove-of = Kaldır: { $name }

admin-site-title = Topluluk
admin-site-name = Ad
admin-site-name-hint = Her sayfanın üstünde yazar.
admin-site-language = Ana dil
admin-site-language-hint = Tarayıcısı, sunulan dillerden hiçbirini istemeyen okurlar için.

admin-category-parent = Üstündeki kategori
admin-category-parent-none = Yok: ilk düzeyde
admin-category-parent-hint = En fazla üç düzey alt alta.
admin-category-remove-title = { $name } kaldırılsın mı?
admin-category-remove-empty = İçinde bir şey yok.
admin-category-remove-groups = { $count ->
    [one] İçinde { $count } grup var.
   *[other] İçinde { $count } grup var.
}
admin-category-remove-below = { $count ->
    [one] Altında { $count } kategori var.
   *[other] Altında { $count } kategori var.
}
admin-category-remove-target = Nereye taşınsınlar
admin-category-remove-target-hint = Gruplar içindekilerle birlikte oraya taşınır. Alttaki kategoriler onun altına geçer.
admin-category-remove-button = Kategoriyi kaldır
admin-cancel = Vazgeç
admin-category-place = Yeri
admin-category-place-of = Yeri: { $name }
