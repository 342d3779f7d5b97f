### واکنش به نوشته‌ها.

reactions-thanks = سپاس
reactions-agree = موافقم
reactions-funny = خنده‌دار
reactions-sad = غم‌انگیز
# $number (Number)
reactions-to = واکنش به نوشتهٔ { $number }
reactions-more = واکنش‌های دیگر
reactions-who = چه کسانی واکنش نشان داده‌اند
reactions-others = و { $count } نفر دیگر
