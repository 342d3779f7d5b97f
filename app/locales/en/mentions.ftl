### Members mentioned in posts.

mentions-people = Members to mention
mentions-unseen = Not told, since they cannot read this topic: { $handles }.
