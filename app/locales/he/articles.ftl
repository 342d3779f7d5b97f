### בלוגים ומאמרים.

articles-blogs = בלוגים
articles-blogs-lede = טקסטים ארוכים יותר, לקריאה בנחת.
articles-no-blogs = עוד אין בלוגים
articles-no-blogs-text = כשייפתח בלוג שאפשר לכם לקרוא, הוא יופיע כאן.
articles-open = פתיחת בלוג
articles-settings = הגדרות הבלוג
articles-name = שם הבלוג
articles-slug = שם קצר בכתובות
articles-slug-hint = אותיות לטיניות קטנות, ספרות, - ו־_. אי אפשר לשנות אחר כך.
articles-group = שייך לקבוצה
articles-group-hint = מי שקוראים את הקבוצה קוראים גם את הבלוג, ומי ששומרים בה על הסדר שומרים גם בבלוג.
articles-about = במה הוא עוסק
articles-about-hint = מופיע מעל המאמרים. אפשר להשאיר ריק.
articles-writers = מי כותבים
articles-writers-keepers = מי ששומרים על הסדר בקבוצה
articles-writers-members = כל חברי הקבוצה
articles-writers-members-hint = הם מציעים את מה שכתבו, ומי ששומרים על הסדר בקבוצה מפרסמים.

articles-write = כתיבת מאמר
articles-drafts = טיוטות
articles-drafts-lede = המאמרים שלך שאיש מלבדך עוד לא קורא, או כבר לא קורא.
articles-no-drafts = אין טיוטות
articles-no-drafts-text = אפשר לפתוח בלוג ולהתחיל לכתוב: מה שנשמר מחכה כאן עד לפרסום.
articles-untitled = ללא כותרת
articles-summary = בקצרה
articles-summary-hint = שניים־שלושה משפטים מתחת לכותרת וברשימות. אפשר להשאיר ריק.
articles-language = שפת הטקסט
articles-language-unsaid = שפת הקהילה
articles-canonical = פורסם לראשונה ב־
articles-canonical-hint = קישור, אם הטקסט כבר פורסם במקום אחר.
articles-save-draft = שמירת הטיוטה
articles-save-draft-hint = איש מלבדך לא רואה טיוטה. אחר כך אפשר לפרסם אותה.
articles-saved = נשמר.
articles-offered-now = הוצע. מי ששומרים על הסדר בקבוצה רואים אותו עכשיו.
articles-read = לקרוא כפי שאחרים רואים
articles-discarded = הטיוטה נמחקה.

articles-publishing = פרסום
articles-offer = להציע לפרסום
articles-offer-hint = מי ששומרים על הסדר בקבוצה יקראו ויפרסמו.
articles-publish = לפרסם עכשיו
articles-schedule = לפרסם במועד הזה
articles-when = יום ושעה
articles-when-hint = באזור הזמן שלך: { $zone }.
articles-unpublish = להסיר מפרסום
articles-unpublish-text = המאמר יורד מיד מהבלוג עם התגובות, ואיש לא ימצא אותו בכתובתו. כשיפורסם שוב, יחזרו גם התגובות.
articles-take-back = להחזיר לטיוטה
articles-take-back-text = הוא לא יפורסם, ורק מי שכתבו אותו יראו אותו.
articles-discard = מחיקת הטיוטה
articles-discard-text = אי אפשר לשחזר את הטקסט.
articles-confirm = עדיין נכון
articles-confirm-text = הקוראים יראו שמישהו בדק היום. סימון ״לא עדכני״ יוסר.
articles-mark-outdated = מה שנאמר בו כבר לא נכון
articles-hide = הסתרת המאמר

articles-state-draft = טיוטה
articles-state-offered = ממתין לפרסום
articles-state-scheduled = יפורסם ב־{ $date } ({ $zone })
articles-state-published = פורסם
articles-state-unpublished = הוסר מפרסום
articles-state-removed = הוסתר בידי מי ששומרים על הסדר בקבוצה
articles-offered = ממתינים לפרסום

articles-feed = הזנת הבלוג (Atom)
articles-latest = המאמרים האחרונים
articles-empty-title = עוד אין מאמרים
articles-empty = איש עוד לא פרסם כאן דבר.
articles-empty-writer = אפשר לכתוב את הראשון.
articles-tagged = תגית: { $tag }
articles-by = מאמרים מאת { $name }
articles-between = מאמרים מ־{ $first } עד { $last }
articles-minutes = { $count ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $count } דקות
}
articles-minutes-to-read = { $count ->
    [one] דקת קריאה אחת
    [two] שתי דקות קריאה
   *[other] { $count } דקות קריאה
}
articles-comments = { $count ->
    [0] עוד אין תגובות
    [one] תגובה אחת
    [two] שתי תגובות
   *[other] { $count } תגובות
}
articles-comments-title = תגובות
articles-checked = נבדק לאחרונה ב־{ $date }
articles-outdated = מה שנאמר במאמר הזה כבר לא נכון. הוא נשאר לעיון.
articles-first-at = פורסם לראשונה ב־
articles-contents = תוכן העניינים
articles-text = המאמר
articles-text-hidden = הטקסט של המאמר הזה הוסתר.
articles-to-text = אל תחילת המאמר
articles-more = עוד מהבלוג הזה
articles-previous = לפני המאמר הזה
articles-next = אחרי המאמר הזה
