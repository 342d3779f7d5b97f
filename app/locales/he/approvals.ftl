### בקשות הצטרפות וההחלטה בהן.

approvals-title = בקשות הצטרפות
approvals-lede = מי שמבקש להצטרף, מהישן לחדש. מי שסורב נשאר כאן 90 יום ועדיין אפשר לקבל אותו.
approvals-none-title = איש אינו ממתין
approvals-none = כאשר הקהילה מקבלת חברים באישור, הבקשות מופיעות כאן.
approvals-more = בקשות נוספות
approvals-asked = התבקש:
approvals-admit = קבלה
approvals-admit-of = קבלה: { $name }
approvals-refuse = סירוב
approvals-refuse-of = סירוב: { $name }
approvals-refuse-hint = הסיבה מופיעה בכניסה. גם אחר כך אפשר לקבל.
approvals-reason = סיבה
approvals-refused = סורב
