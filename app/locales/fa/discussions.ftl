### Topics and posts.

discussions-set-up-title = این انجمن هنوز راه‌اندازی نشده است
discussions-set-up-text = برنامه هنگام آغاز به کار پیوند راه‌اندازی را نوشته است: کسی که آن را اجرا کرده، پیوند را در پایانه یا در گزارش سرویس می‌یابد.
discussions-hello = سلام، { $name }
discussions-hello-lede = در گروه‌های شما دربارهٔ این‌ها گفتگو می‌شود.
discussions-welcome = { $site }
discussions-welcome-lede = بخوانید، و برای مشارکت عضو شوید.
discussions-read-all = همه خوانده شد
discussions-latest = تازه‌ترین موضوع‌ها
discussions-earlier = قدیمی‌تر
discussions-next = بعدی
discussions-pages = صفحه‌ها
# $number (Number)
discussions-page = صفحهٔ { $number }
discussions-behind-the-end = پس از صفحهٔ آخر صفحهٔ دیگری نیست.
discussions-first-page = رفتن به صفحهٔ نخست
discussions-today = امروز
discussions-topics = موضوع‌ها
discussions-posts = نوشته‌ها
discussions-empty-title = هنوز موضوعی نیست
discussions-empty-member = نخستین موضوع را در گروهی که دوست دارید آغاز کنید.
discussions-empty-visitor = هنوز چیزی برای بازدیدکنندگان باز نیست. برای دیدن بیشتر وارد شوید.
discussions-empty-group = نخستین پرسش را بپرسید، یا آنچه می‌دانید بگویید.
discussions-closed-title = ویژهٔ اعضای این گروه
discussions-closed-text = ورود با دعوت است: کسی که از گروه نگهداری می‌کند می‌تواند شما را دعوت کند.
discussions-empty-reader = هنوز کسی اینجا ننوشته است.
discussions-closed-join = اینجا را تنها اعضا می‌خوانند. بپیوندید تا بی‌درنگ بخوانید.
discussions-closed-ask = اینجا را تنها اعضا می‌خوانند. درخواست پیوستن بدهید؛ نگهداران گروه تصمیم می‌گیرند.

discussions-unread = خوانده‌نشده.
discussions-new-topic-mark = موضوع تازه
discussions-new-posts = { $count } تازه
discussions-answered = پاسخ گرفته
discussions-waiting = در انتظار پاسخ
discussions-replies = { $count ->
    [0] هنوز بی‌پاسخ
   *[other] { $count } پاسخ
}
discussions-members = { $count } عضو
discussions-topic-count = { $count } موضوع

discussions-you-are-here = شما اینجا هستید
discussions-join-group = پیوستن به گروه
discussions-leave-group = ترک گروه
discussions-group-settings = تنظیمات
discussions-about = دربارهٔ این گروه
discussions-looked-after = زیر نظر
discussions-good-to-know = خوب است بدانید
discussions-in-this-topic = در این موضوع
discussions-keeping-order = نظارت

# After the name of who did it, and a space.
discussions-asked = · { $when } پرسید
discussions-started = · { $when } آغاز کرد
discussions-go-to-answer = پاسخ برگزیده از { $name } است. رفتن به پاسخ
discussions-chosen = پاسخ برگزیده
discussions-asked-this = پرسشگر
discussions-moderator = ناظر
discussions-administrator = مدیر
# $number (Number)
discussions-post-label = نوشتهٔ { $number }
# $number (Number)
discussions-post-link = پیوند به نوشتهٔ { $number }
discussions-edited = ویرایش: { $when }
discussions-quote = نقل‌قول
discussions-quote-gone = نوشتهٔ نقل‌شده در دسترس نیست.
discussions-edit = ویرایش
discussions-delete = حذف
# $number (Number)
discussions-more = بیشتر دربارهٔ نوشتهٔ { $number }
discussions-choose = انتخاب به‌عنوان پاسخ برگزیده
discussions-unchoose = پس گرفتن انتخاب
discussions-restore = بازگرداندن
# $number (Number)
discussions-deleted-by-author = نوشتهٔ { $number } را نویسنده‌اش حذف کرده است.
# $number (Number)
discussions-deleted-by-moderator = نوشتهٔ { $number } را یکی از ناظران حذف کرده است.
# $number (Number)
discussions-post-deleted = نوشتهٔ { $number } حذف شده است.
discussions-topic-deleted = این موضوع حذف شده است. فقط ناظران هنوز آن را می‌بینند.

discussions-your-reply = پاسخ شما
discussions-sign-in-to-reply = برای پاسخ دادن وارد شوید.
discussions-body = متن
discussions-body-hint = می‌توانید از Markdown استفاده کنید: **پررنگ**، > نقل‌قول، - فهرست، [پیوند]({"\u2066"}https://…{"\u2069"}).
discussions-marks = چگونه متن را پررنگ کنیم، پیوند بگذاریم و جز آن
discussions-marks-bold = پررنگ
discussions-marks-italic = کج
discussions-marks-link = پیوند
discussions-marks-list = فهرست
discussions-marks-quote = نقل‌قول
discussions-marks-code = کد
discussions-send-reply = فرستادن پاسخ
discussions-preview = پیش‌نمایش
discussions-preview-failed = پیش‌نمایش ساخته نشد. متن شما هنوز اینجاست.
discussions-draft-restored = آنچه نوشتنش را آغاز کرده بودید نگه داشتیم.
discussions-draft-discard = دور انداختن
discussions-live-new = { $count } پاسخ تازه رسیده است.

discussions-choose-group = جای آن کدام گروه است؟
discussions-no-group = گروهی نیست که بتوانید در آن بنویسید. گروه‌ها را ببینید: به برخی می‌توان پیوست یا درخواست داد.
discussions-title = عنوان
discussions-title-hint = بگویید دربارهٔ چیست، تا دیگران بتوانند پیدایش کنند.
discussions-tags = برچسب‌ها
discussions-tags-hint = حداکثر پنج واژه، جداشده با ویرگول. می‌توانید خالی بگذارید.
discussions-kind = از چه نوعی است؟
discussions-kind-discussion = گفتگو
discussions-kind-discussion-hint = خبر، اندیشه، داستان.
discussions-kind-question = پرسش
discussions-kind-question-hint = می‌توانید پاسخی را که کمک کرد برگزینید.
discussions-start = آغاز موضوع
discussions-save = ذخیره
discussions-cancel = انصراف
# $number (Number)
discussions-edit-post = ویرایش نوشتهٔ { $number }
discussions-newer-text = متن به شکل کنونی
discussions-edit-topic = ویرایش موضوع
# $number (Number)
discussions-delete-post = نوشتهٔ { $number } حذف شود؟
discussions-delete-post-text = اگر پس از آن پاسخی باشد، یادداشت کوتاهی به جایش می‌ماند. می‌توانید آن را بازگردانید.
discussions-delete-whole-text = کسی پاسخ نداده است، پس کل موضوع هم با آن حذف می‌شود. ناظران می‌توانند آن را بازگردانند.
discussions-delete-topic = حذف موضوع
discussions-delete-topic-text = موضوع با همهٔ نوشته‌هایش از همهٔ فهرست‌ها برداشته می‌شود. می‌توانید آن را بازگردانید.

# $number (Number)
discussions-history = نسخه‌های نوشتهٔ { $number }
# $number (Number)
discussions-version = نسخهٔ { $number }
discussions-added = افزوده:
discussions-removed = برداشته:
# $count (Number)
discussions-lines-unchanged = { $count ->
    [one] { $count } سطر بدون تغییر
   *[other] { $count } سطر بدون تغییر
}
# $count (Number)
discussions-lines-more = { $count ->
    [one] { $count } سطر دیگر نشان داده نمی‌شود
   *[other] { $count } سطر دیگر نشان داده نمی‌شود
}
