//! What the sample says in each language: files of sections that begin with `%`.
//!
//! `%category NAME`, `%group SLUG ACCESS NAME` with a description, `%given HANDLE NAME`,
//! `%family HANDLE NAME`, `%short` with a reply that fits anywhere, `%topic SLUG KIND TAGS TITLE`
//! with a first post, then `%reply` and `%answer` with theirs. Tags are joined by commas, `-`
//! for none.

use crate::Result;
use crate::importing::Body;
use model::discussions::{NewTopic, Tags, TopicKind};
use model::groups::Access;
use model::text::{ABOUT_MAX, CategoryName, GroupName, Handle, Prose, Title};
use model::{Field, Problem};

const FILES: [&str; 5] = [
	include_str!("texts/en.txt"),
	include_str!("texts/tr.txt"),
	include_str!("texts/ar.txt"),
	include_str!("texts/fa.txt"),
	include_str!("texts/he.txt"),
];

/// All texts of one language.
#[derive(Debug)]
pub(super) struct Texts {
	pub(super) category: CategoryName,
	pub(super) groups: Vec<Place>,
	/// Part of a handle, and of a name.
	pub(super) given: Vec<(String, String)>,
	pub(super) family: Vec<(String, String)>,
	pub(super) short: Vec<Body>,
	pub(super) topics: Vec<Talk>,
}

/// A group.
#[derive(Debug)]
pub(super) struct Place {
	pub(super) slug: Handle,
	pub(super) access: Access,
	pub(super) name: GroupName,
	pub(super) description: Prose,
}

/// A topic with its replies.
#[derive(Debug)]
pub(super) struct Talk {
	/// Which group of the language.
	pub(super) group: usize,
	pub(super) new: NewTopic,
	pub(super) body: Body,
	pub(super) replies: Vec<Body>,
	/// Which of the replies is the answer.
	pub(super) answer: Option<usize>,
}

/// Reads the texts of every language.
pub(super) fn read() -> Result<Vec<Texts>> {
	FILES.iter().map(|file| parse(file)).collect()
}

fn parse(file: &str) -> Result<Texts> {
	let missing = || Field::Category.with(Problem::Empty);
	let mut category = None;
	let (mut groups, mut given, mut family, mut short, mut topics) = (vec![], vec![], vec![], vec![], vec![]);
	for section in file.split("\n%") {
		let (head, text) = section.split_once('\n').unwrap_or((section, ""));
		let (word, rest) = head.trim_start_matches('%').split_once(' ').unwrap_or((head, ""));
		match word {
			"category" => category = Some(CategoryName::parse(rest)?),
			"group" => groups.push(place(rest, text)?),
			"given" => given.push(name(rest)),
			"family" => family.push(name(rest)),
			"short" => short.push(body(text)?),
			"topic" => topics.push(talk(rest, text, &groups)?),
			"reply" | "answer" => {
				let talk: &mut Talk = topics.last_mut().ok_or_else(missing)?;
				if word == "answer" {
					talk.answer = Some(talk.replies.len());
				}
				talk.replies.push(body(text)?);
			}
			_ => return Err(Field::Body.with(Problem::Unknown).into()),
		}
	}
	Ok(Texts { category: category.ok_or_else(missing)?, groups, given, family, short, topics })
}

fn name(rest: &str) -> (String, String) {
	let (handle, name) = rest.split_once(' ').unwrap_or((rest, rest));
	(handle.to_owned(), name.to_owned())
}

fn body(text: &str) -> Result<Body> {
	Ok(Body::of(text).ok_or(Field::Body.with(Problem::Empty))?)
}

fn place(rest: &str, text: &str) -> Result<Place> {
	let unknown = Field::Slug.with(Problem::Unknown);
	let mut words = rest.splitn(3, ' ');
	let (Some(slug), Some(access), Some(name)) = (words.next(), words.next(), words.next()) else {
		return Err(unknown.into());
	};
	Ok(Place {
		slug: Handle::parse(Field::Slug, slug)?,
		access: Access::from_code(access).ok_or(unknown)?,
		name: GroupName::parse(name)?,
		description: Prose::parse_optional(Field::Description, text, ABOUT_MAX)?,
	})
}

fn talk(rest: &str, text: &str, groups: &[Place]) -> Result<Talk> {
	let unknown = Field::Slug.with(Problem::Unknown);
	let mut words = rest.splitn(4, ' ');
	let (Some(slug), Some(kind), Some(tags), Some(title)) = (words.next(), words.next(), words.next(), words.next())
	else {
		return Err(unknown.into());
	};
	let body = body(text)?;
	let new = NewTopic {
		title: Title::parse(title)?,
		body: body.source().clone(),
		kind: TopicKind::from_code(kind).ok_or(unknown)?,
		tags: Tags::parse(tags.trim_matches('-'))?,
	};
	let group = groups.iter().position(|group| group.slug.as_str() == slug).ok_or(unknown)?;
	Ok(Talk { group, new, body, replies: Vec::new(), answer: None })
}
