### Her sayfanın çerçevesi.

layout-skip = İçeriğe geç
layout-title = { $page } · { $community }

layout-menu = Menü
layout-close-menu = Menüyü kapat
layout-community = Topluluk
layout-aside = Bu sayfa hakkında daha fazlası
layout-home = Ana sayfa
layout-groups = Gruplar
layout-your-groups = Gruplarınız
layout-new-topic = Yeni konu
layout-your-page = Sayfanız
layout-join = Katıl
layout-sign-in = Giriş yap
layout-sign-out = Çıkış yap
layout-settings = Ayarlar
layout-yourself = Siz
layout-keeping-house = Yönetim
layout-admin-groups = Gruplar ve kategoriler
layout-admin-members = Üyeler
layout-admin-settings = Topluluk
layout-colophon = Kendi sunucusunda, üyeleri tarafından yürütülür.
layout-reading = Dil ve görünüm
layout-former-member = Eski üye

layout-past-end-title = Liste daha önce bitiyor
layout-past-end = Bu sayfa artık yok ya da hiç olmadı.
layout-last-page = Son sayfaya git
layout-first-page = İlk sayfaya git

layout-door-closed = Bu topluluk kapalıdır. Burada yalnızca üyeleri okur ve yazar.
layout-door-invitation = Davetiniz varsa bağlantısını açın.
layout-terms = Kullanım koşulları
layout-admin-approvals = Başvurular
layout-admin-invites = Davetler

layout-read-only-title = Okunabiliyor, ama yazılamıyor
layout-read-only = Şu anda yeni hiçbir şey kaydedilmiyor. Yazdıklarınızı kendi tarafınızda saklayın; bir yöneticinin sunucunun diskine bakması gerekiyor.
