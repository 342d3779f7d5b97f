### Members mentioned in posts.

mentions-people = Members to mention
mentions-unseen = Not told, since they cannot read this topic: { $handles }.
mentions-offered = { $count ->
    [one] { $count } member offered. Enter takes the member, Escape closes the list.
   *[other] { $count } members offered. Choose with the arrow keys; Enter takes one, Escape closes the list.
}
