### Kişinin kendi ayarları.

settings-title = Ayarlar
settings-save = Kaydet
settings-saved = Kaydedildi.

settings-profile-title = Profil
settings-handle = Kullanıcı adı
settings-email = E-posta, yalnızca sizin için
settings-name = Ad
settings-name-hint = Başkaları böyle okur. Yazdığınız her şeyin yanında değişir.
settings-about = Hakkınızda
settings-about-hint = Üyeler bunu sayfanızda okur. Markdown kullanabilirsiniz; boş da bırakabilirsiniz.

settings-reading-title = Dil ve görünüm
settings-reading-visitor = Bu, bu tarayıcıda saklanır.
settings-language = Dil
settings-language-automatic = Tarayıcının istediği gibi
settings-calendar = Takvim
settings-calendar-usual = Dilde olağan olan
settings-calendar-gregorian = Miladi
settings-calendar-persian = İran (güneş)
settings-calendar-islamic = Hicri (Ümmü’l-Kurâ)
settings-calendar-hebrew = İbrani
settings-zone = Saat dilimi
settings-zone-hint = Yakınınızdaki büyük bir şehir, örneğin Europe/Istanbul. Boş: evrensel saat.
settings-zone-unknown = Böyle bir saat dilimi yok. Kıta ve şehir olarak yazın, örneğin Asia/Tehran.
settings-theme = Açık ya da koyu
settings-theme-system = Sistemdeki gibi
settings-theme-light = Açık
settings-theme-dark = Koyu

settings-security-title = Parola ve tarayıcılar
settings-password-title = Parolayı değiştirin
settings-password-current = Şimdiki parola
settings-password-new = Yeni parola
settings-password-hint = En az 10 karakter. Diğer bütün tarayıcılarınızda oturum kapanır.
settings-password-button = Parolayı değiştir
settings-sessions-title = Giriş yaptığınız yerler
settings-sessions-intro = Tanımadığınız bir tarayıcının oturumunu kapatın, sonra parolanızı değiştirin.
settings-session-unknown = Bilinmeyen tarayıcı
settings-session-current = Bu tarayıcı
# Bir tarihten önce: "Giriş: 22 Kasım 2026".
settings-session-started = Giriş:
# Ne kadar önce olduğundan önce: "Son kullanım: 3 sa".
settings-session-seen = Son kullanım:
settings-session-end = Oturumu kapat
settings-session-end-of = Oturumu kapat: { $device }
settings-sessions-end-others = Diğer bütün oturumları kapat

settings-door-title = Kimler girebilir
settings-door-label = Kapı
settings-door-open = Açık
settings-door-open-hint = Herkes katılabilir. Ziyaretçiler herkese açık grupları okur.
settings-door-approval = Onayla
settings-door-approval-hint = Herkes katılmak isteyebilir; kararı yönetici verir. Ziyaretçiler herkese açık grupları okur.
settings-door-invitation = Davetle
settings-door-invitation-hint = Yalnızca daveti olanlar katılır. Ziyaretçiler herkese açık grupları okur.
settings-door-closed = Kapalı
settings-door-closed-hint = Yalnızca daveti olanlar katılır. Ziyaretçiler topluluğun adından başka bir şey görmez.
settings-door-invites = Bir üyenin davetleri
settings-door-invites-hint = Her üyenin otuz günde kaç kişiyi davet edebileceği; en çok 100. Boş ya da 0: yalnızca yöneticiler davet eder.

settings-contact-title = Güvenlik açıkları kime bildirilir
settings-contact-intro = Bu sitede bir açık bulan, bildireceği kişiyi /.well-known/security.txt dosyasında arar. Burada bir şey belirtilmedikçe böyle bir dosya yoktur.
settings-contact = E-posta ya da sayfa
settings-contact-hint = security@example.org gibi bir adres ya da https:// ile başlayan bir sayfa. Herkes okuyabilir. Bir şey belirtmemek için boş bırakın.
settings-contact-open = İletişim adresini belirle
settings-contact-back = Ayarlara dön
