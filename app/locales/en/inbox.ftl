### The inbox.

inbox-title = Inbox
inbox-lede = What happened in topics that you follow, and what is about you.
inbox-new = { $count ->
    [one] Inbox, { $count } new
   *[other] Inbox, { $count } new
}
inbox-none-title = Nothing here yet
inbox-none = Replies to your topics, mentions and what you watch will stand here.
inbox-read-all = Mark all as read
inbox-read-one = Mark as read: { $title }
inbox-reply = { $name } replied to your topic
inbox-replies = { $count ->
    [one] { $count } reply to your topic
   *[other] { $count } replies to your topic
}
inbox-post = { $name } wrote something new
inbox-posts = { $count ->
    [one] { $count } new post
   *[other] { $count } new posts
}
inbox-mention = { $name } mentioned you
inbox-quote = { $name } quoted you
inbox-answer = { $name } chose your post as the answer
inbox-request = { $name } asks to join
inbox-requests = { $count ->
    [one] { $count } person asks to join
   *[other] { $count } people ask to join
}
inbox-invitation = You are invited to this group
inbox-admitted = Your request was granted: you belong to this group now
inbox-refused = Your request to join was refused
