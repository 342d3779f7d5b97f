### Posts that wait until somebody has looked at them, and how fast a group talks.

holding-title = ממתין לאישור
holding-lede = ההודעות שלך שאיש מלבדך עוד לא רואה, ואלה שנדחו.
holding-none-title = אין דבר שממתין
holding-none = כשהודעה שלך צריכה להיבדק לפני שתופיע, היא תהיה כאן.
holding-waits = ממתינה לאישור
holding-refused = נדחתה
holding-waits-text = ההודעה נשמרה. עד שמי ששומרים על הסדר בקבוצה הזאת יבדקו אותה, רק הם ואתם רואים אותה. לאחר מכן היא תופיע כאילו נכתבה באותו רגע.
holding-refused-text = מי ששומרים על הסדר בקבוצה הזאת לא אישרו את ההודעה. הטקסט שלך נמצא כאן, ואפשר להעתיק אותו או למחוק אותו.
holding-reply-to = תגובה
holding-new-topic = נושא חדש
holding-text = הטקסט
holding-withdraw = ביטול השליחה
holding-throw-away = מחיקה
holding-back = חזרה
holding-open = פתיחה
holding-case = ממתינה להופיע
holding-approve = אישור
holding-refuse = דחייה
holding-reason-hint = נדרשת לדחייה: הכותב יקרא אותה.
holding-read-all = לקריאת הטקסט כולו
holding-why-everybody = בקבוצה הזאת כל הודעה ממתינה.
holding-why-newcomer = הכותב חדש בקבוצה הזאת.
holding-why-word = מסנן מצא בה מילה.
holding-why-link = מסנן מצא בה קישור.

holding-order = שמירה על הסדר
holding-order-title = שמירה על הסדר ב{ $name }
holding-holds = ההודעות של מי נבדקות לפני שהן מופיעות
holding-holds-hint = מי ששומרים כאן על הסדר אף פעם לא ממתינים. מה שכבר ממתין ימשיך להמתין. מי שההודעות שלהם ממתינות לא יכולים לשנות מה שכבר מופיע: איש לא היה בודק את השינוי.
holding-holds-nobody = של אף אחד
holding-holds-nobody-hint = כל הודעה מופיעה מיד, אלא אם מסנן של הקהילה עוצר אותה.
holding-holds-newcomers = של חדשים
holding-holds-newcomers-hint = עד שיופיעו שלוש הודעות של החבר בקבוצה הזאת.
holding-holds-everybody = של כולם
holding-holds-everybody-hint = דבר לא מופיע לפני שמישהו בדק אותו.
holding-slow = הזמן בין שתי הודעות של אותו חבר
holding-slow-hint = לשיחות שמתלהטות. מי ששומרים כאן על הסדר פטורים.
holding-slow-none = ללא
# $count (Number)
holding-seconds = { $count ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $count } שניות
}
# $count (Number)
holding-minutes = { $count ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $count } דקות
}
# $count (Number)
holding-hours = { $count ->
    [one] שעה אחת
    [two] שעתיים
   *[other] { $count } שעות
}
holding-slow-here = הזמן שצריך לעבור בין שתי הודעות בקבוצה הזאת: { $span }.
holding-slow-topic-title = להאט את הנושא הזה
holding-slow-topic-text = חברים מחכים פרק זמן כזה בין שתי תגובות בנושא הזה. גם מה שהקבוצה דורשת תקף; שומרי הסדר פטורים.
holding-slow-topic = הזמן בין שתי תגובות של חבר
holding-slow-topic-here = הזמן שצריך לעבור בין שתי תגובות בנושא הזה: { $span }.
holding-holds-here = ההודעה שלך תופיע כאן אחרי שמי ששומרים על הסדר יבדקו אותה.
