//! Numbered pages of a list: the first, the last, and those around the one that is shown.

use crate::page::Visit;
use leptos::prelude::*;

/// Pages offered on each side of the one that is shown.
const AROUND: u32 = 2;

/// The links below a list; none below one that fits on a page. `address` is that of a page.
pub fn pager(
	visit: &Visit,
	label: &'static str,
	page: u32,
	pages: u32,
	address: impl Fn(u32) -> String,
) -> Option<AnyView> {
	let links = offered(page, pages)
		.into_iter()
		.map(|number| match number {
			None => view! { <span aria-hidden="true">"…"</span> }.into_any(),
			Some(number) => {
				let text = visit.locale.number(number.into());
				if number == page {
					view! { <span aria-current="page">{text}</span> }.into_any()
				} else {
					view! { <a href=address(number)>{text}</a> }.into_any()
				}
			}
		})
		.collect_view();
	(pages > 1).then(|| view! { <nav class="pager" aria-label=label>{links}</nav> }.into_any())
}

/// The numbers in their order; none stands for those left out between two.
fn offered(page: u32, pages: u32) -> Vec<Option<u32>> {
	let near = page.saturating_sub(AROUND).max(1)..=page.saturating_add(AROUND).min(pages);
	let mut numbers = [1, pages].into_iter().chain(near).collect::<Vec<_>>();
	numbers.sort_unstable();
	numbers.dedup();
	let mut offered = Vec::new();
	let mut before = 0;
	for number in numbers {
		match number - before {
			0 | 1 => {}
			// A gap of one takes no less room than the number itself.
			2 => offered.push(Some(number - 1)),
			_ => offered.push(None),
		}
		offered.push(Some(number));
		before = number;
	}
	offered
}

#[cfg(test)]
mod tests {
	use super::*;

	fn shown(page: u32, pages: u32) -> String {
		let texts = offered(page, pages).into_iter().map(|number| number.map_or("…".to_owned(), |it| it.to_string()));
		texts.collect::<Vec<_>>().join(" ")
	}

	#[test]
	fn a_thousand_pages_take_no_more_room_than_ten() {
		assert_eq!(shown(1, 1), "1");
		assert_eq!(shown(1, 4), "1 2 3 4");
		assert_eq!(shown(1, 1000), "1 2 3 … 1000");
		assert_eq!(shown(5, 9), "1 2 3 4 5 6 7 8 9");
		assert_eq!(shown(500, 1000), "1 … 498 499 500 501 502 … 1000");
		assert_eq!(shown(1000, 1000), "1 … 998 999 1000");
	}
}
