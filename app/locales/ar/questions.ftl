### غير المقروء، وما ينتظر، والأجوبة الرسمية.

questions-unread-title = غير مقروء
questions-unread-lede = ما كُتب في مجموعاتك منذ زيارتك الأخيرة.
questions-unread-none = قرأت كل شيء.
questions-waiting-title = بلا جواب
questions-waiting-lede = أسئلة لم يرد عليها أحد بعد.
questions-waiting-none = رد أحدهم على كل سؤال.
questions-official = جواب رسمي
questions-go-to-official = جواب رسمي من { $name }
questions-mark = اعتماد كجواب رسمي
questions-unmark = سحب الاعتماد
