### Inviting many people by a table, and taking the table of members away.

import-export = دریافت به شکل جدول
import-export-button = اکنون دریافت شود
import-export-ready = جدول آماده است: برای هر عضو یک سطر، به شکل CSV. دکمه را بزنید تا مرورگر آن را ذخیره کند.
import-title = دعوت با جدول
import-lede = هر کس در جدول پیوندی ویژهٔ خود دارد. چیزی فرستاده نمی‌شود: پیوندها را خودتان می‌رسانید.
import-file = پرونده
import-file-hint = ‏CSV با UTF-8، حداکثر ۲٬۰۰۰ سطر و ۵۱۲ کیبی‌بایت.
import-rows = یا سطرها را بچسبانید
import-rows-hint = سطر نخست نام ستون‌هاست: name و email، و اگر خواستید handle و kind ‏(customer, expert, partner, staff, other). گونه‌ای که در جدول بیاید، گفتهٔ مدیر شمرده می‌شود. این گونه با پیوند می‌رود: نشانی‌ها راستی‌آزمایی نمی‌شوند، پس هر که پیوند را داشته باشد و نشانی جدول را بنویسد از آن گونه خواهد بود.
import-check = نخست نشان بده
# $rows (Number)
import-found = { $count ->
    [one] از { $rows } سطر { $count } نفر دعوت می‌شود.
   *[other] از { $rows } سطر { $count } نفر دعوت می‌شوند.
}
import-nobody = کسی در آن برای دعوت نیست.
import-confirm-hint = هر پیوند یک بار و تا هفت روز کار می‌کند. پیوندها تنها یک بار، درست پس از این، نشان داده می‌شوند.
import-confirm = { $count ->
    [one] دعوت { $count } نفر
   *[other] دعوت { $count } نفر
}
import-line = سطر
import-outcome = چه می‌شود
import-new = دعوت می‌شود
import-member = از پیش عضو است
import-invited = هنوز نیامده است
import-twice = نشانی بالاتر هم آمده است
import-not-reached = انجام نشد؛ جدول را دوباره بفرستید
import-made = { $count ->
    [one] { $count } دعوت آماده است
   *[other] { $count } دعوت آماده است
}
import-once = جدول زیر را همین حالا رونوشت بردارید: کسی دوباره نمی‌تواند این پیوندها را بخواند.
import-links = پیوندها
import-links-hint = نام، نشانی و پیوند، به شکل CSV.
import-others = دعوت‌نشده‌ها
import-again = { $count ->
    [one] { $count } نفر پیش‌تر دعوت شده و هنوز نیامده است. پیوند دیگری به همان دعوت می‌گیرد؛ پیوندی که دارد هم کار می‌کند.
   *[other] { $count } نفر پیش‌تر دعوت شده‌اند و هنوز نیامده‌اند. هر یک پیوند دیگری به همان دعوت می‌گیرد؛ پیوندی که دارند هم کار می‌کند.
}
import-show-again = { $count ->
   *[other] نمایش دوبارهٔ پیوند برای { $count } نفر
}
