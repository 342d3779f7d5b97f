//! Text that inputs are made of: trimmed, normalised, bounded, readable.

use crate::{Field, FieldError, Problem};
use serde::{Deserialize, Serialize};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_security::MixedScript;

/// Longest text of a post in characters: a long article; rendering stays far under a second.
pub const BODY_MAX: usize = 32_000;
/// Longest title in characters: two lines on a wide screen.
pub const TITLE_MAX: usize = 200;
/// Longest name of a member, group or category in characters.
pub const NAME_MAX: usize = 50;
/// Longest description of a group, or text about oneself, in characters.
pub const ABOUT_MAX: usize = 2_000;

/// Marks that turn the text around them: embeddings, overrides, isolates.
#[must_use]
pub fn turns_direction(c: char) -> bool {
	matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters that leave nothing to see where they stand alone.
///
/// U+200C and U+200D are here and yet allowed inside words: Persian needs the one,
/// families of emoji the other.
#[must_use]
pub fn is_unseen(c: char) -> bool {
	c.is_whitespace()
		|| c.is_control()
		|| matches!(c, '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
			| '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}' | '\u{2800}'
			| '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
			| '\u{E0000}'..='\u{E0FFF}')
		|| turns_direction(c)
}

/// Joiners that belong inside words of some scripts and inside emoji.
fn joins(c: char) -> bool {
	matches!(c, '\u{200C}' | '\u{200D}' | '\u{200E}' | '\u{200F}' | '\u{FE0E}' | '\u{FE0F}')
}

/// One line: normalised (NFC), white space folded, trimmed, something to see in it,
/// nothing that turns direction, nothing hidden except joiners.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Line(String);

impl Line {
	/// Reads a line of at most `max` characters for `field`.
	///
	/// # Errors
	/// The field with its problem: empty, too long, turning direction, hidden characters.
	pub fn parse(field: Field, text: &str, max: usize) -> Result<Self, FieldError> {
		// Refuse before normalising: NFC of a megabyte is work for nothing.
		if text.len() > max * 16 {
			return Err(field.with(too_long(max)));
		}
		let line = few_marks(&text.nfc().collect::<String>());
		let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
		if line.chars().any(turns_direction) {
			return Err(field.with(Problem::TurnsDirection));
		}
		if shows_nothing(&line) {
			return Err(field.with(Problem::Empty));
		}
		if line.chars().any(|c| c != ' ' && is_unseen(c) && !joins(c)) {
			return Err(field.with(Problem::Invisible));
		}
		if line.chars().count() > max {
			return Err(field.with(too_long(max)));
		}
		Ok(Self(line))
	}

	/// The text.
	#[must_use]
	pub fn as_str(&self) -> &str {
		&self.0
	}
}

/// The same text with each letter and its marks as one (NFC). Nearly every text is so already.
fn composed(text: String) -> String {
	if is_nfc_quick(text.chars()) == IsNormalized::Yes { text } else { text.nfc().collect() }
}

/// Marks on one letter: scripts that stack them need five; hundreds are drawn over the lines around.
const MARKS_MAX: usize = 6;

/// The same text without marks beyond those that one letter can bear.
fn few_marks(text: &str) -> String {
	let mut marks = 0;
	let keep = |c: &char| {
		marks = if is_mark(*c) { marks + 1 } else { 0 };
		marks <= MARKS_MAX
	};
	text.chars().filter(keep).collect()
}

/// Whether there is nothing to see, or marks on nothing.
fn shows_nothing(text: &str) -> bool {
	text.chars().all(|c| is_unseen(c) || is_mark(c))
}

fn too_long(max: usize) -> Problem {
	Problem::TooLong { max: u32::try_from(max).unwrap_or(u32::MAX) }
}

macro_rules! lines {
	($($(#[$doc:meta])* $name:ident($field:expr, $max:expr) $(, $also:path)?;)*) => {$(
		$(#[$doc])*
		#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
		#[serde(transparent)]
		pub struct $name(String);

		impl $name {
			/// Reads it from a form.
			///
			/// # Errors
			/// The field with its problem.
			pub fn parse(text: &str) -> Result<Self, FieldError> {
				let line = Line::parse($field, text, $max)?.0;
				$($also(&line)?;)?
				Ok(Self(line))
			}

			/// The text.
			#[must_use]
			pub fn as_str(&self) -> &str {
				&self.0
			}
		}

		impl std::fmt::Display for $name {
			fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
				f.write_str(&self.0)
			}
		}
	)*};
}

lines! {
	/// The title of a topic.
	Title(Field::Title, TITLE_MAX);
	/// The name of a member, as others read it.
	DisplayName(Field::Name, NAME_MAX), one_script_per_word;
	/// The name of a group.
	GroupName(Field::Name, NAME_MAX), one_script_per_word;
	/// The name of a category.
	CategoryName(Field::Name, NAME_MAX), one_script_per_word;
	/// The name of a blog.
	BlogName(Field::Name, NAME_MAX), one_script_per_word;
	/// The name of the community.
	SiteName(Field::Name, NAME_MAX);
}

/// A word that mixes Latin with Cyrillic or Greek is how look-alike names are made;
/// whole words of different scripts side by side are ordinary.
fn one_script_per_word(line: &str) -> Result<(), FieldError> {
	if line.chars().any(dressed_up) {
		return Err(Field::Name.with(Problem::MixedScripts));
	}
	let mixed = line.split(|c: char| !c.is_alphanumeric() && !joins(c)).any(|word| !word.is_single_script());
	if mixed { Err(Field::Name.with(Problem::MixedScripts)) } else { Ok(()) }
}

/// Latin letters and digits in costume: bold, circled, of full width. They read as another's name.
fn dressed_up(c: char) -> bool {
	matches!(c, '\u{2100}'..='\u{214F}' | '\u{2460}'..='\u{24FF}' | '\u{FF01}'..='\u{FF5E}'
		| '\u{1D400}'..='\u{1D7FF}' | '\u{1F110}'..='\u{1F18F}')
}

/// What a name looks like, whatever letters it is made of: two names of one skeleton
/// cannot be told apart at a glance (Unicode Technical Standard 39, section 4).
#[must_use]
pub fn skeleton(name: &str) -> String {
	unicode_security::skeleton(&name.to_lowercase()).filter(|c| !is_unseen(*c)).collect()
}

/// Short name in an address: 2 to 32 of a–z, 0–9, `-`, `_`, beginning with a letter or digit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Handle(String);

/// Shortest handle.
pub const HANDLE_MIN: usize = 2;
/// Longest handle: fits a phone's line beside a time.
pub const HANDLE_MAX: usize = 32;

impl Handle {
	/// Reads a handle; capitals become small.
	///
	/// # Errors
	/// The field with its problem.
	pub fn parse(field: Field, text: &str) -> Result<Self, FieldError> {
		let handle = text.trim().to_ascii_lowercase();
		if handle.is_empty() {
			return Err(field.with(Problem::Empty));
		}
		let well_formed = handle.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
			&& handle.as_bytes()[0].is_ascii_alphanumeric();
		if !well_formed {
			return Err(field.with(Problem::BadHandle));
		}
		if handle.len() < HANDLE_MIN {
			return Err(field.with(Problem::TooShort { min: HANDLE_MIN as u32 }));
		}
		if handle.len() > HANDLE_MAX {
			return Err(field.with(too_long(HANDLE_MAX)));
		}
		Ok(Self(handle))
	}

	/// The text.
	#[must_use]
	pub fn as_str(&self) -> &str {
		&self.0
	}
}

impl std::fmt::Display for Handle {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		f.write_str(&self.0)
	}
}

/// Several lines of Markdown: normalised, line ends unified, trimmed at the end, bounded,
/// with something to see in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prose(String);

impl Prose {
	/// Reads the text of a post.
	///
	/// # Errors
	/// The field with its problem: empty or longer than [`BODY_MAX`].
	pub fn parse(field: Field, text: &str) -> Result<Self, FieldError> {
		let prose = Self::parse_optional(field, text, BODY_MAX)?;
		if prose.0.is_empty() { Err(field.with(Problem::Empty)) } else { Ok(prose) }
	}

	/// Reads a text that may be empty, of at most `max` characters.
	///
	/// # Errors
	/// [`Problem::TooLong`].
	pub fn parse_optional(field: Field, text: &str, max: usize) -> Result<Self, FieldError> {
		if text.len() > max * 16 {
			return Err(field.with(too_long(max)));
		}
		let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "");
		let text = few_marks(&composed(text));
		if shows_nothing(&text) {
			return Ok(Self(String::new()));
		}
		let text = text.trim_end().trim_start_matches('\n').to_owned();
		if text.chars().count() > max {
			return Err(field.with(too_long(max)));
		}
		Ok(Self(text))
	}

	/// The text.
	#[must_use]
	pub fn as_str(&self) -> &str {
		&self.0
	}
}

/// The readable part of a topic's address: letters and digits of any script joined by `-`,
/// at most 60 characters, never empty.
#[must_use]
pub fn slug(title: &str) -> String {
	/// Long enough to be told apart, short enough to be sent.
	const SLUG_MAX: usize = 60;
	let mut slug = String::new();
	for c in title.nfc().flat_map(char::to_lowercase).take(SLUG_MAX * 4) {
		if c.is_alphanumeric() {
			slug.push(c);
		} else if !slug.is_empty() && !slug.ends_with('-') && !joins(c) && !is_mark(c) {
			slug.push('-');
		}
		if slug.chars().count() >= SLUG_MAX {
			break;
		}
	}
	let slug = slug.trim_matches('-');
	match slug {
		"" => "-".to_owned(),
		// Words that stand at the same place in addresses of their own.
		"reply" | "edit" | "delete" | "restore" | "answer" | "p" => format!("{slug}-"),
		_ => slug.to_owned(),
	}
}

/// Marks that stand on letters: points, vowels, accents.
fn is_mark(c: char) -> bool {
	unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_title_with_nothing_to_see_is_empty() {
		for text in ["", "   ", "\u{200B}\u{200B}", "\u{2800}", "\u{FEFF} \u{200D}", "\u{3164}"] {
			assert_eq!(Title::parse(text), Err(Field::Title.with(Problem::Empty)), "{text:?}");
		}
	}

	#[test]
	fn a_title_cannot_turn_the_page_around() {
		assert_eq!(Title::parse("a\u{202E}b"), Err(Field::Title.with(Problem::TurnsDirection)));
		assert_eq!(Title::parse("a\u{200B}b"), Err(Field::Title.with(Problem::Invisible)));
	}

	#[test]
	fn joiners_stay_where_a_language_needs_them() {
		assert_eq!(Title::parse("کتاب\u{200C}ها").unwrap().as_str(), "کتاب\u{200C}ها");
		assert!(Title::parse("👩\u{200D}👧 family").is_ok());
	}

	#[test]
	fn a_title_is_trimmed_folded_and_bounded_in_characters() {
		assert_eq!(Title::parse("  a \n b ").unwrap().as_str(), "a b");
		assert!(Title::parse(&"ç".repeat(TITLE_MAX)).is_ok());
		assert_eq!(Title::parse(&"x".repeat(TITLE_MAX + 1)), Err(Field::Title.with(Problem::TooLong { max: 200 })));
		assert_eq!(Title::parse(&"x".repeat(9_999_999)), Err(Field::Title.with(Problem::TooLong { max: 200 })));
	}

	#[test]
	fn look_alike_names_are_refused_and_ordinary_ones_are_not() {
		assert_eq!(DisplayName::parse("аdmin"), Err(Field::Name.with(Problem::MixedScripts)));
		for name in ["Ayşe Yılmaz", "سارا رحیمی", "משה Levi", "Иван", "李小龍", "محمد Ali 3", "O’Brien-Smith"]
		{
			assert!(DisplayName::parse(name).is_ok(), "{name}");
		}
		assert_eq!(skeleton("pаypal"), skeleton("paypal"));
	}

	#[test]
	fn letters_in_costume_are_no_name() {
		for name in ["𝐀nna 𝐁erg", "Ⓐnna", "Ａnna", "🅰nna"] {
			assert_eq!(DisplayName::parse(name), Err(Field::Name.with(Problem::MixedScripts)), "{name}");
		}
	}

	#[test]
	fn a_letter_bears_a_few_marks() {
		let towering = format!("a{}b", "\u{0301}\u{0330}".repeat(100));
		let title = Title::parse(&towering).unwrap();
		assert!(title.as_str().chars().count() <= 2 + MARKS_MAX, "{title}");
		assert_eq!(Title::parse("\u{0301}\u{0302}"), Err(Field::Title.with(Problem::Empty)));
		for text in ["שָׁלוֹם", "أُسْتَاذٌ", "Việt Nam", "हिन्दी", "བསྒྲུབས", "é\u{0301}"]
		{
			assert_eq!(Title::parse(text).unwrap().as_str(), text.nfc().collect::<String>());
		}
	}

	#[test]
	fn handles_are_plain() {
		assert_eq!(Handle::parse(Field::Handle, " Anna_9 ").unwrap().as_str(), "anna_9");
		for text in ["-x", "a b", "аnna", "x/y", "..", "ａ1"] {
			assert_eq!(Handle::parse(Field::Handle, text), Err(Field::Handle.with(Problem::BadHandle)), "{text}");
		}
	}

	#[test]
	fn a_slug_reads_in_every_script() {
		assert_eq!(slug("How should I store whole bean coffee?"), "how-should-i-store-whole-bean-coffee");
		assert_eq!(slug("کتاب\u{200C}ها و قهوه!"), "کتابها-و-قهوه");
		assert_eq!(slug("???"), "-");
		assert_eq!(slug("Reply!"), "reply-");
	}
}
