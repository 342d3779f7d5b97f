### What went wrong, and what can be done about it.

errors-invalid-title = Something needs another look
errors-malformed = This form does not fit the page any more. Load the page again and repeat what you did.
# $count (Number): characters of the longest text.
errors-too-large = What was sent is too large: a text has at most { $count } characters, and beside the field of a file stands how large a file may be. Nothing was saved. Go back in your browser: your text is still there, to be shortened or divided.
errors-foreign-title = This did not come from here
errors-foreign = Your browser sent this from another site, or did not say from where. For your safety nothing was done. If it was you, open the page here and do it again.
errors-stale-title = Somebody was faster
errors-stale = This text was changed while you were writing. Your version is still here: compare it with the new one, then save again.
errors-sign-in-title = Sign in to go on
errors-sign-in = This is for people who are signed in.
errors-denied-title = This is not for you to do
errors-not-found-title = There is nothing here
errors-not-found = The page may have been removed, or the address may have a mistake in it.
errors-too-often-title = One moment
errors-too-often = That was often in a short time. Try again in { $count ->
    [one] { $count } minute.
   *[other] { $count } minutes.
}
errors-busy-title = One moment
errors-busy = Many people are here right now. Nothing was changed; try again in a few seconds.
errors-read-only-title = Reading only, for now
errors-read-only = We could not save this: the community takes no new texts until its operator has looked at the server.
errors-broken-title = Something broke
errors-broken = We could not do this. If it happens again, tell the operator this number: { $report }.
errors-text-kept = Your text is still here:

errors-taken = This name is taken. Choose another.
errors-taken-handle = This short name is taken. Choose another.
errors-taken-slug = Another group has this address. Choose another.
errors-taken-email = This address cannot be used. If it is yours, sign in instead.
errors-taken-category = A group there has the same name as one that would come. Choose another place, or rename one first.
errors-taken-pattern = There is a filter for this already. It does something else; remove it below to add this one.

errors-empty = Nothing is written here yet.
errors-too-short = At least { $count ->
    [one] { $count } character, please.
   *[other] { $count } characters, please.
}
errors-too-long = At most { $count ->
    [one] { $count } character fits here.
   *[other] { $count } characters fit here.
}
errors-turns-direction = This holds characters that turn the direction of the text around them. Remove them.
errors-invisible = This holds characters that nobody can see. Remove them.
errors-mixed-scripts = A word mixes letters of different scripts that look alike. Write each word in one script.
errors-looks-like-staff = This looks like the name of somebody who looks after the community. Choose another.
errors-bad-handle = Use the letters a to z, digits, - and _, and begin with a letter or a digit.
errors-bad-email = This does not look like a mail address.
errors-weak-password = This is easily guessed. A few unrelated words in a row are stronger.
errors-wrong-password = That did not match. Check both and try again.
errors-too-many = At most { $count ->
    [one] { $count }, please.
   *[other] { $count }, please.
}
errors-too-deep = Quotes or lists stand inside each other too deeply to be read.
errors-table-too-large = The table has more columns than can be read.
errors-unknown = Choose one of the entries.

errors-administrators-only = This is for administrators.
errors-moderators-only = This is for moderators.
errors-group-members-only = This is for members of the group.
errors-not-author = Only the author can do this.
errors-suspended = This account is suspended.
errors-suspended-until = This account is suspended until { $date }.
errors-deleted = This was deleted.
errors-last-administrator = The community needs at least one administrator. Make somebody else an administrator first.
errors-not-a-question = Only a question has an answer to choose.
errors-placeholder = This name came with an import and cannot be used to act.
errors-below-itself = A category cannot stand below itself.
errors-too-many-levels = At most { $count ->
    [one] { $count } level.
   *[other] { $count } levels below each other.
}
errors-owners-only = This is for owners of the group.
errors-last-owner = The group needs at least one owner. Name another owner first.
errors-ask-first = One comes into this group by asking. Ask on the page of the group.
errors-invited-only = One comes into this group by invitation.
errors-not-by-request = One does not come into this group by asking.
errors-already-decided = This is decided already: somebody else was faster, it was taken back, or its time is over.
errors-keepers-start = In this group, those who look after it start the topics.
errors-keepers-write = In this group, only those who look after it write.

errors-go-home = Go to the start page
errors-go-groups = See the groups
errors-sign-in-link = Sign in

errors-not-accepted = Please agree to the terms to go on.
errors-bad-link = A link begins with https:// or http:// and has a name in front of it.
errors-bad-receiver = Write an address that begins with https:// or http://, such as https://example.org/hooks, without a name or password in it.
errors-bad-colour = A colour is # and six digits, such as #1f6f6b.
errors-too-pale = Text in this colour would be hard to read: its contrast is { $contrast }, and 4.5 is needed. The nearest colour that can be read is { $colour }.
# $count (Number)
errors-bad-picture = This is no PNG, JPEG or WebP picture, it is damaged, or it is wider or higher than { $count } points.
# $count (Number)
errors-too-heavy = The file has more than { $count } KiB.
# $count (Number)
errors-quota-used = You have used up your invitations: { $count } in thirty days. Some come back with time.
# $line (Number)
errors-bad-line = Line { $line } cannot be read. Nothing was done.
errors-terms-first = Please read the terms of use and agree to them first.
errors-prove-first = Please give your password again first.
errors-token-scope = This token does not reach so far. Make one with a wider scope.
errors-by-invitation = One joins this community by invitation.
errors-waiting = You asked to join. An administrator has not decided yet.
errors-not-admitted = Your request to join was not accepted.
errors-country-excluded = This community cannot take members from this country. Nothing that you wrote was kept.
errors-closed = This topic is closed: it takes no more replies.
errors-silenced-until = You may read until { $date }, and not write. Your notices say why.
errors-silenced = You may read and not write. Your notices say why.
errors-own-post = This is about yourself: you cannot do it.
errors-somebody-else = You were part of this. Somebody else has to decide it.
errors-only-once = This was done already, and it can be done once only.
# $count (Number)
errors-too-many-links = { $count ->
    [one] At most { $count } link. Those who have just joined may set two.
   *[other] At most { $count } links. Those who have just joined may set two.
}

errors-bad-domain = Write the name of a site, such as example.org.
errors-filtered-word = There is a word in this text that is not taken here. Write it in another way, or leave it out.
errors-filtered-link = There is a link in this text to a site that is not taken here. Leave it out.
errors-public-for-kinds = Everyone on the internet reads a public group. Choose who reads it more narrowly, or tick no kind.
errors-wrong-kind = The group is not there for members of this kind. An administrator says on their page what kind of member somebody is.
errors-foreign-link = This link leads to another site. Copy the address of a topic of this community.
errors-gone-on = This cannot be taken back any more: posts went on from there, or somebody has written since.
errors-too-much-to-carry = More hangs on these posts than can be carried at once: earlier versions, reactions, bookmarks, reports. Split off fewer posts at a time.
errors-edits-wait = In this group your posts wait until somebody has looked at them, and nobody would look at a change. Write a reply instead, or ask those who keep order.
errors-notice-first = This group shows a notice before its posts. Open the group, read the notice, and say there that you know it.
errors-last-keeper = Nobody else keeps order in this group. Name somebody first.
errors-past = This moment is over.
errors-article = An article stays in its blog, and is changed there.
