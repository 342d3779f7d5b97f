### How long ago, and how soon; short, for lists.

time-now = اکنون
time-minutes-ago = { $count } دقیقه
time-hours-ago = { $count } ساعت
time-yesterday = دیروز
time-tomorrow = فردا
time-in-minutes = { $count } دقیقهٔ دیگر
time-in-hours = { $count } ساعت دیگر
