//! What may be chosen in settings, in words.

use crate::i18n::Words;
use crate::ui::Choice;
use model::reading::{Calendar, Language, Theme};

/// The languages, each by its own name: whoever cannot read the page finds theirs.
pub(crate) fn language_choices(offered: &[Language]) -> Vec<Choice> {
	offered.iter().map(|language| Choice::new(language.code(), own_name(*language)).lang(language.code())).collect()
}

/// The name of a language in itself.
pub(crate) fn own_name(language: Language) -> &'static str {
	match language {
		Language::English => "English",
		Language::Turkish => "Türkçe",
		Language::Arabic => "العربية",
		Language::Persian => "فارسی",
		Language::Hebrew => "עברית",
	}
}

/// The calendars.
pub(super) fn calendar_choices(words: &Words) -> Vec<Choice> {
	let name = |calendar| match calendar {
		Calendar::Gregorian => words.settings_calendar_gregorian(),
		Calendar::Persian => words.settings_calendar_persian(),
		Calendar::Islamic => words.settings_calendar_islamic(),
		Calendar::Hebrew => words.settings_calendar_hebrew(),
	};
	Calendar::ALL.iter().map(|calendar| Choice::new(calendar.code(), name(*calendar))).collect()
}

/// Light and dark.
pub(super) fn theme_choices(words: &Words) -> Vec<Choice> {
	let name = |theme| match theme {
		Theme::System => words.settings_theme_system(),
		Theme::Light => words.settings_theme_light(),
		Theme::Dark => words.settings_theme_dark(),
	};
	Theme::ALL.iter().map(|theme| Choice::new(theme.code(), name(*theme))).collect()
}
