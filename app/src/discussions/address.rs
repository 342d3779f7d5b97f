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
