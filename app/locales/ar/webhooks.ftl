### خطافات الويب: برامج أخرى تُبلَّغ بما يحدث.

webhooks-title = خطافات الويب
webhooks-lede = تعلم برامج أخرى فورًا بما يحدث هنا، كموضوع جديد أو ردّ. تُبلَّغ بما يحق لك رؤيته، واحدًا تلو الآخر، ومرة واحدة لكل حدث.
webhooks-make-title = إنشاء خطاف ويب
webhooks-address = عنوان المستقبِل
webhooks-address-hint = يبدأ بـ https:// ويكون مفتوحًا على الإنترنت. يُرسَل إليه JSON بطلب POST موقّعًا وفق Standard Webhooks.
webhooks-make = إنشاء
webhooks-ready-title = خطاف الويب جاهز
webhooks-ready = بهذا السرّ يتحقق المستقبِل من هوية المُبلِّغ. يُعرض الآن فقط: انسخه إلى هناك ولا تضعه في مكان آخر.
webhooks-list = كل خطافات الويب
# $count (Number)
webhooks-most = { $count } من خطافات الويب على الأكثر.
webhooks-none = لا يوجد أي منها بعد.
# $name (String)
webhooks-by = أنشأه { $name }
webhooks-works = يعمل
webhooks-failing = فشلت المحاولة الأخيرة
webhooks-off = متوقف
webhooks-given-up = تُرك بعد يوم من الفشل
webhooks-rests = ساكن: منشئه لم يعد مديرًا
webhooks-one-title = خطاف ويب
webhooks-back = كل خطافات الويب
webhooks-where-title = إلى أين يُرسِل
webhooks-next = المحاولة التالية:
webhooks-switch-title = التشغيل والإيقاف
webhooks-switch-off = إيقاف
webhooks-switch-off-hint = ما يحدث في الأثناء ينتظر ويُبلَّغ عند التشغيل من جديد.
webhooks-switch-on = تشغيل
webhooks-switch-on-hint = يُكمل من حيث توقف: يُبلِّغ أولًا بما حدث في الأثناء.
webhooks-told-title = ما أبلغ به
# $count (Number)
webhooks-kept = تُحفظ آخر { $count }.
webhooks-told-nothing = لم يُبلِّغ بشيء بعد.
webhooks-again = سيُرسَل من جديد
webhooks-waits = ينتظر المحاولة التالية
webhooks-taken = استُلم
webhooks-delivery-given-up = تُرك
webhooks-withheld = لم يُبلَّغ: لم يعد يحق لمنشئه رؤيته
webhooks-resend = إعادة الإرسال
# $name (String)
webhooks-resend-of = إعادة الإرسال: { $name }
# $status (String)
webhooks-answered = الرد: { $status }
webhooks-unknown-name = لا أحد يعرف الاسم الوارد في العنوان
webhooks-forbidden = يؤدي إلى حيث لا يُسمح لهذا الخادم بالإرسال
webhooks-unreachable = لا أحد يجيب هناك
webhooks-too-slow = استغرق وقتًا طويلًا
webhooks-insecure = شهادته غير صالحة
webhooks-garbled = ما أجاب به ليس HTTP
webhooks-remove-title = الإزالة
webhooks-remove-hint = لن يصل إلى المستقبِل أي شيء بعد ذلك، وتُنسى القائمة أعلاه. لا يمكن التراجع عن هذا.
webhooks-remove = إزالة خطاف الويب
