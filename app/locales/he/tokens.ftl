### אסימונים שבאמצעותם תוכנות פועלות בשם חבר.

tokens-title = תוכנות
tokens-intro = בעזרת אסימון תוכנה עושה בשמך את מה שמותר לך. תנו לכל תוכנה אסימון משלה.
tokens-api = מה תוכנות יכולות לעשות כאן
tokens-ready-title = האסימון מוכן
tokens-ready = הוא מוצג רק עכשיו. העתיקו אותו אל התוכנה ולא לשום מקום אחר.
tokens-name = לשם מה
tokens-name-hint = כדי לזהות אותו ברשימה שלמטה.
tokens-scope = היקף ההרשאה
tokens-scope-read = קריאה
tokens-scope-read-hint = רואה את מה שאתם רואים ואינה משנה דבר.
tokens-scope-write = קריאה וכתיבה
tokens-scope-write-hint = עושה גם את מה שמותר לכם, חוץ ממה שדורש סיסמה.
tokens-scope-admin = הכול
tokens-scope-admin-hint = גם את מה שדורש סיסמה, כמו מתן תפקידים.
tokens-make = יצירת אסימון
tokens-own-title = האסימונים שלכם
tokens-none = עוד לא יצרתם אסימונים.
tokens-unused = מעולם לא היה בשימוש
tokens-expires = בתוקף עד
tokens-end = סיום
# $name (String)
tokens-end-of = סיום האסימון: { $name }
