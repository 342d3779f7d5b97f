//! What may be chosen in settings, in words.

use crate::ui::Choice;
use model::reading::Language;

/// The languages, each by its own name: whoever cannot read the page finds theirs.
pub(crate) fn language_choices() -> Vec<Choice> {
	Language::ALL.iter().map(|language| Choice::new(language.code(), own_name(*language)).lang(language.code())).collect()
}

fn own_name(language: Language) -> &'static str {
	match language {
		Language::English => "English",
		Language::Turkish => "Türkçe",
		Language::Arabic => "العربية",
		Language::Persian => "فارسی",
		Language::Hebrew => "עברית",
	}
}
