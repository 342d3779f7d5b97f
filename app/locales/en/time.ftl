### How long ago, and how soon; short, for lists.

time-now = now
time-minutes-ago = { $count ->
    [one] { $count } min
   *[other] { $count } min
}
time-hours-ago = { $count ->
    [one] { $count } h
   *[other] { $count } h
}
time-yesterday = Yesterday
time-tomorrow = Tomorrow
time-in-minutes = { $count ->
    [one] in { $count } min
   *[other] in { $count } min
}
time-in-hours = { $count ->
    [one] in { $count } h
   *[other] in { $count } h
}
