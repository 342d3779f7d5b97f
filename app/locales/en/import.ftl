### Inviting many people by a table, and taking the table of members away.

import-export = Download as a table
import-export-button = Download now
import-export-ready = The table is ready: one row for each member, as CSV. Press the button, and your browser saves it.
import-title = Invite by a table
import-lede = Everybody in it gets a link of their own. Nothing is sent: you hand the links over.
import-file = File
import-file-hint = CSV in UTF-8, at most 2,000 rows and 512 KiB.
import-rows = Or paste the rows
import-rows-hint = The first line names the columns: name and email, and if you like handle and kind (customer, expert, partner, staff, other). A kind in the table counts as said by an administrator. The link carries it: addresses are not verified, so whoever has the link and gives the address in the table is of that kind.
import-check = Look at it first
# $rows (Number)
import-found = { $count ->
    [one] { $count } person of { $rows } rows will be invited.
   *[other] { $count } people of { $rows } rows will be invited.
}
import-nobody = There is nobody to invite in it.
import-confirm-hint = Each link works once, for seven days. The links are shown once, right after this.
import-confirm = { $count ->
    [one] Invite { $count } person
   *[other] Invite { $count } people
}
import-line = Line
import-outcome = What happens
import-new = Is invited
import-member = Is a member already
import-invited = Has not come yet
import-twice = The address stands further up
import-not-reached = Not done; send the table again
import-made = { $count ->
    [one] { $count } invitation is ready
   *[other] { $count } invitations are ready
}
import-once = Copy the table below now: nobody can read these links again.
import-links = Links
import-links-hint = Name, address and link, as CSV.
import-others = Not invited
import-again = { $count ->
    [one] { $count } person was invited before and has not come yet. They get one more link to the same invitation; the one they have works as well.
   *[other] { $count } people were invited before and have not come yet. They get one more link each to the same invitation; the one they have works as well.
}
import-show-again = { $count ->
    [one] Show a link for { $count } person again
   *[other] Show links for { $count } people again
}
