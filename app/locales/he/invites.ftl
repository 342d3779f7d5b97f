### הזמנות לקהילה.

invites-title = הזמנות
invites-welcome-title = ברוכים הבאים אל { $name }
invites-welcome-intro = הזמנה להצטרף מאת { $name }.
invites-gone-title = ההזמנה הסתיימה
invites-gone = כבר השתמשו בה, היא בוטלה או שעבר זמנה. אפשר לבקש הזמנה אחרת ממי ששלח אותה.
invites-ready-title = ההזמנה מוכנה
invites-ready = הקישור שלה מוצג רק עכשיו. אפשר להעתיק אותו ולשלוח אותו למוזמנים.
invites-make = יצירת הזמנה
invites-make-link = יצירת הזמנה
invites-note = עבור מי
invites-note-hint = כדי שתזהו אותה בהמשך; אפשר להשאיר ריק. גם ההנהלה קוראת את זה.
invites-uses = כמה אנשים
invites-uses-hint = זה מספר האנשים שיכולים להצטרף בקישור אחד.
invites-span = בתוקף במשך
invites-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}
invites-left = { $count ->
    [one] אפשר להזמין עכשיו עוד אדם אחד.
    [two] אפשר להזמין עכשיו עוד שני אנשים.
   *[other] אפשר להזמין עכשיו עוד { $count } אנשים.
}
invites-may-not = בקהילה הזאת ההנהלה מזמינה.
invites-own-title = ההזמנות שלך
invites-own-none = עוד לא יצרת הזמנות.
invites-all-title = כל ההזמנות
invites-all-lede = מי יצר אותן, עבור מי וכמה הגיעו. סיום של הזמנה אינו נוגע למי שכבר הצטרף בה.
invites-none = איש עוד לא יצר הזמנה.
invites-more = עוד
invites-tree-title = מי הזמין את מי
invites-tree-lede = כל מי שהצטרף בהזמנה, עם מי שהזמין אותו.
invites-tree-none = איש עוד לא הצטרף בהזמנה.
invites-came-by = בהזמנת
invites-all-of = כל המוזמנים של { $name }
invites-column-for = עבור
invites-column-by = נוצרה בידי
invites-column-made = תאריך
invites-column-expires = בתוקף עד
invites-column-used = הצטרפו
invites-column-end = סיום
invites-anybody = כל אחד
# $used (Number)
# $uses (Number)
invites-used = { $used } מתוך { $uses }
invites-end = סיום
invites-end-of = סיום ההזמנה: { $name }
invites-over = הסתיימה
