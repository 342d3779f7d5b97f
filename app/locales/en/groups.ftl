### Groups: the list, who belongs to them, their settings.

groups-title = Groups
groups-lede = Each group has its own topics and its own circle of readers.
groups-manage = Groups and categories
groups-pages = Pages
groups-more = More
groups-back = Back to the group
groups-save = Save
groups-settings = Settings
groups-members = Members
groups-sign-in = Sign in

groups-topics = { $count ->
    [one] { $count } topic
   *[other] { $count } topics
}
# Before how long ago somebody wrote: "Active 5 min".
groups-active = Active
groups-joined = You are a member

groups-empty-title = No groups yet
groups-empty-admin = Topics stand in groups. Make the first one.
groups-empty-member = As soon as an administrator makes a group, it is listed here.
groups-empty-visitor = There may be groups for members. Sign in to see them.
groups-empty-make = Make a group

groups-access-public = Everyone
groups-access-public-hint = Everyone reads, search engines too. Members of the community write.
groups-access-members = Members only
groups-access-members-hint = Every member of the community reads and writes.
groups-access-private = Private
groups-access-private-hint = Only members of the group read and write. Others see that it exists.
groups-access-secret = Secret
groups-access-secret-hint = Only members of the group know that it exists.
groups-kinds = Only for
groups-kinds-hint = Tick nothing to leave the group open to every kind. Otherwise it is there only for members of whom an administrator has said that they are of one of these kinds; for everyone else it does not exist. Moderators and administrators of the community see it as ever.
groups-kinds-sentence = The group is there only for members of whom an administrator has said so.
groups-kinds-all = Every kind of member

groups-join-title = Join { $name }?
groups-join-button = Join the group
groups-leave-title = Leave { $name }?
groups-leave-button = Leave the group
groups-leave-open = You can come back at any time. What you wrote stays.
groups-leave-closed = You cannot come back by yourself: somebody of the group has to add you again. What you wrote stays.

groups-members-title = Members of { $name }
groups-members-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
groups-members-none-title = Nobody here yet
groups-members-none = No one belongs to this group.
groups-column-name = Name
groups-column-role = Role
groups-column-since = Since
groups-column-change = Change
groups-role-member = Member
groups-role-moderator = Moderator
groups-make-moderator = Make moderator
groups-make-moderator-of = Make moderator: { $name }
groups-make-member = Make member
groups-make-member-of = Make member: { $name }
groups-remove = Remove
groups-remove-of = Remove: { $name }
groups-add-title = Add a member
groups-add-handle = Short name
groups-add-handle-hint = The name in the address of their page.
groups-add-unknown = No member has this short name.
groups-add-role-hint = Owners give roles and decide what the group says of itself; moderators keep order.
groups-add-button = Add to the group

groups-settings-title = Settings of { $name }
groups-form-name = Name
groups-form-slug = Address
groups-form-slug-hint = Short: letters a to z, digits, - and _. Links to an earlier address stop working.
groups-form-description = What it is for
groups-form-description-hint = One or two sentences. Markdown works; you can leave it empty.
groups-form-category = Category
groups-form-access = Who reads it

groups-role-owner = Owner
groups-make-owner = Make owner
groups-make-owner-of = Make owner: { $name }
groups-about = About
groups-about-title = About { $name }
groups-charter = Charter
groups-charter-none = Nothing has been written down yet.
groups-entry = How people come in
groups-entry-open = Open
groups-entry-open-hint = Everyone who may see the group joins by themselves.
groups-entry-request = By request
groups-entry-request-hint = People ask, and those who look after the group decide.
groups-entry-invitation = By invitation only
groups-entry-invitation-hint = Those who look after the group invite or add people.
groups-entry-secret = A secret group is entered by invitation, whatever is chosen here.
groups-writing = Who writes
groups-writing-everybody = Everyone
groups-writing-everybody-hint = Everyone who may write here starts topics and replies.
groups-writing-replies = Announcements with replies
groups-writing-replies-hint = Owners and moderators start topics, everyone replies.
groups-writing-keepers = Announcements only
groups-writing-keepers-hint = Only owners and moderators write.
groups-rules = Rules
groups-rules-title = Rules of { $name }
groups-rules-charter-hint = What holds in this group. It has a page of its own. Markdown works; you can leave it empty.
groups-rules-notice = Content notice
groups-rules-notice-hint = Stands before the topics. Members confirm it once, and again when it changes. Empty for none.
groups-notice-title = Before you read
groups-notice-button = I understand, go on
groups-ask = Ask to join
groups-ask-title = Ask to join { $name }?
groups-message = Message
groups-ask-message-hint = You can say who you are and why you ask. Those who look after the group read it.
groups-ask-button = Send the request
groups-asked = You asked to join on { $date }. Those who look after the group decide.
groups-withdraw = Withdraw the request
groups-refused = Your request was refused on { $date }.
groups-expired = Nobody decided about your request of { $date } in time. You can ask again.
groups-ask-again = Ask again
groups-invited = You are invited to this group. You can accept until { $date }.
groups-accept = Accept
groups-decline = Decline
groups-invited-to = You are invited
groups-invited-until = Until { $date }
groups-requests = Requests
groups-requests-count = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}
groups-requests-title = Requests for { $name }
groups-requests-lede = Requests and invitations end after 30 days.
groups-requests-none = Nobody is waiting.
groups-approve = Let in
groups-approve-of = Let in: { $name }
groups-refuse = Refuse
groups-refuse-of = Refuse: { $name }
groups-refuse-reason = Reason, which they read
groups-invitations = Invitations
groups-invitations-none = No invitation is open.
groups-revoke = Take back
groups-revoke-of = Take back the invitation: { $name }
groups-invite-title = Invite a member
groups-invite-message-hint = They read it on the page of the group. Whoever is invited sees name and description of the group, even of a secret one.
groups-invite-button = Invite
groups-preview-title = What changes in { $name }
groups-preview-before = Before
groups-preview-after = After
groups-preview-what = What
groups-preview-members = Members who can read
groups-preview-known = Members who know that it exists
groups-preview-visitors = Visitors and search engines
groups-preview-read = can read
groups-preview-no-read = cannot read
groups-preview-topics = { $count ->
    [one] It is about { $count } topic.
   *[other] It is about { $count } topics.
}
groups-preview-lose = { $count ->
    [one] { $count } member can no longer read them.
   *[other] { $count } members can no longer read them.
}
groups-preview-gain = { $count ->
    [one] { $count } member can read them from then on.
   *[other] { $count } members can read them from then on.
}
groups-preview-close-visitors = Visitors and search engines can no longer read them. What was read or copied before stays where it is.
groups-preview-open-visitors = Everyone on the internet can read them from then on, search engines too: also what was written for a smaller circle.
groups-preview-button = Change who reads it
groups-preview-cancel = Leave it as it is
groups-settled-inside = { $name } belongs to the group.
groups-settled-refused = The request of { $name } was refused.
groups-settled-outside = No request of { $name } waits, and they do not belong to the group.
