### One's own settings.

settings-title = Settings
settings-save = Save
settings-saved = Saved.

settings-profile-title = Profile
settings-handle = Short name
settings-email = E-mail, for you only
settings-name = Name
settings-name-hint = As others read it. It changes beside everything you wrote.
settings-about = About you
settings-about-hint = Members read it on your page. Markdown works; you can leave it empty.

settings-reading-title = Language and appearance
settings-reading-visitor = This is kept in this browser.
settings-language = Language
settings-language-automatic = As the browser asks
settings-calendar = Calendar
settings-calendar-usual = The usual one of the language
settings-calendar-gregorian = Gregorian
settings-calendar-persian = Persian (solar)
settings-calendar-islamic = Islamic (Umm al-Qura)
settings-calendar-hebrew = Hebrew
settings-zone = Time zone
settings-zone-hint = A large city near you, such as Europe/Istanbul. Empty: universal time.
settings-zone-unknown = There is no such time zone. Write it as continent and city, such as Asia/Tehran.
settings-theme = Light or dark
settings-theme-system = As the system says
settings-theme-light = Light
settings-theme-dark = Dark

settings-security-title = Password and browsers
settings-password-title = Change the password
settings-password-current = Current password
settings-password-new = New password
settings-password-hint = At least 10 characters. All your other browsers are signed out.
settings-password-button = Change password
settings-sessions-title = Where you are signed in
settings-sessions-intro = Sign out a browser that you do not know, then change your password.
settings-session-unknown = Unknown browser
settings-session-current = This browser
# Before a date: "Since 22 November 2026".
settings-session-started = Since
# Before how long ago: "Last used 3 h".
settings-session-seen = Last used
settings-session-end = Sign out
settings-session-end-of = Sign out: { $device }
settings-sessions-end-others = Sign out all others

settings-door-title = Who comes in
settings-door-label = The door
settings-door-open = Open
settings-door-open-hint = Everybody can join. Visitors read public groups.
settings-door-approval = By approval
settings-door-approval-hint = Everybody can ask to join; an administrator decides. Visitors read public groups.
settings-door-invitation = By invitation
settings-door-invitation-hint = Only people with an invitation join. Visitors read public groups.
settings-door-closed = Closed
settings-door-closed-hint = Only people with an invitation join. Visitors see the name of the community and nothing else.
settings-door-invites = Invitations of a member
settings-door-invites-hint = How many people each member may invite in thirty days, up to 100. Empty or 0: only administrators invite.

settings-contact-title = Whom to tell of weaknesses
settings-contact-intro = Whoever finds a weakness of this site looks for somebody to tell in /.well-known/security.txt. As long as nothing is set here, there is no such file.
settings-contact = Mail or page
settings-contact-hint = An address such as security@example.org, or a page that begins with https://. Anybody can read it. Leave it empty to tell nothing.
settings-contact-open = Set the contact
settings-contact-back = Back to the settings
