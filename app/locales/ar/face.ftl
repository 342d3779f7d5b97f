### The site's own face: colour, pictures, texts, languages.

face-tabs = إعدادات المجتمع
face-tab-community = الاسم والباب
face-look-title = المظهر
face-look-lede = لونكم وصوركم في كل صفحة.
face-accent = اللون
face-accent-hint = علامة # وست خانات، مثل ‎#1f6f6b. يُترك فارغًا للّون المعتاد. هذا لون الروابط والأزرار، وتُظهر الصفحات الداكنة درجة أفتح منه.
face-accent-now = لون الصفحات الآن
face-logo = الشعار
# $count (Number)
face-logo-hint = PNG أو JPEG أو WebP، حتى { $count } كيبيبايت. يقف بجانب الاسم، وإن كان عريضًا جدًا حلّ محله.
face-logo-now = شعار الصفحات الآن
face-logo-remove = إزالته وإظهار العلامة المعتادة
face-icon = الأيقونة
# $count (Number)
face-icon-hint = PNG أو JPEG أو WebP، حتى { $count } كيبيبايت. يظهر وسطها مربعًا في ألسنة المتصفح.
face-icon-now = أيقونة الصفحات الآن
face-icon-remove = إزالتها وإظهار الأيقونة المعتادة
face-texts-title = النصوص
face-home = في صفحة البداية
face-home-hint = بصيغة Markdown. يقف في أعلى صفحة البداية، ويُترك فارغًا إن لم يُرَد شيء.
face-charter = الميثاق
face-charter-hint = بصيغة Markdown. لِمَ وُجد المجتمع وكيف يتعامل الناس فيه، في صفحة خاصة به. يُترك فارغًا إن لم يُرَد.
face-charter-title = الميثاق
face-links = روابط أسفل كل صفحة
face-links-hint = رابط في كل سطر: الاسم أولًا والعنوان في آخره، مثل: متجرنا https://example.org. ثمانية على الأكثر؛ https أو http أو mailto أو صفحة هنا مثل ‎/charter.
face-languages-title = اللغات
face-languages = المعروضة على القراء
face-languages-hint = اللغة الرئيسية معروضة دائمًا. من اختار لغة غير معروضة يقرأ بأنسب لغة أخرى.
