### خوانده‌نشده‌ها، پرسش‌های بی‌پاسخ و پاسخ‌های رسمی.

questions-unread-title = خوانده‌نشده
questions-unread-lede = آنچه از آخرین بازدیدتان در گروه‌هایتان نوشته شده است.
questions-unread-none = همه را خوانده‌اید.
questions-waiting-title = بی‌پاسخ
questions-waiting-lede = پرسش‌هایی که هنوز کسی به آن‌ها پاسخی ننوشته است.
questions-waiting-none = به هر پرسشی کسی پاسخ داده است.
questions-official = پاسخ رسمی
questions-go-to-official = پاسخ رسمی از { $name }
questions-mark = نشان‌کردن به‌عنوان پاسخ رسمی
questions-unmark = برداشتن نشان
