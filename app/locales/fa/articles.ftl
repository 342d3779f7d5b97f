### وبلاگ‌ها و مقاله‌ها.

articles-blogs = وبلاگ‌ها
articles-blogs-lede = متن‌های بلندتر، برای خواندن در آرامش.
articles-no-blogs = هنوز وبلاگی نیست
articles-no-blogs-text = وقتی وبلاگی باز شود که بتوانید بخوانید، اینجا دیده می‌شود.
articles-open = بازکردن وبلاگ
articles-settings = تنظیمات وبلاگ
articles-name = نام وبلاگ
articles-slug = نام کوتاه در نشانی‌ها
articles-slug-hint = حرف‌های کوچک لاتین، رقم، - و _. بعداً تغییر نمی‌کند.
articles-group = وابسته به گروه
articles-group-hint = هر کس این گروه را بخواند وبلاگ را هم می‌خواند، و ناظران گروه ناظر وبلاگ هم هستند.
articles-about = دربارهٔ چیست
articles-about-hint = بالای مقاله‌ها می‌آید. می‌توانید خالی بگذارید.
articles-writers = چه کسی می‌نویسد
articles-writers-keepers = ناظران گروه
articles-writers-members = همهٔ اعضای گروه
articles-writers-members-hint = نوشتهٔ خود را پیشنهاد می‌کنند و ناظران گروه آن را منتشر می‌کنند.

articles-write = نوشتن مقاله
articles-drafts = پیش‌نویس‌ها
articles-drafts-lede = مقاله‌های شما که هنوز، یا دیگر، کس دیگری نمی‌خواند.
articles-no-drafts = پیش‌نویسی نیست
articles-no-drafts-text = وبلاگی را باز کنید و بنویسید: آنچه ذخیره کنید تا زمان انتشار اینجا می‌ماند.
articles-untitled = بدون عنوان
articles-summary = خلاصه
articles-summary-hint = دو یا سه جمله زیر عنوان و در فهرست‌ها. می‌توانید خالی بگذارید.
articles-language = زبان متن
articles-language-unsaid = زبان انجمن
articles-canonical = نخستین محل انتشار
articles-canonical-hint = پیوند، اگر متن پیش‌تر جای دیگری منتشر شده است.
articles-save-draft = ذخیرهٔ پیش‌نویس
articles-save-draft-hint = پیش‌نویس را جز شما کسی نمی‌بیند. پس از آن می‌توانید منتشرش کنید.
articles-saved = ذخیره شد.
articles-offered-now = پیشنهاد شد. ناظران گروه اکنون آن را می‌بینند.
articles-read = خواندن آن همان‌طور که دیگران می‌بینند
articles-discarded = پیش‌نویس دور انداخته شد.

articles-publishing = انتشار
articles-offer = پیشنهاد برای انتشار
articles-offer-hint = آنگاه ناظران گروه آن را می‌خوانند و منتشر می‌کنند.
articles-publish = انتشار هم‌اکنون
articles-schedule = انتشار در این زمان
articles-when = روز و ساعت
articles-when-hint = به وقت شما: { $zone }.
articles-unpublish = پس‌گرفتن
articles-unpublish-text = بی‌درنگ با دیدگاه‌هایش از وبلاگ می‌رود و کسی آن را در نشانی‌اش پیدا نمی‌کند. اگر دوباره منتشر شود، دیدگاه‌ها هم برمی‌گردند.
articles-take-back = دوباره پیش‌نویس شود
articles-take-back-text = منتشر نمی‌شود و فقط نویسنده‌اش آن را می‌بیند.
articles-discard = دورانداختن پیش‌نویس
articles-discard-text = متن برای همیشه از بین می‌رود.
articles-confirm = هنوز درست است
articles-confirm-text = خوانندگان می‌بینند که امروز بررسی شده است. نشان کهنگی، اگر باشد، برداشته می‌شود.
articles-mark-outdated = آنچه می‌گوید دیگر درست نیست
articles-hide = پنهان‌کردن مقاله

articles-state-draft = پیش‌نویس
articles-state-offered = در انتظار انتشار
articles-state-scheduled = در { $date } ({ $zone }) منتشر می‌شود
articles-state-published = منتشرشده
articles-state-unpublished = پس‌گرفته‌شده
articles-state-removed = ناظران گروه پنهانش کرده‌اند
articles-offered = در انتظار انتشار

articles-feed = خوراک وبلاگ
articles-latest = تازه‌ترین مقاله‌ها
articles-empty-title = هنوز مقاله‌ای نیست
articles-empty = هنوز کسی اینجا چیزی منتشر نکرده است.
articles-empty-writer = نخستین مقاله را شما بنویسید.
articles-tagged = برچسب: { $tag }
articles-by = مقاله‌های { $name }
articles-between = مقاله‌ها از { $first } تا { $last }
articles-minutes = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقه
}
articles-minutes-to-read = { $count ->
    [one] { $count } دقیقه برای خواندن
   *[other] { $count } دقیقه برای خواندن
}
articles-comments = { $count ->
    [0] هنوز دیدگاهی نیست
    [one] { $count } دیدگاه
   *[other] { $count } دیدگاه
}
articles-comments-title = دیدگاه‌ها
articles-checked = آخرین بررسی: { $date }
articles-outdated = آنچه این مقاله می‌گوید دیگر درست نیست. برای مراجعه نگه داشته شده است.
articles-first-at = نخستین محل انتشار:
articles-contents = فهرست مطالب
articles-text = مقاله
articles-text-hidden = متن این مقاله پنهان است.
articles-to-text = به آغاز مقاله
articles-more = بیشتر از این وبلاگ
articles-previous = پیش از این
articles-next = پس از این
