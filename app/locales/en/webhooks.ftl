### Webhooks: other machines that are told of what happens.

webhooks-title = Webhooks
webhooks-lede = Other programs hear at once what happens here, such as a new topic or reply. They are told what you may see, one thing after the other, and each once.
webhooks-make-title = Make a webhook
webhooks-address = Address of the receiver
webhooks-address-hint = Begins with https:// and is open to the internet. It is sent JSON by POST, signed as Standard Webhooks says.
webhooks-make = Make
webhooks-ready-title = The webhook is ready
webhooks-ready = With this secret the receiver checks who tells. It is shown only now: copy it there, and nowhere else.
webhooks-list = All webhooks
# $count (Number)
webhooks-most = At most { $count } webhooks.
webhooks-none = There are none yet.
# $name (String)
webhooks-by = Made by { $name }
webhooks-works = Works
webhooks-failing = The last try failed
webhooks-off = Switched off
webhooks-given-up = Given up after failing for a day
webhooks-rests = Rests: its maker is no administrator now
webhooks-one-title = Webhook
webhooks-back = All webhooks
webhooks-where-title = Where it leads
webhooks-next = Next try:
webhooks-switch-title = On or off
webhooks-switch-off = Switch off
webhooks-switch-off-hint = What happens meanwhile waits, and is told when it is switched on again.
webhooks-switch-on = Switch on
webhooks-switch-on-hint = It goes on where it ended: first it tells what happened meanwhile.
webhooks-told-title = What it told
# $count (Number)
webhooks-kept = The last { $count } are kept.
webhooks-told-nothing = It has told nothing yet.
webhooks-again = Will be sent again
webhooks-waits = Waits for the next try
webhooks-taken = Taken
webhooks-delivery-given-up = Given up
webhooks-withheld = Not told: its maker may no longer see it
webhooks-resend = Send again
# $name (String)
webhooks-resend-of = Send again: { $name }
# $status (String)
webhooks-answered = Answered { $status }
webhooks-unknown-name = Nobody knows the name in the address
webhooks-forbidden = Leads where this server may not send
webhooks-unreachable = Nobody answers there
webhooks-too-slow = Took too long
webhooks-insecure = Its certificate is not valid
webhooks-garbled = What it answered is no HTTP
webhooks-remove-title = Remove
webhooks-remove-hint = The receiver hears nothing any more, and the list above is forgotten. This cannot be undone.
webhooks-remove = Remove the webhook
