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
groups-unread = { $count ->
    [one] { $count } unread
   *[other] { $count } unread
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
groups-add-role-hint = Moderators keep order in this group.
groups-add-button = Add to the group

groups-settings-title = Settings of { $name }
groups-form-name = Name
groups-form-slug = Address
groups-form-slug-hint = Short: letters a to z, digits, - and _. Links to an earlier address stop working.
groups-form-description = What it is for
groups-form-description-hint = One or two sentences. Markdown works; you can leave it empty.
groups-form-category = Category
groups-form-access = Who reads it
