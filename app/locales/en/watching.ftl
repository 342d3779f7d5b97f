### How much somebody wants to hear of a topic or group.

watching-for-you = For you
watching-topic = What you hear of this topic
watching-group = What you hear of this group
watching-watching = Every new post
watching-normal = Only what is about you
watching-muted = Nothing
watching-save = Save
