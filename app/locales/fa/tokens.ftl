### توکن‌هایی که برنامه‌ها با آن‌ها به نام یک عضو کار می‌کنند.

tokens-title = برنامه‌ها
tokens-intro = برنامه با یک توکن هر کاری را که شما اجازه دارید به نام شما انجام می‌دهد. به هر برنامه توکن جداگانه‌ای بدهید.
tokens-api = برنامه‌ها اینجا چه می‌توانند بکنند
tokens-ready-title = توکن آماده است
tokens-ready = فقط همین حالا نشان داده می‌شود. آن را در برنامه کپی کنید و جای دیگری نگذارید.
tokens-name = برای چه
tokens-name-hint = تا بعداً در فهرست زیر آن را بشناسید.
tokens-scope = دامنهٔ دسترسی
tokens-scope-read = خواندن
tokens-scope-read-hint = آنچه شما می‌بینید را می‌بیند و چیزی را تغییر نمی‌دهد.
tokens-scope-write = خواندن و نوشتن
tokens-scope-write-hint = کارهایی را هم که اجازه دارید انجام می‌دهد، جز آنچه برایش گذرواژه می‌خواهیم.
tokens-scope-admin = همه چیز
tokens-scope-admin-hint = کارهایی را هم که برایشان گذرواژه می‌خواهیم انجام می‌دهد، مانند دادن نقش.
tokens-make = ساخت توکن
tokens-own-title = توکن‌های شما
tokens-none = هنوز توکنی نساخته‌اید.
tokens-unused = هرگز استفاده نشده
tokens-expires = معتبر تا
tokens-end = پایان دادن
# $name (String)
tokens-end-of = پایان دادن به توکن: { $name }
