### The frame of every page.

layout-skip = الانتقال إلى المحتوى
# The title of a window: what is on the page, then the community.
layout-title = { $page } · { $community }

layout-menu = القائمة
layout-close-menu = إغلاق القائمة
layout-community = المجتمع
layout-aside = المزيد عن هذه الصفحة
layout-home = الرئيسية
layout-groups = المجموعات
layout-your-groups = مجموعاتي
layout-new-topic = موضوع جديد
layout-your-page = صفحتي
layout-join = الانضمام
layout-sign-in = تسجيل الدخول
layout-sign-out = تسجيل الخروج
layout-settings = الإعدادات
layout-yourself = حسابي
layout-keeping-house = الإدارة
layout-admin-groups = المجموعات والفئات
layout-admin-members = الأعضاء
layout-admin-settings = المجتمع
layout-colophon = يديره أعضاؤه على خادمهم الخاص.
layout-reading = اللغة والمظهر
layout-former-member = عضو سابق

layout-past-end-title = القائمة تنتهي قبل هذا الموضع
layout-past-end = لم تعد هذه الصفحة موجودة، أو لم توجد قط.
layout-last-page = الانتقال إلى الصفحة الأخيرة
layout-first-page = الانتقال إلى الصفحة الأولى

layout-door-closed = هذا المجتمع مغلق. يقرأ أعضاؤه ويكتبون هنا.
layout-door-invitation = إن كانت لديكم دعوة فافتحوا رابطها.
layout-terms = شروط الاستخدام
layout-admin-approvals = طلبات الانضمام
layout-admin-invites = الدعوات

layout-read-only-title = القراءة متاحة والكتابة متوقفة
layout-read-only = لا يُحفظ شيء جديد في الوقت الحالي. يُرجى الاحتفاظ بما تكتبونه في مكان لديكم؛ وعلى أحد المديرين فحص قرص الخادم.
