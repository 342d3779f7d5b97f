### Topics and posts.

discussions-set-up-title = This community is not set up yet
discussions-set-up-text = The program printed the link to set it up when it started: whoever runs it finds the link in the terminal, or in the log of the service.
discussions-hello = Hello, { $name }
discussions-hello-lede = This is what people in your groups talk about.
discussions-welcome = { $site }
discussions-welcome-lede = Read along, and join to take part.
discussions-read-all = Mark all as read
discussions-latest = Latest topics
discussions-earlier = Earlier
discussions-next = Next
discussions-pages = Pages
# $number (Number)
discussions-page = Page { $number }
discussions-behind-the-end = There are no more pages after the last one.
discussions-first-page = Go to the first page
discussions-today = Today
discussions-topics = Topics
discussions-posts = Posts
discussions-empty-title = No topics yet
discussions-empty-member = Start the first one in a group you like.
discussions-empty-visitor = Nothing here is open to visitors yet. Sign in to see more.
discussions-empty-group = Ask the first question, or tell what you know.
discussions-closed-title = For members of this group
discussions-closed-text = One comes in by invitation: somebody who looks after the group can invite you.
discussions-empty-reader = Nobody has written here yet.
discussions-closed-join = Only its members read here. Join, and you read at once.
discussions-closed-ask = Only its members read here. Ask to join, and those who look after the group decide.

discussions-unread = Unread.
discussions-new-topic-mark = New topic
discussions-new-posts = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
discussions-answered = Answered
discussions-waiting = Waiting
discussions-replies = { $count ->
    [0] No reply yet
    [one] { $count } reply
   *[other] { $count } replies
}
discussions-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
discussions-topic-count = { $count ->
    [one] { $count } topic
   *[other] { $count } topics
}

discussions-you-are-here = You are here
discussions-join-group = Join this group
discussions-leave-group = Leave
discussions-group-settings = Settings
discussions-about = About this group
discussions-looked-after = Looked after by
discussions-good-to-know = Good to know
discussions-in-this-topic = In this topic
discussions-keeping-order = Keeping order

discussions-asked = asked this · { $when }
discussions-started = started this · { $when }
discussions-go-to-answer = Answered by { $name }. Go to the answer
discussions-chosen = Chosen as the answer
discussions-asked-this = Asked this
discussions-moderator = Moderator
discussions-administrator = Administrator
# $number (Number)
discussions-post-label = Post { $number }
# $number (Number)
discussions-post-link = Link to post { $number }
discussions-edited = edited { $when }
discussions-quote = Quote
discussions-quote-gone = The quoted post is not available.
discussions-edit = Edit
discussions-delete = Delete
# $number (Number)
discussions-more = More about post { $number }
discussions-choose = Choose as the answer
discussions-unchoose = Take the choice back
discussions-restore = Bring it back
# $number (Number)
discussions-deleted-by-author = Post { $number } was deleted by its author.
# $number (Number)
discussions-deleted-by-moderator = Post { $number } was deleted by a moderator.
# $number (Number)
discussions-post-deleted = Post { $number } is deleted.
discussions-topic-deleted = This topic is deleted. Only those who keep order still see it.

discussions-your-reply = Your reply
discussions-sign-in-to-reply = Sign in to reply.
discussions-body = Text
discussions-body-hint = Markdown works: **bold**, > quote, - list, [link](https://…).
discussions-marks = How to make text bold, set links and more
discussions-marks-bold = bold
discussions-marks-italic = italic
discussions-marks-link = link
discussions-marks-list = list
discussions-marks-quote = quote
discussions-marks-code = code
discussions-send-reply = Send reply
discussions-preview = Preview
discussions-preview-failed = The preview could not be made. Your text is still here.
discussions-draft-restored = We kept what you had begun to write.
discussions-draft-discard = Throw it away
discussions-live-new = { $count ->
    [one] { $count } new reply has appeared.
   *[other] { $count } new replies have appeared.
}

discussions-choose-group = Where does it belong?
discussions-no-group = There is no group in which you may write. Look through the groups: some let you join or ask.
discussions-title = Title
discussions-title-hint = Say what it is about, so that others can find it.
discussions-tags = Tags
discussions-tags-hint = Up to five words, divided by commas. You can leave this empty.
discussions-kind = What is it?
discussions-kind-discussion = A discussion
discussions-kind-discussion-hint = News, thoughts, stories.
discussions-kind-question = A question
discussions-kind-question-hint = You can choose the answer that helped.
discussions-start = Start topic
discussions-save = Save
discussions-cancel = Cancel
# $number (Number)
discussions-edit-post = Edit post { $number }
discussions-newer-text = The text as it stands now
discussions-edit-topic = Edit topic
# $number (Number)
discussions-delete-post = Delete post { $number }?
discussions-delete-post-text = A short note stays in its place where replies follow. You can bring it back.
discussions-delete-whole-text = Nobody has replied, so the whole topic goes with it. A moderator can bring it back.
discussions-delete-topic = Delete topic
discussions-delete-topic-text = The topic leaves every list, with all its posts. You can bring it back.

# $number (Number)
discussions-history = Versions of post { $number }
# $number (Number)
discussions-version = Version { $number }
discussions-added = Added:
discussions-removed = Removed:
# $count (Number)
discussions-lines-unchanged = { $count ->
    [one] { $count } line unchanged
   *[other] { $count } lines unchanged
}
# $count (Number)
discussions-lines-more = { $count ->
    [one] { $count } more line is not shown
   *[other] { $count } more lines are not shown
}
