//! Days in a query: `2024`, `2024-05`, `2024-05-17`, in any digits.

use crate::words::fold;

/// A day of the common calendar, between the years 1900 and 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
	year: i64,
	month: i64,
	day: i64,
}

impl Day {
	/// Reads a day; a month or year stands for its first day.
	pub(crate) fn parse(text: &str) -> Option<Self> {
		let mut parts = text.split(['-', '/', '.']).map(number);
		let year = parts.next()??;
		let month = parts.next().unwrap_or(Some(1))?;
		let day = parts.next().unwrap_or(Some(1))?;
		let is_day = parts.next().is_none()
			&& (1900..=9999).contains(&year)
			&& (1..=12).contains(&month)
			&& (1..=days_of(year, month)).contains(&day);
		is_day.then_some(Self { year, month, day })
	}

	/// The day after it.
	#[must_use]
	pub fn following(self) -> Self {
		let Self { year, month, day } = self;
		if day < days_of(year, month) {
			Self { day: day + 1, ..self }
		} else if month < 12 {
			Self { month: month + 1, day: 1, ..self }
		} else {
			Self { year: year + 1, month: 1, day: 1 }
		}
	}

	/// Its first moment, in milliseconds since 1970, where clocks are this far ahead of UTC.
	#[must_use]
	pub fn begins_ms(self, ahead_of_utc_s: i32) -> i64 {
		(self.days_since_1970() * 86_400 - i64::from(ahead_of_utc_s)) * 1000
	}

	/// Counts from March, so that the day that leaps comes last (Howard Hinnant's `days_from_civil`).
	fn days_since_1970(self) -> i64 {
		let year = if self.month <= 2 { self.year - 1 } else { self.year };
		let era = year.div_euclid(400);
		let year_of_era = year.rem_euclid(400);
		let day_of_year = (153 * ((self.month + 9) % 12) + 2) / 5 + self.day - 1;
		let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
		era * 146_097 + day_of_era - 719_468
	}
}

fn number(part: &str) -> Option<i64> {
	let digits = fold(part);
	let is_number = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
	// Folding drops signs, which are no part of a day.
	(is_number && part.chars().all(char::is_alphanumeric)).then(|| digits.parse().ok())?
}

fn days_of(year: i64, month: i64) -> i64 {
	match month {
		2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
		2 => 28,
		4 | 6 | 9 | 11 => 30,
		_ => 31,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn days_are_read_in_any_digits() {
		for (text, expected) in [
			("1970-01-01", 0),
			("1970", 0),
			("2000-03-01", 11_017),
			("2024-02-29", 19_782),
			("۲۰۲۴-۰۲-۲۹", 19_782),
			("1969-12-31", -1),
		] {
			assert_eq!(Day::parse(text).unwrap().begins_ms(0), expected * 86_400_000, "{text}");
		}
		assert_eq!(Day::parse("1970").unwrap().begins_ms(3600), -3_600_000);
	}

	#[test]
	fn what_is_no_day_is_refused() {
		for text in ["", "2023-02-29", "2024-13", "2024-00-01", "24", "yesterday", "2024-1-1-1", "99999", "+2024", "--"]
		{
			assert_eq!(Day::parse(text), None, "{text}");
		}
	}
}
