//! Dates in words: one set of formatters for each language and calendar, made when first needed.

use super::era::without_era;
use icu::calendar::types::YearInfo;
use icu::calendar::{Date, Iso};
use icu::datetime::fieldsets::{self, E, MD, YMD, YMDT};
use icu::datetime::input::{DateTime, Time};
use icu::datetime::{DateTimeFormatter, DateTimeFormatterLoadError, NoCalendarFormatter};
use jiff::civil;
use model::reading::{Calendar, Language};
use std::sync::OnceLock;

/// Ready formatters for one language and calendar.
pub(super) struct Dates {
	long: DateTimeFormatter<YMD>,
	medium: DateTimeFormatter<YMD>,
	day: DateTimeFormatter<MD>,
	weekday: DateTimeFormatter<E>,
	date_time: DateTimeFormatter<YMDT>,
	time: NoCalendarFormatter<fieldsets::T>,
}

const LANGUAGES: usize = Language::ALL.len();
const CALENDARS: usize = Calendar::ALL.len();

/// The formatters for a language and calendar.
pub(super) fn dates(language: Language, calendar: Calendar) -> &'static Dates {
	static DATES: [[OnceLock<Dates>; CALENDARS]; LANGUAGES] =
		[const { [const { OnceLock::new() }; CALENDARS] }; LANGUAGES];
	DATES[language as usize][calendar as usize].get_or_init(|| {
		let short = match language {
			// Arabic's short dates are numbers only: day and month would be guesswork.
			Language::Arabic => YMD::long(),
			Language::English | Language::Turkish | Language::Persian | Language::Hebrew => YMD::medium(),
		};
		Dates::load(&tag(language, calendar), short).expect("compiled data has our languages and calendars")
	})
}

/// The language tag that asks ICU for our digits, calendar and the 24-hour clock.
fn tag(language: Language, calendar: Calendar) -> String {
	let (language, digits) = match language {
		// Day before month, as the rest of the world reads dates.
		Language::English => ("en-GB", "latn"),
		Language::Turkish => ("tr", "latn"),
		Language::Arabic => ("ar", "arab"),
		Language::Persian => ("fa", "arabext"),
		Language::Hebrew => ("he", "latn"),
	};
	let calendar = match calendar {
		Calendar::Gregorian => "gregory",
		Calendar::Persian => "persian",
		Calendar::Islamic => "islamic-umalqura",
		Calendar::Hebrew => "hebrew",
	};
	format!("{language}-u-ca-{calendar}-hc-h23-nu-{digits}")
}

impl Dates {
	fn load(tag: &str, short: YMD) -> Result<Self, DateTimeFormatterLoadError> {
		let locale: icu::locale::Locale = tag.parse().expect("the tag is made from constants");
		let locale = &locale;
		Ok(Self {
			long: DateTimeFormatter::try_new(locale.into(), YMD::long())?,
			medium: DateTimeFormatter::try_new(locale.into(), short)?,
			day: DateTimeFormatter::try_new(locale.into(), MD::medium())?,
			weekday: DateTimeFormatter::try_new(locale.into(), E::short())?,
			date_time: DateTimeFormatter::try_new(locale.into(), short.with_time_hm())?,
			time: NoCalendarFormatter::try_new(locale.into(), fieldsets::T::hm())?,
		})
	}

	/// `22 November 2026`.
	pub(super) fn long(&self, date: civil::Date) -> String {
		without_era(&self.long.format(&iso(date)))
	}

	/// `22 Nov 2026`.
	pub(super) fn medium(&self, date: civil::Date) -> String {
		without_era(&self.medium.format(&iso(date)))
	}

	/// `22 Nov`.
	pub(super) fn day(&self, date: civil::Date) -> String {
		self.day.format(&iso(date)).to_string()
	}

	/// `Sun`.
	pub(super) fn weekday(&self, date: civil::Date) -> String {
		self.weekday.format(&iso(date)).to_string()
	}

	/// `16:20`.
	pub(super) fn time(&self, time: civil::Time) -> String {
		self.time.format(&clock(time)).to_string()
	}

	/// `22 Nov 2026, 16:20`.
	pub(super) fn date_time(&self, moment: civil::DateTime) -> String {
		let moment = DateTime { date: iso(moment.date()), time: clock(moment.time()) };
		without_era(&self.date_time.format(&moment))
	}

	/// The year of a date in this calendar, to be compared only.
	pub(super) fn year(&self, date: civil::Date) -> i32 {
		let year: YearInfo = iso(date).to_calendar(self.day.calendar()).year();
		year.extended_year()
	}
}

fn iso(date: civil::Date) -> Date<Iso> {
	let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
	Date::try_new_iso(i32::from(date.year()), month, day).expect("jiff has proper dates only")
}

fn clock(time: civil::Time) -> Time {
	let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
	Time::try_new(hour, minute, 0, 0).expect("jiff has proper times only")
}
