### Keeping order: the queue, the log, reports, notices and objections.

moderation-title = Moderation
moderation-queue = To look at
moderation-audit = Log
moderation-pages = Pages
moderation-earlier = Earlier
moderation-more = More
moderation-cancel = Cancel
moderation-reason = Reason
moderation-reason-told = The person concerned reads it, and it stands in the log.
moderation-reason-optional = You can leave this empty. It stands in the log.
moderation-reason-decide-hint = Needed to hide or warn: the author reads it.
moderation-reason-appeal-hint = Whoever objects reads it.
moderation-queue-title = { $count ->
    [0] Nothing to look at
    [one] { $count } thing to look at
   *[other] { $count } things to look at
}
moderation-queue-lede = Oldest: { $since }. Every decision is written to the log, and its author is told why.
moderation-queue-lede-empty = Every decision is written to the log, and its author is told why.
moderation-queue-empty-title = Nothing waits
moderation-queue-empty = When members report a post or object to a decision, it appears here.
moderation-decided = Decided and written to the log.
moderation-waiting = { $count ->
    [one] Moderation: { $count } thing waits
   *[other] Moderation: { $count } things wait
}
moderation-reported-by = { $count ->
    [one] { $count } member reported it
   *[other] { $count } members reported it
}
moderation-is-hidden = Not shown any more
moderation-wrote = { $name } wrote
moderation-own-post = This is your own post: somebody else decides about it, and who reported it stays hidden from you.
moderation-dismiss = Nothing wrong
moderation-hide-post = Hide the post
moderation-hide-topic = Hide the topic
moderation-hide-topic-text = It leaves every list. Only those who keep order still see it, and they can bring it back.
moderation-warn-author = Warn the author
moderation-objection = Objection
moderation-objects = { $name } objects
moderation-done-by = Done by { $name } on { $date }.
moderation-own-act = You did this yourself: somebody else decides, unless there is nobody else.
moderation-grant = Take it back
moderation-refuse = Leave it as it is
moderation-how-title = How we decide
moderation-how-read = Read the post in its topic first.
moderation-how-mild = Prefer a warning over hiding, and hiding over suspending.
moderation-how-other = Nobody decides on an objection against themselves.
moderation-keys-title = Keys
moderation-keys = The buttons of the first case answer to the access keys 1 to 4 of your browser, such as Alt+Shift+1.
moderation-audit-title = Log of acts
moderation-audit-lede = What those who keep order have done, latest first. Nothing in it can be changed without being noticed.
moderation-audit-empty-title = Nothing here
moderation-audit-empty = No act of this kind stands in this part of the log.
moderation-audit-filter = Which acts
moderation-audit-all = All
moderation-audit-show = Show
moderation-object-site = the community
moderation-object-gone = something that is gone
moderation-object-unseen = something that is not open to you
moderation-until = until { $date }
moderation-until-ended = until somebody ends it
moderation-yes = yes
moderation-no = no

moderation-capacity-program = the program or its operator
moderation-capacity-member = as a member
moderation-capacity-keeper = as a moderator of the group
moderation-capacity-moderator = as a moderator
moderation-capacity-admin = as an administrator

moderation-act-role-given = Another role
moderation-act-suspended = Suspended
moderation-act-unsuspended = Suspension ended
moderation-act-reset-link-made = Link to a new password made
moderation-act-access-changed = Who reads a group changed
moderation-act-group-role-given = Role in a group given
moderation-act-group-member-removed = Removed from a group
moderation-act-group-made = Group made
moderation-act-group-changed = Group changed
moderation-act-category-changed = Category changed
moderation-act-site-changed = Settings of the community changed
moderation-act-post-hidden = Post hidden
moderation-act-post-restored = Post brought back
moderation-act-topic-hidden = Topic hidden
moderation-act-topic-restored = Topic brought back
moderation-act-topic-closed = Topic closed
moderation-act-topic-reopened = Topic opened again
moderation-act-topic-pinned = Topic pinned
moderation-act-topic-unpinned = Topic unpinned
moderation-act-topic-moved = Topic moved
moderation-act-reports-dismissed = Reports dismissed
moderation-act-warned = Warned
moderation-act-silenced = Silenced
moderation-act-unsilenced = May write again
moderation-act-appeal-refused = Objection refused
moderation-act-appeal-granted = Objection granted
moderation-act-joining-decided = Request to join decided
moderation-act-invite-changed = Invitation made or ended
moderation-act-members-exported = Table of members downloaded
moderation-act-members-invited = People invited by a table

moderation-told-post-hidden = A post of yours was hidden.
moderation-told-post-restored = A post of yours was brought back.
moderation-told-topic-hidden = A topic of yours was hidden.
moderation-told-topic-restored = A topic of yours was brought back.
moderation-told-topic-closed = A topic of yours was closed.
moderation-told-topic-reopened = A topic of yours was opened again.
moderation-told-topic-moved = A topic of yours was moved to another group.
moderation-told-post-moved = A post of yours was moved.
moderation-away = It stands now where you cannot read it.
moderation-you-wrote = You wrote
moderation-told-warned = You were warned.
moderation-told-silenced = You may read, and not write.
moderation-told-unsilenced = You may write again.
moderation-told-suspended = You are suspended.
moderation-told-unsuspended = Your suspension has ended.
moderation-told-appeal-refused = An objection to an act of yours was refused.
moderation-told-appeal-granted = An objection to an act of yours was granted.

moderation-report = Report
# $number (Number)
moderation-report-title = Report post { $number }
moderation-report-lede = Those who keep order in this group look at it. Its author does not learn that it was you.
moderation-report-why = What is wrong with it?
moderation-report-text-hint = What should they know? You can leave this empty.
moderation-report-send = Send report
moderation-report-sent = Thank you. Those who keep order will look at it.
moderation-report-spam = Advertising or repetition
moderation-report-insult = Insult, threat or hate
moderation-report-personal-data = Tells something private of somebody
moderation-report-off-topic = Does not belong here
moderation-report-something-else = Something else

moderation-keep-title = Keep order in this topic
moderation-keep = Close, pin, move
moderation-close = Close topic
moderation-close-text = Everybody can still read it, nobody can reply any more.
moderation-reopen = Open topic again
moderation-reopen-text = People can reply again.
moderation-pin = Pin topic
moderation-unpin = Unpin topic
moderation-pin-text = A pinned topic stands first in its group until the date.
moderation-pin-span = For how long
moderation-pinned-until = Pinned until { $date }
moderation-pinned = Pinned
moderation-closed = Closed
moderation-closed-text = This topic is closed. You can read it, but not reply.
moderation-move = Move topic
moderation-move-to = To which group
moderation-move-hint = Groups in which you keep order.
moderation-move-text = Its address stays. Whoever may not read the other group does not find it any more, from the same moment.

moderation-restrain-title = Warn or silence
moderation-warn = Warn
moderation-warn-title = Warn { $name }
moderation-warn-text = They read your reason among their notices. Nothing else changes.
moderation-silence = Silence
moderation-silence-title = Silence { $name }
moderation-silence-text = They can still read and sign in, but not write. You can end it at any time.
moderation-unsilence = Let them write again
moderation-silenced = May not write
moderation-silenced-until = May not write until { $date }

moderation-restraint-label = About your account
moderation-suspended-title = You are suspended.
moderation-suspended-until-title = You are suspended until { $date }.
moderation-suspended-text = Until then you read what visitors read. You can read your notices and object to them.
moderation-silenced-title = You may read, and not write.
moderation-silenced-until-title = Until { $date } you may read, and not write.
moderation-silenced-text = You can object to it among your notices.
moderation-notices-open = Your notices

moderation-notices-title = Notices
moderation-notices-new = { $count ->
    [one] { $count } new notice
   *[other] { $count } new notices
}
moderation-notices-empty-title = No notices
moderation-notices-empty = When somebody who keeps order does something that concerns you, you read here what and why.
moderation-notice-new = New
moderation-undone = Taken back on { $date }
moderation-appeal-link = Object to this
moderation-appeal-title = Object
moderation-appeal-label = What should be looked at again?
moderation-appeal-hint = You can object once. Somebody else than whoever decided reads it and answers.
moderation-appeal-send = Send objection
moderation-appeal-sent = Your objection is on its way to somebody else.
moderation-appeal-waits = Waits for an answer
moderation-appeal-granted = Granted
moderation-appeal-refused = Refused
moderation-appeal-replaced = Settled: a later decision took the place of this one. You can object to that.
moderation-you-objected = You objected · { $when }

moderation-act-post-approved = Post approved
moderation-act-post-refused = Post refused
moderation-act-post-withdrawn = Post taken back by its author
moderation-act-holding-changed = Whose posts wait changed
moderation-act-slow-mode-changed = Time between posts changed
moderation-act-filter-changed = Filter added or removed
moderation-told-post-approved = A post of yours was approved and appears now.
moderation-told-post-refused = A post of yours was refused.
moderation-act-topic-split = Posts split off
moderation-act-topic-merged = Topic merged
moderation-act-reshape-undone = Split or merge taken back
moderation-told-topic-split = Posts were split off a topic of yours.
moderation-told-topic-merged = A topic of yours was merged into another.
moderation-act-entry-changed = How one comes into a group changed
moderation-act-writing-changed = Who writes in a group changed
moderation-act-door-changed = How one comes into the community changed
moderation-act-kind-given = Kind of member said
moderation-act-kinds-changed = Kinds of members a group is for changed
moderation-act-topic-slowed = Time between replies in a topic changed
moderation-act-token-made = A token for programs made
moderation-act-webhook-made = A webhook made
moderation-act-webhook-changed = A webhook changed
moderation-act-webhook-removed = A webhook removed
moderation-revert = Set back
moderation-revert-title = Set this back?
moderation-revert-text = It becomes what it was before, from this moment, and the log says that you did it.
moderation-revert-stale = It was changed again since: look at the latest entry.
moderation-outcome = Decided by { $name } on { $date }:
