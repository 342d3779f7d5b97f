//! Topics by tag.

use crate::discussions::{cursor, topic_pager, topic_rows};
use crate::page::{Answered, Page, Route, Visit, get};
use leptos::prelude::*;

/// The list.
pub const ROUTES: &[Route] = &[get("/tag/{tag}", show)];

/// The topics with the tag in the address.
fn show(visit: &Visit) -> Answered {
	let words = visit.words();
	let tag = visit.params.get("tag").to_owned();
	let list = visit.ask(|forum, actor| forum::tags::topics(forum, actor, &tag, cursor(visit)))?;
	let title = words.tags_title(&tag);
	let main = view! {
		<div class="page-head"><div><h1>{title.clone()}</h1><p class="lede">{words.tags_lede()}</p></div></div>
		{topic_rows(visit, &list)}
		{topic_pager(visit, &tag_address(&tag), list.next)}
	};
	Ok(Page::new(title, main).into())
}

/// The address of a tag, whatever script it is written in.
pub(crate) fn tag_address(tag: &str) -> String {
	let mut address = String::from("/tag/");
	for byte in tag.bytes() {
		if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
			address.push(char::from(byte));
		} else {
			address.push_str(&format!("%{byte:02X}"));
		}
	}
	address
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn an_address_holds_any_tag() {
		assert_eq!(tag_address("milk-2"), "/tag/milk-2");
		assert_eq!(tag_address("a/b?c#d%"), "/tag/a%2Fb%3Fc%23d%25");
		assert_eq!(tag_address("شیر"), "/tag/%D8%B4%DB%8C%D8%B1");
	}
}
