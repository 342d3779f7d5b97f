### Invitations to the community.

invites-title = Invitations
invites-welcome-title = Welcome to { $name }
invites-welcome-intro = { $name } invites you to join.
invites-gone-title = This invitation has ended
invites-gone = It was used already, was ended or is too old. Ask whoever sent it for another one.
invites-ready-title = The invitation is ready
invites-ready = Its link is shown only now. Copy it and send it to whom you invite.
invites-make = Make an invitation
invites-make-link = Make an invitation
invites-note = For whom
invites-note-hint = So that you know it again; you can leave it empty. Administrators read it too.
invites-uses = How many people
invites-uses-hint = So many can join by the one link.
invites-span = Works for
invites-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
invites-left = { $count ->
    [one] You can invite { $count } more person now.
   *[other] You can invite { $count } more people now.
}
invites-may-not = In this community administrators invite.
invites-own-title = Your invitations
invites-own-none = You have not made any yet.
invites-all-title = All invitations
invites-all-lede = Who made them, for whom, and how many came. Ending one does not touch who came by it.
invites-none = Nobody has made one yet.
invites-more = More
invites-tree-title = Who invited whom
invites-tree-lede = Everybody who came by an invitation, with whoever invited them.
invites-tree-none = Nobody has come by an invitation yet.
# Before a name: "invited by Anna".
invites-came-by = invited by
invites-all-of = All whom { $name } invited
invites-column-for = For
invites-column-by = Made by
invites-column-made = Made
invites-column-expires = Works until
invites-column-used = Came
invites-column-end = End it
invites-anybody = Anybody
# $used (Number)
# $uses (Number)
invites-used = { $used } of { $uses }
invites-end = End
invites-end-of = End the invitation: { $name }
invites-over = Over
