### The site's own face: colour, pictures, texts, languages.

face-tabs = Topluluk ayarları
face-tab-community = Ad ve kapı
face-look-title = Görünüm
face-look-lede = Renginiz ve görselleriniz her sayfada.
face-accent = Renk
face-accent-hint = # ve altı hane, örneğin #1f6f6b. Boş bırakılırsa olağan renk kullanılır. Bağlantılar ve düğmeler bu renktedir; koyu sayfalar onun daha parlak bir tonunu gösterir.
face-accent-now = Sayfaların şu anki rengi
face-logo = Logo
# $count (Number)
face-logo-hint = PNG, JPEG veya WebP, en çok { $count } KiB. Adın yanında durur; çok genişse adın yerini alır.
face-logo-now = Sayfaların şu anki logosu
face-logo-remove = Kaldır ve olağan işareti göster
face-icon = Simge
# $count (Number)
face-icon-hint = PNG, JPEG veya WebP, en çok { $count } KiB. Ortası kare olarak kesilir ve tarayıcı sekmelerinde durur.
face-icon-now = Sayfaların şu anki simgesi
face-icon-remove = Kaldır ve olağan simgeyi göster
face-texts-title = Metinler
face-home = Ana sayfada
face-home-hint = Markdown ile. Ana sayfanın en üstünde durur; bir şey istemiyorsanız boş bırakın.
face-charter = Tüzük
face-charter-hint = Markdown ile. Topluluğun ne için olduğu ve insanların birbirine nasıl davrandığı; kendi sayfasında durur. İstemiyorsanız boş bırakın.
face-charter-title = Tüzük
face-links = Her sayfanın altındaki bağlantılar
face-links-hint = Her satıra bir tane, önce adı, sonunda adresi: Mağazamız https://example.org. En çok sekiz; https, http, mailto veya /charter gibi buradaki bir sayfa.
face-languages-title = Diller
face-languages = Okurlara sunulanlar
face-languages-hint = Ana dil her zaman sunulur. Sunulmayan bir dili seçmiş olan, en uygun olan dilde okur.
