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
groups-unread = { $count ->
    [one] אחד שלא נקרא
    [two] שניים שלא נקראו
   *[other] { $count } שלא נקראו
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
groups-add-role-hint = תפקיד המנחה הוא לשמור על הסדר בקבוצה הזאת.
groups-add-button = הוספה לקבוצה

groups-settings-title = הגדרות: { $name }
groups-form-name = שם
groups-form-slug = כתובת
groups-form-slug-hint = קצרה: אותיות a עד z, ספרות, - ו־_. קישורים לכתובת קודמת יפסיקו לעבוד.
groups-form-description = למה היא מיועדת
groups-form-description-hint = משפט או שניים. אפשר לכתוב ב־Markdown, ואפשר להשאיר ריק.
groups-form-category = קטגוריה
groups-form-access = מי קורא בה
