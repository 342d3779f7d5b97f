### طلبات الانضمام والبت فيها.

approvals-title = طلبات الانضمام
approvals-lede = من يطلبون الانضمام، الأقدم أولًا. من رُفض طلبه يبقى هنا 90 يومًا ويمكن قبوله بعد ذلك.
approvals-none-title = لا أحد ينتظر
approvals-none = يظهر هنا من يطلبون الانضمام حين يقبل المجتمع أعضاءه بموافقة.
approvals-more = مزيد من الطلبات
approvals-asked = تاريخ الطلب:
approvals-admit = قبول
approvals-admit-of = قبول: { $name }
approvals-refuse = رفض
approvals-refuse-of = رفض: { $name }
approvals-refuse-hint = يقرؤون السبب عند تسجيل الدخول. ويمكن قبولهم لاحقًا.
approvals-reason = السبب
approvals-refused = مرفوض
