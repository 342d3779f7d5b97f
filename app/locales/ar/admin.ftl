### Keeping house: groups and categories, members, the community.

admin-save = حفظ
admin-saved = تم الحفظ.
admin-members = الأعضاء
admin-members-of = أعضاء { $name }
admin-settings = الإعدادات
admin-settings-of = إعدادات { $name }

admin-groups-title = المجموعات والفئات
admin-groups-lede = الفئات عناوين، وتحتها المجموعات التي تضم المواضيع.
admin-new-group = مجموعة جديدة
admin-new-group-button = إنشاء المجموعة
admin-new-group-no-category-title = يلزم إنشاء فئة أولًا
admin-new-group-no-category = كل مجموعة تقع ضمن فئة.

admin-welcome-title = أهلًا وسهلًا
admin-welcome-intro = مجتمعكم جاهز. ثلاث خطوات ويبدأ الحديث.
admin-welcome-category = إضافة فئة، مثل «عام».
admin-welcome-group = إنشاء مجموعة فيها واختيار من يقرؤها.
admin-welcome-invite = دعوة الناس: يكون الانضمام عبر عنوان مجتمعكم متبوعًا بما يلي:

admin-category-name = اسم الفئة
admin-category-name-hint = عنوان لمجموعات يجمعها شيء مشترك.
admin-category-add-title = إضافة فئة
admin-category-add = إضافة الفئة
admin-category-empty = لا مجموعات هنا بعد.
admin-category-groups = { $count ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
admin-category-rename = إعادة التسمية
admin-category-up = تحريك لأعلى
admin-category-up-of = تحريك لأعلى: { $name }
admin-category-down = تحريك لأسفل
admin-category-down-of = تحريك لأسفل: { $name }
admin-category-remove = إزالة
admin-category-remove-of = إزالة: { $name }

admin-site-title = المجتمع
admin-site-name = الاسم
admin-site-name-hint = يظهر أعلى كل صفحة.
admin-site-language = اللغة الرئيسية
admin-site-language-hint = لمن لا يطلب متصفحهم أيًّا من اللغات المتاحة.

admin-category-parent = تقع تحت
admin-category-parent-none = لا شيء: في المستوى الأول
admin-category-parent-hint = ثلاثة مستويات على الأكثر.
admin-category-remove-title = إزالة { $name }؟
admin-category-remove-empty = لا شيء فيها.
admin-category-remove-groups = { $count ->
    [zero] لا مجموعات فيها.
    [one] فيها مجموعة واحدة.
    [two] فيها مجموعتان.
    [few] فيها { $count } مجموعات.
    [many] فيها { $count } مجموعة.
   *[other] فيها { $count } مجموعة.
}
admin-category-remove-below = { $count ->
    [zero] لا فئات تحتها.
    [one] تحتها فئة واحدة.
    [two] تحتها فئتان.
    [few] تحتها { $count } فئات.
    [many] تحتها { $count } فئة.
   *[other] تحتها { $count } فئة.
}
admin-category-remove-target = إلى أين تُنقل
admin-category-remove-target-hint = تُنقل المجموعات إلى هناك بكل ما فيها، وتصير الفئات التابعة تحتها.
admin-category-remove-button = إزالة الفئة
admin-cancel = إلغاء
admin-category-place = المكان
admin-category-place-of = المكان: { $name }
