### Gelen kutusu.

inbox-title = Gelen kutusu
inbox-lede = İzlediğiniz konularda olanlar ve sizi ilgilendirenler.
inbox-new = Gelen kutusu, { $count } yeni
inbox-none-title = Burada henüz bir şey yok
inbox-none = Konularınıza gelen yanıtlar, sizden söz edenler ve izledikleriniz burada durur.
inbox-read-all = Tümünü okundu say
inbox-read-one = Okundu say: { $title }
inbox-reply = { $name } konunuza yanıt verdi
inbox-replies = Konunuza { $count } yanıt geldi
inbox-post = { $name } yeni bir şey yazdı
inbox-posts = { $count } yeni gönderi
inbox-mention = { $name } sizden söz etti
inbox-quote = { $name } sizden alıntı yaptı
inbox-answer = { $name } gönderinizi çözüm olarak seçti
inbox-request = { $name } katılmak istiyor
inbox-requests = { $count } kişi katılmak istiyor
inbox-invitation = Bu gruba davet edildiniz
inbox-admitted = İsteğiniz kabul edildi: artık bu gruptansınız
inbox-refused = Katılma isteğiniz reddedildi
