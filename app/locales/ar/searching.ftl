### البحث.

searching-title = بحث
searching-title-of = بحث: { $words }
searching-site = ابحث في المواضيع والمشاركات
searching-words = عمّ تبحث
searching-button = ابحث
searching-hint = تُطابَق الكلمات بكل صيغها. ما بين "علامتي تنصيص" يُبحث عنه كما كُتب، وعلامة الطرح قبل الكلمة تستبعدها. ويمكن أيضًا كتابة ⁦by:ada⁩ و⁦group:⁩ و⁦tag:⁩ و⁦after:2026-01-31⁩ و⁦is:question⁩ و⁦is:solved⁩.

searching-narrow = تضييق البحث
searching-kind = النوع
searching-everything = الكل
searching-topics = المواضيع
searching-replies = الردود
searching-questions = الأسئلة
searching-solved = أسئلة لها جواب
searching-group = المجموعة
searching-any-group = كل المجموعات
searching-by = الكاتب (الاسم القصير)
searching-tags = الوسوم
searching-from = من
searching-to = إلى
searching-apply = تطبيق
searching-clear = مسح

searching-results = النتائج
# $count (Number)
searching-total = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
searching-order = الترتيب
searching-best = الأنسب
searching-newest = الأحدث
searching-groups = المجموعات
searching-people = الأشخاص
# $count (Number)
searching-counted = { $name } ({ $count })
searching-reply = رد
searching-pages = صفحات النتائج

searching-offers = اقتراحات
searching-offered-topic = موضوع
searching-offered-member = عضو
searching-offered-tag = وسم
searching-related = مواضيع ذات صلة

searching-empty-title = عمّ تبحث؟
searching-empty = اكتب بضع كلمات. يشمل البحث كل ما يمكنك قراءته هنا.
searching-none-title = لم يُعثر على شيء
searching-none = جرّب كلمات أقل أو غيرها.
searching-instead = هذا يعطي نتائج
searching-spelled = { $by } بدلًا من { $word }
searching-without = من دون { $word }
searching-wider = ابحث في كل مكان

searching-growing-title = يجري إعداد فهرس البحث
searching-growing = يظهر ما أُضيف إليه حتى الآن، وسيُعثر على المزيد بعد قليل.
searching-behind-title = الأحدث لم يكتمل بعد
searching-behind = كُتب الكثير قبل لحظات، وسيُعثر على بعضه بعد قليل.
searching-slow-title = استغرق البحث وقتًا طويلًا
searching-slow = استخدم كلمات أقل أو أطول.

searching-too-long = النص طويل جدًا؛ بُحث عن أوله فقط.
searching-too-many = ابتداءً من «{ $word }» زادت الكلمات على الحد، فتُركت.
searching-unclosed-quote = علامة تنصيص لم تُغلق؛ بُحث عن كل ما بعدها كما كُتب.
searching-no-word = ليس في «{ $word }» حرف ولا رقم، فتُركت.
searching-needs-value = ينقص شيء بعد «{ $word }».
searching-repeated = لا تُذكر «{ $word }» إلا مرة واحدة؛ تُعتمد الأولى.
searching-unknown = «{ $word }» غير معروفة هنا، فتُركت.
searching-bad-date = «{ $word }» ليست تاريخًا. اكتبه هكذا: 2026-05-17.
searching-cannot-exclude = لا يمكن استبعاد «{ $word }».
searching-only-exclusions = اذكر أيضًا ما ينبغي أن يوجد، لا ما يُستبعد فقط.
searching-nobody = لا أحد بالاسم «{ $word }».
searching-no-group = لا توجد مجموعة يمكنك قراءتها بالاسم «{ $word }».
searching-bad-tag = «{ $word }» ليست وسمًا.
