//! Random questions of every kind of reader over random changes, compared with a plain scan of what each may see.

use super::{because, handle, prose};
use crate::discussions::records::{POSTS, PostRecord, TOPICS, TopicRecord};
use crate::groups::records::GROUPS;
use crate::journal::Author;
use crate::permissions::{Action, may};
use crate::searching::{catch_up, find, suggest};
use crate::testing::World;
use crate::{Actor, discussions, groups, moderation};
use model::discussions::{NewTopic, Tags, TopicEdit, TopicFound, TopicHead, TopicKind};
use model::groups::{Access, GroupDraft, GroupEdit, GroupFace, GroupRole};
use model::searching::{Facets, HITS_PER_PAGE, Search, SearchKind, SearchOrder, SearchState, Suggestion};
use model::text::{GroupName, Handle, Prose, Title};
use model::{Field, GroupId, TopicId};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// Words that are a form of no other: what the letters say is all there is to find.
const WORDS: [&str; 12] =
	["balx", "corx", "dimx", "fenx", "galx", "hopx", "jurx", "kelx", "limx", "morx", "nalx", "purx"];
const TAGS: [&str; 3] = ["red", "green", "blue"];
const GROUPS_MADE: [(&str, Access); 5] = [
	("open", Access::Public),
	("hall", Access::Members),
	("den", Access::Private),
	("cellar", Access::Secret),
	("attic", Access::Secret),
];
/// Each is asked by six readers, before a change and after it.
const QUESTIONS: usize = 300;
const QUESTIONS_FOR_A_CHANGE: usize = 5;

/// The same numbers in every run.
struct Chance(u64);

impl Chance {
	fn below(&mut self, end: usize) -> usize {
		// The constants of Knuth's MMIX; the upper half is good enough.
		self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		usize::try_from(self.0 >> 33).unwrap() % end
	}

	fn one<T: Copy>(&mut self, all: &[T]) -> T {
		all[self.below(all.len())]
	}

	fn text(&mut self) -> String {
		let count = 1 + self.below(4);
		(0..count).map(|_| self.one(&WORDS)).collect::<Vec<_>>().join(" ")
	}
}

/// A question, and what it means.
#[derive(Debug, Clone, Default)]
struct Question {
	search: Search,
	/// Each stands somewhere, as these words in a row.
	wanted: Vec<Vec<&'static str>>,
	unwanted: Vec<&'static str>,
}

impl Question {
	fn of(chance: &mut Chance) -> Self {
		let mut asked = Self::default();
		let mut typed = Vec::new();
		for _ in 0..chance.below(3) {
			let mut words = vec![chance.one(&WORDS)];
			if chance.below(3) == 0 {
				words.push(chance.one(&WORDS));
				typed.push(format!("\"{}\"", words.join(" ")));
			} else {
				typed.push(words[0].to_owned());
			}
			asked.wanted.push(words);
		}
		let search = &mut asked.search;
		search.kind = chance.one(&SearchKind::ALL);
		search.order = chance.one(&[SearchOrder::Best, SearchOrder::Newest]);
		if chance.below(4) == 0 {
			search.group = chance.one(&GROUPS_MADE).0.to_owned();
		}
		if chance.below(4) == 0 {
			search.by = chance.one(&["anna", "boris", "root"]).to_owned();
		}
		if chance.below(5) == 0 {
			search.tags = chance.one(&TAGS).to_owned();
		}
		if chance.below(6) == 0 {
			search.from = format!("2026-01-{:02}", 5 + chance.below(4));
		}
		if chance.below(6) == 0 {
			search.to = format!("2026-01-{:02}", 5 + chance.below(4));
		}
		// What must not be there cannot be all that is asked for.
		if !asked.wanted.is_empty() && chance.below(3) == 0 {
			let word = chance.one(&WORDS);
			asked.unwanted.push(word);
			typed.push(format!("-{word}"));
		}
		asked.search.words = typed.join(" ");
		asked
	}

	fn is_empty(&self) -> bool {
		Search { order: SearchOrder::Best, ..self.search.clone() } == Search::default()
	}
}

struct Stage {
	world: World,
	groups: Vec<GroupId>,
	topics: Vec<TopicId>,
	root: Actor,
	anna: Actor,
	boris: Actor,
	chance: Chance,
}

impl Stage {
	fn new() -> Self {
		let world = World::new();
		let groups = GROUPS_MADE.iter().map(|(slug, access)| world.group(slug, *access)).collect::<Vec<_>>();
		let (root, anna, boris) = (world.administrator("root"), world.member("anna"), world.member("boris"));
		for (group, who, role) in [
			(groups[2], "anna", GroupRole::Member),
			(groups[3], "anna", GroupRole::Owner),
			(groups[2], "boris", GroupRole::Member),
		] {
			groups::add_member(&world.forum, &root, group, &handle(who), role).unwrap();
		}
		let mut stage = Self { world, groups, topics: Vec::new(), root, anna, boris, chance: Chance(20_260_105) };
		while stage.topics.len() < 20 {
			// Not everybody may write everywhere.
			stage.start();
		}
		for _ in 0..40 {
			stage.reply();
		}
		stage
	}

	/// Visitor, stranger, member of one closed group, owner of another, moderator, administrator.
	fn readers(&self) -> [Actor; 6] {
		let mona = self.world.moderator("mona");
		let members = [self.world.member("nils"), self.boris.clone(), self.anna.clone(), mona, self.root.clone()];
		let [nils, boris, anna, mona, root] = members.map(|member| self.world.again(&member));
		[self.world.visitor(), nils, boris, anna, mona, root]
	}

	fn writer(&mut self) -> Actor {
		let who = self.chance.below(3);
		self.world.again([&self.root, &self.anna, &self.boris][who])
	}

	fn pass(&mut self) {
		let hours = 1 + self.chance.below(3);
		self.world.advance(Duration::from_secs(hours as u64 * 1_800));
	}

	fn start(&mut self) {
		self.pass();
		let (group, writer) = (self.chance.below(self.groups.len()), self.writer());
		let new = NewTopic {
			title: Title::parse(&self.chance.text()).unwrap(),
			body: prose(&self.chance.text()),
			kind: self.chance.one(&[TopicKind::Question, TopicKind::Discussion]),
			tags: self.tags(),
		};
		if let Ok(sent) = discussions::start(&self.world.forum, &writer, self.groups[group], new) {
			self.topics.push(sent.stands().unwrap());
		}
	}

	fn tags(&mut self) -> Tags {
		let some = TAGS.iter().filter(|_| self.chance.below(3) == 0).copied().collect::<Vec<_>>();
		Tags::parse(&some.join(" ")).unwrap()
	}

	fn topic(&mut self) -> (TopicId, TopicRecord) {
		let id = self.topics[self.chance.below(self.topics.len())];
		(id, self.world.forum.store().get(&TOPICS, &id).unwrap().unwrap())
	}

	fn reply(&mut self) {
		self.pass();
		let ((topic, _), writer, text) = (self.topic(), self.writer(), self.chance.text());
		// The same twice is one post.
		self.world.advance(Duration::from_secs(301));
		let _ = discussions::reply(&self.world.forum, &writer, topic, prose(&text));
	}

	/// Whatever is refused changes nothing, which is right as well.
	fn change(&mut self) -> &'static str {
		self.pass();
		let (topic, record) = self.topic();
		let number = 1 + u32::try_from(self.chance.below(record.last_number as usize)).unwrap();
		let (forum, root) = (self.world.forum.clone(), self.world.again(&self.root));
		let group = self.groups[self.chance.below(self.groups.len())];
		match self.chance.below(12) {
			0 => self.start(),
			1 => self.reply(),
			2 => {
				let revision = forum.store().get(&POSTS, &(topic, number)).unwrap().map_or(1, |post| post.revision);
				let _ = discussions::edit(&forum, &root, topic, number, revision, prose(&self.chance.text()));
				return "edited";
			}
			3 => {
				let wanted = TopicHead {
					title: Title::parse(&self.chance.text()).unwrap(),
					kind: self.chance.one(&[TopicKind::Question, TopicKind::Discussion]),
					tags: self.tags(),
				};
				let tags = Tags::joined(&record.tags);
				let found = TopicFound { title: record.title, kind: record.kind, tags };
				let _ = discussions::edit_topic(&forum, &root, topic, TopicEdit { found, wanted });
				return "renamed";
			}
			4 => {
				let _ = discussions::hide_post(&forum, &root, topic, number, &because());
				return "hidden";
			}
			5 => {
				let _ = discussions::restore_post(&forum, &root, topic, number);
				return "restored";
			}
			6 => {
				let _ = if record.deleted {
					discussions::restore_topic(&forum, &root, topic)
				} else {
					discussions::hide_topic(&forum, &root, topic, &because())
				};
				return "topic hidden or restored";
			}
			7 => {
				let _ = moderation::move_topic(&forum, &root, topic, group, &because());
				return "moved";
			}
			8 => self.place(group),
			9 => {
				let who = self.chance.one(&["anna", "boris", "nils"]);
				let _ = match groups::add_member(&forum, &root, group, &handle(who), GroupRole::Member) {
					Ok(()) => Ok(()),
					Err(_) => groups::remove_member(&forum, &root, group, &handle(who)),
				};
				return "members";
			}
			10 => {
				let _ = discussions::choose_answer(&forum, &root, topic, (number > 1).then_some(number));
				return "answer";
			}
			_ => {
				let (into, _) = self.topic();
				let _ = moderation::merge(&forum, &root, topic, into, &because());
				return "merged";
			}
		}
		"written or placed"
	}

	fn place(&mut self, group: GroupId) {
		let record = self.world.forum.store().get(&GROUPS, &group).unwrap().unwrap();
		let wanted = GroupDraft {
			slug: Handle::parse(Field::Slug, &record.slug).unwrap(),
			name: GroupName::parse(&record.name).unwrap(),
			description: Prose::parse_optional(Field::Description, &record.description, 0).unwrap(),
			category: record.category,
			access: self.chance.one(&[Access::Public, Access::Members, Access::Private, Access::Secret]),
			kinds: record.kinds,
		};
		let found = GroupFace { access: record.access, ..GroupFace::from(wanted.clone()) };
		groups::edit(&self.world.forum, &self.world.again(&self.root), group, GroupEdit { found, wanted }).unwrap();
	}

	/// Everything that the reader may see and that the question is about: topic and number of each,
	/// by a plain scan of the records.
	fn scan(&self, reader: &Actor, asked: &Question) -> (BTreeSet<(TopicId, Option<u32>)>, Facets) {
		let store = self.world.forum.store();
		let (mut seen, mut facets) = (BTreeSet::new(), Facets::default());
		let (mut groups, mut tags) = (BTreeMap::<String, u64>::new(), BTreeMap::<String, u64>::new());
		for (id, topic) in store.scan(&TOPICS).collect().unwrap() {
			let group = store.get(&GROUPS, &topic.group).unwrap().unwrap();
			let readable = may(reader, Action::ReadGroup(group.facts(topic.group)), self.world.forum.now());
			if !readable || topic.deleted || !asked.search.group.is_empty() && asked.search.group != group.slug {
				continue;
			}
			let first = store.get(&POSTS, &(id, 1)).unwrap().filter(|first| first.deleted.is_none());
			if asked.is_about_topic(self, &topic, first.as_ref()) {
				seen.insert((id, None));
				facets.topics += 1;
				*groups.entry(group.slug.clone()).or_default() += 1;
				for tag in &topic.tags {
					*tags.entry(tag.clone()).or_default() += 1;
				}
			}
			for ((_, number), post) in store.scan(&POSTS).prefix(&id).collect().unwrap() {
				if number > 1 && post.deleted.is_none() && asked.is_about_reply(self, &post) {
					seen.insert((id, Some(number)));
					facets.replies += 1;
					*groups.entry(group.slug.clone()).or_default() += 1;
				}
			}
		}
		facets.groups = groups.into_iter().collect();
		facets.tags = tags.into_iter().collect();
		(seen, facets)
	}

	/// The same as it is found.
	fn found(&self, reader: &Actor, asked: &Question) -> (BTreeSet<(TopicId, Option<u32>)>, Facets) {
		let mut seen = BTreeSet::new();
		let mut page = 1;
		loop {
			let view = find(&self.world.forum, reader, 0, &asked.search, page, 0).unwrap();
			assert_eq!(view.state, SearchState::Whole);
			for hit in &view.hits {
				assert!(seen.insert((hit.topic, hit.number)), "found twice: {hit:?}");
			}
			assert_eq!(view.pages, u32::try_from(view.total).unwrap().div_ceil(HITS_PER_PAGE).max(1));
			if page == view.pages {
				assert_eq!(view.total, seen.len() as u64, "{asked:?}");
				let mut facets = view.facets;
				facets.groups.sort();
				facets.tags.sort();
				return (seen, facets);
			}
			page += 1;
		}
	}

	fn compare(&self, asked: &[Question], when: &str) {
		for (at, reader) in self.readers().iter().enumerate() {
			for one in asked {
				let mut meant = one.clone();
				// A group that they may not read is no group: it is complained about, and left out.
				if !one.search.group.is_empty() && !self.may_read(reader, &one.search.group) {
					meant.search.group.clear();
				}
				let expected = if meant.is_empty() { Default::default() } else { self.scan(reader, &meant) };
				assert_eq!(self.found(reader, one), expected, "reader {at} after {when}: {one:?}");
			}
		}
	}

	fn may_read(&self, reader: &Actor, slug: &str) -> bool {
		let directory = self.world.forum.directory().unwrap();
		let group = directory.groups.iter().find(|group| group.slug == slug).unwrap();
		may(reader, Action::ReadGroup(group.facts), self.world.forum.now())
	}

	/// No title is suggested that the reader may not read, and none kept back.
	fn compare_suggestions(&self) {
		for reader in &self.readers() {
			for typed in ["ba", "cor", "mo", "nalx pu"] {
				let mut offered = BTreeSet::new();
				for one in suggest(&self.world.forum, reader, 0, typed).unwrap() {
					if let Suggestion::Topic { id, .. } = one {
						offered.insert(id);
					}
				}
				let (before, last) =
					typed.rsplit_once(' ').map_or((None, typed), |(before, last)| (Some(before), last));
				let (seen, _) = self.scan(reader, &Question::default());
				let fits = |id: &TopicId| {
					let title = self.world.forum.store().get(&TOPICS, id).unwrap().unwrap().title;
					let words = title.split(' ').collect::<Vec<_>>();
					words.iter().any(|word| word.starts_with(last)) && before.is_none_or(|word| words.contains(&word))
				};
				let all = seen.iter().filter(|(_, number)| number.is_none()).map(|(id, _)| *id).filter(fits);
				let all = all.collect::<BTreeSet<_>>();
				assert!(offered.is_subset(&all), "{typed}: {offered:?} of {all:?}");
				assert_eq!(offered.len(), all.len().min(5), "{typed}");
			}
		}
	}
}

impl Question {
	fn is_about_topic(&self, stage: &Stage, topic: &TopicRecord, first: Option<&PostRecord>) -> bool {
		let texts = [words_of(&topic.title), first.map(|first| words_of(&first.html)).unwrap_or_default()];
		let question = topic.kind == TopicKind::Question;
		let kind = match self.search.kind {
			SearchKind::Everything | SearchKind::Topics => true,
			SearchKind::Replies => false,
			SearchKind::Questions => question,
			SearchKind::Solved => question && topic.answer.is_some(),
		};
		let tagged = self.search.tags.is_empty() || topic.tags.contains(&self.search.tags);
		kind && tagged && self.says(&texts) && self.is_by(stage, topic.author) && self.is_from(topic.started.0)
	}

	fn is_about_reply(&self, stage: &Stage, post: &PostRecord) -> bool {
		let kind = matches!(self.search.kind, SearchKind::Everything | SearchKind::Replies);
		let texts = [words_of(&post.html)];
		kind && self.search.tags.is_empty()
			&& self.says(&texts)
			&& self.is_by(stage, post.author)
			&& self.is_from(post.at.0)
	}

	fn says(&self, texts: &[Vec<&'static str>]) -> bool {
		let has = |row: &[&'static str]| texts.iter().any(|text| text.windows(row.len()).any(|part| part == row));
		self.wanted.iter().all(|row| has(row)) && !self.unwanted.iter().any(|word| has(&[word]))
	}

	fn is_by(&self, stage: &Stage, author: Author) -> bool {
		let named = match self.search.by.as_str() {
			"anna" => &stage.anna,
			"boris" => &stage.boris,
			"root" => &stage.root,
			_ => return true,
		};
		author == Author::Member(named.id().unwrap())
	}

	fn is_from(&self, at_ms: u64) -> bool {
		/// 2026-01-01.
		const YEAR_MS: u64 = 1_767_225_600_000;
		const DAY_MS: u64 = 86_400_000;
		let day = |text: &str| text.rsplit('-').next().unwrap().parse::<u64>().unwrap() - 1;
		let from = &self.search.from;
		let to = &self.search.to;
		(from.is_empty() || at_ms >= YEAR_MS + day(from) * DAY_MS)
			&& (to.is_empty() || at_ms < YEAR_MS + (day(to) + 1) * DAY_MS)
	}
}

/// The words of a text or of HTML, in their order.
fn words_of(text: &str) -> Vec<&'static str> {
	let parts = text.split(|c: char| !c.is_ascii_alphanumeric());
	parts.filter_map(|part| WORDS.iter().find(|word| **word == part).copied()).collect()
}

#[test]
fn every_reader_finds_what_a_scan_of_the_records_finds() {
	let mut stage = Stage::new();
	catch_up(&stage.world.forum).unwrap();
	for _ in 0..QUESTIONS / QUESTIONS_FOR_A_CHANGE {
		let asked = (0..QUESTIONS_FOR_A_CHANGE).map(|_| Question::of(&mut stage.chance)).collect::<Vec<_>>();
		stage.compare(&asked, "nothing");
		let done = stage.change();
		// Without a wait: the index knows nothing of it yet.
		stage.compare(&asked, done);
		stage.compare_suggestions();
		// Now and then it catches up, so that both are asked together.
		if stage.chance.below(4) == 0 {
			catch_up(&stage.world.forum).unwrap();
			stage.compare(&asked, "catching up");
		}
	}
	catch_up(&stage.world.forum).unwrap();
	assert_eq!(crate::check::check(&stage.world.forum).unwrap(), Vec::<String>::new());
}
