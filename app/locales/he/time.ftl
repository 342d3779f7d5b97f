### How long ago, and how soon; short, for lists.

time-now = עכשיו
time-minutes-ago = { $count ->
    [one] דקה
    [two] { $count } דק׳
   *[other] { $count } דק׳
}
time-hours-ago = { $count ->
    [one] שעה
    [two] שעתיים
   *[other] { $count } שע׳
}
time-yesterday = אתמול
time-tomorrow = מחר
time-in-minutes = { $count ->
    [one] בעוד דקה
    [two] בעוד { $count } דק׳
   *[other] בעוד { $count } דק׳
}
time-in-hours = { $count ->
    [one] בעוד שעה
    [two] בעוד שעתיים
   *[other] בעוד { $count } שע׳
}
