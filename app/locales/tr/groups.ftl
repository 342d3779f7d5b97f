### Gruplar: listesi, üyeleri, ayarları.

groups-title = Gruplar
groups-lede = Her grubun kendi konuları ve kendi okur çevresi vardır.
groups-manage = Gruplar ve kategoriler
groups-pages = Sayfalar
groups-more = Daha fazla
groups-back = Gruba dön
groups-save = Kaydet
groups-settings = Ayarlar
groups-members = Üyeler
groups-sign-in = Giriş yap

groups-topics = { $count } konu
# Ne kadar önce yazıldığından önce: "Son etkinlik: 5 dk".
groups-active = Son etkinlik:
groups-joined = Üyesiniz

groups-empty-title = Henüz grup yok
groups-empty-admin = Konular grupların içinde durur. İlk grubu oluşturun.
groups-empty-member = Bir yönetici grup oluşturduğunda burada listelenir.
groups-empty-visitor = Üyelere açık gruplar olabilir. Görmek için giriş yapın.
groups-empty-make = Grup oluştur

groups-access-public = Herkes
groups-access-public-hint = Herkes okur, arama motorları da. Topluluğun üyeleri yazar.
groups-access-members = Yalnızca üyeler
groups-access-members-hint = Topluluğun her üyesi okur ve yazar.
groups-access-private = Özel
groups-access-private-hint = Yalnızca grubun üyeleri okur ve yazar. Başkaları grubun var olduğunu görür.
groups-access-secret = Gizli
groups-access-secret-hint = Var olduğunu yalnızca grubun üyeleri bilir.
groups-kinds = Yalnızca şunlar için
groups-kinds-hint = Grubu her türden üyeye açık bırakmak için hiçbirini işaretlemeyin. İşaretlerseniz grup yalnızca bir yöneticinin bu türlerden olduğunu belirttiği üyeler için vardır; başkaları için yoktur. Topluluğun moderatörleri ve yöneticileri onu her zamanki gibi görür.
groups-kinds-sentence = Grup yalnızca bir yöneticinin böyle olduğunu belirttiği üyeler için vardır.
groups-kinds-all = Her türden üye

groups-join-title = { $name }: gruba katılmak istiyor musunuz?
groups-join-button = Gruba katıl
groups-leave-title = { $name }: gruptan ayrılmak istiyor musunuz?
groups-leave-button = Gruptan ayrıl
groups-leave-open = İstediğiniz zaman geri dönebilirsiniz. Yazdıklarınız kalır.
groups-leave-closed = Kendi başınıza geri dönemezsiniz: gruptan birinin sizi yeniden eklemesi gerekir. Yazdıklarınız kalır.

groups-members-title = Üyeler: { $name }
groups-members-count = { $count } üye
groups-members-none-title = Burada henüz kimse yok
groups-members-none = Bu grubun üyesi yok.
groups-column-name = Ad
groups-column-role = Görev
groups-column-since = Üyelik
groups-column-change = Değiştir
groups-role-member = Üye
groups-role-moderator = Moderatör
groups-make-moderator = Moderatör yap
groups-make-moderator-of = Moderatör yap: { $name }
groups-make-member = Üye yap
groups-make-member-of = Üye yap: { $name }
groups-remove = Çıkar
groups-remove-of = Çıkar: { $name }
groups-add-title = Üye ekleyin
groups-add-handle = Kullanıcı adı
groups-add-handle-hint = Sayfasının adresindeki ad.
groups-add-unknown = Bu kullanıcı adıyla bir üye yok.
groups-add-role-hint = Sahipler görev verir ve grubun kendini nasıl tanıttığına karar verir; moderatörler düzeni sağlar.
groups-add-button = Gruba ekle

groups-settings-title = Ayarlar: { $name }
groups-form-name = Ad
groups-form-slug = Adres
groups-form-slug-hint = Kısa: a–z harfleri, rakamlar, - ve _. Eski adrese giden bağlantılar artık çalışmaz.
groups-form-description = Ne için olduğu
groups-form-description-hint = Bir iki cümle. Markdown kullanabilirsiniz; boş da bırakabilirsiniz.
groups-form-category = Kategori
groups-form-access = Kimler okur

groups-role-owner = Sahip
groups-make-owner = Sahip yap
groups-make-owner-of = Sahip yap: { $name }
groups-about = Hakkında
groups-about-title = { $name } hakkında
groups-charter = Tüzük
groups-charter-none = Henüz bir şey yazılmadı.
groups-entry = Gruba nasıl girilir
groups-entry-open = Açık
groups-entry-open-hint = Grubu görebilen herkes kendisi katılır.
groups-entry-request = İstekle
groups-entry-request-hint = İnsanlar ister, gruba bakanlar karar verir.
groups-entry-invitation = Yalnızca davetle
groups-entry-invitation-hint = Gruba bakanlar insanları davet eder ya da ekler.
groups-entry-secret = Ne seçilirse seçilsin, gizli bir gruba davetle girilir.
groups-writing = Kimler yazar
groups-writing-everybody = Herkes
groups-writing-everybody-hint = Burada yazabilen herkes konu açar ve yanıtlar.
groups-writing-replies = Yanıtlanabilen duyurular
groups-writing-replies-hint = Sahipler ve moderatörler konu açar, herkes yanıtlar.
groups-writing-keepers = Yalnızca duyurular
groups-writing-keepers-hint = Yalnızca sahipler ve moderatörler yazar.
groups-rules = Kurallar
groups-rules-title = Kurallar: { $name }
groups-rules-charter-hint = Bu grupta geçerli olanlar. Kendi sayfası vardır. Markdown kullanabilirsiniz; boş da bırakabilirsiniz.
groups-rules-notice = İçerik uyarısı
groups-rules-notice-hint = Konulardan önce durur. Üyeler bir kez, değişirse yeniden onaylar. Uyarı istemiyorsanız boş bırakın.
groups-notice-title = Okumadan önce
groups-notice-button = Anladım, devam et
groups-ask = Katılma isteği gönder
groups-ask-title = Katılma isteği: { $name }
groups-message = İleti
groups-ask-message-hint = Kim olduğunuzu ve neden istediğinizi yazabilirsiniz. Gruba bakanlar okur.
groups-ask-button = İsteği gönder
groups-asked = { $date } tarihinde katılmak istediniz. Gruba bakanlar karar verir.
groups-withdraw = İsteği geri çek
groups-refused = İsteğiniz { $date } tarihinde reddedildi.
groups-expired = { $date } tarihli isteğiniz hakkında zamanında karar verilmedi. Yeniden isteyebilirsiniz.
groups-ask-again = Yeniden iste
groups-invited = Bu gruba davet edildiniz. { $date } tarihine kadar kabul edebilirsiniz.
groups-accept = Kabul et
groups-decline = Geri çevir
groups-invited-to = Davet edildiniz
groups-invited-until = { $date } tarihine kadar
groups-requests = İstekler
groups-requests-count = { $count ->
    [one] { $count } istek
   *[other] { $count } istek
}
groups-requests-title = İstekler: { $name }
groups-requests-lede = İstekler ve davetler 30 gün sonra sona erer.
groups-requests-none = Bekleyen yok.
groups-approve = İçeri al
groups-approve-of = İçeri al: { $name }
groups-refuse = Reddet
groups-refuse-of = Reddet: { $name }
groups-refuse-reason = Gerekçe (karşıdaki okur)
groups-invitations = Davetler
groups-invitations-none = Açık davet yok.
groups-revoke = Geri al
groups-revoke-of = Daveti geri al: { $name }
groups-invite-title = Bir üye davet edin
groups-invite-message-hint = Grubun sayfasında okunur. Davet edilen, gizli bile olsa grubun adını ve açıklamasını görür.
groups-invite-button = Davet et
groups-preview-title = Ne değişir: { $name }
groups-preview-before = Önce
groups-preview-after = Sonra
groups-preview-what = Konu
groups-preview-members = Okuyabilen üyeler
groups-preview-known = Varlığını bilen üyeler
groups-preview-visitors = Ziyaretçiler ve arama motorları
groups-preview-read = okuyabilir
groups-preview-no-read = okuyamaz
groups-preview-topics = { $count ->
    [one] Söz konusu olan: { $count } konu.
   *[other] Söz konusu olan: { $count } konu.
}
groups-preview-lose = { $count ->
    [one] { $count } üye bunları artık okuyamaz.
   *[other] { $count } üye bunları artık okuyamaz.
}
groups-preview-gain = { $count ->
    [one] { $count } üye bunları bundan böyle okuyabilir.
   *[other] { $count } üye bunları bundan böyle okuyabilir.
}
groups-preview-close-visitors = Ziyaretçiler ve arama motorları bunları artık okuyamaz. Önceden okunan ya da kopyalanan, olduğu yerde kalır.
groups-preview-open-visitors = Bundan böyle internetteki herkes ve arama motorları bunları okuyabilir: daha dar bir çevre için yazılmış olanları da.
groups-preview-button = Okuyanları değiştir
groups-preview-cancel = Olduğu gibi bırak
groups-settled-inside = { $name } artık bu gruptan.
groups-settled-refused = { $name } adlı üyenin isteği reddedildi.
groups-settled-outside = { $name } adlı üyenin bekleyen bir isteği yok ve bu gruptan değil.
