//! The addresses of topics and posts.

use model::TopicId;
use model::discussions::page_of;

/// A topic's first page.
#[must_use]
pub fn topic_address(id: TopicId, slug: &str) -> String {
	format!("/t/{id}/{slug}")
}

/// One page of a topic, at a post if its number is given.
#[must_use]
pub fn topic_page_address(id: TopicId, slug: &str, page: u32, number: Option<u32>) -> String {
	let mut address = topic_address(id, slug);
	if page > 1 {
		address.push_str(&format!("?page={page}"));
	}
	if let Some(number) = number {
		address.push_str(&format!("#p{number}"));
	}
	address
}

/// A post, on the page where it stands.
#[must_use]
pub(super) fn post_address(id: TopicId, slug: &str, number: u32) -> String {
	topic_page_address(id, slug, page_of(number), Some(number))
}

/// The same address with the name of the sending that was taken, if it has one: what is shown
/// there drops the draft. Whatever the composer did not make stays out of it.
#[must_use]
pub(crate) fn taken(address: String, sending: &str) -> String {
	if sending.is_empty() || sending.len() > SENDING_MAX || !sending.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
		return address;
	}
	let (path, fragment) = match address.split_once('#') {
		Some((path, fragment)) => (path, format!("#{fragment}")),
		None => (address.as_str(), String::new()),
	};
	let mark = if path.contains('?') { '&' } else { '?' };
	format!("{path}{mark}sent={sending}{fragment}")
}

/// Longer than the composer makes them.
const SENDING_MAX: usize = 32;

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_sending_is_named_before_the_fragment_and_never_breaks_out() {
		assert_eq!(taken("/t/1/x?page=2#p21".to_owned(), "a1"), "/t/1/x?page=2&sent=a1#p21");
		assert_eq!(taken("/t/1/x#p2".to_owned(), "a1"), "/t/1/x?sent=a1#p2");
		let long = "a".repeat(SENDING_MAX + 1);
		for sending in ["", "a b", "a&b=c", "a#b", "a\r\nb", "é", &long] {
			assert_eq!(taken("/t/1/x".to_owned(), sending), "/t/1/x", "{sending}");
		}
	}
}
