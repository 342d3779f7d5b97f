### Who the members are.

roster-title = חברות וחברים
roster-lede = לפי שם. כל אחת ואחד מחליטים מה אפשר לקרוא עליהם.
roster-find = שם או שם קצר
roster-kind = המעמד כאן
roster-any-kind = לא משנה
roster-search = חיפוש
roster-none-title = לא נמצא איש
roster-none = אין שם שמתחיל כך, או שאיש לא מספר לך שזה המעמד שלו כאן.
roster-all = הצגת כל החברות והחברים
roster-first = חזרה להתחלה
roster-more = עוד חברות וחברים
roster-pages = דפי החברות והחברים
