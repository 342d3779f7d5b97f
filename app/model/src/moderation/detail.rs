//! What exactly an act changed: fields with what they held before and after.

use super::Value;
use crate::details::Country;
use crate::filters::FilterAction;
use crate::reading::Language;
use serde::{Deserialize, Serialize};

/// Most characters that the log keeps of a text: enough to see what was meant, and all of a record
/// stays within what the store takes for one value.
pub const TEXT_KEPT_MAX: usize = 1_200;

coded! {
	/// A field that an act changed. Only ever added to, at the end.
	Aspect {
		/// A name.
		Name = "name",
		/// The readable part of an address.
		Address = "address",
		/// A description.
		Description = "description",
		/// The category in which it stands.
		Category = "category",
		/// The place in an order, from 1.
		Place = "place",
		/// The main language.
		Language = "language",
		/// Languages that are offered.
		Languages = "languages",
		/// How many people each member may invite.
		MemberInvites = "member-invites",
		/// Countries from which nobody is taken.
		Countries = "countries",
		/// The version of the terms in force.
		Terms = "terms",
		/// Where people tell of weaknesses.
		Contact = "contact",
		/// The colour.
		Colour = "colour",
		/// The logo.
		Logo = "logo",
		/// The icon.
		Icon = "icon",
		/// Links at the foot.
		Links = "links",
		/// The text on the start page.
		Greeting = "greeting",
		/// A charter.
		Charter = "charter",
		/// A content notice.
		Notice = "notice",
		/// What a filter looks for.
		Pattern = "pattern",
		/// What a filter does.
		Filter = "filter",
		/// To how many people a link was shown again.
		LinksAgain = "links-again",
	}
}

/// What a field held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Held {
	/// Something that acts themselves tell, or nothing.
	Value(Value),
	/// Words, at most [`TEXT_KEPT_MAX`] characters of them.
	Text(String),
	/// Languages.
	Languages(Vec<Language>),
	/// Countries.
	Countries(Vec<Country>),
	/// A picture, by how wide and high it is.
	Picture(u32, u32),
	/// What a filter does.
	Filter(FilterAction),
}

impl std::fmt::Display for Held {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		match self {
			Self::Value(value) => value.fmt(f),
			Self::Text(text) => write!(f, "text {text}"),
			Self::Languages(all) => {
				f.write_str("languages")?;
				all.iter().try_for_each(|language| write!(f, " {}", language.code()))
			}
			Self::Countries(all) => {
				f.write_str("countries")?;
				all.iter().try_for_each(|country| write!(f, " {}", country.code()))
			}
			Self::Picture(width, height) => write!(f, "picture {width} {height}"),
			Self::Filter(action) => write!(f, "filter {}", action.code()),
		}
	}
}

/// One field that an act changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
	/// Which.
	pub aspect: Aspect,
	/// What it held.
	pub before: Held,
	/// What it holds.
	pub after: Held,
}

impl Detail {
	/// Of a text: the lines from the first that differs to the last, so that also a change far down
	/// is seen; nothing of an empty one. None where only empty lines came or went.
	#[must_use]
	pub fn text(aspect: Aspect, before: &str, after: &str) -> Option<Self> {
		let (old, new) = (before.lines().collect::<Vec<_>>(), after.lines().collect::<Vec<_>>());
		let same = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(old, new)| old == new).count();
		let first = same(&mut old.iter().zip(&new));
		let last = same(&mut old[first..].iter().rev().zip(new[first..].iter().rev()));
		let kept = |lines: &[&str]| held(&lines[first..lines.len() - last].join("\n"));
		let (before, after) = (kept(&old), kept(&new));
		// Two long texts may differ only behind what is kept of them: that is a change.
		let empty = before == after && before == Held::Value(Value::Nothing);
		(!empty).then_some(Self { aspect, before, after })
	}
}

/// A text, or nothing.
fn held(text: &str) -> Held {
	if text.trim().is_empty() {
		return Held::Value(Value::Nothing);
	}
	let mut kept: String = text.chars().take(TEXT_KEPT_MAX).collect();
	if kept.len() < text.len() {
		kept.push('…');
	}
	Held::Text(kept)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn of_a_long_text_the_lines_that_differ_are_kept() {
		let text = |before: &str, after: &str| {
			let Detail { before, after, .. } = Detail::text(Aspect::Charter, before, after).unwrap();
			(before, after)
		};
		let words = |text: &str| Held::Text(text.to_owned());
		assert_eq!(text("a\nb\nc\nd", "a\nB\nc\nd"), (words("b"), words("B")));
		assert_eq!(text("a\nc", "a\nb\nc"), (Held::Value(Value::Nothing), words("b")));
		assert_eq!(text("", "a\na"), (Held::Value(Value::Nothing), words("a\na")));
		assert_eq!(text("a", "a\na"), (Held::Value(Value::Nothing), words("a")));
		let (_, Held::Text(long)) = text("", &"ي".repeat(5_000)) else { panic!("no text") };
		assert_eq!(long.chars().count(), TEXT_KEPT_MAX + 1);
		assert_eq!(Detail::text(Aspect::Charter, "a\n\nb", "a\nb"), None);
		let long = "a".repeat(TEXT_KEPT_MAX + 5);
		assert!(Detail::text(Aspect::Charter, &long, &format!("{long}b")).is_some());
	}
}
