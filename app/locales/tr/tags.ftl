### Etiketlere göre konular.

tags-title = Etiket: { $tag }
tags-lede = Okuyabildiğiniz tüm gruplarda bu etiketi taşıyan konular.
