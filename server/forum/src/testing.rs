//! The test bench: a small world with people by name, and a clock that is advanced by hand.

use crate::accounts::records::MEMBER_BY_HANDLE;
use crate::accounts::{Address, Arrival, admit, set_kind, start_session};
use crate::audit::{AUDIT, AuditRecord};
use crate::discussions;
use crate::groups;
use crate::groups::records::{CATEGORIES, GROUPS};
use crate::journal::Event;
use crate::settings::{self, SiteDraft};
use crate::{Actor, Clock, Forum, Options, Random};
use model::accounts::{Email, Role, Standing};
use model::details::{Kind, Kinds};
use model::discussions::{NewTopic, Tags, TopicKind};
use model::groups::{Access, GroupDraft, GroupEdit, GroupFace};
use model::reading::Language;
use model::text::{CategoryName, GroupName, Handle, Prose, SiteName, Title};
use model::{CategoryId, Field, GroupId, Timestamp, TopicId};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// When every world begins: 2026-01-05 08:00 UTC, a Monday.
pub const BEGINNING: Timestamp = Timestamp(1_767_600_000_000);
/// No test is about limits unless it says so.
const LIMITS_SCALE: u32 = 1_000_000;
/// Small: many tests run at once.
const CACHE_BYTES: u64 = 4 * 1024 * 1024;

/// A community in a temporary directory.
pub struct World {
	/// The community.
	pub forum: Forum,
	now: Arc<AtomicU64>,
	// Dropped after the forum, which holds files in it.
	_dir: tempfile::TempDir,
}

impl Default for World {
	fn default() -> Self {
		Self::new()
	}
}

impl World {
	/// An empty community, named but without anybody in it.
	///
	/// # Panics
	/// When the temporary directory cannot be written.
	#[must_use]
	pub fn new() -> Self {
		Self::with_limits(LIMITS_SCALE)
	}

	/// An empty community with rate limits of this scale; 1 is what people have.
	///
	/// # Panics
	/// When the temporary directory cannot be written.
	#[must_use]
	pub fn with_limits(limits_scale: u32) -> Self {
		let dir = tempfile::tempdir().expect("a temporary directory");
		let now = Arc::new(AtomicU64::new(BEGINNING.0));
		let hands = now.clone();
		let clock: Clock = Arc::new(move || Timestamp(hands.load(Ordering::SeqCst)));
		let options = Options { cache_bytes: CACHE_BYTES, limits_scale, clock, random: same_every_time() };
		let forum = Forum::open(dir.path(), options).expect("an empty store opens");
		let name = SiteName::parse("Testville").expect("a name");
		let site = SiteDraft { name, language: Language::English };
		settings::edit_site(&forum, &Actor::system(), site).expect("the program may");
		Self { forum, now, _dir: dir }
	}

	/// A member with this handle, made at the first call; without password.
	///
	/// # Panics
	/// When `handle` is not one.
	#[must_use]
	pub fn member(&self, handle: &str) -> Actor {
		self.person(handle, Role::Member)
	}

	/// A moderator of the community, made at the first call.
	///
	/// # Panics
	/// When `handle` is not one.
	#[must_use]
	pub fn moderator(&self, handle: &str) -> Actor {
		self.person(handle, Role::Moderator)
	}

	/// An administrator, made at the first call.
	///
	/// # Panics
	/// When `handle` is not one.
	#[must_use]
	pub fn administrator(&self, handle: &str) -> Actor {
		self.person(handle, Role::Administrator)
	}

	/// Somebody who is not signed in.
	#[must_use]
	pub fn visitor(&self) -> Actor {
		Actor::visitor()
	}

	/// The program itself.
	#[must_use]
	pub fn system(&self) -> Actor {
		Actor::system()
	}

	fn person(&self, handle: &str, role: Role) -> Actor {
		let handle = Handle::parse(Field::Handle, handle).expect("a handle");
		let known = self.forum.store().get(&MEMBER_BY_HANDLE, &handle.as_str().to_owned());
		let id = match known.expect("the store reads") {
			Some(known) => known.0,
			None => {
				let email = Email::parse(&format!("{handle}@example.org")).expect("an address");
				let name = capitalised(handle.as_str());
				let (email, password, standing) = (Some(email), None, Standing::Good);
				let arrival = Arrival { handle, name, email, password, role, standing };
				self.forum
					.change(&Actor::system(), |change| admit(change, arrival, Address::MustBeFree))
					.expect("the name is free")
			}
		};
		Actor::member(&self.forum, id).expect("the store reads")
	}

	/// The same person with the rights of this moment.
	///
	/// # Panics
	/// When `actor` is not a member.
	#[must_use]
	pub fn again(&self, actor: &Actor) -> Actor {
		Actor::member(&self.forum, actor.id().expect("a member")).expect("the store reads")
	}

	/// A group, in a category that all groups of the world share. The program makes it, so
	/// nobody belongs to it.
	///
	/// # Panics
	/// When `slug` is not one, or taken.
	pub fn group(&self, slug: &str, access: Access) -> GroupId {
		let draft = GroupDraft {
			slug: Handle::parse(Field::Slug, slug).expect("a short name"),
			name: GroupName::parse(&capitalised(slug)).expect("a name"),
			description: Prose::parse_optional(Field::Description, "", 0).expect("nothing"),
			category: self.category(),
			access,
			kinds: Kinds::EVERYBODY,
		};
		groups::create(&self.forum, &Actor::system(), draft).expect("the program may")
	}

	/// Makes a group be there for these kinds of members alone.
	///
	/// # Panics
	/// When it is a public one.
	pub fn limit(&self, group: GroupId, kinds: Kinds) {
		let record = self.forum.store().get(&GROUPS, &group).expect("the store reads").expect("a group");
		let prose = |text: &str| Prose::parse_optional(Field::Description, text, 10_000).expect("a text");
		let wanted = GroupDraft {
			slug: Handle::parse(Field::Slug, &record.slug).expect("a short name"),
			name: GroupName::parse(&record.name).expect("a name"),
			description: prose(&record.description),
			category: record.category,
			access: record.access,
			kinds,
		};
		let found = GroupFace { kinds: record.kinds, ..GroupFace::from(wanted.clone()) };
		groups::edit(&self.forum, &Actor::system(), group, GroupEdit { found, wanted }).expect("the program may");
	}

	/// Says as an administrator would what kind of member somebody is.
	///
	/// # Panics
	/// When `actor` is not a member.
	pub fn is_kind(&self, actor: &Actor, kind: Kind) {
		let handle = self.forum.author(actor.id().expect("a member")).expect("the store reads");
		let handle = handle.and_then(|author| author.handle).expect("a handle");
		let handle = Handle::parse(Field::Handle, &handle).expect("a handle");
		set_kind(&self.forum, &Actor::system(), handle, Some(kind)).expect("the program may");
	}

	/// The category that all groups of the world share.
	///
	/// # Panics
	/// When the store cannot be written.
	#[must_use]
	pub fn category(&self) -> CategoryId {
		let known = self.forum.store().scan(&CATEGORIES).limit(1).keys().expect("the store reads");
		known.first().copied().unwrap_or_else(|| {
			let name = CategoryName::parse("Everything").expect("a name");
			groups::create_category(&self.forum, &Actor::system(), name).expect("the program may")
		})
	}

	/// A discussion started by somebody.
	///
	/// # Panics
	/// When `title` is not one, or they may not start one there.
	pub fn topic(&self, actor: &Actor, group: GroupId, title: &str) -> TopicId {
		let new = NewTopic {
			title: Title::parse(title).expect("a title"),
			body: prose("First post."),
			kind: TopicKind::Discussion,
			tags: Tags::default(),
		};
		discussions::start(&self.forum, actor, group, new)
			.expect("they may start a topic")
			.stands()
			.expect("it does not wait")
	}

	/// A reply by somebody; gives its number.
	///
	/// # Panics
	/// When there is nothing in `text`, or they may not reply.
	pub fn reply(&self, actor: &Actor, topic: TopicId, text: &str) -> u32 {
		discussions::reply(&self.forum, actor, topic, prose(text))
			.expect("they may reply")
			.stands()
			.expect("it does not wait")
	}

	/// Signs a member in, and gives the secret of the browser's cookie.
	///
	/// # Panics
	/// When `actor` is not a member.
	#[must_use]
	pub fn session(&self, actor: &Actor) -> String {
		let member = actor.id().expect("a member");
		let started =
			self.forum.change(&Actor::visitor(), move |change| start_session(change, member, "Firefox, Linux"));
		started.expect("the store can be written").secret
	}

	/// Lets time pass.
	pub fn advance(&self, span: Duration) {
		let span = u64::try_from(span.as_millis()).unwrap_or(u64::MAX);
		self.now.fetch_add(span, Ordering::SeqCst);
	}

	/// Lets everything that follows the journal catch up.
	pub fn settle(&self) {
		crate::consumers::settle(&self.forum).expect("consumers catch up");
	}

	/// Rows that `page` reads, when everything that is kept in memory is there.
	///
	/// # Panics
	/// When the page is refused.
	pub fn cost<T>(&self, page: impl Fn() -> crate::Result<T>) -> u64 {
		page().expect("the page is there");
		let before = self.forum.store().reads();
		page().expect("the page is there");
		self.forum.store().reads() - before
	}

	/// Turns the store read-only, as a failing disk does.
	pub fn break_disk(&self) {
		self.forum.store().break_off();
	}
}

/// Changes the reason in an entry of the log of acts behind its back, as whoever has the files could.
///
/// # Panics
/// When there is no such entry.
pub fn spoil_audit_entry(forum: &Forum, number: u64) {
	let spoilt = forum.change(&Actor::system(), move |change| {
		let entry = change.find(&AUDIT, &number)?;
		change.put(&AUDIT, &number, &AuditRecord { reason: "Never said.".to_owned(), ..entry })?;
		change.record(Event::Consumed)
	});
	spoilt.expect("the entry can be written");
}

/// The text of a post.
fn prose(text: &str) -> Prose {
	Prose::parse(Field::Body, text).expect("a text")
}

/// `anna` is called Anna.
fn capitalised(handle: &str) -> String {
	let (first, rest) = handle.split_at(1);
	format!("{}{rest}", first.to_uppercase())
}

/// Chance that is the same in every run.
fn same_every_time() -> Random {
	let drawn = AtomicU64::new(0);
	Arc::new(move |buffer: &mut [u8]| {
		for chunk in buffer.chunks_mut(32) {
			let number = drawn.fetch_add(1, Ordering::SeqCst);
			chunk.copy_from_slice(&Sha256::digest(number.to_be_bytes())[..chunk.len()]);
		}
	})
}
