### Requests to join, and deciding on them.

approvals-title = Requests to join
approvals-lede = Who asks to join, oldest first. Whoever was refused stays here for 90 days and can still be let in.
approvals-none-title = Nobody waits
approvals-none = Who asks to join stands here, where the community takes members by approval.
approvals-more = More requests
approvals-asked = Asked
approvals-admit = Let in
approvals-admit-of = Let in: { $name }
approvals-refuse = Refuse
approvals-refuse-of = Refuse: { $name }
approvals-refuse-hint = They read the reason when they sign in. You can still let them in later.
approvals-reason = Reason
approvals-refused = Refused
