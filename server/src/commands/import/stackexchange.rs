//! `meydan import stackexchange`: questions become topics, answers replies, dates and authors stay.

use super::index::{Again, Index, Place, is_dump};
use super::people::People;
use super::post::{self, Kind, Why};
use super::report::{Report, Summary};
use super::rows::Fields;
use anyhow::{Context as _, bail};
use forum::importing::{self, Body, Bundle, Known, Made, Post, Source, Topic};
use forum::{Actor, Forum};
use model::discussions::TopicKind;
use model::text::{ABOUT_MAX, CategoryName, GroupName, HANDLE_MAX, Handle, Prose};
use model::{Field, GroupId};
use std::collections::{HashMap, HashSet};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Posts in one change: a group commit each, and short enough for others to wait for.
const POSTS_PER_CHANGE: usize = 100;
/// The heading under which imported groups are made.
const CATEGORY: &str = "Imported";
const DESCRIPTION: &str = "Questions and answers from a Stack Exchange data dump. \
	The texts are by their authors there, under CC BY-SA.";
/// What folder names say besides the community's name.
const NOISE: [&str; 4] = ["stackexchange-", "-stackexchange", ".stackexchange.com", ".com"];

/// The folder, and the short name of its group.
pub(crate) fn place(dir: &Path, group: Option<&str>) -> anyhow::Result<(PathBuf, Handle)> {
	let dir = dir.canonicalize().map_err(|error| anyhow::anyhow!("cannot open {}: {error}", dir.display()))?;
	let text = match group {
		Some(group) => group.to_owned(),
		None => slug_of(&dir.file_name().unwrap_or_default().to_string_lossy()),
	};
	let group = Handle::parse(Field::Slug, &text).map_err(|_| {
		anyhow::anyhow!("\"{text}\" cannot be a group's short name: give --group with a-z, 0-9, - and _")
	})?;
	Ok((dir, group))
}

fn slug_of(folder: &str) -> String {
	let name = NOISE.iter().fold(folder.to_lowercase(), |name, noise| name.replace(noise, ""));
	let name: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
	name.trim_matches('-').chars().take(HANDLE_MAX).collect()
}

/// `board-games` is called "Board games".
fn name_of(slug: &Handle) -> String {
	let words = slug.as_str().replace(['-', '_'], " ");
	let mut chars = words.chars();
	chars.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + chars.as_str())
}

fn group_for(forum: &Forum, actor: &Actor, slug: &Handle) -> forum::Result<GroupId> {
	let name = GroupName::parse(&name_of(slug))?;
	let description = Prose::parse_optional(Field::Description, DESCRIPTION, ABOUT_MAX)?;
	importing::group(forum, actor, slug, name, description, CategoryName::parse(CATEGORY)?)
}

/// A data dump that is there.
#[derive(Debug)]
pub(crate) struct Dump {
	posts: PathBuf,
	people: People,
}

impl Dump {
	/// Looks whether the folder holds a dump, before anything is made.
	///
	/// # Errors
	/// One line that says what is missing.
	pub(crate) fn open(dir: &Path) -> anyhow::Result<Self> {
		let posts = dir.join("Posts.xml");
		let found = is_dump(&posts).with_context(|| format!("cannot read {}", posts.display()));
		// One line for people: the context alone hides what the system said.
		if !found.map_err(|error| anyhow::anyhow!("{error:#}"))? {
			bail!("{} is no Posts.xml of a Stack Exchange data dump in UTF-8", posts.display());
		}
		Ok(Self { posts, people: People::read(&dir.join("Users.xml"))? })
	}

	/// Brings everything in that is not here yet; notes go to `out`.
	///
	/// # Errors
	/// When the file cannot be read or the store not be written; what was written stays, and
	/// another run goes on from there.
	pub(crate) fn import(&self, forum: &Forum, group: &Handle, out: &mut dyn Write) -> anyhow::Result<Summary> {
		let mut report = Report::new(out, "Posts.xml");
		let index = Index::read(&self.posts, forum.now(), &mut report)?;
		let actor = Actor::system();
		let id = group_for(forum, &actor, group)?;
		let mut run = Run {
			forum,
			actor,
			source: Source::new("stackexchange", id),
			again: Again::open(&self.posts)?,
			people: &self.people,
			waiting: Vec::new(),
			posts: 0,
			lines: HashMap::new(),
			rows: index.rows,
			topics: 0,
			replies: 0,
			known: 0,
			report,
		};
		run.all(&index)?;
		let Run { report, topics, replies, known, .. } = run;
		Ok(report.finish(group.as_str(), topics, replies, known))
	}
}

/// An import under way.
struct Run<'a> {
	forum: &'a Forum,
	actor: Actor,
	source: Source,
	again: Again,
	people: &'a People,
	waiting: Vec<Bundle>,
	/// How many posts wait.
	posts: usize,
	/// Lines of the posts that wait.
	lines: HashMap<u64, u64>,
	rows: u64,
	topics: usize,
	replies: usize,
	/// What came before.
	known: usize,
	report: Report<'a>,
}

impl Run<'_> {
	fn all(&mut self, index: &Index) -> anyhow::Result<()> {
		for question in &index.questions {
			let answers = index.answers.get(&question.head.number).map_or(&[][..], Vec::as_slice);
			let Kind::Question { accepted } = question.head.kind else { continue };
			let topic = self.topic(question)?;
			self.bundle(question.head.number, topic, accepted, answers)?;
		}
		// Their question may have come with an earlier file.
		let here: HashSet<u64> = index.questions.iter().map(|question| question.head.number).collect();
		let mut elsewhere: Vec<_> = index.answers.iter().filter(|(question, _)| !here.contains(question)).collect();
		elsewhere.sort_by_key(|(question, _)| **question);
		for (question, answers) in elsewhere {
			self.bundle(*question, None, None, answers)?;
		}
		self.flush()
	}

	fn bundle(
		&mut self,
		number: u64,
		mut topic: Option<Topic>,
		answer: Option<u64>,
		answers: &[Place],
	) -> anyhow::Result<()> {
		// A question without answers is a bundle, too.
		let parts = answers.chunks(POSTS_PER_CHANGE / 2).map(Some).chain(answers.is_empty().then_some(None));
		for part in parts {
			let mut replies = Vec::new();
			for place in part.unwrap_or_default() {
				replies.extend(self.post(place)?.map(|(post, _)| post));
			}
			self.posts += replies.len() + usize::from(topic.is_some());
			self.waiting.push(Bundle { number, topic: topic.take(), answer, replies });
			if self.posts >= POSTS_PER_CHANGE / 2 {
				self.flush()?;
			}
		}
		Ok(())
	}

	fn topic(&mut self, place: &Place) -> anyhow::Result<Option<Topic>> {
		let Some((first, fields)) = self.post(place)? else { return Ok(None) };
		let title = post::title(&fields).context("Posts.xml changed while it was read; run this again")?;
		Ok(Some(Topic { title, kind: TopicKind::Question, tags: post::tags(&fields), first }))
	}

	/// Reads a post that is not here yet.
	fn post(&mut self, place: &Place) -> anyhow::Result<Option<(Post, Fields)>> {
		self.report.advance(self.rows)?;
		let (number, at) = (place.head.number, place.head.at);
		match importing::known(self.forum, &self.actor, &self.source, number, at)? {
			Known::No => {}
			Known::Yes => {
				self.known += 1;
				return Ok(None);
			}
			Known::Another => {
				self.report.leave_out(place.line, Why::Another)?;
				return Ok(None);
			}
		}
		let fields = self.again.fields(place)?.context("Posts.xml changed while it was read; run this again")?;
		let Some(body) = self.body(place.line, fields.get("Body").map_or("", String::as_str))? else {
			return Ok(None);
		};
		self.lines.insert(number, place.line);
		let post = Post { number, writer: self.people.writer(&fields), at, body };
		Ok(Some((post, fields)))
	}

	fn body(&mut self, line: u64, html: &str) -> anyhow::Result<Option<Body>> {
		match importing::body_from_html(html) {
			Made::Whole(body) => return Ok(Some(body)),
			Made::Plain(body) => {
				self.report.note(line, "imported as plain text: its HTML is nested too deep or its table too large")?;
				return Ok(Some(body));
			}
			Made::Cut(body) => {
				self.report.note(line, "imported as plain text and cut: it is longer than a post may be")?;
				return Ok(Some(body));
			}
			Made::Nothing => self.report.leave_out(line, Why::NoBody)?,
		}
		Ok(None)
	}

	fn flush(&mut self) -> anyhow::Result<()> {
		let waiting = std::mem::take(&mut self.waiting);
		let done = importing::import(self.forum, &self.actor, &self.source, waiting)?;
		for number in done.orphans {
			self.report.leave_out(self.lines.get(&number).copied().unwrap_or_default(), Why::NoQuestion)?;
		}
		self.topics += done.topics;
		self.replies += done.replies;
		self.known += done.known;
		self.posts = 0;
		self.lines.clear();
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn folders_name_their_group() {
		let cases = [
			("stackexchange-coffee", "coffee"),
			("coffee.stackexchange.com", "coffee"),
			("stackoverflow.com", "stackoverflow"),
			("Board Games", "board-games"),
		];
		for (folder, slug) in cases {
			assert_eq!(slug_of(folder), slug);
		}
		assert_eq!(name_of(&Handle::parse(Field::Slug, "board-games").unwrap()), "Board games");
	}
}
