### شروط الاستخدام: قراءتها والموافقة عليها وكتابتها.

terms-title = شروط الاستخدام
# $version (Number)
terms-version = الإصدار { $version }
terms-since = منذ
terms-agree-label = أوافق على شروط الاستخدام
terms-read = قراءة شروط الاستخدام
terms-agree = أوافق
terms-agreed = لقد وافقتم على هذه الشروط
terms-first-title = تغيّرت شروط الاستخدام
terms-first = يُرجى قراءتها. يمكن متابعة القراءة دون موافقة، لكنها لازمة قبل الكتابة.
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
