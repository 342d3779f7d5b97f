### Merging and splitting topics.

reshaping-title = Böl veya birleştir
reshaping-split = Gönderileri ayır
reshaping-split-text = Gönderiler, tepkileri ve geçmişleriyle yeni bir konu başlatır. Onlara giden bağlantılar, öteki grubu okuyabilen herkesi oraya götürür.
reshaping-numbers = Hangi gönderiler
reshaping-numbers-hint = Numaraları, örneğin 3, 5-8. İlk gönderi kalır.
reshaping-merge = Başka bir konuyla birleştir
# $count (Number)
reshaping-merge-text = Bu konunun bütün gönderileri yeni numaralarla ötekinin sonuna eklenir ve adresi oraya götürür. { $count } gönderiden uzun bir konu bir kerede birleştirilemez: önce bir kısmını ayırın.
reshaping-into = Hangi konuyla
reshaping-into-hint = Tarayıcınızdan kopyaladığınız adresi.
reshaping-undo = Geri al
reshaping-undo-text = Hiçbiri başka yere taşınmadıysa gönderiler eski numaralarına döner.
reshaping-nothing = Bu konuya geri alabileceğiniz bir şey gelmedi.
reshaping-merged-from = { $count ->
   *[other] Buradan sonrası: { $when } tarihinde bu konuyla birleştirilen “{ $title }” konusunun { $count } gönderisi.
}
reshaping-split-from = { $count ->
   *[other] { $when } tarihinde “{ $title }” konusundan { $count } gönderi ayrıldı.
}
reshaping-came = { $count ->
   *[other] Buradan sonrası: { $when } tarihinde başka bir konudan gelen { $count } gönderi.
}
reshaping-moved = { $count ->
   *[other] { $count } gönderi şuraya taşındı:
}
