### The frame of every page.

layout-skip = رفتن به محتوا
# The title of a window: what is on the page, then the community.
layout-title = { $page } · { $community }

layout-menu = فهرست
layout-close-menu = بستن فهرست
layout-community = انجمن
layout-aside = بیشتر دربارهٔ این صفحه
layout-home = خانه
layout-groups = گروه‌ها
layout-your-groups = گروه‌های شما
layout-new-topic = موضوع تازه
layout-your-page = صفحهٔ شما
layout-join = عضویت
layout-sign-in = ورود
layout-sign-out = خروج
layout-settings = تنظیمات
layout-yourself = شما
layout-keeping-house = مدیریت
layout-admin-groups = گروه‌ها و دسته‌ها
layout-admin-members = اعضا
layout-admin-settings = انجمن
layout-colophon = به دست اعضا و روی سرور خودشان اداره می‌شود.
layout-reading = زبان و ظاهر
layout-former-member = عضو پیشین

layout-past-end-title = فهرست زودتر تمام می‌شود
layout-past-end = این صفحه دیگر نیست، یا هرگز نبوده است.
layout-last-page = رفتن به صفحهٔ آخر
layout-first-page = رفتن به صفحهٔ اول

layout-door-closed = این انجمن بسته است. اعضایش اینجا می‌خوانند و می‌نویسند.
layout-door-invitation = اگر دعوت دارید، پیوند آن را باز کنید.
layout-terms = شرایط استفاده
layout-admin-approvals = درخواست‌های پیوستن
layout-admin-invites = دعوت‌ها

layout-read-only-title = خواندن ممکن است، نوشتن نه
layout-read-only = اکنون هیچ چیز تازه‌ای ذخیره نمی‌شود. نوشتهٔ خود را نزد خود نگه دارید؛ یکی از مدیران باید دیسک سرور را بررسی کند.
