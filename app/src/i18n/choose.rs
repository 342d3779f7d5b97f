//! Which of the offered languages a browser asks for.

use model::reading::Language;

/// Ranges looked at: browsers send a handful, a longer header is somebody playing.
const MOST_RANGES: usize = 32;

/// Our languages all have codes of two letters.
const CODE_LETTERS: usize = 2;

/// Chooses by an `Accept-Language` header.
///
/// Takes the offered language with the highest weight, the earlier one in the header if equal; a
/// country does not matter (`fa-AF` is Persian). `*` and unknown or broken ranges choose nothing.
/// The first offered language is chosen when nothing fits, and the default one if none is offered.
#[must_use]
pub fn choose(accept_language: &str, offered: &[Language]) -> Language {
	let mut best: Option<(Language, u16)> = None;
	for range in accept_language.split(',').take(MOST_RANGES) {
		let Some((language, weight)) = parse_range(range) else { continue };
		let better = best.is_none_or(|(_, other)| weight > other);
		if weight > 0 && better && offered.contains(&language) {
			best = Some((language, weight));
		}
	}
	best.map(|(language, _)| language).or_else(|| offered.first().copied()).unwrap_or_default()
}

/// The language of a range and its weight in thousandths.
fn parse_range(range: &str) -> Option<(Language, u16)> {
	let mut parts = range.split(';');
	let tag = parts.next()?.trim();
	let primary = tag.split(['-', '_']).next().filter(|primary| primary.len() == CODE_LETTERS)?;
	let primary = primary.to_ascii_lowercase();
	// Java and old Android send the old code of Hebrew.
	let code = if primary == "iw" { "he" } else { primary.as_str() };
	let language = Language::from_code(code)?;
	let mut weight = 1000;
	for parameter in parts {
		let (name, value) = parameter.split_once('=')?;
		if name.trim().eq_ignore_ascii_case("q") {
			weight = parse_weight(value.trim())?;
		}
	}
	Some((language, weight))
}

/// `0`, `1`, `0.8`, `0.125`: nothing else is a weight.
fn parse_weight(value: &str) -> Option<u16> {
	let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
	if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
		return None;
	}
	let thousandths = format!("{fraction:0<3}").parse::<u16>().ok()?;
	match whole {
		"0" => Some(thousandths),
		"1" if thousandths == 0 => Some(1000),
		_ => None,
	}
}
