moderation-silenced = Yazamıyor
moderation-silenced-until = Yazamıyor. Bitiş: { $date }
