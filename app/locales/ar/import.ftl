### Inviting many people by a table, and taking the table of members away.

import-export = تنزيل على شكل جدول
import-export-button = تنزيل الآن
import-export-ready = الجدول جاهز: سطر لكل عضو، بصيغة CSV. بالضغط على الزر يحفظه المتصفح.
import-title = الدعوة بجدول
import-lede = لكل من في الجدول رابط خاص به. لا يُرسَل شيء: أنتم من يسلّم الروابط.
import-file = الملف
import-file-hint = ‏CSV بترميز UTF-8، حتى 2000 صف و512 كيبيبايت.
import-rows = أو لصق الصفوف
import-rows-hint = السطر الأول يسمّي الأعمدة: name وemail، واختياريًا handle وkind ‏(customer, expert, partner, staff, other). وتُعدّ الصفة في الجدول محددة من أحد المديرين. والرابط يحملها: لا يُتحقق من العناوين، فمن كان معه الرابط وكتب العنوان الوارد في الجدول نال تلك الصفة.
import-check = عرضه أولًا
# $rows (Number)
import-found = { $count ->
    [zero] لن يُدعى أحد من { $rows } من الصفوف.
    [one] سيُدعى شخص واحد من { $rows } من الصفوف.
    [two] سيُدعى شخصان من { $rows } من الصفوف.
    [few] سيُدعى { $count } أشخاص من { $rows } من الصفوف.
    [many] سيُدعى { $count } شخصًا من { $rows } من الصفوف.
   *[other] سيُدعى { $count } شخص من { $rows } من الصفوف.
}
import-nobody = ليس فيه من يُدعى.
import-confirm-hint = يعمل كل رابط مرة واحدة خلال سبعة أيام. تظهر الروابط مرة واحدة بعد هذا مباشرة.
import-confirm = { $count ->
    [zero] لا أحد
    [one] دعوة شخص واحد
    [two] دعوة شخصين
    [few] دعوة { $count } أشخاص
    [many] دعوة { $count } شخصًا
   *[other] دعوة { $count } شخص
}
import-line = السطر
import-outcome = ما سيحدث
import-new = سيُدعى
import-member = عضو بالفعل
import-invited = لم يأتِ بعد
import-twice = العنوان وارد أعلاه
import-not-reached = لم يُنفَّذ؛ يُرجى إرسال الجدول مرة أخرى
import-made = { $count ->
    [zero] لا دعوات
    [one] دعوة واحدة جاهزة
    [two] دعوتان جاهزتان
    [few] { $count } دعوات جاهزة
    [many] { $count } دعوة جاهزة
   *[other] { $count } دعوة جاهزة
}
import-once = يُرجى نسخ الجدول أدناه الآن: لن يستطيع أحد قراءة هذه الروابط مرة أخرى.
import-links = الروابط
import-links-hint = الاسم والعنوان والرابط، بصيغة CSV.
import-others = من لم يُدعَ
import-again = { $count ->
    [zero] لا أحد ممن دُعوا من قبل ينتظر.
    [one] دُعي شخص واحد من قبل ولم يأتِ بعد. يحصل على رابط آخر للدعوة نفسها، ويبقى رابطه الأول صالحًا.
    [two] دُعي شخصان من قبل ولم يأتيا بعد. يحصل كل منهما على رابط آخر للدعوة نفسها، ويبقى الرابط الأول صالحًا.
    [few] دُعي { $count } أشخاص من قبل ولم يأتوا بعد. يحصل كل منهم على رابط آخر للدعوة نفسها، ويبقى الرابط الأول صالحًا.
    [many] دُعي { $count } شخصًا من قبل ولم يأتوا بعد. يحصل كل منهم على رابط آخر للدعوة نفسها، ويبقى الرابط الأول صالحًا.
   *[other] دُعي { $count } شخص من قبل ولم يأتوا بعد. يحصل كل منهم على رابط آخر للدعوة نفسها، ويبقى الرابط الأول صالحًا.
}
import-show-again = { $count ->
    [zero] لا روابط
    [one] عرض رابط لشخص واحد من جديد
    [two] عرض رابطين لشخصين من جديد
    [few] عرض روابط { $count } أشخاص من جديد
    [many] عرض روابط { $count } شخصًا من جديد
   *[other] عرض روابط { $count } شخص من جديد
}
