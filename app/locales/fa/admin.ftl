### Keeping house: groups and categories, members, the community.

admin-save = ذخیره
admin-saved = ذخیره شد.
admin-members = اعضا
admin-members-of = اعضای { $name }
admin-settings = تنظیمات
admin-settings-of = تنظیمات { $name }

admin-groups-title = گروه‌ها و دسته‌ها
admin-groups-lede = دسته‌ها سرعنوان‌اند. گروه‌ها زیر آن‌ها می‌آیند و موضوع‌ها را در بر دارند.
admin-new-group = گروه تازه
admin-new-group-button = ساختن گروه
admin-new-group-no-category-title = نخست یک دسته بیفزایید
admin-new-group-no-category = هر گروه در یک دسته جای دارد.

admin-welcome-title = خوش آمدید
admin-welcome-intro = انجمن شما آماده است. سه گام دیگر تا آغاز گفتگو.
admin-welcome-category = دسته‌ای بیفزایید، مانند «عمومی».
admin-welcome-group = گروهی در آن بسازید و تعیین کنید چه کسانی آن را بخوانند.
admin-welcome-invite = دیگران را دعوت کنید: برای عضویت به نشانی انجمن شما می‌روند، با این دنباله:

admin-category-name = نام دسته
admin-category-name-hint = سرعنوانی برای گروه‌هایی که به هم مربوط‌اند.
admin-category-add-title = افزودن دسته
admin-category-add = افزودن دسته
admin-category-empty = هنوز گروهی اینجا نیست.
admin-category-groups = { $count } گروه
admin-category-rename = تغییر نام
admin-category-up = بردن به بالا
admin-category-up-of = بردن به بالا: { $name }
admin-category-down = بردن به پایین
admin-category-down-of = بردن به پایین: { $name }
admin-category-remove = برداشتن
admin-category-remove-of = برداشتن: { $name }

admin-site-title = انجمن
admin-site-name = نام
admin-site-name-hint = بالای هر صفحه می‌آید.
admin-site-language = زبان اصلی
admin-site-language-hint = برای کسانی که مرورگرشان هیچ‌یک از زبان‌های موجود را نمی‌خواهد.

admin-category-parent = زیرِ
admin-category-parent-none = هیچ: در سطح نخست
admin-category-parent-hint = حداکثر سه سطح زیر هم.
admin-category-remove-title = { $name } برداشته شود؟
admin-category-remove-empty = چیزی در آن نیست.
admin-category-remove-groups = { $count ->
    [one] { $count } گروه در آن است.
   *[other] { $count } گروه در آن است.
}
admin-category-remove-below = { $count ->
    [one] { $count } دسته زیر آن است.
   *[other] { $count } دسته زیر آن است.
}
admin-category-remove-target = به کجا بروند
admin-category-remove-target-hint = گروه‌ها با همهٔ محتوایشان به آنجا می‌روند. دسته‌های زیرین زیر آن قرار می‌گیرند.
admin-category-remove-button = برداشتن دسته
admin-cancel = لغو
admin-category-place = جا
admin-category-place-of = جا: { $name }
