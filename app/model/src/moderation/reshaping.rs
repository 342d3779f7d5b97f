//! Merging and splitting topics: which posts, and what readers are told.

use crate::{Field, FieldError, Problem, ReshapeId, Timestamp, TopicId};

/// Posts that one act carries from topic to topic: some thousand rows under the writer, and more
/// than anybody reads through before deciding.
pub const MOVED_MAX: usize = 200;

/// Numbers of replies to be moved, each once, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostNumbers(Vec<u32>);

impl PostNumbers {
	/// Reads numbers and spans such as `3, 5-8`, in the digits of any of our languages.
	///
	/// # Errors
	/// The field `rows`: nothing, what is no number, and more than [`MOVED_MAX`].
	pub fn parse(text: &str) -> Result<Self, FieldError> {
		let wrong = |problem| Field::Rows.with(problem);
		let text: String = text.chars().map(western).collect();
		let mut numbers = Vec::new();
		for part in text.split([',', ';', ' ', '\n', '\r', '\t', '،']).filter(|part| !part.is_empty()) {
			let (first, last) = part.split_once(['-', '–']).unwrap_or((part, part));
			let number = |text: &str| text.parse::<u32>().map_err(|_| wrong(Problem::Unknown));
			let (first, last) = (number(first)?, number(last)?);
			let count = usize::try_from(u64::from(last.saturating_sub(first)) + 1).unwrap_or(usize::MAX);
			if first > last || first == 0 {
				return Err(wrong(Problem::Unknown));
			}
			if count > MOVED_MAX || numbers.len() + count > MOVED_MAX {
				return Err(wrong(Problem::TooMany { max: MOVED_MAX as u32 }));
			}
			numbers.extend(first..=last);
		}
		numbers.sort_unstable();
		numbers.dedup();
		if numbers.is_empty() { Err(wrong(Problem::Empty)) } else { Ok(Self(numbers)) }
	}

	/// The numbers, at least one.
	#[must_use]
	pub fn as_slice(&self) -> &[u32] {
		&self.0
	}
}

/// The same digit as in addresses.
fn western(c: char) -> char {
	let digit = match c {
		'٠'..='٩' => u32::from(c) - u32::from('٠'),
		'۰'..='۹' => u32::from(c) - u32::from('۰'),
		other => return other,
	};
	char::from_digit(digit, 10).unwrap_or(c)
}

/// The topic that somebody means: by its name in addresses, by a path, or by a whole address on the
/// site that is found at `origin`.
///
/// # Errors
/// The field `into`: [`Problem::ForeignLink`] for another site, [`Problem::Unknown`].
pub fn topic_meant(text: &str, origin: &str) -> Result<TopicId, FieldError> {
	let wrong = |problem| Field::Into.with(problem);
	let text = text.trim();
	let host = |address: &str| address.split(['/', '?', '#']).next().unwrap_or_default().to_ascii_lowercase();
	let path = match text.split_once("://") {
		Some((scheme, rest)) => {
			let own = origin.split_once("://").map_or("", |(_, own)| own);
			let is_web = ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
			if !is_web || host(rest).is_empty() || host(rest) != host(own) {
				return Err(wrong(Problem::ForeignLink));
			}
			&rest[host(rest).len()..]
		}
		None if text.starts_with("//") => return Err(wrong(Problem::ForeignLink)),
		None => text,
	};
	let rest = path.strip_prefix("/t/").unwrap_or(path);
	let id = rest.split(['/', '?', '#']).next().unwrap_or_default();
	id.parse().map_err(|_| wrong(Problem::Unknown))
}

/// Posts that came into a topic from another one, as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArrivalView {
	/// Which act.
	pub id: ReshapeId,
	/// Number of the first of them.
	pub first: u32,
	/// How many.
	pub count: u32,
	/// When.
	pub at: Timestamp,
	/// Whether it was all of the other topic.
	pub merged: bool,
	/// The other topic.
	pub from: TopicId,
	/// Its title; none where the reader may not read its group.
	pub title: Option<String>,
	/// Whether the reader may take it back.
	pub may_undo: bool,
}

/// A post that stood in a topic and stands in another one now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedView {
	/// The number that it had.
	pub number: u32,
	/// Where it stands now.
	pub topic: TopicId,
	/// Under which number.
	pub to: u32,
	/// Title of that topic.
	pub title: String,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn numbers_are_read_with_spans_in_any_digits() {
		let read = |text: &str| PostNumbers::parse(text).map(|numbers| numbers.0);
		assert_eq!(read("5, 2-4 3"), Ok(vec![2, 3, 4, 5]));
		assert_eq!(read("۲، ٤"), Ok(vec![2, 4]));
		for text in ["x", "4-2", "0", "-3", "1.5", "99999999999"] {
			assert_eq!(read(text), Err(Field::Rows.with(Problem::Unknown)), "{text}");
		}
		assert_eq!(read(" "), Err(Field::Rows.with(Problem::Empty)));
		assert_eq!(read("2-4000000000"), Err(Field::Rows.with(Problem::TooMany { max: 200 })));
		assert_eq!(read("2-201"), Ok((2..=201).collect()));
	}

	#[test]
	fn a_topic_is_meant_by_its_address_too() {
		let id = TopicId(99);
		let meant = |text: &str| topic_meant(text, "https://Forum.example:8443");
		for text in [
			format!("{id}"),
			format!("https://forum.example:8443/t/{id}/x?page=2#p3"),
			format!("HTTP://FORUM.example:8443/t/{id}"),
			format!(" /t/{id} "),
		] {
			assert_eq!(meant(&text), Ok(id), "{text}");
		}
		for text in ["/g/coffee", "https://forum.example:8443", "https://forum.example:8443/g/x", "x"] {
			assert_eq!(meant(text), Err(Field::Into.with(Problem::Unknown)), "{text}");
		}
		for host in ["https://evil.example", "https://forum.example", "ftp://forum.example:8443", "https://", "/"] {
			let text = format!("{host}/t/{id}");
			assert_eq!(meant(&text), Err(Field::Into.with(Problem::ForeignLink)), "{text}");
		}
		assert!(topic_meant(&format!("https:///t/{id}"), "").is_err(), "nobody is no site");
	}
}
