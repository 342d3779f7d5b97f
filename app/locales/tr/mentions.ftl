### Gönderilerde anılan üyeler.

mentions-people = Anabileceğiniz üyeler
mentions-unseen = Bu konuyu okuyamadıkları için haber verilmedi: { $handles }.
