### Katılma başvuruları ve kararlar.

approvals-title = Başvurular
approvals-lede = Katılmak isteyenler, en eskiden başlayarak. Geri çevrilenler 90 gün burada kalır, yine de kabul edilebilir.
approvals-none-title = Bekleyen yok
approvals-none = Topluluk üyeleri onayla aldığında, katılmak isteyenler burada görünür.
approvals-more = Diğer başvurular
approvals-asked = Başvuru:
approvals-admit = Kabul et
approvals-admit-of = Kabul et: { $name }
approvals-refuse = Geri çevir
approvals-refuse-of = Geri çevir: { $name }
approvals-refuse-hint = Gerekçeyi giriş yaparken okurlar. Sonra yine de kabul edebilirsiniz.
approvals-reason = Gerekçe
approvals-refused = Geri çevrildi
