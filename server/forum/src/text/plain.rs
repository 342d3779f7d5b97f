//! The words of a post without its markup, as they are looked for.

use super::clean::is_bidi_control;
use super::quote::without_gone_html;
use std::convert::Infallible;

/// Elements inside a line: nothing parts their text from what stands around it.
const INLINE: [&str; 14] =
	["a", "abbr", "b", "code", "del", "em", "i", "kbd", "mark", "s", "span", "strong", "sub", "sup"];

/// The text of safe HTML in one line. What was quoted from a post is left out: it is found where it
/// was written, by those who may read it there.
#[must_use]
pub fn plain(html: &str) -> String {
	let Ok(own) = without_gone_html::<Infallible>(html, &mut |_, _| Ok(true));
	let mut words = Words { text: String::with_capacity(own.len()), gap: false };
	let mut rest = &*own;
	while let Some((text, tag)) = rest.split_once('<') {
		words.add(text);
		let end = end_of_tag(tag);
		let name = tag[..end].trim_start_matches('/');
		let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
		words.gap |= !INLINE.contains(&name);
		rest = tag.get(end + 1..).unwrap_or("");
	}
	words.add(rest);
	words.text
}

/// Where a tag ends; a value in quotes may hold the sign.
fn end_of_tag(tag: &str) -> usize {
	let mut quoted = false;
	for (at, byte) in tag.bytes().enumerate() {
		match byte {
			b'"' => quoted = !quoted,
			b'>' if !quoted => return at,
			_ => {}
		}
	}
	tag.len()
}

/// Words with one space wherever there was any.
struct Words {
	text: String,
	gap: bool,
}

impl Words {
	/// Adds text in which the writer of the HTML has escaped four signs.
	fn add(&mut self, text: &str) {
		let mut parts = text.split('&');
		self.push(parts.next().unwrap_or(""));
		for part in parts {
			let signs = [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'"), ("nbsp;", " ")];
			let known = signs.iter().find_map(|(name, sign)| Some((*sign, part.strip_prefix(name)?)));
			let (sign, rest) = known.unwrap_or(("&", part));
			self.push(sign);
			self.push(rest);
		}
	}

	fn push(&mut self, text: &str) {
		for c in text.chars().filter(|c| !is_bidi_control(*c)) {
			if c.is_whitespace() || c.is_control() {
				self.gap = true;
				continue;
			}
			if std::mem::take(&mut self.gap) && !self.text.is_empty() {
				self.text.push(' ');
			}
			self.text.push(c);
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::text::{quote, render};

	fn of(source: &str) -> String {
		plain(&render(source).unwrap().html)
	}

	#[test]
	fn words_stand_as_they_are_read() {
		assert_eq!(of("# One\n\nTwo **th**ree\nfour\n\n- five\n- `six`"), "One Two three four five six");
		assert_eq!(of("a < b && c > \"d\" 'e' &nbsp; f"), "a < b && c > \"d\" 'e' f");
		assert_eq!(of("[link](https://example.org \"a>b\") after"), "link after");
		assert_eq!(of("| a | b |\n|---|---|\n| c | d |"), "a b c d");
		assert_eq!(of("<script>alert(1)</script>"), "<script>alert(1)</script>");
		assert_eq!(of("مُشْتَرٍ\u{200c}ها و\u{202e}x"), "مُشْتَرٍ\u{200c}ها وx");
	}

	#[test]
	fn a_quote_of_a_post_is_left_out_and_any_other_stays() {
		let quoted = quote("Heist at noon.\n\n> deeper", "Anna", "/t/000000000000g/p/2");
		assert_eq!(of(&format!("{quoted}Agreed.")), "Agreed.");
		assert_eq!(of("> A proverb.\n\nIndeed."), "A proverb. Indeed.");
	}
}
