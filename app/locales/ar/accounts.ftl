### Coming in, going out, members.

accounts-name = الاسم
accounts-name-hint = كما يقرؤه الآخرون.
accounts-handle = اسم المستخدم
accounts-handle-hint = لعنوان صفحتكم: الحروف من a إلى z والأرقام والعلامتان - و _. لا يمكن تغييره لاحقًا.
accounts-email = البريد الإلكتروني
accounts-email-hint = لا يراه سائر الأعضاء، ويراه المديرون. ويمكن تسجيل الدخول به.
accounts-password = كلمة المرور
accounts-password-hint = ١٠ محارف على الأقل. بضع كلمات متتالية لا رابط بينها تجعلها قوية.

accounts-setup-title = إعداد مجتمعكم
accounts-setup-intro = تعمل هذه الصفحة مرة واحدة. يمكن تغيير كل شيء لاحقًا إلا اسم المستخدم.
accounts-setup-community = المجتمع
accounts-setup-site = اسم المجتمع
accounts-setup-site-hint = يظهر أعلى كل صفحة.
accounts-setup-language = اللغة الرئيسية
accounts-setup-language-hint = لمن لا يطلب متصفحهم أيًّا من اللغات المتاحة.
accounts-setup-you = حسابكم
accounts-setup-you-intro = تصبحون أول مدير، ويُسجَّل دخولكم مباشرة.
accounts-setup-button = إعداد المجتمع

accounts-login-title = تسجيل الدخول
accounts-login-intro = تسجيل الدخول يتيح الكتابة وقراءة ما هو للأعضاء.
accounts-login-name = اسم المستخدم أو البريد الإلكتروني
accounts-login-button = تسجيل الدخول
accounts-login-forgot = عند نسيان كلمة المرور، يمكن لأحد المديرين إعطاؤكم رابطًا لتعيين كلمة جديدة.
accounts-login-new = لا حساب لديكم بعد؟
accounts-login-link = تسجيل الدخول
accounts-not-set-up = لم يُعَدّ هذا المجتمع بعد. رابط الإعداد موجود في مخرجات البرنامج لدى القائم على تشغيله.

accounts-rights-changed = تغيّرت صلاحياتك في هذا المجتمع. يُرجى تسجيل الدخول من جديد.
accounts-again-title = تسجيل الدخول من جديد
accounts-again-intro = انتهى تسجيل دخولكم. النص محفوظ.
accounts-again-nothing-intro = انتهى تسجيل دخولكم. بعد تسجيل الدخول تمكن المتابعة من حيث توقفتم.
accounts-kept-nothing-title = سُجّل دخولكم
accounts-kept-nothing-intro = ما أردتم فعله لم يحدث بعد.
accounts-kept-title = سُجّل دخولكم من جديد
accounts-kept-intro = النص ما زال هنا. لم يُرسَل شيء بعد.
accounts-kept-text = نصكم
accounts-kept-send = إرساله الآن
accounts-kept-drop = عدم إرساله

accounts-confirm-title = تأكيد الهوية
accounts-confirm-intro = ما يأتي يخصّ المجتمع كله. يُرجى إدخال كلمة المرور من جديد؛ وتبقى سارية مدةً من الوقت.
accounts-confirm-kept = ما أدخلتموه محفوظ. لم يُحفظ أي تغيير بعد.
accounts-confirm-button = متابعة
accounts-confirm-leave = ليس الآن
accounts-confirmed-title = شكرًا، كلمة المرور صحيحة

accounts-join-title = الانضمام
accounts-join-intro = يكتب الأعضاء ويتابعون المجموعات ويقرؤون ما هو للأعضاء.
accounts-join-link = الانضمام
accounts-join-button = الانضمام
accounts-join-member = لديكم حساب؟

accounts-logout-title = تسجيل الخروج
accounts-logout-intro = يُسجَّل الخروج من هذا المتصفح وحده. وتضيع النصوص التي لم تُرسَل.
accounts-logout-button = تسجيل الخروج
accounts-logout-stay = البقاء

accounts-reset-title = تعيين كلمة مرور جديدة
accounts-reset-intro = يُسجَّل الخروج من جميع متصفحاتكم، ويُسجَّل الدخول في هذا المتصفح.
accounts-reset-button = تعيين كلمة المرور
accounts-reset-gone-title = انتهت صلاحية هذا الرابط
accounts-reset-gone = استُعمل من قبل أو مضى عليه وقت طويل. يمكن طلب رابط آخر من أحد المديرين.

accounts-members-title = الأعضاء
accounts-members-lede = كل أصحاب الحسابات، مرتبين بحسب اسم المستخدم.
accounts-members-first = العودة إلى البداية
accounts-members-more = مزيد من الأعضاء
accounts-pages = الصفحات
accounts-role = الدور
accounts-role-here = الدور في المجتمع
accounts-role-button = تغيير الدور
accounts-role-member = عضو
accounts-role-member-hint = القراءة والكتابة.
accounts-role-moderator = مشرف
accounts-role-moderator-hint = وكذلك حفظ النظام في كل مجموعة غير سرية.
accounts-role-administrator = مدير
accounts-role-administrator-hint = وكذلك القرار في شأن المجموعات والأعضاء والإعدادات.
accounts-standing = حالة العضوية
accounts-good-standing = سارية
accounts-suspended = عضوية معلّقة
accounts-suspended-until = عضوية معلّقة حتى { $date }
accounts-placeholder = من بيانات مستوردة
accounts-joined = الانضمام

# Before a date: "Here since 22 November 2026".
accounts-member-since = العضوية منذ
accounts-edit-profile = تعديل الملف الشخصي
accounts-posts-title = أحدث المشاركات
accounts-posts-none = لا مشاركات متاحة لكم بعد.
accounts-tools-title = للمديرين
accounts-back-to-member = عودة
accounts-suspend-title = تعليق عضوية { $name }؟
accounts-suspend-intro = من عُلِّقت عضويته لا يقرأ إلا ما يقرؤه الزوار. ويمكنه مع ذلك تسجيل الدخول لقراءة إشعاراته وللاعتراض. وما كتبه يبقى.
accounts-suspend-span = المدة
accounts-suspend-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
accounts-suspend-forever = إلى أن ينهيه أحد المديرين
accounts-suspend-button = تعليق العضوية
accounts-suspend-link = تعليق العضوية…
accounts-unsuspend-button = إنهاء التعليق
accounts-reset-link-title = كلمة مرور جديدة
accounts-reset-link-intro = إنشاء رابط يعيّن به هذا العضو كلمة مرور جديدة. يعمل مرة واحدة ولمدة ساعة. وأي رابط سابق يتوقف عن العمل.
accounts-reset-link-button = إنشاء رابط
accounts-link-title = الرابط جاهز
accounts-link-intro = يُعرض الآن فقط. يُرجى نسخ عنوان هذا الرابط وإرساله إلى العضو بطريقة لا يقرؤها غيره، وعدم فتحه بأنفسكم.
accounts-logged-out-title = تم تسجيل الخروج
accounts-logged-out-text = حُذفت أيضًا المسودات المحفوظة في هذا المتصفح.

accounts-ask-title = طلب الانضمام
accounts-ask-intro = يقرأ مدير المجتمع ما تكتبونه ثم يقرر. يكتب الأعضاء ويتابعون المجموعات ويقرؤون ما هو مخصص لهم.
accounts-ask-button = إرسال الطلب
accounts-ask-message = تعريف بكم
accounts-ask-message-hint = جملة أو جملتان لمن سيقرر، ويمكن تركه فارغًا.
accounts-asked-title = وصل طلبكم
accounts-asked-intro = سيقرر مدير المجتمع. لمعرفة الحال يُرجى تسجيل الدخول باسم المستخدم وكلمة المرور.
accounts-by-invitation-title = بدعوة
accounts-by-invitation-intro = الانضمام إلى هذا المجتمع بدعوة. إن كانت لديكم دعوة فافتحوا رابطها.
