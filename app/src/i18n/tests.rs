//! What readers of each language see.

use super::*;
use model::Timestamp;

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

fn moment(text: &str) -> Timestamp {
	let moment: jiff::Timestamp = text.parse().expect("a moment");
	Timestamp(moment.as_millisecond().unsigned_abs())
}

fn locale(language: Language, calendar: Calendar) -> Locale {
	Locale::new(language, calendar, "UTC")
}

fn english() -> Locale {
	locale(Language::English, Calendar::Gregorian)
}

#[test]
fn dates_are_right_in_every_language_and_calendar() {
	use Calendar::{Gregorian, Hebrew as HebrewCalendar, Islamic, Persian as PersianCalendar};
	use Language::{Arabic, English, Hebrew, Persian, Turkish};
	let autumn = moment("2026-11-22T12:00:00Z");
	let table = [
		(English, Gregorian, "22 November 2026"),
		(English, PersianCalendar, "1 Azar 1405"),
		(English, Islamic, "12 Jumada II 1448"),
		(English, HebrewCalendar, "12 Kislev 5787"),
		(Turkish, Gregorian, "22 Kasım 2026"),
		(Turkish, PersianCalendar, "1 Azer 1405"),
		(Turkish, Islamic, "12 Cemaziyelahir 1448"),
		(Turkish, HebrewCalendar, "12 Kislev 5787"),
		(Arabic, Gregorian, "٢٢ نوفمبر ٢٠٢٦"),
		(Arabic, PersianCalendar, "١ آذر ١٤٠٥"),
		(Arabic, Islamic, "١٢ جمادى الآخرة ١٤٤٨"),
		(Arabic, HebrewCalendar, "١٢ كيسلو ٥٧٨٧"),
		(Persian, Gregorian, "۲۲ نوامبر ۲۰۲۶"),
		(Persian, PersianCalendar, "۱ آذر ۱۴۰۵"),
		(Persian, Islamic, "۱۲ جمادی‌الثانی ۱۴۴۸"),
		(Persian, HebrewCalendar, "۱۲ کسلو ۵۷۸۷"),
		(Hebrew, Gregorian, "22 בנובמבר 2026"),
		(Hebrew, PersianCalendar, "1 באד׳ר 1405"),
		(Hebrew, Islamic, "12 בג׳ומאדא א-ת׳אניה 1448"),
		(Hebrew, HebrewCalendar, "י״ב בכסלו ה׳תשפ״ז"),
	];
	for (language, calendar, shown) in table {
		assert_eq!(locale(language, calendar).date(autumn), shown, "{language:?} {calendar:?}");
	}
}

#[test]
fn whoever_reads_persian_finds_dates_in_the_persian_calendar() {
	let autumn = moment("2026-11-22T12:00:00Z");
	let usual = |language| locale(language, Locale::usual_calendar(language)).date(autumn);
	assert_eq!(usual(Language::Persian), "۱ آذر ۱۴۰۵");
	assert_eq!(usual(Language::Arabic), "٢٢ نوفمبر ٢٠٢٦");
	assert_eq!(usual(Language::English), "22 November 2026");
}

#[test]
fn known_days_fall_where_the_calendars_have_them() {
	let table = [
		// Nowruz, and the last day of the year before.
		("2026-03-21T12:00:00Z", Calendar::Persian, "1 Farvardin 1405"),
		("2026-03-20T12:00:00Z", Calendar::Persian, "29 Esfand 1404"),
		// A leap year ends on the 30th.
		("2025-03-20T12:00:00Z", Calendar::Persian, "30 Esfand 1403"),
		// The feast of 2026 by Umm al-Qura; the civil calendar has the day after.
		("2026-03-20T12:00:00Z", Calendar::Islamic, "1 Shawwal 1447"),
		// New year, and the doubled month of a leap year.
		("2026-09-12T12:00:00Z", Calendar::Hebrew, "1 Tishri 5787"),
		("2024-03-10T12:00:00Z", Calendar::Hebrew, "30 Adar I 5784"),
		("2024-02-29T12:00:00Z", Calendar::Gregorian, "29 February 2024"),
	];
	for (day, calendar, shown) in table {
		assert_eq!(locale(Language::English, calendar).date(moment(day)), shown);
	}
}

#[test]
fn short_dates_name_the_month_in_every_language() {
	let afternoon = moment("2026-11-22T16:20:00Z");
	let table = [
		(Language::English, "22 Nov 2026", "22 Nov", "16:20", "22 Nov 2026, 16:20"),
		(Language::Turkish, "22 Kas 2026", "22 Kas", "16:20", "22 Kas 2026 16:20"),
		(Language::Arabic, "٢٢ نوفمبر ٢٠٢٦", "٢٢ نوفمبر", "١٦:٢٠", "٢٢ نوفمبر ٢٠٢٦ في ١٦:٢٠"),
		(Language::Persian, "۲۲ نوامبر ۲۰۲۶", "۲۲ نوامبر", "۱۶:۲۰", "۲۲ نوامبر ۲۰۲۶، ۱۶:۲۰"),
		(Language::Hebrew, "22 בנוב׳ 2026", "22 בנוב׳", "16:20", "22 בנוב׳ 2026, 16:20"),
	];
	for (language, short, day, time, both) in table {
		let locale = locale(language, Calendar::Gregorian);
		assert_eq!(locale.date_short(afternoon), short);
		assert_eq!(locale.day(afternoon), day);
		assert_eq!(locale.time_of_day(afternoon), time);
		assert_eq!(locale.date_time(afternoon), both);
	}
}

#[test]
fn every_language_has_every_calendar() {
	for language in Language::ALL {
		for calendar in Calendar::ALL {
			let locale = locale(*language, *calendar);
			assert!(!locale.date_time(Timestamp(0)).is_empty());
			assert!(!locale.ago(Timestamp(0), Timestamp(400 * DAY)).is_empty());
		}
	}
}

#[test]
fn the_day_is_the_one_in_the_readers_zone() {
	let late = moment("2026-11-22T22:00:00Z");
	let tehran = Locale::new(Language::English, Calendar::Gregorian, "Asia/Tehran");
	assert_eq!(tehran.date_time(late), "23 Nov 2026, 01:30");
	let unknown = Locale::new(Language::English, Calendar::Gregorian, "Mars/../../etc/passwd");
	assert_eq!(unknown.date_time(late), "22 Nov 2026, 22:00");
	assert_eq!(tehran.iso(late), "2026-11-22T22:00:00Z");
}

#[test]
fn moments_at_the_ends_of_time_are_shown() {
	for edge in [Timestamp(0), Timestamp(u64::MAX)] {
		assert!(!english().date(edge).is_empty());
		assert!(!english().iso(edge).is_empty());
		assert!(!english().ago(edge, moment("2026-11-22T12:00:00Z")).is_empty());
	}
}

#[test]
fn the_past_is_told_shorter_the_nearer_it_is() {
	let now = moment("2026-11-22T16:20:00Z");
	let table = [
		(0, "now"),
		(MINUTE - 1, "now"),
		(MINUTE, "1 min"),
		(HOUR - 1, "59 min"),
		(HOUR, "1 h"),
		(16 * HOUR, "16 h"),
		// Past midnight.
		(17 * HOUR, "Yesterday"),
		(40 * HOUR, "Yesterday"),
		(2 * DAY, "Fri"),
		(6 * DAY, "Mon"),
		(7 * DAY, "15 Nov"),
		(325 * DAY, "1 Jan"),
		(326 * DAY, "31 Dec 2025"),
	];
	for (span, shown) in table {
		assert_eq!(english().ago(now.minus(std::time::Duration::from_millis(span)), now), shown);
	}
}

#[test]
fn a_few_hours_are_hours_even_across_midnight() {
	let now = moment("2026-11-22T01:00:00Z");
	assert_eq!(english().ago(moment("2026-11-21T22:00:00Z"), now), "3 h");
	assert_eq!(english().ago(moment("2026-11-21T19:00:00Z"), now), "Yesterday");
}

#[test]
fn the_future_is_told_too() {
	let now = moment("2026-11-22T16:20:00Z");
	let table = [
		(MINUTE - 1, "now"),
		(MINUTE, "in 1 min"),
		(3 * HOUR, "in 3 h"),
		(24 * HOUR, "Tomorrow"),
		(2 * DAY, "24 Nov"),
		(60 * DAY, "21 Jan 2027"),
	];
	for (span, shown) in table {
		assert_eq!(english().ago(now.plus(std::time::Duration::from_millis(span)), now), shown);
	}
}

#[test]
fn the_year_is_left_out_by_the_readers_own_calendar() {
	// The same Gregorian year, but Nowruz lies between.
	let (then, now) = (moment("2026-03-01T12:00:00Z"), moment("2026-11-22T12:00:00Z"));
	assert_eq!(locale(Language::Persian, Calendar::Persian).ago(then, now), "۱۰ اسفند ۱۴۰۴");
	assert_eq!(locale(Language::Persian, Calendar::Gregorian).ago(then, now), "۱ مارس");
}

#[test]
fn ago_reads_as_in_the_mock_ups() {
	let now = moment("2026-11-22T16:20:00Z");
	let ago = |language, span| locale(language, Calendar::Gregorian).ago(Timestamp(now.0 - span), now);
	assert_eq!(ago(Language::Persian, 48 * MINUTE), "۴۸ دقیقه پیش");
	assert_eq!(ago(Language::Hebrew, 48 * MINUTE), "48 דק׳");
	assert_eq!(ago(Language::Hebrew, 5 * HOUR), "5 שע׳");
	assert_eq!(ago(Language::Hebrew, 2 * DAY), "יום ו׳");
}

#[test]
fn arabic_has_its_six_forms() {
	let forms = [0, 1, 2, 3, 11, 100].map(|hours| words(Language::Arabic).time_in_hours(hours));
	assert_eq!(forms, ["بعد ٠ ساعة", "بعد ساعة", "بعد ساعتين", "بعد ٣ ساعات", "بعد ١١ ساعة", "بعد ١٠٠ ساعة"]);
}

#[test]
fn hebrew_has_its_dual() {
	let forms = [0, 1, 2, 3, 11, 20].map(|hours| words(Language::Hebrew).time_hours_ago(hours));
	assert_eq!(forms, ["0 שע׳", "שעה", "שעתיים", "3 שע׳", "11 שע׳", "20 שע׳"]);
}

#[test]
fn turkish_and_persian_have_no_plural_after_a_number() {
	for count in [0, 1, 2, 3, 11, 100] {
		assert_eq!(words(Language::Turkish).time_minutes_ago(count), format!("{count} dk"));
		let shown = locale(Language::Persian, Calendar::Persian).number(count);
		assert_eq!(words(Language::Persian).time_minutes_ago(count), format!("{shown} دقیقه پیش"));
	}
}

#[test]
fn numbers_have_the_digits_and_marks_of_the_language() {
	let table = [
		(Language::English, "1,234,567", "0.4", "40%"),
		(Language::Turkish, "1.234.567", "0,4", "%40"),
		(Language::Arabic, "١٬٢٣٤٬٥٦٧", "٠٫٤", "٤٠٪"),
		(Language::Persian, "۱٬۲۳۴٬۵۶۷", "۰٫۴", "۴۰٪"),
		(Language::Hebrew, "1,234,567", "0.4", "40%"),
	];
	for (language, number, decimal, percent) in table {
		let locale = locale(language, Calendar::Gregorian);
		assert_eq!(locale.number(1_234_567), number);
		assert_eq!(locale.decimal(0.4, 1), decimal);
		assert_eq!(locale.percent(40), percent);
	}
	assert_eq!(english().number(0), "0");
	assert_eq!(english().number(999), "999");
	assert_eq!(english().number(u64::MAX), "18,446,744,073,709,551,615");
	assert_eq!(english().decimal(-0.04, 1), "0.0");
	assert_eq!(english().decimal(-1234.5, 1), "\u{2212}1,234.5");
}

#[test]
fn a_number_in_a_sentence_is_grouped_and_a_negative_one_is_none() {
	assert_eq!(words(Language::English).time_hours_ago(12_345_u64), "12,345 h");
	assert_eq!(words(Language::English).time_hours_ago(-3), "0 h");
	assert_eq!(words(Language::Persian).time_hours_ago(12_usize), "۱۲ ساعت پیش");
}

#[test]
fn only_text_of_the_other_direction_is_isolated() {
	assert_eq!(words(Language::English).layout_title("Anna", "Meydan"), "Anna · Meydan");
	let title = words(Language::English).layout_title("سلام", "Meydan");
	assert_eq!(title, "\u{2068}سلام\u{2069} · Meydan");
	let title = words(Language::Persian).layout_title("سلام", "Meydan");
	assert_eq!(title, "سلام · \u{2068}Meydan\u{2069}");
}

#[test]
fn a_slot_lets_an_element_stand_in_a_sentence() {
	let sentence = words(Language::Persian).layout_title(SLOT, "میدان");
	assert_eq!(around_slot(&sentence), (String::new(), " · میدان".to_owned()));
	assert_eq!(around_slot("none"), ("none".to_owned(), String::new()));
}

#[test]
fn text_given_by_members_is_not_read_as_fluent() {
	let hostile = "{ $page } { -term } \u{0}\n= x";
	assert_eq!(words(Language::English).layout_title(hostile, "x"), format!("{hostile} · x"));
}

#[test]
fn the_language_with_the_highest_weight_is_chosen() {
	use Language::{Arabic, English, Hebrew, Persian, Turkish};
	let table = [
		("fa-IR,fa;q=0.9,en;q=0.8", Persian),
		("en;q=0.8, tr", Turkish),
		("de, fr;q=0.9, ar;q=0.1", Arabic),
		("he;q=0.5,ar;q=0.5", Hebrew),
		("iw-IL", Hebrew),
		("FA_ir", Persian),
		("tr;q=0, en;q=0.1", English),
		("tr ; Q = 0.9 ,\tar;q=0.95", Arabic),
		("", English),
		("*", English),
		("tr;q=2, ar;q=0.1", Arabic),
		("tr;q=1.5;q=nan, ar;q=-1, he;q=0.1234, fa;q=0.001", Persian),
		(";;;,,,=;q,\u{0},é-é,tr;q", English),
	];
	for (header, chosen) in table {
		assert_eq!(choose(header, Language::ALL), chosen, "{header:?}");
	}
}

#[test]
fn only_an_offered_language_is_chosen() {
	let offered = [Language::Turkish, Language::Arabic];
	assert_eq!(choose("fa, en;q=0.9, ar;q=0.1", &offered), Language::Arabic);
	assert_eq!(choose("fa", &offered), Language::Turkish);
	assert_eq!(choose("fa", &[]), Language::English);
}

#[test]
fn an_endless_header_is_not_read_to_its_end() {
	let header = format!("{}tr", "de,".repeat(1_000_000));
	assert_eq!(choose(&header, Language::ALL), Language::English);
	assert_eq!(choose(&"t".repeat(10_000_000), Language::ALL), Language::English);
}

#[test]
fn a_moment_is_read_in_the_reader_s_zone_and_no_clock_skips_or_doubles_it() {
	let berlin = Locale::new(Language::English, Calendar::Gregorian, "Europe/Berlin");
	let read = |text: &str| berlin.moment(text).map(|moment| berlin.iso(moment));
	assert_eq!(read("2026-11-22T16:20").as_deref(), Some("2026-11-22T15:20:00Z"));
	// The clock goes from 02:00 to 03:00.
	assert_eq!(read("2026-03-29T02:30").as_deref(), Some("2026-03-29T01:30:00Z"));
	// 02:30 comes twice.
	assert_eq!(read("2026-10-25T02:30").as_deref(), Some("2026-10-25T00:30:00Z"));
	for text in ["", "tomorrow", "2026-13-01T00:00", "1960-01-01T00:00", "2026-11-22"] {
		assert_eq!(read(text).filter(|_| text != "2026-11-22"), None, "{text}");
	}
}
