### Who the members are.

roster-title = الأعضاء
roster-lede = مرتَّبون بحسب الاسم. كل عضو يقرر ما يمكنكم قراءته عنه.
roster-find = الاسم أو الاسم المختصر
roster-kind = الصفة هنا
roster-any-kind = أي صفة
roster-search = بحث
roster-none-title = لم يُعثر على أحد
roster-none = لا يوجد اسم يبدأ هكذا، أو لا أحد يخبركم بأنه هنا بهذه الصفة.
roster-all = عرض جميع الأعضاء
roster-first = العودة إلى البداية
roster-more = المزيد من الأعضاء
roster-pages = صفحات الأعضاء
