### חברים שמוזכרים בהודעות.

mentions-people = חברים שאפשר להזכיר
mentions-unseen = לא קיבלו הודעה, כי אינם יכולים לקרוא את הנושא: { $handles }.
mentions-offered = { $count ->
    [one] חבר אחד מוצע. Enter בוחר בו, Escape סוגר את הרשימה.
    [two] שני חברים מוצעים. בוחרים בחיצים; Enter לוקח אחד, Escape סוגר את הרשימה.
   *[other] { $count } חברים מוצעים. בוחרים בחיצים; Enter לוקח אחד, Escape סוגר את הרשימה.
}
