### Giriş, çıkış, üyeler.

accounts-name = Ad
accounts-name-hint = Başkaları böyle okur.
accounts-handle = Kullanıcı adı
accounts-handle-hint = Sayfanızın adresi için: a–z harfleri, rakamlar, - ve _. Sonradan değiştirilemez.
accounts-email = E-posta
accounts-email-hint = Öteki üyeler görmez, yöneticiler görür. Onunla giriş yapabilirsiniz.
accounts-password = Parola
accounts-password-hint = En az 10 karakter. Art arda birkaç ilgisiz sözcük güçlüdür.

accounts-setup-title = Topluluğunuzu kurun
accounts-setup-intro = Bu sayfa bir kez çalışır. Kullanıcı adınız dışında hepsini sonra değiştirebilirsiniz.
accounts-setup-community = Topluluk
accounts-setup-site = Topluluğun adı
accounts-setup-site-hint = Her sayfanın üstünde yazar.
accounts-setup-language = Ana dil
accounts-setup-language-hint = Tarayıcısı, sunulan dillerden hiçbirini istemeyen okurlar için.
accounts-setup-you = Siz
accounts-setup-you-intro = İlk yönetici siz olursunuz ve girişiniz yapılır.
accounts-setup-button = Topluluğu kur

accounts-login-title = Giriş yapın
accounts-login-intro = Yazmak ve üyelere açık olanları okumak için giriş yapın.
accounts-login-name = Kullanıcı adı ya da e-posta
accounts-login-button = Giriş yap
accounts-login-forgot = Parolanızı unuttunuz mu? Bir yönetici size yenisini belirlemeniz için bağlantı verebilir.
accounts-login-new = Burada yeni misiniz?
accounts-login-link = Giriş yapın
accounts-not-set-up = Bu topluluk henüz kurulmadı. İşletmecisi, kurulum bağlantısını programın çıktısında bulur.

accounts-rights-changed = Bu topluluktaki haklarınız değişti. Lütfen yeniden giriş yapın.
accounts-again-title = Yeniden giriş yapın
accounts-again-intro = Oturumunuz kapandı. Metniniz saklandı.
accounts-again-nothing-intro = Oturumunuz kapandı. Giriş yapın, sonra kaldığınız yerden devam edin.
accounts-kept-nothing-title = Giriş yaptınız
accounts-kept-nothing-intro = Yapmak istediğiniz şey henüz yapılmadı.
accounts-kept-title = Yeniden giriş yaptınız
accounts-kept-intro = Metniniz hâlâ burada. Henüz bir şey gönderilmedi.
accounts-kept-text = Metniniz
accounts-kept-send = Şimdi gönder
accounts-kept-drop = Göndermekten vazgeç

accounts-confirm-title = Siz olduğunuzu doğrulayın
accounts-confirm-intro = Bundan sonrası bütün topluluğu ilgilendiriyor. Lütfen parolanızı yeniden girin; bir süre geçerli kalır.
accounts-confirm-kept = Girdikleriniz saklandı. Henüz bir şey kaydedilmedi.
accounts-confirm-button = Devam et
accounts-confirm-leave = Şimdi değil
accounts-confirmed-title = Teşekkürler, parolanız doğru

accounts-join-title = Katılın
accounts-join-intro = Üyeler yazar, grupları izler ve üyelere açık olanları okur.
accounts-join-link = Katılın
accounts-join-button = Katıl
accounts-join-member = Zaten üye misiniz?

accounts-logout-title = Çıkış yapın
accounts-logout-intro = Yalnızca bu tarayıcıda çıkış yapılır. Göndermediğiniz metinler kaybolur.
accounts-logout-button = Çıkış yap
accounts-logout-stay = Oturumda kal

accounts-reset-title = Yeni parola belirleyin
accounts-reset-intro = Bütün tarayıcılarınızda oturum kapanır; bunda giriş yapılır.
accounts-reset-button = Parolayı belirle
accounts-reset-gone-title = Bu bağlantı artık geçerli değil
accounts-reset-gone = Daha önce kullanılmış ya da süresi dolmuş. Bir yöneticiden yenisini isteyin.

accounts-members-title = Üyeler
accounts-members-lede = Hesabı olan herkes, kullanıcı adı sırasıyla.
accounts-members-first = Başa dön
accounts-members-more = Daha fazla üye
accounts-pages = Sayfalar
accounts-role = Görev
accounts-role-here = Topluluktaki görevi
accounts-role-button = Görevi değiştir
accounts-role-member = Üye
accounts-role-member-hint = Okur ve yazar.
accounts-role-moderator = Moderatör
accounts-role-moderator-hint = Ayrıca gizli olmayan her grupta düzeni sağlar.
accounts-role-administrator = Yönetici
accounts-role-administrator-hint = Ayrıca gruplara, üyelere ve ayarlara karar verir.
accounts-standing = Durum
accounts-good-standing = İyi
accounts-suspended = Askıda
accounts-suspended-until = Askıda. Bitiş: { $date }
accounts-placeholder = İçe aktarılmış
accounts-joined = Katılım

# Bir tarihten önce: "Katılım: 22 Kasım 2026".
accounts-member-since = Katılım:
accounts-edit-profile = Profilinizi düzenleyin
accounts-posts-title = Son gönderiler
accounts-posts-none = Okuyabileceğiniz gönderi henüz yok.
accounts-tools-title = Yöneticiler için
accounts-back-to-member = Geri
accounts-suspend-title = { $name } askıya alınsın mı?
accounts-suspend-intro = Askıya alınan kişi yalnızca ziyaretçilerin okuduğunu okur. Bildirimlerini okumak ve itiraz etmek için yine de giriş yapabilir. Yazdıkları kalır.
accounts-suspend-span = Ne kadar süre
accounts-suspend-days = { $count } gün
accounts-suspend-forever = Bir yönetici bitirene kadar
accounts-suspend-button = Askıya al
accounts-suspend-link = Askıya al…
accounts-unsuspend-button = Askıyı kaldır
accounts-reset-link-title = Yeni parola
accounts-reset-link-intro = Bu üyenin yeni bir parola belirleyeceği bir bağlantı oluşturun. Bir saat içinde, bir kez kullanılabilir. Daha önce oluşturulmuş bağlantı artık çalışmaz.
accounts-reset-link-button = Bağlantı oluştur
accounts-link-title = Bağlantı hazır
accounts-link-intro = Yalnızca şimdi gösterilir. Bu bağlantının adresini kopyalayın ve üyeye, yalnızca onun okuyacağı bir yoldan gönderin. Kendiniz açmayın.
accounts-logged-out-title = Oturumunuz kapatıldı
accounts-logged-out-text = Bu tarayıcıda saklanan taslaklar da silindi.

accounts-ask-title = Katılmak için başvurun
accounts-ask-intro = Yazdıklarınızı bir yönetici okur ve karar verir. Üyeler yazar, grupları izler ve üyelere açık olanı okur.
accounts-ask-button = Başvur
accounts-ask-message = Kimsiniz
accounts-ask-message-hint = Karar verecek kişiye bir iki cümle; boş bırakabilirsiniz.
accounts-asked-title = Başvurunuz alındı
accounts-asked-intro = Kararı bir yönetici verecek. Durumu görmek için kullanıcı adınız ve parolanızla giriş yapın.
accounts-by-invitation-title = Davetle
accounts-by-invitation-intro = Bu topluluğa davetle katılınır. Davetiniz varsa bağlantısını açın.
