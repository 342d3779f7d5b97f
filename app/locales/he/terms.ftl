### תנאי השימוש: לקרוא, להסכים, לכתוב.

terms-title = תנאי השימוש
# $version (Number)
terms-version = גרסה { $version }
terms-since = מאז
terms-agree-label = אני מסכים או מסכימה לתנאי השימוש
terms-read = קריאת תנאי השימוש
terms-agree = מוסכם עליי
terms-agreed = הסכמת לתנאים האלה
terms-first-title = נא לקרוא את תנאי השימוש ולהסכים להם
terms-changed-title = תנאי השימוש השתנו. כדאי לקרוא אותם.
terms-first = אפשר להמשיך לקרוא בלי להסכים, אבל לפני שכותבים צריך להסכים.
terms-text-kept = הטקסט שלך שמור ויחזור אחרי ההסכמה.
terms-lede = כל מי שמצטרף מסכים לתנאים שבתוקף. אחרי שינוי כל חבר מסכים שוב לפני שהוא כותב.
terms-text = הטקסט
terms-text-hint = אפשר להשתמש ב־Markdown. כל שינוי הוא גרסה חדשה; הישנות נשארות כאן לקריאה.
terms-publish = הכנסה לתוקף
terms-show = הצגה
terms-versions = גרסאות
terms-in-force = בתוקף
terms-back = חזרה
terms-withdraw = ביטול התנאים
terms-withdraw-hint = אחרי זה איש לא יתבקש להסכים לדבר. הגרסאות נשארות כאן, ואפשר להכניס אחת מהן שוב לתוקף.
# $version (Number)
terms-agreed-to = הסכמה לגרסה { $version } של תנאי השימוש ניתנה ב־{ $date }.
terms-agreed-to-none = עדיין לא ניתנה הסכמה לתנאי השימוש.
terms-owes = עדיין לא לגרסה שבתוקף.
terms-agreed-count = { $count ->
    [0] עדיין איש לא הסכים לגרסה הזאת
    [one] אדם אחד הסכים לגרסה הזאת
    [two] שני אנשים הסכימו לגרסה הזאת
   *[other] { $count } אנשים הסכימו לגרסה הזאת
}
terms-agreed-nobody = מי שיסכימו יופיעו כאן עם התאריך.
