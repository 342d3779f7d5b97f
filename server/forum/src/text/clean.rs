//! Which characters and links of a member's text are let through.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;
use url::{Host, ParseError, Url};

/// Marks on one letter: vowelled Hebrew and Arabic need five at most; more is
/// "Zalgo" text that covers the lines above and below.
const MAX_MARKS: usize = 8;

/// Drops characters that would disturb text outside this post: direction
/// overrides and isolates, and piled-up marks.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
	if text.is_ascii() {
		return Cow::Borrowed(text);
	}
	let mut marks = 0;
	let kept = text.chars().filter(|c| {
		marks = if is_combining_mark(*c) { marks + 1 } else { 0 };
		marks <= MAX_MARKS && !is_bidi_control(*c)
	});
	Cow::Owned(kept.collect())
}

/// Embeddings, overrides and isolates, which last until something ends them.
pub(super) fn is_bidi_control(c: char) -> bool {
	matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Any page of the community: links without a site of their own lead from there.
static HERE: LazyLock<Url> = LazyLock::new(|| Url::parse("https://here.invalid/").expect("a whole address"));

/// Whether a link may be followed: http and https to a host that stands there plainly, mailto to
/// an address, or within this site. Read as browsers read it; whatever they have to mend first, so
/// that a reader and a filter could see another site in it, is none.
pub(super) fn is_safe_link(link: &str) -> bool {
	if link.trim() != link || link.chars().any(|c| c == '\\' || c.is_control() || is_bidi_control(c)) {
		return false;
	}
	match Url::parse(link) {
		Ok(url) => match url.scheme() {
			"http" | "https" => names_its_host(link, &url),
			"mailto" => url.path().split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()),
			_ => false,
		},
		// "//host" leaves the site without saying so.
		Err(ParseError::RelativeUrlWithoutBase) => {
			!link.is_empty() && !link.starts_with("//") && HERE.join(link).is_ok_and(|url| url.host() == HERE.host())
		}
		Err(_) => false,
	}
}

/// Whether the host stands where it should, behind two slashes, without a name and a password
/// before it, and is no number in disguise.
fn names_its_host(link: &str, url: &Url) -> bool {
	let Some(rest) = link.get(url.scheme().len()..).and_then(|rest| rest.strip_prefix("://")) else { return false };
	let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
	let plain = !authority.is_empty() && !authority.contains('@');
	plain
		&& match url.host() {
			Some(Host::Domain(name)) => !name.is_empty(),
			Some(Host::Ipv4(number)) => authority.starts_with(&number.to_string()),
			Some(Host::Ipv6(_)) => true,
			None => false,
		}
}

/// How many words run which way, and which way the first one runs.
///
/// Words, not letters: one long link must not turn a Persian sentence.
#[derive(Default)]
pub(super) struct Directions {
	right_to_left: usize,
	left_to_right: usize,
	begins_left_to_right: bool,
}

impl Directions {
	/// Counts the words of one more piece of text.
	pub(super) fn add(&mut self, text: &str) {
		for letter in text.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphabetic())) {
			if is_right_to_left(letter) {
				self.right_to_left += 1;
			} else {
				self.begins_left_to_right |= self.right_to_left + self.left_to_right == 0;
				self.left_to_right += 1;
			}
		}
	}

	/// The value of `dir` for an element around paragraphs: `dir="auto"` would
	/// not look into children that have a direction of their own.
	pub(super) fn of_container(&self) -> &'static str {
		match self.right_to_left.cmp(&self.left_to_right) {
			Ordering::Greater => "rtl",
			Ordering::Less => "ltr",
			Ordering::Equal if self.left_to_right == 0 => "auto",
			Ordering::Equal if self.begins_left_to_right => "ltr",
			Ordering::Equal => "rtl",
		}
	}

	/// The value of `dir` for a paragraph: the browser goes by the first letter,
	/// which is wrong for a Hebrew sentence that begins with an English name.
	pub(super) fn of_paragraph(&self) -> &'static str {
		if self.begins_left_to_right && self.right_to_left > self.left_to_right { "rtl" } else { "auto" }
	}
}

/// Letters of the blocks that Unicode keeps for scripts written to the left.
fn is_right_to_left(c: char) -> bool {
	matches!(c,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn links_that_say_where_they_lead_may_be_followed() {
		for link in [
			"https://example.org",
			"HTTPS://Example.org:8443/a?b=http:x#c@d",
			"http://localhost:3000/",
			"http://192.168.1.5/",
			"http://[::1]/",
			"https://m\u{fc}nchen.example/",
			"https://m%C3%BCnchen.example/",
			"mailto:anna@example.org?subject=Hi",
			"/t/5#post-2",
			"a/b:c",
			"?page=2",
			"#p1",
		] {
			assert!(is_safe_link(link), "{link}");
		}
	}

	#[test]
	fn links_that_browsers_have_to_mend_or_that_hide_their_host_may_not() {
		for link in [
			"",
			"http:",
			"http:x",
			"http:/x.example",
			"https://",
			"https:///x.example/",
			"https:////x.example/",
			"https:\\\\x.example",
			"https:/\\x.example",
			"https://x.example\\@y.example/",
			"https://anna@x.example/",
			"https://anna:secret@x.example/",
			"https://example.org@x.example/",
			"https://@x.example/",
			"https://x y.example/",
			"https://exa<mple.org/",
			"http://2130706433/",
			"http://0x7f.1/",
			"//x.example",
			"///x.example",
			"/\\x.example",
			"\\\\x.example",
			" https://x.example",
			"https://x.example ",
			"ht\ntps://x.example",
			"mailto:",
			"mailto:@example.org",
			"mailto:anna",
			"ftp://x.example/",
			"javascript:alert(1)",
			"JaVaScRiPt://x.example/%0aalert(1)",
			"data:text/html,x",
			"https://x.example/\u{202E}gpj",
		] {
			assert!(!is_safe_link(link), "{link}");
		}
	}
}
