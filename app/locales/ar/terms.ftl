### شروط الاستخدام: قراءتها والموافقة عليها وكتابتها.

terms-title = شروط الاستخدام
# $version (Number)
terms-version = الإصدار { $version }
terms-since = منذ
terms-agree-label = أوافق على شروط الاستخدام
terms-read = قراءة شروط الاستخدام
terms-agree = أوافق
terms-agreed = لقد وافقتم على هذه الشروط
terms-first-title = يُرجى قراءة شروط الاستخدام والموافقة عليها
terms-changed-title = تغيّرت شروط الاستخدام. يُرجى قراءتها.
terms-first = يمكن متابعة القراءة دون موافقة، لكنها لازمة قبل الكتابة.
terms-text-kept = نصكم محفوظ ويعود بعد الموافقة.
terms-lede = يوافق كل من ينضم على الشروط السارية. وبعد كل تغيير يوافق كل عضو من جديد قبل أن يكتب.
terms-text = النص
terms-text-hint = يمكن استعمال Markdown. كل تغيير إصدار جديد، وتبقى الإصدارات القديمة مقروءة هنا.
terms-publish = جعلها سارية
terms-show = عرض
terms-versions = الإصدارات
terms-in-force = سارية
terms-back = رجوع
terms-withdraw = سحب الشروط
terms-withdraw-hint = عندئذ لا يُطلب من أحد أن يوافق على شيء. تبقى الإصدارات هنا ويمكن جعل أحدها ساريًا من جديد.
# $version (Number)
terms-agreed-to = تمت الموافقة على الإصدار { $version } من شروط الاستخدام في { $date }.
terms-agreed-to-none = لم تتم الموافقة على شروط الاستخدام بعد.
terms-owes = لم تتم الموافقة على الإصدار الساري بعد.
terms-agreed-count = { $count ->
    [0] لم يوافق أحد على هذا الإصدار
    [zero] لم يوافق أحد على هذا الإصدار
    [one] وافق عضو واحد على هذا الإصدار
    [two] وافق عضوان على هذا الإصدار
    [few] وافق { $count } أعضاء على هذا الإصدار
    [many] وافق { $count } عضوًا على هذا الإصدار
   *[other] وافق { $count } عضو على هذا الإصدار
}
terms-agreed-nobody = من يوافق يظهر هنا مع تاريخ موافقته.
