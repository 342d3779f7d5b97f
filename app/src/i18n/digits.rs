//! How numbers are written: digits, grouping, decimal mark, percent sign.

use model::reading::Language;

/// A whole number, grouped by thousands.
pub(super) fn number(language: Language, number: u64) -> String {
	let latin = number.to_string();
	let mut text = String::with_capacity(latin.len() * 3);
	for (place, digit) in latin.chars().enumerate() {
		if place > 0 && (latin.len() - place).is_multiple_of(3) {
			text.push(marks(language).0);
		}
		text.push(localised(language, digit));
	}
	text
}

/// A number with so many places after the decimal mark.
pub(super) fn decimal(language: Language, value: f64, places: usize) -> String {
	// Rounded first: -0.04 is shown as 0.0, without a sign.
	let latin = format!("{value:.places$}");
	let negative = latin.starts_with('-') && latin.contains(|digit| matches!(digit, '1'..='9'));
	let latin = latin.trim_start_matches('-');
	let (whole, fraction) = latin.split_once('.').unwrap_or((latin, ""));
	let mut text = String::new();
	if negative {
		// A left-to-right mark keeps the sign in front of the number in right-to-left text.
		text.push_str(if language.is_rtl() { "\u{200E}\u{2212}" } else { "\u{2212}" });
	}
	match whole.parse() {
		Ok(whole) => text.push_str(&self::number(language, whole)),
		Err(_) => text.push_str(whole),
	}
	if !fraction.is_empty() {
		text.push(marks(language).1);
		text.extend(fraction.chars().map(|digit| localised(language, digit)));
	}
	text
}

/// A share in hundredths, with its sign where the language puts it.
pub(super) fn percent(language: Language, hundredths: u64) -> String {
	let number = number(language, hundredths);
	match language {
		Language::English | Language::Hebrew => format!("{number}%"),
		Language::Turkish => format!("%{number}"),
		Language::Arabic | Language::Persian => format!("{number}٪"),
	}
}

/// The marks between thousands and before decimals.
fn marks(language: Language) -> (char, char) {
	match language {
		Language::English | Language::Hebrew => (',', '.'),
		Language::Turkish => ('.', ','),
		Language::Arabic | Language::Persian => ('٬', '٫'),
	}
}

/// A Latin digit as the language writes it; anything else unchanged.
pub(super) fn localised(language: Language, digit: char) -> char {
	let zero = match language {
		Language::English | Language::Turkish | Language::Hebrew => return digit,
		Language::Arabic => '٠',
		Language::Persian => '۰',
	};
	digit.to_digit(10).and_then(|value| char::from_u32(zero as u32 + value)).unwrap_or(digit)
}
