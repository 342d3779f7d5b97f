//! What a row of Posts.xml says, or why it is left out.

use super::rows::Fields;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use model::Timestamp;
use model::discussions::{TAG_MAX, TAGS_MAX, Tags};
use model::text::{TITLE_MAX, Title, is_unseen};

/// Why a row is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Why {
	TagWiki,
	Broken,
	TooLong,
	NoId,
	Again,
	OtherKind,
	NoDate,
	NoTitle,
	NoBody,
	NoQuestion,
	Another,
}

impl Why {
	/// As it is counted.
	pub(crate) fn code(self) -> &'static str {
		match self {
			Self::TagWiki => "tag wiki",
			Self::Broken => "broken XML",
			Self::TooLong => "longer than a row can be",
			Self::NoId => "no usable Id",
			Self::Again => "Id seen before in this file",
			Self::OtherKind => "PostTypeId is neither question nor answer",
			Self::NoDate => "no usable CreationDate",
			Self::NoTitle => "no usable Title",
			Self::NoBody => "nothing to read in Body",
			Self::NoQuestion => "its question is not here",
			Self::Another => "the group has this Id from another source",
		}
	}
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
	Question { accepted: Option<u64> },
	Answer { question: u64 },
}

/// What is needed of every row before any text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
	pub(crate) number: u64,
	pub(crate) at: Timestamp,
	pub(crate) kind: Kind,
}

/// Reads the head of a row; `now` bounds its date, for a topic of the future would stay on top.
pub(crate) fn head(fields: &Fields, now: Timestamp) -> Result<Head, Why> {
	let number = |name: &str| fields.get(name).and_then(|text| text.trim().parse::<u64>().ok());
	let kind = fields.get("PostTypeId").map(|kind| kind.trim());
	if matches!(kind, Some("4" | "5")) {
		return Err(Why::TagWiki);
	}
	let id = number("Id").ok_or(Why::NoId)?;
	let kind = match kind {
		Some("1") => Kind::Question { accepted: number("AcceptedAnswerId") },
		Some("2") => Kind::Answer { question: number("ParentId").ok_or(Why::NoQuestion)? },
		Some(_) | None => return Err(Why::OtherKind),
	};
	let at = fields.get("CreationDate").and_then(|date| timestamp(date)).filter(|at| *at <= now).ok_or(Why::NoDate)?;
	if matches!(kind, Kind::Question { .. }) {
		title(fields).ok_or(Why::NoTitle)?;
	}
	if fields.get("Body").is_none_or(|body| body.chars().all(is_unseen)) {
		return Err(Why::NoBody);
	}
	Ok(Head { number: id, at, kind })
}

/// A date as dumps write it: universal time, without saying so.
fn timestamp(text: &str) -> Option<Timestamp> {
	let civil: DateTime = text.trim().trim_end_matches('Z').parse().ok()?;
	let at = civil.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond();
	u64::try_from(at).ok().map(Timestamp)
}

/// The title, without characters that titles here do not take, cut where they end.
pub(crate) fn title(fields: &Fields) -> Option<Title> {
	let title = fields.get("Title")?;
	let strict = Title::parse(title);
	strict.ok().or_else(|| {
		let seen: String = title.chars().filter(|c| *c == ' ' || !is_unseen(*c)).take(TITLE_MAX).collect();
		Title::parse(&seen).ok()
	})
}

/// Tags as `<a><b>`, or `|a|b|` in newer dumps; those that cannot be tags here are left out.
pub(crate) fn tags(fields: &Fields) -> Tags {
	let written = fields.get("Tags").map_or("", String::as_str).split(['<', '>', '|']);
	let cut = written.map(|tag| tag.chars().take(TAG_MAX).collect::<String>());
	let fit: Vec<_> = cut.filter(|tag| !tag.is_empty() && Tags::parse(tag).is_ok()).take(TAGS_MAX).collect();
	Tags::parse(&fit.join(",")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
	use super::*;

	fn fields(pairs: &[(&str, &str)]) -> Fields {
		pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
	}

	#[test]
	fn dates_are_universal_time() {
		assert_eq!(timestamp("2015-01-27T20:09:32.720"), Some(Timestamp(1_422_389_372_720)));
		assert_eq!(timestamp("2015-01-27T20:09:32"), timestamp("2015-01-27T20:09:32.000Z"));
		for text in ["", "yesterday", "2015-02-30T00:00:00", "1969-12-31T23:59:59"] {
			assert_eq!(timestamp(text), None, "{text}");
		}
	}

	#[test]
	fn tags_of_old_and_new_dumps_are_read() {
		let of = |text: &str| tags(&fields(&[("Tags", text)])).as_slice().to_vec();
		assert_eq!(of("<storage><whole-bean>"), ["storage", "whole-bean"]);
		assert_eq!(of("|a|b|c|d|e|f|"), ["a", "b", "c", "d", "e"]);
		assert_eq!(of(&format!("<{}>", "x".repeat(99))), ["x".repeat(TAG_MAX)]);
	}

	#[test]
	fn a_question_from_the_future_is_left_out() {
		let row = [("Id", "1"), ("PostTypeId", "1"), ("CreationDate", "2015-01-27"), ("Title", "T"), ("Body", "b")];
		assert!(head(&fields(&row), Timestamp(1_500_000_000_000)).is_ok());
		assert_eq!(head(&fields(&row), Timestamp(1_400_000_000_000)), Err(Why::NoDate));
	}
}
