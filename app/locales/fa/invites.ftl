### دعوت به انجمن.

invites-title = دعوت‌ها
invites-welcome-title = به { $name } خوش آمدید
invites-welcome-intro = { $name } شما را به پیوستن دعوت می‌کند.
invites-gone-title = این دعوت به پایان رسیده است
invites-gone = استفاده شده، پایان داده شده یا زمانش گذشته است. از فرستنده دعوت دیگری بخواهید.
invites-ready-title = دعوت آماده است
invites-ready = پیوند آن تنها اکنون نشان داده می‌شود. آن را کپی کنید و برای کسی که دعوت می‌کنید بفرستید.
invites-make = ساختن دعوت
invites-make-link = ساختن دعوت
invites-note = برای چه کسی
invites-note-hint = تا بعدها آن را بشناسید؛ می‌توان خالی گذاشت. مدیران هم آن را می‌خوانند.
invites-uses = چند نفر
invites-uses-hint = با این پیوند حداکثر همین تعداد می‌پیوندند.
invites-span = مدت اعتبار
invites-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}
invites-left = { $count ->
    [one] اکنون می‌توانید { $count } نفر دیگر را دعوت کنید.
   *[other] اکنون می‌توانید { $count } نفر دیگر را دعوت کنید.
}
invites-may-not = در این انجمن مدیران دعوت می‌کنند.
invites-own-title = دعوت‌های شما
invites-own-none = هنوز دعوتی نساخته‌اید.
invites-all-title = همهٔ دعوت‌ها
invites-all-lede = چه کسی برای چه کسی ساخته و چند نفر آمده‌اند. پایان دادن به دعوت بر کسانی که با آن آمده‌اند اثری ندارد.
invites-none = هنوز کسی دعوتی نساخته است.
invites-more = بیشتر
invites-tree-title = چه کسی چه کسی را دعوت کرد
invites-tree-lede = همهٔ کسانی که با دعوت آمده‌اند، همراه دعوت‌کننده‌شان.
invites-tree-none = هنوز کسی با دعوت نیامده است.
invites-came-by = به دعوت
invites-all-of = همهٔ کسانی که { $name } دعوت کرده است
invites-column-for = برای
invites-column-by = سازنده
invites-column-made = تاریخ
invites-column-expires = اعتبار تا
invites-column-used = آمده‌اند
invites-column-end = پایان
invites-anybody = هر کس
# $used (Number)
# $uses (Number)
invites-used = { $used } از { $uses }
invites-end = پایان دادن
invites-end-of = پایان دادن به دعوت: { $name }
invites-over = پایان یافته
