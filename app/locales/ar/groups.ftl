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
groups-unread = { $count ->
    [zero] لا جديد
    [one] واحد غير مقروء
    [two] اثنان غير مقروءين
    [few] { $count } غير مقروءة
    [many] { $count } غير مقروء
   *[other] { $count } غير مقروء
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
groups-add-role-hint = يحفظ المشرفون النظام في هذه المجموعة.
groups-add-button = إضافة إلى المجموعة

groups-settings-title = إعدادات { $name }
groups-form-name = الاسم
groups-form-slug = عنوان الرابط
groups-form-slug-hint = قصير: الحروف من a إلى z والأرقام والعلامتان - و _. تتوقف روابط العنوان السابق عن العمل.
groups-form-description = الغرض منها
groups-form-description-hint = جملة أو جملتان. صيغة Markdown متاحة، ويمكن ترك الحقل فارغًا.
groups-form-category = الفئة
groups-form-access = من يقرؤها
