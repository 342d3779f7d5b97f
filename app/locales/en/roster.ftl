### Who the members are.

roster-title = Members
roster-lede = By name. Each says what you may read.
roster-find = Name or short name
roster-kind = Here as
roster-any-kind = Anything
roster-search = Find
roster-none-title = Nobody found
roster-none = No name begins like that, or nobody tells you that they are here as that.
roster-all = Show all members
roster-first = Back to the first
roster-more = More members
roster-pages = Pages of members
