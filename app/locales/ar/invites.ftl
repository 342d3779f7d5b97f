### الدعوات إلى المجتمع.

invites-title = الدعوات
invites-welcome-title = مرحبًا بكم في { $name }
invites-welcome-intro = يدعوكم { $name } إلى الانضمام.
invites-gone-title = انتهت هذه الدعوة
invites-gone = استُعملت أو أُنهيت أو مضى وقتها. يُرجى طلب دعوة أخرى ممن أرسلها.
invites-ready-title = الدعوة جاهزة
invites-ready = يظهر رابطها الآن فقط. انسخوه وأرسلوه إلى من تدعونه.
invites-make = إنشاء دعوة
invites-make-link = إنشاء دعوة
invites-note = لمن
invites-note-hint = لتتعرفوا عليها لاحقًا، ويمكن تركها فارغة. يقرؤها مديرو المجتمع أيضًا.
invites-uses = عدد الأشخاص
invites-uses-hint = هذا أقصى عدد ينضم بالرابط الواحد.
invites-span = مدة الصلاحية
invites-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
invites-left = { $count ->
    [zero] لا يمكنكم دعوة أحد الآن.
    [one] يمكنكم الآن دعوة شخص واحد.
    [two] يمكنكم الآن دعوة شخصين.
    [few] يمكنكم الآن دعوة { $count } أشخاص.
    [many] يمكنكم الآن دعوة { $count } شخصًا.
   *[other] يمكنكم الآن دعوة { $count } شخص.
}
invites-may-not = في هذا المجتمع يدعو مديروه.
invites-own-title = دعواتكم
invites-own-none = لم تنشئوا دعوة بعد.
invites-all-title = كل الدعوات
invites-all-lede = من أنشأها ولمن وكم شخصًا انضم بها. إنهاء الدعوة لا يمس من انضموا بها.
invites-none = لم ينشئ أحد دعوة بعد.
invites-more = المزيد
invites-tree-title = من دعا من
invites-tree-lede = كل من انضم بدعوة، مع من دعاه.
invites-tree-none = لم ينضم أحد بدعوة بعد.
invites-came-by = بدعوة من
invites-all-of = كل من دعاهم { $name }
invites-column-for = لمن
invites-column-by = أنشأها
invites-column-made = التاريخ
invites-column-expires = صالحة حتى
invites-column-used = انضموا
invites-column-end = إنهاء
invites-anybody = أي شخص
# $used (Number)
# $uses (Number)
invites-used = { $used } من { $uses }
invites-end = إنهاء
invites-end-of = إنهاء الدعوة: { $name }
invites-over = انتهت
