### غير المقروء، وما ينتظر، والأجوبة الرسمية.

questions-unread-title = غير مقروء
questions-unread-lede = ما كُتب في مجموعاتك منذ زيارتك الأخيرة.
questions-unread-none = قرأت كل شيء.
questions-waiting-title = بلا جواب
questions-waiting-lede = أسئلة ما زالت تنتظر من يعرف.
questions-waiting-none = لكل سؤال جواب.
questions-official = جواب رسمي
questions-go-to-official = جواب رسمي من { $name }
questions-mark = اعتماد كجواب رسمي
questions-unmark = سحب الاعتماد
