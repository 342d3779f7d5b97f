### How long ago, and how soon; short, for lists.

time-now = هم‌اکنون
time-minutes-ago = { $count } دقیقه پیش
time-hours-ago = { $count } ساعت پیش
time-yesterday = دیروز
time-tomorrow = فردا
time-in-minutes = { $count } دقیقهٔ دیگر
time-in-hours = { $count } ساعت دیگر
