### Posts that wait until somebody has looked at them, and how fast a group talks.

holding-title = Waiting for approval
holding-lede = Your posts that nobody else sees yet, and those that were refused.
holding-none-title = Nothing waits
holding-none = When a post of yours has to be looked at before it appears, you find it here.
holding-waits = Waiting for approval
holding-refused = Refused
holding-waits-text = Your post is kept. Nobody but you and those who keep order in this group sees it until one of them has looked at it. Then it appears as if you had written it at that moment.
holding-refused-text = Those who keep order in this group did not let this post appear. Here is your text, to copy or to throw away.
holding-reply-to = Reply
holding-new-topic = New topic
holding-text = The text
holding-withdraw = Take it back
holding-throw-away = Throw it away
holding-back = Back
holding-open = Open
holding-case = Waits to appear
holding-approve = Let it appear
holding-refuse = Refuse
holding-reason-hint = Needed to refuse: the author reads it.
holding-read-all = Read all of it
holding-why-everybody = Every post in this group waits.
holding-why-newcomer = Its author is new in this group.
holding-why-word = A filter found a word in it.
holding-why-link = A filter found a link in it.

holding-order = Keep order
holding-order-title = Keeping order in { $name }
holding-holds = Whose posts wait until somebody has looked at them
holding-holds-hint = Those who keep order here never wait. What waits already keeps waiting. Those whose posts wait cannot change what stands: nobody would look at the change.
holding-holds-nobody = Nobody’s
holding-holds-nobody-hint = Every post appears at once, unless a filter of the community holds it back.
holding-holds-newcomers = Those of newcomers
holding-holds-newcomers-hint = Until three of a member’s posts stand in this group.
holding-holds-everybody = Everybody’s
holding-holds-everybody-hint = Nothing appears before somebody has looked at it.
holding-slow = Time between two posts of a member
holding-slow-hint = For talks that grow heated. Those who keep order here are exempt.
holding-slow-none = None
# $count (Number)
holding-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
# $count (Number)
holding-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count (Number)
holding-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
holding-slow-here = In this group one may post once in { $span }.
holding-slow-topic-title = Slow this topic down
holding-slow-topic-text = Members wait this long between two replies in this topic. What the group asks for holds as well; those who keep order are exempt.
holding-slow-topic = Time between two replies of a member
holding-slow-topic-here = In this topic one may reply once in { $span }.
holding-holds-here = Your post appears here after somebody who keeps order has looked at it.
