### Groups: their list, their members, their settings.

groups-access-public = Everybody can read it.
groups-access-members = Members of the community can read it.
groups-access-private = Only members of the group can read it.
groups-access-secret = Only members of the group know that it exists.
