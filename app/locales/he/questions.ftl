### מה שלא נקרא, מה שממתין, ותשובות רשמיות.

questions-unread-title = לא נקרא
questions-unread-lede = מה שנכתב בקבוצות שלכם מאז הביקור האחרון.
questions-unread-none = קראתם הכול.
questions-waiting-title = ללא תשובה
questions-waiting-lede = שאלות שאיש עוד לא השיב עליהן.
questions-waiting-none = על כל שאלה מישהו השיב.
questions-official = תשובה רשמית
questions-go-to-official = תשובה רשמית מאת { $name }
questions-mark = סימון כתשובה רשמית
questions-unmark = ביטול הסימון
