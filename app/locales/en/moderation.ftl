moderation-silenced = May not write
moderation-silenced-until = May not write until { $date }
