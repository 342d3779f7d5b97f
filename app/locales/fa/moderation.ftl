moderation-silenced = نمی‌تواند بنویسد
moderation-silenced-until = تا { $date } نمی‌تواند بنویسد
