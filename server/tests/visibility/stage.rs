//! The community that the table is about: groups of every kind, everybody who may come by.

use crate::site::{Browser, TestSite};
use forum::accounts::Newcomer;
use forum::articles::Shown;
use forum::discussions::Sent;
use forum::settings::DoorDraft;
use forum::{Actor, accounts, articles, bookmarks, discussions, groups, moderation, settings, watching};
use model::accounts::{Email, NewMember, Password};
use model::articles::{ArticleText, NewBlog, Writers};
use model::bookmarks::{Kept, Note};
use model::details::{Kind, Kinds};
use model::discussions::{NewTopic, Tags, TopicKind};
use model::groups::{Access, Entry, GroupDraft, GroupRole, GroupRules, Writing};
use model::moderation::{ActReason, CaseSubject, Holds, NewReport, Pace, PostNumbers, ReportReason};
use model::site::Door;
use model::text::{BlogName, CategoryName, DisplayName, GroupName, Handle, Prose, Title};
use model::watching::Level;
use model::{ArticleId, CaseId, Field, GroupId, NoticeId, TopicId};
use std::time::Duration;

/// The kinds of groups: name, who reads, how one comes in.
pub(crate) const KINDS: [(&str, Access, Entry); 7] = [
	("public", Access::Public, Entry::Open),
	("members", Access::Members, Entry::Open),
	("request", Access::Private, Entry::Request),
	("invite", Access::Private, Entry::Invitation),
	("secret", Access::Secret, Entry::Invitation),
	// A private group with a notice that comes before its topics.
	("noticed", Access::Private, Entry::Request),
	// For members of whom an administrator says that they are partners.
	(FOR_PARTNERS, Access::Members, Entry::Request),
];

/// The kind of group that is there for partners alone.
const FOR_PARTNERS: &str = "partners";
/// Who is a partner when that group is furnished, and what becomes of them afterwards.
const PARTNERS: [(&str, Option<Kind>); 11] = [
	("ines", Some(Kind::Partner)),
	("silas", Some(Kind::Partner)),
	("sue", Some(Kind::Partner)),
	("kim", Some(Kind::Partner)),
	("otto", Some(Kind::Partner)),
	("pia", Some(Kind::Partner)),
	("rolf", None),
	("iva", None),
	("asta", Some(Kind::Staff)),
	("quentin", Some(Kind::Partner)),
	("fritz", Some(Kind::Customer)),
];

/// What a reader may know of a group of some kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(crate) enum Sight {
	/// That it is not there.
	Nothing,
	/// Its name and what it is for, because somebody invited them into what is secret.
	Invited,
	/// The same, who looks at it from outside, and the way in.
	Door,
	/// What is written in it.
	Inside,
	/// What waits for those who keep order.
	Keeps,
}

/// Who may know what: the expectation, written once. Columns are the kinds.
/// `.` nothing, `i` is invited, `d` sees the door, `r` reads, `k` keeps order.
const SIGHTS: &str = "\
	visitor    r . . . . . .
	applicant  r . . . . . .
	suspended  r . . . . . .
	member     r r d d . d .
	keeper     r r d d . d .
	asking     r r d d . d .
	invited    r r d d i d .
	removed    r r d d . d .
	inside     r r r r r r r
	silenced   r r r r r r r
	moderator  k k k k k k k
	owner      k k k k k k k
	staff      k k k k . k k
	admin      k k k k k k k
	changed    r r r r r r .
	partner    r r d d . d r
";

/// The readers, in the order of the columns: kind of person, handle. `keeper` keeps order in a
/// group of their own, `staff` is a moderator of the community, `changed` belongs to every group
/// and is of another kind by now, `partner` belongs to none.
pub(crate) const READERS: [(&str, &str); 16] = [
	("visitor", ""),
	("applicant", ""),
	("suspended", "sue"),
	("member", "olga"),
	("keeper", "nela"),
	("asking", "asta"),
	("invited", "iva"),
	("removed", "rolf"),
	("inside", "ines"),
	("silenced", "silas"),
	("moderator", "kim"),
	("owner", "otto"),
	("staff", "mona"),
	("admin", "ada"),
	("changed", "fritz"),
	("partner", "pia"),
];

/// What the reader may know of groups of this kind.
pub(crate) fn sight(reader: &str, kind: usize) -> Sight {
	let row = SIGHTS.lines().find(|line| line.split_whitespace().next() == Some(reader)).unwrap();
	match row.split_whitespace().nth(kind + 1).unwrap() {
		"." => Sight::Nothing,
		"i" => Sight::Invited,
		"d" => Sight::Door,
		"r" => Sight::Inside,
		"k" => Sight::Keeps,
		other => panic!("{other}"),
	}
}

/// A text that stands nowhere else, in lower case: a sign of the kind, and its letter in the table.
pub(crate) const SIGNS: [(char, &str, Sight); 15] = [
	('N', "gilt", Sight::Invited),   // name of the group
	('D', "dusk", Sight::Invited),   // what it is for
	('S', "sorrel", Sight::Invited), // its address
	('C', "chalk", Sight::Door),     // its charter
	('W', "nettle", Sight::Door),    // its notice
	('G', "cedar", Sight::Door),     // the category in which only it stands
	('T', "tarn", Sight::Inside),    // titles
	('B', "bream", Sight::Inside),   // texts
	('O', "russet", Sight::Inside),  // an older text
	('#', "tansy", Sight::Inside),   // a tag
	('A', "ashby", Sight::Inside),   // who writes there, and nowhere else
	('K', "pewter", Sight::Keeps),   // a report
	('Q', "quill", Sight::Keeps),    // what somebody says who asks to come in
	('X', "xylem", Sight::Keeps),    // a deleted post
	('H', "heron", Sight::Keeps),    // a reply and a topic that wait
];
/// How many topics and how many members there are.
pub(crate) const COUNTS: [(char, Sight); 2] = [('t', Sight::Inside), ('m', Sight::Door)];

/// A group of some kind, and what is in it.
pub(crate) struct Place {
	pub(crate) kind: &'static str,
	pub(crate) slug: String,
	/// The question in it.
	pub(crate) topic: TopicId,
	/// One that stood in a public group before.
	pub(crate) moved: TopicId,
	pub(crate) case: CaseId,
	/// A reply that waits, and a topic.
	pub(crate) held: [CaseId; 2],
	/// What the removed member was told of a post there.
	pub(crate) notice: NoticeId,
	pub(crate) reshaped: Reshaped,
	pub(crate) blog: Blog,
	/// How many topics and members it has, in words that stand nowhere else.
	pub(crate) counts: [String; 2],
}

/// Articles of the blog of a group, which has its address.
#[derive(Clone, Copy)]
pub(crate) struct Blog {
	/// One that was published, and the topic of its comments.
	pub(crate) article: ArticleId,
	pub(crate) talk: TopicId,
	/// One that waits for somebody who publishes it.
	offered: ArticleId,
	/// One that its author has shown to nobody.
	draft: ArticleId,
}

/// Topics that were split and merged on the way into a group or out of it.
#[derive(Clone, Copy)]
pub(crate) struct Reshaped {
	/// In the group: it began with a post of `left`, and took in `merged`.
	pub(crate) split: TopicId,
	/// Stood in a public group, until it was merged into `split`.
	pub(crate) merged: TopicId,
	/// In the group: a post went from it to `came`, and it was hidden afterwards.
	pub(crate) hidden: TopicId,
	/// Stood in the group, until it was merged into `came`.
	pub(crate) away: TopicId,
	/// In a public group: what is left of it.
	left: TopicId,
	/// In a public group: what came there.
	came: TopicId,
}

pub(crate) struct Stage {
	pub(crate) site: TestSite,
	pub(crate) places: Vec<Place>,
	/// Where somebody is signed in who was suspended afterwards.
	pub(crate) suspended: Browser,
	/// A topic of a public group in which somebody points at posts of all places.
	pointing: TopicId,
}

pub(crate) fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

fn prose(field: Field, text: &str) -> Prose {
	Prose::parse_optional(field, text, 5_000).unwrap()
}

fn because(text: &str) -> ActReason {
	ActReason::parse(text).unwrap()
}

impl Stage {
	pub(crate) fn new() -> Self {
		let site = TestSite::new();
		for (kind, name) in READERS {
			let _person = match kind {
				"visitor" | "applicant" => continue,
				"staff" => site.world.moderator(name),
				"admin" => site.world.administrator(name),
				_ => site.world.member(name),
			};
		}
		let square = site.world.group("square", Access::Public);
		let system = Actor::system();
		groups::add_member(site.forum(), &system, square, &handle("nela"), GroupRole::Moderator).unwrap();
		let pointing = site.world.topic(&site.world.member("olga"), square, "Where to look");
		let mut places = Vec::new();
		for at in 0..KINDS.len() {
			places.push(furnish(&site, square, at));
			site.world.advance(Duration::from_secs(60));
		}
		for (member, kind) in PARTNERS {
			accounts::set_kind(site.forum(), &system, handle(member), kind).unwrap();
		}
		for (at, place) in places.iter().enumerate() {
			let text = format!("{at}: http://forum.test/t/{}/p/2 and /t/{}/p/3", place.topic, place.topic);
			site.world.reply(&site.world.member("ines"), pointing, &text);
		}
		let suspended = site.member("sue");
		restrain_and_wait(&site);
		site.world.settle();
		forum::searching::catch_up(site.forum()).unwrap();
		Self { site, places, suspended, pointing }
	}

	/// What stands for the parts of a template in the place of a kind.
	pub(crate) fn parts(&self, kind: usize) -> Vec<(&'static str, String)> {
		let place = &self.places[kind];
		vec![
			("{group}", place.slug.clone()),
			("{topic}", place.topic.to_string()),
			("{moved}", place.moved.to_string()),
			("{pointing}", self.pointing.to_string()),
			("{case}", place.case.to_string()),
			("{held}", place.held[0].to_string()),
			("{begun}", place.held[1].to_string()),
			("{split}", place.reshaped.split.to_string()),
			("{merged}", place.reshaped.merged.to_string()),
			("{hidden}", place.reshaped.hidden.to_string()),
			("{away}", place.reshaped.away.to_string()),
			("{left}", place.reshaped.left.to_string()),
			("{came}", place.reshaped.came.to_string()),
			("{article}", place.blog.article.to_string()),
			("{talk}", place.blog.talk.to_string()),
			("{offered}", place.blog.offered.to_string()),
			("{draft}", place.blog.draft.to_string()),
			("{notice}", place.notice.to_string()),
			("{title}", format!("tarn{}", place.kind)),
			("{tag}", format!("tansy{}", place.kind)),
			("{handle}", format!("ashby{}", place.kind)),
		]
	}
}

/// Somebody is silenced, somebody suspended, somebody waits before the door of the community.
fn restrain_and_wait(site: &TestSite) {
	let (forum, system) = (site.forum(), Actor::system());
	moderation::silence(forum, &system, handle("silas"), None, &because("Loud.")).unwrap();
	accounts::suspend(forum, &system, handle("sue"), None, &because("Rude.")).unwrap();
	settings::edit_door(forum, &system, DoorDraft { door: Door::Approval, member_invites: Some(3) }).unwrap();
	let new = NewMember {
		name: DisplayName::parse("Applicant").unwrap(),
		handle: handle("applicant"),
		email: Email::parse("applicant@example.org").unwrap(),
		password: Password::parse(Field::Password, "gravel-otter-lantern").unwrap(),
	};
	accounts::come_in(forum, Newcomer::from(new), "Firefox").unwrap();
}

fn furnish(site: &TestSite, square: GroupId, at: usize) -> Place {
	let (forum, system, world) = (site.forum(), Actor::system(), &site.world);
	let (kind, access, entry) = KINDS[at];
	let kinds = if kind == FOR_PARTNERS { Kinds::of([Kind::Partner]) } else { Kinds::EVERYBODY };
	let id = found(site, at, access, kinds, entry);
	let name = format!("ashby{kind}");
	let _author = world.member(&name);
	let be_partner = |name: &str| {
		if kind == FOR_PARTNERS {
			world.is_kind(&world.member(name), Kind::Partner);
		}
	};
	for (member, _) in PARTNERS {
		be_partner(member);
	}
	be_partner(&name);
	let roles = [
		("fritz", GroupRole::Member),
		("ines", GroupRole::Member),
		("silas", GroupRole::Member),
		("sue", GroupRole::Member),
		("rolf", GroupRole::Member),
		("kim", GroupRole::Moderator),
		("otto", GroupRole::Owner),
		(name.as_str(), GroupRole::Member),
	];
	for (member, role) in roles {
		groups::add_member(forum, &system, id, &handle(member), role).unwrap();
	}
	for extra in 0..40 + at {
		let extra = format!("extra{extra}");
		be_partner(&extra);
		let _member = world.member(&extra);
		groups::add_member(forum, &system, id, &handle(&extra), GroupRole::Member).unwrap();
	}
	let author = world.member(&name);
	for filler in 0..10 + at {
		world.topic(&author, id, &format!("Tarn{kind} of earlier {filler}"));
	}
	let blog = blog(site, id, kind, &author);
	// What was written before somebody watched is no news to them.
	world.settle();
	for watcher in ["fritz", "ines", "silas", "sue", "rolf", "kim", "otto"] {
		watching::set_group(forum, &world.member(watcher), id, Level::Watching).unwrap();
	}
	let topic = talk(site, id, kind, &author);
	let moved = move_in(site, square, id, kind, &author);
	let notice = keep_house(site, topic, kind);
	let held = wait(site, id, topic, kind, &author);
	stand_at_the_door(site, id, access, entry);
	let reshaped = reshape(site, square, id, kind, &author);
	// The fillers, the question, the topic that was moved in and the one that was split off.
	let counts = [format!("{} topics", 13 + at), format!("{} members", 40 + at + roles.len() - 1)];
	let case = case_of(site, topic);
	Place { kind, slug: format!("sorrel{kind}"), topic, moved, case, held, notice, reshaped, blog, counts }
}

fn found(site: &TestSite, at: usize, access: Access, kinds: Kinds, entry: Entry) -> GroupId {
	let (forum, system, kind) = (site.forum(), Actor::system(), KINDS[at].0);
	let category = CategoryName::parse(&format!("Cedar{kind}")).unwrap();
	let draft = GroupDraft {
		slug: Handle::parse(Field::Slug, &format!("sorrel{kind}")).unwrap(),
		name: GroupName::parse(&format!("Gilt{kind}")).unwrap(),
		description: prose(Field::Description, &format!("Dusk{kind}.")),
		category: groups::create_category(forum, &system, category).unwrap(),
		access,
		kinds,
	};
	let id = groups::create(forum, &system, draft).unwrap();
	let notice = if kind == "noticed" { format!("Nettle{kind}.") } else { String::new() };
	let rules = GroupRules {
		entry,
		writing: Writing::Everybody,
		charter: prose(Field::Charter, &format!("Chalk{kind}.")),
		notice: prose(Field::Notice, &notice),
	};
	groups::set_rules(forum, &system, id, rules).unwrap();
	id
}

/// A blog with an article that was published, one that waits, and one that nobody sees.
fn blog(site: &TestSite, group: GroupId, kind: &str, author: &Actor) -> Blog {
	let (forum, system) = (site.forum(), Actor::system());
	let slug = format!("sorrel{kind}");
	let about = prose(Field::Description, &format!("Bream{kind} in the blog."));
	let name = BlogName::parse(&format!("Tarn{kind}")).unwrap();
	let (short, writers) = (Handle::parse(Field::Slug, &slug).unwrap(), Writers::Members);
	articles::open_blog(forum, &system, NewBlog { slug: short, name, about, group, writers }).unwrap();
	let write = |word: &str| {
		let text = ArticleText {
			title: format!("{word}{kind} article"),
			summary: prose(Field::Summary, &format!("{word}{kind} in short.")),
			body: prose(Field::Body, &format!("{word}{kind} at length.")),
			tags: Tags::parse(&format!("tansy{kind}")).unwrap(),
			language: None,
			canonical: None,
			outdated: false,
		};
		articles::begin(forum, author, &slug, text).unwrap()
	};
	let (article, offered, draft) = (write("Tarn"), write("Heron"), write("Xylem"));
	articles::offer(forum, author, article, 1).unwrap();
	articles::publish(forum, &system, article, 1).unwrap();
	articles::offer(forum, author, offered, 1).unwrap();
	let shown = articles::show(forum, &system, &slug, &format!("tarn{kind}-article"), 1).unwrap();
	let Shown::Article(view) = shown else { panic!("{shown:?}") };
	site.world.reply(author, view.talk.id, &format!("Bream{kind} below the article."));
	Blog { article, talk: view.talk.id, offered, draft }
}

/// A question with replies: changed, full of mentions, deleted, last.
fn talk(site: &TestSite, group: GroupId, kind: &str, author: &Actor) -> TopicId {
	let (forum, world) = (site.forum(), &site.world);
	let new = NewTopic {
		title: Title::parse(&format!("Tarn{kind}")).unwrap(),
		body: prose(Field::Body, &format!("Bream{kind} first.")),
		kind: TopicKind::Question,
		tags: Tags::parse(&format!("tansy{kind}")).unwrap(),
	};
	let topic = discussions::start(forum, author, group, new).unwrap().stands().unwrap();
	world.reply(author, topic, &format!("Russet{kind}."));
	discussions::edit(forum, author, topic, 2, 1, prose(Field::Body, &format!("Bream{kind} now."))).unwrap();
	world.reply(author, topic, &format!("Bream{kind} @ines @silas @sue @rolf @kim @otto @olga @iva"));
	world.reply(author, topic, &format!("Xylem{kind}."));
	world.reply(&world.member("rolf"), topic, &format!("Bream{kind} of mine."));
	world.reply(author, topic, &format!("Bream{kind} last."));
	discussions::delete_post(forum, author, topic, 4).unwrap();
	for keeper in ["fritz", "ines", "silas", "sue", "rolf"] {
		for number in [None, Some(2)] {
			let note = Note::parse("Kept.").unwrap();
			bookmarks::keep(forum, &world.member(keeper), Kept { topic, number }, note).unwrap();
		}
	}
	let text = because(&format!("Pewter{kind}"));
	moderation::report(forum, &world.member("ines"), topic, 2, NewReport { why: ReportReason::Spam, text }).unwrap();
	topic
}

/// A topic that everybody could read, until it was moved here; somebody keeps, watches and
/// reported it.
fn move_in(site: &TestSite, square: GroupId, group: GroupId, kind: &str, author: &Actor) -> TopicId {
	let (forum, world) = (site.forum(), &site.world);
	let topic = world.topic(author, square, &format!("Tarn{kind} of the square"));
	let olga = world.member("olga");
	watching::set_topic(forum, &olga, topic, Level::Watching).unwrap();
	bookmarks::keep(forum, &olga, Kept { topic, number: None }, Note::default()).unwrap();
	world.reply(author, topic, &format!("Bream{kind} @olga @nela"));
	let text = because(&format!("Pewter{kind} of the square"));
	moderation::report(forum, &olga, topic, 2, NewReport { why: ReportReason::SomethingElse, text }).unwrap();
	world.settle();
	moderation::move_topic(forum, &world.administrator("ada"), topic, group, &because("Better there.")).unwrap();
	topic
}

/// The number of a kind, for texts that are no sign of it.
fn square_day(kind: &str) -> usize {
	KINDS.iter().position(|known| known.0 == kind).unwrap()
}

/// Posts and topics go into the group and out of it, by splitting and merging; one of the topics from
/// which they went is hidden afterwards. What goes out is written by somebody whom everybody knows.
fn reshape(site: &TestSite, square: GroupId, group: GroupId, kind: &str, author: &Actor) -> Reshaped {
	let (forum, world) = (site.forum(), &site.world);
	let (ada, ines, olga) = (world.administrator("ada"), world.member("ines"), world.member("olga"));
	// Told to the authors, and to those who keep order where it was.
	let why = because("For the order.");
	let split = |topic, number: u32, title: &str, to| {
		let (numbers, title) = (PostNumbers::parse(&number.to_string()).unwrap(), Title::parse(title).unwrap());
		moderation::split(forum, &ada, topic, numbers, (title, to), &why).unwrap()
	};
	let left = world.topic(&olga, square, "What stays behind");
	let gone = world.reply(author, left, &format!("Bream{kind} that goes."));
	world.reply(&olga, left, &format!("Of day {}.", square_day(kind)));
	let inside = split(left, gone, &format!("Tarn{kind} split off"), group);
	// What stood in the square, those who keep order there may know.
	let merged = world.topic(author, square, &format!("Market of {}", square_day(kind)));
	world.reply(author, merged, &format!("Bream{kind} of the market."));
	moderation::merge(forum, &ada, merged, inside, &why).unwrap();
	let hidden = world.topic(author, group, &format!("Tarn{kind} that was left"));
	let plain = world.reply(&ines, hidden, &format!("Of evening {}.", square_day(kind)));
	let came = split(hidden, plain, "What came here", square);
	discussions::hide_topic(forum, &world.member("kim"), hidden, &why).unwrap();
	let away = world.topic(&ines, group, &format!("Tarn{kind} that went"));
	moderation::merge(forum, &ada, away, came, &why).unwrap();
	Reshaped { split: inside, merged, hidden, away, left, came }
}

/// A post of the member who will be removed is hidden, and another topic pinned.
fn keep_house(site: &TestSite, topic: TopicId, kind: &str) -> NoticeId {
	let (forum, world) = (site.forum(), &site.world);
	let kim = world.member("kim");
	discussions::hide_post(forum, &kim, topic, 5, &because("Not here.")).unwrap();
	let until = forum.now().plus(Duration::from_secs(24 * 60 * 60));
	moderation::pin_topic(forum, &kim, topic, until, &because(&format!("Pewter{kind} of the pin"))).unwrap();
	let told = moderation::notices(forum, &world.member("rolf"), None).unwrap();
	told.notices[0].id
}

/// A reply and a topic wait until somebody has looked at them.
fn wait(site: &TestSite, group: GroupId, topic: TopicId, kind: &str, author: &Actor) -> [CaseId; 2] {
	let (forum, system) = (site.forum(), Actor::system());
	let pace = |holds| moderation::set_pace(forum, &system, group, Pace { holds, slow_s: 0 }).unwrap();
	pace(Holds::Everybody);
	let new = NewTopic {
		title: Title::parse(&format!("Heron{kind} begins")).unwrap(),
		body: prose(Field::Body, &format!("Heron{kind} first.")),
		kind: TopicKind::Discussion,
		tags: Tags::parse(&format!("heron{kind}")).unwrap(),
	};
	let begun = discussions::start(forum, author, group, new).unwrap();
	let reply = discussions::reply(forum, author, topic, prose(Field::Body, &format!("Heron{kind} @ines."))).unwrap();
	pace(Holds::Nobody);
	let (Sent::Waits(begun), Sent::Waits(reply)) = (begun, reply) else { panic!("they do not wait") };
	[reply, begun]
}

fn stand_at_the_door(site: &TestSite, id: GroupId, access: Access, entry: Entry) {
	let (forum, system, world) = (site.forum(), Actor::system(), &site.world);
	let kind = KINDS.iter().find(|kind| (kind.1, kind.2) == (access, entry)).unwrap().0;
	if entry == Entry::Request {
		for asker in ["quentin", "asta"] {
			let message = if asker == "asta" { String::new() } else { format!("Quill{kind}") };
			groups::ask(forum, &world.member(asker), id, &prose(Field::Message, &message)).unwrap();
		}
	}
	groups::invite(forum, &system, id, &handle("iva"), &prose(Field::Message, "Come.")).unwrap();
	groups::remove_member(forum, &system, id, &handle("rolf")).unwrap();
	for knows in ["silas", "kim", "otto", "mona", "ada"] {
		if groups::acknowledge(forum, &world.again(&world.member(knows)), id).is_err() {
			assert_eq!((knows, access), ("mona", Access::Secret));
		}
	}
}

fn case_of(site: &TestSite, topic: TopicId) -> CaseId {
	let (mut after, admin) = (None, site.world.administrator("ada"));
	loop {
		let page = moderation::queue(site.forum(), &admin, after).unwrap();
		let found = page.cases.iter().find(|case| match &case.subject {
			CaseSubject::Post(post) => post.topic == topic,
			CaseSubject::Appeal(_) | CaseSubject::Held(_) => false,
		});
		if let Some(case) = found {
			return case.id;
		}
		after = Some(page.next.unwrap());
	}
}
