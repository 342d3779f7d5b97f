//! How one post quotes another.

use super::clean::{clean, is_safe_link};

/// Markdown that quotes `source`, headed by its author as a link to the post.
///
/// `author` is shown letter by letter: nothing in it works as Markdown.
/// A `link` that is not safe is left out.
#[must_use]
pub fn quote(source: &str, author: &str, link: &str) -> String {
	let name = escape(author);
	let mut quoted = if is_safe_link(link) {
		format!("> **[{name}](<{}>)**\n>\n", link_target(link))
	} else {
		format!("> **{name}**\n>\n")
	};
	for line in source.trim_end().lines() {
		quoted.push_str(if line.is_empty() { ">" } else { "> " });
		quoted.push_str(line);
		quoted.push('\n');
	}
	quoted.push('\n');
	quoted
}

/// Every ASCII sign is written so that it means only itself.
fn escape(text: &str) -> String {
	let one_line = clean(text).split_whitespace().collect::<Vec<_>>().join(" ");
	let mut escaped = String::with_capacity(one_line.len() * 2);
	for c in one_line.chars().filter(|c| !c.is_control()) {
		if c.is_ascii_punctuation() {
			escaped.push('\\');
		}
		escaped.push(c);
	}
	escaped
}

/// A target in angle brackets may hold anything but these and line ends.
fn link_target(link: &str) -> String {
	link.replace('\\', "%5C").replace('<', "%3C").replace('>', "%3E")
}
