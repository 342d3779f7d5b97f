### Filters of the community: words and links that hold a post back, or refuse it.

filters-title = پالایه‌ها
filters-lede = واژه‌ها و پیوندهایی که نوشته را تا بررسی نگه می‌دارند یا رد می‌کنند. در همهٔ گروه‌ها برقرارند، جز برای نگه‌دارندگان نظم در گروه خودشان.
filters-add-title = افزودن پالایه
filters-add = افزودن
filters-kind = آنچه می‌جوید
filters-kind-word = واژه یا عبارت
filters-kind-link = پیوند به یک سایت
filters-pattern = واژه، عبارت یا سایت
filters-pattern-hint = واژه‌ها کامل یافته می‌شوند، با هر شکل و اعرابی. سایت هر آنچه را زیر آن است در بر می‌گیرد.
filters-action = چه می‌شود
filters-action-hold = نوشته منتظر می‌ماند
filters-action-refuse = نوشته رد می‌شود
filters-list = { $count ->
    [0] پالایه‌ای نیست
   *[other] { $count } پالایه
}
# $count (Number)
filters-most = حداکثر { $count }: بیش از این را دیگر کسی مرور نمی‌کند.
filters-none = چیزی نگه داشته یا رد نمی‌شود.
filters-remove = برداشتن
filters-remove-of = برداشتن { $name }
filters-trial-title = آزمودن یک متن
filters-trial-text = متن
filters-trial-hint = چیزی از آن نگه داشته نمی‌شود. چنان سنجیده می‌شود که گویی عضوی اکنون آن را نوشته است.
filters-trial = چه می‌شد؟
filters-trial-nothing = به هیچ پالایه‌ای برنمی‌خورد و نمایش داده می‌شد.
filters-trial-hold = تا بررسی کسی منتظر می‌ماند.
filters-trial-refuse = رد می‌شد. نویسنده درمی‌یافت که برای واژه بود یا پیوند، نه اینکه برای کدام.
filters-standing = پالایهٔ موجود
