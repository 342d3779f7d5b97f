//! What the sample community talks about, and when.

use super::chance::Chance;
use super::people::People;
use super::texts::{Talk, Texts};
use crate::discussions::records::{TOPICS, TopicRecord};
use crate::discussions::{NewPost, put_first_post, put_reply};
use crate::importing::Body;
use crate::journal::{Author, Event};
use crate::permissions::Action;
use crate::{Actor, Change, Forum, Result};
use model::discussions::NewTopic;
use model::text::Title;
use model::{GroupId, MemberId, Timestamp};
use std::time::Duration;

/// Posts in one change.
const BATCH: usize = 100;
/// The first topic was started so long ago.
const SINCE: Duration = Duration::from_secs(180 * 24 * 60 * 60);
/// The last reply was written so long ago.
const UNTIL: Duration = Duration::from_secs(10 * 60);
/// Most time between two posts of a topic, unless the present comes first.
const PAUSE: Duration = Duration::from_secs(2 * 24 * 60 * 60);

/// A topic to be written, with all its posts.
struct Planned {
	group: GroupId,
	new: NewTopic,
	posts: Vec<(Author, Timestamp, Body)>,
	/// Number of the answer.
	answer: Option<u32>,
}

/// Writes so many topics with so many replies, by turns of each language.
pub(super) fn make(
	forum: &Forum,
	actor: &Actor,
	languages: &[Texts],
	people: &[People],
	(topics, replies): (u32, u32),
	chance: &mut Chance,
	progress: &mut dyn FnMut(usize),
) -> Result<()> {
	let mut waiting = Vec::new();
	let mut posts = 0;
	for (number, replies) in dealt(topics, replies, chance).into_iter().enumerate() {
		let (language, round) = (number % languages.len(), number / languages.len());
		let planned = plan(forum.now(), &languages[language], &people[language], (round, replies), chance)?;
		posts += planned.posts.len();
		waiting.push(planned);
		if posts >= BATCH || number + 1 == topics as usize {
			let written = std::mem::take(&mut waiting);
			forum.change(actor, |change| put_all(change, written))?;
			progress(std::mem::take(&mut posts));
		}
	}
	Ok(())
}

/// Deals replies to topics: some get many, some few, all together as many as there are.
fn dealt(topics: u32, replies: u32, chance: &mut Chance) -> Vec<usize> {
	let (share, more) = (replies / topics.max(1), replies % topics.max(1));
	let mut dealt: Vec<usize> = (0..topics).map(|at| (share + u32::from(at < more)) as usize).collect();
	for at in 0..dealt.len() {
		let other = usize::try_from(chance.below(dealt.len() as u64)).unwrap_or(at);
		let moved = usize::try_from(chance.below(dealt[at] as u64 / 2 + 1)).unwrap_or(0);
		dealt[at] -= moved;
		dealt[other] += moved;
	}
	dealt
}

fn plan(
	now: Timestamp,
	texts: &Texts,
	people: &People,
	(round, replies): (usize, usize),
	chance: &mut Chance,
) -> Result<Planned> {
	let talk = &texts.topics[round % texts.topics.len()];
	let (group, members) = &people.groups[talk.group];
	let mut at = beginning(now, chance);
	let asker = somebody(members, chance);
	let mut posts = vec![(asker, at, talk.body.clone())];
	for number in 0..replies {
		at = later(at, now, replies - number, chance);
		let body = talk.replies.get(number).or_else(|| chance.pick(&texts.short)).unwrap_or(&talk.body);
		let own = number > 0 && chance.below(4) == 0;
		// Nobody answers their own question at once.
		let author = if own { asker } else { other_than(asker, members, chance) };
		posts.push((author, at, body.clone()));
	}
	let answer = talk.answer.filter(|answer| *answer < replies);
	Ok(Planned {
		group: *group,
		new: titled(talk, round / texts.topics.len())?,
		posts,
		answer: answer.and_then(|answer| u32::try_from(answer + 2).ok()),
	})
}

/// The same topic comes again with a number.
fn titled(talk: &Talk, again: usize) -> Result<NewTopic> {
	let new = talk.new.clone();
	if again == 0 {
		return Ok(new);
	}
	let title = Title::parse(&format!("{} ({})", new.title, again + 1))?;
	Ok(NewTopic { title, ..new })
}

/// Long ago or lately; lately more often.
fn beginning(now: Timestamp, chance: &mut Chance) -> Timestamp {
	let span = SINCE.as_secs();
	let share = chance.below(span);
	let ago = Duration::from_secs(share * share / span) + 2 * UNTIL;
	Timestamp(now.0.saturating_sub(ago.as_millis() as u64))
}

/// Later than `at`, and early enough for those that are to come.
fn later(at: Timestamp, now: Timestamp, to_come: usize, chance: &mut Chance) -> Timestamp {
	let end = now.0.saturating_sub(UNTIL.as_millis() as u64);
	let room = end.saturating_sub(at.0) / (to_come as u64).max(1);
	Timestamp(at.0 + 1 + chance.below(room.min(PAUSE.as_millis() as u64)))
}

fn somebody(members: &[MemberId], chance: &mut Chance) -> Author {
	// A sample without members still talks.
	chance.pick(members).map_or(Author::System, |member| Author::Member(*member))
}

fn other_than(author: Author, members: &[MemberId], chance: &mut Chance) -> Author {
	let first = somebody(members, chance);
	if first == author { somebody(members, chance) } else { first }
}

fn put_all(change: &mut Change<'_, '_>, all: Vec<Planned>) -> Result<()> {
	change.require(Action::Operate)?;
	for Planned { group, new, posts, answer } in all {
		let mut posts = posts.into_iter().map(|(author, at, body)| {
			let (source, html) = body.into_parts();
			NewPost { author, at, source: source.as_str().to_owned(), html }
		});
		let Some(first) = posts.next() else { continue };
		let topic = put_first_post(change, group, &new, first)?;
		for post in posts {
			let record = change.find(&TOPICS, &topic)?;
			put_reply(change, topic, record, post)?;
		}
		if answer.is_some() {
			let record = change.find(&TOPICS, &topic)?;
			change.put_topic(topic, &TopicRecord { answer, ..record })?;
		}
		change.record(Event::Imported { group, topic })?;
	}
	Ok(())
}
