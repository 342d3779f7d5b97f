### Bir üyenin sakladıkları.

bookmarks-title = Yer imleri
bookmarks-lede = Yeniden bulmak için sakladıklarınız. Sizden başka kimse görmez.
bookmarks-none-title = Henüz bir şey saklamadınız
bookmarks-none = Bir gönderinin menüsünde “Yer imi ekle”yi seçin; onu burada bulursunuz.
bookmarks-keep = Yer imi ekle
bookmarks-keep-topic = Bu konuya yer imi ekle
bookmarks-change = Yer imini değiştir
bookmarks-change-of = Yer imini değiştir: { $title }
bookmarks-note = Not
bookmarks-note-hint = Kendiniz için. Boş bırakabilirsiniz.
bookmarks-save = Sakla
bookmarks-remove = Yer imini kaldır
