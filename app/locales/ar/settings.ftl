### One's own settings.

settings-title = الإعدادات
settings-save = حفظ
settings-saved = تم الحفظ.

settings-profile-title = الملف الشخصي
settings-handle = اسم المستخدم
settings-email = البريد الإلكتروني، ولا يراه غيركم
settings-name = الاسم
settings-name-hint = كما يقرؤه الآخرون. يتغيّر بجانب كل ما كتبتموه.
settings-about = نبذة عنكم
settings-about-hint = يقرؤها الأعضاء في صفحتكم. صيغة Markdown متاحة، ويمكن ترك الحقل فارغًا.

settings-reading-title = اللغة والمظهر
settings-reading-visitor = يُحفظ هذا في هذا المتصفح.
settings-language = اللغة
settings-language-automatic = بحسب المتصفح
settings-calendar = التقويم
settings-calendar-usual = المعتاد في اللغة
settings-calendar-gregorian = ميلادي
settings-calendar-persian = فارسي (هجري شمسي)
settings-calendar-islamic = هجري (أم القرى)
settings-calendar-hebrew = عبري
settings-zone = المنطقة الزمنية
settings-zone-hint = مدينة كبيرة قريبة منكم، مثل Europe/Istanbul. إذا تُرك الحقل فارغًا: التوقيت العالمي.
settings-zone-unknown = لا توجد منطقة زمنية كهذه. تُكتب القارة ثم المدينة، مثل Asia/Tehran.
settings-theme = فاتح أو داكن
settings-theme-system = بحسب النظام
settings-theme-light = فاتح
settings-theme-dark = داكن

settings-security-title = كلمة المرور والمتصفحات
settings-password-title = تغيير كلمة المرور
settings-password-current = كلمة المرور الحالية
settings-password-new = كلمة المرور الجديدة
settings-password-hint = ١٠ محارف على الأقل. يُسجَّل الخروج من جميع متصفحاتكم الأخرى.
settings-password-button = تغيير كلمة المرور
settings-sessions-title = المتصفحات المسجَّل الدخول فيها
settings-sessions-intro = عند رؤية متصفح لا تعرفونه، يُنصح بتسجيل خروجه ثم تغيير كلمة المرور.
settings-session-unknown = متصفح غير معروف
settings-session-current = هذا المتصفح
# Before a date: "Since 22 November 2026".
settings-session-started = منذ
# Before how long ago: "Last used 3 h".
settings-session-seen = آخر استعمال:
settings-session-end = تسجيل الخروج
settings-session-end-of = تسجيل الخروج: { $device }
settings-sessions-end-others = تسجيل الخروج من كل المتصفحات الأخرى

settings-door-title = من ينضم
settings-door-label = الباب
settings-door-open = مفتوح
settings-door-open-hint = ينضم من يشاء. يقرأ الزوار المجموعات العامة.
settings-door-approval = بموافقة
settings-door-approval-hint = يطلب الانضمام من يشاء ويقرر مدير المجتمع. يقرأ الزوار المجموعات العامة.
settings-door-invitation = بدعوة
settings-door-invitation-hint = لا ينضم إلا من لديه دعوة. يقرأ الزوار المجموعات العامة.
settings-door-closed = مغلق
settings-door-closed-hint = لا ينضم إلا من لديه دعوة. لا يرى الزوار سوى اسم المجتمع.
settings-door-invites = دعوات العضو الواحد
settings-door-invites-hint = عدد من يمكن لكل عضو دعوتهم في ثلاثين يومًا، بحد أقصى 100. إن تُرك فارغًا أو كان 0 فالدعوة لمديري المجتمع وحدهم.

settings-contact-title = إلى من تُبلَّغ الثغرات
settings-contact-intro = من يجد ثغرة في هذا الموقع يبحث عمّن يبلغه في ‎/.well-known/security.txt. وما دام لا شيء محددًا هنا فلا وجود لهذا الملف.
settings-contact = بريد أو صفحة
settings-contact-hint = عنوان مثل security@example.org، أو صفحة تبدأ بـ https://. يستطيع الجميع قراءته. اتركوه فارغًا إن لم ترغبوا في ذكر شيء.
settings-contact-open = تحديد جهة الاتصال
settings-contact-back = العودة إلى الإعدادات
