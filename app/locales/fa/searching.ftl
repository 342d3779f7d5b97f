### جست‌وجو.

searching-title = جست‌وجو
searching-title-of = جست‌وجو: { $words }
searching-site = جست‌وجو در موضوع‌ها و نوشته‌ها
searching-words = دنبال چه می‌گردید
searching-button = بگرد
searching-hint = واژه‌ها با همه شکل‌هایشان پیدا می‌شوند. آنچه در "گیومه" باشد همان‌گونه که نوشته شده جست‌وجو می‌شود و منها پیش از واژه آن را کنار می‌گذارد. همچنین می‌توان نوشت: ⁦by:ada⁩، ⁦group:⁩، ⁦tag:⁩، ⁦after:2026-01-31⁩، ⁦is:question⁩، ⁦is:solved⁩.

searching-narrow = محدود کردن
searching-kind = نوع
searching-everything = همه
searching-topics = موضوع‌ها
searching-replies = پاسخ‌ها
searching-questions = پرسش‌ها
searching-solved = پرسش‌های پاسخ‌گرفته
searching-group = گروه
searching-any-group = همه گروه‌ها
searching-by = نویسنده (نام کوتاه)
searching-tags = برچسب‌ها
searching-from = از
searching-to = تا
searching-apply = اعمال
searching-clear = پاک کردن

searching-results = نتیجه‌ها
# $count (Number)
searching-total = { $count ->
    [0] بدون نتیجه
   *[other] { $count } نتیجه
}
searching-order = ترتیب
searching-best = مناسب‌ترین
searching-newest = تازه‌ترین
searching-groups = گروه‌ها
searching-people = افراد
# $count (Number)
searching-counted = { $name } ({ $count })
searching-reply = پاسخ
searching-pages = صفحه‌های نتیجه

searching-offers = پیشنهادها
searching-offered-topic = موضوع
searching-offered-member = عضو
searching-offered-tag = برچسب
searching-related = موضوع‌های مرتبط

searching-empty-title = دنبال چه می‌گردید؟
searching-empty = چند واژه بنویسید. در همه آنچه اینجا می‌توانید بخوانید جست‌وجو می‌شود.
searching-none-title = چیزی پیدا نشد
searching-none = واژه‌های کمتر یا دیگری را بیازمایید.
searching-instead = این‌ها نتیجه می‌دهند
searching-spelled = { $by } به‌جای { $word }
searching-without = بدون { $word }
searching-wider = جست‌وجو در همه‌جا

searching-growing-title = نمایه جست‌وجو در حال ساخته شدن است
searching-growing = آنچه تا اکنون در آن است نشان داده می‌شود. کمی دیگر بیشتر پیدا خواهد شد.
searching-behind-title = تازه‌ترین‌ها هنوز کامل نیستند
searching-behind = همین حالا بسیار نوشته شد؛ بخشی از آن تا چند لحظه دیگر پیدا می‌شود.
searching-slow-title = جست‌وجو بیش از اندازه طول کشید
searching-slow = واژه‌های کمتر یا بلندتری به کار ببرید.

searching-too-long = بیش از اندازه بلند است؛ تنها آغاز آن جست‌وجو شد.
searching-too-many = از «{ $word }» به بعد واژه‌ها بیش از اندازه‌اند و کنار گذاشته شدند.
searching-unclosed-quote = یک گیومه بسته نشده است؛ هرچه پس از آن آمده همان‌گونه که نوشته شده جست‌وجو شد.
searching-no-word = «{ $word }» نه حرفی دارد نه رقمی و کنار گذاشته شد.
searching-needs-value = پس از «{ $word }» چیزی کم است.
searching-repeated = «{ $word }» را تنها یک بار می‌توان گفت؛ نخستین به شمار می‌آید.
searching-unknown = «{ $word }» اینجا شناخته نیست و کنار گذاشته شد.
searching-bad-date = «{ $word }» تاریخ نیست. آن را مانند 2026-05-17 بنویسید.
searching-cannot-exclude = «{ $word }» را نمی‌توان کنار گذاشت.
searching-only-exclusions = بگویید چه باید باشد، نه تنها چه نباید باشد.
searching-nobody = کسی به نام «{ $word }» نیست.
searching-no-group = گروهی به نام «{ $word }» که بتوانید بخوانید نیست.
searching-bad-tag = «{ $word }» برچسب نیست.
