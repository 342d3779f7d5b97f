### ניהול: קבוצות וקטגוריות, חברות וחברים, הקהילה.

admin-save = שמירה
admin-saved = נשמר.
admin-members = חברות וחברים
admin-members-of = חברות וחברים: { $name }
admin-settings = הגדרות
admin-settings-of = הגדרות: { $name }

admin-groups-title = קבוצות וקטגוריות
admin-groups-lede = קטגוריות הן כותרות. מתחתן נמצאות הקבוצות, ובקבוצות נמצאים הנושאים.
admin-new-group = קבוצה חדשה
admin-new-group-button = יצירת הקבוצה
admin-new-group-no-category-title = קודם צריך להוסיף קטגוריה
admin-new-group-no-category = כל קבוצה נמצאת בקטגוריה.

admin-welcome-title = טוב שבאת
admin-welcome-intro = הקהילה שלך מוכנה. עוד שלושה צעדים ואפשר להתחיל לדבר.
admin-welcome-category = הוספת קטגוריה, למשל ״כללי״.
admin-welcome-group = יצירת קבוצה בתוכה ובחירה מי קורא בה.
admin-welcome-invite = הזמנת אנשים: ההצטרפות היא בכתובת של הקהילה בתוספת

admin-category-name = שם הקטגוריה
admin-category-name-hint = כותרת לקבוצות ששייכות יחד.
admin-category-add-title = קטגוריה חדשה
admin-category-add = הוספת קטגוריה
admin-category-empty = עוד אין כאן קבוצות.
admin-category-groups = { $count ->
    [one] קבוצה אחת
    [two] שתי קבוצות
   *[other] { $count } קבוצות
}
admin-category-rename = שינוי שם
admin-category-up = העברה למעלה
admin-category-up-of = העברה למעלה: { $name }
admin-category-down = העברה למטה
admin-category-down-of = העברה למטה: { $name }
admin-category-remove = הסרה
admin-category-remove-of = הסרה: { $name }

admin-site-title = הקהילה
admin-site-name = שם
admin-site-name-hint = מופיע בראש כל דף.
admin-site-language = שפה ראשית
admin-site-language-hint = למי שהדפדפן שלהם לא מבקש אף אחת מהשפות המוצעות.

admin-category-parent = עומדת מתחת אל
admin-category-parent-none = כלום: ברמה הראשונה
admin-category-parent-hint = לכל היותר שלוש רמות זו מתחת לזו.
admin-category-remove-title = להסיר את { $name }?
admin-category-remove-empty = אין בה דבר.
admin-category-remove-groups = { $count ->
    [one] יש בה קבוצה אחת.
    [two] יש בה שתי קבוצות.
   *[other] יש בה { $count } קבוצות.
}
admin-category-remove-below = { $count ->
    [one] יש מתחתיה קטגוריה אחת.
    [two] יש מתחתיה שתי קטגוריות.
   *[other] יש מתחתיה { $count } קטגוריות.
}
admin-category-remove-target = לאן הם עוברים
admin-category-remove-target-hint = הקבוצות עוברות לשם על כל תוכנן. הקטגוריות שמתחת יעמדו מתחתיה.
admin-category-remove-button = הסרת הקטגוריה
admin-cancel = ביטול
admin-category-place = מיקום
admin-category-place-of = מיקום: { $name }
