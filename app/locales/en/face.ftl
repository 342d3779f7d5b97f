### The site's own face: colour, pictures, texts, languages.

face-tabs = Settings of the community
face-tab-community = Name and door
face-look-title = Look
face-look-lede = Your colour and your pictures, on every page.
face-accent = Colour
face-accent-hint = # and six digits, such as #1f6f6b. Empty for the usual one. Links and buttons have this colour; dark pages show a brighter shade of it.
face-accent-now = The colour that pages have now
face-logo = Logo
# $count (Number)
face-logo-hint = PNG, JPEG or WebP, up to { $count } KiB. It stands beside the name; one that is very wide stands in its place.
face-logo-now = The logo that pages have now
face-logo-remove = Take it away and show the usual mark
face-icon = Icon
# $count (Number)
face-icon-hint = PNG, JPEG or WebP, up to { $count } KiB. The middle of it, as a square, stands in the tabs of browsers.
face-icon-now = The icon that pages have now
face-icon-remove = Take it away and show the usual icon
face-texts-title = Texts
face-home = On the start page
face-home-hint = In Markdown. It stands on top of the start page; empty for nothing.
face-charter = Charter
face-charter-hint = In Markdown. What the community is for and how people treat each other, on a page of its own; empty for none.
face-charter-title = Charter
face-links = Links at the foot of every page
face-links-hint = One on a line, its name first and its address at the end: Our shop https://example.org. Up to eight; https, http, mailto, or a page here such as /charter.
face-languages-title = Languages
face-languages = Offered to readers
face-languages-hint = The main language is always offered. Who has chosen one that is not reads in the next best.
