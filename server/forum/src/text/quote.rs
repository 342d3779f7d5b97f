//! How one post quotes another, and how such a quote is found again and left out.

use super::clean::{clean, is_safe_link};
use model::TopicId;
use model::discussions::GONE_QUOTE;
use std::borrow::Cow;

/// How a quote begins that [`quote`] has made, once it is HTML; the rest of the address follows.
const HEAD: &str = "<strong><a href=\"/t/";
/// Between the name and the address in Markdown.
const LINE_HEAD: &str = "](</t/";

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

/// The HTML of a post without the quotes of posts that are gone, each replaced by [`GONE_QUOTE`].
///
/// # Errors
/// What `gone` gives.
pub fn without_gone_html<'a, E>(
	html: &'a str,
	gone: &mut dyn FnMut(TopicId, u32) -> Result<bool, E>,
) -> Result<Cow<'a, str>, E> {
	let (mut kept, mut rest) = (String::new(), html);
	while let Some((before, quote)) = rest.find("<blockquote").map(|at| rest.split_at(at)) {
		let opening = quote.find('>').map_or(quote.len(), |at| at + 1);
		let is_gone = match quoted_in_html(&quote[opening..]) {
			Some((topic, number)) => gone(topic, number)?,
			None => false,
		};
		kept.push_str(before);
		if is_gone {
			kept.push_str(GONE_QUOTE);
			rest = &quote[end_of_blockquote(quote)..];
		} else {
			kept.push_str(&quote[..opening]);
			rest = &quote[opening..];
		}
	}
	if kept.is_empty() {
		return Ok(Cow::Borrowed(html));
	}
	kept.push_str(rest);
	Ok(Cow::Owned(kept))
}

/// The post whose name heads this inside of a `blockquote`.
fn quoted_in_html(inside: &str) -> Option<(TopicId, u32)> {
	let paragraph = inside.trim_start().strip_prefix("<p")?;
	let (_, text) = paragraph.split_once('>')?;
	let (address, _) = text.strip_prefix(HEAD)?.split_once('"')?;
	post_of(address)
}

/// The end of the `blockquote` with which this begins; the writer closes whatever it opens.
fn end_of_blockquote(html: &str) -> usize {
	const END: &str = "</blockquote>";
	let (mut open, mut at) = (0_usize, 0_usize);
	loop {
		let rest = &html[at..];
		let Some(end) = rest.find(END) else { return html.len() };
		open += rest[..end].matches("<blockquote").count();
		at += end + END.len();
		open = open.saturating_sub(1);
		if open == 0 {
			return at;
		}
	}
}

/// Markdown without the quotes of posts that are gone; an ellipsis stands for each.
///
/// # Errors
/// What `gone` gives.
pub fn without_gone_source<'a, E>(
	source: &'a str,
	gone: &mut dyn FnMut(TopicId, u32) -> Result<bool, E>,
) -> Result<Cow<'a, str>, E> {
	if !source.contains(LINE_HEAD) {
		return Ok(Cow::Borrowed(source));
	}
	let (mut kept, mut inside) = (String::with_capacity(source.len()), None);
	for line in source.split_inclusive('\n') {
		let depth = line.bytes().take_while(|byte| matches!(byte, b'>' | b' ' | b'\t')).filter(|b| *b == b'>').count();
		match inside {
			// A line without the sign goes on with the quote's paragraph.
			Some(quote) if depth >= quote || (depth == 0 && !line.trim().is_empty()) => continue,
			Some(_) | None => inside = None,
		}
		if let Some((topic, number)) = quoted_in_line(line)
			&& depth > 0
			&& gone(topic, number)?
		{
			inside = Some(depth);
			kept.push_str(&">".repeat(depth));
			kept.push_str(" …\n");
		} else {
			kept.push_str(line);
		}
	}
	Ok(Cow::Owned(kept))
}

/// The post whose name heads a quote in this line.
fn quoted_in_line(line: &str) -> Option<(TopicId, u32)> {
	let (_, address) = line.split_once(LINE_HEAD)?;
	let (address, _) = address.split_once(">)")?;
	post_of(address)
}

/// The post at `{topic}/p/{number}`.
fn post_of(address: &str) -> Option<(TopicId, u32)> {
	let (topic, number) = address.split_once("/p/")?;
	Some((topic.parse().ok()?, number.parse().ok()?))
}
