### Üyelerin adlarının yanında kendileri hakkında söyledikleri.

details-title = Sizinle ilgili daha fazlası
details-intro = Hiçbiri zorunlu değil. Her satırı kimin okuyacağına siz karar verirsiniz.
details-company = Şirket
details-job-title = Görev
details-country = Ülke
details-country-asked = Bu topluluk bazı ülkelerden üye alamadığı için sormak zorunda. Sonrasında yalnızca siz görürsünüz.
details-interests = İlgi alanları
details-interests-hint = En çok beş tane, virgülle ayırın.
details-kind = Buradaki konumum
details-kind-hint = Kimin çalışan olduğunu yalnızca yöneticiler belirtir. Burada seçtiğiniz gösterilir; yalnızca bazı türden üyeler için olan grupları açmaz.
details-kind-given-hint = Bunu bir yönetici belirtti; yalnızca yöneticiler değiştirir.
details-kind-unsaid = Kendisi ne diyorsa
details-kind-set-hint = Bu üyenin topluluğu yürütenler için konumu. Bu üye daha az kişiye göstermeyi seçmedikçe üyeler okur; bazı türden üyeler için olan gruplar buna göre açılır.
details-kind-other = Diğer
details-kind-customer = Müşteri
details-kind-expert = Uzman
details-kind-partner = İş ortağı
details-kind-staff = Çalışan
details-to = Kim okur
details-to-oneself = Yalnızca siz
details-to-keepers = Düzeni sağlayanlar
details-to-members = Bütün üyeler
details-excluded-title = Dışarıda tutulan ülkeler
details-excluded = Şu ülkelerden üye alınmaz
details-excluded-hint = Birden çok seçmek için Ctrl ya da ⌘ tuşunu basılı tutun. Yeni gelenlere nerede yaşadıkları sorulur; geri çevrilenler sayılır, hiçbir bilgileri saklanmaz.
# $count (Number)
details-turned-away = { $count } kişi geri çevrildi
