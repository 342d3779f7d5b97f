### Keeping order: the queue, the log, reports, notices and objections.

moderation-title = نظارت
moderation-queue = در انتظار بررسی
moderation-audit = گزارش کارها
moderation-pages = صفحه‌ها
moderation-earlier = پیش‌تر
moderation-more = بیشتر
moderation-cancel = انصراف
moderation-reason = دلیل
moderation-reason-told = کسی که موضوع به او مربوط است آن را می‌خواند و در گزارش کارها می‌ماند.
moderation-reason-optional = می‌توان آن را خالی گذاشت. در گزارش کارها می‌ماند.
moderation-reason-decide-hint = برای پنهان کردن یا هشدار دادن لازم است: نویسنده آن را می‌خواند.
moderation-reason-appeal-hint = اعتراض‌کننده آن را می‌خواند.
moderation-queue-title = { $count ->
    [0] چیزی برای بررسی نیست
   *[other] { $count } مورد برای بررسی
}
moderation-queue-lede = قدیمی‌ترین مورد: { $since }. هر تصمیم در گزارش کارها نوشته می‌شود و دلیل آن به نویسنده گفته می‌شود.
moderation-queue-lede-empty = هر تصمیم در گزارش کارها نوشته می‌شود و دلیل آن به نویسنده گفته می‌شود.
moderation-queue-empty-title = چیزی در انتظار نیست
moderation-queue-empty = هرگاه اعضا نوشته‌ای را گزارش کنند یا به تصمیمی اعتراض کنند، اینجا دیده می‌شود.
moderation-decided = تصمیم گرفته و در گزارش کارها نوشته شد.
moderation-waiting = { $count ->
   *[other] نظارت: { $count } مورد در انتظار
}
moderation-reported-by = { $count ->
   *[other] { $count } عضو گزارش داده‌اند
}
moderation-is-hidden = دیگر نمایش داده نمی‌شود
moderation-wrote = { $name } نوشته است
moderation-own-post = این نوشتهٔ خود شماست: کس دیگری درباره‌اش تصمیم می‌گیرد و گزارش‌دهندگان به شما نشان داده نمی‌شوند.
moderation-dismiss = ایرادی ندارد
moderation-hide-post = پنهان کردن نوشته
moderation-hide-topic = پنهان کردن موضوع
moderation-hide-topic-text = از همهٔ فهرست‌ها بیرون می‌رود. تنها کسانی که نظم را نگه می‌دارند آن را می‌بینند و می‌توانند بازش گردانند.
moderation-warn-author = هشدار به نویسنده
moderation-objection = اعتراض
moderation-objects = { $name } اعتراض دارد
moderation-done-by = انجام‌دهنده: { $name }، { $date }.
moderation-own-act = این کار را خود شما کرده‌اید: کس دیگری تصمیم می‌گیرد، مگر آنکه کس دیگری نباشد.
moderation-grant = پس گرفتن
moderation-refuse = همان‌گونه بماند
moderation-how-title = چگونه تصمیم می‌گیریم
moderation-how-read = نخست نوشته را در موضوع خودش بخوانید.
moderation-how-mild = هشدار بهتر از پنهان کردن است و پنهان کردن بهتر از تعلیق.
moderation-how-other = هیچ‌کس دربارهٔ اعتراض به کار خودش تصمیم نمی‌گیرد.
moderation-keys-title = کلیدها
moderation-keys = دکمه‌های نخستین مورد با کلیدهای دسترسی ۱ تا ۴ مرورگر کار می‌کنند، مانند Alt+Shift+1.
moderation-audit-title = گزارش کارها
moderation-audit-lede = آنچه نگه‌دارندگان نظم کرده‌اند، تازه‌ترین در آغاز. هیچ چیز آن را نمی‌توان بی‌آنکه آشکار شود تغییر داد.
moderation-audit-empty-title = اینجا چیزی نیست
moderation-audit-empty = در این بخش از گزارش، کاری از این گونه نیست.
moderation-audit-filter = کدام کارها
moderation-audit-all = همه
moderation-audit-show = نمایش
moderation-object-site = اجتماع
moderation-object-gone = چیزی که دیگر نیست
moderation-object-unseen = چیزی که برای شما باز نیست
moderation-until = تا { $date }
moderation-until-ended = تا کسی آن را پایان دهد
moderation-yes = آری
moderation-no = نه

moderation-capacity-program = برنامه یا گردانندهٔ آن
moderation-capacity-member = به‌عنوان عضو
moderation-capacity-keeper = به‌عنوان ناظر گروه
moderation-capacity-moderator = به‌عنوان ناظر
moderation-capacity-admin = به‌عنوان مدیر

moderation-act-role-given = نقش دیگر
moderation-act-suspended = تعلیق
moderation-act-unsuspended = پایان تعلیق
moderation-act-reset-link-made = ساخت پیوند گذرواژهٔ تازه
moderation-act-access-changed = تغییر خوانندگان گروه
moderation-act-group-role-given = دادن نقش در گروه
moderation-act-group-member-removed = بیرون بردن از گروه
moderation-act-group-made = ساخت گروه
moderation-act-group-changed = تغییر گروه
moderation-act-category-changed = تغییر دسته
moderation-act-site-changed = تغییر تنظیمات اجتماع
moderation-act-post-hidden = پنهان کردن نوشته
moderation-act-post-restored = بازگرداندن نوشته
moderation-act-topic-hidden = پنهان کردن موضوع
moderation-act-topic-restored = بازگرداندن موضوع
moderation-act-topic-closed = بستن موضوع
moderation-act-topic-reopened = بازگشایی موضوع
moderation-act-topic-pinned = سنجاق کردن موضوع
moderation-act-topic-unpinned = برداشتن سنجاق موضوع
moderation-act-topic-moved = جابه‌جایی موضوع
moderation-act-reports-dismissed = رد گزارش‌ها
moderation-act-warned = هشدار
moderation-act-silenced = بازداشتن از نوشتن
moderation-act-unsilenced = اجازهٔ دوبارهٔ نوشتن
moderation-act-appeal-refused = رد اعتراض
moderation-act-appeal-granted = پذیرش اعتراض
moderation-act-joining-decided = تصمیم دربارهٔ درخواست پیوستن
moderation-act-invite-changed = ساخت یا پایان دعوت
moderation-act-members-exported = دریافت جدول اعضا
moderation-act-members-invited = دعوت با جدول

moderation-told-post-hidden = یکی از نوشته‌های شما پنهان شد.
moderation-told-post-restored = یکی از نوشته‌های شما بازگردانده شد.
moderation-told-topic-hidden = یکی از موضوع‌های شما پنهان شد.
moderation-told-topic-restored = یکی از موضوع‌های شما بازگردانده شد.
moderation-told-topic-closed = یکی از موضوع‌های شما بسته شد.
moderation-told-topic-reopened = یکی از موضوع‌های شما دوباره باز شد.
moderation-told-topic-moved = یکی از موضوع‌های شما به گروه دیگری برده شد.
moderation-told-post-moved = یکی از نوشته‌های شما جابه‌جا شد.
moderation-away = اکنون جایی است که شما نمی‌توانید آن را بخوانید.
moderation-you-wrote = شما نوشتید
moderation-told-warned = به شما هشدار داده شد.
moderation-told-silenced = می‌توانید بخوانید، اما نمی‌توانید بنویسید.
moderation-told-unsilenced = دوباره می‌توانید بنویسید.
moderation-told-suspended = حساب شما تعلیق شده است.
moderation-told-unsuspended = تعلیق حساب شما پایان یافت.
moderation-told-appeal-refused = اعتراض به یکی از کارهای شما رد شد.
moderation-told-appeal-granted = اعتراض به یکی از کارهای شما پذیرفته شد.

moderation-report = گزارش دادن
# $number (Number)
moderation-report-title = گزارش نوشتهٔ { $number }
moderation-report-lede = کسانی که نظم این گروه را نگه می‌دارند آن را می‌بینند. نویسنده نمی‌فهمد که شما گزارش داده‌اید.
moderation-report-why = ایراد آن چیست؟
moderation-report-text-hint = چه باید بدانند؟ می‌توان آن را خالی گذاشت.
moderation-report-send = فرستادن گزارش
moderation-report-sent = سپاسگزاریم. نگه‌دارندگان نظم آن را بررسی می‌کنند.
moderation-report-spam = تبلیغ یا تکرار
moderation-report-insult = توهین، تهدید یا نفرت
moderation-report-personal-data = چیزی خصوصی دربارهٔ کسی می‌گوید
moderation-report-off-topic = جایش اینجا نیست
moderation-report-something-else = چیز دیگر

moderation-keep-title = نگه‌داشتن نظم در این موضوع
moderation-keep = بستن، سنجاق، جابه‌جایی
moderation-close = بستن موضوع
moderation-close-text = همه همچنان می‌توانند بخوانند، اما دیگر کسی نمی‌تواند پاسخ دهد.
moderation-reopen = بازگشایی موضوع
moderation-reopen-text = دوباره می‌توان پاسخ داد.
moderation-pin = سنجاق کردن موضوع
moderation-unpin = برداشتن سنجاق موضوع
moderation-pin-text = موضوع سنجاق‌شده تا آن تاریخ در آغاز گروه می‌ماند.
moderation-pin-span = تا چه مدت
moderation-pinned-until = سنجاق‌شده تا { $date }
moderation-pinned = سنجاق‌شده
moderation-closed = بسته
moderation-closed-text = این موضوع بسته است. می‌توانید بخوانید، اما نمی‌توانید پاسخ دهید.
moderation-move = جابه‌جایی موضوع
moderation-move-to = به کدام گروه
moderation-move-hint = گروه‌هایی که نظمشان را نگه می‌دارید.
moderation-move-text = نشانی آن می‌ماند. هر که نتواند گروه دیگر را بخواند، از همان لحظه آن را نمی‌یابد.

moderation-restrain-title = هشدار یا بازداشتن از نوشتن
moderation-warn = هشدار دادن
moderation-warn-title = هشدار به { $name }
moderation-warn-text = دلیل شما را در آگاهی‌های خود می‌خواند. چیز دیگری تغییر نمی‌کند.
moderation-silence = بازداشتن از نوشتن
moderation-silence-title = بازداشتن { $name } از نوشتن
moderation-silence-text = همچنان می‌تواند بخواند و وارد شود، اما نمی‌تواند بنویسد. هر زمان می‌توانید پایانش دهید.
moderation-unsilence = اجازهٔ دوبارهٔ نوشتن
moderation-silenced = نمی‌تواند بنویسد
moderation-silenced-until = تا { $date } نمی‌تواند بنویسد

moderation-restraint-label = دربارهٔ حساب شما
moderation-suspended-title = حساب شما تعلیق شده است.
moderation-suspended-until-title = حساب شما تا { $date } تعلیق شده است.
moderation-suspended-text = تا آن زمان آنچه را بازدیدکنندگان می‌خوانند می‌خوانید. می‌توانید آگاهی‌های خود را بخوانید و اعتراض کنید.
moderation-silenced-title = می‌توانید بخوانید، اما نمی‌توانید بنویسید.
moderation-silenced-until-title = تا { $date } می‌توانید بخوانید، اما نمی‌توانید بنویسید.
moderation-silenced-text = می‌توانید در آگاهی‌های خود به آن اعتراض کنید.
moderation-notices-open = آگاهی‌های شما

moderation-notices-title = آگاهی‌ها
moderation-notices-new = { $count ->
   *[other] { $count } آگاهی تازه
}
moderation-notices-empty-title = آگاهی‌ای نیست
moderation-notices-empty = هرگاه یکی از نگه‌دارندگان نظم کاری کند که به شما مربوط است، اینجا می‌خوانید چه و چرا.
moderation-notice-new = تازه
moderation-undone = پس گرفته شد: { $date }
moderation-appeal-link = اعتراض به این
moderation-appeal-title = اعتراض
moderation-appeal-label = چه چیزی باید دوباره بررسی شود؟
moderation-appeal-hint = یک بار می‌توانید اعتراض کنید. کسی جز تصمیم‌گیرنده آن را می‌خواند و پاسخ می‌دهد.
moderation-appeal-send = فرستادن اعتراض
moderation-appeal-sent = اعتراض شما به کس دیگری سپرده شد.
moderation-appeal-waits = در انتظار پاسخ
moderation-appeal-granted = پذیرفته شد
moderation-appeal-refused = رد شد
moderation-appeal-replaced = پایان یافت: تصمیم تازه‌ای جای این را گرفت. می‌توانید به آن اعتراض کنید.
moderation-you-objected = اعتراض کردید · { $when }

moderation-act-post-approved = نوشته تأیید شد
moderation-act-post-refused = نوشته رد شد
moderation-act-post-withdrawn = نویسنده نوشته را پس گرفت
moderation-act-holding-changed = اینکه نوشته‌های چه کسانی منتظر بماند تغییر کرد
moderation-act-slow-mode-changed = فاصلهٔ میان نوشته‌ها تغییر کرد
moderation-act-filter-changed = پالایه افزوده یا برداشته شد
moderation-told-post-approved = نوشته‌ای از شما تأیید شد و اکنون دیده می‌شود.
moderation-told-post-refused = نوشته‌ای از شما رد شد.
moderation-act-topic-split = نوشته‌ها جدا شدند
moderation-act-topic-merged = موضوع یکی شد
moderation-act-reshape-undone = جدا کردن یا یکی کردن پس گرفته شد
moderation-told-topic-split = نوشته‌هایی از موضوع شما جدا شد.
moderation-told-topic-merged = موضوعی از شما با موضوعی دیگر یکی شد.
moderation-act-entry-changed = شیوهٔ ورود به گروه تغییر کرد
moderation-act-writing-changed = اینکه چه کسی در گروه می‌نویسد تغییر کرد
moderation-act-door-changed = شیوهٔ ورود به اجتماع تغییر کرد
moderation-act-kind-given = گونهٔ عضو گفته شد
moderation-act-kinds-changed = گونه‌هایی که گروهی برایشان هست تغییر کرد
moderation-act-topic-slowed = فاصلهٔ پاسخ‌ها در یک موضوع تغییر کرد
moderation-act-token-made = ساخت توکن برای برنامه‌ها
moderation-revert = بازگرداندن
moderation-revert-title = به حالت پیشین بازگردد؟
moderation-revert-text = از همین لحظه همان می‌شود که بود، و گزارش کارها می‌گوید که شما این کار را کردید.
moderation-revert-stale = پس از آن دوباره تغییر کرده است: به تازه‌ترین مورد نگاه کنید.
moderation-outcome = تصمیم { $name } در { $date }:
