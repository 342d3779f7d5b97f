### Keeping house: groups and categories, members, the community.

admin-save = Save
admin-saved = Saved.
admin-members = Members
admin-members-of = Members of { $name }
admin-settings = Settings
admin-settings-of = Settings of { $name }

admin-groups-title = Groups and categories
admin-groups-lede = Categories are headings. Groups stand under them and hold the topics.
admin-new-group = New group
admin-new-group-button = Make the group
admin-new-group-no-category-title = Add a category first
admin-new-group-no-category = Every group stands in a category.

admin-welcome-title = Welcome
admin-welcome-intro = Your community is set up. Three steps, and people can talk.
admin-welcome-category = Add a category, such as “General”.
admin-welcome-group = Make a group in it and choose who reads it.
admin-welcome-invite = Invite people: they join at the address of your community, followed by

admin-category-name = Name of the category
admin-category-name-hint = A heading for groups that belong together.
admin-category-add-title = Add a category
admin-category-add = Add category
admin-category-empty = No groups here yet.
admin-category-groups = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
admin-category-rename = Rename
admin-category-up = Move up
admin-category-up-of = Move up: { $name }
admin-category-down = Move down
admin-category-down-of = Move down: { $name }
admin-category-remove = Remove
admin-category-remove-of = Remove: { $name }

admin-site-title = The community
admin-site-name = Name
admin-site-name-hint = It stands at the top of every page.
admin-site-language = Main language
admin-site-language-hint = For readers whose browser asks for no language that is offered.

admin-category-parent = Stands below
admin-category-parent-none = Nothing: on the first level
admin-category-parent-hint = At most three levels below each other.
admin-category-remove-title = Remove { $name }?
admin-category-remove-empty = Nothing stands in it.
admin-category-remove-groups = { $count ->
    [one] { $count } group stands in it.
   *[other] { $count } groups stand in it.
}
admin-category-remove-below = { $count ->
    [one] { $count } category stands below it.
   *[other] { $count } categories stand below it.
}
admin-category-remove-target = Where they move
admin-category-remove-target-hint = Groups move there with all they hold. Categories below come to stand below it.
admin-category-remove-button = Remove the category
admin-cancel = Cancel
admin-category-place = Place
admin-category-place-of = Place: { $name }
