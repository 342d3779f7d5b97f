### Filters of the community: words and links that hold a post back, or refuse it.

filters-title = מסננים
filters-lede = מילים וקישורים שעוצרים הודעה עד שתיבדק, או דוחים אותה. הם חלים בכל הקבוצות, חוץ מעל מי ששומרים שם על הסדר.
filters-add-title = הוספת מסנן
filters-add = הוספה
filters-kind = מה לחפש
filters-kind-word = מילה או צירוף
filters-kind-link = קישורים לאתר
filters-pattern = מילה, צירוף או אתר
filters-pattern-hint = מילים נמצאות בשלמותן, בלי קשר לאותיות גדולות ולניקוד. אתר כולל את כל מה שמתחתיו.
filters-action = מה קורה
filters-action-hold = ההודעה ממתינה
filters-action-refuse = ההודעה נדחית
filters-list = { $count ->
    [0] אין מסננים
    [one] מסנן אחד
    [two] שני מסננים
   *[other] { $count } מסננים
}
# $count (Number)
filters-most = לכל היותר { $count }: יותר מזה איש כבר לא יעבור עליו.
filters-none = דבר לא נעצר ודבר לא נדחה.
filters-remove = הסרה
filters-remove-of = הסרת { $name }
filters-trial-title = ניסוי של טקסט
filters-trial-text = טקסט
filters-trial-hint = דבר ממנו לא נשמר. הוא נבדק מול המסננים כאילו חבר כתב אותו עכשיו.
filters-trial = מה היה קורה?
filters-trial-nothing = שום מסנן לא עוצר אותו, והוא היה מופיע.
filters-trial-hold = הוא היה ממתין עד שמישהו יבדוק אותו.
filters-trial-refuse = הוא היה נדחה. הכותב היה לומד אם זה בגלל מילה או בגלל קישור, אבל לא בגלל איזה מהם.
filters-standing = המסנן הקיים
