//! The table of contents of an article, made from the headings of its HTML.

/// One heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
	/// Where it stands in the page.
	pub(super) id: String,
	/// Its text, without marks.
	pub(super) text: String,
}

/// Fewer headings than this need no table.
pub(super) const HEADINGS_MIN: usize = 3;
/// The first level of headings in rendered Markdown; deeper ones stand in no table.
const OPENING: &str = "<h3";
const CLOSING: &str = "</h3>";

/// The HTML with a place to go to at each heading of the first level, and these headings. It is ours,
/// made by rendering: a heading holds no other, and no text holds `<`.
pub(super) fn with_contents(html: &str) -> (String, Vec<Heading>) {
	let mut marked = String::with_capacity(html.len());
	let mut headings = Vec::new();
	let mut rest = html;
	while let Some((before, heading)) = rest.split_once(OPENING) {
		let id = format!("h-{}", headings.len() + 1);
		marked.push_str(before);
		marked.push_str(&format!("{OPENING} id=\"{id}\""));
		let inside = heading.split_once('>').and_then(|(_, inner)| inner.split_once(CLOSING)).map(|(inner, _)| inner);
		headings.push(Heading { id, text: plain(inside.unwrap_or_default()) });
		rest = heading;
	}
	marked.push_str(rest);
	(marked, headings)
}

/// The text between the tags of a line.
fn plain(html: &str) -> String {
	let mut text = String::new();
	let mut is_tag = false;
	for c in html.chars() {
		match c {
			'<' => is_tag = true,
			'>' => is_tag = false,
			c if !is_tag => text.push(c),
			_ => {}
		}
	}
	let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
	text.replace("&nbsp;", " ").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn headings_become_places_with_plain_names() {
		let html =
			"<h3 dir=\"auto\">A &amp; <em>b</em></h3><p>x</p><h4 dir=\"auto\">deep</h4><h3 dir=\"auto\">قهوه</h3>";
		let (marked, headings) = with_contents(html);
		assert!(marked.starts_with("<h3 id=\"h-1\" dir=\"auto\">A &amp; <em>b</em></h3><p>x</p><h4 dir"));
		let texts: Vec<_> = headings.iter().map(|heading| heading.text.as_str()).collect();
		assert_eq!(texts, ["A & b", "قهوه"]);
	}

	#[test]
	fn a_text_without_headings_stays_as_it_is() {
		assert_eq!(with_contents("<p>x</p>"), ("<p>x</p>".to_owned(), Vec::new()));
	}
}
