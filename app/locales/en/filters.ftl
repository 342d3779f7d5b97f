### Filters of the community: words and links that hold a post back, or refuse it.

filters-title = Filters
filters-lede = Words and links that hold a post back until somebody has looked at it, or refuse it. They apply in all groups, except to those who keep order there.
filters-add-title = Add a filter
filters-add = Add
filters-kind = Looks for
filters-kind-word = Word or phrase
filters-kind-link = Links to a site
filters-pattern = Word, phrase or site
filters-pattern-hint = Words are found whole, whatever their capitals and accents. A site covers everything below it.
filters-action = What happens
filters-action-hold = The post waits
filters-action-refuse = The post is refused
filters-list = { $count ->
    [0] No filters
    [one] { $count } filter
   *[other] { $count } filters
}
# $count (Number)
filters-most = At most { $count } filters.
filters-none = Nothing is held back and nothing is refused.
filters-remove = Remove
filters-remove-of = Remove { $name }
filters-trial-title = Try a text
filters-trial-text = Text
filters-trial-hint = Nothing of it is kept. It is held against the filters as if a member wrote it now.
filters-trial = What would happen?
filters-trial-nothing = It meets no filter and would appear.
filters-trial-hold = It would wait until somebody has looked at it.
filters-trial-refuse = It would be refused. Its author would learn whether it was for a word or for a link, not for which.
filters-standing = The filter that stands
