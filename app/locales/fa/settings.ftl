### One's own settings.

settings-title = تنظیمات
settings-save = ذخیره
settings-saved = ذخیره شد.

settings-profile-title = نمایه
settings-handle = نام کاربری
settings-email = ایمیل، فقط برای خودتان
settings-name = نام
settings-name-hint = آن‌گونه که دیگران می‌خوانند. کنار همهٔ نوشته‌های شما تغییر می‌کند.
settings-about = دربارهٔ شما
settings-about-hint = اعضا آن را در صفحهٔ شما می‌خوانند. می‌توانید از Markdown استفاده کنید یا خالی بگذارید.

settings-reading-title = زبان و ظاهر
settings-reading-visitor = در همین مرورگر نگه داشته می‌شود.
settings-language = زبان
settings-language-automatic = به خواست مرورگر
settings-calendar = گاه‌شماری
settings-calendar-usual = گاه‌شماری معمول زبان
settings-calendar-gregorian = میلادی
settings-calendar-persian = هجری شمسی
settings-calendar-islamic = هجری قمری (ام‌القری)
settings-calendar-hebrew = عبری
settings-zone = منطقهٔ زمانی
settings-zone-hint = شهری بزرگ در نزدیکی شما، مانند Europe/Istanbul. خالی: زمان جهانی.
settings-zone-unknown = چنین منطقهٔ زمانی‌ای نیست. آن را به شکل قاره و شهر بنویسید، مانند Asia/Tehran.
settings-theme = روشن یا تیره
settings-theme-system = به خواست سیستم
settings-theme-light = روشن
settings-theme-dark = تیره

settings-security-title = گذرواژه و مرورگرها
settings-password-title = تغییر گذرواژه
settings-password-current = گذرواژهٔ کنونی
settings-password-new = گذرواژهٔ تازه
settings-password-hint = دست‌کم ۱۰ نویسه. از همهٔ مرورگرهای دیگرتان خارج می‌شوید.
settings-password-button = تغییر گذرواژه
settings-sessions-title = جاهایی که وارد شده‌اید
settings-sessions-intro = از مرورگری که نمی‌شناسید خارج شوید، سپس گذرواژه را تغییر دهید.
settings-session-unknown = مرورگر ناشناخته
settings-session-current = همین مرورگر
# Before a date: "Since 22 November 2026".
settings-session-started = از
# Before how long ago: "Last used 3 h".
settings-session-seen = آخرین استفاده:
settings-session-end = خروج
settings-session-end-of = خروج: { $device }
settings-sessions-end-others = خروج از همهٔ مرورگرهای دیگر

settings-door-title = چه کسانی می‌پیوندند
settings-door-label = در ورود
settings-door-open = باز
settings-door-open-hint = هر کس می‌تواند بپیوندد. بازدیدکنندگان گروه‌های همگانی را می‌خوانند.
settings-door-approval = با تأیید
settings-door-approval-hint = هر کس می‌تواند درخواست دهد و مدیر تصمیم می‌گیرد. بازدیدکنندگان گروه‌های همگانی را می‌خوانند.
settings-door-invitation = با دعوت
settings-door-invitation-hint = تنها کسانی که دعوت دارند می‌پیوندند. بازدیدکنندگان گروه‌های همگانی را می‌خوانند.
settings-door-closed = بسته
settings-door-closed-hint = تنها کسانی که دعوت دارند می‌پیوندند. بازدیدکنندگان جز نام انجمن چیزی نمی‌بینند.
settings-door-invites = دعوت‌های هر عضو
settings-door-invites-hint = هر عضو در سی روز چند نفر را می‌تواند دعوت کند؛ حداکثر ۱۰۰. خالی یا ۰: تنها مدیران دعوت می‌کنند.

settings-contact-title = آسیب‌پذیری‌ها به چه کسی گزارش شود
settings-contact-intro = کسی که در این سایت آسیب‌پذیری پیدا کند، نشانی گزارش را در ‎/.well-known/security.txt می‌جوید. تا اینجا چیزی تعیین نشود، چنین پرونده‌ای وجود ندارد.
settings-contact = رایانامه یا صفحه
settings-contact-hint = نشانی‌ای مانند security@example.org، یا صفحه‌ای که با https:// آغاز شود. همه می‌توانند آن را بخوانند. اگر نمی‌خواهید چیزی گفته شود، خالی بگذارید.
settings-contact-open = تعیین نشانی تماس
settings-contact-back = بازگشت به تنظیمات
