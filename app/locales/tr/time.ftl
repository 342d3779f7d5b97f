### How long ago, and how soon; short, for lists.

time-now = şimdi
time-minutes-ago = { $count } dk
time-hours-ago = { $count } sa
time-yesterday = Dün
time-tomorrow = Yarın
time-in-minutes = { $count } dk sonra
time-in-hours = { $count } sa sonra
