### What a member keeps.

bookmarks-title = Bookmarks
bookmarks-lede = What you keep to find it again. Nobody else sees it.
bookmarks-none-title = Nothing kept yet
bookmarks-none = Open the menu of a post and choose “Bookmark” to find it here.
bookmarks-keep = Bookmark
bookmarks-keep-topic = Bookmark this topic
bookmarks-change = Change bookmark
bookmarks-change-of = Change the bookmark of { $title }
bookmarks-note = Note
bookmarks-note-hint = For yourself. You can leave this empty.
bookmarks-save = Keep
bookmarks-remove = Remove bookmark
