### וובהוקים: תוכנות אחרות ששומעות מה קורה.

webhooks-title = וובהוקים
webhooks-lede = תוכנות אחרות שומעות מיד מה קורה כאן, למשל נושא חדש או תגובה. נמסר להן מה שמותר לכם לראות, דבר אחר דבר, וכל דבר פעם אחת.
webhooks-make-title = יצירת וובהוק
webhooks-address = כתובת המקבל
webhooks-address-hint = מתחילה ב־https:// ופתוחה לאינטרנט. נשלח אליה JSON ב־POST, חתום לפי Standard Webhooks.
webhooks-make = יצירה
webhooks-ready-title = הוובהוק מוכן
webhooks-ready = בעזרת הסוד הזה המקבל בודק מי מוסר. הוא מוצג רק עכשיו: העתיקו אותו לשם ולא לשום מקום אחר.
webhooks-list = כל הוובהוקים
# $count (Number)
webhooks-most = עד { $count } וובהוקים.
webhooks-none = עוד אין כאלה.
# $name (String)
webhooks-by = נוצר בידי { $name }
webhooks-works = פועל
webhooks-failing = הניסיון האחרון נכשל
webhooks-off = כבוי
webhooks-given-up = הופסק אחרי יום של כישלונות
webhooks-rests = ממתין: מי שיצר אותו כבר לא בהנהלה
webhooks-one-title = וובהוק
webhooks-back = כל הוובהוקים
webhooks-where-title = לאן הוא מוביל
webhooks-next = הניסיון הבא:
webhooks-switch-title = הפעלה וכיבוי
webhooks-switch-off = כיבוי
webhooks-switch-off-hint = מה שקורה בינתיים מחכה, ויימסר כשהוא יופעל שוב.
webhooks-switch-on = הפעלה
webhooks-switch-on-hint = הוא ממשיך מהמקום שבו עצר: קודם יימסר מה שקרה בינתיים.
webhooks-told-title = מה הוא מסר
# $count (Number)
webhooks-kept = { $count } האחרונים נשמרים.
webhooks-told-nothing = הוא עוד לא מסר דבר.
webhooks-again = יישלח שוב
webhooks-waits = ממתין לניסיון הבא
webhooks-taken = התקבל
webhooks-delivery-given-up = הופסק
webhooks-withheld = לא נמסר: מי שיצר אותו כבר לא רשאי לראות
webhooks-resend = שליחה חוזרת
# $name (String)
webhooks-resend-of = שליחה חוזרת: { $name }
# $status (String)
webhooks-answered = התשובה: { $status }
webhooks-unknown-name = איש אינו מכיר את השם שבכתובת
webhooks-forbidden = מוביל למקום שאליו אסור לשרת הזה לשלוח
webhooks-unreachable = איש אינו עונה שם
webhooks-too-slow = לקח יותר מדי זמן
webhooks-insecure = האישור שלו אינו תקף
webhooks-garbled = מה שענה אינו HTTP
webhooks-remove-title = הסרה
webhooks-remove-hint = המקבל לא ישמע עוד דבר, והרשימה שלמעלה תישכח. אי אפשר לבטל זאת.
webhooks-remove = הסרת הוובהוק
