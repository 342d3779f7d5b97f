### Inviting many people by a table, and taking the table of members away.

import-export = Tablo olarak indir
import-export-button = Şimdi indir
import-export-ready = Tablo hazır: her üye için bir satır, CSV olarak. Düğmeye basın, tarayıcınız kaydeder.
import-title = Tabloyla davet et
import-lede = Tablodaki herkesin kendine ait bir bağlantısı olur. Hiçbir şey gönderilmez: bağlantıları siz iletirsiniz.
import-file = Dosya
import-file-hint = UTF-8 ile CSV, en çok 2.000 satır ve 512 KiB.
import-rows = Ya da satırları yapıştırın
import-rows-hint = İlk satır sütunları adlandırır: name ve email, isterseniz handle ve kind (customer, expert, partner, staff, other). Tablodaki tür, bir yönetici tarafından belirtilmiş sayılır. Türü bağlantı taşır: adresler doğrulanmaz; bağlantı elinde olup tablodaki adresi yazan kişi o türden olur.
import-check = Önce göster
# $rows (Number)
import-found = { $count ->
    [one] { $rows } satırdan { $count } kişi davet edilecek.
   *[other] { $rows } satırdan { $count } kişi davet edilecek.
}
import-nobody = İçinde davet edilecek kimse yok.
import-confirm-hint = Her bağlantı bir kez ve yedi gün boyunca çalışır. Bağlantılar yalnızca bir kez, hemen sonra gösterilir.
import-confirm = { $count ->
    [one] { $count } kişiyi davet et
   *[other] { $count } kişiyi davet et
}
import-line = Satır
import-outcome = Ne olacak
import-new = Davet edilir
import-member = Zaten üye
import-invited = Henüz gelmedi
import-twice = Adres yukarıda da var
import-not-reached = Yapılmadı; tabloyu yeniden gönderin
import-made = { $count ->
    [one] { $count } davet hazır
   *[other] { $count } davet hazır
}
import-once = Aşağıdaki tabloyu şimdi kopyalayın: bu bağlantıları kimse bir daha okuyamaz.
import-links = Bağlantılar
import-links-hint = Ad, adres ve bağlantı, CSV olarak.
import-others = Davet edilmeyenler
import-again = { $count ->
   *[other] { $count } kişi daha önce davet edildi ve henüz gelmedi. Aynı davet için bir bağlantı daha alırlar; ellerindeki de çalışır.
}
import-show-again = { $count ->
   *[other] { $count } kişi için bağlantıları yeniden göster
}
