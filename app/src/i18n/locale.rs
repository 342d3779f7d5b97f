//! How one reader sees numbers and moments: language, calendar and time zone together.

use super::dates::{Dates, dates};
use super::digits;
use super::words::{Words, words};
use jiff::tz::TimeZone;
use jiff::{Zoned, civil};
use model::Timestamp;
use model::reading::{Calendar, Language};

const SECOND_MS: u64 = 1000;
const MINUTE_MS: u64 = 60 * SECOND_MS;
const HOUR_MS: u64 = 60 * MINUTE_MS;

/// Moments this near are told in hours even across midnight: "Yesterday" would sound longer ago.
const NEAR_HOURS: u64 = 6;

/// Days for which the name of the weekday is clear; the seventh has the name of today.
const WEEKDAY_DAYS: i32 = 6;

/// How one reader sees numbers and moments. Cheap to make and to clone.
#[derive(Debug, Clone)]
pub struct Locale {
	/// The language of words and digits.
	pub language: Language,
	/// The calendar of dates.
	pub calendar: Calendar,
	/// Where midnight is.
	pub zone: TimeZone,
}

impl Locale {
	/// A locale with the zone of this IANA name (`Asia/Tehran`); UTC if there is none.
	#[must_use]
	pub fn new(language: Language, calendar: Calendar, zone_name: &str) -> Self {
		let zone = TimeZone::get(zone_name).unwrap_or(TimeZone::UTC);
		Self { language, calendar, zone }
	}

	/// What somebody chose, in a language; what they left open is what is usual there.
	#[must_use]
	pub fn chosen(language: Language, calendar: Option<Calendar>, zone_name: Option<&str>) -> Self {
		let calendar = calendar.unwrap_or_else(|| Self::usual_calendar(language));
		Self::new(language, calendar, zone_name.unwrap_or("UTC"))
	}

	/// The calendar for readers of a language who have chosen none. Persian is read with dates of
	/// its own calendar; the others are used with the Gregorian one in everyday life.
	#[must_use]
	pub fn usual_calendar(language: Language) -> Calendar {
		match language {
			Language::Persian => Calendar::Persian,
			Language::English | Language::Turkish | Language::Arabic | Language::Hebrew => Calendar::Gregorian,
		}
	}

	/// The texts of the language.
	#[must_use]
	pub fn words(&self) -> &'static Words {
		words(self.language)
	}

	/// `12,345`, in the digits of the language.
	#[must_use]
	pub fn number(&self, number: u64) -> String {
		digits::number(self.language, number)
	}

	/// `0.4` with `places` after the decimal mark.
	#[must_use]
	pub fn decimal(&self, value: f64, places: usize) -> String {
		digits::decimal(self.language, value, places)
	}

	/// `40%` for 40.
	#[must_use]
	pub fn percent(&self, hundredths: u64) -> String {
		digits::percent(self.language, hundredths)
	}

	/// `22 November 2026`.
	#[must_use]
	pub fn date(&self, moment: Timestamp) -> String {
		self.dates().long(self.zoned(moment).date())
	}

	/// `22 Nov 2026`.
	#[must_use]
	pub fn date_short(&self, moment: Timestamp) -> String {
		self.dates().medium(self.zoned(moment).date())
	}

	/// `22 Nov`.
	#[must_use]
	pub fn day(&self, moment: Timestamp) -> String {
		self.dates().day(self.zoned(moment).date())
	}

	/// `16:20`; always the 24-hour clock.
	#[must_use]
	pub fn time_of_day(&self, moment: Timestamp) -> String {
		self.dates().time(self.zoned(moment).time())
	}

	/// `22 Nov 2026, 16:20`.
	#[must_use]
	pub fn date_time(&self, moment: Timestamp) -> String {
		self.dates().date_time(self.zoned(moment).datetime())
	}

	/// For `datetime` attributes: `2026-11-22T16:20:00Z`, the same for every reader.
	#[must_use]
	pub fn iso(&self, moment: Timestamp) -> String {
		let seconds = instant(Timestamp(moment.0 - moment.0 % SECOND_MS));
		seconds.to_string()
	}

	/// How long ago, short, for lists: `now`, `12 min`, `3 h`, `Yesterday`, `Fri`, `18 Nov`,
	/// `18 Nov 2025`.
	///
	/// Days are counted by midnights in the reader's zone, years in the reader's calendar. What is
	/// still to come reads `in 12 min`, `in 3 h`, `Tomorrow`, `24 Nov`.
	#[must_use]
	pub fn ago(&self, moment: Timestamp, now: Timestamp) -> String {
		let words = self.words();
		let past = moment <= now;
		let span_ms = moment.0.abs_diff(now.0);
		if span_ms < MINUTE_MS {
			return words.time_now().to_owned();
		}
		let minutes = span_ms / MINUTE_MS;
		if span_ms < HOUR_MS {
			return if past { words.time_minutes_ago(minutes) } else { words.time_in_minutes(minutes) };
		}
		let (then, today) = (self.zoned(moment).date(), self.zoned(now).date());
		let hours = span_ms / HOUR_MS;
		if then == today || hours < NEAR_HOURS {
			return if past { words.time_hours_ago(hours) } else { words.time_in_hours(hours) };
		}
		let dates = self.dates();
		// Positive in the past.
		match today.since(then).map_or(i32::MAX, |span| span.get_days()) {
			1 => words.time_yesterday().to_owned(),
			-1 => words.time_tomorrow().to_owned(),
			2..=WEEKDAY_DAYS => dates.weekday(then),
			_ if dates.year(then) == dates.year(today) => dates.day(then),
			_ => dates.medium(then),
		}
	}

	/// The moment at which the reader's clock and calendar of days show this, as forms send it:
	/// `2026-11-22T16:20`. A time that a clock put forward leaves out is as long after it; of one that
	/// comes twice, the first.
	#[must_use]
	pub fn moment(&self, text: &str) -> Option<Timestamp> {
		let shown: civil::DateTime = text.parse().ok()?;
		let moment = shown.to_zoned(self.zone.clone()).ok()?.timestamp();
		u64::try_from(moment.as_millisecond()).ok().map(Timestamp)
	}

	/// How far the reader's clock is ahead of UTC, in seconds.
	#[must_use]
	pub fn ahead_of_utc_s(&self, moment: Timestamp) -> i32 {
		self.zoned(moment).offset().seconds()
	}

	fn dates(&self) -> &'static Dates {
		dates(self.language, self.calendar)
	}

	fn zoned(&self, moment: Timestamp) -> Zoned {
		instant(moment).to_zoned(self.zone.clone())
	}
}

/// The moment for jiff, which ends in the year 9999; later ones are shown as its last.
fn instant(moment: Timestamp) -> jiff::Timestamp {
	i64::try_from(moment.0)
		.ok()
		.and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok())
		.unwrap_or(jiff::Timestamp::MAX)
}
