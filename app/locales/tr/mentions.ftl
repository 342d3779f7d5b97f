### Gönderilerde anılan üyeler.

mentions-people = Anabileceğiniz üyeler
mentions-unseen = Bu konuyu okuyamadıkları için haber verilmedi: { $handles }.
mentions-offered = { $count ->
   *[other] { $count } üye öneriliyor. Ok tuşlarıyla seçin; Enter alır, Escape listeyi kapatır.
}
