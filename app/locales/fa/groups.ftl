### Groups: the list, who belongs to them, their settings.

groups-title = گروه‌ها
groups-lede = هر گروه موضوع‌ها و خوانندگان خود را دارد.
groups-manage = گروه‌ها و دسته‌ها
groups-pages = صفحه‌ها
groups-more = بیشتر
groups-back = بازگشت به گروه
groups-save = ذخیره
groups-settings = تنظیمات
groups-members = اعضا
groups-sign-in = ورود

groups-topics = { $count } موضوع
# Before how long ago somebody wrote: "Active 5 min".
groups-active = آخرین فعالیت:
groups-joined = شما عضو هستید

groups-empty-title = هنوز گروهی نیست
groups-empty-admin = موضوع‌ها در گروه‌ها جای می‌گیرند. نخستین گروه را بسازید.
groups-empty-member = همین که مدیری گروهی بسازد، اینجا دیده می‌شود.
groups-empty-visitor = شاید گروه‌هایی برای اعضا باشد. برای دیدنشان وارد شوید.
groups-empty-make = ساختن گروه

groups-access-public = همگان
groups-access-public-hint = همه می‌خوانند، موتورهای جستجو هم. اعضای انجمن می‌نویسند.
groups-access-members = فقط اعضا
groups-access-members-hint = همهٔ اعضای انجمن می‌خوانند و می‌نویسند.
groups-access-private = خصوصی
groups-access-private-hint = فقط اعضای گروه می‌خوانند و می‌نویسند. دیگران می‌بینند که این گروه هست.
groups-access-secret = پنهان
groups-access-secret-hint = فقط اعضای گروه می‌دانند که این گروه هست.
groups-kinds = فقط برای
groups-kinds-hint = اگر چیزی را برنگزینید گروه برای هر گونه عضوی باز می‌ماند. وگرنه تنها برای اعضایی هست که مدیری گفته باشد از این گونه‌ها هستند؛ برای دیگران وجود ندارد. ناظران و مدیران انجمن آن را مانند همیشه می‌بینند.
groups-kinds-sentence = این گروه تنها برای اعضایی هست که مدیری چنین گفته باشد.
groups-kinds-all = هر گونه عضو

groups-join-title = به { $name } می‌پیوندید؟
groups-join-button = پیوستن به گروه
groups-leave-title = { $name } را ترک می‌کنید؟
groups-leave-button = ترک گروه
groups-leave-open = هر زمان می‌توانید بازگردید. آنچه نوشته‌اید می‌ماند.
groups-leave-closed = خودتان نمی‌توانید بازگردید: باید کسی از گروه دوباره شما را اضافه کند. آنچه نوشته‌اید می‌ماند.

groups-members-title = اعضای { $name }
groups-members-count = { $count } عضو
groups-members-none-title = هنوز کسی اینجا نیست
groups-members-none = این گروه عضوی ندارد.
groups-column-name = نام
groups-column-role = نقش
groups-column-since = از
groups-column-change = تغییر
groups-role-member = عضو
groups-role-moderator = ناظر
groups-make-moderator = تعیین به‌عنوان ناظر
groups-make-moderator-of = تعیین به‌عنوان ناظر: { $name }
groups-make-member = بازگرداندن به عضو عادی
groups-make-member-of = بازگرداندن به عضو عادی: { $name }
groups-remove = برداشتن
groups-remove-of = برداشتن: { $name }
groups-add-title = افزودن عضو
groups-add-handle = نام کاربری
groups-add-handle-hint = نامی که در نشانی صفحهٔ عضو آمده است.
groups-add-unknown = عضوی با این نام کاربری نیست.
groups-add-role-hint = صاحبان نقش می‌دهند و دربارهٔ معرفی گروه تصمیم می‌گیرند؛ ناظران نظم را نگه می‌دارند.
groups-add-button = افزودن به گروه

groups-settings-title = تنظیمات { $name }
groups-form-name = نام
groups-form-slug = نشانی
groups-form-slug-hint = کوتاه: حروف a تا z، رقم‌ها، - و _. پیوندهای نشانی پیشین از کار می‌افتند.
groups-form-description = برای چیست
groups-form-description-hint = یک یا دو جمله. می‌توانید از Markdown استفاده کنید یا خالی بگذارید.
groups-form-category = دسته
groups-form-access = چه کسانی می‌خوانند

groups-role-owner = صاحب
groups-make-owner = تعیین به‌عنوان صاحب
groups-make-owner-of = تعیین به‌عنوان صاحب: { $name }
groups-about = دربارهٔ گروه
groups-about-title = دربارهٔ { $name }
groups-charter = منشور گروه
groups-charter-none = هنوز چیزی نوشته نشده است.
groups-entry = راه ورود
groups-entry-open = باز
groups-entry-open-hint = هرکس گروه را می‌بیند خودش می‌پیوندد.
groups-entry-request = با درخواست
groups-entry-request-hint = افراد درخواست می‌دهند و گردانندگان گروه تصمیم می‌گیرند.
groups-entry-invitation = فقط با دعوت
groups-entry-invitation-hint = گردانندگان گروه افراد را دعوت یا اضافه می‌کنند.
groups-entry-secret = هرچه اینجا انتخاب شود، ورود به گروه مخفی با دعوت است.
groups-writing = چه کسانی می‌نویسند
groups-writing-everybody = همه
groups-writing-everybody-hint = هرکس اینجا می‌تواند بنویسد موضوع آغاز می‌کند و پاسخ می‌دهد.
groups-writing-replies = اعلان‌ها با پاسخ
groups-writing-replies-hint = صاحبان و ناظران موضوع آغاز می‌کنند و همه پاسخ می‌دهند.
groups-writing-keepers = فقط اعلان
groups-writing-keepers-hint = فقط صاحبان و ناظران می‌نویسند.
groups-rules = قواعد
groups-rules-title = قواعد { $name }
groups-rules-charter-hint = آنچه در این گروه رعایت می‌شود. صفحهٔ خودش را دارد. می‌توانید از Markdown استفاده کنید یا خالی بگذارید.
groups-rules-notice = هشدار محتوا
groups-rules-notice-hint = پیش از موضوع‌ها می‌آید. اعضا یک بار تأیید می‌کنند و اگر عوض شد دوباره. اگر لازم نیست خالی بگذارید.
groups-notice-title = پیش از خواندن
groups-notice-button = متوجه شدم، ادامه
groups-ask = درخواست عضویت
groups-ask-title = درخواست عضویت در { $name }؟
groups-message = پیام
groups-ask-message-hint = می‌توانید بگویید که هستید و چرا درخواست می‌دهید. گردانندگان گروه آن را می‌خوانند.
groups-ask-button = فرستادن درخواست
groups-asked = در { $date } درخواست عضویت دادید. گردانندگان گروه تصمیم می‌گیرند.
groups-withdraw = پس گرفتن درخواست
groups-refused = درخواست شما در { $date } رد شد.
groups-expired = دربارهٔ درخواست شما در { $date } به‌موقع تصمیمی گرفته نشد. می‌توانید دوباره درخواست دهید.
groups-ask-again = درخواست دوباره
groups-invited = به این گروه دعوت شده‌اید. تا { $date } می‌توانید بپذیرید.
groups-accept = پذیرفتن
groups-decline = نپذیرفتن
groups-invited-to = شما دعوت شده‌اید
groups-invited-until = تا { $date }
groups-requests = درخواست‌ها
groups-requests-count = { $count ->
    [one] { $count } درخواست
   *[other] { $count } درخواست
}
groups-requests-title = درخواست‌های { $name }
groups-requests-lede = درخواست‌ها و دعوت‌ها پس از ۳۰ روز پایان می‌یابند.
groups-requests-none = کسی منتظر نیست.
groups-approve = پذیرش
groups-approve-of = پذیرش: { $name }
groups-refuse = رد کردن
groups-refuse-of = رد کردن: { $name }
groups-refuse-reason = دلیل (درخواست‌دهنده می‌خواند)
groups-invitations = دعوت‌ها
groups-invitations-none = دعوت بازی نیست.
groups-revoke = پس گرفتن
groups-revoke-of = پس گرفتن دعوت: { $name }
groups-invite-title = دعوت از یک عضو
groups-invite-message-hint = در صفحهٔ گروه خوانده می‌شود. کسی که دعوت شود نام و شرح گروه را می‌بیند، حتی اگر مخفی باشد.
groups-invite-button = دعوت
groups-preview-title = چه چیزی در { $name } عوض می‌شود
groups-preview-before = پیش از تغییر
groups-preview-after = پس از تغییر
groups-preview-what = مورد
groups-preview-members = اعضایی که می‌توانند بخوانند
groups-preview-known = اعضایی که از وجودش خبر دارند
groups-preview-visitors = بازدیدکنندگان و موتورهای جستجو
groups-preview-read = می‌توانند بخوانند
groups-preview-no-read = نمی‌توانند بخوانند
groups-preview-topics = { $count ->
    [one] این دربارهٔ { $count } موضوع است.
   *[other] این دربارهٔ { $count } موضوع است.
}
groups-preview-lose = { $count ->
    [one] { $count } عضو دیگر نمی‌تواند آن‌ها را بخواند.
   *[other] { $count } عضو دیگر نمی‌توانند آن‌ها را بخوانند.
}
groups-preview-gain = { $count ->
    [one] { $count } عضو از آن پس می‌تواند آن‌ها را بخواند.
   *[other] { $count } عضو از آن پس می‌توانند آن‌ها را بخوانند.
}
groups-preview-close-visitors = بازدیدکنندگان و موتورهای جستجو دیگر نمی‌توانند آن‌ها را بخوانند. آنچه پیش‌تر خوانده یا کپی شده همان‌جا می‌ماند.
groups-preview-open-visitors = از آن پس همه در اینترنت و موتورهای جستجو هم می‌توانند آن‌ها را بخوانند: حتی آنچه برای جمع کوچک‌تری نوشته شده بود.
groups-preview-button = تغییر خوانندگان
groups-preview-cancel = همان‌طور بماند
groups-settled-inside = { $name } اکنون عضو گروه است.
groups-settled-refused = درخواست { $name } رد شده است.
groups-settled-outside = درخواستی از { $name } در انتظار نیست و عضو گروه هم نیست.
