### رموز الوصول التي تعمل بها البرامج باسم عضو.

tokens-title = البرامج
tokens-intro = برمز الوصول يفعل البرنامج باسمك ما يحق لك فعله. أعطِ كل برنامج رمزًا خاصًا به.
tokens-api = ما تستطيع البرامج فعله هنا
tokens-ready-title = الرمز جاهز
tokens-ready = يُعرض الآن فقط. انسخه إلى البرنامج ولا تضعه في مكان آخر.
tokens-name = الغرض منه
tokens-name-hint = لتعرفه لاحقًا في القائمة أدناه.
tokens-scope = صلاحيته
tokens-scope-read = القراءة
tokens-scope-read-hint = يرى ما تراه ولا يغيّر شيئًا.
tokens-scope-write = القراءة والكتابة
tokens-scope-write-hint = ويفعل أيضًا ما يحق لك، باستثناء ما تُطلب منك له كلمة المرور.
tokens-scope-admin = كل شيء
tokens-scope-admin-hint = ويشمل ما تُطلب منك له كلمة المرور، مثل منح الأدوار.
tokens-make = إنشاء رمز
tokens-own-title = رموزك
tokens-none = لم تنشئ أي رمز بعد.
tokens-unused = لم يُستخدم قط
tokens-expires = صالح حتى
tokens-end = إنهاء
# $name (String)
tokens-end-of = إنهاء الرمز: { $name }
