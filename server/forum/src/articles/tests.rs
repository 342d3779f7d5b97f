//! Blogs and articles, by the operations that pages call.

use super::*;
use crate::check::check;
use crate::testing::World;
use crate::{Actor, Error, Result, discussions, groups, tags};
use model::articles::{Among, ArticleState, ArticleText, ArticleView, NewBlog, Writers};
use model::discussions::Tags;
use model::groups::{Access, GroupRole};
use model::moderation::ActReason;
use model::text::{BlogName, Handle, Prose};
use model::{ArticleId, Field, GroupId, Problem, Reason, TopicId};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// A blog, kim who keeps order in its group, and anna who belongs to it.
struct Scene {
	world: World,
	group: GroupId,
	kim: Actor,
	anna: Actor,
}

impl Scene {
	fn new(access: Access, writers: Writers) -> Self {
		let world = World::new();
		let group = world.group("news", access);
		let (kim, anna) = (world.member("kim"), world.member("anna"));
		for (actor, role) in [(&kim, GroupRole::Moderator), (&anna, GroupRole::Member)] {
			let handle = world.forum.author(actor.id().unwrap()).unwrap().unwrap().handle.unwrap();
			let handle = Handle::parse(Field::Handle, &handle).unwrap();
			groups::add_member(&world.forum, &world.system(), group, &handle, role).unwrap();
		}
		let (kim, anna) = (world.again(&kim), world.again(&anna));
		open_blog(&world.forum, &world.system(), new_blog("roast", group, writers)).unwrap();
		Self { world, group, kim, anna }
	}

	fn begin(&self, actor: &Actor, title: &str, body: &str) -> ArticleId {
		begin(&self.world.forum, actor, "roast", text(title, body)).unwrap()
	}

	/// An article of kim's that everybody reads.
	fn published(&self, title: &str) -> ArticleId {
		let id = self.begin(&self.kim, title, &format!("About {title}."));
		publish(&self.world.forum, &self.kim, id, 1).unwrap();
		id
	}

	fn titles(&self, actor: &Actor, among: &Among) -> Vec<String> {
		let list = home(&self.world.forum, actor, "roast", among, None).unwrap();
		list.articles.into_iter().map(|article| article.title).collect()
	}

	fn read(&self, actor: &Actor, slug: &str) -> Result<ArticleView> {
		match show(&self.world.forum, actor, "roast", slug, 1)? {
			Shown::Article(view) => Ok(*view),
			other => panic!("{other:?}"),
		}
	}

	fn topic(&self, slug: &str) -> TopicId {
		self.read(&self.kim, slug).unwrap().talk.id
	}

	fn state(&self, actor: &Actor, id: ArticleId) -> ArticleState {
		draft(&self.world.forum, actor, id).unwrap().state
	}

	/// Ends a test: all that was written agrees.
	fn end(self) {
		self.world.settle();
		assert_eq!(check(&self.world.forum).unwrap(), Vec::<String>::new());
	}
}

fn new_blog(slug: &str, group: GroupId, writers: Writers) -> NewBlog {
	let slug = Handle::parse(Field::Slug, slug).unwrap();
	let about = Prose::parse_optional(Field::Description, "What we *roast*.", 2_000).unwrap();
	NewBlog { slug, name: BlogName::parse("From the roastery").unwrap(), about, group, writers }
}

fn text(title: &str, body: &str) -> ArticleText {
	ArticleText {
		title: ArticleText::parse_title(title).unwrap(),
		summary: ArticleText::parse_summary("In short.").unwrap(),
		body: ArticleText::parse_body(body).unwrap(),
		tags: Tags::parse("beans").unwrap(),
		language: None,
		canonical: None,
		outdated: false,
	}
}

#[track_caller]
fn assert_missing<T: std::fmt::Debug>(outcome: Result<T>) {
	assert!(matches!(outcome, Err(Error::NotFound)), "{outcome:?}");
}

#[track_caller]
fn assert_denied<T: std::fmt::Debug>(outcome: Result<T>, reason: Reason) {
	assert!(matches!(outcome, Err(Error::Denied(it)) if it == reason), "{outcome:?}");
}

#[test]
fn a_draft_is_there_for_its_author_alone() {
	let scene = Scene::new(Access::Public, Writers::Members);
	let forum = &scene.world.forum;
	let id = scene.begin(&scene.anna, "Not yet", "Nobody knows.");
	for somebody in [scene.world.visitor(), scene.kim.clone(), scene.world.administrator("ada")] {
		assert_missing(draft(forum, &somebody, id));
		assert_missing(save(forum, &somebody, id, 1, text("Mine", "Mine.")));
		assert_missing(publish(forum, &somebody, id, 1));
		assert_missing(discard(forum, &somebody, id));
		assert!(home(forum, &somebody, "roast", &Among::All, None).unwrap().offered.is_empty());
	}
	assert_eq!(draft(forum, &scene.anna, id).unwrap().text.title, "Not yet");
	assert_eq!(drafts(forum, &scene.anna, None).unwrap().0.len(), 1);
	assert!(drafts(forum, &scene.kim, None).unwrap().0.is_empty());
	assert_eq!(discussions::latest(forum, &scene.anna, None).unwrap().topics.len(), 0);
	discard(forum, &scene.anna, id).unwrap();
	assert_missing(draft(forum, &scene.anna, id));
	scene.end();
}

#[test]
fn a_draft_needs_no_title_and_what_is_published_does() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	for title in ["", "  ", "\u{200b}", "\u{2800}"] {
		let id = scene.begin(&scene.kim, title, "A text.");
		for refused in [publish(forum, &scene.kim, id, 1), offer(forum, &scene.kim, id, 1)] {
			let Err(Error::Invalid(fields)) = refused else { panic!("{refused:?}") };
			assert_eq!(fields, [Field::Title.with(Problem::Empty)]);
		}
		assert_eq!(draft(forum, &scene.kim, id).unwrap().text.body.as_str(), "A text.");
	}
	scene.end();
}

#[test]
fn an_article_is_read_by_whoever_reads_its_group() {
	for (access, visitor, olga) in
		[(Access::Public, true, true), (Access::Members, false, true), (Access::Private, false, false)]
	{
		let scene = Scene::new(access, Writers::Keepers);
		let forum = &scene.world.forum;
		scene.published("Beans");
		assert_eq!(scene.read(&scene.anna, "beans").unwrap().talk.posts.len(), 1);
		for (actor, reads) in [(scene.world.visitor(), visitor), (scene.world.member("olga"), olga)] {
			let found = blogs(forum, &actor, 1).unwrap().0.len();
			assert_eq!((scene.read(&actor, "beans").is_ok(), found), (reads, usize::from(reads)), "{access:?}");
			if !reads {
				assert_missing(scene.read(&actor, "beans"));
				assert_missing(home(forum, &actor, "roast", &Among::All, None));
				assert_missing(home(forum, &actor, "never", &Among::All, None));
			}
		}
		scene.end();
	}
}

#[test]
fn before_a_closed_community_there_is_no_blog() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	scene.published("Beans");
	assert_missing(scene.read(&Actor::outsider(), "beans"));
	assert!(blogs(&scene.world.forum, &Actor::outsider(), 1).unwrap().0.is_empty());
	scene.end();
}

#[test]
fn an_article_stands_in_no_list_of_topics() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	let before = scene.world.topic(&scene.anna, scene.group, "A talk");
	scene.published("Beans");
	let topic = scene.topic("beans");
	scene.world.reply(&scene.anna, topic, "Well said.");
	let rows = discussions::topics(forum, &scene.anna, scene.group, None).unwrap().topics;
	assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [before]);
	assert_eq!(discussions::latest(forum, &scene.world.visitor(), None).unwrap().topics.len(), 1);
	assert_missing(tags::topics(forum, &scene.anna, "beans", None));
	assert_eq!(groups::show(forum, &scene.anna, "news").unwrap().topics, Some(1));
	assert_eq!(scene.read(&scene.anna, "beans").unwrap().article.comments, 1);
	scene.end();
}

#[test]
fn an_article_neither_moves_nor_is_pinned_nor_becomes_part_of_a_topic() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	let other = scene.world.group("other", Access::Public);
	scene.published("Beans");
	let (topic, reason) = (scene.topic("beans"), ActReason::parse("It is better there.").unwrap());
	let talk = scene.world.topic(&scene.anna, scene.group, "A talk");
	let system = scene.world.administrator("ada");
	assert_denied(crate::moderation::move_topic(forum, &system, topic, other, &reason), Reason::Article);
	let until = forum.now().plus(HOUR);
	assert_denied(crate::moderation::pin_topic(forum, &system, topic, until, &reason), Reason::Article);
	assert_denied(crate::moderation::merge(forum, &system, topic, talk, &reason), Reason::Article);
	assert_denied(discussions::require_edit_topic(forum, &scene.kim, topic), Reason::Article);
	scene.end();
}

#[test]
fn members_offer_and_those_who_keep_order_publish() {
	let scene = Scene::new(Access::Public, Writers::Members);
	let forum = &scene.world.forum;
	let id = scene.begin(&scene.anna, "Beans", "All about beans.");
	assert_denied(publish(forum, &scene.anna, id, 1), Reason::ModeratorsOnly);
	offer(forum, &scene.anna, id, 1).unwrap();
	let offered = home(forum, &scene.kim, "roast", &Among::All, None).unwrap().offered;
	assert_eq!(offered.len(), 1);
	assert!(home(forum, &scene.anna, "roast", &Among::All, None).unwrap().offered.is_empty());
	assert_missing(draft(forum, &scene.world.member("olga"), id));
	publish(forum, &scene.kim, id, 1).unwrap();
	let view = scene.read(&scene.world.visitor(), "beans").unwrap();
	assert_eq!((view.article.author.name.as_str(), view.talk.posts[0].author.name.as_str()), ("Anna", "Anna"));
	scene.end();
}

#[test]
fn nobody_else_writes_for_a_blog() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	assert_denied(begin(forum, &scene.anna, "roast", text("Beans", "Beans.")), Reason::KeepersWrite);
	let open = Scene::new(Access::Public, Writers::Members);
	let olga = open.world.member("olga");
	assert_denied(begin(&open.world.forum, &olga, "roast", text("Beans", "Beans.")), Reason::GroupMembersOnly);
	let visitor = begin(&open.world.forum, &open.world.visitor(), "roast", text("Beans", "Beans."));
	assert!(matches!(visitor, Err(Error::SignInRequired)));
	assert_denied(open_blog(forum, &scene.kim, new_blog("mine", scene.group, Writers::Keepers)), Reason::OwnersOnly);
}

#[test]
fn two_blogs_have_two_addresses_and_none_that_means_something_else() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	for slug in ["roast", "new", "drafts"] {
		let taken = open_blog(forum, &scene.world.system(), new_blog(slug, scene.group, Writers::Keepers));
		assert!(matches!(taken, Err(Error::Taken(Field::Slug))), "{slug}");
	}
	scene.end();
}

#[test]
fn an_address_reads_in_every_script_and_is_never_given_twice() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	for (title, slug) in [
		("İstanbul'da kahve", "istanbul-da-kahve"),
		("القهوة العربية", "القهوة-العربية"),
		("قهوه و کتاب\u{200c}ها", "قهوه-و-کتابها"),
		("קפה טוב", "קפה-טוב"),
		("Edit", "edit-"),
		("Beans", "beans"),
		("Beans!", "beans-2"),
	] {
		scene.published(title);
		assert_eq!(scene.read(&scene.world.visitor(), slug).unwrap().article.title, title);
	}
	scene.end();
}

#[test]
fn a_renamed_article_is_found_under_its_old_address() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	let id = scene.published("Beans");
	let version = draft(forum, &scene.kim, id).unwrap().version;
	scene.world.advance(HOUR);
	save(forum, &scene.kim, id, version, text("Better beans", "About Beans.")).unwrap();
	let moved = show(forum, &scene.world.visitor(), "roast", "beans", 1).unwrap();
	assert_eq!(moved, Shown::Moved("better-beans".to_owned()));
	assert_eq!(scene.read(&scene.kim, "better-beans").unwrap().talk.title, "Better beans");
	scene.published("Beans");
	assert_eq!(scene.titles(&scene.kim, &Among::All), ["Beans", "Better beans"]);
	assert_eq!(scene.read(&scene.kim, "beans-2").unwrap().article.title, "Beans");
	scene.end();
}

#[test]
fn what_was_changed_keeps_its_history_and_two_at_once_are_told() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	let id = scene.begin(&scene.kim, "Beans", "One.");
	assert_eq!(save(forum, &scene.kim, id, 1, text("Beans", "Two.")).unwrap(), 2);
	assert!(matches!(save(forum, &scene.kim, id, 1, text("Beans", "Three.")), Err(Error::Stale)));
	assert!(matches!(publish(forum, &scene.kim, id, 1), Err(Error::Stale)));
	publish(forum, &scene.kim, id, 2).unwrap();
	let seen = draft(forum, &scene.kim, id).unwrap().version;
	save(forum, &scene.kim, id, seen, text("Beans", "Four.")).unwrap();
	assert!(matches!(save(forum, &scene.kim, id, seen, text("Beans", "Five.")), Err(Error::Stale)));
	let view = scene.read(&scene.world.visitor(), "beans").unwrap();
	assert_denied(discussions::delete_post(forum, &scene.kim, view.talk.id, 1), Reason::Article);
	assert!(view.talk.posts[0].edited.is_some() && view.talk.posts[0].may.revisions);
	let topic = view.talk.id;
	assert_eq!(discussions::revisions(forum, &scene.world.visitor(), topic, 1).unwrap().len(), 2);
	// Changed as a post of its topic, it is changed for whoever has it open as an article.
	let seen = draft(forum, &scene.kim, id).unwrap().version;
	discussions::edit(forum, &scene.kim, topic, 1, 2, Prose::parse(Field::Body, "Six.").unwrap()).unwrap();
	assert!(matches!(save(forum, &scene.kim, id, seen, text("Beans", "Seven.")), Err(Error::Stale)));
	scene.end();
}

#[test]
fn what_is_taken_back_is_gone_at_once_and_comes_back_with_its_comments() {
	let scene = Scene::new(Access::Public, Writers::Members);
	let forum = &scene.world.forum;
	let id = scene.begin(&scene.anna, "Beans", "All about beans.");
	offer(forum, &scene.anna, id, 1).unwrap();
	publish(forum, &scene.kim, id, 1).unwrap();
	let topic = scene.topic("beans");
	scene.world.reply(&scene.kim, topic, "Well said.");
	assert_missing(unpublish(forum, &scene.world.member("olga"), id));
	unpublish(forum, &scene.anna, id).unwrap();
	let olga = scene.world.member("olga");
	assert_missing(show(forum, &olga, "roast", "beans", 1));
	assert_missing(address_of(forum, &olga, topic));
	assert_eq!(scene.titles(&olga, &Among::All), Vec::<String>::new());
	assert_eq!(show(forum, &scene.anna, "roast", "beans", 1).unwrap(), Shown::Unpublished(id));
	assert_eq!(scene.state(&scene.anna, id), ArticleState::Unpublished);
	publish(forum, &scene.kim, id, 1).unwrap();
	assert_eq!(scene.read(&olga, "beans").unwrap().article.comments, 1);
	scene.end();
}

#[test]
fn what_those_who_keep_order_take_away_its_author_does_not_bring_back() {
	let scene = Scene::new(Access::Public, Writers::Members);
	let forum = &scene.world.forum;
	let id = scene.begin(&scene.anna, "Beans", "All about beans.");
	offer(forum, &scene.anna, id, 1).unwrap();
	publish(forum, &scene.kim, id, 1).unwrap();
	let topic = scene.topic("beans");
	let reason = ActReason::parse("It sells something.").unwrap();
	discussions::hide_topic(forum, &scene.kim, topic, &reason).unwrap();
	assert_eq!(scene.state(&scene.anna, id), ArticleState::Removed);
	assert!(!draft(forum, &scene.anna, id).unwrap().may.edit);
	assert_denied(save(forum, &scene.anna, id, 2, text("Beans", "More.")), Reason::Deleted);
	assert_denied(publish(forum, &scene.kim, id, 1), Reason::Deleted);
	assert_eq!(scene.titles(&scene.anna, &Among::All), Vec::<String>::new());
	discussions::restore_topic(forum, &scene.kim, topic).unwrap();
	assert_eq!(scene.titles(&scene.anna, &Among::All), ["Beans"]);
	scene.end();
}

#[test]
fn an_article_appears_at_its_moment_and_once() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	let id = scene.begin(&scene.kim, "Beans", "All about beans.");
	let past = schedule(forum, &scene.kim, id, 1, forum.now());
	let Err(Error::Invalid(fields)) = past else { panic!("{past:?}") };
	assert_eq!(fields, [Field::When.with(Problem::Past)]);
	let at = forum.now().plus(HOUR);
	schedule(forum, &scene.kim, id, 1, at).unwrap();
	assert_eq!(scene.state(&scene.kim, id), ArticleState::Scheduled(at));
	publish_due(forum).unwrap();
	assert_eq!(scene.titles(&scene.kim, &Among::All), Vec::<String>::new());
	scene.world.advance(HOUR * 3);
	publish_due(forum).unwrap();
	publish_due(forum).unwrap();
	assert_eq!(scene.titles(&scene.world.visitor(), &Among::All), ["Beans"]);
	assert!(drafts(forum, &scene.kim, None).unwrap().0.is_empty());
	scene.end();
}

#[test]
fn what_may_not_be_published_any_more_is_a_draft_again() {
	let scene = Scene::new(Access::Public, Writers::Members);
	let forum = &scene.world.forum;
	let id = scene.begin(&scene.kim, "Beans", "All about beans.");
	schedule(forum, &scene.kim, id, 1, forum.now().plus(HOUR)).unwrap();
	let handle = Handle::parse(Field::Handle, "kim").unwrap();
	groups::remove_member(forum, &scene.world.system(), scene.group, &handle).unwrap();
	scene.world.advance(HOUR);
	publish_due(forum).unwrap();
	let kim = scene.world.again(&scene.kim);
	assert_eq!(scene.state(&kim, id), ArticleState::Draft);
	scene.end();
}

#[test]
fn what_was_scheduled_waits_again_when_its_author_changes_it() {
	let scene = Scene::new(Access::Public, Writers::Members);
	let forum = &scene.world.forum;
	let id = scene.begin(&scene.anna, "Beans", "All about beans.");
	offer(forum, &scene.anna, id, 1).unwrap();
	schedule(forum, &scene.kim, id, 1, forum.now().plus(HOUR)).unwrap();
	save(forum, &scene.anna, id, 1, text("Beans", "Something else.")).unwrap();
	assert_eq!(scene.state(&scene.anna, id), ArticleState::Offered);
	scene.world.advance(HOUR);
	publish_due(forum).unwrap();
	assert_eq!(scene.titles(&scene.anna, &Among::All), Vec::<String>::new());
	take_back(forum, &scene.anna, id).unwrap();
	assert_missing(draft(forum, &scene.kim, id));
	scene.end();
}

#[test]
fn articles_are_found_by_tag_author_and_month() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	let begun = forum.now();
	scene.published("January");
	scene.world.advance(HOUR * 24 * 40);
	let later = forum.now();
	scene.published("February");
	let visitor = scene.world.visitor();
	assert_eq!(scene.titles(&visitor, &Among::Between(begun, later)), ["January"]);
	assert_eq!(scene.titles(&visitor, &Among::Between(later, later.plus(HOUR))), ["February"]);
	assert_missing(home(forum, &visitor, "roast", &Among::Between(later.plus(HOUR), later.plus(HOUR * 2)), None));
	assert_eq!(scene.titles(&visitor, &Among::Tag("beans".to_owned())), ["February", "January"]);
	let kim = Handle::parse(Field::Handle, "kim").unwrap();
	assert_eq!(scene.titles(&visitor, &Among::Author(kim)), ["February", "January"]);
	assert_missing(home(forum, &visitor, "roast", &Among::Tag("milk".to_owned()), None));
	let view = scene.read(&visitor, "february").unwrap();
	assert_eq!((view.previous.unwrap().slug.as_str(), view.next), ("january", None));
	scene.end();
}

#[test]
fn a_page_of_a_blog_costs_one_pages_work() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	for number in 0..30 {
		scene.published(&format!("Article {number}"));
		scene.world.advance(HOUR);
	}
	let visitor = scene.world.visitor();
	let first = home(forum, &visitor, "roast", &Among::All, None).unwrap();
	let second = home(forum, &visitor, "roast", &Among::All, first.next).unwrap();
	assert_eq!((first.articles.len(), second.articles.len()), (12, 12));
	assert_eq!(second.articles[0].title, "Article 17");
	let few = scene.world.cost(|| home(forum, &visitor, "roast", &Among::All, None));
	for number in 30..60 {
		scene.published(&format!("Article {number}"));
		scene.world.advance(HOUR);
	}
	assert_eq!(scene.world.cost(|| home(forum, &visitor, "roast", &Among::All, None)), few);
	scene.end();
}

#[test]
fn readers_learn_when_somebody_looked_last() {
	let scene = Scene::new(Access::Public, Writers::Keepers);
	let forum = &scene.world.forum;
	let id = scene.published("Beans");
	assert_missing(confirm(forum, &scene.anna, id));
	let version = draft(forum, &scene.kim, id).unwrap().version;
	let old = ArticleText { outdated: true, ..text("Beans", "About Beans.") };
	save(forum, &scene.kim, id, version, old).unwrap();
	assert!(scene.read(&scene.anna, "beans").unwrap().outdated);
	confirm(forum, &scene.kim, id).unwrap();
	let view = scene.read(&scene.anna, "beans").unwrap();
	assert_eq!((view.outdated, view.checked), (false, Some(forum.now())));
	scene.end();
}
