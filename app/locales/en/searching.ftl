### Searching.

searching-title = Search
searching-title-of = Search: { $words }
searching-site = Search topics and posts
searching-words = What to look for
searching-button = Search
searching-hint = Words are found in all their forms. "Quotation marks" keep them as written; a minus before a word leaves it out. Also by:ada, group:, tag:, after:2026-01-31, is:question and is:solved.

searching-narrow = Narrow down
searching-kind = Kind
searching-everything = Everything
searching-topics = Topics
searching-replies = Replies
searching-questions = Questions
searching-solved = Answered questions
searching-group = Group
searching-any-group = All groups
searching-by = Written by (short name)
searching-tags = Tags
searching-from = From
searching-to = Until
searching-apply = Apply
searching-clear = Clear

searching-results = Results
# $count (Number)
searching-total = { $count ->
    [0] No results
    [one] { $count } result
   *[other] { $count } results
}
searching-order = Order
searching-best = Best match
searching-newest = Newest
searching-groups = Groups
searching-people = People
# $count (Number)
searching-counted = { $name } ({ $count })
searching-reply = Reply
searching-pages = Pages of results

searching-offers = Suggestions
searching-offered-topic = Topic
searching-offered-member = Member
searching-offered-tag = Tag
searching-related = Related topics

searching-empty-title = What are you looking for?
searching-empty = Type a few words. Everything that you can read here is looked through.
searching-none-title = Nothing found
searching-none = Try fewer words, or others.
searching-instead = This finds something
searching-spelled = { $by } instead of { $word }
searching-without = Without { $word }
searching-wider = Search everywhere

searching-growing-title = The search index is being made
searching-growing = What it has so far is shown. In a while more will be found.
searching-behind-title = The newest is not all there yet
searching-behind = Very much was written just now; some of it is found in a moment.
searching-slow-title = The search took too long
searching-slow = Use fewer words, or longer ones.

searching-too-long = That is too long; only its beginning was looked for.
searching-too-many = From “{ $word }” on there are too many words; they were left out.
searching-unclosed-quote = A quotation mark has no partner; everything behind it was taken as written.
searching-no-word = “{ $word }” has neither letter nor digit and was left out.
searching-needs-value = Something is missing behind “{ $word }”.
searching-repeated = “{ $word }” can be said only once; the first counts.
searching-unknown = “{ $word }” is not known here and was left out.
searching-bad-date = “{ $word }” is not a date. Write it like 2026-05-17.
searching-cannot-exclude = “{ $word }” cannot be left out.
searching-only-exclusions = Say also what should be there, not only what should not.
searching-nobody = Nobody is called “{ $word }”.
searching-no-group = You can read no group called “{ $word }”.
searching-bad-tag = “{ $word }” is not a tag.
