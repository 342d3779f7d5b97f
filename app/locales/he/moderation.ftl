moderation-silenced = אין הרשאת כתיבה
moderation-silenced-until = אין הרשאת כתיבה עד { $date }
