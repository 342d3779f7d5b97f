### What members say of themselves beside their name, and where they may not come from.

details-title = More about you
details-intro = All of it is optional. You decide for each line who reads it.
details-company = Company
details-job-title = Job title
details-country = Country
details-country-asked = This community cannot take members from some countries, so it has to ask. Only you see it afterwards.
details-interests = Interests
details-interests-hint = Up to five, divided by commas.
details-kind = I am here as
details-kind-hint = Administrators alone say who is staff. What you choose here is shown; it opens no group that is only for some kinds of members.
details-kind-given-hint = An administrator has said so, and only administrators change it.
details-kind-unsaid = Whatever they say themselves
details-kind-set-hint = What this member is to those who run the community. Members read it, unless this member shows it to fewer; groups for some kinds of members open to it.
details-kind-other = Other
details-kind-customer = Customer
details-kind-expert = Expert
details-kind-partner = Partner
details-kind-staff = Staff
details-to = Who reads it
details-to-oneself = Only you
details-to-keepers = Those who keep order
details-to-members = Every member
details-excluded-title = Excluded countries
details-excluded = Nobody is taken from
details-excluded-hint = Hold Ctrl or ⌘ to choose several. Newcomers are asked where they live; who is turned away is counted, and nothing of theirs is kept.
# $count (Number)
details-turned-away = { $count } turned away
