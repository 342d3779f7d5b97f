### Who the members are.

roster-title = اعضا
roster-lede = به ترتیب نام. هر کس خودش می‌گوید چه چیزی را می‌توانید بخوانید.
roster-find = نام یا نام کوتاه
roster-kind = جایگاه اینجا
roster-any-kind = هر جایگاهی
roster-search = پیدا کردن
roster-none-title = کسی پیدا نشد
roster-none = نامی با این حروف آغاز نمی‌شود، یا کسی به شما نگفته که این جایگاه را دارد.
roster-all = نمایش همهٔ اعضا
roster-first = بازگشت به آغاز
roster-more = اعضای بیشتر
roster-pages = صفحه‌های اعضا
