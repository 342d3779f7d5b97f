moderation-silenced = لا يمكنه الكتابة
moderation-silenced-until = لا يمكنه الكتابة حتى { $date }
