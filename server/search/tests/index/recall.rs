//! A word finds its other forms, in each language, and not its neighbours.

use crate::bench::Bench;

/// What somebody types, and a text that should be found.
type Pairs = &'static [(&'static str, &'static str)];

const TURKISH: Pairs = &[
	("müşteri", "Müşterilerimizin görüşleri önemlidir"),
	("musteri", "MÜŞTERİLERDEN gelen yorumlar"),
	("içgörü", "İÇGÖRÜLERİ paylaşmak gerekir"),
	("ışık", "IŞIKLARI kapattık"),
	("IŞIK", "odadaki ışığın rengi"),
	("topluluk", "topluluğumuzun kuralları"),
	("topluluk", "çevrimiçi topluluklarda paylaşılan bilgi"),
	("kitap", "bu kitabı geçen yıl okudum"),
	("kitap", "kitaplarımızdan birini seçin"),
	("şehir", "şehrin en eski sokağı"),
	("istanbul", "İstanbul'da yaşayanlar"),
	("İSTANBUL", "istanbulun köprüleri"),
	("anket", "anketlere katılım arttı"),
	("araştırma", "araştırmacıların bulguları"),
	("araştırma", "araştırmalarımıza göre"),
	("ev", "evlerinde çalışanlar"),
	("göz", "gözleri kapalı"),
	("yol", "yolun sonunda bir çeşme var"),
	("soru", "sorularınızı yazın"),
	("üye", "üyelerin çoğu"),
	("kahve", "kahvenizi nasıl alırsınız"),
	("kahveler", "sabah bir kahve içtim"),
	("zaman", "zamanın nasıl geçtiğini anlamadım"),
	("renk", "duvarın rengi solmuş"),
	("marka", "markanız için bir topluluk"),
	("ürün", "ürünlerinizi geliştirmek"),
];

const ARABIC: Pairs = &[
	("عميل", "العميل دائما على حق"),
	("مجتمع", "المجتمعات الإلكترونية"),
	("مجتمع", "وبالمجتمع كله"),
	("مدينة", "في المدينة القديمة"),
	("مدينه", "زرنا مدينة كبيرة"),
	("مدينة", "أهل مدينتهم كرام"),
	("أحمد", "قال احمد ذلك"),
	("احمد", "قال أحمد ذلك"),
	("إدارة", "اداره الموقع"),
	("علي", "ذهب على عجل"),
	("كتاب", "بالكتاب والقلم"),
	("كتاب", "هذا كتابهم الجديد"),
	("مدرس", "المُدَرِّسُونَ في القاعة"),
	("سؤال", "السؤال الأول"),
	("معلومات", "المعلومات المتاحة"),
	("مشروع", "للمشروع الجديد"),
	("شركة", "شركات كثيرة"),
	("كتاب", "كــتــاب"),
	("2024", "في عام ٢٠٢٤"),
	("منتج", "منتجاتنا الجديدة"),
	("علامة", "بعلامتك التجارية"),
	("منتج", "جرب منتجك"),
];

const PERSIAN: Pairs = &[
	("کتاب", "کتاب‌ها روی میز است"),
	("کتاب", "کتابهای تازه"),
	("کتاب ها", "کتاب‌های خوب"),
	("كتاب", "کتاب خوبی است"),
	("مشتری", "مشتریان ما"),
	("مشتری", "نظر مشتری‌ها را بپرسید"),
	("دوست", "دوستانم آمدند"),
	("علی", "علي آمد"),
	("خانه", "خانه‌های قدیمی"),
	("گل", "گل‌های باغ"),
	("دانش آموز", "دانش‌آموزان کلاس"),
	("دانش‌آموز", "یک دانش آموز کوشا"),
	("بزرگ", "بزرگترین شهر"),
	("شهر", "شهرهای ایران"),
	("پرسش", "پرسش‌هایتان را بنویسید"),
	("۱۴۰۳", "سال 1403"),
	("بازار", "بازاریابی و بازارها"),
	("محصول", "محصولات تازه"),
	("انجمن", "انجمن‌های گفتگو"),
	("رنگ", "رنگش آبی است"),
];

const HEBREW: Pairs = &[
	("קהילה", "הקהילה שלנו גדלה"),
	("קהילה", "קהילות מקוונות"),
	("קהילה", "קהילת הלקוחות"),
	("לקוח", "הלקוחות מרוצים"),
	("לקוח", "ללקוחותינו שלום"),
	("שלום", "שָׁלוֹם לכולם"),
	("שלום", "ושלום על ישראל"),
	("ספר", "בספרים ישנים"),
	("ספר", "הספר החדש"),
	("חבר", "חבריהם באו"),
	("מלך", "המלך ומלכים אחרים"),
	("בית", "בבית הגדול"),
	("שאלה", "שאלות ותשובות"),
	("צה\"ל", "צה״ל הודיע"),
	("מוצר", "המוצרים שלכם"),
	("סקר", "סקרים ומשאלים"),
	("מידע", "שהמידע זמין"),
];

const ENGLISH: Pairs = &[
	("run", "running in the park"),
	("running", "they run every day"),
	("study", "three studies show it"),
	("connection", "connected machines"),
	("café", "the CAFE around the corner"),
	("naive", "a naïve question"),
	("community", "communities grow"),
	("customer", "our customers' wishes"),
];

const GERMAN: Pairs = &[
	("Häuser", "die haeuser am Fluss"),
	("Koeln", "in Köln am Rhein"),
	("Köln", "in Koeln am Rhein"),
	("koln", "in Köln am Rhein"),
	("Straße", "DIE STRASSE IST NASS"),
	("frage", "viele Fragen"),
	("Gemeinschaft", "unsere Gemeinschaften"),
	("Kunde", "unsere Kunden"),
];

const OTHERS: Pairs = &[
	("東京", "我在东京工作"),
	("东京", "東京都に住んでいます"),
	("圖書館", "新图书馆开门了"),
	("京", "住在北京"),
	("都", "東京都"),
	("手机", "iPhone手机很贵"),
	("한국", "대한민국 한국어"),
	("ガイド", "旅行ｶﾞｲﾄﾞ"),
	("ภาษา", "เรียนภาษาไทย"),
	("Αθήνα", "ΑΘΗΝΑ το καλοκαίρι"),
	("елка", "новогодняя ёлка"),
	("हिन्दी", "मैं हिन्दी बोलता हूँ"),
];

fn assert_all_found(pairs: Pairs) {
	let texts: Vec<&str> = pairs.iter().map(|(_, text)| *text).collect();
	let bench = Bench::of(&texts);
	let missed: Vec<_> = (0..).zip(pairs).filter(|(number, (query, _))| !bench.find(query).contains(number)).collect();
	assert!(missed.is_empty(), "{} of {} are not found: {missed:#?}", missed.len(), pairs.len());
}

#[test]
fn turkish_words_are_found() {
	assert_all_found(TURKISH);
}

#[test]
fn arabic_words_are_found() {
	assert_all_found(ARABIC);
}

#[test]
fn persian_words_are_found() {
	assert_all_found(PERSIAN);
}

#[test]
fn hebrew_words_are_found() {
	assert_all_found(HEBREW);
}

#[test]
fn english_words_are_found() {
	assert_all_found(ENGLISH);
}

#[test]
fn german_words_are_found() {
	assert_all_found(GERMAN);
}

#[test]
fn words_of_other_scripts_are_found() {
	assert_all_found(OTHERS);
}

/// What somebody types, and a text that must not be found.
const NEIGHBOURS: Pairs = &[
	("zam", "zaman çabuk geçti"),
	("kar", "kararsız kaldık"),
	("تاب", "كتاب جديد"),
	("kal", "kalem kırıldı"),
	("und", "under the bridge"),
	("at", "atölye çalışması"),
	("oku", "okul bahçesi"),
	("مان", "زمان گذشت"),
	("سلم", "اسلام أباد"),
	("שלט", "שולחן ארוך"),
	("new", "news of the day"),
	("京东", "東京都"),
];

#[test]
fn neighbours_stay_apart() {
	let texts: Vec<&str> = NEIGHBOURS.iter().map(|(_, text)| *text).collect();
	let bench = Bench::of(&texts);
	let wrong: Vec<_> =
		(0..).zip(NEIGHBOURS).filter(|(number, (query, _))| bench.find(query).contains(number)).collect();
	assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_word_itself_comes_before_its_forms() {
	let bench = Bench::of(&["kitapların hepsi", "bir kitap aldım", "kitabın kapağı"]);
	assert_eq!(bench.find("kitap")[0], 1);
}

#[test]
fn a_phrase_is_exact() {
	let bench = Bench::of(&["müşteri deneyimi", "müşterinin deneyimi", "deneyimi müşteri", "müşteri ve deneyimi"]);
	assert_eq!(bench.find("\"müşteri deneyimi\""), [0]);
	assert_eq!(bench.find("“MÜŞTERİ  DENEYİMİ”"), [0]);
	assert_eq!(bench.find("\"müşteri\"").len(), 3);
}

#[test]
fn a_phrase_of_characters_without_spaces_is_exact() {
	let bench = Bench::of(&["東京塔 很高", "東京都 塔", "東京 tower"]);
	assert_eq!(bench.find("\"东京塔\""), [0]);
	assert_eq!(bench.find("\"东京 tower\""), [2]);
}

#[test]
fn a_word_with_dots_is_a_phrase() {
	let bench = Bench::of(&["see www.example.com/path", "example of com"]);
	assert_eq!(bench.find("example.com"), [0]);
}
