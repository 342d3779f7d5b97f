### תנאי השימוש: לקרוא, להסכים, לכתוב.

terms-title = תנאי השימוש
# $version (Number)
terms-version = גרסה { $version }
terms-since = מאז
terms-agree-label = אני מסכים או מסכימה לתנאי השימוש
terms-read = קריאת תנאי השימוש
terms-agree = מוסכם עליי
terms-agreed = הסכמת לתנאים האלה
terms-first-title = תנאי השימוש השתנו
terms-first = כדאי לקרוא אותם. אפשר להמשיך לקרוא בלי להסכים, אבל לפני שכותבים צריך להסכים.
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
