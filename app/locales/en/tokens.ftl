### Tokens with which programs act for a member.

tokens-title = Programs
tokens-intro = With a token, a program does in your name what you may do. Give each program one of its own.
tokens-api = What programs can do here
tokens-ready-title = The token is ready
tokens-ready = It is shown only now. Copy it into the program, and nowhere else.
tokens-name = What for
tokens-name-hint = So that you know it again in the list below.
tokens-scope = How far it reaches
tokens-scope-read = Read
tokens-scope-read-hint = Sees what you see and changes nothing.
tokens-scope-write = Read and write
tokens-scope-write-hint = Also does what you may do, except for what you are asked your password for.
tokens-scope-admin = Everything
tokens-scope-admin-hint = Also what you are asked your password for, such as giving roles.
tokens-make = Make a token
tokens-own-title = Your tokens
tokens-none = You have not made any yet.
tokens-unused = Never used
# Before a date: "Works until 3 March 2027".
tokens-expires = Works until
tokens-end = End
# $name (String)
tokens-end-of = End the token: { $name }
