### ما يحتفظ به العضو.

bookmarks-title = المحفوظات
bookmarks-lede = ما تحتفظ به لتعود إليه. لا يراه أحد سواك.
bookmarks-none-title = لم تحفظ شيئًا بعد
bookmarks-none = افتح قائمة مشاركة واختر «حفظ» لتجدها هنا.
bookmarks-keep = حفظ
bookmarks-keep-topic = حفظ هذا الموضوع
bookmarks-change = تعديل المحفوظ
bookmarks-change-of = تعديل المحفوظ: { $title }
bookmarks-note = ملاحظة
bookmarks-note-hint = لك وحدك. يمكنك تركها فارغة.
bookmarks-save = احتفظ به
bookmarks-remove = إزالة من المحفوظات
