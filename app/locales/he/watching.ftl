### כמה רוצים לשמוע על נושא או על קבוצה.

watching-for-you = בשבילכם
watching-topic = על מה תשמעו מהנושא הזה
watching-group = על מה תשמעו מהקבוצה הזאת
watching-watching = כל הודעה חדשה
watching-normal = רק מה שנוגע לכם
watching-muted = כלום
watching-save = שמירה
