### Topics and posts.

discussions-set-up-title = لم يُعَدّ هذا المجتمع بعد
discussions-set-up-text = كتب البرنامج رابط الإعداد عند بدء تشغيله: يجده من شغّله في الطرفية أو في سجل الخدمة.
discussions-hello = مرحبًا، { $name }
discussions-hello-lede = هذا ما يدور الحديث عنه في مجموعاتكم.
discussions-welcome = { $site }
discussions-welcome-lede = القراءة متاحة، والمشاركة بعد الانضمام.
discussions-read-all = تعليم الكل كمقروء
discussions-latest = أحدث المواضيع
discussions-earlier = الأقدم
discussions-next = التالي
discussions-pages = الصفحات
# $number (Number)
discussions-page = الصفحة { $number }
discussions-behind-the-end = لا صفحات بعد الصفحة الأخيرة.
discussions-first-page = الذهاب إلى الصفحة الأولى
discussions-today = اليوم
discussions-topics = المواضيع
discussions-posts = المشاركات
discussions-empty-title = لا مواضيع بعد
discussions-empty-member = يمكن بدء أول موضوع في أي مجموعة.
discussions-empty-visitor = لا شيء هنا متاح للزوار بعد. تسجيل الدخول يتيح رؤية المزيد.
discussions-empty-group = المجال مفتوح لأول سؤال أو لمشاركة ما تعرفونه.
discussions-closed-title = لأعضاء هذه المجموعة
discussions-closed-text = الدخول بدعوة: يمكن لمن يعتني بالمجموعة أن يدعوكم.
discussions-empty-reader = لم يكتب أحد هنا بعد.
discussions-closed-join = لا يقرأ هنا إلا الأعضاء. بالانضمام تبدأ القراءة فورًا.
discussions-closed-ask = لا يقرأ هنا إلا الأعضاء. يمكن طلب الانضمام، ويقرر من يعتنون بالمجموعة.

discussions-unread = غير مقروء.
discussions-new-topic-mark = موضوع جديد
discussions-new-posts = { $count ->
    [zero] لا مشاركات جديدة
    [one] مشاركة جديدة
    [two] مشاركتان جديدتان
    [few] { $count } مشاركات جديدة
    [many] { $count } مشاركة جديدة
   *[other] { $count } مشاركة جديدة
}
discussions-answered = تمت الإجابة
discussions-waiting = بانتظار رد
discussions-replies = { $count ->
    [zero] لا ردود بعد
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًّا
   *[other] { $count } رد
}
discussions-members = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}
discussions-topic-count = { $count ->
    [zero] لا مواضيع
    [one] موضوع واحد
    [two] موضوعان
    [few] { $count } مواضيع
    [many] { $count } موضوعًا
   *[other] { $count } موضوع
}

discussions-you-are-here = موقع هذه الصفحة
discussions-join-group = الانضمام إلى المجموعة
discussions-leave-group = المغادرة
discussions-group-settings = الإعدادات
discussions-about = عن هذه المجموعة
discussions-looked-after = بإشراف
discussions-good-to-know = معلومات مفيدة
discussions-in-this-topic = في هذا الموضوع
discussions-keeping-order = الإشراف

# After the name of who did it, and a space.
discussions-asked = · طُرح السؤال { $when }
discussions-started = · بدأ الموضوع { $when }
discussions-go-to-answer = الإجابة من { $name }. الانتقال إلى الإجابة
discussions-chosen = الإجابة المختارة
discussions-asked-this = من طرح السؤال
discussions-moderator = مشرف
discussions-administrator = مدير
# $number (Number)
discussions-post-label = المشاركة { $number }
# $number (Number)
discussions-post-link = رابط المشاركة { $number }
discussions-edited = عُدّلت { $when }
discussions-quote = اقتباس
discussions-quote-gone = المشاركة المقتبسة غير متاحة.
discussions-edit = تعديل
discussions-delete = حذف
# $number (Number)
discussions-more = المزيد عن المشاركة { $number }
discussions-choose = اختيارها إجابةً
discussions-unchoose = التراجع عن الاختيار
discussions-restore = استعادة
# $number (Number)
discussions-deleted-by-author = المشاركة { $number } محذوفة من قِبل كاتبها.
# $number (Number)
discussions-deleted-by-moderator = المشاركة { $number } محذوفة من قِبل الإشراف.
# $number (Number)
discussions-post-deleted = المشاركة { $number } محذوفة.
discussions-topic-deleted = هذا الموضوع محذوف، ولا يراه الآن إلا المشرفون.

discussions-your-reply = ردّكم
discussions-sign-in-to-reply = يلزم تسجيل الدخول للرد.
discussions-body = النص
discussions-body-hint = صيغة Markdown متاحة: **غامق**، > اقتباس، - قائمة، [رابط]({"\u2066"}https://…{"\u2069"}).
discussions-marks = كيفية جعل النص غامقًا ووضع الروابط وغير ذلك
discussions-marks-bold = غامق
discussions-marks-italic = مائل
discussions-marks-link = رابط
discussions-marks-list = قائمة
discussions-marks-quote = اقتباس
discussions-marks-code = رمز برمجي
discussions-send-reply = إرسال الرد
discussions-preview = معاينة
discussions-preview-failed = تعذّرت المعاينة. النص ما زال محفوظًا هنا.
discussions-draft-restored = احتفظنا بما بدأتم كتابته.
discussions-draft-discard = التخلص منه
discussions-live-new = { $count ->
    [zero] لا ردود جديدة.
    [one] ظهر رد جديد.
    [two] ظهر ردّان جديدان.
    [few] ظهرت { $count } ردود جديدة.
    [many] ظهر { $count } ردًّا جديدًا.
   *[other] ظهر { $count } رد جديد.
}

discussions-choose-group = إلى أي مجموعة ينتمي؟
discussions-no-group = لا توجد مجموعة تمكنكم الكتابة فيها. يمكن تصفح المجموعات: بعضها يتيح الانضمام أو طلبه.
discussions-title = العنوان
discussions-title-hint = عنوان يوضح المقصود، ليسهل على الآخرين إيجاده.
discussions-tags = الوسوم
discussions-tags-hint = خمس كلمات على الأكثر، تفصل بينها فواصل. يمكن ترك الحقل فارغًا.
discussions-kind = ما نوعه؟
discussions-kind-discussion = نقاش
discussions-kind-discussion-hint = أخبار وأفكار وحكايات.
discussions-kind-question = سؤال
discussions-kind-question-hint = يمكن اختيار الإجابة التي أفادت.
discussions-start = بدء الموضوع
discussions-save = حفظ
discussions-cancel = إلغاء
# $number (Number)
discussions-edit-post = تعديل المشاركة { $number }
discussions-newer-text = النص كما هو الآن
discussions-edit-topic = تعديل الموضوع
# $number (Number)
discussions-delete-post = حذف المشاركة { $number }؟
discussions-delete-post-text = إن تلتها ردود بقيت في مكانها ملاحظة قصيرة. يمكنكم استعادتها.
discussions-delete-whole-text = لا ردود عليها، لذا يُحذف الموضوع كله معها. يمكن لأحد المشرفين استعادته.
discussions-delete-topic = حذف الموضوع
discussions-delete-topic-text = يختفي الموضوع من كل القوائم مع جميع مشاركاته. يمكنكم استعادته.

# $number (Number)
discussions-history = نسخ المشاركة { $number }
# $number (Number)
discussions-version = النسخة { $number }
discussions-added = أُضيف:
discussions-removed = أُزيل:
# $count (Number)
discussions-lines-unchanged = { $count ->
    [zero] لا أسطر بلا تغيير
    [one] سطر واحد بلا تغيير
    [two] سطران بلا تغيير
    [few] { $count } أسطر بلا تغيير
    [many] { $count } سطرًا بلا تغيير
   *[other] { $count } سطر بلا تغيير
}
# $count (Number)
discussions-lines-more = { $count ->
    [zero] لا أسطر أخرى
    [one] سطر آخر لا يظهر هنا
    [two] سطران آخران لا يظهران هنا
    [few] { $count } أسطر أخرى لا تظهر هنا
    [many] { $count } سطرًا آخر لا يظهر هنا
   *[other] { $count } سطر آخر لا يظهر هنا
}
