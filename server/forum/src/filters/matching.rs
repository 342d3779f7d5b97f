//! When a text meets a filter: the same words in a row, however they are written, or the same site.

use model::filters::FilterKind;
use model::text::is_unseen;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;
use url::{Host, ParseError, Url};

/// Any page of the community: links without a site of their own lead from there.
static HERE: LazyLock<Url> = LazyLock::new(|| Url::parse("https://here.invalid/").expect("a whole address"));

/// A text, ready to be held against many filters.
pub(super) struct Seen {
	/// Each of the texts as words.
	texts: Vec<Vec<String>>,
	/// In which text and where in it a word stands.
	places: HashMap<String, Vec<(usize, usize)>>,
	/// Where links lead, in ASCII as the domain name system has it.
	hosts: HashSet<String>,
}

impl Seen {
	/// Of what was written, and of the HTML made of it: what stands in marks within a word is read
	/// as the reader reads it.
	pub(super) fn of(texts: &[&str], html: &str) -> Self {
		let shown = shown(html);
		let texts: Vec<Vec<String>> = texts.iter().copied().chain([shown.as_str()]).map(words).collect();
		let mut places: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
		for (text, words) in texts.iter().enumerate() {
			for (at, word) in words.iter().enumerate() {
				places.entry(word.clone()).or_default().push((text, at));
			}
		}
		Self { texts, places, hosts: hosts(html) }
	}

	pub(super) fn meets(&self, kind: FilterKind, pattern: &str) -> bool {
		match kind {
			FilterKind::Word => self.has_words(&words(pattern)),
			FilterKind::Link => self.links_to(&in_ascii(pattern)),
		}
	}

	fn has_words(&self, wanted: &[String]) -> bool {
		let Some(places) = wanted.first().and_then(|first| self.places.get(first)) else { return false };
		places.iter().any(|(text, at)| self.texts[*text][*at..].starts_with(wanted))
	}

	fn links_to(&self, domain: &str) -> bool {
		self.hosts
			.iter()
			.any(|host| host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
	}
}

/// The words of a text, folded: without regard to capitals, accents, vowel points and width. In
/// scripts that set no spaces every character is a word, so that any row of them is found.
fn words(text: &str) -> Vec<String> {
	let (mut words, mut word) = (Vec::new(), String::new());
	// Up and down again: only so `ß` meets `SS`, and `ı` meets `I`.
	let folded = text.nfkd().flat_map(char::to_uppercase).flat_map(char::to_lowercase).nfkd();
	for c in folded.filter(|c| !(fades(*c) || vanishes(*c))).map(alike) {
		let stands_alone = sets_no_spaces(c);
		if stands_alone || !(c.is_alphanumeric() || belongs_to_letter(c)) {
			if !word.is_empty() {
				words.push(std::mem::take(&mut word));
			}
			if stands_alone && c.is_alphanumeric() {
				words.push(c.to_string());
			}
		} else {
			word.push(c);
		}
	}
	if !word.is_empty() {
		words.push(word);
	}
	words
}

/// Accents and vowel points. Those with which other scripts write their vowels stay.
fn fades(c: char) -> bool {
	matches!(canonical_combining_class(c), 10..=36 | 200..=240)
}

/// What cannot be seen inside a word, and the stroke that only makes Arabic words longer.
fn vanishes(c: char) -> bool {
	c == '\u{0640}' || is_unseen(c) && !c.is_whitespace() && !c.is_control()
}

/// One letter for those that are typed for each other.
fn alike(c: char) -> char {
	match c {
		'ی' | 'ى' => 'ي',
		'ک' => 'ك',
		'ة' | 'ە' => 'ه',
		'ך' => 'כ',
		'ם' => 'מ',
		'ן' => 'נ',
		'ף' => 'פ',
		'ץ' => 'צ',
		other => other,
	}
}

/// Marks with which a letter is written.
fn belongs_to_letter(c: char) -> bool {
	unicode_normalization::char::is_combining_mark(c)
}

/// Thai, Lao, Khmer, Burmese, Chinese, Japanese.
fn sets_no_spaces(c: char) -> bool {
	matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
		| '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// What a reader sees of cleaned HTML. Marks inside a line part no words, everything else does.
fn shown(html: &str) -> String {
	const INSIDE: [&str; 10] = ["a", "b", "code", "del", "em", "i", "s", "span", "strong", "sup"];
	let mut text = String::with_capacity(html.len());
	for (number, part) in html.split('<').enumerate() {
		let (tag, rest) = if number == 0 { ("", part) } else { part.split_once('>').unwrap_or(("", part)) };
		let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
		if !tag.is_empty() && !INSIDE.contains(&name) {
			text.push(' ');
		}
		text.push_str(rest);
	}
	unescaped(&text)
}

fn unescaped(html: &str) -> String {
	let text = html.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
	text.replace("&#39;", "'").replace("&amp;", "&")
}

/// Where the links and pictures of cleaned HTML lead.
fn hosts(html: &str) -> HashSet<String> {
	let addresses = html.split(" href=\"").skip(1).chain(html.split(" src=\"").skip(1));
	addresses.filter_map(|rest| host(rest.split('"').next().unwrap_or_default())).collect()
}

/// The site to which a link leads, read as browsers read it; `http:x` counts as one to `x`, though
/// some pages would stay where they are.
fn host(address: &str) -> Option<String> {
	let address = unescaped(address);
	let url = match Url::parse(&address) {
		Err(ParseError::RelativeUrlWithoutBase) => HERE.join(&address),
		parsed => parsed,
	};
	Some(url.ok()?.host_str()?.trim_matches('.').to_owned())
}

/// A domain as the domain name system has it, so that the same in other letters is the same.
fn in_ascii(domain: &str) -> String {
	Host::parse(domain).map_or_else(|_| domain.to_lowercase(), |host| host.to_string())
}

#[cfg(test)]
mod tests {
	use super::*;

	fn meets(pattern: &str, text: &str) -> bool {
		Seen::of(&[text], "").meets(FilterKind::Word, pattern)
	}

	#[test]
	fn a_word_is_found_whole_in_every_script() {
		for (pattern, text) in [
			("pills", "Cheap PILLS!"),
			("cafe", "un café noir"),
			("ISPARTA", "ısparta gülü"),
			("cheap pills", "cheap,\npills"),
			("كتاب", "هذا كِتَابٌ جديد"),
			("کتاب", "هذا كتاب"),
			("שלום", "אמר שָׁלוֹם לכולם"),
			("垃圾", "这是垃圾邮件"),
			("ซื้อ", "มาซื้อเลย"),
			("हिन्दी", "यह हिन्दी है"),
			("spam", "ｓｐａｍ"),
			("spam", "sp\u{200B}am"),
			("straße", "STRASSE"),
		] {
			assert!(meets(pattern, text), "{pattern} in {text}");
		}
		for (pattern, text) in
			[("pill", "pills"), ("ass", "class"), ("cheap pills", "cheap blue pills"), ("کت", "کتاب")]
		{
			assert!(!meets(pattern, text), "{pattern} in {text}");
		}
	}

	#[test]
	fn marks_within_a_word_do_not_hide_it() {
		let html = "<p>sp<strong>am</strong></p><p>other</p>";
		assert!(Seen::of(&["sp**am**"], html).meets(FilterKind::Word, "spam"));
		assert!(!Seen::of(&[], html).meets(FilterKind::Word, "spamother"));
	}

	#[test]
	fn a_domain_covers_what_lies_below_it_and_nothing_beside_it() {
		let links = |domain: &str, address: &str| {
			let html = format!("<p><a href=\"{address}\" rel=\"nofollow\">x</a></p>");
			Seen::of(&[], &html).meets(FilterKind::Link, domain)
		};
		assert!(links("spam.example", "https://spam.example/x"));
		assert!(links("spam.example", "http://www.Spam.example:80?x"));
		assert!(links("spam.example", "https://me:x@spam.example./"));
		assert!(links("mañana.example", "https://ma%C3%B1ana.example/"));
		assert!(links("xn--maana-pta.example", "https://mañana.example/"));
		assert!(links("mañana.example", "https://xn--maana-pta.example/"));
		assert!(links("ｓｐａｍ.example", "https://spam.example/"));
		assert!(links("192.0.2.1", "http://3221225985/"));
		assert!(!links("spam.example", "https://notspam.example/"));
		assert!(!links("spam.example", "https://spam.example.org/"));
		assert!(!links("spam.example", "/t/1/spam.example"));
	}
	#[test]
	fn a_link_is_read_as_browsers_read_it() {
		for link in [
			"https:///spam.example/",
			"http:/spam.example",
			"http:spam.example",
			"HTTPS:spam.example?x",
			"https:\\\\spam.example",
			"https://spam。example/",
			"https://spam%E3%80%82example/",
			"https://ｓｐａｍ.example/",
			"https://%73pam.example/",
			"https://spam\u{ad}.example/",
			"https://a@b@spam.example/",
			"https://x&amp;y@spam.example/",
			"//spam.example/",
			"/\\spam.example/",
		] {
			let html = format!("<p><a href=\"{link}\">x</a></p>");
			assert!(Seen::of(&[], &html).meets(FilterKind::Link, "spam.example"), "{link}");
		}
		for link in ["spam.example", "./spam.example", "?to=https://spam.example", "https://example.org/@spam.example"]
		{
			let html = format!("<p><a href=\"{link}\">x</a></p>");
			assert!(!Seen::of(&[], &html).meets(FilterKind::Link, "spam.example"), "{link}");
		}
	}
}
