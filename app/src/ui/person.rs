//! People beside what they wrote: initials and name.

use crate::i18n::Words;
use leptos::prelude::*;
use model::accounts::AuthorView;

/// One or two letters that stand for a name.
#[must_use]
pub fn initials(name: &str) -> String {
	let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
	let first = words.next();
	let last = words.next_back();
	first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// The round of initials before a name; `size` is empty or `small`.
pub fn avatar(author: &AuthorView, size: &'static str) -> impl IntoView + use<> {
	let class = if size.is_empty() { "avatar" } else { "avatar small" };
	view! { <span class=class aria-hidden="true">{initials(&author.name)}</span> }
}

/// The name, with a link to the page behind it where there is one.
pub fn name(words: &Words, author: &AuthorView) -> AnyView {
	if author.name.is_empty() {
		return view! { <span>{words.layout_former_member()}</span> }.into_any();
	}
	match &author.handle {
		Some(handle) => view! { <a href=format!("/u/{handle}")><bdi>{author.name.clone()}</bdi></a> }.into_any(),
		None => view! { <bdi>{author.name.clone()}</bdi> }.into_any(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn initials_come_from_the_first_and_the_last_word() {
		assert_eq!(initials("Anna Maria Berg"), "AB");
		assert_eq!(initials("سارا رحیمی"), "سر");
		assert_eq!(initials("ümit"), "Ü");
		assert_eq!(initials("  "), "");
	}
}
