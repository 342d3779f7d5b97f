### Gönderilere tepkiler.

reactions-thanks = Teşekkürler
reactions-agree = Katılıyorum
reactions-funny = Güldürdü
reactions-sad = Üzücü
# $number (Number)
reactions-to = Tepki verin: gönderi { $number }
reactions-more = Başka tepkiler
reactions-who = Kimler tepki verdi
reactions-others = ve { $count } kişi daha
