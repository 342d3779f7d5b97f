### Who the members are.

roster-title = Üyeler
roster-lede = Ada göre sıralı. Herkes neyi okuyabileceğinize kendi karar verir.
roster-find = Ad veya kısa ad
roster-kind = Buradaki konumu
roster-any-kind = Fark etmez
roster-search = Bul
roster-none-title = Kimse bulunamadı
roster-none = Böyle başlayan bir ad yok ya da kimse size burada bu konumda olduğunu söylemiyor.
roster-all = Tüm üyeleri göster
roster-first = İlk sayfaya dön
roster-more = Daha fazla üye
roster-pages = Üye sayfaları
