### קבוצות: הרשימה, מי שייכים אליהן, ההגדרות שלהן.

groups-title = קבוצות
groups-lede = לכל קבוצה נושאים משלה וקהל קוראים משלה.
groups-manage = קבוצות וקטגוריות
groups-pages = דפים
groups-more = עוד
groups-back = חזרה לקבוצה
groups-save = שמירה
groups-settings = הגדרות
groups-members = חברות וחברים
groups-sign-in = כניסה

groups-topics = { $count ->
    [one] נושא אחד
    [two] שני נושאים
   *[other] { $count } נושאים
}
# לפני הזמן שעבר מאז שנכתבה הודעה: "פעילות אחרונה: 5 דק׳".
groups-active = פעילות אחרונה:
groups-joined = הצטרפת

groups-empty-title = עוד אין קבוצות
groups-empty-admin = נושאים נמצאים בקבוצות. אפשר ליצור את הראשונה.
groups-empty-member = כשתיווצר קבוצה, היא תופיע כאן.
groups-empty-visitor = אולי יש קבוצות שפתוחות רק לחברי הקהילה. כניסה לחשבון תציג אותן.
groups-empty-make = יצירת קבוצה

groups-access-public = לכולם
groups-access-public-hint = כולם קוראים, גם מנועי חיפוש. חברי הקהילה כותבים.
groups-access-members = לחברי הקהילה בלבד
groups-access-members-hint = כל חברי הקהילה קוראים וכותבים.
groups-access-private = פרטית
groups-access-private-hint = רק חברי הקבוצה קוראים וכותבים. אחרים רואים שהיא קיימת.
groups-access-secret = סודית
groups-access-secret-hint = רק חברי הקבוצה יודעים שהיא קיימת.
groups-kinds = רק עבור
groups-kinds-hint = בלי סימון, הקבוצה פתוחה לחברים מכל סוג. אחרת היא קיימת רק עבור מי שההנהלה קבעה שהם מאחד הסוגים האלה; עבור כל השאר אינה קיימת. מי שמנהלים את הקהילה או שומרים בה על הסדר רואים אותה כרגיל.
groups-kinds-sentence = הקבוצה קיימת רק עבור חברים שההנהלה קבעה כך לגביהם.
groups-kinds-all = חברים מכל סוג

groups-join-title = להצטרף אל { $name }?
groups-join-button = הצטרפות לקבוצה
groups-leave-title = לעזוב את { $name }?
groups-leave-button = עזיבת הקבוצה
groups-leave-open = אפשר לחזור בכל עת. מה שכתבת נשאר.
groups-leave-closed = אי אפשר לחזור לבד: מישהו מהקבוצה צריך להוסיף אותך שוב. מה שכתבת נשאר.

groups-members-title = חברות וחברים: { $name }
groups-members-count = { $count ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $count } חברות וחברים
}
groups-members-none-title = עוד אין כאן אף אחד
groups-members-none = אין חברות או חברים בקבוצה הזאת.
groups-column-name = שם
groups-column-role = תפקיד
groups-column-since = מאז
groups-column-change = שינוי
groups-role-member = חברות בקבוצה
groups-role-moderator = מנחה
groups-make-moderator = מינוי למנחה
groups-make-moderator-of = מינוי למנחה: { $name }
groups-make-member = ביטול ההנחיה
groups-make-member-of = ביטול ההנחיה: { $name }
groups-remove = הסרה
groups-remove-of = הסרה: { $name }
groups-add-title = הוספה לקבוצה
groups-add-handle = שם משתמש
groups-add-handle-hint = השם שבכתובת של הדף האישי.
groups-add-unknown = אין חשבון עם שם המשתמש הזה.
groups-add-role-hint = הבעלים נותנים תפקידים ומחליטים מה הקבוצה אומרת על עצמה; המנחים שומרים על הסדר.
groups-add-button = הוספה לקבוצה

groups-settings-title = הגדרות: { $name }
groups-form-name = שם
groups-form-slug = כתובת
groups-form-slug-hint = קצרה: אותיות a עד z, ספרות, - ו־_. קישורים לכתובת קודמת יפסיקו לעבוד.
groups-form-description = למה היא מיועדת
groups-form-description-hint = משפט או שניים. אפשר לכתוב ב־Markdown, ואפשר להשאיר ריק.
groups-form-category = קטגוריה
groups-form-access = מי קורא בה

groups-role-owner = בעלים
groups-make-owner = מינוי לבעלים
groups-make-owner-of = מינוי לבעלים: { $name }
groups-about = על הקבוצה
groups-about-title = על { $name }
groups-charter = אמנת הקבוצה
groups-charter-none = עוד לא נכתב דבר.
groups-entry = איך נכנסים
groups-entry-open = פתוחה
groups-entry-open-hint = כל מי שרואים את הקבוצה מצטרפים בעצמם.
groups-entry-request = בבקשה
groups-entry-request-hint = מבקשים, ומי שדואגים לקבוצה מחליטים.
groups-entry-invitation = בהזמנה בלבד
groups-entry-invitation-hint = מי שדואגים לקבוצה מזמינים או מוסיפים אנשים.
groups-entry-secret = לקבוצה סודית נכנסים בהזמנה, בלי קשר לבחירה כאן.
groups-writing = מי כותב בה
groups-writing-everybody = כולם
groups-writing-everybody-hint = כל מי שמורשים לכתוב כאן פותחים נושאים ומגיבים.
groups-writing-replies = הודעות עם תגובות
groups-writing-replies-hint = הבעלים והמנחים פותחים נושאים, וכולם מגיבים.
groups-writing-keepers = הודעות בלבד
groups-writing-keepers-hint = רק הבעלים והמנחים כותבים.
groups-rules = כללים
groups-rules-title = כללים: { $name }
groups-rules-charter-hint = מה שנהוג בקבוצה הזאת. יש לזה דף משלו. אפשר לכתוב ב־Markdown, ואפשר להשאיר ריק.
groups-rules-notice = הודעה על התוכן
groups-rules-notice-hint = מופיעה לפני הנושאים. חברי הקהילה מאשרים פעם אחת, ושוב כשהיא משתנה. ריק אם אין צורך.
groups-notice-title = לפני הקריאה
groups-notice-button = הבנתי, להמשיך
groups-ask = בקשת הצטרפות
groups-ask-title = לבקש להצטרף אל { $name }?
groups-message = הודעה
groups-ask-message-hint = אפשר לכתוב מי את או אתה ולמה. מי שדואגים לקבוצה יקראו את זה.
groups-ask-button = שליחת הבקשה
groups-asked = ביקשת להצטרף ב־{ $date }. מי שדואגים לקבוצה יחליטו.
groups-withdraw = ביטול הבקשה
groups-refused = הבקשה שלך נדחתה ב־{ $date }.
groups-expired = איש לא החליט בזמן על הבקשה שלך מ־{ $date }. אפשר לבקש שוב.
groups-ask-again = לבקש שוב
groups-invited = הוזמנת לקבוצה הזאת. אפשר לקבל את ההזמנה עד { $date }.
groups-accept = לקבל
groups-decline = לסרב
groups-invited-to = הוזמנת
groups-invited-until = עד { $date }
groups-requests = בקשות
groups-requests-count = { $count ->
    [one] בקשה אחת
    [two] שתי בקשות
   *[other] { $count } בקשות
}
groups-requests-title = בקשות: { $name }
groups-requests-lede = בקשות והזמנות פוקעות אחרי 30 יום.
groups-requests-none = איש אינו ממתין.
groups-approve = לאשר
groups-approve-of = לאשר: { $name }
groups-refuse = לדחות
groups-refuse-of = לדחות: { $name }
groups-refuse-reason = הסיבה, שתיקרא בידי מי שביקשו
groups-invitations = הזמנות
groups-invitations-none = אין הזמנות פתוחות.
groups-revoke = ביטול
groups-revoke-of = ביטול ההזמנה: { $name }
groups-invite-title = הזמנה לקבוצה
groups-invite-message-hint = ההודעה נקראת בדף הקבוצה. מי שהוזמנו רואים את שם הקבוצה ואת תיאורה, גם אם היא סודית.
groups-invite-button = להזמין
groups-preview-title = מה ישתנה: { $name }
groups-preview-before = לפני
groups-preview-after = אחרי
groups-preview-what = מה
groups-preview-members = חברי קהילה שיכולים לקרוא
groups-preview-known = חברי קהילה שיודעים שהיא קיימת
groups-preview-visitors = מבקרים ומנועי חיפוש
groups-preview-read = יכולים לקרוא
groups-preview-no-read = לא יכולים לקרוא
groups-preview-topics = { $count ->
    [one] מדובר בנושא אחד.
    [two] מדובר בשני נושאים.
   *[other] מדובר ב־{ $count } נושאים.
}
groups-preview-lose = { $count ->
    [one] חבר קהילה אחד לא יוכל עוד לקרוא אותם.
    [two] שני חברי קהילה לא יוכלו עוד לקרוא אותם.
   *[other] { $count } חברי קהילה לא יוכלו עוד לקרוא אותם.
}
groups-preview-gain = { $count ->
    [one] חבר קהילה אחד יוכל לקרוא אותם מעתה.
    [two] שני חברי קהילה יוכלו לקרוא אותם מעתה.
   *[other] { $count } חברי קהילה יוכלו לקרוא אותם מעתה.
}
groups-preview-close-visitors = מבקרים ומנועי חיפוש לא יוכלו עוד לקרוא אותם. מה שנקרא או הועתק קודם נשאר במקומו.
groups-preview-open-visitors = מעתה כל מי שברשת, וגם מנועי חיפוש, יוכלו לקרוא אותם: גם מה שנכתב לחוג מצומצם יותר.
groups-preview-button = לשנות מי קורא
groups-preview-cancel = להשאיר כמו שהיא
groups-settled-inside = { $name }: כבר בקבוצה.
groups-settled-refused = { $name }: הבקשה נדחתה.
groups-settled-outside = { $name }: אין בקשה ממתינה, ולא בקבוצה.
