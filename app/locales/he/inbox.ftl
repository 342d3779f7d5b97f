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
inbox-request = בקשת הצטרפות מאת { $name }
inbox-requests = { $count ->
    [one] בקשת הצטרפות אחת ממתינה
    [two] שתי בקשות הצטרפות ממתינות
   *[other] { $count } בקשות הצטרפות ממתינות
}
inbox-invitation = הוזמנת לקבוצה הזאת
inbox-admitted = הבקשה שלך התקבלה: הצטרפת לקבוצה הזאת
inbox-refused = בקשת ההצטרפות שלך נדחתה
