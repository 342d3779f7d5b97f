### Keeping order: the queue, the log, reports, notices and objections.

moderation-title = الإشراف
moderation-queue = ما ينتظر النظر
moderation-audit = السجل
moderation-pages = الصفحات
moderation-earlier = الأقدم
moderation-more = المزيد
moderation-cancel = إلغاء
moderation-reason = السبب
moderation-reason-told = يقرؤه صاحب الشأن، ويبقى في السجل.
moderation-reason-optional = يمكن تركه فارغًا. يبقى في السجل.
moderation-reason-decide-hint = لازم للإخفاء أو التنبيه: يقرؤه صاحب المشاركة.
moderation-reason-appeal-hint = يقرؤه صاحب الاعتراض.
moderation-queue-title = { $count ->
    [zero] لا شيء ينتظر النظر
    [one] أمر واحد ينتظر النظر
    [two] أمران ينتظران النظر
    [few] { $count } أمور تنتظر النظر
    [many] { $count } أمرًا ينتظر النظر
   *[other] { $count } أمر ينتظر النظر
}
moderation-queue-lede = أقدمها: { $since }. كل قرار يُكتب في السجل، ويُخبَر صاحب المشاركة بالسبب.
moderation-queue-lede-empty = كل قرار يُكتب في السجل، ويُخبَر صاحب المشاركة بالسبب.
moderation-queue-empty-title = لا شيء ينتظر
moderation-queue-empty = حين يبلّغ الأعضاء عن مشاركة أو يعترضون على قرار يظهر ذلك هنا.
moderation-decided = اتُّخذ القرار وكُتب في السجل.
moderation-waiting = { $count ->
    [zero] الإشراف: لا شيء ينتظر
    [one] الإشراف: أمر واحد ينتظر
    [two] الإشراف: أمران ينتظران
    [few] الإشراف: { $count } أمور تنتظر
    [many] الإشراف: { $count } أمرًا ينتظر
   *[other] الإشراف: { $count } أمر ينتظر
}
moderation-reported-by = { $count ->
    [zero] لم يبلّغ عنها أحد
    [one] أبلغ عنها عضو واحد
    [two] أبلغ عنها عضوان
    [few] أبلغ عنها { $count } أعضاء
    [many] أبلغ عنها { $count } عضوًا
   *[other] أبلغ عنها { $count } عضو
}
moderation-is-hidden = لم تعد ظاهرة
moderation-wrote = كتب { $name }
moderation-own-post = هذه مشاركتك: يقرر فيها شخص آخر، ولا يظهر لك من أبلغ عنها.
moderation-dismiss = لا خطأ فيها
moderation-hide-post = إخفاء المشاركة
moderation-hide-topic = إخفاء الموضوع
moderation-hide-topic-text = يختفي من كل القوائم. لا يراه إلا من يحفظون النظام، ويمكنهم إعادته.
moderation-warn-author = تنبيه صاحب المشاركة
moderation-objection = اعتراض
moderation-objects = يعترض { $name }
moderation-done-by = فعل ذلك { $name } في { $date }.
moderation-own-act = أنت من فعل هذا: يقرر فيه شخص آخر ما لم يكن هناك غيرك.
moderation-grant = التراجع عنه
moderation-refuse = إبقاؤه كما هو
moderation-how-title = كيف نقرر
moderation-how-read = اقرأ المشاركة في موضوعها أولًا.
moderation-how-mild = التنبيه أولى من الإخفاء، والإخفاء أولى من التعليق.
moderation-how-other = لا أحد يقرر في اعتراض على فعله.
moderation-keys-title = المفاتيح
moderation-keys = تستجيب أزرار الحالة الأولى لمفاتيح الوصول من 1 إلى 4 في المتصفح، مثل Alt+Shift+1.
moderation-audit-title = سجل الأفعال
moderation-audit-lede = ما فعله من يحفظون النظام، الأحدث أولًا. لا يمكن تغيير شيء فيه دون أن يُكتشف.
moderation-audit-empty-title = لا شيء هنا
moderation-audit-empty = لا فعل من هذا النوع في هذا الجزء من السجل.
moderation-audit-filter = أي الأفعال
moderation-audit-all = الكل
moderation-audit-show = عرض
moderation-object-site = المجتمع
moderation-object-gone = شيء لم يعد موجودًا
moderation-object-unseen = شيء غير متاح لك
moderation-until = حتى { $date }
moderation-until-ended = حتى ينهيه أحد
moderation-yes = نعم
moderation-no = لا

moderation-capacity-program = البرنامج أو مشغّله
moderation-capacity-member = بصفة عضو
moderation-capacity-keeper = بصفة مشرف على المجموعة
moderation-capacity-moderator = بصفة مشرف
moderation-capacity-admin = بصفة مدير

moderation-act-role-given = تغيير الدور
moderation-act-suspended = تعليق
moderation-act-unsuspended = إنهاء التعليق
moderation-act-reset-link-made = إنشاء رابط لكلمة مرور جديدة
moderation-act-access-changed = تغيير من يقرأ المجموعة
moderation-act-group-role-given = منح دور في مجموعة
moderation-act-group-member-removed = إخراج من مجموعة
moderation-act-group-made = إنشاء مجموعة
moderation-act-group-changed = تغيير مجموعة
moderation-act-category-changed = تغيير فئة
moderation-act-site-changed = تغيير إعدادات المجتمع
moderation-act-post-hidden = إخفاء مشاركة
moderation-act-post-restored = إعادة مشاركة
moderation-act-topic-hidden = إخفاء موضوع
moderation-act-topic-restored = إعادة موضوع
moderation-act-topic-closed = إغلاق موضوع
moderation-act-topic-reopened = إعادة فتح موضوع
moderation-act-topic-pinned = تثبيت موضوع
moderation-act-topic-unpinned = إلغاء تثبيت موضوع
moderation-act-topic-moved = نقل موضوع
moderation-act-reports-dismissed = رد بلاغات
moderation-act-warned = تنبيه
moderation-act-silenced = منع من الكتابة
moderation-act-unsilenced = السماح بالكتابة مجددًا
moderation-act-appeal-refused = رفض اعتراض
moderation-act-appeal-granted = قبول اعتراض
moderation-act-joining-decided = البت في طلب انضمام
moderation-act-invite-changed = إنشاء دعوة أو إنهاؤها
moderation-act-members-exported = تنزيل جدول الأعضاء
moderation-act-members-invited = دعوة أشخاص بجدول

moderation-told-post-hidden = أُخفيت إحدى مشاركاتك.
moderation-told-post-restored = أُعيدت إحدى مشاركاتك.
moderation-told-topic-hidden = أُخفي أحد مواضيعك.
moderation-told-topic-restored = أُعيد أحد مواضيعك.
moderation-told-topic-closed = أُغلق أحد مواضيعك.
moderation-told-topic-reopened = أُعيد فتح أحد مواضيعك.
moderation-told-topic-moved = نُقل أحد مواضيعك إلى مجموعة أخرى.
moderation-told-post-moved = نُقلت إحدى مشاركاتك.
moderation-away = المكان الجديد غير متاح لك للقراءة.
moderation-you-wrote = كتبت
moderation-told-warned = تلقيت تنبيهًا.
moderation-told-silenced = يمكنك القراءة دون الكتابة.
moderation-told-unsilenced = يمكنك الكتابة من جديد.
moderation-told-suspended = حسابك معلّق.
moderation-told-unsuspended = انتهى تعليق حسابك.
moderation-told-appeal-refused = رُفض اعتراض على فعل لك.
moderation-told-appeal-granted = قُبل اعتراض على فعل لك.

moderation-report = إبلاغ
# $number (Number)
moderation-report-title = الإبلاغ عن المشاركة { $number }
moderation-report-lede = ينظر فيها من يحفظون النظام في هذه المجموعة. لا يعلم صاحبها أنك المبلّغ.
moderation-report-why = ما الخطأ فيها؟
moderation-report-text-hint = ماذا ينبغي أن يعرفوا؟ يمكن تركه فارغًا.
moderation-report-send = إرسال البلاغ
moderation-report-sent = شكرًا. سينظر فيها من يحفظون النظام.
moderation-report-spam = إعلان أو تكرار
moderation-report-insult = إهانة أو تهديد أو كراهية
moderation-report-personal-data = يكشف أمرًا خاصًا عن شخص
moderation-report-off-topic = لا تنتمي إلى هنا
moderation-report-something-else = شيء آخر

moderation-keep-title = حفظ النظام في هذا الموضوع
moderation-keep = إغلاق وتثبيت ونقل
moderation-close = إغلاق الموضوع
moderation-close-text = يظل الجميع قادرين على قراءته، ولا يرد أحد بعد الآن.
moderation-reopen = إعادة فتح الموضوع
moderation-reopen-text = يمكن الرد من جديد.
moderation-pin = تثبيت الموضوع
moderation-unpin = إلغاء تثبيت الموضوع
moderation-pin-text = يبقى الموضوع المثبّت في أول مجموعته حتى التاريخ.
moderation-pin-span = إلى متى
moderation-pinned-until = مثبّت حتى { $date }
moderation-pinned = مثبّت
moderation-closed = مغلق
moderation-closed-text = هذا الموضوع مغلق. يمكنك قراءته دون الرد عليه.
moderation-move = نقل الموضوع
moderation-move-to = إلى أي مجموعة
moderation-move-hint = المجموعات التي تحفظ النظام فيها.
moderation-move-text = يبقى عنوانه. من لا يحق له قراءة المجموعة الأخرى لا يجده منذ تلك اللحظة.

moderation-restrain-title = تنبيه أو منع من الكتابة
moderation-warn = تنبيه
moderation-warn-title = تنبيه { $name }
moderation-warn-text = يقرأ السبب ضمن إشعاراته. لا يتغير شيء آخر.
moderation-silence = منع من الكتابة
moderation-silence-title = منع { $name } من الكتابة
moderation-silence-text = يظل قادرًا على القراءة وتسجيل الدخول دون الكتابة. يمكنك إنهاؤه في أي وقت.
moderation-unsilence = السماح بالكتابة من جديد
moderation-silenced = لا يمكنه الكتابة
moderation-silenced-until = لا يمكنه الكتابة حتى { $date }

moderation-restraint-label = عن حسابك
moderation-suspended-title = حسابك معلّق.
moderation-suspended-until-title = حسابك معلّق حتى { $date }.
moderation-suspended-text = حتى ذلك الحين تقرأ ما يقرؤه الزوار. يمكنك قراءة إشعاراتك والاعتراض عليها.
moderation-silenced-title = يمكنك القراءة دون الكتابة.
moderation-silenced-until-title = حتى { $date } يمكنك القراءة دون الكتابة.
moderation-silenced-text = يمكنك الاعتراض على ذلك ضمن إشعاراتك.
moderation-notices-open = إشعاراتك

moderation-notices-title = الإشعارات
moderation-notices-new = { $count ->
    [zero] لا إشعارات جديدة
    [one] إشعار جديد واحد
    [two] إشعاران جديدان
    [few] { $count } إشعارات جديدة
    [many] { $count } إشعارًا جديدًا
   *[other] { $count } إشعار جديد
}
moderation-notices-empty-title = لا إشعارات
moderation-notices-empty = حين يفعل أحد حفظة النظام شيئًا يخصك تقرأ هنا ما هو ولماذا.
moderation-notice-new = جديد
moderation-undone = تم التراجع عنه في { $date }
moderation-appeal-link = الاعتراض على هذا
moderation-appeal-title = اعتراض
moderation-appeal-label = ما الذي ينبغي النظر فيه من جديد؟
moderation-appeal-hint = يمكنك الاعتراض مرة واحدة. يقرؤه ويجيب عنه شخص غير الذي قرر.
moderation-appeal-send = إرسال الاعتراض
moderation-appeal-sent = وصل اعتراضك إلى شخص آخر.
moderation-appeal-waits = ينتظر الجواب
moderation-appeal-granted = قُبل
moderation-appeal-refused = رُفض
moderation-appeal-replaced = انتهى: حلّ قرارٌ لاحق محلّ هذا القرار، ويمكنكم الاعتراض عليه.
moderation-you-objected = اعترضت · { $when }

moderation-act-post-approved = ووفق على مشاركة
moderation-act-post-refused = رُفضت مشاركة
moderation-act-post-withdrawn = سحب صاحب المشاركة مشاركته
moderation-act-holding-changed = تغيّر من تنتظر مشاركاتهم
moderation-act-slow-mode-changed = تغيّرت المدة بين المشاركات
moderation-act-filter-changed = أُضيف مرشّح أو أُزيل
moderation-told-post-approved = ووفق على مشاركة لك وهي ظاهرة الآن.
moderation-told-post-refused = رُفضت مشاركة لك.
moderation-act-topic-split = فُصلت مشاركات
moderation-act-topic-merged = دُمج موضوع
moderation-act-reshape-undone = تُراجع عن فصل أو دمج
moderation-told-topic-split = فُصلت مشاركات عن موضوع لك.
moderation-told-topic-merged = دُمج موضوع لك في موضوع آخر.
moderation-act-entry-changed = تغيّرت طريقة الدخول إلى مجموعة
moderation-act-writing-changed = تغيّر من يكتب في مجموعة
moderation-act-door-changed = تغيّرت طريقة الدخول إلى المجتمع
moderation-act-kind-given = حُددت صفة عضو
moderation-act-kinds-changed = تغيّرت صفات الأعضاء الذين وُجدت لهم مجموعة
moderation-act-topic-slowed = تغيّرت المدة بين الردود في موضوع
moderation-act-token-made = إنشاء رمز وصول للبرامج
moderation-act-webhook-made = إنشاء خطاف ويب
moderation-act-webhook-changed = تغيير خطاف ويب
moderation-act-webhook-removed = إزالة خطاف ويب
moderation-revert = إعادته إلى ما كان
moderation-revert-title = هل تعيده إلى ما كان؟
moderation-revert-text = يعود كما كان من هذه اللحظة، ويذكر السجل أنك فعلت ذلك.
moderation-revert-stale = تغيّر مرة أخرى بعد ذلك: انظر إلى آخر قيد.
moderation-outcome = القرار من { $name } في { $date }:
