### חיפוש.

searching-title = חיפוש
searching-title-of = חיפוש: { $words }
searching-site = חיפוש בנושאים ובהודעות
searching-words = מה לחפש
searching-button = חיפוש
searching-hint = מילים נמצאות בכל צורותיהן. מה ש"בין מירכאות" מחופש כפי שנכתב; מינוס לפני מילה משאיר אותה בחוץ. אפשר גם לכתוב ⁦by:ada⁩, ⁦group:⁩, ⁦tag:⁩, ⁦after:2026-01-31⁩, ⁦is:question⁩, ⁦is:solved⁩.

searching-narrow = צמצום
searching-kind = סוג
searching-everything = הכול
searching-topics = נושאים
searching-replies = תגובות
searching-questions = שאלות
searching-solved = שאלות שנענו
searching-group = קבוצה
searching-any-group = כל הקבוצות
searching-by = מאת (שם קצר)
searching-tags = תגיות
searching-from = מתאריך
searching-to = עד תאריך
searching-apply = החלה
searching-clear = ניקוי

searching-results = תוצאות
# $count (Number)
searching-total = { $count ->
    [0] אין תוצאות
    [one] תוצאה אחת
    [two] שתי תוצאות
   *[other] { $count } תוצאות
}
searching-order = סדר
searching-best = ההתאמה הטובה ביותר
searching-newest = החדש ביותר
searching-groups = קבוצות
searching-people = אנשים
# $count (Number)
searching-counted = { $name } ({ $count })
searching-reply = תגובה
searching-pages = עמודי תוצאות

searching-offers = הצעות
searching-offered-topic = נושא
searching-offered-member = חבר קהילה
searching-offered-tag = תגית
searching-related = נושאים קשורים

searching-empty-title = מה מחפשים?
searching-empty = כתבו כמה מילים. החיפוש עובר על כל מה שאפשר לכם לקרוא כאן.
searching-none-title = לא נמצא דבר
searching-none = נסו פחות מילים, או מילים אחרות.
searching-instead = אלה מוצאים משהו
searching-spelled = { $by } במקום { $word }
searching-without = בלי { $word }
searching-wider = חיפוש בכל מקום

searching-growing-title = אינדקס החיפוש נבנה
searching-growing = מוצג מה שכבר נכלל בו. בעוד זמן מה יימצא יותר.
searching-behind-title = החדש ביותר עדיין לא הושלם
searching-behind = נכתב הרבה ממש עכשיו; חלק ממנו יימצא בעוד רגע.
searching-slow-title = החיפוש ארך זמן רב מדי
searching-slow = השתמשו בפחות מילים, או במילים ארוכות יותר.

searching-too-long = זה ארוך מדי; רק ההתחלה חופשה.
searching-too-many = החל מ„{ $word }” יש יותר מדי מילים; הן הושמטו.
searching-unclosed-quote = יש מירכאות שלא נסגרו; כל מה שאחריהן חופש כפי שנכתב.
searching-no-word = ב„{ $word }” אין אות ואין ספרה, ולכן הושמט.
searching-needs-value = חסר משהו אחרי „{ $word }”.
searching-repeated = את „{ $word }” אפשר לומר רק פעם אחת; הראשון קובע.
searching-unknown = „{ $word }” אינו מוכר כאן והושמט.
searching-bad-date = „{ $word }” אינו תאריך. כתבו כך: 2026-05-17.
searching-cannot-exclude = אי אפשר להשמיט את „{ $word }”.
searching-only-exclusions = כתבו גם מה צריך להופיע, לא רק מה לא.
searching-nobody = אין מישהו בשם „{ $word }”.
searching-no-group = אין קבוצה בשם „{ $word }” שאפשר לכם לקרוא.
searching-bad-tag = „{ $word }” אינה תגית.
