### صندوق الوارد.

inbox-title = الوارد
inbox-lede = ما حدث في المواضيع التي تتابعها وما يخصك.
inbox-new = { $count ->
    [zero] الوارد
    [one] الوارد، جديد واحد
    [two] الوارد، جديدان
    [few] الوارد، { $count } جديدة
    [many] الوارد، { $count } جديدًا
   *[other] الوارد، { $count } جديد
}
inbox-none-title = لا شيء هنا بعد
inbox-none = هنا تجد الردود على مواضيعك والإشارات إليك وما تتابعه.
inbox-read-all = وضع علامة مقروء على الكل
inbox-read-one = وضع علامة مقروء: { $title }
inbox-reply = رد على موضوعك: { $name }
inbox-replies = { $count ->
    [zero] لا ردود على موضوعك
    [one] رد واحد على موضوعك
    [two] ردّان على موضوعك
    [few] { $count } ردود على موضوعك
    [many] { $count } ردًا على موضوعك
   *[other] { $count } رد على موضوعك
}
inbox-post = كتب شيئًا جديدًا: { $name }
inbox-posts = { $count ->
    [zero] لا مشاركات جديدة
    [one] مشاركة جديدة واحدة
    [two] مشاركتان جديدتان
    [few] { $count } مشاركات جديدة
    [many] { $count } مشاركة جديدة
   *[other] { $count } مشاركة جديدة
}
inbox-mention = أشار إليك: { $name }
inbox-quote = اقتبس منك: { $name }
inbox-answer = اختار مشاركتك جوابًا: { $name }
inbox-request = طلب الانضمام: { $name }
inbox-requests = { $count ->
    [zero] لا أحد يطلب الانضمام
    [one] شخص واحد يطلب الانضمام
    [two] شخصان يطلبان الانضمام
    [few] { $count } أشخاص يطلبون الانضمام
    [many] { $count } شخصًا يطلبون الانضمام
   *[other] { $count } شخص يطلبون الانضمام
}
inbox-invitation = وصلتك دعوة إلى هذه المجموعة
inbox-admitted = قُبل طلبك: أنت الآن من أعضاء هذه المجموعة
inbox-refused = رُفض طلب انضمامك
