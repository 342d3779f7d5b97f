### Inviting many people by a table, and taking the table of members away.

import-export = הורדה כטבלה
import-export-button = הורדה עכשיו
import-export-ready = הטבלה מוכנה: שורה לכל חבר, כ־CSV. לחיצה על הכפתור, והדפדפן ישמור אותה.
import-title = הזמנה בטבלה
import-lede = כל מי שבטבלה מקבלים קישור משלהם. דבר לא נשלח: את הקישורים מוסרים בעצמכם.
import-file = קובץ
import-file-hint = ‏CSV ב־UTF-8, עד 2,000 שורות ו־512 KiB.
import-rows = או להדביק את השורות
import-rows-hint = השורה הראשונה נותנת שמות לעמודות: name ו־email, ולפי הרצון handle ו־kind ‏(customer, expert, partner, staff, other). סוג שכתוב בטבלה נחשב כמי שההנהלה קבעה אותו. הקישור נושא אותו: כתובות אינן נבדקות, ולכן מי שהקישור בידיו ונותן את הכתובת שבטבלה יהיה מסוג זה.
import-check = קודם להציג
# $rows (Number)
import-found = { $count ->
    [one] מתוך { $rows } שורות יוזמן אדם אחד.
    [two] מתוך { $rows } שורות יוזמנו שני אנשים.
   *[other] מתוך { $rows } שורות יוזמנו { $count } אנשים.
}
import-nobody = אין בה את מי להזמין.
import-confirm-hint = כל קישור פועל פעם אחת, במשך שבעה ימים. הקישורים מוצגים פעם אחת, מיד אחרי זה.
import-confirm = { $count ->
    [one] להזמין אדם אחד
    [two] להזמין שני אנשים
   *[other] להזמין { $count } אנשים
}
import-line = שורה
import-outcome = מה יקרה
import-new = תיווצר הזמנה
import-member = כבר חברים כאן
import-invited = עוד לא הגיעו
import-twice = הכתובת מופיעה למעלה
import-not-reached = לא נעשה; יש לשלוח את הטבלה שוב
import-made = { $count ->
    [one] הזמנה אחת מוכנה
    [two] שתי הזמנות מוכנות
   *[other] { $count } הזמנות מוכנות
}
import-once = העתיקו את הטבלה שלמטה עכשיו: איש לא יוכל לקרוא שוב את הקישורים.
import-links = קישורים
import-links-hint = שם, כתובת וקישור, כ־CSV.
import-others = לא הוזמנו
import-again = { $count ->
    [one] אדם אחד הוזמן כבר ועוד לא הגיע. הוא יקבל קישור נוסף לאותה הזמנה; גם הקישור שבידיו פועל.
    [two] שני אנשים הוזמנו כבר ועוד לא הגיעו. כל אחד מהם יקבל קישור נוסף לאותה הזמנה; גם הקישור שבידיהם פועל.
   *[other] { $count } אנשים הוזמנו כבר ועוד לא הגיעו. כל אחד מהם יקבל קישור נוסף לאותה הזמנה; גם הקישור שבידיהם פועל.
}
import-show-again = { $count ->
    [one] להציג שוב קישור לאדם אחד
    [two] להציג שוב קישורים לשני אנשים
   *[other] להציג שוב קישורים ל־{ $count } אנשים
}
