### What is unread, what waits, and official answers.

questions-unread-title = Unread
questions-unread-lede = What was written since you last looked, in all your groups.
questions-unread-none = You have read everything.
questions-waiting-title = Unanswered
questions-waiting-lede = Questions to which nobody has replied yet.
questions-waiting-none = Somebody has replied to every question.
questions-official = Official answer
questions-go-to-official = Official answer by { $name }
questions-mark = Mark as official
questions-unmark = Take the mark back
