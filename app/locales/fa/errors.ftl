### What went wrong, and what can be done about it.

errors-invalid-title = چیزی نیاز به بازبینی دارد
errors-malformed = این فرم دیگر با صفحه جور نیست. صفحه را دوباره بار کنید و کار خود را تکرار کنید.
errors-too-large = این بیش از گنجایش این فرم است. کوتاهش کنید و دوباره بکوشید.
errors-stale-title = کسی زودتر رسید
errors-stale = این متن هنگامی که می‌نوشتید تغییر کرد. نسخهٔ شما هنوز اینجاست: آن را با نسخهٔ تازه بسنجید و دوباره ذخیره کنید.
errors-sign-in-title = برای ادامه وارد شوید
errors-sign-in = این برای کسانی است که وارد شده‌اند.
errors-denied-title = این کار در اختیار شما نیست
errors-not-found-title = اینجا چیزی نیست
errors-not-found = شاید صفحه برداشته شده باشد، یا نشانی اشتباهی داشته باشد.
errors-too-often-title = یک لحظه
errors-too-often = این کار در زمانی کوتاه زیاد تکرار شد. { $count } دقیقهٔ دیگر دوباره بکوشید.
errors-busy-title = یک لحظه
errors-busy = هم‌اکنون افراد زیادی اینجا هستند. چیزی تغییر نکرد؛ چند ثانیهٔ دیگر دوباره بکوشید.
errors-read-only-title = فعلاً فقط خواندن
errors-read-only = نتوانستیم این را ذخیره کنیم: تا گردانندهٔ انجمن سرور را بررسی نکند، متن تازه‌ای پذیرفته نمی‌شود.
errors-broken-title = مشکلی پیش آمد
errors-broken = نتوانستیم این کار را انجام دهیم. اگر باز پیش آمد، این شماره را به گرداننده بگویید: { $report }.
errors-text-kept = متن شما هنوز اینجاست:

errors-taken = این نام گرفته شده است. نام دیگری برگزینید.
errors-taken-handle = این نام کاربری گرفته شده است. نام دیگری برگزینید.
errors-taken-slug = گروه دیگری این نشانی را دارد. نشانی دیگری برگزینید.
errors-taken-email = از این نشانی نمی‌توان استفاده کرد. اگر از آن شماست، با آن وارد شوید.

errors-empty = هنوز چیزی اینجا نوشته نشده است.
errors-too-short = لطفاً دست‌کم { $count } نویسه بنویسید.
errors-too-long = حداکثر { $count } نویسه در اینجا جا می‌شود.
errors-turns-direction = اینجا نویسه‌هایی هست که جهت متن پیرامون را برمی‌گردانند. آن‌ها را بردارید.
errors-invisible = اینجا نویسه‌هایی هست که هیچ‌کس نمی‌بیند. آن‌ها را بردارید.
errors-mixed-scripts = در یک واژه حروف همانند از خط‌های گوناگون آمیخته‌اند. هر واژه را با یک خط بنویسید.
errors-looks-like-staff = این به نام یکی از گردانندگان انجمن می‌ماند. نام دیگری برگزینید.
errors-bad-handle = حروف a تا z، رقم‌ها، - و _ را به کار ببرید و با حرف یا رقم آغاز کنید.
errors-bad-email = این به نشانی ایمیل نمی‌ماند.
errors-weak-password = این به‌آسانی حدس زده می‌شود. چند واژهٔ بی‌ربط پشت سر هم قوی‌تر است.
errors-wrong-password = با هم نخواندند. هر دو را بررسی کنید و دوباره بکوشید.
errors-too-many = لطفاً حداکثر { $count } مورد.
errors-too-deep = نقل‌قول‌ها یا فهرست‌ها چنان تو در تو هستند که خوانده نمی‌شوند.
errors-table-too-large = ستون‌های جدول بیش از آن است که بتوان خواند.
errors-unknown = یکی از گزینه‌ها را برگزینید.

errors-administrators-only = این برای مدیران است.
errors-moderators-only = این برای ناظران است.
errors-group-members-only = این برای اعضای گروه است.
errors-not-author = فقط نویسنده می‌تواند این کار را انجام دهد.
errors-suspended = این حساب تعلیق شده است.
errors-suspended-until = این حساب تا { $date } تعلیق شده است.
errors-deleted = این حذف شده است.
errors-last-administrator = انجمن دست‌کم به یک مدیر نیاز دارد. نخست عضو دیگری را مدیر کنید.
errors-not-a-question = فقط برای پرسش می‌توان پاسخ برگزیده انتخاب کرد.
errors-placeholder = این نام از داده‌های واردشده آمده است و با آن نمی‌توان کاری کرد.

errors-go-home = رفتن به صفحهٔ نخست
errors-go-groups = دیدن گروه‌ها
errors-sign-in-link = ورود
