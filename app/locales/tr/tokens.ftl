### Programların bir üye adına kullandığı erişim anahtarları.

tokens-title = Programlar
tokens-intro = Bir program, erişim anahtarıyla sizin yapabildiklerinizi sizin adınıza yapar. Her programa ayrı bir anahtar verin.
tokens-api = Programlar burada neler yapabilir
tokens-ready-title = Anahtar hazır
tokens-ready = Yalnızca şimdi gösteriliyor. Programa kopyalayın, başka bir yere koymayın.
tokens-name = Ne için
tokens-name-hint = Aşağıdaki listede tanıyabilmeniz için.
tokens-scope = Yetkisi
tokens-scope-read = Okuma
tokens-scope-read-hint = Gördüklerinizi görür, hiçbir şeyi değiştirmez.
tokens-scope-write = Okuma ve yazma
tokens-scope-write-hint = Parolanızın sorulduğu işler dışında, yapabildiklerinizi de yapar.
tokens-scope-admin = Her şey
tokens-scope-admin-hint = Rol vermek gibi parolanızın sorulduğu işleri de yapar.
tokens-make = Anahtar oluştur
tokens-own-title = Anahtarlarınız
tokens-none = Henüz anahtar oluşturmadınız.
tokens-unused = Hiç kullanılmadı
tokens-expires = Son geçerlilik tarihi:
tokens-end = Sonlandır
# $name (String)
tokens-end-of = Anahtarı sonlandır: { $name }
