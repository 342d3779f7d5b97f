### المدوّنات والمقالات.

articles-blogs = المدوّنات
articles-blogs-lede = نصوص أطول، كُتبت لتُقرأ على مهل.
articles-no-blogs = لا مدوّنات بعد
articles-no-blogs-text = حين تُفتح مدوّنة يمكنكم قراءتها ستظهر هنا.
articles-open = فتح مدوّنة
articles-settings = إعدادات المدوّنة
articles-name = اسم المدوّنة
articles-slug = الاسم القصير في العناوين
articles-slug-hint = حروف لاتينية صغيرة وأرقام و- و_. لا يمكن تغييره لاحقًا.
articles-group = تتبع المجموعة
articles-group-hint = من يقرأ هذه المجموعة يقرأ المدوّنة، ومن يشرف على المجموعة يشرف على المدوّنة.
articles-about = موضوعها
articles-about-hint = يظهر فوق المقالات. يمكن ترك الحقل فارغًا.
articles-writers = من يكتب
articles-writers-keepers = المشرفون على المجموعة
articles-writers-members = جميع أعضاء المجموعة
articles-writers-members-hint = يقترحون ما يكتبون، وينشره المشرفون على المجموعة.

articles-write = كتابة مقال
articles-drafts = المسودات
articles-drafts-lede = مقالاتكم التي لا يقرؤها غيركم بعد، أو لم يعد يقرؤها.
articles-no-drafts = لا مسودات
articles-no-drafts-text = يمكنكم فتح مدوّنة وبدء الكتابة: ما تحفظونه ينتظر هنا حتى تنشروه.
articles-untitled = بلا عنوان
articles-summary = باختصار
articles-summary-hint = جملتان أو ثلاث تحت العنوان وفي القوائم. يمكن ترك الحقل فارغًا.
articles-language = لغة النص
articles-language-unsaid = لغة المجتمع
articles-canonical = نُشر أول مرة في
articles-canonical-hint = رابط، إن كان النص منشورًا في مكان آخر من قبل.
articles-save-draft = حفظ المسودة
articles-save-draft-hint = لا يرى المسودة أحد غيركم. يمكنكم نشرها بعد ذلك.
articles-saved = حُفظ.
articles-offered-now = قُدّم المقال، ويراه الآن المشرفون على المجموعة.
articles-read = قراءته كما يراه الآخرون
articles-discarded = حُذفت المسودة.

articles-publishing = النشر
articles-offer = تقديمه للنشر
articles-offer-hint = يقرؤه عندئذ المشرفون على المجموعة وينشرونه.
articles-publish = نشر الآن
articles-schedule = نشر في هذا الوقت
articles-when = اليوم والساعة
articles-when-hint = بتوقيتكم: { $zone }.
articles-unpublish = سحب المقال
articles-unpublish-text = يغادر المدوّنة فورًا مع تعليقاته، ولا يجده أحد في عنوانه. وحين يُنشر من جديد تعود التعليقات.
articles-take-back = إعادته مسودة
articles-take-back-text = لا يُنشر، ولا يراه إلا كاتبه.
articles-discard = حذف المسودة
articles-discard-text = لا يمكن استعادة النص.
articles-confirm = ما زال صحيحًا
articles-confirm-text = يرى القرّاء أن أحدًا راجعه اليوم. وتزول علامة التقادم إن وُجدت.
articles-mark-outdated = ما فيه لم يعد صحيحًا
articles-hide = إخفاء المقال

articles-state-draft = مسودة
articles-state-offered = ينتظر النشر
articles-state-scheduled = سيُنشر في { $date } ({ $zone })
articles-state-published = منشور
articles-state-unpublished = مسحوب
articles-state-removed = أخفاه المشرفون على المجموعة
articles-offered = تنتظر النشر

articles-feed = خلاصة المدوّنة
articles-latest = أحدث المقالات
articles-empty-title = لا مقالات بعد
articles-empty = لم ينشر أحد شيئًا هنا بعد.
articles-empty-writer = يمكنكم كتابة أول مقال.
articles-tagged = الوسم: { $tag }
articles-by = مقالات { $name }
articles-between = المقالات من { $first } إلى { $last }
articles-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
articles-minutes-to-read = { $count ->
    [zero] القراءة في أقل من دقيقة
    [one] القراءة في دقيقة واحدة
    [two] القراءة في دقيقتين
    [few] القراءة في { $count } دقائق
    [many] القراءة في { $count } دقيقة
   *[other] القراءة في { $count } دقيقة
}
articles-comments = { $count ->
    [zero] لا تعليقات بعد
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
articles-comments-title = التعليقات
articles-checked = آخر مراجعة: { $date }
articles-outdated = ما في هذا المقال لم يعد صحيحًا. وهو باقٍ للرجوع إليه.
articles-first-at = نُشر أول مرة في
articles-contents = المحتويات
articles-text = المقال
articles-text-hidden = نص هذا المقال مخفي.
articles-to-text = إلى بداية المقال
articles-more = المزيد من هذه المدوّنة
articles-previous = قبل هذا المقال
articles-next = بعد هذا المقال
