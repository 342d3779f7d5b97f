### ההגדרות האישיות.

settings-title = הגדרות
settings-save = שמירה
settings-saved = נשמר.

settings-profile-title = פרופיל
settings-handle = שם משתמש
settings-email = דואר אלקטרוני, מוצג רק לך
settings-name = שם
settings-name-hint = כפי שאחרים קוראים אותו. השינוי יופיע ליד כל מה שכתבת.
settings-about = על עצמך
settings-about-hint = חברי הקהילה קוראים את זה בדף שלך. אפשר לכתוב ב־Markdown, ואפשר להשאיר ריק.

settings-reading-title = שפה ותצוגה
settings-reading-visitor = זה נשמר בדפדפן הזה.
settings-language = שפה
settings-language-automatic = לפי הדפדפן
settings-calendar = לוח שנה
settings-calendar-usual = לפי המקובל בשפה
settings-calendar-gregorian = לועזי
settings-calendar-persian = פרסי (שמשי)
settings-calendar-islamic = מוסלמי (אום אל־קורא)
settings-calendar-hebrew = עברי
settings-zone = אזור זמן
settings-zone-hint = עיר גדולה בסביבתך, למשל Asia/Jerusalem. ריק: זמן אוניברסלי.
settings-zone-unknown = אין אזור זמן כזה. צריך לכתוב יבשת ועיר, למשל Asia/Tehran.
settings-theme = בהיר או כהה
settings-theme-system = לפי המערכת
settings-theme-light = בהיר
settings-theme-dark = כהה

settings-security-title = סיסמה ודפדפנים
settings-password-title = שינוי הסיסמה
settings-password-current = הסיסמה הנוכחית
settings-password-new = סיסמה חדשה
settings-password-hint = לפחות 10 תווים. כל הדפדפנים האחרים שלך ינותקו.
settings-password-button = שינוי הסיסמה
settings-sessions-title = איפה החשבון מחובר
settings-sessions-intro = אם מופיע דפדפן לא מוכר, כדאי לנתק אותו ואז לשנות את הסיסמה.
settings-session-unknown = דפדפן לא מוכר
settings-session-current = הדפדפן הזה
# לפני תאריך: "מאז 22 בנובמבר 2026".
settings-session-started = מאז
# לפני הזמן שעבר: "שימוש אחרון: 3 שע׳".
settings-session-seen = שימוש אחרון:
settings-session-end = ניתוק
settings-session-end-of = ניתוק: { $device }
settings-sessions-end-others = ניתוק כל האחרים

settings-door-title = מי מצטרף
settings-door-label = הדלת
settings-door-open = פתוחה
settings-door-open-hint = כל אחד יכול להצטרף. מבקרים קוראים קבוצות ציבוריות.
settings-door-approval = באישור
settings-door-approval-hint = כל אחד יכול לבקש להצטרף וההנהלה מחליטה. מבקרים קוראים קבוצות ציבוריות.
settings-door-invitation = בהזמנה
settings-door-invitation-hint = רק מי שקיבל הזמנה מצטרף. מבקרים קוראים קבוצות ציבוריות.
settings-door-closed = סגורה
settings-door-closed-hint = רק מי שקיבל הזמנה מצטרף. מבקרים רואים את שם הקהילה ולא יותר.
settings-door-invites = ההזמנות של חבר
settings-door-invites-hint = כמה אנשים כל חבר יכול להזמין בשלושים יום, עד 100. ריק או 0: רק ההנהלה מזמינה.

settings-contact-title = למי מדווחים על חולשות
settings-contact-intro = מי שמוצא חולשה באתר מחפש למי לדווח בקובץ ‎/.well-known/security.txt. כל עוד לא הוגדר כאן דבר, אין קובץ כזה.
settings-contact = דואר או דף
settings-contact-hint = כתובת כמו security@example.org, או דף שמתחיל ב־https://. כולם יכולים לקרוא אותה. אפשר להשאיר ריק כדי לא לפרסם דבר.
settings-contact-open = הגדרת כתובת לדיווח
settings-contact-back = חזרה להגדרות
