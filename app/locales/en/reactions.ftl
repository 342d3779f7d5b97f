### Reactions to posts.

reactions-thanks = Thanks
reactions-agree = Agree
reactions-funny = Funny
reactions-sad = Sad
# $number (Number)
reactions-to = React to post { $number }
reactions-more = More reactions
reactions-who = Who reacted
reactions-others = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
