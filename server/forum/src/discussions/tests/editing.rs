//! Changing texts and titles; two at once; history.

use super::*;
use crate::discussions::records::POSTS;
use model::discussions::ChangedLine;

#[test]
fn of_two_editors_the_second_is_told_and_nothing_changes() {
	let scene = Scene::new();
	let (forum, keeper) = (&scene.world.forum, scene.keeper());
	let seen = source(forum, &scene.anna, scene.topic, 1).unwrap();
	assert_eq!((seen.source.as_str(), seen.revision), ("First post.", 1));
	edit(forum, &keeper, scene.topic, 1, seen.revision, prose("By the keeper.")).unwrap();
	let before = scene.entries();
	let late = edit(forum, &scene.anna, scene.topic, 1, seen.revision, prose("By anna."));
	assert!(matches!(late, Err(Error::Stale)));
	assert_eq!((scene.entries(), scene.read_by(&scene.boris).as_str()), (before, "1:By the keeper."));
	edit(forum, &scene.anna, scene.topic, 1, 2, prose("By anna.")).unwrap();
	assert_eq!(source(forum, &scene.anna, scene.topic, 1).unwrap().revision, 3);
	scene.assert_sound();
}

#[test]
fn the_same_text_makes_no_version_even_for_the_late() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	edit(forum, &scene.anna, scene.topic, 1, 1, prose("Better.")).unwrap();
	let before = scene.entries();
	// A double click sends the same form twice.
	edit(forum, &scene.anna, scene.topic, 1, 1, prose("Better.")).unwrap();
	edit(forum, &scene.anna, scene.topic, 1, 2, prose("Better.\n\n")).unwrap();
	assert_eq!(scene.entries(), before);
	assert_eq!(source(forum, &scene.anna, scene.topic, 1).unwrap().revision, 2);
}

#[test]
fn only_the_author_and_those_who_keep_order_edit() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let tried = |actor: &Actor| edit(forum, actor, scene.topic, 1, 1, prose("Mine."));
	assert_denied(tried(&scene.boris), Reason::NotAuthor);
	assert!(matches!(tried(&scene.world.visitor()), Err(Error::SignInRequired)));
	assert_denied(source(forum, &scene.boris, scene.topic, 1), Reason::NotAuthor);
	assert_not_found(edit(forum, &scene.anna, scene.topic, 9, 1, prose("x")));
	scene.world.reply(&scene.boris, scene.topic, "x");
	delete_post(forum, &scene.boris, scene.topic, 2).unwrap();
	assert_denied(edit(forum, &scene.boris, scene.topic, 2, 1, prose("y")), Reason::Deleted);
	tried(&scene.keeper()).unwrap();
}

#[test]
fn an_edit_says_when_and_does_not_lift_the_topic() {
	let scene = Scene::new();
	let other = scene.world.topic(&scene.boris, scene.group, "Milk");
	scene.world.advance(MINUTE);
	edit(&scene.world.forum, &scene.anna, scene.topic, 1, 1, prose("Better.")).unwrap();
	let post = &scene.view(&scene.boris).posts[0];
	assert_eq!(post.edited, Some(scene.world.forum.now()));
	assert!(post.may.revisions && !post.may.edit);
	assert_eq!(latest(&scene.world.forum, &scene.boris, None).unwrap().topics[0].id, other);
	let stored = scene.world.forum.store().get(&POSTS, &(scene.topic, 1)).unwrap().unwrap();
	assert_eq!(stored.revision, 2);
}

#[test]
fn the_history_compares_versions_line_by_line() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	edit(forum, &scene.anna, scene.topic, 1, 1, prose("First post.\nMore.")).unwrap();
	edit(forum, &scene.keeper(), scene.topic, 1, 2, prose("More.")).unwrap();
	let views = revisions(forum, &scene.world.visitor(), scene.topic, 1).unwrap();
	assert_eq!(views.iter().map(|it| it.revision).collect::<Vec<_>>(), [3, 2, 1]);
	assert_eq!(views[0].by.handle.as_deref(), Some("kim"));
	let (same, gone) = (ChangedLine::Same("More.".into()), ChangedLine::Removed("First post.".into()));
	assert_eq!(views[0].lines, [gone, same]);
	assert_eq!(views[2].lines, [ChangedLine::Added("First post.".into())]);
}

#[test]
fn the_history_of_a_long_post_shows_what_changed() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let text = |line: &str| prose(&["a\n".repeat(5_000), line.to_owned(), "\nb".repeat(5_000)].concat());
	edit(forum, &scene.anna, scene.topic, 1, 1, text("then")).unwrap();
	edit(forum, &scene.anna, scene.topic, 1, 2, text("now")).unwrap();
	let versions = revisions(forum, &scene.anna, scene.topic, 1).unwrap();
	let same = |text: &str| ChangedLine::Same(text.to_owned());
	assert_eq!(
		versions[0].lines,
		[
			ChangedLine::Unchanged(4_997),
			same("a"),
			same("a"),
			same("a"),
			ChangedLine::Removed("then".to_owned()),
			ChangedLine::Added("now".to_owned()),
			same("b"),
			same("b"),
			same("b"),
			ChangedLine::Unchanged(4_997),
		]
	);
	assert_eq!(versions[1].lines.len(), 201);
	assert!(matches!(versions[1].lines[200], ChangedLine::More(lines) if lines > 9_000));
}

#[test]
fn the_history_of_a_deleted_post_is_for_those_who_keep_order() {
	let scene = Scene::new();
	let (forum, keeper) = (&scene.world.forum, scene.keeper());
	scene.world.reply(&scene.boris, scene.topic, "My secret.");
	scene.world.reply(&scene.anna, scene.topic, "x");
	delete_post(forum, &scene.boris, scene.topic, 2).unwrap();
	for actor in [&scene.boris, &scene.anna, &scene.world.visitor()] {
		assert_not_found(revisions(forum, actor, scene.topic, 2));
	}
	assert_eq!(revisions(forum, &keeper, scene.topic, 2).unwrap().len(), 1);
}

#[test]
fn a_title_changes_for_all_at_once_and_a_talk_has_no_answer() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let id = start(forum, &scene.anna, scene.group, question("Which?")).unwrap();
	scene.world.reply(&scene.boris, id, "This.");
	choose_answer(forum, &scene.anna, id, Some(2)).unwrap();
	let found = as_found("Which?", TopicKind::Question, "grind milk");
	let (that, talk) = (head("That one", TopicKind::Question, ""), head("That one", TopicKind::Discussion, ""));
	let to_that = TopicEdit { found, wanted: that.clone() };
	assert_denied(edit_topic(forum, &scene.boris, id, to_that.clone()), Reason::NotAuthor);
	edit_topic(forum, &scene.anna, id, to_that).unwrap();
	let view = show(forum, &scene.boris, id, Wanted::Page(1)).unwrap();
	assert_eq!((view.title.as_str(), view.tags.len(), view.answer.is_some()), ("That one", 0, true));
	assert_eq!(scene.titles(&scene.boris)[0], "That one");
	edit_topic(
		forum,
		&scene.anna,
		id,
		TopicEdit { found: as_found("That one", TopicKind::Question, ""), wanted: talk },
	)
	.unwrap();
	assert_eq!(show(forum, &scene.boris, id, Wanted::Page(1)).unwrap().answer, None);
	scene.assert_sound();
}

#[test]
fn of_two_who_change_a_head_neither_loses_what_they_wanted() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let id = start(forum, &scene.anna, scene.group, question("Which?")).unwrap();
	let found = as_found("Which?", TopicKind::Question, "grind milk");
	let change = |wanted: TopicHead| edit_topic(forum, &scene.anna, id, TopicEdit { found: found.clone(), wanted });
	change(head("Which mill?", TopicKind::Question, "grind milk")).unwrap();
	change(head("Which?", TopicKind::Question, "mill")).unwrap();
	let entries = scene.entries();
	// The same again, and nothing at all, change nothing.
	change(head("Which mill?", TopicKind::Question, "mill")).unwrap();
	change(head("Which?", TopicKind::Question, "grind milk")).unwrap();
	assert!(matches!(change(head("What mill?", TopicKind::Question, "grind milk")), Err(Error::Stale)));
	assert!(matches!(change(head("Which?", TopicKind::Discussion, "milk")), Err(Error::Stale)));
	assert_eq!(scene.entries(), entries);
	let view = show(forum, &scene.anna, id, Wanted::Page(1)).unwrap();
	assert_eq!(
		(view.title.as_str(), view.kind, view.tags),
		("Which mill?", TopicKind::Question, vec!["mill".to_owned()])
	);
}

fn as_found(title: &str, kind: TopicKind, tags: &str) -> TopicFound {
	TopicFound { title: title.to_owned(), kind, tags: tags.replace(' ', ", ") }
}

fn head(title: &str, kind: TopicKind, tags: &str) -> TopicHead {
	TopicHead { title: Title::parse(title).unwrap(), kind, tags: Tags::parse(tags).unwrap() }
}
