### Filters of the community: words and links that hold a post back, or refuse it.

filters-title = المرشّحات
filters-lede = كلمات وروابط توقف المشاركة إلى أن يراجعها أحد، أو ترفضها. تسري في كل المجموعات، ويُستثنى منها من يحفظون النظام في مجموعاتهم.
filters-add-title = إضافة مرشّح
filters-add = إضافة
filters-kind = يبحث عن
filters-kind-word = كلمة أو عبارة
filters-kind-link = روابط إلى موقع
filters-pattern = كلمة أو عبارة أو موقع
filters-pattern-hint = تُطابَق الكلمات كاملة مهما كان شكلها وتشكيلها. والموقع يشمل كل ما تحته.
filters-action = ما يحدث
filters-action-hold = تنتظر المشاركة
filters-action-refuse = تُرفض المشاركة
filters-list = { $count ->
    [zero] لا مرشّحات
    [one] مرشّح واحد
    [two] مرشّحان
    [few] { $count } مرشّحات
    [many] { $count } مرشّحًا
   *[other] { $count } مرشّح
}
# $count (Number)
filters-most = { $count } على الأكثر: فما زاد لا يراجعه أحد.
filters-none = لا شيء يُوقف ولا شيء يُرفض.
filters-remove = إزالة
filters-remove-of = إزالة { $name }
filters-trial-title = تجربة نص
filters-trial-text = النص
filters-trial-hint = لا يُحفظ منه شيء. يُعرض على المرشّحات كأن عضوًا كتبه الآن.
filters-trial = ماذا سيحدث؟
filters-trial-nothing = لا يوقفه أي مرشّح، وكان سيظهر.
filters-trial-hold = كان سينتظر إلى أن يراجعه أحد.
filters-trial-refuse = كان سيُرفض. ويعرف صاحبه أكان ذلك بسبب كلمة أم رابط، ولا يعرف أيها.
filters-standing = المرشّح الموجود
