### מה שחברים מספרים על עצמם לצד השם.

details-title = עוד עליך
details-intro = הכול רשות. לכל שורה אפשר לקבוע מי קורא אותה.
details-company = חברה
details-job-title = תפקיד
details-country = מדינה
details-country-asked = הקהילה אינה יכולה לקבל חברים ממדינות מסוימות ולכן היא שואלת. אחר כך רק לך זה גלוי.
details-interests = תחומי עניין
details-interests-hint = עד חמישה, מופרדים בפסיקים.
details-kind = המעמד שלי כאן
details-kind-hint = רק ההנהלה קובעת מי מהצוות. מה שנבחר כאן מוצג, ואינו פותח קבוצה שמיועדת רק לסוגים מסוימים של חברים.
details-kind-given-hint = ההנהלה קבעה זאת, ורק היא משנה.
details-kind-unsaid = מה שנאמר בפרופיל
details-kind-set-hint = מה החבר הזה בעיני מי שמפעילים את הקהילה. חברי הקהילה קוראים את זה, אלא אם החבר בחר להראות זאת לפחות אנשים; קבוצות לסוגים מסוימים של חברים נפתחות לפיו.
details-kind-other = אחר
details-kind-customer = לקוח
details-kind-expert = מומחה
details-kind-partner = שותף
details-kind-staff = צוות
details-to = מי קורא
details-to-oneself = רק אני
details-to-keepers = שומרי הסדר
details-to-members = כל החברים
details-excluded-title = מדינות שאין מקבלים מהן
details-excluded = אין מקבלים חברים מן
details-excluded-hint = כדי לבחור כמה מדינות מחזיקים את Ctrl או ⌘. המצטרפים נשאלים היכן הם גרים; מי שנדחה נספר, ודבר ממנו אינו נשמר.
# $count (Number)
details-turned-away = נדחו { $count }
