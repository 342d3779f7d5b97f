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
groups-unread = { $count } خوانده‌نشده
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
groups-add-role-hint = ناظران نظم این گروه را نگه می‌دارند.
groups-add-button = افزودن به گروه

groups-settings-title = تنظیمات { $name }
groups-form-name = نام
groups-form-slug = نشانی
groups-form-slug-hint = کوتاه: حروف a تا z، رقم‌ها، - و _. پیوندهای نشانی پیشین از کار می‌افتند.
groups-form-description = برای چیست
groups-form-description-hint = یک یا دو جمله. می‌توانید از Markdown استفاده کنید یا خالی بگذارید.
groups-form-category = دسته
groups-form-access = چه کسانی می‌خوانند
