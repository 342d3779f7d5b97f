### التفاعل مع المشاركات.

reactions-thanks = شكرًا
reactions-agree = أوافق
reactions-funny = مضحك
reactions-sad = محزن
# $number (Number)
reactions-to = تفاعل مع المشاركة { $number }
reactions-more = تفاعلات أخرى
reactions-who = من تفاعل
reactions-others = { $count ->
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $count } أشخاص آخرين
    [many] و{ $count } شخصًا آخر
   *[other] و{ $count } شخص آخر
}
