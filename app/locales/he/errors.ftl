### מה השתבש, ומה אפשר לעשות.

errors-invalid-title = משהו דורש מבט נוסף
errors-malformed = הטופס כבר לא מתאים לדף. יש לטעון את הדף שוב ולחזור על הפעולה.
errors-too-large = הטקסט ארוך מ־{ $count } תווים, ויותר מזה לא נכנס. דבר לא נשמר. אפשר לחזור אחורה בדפדפן: הטקסט שלך עדיין שם, ואפשר לקצר או לחלק אותו.
errors-foreign-title = זה לא נשלח מכאן
errors-foreign = הדפדפן שלך שלח את זה מאתר אחר, או לא ציין מאין. למען ביטחונך לא נעשה דבר. אם השליחה הייתה שלך, אפשר לפתוח את הדף כאן ולנסות שוב.
errors-stale-title = מישהו הקדים אותך
errors-stale = הטקסט הזה השתנה בזמן הכתיבה. הגרסה שלך עדיין כאן: אפשר להשוות אותה לחדשה ולשמור שוב.
errors-sign-in-title = כדי להמשיך צריך להיכנס
errors-sign-in = זה מיועד למי שנכנסו לחשבון.
errors-denied-title = אין לך הרשאה לפעולה הזאת
errors-not-found-title = אין כאן דבר
errors-not-found = אולי הדף הוסר, ואולי יש טעות בכתובת.
errors-too-often-title = רק רגע
errors-too-often = { $count ->
    [one] זה קרה הרבה פעמים בזמן קצר. אפשר לנסות שוב בעוד דקה.
    [two] זה קרה הרבה פעמים בזמן קצר. אפשר לנסות שוב בעוד שתי דקות.
   *[other] זה קרה הרבה פעמים בזמן קצר. אפשר לנסות שוב בעוד { $count } דקות.
}
errors-busy-title = רק רגע
errors-busy = יש כאן הרבה אנשים כרגע. שום דבר לא השתנה; אפשר לנסות שוב בעוד כמה שניות.
errors-read-only-title = כרגע לקריאה בלבד
errors-read-only = לא הצלחנו לשמור: הקהילה לא מקבלת טקסטים חדשים עד שהשרת ייבדק בידי מי שמפעיל אותו.
errors-broken-title = משהו התקלקל
errors-broken = לא הצלחנו לעשות את זה. אם זה קורה שוב, אפשר למסור למי שמפעיל את השרת את המספר: { $report }.
errors-text-kept = הטקסט שלך עדיין כאן:

errors-taken = השם הזה תפוס. צריך לבחור אחר.
errors-taken-handle = שם המשתמש הזה תפוס. צריך לבחור אחר.
errors-taken-slug = הכתובת הזאת שייכת לקבוצה אחרת. צריך לבחור אחרת.
errors-taken-email = אי אפשר להשתמש בכתובת הזאת. אם היא שלך, אפשר פשוט להיכנס.
errors-taken-category = יש שם קבוצה באותו שם. אפשר לבחור מקום אחר, או לשנות קודם את אחד השמות.

errors-empty = עוד לא כתוב כאן דבר.
errors-too-short = { $count ->
    [one] צריך לפחות תו אחד.
    [two] צריך לפחות שני תווים.
   *[other] צריך לפחות { $count } תווים.
}
errors-too-long = { $count ->
    [one] יש כאן מקום לתו אחד לכל היותר.
    [two] יש כאן מקום לשני תווים לכל היותר.
   *[other] יש כאן מקום ל־{ $count } תווים לכל היותר.
}
errors-turns-direction = יש כאן תווים שהופכים את כיוון הטקסט שסביבם. צריך להסיר אותם.
errors-invisible = יש כאן תווים שאיש לא רואה. צריך להסיר אותם.
errors-mixed-scripts = באחת המילים מעורבות אותיות דומות מכתבים שונים. צריך לכתוב כל מילה בכתב אחד.
errors-looks-like-staff = זה נראה כמו שם של מי שאחראים על הקהילה. צריך לבחור אחר.
errors-bad-handle = אפשר להשתמש באותיות a עד z, בספרות, ב־- וב־_, ולהתחיל באות או בספרה.
errors-bad-email = זה לא נראה כמו כתובת דואר.
errors-weak-password = קל לנחש את זה. כמה מילים ברצף, בלי קשר ביניהן, חזקות יותר.
errors-wrong-password = הפרטים לא מתאימים. כדאי לבדוק את שניהם ולנסות שוב.
errors-too-many = { $count ->
    [one] אפשר רק אחד.
    [two] אפשר { $count } לכל היותר.
   *[other] אפשר { $count } לכל היותר.
}
errors-too-deep = ציטוטים או רשימות נמצאים זה בתוך זה עמוק מכדי שיהיה אפשר לקרוא.
errors-table-too-large = בטבלה יותר עמודות ממה שאפשר לקרוא.
errors-unknown = צריך לבחור אחת מהאפשרויות.

errors-administrators-only = זה מיועד להנהלת הקהילה.
errors-moderators-only = זה מיועד למנחים.
errors-group-members-only = זה מיועד לחברי הקבוצה.
errors-not-author = רק מי שכתב את זה יכול לעשות זאת.
errors-suspended = החשבון הזה מושעה.
errors-suspended-until = החשבון הזה מושעה עד { $date }.
errors-deleted = זה נמחק.
errors-last-administrator = הקהילה צריכה לפחות אדם אחד בהנהלה. קודם צריך למנות להנהלה מישהו נוסף.
errors-not-a-question = רק בשאלה אפשר לבחור תשובה.
errors-placeholder = השם הזה הגיע מייבוא ואי אפשר לפעול בו.
errors-below-itself = קטגוריה לא יכולה לעמוד מתחת לעצמה.
errors-too-many-levels = לכל היותר { $count ->
    [one] רמה אחת
    [two] שתי רמות
   *[other] { $count } רמות
} זו מתחת לזו.
errors-owners-only = זה מיועד לבעלי הקבוצה.
errors-last-owner = לקבוצה דרוש לפחות בעלים אחד. יש למנות קודם בעלים נוספים.
errors-ask-first = לקבוצה הזאת נכנסים בבקשה. אפשר לבקש בדף הקבוצה.
errors-invited-only = לקבוצה הזאת נכנסים בהזמנה.
errors-not-by-request = לקבוצה הזאת לא נכנסים בבקשה.
errors-already-decided = כבר הוחלט בעניין: מישהו הקדים אותך, הוא בוטל, או שזמנו עבר.
errors-keepers-start = בקבוצה הזאת מי שדואגים לה פותחים את הנושאים.
errors-keepers-write = בקבוצה הזאת רק מי שדואגים לה כותבים.

errors-go-home = לדף הבית
errors-go-groups = לרשימת הקבוצות
errors-sign-in-link = כניסה

errors-not-accepted = כדי להמשיך יש להסכים לתנאים.
errors-bad-link = קישור מתחיל ב־https:// או ב־http:// ולפניו שם.
errors-bad-colour = צבע נכתב בסימן # ובשש ספרות, למשל ‎#1f6f6b.
errors-too-pale = קשה לקרוא טקסט בצבע הזה: הניגודיות שלו { $contrast }, ונדרשת 4.5. הצבע הקרוב ביותר שאפשר לקרוא: { $colour }.
# $count (Number)
errors-bad-picture = זו אינה תמונת PNG,‏ JPEG או WebP, או שהיא פגומה, או שרוחבה או גובהה יותר מ־{ $count } נקודות.
# $count (Number)
errors-too-heavy = הקובץ גדול מ־{ $count } KiB.
# $count (Number)
errors-quota-used = מכסת ההזמנות נוצלה: { $count } בשלושים יום. היא מתחדשת עם הזמן.
# $line (Number)
errors-bad-line = אי אפשר לקרוא את שורה { $line }. דבר לא נעשה.
errors-terms-first = נא לקרוא תחילה את תנאי השימוש ולהסכים להם.
errors-prove-first = יש להזין שוב את הסיסמה תחילה.
errors-by-invitation = לקהילה הזאת מצטרפים בהזמנה.
errors-waiting = ביקשת להצטרף. ההנהלה עוד לא החליטה.
errors-not-admitted = בקשת ההצטרפות לא התקבלה.
errors-country-excluded = הקהילה הזאת אינה יכולה לקבל חברים מהמדינה הזאת. דבר ממה שנכתב לא נשמר.
errors-closed = הנושא הזה סגור: אי אפשר להגיב בו עוד.
errors-silenced-until = אפשר לקרוא עד { $date }, אבל לא לכתוב. הסיבה מופיעה בהודעות שלך.
errors-silenced = אפשר לקרוא, אבל לא לכתוב. הסיבה מופיעה בהודעות שלך.
errors-own-post = זה נוגע לך: אין לך אפשרות לעשות זאת.
errors-somebody-else = היה לך חלק בזה. מישהו אחר צריך להחליט.
errors-only-once = זה כבר נעשה, ואפשר לעשות זאת רק פעם אחת.
# $count (Number)
errors-too-many-links = { $count ->
    [one] קישור אחד לכל היותר. למי שהצטרפו לאחרונה מותרים שני קישורים.
    [two] שני קישורים לכל היותר. למי שהצטרפו לאחרונה מותרים שני קישורים.
   *[other] { $count } קישורים לכל היותר. למי שהצטרפו לאחרונה מותרים שני קישורים.
}

errors-bad-domain = נא לכתוב שם של אתר, למשל example.org.
errors-filtered-word = יש בטקסט הזה מילה שלא מתקבלת כאן. אפשר לכתוב אותה אחרת או להשמיט אותה.
errors-filtered-link = יש בטקסט הזה קישור לאתר שלא מתקבל כאן. צריך להשמיט אותו.
errors-gone-on = אי אפשר לבטל את זה יותר: הודעות עברו משם הלאה, או שמישהו כתב מאז.
errors-too-much-to-carry = להודעות האלה קשור יותר ממה שאפשר להעביר בבת אחת: גרסאות קודמות, תודות, סימניות ודיווחים. יש לפצל פחות הודעות בכל פעם.
errors-edits-wait = בקבוצה הזאת ההודעות שלך ממתינות עד שמישהו בודק אותן, ואת השינוי איש לא היה בודק. אפשר לכתוב תגובה במקום זה, או לפנות למי ששומרים על הסדר.
errors-notice-first = הקבוצה הזאת מציגה הודעה לפני התכנים שלה. פותחים את הקבוצה, קוראים את ההודעה ומאשרים אותה שם.
errors-last-keeper = אין עוד מי ששומר על הסדר בקבוצה הזאת. קודם צריך למנות מישהו.
