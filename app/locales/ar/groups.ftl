### Groups: the list, who belongs to them, their settings.

groups-title = المجموعات
groups-lede = لكل مجموعة مواضيعها وقراؤها.
groups-manage = المجموعات والفئات
groups-pages = الصفحات
groups-more = المزيد
groups-back = العودة إلى المجموعة
groups-save = حفظ
groups-settings = الإعدادات
groups-members = الأعضاء
groups-sign-in = تسجيل الدخول

groups-topics = { $count ->
    [zero] لا مواضيع
    [one] موضوع واحد
    [two] موضوعان
    [few] { $count } مواضيع
    [many] { $count } موضوعًا
   *[other] { $count } موضوع
}
# Before how long ago somebody wrote: "Active 5 min".
groups-active = آخر نشاط:
groups-joined = ضمن مجموعاتكم

groups-empty-title = لا مجموعات بعد
groups-empty-admin = توضع المواضيع في مجموعات. يمكن إنشاء أول مجموعة الآن.
groups-empty-member = حالما يُنشئ أحد المديرين مجموعة تظهر هنا.
groups-empty-visitor = قد توجد مجموعات للأعضاء. تسجيل الدخول يتيح رؤيتها.
groups-empty-make = إنشاء مجموعة

groups-access-public = الجميع
groups-access-public-hint = يقرأ الجميع، ومحركات البحث أيضًا. ويكتب أعضاء المجتمع.
groups-access-members = للأعضاء فقط
groups-access-members-hint = يقرأ ويكتب كل أعضاء المجتمع.
groups-access-private = خاصة
groups-access-private-hint = لا يقرأ ويكتب إلا أعضاء المجموعة. ويرى الآخرون أنها موجودة.
groups-access-secret = سرية
groups-access-secret-hint = لا يعلم بوجودها إلا أعضاؤها.
groups-kinds = لهؤلاء فقط
groups-kinds-hint = اتركوا الخانات كلها فارغة لتبقى المجموعة لكل الأعضاء. وإلا فهي موجودة فقط لمن قال أحد المديرين إنهم من إحدى هذه الصفات، ولا وجود لها عند غيرهم. ويراها مشرفو المجتمع ومديروه كالمعتاد.
groups-kinds-sentence = هذه المجموعة موجودة فقط للأعضاء الذين قال أحد المديرين إنهم كذلك.
groups-kinds-all = الأعضاء بكل صفاتهم

groups-join-title = الانضمام إلى { $name }؟
groups-join-button = الانضمام إلى المجموعة
groups-leave-title = مغادرة { $name }؟
groups-leave-button = مغادرة المجموعة
groups-leave-open = تمكن العودة في أي وقت. وما كتبتموه يبقى.
groups-leave-closed = لا تمكنكم العودة من تلقاء أنفسكم، بل يلزم أن تُضافوا من جديد من داخل المجموعة. وما كتبتموه يبقى.

groups-members-title = أعضاء { $name }
groups-members-count = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}
groups-members-none-title = لا أحد هنا بعد
groups-members-none = لا أعضاء في هذه المجموعة.
groups-column-name = الاسم
groups-column-role = الدور
groups-column-since = منذ
groups-column-change = تغيير
groups-role-member = عضو
groups-role-moderator = مشرف
groups-make-moderator = منح دور المشرف
groups-make-moderator-of = منح دور المشرف: { $name }
groups-make-member = إعادة إلى دور العضو
groups-make-member-of = إعادة إلى دور العضو: { $name }
groups-remove = إزالة
groups-remove-of = إزالة: { $name }
groups-add-title = إضافة عضو
groups-add-handle = اسم المستخدم
groups-add-handle-hint = الاسم الوارد في عنوان صفحة العضو.
groups-add-unknown = لا يوجد عضو بهذا الاسم.
groups-add-role-hint = يمنح المالكون الأدوار ويقررون ما تقوله المجموعة عن نفسها، ويحفظ المشرفون النظام.
groups-add-button = إضافة إلى المجموعة

groups-settings-title = إعدادات { $name }
groups-form-name = الاسم
groups-form-slug = عنوان الرابط
groups-form-slug-hint = قصير: الحروف من a إلى z والأرقام والعلامتان - و _. تتوقف روابط العنوان السابق عن العمل.
groups-form-description = الغرض منها
groups-form-description-hint = جملة أو جملتان. صيغة Markdown متاحة، ويمكن ترك الحقل فارغًا.
groups-form-category = الفئة
groups-form-access = من يقرؤها

groups-role-owner = مالك
groups-make-owner = منح دور المالك
groups-make-owner-of = منح دور المالك: { $name }
groups-about = حول المجموعة
groups-about-title = حول { $name }
groups-charter = الميثاق
groups-charter-none = لم يُكتب شيء بعد.
groups-entry = طريقة الدخول
groups-entry-open = مفتوح
groups-entry-open-hint = ينضم كل من يرى المجموعة من تلقاء نفسه.
groups-entry-request = بطلب
groups-entry-request-hint = يُقدَّم طلب، ويقرر من يعتنون بالمجموعة.
groups-entry-invitation = بدعوة فقط
groups-entry-invitation-hint = يدعو من يعتنون بالمجموعة الناسَ أو يضيفونهم.
groups-entry-secret = تُدخَل المجموعة السرية بدعوة أيًّا كان الاختيار هنا.
groups-writing = من يكتب
groups-writing-everybody = الجميع
groups-writing-everybody-hint = كل من يحق له الكتابة هنا يبدأ المواضيع ويردّ.
groups-writing-replies = إعلانات مع ردود
groups-writing-replies-hint = يبدأ المالكون والمشرفون المواضيع، ويردّ الجميع.
groups-writing-keepers = إعلانات فقط
groups-writing-keepers-hint = لا يكتب إلا المالكون والمشرفون.
groups-rules = القواعد
groups-rules-title = قواعد { $name }
groups-rules-charter-hint = ما يسري في هذه المجموعة، وله صفحة خاصة به. يمكن استخدام Markdown، ويمكن تركه فارغًا.
groups-rules-notice = تنبيه بشأن المحتوى
groups-rules-notice-hint = يظهر قبل المواضيع. يؤكده الأعضاء مرة، ومرة أخرى إذا تغيّر. يُترك فارغًا إن لم يلزم.
groups-notice-title = قبل القراءة
groups-notice-button = فهمت، متابعة
groups-ask = طلب الانضمام
groups-ask-title = طلب الانضمام إلى { $name }؟
groups-message = رسالة
groups-ask-message-hint = يمكن ذكر من أنتم ولماذا تطلبون. يقرؤها من يعتنون بالمجموعة.
groups-ask-button = إرسال الطلب
groups-asked = طلبتم الانضمام في { $date }. ويقرر من يعتنون بالمجموعة.
groups-withdraw = سحب الطلب
groups-refused = رُفض طلبكم في { $date }.
groups-expired = لم يُبتّ في طلبكم المؤرخ في { $date } في الوقت المناسب. يمكنكم الطلب مجددًا.
groups-ask-again = الطلب مجددًا
groups-invited = أنتم مدعوون إلى هذه المجموعة. يمكن القبول حتى { $date }.
groups-accept = قبول
groups-decline = اعتذار
groups-invited-to = دعوات إليكم
groups-invited-until = حتى { $date }
groups-requests = الطلبات
groups-requests-count = { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
}
groups-requests-title = طلبات { $name }
groups-requests-lede = تنتهي الطلبات والدعوات بعد 30 يومًا.
groups-requests-none = لا أحد ينتظر.
groups-approve = قبول الطلب
groups-approve-of = قبول الطلب: { $name }
groups-refuse = رفض
groups-refuse-of = رفض: { $name }
groups-refuse-reason = السبب، ويقرؤه صاحب الطلب
groups-invitations = الدعوات
groups-invitations-none = لا دعوات مفتوحة.
groups-revoke = سحب الدعوة
groups-revoke-of = سحب الدعوة: { $name }
groups-invite-title = دعوة عضو
groups-invite-message-hint = تُقرأ في صفحة المجموعة. ومن يُدعى يرى اسم المجموعة ووصفها حتى لو كانت سرية.
groups-invite-button = دعوة
groups-preview-title = ما الذي يتغيّر في { $name }
groups-preview-before = قبل
groups-preview-after = بعد
groups-preview-what = البند
groups-preview-members = الأعضاء الذين يمكنهم القراءة
groups-preview-known = الأعضاء الذين يعلمون بوجودها
groups-preview-visitors = الزوار ومحركات البحث
groups-preview-read = يمكنهم القراءة
groups-preview-no-read = لا يمكنهم القراءة
groups-preview-topics = { $count ->
    [zero] لا يشمل ذلك أي موضوع.
    [one] يشمل ذلك موضوعًا واحدًا.
    [two] يشمل ذلك موضوعين.
    [few] يشمل ذلك { $count } مواضيع.
    [many] يشمل ذلك { $count } موضوعًا.
   *[other] يشمل ذلك { $count } موضوع.
}
groups-preview-lose = { $count ->
    [zero] لا يفقد أي عضو القراءة.
    [one] عضو واحد لن يمكنه قراءتها بعد ذلك.
    [two] عضوان لن يمكنهما قراءتها بعد ذلك.
    [few] { $count } أعضاء لن يمكنهم قراءتها بعد ذلك.
    [many] { $count } عضوًا لن يمكنهم قراءتها بعد ذلك.
   *[other] { $count } عضو لن يمكنهم قراءتها بعد ذلك.
}
groups-preview-gain = { $count ->
    [zero] لا يكسب أي عضو القراءة.
    [one] عضو واحد ستمكنه قراءتها منذئذ.
    [two] عضوان ستمكنهما قراءتها منذئذ.
    [few] { $count } أعضاء ستمكنهم قراءتها منذئذ.
    [many] { $count } عضوًا ستمكنهم قراءتها منذئذ.
   *[other] { $count } عضو ستمكنهم قراءتها منذئذ.
}
groups-preview-close-visitors = لن يمكن للزوار ومحركات البحث قراءتها بعد ذلك. وما قُرئ أو نُسخ من قبل يبقى حيث هو.
groups-preview-open-visitors = ستمكن قراءتها منذئذ لكل من على الإنترنت ولمحركات البحث أيضًا، بما فيها ما كُتب لدائرة أضيق.
groups-preview-button = تغيير من يقرأ
groups-preview-cancel = تركها كما هي
groups-settled-inside = { $name }: من أعضاء المجموعة الآن.
groups-settled-refused = { $name }: رُفض الطلب.
groups-settled-outside = { $name }: لا طلب قيد الانتظار ولا عضوية في المجموعة.
