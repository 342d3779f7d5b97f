### Merging and splitting topics.

reshaping-title = جدا کردن یا یکی کردن
reshaping-split = جدا کردن نوشته‌ها
reshaping-split-text = نوشته‌ها با واکنش‌ها و تاریخچهٔ خود موضوع تازه‌ای را آغاز می‌کنند. پیوندهای آن‌ها هر کس را که بتواند گروه دیگر را بخواند به آنجا می‌برد.
reshaping-numbers = کدام نوشته‌ها
reshaping-numbers-hint = شماره‌هایشان، مانند ۳، ۵-۸. نخستین نوشته می‌ماند.
reshaping-merge = یکی کردن با موضوعی دیگر
# $count (Number)
reshaping-merge-text = همهٔ نوشته‌های این موضوع با شماره‌های تازه پس از نوشته‌های آن یکی می‌آیند و نشانی آن به آنجا می‌رود. موضوعی با بیش از { $count } نوشته را نمی‌توان یک‌باره یکی کرد: نخست بخشی را جدا کنید.
reshaping-into = با کدام موضوع
reshaping-into-hint = نشانی آن، رونویسی‌شده از مرورگر.
reshaping-undo = پس گرفتن
reshaping-undo-text = نوشته‌ها به شماره‌های پیشین خود بازمی‌گردند، اگر هیچ‌یک به جای دیگری نرفته باشد.
reshaping-nothing = چیزی به این موضوع نیامده است که بتوانید پس بگیرید.
reshaping-merged-from = { $count ->
   *[other] از اینجا: { $count } نوشته از موضوع «{ $title }» که در { $when } با این یکی شد.
}
reshaping-split-from = { $count ->
   *[other] در { $when } { $count } نوشته از «{ $title }» جدا شد.
}
reshaping-came = { $count ->
   *[other] از اینجا: { $count } نوشته که در { $when } از موضوعی دیگر آمد.
}
reshaping-moved = { $count ->
   *[other] { $count } نوشته به اینجا رفت:
}
