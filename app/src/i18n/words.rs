//! How a text is found and put together; the texts themselves come from `build.rs`.

use super::digits;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use model::reading::Language;
use std::sync::LazyLock;

/// Stands for an argument that the page fills with an element; see [`around_slot`].
///
/// A private-use character: it occurs in no text.
pub const SLOT: &str = "\u{E000}";

/// Marks around text of the other direction: first strong isolate, pop directional isolate.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// The texts of one language, a method for each.
pub struct Words {
	language: Language,
	sentences: FluentBundle<FluentResource>,
}

/// The texts of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
	static WORDS: LazyLock<Vec<Words>> =
		LazyLock::new(|| Language::ALL.iter().map(|language| Words::load(*language)).collect());
	&WORDS[index(language)]
}

/// What stands before and after [`SLOT`] in a sentence.
///
/// All of it stands before if the sentence has no slot.
#[must_use]
pub fn around_slot(sentence: &str) -> (String, String) {
	let (before, after) = sentence.split_once(SLOT).unwrap_or((sentence, ""));
	(before.to_owned(), after.to_owned())
}

/// The place of a language in what `build.rs` wrote.
fn index(language: Language) -> usize {
	match language {
		Language::English => 0,
		Language::Turkish => 1,
		Language::Arabic => 2,
		Language::Persian => 3,
		Language::Hebrew => 4,
	}
}

impl Words {
	/// The language of the texts.
	#[must_use]
	pub fn language(&self) -> Language {
		self.language
	}

	fn load(language: Language) -> Self {
		let locale = language.code().parse().expect("our codes are language tags");
		let mut sentences = FluentBundle::new_concurrent(vec![locale]);
		sentences.set_use_isolating(false);
		// A function pointer cannot capture the language.
		sentences.set_formatter(Some(match language {
			Language::English => |value, _| shown(Language::English, value),
			Language::Turkish => |value, _| shown(Language::Turkish, value),
			Language::Arabic => |value, _| shown(Language::Arabic, value),
			Language::Persian => |value, _| shown(Language::Persian, value),
			Language::Hebrew => |value, _| shown(Language::Hebrew, value),
		}));
		sentences.add_builtins().expect("the bundle is new");
		let resource =
			FluentResource::try_new(SENTENCES[index(language)].to_owned()).expect("build.rs parsed the same texts");
		sentences.add_resource(resource).expect("build.rs refuses a key that stands twice");
		Self { language, sentences }
	}

	fn pick(&self, texts: &[&'static str; Language::ALL.len()]) -> &'static str {
		texts[index(self.language)]
	}

	fn number(&self, number: impl TryInto<u64>) -> FluentValue<'static> {
		// Counts are never negative; one that is would be a mistake elsewhere, and 0 is harmless.
		FluentValue::from(number.try_into().unwrap_or(0))
	}

	fn text<'a>(&self, text: &'a (impl AsRef<str> + ?Sized)) -> FluentValue<'a> {
		let text = text.as_ref();
		if text.chars().any(|letter| runs_against(letter, self.language.is_rtl())) {
			return FluentValue::from(format!("{}{text}{}", ISOLATE.0, ISOLATE.1));
		}
		FluentValue::from(text)
	}

	fn sentence<const N: usize>(&self, key: &str, given: [(&str, FluentValue<'_>); N]) -> String {
		let args: FluentArgs<'_> = given.into_iter().collect();
		let pattern = self.sentences.get_message(key).and_then(|message| message.value());
		let pattern = pattern.expect("build.rs made the method from this key");
		// An error would be an argument that build.rs did not see; Fluent then shows its name.
		self.sentences.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
	}
}

/// Numbers in the digits of the language; everything else as Fluent does it.
fn shown(language: Language, value: &FluentValue<'_>) -> Option<String> {
	match value {
		// Made from a u64 by `Words::number`; the cast saturates.
		FluentValue::Number(number) => Some(digits::number(language, number.value as u64)),
		FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
	}
}

/// Whether a letter is written against the direction of the text around it.
fn runs_against(letter: char, rtl: bool) -> bool {
	// Hebrew, Arabic, Syriac, Thaana, NKo … up to their extensions, then the presentation forms.
	let letter_rtl = matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}');
	letter.is_alphabetic() && letter_rtl != rtl
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
