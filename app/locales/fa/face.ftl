### The site's own face: colour, pictures, texts, languages.

face-tabs = تنظیمات انجمن
face-tab-community = نام و در
face-look-title = ظاهر
face-look-lede = رنگ و تصویرهای شما در همهٔ صفحه‌ها.
face-accent = رنگ
face-accent-hint = ‏# و شش رقم، مانند ‎#1f6f6b. برای رنگ همیشگی خالی بگذارید. پیوندها و دکمه‌ها این رنگ را دارند؛ صفحه‌های تیره سایه‌ای روشن‌تر از آن را نشان می‌دهند.
face-accent-now = رنگ کنونی صفحه‌ها
face-logo = نشان
# $count (Number)
face-logo-hint = PNG، JPEG یا WebP، تا { $count } کیبی‌بایت. کنار نام می‌آید؛ اگر بسیار پهن باشد جای آن را می‌گیرد.
face-logo-now = نشان کنونی صفحه‌ها
face-logo-remove = برداشتن و نمایش نشان همیشگی
face-icon = نمادک
# $count (Number)
face-icon-hint = PNG، JPEG یا WebP، تا { $count } کیبی‌بایت. میانهٔ آن به شکل مربع در زبانه‌های مرورگر می‌آید.
face-icon-now = نمادک کنونی صفحه‌ها
face-icon-remove = برداشتن و نمایش نمادک همیشگی
face-texts-title = متن‌ها
face-home = در صفحهٔ آغاز
face-home-hint = به شیوهٔ Markdown. بالای صفحهٔ آغاز می‌آید؛ اگر چیزی نمی‌خواهید خالی بگذارید.
face-charter = منشور
face-charter-hint = به شیوهٔ Markdown. اینکه انجمن برای چیست و افراد چگونه با هم رفتار می‌کنند، در صفحه‌ای جدا؛ اگر نمی‌خواهید خالی بگذارید.
face-charter-title = منشور
face-links = پیوندهای پایین همهٔ صفحه‌ها
face-links-hint = هر سطر یکی، نخست نام و در پایان نشانی: فروشگاه ما https://example.org. حداکثر هشت پیوند؛ https، ‏http، ‏mailto یا صفحه‌ای در همین‌جا مانند ‎/charter.
face-languages-title = زبان‌ها
face-languages = زبان‌هایی که خوانندگان می‌توانند برگزینند
face-languages-hint = زبان اصلی همیشه هست. هر کس زبانی را برگزیده باشد که دیگر نیست، به مناسب‌ترین زبان دیگر می‌خواند.
