### كم يريد العضو أن يصله من موضوع أو مجموعة.

watching-for-you = لك
watching-topic = ما يصلك من هذا الموضوع
watching-group = ما يصلك من هذه المجموعة
watching-watching = كل مشاركة جديدة
watching-normal = ما يخصك فقط
watching-muted = لا شيء
watching-save = حفظ
