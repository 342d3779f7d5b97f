### آنچه اعضا کنار نامشان دربارهٔ خود می‌گویند.

details-title = بیشتر دربارهٔ شما
details-intro = هیچ‌یک الزامی نیست. برای هر سطر شما تصمیم می‌گیرید چه کسی بخواند.
details-company = شرکت
details-job-title = سمت
details-country = کشور
details-country-asked = این انجمن نمی‌تواند از برخی کشورها عضو بپذیرد و ناچار می‌پرسد. پس از آن تنها شما آن را می‌بینید.
details-interests = علاقه‌ها
details-interests-hint = حداکثر پنج مورد، با ویرگول جدا کنید.
details-kind = جایگاه من اینجا
details-kind-hint = تنها مدیران می‌گویند چه کسی کارمند است. آنچه اینجا برمی‌گزینید نشان داده می‌شود و گروهی را که فقط برای برخی گونه‌هاست باز نمی‌کند.
details-kind-given-hint = مدیری این را گفته است و تنها مدیران آن را تغییر می‌دهند.
details-kind-unsaid = هرچه خودش می‌گوید
details-kind-set-hint = جایگاه این عضو نزد گردانندگان انجمن. اعضا آن را می‌خوانند، مگر آنکه این عضو آن را به کسان کمتری نشان دهد؛ گروه‌های ویژهٔ برخی گونه‌ها با آن باز می‌شوند.
details-kind-other = دیگر
details-kind-customer = مشتری
details-kind-expert = کارشناس
details-kind-partner = همکار
details-kind-staff = کارمند
details-to = چه کسی می‌خواند
details-to-oneself = تنها شما
details-to-keepers = نگه‌دارندگان نظم
details-to-members = همهٔ اعضا
details-excluded-title = کشورهای کنارگذاشته
details-excluded = از این کشورها کسی پذیرفته نمی‌شود
details-excluded-hint = برای انتخاب چند مورد Ctrl یا ⌘ را نگه دارید. از تازه‌واردان محل زندگی پرسیده می‌شود؛ ردشدگان شمرده می‌شوند و چیزی از آنان نگه داشته نمی‌شود.
# $count (Number)
details-turned-away = { $count } نفر رد شدند
