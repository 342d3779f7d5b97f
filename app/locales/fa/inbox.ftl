### صندوق پیام‌ها.

inbox-title = صندوق
inbox-lede = آنچه در موضوع‌هایی که دنبال می‌کنید رخ داده و آنچه دربارهٔ شماست.
inbox-new = صندوق، { $count } تازه
inbox-none-title = هنوز چیزی این‌جا نیست
inbox-none = پاسخ‌ها به موضوع‌های شما، نام‌بردن از شما و آنچه دنبال می‌کنید این‌جا می‌آید.
inbox-read-all = همه را خوانده‌شده کن
inbox-read-one = خوانده‌شده کن: { $title }
inbox-reply = { $name } به موضوع شما پاسخ داد
inbox-replies = { $count } پاسخ به موضوع شما
inbox-post = { $name } چیز تازه‌ای نوشت
inbox-posts = { $count } نوشتهٔ تازه
inbox-mention = { $name } از شما نام برد
inbox-quote = { $name } از شما نقل کرد
inbox-answer = { $name } نوشتهٔ شما را به‌عنوان پاسخ برگزید
inbox-request = { $name } درخواست عضویت دارد
inbox-requests = { $count } نفر درخواست عضویت دارند
inbox-invitation = به این گروه دعوت شده‌اید
inbox-admitted = درخواست شما پذیرفته شد: اکنون عضو این گروه هستید
inbox-refused = درخواست عضویت شما رد شد
