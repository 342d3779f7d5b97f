### درخواست‌های پیوستن و تصمیم دربارهٔ آن‌ها.

approvals-title = درخواست‌های پیوستن
approvals-lede = کسانی که می‌خواهند بپیوندند، از قدیمی‌ترین. آن که رد شده ۹۰ روز اینجا می‌ماند و هنوز می‌توان پذیرفتش.
approvals-none-title = کسی منتظر نیست
approvals-none = وقتی انجمن با تأیید عضو می‌گیرد، درخواست‌ها اینجا می‌آیند.
approvals-more = درخواست‌های بیشتر
approvals-asked = زمان درخواست:
approvals-admit = پذیرفتن
approvals-admit-of = پذیرفتن: { $name }
approvals-refuse = رد کردن
approvals-refuse-of = رد کردن: { $name }
approvals-refuse-hint = هنگام ورود دلیل را می‌خوانند. بعدتر هم می‌توان آن‌ها را پذیرفت.
approvals-reason = دلیل
approvals-refused = رد شده
