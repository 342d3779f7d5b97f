### תגובות קצרות להודעות.

reactions-thanks = תודה
reactions-agree = מסכים
reactions-funny = מצחיק
reactions-sad = עצוב
# $number (Number)
reactions-to = תגובה להודעה { $number }
reactions-more = תגובות נוספות
reactions-who = מי הגיבו
reactions-others = { $count ->
    [one] ועוד אחד
   *[other] ועוד { $count }
}
