### Web kancaları: olup bitenin bildirildiği başka programlar.

webhooks-title = Web kancaları
webhooks-lede = Burada olanları, örneğin yeni bir konuyu ya da yanıtı, başka programlar hemen öğrenir. Onlara sizin görebildikleriniz sırayla ve birer kez bildirilir.
webhooks-make-title = Web kancası oluştur
webhooks-address = Alıcının adresi
webhooks-address-hint = https:// ile başlar ve internete açıktır. POST ile JSON gönderilir ve Standard Webhooks’a göre imzalanır.
webhooks-make = Oluştur
webhooks-ready-title = Web kancası hazır
webhooks-ready = Alıcı, bildirimin kimden geldiğini bu gizli anahtarla denetler. Yalnızca şimdi gösteriliyor: oraya kopyalayın, başka bir yere koymayın.
webhooks-list = Bütün web kancaları
# $count (Number)
webhooks-most = En fazla { $count } web kancası.
webhooks-none = Henüz yok.
# $name (String)
webhooks-by = Oluşturan: { $name }
webhooks-works = Çalışıyor
webhooks-failing = Son deneme başarısız
webhooks-off = Kapalı
webhooks-given-up = Bir gün boyunca başarısız olunca bırakıldı
webhooks-rests = Bekliyor: oluşturan artık yönetici değil
webhooks-one-title = Web kancası
webhooks-back = Bütün web kancaları
webhooks-where-title = Nereye gider
webhooks-next = Sonraki deneme:
webhooks-switch-title = Açık ya da kapalı
webhooks-switch-off = Kapat
webhooks-switch-off-hint = Bu arada olanlar bekler ve yeniden açılınca bildirilir.
webhooks-switch-on = Aç
webhooks-switch-on-hint = Kaldığı yerden sürer: önce bu arada olanları bildirir.
webhooks-told-title = Bildirdikleri
# $count (Number)
webhooks-kept = Son { $count } tanesi saklanır.
webhooks-told-nothing = Henüz hiçbir şey bildirmedi.
webhooks-again = Yeniden gönderilecek
webhooks-waits = Sonraki denemeyi bekliyor
webhooks-taken = Alındı
webhooks-delivery-given-up = Bırakıldı
webhooks-withheld = Bildirilmedi: oluşturan artık göremiyor
webhooks-resend = Yeniden gönder
# $name (String)
webhooks-resend-of = Yeniden gönder: { $name }
# $status (String)
webhooks-answered = Yanıt: { $status }
webhooks-unknown-name = Adresteki adı kimse bilmiyor
webhooks-forbidden = Bu sunucunun gönderemeyeceği bir yere gidiyor
webhooks-unreachable = Orada kimse yanıt vermiyor
webhooks-too-slow = Çok uzun sürdü
webhooks-insecure = Sertifikası geçerli değil
webhooks-garbled = Verdiği yanıt HTTP değil
webhooks-remove-title = Kaldırma
webhooks-remove-hint = Alıcı artık hiçbir şey duymaz, yukarıdaki liste de unutulur. Bu geri alınamaz.
webhooks-remove = Web kancasını kaldır
