### Okunmamışlar, bekleyenler ve resmî yanıtlar.

questions-unread-title = Okunmamış
questions-unread-lede = Son bakışınızdan bu yana gruplarınızda yazılanlar.
questions-unread-none = Her şeyi okudunuz.
questions-waiting-title = Yanıt bekleyenler
questions-waiting-lede = Henüz kimsenin yanıt yazmadığı sorular.
questions-waiting-none = Her soruya birisi yanıt yazdı.
questions-official = Resmî yanıt
questions-go-to-official = Resmî yanıtı veren: { $name }
questions-mark = Resmî yanıt olarak işaretle
questions-unmark = İşareti geri al
