### נושאים והודעות.

discussions-set-up-title = הקהילה הזאת עוד לא הוקמה
discussions-set-up-text = התוכנה כתבה את קישור ההקמה כשהופעלה: מי שהפעיל אותה ימצא אותו במסוף או ביומן של השירות.
discussions-hello = שלום, { $name }
discussions-hello-lede = על זה מדברים בקבוצות שלך.
discussions-welcome = { $site }
discussions-welcome-lede = אפשר לקרוא, ואפשר להצטרף ולהשתתף.
discussions-read-all = סימון הכול כנקרא
discussions-latest = נושאים אחרונים
discussions-earlier = מוקדם יותר
discussions-next = הבא
discussions-pages = דפים
# $number (Number)
discussions-page = דף { $number }
discussions-behind-the-end = אין עוד דפים אחרי הדף האחרון.
discussions-first-page = אל הדף הראשון
discussions-today = היום
discussions-topics = נושאים
discussions-posts = הודעות
discussions-empty-title = עוד אין נושאים
discussions-empty-member = אפשר לפתוח את הראשון בקבוצה שמעניינת אותך.
discussions-empty-visitor = עוד אין כאן דבר שפתוח לאורחים. כניסה לחשבון תציג יותר.
discussions-empty-group = אפשר לשאול את השאלה הראשונה, או לספר מה ידוע לך.
discussions-closed-title = לחברי הקבוצה בלבד
discussions-closed-text = נכנסים בהזמנה: מי ששומרים על הקבוצה יכולים להזמין אותך.
discussions-empty-reader = עוד לא נכתב כאן דבר.
discussions-closed-join = רק חברי הקבוצה קוראים כאן. מצטרפים, וקוראים מיד.
discussions-closed-ask = רק חברי הקבוצה קוראים כאן. אפשר לבקש להצטרף, ומי ששומרים על הקבוצה יחליטו.

discussions-unread = לא נקרא.
discussions-new-topic-mark = נושא חדש
discussions-new-posts = { $count ->
    [one] אחת חדשה
    [two] שתיים חדשות
   *[other] { $count } חדשות
}
discussions-answered = נענתה
discussions-waiting = מחכה לתשובה
discussions-replies = { $count ->
    [0] עוד אין תגובות
    [one] תגובה אחת
    [two] שתי תגובות
   *[other] { $count } תגובות
}
discussions-members = { $count ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $count } חברות וחברים
}
discussions-topic-count = { $count ->
    [one] נושא אחד
    [two] שני נושאים
   *[other] { $count } נושאים
}

discussions-you-are-here = המיקום שלך
discussions-join-group = הצטרפות לקבוצה
discussions-leave-group = עזיבה
discussions-group-settings = הגדרות
discussions-about = על הקבוצה
discussions-looked-after = בהנחיית
discussions-good-to-know = כדאי לדעת
discussions-in-this-topic = בנושא הזה
discussions-keeping-order = שמירה על הסדר

discussions-asked = · שאלה · { $when }
discussions-started = · שיחה · { $when }
discussions-go-to-answer = התשובה מאת { $name }. מעבר לתשובה
discussions-chosen = התשובה שנבחרה
discussions-asked-this = מי ששאל
discussions-moderator = מנחה
discussions-administrator = הנהלה
# $number (Number)
discussions-post-label = הודעה { $number }
# $number (Number)
discussions-post-link = קישור להודעה { $number }
discussions-edited = נערך: { $when }
discussions-quote = ציטוט
discussions-quote-gone = ההודעה המצוטטת אינה זמינה.
discussions-edit = עריכה
discussions-delete = מחיקה
# $number (Number)
discussions-more = עוד על הודעה { $number }
discussions-choose = בחירה כתשובה
discussions-unchoose = ביטול הבחירה
discussions-restore = שחזור
# $number (Number)
discussions-deleted-by-author = הודעה { $number } נמחקה בידי מי שכתב אותה.
# $number (Number)
discussions-deleted-by-moderator = הודעה { $number } נמחקה בידי מנחה.
# $number (Number)
discussions-post-deleted = הודעה { $number } נמחקה.
discussions-topic-deleted = הנושא הזה נמחק. רק מי ששומרים על הסדר עוד רואים אותו.

discussions-your-reply = התגובה שלך
discussions-sign-in-to-reply = כדי להגיב צריך להיכנס לחשבון.
discussions-body = תוכן
discussions-body-hint = אפשר לכתוב ב־Markdown: ‏**מודגש**, > ציטוט, - רשימה, [קישור](https://…).
discussions-marks = איך מדגישים טקסט, מוסיפים קישורים ועוד
discussions-marks-bold = מודגש
discussions-marks-italic = נטוי
discussions-marks-link = קישור
discussions-marks-list = רשימה
discussions-marks-quote = ציטוט
discussions-marks-code = קוד
discussions-send-reply = שליחת התגובה
discussions-preview = תצוגה מקדימה
discussions-preview-failed = לא הצלחנו להכין תצוגה מקדימה. הטקסט שלך עדיין כאן.
discussions-draft-restored = שמרנו את מה שהתחלת לכתוב.
discussions-draft-discard = מחיקת הטקסט
discussions-live-new = { $count ->
    [one] הופיעה תגובה חדשה אחת.
    [two] הופיעו שתי תגובות חדשות.
   *[other] הופיעו { $count } תגובות חדשות.
}

discussions-choose-group = לאיזו קבוצה זה שייך?
discussions-no-group = אין קבוצה שאפשר לכתוב בה. כדאי לעבור על הקבוצות: לחלקן אפשר להצטרף או לבקש.
discussions-title = כותרת
discussions-title-hint = במה מדובר, כדי שיהיה קל למצוא.
discussions-tags = תגיות
discussions-tags-hint = עד חמש מילים, מופרדות בפסיקים. אפשר להשאיר ריק.
discussions-kind = מה זה?
discussions-kind-discussion = שיחה
discussions-kind-discussion-hint = חדשות, מחשבות, סיפורים.
discussions-kind-question = שאלה
discussions-kind-question-hint = אפשר לבחור את התשובה שעזרה.
discussions-start = פתיחת הנושא
discussions-save = שמירה
discussions-cancel = ביטול
# $number (Number)
discussions-edit-post = עריכת הודעה { $number }
discussions-newer-text = הטקסט כפי שהוא עכשיו
discussions-edit-topic = עריכת הנושא
# $number (Number)
discussions-delete-post = למחוק את הודעה { $number }?
discussions-delete-post-text = אם יש אחריה תגובות, תישאר במקומה הערה קצרה. אפשר לשחזר אותה.
discussions-delete-whole-text = עוד אין תגובות, ולכן הנושא כולו יימחק איתה. כל מנחה יכול לשחזר אותו.
discussions-delete-topic = מחיקת הנושא
discussions-delete-topic-text = הנושא יוסר מכל הרשימות, עם כל ההודעות שבו. אפשר לשחזר אותו.

# $number (Number)
discussions-history = גרסאות של הודעה { $number }
# $number (Number)
discussions-version = גרסה { $number }
discussions-added = נוסף:
discussions-removed = הוסר:
# $count (Number)
discussions-lines-unchanged = { $count ->
    [one] שורה אחת ללא שינוי
    [two] שתי שורות ללא שינוי
   *[other] { $count } שורות ללא שינוי
}
# $count (Number)
discussions-lines-more = { $count ->
    [one] עוד שורה אחת אינה מוצגת
    [two] עוד שתי שורות אינן מוצגות
   *[other] עוד { $count } שורות אינן מוצגות
}
