### Merging and splitting topics.

reshaping-title = פיצול או מיזוג
reshaping-split = פיצול הודעות
reshaping-split-text = ההודעות פותחות נושא חדש, עם התגובות וההיסטוריה שלהן. קישורים אליהן מובילים לשם את כל מי שיכול לקרוא את הקבוצה האחרת.
reshaping-numbers = אילו הודעות
reshaping-numbers-hint = המספרים שלהן, למשל 3, 5-8. ההודעה הראשונה נשארת.
reshaping-merge = מיזוג לנושא אחר
# $count (Number)
reshaping-merge-text = כל ההודעות של הנושא הזה יעברו אל אחרי ההודעות של הנושא האחר, במספרים חדשים, והכתובת שלו תוביל לשם. נושא עם יותר מ־{ $count } הודעות אי אפשר למזג בבת אחת: כדאי קודם לפצל חלק מהן.
reshaping-into = לאיזה נושא
reshaping-into-hint = הכתובת שלו, מועתקת מהדפדפן.
reshaping-undo = ביטול
reshaping-undo-text = ההודעות חוזרות למספרים שהיו להן, כל עוד אף אחת מהן לא עברה למקום אחר.
reshaping-nothing = לא הגיע לנושא הזה דבר שאפשר לבטל.
reshaping-merged-from = { $count ->
    [one] מכאן: הודעה אחת מהנושא „{ $title }”, שמוזג לנושא הזה בתאריך { $when }.
    [two] מכאן: שתי הודעות מהנושא „{ $title }”, שמוזג לנושא הזה בתאריך { $when }.
   *[other] מכאן: { $count } הודעות מהנושא „{ $title }”, שמוזג לנושא הזה בתאריך { $when }.
}
reshaping-split-from = { $count ->
    [one] הודעה אחת פוצלה מ„{ $title }” בתאריך { $when }.
    [two] שתי הודעות פוצלו מ„{ $title }” בתאריך { $when }.
   *[other] { $count } הודעות פוצלו מ„{ $title }” בתאריך { $when }.
}
reshaping-came = { $count ->
    [one] מכאן: הודעה אחת שהגיעה מנושא אחר בתאריך { $when }.
    [two] מכאן: שתי הודעות שהגיעו מנושא אחר בתאריך { $when }.
   *[other] מכאן: { $count } הודעות שהגיעו מנושא אחר בתאריך { $when }.
}
reshaping-moved = { $count ->
    [one] הודעה אחת הועברה אל:
    [two] שתי הודעות הועברו אל:
   *[other] { $count } הודעות הועברו אל:
}
