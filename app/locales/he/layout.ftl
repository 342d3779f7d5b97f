### המסגרת של כל דף.

layout-skip = דילוג לתוכן
layout-title = { $page } · { $community }

layout-menu = תפריט
layout-close-menu = סגירת התפריט
layout-community = הקהילה
layout-aside = עוד על הדף הזה
layout-home = דף הבית
layout-groups = קבוצות
layout-your-groups = הקבוצות שלך
layout-new-topic = נושא חדש
layout-your-page = הדף שלך
layout-join = הצטרפות
layout-sign-in = כניסה
layout-sign-out = יציאה
layout-settings = הגדרות
layout-yourself = החשבון שלך
layout-keeping-house = ניהול
layout-admin-groups = קבוצות וקטגוריות
layout-admin-members = חברות וחברים
layout-admin-settings = הקהילה
layout-colophon = בניהול הקהילה עצמה, על שרת משלה.
layout-reading = שפה ותצוגה
layout-former-member = חשבון שנסגר

layout-past-end-title = הרשימה מסתיימת קודם
layout-past-end = הדף הזה כבר לא קיים, או שמעולם לא היה.
layout-last-page = לדף האחרון
layout-first-page = לדף הראשון

layout-door-closed = הקהילה הזאת סגורה. החברים בה קוראים וכותבים כאן.
layout-door-invitation = אם קיבלת הזמנה, אפשר לפתוח את הקישור שבה.
layout-terms = תנאי השימוש
layout-admin-approvals = בקשות הצטרפות
layout-admin-invites = הזמנות

layout-read-only-title = אפשר לקרוא, אי אפשר לכתוב
layout-read-only = כרגע שום דבר חדש לא נשמר. כדאי לשמור את מה שכתבת במקום אחר; על ההנהלה לבדוק את הדיסק של השרת.
