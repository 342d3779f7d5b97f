### آنچه یک عضو نگه می‌دارد.

bookmarks-title = نشانک‌ها
bookmarks-lede = آنچه نگه می‌دارید تا دوباره پیدایش کنید. کس دیگری آن را نمی‌بیند.
bookmarks-none-title = هنوز چیزی نگه نداشته‌اید
bookmarks-none = فهرست یک نوشته را باز کنید و «نشانک» را برگزینید تا آن را این‌جا بیابید.
bookmarks-keep = نشانک
bookmarks-keep-topic = نشانک برای این موضوع
bookmarks-change = ویرایش نشانک
bookmarks-change-of = ویرایش نشانک: { $title }
bookmarks-note = یادداشت
bookmarks-note-hint = برای خودتان. می‌توانید خالی بگذارید.
bookmarks-save = نگه دار
bookmarks-remove = برداشتن نشانک
