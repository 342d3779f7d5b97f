### מה שחבר שומר לעצמו.

bookmarks-title = סימניות
bookmarks-lede = מה ששמרתם כדי לחזור אליו. איש מלבדכם אינו רואה זאת.
bookmarks-none-title = עדיין לא שמרתם דבר
bookmarks-none = פתחו את התפריט של הודעה ובחרו ב„סימנייה” כדי למצוא אותה כאן.
bookmarks-keep = סימנייה
bookmarks-keep-topic = סימנייה לנושא הזה
bookmarks-change = שינוי הסימנייה
bookmarks-change-of = שינוי הסימנייה: { $title }
bookmarks-note = הערה
bookmarks-note-hint = לעצמכם בלבד. אפשר להשאיר ריק.
bookmarks-save = שמירה
bookmarks-remove = הסרת הסימנייה
