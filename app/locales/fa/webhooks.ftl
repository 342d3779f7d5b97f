### وب‌هوک‌ها: برنامه‌های دیگری که از رویدادها باخبر می‌شوند.

webhooks-title = وب‌هوک‌ها
webhooks-lede = برنامه‌های دیگر بی‌درنگ از آنچه اینجا رخ می‌دهد باخبر می‌شوند، مانند موضوع یا پاسخ تازه. آنچه شما اجازهٔ دیدنش را دارید یکی پس از دیگری و هر کدام یک بار به آن‌ها گفته می‌شود.
webhooks-make-title = ساخت وب‌هوک
webhooks-address = نشانی گیرنده
webhooks-address-hint = با https:// آغاز می‌شود و از اینترنت در دسترس است. برایش با POST، JSON فرستاده می‌شود که بر پایهٔ Standard Webhooks امضا شده است.
webhooks-make = ساخت
webhooks-ready-title = وب‌هوک آماده است
webhooks-ready = گیرنده با این رمز بررسی می‌کند که فرستنده کیست. فقط همین حالا نشان داده می‌شود: آن را آنجا کپی کنید و جای دیگری نگذارید.
webhooks-list = همهٔ وب‌هوک‌ها
# $count (Number)
webhooks-most = حداکثر { $count } وب‌هوک.
webhooks-none = هنوز هیچ‌کدام نیست.
# $name (String)
webhooks-by = ساختهٔ { $name }
webhooks-works = کار می‌کند
webhooks-failing = آخرین تلاش ناموفق بود
webhooks-off = خاموش
webhooks-given-up = پس از یک روز ناکامی رها شد
webhooks-rests = در انتظار: سازنده‌اش دیگر مدیر نیست
webhooks-one-title = وب‌هوک
webhooks-back = همهٔ وب‌هوک‌ها
webhooks-where-title = به کجا می‌رود
webhooks-next = تلاش بعدی:
webhooks-switch-title = روشن یا خاموش
webhooks-switch-off = خاموش کردن
webhooks-switch-off-hint = آنچه در این میان رخ می‌دهد می‌ماند و پس از روشن شدن گفته می‌شود.
webhooks-switch-on = روشن کردن
webhooks-switch-on-hint = از همان جا که ایستاد ادامه می‌دهد: نخست آنچه را در این میان رخ داده می‌گوید.
webhooks-told-title = آنچه گفته است
# $count (Number)
webhooks-kept = { $count } تای آخر نگه داشته می‌شود.
webhooks-told-nothing = هنوز چیزی نگفته است.
webhooks-again = دوباره فرستاده می‌شود
webhooks-waits = در انتظار تلاش بعدی
webhooks-taken = دریافت شد
webhooks-delivery-given-up = رها شد
webhooks-withheld = گفته نشد: سازنده‌اش دیگر اجازهٔ دیدنش را ندارد
webhooks-resend = فرستادن دوباره
# $name (String)
webhooks-resend-of = فرستادن دوباره: { $name }
# $status (String)
webhooks-answered = پاسخ: { $status }
webhooks-unknown-name = کسی نام درون نشانی را نمی‌شناسد
webhooks-forbidden = به جایی می‌رود که این سرور اجازهٔ فرستادن به آن ندارد
webhooks-unreachable = آنجا کسی پاسخ نمی‌دهد
webhooks-too-slow = بیش از اندازه طول کشید
webhooks-insecure = گواهی‌اش معتبر نیست
webhooks-garbled = پاسخش HTTP نیست
webhooks-remove-title = برداشتن
webhooks-remove-hint = گیرنده دیگر چیزی نمی‌شنود و فهرست بالا فراموش می‌شود. این کار بازگشت ندارد.
webhooks-remove = برداشتن وب‌هوک
