### כניסה, יציאה, חברות וחברים.

accounts-name = שם
accounts-name-hint = כפי שאחרים קוראים אותו.
accounts-handle = שם משתמש
accounts-handle-hint = לכתובת של הדף שלך: אותיות a עד z, ספרות, - ו־_. אי אפשר לשנות אותו אחר כך.
accounts-email = דואר אלקטרוני
accounts-email-hint = חברים אחרים לא רואים אותו, מנהלים כן. אפשר להיכנס איתו.
accounts-password = סיסמה
accounts-password-hint = לפחות 10 תווים. כמה מילים ברצף, בלי קשר ביניהן, הן סיסמה חזקה.

accounts-setup-title = הקמת הקהילה שלך
accounts-setup-intro = הדף הזה עובד פעם אחת. הכול ניתן לשינוי אחר כך, חוץ משם המשתמש שלך.
accounts-setup-community = הקהילה
accounts-setup-site = שם הקהילה
accounts-setup-site-hint = מופיע בראש כל דף.
accounts-setup-language = שפה ראשית
accounts-setup-language-hint = למי שהדפדפן שלהם לא מבקש אף אחת מהשפות המוצעות.
accounts-setup-you = החשבון שלך
accounts-setup-you-intro = זה יהיה החשבון הראשון בהנהלה, והכניסה אליו תהיה מיידית.
accounts-setup-button = הקמת הקהילה

accounts-login-title = כניסה
accounts-login-intro = הכניסה נחוצה כדי לכתוב, וכדי לקרוא את מה שמיועד לחברי הקהילה.
accounts-login-name = שם משתמש או דואר אלקטרוני
accounts-login-button = כניסה
accounts-login-forgot = שכחת את הסיסמה? הנהלת הקהילה יכולה לתת לך קישור לקביעת סיסמה חדשה.
accounts-login-new = עוד אין לך חשבון?
accounts-login-link = כניסה
accounts-not-set-up = הקהילה הזאת עוד לא הוקמה. הקישור להקמה מופיע בפלט של התוכנה, אצל מי שמפעיל אותה.

accounts-rights-changed = ההרשאות שלך בקהילה הזאת השתנו. נא להיכנס שוב.
accounts-again-title = צריך להיכנס שוב
accounts-again-intro = החיבור שלך הסתיים. הטקסט שלך נשמר.
accounts-again-nothing-intro = החיבור שלך הסתיים. אפשר להיכנס ולהמשיך מאותו מקום.
accounts-kept-nothing-title = נכנסת לחשבון
accounts-kept-nothing-intro = מה שביקשת לעשות עוד לא נעשה.
accounts-kept-title = נכנסת שוב
accounts-kept-intro = הטקסט שלך עדיין כאן. עוד לא נשלח דבר.
accounts-kept-text = הטקסט שלך
accounts-kept-send = שליחה עכשיו
accounts-kept-drop = לא לשלוח

accounts-confirm-title = אימות זהות
accounts-confirm-intro = מה שבא עכשיו נוגע לכל הקהילה. יש להזין שוב את הסיסמה; היא תהיה בתוקף לזמן מה.
accounts-confirm-kept = מה שהזנת נשמר. עוד לא בוצע שום שינוי.
accounts-confirm-button = המשך
accounts-confirm-leave = לא עכשיו
accounts-confirmed-title = תודה, הסיסמה נכונה

accounts-join-title = הצטרפות
accounts-join-intro = חברי הקהילה כותבים, עוקבים אחרי קבוצות וקוראים את מה שמיועד להם.
accounts-join-link = הצטרפות
accounts-join-button = הצטרפות
accounts-join-member = כבר יש לך חשבון?

accounts-logout-title = יציאה
accounts-logout-intro = היציאה היא רק מהדפדפן הזה. טקסטים שלא נשלחו יאבדו.
accounts-logout-button = יציאה
accounts-logout-stay = להישאר

accounts-reset-title = קביעת סיסמה חדשה
accounts-reset-intro = כל הדפדפנים שלך ינותקו; הדפדפן הזה יחובר.
accounts-reset-button = קביעת הסיסמה
accounts-reset-gone-title = הקישור הזה כבר לא פעיל
accounts-reset-gone = כבר השתמשו בו, או שעבר זמנו. אפשר לבקש קישור אחר מהנהלת הקהילה.

accounts-members-title = חברות וחברים
accounts-members-lede = כל מי שיש להם חשבון, לפי שם משתמש.
accounts-members-first = חזרה להתחלה
accounts-members-more = עוד חברות וחברים
accounts-pages = דפים
accounts-role = תפקיד
accounts-role-here = התפקיד בקהילה
accounts-role-button = שינוי התפקיד
accounts-role-member = חברות בקהילה
accounts-role-member-hint = קריאה וכתיבה.
accounts-role-moderator = מנחה
accounts-role-moderator-hint = גם שמירה על הסדר בכל קבוצה שאינה סודית.
accounts-role-administrator = הנהלה
accounts-role-administrator-hint = גם החלטות על קבוצות, על חברות וחברים ועל הגדרות.
accounts-standing = מצב
accounts-good-standing = תקין
accounts-suspended = בהשעיה
accounts-suspended-until = בהשעיה עד { $date }
accounts-placeholder = מייבוא
accounts-joined = הצטרפות

# לפני תאריך: "כאן מאז 22 בנובמבר 2026".
accounts-member-since = כאן מאז
accounts-edit-profile = עריכת הפרופיל שלך
accounts-posts-title = הודעות אחרונות
accounts-posts-none = עוד אין הודעות שפתוחות לקריאתך.
accounts-tools-title = להנהלת הקהילה
accounts-back-to-member = חזרה
accounts-suspend-title = להשעות את { $name }?
accounts-suspend-intro = מי שהושעה קורא רק מה שמבקרים קוראים. עדיין אפשר להיכנס, לקרוא את ההודעות ולערער. מה שנכתב נשאר.
accounts-suspend-span = לכמה זמן
accounts-suspend-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}
accounts-suspend-forever = עד שההנהלה תבטל
accounts-suspend-button = השעיה
accounts-suspend-link = השעיה…
accounts-unsuspend-button = סיום ההשעיה
accounts-reset-link-title = סיסמה חדשה
accounts-reset-link-intro = יצירת קישור שבו אפשר לקבוע סיסמה חדשה לחשבון הזה. הוא עובד פעם אחת, במשך שעה. קישור שנוצר קודם יפסיק לעבוד.
accounts-reset-link-button = יצירת קישור
accounts-link-title = הקישור מוכן
accounts-link-intro = הוא מוצג רק עכשיו. צריך להעתיק את כתובת הקישור ולשלוח אותה בדרך שרק מי שהחשבון שייך לו יקרא. לא לפתוח את הקישור בעצמך.
accounts-logged-out-title = יצאת מהחשבון
accounts-logged-out-text = גם הטיוטות שנשמרו בדפדפן הזה נמחקו.

accounts-ask-title = בקשה להצטרף
accounts-ask-intro = ההנהלה קוראת את מה שנכתב ומחליטה. חברים כותבים, עוקבים אחרי קבוצות וקוראים את מה שמיועד לחברים.
accounts-ask-button = שליחת הבקשה
accounts-ask-message = כמה מילים עליך
accounts-ask-message-hint = משפט או שניים למי שמחליט; אפשר להשאיר ריק.
accounts-asked-title = הבקשה התקבלה
accounts-asked-intro = ההנהלה תחליט. כדי לראות מה המצב אפשר להיכנס בשם המשתמש ובסיסמה.
accounts-by-invitation-title = בהזמנה
accounts-by-invitation-intro = לקהילה הזאת מצטרפים בהזמנה. אם קיבלת הזמנה, אפשר לפתוח את הקישור שבה.
