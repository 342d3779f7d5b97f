//! How a visitor likes pages, kept in a cookie: `lang=fa;cal=persian;theme=dark;zone=Asia/Tehran`.

use model::reading::{Calendar, Language, Theme};

/// Longest name of a time zone that is looked at; the longest in use has 32 letters.
const ZONE_MAX: usize = 64;

/// A visitor's preferences; what is none is taken from the browser or the community.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReadingCookie {
	/// Language of the interface.
	pub language: Option<Language>,
	/// Calendar of dates.
	pub calendar: Option<Calendar>,
	/// Light or dark.
	pub theme: Theme,
	/// Time zone by IANA name.
	pub zone: Option<String>,
}

impl ReadingCookie {
	/// Reads the cookie; whatever is unknown in it is left out.
	#[must_use]
	pub fn parse(text: &str) -> Self {
		let mut reading = Self::default();
		for (name, value) in text.split(';').filter_map(|pair| pair.split_once('=')) {
			match name {
				"lang" => reading.language = Language::from_code(value),
				"cal" => reading.calendar = Calendar::from_code(value),
				"theme" => reading.theme = Theme::from_code(value).unwrap_or_default(),
				"zone" if value.len() <= ZONE_MAX => reading.zone = Some(value.to_owned()),
				_ => {}
			}
		}
		reading
	}

	/// The cookie's text.
	#[must_use]
	pub fn text(&self) -> String {
		let mut parts = Vec::new();
		parts.extend(self.language.map(|language| format!("lang={}", language.code())));
		parts.extend(self.calendar.map(|calendar| format!("cal={}", calendar.code())));
		parts.push(format!("theme={}", self.theme.code()));
		parts.extend(self.zone.as_ref().map(|zone| format!("zone={zone}")));
		parts.join(";")
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn preferences_read_back_and_nonsense_is_left_out() {
		let reading = ReadingCookie {
			language: Some(Language::Persian),
			calendar: Some(Calendar::Persian),
			theme: Theme::Dark,
			zone: Some("Asia/Tehran".to_owned()),
		};
		assert_eq!(ReadingCookie::parse(&reading.text()), reading);
		assert_eq!(ReadingCookie::parse("lang=xx;;=;theme=blue;zone"), ReadingCookie::default());
	}
}
