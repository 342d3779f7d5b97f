### Coming in, going out, members.

accounts-name = نام
accounts-name-hint = آن‌گونه که دیگران می‌خوانند.
accounts-handle = نام کاربری
accounts-handle-hint = برای نشانی صفحهٔ شما: حروف a تا z، رقم‌ها، - و _. بعداً نمی‌توان آن را تغییر داد.
accounts-email = ایمیل
accounts-email-hint = اعضای دیگر آن را نمی‌بینند و مدیران می‌بینند. می‌توانید با آن وارد شوید.
accounts-password = گذرواژه
accounts-password-hint = دست‌کم ۱۰ نویسه. چند واژهٔ بی‌ربط پشت سر هم، قوی است.

accounts-setup-title = راه‌اندازی انجمن شما
accounts-setup-intro = این صفحه یک بار کار می‌کند. بعداً می‌توانید همه چیز را تغییر دهید، جز نام کاربری.
accounts-setup-community = انجمن
accounts-setup-site = نام انجمن
accounts-setup-site-hint = بالای هر صفحه می‌آید.
accounts-setup-language = زبان اصلی
accounts-setup-language-hint = برای کسانی که مرورگرشان هیچ‌یک از زبان‌های موجود را نمی‌خواهد.
accounts-setup-you = شما
accounts-setup-you-intro = شما نخستین مدیر می‌شوید و همین حالا وارد می‌شوید.
accounts-setup-button = راه‌اندازی انجمن

accounts-login-title = ورود
accounts-login-intro = برای نوشتن، و خواندن آنچه ویژهٔ اعضاست، وارد شوید.
accounts-login-name = نام کاربری یا ایمیل
accounts-login-button = ورود
accounts-login-forgot = گذرواژه را فراموش کرده‌اید؟ مدیر می‌تواند پیوندی برای تعیین گذرواژهٔ تازه به شما بدهد.
accounts-login-new = تازه آمده‌اید؟
accounts-login-link = ورود
accounts-not-set-up = این انجمن هنوز راه‌اندازی نشده است. گردانندهٔ آن پیوند این کار را در خروجی برنامه می‌یابد.

accounts-rights-changed = اختیارات شما در این انجمن تغییر کرده است. لطفاً دوباره وارد شوید.
accounts-again-title = ورود دوباره
accounts-again-intro = از حساب خود خارج شده بودید. متن شما نگه داشته شده است.
accounts-again-nothing-intro = از حساب خود خارج شده بودید. وارد شوید و از همان‌جا ادامه دهید.
accounts-kept-nothing-title = وارد شدید
accounts-kept-nothing-intro = کاری که می‌خواستید هنوز انجام نشده است.
accounts-kept-title = دوباره وارد شدید
accounts-kept-intro = متن شما هنوز اینجاست. هنوز چیزی فرستاده نشده است.
accounts-kept-text = متن شما
accounts-kept-send = اکنون فرستاده شود
accounts-kept-drop = فرستاده نشود

accounts-confirm-title = تأیید هویت
accounts-confirm-intro = آنچه در پی می‌آید به همهٔ انجمن مربوط است. لطفاً گذرواژهٔ خود را دوباره وارد کنید؛ تا مدتی معتبر می‌ماند.
accounts-confirm-kept = آنچه وارد کردید نگه داشته شده است. هنوز چیزی ذخیره نشده است.
accounts-confirm-button = ادامه
accounts-confirm-leave = اکنون نه
accounts-confirmed-title = سپاس، گذرواژه درست بود

accounts-join-title = عضویت
accounts-join-intro = اعضا می‌نویسند، گروه‌ها را دنبال می‌کنند و آنچه را ویژهٔ اعضاست می‌خوانند.
accounts-join-link = عضویت
accounts-join-button = عضویت
accounts-join-member = از پیش عضو هستید؟

accounts-logout-title = خروج
accounts-logout-intro = فقط از این مرورگر خارج می‌شوید. متن‌هایی که نفرستاده‌اید از دست می‌روند.
accounts-logout-button = خروج
accounts-logout-stay = ماندن

accounts-reset-title = تعیین گذرواژهٔ تازه
accounts-reset-intro = از همهٔ مرورگرهایتان خارج می‌شوید و در این یکی وارد می‌شوید.
accounts-reset-button = تعیین گذرواژه
accounts-reset-gone-title = این پیوند به پایان رسیده است
accounts-reset-gone = پیش‌تر استفاده شده یا کهنه شده است. از یکی از مدیران پیوند دیگری بخواهید.

accounts-members-title = اعضا
accounts-members-lede = همهٔ کسانی که حساب دارند، به ترتیب نام کاربری.
accounts-members-first = بازگشت به آغاز
accounts-members-more = اعضای بیشتر
accounts-pages = صفحه‌ها
accounts-role = نقش
accounts-role-here = نقش در انجمن
accounts-role-button = تغییر نقش
accounts-role-member = عضو
accounts-role-member-hint = می‌خواند و می‌نویسد.
accounts-role-moderator = ناظر
accounts-role-moderator-hint = همچنین نظم همهٔ گروه‌هایی را که پنهان نیستند نگه می‌دارد.
accounts-role-administrator = مدیر
accounts-role-administrator-hint = همچنین دربارهٔ گروه‌ها، اعضا و تنظیمات تصمیم می‌گیرد.
accounts-standing = وضعیت عضویت
accounts-good-standing = برقرار
accounts-suspended = تعلیق‌شده
accounts-suspended-until = تعلیق‌شده تا { $date }
accounts-placeholder = از داده‌های واردشده
accounts-joined = تاریخ عضویت

# Before a date: "Here since 22 November 2026".
accounts-member-since = عضو از
accounts-edit-profile = ویرایش نمایه
accounts-posts-title = نوشته‌های تازه
accounts-posts-none = هنوز نوشته‌ای نیست که بتوانید بخوانید.
accounts-tools-title = برای مدیران
accounts-back-to-member = بازگشت
accounts-suspend-title = عضویت { $name } تعلیق شود؟
accounts-suspend-intro = کسی که عضویتش تعلیق شود تنها آنچه را بازدیدکنندگان می‌خوانند می‌خواند. همچنان می‌تواند وارد شود تا اعلان‌هایش را بخواند و اعتراض کند. آنچه نوشته است می‌ماند.
accounts-suspend-span = برای چه مدت
accounts-suspend-days = { $count } روز
accounts-suspend-forever = تا وقتی مدیری آن را پایان دهد
accounts-suspend-button = تعلیق عضویت
accounts-suspend-link = تعلیق عضویت…
accounts-unsuspend-button = پایان دادن به تعلیق
accounts-reset-link-title = گذرواژهٔ تازه
accounts-reset-link-intro = پیوندی بسازید که این عضو با آن گذرواژهٔ تازه‌ای تعیین کند. یک بار و تا یک ساعت کار می‌کند. پیوندی که پیش‌تر ساخته شده از کار می‌افتد.
accounts-reset-link-button = ساختن پیوند
accounts-link-title = پیوند آماده است
accounts-link-intro = فقط همین حالا نشان داده می‌شود. نشانی این پیوند را رونوشت بردارید و از راهی به عضو برسانید که فقط خودش بخواند. خودتان بازش نکنید.
accounts-logged-out-title = از حساب خود خارج شدید
accounts-logged-out-text = پیش‌نویس‌هایی که در این مرورگر نگه داشته شده بود نیز پاک شد.

accounts-ask-title = درخواست پیوستن
accounts-ask-intro = مدیر نوشتهٔ شما را می‌خواند و تصمیم می‌گیرد. اعضا می‌نویسند، گروه‌ها را دنبال می‌کنند و آنچه را برای اعضاست می‌خوانند.
accounts-ask-button = ارسال درخواست
accounts-ask-message = معرفی شما
accounts-ask-message-hint = یکی دو جمله برای کسی که تصمیم می‌گیرد؛ می‌توان آن را خالی گذاشت.
accounts-asked-title = درخواست شما رسید
accounts-asked-intro = مدیر تصمیم خواهد گرفت. برای دیدن نتیجه، با نام کاربری و گذرواژه‌تان وارد شوید.
accounts-by-invitation-title = با دعوت
accounts-by-invitation-intro = پیوستن به این انجمن با دعوت است. اگر دعوت دارید، پیوند آن را باز کنید.
