### عضو چقدر می‌خواهد از یک موضوع یا گروه باخبر شود.

watching-for-you = برای شما
watching-topic = از این موضوع چه می‌شنوید
watching-group = از این گروه چه می‌شنوید
watching-watching = هر نوشتهٔ تازه
watching-normal = تنها آنچه دربارهٔ شماست
watching-muted = هیچ‌چیز
watching-save = ذخیره
