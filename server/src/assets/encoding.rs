//! Reads which compressed forms a browser takes, and which it would rather have.

use axum::http::{HeaderMap, HeaderValue, header};

/// A form in which an asset is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
	Brotli,
	Gzip,
	Identity,
}

impl Encoding {
	/// Smallest first: what we send when the browser does not mind.
	const ALL: [Self; 3] = [Self::Brotli, Self::Gzip, Self::Identity];

	/// The value of `Content-Encoding`, if there is anything to say.
	pub(super) fn header(self) -> Option<HeaderValue> {
		match self {
			Self::Brotli => Some(HeaderValue::from_static("br")),
			Self::Gzip => Some(HeaderValue::from_static("gzip")),
			Self::Identity => None,
		}
	}

	fn is_named(self, name: &str) -> bool {
		match self {
			Self::Brotli => name.eq_ignore_ascii_case("br"),
			Self::Gzip => name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip"),
			Self::Identity => name.eq_ignore_ascii_case("identity"),
		}
	}
}

/// Thousandths, as RFC 9110 allows three digits.
const FULL_WEIGHT: u16 = 1000;

/// What the browser takes, the best first. Empty when it refuses everything, plain bytes included.
pub(super) fn preferred(headers: &HeaderMap) -> Vec<Encoding> {
	let lines = headers.get_all(header::ACCEPT_ENCODING).iter();
	let offers: Vec<(&str, u16)> =
		lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(',')).filter_map(offer).collect();
	let mut weighed: Vec<(u16, Encoding)> = Encoding::ALL
		.into_iter()
		.map(|encoding| (weight(encoding, &offers), encoding))
		.filter(|(weight, _)| *weight > 0)
		.collect();
	// Stable: at equal weight the smallest form stays first.
	weighed.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
	weighed.into_iter().map(|(_, encoding)| encoding).collect()
}

/// One element of the header: `br;q=0.8`.
fn offer(text: &str) -> Option<(&str, u16)> {
	let mut parts = text.split(';').map(str::trim);
	let name = parts.next().filter(|name| !name.is_empty())?;
	let quality = parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")));
	Some((name, quality.map_or(FULL_WEIGHT, thousandths)))
}

/// A weight that cannot be read counts as a refusal: sending the plain form is always right.
fn thousandths(quality: &str) -> u16 {
	let value = quality.parse::<f32>().unwrap_or(0.0);
	if !(0.0..=1.0).contains(&value) {
		return 0;
	}
	(value * f32::from(FULL_WEIGHT)).round() as u16
}

fn weight(encoding: Encoding, offers: &[(&str, u16)]) -> u16 {
	let named = offers.iter().find(|(name, _)| encoding.is_named(name));
	let anything = offers.iter().find(|(name, _)| *name == "*");
	match (encoding, named, anything) {
		(_, Some((_, weight)), _) => *weight,
		// Plain bytes are welcome unless refused, but whoever lists others would rather have those.
		(Encoding::Identity, None, None) => 1,
		(_, None, Some((_, weight))) => *weight,
		(Encoding::Brotli | Encoding::Gzip, None, None) => 0,
	}
}

#[cfg(test)]
mod tests {
	use super::Encoding::{Brotli, Gzip, Identity};
	use super::*;

	fn asked(value: &'static str) -> Vec<Encoding> {
		preferred(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(value))]))
	}

	#[test]
	fn browsers_get_brotli() {
		assert_eq!(asked("gzip, deflate, br, zstd"), [Brotli, Gzip, Identity]);
		assert_eq!(asked("GZIP , BR"), [Brotli, Gzip, Identity]);
	}

	#[test]
	fn weights_decide_before_size() {
		assert_eq!(asked("br;q=0.5, gzip;q=0.8"), [Gzip, Brotli, Identity]);
		assert_eq!(asked("identity, br;q=0.9"), [Identity, Brotli]);
		assert_eq!(asked("identity;q=1.0, *;q=0.5"), [Identity, Brotli, Gzip]);
	}

	#[test]
	fn a_refused_form_is_not_sent() {
		assert_eq!(asked("br;q=0, gzip"), [Gzip, Identity]);
		assert_eq!(asked("br;q=0.000"), [Identity]);
		assert_eq!(asked("*;q=0"), []);
		assert_eq!(asked("gzip, identity;q=0"), [Gzip]);
		assert_eq!(asked("br;q=nonsense, gzip;q=7"), [Identity]);
	}

	#[test]
	fn whoever_asks_for_nothing_gets_plain_bytes() {
		assert_eq!(preferred(&HeaderMap::new()), [Identity]);
		assert_eq!(asked(""), [Identity]);
		assert_eq!(asked("zstd"), [Identity]);
		assert_eq!(asked("*"), [Brotli, Gzip, Identity]);
	}
}
