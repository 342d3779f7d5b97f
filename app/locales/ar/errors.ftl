### What went wrong, and what can be done about it.

errors-invalid-title = شيء ما يحتاج إلى مراجعة
errors-malformed = لم يعد هذا النموذج مطابقًا للصفحة. يُرجى تحميل الصفحة من جديد وتكرار ما فعلتموه.
errors-too-large = ما أُرسل أكبر من اللازم: أقصى طول للنص { $count } محرف، وأقصى حجم للملف مكتوب بجانب حقله. لم يُحفظ شيء. يُرجى الرجوع في المتصفح: النص ما زال هناك، ويمكن اختصاره أو تقسيمه.
errors-foreign-title = لم يُرسَل هذا من هنا
errors-foreign = أرسل متصفحكم هذا من موقع آخر، أو لم يذكر من أين. حفاظًا على أمانكم لم يُنفَّذ شيء. إن كنتم أنتم من أرسله، فيُرجى فتح الصفحة هنا والمحاولة من جديد.
errors-stale-title = سبقكم أحد ما
errors-stale = تغيّر هذا النص أثناء كتابتكم. نسختكم ما زالت هنا: يُرجى مقارنتها بالنسخة الجديدة ثم الحفظ من جديد.
errors-sign-in-title = يلزم تسجيل الدخول للمتابعة
errors-sign-in = هذا متاح بعد تسجيل الدخول.
errors-denied-title = هذا ليس من صلاحياتكم
errors-not-found-title = لا شيء هنا
errors-not-found = ربما أُزيلت الصفحة، أو في العنوان خطأ.
errors-too-often-title = لحظة من فضلكم
errors-too-often = تكررت المحاولة كثيرًا في وقت قصير. يمكن المحاولة من جديد بعد { $count ->
    [zero] { $count } دقيقة.
    [one] دقيقة واحدة.
    [two] دقيقتين.
    [few] { $count } دقائق.
    [many] { $count } دقيقة.
   *[other] { $count } دقيقة.
}
errors-busy-title = لحظة من فضلكم
errors-busy = يوجد هنا كثيرون الآن. لم يتغيّر شيء، ويمكن المحاولة من جديد بعد ثوانٍ.
errors-read-only-title = القراءة فقط، في الوقت الحالي
errors-read-only = تعذّر الحفظ: لا يقبل المجتمع نصوصًا جديدة إلى أن يفحص القائم على تشغيله الخادم.
errors-broken-title = حدث عطل
errors-broken = تعذّر تنفيذ هذا. إذا تكرر ذلك، يُرجى إبلاغ القائم على التشغيل بهذا الرقم: { $report }.
errors-text-kept = النص ما زال هنا:

errors-taken = هذا الاسم مأخوذ. يُرجى اختيار غيره.
errors-taken-handle = اسم المستخدم هذا مأخوذ. يُرجى اختيار غيره.
errors-taken-slug = لمجموعة أخرى هذا العنوان. يُرجى اختيار غيره.
errors-taken-email = لا يمكن استعمال هذا العنوان. إن كان لكم، فيمكن تسجيل الدخول به.
errors-taken-category = توجد هناك مجموعة بالاسم نفسه. يمكن اختيار مكان آخر أو تغيير أحد الاسمين أولًا.
errors-taken-pattern = يوجد مرشّح لهذا بالفعل، وهو يفعل شيئًا آخر. تجب إزالته أدناه لإضافة هذا.

errors-empty = لم يُكتب شيء هنا بعد.
errors-too-short = يلزم هنا { $count ->
    [zero] { $count } محرف على الأقل.
    [one] محرف واحد على الأقل.
    [two] محرفان على الأقل.
    [few] { $count } محارف على الأقل.
    [many] { $count } محرفًا على الأقل.
   *[other] { $count } محرف على الأقل.
}
errors-too-long = يتسع الحقل { $count ->
    [zero] لعدد { $count } محرف على الأكثر.
    [one] لمحرف واحد على الأكثر.
    [two] لمحرفين على الأكثر.
    [few] لعدد { $count } محارف على الأكثر.
    [many] لعدد { $count } محرفًا على الأكثر.
   *[other] لعدد { $count } محرف على الأكثر.
}
errors-turns-direction = في هذا محارف تقلب اتجاه النص من حولها. يُرجى إزالتها.
errors-invisible = في هذا محارف لا يراها أحد. يُرجى إزالتها.
errors-mixed-scripts = في إحدى الكلمات حروف متشابهة من كتابات مختلفة. يُرجى كتابة كل كلمة بكتابة واحدة.
errors-looks-like-staff = يشبه هذا اسم أحد القائمين على المجتمع. يُرجى اختيار غيره.
errors-bad-handle = المسموح: الحروف من a إلى z والأرقام والعلامتان - و _، على أن تكون البداية بحرف أو رقم.
errors-bad-email = لا يبدو هذا عنوان بريد إلكتروني.
errors-weak-password = يسهل تخمينها. بضع كلمات متتالية لا رابط بينها أقوى.
errors-wrong-password = لم تتطابق البيانات. يُرجى التحقق من كلتيهما والمحاولة من جديد.
errors-too-many = العدد الأقصى هنا: { $count ->
    [zero] { $count }.
    [one] واحد.
    [two] اثنان.
    [few] { $count }.
    [many] { $count }.
   *[other] { $count }.
}
errors-too-deep = تتداخل الاقتباسات أو القوائم بعمق يتعذّر معه قراءتها.
errors-table-too-large = أعمدة الجدول أكثر مما تمكن قراءته.
errors-unknown = يُرجى اختيار أحد الخيارات.

errors-administrators-only = هذا للمديرين.
errors-moderators-only = هذا للمشرفين.
errors-group-members-only = هذا لأعضاء المجموعة.
errors-not-author = هذا متاح لكاتب النص وحده.
errors-suspended = هذا الحساب معلّق.
errors-suspended-until = هذا الحساب معلّق حتى { $date }.
errors-deleted = حُذف هذا.
errors-last-administrator = يحتاج المجتمع إلى مدير واحد على الأقل. يلزم أولًا منح دور المدير لعضو آخر.
errors-not-a-question = اختيار إجابة ممكن في الأسئلة فقط.
errors-placeholder = جاء هذا الاسم من بيانات مستوردة ولا يمكن استعماله للقيام بشيء.
errors-below-itself = لا يمكن لفئة أن تقع تحت نفسها.
errors-too-many-levels = المسموح به { $count ->
    [zero] { $count } مستوى
    [one] مستوى واحد
    [two] مستويان
    [few] { $count } مستويات
    [many] { $count } مستوى
   *[other] { $count } مستوى
} على الأكثر.
errors-owners-only = هذا لمالكي المجموعة.
errors-last-owner = تحتاج المجموعة إلى مالك واحد على الأقل. يلزم تعيين مالك آخر أولًا.
errors-ask-first = الدخول إلى هذه المجموعة بطلب يُقدَّم في صفحتها.
errors-invited-only = الدخول إلى هذه المجموعة بدعوة.
errors-not-by-request = لا يكون الدخول إلى هذه المجموعة بطلب.
errors-already-decided = سبق البتّ في هذا الأمر: قرر شخص آخر قبلك، أو سُحب، أو انقضت مدته.
errors-keepers-start = في هذه المجموعة يبدأ المواضيعَ من يعتنون بها.
errors-keepers-write = في هذه المجموعة لا يكتب إلا من يعتنون بها.

errors-go-home = الانتقال إلى الصفحة الرئيسية
errors-go-groups = عرض المجموعات
errors-sign-in-link = تسجيل الدخول

errors-not-accepted = للمتابعة يُرجى الموافقة على الشروط.
errors-bad-link = يبدأ الرابط بـ https:// أو http:// ويسبقه اسم.
errors-bad-receiver = اكتب عنوانًا يبدأ بـ https:// أو http://، مثل https://example.org/hooks، دون اسم مستخدم أو كلمة مرور فيه.
errors-bad-colour = يُكتب اللون بعلامة # وست خانات، مثل ‎#1f6f6b.
errors-too-pale = تصعب قراءة النص بهذا اللون: تباينه { $contrast } والمطلوب ٤٫٥. أقرب لون تسهل قراءته: { $colour }.
# $count (Number)
errors-bad-picture = ليست هذه صورة PNG أو JPEG أو WebP، أو هي تالفة، أو يزيد عرضها أو ارتفاعها على { $count } نقطة.
# $count (Number)
errors-too-heavy = حجم الملف أكبر من { $count } كيبيبايت.
# $count (Number)
errors-quota-used = استُنفدت دعواتكم، وحدّها في ثلاثين يومًا: { $count ->
    [zero] { $count }.
    [one] واحدة.
    [two] اثنتان.
    [few] { $count }.
    [many] { $count }.
   *[other] { $count }.
}
# $line (Number)
errors-bad-line = تعذّرت قراءة السطر { $line }. لم يُنفَّذ شيء.
errors-terms-first = يُرجى أولًا قراءة شروط الاستخدام والموافقة عليها.
errors-prove-first = يُرجى إدخال كلمة المرور من جديد أولًا.
errors-token-scope = صلاحية هذا الرمز لا تكفي لذلك. أنشئ رمزًا بصلاحية أوسع.
errors-by-invitation = الانضمام إلى هذا المجتمع بدعوة.
errors-waiting = طلبتم الانضمام، ولم يقرر مدير المجتمع بعد.
errors-not-admitted = لم يُقبل طلب انضمامكم.
errors-country-excluded = لا يمكن لهذا المجتمع قبول أعضاء من هذا البلد. لم يُحفظ شيء مما كتبتم.
errors-closed = هذا الموضوع مغلق: لا يقبل ردودًا بعد الآن.
errors-silenced-until = يمكنك القراءة حتى { $date } دون الكتابة. السبب مذكور في إشعاراتك.
errors-silenced = يمكنك القراءة دون الكتابة. السبب مذكور في إشعاراتك.
errors-own-post = هذا الأمر يخصك أنت: لا يمكنك فعله بنفسك.
errors-somebody-else = كنت طرفًا في هذا الأمر. يجب أن يقرر فيه شخص آخر.
errors-only-once = سبق أن تم هذا، ولا يمكن فعله إلا مرة واحدة.
# $count (Number)
errors-too-many-links = { $count ->
    [zero] لا روابط هنا. يُسمح لمن انضم حديثًا برابطين.
    [one] رابط واحد على الأكثر. يُسمح لمن انضم حديثًا برابطين.
    [two] رابطان على الأكثر. يُسمح لمن انضم حديثًا برابطين.
    [few] { $count } روابط على الأكثر. يُسمح لمن انضم حديثًا برابطين.
    [many] { $count } رابطًا على الأكثر. يُسمح لمن انضم حديثًا برابطين.
   *[other] { $count } رابط على الأكثر. يُسمح لمن انضم حديثًا برابطين.
}

errors-bad-domain = اكتب اسم موقع، مثل example.org.
errors-filtered-word = في هذا النص كلمة غير مقبولة هنا. اكتبها بطريقة أخرى أو احذفها.
errors-filtered-link = في هذا النص رابط إلى موقع غير مقبول هنا. احذفه.
errors-public-for-kinds = المجموعة العامة يقرؤها كل من على الإنترنت. اختاروا قراءً أضيق، أو لا تختاروا أي صفة.
errors-wrong-kind = المجموعة ليست للأعضاء بهذه الصفة. يحدد أحد المديرين صفة العضو في صفحته.
errors-foreign-link = هذا الرابط يقود إلى موقع آخر. المطلوب عنوان موضوع في هذا المجتمع.
errors-gone-on = لم يعد التراجع ممكنًا: انتقلت مشاركات من هناك، أو كتب أحد بعد ذلك.
errors-too-much-to-carry = يرتبط بهذه المشاركات أكثر مما يمكن نقله دفعة واحدة: نسخ سابقة وتفاعلات ومحفوظات وبلاغات. افصل عددًا أقل من المشاركات في كل مرة.
errors-edits-wait = مشاركاتك في هذه المجموعة تنتظر حتى يراجعها أحد، أما التعديل فلن يراجعه أحد. اكتب ردًا بدلًا من ذلك، أو اطلب ممن يحفظون النظام.
errors-notice-first = تعرض هذه المجموعة تنبيهًا قبل مشاركاتها. افتح المجموعة واقرأ التنبيه ثم أكّد هناك أنك قرأته.
errors-last-keeper = لا أحد غيرك يحفظ النظام في هذه المجموعة. سمِّ أحدًا أولًا.
errors-past = مضى هذا الوقت.
errors-article = يبقى المقال في مدوّنته ويُعدَّل فيها.
