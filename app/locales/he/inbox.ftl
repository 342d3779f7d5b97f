### תיבת הדואר.

inbox-title = תיבה
inbox-lede = מה שקרה בנושאים שבמעקב שלכם ומה שנוגע לכם.
inbox-new = { $count ->
    [one] תיבה, חדשה אחת
    [two] תיבה, שתיים חדשות
   *[other] תיבה, { $count } חדשות
}
inbox-none-title = עדיין אין כאן דבר
inbox-none = כאן יופיעו תגובות לנושאים שלכם, אזכורים ומה שבמעקב שלכם.
inbox-read-all = סימון הכול כנקרא
inbox-read-one = סימון כנקרא: { $title }
inbox-reply = תגובה לנושא שלכם מאת { $name }
inbox-replies = { $count ->
    [one] תגובה אחת לנושא שלכם
    [two] שתי תגובות לנושא שלכם
   *[other] { $count } תגובות לנושא שלכם
}
inbox-post = הודעה חדשה מאת { $name }
inbox-posts = { $count ->
    [one] הודעה חדשה אחת
    [two] שתי הודעות חדשות
   *[other] { $count } הודעות חדשות
}
inbox-mention = הזכרה שלכם מאת { $name }
inbox-quote = ציטוט שלכם מאת { $name }
inbox-answer = ההודעה שלכם נבחרה כתשובה על ידי { $name }
