//! Starting, replying, answers, quotes, previews, pages.

use super::*;
use crate::journal::{Author, Entry, Event};
use model::discussions::POSTS_PER_PAGE;
use store::Seq;

#[test]
fn a_topic_begins_with_its_first_post() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let id = start(forum, &scene.boris, scene.group, question("Which grinder?")).unwrap();
	let view = show(forum, &scene.world.visitor(), id, Wanted::Page(1)).unwrap();
	assert_eq!((view.title.as_str(), view.slug.as_str()), ("Which grinder?", "which-grinder"));
	assert_eq!((view.kind, view.tags.join(" ").as_str()), (TopicKind::Question, "grind milk"));
	assert_eq!((view.replies, view.last_number, view.page, view.pages), (0, 1, 1, 1));
	assert_eq!(view.author.handle.as_deref(), Some("boris"));
	assert_eq!((view.posts.len(), view.posts[0].number, view.posts[0].by_asker), (1, 1, false));
	assert_eq!(scene.topics_counted(), Some(2));
	scene.assert_sound();
}

#[test]
fn visitors_read_and_are_asked_to_sign_in_to_write() {
	let scene = Scene::new();
	let (forum, visitor) = (&scene.world.forum, scene.world.visitor());
	assert_eq!(scene.read_by(&visitor), "1:First post.");
	let before = scene.entries();
	assert!(matches!(start(forum, &visitor, scene.group, question("Q")), Err(Error::SignInRequired)));
	assert!(matches!(reply(forum, &visitor, scene.topic, prose("x")), Err(Error::SignInRequired)));
	assert!(matches!(preview(forum, &visitor, "x"), Err(Error::SignInRequired)));
	assert!(matches!(mark_all_read(forum, &visitor), Err(Error::SignInRequired)));
	mark_read(forum, &visitor, scene.topic, 1).unwrap();
	assert_eq!(scene.entries(), before);
}

#[test]
fn nobody_writes_where_they_may_not_read() {
	let scene = Scene::new();
	let (forum, world) = (&scene.world.forum, &scene.world);
	let (private, secret) = (world.group("private", Access::Private), world.group("secret", Access::Secret));
	let inside = world.topic(&world.system(), private, "Inside");
	assert_denied(start(forum, &scene.anna, private, question("Q")), Reason::GroupMembersOnly);
	assert_not_found(start(forum, &scene.anna, secret, question("Q")));
	assert_not_found(start(forum, &scene.anna, GroupId(3), question("Q")));
	assert_not_found(reply(forum, &scene.anna, inside, prose("x")));
	assert_not_found(reply(forum, &scene.anna, TopicId(3), prose("x")));
	scene.assert_sound();
}

#[test]
fn a_suspended_member_cannot_write() {
	let scene = Scene::new();
	let (forum, handle) = (&scene.world.forum, Handle::parse(Field::Handle, "boris").unwrap());
	crate::accounts::suspend(forum, &Actor::system(), handle, None, &Default::default()).unwrap();
	let why = Reason::Suspended { until: None };
	assert_denied(reply(forum, &scene.boris, scene.topic, prose("x")), why);
	assert_denied(start(forum, &scene.boris, scene.group, question("Q")), why);
	assert_eq!(scene.read_by(&scene.anna), "1:First post.");
}

#[test]
fn replies_are_numbered_and_counted() {
	let scene = Scene::new();
	assert_eq!(scene.world.reply(&scene.boris, scene.topic, "Finer."), 2);
	assert_eq!(scene.world.reply(&scene.anna, scene.topic, "Thanks."), 3);
	let view = scene.view(&scene.boris);
	assert_eq!((view.replies, view.last_number), (2, 3));
	assert_eq!(view.posts.iter().map(|post| post.by_asker).collect::<Vec<_>>(), [false; 3]);
	assert_eq!(scene.read_by(&scene.boris), "1:First post. 2:Finer. 3:Thanks.");
	scene.assert_sound();
}

#[test]
fn forty_five_posts_fill_three_pages_and_not_one_more() {
	let scene = Scene::new();
	for number in 2..=45 {
		assert_eq!(scene.world.reply(&scene.boris, scene.topic, &format!("Post {number}.")), number);
	}
	let page = |page| show(&scene.world.forum, &scene.world.visitor(), scene.topic, Wanted::Page(page));
	for (number, first, last) in [(1, 1, 20), (2, 21, 40), (3, 41, 45)] {
		let view = page(number).unwrap();
		assert_eq!((view.page, view.pages), (number, 3));
		let numbers = view.posts.iter().map(|post| post.number).collect::<Vec<_>>();
		assert_eq!(numbers, (first..=last).collect::<Vec<_>>());
	}
	for beyond in [0, 4, u32::MAX] {
		assert_not_found(page(beyond));
	}
	let after = |number| posts_after(&scene.world.forum, &scene.anna, scene.topic, number).unwrap().posts;
	assert_eq!(after(3).len(), POSTS_PER_PAGE as usize);
	assert_eq!(after(44).iter().map(|post| post.number).collect::<Vec<_>>(), [45]);
	assert!(after(45).is_empty() && after(u32::MAX).is_empty());
	scene.assert_sound();
}

#[test]
fn the_asker_chooses_one_answer_and_may_take_it_back() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let id = start(forum, &scene.anna, scene.group, question("Which grinder?")).unwrap();
	scene.world.reply(&scene.boris, id, "The small one.");
	let chosen = |actor: &Actor, number| choose_answer(forum, actor, id, number);
	assert_denied(chosen(&scene.boris, Some(2)), Reason::NotAuthor);
	assert!(matches!(chosen(&scene.world.visitor(), Some(2)), Err(Error::SignInRequired)));
	assert_not_found(chosen(&scene.anna, Some(9)));
	assert_denied(chosen(&scene.anna, Some(1)), Reason::NotAQuestion);
	chosen(&scene.anna, Some(2)).unwrap();
	let view = show(forum, &scene.world.visitor(), id, Wanted::Page(1)).unwrap();
	assert_eq!(view.answer.map(|answer| answer.number), Some(2));
	assert!(view.posts[1].accepted && !view.posts[0].accepted);
	assert!(topics(forum, &scene.anna, scene.group, None).unwrap().topics.iter().any(|it| it.id == id && it.answered));
	let before = scene.entries();
	chosen(&scene.anna, Some(2)).unwrap();
	assert_eq!(scene.entries(), before);
	chosen(&scene.keeper(), None).unwrap();
	assert_eq!(show(forum, &scene.anna, id, Wanted::Page(1)).unwrap().answer, None);
	assert_denied(choose_answer(forum, &scene.anna, scene.topic, None), Reason::NotAQuestion);
	scene.assert_sound();
}

#[test]
fn a_quote_names_its_author_and_post() {
	let scene = Scene::new();
	let text = quote(&scene.world.forum, &scene.boris, scene.topic, 1).unwrap();
	assert!(text.contains("> First post.") && text.contains("Anna"), "{text}");
	assert!(text.contains(&format!("/t/{}/p/1", scene.topic)), "{text}");
	assert_not_found(quote(&scene.world.forum, &scene.boris, scene.topic, 2));
	scene.world.reply(&scene.boris, scene.topic, "x");
	delete_post(&scene.world.forum, &scene.boris, scene.topic, 2).unwrap();
	assert_not_found(quote(&scene.world.forum, &scene.boris, scene.topic, 2));
}

#[test]
fn a_preview_is_what_will_be_written() {
	let scene = Scene::new();
	let text = "Hello *you* <script>alert(1)</script>\n\n- a\n- b";
	let seen = preview(&scene.world.forum, &scene.boris, text).unwrap();
	let number = reply(&scene.world.forum, &scene.boris, scene.topic, prose(text)).unwrap();
	let view = scene.view(&scene.boris);
	let post = view.posts.iter().find(|post| post.number == number).unwrap();
	assert_eq!(post.content, PostContent::Html(seen.clone()));
	assert!(!seen.contains("<script"), "{seen}");
}

#[test]
fn the_journal_tells_of_every_post_and_of_nothing_else() {
	let scene = Scene::new();
	scene.world.reply(&scene.boris, scene.topic, "Finer.");
	edit(&scene.world.forum, &scene.boris, scene.topic, 2, 1, prose("Much finer.")).unwrap();
	let other = start(&scene.world.forum, &scene.boris, scene.group, question("Q")).unwrap();
	delete_post(&scene.world.forum, &scene.boris, scene.topic, 2).unwrap();
	restore_post(&scene.world.forum, &scene.boris, scene.topic, 2).unwrap();
	let entries = scene.world.forum.store().journal::<Entry>(Seq::START, 1_000).unwrap();
	let written = entries.iter().filter_map(|(_, entry)| {
		let Event::PostWritten { topic, number, .. } = entry.event else { return None };
		Some((topic, number, entry.by))
	});
	let by = |actor: &Actor| Author::Member(actor.id().unwrap());
	let (anna, boris) = (by(&scene.anna), by(&scene.boris));
	assert_eq!(written.collect::<Vec<_>>(), [(scene.topic, 1, anna), (scene.topic, 2, boris), (other, 1, boris)]);
	let told = entries.iter().filter(|(_, entry)| matches!(entry.event, Event::PostEdited { revision: 2, .. }));
	assert_eq!(told.count(), 1);
	// By ids alone: a text that is erased later must not live on here.
	assert!(!format!("{entries:?}").contains("finer"));
	scene.assert_sound();
}

#[test]
fn a_text_of_which_nothing_would_be_seen_is_refused() {
	let scene = Scene::new();
	let empty = |outcome: Error| match outcome {
		Error::Invalid(fields) => assert_eq!(fields, [Field::Body.with(Problem::Empty)]),
		other => panic!("{other:?}"),
	};
	for text in [
		"&nbsp;",
		"&#8203;&zwj;",
		"[a]: https://example.org",
		"> \n> &nbsp;",
		"- \n- ",
		"---",
		"**\u{200b}**",
		"|  |\n|--|",
	] {
		empty(reply(&scene.world.forum, &scene.boris, scene.topic, prose(text)).unwrap_err());
		let new = NewTopic { body: prose(text), ..question("Q") };
		empty(start(&scene.world.forum, &scene.boris, scene.group, new).unwrap_err());
	}
	for text in ["1", "> quoted", "```\ncode\n```", "![](https://example.org/a.png)", "🙂"] {
		reply(&scene.world.forum, &scene.boris, scene.topic, prose(text)).unwrap();
	}
	assert_eq!(preview(&scene.world.forum, &scene.boris, "").unwrap(), "");
}

#[test]
fn newcomers_set_two_links_and_others_fifty() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let links = |count: usize| prose(&"<https://example.org/a> ".repeat(count));
	let max = |outcome: Result<u32>| match outcome {
		Err(Error::Invalid(fields)) => fields[0].problem,
		other => panic!("{other:?}"),
	};
	reply(forum, &scene.boris, scene.topic, links(2)).unwrap();
	assert_eq!(max(reply(forum, &scene.boris, scene.topic, links(3))), Problem::TooManyLinks { max: 2 });
	reply(forum, &scene.world.moderator("mona"), scene.topic, links(50)).unwrap();
	scene.world.advance(MINUTE * 60 * 25);
	reply(forum, &scene.boris, scene.topic, links(50)).unwrap();
	assert_eq!(max(reply(forum, &scene.boris, scene.topic, links(51))), Problem::TooManyLinks { max: 50 });
}
