### Ne ters gitti ve ne yapılabilir.

errors-invalid-title = Bir yere yeniden bakmak gerekiyor
errors-malformed = Bu form artık sayfaya uymuyor. Sayfayı yeniden yükleyip yaptığınızı tekrarlayın.
errors-too-large = Gönderilen çok büyük: bir metin en çok { $count } karakter olabilir, bir dosyanın ne kadar büyük olabileceği de alanının yanında yazar. Hiçbir şey kaydedilmedi. Tarayıcınızda geri gidin: metniniz hâlâ orada, kısaltabilir ya da bölebilirsiniz.
errors-foreign-title = Bu, buradan gönderilmedi
errors-foreign = Tarayıcınız bunu başka bir siteden gönderdi ya da nereden gönderdiğini belirtmedi. Güvenliğiniz için hiçbir şey yapılmadı. Gönderen sizseniz sayfayı burada açıp yeniden deneyin.
errors-stale-title = Birisi daha hızlı davrandı
errors-stale = Siz yazarken bu metin değişti. Sizin sürümünüz hâlâ burada: yenisiyle karşılaştırın, sonra yeniden kaydedin.
errors-sign-in-title = Devam etmek için giriş yapın
errors-sign-in = Burası giriş yapmış olanlar için.
errors-denied-title = Bunu yapma yetkiniz yok
errors-not-found-title = Burada bir şey yok
errors-not-found = Sayfa kaldırılmış ya da adres yanlış yazılmış olabilir.
errors-too-often-title = Bir dakika
errors-too-often = Bu, kısa sürede çok sık yapıldı. { $count } dakika sonra yeniden deneyin.
errors-busy-title = Bir dakika
errors-busy = Şu anda burada çok kişi var. Hiçbir şey değişmedi; birkaç saniye sonra yeniden deneyin.
errors-read-only-title = Şimdilik yalnızca okunabilir
errors-read-only = Bunu kaydedemedik: işletmecisi sunucuya bakana kadar topluluk yeni metin almıyor.
errors-broken-title = Bir şey bozuldu
errors-broken = Bunu yapamadık. Yine olursa işletmeciye şu numarayı bildirin: { $report }.
errors-text-kept = Metniniz hâlâ burada:

errors-taken = Bu ad alınmış. Başka bir ad seçin.
errors-taken-handle = Bu kullanıcı adı alınmış. Başka birini seçin.
errors-taken-slug = Bu adres başka bir grubun. Başka bir adres seçin.
errors-taken-email = Bu adres kullanılamıyor. Adres sizinse giriş yapın.
errors-taken-category = Orada, gelecek olanlardan biriyle aynı adı taşıyan bir grup var. Başka bir yer seçin ya da önce birinin adını değiştirin.
errors-taken-pattern = Bunun için zaten bir süzgeç var ve başka bir şey yapıyor. Bunu eklemek için aşağıdakini kaldırın.

errors-empty = Burada henüz bir şey yazmıyor.
errors-too-short = Lütfen en az { $count } karakter yazın.
errors-too-long = Buraya en fazla { $count } karakter sığar.
errors-turns-direction = İçinde, çevresindeki metnin yönünü değiştiren karakterler var. Onları kaldırın.
errors-invisible = İçinde kimsenin göremediği karakterler var. Onları kaldırın.
errors-mixed-scripts = Bir sözcükte farklı yazıların birbirine benzeyen harfleri karışmış. Her sözcüğü tek bir yazıyla yazın.
errors-looks-like-staff = Bu ad, toplulukla ilgilenen birinin adına benziyor. Başka bir ad seçin.
errors-bad-handle = a–z harflerini, rakamları, - ve _ kullanın; bir harfle ya da rakamla başlayın.
errors-bad-email = Bu bir e-posta adresine benzemiyor.
errors-weak-password = Bu kolay tahmin edilir. Art arda birkaç ilgisiz sözcük daha güçlüdür.
errors-wrong-password = Bilgiler eşleşmedi. İkisine de bakıp yeniden deneyin.
errors-too-many = Lütfen en fazla { $count } tane yazın.
errors-too-deep = Alıntılar ya da listeler okunamayacak kadar iç içe geçmiş.
errors-table-too-large = Tabloda okunamayacak kadar çok sütun var.
errors-unknown = Seçeneklerden birini seçin.

errors-administrators-only = Bunu yalnızca yöneticiler yapabilir.
errors-moderators-only = Bunu yalnızca moderatörler yapabilir.
errors-group-members-only = Burası grubun üyeleri için.
errors-not-author = Bunu yalnızca yazarı yapabilir.
errors-suspended = Bu hesap askıya alındı.
errors-suspended-until = Bu hesap askıda. Bitiş: { $date }.
errors-deleted = Bu silindi.
errors-last-administrator = Topluluğun en az bir yöneticisi olmalı. Önce başka birini yönetici yapın.
errors-not-a-question = Çözüm yalnızca sorularda seçilir.
errors-placeholder = Bu ad içe aktarmayla geldi ve onunla işlem yapılamaz.
errors-below-itself = Bir kategori kendi altında duramaz.
errors-too-many-levels = En fazla { $count ->
    [one] { $count } düzey.
   *[other] { $count } düzey alt alta durabilir.
}
errors-owners-only = Bu, grubun sahipleri içindir.
errors-last-owner = Grubun en az bir sahibi olmalı. Önce başka bir sahip belirleyin.
errors-ask-first = Bu gruba istekle girilir. Grubun sayfasından istekte bulunun.
errors-invited-only = Bu gruba davetle girilir.
errors-not-by-request = Bu gruba istekle girilmez.
errors-already-decided = Bu konuda karar verilmiş: başka biri daha hızlı davranmış, geri alınmış ya da süresi dolmuş.
errors-keepers-start = Bu grupta konuları gruba bakanlar açar.
errors-keepers-write = Bu grupta yalnızca gruba bakanlar yazar.

errors-go-home = Ana sayfaya git
errors-go-groups = Gruplara bak
errors-sign-in-link = Giriş yap

errors-not-accepted = Devam etmek için lütfen koşulları kabul edin.
errors-bad-link = Bağlantı https:// veya http:// ile başlar, önünde de bir adı olur.
errors-bad-receiver = https:// veya http:// ile başlayan bir adres yazın, örneğin https://example.org/hooks; içinde ad ya da parola olmasın.
errors-bad-colour = Renk, # işareti ve altı haneyle yazılır; örneğin #1f6f6b.
errors-too-pale = Bu renkteki yazı zor okunur: karşıtlığı { $contrast }, gereken 4,5. Okunabilen en yakın renk: { $colour }.
# $count (Number)
errors-bad-picture = Bu bir PNG, JPEG veya WebP görseli değil, bozuk ya da eni veya boyu { $count } noktadan büyük.
# $count (Number)
errors-too-heavy = Dosya { $count } KiB sınırını aşıyor.
# $count (Number)
errors-quota-used = Davet hakkınız doldu: otuz günde { $count }. Zamanla yeniden açılır.
# $line (Number)
errors-bad-line = { $line }. satır okunamıyor. Hiçbir şey yapılmadı.
errors-terms-first = Lütfen önce kullanım koşullarını okuyup kabul edin.
errors-prove-first = Lütfen önce parolanızı yeniden girin.
errors-token-scope = Bu erişim anahtarının yetkisi buna yetmiyor. Daha geniş yetkili bir anahtar oluşturun.
errors-by-invitation = Bu topluluğa davetle katılınır.
errors-waiting = Katılmak istediniz. Yönetici henüz karar vermedi.
errors-not-admitted = Katılma isteğiniz kabul edilmedi.
errors-country-excluded = Bu topluluk bu ülkeden üye alamıyor. Yazdıklarınızın hiçbiri saklanmadı.
errors-closed = Bu konu kapandı: artık yanıt yazılamıyor.
errors-silenced-until = { $date } tarihine kadar okuyabilirsiniz, ama yazamazsınız. Nedeni bildirimlerinizde yazıyor.
errors-silenced = Okuyabilirsiniz, ama yazamazsınız. Nedeni bildirimlerinizde yazıyor.
errors-own-post = Bu sizinle ilgili: bunu kendiniz yapamazsınız.
errors-somebody-else = Bu işte siz de vardınız. Başka biri karar vermeli.
errors-only-once = Bu zaten yapıldı ve yalnızca bir kez yapılabilir.
# $count (Number)
errors-too-many-links = { $count ->
    [one] En çok { $count } bağlantı. Yeni katılanlar iki bağlantı koyabilir.
   *[other] En çok { $count } bağlantı. Yeni katılanlar iki bağlantı koyabilir.
}

errors-bad-domain = Bir sitenin adını yazın, örneğin example.org.
errors-filtered-word = Bu metinde burada kabul edilmeyen bir sözcük var. Başka türlü yazın veya çıkarın.
errors-filtered-link = Bu metinde burada kabul edilmeyen bir siteye bağlantı var. Çıkarın.
errors-public-for-kinds = Herkese açık bir grubu internetteki herkes okur. Okuyanları daraltın ya da hiçbir tür işaretlemeyin.
errors-wrong-kind = Grup bu türden üyeler için değil. Bir üyenin türünü yönetici, üyenin sayfasında belirtir.
errors-foreign-link = Bu bağlantı başka bir siteye gidiyor. Bu topluluktaki bir konunun adresini kopyalayın.
errors-gone-on = Bu artık geri alınamaz: gönderiler oradan taşınmış veya sonradan biri yazmış.
errors-too-much-to-carry = Bu gönderilere bir kerede taşınabilecekten fazlası bağlı: eski sürümler, tepkiler, yer imleri, bildirimler. Her seferinde daha az gönderi ayırın.
errors-edits-wait = Bu grupta gönderileriniz, biri bakana kadar bekler; bir değişikliğe ise kimse bakmış olmaz. Bunun yerine yanıt yazın veya düzeni sağlayanlara başvurun.
errors-notice-first = Bu grup gönderilerinden önce bir uyarı gösterir. Grubu açın, uyarıyı okuyun ve orada onaylayın.
errors-last-keeper = Bu grupta düzeni sağlayan başka kimse yok. Önce birini belirleyin.
errors-past = Bu an geçti.
errors-article = Bir yazı kendi blogunda kalır ve orada değiştirilir.
