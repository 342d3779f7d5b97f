### Blogs and articles.

articles-blogs = Blogs
articles-blogs-lede = Longer texts, written to be read in peace.
articles-no-blogs = No blogs yet
articles-no-blogs-text = When somebody opens a blog that you can read, it stands here.
articles-open = Open a blog
articles-settings = Settings of the blog
articles-name = Name of the blog
articles-slug = Short name in addresses
articles-slug-hint = Small letters, digits, - and _. It cannot be changed later.
articles-group = Belongs to the group
articles-group-hint = Whoever reads this group reads the blog, and whoever looks after the group looks after the blog.
articles-about = What it is about
articles-about-hint = Stands above the articles. May be left empty.
articles-writers = Who writes
articles-writers-keepers = Those who look after the group
articles-writers-members = All members of the group
articles-writers-members-hint = They offer what they write, and those who look after the group publish it.

articles-write = Write an article
articles-drafts = Drafts
articles-drafts-lede = Your articles that nobody else reads yet, or not any more.
articles-no-drafts = No drafts
articles-no-drafts-text = Open a blog and begin to write: what you save waits here until you publish it.
articles-untitled = Without a title
articles-summary = In short
articles-summary-hint = Two or three sentences under the title and in lists. May be left empty.
articles-language = Language of the text
articles-language-unsaid = That of the community
articles-canonical = First published at
articles-canonical-hint = A link, if the text stood elsewhere before.
articles-save-draft = Save draft
articles-save-draft-hint = Nobody but you sees a draft. Afterwards you can publish it.
articles-saved = Saved.
articles-offered-now = Offered. Those who look after the group see it now.
articles-read = Read it as others do
articles-discarded = The draft is gone.

articles-publishing = Publishing
articles-offer = Offer it for publication
articles-offer-hint = Those who look after the group read it then, and publish it.
articles-publish = Publish now
articles-schedule = Publish at this time
articles-when = Day and time
articles-when-hint = In your time zone: { $zone }.
articles-unpublish = Take it back
articles-unpublish-text = It leaves the blog at once, with its comments, and nobody finds it under its address. When it is published again, the comments come back.
articles-take-back = Make a draft of it again
articles-take-back-text = It is not published, and only its author sees it.
articles-discard = Throw the draft away
articles-discard-text = The text is gone for good.
articles-confirm = It still holds
articles-confirm-text = Readers see that somebody looked today. A mark as outdated goes away.
articles-mark-outdated = What it says does not hold any more
articles-hide = Hide the article

articles-state-draft = Draft
articles-state-offered = Waits to be published
articles-state-scheduled = Will be published on { $date } ({ $zone })
articles-state-published = Published
articles-state-unpublished = Taken back
articles-state-removed = Hidden by those who look after the group
articles-offered = Waiting to be published

articles-feed = Feed
articles-latest = Latest articles
articles-empty-title = No articles yet
articles-empty = Nobody has published anything here yet.
articles-empty-writer = Write the first one.
articles-tagged = Tag: { $tag }
articles-by = Articles by { $name }
articles-between = Articles from { $first } to { $last }
articles-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
articles-minutes-to-read = { $count ->
    [one] { $count } minute to read
   *[other] { $count } minutes to read
}
articles-comments = { $count ->
    [0] No comments yet
    [one] { $count } comment
   *[other] { $count } comments
}
articles-comments-title = Comments
articles-checked = Last checked on { $date }
articles-outdated = What this article says does not hold any more. It stays to be looked up.
articles-first-at = First published at
articles-contents = Contents
articles-text = The article
articles-text-hidden = The text of this article is hidden.
articles-to-text = To the beginning of the article
articles-more = More from this blog
articles-previous = Before this one
articles-next = After this one
