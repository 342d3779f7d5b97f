### Coming in, going out, members.

accounts-name = Name
accounts-name-hint = As others read it.
accounts-handle = Short name
accounts-handle-hint = For the address of your page: letters a to z, digits, - and _. It cannot be changed later.
accounts-email = E-mail
accounts-email-hint = Other members do not see it; administrators do. You can sign in with it.
accounts-password = Password
accounts-password-hint = At least 10 characters. A few unrelated words in a row are strong.

accounts-setup-title = Set up your community
accounts-setup-intro = This page works once. You can change all of it later, except your short name.
accounts-setup-community = The community
accounts-setup-site = What it is called
accounts-setup-site-hint = It stands at the top of every page.
accounts-setup-language = Main language
accounts-setup-language-hint = For readers whose browser asks for no language that is offered.
accounts-setup-you = You
accounts-setup-you-intro = You become the first administrator and are signed in.
accounts-setup-button = Set up the community

accounts-login-title = Sign in
accounts-login-intro = Sign in to write, and to read what is for members.
accounts-login-name = Short name or e-mail
accounts-login-button = Sign in
accounts-login-forgot = Forgot your password? An administrator can give you a link to set a new one.
accounts-login-new = New here?
accounts-login-link = Sign in
accounts-not-set-up = This community is not set up yet. Its operator finds the link to do so in the output of the program.

accounts-rights-changed = Your rights in this community have changed. Please sign in again.
accounts-again-title = Sign in again
accounts-again-intro = You were signed out. Your text is kept.
accounts-again-nothing-intro = You were signed out. Sign in, then go on where you were.
accounts-kept-nothing-title = You are signed in
accounts-kept-nothing-intro = What you wanted to do has not happened yet.
accounts-kept-title = You are signed in again
accounts-kept-intro = Your text is still here. Nothing was sent yet.
accounts-kept-text = Your text
accounts-kept-send = Send it now
accounts-kept-drop = Do not send it

accounts-confirm-title = Confirm that it is you
accounts-confirm-intro = What comes next concerns the whole community. Please give your password again; it then holds for a while.
accounts-confirm-kept = What you entered is kept. Nothing was saved yet.
accounts-confirm-button = Continue
accounts-confirm-leave = Not now
accounts-confirmed-title = Thank you, that was your password

accounts-join-title = Join
accounts-join-intro = Members write, follow groups and read what is for members.
accounts-join-link = Join
accounts-join-button = Join
accounts-join-member = Already a member?

accounts-logout-title = Sign out
accounts-logout-intro = This signs out this browser only. Texts that you have not sent are lost.
accounts-logout-button = Sign out
accounts-logout-stay = Stay signed in

accounts-reset-title = Set a new password
accounts-reset-intro = All your browsers are signed out; this one is signed in.
accounts-reset-button = Set password
accounts-reset-gone-title = This link has ended
accounts-reset-gone = It was used already or is too old. Ask an administrator for another one.

accounts-members-title = Members
accounts-members-lede = Everybody who has an account, by short name.
accounts-members-first = Back to the first
accounts-members-more = More members
accounts-pages = Pages
accounts-role = Role
accounts-role-here = Role in the community
accounts-role-button = Change role
accounts-role-member = Member
accounts-role-member-hint = Reads and writes.
accounts-role-moderator = Moderator
accounts-role-moderator-hint = Also keeps order in every group that is not secret.
accounts-role-administrator = Administrator
accounts-role-administrator-hint = Also decides on groups, members and settings.
accounts-standing = Standing
accounts-good-standing = Good
accounts-suspended = Suspended
accounts-suspended-until = Suspended until { $date }
accounts-placeholder = From an import
accounts-joined = Joined

# Before a date: "Here since 22 November 2026".
accounts-member-since = Here since
accounts-edit-profile = Edit your profile
accounts-posts-title = Recent posts
accounts-posts-none = No posts that you can read yet.
accounts-tools-title = For administrators
accounts-back-to-member = Back
accounts-suspend-title = Suspend { $name }?
accounts-suspend-intro = Somebody who is suspended reads what visitors read, and nothing else. They can still sign in, to read their notices and to object. What they wrote stays.
accounts-suspend-span = For how long
accounts-suspend-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
accounts-suspend-forever = Until an administrator ends it
accounts-suspend-button = Suspend
accounts-suspend-link = Suspend …
accounts-unsuspend-button = End the suspension
accounts-reset-link-title = New password
accounts-reset-link-intro = Make a link with which this member sets a new password. It works once, for an hour. A link made earlier stops working.
accounts-reset-link-button = Make a link
accounts-link-title = The link is ready
accounts-link-intro = It is shown only now. Copy the address of this link and send it to the member in a way that only they read. Do not open it yourself.
accounts-logged-out-title = You are signed out
accounts-logged-out-text = Drafts that were kept in this browser are gone too.

accounts-ask-title = Ask to join
accounts-ask-intro = An administrator reads what you write and decides. Members write, follow groups and read what is for members.
accounts-ask-button = Ask to join
accounts-ask-message = Who you are
accounts-ask-message-hint = A sentence or two for whoever decides; you can leave it empty.
accounts-asked-title = You asked to join
accounts-asked-intro = An administrator will decide. Sign in with your short name and your password to see how it stands.
accounts-by-invitation-title = By invitation
accounts-by-invitation-intro = One joins this community by invitation. If you have one, open its link.
