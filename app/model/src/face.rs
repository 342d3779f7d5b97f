//! The site's own face: its colour, its pictures, the links at its foot, the languages it offers.

use crate::accounts::Email;
use crate::colour::Colour;
use crate::reading::Language;
use crate::text::Line;
use crate::{Field, FieldError, Problem};
use serde::{Deserialize, Serialize};

/// Most links at the foot of every page: more would be a menu.
pub const LINKS_MAX: usize = 8;
/// Most characters of the name of such a link.
pub const LINK_NAME_MAX: usize = 40;
/// Longest address of such a link, in bytes.
pub const ADDRESS_MAX: usize = 500;
/// Most bytes of a picture as it is sent.
pub const PICTURE_BYTES_MAX: usize = 256 * 1024;
/// Widest and highest picture that is taken, in points.
pub const PICTURE_SIDE_MAX: u32 = 2_048;
/// Most characters of the text on the start page and of the charter.
pub const SITE_TEXT_MAX: usize = 20_000;

/// A picture of the site's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Picture {
	/// Beside its name, at the top of every page.
	Logo,
	/// In the tab of a browser.
	Icon,
}

impl Picture {
	/// All of them.
	pub const ALL: [Self; 2] = [Self::Logo, Self::Icon];

	/// The word in forms and addresses.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Logo => "logo",
			Self::Icon => "icon",
		}
	}
}

/// Where a picture is found, and its size in points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureView {
	/// Its address, which names its content.
	pub address: String,
	/// How wide it is.
	pub width: u32,
	/// How high it is.
	pub height: u32,
}

impl PictureView {
	/// Whether it is so wide that it will hold the name of the site in letters.
	#[must_use]
	pub fn is_wide(&self) -> bool {
		self.width > 2 * self.height
	}
}

/// A link at the foot of every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FooterLink {
	/// What is read.
	pub name: String,
	/// Where it leads.
	pub address: String,
}

impl FooterLink {
	/// Reads links, one on a line: its name, and its address at the end.
	///
	/// # Errors
	/// [`Problem::TooMany`]; [`Problem::BadLine`] for a line without a name, or whose address is
	/// neither of http, https or mailto nor a path on this site.
	pub fn parse_all(text: &str) -> Result<Vec<Self>, FieldError> {
		let mut links = Vec::new();
		for (number, line) in (1_u32..).zip(text.lines()) {
			if line.trim().is_empty() {
				continue;
			}
			links.push(Self::parse(line).ok_or(Field::Links.with(Problem::BadLine { line: number }))?);
			if links.len() > LINKS_MAX {
				return Err(Field::Links.with(Problem::TooMany { max: LINKS_MAX as u32 }));
			}
		}
		Ok(links)
	}

	fn parse(line: &str) -> Option<Self> {
		let (name, address) = line.trim().rsplit_once(char::is_whitespace)?;
		let name = Line::parse(Field::Links, name, LINK_NAME_MAX).ok()?;
		let is_address = address.len() <= ADDRESS_MAX && leads_somewhere(address);
		is_address.then(|| Self { name: name.as_str().to_owned(), address: address.to_owned() })
	}

	/// The line from which it is read.
	#[must_use]
	pub fn line(&self) -> String {
		format!("{} {}", self.name, self.address)
	}
}

pub(crate) fn leads_somewhere(address: &str) -> bool {
	let odd = |c: char| c.is_control() || c.is_whitespace() || "\"'<>\\`{}|^".contains(c);
	if address.chars().any(odd) {
		return false;
	}
	if let Some(path) = address.strip_prefix('/') {
		return !path.starts_with('/');
	}
	let lower = address.to_ascii_lowercase();
	if lower.starts_with("mailto:") {
		return Email::parse(&address["mailto:".len()..]).is_ok();
	}
	let host = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
	host.is_some_and(|rest| {
		let host = rest.split(['/', '?', '#']).next().unwrap_or("");
		// A name before the host is how a link lies about where it leads.
		!host.is_empty() && !host.contains('@') && !host.starts_with(':')
	})
}

/// What every page shows of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Face {
	/// Its colour; none is the usual one.
	pub accent: Option<Colour>,
	/// Its logo; none is the usual mark.
	pub logo: Option<PictureView>,
	/// Its icon; none is the usual one.
	pub icon: Option<PictureView>,
	/// Links at the foot.
	pub links: Vec<FooterLink>,
	/// Languages offered beside the main one; none are all of them.
	pub languages: Vec<Language>,
	/// Whether it says something on the start page.
	pub greets: bool,
	/// Whether it has a charter.
	pub charter: bool,
	/// How often its texts were changed.
	pub edition: u32,
}

impl Face {
	/// The languages offered, the main one among them.
	#[must_use]
	pub fn offered(&self, main: Language) -> Vec<Language> {
		let offers =
			|language: &Language| self.languages.is_empty() || *language == main || self.languages.contains(language);
		Language::ALL.iter().copied().filter(offers).collect()
	}
}

/// A text of the site's own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SiteText {
	/// As written.
	pub text: String,
	/// As safe HTML.
	pub html: String,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn links_are_read_line_by_line() {
		let text =
			"Our shop https://example.org/shop?a=1#b\n\n  Write to us mailto:info@example.org\r\nقوانین /charter\n";
		let links = FooterLink::parse_all(text).unwrap();
		assert_eq!(
			links.iter().map(|link| link.name.as_str()).collect::<Vec<_>>(),
			["Our shop", "Write to us", "قوانین"]
		);
		assert_eq!(links[2].address, "/charter");
		assert_eq!(FooterLink::parse_all(&links[0].line()).unwrap(), links[..1]);
		assert_eq!(FooterLink::parse_all("").unwrap(), []);
	}

	#[test]
	fn a_link_that_leads_nowhere_good_is_refused_with_its_line() {
		for address in [
			"javascript:alert(1)",
			"data:text/html,x",
			"//evil.example",
			"/\\evil.example",
			"https://",
			"https://me@evil.example",
			"https:///x",
			"http://:80",
			"mailto:",
			"mailto:nobody",
			"ftp://example.org",
			"example.org",
			"https://example.org/\"x",
			"JAVASCRIPT:x",
			"\u{202e}https://example.org",
		] {
			let error = FooterLink::parse_all(&format!("Fine /\nBad {address}"));
			assert_eq!(error, Err(Field::Links.with(Problem::BadLine { line: 2 })), "{address}");
		}
		assert!(FooterLink::parse_all("https://example.org").is_err(), "without a name");
		assert!(FooterLink::parse_all(&"A /\n".repeat(8)).is_ok());
		assert_eq!(FooterLink::parse_all(&"A /\n".repeat(9)), Err(Field::Links.with(Problem::TooMany { max: 8 })));
	}

	#[test]
	fn the_main_language_is_always_offered() {
		let face = |languages: &[Language]| Face { languages: languages.to_vec(), ..Face::default() };
		assert_eq!(face(&[]).offered(Language::English), Language::ALL);
		let two = face(&[Language::Turkish]).offered(Language::Persian);
		assert_eq!(two, [Language::Turkish, Language::Persian]);
	}
}
