### Terms of use: reading them, agreeing to them, writing them.

terms-title = Terms of use
# $version (Number)
terms-version = Version { $version }
# Before a date: "Since 22 November 2026".
terms-since = Since
terms-agree-label = I agree to the terms of use
terms-read = Read the terms of use
terms-agree = I agree
terms-agreed = You have agreed to these terms
terms-first-title = Please read the terms of use and agree
terms-changed-title = The terms of use have changed. Please read them.
terms-first = You can read on without agreeing, but agree before you write.
terms-text-kept = Your text is kept and comes back once you have agreed.
terms-lede = Whoever joins agrees to the terms in force. After a change, every member agrees again before they write.
terms-text = Text
terms-text-hint = Markdown works. Each change makes a new version; the old ones stay readable here.
terms-publish = Put in force
terms-show = Show
terms-versions = Versions
terms-in-force = In force
terms-back = Back
terms-withdraw = Withdraw the terms
terms-withdraw-hint = Then nobody is asked to agree to anything. The versions stay here, and you can put one in force again.
# $version (Number)
terms-agreed-to = Agreed to version { $version } of the terms of use on { $date }.
terms-agreed-to-none = Has not agreed to the terms of use yet.
terms-owes = Not yet to those in force.
terms-agreed-count = { $count ->
    [0] Nobody has agreed to this version
    [one] { $count } member has agreed to this version
   *[other] { $count } members have agreed to this version
}
terms-agreed-nobody = As soon as somebody agrees, they stand here with the day.
