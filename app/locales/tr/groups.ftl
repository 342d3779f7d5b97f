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
groups-unread = { $count } okunmamış
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
groups-add-role-hint = Moderatörler bu grupta düzeni sağlar.
groups-add-button = Gruba ekle

groups-settings-title = Ayarlar: { $name }
groups-form-name = Ad
groups-form-slug = Adres
groups-form-slug-hint = Kısa: a–z harfleri, rakamlar, - ve _. Eski adrese giden bağlantılar artık çalışmaz.
groups-form-description = Ne için olduğu
groups-form-description-hint = Bir iki cümle. Markdown kullanabilirsiniz; boş da bırakabilirsiniz.
groups-form-category = Kategori
groups-form-access = Kimler okur
