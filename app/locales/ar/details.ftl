### ما يقوله الأعضاء عن أنفسهم إلى جانب أسمائهم.

details-title = المزيد عنكم
details-intro = كل هذا اختياري، وأنتم تقررون لكل سطر من يقرؤه.
details-company = الشركة
details-job-title = المسمى الوظيفي
details-country = البلد
details-country-asked = لا يمكن لهذا المجتمع قبول أعضاء من بعض البلدان ولذلك يسأل. لا يراه بعد ذلك غيركم.
details-interests = الاهتمامات
details-interests-hint = حتى خمسة، تفصل بينها فواصل.
details-kind = صفتي هنا
details-kind-hint = مديرو المجتمع وحدهم يحددون من هو من فريق العمل. ما تختارونه هنا يُعرض، ولا يفتح مجموعة مخصصة لبعض صفات الأعضاء.
details-kind-given-hint = حدد ذلك أحد المديرين، ولا يغيّره إلا المديرون.
details-kind-unsaid = ما يقوله عن نفسه
details-kind-set-hint = صفة هذا العضو لدى القائمين على المجتمع. يقرؤها الأعضاء ما لم يقصرها هذا العضو على عدد أقل، وبها تُفتح المجموعات المخصصة لبعض صفات الأعضاء.
details-kind-other = غير ذلك
details-kind-customer = عميل
details-kind-expert = خبير
details-kind-partner = شريك
details-kind-staff = فريق العمل
details-to = من يقرؤه
details-to-oneself = أنتم فقط
details-to-keepers = القائمون على النظام
details-to-members = كل الأعضاء
details-excluded-title = البلدان المستثناة
details-excluded = لا يُقبل أحد من
details-excluded-hint = لاختيار أكثر من بلد اضغطوا Ctrl أو ⌘. يُسأل القادمون الجدد أين يقيمون؛ ويُعدّ من يُرد دون حفظ أي شيء عنه.
# $count (Number)
details-turned-away = رُدّوا: { $count }
