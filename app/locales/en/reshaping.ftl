### Merging and splitting topics.

reshaping-title = Split or merge
reshaping-split = Split posts off
reshaping-split-text = The posts begin a new topic, with their reactions and history. Links to them lead there, for everybody who may read the other group.
reshaping-numbers = Which posts
reshaping-numbers-hint = Their numbers, such as 3, 5-8. The first post stays.
reshaping-merge = Merge into another topic
# $count (Number)
reshaping-merge-text = All posts of this topic are put behind those of the other one, under new numbers, and its address leads there. A topic with more than { $count } posts cannot be merged at once: split some off first.
reshaping-into = Into which topic
reshaping-into-hint = Its address, copied from your browser.
reshaping-undo = Take it back
reshaping-undo-text = The posts go back to the numbers they had, as long as none of them went on to somewhere else.
reshaping-nothing = Nothing came into this topic that you could take back.
reshaping-merged-from = { $count ->
    [one] From here on: { $count } post of the topic “{ $title }”, merged into this one on { $when }.
   *[other] From here on: { $count } posts of the topic “{ $title }”, merged into this one on { $when }.
}
reshaping-split-from = { $count ->
    [one] { $count } post was split off “{ $title }” on { $when }.
   *[other] { $count } posts were split off “{ $title }” on { $when }.
}
reshaping-came = { $count ->
    [one] From here on: { $count } post that came from another topic on { $when }.
   *[other] From here on: { $count } posts that came from another topic on { $when }.
}
reshaping-moved = { $count ->
    [one] { $count } post was moved to:
   *[other] { $count } posts were moved to:
}
