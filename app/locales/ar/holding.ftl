### Posts that wait until somebody has looked at them, and how fast a group talks.

holding-title = بانتظار الموافقة
holding-lede = مشاركاتك التي لا يراها غيرك بعد، والتي رُفضت.
holding-none-title = لا شيء ينتظر
holding-none = حين تحتاج مشاركة لك إلى مراجعة قبل ظهورها تجدها هنا.
holding-waits = تنتظر الموافقة
holding-refused = مرفوضة
holding-waits-text = حُفظت مشاركتك. لا يراها غيرك وغير من يحفظون النظام في هذه المجموعة إلى أن يراجعها أحدهم، ثم تظهر كأنك كتبتها في تلك اللحظة.
holding-refused-text = لم يسمح من يحفظون النظام في هذه المجموعة بظهور هذه المشاركة. هذا نصك، يمكنك نسخه أو التخلص منه.
holding-reply-to = رد
holding-new-topic = موضوع جديد
holding-text = النص
holding-withdraw = سحب المشاركة
holding-throw-away = التخلص منها
holding-back = رجوع
holding-open = فتح
holding-case = تنتظر الظهور
holding-approve = السماح بظهورها
holding-refuse = رفض
holding-reason-hint = لازم للرفض: يقرؤه صاحب المشاركة.
holding-read-all = قراءتها كاملة
holding-why-everybody = كل المشاركات في هذه المجموعة تنتظر.
holding-why-newcomer = صاحبها جديد في هذه المجموعة.
holding-why-word = وجد مرشّح كلمة فيها.
holding-why-link = وجد مرشّح رابطًا فيها.

holding-order = حفظ النظام
holding-order-title = حفظ النظام في { $name }
holding-holds = مشاركات من تنتظر المراجعة
holding-holds-hint = من يحفظون النظام هنا لا ينتظرون أبدًا. وما ينتظر الآن يبقى منتظرًا. ومن تنتظر مشاركاتهم لا يعدّلون ما ظهر منها، فلن يراجع التعديلَ أحد.
holding-holds-nobody = لا أحد
holding-holds-nobody-hint = تظهر كل مشاركة فورًا ما لم يوقفها مرشّح من مرشّحات المجتمع.
holding-holds-newcomers = الجدد
holding-holds-newcomers-hint = إلى أن تظهر للعضو ثلاث مشاركات في هذه المجموعة.
holding-holds-everybody = الجميع
holding-holds-everybody-hint = لا يظهر شيء قبل أن يراجعه أحد.
holding-slow = المدة بين مشاركتين للعضو
holding-slow-hint = للنقاشات التي تحتدّ. يُستثنى من يحفظون النظام هنا.
holding-slow-none = بلا مدة
# $count (Number)
holding-seconds = { $count ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
# $count (Number)
holding-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
# $count (Number)
holding-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
holding-slow-here = في هذه المجموعة مدة لازمة بين مشاركتين: { $span }.
holding-slow-topic-title = إبطاء هذا الموضوع
holding-slow-topic-text = ينتظر الأعضاء هذه المدة بين ردين في هذا الموضوع. وتبقى المدة التي تطلبها المجموعة سارية؛ ويُعفى القائمون على النظام.
holding-slow-topic = المدة بين ردين للعضو
holding-slow-topic-here = في هذا الموضوع مدة لازمة بين ردين: { $span }.
holding-holds-here = تظهر مشاركتك هنا بعد أن يراجعها أحد ممن يحفظون النظام.
