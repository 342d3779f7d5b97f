### The site's own face: colour, pictures, texts, languages.

face-tabs = הגדרות הקהילה
face-tab-community = שם ודלת
face-look-title = מראה
face-look-lede = הצבע והתמונות שלכם, בכל דף.
face-accent = צבע
face-accent-hint = סימן # ושש ספרות, למשל ‎#1f6f6b. ריק לצבע הרגיל. זה צבעם של קישורים וכפתורים; דפים כהים מציגים גוון בהיר שלו.
face-accent-now = הצבע של הדפים עכשיו
face-logo = לוגו
# $count (Number)
face-logo-hint = ‏PNG,‏ JPEG או WebP, עד { $count } KiB. הוא עומד ליד השם; לוגו רחב מאוד עומד במקומו.
face-logo-now = הלוגו של הדפים עכשיו
face-logo-remove = להסיר ולהציג את הסימן הרגיל
face-icon = סמל
# $count (Number)
face-icon-hint = ‏PNG,‏ JPEG או WebP, עד { $count } KiB. מרכזו, כריבוע, מופיע בלשוניות של הדפדפן.
face-icon-now = הסמל של הדפים עכשיו
face-icon-remove = להסיר ולהציג את הסמל הרגיל
face-texts-title = טקסטים
face-home = בדף הבית
face-home-hint = ב־Markdown. הוא עומד בראש דף הבית; אפשר להשאיר ריק.
face-charter = אמנה
face-charter-hint = ב־Markdown. לשם מה הקהילה קיימת ואיך מתנהגים בה זה לזה, בדף משלה; אפשר להשאיר ריק.
face-charter-title = אמנה
face-links = קישורים בתחתית כל דף
face-links-hint = אחד בכל שורה, קודם השם ובסוף הכתובת: החנות שלנו https://example.org. עד שמונה; https,‏ http,‏ mailto או דף כאן כמו ‎/charter.
face-languages-title = שפות
face-languages = מוצעות לקוראים
face-languages-hint = השפה הראשית מוצעת תמיד. מי שבחרו בשפה שאינה מוצעת קוראים בשפה המתאימה ביותר אחריה.
