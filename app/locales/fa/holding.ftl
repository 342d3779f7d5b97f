### Posts that wait until somebody has looked at them, and how fast a group talks.

holding-title = در انتظار تأیید
holding-lede = نوشته‌های شما که هنوز کس دیگری نمی‌بیند، و آن‌هایی که رد شده‌اند.
holding-none-title = چیزی در انتظار نیست
holding-none = هرگاه نوشته‌ای از شما باید پیش از نمایش بررسی شود، آن را اینجا می‌بینید.
holding-waits = در انتظار تأیید
holding-refused = رد شد
holding-waits-text = نوشتهٔ شما نگه داشته شد. تا وقتی یکی از نگه‌دارندگان نظم این گروه آن را ببیند، جز شما و آنان کسی آن را نمی‌بیند. سپس چنان نمایش داده می‌شود که گویی همان لحظه نوشته‌اید.
holding-refused-text = نگه‌دارندگان نظم این گروه نمایش این نوشته را نپذیرفتند. متن شما اینجاست تا آن را رونویسی کنید یا دور بیندازید.
holding-reply-to = پاسخ
holding-new-topic = موضوع تازه
holding-text = متن
holding-withdraw = پس گرفتن
holding-throw-away = دور انداختن
holding-back = بازگشت
holding-open = باز کردن
holding-case = در انتظار نمایش
holding-approve = نمایش داده شود
holding-refuse = رد کردن
holding-reason-hint = برای رد کردن لازم است: نویسنده آن را می‌خواند.
holding-read-all = خواندن همهٔ متن
holding-why-everybody = در این گروه هر نوشته در انتظار می‌ماند.
holding-why-newcomer = نویسنده در این گروه تازه‌وارد است.
holding-why-word = یک پالایه واژه‌ای در آن یافت.
holding-why-link = یک پالایه پیوندی در آن یافت.

holding-order = نگه‌داشتن نظم
holding-order-title = نگه‌داشتن نظم در { $name }
holding-holds = نوشته‌های چه کسانی نخست بررسی می‌شود
holding-holds-hint = نگه‌دارندگان نظم اینجا هرگز منتظر نمی‌مانند. آنچه اکنون در انتظار است در انتظار می‌ماند. کسانی که نوشته‌هایشان منتظر می‌ماند نمی‌توانند آنچه را نمایش داده شده تغییر دهند، چون کسی تغییر را نمی‌دید.
holding-holds-nobody = هیچ‌کس
holding-holds-nobody-hint = هر نوشته بی‌درنگ نمایش داده می‌شود، مگر پالایه‌ای از اجتماع آن را نگه دارد.
holding-holds-newcomers = تازه‌واردان
holding-holds-newcomers-hint = تا وقتی سه نوشته از آن عضو در این گروه باشد.
holding-holds-everybody = همه
holding-holds-everybody-hint = هیچ چیز پیش از آنکه کسی آن را ببیند نمایش داده نمی‌شود.
holding-slow = فاصلهٔ میان دو نوشتهٔ یک عضو
holding-slow-hint = برای گفت‌وگوهایی که داغ می‌شوند. نگه‌دارندگان نظم اینجا مستثنا هستند.
holding-slow-none = هیچ
# $count (Number)
holding-seconds = { $count ->
   *[other] { $count } ثانیه
}
# $count (Number)
holding-minutes = { $count ->
   *[other] { $count } دقیقه
}
# $count (Number)
holding-hours = { $count ->
   *[other] { $count } ساعت
}
holding-slow-here = در این گروه فاصلهٔ لازم میان دو نوشته { $span } است.
holding-slow-topic-title = کند کردن این موضوع
holding-slow-topic-text = اعضا میان دو پاسخ در این موضوع این اندازه صبر می‌کنند. زمانی که گروه خواسته نیز برقرار است؛ نگه‌دارندگان نظم معاف‌اند.
holding-slow-topic = فاصلهٔ دو پاسخ یک عضو
holding-slow-topic-here = در این موضوع فاصلهٔ لازم میان دو پاسخ { $span } است.
holding-holds-here = نوشتهٔ شما پس از آنکه یکی از نگه‌دارندگان نظم آن را ببیند اینجا نمایش داده می‌شود.
