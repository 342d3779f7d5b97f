### Merging and splitting topics.

reshaping-title = الفصل أو الدمج
reshaping-split = فصل مشاركات
reshaping-split-text = تبدأ المشاركات موضوعًا جديدًا مع تفاعلاتها وتاريخها. وتقود الروابط إليها إلى هناك كلَّ من يمكنه قراءة المجموعة الأخرى.
reshaping-numbers = أي مشاركات
reshaping-numbers-hint = أرقامها، مثل 3, 5-8. المشاركة الأولى تبقى.
reshaping-merge = الدمج في موضوع آخر
# $count (Number)
reshaping-merge-text = توضع كل مشاركات هذا الموضوع خلف مشاركات الآخر بأرقام جديدة، ويقود عنوانه إليه. لا يُدمج دفعة واحدة موضوع فيه أكثر من { $count } من المشاركات: افصل بعضها أولًا.
reshaping-into = في أي موضوع
reshaping-into-hint = عنوانه منسوخًا من المتصفح.
reshaping-undo = التراجع
reshaping-undo-text = تعود المشاركات إلى أرقامها السابقة ما لم تنتقل واحدة منها إلى مكان آخر.
reshaping-nothing = لم يأتِ إلى هذا الموضوع شيء يمكنك التراجع عنه.
reshaping-merged-from = { $count ->
    [zero] دُمج الموضوع «{ $title }» في هذا الموضوع في { $when }.
    [one] من هنا: مشاركة واحدة من الموضوع «{ $title }» الذي دُمج في هذا في { $when }.
    [two] من هنا: مشاركتان من الموضوع «{ $title }» الذي دُمج في هذا في { $when }.
    [few] من هنا: { $count } مشاركات من الموضوع «{ $title }» الذي دُمج في هذا في { $when }.
    [many] من هنا: { $count } مشاركة من الموضوع «{ $title }» الذي دُمج في هذا في { $when }.
   *[other] من هنا: { $count } مشاركة من الموضوع «{ $title }» الذي دُمج في هذا في { $when }.
}
reshaping-split-from = { $count ->
    [zero] فُصل هذا الموضوع عن «{ $title }» في { $when }.
    [one] فُصلت مشاركة واحدة عن «{ $title }» في { $when }.
    [two] فُصلت مشاركتان عن «{ $title }» في { $when }.
    [few] فُصلت { $count } مشاركات عن «{ $title }» في { $when }.
    [many] فُصلت { $count } مشاركة عن «{ $title }» في { $when }.
   *[other] فُصلت { $count } مشاركة عن «{ $title }» في { $when }.
}
reshaping-came = { $count ->
    [zero] لم يأتِ شيء من موضوع آخر في { $when }.
    [one] من هنا: مشاركة واحدة جاءت من موضوع آخر في { $when }.
    [two] من هنا: مشاركتان جاءتا من موضوع آخر في { $when }.
    [few] من هنا: { $count } مشاركات جاءت من موضوع آخر في { $when }.
    [many] من هنا: { $count } مشاركة جاءت من موضوع آخر في { $when }.
   *[other] من هنا: { $count } مشاركة جاءت من موضوع آخر في { $when }.
}
reshaping-moved = { $count ->
    [zero] لم يُنقل شيء إلى:
    [one] نُقلت مشاركة واحدة إلى:
    [two] نُقلت مشاركتان إلى:
    [few] نُقلت { $count } مشاركات إلى:
    [many] نُقلت { $count } مشاركة إلى:
   *[other] نُقلت { $count } مشاركة إلى:
}
