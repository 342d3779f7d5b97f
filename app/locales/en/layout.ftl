### The frame of every page.
###
### How texts are written, in every file here:
### - One file for one feature, the same file names in every language. Keys begin with the feature.
### - Names and other text are arguments: { $name }. Numbers too: { $count }.
### - A number that picks a form:  { $count -> [one] { $count } reply *[other] { $count } replies }
### - A number without forms says so above the key:  # $page (Number)
### - No terms, no attributes, no references to other keys.

layout-skip = Skip to content
# The title of a window: what is on the page, then the community.
layout-title = { $page } · { $community }

layout-menu = Menu
layout-close-menu = Close menu
layout-community = Community
layout-aside = More about this page
layout-home = Home
layout-groups = Groups
layout-your-groups = Your groups
layout-new-topic = New topic
layout-your-page = Your page
layout-join = Join
layout-sign-in = Sign in
layout-sign-out = Sign out
layout-settings = Settings
layout-yourself = You
layout-keeping-house = Keeping house
layout-admin-groups = Groups and categories
layout-admin-members = Members
layout-admin-settings = The community
layout-colophon = Run by its members, on their own server.
layout-reading = Language and appearance
layout-former-member = Former member

layout-past-end-title = The list ends earlier
layout-past-end = This page is not there any more, or never was.
layout-last-page = Go to the last page
layout-first-page = Go to the first page

layout-door-closed = This community is closed. Its members read and write here.
layout-door-invitation = If you have an invitation, open its link.
layout-terms = Terms of use
layout-admin-approvals = Requests to join
layout-admin-invites = Invitations

layout-read-only-title = Reading works, writing does not
layout-read-only = Nothing new is saved at the moment. Keep what you write in a place of your own; an administrator must look at the server's disk.
