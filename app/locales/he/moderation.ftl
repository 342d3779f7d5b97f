### Keeping order: the queue, the log, reports, notices and objections.

moderation-title = ניהול הדיון
moderation-queue = ממתינים לבדיקה
moderation-audit = יומן
moderation-pages = עמודים
moderation-earlier = מוקדם יותר
moderation-more = עוד
moderation-cancel = ביטול
moderation-reason = סיבה
moderation-reason-told = מי שהדבר נוגע אליו יקרא אותה, והיא תישמר ביומן.
moderation-reason-optional = אפשר להשאיר ריק. הסיבה תישמר ביומן.
moderation-reason-decide-hint = נדרשת להסתרה או לאזהרה: הכותב יקרא אותה.
moderation-reason-appeal-hint = מי שהגיש את ההשגה יקרא אותה.
moderation-queue-title = { $count ->
    [0] אין מה לבדוק
    [one] דבר אחד ממתין לבדיקה
    [two] שני דברים ממתינים לבדיקה
   *[other] { $count } דברים ממתינים לבדיקה
}
moderation-queue-lede = הוותיק ביותר: { $since }. כל החלטה נכתבת ביומן, והכותב מקבל הסבר.
moderation-queue-lede-empty = כל החלטה נכתבת ביומן, והכותב מקבל הסבר.
moderation-queue-empty-title = אין דבר שממתין
moderation-queue-empty = כשחברים ידווחו על הודעה או ישיגו על החלטה, זה יופיע כאן.
moderation-decided = ההחלטה התקבלה ונכתבה ביומן.
moderation-waiting = { $count ->
    [one] ניהול הדיון: דבר אחד ממתין
    [two] ניהול הדיון: שני דברים ממתינים
   *[other] ניהול הדיון: { $count } דברים ממתינים
}
moderation-reported-by = { $count ->
    [one] חבר אחד דיווח
    [two] שני חברים דיווחו
   *[other] { $count } חברים דיווחו
}
moderation-is-hidden = כבר לא מוצג
moderation-wrote = { $name } כתב/ה
moderation-own-post = זו הודעה שלך: מישהו אחר יחליט לגביה, ולא יוצג לך מי דיווח.
moderation-dismiss = אין בעיה
moderation-hide-post = הסתרת ההודעה
moderation-hide-topic = הסתרת הנושא
moderation-hide-topic-text = הוא יוצא מכל הרשימות. רק מי ששומרים על הסדר יראו אותו, והם יכולים להחזיר אותו.
moderation-warn-author = אזהרת הכותב
moderation-objection = השגה
moderation-objects = { $name } משיג/ה
moderation-done-by = נעשה בידי { $name } בתאריך { $date }.
moderation-own-act = זו פעולה שלך: מישהו אחר יחליט, אלא אם אין אף אחד אחר.
moderation-grant = ביטול הפעולה
moderation-refuse = להשאיר כפי שהוא
moderation-how-title = איך מחליטים
moderation-how-read = קודם כול לקרוא את ההודעה בתוך הנושא.
moderation-how-mild = עדיף להזהיר מאשר להסתיר, ועדיף להסתיר מאשר להשעות.
moderation-how-other = איש לא מחליט בהשגה על מעשה שלו.
moderation-keys-title = מקשים
moderation-keys = הכפתורים של המקרה הראשון מגיבים למקשי הגישה 1 עד 4 של הדפדפן, למשל Alt+Shift+1.
moderation-audit-title = יומן הפעולות
moderation-audit-lede = מה שעשו מי ששומרים על הסדר, מהחדש לישן. אי אפשר לשנות בו דבר בלי שיתגלה.
moderation-audit-empty-title = אין כאן דבר
moderation-audit-empty = אין פעולה כזאת בחלק הזה של היומן.
moderation-audit-filter = אילו פעולות
moderation-audit-all = הכול
moderation-audit-show = הצגה
moderation-object-site = הקהילה
moderation-object-gone = משהו שכבר איננו
moderation-object-unseen = משהו שאינו פתוח בפניך
moderation-until = עד { $date }
moderation-until-ended = עד שמישהו יסיים את זה
moderation-yes = כן
moderation-no = לא

moderation-capacity-program = התוכנה או מי שמפעיל אותה
moderation-capacity-member = כחבר
moderation-capacity-keeper = כמנחה של הקבוצה
moderation-capacity-moderator = כמנחה
moderation-capacity-admin = כמנהל

moderation-act-role-given = תפקיד אחר
moderation-act-suspended = השעיה
moderation-act-unsuspended = סיום השעיה
moderation-act-reset-link-made = נוצר קישור לסיסמה חדשה
moderation-act-access-changed = שונה מי קורא את הקבוצה
moderation-act-group-role-given = ניתן תפקיד בקבוצה
moderation-act-group-member-removed = הוצאה מקבוצה
moderation-act-group-made = נוצרה קבוצה
moderation-act-group-changed = קבוצה שונתה
moderation-act-category-changed = קטגוריה שונתה
moderation-act-site-changed = הגדרות הקהילה שונו
moderation-act-post-hidden = הודעה הוסתרה
moderation-act-post-restored = הודעה הוחזרה
moderation-act-topic-hidden = נושא הוסתר
moderation-act-topic-restored = נושא הוחזר
moderation-act-topic-closed = נושא נסגר
moderation-act-topic-reopened = נושא נפתח מחדש
moderation-act-topic-pinned = נושא ננעץ
moderation-act-topic-unpinned = נעיצת נושא בוטלה
moderation-act-topic-moved = נושא הועבר
moderation-act-reports-dismissed = דיווחים נדחו
moderation-act-warned = אזהרה
moderation-act-silenced = השתקה
moderation-act-unsilenced = כתיבה הותרה מחדש
moderation-act-appeal-refused = השגה נדחתה
moderation-act-appeal-granted = השגה התקבלה
moderation-act-joining-decided = הוחלט בבקשת הצטרפות
moderation-act-invite-changed = הזמנה נוצרה או בוטלה
moderation-act-members-exported = טבלת החברים הורדה
moderation-act-members-invited = אנשים הוזמנו בטבלה

moderation-told-post-hidden = הודעה שלך הוסתרה.
moderation-told-post-restored = הודעה שלך הוחזרה.
moderation-told-topic-hidden = נושא שלך הוסתר.
moderation-told-topic-restored = נושא שלך הוחזר.
moderation-told-topic-closed = נושא שלך נסגר.
moderation-told-topic-reopened = נושא שלך נפתח מחדש.
moderation-told-topic-moved = נושא שלך הועבר לקבוצה אחרת.
moderation-told-post-moved = הודעה שלך הועברה.
moderation-away = המקום החדש אינו פתוח לקריאה שלך.
moderation-you-wrote = כתבת
moderation-told-warned = קיבלת אזהרה.
moderation-told-silenced = אפשר לקרוא, אבל לא לכתוב.
moderation-told-unsilenced = אפשר לכתוב שוב.
moderation-told-suspended = החשבון שלך הושעה.
moderation-told-unsuspended = ההשעיה של החשבון שלך הסתיימה.
moderation-told-appeal-refused = השגה על פעולה שלך נדחתה.
moderation-told-appeal-granted = השגה על פעולה שלך התקבלה.

moderation-report = דיווח
# $number (Number)
moderation-report-title = דיווח על הודעה { $number }
moderation-report-lede = מי ששומרים על הסדר בקבוצה יבדקו אותה. הכותב לא יידע שהדיווח שלך.
moderation-report-why = מה הבעיה?
moderation-report-text-hint = מה כדאי שיידעו? אפשר להשאיר ריק.
moderation-report-send = שליחת הדיווח
moderation-report-sent = תודה. מי ששומרים על הסדר יבדקו את זה.
moderation-report-spam = פרסומת או חזרות
moderation-report-insult = עלבון, איום או שנאה
moderation-report-personal-data = חושפת מידע פרטי על מישהו
moderation-report-off-topic = לא שייכת לכאן
moderation-report-something-else = משהו אחר

moderation-keep-title = שמירה על הסדר בנושא
moderation-keep = סגירה, נעיצה, העברה
moderation-close = סגירת הנושא
moderation-close-text = כולם יוכלו לקרוא, אך לא יהיה אפשר להגיב.
moderation-reopen = פתיחת הנושא מחדש
moderation-reopen-text = אפשר יהיה להגיב שוב.
moderation-pin = נעיצת הנושא
moderation-unpin = ביטול הנעיצה
moderation-pin-text = נושא נעוץ עומד ראשון בקבוצה עד התאריך.
moderation-pin-span = לכמה זמן
moderation-pinned-until = נעוץ עד { $date }
moderation-pinned = נעוץ
moderation-closed = סגור
moderation-closed-text = הנושא סגור. אפשר לקרוא, אבל לא להגיב.
moderation-move = העברת הנושא
moderation-move-to = לאיזו קבוצה
moderation-move-hint = קבוצות שבהן יש לך סמכות לשמור על הסדר.
moderation-move-text = הכתובת נשארת. מי שאינו רשאי לקרוא את הקבוצה האחרת לא ימצא אותו מאותו רגע.

moderation-restrain-title = אזהרה או השתקה
moderation-warn = אזהרה
moderation-warn-title = אזהרה: { $name }
moderation-warn-text = הסיבה תופיע בהודעות שלהם. שום דבר אחר לא ישתנה.
moderation-silence = השתקה
moderation-silence-title = השתקה: { $name }
moderation-silence-text = אפשר יהיה לקרוא ולהיכנס, אך לא לכתוב. אפשר לסיים זאת בכל עת.
moderation-unsilence = להתיר כתיבה שוב
moderation-silenced = אין הרשאת כתיבה
moderation-silenced-until = אין הרשאת כתיבה עד { $date }

moderation-restraint-label = על החשבון שלך
moderation-suspended-title = החשבון שלך מושעה.
moderation-suspended-until-title = החשבון שלך מושעה עד { $date }.
moderation-suspended-text = עד אז מוצג לך מה שמבקרים קוראים. אפשר לקרוא את ההודעות שלך ולהשיג עליהן.
moderation-silenced-title = אפשר לקרוא, אבל לא לכתוב.
moderation-silenced-until-title = עד { $date } אפשר לקרוא, אבל לא לכתוב.
moderation-silenced-text = אפשר להשיג על כך בהודעות שלך.
moderation-notices-open = ההודעות שלך

moderation-notices-title = הודעות הנהלה
moderation-notices-new = { $count ->
    [one] הודעה חדשה אחת
    [two] שתי הודעות חדשות
   *[other] { $count } הודעות חדשות
}
moderation-notices-empty-title = אין הודעות
moderation-notices-empty = כשמי ששומרים על הסדר יעשו משהו שנוגע לך, כאן יופיע מה נעשה ולמה.
moderation-notice-new = חדש
moderation-undone = בוטל בתאריך { $date }
moderation-appeal-link = הגשת השגה
moderation-appeal-title = השגה
moderation-appeal-label = מה כדאי לבדוק שוב?
moderation-appeal-hint = אפשר להשיג פעם אחת. מישהו אחר, לא מי שהחליט, יקרא ויענה.
moderation-appeal-send = שליחת ההשגה
moderation-appeal-sent = ההשגה שלך הועברה למישהו אחר.
moderation-appeal-waits = ממתינה לתשובה
moderation-appeal-granted = התקבלה
moderation-appeal-refused = נדחתה
moderation-appeal-replaced = נסגרה: החלטה מאוחרת יותר באה במקום זו. אפשר להתנגד לה.
moderation-you-objected = השגת · { $when }

moderation-act-post-approved = הודעה אושרה
moderation-act-post-refused = הודעה נדחתה
moderation-act-post-withdrawn = הכותב ביטל את ההודעה
moderation-act-holding-changed = השתנה של מי ההודעות שממתינות
moderation-act-slow-mode-changed = השתנה הזמן בין הודעות
moderation-act-filter-changed = מסנן נוסף או הוסר
moderation-told-post-approved = הודעה שלך אושרה והיא מופיעה עכשיו.
moderation-told-post-refused = הודעה שלך נדחתה.
moderation-act-topic-split = הודעות פוצלו
moderation-act-topic-merged = נושא מוזג
moderation-act-reshape-undone = פיצול או מיזוג בוטל
moderation-told-topic-split = הודעות פוצלו מנושא שלך.
moderation-told-topic-merged = נושא שלך מוזג לנושא אחר.
moderation-act-entry-changed = דרך הכניסה לקבוצה השתנתה
moderation-act-writing-changed = השתנה מי כותב בקבוצה
moderation-act-door-changed = דרך הכניסה לקהילה השתנתה
moderation-act-kind-given = נקבע סוג של חבר
moderation-act-kinds-changed = השתנו סוגי החברים שקבוצה מיועדת להם
moderation-act-topic-slowed = הזמן בין תגובות בנושא השתנה
moderation-act-token-made = נוצר אסימון לתוכנות
moderation-act-webhook-made = נוצר וובהוק
moderation-act-webhook-changed = וובהוק שונה
moderation-act-webhook-removed = וובהוק הוסר
moderation-revert = החזרה למצב הקודם
moderation-revert-title = להחזיר למצב הקודם?
moderation-revert-text = מרגע זה זה יהיה כפי שהיה, והיומן יאמר שזה נעשה על ידך.
moderation-revert-stale = זה השתנה שוב מאז: כדאי להסתכל ברשומה האחרונה.
moderation-outcome = החלטה של { $name } מ־{ $date }:
