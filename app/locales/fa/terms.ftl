### شرایط استفاده: خواندن، پذیرفتن و نوشتن آن.

terms-title = شرایط استفاده
# $version (Number)
terms-version = نسخهٔ { $version }
terms-since = از
terms-agree-label = شرایط استفاده را می‌پذیرم
terms-read = خواندن شرایط استفاده
terms-agree = می‌پذیرم
terms-agreed = این شرایط را پذیرفته‌اید
terms-first-title = لطفاً شرایط استفاده را بخوانید و بپذیرید
terms-changed-title = شرایط استفاده تغییر کرده است. لطفاً آن را بخوانید.
terms-first = بی پذیرفتن هم می‌توان خواند، اما پیش از نوشتن باید پذیرفت.
terms-text-kept = نوشتهٔ شما نگه داشته شده و پس از پذیرفتن برمی‌گردد.
terms-lede = هر که می‌پیوندد شرایط جاری را می‌پذیرد. پس از هر تغییر، هر عضو پیش از نوشتن دوباره می‌پذیرد.
terms-text = متن
terms-text-hint = می‌توان از Markdown استفاده کرد. هر تغییر نسخه‌ای تازه است؛ نسخه‌های پیشین اینجا خواندنی می‌مانند.
terms-publish = جاری کردن
terms-show = نمایش
terms-versions = نسخه‌ها
terms-in-force = جاری
terms-back = بازگشت
terms-withdraw = برداشتن شرایط
terms-withdraw-hint = از آن پس از کسی خواسته نمی‌شود چیزی را بپذیرد. نسخه‌ها اینجا می‌مانند و می‌توان یکی را دوباره جاری کرد.
# $version (Number)
terms-agreed-to = نسخهٔ { $version } شرایط استفاده را در { $date } پذیرفته است.
terms-agreed-to-none = هنوز شرایط استفاده را نپذیرفته است.
terms-owes = نسخهٔ جاری را هنوز نپذیرفته است.
terms-agreed-count = { $count ->
    [0] هنوز کسی این نسخه را نپذیرفته است
   *[other] { $count } عضو این نسخه را پذیرفته‌اند
}
terms-agreed-nobody = هر که بپذیرد، با تاریخ آن این‌جا می‌آید.
